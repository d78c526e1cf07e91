"""居民身份证, front and back, often both on one page."""

from __future__ import annotations

import re
from typing import Any

from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import derived
from yushen.extractors.engine.common import broken_identity, identity_token
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.numbers import id_card as numbers
from yushen.text import dates


def _sex(text: str) -> Hit | None:
    match = re.match(r"[\t:]*([男女])", text)
    return Hit(match[1], match.start(1), match.end(1)) if match else None


def _ethnicity(text: str) -> Hit | None:
    match = re.match(r"[\t:]*([\u4e00-\u9fff]{1,5}?)(?:族)?(?=$|\t|\n|出|[A-Za-z])", text)
    return Hit(match[1], match.start(1), match.end(1)) if match else None


def _address(text: str) -> Hit | None:
    end = re.search(r"公民|身份|号码|\d{15}|(?:19|20)\d{2}年\d{1,2}月|签发|有效期", text)
    stop = end.start() if end else len(text)
    value = _LATIN_LEAD.sub("", re.sub(r"[\t\n]", "", text[:stop]).strip(":"))
    # the other side of the card beside it: the address may go on after what stands there
    trust = (
        0.7 if end is not None and end[0] in ("签发", "有效期") else 1.0 if _ADDRESS_END.search(value) else _CUT_ADDRESS
    )
    return Hit(value, 0, stop, trust) if len(value) >= 4 else None


_LATIN_LEAD = re.compile(r"^[A-Za-z]{3,}:?(?=[\u4e00-\u9fff])")
"""The label once more in Latin letters, as cards of Guangxi have it."""


def _address_column(view: View) -> list[Candidate]:
    """The address in its own column, where another card lies beside: the value and the tokens that begin below it."""
    for number, row in enumerate(view.rows):
        for place, token in enumerate(row.tokens):
            if not token.text.startswith("住址"):
                continue
            glued = token.text[2:].strip(":")
            first = token if glued else row.tokens[place + 1] if place + 1 < len(row.tokens) else None
            if first is None:
                return _between_lines(view, number, token)
            parts, start = (
                [glued or first.text],
                row.starts[place + (0 if glued else 1)] + (len(token.text) - len(glued) if glued else 0),
            )
            end = start + len(parts[0])
            if not glued and (above := _line_above(view, number, token, first)) is not None:
                parts.insert(0, above[0].text)
                start = above[1]
            for below in view.rows[number + 1 : number + 4]:
                under = [
                    (one, begin)
                    for one, begin in zip(below.tokens, below.starts, strict=True)
                    if below.page == row.page
                    and token.box.x0 - 0.03 <= one.box.x0 <= max(first.box.x1, first.box.x0 + 0.1)
                ]
                if not under or _AFTER_ADDRESS.search(under[0][0].text):
                    break
                parts.append(under[0][0].text)
                end = under[0][1] + len(under[0][0].text) if len(below.tokens) == 1 else end
            value = _LATIN_LEAD.sub("", "".join(parts))
            return [Candidate(value, start, end, 0.999 if _ADDRESS_END.search(value) else _CUT_ADDRESS)]
    return []


def _between_lines(view: View, number: int, label: Token) -> list[Candidate]:
    """An address whose label stands level with the space between its two lines."""
    row = view.rows[number + 1] if number + 1 < len(view.rows) else None
    if row is None or row.page != label.page:
        return []
    value, start = row.tokens[0], row.starts[0]
    if value.box.x0 < label.box.x1 or value.box.y0 - label.box.y1 > 0.5 * label.box.height:
        return []
    above = _line_above(view, number, label, value)
    if above is None:
        return []
    text = above[0].text + value.text
    trust = 0.999 if _ADDRESS_END.search(text) else _CUT_ADDRESS
    return [Candidate(text, above[1], start + len(value.text), trust)]


_AFTER_ADDRESS = re.compile(r"公民|身份|\d{15}|(?:19|20)\d{2}年\d{1,2}月|签发|有效期")
"""What stands below an address in its own column; beside it the other side of the card may say the same."""
_ADDRESS_END = re.compile(
    r"(?:号|室|户|村|组|队|院|楼|栋|幢|座|屯|寨|庄|舍|层|房|元|社区|小区|区|街|路|巷|里|镇|乡|厂|矿|[0-9A-Za-z]|\))$"
)
_CUT_ADDRESS = 0.8
"""Trust of an address that ends in no word for a place or number: its last line may have been lost."""


