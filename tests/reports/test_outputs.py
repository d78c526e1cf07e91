"""What people get: nothing a document says can break out of its cell or page, and no identity number leaves report.json."""

from __future__ import annotations

import io
import json
import re
import stat

import jsonschema
import msgspec
import pytest
from openpyxl import load_workbook

from tests.reports.sample import ID_NUMBER, page, report
from yushen.model import Applicant, Box, Conclusion, DossierHead, Finding
from yushen.reports import BatchFrame, Office, encode, report_json, report_schema, write_batch, write_dossier
from yushen.reports.html import report_html
from yushen.reports.mask import Masker, masked
from yushen.reports.office import OfficeError, read_office
from yushen.reports.pictures import cut_out
from yushen.reports.summary import summary_xlsx


def test_report_json_holds_its_schema_and_the_whole_number():
    data = json.loads(report_json(report()))
    jsonschema.validate(data, report_schema())
    assert data["dossier"]["applicant"]["id_number"] == ID_NUMBER
    assert data["documents"][0]["fields"][0]["box"] == [0.2, 0.1, 0.3, 0.13]
    assert "note" not in data["documents"][0]["fields"][0]
    assert data["documents"][2]["fields"][0]["box"] is None
    broken = {**data, "findings": [{"code": 1}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, report_schema())


def test_the_schema_kept_in_the_package_is_the_one_of_the_records():
    from importlib.resources import files

    kept = json.loads(files("yushen.reports").joinpath("schema/report.schema.json").read_text(encoding="utf-8"))
    assert kept == json.loads(json.dumps(report_schema()))


def test_boxes_and_confidences_are_rounded_and_other_numbers_are_not():
    assert json.loads(encode({"confidence": 0.98765, "box": [0.123456, 0, 1, 1], "amount": 1.23456})) == {
        "confidence": 0.99,
        "box": [0.1235, 0, 1, 1],
        "amount": 1.23456,
    }


def test_no_output_but_report_json_shows_the_identity_number(tmp_path):
    write_dossier(report(), page, tmp_path / "张三", Office(), 1)
    write_batch([report()], {}, BatchFrame("shanxi-2019-55", "2025-09-30"), tmp_path)
    seen = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert ID_NUMBER.encode() in seen["report.json"]
    for name in ("report.html", "index.html", "batch.json"):
        assert ID_NUMBER.encode() not in seen[name], name
    for name in ("summary.xlsx", "补正通知.docx"):
        assert ID_NUMBER not in _all_text(seen[name]), name
    assert "140***********1236" in seen["report.html"].decode()
    assert "某路1号" not in seen["report.html"].decode()


def _all_text(data: bytes) -> str:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def test_private_files_are_readable_by_their_owner_only(tmp_path):
    write_dossier(report(), page, tmp_path / "张三", Office(), 1)
    for name in ("report.json", "report.html"):
        assert stat.S_IMODE((tmp_path / "张三" / name).stat().st_mode) == 0o600


def test_markup_in_names_and_texts_is_escaped():
    hostile = report(conclusion=Conclusion("review", ("<script>alert(1)</script>",)))
    html = report_html(hostile, page).decode()
    assert "<script>" not in html and "&lt;script&gt;" in html and "技师证&lt;b&gt;.pdf" in html


def test_report_html_asks_for_nothing_from_outside():
    html = report_html(report(), page).decode()
    assert not re.search(r"""(?:src|href)=["'](?!#|data:)""", html)
    assert "default-src 'none'" in html


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "http://example.org"])
def test_no_cell_is_a_formula_or_a_link(text):
    base = report()
    head = msgspec.structs.replace(base.dossier, specialty=text, applicant=Applicant(text, ID_NUMBER))
    book = load_workbook(io.BytesIO(summary_xlsx([report(dossier=head)], {}, "shanxi-2019-55", "2025-09-30")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == text]
    assert len(cells) >= 3 and all(cell.data_type == "s" and cell.hyperlink is None for cell in cells)


def test_every_issue_has_a_row_with_its_files_and_a_clean_dossier_has_none():
    clean = report(findings=(), documents=(), problems=())
    book = load_workbook(io.BytesIO(summary_xlsx([report(), clean], {}, "shanxi-2019-55", "2025-09-30")))
    head, *rows = book["问题明细"].iter_rows(values_only=True)
    issues = [finding for finding in report().findings if finding.outcome != "pass"]
    problems = [problem for document in report().documents for problem in document.problems]
    assert head == ("序号", "档案", "姓名", "类别", "内容", "所在文件")
    problems += report().problems
    assert {row[0] for row in rows} == {1} and len(rows) == len(issues) + len(problems)
    told = {(row[4], row[5] or "") for row in rows}
    paths = {document.id: document.path for document in report().documents}
    for finding in issues:
        message = finding.message.replace(ID_NUMBER, "140***********1236")
        assert (message, "\n".join(dict.fromkeys(paths[ref.document] for ref in finding.evidence))) in told
    counts = [row[-4:] for row in book["审核一览表"].iter_rows(min_row=4, values_only=True)]
    assert sum(counts[0][:3]) == len(issues) and counts[0][3] == len(problems) and counts[1] == (0, 0, 0, 0)


def test_a_row_is_as_high_as_its_fullest_cell():
    short = report(conclusion=Conclusion("ready", ("齐备。",)))
    long = report(conclusion=Conclusion("review", ("须人工确认" * 40,)))
    book = load_workbook(io.BytesIO(summary_xlsx([short, long], {}, "shanxi-2019-55", "2025-09-30")))
    heights = [book.active.row_dimensions[row].height for row in (4, 5)]
    assert heights[0] < 40 and heights[1] > 100  # 200 wide characters in a column of 52 narrow ones are 8 lines


def test_the_notice_stands_only_where_something_is_to_be_supplied(tmp_path):
    write_dossier(report(), page, tmp_path, Office(), 1)
    assert (tmp_path / "补正通知.docx").exists()
    clean = report(conclusion=Conclusion("ready", ()), findings=(), documents=report().documents[:2])
    write_dossier(clean, page, tmp_path, Office(), 1)
    assert not (tmp_path / "补正通知.docx").exists()
    hopeless = report(conclusion=Conclusion("ineligible", ("证书太新。",)))
    write_dossier(hopeless, page, tmp_path, Office(), 1)
    assert not (tmp_path / "补正通知.docx").exists()


def test_the_same_report_gives_the_same_bytes(tmp_path):
    for folder in ("a", "b"):
        write_dossier(report(), page, tmp_path / folder, Office(), 1)
        write_batch([report()], {}, BatchFrame("shanxi-2019-55", "2025-09-30"), tmp_path / folder)
    first = {
        path.relative_to(tmp_path / "a"): path.read_bytes() for path in (tmp_path / "a").rglob("*") if path.is_file()
    }
    second = {
        path.relative_to(tmp_path / "b"): path.read_bytes() for path in (tmp_path / "b").rglob("*") if path.is_file()
    }
    assert first == second and len(first) == 6


def test_batch_json_has_the_contract_s_shape(tmp_path):
    frame = BatchFrame("shanxi-2019-55", "2025-09-30", rows_without_folder=("王五",), loose_files=("通知.pdf",))
    write_batch([report()], {"张三": True}, frame, tmp_path)
    batch = json.loads((tmp_path / "batch.json").read_bytes())
    assert batch["dossiers"] == [
        {"id": "张三", "applicant": "张三", "level": "engineer", "conclusion": "incomplete", "problems": 2}
    ]
    assert batch["roster"] == {"rows_without_folder": ["王五"], "folders_without_row": []}
    assert batch["schema"] == "yushen.batch/1" and batch["loose_files"] == ["通知.pdf"]
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "%E5%BC%A0%E4%B8%89/report.html" in index and "（破格）" in index


def test_index_and_summary_count_alike_and_a_thing_to_hand_in_is_no_contradiction(tmp_path):
    one = report()
    lacking = Finding("dossier.missing", "fail", "第 6.1 条缺少材料。")
    contradicting = Finding("paper.first_author", "fail", "第一作者不是申报人。")
    doubtful = Finding("seal.missing", "unknown", "未见印章。")
    one = msgspec.structs.replace(one, findings=(lacking, contradicting, doubtful, doubtful))
    write_batch([one], {}, BatchFrame("shanxi-2019-55", "2025-09-30"), tmp_path)
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    numbers = [int(cell) for cell in re.findall(r"<td>(\d+)</td>", index)]
    book = load_workbook(tmp_path / "summary.xlsx")
    sheet = book.worksheets[0]
    heads = next(row for row in sheet.iter_rows() if any(cell.value == "缺少" for cell in row))
    first = next(cell.column for cell in heads if cell.value == "缺少")
    counted = [sheet.cell(heads[0].row + 1, first + place).value for place in range(3)]
    assert numbers[:3] == counted == [1, 2, 1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (ID_NUMBER, "140***********1236"),
        (f"号码{ID_NUMBER}。", "号码140***********1236。"),
        ("140105850307123", "140********7123"),
        ("199991201205000123", "199991201205000123"),  # a diploma number: region 19 does not exist
        ("ZL202010123456.2", "ZL202010123456.2"),
        ("1401051985030712369", "1401051985030712369"),  # 19 digits are no identity number
    ],
)
def test_what_looks_like_an_identity_number_is_masked(text, shown):
    assert Masker()(text) == shown


