"""The pages of a file as they are read, on disk, so that they outlive the worker that is stopped at a later page."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import msgspec

from yushen.model import Page

_LENGTH = 4
"""Bytes before each entry that tell its length; an entry cut short by a kill is left out."""

State = tuple[int, int, int]
"""Inode, size and time of change of the file: pages of another state are not used."""


class _Head(msgspec.Struct, frozen=True, array_like=True):
    state: State | None


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    kind: str
    page: Page


class PageLog:
    """One file's log in the scratch folder. ``keep`` is what the readers call after each page.

    A log that cannot be written (a full disk) costs the pages kept, never the reading."""

    def __init__(self, scratch: Path, location: str) -> None:
        self._writable = True
        name = hashlib.sha256(location.encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self.path = scratch / "pages" / f"{name}.log"

    def begin(self, state: State | None) -> None:
        """Starts anew, also after an earlier attempt."""
        self._write("wb", _Head(state))

    def keep(self, kind: str, page: Page) -> None:
        """Adds a page. The file is closed after each: a kill loses nothing in a buffer."""
        self._write("ab", _Entry(kind, page))

    def _write(self, mode: str, entry: _Head | _Entry) -> None:
        if not self._writable:
            return
        data = msgspec.msgpack.encode(entry)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with open(self.path, mode, opener=_private) as stream:
                stream.write(len(data).to_bytes(_LENGTH, "little") + data)
        except OSError:
            self._writable = False  # after an entry cut short nothing may follow

    def discard(self) -> None:
        self.path.unlink(missing_ok=True)

    def pages(self, state: State | None) -> tuple[str, tuple[Page, ...]]:
        """Kind of the file and its pages, as far as they were kept; none where the file is no longer in that state."""
        try:
            data = self.path.read_bytes()
        except OSError:
            return "other", ()
        entries = _entries(data)
        try:
            if not entries or msgspec.msgpack.decode(entries[0], type=_Head).state != state or state is None:
                return "other", ()
            kept = [msgspec.msgpack.decode(entry, type=_Entry) for entry in entries[1:]]
        except msgspec.DecodeError:
            return "other", ()
        return (kept[0].kind if kept else "other"), tuple(entry.page for entry in kept)


def _entries(data: bytes) -> list[bytes]:
    entries = []
    at = 0
    while at + _LENGTH <= len(data):
        end = at + _LENGTH + int.from_bytes(data[at : at + _LENGTH], "little")
        if end > len(data):
            break
        entries.append(data[at + _LENGTH : end])
        at = end
    return entries


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
