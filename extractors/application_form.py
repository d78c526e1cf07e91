"""申报表 / 评审表, of many makes: values in cells beside or below labels that are broken over lines."""

from __future__ import annotations

import re

from yushen.extractors.application_letters import QUALIFICATION, told_education, told_employer, told_qualification
from yushen.extractors.applied_for import level, level_in_title, own_specialty, specialty
from yushen.extractors.engine import label_patterns, options, shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.blocks import in_block
from yushen.extractors.engine.common import broken_identity, identity_token
from yushen.extractors.engine.schooling import education
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field

_APPLIED = r"(?:申报|拟评|评审|认定)(?:的)?(?:何种?|职称|资格|级别|职务|专业|[及和、])*(?:名称|及专业)?:?(?:工程(?:技术)?(?:系列|领域))?"
"""Before a specialty that stands in one value with the title: 申报职称：机械制造专业　高级工程师."""


def _exceptional(text: str) -> Hit | None:
    plain = text.replace("\t", "")
    ticked = options.ticked_word(plain, ["是", "否", "破格", "正常", "非破格", "不破格"])
    if ticked is not None:
        word = ticked[0]
        return Hit(word in ("是", "破格"), ticked[1], ticked[2]) if word else None
    match = re.match(r"[:\t]*(?:是|破格|否|不是|不破格|正常|非破格|无)(?!\(\))", plain)
    if match is None:
        return None
    word = match[0].strip(":\t")
    return Hit(word in ("是", "破格"), 0, len(match[0]))


_BOXES_BEHIND = re.compile(
    rf"是否(?:属于?)?破格(?:申报|评审|人员)?:?是([{options.MARKED}{options.LONE_BOX}])[;,、/]?否([{options.MARKED}{options.LONE_BOX}])(?![是否])"
)
"""Each word with its box behind it."""


_IN_TITLE = re.compile(r"表\(((?:正常|逐级|非破格|不破格|破格)(?:申报|晋升|推荐|评审)?)(?:人员)?(?:专?用)?\)")
"""What a form is for, in brackets behind its title: 申报表（正常申报）; one for both ways says nothing."""


def _exceptional_box(view: View) -> list[Candidate]:
    """是否破格 是（√）否（ ）, 是□否☑ whatever cells part them, and 破格申报表 as the title."""
    match = re.search(r"是否破格.{0,4}?是\(([√✓☑■V]?)\)[;,]?否\(([√✓☑■V]?)\)", view.flow)
    if match is not None and bool(match[1]) != bool(match[2]):
        start, end = view.from_flow(match.start(), match.end())
        return [Candidate(bool(match[1]), start, end, 1.0)]
    match = _BOXES_BEHIND.search(view.flow)
    if match is not None and (match[1] in options.MARKED) != (match[2] in options.MARKED):
        start, end = view.from_flow(match.start(), match.end())
        return [Candidate(match[1] in options.MARKED, start, end, 1.0)]
    match = re.search(r"申报(?:方式|类型|类别|形式|途径):?(破格|正常|逐级)", view.flow)
    if match is not None:
        start, end = view.from_flow(match.start(1), match.end(1))
        return [Candidate(match[1] == "破格", start, end, 0.99)]
    match = _IN_TITLE.search(view.flow[:150])
    if match is not None:
        start, end = view.from_flow(match.start(1), match.end(1))
        return [Candidate(match[1].startswith("破格"), start, end, 0.95)]
    match = re.search(r"(?<!是否)破格[\u4e00-\u9fff]{0,20}?表(?!\))", view.flow[:120])
    if match is not None:
        start, end = view.from_flow(match.start(), match.end())
        return [Candidate(True, start, end, 0.9)]
    return []


_HELD_SINCE = re.compile(
    r"(?:专业技术|专业|技术|职业)?(?:资格|职务|职称|任职资格|职务资格)(?:名称)?[:\t]*(?P<v>[\u4e00-\u9fff]{3,8})[(,\t](?:自|于)?(?:19|20)\d\d(?:[年./-]|取得|评)"
)


def _held_since(view: View) -> list[Candidate]:
    """专业技术资格　助理工程师（2016.11）: a title with the day since when under a label that does not say whether it is held or
    asked for; what is asked for has no day."""
    found = []
    for row in view.rows:
        match = _HELD_SINCE.match(view.text, row.start)
        hit = QUALIFICATION(match["v"]) if match is not None else None
        if match is not None and hit is not None and hit.end - hit.start == len(match["v"]):
            found.append(Candidate(hit.value, match.start("v"), match.end("v"), 0.92))
    return found[:1]


