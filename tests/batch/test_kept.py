"""What was done is not done twice: finished dossiers by files, options and program; second readings by place."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from docx import Document

from yushen.batch.application import Options
from yushen.batch.kept import KeptDossiers
from yushen.batch.rereads import KeptRereads, Place
from yushen.batch.run import CheckOptions, check_batch
from yushen.model import Box
from yushen.reports import Office

OPTIONS = Options(standard="shanxi-2019-55", as_of="2025-08-31", pathway="skill_to_title", level="engineer")
NAMES = ("王志远", "李红")


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    for name in NAMES:
        folder = tmp_path / "in" / name
        folder.mkdir(parents=True)
        paper = Document()
        paper.add_paragraph("诚信承诺书")
        paper.add_paragraph(f"本人{name}承诺所提交的材料真实有效。承诺人：{name} 2025年6月1日")
        paper.save(str(folder / "承诺书.docx"))
    return tmp_path / "in"


def run(batch: Path, options: Options = OPTIONS, *, cache: str | None = "cache") -> dict[str, int]:
    """Checks the batch; gives when each report was written."""
    home = batch.parent
    kept = home / cache if cache else None
    assert check_batch(CheckOptions((batch,), home / "out", options, jobs=1, cache=kept)) == 0
    return {path.parent.name: path.stat().st_mtime_ns for path in (home / "out").glob("*/report.json")}


def outputs(batch: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in (batch.parent / "out").rglob("*") if path.is_file()}


def redone(before: dict[str, int], after: dict[str, int]) -> set[str]:
    return {name for name in after if before.get(name) != after[name]}


def test_the_same_again_touches_no_dossier_and_gives_the_same(batch):
    first, bytes_first = run(batch), outputs(batch)
    assert redone(first, run(batch)) == set() and outputs(batch) == bytes_first


def test_without_a_cache_everything_is_done_again(batch):
    first = run(batch, cache=None)
    assert redone(first, run(batch, cache=None)) == set(NAMES)


def test_a_changed_file_costs_its_dossier_alone(batch):
    first = run(batch)
    changed = Document()
    changed.add_paragraph("诚信承诺书")
    changed.add_paragraph("本人李红承诺材料真实。承诺人：李红 2025年7月2日")
    changed.save(str(batch / "李红" / "承诺书.docx"))
    assert redone(first, run(batch)) == {"李红"}
    assert "2025-07-02" in (batch.parent / "out/李红/report.json").read_text(encoding="utf-8")


def test_a_new_or_renamed_file_costs_its_dossier(batch):
    first = run(batch)
    (batch / "李红" / "承诺书.docx").rename(batch / "李红" / "承诺.docx")
    assert redone(first, run(batch)) == {"李红"}


@pytest.mark.parametrize(
    "other",
    [
        msgspec.structs.replace(OPTIONS, as_of="2025-09-01"),
        msgspec.structs.replace(OPTIONS, level="assistant_engineer"),
        msgspec.structs.replace(OPTIONS, specialties=(("焊工", "焊接"),)),
    ],
)
def test_other_options_do_all_anew(batch, other):
    first = run(batch)
    assert redone(first, run(batch, other)) == set(NAMES)
    assert redone(first, run(batch)) == set(NAMES)


def test_an_output_that_was_changed_or_lost_is_made_again(batch):
    run(batch)
    before = outputs(batch)
    (batch.parent / "out/李红/report.json").write_text("{}", encoding="utf-8")
    (batch.parent / "out/王志远/report.html").unlink()
    run(batch)
    assert outputs(batch) == before


def test_another_program_finds_nothing(batch, monkeypatch):
    first = run(batch)
    monkeypatch.setattr("yushen.batch.kept.program_digest", lambda: "another")
    assert redone(first, run(batch)) == set(NAMES)


def test_another_office_or_place_in_the_batch_is_another_notice(batch):
    from yushen.intake import open_batch

    run(batch)
    dossiers = open_batch((batch,), scratch=batch.parent / "s").dossiers

    def unchanged(office: Office, dossiers: tuple) -> set[int]:
        with KeptDossiers(batch.parent / "cache", batch.parent / "out", OPTIONS, office) as kept:
            return set(kept.unchanged(dossiers, 1))

    assert unchanged(Office(), dossiers) == {0, 1}
    assert unchanged(msgspec.structs.replace(Office(), name="某县人社局"), dossiers) == set()
    assert unchanged(Office(), dossiers[::-1]) == set()


def test_a_file_that_changed_while_being_read_is_not_kept(batch, monkeypatch):
    from yushen.batch import run as batch_run
    from yushen.batch.reading import CHANGED, failed

    whole = batch_run.reading_of
    told = lambda file, outcome, scratch=None: failed(file, CHANGED)  # noqa: E731
    monkeypatch.setattr(batch_run, "reading_of", told)
    home = batch.parent
    check_batch(CheckOptions((batch,), home / "out", OPTIONS, jobs=1, cache=home / "cache"))
    monkeypatch.setattr(batch_run, "reading_of", whole)
    run(batch)
    assert "2025-06-01" in (home / "out/李红/report.json").read_text(encoding="utf-8")


def test_a_place_is_read_once_by_each_reader(tmp_path):
    place = Place("ab", 1, 0, Box(0.1, 0.2, 0.3, 0.4), "date")
    asked: list[str] = []

    def read(answer):
        asked.append("x")
        return answer

    with KeptRereads(tmp_path) as kept:
        assert kept.ask(place, "same", lambda: read(("2020年", 0.9))) == ("2020年", 0.9)
        assert kept.ask(place, "independent", lambda: read(None)) is None
    with KeptRereads(tmp_path) as kept:
        assert kept.ask(place, "same", lambda: read(("other", 0.1))) == ("2020年", 0.9)
        assert kept.ask(place, "independent", lambda: read(("other", 0.1))) is None
        other = msgspec.structs.replace(place, page=2)
        assert kept.ask(other, "same", lambda: read(("2021年", 0.8))) == ("2021年", 0.8)
    assert len(asked) == 3
