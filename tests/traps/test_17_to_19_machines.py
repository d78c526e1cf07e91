"""Known traps 17 to 19: files that are large or endless, many workers at once, resources over hours.

What one worker does with a crash, a hang or a bomb is also in tests/batch/test_pool.py and tests/hostile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from PIL import Image, ImageDraw
from reportlab.pdfgen import canvas

from tests.hostile.build import docx_bytes, one_page, saved, stream
from tests.readers import drawn
from yushen.batch import page_log
from yushen.batch.cpus import cores
from yushen.batch.main_guard import SENTENCE
from yushen.batch.pool import Workers
from yushen.batch.reading import read_source, reading_of
from yushen.intake import SourceFile
from yushen.limits import LIMITS
from yushen.model import Page
from yushen.readers import office, pdf, read_file
from yushen.readers.ocr import page as ocr_page

linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are watched by way of /proc")


def _pdf(path: Path, pages: int, boxes: int = 0) -> Path:
    """Pages of twenty lines each, with so many drawn boxes."""
    made = canvas.Canvas(str(path))
    for number in range(1, pages + 1):
        for row in range(20):
            made.drawString(72, 760 - 20 * row, f"page {number} row {row}")
        for box in range(boxes):
            made.rect(60 + 11 * (box % 40), 100 + 11 * (box // 40), 10, 10)
        made.showPage()
    made.save()
    return path


def _megabytes() -> float:
    with open("/proc/self/statm", encoding="ascii") as numbers:
        return int(numbers.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


# 17: large and endless


@linux
def test_17_pages_are_closed_one_after_the_other(tmp_path):
    path = _pdf(tmp_path / "a.pdf", 150)
    seen: list[float] = []
    read_file(path, "a.pdf", scratch=tmp_path, keep=lambda kind, page: seen.append(_megabytes()))
    assert len(seen) == 150
    # After the first pages have loaded what is loaded once: 0.02 MB of lines a page; a page left open keeps ten times that.
    assert (seen[-1] - seen[29]) / 120 < 0.2


def test_17_a_page_of_a_thousand_boxes_is_read_in_time_with_its_words(tmp_path):
    begun = time.process_time()
    page = read_file(_pdf(tmp_path / "a.pdf", 1, boxes=1500), "a.pdf", scratch=tmp_path).pages[0]
    assert "page 1 row 19" in page.text and time.process_time() - begun < 30


def test_17_tables_that_take_too_long_are_left_out_and_the_words_stay(tmp_path):
    path = _pdf(tmp_path / "a.pdf", 1, boxes=1500)
    hurried = msgspec.structs.replace(LIMITS, pdf_objects_seconds=0.05)
    page = read_file(path, "a.pdf", scratch=tmp_path, limits=hurried).pages[0]
    assert "page 1 row 19" in page.text and page.tables == ()


ENDLESS = stream(b"/X Do /X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >>")  # fmt: skip


def _endless_from_page_three() -> bytes:
    """Two pages that are read at once and a third that no reader comes back from."""
    draws = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>"
    good = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
    )
    kids = b"<< /Type /Pages /Kids [3 0 R 9 0 R 7 0 R] /Count 3 >>"
    return one_page(n2=kids, n7=draws, n8=stream(b"/X Do"), n9=good, n6=ENDLESS)


def test_17_what_was_read_before_the_time_was_up_is_kept_and_the_next_file_goes_on(tmp_path):
    paths = [saved(tmp_path, "bomb.pdf", _endless_from_page_three()), saved(tmp_path, "good.pdf", one_page())]
    files = [SourceFile(path.name, str(path), path.stat().st_size) for path in paths]
    scratch = tmp_path / "scratch"
    with Workers(1) as workers:
        for place, (file, seconds) in enumerate(zip(files, (5, 60), strict=True)):
            workers.submit(place, read_source, file, None, str(scratch), None, seconds=seconds)
        outcomes = dict(workers.finished())
    bomb, good = (reading_of(file, outcomes[place], scratch) for place, file in enumerate(files))
    assert outcomes[0].failure == "timeout"
    assert [(page.number, page.text) for page in bomb.pages] == [(1, "Hello 2025"), (2, "Hello 2025")]
    assert bomb.kind == "pdf" and len(bomb.sha256) == 64
    [problem] = bomb.problems
    assert problem.code == "document.unreadable" and "读到第 2 页后超过时限" in problem.message
    assert good.problems == () and good.pages[0].text == "Hello 2025"
    assert list((scratch / "pages").iterdir()) == []


def test_17_pages_of_a_file_that_has_changed_since_and_half_an_entry_are_not_used(tmp_path):
    page = Page(1, 595, 842)
    log = page_log.PageLog(tmp_path, "/a.pdf")
    log.begin((1, 2, 3))
    log.keep("pdf", page)
    log.keep("pdf", msgspec.structs.replace(page, number=2))
    assert log.pages((1, 2, 3)) == ("pdf", (page, msgspec.structs.replace(page, number=2)))
    assert log.pages((1, 2, 4)) == ("other", ()) and log.pages(None) == ("other", ())
    log.path.write_bytes(log.path.read_bytes()[:-3])
    assert log.pages((1, 2, 3)) == ("pdf", (page,))
    log.begin((1, 2, 3))
    assert log.pages((1, 2, 3)) == ("other", ())
    assert log.path.stat().st_mode & 0o777 == 0o600


# 18: many workers at once


def _work() -> tuple[float, float, int]:
    """Processor time of all threads and of this one while two pages are read, and how often the engine was built."""
    from yushen.readers.ocr import read_page_image
    from yushen.readers.ocr.engine import reader

    picture = Image.new("RGB", (700, 200), "white")
    ImageDraw.Draw(picture).text((20, 40), "CERTIFICATE 2021-0386 HELLO", fill="black", font_size=40)
    read_page_image(picture)
    everything, own = time.process_time(), time.thread_time()
    for _ in range(2):
        read_page_image(picture)
    return time.process_time() - everything, time.thread_time() - own, reader.cache_info().misses


def test_18_a_worker_computes_on_one_thread_and_builds_its_engine_once():
    with Workers(1) as workers:
        for number in range(2):
            workers.submit(number, _work, seconds=120)
        outcomes = dict(workers.finished())
    for outcome in outcomes.values():
        everything, own, built = outcome.result
        assert everything < 1.1 * own + 0.02 and built == 1


@linux
def test_18_processors_are_those_of_the_affinity(tmp_path):
    allowed = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(allowed)})
        assert cores() == 1
    finally:
        os.sched_setaffinity(0, allowed)
    assert 1 <= cores() <= len(allowed)
    assert cores(tmp_path, tmp_path / "none") == len(allowed)


def _groups(folder: Path, own: str, **files: str) -> tuple[Path, Path]:
    """A tree of control groups: ``files`` are names with ``__`` for ``/`` and ``_dot_`` for ``.``."""
    (folder / "own").write_text(own)
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return folder, folder / "own"


@linux
@pytest.mark.parametrize(
    ("own", "files", "quota"),
    [
        ("0::/\n", {"cpu_dot_max": "200000 100000\n"}, 2),
        ("0::/\n", {"cpu_dot_max": "150000 100000\n"}, 1),
        ("0::/\n", {"cpu_dot_max": "50000 100000\n"}, 1),
        ("0::/\n", {"cpu_dot_max": "max 100000\n"}, None),
        ("0::/job/step\n", {"job__step__cpu_dot_max": "max 100000", "job__cpu_dot_max": "300000 100000"}, 3),
        ("0::/job\n", {"job__cpu_dot_max": "400000 100000", "cpu_dot_max": "max 100000"}, 4),
        ("4:memory:/x\n3:cpu,cpuacct:/docker/ab\n0::/\n", {"cpu,cpuacct__cpu_dot_cfs_quota_us": "200000", "cpu,cpuacct__cpu_dot_cfs_period_us": "100000"}, 2),
        ("1:cpu:/job\n", {"cpu__job__cpu_dot_cfs_quota_us": "300000", "cpu__job__cpu_dot_cfs_period_us": "100000"}, 3),
        ("1:cpu:/\n", {"cpu__cpu_dot_cfs_quota_us": "-1", "cpu__cpu_dot_cfs_period_us": "100000"}, None),
        ("2:cpuset:/\n", {"cpuset__cpu_dot_cfs_quota_us": "100000", "cpuset__cpu_dot_cfs_period_us": "100000"}, None),
        ("0::/\n", {"cpu_dot_max": "garbage\n"}, None),
        ("garbage", {}, None),
    ],
)  # fmt: skip
def test_18_processors_are_those_of_the_quota_of_every_group_above(tmp_path, monkeypatch, own, files, quota):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(16)))
    assert cores(*_groups(tmp_path, own, **files)) == (quota or 16)


SCRIPT = """
from pathlib import Path
from yushen.batch.application import Options
from yushen.batch.run import CheckOptions, check_batch

