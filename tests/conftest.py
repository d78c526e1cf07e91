"""A skipped test counts as failed where ``YUSHEN_NO_SKIPS`` is set, as in continuous integration.

Some tests need what not every machine has: Linux's filter of system calls, the fuzzer (Linux on x86-64 only), a Chinese font
to draw pages with, an optional reader. On a developer's machine they say so and are skipped; where the project is released
from, all of it is installed and a skip would hide a test that no longer runs.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import Any

import hypothesis
import pytest

# No test may fail for the clock: a busy machine draws its examples slowly.
hypothesis.settings.register_profile(
    "by_content", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("by_content")

COLLECTION = "../shared/real"
"""The real documents may not be copied into the project: without them beside the checkout, their tests cannot run anywhere."""


def counts_as_failed(reason: str, *, no_skips: bool) -> bool:
    return no_skips and COLLECTION not in reason


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    report = yield
    if report.skipped and isinstance(report.longrepr, tuple):
        reason = report.longrepr[2]
        if counts_as_failed(reason, no_skips=bool(os.environ.get("YUSHEN_NO_SKIPS"))):
            report.outcome = "failed"
            report.longrepr = f"{item.nodeid} did not run here, where every test must: {reason}"
    return report
