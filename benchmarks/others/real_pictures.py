"""Pictures of real certificates (``benchmarks.real``'s collection) with the numbers, dates and names that a person read on them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from PIL import Image, ImageOps

from samples.documents.base import small as hanzi

NUMBERS = (
    "patent_number",
    "publication_number",
    "certificate_serial",
    "certificate_number",
    "registration_number",
    "application_number",
)
DATES = ("application_date", "grant_date", "issue_date", "date")
TEXTS = ("title", "project", "software", "recipients", "inventors", "patentees", "owner", "issuer")
_DPI = 200


class Picture(NamedTuple):
    """A picture and what is asked of it; each thing asked is one or more ways in which it may be printed."""

    name: str
    image: Image.Image
    numbers: tuple[tuple[str, ...], ...]
    texts: tuple[tuple[str, ...], ...]


def pictures(folder: Path) -> Iterator[Picture]:
    """The pictures and scans of certificates and patents, of a PDF the first page."""
    documents = yaml.safe_load((folder / "manifest.yaml").read_text(encoding="utf-8"))["documents"]
    for entry in documents:
        if entry["file"].startswith(("certificates/", "patents/")) and entry["has_text"] in ("scan", "mixed"):
            numbers, texts = asked(entry.get("truth") or {})
            yield Picture(entry["file"], _image(folder / entry["file"]), numbers, texts)


def asked(truth: Mapping[str, Any]) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
    """The numbers and dates, and the names and titles, of a manifest's truth."""
    numbers = [(str(truth[name]),) for name in NUMBERS if truth.get(name)]
    numbers += [printed(str(truth[name])) for name in DATES if len(str(truth.get(name) or "")) > 4]
    values: list[str] = []
    for name in TEXTS:
        value = truth.get(name) or ()
        values += [value] if isinstance(value, str) else value
    # what stands in brackets is mostly a note of who read it, and several issuers are set apart
    texts = [part for value in values for part in re.sub(r"（[^）]*）$", "", value).split("、") if len(part) > 1]
    return tuple(numbers), tuple((text,) for text in texts)


def printed(date: str) -> tuple[str, ...]:
    """The ways in which a date (``YYYY-MM`` or ``YYYY-MM-DD``) may be printed."""
    year, month, *day = date.split("-")
    digits = [f"{year}年{month}月", f"{year}年{int(month)}月"]
    characters = "".join("〇一二三四五六七八九"[int(digit)] for digit in year) + f"年{hanzi(int(month))}月"
    if not day:
        return (*digits, characters, f"{year}.{month}", f"{year}-{month}")
    ways = [f"{digits[0]}{day[0]}日", f"{digits[1]}{int(day[0])}日", f"{characters}{hanzi(int(day[0]))}日"]
    return (*ways, f"{year}.{month}.{day[0]}", date)


def _image(path: Path) -> Image.Image:
    if path.suffix == ".pdf":
        import pypdfium2

        return pypdfium2.PdfDocument(path)[0].render(scale=_DPI / 72).to_pil().convert("RGB")
    return ImageOps.exif_transpose(Image.open(path)).convert("RGB")
