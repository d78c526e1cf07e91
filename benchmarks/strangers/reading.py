"""Drawn documents as files, read by the product's own readers."""

from __future__ import annotations

import hashlib
import io
import random
import tempfile
from pathlib import Path

import msgspec

from benchmarks.strangers.sheet import Sheet
from yushen.batch.dossier import documents_of
from yushen.model import ReadDocument, Reading
from yushen.readers import read_file

CACHE = Path(tempfile.gettempdir()) / "yushen-strangers"


def documents(sheet: Sheet, mode: str) -> tuple[ReadDocument, ...]:
    """The documents that the product finds in a drawn one, with their fields."""
    return documents_of([(name_of(sheet), read(sheet, mode))])


def name_of(sheet: Sheet) -> str:
    """What the drawn file is called."""
    return "a.docx" if sheet.word else "a.pdf"


def read(sheet: Sheet, mode: str) -> Reading:
    """The reading of the drawn document; drawings are kept by content, readings are made anew unless the mode needs OCR."""
    CACHE.mkdir(exist_ok=True)
    if sheet.word:
        return _read_word(sheet.word)
    digest = hashlib.sha256(sheet.html.encode()).hexdigest()[:24]
    path = CACHE / f"{digest}.{mode}.pdf"
    if not path.exists():
        path.write_bytes(draw(sheet, mode, random.Random(digest)))
    kept = path.with_suffix(".reading")
    if mode != "text" and kept.exists():
        return msgspec.msgpack.decode(kept.read_bytes(), type=Reading)
    with tempfile.TemporaryDirectory() as scratch:
        reading = read_file(path, "a.pdf", scratch=Path(scratch))
    if mode != "text":
        kept.write_bytes(msgspec.msgpack.encode(reading))
    return reading


def _read_word(content: bytes) -> Reading:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        path.write_bytes(content)
        return read_file(path, path.name, scratch=Path(folder))


def draw(sheet: Sheet, mode: str, rng: random.Random) -> bytes:
    """The document as PDF: text, or pictures as from a scanner or a phone."""
    import weasyprint

    pdf = weasyprint.HTML(string=sheet.html).write_pdf()
    assert pdf is not None
    if mode == "text":
        return pdf
    import pypdfium2

    from samples.drawing import photographed, scanned

    pages = []
    for page in pypdfium2.PdfDocument(pdf):
        picture = page.render(scale=rng.choice((150, 200)) / 72).to_pil().convert("RGB")
        pages.append(scanned(picture, rng) if mode == "scan" else photographed(picture, rng))
    stream = io.BytesIO()
    pages[0].save(stream, "PDF", save_all=True, append_images=pages[1:], quality=75, resolution=150)
    return stream.getvalue()
