"""python -m benchmarks.strangers.dossiers [--mode text|scan|photo] [--only NAME] [--batch NAME] [--show] [--keep DIR] [--readings DIR]

Writes the dossiers into a folder, runs ``yushen check`` on them without its cache, and compares the reports with the truth.
``--only`` takes the dossiers whose name holds NAME; ``--show`` adds the documents, fields and clauses that are not as in the truth.
``--readings`` keeps what was read from the pages in a folder, so that after a change behind the readers no page is recognised anew.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.strangers.dossiers import autumn, bloom, cross, frost, harvest, spring, summer, thaw, winter
from benchmarks.strangers.dossiers.compare import Result, compare
from benchmarks.strangers.dossiers.model import Batch
from benchmarks.strangers.dossiers.write import write

BATCHES = (
    autumn.batch,
    winter.batch,
    spring.batch,
    cross.batch,
    summer.batch,
    summer.batch_skill,
    harvest.batch,
    thaw.batch,
    thaw.batch_skill,
    frost.batch,
    frost.batch_skill,
    bloom.batch,
)


def main() -> int:
    options = _options()
    total = Result()
    cache = Path(tempfile.gettempdir()) / "yushen-dossiers"
    cache.mkdir(exist_ok=True)
    print(
        "dossier | documents | fields | conclusion | clauses | traps told | false satisfied | missed traps | false alarms"
    )
    for make in BATCHES:
        batch = make()
        if options.batch and options.batch != batch.name:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(options.keep) / batch.name if options.keep else Path(scratch)
            total.add(_run(batch, folder, options, cache))
    _row("all", total)
    return 0


def _run(batch: Batch, folder: Path, options: argparse.Namespace, cache: Path) -> Result:
    source, out = folder / "in", folder / "out"
    source.mkdir(parents=True, exist_ok=True)
    expected = write(batch, source, options.mode, options.only, cache)
    total = Result()
    if not expected:
        return total
    command = [
        sys.executable,
        "-m",
        "yushen",
        "check",
        str(source),
        "--out",
        str(out),
        "--as-of",
        batch.as_of,
        *(["--cache", options.readings] if options.readings else ["--no-cache"]),
    ]
    if batch.specialties:
        table = folder / "specialties.csv"
        table.write_text("".join(f"{left},{right}\n" for left, right in batch.specialties), encoding="utf-8")
        command += ["--specialties", str(table)]
    if batch.pathway:
        command += ["--pathway", batch.pathway]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 3):
        raise SystemExit(f"check of {batch.name} ended with {done.returncode}: {done.stderr[-2000:]}")
    for dossier in batch.dossiers:
        if dossier.name not in expected:
            continue
        report = json.loads((out / dossier.name / "report.json").read_text(encoding="utf-8"))
        result = compare(dossier, expected[dossier.name], report)
        _row(f"{batch.name}/{dossier.name}", result)
        _lines(result, options.show)
        total.add(result)
    if not options.only:
        crossing = _across(batch, json.loads((out / "batch.json").read_text(encoding="utf-8")))
        _lines(crossing, options.show)
        total.add(crossing)
    return total


def _across(batch: Batch, told: dict[str, object]) -> Result:
    """Findings across the dossiers of a batch."""
    result = Result()
    failed = [one for one in told["findings"] if one["outcome"] == "fail"]  # type: ignore[attr-defined]
    for code in batch.cross:
        if not any(one["code"] == code for one in failed):
            result.missed_traps.append(f"{code} across batch {batch.name}")
    result.plants = (len(batch.cross) - len(result.missed_traps), len(batch.cross))
    result.false_alarms = [
        f"{one['code']} across {one['dossiers']}: {one['message'][:160]}"
        for one in failed
        if one["code"] not in batch.cross
    ]
    return result


def _row(name: str, result: Result) -> None:
    counts = [
        f"{a}/{b}" for a, b in (result.documents, result.fields, result.conclusion, result.clauses, result.plants)
    ]
    print(
        name,
        *counts,
        len(result.false_satisfied),
        len(result.missed_traps),
        len(result.false_alarms),
        sep=" | ",
        flush=True,
    )


def _lines(result: Result, show: bool) -> None:
    for title, lines in (
        ("FALSE SATISFIED", result.false_satisfied),
        ("MISSED TRAP", result.missed_traps),
        ("FALSE ALARM", result.false_alarms),
    ):
        for line in lines:
            print(f"    {title} {line}")
    if show:
        for line in result.other:
            print(f"      {line}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strangers.dossiers")
    parser.add_argument("--mode", choices=("text", "scan", "photo"), default="text")
    parser.add_argument("--only")
    parser.add_argument("--batch")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--keep", help="folder in which the dossiers and reports stay")
    parser.add_argument("--readings", help="folder for the readings of files, kept from run to run")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
