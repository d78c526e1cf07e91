"""在职证明, 工作年限证明: running text or a table of periods."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.employers import SIGNING, a_former_one, employers_beside, of_several, signs, the_present_one
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.posts import POST_OF_SUBJECT
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.posts_beside import BEHIND_BODY
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.text import dates, numerals

_DAY = r"(?:19|20)\d{2}(?:年|[./-])\d{1,2}(?:(?:月|[./-])?\d{0,2}日?)?|[一二][〇○零九O0][〇○零一二三四五六七八九十O0]{2}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?"
_PERIOD = re.compile(rf"({_DAY})(?:起)?(?:至|到|—|-|~|–|－)+({_DAY}|今|现在|目前)")
_ONE_DAY = re.compile(_DAY)
"""A cell that is a date: 起始时间 and 截止时间 may be two columns."""
_SINCE = re.compile(
    rf"({_DAY})(?:调入|调到|进入|入职|来到|到|加入)(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)[^。;]{{0,30}}?(?:从事|担任|任)(?P<v>[\u4e00-\u9fff()、/]{{2,18}}?)(?:岗位|工种|职务|工作)?至今"
)
"""2012年1月调入我单位，一直从事…工作至今."""
_JOINED = re.compile(
    rf"({_DAY})(?:进厂|入厂|进矿|入矿|入职|(?:进入|调入|来到?|到)(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)(?:工作)?)[^。;]{{0,40}}?"
    r"(?:(?:一直|始终|连续)[^。;]{0,24}?(?:从事|担任|任)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|[,，。;])"
    r"|(?:现|现在|目前)[^。;]{0,30}?(?:从事|担任|任|为)(?P<w>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|[,，。;])"
    r"(?=[^。]{0,40}(?:未间断|不间断|没有间断|连续|一直)))"
)
"""2003年7月进厂，一直从事钳工工作; …入职我公司，现任车工，…中间未间断: since then, without a break."""
_BODY = r"(?:我|本)(?:单位|公司|厂|院|局|所|校|矿)"
_ENTERED = re.compile(
    rf"({_DAY})(?:起|开始)?,?(?:(?:(?:分配|应聘|招聘|招工|调入|调|进入|进|来|加入)(?:到|至|入)?|到){_BODY}(?:参加)?(?:工作|就业|上班)?|参加工作|进厂|入厂|进矿|入矿|入职)"
)
"""The day somebody came: 2003年7月进厂; 2014年9月1日到我公司参加工作."""
_STAYS = re.compile(
    r"至今|(?:至|截至|到)(?:出具|开具)?(?:本|此)?证明(?:出具|开具)?(?:之)?日|(?:现|目前)?仍(?:然)?(?:在|从事|任)|一直|始终|连续|未(?:曾)?(?:间|中)断|不间断|没有间断|未离岗"
)
_LEFT = re.compile(r"离职|离开|调出|调离|辞职|退休|解除|终止|(?<!未)(?<!没有)离岗|待岗")
_AT_LINE = r"(?:[\u4e00-\u9fff]{0,6}(?:生产)?(?:一线|现场|车间)的?)?"
_HOLDS = re.compile(
    r"(?:岗位|工种|职务)(?:为|是|系|:)(?P<v>[\u4e00-\u9fff、/]{2,18}?(?:\([^()]{2,10}\))?)[,。;]"
    r"|(?:从事|担任|现任|(?<![主责信委离历])任(?![职期免务何教]))(?P<w>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|[,，。;])"
    rf"|在{_BODY}{_AT_LINE}(?P<x>[\u4e00-\u9fff、/]{{2,14}}?)岗位"
)
"""The post of somebody who came and stays."""
_DOING = r"(?:从事|担任)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|技术技能)"
_POST = r"(?:从事|担任|任职?于?|在)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|技术技能)"


_BARE_POST = re.compile(
    r"(?<![责主信委离现历])(?:担任|从事|任)(?!职|期|免|务|何|教)(?P<v>[\u4e00-\u9fffA-Za-z0-9()、/]{2,30}?)(?=[,;。(]|至今|$)"
)
"""任汽车维修工; 任某某项目经理部安全员: a post with no 岗位 behind it, up to a mark."""
_POST_SHAPE = shapes.post(20)


def _years(text: str) -> Hit | None:
    match = re.search(r"(\d{1,2})(?:\.\d)?(?=年|$)|([一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4})(?=年)", text)
    if match is None:
        return None
    value = numerals.parse_numeral(match[1] or match[2])
    return Hit(value, match.start(), match.end()) if value and value <= 60 else None


def _place(text: str) -> Hit | None:
    """A place in words: without 在 before it, up to a mark or the telephone behind the address of a letterhead."""
    lead = re.match(r"[:,]?(?:位于|设在|在|为|是)(?=[\u4e00-\u9fff]{2})", text)
    start = lead.end() if lead is not None else 0
    tail = re.compile(r"[,。;]|(?:联系)?电话|传真|邮编|邮政编码|网址").search(text, start)
    hit = shapes.text(2, 30)(text[start : tail.start() if tail is not None else len(text)])
    return msgspec.structs.replace(hit, start=hit.start + start, end=hit.end + start) if hit is not None else None


def _periods(view: View) -> list[Candidate]:
    """Each period with the post that follows it in its row or sentence."""
    entries: list[dict[str, Any]] = []
    first = last = -1
    for match in _PERIOD.finditer(view.flow):
        begin, end = dates.parse_date(match[1]), dates.parse_date(match[2]) if match[2][0] not in "今现目" else None
        if begin is None:
            continue
        start, stop = view.from_flow(match.start(), match.end())
        tail = (
            view.text[stop : stop + 70].split("\n")[0]
            if view.text[stop : stop + 1] == "\t"
            else view.flow[match.end() : match.end() + 60]
        )
        post = _under_heading(view, start) or _position_in(tail)
        entry: dict[str, Any] = {"from": begin, "to": end, "position": post}
        if entry not in entries:
            entries.append(entry)
            first = start if first < 0 else first
            last = stop
    for row in view.rows:
        pair = [
            (token, start)
            for token, start in zip(row.tokens, row.starts, strict=True)
            if _ONE_DAY.fullmatch(token.text)
        ]
        if len(pair) != 2 or len(row.tokens) < 3:
            continue
        begin, end = dates.parse_date(pair[0][0].text), dates.parse_date(pair[1][0].text)
        if begin is None or end is None or begin > end or any(one["from"] == begin for one in entries):
            continue
        entries.append({"from": begin, "to": end, "position": _under_heading(view, pair[0][1])})
        first, last = pair[0][1] if first < 0 else first, pair[1][1] + len(pair[1][0].text)
    for match in (*_SINCE.finditer(view.flow), *_JOINED.finditer(view.flow), *_stays(view.flow)):
        begin = dates.parse_date(match[1])
        told = match.groupdict()
        said = told.get("w") or told.get("v") or told.get("x")
        post = _POST_SHAPE(said) if said else None
        entry = {"from": begin, "to": None, "position": post.value if post else None}
        if begin is not None and all(one["from"] != begin for one in entries):
            entries.append(entry)
            start, stop = view.from_flow(match.start(), match.end())
            first, last = start if first < 0 else first, stop
    if not entries:
        return []
    return [Candidate(entries, first, last, 0.95)]


def _stays(flow: str) -> list[re.Match[str]]:
    """Matches of :data:`_ENTERED` with the post in their sentence, where it says that the person is still at it."""
    found = []
    for match in _ENTERED.finditer(flow):
        sentence = flow[: match.end() + len(re.split(r"[。;]", flow[match.end() :], maxsplit=1)[0]) + 1]
        told = re.compile(rf"{_ENTERED.pattern}.*?(?:{_HOLDS.pattern})", re.S).match(sentence, match.start())
        rest = sentence[match.end() :]
        if told is not None and _STAYS.search(rest) and not _LEFT.search(rest) and not _ONE_DAY.search(rest):
            found.append(told)  # a second day may be that of another employer, or of the post
    return found


_POST_HEAD = re.compile(r"(?:从事|担任|工作)?(?:岗位|职务|工种|职业)(?:\(.{1,6}\))?|从事.{2,8}工作")


def _under_heading(view: View, start: int) -> str | None:
    """The post of a table's row: the cell under the heading that says so."""
    number = view.row_at(start)
    row = view.rows[number]
    if len(row.tokens) < 3:
        return None
    for above in reversed(view.rows[max(0, number - 12) : number]):
        heads = [token for token in above.tokens if _POST_HEAD.fullmatch(token.text)]
        if above.page != row.page or len(above.tokens) < 3 or not heads:
            continue
        cell = min(row.tokens, key=lambda token: abs(token.box.cx - heads[0].box.cx))
        hit = _POST_SHAPE(cell.text)
        return str(hit.value) if hit is not None and hit.value == cell.text else None
    return None


