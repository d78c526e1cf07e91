"""Who taught whom: by label, by table, by sentence; roles by the words, never by the order of the names.

What an apprentice became counts only where the text says that he did (取得, 晋升), never as the aim of a contract (培养目标).
"""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.engine import tables
from yushen.extractors.engine.name_lists import listed
from yushen.extractors.engine.pairs import Pair, Piece, continued, pairs, pieces
from yushen.extractors.engine.posts import is_trade
from yushen.extractors.engine.sentences import name_in
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

from yushen.text import dates, names

_TEACHER = r"(?:师傅|师父|导师|名师|带教人|带徒人|传授人|培养人|(?:带教|指导|师承|技术)(?:老师|教师|导师|人|师傅)|教练)"
_PUPIL = r"(?:徒弟|学徒工?|学徒\(员\)|徒工|学员|弟子)"
_SIGNED = r"(?:\((?:签[字章名]|盖章|[甲乙]方|手印)\)|签[字章名]|姓名|名单|方)*"
PUPIL_WORD = (
    rf"(?:{_PUPIL}|被(?:指导|带教|帮带|培养|培训|传承|带)(?:人员?|者|对象|徒弟|学员)|培养对象|受训人|所带徒弟|带徒对象)"
)
"""Whoever learns, in the words of heads of tables and of labels."""
TEACHER_WORD = rf"(?:(?:企业|带教|带徒|指导|授艺)?{_TEACHER})"
_TEACHER_LABEL = re.compile(
    rf"(?:企业|带教|指导|带徒|授艺|传艺|结对)?{_TEACHER}{_SIGNED}|甲方(?:\({_TEACHER}\))?{_SIGNED}|甲方代表\({_TEACHER}\)|{_TEACHER}[/、]甲方"
)
_PUPIL_LABEL = re.compile(
    rf"(?:被带|所带|结对|新)?{PUPIL_WORD}[一二三四五六\d]?{_SIGNED}|乙方[一二三\d]?(?:\({_PUPIL}\))?{_SIGNED}|{_PUPIL}[/、]乙方"
)
_YOUNG = r"(?:(?:青年|年轻|新|新任|新入职|新进)(?:教师|职工|员工|工人|技工|技师)|培养对象|被(?:指导|带教|培养|帮带)(?:人|教师|者|对象))"
"""Whom a school or works pairs with a teacher: an apprentice where the paper is of such pairs."""
_YOUNG_LABEL = re.compile(rf"{_YOUNG}{_SIGNED}")
_TEACHER_SECOND = re.compile(rf"乙方\({_TEACHER}\){_SIGNED}")
_PUPIL_FIRST = re.compile(rf"甲方\({_PUPIL}\){_SIGNED}")
_BODY = re.compile(r"公司|学院|学校|大学|集团|中心|厂|局|院$|矿|单位|车间|部$")
LEVEL = re.compile(
    "|".join(sorted(map(re.escape, tables.SKILL_LEVELS), key=len, reverse=True)).join(
        ("(?:", r")(?!程|实习|讲师|教师|[\u4e00-\u9fff]{0,2}指导教师)")
    )
)
_N = r"[\u4e00-\u9fff·]{2,8}?"
_RUN = rf"{_N}(?:(?:[、,和及]|以及){_N}){{0,9}}"
_TRADE = re.compile(
    r".*(?:职工|员工|工人|[\u4e00-\u9fff]{1,5}工|高级技师|技师|班组?长|值班员|师傅|工程师|同志)(?=[\u4e00-\u9fff]{2,4}$)"
)


class Learnt(msgspec.Struct):
    """What is told of one apprentice."""

    level: Any = None
    day: str | None = None


