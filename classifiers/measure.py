"""How well the page model does on wordings it has not seen, and how its confidence should be calibrated. Training only.

Pages of one wording stay together: each fold is drawn from wordings on which its model was not trained. That is harsher
than documents of strangers, who mostly use the wordings of the forms, and kinder than scans; docs/classifier.md holds the
figures for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from yushen.classifiers.examples import FOLDS, Example, fold_of, training_pages
from yushen.classifiers.labels import LABELS, UNKNOWN, type_of
from yushen.classifiers.train import fit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def held_out_scores(examples: list[Example]) -> tuple[Floats, list[int]]:
    """Scores of every drawn page by a model that has not seen its wording, and the true labels."""
    import numpy as np

    scores: list[Floats] = []
    truth: list[int] = []
    for fold in range(FOLDS):
        model = fit([example for example in examples if fold_of(example.group) != fold])
        for example in examples:
            if fold_of(example.group) == fold and not example.group.endswith("#bare"):
                scores.append(model.scores(example.found))
                truth.append(LABELS.index(example.label))
    return np.array(scores), truth


def softmax(scores: Floats, temperature: float = 1.0) -> Floats:
    """Probabilities of scores, row by row."""
    import numpy as np

    shifted = scores / temperature
    shifted = shifted - shifted.max(axis=1, keepdims=True)
    shares = np.exp(shifted)
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def best_temperature(scores: Floats, truth: list[int]) -> float:
    """The temperature with the least log loss, to two digits."""
    import numpy as np

    choices = np.round(np.arange(0.5, 4.01, 0.05), 2)
    losses = [log_loss(softmax(scores, float(choice)), truth) for choice in choices]
    return float(choices[int(np.argmin(losses))])


def log_loss(shares: Floats, truth: list[int]) -> float:
    """Mean negative logarithm of the probability given to the truth."""
    import numpy as np

    return float(-np.log(np.maximum(shares[np.arange(len(truth)), truth], 1e-6)).mean())


def calibration_error(shares: Floats, truth: list[int]) -> float:
    """Expected calibration error over ten bins of the winner's probability."""
    import numpy as np

    sure = shares.max(axis=1)
    right = shares.argmax(axis=1) == np.array(truth)
    bins = np.minimum((sure * 10).astype(int), 9)
    return float(
        sum(abs(sure[bins == one].mean() - right[bins == one].mean()) * (bins == one).mean() for one in set(bins))
    )


def one_against_rest(scores: Floats, truth: list[int], new: Floats, how: str) -> Floats:
    """Calibration label by label, sigmoid or isotonic, learned on ``scores`` and applied to ``new``."""
    import numpy as np
    from sklearn.isotonic import IsotonicRegression
    from sklearn.linear_model import LogisticRegression

    base, fresh = softmax(scores), softmax(new)
    out = np.zeros_like(fresh)
    for label in range(base.shape[1]):
        wanted = (np.array(truth) == label).astype(int)
        if wanted.sum() < 3:
            out[:, label] = fresh[:, label]
        elif how == "isotonic":
            learned: Any = IsotonicRegression(out_of_bounds="clip", y_min=1e-4, y_max=1.0).fit(base[:, label], wanted)
            out[:, label] = learned.predict(fresh[:, label])
        else:
            logit = np.log(base[:, label] + 1e-6) - np.log(1 - base[:, label] + 1e-6)
            learned = LogisticRegression(C=10.0).fit(logit[:, None], wanted)
            renewed = np.log(fresh[:, label] + 1e-6) - np.log(1 - fresh[:, label] + 1e-6)
            out[:, label] = learned.predict_proba(renewed[:, None])[:, 1]
    out = np.maximum(out, 1e-6)
    return np.asarray(out / out.sum(axis=1, keepdims=True))


def types_of(shares: Floats) -> tuple[list[str], Floats]:
    """Contract types (running text counts as one of its own) and their probabilities."""
    import numpy as np

    names = sorted({type_of(label) or "any" for label in LABELS})
    summed = np.zeros((len(shares), len(names)))
    for place, label in enumerate(LABELS):
        summed[:, names.index(type_of(label) or "any")] += shares[:, place]
    return names, summed


def report(share: float = 0.5) -> str:
    """The measurements as text."""
    import numpy as np

    examples = training_pages(share=share)
    scores, truth = held_out_scores(examples)
    order = np.random.default_rng(0).permutation(len(truth))
    halves = (order[::2], order[1::2])
    lines = [f"held-out pages: {len(truth)}"]
    plain = softmax(scores)
    lines.append(f"label accuracy {np.mean(plain.argmax(axis=1) == np.array(truth)):.3f}")
    figures: dict[str, list[tuple[float, float]]] = {"plain": [], "temperature": [], "sigmoid": [], "isotonic": []}
    for learn, test in (halves, halves[::-1]):
        known = [truth[place] for place in learn]
        asked = [truth[place] for place in test]
        temperature = best_temperature(scores[learn], known)
        for name, shares in (
            ("plain", softmax(scores[test])),
            ("temperature", softmax(scores[test], temperature)),
            ("sigmoid", one_against_rest(scores[learn], known, scores[test], "sigmoid")),
            ("isotonic", one_against_rest(scores[learn], known, scores[test], "isotonic")),
        ):
            figures[name].append((calibration_error(shares, asked), log_loss(shares, asked)))
    for name, pairs in figures.items():
        error, loss = np.mean(pairs, axis=0)
        lines.append(f"{name:12} ECE {error:.4f}  log loss {loss:.4f}")
    temperature = best_temperature(scores, truth)
    lines.append(f"temperature {temperature}")
    lines.extend(_thresholds(softmax(scores, temperature), truth))
    return "\n".join(lines)


def _thresholds(shares: Floats, truth: list[int]) -> list[str]:
    """What a threshold costs and saves, over pages of contract types and of no type (running text left out)."""
    import numpy as np

    names, summed = types_of(shares)
    true_types = [type_of(LABELS[label]) or "any" for label in truth]
    kept = [place for place, name in enumerate(true_types) if name != "any"]
    lines = ["threshold  right  wrong type  unknown instead"]
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        right = wrong = missed = 0
        for place in kept:
            best = names[int(summed[place].argmax())]
            told = best if summed[place].max() >= threshold and best != "any" else UNKNOWN
            right += told == true_types[place]
            wrong += told not in (true_types[place], UNKNOWN)
            missed += told == UNKNOWN != true_types[place]
        lines.append(f"{threshold:9}  {right / len(kept):.3f}  {wrong / len(kept):.3f}       {missed / len(kept):.3f}")
    confused: dict[tuple[str, str], int] = {}
    for place in kept:
        best = names[int(np.argmax(summed[place]))]
        if best != true_types[place]:
            pair = (true_types[place], best)
            confused[pair] = confused.get(pair, 0) + 1
    worst = sorted(confused.items(), key=lambda item: (-item[1], item[0]))[:25]
    lines.extend(f"{one} taken for {two}: {count}" for (one, two), count in worst)
    return lines
