"""Archives: what comes out is counted, no name becomes a path, and the files beside a bomb are read."""

from __future__ import annotations

import io
import lzma
import stat
import struct
import time
import zipfile
from pathlib import Path

import msgspec
import pytest

from tests.hostile.build import docx_bytes, in_chinese, nested, saved, zip_declaring, zip_named, zip_overlapping, zipped
from yushen.intake import PartsRefused, SourceFile, check_parts, open_batch
from yushen.limits import LIMITS

SMALL = msgspec.structs.replace(LIMITS, file_bytes=1 << 20, archive_total_bytes=3 << 20, archive_members=200)


def opened(tmp_path: Path, data: bytes) -> tuple[SourceFile, ...]:
    """The files of a dossier that holds one archive and one honest file."""
    folder = tmp_path / "档案"
    folder.mkdir()
    saved(folder, "a.zip", data)
    saved(folder, "z.docx", docx_bytes())
    batch = open_batch([folder], one=True, scratch=tmp_path / "scratch", limits=SMALL)
    files = batch.dossiers[0].files
    assert [file.path for file in files if file.path == "z.docx" and file.problem is None]
    assert all(in_chinese(file.problem) for file in files if file.problem)
    return files


def unpacked(tmp_path: Path) -> int:
    return sum(path.stat().st_size for path in (tmp_path / "scratch").rglob("*") if path.is_file())


def test_a_member_larger_than_the_limit_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    files = opened(tmp_path, zipped([("bomb.pdf", b"\0" * (5 << 20)), ("good.pdf", b"%PDF-1.4")]))
    assert [file.path for file in files if file.problem] == ["a.zip!/bomb.pdf"]
    assert "a.zip!/good.pdf" in [file.path for file in files if file.location]
    assert unpacked(tmp_path) < 1 << 20


def test_many_members_of_an_allowed_size_share_one_budget(tmp_path: Path) -> None:
    opened(tmp_path, zipped([(f"{n}.bin", b"\0" * 900_000) for n in range(40)]))
    assert unpacked(tmp_path) <= SMALL.archive_total_bytes


def test_members_that_share_one_body_stay_within_the_budget(tmp_path: Path) -> None:
    files = opened(tmp_path, zip_overlapping(150, 900_000))
    assert unpacked(tmp_path) <= SMALL.archive_total_bytes and any(file.problem for file in files)


@pytest.mark.parametrize("declared", [10, 0xFFFFFFF0])
def test_a_size_that_lies_is_found_out(tmp_path: Path, declared: int) -> None:
    files = opened(tmp_path, zip_declaring(declared, b"\0" * (2 << 20)))
    assert [file.path for file in files if file.problem] == ["a.zip!/a.bin"]
    assert unpacked(tmp_path) <= SMALL.file_bytes


def test_archives_inside_archives_end(tmp_path: Path) -> None:
    files = opened(tmp_path, nested(12, zipped([("bomb.bin", b"\0" * (5 << 20))])))
    [refused] = [file for file in files if file.problem]
    assert refused.problem is not None and "嵌套" in refused.problem.message


def test_a_tree_of_archives_shares_the_budget_of_members(tmp_path: Path) -> None:
    leaf = zipped([(f"{n}.txt", b"x") for n in range(60)])
    files = opened(tmp_path, zipped([(f"{n}.zip", leaf) for n in range(60)]))
    assert len(files) < SMALL.archive_members + 70 and any(file.problem for file in files)


def test_seventy_thousand_members_are_named_at_once(tmp_path: Path) -> None:
    data = zipped([(f"{n}", b"") for n in range(70_000)], zipfile.ZIP_STORED)
    begun = time.process_time()
    files = opened(tmp_path, data)
    assert len(files) <= SMALL.archive_members + 2 and time.process_time() - begun < 20


@pytest.mark.parametrize("name", ["../../escape.pdf", "/tmp/escape.pdf", "..\\..\\escape.pdf", "C:\\escape.pdf", "a/../../../escape.pdf", "./.././escape.pdf"])  # fmt: skip
def test_nothing_is_written_outside(tmp_path: Path, name: str) -> None:
    before = {path for path in tmp_path.parent.rglob("escape*")} | set(Path("/tmp").glob("escape*"))
    files = opened(tmp_path, zipped([(name, b"%PDF-1.4")]))
    assert {path for path in tmp_path.parent.rglob("escape*")} | set(Path("/tmp").glob("escape*")) == before
    [member] = [file for file in files if file.path.startswith("a.zip!/")]
    assert ".." not in member.path.split("/") and member.path.endswith("escape.pdf")


