"""Worker processes that may die, hang or run out of memory without taking the run with them.

Built on Pebble: the standard library's pool breaks for good after one crash (measured, see docs/design.md).
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import Any

import msgspec

from yushen.batch.main_guard import require_main_guard
from yushen.limits import LIMITS, Limits

_LOOK_SECONDS = 1.0
"""A worker looks so often whether its parent still runs."""


class Outcome(msgspec.Struct, frozen=True):
    """What became of a task: its result, or why there is none (``timeout`` ``memory`` ``died`` ``bug``)."""

    result: Any = None
    failure: str | None = None
    detail: str = ""


def _prepare(memory: int) -> None:
    """In a new worker: one thread each for numeric libraries, a bound on memory, Ctrl-C left to the parent."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if memory:
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    threading.Thread(target=_leave_with, args=(os.getppid(),), daemon=True).start()


def _leave_with(parent: int) -> None:
    """Ends this worker when the process that started it is gone: a run that was killed would else leave a worker reading
    its file to the end, with nobody to take the pages."""
    while os.getppid() == parent:
        time.sleep(_LOOK_SECONDS)
    os._exit(1)


class Workers:
    """Runs tasks in ``jobs`` processes; with one job, in this process, so that a debugger can follow.

    Raises UnguardedScript on entering from a script that its workers could not import.
    Use as a context manager: ``submit`` any number of tasks, then read ``finished`` until it ends; tasks may be submitted
    while reading."""

    def __init__(self, jobs: int, limits: Limits = LIMITS, *, isolated: bool = True) -> None:
        self.jobs = jobs
        self._limits = limits
        self._pool: Any = None
        self._open: dict[Future[Any], _Task] = {}
        self._isolated = isolated

    def __enter__(self) -> Workers:
        if self._isolated:
            import multiprocessing

            from pebble import ProcessPool

            context = multiprocessing.get_context("spawn")
            require_main_guard(context)
            self._pool = ProcessPool(
                max_workers=self.jobs,
                max_tasks=self._limits.worker_tasks,
                initializer=_prepare,
                initargs=(self._limits.worker_bytes,),
                context=context,
            )
        return self

    def __exit__(self, kind: Any, *_: object) -> None:
        if self._pool is not None:
            if kind is None:
                self._pool.close()
            else:
                self._pool.stop()
            self._pool.join()

    def submit(self, key: Any, function: Callable[..., Any], *args: Any, seconds: float) -> None:
        """Queues a task; its ``Outcome`` arrives under ``key``. ``function`` must be importable."""
        self._start(_Task(key, function, args, seconds, again=self._pool is not None))

    def _start(self, task: _Task) -> None:
        if self._pool is None:
            future: Future[Any] = Future()
            try:
                future.set_result(task.function(*task.args))
            except MemoryError as error:
                future.set_exception(error)
            except Exception as error:  # the same fence that a worker process is: told as an outcome, never lost
                future.set_exception(error)
        else:
            future = self._pool.schedule(task.function, args=task.args, timeout=task.seconds)
        self._open[future] = task

    def finished(self) -> Iterator[tuple[Any, Outcome]]:
        """Tasks as they end, until none is left. One whose worker died is tried once more: it may not have been its fault
        (the system short of memory, somebody's kill); a second death is the file's."""
        while self._open:
            done, _ = wait(self._open, return_when=FIRST_COMPLETED, timeout=1.0)
            for future in done:
                task, outcome = self._open.pop(future), _outcome(future)
                if outcome.failure == "died" and task.again:
                    self._start(msgspec.structs.replace(task, again=False))
                else:
                    yield task.key, outcome


class _Task(msgspec.Struct, frozen=True):
    key: Any
    function: Callable[..., Any]
    args: tuple[Any, ...]
    seconds: float
    again: bool


def _outcome(future: Future[Any]) -> Outcome:
    from concurrent.futures import TimeoutError as PoolTimeout

    from pebble import ProcessExpired

    error = future.exception()
    if error is None:
        return Outcome(result=future.result())
    if isinstance(error, PoolTimeout):
        return Outcome(failure="timeout")
    if isinstance(error, MemoryError):
        return Outcome(failure="memory")
    if isinstance(error, ProcessExpired) or (isinstance(error, OSError | EOFError) and _of_the_pool(future, error)):
        return Outcome(failure="died", detail=f"exit {getattr(error, 'exitcode', '?')}")
    trace = getattr(error, "traceback", "") or repr(error)
    return Outcome(failure="bug", detail=str(trace))


def _of_the_pool(future: Future[Any], error: BaseException) -> bool:
    """An error of the channel to a worker, and no task's own: those bring the worker's traceback along."""
    from pebble import ProcessFuture

    return isinstance(future, ProcessFuture) and not getattr(error, "traceback", "")
