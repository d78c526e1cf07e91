"""An application written as a letter: 本人张三，大学本科学历，现在某某公司工作，2015年取得助理工程师资格，现申报….

Only what stands between the applicant's own name and what he asks for is read: a form's summary of work tells much more of the
same kind, and of other years.
"""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes, tables
from yushen.extractors.engine.schooling import education
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, Finder, Shape

from yushen.text import names

_OPENS = re.compile(r"(?:本人|我(?:叫|是|名叫)?)[,:]?(?P<name>[\u4e00-\u9fff·]{2,15}?)[,(](?=[^。]{4,})")
_ASKS = re.compile(
    r"(?:现|特|拟|自愿|申请)(?:拟)?(?:申报|申请|参评|参加[^。,]{0,12}评审|晋升|评定|认定)|申报(?!条件|人)"
)
_REACH = 600
_TRUST = 0.93
_ONE_OF_SEVERAL = 0.78
"""Of several the letter's last is most likely the present one; a person looks."""

_TITLE = r"(?:正高级|高级|助理)?工程师|技术员|特级技师|首席技师|高级技师|技师|高级工|中级工"
_HELD = re.compile(
    r"(?<!拟)(?<!为)(?:取得|获得|持有|具有|具备|现有|评为|晋升为?|聘为|聘任为|聘任|受聘|现为|现任|现聘|认定为|评定为)了?"
    rf"(?:(?!取得|获得|条件)[\u4e00-\u9fff()“”\"、/]){{0,16}}?(?P<v>{_TITLE})(?!条件|评审|系列|申报)"
    r"[)”\"]?(?:专业技术)?(?:任职|职务)?(?:资格|职称|职务|证书|岗位|职业资格|等级)?"
)
_SCHOOLED = re.compile(
    r"(?P<v>(?:大学)?本科|大学专科|大专|专科|中专|硕士研究生|博士研究生|硕士|博士|高中|大学(?=学历|毕业|文化))(?:学历|毕业|文化)"
)
_FIRST = re.compile(r"全日制|第一学历|起点|入学前|原")
_AT = r"(?:就职|任职|供职|工作|受聘)于"
_EMPLOYED = re.compile(
    rf"(?:(?P<now>(?:现|目前)(?:在|系|为|是|于|{_AT})?)|{_AT}|(?<![存现])在|(?<=[,;。])[于系为是])(?P<v>(?![我本该])"
    r"(?:(?!工作|从事|担任|负责|学习|毕业|进修)[\u4e00-\u9fff()]){3,30}(?:公司|集团|研究院|研究所|设计院|[厂矿局院校站所段社队]|中心))"
    r"(?=(?:(?!学习|毕业|就读|进修|培训|实习)[\u4e00-\u9fff]){0,8}(?:工作|从事|担任|任(?!职)|职工|员工|岗位|车间)|(?:[\u4e00-\u9fff]{1,8}[部科室处组])?[,。;])"
)
_FORMER = re.compile(r"(?:先后|曾|原|历任|毕业)[\u4e00-\u9fff]{0,3}$")


def _scope(view: View) -> tuple[int, int] | None:
    """The letter's sentences about the applicant himself, up to what he asks for."""
    opening = next((one for one in _OPENS.finditer(view.flow[:_REACH]) if names.is_person_name(one["name"])), None)
    if opening is None:
        return None
    asked = _ASKS.search(view.flow, opening.end(), opening.end() + _REACH)
    return (opening.end(), asked.start()) if asked is not None else None


def _told(pattern: re.Pattern[str], shape: Shape, without: re.Pattern[str]) -> Finder:
    """What the pattern finds in the letter's sentences about the applicant: the last, less sure where there are several."""

    def find(view: View) -> list[Candidate]:
        scope = _scope(view)
        if scope is None:
            return []
        found = [
            one
            for one in pattern.finditer(view.flow, *scope)
            if not without.search(view.flow[max(scope[0], one.start() - 6) : one.start("v")])
        ]
        now = [one for one in found if one.groupdict().get("now")]
        found = now or found
        hits = [(one, hit) for one in found if (hit := shape(one["v"])) is not None]
        if not hits:
            return []
        match, hit = hits[-1]
        trust = _TRUST if len({str(one.value) for _, one in hits}) == 1 else _ONE_OF_SEVERAL
        return [Candidate(hit.value, *view.from_flow(match.start("v"), match.end("v")), trust * hit.trust)]

    return find


_TITLES = ("技术员", "助理工程师", "工程师", "高级工程师", "正高级工程师")
_TITLES_OF_OTHERS = tuple(
    f"{rank}{title}"
    for title in ("讲师", "经济师", "会计师", "农艺师", "实验师", "统计师")
    for rank in ("助理", "", "高级")
)
"""Of other series, which somebody has who moves from a school or an office into a works."""
QUALIFICATION = shapes.words({**tables.SKILL_LEVELS, **{title: title for title in (*_TITLES, *_TITLES_OF_OTHERS)}})
"""A skill level by its number, a title by its name: the contract names no form."""

_NOT_YET = re.compile(r"拟|申报|申请|未|不|可|应|须|需")
told_qualification = _told(_HELD, QUALIFICATION, _NOT_YET)
told_education = _told(_SCHOOLED, education(), _FIRST)
told_employer = _told(_EMPLOYED, shapes.body(), _FORMER)
