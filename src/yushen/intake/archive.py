"""ZIP archives, opened without trusting anything in them.

Members are unpacked to numbered files in the scratch folder, so that no name in an archive ever becomes a path. What
comes out is counted while it is read: the sizes that an archive declares can lie.
"""

from __future__ import annotations

import shutil
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from yushen.intake.names import decode_member_name, is_system_path, safe_parts
from yushen.intake.records import SourceFile
from yushen.intake.zip_errors import ZIP_ERRORS
from yushen.limits import LIMITS, Limits
from yushen.model import Problem

_STEP = 1 << 16
_UTF8_FLAG = 0x800
_CENTRAL, _LOCAL = b"PK\x01\x02", b"PK\x03\x04"
_OFFICE_MARKERS = ("[Content_Types].xml", "OFD.xml", "mimetype", "META-INF/container.xml")


class _TooLarge(Exception):
    """More comes out of a member than is allowed."""


class Budget(msgspec.Struct):
    """What one dossier's archives may still unpack: bytes and members, shared by all nesting levels."""

    bytes_left: int
    members_left: int
    unpacked: int = 0
    """How many members were written so far: the next one's file number."""

    @classmethod
    def of(cls, limits: Limits) -> Budget:
        return cls(limits.archive_total_bytes, limits.archive_members)


def is_archive(path: Path) -> bool:
    """Whether the bytes are a ZIP that holds files, rather than an office document (which is a ZIP too)."""
    try:
        with path.open("rb") as stream:
            if stream.read(2) != b"PK":
                return False
        with zipfile.ZipFile(path) as archive:
            names = {name.lstrip("/") for name in archive.namelist()[:2000]}
    except UnicodeDecodeError:
        return True  # names flagged UTF-8 that are not: no office program writes those
    except ZIP_ERRORS:
        # A damaged ZIP is still an archive by its first bytes and its name; opening it will say what is wrong.
        return path.suffix.lower() == ".zip"
    return not any(marker in names for marker in _OFFICE_MARKERS)


def unpack(
    path: Path,
    shown: str,
    scratch: Path,
    *,
    password: str | None = None,
    limits: Limits = LIMITS,
    budget: Budget | None = None,
    depth: int = 1,
    nested: bool = True,
) -> Iterator[SourceFile]:
    """The files of an archive, nested archives included, as ``shown!/member``; each member that cannot be had is a
    ``SourceFile`` with its problem, so that nothing is lost in silence. Never raises about the archive."""
    budget = budget or Budget.of(limits)
    if depth > limits.archive_depth:
        yield _refused(shown, f"压缩包层层嵌套超过 {limits.archive_depth} 层，未继续展开。请解开后重新提交。")
        return
    try:
        archive = _open(path, scratch)
    except ZIP_ERRORS:
        yield _refused(shown, "压缩包已损坏或不完整，无法打开。请重新打包后提交。")
        return
    with archive:
        members = [info for info in archive.infolist() if not _is_folder(info)]
        if not members:
            yield _refused(shown, "压缩包里没有文件。请确认后重新打包提交。")
            return
        taken: dict[str, int] = {}
        for index, info in enumerate(members):
            name, climbed = _member_name(info)
            taken[name] = taken.get(name, 0) + 1
            if taken[name] > 1:
                name = f"{name}#{taken[name]}"
            inner = f"{shown}!/{name}"
            if budget.members_left <= 0:
                yield _refused(
                    f"{shown}!/…",
                    f"压缩包内文件超过 {limits.archive_members} 个，其余 {len(members) - index} 个未读取。请分开提交。",
                )
                return
            budget.members_left -= 1
            if is_system_path(inner):
                yield SourceFile(inner, None, info.file_size)
                continue
            file = _extract(archive, info, inner, scratch, password, limits, budget)
            if climbed and file.problem is None and file.location is not None:
                file = msgspec.structs.replace(
                    file,
                    problem=Problem("archive.name", "压缩包内该文件的路径试图指向包外，已按包内文件读取。请核对来源。"),
                )
            if nested and file.location is not None and is_archive(Path(file.location)):
                yield from unpack(
                    Path(file.location),
                    inner,
                    scratch,
                    password=password,
                    limits=limits,
                    budget=budget,
                    depth=depth + 1,
                )
            else:
                yield file


def _is_folder(info: zipfile.ZipInfo) -> bool:
    """As ``ZipInfo.is_dir``, which fails on a name that is empty or begins with NUL."""
    return info.filename.endswith("/")


