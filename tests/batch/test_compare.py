"""compare.json and earlier batches: what they give, what of them cannot be used, and that nobody is led astray by them."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from tests.checks.recipes import SENTENCES, application, doc
from yushen.batch.compare import COMPARE_NAME, Reference, Texts, read_reference, write_comparison
from yushen.checks import Comparison, across, comparison
from yushen.intake import IntakeError
from yushen.model import Applicant


def kept(name: str) -> Comparison:
    report = doc("technical_report", title="改造报告", authors=[name], text=("一、概况", SENTENCES), paged=False)
    return comparison(application(id=name, applicant=Applicant(name, None)), (report,))


def earlier_batch(folder: Path, *names: str) -> Path:
    folder.mkdir()
    dossiers = [{"id": name, "applicant": name} for name in names]
    (folder / "batch.json").write_text(json.dumps({"as_of": "2024-08-31", "dossiers": dossiers}), encoding="utf-8")
    for name in names:
        write_comparison(kept(name), folder / name)
    return folder


def test_an_earlier_batch_is_found_again_with_its_passages(tmp_path: Path) -> None:
    before = earlier_batch(tmp_path / "before", "王五")
    write_comparison(kept("张三"), tmp_path / "out/张三")
    reference = read_reference([before], tmp_path / "out")
    [finding] = across([kept("张三").record, *reference.records], Texts(tmp_path / "out", reference))
    assert (finding.outcome, finding.dossiers, finding.earlier) == ("fail", ("张三",), ("王五",))
    assert "2024-08-31" in finding.message and finding.passages and reference.problems == ()


def test_the_file_is_its_owner_s_only(tmp_path: Path) -> None:
    write_comparison(kept("张三"), tmp_path / "张三")
    assert (tmp_path / "张三" / COMPARE_NAME).stat().st_mode & 0o077 == 0


def test_sketches_of_another_method_are_made_anew(tmp_path: Path) -> None:
    before = earlier_batch(tmp_path / "before", "王五")
    old = kept("王五")
    sketch = msgspec.structs.replace(old.record.texts[0], places=b"\0" * 1024)
    record = msgspec.structs.replace(old.record, texts=(sketch,))
    write_comparison(msgspec.structs.replace(old, record=record, method="datasketch/5/128/1"), before / "王五")
    assert read_reference([before], tmp_path).records[0].texts == old.record.texts


def test_lost_and_damaged_dossiers_are_named_and_the_rest_is_compared(tmp_path: Path) -> None:
    before = earlier_batch(tmp_path / "before", "王五", "赵六", "钱七")
    (before / "赵六" / COMPARE_NAME).unlink()
    (before / "钱七" / COMPARE_NAME).write_bytes(b'{"record": 3')
    reference = read_reference([before], tmp_path)
    assert [record.dossier for record in reference.records] == ["王五"]
    assert [problem.code for problem in reference.problems] == ["against.unreadable"]
    assert "赵六、钱七" in reference.problems[0].message


@pytest.mark.parametrize("name", ["../secret", "..", "a\\b", "", "/etc"])
def test_a_dossier_s_name_never_leads_out_of_the_batch(tmp_path: Path, name: str) -> None:
    before = earlier_batch(tmp_path / "before")
    write_comparison(kept("secret"), tmp_path / "secret")
    (before / "batch.json").write_text(json.dumps({"dossiers": [{"id": name}]}), encoding="utf-8")
    assert read_reference([before], tmp_path / "out") == Reference(folders=read_reference([before], tmp_path).folders)


def test_what_is_no_earlier_output_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "list").mkdir()
    (tmp_path / "list/batch.json").write_text("[]", encoding="utf-8")
    for folder in ("empty", "list", "missing"):
        with pytest.raises(IntakeError, match="--against"):
            read_reference([tmp_path / folder], tmp_path / "out")
    before = earlier_batch(tmp_path / "before", "王五")
    with pytest.raises(IntakeError, match="同一个文件夹"):
        read_reference([before], before)


def test_two_earlier_batches_of_one_date_keep_apart(tmp_path: Path) -> None:
    folders = [earlier_batch(tmp_path / name, "王五") for name in ("a", "b")]
    reference = read_reference(folders, tmp_path / "out")
    assert len({record.batch for record in reference.records}) == 2 == len(reference.folders)
