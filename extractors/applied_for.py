"""What an application asks for: the title, and the specialty that goes with it and not with somebody's studies."""

from __future__ import annotations

import re
from itertools import pairwise

from yushen.extractors.engine import options, shapes, tables
from yushen.extractors.engine.spans import back
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, Hit

_NO_SPECIALTY = re.compile(r"^及|^何|年限$|^技术(?:职务|资格|职称)|工程师|^[正副]?高级?$|^[初中高]级$|系列$|^职称")


def specialty(text: str) -> Hit | None:
    """A field of work in words: no level, no rest of a longer label (申报专业|技术职务：…)."""
    hit = shapes.text(2, 20)(text)
    return None if hit is None or _NO_SPECIALTY.search(str(hit.value)) else hit


_GRADES = {"初级": "assistant_engineer", "中级": "engineer", "副高级": "senior_engineer", "副高": "senior_engineer"}
_GRADE = re.compile(r"(初级|中级|副高级|副高)(?:职称|专业技术(?:职务|资格|职称))?")
"""Grades of titles alone under a label of the level asked for; 高级 alone may be a 高级工."""


def level(text: str) -> Hit | None:
    plain = text.replace("\t", "")
    option = options.ticked_option(text)
    if option is not None and option.value:
        hit = level(str(option.value))
        return Hit(hit.value, option.start, option.end) if hit is not None else None
    ticked = options.ticked_word(plain, ["助理工程师", "高级工程师", "工程师", "高级技师", "技师", "高级工"])
    if ticked is not None:
        return Hit(tables.LEVELS[ticked[0]], ticked[1], ticked[2]) if ticked[0] else None
    grade = _GRADE.fullmatch(plain.strip(":"))
    if grade is not None:
        return Hit(_GRADES[grade[1]], *back(text, plain.find(grade[1]), plain.find(grade[1]) + len(grade[1])), 0.88)
    match = re.search(r"(?<!正)(助理工程师|高级工程师|工程师|高级技师|技师|高级工)", plain)
    return Hit(tables.LEVELS[match[1]], match.start(1), match.end(1)) if match else None


def level_in_title(view: View) -> list[Candidate]:
    """A level that the form's own title or cover states: 申报 … 工程师 …."""
    match = re.search(
        r"(?:申报|评审|拟评)(?:[^□☐▢◻]{0,12}?)(助理工程师|高级工程师|(?<!正高级)工程师)", view.flow[:1500]
    )
    if match is not None:
        start, end = view.from_flow(match.start(1), match.end(1))
        return [Candidate(tables.LEVELS[match[1]], start, end, 0.8)]
    match = re.search(r"申报.{0,26}?(初级|中级|副高级|(?<!正)高级)(?:专业技术)?(?:职务)?任职资格", view.flow[:300])
    if match is None:
        return []
    start, end = view.from_flow(match.start(1), match.end(1))
    grade = {"初级": "assistant_engineer", "中级": "engineer"}.get(match[1], "senior_engineer")
    return [Candidate(grade, start, end, 0.8)]


_OF_STUDY = re.compile(r"学历|学位|学校|院校|毕业|培训")
_ASKED = re.compile(
    r"(?!.*(?:现|原|时间))(?:拟|申报|呈报|申请|参评|评审|认定|推荐|晋升)[\u4e00-\u9fff]{0,8}(?:资格|职称|职务|级别|等级)(?:名称|级别)?:?"
)
"""A label of the title asked for, by itself."""
_ONLY_SPECIALTY = 0.84


def own_specialty(view: View) -> list[Candidate]:
    """The value beside a bare 专业, which in a row that tells of studies, or right under one, is what was studied; in the row
    of the title asked for it goes with that title, whatever stands above."""
    found = _under_the_title(view)
    for number, row in enumerate(view.rows):
        above = view.rows[number - 1].tokens if number else ()
        for place, token in enumerate(row.tokens[:-1]):
            asked = any(_ASKED.fullmatch(one.text) for one in row.tokens[:place])
            around = row.tokens if asked else (*row.tokens, *above)
            studies = any(_OF_STUDY.search(one.text) for one in around if one.page == token.page)
            if token.text == "专业" and not studies:
                hit = specialty(row.tokens[place + 1].text)
                if hit is not None:
                    start = row.starts[place + 1]
                    found.append(Candidate(hit.value, start + hit.start, start + hit.end, _ONLY_SPECIALTY * hit.trust))
    return found if len({one.value for one in found}) == 1 else []


def _under_the_title(view: View) -> list[Candidate]:
    """专业：电气 in a row of its own, right under the row that tells the title asked for: 呈报职务：助理工程师."""
    found = []
    for above, row in pairwise(view.rows):
        asked = _ASKED.match(above.words)
        told = _SPECIALTY_ALONE.fullmatch(row.words)
        if (
            asked is None
            or told is None
            or len(row.tokens) > _PAIR
            or above.page != row.page
            or _OF_STUDY.search(above.words)
        ):
            continue
        hit = specialty(told["v"]) if level(above.words[asked.end() :]) is not None else None
        if hit is not None:
            start = view.text.find(told["v"], row.start)
            found.append(Candidate(hit.value, start, start + len(told["v"]), _ONLY_SPECIALTY * hit.trust))
    return found


_PAIR = 2
_SPECIALTY_ALONE = re.compile(r"专业:?(?P<v>[\u4e00-\u9fff()、]{2,16})")
