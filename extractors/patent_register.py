"""专利登记簿副本."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.patent_certificate import _NUMBER, _number, owners
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

_STATES = (
    ("invalid", r"(?:专利权)?(?:全部)?(?:被)?宣告(?:全部)?无效|专利权(?:全部)?无效|全部无效"),
    ("expired", r"(?:期限)?届满(?:终止)?|期满终止"),
    ("lapsed", r"未缴(?:纳)?年费[^。]{0,10}?终止|专利权(?:的)?终止|(?:状态|状况):?(?:专利权)?终止|已终止|失效"),
    ("valid", r"专利权(?:维持|有效)|维持有效|(?:法律)?状态:?(?:专利权)?(?:维持|有效)|权利(?:维持|有效)|处于有效"),
)


def _status(view: View) -> list[Candidate]:
    """The state as the last entry that names one says it; a restored right is valid again."""
    found = []
    for value, pattern in _STATES:
        for match in re.finditer(pattern, view.flow):
            before = view.flow[max(0, match.start() - 6) : match.start()]
            if re.search(r"(?:未|不|无|如|若)[^。,]{0,4}$", before):
                continue
            start, end = view.from_flow(match.start(), match.end())
            found.append((match.start(), value, start, end))
    restored = [match.start() for match in re.finditer(r"(?:权利|专利权)(?:的)?恢复", view.flow)]
    if not found:
        return []
    labelled = [
        one
        for one in found
        if re.search(r"(?:状态|状况):?$", view.flow[max(0, one[0] - 8) : one[0]])
        or re.match(r"(?:法律)?(?:状态|状况)", view.flow[one[0] :])
    ]
    last = (labelled or sorted(found))[-1]
    if last[1] in ("lapsed",) and any(place > last[0] for place in restored):
        return [Candidate("valid", last[2], last[3], 0.9)]
    return [Candidate(last[1], last[2], last[3], 0.95)]


SPEC = TypeSpec(
    "patent_register",
    (
        FieldSpec(
            "patent_number",
            _number,
            labels=("专利号", "专利申请号", "申请号"),
            patterns=(rf"(?:专利号|申请号):?(?P<v>{_NUMBER})", r"(?P<v>ZL\d{4}[12389]\d{7}\.?[\dXx])"),
            far=True,
        ),
        FieldSpec("legal_status", lambda _: None, finders=(_status,)),
        FieldSpec(
            "fee_paid_until",
            shapes.date(),
            labels=(
                "年费缴至",
                "年费缴纳至",
                "年费已缴至",
                "年费有效期至",
                "年费缴费截止日",
                "已缴年费至",
                "年费缴纳截止",
            ),
            patterns=(
                r"年费(?:已)?(?:缴纳?|缴费)(?:至|到)(?P<v>[^,。;第]{6,16})",
                r"(?:缴至|缴纳至|有效期?至)(?P<v>\d{4}[年.-]\d{1,2}[月.-]\d{1,2})",
            ),
            far=True,
        ),
        FieldSpec(
            "patentees",
            owners,
            labels=("专利权人", "现专利权人", "专利权人名称"),
            wraps=True,
            far=True,
            patterns=(r"专利权人\n?为(?P<v>[^,，。]{2,60})[,，。]",),
        ),
        FieldSpec(
            "issue_date",
            shapes.date(),
            labels=("出具日期", "制作日期", "登记簿副本出具日", "打印日期"),
            finders=(foot_date,),
        ),
    ),
    stops=(
        "发明名称",
        "实用新型名称",
        "外观设计名称",
        "名称",
        "发明人",
        "设计人",
        "申请日",
        "授权公告日",
        "地址",
        "国籍",
        "法律状态",
        "专利权状态",
        "授权公告号",
        "邮编",
    ),
)
