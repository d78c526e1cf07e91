"""A value is as sure as its own characters, not as the worst of the line it stands in."""

from __future__ import annotations

from yushen.extractors.engine.sureness import reads_alike, sureness
from yushen.extractors.engine.tokens import Token

from tests.extractors.recipe import fields, page
from yushen.model import Box, Line, Page

TEXT = "韩小军 于2011年9月在我校三年制专科学习，成绩合格，准予毕业。"


def line(text: str, unsure: str = "", at: int = 60, other: str | None = None) -> Line:
    each = [99] * len(text)
    for index in range(text.index(unsure), text.index(unsure) + len(unsure)) if unsure else ():
        each[index] = at
    return Line(text, Box(0.1, 0.3, 0.9, 0.32), min(each) / 100, "ocr", 12.0, other_reading=other, sure=bytes(each))


def sure_of(one: Line, raw: str) -> float:
    return sureness(Token(one.text, one.text, 1, Box(0, 0, 1, 1), one.confidence, "ocr", 12.0, one), raw)


def test_characters_elsewhere_in_the_line_make_a_value_no_less_sure() -> None:
    assert sure_of(line(TEXT, "成绩"), "专科") == 0.99
    assert sure_of(line(TEXT, "专科"), "专科") == sure_of(line(TEXT, "专"), "三年制专科") == 0.6
    assert sure_of(line("2022年度 □优秀 ☑合格", "☑"), "☑合格") == 0.99
    assert sure_of(line("2022年度 □优秀 ☑合格", "合"), "☑合格") == 0.6
    assert sure_of(line("甲，乙", "，"), "甲，乙") == 0.99
    assert sure_of(line("王海平¹，景慧芳²", "¹"), "王海平¹，景慧芳²") == 0.99
    assert sure_of(line("第2页", "2"), "第2页") == 0.6


def test_of_several_places_the_least_sure_counts_and_an_unknown_one_the_whole_line() -> None:
    twice = "专科学习三年，专科毕业"
    unsure = line(twice)
    sure = bytearray(unsure.sure)
    sure[7] = 55
    twice_line = Line(twice, unsure.box, 0.55, "ocr", sure=bytes(sure))
    assert sure_of(twice_line, "专科") == 0.55 and sure_of(twice_line, "毕业") == 0.99
    assert sure_of(line(TEXT, "成绩"), "另一处") == 0.6
    assert sure_of(Line(TEXT, unsure.box, 0.7, "ocr"), "专科") == 0.7


def test_a_second_reading_says_nothing_of_a_part_that_it_has_alike() -> None:
    other = line(TEXT, other=TEXT.replace("成绩", "戍绩"))
    assert reads_alike(other, "专科") and reads_alike(other, "毕业")
    assert not reads_alike(other, "成绩合格")
    assert not reads_alike(line(TEXT, other=TEXT.replace("专科", "本科")), "专科")
    assert not reads_alike(line(TEXT, other="准予毕业"), "专科")


def _diploma(one: Line) -> Page:
    head = page([("毕业证书", 28.0), "", ""], ocr=0.99)
    foot = Line("山西冶金职业技术学院", Box(0.5, 0.5, 0.8, 0.52), 0.99, "ocr", 12.0)
    return Page(1, 595, 842, (*head.lines, one, foot), text_source="ocr")


def test_a_diploma_with_one_doubtful_word_is_doubted_in_that_word_alone() -> None:
    read = fields("diploma", _diploma(line(TEXT, "成绩", other=TEXT.replace("成绩", "戍绩"))))
    assert read["education_level"].confidence > 0.9 and read["education_level"].note is None
    doubted = fields("diploma", _diploma(line(TEXT, "专科", other=TEXT.replace("专科", "本科"))))
    assert doubted["education_level"].confidence <= 0.6
    assert "本科" in (doubted["education_level"].note or "")


def test_a_date_at_the_foot_is_as_sure_recognised_as_printed_and_a_blurred_one_accuses_nobody() -> None:
    rows = [("荣誉证书", 28.0), "王建国同志被评为2024年度先进个人。", "山西冶金有限公司", "2025年1月10日"]
    printed = fields("award_certificate", rows)["issue_date"].confidence
    sharp, blurred = (fields("award_certificate", rows, ocr=ocr)["issue_date"].confidence for ocr in (0.99, 0.95))
    assert printed >= sharp >= 0.9 > blurred