def _position_in(tail: str) -> str | None:
    """The post in the words behind a period, up to the next one; else a cell that is a post."""
    told = _PERIOD.split(tail, maxsplit=1)[0]
    match = re.search(_DOING, re.split(r"[。;]", told)[0].replace("\t", "")) or re.search(
        _POST, re.split(r"[。;]", told.replace("\t", " "))[0].replace(" ", "")
    )
    if match is not None:
        hit = _POST_SHAPE(match["v"])
        if hit is not None:
            return str(hit.value)
    bare = _BARE_POST.search(re.split(r"[。]", told)[0].replace("\t", ""))
    hit = _POST_SHAPE(bare["v"]) if bare is not None else None
    if hit is not None:
        return str(hit.value)
    cells = [BEHIND_BODY.sub("", cell) for cell in tail.split("\t") if cell]
    for cell in cells:
        if (
            re.search(r"(?:工|技师|班长|员|主任|组长|司机|长)$", cell)
            and 2 <= len(cell) <= 16
            and not re.search(r"公司|厂$", cell)
        ):
            return cell
    return None


def _present_post(fields: dict[str, Field], periods: Field) -> None:
    """The post of the period that goes on, where a table gives several and nothing says which is meant."""
    present = [entry["position"] for entry in periods.value if entry["to"] is None and entry["position"]]
    post = fields.get("position")
    if len(present) == 1 and (post is None or post.confidence < 0.8):
        fields["position"] = msgspec.structs.replace(periods, name="position", value=present[0])


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """The start and the post of the only, or last, period stand for the document where it states no other."""
    periods = fields.get("periods")
    if periods is not None and periods.value:
        _present_post(fields, periods)
        if "start_date" not in fields:
            match = _PERIOD.search(view.flow) or _JOINED.search(view.flow) or _ENTERED.search(view.flow)
            if match is not None:
                value = min(str(entry["from"]) for entry in periods.value)
                start, end = view.from_flow(match.start(1), match.end(1))
                fields["start_date"] = field_of("start_date", Candidate(value, start, end, 0.95), view)
        if len(periods.value) == 1 and not periods.value[0]["position"] and "position" in fields:
            entry = {**periods.value[0], "position": fields["position"].value}
            fields["periods"] = Field(
                "periods",
                [entry],
                periods.raw,
                periods.page,
                periods.box,
                periods.confidence,
                periods.method,
                periods.note,
            )
    signed, begun = fields.get("issue_date"), fields.get("start_date")
    if (
        signed is not None
        and begun is not None
        and signed.box is not None
        and (signed.page, signed.box) == (begun.page, begun.box)
    ):
        del fields["issue_date"]  # the day of signing was not read: the only date left is that of the table
    if "issuer" not in fields and signs(view, fields.get("employer"), fields.get("issue_date")):
        fields["issuer"] = msgspec.structs.replace(
            fields["employer"], name="issuer", confidence=min(SIGNING, fields["employer"].confidence)
        )
    issuer, employer = fields.get("issuer"), fields.get("employer")
    if employer is not None and employer.confidence < _OPEN and not _BODY_ENDS.search(str(employer.value)):
        del fields["employer"]  # a head of a table: 从事工作
        employer = None
    if issuer is not None and (employer is None or a_former_one(view, str(employer.value), str(issuer.value))):
        value = _DEPARTMENT.sub("", of_several(str(issuer.value)))
        fields["employer"] = Field(
            "employer", value, issuer.raw, issuer.page, issuer.box, issuer.confidence, issuer.method, issuer.note
        )
    if periods is not None:
        beside = employers_beside(view, periods, fields.get("employer"))
        if beside is not None:
            fields["period_employers"] = beside
            present = the_present_one(view, periods, beside, fields.get("employer"), issuer)
            fields.update({"employer": present} if present is not None else {})
    return fields


