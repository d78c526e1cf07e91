"""转化, 效益证明: amounts by kind and year, the unit in a corner."""

from __future__ import annotations

import re
from typing import Any

from yushen.extractors.engine import shapes
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field
from yushen.text.numerals import parse_amount_yuan

_KINDS = (
    ("profit_and_tax", r"利税|利润和税(?:金|收)?(?:合计)?"),
    ("output_value", r"产值"),
    ("revenue", r"营业收入|销售收入|销售额|收入"),
    ("profit", r"利润|净利"),
    ("tax", r"税收|税金|税额|上缴税"),
    ("saving", r"节约|节支|节省|降本|降低成本|节能|创效|减少(?:成本|损失|费用)"),
    ("other", r"经济效益|效益"),
)
_KIND = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _KINDS)
_AMOUNT = r"(?:约|达|达到|共|为|计|合计|累计|人民币|:|\t){0,4}(\d[\d,]*(?:\.\d+)?)(亿元|万元|千元|元|万|亿)?"
_SENTENCE = re.compile(
    rf"(?:{_KIND})(?:总额|合计|共计|收益|额|金额|成本|费用|资金|支出|开支|电费|材料费|\((?:万元|元)\))?{_AMOUNT}"
)


def _unit(view: View) -> str:
    match = re.search(r"(?:金额)?单位:?\(?(?:人民币)?(亿元|万元|千元|元)|[((](亿元|万元|千元|元)[))]", view.flow)
    return (match[1] or match[2]) if match else ""


def _kind_of(text: str) -> str | None:
    match = re.search(_KIND, text)
    return match.lastgroup if match else None


def _money(number: str, unit: str) -> float | int | None:
    value = parse_amount_yuan(f"{number}{unit or '元'}")
    if value is None:
        return None
    return int(value) if float(value).is_integer() else value


def _items(view: View) -> list[Candidate]:
    """A table of years and kinds; else the amounts of the running text."""
    unit = _unit(view)
    entries, places = _table(view, unit)
    if not entries:
        entries, places = _sentences(view, unit)
    return [Candidate(entries, min(places), max(places), 0.95)] if entries else []


def _table(view: View, unit: str) -> tuple[list[dict[str, Any]], list[int]]:
    entries: list[dict[str, Any]] = []
    places: list[int] = []
    heads: list[tuple[float, str, str]] = []
    for row in view.rows:
        named = [
            (token.box.cx, kind, token.text)
            for token in row.tokens
            if (kind := _kind_of(token.text)) and len(token.text) <= 16 and not re.search(r"\d", token.text)
        ]
        if (
            len(row.tokens) >= 2
            and named
            and not any(re.fullmatch(r"[\d,.]+(?:万元|元)?", token.text) for token in row.tokens)
        ):
            heads = named
            continue
        if not heads:
            continue
        year = re.search(r"(20[0-3]\d)年?", row.tokens[0].text) or (
            re.search(r"(20[0-3]\d)年?", row.tokens[1].text) if len(row.tokens) > 1 else None
        )
        total = re.search(r"合计|累计|总计", row.tokens[0].text)
        numbers = [
            (token, start)
            for token, start in zip(row.tokens, row.starts, strict=True)
            if re.fullmatch(r"[¥￥]?\d[\d,]*(?:\.\d+)?(?:万元|元)?", token.text)
            and not re.fullmatch(r"20[0-3]\d", token.text)
        ]
        if total or not numbers or year is None:
            continue
        for token, start in numbers:
            head = min(heads, key=lambda one: abs(one[0] - token.box.cx))
            match = re.match(r"[¥￥]?(\d[\d,]*(?:\.\d+)?)(万元|元)?", token.text)
            inner = re.search(r"\((万元|元)\)", head[2])
            amount = _money(match[1], match[2] or (inner[1] if inner else unit)) if match else None
            if amount is not None and abs(head[0] - token.box.cx) < 0.15:
                entries.append({"year": int(year[1]), "benefit_kind": head[1], "amount": amount})
                places += [start, start + len(token.text)]
    return entries, places


