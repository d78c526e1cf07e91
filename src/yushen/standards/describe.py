"""Packs as a person reads them: in a terminal, and as a page of the documentation."""

from __future__ import annotations

from collections.abc import Iterator

from yushen.standards.outline import Outline, outline
from yushen.standards.pack import ClauseRule, Pack, Parameter, Stage
from yushen.standards.supply import supplies
from yushen.standards.words import (
    CONFIDENCE,
    NOT_VERBATIM,
    PATHWAYS,
    ROLES,
    SOURCE_KINDS,
    TOPICS,
    level_word,
)


def describe(pack: Pack) -> str:
    """The pack in words: number, effect, sources, what it does not know, numbers with their reference, every clause with
    its text and the tree of its condition."""
    lines = [pack.title, headline(pack), ""]
    lines += [f"说明：{note}" for note in pack.notes]
    lines += _block("来源", (f"{told} ［{key}］" for key, told in sources(pack)))
    lines += _block("未收入", not_included(pack))
    lines += _block("数值", (line for name, one in pack.parameters.items() for line in _number(name, one)))
    lines += _block("术语", (f"{term}：{text}" for term, text in pack.glossary.items()))
    lines += ["", "条款"]
    for clause in pack.clauses:
        lines += _clause(pack, clause)
    lines += _block("不对申请人设条件的条文", (f"{one['place']}：{one['why']}" for one in pack.no_condition))
    return "\n".join(lines)


def headline(pack: Pack) -> str:
    """Number, issuer and day of effect in a line."""
    return f"{pack.number or '（文号不详）'}  {pack.issuer}  自 {pack.effective.isoformat()} 起"


def sources(pack: Pack) -> list[tuple[str, str]]:
    """The sources of a pack without the text: key, and what it is."""
    found = []
    for source in pack.sources:
        told = [SOURCE_KINDS[source.kind]]
        told += [source.published.isoformat()] if source.published else []
        told += [source.note] if source.note else []
        found.append((source.id, f"{source.title}（{'，'.join(told)}）"))
    return found


def not_included(pack: Pack) -> list[str]:
    """What the pack does not know, a line each."""
    found = []
    for one in pack.not_included:
        scope = [PATHWAYS[one.pathway]] if one.pathway != "both" else []
        scope += [level_word(one.level)] if one.level else []
        told = f"（{'，'.join(scope)}）" if scope else ""
        open_ = "" if one.decisive else "；不影响结论"
        found.append(f"{one.what}{told}：{one.why}{open_}")
    return found


def stage_words(pack: Pack, stage: Stage) -> str:
    """Where a value is from and how well it is known."""
    known = "" if stage.confidence == "text" else f"，{CONFIDENCE[stage.confidence]}"
    return f"自 {stage.start.isoformat()}，{stage.reference}{known}{_according_to(pack, stage.according_to)}"


def clause_head(clause: ClauseRule) -> str:
    """Role, level, way and place of a clause."""
    told = [ROLES[clause.role]]
    told += [level_word(clause.level)] if clause.level else []
    told += [PATHWAYS[clause.pathway]] if clause.pathway == "title_to_skill" else []
    return "，".join(told)


def clause_text(pack: Pack, clause: ClauseRule) -> str:
    """The text, or what the pack tells of it with how well it is known."""
    if clause.verbatim:
        return clause.text
    return f"{NOT_VERBATIM}{clause.text}（{CONFIDENCE[clause.confidence]}{_according_to(pack, clause.according_to)}）"


def _according_to(pack: Pack, ids: tuple[str, ...]) -> str:
    titles = [source.title for source in pack.sources if source.id in ids]
    return f"：{'；'.join(titles)}" if titles else ""


def trees(pack: Pack, clause: ClauseRule) -> list[tuple[str, Outline]]:
    """The clause's trees: when it applies, what it asks."""
    found = [("适用于", outline(pack, clause.when))] if clause.when is not None else []
    return [*found, ("条件", outline(pack, clause.condition))]


def _block(title: str, lines: Iterator[str] | list[str]) -> list[str]:
    told = [f"  {line}" for line in lines]
    return ["", title, *told] if told else []


def _number(name: str, parameter: Parameter) -> Iterator[str]:
    label = f"（{parameter.label}）" if parameter.label else ""
    for stage in parameter.values:
        known = "" if stage.confidence == "text" else f"，{CONFIDENCE[stage.confidence]}"
        value = "不再规定" if stage.value is None else f"{stage.value} {parameter.unit}".rstrip()
        yield f"{name}{label} = {value}（自 {stage.start.isoformat()}，{stage.reference}{known}）"


def _clause(pack: Pack, clause: ClauseRule) -> list[str]:
    topic = f"{TOPICS[clause.topic]}，" if clause.topic else ""
    lines = [
        "",
        f"  {clause.id}（{topic}{clause_head(clause)}）{clause.source}",
        f"      {'原文' if clause.verbatim else '要点'}：{clause_text(pack, clause)}",
        f"      要求：{clause.asks}",
    ]
    if clause.exception_to:
        lines.append(f"      例外：适用本条的，{'、'.join(clause.exception_to)} 只供参考")
    for name, tree in trees(pack, clause):
        lines += [f"      {name}：", *tree.lines(4)]
    lines += [f"      可补：{what}" for what in supplies(pack, clause)]
    return lines
