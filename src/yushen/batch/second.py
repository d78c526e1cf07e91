"""A second reading of the values that matter: those of numbers, dates and names that OCR was not sure of, or read under a seal.

The place is rendered again at 300 dpi and read by the same engine, and by tesseract where it is present. Nothing is ever replaced:
agreement with the independent reader raises the confidence, disagreement lowers it and both readings are shown. Agreement of
the same engine with itself raises nothing: what it misread once it misreads again (parts measured: tesseract differs on a quarter of right
numbers, so that its disagreement alone says little).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from yushen.batch.dossier import documents_of
from yushen.batch.pages import DossierPages, on_pictures, place_of
from yushen.batch.rereads import Afresh, KeptRereads, Place, Reread, Rereads
from yushen.extractors import spec_of
from yushen.intake import Dossier
from yushen.model import Box, Field, Line, ReadDocument, Reading
from yushen.text.fold import fold_for_match

if TYPE_CHECKING:
    from PIL.Image import Image

    from yushen.readers.ocr.second import Kind


DPI = 300
DOUBTFUL = 0.9
"""OCR values below it are read again; above it only those under a seal. Of the right critical values of drawn batches seven in ten lie above."""
DECIDES = 0.8
"""From here a value decides (``evidence.values.CERTAIN``): agreement would change nothing. Of a number it would: what contradicts
another paper, or its own check digit, tells against somebody only from ``AGREED``."""
AGREED = 0.9
"""Confidence where the same engine at 300 dpi and an independent reader give the same; of a body's name never, since equal
characters do not say that the name is whole."""
DISAGREED = 0.7
"""Confidence, at most, where the readings differ: below what decides anything."""
_READABLE = 0.5
"""A second reading less sure than this says nothing."""
_KINDS: dict[str, Kind] = {
    **dict.fromkeys(
        ("id_number", "patent_number", "certificate_number", "issn", "cn_number", "credit_code", "publication_number"),
        "number",
    ),
    **dict.fromkeys(
        (
            "issue_date",
            "grant_date",
            "application_date",
            "graduation_date",
            "acceptance_date",
            "retirement_date",
            "paid_date",
            "fee_paid_until",
            "start_date",
            "birth_date",
            "date",
        ),
        "date",
    ),
    **dict.fromkeys(("name", "mentor", "first_author"), "name"),
    **dict.fromkeys(("issuer", "institution", "skill_level", "grade"), "text"),
}
"""Fields that decide a clause or that identify, and what stands there (``readers.ocr.second``)."""

Pictures = Callable[[str, int], "Image | None"]
"""Document id and page to the upright page picture at ``DPI``."""


def confirmed_documents(
    dossier: Dossier, readings: list[tuple[str, Reading]], scratch: Path, cache: Path | None = None
) -> tuple[ReadDocument, ...]:
    """The documents of a dossier with their fields, the critical ones of OCR read twice, in their places on the pictures.

    ``cache``: folder of the cache."""
    documents = documents_of(readings)
    pictures = DossierPages(dossier, documents, scratch, dpi=DPI)
    if cache is None:
        read = second_reading(documents, pictures, Afresh())
    else:
        with KeptRereads(cache) as kept:
            read = second_reading(documents, pictures, kept)
    return tuple(map(on_pictures, read))


def second_reading(documents: tuple[ReadDocument, ...], pictures: Pictures, kept: Rereads) -> tuple[ReadDocument, ...]:
    """The documents with the confidences that a second reading leaves."""
    return tuple(_read_again(item, pictures, kept) for item in documents)


def doubtful(item: ReadDocument, field: Field) -> bool:
    """Whether a field is worth a second reading: a critical value by OCR on one line, unsure or under a seal."""
    if field.name not in _KINDS or field.method != "ocr" or field.box is None or field.page is None:
        return False
    lines = _lines_at(item, field)
    return len(lines) == 1 and (field.confidence < DOUBTFUL or "under_seal" in lines[0].marks)


def _lines_at(item: ReadDocument, field: Field) -> list[Line]:
    """The lines that take part in a field's place."""
    return [
        line
        for page in item.pages
        if page.number == field.page
        for line in page.lines
        if line.box is not None and field.box is not None and _shares(line.box, field.box)
    ]


def _shares(line: Box, place: Box) -> bool:
    """Whether a line takes part in a place: most of its height within, some of its width."""
    height = min(line.y1, place.y1) - max(line.y0, place.y0)
    width = min(line.x1, place.x1) - max(line.x0, place.x0)
    return height > 0.4 * min(line.height, place.height) and width > 0


def _read_again(item: ReadDocument, pictures: Pictures, kept: Rereads) -> ReadDocument:
    shown = lru_cache(maxsize=None)(partial(pictures, item.document.id))
    fields = tuple(
        _confirmed(item, field, shown, kept) if doubtful(item, field) else field for field in item.document.fields
    )
    return msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, fields=fields))


