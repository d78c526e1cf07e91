"""What a person holds one of each of: diplomas, skill certificates, titles, assessments, employment, appointments."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from yushen.checks import without_power
from yushen.evidence import words
from yushen.evidence.studios import level_of, studios
from yushen.evidence.values import CERTAIN, Dossier, Record, Source, bare, doubted, reference, told

_OTHER_PERSON = "材料上的姓名“{}”与申报人不一致，请核对是否本人材料"
_TECH_SCHOOL = re.compile(r"技工学校|技师学院|高级技工|技工院校|技校")
_PARTY_SCHOOL = re.compile(r"党校")
_FOREIGN = re.compile(r"国外学历|境外学历|留学服务中心")


def _owned(dossier: Dossier, source: Source, record: Record) -> Record:
    """A record from a personal paper that may be another person's: then a person must look (contract, section 3)."""
    own = dossier.own(source)
    if own in ("no", "doubtful"):
        record["doubt"] = ["confirmation"]
        name = str(source.plain("name"))
        if not any(f"“{name}”" in doubt for doubt in source.doubts):  # a finding has said so already
            note = _OTHER_PERSON.format(name)
            record["note"] = "；".join([*([record["note"]] if record.get("note") else []), note])
    return record


def _issued(source: Source, record: Record) -> Record:
    """A certificate that a body without the power to issue it gave: it may be worth nothing, which a person finds out."""
    issuer = source.get("issuer")
    fault = without_power(source.document.type, str(issuer.value), source.text) if issuer is not None else None
    if fault is not None and issuer is not None:
        note = f"出具单位“{issuer.value}”：{fault}"
        record["doubt"] = ["confirmation"]
        record["note"] = "；".join(dict.fromkeys([*([record["note"]] if record.get("note") else []), note]))
    return record


def diplomas(dossier: Dossier) -> list[Record]:
    """Diplomas, and their 备案表, which is the same object; a degree without a diploma proves no 学历."""
    records: list[Record] = []
    by_number: dict[str, Record] = {}
    for source in dossier.of("diploma"):
        record = _owned(dossier, source, _diploma(source))
        record["id"] = source.id
        records.append(record)
        number = source.plain("certificate_number")
        if number:
            by_number.setdefault(str(number), record)
    for source in dossier.of("diploma_verification"):
        record = _owned(dossier, source, _diploma(source))
        record["id"] = source.id
        twin = by_number.get(str(source.plain("certificate_number")))
        if twin is not None:
            record["same_as"] = twin["id"]
        records.append(record)
    for source in dossier.of("degree_certificate"):
        level = source.value("degree", _degree_level)
        record = source.record(
            education_level=level,
            major=source.value("major"),
            qualification="degree_only",
            institution=source.value("institution"),
            graduation_date=source.value("grant_date"),
        )
        records.append(_owned(dossier, source, record))
    return records


def _diploma(source: Source) -> Record:
    text = f"{source.plain('institution') or ''}{source.text}"
    level = source.value("education_level")
    technical = str(bare(level) or "").startswith("tech_") or bool(
        _TECH_SCHOOL.search(str(source.plain("institution") or ""))
    )
    qualification = "foreign" if _FOREIGN.search(text) else "party_school" if _PARTY_SCHOOL.search(text) else None
    return source.record(
        education_level=level,
        major=source.value("major"),
        completion=source.value("completion"),
        institution=source.value("institution"),
        study_form=source.value("study_form"),
        graduation_date=source.value("graduation_date"),
        technical_school=True if technical else None,
        qualification=qualification,
    )


def _degree_level(degree: Any) -> str | None:
    for word, level in (("博士", "doctor"), ("硕士", "master"), ("学士", "bachelor")):
        if word in str(degree):
            return level
    return None


