"""Names of persons: cleaning, splitting lists, comparing."""

from __future__ import annotations

import re
from typing import Literal

from yushen.text.fold import DOTS, fold_radicals, fold_width, is_cjk, squeeze, strip_cjk_blanks
from yushen.text.name_tables import DOUBLE_SURNAMES, GIVEN_HEADS, LOOKALIKES, SOUNDALIKES, STANDARD_FORM, SURNAMES

Likeness = Literal["same", "variant", "lookalike", "different"]

_HAN = r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af〇]"
_MARKS = "*＊#＃†‡✉☆★△▲§¹²³⁴⁵⁶⁷⁸⁹⁰①②③④⑤⑥⑦⑧⑨⑩※"
_AFFILIATION = re.compile(
    rf"(?<={_HAN})\s*(?:[{_MARKS}]|[(（\[]?\d{{1,2}}[a-e]?(?:\s*[,，、]\s*(?:\d{{1,2}}[a-e]?|[{_MARKS}]))*[)）\]]?)+"
)
_LETTER_MARK = re.compile(rf"(?<={_HAN})\s*[a-e](?:\s*[,，]\s*(?:[a-e]|[{_MARKS}]))*(?=\s*(?:[;；,，、\s]|$))")
_NOTE = re.compile(r"[(（〔\[【][^()（）〔〕\[\]【】]*[)）〕\]】]")
_TITLES = re.compile(
    rf"(?<={_HAN}{{2}})\s*(?:同志们?|先生|女士|小姐|同学|师傅|老师|教授|高级工程师|助理工程师|工程师|高级技师|技师|作者)[:：]?$"
)
_OTHERS = re.compile(r"[,，、\s]*等(?:\s*[0-9一二三四五六七八九十]+)?\s*(?:人|名|位|同志)?\s*$")
_STRONG = re.compile(r"[;；,，、/\n\r|]+|\s+(?:and|和|与)\s+|\s&\s", re.I)
_SEMICOLON = re.compile(r"[;；\n\r]+")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ.'’\-]+(?:[ ,]+[A-Za-zÀ-ÖØ-öø-ÿ.'’\-]+)*")
_NO_NAME_WORDS = (
    "姓名 性别 单位 作者 主编 编者 编写 审核 批准 校对 日期 年度 部门 项目 公司 集团 中心 学校 学院 大学 车间 班组 工段 职务 职称 专业 "
    "技师 工程师 团队 集体 合计 备注 签名 签字 盖章 意见 说明 其他 无 男 女 汉族 职工 员工 同志 编制 执笔 设计 制图 人员 成员 组长 "
    "荣誉 证书 证明 奖状 聘书 奖章 主持 审定 带徒 传艺 拜师 出师 主任 厂长 经理 年月日 全体 个人 先进 优秀 合格 本人 上述 师傅 徒弟 双方 甲方 乙方 学员 考生 学生 公章 印章 姓 名 "
    "承诺人 承诺者 申报人 申报者 应聘人 应聘者 施工人 管理人 经手人 安全员 质检员 管理号 等奖 等功 刊名 刊号 字数 书名 题名 公示 公布 公告 公开"
)
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_FIELD_WORD_LIST = (
    "任职 任命 任免 任期 任务 岗位 职位 职级 班次 班别 班长 组别 工号 工种 工龄 工时 单项 项次 金额 年份 年限 等次 等级 级别 名次 名称 "
    "聘任 聘用 聘请 聘期 受聘 应聘 续聘 解聘 从事 担任 兼任 查询 查验 编号 编码 性质 地址 地点 电话 经办人 联系人 花名册 时间 起止 "
    "考核 考评 评定 评价 结果 结论 情况 分管 负责 主管 高级工 中级工 初级工 任职时间 任职岗位 任职职务 任职单位 任职年限 任职资格 "
    "单位名称 单位意见 单位性质 单位地址 项目名称 成果名称"
)
_FIELD_WORDS = frozenset(_FIELD_WORD_LIST.split())
"""Words of posts, of the heads of columns and of appointing. 任 and 时 are family names, too: somebody may be called so, but where
such a word stands it is far oftener the word."""
_BODY_ENDINGS = (
    "公司",
    "集团",
    "中心",
    "学校",
    "学院",
    "大学",
    "车间",
    "班组",
    "委员会",
    "协会",
    "学会",
    "有限",
    "研究所",
    "研究院",
    "部门",
)
_UNREAD = frozenset("□■?？�※*×囗")


