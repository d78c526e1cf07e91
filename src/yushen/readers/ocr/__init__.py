"""OCR: page pictures to lines. Engines stand behind one protocol; heavy parts load when the first picture is read."""

from yushen.readers.ocr.page import OcrPage, read_page_image

__all__ = ["OcrPage", "read_page_image"]
