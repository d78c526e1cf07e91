"""期刊封面, 版权页, 目录."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.scholarly import _issue
from yushen.extractors.engine.view import View
from yushen.extractors.paper import _printed_cn, _printed_issn
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

_NO_NAME = re.compile(
    r"目录|目次|ISSN|CN|第\d|\d{4}|期|主办|主管|出版|编辑|定价|国内|国际|邮发|http|www|地址|电话|版权|Contents|CONTENTS"
)


def _journal(view: View) -> list[Candidate]:
    """The largest Chinese row of the cover; a name in 《》."""
    best: tuple[float, Candidate] | None = None
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            text = token.text.strip("《》")
            if not re.fullmatch(r"[\u4e00-\u9fff()·]{2,20}", text) or _NO_NAME.search(text):
                continue
            score = (token.size or 1) - (0.0 if row.page == view.rows[0].page else 3.0)
            if best is None or score > best[0]:
                at = token.text.find(text)
                best = (score, Candidate(text, start + at, start + at + len(text), 0.8))
    return [best[1]] if best is not None else []


def _year(text: str) -> Hit | None:
    match = re.search(r"(?:19|20)\d{2}", text)
    return Hit(int(match[0]), match.start(), match.end()) if match else None


def _issue_of(view: View) -> list[Candidate]:
    for pattern in (
        r"第(\d{1,2}|[一二三四五六七八九十]{1,3}|增刊\d?)期",
        r"(?:No|NO|№)\.?(\d{1,2})",
        r"(?:19|20)\d{2}年?[.·/-]?(\d{1,2})期?",
        r"(增刊\d?)",
    ):
        match = re.search(pattern, view.flow)
        if match is not None:
            value = _issue(match[1])
            if value is not None:
                start, end = view.from_flow(match.start(1), match.end(1))
                return [Candidate(value, start, end, 0.9)]
    return []


def _year_of(view: View) -> list[Candidate]:
    match = re.search(r"((?:19|20)\d{2})年(?!.{0,6}(?:创刊|获|入选))", view.flow) or re.search(
        r"((?:19|20)\d{2})(?=[.·/-]?\d{0,2})", view.flow
    )
    if match is None:
        return []
    start, end = view.from_flow(match.start(1), match.end(1))
    return [Candidate(int(match[1]), start, end, 0.9)]


SPEC = TypeSpec(
    "journal_front_matter",
    (
        FieldSpec("journal", shapes.text(2, 24), labels=("刊名", "期刊名称", "刊物名称"), finders=(_journal,)),
        FieldSpec("issn", lambda _: None, finders=(_printed_issn,)),
        FieldSpec("cn_number", lambda _: None, finders=(_printed_cn,)),
        FieldSpec("year", _year, labels=("出版年份",), finders=(_year_of,)),
        FieldSpec("issue", lambda _: None, finders=(_issue_of,)),
        FieldSpec("sponsor", shapes.body(), labels=("主办单位", "主办"), wraps=False),
    ),
    stops=(
        "主管单位",
        "主管",
        "编辑出版",
        "编辑",
        "出版",
        "主编",
        "国内统一刊号",
        "国际标准刊号",
        "邮发代号",
        "定价",
        "出版日期",
        "地址",
        "电话",
        "印刷",
        "发行",
        "广告经营许可证",
    ),
)
