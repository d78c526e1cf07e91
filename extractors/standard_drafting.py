"""规范规程编写: cover and foreword of a standard, or a proof, certificate, notice or form with the names of those who wrote it."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.award_level import by_issuer
from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.closing import less_sure_year, own_foot_date, sealed_date
from yushen.extractors.engine.name_lists import listed, read_list
from yushen.extractors.engine.pairs import continued, labelled, pairs
from yushen.extractors.engine.sentences import name_in
from yushen.extractors.engine.signoff import any_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec
from yushen.extractors.standard_titles import cover_title, level_in_words, level_of_number, quoted_title, shape_of_level

from yushen.model import Field
from yushen.text import names

_WRITERS = re.compile(
    r"(?:本(?:文件|标准|规程|规范|部分|导则)(?:的)?)?(?:主要|参与|参加|第[一二三四五]|标准|规程|规范)*(?:起草|编写|编制|参编|执笔|编纂|撰写|撰稿|主编|编者|修订)(?:人员|人|者|成员)?(?:姓名|名单)?"
)
_NO_WRITERS = re.compile(r"单位|部门|日期|审|修订|情况")
_HOLDER = re.compile(r"(?:本人|参编|编写|编制|起草|申报)?(?:人员|人|者)?姓名")


def _by_label(view: View) -> list[Candidate]:
    """Behind 主要起草人, 编写, 执笔 …: the names of that place alone; behind 姓名 of a form."""
    found = []
    for pair in pairs(view):
        writers = _WRITERS.fullmatch(pair.label) is not None and not _NO_WRITERS.search(pair.label)
        if not writers and _HOLDER.fullmatch(pair.label) is None:
            continue
        whole = continued(view, pair)
        people = [name for name, _ in listed(re.sub(r"。.*", "", whole.raw, flags=re.S))]
        if people:
            trust = (0.99 if writers else 0.97) * pair.trust
            found.append(Candidate(people, whole.start, whole.end, trust))
    return found


_NAMED = re.compile(r"(?:起草|编写|参编|编制|执笔)(?:人员?|者|组成员)(?:有|为|是|:)(?P<v>[^。;]{2,90})")


def _in_sentence(view: View) -> list[Candidate]:
    """``…，参编人员：张三（第五章）、李四（第六章）。`` in the middle of a sentence."""
    for match in _NAMED.finditer(view.flow):
        found = read_list(match["v"])
        if found.people and found.whole:
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate([name for name, _ in found.people], start, end, 0.93)]
    return []


def _addressed(view: View) -> list[Candidate]:
    """``章程：`` at the beginning of a row, before what a certificate says to him."""
    for row in view.rows:
        token = row.tokens[0]
        match = re.fullmatch(r"([\u4e00-\u9fff·]{2,15}?)(?:同志|先生|女士|老师|专家)?:", token.text)
        if match is not None and names.is_person_name(match[1]):
            return [Candidate([match[1]], row.start, row.start + len(match[1]), 0.95)]
    return []


_RUN = re.compile(r"(?P<run>[\u4e00-\u9fff·、]{2,60}?)(?P<after>同志|老师|工程师)(?!们)")
_OWNER = re.compile(r".*(?:单位|公司|厂|院|局|所|校|矿|中心|职工|员工|证明|兹有|现有|经查)")


def _spoken_of(view: View) -> list[Candidate]:
    """``你单位买买提·艾力同志``, ``张三、李四同志``: names before 同志 in a sentence."""
    for match in _RUN.finditer(view.flow):
        parts = match["run"].split("、")
        first = _last_name(parts[0])
        rest = [names.clean_name(part) for part in parts[1:]]
        if len(parts) > 1 and not all(names.is_person_name(part) for part in rest):
            first, rest = _last_name(parts[-1]), []
        if first is None:
            continue
        low = match["run"].rfind(first) if not rest else match["run"].find(first)
        start, end = view.from_flow(match.start("run") + low, match.end("run"))
        return [Candidate([first, *rest], start, end, 0.9)]
    return []


def _last_name(run: str) -> str | None:
    """The name in which a run of characters ends: behind the word of a unit where there is one."""
    if "·" in run:
        bare = _OWNER.sub("", run)
        return bare if names.is_person_name(bare) else None
    cut = name_in(run)
    return cut[0] if cut is not None else None


_RELEASED = r"(?:标准|文件)?(?:批准|正式)?(?:发布|颁布)(?:日期|时间)"


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    listed_names = fields.get("name")
    if listed_names is not None and isinstance(listed_names.value, list) and len(listed_names.value) == 1:
        fields["name"] = msgspec.structs.replace(listed_names, value=listed_names.value[0])
    if "date" not in fields:
        for candidate in any_date(view):
            fields["date"] = field_of("date", candidate, view)
    less_sure_year(fields, "date")
    if "standard_level" not in fields and "issuer" in fields:
        level = by_issuer(str(fields["issuer"].value))
        if level is not None:
            issuer = fields["issuer"]
            fields["standard_level"] = derived("standard_level", level, issuer, confidence=0.7 * issuer.confidence)
    fields.pop("issuer", None)  # no field of the type: it only tells the level
    return fields


SPEC = TypeSpec(
    "standard_drafting",
    (
        FieldSpec(
            "name",
            shapes.people(),
            patterns=(
                r"(?:证明|兹有)(?:我单位|我公司|本公司|[\u4e00-\u9fff]{4,20}?公司)?(?:职工|员工)?(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:,|，|于|在|参与|参加|作为|系|[为是](?=[^,。;]{0,60}(?:起草|编写|编制|参编|执笔|主编)人?))",
            ),
            finders=(_by_label, _in_sentence, _addressed, _spoken_of),
        ),
        FieldSpec(
            "standard_name",
            shapes.text(4, 60),
            finders=(
                labelled(
                    r"(?:所编|参编|编写|编制|起草|标准|规范|规程|操作|作业|制度|文件|导则|、|/|或|\(|\))*(?:标准|规范|规程|制度|导则|工法|文件)(?:\([\u4e00-\u9fff、]+\))?(?:中文)?(?:名称|题目)|(?:所编|参编|编写|编制|起草)(?:的)?(?:标准|规范|规程|制度|导则|工法)",
                    shapes.text(4, 60),
                    without=r"英文|单位|人",
                ),
                quoted_title,
                cover_title,
            ),
        ),
        FieldSpec(
            "standard_level",
            lambda _: None,
            finders=(
                labelled(r"(?:标准|规程|规范)?(?:级别|类别|层级|类型|性质)", shape_of_level),
                level_of_number,
                level_in_words,
            ),
        ),
        FieldSpec(
            "date",
            shapes.date(),
            labels=("发布日期", "发布时间"),
            patterns=(r"(?P<v>\d{4}-\d{2}-\d{2})发布",),
            finders=(
                labelled(_RELEASED, shapes.date()),
                labelled(r"(?:出具|证明|颁发|发证|填表)(?:日期|时间)|日期", shapes.date(), trust=0.9),
                labelled(r"(?:施行|实施|生效)(?:日期|时间)", shapes.date(), trust=0.7),
                own_foot_date,
                sealed_date,
            ),
        ),
        FieldSpec(
            "issuer", shapes.body(), labels=("发布单位", "批准单位", "发布机关", "批准部门"), finders=(foot_issuers,)
        ),
    ),
    stops=(
        "起草单位",
        "本文件起草单位",
        "主编单位",
        "参编单位",
        "标准号",
        "归口单位",
        "批准",
        "审查人",
        "主要起草人",
        "起草人",
        "编写人",
        "编写人员",
        "标准名称",
        "标准级别",
        "发布日期",
        "实施日期",
    ),
    finish=_finish,
)
