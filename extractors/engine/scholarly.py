"""The first page of an article: its title, its authors, its journal, by size and place."""

from __future__ import annotations

import re
from statistics import median
from typing import Any

import msgspec
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.model import Field
from yushen.text import names
from yushen.text.fold import is_cjk
from yushen.text.numerals import parse_numeral

_END = re.compile(r"^[\[【(]?(?:摘要|内容提要|提要|Abstract|ABSTRACT|摘[:]|文摘)")
_NO_TITLE = re.compile(
    r"第\d+卷|第\d+期|Vol\.|No\.|ISSN|DOI|doi|文章编号|中图分类|文献标[志识]码|收稿日期|基金|网络首发|http|www\.|学报$|万方数据|^\d{4}年|"
    r"China|JOURNAL|Journal|Proceedings|Transactions|^·|^\W*\d+\W*$|^(?:综述|论文|研究|技术|专题|经验交流|工程技术|试验研究|应用技术|学术论文|研究与开发|科技信息|专论|技术应用)$|编者按|本刊|引用格式|第[一二三四五六七八九十]+[卷期]"
)
_INSTITUTION = re.compile(
    r"大学|学院|研究[院所]|公司|集团|厂|中心|实验室|局|部|矿|省|市|\d{6}|University|Institute|College|Department|School|Laboratory|@|Inc|Ltd"
)
_FOOT = re.compile(r"收稿日期|基金项目|作者简介|通[信讯]作者")
_NAME_ROW = re.compile(r"^[\u4e00-\u9fff·0-9a-zA-Z,，、;；*＊#†‡△☆\t()\[\]\s.]+$")


class _Head(msgspec.Struct):
    title: tuple[int, int] | None = None
    authors: tuple[int, int] | None = None


def _row_text(view: View, row: Row) -> str:
    return view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]


def _size(row: Row) -> float:
    sizes = [token.size for token in row.tokens if token.size and not token.raised]
    return max(sizes, default=0.0)


def _first_page_rows(view: View) -> list[Row]:
    """Rows of the article's first page, from the top: the first of the document's pages that has an abstract or a big title."""
    pages = sorted({row.page for row in view.rows})
    for page in pages[:3]:
        rows = [row for row in view.rows if row.page == page]
        if any(_END.match(_row_text(view, row)) for row in rows) and len(rows) >= 5:
            return rows
    return [row for row in view.rows if row.page == pages[0]] if pages else []


