"""期刊论文: title and authors by size and place on the first page, the rest by masthead, foot and numbers."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.running_heads import masthead
from yushen.extractors.engine.scholarly import byline
from yushen.extractors.engine.serials import cn_in, doi_in, issn_in
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.numbers import article_number, doi

_OVER_LINES = 0.88
"""Trust of a number that goes on in the next line."""


def _article_number(text: str) -> Hit | None:
    plain = text.replace("\t", "")
    for record, start, end in article_number.find_all(plain):
        return Hit(record.value, start, end)
    return None


def _article(view: View) -> list[Candidate]:
    """Without its label: in a row, where its end is seen; else over the end of a line, where the next word may be a figure, too."""
    for text, trust in ((view.text, 1.0), (view.text.replace("\n", " "), _OVER_LINES)):
        for record, start, end in article_number.find_all(text):
            return [Candidate(record.value, start, end, trust)]
    hit = _article_number(view.flow)
    if hit is None:
        return []
    start, end = view.from_flow(hit.start, hit.end)
    return [Candidate(hit.value, start, end, _OVER_LINES)]


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    fields.update(byline(view, fields))
    number = fields.get("article_number")
    record: Any = article_number.parse(str(number.value)) if number is not None else None
    if record is not None and number is not None:
        fields.setdefault("issn", derived("issn", record.issn, number))
        fields.setdefault("year", derived("year", record.year, number))
        last = record.first_page + record.page_count - 1
        width = len(str(record.first_page))
        fields["pages"] = derived("pages", f"{record.first_page}-{last}" if width else "", number)
        if str(record.issue).lstrip("0").isdigit():
            fields.setdefault("issue", derived("issue", int(record.issue), number))
    identifier = fields.get("doi")
    parsed: Any = doi.parse(str(identifier.value)) if identifier is not None else None
    if parsed is not None and identifier is not None and parsed.issn:
        fields.setdefault("issn", derived("issn", parsed.issn, identifier))
    head = masthead(view, fields.get("title"), fields)
    if record is not None:
        fields.update(_other_than(head, {"year": record.year, "issue": str(record.issue).lstrip("0")}))
    fields.update({name: value for name, value in head.items() if name not in fields or name == "journal"})
    for name, finder in (("journal", _named_over_its_number), ("pages", _pages_alone)):
        for candidate in finder(view) if name not in fields else ():
            fields[name] = field_of(name, candidate, view)
    form = _form(view, fields)
    if form is None:
        fields.pop("publication_form", None)
    else:
        fields["publication_form"] = form
    return {name: fields[name] for name in _ORDER if name in fields}


_JOURNAL = re.compile(r"[\u4e00-\u9fff()·]{2,22}(?:学报|学刊|杂志|通报)(?:\([\u4e00-\u9fff]{2,8}\))?")
_RANGE = re.compile(r"(?:第?)(?P<low>(?!(?:19|20)\d\d)\d{1,4})[-—–~～](?P<high>\d{1,4})(?:页)?")
"""From which page to which; what begins with a year is a stretch of years."""
_MOST_PAGES = 60


def _named_over_its_number(view: View) -> list[Candidate]:
    """某某学报 alone in a row, its ISSN or CN in one of the two rows below, as sheets for papers published online print it."""
    for number, row in enumerate(view.rows):
        below = "".join(one.words for one in view.rows[number + 1 : number + 3])
        if _JOURNAL.fullmatch(row.words) and re.search(r"ISSN|CN\d\d-", below):
            return [Candidate(row.words, row.start, row.start + len(row.words), _ALONE)]
    return []


def _pages_alone(view: View) -> list[Candidate]:
    """``205-209`` alone at the foot of a paper: from where to where it goes in its volume."""
    for row in view.rows[-1:]:
        match = _RANGE.fullmatch(row.words)
        if match is not None and 0 < int(match["high"]) - int(match["low"]) <= _MOST_PAGES:
            return [Candidate(f"{match['low']}-{match['high']}", row.start, row.start + len(row.words), _ALONE)]
    return []


_ALONE = 0.85


def _other_than(head: dict[str, Field], told: dict[str, Any]) -> dict[str, Field]:
    """``printed_year`` and ``printed_issue``: what the head of the page prints where the 文章编号 tells another."""
    found = {}
    for name, value in told.items():
        printed = head.get(name)
        if (
            printed is not None
            and str(printed.value).isdigit()
            and str(value).isdigit()
            and printed.value != int(value)
        ):
            found[f"printed_{name}"] = msgspec.structs.replace(printed, name=f"printed_{name}")
    return found


def _form(view: View, fields: dict[str, Field]) -> Field | None:
    """增刊 and 网络首发 by their own words; 论文集 by its; else regular where an issue is printed."""
    head = view.flow[:3000]
    for value, pattern in (
        ("online_first", r"网络首发(?!地址:?$)|网络出版(?:时间|地址)|优先出版|第卷第期|OnlineFirst"),
        ("supplement", r"增刊|Suppl(?:ement)?\.?\d?|\(S\d\)|[第(]增"),
        ("proceedings", r"论文集|学术会议|年会(?:论文)?|研讨会论文|Proceedings|Conference"),
    ):
        if value == "proceedings" and ("article_number" in fields or "学报" in head):
            continue  # journals are called Proceedings too (中国电机工程学报 is Proceedings of the CSEE)
        match = re.search(pattern, head[:1200] if value == "proceedings" else head)
        if match is not None:
            start, end = view.from_flow(match.start(), match.end())
            return field_of("publication_form", Candidate(value, start, end, 0.9), view)
    issue = fields.get("issue") or fields.get("article_number")
    return derived("publication_form", "regular", issue) if issue is not None else None


_ORDER = (
    "title",
    "authors",
    "first_author",
    "corresponding_authors",
    "equal_first_authors",
    "journal",
    "issn",
    "cn_number",
    "year",
    "volume",
    "issue",
    "pages",
    "doi",
    "article_number",
    "publication_form",
    "printed_year",
    "printed_issue",
)

SPEC = TypeSpec(
    "paper",
    (
        FieldSpec("article_number", _article_number, labels=("文章编号",), finders=(_article,), below=False),
        FieldSpec("doi", lambda _: None, finders=(doi_in,)),
        FieldSpec("issn", lambda _: None, finders=(issn_in,)),
        FieldSpec("cn_number", lambda _: None, finders=(cn_in,)),
    ),
    finish=_finish,
)
