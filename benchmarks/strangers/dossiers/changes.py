"""Single changes of a paper's HTML, each of which takes something from what the paper proves."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.strangers.dossiers.model import Dossier, Paper
from benchmarks.strangers.sheet import hanzi_number, hanzi_year
from samples import people

_OTHERS = {2: "邹昆", 3: "邹立昆", 4: "欧阳立昆"}
_GAP = r"(?:\s|　|&nbsp;|&emsp;|&ensp;)*"


@dataclass(frozen=True)
class Person:
    """The applicant as the dossier's own papers name him."""

    name: str
    id_number: str


@dataclass(frozen=True)
class Change:
    """``make`` gives the changed HTML, None where the paper has nothing of the kind; ``clauses``: beginnings of the ids of clauses that may no longer
    be satisfied by the paper; ``told``: whether a finding on the paper is due besides."""

    name: str
    make: Callable[[Paper, Person], str | None]
    clauses: tuple[str, ...]
    told: bool = True


def applicant(dossier: Dossier) -> Person | None:
    """Name and number by the identity card, or by the form."""
    for type_ in ("id_card", "application_form"):
        for file in dossier.files:
            for paper in file.papers:
                if paper.type == type_ and paper.fields.get("name") and paper.fields.get("id_number"):
                    return Person(str(paper.fields["name"]), str(paper.fields["id_number"]))
    return None


def _spelled(text: str) -> re.Pattern[str]:
    return re.compile(_GAP.join(map(re.escape, text)))


def _another_name(paper: Paper, who: Person) -> str | None:
    if paper.type in ("id_card", "application_form", "unknown"):
        return None
    other = _OTHERS.get(len(who.name))
    return _spelled(who.name).sub(other, paper.html) if other else None


def _another_id(paper: Paper, who: Person) -> str | None:
    if paper.type in ("id_card", "unknown") or len(who.id_number) != 18:
        return None
    day = f"{who.id_number[6:10]}-{who.id_number[10:12]}-{who.id_number[12:14]}"
    other = people.identity_number(who.id_number[:6], day, (int(who.id_number[14:17]) + 42) % 1000)
    return paper.html.replace(who.id_number, other)


def _a_digit(paper: Paper, who: Person) -> str | None:
    if paper.type == "unknown" or len(who.id_number) != 18:
        return None
    digit = str((int(who.id_number[15]) + 3) % 10)
    return paper.html.replace(who.id_number, who.id_number[:15] + digit + who.id_number[16:])


def _failed_grades(paper: Paper, who: Person) -> str | None:
    if paper.type != "assessment_form":
        return None
    return re.sub(r"(?<![不本])(合格|称职)(?!以上|及以上|等次|档次|率)", r"不\1", paper.html)


def _printed(day: str) -> dict[str, str]:
    """The ways of printing a day, by kind."""
    year, month, date = day.split("-")
    m, d = str(int(month)), str(int(date))
    return {
        "full": f"{year}年{month}月{date}日",
        "short": f"{year}年{m}月{d}日",
        "set": f"{year} 年 {m} 月 {d} 日",
        "wide": f"{year} 年 {month} 月 {date} 日",
        "line": day,
        "dot": f"{year}.{month}.{date}",
        "dots": f"{year}.{m}.{d}",
        "bar": f"{year}/{month}/{date}",
        "han": f"{hanzi_year(int(year))}年{hanzi_number(int(m))}月{hanzi_number(int(d))}日",
        "round": f"{hanzi_year(int(year), '○')}年{hanzi_number(int(m))}月{hanzi_number(int(d))}日",
    }


def _moved(paper: Paper, field: str, to: str) -> str | None:
    day = str(paper.fields.get(field) or "")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        return None
    html = paper.html
    for kind, text in _printed(day).items():
        html = html.replace(text, _printed(to)[kind])
    return html


def _young(paper: Paper, who: Person) -> str | None:
    """A certificate of this year in place of an older one."""
    return _moved(paper, "issue_date", "2025-12-18") if paper.type == "skill_certificate" else None


def _to_come(paper: Paper, who: Person) -> str | None:
    for field in ("issue_date", "grant_date", "graduation_date", "acceptance_date", "date"):
        html = _moved(paper, field, "2031-03-16")
        if html is not None and html != paper.html:
            return html
    return None


def _lower(paper: Paper, who: Person) -> str | None:
    """五级/初级工 in place of any level."""
    if paper.type != "skill_certificate":
        return None
    html = re.sub(r"(?<!级/)(高级技师|技师|高级工|中级工)(?!学院|学校)", "初级工", paper.html)
    html = re.sub(r"[一二三四]级(?=\s*[/／（(]?\s*初级工)", "五级", html)
    return re.sub(r"/(高级技师|技师|高级工|中级工)", "/初级工", re.sub(r"[一二三四]级(?=/)", "五级", html))


def _second_author(paper: Paper, who: Person) -> str | None:
    """The first two of a paper's authors the other way round."""
    authors = paper.fields.get("authors")
    if paper.type != "paper" or not isinstance(authors, list) or len(authors) < 2 or authors[0] != who.name:
        return None
    first, second = _spelled(authors[0]), _spelled(authors[1])
    html = second.sub("\0", paper.html)
    return first.sub(authors[1], html).replace("\0", authors[0])


def _patent_digit(paper: Paper, who: Person) -> str | None:
    number = str(paper.fields.get("patent_number") or "")
    if paper.type != "patent_certificate" or not re.fullmatch(r"ZL\d{12}\.[\dX]", number):
        return None
    digit = str((int(number[10]) + 1) % 10)
    wrong = number[:10] + digit + number[11:]
    html = paper.html
    for left, right in (
        (number, wrong),
        (number[2:], wrong[2:]),
        (number[2:].replace(".", ""), wrong[2:].replace(".", "")),
    ):
        html = html.replace(left, right)
    return html


def _completed(paper: Paper, who: Person) -> str | None:
    """结业 in place of 毕业."""
    return (
        paper.html.replace("毕业", "结业").replace("毕 业", "结 业").replace("毕　业", "结　业")
        if paper.type == "diploma"
        else None
    )


_ALL = ("2", "3", "4", "5", "6", "7", "8")

CHANGES = (
    Change("name", _another_name, _ALL),
    Change("id", _another_id, _ALL),
    Change("digit", _a_digit, _ALL),
    Change("grades", _failed_grades, ("7.1",), told=False),
    Change("young", _young, ("3",), told=False),
    Change("future", _to_come, _ALL),
    Change("lower", _lower, ("3",), told=False),
    Change("second", _second_author, ("6",)),
    Change("patent", _patent_digit, ("5",)),
    Change("completed", _completed, ("2",), told=False),
)
