"""The pure parts of the comparisons: error rates, key strings, the naive way to a title, which lines a cascade reads twice."""

from __future__ import annotations

import sys

import pytest

from benchmarks.cascade import Piece, carries_number, cascade, lacking
from benchmarks.others.measures import any_order, in_order, keys_read
from benchmarks.others.pages import codes_of, numbers_of
from benchmarks.others.process import measure
from benchmarks.others.real_pictures import asked, printed
from benchmarks.others.record import replaced
from benchmarks.papers import Sized, largest_lines_then_next, largest_then_next


def test_a_right_text_has_no_errors_whatever_its_width_and_blanks():
    truth = "证书编号：SXZG-2021-0386"
    assert in_order("证书编号:SXZG\n- 2021-0386", truth) == any_order("证书编号:SXZG-2021-0386", truth) == 0


def test_one_wrong_character_of_ten_is_a_tenth():
    assert in_order("晋岳书工股份有限公司", "晋岳重工股份有限公司") == pytest.approx(0.1)
    assert any_order("晋岳书工股份有限公司", "晋岳重工股份有限公司") == pytest.approx(0.1)


def test_missing_and_surplus_characters_count():
    assert in_order("", "焊工") == any_order("", "焊工") == 1
    assert in_order("焊工焊工", "焊工") == any_order("焊工焊工", "焊工") == 1


def test_another_order_is_an_error_in_order_only():
    assert in_order("性别男姓名卢志刚", "姓名卢志刚性别男") > 0
    assert any_order("性别男姓名卢志刚", "姓名卢志刚性别男") == 0


def test_the_most_favourable_order_never_has_more_errors():
    for text, truth in (("甲乙丙", "丙乙甲"), ("甲甲", "甲乙丙丁"), ("", "甲"), ("甲乙丙丁", "甲")):
        assert any_order(text, truth) <= in_order(text, truth)


def test_a_seals_writing_may_be_there_but_nothing_else():
    assert any_order("二等奖晋岳重工", "二等奖", free="晋岳重工") == 0
    assert any_order("二等奖晋岳重工重", "二等奖", free="晋岳重工") == pytest.approx(1 / 3)
    assert any_order("二等", "二等奖", free="奖") == pytest.approx(1 / 3)


def test_keys_are_read_character_by_character():
    keys = ("ZL202010123456.2", "二〇二一年")
    assert keys_read("专利号 ZL 2020 1 0123456.2 二○二一年", keys) == 2
    assert keys_read("专利号 ZL202010123456.8 二二一年", keys) == 0


def test_numbers_of_prose_are_pinned_to_their_place():
    assert "由6.8mm" in " ".join(numbers_of("振动由6.8 mm/s降为1.6"))
    assert numbers_of("没有数字") == ()
    assert numbers_of("- 3 -") == ()


def test_codes_are_dates_and_long_numbers():
    assert codes_of("2012年4月 929.92 编号1716624255248490") == ("2012年4月", "929.92", "1716624255248490")
    assert codes_of("姓名 男 12") == ()


def test_dates_as_they_may_be_printed():
    assert {"2022年7月4日", "2022年07月04日", "二〇二二年七月四日"} <= set(printed("2022-07-04"))
    assert "二〇二二年十二月" in printed("2022-12")
    assert "2022年7月" not in printed("2022-07-04")


def test_what_is_asked_of_a_real_picture():
    numbers, texts = asked(
        {"patent_number": "ZL1", "grant_date": "2022-10-14", "inventors": ["曹文龙", "信奥"], "issue_date": "2022"}
    )
    assert len(numbers) == 2 and texts == (("曹文龙",), ("信奥",))
    assert asked({"patent_number": None}) == ((), ())


LINES = [
    Sized("矿山装备学报", 12.0),
    Sized("薄壁弯管减薄开裂的机理", 18.0),
    Sized("与控制", 18.0),
    Sized("王 伟1，郑祎2", 10.5),
    Sized("（太原 030024）", 9.0),
]


