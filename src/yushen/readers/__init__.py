"""Bytes to pages: every file read by its content, never by its name alone; every failure a problem in Chinese."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from yushen.limits import LIMITS, Limits
from yushen.model import Page, Problem, Reading
from yushen.readers.sniff import sha256_of, sniff

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["READER_VERSION", "read_file", "render_page"]


def _version() -> str:
    """A digest of the readers' own source and of the versions of what reads for them: another reader finds nothing cached."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for path in sorted([*here.rglob("*.py"), *(here.parent / "text").glob("*.py"), here.parent / "model.py"]):
        digest.update(path.read_bytes())
    for package in (
        "pypdfium2",
        "rapidocr",
        "onnxruntime",
        "opencv-python-headless",
        "ofdkit",
        "python-docx",
        "pillow",
    ):
        try:
            digest.update(f"{package}={version(package)}".encode())
        except PackageNotFoundError:
            digest.update(package.encode())
    return digest.hexdigest()[:24]


READER_VERSION = _version()
"""Part of the cache's key: changes with everything that could change a reading."""

_REFUSALS = {
    "empty": "文件是空的，没有内容。请重新提交。",
    "owner": "这是 Word 打开文件时留下的临时文件，不是材料本身。请提交原文件。",
    "caj": "这是 CAJ 格式，无法读取。请在知网阅读器里另存（打印）为 PDF 后提交。",
    "xlsx": "电子表格不作为申报材料读取。请打印为 PDF 后提交。",
    "pptx": "演示文稿不作为申报材料读取。请导出为 PDF 后提交。",
    "html": "这是网页文件，不作为申报材料读取。请打印为 PDF 后提交。",
    "media": "这是音频或视频文件，无法读取。请提交文字、图像材料。",
    "text": "这是纯文本文件，看不出版式和签章，未作为材料读取。请提交 PDF、Word 或图像。",
    "zip": "压缩包已损坏或不完整，无法打开。请重新打包后提交。",
    "unknown": "不认识的文件格式，无法读取。请转为 PDF、DOCX、OFD 或图像后提交。",
}
_OLE_ENDINGS = (".xls", ".ppt", ".et", ".dps", ".msi", ".msg")


def read_file(
    path: Path,
    name: str,
    *,
    password: str | None = None,
    scratch: Path,
    limits: Limits = LIMITS,
    keep: Callable[[str, Page], None] | None = None,
) -> Reading:
    """The pages of one file. ``name`` is its name in the dossier, a hint only. ``keep`` is given the file's kind and each
    page as soon as it is read, for who may stop the reading. Raises OSError where the file cannot be opened by this user at
    all; never about its content."""
    kind = sniff(path, name)
    if kind == "pdf":
        from yushen.readers.pdf import read_pdf

        return read_pdf(path, password=password, limits=limits, keep=keep)
    if kind == "docx":
        from yushen.readers.docx import read_docx

        return read_docx(path, scratch=scratch, limits=limits)
    if kind == "image":
        from yushen.readers.image import read_image

        return read_image(path, name, scratch, limits, keep)
    if kind == "ofd":
        from yushen.readers.ofd import read_ofd

        return read_ofd(path, scratch=scratch, limits=limits, keep=keep)
    if kind in ("ole", "rtf", "odt") and not name.lower().endswith(_OLE_ENDINGS):
        from yushen.readers.office import read_office

        return read_office(path, scratch=scratch, limits=limits)
    message = _REFUSALS["xlsx" if kind in ("ole", "rtf", "odt") else kind]
    if name.lower().endswith(".pdf") and kind in ("unknown", "text", "html"):
        message = "文件名是 PDF，内容却不是 PDF 或已损坏，无法打开。请重新生成或扫描后提交。"
    return Reading("other", sha256_of(path), problems=(Problem("document.unreadable", message),))


def render_page(
    path: Path,
    name: str,
    page_number: int,
    *,
    dpi: float,
    turned: int = 0,
    password: str | None = None,
    scratch: Path,
    limits: Limits = LIMITS,
) -> Image | None:
    """The upright picture of a page, on which fractions are the boxes' fractions; None where a file has no page pictures."""
    kind = sniff(path, name)
    if kind == "pdf":
        from yushen.readers.pdf import render_pdf_page

        return render_pdf_page(path, page_number, dpi, turned, password)
    if kind == "image":
        from yushen.readers.image import render_image

        return render_image(path, page_number, turned, limits)
    if kind == "ofd":
        from yushen.readers.ofd import render_ofd_page

        return render_ofd_page(path, page_number, dpi, turned=turned, limits=limits)
    return None
