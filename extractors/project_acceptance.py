"""项目验收, 鉴定, 评价, 结题: who accepted what, when, with which words; the people stand in ``project_people``."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.award_level import by_issuer, by_name
from yushen.extractors.engine import options, shapes
from yushen.extractors.engine.apply import derived
from yushen.extractors.engine.closing import less_sure_year, own_foot_date, sealed_date
from yushen.extractors.engine.pairs import SPACED, Pair, labelled, pairs, pieces
from yushen.extractors.engine.signoff import foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.project_people import participants
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec
from yushen.extractors.verdicts import verdict

from yushen.model import Field
from yushen.text import dates

_ACTS = r"(?:验收|鉴定|论证|评审|评价|评估|结题|结项)"
_HOLDER = r"(?:单位|部门|机构|机关)(?:意见|名称|签章)?(?:\([\u4e00-\u9fff]{1,4}\))?"
_PROJECT_LABEL = r"(?:科技|科研|工程|建设|攻关|改造|任务|技术|被验收|技改|研究|单位|验收|鉴定|结题|成果|创新|QC|革新)*(?:项目|成果|课题|工程|方案)(?:\([\u4e00-\u9fff]{2,4}\))?(?:中文)?名称|任务名称|产品名称(?:[、及]型号)?|(?:验收|鉴定|评审)(?:项目|成果|课题|工程)|(?:攻关|改造|技改|研究|科研)(?:项目|课题)"
_SHORT_LABEL = r"项目|课题|成果|题目|名称|项目\(课题\)|项目/课题|项目全称"
"""What small forms print before the name; in a row of such words it is the head of a column."""
_BODY_LABEL = (
    rf"(?:组织|主持)?{_ACTS}(?:组织|主持|主管)?{_HOLDER}|(?:组织|主持){_HOLDER}|{_ACTS}组织(?:{_HOLDER})?|组织{_ACTS}"
)
_NO_BODY_LABEL = r"申请|被|参加|参与|委托|上报|提请|完成|承担"
_DATE_LABEL = rf"(?:项目|会议|竣工|完工|工程|成果)?{_ACTS}(?:通过|完成|会议|会)?(?:日期|时间|年月日?)"
_NO_DATE_LABEL = r"计划|申请|批准|立项|开工|有效"
_CONCLUSION_LABEL = rf"(?:项目|工程|竣工|成果|课题|专家组?|会议|综合|最终)*{_ACTS}?(?:专家组?|委员会|小组|组)?(?:综合|总体)?{_ACTS}?(?:结论|结果|意见|结论性意见|结论意见)"
_PLAIN_CONCLUSION = re.compile(rf"结论|{_ACTS}")
_HEAD_WORD = re.compile(
    r"(?:内容|情况|指标|要求|结果|标准|单位|时间|日期|人员|负责人|进度|分工|金额|数量|名称|意见|来源|级别|类别|编号|备注|方法|依据)(?:\([^()]*\))?$"
)


def _beside_short_label(view: View) -> list[Candidate]:
    """The name beside 项目 or 课题 alone, at the head of its row; not the next head of a table's columns."""
    found = []
    for pair in pairs(view):
        if pair.trust < SPACED or re.fullmatch(_SHORT_LABEL, pair.label) is None:
            continue
        row = view.rows[pair.row]
        hit = None if _HEAD_WORD.search(pair.value) else shapes.text(6, 70)(pair.value)
        if hit is not None and row.tokens[0].text.startswith(pair.label[:2]):
            found.append(Candidate(hit.value, pair.start, pair.end, 0.95))
    return found[:1]


_LEVEL_LABEL = r"(?:项目|课题|成果|立项|任务|计划)(?:来源|级别|类别|层次|等级|性质)|(?:任务|计划|项目|课题)?(?:下达|立项)(?:单位|部门|机关)|级别"
_JUDGES = re.compile(r"(?:验收|鉴定|评审|评价|专家|论证)(?:专家)?(?:委员会|小组|组)$")
_TWICE = re.compile(r"(?P<one>[\u4e00-\u9fff()]{3,})(?P=one)")
_AGAIN = re.compile(r"(?P<whole>(?P<one>[\u4e00-\u9fff()]{6,}(?:公司|集团|厂|矿|院|局))[\u4e00-\u9fff]{2,8}?)(?P=one)$")
"""A department and then, from its seal, the body's name once more."""
_SEAL = re.compile(r"\((?:盖章|公章|签章|章|印章)\)")
_AFTER_BODY = re.compile(rf"(?:{_ACTS})?(?:日期|时间)|负责人|经办|联系|年\d|\d{{4}}|法定|代表")


