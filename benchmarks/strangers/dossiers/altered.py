"""python -m benchmarks.strangers.dossiers.altered [--batch NAME] [--only NAME] [--change NAME] [--sample N] [--seed S] [--show] [--keep DIR] [--readings DIR]

Changes one thing in one paper of a dossier that stands without it: another's name, a later day, a lower grade. Of each such dossier is counted whether
the change is told (a finding on that paper that is no ``pass``) and whether it proves more than the dossier without the paper: what is spoilt may prove
nothing, so that no clause may be satisfied that is not satisfied without it.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.strangers.dossiers.__main__ import BATCHES
from benchmarks.strangers.dossiers.changes import CHANGES, Change, applicant
from benchmarks.strangers.dossiers.model import Batch, Dossier, File, Paper
from benchmarks.strangers.dossiers.write import Expected, write

_HARMLESS = frozenset({"review", "ready"})


class Altered(NamedTuple):
    """A dossier with one thing changed: which, in which file, in the paper of which type and pages."""

    dossier: Dossier
    change: Change
    file: str
    type: str
    place: int
    """Which of the file's papers."""
    without: Dossier
    """The dossier without that paper."""


def main() -> int:
    options = _options()
    cache = Path(tempfile.gettempdir()) / "yushen-dossiers"
    cache.mkdir(exist_ok=True)
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for make in BATCHES:
        batch = make()
        if options.batch and options.batch != batch.name:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(options.keep) / batch.name if options.keep else Path(scratch)
            _run(batch, folder, options, cache, counts)
    print("change | type | dossiers | not told | dossiers with a clause proved by it")
    for (change, type_), one in sorted(counts.items()):
        print(change, type_, one["made"], one["untold"], one["rests"], sep=" | ")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strangers.dossiers.altered")
    parser.add_argument("--batch")
    parser.add_argument("--only")
    parser.add_argument("--change", choices=[one.name for one in CHANGES])
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--keep")
    parser.add_argument("--readings")
    return parser.parse_args()


def _run(
    batch: Batch, folder: Path, options: argparse.Namespace, cache: Path, counts: dict[tuple[str, str], Counter[str]]
) -> None:
    made = [
        one
        for dossier in batch.dossiers
        if not options.only or options.only in dossier.name
        for one in alterations(dossier)
        if not options.change or one.change.name == options.change
    ]
    if options.sample and len(made) > options.sample:
        made = random.Random(f"{options.seed}/{batch.name}").sample(made, options.sample)
    if not made:
        return
    source, out = folder / "in", folder / "out"
    source.mkdir(parents=True, exist_ok=True)
    whole = {one.name: one for one in (*(one.dossier for one in made), *(one.without for one in made))}
    changed = dataclasses.replace(batch, dossiers=tuple(whole.values()))
    expected = write(changed, source, "text", None, cache)
    command = [sys.executable, "-m", "yushen", "check", str(source), "--out", str(out), "--as-of", batch.as_of]
    command += ["--cache", options.readings] if options.readings else ["--no-cache"]
    if batch.pathway:
        command += ["--pathway", batch.pathway]
    if batch.specialties:
        table = folder / "specialties.csv"
        table.write_text("".join(f"{left},{right}\n" for left, right in batch.specialties), encoding="utf-8")
        command += ["--specialties", str(table)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 3):
        raise SystemExit(f"check of {batch.name} ended with {done.returncode}: {done.stderr[-2000:]}")
    for one in made:
        altered, without = (
            json.loads((out / dossier.name / "report.json").read_text(encoding="utf-8"))
            for dossier in (one.dossier, one.without)
        )
        proved = {clause["id"] for clause in without["clauses"] if clause["outcome"] == "satisfied"}
        _count(one, expected[one.dossier.name], altered, proved, counts[one.change.name, one.type], options.show)


def alterations(dossier: Dossier) -> Iterator[Altered]:
    """Every change of every paper that has what the change needs; of dossiers without faults only."""
    who = applicant(dossier)
    if dossier.plants or who is None or not _HARMLESS & set(dossier.conclusion.split()):
        return
    for at, file in enumerate(dossier.files):
        for place, paper in enumerate(file.papers):
            without = _with(dossier, f"{dossier.name}-{at}-{place}-without", at, _papers(file, place))
            for change in CHANGES:
                html = change.make(paper, who)
                if html is None or html == paper.html:
                    continue
                papers = _papers(file, place, dataclasses.replace(paper, html=html))
                altered = _with(dossier, f"{dossier.name}-{at}-{place}-{change.name}", at, papers)
                yield Altered(altered, change, file.path, paper.type, place, without)


def _papers(file: File, place: int, *instead: Paper) -> tuple[Paper, ...]:
    return (*file.papers[:place], *instead, *file.papers[place + 1 :])


def _with(dossier: Dossier, name: str, at: int, papers: tuple[Paper, ...]) -> Dossier:
    """The dossier under another name with these papers in its file of that number; without the file where there are none."""
    file = (dataclasses.replace(dossier.files[at], papers=papers),) if papers else ()
    files = (*dossier.files[:at], *file, *dossier.files[at + 1 :])
    roster = {**dossier.roster, "档案目录": name} if dossier.roster else None
    return dataclasses.replace(dossier, name=name, files=files, roster=roster)


def _count(
    one: Altered,
    expected: list[Expected],
    report: Mapping[str, Any],
    proved: Collection[str],
    counts: Counter[str],
    show: bool,
) -> None:
    of_file = [doc for doc in expected if doc.file == one.file]
    pages = of_file[min(one.place, len(of_file) - 1)].pages
    found = [
        doc["id"]
        for doc in report["documents"]
        if doc["path"].replace("!/", "/") == one.file and doc["pages"][0] <= pages[1] and pages[0] <= doc["pages"][1]
    ]
    told = [
        finding
        for finding in report["findings"]
        if finding["outcome"] != "pass" and any(e["document"] in found for e in finding["evidence"])
    ]
    rests = [
        clause
        for clause in report["clauses"]
        if clause["outcome"] == "satisfied"
        and clause["id"].startswith(one.change.clauses)
        and clause["id"] not in proved
    ]
    counts["made"] += 1
    counts["untold"] += not told and not rests and one.change.told
    counts["rests"] += bool(rests)
    if not show or (told and not rests) or (not rests and not one.change.told):
        return
    print(f"== {one.dossier.name} {one.file} {one.type}: {'told' if told else 'NOT TOLD'}")
    for clause in rests:
        print(f"     {clause['id']} satisfied: {str(clause['why'])[:300]}")


if __name__ == "__main__":
    sys.exit(main())
