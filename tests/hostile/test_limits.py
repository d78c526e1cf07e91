"""The table of limits: every bound is documented with its value, and used by the code outside the table."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from yushen.limits import LIMITS

ROOT = Path(__file__).resolve().parent.parent.parent
FIELDS = msgspec.structs.fields(type(LIMITS))
ROWS = dict(
    re.findall(r"^\| `(\w+)` \| ([\d ]+[\d.]*)", (ROOT / "docs/hostile-input.md").read_text(encoding="utf-8"), re.M)
)
UNITS = {"GB": 2**30, "MB": 2**20, "million": 10**6}


def test_the_documents_table_is_the_modules() -> None:
    assert set(ROWS) == {field.name for field in FIELDS}
    for line in (ROOT / "docs/hostile-input.md").read_text(encoding="utf-8").splitlines():
        match = re.match(r"\| `(\w+)` \| ([\d ]*\d) ?(GB|MB|million)?", line)
        if match:
            assert int(match[2].replace(" ", "")) * UNITS.get(match[3] or "", 1) == getattr(LIMITS, match[1]), line


@pytest.mark.parametrize("name", [field.name for field in FIELDS])
def test_every_limit_is_used(name: str) -> None:
    code = [path for path in (ROOT / "src").rglob("*.py") if path.name != "limits.py"]
    inside = (ROOT / "src/yushen/limits.py").read_text(encoding="utf-8")
    used = sum(len(re.findall(rf"\.{name}\b", path.read_text(encoding="utf-8"))) for path in code)
    assert used or re.search(rf"self\.{name}\b", inside)


def test_a_small_file_is_not_given_an_hour() -> None:
    assert LIMITS.reading_seconds(0) == LIMITS.file_least_seconds
    assert LIMITS.file_least_seconds < LIMITS.reading_seconds(2 << 20) < LIMITS.reading_seconds(4 << 20)
    assert LIMITS.reading_seconds(512 << 20) == LIMITS.file_seconds
