"""Periods of work: in tables, in sentences, and since a day on which somebody came and stayed."""

from __future__ import annotations

import re
from typing import Any

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import View
from yushen.extractors.posts_beside import BEHIND_BODY
from yushen.extractors.spec import Candidate

from yushen.text import dates

DAY = r"(?:19|20)\d{2}(?:年|[./-])\d{1,2}(?:(?:月|[./-])?\d{0,2}日?)?|[一二][〇○零九O0][〇○零一二三四五六七八九十O0]{2}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?"
_PERIOD = re.compile(rf"({DAY})(?:起)?(?:至|到|—|-|~|–|－)+({DAY}|今|现在|目前)")
_ONE_DAY = re.compile(DAY)
"""A cell that is a date: 起始时间 and 截止时间 may be two columns."""
_SINCE = re.compile(
    rf"({DAY})(?:调入|调到|进入|入职|来到|到|加入)(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)[^。;]{{0,30}}?(?:从事|担任|任)(?P<v>[\u4e00-\u9fff()、/]{{2,18}}?)(?:岗位|工种|职务|工作)?至今"
)
"""2012年1月调入我单位，一直从事…工作至今."""
_JOINED = re.compile(
    rf"({DAY})(?:进厂|入厂|进矿|入矿|入职|(?:进入|调入|来到?|到)(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)(?:工作)?)[^。;]{{0,40}}?"
    r"(?:(?:一直|始终|连续)[^。;]{0,24}?(?:从事|担任|任)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|[,，。;])"
    r"|(?:现|现在|目前)[^。;]{0,30}?(?:从事|担任|任|为)(?P<w>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|[,，。;])"
    r"(?=[^。]{0,40}(?:未间断|不间断|没有间断|连续|一直)))"
)
"""2003年7月进厂，一直从事钳工工作; …入职我公司，现任车工，…中间未间断: since then, without a break."""
BODY = r"(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)"
_ENTERED = re.compile(
    rf"({DAY})(?:起|开始)?,?(?:(?:(?:分配|应聘|招聘|招工|调入|调|进入|进|来|加入)(?:到|至|入)?|到){BODY}(?:参加)?(?:工作|就业|上班)?|参加工作|进厂|入厂|进矿|入矿|入职)"
)
"""The day somebody came: 2003年7月进厂; 2014年9月1日到我公司参加工作."""
_STAYS = re.compile(
    r"至今|(?:至|截至|到)(?:出具|开具)?(?:本|此)?证明(?:出具|开具)?(?:之)?日|(?:现|目前)?仍(?:然)?(?:在|从事|任)|一直|始终|连续|未(?:曾)?(?:间|中)断|不间断|没有间断|未离岗"
)
_LEFT = re.compile(r"离职|离开|调出|调离|辞职|退休|解除|终止|(?<!未)(?<!没有)离岗|待岗")
AT_LINE = r"(?:[\u4e00-\u9fff]{0,6}(?:生产)?(?:一线|现场|车间)的?)?"
_HOLDS = re.compile(
    r"(?:岗位|工种|职务)(?:为|是|系|:)(?P<v>[\u4e00-\u9fff、/]{2,18}?(?:\([^()]{2,10}\))?)[,。;]"
    r"|(?:从事|担任|现任|(?<![主责信委离历])任(?![职期免务何教]))(?P<w>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|[,，。;])"
    rf"|在{BODY}{AT_LINE}(?P<x>[\u4e00-\u9fff、/]{{2,14}}?)岗位"
)
"""The post of somebody who came and stays."""
_DOING = r"(?:从事|担任)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|技术技能)"
_POST = r"(?:从事|担任|任职?于?|在)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|技术技能)"


_BARE_POST = re.compile(
    r"(?<![责主信委离现历])(?:担任|从事|任)(?!职|期|免|务|何|教)(?P<v>[\u4e00-\u9fffA-Za-z0-9()、/]{2,30}?)(?=[,;。(]|至今|$)"
)
"""任汽车维修工; 任某某项目经理部安全员: a post with no 岗位 behind it, up to a mark."""
_WORKSHOP = re.compile(r"(?:[所部处科室队站厂矿院局]|车间|工段|中心|公司|项目部)$")
"""Where somebody works (在我单位供电所工作), not as what."""
POST_SHAPE = shapes.post(20)


