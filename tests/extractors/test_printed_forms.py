"""Kinds of print met on certificates, registers, journals and letters: each with what must not be taken for it."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import fields, page, values


def test_a_translation_between_label_and_colon_is_no_word_of_either():
    found = values(
        "award_certificate",
        [
            ("获奖证书", 28),
            "奖项 Award：山西省优秀工程设计奖",
            "项目 Project：阳泉热电联产供热管网工程",
            "主要设计人员 Designers：张建国　李红梅",
            "等级 Grade：二等奖　　日期 Date：2014年5月",
            "山西省住房和城乡建设厅",
        ],
    )
    assert found["award_name"] == "山西省优秀工程设计奖"
    assert found["project"] == "阳泉热电联产供热管网工程"
    assert found["recipients"] == ["张建国", "李红梅"]
    assert (found["award_rank"], found["issue_date"]) == ("second", "2014-05")


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [("国内统一刊号 CN：14-1105/TF", "CN14-1105/TF"), ("刊号 CN 14-1105/TF　ISSN：1006-1231", "CN14-1105/TF")],
)
def test_letters_that_are_part_of_a_number_are_no_translation(printed: str, wanted: str):
    assert values("journal_front_matter", [("三晋机电", 28), printed])["cn_number"] == wanted


def test_names_below_a_plain_heading_of_a_list_are_the_people_honoured():
    rows = [("某某公司文件", 24), "经研究，决定授予张建国等4名同志“先进工作者”称号。"]
    end = ["山西某某有限公司", "2020年3月1日"]
    whole = values(
        "award_certificate", [*rows, "附：名单（排名不分先后）", "张建国　　李红梅　　王　强", "赵卫东", *end]
    )
    assert whole["recipients"] == ["张建国", "李红梅", "王强", "赵卫东"]
    counted = values(
        "award_certificate", [*rows, "受表彰人员名单如下：", "1.张建国　2.李红梅", "3.王　强　　4.赵卫东", *end]
    )
    assert counted["recipients"] == whole["recipients"]
    bodies = fields("award_certificate", [*rows, "先进集体名单：", "高家峪　李家庄", *end])["recipients"]
    assert bodies.value == ["张建国"] and bodies.confidence < 0.8


def test_an_honour_in_quotation_marks_over_the_line_and_by_itself():
    name = "太原市技术能手"
    split = ["授予：|李建国|同志", f"“{name}”荣誉称号，特发此证。", "太原市人民政府", "2022年4月"]
    assert values("award_certificate", [("荣 誉 证 书", 28), *split])["award_name"] == name
    assert (
        values("award_certificate", [("证书", 28), "李建国同志：", f"“{name}”称号", "太原市人民政府"])["award_name"]
        == name
    )
    by_rule = ["李建国同志：", "依据“五小”活动办法，在2019年度职工技能竞赛中荣获二等奖。", "太原市总工会"]
    assert values("award_certificate", [("证书", 28), *by_rule])["award_name"] == "2019年度职工技能竞赛"


def test_what_was_awarded_stands_before_where_it_was():
    rows = ["在2016年度职工“五小”创新成果评选中获", "一等奖", "完成人：唐俊杰　贺志强", "某某公司工会委员会"]
    assert values("award_certificate", [("证书", 28), "《水泵自动润滑装置》", *rows])["project"] == "水泵自动润滑装置"
    assert "project" not in values("award_certificate", [("证书", 28), "按照《职工创新奖励办法》", *rows])
    contest = [
        ("获奖证书", 28),
        "竞赛名称|山西省第五届职工职业技能大赛",
        "项目：车工",
        "获奖选手|袁丽娟",
        "名次|第二名",
    ]
    found = values("award_certificate", contest)
    assert found["award_name"] == "山西省第五届职工职业技能大赛" and "project" not in found


def test_a_row_of_heads_over_a_row_of_values():
    rows = ["申请日|授权公告日", "2019-06-25|2020-01-12", "专利权人|案件情形", "任雪梅|有效"]
    assert values("patent_register", [("专利登记簿副本", 22), *rows])["patentees"] == ["任雪梅"]
    beside = ["专利号|ZL201935363955.9", "专利权人|任雪梅", "案件情形|有效"]
    assert values("patent_register", [("专利登记簿副本", 22), *beside])["patentees"] == ["任雪梅"]


def test_a_clause_tells_a_value_over_the_end_of_its_line():
    rows = [
        "经查阅专利登记簿，名称为“一种阀门研磨机”的发明专利（专利号：ZL201613902721.X），发明人为蔡倩，专利权人为忻州通泰路桥",
        "工程有限公司、大同云冈煤机有限责任公司。截至出具之日，该专利权维持有效。",
    ]
    wanted = ["忻州通泰路桥工程有限公司", "大同云冈煤机有限责任公司"]
    assert values("patent_register", [("专利登记簿副本", 22), *rows])["patentees"] == wanted
    former = ["原专利权人为甲城机械有限公司。", "专利权人：乙城机械有限公司"]
    assert values("patent_register", [("专利登记簿副本", 22), *former])["patentees"] == ["乙城机械有限公司"]


_ARTICLE = [
    "田建国，李红梅",
    "摘要：安装前应先检查基础。",
    "关键词：提升机；制动",
    "1 引言",
    "改造后运行平稳，未出现异常停机的情况。",
]


def test_a_paper_says_how_it_is_to_be_cited():
    title = "矿井提升机制动系统可靠性提升实践"
    line = f"引用格式：田建国，李红梅. {title}[J]. 工业技术与应用, 2020, 36(5): 1575-1583."
    found = values("paper", [line, (title, 20), *_ARTICLE])
    assert (found["year"], found["volume"], found["issue"]) == (2020, 36, 5)
    other = "[1] 王强. 高炉热风炉烧嘴结构优化[J]. 山西冶金, 2011, 34(2): 15-17."
    assert not {"year", "volume", "issue"} & set(values("paper", [(title, 20), *_ARTICLE, "参考文献", other]))


def test_a_supplement_bears_the_number_of_its_citation():
    title = "矿井提升机制动系统可靠性提升实践"
    cited = f"引用本文：田建国，李红梅. {title}[J]. 煤炭工程, 2017, 36(S1): 86-88."
    assert values("paper", ["第36卷 增刊1|煤炭工程|2017年12月", (title, 20), *_ARTICLE, cited])["issue"] == "S1"
    assert values("paper", ["第36卷 增刊1|煤炭工程|2017年12月", (title, 20), *_ARTICLE])["issue"] == "增刊1"


def test_a_cover_prints_its_issue_by_itself():
    cover = [("山西化工技术", 34), "月刊　　1981年创刊"]
    foot = ["ISSN 1672-3945", "主办　山西省化工学会"]
    assert values("journal_front_matter", [*cover, ("08", 36), ("2016", 17), *foot])["issue"] == 8
    assert "issue" not in values("journal_front_matter", [*cover, ("2016", 16), *foot, "定价", "08"])


def test_an_author_in_the_contents_is_no_journal():
    rows: list[str | tuple[str, float]] = [("矿业装备研究", 12), ("目次", 15), ("梁晓东", 12.3), ("徐晓东（6）", 12)]
    assert values("journal_front_matter", rows)["journal"] == "矿业装备研究"


def test_the_library_knows_the_title_of_a_book():
    rows = [
        "图书在版编目（CIP）数据",
        "电工电子技术基础 / 薛思源主编. — 北京：化学工业出版社，2019.3",
        "ISBN 978-7-111-07361-1",
    ]
    found = values("textbook", [("图书在版编目（CIP）数据", 14), *rows[1:]])
    assert found["title"] == "电工电子技术基础" and found["authors"] == ["薛思源"]
    behind = values("textbook", [("电工电子技术基础（第2版）", 30), "薛思源 主编"], page(list(rows), number=2))
    assert behind["title"] == "电工电子技术基础（第2版）"


def test_a_letter_names_its_journal_in_a_sentence():
    head: list[str | tuple[str, float]] = [("录用通知", 24), "论文题目|矿井提升机改造", "作者|李建国"]
    said = "以上稿件已通过《能源与节能》审稿流程，特此通知。"
    assert values("acceptance_letter", [*head, said, "期刊采编中心", "2025-06-21"])["journal"] == "能源与节能"
    law = "稿件《矿井提升机改造》符合《中华人民共和国著作权法》的要求，特此通知。"
    assert "journal" not in values("acceptance_letter", [*head, law, "期刊采编中心", "2025-06-21"])


def test_the_number_at_the_head_of_a_certificate_is_its_own():
    rows = ["实用新型名称：一种夹具", "专利号：ZL 2019 2 1234567.1"]
    assert (
        values("patent_certificate", [("实用新型专利证书", 26), "第 736439 号", *rows])["certificate_serial"]
        == "736439"
    )
    letter = "国知发〔2019〕第123456号"
    assert "certificate_serial" not in values("patent_certificate", [("实用新型专利证书", 26), letter, *rows])
