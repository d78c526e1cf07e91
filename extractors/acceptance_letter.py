"""录用通知: never a publication."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.common import addressee
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec


def _journal(view: View) -> list[Candidate]:
    for pattern in (
        r"(?:本刊|我刊|刊登于|发表于|刊载于|刊发于|录用于)[《“]([^》”]{2,24})[》”]",
        r"[《]([\u4e00-\u9fff()]{2,20})[》](?:编辑部|杂志社|20\d\d年|第)",
        r"([\u4e00-\u9fff]{2,16})(?:编辑部|杂志社)",
    ):
        match = re.search(pattern, view.flow)
        if match is not None:
            start, end = view.from_flow(match.start(1), match.end(1))
            return [Candidate(match[1].strip("《》"), start, end, 0.9)]
    return []


SPEC = TypeSpec(
    "acceptance_letter",
    (
        FieldSpec(
            "title",
            shapes.text(4, 80),
            labels=("论文题目", "稿件题目", "题目", "论文名称", "稿件名称", "题名"),
            patterns=(
                r"(?:稿件|论文|大作|来稿|文章|题为|撰写的)[“《](?P<v>[^”》]{4,70})[”》]",
                r"[《](?P<v>[^》]{6,70})[》]",
            ),
            wraps=True,
        ),
        FieldSpec(
            "authors",
            shapes.people(),
            labels=("作者", "作者姓名", "第一作者"),
            finders=(addressee,),
            patterns=(
                r"(?:尊敬的)?(?P<v>[\u4e00-\u9fff·、]{2,24}?)(?:作者|老师|先生|女士|同志)?[:,]?您?你?好",
                r"(?:尊敬的)(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:作者|老师|先生|女士|同志)",
            ),
        ),
        FieldSpec("journal", shapes.text(2, 24), labels=("刊物名称", "期刊名称", "刊名"), finders=(_journal,)),
        FieldSpec("date", shapes.date(), labels=("日期",), finders=(foot_date,)),
    ),
    stops=("稿件编号", "编号", "作者单位", "单位", "联系电话"),
)
