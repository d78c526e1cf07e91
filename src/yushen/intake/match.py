"""Which row of the roster belongs to which dossier.

档案目录 names the folder; where it is empty, the folder is looked for that carries the applicant's name, and among several
of that name the one that also carries the identity number. A row is never given to a folder by guess: a folder or a row
that finds no partner is reported.
"""

from __future__ import annotations

import re

from yushen.intake.names import clean_name, without_archive_suffix
from yushen.intake.records import RosterRow

_ID = re.compile(r"\d{17}[\dXx]|\d{15}")


def match_rows(
    folders: list[str], ids: list[str], rows: tuple[RosterRow, ...]
) -> tuple[list[RosterRow | None], tuple[RosterRow, ...]]:
    """For each folder (its name on disk, and the id it got) its row or None; and the rows that found no folder."""
    matched: list[RosterRow | None] = [None] * len(folders)
    free = list(rows)

    def take(row: RosterRow, candidates: list[int]) -> bool:
        open_ones = [index for index in candidates if matched[index] is None]
        if len(open_ones) != 1:
            return False
        matched[open_ones[0]] = row
        free.remove(row)
        return True

    for row in rows:
        if row.folder:
            wanted = _key(
                without_archive_suffix(clean_name(row.folder.replace("\\", "/").strip("/").rsplit("/", 1)[-1]))
            )
            take(row, [i for i, name in enumerate(folders) if wanted in (_key(name), _key(ids[i]))])
    for row in [row for row in rows if row in free and not row.folder]:
        if row.id_number:
            take(row, [i for i, name in enumerate(folders) if row.id_number.upper() in name.upper()])
    for same in (lambda name, row: _key(name) == _key(row.name), lambda name, row: row.name in _words(name)):
        for row in [row for row in rows if row in free and not row.folder]:
            namesakes = [other for other in free if other.name == row.name and not other.folder]
            if len(namesakes) == 1:
                take(row, [i for i, name in enumerate(folders) if same(name, row)])
    return matched, tuple(free)


def _key(text: str) -> str:
    return re.sub(r"\s", "", text).casefold()


def _words(name: str) -> set[str]:
    """The parts of a folder name: ``03_张三-焊工（技师）`` → 张三, 焊工, 技师."""
    return {part for part in re.split(r"[\s_\-—·.,，、()（）\[\]【】+&\d]+", _ID.sub(" ", name)) if part}
