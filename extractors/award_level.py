"""Of what kind an award is and of what level: by its own name first, by who issues it, by a stage word (全国总决赛)."""

from __future__ import annotations

import re

from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

from yushen.model import Field

_KINDS = (
    ("special_project", r"专项奖|科技专项"),
    ("five_small", r"五小"),
    ("merit_citation", r"[一二三]等功|记功|立功|嘉奖"),
    ("science_technology", r"科学技术奖|科技进步奖|技术发明奖|自然科学奖|科学技术进步|科技奖"),
    ("contest", r"大赛|竞赛|比武|比赛|练兵|对抗赛|集训队|锦标赛"),
    ("talent", r"技术能手|技能大师|津贴|工匠|首席技师|技能人才|领军人才|拔尖人才|高技能人才"),
    ("engineering", r"优秀设计|优质工程|优秀工程|勘察设计奖|鲁班奖|国家优质"),
    ("achievement", r"科技成果|技术成果|创新成果|成果奖|QC成果|质量管理小组|管理创新|技术创新成果|革新成果|合理化建议"),
    ("commendation", r"表彰|通报表扬|表扬"),
    (
        "honour",
        r"先进个人|先进工作者|劳动模范|劳模|标兵|优秀员工|优秀职工|五一|先进|优秀|模范|能手|十佳|荣誉|红旗手|突击手|积极分子|生产者|功臣",
    ),
)


def kind_of(view: View, fields: dict[str, Field]) -> Field | None:
    """By the award's own name first, then by the text."""
    name = fields.get("award_name")
    for text in ((str(name.value) if name else ""), view.flow):
        for value, pattern in _KINDS:
            if re.search(pattern, text):
                if name is not None:
                    return derived("award_kind", value, name)
                match = re.search(pattern, view.flow)
                assert match is not None
                start, end = view.from_flow(match.start(), match.end())
                return field_of("award_kind", Candidate(value, start, end, 0.85), view)
    return None


_LEVEL_BY_NAME = (
    ("national", r"世界技能|中华人民共和国|国务院|国家(?:级|科学|技术|科技|优质|最高)|全国"),
    (
        "provincial",
        r"三晋|省(?:级|部级|科学技术|科技|技术|技能|职工|五一|政府特殊|“五小”|五小)|山西省(?!.{0,8}(?:公司|集团|厂))",
    ),
    ("municipal", r"市(?:级|科学技术|科技|技能|职工|五一|劳动模范|“五小”|五小)"),
    ("county", r"(?:县|区)(?:级|技能|职工)"),
)
_WORKSHOP = re.compile(r"(?:分厂|分公司|车间|工段|班组|厂|矿|项目部|作业区)(?:$|、)")


def level_of(view: View, fields: dict[str, Field]) -> Field | None:
    """By the body that issues; a stage word (全国总决赛, 省级选拔) corrects it. An association is of its industry."""
    issuer, name = fields.get("issuer"), fields.get("award_name")
    source = issuer or name
    if source is None:
        return None
    title = str(name.value) if name is not None else ""
    body = str(issuer.value) if issuer is not None else ""
    value = by_issuer(body) or by_name(title) or by_name(view.flow[:300])
    stage = by_name(title)
    if value in ("industry_national", "industry_provincial", None) or body == "":
        value = value or stage
    if issuer is not None and name is not None and stage == value and name.confidence > issuer.confidence:
        source = name  # the award's own name says the same level, and reads better than the issuer under its seal
    if re.search(r"选拔赛|预赛|初赛", title + view.flow) and value == "national":
        value = "provincial" if "省" in title + body else value
    return derived("award_level", value, source) if value is not None else None


def by_issuer(body: str) -> str | None:
    """The level of the highest body that issues; an association is of its industry. None where the name does not say."""
    parts = [part for part in re.split(r"[、,]", body) if part]
    order = (
        "national",
        "provincial",
        "municipal",
        "county",
        "industry_national",
        "industry_provincial",
        "large_enterprise",
        "enterprise",
    )
    levels = [level for level in map(_one_issuer, parts) if level]
    return min(levels, key=order.index) if levels else None


def _one_issuer(part: str) -> str | None:
    if re.search(r"协会|学会|联合会(?!.*总工会)|商会|促进会", part):
        return "industry_national" if re.search(r"^(?:中国|全国|中华)", part) else "industry_provincial"
    if re.search(r"(?:公司|集团|厂|矿|车间|分厂|项目部)(?:\(.*\))?(?:工会|团委|党委|工会委员会)?$", part):
        return "enterprise" if _WORKSHOP.search(part) else "large_enterprise" if "集团" in part else "enterprise"
    if re.search(
        r"^(?:中华人民共和国|国家|国务院|全国|中国|人力资源和社会保障部|科学技术部|工业和信息化部|住房和城乡建设部|教育部|中华全国总工会)",
        part,
    ) or re.search(r"^[\u4e00-\u9fff]{2,12}部$", part):
        return "national"
    if re.search(r"省|自治区|^(?:北京|上海|天津|重庆)市", part) and not re.search(
        r"市(?!.*省)[\u4e00-\u9fff]*(?:局|政府|工会|委员会)", part.split("省")[-1]
    ):
        return "provincial"
    if re.search(r"(?:县|区)(?:人民政府|[\u4e00-\u9fff]*(?:局|工会|委员会))", part) and not re.search(
        r"市[\u4e00-\u9fff]*(?:局|政府)$", part.split("区")[-1] if "区" in part else ""
    ):
        return "county"
    if re.search(r"市", part):
        return "municipal"
    return None


def by_name(text: str) -> str | None:
    """The level that a name or a plan states by its words (国家级, 省科学技术奖); None where it has none."""
    return next((value for value, pattern in _LEVEL_BY_NAME if re.search(pattern, text)), None)
