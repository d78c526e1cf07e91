"""职业资格证书 (booklet) and 职业技能等级证书: bilingual labels, levels in the words of three decades."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.engine import label_patterns, shapes, tables
from yushen.extractors.engine.apply import derived
from yushen.extractors.engine.common import broken_identity, identity_token, number_row, number_token
from yushen.extractors.engine.signoff import ISSUED_BY, foot_date, foot_issuers
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.numbers import skill_number

_LEVEL_WORDS = "|".join(sorted(map(re.escape, tables.SKILL_LEVELS), key=len, reverse=True))
_LEVEL = re.compile(rf"(?:国家)?(?:职业资格|职业技能等级|技能等级)?(?:{_LEVEL_WORDS})(?:[/／(]?(?:{_LEVEL_WORDS})\)?)*")


def _occupation(text: str) -> Hit | None:
    """The occupation alone: a level that shares its line is cut off."""
    plain = text.replace("\t", "")
    cut = _LEVEL.search(plain)
    stop = cut.start() if cut and cut.start() > 0 else len(plain)
    value = re.sub(r"[(（\[/,，、:]+$", "", plain[:stop]).strip(":,")
    value = re.sub(
        r"^(?:及等级|名称|\(工种\))|(?:照片|相片|职业|工种|(?<=[\u4e00-\u9fff]{2})专业|\((?:工种|职业|专业)\))+$",
        "",
        value,
    )
    if (
        re.search(r"[。;]|特发|水平|资格|合格|机构|组织|规定|相应|[印监]制|^[本该所]", value)
        or not 1 < len(value) <= 24
        or not re.search(r"[\u4e00-\u9fff]", value)
        or re.fullmatch(r"[职业工种等级名称方向/()]+", value)
    ):
        return None
    start = plain.find(value)
    return Hit(value, start, start + len(value))


def _level(text: str) -> Hit | None:
    """The level; where two words stand (二级/技师) they agree, and the word decides over a numeral."""
    plain = text.replace("\t", "")
    match = _LEVEL.search(plain)
    if match is None:
        return None
    words = re.findall(_LEVEL_WORDS, match[0])
    values = [tables.SKILL_LEVELS[word] for word in words]
    named = [value for word, value in zip(words, values, strict=True) if re.search(r"工|技", word)]
    return Hit((named or values)[0], match.start(), match.end())


def _level_anywhere(view: View) -> list[Candidate]:
    """A level in the document's own words, not in its notes on levels: 三级/高级工, 技师."""
    found = []
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        if len(text) > 40 or len(re.findall(r"[一二三四五]级", text)) > 2:
            continue
        hit = _level(text)
        if _SURE_LEVEL.search(text.replace("\t", "")) and hit is not None:
            found.append(Candidate(hit.value, row.start + hit.start, row.start + hit.end, 0.95))
        elif hit is not None and re.search(r"[/(]|等级|级|技师|高级工|中级工|初级工|技能", text):
            trust = 0.8 if re.search(r"等级|/", text) else 0.6
            found.append(Candidate(hit.value, row.start + hit.start, row.start + hit.end, trust))
    return found


def _level_pair(view: View) -> list[Candidate]:
    """A level told twice, by its numeral and by its word, that agree (取得…职业 三级/高级工 等级): surer than any word by itself.
    Where several levels are told so, as notes on levels do, none is taken."""
    found = [(match, _level(match[0])) for match in _PAIR.finditer(view.flow)]
    agreed = {hit.value for match, hit in found if hit is not None and _says_twice(match, hit.value)}
    if len(agreed) != 1 or len({match[0] for match, _ in found}) != 1:
        return []
    start, end = view.from_flow(*found[0][0].span())
    return [Candidate(agreed.pop(), start, end, 0.95)]


def _says_twice(match: re.Match[str], level: Any) -> bool:
    return bool(level == tables.SKILL_LEVELS[match["numeral"]] == tables.SKILL_LEVELS[match["word"]])


_TWICE = 0.88
"""Confidence of a level whose numeral and word agree, at least: a character misread in either would part them. It decides and
accuses nobody."""
_PAIR = re.compile(
    r"(?P<numeral>[一二三四五]级)[/／(](?P<word>高级技师|技师|高级工|中级工|初级工)\)?(?![\u4e00-\u9fff]{0,2}班)"
)
_SURE_LEVEL = re.compile(rf"(?:{_LEVEL_WORDS})\(国家职业资格[一二三四五]级\)$")
"""A level with its national grade behind it and nothing more in the row: no other words are written so."""
_TRADE = re.compile(
    rf"(?:^|[\t\n:])(?:(?:取得|获得|具备|达到|符合|授予|[认评]定为)了?)?(?P<v>[\u4e00-\u9fff()]{{1,14}}?(?:工|员|师|司机|操作手))\t?(?:{_LEVEL_WORDS})\(国家职业资格[一二三四五]级\)",
    re.M,
)


