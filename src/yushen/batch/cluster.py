"""A batch on a Dask cluster: the same work as on one machine, sent to workers that may see its files or not.

Cache and outputs stay with the client. A file goes to the workers by its place, and by its content where a worker does not
see the same file there; a dossier's outputs come back by content. So shared storage is used where there is any, and not needed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from yushen.batch.application import Options
from yushen.batch.cache import ReadingCache, decode, encode, file_sha256
from yushen.batch.cluster_link import Link
from yushen.batch.cluster_worker import Away, Order, Read, Sent, finish_away, read_away
from yushen.batch.pool import Outcome
from yushen.batch.program import program_name
from yushen.batch.reading import CHANGED, GONE, failed, unread, with_problem
from yushen.intake import Dossier, SourceFile
from yushen.limits import LIMITS
from yushen.model import Reading
from yushen.readers import READER_VERSION
from yushen.reports import Office, write_outputs

Asked = tuple[Any, SourceFile]
"""A reading's key and the file it is for."""


class ClusterCrew:
    """The workers of a Dask scheduler (``crew.Crew``). Entering raises ClusterError, reading ``finished`` ClusterLost."""

    def __init__(self, address: str, cache: Path | None, out: Path) -> None:
        self._address, self._cache, self._out = address, cache, out
        self._ready: deque[tuple[Any, Outcome]] = deque()
        self._asked: dict[str, tuple[str, list[Asked]]] = {}
        """By the name of the order: the content's digest and who waits for the reading; equal files are read once."""
        self._packs: dict[str, str | None] = {}

    def __enter__(self) -> ClusterCrew:
        self._link = Link(self._address)
        self._store = ReadingCache(self._cache, READER_VERSION) if self._cache else None
        return self

    def __exit__(self, kind: Any, *_: object) -> None:
        if self._store is not None:
            self._store.close()
        self._link.close(cancel=kind is not None)

    @property
    def jobs(self) -> int:
        return self._link.threads

    @property
    def scratch(self) -> Path | None:
        return None

    def read(self, key: Any, file: SourceFile, password: str | None) -> None:
        """Takes the reading from the cache, or sends for it."""
        if file.location is None:
            self._ready.append((key, Outcome(result=encode(unread(file)))))
            return
        sent = Sent.of(file)
        try:
            sha256 = file_sha256(Path(file.location)) if self._store else ""
        except OSError:
            self._give(key, file, failed(file, GONE))
            return
        name = self._store.key(sha256, file.path, password) if self._store else str(key)
        kept = self._store.get(name) if self._store else None
        if kept is not None:
            self._give(key, file, kept)
        elif name in self._asked:
            self._asked[name][1].append((key, file))
        else:
            self._asked[name] = (sha256, [(key, file)])
            seconds = LIMITS.reading_seconds(file.size)
            self._link.send(("read", name), Order(program_name(), read_away, (sent,), (password,), seconds))

    def finish(self, key: Any, dossier: Dossier, encoded: bytes, options: Options, office: Office, number: int) -> None:
        """Sends a dossier's own work, before the files that wait."""
        files = tuple(Sent.of(file) for file in dossier.files)
        args = (dossier, encoded, options, office, number, self._pack(options.standard))
        order = Order(program_name(), finish_away, files, args, LIMITS.dossier_seconds)
        self._link.send(("finish", (key, dossier.id)), order, first=True)

    def finished(self) -> Iterator[tuple[Any, Outcome]]:
        """See ``Crew``. Raises ClusterLost."""
        while self._ready or self._link.open:
            while self._ready:
                yield self._ready.popleft()
            answer = self._link.answer() if self._link.open else None
            if answer is None:
                continue
            (kind, rest), outcome = answer
            if kind == "read":
                self._take_reading(rest, outcome)
            else:
                self._ready.append((rest[0], self._written(rest[1], outcome)))

    def _take_reading(self, name: str, outcome: Outcome) -> None:
        sha256, asked = self._asked.pop(name)
        if outcome.failure is not None:
            self._ready.extend((key, outcome) for key, _ in asked)
            return
        read = msgspec.msgpack.decode(outcome.result, type=Read)
        reading = decode(read.reading)
        if self._store is not None and read.sound and reading.sha256 == sha256:
            self._store.put(name, read.reading)
        for key, file in asked:
            changed = bool(sha256) and read.sound and reading.sha256 != sha256
            self._give(key, file, failed(file, CHANGED) if changed else reading)

    def _give(self, key: Any, file: SourceFile, reading: Reading) -> None:
        self._ready.append((key, Outcome(result=encode(with_problem(reading, file)))))

    def _written(self, dossier: str, outcome: Outcome) -> Outcome:
        """Puts a dossier's outputs in their place; the outcome of a local run."""
        if outcome.failure is not None:
            return outcome
        away = msgspec.msgpack.decode(outcome.result, type=Away)
        try:
            write_outputs([(file.name, file.data, file.mode) for file in away.outputs], self._out / dossier)
        except OSError as error:
            return Outcome(failure="bug", detail=str(error))
        return Outcome(result=away.done)

    def _pack(self, standard: str) -> str | None:
        """The text of a standard given as a file, which the workers may not have."""
        if standard not in self._packs:
            given = standard.endswith((".yaml", ".yml"))
            self._packs[standard] = Path(standard).read_text(encoding="utf-8") if given else None
        return self._packs[standard]
