"""Small dossiers for checks: documents from a few fields, and cases that name the outcome they expect."""

from __future__ import annotations

from typing import Any

import msgspec

from yushen.model import (
    Applicant,
    Application,
    Box,
    Document,
    Field,
    FindingOutcome,
    Line,
    Method,
    Page,
    ReadDocument,
    Seal,
    Signature,
    TextSource,
)

NAME = "张三"
NUMBER = "140105198503071236"
OTHER_NUMBER = "140221196412310517"
AS_OF = "2025-08-31"


class Reading(msgspec.Struct, frozen=True):
    """A field value with how it was read."""

    value: Any
    confidence: float = 1.0
    method: Method = "text"
    raw: str | None = None
    note: str | None = None


def weak(value: Any, raw: str | None = None) -> Reading:
    """A value that OCR is not sure of."""
    return Reading(value, 0.6, "ocr", raw)


def doc(
    type_: str,
    *,
    id_: str | None = None,
    path: str | None = None,
    text: str | tuple[str, ...] = "",
    source: TextSource | None = "text",
    seals: tuple[Seal, ...] = (),
    signatures: tuple[Signature, ...] = (),
    metadata: dict[str, str] | None = None,
    paged: bool = True,
    **values: Any,
) -> ReadDocument:
    """A document of one page; ``text`` is its lines, every value a field read exactly unless it is a ``Reading``."""
    fields = tuple(_field(name, value) for name, value in values.items() if value is not None)
    lines = tuple(
        Line(
            part,
            Box(0.1, 0.1 + 0.03 * n, 0.9, 0.12 + 0.03 * n) if paged else None,
            1.0,
            "ocr" if source == "ocr" else "text",
        )
        for n, part in enumerate((text,) if isinstance(text, str) else text)
    )
    page = Page(
        number=1, width=595, height=842, lines=lines, text_source=source, seals=seals, has_image=source == "ocr"
    )
    document = Document(
        id=id_ or type_, path=path or f"{id_ or type_}.pdf", sha256="0" * 64, pages=(1, 1), type=type_,
        type_confidence=1.0, text_source=source, fields=fields,
    )  # fmt: skip
    return ReadDocument(document, (page,), metadata or {}, signatures, paged)


def _field(name: str, value: Any) -> Field:
    reading = value if isinstance(value, Reading) else Reading(value)
    raw = reading.raw if reading.raw is not None else str(reading.value)
    return Field(
        name, reading.value, raw, 1, Box(0.1, 0.1, 0.5, 0.12), reading.confidence, reading.method, reading.note
    )


def application(**changes: Any) -> Application:
    """张三 applies for 工程师 on 2025-08-31."""
    base = Application(
        id="张三", applicant=Applicant(NAME, NUMBER), level="engineer", pathway="skill_to_title", as_of=AS_OF,
        standard="shanxi-2019-55", specialty="冶金工程", employer="太原某某钢铁有限公司",
    )  # fmt: skip
    return msgspec.structs.replace(base, **changes)


class Example(msgspec.Struct, frozen=True):
    """A dossier and the outcome that one code must have on it; ``outcome`` None: the code gives no finding."""

    code: str
    outcome: FindingOutcome | None
    why: str
    documents: tuple[ReadDocument, ...]
    application: Application = application()
    says: str = ""
    copies: bool = False


def seal(y: float = 0.7, text: str | None = None) -> Seal:
    return Seal(Box(0.6, y, 0.8, y + 0.15), "red", "round", text)


SENTENCES = "".join(
    f"第{n}步改造第{n}号轧机的润滑油路并记录轴承温度的变化情况，"
    for n in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
)
"""A running text of several hundred different 字."""
