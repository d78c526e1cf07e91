"""OCR: page pictures to lines. Engines stand behind one protocol; heavy parts load when the first picture is read."""

from yushen.readers.ocr.confidence import line_confidence
from yushen.readers.ocr.engine import Engine, configure, engine, engine_version
from yushen.readers.ocr.page import OcrPage, read_page_image
from yushen.readers.ocr.second import read_independently, reread

__all__ = [
    "Engine",
    "OcrPage",
    "configure",
    "engine",
    "engine_version",
    "line_confidence",
    "read_independently",
    "read_page_image",
    "reread",
]
