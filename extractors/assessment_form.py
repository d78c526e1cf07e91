"""年度考核表 and 考核证明: years and grades in tables, running text, or one form a year with the final opinion."""

from __future__ import annotations

import re
from typing import Any

from yushen.extractors.assessment_rosters import with_rows
from yushen.extractors.assessment_sentences import told_grades
from yushen.extractors.assessment_subject import named_before_year, post_before_year
from yushen.extractors.assessment_ticks import marked_column, ticked
from yushen.extractors.engine import label_patterns, options, shapes, tables
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.posts import POST_OF_SUBJECT
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import Row, View
from yushen.extractors.posts_beside import post_behind_body, post_in_clause
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field

_GRADE_WORDS = "|".join(sorted(map(re.escape, tables.GRADES), key=len, reverse=True))
_YEAR = r"(20[0-3]\d|19\d\d)"
_PAIR = re.compile(
    rf"{_YEAR}年?(?:年?度)?(?:年终|年度|工作)?(?:考核|绩效)?(?:结果|等次|结论|评定|情况)?[:为是确定评被,,\t(—–…]{{0,8}}[“\"]?({_GRADE_WORDS}|[ABCD](?=[级等档\t\n,;。]))"
)
_FORM_TITLE = re.compile(rf"{_YEAR}年?度?[\u4e00-\u9fff()]{{0,20}}?(?:考核)[\u4e00-\u9fff]{{0,8}}?(?:表|鉴定)")
_FINAL = re.compile(
    rf"(?:考核委员会|单位负责人|单位|考核领导小组|考核小组|最终|审定|确定|评定|考核|考评|综合|年终|绩效)[\u4e00-\u9fff()]{{0,14}}?(?:意见|等级|等次|档次|结果|结论|评定|评价|意见及等次)[:\t\n]{{0,3}}[^。]{{0,30}}?({_GRADE_WORDS})"
)
_ASKS = re.compile(r"[或、/]|(?:及|的)?(?:情况|原因|理由|说明)")
"""Behind such a word it is a label of the form: 未确定等次或不参加考核情况说明."""
_AGREED = re.compile(
    rf"(?:(?<!不)同意|决定|研究|审核|审定|审议|评议)[^。;,:]{{0,10}}?(?:评定|确定|评|定|考核)(?:等次|等级|结果)?为[“\"]?({_GRADE_WORDS})(?![、/])"
)
"""An opinion in words, wherever its cell stands beside its label: 同意评为合格等次."""
_DENIED = re.compile(r"未|没有|不予|不能|无法|尚|不同意")
_PROPOSAL = re.compile(r"建议|主管领导|个人自评|自评|拟定")


def _records(view: View) -> list[Candidate]:
    """Pairs of year and grade; else the one year of a form with the grade of its final opinion."""
    pairs: list[tuple[int, str, int, int]] = []
    for match in _PAIR.finditer(view.text):
        pairs.append((int(match[1]), tables.GRADES.get(match[2], "undetermined"), match.start(), match.end()))
    sentences = told_grades(view)
    known = {year for year, _, _, _ in pairs}
    pairs += [pair for pair in sentences.pairs if pair[0] not in known]
    pairs += _table_pairs(view, {year for year, _, _, _ in pairs})
    pairs += _level_pairs(view, {year for year, _, _, _ in pairs})
    marked = ticked(view)
    told = marked.unclear.union(pair[0] for pair in marked.pairs)
    pairs = [pair for pair in pairs if pair[0] not in told] + list(marked.pairs)
    stamped = _stamped_pairs(view, {year for year, _, _, _ in pairs})
    pairs += stamped
    guessed = [pair for pair in marked.guessed if pair[0] not in {one[0] for one in pairs}]
    doubt = _UNDER_SEAL if stamped or any(_goes_on_under_seal(view, end) for _, _, _, end in pairs) else None
    if guessed:
        pairs, doubt = pairs + guessed, _MARK_NOT_READ
    if not pairs:
        pairs = _one_form(view)
    if not pairs:
        pairs, doubt = _mark_not_read(view), _MARK_NOT_READ
    if not pairs:
        return []
    records: list[dict[str, Any]] = []
    for year, grade, _, _ in sorted(pairs, key=lambda pair: (pair[0], pair[2])):
        record = {"year": year, "grade": grade}
        if record not in records:
            records.append(record)
    start, end = min(pair[2] for pair in pairs), max(pair[3] for pair in pairs)
    read = {year for year, _, _, _ in pairs}
    bare = (_years_alone(view) | marked.unclear | sentences.silent) - read
    if doubt is None and sentences.at_least & read:
        doubt = _AT_LEAST
    if doubt is None and len({(year, grade) for year, grade, _, _ in pairs}) > len(read):
        doubt = _TWO_GRADES
    if doubt is not None:
        return [Candidate(records, start, end, _DOUBTFUL, doubt)]
    return [Candidate(records, start, end, _INCOMPLETE if bare else 0.98, _BARE_YEARS if bare else None)]


