"""A hand-written OFD (GB/T 33190): a ZIP of XML, each page given as the objects on it."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def text_object(number: int, x: float, y: float, text: str, *, deltas: str = "", ctm: str = "", size: float = 4) -> str:
    """Words with their baseline ``y`` mm below the boundary's top, which stands at (0, 0) unless a CTM is given."""
    count = len(text) - 1
    deltas = deltas or (f"g {count} {size}" if count else "")
    delta = f' DeltaX="{deltas}"' if deltas else ""
    turn = f' CTM="{ctm}"' if ctm else ""
    boundary = "0 0 210 297"
    return (
        f'<ofd:TextObject ID="{number}" Boundary="{boundary}" Font="2" Size="{size}"{turn}>'
        f'<ofd:TextCode X="{x}" Y="{y}"{delta}>{text}</ofd:TextCode></ofd:TextObject>'
    )


def layer(*objects: str) -> str:
    return f'<ofd:Layer ID="90" Type="Body">{"".join(objects)}</ofd:Layer>'


def write_ofd(
    path: Path,
    pages: Sequence[Sequence[str]],
    *,
    template: Sequence[str] = (),
    annotations: Mapping[int, Sequence[str]] | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> Path:
    """``pages``: the objects of each page; ``annotations``: page index → objects of one stamp annotation; ``pictures``: id → PNG."""
    annotations, pictures = annotations or {}, pictures or {}
    parts: dict[str, str | bytes] = {
        "OFD.xml": f'<ofd:OFD {NS} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo>'
        "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
        "Doc_0/PublicRes.xml": f'<ofd:Res {NS} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="2" FontName="宋体" FamilyName="宋体"/></ofd:Fonts>'
        "</ofd:Res>",
        "Doc_0/DocumentRes.xml": f'<ofd:Res {NS} BaseLoc="Res"><ofd:MultiMedias>'
        + "".join(
            f'<ofd:MultiMedia ID="{key}" Type="Image"><ofd:MediaFile>{key}.png</ofd:MediaFile></ofd:MultiMedia>'
            for key in pictures
        )
        + "</ofd:MultiMedias></ofd:Res>",
    }
    parts |= {f"Doc_0/Res/{key}.png": data for key, data in pictures.items()}
    listed = "".join(f'<ofd:Page ID="{10 + n}" BaseLoc="Pages/Page_{n}/Content.xml"/>' for n in range(len(pages)))
    tpl = '<ofd:TemplatePage ID="5" BaseLoc="Tpls/Tpl_0/Content.xml"/>' if template else ""
    noted = "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>" if annotations else ""
    parts["Doc_0/Document.xml"] = (
        f"<ofd:Document {NS}><ofd:CommonData><ofd:MaxUnitID>200</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
        f"</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
        f"{tpl}</ofd:CommonData><ofd:Pages>{listed}</ofd:Pages>{noted}</ofd:Document>"
    )
    use = '<ofd:Template TemplateID="5" ZOrder="Background"/>' if template else ""
    for number, objects in enumerate(pages):
        parts[f"Doc_0/Pages/Page_{number}/Content.xml"] = (
            f"<ofd:Page {NS}>{use}<ofd:Content>{layer(*objects)}</ofd:Content></ofd:Page>"
        )
    if template:
        parts["Doc_0/Tpls/Tpl_0/Content.xml"] = (
            f"<ofd:Page {NS}><ofd:Content>{layer(*template)}</ofd:Content></ofd:Page>"
        )
    if annotations:
        parts["Doc_0/Annots/Annotations.xml"] = (
            f"<ofd:Annotations {NS}>"
            + "".join(
                f'<ofd:Page PageID="{10 + n}"><ofd:FileLoc>Page_{n}/Annotation.xml</ofd:FileLoc></ofd:Page>'
                for n in annotations
            )
            + "</ofd:Annotations>"
        )
        for number, objects in annotations.items():
            parts[f"Doc_0/Annots/Page_{number}/Annotation.xml"] = (
                f'<ofd:PageAnnot {NS}><ofd:Annot ID="150" Type="Stamp" Creator="x" LastModDate="2024-01-01">'
                f'<ofd:Appearance Boundary="0 0 210 297">{"".join(objects)}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>'
            )
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, HEAD + data if isinstance(data, str) else data)
    return path
