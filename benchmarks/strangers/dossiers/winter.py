from benchmarks.strangers.dossiers.model import Batch


def batch() -> Batch:
    return Batch("winter", "2024-12-31", ())
