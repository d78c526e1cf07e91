"""The way to a Dask scheduler: connecting, holding the workers against this program, orders out, answers in."""

from __future__ import annotations

import logging
import queue
import re
import sys
import threading
import time
import uuid
import warnings
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from yushen.batch.cluster_worker import Answer, Order, carry_out, release
from yushen.batch.crew import ClusterError, ClusterLost
from yushen.batch.pool import Outcome
from yushen.batch.program import Program, name_of, program_digest, program_name, this_program

_ADDRESS = re.compile(r"(?:(?:tcp|tls|ws|wss)://)?(?:[\w.-]+|\[[0-9A-Fa-f:]+\]):\d{1,5}")
_CONNECT_SECONDS = 10
"""To reach the scheduler, and for a first worker to be there."""
_ASK_SECONDS = 60
"""For all workers to answer what they run: the first question makes them load the program."""
_LOOK_SECONDS = 5.0
"""So often the number of workers is asked for."""
_PATIENCE_SECONDS = 300.0
"""Without any worker the run ends after so long: a nanny replaces its worker in seconds, a machine starts in minutes."""


def connect(address: str) -> Any:
    """A Dask client whose workers run this very program. Raises ClusterError."""
    try:
        import dask
        import distributed
    except ImportError as error:
        raise ClusterError("--cluster 需要 Dask distributed，本机没有安装：pip install 'yushen[cluster]'。") from error
    if not _ADDRESS.fullmatch(address):
        raise ClusterError(f"--cluster 应为 Dask 调度器的地址，例如 tcp://10.0.0.5:8786；给出的是“{address}”。")
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # told in Chinese instead, from what is raised
    warnings.filterwarnings("ignore", module="distributed")
    dask.config.set(
        {"distributed.admin.large-graph-warning-threshold": "1 TiB"}
    )  # contents of files are meant to be large
    try:
        start = partial(distributed.Client, address, timeout=_CONNECT_SECONDS, set_as_default=False)
        client = _within(2 * _CONNECT_SECONDS, start)
    except Exception as error:  # refused, no answer, not a scheduler, TLS: one sentence, with the library's reason
        raise ClusterError(
            f"连不上 Dask 调度器 {address}（{_reason(error)}）。请核对地址、网络、TLS 设置，并确认调度器已启动。"
        ) from error
    try:
        _within(2 * _CONNECT_SECONDS, partial(client.wait_for_workers, 1, timeout=_CONNECT_SECONDS))
        programs = _within(_ASK_SECONDS, partial(client.run, this_program, on_error="return"))
        _hold_against(address, programs, client.nthreads())
    except Exception as error:
        _within(_CONNECT_SECONDS, client.close, silent=True)
        if isinstance(error, ClusterError):
            raise
        message = f"Dask 调度器 {address} 上没有可用的工作进程（{_reason(error)}）。请先在各工作机上启动 dask worker。"
        raise ClusterError(message) from error
    return client


def _within(seconds: float, function: Callable[[], Any], *, silent: bool = False) -> Any:
    """The function's result, for which nobody waits longer: the library does not bound a peer that accepts and says nothing.
    Raises TimeoutError or what the function raises; ``silent``: nothing, where the cluster is being left."""
    result: Future[Any] = Future()

    def run() -> None:
        try:
            result.set_result(function())
        except BaseException as error:
            result.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        return result.result(timeout=seconds)
    except FutureTimeout:
        if not silent:
            raise TimeoutError(f"{seconds:.0f} 秒内没有应答") from None
    except Exception:
        if not silent:
            raise
    return None


def _hold_against(address: str, answers: dict[str, Any], threads: dict[str, int]) -> None:
    """Refuses workers of another program and workers that differ among themselves. Raises ClusterError."""
    programs = {worker: answer for worker, answer in answers.items() if not isinstance(answer, OSError)}
    if not programs:
        raise ClusterError(f"Dask 调度器 {address} 上的工作进程都没有应答。请查看各工作机。")
    for worker, program in sorted(programs.items()):
        if not isinstance(program, Program):
            raise ClusterError(
                f"工作进程 {worker} 上没有安装本版本的预审程序（{_reason(program)}）。请在各工作机上安装与本机相同的 {program_name()}。"
            )
        if program.digest != program_digest():
            raise ClusterError(_other_program(worker, name_of(program.version, program.digest)))
    kept = {worker: program for worker, program in programs.items() if isinstance(program, Program)}
    lacking = {part for program in kept.values() for part in program.parts}
    for worker, program in sorted(kept.items()):
        wanting = sorted(lacking - set(program.parts))
        if wanting:
            raise ClusterError(
                f"工作进程 {worker} 缺少其他工作机有的{'、'.join(wanting)}，同一份材料会因机器不同而结果不同。请把各工作机装得一样（yushen doctor）。"
            )
    _say_what_is_uneven(kept, threads)


