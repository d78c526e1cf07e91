"""WordprocessingML by strings: runs, paragraphs, tables, controls, boxes, fields; and the package around them."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Cm
from lxml import etree
from PIL import Image, ImageDraw

SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
}
_W = f"{{{SPACES['w']}}}"
_WPS, _PIC = SPACES["wps"], SPACES["pic"]
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())


def r(
    text: str,
    *,
    b: bool = False,
    sz: float = 0,
    u: bool = False,
    font: str = "",
    hide: bool = False,
    sup: bool = False,
    color: str = "",
    raw: str = "",
) -> str:
    """A run; tab and line feed become their elements, a soft hyphen (U+00AD) too."""
    props = (f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/>' if font else "") + "<w:b/>" * b
    props += "<w:vanish/>" * hide + (f'<w:color w:val="{color}"/>' if color else "")
    props += (f'<w:sz w:val="{int(sz * 2)}"/>' if sz else "") + '<w:u w:val="single"/>' * u
    props += '<w:vertAlign w:val="superscript"/>' * sup
    marks = {"\t": "<w:tab/>", "\n": "<w:br/>", "\xad": "<w:softHyphen/>"}
    inner = "".join(
        marks.get(part) or f'<w:t xml:space="preserve">{escape(part)}</w:t>'
        for part in re.split("([\t\n\xad])", text)
        if part
    )
    return f"<w:r>{f'<w:rPr>{props}</w:rPr>' if props else ''}{inner}{raw}</w:r>"


def split(text: str, **kind: Any) -> str:
    """A text over many runs, a character or two each, as Word leaves it after editing."""
    return "".join(
        ('<w:proofErr w:type="spellStart"/>' if at % 4 == 0 else "") + r(text[at : at + 2], **kind)
        for at in range(0, len(text), 2)
    )


def _runs(parts: Sequence[str], **kind: Any) -> str:
    return "".join(part if part.startswith("<") else r(part, **kind) for part in parts if part)


def p(
    *parts: str,
    align: str = "",
    style: str = "",
    num: tuple[int, int] | None = None,
    indent: int = 0,
    tabs: Sequence[int] = (),
    after: int = 0,
    section: str = "",
    **kind: Any,
) -> str:
    """A paragraph of runs (markup) and plain strings; ``indent`` in characters, ``tabs`` in twips, ``num`` = (list, level)."""
    props = (f'<w:pStyle w:val="{style}"/>' if style else "") + (
        f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    )
    stops = "".join(f'<w:tab w:val="left" w:pos="{at}"/>' for at in tabs)
    props += f"<w:tabs>{stops}</w:tabs>" if tabs else ""
    props += f'<w:spacing w:after="{after}"/>' if after else ""
    props += f'<w:ind w:firstLineChars="{indent * 100}" w:firstLine="{indent * 240}"/>' if indent else ""
    props += (f'<w:jc w:val="{align}"/>' if align else "") + section
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{_runs(parts, **kind)}</w:p>"


def ps(*texts: str, **kind: Any) -> str:
    """Several paragraphs of one look."""
    return "".join(p(text, **kind) for text in texts)


def tc(
    *parts: str,
    span: int = 1,
    rows: str = "",
    down: bool = False,
    align: str = "",
    wide: int = 0,
    **kind: Any,
) -> str:
    """A cell of plain strings and runs (one paragraph) or of paragraphs and tables; ``rows`` restart or continue, ``down`` vertical."""
    props = f'<w:tcW w:w="{wide or 1200 * span}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
    props += {"restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}.get(rows, "")
    props += '<w:textDirection w:val="tbRlV"/>' * down + '<w:vAlign w:val="center"/>'
    if any(part.startswith(("<w:p>", "<w:tbl>", '<w:sdt><w:sdtPr><w:tag w:val="block')) for part in parts):
        inner = "".join(part if part.startswith("<") else p(part, **kind) for part in parts)
        inner += "<w:p/>" if parts[-1].startswith("<w:tbl>") else ""
    else:
        inner = p(*parts, align=align, **kind)
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str, height: int = 0) -> str:
    """A row of cells; a plain string is a cell of its own."""
    props = f'<w:trPr><w:trHeight w:val="{height}"/></w:trPr>' if height else ""
    return f"<w:tr>{props}{''.join(cell if cell.startswith('<') else tc(cell) for cell in cells)}</w:tr>"


def tbl(*rows: str, grid: Sequence[int] = (), ruled: bool = True) -> str:
    """A table of rows; ``grid`` holds the widths of its columns in twips."""
    rule = "single" if ruled else "nil"
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    edge = "".join(
        f'<w:{side} w:val="{rule}" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders>{edge}</w:tblBorders></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


_REVISED = 'w:id="{}" w:author="办公室" w:date="2023-05-08T09:12:00Z"'


def ins(runs: str, number: int = 801) -> str:
    """Inserted under tracked changes: it is shown."""
    return f"<w:ins {_REVISED.format(number)}>{runs if runs.startswith('<') else r(runs)}</w:ins>"


def dele(text: str, number: int = 851) -> str:
    """Deleted under tracked changes: not printed."""
    return f'<w:del {_REVISED.format(number)}><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'


def sdt(runs: str, tag: str = "value") -> str:
    """A content control around runs; around paragraphs, rows or cells with a tag that begins with ``block``."""
    inner = runs if runs.startswith("<") else r(runs)
    kind = "" if tag.startswith("block") else "<w:text/>"
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{kind}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'


def tick(on: bool) -> str:
    """A check box control of Word 2010."""
    mark = "☒☑"[on] if on else "☐"
    return (
        f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(on)}"/><w14:checkedState w14:val="2611" w14:font="MS Gothic"/>'
        f'<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>{r(mark, font="MS Gothic")}'
        "</w:sdtContent></w:sdt>"
    )


def sym(on: bool) -> str:
    """A box of Wingdings or Wingdings 2: ticked or empty."""
    font, code = ("Wingdings 2", "F052") if on else ("Wingdings", "F0A8")
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def field(code: str, shown: str, **kind: Any) -> str:
    """A complex field with its result."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        f'{mark.format("begin")}<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        f"{mark.format('separate')}{r(shown, **kind) if shown else ''}{mark.format('end')}"
    )


