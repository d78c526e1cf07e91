"""What runs on a Dask worker: an order is carried out in an isolated process of its own, under the limits of a local run.

A Dask worker is a process that reads no file itself. Each of its threads has one isolated process (``pool.Workers(1)``, one
OCR thread), so that as many files are read at a time as the worker has threads, a file that kills its reader kills nothing
else, and time and memory limits hold. An order never raises about a file: its answer says what became of it.
"""

from __future__ import annotations

import multiprocessing
import socket
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from yushen.batch.application import Options
from yushen.batch.cache import encode
from yushen.batch.finish import finish_dossier
from yushen.batch.leftovers import private_scratch
from yushen.batch.pool import Outcome, Workers
from yushen.batch.program import program_name
from yushen.batch.reading import GONE, failed, read_afresh
from yushen.intake import Dossier, SourceFile
from yushen.reports import Office
from yushen.standards import provide


class Sent(msgspec.Struct, frozen=True):
    """A file as the client sees it, so that a worker can tell whether it sees the same one; or its content."""

    file: SourceFile
    size: int = -1
    stamp: int = -1
    """Size and time of change in nanoseconds; -1: nobody can read it."""
    content: bytes | None = None

    @classmethod
    def of(cls, file: SourceFile) -> Sent:
        """The file as this machine sees it."""
        try:
            status = Path(str(file.location)).stat() if file.location is not None else None
        except OSError:
            status = None
        return cls(file) if status is None else cls(file, status.st_size, status.st_mtime_ns)

    @property
    def seen_here(self) -> bool:
        """Whether this machine has all that is to be had of the file: its content, or the same file in the same place."""
        return self.content is not None or self.stamp == -1 or Sent.of(self.file) == self


class Order(msgspec.Struct, frozen=True):
    """A piece of work. ``function(files, scratch, *args)`` gives bytes and must be importable."""

    program: str
    function: Callable[..., bytes]
    files: tuple[Sent, ...]
    args: tuple[Any, ...]
    seconds: float


class Answer(msgspec.Struct, frozen=True):
    """What became of an order: its outcome, or the numbers of files whose content is wanted, or why none can be had here."""

    outcome: Outcome | None = None
    absent: tuple[int, ...] = ()
    program: str = ""
    """Another program than the order's."""
    trouble: str = ""
    """What is wrong with this machine, with its name."""


class Output(msgspec.Struct, frozen=True):
    """A file of a dossier's output folder."""

    name: str
    mode: int
    data: bytes


class Away(msgspec.Struct, frozen=True):
    """A dossier finished on another machine: ``Done``, encoded, and its outputs."""

    done: bytes
    outputs: tuple[Output, ...]


class Read(msgspec.Struct, frozen=True):
    """A reading, encoded, and whether it may be kept."""

    reading: bytes
    sound: bool


def carry_out(order: Order) -> Answer:
    """On a Dask worker: the order's work, in an isolated process."""
    if order.program != program_name():
        return Answer(program=program_name())
    absent = tuple(number for number, sent in enumerate(order.files) if not sent.seen_here)
    if absent:
        return Answer(absent=absent)
    try:
        with private_scratch() as scratch:
            files = tuple(_placed(sent, scratch / "files" / str(number)) for number, sent in enumerate(order.files))
            return Answer(outcome=_isolated(order.function, files, str(scratch), *order.args, seconds=order.seconds))
    except OSError as error:
        return Answer(trouble=f"{socket.gethostname()}：{error.strerror or error}")


def _placed(sent: Sent, folder: Path) -> SourceFile:
    """The file with its location on this machine. Its name is kept: its ending may matter. Raises OSError (disk full)."""
    if sent.content is None:
        return sent.file
    folder.mkdir(parents=True)
    place = folder / Path(str(sent.file.location)).name
    place.write_bytes(sent.content)
    return msgspec.structs.replace(sent.file, location=str(place))


def read_away(files: tuple[SourceFile, ...], scratch: str, password: str | None) -> bytes:
    """In the isolated process: the reading of one file (``Read``), without what intake had to say of it."""
    try:
        reading, sound = read_afresh(files[0], password, scratch)
    except OSError:
        reading, sound = failed(files[0], GONE), False
    return msgspec.msgpack.encode(Read(encode(reading), sound))


def finish_away(
    files: tuple[SourceFile, ...],
    scratch: str,
    dossier: Dossier,
    encoded: bytes,
    options: Options,
    office: Office,
    number: int,
    pack: str | None,
) -> bytes:
    """In the isolated process: a dossier's own work (``Away``). ``pack`` is the text of a standard given as a file."""
    if pack is not None:
        provide(options.standard, pack)
    folder = Path(scratch) / "out"
    dossier = msgspec.structs.replace(dossier, files=files)
    done = finish_dossier(dossier, encoded, options, office, number, str(folder), scratch)
    outputs = tuple(
        Output(path.name, stat.S_IMODE(path.stat().st_mode), path.read_bytes()) for path in sorted(folder.iterdir())
    )
    return msgspec.msgpack.encode(Away(done, outputs))


class _Isolated(msgspec.Struct):
    workers: Workers
    busy: bool = True


_processes: dict[int, _Isolated] = {}
"""By thread of this Dask worker."""
_guard = threading.Lock()


def _isolated(function: Callable[..., bytes], *args: Any, seconds: float) -> Outcome:
    """The outcome of a function in this thread's isolated process, which is started where there is none."""
    own = threading.get_ident()
    with _guard:
        process = _processes.get(own)
        if process is None:
            # Below a nanny a Dask worker is a daemonic process, which may not have children unless it says otherwise.
            multiprocessing.current_process().daemon = False
            process = _processes[own] = _Isolated(Workers(1).__enter__())
        process.busy = True
    try:
        process.workers.submit(None, function, *args, seconds=seconds)
        ((_, outcome),) = process.workers.finished()
        return outcome
    finally:
        with _guard:
            process.busy = False


def release() -> None:
    """On a Dask worker, after a run: ends the isolated processes that nobody uses and gives their memory back."""
    with _guard:
        idle = [own for own, process in _processes.items() if not process.busy]
        ended = [_processes.pop(own) for own in idle]
    for process in ended:
        process.workers.__exit__(None)
