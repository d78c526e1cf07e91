"""Levels of education in words: what somebody finished, not what he began from."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes, tables
from yushen.extractors.spec import Hit, Shape

_ORIGIN = re.compile(
    r"(?:初中|高中|中专|技校|大专|高职|专科|本科)(?:\([\u4e00-\u9fff]{2,4}\))?(?:毕业生?)?(?:为|作为)?(?:起点|起)(?:升)?"
)
"""专科起点本科, 高中起点专科, 中专起点大专: the level that was asked for on entering."""
_WHOLE = re.compile(r"[\t:]*(大学)(?:毕业|学历)?[\t\n]*")
"""大学 alone is how personnel files call a 本科; inside other words it is a school."""


_TECH_CLASS = re.compile(
    rf"[\t:]*(?:(?:技师学院|高级技工学校|技工学校|技校)\t?)?({'|'.join(sorted(map(re.escape, tables.TECH_CLASSES), key=len, reverse=True))})"
    r"(?:毕业|学历)?[\t\n]*"
)
"""A class of a 技工院校 that fills the place for a level of education (学历层次：高级工班); inside other words it is a skill level."""


def without_origin(text: str) -> str:
    """The text with the levels on entering blotted out, all characters in their places."""
    return _ORIGIN.sub(lambda match: "·" * len(match[0]), text)


def education() -> Shape:
    """A closed ``education_level`` by its words."""
    words = shapes.words(tables.EDUCATION)

    def find(source: str) -> Hit | None:
        hit = words(without_origin(source))
        if hit is not None:
            return hit
        whole = _WHOLE.fullmatch(source)
        if whole is not None:
            return Hit("bachelor", whole.start(1), whole.end(1))
        class_ = _TECH_CLASS.fullmatch(source)
        return Hit(tables.TECH_CLASSES[class_[1]], class_.start(1), class_.end(1)) if class_ is not None else None

    return find
