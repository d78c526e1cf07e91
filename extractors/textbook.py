"""培训教材: counted by its own characters, never by the 版面字数 it prints.

Authors are all who wrote it, from cover, imprint and foreword; who reviewed it (主审) or edited the series is none of them.
"""

from __future__ import annotations

import re

from yushen.extractors.engine import cover, shapes
from yushen.extractors.engine.counts import count_fields
from yushen.extractors.engine.roles import Said, said_roles
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.told import printed_behind, told_names
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field
from yushen.numbers import isbn
from yushen.text import names

_KINDS = {
    "chief": r"(?:本书|本册|第一|总)?主编(?:人|者)?|编著者?|主要编写(?:人员?|者)|著者?|作者(?:姓名)?|编写人?|编撰|合编|编",
    "second": r"(?:第二|执行)?副主编",
    "further": r"参编(?:人员?|者)?|参加编写(?:人员?|者)?|参与编写(?:人员?|者)?|编写(?:人员|者|组成员|组)|编者|执笔人?|撰稿人?|撰写人?|编写成员|协编",
}
_VERBS = r"副主编|主编|编写|参编|编著|撰写|执笔|统稿"
_TITLE_LABEL = r"(?:书|教材|讲义|课程|教程)名(?:称)?|教材名称|题名"
_CIP = re.compile(r"[/／](?P<v>[\u4e00-\u9fff·、,]{2,40}?)(?:等)?(?:主编|编著|编写|合编|编|著)[.。．]")
_FRONT = 6
"""Pages of cover, imprint and foreword."""

_LEVEL = r"(?:高级技师|预备技师|技师|高级工|中级工|初级工|特级技师|首席技师|[一二三四五]级|高级|中级|初级)"
_LEVELS = rf"{_LEVEL}(?:[、和及与/~至-]{_LEVEL})*"
_AUDIENCE_LABEL = r"(?:适用|培训|适合|使用|面向|授课|读者)(?:对象|等级|层次|级别|范围|人员|工种等级|人群|读者)?"
_WHOM = r"[\u4e00-\u9fff、（）()/~～\-]{2,24}(?:人员|员工|工人|职工|学员|学生|技工|技师|高级工|中级工|初级工|[一二三四五六七八九十]级)(?:使用)?"
"""Readers in words of their own: 新入职员工及转岗人员, 电工高级工、技师."""
_READERS = r"[\u4e00-\u9fff、（）()/~～\-]{1,24}(?:员|(?<![施加化竣开])工|者|师|师生|学生|[班组队站]长|操作手|司机|新人|[高中初一二三四五]级)(?:等|使用)?"
"""The same behind a label that asks for persons, where any trade or office may stand: 各单位维修电工和钳工, 班组长."""
_ASKS_FOR_PERSONS = re.compile(r"对象|人员|人群|读者")
_FOREWORD = 9000
_AUDIENCE = (
    rf"(?:适用于|适合于?|供|面向|对象为|适用对象:?|适用等级:?|适用范围:?|适用层次:?|培训对象:?|作为)[^。;]{{0,20}}?(?P<v>{_LEVELS})",
    rf"[(（]供?(?P<v>{_LEVELS}(?:本|篇|分册)?)(?:使用|适用|用)?[)）]",
    rf"(?P<v>{_LEVELS})(?:职业)?(?:技能)?(?:培训|鉴定)?教(?:材|程)",
)


def _front(view: View) -> set[int]:
    pages = sorted({row.page for row in view.rows})
    return {*pages[:_FRONT], *pages[-1:]}


def _authors(view: View) -> list[Candidate]:
    """All who wrote it, 主编 first, each once: by their role, by the library's line (CIP), and as the foreword tells."""
    said = said_roles(view, _KINDS, _front(view))
    ranked = [one for kind in _KINDS for one in said if one.kind == kind]
    ranked += _library_line(view)
    ranked += [one for one in told_names(view, _VERBS, most=12000) if not _is_review(view, one)]
    people = list(dict.fromkeys(name for one in ranked for name in one.names))
    if not people:
        return []
    first = ranked[0]
    trust = 1.0 if all(one.whole for one in ranked) else 0.95
    return [Candidate(people, first.start, first.end, trust)]


