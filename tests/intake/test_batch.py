"""What a path is taken for, and that nothing in it is lost or escapes."""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from pathlib import Path

import msgspec
import pytest

from yushen.intake import IntakeError, open_batch
from yushen.limits import LIMITS


def put(path: Path, data: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def zipped(members: dict[str | bytes, bytes], *, flag: bool | None = None) -> bytes:
    """A stored ZIP whose names are exactly these bytes, with the UTF-8 flag set or not (by default only for str names)."""
    body, central = io.BytesIO(), io.BytesIO()
    for name, data in members.items():
        raw = name.encode("utf-8") if isinstance(name, str) else name
        utf8 = isinstance(name, str) if flag is None else flag
        size = len(data).to_bytes(4, "little")
        common = (
            (0x800 if utf8 else 0).to_bytes(2, "little")
            + b"\0\0\0\0\x21\0"
            + zlib.crc32(data).to_bytes(4, "little")
            + size
            + size
            + len(raw).to_bytes(2, "little")
            + b"\0\0"
        )
        offset = body.tell().to_bytes(4, "little")
        body.write(b"PK\x03\x04\x14\0" + common + raw + data)
        central.write(b"PK\x01\x02\x14\x03\x14\0" + common + b"\0" * 10 + offset + raw)
    count = len(members).to_bytes(2, "little")
    directory = central.getvalue()
    start = body.tell().to_bytes(4, "little")
    end = b"PK\x05\x06\0\0\0\0" + count + count + len(directory).to_bytes(4, "little") + start + b"\0\0"
    return body.getvalue() + directory + end


def shape(batch) -> dict[str, list[str]]:
    return {dossier.id: [file.path for file in dossier.files] for dossier in batch.dossiers}


def test_a_folder_of_folders_is_a_batch(tmp_path):
    put(tmp_path / "in/张三/1.pdf")
    put(tmp_path / "in/李四/子/2.pdf")
    assert shape(open_batch([tmp_path / "in"], scratch=tmp_path / "s")) == {"张三": ["1.pdf"], "李四": ["子/2.pdf"]}


def test_a_folder_with_a_file_in_it_is_one_dossier(tmp_path):
    put(tmp_path / "张三/学历/1.pdf")
    put(tmp_path / "张三/2.pdf")
    assert shape(open_batch([tmp_path / "张三"], scratch=tmp_path / "s")) == {"张三": ["2.pdf", "学历/1.pdf"]}


def test_one_makes_any_folder_one_dossier(tmp_path):
    put(tmp_path / "张三/学历/1.pdf")
    assert shape(open_batch([tmp_path / "张三"], scratch=tmp_path / "s", one=True)) == {"张三": ["学历/1.pdf"]}


def test_system_files_do_not_decide_and_are_named_once(tmp_path):
    put(tmp_path / "in/.DS_Store")
    put(tmp_path / "in/张三/1.pdf")
    put(tmp_path / "in/张三/Thumbs.db")
    put(tmp_path / "in/张三/~$报告.docx")
    batch = open_batch([tmp_path / "in"], scratch=tmp_path / "s")
    assert shape(batch) == {"张三": ["1.pdf"]}
    assert set(batch.dossiers[0].system_files) == {"Thumbs.db", "~$报告.docx"}
    assert batch.loose_files == ()


def test_a_roster_makes_a_batch_and_loose_files_are_named(tmp_path):
    put(tmp_path / "in/roster.csv", "姓名,申报级别\n张三,工程师\n王五,工程师\n".encode("gbk"))
    put(tmp_path / "in/通知.pdf")
    put(tmp_path / "in/张三/1.pdf")
    put(tmp_path / "in/李四/1.pdf")
    batch = open_batch([tmp_path / "in"], scratch=tmp_path / "s")
    assert batch.loose_files == ("通知.pdf",)
    assert [row.name for row in batch.rows_without_folder] == ["王五"]
    assert batch.folders_without_row == ("李四",)
    assert batch.dossiers[0].row is not None or batch.dossiers[1].row is not None


def test_an_archive_is_judged_by_what_it_holds(tmp_path):
    one = put(tmp_path / "张三.zip", zipped({"1.pdf": b"a", "子/2.pdf": b"b"}, flag=True))
    many = put(tmp_path / "批次.zip", zipped({"张三/1.pdf": b"a", "李四/2.pdf": b"b"}, flag=True))
    assert shape(open_batch([one], scratch=tmp_path / "s")) == {"张三": ["1.pdf", "子/2.pdf"]}
    assert shape(open_batch([many], scratch=tmp_path / "t")) == {"张三": ["1.pdf"], "李四": ["2.pdf"]}


def test_equal_names_get_a_number(tmp_path):
    put(tmp_path / "in/张三/1.pdf")
    put(tmp_path / "in/张三.zip", zipped({"2.pdf": b"a"}))
    batch = open_batch([tmp_path / "in"], scratch=tmp_path / "s")
    assert sorted(shape(batch)) == ["张三", "张三-2"]


def test_an_archive_inside_a_dossier_is_unpacked_with_its_name(tmp_path):
    inner = zipped({"b.pdf": b"b"})
    put(tmp_path / "张三/a.zip", zipped({"c.zip": inner, "d.pdf": b"d"}))
    put(tmp_path / "张三/1.pdf")
    assert shape(open_batch([tmp_path / "张三"], scratch=tmp_path / "s"))["张三"] == [
        "1.pdf",
        "a.zip!/c.zip!/b.pdf",
        "a.zip!/d.pdf",
    ]


@pytest.mark.parametrize(
    ("raw", "flag"),
    [
        ("王明.txt".encode("gbk"), False),
        ("王明.txt".encode("gbk"), True),
        ("王明.txt".encode(), False),
        ("王明.txt".encode(), True),
    ],
)
def test_member_names_read_whatever_the_flag_says(tmp_path, raw, flag):
    put(tmp_path / "张三/a.zip", zipped({raw: b"x"}, flag=flag))
    put(tmp_path / "张三/1.pdf")
    assert "a.zip!/王明.txt" in shape(open_batch([tmp_path / "张三"], scratch=tmp_path / "s"))["张三"]


def test_a_gbk_second_byte_is_no_separator(tmp_path):
    raw = "誠信.pdf".encode("gbk")  # 誠 is D5 5C: its second byte is a backslash
    assert b"\\" in raw
    put(tmp_path / "张三/a.zip", zipped({raw: b"x"}, flag=False))
    put(tmp_path / "张三/1.pdf")
    assert "a.zip!/誠信.pdf" in shape(open_batch([tmp_path / "张三"], scratch=tmp_path / "s"))["张三"]


def test_nothing_climbs_out_of_an_archive(tmp_path):
    put(tmp_path / "张三/a.zip", zipped({"../../../out.txt": b"x", "/etc/y.txt": b"y"}))
    put(tmp_path / "张三/1.pdf")
    batch = open_batch([tmp_path / "张三"], scratch=tmp_path / "s")
    files = {file.path: file for file in batch.dossiers[0].files}
    assert files["a.zip!/out.txt"].problem is not None and files["a.zip!/out.txt"].problem.code == "archive.name"
    outside = [path for path in tmp_path.rglob("*.txt") if tmp_path / "s" not in path.parents]
    assert outside == []


def test_a_bomb_is_refused_and_the_next_member_still_read(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.bin", b"\0" * 200_001)
        archive.writestr("good.pdf", b"x")
    put(tmp_path / "张三/a.zip", buffer.getvalue())
    put(tmp_path / "张三/1.pdf")
    limits = msgspec.structs.replace(LIMITS, file_bytes=200_000)
    files = {
        f.path: f for f in open_batch([tmp_path / "张三"], scratch=tmp_path / "s", limits=limits).dossiers[0].files
    }
    assert files["a.zip!/bomb.bin"].problem.code == "document.unreadable"
    assert files["a.zip!/good.pdf"].problem is None
    relaxed = msgspec.structs.replace(LIMITS, file_bytes=200_001)
    files = {
        f.path: f for f in open_batch([tmp_path / "张三"], scratch=tmp_path / "t", limits=relaxed).dossiers[0].files
    }
    assert files["a.zip!/bomb.bin"].problem is None


def test_archives_nested_too_deep_are_named(tmp_path):
    data = zipped({"x.pdf": b"x"})
    for _ in range(LIMITS.archive_depth):
        data = zipped({"in.zip": data})
    put(tmp_path / "张三/a.zip", data)
    put(tmp_path / "张三/1.pdf")
    problems = [
        f.problem for f in open_batch([tmp_path / "张三"], scratch=tmp_path / "s").dossiers[0].files if f.problem
    ]
    assert len(problems) == 1 and "嵌套" in problems[0].message


def test_links_are_not_followed(tmp_path):
    put(tmp_path / "secret.pdf", b"s")
    put(tmp_path / "张三/1.pdf")
    os.symlink(tmp_path / "secret.pdf", tmp_path / "张三/2.pdf")
    info = zipfile.ZipInfo("link.pdf")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "张三/a.zip", "w") as archive:
        archive.writestr(info, str(tmp_path / "secret.pdf"))
    files = {f.path: f for f in open_batch([tmp_path / "张三"], scratch=tmp_path / "s").dossiers[0].files}
    assert files["2.pdf"].location is None and "链接" in files["2.pdf"].problem.message
    assert files["a.zip!/link.pdf"].location is None and "链接" in files["a.zip!/link.pdf"].problem.message


def test_a_damaged_archive_is_a_problem_of_that_file(tmp_path):
    put(tmp_path / "张三/a.zip", b"PK\x03\x04 this is no archive")
    put(tmp_path / "张三/1.pdf")
    files = {f.path: f for f in open_batch([tmp_path / "张三"], scratch=tmp_path / "s").dossiers[0].files}
    assert files["a.zip"].problem.code == "document.unreadable" and files["1.pdf"].problem is None


def test_a_path_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(IntakeError, match="找不到"):
        open_batch([tmp_path / "nowhere"], scratch=tmp_path / "s")


def test_files_come_in_natural_order(tmp_path):
    for name in ("10.jpg", "2.jpg", "1.jpg"):
        put(tmp_path / "张三" / name)
    assert shape(open_batch([tmp_path / "张三"], scratch=tmp_path / "s"))["张三"] == ["1.jpg", "2.jpg", "10.jpg"]