def _member_name(info: zipfile.ZipInfo) -> tuple[str, bool]:
    raw = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8_FLAG else "cp437", "surrogateescape")
    parts, climbed = safe_parts(decode_member_name(raw))
    return "/".join(parts) or "_", climbed


def _extract(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    shown: str,
    scratch: Path,
    password: str | None,
    limits: Limits,
    budget: Budget,
) -> SourceFile:
    if stat.S_ISLNK(info.external_attr >> 16):
        return _refused(shown, "压缩包内是一个链接而不是文件，未读取。请放入文件本身后重新打包。")
    encrypted = bool(info.flag_bits & 0x1)
    if encrypted and not password:
        return SourceFile(
            shown,
            None,
            info.file_size,
            Problem("document.encrypted", "压缩包加了密码，无法打开。请提供密码或提交未加密的文件。"),
        )
    scratch.mkdir(parents=True, exist_ok=True)
    budget.unpacked += 1
    target = scratch / f"m{budget.unpacked:06d}{_suffix(shown)}"
    allowed = min(limits.file_bytes, budget.bytes_left)
    count = 0
    try:
        with (
            archive.open(info, pwd=password.encode("utf-8") if encrypted and password else None) as source,
            target.open("xb") as sink,
        ):
            while chunk := source.read(_STEP):
                count += len(chunk)
                if count > allowed:
                    raise _TooLarge
                sink.write(chunk)
    except _TooLarge:
        target.unlink(missing_ok=True)
        budget.bytes_left = max(0, budget.bytes_left - count)
        return _refused(
            shown, f"解压后超过 {allowed // 2**20} MB 的上限，未读取（可能是压缩炸弹）。请检查该文件并单独提交。"
        )
    except NotImplementedError:
        target.unlink(missing_ok=True)
        return _refused(
            shown, "压缩包内该文件用了无法识别的压缩或加密方式，未读取。请用普通 ZIP 格式重新打包，或单独提交该文件。"
        )
    except RuntimeError:
        target.unlink(missing_ok=True)
        return SourceFile(
            shown,
            None,
            info.file_size,
            Problem("document.encrypted", "给出的密码打不开该压缩包。请核对花名册“密码”一栏。"),
        )
    except ZIP_ERRORS:
        target.unlink(missing_ok=True)
        return _refused(shown, "压缩包内该文件已损坏，无法解出。请重新打包后提交。")
    budget.bytes_left -= count
    return SourceFile(shown, str(target), count)


def _suffix(shown: str) -> str:
    """The ending, kept on the unpacked file only so that LibreOffice recognises it; plain letters or nothing."""
    suffix = Path(shown.rsplit("/", 1)[-1]).suffix.lower()
    return suffix if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 6 else ""


def _refused(shown: str, message: str) -> SourceFile:
    return SourceFile(shown, None, 0, Problem("document.unreadable", message))


def _open(path: Path, scratch: Path) -> zipfile.ZipFile:
    """Opens a ZIP; where names are flagged UTF-8 but are not, works on a copy with the flags cleared.

    Raises what is listed in ZIP_ERRORS."""
    try:
        return zipfile.ZipFile(path)
    except UnicodeDecodeError:
        scratch.mkdir(parents=True, exist_ok=True)
        copy = scratch / f"{path.name}.names.zip"
        shutil.copyfile(path, copy)
        _clear_utf8_flags(copy)
        return zipfile.ZipFile(copy)


def _clear_utf8_flags(path: Path) -> None:
    """Clears the flag of every member, in the directory and before its data: ``zipfile`` decodes the name at both places.

    Raises BadZipFile where there is no directory to be found."""
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    if end < 0:
        raise zipfile.BadZipFile("no end of central directory")
    size, declared = (int.from_bytes(data[end + o : end + o + 4], "little") for o in (12, 16))
    at = end - size
    before = at - declared  # bytes of something else in front of the archive: places in it count from its own start
    while at >= 0 and data[at : at + 4] == _CENTRAL:
        _clear_utf8_flag(data, at + 8)
        local = before + int.from_bytes(data[at + 42 : at + 46], "little")
        if local >= 0 and data[local : local + 4] == _LOCAL:
            _clear_utf8_flag(data, local + 6)
        name, extra, comment = (int.from_bytes(data[at + o : at + o + 2], "little") for o in (28, 30, 32))
        at += 46 + name + extra + comment
    path.write_bytes(data)


def _clear_utf8_flag(data: bytearray, at: int) -> None:
    flags = int.from_bytes(data[at : at + 2], "little") & ~_UTF8_FLAG
    data[at : at + 2] = flags.to_bytes(2, "little")
