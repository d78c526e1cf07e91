"""The evaluator beside a rule engine and plain Python: ``python -m benchmarks.standards [NUMBER]``.

One engineer's facts, the same plain data for all, nothing kept between evaluations. zen-engine (decision graphs, MIT)
and plain Python know no doubt, no evidence and no intervals: they are given the eight clauses that need none of it on
these facts (2.2, the certificate of 3.2, 5.2.2, 5.2.3, 5.2.4, 6.1.1, 6.1.3, 7.1), and their outcomes are held against
ours on the dossier and on eight others, each of which fails one of the clauses, before anything is timed.
"""

from __future__ import annotations

import copy
import datetime
import json
import sys
from collections.abc import Callable
from typing import Any

import msgspec

from benchmarks.__main__ import cpu
from yushen.standards import decide, evaluate, load
from yushen.standards.conditions import All
from yushen.standards.facts import read_facts
from yushen.standards.pack import Pack

AS_OF = "2025-09-30"
SHARED = ("2.2", "3.2", "5.2.2", "5.2.3", "5.2.4", "6.1.1", "6.1.3", "7.1")
HIGH_ENOUGH = ["junior_college", "bachelor", "master", "doctor", "tech_senior", "tech_technician"]
KINDS_OF_REPORT = [
    "tackling_plan",
    "innovation_plan",
    "development_report",
    "promotion_summary",
    "technical_summary",
    "feasibility",
    "patent_study",
]
LEADING = ["host", "technical_lead", "key_backbone", "crew_leader", "trade_leader", "backbone"]


def dossier() -> dict[str, Any]:
    """An engineer who meets every clause, each collection declared complete."""
    report = {
        "kind": "tackling_plan",
        "author_position": 1,
        "listed": True,
        "took_part": True,
        "role": "crew_leader",
        "paper_form": True,
        "body_characters": 2400,
    }
    awards = [
        {"name": "先进个人", "kind": "honour", "level": "key_enterprise", "date": "2018-05-01"},
        {"name": "大赛", "kind": "contest", "level": "municipal", "place": 3, "date": "2019-06-01"},
        {"name": "五小", "kind": "five_small", "level": "provincial", "rank": "third", "date": "2020-07-01"},
    ]
    paper = {"title": "论文", "status": "published", "author_position": 1, "circulation": "public"}
    return {
        "application": {"level": "engineer", "pathway": "skill_to_title", "specialty": "焊接", "occupation": "焊接"},
        "person": {"birth_date": "1985-03-07", "sex": "男"},
        "post": {"unit_type": "企业", "region": "山西", "production_line": True, "skill_work": True},
        "diplomas": [{"education_level": "junior_college", "major": "焊接", "completion": "graduated"}],
        "skill_certificates": [
            {"occupation": "焊接", "skill_level": "2", "issue_date": "2022-09-30"},
            {"occupation": "焊接", "skill_level": "3", "issue_date": "2015-03-01"},
        ],
        "employment": [{"from": "2010-01-01", "skill_work": True}],
        "declarations": [{"kind": "integrity"}],
        "assessments": [{"year": year, "grade": "qualified"} for year in (2022, 2023, 2024)],
        "awards": {"closed": True, "items": [{**award, "recipient": "individual"} for award in awards]},
        "reports": {"closed": True, "items": [{**report, "title": title} for title in ("甲", "乙")]},
        "papers": {"closed": True, "items": [{**paper, "publication_form": "regular"}]},
    }


def failing() -> list[tuple[str, dict[str, Any]]]:
    """The dossier with one thing changed, and the clause that then fails."""

    def changed(*path: Any, value: Any) -> dict[str, Any]:
        facts = copy.deepcopy(dossier())
        at: Any = facts
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = value
        return facts

    return [
        ("2.2", changed("diplomas", 0, "education_level", value="secondary_vocational")),
        ("3.2", changed("skill_certificates", 0, "issue_date", value="2022-10-01")),
        ("5.2.2", changed("awards", "items", 0, "level", value="county")),
        ("5.2.3", changed("awards", "items", 1, "place", value=4)),
        ("5.2.4", changed("awards", "items", 2, "rank", value="merit")),
        ("6.1.1", changed("reports", "items", 1, "body_characters", value=1999)),
        ("6.1.3", changed("papers", "items", 0, "author_position", value=2)),
        ("7.1", changed("assessments", 0, "grade", value="basically_qualified")),
    ]


def same_clauses(pack: Pack) -> Pack:
    """The pack with the shared clauses alone; of 3.2 the certificate, which is what the others are asked."""
    clauses = []
    for clause in pack.clauses:
        if clause.id in SHARED:
            held = clause.condition.parts[0] if clause.id == "3.2" and isinstance(clause.condition, All) else None
            clauses.append(msgspec.structs.replace(clause, condition=held) if held is not None else clause)
    return msgspec.structs.replace(pack, clauses=tuple(clauses), by_id={clause.id: clause for clause in clauses})


