"""项目验收, 鉴定: two lists of names, of which only 研制, 完成, 参加 are participants."""

from __future__ import annotations

import re
from typing import Any

from yushen.extractors.award_certificate import _by_issuer, _by_name
from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import derived
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Box, Field
from yushen.text import names

_EXPERTS = re.compile(r"鉴定委员会|验收(?:委员会|专家|组)|专家(?:组|名单|签字)|评审(?:专家|组)")
_PARTICIPANTS = re.compile(
    r"(?:主要)?(?:研制|完成|参加|参与|项目组|攻关|研究|课题组|实施|施工|设计|研发|开发|团队|小组)(?:主要)?(?:人员|人|成员)(?:名单)?"
)
_ROLE = re.compile(
    r"主要技术负责人|技术负责人|项目负责人|课题负责人|负责人|项目经理|主持人|主持|班组长|班长|组长|工段长|工种带头人|带头人|主要技术骨干|技术骨干|骨干|主要完成人|主要参加人|参加人|参与人|参与|成员|参加|实施|操作|调试|设计|施工|安装|资料整理|资料|试验|检测|工艺|质量|安全|统筹|测试|现场|技术|方案"
)


def _people(view: View) -> list[Candidate]:
    """Names with roles from the participants' table or sentence; nothing from the experts' list."""
    found: list[tuple[str, str | None]] = []
    span: list[int] = []
    column = duty = None
    inside = False
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        plain = text.replace("\t", "")
        if _EXPERTS.search(plain) and not _PARTICIPANTS.search(plain) and len(plain) < 40:
            inside, column = False, None
            continue
        if _PARTICIPANTS.search(plain) and len(plain) < 60:
            inside = True
            tail = plain[_PARTICIPANTS.search(plain).end() :].lstrip(":")  # type: ignore[union-attr]
            listed = _listed(tail)
            if listed:
                found += listed
                span += [row.start, row.starts[-1] + len(row.tokens[-1].text)]
            continue
        if not inside:
            continue
        heads = [token for token in row.tokens if token.text == "姓名"]
        if heads:
            column = heads[0].box.cx
            duties = [t for t in row.tokens if re.search(r"职务|分工|承担|角色|担任|岗位|作用|贡献|任务|身份", t.text)]
            duty = duties[-1].box if duties else None
            continue
        if column is not None:
            cells = [(t, s) for t, s in zip(row.tokens, row.starts, strict=True) if abs(t.box.cx - column) < 0.06]
            hit = next(
                ((names.clean_name(t.text), t, s) for t, s in cells if names.is_person_name(names.clean_name(t.text))),
                None,
            )
            if hit is not None:
                found.append((hit[0], _role_in(row.tokens, hit[1], duty)))
                span += [hit[2], hit[2] + len(hit[1].text)]
                continue
        listed = _listed(plain) if len(plain) < 80 else []
        if listed and sum(len(name) for name, _ in listed) > 0.3 * len(re.sub(r"[^\u4e00-\u9fff]", "", plain)):
            found += listed
            span += [row.start, row.starts[-1] + len(row.tokens[-1].text)]
        elif (
            re.match(
                r"^(?:[一二三四五六七八九十\d]+[、.])?(?:验收|鉴定|评审|结论|意见|项目|单位|日期|主要|技术)", plain
            )
            and len(plain) > 6
        ):
            inside = False
    unique = list({name: (name, role) for name, role in reversed(found)}.values())[::-1]
    if not unique:
        return []
    return [Candidate(unique, min(span), max(span), 0.95)]


def _role_in(tokens: tuple[Token, ...], name: Token, duty: Box | None) -> str | None:
    """The role as the row prints it: the cell under 职务 or 分工, else a word of the row that names a role."""
    others = [token for token in tokens if token is not name]
    if duty is not None:
        under = [
            token
            for token in others
            if abs(token.box.cx - duty.cx) < max(0.06, duty.width) and token.box.x0 > name.box.x0
        ]
        if under:
            return under[0].text
    word = _ROLE.search("".join(token.text for token in others))
    return word[0] if word else None


def _listed(text: str) -> list[tuple[str, str | None]]:
    """``张三（班组长）、李四（技术骨干）`` or ``项目负责人：张三；成员：李四、王五``."""
    result: list[tuple[str, str | None]] = []
    for part in re.split(r"[;；]", text):
        label = re.match(rf"^({_ROLE.pattern})[:：]", part)
        body = part[label.end() :] if label else part
        for piece in re.split(r"[、,，]|(?<=\))", body):
            match = re.match(r"^([\u4e00-\u9fff·]{2,4})(?:\(([^()]{1,20})\)|:([\u4e00-\u9fff]{2,10}))?$", piece.strip())
            if match is None:
                listed = [name for name in names.split_names(piece) if names.is_person_name(name)]
                result += [(name, label[1] if label else None) for name in listed]
                continue
            name = names.clean_name(match[1])
            if names.is_person_name(name, known_surname=match[2] is None):
                role = match[2] or match[3]
                printed = _ROLE.search(role) if role else None
                result.append((name, printed[0] if printed else role or (label[1] if label else None)))
    return result


