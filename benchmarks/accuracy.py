"""``make bench-accuracy``: how right the readings are, on documents nobody tuned on, as one Markdown table.

python -m benchmarks.accuracy [--seed N] [--dossiers N] [--ocr] [--draws N]

1. A batch of dossiers drawn by ``samples`` with another seed than the committed one, through ``yushen check``: types, cuts, fields, conclusions,
   clauses satisfied against the truth.
2. Single documents in layouts drawn by people who had not read the extractors (``benchmarks.strangers``): those mended against and those kept unread until they were measured;
   as text, with ``--ocr`` also as scans and photographs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import yaml

from benchmarks.scoring import Tally, score
from benchmarks.strangers import reading
from benchmarks.strangers.sheet import PARTS, sheets
from yushen.model import Field

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    options = _options()
    rows: dict[str, Tally] = {}
    confusions: Counter[tuple[str, str]] = Counter()
    lines: list[str] = []
    if options.dossiers:
        lines = batch_rows(options.seed, options.dossiers, rows)
    drawable = can_draw()
    if not drawable:
        print("weasyprint or its library Pango is missing: strangers' layouts are left out", file=sys.stderr)
    for half in PARTS if drawable else ():
        for mode in ("text", "scan", "photo") if options.ocr and half != "seen_word" else ("text",):
            tally = strangers(half, mode, options.draws, options.seed, confusions)
            if tally.documents:
                rows[f"strangers, {half}, {mode}"] = tally
    print("| documents | type | F1 strict | F1 | F1 near | F1 items | precision | recall | whole | ECE | wrong ≥ 0.8 |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for name, tally in rows.items():
        print(row(name, tally))
    print("", *lines, sep="\n")
    if confusions:
        print("\ntypes taken for others:", "; ".join(f"{a} → {b} ×{n}" for (a, b), n in confusions.most_common()))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy")
    parser.add_argument("--seed", type=int, default=77)
    parser.add_argument("--dossiers", type=int, default=10)
    parser.add_argument("--draws", type=int, default=2)
    parser.add_argument("--ocr", action="store_true")
    return parser.parse_args()


def row(name: str, tally: Tally) -> str:
    levels = " | ".join(f"{tally.f1(level):.3f}" for level in ("strict", "soft", "near", "items"))
    return (
        f"| {name} ({tally.documents}) | {tally.types_right}/{tally.documents} | {levels} | {tally.precision:.3f} | {tally.recall:.3f} "
        f"| {tally.whole}/{tally.documents} | {tally.calibration_error:.3f} | {tally.wrong_and_sure} |"
    )


def can_draw() -> bool:
    """Whether the HTML of the strangers' layouts can be drawn on this machine."""
    try:
        import weasyprint  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def strangers(half: str, mode: str, draws: int, seed: int, confusions: Counter[tuple[str, str]]) -> Tally:
    """All layouts of a half. Fields are taken as a user gets them, from the documents the classifier found."""
    total = Tally()
    for _, sheet in sheets(half, draws, str(seed)):
        found = reading.documents(sheet, mode)
        types = [one.document.type for one in found]
        if types != [sheet.type]:
            confusions[(sheet.type, "+".join(types))] += 1
        main_one = next((one for one in found if one.document.type == sheet.type), found[0])
        fields = () if sheet.type == "unknown" else main_one.document.fields
        tally = score(fields, {} if sheet.type == "unknown" else sheet.truth, sheet.free)
        tally.types_right = int(types == [sheet.type])
        total.add(tally)
    return total


def batch_rows(seed: int, dossiers: int, rows: dict[str, Tally]) -> list[str]:
    """Draws and checks a batch; fills the rows by way of reading, and gives lines on cuts, conclusions and clauses."""
    with tempfile.TemporaryDirectory() as folder:
        batch, out = Path(folder) / "batch", Path(folder) / "out"
        command = [
            sys.executable,
            "-m",
            "samples",
            "--out",
            str(batch),
            "--seed",
            str(seed),
            "--dossiers",
            str(dossiers),
        ]
        subprocess.run(command, check=True, cwd=ROOT)
        truth = yaml.safe_load(batch.with_suffix(".truth.yaml").read_text(encoding="utf-8"))
        check = [
            sys.executable,
            "-m",
            "yushen",
            "check",
            str(batch),
            "--out",
            str(out),
            "--as-of",
            str(truth["as_of"]),
            "--no-cache",
        ]
        code = subprocess.run(check, check=False, stderr=subprocess.DEVNULL).returncode
        if code not in (0, 3):
            raise RuntimeError(f"yushen check ended with {code}")
        counts: Counter[str] = Counter()
        for name, expected in truth["dossiers"].items():
            report = json.loads((out / name / "report.json").read_bytes())
            _documents(report, expected, rows, counts)
            _verdicts(report, expected, counts)
    return [
        f"Batch with seed {seed}: documents cut and typed as drawn {counts['cut']} of {counts['documents']}; conclusions {counts['conclusions']} of {dossiers}; "
        f"clauses as drawn {counts['clauses_right']} of {counts['clauses']}; satisfied against the truth {counts['false_satisfied']}; "
        f"planted findings told {counts['findings_right']} of {counts['findings']}; "
        f"findings `fail` in dossiers that have none planted {counts['false_alarms']}."
    ]


def _documents(report: dict[str, Any], expected: dict[str, Any], rows: dict[str, Tally], counts: Counter[str]) -> None:
    found = {(one["path"], *one["pages"]): one for one in report["documents"]}
    for wanted in expected["documents"]:
        counts["documents"] += 1
        got = found.get((wanted["path"], *wanted["pages"]))
        fields = [msgspec.convert(one, Field) for one in got["fields"]] if got else []
        free = {field.name for field in fields} - set(wanted["fields"])
        tally = score(fields, wanted["fields"], free)
        tally.types_right = int(got is not None and got["type"] == wanted["type"])
        counts["cut"] += tally.types_right
        rows.setdefault(f"samples, {wanted['mode']}", Tally()).add(tally)


def _verdicts(report: dict[str, Any], expected: dict[str, Any], counts: Counter[str]) -> None:
    counts["conclusions"] += report["conclusion"]["outcome"] == expected["conclusion"]
    clauses = {one["id"]: one["outcome"] for one in report["clauses"]}
    for identifier, wanted in (expected["clauses"] or {}).items():
        outcome = wanted if isinstance(wanted, str) else wanted["outcome"]
        counts["clauses"] += 1
        counts["clauses_right"] += clauses.get(identifier) == outcome
        counts["false_satisfied"] += clauses.get(identifier) == "satisfied" != outcome
    told = {(one["code"], one["outcome"]) for one in report["findings"]}
    for finding in expected["findings"] or ():
        counts["findings"] += 1
        counts["findings_right"] += (finding["code"], finding["outcome"]) in told
    if not expected["findings"]:
        counts["false_alarms"] += sum(o == "fail" and c != "dossier.missing" for c, o in told)


if __name__ == "__main__":
    sys.exit(main())
