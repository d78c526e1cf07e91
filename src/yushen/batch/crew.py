"""Who does the work of a batch: processes of this machine, or a cluster (``yushen.batch.cluster``). Both behind one protocol."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from yushen.batch.application import Options
from yushen.batch.finish import finish_dossier
from yushen.batch.pool import Outcome, Workers
from yushen.batch.reading import read_source
from yushen.intake import Dossier, SourceFile
from yushen.limits import LIMITS
from yushen.reports import Office


class ClusterError(Exception):
    """The cluster cannot be used as it is (exit code 2). The message is Chinese."""


class ClusterLost(ClusterError):
    """The cluster went away in the middle of the run (exit code 1). The message is Chinese."""


class Crew(Protocol):
    """Takes work under keys and gives its outcomes, in any order, under the same keys; a context manager.

    The result of ``read`` is an encoded reading, that of ``finish`` an encoded ``Done``; the dossier's outputs then
    stand in the output folder. Work may be given while ``finished`` is read. One file's failure is an ``Outcome``."""

    @property
    def jobs(self) -> int:
        """How many pieces of work run at a time."""
        ...

    @property
    def scratch(self) -> Path | None:
        """Where pages lie that a stopped reading had read; None where they are lost with their worker."""
        ...

    def __enter__(self) -> Crew: ...
    def __exit__(self, kind: Any, *_: object) -> None: ...
    def read(self, key: Any, file: SourceFile, password: str | None) -> None: ...
    def finish(
        self, key: Any, dossier: Dossier, encoded: bytes, options: Options, office: Office, number: int
    ) -> None: ...
    def finished(self) -> Iterator[tuple[Any, Outcome]]: ...


class LocalCrew:
    """Processes of this machine, which see its files and share its cache."""

    def __init__(self, jobs: int, scratch: Path, cache: Path | None, out: Path) -> None:
        self._workers = Workers(jobs)
        self._scratch, self._out = str(scratch), out
        self._cache = str(cache) if cache else None

    @property
    def jobs(self) -> int:
        return self._workers.jobs

    @property
    def scratch(self) -> Path | None:
        return Path(self._scratch)

    def __enter__(self) -> LocalCrew:
        self._workers.__enter__()
        return self

    def __exit__(self, kind: Any, *rest: object) -> None:
        self._workers.__exit__(kind, *rest)

    def read(self, key: Any, file: SourceFile, password: str | None) -> None:
        seconds = LIMITS.reading_seconds(file.size)
        self._workers.submit(key, read_source, file, password, self._scratch, self._cache, seconds=seconds)

    def finish(self, key: Any, dossier: Dossier, encoded: bytes, options: Options, office: Office, number: int) -> None:
        self._workers.submit(
            key,
            finish_dossier,
            dossier,
            encoded,
            options,
            office,
            number,
            str(self._out / dossier.id),
            self._scratch,
            self._cache,
            seconds=LIMITS.dossier_seconds,
        )

    def finished(self) -> Iterator[tuple[Any, Outcome]]:
        return self._workers.finished()
