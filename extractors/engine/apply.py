"""The engine: a declared table of fields applied to a view. Every value comes with page, box, raw text, confidence and method."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from yushen.extractors.engine.guessed import guess_labels
from yushen.extractors.engine.heads import Found
from yushen.extractors.engine.labels import Region, find_labels, regions
from yushen.extractors.engine.sentences import lone_name, subject
from yushen.extractors.engine.shapes import UNUSUAL
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field

_PATTERN_TRUST = 0.98
FIRST_LABEL = 1.05
"""Trust of a label that goes before all others; no confidence rises above the reading's own."""
WEAK_LABEL = 0.84
"""Trust of a label that serves where no better one stands."""
GUESSED = 0.96
"""Trust of a label that only a pattern knows: below one of the list."""
_NO_NAME_KNOWN = 0.75
"""A name without a known family name in running text may be any two characters; under a label it is a name."""
HOLDER = "name"
"""The field of the person whom a document is about: where nothing declared finds it, its sentences may say who it is."""
WEAK_WAY = 0.8
"""A way less sure than this is not believed by itself: its trust is its confidence."""
EARNED = ((0.94, 0.95), (0.86, 0.91), (0.8, 0.83))
"""Confidence of an exact text by the trust of the way to it: the words are certain, their meaning is not. Measured on 113 layouts drawn
by people who had not seen the extractors (2026-11-26, three drawings each, before they were looked at): trust from 0.94 was right in
0.95 of 1 309 values, from 0.86 in 0.91 of 285, from 0.8 in 0.81 of 91 (nearly all issuers of which a part was taken or left)."""
_SHORT_DATE = re.compile(r"\d{4}(?:-\d{2})?")
"""A date without its day, or without its month: it may go on in the next box."""
_MARKS = "():;,[]“”"
RIVAL = 0.72
"""Confidence at most, where two equally good places give different values."""


def apply(spec: TypeSpec, view: View) -> dict[str, Field]:
    """The fields of a document, by name, in the order of the table."""
    labels = (
        tuple(label for field in spec.fields for label in (*field.first_labels, *field.labels, *field.weak_labels))
        + spec.stops
    )
    found = find_labels(view, labels)
    guessed = guess_labels(
        view, {f"~{field.name}": field.label_pattern for field in spec.fields if field.label_pattern}, found
    )
    ends = {place.end for place in guessed}
    found = sorted([*(one for one in found if one.end not in ends), *guessed], key=lambda place: place.start)
    fields: dict[str, Field] = {}
    for field in spec.fields:
        ways = candidates(field, view, found)
        if field.name == HOLDER and all(one.trust < WEAK_WAY for one in ways):
            ways += subject(view) or ([] if ways else lone_name(view))
        best = _best(ways)
        if best is not None:
            fields[field.name] = field_of(field.name, best, view, _rival(best, ways, field.part_agrees))
    return spec.finish(view, fields) if spec.finish is not None else fields


def candidates(field: FieldSpec, view: View, found: list[Found]) -> list[Candidate]:
    """Every value that the declared ways of a field lead to; ``found`` are the labels of the whole table."""
    ways = [*_by_label(field, view, found), *_by_pattern(field, view, found), *_by_clause(field, view)]
    for finder in field.finders:
        ways += finder(view)
    return ways


def _by_label(field: FieldSpec, view: View, found: list[Found]) -> list[Candidate]:
    candidates = []
    for place in found:
        way = _way(field, place.label)
        if way is None or (field.head_rows is not None and view.row_at(place.start) >= field.head_rows):
            continue
        if _IS.match(view.text, place.end):
            continue  # a clause tells it, over the ends of its lines
        if _RULES.match(view.text, place.end):
            continue  # 专利权人应当依照…缴纳年费: a sentence about whoever the label asks for
        first: Candidate | None = None
        for region in regions(view, place, found, below=field.below, wraps=field.wraps, far=field.far):
            hit = field.shape(view.text[region.start : region.end])
            if hit is None:
                continue
            region, hit = _over_the_line(field, view, region, hit)
            start, end = region.start + hit.start, region.start + hit.end
            one = Candidate(hit.value, start, end, way * region.trust * hit.trust, hit.note)
            if first is None or _goes_on(first, one):
                first = one
            if not (isinstance(one.value, str) and _SHORT_DATE.fullmatch(one.value)):
                break
        if first is not None:
            candidates.append(first)
    return candidates


