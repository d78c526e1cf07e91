"""Which program this is, to the byte: machines that work on one batch must run the same."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, entry_points, requires, version
from importlib.util import find_spec
from pathlib import Path

import msgspec

from yushen import __version__
from yushen.batch.cpus import cores
from yushen.batch.doctor import parts
from yushen.readers import READER_VERSION
from yushen.readers.ocr import engine_version

_PLUGINS = ("yushen.extractors", "yushen.standards")
_DECIDING = ("tesseract（chi_sim）", "LibreOffice", "pillow-heif", "中文字体")
"""Optional parts that change what is read or shown; OpenVINO shows in the engine."""


class Program(msgspec.Struct, frozen=True):
    """What a machine would compute with."""

    version: str
    digest: str
    """Over the program's own files, the versions of the packages it needs, the readers, and extensions."""
    parts: tuple[str, ...]
    """Optional parts that are present, of those that change a result."""
    engine: str
    cores: int

    @property
    def name(self) -> str:
        return name_of(self.version, self.digest)


def this_program() -> Program:
    """The program of this process. Asks the system for the optional parts, which takes some tenths of a second."""
    present = tuple(part.name for part in parts() if part.present and part.name in _DECIDING)
    return Program(__version__, program_digest(), present, engine_version(), cores())


def program_name() -> str:
    """Version and digest of this process's program, as people are told."""
    return name_of(__version__, program_digest())


def name_of(version: str, digest: str) -> str:
    return f"{version}（摘要 {digest[:8]}）"


@lru_cache(maxsize=1)
def program_digest() -> str:
    """A digest that differs wherever two installations might give different results."""
    digest = hashlib.sha256(READER_VERSION.encode())
    for name, path in sorted(_files().items()):
        digest.update(f"\0{name}\0".encode())
        digest.update(path.read_bytes())
    for line in (*_needed(), *_extensions()):
        digest.update(f"\0{line}".encode())
    return digest.hexdigest()[:24]


def _files() -> dict[str, Path]:
    """Every file of the three packages under its name in an installation; a checkout keeps two of them elsewhere."""
    found: dict[str, Path] = {}
    for package in ("yushen", "yushen.extractors", "yushen.classifiers"):
        spec = find_spec(package)
        for root in (spec.submodule_search_locations or ()) if spec is not None else ():
            for path in Path(root).rglob("*"):
                inside = path.relative_to(root)
                if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in inside.parts):
                    found[f"{package.replace('.', '/')}/{inside.as_posix()}"] = path
    return found


def _needed() -> list[str]:
    """The packages that the program needs, with the versions installed; optional ones are told apart otherwise."""
    try:
        lines = requires("yushen") or []
    except PackageNotFoundError:  # run from its files, not installed
        lines = []
    found = [re.match(r"[\w.-]+", line) for line in lines if "extra ==" not in line]
    return sorted(f"{match[0]}={_version(match[0])}" for match in found if match is not None)


def _extensions() -> list[str]:
    """Document types and standards that other packages bring, with those packages' versions."""
    entries = [entry for group in _PLUGINS for entry in entry_points(group=group)]
    return sorted(
        f"{entry.group}:{entry.name}={entry.value} {entry.dist.version if entry.dist else ''}" for entry in entries
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
