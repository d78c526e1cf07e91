"""What was read and found is kept, so that nothing is done twice.

One SQLite file, owner-readable only, safe under several processes, with three tables: readings of files by their content
(SHA-256 of the bytes with the reader's version and the password; a new rule pack or date needs no new reading), second
readings of single places (``rereads``), and finished dossiers (``kept``).
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from pathlib import Path

import msgspec

from yushen.model import Reading

TABLES = ("reading", "reread", "dossier")
_SCHEMA = """
create table if not exists {} (
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


class Table:
    """One table of the database in a folder, bytes by keys. ``version`` names readers, engines and their settings: entries of
    another version are dead weight."""

    def __init__(self, folder: Path, name: str, version: str) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path = folder / "readings.sqlite"
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
        self._name, self._version = name, version
        self._connection = sqlite3.connect(self.path, timeout=_WAIT_SECONDS, isolation_level=None)
        self._connection.execute("pragma journal_mode=wal")
        self._connection.execute("pragma synchronous=normal")
        for table in TABLES:
            self._connection.execute(_SCHEMA.format(table))

    def close(self) -> None:
        self._connection.close()

    def take(self, key: str) -> bytes | None:
        """What is kept under a key of this version."""
        row = self._connection.execute(
            f"select data from {self._name} where key = ? and version = ?", (key, self._version)
        ).fetchone()
        if row is None:
            return None
        self._connection.execute(f"update {self._name} set used = ? where key = ?", (int(time.time()), key))
        return bytes(row[0])

    def put(self, key: str, data: bytes) -> None:
        self._connection.execute(
            f"insert or replace into {self._name} values (?, ?, ?, ?)", (key, self._version, data, int(time.time()))
        )

    def drop(self, key: str) -> None:
        self._connection.execute(f"delete from {self._name} where key = ?", (key,))

    def statistics(self) -> tuple[int, int, int]:
        """Entries of this table, of these of other versions, and bytes of the database on disk."""
        count, old = self._connection.execute(
            f"select count(*), coalesce(sum(version <> ?), 0) from {self._name}", (self._version,)
        ).fetchone()
        return int(count), int(old), self.path.stat().st_size

    def prune(self, *, days: int | None = None) -> int:
        """Removes entries of other versions from all tables, and with ``days`` those not used for so long. Gives how many."""
        removed = 0
        for table in TABLES:
            gone = self._connection.execute(f"delete from {table} where version <> ?", (self._version,))
            removed += gone.rowcount
            if days is not None:
                before = int(time.time()) - days * 86_400
                removed += self._connection.execute(f"delete from {table} where used <= ?", (before,)).rowcount
        self._connection.execute("vacuum")
        return removed


class ReadingCache(Table):
    """Readings of whole files."""

    def __init__(self, folder: Path, version: str) -> None:
        super().__init__(folder, "reading", version)

    def key(self, sha256: str, name: str, password: str | None) -> str:
        """The suffix of the name is part of it, since a reader may use it to tell a DOC from a WPS file."""
        suffix = Path(name).suffix.lower()
        return hashlib.sha256("\0".join((self._version, sha256, suffix, password or "")).encode()).hexdigest()

    def get(self, key: str) -> Reading | None:
        data = self.take(key)
        if data is None:
            return None
        try:
            return decode(data)
        except msgspec.DecodeError:
            self.drop(key)  # torn or foreign: read anew
            return None


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
