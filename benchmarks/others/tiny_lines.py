"""Lines by faster-paddle's tiny model: python tiny_lines.py FOLDER SIDE OUT.json     (in the environment of the others, nothing of the project is imported)

For every picture of FOLDER, by name: CPU seconds, and its lines as [text, score, x0, y0, x1, y1] in pixels. SIDE bounds detection, 0 leaves it as it comes.
The first picture is read once before, which loads what has to be loaded. One thread.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main() -> None:
    from faster_paddle import OcrEngine

    folder, side, out = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    engine = OcrEngine(model_size="tiny", threads=1, det_max_side=side or None)
    pictures = {path.stem: path.read_bytes() for path in sorted(folder.glob("*.bmp"))}
    engine.ocr(next(iter(pictures.values())))
    found = {}
    for name, picture in pictures.items():
        begun = time.process_time()
        bounds = engine.ocr(picture)["bounds"].values()
        seconds = time.process_time() - begun
        lines = [[one["text"], one["confidence"], *one["topLeftCoord"], *one["bottomRightCoord"]] for one in bounds]
        found[name] = {"seconds": seconds, "lines": lines}
    out.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
