"""Ruled tables on pictures: straight, leaning and photographed at a slant; beside them what is no table."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.readers.drawn import font, font_path
from yushen.model import Page
from yushen.readers.ocr import geometry, read_page_image
from yushen.readers.ocr.ruling import cuts_of, find_rulings

needs_font = pytest.mark.skipif(font_path("song") is None, reason="no Chinese font on this machine")
LEFT, TOP, WIDTH, HEIGHT = 120, 300, 1000, 80
"""Of the first cell of the form below, in pixels of a page of 1240 × 1754."""
ROWS = ((250, 500, 750, 1000), (250, 1000), (250, 500, 750, 1000), (1000,))
"""Right edges of the cells of each row; a further cell at the left spans the first two rows."""


def form(colour: str = "black", width: int = 2, *, sides: bool = True) -> Image.Image:
    """Rows of four, two, four and one cells, 80 pixels high, the first two beside one tall cell."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    for number, edges in enumerate(ROWS):
        y = TOP + number * HEIGHT
        begin = 250 if number == 1 else 0
        draw.line((LEFT + begin, y, LEFT + WIDTH, y), fill=colour, width=width)
        for edge in (0, *edges):
            if sides or edge not in (0, WIDTH):
                draw.line((LEFT + edge, y, LEFT + edge, y + HEIGHT), fill=colour, width=width)
    bottom = TOP + len(ROWS) * HEIGHT
    draw.line((LEFT, bottom, LEFT + WIDTH, bottom), fill=colour, width=width)
    return page


def pixels(page: Image.Image) -> np.ndarray:
    return geometry.picture_of(page)


def leaning(page: Image.Image, degrees: float) -> Image.Image:
    return page.rotate(-degrees, resample=Image.Resampling.BICUBIC, fillcolor="white", expand=True)


def slanting(page: Image.Image) -> Image.Image:
    """As from above the lower right corner: the upper edge is a tenth shorter than the lower."""
    width, height = page.size
    corners = (-70, -40, 20, height + 30, width + 60, height, width + 10, -20)
    return page.transform(page.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor="white")


@pytest.mark.parametrize(
    "page",
    [
        form(),
        form("#c03030"),
        form(width=1),
        form(width=6),
        form().resize((2480, 3508)),
        leaning(form(), 0.5),
        leaning(form(), -3),
        slanting(form()),
    ],
    ids=["plain", "red", "thin", "thick", "large", "leaning", "leaning more", "slanting"],
)
def test_the_cells_are_those_drawn(page: Image.Image) -> None:
    [ruling] = find_rulings(pixels(page))
    assert len(ruling.cells) == 10
    tall = [box for box in ruling.cells if box.height > 1.5 * min(one.height for one in ruling.cells)]
    assert len(tall) == 1 and tall[0].x0 == pytest.approx(min(box.x0 for box in ruling.cells), abs=0.01)
    corners = ruling.corners(tall[0])
    assert np.linalg.norm(corners[0] - corners[1]) < np.linalg.norm(corners[0] - corners[3]) * 2.2


def test_open_sides_are_closed_where_upright_rules_tell_that_it_is_a_table() -> None:
    [ruling] = find_rulings(pixels(form(sides=False)))
    assert len(ruling.cells) == 9  # the last row has no upright rule: its lower edge belongs to nothing


def _frame() -> Image.Image:
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    for inset, width in ((60, 8), (80, 2)):
        draw.rectangle((inset, inset, 1240 - inset, 1754 - inset), outline="#a01010", width=width)
    return page


def _seal() -> Image.Image:
    page = Image.new("RGB", (1240, 1754), "white")
    ImageDraw.Draw(page).ellipse((400, 400, 650, 650), outline="red", width=8)
    return page


def _rules() -> Image.Image:
    page = Image.new("RGB", (1240, 1754), "white")
    for y in (300, 380, 460, 540):
        ImageDraw.Draw(page).line((120, y, 1100, y), fill="black", width=2)
    return page


@pytest.mark.parametrize("page", [_frame(), _seal(), _rules(), Image.new("RGB", (60, 40), "white")], ids=["frame", "seal", "lines", "speck"])  # fmt: skip
def test_what_encloses_no_cells_is_no_table(page: Image.Image) -> None:
    assert find_rulings(pixels(page)) == ()


@needs_font
def test_large_type_is_no_table() -> None:
    page = Image.new("RGB", (1240, 500), "white")
    ImageDraw.Draw(page).text((40, 100), "大同市古交国目", font=font("hei", 160), fill="black")
    line = np.array([[30, 95], [1180, 95], [1180, 275], [30, 275]], dtype=np.float32)
    assert find_rulings(pixels(page), [line]) == ()


def test_a_line_in_a_cell_does_not_make_a_table_type() -> None:
    y = TOP + HEIGHT / 2
    assert len(find_rulings(pixels(form()), [_quad(LEFT + 260, LEFT + 490, y)])) == 1


def _quad(x0: float, x1: float, y: float) -> np.ndarray:
    return np.array([[x0, y - 15], [x1, y - 15], [x1, y + 15], [x0, y + 15]], dtype=np.float32)


def test_a_line_read_across_a_rule_is_cut_there_and_one_within_a_cell_is_not() -> None:
    rulings = find_rulings(pixels(form()))
    y = TOP + HEIGHT / 2
    [cut] = cuts_of(_quad(LEFT + 300, LEFT + 700, y), rulings)
    assert cut == pytest.approx(0.5, abs=0.03)
    assert cuts_of(_quad(LEFT + 260, LEFT + 490, y), rulings) == ()
    assert cuts_of(_quad(LEFT + 260, LEFT + 990, y + HEIGHT), rulings) == ()
    assert cuts_of(_quad(LEFT, LEFT + 900, 100), rulings) == ()


def written(lean: float) -> Page:
    """The form filled in, as read."""
    page = form()
    draw = ImageDraw.Draw(page)
    words = {(0, 0): "个人信息", (0, 1): "姓名", (0, 2): "卢志刚", (0, 3): "男", (1, 1): "晋源重型机械有限公司", (2, 0): "工种", (2, 1): "焊工", (3, 0): "本人承诺以上属实"}  # fmt: skip
    for (row, column), text in words.items():
        left = (0, *ROWS[row])[column]
        draw.text((LEFT + left + 14, TOP + row * HEIGHT + 22), text, font=font("song", 34), fill="black")
    read = read_page_image(leaning(page, lean) if lean else page)
    return Page(1, read.width, read.height, read.lines, tables=read.tables, frame=read.frame)


@needs_font
@pytest.mark.parametrize("lean", [0.0, 3.0])
def test_words_stand_in_their_cells(lean: float) -> None:
    page = written(lean)
    [table] = page.tables
    cells = {(cell.row, cell.column): cell for cell in table.cells}
    assert {place: cell.text for place, cell in cells.items() if cell.text} == {
        (0, 0): "个人信息", (0, 1): "姓名", (0, 2): "卢志刚", (0, 3): "男", (1, 1): "晋源重型机械有限公司",
        (2, 0): "工种", (2, 1): "焊工", (3, 0): "本人承诺以上属实",
    }  # fmt: skip
    assert (cells[0, 0].row_span, cells[0, 0].column_span) == (2, 1)
    assert (cells[1, 1].column_span, cells[3, 0].column_span) == (3, 4)
    name = next(line for line in page.lines if line.text == "卢志刚")
    box = cells[0, 2].box
    assert box is not None and name.box is not None
    assert box.x0 <= name.box.cx <= box.x1 and box.y0 <= name.box.cy <= box.y1
