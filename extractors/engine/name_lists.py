"""Lists of names as they are printed, with the part that each person had: 张三（组长）、李四, 负责人：王五　成员：赵六, 1. 孙七；2. 周八."""

from __future__ import annotations

import re

import msgspec

from yushen.text import names
from yushen.text.name_tables import SURNAMES
from yushen.text.words import words as words_of

_EVEN = str.maketrans(
    {"（": "(", "）": ")", "：": ":", "，": ",", "；": ";", "．": ".", "〔": "(", "〕": ")", "\u3000": " "}
)
_NUMBER = re.compile(r"(?:(?<=^)|(?<=[\s、,;)\u4e00-\u9fff]))\(?\d{1,2}\s*[.、)](?!\d)\s*|[①-⑳]\s*")
_BETWEEN = re.compile(r"[、,;/|\n](?![^()]*\))")
_ROLE_WORDS = (
    "主要技术负责人|技术负责人|项目负责人|课题负责人|施工负责人|现场负责人|质量负责人|安全负责人|负责人|项目经理|项目主持人|主持人|副组长|组长|组员|班组长|班长|"
    "工段长|工种带头人|带头人|主要技术骨干|技术骨干|骨干|第[一二三四五六七八九十\\d]+完成人|主要完成人|主要参加人|参加人员|参加人|参与人员|参与人|参与|成员|参加|实施|操作|调试|设计|施工|安装|"
    "资料整理|资料|试验|检测|工艺|质量|安全|统筹|测试|现场|技术|方案"
)
ROLE = re.compile(_ROLE_WORDS)
_NO_ROLE = re.compile(r"^[男女]$|\d{4}|公司|单位|集团|厂$|学院|大学|研究[院所]|身份证|签[字名]|盖章|手印|[以共等]")
_LABELLED = re.compile(r"^(?P<role>[\u4e00-\u9fff()]{2,12}):(?P<rest>.+)$", re.S)
_BRACKETED = re.compile(r"(?P<name>[^()]+?)\s*\((?P<note>[^()]{1,24})\)")
_TITLE = re.compile(
    r"(?:正高级|高级|助理)?(?:工程师|技师|技术员|教授|研究员|经济师|会计师)|高级工|中级工|技师|工长|同志|[男女]"
)
_MOST_STRANGE = 0.34
"""Share of words between the marks that may be no names; more of them and the text is no list."""

NamedRole = tuple[str, str | None]


class NameList(msgspec.Struct, frozen=True):
    """The persons of a list, and whether all between its marks was understood."""

    people: list[NamedRole]
    whole: bool


def listed(raw: str) -> list[NamedRole]:
    """The persons of a text that is a list of names and nothing else, in order, each once; none of any other text.

    ``raw`` keeps its blanks: they part names (刘卫东　秦有余) and stand inside them (王　伟)."""
    return read_list(raw).people


def read_list(raw: str) -> NameList:
    """The same, with whether something stood in the list that is no name."""
    text = _told_parts(_NUMBER.sub(";", raw.translate(_EVEN).strip()))
    text = re.sub(r"\s+(?=[\u4e00-\u9fff()]{2,10}:)", ";", text)
    found: list[NamedRole] = []
    strange = 0
    carried: str | None = None
    for piece in _BETWEEN.split(text):
        piece = piece.strip(" 。.")
        if not piece or re.fullmatch(r"等\s*\d*\s*[人名位]?", piece):
            continue
        label = _LABELLED.match(piece)
        if label is not None:
            role = ROLE.search(label["role"])
            carried = label["role"] if role else None
            piece = label["rest"].strip()
            if not piece:
                continue
        here = _persons(piece, carried)
        if here is None:
            strange += 1
        else:
            found += here
    unique = {name: (name, role) for name, role in reversed(found)}
    ordered = [unique.pop(name) for name, _ in found if name in unique]
    good = bool(ordered) and strange <= _MOST_STRANGE * (strange + len(ordered))
    return NameList(ordered if good else [], not strange)


