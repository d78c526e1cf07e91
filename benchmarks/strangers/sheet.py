"""A layout: a function that draws one document as HTML (or makes it as a Word file), by chance, and says what is printed on it."""

from __future__ import annotations

import importlib
import pkgutil
import random
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from samples import people
from samples.documents.base import small as hanzi_number
from samples.people import patent_number


class Sheet(NamedTuple):
    """One document: whole HTML (with its own CSS and @page), its type, and its fields by the contract's names.

    ``word`` is the document as .docx instead; ``html`` is then empty, and every mode reads the file itself."""

    html: str
    type: str
    truth: dict[str, Any]
    free: tuple[str, ...] = ()
    """Fields that may be given or left out, and with any value: those on which a careful reader might differ."""
    word: bytes = b""


_HOLDER = ("id_number", "sex", "birth_date")
FURTHER: Mapping[str, tuple[str, ...]] = {
    "patent_register": ("issue_date", "application_date", "inventors"),
    "textbook": ("body_character_count",),
    "diploma_verification": ("enrolment_date", *_HOLDER),
    "assessment_form": ("date", "employer", *_HOLDER),
    "award_certificate": ("id_number",),
    "mentoring_proof": ("id_number",),
    "employment_proof": ("period_employers", *_HOLDER),
    **dict.fromkeys(
        ("diploma", "degree_certificate", "appointment", "declaration", "continuing_education"),
        _HOLDER,
    ),
    **dict.fromkeys(
        ("application_form", "skill_certificate", "title_certificate", "retirement_certificate", "social_insurance"),
        ("sex", "birth_date"),
    ),
}
"""Fields the product gives beyond those of the contract's table, as the contract allows: who drew by that table could not name them."""

PARTS = (
    "open",
    "seen",
    "seen_later",
    "seen_last",
    "seen_fourth",
    "seen_fifth",
    "seen_sixth",
    "seen_seventh",
    "seen_word",
    "seen_eighth",
    "seen_ninth",
    "seen_tenth",
    "seen_eleventh",
    "seen_written",
    "seen_twelfth",
    "sealed",
)
"""Parts of the drawings, as ``load`` tells them."""

Draw = Callable[[random.Random], Sheet]
LAYOUTS: dict[tuple[str, str], Draw] = {}
"""By the package of its part and by name."""

__all__ = [
    "FONTS",
    "LAYOUTS",
    "Sheet",
    "credit_code",
    "hanzi_number",
    "hanzi_year",
    "id_number",
    "layout",
    "load",
    "patent_number",
    "sheets",
]


def layout(name: str) -> Callable[[Draw], Draw]:
    """Registers a layout under a name of its own (type, dot, a word: ``diploma.adult_table``)."""

    def register(draw: Draw) -> Draw:
        part = draw.__module__.rpartition(".")[0]
        if (part, name) in LAYOUTS:
            raise ValueError(f"layout {name} is there twice")
        LAYOUTS[part, name] = draw
        return draw

    return register


FONTS: Mapping[str, str] = {
    "song": "'Noto Serif CJK SC'",
    "hei": "'Noto Sans CJK SC'",
    "kai": "'AR PL UKai CN'",
    "ming": "'AR PL UMing CN'",
    "zenhei": "'WenQuanYi Zen Hei'",
}


def id_number(rng: random.Random, birth: str, sex: str) -> str:
    """A resident identity number with right check digit for a birth date ``YYYY-MM-DD``."""
    area = rng.choice(
        ("140105", "140221", "140402", "140602", "142401", "410102", "130102", "610113", "370105", "320506")
    )
    return people.identity_number(area, birth, rng.randrange(0, 499) * 2 + (1 if sex == "男" else 2))


def credit_code(rng: random.Random) -> str:
    """A unified social credit code with both check characters right."""
    area = rng.choice(("140100", "140200", "140400", "110108", "320500"))
    return people.company_code(
        f"91{area}MA{rng.choice('01')}{rng.choice('ABCDEFGHK')}{rng.choice('KLMNPQRT')}{rng.randint(100, 999)}"
    )


def hanzi_year(year: int, zero: str = "〇") -> str:
    """2021 as 二〇二一."""
    return "".join(zero if digit == "0" else hanzi_number(int(digit)) for digit in str(year))


def load(half: str) -> dict[str, Draw]:
    """The layouts of a part by name: ``open`` (mended against), ``seen``, ``seen_later``, ``seen_last``, ``seen_fourth``, ``seen_fifth``, ``seen_sixth``,
    ``seen_seventh``, ``seen_word``, ``seen_eighth`` to ``seen_eleventh``, ``seen_written``, ``seen_twelfth`` (first kept unread, then looked at), ``sealed`` (unread)."""
    package = importlib.import_module(f"benchmarks.strangers.{half}")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    _load_written(package.__name__, Path(next(iter(package.__path__))))
    return {name: draw for (part, name), draw in sorted(LAYOUTS.items()) if part == package.__name__}


def _load_written(part: str, folder: Path) -> None:
    """Takes the marked texts of a part (``benchmarks.strangers.written``) among its layouts."""
    from benchmarks.strangers import written  # it draws sheets, so it needs this module whole

    for path in sorted(folder.glob("*.forms")):
        for type_, name, text in written.forms(path):
            LAYOUTS[part, f"{type_}.{path.stem}_{name}"] = partial(written.drawn, type_, text)


def sheets(half: str, draws: int, seed: str) -> Iterator[tuple[str, Sheet]]:
    """Every layout of a half, drawn so many times: its name with the number of the drawing, and the sheet."""
    for name, draw in load(half).items():
        for number in range(draws):
            sheet = draw(random.Random(f"{seed}/{name}/{number}"))
            unnamed = tuple(one for one in FURTHER.get(sheet.type, ()) if one not in sheet.truth)
            yield f"{name} #{number}", sheet._replace(free=(*sheet.free, *unnamed))
