"""A real Dask scheduler with workers in processes of their own, and what a test does to them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import distributed
import msgspec

from yushen.batch.cluster_worker import read_away
from yushen.intake import SourceFile

ROOT = Path(__file__).resolve().parents[2]
DEADLY = "致命.pdf"


class Cluster(msgspec.Struct):
    """Processes started for a test."""

    address: str
    processes: list[subprocess.Popen[bytes]] = []

    def start(self, *arguments: str, log: Path, **variables: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False"}
        with log.open("ab") as stream:
            command = [sys.executable, "-m", *arguments]
            process = subprocess.Popen(command, stdout=stream, stderr=stream, env={**environment, **variables})
        self.processes.append(process)

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def cluster(folder: Path, *, workers: int, nanny: bool = True, **variables: str) -> Iterator[Cluster]:
    """A scheduler and workers of one thread each; without a nanny, dead workers are not replaced."""
    port = free_port()
    made = Cluster(f"tcp://127.0.0.1:{port}")
    try:
        made.start(
            *("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port)),
            *("--no-dashboard", "--no-show"),
            log=folder / "scheduler.log",
            DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="1",
        )
        made.start(
            *("distributed.cli.dask_worker", made.address, "--nworkers", str(workers), "--nthreads", "1"),
            *("--no-dashboard", "--local-directory", str(folder), "--nanny" if nanny else "--no-nanny"),
            log=folder / "workers.log",
            **variables,
        )
        with distributed.Client(made.address, timeout=30, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
        yield made
    finally:
        made.stop()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class Killer(threading.Thread):
    """Kills one worker as soon as it works on an order, and keeps what it was."""

    def __init__(self, address: str) -> None:
        super().__init__(daemon=True)
        self._address = address
        self.killed: str | None = None
        self.replaced = False

    def run(self) -> None:
        with distributed.Client(self._address, timeout=30, set_as_default=False) as client:
            processes = client.run(os.getpid)
            end = time.monotonic() + 60
            while self.killed is None and time.monotonic() < end:
                for worker, keys in client.processing().items():
                    if any("yushen" in str(key) for key in keys) and worker in processes:
                        os.kill(processes[worker], signal.SIGKILL)
                        self.killed = worker
                        break
                time.sleep(0.02)
            while not self.replaced and time.monotonic() < end:
                self.replaced = len(set(client.nthreads()) - {self.killed}) == len(processes)
                time.sleep(0.1)


def deadly_read(files: tuple[SourceFile, ...], scratch: str, password: str | None) -> bytes:
    """A reader that one file makes kill its Dask worker, every time."""
    if files[0].path == DEADLY:
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(60)
    return read_away(files, scratch, password)


def crash(files: tuple[SourceFile, ...], scratch: str) -> bytes:
    os.kill(os.getpid(), signal.SIGSEGV)
    return b""


def hang(files: tuple[SourceFile, ...], scratch: str, *_: object) -> bytes:
    time.sleep(60)
    return b""


def grow(files: tuple[SourceFile, ...], scratch: str) -> bytes:
    return bytes(len(bytearray(8 << 30)))


def content(files: tuple[SourceFile, ...], scratch: str) -> bytes:
    return b"|".join(Path(str(file.location)).read_bytes() for file in files)
