"""Headings of sections, as Chinese technical texts number them, and the marks of front and back matter."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from yushen.text.fold import fold_width, is_cjk, squeeze
from yushen.text.numerals import parse_numeral

Style = Literal["chapter", "chinese", "bracket", "decimal", "named", "marked"]
Matter = Literal["contents", "abstract", "keywords", "references", "thanks", "appendix"]

LONGEST = 40
"""Width of the longest heading in Chinese characters, Latin letters counting half. The longest in 12 public reports had 32. 2026-11-25."""

_CN = "一二三四五六七八九十百〇零"
_CHAPTER = re.compile(rf"第\s*([{_CN}\d]{{1,4}})\s*[章篇编节部](?:分)?[\s:：、.．]*(.*)")
_CHINESE = re.compile(rf"([{_CN}]{{1,3}})\s*[、．.，,:：]\s*(\S.*)")
_CHINESE_BLANK = re.compile(rf"([{_CN}]{{1,3}})\s+(\S.*)")
_BRACKET = re.compile(rf"[(（]\s*([{_CN}]{{1,3}})\s*[)）]\s*[、.．]?\s*(\S.*)")
_DECIMAL = re.compile(r"(\d{1,2}(?:\s?[.．]\s?\d{1,2}){0,3})(\s*[、．.]\s*|\s+|)(\S.*)")
_UNIT = re.compile(r"年|月|日|%|％|℃|°|mm|cm|m\b|kg|[kMGμ]?[A-Z]{1,2}\b(?![\u4e00-\u9fff ])|r/|t/|[×x*+/=~\-–]")
_MEASURE = re.compile(r"[号个件台套根次名人项元万亿倍天小分秒吨米克度层级种类条批只支张份]")
"""Behind a bare number these make it a quantity (3项成果), behind ``3 `` or ``3.`` mostly not (3 项目简介)."""
_NAMED = frozenset(
    [
        "前言",
        "引言",
        "绪论",
        "导言",
        "序言",
        "概述",
        "概况",
        "总论",
        "综述",
        "背景",
        "项目背景",
        "研究背景",
        "工程概况",
        "项目概况",
        "基本情况",
        "问题的提出",
        "问题提出",
        "结论",
        "结束语",
        "结语",
        "总结",
        "小结",
        "结论与展望",
        "总结与展望",
        "讨论",
        "特点",
        "工法特点",
        "适用范围",
        "工艺原理",
        "工艺流程",
        "施工工艺流程及操作要点",
        "工艺流程及操作要点",
        "材料与设备",
        "质量控制",
        "安全措施",
        "环保措施",
        "效益分析",
        "应用实例",
        "技术方案",
        "技术原理",
        "实施过程",
        "实施方案",
        "试验数据",
        "试验结果",
        "试验方法",
        "应用效果",
        "实施效果",
        "经济效益",
        "效益",
        "效果",
        "存在问题",
        "存在的问题",
        "原因分析",
        "解决方案",
        "解决措施",
        "改进措施",
        "改造方案",
        "项目简介",
        "项目概述",
        "编制依据",
        "编制说明",
        "体会",
        "推广应用",
        "introduction",
        "conclusion",
        "conclusions",
    ]
)
_LEAD = rf"^(?:第?[{_CN}\d]{{1,3}}章?\s*[、.．]?\s*)?[\[【〔]?\s*"
_MATTER: tuple[tuple[Matter, re.Pattern[str]], ...] = (
    ("contents", re.compile(r"^(?:目\s*[录次]|contents|table of contents|[图表插]\s*(?:表|图)?\s*(?:清单|目录|索引))$", re.I)),
    ("abstract", re.compile(_LEAD + r"(?:中文|英文|内容)?\s*(?:摘\s*要|提\s*要)\s*(?:[\]】〕].*|[:：].*|\s+\S.*)?$")),
    ("abstract", re.compile(r"^[\[【]?\s*abstract\s*[\]】]?(?:\s*[:：.].*|\s*$|\s+[A-Z].*)", re.I)),
    ("keywords", re.compile(r"^[\[【〔]?\s*(?:关\s*键\s*[词字]|主\s*题\s*词|key\s*-?\s*words?|index\s+terms)\s*(?:[\]】〕].*|[:：].*|\s+\S.*)?$", re.I)),
    ("references", re.compile(_LEAD + r"(?:主要)?\s*参\s*考\s*(?:文\s*献|资\s*料|书\s*目)\s*[\]】〕]?\s*(?:[:：].*|[(（]references?[)）])?$", re.I)),
    ("references", re.compile(r"^(?:\d{1,2}\s*\.?\s*)?references?\s*[:：]?$|^bibliography$", re.I)),
    ("thanks", re.compile(_LEAD + r"(?:致\s*谢|鸣\s*谢|谢\s*辞|后\s*记|作者简介|acknowledge?ments?)\s*[\]】〕]?\s*(?:[:：].*)?$", re.I)),
    ("appendix", re.compile(rf"^(?:附\s*录|附\s*件|appendix)\s*(?:[A-Za-z{_CN}\d]{{1,3}})?(?:\s*[:：、.．]?\s*\S.{{0,30}})?$", re.I)),
)  # fmt: skip
_REFERENCE = re.compile(r"^\s*[\[［【(（]\s*\d{1,3}\s*[\]］】)）]|\[\s*[JMDCSPRN](?:/OL)?\s*\]|［[JMDCSPRN]］")


class Heading(msgspec.Struct, frozen=True):
    """``number`` is the last place of the numbering (None where there is none); ``separator`` what stands behind it."""

    style: Style
    level: int
    number: int | None
    title: str
    separator: str = ""


def matter_of(text: str) -> Matter | None:
    """The kind of front or back matter that a line opens: 目录, 摘要, 关键词, 参考文献, 致谢, 附录."""
    line = fold_width(text).strip()
    if line.endswith(("。", ";")) and not re.match(r"^[\[【]?(?:摘|关|abs|key|内容)", squeeze(line), re.I):
        return None
    for matter, pattern in _MATTER:
        if pattern.match(line):
            return matter
    return None


def heading_of(text: str, *, marked: bool = False) -> Heading | None:
    """The heading that a line is, or None. ``marked``: the reader knows it for one (style of a Word file).

    ``title`` is as printed, without the number.
    """
    heading = _heading_of(fold_width(text).strip(), marked)
    if heading is None:
        return None
    at = fold_width(text).rfind(heading.title)
    return heading if at < 0 else msgspec.structs.replace(heading, title=text[at : at + len(heading.title)])


def _heading_of(line: str, marked: bool) -> Heading | None:
    if not line or is_reference(line):
        return None
    for style, level, pattern in (("chapter", 1, _CHAPTER), ("chinese", 1, _CHINESE), ("bracket", 2, _BRACKET)):
        match = pattern.fullmatch(line)
        if match:
            number = parse_numeral(match[1])
            title = _run_in(match[2], line)
            if number is None or title is None or (style == "chinese" and not title):
                return None
            return Heading(style, level, number, title)  # type: ignore[arg-type]
    match = _CHINESE_BLANK.fullmatch(line)
    if match and _width(line) <= LONGEST and (marked or squeeze(match[2]) in _NAMED):
        return Heading("chinese", 1, parse_numeral(match[1]), match[2])
    decimal = _decimal(line, marked)
    if decimal is not None:
        return decimal
    name = squeeze(line).rstrip(":").lower()
    if name in _NAMED:
        return Heading("named", 1, None, squeeze(line).rstrip(":"))
    if marked and _width(line) <= LONGEST * 2 and not line.endswith(("。", ";", ",")) and any(map(str.isalpha, line)):
        return Heading("marked", 1, None, line)
    return None


def is_reference(text: str) -> bool:
    """An entry of a list of references: [1] …, or one with a [J]."""
    return _REFERENCE.search(fold_width(text)) is not None


def _run_in(rest: str, line: str) -> str | None:
    """The title of a heading whose text may run on behind it (一、概述。随着…); None where this is no heading."""
    rest = rest.strip()
    if _width(line) <= LONGEST and not rest.endswith(("。", ";", ",")):
        return rest.rstrip(":")
    title = re.split(r"[。:;,]", rest, maxsplit=1)[0].strip()
    return title if 0 < len(title) <= 20 and re.match(r"[。:]", rest[len(title) :]) else None


def _decimal(line: str, marked: bool) -> Heading | None:
    match = _DECIMAL.fullmatch(line)
    if match is None or _width(line) > LONGEST:
        return None
    parts = [int(part) for part in re.split(r"\s?[.．]\s?", match[1])]
    separator, title = match[2].strip() or (" " if match[2] else ""), match[3].strip()
    if title.endswith(("。", ";", ",", "、")) or _UNIT.match(title) or not any(map(str.isalpha, title)):
        return None
    if not separator and _MEASURE.match(title) and not marked:
        return None
    if parts[0] > 30 or (len(parts) == 1 and len(match[1]) == 2 and match[1][0] == "0"):
        return None
    if re.search(r"\b\d{6}\b", title) or (re.search(r"[,;]", title) and len(parts) == 1 and not marked):
        return None
    known = squeeze(title).rstrip(":").lower() in _NAMED
    if len(parts) == 1 and not separator and not (known or marked or _chinese_title(title)):
        return None
    if not any(map(is_cjk, title)) and not (marked or known) and not re.match(r"[A-Z][A-Za-z]{2,}", title):
        return None
    return Heading("decimal", len(parts), parts[-1], title.rstrip(":"), separator)


def _width(line: str) -> float:
    return sum(1.0 if is_cjk(character) else 0.5 for character in line)


def _chinese_title(title: str) -> bool:
    """Glued to its number by OCR (2工艺流程): short, Chinese throughout."""
    return 2 <= len(title) <= 16 and all(map(is_cjk, title))
