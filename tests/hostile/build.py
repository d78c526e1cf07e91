"""Small files that are large inside, run in circles, or hide what they are."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

import docx

from yushen.model import Problem, Reading


def zipped(members: Iterable[tuple[str, bytes]], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def zip_named(members: Iterable[tuple[bytes, bytes]]) -> bytes:
    """An archive whose names are these bytes, with no flag that says what they mean."""
    listed = [(chr(0x61 + place) * len(name), name, data) for place, (name, data) in enumerate(members)]
    archive = zipped([(stand_in, data) for stand_in, _, data in listed], zipfile.ZIP_STORED)
    for stand_in, name, _ in listed:
        archive = archive.replace(stand_in.encode(), name)
    return archive


def zip_overlapping(count: int, size: int) -> bytes:
    """Very many members that share one body: every entry of the directory points at the same bytes."""
    body = zipped([("a.bin", b"\0" * size)])
    end = body.rfind(b"PK\x05\x06")
    start = struct.unpack_from("<I", body, end + 16)[0]
    entry = body[start:end]
    tail = bytearray(body[end:])
    struct.pack_into("<HHI", tail, 8, count, count, len(entry) * count)
    return body[:start] + entry * count + bytes(tail)


def zip_declaring(size: int, data: bytes) -> bytes:
    """A member that declares another size than it has, in both its headers."""
    archive = bytearray(zipped([("a.bin", data)]))
    central = archive.rfind(b"PK\x01\x02")
    struct.pack_into("<I", archive, 22, size)
    struct.pack_into("<I", archive, central + 24, size)
    return bytes(archive)


def nested(depth: int, inner: bytes) -> bytes:
    for level in range(depth):
        inner = zipped([(f"level{level}.zip", inner)], zipfile.ZIP_STORED)
    return inner


def docx_bytes(text: str = "材料") -> bytes:
    stream = io.BytesIO()
    document = docx.Document()
    document.add_paragraph(text)
    document.save(stream)
    return stream.getvalue()


def with_part(archive: bytes, name: str, data: bytes | None) -> bytes:
    """An archive with one part replaced or added; None: taken out."""
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        parts = [(info.filename, source.read(info)) for info in source.infolist() if info.filename != name]
    return zipped([*parts, (name, data)] if data is not None else parts)


def part(archive: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        return source.read(name)


def laughing(root: str) -> str:
    """A document type whose entities grow tenfold nine times."""
    lines = ['<!ENTITY e0 "哈">', *(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))]
    return f"<!DOCTYPE {root} [{''.join(lines)}]>"


def png_header(width: int, height: int, body: bytes = b"") -> bytes:
    """A PNG that says how large it is and has little in it."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", body or zlib.compress(b"\0" * 64)), (b"IEND", b"")]
    packed = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def png_with(kind: bytes, data: bytes) -> bytes:
    """A small honest PNG with one chunk more."""
    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGB", (40, 40), "white").save(stream, "PNG")
    honest = stream.getvalue()
    chunk = struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return honest[:33] + chunk + honest[33:]


def tiff_ring() -> bytes:
    """A TIFF of one white dot whose next directory is itself."""
    entries = [(256, 3, 1, 1), (257, 3, 1, 1), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 200), (278, 3, 1, 1), (279, 4, 1, 1)]  # fmt: skip
    directory = struct.pack("<H", len(entries))
    directory += b"".join(struct.pack("<HHII", tag, kind, count, value) for tag, kind, count, value in entries)
    data = b"II*\0" + struct.pack("<I", 8) + directory + struct.pack("<I", 8)
    return data.ljust(200, b"\0") + b"\xff"


def pdf(objects: dict[int, bytes], root: int = 1, extra: bytes = b"") -> bytes:
    """A PDF of these objects with a right table of places."""
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size = max(objects) + 1
    table = b"".join(
        b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(1, size)
    )
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return data + b"trailer\n<< /Size %d /Root %d 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, extra, start)


def stream(data: bytes, more: bytes = b"", *, flate: bool = True) -> bytes:
    packed = zlib.compress(data, 9) if flate else data
    filters = b"/Filter /FlateDecode " if flate else b""
    return b"<< /Length %d %s%s>>\nstream\n%s\nendstream" % (len(packed), filters, more, packed)


def one_page(content: bytes = b"", page: bytes = b"", **objects: bytes) -> bytes:
    """A page with a font and a line of text; ``objects`` n10=… are added."""
    base = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> %s >> >>"
        % page,
        4: stream(content or b"BT /F 12 Tf 72 700 Td (Hello 2025) Tj ET"),
        5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    return pdf(base | {int(name[1:]): body for name, body in objects.items()})


def saved(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def in_chinese(problem: Problem) -> bool:
    """A problem as a person is told it: Chinese, a sentence, saying what to do."""
    return any("\u4e00" <= character <= "\u9fff" for character in problem.message) and problem.message.endswith("。")


def settled(reading: Reading) -> bool:
    """A reading with pages, or a clear problem."""
    problems = [*reading.problems, *(problem for page in reading.pages for problem in page.problems)]
    return (bool(reading.pages) or bool(reading.problems)) and all(map(in_chinese, problems))