_LEAD = re.compile(r"(?:已|业)?(?:通过|经|由)(?=[\u4e00-\u9fff]{4})")
"""What stands before the body in a sentence: 通过水利部…组织的验收."""


def _organiser(text: str) -> Hit | None:
    """The body of a value that may be a whole opinion with its seal: 同意委员会意见。山西省煤炭工业局(盖章)2003年…."""
    seal = _SEAL.search(text)
    low, high = 0, seal.start() if seal else len(text)
    after = _AFTER_BODY.search(text, 0, high)
    if after is not None and after.start() >= 3:
        high = after.start()
    sentence = max(text.rfind("。", 0, high), text.rfind(";", 0, high)) + 1
    if sentence < high:
        low = sentence
    lead = _LEAD.match(text, low, high)
    low = lead.end() if lead is not None else low
    piece = _AGAIN.sub(lambda match: match["whole"], _TWICE.sub(lambda match: match["one"], text[low:high]))
    hit = shapes.body()(piece)
    if hit is None or _JUDGES.search(str(hit.value)) or hit.trust <= shapes.OPEN_END:
        return None
    return Hit(hit.value, low, high, hit.trust)


_HELD = re.compile(
    rf"(?:由|经|[,。;:日月\n])(?P<v>[\u4e00-\u9fff()]{{4,32}}?)(?:于[^,。;]{{4,14}})?(?:在[\u4e00-\u9fff]{{2,12}}?)?,?(?:主持(?!人|单位|者)|组织(?!单位|部门|机构|机关)|召集(?!人)|邀请|聘请|召开)[^。]{{0,70}}?{_ACTS}"
)


def _who_held(view: View) -> list[Candidate]:
    """``2019年8月15日，山西省科学技术协会在吕梁主持召开了…验收会``."""
    for match in _HELD.finditer(view.flow):
        if re.match(r"我|本|你|贵|该", match["v"]):
            continue
        hit = _organiser(match["v"])
        if hit is not None and hit.end == len(match["v"]):
            start, end = view.from_flow(match.start("v") + hit.start, match.end("v"))
            return [Candidate(hit.value, start, end, 0.96)]
    return []


_OTHER_BODY = re.compile(r"[\u4e00-\u9fff()]{4,28}(?:研究室|教研室|促进会|基金会|理事会|生产力中心|开发区|服务站)")


def _rarer_issuer(view: View) -> list[Candidate]:
    """A name of a rarer kind of body alone in a row of the lower half: 山西省职业技能教学研究室."""
    for row in reversed(view.rows):
        for token, start in zip(row.tokens, row.starts, strict=True):
            if _OTHER_BODY.fullmatch(token.text) and (not view.paged or token.box.y0 > 0.4):
                return [Candidate(token.text, start, start + len(token.text), 0.83)]
    return []


_DONE = re.compile(rf"(?:组织|召开|进行|主持|举行|通过|完成)[^。;]{{0,70}}?{_ACTS}")


def _held_on(view: View) -> list[Candidate]:
    """The last date before the words that say an acceptance was held, in the same sentence."""
    for match in _DONE.finditer(view.flow):
        begin = max(view.flow.rfind(mark, 0, match.start()) for mark in "。;") + 1
        begin = max(begin, match.start() - 90)
        found = dates.find_dates(view.flow[begin : match.start()])
        if found and not re.search(r"计划|申请|投产|投运", view.flow[begin + found[-1][2] : match.start()]):
            value, low, high = found[-1]
            if re.match(r"(?:至|-|~|—|到|起)", view.flow[begin + high :]) or re.search(
                r"(?:至|-|~|—|到)$", view.flow[: begin + low]
            ):
                continue
            start, end = view.from_flow(begin + low, begin + high)
            return [Candidate(value, start, end, 0.95 if len(value) > 4 else 0.7)]
    return []


