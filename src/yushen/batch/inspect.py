"""``yushen inspect``: one file, its documents or its pages, as JSON."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec

from yushen.batch.leftovers import private_scratch
from yushen.batch.pool import Workers
from yushen.batch.reading import read_source, reading_of
from yushen.batch.run import EXIT_OK, EXIT_UNREAD
from yushen.batch.second import confirmed_documents
from yushen.intake import open_batch
from yushen.limits import LIMITS
from yushen.model import Reading
from yushen.reports import documents_json, encode

_UNREAD = frozenset({"document.unreadable", "document.encrypted"})


def inspect_file(file: Path, *, lines: bool, why: bool, password: str | None) -> tuple[bytes, int]:
    """The JSON for one file and the exit code. Raises IntakeError where there is no such file."""
    with private_scratch() as scratch:
        batch = open_batch([file], scratch=scratch / "archives", one=True)
        files = batch.dossiers[0].files
        readings: list[tuple[str, Reading]] = []
        with Workers(1) as workers:
            for number, source in enumerate(files):
                seconds = LIMITS.reading_seconds(source.size)
                workers.submit(number, read_source, source, password, str(scratch), None, seconds=seconds)
            outcomes = dict(workers.finished())
        for number, source in enumerate(files):
            outcome = outcomes[number]
            if outcome.failure == "bug":
                print(outcome.detail, file=sys.stderr)
            readings.append((source.path, reading_of(source, outcome, scratch)))
        found = () if lines else confirmed_documents(batch.dossiers[0], readings, scratch)
    if why:
        _explain(readings)
    if lines:
        shown = [_pages(path, reading) for path, reading in readings]
        unread = any(problem.code in _UNREAD for _, reading in readings for problem in reading.problems)
        _say(reading.problems for _, reading in readings)
        return encode(shown[0] if len(shown) == 1 else shown), EXIT_UNREAD if unread else EXIT_OK
    documents = tuple(item.document for item in found)
    unread = any(problem.code in _UNREAD for document in documents for problem in document.problems)
    _say(document.problems for document in documents)
    return documents_json(documents), EXIT_UNREAD if unread else EXIT_OK


def _say(groups: Any) -> None:
    for problems in groups:
        for problem in problems:
            print(f"{problem.code}：{problem.message}", file=sys.stderr)


def _pages(path: str, reading: Reading) -> dict[str, Any]:
    """The contract's shape of ``--lines``."""
    return {
        "path": path,
        "sha256": reading.sha256,
        "pages": [
            {
                "page": page.number,
                "width": page.width,
                "height": page.height,
                "turned": page.turned,
                "text_source": page.text_source,
                "lines": [
                    {
                        "text": line.text,
                        "box": None if line.box is None else msgspec.to_builtins(page.on_picture(line.box)),
                        "confidence": line.confidence,
                        "method": line.method,
                    }
                    for line in page.lines
                ],
            }
            for page in reading.pages
        ],
    }


def _explain(readings: list[tuple[str, Reading]]) -> None:
    from yushen.classifiers import explain

    for path, reading in readings:
        for page in reading.pages:
            print(f"{path} 第{page.number}页：{explain(page)}", file=sys.stderr)
