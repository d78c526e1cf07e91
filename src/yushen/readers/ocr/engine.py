"""OCR engines behind one small interface, built once a process and only when first needed.

``rapidocr`` (PP-OCRv6 small, models inside that package) is the reader; ``tesseract``, with other models, is the
independent second one. Runtime of the reader: onnxruntime, or OpenVINO where it is installed and the processor computes
in bf16 (measured 1.9 times as fast there, not faster elsewhere: AVX2 only, f32, 3.7-5.0 against 2.6 CPU s a 40 lines).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

    from yushen.model import Line
    from yushen.readers.ocr.rapid import RapidEngine
    from yushen.readers.ocr.tesseract import TesseractEngine

    Picture = NDArray[Any]
    """BGR, one byte a channel, shape (height, width, 3)."""
    Quads = NDArray[Any]
    """Quadrilaterals, float32, shape (n, 4, 2): x and y of the corners, clockwise from the top left."""


class Glyphs(msgspec.Struct, frozen=True):
    """What an engine reads in a picture of one line.

    ``score`` is the mean over the characters, 0..1, two digits. ``centres`` are the middles of the characters as
    fractions of the picture's width and ``scores`` theirs; both as long as the text, or empty where the engine does not tell.
    """

    text: str
    score: float
    centres: tuple[float, ...] = ()
    scores: tuple[float, ...] = ()


class Engine(Protocol):
    """Runs inside a worker process: no network, no state but its models, the same picture gives the same reading."""

    name: str

    def recognise(self, image: Image) -> list[Line]:
        """The lines of an upright page picture as this engine sees them, boxes as fractions, from the top. Weak lines
        are among them, marked; turning, seals and doubts are the page's business (``read_page_image``)."""
        ...

    def recognise_line(self, crop: Picture) -> Glyphs:
        """The reading of a picture of one upright line; an empty text where there is none."""
        ...


class _Settings(msgspec.Struct):
    threads: int = 1
    runtime: str | None = None


_settings = _Settings()


def configure(*, threads: int | None = None, runtime: str | None = None) -> None:
    """Sets threads a process (default 1: workers share the processors) and runtime (``onnxruntime`` or ``openvino``;
    default: chosen by the processor). Engines built before are given up."""
    if threads is not None:
        _settings.threads = max(1, threads)
    _settings.runtime = runtime or _settings.runtime
    reader.cache_clear()


def runtime() -> str:
    """The runtime in use: as configured, else by ``YUSHEN_OCR_RUNTIME``, else by the processor."""
    wanted = _settings.runtime or os.environ.get("YUSHEN_OCR_RUNTIME")
    if wanted in ("onnxruntime", "openvino"):
        return wanted
    return "openvino" if _has_bf16() and importlib.util.find_spec("openvino") is not None else "onnxruntime"


@lru_cache(maxsize=1)
def _has_bf16() -> bool:
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="ignore")
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


def engine_version() -> str:
    """What a reading depends on besides the picture, for cache keys and reports: model package, runtime, precision."""
    used = runtime()
    precision = "bf16" if used == "openvino" and _has_bf16() else "f32"
    return f"rapidocr {_version('rapidocr')} {used} {_version(used)} {precision}"


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"


@lru_cache(maxsize=1)
def reader() -> RapidEngine:
    """The reader of this process."""
    from yushen.readers.ocr.rapid import RapidEngine

    return RapidEngine(runtime(), _settings.threads)


@lru_cache(maxsize=1)
def second_reader() -> TesseractEngine | None:
    """tesseract where it and its Chinese model are installed, else None."""
    if shutil.which("tesseract") is None:
        return None
    import pytesseract

    from yushen.readers.ocr.tesseract import TesseractEngine

    try:
        languages: list[Any] = pytesseract.get_languages()
    except (pytesseract.TesseractError, OSError):
        return None
    return TesseractEngine(english="eng" in languages) if "chi_sim" in languages else None


_TRIM_EVERY = 16
_pages_read = 0


def page_done() -> None:
    """Gives freed memory back to the system every so many pages: pages of all sizes leave holes that never close
    (200 pages of varied size, 2026-11: 568 MB and rising without, 270 to 545 MB and level with it)."""
    global _pages_read
    _pages_read += 1
    if _pages_read % _TRIM_EVERY == 0:
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
        if trim is not None:
            trim(0)


def engine(name: str) -> Engine:
    """The engine of that name, ``rapidocr`` or ``tesseract``. Raises LookupError for another, or where it is not installed."""
    if name == "rapidocr":
        return reader()
    if name == "tesseract":
        second = second_reader()
        if second is None:
            raise LookupError("tesseract with its model chi_sim is not installed")
        return second
    raise LookupError(f"no OCR engine called {name!r}: rapidocr, tesseract")


def block_telemetry() -> None:
    """Both runtimes report their use over the network, OpenVINO by a package, onnxruntime (1.32 for Linux) by its library,
    which also leaves a file in the user's home. Called before either is imported."""
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
