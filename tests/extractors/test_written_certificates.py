"""Certificates, proofs and forms whose values stand in sentences, behind a translation, or under a mark: and what looks like them."""

from __future__ import annotations

import pytest
from yushen.extractors.engine import shapes
from yushen.extractors.engine.schooling import education

from tests.extractors.recipe import fields, values


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("CertificateNo.0504130002301188", "0504130002301188"),
        ("CertificateNumber0504130002301188", "0504130002301188"),
        ("RegistrationCertificateNo.2019HN0310227", "2019HN0310227"),
        ("CERTIFICATENO.0504130002301188", "0504130002301188"),
        ("FileNo.皖字第20190045号", "皖字第20190045号"),
        ("湘B高2014-0117", "湘B高2014-0117"),
        ("粤A工程2009-00321", "粤A工程2009-00321"),
        ("SNO2019001234", "SNO2019001234"),
        ("JSGC-NO2019-0031", "JSGC-NO2019-0031"),
        ("晋技字第458号", "晋技字第458号"),
    ],
)
def test_a_number_behind_a_translation_and_one_with_a_province_before_it(printed, number):
    hit = shapes.serial()(printed)
    assert hit is not None
    assert hit.value == number
    assert printed[hit.start : hit.end] == number


def test_a_booklet_whose_labels_are_translated_without_colons():
    found = values(
        "skill_certificate",
        [
            ("职业资格证书", 22.0),
            "姓名 Name　董立强　　性别 Sex　男",
            "文化程度 Educational Level　高中",
            "证书编号 Certificate No.　1204030003400561",
            "职业（工种）及等级 Occupation & Skill Level　车工　四级/中级技能",
            "理论知识考试成绩 77　操作技能考核成绩 83　评定成绩 合格",
            "职业技能鉴定（指导）中心（印）",
        ],
    )
    assert found["certificate_number"] == "1204030003400561"
    assert "编号" not in str(found.get("issuer", ""))


LETTER = [
    ("职称评审申请报告", 22.0),
    "省机械工程系列中级职称评审委员会：",
    "本人陶国良，男，汉族，{study}，{work}，{held}，至今已满年限。",
    "现申报机械制造专业工程师职称，请予评审。",
    "申请人：陶国良",
    "2021年5月6日",
]


def letter(study="大学专科学历", work="现在衡阳湘江轴承有限公司工作", held="2016年7月取得助理工程师资格"):
    return fields(
        "application_form",
        [row if isinstance(row, tuple) else row.format(study=study, work=work, held=held) for row in LETTER],
    )


@pytest.mark.parametrize(
    ("given", "name", "value"),
    [
        ({}, "education_level", "junior_college"),
        ({"study": "本科毕业"}, "education_level", "bachelor"),
        ({}, "employer", "衡阳湘江轴承有限公司"),
        ({"work": "现就职于衡阳湘江轴承有限公司技术部，任工艺员"}, "employer", "衡阳湘江轴承有限公司"),
        ({"work": "系衡阳湘江轴承有限公司职工"}, "employer", "衡阳湘江轴承有限公司"),
        ({"work": "曾在零陵农机厂工作，现在衡阳湘江轴承有限公司从事工艺工作"}, "employer", "衡阳湘江轴承有限公司"),
        ({}, "current_qualification", "助理工程师"),
        ({"held": "2016年被评为机械助理工程师"}, "current_qualification", "助理工程师"),
        ({"held": "2016年取得车工高级技师职业资格"}, "current_qualification", 1),
    ],
)
def test_an_application_as_a_letter(given, name, value):
    found = letter(**given)
    assert name in found
    assert found[name].value == value
    assert found["level"].value == "engineer"


def test_what_a_letter_asks_for_or_tells_of_others_is_not_what_the_applicant_has():
    found = letter(held="拟取得工程师资格", study="全日制中专学历", work="毕业于长沙机电学院")
    assert not {"current_qualification", "education_level", "employer"} & set(found)
    assert "current_qualification" not in letter(held="已具备助理工程师条件")


