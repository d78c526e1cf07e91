"""The pages that are compared: drawn, with every character known, as scans in one PDF.

Four kinds, four pages each, half of them clean and half degraded (blur, noise, shade, one degree of lean, JPEG at 40): forms and sealed certificates of
``tests.readers.drawn``, pages of reports and tables of ``benchmarks.strangers``, whose truth is the text layer they were typeset with.
"""

from __future__ import annotations

import io
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from PIL import Image

from benchmarks.ocr import CERTIFICATE_KEYS, KEYS, plain
from benchmarks.strangers.reading import draw
from benchmarks.strangers.sheet import load
from tests.readers import drawn

FACES = ("song", "kai", "hei", "serif")
REPORTS = (
    ("open", "technical_report.commissioning", 2),
    ("seen_fourth", "technical_report.b_feasibility_chapters", 3),
    ("seen", "technical_report.feasibility_two_covers", 3),
    ("open", "technical_report.laboratory_test", 2),
)
TABLES = (
    ("open", "social_insurance.month_by_month", 0),
    ("seen", "diploma_verification.merged_grid", 0),
    ("seen_fourth", "continuing_education.a_register_page", 0),
    ("open", "diploma_verification.register_grid", 0),
)
_NUMBER = re.compile(r".{0,2}\d+(?:\.\d+)?.{0,2}")
_CODE = re.compile(r"\d{4}年\d{1,2}月(?:\d{1,2}日)?|[0-9A-Z][0-9A-Z.()/-]{5,}")


class Drawn(msgspec.Struct, frozen=True):
    """A scan and what is printed on it."""

    name: str
    kind: str
    degraded: bool
    jpeg: bytes
    dpi: int
    truth: str
    keys: tuple[str, ...]
    free: str = ""
    """Writing that may be read or not: the seal's."""


def pages() -> list[Drawn]:
    """The sixteen pages, always the same on a machine with the same fonts."""
    made = [*_forms(), *_certificates()]
    for kind, layouts in (("report", REPORTS), ("table", TABLES)):
        made += [_typeset(kind, place, *layout) for place, layout in enumerate(layouts)]
    return made


def to_pdf(made: Sequence[Drawn], path: Path) -> None:
    """A scan PDF: each page one JPEG, embedded as it is."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas

    sheet = canvas.Canvas(str(path), invariant=1)
    for page in made:
        width, height = Image.open(io.BytesIO(page.jpeg)).size
        size = (width * 72 / page.dpi, height * 72 / page.dpi)
        sheet.setPageSize(size)
        sheet.drawImage(ImageReader(io.BytesIO(page.jpeg)), 0, 0, *size)
        sheet.showPage()
    sheet.save()


def numbers_of(text: str) -> tuple[str, ...]:
    """Every number of running prose with two characters of its line on either side, which pin it to its place."""
    found = (match.group() for line in text.splitlines() for match in _NUMBER.finditer(plain(line)))
    return tuple(dict.fromkeys(key for key in found if not key.replace("-", "").isdigit()))


def codes_of(text: str) -> tuple[str, ...]:
    """Dates and long numbers of a table, each once."""
    found = (match.group() for line in text.splitlines() for match in _CODE.finditer(line))
    return tuple(dict.fromkeys(found))


def _printed(truth: Mapping[str, object], text: str) -> tuple[str, ...]:
    """The fields' values that stand on the page as they are: names, schools, employers."""
    values = (value for value in truth.values() if isinstance(value, str) and len(value) > 1)
    return tuple(value for value in dict.fromkeys(values) if plain(value) in plain(text) and not value.isascii())


def _finish(picture: Image.Image, degraded: bool, seed: int) -> bytes:
    if degraded:
        picture = drawn.scan(picture, seed=seed, skew=1.0, quality=40, blur=0.9, noise=8.0)
    stream = io.BytesIO()
    picture.convert("RGB").save(stream, "JPEG", quality=40 if degraded else 90)
    return stream.getvalue()


def _forms() -> Iterator[Drawn]:
    text = "专业技术人员情况登记表" + "".join("".join(row) for row in drawn.FORM) + "".join(drawn.PARAGRAPH * 2)
    for place, face in enumerate(FACES):
        dpi, degraded = (200, 150)[place % 2], place >= 2
        jpeg = _finish(drawn.form(face, dpi), degraded, place)
        yield Drawn(f"form {face}", "form", degraded, jpeg, dpi, text, KEYS)


def _certificates() -> Iterator[Drawn]:
    date, issuer = CERTIFICATE_KEYS[1:3]
    text = "".join(drawn.CERTIFICATE) + issuer + date
    for place, face in enumerate(FACES):
        dpi, degraded = (150, 200)[place % 2], place >= 2
        page = drawn.stamp(drawn.certificate(face, dpi, issuer=issuer, date=date), (0.72, 0.83), text=issuer)
        jpeg = _finish(page, degraded, place)
        yield Drawn(f"certificate {face}", "certificate", degraded, jpeg, dpi, text, CERTIFICATE_KEYS, free=issuer)


def _typeset(kind: str, place: int, half: str, name: str, number: int) -> Drawn:
    """One page of a stranger's layout. Pages without a seal were chosen: its letters would be in the text layer."""
    import pypdfium2

    sheet = load(half)[name](random.Random(f"others/{name}"))
    document = pypdfium2.PdfDocument(draw(sheet, "text", random.Random(name)))
    page = document[number]
    text = page.get_textpage().get_text_range().replace("\r\n", "\n")
    if "★" in text:
        raise ValueError(f"{name} has a seal")
    dpi, degraded = (150, 200)[place % 2], place >= 2
    picture = page.render(scale=dpi / 72).to_pil().convert("RGB")
    keys = numbers_of(text) if kind == "report" else (*codes_of(text), *_printed(sheet.truth, text))
    return Drawn(f"{kind} {name.partition('.')[2]}", kind, degraded, _finish(picture, degraded, place), dpi, text, keys)