def _conclusion(text: str) -> Hit | None:
    ticked = shapes.ticked_option(text)
    if ticked is not None:
        return ticked if ticked.value else None
    value = re.split(r"(?<=[\u4e00-\u9fff])。", re.sub(r"[\t\n]", "", text).strip(":,，"))[0].strip("。")
    return Hit(value[:120], 0, len(text)) if len(value) >= 2 else None


def _level_word(text: str) -> Hit | None:
    value = _by_name(text) or _by_issuer(text)
    if value is None and "公司" in text:
        value = "enterprise"
    return Hit(value, 0, len(text)) if value else None


def _level_in_text(view: View) -> list[Candidate]:
    """省级, 市级, 公司级 … by the words beside 项目, or by who set the task."""
    table: tuple[tuple[str, str], ...] = (
        ("national", r"国家(?:级|重点|科技)"),
        ("provincial", r"(?:山西)?省(?:级|部级|重点|科技|科学)"),
        ("municipal", r"市(?:级|重点|科技)"),
        ("large_enterprise", r"集团(?:公司)?级"),
        ("enterprise", r"公司级|厂级|企业级|分厂级|车间级"),
    )
    for value, pattern in table:
        match = re.search(pattern, view.flow[:3000])
        if match is not None:
            start, end = view.from_flow(match.start(), match.end())
            return [Candidate(value, start, end, 0.8)]
    return []


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    listed = fields.get("participants")
    if listed is not None and listed.value and isinstance(listed.value[0], tuple):
        pairs: list[Any] = list(listed.value)
        fields["participants"] = Field(
            "participants",
            [name for name, _ in pairs],
            listed.raw,
            listed.page,
            listed.box,
            listed.confidence,
            listed.method,
            listed.note,
        )
        fields["roles"] = Field(
            "roles",
            [role for _, role in pairs],
            listed.raw,
            listed.page,
            listed.box,
            listed.confidence,
            listed.method,
            listed.note,
        )
    if "project_level" not in fields and "accepting_body" in fields:
        level = _by_issuer(str(fields["accepting_body"].value))
        if level is not None:
            fields["project_level"] = derived(
                "project_level", level, fields["accepting_body"], confidence=0.6 * fields["accepting_body"].confidence
            )
    return fields


SPEC = TypeSpec(
    "project_acceptance",
    (
        FieldSpec(
            "project",
            shapes.text(4, 70),
            labels=(
                "项目名称",
                "成果名称",
                "课题名称",
                "工程名称",
                "验收项目",
                "鉴定项目",
                "方案名称",
                "项目(课题)名称",
            ),
            wraps=True,
            far=True,
            patterns=(r"[“《](?P<v>[^”》]{4,60})[”》](?:项目|课题|工程|方案)?",),
        ),
        FieldSpec("participants", lambda _: None, finders=(_people,)),
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
            finders=(_level_in_text,),
        ),
        FieldSpec(
            "accepting_body",
            shapes.body(),
            labels=(
                "组织验收单位",
                "组织鉴定单位",
                "验收单位",
                "鉴定单位",
                "验收组织单位",
                "主持验收单位",
                "组织鉴定单位(盖章)",
                "组织验收单位(盖章)",
                "验收主持单位",
                "论证单位",
                "组织论证单位",
                "主持鉴定单位",
                "验收单位(盖章)",
            ),
            label_pattern=r"(?:组织|主持)?(?:验收|鉴定|论证|评审)(?:组织|主持)?(?:单位|部门|机构|机关)(?:\([\u4e00-\u9fff]{1,4}\))?",
            finders=(foot_issuers,),
        ),
        FieldSpec(
            "acceptance_date",
            shapes.date(),
            patterns=(
                r"(?:于|在)(?P<v>(?:(?:19|20)\d{2}|[二][〇○零O0].{2})年.{1,3}月.{1,3}日)[^。,]{0,20}?(?:组织|召开|进行|主持)[^。]{0,30}?(?:验收|鉴定|评审|论证)",
            ),
            labels=("验收日期", "鉴定日期", "验收时间", "鉴定时间", "竣工验收日期", "论证日期", "论证时间", "评审日期"),
            finders=(foot_date,),
        ),
        FieldSpec(
            "conclusion",
            _conclusion,
            labels=(
                "验收结论",
                "鉴定结论",
                "验收意见",
                "鉴定意见",
                "结论",
                "论证结论",
                "论证意见",
                "评审结论",
                "验收结果",
            ),
            patterns=(
                r"(?P<v>(?:专家组|验收组|鉴定委员会|验收委员会|评审组)?(?:一致)?(?:同意|未|不予|不同意|基本|予以)?通过(?:了)?(?:该项目)?(?:[\u4e00-\u9fff]{0,6})?(?:验收|鉴定|评定|论证|评审))",
                r"(?P<v>未通过验收|整改后通过|不通过)",
            ),
            wraps=True,
            far=True,
        ),
    ),
    stops=(
        "完成单位",
        "承担单位",
        "研制单位",
        "起止时间",
        "项目编号",
        "鉴定形式",
        "序号",
        "姓名",
        "职称",
        "工作单位",
        "对成果创造性贡献",
        "鉴定批准日期",
        "主要完成人员",
        "鉴定委员会名单",
        "负责人",
        "联系人",
    ),
    finish=_finish,
)
