"""The main job on the committed samples, as ``make demo`` runs it: every conclusion, clause and finding as its truth says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import yaml

from scripts.demo import BATCH, ROOT, compare


def test_every_sample_dossier_is_as_its_truth(tmp_path: Path) -> None:
    truth = yaml.safe_load((ROOT / "samples" / "truth.yaml").read_text(encoding="utf-8"))
    command = [sys.executable, "-m", "yushen", "check", str(BATCH), "--out", str(tmp_path / "out"), "--no-cache"]
    done = subprocess.run([*command, "--as-of", str(truth["as_of"])], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 3), done.stderr[-2000:]
    told = {
        name: list(compare(json.loads((tmp_path / "out" / name / "report.json").read_bytes()), expected))
        for name, expected in truth["dossiers"].items()
    }
    assert {name: differences for name, differences in told.items() if differences} == {}
