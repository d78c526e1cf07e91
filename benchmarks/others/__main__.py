"""python -m benchmarks.others [--only WAY ...] [--keep]     one table: CPU, clock, memory, errors and key strings of each way of reading

Every way reads the same scan PDF in a process of its own, one after the other, on one thread. ``--keep`` writes the table to docs/others.md.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.others import record
from benchmarks.others.measures import any_order, in_order, keys_read
from benchmarks.others.pages import Drawn, pages, to_pdf
from benchmarks.others.process import Taken, measure

NAMES = {
    "yushen": "yushen, pages as it reads them",
    "rapidocr_tuned": "bare RapidOCR, yushen's settings and runtime",
    "rapidocr": "bare RapidOCR as it comes (onnxruntime)",
    "tesseract": "tesseract, chi_sim",
    "ocrmypdf": "OCRmyPDF, then pdfplumber",
    "tiny": "faster-paddle tiny",
}
ELSEWHERE = ("ocrmypdf", "tiny")
"""Ways whose packages are in the environment of the others."""
KINDS = ("form", "certificate", "report", "table")


def main() -> int:
    options = _options()
    load, made = os.getloadavg()[0], pages()
    lines = [
        record.conditions(
            load, "yushen", "rapidocr", "onnxruntime", "openvino", "ocrmypdf", "pdfplumber", "faster-paddle"
        )
        + f" {len(made)} pages in one PDF, one process, one thread.",
        "",
        "| way | CPU s a page | pages a minute, clock | peak MB | CER in order | CER any order | clean | degraded | "
        + " | ".join(f"{kind}s" for kind in KINDS)
        + " | key strings |",
        "|---" * (9 + len(KINDS)) + "|",
    ]
    print("\n".join(lines), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        scans = Path(folder) / "scans.pdf"
        to_pdf(made, scans)
        for way in options.only or NAMES:
            taken, texts = read(way, scans)
            lines.append(row(NAMES[way], taken, texts, made))
            print(lines[-1], flush=True)
            if options.show:
                show(texts, made)
    if options.keep:
        record.keep("scans", lines)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.others")
    parser.add_argument("--only", nargs="+", choices=tuple(NAMES))
    parser.add_argument("--show", action="store_true", help="each page's errors and the key strings it lacks")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


def read(way: str, scans: Path) -> tuple[Taken, list[str]]:
    """What a way takes, and its text of each page. Raises RuntimeError where it fails."""
    out = scans.with_name(f"{way}.json")
    python = str(record.OTHERS / "bin/python") if way in ELSEWHERE else sys.executable
    command = [python, str(Path(__file__).with_name("worker.py")), way, str(scans), str(out)]
    taken = measure(command, {"OMP_THREAD_LIMIT": "1", "PYTHONPATH": str(record.ROOT)})
    if taken.ended:
        raise RuntimeError(f"{way} ended with {taken.ended}")
    return taken, ["\n".join(lines) for lines in json.loads(out.read_text(encoding="utf-8"))]


def row(name: str, taken: Taken, texts: Sequence[str], made: Sequence[Drawn]) -> str:
    """A line of the table; error rates are means over pages."""
    pairs = list(zip(texts, made, strict=True))
    ordered = [in_order(text, page.truth) for text, page in pairs]
    unordered = [any_order(text, page.truth, page.free) for text, page in pairs]

    def mean(rates: Sequence[float]) -> str:
        return f"{sum(rates) / len(rates):.4f}"

    groups = [
        mean([rate for rate, page in zip(unordered, made, strict=True) if page.degraded == degraded])
        for degraded in (False, True)
    ]
    groups += [mean([rate for rate, page in zip(unordered, made, strict=True) if page.kind == kind]) for kind in KINDS]
    keys = sum(keys_read(text, page.keys) for text, page in pairs)
    return (
        f"| {name} | {taken.cpu / len(made):.2f} | {60 * len(made) / taken.clock:.1f} | {taken.megabytes} "
        f"| {mean(ordered)} | {mean(unordered)} | {' | '.join(groups)} | {keys}/{sum(len(page.keys) for page in made)} |"
    )


def show(texts: Sequence[str], made: Sequence[Drawn]) -> None:
    for text, page in zip(texts, made, strict=True):
        lacking = [key for key in page.keys if not keys_read(text, [key])]
        print(
            f"    {page.name}: {in_order(text, page.truth):.4f} {any_order(text, page.truth, page.free):.4f} {lacking}"
        )


if __name__ == "__main__":
    sys.exit(main())