def test_of_several_titles_in_a_letter_the_last_is_for_a_person_to_look_at():
    held = letter(held="2009年取得技术员资格，2016年取得助理工程师资格")["current_qualification"]
    assert held.value == "助理工程师"
    assert held.confidence < 0.85


def test_a_summary_of_work_in_a_form_is_no_letter():
    found = values(
        "application_form",
        [
            ("职称评审表", 22.0),
            "姓名|范玉兰|学历|大专",
            "工作总结：1998年在宝鸡第一机床厂工作，2005年取得助理工程师资格，2006年本科毕业。",
        ],
    )
    assert found["education_level"] == "junior_college"
    assert "current_qualification" not in found
    assert "employer" not in found


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("江西省职称申报表（正常申报）", False),
        ("江西省职称申报表（逐级晋升）", False),
        ("江西省职称评审表（破格申报）", True),
        ("江西省职称评审表（破格人员用）", True),
        ("江西省职称评审表（破格、正常申报通用）", None),
    ],
)
def test_what_a_form_is_for_stands_in_brackets_behind_its_title(title, value):
    assert values("application_form", [(title, 22.0), "姓名|范玉兰|学历|大专"]).get("exceptional") == value


@pytest.mark.parametrize("label", ["申报时最高学历", "现有最高学历", "最后学历", "文化程度及学位"])
def test_labels_of_the_level_somebody_has_when_he_applies(label):
    rows = [("职称申报表", 22.0), f"姓名|范玉兰|{label}|硕士研究生"]
    assert values("application_form", rows)["education_level"] == "master"


@pytest.mark.parametrize(
    ("printed", "level"),
    [
        ("高级工班", "tech_senior"),
        ("技师学院预备技师班", "tech_technician"),
        ("中级技工班毕业", "tech_intermediate"),
        ("大专", "junior_college"),
    ],
)
def test_a_class_of_a_technical_school_fills_the_place_of_a_level(printed, level):
    hit = education()(printed)
    assert hit is not None
    assert hit.value == level


@pytest.mark.parametrize("printed", ["高级工程师", "取得高级工证书", "技校", "高级技工学校"])
def test_a_skill_level_or_a_kind_of_school_is_no_class(printed):
    assert education()(printed) is None


FORM = [("2016年度职工考核表", 20.0), "姓名：柏秀云　　工作岗位：化验员", "考核等次（在相应栏内打“√”）"]


def marked(*marks, last="考核小组意见：同意。"):
    return fields("assessment_form", [*FORM, "优秀|合格|基本合格|不合格", *marks, last]).get("records")


def test_a_mark_in_the_column_of_a_grade_in_a_form_of_one_year():
    # the blank cells before the mark are set as wide as a head, so that it comes to stand under its grade
    assert marked("√| | | ").value == [{"year": 2016, "grade": "excellent"}]
    assert marked(" |√| | ").value == [{"year": 2016, "grade": "qualified"}]


def test_two_marks_under_one_row_of_grades_give_no_grade():
    assert marked("√|√| | ") is None


def test_the_whole_of_several_hours():
    rows = [
        ("2021年度继续教育学时审核表", 20.0),
        "姓名：敖淑珍",
        "公需科目 24学时　专业科目 60学时",
        "审核确认总学时 84学时",
    ]
    assert values("continuing_education", rows)["hours"] == 84
    rows[-1] = "学时合计 84"
    assert values("continuing_education", rows)["hours"] == 84


def test_hours_that_a_rule_asks_for_are_not_the_whole_and_a_part_is_not_sure():
    rows = [
        ("2021年度继续教育学时审核表", 20.0),
        "姓名：敖淑珍",
        "公需科目 24学时，专业科目 60学时。",
        "应完成总学时 90学时",
    ]
    hours = fields("continuing_education", rows)["hours"]
    assert hours.value != 90
    assert hours.confidence < 0.85


