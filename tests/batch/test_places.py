"""Input and output at addresses: fetched as they are, put back whole or not at all, refused in one sentence."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from yushen.batch.places import PlaceError, is_address, local_places
from yushen.intake import IntakeError

fsspec = pytest.importorskip("fsspec")


@pytest.fixture
def memory():
    storage = fsspec.filesystem("memory")
    yield storage
    storage.store.clear()
    storage.pseudo_dirs[:] = [""]


@pytest.mark.parametrize("text", ["s3://b/k", "memory://x", "sftp://h/p", "simplecache::s3://b/k"])
def test_addresses(text):
    assert is_address(text)


@pytest.mark.parametrize("text", ["/a/b", "a/b", "C:\\档案", "C://档案", "file:///a/b", "档案：甲//乙"])
def test_paths_of_this_machine(text):
    assert not is_address(text)


def test_a_file_address_is_the_path_itself(tmp_path):
    with local_places([f"file://{tmp_path}/in%20put", "rel"], f"file://{tmp_path}/out") as (inputs, out):
        assert inputs == (tmp_path / "in put", Path("rel")) and out == tmp_path / "out"


def test_a_batch_is_fetched_as_it_is_and_the_scratch_is_private_and_goes(memory):
    memory.pipe({"/office/batch/甲/a.pdf": b"1", "/office/batch/甲/深/b.jpg": b"2", "/office/batch/roster.csv": b"3"})
    memory.makedirs("/office/batch/空")
    memory.pipe("/office/one.zip", b"PK")
    with local_places(["memory://office/batch/", "memory://office/one.zip"], "out") as ((batch, one), out):
        assert (batch.name, one.name, out) == ("batch", "one.zip", Path("out"))
        assert {p.relative_to(batch).as_posix(): p.read_bytes() for p in batch.rglob("*") if p.is_file()} == {
            "甲/a.pdf": b"1",
            "甲/深/b.jpg": b"2",
            "roster.csv": b"3",
        }
        assert (batch / "空").is_dir() and one.read_bytes() == b"PK"
        assert stat.S_IMODE(batch.parents[2].stat().st_mode) == 0o700
    assert not batch.exists()


def test_outputs_arrive_and_a_notice_that_no_longer_holds_goes(memory):
    memory.pipe({"/out/甲/补正通知.docx": b"old", "/out/乙/补正通知.docx": b"old", "/out/丙/report.json": b"old"})
    with local_places(["x"], "memory://out") as (_, out):
        for name, data in (("batch.json", b"{}"), ("甲/report.json", b"1"), ("乙/补正通知.docx", b"new")):
            (out / name).parent.mkdir(exist_ok=True)
            (out / name).write_bytes(data)
    found = {name: memory.cat(name) for name in memory.find("/out")}
    assert found == {
        "/out/batch.json": b"{}",
        "/out/甲/report.json": b"1",
        "/out/乙/补正通知.docx": b"new",
        "/out/丙/report.json": b"old",
    }


def test_when_one_file_cannot_be_put_none_is(memory, monkeypatch):
    opened = type(memory).open

    def full(self, path, mode="rb", **further):
        if path.endswith("b.json"):
            raise OSError(28, "No space left on device")
        return opened(self, path, mode, **further)

    monkeypatch.setattr(type(memory), "open", full)
    with pytest.raises(PlaceError, match="No space left"), local_places(["x"], "memory://out") as (_, out):
        for name in ("a.json", "b.json"):
            (out / name).write_bytes(b"{}")
    assert memory.find("/out") == []


def test_nothing_is_put_where_the_run_fails(memory):
    with pytest.raises(KeyError), local_places(["x"], "memory://out") as (_, out):
        (out / "a.json").write_bytes(b"{}")
        raise KeyError
    assert memory.find("/out") == []


def test_a_name_that_leads_out_is_refused(memory):
    memory.store["/in/../../evil.pdf"] = memory.open("/y", "wb")
    with pytest.raises(IntakeError, match="不能作文件名"), local_places(["memory:///in"], "out"):
        pass


@pytest.mark.parametrize(
    ("address", "said"),
    [("memory://nowhere", "找不到 memory://nowhere"), ("nosuch://a/b", "不能使用"), ("adl://a/b", "软件包")],
)
def test_an_unusable_address_is_refused(memory, address, said):
    with pytest.raises(IntakeError, match=said), local_places([address], "out"):
        pass


def test_without_fsspec_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(IntakeError, match=r"yushen\[cluster\]"), local_places(["a"], "memory://x"):
        pass
