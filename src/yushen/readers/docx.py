"""DOCX: one page of lines without boxes, in document order, as Word counts them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from yushen.intake import PartsRefused, check_parts
from yushen.limits import LIMITS, Limits
from yushen.model import Cell, Line, Page, Problem, Reading, Table
from yushen.readers.docx_numbers import Numbering
from yushen.readers.docx_tree import boxes_of, run_text, settle, w
from yushen.readers.sniff import sha256_of

DAMAGED = "Word 文件已损坏或不完整，无法打开。请用 Word 或 WPS 另存后重新提交。"
TOO_LARGE = "Word 文件内部内容展开后超过上限，未读取（可能是压缩炸弹）。请另存后重新提交。"
ENTITIES = "Word 文件内含不允许的实体声明，未读取。请另存后重新提交。"
_REFUSALS = {"damaged": DAMAGED, "large": TOO_LARGE, "entities": ENTITIES}
_FEW = 20
"""Characters of text below which a document with pictures is only pictures."""


class _Refused(Exception):
    """The file is not to be opened; the message is for the user."""


def read_docx(path: Path, *, scratch: Path, limits: Limits = LIMITS) -> Reading:
    """The document as one page [1, 1] whose lines have no box. Never raises about the file."""
    sha256 = sha256_of(path)
    try:
        _check(path, limits)
        document = _open(path)
        with _as_damage():
            return _read(document, path, sha256, limits)
    except _Refused as error:
        return Reading("docx", sha256, problems=(Problem("document.unreadable", str(error)),), paged=False)


def _read(document: Any, path: Path, sha256: str, limits: Limits) -> Reading:
    walker = _Walker(document)
    lines, tables = walker.lines(), tuple(walker.tables)
    problems: tuple[Problem, ...] = ()
    source = "text" if lines else None
    if sum(len(line.text) for line in lines) < _FEW:
        pictures, problems = _picture_lines(document, limits)
        if pictures:
            source = "mixed" if lines else "ocr"
            lines += pictures
    page = Page(1, 595.3, 841.9, tuple(lines), text_source=source, tables=tables, problems=problems)  # type: ignore[arg-type]
    return Reading("docx", sha256, (page,), metadata=_metadata(document, path), paged=False)


def _check(path: Path, limits: Limits) -> None:
    """Sizes of the parts before any of them is parsed, and no entity declarations."""
    try:
        check_parts(path, limits)
    except PartsRefused as error:
        raise _Refused(_REFUSALS[error.reason]) from error


def _open(path: Path) -> Any:
    import docx

    with _as_damage():
        document = docx.Document(io.BytesIO(_as_docx(path)))
        settle(document.element.body)
        return document


@contextmanager
def _as_damage() -> Iterator[None]:
    """What libraries raise over parts that are not what they should be, as one refusal."""
    from docx.opc.exceptions import OpcError
    from docx.oxml.exceptions import InvalidXmlError
    from lxml.etree import LxmlError

    try:
        yield
    except (
        OpcError,
        InvalidXmlError,
        LxmlError,
        KeyError,
        IndexError,
        ValueError,
        TypeError,
        AttributeError,
        zipfile.BadZipFile,
        OSError,
        RecursionError,
    ) as error:
        raise _Refused(DAMAGED) from error


def _as_docx(path: Path) -> bytes:
    """The bytes with a template's or macro document's content type written as a document's, which python-docx asks for."""
    data = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        types = source.read("[Content_Types].xml")
        mended = re.sub(
            rb"application/vnd\.(?:ms-word|openxmlformats-officedocument\.wordprocessingml)\.(?:document\.macroEnabled|template(?:\.macroEnabledTemplate)?)\.main\+xml",
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            types,
        )
        if mended == types:
            return data
        result = io.BytesIO()
        with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
            for info in source.infolist():
                target.writestr(info, mended if info.filename == "[Content_Types].xml" else source.read(info))
    return result.getvalue()


