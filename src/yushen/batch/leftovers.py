"""What a run that was killed left behind: its scratch folder, which holds personal data, and halves of output files."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

PREFIX = "yushen-"
_SCRATCH = re.compile(r"yushen-(\d+)-.+")
_PART = re.compile(r"\..+\.(\d+)\.part")


def new_scratch() -> Path:
    """A folder that only its owner can read, named after this process."""
    return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))


@contextmanager
def private_scratch() -> Iterator[Path]:
    """A folder that only its owner can read, removed afterwards; those of runs that were killed are removed before."""
    remove_dead_scratch()
    folder = new_scratch()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_dead_scratch() -> int:
    """Removes the scratch folders of this user's processes that are no more; gives how many."""
    removed = 0
    for path in _listed(Path(tempfile.gettempdir())):
        match = _SCRATCH.fullmatch(path.name)
        if match and not _alive(int(match[1])) and _ours(path) and path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
            removed += 1
    return removed


def remove_dead_parts(out: Path) -> int:
    """Removes halves of files that dead processes left in an output folder and its dossiers; gives how many."""
    removed = 0
    folders = [out, *(path for path in _listed(out) if path.is_dir() and not path.is_symlink())]
    for path in (path for folder in folders for path in _listed(folder)):
        match = _PART.fullmatch(path.name)
        if match and not _alive(int(match[1])) and path.is_file():
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def _listed(folder: Path) -> Iterable[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return ()


def _ours(path: Path) -> bool:
    return not hasattr(os, "getuid") or path.lstat().st_uid == os.getuid()


def _alive(process: int) -> bool:
    """Whether a process of that number runs; True where that cannot be told."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
