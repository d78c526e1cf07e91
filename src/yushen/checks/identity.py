"""identity.*: one person, one number, one employer through all documents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, ref, sure
from yushen.checks.nameless import HOLDERS, nameless
from yushen.model import Document, EvidenceRef, Field, Finding
from yushen.numbers import id_card
from yushen.text.dates import ONGOING
from yushen.text.fold import fold_for_match
from yushen.text.names import same_name, sounds_alike

PERSONAL = (
    "id_card", "application_form", "diploma", "diploma_verification", "skill_certificate", "title_certificate",
    "assessment_form", "appointment", "employment_proof", "retirement_certificate", "declaration", "degree_certificate",
    "social_insurance", "continuing_education",
)  # fmt: skip
"""Documents that are one person's, with a field ``name``."""
LENT = frozenset({"skill_certificate", "title_certificate", "id_card", "diploma"})
"""Of these an apprentice's own may lie in the dossier, as proof of 带徒."""

TOLD_NAMELESS = tuple(type_ for type_ in HOLDERS if type_ != "award_certificate")
"""Of an award without recipients ``award.recipient`` tells."""


def names(case: Case) -> Iterator[Finding]:
    """The applicant's name on every personal document."""
    code = "identity.name_mismatch"
    agreeing: list[EvidenceRef] = []
    for document, field in case.with_field("name", *PERSONAL):
        likeness = case.likeness(field.value)
        if likeness is None:
            continue
        here = f"{at(document, field)}姓名为“{field.value}”"
        evidence = ref(document, field)
        if likeness == "same":
            agreeing.append(evidence)
        elif likeness == "variant":
            yield found(code, "unknown", f"{here}，与申报人“{case.name}”疑为繁简或异体写法，请申报人说明", evidence)
        elif likeness == "lookalike":
            # one number, look-alike names: a person confirms; printed in a text layer under no number it is another name
            exact = field.method in ("text", "form") and not _same_number(case, document) and field.note is None
            other = exact and "□" not in str(field.value) and _both_chinese(case, field)
            yield found(
                code,
                "fail" if other else "unknown",
                f"{here}，与申报人“{case.name}”字形相近，请核对原件是否为同一人",
                evidence,
            )
        elif document.type in LENT and _is_apprentice(case, str(field.value)):
            continue
        else:
            hint = "（同音字，需更名证明或单位证明）" if sounds_alike(str(field.value), str(case.name)) else ""
            ask = "请核对是否误放他人材料；如系曾用名，请补交户口簿等证明"
            yield found(code, failing(field), f"{here}，与申报人“{case.name}”不一致{hint}，{ask}", evidence)
    for item in case.of(*TOLD_NAMELESS):
        if nameless(item, case.name):
            message = f"{at(item.document)}未读到姓名，也未见申报人姓名“{case.name}”，请核对原件是否为本人材料"
            yield found(code, "unknown", message, ref(item.document))
    if agreeing:
        yield found(code, "pass", f"{len(agreeing)}份材料的姓名均为“{case.name}”", *agreeing)


def numbers(case: Case) -> Iterator[Finding]:
    """One identity number through all documents; 15 places agree with the 18 they become."""
    code = "identity.id_mismatch"
    reference = _reference(case)
    if reference is None:
        return
    value, source = reference
    agreeing: list[EvidenceRef] = [source] if source else []
    compared = 0
    for document, field in case.with_field("id_number"):
        if source is not None and source.document == document.id:
            continue
        written = str(field.value)
        if document.type in LENT and _is_apprentice(case, str(document.value("name") or "")):
            continue
        compared += 1
        if _agrees(written, value):
            agreeing.append(ref(document, field))
            continue
        parsed = id_card.parse(written)
        right = "*" in written or (parsed is not None and parsed.validity != "invalid")
        outcome = failing(field) if right else "unknown"
        why = "" if right else "（读出的号码本身校验不符，可能识别有误）"
        yield found(
            code,
            outcome,
            f"{at(document, field)}身份证号为 {id_card.mask(written)}，与申报人的 {id_card.mask(value)} 不一致{why}，"
            "请核对原件，确认是否为同一人",
            ref(document, field),
            *([source] if source else []),
            contradicts=True,
        )
    if compared and len(agreeing) > (1 if source else 0):
        yield found(code, "pass", f"{len(agreeing)}份材料的身份证号一致：{id_card.mask(value)}", *agreeing)


def employers(case: Case) -> Iterator[Finding]:
    """The employer that the application names, on the papers that prove employment."""
    code = "identity.employer_mismatch"
    stated = case.application.employer
    if not stated:
        return
    agreeing: list[EvidenceRef] = []
    others: list[tuple[Document, Field, str]] = []
    proved = False
    for document, field in case.with_field("employer", "application_form", "employment_proof", "social_insurance"):
        named = _payer(document) or str(field.value)
        if same_body(named, stated):
            agreeing.append(ref(document, field))
            proved = proved or document.type == "employment_proof"
        else:
            others.append((document, field, named))
    for document, field, named in others:
        part = part_of_body(named, stated)
        if document.type == "employment_proof" and proved and not _goes_on(document):
            continue  # an earlier employer, beside a proof of the present one
        notice = None if part else _renaming(case, named, stated)
        if notice is not None:
            yield found(
                code,
                "pass",
                f"{at(document, field)}单位为“{named}”，{at(notice)}说明其与申报单位“{stated}”的更名或改制关系，视为同一单位",
                ref(document, field),
                ref(notice),
            )
            continue
        outcome = failing(field) if document.type == "application_form" and not part else "unknown"
        why = {
            "social_insurance": "社会保险由其他单位缴纳（如劳务派遣、人才中心代缴），请说明",
            "employment_proof": "请确认是否为现工作单位，必要时补交现单位的证明",
        }.get(document.type, "请核对申报单位")
        if part:
            why = "两个名称似为上下级或简称，请确认为同一单位"
        yield found(
            code, outcome, f"{at(document, field)}单位为“{named}”，申报单位为“{stated}”，{why}", ref(document, field)
        )
    if agreeing:
        yield found(code, "pass", f"{len(agreeing)}份材料的工作单位与申报单位“{stated}”一致", *agreeing)


