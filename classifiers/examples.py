"""Training pages: drawn from the wordings of ``training/``, and bare ones made of the phrase table. Training only."""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict

import msgspec
from yushen.classifiers.drawn import draw, set_page, spoil, without_boxes
from yushen.classifiers.features import features
from yushen.classifiers.grammar import Drawn, Entry, entries
from yushen.classifiers.labels import LABELS
from yushen.classifiers.slots import Filler, lexicon
from yushen.classifiers.view import view_of
from yushen.classifiers.wording import say
from yushen.classifiers.words import phrases

from yushen.model import Page

PAGES_A_LABEL = 150
"""Drawn pages of each label, shared among its wordings."""
BARE_A_LABEL = 40
"""Pages of each label that consist of a title and key phrases of the table only."""
COMMON = {
    "any.text": 5,
    "paper": 2,
    "paper.more": 2,
    "technical_report": 3,
    "technical_report.cover": 1.5,
    "none.other": 3,
    "award_certificate": 2.5,
    "application_form": 2,
    "none.notice": 2.5,
    "project_acceptance": 1.5,
    "appointment": 1.5,
    "declaration": 1.3,
    "employment_proof": 1.3,
    "none.training_certificate": 1.5,
    "diploma": 1.3,
    "skill_certificate": 1.3,
}
"""Labels of many faces get more pages."""
CROSSED = 0.2
"""Part of the pages that take the title of one wording and the rest of another of the same label."""
UNTITLED = 0.1
"""Part of the pages without their titles, so that the body alone decides."""
DRESSED = 0.25
"""Part of the pages with what any form may bear above or below: numbers of slips, printing times, flows of approval, addresses."""
FOLDS = 4


class Example(msgspec.Struct, frozen=True):
    """One training page: its features, its label, and the wording it was drawn from (pages of one wording stay together)."""

    found: dict[str, float]
    label: str
    group: str


def training_pages(seed: int = 2019, share: float = 1.0) -> list[Example]:
    """All training pages; the same seed gives the same pages. ``share`` draws fewer."""
    by_label = defaultdict(list)
    for number, entry in enumerate(entries()):
        by_label[entry.label].append((number, entry))
    examples: list[Example] = []
    for label in LABELS:
        ways = by_label[label]
        count = int(PAGES_A_LABEL * COMMON.get(label, 1) * share)
        for turn in range(count):
            number, entry = ways[turn % len(ways)]
            rng = random.Random(f"{seed}/{label}/{turn}")
            entry = _varied(number, entry, ways, rng)
            page = with_strangers(dressed(draw(entry, rng), label, rng), label, rng)
            paged = "unpaged" not in entry.traits and (
                label.startswith("any.") or ".more" in label or rng.random() > 0.1
            )
            if not paged:
                page = without_boxes(page)
            examples.append(Example(features(view_of(page, paged=paged)), label, f"{label}#{number}"))
        for turn in range(int(BARE_A_LABEL * share)):
            rng = random.Random(f"{seed}/bare/{label}/{turn}")
            bare = bare_page(label, rng)
            if bare is not None:
                examples.append(Example(features(view_of(bare)), label, f"{label}#bare"))
    return examples


def fold_of(group: str) -> int:
    """The fold of a wording; the same on every machine."""
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % FOLDS


def _varied(number: int, entry: Entry, ways: list[tuple[int, Entry]], rng: random.Random) -> Entry:
    """The entry, or one with another's title (of the same fold, so that nothing of it is known where it is measured), or none."""
    chance = rng.random()
    if chance < UNTITLED and len(entry.elements) > 4:
        return msgspec.structs.replace(entry, elements=tuple(one for one in entry.elements if one.kind != "!"))
    if chance > 1 - CROSSED:
        fold = fold_of(f"{entry.label}#{number}")
        others = [other for place, other in ways if place != number and fold_of(f"{entry.label}#{place}") == fold]
        if others:
            titles = [one for one in rng.choice(others).elements if one.kind == "!"]
            rest = [one for one in entry.elements if one.kind != "!"]
            if titles and rest:
                return msgspec.structs.replace(entry, elements=(*titles, *rest))
    return entry


def dressed(page: Page, label: str, rng: random.Random) -> Page:
    """Some pages with lines above and below that say nothing of their kind."""
    if rng.random() > DRESSED or len(page.lines) < 3 or label.split(".")[0] == "id_card":
        return page
    fill = Filler(rng)
    first, last = page.lines[0], page.lines[-1]
    above = [say(rng.choice(lexicon()["above"]), rng, fill) for _ in range(rng.randint(0, 2))]
    below = [say(rng.choice(lexicon()["below"]), rng, fill) for _ in range(rng.randint(0, 3))]
    small = min(line.size for line in page.lines)
    return msgspec.structs.replace(
        page,
        lines=(
            *(msgspec.structs.replace(first, text=text[:44], size=small) for text in above),
            *page.lines,
            *(msgspec.structs.replace(last, text=text[:44], size=small) for text in below),
        ),
    )


def with_strangers(page: Page, label: str, rng: random.Random) -> Page:
    """Some pages name what belongs to other papers: a phrase of another label, as a line of its own or in a sentence."""
    if rng.random() > 0.3 or not page.lines:
        return page
    fill = Filler(rng)
    lines = list(page.lines)
    for _ in range(rng.randint(1, 3)):
        phrase = rng.choice(phrases())
        if phrase.label.split(".")[0] == label.split(".")[0]:
            continue
        place = rng.randrange(len(lines))
        said = _bare(phrase.written, rng, fill)
        inside = rng.random() < 0.6
        text = lines[place].text[:16] + said + lines[place].text[16:] if inside else said
        line = msgspec.structs.replace(lines[place], text=text)
        if inside:
            lines[place] = line
        elif place > 2:
            lines.insert(place, line)
    return msgspec.structs.replace(page, lines=tuple(lines))


def bare_page(label: str, rng: random.Random) -> Page | None:
    """A page of a label's own phrases in any order, with values between; None for a label that has none of its own."""
    own = [phrase for phrase in phrases() if phrase.label == label]
    titles = [phrase.written for phrase in own if phrase.title]
    keys = [phrase.written for phrase in own if not phrase.title and len(phrase.written) > 3]
    if label.startswith("any.") or not (titles or keys):
        return None
    fill = Filler(rng)
    lines: list[Drawn] = []
    if titles and rng.random() < 0.85:
        lines.append(Drawn(_bare(rng.choice(titles), rng, fill), "!"))
    chosen = rng.sample(keys, min(len(keys), rng.randint(2, 8)))
    for written in chosen:
        value = rng.choice(("{person}", "{date}", "{company}", "{d10}", "{sent}", ""))
        lines.append(
            Drawn((_bare(written, rng, fill) + rng.choice(("：", "", "  ")) + say(value, rng, fill))[:44], "|")
        )
    if rng.random() < 0.5:
        lines.append(Drawn(say("{company}", rng, fill), "-"))
        lines.append(Drawn(say("{date}", rng, fill), "-"))
    traits = frozenset(trait for trait in ("either", "seal", "table") if rng.random() < 0.5)
    return spoil(set_page(lines, traits, rng), rng)


def _bare(written: str, rng: random.Random, fill: Filler) -> str:
    gaps = ("", "", "{d4}", "{device}", "{subject}", "{person}")
    return "".join(say(rng.choice(gaps), rng, fill) if part == "…" else part for part in say(written, rng, fill))
