"""What a batch is compared with: another pack, or a pack with a number changed (``--compare``).

A pack with a changed number is the same pack, clause by clause, so that every clause can be held against itself.
"""

from __future__ import annotations

import datetime
import re

import msgspec

from yushen.standards.pack import Pack, PackError, Parameter, Stage, load

_CHANGE = re.compile(r"(?P<name>[^\W\d]\w*)=(?P<value>-?[\w.]+)")
_CHANGES = re.compile(rf"{_CHANGE.pattern}(?:,{_CHANGE.pattern})*".replace("?P<name>", "?:").replace("?P<value>", "?:"))
MOST_YEARS = 100
MOST = 10**12
"""Larger numbers are slips of the pen; years are also walked one by one."""


class Changed(msgspec.Struct, frozen=True):
    """A number as it stands on the day of judgement and as it is put instead."""

    name: str
    label: str
    unit: str
    before: int | float | None
    after: int

    @property
    def words(self) -> str:
        before = "没有规定" if self.before is None else f" {self.before:,} {self.unit}"
        return f"{self.label or self.name}由{before}改为 {self.after:,} {self.unit}".rstrip()


class Alternative(msgspec.Struct, frozen=True):
    """A pack to compare with, as asked for."""

    asked: str
    pack: Pack
    changed: tuple[Changed, ...] = ()


def alternative(asked: str, base: Pack, as_of: str | datetime.date) -> Alternative:
    """``ID`` or ``FILE.yaml``, ``ID:NAME=NUMBER[,NAME=NUMBER…]``, or ``NAME=NUMBER`` of ``base``. Raises PackError."""
    standard, changes = _parts(asked)
    pack = load(standard) if standard else base
    day = as_of if isinstance(as_of, datetime.date) else datetime.date.fromisoformat(as_of)
    changed = tuple(_changed(pack, name, value, day, asked) for name, value in changes)
    if pack == base and all(one.before == one.after for one in changed):
        raise PackError(f"--compare {asked} 与所用标准相同，没有可比较的。")
    if not changed:
        return Alternative(asked, pack)
    put = {one.name: _put(pack.parameters[one.name], one.after) for one in changed}
    return Alternative(asked, msgspec.structs.replace(pack, parameters={**pack.parameters, **put}), changed)


def _parts(asked: str) -> tuple[str, list[tuple[str, str]]]:
    head, colon, tail = asked.rpartition(":")
    if "=" in asked and not asked.endswith((".yaml", ".yml")):
        if not _CHANGES.fullmatch(tail):
            raise PackError(f"--compare {asked} 写法有误：改动写作“参数=数值”，几项用逗号隔开，例如 years_senior=3。")
        return head if colon else "", [(match["name"], match["value"]) for match in _CHANGE.finditer(tail)]
    return asked, []


def _changed(pack: Pack, name: str, value: str, day: datetime.date, asked: str) -> Changed:
    parameter = pack.parameters.get(name)
    if parameter is None:
        known = "、".join(f"{one}（{p.label}）" if p.label else one for one, p in pack.parameters.items()) or "没有"
        raise PackError(f"--compare {asked}：标准 {pack.id} 没有参数“{name}”。它的参数：{known}。")
    most = MOST_YEARS if parameter.unit == "年" else MOST
    if not value.isascii() or not value.isdigit() or int(value) > most:
        raise PackError(f"--compare {asked}：“{name}”应为 0 至 {most:,} 的整数，不能是“{value}”。")
    return Changed(name, parameter.label, parameter.unit, parameter.at(day), int(value))


def _put(parameter: Parameter, value: int) -> Parameter:
    """The parameter with the one value, whatever the day."""
    return msgspec.structs.replace(parameter, values=(Stage(datetime.date.min, value, "比较所设"),))
