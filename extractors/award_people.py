"""Who is honoured: the person addressed, the winners by label, the subject of the sentence, the list of a decision."""

from __future__ import annotations

import re

from yushen.extractors.engine.common import addressee
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.text import names

LABEL = (
    r"(?!.*(?:指导|单位|推荐))(?:工作室)?(?:带头人|领办人|主持人)|(?!.*(?:指导|单位|推荐))(?:主要)?(?:获奖|完成|创造|研制|创新|攻关|参赛|受奖|受表彰|小组|团队|课题组|代表队|工作室|设计|证书持有|持证|研发)(?:主要)?"
    r"(?:带头|领办|人员|队员|者|人|选手|成员|个人){1,2}(?:姓名|名单)?"
    r"|(?:(?:参赛)?选手|队员|组员|获奖代表)(?:姓名|名单)?|(?:荣获|获得|荣誉获得)者(?:姓名)?"
)
"""What the people honoured are called; 指导教师 and 推荐单位 are others."""


_CONFERRED_ON = r"(?:授予|表彰|奖给|颁给|发给|颁发给|评选|确定|认定|命名|推荐|评定)(?:给)?:?(?P<v>[\u4e00-\u9fff·、,]{2,60}?)(?:等[\d一二三四五六七八九十]{0,3}[名位人]?)?(?:同志|同学|先生|女士|师傅|选手)"
"""Names up to the word that ends them: 授予田志刚同志…; without it where a name of two characters ends cannot be told."""
_AWARD_BEGINS = r"全国|全省|全市|三晋|优秀|先进|技术能手|五一|首席|劳动模范|荣誉|岗位|最美|\d{4}年|[一二][九〇○零]|“|(?:独立|主持|参与|所|共同)?(?:完成|研制|创作|申报|发明|撰写|创造|提出)的?[“《]|(?:山西|河北|河南|陕西|山东|北京|中国)"


def recipients(view: View) -> list[Candidate]:
    """Addressee; labelled winners; the subject of the sentence; the list below a heading."""
    found = addressee(view)
    for pattern in (
        r"(?:获奖者|获奖人员?|获奖人姓名|完成人员?|主要完成人员?|主要完成者|获奖人员名单|受表彰人员?|受奖人|获奖选手|参赛选手|获奖作者|获奖个人):?(?P<v>[\u4e00-\u9fff·、,;()第\d ]{2,120})",
        r"^.{0,30}?(?:证书|奖状)(?:NO|No|编号|证书号)?[^\u4e00-\u9fff]{0,24}(?P<v>[\u4e00-\u9fff·、,]{2,40}?)(?:同志|同学|先生|女士)?们?(?:\([^()]{1,40}\))?[:,]?(?:在|于|荣获|被|你|获)",
        r"决定,?(?:对|给予?|向)(?P<v>[\u4e00-\u9fff·、]{2,60}?)(?:等)?(?:[\d一二三四五六七八九十]{1,3}[名位人][\u4e00-\u9fff]{0,12}?)?(?:同志)?(?:予以|进行|给予)?(?:通令|通报)?(?:表彰|嘉奖|表扬)",
        r"(?:给予?|为)(?P<v>[\u4e00-\u9fff·、,]{2,60}?)(?:等[\d一二三四五六七八九十]{0,3}[名位人]?)?(?:同志)?(?:各|分别)?(?:记|荣立)(?:个人)?[特一二三123]等?功",
        _CONFERRED_ON,
        r"(?:授予|表彰|评选|确定|推荐|认定|选派|选拔|聘任|聘请)(?P<v>[\u4e00-\u9fff·、]{2,40}?)(?:等[\d一二三四五六七八九十]{0,3}[名位人]?)?(?:同志|选手|等)?(?:为|“|荣获|获|入选|进入)",
        rf"(?:授予|奖给|颁给|发给)(?P<v>[\u4e00-\u9fff]{{2,3}}?)(?={_AWARD_BEGINS})",
        r"(?P<v>[\u4e00-\u9fff·]{2,4})(?:同志|选手)[,，]?(?:在|于|荣获|被|获|荣立|享受|入选)",
        r"(?P<v>[\u4e00-\u9fff·]{2,4})(?:同志|选手)(?:的|申报的|完成的|研制的|创作的)[“《][^”》。]{2,40}[”》][^。]{0,30}?(?:荣获|获得?|被评)",
        r"(?:大赛|竞赛|比赛|评选|评比|活动|比武|项目)(?:中|上),(?P<v>[\u4e00-\u9fff·、]{2,40}?)(?:同志|选手)?(?:分别)?(?:荣获|获得?|取得|夺得|被评为|被授予)",
        r"(?:^|证书|奖状)(?P<v>[\u4e00-\u9fff·]{2,4})(?:\([^()]{1,40}\))?,?(?:在|于|荣获|被评为|被授予|荣立|入选)",
        r"(?:公司|厂|局|院|所|队|矿|校|中心)(?:代表队)?(?:参赛)?(?:选手|队员|职工|员工)?(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志|选手)?,?(?:在|于)(?:第|20|全国|本届|[\u4e00-\u9fff]{2,8}(?:第[一二三四五六七八九十\d]{1,3}届|大赛|竞赛))",
        r"证明(?:(?:我|本)(?:单位|公司|厂|院|局|所|校|矿|集团))?(?:在职)?(?:职工|员工|干部|工人)?(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:\([^()]{1,40}\))?,?(?:在|于|荣获|荣立|获|被)",
        r"(?:姓名|持有人|持证人):?(?P<v>[\u4e00-\u9fff·]{2,4})",
    ):
        for match in re.finditer(pattern, view.flow):
            listed, cut = _winners(match["v"], match[0])
            if listed:
                start, end = view.from_flow(match.start("v") + cut, match.end("v"))
                others = re.match(r"等[\d一二三四五六七八九十]*[名位人]?", view.flow[match.end("v") :]) is not None
                found.append(Candidate(listed, start, end, (0.7 if others else 0.9) - 0.01 * len(found)))
                break
    return found


