"""What stands on a page of an OFD (GB/T 33190, 8 to 11 and 15): words, pictures and shapes of page, template and annotations, in millimetres.

ofdkit opens the file and lists its pages; it gives no annotations, no turned words, no pictures and no shapes, so this walk does.
"""

from __future__ import annotations

import math
import posixpath
import unicodedata
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple

from yushen.intake import ZIP_ERRORS
from yushen.limits import LIMITS, Limits

Matrix = tuple[float, float, float, float, float, float]
"""a b c d e f: x' = a·x + c·y + e, y' = b·x + d·y + f."""
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
ABOVE, BELOW = 0.88, 0.14
"""How far a character reaches above and below its baseline, in type heights."""
MAX_DEPTH = 16


class Word(NamedTuple):
    """One TextCode. ``places`` are its characters' baseline starts on the page."""

    text: str
    places: tuple[tuple[float, float], ...]
    size: float
    """Type height on the page, millimetres."""
    box: tuple[float, float, float, float]
    angle: float
    """Degrees clockwise of its baseline."""
    upright: bool
    """Characters stand upright, one beside the other: what can be joined to a line with its neighbours."""


class Picture(NamedTuple):
    """A picture's member in the ZIP, and where the unit square of it stands."""

    member: str
    matrix: Matrix


class Shape(NamedTuple):
    """A path: its commands (AbbreviatedData), and how it is drawn."""

    data: str
    matrix: Matrix
    fill: tuple[int, int, int] | None
    stroke: tuple[int, int, int] | None
    width: float


class Content(NamedTuple):
    words: list[Word]
    pictures: list[Picture]
    shapes: list[Shape]


class Package:
    """An open OFD as XML members by name, whatever their leading slash and however deep their folders."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits = LIMITS) -> None:
        self._archive = archive
        self.limits = limits
        self.names = {name.lstrip("/"): name for name in archive.namelist()}

    def xml(self, name: str | None) -> Any:
        """The root of a member, or None where it is missing, too large or not well formed. Entities and network are refused."""
        from lxml import etree

        info = self._info(name)
        if info is None or info.file_size > self.limits.xml_bytes:
            return None
        try:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            return etree.fromstring(self._archive.read(info), parser)
        except (*ZIP_ERRORS, etree.LxmlError):
            return None

    def data(self, name: str, limit: int) -> bytes:
        """At most ``limit`` bytes of a member; raises KeyError where there is none."""
        with self._archive.open(self.names[name]) as stream:
            return stream.read(limit)

    def _info(self, name: str | None) -> zipfile.ZipInfo | None:
        if name is None or name.lstrip("/") not in self.names:
            return None
        return self._archive.getinfo(self.names[name.lstrip("/")])

    def resolve(self, base: str, location: str | None) -> str | None:
        """A location as written in ``base``: relative to its folder, or from the root."""
        if not location or not location.strip():
            return None
        location = location.strip()
        for place in (posixpath.join(posixpath.dirname(base), location.lstrip("/")), location):
            normal = posixpath.normpath(place).lstrip("/")
            if normal in self.names:
                return normal
        return None


class _Resources(NamedTuple):
    media: dict[str, str]
    units: dict[str, Any]
    objects: int
    """How many objects of a page are looked at."""


class _Document(NamedTuple):
    root: str
    """Name of its Document.xml."""
    templates: dict[str, str]
    notes: dict[str, str]
    """Page's content member → member of its annotations."""
    resources: _Resources


def contents(package: Package, pages: list[str | None]) -> Iterator[Content]:
    """What stands on each page, given the member names of the pages' content in order."""
    documents = [_document(package, name) for name in package.names if name.lower().endswith("document.xml")]
    for page in pages:
        owner = _owner(documents, page)
        yield _content(package, owner, page) if page and owner else Content([], [], [])


def _owner(documents: list[_Document], page: str | None) -> _Document | None:
    """The document in whose folder a page lies; the nearest where they are nested."""
    holding = [one for one in documents if page and page.startswith(posixpath.dirname(one.root))]
    return max(holding, key=lambda one: len(one.root), default=documents[0] if documents else None)


def _document(package: Package, name: str) -> _Document:
    root = package.xml(name)
    templates: dict[str, str] = {}
    listed: list[str] = []
    ids: dict[str, str] = {}
    notes: dict[str, str] = {}
    for element in root.iter() if root is not None else ():
        kind = local(element)
        if kind == "TemplatePage" and (place := package.resolve(name, element.get("BaseLoc"))):
            templates[element.get("ID") or ""] = place
        elif kind in ("PublicRes", "DocumentRes") and (place := package.resolve(name, element.text)):
            listed.append(place)
        elif kind == "Page" and (place := package.resolve(name, element.get("BaseLoc"))):
            ids[element.get("ID") or ""] = place
        elif kind == "Annotations" and (place := package.resolve(name, element.text)):
            notes |= _notes(package, place)
    by_page = {ids[page]: member for page, member in notes.items() if page in ids}
    return _Document(name, templates, by_page, _resources(package, listed))


