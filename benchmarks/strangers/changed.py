"""python -m benchmarks.strangers.changed [--part PART] [--change NAME] [--type TYPE] [--sample N] [--seed S] [--quick] [--show]

Reads drawn documents before and after a change that leaves the truth as it is, and tells what the change cost: values lost,
values newly wrong, types lost. The sample of a change is drawn from the sheets that it touches, all parts (but the unread one)
together unless one is named. ``--quick`` changes the lines as read and typesets nothing: for changes of text alone, over many sheets.
"""

from __future__ import annotations

import argparse
import random
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import msgspec
from yushen.extractors import extract

from benchmarks.scoring import SURE, Tally, folded, score
from benchmarks.strangers import quick
from benchmarks.strangers.changes import CHANGES
from benchmarks.strangers.reading import name_of, read
from benchmarks.strangers.sheet import PARTS, Sheet, sheets
from yushen.batch.dossier import documents_of
from yushen.model import Document, Field, Line, ReadDocument, Reading

COUNTED = ("character_count", "body_character_count", "sections")
"""What lies in the text itself: further lines and other marks may change it, so nothing is asked of it here."""


SHOWN = 70
"""Lines of a changed document that ``--show`` prints."""


class Outcome(msgspec.Struct):
    """What one change cost."""

    sheets: int = 0
    before: Tally = msgspec.field(default_factory=Tally)
    after: Tally = msgspec.field(default_factory=Tally)
    lost: int = 0
    wrong: int = 0
    sure: int = 0
    types_lost: int = 0


def main() -> int:
    options = _options()
    print("change | sheets | F1 before | F1 after | lost | newly wrong | of them sure | types lost", flush=True)
    total = Outcome()
    for name in options.change or CHANGES:
        outcome = Outcome()
        for label, sheet, after in (quickly if options.quick else sample)(name, options):
            lines = compare(outcome, sheet, after)
            if options.show and lines:
                print(f"== {label} · {name}", *lines, sep="\n", flush=True)
        print(line(name, outcome), flush=True)
        for key in ("sheets", "lost", "wrong", "sure", "types_lost"):
            setattr(total, key, getattr(total, key) + getattr(outcome, key))
        total.before.add(outcome.before)
        total.after.add(outcome.after)
    print(line("all", total))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strangers.changed")
    parts = tuple(one for one in PARTS if one not in ("sealed", "seen_word"))
    parser.add_argument("--part", action="append", choices=parts)
    parser.add_argument("--change", action="append", choices=sorted(CHANGES))
    parser.add_argument("--type", action="append")
    parser.add_argument("--sample", type=int, default=40)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    options.part = options.part or list(parts)
    return options


def line(name: str, one: Outcome) -> str:
    return (
        f"{name} | {one.sheets} | {one.before.f1():.3f} | {one.after.f1():.3f} "
        f"| {one.lost} | {one.wrong} | {one.sure} | {one.types_lost}"
    )


@cache
def _drawn(part: str, seed: str) -> tuple[tuple[str, Sheet], ...]:
    return tuple(sheets(part, 1, seed))


def _shuffled(options: argparse.Namespace) -> list[tuple[str, Sheet]]:
    there = [(f"{part} {label}", sheet) for part in options.part for label, sheet in _drawn(part, options.seed)]
    random.Random(options.seed).shuffle(there)
    wanted = [one for one in there if one[1].html and (not options.type or one[1].type in options.type)]
    return [(label, sheet._replace(free=(*sheet.free, *COUNTED))) for label, sheet in wanted]


def quickly(name: str, options: argparse.Namespace) -> Iterator[tuple[str, Sheet, Reading]]:
    """As ``sample``, with the change made on the lines as read."""
    count = 0
    for label, sheet in _shuffled(options):
        if count >= options.sample:
            return
        rng = random.Random(f"{options.seed}/{name}/{label}")
        after = quick.changed(sheet, _read(sheet.html), CHANGES[name], rng)
        if after is not None:
            count += 1
            yield label, sheet, after


