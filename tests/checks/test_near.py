"""Near-duplicates among many texts: found by bands, decided exactly, common paragraphs not counted, groups told once."""

from __future__ import annotations

import random

import pytest

from yushen.checks.likeness import MOST, Sketch, jaccard, shingles, sketch
from yushen.checks.near import COMMON_DOSSIERS, Likenesses, near_duplicates
from yushen.checks.own_text import OwnText, Sentence
from yushen.checks.passages import common_passages

HAN = [chr(code) for code in range(0x4E00, 0x4E00 + 2500)]


def sentences(seed: str, count: int = 60) -> list[str]:
    dice = random.Random(seed)
    return ["".join(dice.choices(HAN, k=dice.randint(18, 40))) + "。" for _ in range(count)]


def text(name: str, parts: list[str]) -> OwnText:
    return OwnText(name, "technical_report", name, (), tuple(Sentence(1, part) for part in parts))


def found(texts: list[OwnText], current: list[bool] | None = None) -> Likenesses:
    made: list[Sketch] = [one for each in texts if (one := sketch(each)) is not None]
    assert len(made) == len(texts)
    return near_duplicates(made, list(range(len(texts))), texts.__getitem__, current or [True] * len(texts))


def pairs(likenesses: Likenesses) -> list[tuple[int, int]]:
    return [(alike.one, alike.two) for alike in likenesses.pairs]


@pytest.mark.parametrize(("taken", "alike"), [(60, True), (45, True), (38, False), (20, False)])
def test_most_of_the_text_is_the_line(taken: int, alike: bool) -> None:
    """Of texts of one length, two thirds are half of all different shingles."""
    one, two = sentences("one"), sentences("two")
    texts = [text("a", one), text("b", [*one[:taken], *two[taken:]]), text("c", sentences("three"))]
    assert (jaccard(shingles(texts[0].letters), shingles(texts[1].letters)) >= MOST) is alike
    assert pairs(found(texts)) == ([(0, 1)] if alike else [])


def test_a_text_that_stands_whole_in_a_longer_one_is_found() -> None:
    short = sentences("one", 40)
    [alike] = found([text("a", short), text("b", [*short, *sentences("two", 35)])]).pairs
    assert alike.share_one > 0.95 and 0.4 < alike.share_two < 0.65


def test_paragraphs_of_very_many_dossiers_do_not_count() -> None:
    usual = sentences("usual", 28)
    texts = [text(str(n), [*usual, *sentences(f"own {n}", 32)]) for n in range(COMMON_DOSSIERS + 2)]
    copied = [*usual, *sentences("own 0", 32)[:30], *sentences("mine", 2)]
    assert pairs(found([*texts, text("copy", copied)])) == [(0, len(texts))]


def test_a_text_of_very_many_dossiers_is_one_group() -> None:
    ring = [text(str(n), [*sentences("ring", 55), *sentences(f"own {n}", 5)]) for n in range(COMMON_DOSSIERS + 4)]
    result = found([*ring, text("other", sentences("other"))])
    assert result.pairs == () and [members for members, _ in result.groups] == [tuple(range(len(ring)))]
    few = found(ring[: COMMON_DOSSIERS - 1])
    assert few.groups == () and len(few.pairs) == (COMMON_DOSSIERS - 1) * (COMMON_DOSSIERS - 2) // 2


def test_earlier_ones_are_not_compared_with_each_other() -> None:
    one = sentences("one")
    texts = [text("now", one), text("before", one), text("long before", one)]
    assert pairs(found(texts, [True, False, False])) == [(0, 1), (0, 2)]


def test_a_lost_text_is_no_finding_and_no_error() -> None:
    one = text("a", sentences("one"))
    made = sketch(one)
    assert made is not None
    assert near_duplicates([made, made], [0, 1], lambda _: None, [True, True]).pairs == ()


def test_passages_use_the_printed_words_and_stop_where_texts_differ() -> None:
    common, left, right = sentences("common", 3), sentences("left", 4), sentences("right", 4)
    [passage] = common_passages(text("a", [*left, *common]), text("b", [*common, *right]))
    assert passage.first.rstrip("。") == passage.second.rstrip("。") == "".join(common).rstrip("。")
    assert common_passages(text("a", left), text("b", right)) == ()