def main():
    options = Options(standard="shanxi-2019-55", as_of="2025-09-30", pathway="skill_to_title")
    here = Path(__file__).parent
    return check_batch(CheckOptions(paths=(here / "张三",), out=here / "out", application=options, jobs=2))

{call}
"""
CALLS = {
    "guarded": 'if __name__ == "__main__":\n    raise SystemExit(main())',
    "unguarded": "raise SystemExit(main())",
    "otherwise guarded": 'import multiprocessing\nif multiprocessing.current_process().name == "MainProcess":\n    raise SystemExit(main())',
}


@pytest.mark.parametrize("call", CALLS)
def test_18_a_script_without_a_main_guard_is_told_so_and_others_run(tmp_path, call):
    (tmp_path / "张三").mkdir()
    saved(tmp_path / "张三", "a.docx", docx_bytes("情况说明"))
    script = saved(tmp_path, "run.py", SCRIPT.replace("{call}", CALLS[call]).encode())
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=120, check=False)
    if call == "unguarded":
        assert done.returncode == 1 and done.stderr.rstrip().endswith(SENTENCE)
        assert done.stderr.count("Traceback") == 1
    else:
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "out/张三/report.json").is_file()


STUB = """#!/bin/sh
for argument in "$@"; do
  case "$argument" in -env:UserInstallation=*) echo "$argument" >> "{log}";; esac
  case "$before" in --outdir) out="$argument";; esac
  before="$argument"
