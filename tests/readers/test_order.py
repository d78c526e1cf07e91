"""Forms of label and value are read by rows, a page set in two columns column after column."""

from __future__ import annotations

from yushen.model import Box, Line
from yushen.readers.order import reading_order

LABELS = ("成 果 名 称：", "完 成 单 位：", "鉴 定 形 式：", "组织鉴定单位：", "鉴 定 日 期：", "鉴 定 结 论 意 见：")
VALUES = (
    "短流程清洁制浆技术研究与应用",
    "晋岳纸业有限公司制浆分厂",
    "会议鉴定（专家组）",
    "山西省科学技术厅成果处",
    "二〇一八年十二月十四日",
    "同意通过鉴定并推广",
)
PROSE = tuple(f"本段第{number}行写满了一栏的正文文字" for number in "一二三四五六")


def side(texts: tuple[str, ...], x0: float, x1: float) -> list[Line]:
    return [Line(text, Box(x0, 0.3 + 0.04 * n, x1, 0.32 + 0.04 * n), 1.0, "text") for n, text in enumerate(texts)]


def test_labels_spaced_to_one_width_are_no_column() -> None:
    read = [line.text for line in reading_order([*side(LABELS, 0.12, 0.36), *side(VALUES, 0.40, 0.85)])]
    assert read == [text for pair in zip(LABELS, VALUES, strict=True) for text in pair]


def test_two_columns_of_prose_are_read_one_after_the_other() -> None:
    right = tuple(text.replace("本段", "右栏") for text in PROSE)
    read = [line.text for line in reading_order([*side(PROSE, 0.1, 0.46), *side(right, 0.54, 0.9)])]
    assert read == [*PROSE, *right]