_OF_BOARD = r"经(?:(?:全国|[\u4e00-\u9fff]{1,8}?(?:省|市|自治区|公司|集团|行业|系统|厅|局|部)){0,3})(?P<v>(?:(?!技师|技术|高级|中级|初级|职工|员工|工人|工程师|施工|评审|考评|[我本])[\u4e00-\u9fff]){1,10}?(?:工|员|师|司机|操作手))(?:职业|工种)?(?:技能)?(?:特级|首席|高级)?(?:技师|高级工|中级工)?(?:职业)?(?:资格)?(?:考评|评审|鉴定|考核|评定|认定)(?:领导)?(?:委员会|小组)"
"""The board that examined a trade: 经瓦斯检查工职业技师考评委员会评审."""


_EXAMINED = r"经(?P<v>(?![本该各所相有国全工技])(?:(?!公司|中心|机构|单位|部门|学[院校]|厂|技师|[高中初]级|评审|考评|系列|行业|[省市县局厅])[\u4e00-\u9fff()]){2,12}?)(?:职业(?!技能|资格)|工种|专业)(?:\(工种\))?(?:工人)?(?:技术|技能)?(?:等级)?(?:理论|应知应会)?(?:鉴定|考核|考试|评价|评审|认定|考评)(?!委员会|小组)"
"""The trade whose examination was passed: 经车工工种工人技术等级考核."""


_HIGH = r"特级技师|首席技师|高级技师|技师|高级工|中级工|初级工"
_TRADE_WORDS = r"(?!本|该|相应|国家|企业|公司)(?:(?!技师|工程师|[高中初]级|职工|员工|技工|申报|参评|报考|同志|企业|公司|集团|[省市县])[\u4e00-\u9fff()]){1,12}?(?:工|员|师|司机|操作手)"
_NAMED_AS = r"(?:(?:认定|评定|评聘|评审|考评|确认|聘任|聘|评|晋升)(?:该同志|其|你|您)?为|授予(?:该同志|其|你|您|[\u4e00-\u9fff·]{2,6}?同志)?|(?:具备|具有|达到|符合|取得|获得)了?)"
_NAMED_END = r"(?=[,。;]|(?:职业|职业技能)?资格(?!证|条件|后)|称号|职务|任职|(?:认定|评定|评审|评聘|考评)?条件|水平|等级|技能等级|(?:职业)?证书|\(国家职业资格[一二三四五]级\))"
_NAMED = rf"{_NAMED_AS}(?P<v>{_TRADE_WORDS})(?:职业|工种)?(?:{_HIGH}){_NAMED_END}"
"""The trade before the level for which somebody is taken: 认定为铣工特级技师, 具备钳工技师条件."""
_LEVEL_END = r"(?=[,。;]|资格(?!证|条件|后)|称号|职务|任职|条件)"
"""Behind a level for which somebody is taken; 取得…高级工等级 is no surer for this than any level told once."""
_NAMED_LEVEL = rf"{_NAMED_AS}{_TRADE_WORDS}(?:职业|工种)?(?P<v>{_HIGH}){_LEVEL_END}"


_EXAMINED_AS = rf"(?:\d,|同志,|\),)(?P<v>{_TRADE_WORDS})(?:职业|工种)?(?=,经[\u4e00-\u9fff]{{0,16}}?(?:考核|鉴定|评价|考评|考试|认定))"
"""The trade between the holder and his examination: 兹证明张三，1401…，接触网工，经考核鉴定…."""
_MARKED_AS = (
    rf"(?:考核|考试|鉴定|考评|评审)(?:合格)?,(?P<v>{_TRADE_WORDS})(?:职业|工种)?(?=应知|应会|理论|实作|实操|操作技能)"
)
"""The trade before the marks: 经我厂考核委员会考核，车工应知78分."""


_LETTER = re.compile(
    r"经(?:[我本][\u4e00-\u9fff]{1,4}?|系统|网上)?(?:查|核[对实查验])|属实|信息真实|真实有效|档案|补办|遗失"
)
"""A letter about a certificate, written on another day than that was issued."""
_DAY = r"(?:(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)"
_AWARDED = re.compile(
    rf"(?P<v>{_DAY})(?!出?生)(?:(?!{_DAY}|参加|入厂|申报|[未不])[^。;]){{0,30}}?(?:取得|获得?|核发|颁发|[认评]定为|授予)(?=[^。]{{0,30}}?(?:证|资格|等级|[高中初]级|技师|级))"
)
_OF_LETTER, _OF_CERTIFICATE = 0.93, 0.8
"""In a letter the day told is the certificate's; on the certificate itself the day under it goes before."""


