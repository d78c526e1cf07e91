"""专利年费收据: one or several patents, each with the year of the fee."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import Row, View
from yushen.extractors.patent_certificate import _NUMBER
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.numbers import patent
from yushen.text.numerals import parse_amount_yuan, parse_numeral

_FEE = re.compile(
    r"第?(\d{1,2}|[一二三四五六七八九十]{1,3})年(?:度)?(?:的)?年费|年费[(（]?第?(\d{1,2}|[一二三四五六七八九十]{1,3})年(?:度)?[)）]?|年费年度:?第?(\d{1,2})年?"
)
_MONEY = re.compile(r"[¥￥]?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+\.\d{2}|\d{2,6})(?:元)?(?!\d|年|月|日)")


def _year(text: str) -> Hit | None:
    match = _FEE.search(text.replace("\t", ""))
    if match is None:
        match = re.search(r"第(\d{1,2})年", text)
    if match is None:
        return None
    word = next(group for group in match.groups() if group)
    value = int(word) if word.isdigit() else parse_numeral(word)
    return Hit(value, match.start(), match.end()) if value and 1 <= value <= 20 else None


def _number(text: str) -> Hit | None:
    return shapes.parsed(patent.parse, rf"{_NUMBER}")(text)


def _items(view: View) -> list[Candidate]:
    """Rows that name a patent and a fee year; of several patents on one receipt each its own."""
    entries: list[dict[str, Any]] = []
    first = last = -1
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        year = _year(text)
        if year is None:
            continue
        number = _number_of(row, text)
        amounts = [
            match[1]
            for match in _MONEY.finditer(re.sub(_FEE, " ", text.replace("\t", " ")))
            if len(match[1].replace(",", "").split(".")[0]) <= 5
        ]
        amount = parse_amount_yuan(amounts[-1] + "元") if amounts else None
        entries.append(
            {
                "patent_number": number.value if number else None,
                "fee_year": year.value,
                "amount": int(amount) if amount is not None and float(amount).is_integer() else amount,
            }
        )
        first = row.start if first < 0 else first
        last = row.starts[-1] + len(row.tokens[-1].text)
    _fill_numbers(view, entries)
    named = [entry for entry in entries if entry["patent_number"]]
    if len({entry["patent_number"] for entry in named}) < 2:
        return []
    return [Candidate(named, first, last, 0.95)]


def _number_of(row: Row, text: str) -> Hit | None:
    """The patent of a row: in a token of its own, for the row's running number stands before it (``1 | 201814446114.2``)."""
    for token in row.tokens:
        number = _number(token.text) if re.search(r"\d{8,13}|ZL", token.text) else None
        if number is not None and not re.fullmatch(r"\d{8}", token.text):
            return number
    if not re.search(r"\d{12,13}|ZL", text.replace("\t", "")):
        return None
    return _number(re.sub(r"(?<!\d)\d{8}(?!\d)", "", text))


def _fill_numbers(view: View, entries: list[dict[str, Any]]) -> None:
    """Numbers that stand below the rows (其他信息: 申请号 …), in the same order and as many."""
    if all(entry["patent_number"] for entry in entries):
        return
    listed = []
    for match in re.finditer(r"(?:申请号|专利号|专利申请号):?((?:ZL)?\d{12}\.?[\dXx])", view.flow):
        parsed = patent.parse(match[1])
        if parsed is not None and parsed.value not in listed:
            listed.append(parsed.value)
    if len(listed) == len(entries):
        for entry, number in zip(entries, listed, strict=True):
            entry["patent_number"] = entry["patent_number"] or number


_WORDS = r"(?=[拾佰仟万]?[壹贰叁肆伍陆柒捌玖])[零壹贰叁肆伍陆柒捌玖拾佰仟万圆元角分整正]{3,24}"
"""A sum in words begins with a figure; 万千百十元角分 over the boxes of a receipt is none."""
_AGREED, _SINGLE, _CONTRARY = 0.97, 0.9, 0.6


