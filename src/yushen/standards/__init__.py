"""Standards as data: packs, their loading and checking, three-valued evaluation, explanation, remedies.

Knows facts and nothing of documents but their ids; can be used alone (``yushen evaluate``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from yushen.standards.alternative import Alternative, Changed, alternative
from yushen.standards.describe import describe
from yushen.standards.diff import diff
from yushen.standards.effect import Change, ClauseState, Effect, effect
from yushen.standards.evaluate import Decision, FactsError, Verdict, decide, evaluate
from yushen.standards.pack import Pack, PackError, available, check_pack, load, provide

__all__ = [
    "Alternative",
    "Change",
    "Changed",
    "ClauseState",
    "Decision",
    "Effect",
    "FactsError",
    "Pack",
    "PackError",
    "Verdict",
    "alternative",
    "available",
    "check_pack",
    "decide",
    "describe",
    "diff",
    "effect",
    "evaluate",
    "load",
    "provide",
    "read_facts",
]


def read_facts(path: Path) -> dict[str, Any]:
    """Facts from a YAML or JSON file (also a whole report.json, whose ``facts`` are taken). Raises FactsError."""
    import yaml

    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise FactsError(f"事实文件 {path} 读不出来，须为 UTF-8 的 YAML 或 JSON。") from error
    if isinstance(data, dict) and str(data.get("schema", "")).startswith("yushen.report/"):
        data = data.get("facts")
    if not isinstance(data, dict):
        raise FactsError(f"事实文件 {path} 应为键值结构，例如 application、awards 等。")
    return data
