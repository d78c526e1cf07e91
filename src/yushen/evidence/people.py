"""Facts about the applicant and the post: application, person, present post, retirement, declarations."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from yushen.evidence import words
from yushen.evidence.values import CERTAIN, Dossier, Facts, Record, Source, told, weak_note
from yushen.numbers import credit_code, id_card
from yushen.text.fold import squeeze
from yushen.text.places import PROVINCES

_UNIT_BY_CODE = {
    "91": "企业",
    "92": "其他",
    "93": "企业",
    "12": "事业单位",
    "11": "机关",
    "51": "社会组织",
    "52": "社会组织",
    "13": "社会组织",
}
"""First two places of the 统一社会信用代码 (GB 32100-2015)."""
_SHANXI_CODE = "14"
_WHOLE_DATE = len("1985-03-07")


def application(dossier: Dossier, skill_certificates: list[Record]) -> Record:
    """Who applies for what, as the roster or the form says."""
    asked = dossier.application
    form = next(iter(dossier.of("application_form")), None)
    record: Record = {
        "level": asked.level,
        "pathway": asked.pathway,
        "exceptional": asked.exceptional,
        "specialty": asked.specialty,
        "employer": asked.employer,
        "enterprise_scale": asked.enterprise_scale or scale(dossier)[0],
        "as_of": asked.as_of,
    }
    asked_for = form.value("occupation") if form is not None and asked.pathway == "title_to_skill" else None
    occupation = asked_for or _occupation(skill_certificates)
    if occupation is not None:
        record["occupation"] = occupation
    if form is not None:
        record["evidence"] = [{"document": form.id}]
    return {key: value for key, value in record.items() if value is not None}


def _occupation(certificates: list[Record]) -> Any:
    """The occupation of the applicant's highest skill certificate that names one."""
    order = ["5", "4", "3", "2", "1", "special_technician", "chief_technician"]

    def rank(record: Record) -> int:
        level = record.get("skill_level")
        value = str(level.get("value")) if isinstance(level, dict) else str(level)
        return order.index(value) if value in order else -1

    named = [record for record in certificates if record.get("occupation") is not None]
    return max(named, key=rank)["occupation"] if named else None


def scale(dossier: Dossier) -> tuple[str | None, Source | None]:
    """The employer's scale as a document of the dossier proves it: 企业规模证明 of the employer itself."""
    for source in dossier.of("enterprise_scale"):
        enterprise, value = source.plain("enterprise"), source.get("scale")
        ours = dossier.application.employer
        if value is not None and value.confidence >= CERTAIN and (ours is None or words.same_body(enterprise, ours)):
            return str(value.value), source
    return None, None


def person(dossier: Dossier) -> Record | None:
    """Birth date and sex: the identity card first, else what an identity number says, else a whole date printed elsewhere."""
    for source in dossier.of("id_card", "application_form", "title_certificate"):
        if dossier.own(source) not in ("yes", None):
            continue
        card = source.document.type == "id_card"
        birth, sex = (source.value("birth_date"), source.value("sex")) if card else (None, None)
        number = source.get("id_number")
        parsed = id_card.parse(str(number.value)) if number is not None else None
        if parsed is not None and parsed.validity == "valid" and number is not None:
            doubt = weak_note(number) if number.confidence < CERTAIN else None
            ref = (source.ref("id_number"),)
            birth = birth or told(parsed.birth_date, ref, confirmation=doubt)
            sex = sex or told(parsed.sex, ref, confirmation=doubt)
        if not card and birth is None and len(str(source.plain("birth_date") or "")) == _WHOLE_DATE:
            birth, sex = source.value("birth_date"), source.value("sex")
        if birth is not None or sex is not None:
            return source.record(birth_date=birth, sex=sex)
    return None


def post(dossier: Dossier) -> Record | None:
    """The present post: kind of unit, place, and whether it is skill work at the production line."""
    record: Record = {}
    sources = [s for s in dossier.of("employment_proof", "appointment", "assessment_form") if dossier.own(s) != "no"]
    sources = [*(s for s in sources if not s.doubts), *(s for s in sources if s.doubts)]
    position = next(((s, f) for s in sources for f in [s.get("position")] if f is not None), None)
    if position is not None:
        source, field = position
        title = str(field.value)
        doubt = "；".join(source.doubts) or None
        trades = dossier.trades()
        skilled = words.said_skill_work(title, source.text, trades)
        line = words.production_line(title, source.text, trades)
        record["position"] = source.value("position", doubt=doubt)
        record["skill_work"] = source.value("position", lambda _: skilled, doubt=doubt)
        record["production_line"] = source.value("position", lambda _: line, doubt=doubt)
        record["engineering"] = source.value("position", lambda _: True if skilled else None, doubt=doubt)
    else:
        record.update(_work_without_post(sources))
    record["unit_type"] = _unit_type(dossier)
    record["region"] = _region(dossier)
    record = {key: value for key, value in record.items() if value is not None}
    if not record:
        return None
    evidence = [{"document": source.id} for source in dossier.of("employment_proof") if dossier.own(source) != "no"]
    if evidence:
        record["evidence"] = evidence[:1]
    return record


