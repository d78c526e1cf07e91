"""The words of benefit: kinds, amounts and units, and what an amount found is."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.view import View

from yushen.text.numerals import parse_amount_yuan

KINDS = (
    ("profit_and_tax", r"利税|利润(?:和|与|及|、)税(?:金|收)?(?:合计)?"),
    ("output_value", r"产值"),
    ("revenue", r"营业收入|销售收入|转让收入|许可收入|销售额|营业额|合同额|收入"),
    ("profit", r"利润|净利"),
    ("tax", r"税收|税金|税额|税费|上缴税|纳税"),
    (
        "saving",
        r"节约|节支|节省|节资|降本|降低[\u4e00-\u9fff]{0,6}?(?:成本|费用|能耗|消耗|损耗|支出)|节能|减少[\u4e00-\u9fff]{0,6}?(?:成本|损失|费用|支出|开支)|节[电水煤气油]|挽回(?:经济)?损失|避免(?:经济)?损失|减支",
    ),
    ("other", r"经济效益|创效|创造价值|创造效益|综合效益|效益"),
)
KIND = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in KINDS))
YEAR = re.compile(r"(?P<year>20[0-3]\d)(?:年度?)?")
TOTAL = r"合计|累计|总计|共计|小计|总额|总共"
NUMBER = r"\d[\d,]*(?:\.\d+)?"
UNIT = r"亿元|千万元|百万元|万元|千元|元|万|亿"
_CAPITALS = r"[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿]{2,}[元圆][零角分整正壹贰叁肆伍陆柒捌玖]*"
AMOUNT = re.compile(
    rf"(?:人民币)?(?:\(?大写\)?:?)?(?P<capitals>{_CAPITALS})(?:[,(]*(?:小写)?[):]*[¥￥]:?{NUMBER}(?:{UNIT})?\)?)?|[¥￥]:?(?P<signed>{NUMBER})(?P<sunit>{UNIT})?|(?P<number>{NUMBER})(?:余|多)?(?P<unit>{UNIT})(?!/|每)(?<!万)(?<!亿)|(?P<bare>{NUMBER})(?:余|多)?(?P<bunit>万|亿)(?![A-Za-z吨度台件套立米千瓦标次人小多余平公升])"
)
CELL = re.compile(rf"[¥￥]?(?P<number>-?{NUMBER})(?P<unit>{UNIT})?")


class Amount(msgspec.Struct, frozen=True):
    """Yuan of one kind, perhaps of one year; ``total`` where the document says it sums others. Places are of the view's text."""

    kind: str | None
    year: int | None
    yuan: float | int
    total: bool
    start: int
    end: int


def kind_of(text: str) -> str | None:
    """The first kind of benefit that a text names, 经济效益 only where no other stands in it."""
    found = [match.lastgroup for match in KIND.finditer(text)]
    return next((kind for kind in found if kind != "other"), found[0] if found else None)


_STATED_UNIT = re.compile(
    rf"(?:(?:金额|货币|计量|数据)单位|(?<![\u4e00-\u9fff])单位)[:(]{{0,2}}(?:人民币)?({UNIT})(?![\u4e00-\u9fff])|[(](?:人民币|单位)?:?(亿元|万元|千元|元)[)]"
)
"""编制单位:万安锻造厂 names a body, not 万."""


def unit_of(view: View) -> str:
    match = _STATED_UNIT.search(view.text)
    return (match[1] or match[2]) if match else ""


def yuan(number: str, unit: str) -> float | int | None:
    unit = unit + "元" if unit in ("万", "亿") else unit
    value = parse_amount_yuan(f"{number}{unit or '元'}")
    if value is None:
        return None
    return int(value) if float(value).is_integer() else round(value, 2)


def money_of(match: re.Match[str], unit: str) -> float | int | None:
    if match["capitals"]:
        value = parse_amount_yuan(match["capitals"])
        return None if value is None else int(value) if float(value).is_integer() else value
    if match["signed"]:
        return yuan(match["signed"], match["sunit"] or "")
    if match["bare"]:
        return yuan(match["bare"], match["bunit"])
    return yuan(match["number"], match["unit"] or unit)