def _sentences(view: View, unit: str) -> tuple[list[dict[str, Any]], list[int]]:
    entries: list[dict[str, Any]] = []
    places: list[int] = []
    for match in _SENTENCE.finditer(view.flow):
        kind = (
            match.lastgroup
            if match.lastgroup in dict(_KINDS)
            else next((name for name, _ in _KINDS if match.group(name)), None)
        )
        number, own = match.group(match.re.groups - 1), match.group(match.re.groups)
        if own is None and not unit:
            continue
        amount = _money(number, (own or unit) if (own or unit) not in ("万", "亿") else (own or unit) + "元")
        if amount is None or kind is None:
            continue
        before = view.flow[max(0, match.start() - 40) : match.start()]
        years = re.findall(r"(20[0-3]\d)年", re.split(r"[。;]", before)[-1])
        entries.append(
            {
                "year": int(years[-1]) if years and not re.search(r"至|-|到", before[-24:]) else None,
                "benefit_kind": kind,
                "amount": amount,
            }
        )
        start, end = view.from_flow(match.start(), match.end())
        places += [start, end]
    return entries, places


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """One amount stands as the document's own; several as items, with the sum of one kind where there is only one kind."""
    items = fields.get("items")
    if items is None:
        return fields
    entries = [entry for entry in items.value if entry["benefit_kind"] != "other"] or items.value
    kinds = {entry["benefit_kind"] for entry in entries}
    if len(entries) == 1:
        del fields["items"]
    else:
        fields["items"] = Field(
            "items", entries, items.raw, items.page, items.box, items.confidence, items.method, items.note
        )
    main = entries[0]["benefit_kind"] if len(kinds) == 1 or "profit_and_tax" not in kinds else "profit_and_tax"
    amounts = [entry["amount"] for entry in entries if entry["benefit_kind"] == main]
    fields["benefit_kind"] = Field(
        "benefit_kind", main, items.raw, items.page, items.box, items.confidence, items.method
    )
    fields["amount"] = Field(
        "amount",
        sum(amounts),
        items.raw,
        items.page,
        items.box,
        items.confidence,
        items.method if len(amounts) == 1 else "derived",
    )
    return fields


def _subject(view: View) -> list[Candidate]:
    for pattern in (
        r"[“《]([^”》]{4,60})[”》](?:项目|专利|成果|技术)?",
        r"(?:实施|应用|采用|转化)(?:的|了)?([\u4e00-\u9fff]{6,40}?)(?:项目|专利|技术|成果)",
    ):
        match = re.search(pattern, view.flow)
        if match is not None:
            start, end = view.from_flow(match.start(1), match.end(1))
            return [Candidate(match[1], start, end, 0.85)]
    return []


SPEC = TypeSpec(
    "benefit_proof",
    (
        FieldSpec(
            "subject",
            shapes.text(4, 70),
            labels=(
                "项目名称",
                "成果名称",
                "专利名称",
                "项目(专利)名称",
                "应用成果名称",
                "应用项目名称",
                "转化成果名称",
                "技术名称",
                "应用技术名称",
                "成果(专利)名称",
            ),
            wraps=True,
            far=True,
            finders=(_subject,),
        ),
        FieldSpec("items", lambda _: None, finders=(_items,)),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=("应用单位", "证明单位", "应用单位(盖章)", "实施单位", "使用单位", "单位名称", "出具单位"),
            finders=(foot_issuers,),
        ),
        FieldSpec("date", shapes.date(), labels=("日期", "出具日期"), finders=(foot_date,)),
    ),
    stops=(
        "起止时间",
        "应用起止时间",
        "联系人",
        "联系电话",
        "财务负责人",
        "负责人",
        "单位负责人",
        "通讯地址",
        "年度",
        "专利号",
        "统一社会信用代码",
        "经济效益",
        "应用情况",
        "备注",
    ),
    finish=_finish,
)
