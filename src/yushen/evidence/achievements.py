"""Open collections of what was achieved: awards, patents, projects, plans, methods, benefits, apprentices."""

from __future__ import annotations

import re
from typing import Any

from yushen.evidence import words
from yushen.evidence.people import scale
from yushen.evidence.roles import SAME_SUBJECT, overlap, project_role, subject_role
from yushen.evidence.values import CERTAIN, Dossier, Record, Source, bare, doubted, reference, told
from yushen.numbers import patent as patent_number
from yushen.numbers.patent_terms import paid_until
from yushen.text.dates import date_bounds
from yushen.text.fold import squeeze
from yushen.text.names import has_others

_COMPANY_LEVELS = frozenset({"enterprise", "large_enterprise", "key_enterprise"})
_BY_SCALE = {"key": "key_enterprise", "large": "large_enterprise", "medium": "enterprise", "small": "enterprise"}


def company_level(dossier: Dossier, source: Source, name: str, issuer: str) -> Any:
    """The level of an enterprise's award or project: by the enterprise's proved scale, never by its name.

    A plant, branch or workshop is 厂级. Where the scale is not known the level waits for a person; for 助理工程师, where
    厂级 is enough and every enterprise is at least that, it does not (annex 五（一）).
    """
    field = source.get(name)
    if field is None:
        return None
    value = str(field.value)
    if value not in _COMPANY_LEVELS:
        return source.value(name)
    if words.part_of_body(issuer, dossier.application.employer):
        return source.value(name, lambda _: "enterprise")
    known, proof = _known_scale(dossier, issuer)
    if known is not None:
        refs = (source.ref(name), *((proof.ref("scale"),) if proof is not None else ()))
        return told(_BY_SCALE[known], refs, confirmation=weak(source, name))
    if value == "key_enterprise" and re.search(r"省属(?:大型)?骨干", source.text):
        return source.value(name)
    if dossier.application.level == "assistant_engineer":
        return source.value(name, lambda _: "enterprise")
    return source.value(name, lambda _: "large_enterprise", doubt="企业规模没有材料证明，请核对是否大型企业")


def _known_scale(dossier: Dossier, issuer: str) -> tuple[str | None, Source | None]:
    ours = dossier.application.employer
    if issuer and ours and not words.same_body(issuer, ours):
        for source in dossier.of("enterprise_scale"):
            field = source.get("scale")
            if (
                field is not None
                and field.confidence >= CERTAIN
                and words.same_body(source.plain("enterprise"), issuer)
            ):
                return str(field.value), source
        return None, None
    if dossier.application.enterprise_scale:
        return dossier.application.enterprise_scale, None
    return scale(dossier)


def weak(source: Source, name: str) -> str | None:
    field = source.get(name)
    return f"“{field.raw}”识别把握较低，请核对原件" if field is not None and field.confidence < CERTAIN else None


def awards(dossier: Dossier) -> list[Record]:
    """Awards, honours, contests, commendations; certificate and notice of one award count once."""
    records: list[Record] = []
    for source in dossier.of("award_certificate"):
        issuer = str(source.plain("issuer") or "")
        name = str(source.plain("award_name") or "")
        role, more = subject_role(dossier, str(source.plain("project") or ""), source.plain("issue_date"))
        record = source.record(
            name=source.value("award_name"),
            kind=source.value("award_kind"),
            level=company_level(dossier, source, "award_level", issuer),
            rank=source.value("award_rank"),
            place=source.value("place"),
            recipient=_recipient(dossier, source),
            role=role,
            reason=_reason(name, source.text),
            issuer=source.value("issuer"),
            issuer_kind=source.value("issuer", lambda value: words.issuer_kind(str(value))),
            national_quality=True if re.search(r"国家优良|国家优质工程|鲁班奖", name) else None,
            contest_class=_contest_class(source),
            project=source.value("project"),
            date=source.value("issue_date"),
        )
        record["id"] = source.id
        record["evidence"] += more
        twin = next((one for one in records if _same_award(one, record)), None)
        if twin is not None:
            record["same_as"] = twin["id"]
        records.append(record)
    return records


def _recipient(dossier: Dossier, source: Source) -> Any:
    field = source.get("recipients")
    if field is None or not field.value:
        return {
            "value": None,
            "doubt": ["evidence"],
            "note": "获奖证书上没有读到获奖人姓名，请补充获奖人员名单",
            "evidence": [reference(source.ref())],
        }
    names = list(field.value)
    place = dossier.place_in(names)
    weak = field.confidence < CERTAIN
    note = "获奖人识别把握较低，请核对原件" if weak else None
    if place is None:
        bodies = all(re.search(r"(?:班组?|车间|公司|厂|队|集体|小组|团队|工段|部|中心)$", str(name)) for name in names)
        kind = "team_unnamed" if bodies else "other"
        if kind == "other" and dossier.name and squeeze(dossier.name) in source.text:
            listed = "、".join(str(name) for name in names)
            note = f"获奖人读作“{listed}”，页面他处有申报人“{dossier.name}”，请核对其是否在获奖人员名单内"
        missing = (
            "获奖人名单以“等”结尾，没有列全，请提交完整名单" if kind == "other" and has_others(field.raw) else None
        )
        return told(kind, (source.ref("recipients"),), confirmation=note or dossier.unread_in(source), evidence=missing)
    if place[1] == "doubtful":
        note = "获奖人姓名与申报人不完全一致，请核对"
    kind = "individual" if len(names) == 1 or _each(source) else "team_member"
    return told(kind, (source.ref("recipients"),), confirmation=note)