def _told_date(view: View) -> list[Candidate]:
    """The day on which a sentence says that somebody got the certificate."""
    match = _AWARDED.search(view.flow)
    hit = shapes.date()(match["v"]) if match is not None else None
    if match is None or hit is None:
        return []
    trust = _OF_LETTER if _LETTER.search(view.flow) else _OF_CERTIFICATE
    return [Candidate(hit.value, *view.from_flow(match.start("v"), match.end("v")), trust)]


def _with_level(view: View) -> list[Candidate]:
    """An occupation before its level and national grade, wherever the booklet sets it: 矿山电工　技师（国家职业资格二级）."""
    match = _TRADE.search(view.text)
    return [] if match is None else [Candidate(match["v"], match.start("v"), match.end("v"), 0.94)]


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """A level that nothing prints but the number says is offered as derived, never in place of a printed one; one told twice
    alike needs no sharper reading than that."""
    number, level_ = fields.get("certificate_number"), fields.get("skill_level")
    if (
        level_ is not None
        and _PAIR.search(tidy(level_.raw))
        and [one.value for one in _level_pair(view)] == [level_.value]
    ):
        fields["skill_level"] = msgspec.structs.replace(level_, confidence=max(level_.confidence, _TWICE))
    if number is not None and "skill_level" not in fields:
        parsed = skill_number.parse(str(number.value))
        level = getattr(parsed, "level", None)
        if level is not None:
            fields["skill_level"] = derived("skill_level", level, number, confidence=min(0.7, number.confidence))
    return fields


_NUMBER_LABELS = ("证书编号", "证书号码", "证书号", "编号", "证书编码", "证书编号No", "资格证书编号")

