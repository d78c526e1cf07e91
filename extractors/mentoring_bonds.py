"""Several apprentices, each with the day on which he was bound: by the sentences, or by the rows of a table."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.view import View
from yushen.extractors.mentoring_people import name_of
from yushen.extractors.mentoring_results import table_rows
from yushen.extractors.spec import Candidate

from yushen.text import dates, names

_N = r"[\u4e00-\u9fff·]{2,8}?"
_WHO = r"(?:同志|徒弟|学徒|青年|职工|员工)*"
_WITH = re.compile(
    rf"(?:日)?(?:起|始)?,?(?:本人|该同志|其)?(?:与|和|同)(?:徒弟|学徒|职工|青年职工|员工)?(?P<v>{_N}){_WHO}(?:正式)?(?:签订|签署|结成|结为|结对|建立|确立)"
)
"""2012年5月10日与李四结为师徒."""
_TAKES = re.compile(rf"(?:日)?(?:起|始)?,?(?:收|带|招收)(?P<v>{_N}){_WHO}(?:为徒|学徒|作为徒弟)")
"""2012年5月10日收李四为徒."""
_BEFORE = re.compile(rf"(?:^|[。;:,、)]|徒弟|学徒)(?P<v>{_N}){_WHO}(?:于|自|从)?$")
_BOUND = re.compile(r"(?:日)?(?:起|始)?,?(?:正式|开始)?(?:拜|跟随|跟|师从|随)(?:[^,。;]{0,12})(?:为师|师傅|学|,|。|;)")
"""李四于2012年5月10日拜王五为师."""
_TRUST = 0.95


class Bond(msgspec.Struct, frozen=True):
    """An apprentice and the day of the agreement; ``start`` and ``end`` in the view's text."""

    name: str
    day: str
    start: int
    end: int


def bonds(view: View) -> list[Bond]:
    """The bonds that sentences tell, each apprentice once, in their order."""
    found: dict[str, Bond] = {}
    flow = view.flow
    for day, low, high in dates.find_dates(flow):
        behind = _WITH.match(flow, high) or _TAKES.match(flow, high)
        before = _BEFORE.search(flow[max(0, low - 16) : low]) if _BOUND.match(flow, high) else None
        match = behind or before
        if match is None:
            continue
        name = match["v"] if names.is_person_name(match["v"]) else name_of(match["v"])
        if name and name not in found:
            start, end = view.from_flow(low, match.end("v") if behind is not None else high)
            found[name] = Bond(name, day, start, end)
    return list(found.values())


def pupils_bound(view: View) -> list[Candidate]:
    """The apprentices of several bonds; one bond alone is told by other ways, too."""
    told = bonds(view)
    if len(told) < 2:
        return []
    return [Candidate([one.name for one in told], told[0].start, told[-1].end, _TRUST)]


_EACH_ON = re.compile(
    r"分别[于在](?P<days>[\d年月日、,和及.]{12,80}?)(?:日)?(?:起)?(?:正式)?(?:签订|签署|结为|结成|结对|建立|确立|拜师|开始)"
)


def _respectively(view: View, people: list[str]) -> dict[str, str]:
    """师徒协议分别于2017年5月、2019年8月签订: a day for each apprentice, in their order."""
    for match in _EACH_ON.finditer(view.flow):
        told = [day for day, _, _ in dates.find_dates(match["days"])]
        if len(told) == len(people) > 1:
            return dict(zip(people, told, strict=True))
    return {}


def started(view: View, people: list[str]) -> list[str | None]:
    """The day of each apprentice's bond, None where nothing tells it."""
    days = {row.name: row.started for row in table_rows(view) if row.started}
    days = {**_respectively(view, people), **{one.name: one.day for one in bonds(view)}, **days}
    return [days.get(name) for name in people]
