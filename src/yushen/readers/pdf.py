"""PDF: text by PDFium where the text layer can be trusted, OCR of the page picture where not; page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from yushen.limits import LIMITS, Limits
from yushen.model import Line, Page, Problem, Reading, Seal
from yushen.readers import drawn_seals, pdf_extras, textlayer
from yushen.readers.mixed import covered, put_together
from yushen.readers.order import reading_order
from yushen.readers.pdf_chars import PageFrame, frame_of, lines_of, page_chars
from yushen.readers.pdf_covered import Covered, covered_characters, with_covered
from yushen.readers.pdf_hidden import mark_hidden, pale_place
from yushen.readers.pdf_overwritten import mark_overwritten
from yushen.readers.sniff import sha256_of

if TYPE_CHECKING:
    from PIL.Image import Image

OCR_DPI = 200
"""Of page pictures for OCR: the engine's keys are complete at 150 and at 200, small print is not below."""
FULL_PICTURE = 0.5
"""A picture over so much of the page makes it a scan or photo, whose words no text layer tells."""
PART_PICTURE = 0.12
FEW_CHARACTERS = 150
"""Text of so few characters beside a picture is a caption, a stamp or a filled-in line: the picture is read too."""
INVISIBLE = 3
"""Text render mode of a foreign OCR layer (PDF 32000-1, 9.3.6)."""

ENCRYPTED = "文件加了打开密码，无法读取。请提供密码（花名册“密码”一栏）或提交未加密的文件。"
WRONG_PASSWORD = "给出的密码打不开该文件。请核对花名册“密码”一栏后重新运行。"
DAMAGED = "PDF 文件已损坏或不完整，无法打开。请重新生成或扫描后提交。"
NO_RULINGS = "第 {} 页的表格线未能读出，表中各值只按位置取得。请核对该页。"
EMPTY = "PDF 文件里没有页面。请重新生成后提交。"


class _Ink(msgspec.Struct, frozen=True):
    """What is drawn on a page beside text, and where text is drawn so that it may not be seen."""

    picture_share: float
    paths: int
    invisible: bool
    pale: tuple[tuple[float, float], ...]
    """Where text near white lies."""


def read_pdf(
    path: Path,
    *,
    password: str | None = None,
    limits: Limits = LIMITS,
    keep: Callable[[str, Page], None] | None = None,
) -> Reading:
    """All pages of a PDF, each given to ``keep`` as soon as it is read. Never raises about the file."""
    sha256 = sha256_of(path)
    password = needed_password(path, password)
    document, problem = open_pdf(path, password)
    if document is None:
        return Reading("pdf", sha256, problems=(problem,) if problem else ())
    problems: list[Problem] = []
    pages: list[Page] = []
    try:
        count = len(document)
        if count == 0:
            return Reading("pdf", sha256, problems=(Problem("document.unreadable", EMPTY),))
        forms = pdf_extras.form_values(path, password, limits)
        for number in range(1, min(count, limits.pages) + 1):
            pages.append(_page(document, number, path, password, forms.get(number, []), limits))
            if keep is not None:
                keep("pdf", pages[-1])
        if count > limits.pages:
            problems.append(
                Problem("document.too_long", f"共 {count} 页，超过 {limits.pages} 页的上限，其余未读取。请拆分后提交。")
            )
        metadata = pdf_extras.metadata_of(document, path)
    finally:
        document.close()
    unread = [page.number for page in pages if any(p.code == "page.unreadable" for p in page.problems)]
    if unread and len(unread) == len(pages):
        problems.append(Problem("document.unreadable", DAMAGED))
    return Reading(
        "pdf",
        sha256,
        pages=tuple(pages),
        problems=tuple(problems),
        metadata=metadata,
        signatures=pdf_extras.signatures_of(path, password),
    )


def needed_password(path: Path, password: str | None) -> str | None:
    """The password, or None where the file opens without: the roster's is one for all files of a dossier."""
    import pypdfium2

    if password is None:
        return None
    try:
        pypdfium2.PdfDocument(path).close()
    except pypdfium2.PdfiumError:
        return password
    return None


