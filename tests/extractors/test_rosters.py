"""Tables with a person in each row: whose row counts is not for the extractor, and no other's row is taken for the applicant's."""

from __future__ import annotations

import msgspec
import pytest

from tests.extractors.recipe import fields, page, values

ROWS = ("11|郎跃进|合格|优秀|合格", "12|弓志华|优秀|合格|基本合格", "13|史文斌|合格|合格|不合格")


def graded(*rows):
    return values("assessment_form", ["职工年度考核结果（节选）", *rows, "晋岳重工有限公司", "2025年8月12日"])


def records(*pairs):
    return [{"year": year, "grade": grade} for year, grade in pairs]


def test_several_persons_are_rows_and_none_of_them_the_document_s():
    got = graded("序号|姓名|2022年度|2023年度|2024年度", *ROWS)
    assert "name" not in got and "records" not in got
    assert [one["name"] for one in got["persons"]] == ["郎跃进", "弓志华", "史文斌"]
    assert got["persons"][2]["records"] == records((2022, "qualified"), (2023, "qualified"), (2024, "unqualified"))


def test_one_person_in_such_a_table_is_the_document_s():
    got = graded("姓名|岗位|2022年|2023年|2024年", "史文斌|数控车工|合格|优秀|合格")
    assert got["name"] == "史文斌" and got["position"] == "数控车工" and "persons" not in got
    assert got["records"] == records((2022, "qualified"), (2023, "excellent"), (2024, "qualified"))


def test_rows_of_one_year_have_the_year_of_the_title():
    got = values(
        "assessment_form",
        ["2023年度职工考核结果公示", "序号|姓名|岗位|考核等次", "1|郎跃进|车工|优秀", "2|史文斌|钳工|合格"],
    )
    assert got["persons"] == [
        {"name": "郎跃进", "records": records((2023, "excellent")), "position": "车工"},
        {"name": "史文斌", "records": records((2023, "qualified")), "position": "钳工"},
    ]


def test_a_table_set_twice_side_by_side():
    got = values(
        "assessment_form",
        ["2023年度考核结果", "姓名|等次|姓名|等次", "郎跃进|优秀|史文斌|合格", "弓志华|合格|侯秀梅|不合格"],
    )
    said = {one["name"]: one["records"][0]["grade"] for one in got["persons"]}
    assert said == {"郎跃进": "excellent", "史文斌": "qualified", "弓志华": "qualified", "侯秀梅": "unqualified"}


def test_rows_of_persons_whose_heads_were_not_read_are_nobody_s_either():
    got = graded("2022年度|2023年度|2024年度", *(row.split("|", 1)[1] for row in ROWS))
    assert "name" not in got and "records" not in got


def test_a_label_beside_its_name_is_no_head():
    got = graded("姓名|史文斌|性别|男", "年度|考核等次", "2023年|合格", "2024年|优秀")
    assert got["name"] == "史文斌" and "persons" not in got
    assert got["records"] == records((2023, "qualified"), (2024, "excellent"))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("经查阅档案，我公司化验员曹淑芳同志2022年考核等次为合格。", "曹淑芳"),
        ("我公司员工刁建民同志2022年考核等次为合格。", "刁建民"),
        ("经查阅档案，我公司员建国同志2022年考核等次为合格。", "员建国"),
    ],
)
def test_the_end_of_a_post_before_a_name(sentence, name):
    assert values("assessment_form", ["考核情况说明", sentence])["name"] == name


def appointed(*rows):
    return values("appointment", ["关于调整班组长的通知", *rows, "晋岳重工有限公司", "2011年2月20日"])


def test_a_list_of_several_appointed():
    got = appointed("姓名|任职", "郭宝山|设备科副科长", "杨海生|装配一班班组长", "董秀英|质检站站长")
    assert "name" not in got and "position" not in got
    assert got["persons"][1] == {"name": "杨海生", "position": "装配一班班组长"}


def test_a_sentence_that_appoints_several_and_one_that_appoints_one():
    got = appointed("经研究决定，聘任郭宝山为一班班长，杨海生为二班班长。")
    assert [one["name"] for one in got["persons"]] == ["郭宝山", "杨海生"] and "name" not in got
    got = appointed("经研究决定，聘任杨海生同志为二班班长。")
    assert got["name"] == "杨海生" and got["position"] == "二班班长" and "persons" not in got


def test_the_heads_of_a_table_are_neither_names_nor_posts():
    assert appointed("姓名|任职", "杨海生|装配一班班组长")["name"] == "杨海生"
    got = values(
        "employment_proof",
        [
            "工作年限证明",
            "姓名|杨海生|性别|男",
            "起止年月|单位|工作岗位|是否一线",
            "2002.07—至今|晋岳重工有限公司|装配钳工|☑是　□否",
        ],
    )
    assert got["position"] == "装配钳工"


def test_the_work_and_the_place_without_the_words_around_them():
    got = values(
        "employment_proof",
        [
            "证明",
            "地址：山西省晋中市　　电话：0351-0000118",
            "史文斌，男，系我公司职工。自2009年7月入职，从事车工技术技能工作至今。",
        ],
    )
    assert got["position"] == "车工" and got["place"] == "山西省晋中市"
    got = values("employment_proof", ["证明", "史文斌现任数控车工，工作地点在山西省高平市，目前仍在岗。"])
    assert got["place"] == "山西省高平市"


def test_an_identity_number_is_no_credit_code():
    assert "credit_code" not in values("employment_proof", ["证明", "身份证号码|140322197807195337"])
    assert (
        values("employment_proof", ["证明", "统一社会信用代码：91140700MA0LT5D35F"])["credit_code"]
        == "91140700MA0LT5D35F"
    )


def test_a_word_of_forms_under_the_label_is_read_and_contradicts_nothing():
    read = fields("title_certificate", ["专业技术职务任职资格证书", "姓名|任职", "性别|男", "资格名称|工程师"])["name"]
    assert read.value == "任职" and read.confidence < 0.8
    read = fields("title_certificate", ["专业技术职务任职资格证书", "姓名|任远", "性别|男", "资格名称|工程师"])["name"]
    assert read.value == "任远" and read.confidence >= 0.9


def test_the_form_of_path_two_names_its_occupation():
    got = values(
        "application_form",
        ["职业技能等级认定个人申报表", "申报职业|车工|申报等级|高级工", "现职称|助理工程师|现岗位|数控车工"],
    )
    assert got["occupation"] == "车工" and got["level"] == "3"
    assert "occupation" not in values("application_form", ["职称申报表", "职业（工种）|车工|申报级别|工程师"])


def test_a_doubtful_name_in_another_row_leaves_the_rows_as_sure_as_they_are():
    rows = ["职工年度考核结果（节选）", "序号|姓名|2022年度|2023年度|2024年度", *ROWS]
    whole = page(rows, ocr=0.99)
    lines = tuple(msgspec.structs.replace(one, confidence=0.7) if one.text == "弓志华" else one for one in whole.lines)
    persons = fields("assessment_form", msgspec.structs.replace(whole, lines=lines))["persons"]
    assert persons.confidence == 0.7
    assert [one.get("confidence", persons.confidence) for one in persons.value] == [0.99, 0.7, 0.99]
    assert all("confidence" not in one for one in fields("assessment_form", whole)["persons"].value)