def _notes(package: Package, name: str) -> dict[str, str]:
    """Page id → member of its annotations (GB/T 33190, 15)."""
    root = package.xml(name)
    found: dict[str, str] = {}
    for page in root.iter() if root is not None else ():
        if local(page) != "Page":
            continue
        place = next((package.resolve(name, one.text) for one in page if local(one) == "FileLoc"), None)
        if place:
            found[page.get("PageID") or ""] = place
    return found


def _resources(package: Package, members: list[str]) -> _Resources:
    """Pictures and composite units by id. Files that no list names but that are called so are read too: some writers forget them."""
    media: dict[str, str] = {}
    units: dict[str, Any] = {}
    unlisted = [name for name in package.names if name.lower().endswith("res.xml") and name not in members]
    for name in (*members, *unlisted):
        root = package.xml(name)
        if root is None:
            continue
        base = posixpath.join(posixpath.dirname(name), (root.get("BaseLoc") or "").lstrip("/"), "x")
        for element in root.iter():
            number = element.get("ID") or ""
            if local(element) == "CompositeGraphicUnit":
                units.setdefault(number, element)
            elif local(element) == "MultiMedia":
                file = next((one.text for one in element if local(one) == "MediaFile"), None)
                place = package.resolve(base, file) or package.resolve(name, file)
                if place:
                    media.setdefault(number, place)
    return _Resources(media, units, package.limits.page_objects)


def _content(package: Package, document: _Document, page: str) -> Content:
    content = Content([], [], [])
    root = package.xml(page)
    if root is None:
        return content
    resources = document.resources
    own = [place for one in root.iter() if local(one) == "PageRes" and (place := package.resolve(page, one.text))]
    if own:
        more = _resources(package, own)
        resources = more._replace(media={**resources.media, **more.media}, units={**resources.units, **more.units})
    for use in root.iter():
        if local(use) == "Template" and (template := document.templates.get(use.get("TemplateID") or "")):
            _walk(package.xml(template), IDENTITY, resources, content, 0)
    _walk(root, IDENTITY, resources, content, 0)
    notes = package.xml(document.notes.get(page))
    for look in notes.iter() if notes is not None else ():
        if local(look) == "Appearance" and (look.getparent().get("Visible") or "true").lower() != "false":
            _walk(look, _moved(look), resources, content, 0)
    return content


def _walk(element: Any, matrix: Matrix, resources: _Resources, content: Content, depth: int) -> None:
    if element is None or depth > MAX_DEPTH:
        return
    for one in element:
        kind = local(one)
        if sum(len(part) for part in content) >= resources.objects or (one.get("Visible") or "true").lower() == "false":
            continue
        if kind in ("Content", "Layer", "PageBlock"):
            _walk(one, matrix, resources, content, depth + 1)
        elif kind == "TextObject":
            content.words.extend(_words(one, _compose(matrix, _object_matrix(one))))
        elif kind == "ImageObject" and (member := resources.media.get(one.get("ResourceID") or "")):
            content.pictures.append(Picture(member, _compose(matrix, _unit_square(one))))
        elif kind == "PathObject":
            content.shapes.append(_shape(one, _compose(matrix, _object_matrix(one))))
        elif kind == "CompositeObject":
            unit = resources.units.get(one.get("ResourceID") or "")
            _walk(unit, _compose(matrix, _object_matrix(one)), resources, content, depth + 1)


def _words(element: Any, matrix: Matrix) -> Iterator[Word]:
    a, b, c, d, _, _ = matrix
    size = (_number(element.get("Size")) or 0.0) * (math.sqrt(abs(a * d - b * c)) or 1.0)
    own = _number(element.get("Size")) or 0.0
    wide = _number(element.get("HScale")) or 1.0
    x = y = 0.0
    for code in element:
        if local(code) != "TextCode":
            continue
        x = _number(code.get("X"), x)
        y = _number(code.get("Y"), y)
        text = "".join(" " if ch == "\t" else ch for ch in code.text or "" if ch == "\t" or ch.isprintable())
        if not text.strip():
            continue
        places = list(_places(text, x, y, code, own * wide))
        corners = [
            _apply(matrix, px + dx, py + dy)
            for (px, py), char in zip(places, text, strict=True)
            for dx, dy in ((0.0, -ABOVE * own), (_advance(char, own * wide), BELOW * own))
        ]
        box = (
            min(x for x, _ in corners),
            min(y for _, y in corners),
            max(x for x, _ in corners),
            max(y for _, y in corners),
        )
        angle = math.degrees(math.atan2(b, a))
        along = all(abs(py - y) < 0.3 * own for _, py in places)
        yield Word(text, tuple(_apply(matrix, *place) for place in places), size, box, angle, along and abs(angle) < 3)


