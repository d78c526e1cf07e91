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
from yushen.text import names

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


_MAKER = re.compile(r"(?:副主编|主编|编著者?|编写人员|编写人|编写|编者|参编人员|参编|编委|执笔)(?:\(?按姓氏.{0,8}\)?)?")
_SIGNED = re.compile(r"^(?P<v>[\u4e00-\u9fff·、,\t ]{2,60}?)[\t ]*(?:等)?(?:编著|主编|著|编写|编)$")


def _makers(view: View) -> list[Candidate]:
    """All who wrote it: 主编, 副主编, 参编 one under the other, or a row ``张三 李四 编著``; a reviewer (主审) is none."""
    found: list[str] = []
    places: list[int] = []
    for row in view.rows[:60]:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        signed = _SIGNED.match(text)
        label = _MAKER.match(text.replace("\t", ""))
        if signed is not None:
            listed = names.split_names(signed["v"].replace("\t", " "))
        elif label is not None:
            listed = names.split_names(re.sub(r"^.*?:\t?", "", text, count=1).replace("\t", " ") if ":" in text else "")
        else:
            continue
        good = [name for name in listed if names.is_person_name(name)]
        if good and len(good) == len(listed):
            found += good
            places += [row.start, row.start + len(text)]
    unique = list(dict.fromkeys(found))
    return [Candidate(unique, min(places), max(places), 1.0)] if len(unique) > 0 else []


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
            finders=(_makers,),
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
