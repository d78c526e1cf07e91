"""The nouns of the house.

Bytes become pages, pages become documents, documents become fields, fields become facts, facts become verdicts.
Every room speaks in these records. They are frozen, compare by value, pickle, and know nothing of the rooms:
this module imports nothing of ours.

Units used throughout:

* boxes are fractions of the *upright* page, origin top left, ``0 <= x0 <= x1 <= 1`` and the same for y;
* page numbers count from 1 in the file;
* confidences are 0..1; what reads exactly (a PDF text layer) has 1.0;
* dates inside values are ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``: as precise as the document, never more.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Method = Literal["text", "ocr", "code", "metadata", "form", "derived"]
"""How a value was obtained: text layer, OCR, QR or bar code, file metadata, form field, worked out from another value."""

TextSource = Literal["text", "ocr", "mixed"]
FindingOutcome = Literal["pass", "fail", "unknown"]
ClauseOutcome = Literal["satisfied", "not_satisfied", "undetermined"]
ClauseRole = Literal["required", "alternative", "information"]
Need = Literal["evidence", "confirmation", "judgement"]
ConclusionOutcome = Literal["ready", "incomplete", "ineligible", "review"]


class Box(msgspec.Struct, frozen=True, array_like=True, order=True):
    """A rectangle on the upright page, as fractions of its width and height, origin top left."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def cx(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def cy(self) -> float:
        return (self.y0 + self.y1) / 2