def test_the_naive_way_takes_one_line_and_the_next():
    assert largest_then_next(LINES) == ("薄壁弯管减薄开裂的机理", "与控制")
    assert largest_then_next([LINES[1], LINES[3]]) == ("薄壁弯管减薄开裂的机理", "王 伟1")
    assert largest_then_next([LINES[1], Sized("王伟 郑祎", 10.5)])[1] == "王伟"


def test_with_more_care_lines_of_one_size_are_one_title_and_marks_are_no_name():
    assert largest_lines_then_next(LINES) == ("薄壁弯管减薄开裂的机理 与控制", "王伟")
    assert largest_lines_then_next([LINES[1], Sized("王伟 郑祎", 10.5)])[1] == "王伟"
    assert largest_lines_then_next([LINES[1], Sized("1 2 ＊", 6.0), Sized("◎ 王伟", 10.5)])[1] == "王伟"
    assert largest_lines_then_next([Sized("题目", 18.0), Sized("副题", 16.0), LINES[3]])[1] == "副题"


def test_without_lines_or_without_a_next_there_is_nothing():
    assert largest_then_next([]) == largest_lines_then_next([]) == ("", "")
    assert largest_then_next([LINES[1]]) == largest_lines_then_next([LINES[1]]) == (LINES[1].text, "")


PIECES = [
    Piece("姓名卢志刚", 0.99, "姓名卢志刚", 0.1),
    Piece("二二一年十二月三十日", 0.97, "二〇二一年十二月三十日", 0.2),
    Piece("晋岳书工", 0.7, "晋岳重工", 0.4),
    Piece("特发此证", 0.6, "", 0.8),
]


def test_lines_below_the_threshold_are_read_again():
    read = cascade(PIECES, 0.8, False, first=1.0)
    assert read.text.splitlines() == ["姓名卢志刚", "二二一年十二月三十日", "晋岳重工", "特发此证"]
    assert read.seconds == pytest.approx(1.0 + 0.4 + 0.8) and read.again == 0.5


def test_lines_with_numbers_are_read_again_whatever_their_score():
    read = cascade(PIECES, 0.0, True, first=1.0)
    assert "二〇二一年" in read.text and "晋岳书工" in read.text
    assert read.seconds == pytest.approx(1.2)
    assert cascade(PIECES, 0.0, False, first=1.0).seconds == 1.0


def test_what_carries_a_number():
    assert carries_number("证书编号：SXZG-2021-0386") and carries_number("二二一年十二月")
    assert not carries_number("特发此证，以资鼓励。") and not carries_number("一等奖")


def test_what_a_text_lacks():
    wanted = (("2022年7月", "2022年07月"), ("ZL2022",))
    assert lacking("2022年07月 ZL 2022", wanted) == []
    assert lacking("2022年8月", wanted) == ["2022年7月", "ZL2022"]


def test_a_section_of_the_page_is_replaced_and_the_rest_stays():
    page = "# a\n<!-- scans -->\nold\n<!-- end of scans -->\nby hand\n"
    assert replaced(page, "scans", "new\n") == "# a\n<!-- scans -->\nnew\n<!-- end of scans -->\nby hand\n"
    with pytest.raises(ValueError, match="papers"):
        replaced(page, "papers", "new")


@pytest.mark.skipif(sys.platform != "linux", reason="memory of a tree of processes is read from /proc")
def test_a_command_is_measured_with_all_it_starts():
    hold = "import time; a = bytearray(60_000_000); time.sleep(0.6)"
    both = f"import subprocess, sys; a = bytearray(60_000_000); subprocess.run([sys.executable, '-c', {hold!r}])"
    alone, together = measure([sys.executable, "-c", hold]), measure([sys.executable, "-c", both])
    assert 60 < alone.megabytes < 110 < together.megabytes < 200
    assert together.clock >= 0.6 and together.ended == 0
    assert measure([sys.executable, "-c", "raise SystemExit(3)"]).ended == 3


def test_cpu_of_children_is_counted():
    work = "x = sum(i * i for i in range(3_000_000))"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}])"
    nothing = measure([sys.executable, "-c", "import subprocess, sys; subprocess.run([sys.executable, '-c', 'pass'])"])
    assert measure([sys.executable, "-c", child]).cpu > nothing.cpu + 0.05