_UNIT_BEFORE = re.compile(r"[班组队厂矿处科室段站部][\u4e00-\u9fff]{3}")
"""电缆运维班景海龙同志: four characters of which the first ends the name of a unit."""


def _winners(run: str, whole: str) -> tuple[list[str], int]:
    """The persons of a run of characters, and where they begin: before 同志 the end of the title or of the unit's name may stand
    in front (证书刁建国同志的…)."""
    listed = _people(run)
    if len(listed) == 1 and _UNIT_BEFORE.fullmatch(run) and names.is_person_name(run[1:]):
        return _people(run[1:]), 1
    if listed or not re.search(r"同志|选手", whole) or len(run) > 4:
        return listed, 0
    for cut in (1, 2):
        listed = _people(run[cut:])
        if listed and len(run) - cut >= 2:
            return listed, cut
    return [], 0


_LIST_HEAD = re.compile(
    r"(?:个人|工作者|标兵|能手|模范|工匠|选手|人员|技师|员工|职工|大师)[”」]?(?:获奖)?(?:名单)?(?:\(?(?:共)?\d{1,3}[名人位][^()]{0,12}\)?)?:?$|[”」]名单$|"
    r"^(?:附(?:件|表)?\d?[:、]?)?(?:[\u4e00-\u9fff]{0,12})名单(?:如下)?(?:\([^()]{1,16}\))?(?:如下)?:?$"
)
_FOLLOWING = re.compile(r"(?:下列|以下|如下)[^。;]{0,40}:$")
"""A sentence that announces the names below it: 决定授予下列八名同志“某某市技术能手”称号：."""
_OF_PERSONS = re.compile(r"同志|人员|个人|职工|选手|员工|技师")
_NO_PERSONS = re.compile(r"集体|班组|团队|(?:单位|公司|企业|项目|成果|工程|小组|部门|车间)名单")
_NUMBERED = re.compile(r"\(?\d{1,3}(?:[.、)]|(?=[\u4e00-\u9fff]))")


def named_list(view: View) -> list[Candidate]:
    """The list of a decision: rows of names below a heading such as ``二、先进个人（6名）``; collectives are none."""
    for number, row in enumerate(view.rows):
        head = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", "")
        announced = _FOLLOWING.search(head) is not None and _OF_PERSONS.search(head) is not None
        if not announced and (
            len(head) > 34
            or not _LIST_HEAD.search(head)
            or _NO_PERSONS.search(head.split("和")[-1])
            or re.search(r"[,。;]", re.sub(r"\([^()]*\)", "", head))
        ):
            continue
        found: list[str] = []
        last = row
        column: float | None = None
        for below in view.rows[number + 1 : number + 60]:
            if below.tokens[0].text.startswith("(共"):
                continue
            heads = [token for token in below.tokens if token.text == "姓名"]
            if heads:
                column = heads[0].box.cx
                continue
            if column is not None:
                cells = [token for token in below.tokens if abs(token.box.cx - column) < 0.08]
                nearest = min(cells, key=lambda token: abs(token.box.cx - column), default=None)
                name = names.clean_name(nearest.text) if nearest is not None else ""
                if not names.is_person_name(name):
                    break
                found.append(name)
                last = below
                continue
            text = " ".join(_NUMBERED.sub("、", _of_unit(token)).strip("、") for token in _persons_of(below))
            listed = names.split_names(text)
            good = [name for name in listed if names.is_person_name(name)]
            if good and len(good) >= 0.7 * len(listed):
                found += good
            elif (first := names.clean_name(below.tokens[0].text)) and names.is_person_name(first):
                found.append(first)
            else:
                break
            last = below
        if found:
            first_row = view.rows[number + 1]
            end = last.starts[-1] + len(last.tokens[-1].text)
            return [Candidate(list(dict.fromkeys(found)), first_row.start, end, 0.93)]
    return []


