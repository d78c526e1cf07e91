"""What any careful reader knows about a paper, whatever its layout: whose name a note is, what a seal only repeats, where a value ends."""

from __future__ import annotations

import pytest
from yushen.extractors.award_name import award_name
from yushen.extractors.engine.apply import EARNED, earned
from yushen.extractors.engine.notes import without_notes
from yushen.extractors.engine.seal_words import without_seals
from yushen.extractors.engine.spread import leaves
from yushen.extractors.engine.tokens import Token
from yushen.extractors.patent_certificate import owners

from tests.extractors.recipe import fields, page, values
from yushen.model import Box, Line, Page

LETTER = ["在职证明", "兹证明我公司职工王建军同志，男，现从事电工工作。", "特此证明。"]


def token(text: str, x: float, y: float, height: float = 0.012, size: float = 10.0) -> Token:
    box = Box(x, y, x + 0.018 * len(text), y + height)
    return Token(text, text, 1, box, 1.0, "text", size, Line(text, box, 1.0, "text", size))


# notes of others


def test_a_checker_s_body_and_date_are_not_the_issuer_s():
    found = values(
        "employment_proof",
        [
            *LETTER,
            "晋北重型机械制造有限公司",
            "2023年6月20日",
            "与原件相符",
            "核对人：白云",
            "大同市北岳轴承厂",
            "2025.1.10",
        ],
    )
    assert (found["issuer"], found["issue_date"]) == ("晋北重型机械制造有限公司", "2023-06-20")


def test_words_about_originals_in_running_text_stay():
    tokens = [
        token("本人承诺复印件与原件一致,如有虚假愿承担责任并接受处理决定同时撤销已经取得的资格", 0.1, 0.2),
        token("2024年1月5日", 0.1, 0.22),
    ]
    assert without_notes(tokens) == tokens


def test_the_imprint_of_an_official_letter_is_no_signature():
    rows = [
        "关于聘任王建军同志职务的通知",
        "聘任王建军同志为首席技师，聘期三年。",
        "晋北重型机械制造有限公司",
        "2021年9月20日",
    ]
    found = values("appointment", [*rows, "抄送：公司领导。", "晋北重型机械制造有限公司办公室|2021年9月22日印发"])
    assert (found["issuer"], found["date"], found["position"]) == ("晋北重型机械制造有限公司", "2021-09-20", "首席技师")


def test_the_day_of_the_paper_goes_before_the_first_day_of_the_term():
    found = values(
        "appointment",
        ["聘书", "兹聘任王建军同志为技师，聘期自2020年1月1日至2022年12月31日。", "某某机械厂", "2019年12月20日"],
    )
    assert found["date"] == "2019-12-20"
    found = values(
        "appointment", ["聘书", "兹聘任王建军同志为技师，聘期自2020年1月1日至2022年12月31日。", "某某机械厂"]
    )
    assert found["date"] == "2020-01-01"


# seals drawn as text


def test_a_seal_beside_the_printed_name_is_left_out_and_a_letterhead_far_away_is_none():
    seal = [token("晋中市人才交流服", 0.62, 0.80, size=8.0), token("务中心", 0.665, 0.813, size=8.0)]
    name = token("晋中市人才交流服务中心", 0.6, 0.84)
    assert without_seals([*seal, name]) == [name]
    head = token("晋中市人才交流服务中心", 0.3, 0.05)
    assert without_seals([head, *seal]) == [head, *seal]


def test_a_title_over_two_lines_is_no_seal():
    title = [token("关于成立技术委员会", 0.4, 0.1, size=20.0), token("的决定", 0.45, 0.125, size=20.0)]
    body = token("现将关于成立技术委员会的决定印发给你们", 0.1, 0.16)
    assert without_seals([*title, body]) == [*title, body]


# leaves


def _spread(tokens: list[Token], *, wide: bool = True) -> list[list[Token]]:
    return leaves(tokens, Page(1, 842 if wide else 595, 595 if wide else 842))


def test_a_booklet_is_read_leaf_by_leaf_and_a_form_across():
    left = [token("姓名：王建军同志", 0.1, 0.2 + 0.1 * n) for n in range(5)]
    right = [token("根据有关规定特授予称号", 0.6, 0.2 + 0.1 * n) for n in range(5)]
    mixed = [one for pair in zip(left, right, strict=True) for one in pair]
    assert _spread(mixed) == [left, right]
    assert _spread(mixed, wide=False) == [mixed]
    labels = [token("姓名", 0.3, 0.2 + 0.1 * n) for n in range(5)]
    form = [one for pair in zip(labels, right, strict=True) for one in pair]
    assert _spread(form) == [form]


# names and lists


def test_names_parted_by_blanks_are_several_and_a_blank_inside_a_name_is_none():
    found = values(
        "award_certificate",
        ["获奖证书", "获奖人员：安 全　　欧阳致远　　王 伟", "荣获2021年度优秀成果奖。", "某某市总工会"],
    )
    assert found["recipients"] == ["安全", "欧阳致远", "王伟"]
    found = values("award_certificate", ["获奖证书", "获奖人员：王　伟", "荣获2021年度优秀成果奖。", "某某市总工会"])
    assert found["recipients"] == ["王伟"]


