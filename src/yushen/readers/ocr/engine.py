"""OCR engines behind one small interface, built once a process and only when first needed.

rapidocr (PP-OCRv6 small, models inside the package) is the reader; tesseract, with other models, is the independent
second one. Settings and the figures behind them: docs/ocr.md.
"""

from __future__ import annotations

import logging
import shutil
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Quads = NDArray[np.float32]

DETECTION_SIDE = 960
"""Longest side for detection: a third less time than 2000, and dates under red seals are found that 2000 loses."""
TESSERACT_SECONDS = 10
"""A line that tesseract cannot read within this is given up (it needs minutes on some kai pages)."""


class Reading(msgspec.Struct, frozen=True):
    """What an engine reads in a crop of one line: the text, a score 0..1 (two digits), and where its characters begin,
    as fractions of the crop's width (empty where the engine does not tell)."""

    text: str
    score: float
    starts: tuple[float, ...] = ()


class Engine(Protocol):
    """Runs in a worker process, one thread, no network, no global state but its own models."""

    name: str

    def detect(self, picture: Picture, side: int = DETECTION_SIDE) -> Quads:
        """Quadrilaterals of text lines, shape (n, 4, 2), in pixels of ``picture`` (BGR)."""
        ...

    def recognise(self, crops: list[Picture]) -> list[Reading]:
        """One reading a crop of one upright line."""
        ...


class RapidEngine:
    """rapidocr on onnxruntime, one line a batch, so that a reading never depends on its neighbours."""

    name = "rapidocr"

    def __init__(self) -> None:
        # OpenVINO's wheel pulls a telemetry package that would be imported with it.
        sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
        logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
        from rapidocr import RapidOCR

        logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
        parts = RapidOCR(
            params={
                "Global.use_cls": False,
                "Global.log_level": "critical",
                "Det.limit_type": "max",
                "Det.limit_side_len": DETECTION_SIDE,
                "Rec.rec_batch_num": 1,
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
        self._detector = parts._load_det_model()
        self._recogniser = parts._load_rec_model()

    def detect(self, picture: Picture, side: int = DETECTION_SIDE) -> Quads:
        import numpy as np

        self._detector.limit_side_len = side
        found = self._detector(picture)
        if found.boxes is None or len(found.boxes) == 0:
            return np.zeros((0, 4, 2), dtype=np.float32)
        return np.asarray(found.boxes, dtype=np.float32)

    def recognise(self, crops: list[Picture]) -> list[Reading]:
        from rapidocr.ch_ppocr_rec.typings import TextRecInput

        if not crops:
            return []
        result = self._recogniser(TextRecInput(img=crops, return_word_box=False))
        return [
            Reading(text, round(float(score), 2))
            for text, score in zip(result.txts or (), result.scores or (), strict=True)
        ]


class TesseractEngine:
    """tesseract for single lines, with a time limit. Its agreement is evidence, its disagreement is weak."""

    name = "tesseract"

    def recognise(self, crops: list[Picture], whitelist: str = "") -> list[Reading]:
        """One reading a crop; empty where tesseract gave none in time."""
        return [self._line(crop, whitelist) for crop in crops]

    def _line(self, crop: Picture, whitelist: str) -> Reading:
        import pytesseract

        language = "eng" if whitelist else "chi_sim"
        config = "--psm 7" + (f" -c tessedit_char_whitelist={whitelist}" if whitelist else "")
        try:
            data = pytesseract.image_to_data(
                crop[:, :, ::-1],
                lang=language,
                config=config,
                timeout=TESSERACT_SECONDS,
                output_type=pytesseract.Output.DICT,
            )
        except (RuntimeError, pytesseract.TesseractError):
            return Reading("", 0.0)
        words = [(text, float(score)) for text, score in zip(data["text"], data["conf"], strict=True) if text.strip()]
        if not words:
            return Reading("", 0.0)
        return Reading("".join(text for text, _ in words), round(min(score for _, score in words) / 100, 2))


@lru_cache(maxsize=1)
def reader() -> RapidEngine:
    """The reader of this process."""
    return RapidEngine()


@lru_cache(maxsize=1)
def second_reader() -> TesseractEngine | None:
    """tesseract where it and its Chinese model are installed, else None."""
    if shutil.which("tesseract") is None:
        return None
    import pytesseract

    try:
        languages: list[Any] = pytesseract.get_languages()
    except (pytesseract.TesseractError, OSError):
        return None
    return TesseractEngine() if "chi_sim" in languages else None
