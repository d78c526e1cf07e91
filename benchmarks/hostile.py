"""``python -m benchmarks.hostile FOLDER …``: every file below folders of test files, and archives of them, through ``yushen check``.

Meant for the test files of other projects: documents that broke a reader once. Each folder (or .tar.gz, .zip) becomes one dossier of
its different files. Told is how many ended in pages, in pages with a problem, in a picture that is taken for a person's photograph and has
no problem, in a problem alone, in nothing (must be none); how many workers were lost or stopped; and what was written outside the output, the cache and the scratch folder (must be nothing).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from yushen.batch.reading import FAILURES, STOPPED

PAGES, BOTH, PICTURE, PROBLEM, NOTHING = (
    "pages",
    "pages and a problem",
    "a picture without writing",
    "a problem alone",
    "nothing",
)


def collect(sources: list[Path], batch: Path) -> int:
    """The different files of each source as one dossier; how many there are."""
    seen: set[str] = set()
    for source in sources:
        folder = batch / source.name.removesuffix(".tar.gz").removesuffix(".zip")
        folder.mkdir(parents=True)
        with tempfile.TemporaryDirectory() as unpacked:
            if source.is_file():
                shutil.unpack_archive(
                    source, unpacked, **({"filter": "data"} if source.name.endswith(".tar.gz") else {})
                )
            for path in sorted((Path(unpacked) if source.is_file() else source).rglob("*")):
                if not path.is_file() or path.is_symlink():
                    continue
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                if digest not in seen:
                    seen.add(digest)
                    shutil.copyfile(path, folder / f"{len(seen):05d}{path.suffix[:12]}")
    return len(seen)


def outcomes(batch: Path, out: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Path, outcome and messages of every file."""
    for dossier in sorted(path for path in batch.iterdir() if path.is_dir()):
        report = json.loads((out / dossier.name / "report.json").read_text(encoding="utf-8"))
        told: dict[str, list[tuple[bool, list[str]]]] = {}
        for document in report["documents"]:
            messages = [problem["message"] for problem in document["problems"]]
            for path in {document["path"].split("!/")[0], *(part["path"] for part in document.get("parts", ()))}:
                told.setdefault(path, []).append((document["text_source"] is not None, messages))
        aside = set(report.get("system_files", ()))
        for path in sorted(dossier.iterdir()):
            found = told.get(path.name, [])
            messages = [message for _, some in found for message in some]
            read = any(pages for pages, _ in found)
            if read:
                outcome = BOTH if messages else PAGES
            elif messages or path.name in aside:
                outcome = PROBLEM
            else:
                outcome = PICTURE if found else NOTHING
            yield f"{dossier.name}/{path.name}", outcome, messages


def failures(messages: list[str]) -> Iterator[str]:
    """The kinds of a worker's end that messages tell."""
    for kinds in (FAILURES, STOPPED):
        for kind, text in kinds.items():
            start, _, end = text.partition("{}")
            yield from (kind for message in messages if message.startswith(start) and message.endswith(end))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return measure(options.sources, Path(folder), options.jobs)


def measure(sources: list[Path], folder: Path, jobs: int) -> int:
    """Prints the figures; 1 where a file ended in nothing or something was written elsewhere."""
    batch, out = folder / "in", folder / "out"
    count = collect(sources, batch)
    places = {name: folder / name for name in ("home", "tmp", "here")}
    for place in places.values():
        place.mkdir()
    environment = os.environ | {"HOME": str(places["home"]), "TMPDIR": str(places["tmp"])}
    command = [sys.executable, "-m", "yushen", "check", str(batch), "--out", str(out), "--cache", str(folder / "cache")]
    command += ["--as-of", "2025-12-31", "--level", "engineer", "--jobs", str(jobs)]
    begun = time.perf_counter()
    code = subprocess.run(command, cwd=places["here"], env=environment, stdout=subprocess.DEVNULL).returncode
    clock = time.perf_counter() - begun
    results = list(outcomes(batch, out))
    ended = Counter(outcome for _, outcome, _ in results)
    print(
        f"{count} different files of {len(sources)} sources, exit code {code}, {clock:.0f} s by the clock, {jobs} workers"
    )
    print("; ".join(f"{outcome}: {ended[outcome]}" for outcome in (PAGES, BOTH, PICTURE, PROBLEM, NOTHING)))
    lost = Counter(kind for _, _, messages in results for kind in set(failures(messages)))
    print("workers:", ", ".join(f"{kind} {number}" for kind, number in lost.items()) or "none lost or stopped")
    for path, outcome, messages in results:
        if outcome in (PICTURE, NOTHING) or any(failures(messages)):
            print(f"  {path}: {outcome} {messages}")
    strewn = [path for place in places.values() for path in place.rglob("*") if path.is_file()]
    print("written elsewhere:", ", ".join(str(path.relative_to(folder)) for path in strewn) or "nothing")
    return 1 if ended[NOTHING] or strewn or code not in (0, 3) else 0


if __name__ == "__main__":
    sys.exit(main())
