"""Every document type on pages that no generator of ours drew: labels in columns, glued, spaced, in tables, in sentences."""

from __future__ import annotations

import pytest
from yushen.extractors import spec_of

from tests.extractors.recipe import fields, page, values
from yushen.reports.words import TYPE_NAMES

CASES = {
    "id_card": (
        [
            "姓 名|王 伟",
            "性 别 男   民 族 汉",
            "出 生 1985 年 3 月 7 日",
            "住 址 山西省太原市小店区某某路",
            "公民身份号码 140105198503071236",
            "签发机关 太原市公安局小店分局",
            "有效期限 2015.06.01-长期",
        ],
        {
            "name": "王伟",
            "sex": "男",
            "ethnicity": "汉",
            "birth_date": "1985-03-07",
            "id_number": "140105198503071236",
            "valid_from": "2015-06-01",
            "valid_until": "长期",
        },
    ),
    "application_form": (
        [
            "职称申报评审表",
            "姓名|张三|性别|男",
            "身份证号|140105198503071236",
            "工作单位|晋岳重工有限公司",
            "申报级别|高级工程师|申报专业|焊接工程",
            "现有职业资格|高级技师|最高学历|本科",
            "是否破格|是（√）否（ ）",
        ],
        {
            "name": "张三",
            "level": "senior_engineer",
            "specialty": "焊接工程",
            "current_qualification": 1,
            "education_level": "bachelor",
            "exceptional": True,
        },
    ),
    "diploma": (
        [
            ("毕业证书", 28),
            "学生 张三 性别 男，一九九〇年三月七日生，于二〇〇八年九月至二〇一二年七月",
            "在本校 焊接技术与工程 专业四年制本科学习，修完教学计划规定的全部课程，成绩合格，",
            "准予毕业。",
            "校名：太原某某大学|校长：李某",
            "证书编号：199991201205000123|二〇一二年七月一日",
        ],
        {
            "name": "张三",
            "institution": "太原某某大学",
            "major": "焊接技术与工程",
            "education_level": "bachelor",
            "completion": "graduated",
            "graduation_date": "2012-07-01",
            "certificate_number": "199991201205000123",
        },
    ),
    "diploma_verification": (
        [
            "教育部学历证书电子注册备案表",
            "姓名|张三|性别|男",
            "学校名称|太原某某大学",
            "专业|焊接技术与工程|学制|4",
            "层次|本科|学历类别|普通高等教育",
            "毕（结）业日期|2012年07月01日",
            "证书编号|199991201205000123",
            "在线验证码|A1B2 C3D4 E5F6 G7H8",
        ],
        {
            "name": "张三",
            "institution": "太原某某大学",
            "education_level": "bachelor",
            "graduation_date": "2012-07-01",
            "certificate_number": "199991201205000123",
            "verification_code": "A1B2C3D4E5F6G7H8",
        },
    ),
    "degree_certificate": (
        [
            ("学士学位证书", 26),
            "张三，男，1990年3月7日生。在太原某某大学完成了焊接技术与工程专业本科学习计划，",
            "经审核符合规定，授予工学学士学位。",
            "太原某某大学",
            "证书编号：1999942012000123|2012年7月1日",
        ],
        {"name": "张三", "degree": "工学学士", "grant_date": "2012-07-01", "certificate_number": "1999942012000123"},
    ),
    "skill_certificate": (
        [
            "职业资格证书",
            "姓名 Name|张三",
            "身份证号 ID No.|140105198503071236",
            "职业（工种）及等级|焊工 二级/技师",
            "证书编号|1604010003200123",
            "发证日期|2016年05月10日",
        ],
        {
            "name": "张三",
            "occupation": "焊工",
            "skill_level": 2,
            "issue_date": "2016-05-10",
            "certificate_number": "1604010003200123",
            "id_number": "140105198503071236",
        },
    ),
    "title_certificate": (
        [
            "专业技术职务任职资格证书",
            "姓名：张三|性别：男",
            "专业名称：机械工程",
            "资格名称：工程师",
            "授予时间：2018年12月20日",
            "证书编号：SX2018ZJ00123",
            "签发日期：2019年1月10日",
        ],
        {
            "name": "张三",
            "title": "工程师",
            "specialty": "机械工程",
            "grant_date": "2018-12-20",
            "certificate_number": "SX2018ZJ00123",
        },
    ),
    "assessment_form": (
        ["近三年年度考核情况表", "姓名|张三|岗位|焊工", "年度|2022|2023|2024", "考核等次|合格|优秀|称职"],
        {
            "name": "张三",
            "position": "焊工",
            "records": [
                {"year": 2022, "grade": "qualified"},
                {"year": 2023, "grade": "excellent"},
                {"year": 2024, "grade": "qualified"},
            ],
        },
    ),
    "appointment": (
        [
            ("聘任书", 26),
            "兹聘任 张三 同志为炼钢厂焊接班班长，聘期自2018年1月1日至2020年12月31日。",
            "晋岳重工有限公司",
            "2018年1月1日",
        ],
        {"name": "张三", "position": "炼钢厂焊接班班长", "issuer": "晋岳重工有限公司", "date": "2018-01-01"},
    ),
    "employment_proof": (
        [
            ("在职证明", 22),
            "兹证明张三，身份证号140105198503071236，自2005年7月至今在我单位从事焊工岗位工作，共20年。",
            "特此证明。",
            "晋岳重工有限公司",
            "2025年8月1日",
        ],
        {
            "name": "张三",
            "start_date": "2005-07",
            "position": "焊工",
            "years": 20,
            "employer": "晋岳重工有限公司",
            "issue_date": "2025-08-01",
        },
    ),
    "retirement_certificate": (
        ["退休证", "姓名：张三", "原工作单位：某某厂", "退休时间：2025年6月"],
        {"name": "张三", "retirement_date": "2025-06"},
    ),
    "enterprise_scale": (
        [
            "企业规模证明",
            "兹证明晋岳重工有限公司从业人员1520人，营业收入56000万元，属于大型企业。",
            "太原市统计局",
            "2025年3月5日",
        ],
        {"enterprise": "晋岳重工有限公司", "scale": "large", "employees": 1520, "revenue": 560_000_000},
    ),
    "declaration": (
        ["诚信承诺书", "本人郑重承诺所提交材料真实有效。", "承诺人：张三", "2025年9月1日"],
        {"name": "张三", "date": "2025-09-01"},
    ),
    "social_insurance": (
        [
            "社会保险参保证明",
            "姓名：张三|社会保障号码：140105198503071236",
            "单位名称|险种|缴费起止年月",
            "晋岳重工有限公司|企业职工基本养老保险|202001-202508",
            "晋岳重工有限公司|失业保险|201901-202508",
        ],
        {
            "name": "张三",
            "id_number": "140105198503071236",
            "periods": [{"from": "2020-01", "to": "2025-08", "employer": "晋岳重工有限公司"}],
        },
    ),
    "continuing_education": (
        ["继续教育学时证明", "姓名：张三", "2023年度参加继续教育，公需科目30学时，专业科目60学时，共计90学时。"],
        {"name": "张三", "year": 2023, "hours": 90},
    ),
    "mentoring_proof": (
        [
            "师带徒证明",
            "兹证明我公司职工张三同志自2016年5月起担任师傅，先后培养徒弟李四、王五、赵六三名。",
            "姓名|技能等级|取证时间",
            "李四|技师|2019年6月1日",
            "王五|技师|2020年6月1日",
            "赵六|高级工|2018年12月1日",
        ],
        {
            "mentor": "张三",
            "apprentices": ["李四", "王五", "赵六"],
            "apprentice_levels": [2, 2, 3],
            "apprentice_dates": ["2019-06-01", "2020-06-01", "2018-12-01"],
            "start_date": "2016-05",
        },
    ),
    "award_certificate": (
        [
            "荣誉证书",
            "张三：在太原市第五届职业技能大赛焊工项目中荣获第二名。",
            "太原市人力资源和社会保障局",
            "2020年10月",
        ],
        {
            "recipients": ["张三"],
            "place": 2,
            "award_rank": "none",
            "award_kind": "contest",
            "award_level": "municipal",
            "issue_date": "2020-10",
        },
    ),
    "patent_certificate": (
        [
            "证书号第17564471号",
            ("实用新型专利证书", 26),
            "实用新型名称：一种焊接工装",
            "专利权人：晋岳重工有限公司",
            "发明人：张三；李四",
            "专利号：ZL 2022 2 0345678.0|授权公告号：CN 217573417 U",
            "专利申请日：2022年02月20日|授权公告日：2022年10月18日",
            "申请日时申请人：晋岳重工有限公司",
            "申请日时发明人：张三；李四；王五",
        ],
        {
            "patent_kind": "utility_model",
            "title": "一种焊接工装",
            "inventors": ["张三", "李四"],
            "inventors_at_filing": ["张三", "李四", "王五"],
            "patent_number": "ZL202220345678.0",
            "application_date": "2022-02-20",
            "grant_date": "2022-10-18",
            "publication_number": "CN217573417U",
            "certificate_serial": "17564471",
        },
    ),
    "patent_register": (
        ["专利登记簿副本", "专利号：ZL202220345678.0", "法律状态：专利权维持", "年费缴纳至：2026年02月20日"],
        {"patent_number": "ZL202220345678.0", "legal_status": "valid", "fee_paid_until": "2026-02-20"},
    ),
    "patent_fee_receipt": (
        [
            "中央非税收入统一票据（电子）",
            "开票日期：2025-03-20",
            "实用新型专利第4年年费|元|0.3|900.00|270.00",
            "金额合计（大写）贰佰柒拾元整|（小写）270.00",
            "其他信息：申请号:2022203456780 缴费日期:2025-03-17 缴费方式:网上支付",
        ],
        {"patent_number": "ZL202220345678.0", "fee_year": 4, "amount": 270, "paid_date": "2025-03-17"},
    ),
    "benefit_proof": (
        [
            "成果转化证明",
            "由张三主持研发的“焊接工装”项目在我公司实施，2023年新增利税500万元。",
            "某某公司",
            "2024年1月",
        ],
        {"subject": "焊接工装", "benefit_kind": "profit_and_tax", "amount": 5_000_000, "date": "2024-01"},
    ),
    "project_acceptance": (
        [
            "项目验收证书",
            "项目名称：转炉烟气回收技术改造",
            "组织验收单位：太原市工业和信息化局",
            "验收日期：2021年6月30日",
            "主要完成人员名单",
            "序号|姓名|职务|承担工作",
            "1|张三|班组长|焊接施工",
            "2|李四|工程师|设计",
            "验收意见：同意通过验收。",
            "验收委员会名单",
            "序号|姓名|职称",
            "1|王建国|教授",
        ],
        {
            "project": "转炉烟气回收技术改造",
            "participants": ["张三", "李四"],
            "accepting_body": "太原市工业和信息化局",
            "acceptance_date": "2021-06-30",
        },
    ),
    "standard_drafting": (
        [
            "山西省地方标准",
            "DB14/T 1234—2020",
            "焊接作业安全技术规范",
            "2020-05-01发布|2020-07-01实施",
            "前言",
            "本文件主要起草人：张三、李四、王五。",
        ],
        {"name": ["张三", "李四", "王五"], "standard_level": "provincial", "date": "2020-05-01"},
    ),
    "acceptance_letter": (
        [
            "录用通知",
            "张三 作者您好：",
            "您的稿件《大型构件焊接变形控制》经审核，拟刊登于《焊接技术》2025年第8期。",
            "焊接技术编辑部",
            "2025年6月1日",
        ],
        {"title": "大型构件焊接变形控制", "authors": ["张三"], "journal": "焊接技术", "date": "2025-06-01"},
    ),
    "journal_front_matter": (
        [("焊接技术", 40), "2020年第3期", "ISSN 1006-1231", "CN 14-1105/TF", "主办单位：某某焊接研究所"],
        {
            "journal": "焊接技术",
            "issn": "1006-1231",
            "cn_number": "CN14-1105/TF",
            "year": 2020,
            "issue": 3,
            "sponsor": "某某焊接研究所",
        },
    ),
    "paper": (
        [
            "第40卷 第3期|焊接技术|2020年3月",
            ("大型构件焊接变形控制", 24),
            ("张三1，李四2*", 14),
            "（晋岳重工有限公司，山西 太原 030000）",
            "摘要：本文研究了大型构件的焊接变形。",
            "关键词：焊接；变形",
            "文章编号：1006-1231（2020）03-0039-07",
            "1 引言",
            "焊接变形影响装配。",
        ],
        {
            "title": "大型构件焊接变形控制",
            "authors": ["张三", "李四"],
            "first_author": "张三",
            "issn": "1006-1231",
            "year": 2020,
            "issue": 3,
            "volume": 40,
            "pages": "39-45",
            "article_number": "1006-1231(2020)03-0039-07",
            "publication_form": "regular",
        },
    ),
    "technical_report": (
        [
            ("高炉冷却系统改造技术总结", 24),
            "编制：张三",
            "审核：李四",
            "晋岳重工有限公司",
            "2024年5月",
            "一、前言",
            "冷却系统影响炉龄。",
            "二、改造方案",
            "采用新型冷却壁。",
            "三、结论",
            "效果良好。",
        ],
        {"title": "高炉冷却系统改造技术总结", "authors": ["张三"], "date": "2024-05"},
    ),
    "textbook": (
        [("焊工（高级）培训教材", 26), "主编：张三", "主审：李四", "适用于高级工培训使用"],
        {"authors": ["张三"], "audience": "高级工"},
    ),
}


