"""Reports, textbooks and letters of acceptance: who wrote, what it is called, when; beside each its look-alike."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.cover import KIND_LINE, body_alone
from yushen.extractors.engine.roles import listed_names

from .recipe import fields, values

_TEXT = ["我单位设备自投入运行以来故障较多，影响生产，经攻关改造，现将情况总结如下。"] * 4


def _report(*rows: str | tuple[str, float]) -> dict[str, object]:
    return values("technical_report", list(rows), _TEXT)


@pytest.mark.parametrize(
    ("raw", "names", "whole"),
    [
        ("张建国　李 强", ("张建国", "李强"), True),
        ("张建国（某某技师学院）", ("张建国",), True),
        ("某某矿业有限公司　张建国", ("张建国",), True),
        ("张建国 高级工程师", ("张建国",), True),
        ("张建国，男，1985年生", ("张建国",), False),
        ("高级工", (), True),
        ("依据国家标准", (), False),
    ],
)
def test_listed_names(raw: str, names: tuple[str, ...], whole: bool) -> None:
    assert listed_names(raw) == (names, whole)


def test_listed_names_takes_an_unlisted_family_name_only_where_a_person_is_asked_for() -> None:
    assert listed_names("炜建国", asked=True)[0] == ("炜建国",)
    assert listed_names("炜建国")[0] == ()


@pytest.mark.parametrize("line", ["专业技术工作报告", "QC小组活动成果报告", "可行性研究报告", "省级工法申报材料"])
def test_kind_line(line: str) -> None:
    assert KIND_LINE.fullmatch(line)


@pytest.mark.parametrize("line", ["转炉挡渣工法", "提升机改造技术报告", "水泵节能研究报告"])
def test_no_kind_line(line: str) -> None:
    assert KIND_LINE.fullmatch(line) is None


def test_body_alone() -> None:
    assert body_alone("某某矿业有限公司机电科") == "某某矿业有限公司机电科"
    assert body_alone("某某矿业有限公司设备改造方案") is None


def test_signature_line_gives_the_writer_only() -> None:
    found = _report(("提升机制动系统改造技术报告", 22.0), "编制：张建国　　审核：李强　　批准：王伟", "2023年5月")
    assert found["authors"] == ["张建国"]
    assert found["date"] == "2023-05"


def test_table_of_signatures() -> None:
    found = _report(
        ("提升机制动系统改造方案", 20.0),
        "编制|审核|批准",
        "张建国|李强|王伟",
        "编制日期|审核日期|批准日期",
        "2023.5.6|2023.5.7|2023.5.8",
    )
    assert (found["authors"], found["date"]) == (["张建国"], "2023-05-06")


def test_only_a_reviewer_is_no_author() -> None:
    assert "authors" not in _report(("提升机制动系统改造技术报告", 22.0), "审核：李强", "批准：王伟")


def test_title_over_lines_with_its_kind() -> None:
    found = _report(("循环水泵变频", 23.0), ("节能改造项目", 23.0), ("可行性研究报告", 26.0), "某某设计院有限公司")
    assert found["title"] == "循环水泵变频节能改造项目可行性研究报告"
    assert found["organization"] == "某某设计院有限公司"


def test_title_behind_its_label_not_the_kind_above() -> None:
    found = _report(("专业技术工作报告", 26.0), "题目：|35 kV开关柜改造", "姓名：|张建国", "单位：|某某矿业有限公司")
    assert str(found["title"]).replace(" ", "") == "35kV开关柜改造"
    assert found["authors"] == ["张建国"]


def test_no_title_where_only_the_kind_is_printed() -> None:
    assert "title" not in _report(("专业技术工作报告", 26.0), "姓名：|张建国")


def test_client_is_not_the_reporting_body() -> None:
    found = _report(("提升机性能试验报告", 24.0), "委托单位：某某矿业有限公司", "检测单位：某某检验研究所")
    assert found["organization"] == "某某检验研究所"


def test_byline_with_body() -> None:
    found = values("technical_report", [("浅谈提升机改造的实践", 18.0), "某某矿业有限公司　张 强", *_TEXT])
    assert (found["authors"], found["organization"]) == (["张强"], "某某矿业有限公司")


def test_date_of_the_author_not_of_the_opinion() -> None:
    rows = [("提升机改造技术总结", 18.0), *_TEXT, "本人签字：张建国", "2023年5月6日"]
    opinion = ["单位审核意见：", "情况属实。", "审核人：李强", "2023年6月1日"]
    assert values("technical_report", [*rows, *opinion])["date"] == "2023-05-06"
    assert "date" not in values("technical_report", [*rows[:-2], *opinion])


def test_textbook_authors_from_title_page_and_foreword() -> None:
    found = values(
        "textbook",
        [
            ("电工操作技能培训教程", 24.0),
            ("（高级）", 16.0),
            "张建国　主编",
            "李强　副主编",
            "主审　王伟",
            "某某工业出版社",
        ],
        ["前言", "本书由张建国担任主编，李强担任副主编，参加编写的还有刘洋、赵明。", "王伟同志审阅了全稿。"],
    )
    assert found["title"] == "电工操作技能培训教程"
    assert found["authors"] == ["张建国", "李强", "刘洋", "赵明"]
    assert found["audience"] == "高级"


def test_textbook_reviewer_and_editor_are_no_authors() -> None:
    found = values("textbook", [("电工培训教材", 24.0), "主审：王伟", "责任编辑：李强", "高级工：张建国"])
    assert "authors" not in found


def test_two_isbn_are_not_sure() -> None:
    one = fields("textbook", [("电工培训教材", 24.0), "ISBN 978-7-111-00123-2"])
    two = fields("textbook", [("电工培训教材", 24.0), "ISBN 978-7-111-00123-2", "ISBN 978-7-122-00123-8"])
    assert one["isbn"].confidence >= 0.8 > two["isbn"].confidence


def test_letter_to_the_employer() -> None:
    found = values(
        "acceptance_letter",
        [
            ("用稿证明", 20.0),
            "某某矿业有限公司：",
            "贵单位张建国、李强同志撰写的论文《提升机制动系统改造》，经我刊编辑部审阅，决定采用。",
            "《某某机电》编辑部",
            "2023年5月6日",
        ],
    )
    assert found["authors"] == ["张建国", "李强"]
    assert (found["title"], found["journal"]) == ("提升机制动系统改造", "某某机电")


def test_letter_stage_of_acceptance_not_of_printing() -> None:
    found = values(
        "acceptance_letter",
        [
            "全部作者|张建国，李强",
            "中文题名|提升机制动系统改造实践",
            "阶段|时间|状态",
            "投稿|2022-01-05 17:29|完成",
            "录用|2022-06-15 09:46|录用",
            "编辑部通知：您的稿件已被我刊录用。",
        ],
    )
    assert found["authors"] == ["张建国", "李强"]
    assert found["date"] == "2022-06-15"
    assert "journal" not in found


def test_letter_with_others_is_not_sure() -> None:
    row = "兹证明我校张建国{}同志撰写的论文《提升机制动系统改造》已被录用。"
    sure = fields("acceptance_letter", [row.format("、李强")])["authors"]
    unsure = fields("acceptance_letter", [row.format("等")])["authors"]
    assert sure.confidence >= 0.8 > unsure.confidence


def test_cover_of_a_journal() -> None:
    found = values(
        "journal_front_matter",
        [
            ("某某机电", 40.0),
            "双月刊　1978年创刊",
            "2019年第10期（上）　总第204期",
            "ISSN 1001-0874",
            "CN 31-1536/TD",
            "1984年创刊",
            "中国某某协会主管　某某研究院有限公司　主办",
        ],
    )
    assert (found["journal"], found["year"], found["issue"]) == ("某某机电", 2019, "10(上)")
    assert found["cn_number"] == "CN31-1536/TD"
    assert found["sponsor"] == "某某研究院有限公司"


def test_running_number_and_year_of_founding_are_not_the_issue() -> None:
    found = values("journal_front_matter", [("某某机电", 40.0), "1978年创刊", "总第204期"])
    assert "issue" not in found
    assert "year" not in found


def test_supplement_is_no_month() -> None:
    rows = [("某某机电", 40.0), "增刊", "S1", "2006年12月27日出版", "主编：张建国"]
    assert values("journal_front_matter", rows)["issue"] == "S1"


_ABSTRACT = "摘要：针对设备运行中存在的问题，提出了改造方案。"


def _paper(*rows: str | tuple[str, float], foot: tuple[str, ...] = ()) -> dict[str, object]:
    return values("paper", [*rows, _ABSTRACT, "关键词：设备；改造", *_TEXT, *foot])


def test_journal_beside_its_issue_whatever_its_ending() -> None:
    found = _paper("2021年第6期|工程师之友|No.6, 2021", ("提升机制动系统改造", 18.0), "张建国，李强")
    assert (found["journal"], found["issue"], found["year"]) == ("工程师之友", 6, 2021)


def test_column_of_a_journal_is_not_its_name() -> None:
    found = _paper("设备管理", ("提升机制动系统改造", 18.0), "张建国，李强")
    assert "journal" not in found


def test_name_printed_wide_apart() -> None:
    found = _paper("第22卷 第5期|电 站 辅 机 技 术|Vol.22 No.5", ("提升机制动系统改造", 18.0), "张建国")
    assert found["journal"] == "电站辅机技术"


def test_title_that_begins_with_a_measure_is_no_affiliation() -> None:
    found = _paper(("35 kV开关柜局放诊断技术探讨", 18.0), "张建国，李强", "（某某电力公司，太原 030000）")
    assert str(found["title"]).replace(" ", "") == "35kV开关柜局放诊断技术探讨"
    assert found["authors"] == ["张建国", "李强"]


def test_byline_of_a_magazine() -> None:
    found = _paper(("提升机制动系统改造", 18.0), "◎ 文／张建国　某某矿业有限公司机电厂")
    assert found["authors"] == ["张建国"]


def test_rare_family_name_between_others() -> None:
    assert _paper(("提升机制动系统改造", 18.0), "张建国　妫海平　李强")["authors"] == ["张建国", "妫海平", "李强"]


def test_equal_first_authors_are_those_of_their_own_clause() -> None:
    foot = ("张建国、李强为共同第一作者；", "通信作者：王伟")
    found = _paper(("提升机制动系统改造", 18.0), "张建国，李强，王伟", foot=foot)
    assert found["equal_first_authors"] == ["张建国", "李强"]
    assert "equal_first_authors" not in _paper(("提升机制动系统改造", 18.0), "张建国，李强", foot=foot[1:])


def test_pages_of_this_paper_not_of_a_reference() -> None:
    own = "引用格式：张建国, 李强. 提升机制动系统改造[J]. 某某学报, 2012, 33(S2): 188-189."
    other = "[1] 王伟. 提升机维护[J]. 某某学报, 2010, 30(3): 58-80."
    head = ("第33卷 第2期|某某学报|2012年6月", ("提升机制动系统改造", 18.0), "张建国，李强")
    assert _paper(*head, own)["pages"] == "188-189"
    assert "pages" not in _paper(*head, foot=("参考文献", other))


def test_who_wrote_which_chapter() -> None:
    foreword = "第一章由张建国编写，第二、三章由李强编写，全书由张建国统稿。本书由王伟主审。"
    found = values("textbook", [("焊工工艺学", 26.0), "某某工业出版社"], ["前言", foreword])
    assert found["authors"] == ["张建国", "李强"]


def test_title_of_four_characters_that_could_be_a_name() -> None:
    rows = ["国家职业技能等级认定培训教程", ("维修电工", 30.0), ("（技师）", 18.0), "主编　张建国"]
    assert values("textbook", rows)["title"] == "维修电工"
    assert values("textbook", ["国家职业技能等级认定培训教程", ("张建国", 30.0)])["title"] != "张建国"


def test_year_of_the_head_not_of_the_text_beside_it() -> None:
    head = [("提升机制动系统改造", 18.0), "张建国"]
    assert values("paper", ["能主轴研究项目，抢占制高点。2010 年，", *head, _ABSTRACT, *_TEXT]).get("year") is None
    assert values("paper", ["2010年4月10日|某某学报|第33卷 第7期", *head, _ABSTRACT, *_TEXT])["year"] == 2010


@pytest.mark.parametrize("row", ["作者：张建国", "论文作者：张建国，李强", "作者：|张建国，李强"])
@pytest.mark.parametrize("ocr", [None, 0.97])
def test_the_author_line_of_a_cover_sheet_with_its_label_in_the_same_box(row: str, ocr: float | None) -> None:
    found = values("paper", [("提升机制动系统的改造", 22.0), row, "摘要：针对故障率高的问题进行了改造。", *_TEXT, "关键词：提升机；制动"], ocr=ocr)  # fmt: skip
    assert found["authors"] == (["张建国", "李强"] if "李强" in row else ["张建国"])
    assert found["first_author"] == "张建国"


def test_the_rest_of_a_title_is_no_name_and_a_name_no_rest() -> None:
    found = _report(("高层剪力墙铝合金模板漏浆治理技术攻", 23.0), ("关报告", 23.0), "编写：田宝林")
    assert found["title"] == "高层剪力墙铝合金模板漏浆治理技术攻关报告"
    below = _report(("高层剪力墙铝合金模板漏浆治理技术攻关", 23.0), ("关宝林", 23.0), "某某建工集团有限公司")
    assert below["title"] == "高层剪力墙铝合金模板漏浆治理技术攻关"
