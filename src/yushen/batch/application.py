"""Who applies for what: the roster first, then the application form, then the command line (contract, sections 1 and 2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import msgspec

from yushen.intake import RosterRow
from yushen.model import Applicant, Application, Field, Problem, ReadDocument
from yushen.text.fold import squeeze
from yushen.text.names import same_name

LEVEL_NAMES = {
    "assistant_engineer": "助理工程师",
    "engineer": "工程师",
    "senior_engineer": "高级工程师",
    "3": "高级工",
    "2": "技师",
    "1": "高级技师",
}
_NAME_SOURCES = ("id_card", "application_form", "skill_certificate", "diploma", "title_certificate", "employment_proof")
_TRUSTED = 0.6
"""Below this a name read by OCR is not taken as the applicant's; somebody else's name is worse than none."""


class Options(msgspec.Struct, frozen=True):
    """What the command line said of the application, for all dossiers of the run."""

    standard: str
    as_of: str
    pathway: str
    level: str | None = None
    specialties: tuple[tuple[str, str], ...] = ()
    """Pairs that the office counts as the same or close (``--specialties``)."""
    compare: tuple[str, ...] = ()
    """Other standards and changed numbers whose effect is shown (``--compare``)."""
    copies_verified: bool = False
    """The office asks for 与原件相符 on every copy (``--office``)."""


def resolve(
    dossier_id: str, row: RosterRow | None, documents: Iterable[ReadDocument], options: Options
) -> tuple[Application, tuple[Problem, ...]]:
    """The application of a dossier, and a problem for everything about it that is open or contradictory."""
    documents = tuple(documents)
    form = _Form(documents)
    problems: list[Problem] = list(row.problems) if row else []

    def choose(key: str, label: str, words: dict[Any, str] | None = None) -> Any:
        listed, stated = (getattr(row, key) if row else None), form.value(key)
        if listed is not None and stated is not None and not _agree(listed, stated):
            shown = [words.get(value, value) if words else value for value in (listed, stated)]
            problems.append(
                Problem(
                    "roster.disagrees",
                    f"{label}：花名册为“{shown[0]}”，申报表为“{shown[1]}”，以花名册为准。请核对申报表。",
                )
            )
        return listed if listed is not None else stated

    name = (row.name if row else None) or _name(documents)
    id_number = (row.id_number if row else None) or form.whole_number() or _id_number(documents, name)
    level = choose("level", "申报级别", LEVEL_NAMES) or options.level
    if level is None:
        problems.append(
            Problem(
                "application.level",
                "花名册、申报表和命令行都没有说明申报级别，无法逐条核对。请补填花名册或用 --level 指定。",
            )
        )
    if name is None:
        problems.append(
            Problem(
                "application.name", "没有找到申报人姓名，涉及本人的各项无法核对。请补填花名册或补交申报表、身份证。"
            )
        )
    application = Application(
        id=dossier_id,
        applicant=Applicant(name=name, id_number=id_number),
        level=level,
        pathway=options.pathway,
        as_of=options.as_of,
        standard=options.standard,
        specialty=choose("specialty", "申报专业"),
        employer=(row.employer if row else None) or form.value("employer"),
        unit_type=row.unit_type if row else None,
        enterprise_scale=row.enterprise_scale if row else None,
        exceptional=bool(choose("exceptional", "是否破格", {True: "是", False: "否"})),
    )
    return application, tuple(problems)


class _Form:
    """The application form's fields; of several forms the first that states a field."""

    def __init__(self, documents: tuple[ReadDocument, ...]) -> None:
        self._fields: dict[str, Field] = {}
        for item in documents:
            if item.document.type == "application_form":
                for field in item.document.fields:
                    self._fields.setdefault(field.name, field)

    def value(self, name: str) -> Any:
        field = self._fields.get(name)
        return field.value if field is not None and field.confidence >= _TRUSTED else None

    def whole_number(self) -> Any:
        """The identity number, unless the form hides its middle."""
        number = self.value("id_number")
        return None if number is None or "*" in str(number) else number


def _agree(listed: Any, stated: Any) -> bool:
    if isinstance(listed, str) and isinstance(stated, str):
        return squeeze(listed) == squeeze(stated)
    return bool(listed == stated)


def _name(documents: tuple[ReadDocument, ...]) -> str | None:
    """The applicant's name without a roster: what the personal documents agree on, the identity card first."""
    votes: Counter[str] = Counter()
    for item in documents:
        weight = {"id_card": 3, "application_form": 3}.get(item.document.type, 1)
        field = item.document.get("name")
        if item.document.type in _NAME_SOURCES and field is not None and field.confidence >= _TRUSTED:
            votes[str(field.value)] += weight
    if not votes:
        return None
    best = max(votes.values())
    return min(name for name, count in votes.items() if count == best)


def _id_number(documents: tuple[ReadDocument, ...], name: str | None) -> str | None:
    """The applicant's number from the identity card, or from another document in the applicant's name."""
    for types in (("id_card",), ("skill_certificate", "title_certificate", "social_insurance")):
        for item in documents:
            field = item.document.get("id_number")
            if item.document.type not in types or field is None or field.confidence < _TRUSTED:
                continue
            if "*" in str(field.value):  # its middle hidden: good for comparing only
                continue
            owner = item.document.value("name")
            if name is None or owner is None or same_name(str(owner), name) == "same":
                return str(field.value)
    return None
