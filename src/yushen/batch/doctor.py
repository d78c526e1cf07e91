"""``yushen doctor``: which optional parts are present and what each adds."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess

import msgspec

_SECONDS = 20


class PartState(msgspec.Struct, frozen=True):
    """An optional part: present or not, what it is for, how to get it."""

    name: str
    present: bool
    use: str
    how: str


def parts() -> tuple[PartState, ...]:
    """All optional parts of this installation."""
    return (
        PartState(
            "tesseract（chi_sim）",
            _tesseract(),
            "对关键号码作独立的第二次识别",
            "安装 tesseract-ocr 和 tesseract-ocr-chi-sim",
        ),
        PartState(
            "LibreOffice",
            shutil.which("soffice") is not None or shutil.which("libreoffice") is not None,
            "读取 DOC、WPS、RTF 文件",
            "安装 LibreOffice Writer",
        ),
        PartState("pillow-heif", _module("pillow_heif"), "读取手机的 HEIC 照片", "pip install 'yushen[heic]'"),
        PartState("OpenVINO", _module("openvino"), "在支持 bf16 的处理器上加快识别", "pip install 'yushen[fast]'"),
        PartState("Dask distributed", _module("distributed"), "多台机器一起运行", "pip install 'yushen[cluster]'"),
        PartState(
            "中文字体",
            _font(),
            "在证据截图里画出 OFD 页面和未嵌入字体的 PDF 页面",
            "安装任一中文字体，如 fonts-noto-cjk",
        ),
    )


def _module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _run(*command: str) -> str:
    if shutil.which(command[0]) is None:
        return ""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _tesseract() -> bool:
    return "chi_sim" in _run("tesseract", "--list-langs").split()


def _font() -> bool:
    return bool(_run("fc-list", ":lang=zh", "family").strip()) or _module("pylopdf_fonts_zh_cn")
