"""What is fuzzed, and what must hold whatever comes in. A target takes bytes; it fails by raising."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from yushen.limits import LIMITS

SMALL = msgspec.structs.replace(
    LIMITS,
    file_bytes=1 << 20,
    archive_total_bytes=2 << 20,
    archive_members=50,
    dossier_files=50,
    roster_rows=200,
    pages=4,
    image_pixels=300_000,
    xml_bytes=1 << 20,
    pdf_objects_seconds=2.0,
)
"""Bounds under which one input takes milliseconds."""


@lru_cache(maxsize=1)
def _private() -> tempfile.TemporaryDirectory[str]:
    """Held as long as the process runs, then removed."""
    return tempfile.TemporaryDirectory(prefix="fuzz-")


def scratch() -> Path:
    return Path(_private().name)


def _file(data: bytes, name: str) -> Path:
    path = scratch() / name
    path.write_bytes(data)
    return path


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _places(found: list[Any], text: str) -> None:
    for _, start, end in found:
        assert 0 <= start < end <= len(text), (start, end)


def numbers(data: bytes) -> None:
    """A parser gives a record or None; what it gives reads as itself again; what is found lies in the text."""
    from yushen.numbers import (
        article_number,
        cn_number,
        credit_code,
        degree_number,
        diploma_number,
        document_number,
        doi,
        id_card,
        isbn,
        issn,
        patent,
        skill_number,
        verification_code,
    )

    text = _text(data)
    for module in (patent, id_card, credit_code, issn, isbn, cn_number, doi, article_number, skill_number, diploma_number, degree_number, verification_code):  # fmt: skip
        parsed = module.parse(text)
        if parsed is not None:
            again = module.parse(parsed.value)
            assert again is not None and again.value == parsed.value, (module.__name__, parsed)
        if hasattr(module, "find_all"):
            _places(module.find_all(text), text)
        if hasattr(module, "repairs"):
            module.repairs(text)
    patent.parse_publication(text)
    document_number.parse_official(text)
    _places(patent.find_publications(text), text)
    _places(document_number.find_official(text), text)
    _places(document_number.find_standards(text), text)
    assert len(id_card.mask(text)) == len(text) or not id_card.parse(text)


def dates(data: bytes) -> None:
    """A date is none or one that the calendar has; a numeral reads as what it is written for."""
    from yushen.text.dates import date_bounds, find_dates, parse_date, parse_period
    from yushen.text.numerals import parse_amount_yuan, parse_capital_amount, parse_numeral

    text = _text(data)
    _places(find_dates(text), text)
    for value in [parse_date(text), *(found[0] for found in find_dates(text)), *(parse_period(text) or ())]:
        if value is not None:
            try:
                first, last = date_bounds(value)
            except ValueError:
                assert not value[:1].isdigit(), value  # 长期, 至今
            else:
                assert first <= last
    number = parse_numeral(text)
    assert number is None or number >= 0
    for unit in ("", "万元"):
        amount = parse_amount_yuan(text, unit=unit)
        assert amount is None or amount == amount
    parse_capital_amount(text)


def names(data: bytes) -> None:
    """A name from a disk or an archive becomes one folder's name; a person's name compares with itself."""
    from yushen.intake.names import clean_name, decode_member_name, folder_name, natural_key, safe_parts
    from yushen.reports.mask import Masker
    from yushen.text.names import clean_name as person
    from yushen.text.names import is_person_name, same_name, split_names

    name = clean_name(decode_member_name(data))
    folder = folder_name(name)
    assert folder not in ("", ".", "..") and "/" not in folder and "\0" not in folder and len(folder.encode()) <= 200
    parts, _ = safe_parts(name)
    assert ".." not in parts and "" not in parts
    natural_key(name)
    text = _text(data)
    for one in split_names(text):
        is_person_name(one)
    assert same_name(text, text) == "same" or not person(text)
    Masker([text[:30]])(text)


def texts(data: bytes) -> None:
    """What counts of a text is a part of it; passages of a text with itself stand in it."""
    from yushen.checks.likeness import sketch
    from yushen.checks.own_text import OwnText, Sentence, own_paragraphs, split_sentences
    from yushen.checks.passages import common_passages
    from yushen.text.wordcount import count_words

    text = _text(data)
    count_words(text)
    sentences = split_sentences(own_paragraphs(text))
    assert all(sentence in text or "“" in text or "「" in text for sentence in sentences)
    own = OwnText("d", "paper", "", (), tuple(Sentence(1, sentence) for sentence in sentences))
    sketch(own)
    for passage in common_passages(own, own):
        assert passage.first == passage.second


def zips(data: bytes) -> None:
    """Nothing is written outside the scratch folder, nor more than is allowed."""
    import shutil

    from yushen.intake import open_batch

    path, inside = _file(data, "a.zip"), scratch() / "inside"
    shutil.rmtree(inside, ignore_errors=True)
    batch = open_batch([path], scratch=inside, one=True, limits=SMALL)
    for file in batch.dossiers[0].files:
        assert file.location is not None or file.problem is not None
        assert file.location is None or Path(file.location) == path or inside in Path(file.location).parents
    written = sum(one.stat().st_size for one in inside.rglob("*") if one.is_file()) if inside.exists() else 0
    assert written <= 2 * SMALL.archive_total_bytes


def rosters(data: bytes) -> None:
    """Rows, or a refusal in words."""
    from yushen.intake import IntakeError, read_roster

    for name in ("roster.xlsx", "roster.csv"):
        try:
            read_roster(_file(data, name), SMALL)
        except IntakeError as error:
            assert "花名册" in str(error)


def _read(data: bytes, name: str) -> None:
    """A reading with pages or a problem in Chinese; boxes on the page."""
    from yushen.batch.cache import decode, encode
    from yushen.readers import read_file

    _without_ocr()
    path = _file(data, name)
    reading = read_file(path, name, scratch=scratch() / "s", limits=SMALL)
    assert reading.pages or reading.problems
    for problem in (*reading.problems, *(problem for page in reading.pages for problem in page.problems)):
        assert problem.message.endswith("。"), problem
    for page in reading.pages:
        for line in page.lines:
            box = line.box
            assert box is None or (box.x0 <= box.x1 and box.y0 <= box.y1), line
    assert decode(encode(reading)).sha256 == reading.sha256


@lru_cache(maxsize=1)
def _without_ocr() -> None:
    """Pictures are decoded and not read: OCR has its own tests, and a second a picture."""
    from yushen.readers import ocr
    from yushen.readers.ocr import OcrPage

    def blank(image: Any, *, dpi: float | None = None) -> OcrPage:
        image.load()
        return OcrPage((), 0, image.width, image.height)

    ocr.read_page_image = blank


def pdfs(data: bytes) -> None:
    _read(data, "a.pdf")


def docxs(data: bytes) -> None:
    _read(data, "a.docx")


def ofds(data: bytes) -> None:
    _read(data, "a.ofd")


def pictures(data: bytes) -> None:
    _read(data, "a.png")


TARGETS: dict[str, Callable[[bytes], None]] = {
    function.__name__: function for function in (numbers, dates, names, texts, zips, rosters, pdfs, docxs, ofds, pictures)
}  # fmt: skip
