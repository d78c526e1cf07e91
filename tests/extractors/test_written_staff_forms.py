"""Appointments and proofs of an employer as offices write them in lines; each rule with what it must leave alone."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


def appointed(*rows):
    return values("appointment", list(rows))


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("公司生产部副部长（试用期一年）", "生产部副部长"),
        ("厂总工程师", "总工程师"),
        ("院副总工程师", "副总工程师"),
        ("厂长助理", "厂长助理"),
        ("公司律师", "公司律师"),
        ("矿山机械组组长", "矿山机械组组长"),
        ("首席技师（热处理）", "首席技师（热处理）"),
    ],
)
def test_a_post_without_the_word_for_its_own_body(said, post):
    got = appointed("关于任职的通知", f"经研究决定，聘任张建国同志为{said}。", "晋岳重工有限公司", "2019年3月1日")
    assert got["position"] == post


@pytest.mark.parametrize("verb", ["任", "任命", "聘", "聘任"])
def test_an_order_in_rows(verb):
    got = appointed("干部任免通知", f"{verb}：张建国　检修车间副主任", "免：李爱民　检修车间副主任", "2019年3月1日")
    assert (got["name"], got["position"]) == ("张建国", "检修车间副主任")


def test_an_order_that_only_dismisses():
    assert "position" not in appointed("干部任免通知", "免：李爱民　检修车间副主任", "2019年3月1日")


@pytest.mark.parametrize(
    ("signed", "body"),
    [
        (("晋岳第二轴承厂　厂长　王　强", "1996年3月1日"), "晋岳第二轴承厂"),
        (("晋岳重工有限公司　总经理：王强", "2016年3月1日"), "晋岳重工有限公司"),
        (("晋岳重工有限公司　2016-03-01",), "晋岳重工有限公司"),
    ],
)
def test_a_body_with_its_head_or_its_day_in_one_line(signed, body):
    assert appointed("聘书", "兹聘请张建国同志担任我厂设备科科长，聘期三年。", *signed)["issuer"] == body


def test_a_person_with_his_post_is_no_body():
    assert "issuer" not in appointed("聘书", "兹聘请张建国同志担任我厂设备科科长。", "王强　厂长", "1996年3月1日")


def test_the_head_of_a_paper_tells_whose_it_is():
    rows = ("任命书", "任命张建国为二车间副主任。", "厂长：王强", "1992年10月6日")
    assert appointed("晋岳砂轮厂文件", "晋砂干字（1992）第31号", *rows)["issuer"] == "晋岳砂轮厂"
    assert "issuer" not in appointed("有关文件", *rows)


@pytest.mark.parametrize("to", ["工程部、安质部、物资部：", "安环处：", "各科室、车间："])
def test_departments_are_addressed_as_no_persons(to):
    got = appointed("任命决定", to, "因工程需要，任命张建国同志为项目总工程师。", "晋岳重工有限公司", "2013年8月20日")
    assert got["name"] == "张建国"


def test_a_person_addressed_by_his_name_alone():
    assert appointed("聘任证书", "安建国：", "聘您为首席技师。", "2013年8月20日")["name"] == "安建国"


def test_a_post_at_which_somebody_is_engaged():
    got = appointed("证明", "兹证明张建国同志自2014年9月起受聘于我公司主任工程师岗位，至今在聘。", "2020年10月15日")
    assert got["position"] == "主任工程师"
    told = appointed("证明", "兹证明张建国同志自2014年9月起受聘于我公司，至今在聘。", "2020年10月15日")
    assert "position" not in told


def employed(*rows):
    return values("employment_proof", list(rows))


SIGNED = ("晋岳重工有限公司", "2020年4月20日")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("张建国同志，1988年8月到厂，一直在生产一线工作。", "1988-08"),
        ("张建国同志，1988年8月参加工作，先后在铸造车间、技术科工作。", "1988-08"),
        ("张建国同志，1988年8月进入我公司，先后在铸造车间、技术科工作。", "1988-08"),
        ("张建国同志，1988年8月到厂长办公室反映情况。", None),
        ("张建国同志，1988年8月出生，系我公司员工。", None),
    ],
)
def test_the_day_on_which_somebody_came(said, day):
    assert employed("证明", said, *SIGNED).get("start_date") == day


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("于2011年7月入职我单位，任化验员，双方签有合同。", "化验员"),
        ("自2015年5月4日起任数控车床操作工，工作认真。", "数控车床操作工"),
        ("现为我公司正式员工，任电气维修班长，于2011年5月入职。", "电气维修班长"),
        ("于2011年7月入职我单位，当前岗位铸造工艺工程师。", "铸造工艺工程师"),
        ("于2011年7月入职我单位，现岗位工作表现良好。", None),
        ("于2011年7月入职我单位，任劳任怨，从无怨言。", None),
    ],
)
def test_a_post_without_a_word_behind_it(said, post):
    assert employed("证明", f"张建国同志{said}", *SIGNED).get("position") == post


def test_the_post_at_a_body_goes_before_the_trade():
    got = employed(
        "证明", "张建国同志2012年8月至2018年7月在清源区水利局供水站技术员岗位工作，从事水利专业技术工作满六年。"
    )
    assert got["position"] == "技术员"


@pytest.mark.parametrize(
    ("said", "employer"),
    [
        ("晋岳海工有限公司系在清源区市场监督管理局注册的企业。张建国先生现任船体工程师。", "晋岳海工有限公司"),
        ("员工张建国于2019-07-01入职晋岳铸件有限公司，当前岗位铸造工程师。", "晋岳铸件有限公司"),
    ],
)
def test_an_employer_told_in_a_sentence(said, employer):
    assert employed("证明", said, "2018年6月13日")["employer"] == employer


@pytest.mark.parametrize("office", ["劳动人事科", "劳资科", "人力资源部", ""])
def test_an_office_signs_for_its_employer(office):
    got = employed("工龄证明", "我厂张建国同志，至今工龄20年。", f"晋岳蓄电池厂{office}", "1998年12月9日")
    assert got["employer"] == "晋岳蓄电池厂"


def test_a_proof_that_says_what_it_is_for_is_no_copy():
    said = "我公司员工张建国自2013年4月起在岗。"
    for use in ("本证明仅用于职称申报，不作他用。", "此证明仅供职称评审使用。"):
        assert employed("证明", said, use, *SIGNED)["employer"] == "晋岳重工有限公司"
    assert "employer" not in employed("证明", "员工张建国自2013年4月起在岗。", "复印件仅供职称申报使用", *SIGNED)


@pytest.mark.parametrize("seal", ["人事章", "公章", "劳资科章"])
def test_a_body_with_its_seal(seal):
    got = employed("证明", "我单位张建国同志，至今工龄20年。", f"晋岳电务段（{seal}）", "1998年12月9日")
    assert got["issuer"] == "晋岳电务段"


def test_where_somebody_works():
    assert employed("工作证明", "姓名|张建国", "地点|山西省清源县")["place"] == "山西省清源县"
    assert employed("证明", "张建国自2015年起任钳工，用工地点山西省清源县。")["place"] == "山西省清源县"
    assert "place" not in employed("证明", "张建国自2015年起任钳工，工作地点固定，从无变动。")


def retired(*rows):
    return values("retirement_certificate", list(rows))


@pytest.mark.parametrize(
    ("rows", "employer"),
    [
        (
            ("荣休证书", "张建国同志：", "您自1982年投身我院地质工作，已于2020年10月光荣退休。", "晋岳地质勘查院"),
            "晋岳地质勘查院",
        ),
        (("退休证明", "兹有张建国同志，系我厂铣工，已于2020年2月办结退休手续。", "晋岳水泵厂劳资科"), "晋岳水泵厂"),
        (("退休证明", "张建国，男，原为我单位高级技师，于2015年12月退休。", "晋岳锻造厂离退休管理处"), "晋岳锻造厂"),
        (("关于张建国同志退休的决定", "决定该同志退休，退休时间为1999年5月。", "晋岳矿务局"), "晋岳矿务局"),
        (("关于张建国同志退休的决定", "决定该同志退休，退休时间为1999年5月。", "清源区人事局"), None),
        (("退休批准书", "同意张建国同志自1999年5月起退休。", "清源区劳动局"), None),
    ],
)
def test_who_signs_for_somebody_who_retires(rows, employer):
    assert retired(*rows, "2021年6月2日").get("employer") == employer


@pytest.mark.parametrize("word", ["报来", "报送", "上报"])
def test_a_name_behind_what_was_sent(word):
    assert retired("退休批准书", "晋岳钼矿：", f"你单位{word}张建国同志退休材料收悉。")["name"] == "张建国"


def test_a_works_that_dresses_ore():
    for name in ("晋岳山选矿厂", "晋岳铁矿"):
        assert retired("退休证", f"原工作单位：{name}", "姓名：张建国")["employer"] == name


def test_the_day_from_which_somebody_is_retired():
    got = retired("退休审批表", "退休起始时间：2005年11月", "县劳动局审批：同意　2005年10月27日")
    assert got["retirement_date"] == "2005-11"


def insured(*rows):
    return values("social_insurance", list(rows))


def test_who_paid_stands_between_the_months():
    got = insured("证明", "兹证明张建国自2002年4月起由晋岳磷矿为其缴纳职工基本养老保险，至2016年8月未间断。")
    assert got["periods"] == [{"from": "2002-04", "to": "2016-08", "employer": "晋岳磷矿"}]
    assert "periods" not in insured("证明", "兹证明张建国自2002年4月起由晋岳磷矿为其缴纳职工基本养老保险。")


def test_each_period_beside_its_labelled_employer():
    got = insured(
        "转移接续信息表",
        "转出地参保单位：晋岳电扇厂|缴费起止：2004年7月至2011年9月",
        "转入地参保单位：清源陶瓷有限公司|缴费起止：2011年10月至2019年5月",
    )
    assert [entry["employer"] for entry in got["periods"]] == ["晋岳电扇厂", "清源陶瓷有限公司"]


TABLE = (
    "参保起止时间|单位|养老|失业",
    "201508-201912|晋岳模具有限公司|53|53",
    "202001-202406|清源模塑有限公司|54|54",
)


def test_the_employer_of_the_last_row():
    assert insured("参保证明", "姓名：张建国", *TABLE)["employer"] == "清源模塑有限公司"


def test_the_employer_that_a_label_names():
    got = insured("参保证明", "姓名：张建国", "现参保单位：晋岳模具有限公司", *TABLE)
    assert got["employer"] == "晋岳模具有限公司"


def test_an_employer_that_proves_what_it_pays():
    said = "张建国为我公司员工，我公司自2017年3月至2022年12月为其缴纳养老保险。"
    got = insured(said, "晋岳数控机床有限公司（章）", "2023年1月9日")
    assert got["employer"] == "晋岳数控机床有限公司"
    assert got["periods"] == [{"from": "2017-03", "to": "2022-12", "employer": "晋岳数控机床有限公司"}]
    assert "employer" not in insured(said, "清源区社会保险管理局", "2023年1月9日")


@pytest.mark.parametrize(
    ("printed", "name"), [("张建国　男", "张建国"), ("欧阳胜男", "欧阳胜男"), ("李亚男", "李亚男")]
)
def test_the_sex_behind_a_name(printed, name):
    assert insured("参保凭证", f"参保人：{printed}")["name"] == name


def declared(*rows):
    return values("declaration", list(rows))


def test_a_signature_behind_where_the_signer_works():
    assert (
        declared("关于遵守纪律的保证", "以上各条，保证做到。", "化纤分公司　张建国", "2016年10月14日")["name"]
        == "张建国"
    )
    assert "name" not in declared("关于遵守纪律的保证", "以上各条，保证做到。", "化纤分公司　办公室", "2016年10月14日")


def test_an_employer_promises_for_its_applicant():
    got = declared(
        "单位承诺书",
        "我单位对申报人张建国的工作履历、业绩等材料进行了审查。",
        "法定代表人签字：王强",
        "晋岳工具有限公司（章）",
        "2017年4月18日",
    )
    assert got["name"] == "张建国"


def test_who_is_examined_and_who_examines():
    got = declared("品德考察表", "被考察人：张建国　所在班组：一班", "考察人签字：王强、李爱民", "2014年3月27日")
    assert got["name"] == "张建国"
    assert "name" not in declared("品德考察表", "考察人签字：王强", "2014年3月27日")


def assessed(*rows):
    return values("assessment_form", list(rows))


@pytest.mark.parametrize(
    ("run", "name", "post"),
    [
        ("电解二车间工艺员张建国", "张建国", "工艺员"),
        ("检修一班班长张建国同志", "张建国", "班长"),
        ("设备部职工张建国", "张建国", None),
        ("电解二车间工艺小组", None, None),
    ],
)
def test_whose_assessment_a_decision_tells(run, name, post):
    got = assessed(
        "关于公布考核结果的通知", f"经审定，{run}2015年度绩效考核结果为优秀。", "晋岳铝电有限公司", "2016年1月28日"
    )
    assert (got.get("name"), got.get("position")) == (name, post)


def test_a_post_behind_its_body_in_one_line():
    got = assessed("干部年度考核登记表", "1996年度", "姓名　张建国", "工作单位及职务　晋岳水泥厂　技术科副科长")
    assert got["position"] == "技术科副科长"
    alone = assessed("干部年度考核登记表", "1996年度", "姓名　张建国", "职务　技术科副科长")
    assert alone["position"] == "技术科副科长"