class _Walker:
    """Walks the settled tree in document order: headers, body with tables and boxes, notes, footers."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._styles = {style.style_id: style for style in document.styles if style.style_id}
        self._numbering = Numbering(document)
        self.tables: list[Table] = []

    def lines(self) -> list[Line]:
        found = list(self._edges("header"))
        found += self._block(self._document.element.body, ())
        found += self._notes()
        found += self._edges("footer")
        return found

    def _edges(self, kind: str) -> Iterator[Line]:
        """Headers or footers of all sections, each text once."""
        seen: set[str] = set()
        for section in self._document.sections:
            for name in (kind, f"first_page_{kind}", f"even_page_{kind}"):
                edge = getattr(section, name, None)
                if edge is None or edge.is_linked_to_previous:
                    continue
                settle(edge._element)
                for line in self._block(edge._element, (kind,)):
                    if line.text not in seen:
                        seen.add(line.text)
                        yield line

    def _notes(self) -> list[Line]:
        lines = []
        for part in {rel.target_part for rel in self._document.part.rels.values() if not rel.is_external}:
            name = str(part.partname)
            if not name.endswith(("footnotes.xml", "endnotes.xml")):
                continue
            from lxml import etree

            root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
            settle(root)
            for note in root:
                if note.get(w("type")) in (None, "normal"):
                    lines += self._block(note, ("footnote",))
        return lines

    def _block(self, parent: Any, marks: tuple[str, ...]) -> list[Line]:
        lines: list[Line] = []
        for child in parent:
            if child.tag == w("p"):
                lines += self._paragraph(child, marks)
            elif child.tag == w("tbl"):
                lines += self._table(child, marks)
        return lines

    def _paragraph(self, paragraph: Any, marks: tuple[str, ...]) -> list[Line]:
        shown, hidden = run_text(paragraph)
        own = (*marks, *self._style_marks(paragraph, shown))
        number = self._numbering.of(paragraph)
        if number and shown.strip():
            own += (f"number:{number}",)
        lines = [
            Line(text, None, 1.0, "text", self._size(paragraph), marks=own)
            for text in shown.split("\n")
            if text.strip()
        ]
        if hidden.strip():
            lines.append(Line(hidden, None, 1.0, "text", marks=(*marks, "hidden")))
        for box in boxes_of(paragraph):
            lines += self._block(box, (*marks, "textbox"))
        return lines

    def _table(self, table: Any, marks: tuple[str, ...]) -> list[Line]:
        lines: list[Line] = []
        cells: list[Cell] = []
        above: dict[int, int] = {}
        for row_number, row in enumerate(table.iterchildren(w("tr"))):
            column = 0
            before = row.find(f"{w('trPr')}/{w('gridBefore')}")
            if before is not None:
                column += int(before.get(w("val")) or 0)
            for cell in row.iterchildren(w("tc")):
                properties = cell.find(w("tcPr"))
                span = _number(properties, "gridSpan") or 1
                merge = properties.find(w("vMerge")) if properties is not None else None
                if merge is not None and merge.get(w("val")) != "restart":
                    if column in above:
                        old = cells[above[column]]
                        cells[above[column]] = msgspec.structs.replace(old, row_span=row_number - old.row + 1)
                    column += span
                    continue
                side = properties.find(w("hMerge")) if properties is not None else None
                if side is not None and side.get(w("val")) != "restart" and cells and cells[-1].row == row_number:
                    old = cells[-1]  # the older way of a merge across columns, without gridSpan
                    cells[-1] = msgspec.structs.replace(old, column_span=old.column_span + span)
                    column += span
                    continue
                inner = self._block(cell, (*marks, "table"))
                lines += inner
                above[column] = len(cells)
                cells.append(Cell(row_number, column, _cell_text(cell, inner), None, 1, span))
                column += span
        if cells and "table" not in marks:
            self.tables.append(Table(tuple(cells)))
        return lines

    def _style_marks(self, paragraph: Any, text: str) -> tuple[str, ...]:
        properties = paragraph.find(w("pPr"))
        if properties is None:
            return ()
        marks = []
        style = properties.find(w("pStyle"))
        name = self._style_name(style.get(w("val"))) if style is not None else ""
        outline = properties.find(w("outlineLvl"))
        if re.match(r"(?:heading|标题)\s*\d", name) or (outline is not None and (outline.get(w("val")) or "9") < "9"):
            marks.append("heading")
        elif name in ("title", "标题"):
            marks.append("title")
        elif name in ("caption", "题注"):
            marks.append("caption")
        elif re.match(r"(?:toc|目录)\s*\d", name):
            marks.append("contents")
        justify = properties.find(w("jc"))
        if justify is not None and justify.get(w("val")) == "center":
            marks.append("center")
        return tuple(marks)

    def _style_name(self, identifier: str) -> str:
        style = self._styles.get(identifier)
        return str(style.name or "").lower() if style is not None else ""

    def _size(self, paragraph: Any) -> float:
        """Height of the largest type in points, where a run states it; 0 where it comes from styles."""
        sizes = [
            int(size.get(w("val"))) / 2
            for size in paragraph.iterfind(f"{w('r')}/{w('rPr')}/{w('sz')}")
            if (size.get(w("val")) or "").isdigit()
        ]
        return max(sizes, default=0.0)


def _cell_text(cell: Any, lines: list[Line]) -> str:
    """The lines of a cell; those that stand side by side in a table within it are parted by tabs, as they are seen."""
    waiting = [line.text for line in lines]
    rows: list[list[str]] = []
    for row in cell.iterfind(f"{w('tbl')}/{w('tr')}"):
        written = [_written(inner) for inner in row.iterchildren(w("tc"))]
        if all(len(texts) <= 1 for texts in written):
            rows.append([texts[0] for texts in written if texts])
    found: list[str] = []
    while waiting:
        row_of = next((row for row in rows if len(row) > 1 and waiting[: len(row)] == row), None)
        found.append("\t".join(waiting[: len(row_of)]) if row_of is not None else waiting[0])
        del waiting[: len(row_of) if row_of is not None else 1]
    return "\n".join(found)


def _written(cell: Any) -> list[str]:
    texts = [line for paragraph in cell.iterfind(w("p")) for line in run_text(paragraph)[0].split("\n")]
    return [text for text in texts if text.strip()]


def _number(properties: Any, name: str) -> int | None:
    found = properties.find(w(name)) if properties is not None else None
    value = found.get(w("val")) if found is not None else None
    return int(value) if value and value.isdigit() else None


def _picture_lines(document: Any, limits: Limits) -> tuple[list[Line], tuple[Problem, ...]]:
    """The words of the pictures in a document that is nothing but pictures, in document order."""
    from PIL import Image

    from yushen.readers.ocr import read_page_image

    lines: list[Line] = []
    problems: list[Problem] = []
    names = re.findall(r'r:(?:embed|id)="([^"]+)"', document.element.xml)
    parts = [document.part.related_parts[name] for name in dict.fromkeys(names) if name in document.part.related_parts]
    pictures = [part for part in parts if str(part.content_type).startswith("image/")]
    for part in pictures[: limits.embedded_images]:
        try:
            with Image.open(io.BytesIO(part.blob)) as image:
                if image.width * image.height > limits.image_pixels:
                    raise ValueError("too large")
                read = read_page_image(image.convert("RGB"))
        except (OSError, ValueError, SyntaxError):
            problems.append(Problem("image.unreadable", "文档里有一张图片无法读取。请把图片单独提交。"))
            continue
        lines += [Line(line.text, None, line.confidence, "ocr", line.size, marks=line.marks) for line in read.lines]
    if len(pictures) > limits.embedded_images:
        problems.append(
            Problem("document.too_long", f"文档内图片超过 {limits.embedded_images} 张，其余未读取。请改为 PDF 提交。")
        )
    return lines, tuple(problems)


def _metadata(document: Any, path: Path) -> dict[str, str]:
    core = document.core_properties
    kept = {"author": core.author or "", "last_modified_by": core.last_modified_by or ""}
    try:
        with zipfile.ZipFile(path) as archive:
            app = archive.read("docProps/app.xml").decode("utf-8", "replace")
        for name in ("Application", "Words", "Characters", "CharactersWithSpaces", "Pages"):
            match = re.search(f"<{name}>([^<]*)</{name}>", app)
            if match:
                kept[f"app_{name.lower()}"] = match[1]
    except (KeyError, OSError, zipfile.BadZipFile):
        kept["app"] = "none"
    return {key: value for key, value in kept.items() if value}
