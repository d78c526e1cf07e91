"""Who took part in a project: the lists of those who did the work, their leaders from other places, or what a sentence tells."""

from __future__ import annotations

import re

from yushen.extractors.engine.common import addressee
from yushen.extractors.engine.name_lists import NamedRole, listed, read_list
from yushen.extractors.engine.sentences import name_in
from yushen.extractors.engine.view import View
from yushen.extractors.project_rosters import Reader
from yushen.extractors.spec import Candidate

from yushen.text import names

_SURE, _GUESSED, _PARTS_TOLD = 0.96, 0.75, 0.9
"""Trust of a list whose heading says whose it is, of one where only its columns do or something in it is no name, and of a sentence
that gives each name its part."""

_CHAIRED = re.compile(
    r"(?:^|[\n\t,。:;])(?P<run>[\u4e00-\u9fff·]{2,14}?)(?:同志)(?:主持(?:承担|完成|研究|实施)?|负责(?:承担|完成|实施)?|承担)(?:的|了|,|完成)"
)


_LED = re.compile(
    r"(?P<role>(?:项目|课题|技术|成果|工程)(?:负责人|主持人|带头人|组长))(?:为|是|系|:)?(?P<v>[\u4e00-\u9fff·]{2,12}?)(?:同志)?(?=[,。;、])"
)
"""项目负责人为张三，…: the leader in a sentence, with his part."""


def _chaired(view: View) -> list[NamedRole]:
    """``张三同志主持承担的…课题``: the leader in a sentence."""
    for match in _CHAIRED.finditer("\n" + view.text):
        cut = name_in(match["run"])
        if cut is not None:
            return [(cut[0], None)]
    for match in _LED.finditer(view.flow):
        clause = re.split(r"[,。;:]", view.flow[max(0, match.start() - 6) : match.start()])[-1]
        if not re.search(r"验收|鉴定|评审|专家", clause):
            return [(name, match["role"]) for name, _ in listed(match["v"])]
    return []


_TOLD = re.compile(
    r"(?:由|系)(?P<run>[\u4e00-\u9fff·]{2,4}(?:[、,][\u4e00-\u9fff·\n]{2,6}){0,14})(?:等(?:\d+|[一二三四五六七八九十]+)?[名位人]?)?(?:同志|人|组成|共同|主持|负责|承担|完成|研制)|"
    r"(?:项目组|课题组|攻关组|小组)?(?:主要)?(?:成员|完成人员?|参加人员?|参与人员?|研制人员)(?P<is>有|为|包括|是|:)?(?P<run2>[\u4e00-\u9fff·\n]{2,12}(?:[、,][\u4e00-\u9fff·\n]{2,12}?){0,14}?)(?:等|同志|共同|协作|负责|主持|承担|完成|参与|[。;,](?![\u4e00-\u9fff·\n]{2,6}(?:和[\u4e00-\u9fff·\n]{2,6})?[、,。;]))"
)


_AND = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:以及|和|及|与)(?=[\u4e00-\u9fff]{2,3}$)(?![\u4e00-\u9fff]?(?:和|及|与))")
"""Between the last two of a list: 华章、巴特尔·苏和和卫东."""


_WITH_PARTS = re.compile(
    r"(?:主要)?(?:成员|完成人员?|参加人员?|参与人员?|研制人员|攻关人员)(?:名单)?(?:及分工)?(?:有|为|包括|是|如下)?:?(?P<run>[\u4e00-\u9fff·]{2,4}\([^()。]{2,40}\)[^。]{0,400}?)[。;]?(?=。|\n|$)"
)
"""项目参加人员：张三（总体设计），李四（电气控制）。 in running text: each with his part in brackets."""


def _with_parts(view: View) -> tuple[list[NamedRole], list[int]]:
    for match in _WITH_PARTS.finditer(view.flow):
        before = re.split(r"[。;]", view.flow[max(0, match.start() - 14) : match.start()])[-1]
        told = read_list(match["run"])
        if told.whole and not re.search(r"专家|验收|鉴定|评审", before):
            return told.people, list(view.from_flow(match.start("run"), match.end("run")))
    return [], []


