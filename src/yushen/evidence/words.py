"""Words of documents that a standard's facts turn on, one table each.

What a table does not know stays unsaid: no fact is ever made from the absence of a word.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from yushen.text.fold import squeeze

SHANXI_PLACES = [
    "太原",
    "大同",
    "阳泉",
    "长治",
    "晋城",
    "朔州",
    "晋中",
    "运城",
    "忻州",
    "临汾",
    "吕梁",
    "古交",
    "介休",
    "霍州",
    "侯马",
    "河津",
    "永济",
    "孝义",
    "汾阳",
    "高平",
    "原平",
    "怀仁",
    "榆次",
    "平朔",
    "大秦",
]
"""Prefecture-level and county-level cities of 山西 (GB/T 2260)."""

_ENTERPRISE = re.compile(
    r"(?:有限(?:责任)?公司|股份公司|集团公司|分公司|公司|厂|矿|铁合金|集团)(?:[（(][^）)]*[）)])?$"
)
_GOVERNMENT = re.compile(r"(?:人民政府|委员会|厅|局|部|委|国务院|办公室)(?:[（(].*)?$")
_ASSOCIATION = re.compile(r"(?:协会|学会|联合会|商会|促进会|研究会)(?:[（(].*)?$")
_UNION = re.compile(r"(?:工会|团委|共青团|妇联)")


def issuer_kind(issuer: str) -> str | None:
    """``government`` ``enterprise`` ``association`` ``other`` by the issuer's name; None where the name does not tell.

    Of several co-issuers a government body decides; an association is none (standard-notes 3, 5.3.5)."""
    parts = [part for part in re.split(r"[、，,；;\s/]+", issuer) if part]
    kinds = {kind for part in parts if (kind := _one_issuer(part)) is not None}
    for kind in ("government", "enterprise", "association", "other"):
        if kind in kinds:
            return kind
    return None


def _one_issuer(name: str) -> str | None:
    if _UNION.search(name):
        return "other"
    if _ASSOCIATION.search(name):
        return "association"
    if _ENTERPRISE.search(name):
        return "enterprise"
    if _GOVERNMENT.search(name):
        return "government"
    return None


_POSTS = re.compile(r"(?:班组长|班长|组长|工段长|工长|大班长)")
_TRADE_LEADER = re.compile(r"(?:工种|技术|技能|学科|专业|行业)?带头人|首席(?:技师|员工|技能)")
_OFFICE = re.compile(
    r"(?:办公室|人事|人力资源|财务|行政|党委|纪检|工会|宣传|秘书|文员|会计|出纳|后勤|食堂|门卫|保安|司机班|销售|采购|综合管理|管理岗)"
)
_SKILL = re.compile(
    r"(?:(?<![员职])工(?!程师|会|作|艺员)|技师|操作(?:手|员)?|司机|检修|维修|调试|装配|运行|值班员|巡检|班组长|班长)"
)
_LINE = re.compile(r"(?:生产|一线|车间|工段|班组|作业区|工区|队|分厂|岗位操作|现场|机台|炉|轧|采掘|井下)")
_AWAY = re.compile(r"离岗|待岗|停薪留职|内退|病休|脱产|借调")


_NOT_CHOSEN = re.compile(r"[□☐][ \u3000]*[^\s□☐☑☒√✓■，。；;,、/）)]+")
"""An option whose box is empty."""


def chosen(text: str) -> str:
    """The text without the options whose box is empty: of □生产一线 ☑管理岗 only 管理岗 is said."""
    return _NOT_CHOSEN.sub("", text)


def skill_work(position: str) -> bool | None:
    """Whether a post is skill work by its name: a trade yes, an office post or an absence no, else not told."""
    position = chosen(position)
    if _AWAY.search(position) or _OFFICE.search(position):
        return False
    return True if _SKILL.search(position) else None


_SAID_SKILL = re.compile(
    r"(?:从事|承担)[^。；;，,]{0,20}?(?:技术技能|技能操作|生产操作)(?:性)?工作|技术技能(?:工作|岗位)|(?:属|系|为|在)[^。；;，,]{0,8}?技能(?:操作)?岗位"
    r"|[☑√✓■](?:生产)?一线(?:操作|技能)"
)
_SAID_NOT = re.compile(
    r"(?:未|不再|不在|不从事|没有|脱离|离开|非|不属(?:于)?)(?:从事)?[^。；;，,]{0,8}?(?:技术技能|技能(?:操作)?岗位)"
)


def said_skill_work(position: str, text: str, trades: Collection[str] = ()) -> bool | None:
    """The same; where the post's name does not tell, what the paper says of it: 从事…技术技能工作, 属生产一线技能岗位; or the
    occupation (职业、工种) of the person's own skill certificates in ``trades``, which is skill work by what such certificates are for."""
    kind, text = skill_work(position), chosen(text)
    if kind is None and is_trade(position, trades) and not _SAID_NOT.search(text):
        return True
    if kind is None and (_SAID_SKILL.search(text) or _says_trade(text, trades)) and not _SAID_NOT.search(text):
        return True
    return kind


