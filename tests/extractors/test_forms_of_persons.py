"""Forms and certificates of persons in the wordings of many offices: applications, diplomas, degrees, titles, skills, hours."""

from __future__ import annotations

from tests.extractors.recipe import values


def test_items_with_numbers_before_their_labels():
    found = values(
        "application_form",
        ["专业技术职务申报表", "1. 姓名 裴志刚", "2. 单位 沁源路桥工程处", "3、现任职务 技术员，任职时间2001年7月", "（四）申报职务 助理工程师"],
    )  # fmt: skip
    assert (found["name"], found["employer"]) == ("裴志刚", "沁源路桥工程处")
    assert (found["current_qualification"], found["level"]) == ("技术员", "assistant_engineer")


def test_the_specialty_asked_for_goes_before_the_work_somebody_does():
    rows = ["职称申报表", "姓名|裴志刚|现从事专业|矿井通风", "申报专业|安全工程|申报资格|工程师"]
    assert values("application_form", rows)["specialty"] == "安全工程"
    assert values("application_form", [*rows[:2], "申报资格|工程师"])["specialty"] == "矿井通风"


def test_a_bare_specialty_under_the_title_asked_for():
    rows = ["姓名：裴志刚", "文化程度：大专　专业：内燃机", "呈报业务职务：工程师", "专业：热能动力"]
    found = values("application_form", ["业务职务呈报表", *rows])
    assert (found["specialty"], found["level"]) == ("热能动力", "engineer")
    studied = values("application_form", ["业务职务呈报表", "毕业学校：晋阳工学院", "专业：内燃机"])
    assert "specialty" not in studied


def test_which_specialty_and_which_title_in_one_label():
    found = values("application_form", ["申报人员情况表", "申报何专业何资格　采矿工程专业　高级工程师"])
    assert found["specialty"] == "采矿工程"


def test_a_title_with_its_day_is_held_and_one_without_is_not():
    held = values("application_form", ["申报人员情况表", "专业技术资格　工程师（2014.9）"])
    assert held["current_qualification"] == "工程师"
    assert "current_qualification" not in values("application_form", ["申报人员情况表", "专业技术资格　工程师"])


def test_a_change_to_another_series():
    rows = [
        "转评申请表",
        "申请人：裴志刚",
        "原系列及资格：经济师（经济系列，2015年）",
        "拟转评系列及资格：工程系列 助理工程师",
    ]
    found = values("application_form", [*rows, "拟转评专业：质量工程", "学历学位：研究生、工学硕士"])
    assert (found["current_qualification"], found["level"]) == ("经济师", "assistant_engineer")
    assert (found["specialty"], found["education_level"]) == ("质量工程", "master")


def test_a_school_that_signs_by_one_of_its_offices():
    letter = ["证明", "王海燕，女，于2008年9月入我院模具设计专业学习，2011年7月准予毕业。"]
    assert values("diploma", [*letter, "沁河职业技术学院学籍管理科"])["institution"] == "沁河职业技术学院"
    assert values("diploma", [*letter, "沁河职业技术学院（学历证明专用章）"])["institution"] == "沁河职业技术学院"
    assert values("diploma", [*letter, "沁河开放大学　校长：牛志远"])["institution"] == "沁河开放大学"
    assert values("diploma", [*letter, "沁河大学继续教育学院"])["institution"] == "沁河大学继续教育学院"


def test_numbers_of_diplomas_by_other_words():
    row = "学生何建国，性别男，在本校选矿专业学习，准予毕业。"
    assert values("diploma", ["毕业证书", row, "证书登记：95-0316 号"])["certificate_number"] == "95-0316"
    assert values("diploma", ["毕业证书", "No. 9803312", row])["certificate_number"] == "9803312"
    both = values("diploma", ["毕业证书", "No. 9803312", row, "证书编号：晋校字第0451号"])
    assert both["certificate_number"] == "晋校字第0451号"
    lost = values("diploma", ["毕业证明书", "原毕业证书（晋煤校字第860112号）遗失，特此证明。"])
    assert lost["certificate_number"] == "晋煤校字第860112号"
    copy = values("diploma", ["毕业证明书", "原毕业证书（2004年版）遗失，特此证明。"])
    assert "certificate_number" not in copy


def test_the_number_of_a_student_behind_his_name():
    assert values("diploma", ["结业证书", "学生司马青，学号 20091133，男，在本校学习，准予结业。"])["name"] == "司马青"
    notice = ["关于同意换发证书的通知", "机电工程学院：", "何建国（学号 2010033）2010年入学，准予毕业。"]
    assert values("diploma", notice)["name"] == "何建国"