def test_a_known_number_is_masked_however_it_was_read():
    mask = Masker(["140105 19850307 123G"])
    assert mask("号码 14010519850307123G") == f"号码 {masked('14010519850307123G')}"


def test_a_cut_out_holds_its_box():
    picture = cut_out(page("d2", 1), Box(0.6, 0.8, 0.8, 0.83))
    left, top, width, height = picture.box
    assert left > 0 and left + width < 100 and top > 0 and top + height < 100
    whole = cut_out(page("d2", 1), Box(0, 0, 1, 1))
    assert whole.box == (0, 0, 100, 100)


def test_the_office_file_speaks_chinese_or_english_and_refuses_the_rest(tmp_path):
    path = tmp_path / "office.yaml"
    path.write_text("落款: 太原市人社局\n联系电话: 0351-0000000\n", encoding="utf-8")
    assert read_office(path).name == "太原市人社局" and read_office(path).phone == "0351-0000000"
    path.write_text("传真: 1\n", encoding="utf-8")
    with pytest.raises(OfficeError, match="传真"):
        read_office(path)


def test_a_head_without_level_or_name_still_reports():
    head = DossierHead("x", Applicant(), None, "skill_to_title", None, None, "2025-09-30", "shanxi-2019-55")
    assert "（未找到姓名）" in report_html(report(dossier=head), page).decode()
