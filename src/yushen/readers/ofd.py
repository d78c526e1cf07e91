"""OFD (GB/T 33190): text with boxes from pages, templates, annotations and composite units; OCR of the page picture where there is none."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from yushen.intake import ZIP_ERRORS, PartsRefused, check_parts
from yushen.limits import LIMITS, Limits
from yushen.model import Box, Line, Page, Problem, Reading, Seal, Span
from yushen.readers import textlayer
from yushen.readers.drawn_seals import DPI, seals_in
from yushen.readers.mixed import put_together
from yushen.readers.ofd_draw import chinese_font, draw_page
from yushen.readers.ofd_objects import Content, Package, Word, contents
from yushen.readers.ofd_signatures import Stamped, signatures_of
from yushen.readers.order import reading_order
from yushen.readers.sniff import sha256_of

if TYPE_CHECKING:
    from PIL.Image import Image

MM_TO_POINTS = 72 / 25.4
OCR_DPI = 200
DAMAGED = "OFD 文件已损坏或不完整，无法打开。请重新导出后提交，或转为 PDF 提交。"
ENTITIES = "OFD 文件内含不允许的实体声明，未读取。请重新导出后提交，或转为 PDF 提交。"
TOO_LARGE = "OFD 文件内部内容展开后超过上限，未读取（可能是压缩炸弹）。请重新导出后提交，或转为 PDF 提交。"
_REFUSALS = {"damaged": DAMAGED, "entities": ENTITIES, "large": TOO_LARGE}
NOT_FOUND = "该页的内容在文件里找不到，未能读取。请重新导出 OFD 后提交，或转为 PDF 提交。"
FULL_PICTURE, PART_PICTURE, FEW_CHARACTERS = 0.5, 0.12, 150
"""As for PDF: a picture so large beside so few characters of text is read too."""
_FEW_OUTLINES = 20
"""So many filled curves are a handwritten name or an emblem, no text."""
_CURVED = re.compile(r"[BQ]")
_JOIN_EMS = 1.0


def read_ofd(
    path: Path, *, scratch: Path, limits: Limits = LIMITS, keep: Callable[[str, Page], None] | None = None
) -> Reading:
    """All pages of all documents in the file, each given to ``keep`` as soon as it is read. Never raises about the file."""
    import ofdkit

    sha256 = sha256_of(path)
    damaged = Reading("ofd", sha256, problems=(Problem("document.unreadable", DAMAGED),))
    problems: list[Problem] = []
    try:
        check_parts(path, limits)
    except PartsRefused as error:
        return Reading("ofd", sha256, problems=(Problem("document.unreadable", _REFUSALS[error.reason]),))
    try:
        with ofdkit.open(path) as document, zipfile.ZipFile(path) as archive:
            package = Package(archive, limits)
            listed = document.pages[: limits.pages]
            signed = signatures_of(package)
            contained = contents(package, [page.location for page in listed])
            pages = []
            for number, (page, content) in enumerate(zip(listed, contained, strict=True), start=1):
                pages.append(_page(package, number, page, content, signed.stamps))
                if keep is not None:
                    keep("ofd", pages[-1])
            if len(document.pages) > limits.pages:
                text = f"共 {len(document.pages)} 页，超过 {limits.pages} 页的上限，其余未读取。请拆分后提交。"
                problems.append(Problem("document.too_long", text))
    except (*ZIP_ERRORS, ofdkit.OFDError, KeyError):
        return damaged
    if not pages:
        return damaged
    return Reading("ofd", sha256, tuple(pages), tuple(problems), signatures=signed.signatures)


def _page(package: Package, number: int, page: Any, content: Content, stamps: tuple[Stamped, ...]) -> Page:
    box = _page_box(page)
    points = (round(box[2] * MM_TO_POINTS, 1), round(box[3] * MM_TO_POINTS, 1))
    seals = tuple(stamp.seal(box) for stamp in stamps if stamp.page == (page.id or ""))
    if page.location is None or not _is_page(package.xml(page.location)):
        return Page(number, *points, seals=seals, problems=(Problem("page.unreadable", NOT_FOUND),))
    lines = [_marked(line) for line in lines_of(content.words, box)]
    exact = [line for line in lines if "stamp" not in line.marks]
    characters = sum(len(line.text) for line in exact)
    share = _picture_share(content, box)
    whole = share >= FULL_PICTURE
    if _told_by_text(characters, share, content):
        seals = seals or _drawn_seals(package, content, box)
        return Page(number, *points, reading_order(lines), 0, "text" if lines else None, seals=seals, has_image=whole)
    return _read_picture(package, number, content, box, points, lines, seals, whole)


def _drawn_seals(package: Package, content: Content, box: tuple[float, float, float, float]) -> tuple[Seal, ...]:
    """Seals that are no signature's: pictures and shapes of the page itself."""
    if not content.pictures and not content.shapes:
        return ()
    return seals_in(draw_page(package, Content([], content.pictures, content.shapes), box, DPI))