def _conclusions(view: View) -> list[Candidate]:
    """By label; else in the sentences that say who agreed."""
    found: list[Candidate] = []
    options = False
    for pair in pairs(view):
        if re.fullmatch(_CONCLUSION_LABEL, pair.label) is None or not _PLAIN_CONCLUSION.search(pair.label):
            continue
        pair = _whole_opinion(view, pair)
        value = _options_of(view, pair)
        hit = verdict(value if len(_BOX.findall(value)) > 1 else value.lstrip("☑☒√✓✔■●"), pair.raw)
        if hit is not None and value.startswith(("□", "○", "◯")) and len(_BOX.findall(value)) == 1:
            hit = Hit("", 0, 0)  # an option that nobody marked
        options = options or (hit is not None and hit.value == "")
        if hit is not None and hit.value:
            better = 1.0 if "结论" in pair.label or "结果" in pair.label else 0.98
            found.append(
                Candidate(
                    hit.value, pair.start + hit.start, pair.start + max(hit.end, 1), pair.trust * hit.trust * better
                )
            )
    if found or options:
        return found
    for match in _AGREED.finditer(view.flow):
        start, end = view.from_flow(match.start("v"), match.end("v"))
        return [Candidate(match["v"], start, end, 0.9)]
    return []


_AGREED = re.compile(
    rf"(?P<v>(?:专家组|验收组|鉴定委员会|验收委员会|评审组)?(?:一致)?(?:同意|建议|准予|未|不予|不同意|基本|予以)?(?:该项目|本项目|其)?通过(?:了)?(?:该项目|本项目)?(?:[\u4e00-\u9fff]{{0,6}})?{_ACTS}|(?:一致)?(?:同意|准予)(?:结题|结项|验收)|未通过{_ACTS}|整改后通过)"
    r"(?!的通知|证书|会|意见书)"
)


_OPINION_ROWS = 6


def _whole_opinion(view: View, pair: Pair) -> Pair:
    """An opinion in running text with the rows on which its sentence goes on: …，一致同意通 | 过鉴定。"""
    last = view.token_at(pair.end - 1)
    number, value = view.row_at(pair.end - 1), pair.value
    if last.in_cell or pair.trust < SPACED or _BOX.search(value):
        return pair
    for below in range(number + 1, min(len(view.rows), number + 1 + _OPINION_ROWS)):
        more = pieces(view.rows[below])
        ended = re.search(r"[。;]$", value) is not None or not view.is_full(view.rows[below - 1])
        if ended or len(more) != 1 or ":" in more[0].text or more[0].token.in_cell:
            break
        value += more[0].text
    return msgspec.structs.replace(pair, value=value) if value.endswith("。") else pair


_BOX = re.compile(r"[☑☒√✓✔■●□○◯囗]")


def _options_of(view: View, pair: Pair) -> str:
    """A pair's value; where it is the first of options with boxes set apart in one row, all of them."""
    if not _BOX.search(pair.value):
        return pair.value
    row = view.rows[view.row_at(pair.start)]
    text = pair.value
    for piece in pieces(row):
        if piece.start >= pair.end:
            if not _BOX.search(piece.text):
                break
            text += piece.text
    return text


def _level_word(text: str) -> Hit | None:
    if _BOX.search(text):
        ticked = options.ticked_option(text)
        alone = re.match(r"[☑☒√✓✔■●]([\u4e00-\u9fff()]+)", text)
        text = str(ticked.value) if ticked is not None else alone[1] if alone else ""
    value = by_name(text) or by_issuer(text) or next((v for v, p in _WORDS_OF_LEVEL if re.search(p, text)), None)
    return Hit(value, 0, len(text)) if value else None


_KINDS = r"[^,。;:组织对由经]{0,10}?(?:项目|课题|计划|专项|工程)"
_WORDS_OF_LEVEL: tuple[tuple[str, str], ...] = (
    ("large_enterprise", r"集团(?:公司)?级|集团公司"),
    ("enterprise", r"(?:分公司|公司|厂|企业|分厂|车间|矿|院|校)级|公司|自选|自立"),
)
_LEVELS_IN_TEXT: tuple[tuple[str, str], ...] = (
    ("national", rf"国家(?:级|重点|科技|火炬|星火|自然){_KINDS}"),
    ("provincial", rf"省(?:级|部级|重点|科技|科学|自然|级职工|经委|经信){_KINDS}"),
    ("municipal", rf"市(?:级|重点|科技|级职工){_KINDS}"),
    ("county", rf"[县区]级{_KINDS}"),
    ("large_enterprise", rf"集团(?:公司)?级{_KINDS}"),
    ("enterprise", rf"(?:公司|厂|企业|分厂|车间)级{_KINDS}"),
)