class Frame(msgspec.Struct, frozen=True, array_like=True):
    """How the level page lies on the picture it was made from, which leans or was taken at a slant."""

    way: tuple[float, float, float, float, float, float, float, float, float]
    """A 3×3 matrix row by row, from fractions of the level page to fractions of the upright picture."""
    ratio: float
    """Height of the level page by its width."""

    def on_picture(self, box: Box) -> Box:
        """The upright rectangle around a box of the level page, within the picture."""
        a, b, c, d, e, f, g, h, i = self.way
        corners = [(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
        depths = [g * x + h * y + i for x, y in corners]
        xs = [(a * x + b * y + c) / depth for (x, y), depth in zip(corners, depths, strict=True)]
        ys = [(d * x + e * y + f) / depth for (x, y), depth in zip(corners, depths, strict=True)]
        return Box(*(round(min(1.0, max(0.0, value)), 5) for value in (min(xs), min(ys), max(xs), max(ys))))


class Span(msgspec.Struct, frozen=True):
    """A run inside a line whose place or size is known by itself (a word, a superscript, a text after a wide gap)."""

    text: str
    box: Box
    size: float = 0.0
    """Height of the type in points (of an image: pixels); 0 where unknown."""
    raised: bool = False
    """Printed as a superscript."""


class Line(msgspec.Struct, frozen=True):
    """One line of text as a reader sees it, on the upright page."""

    text: str
    box: Box | None
    confidence: float
    method: Method
    size: float = 0.0
    """Height of the type in points (of an image: pixels); 0 where unknown."""
    spans: tuple[Span, ...] = ()
    """The runs of the line from left to right, where the reader knows them; may be empty."""
    marks: tuple[str, ...] = ()
    """What else is known: ``header`` ``footer`` ``heading`` ``title`` ``caption`` ``table`` ``textbox`` ``footnote``
    ``hidden`` (a reader of the page does not see it) ``invisible`` (foreign OCR layer) ``vertical`` ``handwritten``
    ``under_seal`` ``weak`` (reading doubtful) ``stamp`` (database or copy stamp) ``seal`` (ring text)
    ``center`` (set centred) ``repaired`` (a lying text layer undone) ``overwritten`` (another text lies in its place)."""
    other_reading: str | None = None
    """What a second reading of the same place gave, where it differs."""
    sure: bytes = b""
    """How sure each character of ``text`` is, in hundredths; empty where only the line as a whole is known."""


class Cell(msgspec.Struct, frozen=True):
    """A table cell; ``row`` and ``column`` count from 0, spans from 1. A merged cell appears once."""

    row: int
    column: int
    text: str
    box: Box | None = None
    row_span: int = 1
    column_span: int = 1


class Table(msgspec.Struct, frozen=True):
    """A ruled table. Its text also stands among the page's lines."""

    cells: tuple[Cell, ...]
    box: Box | None = None


class Seal(msgspec.Struct, frozen=True):
    """A stamp found on the page by colour and shape."""

    box: Box
    colour: Literal["red", "blue", "other"]
    shape: Literal["round", "oval", "square"]
    text: str | None = None
    """Text of the ring, where it reads."""


class Code(msgspec.Struct, frozen=True):
    """A QR or bar code. What it says is compared with what is printed; nothing is ever fetched."""

    kind: str
    text: str
    box: Box | None = None


class Problem(msgspec.Struct, frozen=True):
    """An error about input: data, not an exception. The message is Chinese and says what to do."""

    code: str
    message: str


class Page(msgspec.Struct, frozen=True):
    """A page as read, upright."""

    number: int
    width: float
    """Points; of an image: pixels."""
    height: float
    lines: tuple[Line, ...] = ()
    """In reading order."""
    turned: int = 0
    """Degrees clockwise (0, 90, 180, 270) by which the page was turned beyond what a viewer does by itself."""
    text_source: TextSource | None = None
    tables: tuple[Table, ...] = ()
    seals: tuple[Seal, ...] = ()
    codes: tuple[Code, ...] = ()
    problems: tuple[Problem, ...] = ()
    has_image: bool = False
    """A picture covers most of the page (scan, photo)."""
    frame: Frame | None = None
    """Of a picture that leans or was taken at a slant: all boxes of the page lie on the level page that was made of it;
    every output shows them ``on_picture``. None where the picture itself is level."""
    grey: bool = False
    """A picture without any colour: whether it bears a red stamp cannot be said."""
    pictured: bool = False
    """A picture of which a good part is neither bare paper nor writing, as a photograph of a person."""

    @property
    def ratio(self) -> float:
        """Height by width, of the level page where there is one; 1 where nothing is known of it."""
        if self.frame is not None:
            return self.frame.ratio
        return self.height / self.width if self.width else 1.0

    def on_picture(self, box: Box) -> Box:
        """The upright rectangle around a box of this page on its upright picture."""
        return box if self.frame is None else self.frame.on_picture(box)

    @property
    def text(self) -> str:
        """All lines, one under the other."""
        return "\n".join(line.text for line in self.lines)

    @property
    def blank(self) -> bool:
        return not any(line.text.strip() for line in self.lines)


class Signature(msgspec.Struct, frozen=True):
    """An electronic signature of a file, as far as it can be checked offline."""

    signer: str | None
    intact: bool | None
    """The signed bytes are unchanged; None where that could not be computed."""
    changed_after: bool
    """Something was added or changed after signing."""
    note: str = ""


class Reading(msgspec.Struct, frozen=True):
    """What a reader gives for one file: its pages and its problems. Never an exception about the file."""

    kind: str
    """By content: ``pdf`` ``docx`` ``image`` ``ofd`` ``office`` ``other``."""
    sha256: str
    pages: tuple[Page, ...] = ()
    problems: tuple[Problem, ...] = ()
    metadata: dict[str, str] = {}
    """Producer, creator, last modified by, app.xml counts … (notes only, they decide nothing)."""
    signatures: tuple[Signature, ...] = ()
    paged: bool = True
    """False for DOCX: one page [1, 1] whose lines have no box."""


class Part(msgspec.Struct, frozen=True):
    """One file of a document that is spread over several; ``pages`` are first and last in that file."""

    path: str
    sha256: str
    pages: tuple[int, int]


class Field(msgspec.Struct, frozen=True):
    """A value with the place it was read from. A value never travels without its evidence."""

    name: str
    value: Any
    raw: str
    page: int
    box: Box | None
    confidence: float
    method: Method
    note: str | None = None
    """A doubt to show a person: two readings, a repair offered, a different writing elsewhere."""


class Document(msgspec.Struct, frozen=True):
    """One document of the dossier. See the contract, section 3, for paths, parts and pages."""

    id: str
    path: str
    sha256: str
    pages: tuple[int, int]
    type: str
    type_confidence: float
    text_source: TextSource | None
    fields: tuple[Field, ...] = ()
    problems: tuple[Problem, ...] = ()
    parts: tuple[Part, ...] = ()

    def get(self, name: str) -> Field | None:
        """The field of that name, or None."""
        for field in self.fields:
            if field.name == name:
                return field
        return None

    def value(self, name: str) -> Any:
        """The value of the field of that name, or None."""
        field = self.get(name)
        return None if field is None else field.value


class ReadDocument(msgspec.Struct, frozen=True):
    """A document with the pages it was read from: what classifiers give and extractors take.

    ``pages`` are renumbered so that ``page.number`` counts on through all parts, as fields must.
    """

    document: Document
    pages: tuple[Page, ...]
    metadata: dict[str, str] = {}
    signatures: tuple[Signature, ...] = ()
    paged: bool = True


class EvidenceRef(msgspec.Struct, frozen=True, order=True, cache_hash=True):
    """Points at a field of a document, or (field None) at the whole document."""

    document: str
    field: str | None = None


class Passage(msgspec.Struct, frozen=True):
    """A passage that two documents have in common, as printed in each; ``length`` in letters, without digits and marks."""

    length: int
    first_page: int
    first: str
    second_page: int
    second: str


class Finding(msgspec.Struct, frozen=True):
    """The result of one check; a check that was made and held is a finding too."""

    code: str
    outcome: FindingOutcome
    message: str
    evidence: tuple[EvidenceRef, ...] = ()
    passages: tuple[Passage, ...] = ()
    """What two texts have in common, side by side (``cross.near_duplicate``)."""
    doubtful: bool | None = None
    """Of an ``unknown`` one: a contradiction was seen, only on readings too unsure to accuse. What rests on those readings'
    documents waits for a person as after a ``fail``."""


class Applicant(msgspec.Struct, frozen=True):
    name: str | None = None
    id_number: str | None = None


class Application(msgspec.Struct, frozen=True):
    """Who applies for what: from the roster where it says so, else the application form, else the command line."""

    id: str
    """The dossier's folder name."""
    applicant: Applicant
    level: str | None
    pathway: str
    as_of: str
    standard: str
    specialty: str | None = None
    employer: str | None = None
    unit_type: str | None = None
    """单位类型 as the roster says it: 企业 · 事业单位 · 机关 · 社会组织 · 其他."""
    enterprise_scale: str | None = None
    """企业规模: key · large · medium · small."""
    exceptional: bool = False
    """破格."""


class Clause(msgspec.Struct, frozen=True):
    """A clause with its verdict. ``explanation`` is the tree of what was asked and found."""

    id: str
    level: str | None
    text: str
    role: ClauseRole
    outcome: ClauseOutcome
    needs: tuple[Need, ...]
    why: str
    evidence: tuple[EvidenceRef, ...] = ()
    explanation: dict[str, Any] | None = None


class Remedy(msgspec.Struct, frozen=True):
    """One thing to supply or correct, and the clause it is for."""

    clause: str
    what: str


class Conclusion(msgspec.Struct, frozen=True):
    outcome: ConclusionOutcome
    why: tuple[str, ...]
    remedies: tuple[tuple[Remedy, ...], ...] = ()
    """The smallest sets of things that, supplied, would make the dossier ``ready``."""


class DossierHead(msgspec.Struct, frozen=True):
    """The head of report.json, in the contract's own keys."""

    id: str
    applicant: Applicant
    level: str | None
    pathway: str
    specialty: str | None
    employer: str | None
    as_of: str
    standard: str


class Report(msgspec.Struct, frozen=True):
    """report.json."""

    schema: str
    dossier: DossierHead
    documents: tuple[Document, ...]
    findings: tuple[Finding, ...]
    facts: dict[str, Any]
    clauses: tuple[Clause, ...]
    conclusion: Conclusion
    problems: tuple[Problem, ...] = ()
    """Problems of the dossier itself (roster row, application), not of one document."""
    system_files: tuple[str, ...] = ()
    """Files that a computer left behind (Thumbs.db …): named once, not read, no problem."""
