"""Identity number, sex and birth date behind the holder's name, on papers of which the contract names no such field."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values

MINE, OTHER = "140105198503071236", "140221196412310517"


def test_a_sentence_gives_all_three() -> None:
    found = values(
        "employment_proof",
        ["工作经历证明", f"张建国，男，1985年3月7日出生，身份证号{MINE}，自2012年8月至今在我公司从事钳工工作。", "某某机械有限公司", "2025年9月1日"],
    )  # fmt: skip
    assert (found["id_number"], found["sex"], found["birth_date"]) == (MINE, "男", "1985-03-07")


def test_a_form_gives_sex_and_birth_of_its_first_block() -> None:
    found = values(
        "application_form",
        ["职称评审表", "姓名|张建国|性别|男|出生年月|1985.03", f"身份证号|{MINE}", "家庭成员", "姓名|张小宝|性别|女|出生年月|2012.05"],
    )  # fmt: skip
    assert (found["sex"], found["birth_date"]) == ("男", "1985-03")


def test_a_wrong_number_is_still_what_stands_there() -> None:
    found = values("assessment_form", ["年度考核证明", "姓名：张建国", "身份证号：140105198503071237", "2024年度 合格"])
    assert found["id_number"] == "140105198503071237"


@pytest.mark.parametrize("row", [f"证明人：李红 身份证号：{OTHER}", f"联系人：李红（身份证号：{OTHER}）"])
def test_a_witness_has_a_number_too(row: str) -> None:
    found = values("appointment", ["聘书", "兹聘任张建国同志为钳工班长。", row, "某某机械有限公司", "2021年1月1日"])
    assert "id_number" not in found


def test_both_numbers_and_the_holders_is_taken() -> None:
    found = values(
        "employment_proof",
        ["工作证明", f"兹证明张建国（身份证号：{MINE}）自2015年3月起在我单位任班长。", f"证明人：李红（身份证号：{OTHER}）。", "2025年6月3日"],
    )  # fmt: skip
    assert found["id_number"] == MINE


@pytest.mark.parametrize("box", ["性别：□男 ☑女", "性别：男/女", "性别：男□ 女☑"])
def test_both_sexes_printed_are_none(box: str) -> None:
    assert "sex" not in values("appointment", ["聘书", "姓名：张建国", box, "兹聘任张建国同志为班长。"])


def test_a_hidden_middle_is_kept_for_comparing() -> None:
    found = values(
        "social_insurance", ["参保证明", "姓名：张建国", "身份证号码：1401**********1236", "单位名称：某某机械有限公司"]
    )
    assert found["id_number"] == "1401**********1236"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (["统一社会信用代码：91140100MA0ABC121L", "2025年9月1日"], "91140100MA0ABC121L"),
        (["统一社会信用代码（纳税人识别号）|91140100MA0ABC122N", "从业人员|1260人"], "91140100MA0ABC122N"),
        (["统一社会信用代码：91140100MA0ABC12K", "2025年9月1日"], "91140100MA0ABC12K"),
        (["统一社会信用代码：91140100MA0ABC121K", "2025年9月1日"], "91140100MA0ABC121K"),
    ],
    ids=["outer", "inner in a cell", "a place short", "right"],
)
def test_a_labelled_code_is_read_whatever_it_is_worth(rows: list[str], code: str) -> None:
    assert values("enterprise_scale", ["企业规模证明", *rows])["credit_code"] == code


def test_a_registration_number_of_fifteen_figures_is_no_code() -> None:
    assert "credit_code" not in values("enterprise_scale", ["企业规模证明", "统一社会信用代码/注册号：140100200012343"])
