"""Traditional characters that recognition took for simplified ones: on a blurred line it drifts from 专业技术 to 專業技術.

A page printed in traditional characters has hardly a simplified one; where both stand on a page, and a line's
traditional characters were not read for certain, they are the recognition's. A line of which it is sure stays: names are printed so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from yushen.text.name_tables import STANDARD_FORM

if TYPE_CHECKING:
    from yushen.readers.ocr.lines import Found

_SURE = 0.9
"""A line drifted where a traditional character scores less: those of drifted lines scored 0.53 to 0.98, the lowest of each 0.53 to 0.73."""
_MOST = 0.5
"""Share of traditional among the characters that are written in two ways, from which the page itself is traditional."""


def _outside(character: str) -> bool:
    """Not in GB 2312: what is in it may be meant (甯 is a family name)."""
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return True
    return False


_MORE = (
    "過过評评於于後后為为爲为這这該该種种備备紙纸碼码帳账課课導导屆届頒颁訓训譽誉勵励標标準准條条檔档認认繳缴稱称賽赛"
)
_TECHNICAL = "燒烧損损軸轴試试驗验測测線线纜缆網网閥阀調调濕湿緩缓鑽钻鍛锻縫缝組组銷销"
"""Pairs of the language of papers and of the trades that no table of names needs."""
_SIMPLIFIED = {old: new for old, new in STANDARD_FORM.items() if _outside(old) and not _outside(new)}
_SIMPLIFIED |= dict(zip((_MORE + _TECHNICAL)[::2], (_MORE + _TECHNICAL)[1::2], strict=True))
_MARKS_OF_SIMPLIFIED = frozenset(_SIMPLIFIED.values())


def unmix_scripts(found: list[Found]) -> None:
    """Writes the traditional characters of drifted lines in simplified ones; the page's lines are changed in place.

    The confidence stays what the scores say: a line that drifted is a line that was hard to read."""
    text = "".join(one.text for one in found)
    old = sum(character in _SIMPLIFIED for character in text)
    new = sum(character in _MARKS_OF_SIMPLIFIED for character in text)
    if not old or old > _MOST * (old + new):
        return
    for one in found:
        scores = one.glyphs.scores if len(one.glyphs.scores) == len(one.text) else (one.glyphs.score,) * len(one.text)
        places = [place for place, character in enumerate(one.text) if character in _SIMPLIFIED]
        if places and min(scores[place] for place in places) < _SURE:
            mended = "".join(_SIMPLIFIED.get(character, character) for character in one.text)
            one.glyphs = msgspec.structs.replace(one.glyphs, text=mended)
