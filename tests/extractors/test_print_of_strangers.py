"""Ways of printing met in papers, journals, patents and awards that nobody had seen: each with its other side."""

from __future__ import annotations

import pytest

from yushen.text.names import split_names

from .recipe import values


def test_name_broken_in_a_list_parted_by_blanks() -> None:
    assert split_names("岑亮 任志远 卞\n锋 安宏亮") == ["岑亮", "任志远", "卞锋", "安宏亮"]
    assert split_names("岑亮 任志远\n安涛 李军") == ["岑亮", "任志远", "安涛", "李军"]
    assert split_names("岑亮 王 伟\n李 军 安涛") == ["岑亮", "王伟", "李军", "安涛"]


def test_a_team_is_named_by_the_sentence_and_a_person_by_his() -> None:
    rows = ["奖状", "运输部维修一班：", "在二〇一〇年度生产竞赛活动中成绩突出，被评为公司安全生产先进集体。"]
    assert values("award_certificate", rows)["award_name"] == "安全生产先进集体"
    rows = ["奖状", "李建国同志：", "在2010年度劳动竞赛中成绩突出，被评为先进工作者。"]
    found = values("award_certificate", rows)
    assert (found["recipients"], found["award_name"]) == (["李建国"], "先进工作者")


def test_contestant_and_the_house_he_comes_from() -> None:
    rows = ["获奖证书", "选手：罗建新|参赛单位：某某机械有限公司", "在2012年“某某市职工技能大赛”中荣获第六名。"]
    assert values("award_certificate", rows)["recipients"] == ["罗建新"]


def test_day_of_the_certificate_where_no_publication_is_printed() -> None:
    head = ["实用新型专利证书", "实用新型名称：|一种托辊", "专利号：|ZL 95 2 31385.5"]
    day = "颁证日：|一九九七年六月十七日"
    assert values("patent_certificate", [*head, day])["grant_date"] == "1997-06-17"
    both = [*head, "授权公告日：|1997年8月6日", day]
    assert values("patent_certificate", both)["grant_date"] == "1997-08-06"


def test_owners_and_inventors_each_down_their_column() -> None:
    rows = ["专利登记簿副本", "[专利权人]|[发明人]", "某某钢铁股份有限公司|康平", "某某科技大学|姚佳琪"]
    found = values("patent_register", [*rows, "[优先权]|[代理机构]", "无|某某专利事务所"])
    assert found["patentees"] == ["某某钢铁股份有限公司", "某某科技大学"]
    assert found["inventors"] == ["康平", "姚佳琪"]


def test_sum_in_words_is_not_the_head_of_its_boxes() -> None:
    rows = ["专利收费收据", "费用种类|万千百十元角分", "合计人民币（大写）|壹仟贰佰元整"]
    assert values("patent_fee_receipt", rows)["amount"] == 1200
    assert "amount" not in values("patent_fee_receipt", rows[:2])


@pytest.mark.parametrize(
    ("head", "journal"),
    [("汾河工业大学学报（自然科学版）", "汾河工业大学学报（自然科学版）"), ("汾河钢铁有限公司", None)],
)
def test_name_over_the_title_of_a_letter(head: str, journal: str | None) -> None:
    rows = [head, "论文录用证明", "论文题目|轧机活套振荡的抑制措施", "作者|毕秀兰", "2020年7月5日"]
    assert values("acceptance_letter", rows).get("journal") == journal


def test_title_behind_the_number_of_a_manuscript_and_no_law() -> None:
    rows = ["录用通知", "李建国老师：", "您的稿件#38870“车床主轴热误差补偿方法”已通过三审，予以录用。"]
    assert values("acceptance_letter", rows)["title"] == "车床主轴热误差补偿方法"
    rows = ["录用通知", "李建国老师：", "根据《中华人民共和国著作权法》，请签署协议。"]
    assert "title" not in values("acceptance_letter", rows)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("某某机械厂　雷　涛　郎　轩", ["雷涛", "郎轩"]),
        ("某某机械厂　雷　建　国", ["雷建国"]),
        ("某某热电有限公司，山西 大同 037039　关振海　潘玉洁", ["关振海", "潘玉洁"]),
    ],
)
def test_authors_behind_their_body(line: str, authors: list[str]) -> None:
    rows = [("掘进机截割头截齿排布优化", 20.0), line, "内容提要　为解决截割头故障率高的难题，介绍了设计要点。", "引言"]
    rows += ["改造后连续运行十个月未发生同类故障，经济效益和安全效益均较为明显，值得推广。"] * 6
    assert values("paper", rows)["authors"] == authors


def test_year_beside_another_figure_and_no_year_of_founding() -> None:
    rows = [("某某起重运输", 24.0), "2/2018|002　巷道掘进机截割头截齿排布优化", "第46卷第2期"]
    assert values("journal_front_matter", rows)["year"] == 2018
    assert "year" not in values("journal_front_matter", [("某某起重运输", 24.0), "创刊|1985", "月刊"])
