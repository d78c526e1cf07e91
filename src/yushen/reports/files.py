"""Files written whole or not at all: to a neighbour, synced, renamed into place."""

from __future__ import annotations

import os
from pathlib import Path

PRIVATE = 0o600
"""For what shows identity numbers or page pictures (contract, section 3)."""


def write_whole(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Replaces ``path`` by ``data``. Raises OSError (disk full, no permission); the old file then still stands."""
    path.parent.mkdir(parents=True, exist_ok=True)
    neighbour = path.with_name(f".{path.name}.{os.getpid()}.part")
    descriptor = os.open(neighbour, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            os.fchmod(stream.fileno(), mode)
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(neighbour, path)
    except OSError:
        neighbour.unlink(missing_ok=True)
        raise
