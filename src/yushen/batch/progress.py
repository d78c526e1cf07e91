"""How far the run is: a bar on a terminal, plain lines otherwise; always on stderr, never a name or a number of a person."""

from __future__ import annotations

import sys
import time
from typing import Any, Protocol

_LINE_SECONDS = 10.0
"""Plain lines come at most so often."""


class Progress(Protocol):
    """Told of every file and dossier that is done."""

    def start(self, dossiers: int, size: int) -> None: ...
    def file_done(self, pages: int, size: int, problems: int) -> None: ...
    def dossier_done(self) -> None: ...
    def close(self) -> None: ...


class _Counts:
    def __init__(self) -> None:
        self.dossiers = self.dossiers_done = self.size = self.size_done = self.pages = self.problems = 0
        self.began = time.monotonic()

    def start(self, dossiers: int, size: int) -> None:
        self.dossiers, self.size = dossiers, max(1, size)

    def file_done(self, pages: int, size: int, problems: int) -> None:
        self.pages += pages
        self.size_done += size
        self.problems += problems

    def dossier_done(self) -> None:
        self.dossiers_done += 1

    def words(self) -> str:
        """档案 3/8 · 52 页 · 每分钟 31 页 · 约剩 4 分钟 · 问题 1"""
        seconds = max(0.001, time.monotonic() - self.began)
        share = self.size_done / self.size if self.size else 1.0
        parts = [f"档案 {self.dossiers_done}/{self.dossiers}", f"{self.pages} 页"]
        if seconds > 2:
            parts.append(f"每分钟 {60 * self.pages / seconds:.0f} 页")
        if 0.02 < share < 1 and seconds > 5:
            parts.append(f"约剩 {_duration(seconds * (1 - share) / share)}")
        if self.problems:
            parts.append(f"问题 {self.problems}")
        return " · ".join(parts)


class Lines(_Counts):
    """Plain lines for logs and pipes."""

    def __init__(self) -> None:
        super().__init__()
        self._last = 0.0

    def dossier_done(self) -> None:
        super().dossier_done()
        self._say(self.dossiers_done == self.dossiers)

    def file_done(self, pages: int, size: int, problems: int) -> None:
        super().file_done(pages, size, problems)
        self._say(False)

    def close(self) -> None:
        return None

    def _say(self, now: bool) -> None:
        if now or time.monotonic() - self._last >= _LINE_SECONDS:
            self._last = time.monotonic()
            print(self.words(), file=sys.stderr, flush=True)


class Bar(_Counts):
    """A bar that fills with the bytes read."""

    def __init__(self) -> None:
        super().__init__()
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as RichProgress

        self._bar = RichProgress(BarColumn(), TextColumn("{task.description}"), console=Console(stderr=True))
        self._task: Any = None

    def start(self, dossiers: int, size: int) -> None:
        super().start(dossiers, size)
        self._bar.start()
        self._task = self._bar.add_task(self.words(), total=self.size)

    def file_done(self, pages: int, size: int, problems: int) -> None:
        super().file_done(pages, size, problems)
        self._bar.update(self._task, completed=self.size_done, description=self.words())

    def dossier_done(self) -> None:
        super().dossier_done()
        self._bar.update(self._task, description=self.words())

    def close(self) -> None:
        if self._task is not None:
            self._bar.update(self._task, completed=self.size, description=self.words())
            self._bar.stop()


def progress() -> Progress:
    """A bar on a terminal, else lines."""
    return Bar() if sys.stderr.isatty() else Lines()


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return "不到 1 分钟"
    return f"{minutes} 分钟" if minutes < 60 else f"{minutes // 60} 小时 {minutes % 60} 分钟"
