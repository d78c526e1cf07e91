"""A cascade: faster-paddle's tiny model first, then doubtful lines and lines that carry numbers once more with the default engine.

    python -m benchmarks.cascade [FOLDER] [--keep] [--show]

On the drawn pages of ``benchmarks.others`` and on the pictures of certificates of FOLDER (``benchmarks.real``'s collection, not part of the
project). Every way gets the picture already upright and level, so what finding that costs is in none of them; only ``yushen, whole page`` does all
the product does. Each line of the tiny model is read again once and its seconds are kept, so that any threshold can be told from one run.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PIL import Image

from benchmarks.ocr import plain
from benchmarks.others import record
from benchmarks.others.measures import any_order
from benchmarks.others.pages import pages
from benchmarks.others.real_pictures import pictures
from benchmarks.real import DEFAULT

THRESHOLDS = (0.8, 0.9, 0.95, 0.98)
SIDES = {"tiny": 0, "tiny, detection ≤ 960 px": 960}
"""Bounds of the tiny model's detection: as it comes, and as the default engine's."""
DEFAULT_WAY = "default engine"
_NUMERALS = re.compile(r"[0-9〇○零一二三四五六七八九十年月日]")
ENOUGH_NUMERALS = 3

Asked = tuple[tuple[str, ...], ...]
"""Things asked of a page, each in one or more ways in which it may be printed."""


class Piece(msgspec.Struct, frozen=True):
    """A line as the tiny model found and read it, and as the default engine reads it in the same place."""

    text: str
    score: float
    again: str
    seconds: float
    """CPU seconds of the second reading."""


class Reading(msgspec.Struct, frozen=True):
    text: str
    seconds: float
    again: float = 1.0
    """Part of the lines that the default engine read."""


class Task(msgspec.Struct):
    """A page, what is asked of it, and what each way read."""

    name: str
    group: str
    numbers: Asked
    texts: Asked = ()
    truth: str = ""
    free: str = ""
    ways: dict[str, Reading] = {}


def carries_number(text: str) -> bool:
    """Whether a line may hold a value that must be right: three numerals or marks of a date, in digits or characters."""
    return len(_NUMERALS.findall(text)) >= ENOUGH_NUMERALS


def cascade(pieces: Sequence[Piece], threshold: float, critical: bool, first: float) -> Reading:
    """The page when lines scored below ``threshold`` (and, where ``critical``, lines that carry numbers) are read again.

    ``first`` are the seconds of the tiny model. An empty second reading leaves the first.
    """
    chosen = [piece.score < threshold or (critical and carries_number(piece.text)) for piece in pieces]
    texts = [piece.again or piece.text if twice else piece.text for piece, twice in zip(pieces, chosen, strict=True)]
    spent = sum(piece.seconds for piece, twice in zip(pieces, chosen, strict=True) if twice)
    return Reading("\n".join(texts), first + spent, sum(chosen) / len(pieces) if pieces else 0.0)


def lacking(text: str, asked: Asked) -> list[str]:
    """The things asked that do not stand in the text in any of their ways."""
    folded = plain(text)
    return [ways[0] for ways in asked if not any(plain(way) in folded for way in ways)]


def tasks(folder: Path) -> tuple[list[tuple[Task, Image.Image]], list[tuple[Task, Image.Image]]]:
    """The drawn pages and the real pictures (none where the collection is missing)."""
    import io

    drawn = [
        (
            Task(
                page.name,
                "drawn, sealed" if page.free else "drawn, no seal",
                tuple((key,) for key in page.keys),
                truth=page.truth,
                free=page.free,
            ),
            Image.open(io.BytesIO(page.jpeg)).convert("RGB"),
        )
        for page in pages()
    ]
    if not (folder / "manifest.yaml").is_file():
        return drawn, []
    return drawn, [(Task(one.name, "real", one.numbers, one.texts), one.image) for one in pictures(folder)]


def read_all(work: Sequence[tuple[Task, Image.Image]]) -> None:
    """Fills in what each way reads of each page."""
    with tempfile.TemporaryDirectory() as scratch:
        level = [_whole(task, image) for task, image in work]
        for number, picture in enumerate(level):
            Image.fromarray(picture[:, :, ::-1]).save(Path(scratch) / f"{number:03}.bmp")
        found = {way: _tiny(Path(scratch), side) for way, side in SIDES.items()}
    _default(level[0])  # loads what has to be loaded
    for number, ((task, _), picture) in enumerate(zip(work, level, strict=True)):
        task.ways[DEFAULT_WAY] = _timed(lambda picture=picture: _default(picture))
        for way, readings in found.items():
            one = readings[f"{number:03}"]
            pieces = [_again(picture, line) for line in one["lines"]]
            task.ways[way] = cascade(pieces, 0.0, False, one["seconds"])
            task.ways[f"{way}; numbers again"] = cascade(pieces, 0.0, True, one["seconds"])
            for threshold in THRESHOLDS:
                task.ways[f"{way}; < {threshold} again"] = cascade(pieces, threshold, False, one["seconds"])
                name = f"{way}; < {threshold} and numbers again"
                task.ways[name] = cascade(pieces, threshold, True, one["seconds"])
            task.ways[f"{way}; all again"] = cascade(pieces, 2.0, True, one["seconds"])


def _timed(work: Callable[[], str]) -> Reading:
    begun = time.process_time()
    text = work()
    return Reading(text, time.process_time() - begun)


def _whole(task: Task, image: Image.Image) -> Any:
    """Reads the page as the product does, and gives the picture upright and level."""
    from yushen.readers.ocr import geometry, read_page_image

    read: list[Any] = []

    def work() -> str:
        read.append(read_page_image(image))
        return "\n".join(line.text for line in read[0].lines if "seal" not in line.marks)

    task.ways["yushen, whole page"] = _timed(work)
    picture = geometry.picture_of(image)
    if read[0].turned:
        picture = geometry.turn_picture(picture, read[0].turned)
    return geometry.rotate(picture, read[0].skew)[0] if read[0].skew else picture


def _default(picture: Any) -> str:
    """The default engine and nothing about it: lines found, each read."""
    from yushen.readers.ocr import geometry
    from yushen.readers.ocr.engine import reader

    quads = reader().detect(picture)
    return "\n".join(reader().recognise_line(geometry.crop(picture, quad)).text for quad in quads)


def _again(picture: Any, line: Sequence[Any]) -> Piece:
    import numpy as np

    from yushen.readers.ocr import geometry
    from yushen.readers.ocr.engine import reader

    text, score, x0, y0, x1, y1 = line
    begun = time.process_time()
    quad = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], dtype=np.float32)
    again = reader().recognise_line(geometry.crop(picture, quad)).text
    return Piece(text, score, again, time.process_time() - begun)


def _tiny(folder: Path, side: int) -> dict[str, Any]:
    out = folder / f"{side}.json"
    script = str(record.ROOT / "benchmarks/others/tiny_lines.py")
    subprocess.run([str(record.OTHERS / "bin/python"), script, str(folder), str(side), str(out)], check=True)
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


def rows(tasks: Sequence[Task]) -> Iterator[str]:
    """The table: a line for each way, a cell for each group of pages."""
    groups: dict[str, list[Task]] = {}
    for task in tasks:
        groups.setdefault(task.group, []).append(task)
    yield f"| way | {' | '.join(f'{group} ({len(inside)})' for group, inside in groups.items())} | CER any order | names and titles |"
    yield "|---" * (3 + len(groups)) + "|"
    drawn, texts = [task for task in tasks if task.truth], sum(len(task.texts) for task in tasks)
    for way in tasks[0].ways:
        cells = [_cell(way, inside) for inside in groups.values()]
        rate = sum(any_order(task.ways[way].text, task.truth, task.free) for task in drawn) / len(drawn)
        read = texts - sum(len(lacking(task.ways[way].text, task.texts)) for task in tasks)
        yield f"| {way} | {' | '.join(cells)} | {rate:.4f} | {f'{read}/{texts}' if texts else '–'} |"


def _cell(way: str, inside: Sequence[Task]) -> str:
    """CPU seconds a page and their part of the default engine's; numbers read, and those lost that the default engine reads."""
    seconds = sum(task.ways[way].seconds for task in inside)
    usual = sum(task.ways[DEFAULT_WAY].seconds for task in inside)
    numbers = sum(len(task.numbers) for task in inside)
    lost = [set(lacking(task.ways[way].text, task.numbers)) for task in inside]
    lost_before = [set(lacking(task.ways[DEFAULT_WAY].text, task.numbers)) for task in inside]
    beyond = sum(len(now - before) for now, before in zip(lost, lost_before, strict=True))
    again = sum(task.ways[way].again for task in inside) / len(inside)
    return (
        f"{seconds / len(inside):.2f} s ({seconds / usual:.2f}), {numbers - sum(map(len, lost))}/{numbers}"
        f"{f' (−{beyond})' if beyond else ''}{f', {again:.0%} again' if 0 < again < 1 else ''}"
    )


def main() -> int:
    options = _options()
    load = os.getloadavg()[0]
    drawn, real = tasks(options.folder)
    read_all([*drawn, *real])
    lines = [
        record.conditions(load, "yushen", "rapidocr", "openvino", "faster-paddle"),
        "",
        *rows([task for task, _ in [*drawn, *real]]),
    ]
    print("\n".join(lines))
    if options.show:
        for task, _ in [*drawn, *real]:
            for way, reading in task.ways.items():
                if lost := lacking(reading.text, task.numbers):
                    print(f"{task.name}, {way}: {lost}")
    if options.keep:
        record.keep("cascade", lines)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cascade")
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
