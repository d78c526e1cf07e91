"""What values look like: each shape finds the first value of its kind in a text without blanks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from yushen.extractors.engine.certificate_numbers import serial
from yushen.extractors.engine.name_lists import between_names
from yushen.extractors.engine.options import ticked_word
from yushen.extractors.engine.posts import major, post, post_before
from yushen.extractors.engine.spans import back, reach, trim
from yushen.extractors.spec import Hit, Shape

from yushen.numbers import credit_code, id_card
from yushen.text import dates, names, numerals

__all__ = ["major", "post", "serial"]
"""Shapes of a module of their own, called by this one's name like those below."""

_GAPS = str.maketrans("", "", "\t\n")


DOUBTFUL = 0.8
"""Trust of a number whose check digit fails or was reached by a repair: read by OCR it decides nothing by itself."""
UNUSUAL = 0.95
"""Trust of a name whose family name is in no list, or of a list with one such: right, but any better place goes first."""
NO_FAMILY_NAME = 0.6
"""Trust of a list in which hardly a name begins with a family name: the heads of a table may stand there."""
CUT = 0.97
"""Trust of a name that was cut out of a longer run of characters."""
FIELD_WORD = 0.79
"""Trust of a name that is a word of forms (任职, 时间): it may stand, but contradicts nothing by itself."""
OPEN_END = 0.75
"""Trust of a body's name that ends in no word for a body: it may go on elsewhere, or be something else."""


def text(least: int = 1, most: int = 80) -> Shape:
    """Any text of that length, gaps removed, ends trimmed."""

    def find(source: str) -> Hit | None:
        start, end = trim(source, 0, len(source))
        value = source[start:end].translate(_GAPS)
        return Hit(value, start, end) if least <= len(value) <= most and _has_letter(value) else None

    return find


def _has_letter(value: str) -> bool:
    return any(character.isalnum() for character in value)


def date() -> Shape:
    """The first date, as precise as it is printed."""

    def find(source: str) -> Hit | None:
        found = dates.find_dates(source)
        return Hit(found[0][0], found[0][1], found[0][2]) if found else None

    return find


def last_date() -> Shape:
    """The last date of the text."""

    def find(source: str) -> Hit | None:
        found = dates.find_dates(source)
        return Hit(found[-1][0], found[-1][1], found[-1][2]) if found else None

    return find


_NO_NAME_FROM = re.compile(
    r"下列|以下|上述|毕业|结业|肄业|证书|证明|学位|学校|学院|单位|公司|(?:公民)?身份|身份证|性别|出生|民族|年度|专业|职业|岗位|签字|签名|盖章|日期|负责人|意见"
)
"""Words of forms and certificates: a name ends before them (毕 and 单 are family names, too)."""


_VERB_BEFORE = re.compile(r"[聘由请让派使给被](?=[\u4e00-\u9fff·]{2})")
"""聘张三同志为…, 由李四执笔: verbs of one character that no family name begins with."""
_TO_LATIN = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?=[A-Za-z]{2})")
"""Where the writing of a name in Latin letters follows the Chinese one."""


_SOUNDS = (
    "[阿巴特尔苏和乌兰其格娜仁图雅布日呼那木云高娃斯琴哈达包赛音吉嘎拉萨敖登扎西多次丹增旺堆卓玛才让古丽买提努吐逊江依热合曼"
    "艾山克力迪瓦边央金洛桑顿珠德勒朝鲁孟根花塔通毕力奥都胡青松宝音查干苏伊沙买麦海孜姆别肯叶哈孜加措尼]"
)
TRANSLITERATED = re.compile(rf"{_SOUNDS}{{5,9}}")
SHORT_TRANSLITERATED = re.compile(rf"{_SOUNDS}{{4}}")
"""Mongolian, Uyghur, Tibetan, Kazakh names written without a dot (苏和巴特尔): five characters and more, all of those that write
their sounds. Chinese names have four at most: four such characters are a name only where a sentence says so."""


