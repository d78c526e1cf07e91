"""What other standards or changed numbers would make of a batch: compare.html, the sheet 标准比较, a section of batch.json."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any
from urllib.parse import quote

import msgspec

from yushen import __version__
from yushen.model import Report
from yushen.reports import words
from yushen.reports.html import environment
from yushen.reports.mask import Masker
from yushen.standards import Alternative, Change, ClauseState, Effect

COMPARE_PAGE = "compare.html"
CAUSES = {"": "结论不变", "clauses": "结论改变", "reservations": "仅因对方标准包未收入部分条件，须按原文核对"}
_BADGES = {"ready": "satisfied", "ineligible": "not_satisfied"}
_REFERENCE = re.compile(r"〔d\d+(?:、d\d+)*〕")
"""Documents by their numbers, which say nothing outside their report; a document number 〔2019〕 stays."""


class Comparison(msgspec.Struct, frozen=True):
    """One alternative, and its effect on every dossier (None: it states no level, so that nothing was judged)."""

    alternative: Alternative
    effects: dict[str, Effect | None]

    @property
    def title(self) -> str:
        pack = self.alternative.pack
        return f"《{pack.title}》（{pack.number}）" if pack.number else f"《{pack.title}》"

    @property
    def changed(self) -> list[str]:
        return [one.words for one in self.alternative.changed]


def comparison_record(comparison: Comparison, reports: list[Report], mask: Masker) -> dict[str, Any]:
    """The entry of batch.json; dossiers in the batch's order, identity numbers masked."""
    rows = [_row(report, effect, mask) for report, effect in _judged(comparison, reports)]
    moved = Counter((row["before"], row["after"]) for row in rows)
    pack = comparison.alternative.pack
    return {
        "asked": comparison.alternative.asked,
        "standard": pack.id,
        "title": comparison.title,
        "changed": [
            {"parameter": one.name, "label": one.label, "unit": one.unit, "before": one.before, "after": one.after}
            for one in comparison.alternative.changed
        ],
        "changed_words": comparison.changed,
        "not_included": [{"what": one.what, "why": one.why} for one in pack.not_included if one.decisive],
        "conclusions": [
            {"before": before, "after": after, "dossiers": count} for (before, after), count in sorted(moved.items())
        ],
        "deciding": _deciding(rows),
        "dossiers": rows,
        "not_compared": [report.dossier.id for report in reports if comparison.effects.get(report.dossier.id) is None],
    }


def _judged(comparison: Comparison, reports: list[Report]) -> list[tuple[Report, Effect]]:
    found = ((report, comparison.effects.get(report.dossier.id)) for report in reports)
    return [(report, effect) for report, effect in found if effect is not None]


def _row(report: Report, effect: Effect, mask: Masker) -> dict[str, Any]:
    def plain(text: str) -> str:
        return mask(_REFERENCE.sub("", text))

    def state(one: ClauseState) -> dict[str, Any]:
        return {
            "clause": one.clause,
            "asks": one.asks,
            "role": one.role,
            "outcome": one.outcome,
            "needs": list(one.needs),
            "why": plain(one.why),
        }

    def change(one: Change) -> dict[str, Any]:
        sides = {"before": [state(s) for s in one.before], "after": [state(s) for s in one.after]}
        return {"about": one.about, "decides": one.decides, **sides}

    return {
        "id": report.dossier.id,
        "applicant": report.dossier.applicant.name,
        "level": report.dossier.level,
        "before": effect.before,
        "after": effect.after,
        "cause": effect.cause,
        "why": [plain(line) for line in effect.why],
        "changes": [change(one) for one in effect.changes],
    }


def _deciding(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """By which clauses conclusions change, those that change most first."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in rows:
        for change in row["changes"] if row["cause"] == "clauses" else ():
            if change["decides"]:
                sides = ("、".join(one["clause"] for one in change[side]) for side in ("before", "after"))
                found.setdefault((change["about"], *sides), []).append(row["id"])
    ordered = sorted(found.items(), key=lambda item: -len(item[1]))
    return [
        {"about": about, "clause_before": before, "clause_after": after, "dossiers": ids}
        for (about, before, after), ids in ordered
    ]


def compare_html(batch: dict[str, Any]) -> bytes:
    """compare.html from batch.json's own record."""
    context = {
        "batch": batch,
        "version": __version__,
        "words": words,
        "badges": _BADGES,
        "marks": words.CLAUSE_OUTCOMES,
        "state": state_word,
        "quote": quote,
    }
    return environment().get_template("compare.html").render(**context).encode("utf-8")


def state_word(state: dict[str, Any]) -> str:
    """A clause's outcome in a word: 已证明, 不符合, or what it waits for."""
    if state["outcome"] != "undetermined":
        return words.CLAUSE_OUTCOMES[state["outcome"]]
    return "、".join(words.NEEDS[need] for need in state["needs"])


def change_words(change: dict[str, Any]) -> str:
    """A change in a line: ``资历：3.2 已证明 → 3.2 不符合``."""
    sides = (
        "、".join(f"{one['clause']} {state_word(one)}" for one in change[side]) or "没有必备条款"
        for side in ("before", "after")
    )
    return f"{change['about']}：{' → '.join(sides)}"
