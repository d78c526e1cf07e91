"""Where the picture of a document's page comes from: the file, the page in it, and how it was turned."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from yushen.intake import Dossier
from yushen.limits import LIMITS
from yushen.model import ReadDocument
from yushen.readers import render_page

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 110
"""Of page pictures in reports: 9 pt type is 14 pixels high, which a cut-out shows readably."""


class DossierPages:
    """The page pictures of one dossier (``reports.PageSource``)."""

    def __init__(self, dossier: Dossier, documents: tuple[ReadDocument, ...], scratch: Path, *, dpi: int = DPI) -> None:
        self._dpi = dpi
        self._locations = {file.path: file.location for file in dossier.files}
        self._documents = {item.document.id: item for item in documents}
        self._password = dossier.row.password if dossier.row else None
        self._scratch = scratch

    def __call__(self, document_id: str, page: int) -> Image | None:
        item = self._documents[document_id]
        if not item.paged or (item.document.text_source is None and not item.pages):
            return None
        path, number = place_of(item, page)
        location = self._locations.get(path)
        if location is None:
            return None
        turned = next((one.turned for one in item.pages if one.number == page), 0)
        return render_page(
            Path(location),
            path,
            number,
            dpi=self._dpi,
            turned=turned,
            password=self._password,
            scratch=self._scratch,
            limits=LIMITS,
        )


def on_pictures(item: ReadDocument) -> ReadDocument:
    """The document with the boxes of its fields on the upright pictures, as every output shows them."""
    pages = {page.number: page for page in item.pages}
    fields = tuple(
        field
        if field.box is None or field.page not in pages
        else msgspec.structs.replace(field, box=pages[field.page].on_picture(field.box))
        for field in item.document.fields
    )
    return msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, fields=fields))


def place_of(item: ReadDocument, page: int) -> tuple[str, int]:
    """The file and the page in that file of a document's page; pages of several files count on."""
    document = item.document
    if not document.parts:
        return document.path, page
    left = page
    for part in document.parts:
        first, last = part.pages
        if left <= last - first + 1:
            return part.path, first + left - 1
        left -= last - first + 1
    raise ValueError(f"{document.id} has no page {page}")
