"""Which picture files may hold one document between them: same folder, same name but for a number or a side.

Pure. Being in one row only allows a document to go on from file to file; the pages decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from yushen.model import Reading
from yushen.text.fold import fold_width

_SIDES = re.compile(
    r"(正反面|正面|反面|背面|封面|封底|内页|内芯|首页|扉页|末页|版权页|目录页?|目次|左|右|上|下|正|反|背|front|back|cover|副页|续)"
)
_NUMBER = re.compile(r"第?(\d+|[一二三四五六七八九十]{1,3})[页张]?")
_TRIM = re.compile(r"[\s_\-—–.()（）\[\]【】、,，]+")
_TAKEN = re.compile(r"^(?:img|image|dsc|scan|pic|photo|wechat|mmexport|微信图片|扫描件?|图片|照片|page|页|p)?$", re.I)
_CN = {character: value for value, character in enumerate("一二三四五六七八九十", 1)}


def natural_key(path: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key in which 2 comes before 10, and 第二页 before 第十页. Deterministic for any path."""
    parts = re.split(r"(\d+|(?<=第)[一二三四五六七八九十]{1,3}(?=[页张章部]))", fold_width(path))
    return tuple((0, _value(part), part) if place % 2 else (1, 0, part) for place, part in enumerate(parts))


def _value(text: str) -> int:
    if text.isdigit():
        return int(text)
    if text == "十":
        return 10
    tens, _, ones = text.rpartition("十")
    return (_CN.get(tens, 1) * 10 if "十" in text else 0) + _CN.get(ones, 0)


def stem_of(path: str) -> tuple[str, str, tuple[int, ...]]:
    """Folder, name without numbers and sides, and the numbers."""
    folder, _, name = path.rpartition("/")
    base = fold_width(re.sub(r"\.[A-Za-z0-9]{2,5}$", "", name)).lower()
    numbers = tuple(_value(number) for number in _NUMBER.findall(base))
    stem = _TRIM.sub("", _SIDES.sub("", _NUMBER.sub("", base)))
    return folder, stem, numbers


def rows(files: Sequence[tuple[str, Reading]]) -> list[list[int]]:
    """The files in rows: those of a row may share a document. Rows and their files come in natural order of the paths.

    Only pictures of one page, and scans of one page, are put together; one without any words stands by itself (a photo).
    """
    order = sorted(range(len(files)), key=lambda place: (natural_key(files[place][0]), files[place][0]))
    found: list[list[int]] = []
    open_rows: dict[tuple[str, str], list[int]] = {}
    for place in order:
        path, reading = files[place]
        if not _single_picture(reading):
            found.append([place])
            continue
        folder, stem, _ = stem_of(path)
        row = open_rows.get((folder, stem))
        if row is None:
            row = [place]
            open_rows[folder, stem] = row
            found.append(row)
        else:
            row.append(place)
    return found


def _single_picture(reading: Reading) -> bool:
    if len(reading.pages) != 1 or not reading.paged or reading.pages[0].blank:
        return False
    return reading.kind == "image" or (reading.kind == "pdf" and reading.pages[0].has_image)


def follows(before: str, path: str) -> float:
    """Log-odds against a new document from the names alone: a telling name with numbers in sequence speaks for one."""
    _, stem, numbers = stem_of(path)
    _, _, earlier = stem_of(before)
    sides = bool(_SIDES.search(before.rpartition("/")[2])) or bool(_SIDES.search(path.rpartition("/")[2]))
    in_sequence = bool(numbers) and bool(earlier) and numbers[-1] == earlier[-1] + 1
    told = not _TAKEN.match(stem)
    if told and sides:
        return 1.5
    if told and (in_sequence or (numbers and not earlier)):
        return 0.8
    return 0.0 if in_sequence else -0.5
