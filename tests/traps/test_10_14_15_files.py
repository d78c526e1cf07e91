"""Known traps 10, 14 and 15: locks that are none, names in archives, pictures that are turned once too often.

Also about these: tests/readers/test_pdf.py (passwords), tests/intake/test_batch.py and tests/hostile/test_archives.py (names),
tests/readers/test_image.py (orientation of every format)."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image
from reportlab.pdfgen import canvas

from tests.intake.test_batch import zipped
from yushen.intake import Batch, open_batch
from yushen.intake.names import decode_member_name
from yushen.readers import read_file, render_page
from yushen.readers.image import render_image

# 10: encrypted, but the user password is empty


def _locked(folder: Path, name: str, user: str, revision: int) -> Path:
    page = canvas.Canvas(str(folder / "open.pdf"))
    page.drawString(80, 700, "CERTIFICATE 2021")
    for height in (500, 530, 560):
        page.line(80, height, 320, height)
    for across in (80, 200, 320):
        page.line(across, 500, across, 560)
    for text, x, y in (("a", 90, 540), ("b", 210, 540), ("c", 90, 510), ("d", 210, 510)):
        page.drawString(x, y, text)
    for _ in range(4):
        page.line(80, 100, 90, 100)
    page.acroForm.textfield(name="n", x=150, y=400, width=200, height=30, value="ZhangSan")
    page.save()
    with pikepdf.open(folder / "open.pdf") as document:
        lock = pikepdf.Encryption(owner="x", user=user, R=revision, aes=revision >= 4, metadata=revision >= 4)  # type: ignore[arg-type]
        document.save(folder / name, encryption=lock)
    return folder / name


@pytest.mark.parametrize("given", [None, "", "从花名册来的密码"])
@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_10_an_empty_password_opens_like_any_file_whatever_the_roster_gives(tmp_path, revision, given):
    path = _locked(tmp_path, "a.pdf", "", revision)
    reading = read_file(path, "a.pdf", password=given, scratch=tmp_path)
    honest = read_file(tmp_path / "open.pdf", "open.pdf", scratch=tmp_path)
    assert reading.problems == () and reading.pages == honest.pages
    assert reading.pages[0].tables and "ZhangSan" in reading.pages[0].text
    assert render_page(path, "a.pdf", 1, dpi=50, password=given, scratch=tmp_path) is not None


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_10_a_password_really_needed_and_a_wrong_one_are_told_apart_and_neither_is_damage(tmp_path, revision):
    path = _locked(tmp_path, "a.pdf", "geheim", revision)
    told = {}
    for given in (None, "", "falsch", "花名册"):
        [problem] = read_file(path, "a.pdf", password=given, scratch=tmp_path).problems
        assert problem.code == "document.encrypted" and "损坏" not in problem.message
        told[given] = "给出的密码打不开" in problem.message
    assert told == {None: False, "": False, "falsch": True, "花名册": True}
    right = read_file(path, "a.pdf", password="geheim", scratch=tmp_path)
    assert right.problems == () and "CERTIFICATE 2021" in right.pages[0].text and right.pages[0].tables


def test_10_a_damaged_file_is_damaged_and_not_locked(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\nrubbish")
    for given in (None, "geheim"):
        [problem] = read_file(path, "a.pdf", password=given, scratch=tmp_path).problems
        assert problem.code == "document.unreadable" and "密码" not in problem.message


# 14: names in archives

NAMES = ("王明.txt", "誠信承諾.pdf", "材料/毕业证.jpg", "陈燊.docx", "report.pdf", "專利/發明人證明.pdf")


def _opened(folder: Path, members: dict[str | bytes, bytes], flag: bool | None) -> Batch:
    (folder / "张三.zip").write_bytes(zipped(members, flag=flag))
    return open_batch([folder / "张三.zip"], one=True, scratch=folder / "scratch")


@pytest.mark.parametrize("flag", [False, True])
@pytest.mark.parametrize("encoding", ["gbk", "gb18030", "utf-8", "utf-8 decomposed"])
def test_14_names_are_readable_whatever_wrote_them_and_whatever_the_flag_says(tmp_path, encoding, flag):
    form = "NFD" if "decomposed" in encoding else "NFC"
    raw = [unicodedata.normalize(form, name).encode(encoding.split()[0]) for name in NAMES]
    files = _opened(tmp_path, {name: name for name in raw}, flag).dossiers[0].files
    found = {file.path: Path(str(file.location)).read_bytes() for file in files}
    assert found == dict(zip(NAMES, raw, strict=True))
    assert all(file.problem is None for file in files)


def test_14_one_archive_may_hold_names_of_several_programs(tmp_path):
    members = {"王明.pdf".encode("gbk"): b"1", "李红.pdf".encode(): b"2", b"plain.pdf": b"3"}
    for flag in (False, True):
        files = _opened(tmp_path, dict(members), flag).dossiers[0].files
        assert sorted(file.path for file in files) == sorted(["王明.pdf", "李红.pdf", "plain.pdf"])


@pytest.mark.parametrize("character", ["誠", "衆", "刓", "鋅", "豛"])
def test_14_a_backslash_is_a_separator_and_the_second_byte_of_a_character_is_none(tmp_path, character):
    raw = f"{character}信.pdf".encode("gbk")
    if b"\\" not in raw:
        pytest.fail("chosen for its second byte")
    assert decode_member_name(raw) == f"{character}信.pdf"
    assert decode_member_name(b"a\\" + raw) == f"a/{character}信.pdf"
    [file] = _opened(tmp_path, {b"a\\" + raw: b"x"}, False).dossiers[0].files
    assert file.path == f"a/{character}信.pdf"


@pytest.mark.parametrize("flag", [False, True])
@pytest.mark.parametrize("folder", ["王明", "吕嘉", "José Peña"])
def test_14_the_roster_finds_its_folders_in_any_archive(tmp_path, folder, flag):
    for number, (encoding, form) in enumerate((("gb18030", "NFC"), ("utf-8", "NFC"), ("utf-8", "NFD"))):
        names = [f"{folder}/1.pdf", "赵六/1.pdf"]
        raw = [unicodedata.normalize(form, name).encode(encoding) for name in names]
        roster = unicodedata.normalize("NFC", f"姓名,申报级别,档案目录\n某人,工程师,{folder}\n赵六,工程师,\n").encode()
        path = tmp_path / f"batch{number}.zip"
        path.write_bytes(zipped({raw[0]: b"x", raw[1]: b"y", b"roster.csv": roster}, flag=flag))
        batch = open_batch([path], scratch=tmp_path / f"scratch{number}")
        assert {one.id: one.row.name for one in batch.dossiers if one.row} == {folder: "某人", "赵六": "赵六"}
        assert batch.rows_without_folder == () and batch.folders_without_row == ()


def test_14_folders_on_disk_written_decomposed_or_in_gbk_match_too(tmp_path):
    batch_folder = tmp_path / "batch"
    batch_folder.mkdir()
    (batch_folder / "roster.csv").write_text("姓名,申报级别,档案目录\n甲,工程师,José\n王明,工程师,\n", encoding="utf-8")
    spoken = bytes(batch_folder) + b"/"
    import os

    for name in (unicodedata.normalize("NFD", "José").encode(), "王明".encode("gbk")):
        os.mkdir(spoken + name)
        with open(spoken + name + b"/1.pdf", "wb") as file:
            file.write(b"x")
    batch = open_batch([batch_folder], scratch=tmp_path / "scratch")
    assert {one.id: one.row.name for one in batch.dossiers if one.row} == {"José": "甲", "王明": "王明"}


def test_14_what_systems_leave_is_listed_and_look_alikes_are_files(tmp_path):
    left = ["__MACOSX/._1.pdf", "__MACOSX/材料/._2.pdf", "._1.pdf", ".DS_Store", "材料/Thumbs.db", "~$报告.docx"]
    real = ["1.pdf", "材料/2.pdf", "MACOSX说明.pdf", "_1.pdf", "材料/__附件.pdf", "~报告.docx", "thumbs.db说明.pdf"]
    [dossier] = _opened(tmp_path, dict.fromkeys(left + real, b"x"), True).dossiers
    assert sorted(dossier.system_files) == sorted(left)
    assert sorted(file.path for file in dossier.files) == sorted(real)
    assert all(file.problem is None for file in dossier.files)


@pytest.mark.parametrize("name", ["../外.pdf", "..\\外.pdf", "/etc/外.pdf", "C:\\外.pdf", "a/../../外.pdf"])
@pytest.mark.parametrize("encoding", ["gbk", "utf-8"])
def test_14_nothing_is_unpacked_outside_in_any_encoding(tmp_path, name, encoding):
    inside = tmp_path / "in"
    inside.mkdir()
    [file] = _opened(inside, {name.encode(encoding): b"x"}, False).dossiers[0].files
    assert ".." not in file.path and file.path.endswith("外.pdf")
    assert Path(str(file.location)).is_relative_to(inside / "scratch")
    assert {path.name for path in tmp_path.rglob("*") if path.is_file() and not path.is_relative_to(inside)} == set()


# 15: orientation of HEIC

TURNS = {1: 0, 3: 180, 6: 90, 8: 270}
"""Orientation tags (EXIF 2.32, 4.6.4 A) and the degrees clockwise by which a viewer turns the pixels."""


def _sheet() -> Image.Image:
    """A tall page, its top black."""
    sheet = Image.new("RGB", (96, 128), "white")
    sheet.paste((0, 0, 0), (0, 0, 96, 32))
    return sheet


def _top_is_up(picture: Image.Image) -> bool:
    grey = np.asarray(picture.convert("L")).astype(float)
    quarter = max(1, picture.height // 4)
    return picture.size == (96, 128) and grey[:quarter].mean() < 40 and grey[quarter + 4 :].mean() > 215


@pytest.mark.parametrize("tag", TURNS)
@pytest.mark.parametrize("ending", ["heic", "jpg"])
def test_15_a_page_held_any_way_stands_upright_once(tmp_path, monkeypatch, ending, tag):
    """The picture is stored as the sensor saw it, its top where the tag says; turned twice or not at all the top is elsewhere."""
    heif = pytest.importorskip("pillow_heif", reason="the extra `heic` is not installed")
    heif.register_heif_opener()
    stored = _sheet().rotate(TURNS[tag], expand=True)
    exif = Image.Exif()
    exif[0x0112] = tag
    path = tmp_path / f"a.{ending}"
    stored.save(path, exif=exif.tobytes(), quality=95)
    from yushen.readers import ocr

    seen: list[Image.Image] = []

    def watched(picture: Image.Image, *, dpi: float | None = None) -> ocr.OcrPage:
        seen.append(picture)
        return ocr.OcrPage((), 0, *picture.size)

    monkeypatch.setattr(ocr, "read_page_image", watched)
    [page] = read_file(path, path.name, scratch=tmp_path).pages
    shown = render_image(path, 1, page.turned)
    assert shown is not None and _top_is_up(shown) and _top_is_up(seen[0])
    assert (page.width, page.height, page.turned) == (96, 128, 0)


@pytest.mark.parametrize("ending", ["heic", "jpg"])
def test_15_a_picture_without_a_tag_stays_as_it_is(tmp_path, ending):
    heif = pytest.importorskip("pillow_heif", reason="the extra `heic` is not installed")
    heif.register_heif_opener()
    path = tmp_path / f"a.{ending}"
    _sheet().save(path, quality=95)
    shown = render_image(path, 1, 0)
    assert shown is not None and _top_is_up(shown)
