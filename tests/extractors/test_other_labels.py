"""The same form with another usual word for a label, and what such a word must not take in."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.label_patterns import TITLE
from yushen.extractors.project_sides import WORK_HEAD

from tests.extractors.recipe import fields, values


@pytest.mark.parametrize("label", ["证书号", "证书号码", "证书编号"])
def test_the_last_character_of_a_label_begins_no_value(label):
    found = values("diploma_verification", [f"姓名|张建国|{label}|101161200505002675", "院校名称|太原理工大学"])
    assert found["certificate_number"] == "101161200505002675"


def test_a_number_with_a_word_of_its_own_keeps_it():
    found = values("diploma", ["毕业证书", "证书号：党函2000-4944", "学生王明，男"])
    assert found["certificate_number"] == "党函2000-4944"


@pytest.mark.parametrize("label", ["取得资格时间", "资格取得时间", "授予时间"])
def test_when_a_title_was_given_is_asked_by_its_own_label(label):
    found = values("title_certificate", ["资格名称|工程师", f"{label}|2004年11月21日", "发证日期：2004年12月25日"])
    assert (found["title"], found["grant_date"]) == ("工程师", "2004-11-21")


@pytest.mark.parametrize("label", ["职务资格名称", "取得资格名称", "任职资格", "专业技术资格"])
def test_titles_under_other_words(label):
    assert values("title_certificate", [f"{label}|工程师", "专业|采矿机电"])["title"] == "工程师"


@pytest.mark.parametrize("label", ["原职称", "职称等级", "资格证书编号", "任职资格时间", "职称系列"])
def test_what_is_no_label_of_a_title(label):
    import re

    assert re.fullmatch(TITLE, label) is None


@pytest.mark.parametrize("label", ["批准机关", "审批单位", "核准单位", "发证机关"])
def test_who_gave_a_title(label):
    found = values("title_certificate", ["资格名称：工程师", f"{label}：大同市人事局", "姓名：王明"])
    assert found["issuer"] == "大同市人事局"


@pytest.mark.parametrize("head", ["被指导人", "徒弟", "培养对象", "被带教人员"])
def test_a_table_of_apprentices_under_other_heads(head):
    found = fields(
        "mentoring_proof",
        ["培养徒弟证明", "王占魁同志系我公司焊工高级技师，先后培养徒弟2名：", f"序号|{head}|取得技能等级|取证时间",
         "1|方婷婷|高级技师|2022.7.5", "2|任永刚|高级工|2021.9.26"],
    )  # fmt: skip
    assert found["apprentices"].value == ["方婷婷", "任永刚"]
    assert found["apprentice_levels"].value == [1, 3]


def test_the_teacher_of_such_a_table_is_no_apprentice():
    found = values(
        "mentoring_proof",
        ["师徒结对名单", "序号|指导师傅|被指导人|取得技能等级", "1|王占魁|方婷婷|高级技师", "2|王占魁|任永刚|高级工"],
    )
    assert (found["mentor"], found["apprentices"]) == ("王占魁", ["方婷婷", "任永刚"])


@pytest.mark.parametrize("head", ["职务/岗位", "岗位名称", "从事岗位", "岗位"])
def test_the_post_of_a_period_stands_under_its_head(head):
    found = values(
        "employment_proof",
        ["工作经历证明", f"序号|起止时间|{head}|证明人", "1|2000-07—2004-03|锅炉操作工学徒|高工", "2|2004-03—今|锅炉操作工|张淑琴"],
    )  # fmt: skip
    assert [one["position"] for one in found["periods"]] == ["锅炉操作工学徒", "锅炉操作工"]


def test_another_label_ends_a_title_of_several_lines():
    rows = ["获奖证书", "获奖项目：矿用带式输送机断带抓捕", "装置", "奖次：三等奖"]
    assert values("award_certificate", rows)["project"] == "矿用带式输送机断带抓捕装置"
    assert "奖次" not in str(values("award_certificate", [*rows[:2], rows[3]])["project"])


@pytest.mark.parametrize(
    ("label", "name"), [("获奖项目名称", "project"), ("获奖成果名称", "project"), ("证号", "certificate_number")]
)
def test_labels_of_awards(label, name):
    value = {"project": "矿用输送机断带抓捕装置", "certificate_number": "JS20230268"}[name]
    assert values("award_certificate", ["获奖证书", f"{label}：{value}", "奖励等级：二等奖"])[name] == value


def test_the_employer_of_who_is_honoured_gives_no_award():
    found = values(
        "award_certificate",
        ["技术能手证书", "授予卫志刚同志“山西省技术能手”称号。", "山西省人力资源和社会保障厅", "现工作单位|阳泉桃河矿用设备有限公司",
         "2017年02月07日"],
    )  # fmt: skip
    assert found["issuer"] == "山西省人力资源和社会保障厅"


@pytest.mark.parametrize(("label", "name", "value"), [("学位名称", "degree", "工学学士"), ("授予学校", "institution", "太原理工大学"), ("学位授予时间", "grant_date", "2012-07-01")])  # fmt: skip
def test_labels_of_degrees(label, name, value):
    printed = "2012年7月1日" if name == "grant_date" else value
    assert values("degree_certificate", ["学位信息", "姓名|王明", f"{label}|{printed}"])[name] == value


@pytest.mark.parametrize("label", ["年份", "年度", "培训年度"])
def test_the_year_of_training(label):
    assert values("continuing_education", ["学习档案", f"{label}：2023　　已获学时：50"])["year"] == 2023


@pytest.mark.parametrize("label", ["所在单位", "企业名称", "申报企业名称"])
def test_the_enterprise_whose_size_is_told(label):
    found = values(
        "enterprise_scale", ["企业规模类型测试结果", f"{label}|潍坊特钢集团有限公司", "主营业务收入(万元)|545731.00"]
    )
    assert (found["enterprise"], found["revenue"]) == ("潍坊特钢集团有限公司", 5457310000)


def test_an_article_number_ends_where_its_word_ends():
    found = values("paper", ["矿山机械", "文章号：1674-9375(2023)01-0105-02", "1 引言"])
    assert (found["article_number"], found["pages"]) == ("1674-9375(2023)01-0105-02", "105-106")


def test_a_list_of_own_people_under_the_heading_of_an_annex():
    rows = [
        "“断带抓捕装置”项目",
        "验收意见",
        "附件2　项目组主要成员",
        "姓名|职称|单位名称|本人作用",
        "佘爱国|高级工程师|太原理工大学|技术负责人",
    ]
    assert values("project_acceptance", rows)["participants"] == ["佘爱国"]
    jury = [
        "“断带抓捕装置”项目",
        "验收意见",
        "附件1　验收专家组名单",
        "姓名|职称|单位名称",
        "佘爱国|高级工程师|太原理工大学",
    ]
    assert "participants" not in values("project_acceptance", jury)
    assert WORK_HEAD.search("本人作用") and not WORK_HEAD.search("组内职务")


@pytest.mark.parametrize("label", ["聘用职务", "受聘岗位", "拟聘职务", "聘任岗位名称"])
def test_labels_of_posts(label):
    rows = [
        "聘任证书",
        "姓名|全国红",
        f"{label}|高级工程师",
        "聘用单位|山东省东营市技师学院",
        "续聘期限|",
        "1999年3月21日",
    ]
    found = values("appointment", rows)
    assert (found["position"], found["issuer"]) == ("高级工程师", "山东省东营市技师学院")


def test_a_term_is_no_day_of_appointment():
    rows = ["聘任证书", "姓名|全国红", "聘任职务|高级工程师", "聘任时间|1999年3月至2002年3月", "填发日期|1999年3月21日"]
    assert values("appointment", rows)["date"] == "1999-03-21"
    assert values("appointment", [*rows[:3], "聘任时间|1999年3月"])["date"] == "1999-03"


@pytest.mark.parametrize("label", ["进单位时间", "进厂日期", "入职时间"])
def test_when_somebody_came(label):
    assert values("employment_proof", ["在职证明", f"姓名|王明|{label}|2004-03-01"])["start_date"] == "2004-03-01"


@pytest.mark.parametrize("label", ["办理退休时间", "退休批准日期", "离退休时间"])
def test_when_somebody_retired(label):
    assert (
        values("retirement_certificate", ["退休证", "姓名|王明", f"{label}|2020-03-01"])["retirement_date"]
        == "2020-03-01"
    )


def test_who_signs_a_declaration():
    assert values("declaration", ["诚信承诺书", "声明人签名：王明", "签署日期：2024年3月1日"])["name"] == "王明"
    assert "name" not in values("declaration", ["诚信承诺书", "承诺人：", "公民身份号码：", "年　月　日"])


def test_a_figure_goes_on_no_name():
    found = values(
        "enterprise_scale", ["企业规模类型测试结果", "企业名称|潍坊特钢集团有限公司", "产值(万元)|545731.00"]
    )
    assert found["enterprise"] == "潍坊特钢集团有限公司"


@pytest.mark.parametrize("printed", ["2017年12月13日印发", "2017/12/13印发", "2017-12-13印发"])
def test_the_day_of_printing_is_not_that_of_the_award(printed):
    rows = ["关于对段文斌同志给予表彰的决定", "授予段文斌同志“先进生产者”荣誉称号。", "忻州滹沱钢铁集团有限公司", "二〇一七年十二月十一日",
            "抄送：公司工会。", f"办公室|{printed}"]  # fmt: skip
    assert values("award_certificate", rows)["issue_date"] == "2017-12-11"


@pytest.mark.parametrize("word", ["同志", "先生", "女士"])
def test_who_is_spoken_of_by_another_address(word):
    rows = ["传授技艺证明", f"曾占魁{word}系我公司焊工高级技师，自2010年起承担“师带徒”工作，先后培养徒弟2名。"]
    assert values("mentoring_proof", rows)["mentor"] == "曾占魁"
    rows = [
        "项目结项证书",
        f"郑祎{word}主持承担的市级课题《激光熔覆修复的应用》，经专家评审，同意结项。",
        "参与人员：刘卫东　秦有余",
    ]
    assert values("project_acceptance", rows)["participants"] == ["郑祎", "刘卫东", "秦有余"]
    rows = ["标准起草人证书", f"程守义 {word}：", "您作为主要起草人，参加了国家标准的起草工作。特发此证。"]
    assert values("standard_drafting", rows)["name"] == "程守义"


def test_both_addresses_of_a_printed_form_are_left():
    rows = ["录用通知", "尊敬的张建国先生/女士：", "您的稿件《怀念张先生》已被录用。"]
    assert values("acceptance_letter", rows)["authors"] == ["张建国"]


def test_titles_of_writings_keep_their_words():
    rows = [("怀念恩师李先生的技术思想", 22.0), "张建国", "摘要：本文回顾。", "关键词：技术"]
    assert "先生" in str(values("paper", rows).get("title"))


def test_a_name_in_marks_behind_whom_it_is_given_to():
    rows = ["表彰决定", "经公司研究决定，授予段文斌“先进生产者”荣誉称号，并奖励人民币叁仟元。", "2017年12月11日"]
    assert values("award_certificate", rows)["award_name"] == "先进生产者"
    rows = ["表彰决定", "经公司研究决定，授予段文斌同志“五一”劳动奖章。", "2017年12月11日"]
    assert values("award_certificate", rows)["award_name"] == "“五一”劳动奖章"


def test_numbers_of_a_journal_in_full_width():
    assert (
        values("journal_front_matter", ["学报", "ＩＳＳＮ １００４-８０５７", "２０１３年第５期"])["issn"]
        == "1004-8057"
    )


def test_a_list_with_commas_goes_on_to_its_last_name():
    rows = ["验收结果的通知", "专家组一致同意该项目通过验收。项目负责人为万元，主要完成人为华章，巴特尔·苏和和卫东。"]
    assert values("project_acceptance", rows)["participants"] == ["万元", "华章", "巴特尔·苏和", "卫东"]
    rows = ["验收结果的通知", "专家组一致同意该项目通过验收。主要完成人为华章，卫东，组织实施了全部工作。"]
    assert values("project_acceptance", rows)["participants"][:2] == ["华章", "卫东"]


def test_corner_marks_quote_as_others_do_and_stay_as_printed():
    rows = ["验收意见", "专家组听取了「铁路货车制动梁裂纹治理」项目的汇报，一致同意通过验收。"]
    assert values("project_acceptance", rows)["project"] == "铁路货车制动梁裂纹治理"
    rows = ["获奖证书", "获奖项目：基于「双碳」目标的锅炉改造", "奖励等级：二等奖"]
    assert values("award_certificate", rows)["project"] == "基于「双碳」目标的锅炉改造"


@pytest.mark.parametrize("words", ["仅限2024年职称申报使用", "仅供职称评审使用", "只作职称评审之用"])
def test_what_a_copy_is_for_is_no_title(words):
    rows = [
        ("主轴箱故障分析报告", 20.0),
        "编写人：王明",
        "一、故障现象",
        (words, 24.0),
        "主轴箱有异响，经检查为轴承损坏。",
    ]
    assert values("technical_report", rows)["title"] == "主轴箱故障分析报告"


def test_the_last_words_of_a_title_may_be_the_name_of_a_column():
    rows = [("矿用液压支架立柱锈蚀机理与激光熔覆修复", 20.0), ("试验研究", 20.0), "武秀兰，薛丽芳", "摘要：为解决锈蚀问题，研究了功率的影响。",
            *["近三年的检修记录表明停机约占全部故障停机的比例较高。"] * 6]  # fmt: skip
    assert values("paper", rows)["title"] == "矿用液压支架立柱锈蚀机理与激光熔覆修复试验研究"
    column = [("试验研究", 12.0), ("激光熔覆修复液压支架立柱", 20.0), *rows[2:]]
    assert values("paper", column)["title"] == "激光熔覆修复液压支架立柱"


def test_numbers_of_a_journal_set_wide_apart():
    found = values(
        "journal_front_matter", ["学报", "I S S N 1 0 0 4 - 8 0 5 7　　C N 6 1 - 2 3 8 9 / T D", "2013年第5期"]
    )
    assert (found["issn"], found["cn_number"]) == ("1004-8057", "CN61-2389/TD")
    assert "issn" not in values("journal_front_matter", ["学报", "I S S N 1 0 0 4 - 8 0 5 6", "2013年第5期"])


def test_the_sign_before_an_author_may_stand_apart():
    rows = [
        ("无线测温改造在开关柜中的应用", 20.0),
        "□|戎继红",
        "[摘要] 计算表明，安全系数为3.65，满足相关规程的要求。",
        *["数据由现场仪表每隔十分钟记录一次。"] * 6,
    ]
    assert values("paper", rows)["authors"] == ["戎继红"]


def test_the_day_of_printing_may_lose_its_word_to_the_next_line():
    rows = ["关于对段文斌同志给予表彰的决定", "授予段文斌同志“先进生产者”荣誉称号。", "忻州滹沱钢铁集团有限公司", "二〇一七年十二月十一日",
            "抄送：公司工会。", "办公室|2017年12月13日", "印发"]  # fmt: skip
    assert values("award_certificate", rows)["issue_date"] == "2017-12-11"
    assert values("award_certificate", [*rows[:3], "2017年12月13日"])["issue_date"] == "2017-12-13"


def test_nobody_signs_a_watermark():
    rows = [
        "关于对段文斌同志给予表彰的决定",
        "授予段文斌同志“先进生产者”荣誉称号。",
        ("仅限2024年职称申报使用", 26.0),
        "二〇一七年十二月十一日",
    ]
    assert values("award_certificate", rows)["issue_date"] == "2017-12-11"
    stamped = [*rows[:2], "二〇一七年十二月十一日", "与原件相符", "审核人：王明", "2024年3月1日"]
    assert values("award_certificate", stamped)["issue_date"] == "2017-12-11"
    in_figures = [*rows[:2], "二〇一七年十二月十一日", ("与原件相符", 16.0), ("2024.3.1", 11.0)]  # figures are low
    assert values("award_certificate", in_figures)["issue_date"] == "2017-12-11"
    in_words = [*rows[:2], ("仅限2024年职称申报使用", 22.0), ("2017年12月11日", 11.0)]
    assert values("award_certificate", in_words)["issue_date"] == "2017-12-11"


def test_the_number_of_a_database_is_no_journals():
    rows = ["学报", "C N 1 1 - 6 0 3 7 / Z", "2013年第5期"]
    assert "cn_number" not in values("journal_front_matter", rows)


def test_the_end_of_a_name_begins_no_label():
    signed = values("declaration", ["申报人承诺", "本人保证材料属实。", "申报人签字：杨海生|日期：2025.08.12"])
    assert signed == {"name": "杨海生", "date": "2025-08-12"}
    born = values("declaration", ["申报人承诺", "承诺人：杨海生|出生|日期：1978.07.19", "2025年8月12日"])
    assert born["birth_date"] == "1978-07-19"
