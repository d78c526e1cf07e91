"""Labels that OCR reads in one piece with their values, told by the labels above and below them."""

from __future__ import annotations

import re

from yushen.extractors.engine.view import View

_GLUED_BY_OCR = frozenset({"职业", "工种", "专业", "等级", "级别", "学历", "学位", "职务", "岗位", "职称"})
_COMPOUND = re.compile(
    r"技术|技能|资格|名称|等级|级别|类|编码|代码|年限|时间|日期|性质|负责|意见|人员|情况|方向|教育|编号|标准|工作|经历|考核|培训|证|能力|道德|素质|描述|要求|部门|主管|领导|职务|工种|层次|[(:年月]"
)
"""What makes another word of such a beginning: 专业技术…, 职业资格…."""
_ALIGNED = 0.012
"""Labels of one column begin at the same place, within so much of the width."""


def glued_in_column(view: View, labels: tuple[str, ...], starts: set[int]) -> list[tuple[str, int]]:
    """职业焊工 over 等级高级技师 as OCR reads a column of labels and values without colons: the word begins a token right under
    or over another label that begins one. ``starts``: where labels begin that are known; gives each label and where it begins."""
    known = _GLUED_BY_OCR.intersection(labels)
    if not known:
        return []
    glued = {
        start: token.text[:2]
        for row in view.rows
        for token, start in zip(row.tokens, row.starts, strict=True)
        if start not in starts and token.method == "ocr" and token.text[:2] in known and _is_value(token.text[2:])
    }
    more = []
    for number, row in enumerate(view.rows):
        near = [view.rows[one] for one in (number - 1, number + 1) if 0 <= one < len(view.rows)]
        for token, start in zip(row.tokens, row.starts, strict=True):
            if start in glued and any(
                (begin in starts or (begin in glued and glued[begin] != glued[start]))
                and abs(other.box.x0 - token.box.x0) < _ALIGNED
                and other.page == token.page
                for one in near
                for other, begin in zip(one.tokens, one.starts, strict=True)
            ):
                more.append((glued[start], start))
    return more


def _is_value(rest: str) -> bool:
    """Words behind such a beginning that make no longer word of it."""
    return re.fullmatch(r"[\u4e00-\u9fff()/]{2,14}", rest) is not None and _COMPOUND.match(rest) is None
