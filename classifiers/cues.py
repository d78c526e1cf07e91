"""What speaks for a new document between two pages, and what against, besides what the pages are.

Pure. Figures are natural log-odds for a new document, set by judgement and held by measurement: 56 real documents of 240
pages in random order came apart with one start missed and six too many, four of which do begin another text
(docs/classifier.md, 2026-11).
"""

from __future__ import annotations

import re

import msgspec
from yushen.classifiers import books
from yushen.classifiers.view import PageView, stands_out, titled

from yushen.model import Page
from yushen.text.fold import fold_for_match
from yushen.text.headings import heading_of

PRIOR = -0.4
"""Between two pages of one file: a little more often inside a document than between two."""
FILE_PRIOR = 1.2
"""Between two pictures of one series (页1.jpg, 页2.jpg): most are documents of their own."""

_OF = re.compile(r"第?(\d{1,3})页?[,，]?[/共](?:共)?(\d{1,3})页?|[Pp]age(\d{1,3})of(\d{1,3})")
_NUMBER = re.compile(r"[-·.—]*第?(\d{1,3})页?[-·.—]*")
_EDGE = 0.1
_ENDED = "。！？!?;；:：.)）”"


_SHEET = re.compile(r"(?<!\d)1/(?:8|16|32|64)(?!\d)")
"""The size of a book's leaf, beside 开本: no first page of sixteen."""
_PRESS = re.compile(r"[\u4e00-\u9fff]{2,16}出版社")


class PageNumber(msgspec.Struct, frozen=True):
    """What a page says of its own place: number, and of how many (0 where it does not say)."""

    number: int
    total: int


def page_number(page: Page) -> PageNumber | None:
    """The number printed at the top or bottom edge of a page, ``第 2 页 共 3 页`` also elsewhere in its last lines."""
    lines = page.lines
    printed = any("开本" in line.text for line in lines)
    edge = [line for line in lines if line.box and (line.box.cy < _EDGE or line.box.cy > 1 - _EDGE)]
    for line in [*lines[-4:], *lines[:3], *edge]:
        text = re.sub(r"[()]", "", fold_for_match(line.text))
        found = _OF.search(text)
        if found and len(text) < 30 and not (_SHEET.search(text) and printed):
            number, total = (int(group) for group in found.groups() if group)
            if 0 < number <= total:
                return PageNumber(number, total)
    for line in edge:
        found = _NUMBER.fullmatch(fold_for_match(line.text))
        if found and int(found[1]) > 0:
            return PageNumber(int(found[1]), 0)
    return None


def new_document(
    before: Page, page: Page, view_before: PageView, view: PageView, earlier: PageView | None = None
) -> float:
    """Log-odds that ``page`` begins another document than ``before`` ends. ``earlier`` is the page before ``before``:
    left and right pages have headers of their own."""
    numbering, again = _numbering(before, page), _same_form(view_before, view)
    header = 0.0 if again else _same_header(view_before, view, earlier)
    return (
        numbering
        + again
        + header
        + (_inner(view) if numbering <= _RUNS_ON or header < 0 else 0.0)
        + _form(before, page)
        + _unfinished(view_before, view)
        + _sections(view_before, view)
        + _untitled(view)
        + no_room(before, view)
        + _attached(view_before, view)
        + _names_before(view_before, view)
        + _journal_before(view_before, view)
        + _article_behind_sheet(view_before, view)
        + books.joined(view_before, view)
        + _same_number(view_before, view)
        + _table_goes_on(before, page)
        + _other_certificate(view_before, view)
    )


def _numbering(before_page: Page, page: Page) -> float:
    before, now = page_number(before_page), page_number(page)
    if before is not None and now is not None:
        if now.total and now.total == before.total and now.number == before.number + 1:
            return -4.0
        if now.number == before.number + 1:
            return -2.5
        return 3.0 if now.number == 1 else 0.5
    if {number + 1 for number in _edge_numbers(before_page)} & _edge_numbers(page):
        return -1.5
    if now is None or before is not None:
        return 0.0
    return _after_unnumbered(now)


