"""The mark-up of written forms: what is printed, what is true of it, and what is refused."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchmarks.strangers import written
from yushen.numbers import id_card, isbn, issn, patent

FORM = """\
# 获奖证书
兹证明{recipients=王伟|王　伟}、{recipients|李静}获{award_name|技术革新奖}，奖金{amount=12000|1.2万元}。
| 证号 | {id_number|@id 1985-03-02 男} |
| 编号 | {certificate_number|JX-07} |
> {issuer|晋北公司}
! records: [{year: 2021, grade: excellent}]
! place: null
~ award_rank, award_level
"""


def test_marks_are_the_truth_and_leave_their_words():
    sheet = written.drawn("award_certificate", FORM, random.Random(1))
    number = sheet.truth.pop("id_number")
    assert id_card.is_number(number)
    assert number in sheet.html
    assert sheet.truth == {
        "recipients": ["王伟", "李静"],
        "award_name": "技术革新奖",
        "amount": 12000,
        "certificate_number": "JX-07",
        "issuer": "晋北公司",
        "records": [{"year": 2021, "grade": "excellent"}],
        "place": None,
    }
    assert sheet.free == ("award_rank", "award_level")
    assert "王　伟、李静获技术革新奖，奖金1.2万元。" in sheet.html
    assert sheet.html.count("<table>") == 1
    assert sheet.html.count("<tr>") == 2


@pytest.mark.parametrize("seed", range(5))
def test_numbers_have_right_check_digits(seed):
    text = "{a|@patent 2018 1}{b|@issn}{c|@isbn}"
    truth = written.drawn("unknown", text, random.Random(seed)).truth
    assert patent.parse(truth["a"]).validity == "valid"
    assert issn.parse(truth["b"]).validity == "valid"
    assert isbn.parse(truth["c"]).validity == "valid"


def test_values_have_the_contracts_kinds():
    text = "{skill_level|3}{issue|4(下)}{volume|12}{certificate_number|0704}{apprentice_levels=2|二级}{apprentice_levels=chief_technician|首席}{exceptional=true|√}"
    truth = written.drawn("unknown", text, random.Random(1)).truth
    assert truth == {
        "skill_level": 3,
        "issue": "4(下)",
        "volume": 12,
        "certificate_number": "0704",
        "apprentice_levels": [2, "chief_technician"],
        "exceptional": True,
    }


@pytest.mark.parametrize("text", ["{name|王伟", "{Name|王伟}", "王伟}", "! - a", "! 王伟"])
def test_a_mark_that_cannot_be_read_is_refused(text):
    with pytest.raises(written.Badly):
        written.drawn("unknown", text, random.Random(1))


def test_a_file_is_cut_at_its_heads(tmp_path: Path):
    file = tmp_path / "a.forms"
    file.write_text("=== diploma one\n甲\n\n乙\n=== unknown two\n丙\n", encoding="utf-8")
    assert list(written.forms(file)) == [("diploma", "one", "甲\n\n乙"), ("unknown", "two", "丙")]
    file.write_text("=== diploma\n甲\n", encoding="utf-8")
    with pytest.raises(written.Badly):
        list(written.forms(file))
