"""The Shanxi pack: verbatim, conforming, refused when broken; its verdicts move only where evidence moves them."""

from __future__ import annotations

import copy
import hashlib
import random
from importlib.resources import files
from pathlib import Path

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from tests.standards.broken import assert_refused
from tests.standards.digests import contents
from yushen.cli import app
from yushen.standards import PackError, available, describe, diff, evaluate, load
from yushen.standards.conformance import run_case, run_cases
from yushen.standards.coverage import uncovered
from yushen.standards.evaluate import FactsError
from yushen.standards.pack import parse

CASES = Path(__file__).parent / "shanxi-2019-55"
PACK = load("shanxi-2019-55")
SOURCE = files("yushen.standards").joinpath("packs/shanxi-2019-55.txt").read_text(encoding="utf-8")
YAML = files("yushen.standards").joinpath("packs/shanxi-2019-55.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("result", run_cases(PACK, CASES), ids=lambda result: result.name)
def test_conformance(result):
    assert result.passed, result.message


def _cases():
    for path, content in contents():
        for case in content["cases"] if path.parent == CASES else ():
            yield {"as_of": content["as_of"], **case}


def test_every_clause_has_cases_on_both_sides_of_its_line():
    """Every outcome that a clause can have is some case's: those that rest on judgement are never satisfied, scope and
    procedure and choices of the path that a record cannot contradict are never a no."""
    seen: dict[str, set[str]] = {}
    for case in _cases():
        for clause, wanted in (case.get("expect") or {}).items():
            seen.setdefault(str(clause), set()).add(wanted if isinstance(wanted, str) else next(iter(wanted)))
    every = {"satisfied", "not_satisfied", "undetermined"}
    judged = {"4.1", "4.2", "8.0", "A.national"}
    never_satisfied = {"1", "4.3", "5.3.1", "6.3", "8"} | judged
    never_no = {"1", "G.specialty", "G.procedure"} | judged
    for clause in PACK.clauses:
        wanted = every - ({"satisfied"} if clause.id in never_satisfied else set())
        wanted -= {"not_satisfied"} if clause.id in never_no else set()
        assert wanted <= seen.get(clause.id, set()), clause.id
    assert len(list(_cases())) >= 400


def test_no_case_is_another_once_more():
    seen: dict[str, str] = {}
    for case in _cases():
        key = msgspec.json.encode(
            [case["as_of"], case["facts"], sorted(case.get("expect") or {}), "roles" in case, "remedies" in case],
            order="sorted",
        ).decode()
        assert key not in seen, f"{case['name']} = {seen[key]}"
        seen[key] = case["name"]


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"expect": {"2.9": "satisfied"}}, "2.9"),
        ({"expect": {}}, "预期"),
        ({"expects": {"2.2": "satisfied"}}, "expects"),
        ({"facts": {"colour": "red"}}, "colour"),
        ({"expect": {"2.2": "not_satisfied"}}, "2.2"),
        ({"expect": {"2.1": "satisfied"}}, "2.1"),
        ({"expect": {"2.2": "absent"}}, "2.2"),
        ({"expect": {"2.2": {"undetermined": ["confirmation"]}}}, "2.2"),
        ({"conclusion": "ready"}, "ready"),
        ({"as_of": "someday"}, "someday"),
    ],
)
def test_a_case_that_does_not_hold_fails_and_says_why(change, word):
    case = {
        "facts": {"application": {"level": "engineer"}},
        "as_of": "2025-09-30",
        "expect": {"2.2": {"undetermined": ["evidence"]}},
    }
    assert run_case(PACK, case, "a case").passed
    result = run_case(PACK, {**case, **change}, "a case")
    assert not result.passed and word in result.message


def test_the_command_runs_cases_of_any_pack(tmp_path):
    (tmp_path / "mine.yaml").write_text(YAML.replace("id: shanxi-2019-55", "id: mine", 1), encoding="utf-8")
    folder = tmp_path / "mine"
    folder.mkdir()
    case = {
        "name": "x",
        "as_of": "2025-09-30",
        "facts": {"application": {"level": "engineer"}},
        "expect": {"4.2": {"undetermined": ["judgement"]}},
    }
    (folder / "a.yaml").write_text(yaml.safe_dump([case], allow_unicode=True), encoding="utf-8")
    run = CliRunner().invoke(app, ["standards", "test", str(tmp_path / "mine.yaml")])
    assert run.exit_code == 0 and "mine：1 例通过" in run.stdout
    run = CliRunner().invoke(app, ["standards", "test", "shanxi-2019-55", "--cases", str(folder)])
    assert run.exit_code == 0 and "shanxi-2019-55：1 例通过" in run.stdout
    (folder / "b.yaml").write_text(yaml.safe_dump([{**case, "expect": {"4.2": "satisfied"}}]), encoding="utf-8")
    run = CliRunner().invoke(app, ["standards", "test", "shanxi-2019-55", "--cases", str(folder)])
    assert run.exit_code == 1 and "1 例不符" in run.stdout
    for wrong in (["shanxi-2019-55", "--cases", str(tmp_path / "none")], ["nowhere"], ["--cases", str(folder)]):
        assert CliRunner().invoke(app, ["standards", "test", *wrong]).exit_code == 2


