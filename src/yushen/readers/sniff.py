"""What a file is, by its bytes; its name is only a hint where bytes do not tell."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path
from typing import Literal

from yushen.intake import ZIP_ERRORS

Kind = Literal[
    "pdf",
    "docx",
    "xlsx",
    "pptx",
    "ofd",
    "ole",
    "rtf",
    "odt",
    "image",
    "zip",
    "caj",
    "html",
    "media",
    "text",
    "empty",
    "owner",
    "unknown",
]
_PDF_WITHIN = 1024
"""The header may stand behind junk, within the first 1024 bytes (PDF 32000-1, annex H)."""
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG", b"BM", b"II*\0", b"MM\0*", b"GIF8")
_HEIF = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis", b"avif")
_CAJ = (b"CAJ", b"HN\x02", b"KDH", b"\xc8\x00\x00\x00", b"TEB")
_MEDIA = (b"ID3", b"OggS", b"fLaC", b"RIFF", b"\x1aE\xdf\xa3", b"FLV")


def sha256_of(path: Path) -> str:
    """SHA-256 of the file's bytes. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sniff(path: Path, name: str) -> Kind:
    """The kind of a file. Raises OSError where it cannot be read at all."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        head = stream.read(2048)
    if size == 0 or not head.strip(b"\0"):
        return "empty"
    if size <= 1024 and name.rsplit("/", 1)[-1].startswith("~$"):
        return "owner"
    if size == 162 and head[0] < 64 and b"\0\0" in head:
        return "owner"  # the owner file that Word leaves beside an open document, whatever it is called now
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        return _zip_kind(path)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf"
    if (
        head.startswith(_IMAGES)
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or (head[4:8] == b"ftyp" and head[8:12] in _HEIF)
    ):
        return "image"
    if head.startswith(_CAJ):
        return "caj"
    if head[4:8] == b"ftyp" or head.startswith(_MEDIA):
        return "media"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "html"
    return "text" if b"\0" not in head and _is_text(head) else "unknown"


def _zip_kind(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except ZIP_ERRORS:
        return "docx" if path.suffix.lower() in (".docx", ".doc") else "zip"
    if any(name.lower() == "ofd.xml" for name in names):
        return "ofd"
    for folder, kind in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
        if any(name.startswith(folder) for name in names):
            return kind  # type: ignore[return-value]
    if "content.xml" in names and "mimetype" in names:
        return "odt"
    return "zip"


def _is_text(head: bytes) -> bool:
    for encoding in ("utf-8", "gb18030"):
        try:
            head[: len(head) - 4].decode(encoding)
            return True
        except UnicodeDecodeError:
            continue
    return False