def simple(code: str, shown: str, **kind: Any) -> str:
    """A simple field with its result."""
    instruction = escape(code, {'"': "&quot;"})
    return f'<w:fldSimple w:instr="{instruction}">{r(shown, **kind)}</w:fldSimple>'


def link(shown: str, anchor: str = "top") -> str:
    """A hyperlink within the document."""
    return f'<w:hyperlink w:anchor="{anchor}">{r(shown, color="0563C1", u=True)}</w:hyperlink>'


def note(number: int) -> str:
    """The mark of a footnote, counted from 1."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number + 1}"/></w:r>'


def box(
    paragraphs: str, *, x: float = 0, y: float = 1, w: float = 9, h: float = 2, twice: bool = True, number: int = 31
) -> str:
    """A run with a text box at an offset in cm; ``twice`` as Word 2010 saves it (with the older form as fallback), else VML alone."""
    style = f"position:absolute;margin-left:{x * 28.35:.0f}pt;margin-top:{y * 28.35:.0f}pt;width:{w * 28.35:.0f}pt;height:{h * 28.35:.0f}pt"
    old = f'<w:pict><v:shape id="b{number}" style="{style}"><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict>'
    if not twice:
        return f"<w:r>{old}</w:r>"
    ext = f'cx="{w * 360000:.0f}" cy="{h * 360000:.0f}"'
    new = (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" '
        f'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>{x * 360000:.0f}'
        f'</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{y * 360000:.0f}</wp:posOffset></wp:positionV>'
        f'<wp:extent {ext}/><wp:wrapTopAndBottom/><wp:docPr id="{number}" name="文本框 {number}"/><a:graphic><a:graphicData '
        f'uri="{_WPS}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {ext}/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>'
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'


def picture(number: int = 61) -> str:
    """A run with a picture in line; the package puts one image under its mark."""
    ext = 'cx="2880000" cy="1620000"'
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent {ext}/><wp:docPr id="{number}" name="图片 {number}"/><a:graphic><a:graphicData uri="{_PIC}">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="image.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="@image@"/>'
        f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {ext}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def page() -> str:
    """A page break in a paragraph of its own."""
    return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


DECIMAL, HANZI, CHAPTER, PAREN, ARTICLE = 901, 902, 903, 904, 905
"""Automatic numbers: 1 / 1.1 · 一、/（一）/ 1. · 第一章 / 1.1 · （1） · 第一条."""
_LISTS = {
    DECIMAL: (("decimal", "%1"), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")),
    HANZI: (("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3.")),
    CHAPTER: (("chineseCounting", "第%1章"), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")),
    PAREN: (("decimal", "（%1）"),),
    ARTICLE: (("chineseCounting", "第%1条"),),
}


def _parse(xml: str) -> Any:
    return etree.fromstring(f"<root {_DECLARED}>{xml}</root>", docx.oxml.parser.oxml_parser)


def _number(document: Any) -> None:
    numbering = document.part.numbering_part.element
    legal = "<w:isLgl/>"
    for identity, levels in _LISTS.items():
        inner = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{legal if identity == CHAPTER and depth else ""}'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
            for depth, (kind, text) in enumerate(levels)
        )
        abstract = _parse(
            f'<w:abstractNum w:abstractNumId="{identity}"><w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
        )[0]
        numbering.insert(0, abstract)
        numbering.append(_parse(f'<w:num w:numId="{identity}"><w:abstractNumId w:val="{identity}"/></w:num>')[0])


def _notes(document: Any, notes: Sequence[str]) -> None:
    rule = '<w:footnote w:type="{0}" w:id="{1}"><w:p><w:r><w:{0}/></w:r></w:p></w:footnote>'
    inner = rule.format("separator", 0) + rule.format("continuationSeparator", 1)
    inner += "".join(
        f'<w:footnote w:id="{at}"><w:p><w:r><w:footnoteRef/></w:r>{r(" " + text)}</w:p></w:footnote>'
        for at, text in enumerate(notes, 2)
    )
    blob = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {_DECLARED}>{inner}</w:footnotes>'.encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _image() -> io.BytesIO:
    picture = Image.new("RGB", (320, 180), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((20, 20, 300, 160), outline="black")
    draw.line((20, 160, 110, 90, 190, 120, 300, 40), fill="black", width=2)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    stream.seek(0)
    return stream


def _fill(part: Any, xml: str) -> None:
    part.is_linked_to_previous = False
    for old in list(part._element):
        part._element.remove(old)
    for one in list(_parse(xml)):
        part._element.append(one)


def build(
    body: str,
    *,
    header: str = "",
    footer: str = "",
    notes: Sequence[str] = (),
    font: str = "宋体",
    size: float = 10.5,
    wide: bool = False,
    columns: int = 1,
) -> bytes:
    """The file of a body's markup, with header and footer paragraphs and the texts of its footnotes."""
    document = docx.Document()
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "Administrator", "", ""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, docx.shared.Pt(size)
    normal.element.rPr.rFonts.set(f"{_W}eastAsia", font)
    section = document.sections[0]
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
    if columns > 1:
        section._sectPr.find(f"{_W}cols").set(f"{_W}num", str(columns))
    _number(document)
    if notes:
        _notes(document, notes)
    if "@image@" in body:
        body = body.replace("@image@", document.part.get_or_add_image(_image())[0])
    for part, xml in ((section.header, header), (section.footer, footer)):
        if xml:
            _fill(part, xml)
    holder = document.element.body
    for old in list(holder):
        if old.tag != f"{_W}sectPr":
            holder.remove(old)
    for one in list(_parse(body)):
        holder.insert(len(holder) - 1, one)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


_WORD = re.compile("[\u3001-\u303f\u3400-\u9fff\uff00-\uffef]|[^\\s\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+")


def count(text: str) -> int:
    """字数 as Word counts one paragraph: wide characters one each, an unbroken run of others one."""
    return len(_WORD.findall(text))


def characters(xml: str) -> int:
    """字数 of body markup: what is shown, once; no field codes, no deleted text, no automatic numbers."""
    root = _parse(xml)
    whole: dict[Any, str] = {}
    for one in root.iter(f"{_W}t", f"{_W}tab", f"{_W}br"):
        above = [up.tag for up in one.iterancestors()]
        if f"{{{SPACES['mc']}}}Fallback" in above or f"{_W}tabs" in above:
            continue
        owner = next(up for up in one.iterancestors(f"{_W}p"))
        whole[owner] = whole.get(owner, "") + (one.text or "" if one.tag == f"{_W}t" else " ")
    return sum(count(text) for text in whole.values())
