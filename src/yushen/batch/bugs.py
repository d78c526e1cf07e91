"""A fault of the program itself, told without a word of the dossier: where it happened, never the values at hand."""

from __future__ import annotations

import sys
import traceback


def tell(where: str, error: Exception) -> None:
    """On stderr: what was being done, the kind of error, and the places in the code. Messages of errors may quote a document
    and are left out."""
    places = " ← ".join(
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in reversed(traceback.extract_tb(error.__traceback__))
    )
    print(f"{where}时程序出错（请反馈给维护人员）：{type(error).__name__} {places}", file=sys.stderr)
