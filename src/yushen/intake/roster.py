"""The 花名册: who applies for what. Columns are found by their headers, in any order (contract, section 2)."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

from yushen.intake.office_zip import PartsRefused, check_parts
from yushen.intake.records import IntakeError, RosterRow
from yushen.intake.zip_errors import ZIP_ERRORS
from yushen.limits import LIMITS, Limits
from yushen.model import Problem

COLUMNS: dict[str, tuple[str, ...]] = {
    "name": ("姓名", "申报人", "申报人姓名", "申请人"),
    "id_number": ("身份证号", "身份证号码", "公民身份号码", "证件号码"),
    "level": ("申报级别", "申报职称", "申报层级", "申报资格", "申报等级"),
    "specialty": ("申报专业", "专业"),
    "employer": ("工作单位", "单位", "单位名称", "所在单位"),
    "unit_type": ("单位类型", "单位性质"),
    "enterprise_scale": ("企业规模", "单位规模"),
    "exceptional": ("是否破格", "破格"),
    "password": ("密码", "文件密码"),
    "folder": ("档案目录", "目录", "文件夹", "材料目录"),
}
REQUIRED = {"name": "姓名", "level": "申报级别"}

LEVELS: dict[str, str] = {
    "助理工程师": "assistant_engineer",
    "助工": "assistant_engineer",
    "初级": "assistant_engineer",
    "工程师": "engineer",
    "中级": "engineer",
    "高级工程师": "senior_engineer",
    "高工": "senior_engineer",
    "副高级": "senior_engineer",
    "副高": "senior_engineer",
    "高级工": "3",
    "三级": "3",
    "技师": "2",
    "二级": "2",
    "高级技师": "1",
    "一级": "1",
}
"""Words for a level; path two applies for a skill level, written as its number (contract, section 4)."""

SCALES = {
    "省属大型骨干": "key",
    "省属大型骨干企业": "key",
    "大型": "large",
    "大型企业": "large",
    "中型": "medium",
    "中型企业": "medium",
    "小型": "small",
    "小型企业": "small",
    "微型": "small",
}
YES = frozenset({"是", "破格", "y", "yes", "true", "1", "√", "✓", "☑"})
NO = frozenset({"否", "非破格", "正常", "n", "no", "false", "0", "×", "无", "-", "—", "/"})
_HEADER_ROWS = 15
"""How far down the header may stand, below a title and notes."""


def parse_level(text: str | None) -> str | None:
    """The contract's level for the words of a roster or form; the contract's own names pass; None where unknown.

    >>> parse_level("高级 工程师（副高）")
    'senior_engineer'
    """
    if not text:
        return None
    squeezed = re.sub(r"\s", "", text).strip("。.")
    if squeezed in set(LEVELS.values()):
        return squeezed
    bare = re.sub(r"[（(].*?[)）]", "", squeezed)
    if bare in LEVELS:
        return LEVELS[bare]
    parts = [part for part in re.split(r"[/／、]", bare) if part]
    levels = {LEVELS[part] for part in parts if part in LEVELS}
    if len(levels) == 1 and all(part in LEVELS for part in parts):
        return levels.pop()
    for word in sorted(LEVELS, key=len, reverse=True):
        if (len(word) >= 3 or word == "技师") and bare.endswith(word) and not bare.endswith("正高级工程师"):
            return LEVELS[word]
    return None


def read_roster(path: Path, limits: Limits = LIMITS) -> tuple[tuple[RosterRow, ...], tuple[Problem, ...]]:
    """The rows of a roster and the problems of the sheet itself.

    Raises IntakeError where the file cannot be used at all: not a spreadsheet, or no column 姓名 / 申报级别."""
    rows = _csv_rows(path) if path.suffix.lower() == ".csv" else _xlsx_rows(path, limits)
    header = _find_header(rows)
    if header is None:
        raise IntakeError(f"花名册 {path.name} 里找不到表头：须有“姓名”和“申报级别”两列。")
    at, columns = header
    missing = [label for key, label in REQUIRED.items() if key not in columns]
    if missing:
        raise IntakeError(f"花名册 {path.name} 缺少必填列：{'、'.join(missing)}。")
    result: list[RosterRow] = []
    problems: list[Problem] = []
    for number, cells in enumerate(rows[at + 1 :], start=at + 2):
        if number - at > limits.roster_rows:
            problems.append(Problem("roster.too_long", f"花名册超过 {limits.roster_rows} 行，其后各行未读取。"))
            break
        values = {key: cells[index] if index < len(cells) else None for key, index in columns.items()}
        if all(_text(value) is None for value in values.values()):
            continue
        if _text(values.get("name")) is None:
            problems.append(Problem("roster.row", f"花名册第 {number} 行没有姓名，未采用。请补填后重新运行。"))
            continue
        result.append(_row(number, values))
    return tuple(result), tuple(problems)


def _row(number: int, values: dict[str, Any]) -> RosterRow:
    problems: list[Problem] = []

    def say(message: str) -> None:
        problems.append(Problem("roster.row", f"花名册第 {number} 行：{message}"))

    id_value = values.get("id_number")
    id_number = _text(id_value)
    if isinstance(id_value, int | float) and not isinstance(id_value, bool):
        say("身份证号是数字格式，末几位已经丢失，未采用。请把该列设为文本格式后重新填写。")
        id_number = None
    elif id_number and re.fullmatch(r"\d(\.\d+)?[eE]\+\d+", id_number):
        say("身份证号成了科学计数形式，末几位已经丢失，未采用。请按文本格式重新填写。")
        id_number = None
    elif id_number:
        id_number = re.sub(r"\s", "", id_number.translate(_HALF)).upper().lstrip("'’")
    level_text = _text(values.get("level"))
    level = parse_level(level_text)
    if level_text and level is None:
        say(f"申报级别“{level_text}”不在助理工程师、工程师、高级工程师之列，请核对。")
    elif not level_text:
        say("没有填申报级别，将以申报表为准。")
    scale_text = _text(values.get("enterprise_scale"))
    scale = SCALES.get(re.sub(r"\s", "", scale_text)) if scale_text else None
    if scale_text and scale is None:
        say(f"企业规模“{scale_text}”不在省属大型骨干、大型、中型、小型之列，未采用。")
    exceptional_text = _text(values.get("exceptional"))
    exceptional = _yes_no(exceptional_text)
    if exceptional_text and exceptional is None:
        say(f"是否破格“{exceptional_text}”看不出是或否，未采用。")
    return RosterRow(
        number=number,
        name=re.sub(r"\s", "", _text(values.get("name")) or ""),
        level=level,
        id_number=id_number,
        specialty=_text(values.get("specialty")),
        employer=_text(values.get("employer")),
        unit_type=_text(values.get("unit_type")),
        enterprise_scale=scale,
        exceptional=exceptional,
        password=_text(values.get("password")),
        folder=_text(values.get("folder")),
        problems=tuple(problems),
    )


_HALF = str.maketrans({0xFF10 + i: chr(0x30 + i) for i in range(10)} | {"Ｘ": "X", "ｘ": "X"})


def _yes_no(text: str | None) -> bool | None:
    if text is None:
        return None
    lowered = text.strip().lower()
    return True if lowered in YES else False if lowered in NO else None


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip()
    return text or None


def _find_header(rows: list[list[Any]]) -> tuple[int, dict[str, int]] | None:
    for at, cells in enumerate(rows[:_HEADER_ROWS]):
        columns: dict[str, int] = {}
        for index, cell in enumerate(cells):
            label = re.sub(r"[\s*＊:：]|[（(].*?[)）]", "", str(cell)) if cell is not None else ""
            for key, labels in COLUMNS.items():
                if label in labels and key not in columns:
                    columns[key] = index
        if "name" in columns and len(columns) >= 2:
            return at, columns
    return None


def _csv_rows(path: Path) -> list[list[Any]]:
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        delimiter = "\t" if text.count("\t") > text.count(",") else ","
        return [list(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    raise IntakeError(f"花名册 {path.name} 的编码无法识别，请另存为 UTF-8 或 GBK 的 CSV，或 .xlsx。")


def _xlsx_rows(path: Path, limits: Limits) -> list[list[Any]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    broken = (*ZIP_ERRORS, InvalidFileException, LookupError, AttributeError, TypeError, SyntaxError)
    try:
        check_parts(path, limits)
        book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except (PartsRefused, *broken) as error:
        raise IntakeError(f"花名册 {path.name} 打不开，请另存为 .xlsx 或 .csv。") from error
    try:
        # A single cell far to the right or below makes a sheet of millions of cells; a 花名册 is narrow.
        bounds = {"max_row": limits.roster_rows + _HEADER_ROWS + 2, "max_col": limits.roster_columns}
        sheets = [[list(row) for row in sheet.iter_rows(values_only=True, **bounds)] for sheet in book.worksheets]
    except broken as error:
        raise IntakeError(f"花名册 {path.name} 的内容已损坏，请另存为 .xlsx 或 .csv。") from error
    finally:
        book.close()
    for rows in sheets:
        if _find_header(rows) is not None:
            return rows
    return sheets[0] if sheets else []
