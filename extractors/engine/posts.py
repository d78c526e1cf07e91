"""What posts, occupations and fields of study look like, without the words around them."""

from __future__ import annotations

import re

from yushen.extractors.engine.spans import back
from yushen.extractors.spec import Hit, Shape

from yushen.text import names

_OWN = re.compile(
    r"^(?:甲方)?(?:聘任|聘用|任命|聘请)?(?:乙方|该同志|其)?(?:担任|聘任为|聘为|任命为)(?=[\u4e00-\u9fff]{2})"
    r"|^(?:甲方|(?:我|本)(?:单位|公司|厂|校|院))?(?:同意|决定|拟|兹|特)?(?:聘任|聘用|任命|聘请|安排|招用|聘)(?:乙方|受聘人|受聘方|劳动者|该同志|其)(?:在)?(?:为|任|担任|从事)(?=[\u4e00-\u9fff]{2})"
    r"|^(?:我|本)(?:单位|公司|厂|院|局|所|校|矿|集团|部门)|^公司(?=(?:首席|特级|资深)(?:技师|工程师|专家|技能|技术|工匠))|^(?:一直|先后|主要|目前|现)?(?:从事|担任|任职?于?)"
)
_NO_POST = re.compile(
    r"^[本该此](?:职业|工种|岗位|专业|行业)|^(?:证明人?|备注|(?:本|相关|有关)?(?:专业)?(?:技术)?(?:技能)?|起止时间|(?:[\u4e00-\u9fff]{0,4})期限|年限|时间|日期|姓名|序号|单位|部门|工作|岗位|职务|以上|其他|无|同意|合格|优秀|良好|称职)$|(?:公司|单位|年度?|月|证明人|车间|分厂|工段|科室)$|\d{4}|^(?:及|和|与|或|免)|^工作(?:表现|认真|满|期间|努力|积极|踏实|需要)|自发文|之日|执行|要求$|职责|岗位\)$|^是否|(?:考核|评定|年度)(?:结果|等次|等级|结论|情况)$"
)
"""Heads of other columns, grades, years, employers: no posts."""
_POST_LEAD = re.compile(
    r"^[\u4e00-\u9fffA-Za-z0-9()]*?(?:项目经理部|项目部)(?=[\u4e00-\u9fff]{2,})|的(?:通知|决定|批复|任命).*$"
)
"""Where the post is held, and the rest of a title that names it."""
_POST_TAIL = re.compile(
    r"(?:(?<=[师工员长])上$|(?<![一二三四五六七八九十\d]级)(?:等|的)?(?:(?:技术技能)?(?:岗位|工种|职务|工作|一职|(?<=[工员师长])(?:职业|专业))|(?<=[\u4e00-\u9fff]{2})技术技能))+$"
)

_POST_END = re.compile(r"[。;；]|[,，](?=至今|截至|一直|始终|仍|连续|未|已|现|自|从|(?:19|20)\d\d)")
"""What ends a post: a mark, or a comma before what is said of the time."""
_POST_NOTE = re.compile(
    r"[(（](?:(?:属|系|为)?(?:生产|操作|技能)?(?:一线|现场|在岗|全职)[^()（）]{0,8}|(?:试用|见习|聘|任)期?[^()（）]{0,2}(?:期|\d|[一二两三半])[^()（）]{0,10})[)）]$"
)
"""Where the post is, and for how long, in brackets behind it: 焊工(生产一线), 焊工(一线生产岗位), 科长(试用期一年)."""


def post(most: int = 30) -> Shape:
    """A post or an occupation in words; no year, no head of another column, without 我公司 before and 岗位工作 after it."""

    def find(source: str) -> Hit | None:
        plain = _POST_END.split(source.replace("\t", "").replace("\n", ""))[0]
        plain = _POST_NOTE.sub("", plain.strip("、,:;。("))
        value = _OWN.sub("", _POST_TAIL.sub("", _POST_LEAD.sub("", plain)))
        value = _OWN.sub("", value)
        if not 2 <= len(value) <= most or not re.search(r"[\u4e00-\u9fff]{2}", value) or _NO_POST.search(value):
            return None
        start = max(0, plain.find(value))
        return Hit(value, *back(source.replace("\n", "\t"), start, start + len(value)))

    return find


