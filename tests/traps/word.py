"""Small Word files written as XML, since what the traps are about no library writes."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from yushen.model import Page
from yushen.readers import read_file

SPACES = (
    nsdecls("w") + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
)
BY = 'w:id="1" w:author="a"'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def inserted(text: str) -> str:
    return f"<w:ins {BY}>{run(text)}</w:ins>"


def deleted(text: str) -> str:
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def paragraph(inner: str, mark: str = "") -> str:
    """``mark``: what was tracked about the paragraph's end, as ``del`` or ``moveFrom``."""
    tracked = f"<w:pPr><w:rPr><w:{mark} {BY}/></w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{tracked}{inner}</w:p>"


def cell(inner: str, properties: str = "") -> str:
    """``inner`` is text, or paragraphs and tables."""
    content = inner if inner.startswith("<w:") else paragraph(run(inner))
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{content}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    made = "".join(one if one.startswith("<w:") else cell(one) for one in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{made}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def control(inner: str) -> str:
    return f"<w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def text_box(inner: str) -> str:
    """A run with a box as Word stores it: once as a drawing, once more for programs that know none."""
    box = f"<w:txbxContent>{inner}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def word_page(folder: Path, *blocks: str, header: str = "") -> Page:
    """The page read from a document of these paragraphs, tables and controls; ``header`` goes into its header's paragraph."""
    document = docx.Document()
    body = document.element.body
    for block in reversed(blocks):
        body.insert(0, parse_xml(f"<w:body {SPACES}>{block}</w:body>")[0])
    if header:
        edge = document.sections[0].header.paragraphs[0]._p
        for element in list(parse_xml(f"<w:p {SPACES}>{header}</w:p>")):
            edge.append(element)
    path = folder / "a.docx"
    document.save(path)
    reading = read_file(path, "a.docx", scratch=folder / "scratch")
    assert reading.problems == ()
    return reading.pages[0]


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def cells(page: Page, number: int = 0) -> list[tuple[int, int, str, int, int]]:
    """Row, column, text, rows and columns spanned of each cell of a table."""
    return [(one.row, one.column, one.text, one.row_span, one.column_span) for one in page.tables[number].cells]
