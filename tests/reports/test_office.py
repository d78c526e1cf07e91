"""What an office says of itself, and whether it asks for verified copies."""

from __future__ import annotations

from pathlib import Path

import pytest

from yushen.reports import OfficeError, read_office


def office(tmp_path: Path, text: str):  # type: ignore[no-untyped-def]
    path = tmp_path / "office.yaml"
    path.write_text(text, encoding="utf-8")
    return read_office(path)


@pytest.mark.parametrize(
    ("said", "asked"), [("要求", True), ("是", True), ("true", True), ("不要求", False), ("否", False)]
)
def test_copies_are_asked_for_in_plain_words(tmp_path: Path, said: str, asked: bool) -> None:
    assert office(tmp_path, f"名称: 某局\n与原件相符: {said}\n").copies_verified is asked


def test_nothing_said_asks_for_nothing(tmp_path: Path) -> None:
    assert office(tmp_path, "名称: 某局\n").copies_verified is False


def test_other_words_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="与原件相符"):
        office(tmp_path, "与原件相符: 看情况\n")
