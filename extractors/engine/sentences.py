"""Who a running sentence speaks of: ``兹证明我公司焊工张三，男…``, ``学生 李四 性别 女``, ``同意王五同志…``.

A fallback behind labels and a type's own patterns, for wordings nobody foresaw. A name counts only between a word that
introduces a person and a word that goes on about one; of a longer run between them (我公司焊工张三) the name is its end.
"""

from __future__ import annotations

import re

from yushen.extractors.engine.posts import is_trade
from yushen.extractors.engine.shapes import SHORT_TRANSLITERATED, TRANSLITERATED, person
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.text import names, words

_BEFORE = (
    "欢迎您?,|特此证明|兹证明|特证明|证明|兹有|现有|今有|兹聘任|兹聘请|特聘|聘任|聘请|任命|聘用|授予|表彰|推荐|同意|批准|学生|学员|研究生|考生|"
    "持证人|参保人员|参保人|申请人|申报人|被聘人|职工|员工|工人|师傅|尊敬的|经(?:审核|审查|研究|核查|核实|查询|查阅|查证|认证|审定)|查明|决定|"
    r"(?<![\u4e00-\u9fff])我(?:单位|公司|厂|院|局|所|校|矿)|(?<![\u4e00-\u9fff])本(?:单位|公司|厂|院|局|所|校|矿)"
)
_AFTER = (
    r"同志|先生|女士|同学|师傅|\(?(?:性别)?[:,、(]?[男女](?=[,。、;:)\d一二]|出生|汉|\s|$)|[,(]?性别|[,(]?(?:公民)?身份(?:证|号)|[,(]?社会保障|[,(]?证件号|[,(]?工号|[,(]?(?:学号|学籍号|考生号|准考证号)|"
    r"[,(](?=\d{17}[\dXx]|\d{15}(?!\d))|[,(]?出生|,(?=(?:19|20)\d{2}年)|,?(?:于|自|从|在)(?=\d{4}年?|[一二]|本|我|该)|,?(?:系|是|为)(?:我|本|该|公司)|,?现(?:任|从事|为|系|在|聘)|,?(?:从事|担任|任|参加|参与|完成|具备|符合|通过|取得|获得|被聘)|,经|(?:所)?(?:提供|提交|出示|持有)的?(?!了|给)|"
    r"(?:的|近[一二三四五\d]年来?|历年)?(?:年度)?考核(?:结果|情况|等次|等级)"
)
_SUBJECT = re.compile(rf"(?:{_BEFORE})[:,]?(?P<run>[\u4e00-\u9fff·]{{2,24}}?)(?P<after>{_AFTER})")
_OPENING_AFTER = r"同[志学](?!们)|,?[男女](?=,|\d{6})|,?[男女],?[\u4e00-\u9fff]{1,4}族|\((?:男|女)[,)]|,?系(?=[\u4e00-\u9fff]{2,9}(?:省|市|区|县|人))|,?性别|[(,](?:公民)?身份(?:证|号)|[(,]社会保障|[(,]证件号|[(,](?:学号|学籍号|考生号|准考证号)"
_OPENING = re.compile(rf"(?<=[,。;:、!》”)])(?P<run>[\u4e00-\u9fff·]{{2,12}}?)(?P<after>{_OPENING_AFTER})")
_PLAIN_OPENING = re.compile(
    r"(?:(?<=[,。;:])|(?<=\n)|^)(?P<run>[\u4e00-\u9fff]{2,3})(?P<after>,(?=\d{17}[\dXx](?!\d))|,[男女],(?:汉|[\u4e00-\u9fff]{1,4}族|(?:居民|公民)?身份证|(?:19|20)\d{2}年|现年|系|中共))"
)
"""王某,男,1983年…: between mark and sex stands a name, whether its family name is known or not."""
_ROW_OPENING = re.compile(
    rf"(?P<run>[\u4e00-\u9fff·]{{2,12}}?)(?P<after>{_OPENING_AFTER}|[于自在](?=\d{{4}}|[一二]|本|我)|,?[于在](?=[\u4e00-\u9fff]{{4,20}}(?:大学|学院|学校)))"
)
_LEAD = re.compile(rf"(?:{_BEFORE})(?=[\u4e00-\u9fff·]{{2}})")
_ROLE = re.compile(
    r"(?<![\u4e00-\u9fff])(?:学员|学生|考生|职工|员工|职员|参训人员?|参培人员?|培训对象|培训人员|被考核人员?|被考核者|受评人|被评价人|考核对象|参保人员?|参保对象|"
    r"申报人员?|参评人员?|被推荐人|推荐对象|推荐人选|申请人|持证人|证书持有人|持有人|获证人|获证者|受聘人员?|被聘人员?|受聘者|退休人员?|退休职工|承诺人|声明人|当事人)(?:姓名)?:[\t\n]?(?P<run>[\u4e00-\u9fff·]{2,12})"
)
"""学员：薛倩: whom a paper is about under the word for what he is to it, with a colon."""
_TRUST_ROLE = 0.96
_TRUST_WHOLE, _TRUST_END = 0.9, 0.84
"""Of a run that is a name, and of a name at the end of a longer run."""
_VERBS = "由派"
"""Verbs of one character before a person (由张三同志执笔); as family names they hardly occur."""
_ENDS_NAME = re.compile(r"(?:公司|单位|厂|院|局|所|校|矿|车间|班|组|部|处|工|师|长|员|任|人|职)$")
_STAFF = re.compile(r"(?:公司|单位|厂|院|局|所|校|矿|集团)(?:职工|员工)$")
"""Words behind a body that are whole, whatever the next character makes of their last: 公司职工钱某."""


