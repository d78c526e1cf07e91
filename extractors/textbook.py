"""培训教材: counted by its own characters, never by the 版面字数 it prints."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.counts import count_fields
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec
from yushen.extractors.technical_report import _title

from yushen.model import Field
from yushen.numbers import isbn

_LEVELS = r"(?:高级技师|技师|高级工|中级工|初级工|[一二三四五]级|高级|中级|初级)"


def _isbn(text: str) -> Hit | None:
    found = isbn.find_all(text)
    return Hit(found[0][0].value, found[0][1], found[0][2]) if found else None


def _audience(view: View) -> list[Candidate]:
    """For whom: 适用于…, （高级）, …培训教材, in title or foreword."""
    for pattern in (
        rf"(?:适用于|适合|供|面向|适用对象:?|适用等级:?|适用范围:?|培训对象:?)[^。;]{{0,20}}?(?P<v>{_LEVELS}(?:[、和及与/]{_LEVELS})*)",
        rf"[(（](?P<v>{_LEVELS}(?:[、/]{_LEVELS})*)[)）]",
        rf"(?P<v>{_LEVELS})(?:职业)?(?:技能)?(?:培训|鉴定)?教(?:材|程)",
    ):
        match = re.search(pattern, view.flow[:6000])
        if match is not None:
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(match["v"], start, end, 0.95)]
    return []


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    fields.update(count_fields(view, sections=False))
    return fields


SPEC = TypeSpec(
    "textbook",
    (
        FieldSpec("title", shapes.text(3, 50), labels=("书名", "教材名称"), finders=(_title,)),
        FieldSpec(
            "authors",
            shapes.people(),
            labels=(
                "主编",
                "编著",
                "编写人员",
                "编写人",
                "编者",
                "编写",
                "主要编写人",
                "参编",
                "编写组成员",
                "编著者",
                "作者",
            ),
        ),
        FieldSpec("isbn", _isbn, labels=("ISBN",), patterns=(r"ISBN:?(?P<v>[\d\-Xx]{10,17})",)),
        FieldSpec("audience", shapes.text(1, 30), labels=("适用对象", "适用等级", "培训对象"), finders=(_audience,)),
    ),
    stops=(
        "主审",
        "审稿",
        "审定",
        "审核",
        "出版社",
        "出版",
        "印刷",
        "字数",
        "定价",
        "编写单位",
        "单位",
        "日期",
        "责任编辑",
    ),
    finish=_finish,
)