def skill_certificates(dossier: Dossier) -> list[Record]:
    """The applicant's certificates; those of apprentices, which a dossier holds as proof of mentoring, are not among them."""
    records: list[Record] = []
    for source in dossier.of("skill_certificate"):
        if dossier.own(source) == "no" and is_apprentice(dossier, source.plain("name")):
            continue
        record = source.record(
            occupation=source.value("occupation"),
            skill_level=source.value("skill_level"),
            issue_date=source.value("issue_date"),
            issuer=source.value("issuer"),
        )
        records.append(_issued(source, _owned(dossier, source, record)))
    return _one_each(records, ("occupation", "skill_level", "issue_date"))


def _one_each(records: list[Record], keys: tuple[str, ...]) -> list[Record]:
    """The same certificate filed twice (original and copy, booklet and query printout) is one record of two papers."""
    kept: list[Record] = []
    for record in records:
        values = tuple(bare(record.get(key)) for key in keys)
        twin = next(
            (one for one in kept if None not in values and tuple(bare(one.get(k)) for k in keys) == values), None
        )
        if twin is None:
            kept.append(record)
        elif twin.get("doubt") and not record.get("doubt"):
            kept[kept.index(twin)] = {**record, "evidence": [*twin["evidence"], *record["evidence"]]}
        else:
            twin["evidence"] = [*twin["evidence"], *record["evidence"]]
    return kept


def is_apprentice(dossier: Dossier, name: Any) -> bool:
    """Whether a name stands among the apprentices of a mentoring proof in the dossier."""
    if not name:
        return False
    return any(
        str(name).replace(" ", "") == str(apprentice).replace(" ", "")
        for source in dossier.of("mentoring_proof")
        for apprentice in (source.plain("apprentices") or ())
    )


def titles(dossier: Dossier) -> list[Record]:
    """Title certificates."""
    return [
        _issued(
            source,
            _owned(
                dossier,
                source,
                source.record(
                    title_level=source.value("title", lambda title: words.title_level(str(title))),
                    specialty=source.value("specialty"),
                    grant_date=source.value("grant_date"),
                ),
            ),
        )
        for source in dossier.of("title_certificate")
    ]


def assessments(dossier: Dossier) -> list[Record]:
    """One record a year. The same year twice with another grade decides nothing; another post than the present is said."""
    by_year: dict[int, list[tuple[Source, str]]] = {}
    for source in dossier.of("assessment_form"):
        if dossier.own(source) == "no":
            continue
        for entry in source.plain("records") or ():
            if isinstance(entry, dict) and isinstance(entry.get("year"), int):
                by_year.setdefault(entry["year"], []).append((source, str(entry.get("grade") or "undetermined")))
    present = _present_position(dossier)
    return [_assessment(dossier, year, found, present) for year, found in sorted(by_year.items())]


def _assessment(dossier: Dossier, year: int, found: list[tuple[Source, str]], present: str | None) -> Record:
    grades = list(dict.fromkeys(grade for _, grade in found))
    sources = [source for source, _ in found]
    notes = []
    if len(grades) > 1:
        notes.append(f"{year}年度有两个不同的考核等次，请核对原件")
    fields = [field for source in sources if (field := source.get("records")) is not None]
    if fields and max(field.confidence for field in fields) < CERTAIN:
        notes.append(fields[0].note or f"{year}年度考核等次识别把握较低，请核对原件")
    record: Record = {
        "year": year,
        "grade": told(grades[0], tuple(s.ref("records") for s in sources), confirmation="；".join(notes) or None),
        "evidence": [reference(source.ref()) for source in {one.id: one for one in sources}.values()],
    }
    positions = {str(p).strip() for s in sources if (p := s.plain("position"))}
    if present and positions and all(not _like_post(position, present) for position in positions):
        record["present_post"] = False
    doubts = [note for source in sources for note in source.doubts]
    if any(dossier.own(source) == "doubtful" for source in sources):
        doubts.append("考核材料上的姓名与申报人不完全一致，请核对")
    if doubts:
        record["doubt"], record["note"] = ["confirmation"], "；".join(dict.fromkeys(doubts))
    return record


def _present_position(dossier: Dossier) -> str | None:
    for source in dossier.of("employment_proof"):
        if dossier.own(source) != "no" and source.plain("position"):
            return str(source.plain("position")).strip()
    return None


