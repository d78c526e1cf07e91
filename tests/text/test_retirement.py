from __future__ import annotations

from datetime import date

import pytest

from yushen.text.retirement import Post, posts_of, retirement


@pytest.mark.parametrize(
    ("born", "post", "delay", "reached"),
    [
        ("1964-12-31", "man", 0, "2024-12-31"),
        ("1965-01-01", "man", 1, "2025-02-01"),
        ("1965-04-30", "man", 1, "2025-05-30"),
        ("1965-07-15", "man", 2, "2025-09-15"),
        ("1970-03-31", "man", 16, "2031-07-31"),
        ("1976-08-31", "man", 35, "2039-07-31"),
        ("1976-09-01", "man", 36, "2039-09-01"),
        ("1970-01-10", "woman_55", 1, "2025-02-10"),
        ("1975-06-15", "woman_55", 17, "2031-11-15"),
        ("1981-09-01", "woman_55", 36, "2039-09-01"),
        ("1975-02-28", "woman_50", 1, "2025-03-28"),
        ("1975-03-01", "woman_50", 2, "2025-05-01"),
        ("1984-11-01", "woman_50", 60, "2039-11-01"),
        ("1960-05-05", "woman_50", 0, "2010-05-05"),
    ],
)
def test_worked_cases(born: str, post: Post, delay: int, reached: str) -> None:
    result = retirement(date.fromisoformat(born), post)
    assert (result.delay, result.reached.isoformat()) == (delay, reached)


def test_flexible_within_three_years_but_not_below_the_old_age() -> None:
    late = retirement(date(1976, 9, 1), "man")
    assert (late.earliest, late.latest) == (date(2036, 9, 1), date(2042, 9, 1))
    early = retirement(date(1965, 7, 15), "man")
    assert early.earliest == date(2025, 7, 15)


def test_posts() -> None:
    assert posts_of("男") == ("man",)
    assert posts_of("女") == ("woman_50", "woman_55")
    assert "man" in posts_of(None)
