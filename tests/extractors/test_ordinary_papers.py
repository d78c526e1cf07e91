"""Kinds met in ordinary papers: sums of tables, rows that hold a small table, authorities that are no enterprise, whole verbs."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.authorities import is_authority

from .recipe import fields, values

_HEAD = "继续教育学时证明"


@pytest.mark.parametrize(
    ("rows", "hours"),
    [
        (["课程|学时|结果", "职业道德|30|合格", "焊接工艺|42|合格", "本年度合计|72|合格"], 72),
        (["科目|学分|学时", "公需科目|5|30", "专业科目|7|42", "小计|12|72", "总计|12|72"], 72),
        (["科目|学时|学分", "公需科目|30|5", "专业科目|42|7", "合计|72|12"], 72),
        (["序号|课程|学时", "1|职业道德|30", "2|焊接工艺|42"], 72),
        (["课程|学时|结果", "职业道德|24|合格"], 24),
    ],
)
def test_hours_of_a_table_are_its_sum(rows, hours):
    assert values("continuing_education", [_HEAD, "姓名：王建国", "年度：2023", *rows])["hours"] == hours


def test_rows_without_a_sum_are_added_for_a_person_to_look_at():
    found = fields(
        "continuing_education", [_HEAD, "姓名：王建国", "课程|学时|结果", "职业道德|30|合格", "焊接工艺|42|合格"]
    )["hours"]
    assert found.value == 72 and found.confidence < 0.8 and found.note


@pytest.mark.parametrize("head", ["毕业时间|学校|专业|学位", "毕业院校|所学专业|毕业年月|学历学位"])
@pytest.mark.parametrize(("word", "level"), [("本科、学士", "bachelor"), ("大专", "junior_college")])
def test_a_row_label_over_a_small_table(head, word, level):
    rows = ["职称评审表", "姓名|王建国|性别|男|民族", f"最高学历|{head}", f" |2003.07|豫西理工大学|化工工艺|{word}"]
    assert values("application_form", rows).get("education_level") == level


def test_a_row_label_whose_next_row_has_a_label_of_its_own():
    rows = ["职称评审表", "最高学历|毕业时间|学校|专业|学位", "第一学位|2003.07|豫西理工大学|化工工艺|大专"]
    found = fields("application_form", rows).get("education_level")
    assert found is None or found.confidence < 0.9


@pytest.mark.parametrize(
    ("name", "authority"),
    [
        ("常州市工业和信息化局", True),
        ("山西省工业和信息化厅", True),
        ("太原市发改委", True),
        ("某县统计局", True),
        ("经济技术开发区管理委员会", True),
        ("大同矿务局", False),
        ("中铁十二局", False),
        ("山西省第三地质工程勘察局", False),
        ("山西晋阳煤化工有限责任公司", False),
    ],
)
def test_authorities(name, authority):
    assert is_authority(name) is authority


_FIRM = "江苏恒远重型机械有限公司"


@pytest.mark.parametrize(
    "body",
    [
        f"{_FIRM}（统一社会信用代码：91140200MA1KM83326）系我辖区内工业企业，属中型企业。",
        f"经审核，{_FIRM}2023年末从业人员399人，属中型企业。",
        f"根据{_FIRM}上报的统计报表，该企业属中型企业。",
        f"兹证明{_FIRM}属于中型企业。",
    ],
)
def test_the_enterprise_is_the_subject_and_not_who_certifies(body):
    found = values(
        "enterprise_scale", ["关于企业划型情况的证明", body, "特此证明。", "常州市工业和信息化局", "2024年12月27日"]
    )
    assert (found["enterprise"], found["issuer"]) == (_FIRM, "常州市工业和信息化局")


def test_no_enterprise_rather_than_the_authority():
    found = values("enterprise_scale", ["企业划型证明", "该企业属中型企业。", "常州市工业和信息化局", "2024年12月27日"])
    assert "enterprise" not in found


def test_an_enterprise_that_signs_for_itself():
    found = values("enterprise_scale", ["企业规模说明", "我公司属中型企业。", _FIRM, "2024年12月27日"])
    assert found["enterprise"] == _FIRM


@pytest.mark.parametrize(
    ("sentence", "major"),
    [
        ("自学完成应用化学专业成人高等教育本科学习计划", "应用化学"),
        ("修完机械工程专业本科教学计划", "机械工程"),
        ("已完成了“电气工程”专业学习", "电气工程"),
        ("学完成像技术专业教学计划", "成像技术"),
    ],
)
@pytest.mark.parametrize("type_", ["degree_certificate", "diploma"])
def test_the_whole_verb_before_a_field_of_study(type_, sentence, major):
    rows = ["证书", f"邵超，女，1978年7月9日生。{sentence}，成绩合格。", "晋中工程学院", "2016年3月4日"]
    assert values(type_, rows)["major"] == major


def test_a_class_of_trades_is_the_field_of_study_only_where_no_name_is():
    assert values("diploma", ["技工院校毕业证书", "专业类别|机械类|专业名称|焊接加工"])["major"] == "焊接加工"
    assert values("diploma", ["技工院校毕业证书", "专业类别|机械加工类|学制|三年"])["major"] == "机械加工类"


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("合计从事相关工作22年。以上情况属实。", 22),
        ("总计在岗工作十九年。", 19),
        ("该同志从事焊工工作满15年，情况属实。", 15),
        ("从事焊工工作6年，后从事管理工作9年。", None),
        ("自2003年7月从事焊工工作，2010年离岗。", None),
    ],
)
def test_years_told(text, years):
    rows = ["工作经历证明", "姓名：陶小军", text, "山东鲁北化工集团有限公司", "2020年7月14日"]
    assert values("employment_proof", rows).get("years") == years


@pytest.mark.parametrize(
    ("opening", "mentor"),
    [
        ("我公司焊工师傅许明辉同志，自2014年2月起与下列青年职工签订师徒合同", "许明辉"),
        ("我公司车工师傅贺慧敏同志，自2014年2月起与下列青年职工签订师徒合同", "贺慧敏"),
        ("我厂高级技师、钳工师傅葛雪梅（女，1970年生）自2014年2月起带徒", "葛雪梅"),
        ("我公司许明辉师傅，自2014年2月起带教下列徒弟", "许明辉"),
        ("我公司管道工师傅自2014年2月起带徒", None),
    ],
)
def test_the_teacher_behind_his_trade(opening, mentor):
    rows = ["师带徒证明", f"{opening}。", "序号|徒弟姓名|工种|现技能等级", "1|秦磊|焊工|技师", "2|谢洋|焊工|高级工"]
    assert values("mentoring_proof", rows).get("mentor") == mentor


def test_a_label_and_the_cells_behind_it_are_no_sentence():
    rows = ["2017年度考核登记表", "姓名|曹桂兰|现任岗位|技师", "个人总结", "一年来，本人认真学习，完成任务。"]
    assert values("assessment_form", rows)["position"] == "技师"
    told = ["2017年度考核证明", "兹证明曹桂兰同志现任维修班班长，2017年度考核合格。"]
    assert values("assessment_form", told)["position"] == "维修班班长"
