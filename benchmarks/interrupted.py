"""``python -m benchmarks.interrupted``: runs killed at random moments, and whether the same command then gives the same bytes.

Of three trials one kills the whole run with its workers, one the run alone, one a single worker, always with SIGKILL and at a
moment drawn over the length of an undisturbed run. After a kill of the run the command is given again; after that of
a worker the run has to go on by itself. All outputs are compared byte for byte, and nothing may be left over.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

WAYS = ("run and workers", "run alone", "one worker")


def command(batch: Path, out: Path, cache: Path) -> list[str]:
    options = ["--as-of", "2025-08-31", "--level", "engineer", "--jobs", "2", "--cache", str(cache)]
    return [sys.executable, "-m", "yushen", "check", str(batch), "--out", str(out), *options]


def start(batch: Path, folder: Path) -> subprocess.Popen[bytes]:
    """A run in a process group of its own, its temporary files below ``folder``."""
    (folder / "tmp").mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"TMPDIR": str(folder / "tmp")}
    return subprocess.Popen(
        command(batch, folder / "out", folder / "cache"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )


def children(process: int) -> list[int]:
    """The worker processes of a run (not the helper that spawns or tracks them)."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rsplit(")", 1)[1].split()
            spawned = b"spawn_main" in path.with_name("cmdline").read_bytes()
        except OSError:
            continue
        if int(fields[1]) == process and spawned:
            found.append(int(path.parent.name))
    return sorted(found)


def kill(running: subprocess.Popen[bytes], way: str, dice: random.Random) -> bool:
    """Kills; False where there was nothing to kill any more."""
    if running.poll() is not None:
        return False
    if way == "run and workers":
        os.killpg(running.pid, signal.SIGKILL)
    elif way == "run alone":
        running.kill()
    else:
        workers = children(running.pid)
        if not workers:
            return False
        os.kill(dice.choice(workers), signal.SIGKILL)
    return True


def orphans(group: int) -> int:
    """Processes of a run's session that outlive it, after a moment to notice."""
    for _ in range(300):
        try:
            os.killpg(group, 0)
        except (ProcessLookupError, PermissionError):
            return 0
        time.sleep(0.2)
    return 1


def tree(out: Path) -> dict[str, bytes]:
    """Every output by its name."""
    return {str(path.relative_to(out)): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def draw(folder: Path, dossiers: int = 6, files: int = 4) -> Path:
    """A batch of short Word files: much is begun and ended in little time, so that a kill falls between any two steps."""
    import docx

    for number in range(dossiers):
        (folder / f"{number + 1:02}").mkdir(parents=True)
        for place in range(files):
            document = docx.Document()
            document.add_heading("技术报告" if place else "劳动合同", level=1)
            for row in range(30):
                document.add_paragraph(
                    f"{row}．第{number}号工段第{place}次检修更换了轴承并记录温度，编号 SX-{number}-{place}-{row}。"
                )
            document.save(str(folder / f"{number + 1:02}" / f"{place}.docx"))
    return folder


def trial(batch: Path, folder: Path, way: str, moment: float, dice: random.Random) -> tuple[bool, int, int]:
    """One interrupted run, finished by the same command: whether anything was killed, how many more starts it took, orphans."""
    running = start(batch, folder)
    time.sleep(moment)
    killed = kill(running, way, dice)
    code = running.wait()
    left = orphans(running.pid) if killed and way != "one worker" else 0
    starts = 0
    while code not in (0, 3):
        starts += 1
        if starts > 3:
            raise RuntimeError(f"the command does not come to an end: exit code {code}")
        code = start(batch, folder).wait()
    return killed, starts, left


def compare(trials: int, seed: int, given: Path | None, say: Callable[[str], None]) -> int:
    """All trials; gives how many differed."""
    dice = random.Random(seed)
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="interrupted-") as base:
        batch = given.resolve() if given else draw(Path(base) / "batch")
        undisturbed = Path(base) / "undisturbed"
        begun = time.monotonic()
        start(batch, undisturbed).wait()
        length = time.monotonic() - begun
        expected = tree(undisturbed / "out")
        say(f"undisturbed: {len(expected)} files in {length:.1f} s")
        for number in range(trials):
            folder, way = Path(base) / f"trial{number}", WAYS[number % len(WAYS)]
            moment = dice.uniform(0.05, 1.0) * length
            killed, starts, left = trial(batch, folder, way, moment, dice)
            got = tree(folder / "out")
            differing = sorted(name for name in expected.keys() | got.keys() if expected.get(name) != got.get(name))
            scratch = [path.name for path in (folder / "tmp").iterdir() if path.name.startswith("yushen-")]
            good = not differing and not scratch and not left
            wrong += not good
            what = "the same" if good else f"DIFFERS: {differing[:4]} scratch {scratch} orphans {left}"
            say(
                f"{number + 1:3} {way:16} at {moment:6.2f} s {'' if killed else '(nothing left to kill) '}started again {starts}: {what}"
            )
            shutil.rmtree(folder)
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trials", type=int, default=21)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=Path, help="a batch folder; without it one of Word files is drawn")
    arguments = parser.parse_args()
    wrong = compare(arguments.trials, arguments.seed, arguments.batch, lambda line: print(line, flush=True))
    print(f"{arguments.trials} trials, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
