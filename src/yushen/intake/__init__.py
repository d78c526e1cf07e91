"""Batch folders, dossiers, archives and the roster: the only room that walks a file system or opens an archive."""

from yushen.intake.batch import open_batch
from yushen.intake.office_zip import PartsRefused, check_parts
from yushen.intake.records import Batch, Dossier, IntakeError, RosterRow, SourceFile
from yushen.intake.roster import LEVELS, parse_level, read_roster
from yushen.intake.zip_errors import ZIP_ERRORS

__all__ = [
    "LEVELS",
    "ZIP_ERRORS",
    "Batch",
    "Dossier",
    "IntakeError",
    "PartsRefused",
    "RosterRow",
    "SourceFile",
    "check_parts",
    "open_batch",
    "parse_level",
    "read_roster",
]
