"""Real public documents (``../shared/real``, not part of the project), each through ``yushen inspect``: type, title, first author, patent number.

python -m benchmarks.real [FOLDER] [--out TABLE.md]      prints a Markdown table, a row a file, and the totals

The document judged is the longest of the file, the first of equals: what a reader would call the file.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

from yushen.text.fold import fold_for_match

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "real"
ASKED = ("title", "first_author", "journal", "year", "volume", "issue", "article_number", "doi", "patent_number")
TIMEOUT_SECONDS = 1800
ENDED = (0, 3)
"""Exit codes of a file that was read, wholly or with a problem told."""


def plain(value: Any) -> str:
    """For comparison: without blanks, half width, no case."""
    return fold_for_match(str(value)).casefold().replace(" ", "")


def main() -> int:
    arguments = [one for one in sys.argv[1:] if not one.startswith("--")]
    folder = Path(arguments[0]) if arguments else DEFAULT
    if not (folder / "manifest.yaml").is_file():
        print(f"no manifest.yaml in {folder}", file=sys.stderr)
        return 2
    documents = yaml.safe_load((folder / "manifest.yaml").read_text(encoding="utf-8"))["documents"]
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    print("| file | is | taken for | documents | fields that differ | told |")
    print("|---|---|---|---|---|---|")
    for entry in documents:
        row = one(folder, entry)
        asked["type"] += 1
        right["type"] += row["type"] == entry["type"]
        right["ended"] += row["ended"]
        for name, good in row["fields"].items():
            asked[f"{entry['type']} {name}"] += 1
            right[f"{entry['type']} {name}"] += good
        mark = "✓" if row["type"] == entry["type"] else "✗"
        print(
            f"| {entry['file']} | {entry['type']} | {row['type']} {mark} | {row['documents']} | {row['differs']} | {row['told']} |",
            flush=True,
        )
        print(f"{row['seconds']:6.1f} s  {entry['file']}", file=sys.stderr)
    print(f"\nended as they should, no crash, no time-out: {right['ended']} of {len(documents)}\n")
    for name, count in asked.items():
        print(f"* {name}: {right[name]} of {count}")
    return 0


def one(folder: Path, entry: dict[str, Any]) -> dict[str, Any]:
    """What ``yushen inspect`` says of one file, beside the truth."""
    begun = time.monotonic()
    command = [sys.executable, "-m", "yushen", "inspect", str(folder / entry["file"])]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=False)
        found = json.loads(run.stdout)["documents"] if run.returncode in ENDED else []
        ended = run.returncode in ENDED
    except subprocess.TimeoutExpired:
        found, ended = [], False
    document = max(found, key=lambda item: item["pages"][1] - item["pages"][0], default={"type": "(none)"})
    values = {field["name"]: field["value"] for field in document.get("fields", ())}
    truth = entry.get("truth") or {}
    fields: dict[str, bool] = {}
    if entry["type"] in ("paper", "technical_report", "patent_certificate"):
        fields = {name: plain(values.get(name)) == plain(truth[name]) for name in ASKED if truth.get(name) is not None}
    problems = {problem["code"] for item in found for problem in item["problems"]}
    return {
        "type": document["type"],
        "documents": len(found),
        "ended": ended,
        "fields": fields,
        "differs": "; ".join(f"{name}: {values.get(name, '–')}" for name, good in fields.items() if not good),
        "told": ", ".join(sorted(problems)),
        "seconds": time.monotonic() - begun,
    }


if __name__ == "__main__":
    sys.exit(main())
