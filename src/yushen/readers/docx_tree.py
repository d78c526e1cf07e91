"""A DOCX's XML settled once, so that it can be walked simply: content controls unwrapped, revisions accepted, one copy of each box."""

from __future__ import annotations

from typing import Any

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


_DROPPED = tuple(
    map(
        w,
        (
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "rt",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
        ),
    )
)
_UNWRAPPED = tuple(map(w, ("ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo")))


def settle(root: Any) -> None:
    """Accepts tracked changes and unwraps containers, in place.

    Inserted and moved-to text stays, deleted and moved-from goes, whole rows, cells and paragraphs too; of a box stored
    twice (mc:AlternateContent) the first choice stays; of a phonetic guide (拼音指南) the characters, not their pinyin."""
    for alternate in list(root.iter(f"{{{MC}}}AlternateContent")):
        choice = alternate.find(f"{{{MC}}}Choice")
        kept = choice if choice is not None else alternate.find(f"{{{MC}}}Fallback")
        _replace(alternate, list(kept) if kept is not None else [])
    for control in list(root.iter(w("sdt"))):
        content = control.find(w("sdtContent"))
        _replace(control, list(content) if content is not None else [])
    _settle_tables(root)
    for paragraph in list(root.iter(w("p"))):
        marks = paragraph.find(f"{w('pPr')}/{w('rPr')}")
        deleted = marks is not None and (marks.find(w("del")) is not None or marks.find(w("moveFrom")) is not None)
        if deleted:
            _join_next(paragraph)
    for name in _DROPPED:
        for element in list(root.iter(name)):
            if element.getparent() is not None and element.getparent().tag not in (w("trPr"),):
                _replace(element, [])
    for name in _UNWRAPPED:
        for element in list(root.iter(name)):
            if (
                element.getparent() is not None
                and len(element) >= 0
                and element.getparent().tag not in (w("rPr"), w("trPr"))
            ):
                _replace(element, list(element))


def _settle_tables(root: Any) -> None:
    """Deleted rows and cells go; a merge that is itself a tracked change becomes an ordinary one."""
    for row in list(root.iter(w("tr"))):
        if row.find(f"{w('trPr')}/{w('del')}") is not None:
            _replace(row, [])
    for cell in list(root.iter(w("tc"))):
        properties = cell.find(w("tcPr"))
        if properties is None:
            continue
        if properties.find(w("cellDel")) is not None:
            _replace(cell, [])
        tracked = properties.find(w("cellMerge"))
        if tracked is not None and properties.find(w("vMerge")) is None and tracked.get(w("vMerge")) is not None:
            merge = properties.makeelement(w("vMerge"), {})
            if tracked.get(w("vMerge")) == "rest":
                merge.set(w("val"), "restart")
            properties.append(merge)


_BETWEEN = frozenset(
    w(f"{kind}{end}")
    for kind in ("bookmark", "commentRange", "moveFromRange", "moveToRange", "customXmlInsRange", "customXmlDelRange")
    for end in ("Start", "End")
) | {w("permStart"), w("permEnd"), w("proofErr")}
"""Marks without text that may stand between two paragraphs."""


def _join_next(paragraph: Any) -> None:
    """The mark of a deleted paragraph end: what stays of the paragraph goes in front of the next one."""
    following = paragraph.getnext()
    while following is not None and following.tag in _BETWEEN:
        following = following.getnext()
    runs = [child for child in paragraph if child.tag != w("pPr")]
    if following is not None and following.tag == w("p"):
        properties = following.find(w("pPr"))
        at = 0 if properties is None else following.index(properties) + 1
        for offset, run in enumerate(runs):
            following.insert(at + offset, run)
        _replace(paragraph, [])


def _replace(element: Any, children: list[Any]) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for offset, child in enumerate(children):
        parent.insert(at + 1 + offset, child)
    parent.remove(element)


def run_text(paragraph: Any) -> tuple[str, str]:
    """Visible and hidden text of a paragraph's own runs; boxes inside it are not its own."""
    shown: list[str] = []
    hidden: list[str] = []
    for run in paragraph.iter(w("r")):
        if _inside_box(run, paragraph):
            continue
        text = "".join(_piece(child) for child in run)
        (hidden if _is_hidden(run) else shown).append(text)
    return "".join(shown), "".join(hidden)


def _piece(child: Any) -> str:
    if child.tag == w("t"):
        return child.text or ""
    if child.tag in (w("tab"), w("ptab")):
        return "\t"
    if child.tag in (w("br"), w("cr")):
        return "\n"
    if child.tag == w("noBreakHyphen"):
        return "-"
    if child.tag == w("sym"):
        code = child.get(w("char"))
        return _symbol(code) if code else ""
    return ""


def _symbol(code: str) -> str:
    """Ticks and boxes of the Wingdings fonts; other symbols stay out of the text."""
    return {"F0FE": "☑", "F052": "☑", "F0FD": "☒", "F0A8": "□", "F06F": "□", "F0FC": "√"}.get(code.upper(), "")


def _is_hidden(run: Any) -> bool:
    properties = run.find(w("rPr"))
    if properties is None:
        return False
    vanish = properties.find(w("vanish"))
    if vanish is not None and vanish.get(w("val")) not in ("0", "false"):
        return True
    colour = properties.find(w("color"))
    size = properties.find(w("sz"))
    white = colour is not None and (colour.get(w("val")) or "").upper() == "FFFFFF"
    tiny = size is not None and (size.get(w("val")) or "").isdigit() and int(size.get(w("val"))) <= 4
    return white or tiny


def _inside_box(element: Any, paragraph: Any) -> bool:
    parent = element.getparent()
    while parent is not None and parent is not paragraph:
        if parent.tag == w("txbxContent"):
            return True
        parent = parent.getparent()
    return False


def boxes_of(paragraph: Any) -> list[Any]:
    """The text boxes anchored in a paragraph, outermost only."""
    return [box for box in paragraph.iter(w("txbxContent")) if not _inside_box(box, paragraph)]
