"""企业规模, 类型证明."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.authorities import is_authority
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, Shape, TypeSpec

from yushen.model import Field

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
        r"(?<!不属于)(?<!不是)(?<!属)(?P<v>省属大型骨干企业|省属(?:国有)?(?:重点|大型)*骨干企业|省属大型骨干)",
        r"(?:属于?|划型为|划分为|认定为|类型为|规模为|确认为|核定为|符合)(?:[\u4e00-\u9fff]{0,6}?)(?<![中小])(?P<v>省属大型骨干(?:企业)?|省属骨干企业|大型|中型(?!小)|小型(?!微)|微型)",
        r"(?<!我集团)(?:系|为)(?:[\u4e00-\u9fff]{0,10}?)(?<![中小])(?P<v>省属大型骨干(?:企业)?|省属骨干企业|大型|中型|小型|微型)",
        r"国家(?P<v>大型)(?:一|二|[ⅠⅡI]{1,2})(?:档|类|级)",
        r"(?<![中小])(?P<v>省属大型骨干(?:企业)?|大型|中型(?!小)|小型(?!微)|微型)(?:\)|\])?(?:[\u4e00-\u9fff]{0,4})?企业",
    ):
        match = re.search(pattern, view.flow)
        if match is not None:
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate("key" if match["v"].startswith("省属") else _SCALES[match["v"]], start, end, 0.95)]
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


_UNIT = r"(?P<unit>千元|百万元|万元|亿元|元)"
_UNIT_SAID = (rf"收入(?:总额|合计)?(?:\([^()]{{0,4}}\))?\({_UNIT}\)", rf"(?:金额|计量)?单位:(?:人民币)?{_UNIT}")
"""Where a form says in what its revenue is counted: beside the label, or once for all figures."""


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """A revenue without unit counted in the unit that the form states; 万元 where it states none."""
    held = fields.get("revenue")
    said = next((match for one in _UNIT_SAID if (match := re.search(one, view.flow)) is not None), None)
    if held is not None and said is not None and "元" not in (held.raw or ""):
        hit = shapes.amount(said["unit"])(re.sub(r"[^\d.,]", "", held.raw or ""))
        if hit is not None:
            fields["revenue"] = msgspec.structs.replace(held, value=hit.value)
    return fields


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


_OPENS = re.compile(
    r"(?:经?(?:查|审核|审查|核实|测算|核定|认定|初审|核查),?:?|根据|依据|按照|我(?:市|县|区|局|委)|辖区(?:内|所属)?(?:的)?)?(?:(?:工业|规模以上|建筑|国有)?企业)?"
    r"(?P<v>(?![我本该贵你其])(?:(?!证明|说明|声明|报告|关于|情况|[我本该贵你其](?:公司|厂|集团))[\u4e00-\u9fff()]){4,36}?(?:公司|集团|厂|矿)(?:\([\u4e00-\u9fff]{2,6}\))?)"
    r"(?=\((?:统一|以下|下称|信用|社会)|[,:]?(?:统一社会)?信用代码|,?(?:系|属|为|是)(?:我|本|于|[大中小微]|国有|[\u4e00-\u9fff]{0,8}企业)|现有|位于|上报|提供|申报|报送|(?:19|20)\d\d年|,(?:注册|成立|所属|从业|年末|经营|行业))"
)
"""The enterprise that opens a paragraph and of which it goes on to tell: X(统一社会信用代码:…)系我辖区内工业企业."""
_OPENING_TRUST = 0.95


def _subject(view: View) -> list[Candidate]:
    """The enterprise as the subject of the first sentence that has one, whatever stands as the title above it."""
    for start in view.row_starts():
        match = _OPENS.match(view.flow, start)
        if match is None or is_authority(match["v"]):
            continue
        begin, end = view.from_flow(match.start("v"), match.end("v"))
        row = view.row_at(begin)
        if view.row_at(end - 1) == row or view.is_full(view.rows[row]):
            return [Candidate(match["v"], begin, end, _OPENING_TRUST)]
    return []


def _own_signature(view: View) -> list[Candidate]:
    """An enterprise that signs for itself. The bureau that certifies its class is never the enterprise."""
    own = []
    for one in foot_issuers(view):
        firms = [name for name in str(one.value).split("、") if not is_authority(name)]
        if firms:
            own.append(msgspec.structs.replace(one, value="、".join(firms)))
    return own


_HEADED = "证明|说明|声明函?|自述|情况表?|报告|承诺书"
"""What a heading of such a paper ends with; no firm's name goes over it."""
_LEAD = re.compile(r"[\t:,]*(?:根据|依据|按照|经(?:查|审核|审查|核实|测算|核定|认定))[,:]?")