def _claims(view: View) -> list[Candidate]:
    """The rows under 业绩, 论文, 获奖 headings that state a thing: what is claimed, line by line."""
    claims: list[str] = []
    places: list[tuple[int, int]] = []
    inside = False
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", " ")
        plain = text.replace(" ", "")
        if (
            re.match(
                r"^(?:[一二三四五六七八九十\d]+[、.])?(?:主要)?(?:工作|专业技术)?(?:业绩|成果|获奖|奖励|专利|论文|著作|论著).{0,12}$",
                plain,
            )
            and len(plain) <= 20
        ):
            inside = True
            continue
        if (
            re.match(
                r"^(?:[一二三四五六七八九十\d]+[、.])?(?:单位|主管|考核|推荐|审核|审批|评审|基本|学习|工作经历|承诺|诚信|本人(?:自愿|承诺|对|保证|签)|申报人|以上)",
                plain,
            )
            and len(plain) <= 20
        ):
            inside = False
        if inside and len(plain) >= 8 and re.search(r"[\u4e00-\u9fff]{4}", plain):
            claims.append(text.strip())
            places.append((row.start, row.starts[-1] + len(row.tokens[-1].text)))
    return [Candidate(claims, places[0][0], places[-1][1], 0.8)] if claims else []


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    if "level" not in fields:
        for candidate in level_in_title(view):
            fields["level"] = field_of("level", candidate, view)
    return fields


_HIGHEST = r"(?:现有?|取得的?)?(?:最高|最后|现)?(?:学历|学位|学历学位|学历\(学位\)|文化程度|学历情况|学历及学位)"
_SCHOOLING = r"毕(?:\(?[肄结]\)?)?业(?:时间|学校|院校|年月|日期)|学校|院校|校名|学校名称|所学专业|学制"
"""Heads beside 最高学历 in a row that is a small table of where and when somebody studied."""

