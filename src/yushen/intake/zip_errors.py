"""What ``zipfile`` raises about a file that is not the ZIP it says it is."""

from __future__ import annotations

import lzma
import zipfile
import zlib

ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    EOFError,
    ValueError,
    OverflowError,
    RuntimeError,
)
"""Besides what is plainly damage: OverflowError over a place in the file beyond what a file can have, and RuntimeError over a
password; NotImplementedError, which is a RuntimeError, over a compression method or a version of the format unknown to Python."""