def _person_of(pair: Pair) -> list[str]:
    """The persons of a value, up to the next label in it; none where it is a body's name."""
    raw = re.split(r"[\s。;；][\u4e00-\u9fff]{2,8}[:：]", pair.raw)[0]
    if _BODY.search(re.sub(r"[(（].*", "", raw)):
        return []
    people = [name for name, _ in listed(raw)]
    if not people:
        first = re.split(r"[,，(（\s]", raw.strip())[0]
        people = [first] if names.is_person_name(first) else []
    people = [name for name in people if not _DUTY.fullmatch(name)]
    return [name for name in people if not is_trade(name)] or people  # 张三　车工　高级技师


_DUTY = re.compile(r"任务|职责|义务|要求|情况|考核|成绩|评语|意见|目标|内容")
"""The rest of a label that is broken over lines (青年教师 over 任务): nobody's name."""


def teachers_by_label(view: View) -> list[Candidate]:
    """The person behind 师傅, 导师, 甲方（师傅）."""
    found = []
    for pair in pairs(view):
        plain = _TEACHER_LABEL.fullmatch(pair.label) or _TEACHER_SECOND.fullmatch(pair.label)
        people = _person_of(pair) if plain else []
        if len(people) == 1 or (people and pair.trust == 1.0 and len(people) <= 2):
            trust = 0.99 if pair.label != "甲方" else 0.9
            found.append(Candidate(people[0], pair.start, pair.end, trust * pair.trust))
    return found + [one for owner, one in _owned_names(view) if owner == "teacher"]


def pupils_by_label(view: View) -> list[Candidate]:
    """The persons behind 徒弟, 学徒, 乙方（徒弟）: those of several such labels (徒弟一, 徒弟二) together."""
    groups: dict[str, list[tuple[list[str], Pair]]] = {}
    paired = re.search(r"师徒|结对|拜师|带徒|传帮带|青蓝|帮带|带教|导师", view.flow) is not None
    for pair in pairs(view):
        plain = _PUPIL_LABEL.fullmatch(pair.label) or _PUPIL_FIRST.fullmatch(pair.label)
        plain = plain or (_YOUNG_LABEL.fullmatch(pair.label) if paired else None)
        people = _person_of(continued(view, pair)) if plain else []
        if people:
            key = "signed" if "签" in pair.label else "named"
            groups.setdefault(key, []).append((people, pair))
    found = []
    for key, members in groups.items():
        together = list(dict.fromkeys(name for people, _ in members for name in people))
        trust = 0.99 if key == "named" else 0.95
        trust *= min(pair.trust for _, pair in members)
        found.append(Candidate(together, members[0][1].start, members[-1][1].end, trust))
    owned = [one for owner, one in _owned_names(view) if owner == "pupil"]
    if owned:
        found.append(Candidate([one.value for one in owned], owned[0].start, owned[-1].end, 0.96))
    return found


_BLOCK = re.compile(
    rf"(?P<teacher>{_TEACHER}|甲方)?(?P<pupil>{_PUPIL}|乙方)?(?:的)?(?:基本)?(?:情况|信息|资料|简介|概况)?"
)


def _owner_word(text: str) -> str | None:
    match = _BLOCK.fullmatch(text) if 2 <= len(text) <= 10 else None
    if match is None or bool(match["teacher"]) == bool(match["pupil"]):
        return None
    return "teacher" if match["teacher"] else "pupil"


def owner_at(view: View, row_number: int, piece: Piece) -> str | None:
    """Whose part of a form a place lies in: by the cell before it in its row, or by the nearest heading above, in its half."""
    row = view.rows[row_number]
    before = [word for token in row.tokens if token.box.x0 < piece.box.x0 and (word := _owner_word(token.text))]
    if before:
        return before[-1]
    for number in range(row_number - 1, max(-1, row_number - 14), -1):
        if view.rows[number].page != row.page:
            return None
        heads = [(token, word) for token in view.rows[number].tokens if (word := _owner_word(token.text))]
        if heads:
            return min(heads, key=lambda one: abs(one[0].box.cx - piece.box.cx))[1]
    return None


