"""Files that change, vanish or are replaced between being listed and being read: never half of one and half of the other."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.hostile.build import docx_bytes, in_chinese, saved
from yushen.batch import reading as reading_module
from yushen.batch.cache import decode
from yushen.batch.reading import CHANGED, read_source
from yushen.intake import SourceFile
from yushen.model import Reading
from yushen.readers import read_file


def read(path: Path, tmp_path: Path) -> Reading:
    source = SourceFile(path.name, str(path), 0)
    return decode(read_source(source, None, str(tmp_path / "s"), str(tmp_path / "cache")))


@pytest.mark.parametrize("how", ["written", "replaced", "grown", "gone"])
def test_a_file_that_changes_while_it_is_read_is_not_used_and_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    path = saved(tmp_path, "a.docx", docx_bytes("原来的文字"))

    def reads_slowly(*arguments: object, **more: object) -> Reading:
        result = read_file(*arguments, **more)  # type: ignore[arg-type]
        if how == "written":
            path.write_bytes(docx_bytes("后来的文字"))
            os.utime(path, ns=(1, 1))
        elif how == "replaced":
            os.replace(saved(tmp_path, "b.docx", docx_bytes("后来的文字")), path)
        elif how == "grown":
            with path.open("ab") as stream:
                stream.write(b"more")
        else:
            path.unlink()
        return result

    monkeypatch.setattr(reading_module, "read_file", reads_slowly)
    [problem] = read(path, tmp_path).problems
    assert problem.message == CHANGED and in_chinese(problem)
    monkeypatch.undo()
    path.write_bytes(docx_bytes("后来的文字"))
    assert "后来的文字" in read(path, tmp_path).pages[0].text


def test_a_file_that_stays_is_read_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, "a.docx", docx_bytes("原来的文字"))
    first = read(path, tmp_path)
    monkeypatch.setattr(reading_module, "read_file", None)
    assert read(path, tmp_path) == first and not first.problems


def test_a_file_that_is_gone_before_it_is_read_is_a_problem(tmp_path: Path) -> None:
    [problem] = read(tmp_path / "a.docx", tmp_path).problems
    assert problem.code == "document.unreadable" and in_chinese(problem)
