"""Finished dossiers are kept: where neither files nor options nor program changed and the outputs still stand, nothing is done again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import msgspec

from yushen.batch.application import Options
from yushen.batch.cache import Table, file_sha256
from yushen.batch.program import program_digest, this_program
from yushen.intake import Dossier
from yushen.readers import READER_VERSION
from yushen.reports import Office


class Kept(msgspec.Struct, frozen=True):
    """What is kept of a dossier."""

    key: str
    """Over all that its outputs depend on."""
    outputs: tuple[tuple[str, str], ...]
    """Name and SHA-256 of each file in its output folder."""
    done: bytes
    """``finish.Done``, encoded."""


class KeptDossiers:
    """The dossiers of one run; a context manager. ``cache`` None keeps nothing."""

    def __init__(self, cache: Path | None, out: Path, options: Options, office: Office) -> None:
        self._table = Table(cache, "dossier", READER_VERSION) if cache is not None else None
        self._out = out
        self._common = msgspec.msgpack.encode((options, office))

    def __enter__(self) -> KeptDossiers:
        return self

    def __exit__(self, *_: object) -> None:
        if self._table is not None:
            self._table.close()

    def unchanged(self, dossiers: Sequence[Dossier], jobs: int) -> dict[int, bytes]:
        """By their place in the batch those that need no work, each with its ``Done``. Files of the others may not be looked at."""
        if self._table is None:
            return {}
        known = list(self._known(dossiers))
        if not known:
            return {}
        _parts()  # asked once, before the threads

        def same(one: tuple[int, Kept]) -> bool:
            index, kept = one
            return self._is_same(dossiers[index], kept, index + 1)

        with ThreadPoolExecutor(jobs) as threads:  # hashing leaves the interpreter's lock
            held = list(threads.map(same, known))
        return {index: kept.done for (index, kept), holds in zip(known, held, strict=True) if holds}

    def keep(self, dossier: Dossier, number: int, contents: Sequence[str], done: bytes) -> None:
        """Keeps a finished dossier. ``contents``: SHA-256 of its files, in their order. Raises nothing about its outputs: what
        cannot be read back is not kept."""
        if self._table is None:
            return
        try:
            outputs = tuple(self._outputs(dossier))
        except OSError:
            return
        kept = Kept(self._key(dossier, number, contents), outputs, done)
        self._table.put(self._place(dossier), msgspec.msgpack.encode(kept))

    def _known(self, dossiers: Sequence[Dossier]) -> Iterator[tuple[int, Kept]]:
        assert self._table is not None
        for index, dossier in enumerate(dossiers):
            data = self._table.take(self._place(dossier))
            if data is None:
                continue
            try:
                yield index, msgspec.msgpack.decode(data, type=Kept)
            except msgspec.DecodeError:
                self._table.drop(self._place(dossier))

    def _is_same(self, dossier: Dossier, kept: Kept, number: int) -> bool:
        try:
            contents = [file_sha256(Path(file.location)) if file.location else "" for file in dossier.files]
            return kept.key == self._key(dossier, number, contents) and kept.outputs == tuple(self._outputs(dossier))
        except OSError:
            return False

    def _outputs(self, dossier: Dossier) -> Iterator[tuple[str, str]]:
        folder = self._out / dossier.id
        for path in sorted(path for path in folder.iterdir() if path.is_file()):
            yield path.name, file_sha256(path)

    def _place(self, dossier: Dossier) -> str:
        return hashlib.sha256(str((self._out / dossier.id).resolve()).encode("utf-8", "surrogateescape")).hexdigest()

    def _key(self, dossier: Dossier, number: int, contents: Sequence[str]) -> str:
        """Where a file lies, scratch or not, is no part of it; what it is called and holds is."""
        files = tuple(msgspec.structs.replace(file, location=None) for file in dossier.files)
        told = msgspec.structs.replace(dossier, files=files)
        digest = hashlib.sha256(self._common)
        digest.update(msgspec.msgpack.encode((program_digest(), _parts(), told, number, list(contents))))
        return digest.hexdigest()


@lru_cache(maxsize=1)
def _parts() -> tuple[str, ...]:
    """The optional parts and the engine of this process, which decide what is read and shown."""
    program = this_program()
    return (*program.parts, program.engine)
