"""python -m benchmarks.strangers [--half PART] [--mode text|scan|photo] [--type TYPE] [--draws N] [--seed N] [--show]

Draws every layout N times, reads it with the product's own readers, and compares type and fields with what was printed.
The fields are those the extractors find when told the true type; ``benchmarks.accuracy`` takes them as a user meets them.
``--show`` prints each miss with the document's lines; it does not work for the sealed half.
"""

from __future__ import annotations

import argparse
import sys

from yushen.extractors import extract

from benchmarks.scoring import Tally, differences, score
from benchmarks.strangers.reading import name_of, read
from benchmarks.strangers.sheet import PARTS, Sheet, sheets
from yushen.batch.dossier import documents_of
from yushen.model import Document, ReadDocument


def main() -> int:
    options = _options()
    by_type: dict[str, Tally] = {"all": Tally()}
    for name, sheet in sheets(options.half, options.draws, options.seed):
        if options.type and sheet.type not in options.type:
            continue
        tally, lines = measure(sheet, options.mode)
        for key in ("all", sheet.type):
            by_type.setdefault(key, Tally()).add(tally)
        if options.show and options.half != "sealed" and lines:
            print(f"== {name}", *lines, sep="\n")
    print("type | type right | printed | found | right | F1 | wrong and sure")
    for type_, tally in sorted(by_type.items()):
        print(
            f"{type_} | {tally.types_right}/{tally.documents} | {tally.asked} | {tally.given} | {tally.soft} "
            f"| {tally.f1():.3f} | {tally.wrong_and_sure}"
        )
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strangers")
    parser.add_argument(
        "--half",
        choices=PARTS,
        default="open",
    )
    parser.add_argument("--mode", choices=("text", "scan", "photo"), default="text")
    parser.add_argument("--type", action="append")
    parser.add_argument("--draws", type=int, default=2)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--show", action="store_true")
    return parser.parse_args()


def measure(sheet: Sheet, mode: str) -> tuple[Tally, list[str]]:
    """The tally of one document, and a line for each thing that is not as printed, with the document's own lines below."""
    reading = read(sheet, mode)
    pages = reading.pages
    types = [one.document.type for one in documents_of([(name_of(sheet), reading)])]
    document = ReadDocument(
        Document("d1", name_of(sheet), "", (1, len(pages)), sheet.type, 1.0, "text"), pages, paged=reading.paged
    )
    fields = () if sheet.type == "unknown" else extract(document)
    tally = score(fields, sheet.truth, sheet.free)
    tally.types_right = int(types == [sheet.type])
    lines = [] if tally.types_right else [f"    type: {sheet.type} read as {types}"]
    lines += differences(fields, sheet.truth, sheet.free)
    if lines:
        lines += [f"      | {line.text}" for page in pages for line in page.lines]
    return tally, lines


if __name__ == "__main__":
    sys.exit(main())
