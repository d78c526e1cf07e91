"""One page to the probabilities of its labels, and the reasons for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from yushen.classifiers.features import features
from yushen.classifiers.labels import UNKNOWN, name_of, type_of
from yushen.classifiers.model import load
from yushen.classifiers.view import PageView, view_of

from yushen.model import Page

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_BLOCK_NAMES = {"t": "标题", "T": "标题", "a": "用语", "N": "用语", "w": "词", "c": "字", "h": "标题字", "l": "版面"}


class TypeGuess(msgspec.Struct, frozen=True):
    """What one page is taken for by itself, without the pages around it."""

    label: str
    """Page label, see ``labels``."""
    type: str
    """Contract type; ``unknown`` also for running text."""
    confidence: float
    """Calibrated probability of the label."""
    probabilities: dict[str, float]
    """Of all labels, those below one in a thousand left out."""


def label_probabilities(view: PageView) -> Floats:
    """Probabilities of the labels, in their order."""
    import numpy as np

    return np.asarray(np.exp(load().log_probabilities(features(view))))


def classify_page(page: Page, *, paged: bool = True) -> TypeGuess:
    """One page by itself. ``paged`` is False for a page that stands for a whole document (DOCX)."""
    chances = label_probabilities(view_of(page, paged=paged))
    labels = load().labels
    best = int(chances.argmax())
    return TypeGuess(
        label=labels[best],
        type=type_of(labels[best]) or UNKNOWN,
        confidence=round(float(chances[best]), 2),
        probabilities={
            label: round(float(chance), 3) for label, chance in zip(labels, chances, strict=True) if chance >= 0.001
        },
    )


def explain(page: Page, *, paged: bool = True) -> str:
    """Why a page is taken for what it is, in Chinese: the labels that come into question and what speaks for the first."""
    found = features(view_of(page, paged=paged))
    model = load()
    chances = label_probabilities(view_of(page, paged=paged))
    order = sorted(range(len(chances)), key=lambda place: (-chances[place], place))[:3]
    named = "，".join(f"{name_of(model.labels[place])}（{model.labels[place]}）{chances[place]:.2f}" for place in order)
    reasons = model.reasons(found, model.labels[order[0]])
    told = "；".join(f"{_BLOCK_NAMES[name[0]]}“{name[2:]}” +{gain:.2f}" for name, gain in reasons)
    return f"{named}。依据：{told or '没有突出的依据'}"
