"""The reader: PP-OCRv6 small from the package rapidocr, detection and recognition, run here without rapidocr's own code.

That code downloads a model it misses, turns its errors into empty pages, drops weak lines in silence and keeps no places of
characters. The settings are those measured for this project: no direction classifier (it turns upright kai lines upside
down), detection at 960 px (a third less time than 2000, and dates under red seals are found that 2000 loses), one line a
batch (a line's reading does not depend on its neighbours). Thresholds of detection are the model's own.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from importlib import resources
from typing import TYPE_CHECKING, Any

from yushen.readers.ocr import geometry
from yushen.readers.ocr.engine import Glyphs, block_telemetry

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

    from yushen.model import Line
    from yushen.readers.ocr.engine import Picture, Quads

    Tensor = NDArray[Any]
    Run = Callable[[Tensor], Tensor]

DETECTION_SIDE = 960
_INK, _BOX, _GROW, _MOST = 0.3, 0.5, 1.6, 1000
"""Detection: a pixel is writing from 0.3 on, a box from a mean of 0.5; boxes are widened 1.6 times; at most 1000."""
_HEIGHT, _LEAST_WIDTH, _MOST_WIDTH = 48, 160, 4800
"""Recognition: pixels of a crop's height; it is padded to at least 320 wide; longer than 4800 it is squeezed."""
_STEPS = {"onnxruntime": 32, "openvino": 160}
"""Crops are padded to multiples of this width: OpenVINO's memory grows with every new width (900 against 500 MB);
onnxruntime's does not, and each pixel costs (2026-11, 40 lines: multiples of 160 cost 15 % more than exact widths)."""

_SHAPES_KEPT = {"CPU_RUNTIME_CACHE_CAPACITY": "1000"}
"""OpenVINO keeps what it prepared for each shape of input, 5000 of them by default: over 400 pictures of 400 sizes memory rose to
990 MB; with 1000 it stays below 640, and pages of one size lose nothing (2026-11)."""