def _owned_names(view: View) -> list[tuple[str, Candidate]]:
    """姓名 in the part of the form that is the teacher's, or the apprentice's."""
    found = []
    for number, row in enumerate(view.rows):
        row_pieces = pieces(row)
        for index, piece in enumerate(row_pieces):
            glued = re.fullmatch(r"姓名:([\u4e00-\u9fff·]{2,15})", piece.text)
            following = row_pieces[index + 1] if index + 1 < len(row_pieces) else None
            value = piece if glued else following if piece.text.rstrip(":") == "姓名" else None
            if value is None:
                continue
            name = glued[1] if glued else names.clean_name(value.raw)
            owner = owner_at(view, number, piece)
            if owner is not None and names.is_person_name(name):
                found.append((owner, Candidate(name, value.end - len(name), value.end, 0.96)))
    return found


_NEXT_LABEL = r"(?:工种|岗位|性别|年龄|出生|职务|职称|文化程度|身份证|(?:技术|技能|职业)等级|所在|工作单位|单位|部门|联系)[\u4e00-\u9fff()]{0,6}:"
"""A further label of the line, run together with the name before it."""
_TAUGHT_BY = (
    rf"系[^,。;]{{0,8}}?(?P<v>{_N})(?:同志|师傅)?之徒",
    rf"聘(?:任|请|用)?(?P<v>{_N})(?:同志|师傅)?(?:担任|为){_N}(?:同志)?的[^,。;]{{0,4}}?{_TEACHER}",
    rf"{_TEACHER}(?P<v>{_N})(?=,?于?[\d年月日.]{{5,12}}收徒)",
    rf"(?:[,;。、)]{_TEACHER}(?:姓名)?|甲方\({_TEACHER}\)):(?P<v>{_N})(?=[,;。(]|{_NEXT_LABEL})",
    rf"关于(?P<v>{_N})(?:同志|师傅)?(?:师带徒|带徒|收徒|带教|传帮带|培养(?:徒弟|学徒|技师|高技能人才))(?!.{{0,4}}(?:制度|办法|管理))",
    rf"拜(?P<v>{_N})(?:同志|师傅)?为师",
    rf"(?:师从|跟随?师[傅父]|随师[傅父])(?P<v>{_N})(?:同志|师傅)?(?=学习|学|,|。|从事)",
    rf"(?:由|聘请|指定|安排|委派|选派)(?P<v>{_N})(?:同志|师傅)?(?:担任|作为|为)[^,。;]{{0,16}}?{_TEACHER}",
    rf"{_TEACHER}(?P<v>{_N})(?:同志)?(?:的)?(?:指导|带领|传授|与|和|收|悉心|精心)",
    rf"{_TEACHER}(?P<v>{_N})(?:同志|(?=\([男女]|,[男女],))",
    rf"(?P<v>{_N})(?:同志|师傅)(?:作为|担任|是|为){_TEACHER}",
    rf"(?:^|[,。;:]|证明)(?P<v>{_N})(?:师傅|师父)(?:于[\d年月日.]{{5,11}})?(?:与|和|同|收)[^,。;]{{2,30}}?(?:结为|结成|结对|建立|确立|签订|签署|为徒)",
)
_TEACHES = re.compile(
    r"带徒|担任.{0,20}?(?:师傅|导师)|收徒|师傅|带教|传授|培养|签订.{0,6}?师徒|师带徒|传帮带|指导.{0,12}(?:徒|青年|学员)"
)
_SUBJECT = re.compile(
    r"(?:证明|兹有|现有|我(?:单位|公司|厂|院|局|矿|校|部)|本(?:单位|公司|厂|院|局|矿|校))(?P<run>[\u4e00-\u9fff·]{2,20}?)(?:同志|师傅(?![\u4e00-\u9fff·]{2,4}(?:同志|[,(]))|\(|,|自|于|从|担任|作为|在(?=\d)|(?=(?:19|20)\d{2}年))"
)


