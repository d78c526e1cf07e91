"""专业技术报告: title and author from cover or head, 字数 of the whole and of the body, sections.

编制 and 执笔 are authors; 审核, 审定 and 批准 are not, nor who took part (domain.md 2).
"""

from __future__ import annotations

import re

from yushen.extractors.engine import cover, shapes
from yushen.extractors.engine.counts import count_fields
from yushen.extractors.engine.roles import Said, is_label, listed_names, row_raw, said_roles
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.told import printed_behind
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field, Line
from yushen.text import dates

_ABOUT = r"(?:主要|报告|论文|方案|总结|工法|本文|文件|材料|项目|共同|第一)?"
_WRITERS = (
    rf"{_ABOUT}(?:编制|编写|撰写|执笔|撰稿|起草|拟稿|拟写|主笔|编著|编撰|拟制|写作|整理|编者|著者|撰|编|著|文)(?:人员?|者)?(?:姓名|签[字名])?"
    r"|(?:报告|论文|本文|第一|主要)?作者(?:姓名)?"
)
_HOLDERS = (
    r"(?:报告|申报|申请|完成|主要完成|主要研究|主要研制|成果完成|汇报|答辩|总结|参评|应考|主研|发布|填报|述职|第一完成|项目完成|被考评|考评)(?:人员?|者)(?:姓名|签[字名])?"
    r"|姓名|(?:本人|个人|作者|申报人)?签[字名]|学员(?:姓名)?|考生(?:姓名)?|选手姓名"
)
_TESTERS = r"主检(?:人员?|员)?|(?:检测|检验|试验|测试|主要?试验)(?:人员?|员|者)|设计(?:人|者)?|制定人?|统稿人?"
_KINDS = {"writer": _WRITERS, "tester": _TESTERS, "holder": _HOLDERS}
_TITLE_LABEL = (
    r"(?:报告|论文|方案|总结|工法|题|文章|技术报告|技术总结|设计|作品)?(?:题目|名称|标题|题名)|题目|(?:论文|报告)题"
)
_SUBJECT_LABEL = r"(?:项目|课题|成果|创新成果|攻关项目|革新项目|选题)(?:名称|题目)?"
_OWN_BODY = (
    r"(?:编制|编写|完成|主要完成|第一完成|申报|所在|工作|作者|报告|承担|研制|撰写|调试|检测|检验|试验|设计|实施|咨询|服务|提交|申请|所属|现|本人)*单位(?:名称|全称)?"
    r"|(?:编制|检测|检验|试验|咨询|设计|评价)机构(?:名称)?|(?:小组|作者)?所在单位"
)
_DATE_LABEL = r"(?:编制|报告|总结|完成|撰写|编写|成稿|提交|填写|填报|签发|出具|申报|定稿|答辩|发布)?(?:日期|时间|年月)"
_NOT_OWN = re.compile(r"意见[:]|审核人|审批人|批准人|负责人|(?:单位|部门|领导|专家|评委)(?:审核|审查|评审|鉴定)?意见")
_BYLINE_ROWS = 6
"""Rows under the title in which authors stand."""
_HEAD = 60
_FOOT = 12
"""Last rows in which a form's own date may stand with its whole label (编写日期)."""
_RUNNING = 36
"""Characters from which a line is running text: below it no cover goes on."""


def _titles(view: View) -> list[Candidate]:
    """By its label; by place; by the label of its subject, which goes first where the cover prints large only the kind of writing."""
    by_place = cover.title(view)
    subjects = cover.labelled_title(view, _SUBJECT_LABEL, 0.96 if cover.kind_printed_large(view) else 0.86)
    whole = {tidy(one.value) for one in by_place}
    kept = [one for one in subjects if not any(tidy(one.value) in title for title in whole)]
    return [*cover.labelled_title(view, _TITLE_LABEL, 1.0), *by_place, *(kept or ([] if whole else subjects))]


_title = cover.title


def _front_and_end(view: View, last: int = 1) -> set[int]:
    pages = sorted({row.page for row in view.rows})
    return {*pages[:3], *pages[-last:]}


