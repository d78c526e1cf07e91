"""python -m benchmarks.strangers [--half open|sealed] [--mode text|scan|photo] [--type TYPE] [--draws N] [--seed N] [--show]

Draws every layout N times, reads it with the product's own readers, and compares type and fields with what was printed.
Fields are taken twice: by the type the classifier gives (what a user meets) and by the true type (the extractors alone).
``--show`` prints each miss with the document's lines; it works for the open half only.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import random
import sys
from collections import Counter

from yushen.extractors import extract

from benchmarks.scoring import SURE, folded
from benchmarks.strangers.reading import read
from benchmarks.strangers.sheet import LAYOUTS, Sheet
from yushen.batch.dossier import documents_of
from yushen.model import Document, ReadDocument


def main() -> int:
    options = _options()
    package = importlib.import_module(f"benchmarks.strangers.{options.half}")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    total: Counter[str] = Counter()
    by_type: dict[str, Counter[str]] = {}
    for name, draw in sorted(LAYOUTS.items()):
        for number in range(options.draws):
            sheet = draw(random.Random(f"{options.seed}/{name}/{number}"))
            if options.type and sheet.type not in options.type:
                continue
            count, lines = measure(sheet, options.mode)
            total += count
            by_type.setdefault(sheet.type, Counter()).update(count)
            if options.show and options.half == "open" and lines:
                print(f"== {name} #{number}", *lines, sep="\n")
    print("type | type right | fields right | wrong | of them sure | missed | beyond truth")
    for type_, count in sorted(by_type.items()):
        print(_row(type_, count))
    print(_row("all", total))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strangers")
    parser.add_argument("--half", choices=("open", "sealed"), default="open")
    parser.add_argument("--mode", choices=("text", "scan", "photo"), default="text")
    parser.add_argument("--type", action="append")
    parser.add_argument("--draws", type=int, default=2)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--show", action="store_true")
    return parser.parse_args()


def _row(type_: str, count: Counter[str]) -> str:
    return (
        f"{type_} | {count['type_right']}/{count['documents']} | {count['right']}/{count['asked']} "
        f"| {count['wrong']} | {count['sure']} | {count['missed']} | {count['beyond']}"
    )


def measure(sheet: Sheet, mode: str) -> tuple[Counter[str], list[str]]:
    """Counts of one document, and a line for each thing that is not as printed."""
    reading = read(sheet, mode)
    found = documents_of([("a.pdf", reading)])
    count, lines = Counter(documents=1), []
    types = [one.document.type for one in found]
    if types == [sheet.type]:
        count["type_right"] = 1
    else:
        lines.append(f"    type: {sheet.type} read as {types}")
    if sheet.type == "unknown":
        return count, lines
    pages = reading.pages
    document = ReadDocument(Document("d1", "a.pdf", "", (1, len(pages)), sheet.type, 1.0, "text"), pages)
    fields = {field.name: field for field in extract(document)}
    for name, value in sheet.truth.items():
        field = fields.get(name)
        count["asked"] += 1
        if field is not None and folded(field.value) == folded(value):
            count["right"] += 1
            continue
        if field is None:
            count["missed"] += 1
            lines.append(f"    {name}: {value!r} missed")
        elif name not in sheet.free:
            count["wrong"] += 1
            count["sure"] += field.confidence >= SURE
            lines.append(f"    {name}: {value!r} read as {field.value!r} at {field.confidence} {field.note or ''}")
    for name, field in fields.items():
        if name not in sheet.truth and name not in sheet.free:
            count["beyond"] += 1
            count["sure_beyond"] += field.confidence >= SURE
            lines.append(f"    + {name} = {field.value!r} at {field.confidence}")
    if lines:
        lines += [f"      | {line.text}" for page in pages for line in page.lines]
    return count, lines


if __name__ == "__main__":
    sys.exit(main())