_NUMBERED = re.compile(r"(?P<run>[\u4e00-\u9fff·]{2,12}?)(?=\(\d{17}[\dXx]\)|[(,](?:居民|公民)?身份号码)")
"""王某(140…), the number alone in brackets behind a name that opens a row."""


def subjects(view: View) -> list[Candidate]:
    """The persons that sentences of the document speak of, each once, in order of their first place."""
    found: dict[str, Candidate] = {}
    starts = view.row_starts()
    openings = (_ROW_OPENING.match(view.flow, start) or _NUMBERED.match(view.flow, start) for start in starts)
    for matches in (_SUBJECT.finditer(view.flow), _OPENING.finditer(view.flow), filter(None, openings)):
        for match in matches:
            cut = name_in(match["run"])
            if cut is None or cut[0] in found:
                continue
            name, offset, trust = cut
            start, end = view.from_flow(match.start("run") + offset, match.end("run"))
            found[name] = Candidate(name, start, end, trust)
    for match in _ROLE.finditer(view.text):
        hit = person()(match["run"])
        if hit is not None and hit.trust >= _TRUST_ROLE and hit.value not in found:
            begin = match.start("run")
            found[hit.value] = Candidate(hit.value, begin + hit.start, begin + hit.end, _TRUST_ROLE)
    for match in _PLAIN_OPENING.finditer(view.text):
        run = match["run"]
        if run not in found and names.is_person_name(run, known_surname=False):
            found[run] = Candidate(run, match.start("run"), match.end("run"), _TRUST_END)
    for row in view.rows:
        opening = _before_sex(row)
        if opening is not None and opening not in found:
            for sex in "男女":
                found.pop(opening + sex, None)  # a sentence took the sex for the name's last character
            found[opening] = Candidate(opening, row.start, row.start + len(opening), _TRUST_WHOLE)
    return sorted(found.values(), key=lambda candidate: candidate.start)


_IDENTITY_LABEL = r"(?:居民|公民)?身份(?:证(?:件)?)?号码?|身份证|证件号码?"


def _before_sex(row: Row) -> str | None:
    """The name that opens a row before 男, 女 or an identity number, with its label or without: 秦俊峰　男, 郭永亮　男　1986.10.09出生,
    何建国　身份证号 1401…."""
    words = [
        word
        for token in row.tokens
        for word in re.split(rf"[\s\u3000]{{1,}}(?=[男女](?:\s|$)|\d{{15}}|{_IDENTITY_LABEL})", token.raw.strip())
    ]
    words = [tidy(word).strip(",") for word in words[:2]]
    return (
        words[0]
        if len(words) == 2
        and re.match(
            rf"[男女](?:$|[\s,]|(?=(?:19|20)\d\d[年./-]))|\d{{17}}[\dXx]$|\d{{15}}$|{_IDENTITY_LABEL}(?:$|[:\s]|\d)",
            words[1],
        )
        and names.is_person_name(words[0])
        else None
    )


def subject(view: View) -> list[Candidate]:
    """The person, where the document's sentences speak of one only: the name that stands first, unless another is as good."""
    found = subjects(view)
    return found[:1] if len({candidate.value for candidate in found}) == 1 else []


_LONE_ROWS = 10
_LONE_TRUST = 0.78
_ADDRESSED = 0.86
"""Of a name with a colon in a row of its own: a paper handed to him (张三：)."""


def lone_name(view: View) -> list[Candidate]:
    """The only row near the top that is a person's name and nothing else, as screens and certificates without sentence have it."""
    found = []
    for row in view.rows[:_LONE_ROWS]:
        name = row.tokens[0].text.rstrip(":")
        if name.isalpha() and len(row.tokens) == 1 and len(name) <= 4 and names.is_person_name(name):
            addressed = row.tokens[0].text.endswith(":")
            found.append(Candidate(name, row.start, row.start + len(name), _ADDRESSED if addressed else _LONE_TRUST))
    return found if len({one.value for one in found}) == 1 else []


def name_in(run: str) -> tuple[str, int, float] | None:
    """The name that a run of characters is, or ends in: (name, where it begins, trust)."""
    lead = _LEAD.match(run)
    if lead is not None:
        inner = name_in(run[lead.end() :])
        return None if inner is None else (inner[0], inner[1] + lead.end(), inner[2])
    if run[0] in _VERBS and len(run) > 2 and names.is_person_name(run[1:]):
        return run[1:], 1, _TRUST_WHOLE
    if is_trade(run):
        return None
    if len(run) <= 4 and names.is_person_name(run):
        return run, 0, _TRUST_WHOLE
    if TRANSLITERATED.fullmatch(run) or SHORT_TRANSLITERATED.fullmatch(run):
        return run, 0, _TRUST_END
    if "·" in run:
        return (run, 0, _TRUST_WHOLE) if names.is_person_name(run) and len(run) <= 15 else None
    for length in (3, 2, 4):
        head, tail = run[:-length], run[-length:]
        parted = _STAFF.search(head) is not None or not (head and _one_word(head[-1] + tail[0]))
        if head and _ENDS_NAME.search(head) and names.is_person_name(tail) and parted:
            return tail, len(head), _TRUST_END
    return None


def _one_word(pair: str) -> bool:
    """Two characters that are a word: the name would begin in its middle (本工程已: not 程已)."""
    return words.words(pair) == [pair]