def _over_the_line(field: FieldSpec, view: View, region: Region, hit: Hit) -> tuple[Region, Hit]:
    """A value that stops short at the end of its line (a body without an end to its name) with the beginning of the next line."""
    number = view.row_at(region.start)
    row = view.rows[number]
    at_end = region.start + hit.end == row.starts[-1] + len(row.tokens[-1].text)
    running = view.is_full(row) and isinstance(hit.value, str)
    if not at_end or number + 1 >= len(view.rows) or not (hit.trust < WEAK_WAY or running):
        return region, hit
    following = view.rows[number + 1]
    if following.page != row.page or following.box.y0 - row.box.y1 > row.box.height:
        return region, hit
    tail = re.match(r"[^,。;:]*", following.tokens[0].text)
    if running and hit.trust >= WEAK_WAY and (tail is None or tail.end() == len(following.tokens[0].text)):
        return region, hit  # no mark ends it there: the next line is something else
    longer = Region(region.start, following.starts[0] + (tail.end() if tail else 0), region.trust)
    whole = field.shape(view.text[longer.start : longer.end].replace("\n", ""))
    better = whole is not None and (whole.trust > hit.trust or (running and whole.trust >= hit.trust))
    if whole is None or not better or not str(whole.value).startswith(str(hit.value)):
        return region, hit
    return longer, Hit(whole.value, hit.start, longer.end - longer.start, whole.trust, whole.note)


def _goes_on(first: Candidate, other: Candidate) -> bool:
    """The same date in more pieces (二〇一九年 | 七月 | 一日 in boxes along a dotted line)."""
    return first.start == other.start and len(other.value) > len(first.value) and other.value.startswith(first.value)


def _way(field: FieldSpec, label: str) -> float | None:
    """How sure a label leads to the field; None where it is no label of it."""
    if label in field.first_labels:
        return FIRST_LABEL
    if label in field.labels:
        return 1.0
    if label in field.weak_labels:
        return WEAK_LABEL
    return GUESSED if label == f"~{field.name}" else None


def _by_pattern(field: FieldSpec, view: View, found: list[Found]) -> list[Candidate]:
    candidates = []
    for rank, pattern in enumerate(field.patterns):
        for match in _compiled(pattern).finditer(view.flow):
            if match.group("v") is None:
                continue
            begin = match.start("v") + _rest_of_word(view.flow, match.start("v"))
            if field.name == HOLDER:
                begin += _lead_of_name(view.flow, begin, match.end("v"))
            hit = field.shape(view.flow[begin : match.end("v")])
            if hit is not None:
                start, end = view.from_flow(begin + hit.start, begin + max(hit.end, hit.start + 1))
                if _over_a_label(view.text, start, end, found):
                    continue
                trust = (_PATTERN_TRUST - 0.01 * rank) * hit.trust
                if field.name == HOLDER and hit.trust == UNUSUAL:
                    trust *= _NO_NAME_KNOWN
                if _over_a_cell(view, start, end):
                    trust *= _TWO_CELLS
                candidates.append(Candidate(hit.value, start, end, trust, hit.note))
                break
    return candidates


_TWO_CELLS = 0.8
"""What a pattern of running text took from two cells of a table is no sentence: a person looks."""


def _over_a_label(text: str, start: int, end: int, found: list[Found]) -> bool:
    """The words of a would-be sentence are a label of the form, or hold one (现任|岗位 技师 个人总结 一年来)."""
    return any(
        one.start < end
        and start < one.end
        and (one.start == 0 or text[one.start - 1] in "\t\n")
        and (one.end == len(text) or text[one.end] in "\t\n:")
        for one in found
    )


def _over_a_cell(view: View, start: int, end: int) -> bool:
    """A value that goes on from a cell of a ruled table into another."""
    if "\n" not in view.text[start:end]:
        return False
    first, last = view.rows[view.row_at(start)], view.rows[view.row_at(end - 1)]
    return (view.in_table(first) or view.in_table(last)) and not view.same_cell(first, last)


_RULES = re.compile(r"应当|应该|必须|须(?:在|于|按|经|持|凭)|不得|可以?凭|有权|有义务")
_IS = re.compile(r"\n?(?:为|是|系(?![统列别数部]))")
_CLAUSE = r"(?<![\u4e00-\u9fff])(?:其|该专利的?)?(?:现|目前|当前|现在)?(?:{labels})(?:\([^()]{{1,10}}\))?(?:为|是|系(?![统列别数部])):?(?P<v>[^,。;:()]{{1,60}})"
_CLAUSE_TRUST = 0.97


def _by_clause(field: FieldSpec, view: View) -> list[Candidate]:
    """A label as the subject of a clause: ``…，专利权人为甲公司、乙公司。`` The clause ends at its mark, not at the line's end."""
    labels = (*field.first_labels, *field.labels)
    if not labels or field.head_rows is not None:
        return []
    ordered = "|".join(map(re.escape, sorted(labels, key=lambda label: (-len(label), label))))
    for match in _compiled(_CLAUSE.format(labels=ordered)).finditer(view.flow):
        hit = field.shape(match["v"])
        if hit is not None and hit.start == 0:
            begin = match.start("v")
            start, end = view.from_flow(begin, begin + max(hit.end, 1))
            return [Candidate(hit.value, start, end, _CLAUSE_TRUST * hit.trust, hit.note)]
    return []


