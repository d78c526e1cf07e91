"""The main job on samples/: pre-checks the committed batch and holds every conclusion, clause and finding against its truth."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
BATCH = ROOT / "samples" / "batch"
OUT = ROOT / "demo-out"


def main() -> int:
    """Runs ``yushen check`` as a user would and prints one line a dossier. Gives 1 where anything differs from the truth."""
    truth = yaml.safe_load((ROOT / "samples" / "truth.yaml").read_text(encoding="utf-8"))
    as_of = str(truth["as_of"])
    print(f"==> yushen check samples/batch --out demo-out --as-of {as_of}", flush=True)
    command = [str(Path(sys.executable).parent / "yushen"), "check", str(BATCH), "--out", str(OUT), "--as-of", as_of]
    code = subprocess.run(command, check=False).returncode
    if code not in (0, 3):
        return code
    wrong = 0
    for name, expected in truth["dossiers"].items():
        differences = list(compare(json.loads((OUT / name / "report.json").read_bytes()), expected))
        wrong += len(differences)
        mark = "✓" if not differences else "✗"
        print(f"{mark} {name}：{expected['conclusion']}" + "".join(f"\n    {line}" for line in differences))
    print(f"==> {OUT / 'index.html'}")
    return 1 if wrong else 0


def compare(report: dict, expected: dict):
    """Every way in which a report differs from what its dossier was drawn to give."""
    got = report["conclusion"]["outcome"]
    if got != expected["conclusion"]:
        yield f"结论应为 {expected['conclusion']}，得到 {got}"
    clauses = {clause["id"]: clause for clause in report["clauses"]}
    for identifier, wanted in (expected.get("clauses") or {}).items():
        clause = clauses.get(identifier)
        outcome, needs = (wanted, None) if isinstance(wanted, str) else (wanted["outcome"], wanted.get("needs"))
        if clause is None:
            yield f"{identifier} 不在报告里，应为 {outcome}"
        elif clause["outcome"] != outcome:
            yield f"{identifier} 应为 {outcome}，得到 {clause['outcome']}：{clause['why']}"
        elif needs is not None and not set(needs) <= set(clause["needs"]):
            yield f"{identifier} 应需要 {needs}，得到 {clause['needs']}"
    found = {(finding["code"], finding["outcome"]) for finding in report["findings"]}
    for finding in expected.get("findings") or ():
        pair = (finding["code"], finding["outcome"])
        if pair not in found:
            yield f"应有核查事项 {pair[0]}·{pair[1]}"


if __name__ == "__main__":
    sys.exit(main())
