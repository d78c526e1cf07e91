"""A labelled title ends where the next label begins: behind blanks on its line, or on the line below."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values

HEAD = ("论文录用通知书", 22.0)


@pytest.mark.parametrize("gap", [" ", "    ", "\u3000\u3000"])
def test_the_next_label_behind_blanks_ends_a_title(gap):
    found = values(
        "acceptance_letter", [HEAD, f"论文题目：矿用输送带防跑偏装置设计{gap}作者：张建国{gap}刊名：煤矿机械"]
    )
    assert found["title"] == "矿用输送带防跑偏装置设计"
    assert found["authors"] == ["张建国"]


def test_a_label_on_the_next_line_ends_a_title_and_its_second_line_does_not():
    above = ["论文题目", "矿用输送带防跑偏装置设计", "作者", "张建国"]
    assert values("acceptance_letter", [HEAD, *above])["title"] == "矿用输送带防跑偏装置设计"
    broken = ["论文题目", "大倾角综采工作面矿用输送带防跑偏装置", "设计研究成果", "作者", "张建国"]
    assert values("acceptance_letter", [HEAD, *broken])["title"] == "大倾角综采工作面矿用输送带防跑偏装置设计研究成果"
