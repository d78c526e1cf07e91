"""Drawn lines to pages as readers give them, with the accidents of scanning. Training only, and recipes for tests."""

from __future__ import annotations

import random
from typing import Literal

import msgspec
from yushen.classifiers.grammar import Drawn, Entry, compose

from yushen.model import Box, Cell, Code, Line, Page, Seal, Table

_SIZES = {
    "!": (1.5, 3.6),
    "#": (1.05, 1.4),
    "|": (1.0, 1.0),
    "*": (1.0, 1.0),
    "-": (1.0, 1.15),
    "=": (1.0, 1.1),
    "_": (0.7, 0.9),
}
_ALIKE = (
    "己已巳 未末 日曰目 人入八 土士 干于千 大太犬 天夫 木术本 书节 证正 号号 名各 工二 部郎 专寺 利刊 业亚 位拉 技枝 "
    "级极 员贝 单早 同间问 时吋 发友 会公 年午 论沦 文又 效郊 应庄 表麦 学字 位泣 编偏 章草 公么 司可"
)
_SWAPS = {one: group.replace(one, "") for group in _ALIKE.split() for one in group if group.replace(one, "")}
_JUNK = "一口丨、。·-|°口口丶丿乙"
_COPY_STAMPS = (
    "经核对与原件一致",
    "与原件相符",
    "复印件与原件核对无误",
    "仅供职称申报使用",
    "核对人：",
    "此复印件与原件一致",
)


def draw(entry: Entry, rng: random.Random) -> Page:
    """One page of an entry, with random accidents."""
    return spoil(set_page(compose(entry, rng), entry.traits, rng), rng)


