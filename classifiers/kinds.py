"""What documents are made of: for each kind of document, which page labels may begin it and which may follow.

A kind is a contract type, or one ``none.*`` label for documents of no type. The weights are rough frequencies told by the
forms themselves (a patent certificate has one page or two, a report any number), 1 for what is usual.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec
from yushen.classifiers.labels import LABELS, TYPES, UNKNOWN

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

SAME = 0.03
"""Weight of a page that looks like a first page of its own kind behind one: the rest of a form does, where much else says that it goes on."""
FLOOR = 0.002
"""Probability left to a page that no label of the kind explains: a misread page must not cut a document."""

_TEXT = {"any.text": 1.0, "any.contents": 0.8, "any.references": 1.0, "any.table": 1.0, "any.figure": 1.0}
_LIST = {"any.list": 1.0, "any.table": 0.3}
"""A list of people or bodies attached to a letter."""
_PROSE_OF_FORMS = {"application_form.more": 0.3, "assessment_form.more": 0.15}
"""A page of prose reads alike in a report and in the account of one's work in a form: the pages before it tell."""
_LONG = {
    **_TEXT,
    **_PROSE_OF_FORMS,
    "paper.more": 0.3,
    "none.manual": 0.25,
    "none.other": 0.4,
    "textbook.more": 0.2,
    "none.photo": 0.2,
}
_FEW = {"any.text": 0.2, "any.table": 0.25}

_HEADS: dict[str, dict[str, float]] = {
    "technical_report": {"technical_report.more": 0.05, "any.text": 0.1, "any.contents": 0.15, "none.summary": 0.05},
    "paper": {"paper.more": 0.1, "any.text": 0.03},
    "textbook": {"textbook.more": 0.5},
    "id_card": {"id_card.back": 0.7},
    "journal_front_matter": {"journal_front_matter.copyright": 1.0, "journal_front_matter.contents": 1.0},
    "none.other": {
        "any.text": 0.1,
        "any.contents": 0.05,
        "any.references": 0.3,
        "any.table": 0.5,
        "any.figure": 0.5,
        "any.list": 0.5,
    },
    "none.thesis": {"any.contents": 0.02},
}
_FOLLOWERS: dict[str, dict[str, float]] = {
    "technical_report": {
        **_LONG,
        "technical_report": 0.15,
        "none.slides": 0.05,
        "paper": 0.03,
        "none.project_application": 0.1,
    },
    "paper": {
        **_TEXT,
        "paper.more": 1.0,
        "paper": 0.015,
        "any.contents": 0.05,
        "none.other": 0.2,
        "technical_report": 0.02,
    },
    "textbook": {**_LONG, "textbook.more": 1.0, "textbook": 0.6, "none.manual": 0.6},
    "standard_drafting": {**_LONG, "none.manual": 0.5, "any.list": 0.2},
    "journal_front_matter": {
        "journal_front_matter": 0.2,
        "journal_front_matter.copyright": 1.0,
        "journal_front_matter.contents": 1.0,
        "any.contents": 0.6,
    },
    "application_form": {"application_form": 0.5, "assessment_form.more": 0.2, **_FEW, "any.figure": 0.1},
    "assessment_form": {**_FEW},
    "project_acceptance": {"project_acceptance": 0.1, "any.text": 0.5, "any.table": 0.5, "any.list": 0.5},
    "patent_register": {"patent_register": 0.4, "any.table": 0.3},
    "social_insurance": {"social_insurance": 0.15, "any.table": 0.4, "none.statement": 0.1},
    "id_card": {"id_card.back": 1.0},
    "award_certificate": {**_LIST, "any.text": 0.05},
    "appointment": {**_LIST, "any.text": 0.1, "none.contract": 0.3, "appointment": 0.1},
    "enterprise_scale": {"any.list": 0.7, "any.table": 0.2},
    "title_certificate": {"any.list": 0.3},
    "mentoring_proof": {**_FEW, "any.list": 0.4},
    "benefit_proof": {"any.table": 0.3, "any.text": 0.1},
    "continuing_education": {"any.table": 0.3, "any.list": 0.2},
    "none.patent_text": {**_TEXT, "none.patent_text": 1.0},
    "none.thesis": {**_LONG, "none.thesis": 1.0, "none.project_application": 0.2, "technical_report": 0.2},
    "none.slides": {**_LONG, "none.slides": 1.0},
    "none.contract": {**_FEW, "none.contract": 0.7, "none.manual": 0.2},
    "none.manual": {**_LONG, "none.manual": 1.0},
    "none.project_application": {**_LONG, "none.project_application": 1.0, "application_form.more": 0.3},
    "none.notice": {"none.notice": 0.3, "any.text": 0.4, "any.table": 0.4, "any.list": 0.8, "none.manual": 0.3},
    "none.publicity": {"any.list": 0.6, "any.table": 0.3},
    "none.statement": {"none.statement": 0.7, "any.table": 0.4},
    "none.materials_list": {"none.materials_list": 0.6, "any.table": 0.1},
    "none.similarity_report": {"none.similarity_report": 0.8, **_TEXT},
    "none.other": {**_TEXT, "none.other": 0.6, "none.photo": 0.3, "none.slides": 0.2},
    "none.summary": {"none.summary": 0.5, "any.text": 0.8},
    "none.student_report": {"none.student_report": 0.4, "any.table": 0.2},
    "none.invoice": {"none.invoice": 0.3},
    "none.permit": {"none.permit": 0.4, "any.table": 0.4, "any.text": 0.1},
    "none.recommendation": {"none.recommendation": 0.3, **_FEW},
}
_COVER_THEN_INSIDE = 1.0


