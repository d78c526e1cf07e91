"""A second reading: agreement of an independent reader raises, disagreement lowers and is shown, nothing is replaced."""

from __future__ import annotations

import pytest

from yushen.batch.second import AGREED, DISAGREED, doubtful, judged
from yushen.model import Box, Document, Field, Line, Page, ReadDocument

PLACE = Box(0.2, 0.1, 0.5, 0.12)


def field(
    name: str = "issue_date", value: object = "2021-03-08", raw: str = "2021年3月8日", confidence: float = 0.6
) -> Field:
    return Field(name, value, raw, 1, PLACE, confidence, "ocr")


def silent() -> None:
    raise AssertionError("the independent reader was asked where it decides nothing")


@pytest.mark.parametrize(
    ("confidence", "again", "other", "expected"),
    [
        (0.6, ("2021年3月8日", 0.95), ("2021年3月8日", 0.9), AGREED),
        (0.6, ("2021年03月08日", 0.95), ("2021.3.8", 0.9), AGREED),
        (0.6, ("2021年3月8日", 0.95), ("2021年8月8日", 0.9), 0.6),
        (0.6, ("2021年3月8日", 0.95), None, 0.6),
        (0.88, ("2021年8月8日", 0.95), ("2021年8月8日", 0.9), DISAGREED),
        (0.88, ("2021年8月8日", 0.95), None, DISAGREED),
        (0.88, ("2021年8月8日", 0.95), ("2021年3月8日", 0.9), 0.88),
        (0.6, ("2021年8月8日", 0.95), None, 0.6),
        (0.88, ("##", 0.3), None, 0.88),
    ],
)
def test_what_readings_leave_of_a_confidence(confidence, again, other, expected):
    before = field(confidence=confidence)
    after = judged(before, "skill_certificate", again, lambda: other)
    assert (after.value, after.raw, after.confidence) == (before.value, before.raw, expected)
    assert (after.note is not None and again[0] in after.note) == (after.confidence <= DISAGREED and "8月8" in again[0])


def test_the_independent_reader_is_asked_only_where_it_decides():
    sure = field(confidence=0.85)
    assert judged(sure, "skill_certificate", ("2021年3月8日", 0.95), silent) is sure
    assert judged(sure, "skill_certificate", None, silent) is sure


def test_agreement_on_a_piece_of_a_name_does_not_make_it_whole():
    piece = field("issuer", "能鉴定中心", "能鉴定中心")
    assert judged(piece, "skill_certificate", ("能鉴定中心", 0.99), silent) is piece


@pytest.mark.parametrize(
    ("one", "marks", "again"),
    [
        (field(confidence=0.89), (), True),
        (field(confidence=0.9), (), False),
        (field(confidence=0.95), ("under_seal",), True),
        (field("award_name", "先进个人", "先进个人", 0.5), (), False),
    ],
)
def test_which_values_are_read_again(one, marks, again):
    page = Page(1, 595, 842, lines=(Line("发证日期 2021年3月8日", Box(0.1, 0.1, 0.5, 0.12), 0.9, "ocr", marks=marks),))
    item = ReadDocument(Document("d1", "a.pdf", "", (1, 1), "skill_certificate", 1.0, "ocr", (one,)), (page,))
    assert doubtful(item, one) is again
    from msgspec.structs import replace

    assert not doubtful(item, replace(one, method="text"))
    twice = replace(page, lines=(*page.lines, Line("第二行", Box(0.1, 0.105, 0.5, 0.125), 0.9, "ocr")))
    assert not doubtful(replace(item, pages=(twice,)), one)


def test_a_number_is_asked_for_up_to_where_it_may_tell_against_somebody():
    number = field("id_number", "140105198503071237", "140105198503071237", confidence=0.85)
    agreed = judged(number, "skill_certificate", (number.raw, 0.95), lambda: (number.raw, 0.9))
    assert agreed.confidence == AGREED
    other = judged(number, "skill_certificate", (number.raw, 0.95), lambda: ("140105198503071236", 0.9))
    assert other is number
    sure = field("id_number", number.value, number.raw, confidence=0.95)
    assert judged(sure, "skill_certificate", (number.raw, 0.95), silent) is sure


@pytest.mark.parametrize(
    ("again", "silent_about_it"),
    [
        ("221年3月8日", True),  # a figure lost, no date any more
        ("21年03月08日", True),
        ("22年03月09日", False),  # another figure
        ("2021年3月", False),  # a date of its own
        ("2021年8日", False),
        ("2021年3月月8日", False),  # more than the first reading has
    ],
)
def test_a_date_that_only_lost_figures_contradicts_nothing(again, silent_about_it):
    before = field(value="2021-03-08", raw="2021年3月8日", confidence=0.85)
    after = judged(before, "skill_certificate", (again, 0.95), lambda: None)
    assert (after.confidence == 0.85) is silent_about_it


@pytest.mark.parametrize(
    ("again", "line", "silent_about_it"),
    [
        ("）：晋城技师学", "校（院）：晋城技师学院 校长：赵永胜", True),
        ("章）：晋城技师学", "学校（盖章）：晋城技师学院", True),
        ("城技师学院校", "学校（盖章）：晋城技师学院 校（院）长", True),
        ("晋城技师学", "晋城技师学院", False),  # the end may not be there
        ("城技师学院", "学校（盖章）：晋城技师学院", False),  # the first character may be the line's own fault
        ("章）：普城技师学", "学校（盖章）：晋城技师学院", False),
        ("章）：晋城技师学", "", False),
    ],
)
def test_a_crop_a_little_off_its_place_contradicts_nothing(again, line, silent_about_it):
    before = field("institution", "晋城技师学院", "晋城技师学院", 0.85)
    after = judged(before, "diploma", (again, 0.95), lambda: None, line=line)
    assert (after.confidence == 0.85) is silent_about_it