def _like_post(one: str, other: str) -> bool:
    """Two writings of one post: one contains the other, or they share a trade of two characters or more."""
    if one in other or other in one:
        return True
    trades = [set(re.findall(r"[\u4e00-\u9fff]{1,4}工(?!程)", text)) for text in (one, other)]
    return bool(trades[0] & trades[1]) or not (words.skill_work(one) is False) ^ (words.skill_work(other) is False)


def employment(dossier: Dossier) -> list[Record]:
    """Periods of work as proved; social insurance proves the employer and the time, not the kind of work."""
    records: list[Record] = []
    for source in dossier.of("employment_proof"):
        own = dossier.own(source)
        if own != "no":
            records.extend(
                _owned(dossier, source, record) for record in _periods(source, dossier.trades(), proves_work=True)
            )
    for source in dossier.of("social_insurance"):
        if dossier.own(source) != "no":
            records.extend(_owned(dossier, source, record) for record in _periods(source, (), proves_work=False))
    return records


def _periods(source: Source, trades: Collection[str], *, proves_work: bool) -> list[Record]:
    field = source.get("periods")
    records: list[Record] = []
    for entry in (field.value if field is not None else None) or ():
        if not isinstance(entry, dict) or not entry.get("from"):
            continue
        refs = (source.ref("periods"),)
        weak = "起止时间识别把握较低，请核对原件" if field is not None and field.confidence < CERTAIN else None
        position = entry.get("position") or (source.plain("position") if proves_work else None)
        record = source.record(
            employer=entry.get("employer") or source.value("employer"),
            position=position,
            skill_work=_work(position, source, trades) if proves_work else None,
        )
        record["from"] = told(entry["from"], refs, confirmation=weak)
        if entry.get("to"):
            record["to"] = told(entry["to"], refs, confirmation=weak)
        records.append(record)
    if records or not proves_work:
        return records
    start = source.value("start_date")
    if start is None:
        return []
    record = source.record(
        employer=source.value("employer"),
        position=source.value("position"),
        skill_work=_work(source.plain("position"), source, trades),
    )
    record["from"] = start
    return [record]


def _work(position: Any, source: Source, trades: Collection[str]) -> Any:
    if not position:
        return None
    kind = words.said_skill_work(str(position), source.text, trades)
    field = source.get("position") or source.get("periods")
    weak = field is not None and field.confidence < CERTAIN
    if kind is None:
        return None
    value = told(kind, (source.ref(field.name),) if field is not None else ())
    return doubted(value, "岗位识别把握较低，请核对原件") if weak else value


def appointments(dossier: Dossier) -> list[Record]:
    """Appointments of the applicant: studios, skill posts, crew and trade leaders."""
    records: list[Record] = []
    for source in dossier.of("appointment"):
        if dossier.own(source) == "no":
            continue
        position = str(source.plain("position") or "")
        context = position + source.text
        kind = _appointment_kind(position, context)
        record = source.record(
            kind=kind,
            position=source.value("position"),
            issuer=source.value("issuer"),
            date=source.value("date"),
            level=level_of(context) if kind in ("studio_head", "studio_member") else None,
            skill_level=_skill_level(position) if kind == "skill_post" else None,
        )
        records.append(_owned(dossier, source, record))
    return [*records, *studios(dossier)]


def _appointment_kind(position: str, context: str) -> str:
    if "工作室" in position or ("技能大师工作室" in context and not position):
        head = re.search(r"负责人|领办人|领衔人|带头人|主持人", position or context)
        return "studio_head" if head else "studio_member"
    role = words.role_of(position) if position else None
    if role in ("crew_leader", "trade_leader"):
        return role
    return "skill_post" if _skill_level(position) else "other"


def _skill_level(position: str) -> str | None:
    table = (
        ("特级技师", "special_technician"),
        ("首席技师", "chief_technician"),
        ("高级技师", "1"),
        ("技师", "2"),
        ("高级工", "3"),
        ("中级工", "4"),
    )
    return next((level for word, level in table if word in position and "高级工程师" not in position), None)