_ORDINAL = re.compile(r"第[一二三四五六七八九十]{1,2}[名位届次期批组项章节条款类级号]?")
"""第二名, 第一届: 第 is a family name of the lists, and 第五 one of two characters; such a word is a number."""
_PAPER = re.compile(r"(?:承诺|保证|申报|申请|任命|通知|应聘|符合|责任|时间|和解)[书信函表]")
"""Titles of papers whose first character is a family name, too."""


def clean_name(text: str) -> str:
    """A name as it is compared and stored: no blanks inside, dot ``·`` (U+00B7), no marks, notes or titles.

    ``张　三1,*`` and ``张三 同志`` give 张三; ``阿卜杜•热合曼`` gives 阿卜杜·热合曼; Latin names keep single blanks.
    """
    cleaned = fold_radicals(_NOTE.sub("", text)).strip()
    cleaned = _AFFILIATION.sub("", cleaned)
    cleaned = _LETTER_MARK.sub("", cleaned)
    cleaned = strip_cjk_blanks(cleaned).strip(" \t\n\u3000:：;；,，、。.*#†‡✉")
    cleaned = _TITLES.sub("", cleaned)
    if is_latin_name(cleaned):
        return " ".join(fold_width(cleaned).split())
    return _fold_name_dots(squeeze(cleaned))


def split_names(text: str) -> list[str]:
    """The names of a list, cleaned, in order, each once.

    Separators: ; ； 、 ， , line ends, and blanks between whole names; ``王　伟 张三丰`` is two. 等 at the end is dropped
    (see :func:`has_others`). A line end inside a name (one character left over) is mended.
    """
    plain = _mend(text)
    plain = _OTHERS.sub("", _LETTER_MARK.sub("", _AFFILIATION.sub("", _NOTE.sub("", plain))).strip())
    latin_only = not any(is_cjk(character) for character in plain)
    pieces = _SEMICOLON.split(plain) if latin_only and _SEMICOLON.search(plain) else _STRONG.split(plain)
    names: list[str] = []
    for piece in pieces:
        for part in _by_blanks(piece):
            name = clean_name(_OTHERS.sub("", part))
            if name and name not in names:
                names.append(name)
    return names


def has_others(text: str) -> bool:
    """The list says 等: there are more than it names."""
    return _OTHERS.search(text.strip()) is not None


def is_latin_name(text: str) -> bool:
    """``ZHANG San``, ``San Zhang``, ``J. Smith``: at least two letters, nothing but Latin letters and name marks."""
    plain = fold_width(text).strip()
    return sum(character.isalpha() for character in plain) >= 2 and _LATIN.fullmatch(plain) is not None


def is_person_name(text: str, *, known_surname: bool = True) -> bool:
    """Could this be a person's name, and nothing else? Chinese of 2 to 4 characters, or parts joined by a dot.

    ``known_surname=False`` also takes a first character that is in no list of family names.
    """
    name = clean_name(text)
    if "·" in name:
        parts = name.split("·")
        whole = len(parts) >= 2 and all(part and all(map(is_cjk, part)) for part in parts) and len(name) <= 20
        return whole and not name.endswith(_BODY_ENDINGS)
    if is_latin_name(name):
        return 2 <= len(name.replace(",", " ").split()) <= 4
    if 2 <= len(name) <= 6 and name[:2] in GIVEN_HEADS and all(map(is_cjk, name)) and not name.endswith(_BODY_ENDINGS):
        return True
    if not 2 <= len(name) <= 4 or not all(map(is_cjk, name)):
        return False
    if _ORDINAL.fullmatch(name) or _PAPER.fullmatch(name):
        return False
    if name in _NO_NAME or name.endswith(_BODY_ENDINGS) or name[:2] in _NO_NAME or name[-2:] in _NO_NAME:
        return False
    if name[:2] in DOUBLE_SURNAMES and len(name) >= 3:
        return True
    if not known_surname:
        return True
    surname = STANDARD_FORM.get(name[0], name[0])
    return (name[0] in SURNAMES or surname in SURNAMES) and (len(name) <= 3 or name[1] in SURNAMES)


