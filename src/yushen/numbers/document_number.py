"""公文文号 (晋人社厅发〔2019〕55号) and 标准号 (GB/T 9999.1-2018)."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from yushen.numbers.common import clean
from yushen.text.fold import fold_brackets, squeeze

StandardLevel = Literal["national", "industry_national", "provincial", "municipal", "enterprise", "other"]

_OFFICIAL = re.compile(r"([\u4e00-\u9fff]{2,14}?)\((\d{4})\)(?:第)?(\d{1,4})号")
_OFFICIAL_IN_TEXT = re.compile(
    r"[\u4e00-\u9fff]{2,14}?\s*[〔\[(（【［]\s*[12]\s*\d\s*\d\s*\d\s*[〕\])）】］]\s*第?\s*\d{1,4}\s*号"
)
_STANDARD = re.compile(
    r"(GB|DB\d{2,6}|Q|T|[A-Z]{2})(/[A-Z]{1,8})?(?: |-)?([A-Z]{0,4}\d{1,6}(?:\.\d{1,3})*)-((?:19|20)?\d{2})"
)
_STANDARD_IN_TEXT = re.compile(
    r"(?<![A-Za-z0-9])(?:GB|DB\s?\d{2,6}|Q|T|[A-Z]{2})(?:\s?/\s?[A-Z]{1,8})?\s?[A-Z]{0,4}\s?\d{1,6}(?:\.\d{1,3})*"
    r"\s?[-—–－]{1,2}\s?(?:19|20)\d{2}(?!\d)"
)
_INDUSTRY = frozenset(
    [
        "AQ",
        "BB",
        "CB",
        "CH",
        "CJ",
        "CY",
        "DA",
        "DL",
        "DZ",
        "EJ",
        "FZ",
        "GA",
        "GC",
        "GD",
        "GH",
        "GM",
        "GY",
        "HB",
        "HG",
        "HJ",
        "HS",
        "HY",
        "JB",
        "JC",
        "JG",
        "JR",
        "JT",
        "JY",
        "LB",
        "LD",
        "LS",
        "LY",
        "MH",
        "MT",
        "MZ",
        "NB",
        "NY",
        "QB",
        "QC",
        "QJ",
        "QX",
        "RB",
        "SB",
        "SC",
        "SF",
        "SH",
        "SJ",
        "SL",
        "SN",
        "SW",
        "SY",
        "TB",
        "TD",
        "TY",
        "WB",
        "WH",
        "WJ",
        "WM",
        "WS",
        "WW",
        "XB",
        "XF",
        "YB",
        "YC",
        "YD",
        "YS",
        "YY",
        "YZ",
        "ZY",
    ]
)


class OfficialNumber(msgspec.Struct, frozen=True):
    """``value`` with the brackets of the rule: 晋人社厅发〔2019〕55号."""

    value: str
    office: str
    year: int
    serial: int


class StandardNumber(msgspec.Struct, frozen=True):
    """``level`` in the values of award_level; 团体 (T/) standards are ``other``."""

    value: str
    level: StandardLevel
    year: int


def parse_official(text: str) -> OfficialNumber | None:
    """None where the text is no 文号. Brackets of any kind, blanks anywhere."""
    match = _OFFICIAL.fullmatch(fold_brackets(clean(text)))
    if match is None:
        return None
    return OfficialNumber(f"{match[1]}〔{match[2]}〕{int(match[3])}号", match[1], int(match[2]), int(match[3]))


def find_official(text: str) -> list[tuple[OfficialNumber, int, int]]:
    """文号 in a text. The office may have words of the sentence before it: there is no telling without a list."""
    found = []
    for match in _OFFICIAL_IN_TEXT.finditer(text):
        record = parse_official(match.group(0))
        if record is not None:
            found.append((record, match.start(), match.end()))
    return found


def parse_standard(text: str) -> StandardNumber | None:
    """None where the text is no 标准号. The level follows the prefix (DB14 provincial, DB1401 municipal, Q enterprise)."""
    number = re.sub(r"-{2,}", "-", clean(text).upper())
    match = _STANDARD.fullmatch(number)
    if match is None:
        return None
    prefix = match[1]
    level = _standard_level(prefix)
    if level is None:
        return None
    year = int(match[4]) if len(match[4]) == 4 else 1900 + int(match[4])
    return StandardNumber(f"{prefix}{match[2] or ''} {match[3]}-{match[4]}", level, year)


def find_standards(text: str) -> list[tuple[StandardNumber, int, int]]:
    """Standard numbers in a text, four-figure years only."""
    found = []
    for match in _STANDARD_IN_TEXT.finditer(text):
        record = parse_standard(squeeze(match.group(0)))
        if record is not None:
            found.append((record, match.start(), match.end()))
    return found


def _standard_level(prefix: str) -> StandardLevel | None:
    if prefix == "GB":
        return "national"
    if prefix == "Q":
        return "enterprise"
    if prefix == "T":
        return "other"
    if prefix.startswith("DB") and prefix[2:].isdigit():
        return "provincial" if prefix[4:] in ("", "00", "0000") else "municipal"
    return "industry_national" if prefix in _INDUSTRY else None
