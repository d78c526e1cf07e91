"""What must hold of any facts: more evidence, less doubt, other names and orders, and the remedies applied."""

from __future__ import annotations

import copy
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.standards import dossier
from tests.standards.digests import contents
from yushen.standards import decide, evaluate, load
from yushen.standards.vocabulary import KINDS

PACK = load("shanxi-2019-55")
DAY = "2025-09-30"
CASES = [
    (case["name"], case["facts"], str(case.get("as_of", content["as_of"])))
    for path, content in contents()
    if path.parent.name == PACK.id
    for case in content["cases"]
]
POOL: dict[str, list[dict[str, Any]]] = {}
"""Every record of every conformance case, by kind, without names that tie it to another."""
for _, _facts, _ in CASES:
    for _kind, _content in _facts.items():
        if not KINDS[_kind].single:
            for _record in _content["items"] if isinstance(_content, dict) else _content:
                POOL.setdefault(_kind, []).append({k: v for k, v in _record.items() if k not in ("id", "same_as")})
OPEN = [
    kind
    for kind in sorted(POOL)
    if not KINDS[kind].held and kind not in ("sanctions", "occupation_standards", "employment")
]
RANK = {"not_satisfied": 0, "undetermined": 1, "satisfied": 2}
TAKE = st.randoms(use_true_random=False)


def _may_be_a_loss(record: dict[str, Any]) -> bool:
    amount = record.get("amount", 0)
    amount = amount.get("value") if isinstance(amount, dict) else amount
    return amount is None or amount < 0


def items(content: Any) -> list[dict[str, Any]]:
    return content["items"] if isinstance(content, dict) else content


@settings(max_examples=400, deadline=None)
@given(TAKE)
def test_more_evidence_in_an_open_collection_never_lowers_a_satisfied_clause(rng):
    """What a person has one of may contradict (a worse year, an appointment later than the award); what there can be more of
    cannot, but for a loss, or an amount that may be one: it is taken off."""
    _, facts, day = rng.choice(CASES)
    more = copy.deepcopy(facts)
    for kind in rng.sample(OPEN, 3):
        if kind != "appointments":
            gains = [record for record in POOL[kind] if not _may_be_a_loss(record)]
            add = [copy.deepcopy(rng.choice(gains)) for _ in range(rng.randint(1, 3))]
            content = more.setdefault(kind, [])
            items(content).extend(add)
    before, after = decide(PACK, facts, day).clauses, decide(PACK, more, day).clauses
    for clause, (outcome, _) in before.items():
        if outcome == "satisfied":
            assert after[clause][0] == "satisfied", clause


@settings(max_examples=400, deadline=None)
@given(TAKE)
def test_no_record_at_all_turns_satisfied_into_not_satisfied_unless_it_contradicts(rng):
    _, facts, day = rng.choice(CASES)
    more = copy.deepcopy(facts)
    for kind in rng.sample(sorted(POOL), 3):
        content = more.setdefault(kind, [])
        items(content).append(copy.deepcopy(rng.choice(POOL[kind])))
    contradicting = (
        {"7.1", "8"} if len(items(more.get("assessments", []))) > len(items(facts.get("assessments", []))) else set()
    )
    promoted = len(items(more.get("skill_certificates", []))) > len(items(facts.get("skill_certificates", [])))
    # With a certificate of the level below it is not the first time, as was assumed: what is asked of that falls away.
    may_fall_away = {"P.level", "P.years"} if promoted else set()
    before, after = decide(PACK, facts, day).clauses, decide(PACK, more, day).clauses
    for clause, (outcome, _) in before.items():
        if clause not in after:
            assert clause in may_fall_away, clause
        elif outcome == "satisfied" and clause not in contradicting:
            assert after[clause][0] != "not_satisfied", clause


def _places(facts: dict[str, Any]) -> list[tuple[dict[str, Any], str, str]]:
    """Every stated value: its record, kind and key. Not the days on which things came about: of what is filed it is
    presumed that it existed on the day of judgement, so that an illegible day is no doubt about that."""
    found = []
    for kind, content in facts.items():
        for record in [content] if KINDS[kind].single else items(content):
            found += [
                (record, kind, key)
                for key in record
                if key in KINDS[kind].keys and kind != "application" and key != KINDS[kind].happened
            ]
    return found


