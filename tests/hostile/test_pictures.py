"""Pictures that say they are enormous, are enormous, or run in circles; each is refused before it is decoded, or read."""

from __future__ import annotations

import io
import struct
import time
import zlib
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from tests.hostile.build import in_chinese, png_header, png_with, saved, settled, tiff_ring
from yushen.limits import LIMITS
from yushen.model import Reading
from yushen.readers import read_file, render_page

SMALL = msgspec.structs.replace(LIMITS, image_pixels=2_000_000, pages=5)


def read(tmp_path: Path, name: str, data: bytes) -> Reading:
    path = saved(tmp_path, name, data)
    begun = time.process_time()
    reading = read_file(path, name, scratch=tmp_path / "s", limits=SMALL)
    render_page(path, name, 1, dpi=110, scratch=tmp_path / "s", limits=SMALL)
    assert settled(reading) and time.process_time() - begun < 40
    return reading


def picture(size: tuple[int, int], form: str, colour: str = "white", **more: object) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, form, **more)
    return stream.getvalue()


def jpeg_saying(width: int, height: int) -> bytes:
    data = bytearray(picture((16, 16), "JPEG"))
    at = data.find(b"\xff\xc0")
    struct.pack_into(">HH", data, at + 5, height, width)
    return bytes(data)


def bmp_saying(width: int, height: int) -> bytes:
    data = bytearray(picture((16, 16), "BMP"))
    struct.pack_into("<ii", data, 18, width, height)
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", png_header(100_000, 100_000)),
        ("b.png", png_header(0x7FFFFFFF, 0x7FFFFFFF)),
        ("c.png", png_header(20_000, 20_000, zlib.compress(b"\xff" * (20_000 * 2501), 9))),
        ("d.jpg", jpeg_saying(65_500, 65_500)),
        ("e.bmp", bmp_saying(60_000, 60_000)),
        ("f.gif", b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff" + b";"),
    ],
)
def test_very_many_pixels_are_refused_before_one_is_decoded(tmp_path: Path, name: str, data: bytes) -> None:
    [problem] = read(tmp_path, name, data).problems
    assert problem.code == "document.unreadable" and in_chinese(problem)


@pytest.mark.parametrize("size", [(0, 0), (0, 5), (5, 0), (-5, -5), (1, 1), (2, 40_000)])
def test_no_pixels_and_strange_ones(tmp_path: Path, size: tuple[int, int]) -> None:
    read(tmp_path, "a.bmp", bmp_saying(*size))
    if min(size) > 0:
        read(tmp_path, "b.png", picture(size, "PNG"))
        read(tmp_path, "c.png", picture(size, "PNG", colour="red"))


@pytest.mark.parametrize("kind", [b"zTXt", b"iCCP", b"iTXt"])
def test_a_chunk_of_words_that_unpacks_to_very_much(tmp_path: Path, kind: bytes) -> None:
    bomb = zlib.compress(b"a" * 200_000_000, 9)
    head = {b"zTXt": b"k\0\0", b"iCCP": b"k\0\0", b"iTXt": b"k\0\1\0\0\0"}[kind]
    read(tmp_path, "a.png", png_with(kind, head + bomb))


def test_a_tiff_whose_next_page_is_itself(tmp_path: Path) -> None:
    assert len(read(tmp_path, "a.tif", tiff_ring()).pages) <= SMALL.pages


def test_very_many_pages_and_frames(tmp_path: Path) -> None:
    pages = [Image.new("1", (8, 8), 1) for _ in range(300)]
    reading = read(tmp_path, "a.tif", picture((8, 8), "TIFF", save_all=True, append_images=pages))
    assert len(reading.pages) == SMALL.pages and reading.problems[-1].code == "document.too_long"
    frames = [Image.new("RGB", (8, 8), (n % 256, 0, 0)) for n in range(300)]
    assert len(read(tmp_path, "a.gif", picture((8, 8), "GIF", save_all=True, append_images=frames)).pages) == 1


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF"])
def test_any_truncation_ends_in_a_reading_or_a_problem(tmp_path: Path, form: str) -> None:
    data = picture((60, 60), form)
    for length in range(1, len(data), max(1, len(data) // 12)):
        read(tmp_path, f"a.{form.lower()}", data[:length])


def test_a_script_that_calls_itself_a_picture(tmp_path: Path) -> None:
    for data in (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', b"%!PS-Adobe-3.0 EPSF-3.0\n{1 1 add} loop"):  # fmt: skip
        [problem] = read(tmp_path, "a.png", data).problems
        assert problem.code == "document.unreadable"