def _level_in_text(view: View) -> list[Candidate]:
    """省级…课题, 公司级…项目: by the words beside 项目."""
    for value, pattern in _LEVELS_IN_TEXT:
        match = re.search(pattern, view.flow[:3000])
        if match is not None:
            start, end = view.from_flow(match.start(), match.end())
            return [Candidate(value, start, end, 0.8)]
    return []


def _level_of_body(body: str) -> str | None:
    """By who accepted: a department without a name before it is of the enterprise itself (生产技术部)."""
    return "enterprise" if re.fullmatch(r"[\u4e00-\u9fff]{2,9}(?:部|科|处|室|中心)", body) else by_issuer(body)


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    listed = fields.get("participants")
    if listed is not None and listed.value and isinstance(listed.value[0], tuple):
        people: list[Any] = list(listed.value)
        fields["participants"] = msgspec.structs.replace(listed, value=[name for name, _ in people])
        fields["roles"] = msgspec.structs.replace(listed, name="roles", value=[role for _, role in people])
    less_sure_year(fields, "acceptance_date")
    if "project_level" not in fields and "accepting_body" in fields:
        level = _level_of_body(str(fields["accepting_body"].value))
        if level is not None:
            body = fields["accepting_body"]
            fields["project_level"] = derived("project_level", level, body, confidence=0.6 * body.confidence)
    return fields


SPEC = TypeSpec(
    "project_acceptance",
    (
        FieldSpec(
            "project",
            shapes.text(4, 70),
            finders=(
                labelled(_PROJECT_LABEL, shapes.text(4, 70), without=r"英文|文件|单位|规范", wraps=True),
                _beside_short_label,
            ),
            patterns=(r"[“《](?P<v>[^”》]{4,60})[”》](?:项目|课题|工程|方案)?",),
        ),
        FieldSpec("participants", lambda _: None, finders=(participants,)),
        FieldSpec(
            "project_level",
            _level_word,
            labels=(
                "项目级别",
                "项目来源",
                "任务来源",
                "下达单位",
                "立项单位",
                "项目类别",
                "课题来源",
                "级别",
                "立项级别",
            ),
            finders=(labelled(_LEVEL_LABEL, _level_word, trust=0.97), _level_in_text),
        ),
        FieldSpec(
            "accepting_body",
            _organiser,
            finders=(
                labelled(_BODY_LABEL, _organiser, without=_NO_BODY_LABEL),
                _who_held,
                foot_issuers,
                _rarer_issuer,
            ),
        ),
        FieldSpec(
            "acceptance_date",
            shapes.date(),
            labels=(
                "验收日期",
                "鉴定日期",
                "验收时间",
                "鉴定时间",
                "论证日期",
                "评审日期",
                "评价日期",
                "结题日期",
                "结项日期",
            ),
            below=False,
            finders=(
                labelled(_DATE_LABEL, shapes.date(), without=_NO_DATE_LABEL),
                _held_on,
                own_foot_date,
                sealed_date,
            ),
        ),
        FieldSpec("conclusion", lambda _: None, finders=(_conclusions,)),
    ),
    stops=(
        "项目经理",
        "项目负责人",
        "课题负责人",
        "项目主持人",
        "组长",
        "组员",
        "成员",
        "项目名称",
        "成果名称",
        "课题名称",
        "工程名称",
        "完成单位",
        "承担单位",
        "研制单位",
        "起止时间",
        "项目编号",
        "鉴定形式",
        "鉴定批准日期",
        "负责人",
        "联系人",
        "组织验收单位",
        "组织鉴定单位",
        "验收单位",
        "组织验收单位意见",
        "组织鉴定单位意见",
        "验收日期",
        "鉴定日期",
        "验收时间",
        "验收结论",
        "验收意见",
        "鉴定意见",
        "鉴定结论",
        "项目组成员",
        "验收组成员",
    ),
    finish=_finish,
)
