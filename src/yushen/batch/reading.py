"""One file to its pages, in a worker: the door to the readers with the cache around it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from yushen.batch.cache import ReadingCache, decode, encode, file_sha256
from yushen.batch.page_log import PageLog, State
from yushen.batch.pool import Outcome
from yushen.intake import SourceFile
from yushen.limits import LIMITS
from yushen.model import Page, Problem, Reading
from yushen.readers import READER_VERSION, read_file

FAILURES = {
    "timeout": "读取该文件超过时限，已停止。请拆分、压缩或换一种格式（如 PDF）后重新提交。",
    "memory": "读取该文件所需内存超过上限，已停止。请降低图像分辨率或拆分后重新提交。",
    "died": "读取该文件时程序异常退出，该文件可能已损坏。请重新生成或扫描后提交。",
    "bug": "读取该文件时程序出错，未能读出。请另存为 PDF 后重新提交，并把该文件反馈给程序维护人员。",
}
"""What the user is told when a worker could not finish a file."""
STOPPED = {
    "timeout": "读到第 {} 页后超过时限，已停止，以后各页未读取。请拆分、压缩或换一种格式（如 PDF）后重新提交。",
    "memory": "读到第 {} 页后所需内存超过上限，已停止，以后各页未读取。请降低图像分辨率或拆分后重新提交。",
    "died": "读到第 {} 页后程序异常退出，以后各页未读取，该文件可能已损坏。请重新生成或扫描后提交。",
    "bug": "读到第 {} 页后程序出错，以后各页未读出。请另存为 PDF 后重新提交，并把该文件反馈给程序维护人员。",
}
"""The same where some of its pages had been read: they are used."""
CHANGED = "该文件在读取过程中被改动，读到的内容不可靠，未采用。请待文件保存完毕后重新运行。"
GONE = "该文件读不到，可能已被移走或没有权限。请核对后重新运行。"


def read_source(file: SourceFile, password: str | None, scratch: str, cache: str | None) -> bytes:
    """The reading of a file, encoded. Always by way of its encoded form, so that cached and fresh are the same bytes."""
    if file.location is None:
        return encode(unread(file))
    store = ReadingCache(Path(cache), READER_VERSION) if cache else None
    try:
        sha256 = file_sha256(Path(file.location)) if store else ""
        key = store.key(sha256, file.path, password) if store else ""
        reading = store.get(key) if store else None
        if reading is None:
            reading, sound = read_afresh(file, password, scratch, sha256, PageLog(Path(scratch), file.location))
            if store and sound:
                store.put(key, encode(reading))
    except OSError:
        reading = failed(file, GONE)
    finally:
        if store:
            store.close()
    return encode(with_problem(reading, file))


def read_afresh(
    file: SourceFile, password: str | None, scratch: str, sha256: str = "", log: PageLog | None = None
) -> tuple[Reading, bool]:
    """The reading of a file that has a location, by the readers, and whether it may be kept: not where the file changed
    meanwhile, by what the system says of it or, where ``sha256`` is given, by its content. ``log`` takes the pages as they are
    read, for the case that the reading is stopped. Raises OSError."""
    path = Path(str(file.location))
    before = _state(path)
    if log is not None:
        log.begin(before)
    keep = log.keep if log is not None else None
    reading = read_file(path, file.path, password=password, scratch=Path(scratch), limits=LIMITS, keep=keep)
    if log is not None:
        log.discard()
    if before is None or _state(path) != before or (sha256 and reading.sha256 != sha256):
        return failed(file, CHANGED), False
    return reading, True


def with_problem(reading: Reading, file: SourceFile) -> Reading:
    """The reading with what intake had to say of the file; kept readings are without it."""
    if file.problem is None:
        return reading
    return msgspec.structs.replace(reading, problems=(*reading.problems, file.problem))


def _state(path: Path) -> State | None:
    """What changes when a file is written or replaced; None where it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def unread(file: SourceFile) -> Reading:
    """The reading of a file that intake could not give: no pages, its problem."""
    return _failed(file, file.problem or _unreadable("该文件未能读取。请核对后重新提交。"))


def reading_of(file: SourceFile, outcome: Outcome, scratch: Path | None = None) -> Reading:
    """The reading that a task gave, or one that says why the worker could not finish, with the pages that it had read
    (where ``scratch``, the folder the task was given, is told)."""
    if outcome.failure is None:
        return decode(outcome.result)
    kind, pages = _kept(file, scratch)
    message = STOPPED[outcome.failure].format(pages[-1].number) if pages else FAILURES[outcome.failure]
    reading = failed(file, message)
    return msgspec.structs.replace(reading, kind=kind, pages=pages) if pages else reading


def _kept(file: SourceFile, scratch: Path | None) -> tuple[str, tuple[Page, ...]]:
    """Kind and pages that a stopped worker left, which are then removed."""
    if scratch is None or file.location is None:
        return "other", ()
    log = PageLog(scratch, file.location)
    kept = log.pages(_state(Path(file.location)))
    log.discard()
    return kept


def failed(file: SourceFile, message: str) -> Reading:
    """The reading of a file that could not be read, for the reason that the user is told."""
    return _failed(file, _unreadable(message))


def _unreadable(message: str) -> Problem:
    return Problem("document.unreadable", message)


def _failed(file: SourceFile, problem: Problem) -> Reading:
    sha256 = ""
    if file.location is not None:
        try:
            sha256 = file_sha256(Path(file.location))
        except OSError:
            sha256 = ""
    return Reading(kind="other", sha256=sha256, problems=(problem,))