def _authors(view: View) -> list[Candidate]:
    """Who wrote it: by their role, else under the title, else who signs it."""
    said = said_roles(view, _KINDS, _front_and_end(view))
    if not said:  # the signatures at the end may be parted by the end of a page
        said = said_roles(view, _KINDS, _front_and_end(view, 2))
    for kind in ("writer", "tester"):
        of_kind = [one for one in said if one.kind == kind]
        if of_kind:
            return [_together(of_kind, 1.0)]
    named = _byline(view)
    if named is not None:
        return [Candidate(list(named[1]), named[2], named[3], 0.95)]
    holders = [one for one in said if one.kind == "holder"]
    return [_together(holders[:1], 0.95)] if holders else []


def _together(said: list[Said], trust: float) -> Candidate:
    """All of one kind as one list, in the order they stand."""
    people = list(dict.fromkeys(name for one in said for name in one.names))
    first = said[0]
    trust *= 1.0 if all(one.whole for one in said) else 0.95
    return Candidate(people, first.start, first.end, trust)


def _byline(view: View) -> tuple[str | None, tuple[str, ...], int, int] | None:
    """Names under the title, with the body beside them: ``（某某公司　张三）``, ``某某厂　李四``, ``张三　李四``."""
    found = cover.title(view)
    first = view.row_at(max(found[0].start, found[0].end - 1)) + 1 if found else 0
    body: str | None = None
    for number in range(first, min(len(view.rows), first + _BYLINE_ROWS)):
        row = view.rows[number]
        raw = re.sub(r"^[(（【\[]|[)）】\]]$", "", row_raw(row).strip()).strip()
        raw = re.sub(r"^[◎●◆■]?\s*文\s*[/／:：]", "", raw)
        text = tidy(raw)
        if len(text) > 60 or re.search(r"[。;:]", text):
            break
        pieces = [piece for piece in re.split(r"[\s\u3000,，]+", raw) if piece]
        lead = next((count for count in range(len(pieces)) if cover.body_alone(tidy(pieces[count])) is None), None)
        if lead is None:
            body = body or tidy(pieces[0]) if pieces else body
            continue
        listed, whole = listed_names(" ".join(pieces[lead:]))
        size = sum(len(name.replace("·", "")) for name in listed)
        tail = [piece for piece in pieces[lead:] if cover.body_alone(tidy(piece))]
        if listed and whole and size >= 0.7 * len(tidy("".join(one for one in pieces[lead:] if one not in tail))):
            own = tidy(pieces[0]) if lead else (tidy(tail[0]) if tail else body)
            return own, listed, row.start, row.starts[-1] + len(row.tokens[-1].text)
    return None


def _organizations(view: View) -> list[Candidate]:
    """By its label, beside the author, alone on the cover (the lowest line), or in brackets under the authors."""
    found: list[Candidate] = []
    shape = shapes.body()
    for one in printed_behind(view, _OWN_BODY, rows=_HEAD):
        hit = shape(tidy(one.raw))
        if hit is not None:
            found.append(Candidate(hit.value, one.start + hit.start, one.start + hit.end, hit.trust))
    named = _byline(view)
    if named is not None and named[0]:
        row = view.rows[view.row_at(named[2])]
        at = view.text.find(named[0], row.start)
        if at >= 0:
            found.append(Candidate(named[0], at, at + len(named[0]), 0.95))
    return found or _bodies_alone(view)


def _bodies_alone(view: View) -> list[Candidate]:
    alone: list[Candidate] = []
    first = view.rows[0].page if view.rows else 1
    for number, row in enumerate(view.rows[:30]):
        if row.page != first:
            break
        for token, start in zip(row.tokens, row.starts, strict=True):
            name = cover.body_alone(token.text)
            if name is not None:
                alone = [Candidate(name, start, start + len(name), 0.9)]
        bracketed = re.match(
            r"^\(\d?\.?([\u4e00-\u9fff()]{4,36}?)(?:[,，][^()]*)?\)$", "".join(t.text for t in row.tokens)
        )
        if bracketed is not None and cover.body_alone(bracketed[1]) and number < 20:
            return [Candidate(bracketed[1], row.start + 1, row.start + 1 + len(bracketed[1]), 0.9)]
    return alone


