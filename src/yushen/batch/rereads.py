"""Second readings of single places are kept like readings of files: a new rule pack or date needs none of them again."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

import msgspec

from yushen.batch.cache import Table
from yushen.model import Box
from yushen.readers import READER_VERSION

Reread = tuple[str, float]
"""Text and confidence."""
Who = Literal["same", "independent"]


class Place(msgspec.Struct, frozen=True):
    """A place on a page of a file, by the file's content."""

    sha256: str
    page: int
    turned: int
    box: Box
    kind: str
    """What stands there (``readers.ocr.second.Kind``)."""


class Rereads(Protocol):
    """Gives what was read at a place, reading only where that is not known."""

    def ask(self, place: Place, who: Who, read: Callable[[], Reread | None]) -> Reread | None: ...


class Afresh:
    """Keeps nothing."""

    def ask(self, place: Place, who: Who, read: Callable[[], Reread | None]) -> Reread | None:
        return read()


class KeptRereads:
    """Keeps in the cache; a context manager."""

    def __init__(self, folder: Path) -> None:
        self._table = Table(folder, "reread", READER_VERSION)

    def __enter__(self) -> KeptRereads:
        return self

    def __exit__(self, *_: object) -> None:
        self._table.close()

    def ask(self, place: Place, who: Who, read: Callable[[], Reread | None]) -> Reread | None:
        key = _key(place, who)
        data = self._table.take(key)
        if data is None:
            answer = read()
            self._table.put(key, msgspec.msgpack.encode(answer))
            return answer
        return msgspec.msgpack.decode(data, type=Reread | None)


def _key(place: Place, who: Who) -> str:
    """Whether the independent reader is installed decides what it says."""
    there = shutil.which("tesseract") or "" if who == "independent" else ""
    return hashlib.sha256(msgspec.msgpack.encode((READER_VERSION, place, who, there))).hexdigest()
