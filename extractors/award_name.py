"""What an award is called: by the sentence that confers it, by a label, by the title over the certificate."""

from __future__ import annotations

import re

from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate, Hit

_VERB = r"(?:荣获|获得|被评为|被授予|评选为|评定为|评为|特授予|授予|荣立|获评|享受|入选|命名为?|认定为?|当选为?|发给|奖给|获(?!奖))"
_WHOM = r"(?:了)?(?:您|你|其|该同志|[\u4e00-\u9fff·]{2,12}?(?:等(?:\d{1,3}[名位人])?)?(?:同志|小组|班组|先生|女士|集体))?(?:为)?(?:(?:我|本)?(?:集团)?(?:公司|集团|厂|矿|院|局)级?(?:年度)?)?"
_QUOTED = r"[“\"「『](?P<v>(?:[^“”\"」』]|“[^”]{1,12}”){2,40})[”\"」』]"
_CONTEST = r"(?:大赛|竞赛|比赛|比武|锦标赛|挑战赛|对抗赛|运动会)"
_WON = r"(?:荣获|获得|取得|夺得|获)[^。]{0,24}?(?:等奖|[金银铜]奖|第.{1,3}名|[冠亚季]军|优[胜秀]奖)"
_HONOUR = (
    r"(?:奖章|奖状|奖|称号|能手|(?:工作|建设|劳动|先进生产)者|先进(?:女职工|(?![\u4e00-\u9fff]{2,6}者)[\u4e00-\u9fff]{2})|劳动模范|模范|标兵|优秀[\u4e00-\u9fff]{0,6}?(?:员工?|职工|者|个人|成果|论文|手|党员|团员|干部|师傅|师|长|设计|工程|项目|奖)|[\u4e00-\u9fff]{1,4}工匠|工匠|大师|津贴|十佳[\u4e00-\u9fff]{2,4}|"
    r"最美[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{2,6}之星|集训队|技师|人才|带头人|功臣|骨干|红旗手|突击手|积极分子|生产者)"
)
PATTERNS = (
    _VERB + "[:,]?" + _WHOM + "[:,]?(?:第[一二三四五六七八九十\\d]{1,3}[届批]|\\d{4}年度?)?" + _QUOTED + "(?!劳动奖)",
    rf"(?:在|参加)[“\"]?(?P<v>(?:[^,，。“”]|“[^“”]{{1,12}}”){{4,50}}?{_CONTEST}[^,，。“”]{{0,16}}?)[”\"]?(?:活动)?(?:中|上)?,?[^。]{{0,50}}?{_WON}",
    r"记(?:个人|集体)?(?P<v>(?:特|[一二三])等功)",
    rf"{_VERB}(?:了|其|您)?(?P<v>(?!同志|并)(?:[^,，。:;“”]|“[^”]{{1,8}}”){{2,50}}?(?:{_HONOUR}|功|第[一二三四五六七八九十\d]+名|冠军|亚军|季军))(?=[,，。;!(]|荣誉|称号|特|$|[\u4e00-\u9fff])",
    r"为表彰(?:在)?(?P<v>[^,，。]{4,30}?奖)(?:获得者|获奖者|获奖人员|获奖项目|获奖单位)",
    rf"在[“\"]?(?P<v>(?:[^,，。“”]|“[^“”]{{1,12}}”){{4,50}}?(?:{_CONTEST}|评选|评选活动|竞赛活动))[”\"]?中?",
    _QUOTED + r"(?:荣誉)?(?:称号|奖章)",
)
_RANK_END = re.compile(
    r"(?:[,，]?(?:团体|个人|集体|并列)?(?:特等|[一二三壹贰叁]等|金|银|铜|优秀|优胜|鼓励|入围)奖|[,，]?第[一二三四五六七八九十\d]{1,3}名|[冠亚季]军)(?:\([^(]{1,8}\))?$"
)
"""Rank and place at the end of a name: fields of their own."""
_RANK_ONLY = re.compile(r"(?:特等|[一二三]等|金|银|铜|优秀|优胜|鼓励)奖|第[一二三四五六七八九十\d]{1,3}名|[冠亚季]军")
_EVENT = re.compile(r"(?:决赛|职业\(工种\)|项目|组|赛项)$")
_WINNER = re.compile(
    r"^(?:[\u4e00-\u9fff·、,]{0,40}?等(?:\d{1,3}|[一二三四五六七八九十]{1,3})[名位人](?:同志|职工|员工|选手|个人|人员|先生|女士)?|[\u4e00-\u9fff·、,]{1,40}?(?:同志|先生|女士))(?:为)?(?:[一二〇○零九八七六五四三]{4}年度?)?(?=.{2})"
)
"""Who is honoured, before the name: 授予田志刚同志三晋技术能手."""
_TRANSLATED = re.compile(r"(?<=[\u4e00-\u9fff])(?:of|the|in|for|[A-Z][a-z]+){2,}$")
"""The translation behind a name in one line: 一等奖FirstPrize."""
_OTHERS = re.compile(
    r"^[、,][\u4e00-\u9fff·、,]{2,40}(?=等\d)|^[\u4e00-\u9fff·、,]{0,40}等\d{1,3}[名位人](?:同志|职工|员工)?(?:为)?"
)
"""What is left of a list of winners: 、李四、王五等3名同志2023年度先进个人."""
WORK_BEFORE = re.compile(
    r"^(?:独立|主持|参与|共同)?(?:完成|研制|申报|创作|发明|撰写|提出)的[“《][^”》]{4,60}[”》](?:项目|成果|论文)?,?在(?=.{4})"
)
"""The work that is honoured and where it stood, before the award's own name: 完成的“…”在山西省职工“五小”竞赛."""
_NO_AWARD = re.compile(
    r"^(?:特发|特颁|以资|特此|予以|并)|性别[男女]|姓名|身份证|出生(?:年|日)|工作单位|(?:公司|工会|委员会|[省市县部]厅|保障[厅局]|人民政府|集团)$"
)
"""Words of a closing, labels that came between its lines, who confers it: no name."""
_MONEY = re.compile(r"人民币|奖金|奖励[\u4e00-\u9fff]*元|表彰$|通报")
_TITLE = re.compile(
    rf"[\u4e00-\u9fffA-Za-z0-9“”()·—\-]{{0,40}}(?:{_HONOUR}|{_CONTEST}|(?:优秀|创新|科技|技术|革新|质量)[\u4e00-\u9fff]{{0,6}}成果)(?:\([^()]{{2,10}}\))?"
)
_FORM_WORDS = re.compile(
    r"(?:荣誉|获奖|奖励|表彰|立功|记功|授奖|个人)?(?:证书|奖状|喜报|奖牌)(?:\(.{1,6}\))?$|^(?:荣誉|获奖|奖励|表彰)|文件$|^关于|决定$|通知$|通报$|^(?:特|兹)"
)
_HEAD_ROWS = 6
_SHORT = 4


