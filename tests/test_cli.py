"""The outer contract by its commands, as a user runs them."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from yushen.reports import report_schema

ROOT = Path(__file__).resolve().parent.parent
BATCH = ROOT / "samples" / "batch"
AS_OF = "2025-09-30"


def yushen(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "yushen.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, cwd=cwd, check=False, timeout=600)


@pytest.fixture(scope="module")
def checked(tmp_path_factory) -> tuple[Path, subprocess.CompletedProcess[bytes]]:
    """Two dossiers of text PDFs, one with files that cannot be read, through ``check`` once."""
    base = tmp_path_factory.mktemp("batch")
    folder = base / "in"
    good = next(BATCH.glob("01-*"))
    shutil.copytree(good, folder / "甲")
    shutil.copytree(good, folder / "乙")
    (folder / "乙" / "坏.pdf").write_bytes(b"%PDF-1.7\nbroken")
    (folder / "乙" / "空.docx").write_bytes(b"")
    (folder / "乙" / "Thumbs.db").write_bytes(b"x")
    (folder / "乙" / "论文.caj").write_bytes(b"CAJ\0\0")
    before = {path for path in base.rglob("*")}
    result = yushen("check", folder, "--out", base / "out", "--as-of", AS_OF, "--cache", base / "cache", cwd=base)
    outside = (
        {path for path in base.rglob("*") if path not in before}
        - set((base / "out").rglob("*"))
        - set((base / "cache").rglob("*"))
    )
    assert outside <= {base / "out", base / "cache"}
    return base, result


def test_unreadable_files_give_3_and_are_named(checked):
    base, result = checked
    assert result.returncode == 3
    told = result.stderr.decode()
    for name in ("坏.pdf", "空.docx", "论文.caj"):
        assert f"乙/{name}" in told
    assert "甲/" not in told and result.stdout == b""
    report = json.loads((base / "out/乙/report.json").read_bytes())
    bad = {d["path"]: d for d in report["documents"] if d["problems"]}
    assert set(bad) == {"坏.pdf", "空.docx", "论文.caj"}
    assert all(d["type"] == "unknown" and d["text_source"] is None for d in bad.values())
    assert {f["code"] for f in report["findings"]} >= {"document.unreadable"}
    assert report["system_files"] == ["Thumbs.db"]


def test_one_bad_file_costs_no_other_its_result(checked):
    base, _ = checked
    first, second = (json.loads((base / f"out/{name}/report.json").read_bytes()) for name in ("甲", "乙"))
    shown = [{"path": d["path"], "type": d["type"], "fields": len(d["fields"])} for d in first["documents"]]
    assert all(
        d in [{"path": e["path"], "type": e["type"], "fields": len(e["fields"])} for e in second["documents"]]
        for d in shown
    )
    assert first["conclusion"]["outcome"] == second["conclusion"]["outcome"] == "ready"


def test_the_report_has_the_published_form_and_is_private(checked):
    base, _ = checked
    path = base / "out/甲/report.json"
    report = json.loads(path.read_bytes())
    jsonschema.validate(report, report_schema())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(report)[:7] == ["schema", "dossier", "documents", "findings", "facts", "clauses", "conclusion"]
    assert all(c["needs"] for c in report["clauses"] if c["outcome"] == "undetermined")
    number = report["dossier"]["applicant"]["id_number"]
    for other in base.rglob("*.html"):
        assert number not in other.read_text(encoding="utf-8")


def test_evidence_points_at_fields_that_are_there(checked):
    base, _ = checked
    report = json.loads((base / "out/甲/report.json").read_bytes())
    known = {(d["id"], f["name"]) for d in report["documents"] for f in d["fields"]} | {
        (d["id"], None) for d in report["documents"]
    }
    refs = [
        (e["document"], e["field"]) for part in ("findings", "clauses") for one in report[part] for e in one["evidence"]
    ]
    assert refs and set(refs) <= known


def test_evaluate_on_the_facts_gives_the_same_clauses(checked, tmp_path):
    base, _ = checked
    report = json.loads((base / "out/甲/report.json").read_bytes())
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(report["facts"], ensure_ascii=False), encoding="utf-8")
    result = yushen("evaluate", facts, "--standard", "shanxi-2019-55", "--as-of", AS_OF)
    assert result.returncode == 0, result.stderr.decode()
    given = json.loads(result.stdout)
    assert given["clauses"] == report["clauses"] and given["conclusion"] == report["conclusion"]


def test_again_from_the_cache_and_without_it_the_bytes_are_the_same(checked):
    base, _ = checked
    first = (base / "out/甲/report.json").read_bytes()
    for number, options in enumerate((["--cache", base / "cache", "--jobs", 1], ["--no-cache", "--jobs", 2])):
        again = base / f"again{number}"
        yushen("check", base / "in/甲", "--one", "--out", again, "--as-of", AS_OF, *options)
        assert (again / "甲/report.json").read_bytes() == first


def test_inspect_gives_documents_and_lines_of_one_file():
    file = next(next(BATCH.glob("01-*")).glob("*身份证.pdf"))
    documents = json.loads(yushen("inspect", file).stdout)["documents"]
    assert [d["type"] for d in documents] == ["id_card"] and documents[0]["pages"] == [1, 1]
    lines = json.loads(yushen("inspect", file, "--lines").stdout)
    assert set(lines) == {"path", "sha256", "pages"} and set(lines["pages"][0]) == {
        "page",
        "width",
        "height",
        "turned",
        "text_source",
        "lines",
    }
    assert set(lines["pages"][0]["lines"][0]) == {"text", "box", "confidence", "method"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "nowhere", "--out", "o"),
        ("check", ".", "--out", "o", "--as-of", "yesterday"),
        ("check", ".", "--out", "o", "--standard", "nobody"),
        ("check", ".", "--out", "o", "--pathway", "both"),
        ("check", ".", "--out", "o", "--level", "经济师"),
        ("inspect", "nowhere"),
        ("evaluate", "nowhere"),
    ],
)
def test_unusable_arguments_give_2_and_say_why(tmp_path, arguments):
    result = yushen(*arguments, cwd=tmp_path)
    assert result.returncode == 2 and result.stderr.strip()


def test_standards_are_listed_shown_and_tested():
    assert b"shanxi-2019-55" in yushen("standards").stdout
    assert "本专业或相近专业大专及以上学历" in yushen("standards", "show", "shanxi-2019-55").stdout.decode()
    result = yushen("standards", "test", "shanxi-2019-55", "--cases", ROOT / "tests/standards/shanxi-2019-55")
    assert result.returncode == 0 and "0 例不符" in result.stdout.decode()