def _work_without_post(sources: list[Source]) -> Record:
    """What a proof of employment says of the kind of work where no post was read on it."""
    for source in sources:
        if source.document.type == "employment_proof" and not source.doubts and words.said_skill_work("", source.text):
            told_here = told(True, (source.ref(),))
            line = words.production_line("", source.text)
            return {"skill_work": told_here, "engineering": told_here, "production_line": told_here if line else None}
    return {}


def _unit_type(dossier: Dossier) -> Any:
    """The roster's word; else the employer's credit code; else its registered name (公司法 7条: 有限公司 is an enterprise)."""
    stated = dossier.application.unit_type
    if stated in ("企业", "事业单位", "机关", "社会组织", "其他"):
        return stated
    employer = dossier.application.employer
    for source, code in _employer_codes(dossier):
        kind = _UNIT_BY_CODE.get(code[:2])
        if kind is not None:
            return told(kind, (source.ref("credit_code"),))
    if employer and re.search(r"有限(?:责任)?公司(?:[（(][^）)]*[）)])?$|股份公司$", squeeze(employer)):
        form = next(iter(dossier.of("application_form", "employment_proof")), None)
        return told("企业", (form.ref("employer"),) if form is not None and form.get("employer") else ())
    return None


def _employer_codes(dossier: Dossier) -> list[tuple[Source, str]]:
    found = []
    for source in dossier.of("employment_proof", "social_insurance", "enterprise_scale", "application_form"):
        field = source.get("credit_code")
        if field is None or field.confidence < CERTAIN or dossier.own(source) == "no":
            continue
        parsed = credit_code.parse(str(field.value))
        if parsed is not None and parsed.validity == "valid":
            found.append((source, str(field.value)))
    return found


def _region(dossier: Dossier) -> Any:
    """The province where the applicant works: the proof's own word for the place, the employer's code, name or proof text."""
    proofs = [s for s in dossier.of("employment_proof") if dossier.own(s) != "no"]
    for source in proofs:
        value = source.value("place", lambda place: province(str(place)))
        if value is not None:
            return value
    for source, code in _employer_codes(dossier):
        if code[2:4] == _SHANXI_CODE:
            return told("山西", (source.ref("credit_code"),))
    employer = dossier.application.employer or ""
    named = province(employer)
    if named is not None:
        form = next((s for s in dossier.of("employment_proof", "application_form") if s.get("employer")), None)
        return told(named, (form.ref("employer"),) if form is not None else ())
    votes: Counter[str] = Counter()
    first: dict[str, Source] = {}
    for source in [*proofs, *dossier.of("social_insurance", "application_form")]:
        found = province(source.text)
        if found is not None:
            votes[found] += 1
            first.setdefault(found, source)
    if len(votes) == 1:
        name = next(iter(votes))
        return told(name, (first[name].ref(),))
    return None


def province(text: str) -> str | None:
    """The one province a text names, by its own name or, for 山西, by a city or the short form 晋; None for none or several."""
    named = {name for name in PROVINCES if name in text}
    if any(place in text for place in words.SHANXI_PLACES) or re.search(r"(?:^|[^\u4e00-\u9fff])晋|三晋|^晋", text):
        named.add("山西")
    return named.pop() if len(named) == 1 else None


def retirement(dossier: Dossier) -> Record | None:
    """Only an actual retirement paper in the applicant's name speaks (standard-notes 2, G.retired)."""
    for source in dossier.of("retirement_certificate"):
        own = dossier.own(source)
        if own == "no":
            continue
        doubt = "退休材料上的姓名与申报人不完全一致，请核对" if own != "yes" else None
        weak = source.document.type_confidence < CERTAIN
        return source.record(
            retired=told(
                True, (source.ref(),), confirmation=doubt or ("退休材料识别把握较低，请核对原件" if weak else None)
            ),
            date=source.value("retirement_date"),
        )
    return None


def declarations(dossier: Dossier) -> list[Record]:
    """The applicant's own declaration, or the employer's opinion on conduct."""
    records = []
    for source in dossier.of("declaration"):
        own = dossier.own(source)
        if own == "no":
            continue
        by_employer = re.search(r"品德(?:证明|鉴定)|单位意见|证明.{0,12}(?:遵纪守法|思想品德)|特此证明", source.text)
        record = source.record(kind="employer_opinion" if by_employer else "integrity", date=source.value("date"))
        if own == "doubtful":
            record["doubt"], record["note"] = ["confirmation"], "承诺书上的姓名与申报人不完全一致，请核对"
        records.append(record)
    return records


def continuing_education(dossier: Dossier) -> list[Record] | None:
    """Years and hours of continuing education; None where no such paper is filed, since most standards ask for none."""
    records = []
    for source in dossier.of("continuing_education"):
        own = dossier.own(source)
        if own == "no":
            continue
        record = source.record(year=source.value("year"), hours=source.value("hours"))
        if own == "doubtful":
            record["doubt"], record["note"] = ["confirmation"], "继续教育证明上的姓名与申报人不完全一致，请核对"
        records.append(record)
    return records or None


def specialty_table(pairs: tuple[tuple[str, str], ...]) -> Record | None:
    """The office's own table, where one was given."""
    if not pairs:
        return None
    return {"source": "办理机关的专业对照表", "pairs": [list(pair) for pair in pairs]}


__all__ = [
    "Facts",
    "application",
    "continuing_education",
    "declarations",
    "person",
    "post",
    "province",
    "retirement",
    "scale",
    "specialty_table",
]