_CUES = frozenset(
    [
        "报来",
        "送来",
        "转来",
        "报送",
        "呈报",
        "上报",
        "办理",
        "证明",
        "说明",
        "声明",
        "表明",
        "兹有",
        "现有",
        "今有",
        "聘任",
        "聘请",
        "任命",
        "聘用",
        "授予",
        "表彰",
        "推荐",
        "同意",
        "批准",
        "学生",
        "学员",
        "职工",
        "员工",
        "单位",
        "公司",
        "研究",
        "审核",
        "审查",
        "决定",
        "经由",
        "关于",
        "免去",
        "免除",
        "解聘",
        "续聘",
        "选聘",
        "委派",
        "选派",
        "提名",
        "调任",
        "任用",
        "表扬",
    ]
)
"""Words before a value whose last character might be taken for the value's first: 明 and 单 are family names."""


def _rest_of_word(flow: str, start: int) -> int:
    """1 where a value would begin with the second character of such a word, else 0."""
    return int(start > 0 and flow[start - 1 : start + 1] in _CUES)


def _lead_of_name(flow: str, start: int, end: int) -> int:
    """2 where what would be a name begins with such a word (关于孔婷同志), and two characters of a name are left behind it."""
    return 2 if end - start >= 4 and flow[start : start + 2] in _CUES else 0


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _best(candidates: list[Candidate]) -> Candidate | None:
    return max(candidates, key=lambda one: (one.trust, -one.start), default=None)


def _rival(best: Candidate, candidates: list[Candidate], part_agrees: bool = False) -> Candidate | None:
    """Another place of equal standing that says something else; a part of the same words or the same date is none."""
    for one in candidates:
        apart = one.end <= best.start or best.end <= one.start
        agree = _agree(one.value, best.value) or (part_agrees and _part(one.value, best.value))
        if one.trust >= best.trust - 0.005 and apart and not agree:
            return one
    return None


def _part(one: Any, two: Any) -> bool:
    """Two lists of which one is a part of the other."""
    lists = isinstance(one, list) and isinstance(two, list)
    return lists and (all(item in two for item in one) or all(item in one for item in two))


def _agree(one: Any, two: Any) -> bool:
    """Equal, or one the shorter writing of the other (2025 and 2025-06-01, 焊接 and 焊接技术)."""
    if isinstance(one, str) and isinstance(two, str):
        return one.startswith(two) or two.startswith(one)
    return bool(one == two)


def field_of(name: str, candidate: Candidate, view: View, rival: Candidate | None = None) -> Field:
    """The field of a candidate, with its place. A rival of equal standing lowers the confidence and is named."""
    place = view.place(candidate.start, candidate.end)
    confidence = place.confidence
    if place.method == "ocr":
        # As the way earned it with exact text, where no doubt is told: the date at a page's foot is no less its date here.
        usual = earned(candidate.trust) if candidate.note is None else 0.0
        confidence *= max(min(1.0, candidate.trust + 0.02), usual)
    else:
        confidence *= earned(candidate.trust)
    note = candidate.note or place.note
    if rival is not None:
        confidence = min(confidence, RIVAL)
        note = note or f"另一处写作“{view.place(rival.start, rival.end).raw}”，请核对"
    return Field(
        name=name,
        value=as_printed(candidate.value, place.raw),
        raw=place.raw,
        page=place.page,
        box=place.box,
        confidence=round(confidence, 2),
        method=place.method,
        note=note,
    )


def earned(trust: float) -> float:
    """The confidence of an exact text that was found on a way of so much trust."""
    return next((confidence for least, confidence in EARNED if trust >= least), trust)


def as_printed(value: Any, raw: str) -> Any:
    """A text that is a part of what is printed, with the printed full-width brackets and marks; other values unchanged."""
    if not isinstance(value, str) or not any(character in _MARKS for character in value):
        return value
    kept = [(tidy(character), character) for character in raw]
    kept = [(even, character) for even, character in kept if even]
    at = "".join(even for even, _ in kept).find(value)
    if at < 0 or not any("\u4e00" <= character <= "\u9fff" for character in value):
        return value
    return "".join(character if even in _MARKS else even for even, character in kept[at : at + len(value)])


def derived(name: str, value: Any, source: Field, *, confidence: float | None = None) -> Field:
    """A value worked out from another field, at that field's place."""
    return Field(
        name,
        value,
        source.raw,
        source.page,
        source.box,
        round(source.confidence if confidence is None else confidence, 2),
        "derived",
        source.note,
    )
