"""毕业证书编号 of higher education since 2001. No check digit, so no number is ever ``invalid`` by itself."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from yushen.numbers.common import Validity, clean, digits_for

StudyKind = Literal["ordinary", "adult", "self_study", "network"]
Level = Literal["doctor", "master", "second_bachelor", "bachelor", "junior_college"]
STUDY_KINDS: dict[str, StudyKind] = {"1": "ordinary", "5": "adult", "6": "self_study", "7": "network"}
STUDY_KIND_NAMES = {"ordinary": "普通", "adult": "成人", "self_study": "自考", "network": "网络教育"}
LEVELS: dict[str, Level] = {
    "01": "doctor", "02": "master", "04": "second_bachelor", "05": "bachelor", "06": "junior_college",
}  # fmt: skip
LEVEL_NAMES = {
    "doctor": "博士",
    "master": "硕士",
    "second_bachelor": "第二学士学位",
    "bachelor": "本科",
    "junior_college": "专科",
}
FIRST_YEAR = 2001
"""Electronic registration began; before it every school numbered as it liked."""

_ORDINARY = re.compile(r"(\d{5})(\d)(\d{4})(\d{2})(\d{5,6})")
_SELF_STUDY = re.compile(r"6[56]\d{6}(\d{2})[12]\d{6,7}")


class DiplomaNumber(msgspec.Struct, frozen=True):
    """What the number says; None where it says nothing. ``validity``: ``valid`` is a known form, else ``unknown``."""

    value: str
    validity: Validity
    why: str
    school: str | None
    study_kind: StudyKind | None
    year: int | None
    level: Level | None


def parse(text: str) -> DiplomaNumber | None:
    """None where the text is not 17 or 18 digits; then it is a free number, good for comparing only."""
    number = clean(text).replace("-", "").removeprefix("No.").removeprefix("NO.")
    if not re.fullmatch(r"\d{17,18}", number):
        return None
    self_study = _SELF_STUDY.fullmatch(number)
    ordinary = _ORDINARY.fullmatch(number)
    fits = ordinary is not None and ordinary[2] in STUDY_KINDS and ordinary[4] in LEVELS and _year(ordinary[3])
    if self_study and not fits:
        level: Level = "bachelor" if number[1] == "5" else "junior_college"
        return DiplomaNumber(number, "valid", "自学考试证书编号", None, "self_study", 2000 + int(self_study[1]), level)
    assert ordinary is not None
    school, kind, year, level_code = ordinary[1], ordinary[2], _year(ordinary[3]), ordinary[4]
    why = "高等教育学历证书编号" if fits else "编号各段不全是已知的代码"
    return DiplomaNumber(
        number, "valid" if fits else "unknown", why, school if fits else None, STUDY_KINDS.get(kind) if fits else None,
        year if fits else None, LEVELS.get(level_code) if fits else None,
    )  # fmt: skip


def repairs(text: str) -> DiplomaNumber | None:
    """The number with letters that OCR put for digits undone, where that gives a known form; else None."""
    number = clean(text).replace("-", "")
    digits = digits_for(number) if len(number) in (17, 18) else None
    if digits is None or digits == number:
        return None
    record = parse(digits)
    return record if record is not None and record.validity == "valid" else None


def _year(four: str) -> int | None:
    year = int(four)
    return year if FIRST_YEAR <= year <= 2099 else None
