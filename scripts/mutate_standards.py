"""Mutation testing of a rule pack and of the evaluator: ``python -m scripts.mutate_standards pack|evaluator [PACK]``.

A mutant is one change: a number one up or down, a day one earlier or later, an operator turned, a value, a condition or a
clause left out; in Python a comparison, ``and``/``or``, ``not`` or a constant changed. Each runs in a process of its own
against every conformance case (outcomes and conclusions), then, in the evaluator, against the kept digests of every verdict
with its explanation and the unit tests (but the property tests). What nothing notices is printed: a gap in the tests, or an
equivalent that ``docs/mutation.md`` must show to be one.
"""

from __future__ import annotations

import mmap
import os
import signal
import struct
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import yaml

from scripts.mutations_of_packs import Mutant, mutants_of_pack
from scripts.mutations_of_python import mutants_of_module
from yushen.standards import decide, evaluate, load
from yushen.standards.build import Builder, PackError
from yushen.standards.facts import Facts, read_facts
from yushen.standards.pack import Pack

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests/standards"
PACKS = ROOT / "src/yushen/standards/packs"
MODULES = [
    "truth",
    "dates",
    "names",
    "facts",
    "case",
    "conditions",
    "conditions_fact",
    "conditions_time",
    "conditions_since",
    "conditions_count",
    "conditions_years",
    "conditions_age",
    "evaluate",
    "reason",
    "explain",
    "supply",
    "remedies",
]
SECONDS = 240
"""A mutant that runs longer than this (CPU) is killed: a loop without end is noticed, too."""
SLOW = ("at_every_node", "with_and_without_words", "test_compare_mutants")
"""Parts of the names of the unit tests that take seconds."""
Case = tuple[str, dict[str, Any], str, dict[str, Any], str | None, dict[str, str], list[list[str]] | None]


def cases_of(identifier: str) -> list[Case]:
    """Name, facts, day, expected clauses, expected conclusion of every conformance case."""
    found = []
    for path in sorted((TESTS / identifier).glob("*.yaml")):
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for case in content["cases"]:
            expect = {str(key): value for key, value in (case.get("expect") or {}).items()}
            day = str(case.get("as_of", content["as_of"]))
            roles = {str(key): value for key, value in (case.get("roles") or {}).items()}
            found.append(
                (case["name"], case["facts"], day, expect, case.get("conclusion"), roles, case.get("remedies"))
            )
    return found


def noticed(pack: Pack, case: Case, facts: Facts | dict[str, Any]) -> bool:
    """Whether a case tells that something is wrong."""
    decision = decide(pack, facts, case[2])
    for identifier, wanted in case[3].items():
        found = decision.clauses.get(identifier)
        if wanted == "absent" or found is None:
            if (found is None) != (wanted == "absent"):
                return True
            continue
        outcome, needs = (wanted, None) if isinstance(wanted, str) else next(iter(wanted.items()))
        if found[0] != outcome or (needs is not None and sorted(found[1]) != sorted(needs)):
            return True
    if case[5] and case[5] != decision.roles:
        return True
    if case[6] is not None:
        options = evaluate(pack, facts, case[2]).conclusion.remedies
        if sorted(sorted(item.clause for item in option) for option in options) != sorted(map(sorted, case[6])):
            return True
    return case[4] is not None and decision.conclusion != case[4]


def killed_by_cases(pack: Pack, cases: list[Case], read: list[Facts] | None) -> bool:
    return any(noticed(pack, case, case[1] if read is None else read[i]) for i, case in enumerate(cases))


