"""Input and output at an address (``s3://…``, ``sftp://…``, ``file:///…``): fetched into private scratch, put back at the end.

The addresses are fsspec's; the access keys are taken from where its packages look for them, never from the command line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from yushen.batch.leftovers import private_scratch
from yushen.intake import IntakeError
from yushen.reports import NOTICE_NAME

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)(?:::.*)?://")
"""Two characters at least: ``C:`` is a drive."""


class PlaceError(Exception):
    """The outputs could not be put at their address (exit code 1). The message is Chinese."""


@contextmanager
def local_places(paths: Sequence[str], out: str) -> Iterator[tuple[tuple[Path, ...], Path]]:
    """Paths on this machine for inputs and output, given as paths or as addresses.

    Addresses are fetched at the start; the output goes to its address when the block has ended without an exception, all of
    it or nothing where the storage can do so. Raises IntakeError for an address that cannot be used, PlaceError at the end.
    """
    with private_scratch() as scratch:
        target = _target(out)
        inputs = tuple(_fetched(text, scratch / "in" / str(number)) for number, text in enumerate(paths))
        if target is None:
            yield inputs, _local(out)
            return
        folder = scratch / "out" / "result"
        folder.mkdir(parents=True)
        yield inputs, folder
        try:
            _put(folder, *target)
        except Exception as error:
            raise PlaceError(
                f"结果未能写到 {out}（{_reason(error)}）。请检查存储和权限后重新运行；已读出的文件在缓存里，不再读。"
            ) from error


def is_address(text: str) -> bool:
    """Whether a text is an fsspec address of something that is not simply a path of this machine."""
    match = _SCHEME.match(text)
    return match is not None and match[1].lower() not in ("file", "local")


def _local(text: str) -> Path:
    """A path of this machine, written as such or as ``file:///…``."""
    match = re.match(r"(?:file|local)://", text, re.IGNORECASE)
    return Path(unquote(text[match.end() :]) if match else text)


def _target(out: str) -> tuple[Any, str] | None:
    return _file_system(out) if is_address(out) else None


def _file_system(address: str) -> tuple[Any, str]:
    """The storage of an address and the path in it. Raises IntakeError."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise IntakeError(f"读写 {address} 需要 fsspec，本机没有安装：pip install 'yushen[cluster]'。") from error
    try:
        storage, path = url_to_fs(address)
    except ImportError as error:
        raise IntakeError(f"读写 {address} 还需要安装相应的软件包（{_reason(error)}）。") from error
    except Exception as error:
        raise IntakeError(f"地址 {address} 不能使用（{_reason(error)}）。请核对。") from error
    return storage, path.rstrip("/")


def _fetched(text: str, folder: Path) -> Path:
    """The input on this machine: where it is, or fetched below ``folder`` under its own name. Raises IntakeError."""
    if not is_address(text):
        return _local(text)
    storage, path = _file_system(text)
    try:
        if not storage.exists(path):
            raise IntakeError(f"找不到 {text}。请核对路径。")
        here = folder / _part(path.rsplit("/", 1)[-1] or "batch", text)
        folder.mkdir(parents=True)
        if storage.isfile(path):
            storage.get_file(path, str(here))
            return here
        here.mkdir()
        for found, entry in sorted(storage.find(path, withdirs=True, detail=True).items()):
            parts = [_part(part, found) for part in found[len(path) :].split("/") if part]
            place = here.joinpath(*parts)
            if entry["type"] == "directory" or found.endswith("/"):
                place.mkdir(parents=True, exist_ok=True)
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                storage.get_file(found, str(place))
    except IntakeError:
        raise
    except Exception as error:  # every storage has its own: no access, no network, a name this system cannot have
        raise IntakeError(f"未能取得 {text}（{_reason(error)}）。请核对地址、权限和网络。") from error
    return here


def _part(name: str, address: str) -> str:
    """A name in the storage, where it may be that of a file here. Raises IntakeError: nothing may lead out of the scratch."""
    if name in (".", "..") or "\0" in name or "\\" in name:
        raise IntakeError(f"{address} 里的名字不能作文件名。请改名后重新运行。")
    return name


def _put(folder: Path, storage: Any, path: str) -> None:
    """Every file below ``folder`` to the storage, in one transaction; then notices of an earlier run that no longer hold go."""
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    for parent in sorted({one.parent for one in files}):
        storage.makedirs("/".join((path, *parent.relative_to(folder).parts)), exist_ok=True)
    with storage.transaction:
        for one in files:
            with one.open("rb") as source, storage.open(f"{path}/{one.relative_to(folder).as_posix()}", "wb") as sink:
                while block := source.read(2**20):
                    sink.write(block)
    for dossier in sorted(one for one in folder.iterdir() if one.is_dir()):
        notice = f"{path}/{dossier.name}/{NOTICE_NAME}"
        if not (dossier / NOTICE_NAME).exists() and storage.exists(notice):
            storage.rm_file(notice)


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}{'：' + text[:200] if text else ''}"