@pytest.mark.parametrize("label", ["工程领域", "专业领域", "专业学位领域"])
def test_the_field_of_a_professional_degree(label):
    rows = [
        ("硕士专业学位证书", 22.0),
        "井云峰，性别男，1988年2月生，授予工程硕士专业学位。",
        f"{label}：测绘工程",
        "江南测绘大学",
        "2016年6月25日",
    ]
    assert values("degree_certificate", rows)["major"] == "测绘工程"


@pytest.mark.parametrize(
    "told", ["于一九八九年七月获工学学士学位", "1989年7月取得工学学士学位", "于1989年7月被授予工学学士学位"]
)
def test_a_replaced_degree_tells_its_day_in_its_sentence(told):
    rows = [
        ("学位证明书", 22.0),
        f"兹证明巩淑英，女，1966年3月5日生，系我校冶金机械专业一九八九届本科毕业生，{told}，",
        "原学位证书遗失，特此证明。",
        "川西冶金学院",
        "2011年4月7日",
    ]
    found = values("degree_certificate", rows)
    assert (found["grant_date"], found["degree"]) == ("1989-07", "工学学士")


def test_a_degree_that_was_not_conferred_has_no_day():
    rows = [
        ("学位证明书", 22.0),
        "兹证明巩淑英，女，系我校冶金机械专业毕业生，于一九八九年七月毕业，未获工学学士学位。",
        "原证书遗失，特此证明。",
    ]
    found = values("degree_certificate", rows)
    assert "grant_date" not in found
    assert "degree" not in found


@pytest.mark.parametrize(
    "told", ["原毕业证书（编号910336）遗失", "毕业证书（证号：910336）遗失", "原证书（证书编号为910336）遗失"]
)
def test_a_replacement_names_the_number_of_the_diploma_that_was_lost(told):
    rows = [
        ("证 明 书", 22.0),
        "葛美珍，女，1969年8月生，1988年9月至1991年7月在本校染整工程专业（专科三年）学习，",
        f"成绩合格，准予毕业。{told}，特补发此毕业证明书。",
        "江夏染整工学院",
        "2008年3月6日",
    ]
    assert values("diploma", rows)["certificate_number"] == "910336"


@pytest.mark.parametrize(
    "opening", ["庞志刚参加会计电算化专业专科高等教育自学考试", "庞志刚于1999年9月至2002年7月在本校会计电算化专业学习"]
)
def test_a_diploma_may_open_with_a_name_and_no_sex(opening):
    rows = [("毕业证书", 22.0), f"{opening}，全部课程合格，准予毕业。", "证书编号：66440281021003311", "2002年6月30日"]
    assert values("diploma", rows)["name"] == "庞志刚"


def test_the_word_for_a_pupil_is_no_name():
    rows = [("毕业证书", 22.0), "该生参加会计电算化专业专科高等教育自学考试，全部课程合格，准予毕业。", "2002年6月30日"]
    assert "name" not in values("diploma", rows)


@pytest.mark.parametrize(
    "told",
    [
        "女，持由陕南交通大学颁发的桥梁工程专业本科毕业证书，2009年6月毕业",
        "性别女，系陕南交通大学桥梁工程专业本科毕业生，2009年6月28日毕业",
        "女，2009年6月毕业于陕南交通大学桥梁工程专业，本科学历",
        "女，2005年考入陕南交通大学桥梁工程专业学习，2009年6月毕业，本科学历",
    ],
)
def test_a_verification_in_a_sentence_names_school_and_field(told):
    found = values(
        "diploma_verification",
        [("学历查询证明", 22.0), f"封玉洁同志，{told}。", "证书编号为107321200905003377。", "2019年3月6日"],
    )
    assert (found["institution"], found["major"]) == ("陕南交通大学", "桥梁工程")


def test_a_department_before_a_school_is_not_its_name_and_a_present_teacher_is_no_graduate():
    rows = [("学历查询证明", 22.0), "封玉洁同志，女，现在陕南交通大学桥梁工程专业任教。", "2019年3月6日"]
    assert "institution" not in values("diploma_verification", rows)