def test_every_sentence_of_the_standard_is_quoted_by_a_clause_a_term_or_a_line_that_says_why_it_sets_no_condition():
    assert uncovered(PACK, SOURCE) == ([], [])


@pytest.mark.parametrize("clause", PACK.clauses, ids=lambda clause: clause.id)
def test_without_a_clause_or_with_another_character_the_text_is_no_longer_covered(clause):
    rest = [one for one in PACK.clauses if one.id != clause.id]
    _, foreign = uncovered(msgspec.structs.replace(PACK, clauses=(*rest, _garbled(clause))), SOURCE)
    assert len(foreign) == 1 and clause.id in foreign[0]
    left, _ = uncovered(msgspec.structs.replace(PACK, clauses=tuple(rest)), SOURCE)
    quoted_elsewhere = any(clause.text.rstrip("；。") in one.text for one in rest)
    assert bool(left) != quoted_elsewhere


def _garbled(clause):
    return msgspec.structs.replace(clause, text=clause.text[:-1] + "某")


@pytest.mark.parametrize("index", range(len(PACK.no_condition)))
def test_every_line_without_a_condition_is_needed_and_says_why(index):
    kept = tuple(one for i, one in enumerate(PACK.no_condition) if i != index)
    assert PACK.no_condition[index]["why"]
    assert uncovered(msgspec.structs.replace(PACK, no_condition=kept), SOURCE)[0]


def test_the_text_kept_with_the_pack_is_the_standard():
    lines = SOURCE.rstrip("\n").split("\n")
    assert len(lines) == 88 and lines[1] == "晋人社厅发〔2019〕55 号" and lines[-1].endswith("2019 年 10 月 8日印发")
    assert (
        hashlib.sha256(SOURCE.encode()).hexdigest()
        == "928c74aa7cb67d95866fe3e170642f90e45c03115a146e151fa80fee50e0bb7d"
    )


def test_an_exception_and_what_it_overrides_are_never_both_required():
    """Annex 八 over 二 to 六: no dossier is undecided under both (Catala's rule; standard-notes 9.4)."""
    overridden = {"2.3", "3.3", "4.3", "5.3", "6.2"}
    for level in ("assistant_engineer", "engineer", "senior_engineer"):
        for exceptional in (True, False, {"value": True, "doubt": ["confirmation"]}):
            facts = {"application": {"level": level, "exceptional": exceptional}}
            roles = {clause.id: clause.role for clause in evaluate(PACK, facts, "2025-09-30").clauses}
            ordinary = {one for one in overridden if roles.get(one) == "required"}
            if level == "senior_engineer":
                assert ordinary == (overridden if exceptional is False else set())
                assert (roles.get("8") == "required") == (exceptional is not False)
            else:
                assert not ordinary and all(roles[one] == "required" for one in roles if one[:2] in ("2.", "3."))


def test_the_ids_are_the_contract_s():
    ids = {clause.id for clause in PACK.clauses}
    for head, count in (("4.3", 5), ("5.1", 2), ("5.2", 4), ("5.3", 6), ("6.1", 3), ("6.2", 3), ("8", 6)):
        assert {f"{head}.{n}" for n in range(1, count + 1)} <= ids
    assert {"1", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "7.1", "7.2", "8.0", "A.national"} <= ids
    assert {"G.scope", "G.retired", "G.specialty", "G.phase", "G.procedure"} <= ids
    assert {"P.scope", "P.level", "P.years", "P.promotion", "P.exempt"} <= ids


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("role: information", "role: optional", "role"),
        ("of: diplomas", "of: diplomata", "diplomata"),
        ("education_level, is: [bachelor", "education_level, is: [batchelor", "batchelor"),
        ("years: years_senior", "years: years_nobody", "years_nobody"),
        ("{clause: 4.3.1}", "{clause: 4.3.9}", "4.3.9"),
        ("judgement: 能严格", "verdict: 能严格", "verdict"),
        ('id: "2.2"', 'id: "2.1"', "两次"),
        ("at_least: report_characters}", "at_least: report_characters, colour: red}", "colour"),
        ("id: shanxi-2019-55\n", "id: shanxi-2019-55\nid: [\n", "YAML"),
    ],
)
def test_a_broken_pack_is_refused_with_file_line_and_reason(tmp_path, old, new, word):
    assert_refused(tmp_path, YAML, old, new, word)


def test_an_unknown_pack_names_those_there_are():
    with pytest.raises(PackError, match="shanxi-2019-55"):
        load("nowhere")
    assert "shanxi-2019-55" in [pack.id for pack in available()]