_INCOMPLETE = 0.8
_DOUBTFUL = 0.7
_MARK_NOT_READ = "考核等次前的勾选未识别出来，按其余各项均未勾选推断，请核对原件"
_UNDER_SEAL = "有年度的考核等次与印章重叠，识别把握较低，请核对原件"
_AT_LEAST = "原文为该等次“以上”，按所述最低等次记录，请核对原件"
_TWO_GRADES = "同一年度读到不同的考核等次，请核对原件"
_BARE_YEARS = "有年度未找到对应的考核等次，请核对"


def _years_alone(view: View) -> set[int]:
    """Years in cells of their own: each should have its grade."""
    found = (re.fullmatch(rf"{_YEAR}年?度?", token.text) for row in view.rows for token in row.tokens)
    return {int(match[1]) for match in found if match is not None}


def _level_pairs(view: View, known: set[int]) -> list[tuple[int, str, int, int]]:
    """Years whose grade stands on the same level of the page, where rows were torn apart (a ruling badly read)."""
    placed = [(token, start) for row in view.rows for token, start in zip(row.tokens, row.starts, strict=True)]
    found = []
    for token, start in placed:
        match = re.fullmatch(rf"{_YEAR}年?度?", token.text)
        if match is None or int(match[1]) in known:
            continue
        beside = [
            other
            for other in placed
            if other[0].page == token.page and other[0].box.x0 > token.box.x1 and _on_level(other[0], token)
        ]
        nearest = min(
            (one for one in beside if one[0].text in tables.GRADES), key=lambda one: one[0].box.x0, default=None
        )
        if nearest is None or any(
            re.fullmatch(rf"{_YEAR}年?度?", one[0].text) and one[0].box.x0 < nearest[0].box.x0 for one in beside
        ):
            continue
        known.add(int(match[1]))
        found.append((int(match[1]), tables.GRADES[nearest[0].text], start, start + len(token.text)))
    return found


def _on_level(one: Token, other: Token) -> bool:
    common = min(one.box.y1, other.box.y1) - max(one.box.y0, other.box.y0)
    return common > 0.5 * min(one.box.height, other.box.height)


def _table_pairs(view: View, known: set[int]) -> list[tuple[int, str, int, int]]:
    """Rows of a table that hold one year and one grade; or a row of years over a row of grades."""
    found = []
    for index, row in enumerate(view.rows):
        years = [
            (int(m[1]), t, s)
            for t, s in zip(row.tokens, row.starts, strict=True)
            for m in [re.fullmatch(rf"{_YEAR}(?:年度?)?", t.text)]
            if m
        ]
        if not years:
            continue
        grades = _grades_in(row)
        if len(years) == 1 and len(grades) == 1 and years[0][0] not in known:
            found.append((years[0][0], grades[0][0], row.start, grades[0][2] + len(grades[0][1].text)))
        elif len(years) >= 2 and not grades:
            found += _under_years(view, index, [(year, token) for year, token, _ in years if year not in known])
    return found