def is_field_word(text: str) -> bool:
    """A word of posts, heads or appointing (任职, 岗位): a name only where its place leaves no doubt."""
    return squeeze(text) in _FIELD_WORDS


def same_name(first: str, second: str) -> Likeness:
    """How far two names are one.

    ``same``: equal once blanks, width, dots and marks are folded. ``variant``: equal in standard characters (昇/升, 張/张),
    or but for the dot of a minority name. ``lookalike``: may be one person, a person must look: characters that OCR takes
    for each other, an unreadable one, a minority name cut to one part, a Latin against a Chinese writing. Else
    ``different`` (喆 and 哲 are).
    """
    one, two = clean_name(first), clean_name(second)
    if not one or not two:
        return "lookalike"
    if one == two:
        return "same"
    if is_latin_name(one) and is_latin_name(two):
        return _same_latin(one, two)
    if is_latin_name(one) or is_latin_name(two):
        return "lookalike"
    one, two = standard_name(one), standard_name(two)
    if one == two or one.replace("·", "") == two.replace("·", ""):
        return "variant"
    if ("·" in one or "·" in two) and _part_of(one, two):
        return "lookalike"
    one, two = one.replace("·", ""), two.replace("·", "")
    if len(one) == len(two) and all(_alike(a, b) for a, b in zip(one, two, strict=True)):
        return "lookalike"
    return "different"


def mentions(text: str, name: str, *, recognised: bool = False) -> bool:
    """Whether a name stands anywhere in a text: blanks, dots and the forms of characters apart; of a text that was recognised
    from a picture characters that are taken for each other count too."""
    one = standard_name(clean_name(name)).replace("·", "")
    plain = "".join(character for character in squeeze(text) if character not in DOTS)
    whole = standard_name(plain)
    if not one or one in whole or one.replace(" ", "").lower() in whole.lower():
        return True
    if not recognised or is_latin_name(name):
        return False
    width = len(one)
    return any(
        all(_alike(a, b) for a, b in zip(one, whole[at : at + width], strict=True))
        for at in range(len(whole) - width + 1)
    )


def sounds_alike(first: str, second: str) -> bool:
    """The names differ only in characters that people write by ear (伟/玮): needs a 更名 or the unit's proof."""
    one, two = standard_name(clean_name(first)), standard_name(clean_name(second))
    return (
        one != two
        and len(one) == len(two)
        and all(a == b or b in SOUNDALIKES.get(a, frozenset()) for a, b in zip(one, two, strict=True))
    )


def standard_name(name: str) -> str:
    """The name in the standard characters of 通用规范汉字表. For comparing; never shown."""
    return "".join(STANDARD_FORM.get(character, character) for character in name)


def _fold_name_dots(name: str) -> str:
    return "".join("·" if character in DOTS else character for character in name).strip("·")


def _alike(one: str, two: str) -> bool:
    return one == two or two in LOOKALIKES.get(one, frozenset()) or one in _UNREAD or two in _UNREAD


def _part_of(one: str, two: str) -> bool:
    parts_one, parts_two = one.split("·"), two.split("·")
    return set(parts_one) <= set(parts_two) or set(parts_two) <= set(parts_one)


