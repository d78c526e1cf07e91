"""DOC, WPS, RTF and ODT through LibreOffice, with its own profile and a time limit each; a clear problem where it is not installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

import msgspec

from yushen.limits import LIMITS, Limits
from yushen.model import Problem, Reading
from yushen.readers.docx import read_docx
from yushen.readers.sniff import sha256_of

MISSING = "这是 DOC、WPS 或类似格式，本机没有安装 LibreOffice，无法读取。请另存为 DOCX 或 PDF 后提交。"
FAILED = "该文件无法转换，可能已损坏或加了密码。请用 Word 或 WPS 另存为 DOCX 或 PDF 后提交。"
SLOW = "转换该文件超过时限，已停止。请另存为 DOCX 或 PDF 后提交。"


def read_office(path: Path, *, scratch: Path, limits: Limits = LIMITS) -> Reading:
    """The document as LibreOffice writes it into DOCX. Never raises about the file."""
    sha256 = sha256_of(path)
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return _refused(sha256, MISSING)
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        copy = Path(folder) / f"in{path.suffix.lower() if path.suffix.isascii() else ''}"
        shutil.copyfile(path, copy)
        command = [
            program,
            f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--nodefault",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            folder,
            str(copy),
        ]
        try:
            _run(command, limits.convert_seconds, Path(folder))
        except subprocess.TimeoutExpired:
            return _refused(sha256, SLOW)
        except OSError:
            return _refused(sha256, MISSING)
        result = copy.with_suffix(".docx") if copy.suffix != ".docx" else copy
        if copy.suffix == ".docx" or not result.is_file():
            return _refused(sha256, FAILED)
        reading = read_docx(result, scratch=scratch, limits=limits)
    return msgspec.structs.replace(reading, kind="office", sha256=sha256)


def _run(command: list[str], seconds: float, folder: Path) -> None:
    """Runs the program with ``folder`` for all that it keeps of its user (its desktop's settings would else be written to the
    user's own), and ends it with all it started when the time is up or this process is asked to end: ``soffice`` is
    a script whose children do the work. Raises TimeoutExpired and OSError."""
    quiet = subprocess.DEVNULL
    own = {name: str(folder) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    with subprocess.Popen(
        command, stdin=quiet, stdout=quiet, stderr=quiet, env=os.environ | own, start_new_session=True
    ) as program:
        try:
            program.wait(seconds)
        finally:
            if program.returncode is None:
                _end(program)


def _end(program: subprocess.Popen[bytes]) -> None:
    if not hasattr(os, "killpg"):
        program.kill()
        return
    with suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)


def _refused(sha256: str, message: str) -> Reading:
    return Reading("office", sha256, problems=(Problem("document.unreadable", message),), paged=False)
