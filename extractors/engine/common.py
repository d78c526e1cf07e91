"""What many types share: the credit code that any document may print, issuers and dates at the foot, holders' names."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

from yushen.model import Field
from yushen.numbers import credit_code
from yushen.text import dates

_CREDIT_LABEL = re.compile(r"(?:信用|机构)代码(?:证号)?[:(]?[^:]{0,6}$")


def common_fields(view: View) -> dict[str, Field]:
    """``credit_code``, a field of any type that prints one: right by its check characters, or said to be one.

    An identity number has the same length; without its label a code that fails its checks is none."""
    for record, low, high in credit_code.find_all(view.flow):
        labelled = _CREDIT_LABEL.search(view.flow[max(0, low - 20) : low]) is not None
        if record.validity == "valid" or labelled:
            start, end = view.from_flow(low, high)
            trust = 1.0 if record.validity == "valid" else shapes.DOUBTFUL
            return {"credit_code": field_of("credit_code", Candidate(record.value, start, end, trust), view)}
    return {}


def foot_date(view: View) -> list[Candidate]:
    """The date under a document: the last row that is a date and little else, in the lower part of its page."""
    found: list[Candidate] = []
    written = max((row.box.y1 for row in view.rows), default=1.0)
    for number in range(len(view.rows) - 1, -1, -1):
        row = view.rows[number]
        for token, start in zip(row.tokens, row.starts, strict=True):
            for value, low, high in dates.find_dates(token.text):
                rest = token.text[:low] + token.text[high:]
                if len(re.sub(r"[^\u4e00-\u9fffA-Za-z0-9]", "", rest)) <= 8 and not re.search(r"[-至~到]", rest):
                    low_down = not view.paged or row.box.y0 > min(0.4, 0.6 * written)
                    trust = 0.86 if low_down else 0.7
                    found.append(Candidate(value, start + low, start + high, trust - 0.01 * len(found)))
        if len(found) >= 3:
            break
    return found


def any_date(view: View) -> list[Candidate]:
    """The last date of the document anywhere: better than none, and not trusted much."""
    found = dates.find_dates(view.flow)
    if not found:
        return []
    value, low, high = found[-1]
    start, end = view.from_flow(low, high)
    return [Candidate(value, start, end, 0.6)]


_BODY_END = re.compile(
    r"(?:公司|集团|委员会|政府|局|厅|工会|协会|学会|联合会|研究院|研究所|学院|大学|学校|中心|厂|矿|鉴定站|编辑部|杂志社|部|处|院|办公室|车间|分公司|组委会|公室|社)(?:\(.{1,10}\))?$"
)


_SIGNS = re.compile(r"发证|颁发|颁证|盖章|签章|主办|授予|证明单位|出具|承办|公章|批准")


def _is_label(text: str) -> bool:
    """A short word before a value in the same row, other than one that says who signs."""
    return (
        2 <= len(text) <= 10
        and re.fullmatch(r"[\u4e00-\u9fff()/]+:?", text) is not None
        and not (_SIGNS.search(text) or _BODY_END.search(text.rstrip(":")))
    )


def foot_issuers(view: View) -> list[Candidate]:
    """Who signs: rows near the last date that are an organisation's name and nothing else, several joined by ``、``."""
    date_rows = [view.row_at(candidate.start) for candidate in foot_date(view)[:1]]
    last = date_rows[0] if date_rows else len(view.rows) - 1
    names: list[tuple[str, int, int]] = []
    for number in range(min(len(view.rows) - 1, last + 2), max(-1, last - 6), -1):
        row = view.rows[number]
        if row.page != view.rows[last].page or (number < last and view.in_table(row)):
            continue
        for place, (token, start) in reversed(list(enumerate(zip(row.tokens, row.starts, strict=True)))):
            if place and _is_label(row.tokens[place - 1].text):
                continue  # the value of another label: 企业名称 某某公司
            text = re.sub(r"\(?(?:盖章|公章|签章|印章|章|印)\)?:?$", "", token.text)
            text = re.sub(
                r"^(?:发证机关|颁发单位|颁发机构|发证单位|发证机构|主办单位|授予单位|(?:单位名称|单位|企业名称)(?=\((?:盖章|公章|章))|证明单位|承办单位|主办|颁发)(?:\((?:盖章|公章|章|印)\))?:",
                "",
                text,
            )
            at = token.text.find(text) if text else -1
            if (
                4 <= len(text) <= 36
                and at >= 0
                and _BODY_END.search(text)
                and not re.search(r"[,。;:《》“”]|同志|荣获|颁发|证明|特此|授予|兹|你", text)
            ):
                names.append((text, start + at, start + at + len(text)))
        if names and number < last - 3:
            break
    if not names:
        return []
    names.reverse()
    value = "、".join(dict.fromkeys(name for name, _, _ in names))
    return [Candidate(value, names[0][1], names[0][2], 0.85)]


def addressee(view: View) -> list[Candidate]:
    """``张三同志：`` or ``张 三：`` on a row of its own."""
    from yushen.text import names

    found = []
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        match = re.match(
            r"^(?:尊敬的|敬爱的)?(.{2,40}?)(?:同志|先生|女士|同学|老师|选手|师傅|作者)?们?[,，]?(?:您好|你好)?[:：!]$",
            text.replace("\t", " ").strip(),
        )
        if match is None:
            continue
        listed = [name for name in names.split_names(match[1]) if names.is_person_name(name)]
        if listed:
            found.append(Candidate(listed, row.start, row.start + len(text), 0.97))
    return found
