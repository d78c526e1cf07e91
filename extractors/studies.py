"""Studies as sentences tell them: 于…在某某学院某某专业学习，学制4年，本科层次. What diplomas, degrees and verifications share."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.schooling import education, without_origin
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

SCHOOL = r"[\u4e00-\u9fff]{2,20}?(?:大学|学院|专科学校|职业技术学校|技工学校|技师学院|高级技工学校|中等专业学校|职业学校|职业中学|职业中专学校|中学|党校|技校|干校|学校)"
"""The name of a school; inside a sentence it ends with the first such word."""
_GRADUATE_OF = r"(?<=[,;。)男女生志])(?:原)?[系为是]"
"""性别男，系某某大学…专业毕业生: 系 behind another word is a department."""
SCHOOL_IN_SENTENCE = rf"(?:(?<!现)在|所持|(?:毕业|就读|肄业|结业|录取|考取)于|[考升]入|(?<!理)由|{_GRADUATE_OF})(?P<v>{SCHOOL})(?!本校)[^。]{{0,20}}?专业"
MAJOR_OF_SCHOOL = rf"(?:在|于|为|[考升]入|所持|{_GRADUATE_OF})(?:{SCHOOL})[“\"]?(?P<v>[\u4e00-\u9fff()、·]{{2,28}}?)[”\"]?(?:\([A-Za-z][A-Za-z,&.\-']{{2,80}}\))?(?:学科)?\(?专业"
STUDIED = r"(?:参加了?|学习|攻读|主修|修读|[修学读]完(?:成(?![人像型本]))?了?|完成了?)"
"""What somebody does with a field of study: 自学完成…专业 and 修完…专业 alike, the whole verb."""
GAINED = r"(?:并?(?:取得|获得|修完|学完|完成|通过|考取|攻读|所修|所学)了?)?"
"""A verb between the mark and the field of study: ，取得某某专业本科毕业文凭."""
IN_LATIN = r"(?:\([A-Za-z][A-Za-z,&.\-']{2,80}\))?"
"""The field of study once more in another language."""
SECOND = r"(?:第二学士学位|双学士?学位|双学位|辅修)?"
"""What a field is studied for besides another: 法学第二学士学位专业."""
MAJOR_OF_ISSUE = r"(?:颁发|签发|授予)的(?P<v>[\u4e00-\u9fff()、·]{2,20}?)专业"
FINISHED = (
    r"于(?P<v>[^于,。]{6,14}?)(?:准予)?毕业",
    r"[,，至](?P<v>(?:(?:19|20)\d{2}|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2})年.{1,3}月(?:.{1,3}日)?)(?:毕业|结业|肄业)",
)
"""When somebody finished."""
_NUMBER_LABEL = r"(?:编号|号码|证号|号)(?:为|是|系)?:?"
NUMBER_IN_BRACKETS = rf"\((?:原)?(?:毕业|学历|学位)?证书?{_NUMBER_LABEL}(?P<v>[A-Z]?\d{{5,18}})\)"
NUMBER_OF_FORMER = rf"(?:毕业|结业|学历|学位|原)证书?\((?:原)?(?:证书)?(?:{_NUMBER_LABEL}|(?=[^()]*[字第][^()]*\d{{2,}}号\)|[A-Z]{{0,2}}\d{{5,18}}\)))(?P<v>[^()]{{4,24}})\)"
"""The number of the certificate that a replacement stands for: 原毕业证书（编号930722）遗失."""

SEX_BEHIND = r"(?:性别)?[:,]?[男女](?!,?性别|,[男女](?![\u4e00-\u9fff]))"
"""The sex behind a name, which may end in such a character itself: 邹亚男，性别男; 陈胜男，女."""

_GENERIC = re.compile(r"(?:普通|成人|高等|中等|高级|技工|技师|职业|专业|技术|专科|全日制){1,4}(?:学校|学院)")
_SEAL = r"(?:学校|院校|单位|[\u4e00-\u9fff]{2,8}专用)?(?:盖章|印章|公章|签章|校章|钢印|章|印)"
"""Where the seal goes, as it is printed behind the name."""
_SCHOOL_LABEL = r"校名|院名(?=[\u4e00-\u9fff:])|(?:校\(院\)|院\(校\)|校院|院校)名|学院名称|(?:毕业|所在|就读|培养|办学|发证|颁证)?(?:学校|院校|高校)(?:名称|全称)?|培养单位|校(?=:)"
_OFFICE = r"(?:教务|学生|学籍|科研|人事|招生|招生就业|学生工作|研究生|档案|学籍管理|教学管理|学历学位|学位)(?:处|科|部|办公室|办|馆|室|中心|管理(?:处|科|中心))|综合档案(?:馆|室)|(?:校|院)?学位评定委员会(?:办公室)?|校长办公室|院长办公室|党政办公室"
"""The office of a school that signs letters for it."""
_HEADED = r"[校院](?:\([校院]\))?长:"
_SCHOOL_ROW = re.compile(
    rf"^(?:{_SCHOOL_LABEL})?(?:\({_SEAL}\))?:?({SCHOOL}(?:\((?!{_SEAL}\))[\u4e00-\u9fff]{{2,8}}\))?)(?:{_OFFICE})?(?:\({_SEAL}\)|(?:章|盖章|印章))?(?:毕业证书)?(?:$|{_HEADED}|校\(?院?\)?长\((?:签章|签名|签字|盖章|章)\))"
)


def school_row(view: View) -> list[Candidate]:
    """The school under the text, or in the title (山西某某技师学院毕业证书)."""
    found = []
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = _SCHOOL_ROW.search(token.text)
            if match is not None and not _GENERIC.fullmatch(match[1]):
                told = view.flow.find("准予")
                below = told < 0 or start > view.from_flow(told, told + 1)[0]
                trust = 0.9 if below else 0.88
                found.append(Candidate(match[1], start + match.start(1), start + match.end(1), trust))
    return found


_LEVEL_WAYS = (
    r"[本我该]校(?P<v>高中部|初中部)(?=学习|就读|修业)",
    r"(?:学制|年制|修完|修业|专业|学习)[^。]{0,30}?(?P<v>专升本科|专科升本科|专[升接转续]本|高起[本专]|大学本科|本科|大学专科|专科|大专|硕士研究生|博士研究生|中专)",
    r"(?P<v>硕士研究生|博士研究生|普通高中|高中部|职业高级中学|职业中学|高级中学|初级中学|初中部|初中|普通中等专业学校|中等专业|中等职业|职业高中|普通中专|中专)",
    r"(?P<v>专[升接转续]本|高起[本专]|本科|专科|高职)",
)


def level_in_sentence(view: View) -> list[Candidate]:
    """The level of the studies, the words about them first, then the kind of school."""
    flow = without_origin(view.flow)
    for rank, pattern in enumerate(_LEVEL_WAYS):
        named = re.search(pattern, flow)
        hit = education()(named["v"]) if named is not None else None
        if named is not None and hit is not None:
            start, end = view.from_flow(named.start("v"), named.end("v"))
            return [Candidate(hit.value, start, end, 0.95 - 0.02 * rank)]
    return []


def school_by_major(view: View) -> list[Candidate]:
    """The school that a sentence names before the field of study."""
    found = []
    for match in re.finditer(SCHOOL_IN_SENTENCE, view.flow):
        hit = shapes.body()(match["v"])
        if hit is not None:
            start, end = view.from_flow(match.start("v") + hit.start, match.start("v") + hit.end)
            found.append(Candidate(hit.value, start, end, 0.96))
    return found[:1]
