"""Types of real public documents, where that collection lies beside the checkout; text files only, to stay quick."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from yushen.classifiers import segment

from yushen.readers import read_file

REAL = Path(__file__).resolve().parents[3] / "shared" / "real"
pytestmark = pytest.mark.skipif(
    not REAL.is_dir(), reason="the collection of real documents (../shared/real) is not here"
)


def test_types_of_real_text_files(tmp_path):
    listed = yaml.safe_load((REAL / "manifest.yaml").read_text(encoding="utf-8"))["documents"]
    chosen = [
        entry
        for entry in listed
        if entry["has_text"] == "text" and (entry.get("pages") or 99) <= 9 and not entry["file"].endswith(".doc")
    ]
    right, wrong = 0, []
    for entry in chosen:
        path = REAL / entry["file"]
        documents = segment([(path.name, read_file(path, path.name, scratch=tmp_path))])
        main = max(documents, key=lambda item: len(item.pages)).document
        right += main.type == entry["type"]
        if main.type not in (entry["type"], "unknown"):
            wrong.append((entry["file"], main.type))
    assert len(chosen) >= 20
    assert right >= 0.9 * len(chosen)
    assert len(wrong) <= 0.07 * len(chosen), wrong
