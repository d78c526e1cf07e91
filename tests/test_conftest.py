"""No test is passed over in silence where all must run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TESTS = """
import pytest

def test_body(): pytest.skip("no seccomp here")

@pytest.mark.skipif(True, reason="no Chinese font on this machine")
def test_mark(): raise AssertionError

@pytest.mark.skipif(True, reason="the collection of real documents (../shared/real) is not here")
def test_collection(): raise AssertionError

def test_import(): pytest.importorskip("no_such_module")
"""


@pytest.mark.parametrize(("no_skips", "expected"), [("", "4 skipped"), ("1", "2 failed, 1 skipped, 1 error")])
def test_a_skipped_test_fails_where_all_must_run(tmp_path: Path, no_skips: str, expected: str) -> None:
    (tmp_path / "conftest.py").write_bytes((HERE / "conftest.py").read_bytes())
    (tmp_path / "test_some.py").write_text(TESTS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)],
        capture_output=True,
        text=True,
        env={**os.environ, "YUSHEN_NO_SKIPS": no_skips},
        check=False,
    )
    assert expected in done.stdout, done.stdout
