"""A report of the product held against the truth of its dossier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from benchmarks.scoring import folded
from benchmarks.strangers.dossiers.model import Dossier
from benchmarks.strangers.dossiers.write import Expected


@dataclass
class Result:
    """Counts as (right, asked), and what is to be looked at, a line each."""

    documents: tuple[int, int] = (0, 0)
    fields: tuple[int, int] = (0, 0)
    conclusion: tuple[int, int] = (0, 0)
    clauses: tuple[int, int] = (0, 0)
    plants: tuple[int, int] = (0, 0)
    false_satisfied: list[str] = field(default_factory=list)
    missed_traps: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    """Documents, fields, clauses and conclusions that are not as in the truth, of no graver kind."""

    def add(self, other: Result) -> None:
        for name in ("documents", "fields", "conclusion", "clauses", "plants"):
            setattr(self, name, tuple(a + b for a, b in zip(getattr(self, name), getattr(other, name), strict=True)))
        for name in ("false_satisfied", "missed_traps", "false_alarms", "other"):
            getattr(self, name).extend(getattr(other, name))


def compare(dossier: Dossier, expected: list[Expected], report: Mapping[str, Any]) -> Result:
    """All the comparisons of one dossier."""
    result = Result()
    _documents(expected, report, result)
    _clauses(dossier, report, result)
    _findings(dossier, report, result)
    outcome = report["conclusion"]["outcome"]
    right = outcome in dossier.conclusion.split()
    result.conclusion = (int(right), 1)
    if not right:
        why = "；".join(str(one) for one in report["conclusion"]["why"])[:300]
        line = f"conclusion {outcome}, truth {dossier.conclusion}: {why}"
        (result.false_satisfied if outcome == "ready" else result.other).append(line)
    return result


def _documents(expected: list[Expected], report: Mapping[str, Any], result: Result) -> None:
    found = list(report["documents"])
    right = fields_right = fields_asked = 0
    for one in expected:
        place = next(
            (
                doc
                for doc in found
                if _path(doc) == one.file and tuple(doc["pages"]) == one.pages and doc["type"] == one.type
            ),
            None,
        )
        if place is None:
            place = next(
                (
                    doc
                    for doc in found
                    if _path(doc) == one.file and doc["type"] == one.type and _meet(doc["pages"], one.pages)
                ),
                None,
            )
            there = [
                (doc["type"], doc["pages"])
                for doc in report["documents"]
                if _path(doc) == one.file and _meet(doc["pages"], one.pages)
            ]
            result.other.append(f"document {one.file} {list(one.pages)} {one.type}: found as {there}")
        else:
            right += 1
        fields_asked += len(one.fields)
        if place is None:
            continue
        found.remove(place)
        values = {item["name"]: item["value"] for item in place["fields"]}
        for name, value in one.fields.items():
            if _same(values.get(name), value):
                fields_right += 1
            else:
                result.other.append(f"field {one.file} {one.type}.{name}: {value!r} read as {values.get(name)!r}")
    result.documents, result.fields = (right, len(expected)), (fields_right, fields_asked)


def _same(given: Any, wanted: Any) -> bool:
    """Equal when folded; of records every key asked for."""
    if isinstance(wanted, list) and wanted and isinstance(wanted[0], dict):
        return (
            isinstance(given, list)
            and len(given) == len(wanted)
            and all(_same(a, b) for a, b in zip(given, wanted, strict=True))
        )
    if isinstance(wanted, dict):
        return isinstance(given, dict) and all(_same(given.get(key), value) for key, value in wanted.items())
    return bool(folded(given) == folded(wanted))


def _path(document: Mapping[str, Any]) -> str:
    return str(document["path"]).replace("!/", "/")


def _meet(pages: Any, others: tuple[int, int]) -> bool:
    return bool(pages[0] <= others[1] and others[0] <= pages[1])


def _clauses(dossier: Dossier, report: Mapping[str, Any], result: Result) -> None:
    given = {one["id"]: one for one in report["clauses"]}
    right = 0
    for clause, admitted in dossier.clauses.items():
        one = given.get(clause)
        outcome = one["outcome"] if one else "left out"
        if outcome in admitted.split():
            right += 1
            continue
        line = f"clause {clause} {outcome}, truth {admitted}: {str(one['why'])[:220] if one else ''}"
        (result.false_satisfied if outcome == "satisfied" else result.other).append(line)
    result.clauses = (right, len(dossier.clauses))


def _findings(dossier: Dossier, report: Mapping[str, Any], result: Result) -> None:
    paths = {one["id"]: _path(one) for one in report["documents"]}
    told = [
        (one["code"], one["outcome"], {paths.get(e["document"], "") for e in one["evidence"]}, one["message"])
        for one in report["findings"]
    ]
    right = 0
    for plant in dossier.plants:
        of_code = [
            (outcome, files)
            for code, outcome, files, _ in told
            if code == plant.code and (plant.file is None or not files or plant.file in files)
        ]
        if any(outcome in plant.outcomes for outcome, _ in of_code):
            right += 1
            continue
        outcomes = sorted({outcome for outcome, _ in of_code})
        result.missed_traps.append(f"{plant.code} of {plant.file or 'the dossier'}: told {outcomes or 'nothing'}")
    result.plants = (right, len(dossier.plants))
    admitted = (
        {plant.code for plant in dossier.plants}
        | set(dossier.consequences)
        | ({"dossier.missing"} if dossier.loose else set())
    )
    for code, outcome, files, message in told:
        if outcome != "fail":
            continue
        mine = [plant for plant in dossier.plants if plant.code == code]
        if code in admitted and (
            code in dossier.consequences
            or not mine
            or any(plant.file is None or plant.file in files or not files for plant in mine)
        ):
            continue
        result.false_alarms.append(f"{code} of {'、'.join(sorted(files)) or '—'}: {message[:160]}")
