"""Names of specialties, occupations and awards, for comparison only."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """A text for comparison: width and case folded, blanks and quotation marks removed."""
    kept = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in kept if not c.isspace() and c not in "“”\"'‘’《》·")


def same_name(left: str, right: str) -> bool:
    """Equal names of a specialty or occupation; the word 专业 at the end says nothing."""
    return left == right or plain_name(left) == plain_name(right)


def plain_name(text: str) -> str:
    """The form of a name in which equal names are equal."""
    name = folded(text)
    return name.removesuffix("专业") or name