def byline(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """Title, authors, first author, corresponding and equal first authors of an article."""
    rows = (
        sorted(_first_page_rows(view), key=lambda row: (row.box.y0, row.box.x0))
        if view.paged
        else _first_page_rows(view)
    )
    found: dict[str, Field] = {}
    title_rows = _title_rows(view, rows)
    if title_rows:
        found["title"] = _title_field(view, title_rows)
    listed = _author_tokens(view, rows, title_rows)
    people = _people(listed)
    if people:
        people_field = _people_field(view, listed, people)
        found["authors"] = people_field
        found["first_author"] = msgspec.structs.replace(
            derived("first_author", people[0], people_field), method=people_field.method
        )
        found.update(_marked_people(view, listed, people, people_field))
    return found


def _title_rows(view: View, rows: list[Row]) -> list[Row]:
    """The largest type in the upper part that is no masthead, with the rows that go on in the same size."""
    candidates = []
    limit = next((row.box.y0 for row in rows if _END.match(_row_text(view, row))), 0.62)
    sizes = [_size(row) for row in rows if _size(row)]
    usual = median(sizes) if sizes else 0.0
    for index, row in enumerate(rows):
        text = _row_text(view, row).replace("\t", "")
        if view.paged and row.box.y0 > min(limit, 0.62):
            continue
        han = sum(map(is_cjk, text))
        if len(text) < 5 or len(set(text)) < 4 or _NO_TITLE.search(text) or (han < 4 and len(text) < 12):
            continue
        if _FOOT.search(text) or len(text) > 70:
            continue
        if _looks_like_authors(text) or (_INSTITUTION.search(text) and re.search(r"^[(（\d]", text)):
            continue
        size = _size(row)
        wide = row.box.width
        score = (
            size
            + (0.35 * usual if "title" in row.tokens[0].line.marks else 0)
            + (0.1 * usual if abs(row.box.cx - 0.5) < 0.12 else 0)
        )
        score += 0.25 * usual if han >= 0.5 * len(text) else 0
        candidates.append((round(score, 2), -index, row, wide))
    if not candidates:
        return []
    best = max(candidates, key=lambda one: (one[0], one[1]))[2]
    at = rows.index(best)
    chosen = [best]
    for step in (1, -1):
        last, index = best, at + step
        while 0 <= index < len(rows) and len(chosen) < 4:
            row = rows[index]
            text = _row_text(view, row).replace("\t", "")
            near = abs(row.box.cy - last.box.cy) < 2.6 * max(last.box.height, row.box.height)
            alike = abs(_size(row) - _size(best)) <= 0.12 * max(1.0, _size(best))
            same_script = any(map(is_cjk, text)) == any(map(is_cjk, _row_text(view, best)))
            if (
                len(set(text)) < 3
                or not near
                or not alike
                or not same_script
                or _NO_TITLE.search(text)
                or _looks_like_authors(text)
                or _END.match(text)
                or _size(best) <= 1.08 * usual
            ):
                break
            chosen.append(row)
            last, index = row, index + step
    return sorted(chosen, key=lambda row: row.box.y0)


def _looks_like_authors(text: str) -> bool:
    bare = re.sub(r"[\d*#†‡,，、;；\s\t·]+", " ", text).strip()
    listed = [name for part in names.split_names(bare) for name in _unglued(part)]
    good = [name for name in listed if names.is_person_name(name) and len(name) <= 4]
    return (
        len(good) >= 1
        and sum(map(len, good)) >= 0.8 * len(re.sub(r"[^\u4e00-\u9fff]", "", text))
        and len(re.sub(r"[^\u4e00-\u9fff]", "", text)) >= 2
    )


def _title_field(view: View, rows: list[Row]) -> Field:
    raws = [" ".join(token.raw.strip() for token in row.tokens if not token.raised) for row in rows]
    latin = not any(is_cjk(character) for character in "".join(raws))
    value = (
        " ".join(raws)
        if latin
        else "".join(re.sub(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])", "", raw) for raw in raws)
    )
    value = re.sub(r"\s+", " ", value).strip()
    value = re.sub(r"[*＊①②†]+$|(?<=[\u4e00-\u9fff])[1１]\)?$", "", value).strip()
    start = rows[0].start
    end = rows[-1].starts[-1] + len(rows[-1].tokens[-1].text)
    return field_of("title", Candidate(value, start, end, 0.98), view)


def _author_tokens(view: View, rows: list[Row], title: list[Row]) -> list[Token]:
    """The tokens of the author line or lines: below the title, before affiliation and abstract."""
    if not title:
        return []
    bottom = max(row.box.y1 for row in title)
    tokens: list[Token] = []
    for row in rows:
        if row in title or row.box.cy < bottom:
            continue
        text = _row_text(view, row)
        plain = text.replace("\t", "")
        if _END.match(plain) or re.match(r"^(?:关键词|Key|0?引言|1引言)", plain):
            break
        if re.match(r"^[-—–]{1,2}|^\(?(?:续|之[一二三])", plain) and not tokens:
            continue
        people = [token for token in row.tokens if not _INSTITUTION.search(token.text) or _name_part(token.text)]
        has_name = bool(_people(people))
        if not has_name:
            if tokens:
                if _grouped(rows, row, view):
                    continue
                break
            if row.box.y0 - bottom > 0.16:
                break
            continue
        if _INSTITUTION.search(plain) and not _name_part(plain) and not tokens and row.box.y0 - bottom > 0.12:
            break
        tokens += people
        if len(tokens) > 60:
            break
    return tokens


def _grouped(rows: list[Row], row: Row, view: View) -> bool:
    """An affiliation between two lines of authors (each group over its own affiliation)."""
    at = rows.index(row)
    following = rows[at + 1] if at + 1 < len(rows) else None
    if following is None:
        return False
    text = _row_text(view, following)
    return _looks_like_authors(text) and not _END.match(text) and bool(_INSTITUTION.search(_row_text(view, row)))


def _name_part(text: str) -> bool:
    """A token that holds a name before or after an affiliation: ``王建国（太原某厂）``."""
    match = re.match(r"^([\u4e00-\u9fff·]{2,4})[(（,，]", text)
    return match is not None and names.is_person_name(match[1])


def _people(tokens: list[Token]) -> list[str]:
    """Names in print order: superscripts and marks stripped, padded names joined, Latin names whole."""
    parts: list[str] = []
    for token in tokens:
        if token.raised:
            parts.append(";" if not re.search(r"[,，;]", token.text) else token.text)
            continue
        raw = token.raw
        parts.append(raw if not _name_part(token.text) else re.split(r"[(（]", raw)[0])
        parts.append(" ")
    text = "".join(parts)
    text = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]", " ", text)
    if any(is_cjk(character) for character in text):
        text = re.sub(r"(?<=[\u4e00-\u9fff])[\d１-９]+(?:[,，]\s*[\d１-９*＊]+)*[a-e]?[*＊#†]*|[*＊#†‡△☆✉]+", ";", text)
        listed = [name for part in names.split_names(text) for name in _unglued(names.clean_name(part))]
        good = [name for name in listed if names.is_person_name(name) and len(name.replace("·", "")) <= 12]
        han = re.sub(r"[^\u4e00-\u9fff]", "", text)
        if good and sum(len(name.replace("·", "")) for name in good) < 0.5 * len(han):
            return []
        return list(dict.fromkeys(good))
    text = re.sub(r"[\d*†‡]+", " ", text)
    listed = [re.sub(r"\s+", " ", part).strip(" .") for part in re.split(r"[,;]|\band\b|&", text)]
    latin = [
        part
        for part in listed
        if re.fullmatch(r"(?:[A-ZÀ-Þ][\w'’.\-]*\s?){2,4}", part) and not _INSTITUTION.search(part)
    ]
    return list(dict.fromkeys(latin))


