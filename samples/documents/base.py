"""What all documents are drawn with: titles, forms in four layouts, paragraphs, feet with seals, dates in all writings."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from samples.drawing import Drawing, width_of


@dataclass
class Drawn:
    """A document: its pages and its truth."""

    type: str
    pages: list[Drawing]
    fields: dict[str, Any] = field(default_factory=dict)


Pairs = list[tuple[tuple[str, ...], str]]
"""Labels to choose from, and the value printed after."""
SKILL_WORDS = {
    5: ("五级/初级工", "初级工"),
    4: ("四级/中级工", "中级工"),
    3: ("三级/高级工", "高级工", "国家职业资格三级"),
    2: ("二级/技师", "技师", "国家职业资格二级"),
    1: ("一级/高级技师", "高级技师", "国家职业资格一级"),
}
LEVEL_WORDS = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
GRADE_WORDS = {"excellent": "优秀", "qualified": "合格", "basically_qualified": "基本合格", "unqualified": "不合格"}
_DIGITS = "〇一二三四五六七八九"


def date_words(day: str, rng: random.Random) -> str:
    """A date in one of the writings that documents use; as precise as given."""
    parts = [int(part) for part in day.split("-")]
    if len(parts) == 1:
        return f"{parts[0]}年"
    if len(parts) == 2:
        return rng.choice((f"{parts[0]}年{parts[1]}月", f"{parts[0]}.{parts[1]:02d}"))
    year, month, date = parts
    style = rng.randrange(5)
    if style == 0:
        return f"{year}年{month}月{date}日"
    if style == 1:
        return f"{year}年{month:02d}月{date:02d}日"
    if style == 2:
        return f"{year}-{month:02d}-{date:02d}"
    if style == 3:
        return f"{year}.{month:02d}.{date:02d}"
    zero = rng.choice("〇○零")
    return "".join(zero if c == "0" else _DIGITS[int(c)] for c in str(year)) + f"年{small(month)}月{small(date)}日"


def small(number: int) -> str:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


def sheet(rng: random.Random) -> Drawing:
    return Drawing(font=rng.choice(("zenhei", "uming", "ukai", "uming")))


def spaced(label: str, rng: random.Random) -> str:
    """A two-character label stretched with blanks, at times."""
    return label[0] + rng.choice(("", "", "　", "　　", " ")) + label[1] if len(label) == 2 else label


def title(page: Drawing, text: str, rng: random.Random, y: float = 70) -> float:
    size = rng.choice((20, 22, 26))
    shown = rng.choice((text, "　".join(text) if len(text) <= 5 else text))
    page.centred(y, shown, size, rng.choice(("#101010", "#101010", "#b01818")))
    return y + size + rng.choice((28, 40))


def form(page: Drawing, y: float, pairs: Pairs, rng: random.Random) -> float:
    """Pairs of label and value in one of four layouts; gives where the next thing may stand."""
    chosen = [(spaced(rng.choice(labels), rng), value) for labels, value in pairs]
    layout = rng.randrange(4)
    size = rng.choice((11, 12, 13))
    left = rng.choice((70, 85, 100))
    step = size * rng.choice((2.0, 2.4))
    if layout == 0:
        colon = rng.choice(("：", ":", "： "))
        for label, value in chosen:
            page.text(left, y, f"{label}{colon}{value}", size)
            y += step
    elif layout == 1:
        across = 130 if max(width_of(label, size) for label, _ in chosen) < 110 else 175
        top = y - 6
        for label, value in chosen:
            page.rule(60, y - 6, 535, y - 6)
            page.text(68, y, label, size)
            page.text(60 + across + 8, y, value, size)
            y += step
        page.rule(60, y - 6, 535, y - 6)
        for x in (60, 60 + across, 535):
            page.rule(x, top, x, y - 6)
    elif layout == 2:
        index = 0
        while index < len(chosen):
            label, value = chosen[index]
            page.text(70, y, f"{label}：{value}", size)
            short = (
                width_of(label + value, size) < 190
                and index + 1 < len(chosen)
                and width_of("".join(chosen[index + 1]), size) < 200
            )
            if short:
                index += 1
                page.text(320, y, f"{chosen[index][0]}：{chosen[index][1]}", size)
            y += step
            index += 1
    else:
        for label, value in chosen:
            page.text(left, y, label, size)
            page.text(left + rng.choice((115, 140)), y, value, size)
            y += step
    return y + 16


def sentence(page: Drawing, y: float, text: str, size: float = 13, left: float = 75, right: float = 520) -> float:
    """A paragraph set to the measure, indented by two characters."""
    line, used = "　　", 2 * size
    for character in text:
        advance = width_of(character, size)
        if used + advance > right - left and character not in "，。；：、）”":
            page.text(left, y, line, size)
            y += size * 1.8
            line, used = "", 0.0
        line += character
        used += advance
    page.text(left, y, line, size)
    return y + size * 2.0


def foot(page: Drawing, y: float, issuer: str, day: str, rng: random.Random) -> None:
    """Who signs, when, and the seal over it."""
    size = 13
    x = min(330, 540 - width_of(issuer, size))
    page.text(x, y, issuer, size)
    down = rng.choice((30, 30, 58))
    page.text(x + 20, y + down, date_words(day, rng), size)
    page.stamp(x + rng.choice((40, 95, 130)), y + rng.choice((0, 22)), issuer[:14], radius=rng.choice((46, 52)))


def day_between(rng: random.Random, first: int, last: int) -> str:
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def set_lines(text: str, size: float, measure: float) -> list[str]:
    lines, line, used = [], "　　", 2 * size
    for character in text:
        advance = width_of(character, size)
        if used + advance > measure and character not in "，。；：、）”":
            lines.append(line)
            line, used = "", 0.0
        line += character
        used += advance
    return [*lines, line]


def grid(
    page: Drawing, x: float, y: float, widths: tuple[float, ...], rows: list[tuple[str, ...]], size: float
) -> float:
    """A ruled table with its left upper corner at ``x``, ``y``; gives where it ends."""
    step = size * 2.1
    for number, texts in enumerate(rows):
        page.rule(x, y + number * step, x + sum(widths), y + number * step)
        left = x
        for width, text in zip(widths, texts, strict=True):
            page.text(left + 5, y + number * step + size * 0.5, text, size)
            left += width
    bottom = y + len(rows) * step
    page.rule(x, bottom, x + sum(widths), bottom)
    left = x
    for width in (0.0, *widths):
        left += width
        page.rule(left, y, left, bottom)
    return bottom + 10