def open_pdf(path: Path, password: str | None) -> tuple[Any, Problem | None]:
    """A pypdfium2 document, or None and why. A file whose user password is empty opens like any other."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(path, password=password), None
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            return None, Problem("document.encrypted", WRONG_PASSWORD if password else ENCRYPTED)
    repaired = pdf_extras.repaired(path, password)
    if repaired is not None:
        try:
            return pypdfium2.PdfDocument(repaired), None
        except pypdfium2.PdfiumError:
            return None, Problem("document.unreadable", DAMAGED)
    return None, Problem("document.unreadable", DAMAGED)


def _page(document: Any, number: int, path: Path, password: str | None, form_lines: list[Line], limits: Limits) -> Page:
    import pypdfium2

    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        broken = Problem("page.unreadable", f"第 {number} 页已损坏，无法读取。请重新扫描该页后提交。")
        return Page(number, 595.0, 842.0, problems=(broken,))
    try:
        frame = frame_of(page)
        width, height = page.get_size()
        items = list(page.get_objects(max_depth=4))
        ink = _ink(items, frame)
        beneath = covered_characters(page, items, frame) if ink.paths else Covered()
        chars, unmapped = page_chars(page, beneath.characters)
        lines = textlayer.undo_rare_han(lines_of(chars, frame))
        if beneath.characters:
            lines = with_covered(lines, lines_of(page_chars(page, beneath.others)[0], frame), beneath.shapes, frame)
        lines = mark_hidden(mark_overwritten([_marked(line) for line in lines]), ink.pale, page)
        body = "\n".join(line.text for line in lines if "stamp" not in line.marks)
        characters = sum(1 for c in body if not c.isspace())
        lying = ink.invisible or textlayer.is_garbage(body, unmapped)
        picture = ink.picture_share >= (FULL_PICTURE if characters >= FEW_CHARACTERS else PART_PICTURE)
        whole = ink.picture_share >= FULL_PICTURE
        wrong = [] if lying else textlayer.lying_lines(lines)
        if characters and not lying and not wrong and not (picture and characters < FEW_CHARACTERS):
            ordered = (*reading_order(lines), *form_lines)
            tables = (
                pdf_extras.tables_of(path, number, password, ordered, frame, limits)
                if ink.paths >= pdf_extras.MIN_RULES
                else ()
            )
            told = () if tables is not None else (Problem("page.tables_unread", NO_RULINGS.format(number)),)
            seals = _seals(page)
            return Page(
                number, width, height, ordered, 0, "text", tables or (), seals=seals, problems=told, has_image=whole
            )
        if not characters and not picture and ink.paths == 0 and ink.picture_share == 0:
            stamps = tuple(line for line in lines if "stamp" in line.marks)
            kept = (*stamps, *form_lines)
            return Page(number, width, height, kept, text_source="text" if kept else None)
        good = [] if lying else [line for line in lines if line not in wrong]
        return _read_picture(page, number, width, height, good, form_lines, whole, limits)
    finally:
        page.close()


def _seals(page: Any) -> tuple[Seal, ...]:
    if not drawn_seals.pdf_page_may_hold_one(page):
        return ()
    seals = drawn_seals.seals_in(picture_of(page, drawn_seals.DPI))
    return drawn_seals.with_words(seals, picture_of(page, drawn_seals.WORDS_DPI)) if seals else ()


def _marked(line: Line) -> Line:
    return msgspec.structs.replace(line, marks=(*line.marks, "stamp")) if textlayer.is_stamp(line.text) else line


def _ink(items: Sequence[Any], frame: PageFrame) -> _Ink:
    """Pictures, drawn paths and invisible text of a page, looked at once."""
    import pypdfium2.raw as raw

    share, paths, text, invisible = 0.0, 0, 0, 0
    pale: list[tuple[float, float]] = []
    area = frame.width * frame.height
    for found in items:
        if found.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = found.get_bounds()
            left, right = max(left, frame.left), min(right, frame.left + frame.width)
            bottom, top = max(bottom, frame.bottom), min(top, frame.bottom + frame.height)
            share += max(0.0, right - left) * max(0.0, top - bottom) / area
        elif found.type == raw.FPDF_PAGEOBJ_PATH:
            paths += 1
        elif found.type == raw.FPDF_PAGEOBJ_TEXT:
            text += 1
            invisible += raw.FPDFTextObj_GetTextRenderMode(found.raw) == INVISIBLE
            place = pale_place(found, frame)
            if place is not None:
                pale.append(place)
    return _Ink(min(1.0, share), paths, text > 0 and invisible > 0.5 * text, tuple(pale))


def _read_picture(
    page: Any,
    number: int,
    width: float,
    height: float,
    lines: list[Line],
    form_lines: list[Line],
    whole: bool,
    limits: Limits,
) -> Page:
    """The page by OCR; honest text lines that lie on it stay, and replace what OCR read there."""
    from yushen.readers.ocr import read_page_image

    image = picture_of(page, OCR_DPI)
    read = read_page_image(image, dpi=OCR_DPI)
    exact = [line for line in lines if "stamp" not in line.marks] if read.turned == 0 else []
    stamps = [line for line in lines if "stamp" in line.marks] if read.turned == 0 else []
    recognised = [_marked(line) for line in read.lines if not any(covered(line, other) for other in stamps)]
    merged, source = put_together(recognised, exact)
    upright = read.turned in (0, 180)
    return Page(
        number=number,
        width=width if upright else height,
        height=height if upright else width,
        lines=(*merged, *stamps, *form_lines),
        turned=read.turned,
        text_source=source,
        seals=read.seals,
        codes=read.codes,
        tables=read.tables,
        problems=read.problems if not exact else (),
        has_image=whole,
        frame=read.frame,
        grey=read.grey,
        pictured=read.pictured,
    )


def picture_of(page: Any, dpi: float) -> Image:
    """The page as a viewer shows it, forms and annotations included; at most ``picture_side`` pixels on a side."""
    width, height = page.get_size()
    scale = min(dpi / 72, LIMITS.picture_side / max(width, height, 1.0))
    image: Image = page.render(scale=scale, may_draw_forms=True).to_pil().convert("RGB")
    return image


def render_pdf_page(path: Path, number: int, dpi: float, turned: int, password: str | None) -> Image | None:
    """The upright picture of one page; None where the file or the page does not open."""
    import pypdfium2

    document, _ = open_pdf(path, needed_password(path, password))
    if document is None:
        return None
    try:
        page = document[number - 1]
        image = picture_of(page, dpi)
        page.close()
    except pypdfium2.PdfiumError:
        return None
    finally:
        document.close()
    return image.rotate(-turned, expand=True) if turned else image
