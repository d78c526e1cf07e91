"""tesseract for single lines, with a time limit: other models, so its agreement is evidence and its disagreement is weak."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from yushen.model import Box, Line
from yushen.readers.ocr.engine import Glyphs

if TYPE_CHECKING:
    from PIL.Image import Image

    from yushen.readers.ocr.engine import Picture

LINE_SECONDS, PAGE_SECONDS = 60, 60
"""Given up after this by the clock: a page in kai was seen to take 44-88 s, a line some tenths. So far above what a line takes, since what a
busy machine gives up a quiet one reads, and the same dossier would be judged in two ways."""


class TesseractEngine:
    """The program of the system, a process for each call; nothing is read where it fails or takes too long."""

    name = "tesseract"

    def __init__(self, *, english: bool = True) -> None:
        self._english = english
        # Its program asks the environment alone; with a thread a core beside other workers it waits for itself.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")

    def recognise(self, image: Image) -> list[Line]:
        data = self._data(image, "chi_sim", "--psm 3", PAGE_SECONDS)
        groups: dict[tuple[int, int, int], list[int]] = {}
        for index, text in enumerate(data.get("text", [])):
            if text.strip() and float(data["conf"][index]) >= 0:
                key = (data["block_num"][index], data["par_num"][index], data["line_num"][index])
                groups.setdefault(key, []).append(index)
        lines = []
        for words in groups.values():
            box = Box(
                min(data["left"][i] for i in words) / image.width,
                min(data["top"][i] for i in words) / image.height,
                max(data["left"][i] + data["width"][i] for i in words) / image.width,
                max(data["top"][i] + data["height"][i] for i in words) / image.height,
            )
            score = sum(float(data["conf"][i]) for i in words) / len(words) / 100
            lines.append(Line("".join(data["text"][i] for i in words), box, round(score, 2), "ocr"))
        return lines

    def recognise_line(self, crop: Picture, whitelist: str = "") -> Glyphs:
        """``whitelist``: the only characters that can be there (ASCII), read with the Latin model."""
        from PIL import Image

        latin = bool(whitelist) and self._english
        config = "--psm 7" + (f" -c tessedit_char_whitelist={whitelist}" if latin else "")
        data = self._data(Image.fromarray(crop[:, :, ::-1]), "eng" if latin else "chi_sim", config, LINE_SECONDS)
        words = [
            (text, float(score))
            for text, score in zip(data.get("text", []), data.get("conf", []), strict=True)
            if text.strip()
        ]
        if not words:
            return Glyphs("", 0.0)
        return Glyphs("".join(text for text, _ in words), round(max(0.0, min(score for _, score in words)) / 100, 2))

    def _data(self, image: Image, language: str, config: str, seconds: float) -> dict[str, list[Any]]:
        import pytesseract

        try:
            found: dict[str, list[Any]] = pytesseract.image_to_data(
                image, lang=language, config=config, timeout=seconds, output_type=pytesseract.Output.DICT
            )
        except (RuntimeError, pytesseract.TesseractError, OSError):
            # RuntimeError is its time-out; no second reading is an ordinary outcome
            return {}
        return found
