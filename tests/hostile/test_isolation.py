"""Readers open no socket, write nowhere but in their scratch folder, and start no program but the one that lists fonts.

Held by two fences in a process of its own: the kernel ends the process at its first ``socket`` call (seccomp; C libraries
included), and Python's audit hook tells every file opened for writing and every program started.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.build import docx_bytes, laughing, one_page, part, saved, with_part
from tests.hostile.test_office import ofd, ofd_document

FENCE = '''
import ctypes, json, os, struct, sys
from pathlib import Path

SOCKET = {"x86_64": 41, "aarch64": 198}

def forbid_sockets(machine):
    """A filter that ends the process at socket(2)."""
    libc = ctypes.CDLL(None, use_errno=True)
    load, jump, give = 0x20, 0x15, 0x06
    program = [(load, 0, 0, 0), (jump, 0, 1, SOCKET[machine]), (give, 0, 0, 0x80000000), (give, 0, 0, 0x7FFF0000)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in program))
    head = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(program), ctypes.addressof(code)))
    if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, ctypes.c_void_p(ctypes.addressof(head)), 0, 0):
        print(json.dumps({"fence": False})); sys.exit(0)

scratch, files, trial = Path(sys.argv[1]).resolve(), json.loads(sys.argv[2]), sys.argv[3]
from yushen.readers import read_file, render_page
from yushen.intake import IntakeError, open_batch, read_roster
seen = {"writes": [], "programs": []}

def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path, mode, flags = arguments
        wants = (isinstance(mode, str) and set(mode) & set("wax+")) or (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if wants and not str(path).startswith("/dev/"):
            seen["writes"].append(os.path.abspath(os.fsdecode(path)))
    elif event in ("os.mkdir", "os.rename", "os.link", "os.symlink", "os.remove", "os.rmdir", "os.truncate"):
        seen["writes"] += [os.path.abspath(os.fsdecode(one)) for one in arguments if isinstance(one, (str, bytes))]
    elif event in ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.fork"):
        seen["programs"].append(str(arguments)[:200])

forbid_sockets(os.uname().machine)
sys.addaudithook(hook)
if trial == "socket":
    import socket
    socket.socket()
if trial == "write":
    Path("outside.txt").write_text("x")
for file in files:
    path = Path(file)
    if path.suffix == ".xlsx":
        try:
            read_roster(path)
        except IntakeError:
            continue
    elif path.suffix == ".zip":
        open_batch([path], scratch=scratch, one=True)
    else:
        read_file(path, path.name, scratch=scratch)
        render_page(path, path.name, 1, dpi=72, scratch=scratch)
outside = [one for one in seen["writes"] if not Path(one).is_relative_to(scratch)]
print(json.dumps({"fence": True, "outside": sorted(set(outside)), "programs": seen["programs"]}))
'''  # fmt: skip
only_linux = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"),
    reason="the filter of system calls (seccomp) is Linux's, and its number of `socket` is known here for two processors",
)
NO_FILTER = "this kernel or container lets no process filter its own system calls (seccomp)"


def fenced(tmp_path: Path, files: list[Path], trial: str = "") -> subprocess.CompletedProcess[str]:
    """Reads the files in a process with both fences; its home, temporary and current folders are empty ones to be watched."""
    places = {name: tmp_path / name for name in ("home", "tmp", "here", "scratch")}
    for place in places.values():
        place.mkdir()
    inherited = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
    environment = inherited | {
        "HOME": str(places["home"]),
        "TMPDIR": str(places["tmp"]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    script = saved(tmp_path, "fence.py", FENCE.encode())
    command = [sys.executable, str(script), str(places["scratch"]), json.dumps([str(file) for file in files]), trial]
    return subprocess.run(command, capture_output=True, text=True, cwd=places["here"], env=environment, timeout=300, check=False)  # fmt: skip


def collection(tmp_path: Path) -> list[Path]:
    """A file of every kind, each asking for something that is elsewhere."""
    from PIL import Image, ImageDraw

    from tests.hostile.build import zipped
    from tests.hostile.test_office import HONEST, xlsx

    folder = tmp_path / "files"
    folder.mkdir()
    picture = Image.new("RGB", (400, 120), "white")
    ImageDraw.Draw(picture).text((20, 40), "HELLO 2025", fill="black")
    for ending in ("png", "jpg", "tif", "bmp", "webp"):
        picture.save(folder / f"a.{ending}")
    honest = docx_bytes()
    rels = part(honest, "word/_rels/document.xml.rels")
    away = b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:9/a.png" TargetMode="External"/></Relationships>'
    entity = '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'
    uri = b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (http://127.0.0.1:9/x) >> >>"
    form = {
        "n1": b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /XFA (<x xmlns='http://127.0.0.1:9/'/>) /Fields [] >> >>"
    }
    saved(folder, "a.docx", with_part(honest, "word/_rels/document.xml.rels", rels.replace(b"</Relationships>", away)))
    saved(folder, "b.docx", with_part(honest, "word/document.xml", part(honest, "word/document.xml").replace(b"?>", b"?>" + entity.encode(), 1)))  # fmt: skip
    saved(folder, "a.ofd", ofd(ofd_document()))
    saved(folder, "b.ofd", ofd(ofd_document().replace("?>", "?>" + entity, 1)))
    saved(folder, "a.pdf", one_page(n1=uri))
    saved(folder, "b.pdf", one_page(**form))
    saved(
        folder,
        "c.pdf",
        one_page(b"0 0 595 842 re f", n3=b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"),
    )
    saved(folder, "cut.pdf", one_page()[:-80])
    saved(folder, "a.xlsx", xlsx(HONEST))
    saved(folder, "b.xlsx", with_part(xlsx(HONEST), "xl/workbook.xml", ('<?xml version="1.0"?>' + laughing("a") + "<a/>").encode()))  # fmt: skip
    saved(folder, "a.zip", zipped([("../../out.pdf", one_page()), ("/tmp/out.pdf", one_page())]))
    saved(folder, "a.html", b"<html><img src='http://127.0.0.1:9/a.png'></html>")
    return sorted(folder.iterdir())


@only_linux
def test_no_reader_opens_a_socket_starts_a_program_or_writes_outside_its_scratch(tmp_path: Path) -> None:
    files = collection(tmp_path)
    before = {file: file.read_bytes() for file in files}
    done = fenced(tmp_path, files)
    assert done.returncode == 0, f"{done.returncode}: {done.stderr[-2000:]}"
    told = json.loads(done.stdout.splitlines()[-1])
    if not told["fence"]:
        pytest.skip(NO_FILTER)
    assert told["outside"] == []
    assert [one for one in told["programs"] if not one.startswith("('fc-list', ['fc-list', ':lang=zh', 'file']")] == []
    assert {file: file.read_bytes() for file in files} == before
    for place in ("home", "tmp", "here"):
        assert list((tmp_path / place).rglob("*")) == [], place


@only_linux
@pytest.mark.parametrize("trial", ["socket", "write"])
def test_the_fences_hold(tmp_path: Path, trial: str) -> None:
    done = fenced(tmp_path, [], trial)
    if done.returncode == 0 and not json.loads(done.stdout.splitlines()[-1])["fence"]:
        pytest.skip(NO_FILTER)
    if trial == "socket":
        assert done.returncode < 0
    else:
        assert [Path(one).name for one in json.loads(done.stdout)["outside"]] == ["outside.txt"]