def _line_above(view: View, number: int, label: Token, value: Token) -> tuple[Token, int] | None:
    """The first line of an address beside whose middle the label stands: alone in its row, right above, in the value's column."""
    row = view.rows[number - 1] if number else None
    if row is None or row.page != value.page or len(row.tokens) != 1:
        return None
    token = row.tokens[0]
    near = -0.5 * token.box.height < value.box.y0 - token.box.y1 < 0.9 * token.box.height
    middle = token.box.cy < label.box.cy < value.box.cy
    if abs(token.box.x0 - value.box.x0) > 0.012 or not near or not middle or re.search(r"\d{4}年|^[男女]", token.text):
        return None
    return token, row.starts[0]


def _birth(text: str) -> Hit | None:
    """The date of birth; between its parts a card of an autonomous region prints the other language in brackets."""
    plain = re.sub(r"\([A-Za-z]+\)|(?<=[年月日])[A-Za-z]+", "", text)
    hit = shapes.date()(plain)
    return hit if hit is None or plain == text else Hit(hit.value, 0, len(text))


def _ends(view: View) -> list[Candidate]:
    """有效期截止日期 apart from the day on which it begins."""
    match = re.search(r"(?:有效期)?截止日?期?:?((?:19|20)\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?)", view.flow)
    value = dates.parse_date(match[1]) if match is not None else None
    if match is None or value is None:
        return []
    start, end = view.from_flow(match.start(1), match.end(1))
    return [Candidate(value, start, end, 0.97)]


def _from(text: str) -> Hit | None:
    period = dates.find_dates(text)
    return Hit(period[0][0], period[0][1], period[0][2]) if period else None


def _until(text: str) -> Hit | None:
    long = text.find("长期")
    if long >= 0:
        return Hit("长期", long, long + 2)
    found = dates.find_dates(text)
    return Hit(found[1][0], found[1][1], found[1][2]) if len(found) > 1 else None


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    number = fields.get("id_number")
    parsed: Any = numbers.parse(str(number.value)) if number is not None else None
    if parsed is not None and parsed.validity == "valid" and number is not None:
        if "birth_date" not in fields:
            fields["birth_date"] = derived("birth_date", parsed.birth_date, number)
        if "sex" not in fields:
            fields["sex"] = derived("sex", parsed.sex, number)
    return fields


_VALIDITY = r"有效期限?:?(?P<v>\d{4}\.\d{2}\.\d{2}[-—~至](?:\d{4}\.\d{2}\.\d{2}|长期))"
SPEC = TypeSpec(
    "id_card",
    (
        FieldSpec("name", shapes.person(), labels=("姓名",), patterns=(r"姓名(?P<v>.{2,15}?)(?:性别|民族|出生)",)),
        FieldSpec("sex", _sex, labels=("性别",), below=False),
        FieldSpec("ethnicity", _ethnicity, labels=("民族",), below=False),
        FieldSpec("birth_date", _birth, labels=("出生", "出生日期"), far=True),
        FieldSpec("address", _address, finders=(_address_column,), patterns=(r"住址(?P<v>.{4,60})",)),
        FieldSpec(
            "id_number",
            shapes.identity(),
            labels=("公民身份号码", "公民身份证号码", "身份号码", "编号"),
            patterns=(r"(?<!\d)(?P<v>[1-9]\d{16}[\dXx])(?!\d)",),
            finders=(identity_token, broken_identity),
        ),
        FieldSpec(
            "issuing_authority",
            shapes.text(4, 30),
            labels=("签发机关",),
            patterns=(r"签发机关:?(?P<v>[\u4e00-\u9fff]{2,16}?公安(?:厅|局)(?:[\u4e00-\u9fff]{1,10}?分局)?)",),
        ),
        FieldSpec(
            "valid_from",
            _from,
            labels=("有效期限", "有效期", "有效期起始日期"),
            patterns=(_VALIDITY, r"(?P<v>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)签发"),
            far=True,
        ),
        FieldSpec(
            "valid_until", _until, labels=("有效期限", "有效期"), patterns=(_VALIDITY,), finders=(_ends,), far=True
        ),
    ),
    stops=("住址",),
    finish=_finish,
)