def test_links_in_archives_are_named_and_not_made(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        link = zipfile.ZipInfo("id.pdf")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    files = opened(tmp_path, stream.getvalue())
    assert [file.path for file in files if file.problem and "链接" in file.problem.message] == ["a.zip!/id.pdf"]
    assert not any(path.is_symlink() for path in (tmp_path / "scratch").rglob("*"))


@pytest.mark.parametrize(
    "name",
    [
        "材料" * 60 + ".pdf",
        "a" * 3000 + ".pdf",
        "a\nb\tc\x1b[31m.pdf",
        "abc\u202efdp.exe",
        "/".join(["深"] * 300) + "/x.pdf",
        "con.pdf",
    ],
)
def test_any_name_can_be_had_and_shows_no_control_character(tmp_path: Path, name: str) -> None:
    files = opened(tmp_path, zipped([(name, b"%PDF-1.4 x")]))
    [member] = [file for file in files if file.path.startswith("a.zip!/")]
    assert member.location is not None and Path(member.location).read_bytes() == b"%PDF-1.4 x"
    assert not any(ord(character) < 32 or character in "\u202e\u202d" for character in member.path)


def test_names_in_gbk_are_read_right(tmp_path: Path) -> None:
    names = ("王明.pdf", "誠信承諾.pdf", "材料/毕业证.pdf")
    files = opened(tmp_path, zip_named([(name.encode("gbk"), b"%PDF-1.4") for name in names]))
    assert {file.path for file in files} == {f"a.zip!/{name}" for name in names} | {"z.docx"}


def test_a_name_that_begins_with_nul_is_a_file_like_others(tmp_path: Path) -> None:
    files = opened(tmp_path, zip_named([(b"\0.pdf", b"%PDF-1.4 one"), (b"\0and.pdf", b"%PDF-1.4 two")]))
    members = [file for file in files if file.path.startswith("a.zip!/")]
    assert len(members) == 2 and all(file.location for file in members)


@pytest.mark.parametrize("name", ["a.rar", "a.7z", "a.tar.gz", "a.tar"])
def test_other_archives_are_one_clear_problem(tmp_path: Path, name: str) -> None:
    from yushen.readers import read_file

    path = saved(tmp_path, name, b"Rar!\x1a\x07\x01\x00" + bytes(range(256)) * 4)
    [problem] = read_file(path, name, scratch=tmp_path / "s").problems
    assert problem.code == "document.unreadable" and in_chinese(problem)


def strange(how: str) -> bytes:
    """A ZIP of one PDF that ``zipfile`` refuses in a way of its own."""
    data = bytearray(
        zipped([("a.pdf", b"%PDF-1.4 " * 500)], zipfile.ZIP_LZMA if how == "lzma" else zipfile.ZIP_DEFLATED)
    )
    central = data.rfind(b"PK\x01\x02")
    if how == "lzma":
        data[50] ^= 0xFF
    elif how == "method":
        data[8:10] = data[central + 10 : central + 12] = (9).to_bytes(2, "little")
    elif how == "version":
        data[central + 6 : central + 8] = (99).to_bytes(2, "little")
    elif how == "place":
        extra = struct.pack("<HHQ", 1, 8, (1 << 64) - 1)
        end = data.rfind(b"PK\x05\x06")
        data[end + 12 : end + 16] = (end - central + len(extra)).to_bytes(4, "little")
        data[central + 42 : central + 46] = b"\xff" * 4
        data[central + 30 : central + 32] = len(extra).to_bytes(2, "little")
        data[central + 46 + len("a.pdf") : central + 46 + len("a.pdf")] = extra
    return bytes(data)


@pytest.mark.parametrize("how", ["lzma", "method", "version", "place"])
def test_whatever_zipfile_raises_is_a_problem_of_that_file_and_not_about_a_password(tmp_path: Path, how: str) -> None:
    data = strange(how)
    with pytest.raises((lzma.LZMAError, NotImplementedError, OverflowError)), zipfile.ZipFile(io.BytesIO(data)) as archive:  # fmt: skip
        archive.read("a.pdf")
    [problem] = [file.problem for file in opened(tmp_path, data) if file.problem]
    assert problem.code == "document.unreadable" and "密码" not in problem.message and in_chinese(problem)
    with pytest.raises(PartsRefused):
        check_parts(saved(tmp_path, "b.docx", data))


@pytest.mark.parametrize("keep", [10, 40, 100, -3, -30])
def test_damaged_archives_are_a_problem_of_that_file(tmp_path: Path, keep: int) -> None:
    files = opened(tmp_path, zipped([("a.pdf", bytes(range(256)))])[:keep])
    assert any(file.problem for file in files)
