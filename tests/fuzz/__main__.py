"""``python -m tests.fuzz TARGET [SECONDS]``: fuzzes one target with atheris from its corpus; what it finds is kept beside it.

A finding is written to ``tests/fuzz/found/TARGET``; mend its kind and move it to ``tests/fuzz/corpus/TARGET``, where every test run replays it."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    import atheris

    name = sys.argv[1]
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    with atheris.instrument_imports(include=["yushen", "docx", "openpyxl", "ofdkit", "zipfile"]):
        from tests.fuzz.targets import TARGETS, scratch

        target = TARGETS[name]
        target(b"")
    found = HERE / "found" / name
    found.mkdir(parents=True, exist_ok=True)
    grown = scratch() / "corpus"
    grown.mkdir()
    options = [f"-max_total_time={seconds}", f"-artifact_prefix={found}/", "-timeout=25", "-rss_limit_mb=3000", "-max_len=60000", "-print_final_stats=1"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(grown), str(HERE / "corpus" / name)], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
