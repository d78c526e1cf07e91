"""CN, 国内统一连续出版物号 (GB/T 9999.1-2018): area, serial, class. No check digit; the form alone can be wrong."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from yushen.numbers.common import Validity, clean, even

SerialKind = Literal["newspaper", "printed", "online", "disc"]
AREAS = frozenset(
    str(code)
    for span in ((10, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65))
    for code in range(span[0], span[1] + 1)
)
"""GB/T 2260 and 10 (北京, overflow)."""

_FORM = re.compile(r"(?:CN:?)?(\d{2})-(\d{4})(?:/?([A-Z]{1,2}\d{0,2}(?:\.\d+)?))?")
_FALSE = re.compile(
    r"CN[(]?[A-Z]{1,2}[)]?:?\d{2}-\d{4}(?:/[A-Z]{1,2}\d{0,2})?|CNR\d{2}-?\d{4}|CN:?\d{2}-\d{4}(?:/[A-Z]{1,2}\d{0,2})?[(][A-Z]{2}[)]"
    r"|(?:[(](?:HK|H|MO|TW)[)]|(?:HK|MO|TW)):?\d{2}-\d{4}(?:/[A-Z]{1,2}\d{0,2})?"
)
_CLASSES = "ABCDEFGHIJKNOPQRSTUVXZ"
_IN_TEXT = re.compile(
    r"(?<![A-Za-z])C[ ]?N[ ]*[:：]?[ ]*(?:[(]?[A-Z]{1,2}[)]?[ ]*)?\d{2}[ ]?-{1,2}[ ]?\d{4}"
    r"(?:[ ]?/[ ]?[A-Z]{1,2}\d{0,2})?(?:[(][A-Z]{2}[)])?"
    r"|(?<![0-9A-Za-z.\-])\d{2}-\d{4}/[A-Z]{1,2}\d{0,2}(?![0-9A-Za-z])"
)


class CnNumber(msgspec.Struct, frozen=True):
    """``value`` is ``CN14-1105/TF`` (without class where none is printed)."""

    value: str
    validity: Validity
    why: str
    area: str | None
    kind: SerialKind | None


def parse(text: str) -> CnNumber | None:
    """None where the text is nothing of the kind; CN(HK) and the like are ``invalid``, no numbers of this scheme."""
    number = clean(text).upper().replace("--", "-")
    if _FALSE.fullmatch(number):
        return CnNumber(number, "invalid", "不是国内统一连续出版物号的格式（CN 后带字母或地区标记）", None, None)
    match = _FORM.fullmatch(number)
    if match is None:
        return None
    area, serial, subject = match[1], int(match[2]), match[3]
    value = f"CN{area}-{match[2]}" + (f"/{subject}" if subject else "")
    if area not in AREAS:
        return CnNumber(value, "invalid", f"地区代码 {area} 不存在", area, None)
    if serial == 0:
        return CnNumber(value, "invalid", "序号 0000 不存在", area, None)
    if subject and subject[0] not in _CLASSES:
        return CnNumber(value, "unknown", f"分类号 {subject} 不在中图法大类之内", area, None)
    if serial < 1000:
        return CnNumber(value, "unknown", "序号 0001–0999 属报纸", area, "newspaper")
    if serial < 6000:
        return CnNumber(value, "valid", "格式相符", area, "printed")
    if serial < 9000:
        return CnNumber(value, "unknown", "序号 6000–8999 属网络连续型出版物", area, "online")
    return CnNumber(value, "unknown", "序号 9000–9999 属光盘连续型出版物", area, "disc")


def find_all(text: str) -> list[tuple[CnNumber, int, int]]:
    """CN numbers in a text; without the letters CN only where a class follows."""
    found = []
    for match in _IN_TEXT.finditer(even(text)):
        record = parse(match.group(0))
        if record is not None:
            found.append((record, match.start(), match.end()))
    return found
