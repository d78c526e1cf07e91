"""``--cluster``: the same bytes as on one machine, whatever happens to the workers; and what is refused, in one sentence."""

from __future__ import annotations

import json
import shutil
import socket
import stat
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

pytest.importorskip("distributed")

from typer.testing import CliRunner

from tests.batch import clusters
from tests.batch.clusters import DEADLY, ROOT, Killer, cluster, deadly_read
from yushen.batch import cluster as crew_module
from yushen.batch import cluster_link
from yushen.batch.application import Options
from yushen.batch.cluster_connect import connect
from yushen.batch.cluster_worker import Order, Sent, carry_out, release
from yushen.batch.crew import ClusterError, ClusterLost
from yushen.batch.program import program_digest, program_name
from yushen.batch.reading import FAILURES
from yushen.batch.run import CheckOptions, check_batch
from yushen.cli import app
from yushen.intake import SourceFile

SAMPLES = ROOT / "samples/batch"
AS_OF = "2025-09-30"
OPTIONS = Options(standard="shanxi-2019-55", as_of=AS_OF, pathway="skill_to_title")


def check(folder: Path, out: Path, **further: object) -> int:
    return check_batch(CheckOptions(paths=(folder,), out=out, application=OPTIONS, **further))


def outputs(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file of an output folder with its mode."""
    return {
        path.relative_to(folder).as_posix(): (stat.S_IMODE(path.stat().st_mode), path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def batch(tmp_path_factory) -> Path:
    """Three dossiers: text PDFs, one with a ZIP, one with a scan, equal files, files that cannot be read and an empty one."""
    folder = tmp_path_factory.mktemp("in") / "batch"
    shutil.copytree(next(SAMPLES.glob("01-*")), folder / "甲")
    shutil.copytree(next(SAMPLES.glob("10-*")), folder / "乙")
    (folder / "丙").mkdir()
    for name in ("01身份证.jpg", "10论文.pdf"):
        shutil.copy(next(SAMPLES.glob("02-*")) / name, folder / "丙" / name)
    shutil.copy(folder / "甲/01身份证.pdf", folder / "丙/又一份.pdf")
    (folder / "丙/坏.pdf").write_bytes(b"%PDF-1.7\nbroken")
    (folder / "丙/空.docx").write_bytes(b"")
    (folder / "丁").mkdir()
    return folder


@pytest.fixture(scope="module")
def local(batch, tmp_path_factory) -> tuple[int, dict[str, tuple[int, bytes]]]:
    """What one machine makes of it."""
    out = tmp_path_factory.mktemp("local") / "out"
    return check(batch, out), outputs(out)


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    with cluster(tmp_path_factory.mktemp("dask"), workers=2) as made:
        yield made


def test_with_a_worker_killed_midway_the_bytes_are_those_of_one_machine(batch, local, dask, tmp_path):
    killer = Killer(dask.address)
    killer.start()
    cache = tmp_path / "cache"
    code = check(batch, tmp_path / "out", cluster=dask.address, cache=cache)
    killer.join(60)
    assert killer.killed is not None and killer.replaced
    assert (code, outputs(tmp_path / "out")) == local and code == 3


def test_what_is_in_the_cache_is_not_sent_again_and_equal_files_are_sent_once(
    batch, local, dask, tmp_path, monkeypatch
):
    sent = []
    send = cluster_link.Link.send
    monkeypatch.setattr(cluster_link.Link, "send", lambda *a, **k: (sent.append(a[1][0]), send(*a, **k))[1])
    for name in ("甲", "戊"):
        shutil.copytree(batch / "甲", tmp_path / "in" / name)
    found = []
    for number, reads in enumerate((8, 0)):  # sixteen files, eight contents
        sent.clear()
        out = tmp_path / str(number)
        assert check(tmp_path / "in", out, cluster=dask.address, cache=tmp_path / "cache") == 0
        assert (sent.count("read"), sent.count("finish")) == (reads, 2)
        found.append(outputs(out))
    assert found[0] == found[1] and found[0]["甲/report.json"] == local[1]["甲/report.json"]


def test_workers_that_do_not_see_the_files_get_their_content(batch, local, dask, tmp_path, monkeypatch):
    seen = Sent.of.__func__

    def elsewhere(kind: type[Sent], file: SourceFile) -> Sent:
        sent = seen(kind, file)
        return sent if sent.stamp == -1 else Sent(sent.file, sent.size, sent.stamp + 1)

    wanted = []
    again = cluster_link.Link._send_contents
    monkeypatch.setattr(Sent, "of", classmethod(elsewhere))
    monkeypatch.setattr(cluster_link.Link, "_send_contents", lambda *a: (wanted.append(a[3]), again(*a))[1])
    folder = tmp_path / "in"
    shutil.copytree(batch / "甲", folder / "甲")
    assert check(folder, tmp_path / "out", cluster=dask.address) == 0 and len(wanted) == 9
    assert {k: v for k, v in outputs(tmp_path / "out").items() if "甲/" in k} == {
        k: v for k, v in local[1].items() if "甲/" in k
    }


def test_a_file_that_kills_its_worker_every_time_is_named_as_on_one_machine_and_the_rest_goes_on(
    batch, local, dask, tmp_path, monkeypatch
):
    monkeypatch.setattr(crew_module, "read_away", deadly_read)
    folder = tmp_path / "in"
    shutil.copytree(batch / "甲", folder / "甲")
    shutil.copytree(batch / "甲", folder / "戊")
    (folder / "戊" / DEADLY).write_bytes(b"%PDF-1.7\n")
    assert check(folder, tmp_path / "out", cluster=dask.address) == 3
    report = json.loads((tmp_path / "out/戊/report.json").read_bytes())
    problems = {d["path"]: [p["message"] for p in d["problems"]] for d in report["documents"] if d["problems"]}
    assert problems == {DEADLY: [FAILURES["died"]]}
    assert outputs(tmp_path / "out")["甲/report.json"] == local[1]["甲/report.json"]


def test_from_an_address_to_an_address(batch, local, dask):
    from fsspec.implementations.memory import MemoryFileSystem

    memory = MemoryFileSystem()
    memory.put(str(batch), "/office/batch", recursive=True)
    arguments = ["check", "memory://office/batch", "--out", "memory://office/out", "--as-of", AS_OF, "--no-cache"]
    try:
        result = CliRunner().invoke(app, [*arguments, "--cluster", dask.address])
        found = {name.removeprefix("/office/out/"): memory.cat(name) for name in memory.find("/office/out")}
    finally:
        memory.rm("/office", recursive=True)
    assert (result.exit_code, found) == (local[0], {name: data for name, (_, data) in local[1].items()})


def test_a_standard_given_as_a_file_goes_with_the_order(batch, dask, tmp_path, monkeypatch):
    text = (ROOT / "src/yushen/standards/packs/shanxi-2019-55.yaml").read_text(encoding="utf-8")
    (tmp_path / "own.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)  # a path that only this process can follow
    options = Options(standard="own.yaml", as_of=AS_OF, pathway="skill_to_title")
    found = []
    for number, address in enumerate((None, dask.address)):
        out = tmp_path / str(number)
        assert check_batch(CheckOptions((batch / "甲",), out, options, one=True, cluster=address)) == 0
        found.append(outputs(out))
    assert found[0] == found[1] and b"own.yaml" in found[1]["甲/report.json"][1]


def order(function, file: SourceFile, content: bytes | None = None, **further) -> Order:
    sent = Sent.of(file) if content is None else Sent(file, 1, 1, content)
    return Order(
        **{"program": program_name(), "function": function, "files": (sent,), "args": (), "seconds": 30, **further}
    )


def test_limits_hold_on_a_worker_and_content_arrives_under_its_name(tmp_path):
    here = tmp_path / "a.pdf"
    here.write_bytes(b"here")
    file = SourceFile("a.pdf", str(here), 4)
    away = SourceFile("b.wps", "/nowhere/b.wps", 4)
    try:
        assert carry_out(order(clusters.crash, file)).outcome.failure == "died"
        assert carry_out(order(clusters.hang, file, seconds=1)).outcome.failure == "timeout"
        assert carry_out(order(clusters.grow, file)).outcome.failure == "memory"
        assert carry_out(order(clusters.content, file)).outcome.result == b"here"
        assert carry_out(order(clusters.content, away, b"sent")).outcome.result == b"sent"
    finally:
        release()
    other = Order(program_name(), clusters.content, (Sent.of(file), Sent(away, 4, 1)), (), 30)
    assert carry_out(other).absent == (1,)
    assert carry_out(order(clusters.content, file, program="0.0.9")).program == program_name()


def test_the_threads_of_a_worker_read_side_by_side(tmp_path):
    file = SourceFile("a.pdf", str(tmp_path / "a.pdf"), 4)
    (tmp_path / "a.pdf").write_bytes(b"here")
    try:
        with ThreadPoolExecutor(2) as threads:
            slow = threads.submit(carry_out, order(clusters.hang, file, seconds=8))
            quick = threads.submit(carry_out, order(clusters.content, file)).result(timeout=30)
            assert quick.outcome.result == b"here" and not slow.done()
            assert slow.result(timeout=30).outcome.failure == "timeout"
    finally:
        release()


def copied_program(folder: Path) -> Path:
    """The program as it lies in an installation, copied."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src/yushen", folder / "yushen", ignore=ignore)
    for name in ("extractors", "classifiers"):
        shutil.copytree(ROOT / name, folder / "yushen" / name, ignore=ignore)
    return folder


