"""转化, 效益, 应用证明: what brought how much, of which kind, in which year, and who says so."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.benefit_amounts import amounts
from yushen.extractors.benefit_words import Amount
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.closing import less_sure_year, own_foot_date, sealed_date
from yushen.extractors.engine.pairs import labelled
from yushen.extractors.engine.signoff import foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field

_ISSUER_LABEL = r"(?:出具)?(?:证明|应用|实施|使用|核算|认定|核定|出具|填报|确认|审核|受让|转化|采用|用户|受益|推广|成果应用|成果使用|成果实施|实施应用)+(?:证明)?(?:单位|企业|部门)(?:名称|公章|盖章)?(?:\([\u4e00-\u9fff]{1,6}\))?"
_DATE_LABEL = r"(?:核算|认定|核定|出具|填表|填报|证明|确认|审核|开具|签发)?(?:日期|时间)"
_SUBJECT_LABEL = r"(?:应用|转化|实施|推广|技术|科技|革新|创新|申报|获奖|所用|采用)*(?:项目|成果|专利|技术|课题|方案|工艺|发明)(?:\([\u4e00-\u9fff、/]+\)|[、/及和]?(?:专利|成果|技术))?(?:的)?名称|(?:应用|转化|实施|推广|革新|获奖|所用|采用)(?:的)?(?:项目|成果|专利|技术)"
_KEPT_TOTAL = 0.7
"""Confidence at most of an amount that the document's own sum contradicts, or that is one of several kinds."""
_PARTLY = 0.005
"""Share by which a printed sum may differ from the sum of its rounded rows."""


def _items(view: View) -> list[Candidate]:
    found, trust = amounts(view)
    return [Candidate(found, min(one.start for one in found), max(one.end for one in found), trust)] if found else []


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """One kind and amount of the whole document; ``items`` where there are several kinds or years."""
    less_sure_year(fields, "date")
    items = fields.pop("items", None)
    if items is None:
        return fields
    found: list[Amount] = [one for one in items.value if one.kind != "other"] or list(items.value)
    single = [one for one in found if not one.total]
    kinds = list(dict.fromkeys(one.kind for one in found))
    main = "profit_and_tax" if "profit_and_tax" in kinds else kinds[0]
    mine = [one for one in single if one.kind == main]
    halves = [one for one in single if one.kind in ("profit", "tax")]
    if main == "profit_and_tax" and not mine and len({one.kind for one in halves}) == 2:
        mine = halves
    sums = [one.yuan for one in found if one.total and one.kind == main]
    if len(kinds) == 1 and main != "other":
        sums += [one.yuan for one in items.value if one.kind == "other"]
    amount, sure = _amount(mine, sums)
    if len(kinds) > 1 and main != "profit_and_tax":
        sure = False
    confidence = items.confidence if sure else min(items.confidence, _KEPT_TOTAL)
    told = {one.kind for one in mine} | {one.kind for one in single} | ({main} if mine else set())
    single += [one for one in found if one.total and one.kind not in told]
    if len({one.kind for one in single}) > 1 or len({one.year for one in single}) > 1:
        listed: list[dict[str, Any]] = [
            {"year": one.year, "benefit_kind": one.kind, "amount": one.yuan} for one in single
        ]
        fields["items"] = msgspec.structs.replace(items, value=listed)
    fields["benefit_kind"] = msgspec.structs.replace(items, name="benefit_kind", value=main, confidence=confidence)
    method = items.method if len(mine) == 1 or sums else "derived"
    fields["amount"] = msgspec.structs.replace(items, name="amount", value=amount, confidence=confidence, method=method)
    return fields


def _amount(single: list[Amount], sums: list[float | int]) -> tuple[float | int, bool]:
    """The amount of a kind: the sum of its parts, or the printed one where no parts stand; not sure where they differ."""
    parts = sum(one.yuan for one in single)
    parts = int(parts) if float(parts).is_integer() else round(parts, 2)
    if not sums:
        return parts, True
    if not single:
        return max(sums), len(set(sums)) == 1
    agree = any(abs(total - parts) <= _PARTLY * max(total, parts) for total in sums)
    if agree:
        return parts, True
    return (single[0].yuan, True) if len(single) == 1 and single[0].yuan in sums else (max(sums), False)