def graph() -> str:
    """The shared clauses as a decision graph of zen-engine."""
    rank, year = "['special', 'first', 'second', 'third']", "as_of_year"
    inside = "d(#.date).isSameOrAfter(d(since))"
    expressions = {
        "since": "filter(skill_certificates, #.skill_level == '3')[0].issue_date",
        "2_2": f"some(diplomas, #.education_level in {HIGH_ENOUGH} and #.completion == 'graduated'"
        " and #.major == application.specialty)",
        "3_2": "some(skill_certificates, #.skill_level in ['2', '1'] and d(#.issue_date).add(3, 'year').isSameOrBefore(d(as_of)))",
        "5_2_2": "some(awards.items, #.kind == 'honour' and #.level in ['national', 'provincial', 'key_enterprise']"
        f" and #.recipient == 'individual' and {inside.replace('since', '$.since')})",
        "5_2_3": "some(awards.items, #.kind == 'contest' and #.level in ['national', 'provincial', 'municipal',"
        " 'key_enterprise', 'large_enterprise'] and #.place in [1, 2, 3]"
        f" and #.recipient in ['individual', 'team_member'] and {inside.replace('since', '$.since')})",
        "5_2_4": f"some(awards.items, #.kind == 'five_small' and #.level in ['national', 'provincial'] and #.rank in {rank}"
        f" and #.recipient in ['individual', 'team_member'] and {inside.replace('since', '$.since')})",
        "6_1_1": f"count(reports.items, #.listed and #.author_position == 1 and #.took_part and #.role in {LEADING}"
        f" and #.kind in {KINDS_OF_REPORT} and #.paper_form and #.body_characters >= 2000) >= 2",
        "6_1_3": "some(papers.items, #.status == 'published' and #.author_position == 1 and #.circulation == 'public'"
        " and #.publication_form == 'regular')",
        "7_1": " and ".join(
            f"some(assessments, #.year == {year} - {back} and #.grade in ['excellent', 'qualified'])"
            for back in (1, 2, 3)
        ),
    }
    rows = [{"id": f"e{i}", "key": key, "value": value} for i, (key, value) in enumerate(expressions.items())]
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
        {
            "id": "clauses",
            "type": "expressionNode",
            "name": "clauses",
            "position": {"x": 1, "y": 0},
            "content": {"expressions": rows},
        },
        {"id": "out", "type": "outputNode", "name": "out", "position": {"x": 2, "y": 0}},
    ]
    edges = [
        {"id": "a", "sourceId": "in", "targetId": "clauses", "type": "edge"},
        {"id": "b", "sourceId": "clauses", "targetId": "out", "type": "edge"},
    ]
    return json.dumps({"nodes": nodes, "edges": edges})


def with_zen() -> Callable[[dict[str, Any]], dict[str, bool]]:
    """The decision graph, compiled once."""
    import zen

    decision = zen.ZenEngine().create_decision(graph())

    def run(facts: dict[str, Any]) -> dict[str, bool]:
        result = decision.evaluate({**facts, "as_of": AS_OF, "as_of_year": 2025})["result"]
        return {clause: result[clause.replace(".", "_")] for clause in SHARED}

    return run


def by_hand(facts: dict[str, Any]) -> dict[str, bool]:
    """The shared clauses as somebody would write them down in Python."""
    day = datetime.date.fromisoformat
    as_of = day(AS_OF)
    since = next(day(c["issue_date"]) for c in facts["skill_certificates"] if c["skill_level"] == "3")
    awards, ranks = facts["awards"]["items"], {"special", "first", "second", "third"}
    own = [a for a in awards if a["recipient"] in ("individual", "team_member") and day(a["date"]) >= since]
    big = {"national", "provincial", "key_enterprise", "large_enterprise"}
    grades = {a["year"]: a["grade"] for a in facts["assessments"]}

    def three_years_on(text: str) -> datetime.date:
        start = day(text)
        try:
            return start.replace(year=start.year + 3)
        except ValueError:
            return start.replace(year=start.year + 3, day=28)

    return {
        "2.2": any(
            d["education_level"] in HIGH_ENOUGH
            and d["completion"] == "graduated"
            and d["major"] == facts["application"]["specialty"]
            for d in facts["diplomas"]
        ),
        "3.2": any(
            c["skill_level"] in ("2", "1") and three_years_on(c["issue_date"]) <= as_of
            for c in facts["skill_certificates"]
        ),
        "5.2.2": any(
            a["kind"] == "honour"
            and a["level"] in ("national", "provincial", "key_enterprise")
            and a["recipient"] == "individual"
            for a in own
        ),
        "5.2.3": any(a["kind"] == "contest" and a["level"] in big | {"municipal"} and a["place"] <= 3 for a in own),
        "5.2.4": any(
            a["kind"] == "five_small" and a["level"] in ("national", "provincial") and a["rank"] in ranks for a in own
        ),
        "6.1.1": sum(
            r["listed"]
            and r["author_position"] == 1
            and r["took_part"]
            and r["role"] in LEADING
            and r["kind"] in KINDS_OF_REPORT
            and r["paper_form"]
            and r["body_characters"] >= 2000
            for r in facts["reports"]["items"]
        )
        >= 2,
        "6.1.3": any(
            p["status"] == "published"
            and p["author_position"] == 1
            and p["circulation"] == "public"
            and p["publication_form"] == "regular"
            for p in facts["papers"]["items"]
        ),
        "7.1": all(grades.get(as_of.year - back) in ("excellent", "qualified") for back in (1, 2, 3)),
    }


