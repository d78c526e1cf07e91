"""How many processors this process may use: what it is bound to, and the quota of its control groups (not ``cpu_count``)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

CONTROL_GROUPS = Path("/sys/fs/cgroup")
OWN_GROUPS = Path("/proc/self/cgroup")


def cores(groups: Path = CONTROL_GROUPS, own: Path = OWN_GROUPS) -> int:
    """At least 1. A quota of one and a half processors counts as one: a worker computes on one thread."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)
    return max(1, min([allowed, *(int(quota) for quota in _quotas(groups, own))]))


def _quotas(groups: Path, own: Path) -> Iterator[float]:
    """Processors allowed by each control group that this process is in, of both versions of Linux's interface.

    A group's own quota may be larger than that of a group above it, so all of them are asked. In a container the names in
    ``/proc/self/cgroup`` may be the host's, which do not exist there: the mounted folder itself is the container's group."""
    try:
        lines = own.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return  # no Linux
    for line in lines:
        _, _, rest = line.partition(":")
        controllers, _, name = rest.partition(":")
        if controllers == "":
            roots, read = [groups], _of_version_2
        elif "cpu" in controllers.split(","):
            roots, read = [groups / controllers, groups / "cpu"], _of_version_1
        else:
            continue
        for root in roots:
            inside = [part for part in name.split("/") if part not in ("", "..")]
            for depth in range(len(inside), -1, -1):
                quota = read(root.joinpath(*inside[:depth]))
                if quota is not None:
                    yield quota


def _of_version_2(group: Path) -> float | None:
    """``cpu.max``: quota (or ``max``) and period in microseconds."""
    try:
        quota, period = (group / "cpu.max").read_text(encoding="ascii").split()
        return None if quota == "max" else int(quota) / int(period)
    except (OSError, ValueError, ZeroDivisionError):
        return None


def _of_version_1(group: Path) -> float | None:
    """``cpu.cfs_quota_us``, -1 for none, over ``cpu.cfs_period_us``."""
    try:
        quota, period = (
            int((group / name).read_text(encoding="ascii")) for name in ("cpu.cfs_quota_us", "cpu.cfs_period_us")
        )
        return quota / period if quota > 0 else None
    except (OSError, ValueError, ZeroDivisionError):
        return None
