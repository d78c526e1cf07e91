"""PDFs that run in circles, say that they are endless, or unpack to very much."""

from __future__ import annotations

import io
import time
from pathlib import Path

import msgspec
import pikepdf
import pytest

from tests.hostile.build import one_page, pdf, saved, settled, stream
from yushen.batch.pool import Workers
from yushen.batch.reading import read_source, reading_of
from yushen.intake import SourceFile
from yushen.limits import LIMITS
from yushen.model import Reading
from yushen.readers import read_file, render_page

SECONDS = 30
"""CPU time that any of these may take; honest files of the size take a tenth of a second."""


def read(tmp_path: Path, data: bytes, **limits: int) -> Reading:
    """The reading and the picture of the first page, within their time."""
    path = saved(tmp_path, "a.pdf", data)
    begun = time.process_time()
    bounds = msgspec.structs.replace(LIMITS, **limits)
    reading = read_file(path, "a.pdf", scratch=tmp_path / "s", limits=bounds)
    render_page(path, "a.pdf", 1, dpi=110, scratch=tmp_path / "s", limits=bounds)
    assert time.process_time() - begun < SECONDS
    assert settled(reading)
    return reading


def text(reading: Reading) -> str:
    return "\n".join(page.text for page in reading.pages)


PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>"
CONTENT = stream(b"BT /F 12 Tf 72 700 Td (Hello 2025) Tj ET")
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"


def test_the_honest_one_is_read(tmp_path: Path) -> None:
    assert "Hello 2025" in text(read(tmp_path, one_page()))


