"""Pictures: every format, upright exactly once, on white, bounded; broken ones are problems, never exceptions."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from yushen.limits import LIMITS
from yushen.model import Reading
from yushen.readers import image as images
from yushen.readers.ocr import OcrPage


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Reads a file with the OCR left out; gives the reading and the pictures that OCR would have got."""
    seen: list[Image.Image] = []

    def no_ocr(picture: Image.Image, *, dpi: float | None = None) -> OcrPage:
        seen.append(picture.copy())
        return OcrPage((), 0, picture.width, picture.height)

    monkeypatch.setattr("yushen.readers.ocr.read_page_image", no_ocr)

    def run(path: Path, limits=LIMITS) -> tuple[Reading, list[Image.Image]]:  # type: ignore[no-untyped-def]
        return images.read_image(path, path.name, tmp_path, limits), seen

    return run


def marked(width: int = 60, height: int = 40) -> Image.Image:
    """White with a black upper left quarter."""
    picture = Image.new("RGB", (width, height), "white")
    picture.paste((0, 0, 0), (0, 0, width // 2, height // 2))
    return picture


def dark_corner(picture: Image.Image) -> str:
    grey = np.asarray(picture.convert("L")).astype(int)
    height, width = grey.shape
    corners = {
        "upper left": grey[: height // 2, : width // 2],
        "upper right": grey[: height // 2, width // 2 :],
        "lower left": grey[height // 2 :, : width // 2],
        "lower right": grey[height // 2 :, width // 2 :],
    }
    return min(corners, key=lambda name: corners[name].mean())


@pytest.mark.parametrize(
    ("ending", "options"),
    [
        ("jpg", {"quality": 95}),
        ("png", {}),
        ("bmp", {}),
        ("webp", {"lossless": True}),
        ("tif", {}),
        ("tif", {"compression": "tiff_lzw"}),
    ],
)
def test_formats_are_read(read, tmp_path: Path, ending: str, options: dict[str, object]) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / f"a.{ending}"
    marked().save(path, **options)
    reading, seen = read(path)
    assert reading.kind == "image" and not reading.problems
    assert [(page.width, page.height) for page in reading.pages] == [(60, 40)]
    assert dark_corner(seen[0]) == "upper left"


@pytest.mark.parametrize(
    ("tag", "corner"), [(1, "upper left"), (3, "lower right"), (6, "upper right"), (8, "lower left")]
)
def test_the_orientation_tag_is_applied_once_for_reading_and_for_the_picture(
    read, tmp_path: Path, tag: int, corner: str
) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0112] = tag
    marked().save(path, exif=exif, quality=95)
    reading, seen = read(path)
    turned_size = (40, 60) if tag in (6, 8) else (60, 40)
    assert (reading.pages[0].width, reading.pages[0].height) == turned_size
    assert dark_corner(seen[0]) == corner
    shown = images.render_image(path, 1, 0)
    assert shown is not None and shown.size == turned_size and dark_corner(shown) == corner


def test_heic_is_upright_exactly_once(read, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    heif = pytest.importorskip("pillow_heif", reason="the extra `heic` is not installed")
    heif.register_heif_opener()
    path = tmp_path / "a.heic"
    exif = Image.Exif()
    exif[0x0112] = 6
    marked(64, 48).save(path, exif=exif.tobytes(), quality=95)
    _, seen = read(path)
    assert seen[0].size == (48, 64)
    assert dark_corner(seen[0]) == "upper right"


def test_without_the_heic_part_the_problem_says_what_to_do(
    read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.heic"
    path.write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(64))
    monkeypatch.setitem(__import__("sys").modules, "pillow_heif", None)
    reading, _ = read(path)
    assert not reading.pages
    assert [problem.code for problem in reading.problems] == ["document.unreadable"]
    assert "HEIC" in reading.problems[0].message and "JPEG" in reading.problems[0].message


def test_every_page_of_a_tiff_is_a_page_and_no_frame_of_an_animation(read, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    frames = [marked(), marked(50, 70), marked(30, 20)]
    path = tmp_path / "a.tif"
    frames[0].save(path, save_all=True, append_images=frames[1:])
    reading, _ = read(path)
    assert [(page.number, page.width, page.height) for page in reading.pages] == [(1, 60, 40), (2, 50, 70), (3, 30, 20)]
    animation = tmp_path / "a.webp"
    frames[0].save(animation, save_all=True, append_images=[Image.new("RGB", (60, 40), "red")], duration=100)
    reading, _ = read(animation)
    assert len(reading.pages) == 1


def test_pages_beyond_the_limit_are_named_not_read(read, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.tif"
    marked().save(path, save_all=True, append_images=[marked(), marked()])
    reading, _ = read(path, msgspec.structs.replace(LIMITS, pages=2))
    assert len(reading.pages) == 2
    assert [problem.code for problem in reading.problems] == ["document.too_long"]


def test_cmyk_deep_grey_palette_and_transparent_pictures_come_on_white(read, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    deep = Image.fromarray(np.asarray(marked().convert("L")).astype(np.uint16) * 250)
    clear = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (0, 0, 30, 20))
    for name, picture in {
        "cmyk.jpg": marked().convert("CMYK"),
        "deep.png": deep,
        "deep.tif": deep,
        "palette.png": marked().convert("P"),
        "clear.png": clear,
        "one.png": marked().convert("1"),
    }.items():
        path = tmp_path / name
        picture.save(path)
        reading, seen = read(path)
        assert not reading.problems, name
        last = seen[-1]
        assert last.mode == "RGB" and dark_corner(last) == "upper left", name
        assert last.getpixel((55, 35))[0] > 240, name


def test_a_picture_too_large_is_refused_before_it_is_decoded(read, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.png"
    Image.new("1", (3000, 3000), 1).save(path)
    reading, seen = read(path, msgspec.structs.replace(LIMITS, image_pixels=1_000_000))
    assert not reading.pages and not seen
    assert "3000×3000" in reading.problems[0].message
    reading, _ = read(path)
    assert len(reading.pages) == 1


def test_a_cut_file_is_read_as_far_as_it_goes(read, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.jpg"
    random = np.random.default_rng(1).integers(0, 255, (400, 300, 3), dtype=np.uint8)
    Image.fromarray(random).save(path, quality=90)
    path.write_bytes(path.read_bytes()[:40_000])
    reading, seen = read(path)
    assert len(reading.pages) == 1 and seen[0].size == (300, 400)
    assert [problem.code for problem in reading.problems] == ["image.truncated"]


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff\xe0rubbish", b"\x89PNG\r\n\x1a\n" + bytes(40), b"II*\x00\x08\x00\x00\x00\xff\xff"]
)
def test_rubbish_is_a_problem(read, tmp_path: Path, content: bytes) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.png"
    path.write_bytes(content)
    reading, _ = read(path)
    assert not reading.pages
    assert [problem.code for problem in reading.problems] == ["document.unreadable"]
    assert images.render_image(path, 1, 0) is None


def test_the_picture_of_a_turned_page_is_turned_clockwise(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    marked().save(path)
    shown = images.render_image(path, 1, 90)
    assert shown is not None and shown.size == (40, 60) and dark_corner(shown) == "upper right"
