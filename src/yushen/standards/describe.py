"""Packs as a person reads them, and what differs between two."""

from __future__ import annotations

from yushen.standards.pack import ClauseRule, Pack

_ROLES = {"required": "必备", "alternative": "择一", "information": "参考"}
_LEVELS = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}


def describe(pack: Pack) -> str:
    """The pack in words: number, effect, parameters with their reference, every clause with its text and what it asks."""
    lines = [f"{pack.title}", f"{pack.number or '（文号不详）'}  {pack.issuer}  自 {pack.effective.isoformat()} 起", ""]
    lines += [f"说明：{note}" for note in pack.notes]
    if pack.parameters:
        lines += ["", "数值"]
        for name, parameter in pack.parameters.items():
            for stage in parameter.values:
                lines.append(f"  {name} = {stage.value}（自 {stage.start.isoformat()}，{stage.reference}）")
    lines += ["", "条款"]
    for clause in pack.clauses:
        lines += _clause(clause)
    if pack.no_condition:
        lines += ["", "不对申请人设条件的条文"]
        lines += [f"  {one['place']}：{one['why']}" for one in pack.no_condition]
    return "\n".join(lines)


def _clause(clause: ClauseRule) -> list[str]:
    level = f"，{_LEVELS.get(clause.level, clause.level)}" if clause.level else ""
    lines = [
        f"  {clause.id}（{_ROLES[clause.role]}{level}）{clause.source}",
        f"      原文：{clause.text}",
        f"      要求：{clause.asks}",
    ]
    lines += [f"      可补：{what}" for what, _ in clause.supply]
    return lines


def diff(first: Pack, second: Pack) -> str:
    """Clauses and numbers that only one of two packs has, or that differ."""
    lines = [f"{first.id} → {second.id}"]
    for name in sorted({*first.parameters, *second.parameters}):
        one, other = first.parameters.get(name), second.parameters.get(name)
        if one != other:
            lines.append(f"  数值 {name}：{_values(one)} → {_values(other)}")
    identifiers = [clause.id for clause in first.clauses] + [c.id for c in second.clauses if c.id not in first.by_id]
    for identifier in identifiers:
        left, right = first.by_id.get(identifier), second.by_id.get(identifier)
        if left is None or right is None:
            held = left or right
            assert held is not None
            lines.append(f"  条款 {identifier} 只在 {first.id if left else second.id}：{held.asks}")
        elif left.condition != right.condition or left.text != right.text:
            lines.append(f"  条款 {identifier} 不同：{left.asks} → {right.asks}")
    return "\n".join(lines)


def _values(parameter: object) -> str:
    if parameter is None:
        return "无"
    return "、".join(str(stage.value) for stage in getattr(parameter, "values", ()))
