"""社会保险参保证明, 缴费记录."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.employers import without_office
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.common import identity_token
from yushen.extractors.engine.signoff import foot_issuers
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field
from yushen.text import dates

_MONTH = r"(?:19|20)\d{2}(?:年|[./-])?(?:0[1-9]|1[0-2]|[1-9](?=月|\b))月?|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2}年(?:十[一二]?|[一二三四五六七八九])月"
_TO_NOW = re.compile(rf"(?<!\d)({_MONTH})\t?(?:至|到|-|~|—|–)+\t?(至今|今|现在|目前)")
_PERIOD = re.compile(rf"(?<!\d)({_MONTH})(?:至|到|-|~|—|–|\t)+({_MONTH})(?!\d)")
_JOINED = re.compile(rf"(?<!\d)({_MONTH})\t?(?:至|到|-|~|—|–)+\t?({_MONTH})(?!\d)")
_INSURANCE = re.compile(r"企业职工基本养老|职工基本养老|基本养老|机关事业")
_COMPANY = re.compile(r"[\u4e00-\u9fffA-Za-z0-9()·]{3,30}(?:公司|集团|厂|矿|院|局|中心|所|学校|社)")


_LABELLED = re.compile(r"(?:参保|缴费|工作|用人|所在)(?:单位|企业)(?:名称)?:(?P<v>[\u4e00-\u9fff()]{4,34})$")
"""A body behind its label in one cell: 转入地参保单位：某某公司."""


def _month(text: str) -> str | None:
    match = re.match(r"((?:19|20)\d{2})\D?(\d{1,2})", dates.parse_date(text) or text)
    if match is None or not 1 <= int(match[2]) <= 12:
        return None
    return f"{match[1]}-{int(match[2]):02d}"


def _period_in(text: str) -> re.Match[str] | None:
    """The period of a row: two months joined by a stroke or 至; two cells side by side only where none is."""
    return _TO_NOW.search(text) or _JOINED.search(text) or _PERIOD.search(text)


def _employer(view: View, row: Row, period: re.Match[str]) -> str | None:
    """Whom a period belongs to: a cell of its row; in a sentence the body after 在, over the line's end if need be."""
    for token in row.tokens:
        hit = shapes.body()(token.text) if _COMPANY.fullmatch(token.text) else None
        if hit is not None:
            return str(hit.value)
    labelled = [match for token in row.tokens if (match := _LABELLED.search(token.text))]
    hit = shapes.body()(labelled[0]["v"]) if len(labelled) == 1 else None
    if hit is not None:
        return str(hit.value)
    behind = view.text[row.start + period.end() : row.start + period.end() + 60].replace("\n", "").replace("\t", "")
    match = re.match(
        r"(?:期间)?,?(?:一直)?(?:在|由|于)(?![我本该])([\u4e00-\u9fff()]{4,34}?)(?:参加|参保|缴|为其|按月)", behind
    )
    hit = shapes.body()(match[1]) if match is not None else None
    return str(hit.value) if hit is not None else None


def _heading(view: View, number: int) -> str | None:
    """A body in a row of its own over the rows that tell its period, as on the cards of a telephone."""
    for row in reversed(view.rows[max(0, number - 3) : number]):
        if len(row.tokens) == 1 and _COMPANY.fullmatch(row.tokens[0].text):
            return row.tokens[0].text
        if _period_in(view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]):
            return None
    return None


def _periods(view: View) -> list[Candidate]:
    """Periods of 养老保险 where insurances stand apart, else all; each with the employer of its row."""
    rows: list[tuple[dict[str, Any], bool, int, int]] = []
    for number, row in enumerate(view.rows):
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        match = _period_in(text)
        if match is None:
            continue
        begin, end = _month(match[1]), _month(match[2])
        if (
            begin is None
            or (end is not None and begin > end)
            or (end is None and "今" not in match[2] and match[2] not in ("现在", "目前"))
        ):
            continue
        entry = {"from": begin, "to": end, "employer": _employer(view, row, match) or _heading(view, number)}
        rows.append((entry, bool(_INSURANCE.search(text)), row.start + match.start(), row.start + match.end()))
    if any(pension for _, pension, _, _ in rows):
        rows = [row for row in rows if row[1]]
    entries: list[dict[str, Any]] = []
    for entry, _, _, _ in rows:
        if entry not in entries:
            entries.append(entry)
    if not entries:
        return _months(view) or _over_lines(view)
    entries.sort(key=lambda entry: entry["from"])
    return [Candidate(entries, rows[0][2], rows[-1][3], 0.95)]


_MONTHS_OF_YEAR = re.compile(r"((?:19|20)\d{2})年?度?\t?(\d{1,2})月?(?:至|-|~|—|到)(\d{1,2})月")
_ONE_MONTH = re.compile(r"((?:19|20)\d{2})(?:年|[./-])?(0[1-9]|1[0-2])月?")