def _written(view: View) -> list[Candidate]:
    """The sum in words and figures side by side: ``人民币（大写）肆佰元整　￥400.00``; where they differ a person looks."""
    match = re.search(rf"(?P<v>{_WORDS})[^\d,。;¥￥]{{0,8}}(?:[¥￥](?P<w>\d[\d,]*(?:\.\d{{1,2}})?))?", view.flow)
    if match is None:
        return []
    words = parse_amount_yuan(match["v"])
    figures = parse_amount_yuan(match["w"] + "元") if match["w"] else None
    group = "v" if figures is None else "w"
    value = words if figures is None else figures
    if value is None:
        return []
    start, end = view.from_flow(match.start(group), match.end(group))
    trust = _SINGLE if words is None or figures is None else _AGREED if words == figures else _CONTRARY
    return [Candidate(int(value) if float(value).is_integer() else value, start, end, trust)]


_TOLD = re.compile(
    r"年费(?:共计|合计|金额|人民币|计|共|为|:|[¥￥])*(?P<v>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?元|\d+(?:\.\d{1,2})?元)"
)
_MORE = re.compile(r",?(?:及|和|与|、|另|,第)[^。;]{0,16}(?:滞纳金|恢复费|元)")
"""A surcharge or a further fee behind the first: the first alone is no sum."""


def _in_words_of_a_letter(view: View) -> list[Candidate]:
    """第4年度年费180元: the fee of a sentence that tells of one."""
    told = list(_TOLD.finditer(view.flow))
    if len(told) != 1 or _MORE.match(view.flow, told[0].end()):
        return []
    yuan = parse_amount_yuan(told[0]["v"])
    if yuan is None:
        return []
    value = int(yuan) if float(yuan).is_integer() else yuan
    return [Candidate(value, *view.from_flow(told[0].start("v"), told[0].end("v")), _SINGLE)]


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """Items that do not add up to the sum of the receipt are not sure."""
    items, total = fields.get("items"), fields.get("amount")
    if items is None or total is None or "滞纳金" in view.flow:
        return fields
    amounts = [one["amount"] for one in items.value]
    if None in amounts or sum(amounts) != total.value:
        doubtful = msgspec.structs.replace(
            items, confidence=min(items.confidence, _CONTRARY), note="各项之和与合计金额不符，请核对"
        )
        fields["items"] = doubtful
    return fields


SPEC = TypeSpec(
    "patent_fee_receipt",
    (
        FieldSpec(
            "patent_number",
            _number,
            labels=("专利号", "申请号", "专利申请号", "申请号/专利号", "申请号或专利号", "专利(申请)号"),
            patterns=(
                rf"(?:申请号|专利号)[)）]?:?(?P<v>{_NUMBER})",
                r"(?<!\d)(?P<v>(?:ZL)?20\d{2}[12389]\d{7}\.?[\dXx])(?!\d)",
            ),
            far=True,
        ),
        FieldSpec(
            "fee_year",
            _year,
            labels=("年费年度", "缴费年度", "年度", "费用种类", "项目名称"),
            patterns=(
                r"(?P<v>第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})年(?:度)?(?:的)?年费)",
                r"(?P<v>年费[(（]?第?\d{1,2}年)",
            ),
        ),
        FieldSpec(
            "amount",
            shapes.amount("元"),
            labels=(
                "金额合计(小写)",
                "(小写)",
                "小写",
                "合计(小写)",
                "金额",
                "合计",
                "实缴金额",
                "金额(元)",
                "缴费金额",
                "金额合计",
                "收费金额",
            ),
            finders=(_written, _in_words_of_a_letter),
            label_pattern=label_patterns.PAID,
        ),
        FieldSpec(
            "paid_date",
            shapes.date(),
            labels=("缴费日期", "缴费日", "交费日期", "缴纳日期", "收费日期"),
            patterns=(
                r"缴费日期?:?(?P<v>\d{4}[年./-]\d{1,2}[月./-]\d{1,2})",
                r"(?P<v>\d{4}年\d{1,2}月\d{1,2}日)(?:由[^,。;]{2,24})?(?:已|按时|按期|足额|全额|如期|一次性)*(?:缴|交)(?:纳|清|付|讫)",
            ),
            finders=(foot_date,),
            far=True,
            label_pattern=label_patterns.PAID_ON,
        ),
        FieldSpec("items", lambda _: None, finders=(_items,)),
    ),
    stops=(
        "票据代码",
        "票据号码",
        "校验码",
        "开票日期",
        "交款人",
        "缴费方式",
        "订单号",
        "收款单位",
        "收款单位(章)",
        "复核人",
        "收款人",
        "项目编码",
        "单位",
        "数量",
        "标准",
        "其他信息",
        "备注",
        "金额合计(大写)",
        "(大写)",
        "大写",
    ),
    finish=_finish,
)
