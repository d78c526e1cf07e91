"""The trained model: ``model/page-types.npz`` and ``.json``, read and applied with numpy alone.

The files hold numbers and words, no code: the vocabulary with its weights, one column of small integers a label with its
scale, the temperature. ``python -m yushen.classifiers.train`` makes them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from yushen.classifiers.features import BLOCKS, NORMED
from yushen.classifiers.labels import LABELS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FOLDER = Path(__file__).parent / "model"


class Model(msgspec.Struct, frozen=True):
    """A linear model over named features, its scores turned into probabilities by one temperature."""

    vocabulary: dict[str, int]
    idf: Any
    coefficients: Any
    """One row a feature, one column a label: small integers, to be multiplied by ``scale``."""
    scale: Any
    intercept: Any
    temperature: float
    labels: tuple[str, ...] = LABELS

    def scores(self, found: dict[str, float]) -> Floats:
        """The score of every label: what stands for it minus what stands against it."""
        import numpy as np

        rows, values = self.vector(found)
        total = np.asarray(values) @ self.coefficients[rows].astype(np.float64)
        return np.asarray(total * self.scale + self.intercept)

    def log_probabilities(self, found: dict[str, float]) -> Floats:
        """Calibrated logarithms of the probabilities, one a label."""
        import numpy as np

        scores = self.scores(found) / self.temperature
        scores = scores - scores.max()
        return np.asarray(scores - np.log(np.exp(scores).sum()))

    def vector(self, found: dict[str, float]) -> tuple[list[int], list[float]]:
        """The rows and values of the features that the model knows, blocks normed and weighed."""
        return weigh(found, self.vocabulary, self.idf)

    def reasons(self, found: dict[str, float], label: str, most: int = 8) -> list[tuple[str, float]]:
        """The features that speak for a label, strongest first, against the mean of all labels."""
        rows, values = self.vector(found)
        column = self.labels.index(label)
        names = {row: name for name, row in self.vocabulary.items()}
        weights = self.coefficients[rows] * self.scale
        gains = [
            (names[row], value * float(weight[column] - weight.mean()))
            for row, value, weight in zip(rows, values, weights, strict=True)
        ]
        return sorted((gain for gain in gains if gain[1] > 0.05), key=lambda gain: (-gain[1], gain[0]))[:most]


def weigh(found: dict[str, float], vocabulary: dict[str, int], idf: Sequence[float]) -> tuple[list[int], list[float]]:
    """Rows and values of known features: block weight times value times rarity, blocks of n-grams of length one."""
    rows: list[int] = []
    values: list[float] = []
    blocks: list[str] = []
    squares = dict.fromkeys(BLOCKS, 0.0)
    for name, value in found.items():
        row = vocabulary.get(name)
        if row is not None:
            weighed = value * idf[row]
            block = name[0]
            squares[block] += weighed * weighed
            rows.append(row)
            values.append(weighed)
            blocks.append(block)
    factors = {
        block: weight / (squares[block] ** 0.5 or 1.0) if block in NORMED else weight
        for block, weight in BLOCKS.items()
    }
    return rows, [value * factors[block] for value, block in zip(values, blocks, strict=True)]


@lru_cache(maxsize=1)
def load() -> Model:
    """The model that comes with the package. Raises FileNotFoundError where it was never made."""
    import numpy as np

    head = json.loads((FOLDER / "page-types.json").read_text(encoding="utf-8"))
    with np.load(FOLDER / "page-types.npz", allow_pickle=False) as arrays:
        return Model(
            vocabulary={name: row for row, name in enumerate(head["vocabulary"])},
            idf=[float(value) for value in arrays["idf"]],
            coefficients=arrays["coefficients"],
            scale=arrays["scale"].astype(np.float64),
            intercept=arrays["intercept"].astype(np.float64),
            temperature=float(head["temperature"]),
            labels=tuple(head["labels"]),
        )


def save(model: Model, folder: Path = FOLDER) -> None:
    """Write a model; the same model gives the same bytes."""
    import io
    import zipfile

    import numpy as np

    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(model.vocabulary, key=lambda name: model.vocabulary[name])
    head = {"labels": list(model.labels), "temperature": model.temperature, "vocabulary": names}
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
    (folder / "page-types.json").write_text(text + "\n", encoding="utf-8")
    arrays = {
        "coefficients": model.coefficients.astype(np.int8),
        "idf": np.asarray(model.idf, dtype=np.float32),
        "intercept": model.intercept.astype(np.float32),
        "scale": model.scale.astype(np.float32),
    }
    with zipfile.ZipFile(folder / "page-types.npz", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, array in arrays.items():
            stream = io.BytesIO()
            np.lib.format.write_array(stream, array, allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, stream.getvalue())
