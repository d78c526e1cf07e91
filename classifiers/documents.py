"""The readings of one dossier to its documents: which pages belong together, and what each document is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from yushen.classifiers import decisions
from yushen.classifiers.cues import FILE_PRIOR, PRIOR, SAYS_NOTHING, new_document, no_room
from yushen.classifiers.hints import prior_of
from yushen.classifiers.labels import KNOWN_NO_TYPE, UNKNOWN
from yushen.classifiers.pages import label_probabilities
from yushen.classifiers.published import odds_of
from yushen.classifiers.sequence import Segment, cut, judge
from yushen.classifiers.sharing import parts_of
from yushen.classifiers.spread import follows, rows
from yushen.classifiers.view import PageView, empty, view_of

from yushen.model import Document, Page, Part, Problem, ReadDocument, Reading, TextSource

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

THRESHOLD = 0.6
"""Below this probability of its type a document is ``unknown``: an officer's look costs less than a wrong type. On 110 real
files 0.5 gave 107 right and 2 wrong types, 0.6 108 and 1, 0.7 104 and 1 (2026-11; docs/classifier.md)."""

TYPE_UNKNOWN = "认不出这是哪一类材料。请人工确认其类别；如是扫描不清，请重新扫描后提交；如与申报无关，可以撤下。"
EMPTY = "这份材料是空白页，没有内容。请人工确认；如是扫描时放反或漏放，请重新扫描后提交；如与申报无关，可以撤下。"
_SHARED = 6.0
"""Log-odds of a new document between two parts of one page."""


class _Leaf(msgspec.Struct, frozen=True):
    """A page, or a part of one, with where it comes from."""

    file: int
    page: Page
    view: PageView
    chances: object
    first_part: bool = True


def segment(files: list[tuple[str, Reading]]) -> list[ReadDocument]:
    """The documents of one dossier from its files, each ``(path in the dossier, reading)``, in natural order of the paths.

    Every page belongs to a document, a blank one to the document before it; a file that could not be read is one document
    of type ``unknown``. Problems of a reading go to its documents, problems of a page to the page's document.
    """
    found: list[ReadDocument] = []
    for row in rows(files):
        if len(row) == 1 and not files[row[0]][1].pages:
            path, reading = files[row[0]]
            found.append(_unread(path, reading))
            continue
        found.extend(_documents(files, row))
    return [
        msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, id=f"d{number}"))
        for number, item in enumerate(found, 1)
    ]


def _documents(files: Sequence[tuple[str, Reading]], row: list[int]) -> list[ReadDocument]:
    leaves = _leaves(files, row)
    written = [place for place, leaf in enumerate(leaves) if not empty(leaf.view)]
    if not written:
        each = [[leaf for leaf in leaves if leaf.file == file] for file in row]
        return [_document(files, some, _nothing(some[0])) for some in each]
    chances = [_chances(leaves[place]) for place in written]
    odds = [0.0]
    rests = [False]
    earlier = None
    for before, place in pairwise(written):
        odds.append(_odds(files, leaves[before], leaves[place], earlier))
        rests.append(no_room(leaves[before].page, leaves[place].view) <= SAYS_NOTHING)
        earlier = leaves[before].view
    documents = []
    bounds = cut(chances, odds)
    for number, (start, end) in enumerate(bounds):
        first = 0 if number == 0 else written[start]
        last = written[end] if end < len(written) else len(leaves)
        own = leaves[first:last]
        whole_file = len(bounds) == 1 or len({leaf.file for leaf in leaves}) > 1
        prior = odds_of([leaf.view for leaf in own])
        prior.update(decisions.odds_of([leaf.view for leaf in own]))
        for kind, odds_more in prior_of(files[own[0].file][0]).items() if whole_file else ():
            prior[kind] = prior.get(kind, 0.0) + odds_more
        telling = [chances[place] for place in range(start, end) if place == start or not rests[place]]
        documents.append(_document(files, own, judge(telling, 0, len(telling), prior)))
    return documents


def _leaves(files: Sequence[tuple[str, Reading]], row: list[int]) -> list[_Leaf]:
    leaves: list[_Leaf] = []
    for file in row:
        reading = files[file][1]
        for page in reading.pages:
            parts = [page] if page.blank or not reading.paged else parts_of(page, _page_chances)
            for number, part in enumerate(parts):
                view = view_of(part, paged=reading.paged)
                leaves.append(_Leaf(file, part, view, label_probabilities(view), number == 0))
    return leaves


def _page_chances(page: Page) -> list[float]:
    return [float(chance) for chance in label_probabilities(view_of(page))]


def _chances(leaf: _Leaf) -> Floats:
    import numpy as np

    return np.asarray(leaf.chances)


def _odds(files: Sequence[tuple[str, Reading]], before: _Leaf, leaf: _Leaf, earlier: PageView | None) -> float:
    if not leaf.first_part:
        return _SHARED
    told = new_document(before.page, leaf.page, before.view, leaf.view, earlier)
    if before.file == leaf.file:
        return PRIOR + told
    return FILE_PRIOR + told - follows(files[before.file][0], files[leaf.file][0])


def _nothing(leaf: _Leaf) -> Segment:
    """No page holds any text: a photo of a person, if it looks like one."""
    page = leaf.page
    upright = page.width and page.height and 1.2 < page.height / page.width < 1.65
    plain = page.has_image and not page.problems and not page.seals and not page.codes
    photo = plain and page.pictured and upright and max(page.width, page.height) < 1800
    return Segment(0, 1, "none.photo" if photo else "none.other", {UNKNOWN: 1.0})


def _document(files: Sequence[tuple[str, Reading]], leaves: list[_Leaf], told: Segment) -> ReadDocument:
    kind, confidence = _decided(told)
    by_file: list[tuple[int, list[_Leaf]]] = []
    for leaf in leaves:
        if not by_file or by_file[-1][0] != leaf.file:
            by_file.append((leaf.file, []))
        by_file[-1][1].append(leaf)
    path, reading = files[by_file[0][0]]
    pages = [leaf.page for leaf in leaves]
    problems = [problem for file, own in by_file for problem in _of_file(files[file][1], own)]
    problems += [problem for page in pages for problem in page.problems]
    if kind == UNKNOWN and told.kind not in KNOWN_NO_TYPE and not _explained(problems):
        nothing = all(empty(leaf.view) for leaf in leaves) and not any(page.pictured for page in pages)
        problems.append(Problem("document.type_unknown", EMPTY if nothing else TYPE_UNKNOWN))
    parts: tuple[Part, ...] = ()
    span = (pages[0].number, pages[-1].number)
    if len(by_file) > 1:
        parts = tuple(
            Part(files[file][0], files[file][1].sha256, (own[0].page.number, own[-1].page.number))
            for file, own in by_file
        )
        pages = [msgspec.structs.replace(page, number=number) for number, page in enumerate(pages, 1)]
        span = (1, len(pages))
    document = Document(
        id="",
        path=path,
        sha256=reading.sha256,
        pages=span,
        type=kind,
        type_confidence=confidence,
        text_source=_text_source(pages),
        problems=tuple(dict.fromkeys(problems)),
        parts=parts,
    )
    return ReadDocument(document, tuple(pages), reading.metadata, reading.signatures, reading.paged)


def _of_file(reading: Reading, leaves: list[_Leaf]) -> list[Problem]:
    """The file's own problems that concern these pages of it: what is missing at its end concerns the last document of it,
    all else the first."""
    numbers = {leaf.page.number for leaf in leaves}
    found = []
    for problem in reading.problems:
        end = problem.code in ("document.too_long", "document.unreadable")
        if reading.pages[-1 if end else 0].number in numbers:
            found.append(problem)
    return found


def _decided(told: Segment) -> tuple[str, float]:
    """The type and how sure it is."""
    best = max(sorted(told.types), key=lambda name: told.types[name])
    share = told.types[best]
    if best != UNKNOWN and share < THRESHOLD:
        return UNKNOWN, round(1.0 - share, 2)
    return best, round(share, 2)


def _explained(problems: list[Problem]) -> bool:
    return any(problem.code in ("document.unreadable", "document.encrypted") for problem in problems)


def _text_source(pages: Sequence[Page]) -> TextSource | None:
    sources = {page.text_source for page in pages if page.text_source is not None}
    if not sources:
        return None
    return sources.pop() if len(sources) == 1 else "mixed"


def _unread(path: str, reading: Reading) -> ReadDocument:
    problems = reading.problems or (Problem("document.unreadable", "文件里没有可读的页面。请重新生成或扫描后提交。"),)
    document = Document(
        id="",
        path=path,
        sha256=reading.sha256,
        pages=(1, 1),
        type=UNKNOWN,
        type_confidence=1.0,
        text_source=None,
        problems=tuple(dict.fromkeys(problems)),
    )
    return ReadDocument(document, (), reading.metadata, reading.signatures, reading.paged)