def in_a_child(work: Callable[[], bool]) -> bool:
    """Whether the work, done in a forked process, found the mutant out (by a difference, an error or by not ending)."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.alarm(SECONDS)
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            code = 1 if work() else 0
        finally:
            # The child ends here whatever was raised: an error finds the mutant out, and code is 1 until the work says no.
            os._exit(code)
    return os.waitpid(child, 0)[1] != 0


def pack_work(identifier: str) -> Iterator[tuple[str, Callable[[], bool]]]:
    """The mutants of a pack, each with what finds it out. Cases that name the clause concerned go first."""
    text = (PACKS / f"{identifier}.yaml").read_text(encoding="utf-8")
    cases = cases_of(identifier)
    read = [read_facts(case[1])[0] for case in cases]
    builder = Builder(identifier)
    whole = builder.pack(yaml.compose(text, Loader=yaml.CSafeLoader))
    for mutant in mutants_of_pack(text):
        yield mutant.name, lambda mutant=mutant: _pack_killed(builder, whole, mutant, cases, read)


def _changed_pack(builder: Builder, whole: Pack, mutant: Mutant) -> Pack:
    """The pack with the change; where it lies in one clause only that is read again."""
    root = mutant.node()
    key = root.value[mutant.path[0]][0].value if mutant.path else ""
    if key != "clauses" or len(mutant.path) < 3:
        return Builder(builder.name).pack(root)
    index = mutant.path[2]
    clause = builder.clause(root.value[mutant.path[0]][1].value[index])
    clauses = (*whole.clauses[:index], clause, *whole.clauses[index + 1 :])
    return msgspec.structs.replace(whole, clauses=clauses, by_id={one.id: one for one in clauses})


def _pack_killed(builder: Builder, whole: Pack, mutant: Mutant, cases: list[Case], read: list[Facts]) -> bool:
    try:
        pack = _changed_pack(builder, whole, mutant)
    except PackError:
        return True
    order = sorted(range(len(cases)), key=lambda i: mutant.clause not in cases[i][3])
    return killed_by_cases(pack, [cases[i] for i in order], [read[i] for i in order])


def evaluator_work(identifier: str) -> Iterator[tuple[str, Callable[[], bool]]]:
    """The mutants of the evaluator's modules, each with what finds it out."""
    cases, kept = cases_of(identifier), (TESTS / "digests.txt").read_text(encoding="utf-8").split("\n")[:-1]
    pack, noticed_by = load(identifier), Noticed(len(kept))
    for module in MODULES:
        for name, apply in mutants_of_module(f"yushen.standards.{module}"):
            yield name, lambda apply=apply: _python_killed(apply, pack, cases, kept, noticed_by)


class Noticed:
    """How often each file of cases told a mutant by its digest: kept where the forked processes share it, so that what
    noticed the last mutants is asked first of the next."""

    def __init__(self, files: int) -> None:
        self.files = files
        self.counts = mmap.mmap(-1, files * 4)

    def order(self) -> list[int]:
        """The files' numbers, the likeliest first."""
        counts = struct.unpack(f"{self.files}I", self.counts[:])
        return sorted(range(self.files), key=lambda i: -counts[i])

    def add(self, number: int) -> None:
        """The file of that number told a mutant."""
        (known,) = struct.unpack_from("I", self.counts, number * 4)
        struct.pack_into("I", self.counts, number * 4, known + 1)


def _python_killed(
    apply: Callable[[], None], pack: Pack, cases: list[Case], kept: list[str], noticed_by: Noticed
) -> bool:
    from tests.standards.digests import contents, digest

    apply()
    if killed_by_cases(pack, cases, None):
        return True
    files = contents()
    for number in noticed_by.order():
        if digest(*files[number]) != kept[number]:
            noticed_by.add(number)
            return True
    import pytest

    # Cases and digests have run already; the property tests take a minute a mutant and are left out. What takes seconds
    # comes after what takes none.
    unit = ["-q", "-x", "-p", "no:cacheprovider", f"--ignore={TESTS / 'test_properties.py'}", str(TESTS)]
    slow = " or ".join(SLOW)
    spared = "not test_conformance and not byte_for_byte"
    return any(pytest.main(["-k", which, *unit]) != 0 for which in (f"{spared} and not ({slow})", slow))


def main(what: str, identifier: str = "shanxi-2019-55", only: str = "") -> int:
    """Run all mutants whose name contains ``only``; print those that nothing noticed."""
    from tests.standards.digests import contents

    contents()  # read once, before the children
    begun, number, survivors = time.time(), 0, []
    for name, work in (pack_work if what == "pack" else evaluator_work)(identifier):
        if only not in name:
            continue
        number += 1
        if not in_a_child(work):
            survivors.append(name)
            print(f"not noticed: {name}", flush=True)
    print(f"{number} mutants, {number - len(survivors)} noticed, {len(survivors)} not, {time.time() - begun:.0f} s")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
