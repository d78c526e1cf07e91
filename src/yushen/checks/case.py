"""What every check works on: the documents of one application, how far a reading is trusted, and how findings are said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import msgspec

from yushen.model import Application, Document, EvidenceRef, Field, Finding, FindingOutcome, ReadDocument
from yushen.text.dates import date_bounds
from yushen.text.names import Likeness, same_name

SURE = 0.9
"""A contradiction is ``fail`` only on readings at least this sure; below, a person looks at the original first. Set one
step above the 0.8 from which a value may decide a clause at all, since a false contradiction accuses an applicant."""
LEGIBLE = 0.8
"""Below this even an agreement is only a guess: the line from which evidence lets a value decide (evidence.values)."""
EXACT_METHODS = frozenset({"text", "form", "code", "metadata"})
LOOK = "请核对原件"

TYPE_NAMES = {
    "id_card": "身份证",
    "application_form": "申报表",
    "diploma": "毕业证书",
    "diploma_verification": "学历备案表",
    "skill_certificate": "技能证书",
    "title_certificate": "职称证书",
    "assessment_form": "考核材料",
    "award_certificate": "获奖证书",
    "patent_certificate": "专利证书",
    "patent_register": "专利登记簿副本",
    "patent_fee_receipt": "专利年费收据",
    "technical_report": "技术报告",
    "paper": "论文",
    "journal_front_matter": "期刊封面版权页",
    "acceptance_letter": "录用通知",
    "textbook": "培训教材",
    "project_acceptance": "项目验收材料",
    "benefit_proof": "效益证明",
    "mentoring_proof": "师带徒证明",
    "standard_drafting": "规程编写证明",
    "appointment": "聘任文件",
    "employment_proof": "工作证明",
    "retirement_certificate": "退休证明",
    "enterprise_scale": "企业规模证明",
    "declaration": "承诺书",
    "degree_certificate": "学位证书",
    "social_insurance": "社保证明",
    "continuing_education": "继续教育证明",
    "unknown": "未识别材料",
}


class Check(msgspec.Struct, frozen=True):
    """A check and the finding codes it may give."""

    codes: tuple[str, ...]
    run: Callable[[Case], Iterable[Finding]]


class Case:
    """One application and its documents, as checks ask for them."""

    def __init__(self, application: Application, documents: tuple[ReadDocument, ...]) -> None:
        self.application = application
        self.items = documents
        self.as_of = date.fromisoformat(application.as_of)
        self.name = application.applicant.name

    def of(self, *types: str) -> list[ReadDocument]:
        """The documents of these types, in the dossier's order."""
        return [item for item in self.items if item.document.type in types]

    def with_field(self, name: str, *types: str) -> Iterator[tuple[Document, Field]]:
        """Documents (of these types, or any) that have the field, with it."""
        for item in self.items:
            document = item.document
            field = document.get(name)
            if field is not None and field.value is not None and (not types or document.type in types):
                yield document, field

    def likeness(self, name: Any) -> Likeness | None:
        """How a printed name compares with the applicant's; None where either is not known."""
        if not name or not self.name:
            return None
        return same_name(str(name), self.name)

    def best_likeness(self, names: Iterable[Any]) -> Likeness | None:
        """The closest of several names; None where there is nothing to compare."""
        order: tuple[Likeness, ...] = ("same", "variant", "lookalike", "different")
        found = [likeness for name in names if (likeness := self.likeness(name)) is not None]
        return min(found, key=order.index, default=None)


def sure(*fields: Field | None) -> bool:
    """All of these readings can carry a contradiction: exact, or OCR of high confidence without a doubt noted."""
    return all(field is not None and _sure(field) for field in fields)


def _sure(field: Field) -> bool:
    if field.method in EXACT_METHODS:
        return field.confidence >= SURE
    return field.confidence >= SURE and field.note is None


def legible(*fields: Field | None) -> bool:
    """All of these readings are good enough to agree with."""
    return all(field is not None and field.confidence >= LEGIBLE for field in fields)


def failing(*fields: Field | None) -> FindingOutcome:
    """``fail`` on sure readings, else ``unknown``."""
    return "fail" if sure(*fields) else "unknown"


def failing_by_itself(field: Field) -> FindingOutcome:
    """For a number that its own check digit contradicts: no doubt about whose or what it is comes in. ``fail`` on exact text
    that is legible, and on OCR that is sure; a number misread by OCR fails its check digit too."""
    if field.method in EXACT_METHODS and field.note is None:
        return "fail" if field.confidence >= LEGIBLE else "unknown"
    return failing(field)


def at(document: Document, field: Field | None = None) -> str:
    """Where something stands, for a message: 毕业证书（diploma.pdf 第2页）."""
    page = field.page if field is not None else document.pages[0]
    return f"{TYPE_NAMES.get(document.type, document.type)}（{document.path} 第{page}页）"


def ref(document: Document, field: Field | str | None = None) -> EvidenceRef:
    """Points at the document, or a field of it."""
    return EvidenceRef(document.id, field.name if isinstance(field, Field) else field)


def found(code: str, outcome: FindingOutcome, message: str, *refs: EvidenceRef, contradicts: bool = False) -> Finding:
    """A finding; references once each, in order. An ``unknown`` one asks for the original where it does not say what to do.
    ``contradicts``: where the readings do not carry a ``fail``, they are in doubt all the same."""
    if outcome == "unknown" and "请" not in message:
        message = f"{message}，{LOOK}"
    said = message if message.endswith("。") else message + "。"
    doubtful = True if contradicts and outcome == "unknown" else None
    return Finding(code, outcome, said, tuple(dict.fromkeys(refs)), doubtful=doubtful)


def bounds(value: Any) -> tuple[date, date] | None:
    """First and last day a date value can mean; None where it is none (长期, 至今)."""
    try:
        return date_bounds(str(value))
    except ValueError:
        return None


def after(first: Any, second: Any) -> bool:
    """``first`` is certainly later than ``second`` (dates of any precision)."""
    one, two = bounds(first), bounds(second)
    return one is not None and two is not None and one[0] > two[1]
