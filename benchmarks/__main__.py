"""``make bench``: one table, each row a ratio measured side by side in one run on the same work."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path


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


def main() -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores\n")
    print("| what | CPU s | CPU s | ratio |\n|---|---|---|---|")
    for name, first, second in (text_pdf(), start_up()):
        print(f"| {name} | {first:.2f} | {second:.2f} | {first / second:.2f} |", flush=True)
    print("\nOCR against the bare engine: python -m benchmarks.ocr")


if __name__ == "__main__":
    main()
