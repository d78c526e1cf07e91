"""What was read from a file is kept by its content, so that nothing is read twice.

One SQLite file, owner-readable only, safe under several processes. The key is the SHA-256 of the bytes with the reader's
version and the password; a new rule pack or date needs no new reading.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from pathlib import Path

import msgspec

from yushen.model import Reading

_SCHEMA = """
create table if not exists reading (
    key text primary key,
    version text not null,
    data blob not null,
    used integer not null
) without rowid
"""
_WAIT_SECONDS = 30.0


def default_folder() -> Path:
    """The user's cache folder for yushen: ``$XDG_CACHE_HOME/yushen`` or ``~/.cache/yushen``."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "yushen"


def encode(reading: Reading) -> bytes:
    return msgspec.msgpack.encode(reading)


def decode(data: bytes) -> Reading:
    return msgspec.msgpack.decode(data, type=Reading)


class ReadingCache:
    """A folder with one database. ``version`` names readers, engines and their settings: another version finds nothing."""

    def __init__(self, folder: Path, version: str) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path = folder / "readings.sqlite"
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
        self._version = version
        self._connection = sqlite3.connect(self.path, timeout=_WAIT_SECONDS, isolation_level=None)
        self._connection.execute("pragma journal_mode=wal")
        self._connection.execute("pragma synchronous=normal")
        self._connection.execute(_SCHEMA)

    def close(self) -> None:
        self._connection.close()

    def key(self, sha256: str, name: str, password: str | None) -> str:
        """The suffix of the name is part of it, since a reader may use it to tell a DOC from a WPS file."""
        suffix = Path(name).suffix.lower()
        return hashlib.sha256("\0".join((self._version, sha256, suffix, password or "")).encode()).hexdigest()

    def get(self, key: str) -> Reading | None:
        row = self._connection.execute("select data from reading where key = ?", (key,)).fetchone()
        if row is None:
            return None
        try:
            reading = decode(row[0])
        except msgspec.DecodeError:
            self._connection.execute("delete from reading where key = ?", (key,))  # torn or foreign: read anew
            return None
        self._connection.execute("update reading set used = ? where key = ?", (int(time.time()), key))
        return reading

    def put(self, key: str, data: bytes) -> None:
        self._connection.execute(
            "insert or replace into reading values (?, ?, ?, ?)", (key, self._version, data, int(time.time()))
        )

    def statistics(self) -> tuple[int, int, int]:
        """Entries, of these of other versions, and bytes on disk."""
        count, old = self._connection.execute(
            "select count(*), coalesce(sum(version <> ?), 0) from reading", (self._version,)
        ).fetchone()
        return int(count), int(old), self.path.stat().st_size

    def prune(self, *, days: int | None = None) -> int:
        """Removes entries of other versions, and with ``days`` those not used for so long. Gives how many."""
        before = self.statistics()[0]
        self._connection.execute("delete from reading where version <> ?", (self._version,))
        if days is not None:
            self._connection.execute("delete from reading where used <= ?", (int(time.time()) - days * 86_400,))
        self._connection.execute("vacuum")
        return before - self.statistics()[0]


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
