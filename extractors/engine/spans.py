"""Where a value stands in its text: ends trimmed, and indices of a text without gaps led back to the text with them."""

from __future__ import annotations

_TRAILING = "、,;。.:)]>》”\t\n|-·"


def trim(source: str, start: int, end: int) -> tuple[int, int]:
    while start < end and source[start] in _TRAILING + "([<《“":
        if source[start] in "《“<([":
            break
        start += 1
    while end > start and source[end - 1] in "、,;。:\t\n|-·":
        end -= 1
    return start, end


def reach(source: str, count: int) -> int:
    """How many characters of ``source`` hold ``count`` that are no gaps."""
    seen = 0
    for index, character in enumerate(source):
        if character not in "\t\n":
            seen += 1
        if seen == count:
            return index + 1
    return len(source)


def back(source: str, low: int, high: int) -> tuple[int, int]:
    """Indices of the text without gaps as indices of the text with them."""
    return reach(source, low + 1) - 1 if low else 0, reach(source, high)


def source_of(text: str) -> str:
    """Line ends count as gaps where indices are led back."""
    return text.replace("\n", "\t")
