"""A layout: a function that draws one document as HTML, by chance, and says what is printed on it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from yushen.numbers import credit_code as credit
from yushen.numbers import id_card, patent


class Sheet(NamedTuple):
    """One document: whole HTML (with its own CSS and @page), its type, and its fields by the contract's names."""

    html: str
    type: str
    truth: dict[str, Any]
    free: tuple[str, ...] = ()
    """Fields that may be given or left out, and with any value: those on which a careful reader might differ."""


Draw = Callable[[random.Random], Sheet]
LAYOUTS: dict[str, Draw] = {}


def layout(name: str) -> Callable[[Draw], Draw]:
    """Registers a layout under a name of its own (type, dot, a word: ``diploma.adult_table``)."""

    def register(draw: Draw) -> Draw:
        if name in LAYOUTS:
            raise ValueError(f"layout {name} is there twice")
        LAYOUTS[name] = draw
        return draw

    return register


FONTS: Mapping[str, str] = {
    "song": "'Noto Serif CJK SC'",
    "hei": "'Noto Sans CJK SC'",
    "kai": "'AR PL UKai CN'",
    "ming": "'AR PL UMing CN'",
    "zenhei": "'WenQuanYi Zen Hei'",
}


def id_number(rng: random.Random, birth: str, sex: str) -> str:
    """A resident identity number with right check digit (GB 11643) for a birth date ``YYYY-MM-DD``."""
    area = rng.choice(
        ("140105", "140221", "140402", "140602", "142401", "410102", "130102", "610113", "370105", "320506")
    )
    order = rng.randrange(0, 499) * 2 + (1 if sex == "男" else 2)
    body = f"{area}{birth.replace('-', '')}{order % 1000:03d}"
    return body + id_card.check_digit(body)


def credit_code(rng: random.Random) -> str:
    """A unified social credit code with both check characters right (GB 32100)."""
    area = rng.choice(("140100", "140200", "140400", "110108", "320500"))
    body = f"91{area}MA{rng.choice('01')}{rng.choice('ABCDEFGHK')}{rng.choice('KLMNPQRT')}{rng.randint(100, 999)}"
    inner = body + credit.organisation_check(body[8:])
    return inner + credit.check_digit(inner)


def patent_number(rng: random.Random, year: int, kind: int) -> str:
    """``ZL202220345678.0``: kind digit 1 invention, 2 utility model, 3 design; check digit right."""
    body = f"{year}{kind}{rng.randint(0, 9_999_999):07d}"
    return f"ZL{body}.{patent.check_digit(body)}"


_DIGITS = "〇一二三四五六七八九"


def hanzi_number(number: int) -> str:
    """Numbers below 100 in Chinese words: 十, 二十一."""
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


def hanzi_year(year: int, zero: str = "〇") -> str:
    """2021 as 二〇二一."""
    return "".join(zero if digit == "0" else _DIGITS[int(digit)] for digit in str(year))