def person() -> Shape:
    """A person's name at the beginning of the text."""

    def find(source: str) -> Hit | None:
        start, end = trim(source, 0, len(source))
        piece = source[start:end]
        head = re.match(r"[^,;、:()\[\]0-9。/|]{1,20}", piece.replace("\t", ""))
        if head is None:
            return None
        raw = _TO_LATIN.split(_NO_NAME_FROM.split(head[0])[0])[0]
        lead = _VERB_BEFORE.match(raw)
        if lead is not None and names.is_person_name(raw[1:]):
            start, raw = start + 1, raw[1:]
        raw = _without_sex(raw)
        left = post_before(raw)
        start, raw = start + left, raw[left:]
        if len(raw) < 2:
            return None
        if TRANSLITERATED.fullmatch(raw):
            return Hit(raw, start, start + reach(source[start:end], len(raw)), CUT)
        for length in _name_lengths(raw):
            name = names.clean_name(raw[:length])
            if name and names.is_person_name(name):
                trust = FIELD_WORD if names.is_field_word(name) else 1.0 if length == len(raw) else CUT
                return Hit(name, start, start + reach(source[start:end], length), trust)
        name = names.clean_name(raw)
        plausible = not re.search(r"[书兹聘证明为在于自从此该的了和与及或等被本我你您]", name)
        if 2 <= len(name) <= 4 and plausible and names.is_person_name(name, known_surname=False) and len(raw) <= 6:
            trust = FIELD_WORD if names.is_field_word(name) else UNUSUAL
            return Hit(name, start, start + reach(source[start:end], len(raw)), trust)
        return None

    return find


def _without_sex(raw: str) -> str:
    """张建国男, the sex behind the name with a blank that is gone: four characters, of which the first alone is the family name."""
    sex = len(raw) == 4 and raw[-1] in "男女" and raw[:2] not in names.DOUBLE_SURNAMES
    return raw[:3] if sex and names.is_person_name(raw[:3]) else raw


def _name_lengths(raw: str) -> list[int]:
    """Whole first; of a longer run the usual lengths."""
    return [len(raw)] if len(raw) <= 4 or "·" in raw else [len(raw), 3, 2, 4]


def people() -> Shape:
    """A list of names; a line break or gap inside it parts names too."""

    def find(source: str) -> Hit | None:
        start, end = trim(source, 0, len(source))
        listed = names.split_names(source[start:end].replace("\t", " "))
        listed = [_without_body(name) for name in listed]
        known = sum(names.is_person_name(name) for name in listed)
        good = [
            name
            for name in listed
            if names.is_person_name(name, known_surname=False) or (known >= 2 and between_names(name, source))
        ]
        if not good:
            return None
        known = sum(names.is_person_name(name) for name in good)
        trust = 1.0 if known == len(listed) else UNUSUAL if 2 * known >= len(good) else NO_FAMILY_NAME
        return Hit(list(dict.fromkeys(good)), start, end, trust)

    return find


_INSIDE_BODY = re.compile(r"[省市县区州]|集团|.[省市县区州](?!政)|.团(?=有限|公司|股份)")
"""The last of what would be a name before a body's, and what follows: 晋中市|人民政府, 晋钢集|团有限公司 are no persons."""


def _without_body(piece: str) -> str:
    """The name of ``张三 某某公司`` in one piece; the piece itself where it is no name before a body's name."""
    if len(piece) <= 6 or not re.search(rf"(?:{_END})$", piece):
        return piece
    for length in (3, 2, 4):
        if (
            names.is_person_name(piece[:length])
            and len(piece) - length >= 4
            and not _INSIDE_BODY.match(piece, length - 1)
        ):
            return piece[:length]
    return piece


_STRONG_END = "有限责任公司|股份有限公司|有限公司|集团公司|人民政府|知识产权局|委员会|总工会|联合会|编辑部|杂志社|出版社|事务所|研究院|研究所|设计院|科学院|鉴定中心|指导中心"
_END = (
    rf"{_STRONG_END}|分公司|公司|集团(?![\u4e00-\u9fff]{{1,12}}公司)|总局|管理局|公安局|分局|局(?!长|部|限)|厅(?!长)|工会|协会|学会|学院(?!派)|大学|学校(?!内)|中学|中心(?!主任|线|距|孔|站)|"
    r"总厂|分厂|厂(?!房|长|区|矿|家|级|内|外|址)|矿(?!山|业|务|用|井|区|石|物|泉|机|长|产|藏|冶|工|厂(?![区房内]))|鉴定站|鉴定所|办公室|处(?!理|置|长|于|罚|分)|院(?!长|士|校|系)|站(?!长|点|台)|部(?!长|门|队|分|件|位|级|属|署|委)|所(?!长|在|属|有|需|用|得|学|述|示|以|做)|社(?!长|会|区|保)|党校|技校|(?:地质|勘探|勘察|工程|施工|钻井|测量|水文|物探|救护)队|(?:大|总|支)队|领导小?组(?!组?长|副|成员|办)|评委会|组委会|(?:评审|认定|考评|评议|评定|鉴定)组(?![长员织])|(?:工务|机务|电务|车务|供电|车辆|养路)段"
)
_BODY = re.compile(rf"[\u4e00-\u9fffA-Za-z0-9()·\-]{{2,40}}?(?:{_END})(?:\([^()]{{1,12}}\))?")


