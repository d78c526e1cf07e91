"""One way of reading, in a process of its own: python worker.py ENGINE SCANS.pdf OUT.json

Stands alone, because some ways run in another environment than the product's: nothing of the project is imported but by the way that is yushen.
OUT.json is a list of pages, each a list of lines. Every way reads the same scans, on one thread.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

TESSERACT_SECONDS = 1200
"""By the clock, a page. OCRmyPDF's own 180 would let a busy machine decide which pages are empty."""
Pages = list[list[str]]


def yushen(scans: Path) -> Pages:
    from yushen.readers import read_file

    with tempfile.TemporaryDirectory() as scratch:
        reading = read_file(scans, scans.name, scratch=Path(scratch))
    return [[line.text for line in page.lines if "seal" not in line.marks] for page in reading.pages]


def rapidocr(scans: Path) -> Pages:
    """As it comes, but on one thread."""
    from rapidocr import RapidOCR

    return _rapid(
        scans, RapidOCR(params={"Global.log_level": "critical", "EngineConfig.onnxruntime.intra_op_num_threads": 1})
    )


def rapidocr_tuned(scans: Path) -> Pages:
    """With yushen's runtime and settings (``benchmarks.ocr``), and nothing of yushen about it."""
    from benchmarks.ocr import bare_engine

    return _rapid(scans, bare_engine())


def _rapid(scans: Path, engine: Any) -> Pages:
    import numpy as np

    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    return [list(engine(np.asarray(picture)[:, :, ::-1]).txts or ()) for picture in _pictures(scans)]


def tesseract(scans: Path) -> Pages:
    """chi_sim, automatic page layout; a page that takes longer than the limit is empty."""
    read = []
    with tempfile.TemporaryDirectory() as scratch:
        for picture in _pictures(scans):
            path = Path(scratch) / "page.png"
            picture.save(path, dpi=picture.info["dpi"])
            command = ["tesseract", str(path), "-", "-l", "chi_sim"]
            try:
                run = subprocess.run(command, capture_output=True, text=True, timeout=TESSERACT_SECONDS, check=True)
                read.append(run.stdout.splitlines())
            except subprocess.TimeoutExpired:
                read.append([])
    return read


def ocrmypdf(scans: Path) -> Pages:
    """OCRmyPDF to a searchable PDF (no PDF/A, so no Ghostscript), pdfplumber its text."""
    import pdfplumber

    program = Path(sys.executable).parent / "ocrmypdf"
    with tempfile.TemporaryDirectory() as scratch:
        searchable = Path(scratch) / "searchable.pdf"
        options = ["-l", "chi_sim", "--output-type", "pdf", "--jobs", "1", "--quiet"]
        options += ["--tesseract-timeout", str(TESSERACT_SECONDS)]
        subprocess.run([str(program), *options, str(scans), str(searchable)], check=True)
        with pdfplumber.open(searchable) as document:
            return [(page.extract_text() or "").splitlines() for page in document.pages]


def tiny(scans: Path) -> Pages:
    """faster-paddle's smallest model, as it comes, on one thread."""
    import io

    from faster_paddle import OcrEngine

    engine, read = OcrEngine(model_size="tiny", threads=1), []
    for picture in _pictures(scans):
        stream = io.BytesIO()
        picture.save(stream, "BMP")
        read.append([line["text"] for line in engine.ocr(stream.getvalue())["bounds"].values()])
    return read


WAYS: dict[str, Callable[[Path], Pages]] = {
    "yushen": yushen,
    "rapidocr": rapidocr,
    "rapidocr_tuned": rapidocr_tuned,
    "tesseract": tesseract,
    "ocrmypdf": ocrmypdf,
    "tiny": tiny,
}


def _pictures(scans: Path) -> Iterator[Any]:
    """The pictures in the PDF, pixel for pixel."""
    import pypdfium2
    from pypdfium2 import raw

    for page in pypdfium2.PdfDocument(scans):
        (picture,) = page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,))
        pixels = picture.get_bitmap().to_pil().convert("RGB")
        pixels.info["dpi"] = (round(72 * pixels.width / page.get_width()),) * 2
        yield pixels


if __name__ == "__main__":
    way, source, out = sys.argv[1:]
    Path(out).write_text(json.dumps(WAYS[way](Path(source)), ensure_ascii=False), encoding="utf-8")
