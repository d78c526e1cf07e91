"""``--compare`` and ``yushen compare``: what other standards make of a batch, from facts gathered once."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from typer.testing import CliRunner

from yushen.cli import app

SAMPLES = Path(__file__).parents[2] / "samples/batch"
OTHERS = ("national-2018-74", "years_engineer=9,years_assistant=1")
NAMES = ("batch.json", "compare.html", "summary.xlsx", "index.html")


def run(*arguments: object):
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture(scope="module")
def checked(tmp_path_factory) -> Path:
    """Two dossiers, compared while they were checked; their files are gone afterwards."""
    folder = tmp_path_factory.mktemp("compare")
    for name in ("01-张志林", "09-田静"):
        shutil.copytree(SAMPLES / name, folder / "in" / name)
    shutil.copy(SAMPLES / "roster.xlsx", folder / "in")
    asked = [part for other in OTHERS for part in ("--compare", other)]
    result = run("check", folder / "in", "--out", folder / "out", "--as-of", "2025-09-30", "--jobs", 1, *asked)
    assert result.exit_code == 0, result.output
    shutil.rmtree(folder / "in")
    return folder / "out"


def test_the_batch_says_which_conclusions_change_and_by_which_clause(checked):
    national, changed = json.loads((checked / "batch.json").read_text(encoding="utf-8"))["comparisons"]
    rows = {row["id"]: row for row in national["dossiers"]}
    low = rows["09-田静"]
    assert (low["before"], low["after"], low["cause"]) == ("ineligible", "review", "clauses")
    assert [change["about"] for change in low["changes"] if change["decides"]] == ["学历"]
    told = json.dumps(national["dossiers"], ensure_ascii=False)
    assert "人社部发〔2020〕96号" in told and "〔d" not in told
    assert "人社部发〔2020〕96号" in (checked / "index.html").read_text(encoding="utf-8")
    assert national["not_included"] and rows["01-张志林"]["cause"] == "reservations"
    assert [line["dossiers"] for line in national["deciding"]] == [["09-田静"]]
    assert [one["parameter"] for one in changed["changed"]] == ["years_engineer", "years_assistant"]
    assert {(line["before"], line["after"]): line["dossiers"] for line in changed["conclusions"]} == {
        ("ready", "ready"): 1,
        ("ineligible", "ineligible"): 1,
    }
    for row in rows.values():
        report = json.loads((checked / row["id"] / "report.json").read_text(encoding="utf-8"))
        assert row["before"] == report["conclusion"]["outcome"]


def test_the_page_and_the_sheet_say_the_same_and_the_index_leads_there(checked):
    page = (checked / "compare.html").read_text(encoding="utf-8")
    assert (
        "标准比较" in page
        and "人社部发〔2018〕74号" in page
        and "2.2" in page
        and "http:" not in page
        and "https:" not in page
    )
    assert "取得技师后从事技术技能工作的年限（工程师）由 3 年改为 9 年" in page and "未收入" in page
    assert 'href="09-%E7%94%B0%E9%9D%99/report.html"' in page
    assert 'href="compare.html"' in (checked / "index.html").read_text(encoding="utf-8")
    sheet = openpyxl.load_workbook(checked / "summary.xlsx")["标准比较"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert len(rows) == 4 and rows[0][2] == "09-田静" and rows[0][5] == "不符合申报条件"
    assert "学历：2.2 不符合 → 没有必备条款" in rows[0][8]


def test_an_existing_output_is_compared_without_its_files_and_gives_the_same_bytes(checked, tmp_path):
    again = tmp_path / "again"
    shutil.copytree(checked, again)
    assert run("compare", again, "sichuan-2021").exit_code == 0
    (other,) = json.loads((again / "batch.json").read_text(encoding="utf-8"))["comparisons"]
    assert other["standard"] == "sichuan-2021"
    assert run("compare", again, *OTHERS).exit_code == 0
    for name in NAMES:
        if name == "summary.xlsx":
            first, second = (ZipFile(folder / name) for folder in (checked, again))
            assert [first.read(one) for one in first.namelist()] == [second.read(one) for one in second.namelist()]
        else:
            assert (again / name).read_bytes() == (checked / name).read_bytes(), name


def test_what_cannot_be_compared_is_refused_and_nothing_is_lost(checked, tmp_path):
    broken = tmp_path / "broken"
    shutil.copytree(checked, broken)
    (broken / "09-田静/report.json").write_text("{", encoding="utf-8")
    before = (broken / "batch.json").read_bytes()
    result = run("compare", broken, *OTHERS)
    assert result.exit_code == 2 and "09-田静" in result.stderr and (broken / "batch.json").read_bytes() == before
    assert run("compare", tmp_path, "national-2018-74").exit_code == 2
    assert run("compare", checked, "nowhere").exit_code == 2
    result = run("check", tmp_path, "--out", tmp_path / "o", "--compare", "years_nobody=1")
    assert result.exit_code == 2 and "years_nobody" in result.stderr and not (tmp_path / "o").exists()


def test_without_compare_there_is_no_section_and_a_page_of_an_earlier_run_goes(checked, tmp_path):
    from yushen.batch.compare import decoded
    from yushen.batch.standards import _frame
    from yushen.reports import write_batch

    (tmp_path / "compare.html").write_text("old", encoding="utf-8")
    batch = decoded(checked / "batch.json", dict)
    write_batch([], {}, _frame(batch), tmp_path)
    assert "comparisons" not in json.loads((tmp_path / "batch.json").read_text(encoding="utf-8"))
    assert not (tmp_path / "compare.html").exists()
    assert "compare.html" not in (tmp_path / "index.html").read_text(encoding="utf-8")
