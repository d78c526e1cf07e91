"""``python -m benchmarks.duplicates``: near-duplicates among many reports: speed, recall and precision, growth.

Reports are drawn from words in the frequency they have in Chinese, with paragraphs that many share, and planted copies of
which between a third and nearly all is taken over, words changed here and there. The truth is the exact comparison of every
pair of a sample on what each author wrote. CPU seconds count both processes; the machine may be shared, so the clock is told besides.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from yushen.checks.likeness import LEAST_SHINGLES, MOST, NEARLY_ALL, Sketch, letters, shingles, sketch
from yushen.checks.near import Alike, Likenesses, near_duplicates
from yushen.checks.own_text import OwnText, Sentence, own_paragraphs, split_sentences
from yushen.checks.passages import common_passages

LENGTH = 3000
USUAL = 24
"""Paragraphs that belong to nobody; every report has two of them."""
COPIES_EACH = 50
"""One report in so many is a copy of another."""
SEED = 55
CORES = 2


class Report(msgspec.Struct, frozen=True):
    """A drawn report: its body, and the sentences that are its author's."""

    body: str
    own: tuple[str, ...]


class Taken(msgspec.Struct):
    """What a stage took: CPU seconds of all processes, and by the clock."""

    cpu: float = 0.0
    clock: float = 0.0


@lru_cache(maxsize=1)
def _words() -> tuple[list[str], NDArray[np.float64]]:
    """Words of jieba's dictionary, and their running frequency up to 1."""
    import jieba

    with jieba.get_dict_file() as stream:
        rows = [line.split() for line in stream.read().decode("utf-8").splitlines()]
    listed = [(word, int(count)) for word, count, *_ in rows if int(count) > 20 and len(word) <= 4]
    running = np.cumsum([count for _, count in listed], dtype=np.float64)
    return [word for word, _ in listed], running / running[-1]


def _sentences(dice: np.random.Generator, length: int) -> list[str]:
    """Sentences of 8 to 22 words, together as long as asked for and a little more."""
    words, running = _words()
    drawn = [words[place] for place in np.searchsorted(running, dice.random(length + 40))]
    found: list[str] = []
    left = length
    while left > 0:
        count = int(dice.integers(8, 23))
        found.append("".join(drawn[:count]) + "。")
        drawn = drawn[count:]
        left -= len(found[-1])
    return found


def draw(count: int, copies: int, seed: int = SEED) -> list[Report]:
    """``count`` reports, the last ``copies`` of them taken from the first ones to different degrees."""
    dice = np.random.default_rng(seed)
    usual = ["".join(_sentences(dice, 250)) for _ in range(USUAL)]
    owns = [_sentences(dice, LENGTH - 500) for _ in range(count - copies)]
    for number in range(copies):
        owns.append(_copied(owns[number], 0.33 + 0.65 * number / max(1, copies - 1), dice))
    return [
        Report(_body(own, [usual[n] for n in dice.choice(USUAL, 2, replace=False)], dice), tuple(own)) for own in owns
    ]


def _copied(source: list[str], share: float, dice: np.random.Generator) -> list[str]:
    """A share of the sentences taken over, one in twelve with a word put in."""
    kept = source[: round(share * len(source))]
    kept = [f"{one[:6]}{_sentences(dice, 1)[0][:2]}{one[6:]}" if dice.random() < 1 / 12 else one for one in kept]
    return [*kept, *_sentences(dice, LENGTH - 500 - sum(map(len, kept)))]


def _body(own: list[str], usual: list[str], dice: np.random.Generator) -> str:
    paragraphs = ["".join(own[at : at + 4]) for at in range(0, len(own), 4)]
    for each in usual:
        paragraphs.insert(int(dice.integers(len(paragraphs) + 1)), each)
    return "\n".join(["一、概况", *paragraphs[:8], "二、实施过程", *paragraphs[8:]])


def read(name: int, body: str) -> OwnText:
    """The own text of a report, as workers make it."""
    parts = tuple(Sentence(1, part) for part in split_sentences(own_paragraphs(body)))
    return OwnText(str(name), "technical_report", str(name), (), parts)


def prepare(numbered: list[tuple[int, str]]) -> tuple[list[tuple[OwnText, Sketch | None]], float]:
    """In a worker: texts and sketches of some reports, and the CPU seconds they took."""
    begun = time.process_time()
    made = [(text := read(number, body), sketch(text)) for number, body in numbered]
    return made, time.process_time() - begun


def run(reports: list[Report], pool: ProcessPoolExecutor) -> tuple[Likenesses, Taken, Taken]:
    """Near-duplicates of all reports: what was found, what the texts took in the workers, what the comparison took."""
    texts_taken, compare_taken = Taken(), Taken()
    clock = time.perf_counter()
    numbered = list(enumerate(report.body for report in reports))
    parts = list(pool.map(prepare, [numbered[at : at + 250] for at in range(0, len(numbered), 250)]))
    texts_taken.clock = time.perf_counter() - clock
    texts_taken.cpu = sum(cpu for _, cpu in parts)
    made = [pair for part, _ in parts for pair in part]
    clock, cpu = time.perf_counter(), time.process_time()
    places = [place for place, (_, one) in enumerate(made) if one is not None]
    found = near_duplicates(
        [one for _, one in made if one is not None], places, lambda at: made[places[at]][0], [True] * len(places)
    )
    for alike in found.pairs:
        common_passages(made[places[alike.one]][0], made[places[alike.two]][0])
    compare_taken.cpu, compare_taken.clock = time.process_time() - cpu, time.perf_counter() - clock
    pairs = tuple(msgspec.structs.replace(a, one=places[a.one], two=places[a.two]) for a in found.pairs)
    return Likenesses(pairs, found.groups), texts_taken, compare_taken


