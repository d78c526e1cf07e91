"""document.signature, document.edited, seal.missing, copy.not_verified: the paper and the file as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, found, ref
from yushen.model import Box, EvidenceRef, Finding, FindingOutcome, Page, ReadDocument, Seal
from yushen.text.fold import squeeze

SEALED = (
    "diploma", "skill_certificate", "title_certificate", "degree_certificate", "award_certificate", "assessment_form",
    "employment_proof", "mentoring_proof", "benefit_proof", "project_acceptance", "appointment", "retirement_certificate",
    "enterprise_scale", "acceptance_letter",
)  # fmt: skip
"""Documents that are nothing without the issuer's seal."""
PROOFS = (*SEALED, "id_card", "diploma_verification", "patent_certificate", "patent_register", "patent_fee_receipt")
"""Documents whose file should not have been through an image editor. Reports and papers are edited by nature."""

_EDITORS = re.compile(
    r"photoshop|\bgimp\b|paint\.net|mspaint|pixelmator|affinity photo|coreldraw|illustrator|snapseed|picsart|meitu|美图|"
    r"醒图|photopea|paintshop|acdsee|inkscape|pdf\s?editor|foxit phantom|福昕高级|pdfelement|sejda|smallpdf|ilovepdf",
    re.I,
)
"""Programs made to change pictures or PDF. Scanner and phone-scan programs also rewrite files: they are not here."""
_VERIFIED = re.compile(
    r"[与同和](?:[^\W\d_]{0,4})?原[件本](?:完全)?(?:相)?(?:一致|符|同|核对)|原件(?:已|经)?(?:核对|核验|审核|查验)|(?:经|已)核对|核对(?:一致|无误|属实)|复印件属实"
)
"""Words of an employer's copy stamp."""
_LETTERS = frozenset({"employment_proof", "assessment_form", "benefit_proof", "mentoring_proof", "enterprise_scale"})
"""Often written for the application, and then filed as originals."""
_NEAR = 0.06
"""How far, in page heights, an employer's copy stamp may lie from the words 与原件一致."""
_USUAL = 3
"""So many sealed documents for each without show that this dossier's files carry their seals."""


def signatures(case: Case) -> Iterator[Finding]:
    """Electronic signatures: the signed bytes are intact and nothing was changed after. Trust in the signer is not judged.

    A signature covers a file: one finding for it, with every document in that file.
    """
    code = "document.signature"
    files: dict[str, list[ReadDocument]] = {}
    for item in case.items:
        if item.signatures:
            files.setdefault(item.document.path, []).append(item)
    for items in files.values():
        refs = [ref(item.document) for item in items]
        for signature in dict.fromkeys(items[0].signatures):
            who = f"“{signature.signer}”的" if signature.signer else ""
            head = f"{at(items[0].document)}{who}电子签名"
            if signature.intact is False:
                yield found(code, "fail", f"{head}校验不通过，签名后内容有改动或文件损坏，请提交原始电子文件", *refs)
            elif signature.changed_after:
                yield found(code, "fail", f"{head}之后文件又有改动，请提交原始电子文件", *refs)
            elif signature.intact is None:
                yield found(code, "unknown", f"{head}无法离线核验，请用相应软件打开原件查看", *refs)
            else:
                message = f"{head}完整，签名后未改动；签名人身份未离线核验，请以签发机构网站为准"
                yield found(code, "pass", message, *refs)


def edited(case: Case) -> Iterator[Finding]:
    """Texts written over others, and traces in a file's metadata. The latter are never more than a hint: programs that only
    convert leave the like."""
    code = "document.edited"
    clean: list[EvidenceRef] = []
    for item in case.of(*PROOFS):
        layers = [line.text.strip() for page in item.pages for line in page.lines if "overwritten" in line.marks]
        if layers:
            message = f"{at(item.document)}同一处有几层不同的文字（{'、'.join(f'“{text}”' for text in layers[:4])}），疑经覆盖改写，请核对原件"
            yield found(code, "fail", message, ref(item.document))
            continue
        traces = list(_traces(item))
        if traces:
            message = f"{at(item.document)}{'；'.join(traces)}，请核对原件"
            yield found(code, "unknown", message, ref(item.document))
        elif item.metadata.get("producer") or item.metadata.get("creator") or item.metadata.get("software"):
            clean.append(ref(item.document))
    if clean:
        yield found(code, "pass", f"{len(clean)}份证明材料的文件信息中没有图像或 PDF 编辑软件的痕迹", *clean)


def _traces(item: ReadDocument) -> Iterator[str]:
    metadata = item.metadata
    for key in ("producer", "creator", "software"):
        match = _EDITORS.search(metadata.get(key, ""))
        if match is not None:
            yield f"文件由编辑软件（{match.group(0)}）生成或处理过"
            break
    created, modified = _day(metadata.get("created", "")), _day(metadata.get("modified", ""))
    revisions = metadata.get("revisions", "1")
    saved_again = revisions.isdigit() and int(revisions) > 1 and not item.signatures
    if saved_again and created and modified and modified > created:
        yield f"文件生成（{created}）后又作过增量修改（{modified}）"


