"""Workers that die, hang or grow: each becomes an outcome, and the next task still runs."""

from __future__ import annotations

import os
import signal
import time

import msgspec

from yushen.batch.pool import Workers
from yushen.limits import LIMITS


def double(value: int) -> int:
    return 2 * value


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def hang() -> None:
    time.sleep(60)


def grow() -> int:
    return len(bytearray(2 << 30))


def wrong() -> None:
    raise KeyError("a bug")


def test_each_failure_is_told_apart_and_the_rest_goes_on():
    limits = msgspec.structs.replace(LIMITS, worker_bytes=1 << 30)
    with Workers(1, limits) as workers:
        workers.submit("crash", crash, seconds=30)
        workers.submit("hang", hang, seconds=1)
        workers.submit("grow", grow, seconds=30)
        workers.submit("bug", wrong, seconds=30)
        workers.submit("good", double, 21, seconds=30)
        outcomes = dict(workers.finished())
    assert {key: outcome.failure for key, outcome in outcomes.items()} == {
        "crash": "died",
        "hang": "timeout",
        "grow": "memory",
        "bug": "bug",
        "good": None,
    }
    assert outcomes["good"].result == 42 and "KeyError" in outcomes["bug"].detail


def test_without_isolation_a_bug_is_an_outcome_too():
    with Workers(1, isolated=False) as workers:
        workers.submit("bug", wrong, seconds=1)
        workers.submit("good", double, 1, seconds=1)
        outcomes = dict(workers.finished())
    assert outcomes["bug"].failure == "bug" and outcomes["good"].result == 2
