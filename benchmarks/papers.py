"""Title and first author of papers: yushen beside plain text extraction with "the largest line, then the next line".

    python -m benchmarks.papers [FOLDER] [--draws N] [--keep] [--show]

FOLDER is the collection of ``benchmarks.real`` (not part of the project); without it only the drawn papers of ``benchmarks.strangers`` are read.
The naive way takes pdfplumber's lines of the first page and their sizes. Right is: the same text after folding (width, case, blanks).
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from benchmarks.others import record
from benchmarks.real import DEFAULT, plain
from benchmarks.strangers.reading import draw
from benchmarks.strangers.sheet import sheets

HALVES = ("open", "seen", "seen_later", "seen_last", "seen_fourth")
_MARKS = re.compile(r"[\d*＊†‡①-⑳¹²³⁰-⁹]+[a-z]?|[(（].*?[)）]|[◎□■●✉]")
"""Figures of affiliations, signs before a name, and what stands in brackets after it."""
_MARK = re.compile(r"[,，、;；]")
_BETWEEN = re.compile(r"[,，、;；·．/]|\s{2,}|　")
SAME_SIZE = 0.3
"""Points by which lines of one title may differ."""


class Paper(NamedTuple):
    name: str
    path: Path
    title: str
    first_author: str
    group: str


class Sized(NamedTuple):
    """A line and the usual size of its characters, in points."""

    text: str
    size: float


def largest_then_next(lines: Sequence[Sized]) -> tuple[str, str]:
    """The naive way, word for word: the first of the largest lines is the title; the line after it names the authors, and the first
    of these is what stands before the first comma or stop, or where there is none before the first blank. Empty where there is none."""
    if not lines:
        return "", ""
    place = _largest(lines)
    following = lines[place + 1].text if place + 1 < len(lines) else ""
    names = _MARK.split(following.strip())
    return lines[place].text, names[0] if len(names) > 1 else following.split()[0] if following.strip() else ""


def largest_lines_then_next(lines: Sequence[Sized]) -> tuple[str, str]:
    """The same with more care: lines of one size in a row are one title; the next line that holds a word names the authors (pdfplumber
    gives raised figures a line of their own); figures, signs and brackets are no part of a name; a name of two characters may be spaced out."""
    if not lines:
        return "", ""
    first = _largest(lines)
    last = first
    while last + 1 < len(lines) and abs(lines[last + 1].size - lines[first].size) <= SAME_SIZE:
        last += 1
    title = " ".join(line.text for line in lines[first : last + 1])
    for line in lines[last + 1 :]:
        names = [one.split() for one in _BETWEEN.split(_MARKS.sub(",", line.text)) if one.strip()]
        if names:
            spaced = len(names[0]) > 1 and len(names[0][0]) == 1
            return title, names[0][0] + names[0][1] if spaced else names[0][0]
    return title, ""


def _largest(lines: Sequence[Sized]) -> int:
    return max(range(len(lines)), key=lambda place: (lines[place].size, -place))


def lines_of(path: Path) -> list[Sized]:
    """pdfplumber's lines of a file's first page; none of a file that it cannot open."""
    import pdfplumber
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(path) as document:
            found = document.pages[0].extract_text_lines(return_chars=True)
    except PdfminerException:
        return []
    return [Sized(line["text"], _usual([char["size"] for char in line["chars"]])) for line in found]


def _usual(sizes: Sequence[float]) -> float:
    return round(sorted(sizes)[len(sizes) // 2], 1)


def ours(path: Path) -> tuple[str, str]:
    """Title and first author of the longest document that yushen finds in a file."""
    from yushen.batch.dossier import documents_of
    from yushen.readers import read_file

    with tempfile.TemporaryDirectory() as scratch:
        reading = read_file(path, path.name, scratch=Path(scratch))
    found = documents_of([(path.name, reading)])
    longest = max(found, key=lambda one: one.document.pages[1] - one.document.pages[0], default=None)
    values: Mapping[str, Any] = {} if longest is None else {one.name: one.value for one in longest.document.fields}
    return str(values.get("title") or ""), str(values.get("first_author") or "")


def real_papers(folder: Path) -> Iterator[Paper]:
    documents = yaml.safe_load((folder / "manifest.yaml").read_text(encoding="utf-8"))["documents"]
    for entry in documents:
        if entry["type"] == "paper":
            group = "real, text layer" if entry["has_text"] == "text" else "real, scan or hidden OCR layer"
            truth = entry["truth"]
            yield Paper(entry["file"], folder / entry["file"], truth["title"], truth["first_author"], group)


def drawn_papers(draws: int, folder: Path) -> Iterator[Paper]:
    for half in HALVES:
        for name, sheet in sheets(half, draws, "papers"):
            if sheet.type == "paper" and {"title", "first_author"} <= sheet.truth.keys():
                path = folder / f"{half} {name}.pdf".replace("/", "_")
                path.write_bytes(draw(sheet, "text", random.Random(name)))
                yield Paper(path.stem, path, sheet.truth["title"], sheet.truth["first_author"], "drawn, text")


WAYS = {
    "yushen": ours,
    "largest line, then next line": lambda path: largest_then_next(lines_of(path)),
    "the same, with more care": lambda path: largest_lines_then_next(lines_of(path)),
}


def main() -> int:
    options = _options()
    load = os.getloadavg()[0]
    right: dict[tuple[str, str], list[int]] = {}
    asked: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        papers = list(drawn_papers(options.draws, Path(folder)))
        if (options.folder / "manifest.yaml").is_file():
            papers = [*real_papers(options.folder), *papers]
        for paper in papers:
            asked[paper.group] = asked.get(paper.group, 0) + 1
            for way, find in WAYS.items():
                title, author = find(paper.path)
                good = (plain(title) == plain(paper.title), plain(author) == plain(paper.first_author))
                sums = right.setdefault((paper.group, way), [0, 0])
                sums[0] += good[0]
                sums[1] += good[1]
                if options.show and not all(good):
                    print(
                        f"{paper.name}, {way}: {title!r}, {author!r}, not {paper.title!r}, {paper.first_author!r}",
                        flush=True,
                    )
    lines = [
        record.conditions(load, "yushen", "pdfplumber"),
        "",
        "| papers | way | title | first author |",
        "|---|---|---|---|",
    ]
    for (group, way), (titles, authors) in right.items():
        count = asked[group]
        lines.append(
            f"| {group} ({count}) | {way} | {titles} ({titles / count:.3f}) | {authors} ({authors / count:.3f}) |"
        )
    print("\n".join(lines))
    if options.keep:
        record.keep("papers", lines)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.papers")
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--draws", type=int, default=2)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
