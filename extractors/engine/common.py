"""What many types share: the credit code that any document may print, and the person a document is addressed to."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

from yushen.model import Field
from yushen.numbers import credit_code, id_card

_CREDIT_RUN = re.compile(r"(?:信用|机构)代码(?:证号)?[:(]?\t?([0-9A-HJ-NPQRTUWXY]{18})")
"""A labelled code with other letters run on behind it (…1191JNo.HR-429)."""
_CREDIT_IN_ROW = re.compile(
    r"(?:信用|机构)代码(?:证号?)?(?:\([^()]{1,12}\))?[:(]?[\t\n]?(?P<v>[0-9A-Z]{17,19})(?![0-9A-Za-z])"
)
"""A labelled code that fails its checks, up to the end of its cell or row: what follows there is no part of it."""
_CREDIT_LABEL = re.compile(r"(?:信用|机构)代码(?:证号)?[:(]?[^:]{0,6}$")


def common_fields(view: View) -> dict[str, Field]:
    """``credit_code``, a field of any type that prints one: right by its check characters, or said to be one.

    An identity number has the same length; without its label a code that fails its checks is none."""
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            for record, low, high in credit_code.find_all(token.text) if len(token.text) >= 18 else ():
                if record.validity == "valid" and not id_card.is_number(record.value):
                    candidate = Candidate(record.value, start + low, start + high, 1.0)
                    return {"credit_code": field_of("credit_code", candidate, view)}
    run_on = _CREDIT_RUN.search(view.text)
    if run_on is not None and (found := credit_code.find_all(run_on[1])) and found[0][0].validity == "valid":
        candidate = Candidate(found[0][0].value, run_on.start(1), run_on.end(1), 1.0)
        return {"credit_code": field_of("credit_code", candidate, view)}
    whole = credit_code.find_all(view.flow)
    for record, low, high in whole:
        if record.validity == "valid" and not id_card.is_number(record.value):
            return {
                "credit_code": field_of("credit_code", Candidate(record.value, *view.from_flow(low, high), 1.0), view)
            }
    for match in _CREDIT_IN_ROW.finditer(view.text):
        value = match["v"].upper()
        candidate = Candidate(value, match.start("v"), match.end("v"), shapes.DOUBTFUL)
        return {"credit_code": field_of("credit_code", candidate, view)}
    for record, low, high in whole:
        if _CREDIT_LABEL.search(view.flow[max(0, low - 20) : low]):
            candidate = Candidate(record.value, *view.from_flow(low, high), shapes.DOUBTFUL)
            return {"credit_code": field_of("credit_code", candidate, view)}
    return {}


_NUMBER_ROW = re.compile(
    r"[\u4e00-\u9fff]{1,10}证字[\[(〔]\d{2,4}[\])〕]第?\d+号|[\u4e00-\u9fff()\[\]〔〕\d]{0,14}(?:字|第)(?:[\[〔(]\d{2,4}[\])〕])?(?:第)?[A-Z0-9\-]{2,16}号"
)


def number_row(view: View) -> list[Candidate]:
    """A certificate's number without label in a row of its own: 功字第0725号; the number of a decision (〔2017〕71号) is none."""
    rows = view.rows if len(view.rows) <= 10 else [*view.rows[:6], *view.rows[-4:]]
    for row in rows:
        text = row.tokens[0].text
        if len(row.tokens) == 1 and _NUMBER_ROW.fullmatch(text) and re.search(r"第|证字|字\d{4,}号", text):
            return [Candidate(text, row.start, row.start + len(text), 0.9)]
    return []


_NUMBER_TOKEN = re.compile(
    r"(?:[\[(〔]?\d{2,4}[\])〕]?)?[\u4e00-\u9fff]{1,8}字第?\d{4,10}号|[\u4e00-\u9fff]{1,8}字(?:[\[(〔]\d{2,4}[\])〕])?第\d{3,10}号|[\u4e00-\u9fff]{1,8}证字[\[(〔]\d{2,4}[\])〕]第?\d{2,10}号"
)
_DECISION = re.compile(r"文号|文件|批准|依据")


def number_token(view: View) -> list[Candidate]:
    """Such a number as a token of its own beside others: where it begins is seen, which running text does not tell
    (文化程度 技校 | 并技字第06626号), nor whether its year before it is its own (院长 | 93学证字26700号). Behind the label of a decision it is the decision's."""
    for row in view.rows:
        for place, (token, start) in enumerate(zip(row.tokens, row.starts, strict=True)):
            before = row.tokens[place - 1].text if place else ""
            if _NUMBER_TOKEN.fullmatch(token.text) and not _DECISION.search(before):
                return [Candidate(token.text, start, start + len(token.text), 0.96)]
    return []


_NUMERO = re.compile(r"(?:N[oO0]|№)[.:]{0,2}(?P<v>[A-Z]{0,2}\d{5,18})号?")
_NUMERO_TRUST = 0.82
"""Of a number behind No. alone: it may be the printer's, on the blank; any with a word before it goes before."""


