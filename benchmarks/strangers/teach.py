"""``make model``: the classifier's model from its own wordings and from the strangers' layouts that have been looked at.

python -m benchmarks.strangers.teach [--without PART ...] [--draws N] [--out FOLDER]

A layout's lines are taken from its HTML, set on a page and spoiled as those of the wordings are. What label of its type a page bears (a cover, a
leaf inside, one of the kinds of no type) is told by a model of the wordings alone. ``--without`` leaves parts out, so that they can measure what was
learned. The same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from yushen.classifiers.drawn import set_page, spoil
from yushen.classifiers.examples import Example, training_pages, with_strangers
from yushen.classifiers.features import features
from yushen.classifiers.grammar import Drawn
from yushen.classifiers.labels import LABELS, type_of
from yushen.classifiers.model import FOLDER, Model, save
from yushen.classifiers.train import fit
from yushen.classifiers.view import view_of

from benchmarks.strangers.htmllines import SetLine, lines_of
from benchmarks.strangers.sheet import PARTS, load

LETTERS = 42
"""Characters after which a paragraph is broken into another line."""
MOST_LINES = 70
"""Lines of a document's first page; what goes on behind them has labels of its own, which a layout does not tell."""
_KINDS = ((1.45, "!"), (1.15, "#"), (0.8, "|"))
"""From so many times the usual size: a title, a heading, running text; below small print."""


def strangers_pages(teacher: Model, parts: tuple[str, ...], draws: int) -> Iterator[Example]:
    """Each layout of some parts drawn so often, the first time clean."""
    for part in parts:
        for name, draw in load(part).items():
            for number in range(draws):
                rng = random.Random(f"teach/{name}/{number}")
                sheet = draw(rng)
                if not sheet.html:
                    continue  # a Word file: its paragraphs say what the HTML of its kin says
                traits = {one for one in ("seal", "table") if rng.random() < 0.45}
                traits |= {"landscape"} if "landscape" in sheet.html else set()
                traits |= set() if number else {"text"}
                page = set_page(drawn(lines_of(sheet.html)), frozenset(traits), rng)
                known = teacher.log_probabilities(features(view_of(page)))
                own = [place for place, label in enumerate(LABELS) if type_of(label) == sheet.type]
                label = LABELS[max(own, key=lambda place: float(known[place]))]
                page = with_strangers(spoil(page, rng) if number else page, label, rng)
                yield Example(features(view_of(page)), label, f"{label}#{part}.{name}")


def drawn(lines: list[SetLine]) -> list[Drawn]:
    """The lines of a layout as the training page is made of them: by their size titles, headings, text or small print."""
    usual = median([line.size for line in lines for _ in line.text]) if lines else 1.0
    made: list[Drawn] = []
    for line in lines:
        kind = next((kind for share, kind in _KINDS if line.size >= share * usual), "_")
        made += [Drawn(one, kind) for one in re.findall(f".{{1,{LETTERS}}}", line.text)]
    return made[:MOST_LINES]


def main() -> int:
    """Make the model; 0 when it was written."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strangers.teach")
    parser.add_argument("--without", action="append", default=[], choices=PARTS)
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--out", type=Path, default=FOLDER)
    chosen = parser.parse_args()
    own = training_pages()
    parts = tuple(part for part in PARTS if part != "sealed" and part not in chosen.without)
    seen = list(strangers_pages(fit(own), parts, chosen.draws))
    model = fit([*own, *seen])
    save(model, chosen.out)
    print(f"{len(own)} pages of wordings, {len(seen)} of strangers, {len(model.vocabulary)} features", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
