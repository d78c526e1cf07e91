"""docs/others.md: a section for each comparison, with date, machine and versions above its table; what is written by hand around them stays."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from datetime import date
from importlib.metadata import PackageNotFoundError, distributions, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/others.md"
OTHERS = ROOT / ".venv-bench"
"""The environment of the programs compared with."""


def conditions(load: float, *packages: str) -> str:
    """Date, machine, load when the measurement began, and versions: of this environment, else of the others'."""
    kind = next(
        (line.partition(":")[2].strip() for line in _lines(Path("/proc/cpuinfo")) if line.startswith("model name")),
        platform.machine(),
    )
    told = ", ".join(f"{name} {_version(name)}" for name in packages)
    return f"{date.today()}, {kind}, {os.cpu_count()} cores, load {load:.1f} at the start, Python {platform.python_version()}; {told}."


def replaced(page: str, name: str, body: str) -> str:
    """The page with what stands between the marks of a section replaced. Raises ValueError for a page without these marks."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->\n"
    before, found, rest = page.partition(begin)
    _, found_end, after = rest.partition(end)
    if not found or not found_end:
        raise ValueError(f"no section {name}")
    return f"{before}{begin}{body.rstrip()}\n{end}{after}"


def keep(name: str, lines: Iterable[str]) -> None:
    """Writes a section."""
    PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), name, "\n".join(lines)), encoding="utf-8")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        folders = [str(folder) for folder in OTHERS.glob("lib/python*/site-packages")]
        there = (one.version for one in distributions(name=package, path=folders))
        return next(there, "?")
