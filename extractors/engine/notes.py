"""What others wrote on a document: the stamp of an office on a copy, the imprint of an official letter. No part of what it says.

Taken away before the engine looks for labels, so that a checker's name and date never pass for the issuer's.
"""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.boxes import part_box
from yushen.extractors.engine.tokens import Token, around, raw_part

from yushen.text import dates
from yushen.text.fold import is_cjk

COPY_STAMP = re.compile(
    r"(?:经核对|经审核|此件|复印件|该复印件)?.{0,4}(?:与原件(?:一致|相符|核对无误)|原件(?:已核|核对)|核对无误)|[仅只](?:供|限|用于|作为?).{0,24}(?:使用|专用|申报|评审|之用)|虚构样例|复印无效"
)
_OF_ITSELF = re.compile(r"[本此该](?:证明|证书?|函|信|凭证|介绍信|情况说明|说明)(?:书|信|材料)?[仅只](?:供|限|用于|作)")
"""本证明仅用于职称申报 is a sentence of the document: who signs under it signs the document, no copy of it."""
_CHECKER = re.compile(r"^(?:审核人|核对人|经办人|审验人|验证人|复核人|核验人|日期)")
_BODY = re.compile(r"^[\u4e00-\u9fff()]{4,30}(?:公司|集团|局|厅|厂|矿|院|校|所|中心|部|处|科|室|学院|大学|学校)$")
_IMPRINT = re.compile(r"^(?:抄送|抄报|分送|主题词|校对|打字)[:]|[日\d]印发$|^\(?共印\d+份\)?$")
"""The imprint under the last line of an official letter (版记, GB/T 9704-2012, 7.4)."""
_PLACEHOLDER = re.compile(
    r"\(?(?:[一二]寸)?(?:近期)?(?:免冠)?(?:彩色)?(?:照片|相片|像片)(?:粘贴处|处)?\)?|照|片|二维码|扫码查验|\(?骑缝[\u4e00-\u9fff]{0,10}\)?|\(?钢印\)?"
)
"""Where a picture, a code or an embossed seal goes: no words of the document, though they stand between them."""
_OWN_WORDS = 4
"""Characters before a copy stamp in one token, from which they are words of the document."""
_SIZE = 0.25
"""A line of the same stamp is of its type size, within so much."""
_LONG = 40
_WATERMARK = 1.5
"""So much larger than what stands under it, such words lie across the page as a watermark; nobody signs them."""
_OVER_FIGURES = 2.2
"""The same over a day in figures alone (2022.1.14), which are two thirds as high as characters of their size."""


def is_note(text: str) -> bool:
    """A line of a text without places that is a copy stamp or imprint and nothing else."""
    return (COPY_STAMP.search(text) is not None and len(text) < _LONG) or _IMPRINT.search(text) is not None


def without_notes(tokens: list[Token]) -> list[Token]:
    """The tokens without copy stamps, the checker, body and date under each, and without the imprint's rows."""
    stamps = [token for token in tokens if COPY_STAMP.search(token.text) and len(token.text) < _LONG]
    others = [stamp for stamp in stamps if not _OF_ITSELF.search(stamp.text)]
    imprint = [token for token in tokens if _IMPRINT.search(token.text)]
    with_stamps = {id(token) for stamp in others for token in _block(stamp, tokens)}
    kept = []
    for token in tokens:
        if _PLACEHOLDER.fullmatch(token.text):
            continue
        if any(token is stamp for stamp in stamps):
            match = COPY_STAMP.search(token.text)
            if match is not None and match.start() >= _OWN_WORDS:
                kept.append(_head_of(token, match.start()))
        elif id(token) not in with_stamps and not any(_same_row(token, one) for one in imprint):
            kept.append(token)
    return kept


def _block(stamp: Token, tokens: list[Token]) -> list[Token]:
    """The lines that belong to a copy stamp: directly under it, one after the other, of its size, each of a kind of its own."""
    block, seen = [stamp], set[str]()
    for token in sorted((one for one in tokens if one.page == stamp.page), key=lambda one: one.box.y0):
        kind = _kind(token)
        if kind is None or kind in seen or not _under(token, block):
            continue
        if stamp.box.height > (_WATERMARK if any(map(is_cjk, token.text)) else _OVER_FIGURES) * token.box.height:
            continue
        if kind == "body" and abs(token.box.height - stamp.box.height) > _SIZE * stamp.box.height:
            continue
        seen.add(kind)
        block.append(token)
    return block[1:]


def _kind(token: Token) -> str | None:
    if len(token.text) > 30:
        return None
    if _CHECKER.search(token.text):
        return "checker"
    found = dates.find_dates(token.text)
    if len(found) == 1 and len(token.text) - (found[0][2] - found[0][1]) <= 3:
        return "date"
    return "body" if _BODY.fullmatch(token.text) else None


def _under(token: Token, block: list[Token]) -> bool:
    box = around([one.box for one in block])
    below = (
        -0.5 * block[0].box.height < token.box.y0 - block[-1].box.y0
        and token.box.y0 - box.y1 < 1.6 * block[0].box.height
    )
    if token.box.x0 < block[0].box.x1 + 0.05 and token.box.x1 > block[0].box.x0 - 0.05:
        return below
    return False


def _same_row(token: Token, other: Token) -> bool:
    """On the row of an imprint: 某某办公室　2022年12月8日印发 comes in two pieces."""
    if token is other or _printed_under(token, other):
        return True
    level = min(token.box.y1, other.box.y1) - max(token.box.y0, other.box.y0)
    return token.page == other.page and level > 0.5 * min(token.box.height, other.box.height)


def _printed_under(token: Token, other: Token) -> bool:
    """The day of printing right under 抄送, where 印发 went to the next line."""
    near = token.page == other.page and 0 < token.box.y0 - other.box.y0 < 4.0 * other.box.height
    return near and other.text.startswith(("抄送", "抄报")) and (token.text == "印发" or _one_date(token.text))


def _one_date(text: str) -> bool:
    found = dates.find_dates(text)
    return len(found) == 1 and len(text) == found[0][2] - found[0][1]


def _head_of(token: Token, end: int) -> Token:
    """The first characters of a token: the document's own words before a stamp that OCR read in one line with them."""
    return msgspec.structs.replace(
        token, text=token.text[:end], raw=raw_part(token, 0, end), box=part_box(token.box, token.text, 0, end)
    )
