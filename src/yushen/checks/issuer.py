"""issuer.doubtful: a body that does not exist under that name, or has no power to issue what it issued."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, found, legible, ref
from yushen.checks.integrity import is_copy_stamp
from yushen.model import Document, EvidenceRef, Field, Finding, ReadDocument
from yushen.text.fold import fold_for_match, squeeze
from yushen.text.places import PROVINCES

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
_ISSUER = {
    "skill_certificate": "issuer", "title_certificate": "issuer", "award_certificate": "issuer", "diploma": "institution",
    "degree_certificate": "institution", "employment_proof": "issuer", "benefit_proof": "issuer", "appointment": "issuer",
    "enterprise_scale": "issuer",
}  # fmt: skip
"""The field that names the body whose seal a document has to bear."""
_SUPERVISES = re.compile(r"人力资源|劳动|人事|教育|考试|评审|职称|验印|档案|公证|认证|财务|合同")
"""Seals of offices that register, examine or file what another body issues, and those of its own departments."""
_KIND = re.compile(
    r"有限责任公司|股份有限公司|有限公司|集团|总公司|分公司|公司|人力资源和?社会保障|职业技能鉴定|指导中心|职业学院|职业技术学院|"
    r"技术学院|技师学院|学院|大学|学校|委员会|人民政府|总工会|工会|协会|学会|联合会|办公室|研究院|研究所|中心|总厂|厂|矿|局|厅|部|处|院|站|"
    r"(?:财务|合同|人事|业务|证书|技能|评价|鉴定)?专用章|机械|设备|制造|工程|建设|建筑|科技|技术|实业|工业"
)
"""What a body is, not which."""
_WHERE = re.compile(
    rf"^(?:中华人民共和国|中国共产党|中共|中国|全国|国家)?(?:(?:{'|'.join(PROVINCES)})(?:省|市|(?:壮族|回族|维吾尔)?自治区)?)?"
)
_GOVERNMENT_LEVEL = frozenset({"national", "provincial", "municipal", "county"})
_SAME_PART = 2
"""So many characters of what tells a body from others of its kind stand in both names."""
_LONG_PART = 4
"""Of longer ones one character more: 某某 of two names may be one word in both."""
_SAME_WORDS = 4


def issuers(case: Case) -> Iterator[Finding]:
    """The issuer of certificates and awards, and the text of the seal beside it."""
    held: list[EvidenceRef] = []
    for item in case.of(*_ISSUER):
        document = item.document
        field = document.get(_ISSUER[document.type])
        if field is None or not field.value:
            continue
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
    return _other_seal(item, name)


def _other_seal(item: ReadDocument, name: str) -> str | None:
    """What the seals say, where all of them read and none is the issuer's; seals that verify a copy are not the issuer's."""
    seals = [seal for page in item.pages for seal in page.seals if not is_copy_stamp(page, seal)]
    texts = [fold_for_match(seal.text) for seal in seals if seal.text]
    if not texts or len(texts) < len(seals) or any(_shares(name, text) for text in texts):
        return None
    if any(_SUPERVISES.search(text) and not _SUPERVISES.search(name) for text in texts):
        return None
    shown = "、".join(dict.fromkeys(str(seal.text) for seal in seals))
    return f"印章文字（{shown}）与出具单位不同，可能识别有误，请核对原件"


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
    """The names are of one body or its parts: one holds the other, or what tells them from others of their kind is in both."""
    if name in seal or seal in name:
        return True
    one, two = _own_part(name), _own_part(seal)
    least = _SAME_PART + (min(len(one), len(two)) >= _LONG_PART)
    if (
        len(one) < _SAME_PART or len(two) < _SAME_PART
    ):  # hardly anything is left: more of the plain words has to be the same
        one, two, least = _WHERE.sub("", name), _WHERE.sub("", seal), _SAME_WORDS
    return any(one[i : i + least] in two for i in range(len(one) - least + 1))


def _own_part(name: str) -> str:
    """What is left of a body's name without its province and the words for its kind."""
    return _KIND.sub("", _WHERE.sub("", name).translate(_BRACKETS))


_BRACKETS = str.maketrans("", "", "()")


CHECKS = (Check((CODE,), issuers),)