_UNIT_OF = re.compile(r"[\u4e00-\u9fff]{2,14}[:：]")


def _persons_of(row: Row) -> tuple[Token, ...]:
    """The tokens of a row behind a unit that stands in a token of its own."""
    alone = len(row.tokens) > 1 and _UNIT_OF.fullmatch(row.tokens[0].raw.strip()) is not None
    return row.tokens[1:] if alone else row.tokens


def _of_unit(token: Token) -> str:
    """A row of a list by units without its unit: 炼钢车间：梁春生　周佳怡. Blanks part the names."""
    unit = _UNIT_OF.match(token.raw.strip())
    if unit is None:
        return token.text
    rest = token.raw.strip()[unit.end() :]
    listed = names.split_names(rest)
    return rest if listed and all(names.is_person_name(names.clean_name(name)) for name in listed) else token.text


def _people(text: str) -> list[str]:
    text = re.sub(r"(?:特颁|为表彰|颁发|特发|证书|奖励|项目|授予|单位).*$", "", text)
    text = re.sub(r"\(?第[一二三四五六七八九十\d]+(?:完成人|名)?\)?|\([^()]*\)", "", text)
    listed = [names.clean_name(name) for name in names.split_names(text)]
    return list(dict.fromkeys(name for name in listed if names.is_person_name(name)))


def name_row(view: View) -> list[Candidate]:
    """A name in a row of its own and in larger type, as certificates without a sentence have it."""
    heights = sorted(row.box.height for row in view.rows)
    usual = heights[len(heights) // 2] if heights else 0.0
    for row in view.rows[:9]:
        text = row.tokens[0].text
        name = names.clean_name(text)
        titled = name != text and len(row.tokens) == 1
        if (
            len(row.tokens) == 1
            and len(name) <= 8
            and names.is_person_name(name)
            and (titled or row.box.height > 1.15 * usual)
        ):
            return [Candidate([name], row.start, row.start + len(text), 0.8)]
    return []


_HONOURED = re.compile(
    r"^(?:获奖|受奖|受表彰|获得)(?:单位|集体|团队|班组|小组)(?:名称)?:([\u4e00-\u9fff0-9“”()]{4,30})$"
)
_TEAM_TRUST = 0.94
"""A row of its own that ends in the word for a team and a colon: whom the certificate addresses."""
_UNIT_TRUST = 0.84
"""A unit that won a prize: who of it did the work stands in another paper, so that it accuses nobody."""


def teams(view: View) -> list[Candidate]:
    """A team as addressee: ``炼钢厂一班：``, or behind 获奖单位, where no person stands."""
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", "")
        match = re.match(
            r"^([\u4e00-\u9fffA-Z0-9“”()]{3,30}?(?:公司|厂|车间|班组?|团队|小组|集体|工段|队|部|中心|作业区|学院|大学|代表队))[:：]$",
            text,
        )
        trust = _TEAM_TRUST if match is not None else _UNIT_TRUST
        match = match or _HONOURED.match(text)
        if match is not None:
            return [Candidate([match[1]], row.start + match.start(1), row.start + match.end(1), trust)]
    return []


_COLLECTIVE = re.compile(
    r"(?:被?评为|被?评选为|被?授予|荣获|获得|命名为|被?认定为)(?:了)?(?:我|本|全)?(?:集团公司|公司|集团|厂|矿|局|院|段|单位)?(?:级)?[“\"]?"
    r"(?P<v>[^,，。;“”\"]{2,28}?(?:集体|班组|班|团队|小组|单位|工段|车间|科室|党支部|先锋号|文明号|示范岗|小家|岗))[”\"]?(?=(?:荣誉)?称号|[,，。;!]|特[发颁此]|$)"
)
_COLLECTIVE_TRUST = 0.985
"""Above the contest in which the honour was earned, for the sentence says what the team was named."""


def collective_name(view: View) -> list[Candidate]:
    """What a team is named, on a certificate that addresses a team: 运输部维修一班：… 被评为公司安全生产先进集体. Whose house it
    is that names it (公司) is no part of it."""
    if not teams(view):
        return []
    match = _COLLECTIVE.search(view.flow)
    if match is None:
        return []
    start, end = view.from_flow(match.start("v"), match.end("v"))
    return [Candidate(match["v"], start, end, _COLLECTIVE_TRUST)]
