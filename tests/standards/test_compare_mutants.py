"""The comparison of a pack with a changed one: it finds what differs, and lets pass what does not."""

from __future__ import annotations

import yaml

from scripts.compare_mutants import _found
from scripts.mutate_standards import PACKS
from scripts.mutations_of_packs import mutants_of_pack
from yushen.standards.build import Builder

TEXT = (PACKS / "shanxi-2019-55.yaml").read_text(encoding="utf-8")


def found(clause: str, change: str):
    builder = Builder("shanxi-2019-55")
    whole = builder.pack(yaml.compose(TEXT, Loader=yaml.CSafeLoader))
    mutants = [one for one in mutants_of_pack(TEXT) if one.clause == clause and one.name.endswith(f": {change}")]
    assert mutants
    return [_found(builder, whole, TEXT, mutant) for mutant in mutants]


def test_a_changed_number_is_found_with_the_records_that_show_it():
    for one in found("4.3.4", "at_least 2 → 3"):
        assert one.how == "differs" and one.kind == "standards_drafted" and len(one.records) == 2


def test_what_another_line_asks_too_shows_no_difference():
    # Of a science programme the next line confirms anyway, so that what silence comes to here decides nothing.
    assert "alike" in [one.how for one in found("4.3.2", "unstated confirmation → yes")]


def test_what_counts_no_records_is_left_to_the_reader():
    assert {one.how for one in found("7.1", "without shown: true")} == {"other"}
