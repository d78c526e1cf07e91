"""report.html and index.html: one file each, no network, in Chinese, for the screen and for A4 paper."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import msgspec

from yushen import __version__
from yushen.model import Document, EvidenceRef, Field, Passage, Report
from yushen.reports import words
from yushen.reports.mask import Masker
from yushen.reports.pictures import (
    MANY_PAGES,
    PAGE_WIDTH,
    SMALL_PAGE_WIDTH,
    PageSource,
    Picture,
    cut_out,
    page_picture,
)

MAX_CUTS = 6
"""Cut-outs shown with one clause; further places are named with their page and a link."""
_PRIVATE_FIELDS = frozenset({"address"})
"""Never shown: a home address proves nothing here."""


class Cut(msgspec.Struct, frozen=True):
    """One place of evidence as the page shows it."""

    anchor: str
    label: str
    value: str
    raw: str
    doubt: str
    picture: Picture | None


class PageView(msgspec.Struct, frozen=True):
    number: int
    anchor: str
    picture: Picture | None


class FieldView(msgspec.Struct, frozen=True):
    name: str
    value: str
    page: int
    anchor: str
    confidence: str
    method: str
    note: str
    weak: bool


class DocumentView(msgspec.Struct, frozen=True):
    id: str
    anchor: str
    title: str
    path: str
    pages_text: str
    source: str
    confidence: str
    problems: tuple[str, ...]
    fields: tuple[FieldView, ...]
    pages: tuple[PageView, ...]


class ClauseView(msgspec.Struct, frozen=True):
    id: str
    head: str
    text: str
    role: str
    outcome: str
    outcome_word: str
    needs: str
    why: str
    cuts: tuple[Cut, ...]
    more: tuple[Cut, ...]


class FindingView(msgspec.Struct, frozen=True):
    code: str
    outcome: str
    outcome_word: str
    message: str
    places: tuple[Cut, ...]
    passages: tuple[Passage, ...]


WEAK, WEAK_EXACT = 0.9, 0.8
"""Below this confidence a value read by OCR, and one of exact text, is marked for a second look (docs/accuracy.md)."""


def report_html(report: Report, pages: PageSource) -> bytes:
    """The report of one dossier as one HTML file. ``pages`` gives page pictures; None where there is none (DOCX)."""
    builder = _Builder(report, pages)
    return environment().get_template("report.html").render(**builder.context()).encode("utf-8")


def index_html(batch: dict[str, Any], rows: list[dict[str, Any]]) -> bytes:
    """The batch at a glance; ``batch`` as in batch.json, ``rows`` one a dossier with words ready to show."""
    context = {"batch": batch, "rows": rows, "version": __version__, "words": words}
    return environment().get_template("index.html").render(**context).encode("utf-8")


@lru_cache(maxsize=1)
def environment() -> Any:
    """The templates, filled in without the network and with everything escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("yushen.reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


class _Builder:
    """Turns a report into what the template shows. Page pictures are drawn once and kept for the cut-outs."""

    def __init__(self, report: Report, pages: PageSource) -> None:
        self.report = report
        self.mask = Masker.of(report)
        self._pages = pages
        self._documents = {document.id: document for document in report.documents}
        count = sum(document.pages[1] - document.pages[0] + 1 for document in report.documents)
        self._width = PAGE_WIDTH if count < MANY_PAGES else SMALL_PAGE_WIDTH
        self._cuts: dict[tuple[str, str], Picture] = {}
        self._views: dict[tuple[str, int], Picture | None] = {}
        self._draw()

    def _draw(self) -> None:
        """Draws each page once: its small picture, and the cut-outs of the fields on it that clauses rest on."""
        wanted = {(ref.document, ref.field) for clause in self.report.clauses for ref in clause.evidence}
        for document in self.report.documents:
            for page in range(document.pages[0], document.pages[1] + 1):
                image = self._pages(document.id, page)
                if image is None:
                    self._views[document.id, page] = None
                    continue
                self._views[document.id, page] = page_picture(image, self._width)
                for field in document.fields:
                    shown = (document.id, field.name) in wanted and field.name not in _PRIVATE_FIELDS
                    if shown and field.page == page and field.box is not None:
                        self._cuts[document.id, field.name] = cut_out(image, field.box)

    def context(self) -> dict[str, Any]:
        report, mask = self.report, self.mask
        clauses = [self._clause(clause) for clause in report.clauses]
        required = [view for view in clauses if view.role != words.ROLES["information"]]
        return {
            "version": __version__,
            "words": words,
            "head": report.dossier,
            "id_number": mask(report.dossier.applicant.id_number or ""),
            "conclusion": report.conclusion,
            "why": [self._named(line) for line in report.conclusion.why],
            "remedies": [[(item.clause, mask(item.what)) for item in option] for option in report.conclusion.remedies],
            "clauses": required,
            "information": [view for view in clauses if view.role == words.ROLES["information"]],
            "findings": [self._finding(finding) for finding in self._ordered_findings()],
            "documents": [self._document(document) for document in report.documents],
            "problems": [mask(problem.message) for problem in report.problems],
            "system_files": report.system_files,
        }

    def _named(self, text: str) -> str:
        """A text with documents called by their files and pages instead of their numbers."""

        def name(match: re.Match[str]) -> str:
            known = [self._documents[one] for one in match[1].split("、") if one in self._documents]
            return f"〔{'、'.join(f'{one.path} {_pages(one)}' for one in known)}〕" if known else match[0]

        return self.mask(re.sub(r"〔(d\d+(?:、d\d+)*)〕", name, words.spoken(text)))

    def _ordered_findings(self) -> list[Any]:
        order = {"fail": 0, "unknown": 1, "pass": 2}
        return sorted(self.report.findings, key=lambda finding: order[finding.outcome])

    def _clause(self, clause: Any) -> ClauseView:
        refs = _unique(clause.evidence)
        shown = {ref.document for ref in refs if ref.field}
        cuts = [cut for ref in refs if (ref.field or ref.document not in shown) and (cut := self._cut(ref)) is not None]
        return ClauseView(
            id=clause.id,
            head=words.CLAUSE_HEADS.get(clause.id, clause.id),
            text=clause.text,
            role=words.ROLES[clause.role],
            outcome=clause.outcome,
            outcome_word=words.CLAUSE_OUTCOMES[clause.outcome],
            needs="、".join(words.NEEDS[need] for need in clause.needs),
            why=self._named(clause.why),
            cuts=tuple(cuts[:MAX_CUTS]),
            more=tuple(cuts[MAX_CUTS:]),
        )

    def _finding(self, finding: Any) -> FindingView:
        return FindingView(
            code=finding.code,
            outcome=finding.outcome,
            outcome_word=words.FINDING_OUTCOMES[finding.outcome],
            message=self.mask(words.spoken(finding.message)),
            places=tuple(cut for ref in _unique(finding.evidence) if (cut := self._cut(ref)) is not None),
            passages=tuple(self._masked(passage) for passage in finding.passages),
        )

    def _masked(self, passage: Passage) -> Passage:
        first, second = self.mask(passage.first), self.mask(passage.second)
        return msgspec.structs.replace(passage, first=first, second=second)

    def _cut(self, ref: EvidenceRef) -> Cut | None:
        document = self._documents.get(ref.document)
        if document is None:
            return None
        field = document.get(ref.field) if ref.field else None
        title = words.TYPE_NAMES[document.type]
        if field is None or field.name in _PRIVATE_FIELDS:
            return Cut(f"#{document.id}", f"{title}（{self.mask(document.path)}）", "", "", "", None)
        return Cut(
            anchor=_page_anchor(document, field.page),
            label=f"{title} · 第{field.page}页 · {words.field_name(document.type, field.name)}",
            value=self.mask(words.shown(field.name, field.value)),
            raw=self.mask(field.raw),
            doubt=self.mask(field.note or _second_look(field)),
            picture=self._cuts.get((document.id, field.name)),
        )

    def _document(self, document: Document) -> DocumentView:
        first, last = document.pages
        return DocumentView(
            id=document.id,
            anchor=document.id,
            title=words.TYPE_NAMES[document.type],
            path="、".join(self.mask(part.path) for part in document.parts) or self.mask(document.path),
            pages_text=_pages(document),
            source={"text": "文字", "ocr": "图像识别", "mixed": "文字与图像识别", None: "未读出"}[document.text_source],
            confidence=f"{document.type_confidence:.0%}",
            problems=tuple(self.mask(problem.message) for problem in document.problems),
            fields=tuple(
                self._field(document, field) for field in document.fields if field.name not in _PRIVATE_FIELDS
            ),
            pages=tuple(
                PageView(page, _page_anchor(document, page)[1:], self._views.get((document.id, page)))
                for page in range(first, last + 1)
            ),
        )

    def _field(self, document: Document, field: Field) -> FieldView:
        return FieldView(
            name=words.field_name(document.type, field.name),
            value=self.mask(words.shown(field.name, field.value)),
            page=field.page,
            anchor=_page_anchor(document, field.page),
            confidence=f"{field.confidence:.0%}",
            method=words.METHODS[field.method],
            note=self.mask(field.note or ""),
            weak=_is_weak(field),
        )


def _is_weak(field: Field) -> bool:
    return field.confidence < (WEAK if field.method == "ocr" else WEAK_EXACT)


def _second_look(field: Field) -> str:
    """What to say of a weak value that has no doubt of its own."""
    if not _is_weak(field):
        return ""
    return "识别把握较低，请核对原件" if field.method == "ocr" else "取值把握较低，请核对原件"


def _pages(document: Document) -> str:
    """The pages of its file on which a document stands."""
    first, last = document.pages
    return f"第{first}页" if first == last else f"第{first}–{last}页"


def _page_anchor(document: Document, page: int) -> str:
    return f"#{document.id}-p{page}"


def _unique(refs: tuple[EvidenceRef, ...]) -> list[EvidenceRef]:
    return list(dict.fromkeys(refs))