def test_what_a_query_of_studies_shows():
    found = values("diploma_verification", ["本科-汾水石油大学-资源勘查工程", "姓名：何建国"])
    assert (found["institution"], found["major"]) == ("汾水石油大学", "资源勘查工程")
    told = values(
        "diploma_verification",
        ["核验说明", "职工何建国提供的备案表已核验，页面显示：汾水大学，桥梁工程专业，本科，2012年7月1日毕业。"],
    )
    assert (told["name"], told["institution"], told["major"]) == ("何建国", "汾水大学", "桥梁工程")
    assert (
        values("diploma_verification", ["查询结果", "姓名：何建国", "专业等级：高级"])["education_level"]
        == "tech_senior"
    )


def test_a_degree_conferred_on_somebody():
    decision = [
        "关于授予何建国同学学士学位的决定",
        "决定授予其理学学士学位，学位授予时间为2015年6月20日。",
        "2015年7月2日",
    ]
    found = values("degree_certificate", decision)
    assert (found["degree"], found["grant_date"]) == ("理学学士", "2015-06-20")
    assert "degree" not in values("degree_certificate", ["关于授予何建国学士学位的决定"])
    card = values(
        "degree_certificate", ["登记卡", "学位门类|金融硕士", "决定授予日期|2020-06-30", "填卡日期：2020-07-02"]
    )
    assert (card["degree"], card["grant_date"]) == ("金融硕士", "2020-06-30")


def test_fields_of_study_with_more_around_them():
    english = ["学士学位证书", "何建国，男，在本校 采矿工程（Mining Engineering）专业修业期满，授予工学学士学位。"]
    assert values("degree_certificate", english)["major"] == "采矿工程"
    second = ["证书", "何建国，男，已修完我校会计学第二学士学位专业教学计划的全部课程，授予管理学学士学位。"]
    assert values("degree_certificate", second)["major"] == "会计学"
    taught = ["证书", "何建国，男。通过高等教育自学考试，取得机电一体化专业本科毕业文凭，授予工学学士学位。"]
    assert values("degree_certificate", taught)["major"] == "机电一体化"


def test_a_letter_tells_the_day_of_the_certificate_and_not_its_own():
    letter = ["证　明", "经查，何建国（身份证号140202198506021934）于2012年11月8日取得电气试验工技师（国家职业资格二级）证书，",
              "证书编号1205003000200039，信息真实有效。", "晋北电力职业技能鉴定中心", "2021年3月17日"]  # fmt: skip
    found = values("skill_certificate", letter)
    assert (found["issue_date"], found["occupation"], found["name"]) == ("2012-11-08", "电气试验工", "何建国")


def test_the_day_under_a_certificate_goes_before_that_of_the_examination():
    rows = ["职业技能等级证书", "职业：铣工", "于2021年11月30日经考核合格，评定为三级/高级工"]
    assert values("skill_certificate", rows)["issue_date"] == "2021-11-30"
    assert values("skill_certificate", [*rows, "发证机构：沁河培训学校", "2021年12月9日"])["issue_date"] == "2021-12-09"


def test_who_issues_goes_before_who_examines():
    rows = ["职业资格证书", "职业：铣工", "鉴定机构：汾水市第二职业技能鉴定所"]
    assert values("skill_certificate", rows)["issuer"] == "汾水市第二职业技能鉴定所"
    both = values("skill_certificate", [*rows, "发证机关：汾水市劳动和社会保障局"])
    assert both["issuer"] == "汾水市劳动和社会保障局"


def test_trades_in_the_sentences_of_offices():
    for sentence, trade in (
        ("经评审，何建国同志取得变配电工高级技师职业资格，证书编号1804003000100021。", "变配电工"),
        ("经评审，你符合镗工特级技师认定条件，现授予相应职业技能等级。", "镗工"),
        ("兹证明 何建国，140202198506021934，信号工，经考核鉴定成绩合格。", "信号工"),
        ("何建国同志，经我厂考核委员会考核，刨工应知81分、应会85分。", "刨工"),
    ):
        assert values("skill_certificate", ["证书", sentence])["occupation"] == trade, sentence
    needed = "申报条件：取得相应职业高级工职业资格证书后，从事本职业工作。"
    assert "occupation" not in values("skill_certificate", ["证书", needed])
    clerk = "何建国，140202198506021934，公司职工，经考核鉴定成绩合格。"
    assert "occupation" not in values("skill_certificate", ["证书", clerk])


def test_a_name_of_four_sounds_before_its_number():
    found = values("skill_certificate", ["证明", "经查，朝鲁巴根（身份证号140202198506021934）于2012年取得证书。"])
    assert found["name"] == "朝鲁巴根"


