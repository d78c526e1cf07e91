"""date.order and date.future of days that no field holds: periods printed backwards, days that no calendar has, days of signing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from yushen.checks.case import Case, Check, after, at, bounds, found, ref
from yushen.model import Finding, FindingOutcome, Line, ReadDocument, Table
from yushen.text.dates import find_dates, parse_date
from yushen.text.fold import fold_for_match

_WRITINGS = frozenset({"technical_report", "paper", "textbook", "journal_front_matter", "standard_drafting", "unknown"})
"""Running text of their own, in which dates are told of anything."""
_SURE_LINE = 0.9
_JOINT = re.compile(r"(?:起|始|开始)?(?:至|到|-+)(?:今)?")
_SIGNED = re.compile(
    r"(?:填表|填报|填写|申报|打印|出具|开具|签发|签署|签字|签名|制表|制证|查询|下载|生成|办理|登记|开票|缴费|核对|审核|发证|颁证|颁发|授予|取得|批准)(?:日期|时间)[:为]?"
)
"""What happened on the day of the paper itself. 有效期, 聘期 and 截止 lie ahead by nature."""
_AHEAD = re.compile(r"有效|截止|到期|届满|下次|预计|拟|计划|聘期|期限")


def backwards(case: Case) -> Iterator[Finding]:
    """…至… in one line whose end comes before its beginning."""
    for item in _forms(case):
        for line, page in _lines(item):
            text = fold_for_match(line.text)
            dates = find_dates(text)
            for (begin, _, low), (end, high, _) in pairwise(dates):
                if _JOINT.fullmatch(text[low:high]) and after(begin, end):
                    message = f"{at(item.document)}第{page}页起止时间 {begin} 至 {end} 颠倒，请核对原件"
                    yield found("date.order", _outcome(line), message, ref(item.document))


_BEGIN_HEAD, _END_HEAD = re.compile(r"起始|开始|起(?!止)|始"), re.compile(r"终止|截止|结束|止(?!时间$)")


def backwards_in_tables(case: Case) -> Iterator[Finding]:
    """The cells under 起始 and 终止 of one row, the end before the beginning."""
    for item in _forms(case):
        for page in item.pages:
            for table in page.tables:
                for begin, end in _reversed_rows(table):
                    message = f"{at(item.document)}第{page.number}页表中起止时间 {begin} 至 {end} 颠倒，请核对原件"
                    outcome: FindingOutcome = "fail" if page.text_source == "text" else "unknown"
                    yield found("date.order", outcome, message, ref(item.document))


def _reversed_rows(table: Table) -> Iterator[tuple[str, str]]:
    heads: dict[int, str] = {}
    cells: dict[tuple[int, int], str] = {}
    for cell in table.cells:
        text = fold_for_match(cell.text)
        if not any(character.isdigit() for character in text):
            if _BEGIN_HEAD.search(text) and not _END_HEAD.search(text):
                heads[cell.column] = "begin"
            elif _END_HEAD.search(text) and not _BEGIN_HEAD.search(text):
                heads[cell.column] = "end"
        cells[(cell.row, cell.column)] = text
    begins = [column for column, kind in heads.items() if kind == "begin"]
    ends = [column for column, kind in heads.items() if kind == "end"]
    if len(begins) != 1 or len(ends) != 1:
        return
    for row in sorted({row for row, _ in cells}):
        begin, end = (parse_date(cells.get((row, column), "")) for column in (begins[0], ends[0]))
        if begin and end and after(begin, end):
            yield begin, end


_DAY = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})(?P<sep>[年./-])(?P<m>\d{1,2})(?:(?P=sep)|月)(?P<d>\d{1,2})(?P<end>日|(?![\d./-]))"
)


def no_such_day(case: Case) -> Iterator[Finding]:
    """2月30日, 13月: a slip of the pen, or of whoever changed it."""
    for item in _forms(case):
        said: set[str] = set()
        for line, _ in _lines(item):
            text = fold_for_match(line.text)
            for match in _DAY.finditer(text):
                worded = match["sep"] == "年"
                if worded != (match["end"] == "日") or find_dates(match[0]) or match[0] in said:
                    continue
                if not worded and not _is_near_a_date(match):
                    continue
                said.add(match[0])
                message = f"{at(item.document)}所印日期“{match[0]}”不存在，请核对原件"
                yield found("date.order", "unknown", message, ref(item.document))


def _is_near_a_date(match: re.Match[str]) -> bool:
    """1.13.45 may be the number of a clause: a month up to 12, or a day up to 31, is asked for."""
    return match["sep"] != "." and (1 <= int(match["m"]) <= 12) and 28 < int(match["d"]) <= 31


def signed_ahead(case: Case) -> Iterator[Finding]:
    """A day of filling in, printing or signing after the day of the review."""
    for item in _forms(case):
        told = {str(field.value) for field in item.document.fields}
        for line, _ in _lines(item):
            text = fold_for_match(line.text)
            for match in _SIGNED.finditer(text):
                day = next(iter(find_dates(text[match.end() : match.end() + 14])), None)
                if day is None or day[1] > 1 or day[0] in told or _AHEAD.search(text[: match.start()][-6:]):
                    continue
                days = bounds(day[0])
                if days is not None and days[0] > case.as_of:
                    message = (
                        f"{at(item.document)}{match[0].rstrip(':为')} {day[0]} 晚于审核日期 {case.as_of}，请核对原件"
                    )
                    yield found("date.future", _outcome(line), message, ref(item.document))


def insured_ahead(case: Case) -> Iterator[Finding]:
    """Months of insurance after the day of the review: nobody has paid them."""
    for document, field in case.with_field("periods", "social_insurance"):
        for period in field.value:
            for value in (period.get("from"), period.get("to")):
                days = bounds(value) if value else None
                if days is not None and days[0] > case.as_of:
                    message = f"{at(document, field)}缴费年月 {value} 晚于审核日期 {case.as_of}，请核对原件"
                    outcome: FindingOutcome = "fail" if document.text_source == "text" else "unknown"
                    yield found("date.future", outcome, message, ref(document, field))


def _forms(case: Case) -> list[ReadDocument]:
    return [item for item in case.items if item.document.type not in _WRITINGS]


def _lines(item: ReadDocument) -> Iterator[tuple[Line, int]]:
    """The lines that were read surely, each with its page."""
    for page in item.pages:
        for line in page.lines:
            if line.confidence >= _SURE_LINE:
                yield line, page.number


def _outcome(line: Line) -> FindingOutcome:
    return "fail" if line.method == "text" else "unknown"


CHECKS = (
    Check(("date.order",), backwards),
    Check(("date.order",), backwards_in_tables),
    Check(("date.order",), no_such_day),
    Check(("date.future",), signed_ahead),
    Check(("date.future",), insured_ahead),
)
