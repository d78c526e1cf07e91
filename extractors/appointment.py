"""聘书 and 任命文件."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.common import addressee
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.view import View
from yushen.extractors.rosters import PERSONS, Member, members
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.text import names

_TERM = re.compile(
    r"(?:聘期|任期|聘任期限|期限)(?:为|:)?(?:自|从)?([^至到\-~]{6,14}?)(?:起)?(?:至|到|-|~)|自([^至。]{6,14}?)(?:起|至)"
)


def _term(view: View) -> list[Candidate]:
    """The first day of the term, where the paper itself bears no date."""
    match = _TERM.search(view.flow)
    if match is None:
        return []
    group = 1 if match[1] else 2
    hit = shapes.date()(match[group])
    if hit is None:
        return []
    start, end = view.from_flow(match.start(group) + hit.start, match.start(group) + hit.end)
    return [Candidate(hit.value, start, end, 0.8)]


def _addressed(view: View) -> list[Candidate]:
    """The person a letter of appointment is addressed to."""
    return [Candidate(one.value[0], one.start, one.end, 0.99) for one in addressee(view) if len(one.value) == 1]


_POST_HEAD = re.compile(
    rf"(?:现|拟|聘|聘任|受聘|任命|新)?(?:任职|任|担任)(?:职务|岗位)?|(?:聘任|受聘|任命)?(?:职务|岗位)(?:名称)?|{label_patterns.POSITION}"
)
_AT = r"(?:(?:总|集团)?公司(?!级|内|外|律师|秘书)|集团(?!公司)|厂(?!长|办|级|医|务)|矿(?!长|山|业|务|井|用|区|办)|[院局所](?!长|办|级|士|内))?"
"""Where a post is held, in a word that any body may have for itself: 为公司机电科副科长, 为院副总工程师."""
_SAID = re.compile(
    r"(?:^|[:;。,、]|聘任|任命|聘用|聘请|聘)(?P<n>(?:(?![聘任命为])[\u4e00-\u9fff]){2,4}?)(?:同志)?(?:为|任|担任)"
    rf"{_AT}(?P<p>[\u4e00-\u9fff()A-Za-z0-9“”]{{2,30}}?)(?=[;。,、]|$)"
)
"""Each of several appointed in one sentence: 聘任张三为一班班长，李四为二班班长."""
_SAID_IN_ROW = re.compile(
    r"(?:^|(?<=\n))(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、)?(?P<n>[\u4e00-\u9fff]{2,4}?)(?:同志)(?:为|任|担任)(?P<p>[\u4e00-\u9fff()A-Za-z0-9“”]{2,30}?)"
    r"[;。,、]?(?=$|\n)"
)
"""Each in a row of its own without a mark between: 张三同志任一班班长 over 李四同志任二班班长."""
_NAMED_IN_ROW = re.compile(
    r"(?:[\d一二三四五六七八九十]{1,2}[.、．]\s*)?(?:任命?|聘任?|聘用|续聘|提任|新任)[:：][\s\u3000]*"
    r"(?P<n>[\u4e00-\u9fff·]{2,8}?|[\u4e00-\u9fff][\s\u3000]+[\u4e00-\u9fff])(?:同志)?(?:[\s\u3000]*(?:为|担任|任)[\s\u3000]*|[\s\u3000]+)"
    r"(?P<p>[^\s\u3000,，;；。]{2,30})[;；。,，]?"
)
"""Orders that set out who comes and who goes in rows (任：张三　机电科科长 over 免：李四　…), read as printed: only the blank parts
the name from the post."""
_ONE, _SEVERAL = 0.97, 0.98


def _rows(view: View) -> list[tuple[str, str, int, int]]:
    """The persons of a table or of a sentence of several, with their posts."""
    found: dict[str, tuple[str, str, int, int]] = {}
    for member in members(view):
        post = _post_of(member)
        if post is not None:
            found.setdefault(member.name, (member.name, post, member.start, member.end))
    if found:
        return list(found.values())
    for match in _SAID.finditer(view.flow):
        hit = shapes.post()(match["p"])
        if hit is not None and names.is_person_name(match["n"]) and not names.is_field_word(match["n"]):
            start, end = view.from_flow(match.start("n"), match.end("p"))
            found.setdefault(match["n"], (match["n"], str(hit.value), start, end))
    if len(found) > 1:
        return list(found.values())
    found = {}
    for match in _SAID_IN_ROW.finditer(view.text):
        hit = shapes.post()(match["p"])
        if hit is not None and names.is_person_name(match["n"]):
            found.setdefault(match["n"], (match["n"], str(hit.value), match.start("n"), match.end("p")))
    return list(found.values()) if len(found) > 1 else _named_rows(view)


def _named_rows(view: View) -> list[tuple[str, str, int, int]]:
    """The persons of rows that begin with 任： or 聘：."""
    found: dict[str, tuple[str, str, int, int]] = {}
    for row in view.rows:
        match = _NAMED_IN_ROW.fullmatch("\u3000".join(token.raw.strip() for token in row.tokens))
        name = names.clean_name(re.sub(r"\s", "", match["n"])) if match is not None else ""
        hit = shapes.post()(tidy(match["p"])) if match is not None else None
        if hit is not None and names.is_person_name(name) and not names.is_field_word(name):
            end = row.starts[-1] + len(row.tokens[-1].text)
            found.setdefault(name, (name, str(hit.value), row.start, end))
    return list(found.values())


def _post_of(member: Member) -> str | None:
    for cell in member.cells:
        if any(_POST_HEAD.fullmatch(head.text) for head in cell.heads):
            hit = shapes.post()(cell.token.text)
            return str(hit.value) if hit is not None else None
    return None


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """A list of one person is that person's; one of several is nobody's until it is known whose row is asked for."""
    rows = _rows(view)
    if not rows:
        return fields
    name, post, start, end = rows[0]
    if len(rows) == 1:
        fields["name"] = field_of("name", Candidate(name, start, end, _ONE), view)
        fields["position"] = field_of("position", Candidate(post, start, end, _ONE), view)
        return fields
    fields.pop("name", None)
    fields.pop("position", None)
    value = [{"name": name, "position": post} for name, post, _, _ in rows]
    fields[PERSONS] = field_of(PERSONS, Candidate(value, start, rows[-1][3], _SEVERAL), view)
    return fields


_LETTERHEAD = re.compile(r"(?P<v>[\u4e00-\u9fff()]{4,40}?)(?:任免|干部|人事|任命)?文件")
_HEAD_ROWS = 3
_BY_LETTERHEAD = 0.82


def _letterhead(view: View) -> list[Candidate]:
    """Whose paper it is by its head (某某厂文件), where only a person signs at its foot."""
    for row in view.rows[:_HEAD_ROWS]:
        match = _LETTERHEAD.fullmatch(row.words)
        hit = shapes.body()(match["v"]) if match is not None else None
        if match is not None and hit is not None and hit.value == match["v"] and hit.trust > shapes.OPEN_END:
            return [Candidate(hit.value, row.start, row.start + len(match["v"]), _BY_LETTERHEAD)]
    return []


_SPAN = re.compile(r"\s*(?:日)?(?:起)?(?:至|到|—|-|~|–|－)+(?=[\d一二今现])")


_BEGIN = 0.8
"""Trust of the day from which a post is held (任职时间自2017年11月起算): the day of the paper goes before it."""


def _day(text: str) -> Hit | None:
    """A day; the beginning of a term (聘任时间 2019年8月至2022年8月) is none, whatever the label says."""
    hit = shapes.date()(text)
    if hit is None or _SPAN.match(text, hit.end):
        return None
    begins = re.search(r"[自从由]$", text[: hit.start]) or re.match(r"日?起", text[hit.end :])
    return msgspec.structs.replace(hit, trust=_BEGIN * hit.trust) if begins else hit


SPEC = TypeSpec(
    "appointment",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名", "受聘人", "乙方", "受聘人员", "受聘人员(乙方)", "乙方(受聘人)", "乙方(受聘人员)", "被聘人"),
            patterns=(
                r"(?:兹|特|现|决定)?(?:聘任|聘请|聘用|任命|续聘|聘)(?:我(?:公司|厂|单位)?)?(?P<v>[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+|(?:(?![聘书任])[\u4e00-\u9fff·]){2,4}?)(?:同志|先生|女士)?(?:为|任|担任)",
                r"(?P<v>[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+|[\u4e00-\u9fff]{2,4})同志[::]?.{0,40}?(?:聘|任命)",
            ),
            label_pattern=rf"{label_patterns.NAME}|{label_patterns.APPOINTED}",
            finders=(_addressed,),
        ),
        FieldSpec(
            "position",
            shapes.post(),
            labels=(
                "聘任职务",
                "受聘职务",
                "拟聘职务",
                "聘任岗位",
                "聘用岗位",
                "职务",
                "岗位",
                "任职岗位",
                "受聘岗位",
                "聘任职务(岗位)",
                "拟聘岗位",
                "拟聘用岗位",
                "拟任职务",
                "拟聘专业技术职务",
                "聘任专业技术职务",
                "聘用岗位等级",
            ),
            patterns=(
                r"(?:担任|聘任?为|任命为)[^。“]{0,40}?“(?P<v>[^”]{2,20})”",
                r"(?:聘用|聘任)乙方(?:在|担任|从事)(?P<v>[\u4e00-\u9fff()、]{2,20}?)(?:岗位|工作|职务)",
                rf"(?:同志|先生|女士)(?:为|担任|任(?!免)){_AT}(?P<v>[\u4e00-\u9fff“”()、A-Za-z0-9]{{2,30}}?)(?:职务|岗位|一职)?(?:[,，。;]|\([\u4e00-\u9fff]{{2,8}}:|聘期|任期|自|$)",
                rf"兹?(?:聘任|聘请|聘用|任命|续聘|聘)[^。书]{{0,16}}?(?:为|担任){_AT}(?P<v>[\u4e00-\u9fff“”()、A-Za-z0-9]{{2,30}}?)(?:职务|岗位|一职)?(?:[,，。;]|\([\u4e00-\u9fff]{{2,8}}:|聘期|任期|自|$)",
                r"(?:受聘|聘任|聘用|聘)(?:于|在)(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)(?P<v>[\u4e00-\u9fff()、A-Za-z0-9]{2,20}?)(?:岗位|职务|一职)",
                r"(?<!聘)(?:为|担任|任)(?P<v>(?!单位)[\u4e00-\u9fff“”()]{2,26}?(?:负责人|班长|班组长|带头人|技师|组长|领办人|主任|工长))",
                r"受聘(?:于|在|为|担任|任)?(?:我|本)(?:单位|公司|厂|院|局|所|校|矿|集团|中心)(?:的)?(?P<v>[\u4e00-\u9fff()、]{2,18}?)(?:岗位|职务|一职)",
            ),
            label_pattern=label_patterns.POSITION,
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=("聘任单位", "甲方", "发文单位", "聘任单位(盖章)"),
            label_pattern=label_patterns.APPOINTER,
            patterns=(
                r"(?:聘任|聘用|用人|任职|所在)单位(?:聘任|聘用|审批|审核)?意见[^。;]{0,20}[。;](?P<v>[\u4e00-\u9fff()]{4,36}?)(?=(?:19|20)\d\d年)",
            ),
            finders=(foot_issuers, _letterhead),
        ),
        FieldSpec(
            "date",
            _day,
            labels=("聘任日期", "任职时间", "聘任时间", "签订日期", "发文日期", "填发日期", "发证日期", "签发日期"),
            finders=(foot_date, _term),
        ),
    ),
    stops=("性别", "出生年月", "工作单位", "身份证号", "编号"),
    finish=_finish,
)