@pytest.mark.parametrize("type_", sorted(CASES))
def test_values_of_the_type(type_):
    rows, expected = CASES[type_]
    got = values(type_, rows)
    assert {name: got.get(name) for name in expected} == expected


@pytest.mark.parametrize("type_", sorted(CASES))
def test_every_value_has_its_place_and_reading(type_):
    for field in fields(type_, CASES[type_][0], ocr=0.93).values():
        assert (field.page == 1 and field.raw and 0 < field.confidence <= 0.95) or field.method == "derived"
        assert field.box is not None and field.box.width > 0 and field.box.height > 0


def test_every_type_of_the_contract_is_declared_and_has_a_case():
    types = set(TYPE_NAMES) - {"unknown"}
    assert {type_ for type_ in types if spec_of(type_) is None} == set()
    assert types == set(CASES)
    assert spec_of("unknown") is None and spec_of("os.path") is None


def test_the_box_is_the_value_s_own_and_not_the_line_s():
    field = fields("declaration", ["承诺人：张三|日期：2025年9月1日"])["name"]
    assert field.raw == "张三" and 0.15 < field.box.x0 < 0.3 and field.box.width < 0.12


@pytest.mark.parametrize(
    "rows",
    [["姓名张三性别男出生1985年3月7日"], ["姓　　名：张　三"], ["姓|名|张 三"], ["姓名", "张三"], ["姓名 Name 张三"]],
)
def test_a_name_in_all_spellings_of_its_label(rows):
    assert values("id_card", [*rows, "公民身份号码 140105198503071236"], ocr=0.97)["name"] == "张三"


