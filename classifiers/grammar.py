"""Training wordings: ``training/*.txt`` to drawn lines. Training only.

A file holds entries. ``== label`` begins one, ``--`` another way of drawing the same label; an entry may begin with
``@`` and properties of its page. Then one element a line, by its first character:

* ``!`` a title, large; ``#`` a heading; ``|`` a paragraph, broken into lines; ``-`` a short line; ``=`` label and value
  (``姓名: {person}``); ``_`` small print; ``*`` a paragraph that comes several times;
* ``?`` before it: often left out.
"""

from __future__ import annotations

import random
from functools import lru_cache

import msgspec
from yushen.classifiers.slots import FOLDER, Filler
from yushen.classifiers.wording import parse, say


class Element(msgspec.Struct, frozen=True):
    """One line of an entry."""

    kind: str
    wording: str
    optional: bool = False


class Entry(msgspec.Struct, frozen=True):
    """One way of drawing a label."""

    label: str
    elements: tuple[Element, ...]
    traits: frozenset[str] = frozenset()
    """``landscape`` ``slide`` ``card`` ``seal`` ``code`` ``table`` ``columns`` ``unpaged``."""


class Drawn(msgspec.Struct, frozen=True):
    """A line to be set: its text and its kind."""

    text: str
    kind: str


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    """All entries of ``training/``, in order of file name. Raises ValueError where a wording cannot be read."""
    found: list[Entry] = []
    for path in sorted(FOLDER.glob("*.txt")):
        if path.name != "lexicon.txt":
            found.extend(_entries(path.read_text(encoding="utf-8")))
    return tuple(found)


def _entries(text: str) -> list[Entry]:
    found: list[Entry] = []
    label = ""
    traits: frozenset[str] = frozenset()
    elements: list[Element] = []

    def close() -> None:
        if elements:
            found.append(Entry(label, tuple(elements), traits))
            elements.clear()

    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("=="):
            close()
            label, traits = line.strip("= "), frozenset()
        elif line == "--":
            close()
            traits = frozenset()
        elif line.startswith("@"):
            traits = frozenset(line[1:].split())
        elif line and not line.startswith("%"):
            optional = line.startswith("?")
            body = line[1:].lstrip() if optional else line
            parse(body[1:].strip())
            elements.append(Element(body[0], body[1:].strip(), optional))
    close()
    return found


def compose(entry: Entry, rng: random.Random) -> list[Drawn]:
    """One document of an entry, line by line as it would be typed."""
    fill = Filler(rng)
    lines: list[Drawn] = []
    width = rng.randint(18, 44)
    pairs: list[tuple[str, str]] = []

    def flush() -> None:
        lines.extend(_pairs(pairs, rng))
        pairs.clear()

    thin = rng.random() < 0.35
    for element in entry.elements:
        if (element.optional and rng.random() < 0.45) or (thin and element.kind != "!" and rng.random() < 0.25):
            continue
        if element.kind == "!" and rng.random() < 0.04:
            continue
        if element.kind == "=":
            label, _, value = element.wording.partition(":")
            pairs.append((say(label, rng, fill).strip(), say(value, rng, fill).strip()))
            continue
        flush()
        if element.kind == "*":
            for _ in range(rng.choice((2, 3, 4, 6, 9, 12))):
                lines.extend(_wrapped(say(element.wording, rng, fill), width))
        elif element.kind == "|":
            lines.extend(_wrapped(say(element.wording, rng, fill), width))
        else:
            text = say(element.wording, rng, fill)
            lines.extend(Drawn(piece, element.kind) for piece in text.split("/n") if piece.strip())
    flush()
    return lines


def _wrapped(text: str, width: int) -> list[Drawn]:
    return [Drawn(text[at : at + width], "|") for at in range(0, len(text), width)]


def _pairs(pairs: list[tuple[str, str]], rng: random.Random) -> list[Drawn]:
    """Labels and values in one of the ways in which forms print them."""
    if not pairs:
        return []
    chosen = list(pairs)
    if rng.random() < 0.3:
        rng.shuffle(chosen)
    style = rng.randrange(6)
    stretch = rng.random() < 0.3
    colon = rng.choice(("：", "：", ":", "", " "))
    lines: list[Drawn] = []
    row = ""
    for number, (label, value) in enumerate(chosen):
        if stretch and len(label) == 2:
            label = label[0] + rng.choice((" ", "　", "  ")) + label[1]
        if style in (0, 1, 2):
            lines.append(Drawn(f"{label}{colon}{value}", "="))
        elif style == 3:
            lines.extend(Drawn(piece, "=") for piece in (label, value) if piece)
        else:
            row += f"{label}{colon}{value}" + " " * rng.randint(1, 6)
            if number % 2 or number == len(chosen) - 1:
                lines.append(Drawn(row.strip(), "="))
                row = ""
    if row:
        lines.append(Drawn(row.strip(), "="))
    return lines
