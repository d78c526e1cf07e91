"""Grades whose words contain another (基本合格, 不称职): in rows of years, in sentences, in pieces; and what is no grade."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.tables import GRADES

from tests.extractors.recipe import fields, page, values
from yushen.model import Box, Line, Page

WORDS = {"excellent": "优", "qualified": "合", "basically_qualified": "基", "unqualified": "不", "undetermined": "未"}


def grades(*rows, ocr=None):
    records = values("assessment_form", ["年度考核结果证明", *rows], ocr=ocr).get("records") or []
    return "".join(f"{one['year'] % 10}{WORDS[one['grade']]}" for one in records)


@pytest.mark.parametrize("year", ["{}", "{}年", "{}年度"])
@pytest.mark.parametrize("ocr", [None, 0.98])
def test_the_last_year_of_a_full_row_does_not_take_the_first_grade_of_the_next(year, ocr):
    years = "|".join(year.format(one) for one in range(2020, 2025))
    got = grades(f"年　度|{years}", "考核结果|合格|基本合格|优秀|优秀|基本合格", ocr=ocr)
    assert got == "0合1基2优3优4基"


@pytest.mark.parametrize("word", list(GRADES))
def test_every_grade_is_read_whole(word):
    of = WORDS[GRADES[word]]
    assert grades("年度：|2021年|2022年", f"考核结果：|合格|{word}") == f"1合2{of}"
    assert grades(f"该同志2021年度考核为合格，2022年度考核为{word}。") == f"1合2{of}"
    assert grades(f"该同志2021年度、2022年度考核等次均为“{word}”。") == f"1{of}2{of}"


def test_an_empty_cell_below_a_year_is_no_grade_and_the_others_are_less_sure():
    got = fields("assessment_form", ["年度考核结果证明", "年度|2021年|2022年|2023年", "考核结果|合格| |基本合格"])[
        "records"
    ]
    assert [(one["year"], one["grade"]) for one in got.value] == [(2021, "qualified"), (2023, "basically_qualified")]
    assert got.confidence < 0.85 and got.note


def split(words, *, below):
    """A row of years over a row of grades; the last grade in two pieces beside or below each other."""
    made = page(["年度考核结果证明", "年度|2021年|2022年|2023年", "考核结果|合格|优秀| "])
    at, top = made.lines[4].box.x0, made.lines[6].box.y0
    x, y = (0.0, 0.016) if below else (0.048, 0.0)
    pieces = [
        Line(
            word, Box(at + x * number, top + y * number, at + x * number + 0.04, top + y * number + 0.0142), 1.0, "text"
        )
        for number, word in enumerate(words)
    ]
    return Page(1, 595, 842, (*made.lines, *pieces), text_source="text")


@pytest.mark.parametrize("words", [("基本", "合格"), ("基本", "称职"), ("不", "合格")])
@pytest.mark.parametrize("below", [False, True])
def test_a_grade_in_pieces_is_not_the_better_one(words, below):
    got = fields("assessment_form", split(words, below=below)).get("records")
    assert got is not None and got.value[-1] == {"year": 2023, "grade": GRADES["".join(words)]}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("该同志2020年、2021年合格，2022年优秀，2023年基本合格。", "0合1合2优3基"),
        (
            "2020年度、2021年度考核等次均为基本称职，2022年度考核等次为优秀，2023、2024年度考核均为称职。",
            "0基1基2优3合4合",
        ),
        ("2020至2022年度考核均为合格，2023年度考核结果为“不合格”。", "0合1合2合3不"),
        ("2020、2021、2022年度考核等次分别为合格、基本合格、优秀。", "0合1基2优"),
        ("考核结果：优秀（2020年、2022年），合格（2021年），基本合格（2023年）。", "0优1合2优3基"),
        ("年度考核2020年、2022年为优秀，2021年、2023年为合格。", "0优1合2优3合"),
    ],
)
def test_years_and_grades_in_a_sentence(sentence, expected):
    assert grades(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "2020年取得技师资格，考核合格，现任班长。",
        "2020年度考核未达到合格等次。",
        "2020年度考核未被评为优秀。",
        "2020年产品合格率达到百分之九十九。",
        "2020、2021、2022年度考核等次分别为合格、优秀。",
        "2020年7月经考核合格后上岗。",
    ],
)
def test_what_a_sentence_does_not_tell(sentence):
    assert grades(sentence, "该同志2023年度考核为合格。") == "3合"


def test_at_least_qualified_waits_for_a_person():
    got = fields("assessment_form", ["年度考核结果证明", "该同志2021年、2022年考核均为合格以上。"])["records"]
    assert got.confidence < 0.8 and "以上" in (got.note or "")


def test_a_year_said_to_be_assessed_without_its_grade_makes_the_others_less_sure():
    told = "该同志2021年度考核为合格，2022年度考核结果以上级文件为准。"
    got = fields("assessment_form", ["年度考核结果证明", told])["records"]
    assert got.value == [{"year": 2021, "grade": "qualified"}] and got.confidence < 0.85


TABLE = (
    "序号|姓名|岗位|2021年度|2022年度",
    "1|贺天佑|钳工|合格|优秀",
    "2|景逸飞|电工|合格|基本合格",
    "3|芦满仓|钳工|合格|合格",
)


def test_a_proof_for_one_of_the_persons_of_a_table():
    got = values("assessment_form", ["年度考核结果证明", "兹证明我公司热轧分厂职工景逸飞，考核结果见下表：", *TABLE])
    assert got["name"] == "景逸飞" and got["position"] == "电工" and "persons" not in got
    assert got["records"] == [{"year": 2021, "grade": "qualified"}, {"year": 2022, "grade": "basically_qualified"}]


@pytest.mark.parametrize("told", ["现将考核结果公布如下：", "我公司职工景逸飞等三人考核结果如下："])
def test_a_table_of_several_persons_is_nobodys_own(told):
    got = values("assessment_form", ["年度考核结果公示", told, *TABLE])
    assert len(got["persons"]) == 3 and "records" not in got