_FIRM = re.compile(r"[\u4e00-\u9fff()（）]{4,}(?<!分)(?:公司|集团)$")
"""A whole name of a firm: a plant or workshop (炼铁厂, 机修分公司) may be a part of the one that applies."""


def graders(case: Case) -> Iterator[Finding]:
    """Another firm than the employer that grades the applicant's years, of which no paper tells as an earlier employer."""
    stated = case.application.employer
    if not stated:
        return
    earlier = [
        str(body)
        for document, field in case.with_field("periods", "employment_proof", "social_insurance")
        for body in (
            *(document.value("period_employers") or ()),
            *(entry.get("employer") for entry in field.value),
            document.value("employer"),
        )
        if body
    ]
    for document, field in case.with_field("employer", "assessment_form"):
        named = str(field.value)
        if _FIRM.fullmatch(named) is None or not sure(field) or same_body(named, stated) or part_of_body(named, stated):
            continue
        if any(same_body(named, one) for one in earlier) or _renaming(case, named, stated) is not None:
            continue
        yield found(
            "identity.employer_mismatch",
            "unknown",
            f"{at(document, field)}考核单位为“{named}”，申报单位为“{stated}”，请确认考核年度申报人是否在该单位工作，必要时补交工作经历证明",
            ref(document, field),
        )


def _payer(document: Document) -> str | None:
    """Who pays a social insurance now: the employer of the period that reaches furthest."""
    told = [
        entry
        for entry in document.value("periods") or ()
        if document.type == "social_insurance" and entry.get("employer")
    ]
    last = max(told, key=lambda entry: str(entry.get("to") or ONGOING), default=None)
    return str(last["employer"]) if last is not None else None


def _goes_on(document: Document) -> bool:
    """The work of which a proof tells goes on to its day."""
    periods = document.value("periods") or ()
    return any(entry.get("to") in (None, ONGOING) for entry in periods)


_RENAMED = re.compile(r"更名|改名|(?:名称|字号)(?:由|变更)|变更(?:登记|通知|为)|改制|改组|合并|重组|划转|前身|原名")


def _renaming(case: Case, one: str, two: str) -> Document | None:
    """A paper that names both bodies and tells that one became the other."""
    for item in case.items:
        text = _body_key("".join(page.text for page in item.pages))
        if _body_key(one) in text and _body_key(two) in text and _RENAMED.search(text):
            return item.document
    return None


def same_body(one: str, two: str) -> bool:
    """Equal names of a body, brackets and blanks apart."""
    return _body_key(one) == _body_key(two)


def part_of_body(one: str, two: str) -> bool:
    """One name begins or holds the other (a department, a short name)."""
    first, second = sorted((_body_key(one), _body_key(two)), key=len)
    return len(first) >= 4 and (first in second or second.startswith(first[: max(4, len(first) - 4)]))


def _body_key(name: str) -> str:
    return fold_for_match(name).replace("(", "").replace(")", "")


def _reference(case: Case) -> tuple[str, EvidenceRef | None] | None:
    """The number to compare with: the application's, else the identity card's, else that of a document sure of it."""
    stated = case.application.applicant.id_number
    if stated:
        return stated, None
    for types in (("id_card",), ()):
        for document, field in case.with_field("id_number", *types):
            parsed = id_card.parse(str(field.value))
            if (
                parsed is not None
                and parsed.validity == "valid"
                and case.likeness(document.value("name")) != "different"
            ):
                return parsed.value, ref(document, field)
    return None


def _agrees(written: str, value: str) -> bool:
    if "*" in written:
        return len(written) == len(value) and all(a in ("*", b) for a, b in zip(written, value, strict=True))
    return id_card.same_number(written, value)


def _same_number(case: Case, document: Document) -> bool:
    number, stated = document.get("id_number"), case.application.applicant.id_number
    return bool(number and stated and _agrees(str(number.value), stated))


def _both_chinese(case: Case, field: Field) -> bool:
    return not str(field.value).isascii() and not str(case.name).isascii()


def _is_apprentice(case: Case, name: str) -> bool:
    return any(
        same_name(name, str(apprentice)) != "different"
        for _, field in case.with_field("apprentices", "mentoring_proof")
        for apprentice in field.value
    )


CHECKS = (
    Check(("identity.name_mismatch",), names),
    Check(("identity.id_mismatch",), numbers),
    Check(("identity.employer_mismatch",), employers),
    Check(("identity.employer_mismatch",), graders),
)

__all__ = ["CHECKS", "PERSONAL", "part_of_body", "same_body", "sure"]