def _library_line(view: View) -> list[Said]:
    """``书名/张三，李四编著.—`` of the CIP data."""
    match = _CIP.search(view.flow[:8000])
    if match is None:
        return []
    listed = [name for name in re.split(r"[、,]", match["v"]) if name]
    if not listed or not all(names.is_person_name(name) for name in listed):
        return []
    start, end = view.from_flow(match.start("v"), match.end("v"))
    return [Said("library", "CIP", tuple(listed), view.row_at(start), start, end, True)]


def _is_review(view: View, one: Said) -> bool:
    """A reader of references or of another's book: told far behind the foreword."""
    return view.rows[one.row].page not in _front(view)


def _isbn(view: View) -> list[Candidate]:
    """The number after ISBN on cover or imprint, or a long one by its form."""
    found: dict[str, Candidate] = {}
    pages = _front(view)
    for row in view.rows:
        if row.page not in pages:
            continue
        for token, start in zip(row.tokens, row.starts, strict=True):
            for record, low, _ in isbn.find_all(token.raw):
                at = max(0, token.text.find(tidy(token.raw[low : low + 4])))
                trust = 1.0 if record.validity == "valid" else 0.9
                end = start + min(len(token.text), at + len(tidy(record.value)))
                found.setdefault(record.digits, Candidate(record.value, start + at, end, trust))
    if not found:
        return _isbn_over_boxes(view)
    first = next(iter(found.values()))
    return [first if len(found) == 1 else Candidate(first.value, first.start, first.end, 0.75, "印有几个 ISBN，请核对")]


def _isbn_over_boxes(view: View) -> list[Candidate]:
    match = re.search(r"ISBN:?((?:97[89]-?)?\d(?:-?\d){8}-?[\dXx])(?![\d])", view.flow[:20000])
    record = isbn.parse(match[1]) if match is not None else None
    if match is None or record is None:
        return []
    start, end = view.from_flow(match.start(1), match.end(1))
    return [Candidate(record.value, start, end, 0.9)]


def _audience(view: View) -> list[Candidate]:
    """For whom: behind its label, as 适用于…, （高级）, …培训教材, in title or foreword."""
    for one in printed_behind(view, _AUDIENCE_LABEL, rows=60):
        raw = tidy(one.raw).strip("()。;")
        persons = re.fullmatch(_READERS, raw) if _ASKS_FOR_PERSONS.search(one.label) else None
        match = re.fullmatch(_WHOM, raw) or persons or re.search(_LEVELS, raw)
        if match is not None:
            return [Candidate(match[0], one.start + match.start(), one.start + match.end(), 1.0)]
    for pattern in _AUDIENCE:
        match = re.search(pattern, view.flow[:6000])
        if match is not None:
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(match["v"], start, end, 0.95)]
    told = re.search(rf"(?:读者|适用|培训|使用)对象(?:为|是|:)(?P<v>{_WHOM})(?=[。;])", view.flow[:_FOREWORD])
    if told is not None:
        start, end = view.from_flow(told.start("v"), told.end("v"))
        return [Candidate(told["v"], start, end, 0.9)]
    return []


_CATALOGUED = re.compile(r"图书在版编目\(?CIP\)?数据(?P<v>[^/／]{3,60}?)[/／]")


def _titles(view: View) -> list[Candidate]:
    return [*cover.labelled_title(view, _TITLE_LABEL, 1.0), *_catalogued(view), *cover.title(view)]


def _catalogued(view: View) -> list[Candidate]:
    """The title of the library's data (CIP): the surest on an imprint alone; behind a cover the cover's wording goes before it."""
    match = _CATALOGUED.search(view.flow[:8000])
    if match is None:
        return []
    start, end = view.from_flow(match.start("v"), match.end("v"))
    alone = view.rows[view.row_at(start)].page == view.rows[0].page
    return [Candidate(match["v"].rstrip(":："), start, end, 0.97 if alone else 0.89)]


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    fields.update(count_fields(view, sections=False))
    return fields


SPEC = TypeSpec(
    "textbook",
    (
        FieldSpec("title", shapes.text(3, 50), finders=(_titles,)),
        FieldSpec("authors", shapes.people(), finders=(_authors,)),
        FieldSpec("isbn", lambda _: None, finders=(_isbn,)),
        FieldSpec("audience", shapes.text(1, 30), finders=(_audience,)),
    ),
    stops=(
        "主编",
        "副主编",
        "参编",
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
