"""OFD (GB/T 33190): text with boxes from pages, templates and composite units by ofdkit; pictures by our own walk of the ZIP."""

from __future__ import annotations

import io
import posixpath
import subprocess
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from yushen.limits import LIMITS, Limits
from yushen.model import Box, Line, Page, Problem, Reading, Signature, Span
from yushen.readers.order import reading_order
from yushen.readers.sniff import sha256_of

if TYPE_CHECKING:
    from PIL.Image import Image

MM_TO_POINTS = 72 / 25.4
DAMAGED = "OFD 文件已损坏或不完整，无法打开。请重新导出后提交，或转为 PDF 提交。"
PATHS_ONLY = "该页的文字是以图形画出的，读不到文字。请转为 PDF 后重新提交，或人工查看。"
_JOIN_EMS = 1.0
_ABOVE, _BELOW = 0.88, 0.14
"""How far a character reaches above and below its baseline, in type heights."""


def read_ofd(path: Path, *, scratch: Path, limits: Limits = LIMITS) -> Reading:
    """All pages of all documents in the file. Never raises about the file."""
    import ofdkit

    sha256 = sha256_of(path)
    pages: list[Page] = []
    try:
        with ofdkit.open(path) as document:
            for number, found in enumerate(document.pages, start=1):
                if number > limits.pages:
                    break
                pages.append(_page(path, number, found, limits))
            signed = _signatures(path)
    except (ofdkit.OFDError, OSError, ValueError, KeyError, zipfile.BadZipFile, RecursionError):
        return Reading("ofd", sha256, problems=(Problem("document.unreadable", DAMAGED),))
    if not pages:
        return Reading("ofd", sha256, problems=(Problem("document.unreadable", DAMAGED),))
    return Reading("ofd", sha256, tuple(pages), signatures=signed)


def _page(path: Path, number: int, page: Any, limits: Limits) -> Page:
    left, top, width, height = page.box
    width, height = width or 210.0, height or 297.0
    lines = reading_order(_lines(page.runs, left, top, width, height))
    points = (round(width * MM_TO_POINTS, 1), round(height * MM_TO_POINTS, 1))
    if lines:
        return Page(number, *points, lines, text_source="text")
    image = _draw(path, page, 200)
    if image is None:
        return Page(number, *points, problems=(Problem("page.no_text", PATHS_ONLY),))
    from yushen.readers.ocr import read_page_image

    read = read_page_image(image)
    return Page(
        number,
        *points,
        read.lines,
        read.turned,
        "ocr" if read.lines else None,
        seals=read.seals,
        codes=read.codes,
        problems=read.problems or (() if read.lines else (Problem("page.no_text", PATHS_ONLY),)),
        has_image=True,
    )


def _lines(runs: list[Any], left: float, top: float, width: float, height: float) -> list[Line]:
    """Text runs on one baseline and close together are one line; words drawn twice at a place count once."""
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for run in sorted(runs, key=lambda run: (round(run.y, 1), run.x)):
        mark = (run.text, round(run.x * 2), round(run.y * 2))
        if run.text.strip() and mark not in seen:
            seen.add(mark)
            kept.append(run)
    groups: list[list[Any]] = []
    for run in kept:
        last = groups[-1][-1] if groups else None
        near = last is not None and abs(run.y - last.y) < 0.3 * max(run.size, last.size)
        if (
            near
            and last is not None
            and -0.5 * run.size < run.x - (last.x + last.width) < _JOIN_EMS * max(run.size, last.size)
        ):
            groups[-1].append(run)
        else:
            groups.append([run])
    return [_line(group, left, top, width, height) for group in groups]


def _line(runs: list[Any], left: float, top: float, width: float, height: float) -> Line:
    def box(run: Any) -> Box:
        edges = (
            (run.x - left) / width,
            (run.y - _ABOVE * run.size - top) / height,
            (run.x + run.width - left) / width,
            (run.y + _BELOW * run.size - top) / height,
        )
        return Box(*(round(min(1.0, max(0.0, edge)), 5) for edge in edges))

    spans = tuple(Span(run.text, box(run), round(run.size * MM_TO_POINTS, 1)) for run in runs)
    around = Box(
        min(span.box.x0 for span in spans),
        min(span.box.y0 for span in spans),
        max(span.box.x1 for span in spans),
        max(span.box.y1 for span in spans),
    )
    return Line("".join(run.text for run in runs), around, 1.0, "text", max(span.size for span in spans), spans)


def render_ofd_page(path: Path, number: int, dpi: float, *, scratch: Path, limits: Limits = LIMITS) -> Image | None:
    """A picture of the page good enough to show where a value stands: its pictures and its words in their places."""
    import ofdkit

    try:
        with ofdkit.open(path) as document:
            return _draw(path, document.pages[number - 1], dpi, always=True)
    except (ofdkit.OFDError, OSError, ValueError, KeyError, IndexError, zipfile.BadZipFile):
        return None