def _months(view: View) -> list[Candidate]:
    """A list of single months, each with who paid: months that follow each other with one payer are one period."""
    paid: list[tuple[str, str | None]] = []
    places: list[int] = []
    for row in view.rows:
        of_year = _MONTHS_OF_YEAR.match(view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)])
        if of_year is not None:
            paid += [
                (f"{of_year[1]}-{month:02d}", None)
                for month in range(int(of_year[2]), int(of_year[3]) + 1)
                if month <= 12
            ]
            places += [row.start, row.start + of_year.end()]
            continue
        months = [match for token in row.tokens if (match := _ONE_MONTH.fullmatch(token.text))]
        if len(months) != 1 or len(row.tokens) < 2:
            continue
        body = next((token.text for token in row.tokens if _COMPANY.fullmatch(token.text)), None)
        paid.append((f"{months[0][1]}-{months[0][2]}", body))
        places += [row.start, row.starts[-1] + len(row.tokens[-1].text)]
    periods: list[dict[str, Any]] = []
    for month, body in sorted(set(paid), key=lambda one: one[0]):
        if periods and periods[-1]["employer"] == body and _next(periods[-1]["to"]) == month:
            periods[-1]["to"] = month
        else:
            periods.append({"from": month, "to": month, "employer": body})
    return [Candidate(periods, min(places), max(places), 0.95)] if len(paid) >= 3 else []


def _next(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12}-{number % 12 + 1:02d}"


def _over_lines(view: View) -> list[Candidate]:
    """The one period of a letter, broken by the end of a line: 于2010年10 / 月至2021年12月由某某公司为其缴纳…."""
    told = (
        list(_IN_SENTENCE.finditer(view.flow))
        or list(_BEHIND_LABEL.finditer(view.flow))
        or list(_PAID_UNTIL.finditer(view.flow))
    )
    begin, end = (_month(told[0]["from"]), _month(told[0]["to"])) if len(told) == 1 else (None, None)
    if begin is None or (end is None and told[0]["to"][0] not in "至今现目") or (end is not None and begin > end):
        return []
    payer = told[0].groupdict().get("body")
    body = shapes.body()(payer) if payer else None
    entry = {"from": begin, "to": end, "employer": str(body.value) if body is not None else None}
    return [Candidate([entry], *view.from_flow(told[0].start("from"), told[0].end("to")), 0.95)]


_IN_SENTENCE = re.compile(
    rf"(?<!\d)(?P<from>{_MONTH})起?(?:至|到|-|~|—|–)+(?P<to>{_MONTH}|至?今|现在|目前)(?!\d)(?:止|期间)?,?(?:一直)?"
    r"(?:(?:在|由|于)(?![我本该])(?P<body>[\u4e00-\u9fff()]{4,34}?))?(?=(?:[在于]我(?:中心|局|处))?(?:参加|参保|缴|为其|按月))"
)
"""A period in running text, with who paid behind it."""
_BEHIND_LABEL = re.compile(
    rf"(?:缴费|参保|缴纳|缴存)(?:时间|起止|期间|年月|起止时间|起止年月|时段)(?:为|是|:|自|从)+(?P<from>{_MONTH})起?(?:至|到|-|~|—|–)+(?P<to>{_MONTH}|至?今|现在|目前)(?!\d)"
)
"""The same behind its word: 缴费时间为2013年1月至2023年8月."""
_PAID_UNTIL = re.compile(
    rf"(?:自|从)(?P<from>{_MONTH})(?:起|开始)?,?(?:一直)?(?:由|在)(?![我本该])(?P<body>[\u4e00-\u9fff()]{{3,34}}?)(?:为其|代为|缴|参加|参保)"
    rf"[^。;\d]{{0,40}}?(?:缴费|缴)?(?:至|到)(?P<to>{_MONTH}|今|目前)(?=止|[,。;]|未|连续|期间|无|共)"
)
"""Who paid stands between the two months: 自2002年4月起由某某厂为其缴纳养老保险，至2016年8月未间断."""
_WHERE_INSURED = r"(?:(?:在|于|向|通过|到)(?:我|本|该)(?:中心|分中心|局|分局|处|所|部|科|省|市|县|区|州|盟|旗|地|辖区|单位)[\u4e00-\u9fff]{0,8}?)?"
"""由某某公司|在我中心|参加…: with whom somebody is insured, behind who pays."""
_OF_PLACE = r"(?!(?:我|本|该|全)(?:省|市|县|区|州|盟|旗|地区))"
_OF_INSURANCE = r"(?!基本|养老|医疗|失业|工伤|生育|社会|保险)"
"""我市企业职工基本养老保险参保人员 names the insurance and its place, no employer."""
_BODY = r"[\u4e00-\u9fff()]{2,30}?(?:公司|集团(?!公司)|[厂矿局院校站所段社队])"
_SOMEBODY_IS = r"[\u4e00-\u9fff·]{2,4}(?:同志)?(?:是|系(?![统列])|(?<!华)为)"
"""兹证明张三为某某公司职工: the name is no part of the body's."""
_A_PERSON = r"[\u4e00-\u9fff·]{2,12}?[,(:]"
"""Behind 职工 the one of whom the proof speaks: 某某厂职工张三，身份证号…."""
_ONGOING = "9999"
"""Later than any month: the period goes on."""