def _says_trade(text: str, trades: Collection[str]) -> bool:
    """The paper says that the person is at work in one of these occupations (在我单位锅炉运行值班员岗位工作至今)."""
    plain, begins = squeeze(text), r"(?<![不未曾原再])在[^。；;，,不未曾原离]{0,14}?"
    return any(re.search(rf"{begins}{re.escape(trade)}岗位工作至", plain) for trade in trades if len(trade) >= 3)


def is_trade(position: str, trades: Collection[str]) -> bool:
    """Whether a post is one of these occupations, perhaps with a word more: 化学检验员, 中心化验室化学检验员."""
    return any(len(trade) >= 3 and (position.endswith(trade) or position == trade) for trade in trades)


_AT_LINE = r"(?:生产一线|一线(?:岗位|生产|技能)|生产现场(?:从事|工作|操作|岗位))"
_SAID_LINE = re.compile(_AT_LINE)
_SAID_AWAY = re.compile(
    rf"(?:不|未|没有?|非|离|离开|脱离|转出|退出|深入|检查|指导|支援)(?:再|曾|在|于|属|是|从事)*{_AT_LINE}"
)


def production_line(position: str, text: str = "", trades: Collection[str] = ()) -> bool | None:
    """Whether a post is at the production line: its name is a trade, or the paper says 生产一线, 车间 …. Where the paper says
    that somebody is or was away from it, or only goes there, neither its words nor the post's name prove anything."""
    position, text = chosen(position), chosen(text)
    if _OFFICE.search(position) or _AWAY.search(position):
        return False
    if _SAID_AWAY.search(text):
        return None
    if _SAID_LINE.search(text):
        return True
    return True if _SKILL.search(position) or is_trade(position, trades) or _LINE.search(position) else None


def role_of(words: str | None) -> str | None:
    """The fact's role for a printed role or post; None where it says none of them.

    主要技术骨干 and 技术骨干 are the annex's own words (annex, end of section 五)."""
    if not words:
        return None
    text = re.sub(r"\s", "", words)
    if re.search(r"主要技术负责人|技术负责人|技术总负责|技术主管", text):
        return "technical_lead"
    if re.search(r"主持|项目负责人|课题负责人|项目经理|总负责|牵头", text) or text in (
        "负责人",
        "组长",
        "项目组长",
        "课题组长",
    ):
        return "host"
    if _POSTS.search(text):
        return "crew_leader"
    if _TRADE_LEADER.search(text):
        return "trade_leader"
    if re.search(r"主要技术骨干|主要骨干|主要完成人|主要研制人", text):
        return "key_backbone" if "骨干" in text else "participant"
    if "骨干" in text:
        return "backbone"
    return "participant"


PROJECT_KINDS = (
    ("science_program", r"科技计划|科技项目|研发计划|自然科学基金|基金项目|科技攻关计划"),
    ("equipment", r"成套设备|装备研制|设备研制|研制"),
    ("new_product", r"新产品"),
    ("promotion", r"推广"),
    ("renovation", r"技改|技术改造|改造|大修"),
    ("tackling", r"攻关"),
    ("innovation", r"革新|改进|创新|QC|优化|提质|降耗|提升"),
    ("engineering", r"工程|建设|安装|施工"),
)
_NAMED = r"技术革新|技术攻关|技术改造|技改|技术推广|推广应用|新产品"
_FILED = re.compile(
    r"(?:立项依据|立项文件|项目来源|任务来源|课题来源|计划来源|项目类别|项目类型|课题类别|项目性质|立项来源|下达计划|计划名称)[:：]*[^。；;]{0,14}?"
    rf"({_NAMED}|(?:省|市|区|国家)级?科技计划)"
    rf"|(?:类别|类型|种类|性质)[:：]?({_NAMED})(?![、，,及和与或/（(□☐]|技术)"
)
"""What the paper says the project was filed as: 立项依据 公司2020年技术革新计划."""
_CALLED = re.compile(
    r"(技术革新|技术攻关|技术改造|技改|技术推广|推广应用|新产品)(?:成果|项目|课题|工作|试制|开发|研制)*"
    r"(?:竣工|完成|完工|结题|年度)?(?:验收|鉴定|评定|评审|评价|结项|计划)"
)