def teachers_told(view: View) -> list[Candidate]:
    """The teacher in a sentence: 拜张三为师, 由张三担任师傅, 我单位钳工张三同志自…带徒, 张三同志：您担任…的师傅."""
    found = []
    for pattern in _TAUGHT_BY:
        for match in re.finditer(pattern, view.flow):
            name = name_of(match["v"])
            start, end = view.from_flow(match.start("v"), match.end("v"))
            if name and not _out_of_two_cells(view.text, start, end):
                found.append(Candidate(name, start, end, 0.95))
    for match in _SUBJECT.finditer(view.flow):
        name = name_of(match["run"])
        if name and _TEACHES.search(view.flow[match.end() - 3 : match.end() + 60]):
            end = match.start("run") + len(match["run"])
            start, end = view.from_flow(end - len(name), end)
            found.append(Candidate(name, start, end, 0.93))
            break
    return found + _addressed(view)


def _out_of_two_cells(text: str, start: int, end: int) -> bool:
    """The end of one word and the beginning of the next (指导师傅 | 被指导人): nobody's name."""
    return "\t" in text[start:end] and start > 0 and "\u4e00" <= text[start - 1] <= "\u9fff"


def _addressed(view: View) -> list[Candidate]:
    """``金属 同志：`` of a certificate that goes on 您担任…的师傅."""
    if not re.search(r"[您你](?:自|于|从|在|作为|担任|同志)", view.flow):
        return []
    for row in view.rows:
        match = re.fullmatch(r"([\u4e00-\u9fff·]{2,15}?)(?:同志|师傅|老师)?:", row.words)
        if match and names.is_person_name(match[1]):
            return [Candidate(match[1], row.start, row.start + len(match[1]), 0.96)]
    return []


def name_of(run: str) -> str | None:
    """The name in which a run ends: 钳工时光 is 时光."""
    if is_trade(run):
        return None
    if names.is_person_name(run) and len(run) <= 3:
        return run
    trade = _TRADE.match(run)
    if trade is not None and names.is_person_name(run[trade.end() :]):
        return run[trade.end() :]
    cut = name_in(run)
    return cut[0] if cut is not None else None


_TOLD_LISTS = (
    rf"(?:担任|为)(?P<v>{_RUN})(?:等)?(?:[\d一二三四五六七八九十两]+[名位个人]*)?(?:同志|徒弟|学徒|青年|职工)*的(?:指导|带教|技能|技术|授业|专业)?(?:师傅|师父|导师)",
    rf"担任(?P<v>{_RUN})(?:等)?(?:[\d一二三四五六七八九十两]+[名位个人]*)?(?:同志|徒弟|学徒|青年|职工)*(?:师傅|师父|导师)",
    r"(?:^|[,。;:]|证明)(?P<v>[\u4e00-\u9fff·]{2,20}?)(?:同志)?,?系[^,。;]{2,14}?(?:同志|师傅)?之徒",
    rf"收徒(?P<v>{_RUN})(?=[,。;])",
    rf"指导[^,。;、]{{0,12}}?(?:学员|学生|徒弟|学徒|青工)(?P<v>{_RUN})(?=进行|学习|完成|掌握|从事)",
    rf"收(?P<v>{_RUN})(?:等)?(?:[\d一二三四五六七八九十两]+[名位人])?(?:同志)?为徒",
    rf"(?:带徒|徒弟|所带徒弟|学徒|带教|培养了?|指导)(?:有|为|是|:|分别为)?(?P<v>{_RUN})(?:等)?(?:[\d一二三四五六七八九十两]+[名位人])(?:同志|徒弟|学徒|技师)?",
    rf"与(?:徒弟|学徒|职工|青年职工)?(?P<v>{_RUN})(?:等)?(?:[\d一二三四五六七八九十两]+[名位人])?(?:同志|青年|职工|员工|徒弟|学徒)*(?:[于在自][\d年月日.〇○零一二三四五六七八九十]{{6,14}}起?)?(?:正式)?(?:签订|结成|结为|建立|确立|签署)",
    rf"(?:带徒|所带徒弟|带教徒弟|其徒弟|培养徒弟)(?:有|为|是|:|分别为)?(?P<v>{_RUN})(?:同志)?(?=[,。;(]|均|已|先后|取得|获得|于|(?:19|20)\d\d年)",
    rf"(?:[,;。、)](?:{_PUPIL}|培养对象|被(?:带教|培养|帮带)人员?)(?:姓名|名单)?|乙方\({_PUPIL}\)):(?P<v>{_RUN})(?=[,;。(]|{_NEXT_LABEL})",
)


