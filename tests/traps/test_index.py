"""Every trap has its row, and every row its tests."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROWS = dict(
    re.findall(r"^\| (\d+) \|(.*)\|$", (ROOT / "docs/known-traps.md").read_text(encoding="utf-8"), re.MULTILINE)
)


def test_all_twenty_are_there_in_order():
    assert list(ROWS) == [str(number) for number in range(1, 21)]


def test_every_row_names_tests_that_are_there_and_the_index_names_the_same_module():
    import tests.traps

    for number, row in ROWS.items():
        files = re.findall(r"`(tests/[\w/]+\.py)`", row)
        assert all((ROOT / file).is_file() for file in files)
        [own] = [file for file in files if file.startswith("tests/traps/")]
        tests_of_it = re.findall(rf"^def (?:test_{int(number):02}_\w+)", (ROOT / own).read_text(encoding="utf-8"), re.M)
        assert tests_of_it or "test_16" in own, f"no test of trap {number} in {own}"
        assert Path(own).stem in (tests.traps.__doc__ or "")