def test_two_labels_in_the_head_of_a_table_are_two_columns():
    rows = ["人员信息表", "姓名|职业|等级|发证日期", "何建国|铣工|三级/高级工|2020-12-16"]
    found = values("skill_certificate", rows)
    assert (found["occupation"], found["skill_level"]) == ("铣工", 3)


def test_a_decision_that_takes_somebody_for_a_title():
    reply = "经审核，同意认定何建国同志复合材料专业助理工程师任职资格，自2012年7月31日起计算。"
    found = values("title_certificate", ["关于同意认定任职资格的批复", reply, "汾水市人事局", "2012年8月9日"])
    assert (found["name"], found["specialty"], found["title"]) == ("何建国", "复合材料", "助理工程师")
    noted = "经公示，确认何建国同志（炼焦工艺专业）具备工程师任职资格，任职资格时间从2019年9月25日起算。"
    assert values("title_certificate", ["通知", noted])["specialty"] == "炼焦工艺"


def test_the_conditions_of_a_title_name_its_field():
    told = "经评定，何建国同志符合矿山测量工程师条件，特授予技术职称。"
    found = values("title_certificate", ["职称证书", told, "批准机关：山西省地质矿产局"])
    assert (found["specialty"], found["issuer"]) == ("矿山测量", "山西省地质矿产局")
    for plain in ("何建国同志符合国家规定的工程师条件。", "何建国同志符合高级工程师评审条件。"):
        assert "specialty" not in values("title_certificate", ["职称证书", plain]), plain


def test_who_was_asked_goes_behind_who_signs():
    rows = ["任职资格证书", "何建国，140202198905211934，经考核认定，自2013年8月12日起具有冶炼专业助理工程师任", "职资格。",
            "认定机构：汾水市企业技术职务认定组", "汾水市人力资源和社会保障局", "2013年9月"]  # fmt: skip
    found = values("title_certificate", rows)
    assert (found["name"], found["issuer"]) == ("何建国", "汾水市人力资源和社会保障局")


def test_a_name_in_the_blank_before_the_title():
    assert values("title_certificate", ["职称证书", "兹授予 何建国 高级工程师 职称"])["name"] == "何建国"
    assert "name" not in values("title_certificate", ["职称证书", "兹授予水利工程师职称"])


def test_a_title_in_the_place_of_its_grade():
    rows = ["资格证", "持证人 何建国", "等级 技术员", "核发单位 汾水州职称改革办公室"]
    found = values("title_certificate", rows)
    assert (found["title"], found["issuer"]) == ("技术员", "汾水州职称改革办公室")
    assert "title" not in values("title_certificate", ["资格证", "等级 中级"])


def test_the_day_of_a_session_and_that_of_the_data():
    told = "经某某集团工程系列中级职称评审委员会2020年11月15日评审，您已具备通风专业工程师职称资格。"
    assert values("title_certificate", ["职称证书", told])["grant_date"] == "2020-11-15"
    shown = [
        "证书查验",
        "姓　名 | 何建国",
        "评审（认定）时间 | 2017-09-20",
        "发证机构 | 汾水市人力资源和社会保障局",
        "（数据更新于 2024-05-30）",
    ]
    found = values("title_certificate", [row.replace("|", "｜") for row in shown])
    assert (found["grant_date"], found["issuer"]) == ("2017-09-20", "汾水市人力资源和社会保障局")


def test_hours_of_one_person_as_firms_and_centres_write():
    letter = values("continuing_education", ["证明", "我公司何建国2023年度继续教育学时已完成，合计70学时。"])
    assert (letter["name"], letter["year"], letter["hours"]) == ("何建国", 2023, 70)
    for nobody in ("我公司安全部2023年度继续教育学时已完成，合计70学时。", "本单位职工2023年度继续教育合计70学时。"):
        assert "name" not in values("continuing_education", ["证明", nobody]), nobody
    opened = ["公需课培训合格证书", "何建国　身份证号 140202198506021934", "2023年度“数字经济”　30学时　合格"]
    assert values("continuing_education", opened)["name"] == "何建国"


def test_the_year_of_a_course_by_its_days():
    rows = [
        "继续教育证书",
        "姓名：何建国",
        "培训日期：2006年6月13日—6月17日",
        "学时数：40学时",
        "发证日期：2007年1月9日",
    ]
    assert values("continuing_education", rows)["year"] == 2006
    assert values("continuing_education", [*rows, "年度：2005"])["year"] == 2005


def test_a_sum_beside_another_head_of_hours():
    rows = ["继续教育审核表", "年度|公需学时|专业学时|合计", "2021|30|62|92"]
    assert values("continuing_education", rows)["hours"] == 92
