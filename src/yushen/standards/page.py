"""A pack as a page of the documentation (Markdown, in Chinese); ``docs/standards/<pack>.md`` is made from it."""

from __future__ import annotations

from collections.abc import Iterator

from yushen.standards.describe import (
    clause_head,
    clause_text,
    not_included,
    sources,
    stage_words,
    trees,
)
from yushen.standards.outline import Outline
from yushen.standards.pack import ClauseRule, Pack
from yushen.standards.supply import supplies
from yushen.standards.words import TOPICS

MADE = "<!-- made by `python -m yushen.standards.publish`; edit the pack, not this page -->"


def page(pack: Pack) -> str:
    """The page of a pack."""
    number = f"{_plain(pack.number)} · " if pack.number else "文号不详 · "
    lines = [MADE, f"# {_plain(pack.title)}", ""]
    lines += [f"`{pack.id}` · {number}{_plain(pack.issuer)} · 自 {pack.effective.isoformat()} 起", ""]
    lines += [f"- {_plain(note)}" for note in pack.notes] + ([""] if pack.notes else [])
    lines += _list("来源", [f"{_plain(told)}" for _, told in sources(pack)])
    lines += _list("未收入", [_plain(told) for told in not_included(pack)])
    lines += _numbers(pack)
    lines += _list("术语", [f"**{_plain(term)}** {_plain(text)}" for term, text in pack.glossary.items()])
    lines += ["## 条款", ""]
    topic = None
    topics = pack.topics
    for clause in pack.clauses:
        if topics.get(clause.id) != topic:
            topic = topics.get(clause.id)
            lines += [f"### {TOPICS[topic] if topic else '其他'}", ""]
        lines += _clause(pack, clause)
    lines += _list(
        "不对申请人设条件的条文", [f"{_plain(one['place'])}：{_plain(one['why'])}" for one in pack.no_condition]
    )
    return "\n".join(lines).rstrip() + "\n"


def _list(title: str, items: list[str]) -> list[str]:
    return [f"## {title}", "", *(f"- {item}" for item in items), ""] if items else []


def _numbers(pack: Pack) -> list[str]:
    if not pack.parameters:
        return []
    rows = [
        f"| `{name}` | {_cell(one.label)} | {'不再规定' if stage.value is None else f'{stage.value} {one.unit}'.rstrip()} "
        f"| {_cell(stage_words(pack, stage))} |"
        for name, one in pack.parameters.items()
        for stage in one.values
    ]
    return ["## 数值", "", "| 参数 | 含义 | 数值 | 依据 |", "|---|---|---|---|", *rows, ""]


def _clause(pack: Pack, clause: ClauseRule) -> list[str]:
    lines = [f"#### {clause.id} {_plain(clause.asks)}", "", f"{clause_head(clause)} · {_plain(clause.source)}", ""]
    lines += [f"> {_plain(clause_text(pack, clause))}", ""]
    if clause.exception_to:
        lines += [f"适用本条的，{'、'.join(clause.exception_to)} 只供参考。", ""]
    for name, tree in trees(pack, clause):
        lines += [f"{name}：", "", *_tree(tree, 0), ""]
    if clause.supply:
        lines += [f"可补：{'；'.join(_plain(what) for what in supplies(pack, clause))}", ""]
    return lines


def _tree(tree: Outline, indent: int) -> Iterator[str]:
    yield f"{'  ' * indent}- {_plain(tree.text)}"
    for part in tree.parts:
        yield from _tree(part, indent + 1)


def _plain(text: str) -> str:
    """A text in which nothing is taken for markup."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in text)


def _cell(text: str) -> str:
    return _plain(text).replace("\n", " ")
