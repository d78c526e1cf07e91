"""Forms whose reading is whole and whose table misleads all the same: what photographs of strangers' papers showed."""

from __future__ import annotations

from tests.extractors.recipe import fields, values
from tests.extractors.test_reading_damage import line, sheet

FORM = [
    ("证件号码", "142433197609151911"),
    ("工作单位", "平遥龙海铸造有限公司"),
    ("统一社会信用代码", "91140728MA0AX93506"),
    ("单位性质", "企业"),
    ("单位地址", "山西省晋中市平遥县"),
    ("申报级别", "高级工程师"),
]
"""A label that nobody listed follows, and below it two words that are a label and a value that passes for one."""


def _rows(rows):
    lines = [line("职称申报信息表", 0.4, 0.06)]
    for number, row in enumerate(rows):
        lines += [line(text, x, 0.12 + 0.03 * number) for text, x in zip(row, (0.14, 0.36), strict=True)]
    return sheet(lines)


def test_a_column_of_labels_is_no_row_of_heads():
    assert values("application_form", _rows(FORM))["employer"] == "平遥龙海铸造有限公司"


def test_a_row_of_heads_over_their_values_still_is_one():
    heads = [("姓名", "工作单位"), ("裴学文", "平遥龙海铸造有限公司"), ("申报专业", "从事领域"), ("铸造", "壳型铸造")]
    got = values("application_form", _rows(heads))
    assert (got["employer"], got["specialty"]) == ("平遥龙海铸造有限公司", "铸造")


def test_an_old_hand_on_a_diploma_is_read():
    for title in ("普通高等學校", "普通高等学校"):
        got = values("diploma", [title, ("毕业证书", 28.0), "学生王建国，四年制本科学习，准予毕业。"])
        assert got["study_form"] == "full_time"
    assert "study_form" not in values("diploma", ["高等学校", ("毕业证书", 28.0), "学生王建国，准予毕业。"])


def test_the_employer_that_assessed_is_the_issuer():
    rows = ["职业技能等级证书", "姓名|王建国", "用人单位评价机构|阳城沁河煤业集团有限公司", "发证日期|2021年10月31日"]
    assert values("skill_certificate", rows)["issuer"] == "阳城沁河煤业集团有限公司"


COVER = [("单", "宁武汾源矿机修理有限公司"), ("姓", "秦桂花"), ("申报专业", "电气工程"), ("评审任职资格", "助理工程师")]


def test_half_a_label_that_was_set_wide_apart_serves_where_no_whole_one_stands():
    got = values("application_form", _rows(COVER))
    assert (got["employer"], got["name"]) == ("宁武汾源矿机修理有限公司", "秦桂花")
    booklet = [
        line("职业资格证书", 0.4, 0.1),
        line("姓", 0.4, 0.168),
        line("苗青山", 0.61, 0.176),
        line("性别", 0.4, 0.22),
    ]
    assert values("skill_certificate", sheet(booklet))["name"] == "苗青山"
    whole = values("application_form", _rows([("单", "第一分厂有限公司"), ("工作单位", "宁武汾源矿机修理有限公司")]))
    assert whole["employer"] == "宁武汾源矿机修理有限公司"
    assert "name" not in values("application_form", _rows([("姓秦的职工", "电工"), ("单位性质", "企业")]))


def test_the_rest_of_a_longer_label_is_no_value_of_the_shorter_one():
    rows = [("申报专业", "轧钢"), ("申报专业及级别", "轧钢 工程师")]
    got = fields("application_form", _rows(rows))["specialty"]
    assert got.value == "轧钢" and got.note is None and got.confidence > 0.9
