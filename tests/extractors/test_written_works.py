"""Letters, lists and small forms as offices word them: each wording, and beside it what must not be read so."""

from __future__ import annotations

import pytest
from yushen.extractors.verdicts import verdict

from tests.extractors.recipe import fields, values


def mentoring(*rows):
    return values("mentoring_proof", list(rows))


def accepted(*rows):
    return values("project_acceptance", list(rows))


def scale(*rows):
    return values("enterprise_scale", list(rows))


def test_apprentices_of_a_list_with_level_and_day():
    got = mentoring(
        "高技能人才培养情况证明",
        "郝志亮同志为我厂首席技师，2012年以来所带徒弟取证情况如下：",
        "周磊，三级（高级工），2015年6月；",
        "彭玉山，技师，2018.11；",
        "以上人员均在岗。",
    )
    assert got["mentor"] == "郝志亮"
    assert got["apprentices"] == ["周磊", "彭玉山"]
    assert (got["apprentice_levels"], got["apprentice_dates"]) == ([3, 2], ["2015-06", "2018-11"])


def test_a_list_whose_day_is_that_of_the_bond_tells_no_grant():
    got = mentoring(
        "证明", "郝志亮同志所带徒弟名单：", "周磊，高级工，2015年6月拜师；", "彭玉山，技师，2018年11月入厂。"
    )
    assert "apprentice_dates" not in got


def test_the_teacher_in_a_sentence_with_his_title_behind_him():
    got = mentoring("出师证", "在厂“名师带徒”活动中，郝志亮师傅与周磊同志结为师徒，经考核准予出师。")
    assert (got["mentor"], got["apprentices"]) == ("郝志亮", ["周磊"])


def test_clauses_of_a_contract():
    got = mentoring(
        "导师带徒协议",
        "第一条　导师：郝志亮，高级工程师；学员：周磊，2019年7月毕业生；",
        "第二条　帮带时间：2019年9月1日—2020年8月31日；",
    )
    assert (got["mentor"], got["apprentices"], got["start_date"]) == ("郝志亮", ["周磊"], "2019-09-01")
    assert "apprentice_dates" not in got


def test_findings_before_a_verdict():
    hit = verdict("资料齐全,设备运行平稳,噪声达标,专家组一致同意通过验收。")
    assert hit is not None and hit.value == "专家组一致同意通过验收"
    hit = verdict("施工质量合格,同意验收,评为优良工程。")
    assert hit is not None and hit.value == "同意验收"


@pytest.mark.parametrize(
    "text",
    ["噪声超标,待整改后,同意通过验收。", "资料不全,建议补充,同意通过验收。", "设备平稳,除二号泵外,同意验收。"],
)
def test_a_verdict_under_a_condition_is_not_cut_out(text):
    hit = verdict(text)
    assert hit is not None and hit.value == text.rstrip("。")


def test_people_with_their_parts_under_a_heading_that_says_so():
    got = accepted(
        "项目名称：轧辊冷却改造",
        "验收意见：同意通过验收。",
        "六、项目参加人员及分工",
        "郝志亮　机械设计",
        "周磊：负责电气控制",
        "彭玉山　现场安装工作",
    )
    assert got["participants"] == ["郝志亮", "周磊", "彭玉山"]
    assert got["roles"] == ["机械设计", "电气控制", "现场安装"]


def test_words_under_a_heading_without_parts_are_no_people():
    got = accepted("项目名称：轧辊冷却改造", "项目参加人员", "高温　机械设计", "验收意见：同意通过验收。")
    assert "participants" not in got


def test_clauses_that_give_each_his_part():
    got = accepted(
        "证　明",
        "我厂技改项目“轧辊冷却改造”，由郝志亮任项目负责人，周磊负责电气控制，彭玉山承担现场安装工作。2019年6月2日，经验收合格。",
    )
    assert got["participants"] == ["郝志亮", "周磊", "彭玉山"]
    assert got["roles"] == ["项目负责人", "电气控制", "现场安装"]
    got = accepted("证　明", "“轧辊冷却改造”项目成立专家组，由郝志亮任组长，周磊负责资料审查，彭玉山负责现场检查。")
    assert "participants" not in got


