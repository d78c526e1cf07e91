"""``make bench``: one table, each row a ratio measured side by side in one run on the same work."""

from __future__ import annotations

import html
import math
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

HEAD = """# Benchmarks

`make bench`: each row is a ratio of two measurements side by side in one run on the same work; CPU seconds of all processes where not
said otherwise. The line of the plot stands at 1."""
DOSSIERS = 24
"""So many that starting two workers instead of one weighs little."""
MARK = "<!-- below: written by hand -->\n"


def cpu(work: Callable[[], object], rounds: int = 3) -> float:
    """Median CPU seconds (user and system) of a piece of work in this process."""
    taken = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return sorted(taken)[rounds // 2]


def children_cpu(command: list[str], rounds: int = 5) -> float:
    """Median CPU seconds of a command."""
    taken = []
    for _ in range(rounds):
        before = os.times()
        subprocess.run(command, capture_output=True, check=True)
        after = os.times()
        taken.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return sorted(taken)[rounds // 2]


def text_pdf() -> tuple[str, float, float]:
    """Text with boxes of a 100-page PDF: pdfplumber's lines against ours."""
    import pdfplumber
    import pypdfium2

    from samples.drawing import Drawing, to_pdf
    from yushen.readers.pdf_chars import frame_of, lines_of, page_chars

    pages = []
    for number in range(100):
        page = Drawing()
        for row in range(26):
            page.text(
                60,
                40 + 29 * row,
                f"第{number}页第{row}行：采用新型刀具后加工效率明显提高，操作人员按照工艺规程进行焊接",
                11,
            )
        pages.append(page)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.pdf"
        path.write_bytes(to_pdf(pages))

        def ours() -> None:
            document = pypdfium2.PdfDocument(path)
            for index in range(len(document)):
                page = document[index]
                lines_of(page_chars(page)[0], frame_of(page))
                page.close()
            document.close()

        def theirs() -> None:
            with pdfplumber.open(path) as document:
                for page in document.pages:
                    page.extract_text_lines()
                    page.close()

        return "text PDF, 100 pages, lines with boxes: pdfplumber / yushen", cpu(theirs, 1), cpu(ours)


def start_up() -> tuple[str, float, float]:
    """``yushen --help`` against importing typer."""
    program = str(Path(sys.executable).parent / "yushen")
    return (
        "yushen --help / python -c 'import typer'",
        children_cpu([program, "--help"]),
        children_cpu([sys.executable, "-c", "import typer"]),
    )


def pictures() -> tuple[str, float, float]:
    """Reading scanned forms and sealed certificates: ours against the bare engine on the same runtime."""
    from benchmarks.ocr import side_by_side

    engine, whole = side_by_side(3)
    return "OCR, 3 forms and 3 sealed certificates: yushen / bare rapidocr", whole.total, engine.total


def again() -> list[tuple[str, float, float]]:
    """The committed batch by the clock: first run against the same again, and against one changed file."""
    from benchmarks.batch import change_one, check

    with tempfile.TemporaryDirectory() as scratch:
        batch, out, cache = (Path(scratch) / name for name in ("in", "out", "cache"))
        shutil.copytree("samples/batch", batch)
        first = check(batch, out, cache)
        second = check(batch, out, cache)
        change_one(batch)
        changed = check(batch, out, cache)
    return [
        ("sample batch, clock: first run / the same again", first.clock, second.clock),
        ("sample batch, clock: first run / one file of ten dossiers changed", first.clock, changed.clock),
    ]


def workers() -> tuple[str, float, float]:
    """A drawn batch by the clock, nothing kept: one worker against two."""
    from benchmarks.batch import draw, one_and_two_workers

    with tempfile.TemporaryDirectory() as scratch:
        batch = Path(scratch) / "in"
        batch.mkdir()
        draw(batch, DOSSIERS, 10 * DOSSIERS)
        one, two = one_and_two_workers(batch, Path(scratch), DOSSIERS)
    return f"{DOSSIERS} dossiers with scans, clock: one worker / two", one.clock, two.clock


def versions() -> str:
    """Machine and versions, as the table's head tells them."""
    from importlib.metadata import version

    packages = ", ".join(
        f"{name} {version(name)}" for name in ("yushen", "pypdfium2", "pdfplumber", "rapidocr", "openvino")
    )
    return (
        f"{date.today()}, Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f} at the start; {packages}"
    )


def plot(rows: list[tuple[str, float, float]]) -> str:
    """The ratios as bars on a logarithmic scale, as SVG."""
    bars = []
    for place, (name, first, second) in enumerate(rows):
        ratio, y = first / second, 30 + 46 * place
        length = 90 * (math.log10(max(ratio, 0.1)) + 1)
        bars.append(
            f'<text x="8" y="{y}" font-size="12">{html.escape(name)}</text>'
            f'<rect x="8" y="{y + 6}" width="{length:.0f}" height="14" fill="#3b6ea5"/>'
            f'<text x="{length + 14:.0f}" y="{y + 18}" font-size="12">{ratio:.2f}</text>'
        )
    height = 40 + 46 * len(rows)
    one = f'<line x1="98" x2="98" y1="14" y2="{height - 12}" stroke="#999" stroke-dasharray="3 3"/>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="{height}" font-family="sans-serif">'
    return f'{head}<rect width="640" height="{height}" fill="#fff"/>{one}{"".join(bars)}</svg>\n'


def main() -> None:
    """Prints the table and keeps it, with its plot, in docs/benchmarks.md."""
    lines = [versions(), "", "| what | first | second | ratio |", "|---|---|---|---|"]
    print("\n".join(lines), flush=True)
    rows: list[tuple[str, float, float]] = []
    for part in (text_pdf, start_up, pictures, again, workers):
        found = part()
        for row in found if isinstance(found, list) else [found]:
            rows.append(row)
            lines.append(f"| {row[0]} | {row[1]:.2f} s | {row[2]:.2f} s | {row[1] / row[2]:.2f} |")
            print(lines[-1], flush=True)
    docs = Path("docs")
    (docs / "benchmarks.svg").write_text(plot(rows), encoding="utf-8")
    page = docs / "benchmarks.md"
    kept = page.read_text(encoding="utf-8").partition(MARK)[2] if page.exists() else ""
    page.write_text("\n".join([HEAD, *lines, "", "![ratios](benchmarks.svg)", "", MARK]) + kept, encoding="utf-8")


if __name__ == "__main__":
    main()
