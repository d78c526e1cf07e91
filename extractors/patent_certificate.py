"""专利证书 of all generations: anchored on labels, never on their order."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.numbers import patent
from yushen.text import names

_KINDS = {"发明": "invention", "实用新型": "utility_model", "外观设计": "design"}
_NUMBER = r"(?:ZL|Z1|2L|21L)?(?:\d{4}[12389]\d{7}|\d{2}[12389]\d{5})\.?[\dXx]?"


def _kind(view: View) -> list[Candidate]:
    """The word of the title; else the label of the name."""
    for pattern, trust in (
        (r"(发明|实用新型|外观设计)专利证书", 1.0),
        (r"(发明|实用新型|外观设计)名称", 0.8),
        (r"本(发明|实用新型|外观设计)经过本局", 0.8),
    ):
        match = re.search(pattern, view.flow)
        if match is not None:
            start, end = view.from_flow(match.start(1), match.end(1))
            return [Candidate(_KINDS[match[1]], start, end, trust)]
    return []


def _number(text: str) -> Hit | None:
    return shapes.parsed(patent.parse, _NUMBER)(text)


def _publication(text: str) -> Hit | None:
    return shapes.parsed(patent.parse_publication, r"(?:CN|GN|CM)?\d{7,9}[A-Z]\d?")(text)


def _serial(text: str) -> Hit | None:
    match = re.search(r"\d{4,10}", text.replace("\t", ""))
    return Hit(match[0], match.start(), match.end()) if match else None


_ALONE = re.compile(r"(?:专利)?(?:证(?:书)?)?(?:编)?(?:号(?:码)?:?)?(?:第|No\.?:?|NO\.?:?|№)(?P<v>\d{5,8})号?", re.I)


def _serial_alone(view: View) -> list[Candidate]:
    """第 736439 号 in a row of its own at the head: the certificate's number, where no word says so."""
    first = view.rows[0].page if view.rows else 1
    for row in (one for one in view.rows[:6] if one.page == first):
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = _ALONE.fullmatch(token.text)
            if match is not None:
                return [Candidate(match["v"], start + match.start("v"), start + match.end("v"), 0.9)]
    return []


_FILED = re.compile(r"申请日时[^。:]{0,24}信息如下")


_OWNER_END = re.compile(
    r"(?:公司|集团|厂|矿|院|所|局|中心|大学|学院|学校|站|段|部|处|队|社|室|会)(?:\([^()]{1,12}\))?$"
)


_NATION = re.compile(
    r"(?<=[司厂院所学校心团])\(?(?:中国(?:香港|台湾|澳门)?|美国|日本|德国|法国|英国|韩国|意大利|瑞士|瑞典|荷兰|CN|US|JP|DE)\)?$"
)
"""The owner's nation behind its name (国籍), as registers print it."""
_STATED = re.compile(
    r"(?<!\d)\d{1,2}[.、][\u4e00-\u9fff]{2,10}:|[,;。](?:现)?(?:处于|该专利|本专利|专利权(?:处于|维持|有效|自)|年费|法律状态|授权公告|申请日)"
)
"""Where the sentence goes on behind the owners."""


_MOVED = re.compile(
    r"[:(]?由[“\"「]?.{2,60}?[”\"」]?(?:变更|转移|转让)(?:登记)?(?:为|给|至)[“\"「]?(?P<v>[^“”\"「」。;]{2,60})"
)
"""由“甲”变更为“乙”: the owner is the one after the change."""
_NEXT_PART = re.compile(r"\n\t*(?:[一二三四五六七八九十]{1,2}、|\d{4}[年.-])")
"""The next part of a register, or its first dated entry: no owner's name begins so."""


def owners(text: str) -> Hit | None:
    """专利权人, bodies and persons, parted by marks or one a line; a line that ends no name goes on in the next."""
    moved = _MOVED.match(text.replace("\n", "").replace("\t", ""))
    if moved is not None:
        text = moved["v"]
    text = _NEXT_PART.split(text)[0]
    parts: list[str] = []
    broken = False
    stated = _STATED.search(text)
    for line in text[: stated.start() if stated is not None else len(text)].split("\n"):
        for number, piece in enumerate(part for part in re.split(r"[;、,]", _own_column(line)) if part):
            if broken and number == 0:
                parts[-1] = _NATION.sub("", parts[-1] + piece)
            else:
                parts.append(_NATION.sub("", piece))
        whole = _OWNER_END.search(parts[-1]) or names.is_person_name(parts[-1]) if parts else True
        broken = bool(parts) and not whole and not line.endswith((";", "、", ","))
    kept = [part for part in (one.strip(" :。.") for one in parts) if len(part) >= 2]
    return Hit(kept, 0, len(text)) if kept else None