def test_unknown_words_in_facts_are_refused_with_their_place():
    with pytest.raises(FactsError, match=r"awards\[1\]\.colour"):
        evaluate(PACK, {"application": {"level": "engineer"}, "awards": [{"colour": "red"}]}, "2025-09-30")


def test_a_changed_number_shows_in_diff_and_in_verdicts():
    changed = parse(
        YAML.replace(
            "from: 2019-10-08, value: 3, reference: 附件 三（二）",
            "from: 2019-10-08, value: 4, reference: 附件 三（二）",
        ),
        "c.yaml",
    )
    assert "years_engineer：3 → 4" in diff(PACK, changed)
    facts = _case("08-conclusions.yaml", "工程师齐备")
    assert evaluate(PACK, facts, "2025-09-30").conclusion.outcome == "ready"
    assert evaluate(changed, facts, "2025-09-30").conclusion.outcome == "ineligible"


def test_describe_shows_every_clause_with_its_text():
    shown = describe(PACK)
    assert all(clause.text in shown for clause in PACK.clauses) and "晋人社厅发〔2019〕55号" in shown


def _case(file: str, name: str) -> dict:
    cases = yaml.safe_load((CASES / file).read_text(encoding="utf-8"))["cases"]
    return copy.deepcopy(next(case["facts"] for case in cases if case["name"] == name))


READY = _case("08-conclusions.yaml", "工程师齐备")
_KINDS = [kind for kind in READY if kind != "application"]
_RANK = {"not_satisfied": 0, "undetermined": 1, "satisfied": 2}


@settings(max_examples=60, deadline=None)
@given(st.sets(st.sampled_from(_KINDS), min_size=1, max_size=4))
def test_what_is_absent_never_satisfies_and_never_contradicts(dropped):
    facts = {kind: value for kind, value in READY.items() if kind not in dropped}
    whole = {clause.id: clause for clause in evaluate(PACK, READY, "2025-09-30").clauses}
    verdict = evaluate(PACK, facts, "2025-09-30")
    for clause in verdict.clauses:
        before = whole[clause.id]
        assert _RANK[clause.outcome] <= _RANK[before.outcome]
        assert clause.outcome != "not_satisfied" or before.outcome == "not_satisfied"
        assert (clause.needs == ()) == (clause.outcome != "undetermined")
    assert verdict.conclusion.outcome != "ineligible"


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([kind for kind in _KINDS if isinstance(READY[kind], list)]), st.integers(0, 5))
def test_a_doubt_never_makes_a_clause_better_nor_contradicts(kind, seed):
    facts = copy.deepcopy(READY)
    rng = random.Random(seed)
    record = rng.choice(facts[kind])
    record["doubt"], record["note"] = ["confirmation"], "存疑"
    whole = {clause.id: clause for clause in evaluate(PACK, READY, "2025-09-30").clauses}
    for clause in evaluate(PACK, facts, "2025-09-30").clauses:
        assert _RANK[clause.outcome] <= _RANK[whole[clause.id].outcome]
        assert clause.outcome != "not_satisfied"


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_records_changes_nothing(rng):
    facts = copy.deepcopy(READY)
    for value in facts.values():
        if isinstance(value, list):
            rng.shuffle(value)
    shuffled = {clause.id: (clause.outcome, clause.needs) for clause in evaluate(PACK, facts, "2025-09-30").clauses}
    assert shuffled == {
        clause.id: (clause.outcome, clause.needs) for clause in evaluate(PACK, READY, "2025-09-30").clauses
    }


def test_remedies_name_each_wanting_clause_once_and_supplying_one_makes_it_ready():
    facts = {**READY, "papers": [], "assessments": READY["assessments"][:2]}
    conclusion = evaluate(PACK, facts, "2025-09-30").conclusion
    assert conclusion.outcome == "incomplete" and 1 <= len(conclusion.remedies) <= 5
    for option in conclusion.remedies:
        assert {item.clause.split(".")[0] for item in option} == {"6", "7"} and len(option) == 2
    supplied = {**facts, "papers": READY["papers"], "assessments": READY["assessments"]}
    assert evaluate(PACK, supplied, "2025-09-30").conclusion.outcome == "ready"
    for half in ({**facts, "papers": READY["papers"]}, {**facts, "assessments": READY["assessments"]}):
        assert evaluate(PACK, half, "2025-09-30").conclusion.outcome == "incomplete"


def test_the_facts_of_a_report_give_its_clauses_again():
    first = evaluate(PACK, READY, "2025-09-30")
    assert first == evaluate(PACK, copy.deepcopy(READY), "2025-09-30")


def test_a_clause_whose_alternatives_are_not_those_of_its_choice_is_refused(tmp_path):
    broken = tmp_path / "broken.yaml"
    text = YAML.replace("children: [6.1.1, 6.1.2, 6.1.3]", "children: [6.1.1, 6.1.2]")
    assert text != YAML
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(PackError, match=r"children 与条件中 choice 所列的条款不一致：6\.1\.3"):
        load(str(broken))
