"""企业规模, 类型证明."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, Shape, TypeSpec

_SCALES = {
    "省属大型骨干企业": "key",
    "省属大型骨干": "key",
    "省属骨干企业": "key",
    "大型企业": "large",
    "大型": "large",
    "中型企业": "medium",
    "中型": "medium",
    "小型企业": "small",
    "小型": "small",
    "小微企业": "small",
    "微型企业": "small",
    "微型": "small",
}


def _scale(view: View) -> list[Candidate]:
    """The stated class: 属于…大型…企业, not the table of classes it quotes."""
    for pattern in (
        r"(?<!不属于)(?<!不是)(?P<v>省属大型骨干企业|省属骨干企业|省属大型骨干)",
        r"(?:属于?|划型为|划分为|认定为|类型为|规模为|确认为|核定为|符合)(?:[\u4e00-\u9fff]{0,6}?)(?<![中小])(?P<v>省属大型骨干(?:企业)?|省属骨干企业|大型|中型(?!小)|小型(?!微)|微型)",
        r"(?<!我集团)(?:系|为)(?:[\u4e00-\u9fff]{0,10}?)(?<![中小])(?P<v>省属大型骨干(?:企业)?|省属骨干企业|大型|中型|小型|微型)",
        r"(?<![中小])(?P<v>省属大型骨干(?:企业)?|大型|中型(?!小)|小型(?!微)|微型)(?:\)|\])?(?:[\u4e00-\u9fff]{0,4})?企业",
    ):
        match = re.search(pattern, view.flow)
        if match is not None:
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(_SCALES[match["v"]], start, end, 0.95)]
    return []


_THRESHOLD = re.compile(
    r"[≥≧>≤<＞＜]=?[\d,.]+(?:亿|万)?[人元]?|[\d,.]+(?:亿|万)?[人元]?(?:\([人万元]+\))?及?以[上下]|[\d,.]+(?:亿|万)?[人元]?(?:-|至|~|～|—)[\d,.]+"
)
"""Figures of the classes that a proof quotes are not the enterprise's own."""


def _employees(text: str) -> Hit | None:
    return _own(shapes.integer(1, 10**7), re.sub(r"(?<=\d),(?=\d{3})", "", text))


def _revenue(text: str) -> Hit | None:
    unit = re.search(r"(?<!\d)(千元|万元|亿元|百万元)", text)
    return _own(shapes.amount(unit[1] if unit else "万元"), text)


_SEVERAL = 0.75


def _own(shape: Shape, text: str) -> Hit | None:
    """What the shape finds beside the thresholds of the classes (≥1000, 300～1000, 400人以下)."""
    own = _THRESHOLD.sub(lambda match: " " * len(match[0]), text)
    figures = list(re.finditer(r"(?<![\d.,])\d[\d,]*(?:\.\d+)?(?![\d年])", own)) if "\t" in own else []
    if len(figures) < 2:
        return shape(own)
    last = figures[-1]  # columns of several years, the latest last: a person looks
    hit = shape(own[: figures[0].start()] + " " * (last.start() - figures[0].start()) + own[last.start() :])
    return None if hit is None else Hit(hit.value, hit.start, hit.end, _SEVERAL, hit.note)


_TO_WHOM = re.compile(r"([\u4e00-\u9fff()]{4,36}?)(?:全体股东|董事会)?:")


def _addressed(view: View) -> list[Candidate]:
    """The enterprise to which an office writes 你单位为…企业; a letter to an office speaks of itself or of a third."""
    if re.search(r"(?:你|贵)(?:单位|公司|厂|企业|集团)", view.flow) is None:
        return []
    for row in view.rows[:9]:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", "")
        match = _TO_WHOM.fullmatch(text)
        hit = shapes.body()(match[1]) if match is not None else None
        if hit is not None and hit.value == match[1]:  # type: ignore[index]
            return [Candidate(hit.value, row.start, row.start + len(match[1]), 0.995)]  # type: ignore[index]
    return []


SPEC = TypeSpec(
    "enterprise_scale",
    (
        FieldSpec(
            "enterprise",
            shapes.body(),
            labels=("企业名称", "单位名称", "企业名称(盖章)", "公司名称", "企业全称", "申请企业", "填报单位"),
            patterns=(
                r"我(?:公司|单位|厂|集团)\((?P<v>[\u4e00-\u9fff()]{4,40}?(?:公司|集团|厂|矿))\)",
                r"[:。](?P<v>[\u4e00-\u9fff()]{4,36}?(?:公司|集团|厂|矿|院|所))(?:\((?:统一|以下|下称|信用)|为|是|属|系|成立|现有|位于|注册|始建|创建|从业)",
                r"(?:兹证明|证明)(?P<v>[\u4e00-\u9fff()]{4,36}+)(?!:)",
                r"(?:^|证明)(?P<v>[\u4e00-\u9fff()]{4,36}?(?:公司|集团|厂|矿))(?:现有|属于|属|系|为|从业|,|\((?:统一|以下|下称|信用)|\d{4}年)",
            ),
            finders=(_addressed, foot_issuers),
        ),
        FieldSpec(
            "scale",
            shapes.words(_SCALES),
            labels=(
                "企业规模",
                "自测结果",
                "测试结果",
                "判定结果",
                "认定结果",
                "企业类型",
                "划型结果",
                "规模",
                "企业划型",
                "规模类型",
                "企业规模类型",
            ),
            finders=(_scale,),
        ),
        FieldSpec(
            "employees",
            _employees,
            far=True,
            labels=("从业人员", "职工人数", "从业人员数", "从业人数", "员工人数", "从业人员(人)", "年末从业人员"),
            label_pattern=r"(?:平均|年末|期末|全部)?(?:从业|用工|职工|员工|在岗|在册)(?:人员|职工)?(?:人数|总数|数)?(?:\(人\))?",
            patterns=(
                r"(?:从业人员|职工|员工)(?:人数|总数|数)?(?:为|共|:|约|有)?(?P<v>[\d,]+)(?:余)?[人名](?!及以|以)",
            ),
        ),
        FieldSpec(
            "revenue",
            _revenue,
            far=True,
            labels=("营业收入", "营业收入(万元)", "年营业收入", "年营业收入(万元)", "上年营业收入"),
            patterns=(
                r"营业收入(?:\(?[万亿]?元\)?)?(?:为|:|达|约|共|实现|完成)?(?P<v>\d[\d,.]*(?:亿|万)?元(?!及以|以))",
            ),
        ),
        FieldSpec("issuer", shapes.body(), labels=("出具单位", "证明单位"), finders=(foot_issuers,)),
        FieldSpec("date", shapes.date(), labels=("日期",), finders=(foot_date,)),
    ),
    stops=(
        "行业",
        "所属行业",
        "资产总额",
        "资产总额(万元)",
        "统一社会信用代码",
        "法定代表人",
        "联系人",
        "联系电话",
        "注册地址",
        "成立日期",
    ),
)