def _enterprise(text: str) -> Hit | None:
    """A body that is no authority, without the words that say on whose word a class is certified (根据某某公司上报…)."""
    lead = _LEAD.match(text)
    start = lead.end() if lead is not None else 0
    hit = shapes.body()(text[start:])
    if hit is None or is_authority(str(hit.value)):
        return None
    return msgspec.structs.replace(hit, start=hit.start + start, end=hit.end + start)


SPEC = TypeSpec(
    "enterprise_scale",
    (
        FieldSpec(
            "enterprise",
            _enterprise,
            labels=("企业名称", "单位名称", "企业名称(盖章)", "公司名称", "企业全称", "申请企业", "填报单位"),
            label_pattern=label_patterns.ENTERPRISE,
            patterns=(
                r"[我本](?:公司|单位|厂|集团|企业)\(?(?P<v>[\u4e00-\u9fff()]{4,40}?(?:公司|集团|厂|矿))(?=[),;])",
                r"[:。](?P<v>[\u4e00-\u9fff()]{4,36}?(?:公司|集团|厂|矿|院|所))(?:\((?:统一|以下|下称|信用)|为|是|属|系|成立|现有|位于|注册|始建|创建|从业)",
                r"(?:兹证明|证明)(?P<v>[\u4e00-\u9fff()]{4,36}+)(?!:)",
                rf"(?:^|{_HEADED})(?P<v>(?:(?!{_HEADED}|[我本该贵你](?:公司|单位|厂|集团|企业))[\u4e00-\u9fff()]){{4,36}}?(?:公司|集团|厂|矿))(?:现有|属于|属|系|为|从业|,|\((?:统一|以下|下称|信用)|\d{{4}}年)",
                r"(?:》|办法|标准|规定)(?:\([^()。,]{2,24}\))?(?:的?(?:规定|标准|要求|精神))?,(?P<v>(?![我本该贵你其经])[\u4e00-\u9fff()]{4,36}?(?:公司|集团|厂|矿))(?=\((?:统一|以下|下称|信用)|(?:截至|至)?(?:19|20)\d\d年|现有|从业|属于?|系|为|,)",
            ),
            finders=(_addressed, _subject, _own_signature),
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
            label_pattern=label_patterns.SCALE,
        ),
        FieldSpec(
            "employees",
            _employees,
            far=True,
            labels=("从业人员", "职工人数", "从业人员数", "从业人数", "员工人数", "从业人员(人)", "年末从业人员"),
            label_pattern=r"(?:平均|年末|期末|全部)?(?:从业|用工|职工|员工|在岗|在册)(?:人员|职工)?(?:人数|总数|数)?(?:\(人\))?|人员规模",
            patterns=(
                r"(?:从业人员|职工|员工)(?:人数|总数|数)?(?:为|共|:|约|有)?(?P<v>[\d,]+)(?:余)?[人名](?!及以|以)",
                r"(?:从业人员|职工|员工)(?:人数|总数|数)?(?:为|共|约|有)?(?P<v>[一二三四五六七八九十百千〇零]{1,7})[人名](?!及以|以)",
            ),
        ),
        FieldSpec(
            "revenue",
            _revenue,
            far=True,
            labels=("营业收入", "营业收入(万元)", "年营业收入", "年营业收入(万元)", "上年营业收入"),
            label_pattern=r"(?:上一?年度?|本年度?|全年|年度?)?(?:营业|销售|主营业务|业务)(?:总)?收入(?:总额)?(?:\([万亿]?元\))?",
            patterns=(
                r"(?:营业|销售|主营业务)(?:总)?收入(?:\(?[万亿]?元\)?)?(?:为|:|达|约|共|实现|完成){0,2}(?P<v>\d[\d,.]*(?:亿|万)?元(?!及以|以))",
            ),
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=("出具单位", "证明单位", "声明人", "声明单位", "声明企业"),
            label_pattern=r"(?:企业)?(?:认定|核定|评定|划型|划分|判定)(?:单位|机关|机构|部门)(?:名称)?(?:\([\u4e00-\u9fff]{1,4}\))?",
            finders=(foot_issuers,),
        ),
        FieldSpec(
            "date",
            shapes.date(),
            labels=("日期",),
            label_pattern=r"(?:认定|核定|评定|划型|判定|出具|开具|声明)(?:日期|时间)",
            finders=(foot_date,),
        ),
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
    finish=_finish,
)