def _after_unnumbered(now: PageNumber) -> float:
    """A page that counts itself, behind one that does not: covers bear no number, and what follows begins with 2 or 3."""
    if now.number == 1:
        return 1.5
    if now.total:
        return -3.0
    return -2.0 if now.number == 2 else -0.7 if now.number == 3 else 0.0


def _edge_numbers(page: Page) -> set[int]:
    """Numbers at either end of the lines at the page's edges, such as ``802 控制与决策 第25卷``."""
    found: set[int] = set()
    for line in page.lines:
        if line.box is not None and (line.box.cy < _EDGE or line.box.cy > 1 - _EDGE):
            text = fold_for_match(line.text)
            ends = (re.match(r"(\d{1,4})(?![\d年月日.:/-])", text), re.search(r"(?<![\d年月.:/-])(\d{1,4})$", text))
            found.update(int(match[1]) for match in ends if match)
    return found


_RUNS_ON = -1.5
"""Of :func:`_numbering`: the printed numbers go on."""


def _inner(view: PageView) -> float:
    """A full page whose number or header goes on and that has no front matter: another article of the same journal, which bears the
    same header and the next number, begins with its own."""
    return -2.0 if len(view.lines) > _FULL and _FRONT.search(view.text) is None else 0.0


_FULL = 25
"""More lines than this are a full page."""
_FRONT = re.compile(
    r"摘\s*要|关\s*键\s*词|提\s*要|Abstract|Key\s?words|文章编号|中图分类号|文献标[识志]码|收稿日期|作者简介|DOI", re.I
)
"""Words of the front matter of an article."""


_LEVEL = 0.012
"""Edges of one table differ by less, in widths of the page."""


def _table_goes_on(before: Page, page: Page) -> float:
    """A ruled table ends what is written on the page before, and one of the same edges begins this page with no line above it."""
    upper = max((table.box for table in before.tables if table.box), key=lambda box: box.y1, default=None)
    lower = min((table.box for table in page.tables if table.box), key=lambda box: box.y0, default=None)
    if upper is None or lower is None or abs(upper.x0 - lower.x0) > _LEVEL or abs(upper.x1 - lower.x1) > _LEVEL:
        return 0.0
    under = [
        one
        for one in before.lines
        if one.box and one.box.y0 >= upper.y1 and not _NUMBER.fullmatch(fold_for_match(one.text))
    ]
    over = [
        one
        for one in page.lines
        if one.box and one.box.y1 <= lower.y0 and not _NUMBER.fullmatch(fold_for_match(one.text))
    ]
    return 0.0 if under or over or upper.y1 < _FOOT else -4.0


def _untitled(view: PageView) -> float:
    """A full page without any title: hardly the beginning of a document."""
    if len(view.lines) <= _FULL:
        return 0.0
    return 0.0 if titled(view.lines) else -2.5


SAYS_NOTHING = -6.0
"""Of :func:`no_room`: a line or two, which tell nothing of what the document is."""
_SIGNING = re.compile(r"[\d〇○零一二三四五六七八九十年月日./-]+")
"""A date, which is large over the small print of a seal."""
_FOOT, _HEAD, _FEW, _HARDLY_ANY = 0.78, 0.25, 12, 3


def no_room(before: Page, now: PageView) -> float:
    """A few lines at the head of a page, no title among them, behind a page that is written down to its foot: the telephone, the
    note, the date for which it had no room."""
    if len(now.lines) == 1 and _PRESS.fullmatch(now.lines[0].text) and before.lines:
        return SAYS_NOTHING  # the foot of a title page
    foot = max((line.box.y1 for line in before.lines if line.box is not None), default=0.0)
    few = 0 < len(now.lines) <= _FEW and now.lines[0].place < _HEAD and sum(len(line.text) for line in now.lines) < 240
    if foot < _FOOT or not few or any(stands_out(line) and not _SIGNING.fullmatch(line.text) for line in now.lines):
        return 0.0
    return (
        SAYS_NOTHING if len(now.lines) <= _HARDLY_ANY else -4.0
    )  # a page that is surely another type begins one all the same


