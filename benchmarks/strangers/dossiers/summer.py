"""The end of August 2025: layouts, wordings and years of other provinces, schools and offices than in the other batches."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Batch
from benchmarks.strangers.dossiers.summer_case import AS_OF
from benchmarks.strangers.dossiers.summer_files import copied_report, files
from benchmarks.strangers.dossiers.summer_identity import day_late, run_out, seals, swapped
from benchmarks.strangers.dossiers.summer_lengths import lengths
from benchmarks.strangers.dossiers.summer_patents import lapsed, owner_only
from benchmarks.strangers.dossiers.summer_prizes import master_studio, prizes
from benchmarks.strangers.dossiers.summer_pupils import late_pupil
from benchmarks.strangers.dossiers.summer_schools import class_below, completed, contradicted
from benchmarks.strangers.dossiers.summer_seniors import two_models
from benchmarks.strangers.dossiers.summer_shared import SPECIALTIES
from benchmarks.strangers.dossiers.summer_skill import day_short, first_time, too_high
from benchmarks.strangers.dossiers.summer_sound import attachments, one_file, photos
from benchmarks.strangers.dossiers.summer_sound_more import municipal, word_files
from benchmarks.strangers.dossiers.summer_works import journals, second_author
from benchmarks.strangers.dossiers.summer_years import not_excellent, pensioner, two_posts


def batch() -> Batch:
    """As of the last day of August 2025."""
    return Batch(
        "summer",
        AS_OF,
        (
            one_file(),
            attachments(),
            photos(),
            word_files(),
            municipal(),
            two_models(),
            prizes(),
            master_studio(),
            day_late(),
            swapped(),
            run_out(),
            seals(),
            two_posts(),
            not_excellent(),
            pensioner(),
            completed(),
            class_below(),
            contradicted(),
            files(),
            copied_report(),
            lengths(),
            second_author(),
            journals(),
            owner_only(),
            lapsed(),
            late_pupil(),
        ),
        "xlsx",
        SPECIALTIES,
    )


def batch_skill() -> Batch:
    """Path two on the same day."""
    return Batch(
        "summer_skill", AS_OF, (first_time(), too_high(), day_short()), "csv", SPECIALTIES, pathway="title_to_skill"
    )
