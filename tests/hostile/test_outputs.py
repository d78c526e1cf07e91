"""A whole run on names and texts that mean harm: nothing of them is markup, formula, path or control character in any output."""

from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from tests.hostile.build import docx_bytes
from yushen.batch.application import Options
from yushen.batch.run import CheckOptions, check_batch

SCRIPT = "<script>alert(1)</script>"
HANDLER = '"><img src=x onerror=alert(1)>'
NAMES = (
    f"{SCRIPT[1:-1].replace('/', '_')}",
    "=cmd|' _C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(A1)",
    HANDLER.replace("/", "_"),
    "字" * 83,
    "a\nb\x1b[31mc",
    "abc\u202efdp",
    "{{7*7}}{% x %}",
    "CON",
    " lead and trail. ",
    "..%2f..%2fx",
)
TEXT = f"劳动合同 {SCRIPT} {HANDLER} {{{{7*7}}}} =1+1 &lt;b&gt; javascript:alert(1) \u202e"
ALLOWED_SCRIPTS = 1
"""The page of the batch has one of its own (its filter); a report has none."""


class Tags(HTMLParser):
    """Counts elements, and everything that could run or fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts = 0
        self.dangers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        for name, value in attrs:
            text = (value or "").strip().lower()
            if name.startswith("on") or text.startswith(("javascript:", "http:", "https:", "//", "file:")):
                self.dangers.append(f"{tag} {name}={text[:60]}")
        if tag in ("iframe", "object", "embed", "form", "base", "link"):
            self.dangers.append(tag)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("batch")
    for name in NAMES:
        (folder / "批次" / name).mkdir(parents=True)
        (folder / "批次" / name / f"{name[:60]}.docx").write_bytes(docx_bytes(TEXT))
    (folder / "批次/正常").mkdir()
    os.symlink("/etc/passwd", folder / "批次/正常/身份证.pdf")
    (folder / "批次/正常/合同.docx").write_bytes(docx_bytes("劳动合同"))
    (folder / "批次/正常/caj.caj").write_bytes(b"CAJ\0" * 50)
    application = Options(standard="shanxi-2019-55", as_of="2025-08-31", pathway="skill_to_title", level="engineer")
    target = folder / "out"
    code = check_batch(CheckOptions((folder / "批次",), target, application, jobs=1, cache=None))
    assert code == 3  # the link and the CAJ are named
    return target


def pages(out: Path) -> list[Path]:
    found = sorted(out.rglob("*.html"))
    assert len(found) == len(NAMES) + 2
    return found


def test_every_dossier_has_one_folder_directly_in_the_output(out: Path) -> None:
    folders = [path for path in out.iterdir() if path.is_dir()]
    assert len(folders) == len(NAMES) + 1
    for folder in folders:
        assert not re.search(r"[\x00-\x1f\u202a-\u202e/\\:*?\"<>|]", folder.name) and len(folder.name.encode()) <= 250
        assert (folder / "report.json").is_file()


def test_no_name_or_text_is_markup(out: Path) -> None:
    for path in pages(out):
        text = path.read_text(encoding="utf-8")
        tags = Tags()
        tags.feed(text)
        assert tags.dangers == [], path
        assert tags.scripts == (ALLOWED_SCRIPTS if path.name == "index.html" else 0), path
        assert "49" not in re.findall(r"\{\{7\*7\}\}|\b49\b(?=\{%)", text)


def test_links_of_the_batch_lead_to_its_reports(out: Path) -> None:
    from urllib.parse import unquote

    links = re.findall(r'href="([^"#]+)"', (out / "index.html").read_text(encoding="utf-8"))
    assert len(links) == len(NAMES) + 1
    for link in links:
        assert (out / unquote(link.replace("&amp;", "&").replace("&#39;", "'"))).is_file(), link


def test_no_cell_is_a_formula(out: Path) -> None:
    book = load_workbook(out / "summary.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any(str(cell.value).startswith(("=", "+", "@", "-")) for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "n"} and not any(cell.hyperlink for cell in cells)


def test_the_notices_open_and_say_the_words_as_they_are(out: Path) -> None:
    notices = list(out.rglob("*.docx"))
    assert notices
    for path in notices:
        document = docx.Document(str(path))
        assert not any(rel.is_external for rel in document.part.rels.values())


def test_what_was_linked_to_is_nowhere(out: Path) -> None:
    secret = Path("/etc/passwd").read_bytes().splitlines()[0]
    assert not any(secret in path.read_bytes() for path in out.rglob("*") if path.is_file())


def test_nothing_is_left_half_written(out: Path) -> None:
    assert not [path for path in out.rglob("*") if path.name.endswith(".part")]
