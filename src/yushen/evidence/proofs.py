"""What proofs add: benefits, apprentices."""

from __future__ import annotations

import re
from typing import Any

from yushen.evidence.achievements import weak
from yushen.evidence.roles import subject_role
from yushen.evidence.values import Dossier, Record, Source, bare, told


def benefits(dossier: Dossier) -> list[Record]:
    """Amounts by kind and year, with the applicant's role in what earned them."""
    records = []
    for source in dossier.of("benefit_proof"):
        subject = str(source.plain("subject") or "")
        role, more = subject_role(dossier, subject, source.plain("date"))
        if (
            role is None
            and dossier.name
            and re.search(
                rf"{re.escape(dossier.name)}(?:同志)?(?:作为.{{0,12}})?主持|由{re.escape(dossier.name)}(?:同志)?主持",
                source.text,
            )
        ):
            role = told("host", (source.ref(),))
        entries = source.plain("items") or [
            {"benefit_kind": source.plain("benefit_kind"), "amount": source.plain("amount"), "year": None}
        ]
        for entry in entries:
            if not isinstance(entry, dict) or entry.get("amount") is None:
                continue
            name = "items" if source.plain("items") else "amount"
            doubt = weak(source, name)
            record = source.record(subject=source.value("subject"), role=role)
            record["amount"] = told(entry["amount"], (source.ref(name),), confirmation=doubt)
            if entry.get("benefit_kind"):
                record["kind"] = told(entry["benefit_kind"], (source.ref(name),), confirmation=doubt)
            if isinstance(entry.get("year"), int):
                record["year"] = entry["year"]
            record["evidence"] += more
            records.append(record)
    return records


def apprentices(dossier: Dossier) -> list[Record]:
    """Apprentices of the applicant; what level one reached only his own certificate proves."""
    records: list[Record] = []
    for source in dossier.of("mentoring_proof"):
        mentor = dossier.likeness(source.plain("mentor"))
        if mentor == "different":
            continue
        names = source.plain("apprentices") or ()
        for index, name in enumerate(names):
            if any(bare(record.get("name")) == str(name) for record in records):
                continue
            record = source.record(
                name=told(str(name), (source.ref("apprentices"),)), relation_start=_relation_start(source, index)
            )
            if mentor != "same":
                record["doubt"], record["note"] = ["confirmation"], "师傅姓名没有读到或与申报人不完全一致，请核对"
            record.update(_apprentice_certificate(dossier, source, str(name), index))
            records.append(record)
    return records


def _relation_start(proof: Source, index: int) -> Any:
    """The day on which this apprentice's own relation began, else that of the proof."""
    days = proof.plain("apprentice_starts") or ()
    if index < len(days) and days[index]:
        return told(days[index], (proof.ref("apprentice_starts"),), confirmation=weak(proof, "apprentice_starts"))
    return proof.value("start_date")


def _apprentice_certificate(dossier: Dossier, proof: Source, name: str, index: int) -> Record:
    best: Record = {}
    for source in dossier.of("skill_certificate"):
        if str(source.plain("name") or "").replace(" ", "") != name.replace(" ", ""):
            continue
        found = {"skill_level": source.value("skill_level"), "certificate_date": source.value("issue_date")}
        found = {key: value for key, value in found.items() if value is not None}
        if not best or str(bare(found.get("skill_level"))) < str(bare(best.get("skill_level"))):
            best = found
    if best:
        return best
    levels = proof.plain("apprentice_levels") or ()
    if index < len(levels) and levels[index] is not None:
        note = f"{name}取得等级的证书未见，请补充"
        return {"skill_level": told(str(levels[index]), (proof.ref("apprentice_levels"),), evidence=note)}
    return {}