def test_a_name_without_known_family_name_counts_under_its_label_and_waits_in_a_sentence():
    assert fields("employment_proof", ["在职证明", "姓名：幺零"])["name"].confidence >= 0.8
    found = fields("employment_proof", ["证明", "（本证明仅用于申报职称。）"])
    assert "name" not in found or found["name"].confidence < 0.8


def test_verbs_before_a_name_are_no_part_of_it():
    found = values("appointment", ["通知", "聘库尔班·艾山同志为高级技师。", "某某机械厂", "2022年7月26日"])
    assert found["name"] == "库尔班·艾山"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("某某公司二矿\n太原某某供热有限公司第三分公司", ["某某公司二矿", "太原某某供热有限公司第三分公司"]),
        ("太原某某供热有限\n公司第三分公司", ["太原某某供热有限公司第三分公司"]),
        ("张三;李四", ["张三", "李四"]),
    ],
)
def test_owners_one_a_line_or_broken_over_lines(text, expected):
    assert owners(text).value == expected


# labels


def test_a_note_in_brackets_belongs_to_the_label():
    found = values("declaration", ["诚信承诺书", "承诺人（签字、按手印）：王建军", "2025年12月9日"])
    assert found == {"name": "王建军", "date": "2025-12-09"}
    assert values("assessment_form", ["2018年度考核表", "现任职务（岗位）|维修技师"])["position"] == "维修技师"


def test_a_blank_parts_a_label_from_its_value_where_the_word_begins_others():
    assert (
        values("skill_certificate", ["职业技能等级证", "职业 工业机器人系统操作员", "等级 高级技师"])["occupation"]
        == "工业机器人系统操作员"
    )
    assert "occupation" not in values("skill_certificate", ["职业技能等级证书", "职业技能鉴定中心"])


def test_a_label_inside_a_sentence_is_none():
    found = values(
        "title_certificate", ["职称证书", "王建军（身份证号码：410102199204113943）具备电气工程专业工程师职称。"]
    )
    assert (found["specialty"], found["title"], found["name"]) == ("电气工程", "工程师", "王建军")


def test_a_value_goes_on_over_the_end_of_a_full_line_and_not_over_that_of_a_short_one():
    head = "诸葛铁成同志为我单位职工，自参加工作以来一直在生产一线，现岗位：变电站值"
    long = page(["历年考核结果证明", (head, 14), ("班员。近五年年度考核结果均为合格。", 14)])
    assert values("assessment_form", long)["position"] == "变电站值班员"
    short = values("assessment_form", ["历年考核结果证明", "岗位：变电站值班员", "年度考核合格。"])
    assert short["position"] == "变电站值班员"


# awards


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第三届职工“五小”竞赛优秀成果一等奖", "第三届职工“五小”竞赛优秀成果"),
        ("2022年第六届某某大赛全国总决赛", "2022年第六届某某大赛全国总决赛"),
        ("数控车工职业(工种)决赛第五名", None),
        ("二等奖", None),
        ("并奖励人民币叁仟元", None),
        ("“先进个人”荣誉称号", "先进个人"),
    ],
)
def test_the_name_of_an_award_is_without_rank_place_and_money(text, expected):
    hit = award_name(text)
    assert (hit.value if hit else None) == expected


def test_a_collective_award_before_a_personal_one_is_not_sure():
    rows = ["关于表彰先进的决定", "决定授予机修车间“先进集体”称号，予以表彰。", "某某机械制造有限公司", "2017年3月24日"]
    assert fields("award_certificate", rows)["award_name"].confidence < 0.8


def test_the_list_of_a_decision_is_its_persons_and_not_its_collectives():
    rows = [
        "关于表彰先进集体和先进个人的决定",
        "一、先进集体（2个）",
        "某某重锻机械有限公司",
        "某某矿山装备厂",
        "二、先进个人（3名）",
    ]
    found = values("award_certificate", [*rows, "常青|王建军|欧阳致远"])
    assert found["recipients"] == ["常青", "王建军", "欧阳致远"]


# figures


def test_of_columns_of_years_the_last_is_offered_and_a_person_looks():
    rows = ["企业规模认定表", "企业名称|某某电力建设有限公司", "指标|2020年|2021年", "从业人员（人）|857|873"]
    employees = fields("enterprise_scale", rows)["employees"]
    assert employees.value == 873 and employees.confidence < 0.8


def test_thresholds_beside_the_figure_are_not_the_enterprise_s():
    rows = ["企业规模证明", "企业名称|某某电力建设有限公司", "从业人员（人）|≥1000|300～1000|20～300|178"]
    assert values("enterprise_scale", rows)["employees"] == 178


def test_confidence_of_exact_text_falls_with_the_trust_of_its_way():
    levels = [earned(trust) for trust in (1.0, 0.9, 0.82, 0.75)]
    assert levels == sorted(levels, reverse=True) and levels[0] == EARNED[0][1] < 1 and levels[-1] == 0.75
