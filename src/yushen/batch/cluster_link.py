"""Orders to the workers of a Dask scheduler, and their answers."""

from __future__ import annotations

import queue
import time
import uuid
from collections import deque
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from yushen.batch.cluster_connect import (
    ASK_SECONDS,
    CONNECT_SECONDS,
    connect,
    on_leaving,
    other_program,
    reason,
    within,
)
from yushen.batch.cluster_worker import Answer, Order, carry_out, release
from yushen.batch.crew import ClusterLost
from yushen.batch.pool import Outcome

_LOOK_SECONDS = 5.0
"""So often the number of workers is asked for."""
_PATIENCE_SECONDS = 300.0
"""Without any worker the run ends after so long: a nanny replaces its worker in seconds, a machine starts in minutes."""


class Link:
    """Orders out, answers in. Work of workers that die is repeated by the scheduler, on other workers.

    The scheduler gives up an order whose workers died several times, be it to blame or only waiting beside one that is. Such an
    order is sent once more when nothing else is under way: what then dies has done it itself.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._client = connect(address)
        self._open: dict[Any, tuple[Any, Order]] = {}
        """By Dask's future: the key, and the order without contents."""
        self._suspects: deque[tuple[Any, Order]] = deque()
        self._alone: set[Any] = set()
        """Futures of orders that are sent for the second time."""
        self._ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._threads, self._looked, self._seen = 1, 0.0, time.monotonic()

    def close(self, *, cancel: bool) -> None:
        """Leaves the cluster. What is being read on it is read to its end; nobody takes it."""
        try:
            if cancel and self._open:
                on_leaving(CONNECT_SECONDS, partial(self._client.cancel, list(self._open)))
            on_leaving(ASK_SECONDS, partial(self._client.run, release, on_error="ignore"))
        finally:
            on_leaving(CONNECT_SECONDS, self._client.close)

    @property
    def threads(self) -> int:
        """How many orders the cluster carries out at a time; at least one. Raises ClusterLost."""
        self._look_after()
        return self._threads

    @property
    def open(self) -> int:
        return len(self._open) + len(self._suspects)

    def send(self, key: Any, order: Order, contents: dict[int, bytes] | None = None, *, first: bool = False) -> Any:
        """Sends an order and gives its future; where files are wanted, with their contents by number. ``first``: before those that wait."""
        files = tuple(
            msgspec.structs.replace(sent, content=(contents or {}).get(number))
            for number, sent in enumerate(order.files)
        )
        future = self._client.submit(
            carry_out,
            msgspec.structs.replace(order, files=files),
            key=f"yushen-{uuid.uuid4().hex}",  # no name and no number of a person: it is shown and logged
            pure=False,
            priority=10 if first else 0,
        )
        self._open[future] = (key, order)
        future.add_done_callback(self._ended.put)
        return future

    def answer(self) -> tuple[Any, Outcome] | None:
        """The key and outcome of an order that has ended; None where none has for a while. Raises ClusterLost."""
        if not self._open and self._suspects:
            self._alone.add(self.send(*self._suspects.popleft()))
        try:
            future = self._ended.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            self._look_after()
            return None
        if future not in self._open:
            return None
        answer = self._answer(future)
        key, order = self._open.pop(future)
        if answer.outcome is not None and answer.outcome.failure == "died" and future not in self._alone:
            self._suspects.append((key, order))
            return None
        if answer.program:
            raise ClusterLost(other_program("", answer.program))
        if answer.trouble:
            raise ClusterLost(f"工作机上的临时文件夹无法写入（{answer.trouble}）。请检查磁盘空间和权限后重新运行。")
        if answer.outcome is None:
            self._send_contents(key, order, answer.absent)
            return None
        return key, answer.outcome

    def _answer(self, future: Any) -> Answer:
        from distributed.scheduler import KilledWorker

        try:
            answer = future.result()
        except KilledWorker as error:
            return Answer(outcome=Outcome(failure="died", detail=str(error)))
        except Exception as error:  # of the cluster, of whatever class: what fails in a task comes back as its answer
            raise self._lost(error) from error
        return answer if isinstance(answer, Answer) else Answer(trouble=reason(answer))

    def _send_contents(self, key: Any, order: Order, absent: tuple[int, ...]) -> None:
        """The same order with the contents of the files that a worker did not see: all of the order's, since the next one
        may see others. A file that is gone by now is sent as such."""
        contents: dict[int, bytes] = {}
        files = list(order.files)
        for number, sent in enumerate(files):
            if sent.stamp == -1:
                continue
            try:
                contents[number] = Path(str(sent.file.location)).read_bytes()
            except OSError:
                files[number] = msgspec.structs.replace(sent, size=-1, stamp=-1)
        self.send(key, msgspec.structs.replace(order, files=tuple(files)), contents, first=True)

    def _look_after(self) -> None:
        """Counts the workers' threads now and then. Raises ClusterLost where there has been none for long."""
        now = time.monotonic()
        if now - self._looked < _LOOK_SECONDS:
            return
        self._looked = now
        try:
            threads = sum(within(ASK_SECONDS, self._client.nthreads).values())
        except Exception as error:
            raise self._lost(error) from error
        if threads:
            self._threads, self._seen = threads, now
        elif now - self._seen > _PATIENCE_SECONDS:
            message = f"Dask 调度器 {self._address} 上已没有工作进程，等候 {_PATIENCE_SECONDS:.0f} 秒后停止。"
            raise ClusterLost(f"{message}已读出的文件在缓存里，重新运行时不再读。")

    def _lost(self, error: Exception) -> ClusterLost:
        return ClusterLost(
            f"运行中与 Dask 集群 {self._address} 失去联系（{reason(error)}）。已读出的文件在缓存里，重新运行时不再读。"
        )