def _under_years(view: View, index: int, years: list[tuple[int, Token]]) -> list[tuple[int, str, int, int]]:
    """The grades of a row below a row of years, each in the column of its year: a year with an empty cell has none."""
    start = view.rows[index].start
    centres = [token.box.cx for token in view.rows[index].tokens]
    for below in view.rows[index + 1 : index + 4]:
        grades = _grades_in(below)
        if len(grades) < 2 or _PROPOSAL.search(below.tokens[0].text):
            continue
        columns = {
            min(centres, key=lambda centre: abs(centre - token.box.cx)): (word, token, at) for word, token, at in grades
        }
        if len(columns) < len(grades):
            return []
        own = [(year, columns[head.box.cx]) for year, head in years if head.box.cx in columns]
        return [(year, word, start, at + len(token.text)) for year, (word, token, at) in own]
    return []


_LETTERED = re.compile(rf"[A-D](?:[级等档])?[(:/]?({_GRADE_WORDS})\)?|({_GRADE_WORDS})[(:/]?[A-D](?:[级等档])?\)?")
"""D(不合格), 优秀(A): the word tells the grade."""


def _grades_in(row: Row) -> list[tuple[str, Token, int]]:
    """The cells of a row that are grades, with where they begin."""
    found = []
    for token, start in zip(row.tokens, row.starts, strict=True):
        lettered = _LETTERED.fullmatch(token.text)
        word = token.text if lettered is None else lettered[1] or lettered[2]
        if word in tables.GRADES:
            found.append((tables.GRADES[word], token, start))
    return found


def _one_form(view: View) -> list[tuple[int, str, int, int]]:
    """A 年度考核登记表: the year of its title, the grade of the final opinion, a proposal only where nothing else stands."""
    head = _head(view)
    if head is None:
        return []
    year = int(head[1])
    column = marked_column(view)
    if column is not None:
        return [(year, *column)] if column[0] else []
    ticked = options.ticked_word(view.flow, sorted(tables.GRADES, key=len, reverse=True))
    if ticked is not None:
        if not ticked[0]:
            return []
        start, end = view.from_flow(ticked[1], ticked[2])
        return [(year, tables.GRADES[ticked[0]], start, end)]
    told = [
        match
        for match in _FINAL.finditer(view.flow)
        if not _DENIED.search(match[0][: -len(match[1])]) and not _ASKS.match(view.flow, match.end())
    ]
    finals = [match for match in told if not _PROPOSAL.search(match[0]) and not _is_options(view.flow, match.start(1))]
    if not finals:
        agreed = [match for match in _AGREED.finditer(view.flow) if not _DENIED.search(match[0])]
        finals = [match for match in agreed if not _PROPOSAL.search(match[0])]
    if not finals:
        finals = [match for match in told if not _is_options(view.flow, match.start(1))]
    if not finals:
        return []
    last = finals[-1]
    start, end = view.from_flow(last.start(1), last.end(1))
    return [(year, tables.GRADES[last[1]], start, end)]


_SEALS_CHARACTERS = 2
"""Of a seal's ring so many at most are read into a cell before its word."""
_DENIES = frozenset("不本未非无欠木下小")
"""What denies a grade, and what 不 and 本 are taken for."""


def _beside_a_seal(token: Token) -> re.Match[str] | None:
    """The grade in a cell that also has characters of a seal; of grey copies, whose seals are not found, a single one before it."""
    before = re.search(rf"(?:{_GRADE_WORDS})$", token.text)
    if before is not None and (before.start() > _SEALS_CHARACTERS or _DENIES & set(token.text[: before.start()])):
        before = None
    if "under_seal" in token.line.marks:
        return re.match(_GRADE_WORDS, token.text) or before
    return before if before is not None and before.start() == 1 and token.line.method == "ocr" else None


def _stamped_pairs(view: View, known: set[int]) -> list[tuple[int, str, int, int]]:
    """A row of one year whose grade has characters of a seal behind or before it in its cell (优秀业集团, 电合格)."""
    found = []
    for row in view.rows:
        years = [int(match[1]) for token in row.tokens if (match := re.fullmatch(rf"{_YEAR}年?度?", token.text))]
        if len(years) != 1 or years[0] in known:
            continue
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = None if token.text in tables.GRADES else _beside_a_seal(token)
            if match is not None:
                found.append((years[0], tables.GRADES[match[0]], row.start, start + match.end()))
                break
    return found


