"""诚信承诺书, 品德证明."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.text import dates, names

_SIGNED = re.compile(r"(?:承诺人|申报人|申请人|声明人|保证人|本人)(?:\(?(?:签字|签名|签章)\)?)?:")


def _signed_on(view: View) -> list[Candidate]:
    """The date beside or under the applicant's own signature: the unit that signs below has another."""
    for number, row in enumerate(view.rows):
        if not _SIGNED.search(view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]):
            continue
        for near in view.rows[number : number + 4]:
            if near.page != row.page:
                break
            for token, start in zip(near.tokens, near.starts, strict=True):
                hit = shapes.date()(token.text)
                if hit is not None and len(token.text) - (hit.end - hit.start) <= 30:
                    return [Candidate(hit.value, start + hit.start, start + hit.end, 0.92)]
    return []


_CALLED = re.compile(
    r"(?:本人|我)(?:(?:名|姓名)?(?:叫|为|是)|姓名:?|系)[:,]?(?P<v>[\u4e00-\u9fff·]{2,15}?)(?=[,。;(]|同志|身份证|(?:19|20)\d\d)"
)
"""我叫张三，今年申报职称."""


_POST = re.compile(r"(?:技师|工程师|[党团社会队职人雇]员|技术员|长|主任|工人|[车钳焊电铣磨铆]工|级工)$")


def _calls_himself(view: View) -> list[Candidate]:
    """The name with which the text introduces its writer; what he is by trade or party is none."""
    for match in _CALLED.finditer(view.flow):
        if names.is_person_name(match["v"]) and not names.is_field_word(match["v"]) and not _POST.search(match["v"]):
            return [Candidate(match["v"], *view.from_flow(match.start("v"), match.end("v")), 0.96)]
    return []


_BEHIND_BODY = re.compile(
    r"[^\s\u3000:：,，。;；]{2,24}(?:公司|厂|矿|院|局|所|站|校|部|处|科|室|队|段|班|车间|中心)[\s\u3000]+(?P<v>[\u4e00-\u9fff·]{2,8}|[\u4e00-\u9fff][\s\u3000]+[\u4e00-\u9fff])"
)
"""Where the signer works, before his name: 化纤分公司　张三."""


def _signature(view: View) -> list[Candidate]:
    """A name alone over the last date, or before it in its row, where a paper is signed without a word for it."""
    for number in range(len(view.rows) - 1, 0, -1):
        row = view.rows[number]
        if not _is_day(row.tokens[-1].text):
            continue
        signer = row if len(row.tokens) == 2 else view.rows[number - 1] if len(row.tokens) == 1 else None
        if signer is None or signer.page != row.page or (signer is not row and len(signer.tokens) > 1):
            return []
        name = signer.tokens[0].text
        behind = _BEHIND_BODY.fullmatch(signer.tokens[0].raw.strip())
        if behind is not None:
            name = re.sub(r"\s", "", behind["v"])
            start = signer.start + signer.tokens[0].text.rfind(name)
            own = names.is_person_name(name) and not names.is_field_word(name)
            return [Candidate(name, start, start + len(name), 0.9)] if own else []
        told = names.is_person_name(name) and not names.is_field_word(name)
        return [Candidate(name, signer.start, signer.start + len(name), 0.9)] if told else []
    return []


def _is_day(text: str) -> bool:
    found = dates.find_dates(text)
    return len(found) == 1 and len(text) == found[0][2] - found[0][1]


_OF_OTHERS = tuple(
    f"{who}{word}"
    for who in (
        "考察人",
        "鉴定人",
        "审核人",
        "经办人",
        "证明人",
        "负责人",
        "单位负责人",
        "部门负责人",
        "法定代表人",
        "监督人",
        "见证人",
    )
    for word in ("", "签字", "签名", "签章", "(签字)", "(签名)", "(签章)")
)
"""Signatures of others than the one whom the paper is about."""


SPEC = TypeSpec(
    "declaration",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=(
                "承诺人",
                "承诺人签字",
                "承诺人(签字)",
                "承诺人(签名)",
                "承诺人签名",
                "本人签字",
                "本人签名",
                "申报人签字",
                "申报人(签字)",
                "申报人(签名)",
                "签名",
                "签字",
                "姓名",
                "声明人",
                "申请人签字",
                "申报人",
                "保证人",
                "申报人签名",
                "被考察人",
                "被考察人姓名",
                "被鉴定人",
                "被证明人",
                "考察对象",
                "鉴定对象",
                "被审查人",
            ),
            label_pattern=label_patterns.SIGNER,
            finders=(_calls_himself, _signature),
            patterns=(
                r"(?:申报人|申报人员|参评人员|申请人|我单位职工|我公司员工|我单位员工|我公司职工)(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:的|所(?:提供|提交|报))[^。]{0,16}?(?:履历|业绩|材料|学历|资历|经历|信息|情况|证书)",
                r"(?:本人|我)[,，:(]?(?P<v>[\u4e00-\u9fff·]{2,4}?)[,，)]?(?:[,，]?身份证|[,，]?系|[,，]?郑重|[,，]?申报|[,，]现)",
                r"(?:证明|兹有)?(?P<v>[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+|[\u4e00-\u9fff]{2,4})同志",
            ),
        ),
        FieldSpec(
            "date",
            shapes.date(),
            labels=("承诺日期", "日期", "签字日期", "签署时间", "签署日期", "承诺时间", "提交时间", "签名日期"),
            label_pattern=label_patterns.SIGNED_ON,
            finders=(_signed_on, foot_date),
        ),
    ),
    stops=(
        "身份证号",
        "身份证号码",
        "工作单位",
        "联系电话",
        "单位",
        "性别",
        "申报级别",
        "申报专业",
        *_OF_OTHERS,
    ),
)
