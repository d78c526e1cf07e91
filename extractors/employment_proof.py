"""在职证明, 工作年限证明: running text or a table of periods."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.employers import (
    SIGNING,
    a_former_one,
    employers_beside,
    of_several,
    signs,
    the_present_one,
    without_office,
)
from yushen.extractors.employment_periods import AT_LINE, BODY, DAY, POST_SHAPE, first_day, periods_of_work
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.posts import POST_OF_SUBJECT
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.posts_beside import TRADES as _TRADES
from yushen.extractors.posts_beside import post_at_body, post_held
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.text import numerals


def _years(text: str) -> Hit | None:
    match = re.search(r"(\d{1,2})(?:\.\d)?(?=年|$)|([一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4})(?=年)", text)
    if match is None:
        return None
    value = numerals.parse_numeral(match[1] or match[2])
    return Hit(value, match.start(), match.end()) if value and value <= 60 else None


_NO_PLACE = re.compile(r":?(?:不?固定|变动|分散|灵活|多次|经常)")


def _place(text: str) -> Hit | None:
    """A place in words: without 在 before it, up to a mark or the telephone behind the address of a letterhead."""
    lead = re.match(r"[:,]?(?:位于|设在|在|为|是)(?=[\u4e00-\u9fff]{2})", text)
    start = lead.end() if lead is not None else 0
    if _NO_PLACE.match(text, start):
        return None
    tail = re.compile(r"[,。;]|(?:联系)?电话|传真|邮编|邮政编码|网址").search(text, start)
    hit = shapes.text(2, 30)(text[start : tail.start() if tail is not None else len(text)])
    return msgspec.structs.replace(hit, start=hit.start + start, end=hit.end + start) if hit is not None else None


_REGION = r"(?P<v>(?=[\u4e00-\u9fff]{0,10}(?:[省市县区州盟旗镇乡]|[路街]\d))[\u4e00-\u9fff0-9]{2,30}?)"
"""A place by its words, where nothing stands between it and its label: 用工地点某省某县."""


def _present_post(fields: dict[str, Field], periods: Field) -> None:
    """The post of the period that goes on, where a table gives several and nothing says which is meant, or the one found is of a
    period that ended."""
    present = [entry["position"] for entry in periods.value if entry["to"] is None and entry["position"]]
    post = fields.get("position")
    former = {entry["position"] for entry in periods.value if entry["to"] is not None}
    ended = post is not None and len(periods.value) > 1 and post.value in former
    if len(present) == 1 and (post is None or post.confidence < 0.8 or ended):
        fields["position"] = msgspec.structs.replace(periods, name="position", value=present[0])


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """The start and the post of the only, or last, period stand for the document where it states no other."""
    periods = fields.get("periods")
    if periods is not None and periods.value:
        _present_post(fields, periods)
        if "start_date" not in fields:
            match = first_day(view)
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
        value = without_office(of_several(str(issuer.value)))
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
            label_pattern=rf"{label_patterns.NAME}|员工|职工|(?:被)?证明(?:对象|人员)|任职人员",
        ),
        FieldSpec(
            "employer",
            shapes.body(),
            labels=("工作单位", "单位名称", "用人单位", "所在单位", "单位"),
            patterns=(
                r"(?<!现)(?:在|于)(?P<v>(?!我|本)[\u4e00-\u9fff()]{4,30}?)(?:从事|担任|任职|工作(?!经历|年限|单位|地点))",
                r"(?:在|系|为|于)(?P<v>[\u4e00-\u9fff()]{4,26}?(?:有限责任公司|有限公司|公司|集团|厂|矿|研究院|研究所|中心|局))(?:在职|正式)?(?:职工|员工|从事|工作|任|[\u4e00-\u9fff]{0,6}车间)",
                r"(?:^|[。;])(?P<v>[\u4e00-\u9fff()]{4,40}?)(?:系|是|为)[^。,;]{0,30}(?:注册|成立|设立|登记|组建)[^。,;]{0,20}(?:企业|公司|单位|法人|机构)(?=[,。;])",
                r"(?:入职|加入|进入|调入|受聘于|就职于|任职于|供职于|服务于)(?:到|于|至)?(?P<v>(?![我本该贵])[\u4e00-\u9fff()]{3,30}?(?:公司|集团|[厂矿院局所]|中心|学校))(?=[,。;]|工作|任|担任|从事|至今)",
            ),
            label_pattern=label_patterns.EMPLOYER,
        ),
        FieldSpec(
            "place",
            _place,
            labels=(
                "工作地点",
                "工作地",
                "工作地址",
                "单位地址",
                "地址",
                "工作所在地",
                "地点",
                "用工地点",
                "用工地",
                "服务地点",
            ),
            patterns=(
                r"(?:工作地点|工作地)(?:为|在|:)(?P<v>[\u4e00-\u9fff0-9]{2,24}?)[,。;]",
                rf"(?<=[,。;])(?:主要|实际)?(?:工作|用工|服务)(?:所在)?地点?(?:为|在|:)?{_REGION}(?=[,。;])",
            ),
        ),
        FieldSpec(
            "start_date",
            shapes.date(),
            labels=("入职时间", "入职日期", "参加工作时间", "起始时间", "到岗时间", "入厂时间"),
            weak_labels=(
                "合同起始",
                "合同起始日期",
                "合同开始日期",
                "合同起始时间",
                "劳动合同起始日期",
                "建立劳动关系时间",
            ),
            label_pattern=label_patterns.ENTERED,
            patterns=(
                rf"(?:自|从|于)(?P<v>{DAY})(?:起|至今|开始|入职|进入|参加工作|到)?",
                rf"(?P<v>{DAY})(?:起|,)?(?:参加工作(?![^。]*(?:入职|进入|调入|调至|到(?:我|本|该)|进厂|入厂|来(?:我|本)))|入[职司]|[到上]岗|(?:进入|调入|招工进|分配到|[到进入来])(?:我|本)?(?:[厂院校所]|[矿局](?![务长山])|公司|单位)(?![长里内级]))",
            ),
        ),
        FieldSpec(
            "position",
            POST_SHAPE,
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
                rf"在{BODY}{AT_LINE}(?P<v>[\u4e00-\u9fff()、/]{{2,14}}?)岗位(?:工作|上)",
                r"(?<![责主信委离现历担])任(?P<v>(?![职期免务何教])[\u4e00-\u9fff()、/]{2,18}?)(?:一职|职务|岗位)",
                rf"(?<=[,。;])(?:其)?(?:当前|目前|现在|现)(?:工作|任职|所在|聘用)?(?:岗位|职务|职位|工种)(?P<v>[\u4e00-\u9fff()、/]{{2,16}}?{_TRADES})(?=[,。;])",
                *POST_OF_SUBJECT,
                r"(?:现为|现系|现是|系|为|是)[^,。;]{2,16}(?:职工|员工|人员),(?:现|目前)?(?:担)?任(?P<v>(?![职期免务何教])[\u4e00-\u9fff()、/]{2,18}?)(?=[,。;])(?![^。]*(?:改任|调任|转任|后任|升任))",
            ),
            finders=(post_at_body, post_held),
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
        FieldSpec("periods", lambda _: None, finders=(periods_of_work,)),
        FieldSpec(
            "left_date",
            shapes.date(),
            labels=("离职时间", "离职日期", "调离时间", "调出时间", "解除劳动合同时间", "解除劳动关系日期"),
            patterns=(
                rf"(?P<v>{DAY})(?:因[^,。;\d]{{2,12}})?(?:离职|离岗|调离|调出|辞职|离开(?:我|本)|(?:与(?:我|本)[\u4e00-\u9fff]{{1,4}})?(?:解除|终止)(?:了)?劳动)",
            ),
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=("单位(盖章)", "证明单位", "单位名称(盖章)", "出具单位", "单位(公章)", "证明单位(盖章)"),
            finders=(foot_issuers,),
            label_pattern=label_patterns.CERTIFIER,
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
        "工号",
        "职工编号",
        "员工编号",
        "证件号码",
        "证件号",
        "所在部门",
        "变动类型",
        "任职类型",
    ),
    finish=_finish,
)