@pytest.mark.parametrize("label", ["院　　校", "毕业院校", "学　　校"])
def test_a_school_behind_its_label_and_blanks(label):
    rows = [
        ("教育部学历证书电子注册备案表", 20.0),
        "姓　　名　司马嘉禾",
        f"{label}　西北沿河科技大学",
        "专　　业　岩土工程",
    ]
    assert values("diploma_verification", rows)["institution"] == "西北沿河科技大学"


@pytest.mark.parametrize("told", ["荆门江汉水泥厂工人", "荆门江汉水泥厂固定职工", "系荆门江汉水泥厂职工"])
@pytest.mark.parametrize(
    "day", ["准予一九九四年五月一日退休", "同意自一九九四年五月一日起退休", "批准1994年5月1日退休"]
)
def test_a_retirement_in_old_sentences(told, day):
    rows = [
        ("职工退休证", 22.0),
        f"覃茂春，男，生于一九三四年三月，{told}，一九五四年十月参加工作。",
        f"经审查，符合规定，{day}。",
        "荆门市劳动局",
        "一九九四年四月二十二日",
    ]
    found = values("retirement_certificate", rows)
    assert (found["employer"], found["retirement_date"]) == ("荆门江汉水泥厂", "1994-05-01")


@pytest.mark.parametrize("told", ["该厂职工", "原单位工人", "全体退休职工"])
def test_words_for_whoever_is_meant_name_no_employer(told):
    rows = [("职工退休证", 22.0), f"覃茂春，男，生于一九三四年三月，{told}，一九五四年十月参加工作。"]
    assert "employer" not in values("retirement_certificate", rows)


@pytest.mark.parametrize(
    ("told", "trade", "level"),
    [
        ("认定为镗工特级技师，特发此证", "镗工", "special_technician"),
        ("具备镗工技师条件，特发此证", "镗工", 2),
        ("评聘为镗工首席技师", "镗工", "chief_technician"),
        ("授予凌国安同志镗工高级技师资格", "镗工", 1),
        ("授予桥式起重机司机高级技师称号", "桥式起重机司机", 1),
    ],
)
def test_the_trade_before_the_level_for_which_somebody_is_taken(told, trade, level):
    rows = [("技师合格证书", 22.0), f"凌国安同志，男，在青州机床厂工作，经考核评审，{told}。", "1998年12月5日"]
    found = values("skill_certificate", rows)
    assert (found["occupation"], found["skill_level"]) == (trade, level)


@pytest.mark.parametrize(
    "told", ["认定为企业首席技师", "认定为山西省首席技师", "符合企业职工技师申报条件", "评为高级工程师"]
)
def test_no_trade_is_taken_from_before_an_honour_or_another_title(told):
    rows = [("证书", 22.0), f"凌国安同志，男，经考核评审，{told}。", "1998年12月5日"]
    assert "occupation" not in values("skill_certificate", rows)


@pytest.mark.parametrize(
    "told",
    [
        "由营口渤海泵阀有限公司在我中心参加企业职工基本养老保险，自2014年5月至2020年12月连续缴费",
        "系营口渤海泵阀有限公司职工，自2014年5月至2020年12月在我局参加企业职工基本养老保险",
        "自2014年5月至2020年12月由营口渤海泵阀有限公司在我中心缴纳企业职工基本养老保险",
    ],
)
def test_with_whom_somebody_is_insured_is_no_part_of_who_pays(told):
    rows = [
        ("参保缴费证明", 22.0),
        f"兹证明邵海燕（身份证号：140105199106304459）{told}。",
        "营口市社会保险基金管理中心",
        "2021年1月12日",
    ]
    found = values("social_insurance", rows)
    assert found["employer"] == "营口渤海泵阀有限公司"
    assert found["periods"] == [{"from": "2014-05", "to": "2020-12", "employer": "营口渤海泵阀有限公司"}]


def test_the_works_of_whom_a_proof_speaks_behind_a_comma():
    rows = [
        ("证明", 22.0),
        "经查询养老保险系统，包头西北化工厂职工邵海燕，身份证号140105199106304459，",
        "1999年1月至2011年10月期间在我局参加养老保险并按月缴费。",
        "2012年11月22日",
    ]
    found = values("social_insurance", rows)
    assert found["employer"] == "包头西北化工厂"


