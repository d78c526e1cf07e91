"""A dossier's own work, in a worker: from its readings to its outputs."""

from __future__ import annotations

from pathlib import Path

import msgspec

from yushen.batch.application import Options
from yushen.batch.compare import write_comparison
from yushen.batch.dossier import report_on
from yushen.batch.pages import DossierPages
from yushen.batch.second import confirmed_documents
from yushen.batch.standards import alternatives, effects_on
from yushen.checks import CrossRecord, comparison
from yushen.intake import Dossier
from yushen.model import Reading, Report
from yushen.reports import Office, write_dossier
from yushen.standards import Effect


class Done(msgspec.Struct, frozen=True):
    """What a finished dossier leaves for the batch's own outputs."""

    report: Report
    exceptional: bool
    cross: CrossRecord
    effects: tuple[Effect | None, ...] = ()
    """What each of the standards that are compared with makes of it."""


def finish_dossier(
    dossier: Dossier,
    encoded: bytes,
    options: Options,
    office: Office,
    number: int,
    folder: str,
    scratch: str,
    cache: str | None = None,
) -> bytes:
    """In a worker: a dossier's readings to its outputs; gives what the batch still needs (``Done``), encoded."""
    readings = msgspec.msgpack.decode(encoded, type=list[tuple[str, Reading]])
    documents = confirmed_documents(dossier, readings, Path(scratch), Path(cache) if cache else None)
    report, application = report_on(dossier, documents, options)
    compared = comparison(application, documents)
    write_comparison(compared, Path(folder))
    write_dossier(report, DossierPages(dossier, documents, Path(scratch)), Path(folder), office, number)
    effects = effects_on(report, alternatives(options.compare, options.standard, options.as_of))
    slim = msgspec.structs.replace(report, facts={})
    return msgspec.msgpack.encode(Done(slim, application.exceptional, compared.record, effects))
