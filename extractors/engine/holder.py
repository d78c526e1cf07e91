"""What a paper says of the person it is about besides the name: identity number, sex and date of birth, wherever they are printed.

Only what stands behind the holder's name is believed to be the holder's: a witness, an apprentice, the next of kin and the other
rows of a list have a number, a sex and a birthday, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import candidates, field_of
from yushen.extractors.engine.labels import find_labels
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit

from yushen.model import Field
from yushen.numbers import id_card

_ABOUT = {
    **dict.fromkeys(
        (
            "application_form", "diploma", "diploma_verification", "degree_certificate", "skill_certificate",
            "title_certificate", "assessment_form", "employment_proof", "appointment", "retirement_certificate",
            "social_insurance", "declaration", "continuing_education",
        ),
        "name",
    ),
    "award_certificate": "recipients",
    "mentoring_proof": "mentor",
}  # fmt: skip
"""The types that are about one person, and the field that names him."""
_WITH_BIRTH = frozenset(type_ for type_, field in _ABOUT.items() if field == "name")

_NEAR = 160
"""Characters of the view's text behind the name in which the holder's own data stand."""
_OTHERS = re.compile(
    r"证明人|经办人|联系人|填表人|见证人|考核人|负责人|代表人|徒弟|学徒|乙方|甲方|配偶|父亲|母亲|儿子|女儿|子女|丈夫|妻子|家庭成员|社会关系|与本人关系"
)
"""Words behind which another person's data follow."""


def _sex(text: str) -> Hit | None:
    match = re.match(r"[\t:]*([男女])性?(?!(?:\t|[/、|])*[男女□☐☑☒√✓■口])", text)
    return Hit(match[1], match.start(1), match.end(1)) if match else None


def _birth(text: str) -> Hit | None:
    hit = shapes.date()(text)
    return hit if hit is not None and len(str(hit.value)) >= 7 else None


_SEX = FieldSpec(
    "sex",
    _sex,
    labels=("性别",),
    patterns=(
        r"性别:?(?P<v>[男女])(?=[,，。;；、]|出生|民族|生于|现年|年龄|(?:19|20)\d\d|[一二][九〇○零]|身份|公民|族)",
        r"[\u4e00-\u9fff][,，(](?P<v>[男女])(?=[,，。;；)])",
    ),
)
_DAY = r"(?:(?:19|20)\d{2}|[一二][九〇○零O0][〇○零一二三四五六七八九O0]{2})[年./-][0-9一二三四五六七八九十]{1,3}(?:[月./-](?:[0-9一二三四五六七八九十]{1,3}日?)?)?"
_BIRTH = FieldSpec(
    "birth_date",
    _birth,
    labels=("出生", "出生日期", "出生年月", "出生年月日", "出生时间", "生日"),
    label_pattern=r"出生(?:日期|年月日?|时间)(?:\([^()]{1,8}\))?",
    patterns=(
        rf"(?P<v>{_DAY})(?:出生|生(?=[,，。;；)]|人|于))",
        rf"(?:出?生于|出生(?:日期|年月|时间)?[:为]?)(?P<v>{_DAY})",
    ),
)
_STOPS = (
    "姓名", "民族", "籍贯", "政治面貌", "文化程度", "身份证号", "身份证号码", "公民身份号码", "证件号码", "参加工作时间", "工作单位",
    "入学日期", "入学时间", "学历", "专业",
)  # fmt: skip
_LABELLED = re.compile(
    r"(?:身份证|公民身份|居民身份|身份|社会保障|证件)(?:证|卡)?(?:件)?(?:号码?|编号)?(?:为|是|系)?[:(]?[\t\n]?"
    r"(?P<v>[1-9]\d{16}[\dXx]|[1-9]\d{14}|[1-9]\d{2,9}[*＊×]{4,14}[\dXx]{2,4})(?![0-9A-Za-z])"
)
"""A number behind its label, whatever it is worth, and one of which the middle is hidden."""


def holder_fields(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """``id_number``, ``sex`` and ``birth_date`` of the person the document is about, where the type's own table has not found them."""
    type_ = view.document.document.type
    name = _holder(fields.get(_ABOUT.get(type_, "")))
    if name is None:
        return {}
    ends = [match.end() for match in re.finditer(re.escape(name), view.text)]
    found: dict[str, Field] = {}
    if "id_number" not in fields:
        number = _number(view, ends)
        if number is not None:
            found["id_number"] = field_of("id_number", number, view)
    if type_ not in _WITH_BIRTH:
        return found
    places = find_labels(view, (*_SEX.labels, *_BIRTH.labels, *_STOPS))
    for spec in (_SEX, _BIRTH):
        own = [one for one in candidates(spec, view, places) if _is_own(view, one.start, ends)]
        if own and spec.name not in fields:
            best = max(own, key=lambda one: (one.trust, -one.start))
            found[spec.name] = field_of(spec.name, best, view)
    return found


def _holder(field: Field | None) -> str | None:
    """The holder's name; of a list only where it has one."""
    if field is None:
        return None
    value = field.value if not isinstance(field.value, list) else field.value[0] if len(field.value) == 1 else None
    return value if isinstance(value, str) and len(value) >= 2 else None


def _is_own(view: View, start: int, ends: list[int]) -> bool:
    """Behind the holder's name, and no other person comes between."""
    before = [end for end in ends if end <= start]
    return bool(before) and start - before[-1] <= _NEAR and _OTHERS.search(view.text, before[-1], start) is None


def _number(view: View, ends: list[int]) -> Candidate | None:
    numbers = list(_numbers(view))
    own = [one for one in numbers if _is_own(view, one.start, ends)]
    if own:
        return own[0]
    alone = len({one.value for one in numbers}) == 1 and not _OTHERS.search(view.text, 0, numbers[0].start)
    return numbers[0] if alone else None


def _numbers(view: View) -> Iterator[Candidate]:
    """Identity numbers in the order of the text: right ones anywhere, others behind their label."""
    listed: dict[int, Candidate] = {}
    for match in _LABELLED.finditer(view.text):
        listed[match.start("v")] = _candidate(match["v"], match.start("v"), match.end("v"))
    for record, start, end in id_card.find_all(view.text):
        if record.validity == "valid":
            listed.setdefault(start, _candidate(record.value, start, end))
    for start in sorted(listed):
        yield listed[start]


def _candidate(text: str, start: int, end: int) -> Candidate:
    value = re.sub("[＊×]", "*", text).upper()
    record = id_card.parse(value)
    good = "*" in value or (record is not None and (record.validity == "valid" or record.places == 15))
    return Candidate(value, start, end, 1.0 if good else shapes.DOUBTFUL)
