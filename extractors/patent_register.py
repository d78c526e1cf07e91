"""专利登记簿副本."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import View
from yushen.extractors.patent_certificate import _NUMBER, _number, owners
from yushen.extractors.patent_entries import legal_status, moved_to, paid_until
from yushen.extractors.spec import Candidate, FieldSpec, Finder, Shape, TypeSpec

from yushen.model import Field


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """The owners after the last transfer, where the head names those before it."""
    held = fields.get("patentees")
    for candidate in moved_to(view, held.value) if held is not None else []:
        fields["patentees"] = field_of("patentees", candidate, view)
    return fields


_HEAD = re.compile(r"\[[\u4e00-\u9fff()、/]{2,10}\]|[\u4e00-\u9fff]{2,8}:?")
_MOST = 12


def _columns(label: str, shape: Shape) -> Finder:
    """A finder: the list under a head that has another head beside it, down its own column: owners left, inventors right, as
    many rows as each has."""
    wanted = re.compile(label)

    def find(view: View) -> list[Candidate]:
        for number, row in enumerate(view.rows):
            heads = [token for token in row.tokens if _HEAD.fullmatch(token.text)]
            own = [token for token in heads if wanted.fullmatch(token.text.strip("[]:"))]
            if len(own) != 1 or len(heads) != len(row.tokens) or len(heads) < 2:
                continue
            listed = _down(view, number, own[0])
            hit = shape("\n".join(text for _, text in listed)) if len(listed) > 1 else None
            if hit is not None:
                last = listed[-1]
                return [Candidate(hit.value, listed[0][0], last[0] + len(last[1]), 0.97 * hit.trust, hit.note)]
        return []

    return find


def _down(view: View, number: int, head: Token) -> list[tuple[int, str]]:
    """What stands under a head, line under line, to the next head or gap: place and words."""
    found: list[tuple[int, str]] = []
    bottom = head.box.y1
    for row in view.rows[number + 1 : number + 1 + _MOST]:
        if row.page != head.page or row.box.y0 - bottom > 1.5 * row.box.height or row.tokens[0].text.startswith("["):
            break
        bottom = row.box.y1
        found += [
            (start, token.text)
            for token, start in zip(row.tokens, row.starts, strict=True)
            if abs(token.box.x0 - head.box.x0) < 0.02
        ]
    return found


SPEC = TypeSpec(
    "patent_register",
    (
        FieldSpec(
            "patent_number",
            _number,
            labels=("专利号", "专利申请号", "申请号"),
            patterns=(rf"(?:专利号|申请号):?(?P<v>{_NUMBER})", r"(?P<v>ZL\d{4}[12389]\d{7}\.?[\dXx])"),
            far=True,
        ),
        FieldSpec(
            "application_date",
            shapes.date(),
            labels=("申请日", "专利申请日", "申请日期"),
            patterns=(
                r"(?<!优先权)(?<!在先)申请日:(?P<v>\d{4}(?:\.\d{1,2}\.\d{1,2}|-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日))",
            ),
        ),
        FieldSpec(
            "inventors",
            shapes.people(),
            labels=("发明人", "设计人", "发明人或设计人", "发明(设计)人", "设计(发明)人"),
            wraps=True,
            far=True,
            label_pattern=label_patterns.INVENTOR,
            finders=(_columns(r"(?:全体)?(?:发明|设计)人(?:或设计人|\(设计人\))?", shapes.people()),),
        ),
        FieldSpec("legal_status", lambda _: None, finders=(legal_status,)),
        FieldSpec(
            "fee_paid_until",
            shapes.date(),
            labels=(
                "年费缴至",
                "年费缴纳至",
                "年费已缴至",
                "年费有效期至",
                "年费缴费截止日",
                "已缴年费至",
                "年费缴纳截止",
            ),
            finders=(paid_until,),
            far=True,
            label_pattern=label_patterns.FEE_UNTIL,
        ),
        FieldSpec(
            "patentees",
            owners,
            first_labels=(
                "现专利权人",
                "当前专利权人",
                "现在专利权人",
                "目前专利权人",
                "现专利权人名称",
                "当前权利人",
                "现权利人",
                "专利权人(现)",
                "专利权人(现任)",
                "专利权人(当前)",
                "专利权人(变更后)",
            ),
            labels=("专利权人", "专利权人名称", "权利人", "权利人名称"),
            wraps=True,
            far=True,
            finders=(_columns(r"(?:现|当前)?(?:专利)?权利?人(?:名称)?", owners),),
            patterns=(r"专利权人\n?为(?P<v>[^,，。]{2,60})[,，。]",),
            label_pattern=label_patterns.PATENTEE,
        ),
        FieldSpec(
            "issue_date",
            shapes.date(),
            labels=("出具日期", "制作日期", "登记簿副本出具日", "打印日期"),
            finders=(foot_date,),
        ),
    ),
    stops=(
        "发明名称",
        "实用新型名称",
        "外观设计名称",
        "名称",
        "授权公告日",
        "地址",
        "国籍",
        "法律状态",
        "专利权状态",
        "授权公告号",
        "授权时专利权人",
        "原专利权人",
        "变更前专利权人",
        "变更后专利权人",
        "专利权人(原)",
        "专利权人(变更前)",
        "邮编",
    ),
    finish=_finish,
)
