"""File names as people typed them: encodings of archives and of disks, system files, safe names for output."""

from __future__ import annotations

import os
import re
import unicodedata

SYSTEM_NAMES = frozenset({"thumbs.db", ".ds_store", "desktop.ini", "ehthumbs.db", ".localized", "icon\r"})
SYSTEM_FOLDERS = frozenset({"__macosx", ".git", ".svn", "$recycle.bin", "system volume information", ".trashes"})
ARCHIVE_SUFFIXES = (".zip", ".rar", ".7z", ".tar", ".tar.gz", ".tgz", ".gz")

_CONTROL = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\u200b-\u200f]")


def is_system_path(path: str) -> bool:
    """A file that an operating system or Office left behind: Thumbs.db, .DS_Store, __MACOSX, ``._*``, ``~$*``."""
    parts = path.replace("!/", "/").split("/")
    name = parts[-1].lower()
    if name in SYSTEM_NAMES or name.startswith(("._", "~$")):
        return True
    return any(part.lower() in SYSTEM_FOLDERS for part in parts)


def decode_member_name(raw: bytes) -> str:
    """The name of an archive member from its bytes.

    UTF-8 where the bytes are valid UTF-8, whatever the archive's flag says (macOS leaves the flag out; others set it over
    GBK bytes); else GB 18030, which the Windows archivers of Chinese offices write; else byte by byte.
    Backslashes become separators only after decoding, since 0x5C is the second byte of many GBK characters.

    >>> decode_member_name("王明.txt".encode("gbk"))
    '王明.txt'
    """
    for encoding in ("utf-8", "gb18030"):
        try:
            name = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        name = raw.decode("latin-1")
    return clean_name(name.replace("\\", "/"))


def disk_name(name: str) -> str:
    """A name from the file system as readable text: bytes that are not UTF-8 are taken for GB 18030."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return decode_member_name(os.fsencode(name))
    return clean_name(name)


def clean_name(name: str) -> str:
    """NFC (macOS writes names decomposed) and without control or direction characters, which would hide what a name is."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", unicodedata.normalize("NFC", name))


def safe_parts(name: str) -> tuple[list[str], bool]:
    """The parts of an archive member's name without anything that climbs out, and whether something had to be dropped."""
    parts = [part for part in name.split("/") if part not in ("", ".")]
    kept = [part for part in parts if part != ".." and not re.fullmatch(r"[A-Za-z]:", part)]
    return kept, len(kept) != len(parts) or name.startswith("/")


def folder_name(name: str, limit: int = 200) -> str:
    """A name that can be one folder of the output on any file system, at most ``limit`` bytes of UTF-8."""
    name = re.sub(r'[\\/:*?"<>|\x00-\x1f\ufffd]', "_", name).strip().rstrip(".") or "_"
    while len(name.encode("utf-8")) > limit:
        name = name[:-1]
    return name


def without_archive_suffix(name: str) -> str:
    """``张三.zip`` → ``张三``."""
    lowered = name.lower()
    for suffix in sorted(ARCHIVE_SUFFIXES, key=len, reverse=True):
        if lowered.endswith(suffix) and len(name) > len(suffix):
            return name[: -len(suffix)]
    return name


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key under which ``2.jpg`` comes before ``10.jpg``; total and independent of the locale."""
    return tuple(
        (0, int(part), part) if part.isdecimal() else (1, 0, part) for part in re.split(r"(\d+)", text) if part != ""
    )
