"""What holders and offices write across a copy: 仅供…使用, 再次复印无效, 与原件一致. It lies over other text, or under a picture of it, by its
nature, and tells nothing of the paper's own values."""

from __future__ import annotations

import re

from yushen.model import Line
from yushen.text.fold import fold_for_match, squeeze

_WHAT = r"(?:(?:此|该|本|这)?(?:复印|影印|扫描|电子|证|文)?(?:件|证件|材料|证书|证|份|稿)?(?:资料)?)?"
_NOTE = re.compile(
    rf"[(\[【*]*{_WHAT}(?:"
    r"(?:仅|只|限|专)(?:供|限|用于|作为?|限于|限作|供作|为|用作)[^:]{0,30}"
    r"|[^:]{0,16}(?:(?:再次|二次|再行|翻印|涂改|转借|他用|挪作他用|用于其他)[^:]{0,4}|复印)(?:均?无效|作废)"
    r"|[^:]{0,4}(?:与|同|和)原[件本](?:核对)?(?:完全)?(?:一致|相符|无误)[^:]{0,4}"
    r"|(?:不得|禁止|严禁)(?:用于其他|他用|挪作他用|复制|翻印|外传)[^:]{0,10}"
    r"|[^:]{2,16}(?:专用|之用|使用),?(?:再次|其他)?[^:]{0,6}无效"
    r"|(?:内部资料|样张|样本|复印件|副本复印件)"
    r")[)\]】*]*"
)
_AT_A_SLANT = 2.5
"""Times the height that its characters would have if the line ran level."""
_LEAST = 3
"""Characters from which a slant shows in the shape of a line."""


def is_note_of_use(line: Line) -> bool:
    """Whether the whole line is such a note; a value with a note behind it is none."""
    return _NOTE.fullmatch(squeeze(fold_for_match(line.text))) is not None


def lies_aslant(line: Line, width: float, height: float) -> bool:
    """Whether a line runs across the page at a slant, as nothing does that is set in a value's place. ``width`` and ``height``: of the
    page in points. A line set downwards is none: it is hardly wider than one character."""
    box = line.box
    wide = sum(1.0 if character >= "\u2e80" else 0.5 for character in line.text if not character.isspace())
    if box is None or wide < _LEAST:
        return False
    across, down = box.width * width, box.height * height
    level = across / wide
    return down > _AT_A_SLANT * level and across > _AT_A_SLANT * down / wide