PLAIN = frozenset(
    {
        "none.patent_text",
        "none.thesis",
        "none.slides",
        "none.contract",
        "none.manual",
        "none.project_application",
        "none.statement",
        "none.other",
        "none.similarity_report",
        "none.summary",
        "none.invoice",
        "none.permit",
    }
)
"""Kinds whose first page looks like its others: two of them in a row are one, unless more than their looks speaks for two."""
AGAIN = -1.5
"""Log-odds for another document of the same plain kind right after one."""


class Kind(msgspec.Struct, frozen=True):
    """A kind of document with the weights of the labels that may begin it and follow."""

    name: str
    type: str
    cover: int | None
    """Place among the labels of its outer side, which its own page may follow."""


@lru_cache(maxsize=1)
def kinds() -> tuple[Kind, ...]:
    """All kinds: contract types, then documents of no type."""
    names = [*TYPES, *(label for label in LABELS if label.startswith("none."))]
    return tuple(Kind(name, name if name in TYPES else UNKNOWN, _cover(name)) for name in names)


def _cover(name: str) -> int | None:
    """The outer side; the back of an identity card may come first too."""
    outer = "id_card.back" if name == "id_card" else f"{name}.cover"
    return LABELS.index(outer) if outer in LABELS else None


@lru_cache(maxsize=1)
def again() -> Floats:
    """Log-odds of each kind for beginning right after itself."""
    import numpy as np

    return np.array([AGAIN if kind.name in PLAIN else 0.0 for kind in kinds()])


@lru_cache(maxsize=1)
def weights() -> tuple[Floats, Floats, Floats]:
    """Three matrices, a row a kind, a column a label: who may begin, who may follow, who may follow a cover."""
    import numpy as np

    head = np.zeros((len(kinds()), len(LABELS)))
    follow = np.zeros_like(head)
    for row, kind in enumerate(kinds()):
        head[row, LABELS.index(kind.name)] = 1.0
        for label, weight in _HEADS.get(kind.name, {}).items():
            head[row, LABELS.index(label)] = weight
        if kind.cover is not None:
            head[row, kind.cover] = max(head[row, kind.cover], 0.7)
        follow[row, LABELS.index(kind.name)] = SAME
        more = f"{kind.name}.more"
        if more in LABELS:
            head[row, LABELS.index(more)] = max(head[row, LABELS.index(more)], 0.3)
            follow[row, LABELS.index(more)] = 1.0
        for label, weight in _FOLLOWERS.get(kind.name, {}).items():
            follow[row, LABELS.index(label)] = weight
    after_cover = follow.copy()
    for row, kind in enumerate(kinds()):
        if kind.cover is not None:
            after_cover[row, LABELS.index(kind.name)] = _COVER_THEN_INSIDE
    return head, follow, after_cover
