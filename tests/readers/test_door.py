"""Every file is read by its content; what cannot be read says in Chinese what to do."""

from __future__ import annotations

import pytest

from yushen.readers import read_file
from yushen.readers.sniff import sniff


@pytest.mark.parametrize(
    ("name", "data", "kind", "word"),
    [
        ("a.pdf", b"", "empty", "空"),
        ("a.pdf", b"\0" * 4096, "empty", "空"),
        ("a.pdf", b"this is only text", "text", "内容却不是 PDF"),
        ("论文.caj", b"CAJ\0\0\0\0", "caj", "知网"),
        ("a.mp4", b"\0\0\0\x18ftypmp42" + b"\0\1" * 20, "media", "视频"),
        ("a.html", b"<!DOCTYPE html><html></html>", "html", "网页"),
        ("~$a.docx", b"\x05owner" + b"\0" * 156, "owner", "临时文件"),
        ("a.bin", bytes(range(256)) * 8, "unknown", "不认识"),
    ],
)
def test_refusals_name_the_kind_and_what_to_do(tmp_path, name, data, kind, word):
    path = tmp_path / "f"
    path.write_bytes(data)
    assert sniff(path, name) == kind
    (problem,) = read_file(path, name, scratch=tmp_path).problems
    assert problem.code == "document.unreadable" and word in problem.message


def test_junk_before_the_header_is_still_a_pdf(tmp_path):
    path = tmp_path / "f"
    path.write_bytes(b"junk\n" * 20 + b"%PDF-1.4\n")
    assert sniff(path, "x") == "pdf"
    path.write_bytes(b"junk\n" * 400 + b"%PDF-1.4\n")
    assert sniff(path, "x") == "text"
