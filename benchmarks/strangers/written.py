"""Documents written down as marked text (``*.forms``): a hand can give hundreds of wordings in an hour.

``python -m benchmarks.strangers.written FILE`` checks a file and counts its forms.

A form begins with ``=== type name`` and goes on to the next. A value stands in its place as ``{field|as printed}`` or ``{field=value|as printed}``;
for a list each mark is an item. ``# `` begins a heading, ``> `` a line at the right, ``^ `` one in the middle, ``| a | b |`` a row of a
table with rules; any other line is a paragraph. ``! field: value`` (YAML) says what marks cannot, ``~ field`` frees a field. As printed value
``@id 1985-03-02 男``, ``@patent 2018 1``, ``@credit``, ``@issn`` and ``@isbn`` are numbers with right check digits.
"""

from __future__ import annotations

import html
import random
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, id_number, patent_number
from yushen.numbers import issn

LISTS = frozenset(
    [
        "recipients",
        "inventors",
        "patentees",
        "inventors_at_filing",
        "authors",
        "corresponding_authors",
        "equal_first_authors",
        "participants",
        "roles",
        "apprentices",
        "apprentice_levels",
        "apprentice_dates",
    ]
)
"""Fields of the contract whose items are words."""
_NUMBERS = frozenset(
    [
        "apprentice_levels",
        "issue",
        "skill_level",
        "volume",
        "place",
        "amount",
        "fee_year",
        "employees",
        "revenue",
        "hours",
        "years",
        "year",
        "character_count",
        "body_character_count",
    ]
)
_MARK = re.compile(r"\{(?P<field>[a-z_]+)(?:=(?P<value>[^|{}]*))?\|(?P<printed>[^{}]*)\}")
_STYLES = (
    ("size:A4;margin:25mm", 12, 1.7),
    ("size:A4;margin:32mm 24mm", 14, 1.9),
    ("size:A4;margin:20mm 28mm", 10.5, 1.5),
    ("size:A4 landscape;margin:22mm 30mm", 15, 1.8),
    ("size:A5;margin:15mm", 10.5, 1.6),
)
"""Page, size of letters in points, height of a line."""


class Badly(ValueError):
    """A form that cannot be taken: which, and why."""


