"""Whom a running sentence speaks of."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.sentences import name_in, subject
from yushen.extractors.engine.view import View

from tests.extractors.recipe import page
from yushen.model import Document, ReadDocument


def view_of(text: str) -> View:
    return View(ReadDocument(Document("d1", "a.pdf", "", (1, 1), "unknown", 1.0, "text"), (page([text]),)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("兹证明于建刚同志作为主要起草人参与编制了该标准。", "于建刚"),
        ("兹证明我公司焊工林刚国自2016年5月1日起带徒。", "林刚国"),
        ("兹有我单位职工单雄信，男，1975年3月出生。", "单雄信"),
        ("经研究，同意欧阳明哲同志聘任为高级工程师。", "欧阳明哲"),
        ("学生 阿卜杜·热合曼 性别 男，一九九〇年三月七日生。", "阿卜杜·热合曼"),
        ("张桂军（社会保障号码：140105197501011234）自2015年1月参保。", "张桂军"),
        ("兹证明本工程已经通过验收，符合规范要求。", None),
        ("经审核，该同志符合条件。", None),
        ("兹证明张三同志、李四同志参加了培训。", None),
    ],
)
def test_the_person_of_a_sentence(text, name):
    found = subject(view_of(text))
    assert [one.value for one in found] == ([name] if name else [])


@pytest.mark.parametrize(
    ("run", "name"),
    [("张三", "张三"), ("我公司焊工林刚国", "林刚国"), ("于建刚", "于建刚"), ("质量管理体系", None), ("我单位", None)],
)
def test_a_name_at_the_end_of_a_run(run, name):
    cut = name_in(run)
    assert (cut[0] if cut else None) == name
