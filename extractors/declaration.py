"""诚信承诺书, 品德证明."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

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
            ),
            label_pattern=label_patterns.SIGNER,
            patterns=(
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
    stops=("身份证号", "身份证号码", "工作单位", "联系电话", "单位", "性别", "申报级别", "申报专业"),
)
