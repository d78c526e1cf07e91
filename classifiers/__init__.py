"""Pages to documents: what each page is, and which pages belong together."""

from __future__ import annotations

from yushen.classifiers.documents import segment
from yushen.classifiers.pages import TypeGuess, classify_page, explain

__all__ = ["TypeGuess", "classify_page", "explain", "segment"]
