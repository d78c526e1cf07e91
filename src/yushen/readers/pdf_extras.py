"""What a PDF carries beside its pages' text: ruled tables, form values, metadata, signatures; and mending of damaged files."""

from __future__ import annotations

import io
from itertools import islice
from pathlib import Path
from typing import Any

from yushen.limits import LIMITS, Limits
from yushen.model import Box, Line, Signature, Table
from yushen.readers.clock import at_most
from yushen.readers.pdf_chars import PageFrame
from yushen.readers.tables import table_of, text_of

MIN_RULES = 8
"""Drawn paths from which a page may hold a ruled table; a frame or a line under a header are fewer."""
MAX_RULES = 3000
"""A drawing, not a table."""
_FIELD_DEPTH = 32
"""Form fields inside form fields; more is a ring of parents."""
_HEAD_BYTES = 64 * 2**20


def tables_of(
    path: Path,
    number: int,
    password: str | None,
    lines: tuple[Line, ...],
    frame: PageFrame,
    limits: Limits = LIMITS,
) -> tuple[Table, ...] | None:
    """Ruled tables by pdfplumber's rulings, filled with our own lines' parts, so that every text stands once; None where the
    rulings could not be read: any damage that PDFium overlooks and pdfminer does not, or too many of them for the time."""
    import pdfplumber

    if frame.rotation:
        return ()
    try:
        with (
            at_most(limits.pdf_objects_seconds),
            pdfplumber.open(path, pages=[number], password=password or "") as document,
        ):
            page = document.pages[0]
            if not MIN_RULES <= len(page.edges) <= MAX_RULES:
                return ()
            found = page.find_tables()
            left, top, width, height = page.bbox[0], page.bbox[1], page.width, page.height
            return tuple(
                table for one in found if (table := _table(one, lines, (left, top, width, height))) is not None
            )
    except Exception:  # pdfminer raises whatever the damage leads to; the page is told as read without its rulings
        return None


def _table(found: Any, lines: tuple[Line, ...], frame: tuple[float, float, float, float]) -> Table | None:
    left, top, width, height = frame

    def fraction(bbox: Any) -> Box:
        return Box(
            round((bbox[0] - left) / width, 5),
            round((bbox[1] - top) / height, 5),
            round((bbox[2] - left) / width, 5),
            round((bbox[3] - top) / height, 5),
        )

    boxes = [fraction(cell) for cell in found.cells]
    return table_of(boxes, lambda box: text_of(box, lines), fraction(found.bbox))


def form_values(path: Path, password: str | None, limits: Limits = LIMITS) -> dict[int, list[Line]]:
    """Filled AcroForm fields by page, as lines with method ``form`` where the field stands; read only where there is a form."""
    if b"/AcroForm" not in _bytes(path):
        return {}
    import pikepdf

    result: dict[int, list[Line]] = {}
    try:
        with pikepdf.open(path, password=password or "") as document:
            for number, page in enumerate(islice(document.pages, limits.pages), start=1):
                for annotation in page.get("/Annots", []):
                    line = _form_line(annotation, page)
                    if line is not None:
                        result.setdefault(number, []).append(line)
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError):
        return {}
    return result


def _form_line(annotation: Any, page: Any) -> Line | None:
    if annotation.get("/Subtype") != "/Widget":
        return None
    field = annotation
    for _ in range(_FIELD_DEPTH):
        if "/V" in field or "/Parent" not in field:
            break
        field = field["/Parent"]
    if "/V" not in field or field.get("/FT", annotation.get("/FT")) == "/Sig":
        return None
    value = str(field["/V"]).lstrip("/")
    if not value.strip() or value == "Off":
        return None
    frame = [float(edge) for edge in page.cropbox]
    left, bottom, right, top = (float(edge) for edge in annotation["/Rect"])
    upright = PageFrame(frame[0], frame[1], frame[2] - frame[0], frame[3] - frame[1], int(page.get("/Rotate", 0)) % 360)
    return Line(value, upright.box(left, bottom, right, top), 1.0, "form", size=round(top - bottom, 1))


def metadata_of(document: Any, path: Path) -> dict[str, str]:
    """Producer, creator and dates as the file states them, and how many times it was saved onto itself. Notes only."""
    found = {key.lower(): value for key, value in document.get_metadata_dict(skip_empty=True).items()}
    kept = {
        name: found[key]
        for name, key in (
            ("producer", "producer"),
            ("creator", "creator"),
            ("created", "creationdate"),
            ("modified", "moddate"),
            ("author", "author"),
            ("title", "title"),
        )
        if key in found
    }
    kept["revisions"] = str(max(1, _bytes(path).count(b"%%EOF")))
    return kept


def signatures_of(path: Path, password: str | None) -> tuple[Signature, ...]:
    """Electronic signatures, checked offline: whether the signed bytes are intact and whether more was written after."""
    if b"/ByteRange" not in _bytes(path):
        return ()
    import logging

    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    found = []
    try:
        with path.open("rb") as stream:
            reader = PdfFileReader(stream, strict=False)
            if reader.encrypted:
                reader.decrypt(password or "")
            for signature in reader.embedded_signatures:
                context = ValidationContext(allow_fetching=False, trust_roots=[])
                try:
                    status = validate_pdf_signature(signature, context)
                    intact: bool | None = bool(status.intact and status.valid)
                    changed = status.modification_level is not None and status.modification_level.name == "OTHER"
                    signer = status.signing_cert.subject.human_friendly if status.signing_cert else None
                except Exception:  # whatever is wrong with a signature, the file's text still counts
                    intact, changed, signer = None, False, None
                found.append(Signature(signer, intact, changed, "签名证书链无法离线验证"))
    except Exception:  # a file that pyHanko cannot parse has no signature that could be checked
        return (Signature(None, None, False, "文件带有电子签名，但无法解析核验"),)
    return tuple(found)


def repaired(path: Path, password: str | None) -> io.BytesIO | None:
    """The file with its cross-reference table rebuilt by qpdf; None where nothing can be saved."""
    import pikepdf

    try:
        with pikepdf.open(path, password=password or "") as document:
            if len(document.pages) == 0:
                return None
            stream = io.BytesIO()
            document.save(stream)
    except (pikepdf.PdfError, pikepdf.PasswordError, OSError, ValueError, RuntimeError):
        return None
    stream.seek(0)
    return stream


def _bytes(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_HEAD_BYTES)
