"""A standard as one HTML page: its numbers, its text, and the tree of conditions of every clause."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from yushen import __version__
from yushen.reports.html import environment
from yushen.standards import Pack
from yushen.standards.describe import clause_head, clause_text, not_included, sources, stage_words, trees
from yushen.standards.supply import supplies
from yushen.standards.words import TOPICS


def standard_html(pack: Pack) -> bytes:
    """The page; opens by double-click, no network."""
    topics = pack.topics
    sections: list[dict[str, Any]] = []
    for topic, clauses in groupby(pack.clauses, key=lambda clause: topics.get(clause.id)):
        views = [
            {
                "rule": clause,
                "head": clause_head(clause),
                "text": clause_text(pack, clause),
                "trees": trees(pack, clause),
                "supply": supplies(pack, clause),
            }
            for clause in clauses
        ]
        sections.append({"title": TOPICS[topic] if topic else "其他", "clauses": views})
    context = {
        "pack": pack,
        "sections": sections,
        "sources": [source for _, source in sources(pack)],
        "not_included": not_included(pack),
        "stage_words": stage_words,
        "version": __version__,
    }
    return environment().get_template("standard.html").render(**context).encode("utf-8")