def sample(name: str, options: argparse.Namespace) -> Iterator[tuple[str, Sheet, Reading]]:
    """So many sheets that the change touches, by chance over all parts; the same for every change that touches them, so that
    what they cost can be compared and unchanged sheets are typeset once."""
    count = 0
    for label, sheet in _shuffled(options):
        if count >= options.sample:
            return
        html = CHANGES[name](sheet, random.Random(f"{options.seed}/{name}/{label}"))
        if html != sheet.html:
            count += 1
            yield label, sheet, read(sheet._replace(html=html), "text")


@lru_cache(maxsize=64)
def _read(html: str) -> Reading:
    return read(Sheet(html, "", {}), "text")


_KEPT: dict[tuple[str, str], tuple[list[str], dict[str, Field], list[Line]]] = {}


def _unchanged(sheet: Sheet) -> tuple[list[str], dict[str, Field], list[Line]]:
    """``found``, once for all changes of a sheet."""
    key = (sheet.type, sheet.html)
    if key not in _KEPT:
        _KEPT[key] = found(sheet, _read(sheet.html))
    return _KEPT[key]


def found(sheet: Sheet, reading: Reading) -> tuple[list[str], dict[str, Field], list[Line]]:
    """The types a sheet is read as, its fields when told the true type, its lines."""
    types = [one.document.type for one in documents_of([(name_of(sheet), reading)])]
    pages = reading.pages
    document = ReadDocument(
        Document("d1", name_of(sheet), "", (1, len(pages)), sheet.type, 1.0, "text"), pages, paged=reading.paged
    )
    fields = () if sheet.type == "unknown" else extract(document)
    return types, {one.name: one for one in fields}, [row for page in pages for row in page.lines]


def _same(value: Any, truth: Any) -> bool:
    return bool(_narrow(folded(value)) == _narrow(folded(truth)))


def _narrow(value: Any) -> Any:
    """Letters and digits of either width are one: the change to full width asks for no more."""
    if isinstance(value, str):
        return unicodedata.normalize("NFKC", value)
    if isinstance(value, list | tuple):
        return [_narrow(one) for one in value]
    return {key: _narrow(one) for key, one in value.items()} if isinstance(value, dict) else value


def _tally(fields: dict[str, Field], sheet: Sheet) -> Tally:
    narrow = [
        msgspec.structs.replace(one, value=sheet.truth[name])
        if name in sheet.truth and _same(one.value, sheet.truth[name])
        else one
        for name, one in fields.items()
    ]
    return score(narrow, sheet.truth, sheet.free)


def compare(outcome: Outcome, sheet: Sheet, after: Reading) -> list[str]:
    """Adds what the change cost on one sheet; a line for each thing that was right and is no longer, and the changed lines."""
    types, old, _ = _unchanged(sheet)
    new_types, new, rows = found(sheet, after)
    outcome.sheets += 1
    outcome.before.add(_tally(old, sheet))
    outcome.after.add(_tally(new, sheet))
    lines = []
    if types == [sheet.type] != new_types:
        outcome.types_lost += 1
        lines.append(f"    type: {sheet.type} now {new_types}")
    for name in sorted({*sheet.truth, *old, *new} - {*sheet.free}):
        truth, before, now = sheet.truth.get(name), old.get(name), new.get(name)
        bad = now is not None and (truth is None or not _same(now.value, truth))
        was_bad = before is not None and (truth is None or not _same(before.value, truth))
        if now is None and before is not None and not was_bad:
            outcome.lost += 1
            lines.append(f"    {name}: {truth!r} lost")
        elif bad and now is not None and not was_bad:
            sure = now.confidence >= SURE
            outcome.wrong += 1
            outcome.sure += sure
            lines.append(f"    {name}: {truth!r} now {now.value!r} at {now.confidence}{' SURE' if sure else ''}")
    return lines + [f"      | {row.text}" for row in rows[:SHOWN]] if lines else []


if __name__ == "__main__":
    sys.exit(main())