_PERSONAL = re.compile(r"个人|者|能手|模范|标兵|工匠|大师|技师|员工?|职工|手|带头人|人才|师傅|津贴|功$")
_COLLECTIVE = re.compile(r"集体|班组|团队|小组|车间|工作室|先锋号")


def _each(source: Source) -> bool:
    """A decision with a list of persons of whom each holds the title for himself: 先进个人, 技术能手, 个人三等功."""
    name = str(source.plain("award_name") or "")
    if source.plain("award_kind") == "merit_citation":
        return "个人" in source.text and not re.search(r"集体[特一二三]等功", source.text)
    titles = source.plain("award_kind") in ("honour", "talent")
    personal = "个人" in name or not _COLLECTIVE.search(name)  # 先进集体和先进个人: the persons read are the latter
    return titles and _PERSONAL.search(name) is not None and personal


def _reason(name: str, text: str) -> str | None:
    if words.TECHNICAL_REASON.search(text):
        return "technical"
    return "general" if words.GENERAL_REASON.search(name + text) else None


def _contest_class(source: Source) -> str | None:
    """一类 or 二类 as the certificate says; a contest whose class it does not say is for a person (standard-notes 8.6)."""
    if source.plain("award_kind") != "contest":
        return None
    match = re.search(r"(?:国家级)?([一二])类(?:技能)?(?:竞赛|大赛)", source.text)
    return {"一": "class_1", "二": "class_2"}[match[1]] if match else "unknown"


def _same_award(one: Record, other: Record) -> bool:
    """The same object: name, grade, place and day (or project and year) agree."""
    keys = ("name", "rank", "place")
    if any(bare(one.get(key)) != bare(other.get(key)) for key in keys) or bare(one.get("name")) is None:
        return False
    days = [str(bare(record.get("date")) or "") for record in (one, other)]
    shorter = min(map(len, days))
    return days[0][:shorter] == days[1][:shorter] and bare(one.get("project")) == bare(other.get("project"))


def patents(dossier: Dossier) -> list[Record]:
    """Granted patents with what register, receipts and benefit proofs add; one record a patent number."""
    records: list[Record] = []
    seen: dict[str, Record] = {}
    certificates = dossier.of("patent_certificate")
    for source in certificates:
        number = str(source.plain("patent_number") or "")
        if number and number in seen:
            seen[number]["evidence"].append(reference(source.ref()))
            continue
        title = str(source.plain("title") or "")
        role, more = subject_role(dossier, title, source.plain("grant_date"))
        record = source.record(
            title=source.value("title"),
            patent_number=source.value("patent_number"),
            patent_kind=source.value("patent_kind"),
            stage="granted",
            inventor=_inventor(dossier, source),
            patentee=True if dossier.place_in(source.plain("patentees")) else None,
            application_date=source.value("application_date"),
            grant_date=source.value("grant_date"),
            role=role,
            benefit=_benefit(dossier, number, title, len(certificates)),
        )
        record["evidence"] += more
        record.update(_legal(dossier, source, number))
        records.append(record)
        if number:
            seen[number] = record
    return records


def _inventor(dossier: Dossier, source: Source) -> Any:
    field = source.get("inventors")
    if field is None or not field.value:
        return None
    place = dossier.place_in(field.value)
    weak = "发明人识别把握较低，请核对原件" if field.confidence < CERTAIN else None
    if place is None:
        return told(False, (source.ref("inventors"),), confirmation=weak or dossier.unread_in(source))
    note = "发明人姓名与申报人不完全一致，请核对" if place[1] == "doubtful" else weak
    return told(True, (source.ref("inventors"),), confirmation=note)


def _legal(dossier: Dossier, certificate: Source, number: str) -> Record:
    """Legal state and fee as register or receipts prove them."""
    result: Record = {}
    until: list[Any] = []
    for source in dossier.of("patent_register"):
        if not number or _number(source.plain("patent_number")) != _number(number):
            continue
        status, paid = source.value("legal_status"), source.value("fee_paid_until")
        if paid is not None:
            until.append(paid)
        if status is not None:
            result["legal_status"] = status
    for source in dossier.of("patent_fee_receipt"):
        until.extend(_paid(source, number, certificate))
    if until:
        result["fee_paid_until"] = max(until, key=lambda value: str(bare(value)))
    return result