def _goes_on_under_seal(view: View, end: int) -> bool:
    """The word that ends here has more characters in its cell, where a seal lies."""
    token = view.token_at(end - 1)
    return "under_seal" in token.line.marks and bool(re.match(r"[\u4e00-\u9fff]", view.text[end : end + 1]))


def _mark_not_read(view: View) -> list[tuple[int, str, int, int]]:
    """A form of one year whose options all have an empty box but one: its mark was lost in the copy."""
    head = _head(view)
    word = options.unboxed_word(view.flow, sorted(tables.GRADES, key=len, reverse=True)) if head is not None else None
    if head is None or word is None:
        return []
    start, end = view.from_flow(word[1], word[2])
    return [(int(head[1]), tables.GRADES[word[0]], start, end)]


def _head(view: View) -> re.Match[str] | None:
    """The year of a form's title."""
    return (
        _FORM_TITLE.search(view.flow[:400])
        or re.search(rf"{_YEAR}年?度", view.flow[:400])
        or re.search(rf"\(?{_YEAR}年?\)?", view.flow[:200])
    )


def _is_options(flow: str, at: int) -> bool:
    """Printed options (优秀、合格、基本合格、不合格) are no grade."""
    around = flow[max(0, at - 12) : at + 16]
    return len(set(re.findall(_GRADE_WORDS, around))) >= 3


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    if "name" not in fields:
        match = re.search(
            r"(?:兹证明|证明)?(?:我单位|我公司|我厂|本单位|本公司)?(?:职工|员工)?([\u4e00-\u9fff·]{2,4}?)(?:同志)[,，]?",
            view.flow,
        )
        if match is not None:
            hit = shapes.person()(match[1])
            if hit is not None:
                start, end = view.from_flow(match.start(1), match.end(1))
                fields["name"] = field_of("name", Candidate(hit.value, start, end, 0.9), view)
    return with_rows(view, fields)


SPEC = TypeSpec(
    "assessment_form",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名", "被考核人", "被考核人姓名"),
            patterns=(
                r"(?:职工|员工)(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?[,，(:](?:男|女|身份|系|性别|现|20\d\d|在|近|于)",
                r"证明(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?[,，(:]",
                r"(?:职工|员工|兹证明|证明|我单位|我公司|我厂)(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?[,，(](?:男|女|身份|系|性别|现|20\d\d|在|近|于)",
                r"(?P<v>[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+|[\u4e00-\u9fff]{2,4})同志",
            ),
            finders=(named_before_year,),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec("records", lambda _: None, finders=(_records,)),
        FieldSpec(
            "employer",
            shapes.body(),
            labels=("单位", "工作单位", "单位名称", "所在单位", "填报单位", "考核单位"),
        ),
        FieldSpec(
            "date",
            shapes.date(),
            labels=("出具日期", "出具时间", "开具日期", "证明日期", "填表日期", "填表时间", "打印日期"),
            finders=(foot_date,),
        ),
        FieldSpec(
            "position",
            shapes.post(24),
            labels=(
                "岗位",
                "职务/岗位",
                "职务(岗位)",
                "岗位名称",
                "现岗位",
                "现任岗位",
                "现聘岗位",
                "聘用岗位",
                "工作岗位",
                "职务",
                "现任职务",
                "担任职务",
                "现工作岗位",
                "任职岗位",
                "岗位(职务)",
                "从事岗位",
            ),
            finders=(post_behind_body, post_in_clause, post_before_year),
            patterns=(
                r"在(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)(?P<v>[\u4e00-\u9fff()]{2,14}?)岗位(?:工作|上|从事)",
                r"(?:从事|担任|现任)(?P<v>[\u4e00-\u9fff()]{2,14}?)(?:岗位)?(?:工作)?[,，。]",
                *POST_OF_SUBJECT,
            ),
            weak_labels=("工种", "职业工种", "职业(工种)"),
            label_pattern=label_patterns.POSITION,
        ),
    ),
    stops=(
        "性别",
        "民族",
        "出生年月",
        "出生日期",
        "政治面貌",
        "部门",
        "所在部门",
        "任职时间",
        "现任职时间",
        "考核年度",
        "年度",
        "考核结果",
        "考核等次",
        "备注",
        "序号",
        "文化程度",
        "学历",
    ),
    finish=_finish,
)