_OWN_BODY = r"(?:我|本)(?:单位|公司|厂|院|局|所|校|矿|集团|中心)"
_NOBODY_S_POST = r"(?![\u4e00-\u9fff]{0,6}(?:职工|员工|人员|同志|干部|合同工|正式工|临时工|固定工|一员|成员|单位|会员|党员|团员)(?:[,。;(]|[\u4e00-\u9fff]{2,3}同志))"
POST_OF_SUBJECT = (
    rf"(?:系|为|是|任){_OWN_BODY}{_NOBODY_S_POST}(?P<v>[\u4e00-\u9fff()、/]{{2,18}}?)(?=[,。;(])",
    rf"{_OWN_BODY}{_NOBODY_S_POST}(?P<v>[\u4e00-\u9fff]{{1,12}}(?:工|员|师|长|手|司机|主任|主管))(?=[\u4e00-\u9fff]{{2,3}}(?:同志|,[男女],))",
)
"""张三同志现为我公司化验员; 兹证明我厂维修电工李四同志: what somebody is, not that he is one of the staff."""
_POST_BEFORE = re.compile(r"(?:职工|员工|[员工长手])(?=[\u4e00-\u9fff]{2,4}$)")


def post_before(run: str) -> int:
    """How many characters of a post are left before a name (化验|员曹淑芳, 员工刁建民); 0 where the run may be a name itself."""
    match = _POST_BEFORE.match(run)
    rest = run[match.end() :] if match is not None else ""
    own = names.is_person_name(rest) and (len(rest) == 3 or not names.is_person_name(run))
    return match.end() if match is not None and own else 0


_TRADE = re.compile(r"[\u4e00-\u9fff]工|[\u4e00-\u9fff](?:修|床|道|装|属|泥|压|线|缆|路)工")
"""Trades of one and of two characters before 工."""


def is_trade(run: str) -> bool:
    """A trade whose first character may be a family name, too: 车工, 管道工, 金属工 are nobody."""
    return _TRADE.fullmatch(run) is not None


_STUDY_WORDS = (
    "网络教育|远程教育|成人高等教育|成人教育|普通高等教育|函授|业余|夜大学?|脱产|半脱产|全日制|非全日制|自学考试|电大|开放教育|普通班|统招|"
    "高中起点|高起专|高起本|专科起点|专升本|(?:大学)?(?:本科|专科)班?|大专班?|中专班?"
)
_MAJOR_LEAD = re.compile(
    rf"^(?:[\u4e00-\u9fff]{{0,14}}(?:自学|文凭)考试(?=[\u4e00-\u9fff]{{2}})|[(（][^()（）]{{2,14}}[)）]|已?通过|(?:修读|攻读|主修)|(?:学院|分院|分校)(?=(?:{_STUDY_WORDS})[\u4e00-\u9fff]{{2}})|[一二三四五六两2-6]年制|(?:{_STUDY_WORDS})+(?=[\u4e00-\u9fff]{{2}}|[(（][^()（）]{{2,14}}[)）][\u4e00-\u9fff]{{2}})|[\u4e00-\u9fff]{{2,10}}(?:学院|系(?!统|列))(?=[\u4e00-\u9fff]{{2}}))+"
)
"""Study form, level and department before a field of study; 系统 is part of one (电力系统及其自动化)."""
_MAJOR_CLASS = re.compile(
    r"[(（][^()（）]{0,12}(?:班|学制|年制|方向待定|专科|本科|高级工|预备技师|中级工)[^()（）]{0,6}[)）]$"
)
_MAJOR_DEGREE = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:专业)?(?:领域|学科)(?:[\u4e00-\u9fff]{0,8}(?:学士|硕士|博士)(?:专业)?(?:学位)?)?$"
)
"""The degree behind the field in which it is taken: 电气工程领域工程硕士."""
_NO_MAJOR = re.compile(
    rf"^(?:[一二三四五六两2-6]年制)?(?:{_STUDY_WORDS}|高等教育|继续教育)*(?:教育|学习?|形式|层次)?$|^[一二三四五六两2-6]年$|完成|学习期满|修业|修完|期满|成绩|合格|准予|本校|我校|教学计划|学制|类别|名称|层次|[\d:,。;]|^(?:毕业|结业|学历|学位|姓名|性别)"
)


def major() -> Shape:
    """A field of study: without the study form or department before it, the class in brackets and 专业 after it."""

    def find(source: str) -> Hit | None:
        plain = source.replace("\t", "").replace("\n", "").strip('“”":')
        value = re.sub(r"专业$", "", plain) if len(plain) > 4 else plain
        value = _MAJOR_DEGREE.sub("", _MAJOR_CLASS.sub("", value))
        value = _MAJOR_LEAD.sub("", value).strip('“”"、')
        if not 2 <= len(value) <= 25 or not re.search(r"[\u4e00-\u9fff]{2}", value) or _NO_MAJOR.search(value):
            return None
        at = source.replace("\t", "").replace("\n", "").find(value)
        return Hit(value, *back(source.replace("\n", "\t"), at, at + len(value))) if at >= 0 else None

    return find