def _places(text: str, x: float, y: float, code: Any, size: float) -> Iterator[tuple[float, float]]:
    """Where each character starts: DeltaX and DeltaY where given, its own width else (a list too short goes on by widths)."""
    across, down = _deltas(code.get("DeltaX"), len(text) - 1), _deltas(code.get("DeltaY"), len(text) - 1)
    for number, char in enumerate(text):
        yield x, y
        if number < len(across):
            x += across[number]
        elif number >= len(down):
            x += _advance(char, size)
        if number < len(down):
            y += down[number]


def _deltas(text: str | None, limit: int) -> list[float]:
    """``g 4 6.5`` is four times 6.5. At most ``limit`` values, whatever count is written.

    >>> _deltas("g 2 6.5 4", 9)
    [6.5, 6.5, 4.0]
    """
    values: list[float] = []
    parts = iter((text or "").split())
    for part in parts:
        if part == "g":
            count, value = _number(next(parts, None)), _number(next(parts, None))
            values += [value] * max(0, min(int(count), limit - len(values)))
        else:
            values.append(_number(part))
        if len(values) >= limit:
            break
    return values[: max(0, limit)]


def _shape(element: Any, matrix: Matrix) -> Shape:
    data = next((one.text for one in element if local(one) == "AbbreviatedData"), "") or ""
    fill = _colour(element, "FillColor") if (element.get("Fill") or "false").lower() == "true" else None
    stroke = _colour(element, "StrokeColor") if (element.get("Stroke") or "true").lower() == "true" else None
    scale = math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) or 1.0
    return Shape(data, matrix, fill, stroke, (_number(element.get("LineWidth"), 0.353)) * scale)


def _colour(element: Any, name: str) -> tuple[int, int, int]:
    """Its colour as written, black where it is left to a draw parameter or a pattern."""
    value = next((one.get("Value") for one in element if local(one) == name), None)
    parts = [min(255, max(0, int(_number(part)))) for part in (value or "").split()]
    if len(parts) == 1:
        return parts[0], parts[0], parts[0]
    return (parts[0], parts[1], parts[2]) if len(parts) >= 3 else (0, 0, 0)


def _unit_square(element: Any) -> Matrix:
    """A picture fills the unit square of its CTM, or its whole boundary where it has none."""
    x, y, width, height = _box(element)
    if element.get("CTM"):
        a, b, c, d, e, f = _matrix(element)
        return a, b, c, d, e + x, f + y
    return width, 0.0, 0.0, height, x, y


def _object_matrix(element: Any) -> Matrix:
    x, y, _, _ = _box(element)
    a, b, c, d, e, f = _matrix(element)
    return a, b, c, d, e + x, f + y


def _moved(element: Any) -> Matrix:
    x, y, _, _ = _box(element)
    return 1.0, 0.0, 0.0, 1.0, x, y


def _box(element: Any) -> tuple[float, float, float, float]:
    parts = [_number(part) for part in (element.get("Boundary") or "").replace(",", " ").split()]
    return (parts[0], parts[1], parts[2], parts[3]) if len(parts) >= 4 else (0.0, 0.0, 0.0, 0.0)


def _matrix(element: Any) -> Matrix:
    parts = [_number(part) for part in (element.get("CTM") or "").replace(",", " ").split()]
    return (parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]) if len(parts) >= 6 else IDENTITY


def _compose(outer: Matrix, inner: Matrix) -> Matrix:
    """The matrix that applies ``inner`` first."""
    a, b, c, d, _, _ = outer
    e, f = _apply(outer, inner[4], inner[5])
    return (
        a * inner[0] + c * inner[1],
        b * inner[0] + d * inner[1],
        a * inner[2] + c * inner[3],
        b * inner[2] + d * inner[3],
        e,
        f,
    )


def _apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _advance(char: str, size: float) -> float:
    return size if unicodedata.east_asian_width(char) in "WF" else size * 0.5


def _number(text: str | None, default: float = 0.0) -> float:
    try:
        value = float(text) if text else default
    except ValueError:
        return default
    return value if math.isfinite(value) else default


def local(element: Any) -> str:
    """An element's name without its name space: some writers use another, or none."""
    return str(element.tag).rsplit("}", 1)[-1]