def _paid(source: Source, number: str, certificate: Source) -> list[Any]:
    """Until when a receipt's rows for this patent pay: filing date plus the year of the fee (细则 115条)."""
    filed = certificate.plain("application_date")
    if not number or not filed or len(str(filed)) != 10:
        return []
    rows = source.plain("items") or [
        {"patent_number": source.plain("patent_number"), "fee_year": source.plain("fee_year")}
    ]
    name = "items" if source.plain("items") else "fee_year"
    field = source.get(name)
    found = []
    for row in rows:
        if (
            isinstance(row, dict)
            and _number(row.get("patent_number")) == _number(number)
            and isinstance(row.get("fee_year"), int)
        ):
            until = paid_until(date_bounds(str(filed))[0], row["fee_year"])
            weak = field is not None and field.confidence < CERTAIN
            found.append(
                told(
                    until.isoformat(),
                    (source.ref(name),),
                    confirmation="年费收据识别把握较低，请核对原件" if weak else None,
                )
            )
    return found


def _number(text: Any) -> str:
    parsed = patent_number.parse(str(text)) if text else None
    return re.sub(r"\D", "", parsed.value)[:12] if parsed is not None else str(text or "")


def _benefit(dossier: Dossier, number: str, title: str, count: int) -> Any:
    """Whether a benefit proof names this patent, or only a package of several."""
    package = None
    for source in dossier.of("benefit_proof"):
        subject = str(source.plain("subject") or "")
        named = (number and _number(number) and _number(number) in re.sub(r"[^\dX]", "", source.text)) or (
            title and (title in source.text or overlap(title, subject) >= SAME_SUBJECT)
        )
        if named:
            return told("named", (source.ref("subject" if source.get("subject") else None),))
        if "专利" in source.text and not re.search(r"ZL|20\d{2}[123]\d{7}", source.text):
            package = told(
                "package" if count > 1 else "named",
                (source.ref(),),
                confirmation="效益证明没有写明是哪一项专利，请核对",
            )
    return package


def projects(dossier: Dossier) -> list[Record]:
    """Accepted projects, with role, level, acceptance and benefit."""
    records = []
    for source in dossier.of("project_acceptance"):
        if _is_plan(source):
            continue
        name = str(source.plain("project") or "")
        body = str(source.plain("accepting_body") or "")
        records.append(
            source.record(
                name=source.value("project"),
                kind=words.project_kind(name, source.text),
                level=company_level(dossier, source, "project_level", body),
                key_project=True if re.search(r"重点(?:工程|技术|项目|研发|科技)", source.text) else None,
                role=project_role(dossier, source),
                accepted=source.value("conclusion", _passed),
                accepting_body=_accepting(dossier, source, body),
                acceptance_date=source.value("acceptance_date"),
                completed=source.value("conclusion", _passed),
                benefit_proof=project_benefit(dossier, name),
            )
        )
        if re.search(r"基本通过|整改后", str(source.plain("conclusion") or "")):
            records[-1]["accepted"] = doubted(records[-1].get("accepted"), "结论为“基本通过”或“整改后通过”，请核对")
    return records


def _passed(conclusion: Any) -> bool | None:
    text = re.sub(r"\s", "", str(conclusion))
    if re.search(r"(?:未|不|没有|不予)(?:能)?(?:通过|同意|合格)", text):
        return False
    return True if re.search(r"通过|同意|合格|达到", text) else None


def _accepting(dossier: Dossier, source: Source, body: str) -> Any:
    if not body:
        return None
    if dossier.application.employer and (
        words.same_body(body, dossier.application.employer) or words.part_of_body(body, dossier.application.employer)
    ):
        return source.value("accepting_body", lambda _: "own_enterprise")
    kind = words.issuer_kind(body)
    return source.value("accepting_body", lambda _: "department" if kind == "government" else "other")


def project_benefit(dossier: Dossier, name: str) -> Any:
    for source in dossier.of("benefit_proof"):
        if name and (overlap(name, str(source.plain("subject") or "")) >= SAME_SUBJECT or name in source.text):
            return told(True, (source.ref("subject" if source.get("subject") else None),))
    return None


def _is_plan(source: Source) -> bool:
    return "论证" in str(source.plain("conclusion") or "") or bool(
        re.search(r"论证(?:意见|会|报告)", source.text[:400])
    )


def plans(dossier: Dossier) -> list[Record]:
    """Reports and plans that passed a 论证, which is not an acceptance."""
    return [
        source.record(
            name=source.value("project"),
            level=company_level(dossier, source, "project_level", str(source.plain("accepting_body") or "")),
            role=project_role(dossier, source),
            review="demonstration",
            passed=source.value("conclusion", _passed),
        )
        for source in dossier.of("project_acceptance")
        if _is_plan(source)
    ]