def _form(before: Page, page: Page) -> float:
    odds = 0.0
    if before.width and page.width and before.height and page.height:
        shape, other = before.width / before.height, page.width / page.height
        if max(shape, other) / min(shape, other) > 1.2:
            odds += 1.2
        elif not page.has_image and abs(before.width - page.width) > 0.05 * page.width:
            odds += 0.8
    if before.text_source and page.text_source and {before.text_source, page.text_source} == {"text", "ocr"}:
        odds += 0.7
    return odds


def _same_header(before: PageView, now: PageView, earlier: PageView | None) -> float:
    """The same small line at the top or foot of both; titles are large, and certificates have few lines."""
    if len(before.lines) < 8 or len(now.lines) < 8:
        return 0.0
    here = _running(now) | _tops(now)
    if here & _running(before):
        return -2.5
    return -1.5 if earlier is not None and here & _running(earlier) else 0.0


_FORM_LINES, _FORM_SHARE = 10, 0.6
"""So many printed lines, and so much of both pages, are the same where one form was filled in twice; the pages of one table
have its heads in common, which are fewer."""


def _same_form(before: PageView, now: PageView) -> float:
    """The same form once more: its title and its labels, other values. Two certificates of one kind, a form a year."""
    here, there = _printed(now), _printed(before)
    common = len(here & there)
    same = common >= _FORM_LINES and common >= _FORM_SHARE * max(len(here), len(there))
    return 3.5 if same and before.lines[0].text == now.lines[0].text else 0.0


def _printed(view: PageView) -> set[str]:
    """Short lines without a digit: of a form its title and labels."""
    return {line.text for line in view.lines if len(line.text) <= 40 and not re.search(r"\d", line.text)}


def _running(view: PageView) -> set[str]:
    """What may be a running header or footer: small lines at the edges, digits masked."""
    lines = [*view.lines[:3], *view.lines[-2:]]
    return {
        _masked(line.text)
        for line in lines
        if line.size < 1.25 and 4 <= len(line.text) <= 40 and (line.place < 0.13 or line.place > 0.9)
    }


def _tops(view: PageView) -> set[str]:
    """The first lines whatever their size: what was small at the head of an earlier page is no title here, though it look large
    over the small print of a figure."""
    return {_masked(line.text) for line in view.lines[:3] if 4 <= len(line.text) <= 40 and line.place < 0.13}


def _masked(text: str) -> str:
    return re.sub(r"\d+", "0", text)


def _unfinished(before: PageView, now: PageView) -> float:
    """The page before stops inside a sentence, this one goes on without a title."""
    body = [line for line in before.lines if len(line.text) > 12]
    if not body or not now.lines or now.big:
        return 0.0
    last = body[-1]
    return -1.2 if last.text[-1] not in _ENDED and last.place > 0.75 and len(now.lines[0].text) > 12 else 0.0


def _sections(before: PageView, now: PageView) -> float:
    """Section numbers that go on speak for the same document, numbers that begin again for another."""
    last = _numbers(before)
    first = _numbers(now)
    if not last or not first:
        return 0.0
    if first[0] > 1 and first[0] == last[-1] + 1 and _chapters(before) and _chapters(now):
        return -3.0  # no document begins with its fourth chapter, behind a third
    if first[0] in (last[-1], last[-1] + 1):
        return -1.0
    return 0.8 if first[0] == 1 and last[-1] > 1 else 0.0


def _chapters(view: PageView) -> bool:
    return any(re.match(r"第[一二三四五六七八九十\d]{1,3}章", line.text) for line in view.lines if len(line.text) <= 30)


def _numbers(view: PageView) -> list[int]:
    found = []
    for line in view.lines:
        if len(line.text) > 30:
            continue
        match = re.match(
            r"(?:第?([一二三四五六七八九十])[、章]|(\d{1,2})(?:\.\d{1,2})*[、.]?(?=[\u4e00-\u9fff]))", line.text
        )
        if match and heading_of(line.source.text) is not None:
            found.append("一二三四五六七八九十".index(match[1]) + 1 if match[1] else int(match[2]))
    return found


_ATTACHMENT = re.compile(r"附(?:件|表|录)?(?:\d{1,2}|[一二三四五六七八九])?:?.{0,40}")
_ANNOUNCED = re.compile(r"附(?:件|表)?(?:\d|[一二三])?[:.]|见附(?:件|表)|\(附后\)|名单附后|附后\)")