class RapidEngine:
    """Detection and recognition on one runtime, ``threads`` threads."""

    name = "rapidocr"

    def __init__(self, runtime: str, threads: int) -> None:
        import cv2

        cv2.setNumThreads(threads)
        load = _openvino if runtime == "openvino" else _onnxruntime
        models = resources.files("rapidocr") / "models"
        self._detect, _ = load(str(models / "PP-OCRv6_det_small.onnx"), threads)
        self._recognise, characters = load(str(models / "PP-OCRv6_rec_small.onnx"), threads)
        self._characters = ["", *characters, " "]
        self._step = _STEPS[runtime]

    def detect(self, picture: Picture, side: int = DETECTION_SIDE) -> Quads:
        """Quadrilaterals of lines of text in pixels of ``picture``, looked for at ``side`` pixels of its longer side."""
        import cv2
        import numpy as np

        height, width = picture.shape[:2]
        scale = min(1.0, side / max(height, width))
        small_width, small_height = (max(32, round(int(length * scale) / 32) * 32) for length in (width, height))
        small = cv2.resize(picture, (small_width, small_height)).astype(np.float32)
        small *= 1 / 127.5
        small -= 1.0
        heat = self._detect(np.ascontiguousarray(small.transpose(2, 0, 1)[None]))[0, 0]
        quads = _quads(heat)
        quads[..., 0] = np.clip(quads[..., 0] * (width / small_width), 0, width - 1)
        quads[..., 1] = np.clip(quads[..., 1] * (height / small_height), 0, height - 1)
        return geometry.from_the_top(quads)

    def read(self, crops: list[Picture]) -> list[Glyphs]:
        """One reading a crop of one upright line."""
        return [self.recognise_line(crop) for crop in crops]

    def recognise_line(self, crop: Picture) -> Glyphs:
        import cv2
        import numpy as np

        height, width = crop.shape[:2]
        if height < 2 or width < 2:
            return Glyphs("", 0.0)
        wide = min(_MOST_WIDTH, max(1, math.ceil(_HEIGHT * width / height)))
        padded = max(_LEAST_WIDTH, -(-wide // self._step) * self._step)
        line = np.zeros((1, 3, _HEIGHT, padded), dtype=np.float32)
        line[0, :, :, :wide] = cv2.resize(crop, (wide, _HEIGHT)).transpose(2, 0, 1)
        line[0, :, :, :wide] *= 1 / 127.5
        line[0, :, :, :wide] -= 1.0
        return _decode(self._recognise(line)[0], self._characters, padded / wide)

    def recognise(self, image: Image) -> list[Line]:
        from yushen.readers.ocr.lines import Found, Sheet, to_lines

        picture = geometry.picture_of(image)
        quads = self.detect(picture)
        readings = self.read([geometry.crop(picture, quad) for quad in quads])
        found = [Found(quad, reading) for quad, reading in zip(quads, readings, strict=True)]
        return to_lines(found, Sheet(picture, image.width, image.height))


def _onnxruntime(path: str, threads: int) -> tuple[Run, list[str]]:
    block_telemetry()
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # the arena keeps the largest page's memory for good
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    characters = session.get_modelmeta().custom_metadata_map.get("character", "").splitlines()
    return (lambda tensor: session.run(None, {name: tensor})[0]), characters


def _openvino(path: str, threads: int) -> tuple[Run, list[str]]:
    block_telemetry()
    import openvino

    core = openvino.Core()
    model = core.read_model(path)
    # Left to itself each process binds its threads to the first cores: two workers would share one and leave the other idle.
    options: dict[str, Any] = {"INFERENCE_NUM_THREADS": threads, "NUM_STREAMS": 1, "ENABLE_CPU_PINNING": False}
    try:
        compiled = core.compile_model(model, "CPU", {**options, **_SHAPES_KEPT})
    except RuntimeError:  # the property is none of OpenVINO's public ones: another version may not know it
        compiled = core.compile_model(model, "CPU", options)
    request = compiled.create_infer_request()
    characters: list[str] = []
    if "framework" in (notes := model.get_rt_info()) and "character" in notes["framework"]:
        characters = str(notes["framework"]["character"].value).splitlines()
    return (lambda tensor: request.infer({0: tensor})[0]), characters


def _quads(heat: Tensor) -> Quads:
    """Boxes of a detection map (0..1), widened, in its pixels: the usual reading of a DB map for straight lines."""
    import cv2
    import numpy as np

    mask = cv2.dilate((heat > _INK).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    quads = []
    for contour in contours[:_MOST]:
        (x, y), (w, h), angle = cv2.minAreaRect(contour)
        if min(w, h) < 3 or _mean(heat, cv2.boxPoints(((x, y), (w, h), angle))) < _BOX:
            continue
        grow = 2 * w * h * _GROW / (2 * (w + h))
        if min(w, h) + grow >= 5:
            quads.append(geometry.clockwise(cv2.boxPoints(((x, y), (w + grow, h + grow), angle))))
    return np.array(quads, dtype=np.float32).reshape(-1, 4, 2)


def _mean(heat: Tensor, corners: Tensor) -> float:
    """Mean of the map within a rectangle."""
    import cv2
    import numpy as np

    height, width = heat.shape
    low = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, (width - 1, height - 1))
    high = np.clip(np.ceil(corners.max(axis=0)).astype(int), 0, (width - 1, height - 1))
    mask = np.zeros((high[1] - low[1] + 1, high[0] - low[0] + 1), dtype=np.uint8)
    cv2.fillPoly(mask, [(corners - low).astype(np.int32)], 1)
    return float(cv2.mean(heat[low[1] : high[1] + 1, low[0] : high[0] + 1], mask)[0])


def _decode(steps: Tensor, characters: list[str], stretch: float) -> Glyphs:
    """CTC: the best symbol of every column; repeats and blanks (symbol 0) fall away."""
    import numpy as np

    best = steps.argmax(axis=1)
    first = np.ones(len(best), dtype=bool)
    first[1:] = best[1:] != best[:-1]
    starts = np.flatnonzero(first & (best != 0))
    if len(starts) == 0:
        return Glyphs("", 0.0)
    runs = np.flatnonzero(np.append(first, True))
    ends = runs[np.searchsorted(runs, starts, side="right")]
    scores = steps[starts, best[starts]]
    centres = (starts + ends) / 2 / len(best) * stretch
    text: list[str] = []
    places: list[float] = []
    each: list[float] = []
    for symbol, centre, score in zip(best[starts].tolist(), centres.tolist(), scores.tolist(), strict=True):
        for character in characters[symbol]:
            text.append(character)
            places.append(round(min(1.0, centre), 4))
            each.append(round(min(1.0, score), 2))
    return Glyphs("".join(text), round(min(1.0, float(scores.mean())), 2), tuple(places), tuple(each))