def _latest(view: View, periods: Field, found: str) -> str | None:
    """The employer of the last row of a table, where the one found is that of an earlier row and no label outside it names one."""
    if re.search(rf"(?:单位|企业|公司)(?:名称)?[:\t]{re.escape(found)}", view.text):
        return None
    rows = sorted(periods.value, key=lambda entry: str(entry["to"] or _ONGOING))
    last = rows[-1]["employer"]
    alone = sum(entry["to"] == rows[-1]["to"] for entry in rows) == 1
    earlier = {entry["employer"] for entry in rows[:-1]}
    return str(last) if alone and last and last != found and found in earlier else None


def _payer(view: View) -> list[Candidate]:
    """The employer that signs a proof of its own: 我公司自…为其缴纳社会保险."""
    if not _WE_PAY.search(view.flow):
        return []
    found = [(one, without_office(str(one.value))) for one in foot_issuers(view)]
    return [Candidate(name, one.start, one.end, 0.82) for one, name in found if not _INSURER.search(name)]


_WE_PAY = re.compile(
    r"[我本](?:单位|公司|厂|矿|局|院|校|所|站)[^。]{0,40}(?:为其|为该同志|为他|为她|为上述|依法|按时|按月)[^。;]{0,6}(?:缴|参加|办理)"
)
_INSURER = re.compile(r"社会保险|社保|人力资源和|养老保险|医疗保障|劳动|人社")


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """A proof that names one employer only means him for all its periods."""
    periods, employer = fields.get("periods"), fields.get("employer")
    if employer is not None and re.search(r"年月|时间|日期|月数|基数|状态", str(employer.value)):
        del fields["employer"]  # the next head of the table: 单位名称 | 缴费起始年月
        employer = None
    if periods is not None and employer is None:
        latest = max((str(entry["to"] or _ONGOING) for entry in periods.value), default=None)
        present = {
            entry["employer"] for entry in periods.value if str(entry["to"] or _ONGOING) == latest and entry["employer"]
        }
        if len(present) == 1:
            fields["employer"] = msgspec.structs.replace(periods, name="employer", value=present.pop())
        return fields
    if periods is not None and employer is not None:
        latest_one = _latest(view, periods, str(employer.value))
        if latest_one is not None:
            fields["employer"] = msgspec.structs.replace(periods, name="employer", value=latest_one)
            return fields
    if periods is None or employer is None or any(entry["employer"] for entry in periods.value):
        return fields
    whole = [{**entry, "employer": employer.value} for entry in periods.value]
    fields["periods"] = msgspec.structs.replace(periods, value=whole)
    return fields


SPEC = TypeSpec(
    "social_insurance",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名", "参保人姓名", "参保人员姓名", "参保人员", "参保人"),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "id_number",
            shapes.identity(),
            labels=("社会保障号码", "社会保障号", "身份证号码", "身份证号", "公民身份号码", "证件号码"),
            patterns=(r"(?<![\dA-Z])(?P<v>[1-9]\d{16}[\dXx])",),
            finders=(identity_token,),
            label_pattern=label_patterns.IDENTITY,
        ),
        FieldSpec(
            "employer",
            shapes.body(),
            labels=(
                "单位名称",
                "参保单位",
                "参保单位名称",
                "现参保单位",
                "工作单位",
                "缴费单位",
                "现参保单位名称",
                "当前参保单位",
            ),
            label_pattern=label_patterns.EMPLOYER,
            patterns=(
                rf"(?:兹证明|证明)(?!兹){_OF_PLACE}(?!{_SOMEBODY_IS})(?P<v>[\u4e00-\u9fff()]{{4,34}}?)(?:\(统一[^)]{{0,40}}\))?(?:在职)?(?:职工|员工){_OF_INSURANCE}",
                rf"(?:系|为|是|在){_OF_PLACE}(?P<v>[\u4e00-\u9fff()]{{4,34}}?)(?:在职)?(?:正式)?(?:职工|员工|工作人员|参保人员){_OF_INSURANCE}",
                rf"(?:由|在){_OF_PLACE}(?P<v>[\u4e00-\u9fff()]{{4,34}}?){_WHERE_INSURED}(?:为其|参加|缴纳|参保)",
                rf"由{_OF_PLACE}(?P<v>{_BODY})(?=[于自从](?:19|20)\d\d|在|为其|按月)",
                rf"[在于]{_OF_PLACE}(?P<v>{_BODY})(?:工作|任职|就职)期间",
                rf"[,:。;]{_OF_PLACE}(?P<v>(?![该其此各]){_BODY})(?:在职|正式)?(?:职工|员工|工作人员)(?={_A_PERSON})",
            ),
            finders=(_payer,),
        ),
        FieldSpec("periods", lambda _: None, finders=(_periods,)),
    ),
    stops=(
        "性别",
        "险种",
        "险种类型",
        "缴费起止年月",
        "实缴月数",
        "缴费月数",
        "打印日期",
        "个人编号",
        "单位编号",
        "参保状态",
        "缴费基数",
        "序号",
        "起始年月",
        "终止年月",
        "参保险种",
        "验证码",
    ),
    finish=_finish,
)
