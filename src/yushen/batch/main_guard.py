"""Scripts that run a batch without the guard ``if __name__ == "__main__":``, told in a sentence.

A worker process that is started anew (``spawn``, everywhere; ``forkserver``, Python's default on Linux from 3.14) imports
the script that started it. Without the guard the import runs the script again, which would start workers of its own."""

from __future__ import annotations

import ast
import multiprocessing
import sys
from multiprocessing.context import BaseContext
from pathlib import Path

SENTENCE = (
    '调用预审的脚本没有写 if __name__ == "__main__": 。工作进程会重新导入该脚本，不加这一行就会把脚本从头再运行一遍。'
    '请把调用预审的语句放进 if __name__ == "__main__": 之下。'
)
_RUN_AGAIN = 86
"""Exit code of a process that found itself running the script a second time."""


class UnguardedScript(RuntimeError):
    """The calling script must be guarded; the message says how."""

    def __init__(self) -> None:
        super().__init__(SENTENCE)


def require_main_guard(context: BaseContext) -> None:
    """Raises UnguardedScript where workers cannot import the running script; in such a worker itself, ends the process.

    Only a script whose text shows no guard is tried out, in a process of its own: it may need none."""
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise SystemExit(_RUN_AGAIN)
    script = _imported_again()
    if script is None or _guarded(script):
        return
    trial = context.Process(target=_nothing)  # type: ignore[attr-defined]
    trial.start()
    trial.join()
    if trial.exitcode == _RUN_AGAIN:
        raise UnguardedScript


def _nothing() -> None:
    """What the trial process does once it has imported the script."""


def _imported_again() -> Path | None:
    """The file of the running script where a new process would import it; packages run with ``-m`` are not."""
    main = sys.modules.get("__main__")
    spec = getattr(main, "__spec__", None)
    if spec is not None and (spec.name == "__main__" or spec.name.endswith(".__main__")):
        return None
    file = getattr(main, "__file__", None)
    return Path(file) if file else None


def _guarded(script: Path) -> bool:
    """Whether some statement at the top of the script asks for its name."""
    try:
        tree = ast.parse(script.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return False
    tests = [statement.test for statement in tree.body if isinstance(statement, ast.If)]
    return any(isinstance(node, ast.Name) and node.id == "__name__" for test in tests for node in ast.walk(test))
