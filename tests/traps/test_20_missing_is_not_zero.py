"""Known trap 20: absent, doubtful, zero and an empty list are four things, in the facts and in every clause.

Cases are those of tests/standards; what must hold of any facts is also in tests/standards/test_pack.py and test_properties.py."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from tests.standards.digests import contents
from tests.standards.test_pack import YAML
from yushen.evidence import gather
from yushen.model import Applicant, Application
from yushen.standards import PackError, decide, load, truth
from yushen.standards.facts import read_facts
from yushen.standards.pack import parse
from yushen.standards.vocabulary import KINDS

PACK = load("shanxi-2019-55")
DAY = "2025-09-30"
CASES = [
    (case["facts"], str(case.get("as_of", content["as_of"])))
    for path, content in contents()
    if path.parent.name == PACK.id
    for case in content["cases"]
    if "same_as" not in str(case["facts"])
]
Outcome = tuple[str, tuple[str, ...]]


def _clause(facts: dict[str, Any], clause: str, day: str = DAY) -> Outcome | None:
    return decide(PACK, facts, day).clauses.get(clause)


# the facts themselves


def test_20_the_facts_keep_absent_doubtful_untold_zero_and_empty_apart():
    def benefit(**amount: Any) -> Any:
        facts, problems = read_facts({"benefits": [amount]})
        assert problems == ()
        return facts.of("benefits")[0].values.get("amount")

    assert benefit() is None and benefit(amount=None) is None
    zero, doubtful = benefit(amount=0), benefit(amount={"value": 0, "doubt": ["confirmation"]})
    untold = benefit(amount={"value": None, "doubt": ["evidence"]})
    assert (zero.value, zero.trust) == (0, truth.YES)
    assert (doubtful.value, doubtful.trust) == (0, truth.CONFIRMATION)
    assert (untold.value, untold.trust) == (None, truth.EVIDENCE)
    nothing, empty = read_facts({})[0], read_facts({"benefits": []})[0]
    closed = read_facts({"benefits": {"closed": True, "items": []}})[0]
    assert ("benefits" in nothing.records, "benefits" in empty.records) == (False, True)
    assert (nothing.closed, empty.closed, closed.closed) == (frozenset(), frozenset(), frozenset({"benefits"}))


def test_20_a_value_that_cannot_be_read_is_a_problem_and_neither_zero_nor_no():
    facts, problems = read_facts({"benefits": [{"amount": "没有"}], "person": {"sex": "", "birth_date": "不详"}})
    assert len(problems) == 3 and facts.of("benefits")[0].values == {} == facts.single("person").values  # type: ignore[union-attr]
    unread, problems = read_facts({"benefits": {"closed": True, "items": [None]}})
    assert problems and unread.closed == frozenset(), "with a record left out the list is not complete"


def test_20_of_a_dossier_without_documents_nothing_is_said():
    """What the documents do not tell is absent: no zero, no false, no list that would count as complete."""
    application = Application("李四", Applicant("李四", None), "engineer", "skill_to_title", DAY, PACK.id)
    facts = gather(application, (), ())
    for kind, content in facts.items():
        if kind in ("schema", "application"):
            continue
        assert not content or content == {"items": []}, (kind, content)
    assert {outcome for clause, (outcome, _) in decide(PACK, facts, DAY).clauses.items()} <= {"undetermined", "satisfied"}  # fmt: skip
    assert decide(PACK, facts, DAY).conclusion == "incomplete"


# every clause

INDEPENDENT = {"G.phase", "G.specialty", "A.national", "2.4", "4.1", "4.2", "6.3", "8.0"}
"""Clauses that rest on the application and the day, on the committee, or apply only where the document is there."""
SINGLE = {"G.scope", "G.retired", "G.procedure", "1", "4.3", "5.3.1", "8"}
"""Clauses on a single record, and heads: they have no list of their own whose completeness could make a no."""


def _best() -> dict[str, tuple[dict[str, Any], str]]:
    """For each clause a case in which no evidence is wanting: satisfied where that can be, else for a person to confirm."""
    found: dict[str, tuple[dict[str, Any], str]] = {}
    certain: set[str] = set()
    for facts, day in CASES:
        for clause, (outcome, needs) in decide(PACK, facts, day).clauses.items():
            if outcome == "satisfied" and clause not in certain:
                found[clause] = (facts, day)
                certain.add(clause)
            elif outcome == "undetermined" and "evidence" not in needs:
                found.setdefault(clause, (facts, day))
    return found


BEST = _best()


def _without(facts: dict[str, Any], clause: str, day: str) -> Iterator[tuple[str, Outcome, Outcome | None]]:
    """Kinds without which more is wanting, and what the clause is without any word of them and with none, for sure."""
    before = _clause(facts, clause, day)
    assert before is not None
    for kind in facts:
        if kind in ("schema", "application"):
            continue
        rest = {name: content for name, content in facts.items() if name != kind}
        absent = _clause(rest, clause, day)
        if absent is not None and set(absent[1]) - set(before[1]):
            empty = None if KINDS[kind].single else {**rest, kind: {"closed": True, "items": []}}
            yield kind, absent, None if empty is None else _clause(empty, clause, day)


@pytest.mark.parametrize("clause", [one.id for one in PACK.clauses])
def test_20_every_clause_waits_for_what_is_absent_and_a_complete_empty_list_is_another_thing(clause):
    facts, day = BEST[clause]
    found = list(_without(facts, clause, day))
    if clause in INDEPENDENT:
        assert found == []
        return
    assert found, "nothing that this clause rests on could be taken away"
    for kind, absent, empty in found:
        assert absent[0] == "undetermined"
        if not KINDS[kind].single:
            rest = {name: content for name, content in facts.items() if name != kind}
            assert _clause({**rest, kind: []}, clause, day) == absent, "an open list that is empty has said nothing"
        assert empty is None or empty[0] != "satisfied"
    if clause not in SINGLE:
        assert any(empty == ("not_satisfied", ()) for _, _, empty in found) or _ever_a_no(clause)


def _ever_a_no(clause: str) -> bool:
    """Whether the clause is a no in some case: of heads and of clauses whose window a list opens, the empty list is none."""
    return any(_clause(facts, clause, day) == ("not_satisfied", ()) for facts, day in CASES)


@pytest.mark.parametrize("key", ["specialty", "occupation"])
def test_20_an_application_that_does_not_say_a_name_is_not_the_same_name(key):
    facts, day = BEST["G.specialty"]
    assert _clause(facts, "G.specialty", day) == ("satisfied", ())
    application = {name: value for name, value in facts["application"].items() if name != key}
    outcome = _clause({**facts, "application": application}, "G.specialty", day)
    assert outcome is not None and outcome[0] == "undetermined" and outcome[1]


def _values(facts: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    for kind, content in facts.items():
        if kind in KINDS and kind != "application":
            items = content["items"] if isinstance(content, dict) and "items" in content else content
            for record in [content] if KINDS[kind].single else items:
                yield from ((record, kind, key) for key in list(record) if key in KINDS[kind].keys)


@pytest.mark.parametrize("clause", [one.id for one in PACK.clauses if one.id not in INDEPENDENT])
def test_20_no_value_that_is_taken_away_or_doubted_turns_a_clause_into_a_no(clause):
    tried = 0
    for facts, day in CASES:
        outcome = _clause(facts, clause, day)
        if tried == 4 or outcome is None or outcome[0] != "satisfied":
            continue
        tried += 1
        changed = copy.deepcopy(facts)
        for record, kind, key in _values(changed):
            known = record.pop(key)
            plain = known["value"] if isinstance(known, dict) else known
            for value in (..., None, {"value": None, "doubt": ["evidence"]}, {"value": plain, "doubt": ["confirmation"]}):  # fmt: skip
                if value is ...:
                    record.pop(key, None)
                else:
                    record[key] = value
                after = _clause(changed, clause, day)
                assert after is None or after[0] != "not_satisfied", (kind, key, value)
            record[key] = known


BENEFIT = {"kind": "profit_and_tax", "role": "host"}


@pytest.mark.parametrize(
    ("benefits", "expected"),
    [
        (None, ("undetermined", ("evidence",))),
        ([], ("undetermined", ("evidence",))),
        ({"closed": True, "items": []}, ("not_satisfied", ())),
        ({"closed": True, "items": [BENEFIT]}, ("undetermined", ("evidence",))),
        ({"closed": True, "items": [{**BENEFIT, "amount": {"value": None, "doubt": ["confirmation"]}}]}, ("undetermined", ("confirmation",))),
        ({"closed": True, "items": [{**BENEFIT, "amount": {"value": 6e6, "doubt": ["confirmation"]}}]}, ("undetermined", ("confirmation",))),
        ({"closed": True, "items": [{**BENEFIT, "amount": 0}]}, ("not_satisfied", ())),
        ([{**BENEFIT, "amount": 0}], ("undetermined", ("evidence",))),
        ({"closed": True, "items": [{**BENEFIT, "amount": 5_000_000}]}, ("satisfied", ())),
    ],
)  # fmt: skip
def test_20_an_amount_that_is_absent_untold_doubtful_or_zero(benefits, expected):
    facts = copy.deepcopy(BEST["8.3"][0])
    facts.pop("benefits")
    for one in benefits["items"] if isinstance(benefits, dict) else benefits or []:
        for key, value in _items(BEST["8.3"][0]["benefits"])[0].items():
            one.setdefault(key, value) if key != "amount" else None
    if benefits is not None:
        facts["benefits"] = benefits
    assert _clause(facts, "8.3", BEST["8.3"][1]) == expected


def _items(content: Any) -> list[dict[str, Any]]:
    return list(content["items"] if isinstance(content, dict) else content)


# packs


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("{fact: {of: key_project, is: [true], unstated: confirmation}}", "{fact: {of: key_project, is: [true], default: false}}", "default"),
        ("{fact: {of: key_project, is: [true], unstated: confirmation}}", "{fact: {of: key_project, is: [true], unstated: false}}", "false"),
        ("{fact: {of: key_project, is: [true], unstated: confirmation}}", "{fact: {of: key_project, is: [true], unstated: 0}}", "0"),
        ("      of: awards\n", "      of: awards\n      default: []\n", "default"),
        ("definitions:\n", "defaults: {awards: []}\ndefinitions:\n", "defaults"),
        ("    role: alternative\n", "    role: alternative\n    default: satisfied\n", "default"),
        ("value: 3, reference: 附件 三（二）", "default: 3, reference: 附件 三（二）", "value"),
        ("value: 3, reference: 附件 三（二）", "value: 三, reference: 附件 三（二）", "value"),
        ("value: 3, reference: 附件 三（二）", "value: true, reference: 附件 三（二）", "value"),
        ("value: 3, reference: 附件 三（二）", "value: 3, default: 2, reference: 附件 三（二）", "default"),
    ],
)  # fmt: skip
def test_20_a_default_value_in_a_pack_is_an_error(old, new, word):
    assert old in YAML
    with pytest.raises(PackError, match=word):
        parse(YAML.replace(old, new, 1), "pack.yaml")


def test_20_a_number_that_holds_no_longer_is_null_and_decides_nothing():
    old = "      - {from: 2019-10-08, value: 3, reference: 附件 三（二）}\n"
    assert YAML.count(old) == 1
    ended = parse(YAML.replace(old, f"{old}      - {{from: 2025-01-01, value: null, reference: 废止}}\n"), "pack.yaml")
    facts, day = BEST["3.2"]
    assert decide(PACK, facts, day).clauses["3.2"][0] == "satisfied"
    assert decide(ended, facts, day).clauses["3.2"][0] == "undetermined"
