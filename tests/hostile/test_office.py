"""DOCX, XLSX and OFD: entities in any encoding, parts that unpack to very much, elements in elements, sheets without end."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import msgspec
import pytest
from openpyxl import Workbook

from tests.hostile.build import docx_bytes, laughing, part, saved, settled, with_part, zipped
from yushen.intake import IntakeError, read_roster
from yushen.limits import LIMITS
from yushen.model import Reading
from yushen.readers import read_file
from yushen.readers.docx import DAMAGED, ENTITIES, TOO_LARGE

BODY = "word/document.xml"
SMALL = msgspec.structs.replace(LIMITS, xml_bytes=2 << 20, file_bytes=4 << 20)


def read(tmp_path: Path, data: bytes, name: str = "a.docx") -> Reading:
    begun = time.process_time()
    reading = read_file(saved(tmp_path, name, data), name, scratch=tmp_path / "s", limits=SMALL)
    assert settled(reading) and time.process_time() - begun < 30
    return reading


def message(reading: Reading) -> str:
    return reading.problems[0].message if reading.problems else ""


def declared(body: bytes, declaration: str, before: str = "") -> str:
    head, rest = body.decode("utf-8").split("?>", 1)
    return f"{head}?>{before}{declaration}{rest}"


ENTITY_FILES = {
    "laughter": lambda body: declared(body, laughing("w:document")).encode(),
    "another file": lambda body: declared(body, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>').encode(),
    "another host": lambda body: declared(body, '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">').encode(),
    "behind a long comment": lambda body: declared(body, laughing("a"), f"<!--{' ' * 300_000}-->").encode(),
    "across two steps": lambda body: declared(body, laughing("a"), f"<!--{' ' * ((1 << 20) - 70)}-->").encode(),
    "in two bytes a letter": lambda body: declared(body, laughing("a")).replace("UTF-8", "UTF-16").encode("utf-16"),
    "in an encoding that hides it": lambda body: (
        declared(body, laughing("a")).replace("UTF-8", "UTF-7").encode("utf-7")
    ),
}


@pytest.mark.parametrize("name", ENTITY_FILES)
@pytest.mark.parametrize("where", [BODY, "[Content_Types].xml", "word/_rels/document.xml.rels"])
def test_declarations_of_entities_are_refused_wherever_they_stand(tmp_path: Path, name: str, where: str) -> None:
    honest = docx_bytes()
    bad = with_part(honest, where, ENTITY_FILES[name](part(honest, where)))
    assert message(read(tmp_path, bad)) == ENTITIES


@pytest.mark.parametrize("words", ["<!DOCTYPE html>", "文中写到 <!ENTITY x> 的用法", "&#60;!DOCTYPE"])
def test_words_about_declarations_are_only_words(tmp_path: Path, words: str) -> None:
    reading = read(tmp_path, docx_bytes(words))
    assert not reading.problems and words in reading.pages[0].text


@pytest.mark.parametrize(
    "where", [BODY, "word/media/image1.png", "word/embeddings/oleObject1.bin", "customXml/item1.xml"]
)
def test_a_part_that_unpacks_to_very_much_is_refused_before_it_is_parsed(tmp_path: Path, where: str) -> None:
    assert message(read(tmp_path, with_part(docx_bytes(), where, b" " * (5 << 20)))) == TOO_LARGE


def test_very_many_parts_are_refused(tmp_path: Path) -> None:
    data = docx_bytes()
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        for number in range(LIMITS.archive_members):
            archive.writestr(f"word/media/{number}.png", b"")
    assert message(read(tmp_path, stream.getvalue())) == TOO_LARGE


@pytest.mark.parametrize(("open_", "close"), [("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("<w:p>", "</w:p>")])  # fmt: skip
@pytest.mark.parametrize("depth", [60, 5000])
def test_elements_in_elements(tmp_path: Path, open_: str, close: str, depth: int) -> None:
    honest = docx_bytes()
    body = part(honest, BODY).replace(b"<w:body>", b"<w:body>" + (open_ * depth + "<w:p/>" + close * depth).encode())
    reading = read(tmp_path, with_part(honest, BODY, body))
    assert reading.pages or message(reading) == DAMAGED


def test_pictures_and_templates_elsewhere_are_not_fetched(tmp_path: Path) -> None:
    honest = docx_bytes()
    rels = part(honest, "word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:9/a.png" TargetMode="External"/>'
        b'<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///etc/passwd" TargetMode="External"/>'
        b"</Relationships>",
    )
    assert "材料" in read(tmp_path, with_part(honest, "word/_rels/document.xml.rels", rels)).pages[0].text


def test_parts_that_lead_to_each_other_or_nowhere(tmp_path: Path) -> None:
    honest = docx_bytes()
    for name in ("word/styles.xml", BODY, "[Content_Types].xml", "_rels/.rels", "docProps/core.xml"):
        read(tmp_path, with_part(honest, name, None))
        read(tmp_path, with_part(honest, name, b""))
        read(tmp_path, with_part(honest, name, b"<a/>"))
    ring = part(honest, "_rels/.rels").replace(b"word/document.xml", b"_rels/.rels")
    read(tmp_path, with_part(honest, "_rels/.rels", ring))


def test_any_truncation_ends_in_a_reading_or_a_problem(tmp_path: Path) -> None:
    data = docx_bytes()
    for length in range(0, len(data), max(1, len(data) // 60)):
        read(tmp_path, data[:length])


OFD = "http://www.ofdspec.org/2016"


def ofd(document: str | bytes) -> bytes:
    root = f'<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="{OFD}" Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'
    page = f'<ofd:Page xmlns:ofd="{OFD}"><ofd:Content><ofd:Layer ID="2"><ofd:TextObject ID="3" Boundary="10 10 80 8" Size="5" Font="9"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5">材料</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>'
    return zipped([("OFD.xml", root.encode()), ("Doc_0/Document.xml", document if isinstance(document, bytes) else document.encode()), ("Doc_0/Pages/Page_0/Content.xml", page.encode())])  # fmt: skip


def ofd_document(pages: str = '<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>') -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><ofd:Document xmlns:ofd="{OFD}"><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>{pages}</ofd:Pages></ofd:Document>'


def test_the_honest_ofd_is_read(tmp_path: Path) -> None:
    assert "材料" in read(tmp_path, ofd(ofd_document()), "a.ofd").pages[0].text


OFD_FILES = {
    "laughter": lambda: ofd(ofd_document().replace("?>", "?>" + laughing("a"), 1)),
    "another file": lambda: ofd(ofd_document().replace("?>", '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 1)),
    "laughter in two bytes": lambda: ofd(ofd_document().replace("UTF-8", "UTF-16").replace("?>", "?>" + laughing("a"), 1).encode("utf-16")),
    "a page outside": lambda: ofd(ofd_document('<ofd:Page ID="1" BaseLoc="/../../../../etc/passwd"/>')),
    "a page that is the document": lambda: ofd(ofd_document('<ofd:Page ID="1" BaseLoc="Document.xml"/>')),
    "elements in elements": lambda: ofd(ofd_document("<ofd:Pages>" * 5000 + "</ofd:Pages>" * 5000)),
    "a huge part": lambda: ofd(ofd_document() + " " * (5 << 20)),
}  # fmt: skip


@pytest.mark.parametrize("name", OFD_FILES)
def test_hostile_ofd_ends_in_a_problem(tmp_path: Path, name: str) -> None:
    reading = read(tmp_path, OFD_FILES[name](), "a.ofd")
    assert reading.problems or any(page.problems for page in reading.pages)
    assert "root:" not in "".join(page.text for page in reading.pages)


def test_very_many_pages_of_ofd_are_one_problem(tmp_path: Path) -> None:
    pages = '<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>' * 20_000
    few = msgspec.structs.replace(LIMITS, pages=10)
    reading = read_file(saved(tmp_path, "a.ofd", ofd(ofd_document(pages))), "a.ofd", scratch=tmp_path, limits=few)
    assert len(reading.pages) == 10 and any(problem.code == "document.too_long" for problem in reading.problems)


def xlsx(rows: list[list[object]]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


HONEST = [["姓名", "申报级别"], ["张三", "工程师"]]


@pytest.mark.parametrize("where", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("name", ["laughter", "another file", "in two bytes a letter"])
def test_a_roster_with_entities_is_refused_in_words(tmp_path: Path, where: str, name: str) -> None:
    body = part(xlsx(HONEST), where)
    text = body if body.startswith(b"<?xml") else b'<?xml version="1.0" encoding="UTF-8"?>' + body
    path = saved(tmp_path, "roster.xlsx", with_part(xlsx(HONEST), where, ENTITY_FILES[name](text)))
    with pytest.raises(IntakeError, match="花名册"):
        read_roster(path)


@pytest.mark.parametrize(
    "where", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"]
)
@pytest.mark.parametrize("data", [b"", b"<a/>", b"<a><b></a>", b"\xff\xfe", None])
def test_a_damaged_roster_is_read_or_refused_in_words(tmp_path: Path, where: str, data: bytes | None) -> None:
    try:
        rows, _ = read_roster(saved(tmp_path, "roster.xlsx", with_part(xlsx(HONEST), where, data)))
    except IntakeError as error:
        assert "花名册" in str(error)
    else:
        assert [row.name for row in rows] in ([], ["张三"])


def test_one_cell_at_the_end_of_the_sheet_costs_nothing(tmp_path: Path) -> None:
    book = Workbook()
    for row in HONEST:
        book.active.append(row)
    book.active["XFD1048576"] = "x"
    stream = io.BytesIO()
    book.save(stream)
    begun = time.process_time()
    few = msgspec.structs.replace(LIMITS, roster_rows=2000)
    rows, _ = read_roster(saved(tmp_path, "roster.xlsx", stream.getvalue()), few)
    assert [row.name for row in rows] == ["张三"] and time.process_time() - begun < 10


def test_a_formula_in_the_roster_is_no_value(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["姓名", "申报级别", "工作单位"])
    book.active.append(["张三", "工程师", '=HYPERLINK("http://127.0.0.1:9/","单位")'])
    stream = io.BytesIO()
    book.save(stream)
    [row], _ = read_roster(saved(tmp_path, "roster.xlsx", stream.getvalue()))
    assert row.employer is None