def _draw(path: Path, page: Any, dpi: float, *, always: bool = False) -> Image | None:
    from PIL import Image as Pillow
    from PIL import ImageDraw, ImageFont

    left, top, width, height = page.box
    scale = dpi / 25.4
    image = Pillow.new("RGB", (max(1, round(width * scale)), max(1, round(height * scale))), "white")
    pictures = _pictures(path, page.location)
    for picture, (x, y, w, h) in pictures:
        size = (max(1, round(w * scale)), max(1, round(h * scale)))
        place = (round((x - left) * scale), round((y - top) * scale))
        image.paste(picture.resize(size), place, picture.convert("RGBA").resize(size).getchannel("A"))
    if not pictures and not always:
        return None
    font = chinese_font()
    draw = ImageDraw.Draw(image)
    for run in page.runs if font else ():
        size_px = max(4, round(run.size * scale))
        face = ImageFont.truetype(font, size_px)
        draw.text(((run.x - left) * scale, (run.y - top) * scale), run.text, font=face, fill="black", anchor="ls")
    return image


@lru_cache(maxsize=1)
def chinese_font() -> str | None:
    """The file of any Chinese font of this machine, or of the optional font package; None where there is none."""
    try:
        listed = subprocess.run(
            ["fc-list", ":lang=zh", "file"], capture_output=True, text=True, timeout=20, check=False
        ).stdout
        files = sorted(line.split(":")[0].strip() for line in listed.splitlines() if line.strip())
        if files:
            return next((file for file in files if "zenhei" in file.lower() or "sans" in file.lower()), files[0])
    except (OSError, subprocess.TimeoutExpired):
        pass  # no fontconfig on this machine: the font package is asked next
    try:
        import pylopdf_fonts_zh_cn
    except ImportError:
        return None
    return next((str(file) for file in sorted(Path(pylopdf_fonts_zh_cn.__file__).parent.rglob("*.[ot]t[fc]"))), None)


def _pictures(path: Path, location: str | None) -> list[tuple[Any, tuple[float, float, float, float]]]:
    """Pictures that stand on a page, with their boundaries in millimetres."""
    from PIL import Image as Pillow

    if location is None:
        return []
    found = []
    try:
        with zipfile.ZipFile(path) as archive:
            names = {name.lstrip("/"): name for name in archive.namelist()}
            media = _media(archive, names)
            root = _xml(archive, names, location)
            for element in root.iter() if root is not None else ():
                if _local(element) != "ImageObject":
                    continue
                target = media.get(element.get("ResourceID") or "")
                boundary = [float(part) for part in (element.get("Boundary") or "").split()]
                if target in names and len(boundary) == 4:
                    with archive.open(names[target]) as stream:
                        picture = Pillow.open(io.BytesIO(stream.read(64 * 2**20)))
                        picture.load()
                    found.append((picture, (boundary[0], boundary[1], boundary[2], boundary[3])))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile, SyntaxError):
        return found
    return found


def _media(archive: zipfile.ZipFile, names: dict[str, str]) -> dict[str, str]:
    """Resource id → member name of its picture, from every resource file."""
    result: dict[str, str] = {}
    for name in names:
        if not name.lower().endswith("res.xml"):
            continue
        root = _xml(archive, names, name)
        if root is None:
            continue
        base = posixpath.join(posixpath.dirname(name), root.get("BaseLoc") or "")
        for element in root.iter():
            if _local(element) != "MultiMedia":
                continue
            file = next((child.text for child in element if _local(child) == "MediaFile"), None)
            if file and element.get("ID"):
                for place in (posixpath.join(base, file), posixpath.join(posixpath.dirname(name), file), file):
                    normal = posixpath.normpath(place).lstrip("/")
                    if normal in names:
                        result[element.get("ID")] = normal
                        break
    return result


def _xml(archive: zipfile.ZipFile, names: dict[str, str], name: str) -> Any:
    from lxml import etree

    name = name.lstrip("/")
    if name not in names:
        return None
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        return etree.fromstring(archive.read(names[name]), parser)
    except etree.LxmlError:
        return None


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


def _signatures(path: Path) -> tuple[Signature, ...]:
    """Signatures by the digests they list: each signed member's digest is computed anew (GB/T 33190, 18)."""
    import base64
    import hashlib

    found = []
    with zipfile.ZipFile(path) as archive:
        names = {name.lstrip("/"): name for name in archive.namelist()}
        for name in sorted(names):
            if not name.lower().endswith("signature.xml"):
                continue
            root = _xml(archive, names, name)
            if root is None:
                found.append(Signature(None, None, False, "签名文件无法解析"))
                continue
            method = next((one.get("CheckMethod") for one in root.iter() if _local(one) == "References"), "") or ""
            algorithm = {
                "MD5": "md5",
                "SHA1": "sha1",
                "SHA256": "sha256",
                "1.2.156.10197.1.401": "sm3",
                "SM3": "sm3",
            }.get(method.upper().replace("-", ""))
            intact: bool | None = True if algorithm else None
            for reference in (one for one in root.iter() if _local(one) == "Reference"):
                target = (reference.get("FileRef") or "").lstrip("/")
                value = next((one.text for one in reference if _local(one) == "CheckValue"), None)
                if algorithm is None or value is None:
                    continue
                try:
                    digest = hashlib.new(algorithm, archive.read(names[target])).digest()
                except (KeyError, ValueError):
                    intact = None if target in names else False
                    break
                if base64.b64encode(digest).decode() != value.strip():
                    intact = False
            signer = next(
                (one.get("Company") or one.get("ProviderName") for one in root.iter() if _local(one) == "Provider"),
                None,
            )
            found.append(Signature(signer, intact, False, "签名证书链无法离线验证"))
    return tuple(found)
