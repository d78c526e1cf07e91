"""Proofs of mentoring in other forms: agreements, registers, letters, certificates; roles by words, gains only where they are told."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import fields, page, values


def found(*rows):
    return values("mentoring_proof", list(rows))


def test_an_agreement_whose_first_party_is_the_apprentice():
    got = found(
        "师徒结对协议书",
        "甲方（徒弟）：李卫东",
        "乙方（师傅）：王建国",
        "结对时间：2018年3月1日",
    )
    assert (got["mentor"], got["apprentices"], got["start_date"]) == ("王建国", ["李卫东"], "2018-03-01")


def test_parties_that_are_bodies_are_no_persons():
    got = found(
        "新型学徒培养协议",
        "甲方（企业）：太原钢铁配件厂",
        "乙方（学徒）：李卫东",
        "企业导师：王建国",
        "学校教师：赵强",
        "培养期限：2021年9月1日至2022年8月31日",
        "培养目标：电工四级/中级工",
    )
    assert (got["mentor"], got["apprentices"]) == ("王建国", ["李卫东"])
    assert got["start_date"] == "2021-09-01"
    assert "apprentice_levels" not in got


def test_a_register_with_columns():
    got = found(
        "师带徒情况登记表",
        "师傅姓名：王建国|工种：焊工",
        "序号|徒弟姓名|带徒时间|取得等级|取证时间",
        "1|李卫东|2016年5月|高级工|2018年6月",
        "2|张晓燕|2017年7月|技师|2020.10",
    )
    assert got["mentor"] == "王建国"
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert got["apprentice_levels"] == [3, 2]
    assert got["apprentice_dates"] == ["2018-06", "2020-10"]
    assert got["start_date"] == "2016-05"


def test_a_column_without_grades_gives_none():
    got = found(
        "师带徒情况登记表",
        "师傅：王建国",
        "徒弟姓名|性别|现岗位",
        "李卫东|男|焊工",
        "张晓燕|女|焊工",
    )
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert "apprentice_levels" not in got
    assert "apprentice_dates" not in got


def test_a_letter_that_tells_it():
    got = found(
        "证明",
        "兹证明我公司焊工王建国同志，自2015年4月起担任李卫东、张晓燕二人的师傅，悉心传授技艺。",
        "其中李卫东于2018年6月取得技师职业资格，张晓燕于2019年7月晋升为高级工。",
    )
    assert got["mentor"] == "王建国"
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert got["apprentice_levels"] == [2, 3]
    assert got["apprentice_dates"] == ["2018-06", "2019-07"]
    assert got["start_date"] == "2015-04"


def test_one_who_has_no_certificate_yet():
    got = found(
        "证明",
        "我单位王建国同志自2019年1月起带徒李卫东、张晓燕两名，李卫东于2022年5月取得技师证书，",
        "张晓燕争取明年取得技师证书。",
    )
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert got["apprentice_levels"] == [2, None]


def test_an_apprentice_who_speaks():
    got = found(
        "情况说明",
        "本人李卫东，自2014年9月1日起跟随师傅王建国学习焊工，2017年8月取得高级工证书。",
    )
    assert (got["mentor"], got["apprentices"], got["start_date"]) == ("王建国", ["李卫东"], "2014-09-01")
    assert got["apprentice_levels"] == [3]
    assert got["apprentice_dates"] == ["2017-08"]


def test_side_by_side_the_teachers_grade_is_not_the_apprentices():
    got = found(
        "师徒手册",
        "师傅基本情况|徒弟基本情况",
        "姓名：王建国|姓名：李卫东",
        "技能等级：高级技师|工种：焊工",
        "结对日期：2020年3月1日",
    )
    assert (got["mentor"], got["apprentices"]) == ("王建国", ["李卫东"])
    assert "apprentice_levels" not in got


def test_a_certificate_to_the_teacher():
    got = found("带徒荣誉证书", "王建国同志：", "您在2016年至2019年担任李卫东同志的师傅，成绩突出，特发此证。")
    assert (got["mentor"], got["apprentices"]) == ("王建国", ["李卫东"])


@pytest.mark.parametrize(
    "sentence",
    [
        "李卫东拜王建国为师，2018年3月1日签订师徒协议。",
        "2018年3月1日，王建国与李卫东签订师徒协议，师傅王建国传授焊接技艺。",
        "由王建国担任李卫东的师傅，自2018年3月1日起。",
    ],
)
def test_who_teaches_in_a_sentence(sentence):
    got = fields("mentoring_proof", page(["师带徒证明", sentence]))
    assert got["mentor"].value == "王建国"
    assert got["start_date"].value == "2018-03-01"


def test_the_day_of_a_certificate_is_not_the_beginning():
    got = fields(
        "mentoring_proof",
        page(["师带徒证明", "师傅：王建国", "徒弟：李卫东", "李卫东于2019年7月15日取得技师职业技能等级证书。"]),
    )
    assert "start_date" not in got or got["start_date"].confidence < 0.8
    assert got["apprentice_dates"].value == ["2019-07-15"]


def test_several_labels_of_apprentices():
    got = found("师徒协议", "师傅：王建国", "徒弟一：李卫东", "徒弟二：张晓燕", "协议期限：2020.1.1-2022.12.31")
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert got["start_date"] == "2020-01-01"


def test_a_clause_for_each():
    got = found(
        "师带徒成果证明",
        "王建国同志为我厂焊工，共带徒2人，其中：",
        "李卫东，2016年3月拜师，2018年10月取得技师资格；",
        "张晓燕，2017年4月拜师，2019年11月取得高级工资格。",
    )
    assert (got["mentor"], got["apprentices"]) == ("王建国", ["李卫东", "张晓燕"])
    assert got["apprentice_levels"] == [2, 3]
    assert got["apprentice_dates"] == ["2018-10", "2019-11"]


def test_the_teachers_grade_in_a_register_is_not_the_apprentices():
    got = found("师徒结对名单", "序号|师傅|职业资格|徒弟|现等级", "1|王建国|高级技师|李卫东|技师")
    assert got["apprentice_levels"] == [2]


def test_in_an_agreement_a_grade_behind_a_name_is_what_he_was():
    got = found("名师带徒协议书", "甲方：王建国（高级技师）", "乙方：李卫东（中级工）", "期限：自2019年3月1日起")
    assert "apprentice_levels" not in got


def test_young_teachers_are_apprentices_of_a_pairing():
    rows = ("指导教师|王建国|职称|高级讲师", "青年教师|周磊|职称|助理讲师", "结对时间|2023年8月—2024年7月")
    assert values("mentoring_proof", ["师徒结对登记表", *rows])["apprentices"] == ["周磊"]
    assert "apprentices" not in values("mentoring_proof", ["听课登记表", "授课|王建国", "青年教师|周磊"])


def test_a_row_of_a_form_is_no_head_of_a_table():
    got = values(
        "mentoring_proof",
        ["徒弟出师考核表", "师傅|姓名|王建国|技能等级|特级技师", "徒弟|姓名|周磊|拜师时等级|中级工", "考核|理论|87|实操|91",
         "徒弟现技能等级|高级技师|发证日期|2021/4/14"],
    )  # fmt: skip
    assert got["apprentices"] == ["周磊"]
    assert got["apprentice_levels"] == [1]


def test_the_day_of_joining_is_not_that_of_the_certificate():
    got = values(
        "mentoring_proof",
        [
            "导师带徒登记表",
            "徒弟|姓名|周磊|入厂时间|2015年7月",
            "出师后取得等级|技师|取证日期|2020-07-27",
            "师傅|姓名|王建国",
        ],
    )
    assert got["apprentice_dates"] == ["2020-07-27"]
    got = values("mentoring_proof", ["证明", "我单位王建国同志带徒周磊，周磊于2020年7月取得技师资格。", "2021年1月1日"])
    assert got["apprentice_dates"] == ["2020-07"]


def test_what_an_apprentice_was_is_not_what_he_became():
    got = values(
        "mentoring_proof",
        ["名师带徒登记卡", "序号|徒弟姓名|拜师时等级|出师后取得等级|取得时间", "1|周磊|中级工|高级工|2015年5月"],
    )
    assert got["apprentice_levels"] == [3]
    assert got["apprentice_dates"] == ["2015-05"]


@pytest.mark.parametrize(
    "rows",
    [
        (
            "关于王建国同志带徒情况的证明",
            "2012年5月10日与李卫东结为师徒，李卫东于2019年11月29日取得钳工技师职业技能等级证书；",
            "2018年3月15日与张晓燕签订师徒协议，张晓燕于2017年10月20日取得钳工技师职业技能等级证书。",
        ),
        (
            "带徒情况证明",
            "师傅：王建国。带徒情况：",
            "2012年5月10日收李卫东为徒，李卫东于2019年11月29日取得钳工技师职业技能等级证书；",
            "2018年3月15日收张晓燕为徒，张晓燕于2017年10月20日取得钳工技师职业技能等级证书。",
        ),
        (
            "师带徒情况登记表",
            "师傅姓名：王建国|工种：钳工",
            "序号|徒弟姓名|带徒时间|取得等级|取证时间",
            "1|李卫东|2012年5月10日|技师|2019年11月29日",
            "2|张晓燕|2018年3月15日|技师|2017年10月20日",
        ),
    ],
)
def test_apprentices_who_began_on_days_of_their_own(rows):
    got = found(*rows)
    assert got["mentor"] == "王建国"
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert got["apprentice_levels"] == [2, 2]
    assert got["apprentice_dates"] == ["2019-11-29", "2017-10-20"]
    assert got["apprentice_starts"] == ["2012-05-10", "2018-03-15"]
    assert got["start_date"] == "2012-05-10"


def test_apprentices_of_one_day_have_no_days_of_their_own():
    got = found(
        "师带徒证明", "兹证明王建国同志自2016年5月10日与徒弟李卫东、张晓燕两名同志签订师徒协议，二人均已取得技师资格。"
    )
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert "apprentice_starts" not in got


def test_rules_on_apprentices_name_no_teacher():
    assert "mentor" not in found("关于师带徒管理办法的通知", "各车间：为加强师带徒管理，制定本办法。")


def test_an_apprentice_behind_where_he_works():
    got = found(
        "证明", "王建国同志自2020年9月起担任我厂青工李卫东的师傅，李卫东同志于2021年6月取得电工高级工职业资格。"
    )
    assert (got["apprentices"], got["apprentice_levels"], got["apprentice_dates"]) == (["李卫东"], [3], ["2021-06"])


def test_what_he_became_and_not_what_he_was_when_he_signed():
    head = ("师带徒协议", "师傅：王建国　徒弟：李卫东（2016年取得焊工中级工）", "自2018年3月1日起建立师徒关系。")
    got = found(*head, "徒弟李卫东于2021年10月取得焊工技师。")
    assert (got["apprentice_levels"], got["apprentice_dates"]) == ([2], ["2021-10"])
    assert "apprentice_levels" not in found(*head)


def test_the_highest_of_what_he_became():
    got = found("带徒证明", "师傅：王建国　徒弟：李卫东", "李卫东于2016年5月取得焊工中级工，2021年10月取得焊工技师。")
    assert (got["apprentice_levels"], got["apprentice_dates"]) == ([2], ["2021-10"])


def test_of_an_only_apprentice_the_word_stands_for_his_name():
    head = ("师徒合同", "师傅：王建国　徒弟：李卫东", "自2015年4月10日起结为师徒。")
    got = found(*head, "徒弟在师傅带领下，2017年11月取得焊工高级工职业资格证书。")
    assert (got["apprentice_levels"], got["apprentice_dates"]) == ([3], ["2017-11"])
    assert "apprentice_levels" not in found(*head, "徒弟在合同期内，争取取得焊工高级工职业资格证书。")


@pytest.mark.parametrize(
    ("told", "starts"), [("2017年5月、2019年8月", ["2017-05", "2019-08"]), ("2017年5月、2019年8月、2020年1月", None)]
)
def test_days_told_respectively(told, starts):
    got = found(
        "传帮带证明",
        f"王建国同志先后培养了李卫东、张晓燕两名徒弟，师徒协议分别于{told}签订。",
        "其中李卫东2019年10月取得技师资格，张晓燕2018年12月取得技师资格。",
    )
    assert got["apprentices"] == ["李卫东", "张晓燕"]
    assert got.get("apprentice_starts") == starts