def test_insured_persons_of_a_place_and_an_insurance_name_no_employer():
    rows = [
        ("证明", 22.0),
        "经查询，该单位职工邵海燕，身份证号140105199106304459，",
        "1999年1月至2011年10月期间在我局参加养老保险。",
    ]
    assert "employer" not in values("social_insurance", rows)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("某县电机有限公司在我中心参保", "某县电机有限公司"),
        ("东风集团向阳煤矿", "东风集团向阳煤矿"),
        ("某某集团在线教育公司", "某某集团在线教育公司"),
    ],
)
def test_what_goes_on_behind_a_body_is_no_part_of_its_name(body, name):
    hit = shapes.body()(body)
    assert hit is not None
    assert hit.value == name


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ("取得电气设备工程师职称", "电气设备"),
        ("评为焊接高级工程师职务", "焊接"),
        ("获得建筑材料助理工程师资格", "建筑材料"),
        ("评定为冶炼工程师", "冶炼"),
    ],
)
def test_the_field_between_the_verb_and_the_title(told, field):
    rows = [("证明", 22.0), f"兹有荣建国同志，于2011年10月19日经我市中级评审委员会评审通过，{told}。", "2016年3月25日"]
    assert values("title_certificate", rows)["specialty"] == field


@pytest.mark.parametrize(
    "told",
    [
        "取得注册安全工程师资格",
        "确认其具备工程师任职资格",
        "授予该同志工程师资格",
        "授予荣建国同志工程师资格",
        "取得中级工程师职称",
        "取得了高级工程师职称",
        "取得工程系列高级工程师职称",
        "取得工程技术工程师职称",
    ],
)
def test_a_kind_of_title_is_no_field(told):
    rows = [("证明", 22.0), f"兹有荣建国同志，于2011年10月19日经我市中级评审委员会评审通过，{told}。", "2016年3月25日"]
    assert "specialty" not in values("title_certificate", rows)


@pytest.mark.parametrize(
    ("told", "hours"),
    [
        ("完成继续教育学时90学时（其中公需30学时，专业60学时）", 90),
        ("总学时应不少于90学时，实际完成96学时", 96),
        ("完成公需科目30学时、专业科目60学时，共计90学时", 90),
    ],
)
def test_hours_in_a_sentence_are_those_done(told, hours):
    rows = [("2021年度继续教育证明", 20.0), f"兹证明敖淑珍，本年度{told}。", "2021年12月1日"]
    assert values("continuing_education", rows)["hours"] == hours


def test_where_somebody_is_insured_is_no_employer_and_who_pays_may_stand_before_the_period():
    rows = [
        ("参保证明", 22.0),
        "兹证明邵海燕为营口渤海泵阀有限公司参保职工，2014年5月至今在我市参保缴费。",
    ]
    told = values("social_insurance", rows)["periods"]
    assert told == [{"from": "2014-05", "to": None, "employer": "营口渤海泵阀有限公司"}]
    rows[1] = "兹证明邵海燕在营口渤海泵阀有限公司工作期间，2014年5月至2020年12月在我局参保。"
    assert values("social_insurance", rows)["employer"] == "营口渤海泵阀有限公司"


def test_a_tradesman_of_a_works_and_the_day_before_the_word_for_retiring():
    rows = [("职工退休证", 22.0), "覃茂春，男，原系襄樊轴承厂车工，一九九五年四月一日批准退休。", "襄樊市劳动局"]
    found = values("retirement_certificate", rows)
    assert (found["employer"], found["retirement_date"]) == ("襄樊轴承厂", "1995-04-01")


def test_the_word_for_a_field_at_the_beginning_of_a_line_is_no_label():
    rows = [
        ("硕士专业学位证书", 22.0),
        "井云峰，男，1988年2月19日生。在我校已通过测绘",
        "工程领域工程硕士专业学位的课程考试和论文答辩，授予工程硕士专业学位。",
    ]
    assert values("degree_certificate", rows).get("major") in ("测绘工程", None)