def _same_latin(one: str, two: str) -> Likeness:
    words_one = [word.lower() for word in re.findall(r"[A-Za-zÀ-ÿ]+", one)]
    words_two = [word.lower() for word in re.findall(r"[A-Za-zÀ-ÿ]+", two)]
    if words_one == words_two:
        return "same"
    if sorted(words_one) == sorted(words_two) or "".join(words_one) == "".join(words_two):
        return "variant"
    return "different"


def _mend(text: str) -> str:
    """Line ends to separators, except where one stands inside a name: a single character is left on one side."""
    lines = [line for line in re.split(r"[\n\r]+", text) if line.strip()]
    if not lines:
        return ""
    mended = lines[0]
    for line in lines[1:]:
        before_raw, after_raw = _STRONG.split(mended)[-1], _STRONG.split(line)[0]
        before, after = squeeze(before_raw), squeeze(after_raw)
        broken = (len(before) == 1 and is_cjk(before)) or (len(after) == 1 and is_cjk(after) and before != "")
        broken = broken or _broken_among_blanks(before_raw.split(), after_raw.split())
        mended += line if broken else ";" + line
    return mended


def _broken_among_blanks(before: list[str], after: list[str]) -> bool:
    """The same in a list parted by blanks (…穆亮 卞 | 锋 安宏亮): one character by itself at the line's end or beginning, its
    neighbour within the line a whole name (王 伟 set wide is two such characters beside each other), and together a name."""
    if not before or not after or not all(map(is_cjk, before[-1] + after[0])):
        return False
    left = len(before[-1]) == 1 and len(before) > 1 and len(before[-2]) > 1 and len(after[0]) <= 2
    right = len(after[0]) == 1 and len(after) > 1 and len(after[1]) > 1 and len(before) > 1
    alone = not (len(after[0]) == 1 and len(after) > 1 and len(after[1]) == 1)
    return (left or right) and alone and is_person_name(before[-1] + after[0])


def _by_blanks(piece: str) -> list[str]:
    """Splits at blanks that stand between names, not inside one."""
    tokens = piece.split()
    if len(tokens) < 2 or not all(all(is_cjk(c) or c in DOTS for c in token) for token in tokens):
        return [piece] if not _mixed(tokens) else tokens
    parts: list[str] = []
    run = ""
    for token in tokens:
        if len(token) == 1 or token in DOTS or token[0] in DOTS or (run and run[-1] in DOTS):
            run += token
            continue
        if len(run) == 1 and len(token) == 2 and not is_person_name(token):
            parts.append(run + token)
            run = ""
            continue
        parts.extend(_cut(run))
        run = ""
        if token in DOUBLE_SURNAMES:
            run = token
        else:
            parts.append(token)
    parts.extend(_cut(run))
    return parts


def _mixed(tokens: list[str]) -> bool:
    """Chinese names and something else side by side (张三 ZHANG): each word by itself."""
    return len(tokens) > 1 and all(any(map(is_cjk, token)) for token in tokens)


def _cut(run: str) -> list[str]:
    """Cuts characters spread singly (王 伟 张 三 丰) into names that begin with family names; 2 or 3 characters each."""
    if not run:
        return []
    if len(run) <= 3 or "·" in run or any(dot in run for dot in DOTS):
        return [run]
    best: list[tuple[int, list[str]] | None] = [(0, [])] + [None] * len(run)
    for end in range(1, len(run) + 1):
        for length in (2, 3, 4):
            start = end - length
            before = best[start] if start >= 0 else None
            if before is None:
                continue
            name = run[start:end]
            double = name[:2] in DOUBLE_SURNAMES
            cost = (0 if double or name[0] in SURNAMES else 4) + (length == 2) + (0 if length < 4 or double else 8)
            if best[end] is None or before[0] + cost < best[end][0]:  # type: ignore[index]
                best[end] = (before[0] + cost, [*before[1], name])
    found = best[len(run)]
    return found[1] if found else [run]


__all__ = [
    "Likeness",
    "clean_name",
    "has_others",
    "is_latin_name",
    "is_person_name",
    "same_name",
    "sounds_alike",
    "split_names",
    "standard_name",
]