_OPEN = 0.8
"""Confidence below which an employer's name has neither a label nor an end of its own."""
_BODY_ENDS = re.compile(r"(?:公司|集团|厂|矿|局|院|所|校|中心|站|部|队|段|社|厅|委员会|协会|学会)(?:\(.{1,8}\))?$")
_DEPARTMENT = re.compile(
    r"(?<=[司厂院所局校矿团心])(?:党委)?(?:人力资源|人事|组织人事|组织|综合|综合管理|劳动工资|劳资|企业管理|行政|政工|财务)(?:部|处|科|股|室|办公室|中心)$"
)
"""The office of the employer that signs for it."""


_WORKED = re.compile(
    r"(?:从事|连续)[^。,;\d]{0,24}?工作(?:已?满|已|共|时间为?)?(?P<v>(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:\.\d)?年)(?!\d|[一二三四五六七八九十]{1,3}月|级)"
)


def _worked(view: View) -> list[Candidate]:
    """从事焊工工作22年, where the paper says it of one stretch only: several would have to be added."""
    told = list(_WORKED.finditer(view.flow))
    hit = _years(told[0]["v"]) if len(told) == 1 else None
    if hit is None:
        return []
    return [Candidate(hit.value, *view.from_flow(told[0].start("v"), told[0].end("v")), 0.9)]


