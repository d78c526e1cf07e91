"""Conformance cases in data: facts in, outcomes out, in the standard's own terms; for any pack, other people's too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import yaml

from yushen.standards.evaluate import FactsError, evaluate
from yushen.standards.pack import Pack


class CaseResult(msgspec.Struct, frozen=True):
    """One case: its name, whether the pack gives what it says, and the difference in words."""

    name: str
    passed: bool
    message: str = ""


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEYS = frozenset({"name", "as_of", "facts", "expect", "roles", "remedies", "conclusion", "why"})


def cases_of(identifier: str, pack: Pack) -> Path | None:
    """Where the cases of a pack lie unless another folder is named: beside the pack's file in a folder of its id, or in
    ``tests/standards`` of the folder one works in."""
    beside = [Path(identifier).parent] if identifier.endswith((".yaml", ".yml")) else []
    for folder in (*beside, Path("tests/standards")):
        if (folder / pack.id).is_dir():
            return folder / pack.id
    return None


def run_cases(pack: Pack, folder: Path) -> list[CaseResult]:
    """All cases of all YAML files of a folder, in order. A file that cannot be read is a failed case.

    A file is a list of cases, or ``{as_of, facts, cases}`` whose day and facts each case takes over unless it has its own."""
    results = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            content = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER) or []
        except (OSError, yaml.YAMLError) as error:
            results.append(CaseResult(path.name, False, str(error)))
            continue
        shared: dict[str, Any] = content if isinstance(content, dict) else {"cases": content}
        for number, case in enumerate(shared.get("cases") or (), 1):
            name = f"{path.name} · {case.get('name', number)}"
            facts = {**(shared.get("facts") or {}), **(case.get("facts") or {})}
            results.append(run_case(pack, {"as_of": shared.get("as_of"), **case, "facts": facts}, name))
    return results


def run_case(pack: Pack, case: dict[str, Any], name: str) -> CaseResult:
    """One case: ``as_of``, ``facts``, ``expect`` (clause → ``satisfied`` | ``not_satisfied`` | ``undetermined`` with its needs as
    ``undetermined: [evidence]`` | ``absent``), ``roles`` (every clause that applies → its role), ``remedies`` (the
    clauses of each way to complete the dossier) and ``conclusion``; ``why`` is for the reader. A case that expects nothing, or names
    what there is not, fails."""
    expected = {str(identifier): wanted for identifier, wanted in (case.get("expect") or {}).items()}
    flaws = [f"没有“{key}”这个键" for key in case if key not in _KEYS]
    flaws += [f"本标准没有条款“{identifier}”" for identifier in expected if identifier not in pack.by_id]
    if not expected and "conclusion" not in case and "roles" not in case:
        flaws.append("没有写预期结果（expect、roles 或 conclusion）")
    if flaws:
        return CaseResult(name, False, "；".join(flaws))
    try:
        verdict = evaluate(pack, case["facts"], str(case["as_of"]))
    except (FactsError, KeyError, ValueError) as error:
        return CaseResult(name, False, str(error))
    clauses = {clause.id: clause for clause in verdict.clauses}
    wrong = []
    for identifier, wanted in expected.items():
        clause = clauses.get(identifier)
        if wanted == "absent" or clause is None:
            if (clause is None) != (wanted == "absent"):
                wrong.append(f"{identifier} {'不应适用' if clause else '没有列出'}")
            continue
        outcome, needs = (wanted, None) if isinstance(wanted, str) else next(iter(wanted.items()))
        if clause.outcome != outcome or (needs is not None and sorted(clause.needs) != sorted(needs)):
            wrong.append(
                f"{identifier} 应为 {outcome}{needs or ''}，得到 {clause.outcome}{list(clause.needs)}：{clause.why}"
            )
    roles = {str(identifier): role for identifier, role in (case.get("roles") or {}).items()}
    if roles and roles != (found := {clause.id: clause.role for clause in verdict.clauses}):
        differing = [one for one in {**found, **roles} if found.get(one) != roles.get(one)]
        wrong.append("；".join(f"{one} 应为 {roles.get(one)}，得到 {found.get(one)}" for one in differing))
    if "remedies" in case:
        options = [sorted(item.clause for item in option) for option in verdict.conclusion.remedies]
        if sorted(options) != sorted(sorted(map(str, option)) for option in case["remedies"]):
            wrong.append(f"补正办法得到 {options}")
    conclusion = case.get("conclusion")
    if conclusion is not None and verdict.conclusion.outcome != conclusion:
        wrong.append(f"结论应为 {conclusion}，得到 {verdict.conclusion.outcome}：{'；'.join(verdict.conclusion.why)}")
    return CaseResult(name, not wrong, "\n".join(wrong))
