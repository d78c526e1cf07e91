"""OCR against the bare engine on the same drawn pages: CPU time a page and its ratio, characters and key strings read.

    python benchmarks/ocr.py [--pages 4]

The bare engine is rapidocr with the project's settings (the same runtime, no direction classifier, detection at 960 px, one line a batch, one
thread) and nothing about it: no turning, no stamps, no codes, no second reading. CPU seconds are process time, user and system.
"""

from __future__ import annotations

import argparse
import logging
import resource
import sys
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from tests.readers import drawn

KEYS = (
    "140105198604170014",
    "1704001003100216",
    "ZL202010123456.2",
    "1986年04月17日",
    "2017年11月09日",
    "1671-0959(2020)03-0112-05",
)
CERTIFICATE_KEYS = ("SXZG-2021-0386", "二〇二一年十二月三十日", "晋岳重工股份有限公司", "二等奖")


def pages(count: int) -> list[tuple[str, Image.Image, str, tuple[str, ...]]]:
    """Name, picture, whole text and key strings of ``count`` forms and as many certificates with a stamp."""
    made = []
    text = "专业技术人员情况登记表" + "".join("".join(row) for row in drawn.FORM) + "".join(drawn.PARAGRAPH * 2)
    for number in range(count):
        kind = ("song", "kai", "hei", "serif")[number % 4]
        page = drawn.scan(drawn.form(kind, (200, 150)[number % 2]), seed=number)
        made.append((f"form {kind}", page, text, KEYS))
    for number in range(count):
        kind = ("song", "kai", "hei", "serif")[number % 4]
        page = drawn.certificate(kind, 150, issuer=CERTIFICATE_KEYS[2], date=CERTIFICATE_KEYS[1])
        page = drawn.scan(drawn.stamp(page, (0.72, 0.83), text=CERTIFICATE_KEYS[2]), seed=number)
        whole = "".join(drawn.CERTIFICATE) + CERTIFICATE_KEYS[2] + CERTIFICATE_KEYS[1]
        made.append((f"certificate {kind}", page, whole, CERTIFICATE_KEYS))
    return made


def bare_engine() -> Any:
    """rapidocr itself with the project's runtime and settings."""
    from rapidocr import EngineType, RapidOCR

    from yushen.readers.ocr.engine import runtime

    engine_type = EngineType.OPENVINO if runtime() == "openvino" else EngineType.ONNXRUNTIME
    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    return RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.max_side_len": 4200,
            "Global.log_level": "critical",
            "Det.limit_type": "max",
            "Det.limit_side_len": 960,
            "Rec.rec_batch_num": 1,
            "Det.engine_type": engine_type,
            "Rec.engine_type": engine_type,
            "EngineConfig.openvino.inference_num_threads": 1,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def bare() -> Callable[[Image.Image], str]:
    engine = bare_engine()
    return lambda image: "".join(engine(np.asarray(image)[:, :, ::-1]).txts or ())


def ours() -> Callable[[Image.Image], str]:
    from yushen.readers.ocr import read_page_image

    return lambda image: "".join(line.text for line in read_page_image(image).lines if "seal" not in line.marks)


def plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).replace("○", "〇").replace("、", ",").replace("。", ".")
    return "".join(character for character in folded if not character.isspace())


def errors(text: str, truth: str) -> float:
    """Characters of the truth that were not read, as a part: order does not count, as columns may come in another."""
    from collections import Counter

    left = Counter(plain(truth))
    left.subtract(Counter(plain(text)))
    return sum(count for count in left.values() if count > 0) / len(plain(truth))


class Measured(msgspec.Struct):
    """What a way of reading took and gave on all pages."""

    seconds: dict[str, float] = {}
    """CPU seconds by kind of page."""
    lost: float = 0.0
    keys: int = 0
    asked: int = 0
    peak: int = 0
    """Megabytes of this process so far."""

    @property
    def total(self) -> float:
        return sum(self.seconds.values())


def measure(read: Callable[[Image.Image], str], made: list[tuple[str, Image.Image, str, tuple[str, ...]]]) -> Measured:
    """One way of reading over all pages; the first is read once before, which loads what has to be loaded."""
    read(made[0][1])
    found = Measured()
    for title, image, truth, wanted in made:
        start = time.process_time()
        text = read(image)
        kind = title.split()[0]
        found.seconds[kind] = found.seconds.get(kind, 0.0) + time.process_time() - start
        found.lost += errors(text, truth) / len(made)
        found.keys += sum(plain(key) in plain(text) for key in wanted)
        found.asked += len(wanted)
    found.peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return found


def side_by_side(count: int) -> tuple[Measured, Measured]:
    """The bare engine and ours on ``count`` forms and as many certificates."""
    made = pages(count)
    return measure(bare(), made), measure(ours(), made)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=4, help="forms, and as many certificates")
    count = parser.parse_args().pages
    engine, whole = side_by_side(count)
    for name, one in (("bare engine", engine), ("yushen", whole)):
        spent = ", ".join(f"{kind} {seconds / count:.2f}" for kind, seconds in one.seconds.items())
        print(
            f"{name:12s} CPU s a page: {spent}; characters lost {one.lost:.4f}; keys {one.keys}/{one.asked}; peak {one.peak} MB"
        )
    for kind, seconds in whole.seconds.items():
        print(f"ratio, {kind}: {seconds / engine.seconds[kind]:.2f}")
    print(f"ratio, all pages: {whole.total / engine.total:.2f}")


if __name__ == "__main__":
    main()
