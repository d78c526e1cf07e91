"""A leaning page made level for reading, with the way back to the picture as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yushen.readers.ocr import geometry

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture, Quads
    from yushen.readers.ocr.geometry import Matrix

SKEW = 0.6
"""Degrees of lean from which the picture is set straight before reading."""
MAX_SKEW = 12.0


def straighten(picture: Picture, quads: Quads) -> tuple[Picture, Matrix] | None:
    """The level picture and the 2×3 matrix back; None for a page that does not lean."""
    skew = geometry.skew_of(quads)
    if not SKEW <= abs(skew) <= MAX_SKEW:
        return None
    return geometry.rotate(picture, skew)
