"""Pages of the summer batch as plain HTML: frames, tables with merged cells, blanks filled in, seals drawn as vectors or grey from copying."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Iterable, Sequence

from PIL import Image

from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, photo, qr, seal

__all__ = ["HEI", "KAI", "MING", "blank", "block", "copied", "foot", "grey", "html", "photo", "picture", "qr", "table"]
__all__ += ["upright", "vector"]

Cell = str | tuple[str, str]


def html(
    body: str,
    *,
    font: str = MING,
    size: float = 12,
    page: str = "A4",
    margin: str = "22mm 20mm",
    css: str = "",
    running: str = "",
) -> str:
    """A whole page; ``running`` is a header printed on each sheet, with the page number at the foot."""
    head = (
        f"@page{{@top-center{{content:'{running}';font-family:{font};font-size:9pt;color:#333}}"
        "@bottom-center{content:'— ' counter(page) ' —';font-size:9pt}}"
        if running
        else ""
    )
    return (
        f"<html><head><meta charset='utf-8'><style>@page{{size:{page};margin:{margin}}}{head}"
        f"body{{font-family:{font};font-size:{size}pt;line-height:1.7;margin:0}}"
        "h1{text-align:center;font-size:1.7em;font-weight:normal;margin:.3em 0 .6em;letter-spacing:.08em}"
        "h2{font-size:1.1em;margin:.6em 0 .2em}h3{font-size:1em;margin:.5em 0 .1em;font-weight:normal}"
        "p{margin:.2em 0;text-indent:2em}p.n{text-indent:0}p.c{text-indent:0;text-align:center}p.r{text-indent:0;text-align:right}"
        "table{border-collapse:collapse;width:100%;margin:.4em 0}td{border:.7pt solid #000;padding:3pt 4pt;line-height:1.4;vertical-align:middle}"
        "td.l{text-align:center}td.v{text-align:center;width:1.4em;line-height:1.25}"
        f".new{{break-before:page}}{css}</style></head><body>{body}</body></html>"
    )


def table(rows: Iterable[Sequence[Cell]], css: str = "", widths: Sequence[str] = ()) -> str:
    """Rows of cells; a cell is its text or (text, attributes such as ``colspan=3 class=l``)."""
    columns = "".join(f"<col style='width:{one}'>" for one in widths)
    lines = "".join(
        "<tr>" + "".join(f"<td>{c}</td>" if isinstance(c, str) else f"<td {c[1]}>{c[0]}</td>" for c in row) + "</tr>"
        for row in rows
    )
    return f"<table style='{css}'>{'<colgroup>' + columns + '</colgroup>' if columns else ''}{lines}</table>"


def upright(text: str, rows: int = 1, columns: int = 1) -> tuple[str, str]:
    """A label written downwards in a cell over so many rows."""
    return "<br>".join(text), f"class=v rowspan={rows} colspan={columns}"


def blank(text: str, em: float) -> str:
    """What is filled in on a printed line."""
    return f"<span style='display:inline-block;min-width:{em}em;border-bottom:.6pt solid #000;text-align:center;line-height:1.25;text-indent:0'>{text}</span>"


def foot(lines: Sequence[str], mark: str = "", *, width: str = "38mm", indent: str = "88mm") -> str:
    """Issuer and date at the right, under a seal."""
    image = f"<img src='{mark}' style='position:absolute;left:2mm;top:-13mm;width:{width};opacity:.85'>" if mark else ""
    text = "".join(f"<div>{one}</div>" for one in lines)
    return f"<div style='position:relative;margin:14mm 0 16mm {indent};text-align:center'>{image}{text}</div>"


def block(text: str, css: str) -> str:
    """A piece of the page with its own style."""
    return f"<div style='{css}'>{text}</div>"


def vector(name: str) -> str:
    """A round seal as vector graphics, its ring of characters as outlines of text the way sealing programs write it."""
    size, red = 200, "#d0202a"
    star = " ".join(
        f"{100 + r * math.sin(math.pi * k / 5):.1f},{100 - r * math.cos(math.pi * k / 5):.1f}"
        for k, r in enumerate([28, 11] * 5)
    )
    face = max(11, min(22, 400 // len(name)))
    ring = "".join(
        f"<g transform='rotate({-130 + 260 * (k + 0.5) / len(name):.1f} 100 100)'><text x='100' y='{22 + face * 0.6:.1f}' text-anchor='middle' font-size='{face}' font-family='AR PL UMing CN' fill='{red}'>{c}</text></g>"
        for k, c in enumerate(name)
    )
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {size} {size}'><circle cx='100' cy='100' r='95' fill='none' stroke='{red}' stroke-width='5'/><polygon points='{star}' fill='{red}'/>{ring}</svg>"
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def grey(name: str) -> str:
    """The seal on a photocopy: no colour left."""
    data = base64.b64decode(seal(name).split(",", 1)[1])
    image = Image.open(io.BytesIO(data)).convert("RGBA")
    alpha = image.getchannel("A")
    tone = Image.new("RGBA", image.size, (95, 95, 95, 255))
    tone.putalpha(alpha)
    stream = io.BytesIO()
    tone.save(stream, "PNG")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()


def picture(name: str, kind: int = 0) -> str:
    """The seal of a body: 0 red picture, 1 vector, 2 grey."""
    return (seal, vector, grey)[kind](name)


def copied(firm: str, date: str) -> str:
    """The employer's mark on a copy, at the foot of the page."""
    return (
        f"<div style='position:fixed;bottom:-4mm;left:0;color:#1d3f9b;border:1pt solid #1d3f9b;padding:1mm 3mm;font-size:9pt;line-height:1.4'>"
        f"经核对，与原件一致<br>核对人：杜秀珍　{date}<br>{firm}人力资源部</div>"
    )