def _read_picture(
    package: Package,
    number: int,
    content: Content,
    box: tuple[float, float, float, float],
    points: tuple[float, float],
    lines: list[Line],
    seals: tuple[Seal, ...],
    whole: bool,
) -> Page:
    """A page of pictures or of words drawn as shapes: by OCR; its honest text lines stay."""
    from yushen.readers.ocr import read_page_image

    only_drawn = Content([], content.pictures, content.shapes)
    read = read_page_image(draw_page(package, only_drawn, box, OCR_DPI), dpi=OCR_DPI)
    kept = lines if read.turned == 0 else []
    merged, source = put_together(read.lines, kept)
    width, height = points if read.turned in (0, 180) else points[::-1]
    return Page(
        number,
        width,
        height,
        merged,
        read.turned,
        source,
        seals=(*seals, *read.seals),
        codes=read.codes,
        tables=read.tables,
        problems=() if kept else read.problems,
        has_image=whole,
        frame=read.frame,
        grey=read.grey,
        pictured=read.pictured,
    )


def _is_page(root: Any) -> bool:
    return root is not None and str(root.tag).rpartition("}")[2] == "Page"


def _told_by_text(characters: int, share: float, content: Content) -> bool:
    """Whether the text objects are all there is to read: few words beside a picture, or among words drawn as outlines, are not."""
    outlines = sum(1 for shape in content.shapes if shape.fill is not None and _CURVED.search(shape.data))
    if characters >= FEW_CHARACTERS:
        return outlines < characters
    if characters:
        return share < PART_PICTURE and outlines < max(_FEW_OUTLINES, characters)
    return share < PART_PICTURE and not content.shapes


def _page_box(page: Any) -> tuple[float, float, float, float]:
    left, top, width, height = page.box
    return left, top, width or 210.0, height or 297.0


def _picture_share(content: Content, box: tuple[float, float, float, float]) -> float:
    """Share of the page under pictures, by their areas."""
    area = sum(abs(one.matrix[0] * one.matrix[3] - one.matrix[1] * one.matrix[2]) for one in content.pictures)
    return area / (box[2] * box[3])


def _marked(line: Line) -> Line:
    return msgspec.structs.replace(line, marks=(*line.marks, "stamp")) if textlayer.is_stamp(line.text) else line


def lines_of(words: list[Word], box: tuple[float, float, float, float]) -> list[Line]:
    """Words on one baseline and close together are one line; words drawn twice at a place count once; turned words stand alone."""
    kept = _once(words)
    upright = sorted(
        (word for word in kept if word.upright), key=lambda word: (round(word.places[0][1], 1), word.box[0])
    )
    groups: list[list[Word]] = []
    for word in upright:
        last = groups[-1][-1] if groups else None
        if last is not None and _follows(last, word):
            groups[-1].append(word)
        else:
            groups.append([word])
    lines = [_line(group, box) for group in groups]
    turned = [_line([word], box, ("vertical",)) for word in kept if not word.upright]
    return lines + turned


def _once(words: list[Word]) -> list[Word]:
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for word in words:
        mark = (word.text, round(word.box[0] * 2), round(word.box[1] * 2))
        if mark not in seen:
            seen.add(mark)
            kept.append(word)
    return kept


def _follows(last: Word, word: Word) -> bool:
    size = max(word.size, last.size)
    on_line = abs(word.places[0][1] - last.places[0][1]) < 0.3 * size
    return on_line and -0.5 * word.size < word.box[0] - last.box[2] < _JOIN_EMS * size


def _line(words: list[Word], page: tuple[float, float, float, float], marks: tuple[str, ...] = ()) -> Line:
    spans = tuple(Span(word.text, _fractions(word.box, page), round(word.size * MM_TO_POINTS, 1)) for word in words)
    around = (
        min(word.box[0] for word in words),
        min(word.box[1] for word in words),
        max(word.box[2] for word in words),
        max(word.box[3] for word in words),
    )
    text = "".join(word.text for word in words)
    size = max(span.size for span in spans)
    return Line(text, _fractions(around, page), 1.0, "text", size, spans, marks)


def _fractions(box: tuple[float, float, float, float], page: tuple[float, float, float, float]) -> Box:
    left, top, width, height = page
    edges = ((box[0] - left) / width, (box[1] - top) / height, (box[2] - left) / width, (box[3] - top) / height)
    return Box(*(round(min(1.0, max(0.0, edge)), 5) for edge in edges))


def render_ofd_page(path: Path, number: int, dpi: float, *, turned: int = 0, limits: Limits = LIMITS) -> Image | None:
    """The upright picture of one page; None where the file or the page does not open, and where it has words and this machine
    has no Chinese font to draw them with: a page shown without its words would be taken for what was submitted."""
    import ofdkit

    try:
        with ofdkit.open(path) as document, zipfile.ZipFile(path) as archive:
            package = Package(archive, limits)
            page = document.pages[number - 1]
            content = next(contents(package, [page.location]))
            if content.words and chinese_font() is None:
                return None
            image = draw_page(package, content, _page_box(page), dpi)
    except (*ZIP_ERRORS, ofdkit.OFDError, LookupError):
        return None
    return image.rotate(-turned, expand=True) if turned else image
