"""The first page of an article: its title, its authors, its journal, by size and place."""

from __future__ import annotations

import re
from statistics import median

import msgspec
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.author_marks import marked_people
from yushen.extractors.engine.boxes import part_box
from yushen.extractors.engine.roles import listed_names
from yushen.extractors.engine.tokens import Token, raw_part, tidy
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.model import Field
from yushen.text import names, words
from yushen.text.fold import is_cjk

_END = re.compile(r"^[\[【(]?(?:摘要|内容提要|提要|Abstract|ABSTRACT|摘[:]|文摘)")
_NO_TITLE = re.compile(
    r"第\d+卷|第\d+期|Vol\.|No\.|ISSN|DOI|doi|文章编号|中图分类|文献标[志识]码|收稿日期|基金|网络首发|http|www\.|学报$|万方数据|^\d{4}年|"
    r"China|JOURNAL|Journal|Proceedings|Transactions|^·|^\W*\d+\W*$|^(?:综述|论文|研究|技术|专题|经验交流|工程技术|试验研究|应用技术|学术论文|研究与开发|科技信息|专论|技术应用)$|编者按|本刊|引用格式|第[一二三四五六七八九十]+[卷期]"
)
_TAIL = re.compile(r"(?:[\u4e00-\u9fff]{2})?(?:研究|技术|应用|研究与开发)")
"""Names of columns of a journal over a title; under its full line, in its size, the last words of the title."""
_INSTITUTION = re.compile(
    r"大学|学院|研究[院所]|公司|集团|厂|中心|实验室|局|部|矿|省|市|\d{6}|University|Institute|College|Department|School|Laboratory|@|Inc|Ltd"
)
_AFFILIATION = re.compile(r"^[(（]|^\d{1,2}[.,、．]?[\u4e00-\u9fff](?!炉|机|线|高炉|汽|锅|回|主|变|发|泵|磨|窑)")
"""An affiliation begins with a bracket or its number; 2号锅炉 and 35kV begin a title."""
_BYLINE_SIGN = re.compile(
    r"^\W*(?:文|图/文|图文|撰文|作者|本刊记者)\s*[/／|｜:：]\s*|^[□■◎○●◇◆△▲☆★※▍]\s*(?=[\u4e00-\u9fff])"
)
"""What magazines print before the author: ◎ 文／张三, □ 某某公司　李四."""
_SIGN_ALONE = re.compile(r"[□■◎○●◇◆△▲☆★※▍]")
_POSTCODE = re.compile(r"^[\u4e00-\u9fffA-Za-z（）()\s\u3000]{4,40}[（(]\s*\d{6}\s*[)）][\s\u3000]*(?=[\u4e00-\u9fff])")
"""The body and its postcode before the author in one line: 某某学院（721000）王五."""
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
        rows = [row for row in view.rows if row.page == page and not row.aside]
        if any(_END.match(_row_text(view, row)) for row in rows) and len(rows) >= 5:
            return rows
    return [row for row in view.rows if row.page == pages[0] and not row.aside] if pages else []


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
    listed = _labelled_tokens(rows) or _author_tokens(view, rows, title_rows)
    people = _people(listed)
    if people:
        people_field = _people_field(view, listed, people)
        found["authors"] = people_field
        found["first_author"] = msgspec.structs.replace(
            derived("first_author", people[0], people_field), method=people_field.method
        )
        found.update(marked_people(view, listed, people, people_field))
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
        if _looks_like_authors(text) or (_INSTITUTION.search(text) and _AFFILIATION.search(text)):
            continue
        if _END.match(text) or re.match(r"[◆■●▲★◎]", text):
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
            text = re.sub(r"[*＊①②†]+$", "", text) if len(text) <= 3 else text
            tail = step == 1 and all(map(is_cjk, text)) and last.box.width > 0.5
            tail = tail and (len(text) <= 2 or _TAIL.fullmatch(text) is not None)
            if (
                (len(set(text)) < 3 and not tail)
                or not near
                or not alike
                or not same_script
                or (_NO_TITLE.search(text) and not tail)
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


_AUTHORS = re.compile(r"(?:论文)?作者(?:姓名)?:")


def _labelled_tokens(rows: list[Row]) -> list[Token]:
    """The author line of a cover sheet, with its label cut off (作者：张三，李四): surer than what stands below a title."""
    for row in rows[:14]:
        label = _AUTHORS.match(row.tokens[0].text)
        if label is None:
            continue
        first = row.tokens[0]
        low, high = label.end(), len(first.text)
        head = msgspec.structs.replace(
            first, text=first.text[low:], raw=raw_part(first, low, high), box=part_box(first.box, first.text, low, high)
        )
        tokens = [token for token in (head, *row.tokens[1:]) if token.text]
        if tokens and _people(tokens):
            return tokens
    return []


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
        people = [
            token
            for token in row.tokens
            if (not _INSTITUTION.search(token.text) or _name_part(token.text) or _signed_line(token))
            and not _SIGN_ALONE.fullmatch(token.text)
        ]
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


def _signed_line(token: Token) -> tuple[str, ...]:
    """The names of ``◎ 文／张三　某某公司``, ``某某公司　张　三　李 四``."""
    employed = _employed(token)
    if employed:
        return employed
    sign = _BYLINE_SIGN.match(token.raw.strip()) or _POSTCODE.match(token.raw.strip())
    if sign is None:
        return ()
    pieces = [piece for piece in re.split(r"[\s\u3000]+", token.raw.strip()[sign.end() :]) if piece]
    while len(pieces) > 1 and len(pieces[0]) > 4 and _INSTITUTION.search(pieces[0]):
        pieces = pieces[1:]
    return listed_names("　".join(pieces))[0]


_WIDE = re.compile(r"\u3000+|\s{2,}")


def _employed(token: Token) -> tuple[str, ...]:
    """The names behind their body in one line, wide blanks between them and narrow ones inside: all that follows has to be names."""
    pieces = [piece for piece in _WIDE.split(token.raw.strip()) if piece]
    body = re.sub(r"[,，]?[\u4e00-\u9fff]{0,12}\d{6}$", "", tidy(pieces[0])) if pieces else ""
    if len(pieces) < 2 or len(body) < 5 or not _BODY.search(body):
        return ()
    listed = _set_wide([tidy(piece) for piece in pieces[1:]])
    return listed if all(2 <= len(one) <= 4 and names.is_person_name(one) for one in listed) else ()


def _set_wide(pieces: list[str]) -> tuple[str, ...]:
    """The pieces, names of two characters set as wide as those of three put together: 雷 涛 郎 轩, 雷 涛 李建国. Three single
    characters are one name."""
    joined: list[str] = []
    for number, piece in enumerate(pieces):
        if len(piece) == 1 and number and len(pieces[number - 1]) == 1 and len(joined[-1]) < 2:
            joined[-1] += piece
        else:
            joined.append(piece)
    whole = "".join(pieces)
    return (whole,) if len(pieces) == 3 and len(whole) == 3 else tuple(joined)


_BODY = re.compile(r"(?:大学|学院|学校|研究[院所]|公司|集团|厂|中心|实验室|局|部|矿|院|所|处|段|队)$")


def _people(tokens: list[Token]) -> list[str]:
    """Names in print order: superscripts and marks stripped, padded names joined, Latin names whole."""
    parts: list[str] = []
    for token in tokens:
        if token.raised:
            parts.append(";" if not re.search(r"[,，;]", token.text) else token.text)
            continue
        if _signed_line(token):
            parts.append("；".join(_signed_line(token)) + "；")
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
        good = _with_rare(listed, good)
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


def _with_rare(listed: list[str], good: list[str]) -> list[str]:
    """The names with those between them whose family name nobody listed (妫海平), where all else of the list are names."""
    rare = [
        one
        for one in listed
        if one not in good
        and len(one) in (2, 3)
        and names.is_person_name(one, known_surname=False)
        and all(map(is_cjk, one))
    ]
    whole = len(good) + len(rare) == len(listed) and len(rare) <= len(good)
    usual = any(words.words(one) == [one] or re.search(r"[的与和及等了]", one) for one in rare)
    return [one for one in listed if one in good or one in rare] if whole and not usual else good


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
    """The authors over all tokens that name them. A token may be the rest of one of the view's, its label cut off."""
    places = [
        (begin + len(token.text) - len(one.text), begin + len(token.text))
        for row in view.rows
        for token, begin in zip(row.tokens, row.starts, strict=True)
        for one in tokens
        if token is one or (token.line is one.line and token.text.endswith(one.text))
    ]
    start, end = min(start for start, _ in places), max(end for _, end in places)
    if _passed_over(tokens, people):
        return field_of("authors", Candidate(people, start, end, 0.75, "署名中有未认出的字，请核对"), view)
    return field_of("authors", Candidate(people, start, end, 0.98), view)


def _passed_over(tokens: list[Token], people: list[str]) -> bool:
    """Two characters and more of the line of authors belong to none of them, to no affiliation and to no bracket."""
    text = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]", "", "".join(token.text for token in tokens if not token.raised))
    if _INSTITUTION.search(text) or any(_signed_line(token) for token in tokens) or not any(map(is_cjk, text)):
        return False
    han = re.sub(r"[^\u4e00-\u9fff]|^(?:论文)?作者", "", text)
    return len(han) - sum(len(re.sub(r"[^\u4e00-\u9fff]", "", name)) for name in people) >= 2