def _day(stamp: str) -> str | None:
    match = re.search(r"((?:19|20)\d{2})-?(\d{2})-?(\d{2})", stamp)
    return "-".join(match.groups()) if match else None


def seals(case: Case) -> Iterator[Finding]:
    """A seal on every document that needs one, told only where seals can be seen: they are found elsewhere in the dossier.

    Of pictures colour must be known to have survived, on the page itself: some pages of a file may be grey copies. Of files made by a program (text PDF, OFD) a seal may have been left to be
    stamped on paper: where nearly all of the dossier's files of that kind bear theirs, one without fails. In Word files nothing is told.
    """
    sealed_files = {item.document.path for item in case.items if any(page.seals for page in item.pages)}
    if not sealed_files:
        return
    needing = list(case.of(*SEALED))
    printed = [item for item in needing if _printed(item)]
    with_seal = sum(1 for item in printed if any(page.seals for page in item.pages))
    usual = with_seal > 1 and with_seal >= _USUAL * (len(printed) - with_seal)
    for item in needing:
        if _pictured(item):
            seen = item.document.path in sealed_files and not any(page.grey for page in item.pages)
            yield _sealed(item, seen, "（可能为黑白复印件）")
        elif _printed(item):
            yield _sealed(item, usual, "")


def _pictured(item: ReadDocument) -> bool:
    """Whether every page with anything on it is a picture."""
    pages = [page for page in item.pages if not page.blank or _is_picture(page)]
    return bool(pages) and all(_is_picture(page) for page in pages)


def _is_picture(page: Page) -> bool:
    return page.has_image or page.text_source in ("ocr", "mixed")


def _printed(item: ReadDocument) -> bool:
    """Whether its pages come from a file that keeps them as they look."""
    pages = [page for page in item.pages if not page.blank]
    return item.paged and bool(pages) and all(page.text_source == "text" for page in pages)


def _sealed(item: ReadDocument, sure: bool, hint: str) -> Finding:
    """``sure``: what is not seen is not there; otherwise ``hint`` says why it may be."""
    document = item.document
    issuing = [seal for page in item.pages for seal in page.seals if not is_copy_stamp(page, seal)]
    if issuing:
        said = "、".join(dict.fromkeys(seal.text for seal in issuing if seal.text))
        shown = f"（{said}）" if said else ""
        return found("seal.missing", "pass", f"{at(document)}检出印章 {len(issuing)} 枚{shown}", ref(document))
    if any(page.seals for page in item.pages):
        told = f"{at(document)}只检出复印件核对章，未见出具单位的印章，请核对原件或补交盖章件"
        return found("seal.missing", "unknown", told, ref(document))
    outcome: FindingOutcome = "fail" if sure else "unknown"
    told = f"{at(document)}未检出印章{'' if sure else hint}，请核对原件或补交盖章件"
    return found("seal.missing", outcome, told, ref(document))


def is_copy_stamp(page: Page, seal: Seal) -> bool:
    """The employer's seal beside 与原件一致: not the issuer's."""
    return any(
        line.box is not None and _VERIFIED.search(squeeze(line.text)) and _touches(line.box, seal.box)
        for line in page.lines
    )


def _touches(line: Box, seal: Box) -> bool:
    return line.x0 <= seal.x1 and seal.x0 <= line.x1 and line.y0 - _NEAR <= seal.y1 and seal.y0 <= line.y1 + _NEAR


def copies(case: Case) -> Iterator[Finding]:
    """与原件相符 on every copy; only where the office asks for it."""
    code = "copy.not_verified"
    verified: list[EvidenceRef] = []
    for item in case.of(*PROOFS):
        document = item.document
        if _VERIFIED.search(squeeze("".join(page.text for page in item.pages))):
            verified.append(ref(document))
        elif any(signature.intact for signature in item.signatures):
            continue  # an electronic original, no copy
        elif document.type in _LETTERS:
            message = f"{at(document)}没有“与原件相符”的核对签章；如为复印件，请由单位核对原件后补盖"
            yield found(code, "unknown", message, ref(document))
        elif document.text_source in ("ocr", "mixed"):
            message = f"{at(document)}未读出“与原件相符”的核对签章，请由单位核对原件后补盖"
            yield found(code, "unknown", message, ref(document))
        else:
            message = f"{at(document)}没有“与原件相符”的核对签章，请由单位核对原件后补盖"
            yield found(code, "fail", message, ref(document))
    if verified:
        yield found(code, "pass", f"{len(verified)}份复印件有“与原件相符”的核对签章", *verified)


CHECKS = (
    Check(("document.signature",), signatures),
    Check(("document.edited",), edited),
    Check(("seal.missing",), seals),
)
ON_REQUEST = (Check(("copy.not_verified",), copies),)
"""Checks that only some offices ask for."""