SPEC = TypeSpec(
    "application_form",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名", "申报人姓名", "申报人", "申请人", "现名", "本人姓名"),
            weak_labels=("姓",),  # a label set wide apart of which a picture lost the second half
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "id_number",
            shapes.identity(),
            labels=("身份证号码", "身份证号", "公民身份号码", "证件号码", "居民身份证号码", "身份证件号码"),
            patterns=(r"(?<!\d)(?P<v>[1-9]\d{5}(?:19|20)\d{9}[\dXx])",),
            finders=(identity_token, broken_identity),
            label_pattern=label_patterns.IDENTITY,
        ),
        FieldSpec(
            "level",
            level,
            labels=(
                "申报级别",
                "申报职称",
                "申报资格",
                "申报资格名称",
                "申报层级",
                "申报等级",
                "申报任职资格",
                "申报专业技术资格",
                "拟评职称",
                "拟申报职称",
                "评审任职资格",
                "申报何种资格",
                "拟评审资格",
                "申报职务",
                "申报职称名称",
                "拟申报资格",
                "任职资格",
                "申报等级",
                "拟认定资格",
                "认定资格",
                "呈报职务",
                "呈报业务职务",
                "拟评资格",
                "拟聘资格",
                "拟转评资格",
                "转评资格",
                "拟转评系列及资格",
                "申报系列及资格",
            ),
            label_pattern=r"(?!.*(?:现|原|取得|时间))(?:拟|申报|呈报|参评|推荐|申请|评审|认定|晋升|转评)(?:认定|评审|申报|聘|晋升|转评|转)?(?:何种)?(?:系列(?:及|和|、))?(?:专业技术|业务|技术)?(?:职务)?(?:任职)?(?:资格|职称|等级|级别|层级)(?:名称|级别)?",
        ),
        FieldSpec(
            "specialty",
            specialty,
            first_labels=(  # before the work that somebody does, which a form asks beside it
                "申报专业",
                "申报专业名称",
                "拟申报专业",
                "拟评专业",
                "拟评审专业",
                "评审专业",
                "认定专业",
                "拟认定专业",
                "拟转评专业",
                "转评专业",
                "参评专业",
            ),
            labels=("专业名称", "从事专业", "现从事专业"),
            weak_labels=("申报专业类别", "专业类别", "专业大类"),
            label_pattern=r"(?:拟)?(?:申报|参评|推荐|申请|评审|认定|评|现从事|从事)(?:评审|职称|资格)?专业(?:名称|类别)?|所属专业",
            patterns=(
                rf"{_APPLIED}(?P<v>[\u4e00-\u9fff、()]{{2,16}}?)专业(?:的)?,?(?:正高级|助理|高级)?工程师",
                rf"{_APPLIED}(?:助理|高级)?工程师\((?P<v>[\u4e00-\u9fff、]{{2,16}}?)(?:专业)?\)",
            ),
            finders=(own_specialty,),
        ),
        FieldSpec(
            "occupation",
            shapes.post(20),
            labels=(
                "申报职业",
                "申报工种",
                "申报职业(工种)",
                "申报职业名称",
                "申报职业工种",
                "认定职业",
                "认定职业(工种)",
                "评价职业(工种)",
                "申请职业(工种)",
            ),
        ),
        FieldSpec(
            "employer",
            shapes.body(),
            labels=("工作单位", "单位名称", "所在单位", "现工作单位", "单位", "工作单位(全称)", "用人单位", "现单位"),
            weak_labels=("机关(单位)", "单位(机关)", "推荐单位", "申报单位", "呈报单位", "填报单位", "选送单位", "单"),
            label_pattern=label_patterns.EMPLOYER,
            finders=(told_employer,),
        ),
        FieldSpec(
            "current_qualification",
            QUALIFICATION,
            finders=(told_qualification, _held_since),
            labels=(
                "现有职业资格",
                "现职业资格",
                "职业资格等级",
                "职业技能等级",
                "现技能等级",
                "技能等级",
                "现有技能等级",
                "现有职业技能等级",
                "现有资格",
                "现持证书等级",
                "现任专业技术职务",
                "现任技术职务",
                "现专业技术职务",
                "现任专业技术职务及任职时间",
                "现技能等级(职业资格)",
                "职业资格",
                "现等级",
                "职业资格(技能等级)",
                "现有职称",
                "现职称",
                "现任职务",
                "现任业务职务",
                "现任专业职务",
                "现任技术资格",
                "现系列及资格",
            ),
            weak_labels=(
                "原系列及资格",
                "原资格",
                "原职称",
                "原专业技术资格",
            ),  # what is changed for one of another series
            label_pattern=r"(?!.*(?:证书|年限))(?!(?:取得|聘任|任职)?时间)(?:现|目前|当前|已|所持|持有|取得)(?:有|任|持|持有|具|具有|取得|获得?)?的?(?:系列及)?(?:专业|职业|业务)?(?:技术|技能)?(?:职称|资格|职务|等级|职业资格)(?:名称|等级)?(?:\([\u4e00-\u9fff]{2,8}\))?(?:及(?:其)?(?:取得|聘任|任职|评定)时间)?",
        ),
        FieldSpec(
            "exceptional",
            _exceptional,
            labels=("是否破格", "是否破格申报", "破格申报", "破格", "是否属于破格", "申报类型", "申报方式"),
            finders=(_exceptional_box,),
        ),
        FieldSpec(
            "education_level",
            education(),
            labels=("最高学历", "学历", "文化程度", "学历层次"),
            patterns=(r"(?:学院|大学|学校)\((?P<v>大专|专科|本科|硕士|中专)\)",),
            finders=(in_block(_HIGHEST, _SCHOOLING, education()), told_education),
            weak_labels=("第一学历",),
            label_pattern=label_patterns.SCHOOLING,
        ),
        FieldSpec("claims", shapes.text(), finders=(_claims,)),
    ),
    stops=(
        "性别",
        "民族",
        "出生年月",
        "出生日期",
        "政治面貌",
        "曾用名",
        "出生地",
        "籍贯",
        "参加工作时间",
        "身体状况",
        "联系电话",
        "毕业院校",
        "毕业时间",
        "所学专业",
        "学位",
        "学制",
        "职业(工种)",
        "职业工种",
        "工种",
        "岗位",
        "现任岗位",
        "填表时间",
        "填表日期",
        "照片",
        "从事本专业年限",
        "取得时间",
        "证书编号",
        "发证时间",
        "单位性质",
        "通讯地址",
        "考核情况",
    ),
    finish=_finish,
)