def numero(view: View) -> list[Candidate]:
    """``No. 9901876`` as a token of its own: the certificate's number where nothing else says one."""
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = _NUMERO.fullmatch(token.text)
            if match is not None:
                return [Candidate(match["v"], start + match.start("v"), start + match.end("v"), _NUMERO_TRUST)]
    return []


_BROKEN_TRUST = 0.87
"""An identity number put together from two lines: right by its check digit, yet put together."""


def broken_identity(view: View) -> list[Candidate]:
    """An identity number whose last characters went to the next line for want of room, if together they pass the check."""
    from yushen.numbers import id_card

    for number, row in enumerate(view.rows):
        for token, start in zip(row.tokens, row.starts, strict=True):
            head = re.search(r"(?<![0-9A-Za-z])[1-9]\d{9,16}$", token.text)
            if head is None:
                continue
            for below in view.rows[number + 1 : number + 3]:
                for tail in below.tokens:
                    whole = head[0] + tail.text
                    if below.page != row.page or not re.fullmatch(r"\d{17}[\dXx]", whole):
                        continue
                    record = id_card.parse(whole)
                    if record is not None and record.validity == "valid":
                        note = "号码分印两行，已合并，请核对"
                        return [Candidate(record.value, start + head.start(), start + head.end(), _BROKEN_TRUST, note)]
    return []


_SIGNED_NUMBER = re.compile(r"(?:№|N[oO0]\.?|编号)[:.]?\t?([A-Z0-9][A-Z0-9\-/]{4,24})(?![A-Z0-9年])")


def signed_number(view: View) -> list[Candidate]:
    """A number behind № or No. in its own row."""
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        match = _SIGNED_NUMBER.search(text)
        if match is not None:
            return [Candidate(match[1], row.start + match.start(1), row.start + match.end(1), 0.95)]
    return []


def identity_token(view: View) -> list[Candidate]:
    """An identity number that is right by its check digit and stands by itself, where other digits stand beside it."""
    from yushen.numbers import id_card

    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            if not 15 <= len(token.text) <= 30:
                continue
            for record, low, high in id_card.find_all(token.text):
                if record.validity == "valid":
                    return [Candidate(record.value, start + low, start + high, 0.97)]
    return []


_OPENS = re.compile(
    r"^(?P<v>[\u4e00-\u9fff·]{2,4}(?:[、,][\u4e00-\u9fff·]{2,4}){0,9})(?P<title>同志|先生|女士|同学|老师|师傅|选手)?们?:"
    r"(?=在|于|荣|被|你|您|经|鉴于|为|自|从|因|参加|承担|完成|(?:19|20)\d\d)"
)
"""王建国同志：在2024年度… in one row; without a title only a name that cannot be the word before a value (项目组：完成…)."""

_UNIT = re.compile(r".{2,}[部处室队厂矿局院站组]|.{1,9}(?:车间|公司|科室|部门|分厂)")


def _departments(listed: list[str]) -> bool:
    """Those to whom an order goes (工程部、安质部：): 安 begins names of people, too; all of a list end in a word for a part of a body."""
    return bool(listed) and all(_UNIT.fullmatch(one) for one in listed)


_NO_PERSON = re.compile(r"[部组队班厂矿处科室所院局会]$|^(?:时间|单位|项目|地点|成果|任务|部门|班组)")


def addressee(view: View) -> list[Candidate]:
    """``张三同志：`` or ``张 三：`` on a row of its own, or before the text that goes on behind it."""
    from yushen.extractors.engine.sentences import name_in

    from yushen.text import names

    found = []
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        match = re.match(
            r"^(?:尊敬的|敬爱的)?(.{2,40}?)(?:同志|先生/女士|先生\(女士\)|先生|女士|同学|老师|选手|师傅|作者)?们?[,，]?(?:您好|你好)?[:：!]$",
            text.replace("\t", " ").strip(),
        )
        opening = _OPENS.match(text.replace("\t", "")) if match is None else None
        if match is not None:
            listed = [name for name in names.split_names(match[1]) if names.is_person_name(name)]
            if not _TITLED.search(text) and _departments(names.split_names(match[1])):
                listed = []
            end, trust = len(text), 0.97
            if not listed and _TITLED.search(text) and (cut := name_in(match[1].replace(" ", ""))) is not None:
                listed = [cut[0]]  # behind the name of his works: 某某水泥有限公司张三同志
        elif opening is not None:
            listed = [name for name in names.split_names(opening["v"]) if names.is_person_name(name)]
            listed = listed if opening["title"] else [name for name in listed if not _NO_PERSON.search(name)]
            end, trust = text.index(":"), _OPENS_TRUST
        else:
            continue
        if listed:
            found.append(Candidate(listed, row.start, row.start + end, trust))
    return found


_TITLED = re.compile(r"(?:同志|先生|女士|师傅|老师)[,，]?(?:您好|你好)?[:：!]$")
_OPENS_TRUST = 0.95