def body() -> Shape:
    """The name of an organisation: the whole text if it is one, else the first in it."""

    def find(source: str) -> Hit | None:
        start, end = trim(source, 0, len(source))
        lead = _BODY_LEAD.match(source, start, end)
        start = lead.end() if lead else start
        piece = source[start:end].translate(_GAPS)
        longest = None
        for match in _BODY.finditer(piece):
            if longest is None:
                longest = match
            elif match.start() == longest.end() and not _ELSEWHERE.match(match[0]):
                longest = None if longest is None else _joined(piece, longest.start(), match.end())
        if longest is not None and _NO_BODY.search(longest[0]):
            return None
        if longest is None:
            whole = (
                4 <= len(piece) <= 40 and _all_han(piece) and not piece.endswith("证书") and not _NO_BODY.search(piece)
            )
            return Hit(piece, start, end, OPEN_END) if whole else None
        low, high = longest.start(), longest.end()
        part = _NUMBERED_PART.match(piece, high) or _COLLECTIVE.match(piece, high)
        high = part.end() if part else high
        seal = _SEAL_WORDS.search(piece[low:high]) or _BODY_NOTE.search(piece[low:high])
        if seal is not None:
            high = low + seal.start()
        begin = start + reach(source[start:end], low + 1) - 1
        return Hit(piece[low:high], begin, start + reach(source[start:end], high))

    return find


_ELSEWHERE = re.compile(r"在(?!线)|[于由向为][我本]")
"""Words that go on behind a body's name (某某公司|在我中心参保) and begin no part of it."""
_NUMBERED_PART = re.compile(
    r"第?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:分?公司|分?厂|矿|井|处|院|站|段|[大中支]?队)(?![\u4e00-\u9fff])"
)
"""A part of a body that has a number for its name: 某某矿务局二矿, 某某建筑公司三处."""
_COLLECTIVE = re.compile(
    r"[\u4e00-\u9fff]{0,16}?(?:领导小?组|工作小?组|评议组|评审组|考评组|考核组|指挥部|党委|团委|党组|妇联|科协|技协|工作站|培训基地|实训基地|工作室)(?:办公室)?(?![\u4e00-\u9fff])"
)
"""A body within a body, at the end of its words: 某某矿务局职称改革领导组, 某某集团技能大师工作室."""
_BODY_LEAD = re.compile(r"(?:.{0,6}?(?:特|兹)?证明|兹有|现有)(?=[\u4e00-\u9fff]{4})")
"""Words of a proof before a name: 兹证明某某公司."""
_NO_BODY = re.compile(
    r"^(?:我|本|该|贵|其|你)(?:公司|单位|企业|厂|院|局|所|校|矿|委|集团)|[我该](?:公司|单位|厂)$|(?<!日)本(?:公司|单位|厂)$|证明|同志|…|意见|部门$|签字|审核|^(?:县|市)\(|负责人"
)
_BODY_NOTE = re.compile(
    r"\((?:[^()]*[,、][^()]*|(?:企业|事业|国有|国企|民营|民办|私营|机关|省属|市属|央企|以下|简称|原名?为?)[^()]*|(?:发证|评价|鉴定|认定|考核|颁证)(?:机构|机关|单位))\)$"
)
"""What is told of a body in brackets behind its name: 某某公司(企业,山西省太原市), 某某公司(以下简称甲方)."""
_SEAL_WORDS = re.compile(r"\((?:盖章|公章|签章|印章|章|印|财务专用章|合同专用章)\)?$")
"""What a form prints where the seal goes: no part of the name."""


def _joined(piece: str, low: int, high: int) -> Any:
    match = re.compile(re.escape(piece[low:high])).search(piece, low)
    return match


def _all_han(value: str) -> bool:
    return all("\u4e00" <= character <= "\u9fff" or character in "()·" for character in value)


