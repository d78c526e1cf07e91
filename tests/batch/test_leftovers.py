"""After a kill: what dead runs left is taken away, what living ones use is not, and a worker's death is tried once more."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from yushen.batch.leftovers import new_scratch, remove_dead_parts, remove_dead_scratch
from yushen.batch.pool import Workers


@pytest.fixture
def dead() -> int:
    """The number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_scratch_of_the_dead_goes_and_of_the_living_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dead: int
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"yushen-{dead}-abc"
    (left / "archives").mkdir(parents=True)
    (left / "archives/身份证.pdf").write_bytes(b"x")
    others = [tmp_path / "yushen-notes", tmp_path / f"other-{dead}-abc"]
    for path in others:
        path.mkdir()
    mine = new_scratch()
    assert mine.stat().st_mode & 0o077 == 0
    assert remove_dead_scratch() == 1
    assert not left.exists() and mine.is_dir() and all(path.is_dir() for path in others)


def test_a_link_in_its_place_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dead: int) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    (tmp_path / "precious").mkdir()
    (tmp_path / f"tmp/yushen-{dead}-abc").symlink_to(tmp_path / "precious")
    assert remove_dead_scratch() == 0 and (tmp_path / "precious").is_dir()


def test_halves_of_the_dead_go_and_whole_files_stay(tmp_path: Path, dead: int) -> None:
    (tmp_path / "张三").mkdir()
    halves = [tmp_path / f".batch.json.{dead}.part", tmp_path / f"张三/.report.json.{dead}.part"]
    kept = [tmp_path / f".index.html.{os.getpid()}.part", tmp_path / "张三/report.json", tmp_path / "a.part"]
    for path in (*halves, *kept):
        path.write_bytes(b"x")
    assert remove_dead_parts(tmp_path) == 2
    assert not any(path.exists() for path in halves) and all(path.exists() for path in kept)


def dies_once(mark: str) -> str:
    if not Path(mark).exists():
        Path(mark).write_text("x")
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def dies(mark: str) -> None:
    with Path(mark).open("a") as stream:
        stream.write("x")
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_worker_that_was_killed_is_tried_once_more_and_only_once(tmp_path: Path) -> None:
    with Workers(1) as workers:
        workers.submit("once", dies_once, str(tmp_path / "once"), seconds=30)
        workers.submit("always", dies, str(tmp_path / "always"), seconds=30)
        outcomes = dict(workers.finished())
    assert outcomes["once"].result == "done" and outcomes["once"].failure is None
    assert outcomes["always"].failure == "died" and (tmp_path / "always").read_text() == "xx"


def refuses(_: str) -> None:
    raise OSError("the task's own")


def test_an_error_of_the_channel_is_the_workers_death_and_one_of_the_task_is_not() -> None:
    from pebble import ProcessFuture

    from yushen.batch.pool import _outcome

    cut = ProcessFuture()
    cut.set_exception(BrokenPipeError())
    assert _outcome(cut).failure == "died"
    with Workers(1) as workers:
        workers.submit("own", refuses, "", seconds=30)
        outcomes = dict(workers.finished())
    assert outcomes["own"].failure == "bug"
