"""专业技术报告: title and author from cover or head, 字数 of the whole and of the body, sections."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.counts import count_fields
from yushen.extractors.engine.scholarly import _first_page_rows, _looks_like_authors, _row_text, _size
from yushen.extractors.engine.signoff import any_date, foot_date
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field
from yushen.text import names

_NO_TITLE = re.compile(
    r"^(?:目录|目次|摘要|前言|引言|第[一二三四五六七八九十\d]+[章节]|\d{1,3}(?![\d年])|[一二三四五六七八九十]+[、.])|公司$|有限公司|集团$|^(?:编制|作者|撰写|执笔|审核|批准|日期|单位|部门)|^\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?$|^二[〇○零O]|^[\u4e00-\u9fffA-Za-z]{2,8}:|[。;]"
)
_GENERIC = re.compile(
    r"^(?:专业)?(?:技术|论文|设计|工作|总结|研究|可行性研究|技术设计|技术总结|课程设计)?(?:总结)?报告(?:书)?$|^(?:论文|方案|工法)$"
)
"""What a title page says of its kind: with the line above it the title, alone none."""
_RUNNING = 46
"""Characters from which a row of a document without pages is running text: no title stands below it."""
_TITLE_WORDS = re.compile(
    r"报告|总结|方案|研究|应用|改造|攻关|设计|分析|工法|实践|探讨|革新|优化|改进|开发|研制|推广|可行性|技术|工艺|措施"
)


def _title(view: View) -> list[Candidate]:
    """Labelled title aside: the largest row of the first page that reads like one, with the row it goes on in."""
    first = [row for row in view.rows if row.page == view.rows[0].page][:40] if view.rows else []
    rows = first if view.paged else _before_text(view)
    best: tuple[float, int] | None = None
    for index, row in enumerate(rows):
        text = _row_text(view, row).replace("\t", "")
        marks = row.tokens[0].line.marks
        if not 4 <= len(text) <= 60 or text.endswith(("。", ":")) or "contents" in marks:
            continue
        if "title" not in marks and (_NO_TITLE.search(text) or _GENERIC.search(text) or _looks_like_authors(text)):
            continue
        score = _size(row) or 12.0
        score *= 1.35 if "title" in marks else 1.0
        score *= 1.15 if "center" in marks or (view.paged and abs(row.box.cx - 0.5) < 0.08) else 1.0
        score *= 1.25 if _TITLE_WORDS.search(text) else 1.0
        score *= 0.6 if "heading" in marks and index > 3 else 1.0
        score -= 0.12 * index
        if best is None or score > best[0]:
            best = (score, index)
    if best is None:
        return []
    row = rows[best[1]]
    start, end = row.start, row.starts[-1] + len(row.tokens[-1].text)
    value = _row_text(view, row).replace("\t", "")
    if best[1] + 1 < len(rows):
        following = rows[best[1] + 1]
        text = _row_text(view, following).replace("\t", "")
        near = following.box.y0 - row.box.y1 < 1.2 * row.box.height
        alike = _size(row) > 0 and abs(_size(following) - _size(row)) <= 0.05 * _size(row) and view.paged
        goes_on = near and alike and not _NO_TITLE.search(text) and not _looks_like_authors(text)
        if (_GENERIC.search(text) and not _TITLE_WORDS.search(value)) or (goes_on and 2 <= len(text) <= 30):
            value += text
            end = following.starts[-1] + len(following.tokens[-1].text)
    bare = re.sub(r"^[一二三四五六七八九十\d]{1,2}[、.](?=[\u4e00-\u9fff])", "", value).strip("《》")
    return [Candidate(bare, start, end, 0.9)]


def _before_text(view: View) -> list[Row]:
    """The first rows of a document without pages, down to its first running text."""
    rows: list[Row] = []
    for row in view.rows[:25]:
        if len(_row_text(view, row)) > _RUNNING:
            break
        rows.append(row)
    return rows


def _author_row(view: View) -> list[Candidate]:
    """A row of names under the title, as papers have it."""
    for row in _first_page_rows(view)[:14]:
        text = _row_text(view, row)
        if _looks_like_authors(text):
            listed = [names.clean_name(name) for name in names.split_names(text.replace("\t", " "))]
            good = [name for name in listed if names.is_person_name(name)]
            if good:
                return [Candidate(good, row.start, row.start + len(text), 0.85)]
    return []


_ALONE = re.compile(
    r"[\u4e00-\u9fff()]{4,32}(?:公司|集团|总厂|厂|矿|研究院|设计院|研究所|学校|学院|大学)(?:[\u4e00-\u9fff]{2,10}(?:车间|分厂|部|处|班组?|中心))?"
)
"""An organisation in a row of its own, as covers have it."""


def _organization(view: View) -> list[Candidate]:
    """The affiliation in brackets under the authors: ``（某某有限公司）``."""
    for row in view.rows[:24]:
        text = _row_text(view, row).replace("\t", "")
        alone = _ALONE.fullmatch(text) if row.page == view.rows[0].page else None
        if alone is not None:
            return [Candidate(alone[0], row.start, row.start + len(text), 0.88)]
        match = re.match(
            r"^\(([\u4e00-\u9fff]{4,30}?(?:公司|集团|厂|矿|院|所|中心|局|学校|学院|大学))(?:[,，].*)?\)$", text
        )
        if match is not None:
            return [Candidate(match[1], row.start, row.start + len(text), 0.9)]
    return []


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    if "date" not in fields:
        for candidate in any_date(view):
            fields["date"] = field_of("date", candidate, view)
    fields.update(count_fields(view))
    return fields


SPEC = TypeSpec(
    "technical_report",
    (
        FieldSpec(
            "title",
            shapes.text(4, 70),
            labels=("题目", "报告题目", "项目名称", "报告名称", "课题名称", "论文题目", "方案名称", "工法名称", "标题"),
            finders=(_title,),
            far=True,
            head_rows=30,
        ),
        FieldSpec(
            "authors",
            shapes.people(),
            head_rows=60,
            labels=(
                "作者",
                "撰写人",
                "编制人",
                "编制",
                "执笔人",
                "执笔",
                "报告人",
                "编写人",
                "编写",
                "撰写",
                "撰稿人",
                "主要编写人",
                "主要完成人",
                "编制人员",
                "作者姓名",
                "报告撰写人",
                "申报人",
                "完成人",
                "编著",
                "拟稿人",
            ),
            finders=(_author_row,),
        ),
        FieldSpec(
            "organization",
            shapes.body(),
            labels=("单位", "完成单位", "编制单位", "所在单位", "工作单位", "申报单位", "单位名称", "作者单位"),
            finders=(_organization,),
        ),
        FieldSpec(
            "date",
            shapes.date(),
            labels=("日期", "编制日期", "完成日期", "完成时间", "编制时间", "报告日期", "撰写日期"),
            finders=(foot_date,),
        ),
    ),
    stops=(
        "审核",
        "审定",
        "批准",
        "校对",
        "审核人",
        "批准人",
        "审批",
        "校核",
        "项目负责人",
        "项目组成员",
        "参加人员",
        "部门",
        "专业",
        "职称",
        "岗位",
        "编号",
    ),
    finish=_finish,
)