def pupils_told(view: View) -> list[Candidate]:
    """The apprentices in a sentence: 担任李四、王五两名同志的师傅, 与李四签订师徒协议."""
    found = []
    for number, pattern in enumerate(_TOLD_LISTS):
        for match in re.finditer(pattern, view.flow):
            people = [name for name, _ in listed(re.sub(r"和|以及|及", "、", match["v"]))]
            people = people or [name for name in (name_of(match["v"]),) if name]  # 担任我厂青工李四的师傅
            if people:
                start, end = view.from_flow(match.start("v"), match.end("v"))
                found.append(Candidate(people, start, end, 0.94 - 0.01 * number))
                break
    return found


_EACH = re.compile(
    rf"(?:^|[。;:])(?:其中,?)?(?:\(?\d{{1,2}}[.、)])?(?:徒弟|学徒)?(?P<v>{_N})(?:同志)?[,(:](?=[^。;]{{0,40}}?(?:拜师|取得|获得|晋升|考取|评为)[^。;]{{0,12}}?(?:{LEVEL.pattern}))"
)


def pupils_each(view: View) -> list[Candidate]:
    """A clause for each: 李四，2016年拜师，2018年取得技师资格；王五，…."""
    found = [match for match in _EACH.finditer(view.flow) if names.is_person_name(match["v"])]
    if not found or not re.search("徒", view.flow):
        return []
    start, _ = view.from_flow(found[0].start("v"), found[0].end("v"))
    _, end = view.from_flow(found[-1].start("v"), found[-1].end("v"))
    return [Candidate(list(dict.fromkeys(match["v"] for match in found)), start, end, 0.88)]


_LIST_OF = re.compile(
    r"(?:徒弟|学徒|徒工|弟子|学员)(?:的)?(?:[\u4e00-\u9fff]{0,6}(?:情况|名单|名册|成果|成绩|人员))?(?:如下|见下|为)?:"
)
"""Before the apprentices of a list: 培养徒弟情况：, 所带徒弟取证情况如下：."""
_WITH_DAY = re.compile(
    rf"(?:^|[。;:、])(?:\(?\d{{1,2}}[.、)])?(?P<v>{_N})(?:同志)?[,:(](?P<what>[^。;:\d]{{0,14}}?(?P<level>{LEVEL.pattern})[^。;:\d]{{0,8}}[,(]?"
    rf"(?P<day>(?:19|20)\d\d(?:年\d{{1,2}}月(?:\d{{1,2}}日)?|[.\-/]\d{{1,2}}(?:[.\-/]\d{{1,2}})?)))(?:取得|获得|获证|取证|发证|获评|考取|晋升|评定|认定)?[)]?(?=[;。,]|$)"
)
"""李四，二级（技师），2014年8月: an entry of such a list that says a level and a day and nothing else."""