@settings(max_examples=600, deadline=None)
@given(TAKE)
def test_what_is_determined_while_a_fact_is_unknown_stays_so_whatever_the_fact_turns_out_to_be(rng):
    _, facts, day = rng.choice(CASES)
    unknown = copy.deepcopy(facts)
    places = _places(unknown)
    if not places:
        return
    record, kind, key = rng.choice(places)
    known = record[key]
    record[key] = {"value": None, "doubt": ["confirmation"]}
    before = decide(PACK, unknown, day).clauses
    values = [known] if isinstance(known, dict) else [known, *_others(kind, key)]
    for value in values:
        record[key] = value
        after = decide(PACK, unknown, day).clauses
        for clause, (outcome, _) in before.items():
            if outcome != "undetermined" and clause in after:
                assert after[clause][0] == outcome, (clause, kind, key, value)


def _others(kind: str, key: str) -> list[Any]:
    declared = KINDS[kind].keys[key]
    if declared.type == "boolean":
        return [True, False]
    if declared.type == "choice":
        return list(declared.values)
    return ["别的"] if declared.type == "text" else [-1, 0, 10**9] if declared.type == "number" else []


@settings(max_examples=300, deadline=None)
@given(TAKE)
def test_the_order_of_records_and_the_names_of_documents_change_nothing(rng):
    _, facts, day = rng.choice(CASES)
    named, moved = copy.deepcopy(facts), None
    number = 0
    for kind, content in named.items():
        for record in [content] if KINDS[kind].single else items(content):
            number += 1
            record["evidence"] = [{"document": f"d{number:03}", "field": None}]
    moved = copy.deepcopy(named)
    for kind, content in moved.items():
        if not KINDS[kind].single:
            rng.shuffle(items(content))
    assert decide(PACK, moved, day) == decide(PACK, named, day)
    renamed = msgspec.json.decode(msgspec.json.encode(named).replace(b'"document":"d', b'"document":"x'))
    first, second = (msgspec.json.encode(evaluate(PACK, one, day)) for one in (named, renamed))
    assert _renamed(first) == second


def _renamed(data: bytes) -> bytes:
    import re

    return re.sub(rb"(?<![0-9a-z])d(\d{3})(?!\d)", rb"x\1", data)


READY = dossier()
READY["application"]["field"] = "机电"
SUPPLY: dict[str, list[str]] = {
    "G.scope": ["post"],
    "G.retired": ["person"],
    "1": ["declarations"],
    "2.2": ["diplomas"],
    "3.2": ["employment"],
    "7.1": ["assessments"],
}
"""What of the complete dossier supplies a clause."""
AWARDS = {f"5.2.{number}": index for number, index in ((2, 0), (3, 1), (4, 2))}


def _supplied(facts: dict[str, Any], clause: str) -> dict[str, Any]:
    """The facts with what a remedy asks for the clause."""
    more = copy.deepcopy(facts)
    for kind in SUPPLY.get(clause, ()):
        more[kind] = READY[kind]
    if clause in AWARDS:
        more["awards"] = [*more.get("awards", []), READY["awards"]["items"][AWARDS[clause]]]
    if clause == "5.2.1":
        merit = {
            "name": "功",
            "kind": "merit_citation",
            "rank": "third",
            "recipient": "individual",
            "date": "2018-01-01",
        }
        more["awards"] = [*more.get("awards", []), merit]
    if clause == "6.1.1":
        more["reports"] = READY["reports"]["items"]
    if clause == "6.1.2":
        more["textbooks"] = [
            {"title": "书", "audience": "3", "listed": True, "author_count": 1, "body_characters": 3000}
        ]
    if clause == "6.1.3":
        more["papers"] = READY["papers"]["items"]
    return more


@settings(max_examples=150, deadline=None)
@given(
    st.sets(
        st.sampled_from(
            ["post", "person", "declarations", "diplomas", "employment", "assessments", "awards", "writing"]
        ),
        min_size=1,
    )
)
def test_each_remedy_applied_makes_the_dossier_ready_and_none_of_its_parts_can_be_spared(dropped):
    facts = {kind: value for kind, value in READY.items() if kind not in dropped}
    facts["awards"] = [] if "awards" in dropped else READY["awards"]["items"]
    facts["reports"], facts["papers"] = [], ([] if "writing" in dropped else READY["papers"]["items"])
    conclusion = evaluate(PACK, facts, DAY).conclusion
    assert conclusion.outcome == "incomplete" and 1 <= len(conclusion.remedies) <= 5
    sizes = [len(option) for option in conclusion.remedies]
    assert sizes == sorted(sizes) and len(set(conclusion.remedies)) == len(sizes)
    for option in conclusion.remedies:
        clauses = [item.clause for item in option]
        whole = facts
        for clause in clauses:
            whole = _supplied(whole, clause)
        assert decide(PACK, whole, DAY).conclusion == "ready", clauses
        for spared in clauses:
            part = facts
            for clause in clauses:
                part = part if clause == spared else _supplied(part, clause)
            assert decide(PACK, part, DAY).conclusion != "ready", (spared, clauses)
