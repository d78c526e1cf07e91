from __future__ import annotations

import pytest

from yushen.text.wordcount import WordCount, count_words


@pytest.mark.parametrize(
    ("text", "cjk", "words", "zi", "without", "with_blanks"),
    [
        ("采用新型刀具，效率提高30%。", 12, 1, 13, 15, 15),
        ("CO2 气体保护焊（GMAW），电流 120 A。", 11, 4, 15, 22, 25),
        ("温度，压力", 5, 0, 5, 5, 5),
        ("温度,压力", 4, 1, 5, 5, 5),
        ("2023年6月15日", 3, 3, 6, 10, 10),
        ("45#钢调质处理，硬度HRC28~32。", 9, 2, 11, 20, 20),
        ("转速n=1500r/min时，噪声≤75dB(A)。", 7, 2, 9, 26, 26),
        ("第1章　绪论", 4, 1, 5, 5, 6),
        ("表 3.1 试验数据", 5, 1, 6, 8, 10),
        ("A B C", 0, 3, 3, 3, 5),
        ("", 0, 0, 0, 0, 0),
    ],
)
def test_as_word_counts(text: str, cjk: int, words: int, zi: int, without: int, with_blanks: int) -> None:
    count = count_words(text)
    assert (count.cjk, count.non_cjk_words, count.zi) == (cjk, words, zi)
    assert (count.chars_no_space, count.chars_with_space) == (without, with_blanks)


def test_line_ends_part_words_and_are_no_characters() -> None:
    assert count_words("A\nB") == WordCount(0, 2, 2, 2)


def test_characters_without_width_count_nothing() -> None:
    assert count_words("温\u200b度") == WordCount(2, 0, 2, 2)


def test_extension_b_counts_one() -> None:
    assert count_words("𬭎").zi == 1