def _unglued(run: str) -> list[str]:
    """A run of names without marks between them (刘明波陈学军, as OCR gives it), cut into names of two and three characters
    where each begins with a surname; the run itself where it cannot be cut in one way only."""
    if len(run) < 4 or names.is_person_name(run) or not all(map(is_cjk, run)) or len(run) > 12:
        return [run]
    ways = [way for way in _ways(run) if all(names.is_person_name(name) for name in way)]
    threes = [
        way for way in ways if sum(len(name) == 3 for name in way) == max(sum(len(n) == 3 for n in w) for w in ways)
    ]
    return threes[0] if len(threes) == 1 else [run]


def _ways(run: str) -> list[list[str]]:
    if not run:
        return [[]]
    return [[run[:size], *rest] for size in (2, 3) if len(run) >= size for rest in _ways(run[size:])]


def _people_field(view: View, tokens: list[Token], people: list[str]) -> Field:
    start = end = None
    for row in view.rows:
        for token, begin in zip(row.tokens, row.starts, strict=True):
            if any(token is one for one in tokens):
                start = begin if start is None else min(start, begin)
                end = begin + len(token.text) if end is None else max(end, begin + len(token.text))
    assert start is not None and end is not None
    return field_of("authors", Candidate(people, start, end, 0.98), view)


def _marked_people(view: View, tokens: list[Token], people: list[str], source: Field) -> dict[str, Field]:
    """通信作者 by footnote or asterisk, 共同第一作者 by footnote."""
    found: dict[str, Field] = {}
    flow = view.flow
    corresponding = _named_after(flow, r"通[信讯]作者(?:简介)?:?", people) or _starred(tokens, people)
    if corresponding:
        found["corresponding_authors"] = derived("corresponding_authors", corresponding, source)
    match = re.search(r"(共同第一作者|并列第一作者|同等贡献|贡献相同|equalcontribution|contributedequally)", flow)
    if match is not None:
        window = flow[max(0, match.start() - 60) : match.end() + 40]
        equal = [name for name in people if name.replace(" ", "") in window] or people[:2]
        if len(equal) >= 2:
            found["equal_first_authors"] = derived("equal_first_authors", equal, source)
    return found


def _named_after(flow: str, pattern: str, people: list[str]) -> list[str]:
    match = re.search(pattern, flow)
    if match is None:
        return []
    window = flow[match.end() : match.end() + 40]
    return [name for name in people if name.replace(" ", "") in window[: max(12, len(name) + 4)]]


def _starred(tokens: list[Token], people: list[str]) -> list[str]:
    text = "".join(token.text for token in tokens)
    return [name for name in people if re.search(re.escape(name.replace(" ", "")) + r"[\d,，a-e]*[*＊✉]", text)]


_JOURNAL = re.compile(
    r"(?:^|[\t\n])([\u4e00-\u9fff]{0,12}(?:学报|杂志|通报|通讯|进展|评论|论坛|导报|期刊|世界|技术|工程|工业|科学|科技|设备|机械|自动化|材料|焊接|冶金|化工|煤炭|建设|装备|制造|与决策|控制与[\u4e00-\u9fff]{2}|信息|管理|研究)(?:\([\u4e00-\u9fff]{2,12}版\))?)(?=[\t\n]|第|\d|Vol|$)"
)


