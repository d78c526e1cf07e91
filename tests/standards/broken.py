"""A pack with one piece of its text replaced, which must be refused with file, line and the word of the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from yushen.standards import PackError, check_pack, load


def assert_refused(folder: Path, text: str, old: str, new: str, word: str) -> None:
    assert old in text
    path = folder / "broken.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    (message,) = check_pack(path)
    assert message.startswith("broken.yaml 第 ") and word in message
    with pytest.raises(PackError):
        load(path)
