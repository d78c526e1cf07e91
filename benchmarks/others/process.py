"""What a command takes: CPU seconds of all its processes, the clock, and the peak of their memory together."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

EVERY_SECONDS = 0.05


class Taken(msgspec.Struct, frozen=True):
    cpu: float
    """User and system, of the command and of all it started and waited for."""
    clock: float
    megabytes: int
    """The most held at one time by all its processes together, sampled; what they share is counted in each."""
    ended: int
    """Exit code."""


def measure(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Taken:
    """Runs a command to its end. Linux: memory is read from /proc, elsewhere it is the peak of the largest process."""
    begun = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
    peak = 0
    while True:
        done, status, usage = os.wait4(process.pid, os.WNOHANG)
        if done:
            break
        peak = max(peak, sum(map(_held, _tree(process.pid))))
        time.sleep(EVERY_SECONDS)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Taken(
        cpu=usage.ru_utime + usage.ru_stime,
        clock=time.monotonic() - begun,
        # the system's own maximum begins with the size of the process that started the command: only where /proc is missing
        megabytes=(peak or usage.ru_maxrss) // 1024,
        ended=process.returncode,
    )


def _tree(pid: int) -> Iterator[int]:
    """A process and all below it."""
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):  # of each of its threads
        try:
            started = children.read_text(encoding="ascii").split()
        except OSError:
            continue
        for child in started:
            yield from _tree(int(child))


def _held(pid: int) -> int:
    """Kilobytes that a process holds in memory."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0