def test_the_chair_of_the_judges_under_the_table_of_those_who_worked():
    got = accepted(
        "项目名称：轧辊冷却改造",
        "主要研制人员名单",
        "序号|姓名|技术职称|对成果的贡献",
        "1|郝志亮|高级工程师|总体方案",
        "2|周磊|工程师|工装设计",
        "鉴定委员会主任：|彭玉山|教授",
    )
    assert got["participants"] == ["郝志亮", "周磊"]


def test_enterprises_that_a_sentence_classes():
    got = scale(
        "企业规模证明",
        "根据《统计上大中小微型企业划分办法（2017）》的规定，晋阳泵业有限公司2019年末从业人员412人，主营业务收入18650万元，属中型企业。",
        "某某市统计局",
    )
    assert (got["enterprise"], got["scale"], got["revenue"]) == ("晋阳泵业有限公司", "medium", 186500000)


def test_an_enterprise_that_declares_itself():
    got = scale(
        "中小企业声明函",
        "本公司（晋阳泵业有限公司，统一社会信用代码91140100MA0AK5519D）声明：从业人员86人，属于小型企业。",
        "声明人：晋阳泵业有限公司",
        "2022年3月14日",
    )
    assert (got["enterprise"], got["issuer"]) == ("晋阳泵业有限公司", "晋阳泵业有限公司")


def test_labels_of_an_office_that_classes():
    got = scale("企业名称|晋阳泵业有限公司", "核定类型|□大型　☑中型　□小型", "核定机关|平遥县工业和信息化局")
    assert (got["scale"], got["issuer"]) == ("medium", "平遥县工业和信息化局")
    got = scale("企业名称|晋阳泵业有限公司", "核定类型|□大型　□中型　□小型")
    assert "scale" not in got


@pytest.mark.parametrize(
    ("sentence", "name", "value"),
    [
        ("兹证明周磊同志系我厂正式职工，任维修班长，于2011年5月入职。", "position", "维修班长"),
        ("周磊同志，2001年8月参加工作，在我厂从事化验工作，共19年。", "start_date", "2001-08"),
    ],
)
def test_letters_of_employment(sentence, name, value):
    assert values("employment_proof", ["证　明", sentence])[name] == value


def test_posts_and_days_that_a_later_clause_takes_back():
    got = values("employment_proof", ["证　明", "周磊同志系我厂正式职工，任维修班长，2015年改任车间主任。"])
    assert got.get("position") != "维修班长"
    got = values("employment_proof", ["证　明", "周磊同志，1998年8月参加工作，2006年3月调入我厂。"])
    assert got.get("start_date") != "1998-08"


def test_letters_of_appointment():
    got = values("appointment", ["证　明", "周磊同志自2014年9月起受聘于我公司主任工程师岗位，至今在聘。"])
    assert got["position"] == "主任工程师"
    got = values("appointment", ["聘任证书", "周磊：", "决定聘任您为公司首席技师，聘期三年。"])
    assert got["position"] == "首席技师"
    got = values("appointment", ["聘任书", "兹聘任周磊同志为公司总经理，聘期三年。"])
    assert got["position"] == "总经理"


def test_a_body_that_signs_with_its_head():
    rows = [
        "聘　书",
        "兹聘请周磊同志担任我厂技术科科长，聘期三年。",
        "晋阳第二机械厂　厂长 郝志亮",
        "一九九六年三月一日",
    ]
    assert values("appointment", rows)["issuer"] == "晋阳第二机械厂"


def test_a_term_that_ended_and_a_fee_that_was_not_paid():
    def state(words):
        return values("patent_register", ["专利登记簿副本", "专利号　ZL201026431093.9", words])["legal_status"]

    assert state("专利权于2020年09月15日期限届满终止。") == "expired"
    assert state("专利权于2020年09月15日因未缴年费终止。") == "lapsed"


def test_owners_now_and_before():
    got = values(
        "patent_register",
        ["专利登记簿副本", "专利权人（现）　晋阳泵业有限公司", "专利权人（原）　晋阳大学", "设计（发明）人　周磊"],
    )
    assert got["patentees"] == ["晋阳泵业有限公司"]