done
{then}
"""


@pytest.fixture
def converter(tmp_path, monkeypatch):
    """A stand-in for LibreOffice that writes down the profile it was given, then does ``then``."""

    def install(then: str) -> Path:
        folder, log = tmp_path / "bin", tmp_path / "profiles"
        folder.mkdir(exist_ok=True)
        program = saved(folder, "soffice", STUB.replace("{log}", str(log)).replace("{then}", then).encode())
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        return log

    return install


OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@linux
def test_18_every_conversion_has_a_profile_of_its_own_that_is_gone_afterwards(tmp_path, converter):
    ready = saved(tmp_path, "ready.docx", docx_bytes("转换后的内容"))
    log = converter(f'cp "{ready}" "$out/in.docx"')
    for name in ("a.doc", "b.wps"):
        reading = read_file(saved(tmp_path, name, OLD_WORD), name, scratch=tmp_path / "s")
        assert (reading.kind, reading.pages[0].text) == ("office", "转换后的内容")
    first, second = log.read_text().splitlines()
    assert first != second and str(tmp_path / "s") in first
    assert list((tmp_path / "s").iterdir()) == []


@linux
def test_18_a_conversion_leaves_nothing_in_the_users_own_folders(tmp_path, converter, monkeypatch):
    """LibreOffice's desktop libraries keep settings of their own, whatever profile it was given."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home))
    ready = saved(tmp_path, "ready.docx", docx_bytes("转换后的内容"))
    places = "HOME XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME TMPDIR"
    converter(f'for name in {places}; do eval touch "\\$$name/settings.$name"; done; cp "{ready}" "$out/in.docx"')
    reading = read_file(saved(tmp_path, "a.doc", OLD_WORD), "a.doc", scratch=tmp_path / "s")
    assert reading.pages[0].text == "转换后的内容"
    assert list(home.iterdir()) == [] and list((tmp_path / "s").iterdir()) == []


