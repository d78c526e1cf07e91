"""Posts that one cell gives together with where they are held: 某某公司炼铁厂　架线工."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

BEHIND_BODY = re.compile(
    r"^[\u4e00-\u9fff()0-9]{2,30}(?:公司|集团|厂|矿|研究院|研究所|设计院|中心|学校|学院|局|车间|项目部|队|段)(?=[\u4e00-\u9fff]{2,16}$)"
)
"""Where somebody worked, before the post in one cell."""
_HEAD = re.compile(
    r"(?:工作|现|所在)?(?:单位|部门)(?:名称)?[及和与、/]?(?:现任|担任|所任)?(?:职务|岗位|职位)(?:\(岗位\)|\(职务\))?:?"
)
_BODY_END = re.compile(r"(?:公司|集团|厂|矿|院|所|局|中心|学校|大学|车间|项目部|队|段|站|部|处|科|室)$")
_HEAD_INSIDE = re.compile(
    rf"(?:{_HEAD.pattern})[:：]?[\s\u3000]+(?P<body>[^\s\u3000]+(?:{_BODY_END.pattern[:-1]}))[\s\u3000]+(?P<v>[^\s\u3000]{{2,20}})"
)
"""All of it in one line: 单位及职务　某某水泥厂　技术科科长, as printed."""
_TRUST = 0.95
_INSIDE_TRUST = 1.02
"""Above that of the label 职务, which is the end of such a head."""


def post_behind_body(view: View) -> list[Candidate]:
    """The post beside a label that asks for the employer and the post: 单位及职务 | 某某检验所　检修班班长."""
    shape = shapes.post(24)
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            inside = _HEAD_INSIDE.fullmatch(token.raw.strip())
            post = shape(tidy(inside["v"])) if inside is not None else None
            at = token.text.rfind(str(post.value)) if post is not None else -1
            if post is not None and at > 0:
                return [Candidate(post.value, start + at, start + len(token.text), _INSIDE_TRUST * post.trust)]
        for place, token in enumerate(row.tokens[:-1]):
            if _HEAD.fullmatch(token.text) is None:
                continue
            cell, start = row.tokens[place + 1], row.starts[place + 1]
            pieces = cell.raw.split()
            apart = pieces[-1] if len(pieces) == 2 and _BODY_END.search(pieces[0]) else None
            post = shape(apart or BEHIND_BODY.sub("", cell.text))
            at = cell.text.rfind(str(post.value)) if post is not None else -1
            if post is not None and at > 0:
                return [Candidate(post.value, start + at, start + len(cell.text), _TRUST * post.trust)]
    return []


_IN_CLAUSE = re.compile(
    r"(?<=[(,;。])(?:其|该同志)?(?P<now>现|目前|现在|当前)?(?:工作|所在|所聘|聘用|聘任|受聘|任职|从事)?(?:岗位|职务|职位|工种)(?:名称)?(?:为|是|系|:)"
    r"(?P<v>[\u4e00-\u9fff/、]{2,16}(?:\([\u4e00-\u9fff]{1,8}\))?)(?=[),;。])"
)
TRADES = r"(?:工|员|师|长|手|司机|主任|主管|经理|助理|总监|专员|领班)(?:\([\u4e00-\u9fff]{1,8}\))?"
"""What posts end in."""
_HELD = re.compile(
    rf"(?:(?<=[,。;今])|(?<=起|现))(?:担任|任)(?!职|期|免|务|何|教)(?P<v>[\u4e00-\u9fff()、/]{{2,18}}?{TRADES})(?=[,。;(])"
)
_AT_BODY = re.compile(
    r"(?<=[在于])(?P<body>(?![我本该])[\u4e00-\u9fff()]{3,30}(?:公司|集团|厂|矿|院|所|局|站|中心|学校|车间|项目部|队|段))"
    rf"(?P<v>[\u4e00-\u9fff]{{1,10}}?{TRADES})(?:的)?岗位(?=工作|上|从事|任职|,|。)"
)
_HELD_TRUST = 0.97


def post_held(view: View) -> list[Candidate]:
    """入职我单位，任化验员，…: a post at the head of a clause with no word for it behind, where the paper tells of one only."""
    told = list(_HELD.finditer(view.flow))
    later = re.search(r"(?:改任|调任|转任|后任|升任|晋升为|提拔为)", view.flow[told[0].end() :]) if told else None
    post = shapes.post(20)(told[0]["v"]) if len(told) == 1 and later is None else None
    return [Candidate(post.value, *view.from_flow(*told[0].span("v")), _HELD_TRUST * post.trust)] if post else []


def post_at_body(view: View) -> list[Candidate]:
    """在某某局供水站技术员岗位工作: the post behind the body at which it is held goes before the trade in which somebody worked."""
    match = _AT_BODY.search(view.flow)
    post = shapes.post(16)(match["v"]) if match is not None else None
    return [Candidate(post.value, *view.from_flow(*match.span("v")), 1.0 * post.trust)] if match and post else []


_SIGNS = re.compile(r"(?:负责人|领导|主任|经办|审核|填表|证明人|联系人|考核人|[评考]委|组长|代表)[^。,;]{0,12}[(,;]*$")
_CLAUSE_TRUST, _NOW_TRUST = 0.98, 0.99
"""What is said to be so now goes before the work that somebody once took up."""


def post_in_clause(view: View) -> list[Candidate]:
    """The post that a sentence tells in a bracket or a clause of its own, over the ends of its lines (2021年度(岗位:化验员)的考核等次);
    of who signs or is to be asked it is not the holder's."""
    shape = shapes.post(24)
    for match in _IN_CLAUSE.finditer(view.flow):
        post = shape(match["v"])
        if post is None or _SIGNS.search(view.flow[max(0, match.start() - 16) : match.start()]):
            continue
        trust = _NOW_TRUST if match["now"] else _CLAUSE_TRUST
        return [Candidate(post.value, *view.from_flow(*match.span("v")), trust * post.trust)]
    return []