def _told_parts(text: str) -> str:
    """``张三,技术骨干,负责试验;李四,操作``: each between semicolons is a person and, behind commas, his part; the part in brackets."""
    groups = [group.strip(" 。.") for group in text.split(";") if group.strip(" 。.")]
    split = [[piece.strip() for piece in group.split(",")] for group in groups]
    if not any(len(pieces) > 1 for pieces in split):
        return text
    for name, *parts in split:
        if not names.is_person_name(names.clean_name(name)) or not all(_is_part(part) for part in parts):
            return text
        if any(re.search("[、·]", part) and all(map(names.is_person_name, part.split("、"))) for part in parts):
            return text  # 华章,巴特尔·苏和、卫东: more names
    told = [(name, [_bare_part(part) for part in parts if not _TITLE.fullmatch(part)]) for name, *parts in split]
    return ";".join(f"{name}({'、'.join(parts)})" if parts else name for name, parts in told)


def _bare_part(part: str) -> str:
    return re.sub(r"^负责(?!人)", "", part) or part


def _is_part(piece: str) -> bool:
    """What somebody did, and no name, though it may begin like one (程序编制, 操作)."""
    if ROLE.search(piece) or not names.is_person_name(piece):
        return bool(piece) and not re.search(r"[()]", piece)
    return len(piece) == 4 and all(len(word) > 1 for word in words_of(piece))


def _persons(piece: str, carried: str | None) -> list[NamedRole] | None:
    """The persons of what stands between two marks; None where it is no name."""
    found: list[NamedRole] = []
    end = 0
    for match in _BRACKETED.finditer(piece):
        name = names.clean_name(match["name"].strip(" 、,;"))
        if not names.is_person_name(name, known_surname=False) or not len(name) >= 2:
            return None
        note = match["note"].replace(" ", "")
        found.append((name, carried if _NO_ROLE.search(note) or _TITLE.fullmatch(note) else note))
        end = match.end()
    rest = piece[end:].strip(" 、,;")
    if not rest:
        return found or None
    words = names.split_names(rest)
    if len(words) > 1 and not all(names.is_person_name(word) for word in words) and names.is_person_name(rest):
        words = [names.clean_name(rest)]  # a name broken over lines: 皇甫志 | 明
    persons: list[NamedRole] = []
    for word in words:
        if names.is_person_name(word):
            persons.append((word, carried))
        elif persons and ROLE.fullmatch(word) and persons[-1][1] == carried:
            persons[-1] = (persons[-1][0], word)
        elif not (persons and _TITLE.fullmatch(word)):
            return None
    return found + persons or None


def join_rows(rows: list[str]) -> str:
    """The rows of one list as one text: a name broken over the end of a row is mended, else a row's end parts names."""
    joined = rows[0] if rows else ""
    for row in rows[1:]:
        left = re.search(r"[^、,，;；|\s\d.．(（)）:：]*$", joined.strip())
        right = re.match(r"[^、,，;；|\s\d.．(（)）:：]*", row.strip())
        one, two = left[0] if left else "", right[0] if right else ""
        whole = bool(one) and bool(two) and names.is_person_name(one + two)
        apart = names.is_person_name(one) and names.is_person_name(two)
        open_bracket = len(re.findall(r"[(（]", joined)) > len(re.findall(r"[)）]", joined))
        note = (
            re.match(r"[(（][^()（）\d一二三四五六七八九十][^()（）]*[)）]", row.strip()) is not None
        )  # what is in brackets belongs to the name before
        joined = joined.strip() + ("" if (whole and not apart) or open_bracket or note else ";") + row.strip()
    return joined


def only_names(raw: str) -> bool:
    """The text is names and their roles, nothing else."""
    plain = re.sub(r"[\s、,;:()/|]", "", raw.translate(_EVEN))
    people = listed(raw)
    taken = sum(len(name) + len(role or "") for name, role in people)
    return bool(people) and taken >= 0.8 * len(re.sub(r"[\d.]", "", plain))


def between_names(piece: str, source: str) -> bool:
    """A word that a mark parts from names, and that begins like one (李卫东；荣誉；景致): by its place a name."""
    marked = re.search(rf"[;、,]\s*{piece}(?=[;、,\n\t]|$)|^{piece}[;、,]", source) if piece.isalpha() else None
    return marked is not None and 2 <= len(piece) <= 3 and piece[0] in SURNAMES
