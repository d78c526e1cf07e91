"""``python -m benchmarks.batch [--dossiers 1000] [--scans 1500] [--keep DIR]``: a whole batch on this machine, in one run.

Draws fictitious dossiers (the generator's, with as many scanned and photographed pages as asked for, the rest text), then checks them
with two workers and measures by the clock, in CPU seconds of all processes, and in memory of all processes together (proportional set
size, looked at twice a second). Then the same command again, again after one file changed, and again under another date. A sample is
checked with one worker and with two.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec

from samples.__main__ import write_dossier
from samples.scenarios import AS_OF, SCENARIOS

SEED = 61
STYLES_WITH_PICTURES = (1, 2, 3, 4)
TEXT, WORD = 0, 4
PICTURED = ("scan", "photo")


class Cost(msgspec.Struct, frozen=True):
    """What a command took."""

    clock: float
    cpu: float
    memory: int
    """Bytes, of all its processes together at their highest."""


class Drawn(msgspec.Struct, frozen=True):
    """What lies in the batch."""

    documents: int
    pages: int
    pictured: int


def draw_one(folder: str, number: int, style: int) -> Drawn:
    """One dossier. Style as in ``samples``: 0 text, 1 scans, 2 photographs, 3 one PDF, 4 with Word and an archive."""
    dice = random.Random(f"{SEED}-{number}")
    dossier = SCENARIOS[number % len(SCENARIOS)](dice)
    placed = write_dossier(dossier, Path(folder) / f"{number:04d}-{dossier.who.name}", dice, style)
    pages = [one["pages"][1] - one["pages"][0] + 1 for one in placed]
    pictured = sum(count for one, count in zip(placed, pages, strict=True) if one["mode"] in PICTURED)
    return Drawn(len(placed), sum(pages), pictured)


def draw(folder: Path, dossiers: int, scans: int) -> Drawn:
    """The batch: dossiers with pictures until there are ``scans`` such pages, then text and Word alternately."""
    drawn: list[Drawn] = []
    with ProcessPoolExecutor(2) as pool:
        while len(drawn) < dossiers:
            numbers = range(len(drawn), min(dossiers, len(drawn) + 40))
            pictures = sum(one.pictured for one in drawn) < scans
            styles = [
                STYLES_WITH_PICTURES[number % 4] if pictures else (TEXT, TEXT, TEXT, WORD)[number % 4]
                for number in numbers
            ]
            drawn += pool.map(draw_one, [str(folder)] * len(numbers), numbers, styles)
    return Drawn(*(sum(getattr(one, name) for one in drawn) for name in ("documents", "pages", "pictured")))


def check(batch: Path, out: Path, cache: Path, *, jobs: int = 2, as_of: str = AS_OF) -> Cost:
    """``yushen check`` and what it took. Raises CalledProcessError where the run itself failed."""
    command = [sys.executable, "-m", "yushen", "check", str(batch), "--out", str(out), "--as-of", as_of]
    command += ["--level", "engineer", "--jobs", str(jobs), "--cache", str(cache)]
    before, begun = os.times(), time.perf_counter()
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    highest = [0]
    watching = threading.Thread(target=_watch, args=(running, highest))
    watching.start()
    code = running.wait()
    watching.join()
    clock, after = time.perf_counter() - begun, os.times()
    if code not in (0, 3):
        raise subprocess.CalledProcessError(code, command)
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(clock, cpu, highest[0])


def _watch(running: subprocess.Popen[bytes], highest: list[int]) -> None:
    while running.poll() is None:
        highest[0] = max(highest[0], sum(_memory(process) for process in _family(running.pid)))
        time.sleep(0.5)


def _family(session: int) -> Iterator[Path]:
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if int((path / "stat").read_text().rsplit(")", 1)[1].split()[3]) == session:
                yield path
        except (OSError, ValueError):
            continue


def _memory(process: Path) -> int:
    try:
        for line in (process / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def change_one(batch: Path) -> None:
    """One scanned page gets another ending byte: another content for the cache, the same picture."""
    path = next(iter(sorted(batch.rglob("*.jpg")))) if any(batch.rglob("*.jpg")) else next(batch.rglob("*.pdf"))
    with path.open("ab") as file:
        file.write(b"\n")


def one_and_two_workers(batch: Path, folder: Path, count: int) -> tuple[Cost, Cost]:
    """The same dossiers with one worker and with two, nothing kept."""
    some = folder / "some"
    some.mkdir()
    for each in sorted(path for path in batch.iterdir() if path.is_dir())[:count]:
        shutil.copytree(each, some / each.name)
    one = check(some, folder / "one", folder / "cache-one", jobs=1)
    return one, check(some, folder / "two", folder / "cache-two", jobs=2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossiers", type=int, default=1000)
    parser.add_argument("--scans", type=int, default=1500)
    parser.add_argument("--some", type=int, default=12, help="dossiers checked with one worker and with two")
    parser.add_argument("--keep", type=Path, help="an empty folder for the batch and its outputs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure(options.keep or Path(scratch), options.dossiers, options.scans, options.some)


def measure(folder: Path, dossiers: int, scans: int, some: int) -> None:
    batch, out, cache = folder / "in", folder / "out", folder / "cache"
    batch.mkdir(parents=True)
    drawn = draw(batch, dossiers, scans)
    print(
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start"
    )
    print(
        f"{dossiers} dossiers, {drawn.documents} documents, {drawn.pages} pages, {drawn.pictured} of them scans or photographs\n"
    )
    print("| run | clock s | CPU s | memory GiB | first / this |\n|---|---|---|---|---|", flush=True)
    first = check(batch, out, cache)
    _row("first, 2 workers", first, first)
    _row("the same again", check(batch, out, cache), first)
    change_one(batch)
    _row("one file changed", check(batch, out, cache), first)
    _row("another date", check(batch, out, cache, as_of="2025-10-31"), first)
    one, two = one_and_two_workers(batch, folder, some)
    _row(f"{some} dossiers, 1 worker", one, one)
    _row(f"{some} dossiers, 2 workers", two, one)


def _row(name: str, cost: Cost, first: Cost) -> None:
    print(
        f"| {name} | {cost.clock:.1f} | {cost.cpu:.1f} | {cost.memory / 2**30:.2f} | {first.clock / cost.clock:.2f} |",
        flush=True,
    )


if __name__ == "__main__":
    main()
