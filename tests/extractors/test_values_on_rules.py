"""Values on ruled lines with their labels before them, as booklets have them: the rules make one column of cells of the values alone."""

from __future__ import annotations

import msgspec

from tests.extractors.recipe import page, values
from yushen.model import Box, Cell, Page, Table

ROWS = [
    "姓名|冯志远",
    "性别|男",
    "出生年月|1986年12月",
    "专业名称|采矿工程",
    "资格名称|助理工程师",
    "授予时间|2010年10月28日",
]


def ruled(made: Page, left: float, right: float, columns: tuple[float, ...] = ()) -> Page:
    """The page with a table around its lines between two edges, a row a line, parted at ``columns``."""
    own = [line for line in made.lines if line.box and left <= line.box.x0 < right]
    heights = sorted({line.box.y0 for line in own if line.box})
    edges = [left, *columns, right]
    cells = tuple(
        Cell(row, column, "", Box(edges[column], y - 0.004, edges[column + 1], y + 0.018))
        for row, y in enumerate(heights)
        for column in range(len(edges) - 1)
    )
    table = Table(cells, Box(left, heights[0] - 0.004, right, heights[-1] + 0.018))
    return msgspec.structs.replace(made, tables=(table,))


def test_a_label_before_a_value_on_a_rule_is_its_label():
    found = values("title_certificate", ruled(page(ROWS), 0.45, 0.9))
    assert found["name"] == "冯志远"
    assert found["specialty"] == "采矿工程"
    assert found["title"] == "助理工程师"
    assert found["grant_date"] == "2010-10-28"
    assert found["birth_date"] == "1986-12"


def test_a_table_of_labels_and_values_stays_one():
    found = values("title_certificate", ruled(page(ROWS), 0.05, 0.9, (0.4,)))
    assert (found["specialty"], found["title"]) == ("采矿工程", "助理工程师")


def test_one_column_with_nothing_before_it_stays_a_table():
    rows = ["序号", "姓名", "冯志远", "张海涛"]
    made = ruled(page(rows), 0.05, 0.9)
    assert values("title_certificate", made).get("title") is None
