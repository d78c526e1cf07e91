"""Readings kept by content: found again as they were, private, and only by the same reader."""

from __future__ import annotations

import stat

from yushen.batch.cache import ReadingCache, decode, encode
from yushen.model import Box, Line, Page, Problem, Reading, Span

READING = Reading(
    kind="pdf",
    sha256="ab",
    pages=(
        Page(
            1,
            595.0,
            842.0,
            lines=(Line("张三", Box(0.1, 0.2, 0.3, 0.4), 0.98, "ocr", spans=(Span("张三", Box(0.1, 0.2, 0.3, 0.4)),)),),
            problems=(Problem("document.unreadable", "x"),),
        ),
    ),
    metadata={"producer": "p"},
)


def test_a_reading_comes_back_equal(tmp_path):
    cache = ReadingCache(tmp_path / "c", "v1")
    key = cache.key("ab", "a.pdf", None)
    assert cache.get(key) is None
    cache.put(key, encode(READING))
    assert cache.get(key) == READING == decode(encode(READING))


def test_other_versions_passwords_and_suffixes_do_not_find_it(tmp_path):
    first = ReadingCache(tmp_path, "v1")
    first.put(first.key("ab", "a.pdf", None), encode(READING))
    assert first.get(first.key("ab", "b/c.PDF", None)) == READING
    for other in (
        ReadingCache(tmp_path, "v2").key("ab", "a.pdf", None),
        first.key("ab", "a.pdf", "1"),
        first.key("ab", "a.doc", None),
    ):
        assert first.get(other) is None


def test_a_torn_entry_is_read_anew(tmp_path):
    cache = ReadingCache(tmp_path, "v1")
    key = cache.key("ab", "a.pdf", None)
    cache.put(key, encode(READING)[:-5])
    assert cache.get(key) is None and cache.statistics()[0] == 0


def test_only_the_owner_can_read_it(tmp_path):
    cache = ReadingCache(tmp_path / "c", "v1")
    assert stat.S_IMODE(cache.path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "c").stat().st_mode) == 0o700


def test_pruning_takes_old_versions_and_keeps_the_rest(tmp_path):
    old = ReadingCache(tmp_path, "v1")
    old.put("k1", encode(READING))
    new = ReadingCache(tmp_path, "v2")
    new.put("k2", encode(READING))
    assert new.statistics()[:2] == (2, 1)
    assert new.prune() == 1 and new.get("k2") == READING
    assert new.prune(days=0) == 1 and new.get("k2") is None