def _say_what_is_uneven(programs: dict[str, Program], threads: dict[str, int]) -> None:
    """Notes on stderr: unlike processors, and more threads on a host than it has processors."""
    engines = {program.engine for program in programs.values()}
    if len(engines) > 1:
        print(
            "注意：各工作机的处理器或识别运行库不同，置信度的末位可能因机器而异，取值和结论不受影响。", file=sys.stderr
        )
    hosts: Counter[str] = Counter()
    for worker in programs:
        hosts[host_of(worker)] += threads.get(worker, 0)
    for host, number in sorted(hosts.items()):
        have = max(program.cores for worker, program in programs.items() if host_of(worker) == host)
        if number > have:
            message = f"注意：{host} 上的工作进程共有 {number} 个线程，处理器只有 {have} 个，会互相拖慢。建议每个处理器一个线程。"
            print(message, file=sys.stderr)


def host_of(worker: str) -> str:
    """The host in a worker's address."""
    return worker.split("://")[-1].rsplit(":", 1)[0]


def _other_program(worker: str, name: str) -> str:
    where = f"工作进程 {worker} " if worker else "有一个工作进程"
    return f"{where}运行的预审程序是 {name}，本机是 {program_name()}，版本不同，结果可能不一致，未运行。请把各工作机和本机装成同一版本。"


def _reason(error: object) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}{'：' + text[:200] if text else ''}"


class Link:
    """Orders out, answers in. Work of workers that die is repeated by the scheduler, on other workers."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._client = connect(address)
        self._open: dict[Any, tuple[Any, Order]] = {}
        """By Dask's future: the key, and the order without contents."""
        self._ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._threads, self._looked, self._seen = 1, 0.0, time.monotonic()

    def close(self, *, cancel: bool) -> None:
        """Leaves the cluster. What is being read on it is read to its end; nobody takes it."""
        try:
            if cancel and self._open:
                _within(_CONNECT_SECONDS, partial(self._client.cancel, list(self._open)), silent=True)
            _within(_ASK_SECONDS, partial(self._client.run, release, on_error="ignore"), silent=True)
        finally:
            _within(_CONNECT_SECONDS, self._client.close, silent=True)

    @property
    def threads(self) -> int:
        """How many orders the cluster carries out at a time; at least one. Raises ClusterLost."""
        self._look_after()
        return self._threads

    @property
    def open(self) -> int:
        return len(self._open)

    def send(self, key: Any, order: Order, contents: dict[int, bytes] | None = None, *, first: bool = False) -> None:
        """Sends an order; where files are wanted, with their contents by number. ``first``: before those that wait."""
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

    def answer(self) -> tuple[Any, Outcome] | None:
        """The key and outcome of an order that has ended; None where none has for a while. Raises ClusterLost."""
        try:
            future = self._ended.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            self._look_after()
            return None
        if future not in self._open:
            return None
        answer = self._answer(future)
        key, order = self._open.pop(future)
        if answer.program:
            raise ClusterLost(_other_program("", answer.program))
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
        except Exception as error:
            raise self._lost(error) from error
        return answer if isinstance(answer, Answer) else Answer(trouble=_reason(answer))

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
            threads = sum(_within(_ASK_SECONDS, self._client.nthreads).values())
        except Exception as error:
            raise self._lost(error) from error
        if threads:
            self._threads, self._seen = threads, now
        elif now - self._seen > _PATIENCE_SECONDS:
            message = f"Dask 调度器 {self._address} 上已没有工作进程，等候 {_PATIENCE_SECONDS:.0f} 秒后停止。"
            raise ClusterLost(f"{message}已读出的文件在缓存里，重新运行时不再读。")

    def _lost(self, error: Exception) -> ClusterLost:
        return ClusterLost(
            f"运行中与 Dask 集群 {self._address} 失去联系（{_reason(error)}）。已读出的文件在缓存里，重新运行时不再读。"
        )