def entries(view: View) -> list[tuple[str, Learnt, int, int]]:
    """The entries of a list of apprentices: each with what he became and when, and where it stands in ``flow``."""
    head = _LIST_OF.search(view.flow)
    if head is None or re.search(r"协议|合同|契约", view.flow[:60]):
        return []
    found = []
    for match in _WITH_DAY.finditer(view.flow, head.end() - 1):
        if names.is_person_name(match["v"]) and not is_trade(match["v"]):
            learnt = Learnt(tables.SKILL_LEVELS[match["level"]], day_in(match["day"]))
            found.append((match["v"], learnt, match.start("v"), match.end("day")))
    return found


def pupils_listed(view: View) -> list[Candidate]:
    """The apprentices of such a list."""
    found = entries(view)
    if not found:
        return []
    start, _ = view.from_flow(found[0][2], found[0][3])
    _, end = view.from_flow(found[-1][2], found[-1][3])
    return [Candidate(list(dict.fromkeys(name for name, *_ in found)), start, end, _IN_LIST)]


_IN_LIST = 0.95
_GAINS = re.compile(
    rf"(?:^|[,。;、:(]|徒弟|学徒|徒工)(?P<v>(?:(?![徒带])[\u4e00-\u9fff·]){{2,8}}?)(?:同志)?(?=于|在|自|\d|[一二][〇○零九]|已|现|先后|取得|获得|考取|晋升|通过|被)"
    rf"[^,。;、]{{0,24}}?(?:取得|获得|考取|晋升|通过|评为|评聘为)[^,。;、]{{0,24}}?(?:{LEVEL.pattern})"
)
"""李四于2018年3月取得钳工技师职业资格，王五于2019年3月取得…: what each of several became, clause after clause."""


def pupils_gaining(view: View) -> list[Candidate]:
    """The apprentices of such clauses, where the first is called one; a single one is told by other ways, too."""
    found = [match for match in _GAINS.finditer(view.flow) if names.is_person_name(match["v"])]
    first = next((index for index, one in enumerate(found) if _CALLED.search(view.flow[: one.start("v")])), None)
    people = list(dict.fromkeys(one["v"] for one in found[first:])) if first is not None else []
    if first is None or len(people) < 2:
        return []
    start, _ = view.from_flow(found[first].start("v"), found[first].end("v"))
    _, end = view.from_flow(found[-1].start("v"), found[-1].end("v"))
    return [Candidate(people, start, end, 0.945)]


_CALLED = re.compile(r"(?:徒弟|学徒|徒工|学员|带徒|带教|培养)[^。;]{0,12}$")
_STATEMENT = re.compile(
    rf"(?:我叫|本人(?:叫|系|姓名)?|我是)(?:[\u4e00-\u9fff]{{2,12}}(?:公司|厂)的?)?(?P<v>{_N})(?=[,(（]|身份证|性别|自|于)"
)


def statements(view: View) -> list[tuple[str, str, int]]:
    """Apprentices who speak for themselves: (name, the words up to the next statement, where the name stands in ``flow``)."""
    matches = [match for match in _STATEMENT.finditer(view.flow) if names.is_person_name(match["v"])]
    if not matches:
        return []
    ends = [match.start() for match in matches[1:]] + [len(view.flow)]
    return [
        (match["v"], re.split(r"单位意见|经核实", view.flow[match.end() : end])[0], match.start("v"))
        for match, end in zip(matches, ends, strict=True)
        if re.search(r"师傅|师父|为师|徒", view.flow[match.end() : end])
    ]


def pupils_speaking(view: View) -> list[Candidate]:
    """我叫张三 … 拜李四为师, one after the other."""
    said = statements(view)
    if not said:
        return []
    start, _ = view.from_flow(said[0][2], said[0][2] + 1)
    _, end = view.from_flow(said[-1][2], said[-1][2] + len(said[-1][0]))
    return [Candidate(list(dict.fromkeys(name for name, _, _ in said)), start, end, 0.96)]


def day_in(text: str) -> str | None:
    """The first date of a text."""
    found = dates.find_dates(text)
    return found[0][0] if found else None