def test_another_version_is_refused_and_the_same_elsewhere_is_not(tmp_path):
    copy = copied_program(tmp_path / "copy")
    code = "from yushen.batch.program import program_digest; print(program_digest())"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env={"PYTHONPATH": str(copy)}, check=True
    )
    assert result.stdout.decode().strip() == program_digest()
    module = copy / "yushen/__init__.py"
    module.write_text(module.read_text().replace('__version__ = "', '__version__ = "9.'))
    with cluster(tmp_path, workers=1, nanny=False, PYTHONPATH=str(copy)) as made:
        with pytest.raises(ClusterError) as raised:
            connect(made.address)
        told = str(raised.value)
        assert "版本不同" in told and "9.0.1.0" in told and program_name() in told
        began = time.monotonic()
        made.processes[1].kill()
        made.processes[1].wait()
        with pytest.raises(ClusterError, match="没有可用的工作进程"):
            connect(made.address)
        assert time.monotonic() - began < 30


def test_a_scheduler_that_dies_midway_ends_the_run_in_one_sentence(batch, tmp_path, monkeypatch):
    monkeypatch.setattr(crew_module, "read_away", clusters.hang)
    with cluster(tmp_path, workers=1, nanny=False) as made:
        killer = threading.Timer(5, made.processes[0].kill)
        killer.start()
        began = time.monotonic()
        with pytest.raises(ClusterLost, match="失去联系"):
            check(batch / "甲", tmp_path / "out", cluster=made.address, one=True)
        assert time.monotonic() - began < 60


def test_an_address_where_no_scheduler_answers_is_refused_soon(batch, tmp_path):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        began = time.monotonic()
        with pytest.raises(ClusterError, match="连不上 Dask 调度器"):
            connect(f"tcp://127.0.0.1:{silent.getsockname()[1]}")
        assert time.monotonic() - began < 30
    command = [sys.executable, "-m", "yushen.cli", "check", str(batch), "--out", str(tmp_path / "out")]
    for further, said in (
        (["--cluster", f"127.0.0.1:{clusters.free_port()}"], "连不上 Dask 调度器"),
        (["--cluster", "nonsense"], "给出的是“nonsense”"),
        (["--cluster", "127.0.0.1:1", "--jobs", "2"], "--jobs 与 --cluster"),
    ):
        result = subprocess.run([*command, *further], capture_output=True, check=False, timeout=60)
        assert result.returncode == 2 and said in result.stderr.decode() and "Traceback" not in result.stderr.decode()
    assert not (tmp_path / "out").exists()


def test_without_dask_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"yushen\[cluster\]"):
        connect("127.0.0.1:8786")
