"""Dossiers as files in a folder: PDF with text, scanned or photographed, page pictures, DOCX; and the documents that are then to be found."""

from __future__ import annotations

import csv
import hashlib
import io
import random
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pypdfium2
from PIL import Image

from benchmarks.strangers.dossiers.model import Batch, File, Paper
from samples.drawing import photographed, scanned


class Expected(NamedTuple):
    """A document to be found: file, pages in it, type and key fields."""

    file: str
    pages: tuple[int, int]
    type: str
    fields: dict[str, Any]


def write(batch: Batch, folder: Path, mode: str, only: str | None, cache: Path) -> dict[str, list[Expected]]:
    """Writes the dossiers and the roster below ``folder``; by dossier the documents it holds."""
    chosen = [one for one in batch.dossiers if not only or only in one.name]
    found = {
        one.name: [doc for file in one.files for doc in _file(file, folder / one.name, mode, cache)] for one in chosen
    }
    for one in chosen:
        _packed(folder / one.name)
    rows = [one.roster for one in chosen if one.roster]
    if batch.roster and rows:
        _roster(folder, batch.roster, rows)
    return found


def _packed(folder: Path) -> None:
    """Sub-folders named ``….zip`` become archives as older Windows programs write them: names in GBK, no flag set."""
    for below in [one for one in sorted(folder.glob("*.zip")) if one.is_dir()]:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for member in sorted(below.iterdir()):
                entry = zipfile.ZipInfo(member.name.encode("gbk").decode("latin-1"), (2026, 3, 2, 10, 0, 0))
                archive.writestr(_Unflagged(entry), member.read_bytes())
        shutil.rmtree(below)
        below.write_bytes(stream.getvalue())


class _Unflagged(zipfile.ZipInfo):
    """An entry whose name stands as its bytes in GBK."""

    def __init__(self, plain: zipfile.ZipInfo) -> None:
        super().__init__(plain.filename, plain.date_time)
        self.compress_type = zipfile.ZIP_DEFLATED

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("latin-1"), self.flag_bits & ~0x800


def _file(file: File, folder: Path, mode: str, cache: Path) -> list[Expected]:
    path = folder / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    if file.kind == "raw":
        path.write_bytes(file.data)
        return [Expected(file.path, (1, 1), file.type or "unknown", {})]
    if file.kind == "docx":
        path.write_bytes(file.data or _docx(file.papers[0].html))
        return [Expected(file.path, (1, 1), file.papers[0].type, dict(file.papers[0].fields))]
    pdfs = [_pdf(paper, cache) for paper in file.papers]
    pages, first = [], 1
    for paper, pdf in zip(file.papers, pdfs, strict=True):
        count = len(pypdfium2.PdfDocument(pdf))
        pages.append(Expected(file.path, (first, first + count - 1), paper.type, dict(paper.fields)))
        first += count
    if file.kind == "images":
        picture = next(iter(_pictures(pdfs, mode, file.path)))
        picture.save(path, quality=82, dpi=(150, 150))
        return pages
    data = _joined(pdfs)
    if file.alter:
        data = file.alter(data)
    elif mode != "text":
        data = _picture_pdf(_pictures(pdfs, mode, file.path))
    path.write_bytes(data)
    return [Expected(file.path, (1, 1), file.type, {})] if file.type else pages


def _pdf(paper: Paper, cache: Path) -> bytes:
    import weasyprint

    kept = cache / (hashlib.sha256(paper.html.encode()).hexdigest()[:24] + ".pdf")
    if not kept.exists():
        data = weasyprint.HTML(string=paper.html).write_pdf()
        assert data is not None
        kept.write_bytes(data)
    return kept.read_bytes()


def _joined(pdfs: Iterable[bytes]) -> bytes:
    pdfs = list(pdfs)
    if len(pdfs) == 1:
        return pdfs[0]
    whole = pikepdf.new()
    for one in pdfs:
        with pikepdf.open(io.BytesIO(one)) as source:
            whole.pages.extend(source.pages)
    stream = io.BytesIO()
    whole.save(stream)
    return stream.getvalue()


def _pictures(pdfs: Iterable[bytes], mode: str, name: str) -> Iterable[Image.Image]:
    rng = random.Random(name)
    for pdf in pdfs:
        for page in pypdfium2.PdfDocument(pdf):
            picture = page.render(scale=170 / 72).to_pil().convert("RGB")
            yield {"text": lambda image, _: image, "scan": scanned, "photo": photographed}[mode](picture, rng)


def _picture_pdf(pictures: Iterable[Image.Image]) -> bytes:
    first, *rest = pictures
    stream = io.BytesIO()
    first.save(stream, "PDF", save_all=True, append_images=rest, quality=78, resolution=170)
    return stream.getvalue()


def _docx(text: str) -> bytes:
    import docx

    document = docx.Document()
    for line in text.split("\n"):
        mark, _, rest = line.partition(" ")
        if mark == "#":
            document.add_heading(rest, 0)
        elif mark == "###":
            document.add_heading(rest, 1)
        elif line.strip():
            document.add_paragraph(rest if mark in (":", "=", ">", "##") else line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _roster(folder: Path, kind: str, rows: list[Any]) -> None:
    heads = list(dict.fromkeys(key for row in rows for key in row))
    table = [heads, *([row.get(head, "") for head in heads] for row in rows)]
    if kind == "csv":
        with (folder / "roster.csv").open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream).writerows(table)
        return
    import openpyxl

    book = openpyxl.Workbook()
    for row in table:
        book.active.append(row)
    book.save(folder / "roster.xlsx")