_DID = re.compile(
    r"(?:(?:本|该)?(?:项目|课题|技术攻关|工作)?(?:其中)?由)?(?P<name>[\u4e00-\u9fff·]{2,8}?)(?:同志)?(?:(?:担)?任|负责|承担|主持)(?!人)(?P<part>[\u4e00-\u9fff]{2,16}(?:、[\u4e00-\u9fff]{2,10})*)"
)


def _each_did(view: View) -> tuple[list[NamedRole], list[int]]:
    """由张三任项目负责人，李四负责化学分析，王五负责施工。: clause after clause each with his part, two of them at least."""
    for sentence in re.finditer(r"[^。]+", view.flow):
        people: list[NamedRole] = []
        span: list[int] = []
        for clause in re.finditer(r"[^,;]+", sentence[0]):
            match = _DID.fullmatch(clause[0])
            if match is not None and names.is_person_name(match["name"]):
                people.append((match["name"], re.sub(r"(?<=[\u4e00-\u9fff]{2})(?:等?工作|一职)$", "", match["part"])))
                span += [sentence.start() + clause.start(), sentence.start() + clause.end()]
            elif people:
                break
        before = view.flow[sentence.start() : span[0]] if span else ""
        if len(people) > 1 and not re.search(r"专家|委员|评审|验收组|鉴定组|验收小组", before):
            return people, list(view.from_flow(min(span), max(span)))
    return [], []


def _told(view: View) -> list[NamedRole]:
    text = view.text.replace("\t", "")
    for match in _TOLD.finditer(text):
        before = re.split(r"[。;]", text[max(0, match.start() - 14) : match.start()])[-1]
        if re.search(r"专家|验收|鉴定|评审", before):
            continue
        run = _AND.sub("、", (match["run"] or match["run2"]).replace("\n", ""))
        told = read_list(run)
        if match["run"] is None and match["is"] is None and not told.whole:
            told = read_list(run.split(",")[0])  # 主要参加人员李明、赵四海，已完成…: no verb says how far the list goes
            if not told.whole:
                continue
        if told.people:
            return told.people
    return []


def _addressed(view: View) -> list[NamedRole]:
    """``张三、李四：你们完成的…课题``: those to whom a certificate speaks."""
    if not re.search(r"[你您]们?(?:主持|承担|完成|参与|研制|负责)", view.flow):
        return []
    for candidate in addressee(view):
        return [(name, None) for name in candidate.value]
    return []


def participants(view: View) -> list[Candidate]:
    """One candidate: the list of (name, role or None) of all who took part, in the order of their list, leaders of other
    places before it."""
    reader = Reader(view)
    reader.read()
    main: list[NamedRole] = []
    for group, _ in reader.groups:
        known = {name for name, _ in main}
        same = sum(name in known for name, _ in group)
        if main and same >= 0.5 * min(len(group), len(main)):
            main = group if len(group) > len(main) else main
        else:
            main = main + group
    leads = reader.leads
    span = reader.span or [0, len(view.text)]
    trust = _SURE if reader.sure else _GUESSED
    parts, where = ([], []) if main else _with_parts(view)
    if not main and not parts:
        parts, where = _each_did(view)
    if parts:
        main, span, trust = parts, where, _PARTS_TOLD
    elif not main:
        main = _addressed(view) or _told(view)
        trust = min(trust, 0.85)
    if not leads:
        leads = _chaired(view)
    people = _merged(leads, main)
    if not people:
        return []
    if not main:
        trust = min(trust, _GUESSED)
    return [Candidate(people, min(span), max(span), trust)]


def _merged(leads: list[NamedRole], main: list[NamedRole]) -> list[NamedRole]:
    """The list in its own order, leaders who are not in it before it; a role that the list does not say from their label."""
    roles: dict[str, str | None] = {}
    for name, role in [*main, *leads]:
        roles[name] = roles.get(name) or role
    inside = {name for name, _ in main}
    ordered = [name for name, _ in leads if name not in inside] + [name for name, _ in main]
    return [(name, roles[name]) for name in dict.fromkeys(ordered)]