def _confirmed(item: ReadDocument, field: Field, shown: Callable[[int], Image | None], kept: Rereads) -> Field:
    """The field after further readings of its place; the page is drawn only where one of them is not kept."""
    from yushen.readers.ocr import read_independently, reread

    page, box, kind = field.page, field.box, _KINDS[field.name]
    if page is None or box is None:
        return field
    path, number = place_of(item, page)
    parts = item.document.parts
    sha256 = next((part.sha256 for part in parts if part.path == path), item.document.sha256)
    shape = next((one for one in item.pages if one.number == page), None)
    turned, box = (0, box) if shape is None else (shape.turned, shape.on_picture(box))
    place = Place(sha256, number, turned, box, kind)

    def again() -> Reread | None:
        picture = shown(page)
        return None if picture is None else reread(picture, box)

    def independent() -> Reread | None:
        picture = shown(page)
        return None if picture is None else read_independently(picture, box, kind)

    return judged(
        field,
        item.document.type,
        kept.ask(place, "same", again),
        lambda: kept.ask(place, "independent", independent),
        line="".join(line.text for line in _lines_at(item, field)),
    )


def judged(
    field: Field, type_: str, again: Reread | None, independent: Callable[[], Reread | None], *, line: str = ""
) -> Field:
    """The field with the confidence that further readings leave it; the independent one is asked only where it can decide.

    ``line``: the text of the line in which it stands."""
    if again is None:
        return field
    if _same(field, again[0], type_):
        kind = _KINDS[field.name]
        settled = field.confidence >= (AGREED if kind == "number" else DECIDES) or kind == "text"
        other = None if settled else independent()
        if other is None or not _same(field, other[0], type_):
            return field
        return msgspec.structs.replace(field, confidence=AGREED)
    if again[1] < _READABLE or _lost_some(field, again[0], type_) or _shifted(field, again[0], line):
        return field
    other = independent()
    if other is not None and _same(field, other[0], type_):
        return field  # the engine against itself, and nobody else against the first reading
    note = f"再次识别读作“{again[0].strip()}”，请核对原件"
    return msgspec.structs.replace(field, confidence=min(field.confidence, DISAGREED), note=field.note or note)


def _same(field: Field, text: str, type_: str) -> bool:
    """Whether a reading of the place gives the same value; the words about it may have been cut off."""
    value = _value(field.name, text, type_)
    if value is not None and value == field.value:
        return True
    ours, theirs = _bare(field.raw), _bare(text)
    return bool(ours) and (ours in theirs or (isinstance(field.value, str) and _bare(field.value) in theirs))


def _lost_some(field: Field, text: str, type_: str) -> bool:
    """A date read again that is no date any more, only because figures of it were lost (二二二年 for 二〇二二年): it says nothing."""
    if _KINDS[field.name] != "date" or _value(field.name, text, type_) is not None:
        return False
    return _within(_bare(text), _bare(field.raw)) or _within(_digits(text), _digits(str(field.value)))


def _shifted(field: Field, text: str, line: str) -> bool:
    """A crop that begins before the value and ends within it, or the other way about, and shows just what the line has there
    (校（院）：晋城技师学院 read as ）：晋城技师学): the place was a little off, and both readings agree in what they share."""
    ours, theirs, whole = ("".join(fold_for_match(one).split()) for one in (field.raw, text, line))
    at = whole.find(ours)
    if not ours or at < 0:
        return False
    before, after = whole[max(0, at - _OFF) : at], whole[at + len(ours) : at + len(ours) + _OFF]
    ahead = [before[start:] + ours[:-lost] for start in range(len(before)) for lost in (1, 2)]
    behind = [ours[lost:] + after[:end] for end in range(1, len(after) + 1) for lost in (1, 2)]
    return theirs in (*ahead, *behind)


_OFF = 4
"""Characters by which a place worked out from the line's width may be off: brackets and colons are narrow, or wide."""


def _within(part: str, whole: str) -> bool:
    """Whether a text comes about from another by leaving characters out."""
    left = iter(whole)
    return bool(part) and all(character in left for character in part)


def _digits(text: str) -> str:
    return "".join(character for character in fold_for_match(text) if character in "0123456789")


def _value(name: str, text: str, type_: str) -> Any:
    spec = spec_of(type_)
    field = next((one for one in spec.fields if one.name == name), None) if spec is not None else None
    hit = field.shape(fold_for_match(text)) if field is not None else None
    return hit.value if hit is not None else None


def _bare(text: str) -> str:
    """Letters, digits and Han only."""
    return "".join(character for character in fold_for_match(text) if character.isalnum()).upper()
