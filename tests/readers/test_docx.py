"""DOCX: every text once, in order, as Word counts it; nothing of what was deleted."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from yushen.readers import read_file

W = nsdecls("w")


def saved(document, tmp_path: Path, name: str = "a.docx") -> Path:
    document.save(tmp_path / name)
    return tmp_path / name


def texts(path: Path, tmp_path: Path) -> list[str]:
    return [line.text for line in read_file(path, path.name, scratch=tmp_path / "s").pages[0].lines]


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_order_tables_headers_and_footers(tmp_path):
    document = docx.Document()
    document.add_paragraph("前")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "姓名", "张三"
    document.add_paragraph("后")
    document.sections[0].header.paragraphs[0].text = "页眉"
    document.sections[0].footer.paragraphs[0].text = "页脚"
    path = saved(document, tmp_path)
    lines = read_file(path, "a.docx", scratch=tmp_path).pages[0].lines
    assert [line.text for line in lines] == ["页眉", "前", "姓名", "张三", "后", "页脚"]
    assert "header" in lines[0].marks and "footer" in lines[-1].marks and "table" in lines[2].marks


def test_tracked_changes_count_as_accepted(tmp_path):
    document = docx.Document()
    paragraph = document.add_paragraph("留")
    paragraph._p.append(parse_xml(f'<w:ins {W} w:id="1" w:author="a">{run("增")}</w:ins>'))
    paragraph._p.append(parse_xml(f'<w:del {W} w:id="2" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del>'))
    paragraph._p.append(parse_xml(f'<w:moveTo {W} w:id="3" w:author="a">{run("移入")}</w:moveTo>'))
    paragraph._p.append(parse_xml(f'<w:moveFrom {W} w:id="4" w:author="a">{run("移出")}</w:moveFrom>'))
    table = document.add_table(rows=2, cols=1)
    table.cell(0, 0).text, table.cell(1, 0).text = "在", "去"
    table.rows[1]._tr.get_or_add_trPr().append(parse_xml(f'<w:del {W} w:id="5" w:author="a"/>'))
    assert texts(saved(document, tmp_path), tmp_path) == ["留增移入", "在"]


def test_content_controls_in_all_five_places(tmp_path):
    document = docx.Document()

    def control(inner: str):
        return parse_xml(f"<w:sdt {W}><w:sdtContent>{inner}</w:sdtContent></w:sdt>")

    body = document.element.body
    body.insert(0, control(f"<w:p>{run('段')}</w:p>"))
    paragraph = document.add_paragraph("行内")
    paragraph._p.append(control(run("控件")))
    table = document.add_table(rows=1, cols=3)
    for index, text in enumerate(("甲", "乙", "丙")):
        table.cell(0, index).text = text
    row = table.rows[0]._tr
    cell = row.findall(qn("w:tc"))[1]
    wrapped = parse_xml(f"<w:sdt {W}><w:sdtContent/></w:sdt>")
    row.replace(cell, wrapped)
    wrapped.find(qn("w:sdtContent")).append(cell)
    table._tbl.append(control(f"<w:tr><w:tc><w:p>{run('行')}</w:p></w:tc></w:tr>"))
    body.insert(len(body) - 1, control(f"<w:tbl><w:tr><w:tc><w:p>{run('表')}</w:p></w:tc></w:tr></w:tbl>"))
    path = saved(document, tmp_path)
    assert texts(path, tmp_path) == ["段", "行内控件", "甲", "乙", "丙", "行", "表"]
    first = read_file(path, "a.docx", scratch=tmp_path).pages[0].tables[0]
    assert [(cell.column, cell.text) for cell in first.cells if cell.row == 0] == [(0, "甲"), (1, "乙"), (2, "丙")]


def test_a_text_box_stored_twice_comes_once(tmp_path):
    document = docx.Document()
    paragraph = document.add_paragraph("锚")
    box = f"<w:txbxContent><w:p>{run('框内')}</w:p></w:txbxContent>"
    xml = (
        f'<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">'
        f'<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{box}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    paragraph._p.append(parse_xml(xml))
    assert texts(saved(document, tmp_path), tmp_path) == ["锚", "框内"]


def test_merged_cells_come_once(tmp_path):
    document = docx.Document()
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "横"
    table.cell(1, 0).text = "下"
    path = saved(document, tmp_path)
    assert texts(path, tmp_path) == ["横", "下"]
    cells = read_file(path, "a.docx", scratch=tmp_path).pages[0].tables[0].cells
    assert (cells[0].text, cells[0].column_span) == ("横", 3)


def test_hidden_text_is_told_apart(tmp_path):
    document = docx.Document()
    paragraph = document.add_paragraph("见")
    hidden = paragraph.add_run("不见")
    hidden.font.hidden = True
    lines = read_file(saved(document, tmp_path), "a.docx", scratch=tmp_path).pages[0].lines
    assert [(line.text, line.marks) for line in lines] == [("见", ()), ("不见", ("hidden",))]


def test_headings_and_their_numbers_are_known(tmp_path):
    document = docx.Document()
    document.add_heading("试验方案", level=1)
    document.add_paragraph("正文")
    lines = read_file(saved(document, tmp_path), "a.docx", scratch=tmp_path).pages[0].lines
    assert "heading" in lines[0].marks and "heading" not in lines[1].marks


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml"])
def test_entities_are_refused(tmp_path, part):
    path = saved(docx.Document(), tmp_path)
    bad = tmp_path / "b.docx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(bad, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename == part:
                data = data.replace(b"?>", b'?><!DOCTYPE x [<!ENTITY a "aaaa">]>', 1)
            target.writestr(info.filename, data)
    assert "实体" in read_file(bad, "b.docx", scratch=tmp_path).problems[0].message


def test_a_docx_that_is_no_zip_and_one_cut_short(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"not a document at all, only text \x00\x01")
    assert read_file(tmp_path / "a.docx", "a.docx", scratch=tmp_path).problems[0].code == "document.unreadable"
    whole = saved(docx.Document(), tmp_path, "w.docx").read_bytes()
    (tmp_path / "cut.docx").write_bytes(whole[: len(whole) // 2])
    assert "损坏" in read_file(tmp_path / "cut.docx", "cut.docx", scratch=tmp_path).problems[0].message
