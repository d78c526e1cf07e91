"""The end of August 2025: layouts, wordings and years of other provinces, schools and offices than in the other batches."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Batch
from benchmarks.strangers.dossiers.summer_case import AS_OF
from benchmarks.strangers.dossiers.summer_shared import SPECIALTIES
from benchmarks.strangers.dossiers.summer_sound import attachments, municipal, one_file, photos, word_files


def batch() -> Batch:
    """As of the last day of August 2025."""
    return Batch(
        "summer",
        AS_OF,
        (one_file(), attachments(), photos(), word_files(), municipal()),
        "xlsx",
        SPECIALTIES,
    )


def batch_skill() -> Batch:
    """Path two on the same day."""
    return Batch("summer_skill", AS_OF, (), None, SPECIALTIES, pathway="title_to_skill")
