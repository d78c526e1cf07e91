"""issuer.doubtful: a body that does not exist under that name, or has no power to issue what it issued."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, found, legible, ref
from yushen.model import Document, EvidenceRef, Field, Finding, ReadDocument
from yushen.text.fold import fold_for_match, squeeze

CODE = "issuer.doubtful"
_NO_SUCH = (
    (
        r"国家人(?:力资源|事)(?:与|和)?社会(?:劳动)?保障部|中国人力资源(?:和|与)社会保障部",
        "应为“中华人民共和国人力资源和社会保障部”",
    ),
    (
        r"国家职业(?:技能)?鉴定(?:总)?中心|中国职业技能鉴定中心",
        "应为“中国就业培训技术指导中心（人力资源和社会保障部职业技能鉴定中心）”",
    ),
    (r"国家专利局|中国知识产权局", "应为“国家知识产权局”"),
    (r"中国教育部|国家教育部(?!令)", "应为“中华人民共和国教育部”"),
)
"""Names that no office has, and what it is called."""
_ASSOCIATION = re.compile(
    r"协会|学会|联合会|商会|促进会|研究会|培训(?:学校|中心|学院)|(?:教育|文化|科技|信息)[\u4e00-\u9fff]{0,8}公司$"
)
_QUALIFICATION = re.compile(r"国家职业资格证书|中华人民共和国职业资格")
_GOVERNMENT_LEVEL = frozenset({"national", "provincial", "municipal", "county"})
_SAME_PART = 4


def issuers(case: Case) -> Iterator[Finding]:
    """The issuer of certificates and awards, and the text of the seal beside it."""
    held: list[EvidenceRef] = []
    for document, field in case.with_field("issuer", "skill_certificate", "title_certificate", "award_certificate"):
        item = next(each for each in case.items if each.document.id == document.id)
        fault = _fault(item, document, field)
        if fault is None:
            if legible(field):
                held.append(ref(document, field))
            continue
        yield found(CODE, "unknown", f"{at(document, field)}出具单位“{field.value}”：{fault}", ref(document, field))
    if held:
        yield found(CODE, "pass", f"{len(held)}份证书的出具单位未见疑点（不代表已核实）", *held)


def _fault(item: ReadDocument, document: Document, field: Field) -> str | None:
    powerless = without_power(document.type, str(field.value), "".join(page.text for page in item.pages))
    if powerless is not None:
        return powerless
    name = fold_for_match(str(field.value))
    level = document.value("award_level")
    if document.type == "award_certificate" and level in _GOVERNMENT_LEVEL and _association_alone(name):
        return "协会、学会不是政府部门，所评奖项按行业奖对待，级别请核对"
    seals = [seal.text for page in item.pages for seal in page.seals if seal.text]
    if seals and not any(_shares(name, fold_for_match(str(text))) for text in seals):
        return f"印章文字（{'、'.join(seals)}）与出具单位不同，可能识别有误，请核对原件"
    return None


def without_power(type_: str, issuer: str, text: str) -> str | None:
    """Why a body of this name cannot have issued a document of the type with this text, in Chinese; None where nothing says
    so. An association may evaluate 职业技能等级, but issues no 国家职业资格证书."""
    name = fold_for_match(issuer)
    for pattern, right in _NO_SUCH:
        if re.search(pattern, name):
            return f"没有以此为名的机关，{right}，请核对原件"
    if type_ == "skill_certificate" and _QUALIFICATION.search(squeeze(text)) and _ASSOCIATION.search(name):
        return "国家职业资格证书不由协会、学会或培训机构颁发，请核对原件，并在全国联网查询系统核验"
    if type_ == "title_certificate" and _ASSOCIATION.search(name) and "评审委员会" not in name:
        return "职称证书不由协会、学会颁发，请核对原件"
    return None


def _association_alone(name: str) -> bool:
    bodies = [part for part in re.split(r"[、,;]", name) if part]
    return bool(bodies) and all(_ASSOCIATION.search(body) for body in bodies)


def _shares(name: str, seal: str) -> bool:
    """Some four characters in a row are in both; names shorter than that need to be contained."""
    if len(seal) < _SAME_PART or len(name) < _SAME_PART:
        return name in seal or seal in name
    return any(name[i : i + _SAME_PART] in seal for i in range(len(name) - _SAME_PART + 1))


CHECKS = (Check((CODE,), issuers),)