SPEC = TypeSpec(
    "skill_certificate",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名",),
            weak_labels=("姓",),  # 名 stands apart and was lost
            patterns=(
                r"(?:兹证明|证明|表明)(?:持证人)?(?P<v>[\u4e00-\u9fff·]{2,6}?)(?:同志)?[,，(]?(?:[男女](?!,?性别|,[男女])|身份|参加|经|\d{17}[\dXx]|\d{15}(?!\d))",
            ),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "id_number",
            shapes.identity(),
            labels=("身份证号", "身份证号码", "证件号码", "公民身份号码", "居民身份证号码", "身份证件号码", "身份证"),
            patterns=(r"(?<![\dA-Z])(?P<v>[1-9]\d{5}(?:19|20)\d{9}[\dXx])",),
            finders=(identity_token, broken_identity),
            label_pattern=label_patterns.IDENTITY,
        ),
        FieldSpec(
            "occupation",
            _occupation,
            first_labels=("职业名称", "职业"),  # before the 工种 of it that stands beside
            labels=(
                "职业(工种)及等级",
                "职业(工种)及级别",
                "职业工种及等级",
                "职业及等级",
                "职业(工种)名称",
                "职业(工种)",
                "职业工种",
                "工种名称",
                "职业/工种",
                "鉴定职业(工种)",
                "鉴定职业",
                "鉴定工种",
                "评价职业(工种)",
                "工种",
            ),
            weak_labels=("工种/职业方向", "职业方向", "工种方向"),  # a part of the occupation that stands beside it
            patterns=(
                r"(?:认定|鉴定|考核|评价|评审|考评|考试)(?:合格)?,(?P<v>(?!达到|具备|符合|取得|其|该|职业|工种)[\u4e00-\u9fff()]{2,16}?)(?:职业|工种|\(工种\)|职业\(工种\))(?:技能)?(?:水平|等级)?(?:已)?(?:达到|具备|符合|取得|获得|为)",
                r"(?:参加|从事|通过)(?P<v>(?!工人|技[术能])(?:(?!组织|举行|举办|学院|学校|公司|中心|机构|单位)[\u4e00-\u9fff]){2,14}?)(?:职业|工种)?(?:工人技术|技能)?(?:等级)?(?:鉴定|考核|评价|评审|认定)",
                r"(?:组织|举办|举行|开展|实施|进行)的(?:第[一二三四五六七八九十\d]+期|\d{4}年度?)?(?P<v>(?:(?!公司|中心|机构|单位|职业)[\u4e00-\u9fff()]){2,14}?)(?:职业|工种)?(?:技能)?(?:等级)?(?:鉴定|考核|评价|评审|认定)",
                r"(?:达到|符合|具备|执行)(?:了)?(?P<v>(?!国家|相应|规定)[\u4e00-\u9fff()]{2,14}?)(?:职业|工种)?(?:国家)?(?:职业|职业技能|技能|工人技术)(?:技能)?(?:等级)?标准",
                r"从事(?P<v>[\u4e00-\u9fff]{1,12}?工)(?:工作|岗位|职业|工种)",
                r"(?:核发|颁发|发给|授予)(?P<v>[\u4e00-\u9fff()]{2,16}?)(?:职业|工种)?国家职业资格",
                r"(?:具备|具有|取得|获得)(?P<v>(?:(?!国家|职业|工种|相应|以上|特级|首席|高级|中级)[\u4e00-\u9fff]){2,14}?)(?:特级技师|首席技师|高级技师|技师|高级工|中级工)(?:任职)?资格(?!证|等|[一二三四五]级)",
                r"(?:达到|具备|具有|取得|获得|符合)(?P<v>[\u4e00-\u9fff()]{2,14}?)(?:职业|工种|\(工种\))(?:国家职业资格)?(?:特级|首席|高级|中级|初级|[一二三四五]级)?[/(]?(?:技师|技能|工|[一二三四五]级)",
                _OF_BOARD,
                _EXAMINED,
                _NAMED,
                _EXAMINED_AS,
                _MARKED_AS,
            ),
            finders=(_with_level,),
            label_pattern=label_patterns.OCCUPATION,
        ),
        FieldSpec(
            "skill_level",
            _level,
            labels=(
                "职业技能等级",
                "技能等级",
                "职业资格等级",
                "职业(工种)及等级",
                "职业(工种)及级别",
                "职业工种及等级",
                "职业及等级",
                "等级",
                "级别",
                "鉴定等级",
                "资格等级",
                "评价等级",
                "职业等级",
                "技术等级",
            ),
            patterns=(
                r"(?:具备|具有|取得|获得|符合)[\u4e00-\u9fff()]{0,16}?(?P<v>高级技师|(?<!高级)技师|高级工|中级工)(?:任职|职务)资格(?!证|条件|等|后|的)",
                _NAMED_LEVEL,
            ),
            finders=(_level_pair, _level_anywhere),
            label_pattern=label_patterns.SKILL_LEVEL,
        ),
        FieldSpec(
            "issue_date",
            shapes.date(),
            labels=("发证日期", "发证时间", "颁发日期", "颁证日期", "签发日期", "批准日期", "发证年月"),
            finders=(foot_date, _told_date),
            label_pattern=label_patterns.ISSUE_DATE,
        ),
        FieldSpec(
            "certificate_number",
            shapes.serial(5),
            labels=_NUMBER_LABELS,
            patterns=(
                r"(?<![0-9A-Z])(?P<v>[SY]\d{21})(?!\d)",
                r"(?<![0-9A-Z])(?P<v>R[A-Z]{2}\d{17})",
                r"(?<![\dA-Z])(?P<v>\d{16})(?!\d|[Xx])",
                r"(?P<v>(?:(?!编号|证书|号码|[年月日])[\u4e00-\u9fff]){1,8}字(?:[\[(〔]\d{2,4}[\])〕])?第?\d{3,10}号)",
            ),
            finders=(number_row, number_token),
            label_pattern=label_patterns.CERTIFICATE_NUMBER,
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            first_labels=(  # before who examined, where both are told
                "发证机构",
                "发证机关",
                "发证单位",
                "颁证机构",
                "颁证机关",
                "颁证单位",
                "颁发机构",
                "颁发单位",
                "核发机关",
                "核发单位",
                "发证机构(盖章)",
            ),
            labels=(
                "评价机构",
                "用人单位评价机构",
                "评价机构(盖章)",
                "职业技能鉴定(指导)中心(印)",
                "鉴定机构",
            ),
            patterns=(ISSUED_BY,),
            finders=(foot_issuers,),
            label_pattern=label_patterns.ISSUER,
        ),
    ),
    stops=(
        "性别",
        "出生日期",
        "出生年月",
        "文化程度",
        "证件类型",
        "理论知识考试成绩",
        "操作技能考核成绩",
        "评定成绩",
        "应知",
        "应会",
        "应知成绩",
        "应会成绩",
        "理论成绩",
        "实操成绩",
        "综合评审",
        "查询网址",
        "机构代码",
        "有效期",
        "工作单位",
        "证书信息查询",
    ),
    finish=_finish,
)