RINGS = {
    "pages hold themselves": pdf({1: CATALOG, 2: b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>", 3: PAGE, 4: CONTENT, 5: FONT}),
    "pages hold each other": pdf({1: CATALOG, 2: b"<< /Type /Pages /Kids [6 0 R] /Count 9 >>", 6: b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>", 3: PAGE, 4: CONTENT, 5: FONT}),
    "a page is its own parent": one_page().replace(b"/Parent 2 0 R", b"/Parent 3 0 R"),
    "a length that is itself": pdf({1: CATALOG, 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", 3: PAGE, 4: b"<< /Length 4 0 R >>\nstream\nBT ET\nendstream", 5: FONT}),
    "contents of contents": one_page(n4=b"[4 0 R 4 0 R]"),
    "a reference to itself": one_page(n5=b"5 0 R"),
    "a form that draws itself": one_page(b"/X Do", b"/XObject << /X 6 0 R >>", n6=stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >>")),
    "a pattern that fills with itself": one_page(b"/Pattern cs /P scn 0 0 500 500 re f", b"/Pattern << /P 6 0 R >>", n6=stream(b"/Pattern cs /P scn 0 0 5 5 re f", b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 5 5] /XStep 5 /YStep 5 /Resources << /Pattern << /P 6 0 R >> >>")),
    "a table that goes on at itself": one_page().replace(b"/Size 6", b"/Size 6 /Prev 9"),
    "fields that are each other's parents": one_page(n1=b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>", n3=PAGE[:-3] + b" /Annots [6 0 R] >>", n6=b"<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [9 9 99 99] /Parent 7 0 R >>", n7=b"<< /FT /Tx /Parent 6 0 R >>"),
}  # fmt: skip


@pytest.mark.parametrize("name", RINGS)
def test_rings_end(tmp_path: Path, name: str) -> None:
    read(tmp_path, RINGS[name])


def read_in_worker(path: str, scratch: str) -> bytes:
    return read_source(SourceFile("a.pdf", path, 0), None, scratch, None)


def test_what_no_reader_survives_is_named_and_the_next_file_is_read(tmp_path: Path) -> None:
    """A form that draws itself twice is drawn two to the power of its depth times: PDFium does not come back."""
    twice = one_page(b"/X Do", b"/XObject << /X 6 0 R >>", n6=stream(b"/X Do /X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >>"))  # fmt: skip
    files = [saved(tmp_path, "bomb.pdf", twice), saved(tmp_path, "good.pdf", one_page())]
    with Workers(1) as workers:
        for place, (path, seconds) in enumerate(zip(files, (4, 60), strict=True)):
            workers.submit(place, read_in_worker, str(path), str(tmp_path / "s"), seconds=seconds)
        outcomes = dict(workers.finished())
    bomb, good = (reading_of(SourceFile("a.pdf", str(path), 0), outcomes[n]) for n, path in enumerate(files))
    assert settled(bomb) and "时限" in bomb.problems[0].message
    assert "Hello 2025" in text(good)


def test_a_table_that_points_at_itself_ends(tmp_path: Path) -> None:
    data = one_page()
    start = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    read(tmp_path, data.replace(b"/Size 6", b"/Size 6 /Prev %d" % start))


def test_a_count_that_lies_makes_no_pages(tmp_path: Path) -> None:
    reading = read(tmp_path, one_page().replace(b"/Count 1", b"/Count 999999999"), pages=20)
    assert "Hello 2025" in text(reading) and len(reading.pages) <= 20


def test_of_a_million_pages_as_many_are_read_as_are_allowed(tmp_path: Path) -> None:
    kids = b"<< /Type /Pages /Count 1000000 /Kids [" + b"3 0 R " * 1_000_000 + b"] >>"
    reading = read(tmp_path, one_page(n2=kids), pages=25)
    assert len(reading.pages) == 25 and "1000000 页" in reading.problems[0].message


def test_a_tree_whose_every_branch_is_the_same_branch(tmp_path: Path) -> None:
    """Thirty levels of two references each: a milliard pages in two kilobytes."""
    tree = {number: b"<< /Type /Pages /Parent 2 0 R /Count %d /Kids [%d 0 R %d 0 R] >>" % (2 ** (40 - number), number + 1, number + 1) for number in range(10, 40)}  # fmt: skip
    objects = {
        1: CATALOG,
        2: b"<< /Type /Pages /Kids [10 0 R] /Count %d >>" % 2**30,
        **tree,
        40: PAGE,
        4: CONTENT,
        5: FONT,
    }
    reading = read(tmp_path, pdf(objects), pages=25)
    assert len(reading.pages) <= 25


@pytest.mark.parametrize(
    "unit", [b"q ", b" ", b"0 0 m 9 9 l S ", b"BT /F 1 Tf (a) Tj ET ", b"BI /W 1 /H 1 /BPC 8 /CS /G ID a EI "]
)
def test_streams_of_megabytes_of_one_thing(tmp_path: Path, unit: bytes) -> None:
    read(tmp_path, one_page(unit * (1_000_000 // len(unit))))


def test_a_stream_of_streams(tmp_path: Path) -> None:
    import zlib

    inner = zlib.compress(zlib.compress(zlib.compress(b" " * 50_000_000, 9), 9), 9)
    body = b"<< /Length %d /Filter [/FlateDecode /FlateDecode /FlateDecode] >>\nstream\n%s\nendstream" % (
        len(inner),
        inner,
    )
    read(tmp_path, one_page(n4=body))


@pytest.mark.parametrize("depth", [500, 100_000])
@pytest.mark.parametrize("pair", [(b"[", b"]"), (b"<< /A ", b" >>"), (b"(", b")")])
def test_brackets_in_brackets(tmp_path: Path, depth: int, pair: tuple[bytes, bytes]) -> None:
    read(tmp_path, one_page(n6=pair[0] * depth + pair[1] * depth, n3=PAGE[:-3] + b" /PieceInfo 6 0 R >>"))


BOXES = [b"[0 0 0 0]", b"[0 0 1e9 1e9]", b"[0 0 1e38 1e-38]", b"[595 842 0 0]", b"[0 0 595]", b"[a b c d]", b"[-9e9 -9e9 9e9 9e9]", b"[0 0 14400 1]"]  # fmt: skip


@pytest.mark.parametrize("box", BOXES)
def test_pages_of_no_size_and_of_any(tmp_path: Path, box: bytes) -> None:
    reading = read(tmp_path, one_page().replace(b"[0 0 595 842]", box))
    for page in reading.pages:
        for line in page.lines:
            assert line.box is None or 0 <= line.box.x0 <= line.box.x1 <= 1
            assert line.box is None or 0 <= line.box.y0 <= line.box.y1 <= 1


def test_a_picture_of_very_many_pixels_in_a_small_file(tmp_path: Path) -> None:
    picture = stream(b"\xff" * (30_000 * 30_000 // 8), b"/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /BitsPerComponent 1 /ColorSpace /DeviceGray")  # fmt: skip
    assert len(picture) < 200_000
    read(tmp_path, one_page(b"q 595 0 0 842 0 0 cm /X Do Q", b"/XObject << /X 6 0 R >>", n6=picture))


@pytest.mark.parametrize("action", [b"/S /URI /URI (http://127.0.0.1:9/x)", b"/S /Launch /F (/bin/sh)", b"/S /JavaScript /JS (app.alert(1); this.submitForm('http://127.0.0.1:9/'))", b"/S /GoToR /F (\\\\\\\\127.0.0.1\\\\share) /D [0 /Fit]"])  # fmt: skip
def test_actions_are_words_and_never_done(tmp_path: Path, action: bytes) -> None:
    catalog = b"<< /Type /Catalog /Pages 2 0 R /OpenAction << %s >> >>" % action
    assert "Hello 2025" in text(read(tmp_path, one_page(n1=catalog)))


def test_any_truncation_ends_in_a_reading_or_a_problem(tmp_path: Path) -> None:
    data = one_page()
    for length in range(0, len(data), 37):
        path = saved(tmp_path, "a.pdf", data[:length])
        assert settled(read_file(path, "a.pdf", scratch=tmp_path / "s")), length


def test_an_attachment_is_not_opened_and_no_page(tmp_path: Path) -> None:
    document = pikepdf.open(io.BytesIO(one_page()))
    document.attachments["bomb.zip"] = pikepdf.AttachedFileSpec(document, b"PK\x03\x04" + b"\0" * 5_000_000)
    data = io.BytesIO()
    document.save(data)
    assert len(read(tmp_path, data.getvalue()).pages) == 1
