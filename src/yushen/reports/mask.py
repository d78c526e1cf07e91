"""Identity numbers are written in full only in report.json; everywhere else 140***********1234 (contract, section 3)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from yushen.model import Report

_LIKE = re.compile(
    r"(?<!\d)(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)\d{4}"
    r"(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})"
    r"(?![\dXx])"
)
"""Anything that has the form of an identity number of 18 or 15 places, right check digit or not: a misread number is
still a person's."""


def masked(number: str) -> str:
    """First three and last four places kept, the rest stars; a short text wholly stars."""
    if len(number) < 8:
        return "*" * len(number)
    return number[:3] + "*" * (len(number) - 7) + number[-4:]


class Masker:
    """Masks every identity number a report knows, and everything that looks like one, in any text.

    Numbers that the dossier prints as certificate numbers stay readable though they may have the same form."""

    def __init__(self, known: Iterable[str] = (), spared: Iterable[str] = ()) -> None:
        self._spared = frozenset(spared)
        # Blanks may stand between the digits as they were read.
        forms = sorted({re.sub(r"\s", "", number) for number in known if len(re.sub(r"\s", "", number)) >= 8}, key=len)
        self._known = (
            re.compile("|".join(r"\s*".join(map(re.escape, form)) for form in reversed(forms))) if forms else None
        )

    @classmethod
    def of(cls, report: Report) -> Masker:
        known, spared = set(), set()
        if report.dossier.applicant.id_number:
            known.add(report.dossier.applicant.id_number)
        for document in report.documents:
            for field in document.fields:
                if field.name == "id_number":
                    known.update(part for part in (str(field.value), field.raw) if _digits(part) >= 8)
                elif field.name == "certificate_number":
                    spared.add(str(field.value))
        return cls(known, spared - known)

    def __call__(self, text: str) -> str:
        if self._known is not None:
            text = self._known.sub(lambda match: masked(re.sub(r"\s", "", match[0])), text)
        return _LIKE.sub(lambda match: match[0] if match[0] in self._spared else masked(match[0]), text)


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)