_AMONG = re.compile(
    r"(技术革新|技术攻关|技术改造|技改|技术推广|推广应用|新产品)(?=[、及和与或/](?:技术|技改|推广|新产品|革新|改造|攻关))"
)
"""One of several in the title of a form for all of them."""


def project_kind(name: str, text: str) -> str | None:
    """What a project is called by the paper that accepts it (技术革新成果验收表), else the kind that its name speaks of: the
    name “…改造” alone does not tell 技改 from 革新. A paper that calls it several things (技术革新、技术改造项目验收单) is taken at what
    it says the project was filed as, else at the project's name."""
    filed = {first_kind(PROJECT_KINDS, word) for words in _FILED.findall(text) for word in words if word}
    if len(filed) == 1:
        return filed.pop()
    called = {first_kind(PROJECT_KINDS, word) for word in [*_CALLED.findall(text), *_AMONG.findall(text)]}
    return called.pop() if len(called) == 1 else first_kind(PROJECT_KINDS, name)


REPORT_KINDS = (
    ("operation_manual", r"操作手册|作业指导书|操作规程"),
    ("standard", r"(?:技术)?(?:标准|规程|规范)$"),
    ("feasibility", r"可行性研究|可研"),
    ("patent_study", r"(?:专利|工法).{0,8}(?:理论)?研究|工法"),
    ("tackling_plan", r"攻关"),
    ("innovation_plan", r"革新|创新方案|改造方案|改进方案"),
    ("development_report", r"研制|研发|开发"),
    ("promotion_summary", r"推广"),
    (
        "technical_summary",
        r"总结|应用|实践|研究|技术报告|分析|改造|改进|优化|方案|报告|方法|工艺|处理|措施|治理|整治|防治|防止|对策|探讨",
    ),
)


def first_kind(table: tuple[tuple[str, str], ...], text: str) -> str | None:
    """The first kind of a table whose words the text holds."""
    return next((kind for kind, words in table if re.search(words, text)), None)


TECHNICAL_REASON = re.compile(
    r"新技术|新工艺|技术创新|技术革新|技术改造|技术攻关|关键技术|技术难题|技术难关|质量提升|提质|生产技术|工艺改进|科技创新|创新成果"
)
GENERAL_REASON = re.compile(r"先进(?:个人|工作者|生产)|劳动模范|劳模|优秀(?:员工|职工|党员|共产党员)|标兵|五一|能手")

TITLE_LEVELS = (
    ("正高级工程师", "principal_engineer"),
    ("高级工程师", "senior_engineer"),
    ("助理工程师", "assistant_engineer"),
    ("工程师", "engineer"),
    ("技术员", "technician"),
)


def title_level(title: str) -> str | None:
    """The level of a printed title, the longest word first."""
    return next((level for word, level in TITLE_LEVELS if word in title), None)


def company(name: str) -> str:
    """An enterprise's name for comparison: without blanks, brackets' content kept, forms folded."""
    return re.sub(r"[\s（）()]", "", name)


def same_body(first: str | None, second: str | None) -> bool:
    """Whether two names mean the same employer: equal, or one the other's beginning without its legal form."""
    if not first or not second:
        return False
    one, two = company(first), company(second)
    if one == two:
        return True
    core = re.sub(r"(?:集团)?(?:股份)?有限(?:责任)?公司$|公司$|集团$", "", one)
    other = re.sub(r"(?:集团)?(?:股份)?有限(?:责任)?公司$|公司$|集团$", "", two)
    return len(core) >= 4 and core == other


def part_of_body(part: str, whole: str | None) -> bool:
    """Whether ``part`` names a plant, branch or workshop below the employer, or below another's plant by its own words."""
    if re.search(r"(?:分厂|分公司|车间|工段|作业区|班组|工区|队)$", company(part)):
        return True
    return bool(whole) and company(part) != company(whole or "") and company(part).startswith(company(whole or "\0"))
