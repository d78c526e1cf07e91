"""One dossier from readings to its report: the rooms of the house put together, in order."""

from __future__ import annotations

import msgspec

from yushen.batch.application import Options, resolve
from yushen.batch.bugs import tell
from yushen.checks import check, missing
from yushen.classifiers import segment
from yushen.evidence import gather, own_rows
from yushen.extractors import extract
from yushen.intake import Dossier
from yushen.model import (
    Application,
    Clause,
    Conclusion,
    DossierHead,
    EvidenceRef,
    Finding,
    Problem,
    ReadDocument,
    Reading,
    Remedy,
    Report,
)
from yushen.standards import Verdict, evaluate, load

SCHEMA = "yushen.report/1"
PROBLEM_FINDINGS = ("document.unreadable", "document.encrypted", "document.type_unknown")
"""Problems of a document that also stand among the findings, with the same code (contract, section 5)."""


def documents_of(readings: list[tuple[str, Reading]]) -> tuple[ReadDocument, ...]:
    """The documents in a dossier's files, typed, with their fields."""
    return tuple(with_fields(item) for item in segment(readings))


NOT_EXTRACTED = "文件已读出，但取值时程序出错，没有取得任何内容。请人工核对该文件，并把屏幕上的出错信息反馈给维护人员。"


def with_fields(item: ReadDocument) -> ReadDocument:
    """The document with its fields. A fault in one type's extractor, the project's or another package's, costs that document
    its fields, never the dossier its report."""
    document = item.document
    try:
        document = msgspec.structs.replace(document, fields=extract(item))
    except Exception as error:
        tell(f"从“{document.type}”取值", error)
        problem = Problem("document.unreadable", NOT_EXTRACTED)
        document = msgspec.structs.replace(document, problems=(*document.problems, problem))
    return msgspec.structs.replace(item, document=document)


def report_on(dossier: Dossier, documents: tuple[ReadDocument, ...], options: Options) -> tuple[Report, Application]:
    """The report of a dossier from its documents, and who applies for what. Pure: same input, same report."""
    application, problems = resolve(dossier.id, dossier.row, documents, options)
    documents = own_rows(application.applicant.name, documents)
    made = check(application, documents, copies_verified=options.copies_verified, on_bug=tell)
    findings = (*problem_findings(documents), *made)
    facts = gather(application, documents, findings, specialties=options.specialties)
    pack = load(options.standard)
    if application.level is None:
        verdict = Verdict((), Conclusion("incomplete", ("没有说明申报级别，无法逐条核对。",)))
    else:
        verdict = evaluate(pack, facts, options.as_of)
    report = Report(
        schema=SCHEMA,
        dossier=_head(application),
        documents=tuple(item.document for item in documents),
        findings=(*findings, *missing(wanting(verdict.clauses, verdict.supplies))),
        facts=facts,
        clauses=verdict.clauses,
        conclusion=verdict.conclusion,
        problems=problems,
        system_files=dossier.system_files,
    )
    return report, application


def wanting(clauses: tuple[Clause, ...], supplies: tuple[tuple[Remedy, ...], ...]) -> tuple[Clause, ...]:
    """The clauses for which a paper is to be supplied: those that ``Verdict.supplies`` names, or whose alternatives it names.
    A clause that a person's confirmation alone would settle lacks no paper."""
    found = []
    for one in clauses:
        ways = dict.fromkeys(
            item.what
            for option in supplies
            for item in option
            if item.clause == one.id or item.clause.startswith(f"{one.id}.")
        )
        if ways and one.role == "required":
            found.append(msgspec.structs.replace(one, why="；或者".join(list(ways)[:3])))
    return tuple(found)


def problem_findings(documents: tuple[ReadDocument, ...]) -> tuple[Finding, ...]:
    """The problems of documents that are findings too."""
    return tuple(
        Finding(problem.code, "unknown", f"{item.document.path}：{problem.message}", (EvidenceRef(item.document.id),))
        for item in documents
        for problem in item.document.problems
        if problem.code in PROBLEM_FINDINGS
    )


def _head(application: Application) -> DossierHead:
    return DossierHead(
        id=application.id,
        applicant=application.applicant,
        level=application.level,
        pathway=application.pathway,
        specialty=application.specialty,
        employer=application.employer,
        as_of=application.as_of,
        standard=application.standard,
    )