SPEC = TypeSpec(
    "employment_proof",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名",),
            patterns=(
                r"(?:兹证明|兹有|(?<![本该此])证明|特证明)(?:我(?:单位|公司|厂|院|局)|本(?:单位|公司|厂)|[\u4e00-\u9fff()]{4,24}?(?:公司|厂|院|局|集团))?(?:在职)?(?:职工|员工)?:?(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?[,，(:]?(?:性别|男|女|身份证|公民身份|系|于|自|为|在|现)",
                r"(?P<v>[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+|[\u4e00-\u9fff]{2,4})同志",
            ),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "employer",
            shapes.body(),
            labels=("工作单位", "单位名称", "用人单位", "所在单位"),
            patterns=(
                r"(?<!现)(?:在|于)(?P<v>(?!我|本)[\u4e00-\u9fff()]{4,30}?)(?:从事|担任|任职|工作(?!经历|年限|单位|地点))",
                r"(?:在|系|为|于)(?P<v>[\u4e00-\u9fff()]{4,26}?(?:有限责任公司|有限公司|公司|集团|厂|矿|研究院|研究所|中心|局))(?:在职|正式)?(?:职工|员工|从事|工作|任|[\u4e00-\u9fff]{0,6}车间)",
            ),
            label_pattern=label_patterns.EMPLOYER,
        ),
        FieldSpec(
            "place",
            _place,
            labels=("工作地点", "工作地", "工作地址", "单位地址", "地址", "工作所在地"),
            patterns=(r"(?:工作地点|工作地)(?:为|在|:)(?P<v>[\u4e00-\u9fff0-9]{2,24}?)[,。;]",),
        ),
        FieldSpec(
            "start_date",
            shapes.date(),
            labels=("入职时间", "入职日期", "参加工作时间", "起始时间", "到岗时间", "入厂时间"),
            patterns=(rf"(?:自|从|于)(?P<v>{_DAY})(?:起|至今|开始|入职|进入|参加工作|到)?",),
        ),
        FieldSpec(
            "position",
            _POST_SHAPE,
            labels=(
                "岗位",
                "工作岗位",
                "从事岗位",
                "岗位(工种)",
                "现岗位",
                "职务",
                "工种",
                "现从事岗位",
                "从事工种",
                "从事岗位(工种)",
                "现任岗位",
            ),
            patterns=(
                r"(?:至今|现在|目前|一直)[^。]{0,24}?(?:从事|担任|任)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|一职|[,，。])",
                r"(?:从事|担任)(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|一职|[,，。])",
                r"现(?:任|担任|从事|聘任?为)(?:我单位|我公司|我厂|本单位)?(?P<v>[\u4e00-\u9fff()、/]{2,18}?)(?:岗位|工种|职务|工作|一职|[,，。;])",
                r"岗位(?:为|是)(?P<v>[\u4e00-\u9fff()、/]{2,16}?)[,，。;]",
                rf"在{_BODY}{_AT_LINE}(?P<v>[\u4e00-\u9fff()、/]{{2,14}}?)岗位(?:工作|上)",
                *POST_OF_SUBJECT,
            ),
            label_pattern=label_patterns.POSITION,
        ),
        FieldSpec(
            "years",
            _years,
            labels=(
                "工作年限",
                "累计年限",
                "从事本专业年限",
                "工龄",
                "从事年限",
                "司龄",
                "本企业工龄",
                "连续工龄",
                "本单位工龄",
            ),
            patterns=(
                r"(?:合计|总计|共计|共|累计|满|已)(?:从事)?[^。,]{0,14}?(?P<v>(?:\d{1,2}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4})(?:\.\d)?年)",
                r"(?:工龄|司龄|年限)(?:合计|总计|共计|累计|共|约|已)?(?:为|:)?(?P<v>(?:\d{1,2}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4})(?:\.\d)?年)",
            ),
            finders=(_worked,),
            label_pattern=r"(?!.*要求)(?:(?:合计|累计|总)(?:工作|从业|从事)?|(?:从事)?(?:相关|本|该)?(?:工作|专业|职业|工种|岗位){1,2}(?:累计|合计|总)?)年限(?:合计|总计)?(?:\(年\))?",
        ),
        FieldSpec("periods", lambda _: None, finders=(_periods,)),
        FieldSpec(
            "left_date",
            shapes.date(),
            labels=("离职时间", "离职日期", "调离时间", "调出时间", "解除劳动合同时间", "解除劳动关系日期"),
            patterns=(
                rf"(?P<v>{_DAY})(?:因[^,。;\d]{{2,12}})?(?:离职|离岗|调离|调出|辞职|离开(?:我|本)|(?:与(?:我|本)[\u4e00-\u9fff]{{1,4}})?(?:解除|终止)(?:了)?劳动)",
            ),
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=("单位(盖章)", "证明单位", "单位名称(盖章)", "出具单位", "单位(公章)", "证明单位(盖章)"),
            finders=(foot_issuers,),
        ),
        FieldSpec(
            "issue_date",
            shapes.date(),
            labels=("出具日期", "证明日期", "开具日期", "开具时间", "出具时间", "填写日期"),
            weak_labels=(
                "打印日期",
                "打印时间",
                "生成日期",
                "生成时间",
                "下载日期",
                "下载时间",
                "查询日期",
                "查询时间",
            ),
            finders=(foot_date,),
        ),
    ),
    stops=(
        "性别",
        "身份证号",
        "身份证号码",
        "联系人",
        "联系电话",
        "经办人",
        "出生年月",
        "学历",
        "序号",
        "起止时间",
        "备注",
        "邮编",
        "统一社会信用代码",
        "单位负责人",
    ),
    finish=_finish,
)
