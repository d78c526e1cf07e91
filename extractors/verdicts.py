"""The verdict of an acceptance in the words of its form: a short opinion, the marked one of several options, the words 通过 in a long one."""

from __future__ import annotations

import re

from yushen.extractors.engine.options import ticked_option
from yushen.extractors.spec import Hit

_ONLY_OPTIONS = re.compile(
    r"(?:不予通过|不同意通过|未通过|不通过|基本通过|整改后通过|有条件通过|同意通过|暂缓通过|暂缓|复议|通过|不合格|合格|需整改|整改)(?:验收|鉴定|评审|结题|结项|论证)?"
)
_BRACKET = re.compile(r"(?P<word>[\u4e00-\u9fff]{2,10})\((?P<mark>[√✓✔☑■●Vv]?)\)")
_SAYS = re.compile(
    r"(?:专家组|验收组|鉴定委员会|验收委员会|评审组|各参加单位)?(?:一致)?(?:同意|建议|准予|未|不予|不同意|基本|予以)?(?:该项目|本项目|其)?通过(?:了)?(?:该项目|本项目)?[\u4e00-\u9fff]{0,4}?(?:验收|鉴定|评审|论证|评价|结题|结项)|"
    r"(?:一致)?(?:同意|准予)(?:结题|结项|验收)|(?:验收|鉴定)(?:不)?合格|整改后通过"
)
_SHORT = 40
"""Characters of an opinion that is given whole."""
_FROM_LONG, _WHOLE_LONG = 0.96, 0.75


_REMARK = 8
"""Characters from which what stands behind a verdict is a remark of its own."""


_HELD = re.compile(
    r"(?:对|受|由|经|组织|召开|邀请|委托|根据|按照)[^。;]{2,40}(?:进行了?[\u4e00-\u9fff]{0,4}(?:验收|鉴定|评审|评价|论证|审查|核查)|召开了?[^。;]{0,16}(?:会议?)?|(?:验收|鉴定|评审)(?:会议?|工作))$"
)
"""A sentence that tells that an acceptance was held, and not with what end."""


def verdict(text: str, raw: str = "") -> Hit | None:
    """The verdict; a Hit of "" where several options are printed and none, or more than one, is marked.

    ``raw``: the text as printed, blanks between its lines; a verdict on a line of its own is the whole of it."""
    marked = _marked(text)
    if marked is not None:
        return marked
    own = _line_of_its_own(text, raw)
    if own is not None:
        return own
    plain = re.sub(r"[\t\n]", "", text)
    ending = _behind_findings(plain)
    if ending is not None:
        return ending
    lead = len(plain) - len(plain.lstrip(":,"))
    first = re.split(r"。|;", plain[lead:])[0]
    said = list(_SAYS.finditer(plain))
    if _HELD.search(first) and not _SAYS.search(first):
        return Hit(said[-1][0], said[-1].start(), said[-1].end(), _FROM_LONG) if said else None
    if 2 <= len(first) <= _SHORT and len(plain) <= 2 * _SHORT:
        return Hit(first, lead, lead + len(first))
    if said:
        return Hit(said[-1][0], said[-1].start(), said[-1].end(), _FROM_LONG)
    return Hit(first[:120], lead, lead + len(first), _WHOLE_LONG) if len(first) >= 2 else None


_CONDITION = re.compile(r"整改|待|如|若|条件|前提|但|除|补充|完善后|修改|不同意|未|不予|不通过|不合格|暂缓|建议")


def _behind_findings(plain: str) -> Hit | None:
    """``资料齐全，样机运行稳定，同意通过验收。``: the clause that decides, where findings stand before it and no condition anywhere."""
    clauses = list(re.finditer(r"[^,。;:]+", plain))
    said = [one for one in clauses if _SAYS.fullmatch(one[0])]
    if len(said) != 1 or said[0] is clauses[0] or _CONDITION.search(plain):
        return None
    return Hit(said[0][0], said[0].start(), said[0].end())


def _line_of_its_own(text: str, raw: str) -> Hit | None:
    """``通过验收`` over ``各项指标达到任务书要求，同意投入使用。``."""
    lines = raw.split(maxsplit=1)
    said = re.sub(r"[。；;，,：:]+$", "", lines[0]) if len(lines) > 1 else ""
    if not text.startswith(said) or len(lines) < 2 or len(lines[1]) < _REMARK:
        return None
    whole = _ONLY_OPTIONS.fullmatch(said) or _SAYS.fullmatch(said)
    return Hit(said, 0, len(said)) if whole is not None else None


def _marked(text: str) -> Hit | None:
    ticked = ticked_option(text)
    if ticked is not None:
        return ticked
    brackets = list(_BRACKET.finditer(re.sub(r"[\t\n]", "", text)))
    if len(brackets) >= 2:
        chosen = [match for match in brackets if match["mark"]]
        return Hit(chosen[0]["word"], chosen[0].start(), chosen[0].end()) if len(chosen) == 1 else Hit("", 0, 0)
    plain = re.sub(r"[\s、/,;。|]", "", text)
    options = _ONLY_OPTIONS.findall(plain)
    if len(options) >= 2 and "".join(match[0] for match in _ONLY_OPTIONS.finditer(plain)) == plain:
        return Hit("", 0, 0)
    return None