@linux
def test_18_a_conversion_that_hangs_is_stopped_with_all_it_started(tmp_path, converter):
    """LibreOffice is a shell script that starts a program: both must go, not only the script."""
    child = tmp_path / "child"
    converter(f'sleep 60 & echo $! > "{child}"; wait')
    begun = time.monotonic()
    hurried = msgspec.structs.replace(LIMITS, convert_seconds=1.0)
    reading = read_file(saved(tmp_path, "a.doc", OLD_WORD), "a.doc", scratch=tmp_path / "s", limits=hurried)
    assert [problem.message for problem in reading.problems] == [office.SLOW] and time.monotonic() - begun < 15
    assert _gone(int(child.read_text()))


def _gone(process: int) -> bool:
    for _ in range(40):
        try:
            with open(f"/proc/{process}/stat", encoding="ascii") as state:
                if state.read().rsplit(")", 1)[1].split()[0] == "Z":
                    return True
        except OSError:
            return True
        time.sleep(0.05)
    os.kill(process, signal.SIGKILL)
    return False


# 19: resources over hours


@linux
@pytest.mark.skipif(drawn.font_path("song") is None, reason="no Chinese font on this machine to draw pages with")
def test_19_two_hundred_varied_pages_leave_no_memory_behind():
    """Measured (2026-11): 0.2 MB a page after the first 80, which fill the engine's own buffers, and level from the 400th."""
    sheet = drawn.certificate("hei", 60)
    seen = []
    for number in range(200):
        width, height = 90 + 41 * number % 260, 60 + 29 * number % 150
        left, top = 53 * number % (sheet.width - width), 31 * number % (sheet.height - height)
        ocr_page.read_page_image(sheet.crop((left, top, left + width, top + height)))
        seen.append(_megabytes())
    assert (min(seen[170:]) - min(seen[80:110])) / 90 < 0.5


def test_19_a_page_of_any_size_is_read_as_a_picture_of_bounded_size(tmp_path, monkeypatch):
    read: list[tuple[int, int]] = []

    class Watched:
        def detect(self, picture, side=960):
            import numpy as np

            read.append(picture.shape[:2])
            return np.zeros((0, 4, 2), dtype=np.float32)

    monkeypatch.setattr(ocr_page, "reader", Watched)
    ocr_page.read_page_image(Image.new("RGB", (9000, 6000), "white"))
    small = Image.new("RGB", (900, 600), "white")
    ocr_page.read_page_image(small)
    assert max(read[0]) == ocr_page.MAX_SIDE and read[1] == (600, 900)
    import pypdfium2

    poster = pypdfium2.PdfDocument.new()
    poster.new_page(14_400, 14_400)
    assert max(pdf.picture_of(poster[0], 200).size) <= LIMITS.picture_side


def _which() -> int:
    return os.getpid()


def test_19_a_worker_is_renewed_after_its_number_of_files():
    few = msgspec.structs.replace(LIMITS, worker_tasks=2)
    with Workers(1, few) as workers:
        for number in range(5):
            workers.submit(number, _which, seconds=60)
        outcomes = dict(workers.finished())
    processes = [outcomes[number].result for number in range(5)]
    assert len(set(processes)) == 3 and processes[0] == processes[1] != processes[2] == processes[3]
    assert 0 < LIMITS.worker_tasks <= 1000