def bare(reports: list[Report]) -> float:
    """CPU seconds of MinHash alone over the same reports' five-character strings, the library as it is used by itself:
    the unit in which a shared machine can be told from a free one (3.5 s for 10 000 where the library was chosen)."""
    import rensa

    begun = time.process_time()
    for report in reports:
        made = rensa.RMinHash(num_perm=128, seed=1)
        made.update([report.body[at : at + 5] for at in range(len(report.body) - 4)])
    return time.process_time() - begun


def truth(reports: list[Report], sample: list[int]) -> set[tuple[int, int]]:
    """Every pair of the sample compared exactly, on what the authors wrote; common shingles counted by an inverted index."""
    from collections import Counter, defaultdict

    pieces = {place: shingles(letters("".join(reports[place].own))) for place in sample}
    where: dict[str, list[int]] = defaultdict(list)
    for place in sample:
        for piece in pieces[place]:
            where[piece].append(place)
    common: Counter[tuple[int, int]] = Counter()
    for places in where.values():
        common.update((one, two) for at, one in enumerate(places) for two in places[at + 1 :])
    return {
        (one, two)
        for (one, two), shared in common.items()
        if min(len(pieces[one]), len(pieces[two])) >= LEAST_SHINGLES
        and (
            shared >= MOST * (len(pieces[one]) + len(pieces[two]) - shared)
            or shared >= NEARLY_ALL * min(len(pieces[one]), len(pieces[two]))
        )
    }


def quality(reports: list[Report], found: tuple[Alike, ...], copies: int, singles: int) -> str:
    """Recall and precision against the exact comparison of a sample that holds all planted pairs."""
    count = len(reports)
    sample = sorted(
        {*range(copies), *range(count - copies, count), *range(copies, min(count - copies, copies + singles))}
    )
    exact, inside = truth(reports, sample), set(sample)
    ours = {(alike.one, alike.two) for alike in found if alike.one in inside and alike.two in inside}
    hits = len(exact & ours)
    outside = sum(1 for alike in found if (alike.one, alike.two) not in ours)
    return (
        f"sample of {len(sample)} ({len(sample) * (len(sample) - 1) // 2:,} pairs, {copies} planted, {len(exact)} of them share most): "
        f"recall {hits / max(1, len(exact)):.4f}, precision {hits / max(1, len(ours)):.4f}; pairs found outside it: {outside}"
    )


def plot(points: list[tuple[int, float]]) -> str:
    """CPU seconds over the number of reports, both on logarithmic scales, as SVG; the dashed line grows as the number does."""
    left, foot, decade = 60, 250, 90

    def place(size: float, seconds: float) -> tuple[float, float]:
        return left + decade * (math.log10(size) - 3) * 2, foot - decade * math.log10(seconds)

    middle, seconds = points[len(points) // 2]
    ends = [place(size, seconds * size / middle) for size in (points[0][0], points[-1][0])]
    marks = [f'<path d="M{" L".join(f"{x:.0f},{y:.0f}" for x, y in ends)}" stroke="#999" stroke-dasharray="4 4"/>']
    for size, seconds in points:
        x, y = place(size, seconds)
        marks.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="4" fill="#3b6ea5"/>')
        marks.append(f'<text x="{x + 8:.0f}" y="{y + 14:.0f}">{seconds:.1f} s</text>')
        marks.append(f'<text x="{x:.0f}" y="{foot + 30}" text-anchor="middle">{size:,}</text>')
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="300" font-family="sans-serif" font-size="12">'
    title = '<text x="8" y="18">CPU seconds of all processes over the number of reports</text>'
    return f'{head}<rect width="500" height="300" fill="#fff"/>{title}{"".join(marks)}</svg>\n'


def _each(sizes: list[int], pool: ProcessPoolExecutor, say: Callable[[str], None]) -> Iterator[tuple[int, float]]:
    """Says each size's figures and gives its CPU seconds."""
    for size in sizes:
        copies = size // COPIES_EACH
        reports = draw(size, copies)
        found, texts, compare = run(reports, pool)
        cpu = texts.cpu + compare.cpu
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        unit = bare(reports[:1000]) * size / 1000
        say(
            f"{size:>7,} reports: texts and sketches {texts.cpu:6.1f} CPU s, comparison {compare.cpu:6.1f} CPU s, together {cpu:6.1f} "
            f"= {1000 * cpu / size:.2f} ms a report "
            f"= {cpu / unit:.2f} × MinHash alone; clock {texts.clock + compare.clock:6.1f} s on {CORES} processes; "
            f"{len(found.pairs)} pairs; {peak:,.0f} MB with the drawn reports"
        )
        if size <= 10_000:
            say(f"        {quality(reports, found.pairs, copies, 1600)}")
        yield size, cpu


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, default=[1000, 3000, 10_000, 30_000, 100_000])
    parser.add_argument("--plot", type=Path, help="an SVG file for the growth")
    arguments = parser.parse_args()
    with ProcessPoolExecutor(CORES) as pool:
        list(pool.map(prepare, [[(0, "热身。" * 100)]] * CORES))
        print(f"load {os.getloadavg()[0]:.1f}, {LENGTH} characters a report", flush=True)
        points = list(_each(arguments.sizes, pool, lambda line: print(line, flush=True)))
    if arguments.plot is not None:
        arguments.plot.write_text(plot(points), encoding="utf-8")


if __name__ == "__main__":
    main()
