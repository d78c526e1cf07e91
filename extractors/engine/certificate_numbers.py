"""Numbers of certificates in whatever form they are printed."""

from __future__ import annotations

import re

from yushen.extractors.engine.spans import back
from yushen.extractors.spec import Hit, Shape

_IN_NUMBER = (
    r"[A-Za-z0-9\-./\[\]〔〕()]|(?<=[A-Za-z0-9])[—–](?=[A-Za-z0-9\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[—–](?=[A-Za-z0-9])|"
    r"(?<=[A-Za-z0-9][\-/—–])(?:[\u4e00-\u9fff]{1,3}(?=[\-/—–][A-Za-z0-9])|[甲乙丙丁一二三四五](?![\u4e00-\u9fff\-/—–]))"
)
"""What stands inside a number: also a word between its strokes (S2022-三-155), and one character of a row behind the last."""
_PROVINCES = "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新兵"
_SERIAL = re.compile(
    rf"(?<![\u4e00-\u9fff])[{_PROVINCES}][A-Z]{{1,2}}[\u4e00-\u9fff]{{1,3}}\d[\dA-Z\-—]{{3,20}}号?|"
    r"(?:\A|(?<=:))(?!根据|依据|按照)[\u4e00-\u9fff]{6,20}字[\[(〔]\d{2,4}[\])〕]第?[A-Za-z0-9\-]{1,12}号|"
    r"(?:\([\u4e00-\u9fff]{1,3}\))?\(?(?:\d{2,4}\)?)?[\u4e00-\u9fff]{0,8}[\[(〔]?(?:\d{2,4})?[\])〕]?[\u4e00-\u9fff]{0,6}第[A-Za-z0-9\-]{2,20}号|"
    r"(?:[\u4e00-\u9fff]{1,4}[\-—])?(?:[\u4e00-\u9fff]{0,6}[\[(〔]?\d{2,4}[\])〕]?)?[\u4e00-\u9fff]{0,4}第?[A-Za-z0-9]"
    rf"(?:{_IN_NUMBER}){{3,40}}号?|"
    r"[A-Za-z0-9][A-Za-z0-9\-./]{3,40}"
)
_CUT_NUMBER = re.compile(r"(?![年月日号第字])[\u4e00-\u9fff]{1,2}[A-Za-z0-9][A-Za-z0-9\-]*号?(?![\u4e00-\u9fff])")
"""What may be the rest of a number that a word without strokes parts (2022三155号): then it is not sure."""
_MAYBE_CUT = 0.75


_NUMBER_SIGN = re.compile(r"^(?:No|NO|no|N0)(?:\.(?=[\dA-Z])|(?=\d))")
"""№ before a number is no part of it."""


_PLAIN_NUMBER = re.compile(r"[A-Za-z0-9]+(?:[\-./][A-Za-z0-9]+)*号")
"""Figures with the word 号 behind them that a form prints (96-0713 号); in 字第0713号 it belongs to the number."""


_TRANSLATED = re.compile(
    r"(?<![A-Za-z0-9\-])(?:(?=[A-Za-z][a-z]{2})[A-Za-z]{2,40}?(?:N[oO]\.?|Number|Num\.?|Code|ID)|[A-Z]{4,30}?N[O0]\.)[:.]?(?=[0-9A-Z(〔\u4e00-\u9fff])"
)
"""The translation of a label before the number where no colon parts them: Certificate No. 0804…, File No. 2021….

It has a word with small letters or ends with its stop, as no number does."""


_WORDED_NUMBER = re.compile(r"字.{0,8}第[A-Za-z0-9\-]+号$|证字.{2,8}\d+号$")
_WORDED_LEAST = 3
"""Digits of a number that says itself that it is one (晋技字第458号)."""


def _without_open_end(value: str) -> str:
    """A number up to the bracket that closes the clause in which it stands: (证书编号:074889)真实."""
    depth = 0
    for index, character in enumerate(value):
        depth += (character in "([〔") - (character in ")]〕")
        if depth < 0:
            return value[:index]
    return value


_DAY = re.compile(r"(?<!\d)(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?(?![\u4e00-\u9fff]*[第字])")
"""A day beside or under the label is no number, nor is its year."""


def serial(least: int = 4) -> Shape:
    """A certificate's number of any form: letters, digits, dashes, 字第…号."""

    def find(source: str) -> Hit | None:
        plain = _DAY.sub(lambda day: "," * len(day[0]), source.replace("\t", ""))
        plain = _TRANSLATED.sub(lambda label: "," * len(label[0]), plain)
        match = _SERIAL.search(plain)
        while match is not None:
            value = _without_open_end(_NUMBER_SIGN.sub("", match[0].strip("-./")))
            value = value[:-1] if _PLAIN_NUMBER.fullmatch(value) else value
            fewest = min(least, _WORDED_LEAST) if _WORDED_NUMBER.search(value) else least
            if sum(character.isdigit() for character in value) >= fewest:
                end = match[0].find(value) + len(value) if value in match[0] else len(match[0].rstrip("-./"))
                rest = _CUT_NUMBER.match(source, back(source, match.start(), match.start() + end)[1])
                if rest is not None and value.isalnum():
                    whole = value + rest[0]
                    stop = match.start() + end + len(rest[0])
                    return Hit(whole, *back(source, match.start(), stop), _MAYBE_CUT)
                return Hit(value, *back(source, match.start(), match.start() + end))
            match = _SERIAL.search(plain, match.end())
        return None

    return find
