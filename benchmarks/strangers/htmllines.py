"""The lines of a drawn sheet as its HTML says them, with their sizes, without typesetting: quick, and the same on every machine."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import NamedTuple

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "td",
        "th",
        "li",
        "section",
        "article",
        "header",
        "footer",
        "center",
        "caption",
    ]
)
_UNSHOWN = frozenset(("style", "script", "title"))
_EMPTY = frozenset(("br", "img", "meta", "hr", "col", "input", "link"))
_USUAL = {"h1": 24.0, "h2": 18.0, "h3": 14.0}
_POINTS = {"pt": 1.0, "px": 0.75, "mm": 2.83, "em": 12.0, "": 1.0}
_SIZE = re.compile(r"font(?:-size)?:[^;]*?([\d.]+)\s*(pt|px|mm|em)")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


class SetLine(NamedTuple):
    """A line of text and the size of its type in points."""

    text: str
    size: float


def lines_of(html: str) -> list[SetLine]:
    """Each block, cell and broken line of a sheet, in the order of its HTML."""
    parser = _Lines({sheet.strip(): size for sheet, size in _sizes(html)})
    parser.feed(html)
    parser.close()
    parser.flush()
    return parser.found


def _sizes(html: str) -> list[tuple[str, float]]:
    css = " ".join(re.findall(r"<style[^>]*>(.*?)</style>", html, re.S))
    return [
        (one, size)
        for selector, body in _RULE.findall(css)
        if (size := _points(body)) is not None
        for one in selector.split(",")
    ]


def _points(style: str) -> float | None:
    found = _SIZE.search(style)
    return float(found[1]) * _POINTS[found[2]] if found else None


class _Lines(HTMLParser):
    def __init__(self, rules: Mapping[str, float]) -> None:
        super().__init__()
        self.found: list[SetLine] = []
        self._rules = rules
        self._open: list[tuple[str, float, bool]] = [("", rules.get("body", 12.0), False)]
        self._text: list[str] = []
        self._size = 0.0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _EMPTY:
            if tag in ("br", "hr"):
                self.flush()
            return
        given = {name: value or "" for name, value in attrs}
        block = tag in _BLOCKS or "absolute" in given.get("style", "")
        if block:
            self.flush()
        self._open.append((tag, self._size_of(tag, given), block))

    def handle_endtag(self, tag: str) -> None:
        if all(one[0] != tag for one in self._open):
            return
        while len(self._open) > 1:
            name, _, block = self._open.pop()
            if block:
                self.flush()
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if any(name in _UNSHOWN for name, _, _ in self._open):
            return
        if data.strip():
            self._size = max(self._size, self._open[-1][1])
        self._text.append(data)

    def flush(self) -> None:
        """Ends the line that is being gathered."""
        text = re.sub(r"\s+", " ", "".join(self._text)).strip()
        if text:
            self.found.append(SetLine(text, self._size))
        self._text, self._size = [], 0.0

    def _size_of(self, tag: str, given: Mapping[str, str]) -> float:
        own = _points(given.get("style", ""))
        if own is not None:
            return own
        for name in given.get("class", "").split():
            if f".{name}" in self._rules:
                return self._rules[f".{name}"]
        return self._rules.get(tag) or _USUAL.get(tag) or self._open[-1][1]
