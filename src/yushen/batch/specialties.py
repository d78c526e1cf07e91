"""The office's own table of occupations and specialties that count as the same or close (``--specialties``)."""

from __future__ import annotations

import csv
import io
from pathlib import Path


class SpecialtyError(Exception):
    """The table cannot be used (exit code 2). The message is Chinese."""


def read_specialties(path: Path) -> tuple[tuple[str, str], ...]:
    """Pairs from the first two columns of a CSV (UTF-8 or GBK); a first row of headings is left out.

    A pair counts both ways. Raises SpecialtyError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SpecialtyError(f"专业对照表 {path} 读不到，请核对路径。") from error
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise SpecialtyError(f"专业对照表 {path.name} 的编码无法识别，请另存为 UTF-8 或 GBK 的 CSV。")
    pairs = []
    for number, row in enumerate(csv.reader(io.StringIO(text, newline="")), start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:
            raise SpecialtyError(
                f"专业对照表 {path.name} 第 {number} 行应有两列：职业（工种）或专业，以及与它相同、相近的专业。"
            )
        if number == 1 and any(word in cells[0] + cells[1] for word in ("职业", "工种", "专业")):
            continue
        pairs.append((cells[0], cells[1]))
    return tuple(pairs)
