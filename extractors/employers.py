"""Where somebody worked in each period of a paper that tells of several employers: in the row of the table, or in the words behind."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.view import View

from yushen.model import Field
from yushen.text import dates

_DAY = r"(?:19|20)\d{2}(?:年|[./-])\d{1,2}(?:(?:月|[./-])?\d{0,2}日?)?"
_PERIOD = re.compile(rf"(?P<from>{_DAY})(?:起)?(?:至|到|—|-|~|–|－)+(?P<to>{_DAY}|今|现在|目前)")
_LEAD = re.compile(r"^[,:]?(?:一直|先后|分别)?(?:任职于|就职于|供职于|受聘于|调入|调至|调到|进入|在|于|到)?")
_BODY = re.compile(r"[\u4e00-\u9fff()]{2,36}(?:公司|集团|厂|矿|研究院|研究所|设计院)(?:\([\u4e00-\u9fff]{2,6}\))?")
_OWN = re.compile(r"(?:我|本|该)(?:单位|公司|厂|院|局|所|矿|企业)")
_DOES = re.compile(r"从事|担任|(?<!责)任(?=[\u4e00-\u9fff]{2})|工作|岗位|[,，]")
_PART = re.compile(r"[\u4e00-\u9fff]{0,6}(?:分厂|分公司|分矿)|[\u4e00-\u9fff]{1,3}[厂矿]")
"""一分厂, 热轧厂: a part of the one that signs."""
OWN = "我单位"
"""The one that signs the paper."""
_STUDY = re.compile(r"学习|就读|读书|学生|学员|上学|在校|进修|培训|毕业")
_REACH = 40


def employers_beside(view: View, periods: Field, own: Field | None) -> Field | None:
    """``period_employers``, as long as ``periods``: the employer that stands beside each, None where none does; None where the
    paper names no other than the one that signs it."""
    told = period_employers(view)
    bodies = [told.get((str(entry["from"]), entry["to"])) for entry in periods.value]
    named = [(own.value if own is not None else None) if body == OWN else body for body in bodies]
    return msgspec.structs.replace(periods, name="period_employers", value=named) if any(named) else None


def period_employers(view: View) -> dict[tuple[str, str | None], str]:
    """The employer of each period (its first and last day), where the paper names it beside the period; a time of study has none."""
    found: dict[tuple[str, str | None], str] = {}
    for match in _PERIOD.finditer(view.flow):
        begin = dates.parse_date(match["from"])
        end = None if match["to"][0] in "今现目" else dates.parse_date(match["to"])
        start, _ = view.from_flow(match.start(), match.end())
        row = view.rows[view.row_at(start)]
        behind = _PERIOD.split(view.flow[match.end() : match.end() + _REACH], maxsplit=1)[0]
        cells = [token.text for token in row.tokens] if len(row.tokens) > 1 else []
        words = re.split(r"[。;]", behind)[0]
        if begin is None or _STUDY.search("".join(cells) or words):
            continue
        body = _in_cells(cells) or _in_words(words)
        if body is not None:
            found[begin, end] = body
    return found if any(body != OWN for body in found.values()) else {}


def _in_cells(cells: list[str]) -> str | None:
    return next((body for cell in cells if not _PERIOD.search(cell) and (body := _in_words(cell))), None)


def _in_words(words: str) -> str | None:
    rest = words[_LEAD.match(words).end() :]  # type: ignore[union-attr]  # matches nothing, too
    if _OWN.match(rest):
        return OWN
    match = _BODY.match(_DOES.split(rest, maxsplit=1)[0])
    if match is not None and _PART.fullmatch(match[0]):
        return OWN
    return match[0] if match is not None else None


SIGNING = 0.83
_CLOSE = 5.0
"""Heights of its line within which the day stands below the body that signs."""


def signs(view: View, employer: Field | None, signed: Field | None) -> bool:
    """The employer stands at the foot, in a line of its own right over the day (用人单位：某某公司 / 开具日期：…): it signs."""
    if employer is None or signed is None or employer.box is None or signed.box is None or employer.page != signed.page:
        return False
    gap = signed.box.y0 - employer.box.y1
    inside = any(
        view.in_table(row) for row in view.rows if row.page == signed.page and row.box.y0 <= signed.box.y0 <= row.box.y1
    )
    lower = sum(row.page > signed.page or row.box.y0 > signed.box.y1 for row in view.rows)
    return not inside and 0 <= gap <= _CLOSE * signed.box.height and lower <= 1


def a_former_one(view: View, employer: str, issuer: str) -> bool:
    """A sentence names another body than the one that signs and says 我单位 of itself: an earlier employer."""
    own = re.search(r"(?:在|到|系|为|是)?(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)", view.flow) is not None
    labelled = re.search(rf"(?:单位|企业|公司)(?:名称)?:?{re.escape(employer)}", view.flow) is not None
    return own and not labelled and not issuer.startswith(employer) and not employer.startswith(issuer)


def the_present_one(
    view: View, periods: Field, beside: Field, employer: Field | None, issuer: Field | None
) -> Field | None:
    """The employer of the period that goes on, where the name found was that of a period which ended and the present one signs."""
    if (
        employer is None
        or issuer is None
        or re.search(rf"(?:单位|企业|公司)(?:名称)?:{re.escape(str(employer.value))}", view.flow)
    ):
        return None
    pairs = list(zip(periods.value, beside.value, strict=True))
    present = {body for entry, body in pairs if entry["to"] is None and body}
    former = {body for entry, body in pairs if entry["to"] is not None and body}
    if len(present) != 1 or employer.value in present or employer.value not in former:
        return None
    body = present.pop()
    if without_office(str(issuer.value)) != body:
        return None
    return msgspec.structs.replace(issuer, name="employer", value=body)


def of_several(signers: str) -> str:
    """Of bodies that sign together the one to which the others belong (某某公司、某某公司工会委员会); else as they stand."""
    listed = signers.split("、")
    shortest = min(listed, key=len)
    return shortest if all(one.startswith(shortest) for one in listed) else signers


_OFFICE = re.compile(
    r"(?<=[司厂院所局校矿团心站段社])(?:党委)?(?:人力资源|劳动人事|人事劳资|人事教育|组织人事|组织劳资|劳动工资|综合管理|企业管理|离退休(?:人员|职工)?|老干部"
    r"|人事|组织|综合|劳资|劳人|行政|政工|财务|干部|政治)(?:管理|工作|服务)?(?:部|处|科|股|室|办公室|中心)$"
)
"""The office of the employer that signs for it."""


def without_office(name: str) -> str:
    """某某厂劳资科 is 某某厂, for whom it signs."""
    return _OFFICE.sub("", name)
