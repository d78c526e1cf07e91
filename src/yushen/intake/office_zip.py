"""Office files are ZIPs of XML parts; before a library parses one, its parts are counted and looked through.

Sizes that an archive declares can lie, so what comes out is counted. Entity declarations have no use in office files and
are how an XML bomb or a request for another file is written; they are refused in whatever encoding a part has.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Literal

from yushen.intake.zip_errors import ZIP_ERRORS
from yushen.limits import LIMITS, Limits

Reason = Literal["damaged", "entities", "large"]

_STEP = 1 << 20
_OVERLAP = 32
_XML_ENDINGS = (".xml", ".rels", ".vml")
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([^\"']{1,40})[\"']")
_PLAIN_ENCODINGS = frozenset({"utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii", "iso-8859-1", "windows-1252", "gbk", "gb2312", "gb18030"})  # fmt: skip
"""In these a declaration is written in plain letters; UTF-7 and EBCDIC would hide it."""


class PartsRefused(Exception):
    """The file is not to be parsed, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


def check_parts(path: Path, limits: Limits = LIMITS) -> None:
    """Raises PartsRefused where a part or all parts unpack to too much, where there are too many, where XML declares
    entities, and where the ZIP is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if len(members) > limits.archive_members:
                raise PartsRefused("large")
            left = limits.file_bytes
            for info in members:
                left -= _counted(archive, info, left, limits)
    except ZIP_ERRORS as error:
        raise PartsRefused("damaged") from error


def _counted(archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int, limits: Limits) -> int:
    """The size of a part, unpacked."""
    is_xml = info.filename.lower().endswith(_XML_ENDINGS)
    allowed = min(left, limits.xml_bytes) if is_xml else left
    size, tail = 0, b""
    with archive.open(info) as part:
        while chunk := part.read(_STEP):
            size += len(chunk)
            if size > allowed:
                raise PartsRefused("large")
            if is_xml:
                tail = _looked_through(tail, chunk, first=size == len(chunk))
    return size


def _looked_through(tail: bytes, chunk: bytes, *, first: bool) -> bytes:
    """The end of the chunk, for a declaration that lies across two."""
    text = tail + (chunk.replace(b"\0", b"") if b"\0" in chunk else chunk)
    if first:
        declared = _ENCODING.search(text[:400])
        if declared is not None and declared[1].decode("ascii", "replace").lower() not in _PLAIN_ENCODINGS:
            raise PartsRefused("entities")
    if any(declaration in text for declaration in _DECLARATIONS):
        raise PartsRefused("entities")
    return text[-_OVERLAP:]
