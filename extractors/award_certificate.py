"""获奖, 荣誉, 竞赛, 表彰: the addressee first, then the sentence; 名次 is not 奖次; the issuer tells the level."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.award_level import kind_of, level_of
from yushen.extractors.award_name import PATTERNS, WORK_BEFORE, award_name, studio, title_name
from yushen.extractors.award_people import LABEL, collective_name, name_row, named_list, recipients, teams
from yushen.extractors.award_ranks import RANKS
from yushen.extractors.award_rows import by_row
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.common import number_row, signed_number
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.text.numerals import parse_numeral

_CITATION = re.compile(r"(?:个人|集体|荣立|记)?(?:一|二|三)等功|嘉奖")
_PLACE = re.compile(
    r"(?:第([一二三四五六七八九十\d]{1,3})名|(冠军|亚军|季军)|名次:?第?([一二三四五六七八九十\d]{1,3})名?)"
)
_WINNERS = {"冠军": 1, "亚军": 2, "季军": 3}


_EVENT = re.compile(r"[\u4e00-\u9fff]{1,8}(?:工|员|师|铣|车)")
"""What a contest calls 项目: its event (车工, 数控铣), no work that was done."""


def _rank(view: View) -> list[Candidate]:
    flow = view.flow
    citation = _CITATION.search(flow)
    if citation is not None:
        word = citation[0]
        rank = next(
            (value for value, mark in (("first", "一等功"), ("second", "二等功"), ("third", "三等功")) if mark in word),
            None,
        )
        if rank is not None:
            start, end = view.from_flow(citation.start(), citation.end())
            return [Candidate(rank, start, end, 0.95)]
    hits = []
    for value, pattern in RANKS:
        for match in re.finditer(pattern, flow):
            hits.append((match.start(), match.end(), value))
    if not hits:
        return []
    hits.sort()
    labelled = [hit for hit in hits if re.search(r"(?:等级|奖次|荣获|获得|获|奖项|评为)[^。,]{0,30}$", flow[: hit[0]])]
    low, high, value = (labelled or hits)[0]
    start, end = view.from_flow(low, high)
    return [Candidate(value, start, end, 0.95 if labelled else 0.85)]


def _place(view: View) -> list[Candidate]:
    match = _PLACE.search(re.sub(r"第[一二三四五六七八九十\d]+完成人", lambda m: "*" * len(m[0]), view.flow))
    if match is None:
        return []
    word = match[1] or match[3]
    value = _WINNERS[match[2]] if match[2] else int(word) if word.isdigit() else parse_numeral(word)
    if not value:
        return []
    start, end = view.from_flow(match.start(), match.end())
    return [Candidate(value, start, end, 0.95)]


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    if "recipients" not in fields:
        for candidate in teams(view):
            fields["recipients"] = field_of("recipients", candidate, view)
    _without_winner(fields)
    kind, level = kind_of(view, fields), level_of(view, fields)
    if kind is not None:
        fields["award_kind"] = kind
    if level is not None:
        fields["award_level"] = level
    if (
        kind is not None
        and kind.value == "contest"
        and "project" in fields
        and _EVENT.fullmatch(str(fields["project"].value))
    ):
        del fields["project"]
    if "award_rank" not in fields and ("award_name" in fields or "place" in fields):
        fields["award_rank"] = derived("award_rank", "none", fields.get("award_name") or fields["place"])
    return by_row(view, fields)


def _without_winner(fields: dict[str, Field]) -> None:
    """授予 张三 三晋技术能手: the winner's name before the award's is no part of it."""
    name, winners = fields.get("award_name"), fields.get("recipients")
    if name is None or winners is None:
        return
    for winner in winners.value:
        value = WORK_BEFORE.sub("", re.sub(rf"^{re.escape(winner)}(?:同志)?", "", str(name.value)))
        if value != name.value and (quoted := re.fullmatch(r"[“\"]([^“”\"]{4,40})[”\"]", value)):
            value = quoted[1]
        if value != name.value and len(value) >= 4:
            fields["award_name"] = msgspec.structs.replace(name, value=value)


def _serial(text: str) -> Hit | None:
    return shapes.serial()(text)


_ANY: Any = shapes.text(2, 60)
_NO_RULE = r"(?<!办法)(?<!规定)(?<!条例)(?<!通知)(?<!意见)(?<!决定)(?<!细则)(?<!标准)"
"""A rule in 《》 by which something is awarded is no project."""
_WORK = r"项目|成果|课题|作品|一文|论文|案例|工法|方案|建议|提案|文章"
_AMONG = r"在[^。《》]{2,50}?(?:评选|竞赛|大赛|比赛|评比|评审|征集|交流|发表|发布|展示|展评|活动|年会|会议)(?:活动|会|大会)?(?:中|上)?"
"""Where it was awarded, between the project and the verb: 《…》在2016年度职工“五小”创新成果评选中获."""
_THING = r"(?:装置|技术|方法|工艺|系统|设备|机构|工具|工装|夹具|量具|平台|软件|改造|改进|研究|应用|研制|开发|设计|创新|项目|成果|法)"
"""What the name of a piece of work ends with, where no quotation marks say that it is one."""
SPEC = TypeSpec(
    "award_certificate",
    (
        FieldSpec(
            "recipients",
            shapes.people(),
            labels=(
                "获奖者",
                "获奖人",
                "获奖人员",
                "完成人",
                "主要完成人",
                "主要完成人员",
                "获奖选手",
                "姓名",
                "获奖个人",
                "证书持有人",
                "发明人",
                "设计人",
                "主要设计人",
                "主要设计人员",
                "主要研制人",
                "主要研制人员",
                "主要创造人",
                "主要参加人",
                "提出人",
                "提案人",
                "建议人",
                "论文作者",
                "作者",
                "工作室带头人",
                "获得者",
                "获奖者姓名",
                "带头人",
            ),
            wraps=True,
            part_agrees=True,
            label_pattern=LABEL,
            finders=(recipients, named_list, name_row),
        ),
        FieldSpec(
            "award_name",
            award_name,
            labels=("奖项名称", "奖励名称", "获奖名称", "奖励类别", "荣誉名称", "称号名称", "奖项", "奖种"),
            weak_labels=("荣誉称号", "获得称号", "授予称号"),
            label_pattern=r"[\u4e00-\u9fff]{0,4}(?:竞赛|大赛|比赛|赛事|评选活动|奖项|荣誉)名称",
            patterns=PATTERNS,
            finders=(title_name, studio, collective_name),
        ),
        FieldSpec("award_rank", lambda _: None, finders=(_rank,)),
        FieldSpec("place", lambda _: None, finders=(_place,)),
        FieldSpec(
            "project",
            _ANY,
            labels=(
                "项目名称",
                "成果名称",
                "获奖项目",
                "获奖成果",
                "作品名称",
                "课题名称",
                "工程名称",
                "专利名称",
                "建议名称",
                "论文题目",
                "论文名称",
                "获奖论文",
                "提案名称",
            ),
            weak_labels=("项目", "成果", "作品", "课题"),
            wraps=True,
            label_pattern=label_patterns.WHAT_HONOURED,
            patterns=(
                r"(?:完成人|负责人|主持人|作者|发明人|设计人)的[“《](?P<v>[^”》]{3,50})[”》]",
                r"(?:项目|成果|课题|作品|论文|建议|专利|方案|报告)[“《](?P<v>[^”》]{3,50})[”》]",
                rf"《(?P<v>[^《》]{{6,50}}){_NO_RULE}》(?:\([^()]{{1,24}}\))?(?:{_WORK}){{0,2}},?(?:{_AMONG},?)?(?:经|荣?获|被评|评为)",
                rf"“(?P<v>[^“”]{{4,50}})”(?:{_WORK}){{1,2}},?(?:{_AMONG},?)?(?:经|荣?获|被评|评为)",
                r"(?:完成|研制|创造|申报|主持|撰写|提出)的[“《](?P<v>[^”》]{3,50})[”》]",
                rf"(?:^|奖状|证书|[:。])(?P<v>(?=[\u4e00-\u9fff])(?:(?!奖状|证书|编号|同志|先生|女士|选手|撰写|完成|研制的|发表|论文|作品|[你您我本该其在])[\u4e00-\u9fffA-Za-z0-9·—\-]){{4,40}}?{_THING}),?{_AMONG},?荣?获",
            ),
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=(
                "颁发单位",
                "颁奖单位",
                "授奖单位",
                "主办单位",
                "颁发机构",
                "授予单位",
                "发证单位",
                "表彰单位",
                "批准机关",
                "审批机关",
                "授奖单位",
                "批准单位",
            ),
            label_pattern=label_patterns.WHO_HONOURED,
            finders=(foot_issuers,),
        ),
        FieldSpec(
            "issue_date",
            shapes.date(),
            labels=("颁发日期", "获奖时间", "颁奖日期", "发证日期", "获奖日期", "授奖日期"),
            label_pattern=label_patterns.WHEN_HONOURED,
            finders=(foot_date,),
        ),
        FieldSpec(
            "certificate_number",
            _serial,
            labels=("证书编号", "证书号", "编号", "证书号码", "奖励编号"),
            label_pattern=label_patterns.CERTIFICATE_NUMBER,
            finders=(number_row, signed_number),
        ),
    ),
    stops=(
        "奖励等级",
        "获奖等级",
        "等级",
        "奖励日期",
        "工作单位",
        "单位",
        "身份证号",
        "指导教师",
        "指导老师",
        "获奖单位",
        "完成单位",
        "参赛项目",
        "参赛单位",
        "参赛队",
        "参赛组别",
        "参赛编号",
        "代表单位",
        "选送单位",
        "所属单位",
        "比赛项目",
        "竞赛项目",
        "竞赛工种",
        "赛项",
        "工种",
        "所在部门",
        "所在单位",
        "所在班组",
        "推荐单位",
        "申报单位",
    ),
    finish=_finish,
)
