"""``python -m benchmarks.memory [--scan 500] [--text 2000]``: memory of one worker over a long file, and whether it grows with the pages.

Files of a tenth, a half and all of so many pages are drawn: scans of forms, certificates with stamps and pages of prose at 110 to 200 dpi, and a report as
text. A process of its own reads each as a worker does, and another one finds, extracts and writes what the batch writes. What is told is
the highest resident memory of that process (``VmHWM``; ``ru_maxrss`` would count the process that started it), in megabytes.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import tempfile
from pathlib import Path

PARTS = (0.1, 0.5, 1.0)
DISTINCT = 24
"""Scanned pages that differ; more pages repeat them at other sizes."""

_HIGHEST = """
def highest():
    for line in open("/proc/self/status"):
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) // 1024
"""
_READ = """
import sys
from pathlib import Path
import msgspec
from yushen.readers import read_file
reading = read_file(Path(sys.argv[1]), "a.pdf", scratch=Path(sys.argv[2]))
print(len(reading.pages), sum(len(page.text) for page in reading.pages), highest())
Path(sys.argv[3]).write_bytes(msgspec.msgpack.encode(reading))
"""
_FIND = """
import sys
from pathlib import Path
import msgspec
from yushen.batch.dossier import documents_of
from yushen.model import Reading
reading = msgspec.msgpack.decode(Path(sys.argv[1]).read_bytes(), type=Reading)
found = documents_of([("a.pdf", reading)])
print(len(found), highest())
"""


def scan(path: Path, count: int) -> None:
    """A PDF of ``count`` scanned pages of many sizes."""
    import pikepdf

    from tests.readers import drawn

    whole = pikepdf.new()
    pictures = []
    for number in range(min(count, DISTINCT)):
        kind = ("song", "kai", "hei", "serif")[number % 4]
        dpi = (110, 130, 150, 175, 200)[number % 5]
        page = drawn.form(kind, dpi) if number % 3 else drawn.certificate(kind, dpi)
        pictures.append(drawn.scan(page, seed=number))
    for number in range(count):
        picture = pictures[number % len(pictures)]
        cut = picture.crop((0, 0, picture.width - number % 37, picture.height - number % 53))
        stream = io.BytesIO()
        cut.save(stream, "PDF", quality=70, resolution=150)
        stream.seek(0)
        with pikepdf.open(stream) as one:
            whole.pages.extend(one.pages)
    whole.save(path)


def text(path: Path, count: int) -> None:
    """A PDF of ``count`` pages of running text."""
    import weasyprint

    paragraph = (
        "针对综采工作面刮板输送机驱动部在重载启动时冲击电流大、链条张力波动剧烈的问题，提出一种双电机功率平衡控制方法。"
    )
    pages = "".join(
        f"<h2>{number}.1 现场试验第{number}组</h2>" + f"<p>{number}、{paragraph}</p>" * 12
        for number in range(1, count + 1)
    )
    css = "<style>@page{size:A4;margin:20mm} h2{break-before:page} p{text-indent:2em}</style>"
    weasyprint.HTML(string=css + pages).write_pdf(str(path))


def measured(path: Path, folder: Path) -> tuple[int, int, int]:
    """Pages, and megabytes of the process that reads and of the one that finds documents and values."""
    kept = folder / "reading"
    read = _run(_READ, str(path), str(folder), str(kept))
    found = _run(_FIND, str(kept))
    return read[0], read[-1], found[-1]


def _run(code: str, *arguments: str) -> list[int]:
    done = subprocess.run(
        [sys.executable, "-c", _HIGHEST + code, *arguments], capture_output=True, text=True, check=True
    )
    return [int(one) for one in done.stdout.split()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scan", type=int, default=500)
    parser.add_argument("--text", type=int, default=2000)
    options = parser.parse_args()
    print("| file | pages | reading, MB | documents and values, MB |\n|---|---|---|---|", flush=True)
    for name, draw, count in (("text", text, options.text), ("scan", scan, options.scan)):
        for part in PARTS:
            with tempfile.TemporaryDirectory() as scratch:
                path = Path(scratch) / "a.pdf"
                draw(path, max(1, round(part * count)))
                pages, reading, finding = measured(path, Path(scratch))
                print(f"| {name} | {pages} | {reading} | {finding} |", flush=True)


if __name__ == "__main__":
    main()
