"""The entries of a 专利登记簿副本 in time: the last one tells the state, whichever way the list runs; its owners are the present ones."""

from __future__ import annotations

import re
from itertools import pairwise

from yushen.extractors.engine import shapes
from yushen.extractors.engine.view import View
from yushen.extractors.patent_certificate import owners
from yushen.extractors.spec import Candidate

from yushen.text import dates

_STATES = (
    ("invalid", r"(?:专利权)?(?:全部)?(?:被)?宣告(?:专利权)?(?:全部)?无效|专利权(?:全部)?无效|全部无效"),
    ("expired", r"(?:期限)?届满(?:终止)?|期满终止"),
    (
        "lapsed",
        r"(?:已?因)?(?:未|没有|逾期未)(?:按(?:照)?[\u4e00-\u9fff]{1,4}|足额|及时)?(?:缴|交)(?:纳)?(?:足)?[^。;的]{0,6}?年?费(?:用)?[^。;的]{0,4}?,?(?:(?:该|本)?专利权?)?(?:已|业已)?(?:[于自]\d{4}[^。;,将届满]{2,12}?(?:起)?)?(?:终止|失效)"
        r"|专利权?(?:已|业已)?[于自]\d{4}[^。;,将届满]{2,12}?(?:起)?(?:终止|失效)|欠费终止"
        r"|未缴(?:纳)?年费[^。]{0,10}?终止|专利权(?:的)?终止|(?:状态|状况):?(?:专利权)?终止|已终止|失效|放弃专利权|专利权(?:的)?放弃",
    ),
    (
        "valid",
        r"专利权(?:维持|有效)|维持有效|(?:法律)?状态:?(?:专利权)?(?:维持|有效)|权利(?:维持|有效)|处于有效|(?:权利|专利权)(?:的)?恢复|恢复(?:专利)?权利?",
    ),
)
_NEGATED = re.compile(r"(?:未|不|无|如|若|可|请求|申请)[^。,]{0,4}$")
_NEWEST_FIRST = re.compile(r"由近及远|倒序")
_LABELLED, _LAST, _UNORDERED = 0.95, 0.92, 0.75


def legal_status(view: View) -> list[Candidate]:
    """The state behind its label; else that of the latest entry, and no sure one where the order of entries is not known."""
    hits = sorted(_hits(view))
    if not hits:
        return []
    labelled = [one for one in hits if _is_labelled(view, one[0])]
    if labelled:
        return [_as_candidate(view, labelled[-1], _LABELLED)]
    if len({value for _, _, value in hits}) == 1:
        return [_as_candidate(view, hits[-1], _LABELLED)]
    newest_first = _runs_backwards(view)
    if newest_first is None:
        return [_as_candidate(view, hits[-1], _UNORDERED)]
    return [_as_candidate(view, hits[0 if newest_first else -1], _LAST)]


def _hits(view: View) -> list[tuple[int, int, str]]:
    """Places of the flow that name a state, and the state; a longer place before one within it."""
    found: list[tuple[int, int, str]] = []
    starts = set(view.row_starts())
    for value, pattern in _STATES:
        for match in re.finditer(pattern, view.flow):
            low = max((one for one in range(max(0, match.start() - 6), match.start() + 1) if one in starts), default=-1)
            if not _NEGATED.search(view.flow[low if low >= 0 else max(0, match.start() - 6) : match.start()]):
                found.append((match.start(), match.end(), value))
    return [one for one in found if not any(two != one and two[0] <= one[0] and one[1] <= two[1] for two in found)]


def _is_labelled(view: View, start: int) -> bool:
    """Behind 法律状态 and its like, or with it in one word."""
    before = view.flow[max(0, start - 8) : start]
    return bool(
        re.search(r"(?:状态|状况):?(?:该|本|因|已因)?$", before)
        or re.match(r"(?:法律)?(?:状态|状况)", view.flow[start:])
    )


def _as_candidate(view: View, hit: tuple[int, int, str], trust: float) -> Candidate:
    start, end = view.from_flow(hit[0], hit[1])
    note = "登记事项先后不明，请核对最后一项" if trust == _UNORDERED else None
    return Candidate(hit[2], start, end, trust, note)


def _runs_backwards(view: View) -> bool | None:
    """Whether the newest entry stands first, by what the list says of itself or by its days; None where days tell nothing."""
    if _NEWEST_FIRST.search(view.flow):
        return True
    days = [day for _, day in _entry_days(view)]
    pairs = list(pairwise(days))
    if not pairs or (days != sorted(days) and days != sorted(days, reverse=True)) or days[0] == days[-1]:
        return None
    return days[0] > days[-1]


def _entry_days(view: View) -> list[tuple[int, str]]:
    """Days that stand at the edge of a row beside words, as those of entries do: row and day."""
    found = []
    for number, row in enumerate(view.rows):
        if len(row.tokens) < 2:
            continue
        for token in {row.tokens[0], row.tokens[1], row.tokens[-1]}:
            listed = dates.find_dates(token.text)
            if len(listed) == 1 and listed[0][2] - listed[0][1] == len(token.text):
                before = row.tokens[row.tokens.index(token) - 1].text if row.tokens.index(token) else ""
                if not re.search(r"[日期间至]:?$", before):
                    found.append((number, listed[0][0]))
                break
    return found


_PAID = re.compile(
    r"(?:年费[^。;]{0,12}?(?:缴纳?|缴费|有效期?)(?:至|到)|(?:缴至|缴纳至|有效期?至))(?:第[\d一二三四五六七八九十]{1,3}年(?:度)?[,(]?(?:即|至|到期日:?)?)?:?"
    r"(?P<v>[\d〇○零一二三四五六七八九十]{4}[年./-](?:\d{1,2}|[一二三四五六七八九十]{1,3})[月./-](?:\d{1,2}|[一二三四五六七八九十]{1,3})日?)"
)
_OF_SEVERAL = 1.06
"""Trust of the latest of several days: above that of the label before any one of them."""


def paid_until(view: View) -> list[Candidate]:
    """The latest day to which fees are said to be paid; entries name one for each year."""
    found: list[tuple[str, int, int]] = []
    for match in _PAID.finditer(view.flow):
        hit = shapes.date()(match["v"])
        if hit is not None:
            found.append((hit.value, match.start("v"), match.end("v")))
    if not found:
        return []
    value, low, high = max(found)
    start, end = view.from_flow(low, high)
    return [Candidate(value, start, end, _OF_SEVERAL if len({one[0] for one in found}) > 1 else 0.98)]


_CHANGED = re.compile(
    r"变更前(?:的)?(?:专利权人|权利人)?:(?P<old>[^:;。]{2,40}?)[;,。]?变更后(?:的)?(?:专利权人|权利人)?:(?P<new>[^:;。]{2,40}?)"
    r"(?=[;。]|$|\d{4}[年.\-]|(?:当前|现|法律|年费|国家|登记|专利权人|授权))"
)


def moved_to(view: View, held: list[str]) -> list[Candidate]:
    """The owner after the last transfer, where the register's head still names the one before it (``held``)."""
    matches = list(_CHANGED.finditer(view.flow))
    if not matches:
        return []
    match = matches[0 if _runs_backwards(view) else -1]
    before, after = owners(match["old"]), owners(match["new"])
    if before is None or after is None or set(before.value) != set(held):
        return []
    start, end = view.from_flow(match.start("new"), match.end("new"))
    return [Candidate(after.value, start, end, 0.86, "专利权人已变更，请核对")]
