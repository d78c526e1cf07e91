"""``python -m yushen.classifiers.train``: makes the model files anew; the same sources give the same bytes.

scikit-learn is used here and nowhere else. ``--measure`` trains on part of the wordings and reports on the others.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from yushen.classifiers.examples import Example, training_pages
from yushen.classifiers.labels import LABELS
from yushen.classifiers.model import FOLDER, Model, save, weigh

MAX_FEATURES = {"w": 5000, "c": 6000, "h": 7000}
"""Most frequent features kept of a block; the other blocks are kept whole. Keeps the model below half a megabyte."""
MIN_PAGES = 5
STRENGTH = 10.0
"""Inverse of the penalty (scikit-learn's C). 3 and 10 did equally well on held-out wordings (log loss 2.03 both, 2026-11)."""
TEMPERATURE = 1.0
"""On 526 foreign pages (tests, drawn samples with reading errors, real files) 1.0 has ECE 0.007 and log loss 0.078; 1.25: 0.018
and 0.086; sigmoid and isotonic by label, learned on held-out wordings: 0.098 and 0.206, 0.050 and 0.148 (2026-11)."""


def vocabulary_of(examples: list[Example]) -> tuple[dict[str, int], Any]:
    """The features kept, in a fixed order, and their rarity (1 for what is no n-gram)."""
    import numpy as np

    pages = Counter(name for example in examples for name in example.found)
    kept: list[str] = []
    for block in sorted({name[0] for name in pages}):
        names = [name for name in pages if name[0] == block and pages[name] >= MIN_PAGES]
        names.sort(key=lambda name: (-pages[name], name))
        kept.extend(sorted(names[: MAX_FEATURES.get(block, len(names))]))
    idf = [1.0 + np.log(len(examples) / pages[name]) if name[0] in MAX_FEATURES else 1.0 for name in kept]
    return {name: row for row, name in enumerate(kept)}, np.asarray(idf, dtype=np.float32)


def matrix_of(examples: list[Example], vocabulary: dict[str, int], idf: Any) -> Any:
    """The examples as a sparse matrix."""
    import numpy as np
    from scipy.sparse import csr_matrix

    rows, columns, values = [], [], []
    for place, example in enumerate(examples):
        known, weighed = weigh(example.found, vocabulary, idf)
        rows.extend([place] * len(known))
        columns.extend(known)
        values.extend(weighed)
    shape = (len(examples), len(vocabulary))
    return csr_matrix((np.asarray(values, dtype=np.float64), (rows, columns)), shape=shape)


def fit(examples: list[Example], temperature: float = TEMPERATURE, strength: float = STRENGTH) -> Model:
    """A model of these pages."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    vocabulary, idf = vocabulary_of(examples)
    matrix = matrix_of(examples, vocabulary, idf)
    wanted = [LABELS.index(example.label) for example in examples]
    trained = LogisticRegression(C=strength, max_iter=120, tol=1e-3).fit(matrix, wanted)
    full = np.zeros((len(vocabulary), len(LABELS)))
    intercept = np.full(len(LABELS), -20.0)
    full[:, trained.classes_] = trained.coef_.T
    intercept[trained.classes_] = trained.intercept_
    scale = np.maximum(np.abs(full).max(axis=0), 1e-6) / 127
    small = np.rint(full / scale).astype(np.int8)
    return Model(vocabulary, idf, small, scale.astype(np.float32), intercept.astype(np.float32), temperature)


def main(arguments: list[str] | None = None) -> int:
    """Make the model; 0 when it was written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument(
        "--measure", action="store_true", help="cross-validate over wordings instead of writing a model"
    )
    chosen = parser.parse_args(arguments)
    if chosen.measure:
        from yushen.classifiers.measure import report

        print(report())
        return 0
    model = fit(training_pages())
    save(model, chosen.out)
    print(f"{len(model.vocabulary)} features, {len(model.labels)} labels -> {chosen.out.name}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