def _attached(before: PageView, now: PageView) -> float:
    """A page headed as an attachment, behind a page that announces one. A form taken from a notice is headed so as well, hence
    the announcement is needed."""
    heads = [line.text for line in now.lines[:2] if _ATTACHMENT.fullmatch(line.text)]
    titles = [line.text for line in now.lines[:4] if len(line.text) >= 6]
    announced = _ANNOUNCED.search(before.text) is not None
    if not announced:
        return 0.0
    named = any(title in before.text for title in titles)
    return (-2.5 if heads else 0.0) + (-2.0 if named else 0.0)


_BODY = re.compile(r"(?:公司|集团|厂|矿|局|院|厅|部|中心|学校|大学|学院|政府|委员会|协会|学会|研究所)$")


def _names_before(before: PageView, now: PageView) -> float:
    """The running header or the title of this page is the title of a short page before it: a cover and its inside. The name of a
    body alone says little: an employer stands on half the papers of a dossier. Two certificates or yearly forms of one title are two:
    a title that is large on both counts only over a full page."""
    if len(before.lines) > _FULL:
        return 0.0
    odds = 0.0
    for line in now.lines[:4]:
        text = line.text
        if stands_out(line) and len(now.lines) <= _FULL:
            continue
        if (
            len(text) >= 6
            and line.place < 0.2
            and text in before.text
            and any(stands_out(one) and (one.text in text or text in one.text) for one in before.lines)
        ):
            odds = min(odds, -0.5 if _BODY.search(text) else -2.5)
    return odds


_ISSUE_BEHIND = r"》|\(?[双半]?[年季月旬周]刊|(?:19|20)\d\d年?第"


def _journal_before(before: PageView, now: PageView) -> float:
    """The large name on a cover is a journal's by the words of this page (《三晋机电》, 三晋机电2020年第3期): its imprint or contents.
    A page on which it is large again is another cover."""
    if len(before.lines) > _FULL:
        return 0.0
    for large in (
        line for line in before.lines if stands_out(line) and re.fullmatch(r"[\u4e00-\u9fff]{3,20}", line.text)
    ):
        named = re.compile(rf"(?:《|刊名:?|^){large.text}(?:{_ISSUE_BEHIND})")
        if any(named.search(line.text) and not stands_out(line) for line in now.lines[:6]):
            return -2.0
    return 0.0


_SHEET_BEFORE = re.compile(r"网络首发(?:论文|日期|时间)|优先(?:数字)?出版|引用(?:格式|本文)|录用定稿")
_SAME_TITLE = 8
"""Characters from which a large line is a title that no other article has."""


def _article_behind_sheet(before: PageView, now: PageView) -> float:
    """The sheet that a database puts before an article it prints first names the article: the page behind it bears that title large."""
    if len(_SHEET_BEFORE.findall(before.text)) < 2:
        return 0.0
    titles = [line.text for line in now.lines[:8] if stands_out(line) and len(line.text) >= _SAME_TITLE]
    return -8.0 if any(title in before.text for title in titles) else 0.0


_CERTIFICATE_NUMBER = re.compile(r"证书(?:编号|号码?):?([A-Za-z0-9\u4e00-\u9fff-]{0,6}\d{6,}[A-Za-z0-9-]*)")


def _other_certificate(before: PageView, now: PageView) -> float:
    """Each page bears one certificate number, and they differ: two certificates."""
    here, there = (set(_CERTIFICATE_NUMBER.findall(view.text)) for view in (before, now))
    return 4.0 if len(here) == len(there) == 1 and here != there else 0.0


_REPORT_NUMBER = re.compile(r"(?:编号|文号|No\.?|NO\.?):?([A-Za-z0-9\u4e00-\u9fff-]{0,6}\d{2,}[A-Za-z0-9-]*\d)")


def _same_number(before: PageView, now: PageView) -> float:
    """A number of the document that both pages bear in their upper parts."""
    here, there = (
        set(_REPORT_NUMBER.findall("\n".join(line.text for line in view.lines[:6]))) for view in (before, now)
    )
    return -3.0 if here & there else 0.0
