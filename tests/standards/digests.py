"""What the evaluator says of every conformance case, in one digest a file: a change that is to change nothing shows here.

After a change that is to change verdicts or wording: ``python -m tests.standards.digests``."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml

from yushen.standards import evaluate, load

HERE = Path(__file__).parent
KEPT = HERE / "digests.txt"


@cache
def contents() -> list[tuple[Path, dict[str, Any]]]:
    """Every file of cases, read."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return [
        (path, yaml.load(path.read_text(encoding="utf-8"), Loader=loader)) for path in sorted(HERE.glob("*/*.yaml"))
    ]


def digests() -> Iterator[str]:
    """A line a file of cases: pack, file, SHA-256 of the verdicts with their explanations."""
    for path, content in contents():
        yield digest(path, content)


def digest(path: Path, content: dict[str, Any]) -> str:
    """The line of one file."""
    pack, total = load(path.parent.name), hashlib.sha256()
    for case in content["cases"]:
        total.update(msgspec.json.encode(evaluate(pack, case["facts"], str(case.get("as_of", content["as_of"])))))
    return f"{path.parent.name} {path.name} {total.hexdigest()}"


if __name__ == "__main__":
    KEPT.write_text("\n".join(digests()) + "\n", encoding="utf-8")
