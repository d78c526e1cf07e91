"""Real public documents (``../shared/real``, not part of the project): type, title, first author, patent numbers, one file at a time.

python -m benchmarks.real [FOLDER]      prints a Markdown table
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml

from yushen.batch.dossier import documents_of
from yushen.readers import read_file

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "real"
ASKED = ("title", "first_author", "journal", "year", "volume", "issue", "article_number", "doi", "patent_number")


def plain(value: Any) -> str:
    """For comparison: without blanks, half width."""
    from yushen.text.fold import fold_for_match

    return fold_for_match(str(value)).casefold()


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not (folder / "manifest.yaml").is_file():
        print(f"no manifest.yaml in {folder}", file=sys.stderr)
        return 2
    documents = yaml.safe_load((folder / "manifest.yaml").read_text(encoding="utf-8"))["documents"]
    rows, right, asked, types = [], dict.fromkeys(ASKED, 0), dict.fromkeys(ASKED, 0), 0
    with tempfile.TemporaryDirectory() as scratch:
        for entry in documents:
            row = one(folder, entry, Path(scratch))
            rows.append(row)
            types += row["type_right"]
            for name, good in row["fields"].items():
                asked[name] += 1
                right[name] += good
            print(
                f"| {entry['file']} | {entry['type']} | {row['type']} {'✓' if row['type_right'] else '✗'} | {row['shown']} | {row['seconds']:.1f} |",
                flush=True,
            )
    print(f"\ntype right: {types} of {len(rows)}")
    for name in ASKED:
        if asked[name]:
            print(f"{name}: {right[name]} of {asked[name]}")
    return 0


def one(folder: Path, entry: dict[str, Any], scratch: Path) -> dict[str, Any]:
    path = folder / entry["file"]
    begun = time.monotonic()
    found = documents_of([(path.name, read_file(path, path.name, scratch=scratch))])
    main_document = max(found, key=lambda item: (item.document.type == entry["type"], len(item.pages))).document
    truth = entry.get("truth") or {}
    fields = {
        name: plain(main_document.value(name)) == plain(truth[name]) for name in ASKED if truth.get(name) is not None
    }
    wrong = [f"{name}: {main_document.value(name)}" for name, good in fields.items() if not good]
    return {
        "type": main_document.type,
        "type_right": main_document.type == entry["type"],
        "fields": fields,
        "shown": "; ".join(wrong) or ("✓" if fields else ""),
        "seconds": time.monotonic() - begun,
    }


if __name__ == "__main__":
    sys.exit(main())
