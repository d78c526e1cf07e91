"""Reaching a Dask scheduler, and holding its workers against this program before any work is sent."""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import threading
import warnings
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from functools import partial
from typing import Any

from yushen.batch.crew import ClusterError
from yushen.batch.program import Program, name_of, program_digest, program_name, this_program

_ADDRESS = re.compile(r"(?:(?:tcp|tls|ws|wss)://)?(?:[\w.-]+|\[[0-9A-Fa-f:]+\]):\d{1,5}")
CONNECT_SECONDS = 10
"""To reach the scheduler, and for a first worker to be there."""
ASK_SECONDS = 60
"""For all workers to answer what they run: the first question makes them load the program."""


def connect(address: str) -> Any:
    """A Dask client whose workers run this very program. Raises ClusterError."""
    try:
        import dask
        import distributed
    except ImportError as error:
        raise ClusterError("--cluster 需要 Dask distributed，本机没有安装：pip install 'yushen[cluster]'。") from error
    if not _ADDRESS.fullmatch(address):
        raise ClusterError(f"--cluster 应为 Dask 调度器的地址，例如 tcp://10.0.0.5:8786；给出的是“{address}”。")

    class _Client(distributed.Client):
        """Closed by hand only: one that could not start waits for itself, and complains, when it is thrown away."""

        def __del__(self) -> None:
            return None

    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # told in Chinese instead, from what is raised
    warnings.filterwarnings("ignore", module="distributed")
    dask.config.set(
        {"distributed.admin.large-graph-warning-threshold": "1 TiB"}
    )  # contents of files are meant to be large
    try:
        start = partial(_Client, address, timeout=CONNECT_SECONDS, set_as_default=False)
        client = within(2 * CONNECT_SECONDS, start)
    except Exception as error:  # refused, no answer, not a scheduler, TLS: one sentence, with the library's reason
        raise ClusterError(
            f"连不上 Dask 调度器 {address}（{reason(error)}）。请核对地址、网络、TLS 设置，并确认调度器已启动。"
        ) from error
    try:
        within(2 * CONNECT_SECONDS, partial(client.wait_for_workers, 1, timeout=CONNECT_SECONDS))
        programs = within(ASK_SECONDS, partial(client.run, this_program, on_error="return"))
        threads = client.nthreads()
    except Exception as error:  # no worker came, or none answered: the library has no one class for it
        on_leaving(CONNECT_SECONDS, client.close)
        message = f"Dask 调度器 {address} 上没有可用的工作进程（{reason(error)}）。请先在各工作机上启动 dask worker。"
        raise ClusterError(message) from error
    try:
        _hold_against(address, programs, threads)
    except BaseException:  # an interruption too must not leave the client behind; raised again at once
        on_leaving(CONNECT_SECONDS, client.close)
        raise
    return client


def on_leaving(seconds: float, function: Callable[[], Any]) -> None:
    """A step of leaving the cluster. The run is over and its outcome told by then: a peer that does not answer any more changes
    nothing of it, so this alone raises nothing."""
    with contextlib.suppress(Exception):
        within(seconds, function)


def within(seconds: float, function: Callable[[], Any]) -> Any:
    """The function's result, for which nobody waits longer: the library does not bound a peer that accepts and says nothing.
    Raises TimeoutError or what the function raises."""
    result: Future[Any] = Future()

    def run() -> None:
        try:
            result.set_result(function())
        except BaseException as error:  # raised again below, where the result is asked for
            result.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        return result.result(timeout=seconds)
    except FutureTimeout:
        raise TimeoutError(f"{seconds:.0f} 秒内没有应答") from None


def _hold_against(address: str, answers: dict[str, Any], threads: dict[str, int]) -> None:
    """Refuses workers of another program and workers that differ among themselves. Raises ClusterError."""
    programs = {worker: answer for worker, answer in answers.items() if not isinstance(answer, OSError)}
    if not programs:
        raise ClusterError(f"Dask 调度器 {address} 上的工作进程都没有应答。请查看各工作机。")
    for worker, program in sorted(programs.items()):
        if not isinstance(program, Program):
            raise ClusterError(
                f"工作进程 {worker} 上没有安装本版本的预审程序（{reason(program)}）。请在各工作机上安装与本机相同的 {program_name()}。"
            )
        if program.digest != program_digest():
            raise ClusterError(other_program(worker, name_of(program.version, program.digest)))
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


def other_program(worker: str, name: str) -> str:
    where = f"工作进程 {worker} " if worker else "有一个工作进程"
    return f"{where}运行的预审程序是 {name}，本机是 {program_name()}，版本不同，结果可能不一致，未运行。请把各工作机和本机装成同一版本。"


def reason(error: object) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}{'：' + text[:200] if text else ''}"
