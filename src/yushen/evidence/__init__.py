"""Fields and findings to facts: the only place that knows both documents and what a standard talks about."""

from __future__ import annotations

from typing import Any

from yushen.evidence import achievements, credentials, methods, people, proofs, writing
from yushen.evidence.own_rows import own_rows
from yushen.evidence.values import Dossier
from yushen.model import Application, Finding, ReadDocument

__all__ = ["gather", "own_rows"]

SCHEMA = "yushen.facts/1"


def gather(
    application: Application,
    documents: tuple[ReadDocument, ...],
    findings: tuple[Finding, ...],
    *,
    specialties: tuple[tuple[str, str], ...] = (),
) -> dict[str, Any]:
    """The facts of one dossier in the vocabulary of ``docs/facts.md``, each with its evidence.

    What no document says is left out; a collection that was looked for and not found is empty. Nothing is invented:
    a value that was read weakly, or that a finding contradicts, carries the doubt that keeps it from deciding.
    """
    dossier = Dossier(application, documents, findings)
    certificates = credentials.skill_certificates(dossier)
    facts: dict[str, Any] = {
        "schema": SCHEMA,
        "application": people.application(dossier, certificates),
        "person": people.person(dossier),
        "post": people.post(dossier),
        "retirement": people.retirement(dossier),
        "specialty_table": people.specialty_table(specialties),
        "diplomas": credentials.diplomas(dossier),
        "skill_certificates": certificates,
        "titles": credentials.titles(dossier),
        "assessments": credentials.assessments(dossier),
        "employment": credentials.employment(dossier),
        "appointments": credentials.appointments(dossier),
        "awards": achievements.awards(dossier),
        "patents": achievements.patents(dossier),
        "projects": achievements.projects(dossier),
        "plans": achievements.plans(dossier),
        "operation_methods": methods.operation_methods(dossier),
        "benefits": proofs.benefits(dossier),
        "apprentices": proofs.apprentices(dossier),
        "standards_drafted": writing.standards_drafted(dossier),
        "reports": writing.reports(dossier, findings),
        "papers": writing.papers(dossier, findings),
        "textbooks": writing.textbooks(dossier, findings),
        "declarations": people.declarations(dossier),
        "continuing_education": people.continuing_education(dossier),
    }
    return {key: value for key, value in facts.items() if value is not None}