def award_name(text: str) -> Hit | None:
    """A name without quotation marks, 称号 and the rank or place at its end; None for money and for the event of a contest alone."""
    value = WORK_BEFORE.sub("", re.sub(r"[\t\n]", "", text))
    value = _OTHERS.sub("", _WINNER.sub("", _TRANSLATED.sub("", value)))
    quoted = re.fullmatch(r"[\u4e00-\u9fff·、]{0,12}[“\"](?P<v>[^“”\"]{2,40})[”\"](?:(?:荣誉)?称号)?", value)
    value = (quoted["v"] if quoted is not None else value).strip('“”"「」『』,，。:;')
    if _NO_AWARD.search(value):
        return None
    if value.count("”") == value.count("“") + 1 and not value.endswith("”"):
        value = "“" + value  # “五一”劳动奖章 begins with a mark of its own
    if value.count("“") != value.count("”"):
        value = value.strip("“”")
    value = re.sub(r"(?:荣誉)?称号$", "", value) if len(value) > 8 else value
    bare = _RANK_END.sub("", value)
    if bare != value and _EVENT.search(bare) and not re.search(_CONTEST, bare):
        return None
    value = bare if len(re.findall(r"[\u4e00-\u9fff]", bare)) >= 4 else value
    if value.count("“") != value.count("”"):
        value = value.strip("“”")
    if (
        _RANK_ONLY.fullmatch(value)
        or _MONEY.search(value)
        or not 2 <= len(value) <= 50
        or not re.search(r"[\u4e00-\u9fff]{2}", value)
    ):
        return None
    at = max(0, text.find(value))
    if re.search(r"集体|班组$|团队$", value):
        return Hit(value, 0, len(text), 0.7)  # a decision may honour collectives first and persons after
    return Hit(value, at, at + len(value)) if value in text else Hit(value, 0, len(text))


def title_name(view: View) -> list[Candidate]:
    """The award's name as the title of its certificate, over 获奖证书 or 证书; or as a row of its own under the winner's name."""
    found: list[Candidate] = []
    for number, row in enumerate(view.rows[: _HEAD_ROWS + 6]):
        if len(row.tokens) > 1:
            continue
        text = _text(view, row)
        following = view.rows[number + 1] if number + 1 < len(view.rows) else row
        if _goes_on(row, following):
            text += _text(view, following)
        bare = re.sub(r"(?:获奖|荣誉|奖励)?证书(?:\(个人\))?$", "", text)
        if (
            len(bare) < _SHORT
            or _FORM_WORDS.search(bare)
            or re.search(r"[,，。;:]", bare)
            or not _TITLE.fullmatch(bare)
        ):
            continue
        hit = award_name(bare)
        if hit is None or (number >= _HEAD_ROWS and len(bare) > 14):
            continue
        large = row.box.height >= 1.15 * _usual(view)
        trust = 0.9 if number < _HEAD_ROWS and (large or bare != text) else 0.84
        found.append(Candidate(hit.value, row.start, row.start + len(_text(view, row)), trust - 0.01 * len(found)))
    return found


def _goes_on(row: Row, following: Row) -> bool:
    """A title over two lines: the first fills the page, the next is as large and right below."""
    same = abs(row.box.height - following.box.height) < 0.1 * row.box.height and row.page == following.page
    close = following.box.y0 - row.box.y1 < 0.8 * row.box.height
    return same and close and following is not row and row.box.width > 0.4 and len(following.tokens[0].text) <= 12


def studio(view: View) -> list[Candidate]:
    """The name of a studio or base on its plaque: the row that ends in 工作室."""
    for row in view.rows[:4]:
        text = _text(view, row).replace("\t", "")
        if re.fullmatch(r"[\u4e00-\u9fff·“”()]{4,30}(?:工作室|实训基地|示范岗|先锋岗)", text):
            return [Candidate(text, row.start, row.start + len(_text(view, row)), 0.9)]
    return []


def _text(view: View, row: Row) -> str:
    return view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]


def _usual(view: View) -> float:
    heights = sorted(row.box.height for row in view.rows)
    return heights[len(heights) // 2] if heights else 0.01