def _own_column(line: str) -> str:
    """A line without a person's name that a wide gap parts from a body: that of the next column (专利权人 | 发明人)."""
    cells = line.split("\t")
    last = len(cells)
    while last > 1 and _only_persons(cells[last - 1]) and _OWNER_END.search("".join(cells[: last - 1])):
        last -= 1
    return "".join(cells[:last])


def _last_row(view: View, number: int) -> int:
    """The end of a list that goes on in the rows right below, down to a gap, a label or a page's number."""
    last = view.rows[number]
    for row in view.rows[number + 1 : number + 5]:
        close = row.page == last.page and row.box.y0 - last.box.y1 < 0.8 * max(row.box.height, last.box.height)
        text = re.sub(r"^.(?:[;、,]|$)", "", row.words)
        if not close or re.search(r"\d", text) or not _only_persons(text):
            break
        last = row
    return last.starts[-1] + len(last.tokens[-1].text)


def _only_persons(text: str) -> bool:
    """Names parted by marks; the last may be broken at the end of its line."""
    listed = [one for one in re.split(r"[;、,]", text) if one]
    return all(names.is_person_name(one, known_surname=False) for one in (listed[:-1] if len(listed) > 1 else listed))


def _at_filing(view: View) -> list[Candidate]:
    """The inventors under the heading of the back page: 申请日时本专利记载的申请人、发明人信息如下."""
    match = _FILED.search(view.flow)
    if match is None:
        return []
    heading = view.row_at(view.from_flow(match.start(), match.end())[0])
    for number in range(heading, min(len(view.rows), heading + 12)):
        row = view.rows[number]
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        label = re.match(r"(?:发明人|设计人):?\t?", text)
        if label is None:
            continue
        if label.end() == len(text) and number + 1 < len(view.rows):
            following = view.rows[number + 1]
            start, end = following.start, _last_row(view, number + 1)
        else:
            start, end = row.start + label.end(), _last_row(view, number)
        hit = shapes.people()(view.text[start:end])
        return [Candidate(hit.value, start, end, 0.97 * hit.trust)] if hit is not None else []
    return []


SPEC = TypeSpec(
    "patent_certificate",
    (
        FieldSpec("patent_kind", lambda _: None, finders=(_kind,)),
        FieldSpec(
            "title",
            shapes.text(2, 80),
            labels=("发明名称", "实用新型名称", "外观设计名称", "使用外观设计的产品名称"),
            wraps=True,
            far=True,
            label_pattern=label_patterns.INVENTION,
        ),
        FieldSpec(
            "inventors",
            shapes.people(),
            labels=("发明人", "设计人", "发明人(设计人)", "发明设计人"),
            wraps=True,
            far=True,
            label_pattern=label_patterns.INVENTOR,
        ),
        FieldSpec(
            "patentees",
            owners,
            labels=("专利权人", "专利权人名称"),
            wraps=True,
            far=True,
            label_pattern=label_patterns.PATENTEE,
        ),
        FieldSpec(
            "inventors_at_filing",
            shapes.people(),
            labels=("申请日时发明人", "申请日时设计人", "申请日时发明人(设计人)"),
            wraps=True,
            far=True,
            finders=(_at_filing,),
        ),
        FieldSpec(
            "patent_number",
            _number,
            labels=("专利号",),
            patterns=(rf"专利号:?(?P<v>{_NUMBER})", r"(?P<v>ZL\d{4}[12389]\d{7}\.?[\dXx])"),
            far=True,
        ),
        FieldSpec("application_date", shapes.date(), labels=("专利申请日", "申请日"), far=True),
        FieldSpec(
            "grant_date",
            shapes.date(),
            labels=("授权公告日", "授权日"),
            weak_labels=("颁证日", "颁证日期", "授予日", "授予专利权日", "专利授予日", "颁证公告日"),
            far=True,
            label_pattern=label_patterns.GRANTED_ON,
        ),
        FieldSpec(
            "publication_number",
            _publication,
            labels=("授权公告号", "公告号"),
            patterns=(r"授权公告号:?(?P<v>CN\d{7,9}[A-Z]\d?)",),
            far=True,
        ),
        FieldSpec(
            "certificate_serial",
            _serial,
            labels=("证书号第", "证书号"),
            patterns=(r"证书号第?(?P<v>\d{4,10})号?",),
            finders=(_serial_alone,),
            below=False,
        ),
    ),
    stops=(
        "地址",
        "申请日时申请人",
        "申请日时申请人信息",
        "申请日时本专利记载的申请人、发明人信息如下",
        "申请日时本专利记载的申请人、设计人信息如下",
        "申请人、发明人信息如下",
        "发明人信息如下",
        "设计人信息如下",
        "国家知识产权局依照",
        "局长",
        "申长雨",
        "本发明经过本局",
        "本实用新型经过本局",
        "本外观设计经过本局",
        "专利权自授权公告",
        "国家知识产权局",
        "邮编",
    ),
)
