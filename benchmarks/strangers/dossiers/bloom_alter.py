"""A finished PDF with another word laid over one of its words."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from benchmarks.strangers.dossiers.bloom_base import font_path


def laid_over(data: bytes, word: str, text: str) -> bytes:
    """White over ``word`` where it first stands on the first page, ``text`` in its place, saved by an editor."""
    page = pypdfium2.PdfDocument(data)[0]
    letters = page.get_textpage()
    found = letters.search(word).get_next()
    assert found is not None
    boxes = [letters.get_charbox(found[0] + k, loose=True) for k in range(found[1])]
    x0, y0, x1, y1 = (pick(box[k] for box in boxes) for k, pick in enumerate((min, min, max, max)))
    pdfmetrics.registerFont(TTFont("Patch", font_path("AR PL UMing CN"), subfontIndex=0))
    stream = io.BytesIO()
    pen = canvas.Canvas(stream, pagesize=page.get_size())
    pen.setFillColorRGB(1, 1, 1)
    pen.rect(x0 - 1, y0, x1 - x0 + 2, y1 - y0, stroke=0, fill=1)
    pen.setFillColorRGB(0, 0, 0)
    size = (x1 - x0) / len(word)
    pen.setFont("Patch", size)
    pen.drawString(x0, y0 + size * 0.22, text)
    pen.save()
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(io.BytesIO(stream.getvalue())) as patch:
        pdf.pages[0].add_overlay(patch.pages[0])
        pdf.docinfo["/Producer"] = "Foxit PDF Editor 11.0"
        pdf.docinfo["/ModDate"] = "D:20261101203315+08'00'"
        result = io.BytesIO()
        pdf.save(result)
    return result.getvalue()
