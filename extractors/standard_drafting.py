"""规范规程编写: cover and foreword of a standard, or a proof with names."""

from __future__ import annotations

import re

from yushen.extractors.award_certificate import _by_issuer
from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.signoff import any_date, foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec
from yushen.extractors.technical_report import _title

from yushen.model import Field

_NUMBER = (
    ("national", r"GB(?:/T|/Z)?\s?\d{3,6}"),
    ("industry_national", r"(?:YB|JB|DL|MT|HG|SH|JG|JGJ|TB|NB|SY|HB|QB|FZ|LY|SL|YD|CJ|JT)(?:/T|/Z)?\s?\d{2,6}"),
    ("provincial", r"DB\d{2}(?:/T)?[\s/]?\d{3,5}"),
    ("municipal", r"DB\d{4}(?:/T)?[\s/]?\d{1,5}"),
    ("enterprise", r"Q/[A-Z0-9]{2,10}"),
)
_WORDS = (
    ("national", r"国家标准"),
    ("industry_national", r"行业标准"),
    ("provincial", r"(?:山西)?省(?:级)?(?:地方)?(?:标准|技术规范|规程)|地方标准"),
    ("municipal", r"市(?:级)?(?:地方)?(?:标准|技术规范|规程)"),
    ("large_enterprise", r"集团(?:公司)?(?:企业)?(?:标准|技术规范|规程)"),
    ("enterprise", r"企业标准|公司(?:标准|技术规范|规程)"),
)


_GUIDES = re.compile(r"标准化工作导则|标准编写规则|标准的结构和编写|结构和起草规则|编写规定|管理办法|专利法")
"""Standards on standards, by whose rules a foreword says it was drafted."""


def _quoted(view: View) -> list[Candidate]:
    """The standard that a proof names in 《》; in a standard itself only what its cover does not say better."""
    own = re.search(r"前言.{0,400}?(?:本标准|本文件|本规程|本规范)按照", view.flow) is not None
    for match in re.finditer(r"《(?P<v>[^》]{4,60})》", view.flow):
        if not _GUIDES.search(match["v"]):
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(match["v"], start, end, 0.6 if own else 0.98)]
    return []


def _level(view: View) -> list[Candidate]:
    for table, trust in ((_NUMBER, 0.95), (_WORDS, 0.85)):
        for value, pattern in table:
            match = re.search(pattern, view.flow)
            if match is not None:
                start, end = view.from_flow(match.start(), match.end())
                return [Candidate(value, start, end, trust)]
    return []


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    listed = fields.get("name")
    if listed is not None and isinstance(listed.value, list) and len(listed.value) == 1:
        fields["name"] = Field(
            "name", listed.value[0], listed.raw, listed.page, listed.box, listed.confidence, listed.method, listed.note
        )
    if "date" not in fields:
        for candidate in any_date(view):
            fields["date"] = field_of("date", candidate, view)
    if "standard_level" not in fields and "issuer" in fields:
        level = _by_issuer(str(fields["issuer"].value))
        if level is not None:
            fields["standard_level"] = derived("standard_level", level, fields["issuer"])
    return fields


SPEC = TypeSpec(
    "standard_drafting",
    (
        FieldSpec(
            "name",
            shapes.people(),
            labels=(
                "主要起草人",
                "本文件主要起草人",
                "本标准主要起草人",
                "本规程主要起草人",
                "起草人",
                "主要编写人",
                "编写人员",
                "主要编写人员",
                "参编人员",
                "主要编制人",
                "编写人",
                "本规范主要起草人员",
                "主要起草人员",
            ),
            wraps=True,
            far=True,
            patterns=(
                r"(?:证明|兹有)(?:我单位|我公司|本公司|[\u4e00-\u9fff]{4,20}?公司)?(?:职工|员工)?(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:,|，|于|在|参与|参加|作为|系)",
                r"(?P<v>[\u4e00-\u9fff·]{2,4})同志",
            ),
        ),
        FieldSpec(
            "standard_name",
            shapes.text(4, 60),
            labels=("标准名称", "规范名称", "规程名称"),
            finders=(_quoted, _title),
        ),
        FieldSpec("standard_level", lambda _: None, finders=(_level,)),
        FieldSpec(
            "date",
            shapes.date(),
            labels=("发布日期", "实施日期", "发布时间"),
            patterns=(r"(?P<v>\d{4}-\d{2}-\d{2})发布",),
            finders=(foot_date,),
        ),
        FieldSpec(
            "issuer", shapes.body(), labels=("发布单位", "批准单位", "发布机关", "批准部门"), finders=(foot_issuers,)
        ),
    ),
    stops=("起草单位", "本文件起草单位", "主编单位", "参编单位", "标准号", "归口单位", "批准", "审查人"),
    finish=_finish,
)