def forms(path: Path) -> Iterator[tuple[str, str, str]]:
    """Type, name and text of each form of a file."""
    for part in re.split(r"^=== *", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, _, body = part.partition("\n")
        words = head.split()
        if len(words) != 2:
            raise Badly(f"{path.name}: a form begins with its type and a name, not {head!r}")
        yield words[0], words[1], body.strip("\n")


def drawn(type_: str, text: str, rng: random.Random) -> Sheet:
    """The form as a sheet; its font, page and numbers are chance.

    Raises Badly where braces are left over or a value is none."""
    truth: dict[str, Any] = {}
    free: list[str] = []
    shown: list[str] = []
    for line in text.splitlines():
        if line.startswith("!"):
            truth.update(_stated(line[1:]))
        elif line.startswith("~"):
            free += line[1:].replace(",", " ").split()
        else:
            shown.append(_without_marks(line, truth, rng))
    frame, size, height = rng.choice(_STYLES)
    style = f"@page{{{frame}}} body{{font-family:{rng.choice(list(FONTS.values()))};font-size:{size}pt;line-height:{height};margin:0}} {_CSS}"
    return Sheet(
        f"<html><head><meta charset=utf-8><style>{style}</style></head><body>{_body(shown)}</body></html>",
        type_,
        truth,
        tuple(free),
    )


_CSS = (
    "p{margin:0;text-indent:2em} .r{text-align:right;text-indent:0} .c{text-align:center;text-indent:0} .n{text-indent:0} h1{text-align:center;font-size:1.7em;margin:.3em 0} "
    "table{border-collapse:collapse;width:100%;margin:.4em 0} td{border:.7pt solid #222;padding:3pt 5pt}"
)


def _stated(line: str) -> Mapping[str, Any]:
    stated = yaml.load(line.strip(), Loader=yaml.BaseLoader)
    if not isinstance(stated, dict):
        raise Badly(f"not a field and its value: {line}")
    return {field: _typed(field, value) for field, value in stated.items()}


def _typed(field: str, value: Any) -> Any:
    """Numbers where the contract has numbers; dates and words as they stand."""
    if isinstance(value, list):
        return [_typed(field, one) for one in value]
    if isinstance(value, dict):
        return {key: _typed(key, one) for key, one in value.items()}
    if value in ("null", ""):
        return None
    if field == "exceptional" and value in ("true", "false"):
        return value == "true"
    if field in _NUMBERS and re.fullmatch(r"\d+(\.\d+)?", value):
        return float(value) if "." in value and float(value) % 1 else int(float(value))
    return value


def _without_marks(line: str, truth: dict[str, Any], rng: random.Random) -> str:
    def taken(mark: re.Match[str]) -> str:
        printed = _number(mark["printed"], rng)
        value = _typed(mark["field"], printed if mark["value"] is None else mark["value"])
        if mark["field"] in LISTS:
            truth.setdefault(mark["field"], []).append(value)
        else:
            truth[mark["field"]] = value
        return printed

    made = _MARK.sub(taken, line)
    if "{" in made or "}" in made:
        raise Badly(f"a mark that cannot be read: {line}")
    return made


def _number(printed: str, rng: random.Random) -> str:
    """What is printed, or the number it asks for."""
    word, *rest = printed.split()[:3] if printed.startswith("@") else ("",)
    makers: Mapping[str, Callable[[], str]] = {
        "@id": lambda: id_number(rng, rest[0], rest[1]),
        "@patent": lambda: patent_number(rng, int(rest[0]), int(rest[1])),
        "@credit": lambda: credit_code(rng),
        "@issn": lambda: _issn(rng),
        "@isbn": lambda: _isbn(rng),
    }
    return makers[word]() if word in makers else printed


def _issn(rng: random.Random) -> str:
    first = f"{rng.choice(('1000', '1002', '1006', '1671', '2095'))}{rng.randint(100, 999)}"
    return f"{first[:4]}-{first[4:]}{issn.check_digit(first)}"


def _isbn(rng: random.Random) -> str:
    digits = f"9787{rng.choice(('111', '122', '113'))}{rng.randint(10000, 99999)}"
    check = -sum(int(one) * (3 if place % 2 else 1) for place, one in enumerate(digits)) % 10
    return f"978-7-{digits[4:7]}-{digits[7:]}-{check}"


def _body(lines: list[str]) -> str:
    made: list[str] = []
    for line in lines:
        row = re.fullmatch(r"\s*\|(.*)\|\s*", line)
        if row:
            cells = "".join(f"<td>{html.escape(one.strip())}</td>" for one in row[1].split("|"))
            if not (made and made[-1].endswith("</table>")):
                made.append("<table></table>")
            made[-1] = made[-1].removesuffix("</table>") + f"<tr>{cells}</tr></table>"
        else:
            made.append(_paragraph(line))
    return "\n".join(made)


def _paragraph(line: str) -> str:
    said = html.escape(line[2:].strip() if line[:2] in ("# ", "> ", "^ ") else line.strip())
    if line.startswith("# "):
        return f"<h1>{said}</h1>"
    kind = {"> ": "r", "^ ": "c"}.get(line[:2]) or ("n" if re.search(r"^[^，。]{1,14}：", line) else "")
    return f'<p class="{kind}">{said or "&nbsp;"}</p>'


def main() -> int:
    counts: dict[str, int] = {}
    for file in sys.argv[1:]:
        for type_, name, text in forms(Path(file)):
            try:
                sheet = drawn(type_, text, random.Random(name))
            except (Badly, yaml.YAMLError, ValueError, IndexError) as error:
                print(f"{type_} {name}: {error}")
                continue
            counts[type_] = counts.get(type_, 0) + 1
            if not sheet.truth and type_ != "unknown":
                print(f"{type_} {name}: no values")
    print(*sorted(counts.items()), sum(counts.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