_QUOTED = re.compile(r"[“《](?P<v>[^”》“《]{4,60})[”》](?:的)?(?:项目|专利|成果|技术|装置|方法|工艺)?")
_NO_SUBJECT = re.compile(r"^(?:五小|四新|小改小革|双创|十[一二三四]五)$|办法|规定|制度|通知|证明")
_OUR = r"[我本](?:单位|公司|厂|矿|院|所|集团|车间|分厂)"
_PUT_TO_USE = re.compile(
    rf"(?:证明|[。:])(?P<v>(?:(?!证明|[我本该你贵])[\u4e00-\u9fffA-Za-z0-9·\-()]){{4,40}}?(?:技术|装置|系统|工艺|方法|项目|成果|改造|专利|设备|工装|平台|软件))"
    rf"(?:已)?(?:[于自]\d{{4}}[年.][^,。;]{{0,12}}?)(?:起)?,?(?:在|于)?{_OUR}[^,。;]{{0,10}}?(?:投入|投用|投运|应用|实施|使用|推广)"
)
"""…技术于2017年在我公司投入使用: what opens a letter and is told to be in use."""
_APPLIED = re.compile(
    r"(?:实施|应用|采用|转化|研制|研发|完成)(?:的|了)?(?P<v>[\u4e00-\u9fff]{6,40}?)(?:项目|专利|技术|成果)"
)


def _subject(view: View) -> list[Candidate]:
    """The first name in quotation marks; else what a sentence says was applied."""
    for pattern, trust in ((_QUOTED, 0.9), (_PUT_TO_USE, 0.88), (_APPLIED, 0.78)):
        for match in pattern.finditer(view.flow):
            if _NO_SUBJECT.search(match["v"]):
                continue
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(match["v"], start, end, trust)]
    return []


def _body(text: str) -> Hit | None:
    hit = shapes.body()(re.sub(r"(?:日期|时间|负责人|经办人|联系).*", "", text))
    if hit is None or hit.trust <= shapes.OPEN_END:
        return None
    return hit if _WHOSE.search(str(hit.value)) else msgspec.structs.replace(hit, trust=_DEPARTMENT)


_WHOSE = re.compile(r"公司|集团|厂|矿|局|院|学校|大学|协会|学会|合作社|研究所|总站|总队|农场|基地|[省市县区]")
_DEPARTMENT = 0.84
"""Trust of a part of an enterprise without its name (设备检修中心): whoever seals the paper with a whole name goes before it."""


SPEC = TypeSpec(
    "benefit_proof",
    (
        FieldSpec(
            "subject",
            shapes.text(4, 70),
            finders=(labelled(_SUBJECT_LABEL, shapes.text(4, 70), without=r"英文|单位", wraps=True), _subject),
        ),
        FieldSpec("items", lambda _: None, finders=(_items,)),
        FieldSpec(
            "issuer",
            _body,
            labels=("应用单位", "证明单位", "应用单位(盖章)", "实施单位", "使用单位", "出具单位"),
            weak_labels=("单位名称",),
            finders=(labelled(_ISSUER_LABEL, _body, without=r"审核部门"), foot_issuers),
            label_pattern=label_patterns.CERTIFIER,
        ),
        FieldSpec(
            "date",
            shapes.date(),
            labels=("日期", "出具日期"),
            finders=(labelled(_DATE_LABEL, shapes.date(), trust=0.97), own_foot_date, sealed_date),
        ),
    ),
    stops=(
        "项目名称",
        "成果名称",
        "专利名称",
        "技术名称",
        "起止时间",
        "应用起止时间",
        "联系人",
        "联系电话",
        "财务负责人",
        "负责人",
        "单位负责人",
        "通讯地址",
        "专利号",
        "统一社会信用代码",
        "备注",
    ),
    finish=_finish,
)