def periods_of_work(view: View) -> list[Candidate]:
    """Each period with the post that follows it in its row or sentence."""
    entries: list[dict[str, Any]] = []
    places: list[int] = []
    first = last = -1
    for match in _PERIOD.finditer(view.flow):
        begin, end = dates.parse_date(match[1]), dates.parse_date(match[2]) if match[2][0] not in "今现目" else None
        if begin is None:
            continue
        start, stop = view.from_flow(match.start(), match.end())
        tail = (
            view.text[stop : stop + 70].split("\n")[0]
            if view.text[stop : stop + 1] == "\t"
            else view.flow[match.end() : match.end() + 60]
        )
        post = _under_heading(view, start) or _position_in(tail)
        entry: dict[str, Any] = {"from": begin, "to": end, "position": post}
        if entry not in entries:
            entries.append(entry)
            places.append(start)
            first = start if first < 0 else first
            last = stop
    for row in view.rows:
        pair = [
            (token, start)
            for token, start in zip(row.tokens, row.starts, strict=True)
            if _ONE_DAY.fullmatch(token.text)
        ]
        if len(pair) != 2 or len(row.tokens) < 3:
            continue
        begin, end = dates.parse_date(pair[0][0].text), dates.parse_date(pair[1][0].text)
        if (
            begin is None
            or end is None
            or begin > end
            or not _is_span(view, pair)
            or any(one["from"] == begin for one in entries)
        ):
            continue
        entries.append({"from": begin, "to": end, "position": _under_heading(view, pair[0][1])})
        places.append(pair[0][1])
        first, last = pair[0][1] if first < 0 else first, pair[1][1] + len(pair[1][0].text)
    for match in (*_SINCE.finditer(view.flow), *_JOINED.finditer(view.flow), *_stays(view.flow)):
        begin = dates.parse_date(match[1])
        told = match.groupdict()
        said = told.get("w") or told.get("v") or told.get("x")
        post = POST_SHAPE(said) if said else None
        entry = {"from": begin, "to": None, "position": post.value if post else None}
        if begin is not None and all(one["from"] != begin for one in entries):
            entries.append(entry)
            start, stop = view.from_flow(match.start(), match.end())
            places.append(start)
            first, last = start if first < 0 else first, stop
    if not entries:
        return []
    entries = [entry for _, entry in sorted(zip(places, entries, strict=True), key=lambda one: one[0])]
    return [Candidate(entries, first, last, 0.95)]


_ENDS_HEAD = re.compile(r"止|终|截|结束|至|到期|离|退|调出|期间|起讫|[^职厂矿司岗作]时间|^时间|工作时间")
_ONE_DAY_HEAD = re.compile(
    rf"{label_patterns.ENTERED}|(?:出生|发证|取证|签订|填表|毕业|转正|退休|出具)[\u4e00-\u9fff]{{0,4}}|参加工作|入[司职厂矿]"
)


def _is_span(view: View, pair: list[tuple[Token, int]]) -> bool:
    """Two days side by side are the ends of a period, unless the head over the second asks for a day of its own (参加工作 | 入司日期)."""
    second, start = pair[1]
    for above in reversed(view.rows[max(0, view.row_at(start) - _HEAD_ROWS) : view.row_at(start)]):
        over = [
            token
            for token in above.tokens
            if token.page == second.page and min(token.box.x1, second.box.x1) > max(token.box.x0, second.box.x0)
        ]
        if over and not any(_ONE_DAY.fullmatch(token.text) for token in over):
            text = over[0].text
            return _ENDS_HEAD.search(text) is not None or _ONE_DAY_HEAD.fullmatch(text) is None
    return True


def _stays(flow: str) -> list[re.Match[str]]:
    """Matches of :data:`_ENTERED` with the post in their sentence, where it says that the person is still at it."""
    found = []
    for match in _ENTERED.finditer(flow):
        sentence = flow[: match.end() + len(re.split(r"[。;]", flow[match.end() :], maxsplit=1)[0]) + 1]
        told = re.compile(rf"{_ENTERED.pattern}.*?(?:{_HOLDS.pattern})", re.S).match(sentence, match.start())
        rest = sentence[match.end() :]
        if told is not None and _STAYS.search(rest) and not _LEFT.search(rest) and not _ONE_DAY.search(rest):
            found.append(told)  # a second day may be that of another employer, or of the post
    return found


_HEAD_ROWS = 12
_POST_HEAD = re.compile(
    rf"{label_patterns.POSITION}|职务/岗位|" r"(?:从事|担任|工作)?(?:岗位|职务|工种|职业)(?:\(.{1,6}\))?|从事.{2,8}工作"
)


def _under_heading(view: View, start: int) -> str | None:
    """The post of a table's row: the cell under the heading that says so."""
    number = view.row_at(start)
    row = view.rows[number]
    if len(row.tokens) < 3:
        return None
    for above in reversed(view.rows[max(0, number - 12) : number]):
        heads = [token for token in above.tokens if _POST_HEAD.fullmatch(token.text)]
        if above.page != row.page or len(above.tokens) < 3 or not heads:
            continue
        cell = min(row.tokens, key=lambda token: abs(token.box.cx - heads[0].box.cx))
        hit = POST_SHAPE(cell.text)
        return str(hit.value) if hit is not None and hit.value == cell.text else None
    return None


def _position_in(tail: str) -> str | None:
    """The post in the words behind a period, up to the next one; else a cell that is a post."""
    told = _PERIOD.split(tail, maxsplit=1)[0]
    match = re.search(_DOING, re.split(r"[。;]", told)[0].replace("\t", "")) or re.search(
        _POST, re.split(r"[。;]", told.replace("\t", " "))[0].replace(" ", "")
    )
    if match is not None and not (match[0][0] == "在" and _WORKSHOP.search(match["v"])):
        hit = POST_SHAPE(match["v"])
        if hit is not None:
            return str(hit.value)
    bare = _BARE_POST.search(re.split(r"[。]", told)[0].replace("\t", ""))
    hit = POST_SHAPE(bare["v"]) if bare is not None else None
    if hit is not None:
        return str(hit.value)
    cells = [BEHIND_BODY.sub("", cell) for cell in tail.split("\t") if cell]
    for cell in cells:
        if (
            re.search(r"(?:工|技师|班长|员|主任|组长|司机|长)$", cell)
            and 2 <= len(cell) <= 16
            and not re.search(r"公司|厂$", cell)
        ):
            return cell
    return None


def first_day(view: View) -> re.Match[str] | None:
    """The first words that tell a period; its group 1 is the day on which it begins."""
    return _PERIOD.search(view.flow) or _JOINED.search(view.flow) or _ENTERED.search(view.flow)