def identity() -> Shape:
    """A citizen's identity number; one that fails its check digit is still what stands there."""

    def find(source: str) -> Hit | None:
        plain = source.replace("\t", "")
        found = id_card.find_all(plain)
        if found:
            record, low, high = found[0]
            trust = 1.0 if record.validity == "valid" or record.places == 15 else DOUBTFUL
            return Hit(record.value, *back(source, low, high), trust)
        mended = re.search(r"(?<![0-9A-Za-z])[1-9lIZS][0-9A-Za-z〇○|]{16}[0-9XxKk×](?![0-9A-Za-z])", plain)
        repair = id_card.repairs(mended[0]) if mended is not None else None
        if mended is not None and repair is not None:
            note = f"识别为“{mended[0]}”，按校验码改读，请核对原件"
            return Hit(repair.value, *back(source, mended.start(), mended.end()), DOUBTFUL, note)
        hidden = re.search(r"(?<![0-9A-Za-z])[1-9]\d{2,9}[*＊]{4,14}[\dXx]{2,4}(?![0-9A-Za-z])", plain)
        if hidden is not None and len(hidden[0]) in (15, 18):
            value = hidden[0].upper().replace("＊", "*")
            return Hit(value, *back(source, hidden.start(), hidden.end()))
        match = re.search(r"(?<!\d)\d{15}(?:\d{2}[\dXx×])?(?!\d)", plain)
        if match is None:
            return None
        return Hit(match[0].upper().replace("×", "X"), *back(source, match.start(), match.end()), DOUBTFUL)

    return find


def credit() -> Shape:
    """A 统一社会信用代码."""

    def find(source: str) -> Hit | None:
        plain = source.replace("\t", "")
        found = [one for one in credit_code.find_all(plain) if not id_card.is_number(one[0].value)]
        return Hit(found[0][0].value, *back(source, found[0][1], found[0][2])) if found else None

    return find


def parsed(
    parse: Callable[[str], Any], pattern: str, value: Callable[[Any], Any] = lambda record: record.value
) -> Shape:
    """A number with structure: what ``pattern`` finds and ``parse`` understands, in the number's own canonical writing."""
    compiled = re.compile(pattern)

    def find(source: str) -> Hit | None:
        plain = source.replace("\t", "").replace("\n", "")
        for match in compiled.finditer(plain):
            record = parse(match[0])
            if record is not None:
                return Hit(value(record), *back(source, match.start(), match.end()))
        return None

    return find


def words(table: Mapping[str, Any], *, whole: bool = False) -> Shape:
    """A closed value by its words, the longest that stands there; with ``whole`` only where nothing else stands."""
    ordered = sorted(table, key=lambda word: (-len(word), word))
    compiled = re.compile("|".join(map(re.escape, ordered)))

    def find(source: str) -> Hit | None:
        plain = source.replace("\t", "")
        ticked = ticked_word(plain, ordered)
        if ticked is not None:
            return Hit(table[ticked[0]], *back(source, ticked[1], ticked[2])) if ticked[0] else None
        best = None
        for match in compiled.finditer(plain):
            best = match
            break
        if best is None or (whole and len(plain) > len(best[0]) + 4):
            return None
        return Hit(table[best[0]], *back(source, best.start(), best.end()))

    return find


def integer(least: int = 0, most: int = 10**9) -> Shape:
    """The first whole number, in figures or Chinese numerals."""

    def find(source: str) -> Hit | None:
        for match in re.finditer(r"\d+|[零〇一二三四五六七八九十百]+", source):
            value = int(match[0]) if match[0].isdigit() else numerals.parse_numeral(match[0])
            if value is not None and least <= value <= most:
                return Hit(value, match.start(), match.end())
        return None

    return find


def amount(unit: str = "") -> Shape:
    """An amount of money in 元."""

    def find(source: str) -> Hit | None:
        plain = source.replace("\t", "")
        for match in re.finditer(
            r"[¥￥]?\d[\d,]*(?:\.\d+)?(?:亿|千万|百万|万)?元?|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+元整?", plain
        ):
            value = numerals.parse_amount_yuan(match[0], unit=unit if not re.search(r"[万亿元]", match[0]) else "")
            if value is not None:
                return Hit(
                    int(value) if float(value).is_integer() else value, *back(source, match.start(), match.end())
                )
        return None

    return find