def test_completion_is_not_graduation():
    rows = ["结业证书", "学生 赵六 性别男，在本校电气自动化专业学习，学制三年，准予结业。", "某某职业学院"]
    assert values("diploma", rows)["completion"] == "completed"


def test_the_title_of_a_school_is_not_the_class():
    rows = [("技师学院毕业证书", 24), "姓名|王五|专业|焊接加工", "毕业时间|2010年7月", "山西某某技师学院"]
    assert "education_level" not in values("diploma", rows)
    assert values("diploma", [*rows, "培养层次|高级工班"])["education_level"] == "tech_senior"


@pytest.mark.parametrize(
    ("marks", "grade"),
    [
        ("□优秀 ■合格 □基本合格 □不合格", "qualified"),
        ("☑优秀 □合格 □基本合格 □不合格", "excellent"),
        ("□优秀 □合格 □基本合格 □不合格", None),
    ],
)
def test_of_printed_options_only_the_marked_one_counts(marks, grade):
    got = values("assessment_form", ["2024年度考核表", "姓名：张三", f"考核等次：{marks}"]).get("records")
    assert got == (None if grade is None else [{"year": 2024, "grade": grade}])


def test_the_final_opinion_counts_and_not_the_proposal():
    rows = ["2023年度考核登记表", "姓名|张三", "主管领导建议等次：优秀", "考核委员会意见：合格"]
    assert values("assessment_form", rows)["records"] == [{"year": 2023, "grade": "qualified"}]


def test_a_copy_stamp_s_date_is_not_the_document_s():
    rows = ["诚信承诺书", "承诺人：张三", "2025年9月1日", "经核对，与原件一致", "2025年9月20日"]
    assert values("declaration", rows)["date"] == "2025-09-01"


def test_reviewers_of_a_report_are_no_authors():
    rows = [("焊接工艺改进方案", 24), "编制：张三", "审核：李四", "批准：王五", "一、前言", "工艺需要改进。"]
    assert values("technical_report", rows)["authors"] == ["张三"]


def test_values_across_pages_keep_their_page():
    got = fields(
        "id_card",
        page(["姓名 张三", "公民身份号码 140105198503071236"], ocr=0.98),
        page(["签发机关 太原市公安局", "有效期限 2015.06.01-2035.06.01"], ocr=0.98, number=2),
    )
    assert got["name"].page == 1 and got["valid_until"].page == 2


def test_ocr_confidence_reaches_the_field():
    assert fields("declaration", ["承诺人：张三"], ocr=0.55)["name"].confidence <= 0.56