def set_page(lines: list[Drawn], traits: frozenset[str], rng: random.Random) -> Page:
    """Lines set on a page from top to bottom, clean."""
    width, height = _shape(traits, rng)
    picture = "text" not in traits and rng.random() < 0.6
    unit = height / rng.uniform(48, 75) if height > width else height / rng.uniform(26, 45)
    grow = rng.uniform(0.7, 1.0) if rng.random() < 0.8 else 0.1
    total = sum(_share(line.kind, grow) * unit * 1.6 for line in lines) or 1.0
    shrink = min(1.0, 0.88 * height / total)
    place = height * rng.uniform(0.04, 0.14)
    set_lines: list[Line] = []
    columns = "columns" in traits and width < height and rng.random() < 0.8
    method: Literal["ocr", "text"] = "ocr" if picture else "text"
    for number, line in enumerate(lines):
        if columns and line.kind == "|" and len(lines) - number > 8 and place < 0.6 * height:
            set_lines.extend(_two_columns(lines[number:], place, height, method, rng))
            break
        size = unit * _factor(line.kind, grow, rng) * shrink
        length = min(0.94, max(0.02, len(line.text) * size / width))
        left = (
            (1 - length) / 2
            if line.kind == "!" or (line.kind == "-" and rng.random() < 0.5)
            else rng.uniform(0.05, 0.12)
        )
        left = min(left, 0.98 - length)
        box = Box(left, min(0.99, place / height), left + length, min(1.0, (place + size) / height))
        set_lines.append(
            Line(line.text, box, 1.0 if not picture else round(rng.uniform(0.8, 1.0), 2), method, round(size, 1))
        )
        place += size * rng.uniform(1.3, 1.9) * (1.0 if shrink == 1.0 else 0.92)
    if "table" in traits and not picture:
        cells = tuple(Cell(i // 4, i % 4, "") for i in range(rng.randint(8, 60)))
    else:
        cells = ()
    return Page(
        number=1,
        width=width,
        height=height,
        lines=tuple(set_lines),
        text_source="ocr" if picture else "text",
        tables=(Table(cells),) if cells else (),
        seals=(Seal(Box(0.6, 0.7, 0.8, 0.85), "red", "round"),) * rng.choice((0, 1, 1, 2))
        if "seal" in traits and picture
        else (),
        codes=(Code("QRCode", "x"),) if "code" in traits and rng.random() < 0.6 else (),
        has_image=picture,
    )


def _two_columns(
    lines: list[Drawn], top: float, height: float, method: Literal["ocr", "text"], rng: random.Random
) -> list[Line]:
    """The rest of a page in two columns, broken anew."""
    letters = rng.randint(20, 27)
    broken = [(line.text[at : at + letters], line.kind) for line in lines for at in range(0, len(line.text), letters)]
    half = (len(broken) + 1) // 2
    step = min(height / 50, (0.94 * height - top) / max(1, half))
    size = 0.75 * step
    found = []
    for number, (text, kind) in enumerate(broken):
        left = 0.08 if number < half else 0.53
        y = top + (number % half if half else 0) * step
        length = max(0.02, 0.41 * len(text) / letters)
        grown = size * (1.2 if kind in "#!" else 1.0)
        found.append(
            Line(
                text, Box(left, y / height, left + length, min(1.0, (y + grown) / height)), 1.0, method, round(grown, 1)
            )
        )
    return found


def without_boxes(page: Page) -> Page:
    """The page as a text file gives it: lines without place or size."""
    lines = tuple(Line(line.text, None, 1.0, "text") for line in page.lines)
    return msgspec.structs.replace(
        page, lines=lines, has_image=False, text_source="text", seals=(), codes=(), width=0.0, height=0.0
    )


def spoil(page: Page, rng: random.Random) -> Page:
    """The accidents: misread characters, lost and joined lines, blanks, stamps of copies, page numbers, no boxes."""
    kept: list[Line] = []
    misread = rng.choice((0.0, 0.0, 0.01, 0.02, 0.05)) if page.text_source == "ocr" else 0.0
    lost = rng.choice((0.0, 0.0, 0.03, 0.1))
    spaced = rng.random() < 0.12
    for line in page.lines:
        if rng.random() < lost:
            continue
        text = _misread(line.text, misread, rng)
        if spaced and rng.random() < 0.6:
            text = " ".join(text)
        kept.append(_with(line, text))
    if rng.random() < 0.1 and len(kept) > 6:
        middle = rng.randrange(1, len(kept) - 1)
        kept = kept[middle:] + kept[:middle] if rng.random() < 0.3 else kept[:middle] + kept[middle + 1 :]
    if rng.random() < 0.08:
        kept = kept[: max(3, int(len(kept) * rng.uniform(0.4, 0.9)))]
    if rng.random() < 0.15:
        stamp = Line(rng.choice(_COPY_STAMPS), Box(0.5, 0.8, 0.8, 0.83), 0.9, "ocr", kept[0].size if kept else 10.0)
        kept.insert(rng.randrange(len(kept) + 1), stamp)
    if rng.random() < 0.15:
        kept.append(
            Line(
                rng.choice(("1", "- 2 -", "第1页", "3", "第 1 页 共 2 页")),
                Box(0.48, 0.95, 0.52, 0.97),
                1.0,
                "text",
                8.0,
            )
        )
    if rng.random() < 0.15:
        kept = [Line(line.text, line.box, line.confidence, line.method, 0.0) for line in kept]
    return Page(
        number=page.number,
        width=page.width,
        height=page.height,
        lines=tuple(kept),
        text_source=page.text_source,
        tables=page.tables,
        seals=page.seals,
        codes=page.codes,
        has_image=page.has_image,
    )


def _with(line: Line, text: str) -> Line:
    return Line(text, line.box, line.confidence, line.method, line.size)


def _misread(text: str, rate: float, rng: random.Random) -> str:
    if rate == 0:
        return text
    out = []
    for character in text:
        if rng.random() >= rate:
            out.append(character)
        elif character in _SWAPS and rng.random() < 0.7:
            out.append(rng.choice(_SWAPS[character]))
        elif rng.random() < 0.6:
            out.append(rng.choice(_JUNK))
    return "".join(out)


def _shape(traits: frozenset[str], rng: random.Random) -> tuple[float, float]:
    wide = "landscape" in traits or ("either" in traits and rng.random() < 0.5)
    if "slide" in traits:
        return rng.choice(((960.0, 540.0), (720.0, 540.0)))
    if "card" in traits and rng.random() < 0.5:
        return 856.0, 540.0
    return (842.0, 595.0) if wide else (595.0, 842.0)


def _share(kind: str, grow: float) -> float:
    low, high = _SIZES[kind]
    return low + (high - low) * grow / 2


def _factor(kind: str, grow: float, rng: random.Random) -> float:
    low, high = _SIZES[kind]
    return low + (high - low) * rng.random() * grow
