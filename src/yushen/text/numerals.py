"""Chinese numerals, and amounts of money in figures or words."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from yushen.text.fold import fold_width, squeeze

_DIGITS = {character: value for value, characters in enumerate(
    ("〇○◯零0", "一壹弌1", "二贰貳两兩2", "三叁叄參弎3", "四肆4", "五伍5", "六陆陸6", "七柒7", "八捌8", "九玖9")
) for character in characters}  # fmt: skip
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_SHORT_TENS = {"廿": "二十", "卅": "三十", "卌": "四十"}

_NUMERAL = "".join(_DIGITS) + "".join(_SMALL) + "".join(_LARGE) + "".join(_SHORT_TENS)
_FACTOR = {
    "": 1,
    "十": 10,
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "十万": 10**5,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
}
_AMOUNT = re.compile(
    r"(?P<minus>-)?(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<factor>千万|百万|十万|亿|万|千|百|十)?(?P<yuan>元|圆|块)?"
)
_WORDS = re.compile(rf"(?P<yuan>[{_NUMERAL}]+)(?:元|圆)(?:整|正)?(?P<rest>[{_NUMERAL}角分]*)")


def parse_numeral(text: str) -> int | None:
    """A whole number in Chinese or figures: 三十五, 二〇一五, 一万二千, 叁佰, 廿一, 128. None where it is none."""
    compact = squeeze(fold_width(text))
    for short, long in _SHORT_TENS.items():
        compact = compact.replace(short, long)
    if compact.isascii() and compact.isdigit():
        return int(compact)
    if not compact or any(c not in _DIGITS and c not in _SMALL and c not in _LARGE for c in compact):
        return None
    if all(character in _DIGITS for character in compact):
        return int("".join(str(_DIGITS[character]) for character in compact))
    return _with_units(compact)


def to_numeral(number: int) -> str:
    """A whole number below 10**12 in ordinary Chinese: 12 is 十二, 105 is 一百零五. Raises ValueError outside."""
    if not 0 <= number < 10**12:
        raise ValueError(f"out of range: {number}")
    if number < 10000:
        written = _below_ten_thousand(number)
        return written[1:] if written.startswith("一十") else written
    for factor, unit in ((10**8, "亿"), (10**4, "万")):
        if number >= factor:
            high, low = divmod(number, factor)
            gap = "零" if 0 < low < factor // 10 else ""
            return to_numeral(high) + unit + (gap + _tail(low) if low else "")
    raise AssertionError


def parse_capital_amount(text: str) -> Decimal | None:
    """大写金额 to 元: 玖佰元整 is 900, 壹仟贰佰叁拾元伍角 is 1230.5. None where it does not read."""
    match = _WORDS.search(squeeze(fold_width(text)))
    if match is None:
        return None
    yuan = parse_numeral(match["yuan"])
    if yuan is None:
        return None
    total = Decimal(yuan)
    rest = match["rest"].strip("零〇")
    for unit, value in (("角", Decimal("0.1")), ("分", Decimal("0.01"))):
        part = re.match(rf"([{''.join(_DIGITS)}])零?{unit}", rest)
        if part:
            total += _DIGITS[part[1]] * value
            rest = rest[part.end() :].strip("零〇")
    return total if not rest else None


def parse_amount_yuan(text: str, *, unit: str = "") -> float | None:
    """An amount in 元 as a number: 320.5万元 is 3205000, ￥900.00 is 900, 玖佰元整 is 900, 1,200 is 1200.

    ``unit`` is the unit stated elsewhere (``万元`` in the corner of a table); it holds where the text states none.
    None where there is no amount. Of several the first that names its unit, else the first.
    """
    compact = squeeze(fold_width(text)).replace("，", ",").replace("¥", "").replace("RMB", "")
    found = [match for match in _AMOUNT.finditer(compact) if not compact.startswith("年", match.end())]
    if not found:
        words = parse_capital_amount(compact)
        if words is None:
            number = parse_numeral(compact) if any(character in _SMALL for character in compact) else None
            return None if number is None else _number(Decimal(number))
        return _number(words)
    match = next((each for each in found if each["yuan"]), None) or next((e for e in found if e["factor"]), found[0])
    factor = match["factor"]
    if factor is None:
        factor = "" if match["yuan"] else re.sub(r"[^十百千万亿]", "", unit)
    value = Decimal(match["figure"].replace(",", "")) * _FACTOR[factor]
    return _number(-value if match["minus"] else value)


_LARGEST = Decimal(10) ** 15
"""Above it no amount of a benefit proof lies (the country's product is 10**14 元): digits run together."""


def _number(value: Decimal) -> float | None:
    """Whole amounts as int: 3205000, not 3205000.0; others rounded to 分; None for what no amount can be."""
    if abs(value) > _LARGEST:
        return None
    rounded = value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def _with_units(compact: str) -> int | None:
    total = section = 0
    digit: int | None = None
    for character in compact:
        if character in _DIGITS:
            if digit and _DIGITS[character]:
                return None
            digit = _DIGITS[character]
        elif character in _SMALL:
            section += (1 if digit is None or digit == 0 else digit) * _SMALL[character]
            digit = None
        else:
            section += digit or 0
            digit = None
            if section == 0 and total == 0:
                return None
            total = total * _LARGE[character] if section == 0 else total + section * _LARGE[character]
            section = 0
    return total + section + (digit or 0)


def _below_ten_thousand(number: int) -> str:
    if number == 0:
        return "零"
    written = ""
    for factor, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // factor % 10
        if digit:
            written += "零一二三四五六七八九"[digit] + unit
        elif written and not written.endswith("零") and number % factor:
            written += "零"
    return written


def _tail(number: int) -> str:
    return to_numeral(number) if number >= 10000 else _below_ten_thousand(number)