def outcomes(pack: Pack, facts: dict[str, Any]) -> dict[str, bool]:
    """Ours in their two values; an undetermined clause would be neither."""
    found = decide(pack, facts, AS_OF).clauses
    return {clause: {"satisfied": True, "not_satisfied": False}[found[clause][0]] for clause in SHARED}


def worst() -> dict[str, Any]:
    """A senior engineer's dossier in which every choice is open and much is filed that nearly counts."""
    return {
        "application": {"level": "senior_engineer"},
        "awards": [{"name": f"奖{i}", "kind": "honour", "level": "municipal"} for i in range(60)],
        "patents": [{"title": f"专利{i}", "patent_kind": "utility_model", "inventor": True} for i in range(20)],
        "projects": [{"name": f"项目{i}", "kind": "renovation", "role": "participant"} for i in range(40)],
        "reports": [{"title": f"报告{i}", "listed": True} for i in range(40)],
        "papers": [{"title": f"论文{i}", "status": "accepted"} for i in range(20)],
        "apprentices": [{"name": f"徒弟{i}"} for i in range(20)],
    }


def remedies_of_the_worst(pack: Pack) -> float:
    """CPU seconds for the remedies alone."""
    from yushen.standards import truth
    from yushen.standards.evaluate import case_of, judge
    from yushen.standards.remedies import remedies

    taken = []
    for _ in range(5):
        case = case_of(pack, worst(), AS_OF)
        wanting = [one for one in judge(case) if one.role == "required" and not truth.complete(one.truth)]
        taken.append(cpu(lambda case=case, wanting=wanting: remedies(case, wanting), rounds=1))  # type: ignore[misc]
    return sorted(taken)[2]


def main(number: int = 100_000) -> None:
    """Print the table."""
    pack = load("shanxi-2019-55")
    subset, facts, zen = same_clauses(pack), dossier(), with_zen()
    for failed, changed in [("", facts), *failing()]:
        expected = {clause: clause != failed for clause in SHARED}
        assert outcomes(subset, changed) == zen(changed) == by_hand(changed) == expected, failed
    read, _ = read_facts(facts)
    few = min(number, 5_000)

    def repeated(work: Callable[[], object], times: int, rounds: int) -> float:
        def many() -> None:
            for _ in range(times):
                work()

        return cpu(many, rounds) / times

    rows = [
        ("eight clauses, plain Python", repeated(lambda: by_hand(facts), few, 3)),
        ("eight clauses, zen-engine decision graph", repeated(lambda: zen(facts), few, 3)),
        ("eight clauses, this pack, outcomes only", repeated(lambda: decide(subset, facts, AS_OF), few, 3)),
        ("eight clauses, this pack, explained", repeated(lambda: evaluate(subset, facts, AS_OF), few, 3)),
        ("whole pack, outcomes only", repeated(lambda: decide(pack, read, AS_OF), number, 1)),
        ("whole pack, explained", repeated(lambda: evaluate(pack, read, AS_OF), number, 1)),
        ("whole pack, explained, facts read from plain data", repeated(lambda: evaluate(pack, facts, AS_OF), few, 3)),
    ]
    print(
        f"| evaluation of one dossier ({len(decide(pack, read, AS_OF).clauses)} clauses apply) | µs each | 100 000 in s |"
    )
    print("|---|---|---|")
    for name, seconds in rows:
        print(f"| {name} | {seconds * 1e6:.0f} | {seconds * 1e5:.1f} |")
    print(f"\nCPU seconds of one core; the two whole-pack rows were run {number} times. Remedies of the worst dossier:")
    print(f"{remedies_of_the_worst(pack) * 1e3:.1f} ms.")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