def masthead(view: View, title: Field | None = None) -> dict[str, Field]:
    """Journal, year, volume and issue from the header of the first pages, or from a data sheet or foot."""
    found: dict[str, Field] = {}
    rows = _first_page_rows(view)
    pages = sorted({row.page for row in rows} | {row.page for row in view.rows[:400]})[:4]
    upper = [
        row for row in view.rows if row.page in pages and (row.box.y0 < 0.16 or row.box.y0 > 0.9 or not view.paged)
    ]
    text = "\n".join(_row_text(view, row) for row in upper)
    starts = {}
    length = 0
    for row in upper:
        starts[length] = row
        length += len(_row_text(view, row)) + 1

    def at(position: int) -> tuple[int, int]:
        base = max(start for start in starts if start <= position)
        return starts[base].start + position - base, 1

    def take(name: str, value: Any, match: re.Match[str], group: int, trust: float = 0.95) -> None:
        if name not in found and value is not None:
            start, _ = at(match.start(group))
            found[name] = field_of(name, Candidate(value, start, start + len(match[group]), trust), view)

    for pattern in (r"第([\d一二三四五六七八九十百]+)卷", r"(?:Vol|VOL)\.?(\d+)", r"(?<!\d)(\d{1,3})卷"):
        match = re.search(pattern, text)
        if match is not None:
            take("volume", int(match[1]) if match[1].isdigit() else parse_numeral(match[1]), match, 1)
            break
    for pattern in (
        r"第(?:[\d一二三四五六七八九十百]+卷)?\t?\n?(?:第)?(\d{1,2}\([上中下b]\)|增刊\d?|S\d|[\d一二三四五六七八九十]{1,3})期",
        r"(?:No|NO|№)\.?(\d{1,2}(?:\([^()]{1,3}\))?)",
        r"(增刊\d?)",
        r"(Suppl(?:ement)?\.?\d?)",
    ):
        match = re.search(pattern, text)
        if match is not None:
            take("issue", _issue(match[1]), match, 1)
            break
    match = (
        re.search(r"((?:19|20)\d{2})年", text)
        or re.search(r"(?<!\d)((?:19[5-9]|20[0-3])\d)(?:\t|\n|[,.(]|No|Vol)", text)
        or re.search(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?((?:19|20)\d{2})", text)
    )
    if match is not None:
        take("year", int(match[1]), match, 1)
    match = _journal_match(text, "" if title is None else tidy(str(title.value)))
    if match is not None:
        take("journal", match[1].strip("·《》"), match, 1, 0.9)
    if "journal" not in found:
        found.update(_data_sheet(view, title))
    return found


def _journal_match(text: str, title: str) -> re.Match[str] | None:
    """The journal's name in head and foot lines: in 《》 before a year, else by its ending; never a part of the paper's own title."""
    quoted = re.search(r"《([\u4e00-\u9fff()·]{2,20})》(?=[\t\n]*(?:\(|第|(?:19|20)\d\d))", text)
    if quoted is not None:
        return quoted
    best: re.Match[str] | None = None
    for match in _JOURNAL.finditer("\n" + text):
        name = match[1]
        if len(name) < 3 or re.search(r"大学$|学院$|公司", name) or (title and (name in title or title in name)):
            continue
        if best is None or (name.endswith(("学报", "杂志")) and not best[1].endswith(("学报", "杂志"))):
            best = match
    if best is None:
        return None
    return re.compile("(" + re.escape(best[1]) + ")").search(text)


def _data_sheet(view: View, title: Field | None) -> dict[str, Field]:
    """刊名 of a database's data sheet, or of the line that cites this very paper; one of the references is another's."""
    match = re.search(r"刊名:\n?\t?([\u4e00-\u9fff()]{2,20}?)(?:[\t\nA-Z]|英文刊名)", view.text)
    if match is not None:
        return {"journal": field_of("journal", Candidate(match[1], match.start(1), match.end(1), 0.85), view)}
    own = tidy(str(title.value))[-8:] if title is not None else ""
    for match in re.finditer(r"\[J\][.．,，:：]?《?([\u4e00-\u9fff()]{2,20}?)》?[,，.]\d{4}", view.flow):
        before = view.flow[max(0, match.start() - 30) : match.start()]
        if (own and own in before) or re.search(r"(?:引用|引文)(?:本文|格式)?[^。]{0,60}$", view.flow[: match.start()]):
            start, end = view.from_flow(match.start(1), match.end(1))
            return {"journal": field_of("journal", Candidate(match[1], start, end, 0.85), view)}
    return {}


def _issue(word: str) -> int | str | None:
    """An issue as a number; as printed where it is none: ``S1``, ``4(下)``."""
    if word.isdigit():
        return int(word)
    number = parse_numeral(word)
    return number if number is not None else word.lstrip("0")