def _dates(view: View) -> list[Candidate]:
    """By its label on cover or head, alone on the cover, else at the end before another's opinion."""
    found: list[Candidate] = []
    tail = len(view.rows) - _FOOT
    for one in printed_behind(view, _DATE_LABEL):
        if _HEAD <= one.row < tail or (one.row >= max(_HEAD, tail) and len(one.label) < 4):
            continue
        listed = dates.find_dates(tidy(one.raw))
        if len(listed) == 1:
            value, low, high = listed[0]
            found.append(Candidate(value, one.start + low, one.start + high, 1.0 if len(one.label) > 2 else 0.97))
    return found or _cover_date(view) or _end_date(view)


def _cover_date(view: View) -> list[Candidate]:
    """A date that is all of a line of the first page, above any running text (``二〇一九年六月``, ``（2014年3月12日）``)."""
    first = view.rows[0].page if view.rows else 1
    cut: list[Candidate] = []
    for row in view.rows[:40]:
        text = row.words
        if row.page != first or len(text) > _RUNNING or "。" in text:
            break
        for place, (token, start) in enumerate(zip(row.tokens, row.starts, strict=True)):
            listed = dates.find_dates(token.text)
            if len(listed) != 1 or (place and is_label(row.tokens[place - 1])):
                continue
            value, low, high = listed[0]
            rest = re.sub(r"[()\s]|发布|实施|编制|印发|[,、.·]", "", token.text[:low] + token.text[high:])
            if not rest and "实施" not in token.text:
                cut.append(Candidate(value, start + low, start + high, 0.92))
    if len({one.value for one in cut}) > 1:
        return [Candidate(cut[-1].value, cut[-1].start, cut[-1].end, 0.75, "封面印有几个日期，请核对")]
    return cut[-1:]


def _end_date(view: View) -> list[Candidate]:
    """The author's date at the end: none that stands under an office's opinion."""
    found = foot_date(view)
    opinion = max((match.start() for match in _NOT_OWN.finditer(view.text)), default=None)
    tail = view.rows[max(0, len(view.rows) - 25)].start if view.rows else 0
    if opinion is not None and opinion >= tail:
        first = min(match.start() for match in _NOT_OWN.finditer(view.text) if match.start() >= tail)
        own = [one for one in found if one.start < first]
        return own
    return found


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    if "organization" not in fields:
        header = _running_body(view)
        if header is not None:
            fields["organization"] = header
    fields.update(count_fields(view))
    return fields


def _running_body(view: View) -> Field | None:
    """The body that every page prints in its head or foot."""
    seen: dict[str, list[tuple[int, Line]]] = {}
    for page in view.pages:
        for line in page.lines:
            if {"header", "footer"} & set(line.marks):
                for piece in re.split(r"[\s\u3000]{2,}|\u3000", line.text):
                    name = cover.body_alone(tidy(piece))
                    if name is not None:
                        seen.setdefault(name, []).append((page.number, line))
    for name, places in seen.items():
        number, line = places[0]
        if len(seen) == 1:
            return Field(
                "organization", name, line.text.strip(), number, line.box, round(line.confidence, 2), line.method
            )
    return None


SPEC = TypeSpec(
    "technical_report",
    (
        FieldSpec("title", shapes.text(4, 70), finders=(_titles,)),
        FieldSpec("authors", shapes.people(), finders=(_authors,)),
        FieldSpec("organization", shapes.body(), finders=(_organizations,)),
        FieldSpec("date", shapes.date(), finders=(_dates,)),
    ),
    stops=(
        "审核",
        "审定",
        "批准",
        "校对",
        "校核",
        "审批",
        "审核人",
        "批准人",
        "编制人",
        "编写人",
        "撰写人",
        "执笔人",
        "报告人",
        "申报人",
        "完成人",
        "主要完成人",
        "作者",
        "姓名",
        "题目",
        "报告题目",
        "论文题目",
        "项目名称",
        "课题名称",
        "单位",
        "所在单位",
        "工作单位",
        "编制单位",
        "完成单位",
        "申报单位",
        "申报等级",
        "申报工种",
        "职业",
        "工种",
        "专业",
        "职称",
        "岗位",
        "职务",
        "部门",
        "车间",
        "指导教师",
        "准考证号",
        "身份证号",
        "编号",
        "日期",
        "编制日期",
        "完成日期",
        "项目负责人",
        "项目组成员",
        "参加人员",
    ),
    finish=_finish,
)