def test_a_fee_in_a_sentence():
    got = values(
        "patent_fee_receipt",
        ["证　明", "ZL202110847263.6发明专利第4年度年费共计1,180.00元已于2024年7月15日按期缴纳。", "2024年8月1日"],
    )
    assert (got["amount"], got["paid_date"], got["fee_year"]) == (1180, "2024-07-15", 4)


@pytest.mark.parametrize(
    "words",
    ["第4年度年费1200元及滞纳金60元已于2024年7月15日缴纳。", "第4年度年费900元、第5年度年费1200元已缴纳。"],
)
def test_a_fee_that_is_a_part_of_what_was_paid(words):
    assert "amount" not in values("patent_fee_receipt", ["证　明", f"ZL202110847263.6发明专利{words}", "2024年8月1日"])


def test_the_writer_of_a_standard_in_a_letter():
    got = values(
        "standard_drafting", ["证　明", "兹证明我公司职工周磊为企业标准《真空泵装配规范》（Q/JY 014—2018）主要起草人。"]
    )
    assert got["name"] == "周磊"


def test_what_a_letter_says_is_in_use():
    got = values(
        "benefit_proof",
        ["经济效益证明", "高炉渣余热回收装置于2017年在我公司投入使用，当年节约支出共86.2万元。", "晋阳钢铁有限公司"],
    )
    assert got["subject"] == "高炉渣余热回收装置"


def test_work_and_contest_with_quoted_words():
    got = values("award_certificate", ["奖状", "托辊快速更换装置在二〇一六年职工“五小”成果评选中荣获三等奖。"])
    assert (got["project"], got["award_name"]) == ("托辊快速更换装置", "二〇一六年职工“五小”成果评选")
    got = values(
        "award_certificate",
        ["获奖证书", "周磊同志在2018年晋阳市“技能状元”职业技能大赛数控车工（职工组）决赛中荣获第二名", "特发此证。"],
    )
    assert got["award_name"] == "2018年晋阳市“技能状元”职业技能大赛"
    for row in (
        "周磊同志撰写的论文浅谈焊接技术在2019年论文评选中荣获一等奖。",
        "在2019年技术创新成果评选中，周磊同志荣获一等奖。",
    ):
        assert "project" not in values("award_certificate", ["获奖证书", row])
    assert "project" not in got


def test_numbers_of_a_journal_over_two_lines():
    got = values(
        "journal_front_matter",
        [
            "《煤化工与能源》",
            "由某某省工业和信息化厅主管，晋阳煤化工技术中心主办，国际标准刊号ISSN",
            "1004-8057，国内统一刊号CN 14-1523/TQ，大16开本。",
        ],
    )
    assert (got["issn"], got["sponsor"]) == ("1004-8057", "晋阳煤化工技术中心")
    got = values("journal_front_matter", ["晋阳机械", "1994　1", "（季刊·总第47期）"])
    assert (got["year"], got["issue"]) == (1994, 1)
    got = values("journal_front_matter", ["晋阳机械", "1994　1", "改造长丝杠……（3）"])
    assert "issue" not in got


def test_a_journal_over_its_number_and_pages_alone():
    got = values(
        "paper",
        [
            "网络首发论文",
            "水泵叶轮状态评估方法",
            "作者：周磊，郝志亮",
            "可再生能源学报",
            "Journal of Energy",
            "ISSN 1004-8057",
        ],
    )
    assert got["journal"] == "可再生能源学报"
    got = values("paper", ["水泵叶轮状态评估方法", "周磊", "摘要：提出一种方法。", "2018-2019"])
    assert "pages" not in got
    got = values("paper", ["水泵叶轮状态评估方法", "周磊", "摘要：提出一种方法。", "118-121"])
    assert got["pages"] == "118-121"


def test_trust_of_a_letter_is_not_more_than_its_words():
    got = fields(
        "award_certificate", ["证　明", "兹证明我局职工周磊（工号1234）在2020年抢险工作中表现突出，记三等功一次。"]
    )
    assert got["recipients"].value == ["周磊"]
