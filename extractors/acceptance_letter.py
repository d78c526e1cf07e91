"""录用通知: whose article, which title, which journal, when it was taken; never a publication."""

from __future__ import annotations

import re
from collections import Counter

from yushen.extractors.engine import cover, shapes
from yushen.extractors.engine.roles import listed_names, row_raw, said_roles
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.told import printed_behind
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.text import dates, names
from yushen.text.numerals import parse_numeral

_OFFICE = r"(?:编辑部|编辑委员会|杂志社|期刊社|编委会|编辑室|出版社|采编平台)"
_NO_JOURNAL = re.compile(
    r"^(?:经|由|请|至|到|与|向)?(?:本|我|贵|该|各|您|其)刊|^(?:我|本|贵)?(?:编辑部|杂志|单位|公司)|录用|通知|稿件|论文|版权|协议|地址|户名|证明|作者|审稿|^处理|处理(?:意见|结果|单|情况|中心|系统)|采用|来稿|(?:投稿|采编|审稿|办公|查询|管理)系统|^系统|中心$|[—-]"
)
_JOURNAL_LABEL = r"(?:刊物|期刊|杂志|刊|拟?(?:录用|采用|刊登|刊载|刊发|发表|刊|发|投)(?:刊物|期刊|杂志)|投稿(?:刊物|期刊|杂志))(?:名称?)?"
_TITLE_LABEL = r"(?:论文|稿件|文章|中文|作品|来稿|文稿)?(?:题目|题名|标题|名称|篇名|文题)|文题|篇名"
_TITLE_IN_TEXT = (
    r"(?:稿件|论文|大作|贵作|尊作|该文|来稿|文章|文稿|题为|题目为|题目是|题名为|名为|撰写的|投来的|提交的|投稿的?|所著)(?:\(?(?:编号|稿号|ID|No\.?|№|#)[:#]?[A-Za-z0-9\-]{3,20}\)?)?[:,]?[“\"《「](?P<v>[^”\"」]{4,80}?)[”\"》」](?=[^》]*)",
)
_TITLE_IN_BLANK = r"(?:大作|尊作|贵作|大稿|尊稿|贵稿)(?!已|业|经|现|我|本|收|编号)(?P<v>[^《》“”。,;:]{6,60}?)(?:一[文稿])?,?(?=(?:已|业|现已)?经(?:审|初|我|本|编|专|研|评)|(?:已|拟)(?:被|由|在|予|于|录|决)|决定(?:采|录|刊))"
"""A title written into the blank of a printed sentence, without marks."""
_AUTHOR_LABEL = r"(?:论文|稿件|文章|全部|所有|全体|第一|通[信讯])?作者(?:姓名|名单|署名|信息)?|署名(?:作者)?|作者\(?排序\)?|投稿人|投稿作者"
_WROTE = (
    r"(?:单位|公司|学院|学校|大学|中心|厂|院|所|由|,|、|。|证明|兹有|:)(?P<v>[\u4e00-\u9fff·、,和]{2,60}?)(?P<others>等)?(?P<count>[\d一二两三四五六七八九十]{1,2})?[人位名]?(?:作者|同志|老师|先生|女士|作者|工程师|师傅)?们?"
    r"(?:共同|联合|合作|合著)?(?:所)?(?:撰写|投寄|投递|投来|投稿|提交|寄来|来稿|完成|合写|写|著|发来)的?(?:题为|论文|稿件|文章|学术论文|技术论文|[“《])"
)
_LISTED = (
    r"(?:\((?:论文|稿件)?(?:全体|全部|所有)?作者(?:姓名|名单)?:|(?:作者|署名)(?:信息|名单|姓名|顺序|排序|次序)?(?:及(?:顺序|排序|次序))?(?:(?:请核对|如下|依次为|依次是|分别为|分别是|为|是):?|:))"
    r"(?P<v>[\u4e00-\u9fff·]{2,6}(?:[、,和][\u4e00-\u9fff·]{2,6}){0,12}?)(?P<others>等)?(?:[\d两三四五六七八九十]{1,2}[人位名])?(?=[)。])"
)
_LEAD = re.compile(
    r"^.*(?:单位|公司|学院|学校|大学|中心|厂|院|所|校|矿|局|证明|兹有|教师|职工|员工|由)(?=[\u4e00-\u9fff]{2})"
)
"""What stands before the first name: 贵单位, 我校教师."""
_GREETED = re.compile(
    r"^(?:尊敬的|敬爱的|亲爱的|Dear[\s\u3000]+(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?[\s\u3000]+)*)?[\s\u3000]*(?:(?:各位|本刊|论文|稿件|文章)?作者[\s\u3000:：]*)?(?P<v>.{2,60}?)[\s\u3000]*(?:[两三四五各]位|作者|先生|女士|老师|同志|同学|教授|工程师|师傅|[\(（]女士[\)）]|[/／\s\u3000])*[,，：:]?[\s\u3000]*(?:您好|你好)?[：:！!，,。]+$"
)
_DATE_LABEL = r"(?:签发|录用|发文|通知|填写|出具|用稿|采用|发出|开具|填发|落款)?(?:日期|时间)"
_TAKEN = re.compile(r"^(?:已?录用|录用通知|同意录用|采用|用稿|接收|录用\(?.{0,6}\)?|发录用通知|已采用)$")
_PRINTED_BY_BROWSER = re.compile(r"\d{4}/\d{1,2}/\d{1,2}")
_EDGE = 0.94
"""A date in the last lines of a page with strokes is the browser's, not the letter's."""


def _journals(view: View) -> list[Candidate]:
    """The journal by its label, by who signs, in 《》 beside what is to be printed; else the name the letter's head repeats."""
    titles = _own_titles(view)
    quoted = [one for one in _quoted(view) if one.value not in titles]
    found = _by_label(view) or [*_by_office(view), *quoted] or _over_title(view) or _repeated(view)
    votes = Counter(one.value for one in found)
    return [
        Candidate(one.value, one.start, one.end, min(1.0, one.trust + (0.03 if votes[one.value] > 1 else 0.0)))
        for one in found
    ]


def _by_label(view: View) -> list[Candidate]:
    found = []
    for one in printed_behind(view, _JOURNAL_LABEL):
        value = _bare(tidy(one.raw))
        if value is not None:
            at = max(0, view.text.find(value, one.start))
            found.append(Candidate(value, at, at + len(value), 1.0))
    return found


def _bare(text: str) -> str | None:
    value = re.sub(rf"^[《“【\[]|[》”】\]]?(?:{_OFFICE})?(?:\(.{{1,4}}\))?[》”】\]]?$", "", text)
    if not 2 <= len(re.sub(r"[^\u4e00-\u9fff]", "", value)) <= 24 or _NO_JOURNAL.search(value):
        return None
    return value if re.fullmatch(r"[\u4e00-\u9fffA-Za-z()·、]{2,30}", value) else None


def _by_office(view: View) -> list[Candidate]:
    """``《某某》编辑部`` or ``某某杂志社`` at the end or head of a line of its own."""
    found = []
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = re.match(
                rf"(?:发件人:|寄件人:|发送人:|投稿期刊:)?(?P<v>《[^《》]{{2,24}}》|[\u4e00-\u9fff()·]{{2,22}}?){_OFFICE}(?:\(.{{1,4}}\)|$|[,。:<\d])",
                token.text,
            )
            value = _bare(match["v"]) if match is not None else None
            if value is not None and match is not None:
                at = start + token.text.find(value)
                found.append(Candidate(value, at, at + len(value), 0.96 if match["v"][0] == "《" else 0.93))
    return found + _over_office(view)


def _over_office(view: View) -> list[Candidate]:
    """A journal's name on the line above ``编辑部``, as a signature or a seal breaks it."""
    found = []
    for upper, lower in zip(view.rows, view.rows[1:], strict=False):
        name, office = upper.tokens[-1], lower.tokens[-1]
        close = upper.page == lower.page and office.box.y0 - name.box.y1 < 1.5 * max(name.box.height, office.box.height)
        if not (close and re.fullmatch(rf"{_OFFICE}(?:\(.{{1,4}}\))?", office.text)):
            continue
        value = _bare(name.text)
        common = min(name.box.x1, office.box.x1) - max(name.box.x0, office.box.x0)
        if value is not None and len(value) >= 4 and common > 0:
            at = upper.starts[-1] + name.text.find(value)
            found.append(Candidate(value, at, at + len(value), 0.85))
    return found


def _quoted(view: View) -> list[Candidate]:
    found = []
    for pattern in (
        rf"《(?P<v>[^《》]{{2,24}})》(?:{_OFFICE}|20\d\d年|第[\d一二三四五六七八九十]+[卷期])",
        r"(?:投给|投寄|投往|投至|刊登于|刊登在|发表于|发表在|刊载于|刊发于|刊于|录用于|被|给|本刊|我刊)《(?P<v>[^《》]{2,24})》",
        r"《(?P<v>[^《》]{2,24})》(?:用稿|录用|采用|采稿|约稿|刊用)(?:通知|证明|函)",
        r"【(?P<v>[\u4e00-\u9fff()]{2,20})】(?:录用|用稿|稿件|投稿)",
        r"《(?P<v>[^《》]{2,24})》(?:的)?(?:审稿|三审|初审|终审|编审|审定|审核|评审|编校|投稿|来稿|收稿|出版|公开发表|正式发表|正式刊|刊出|刊登|刊发|发表|编委会|期刊|杂志|学术期刊)",
        r"(?:通过|符合|满足|经|由|在|于|向)《(?P<v>[^《》]{2,24})》",
        r"对《(?P<v>[^《》]{2,24})》(?:编辑部|杂志|期刊)?的?(?:支持|关注|信任|厚爱|关心)",
    ):
        for match in re.finditer(pattern, view.flow):
            value = _bare(match["v"])
            if value is not None and not _RULE.search(value):
                start, end = view.from_flow(match.start("v"), match.end("v"))
                found.append(Candidate(value, start, end, 0.95))
    return found


_RULE = re.compile(r"(?:(?<![方工算做手解疗测试接磨焊分])法|条例|办法|规定|准则|规范|协议|须知|指南|标准)$")
"""What a letter may name in 《》 besides the article and the journal."""


def _own_titles(view: View) -> set[str]:
    """The article's title, by its label or as the letter speaks of it: no journal, whatever stands beside it."""
    told = {match["v"].strip("《》“”") for match in re.finditer(_TITLE_IN_TEXT[0], view.flow)}
    return told | {tidy(str(one.value)) for one in cover.labelled_title(view, _TITLE_LABEL, 1.0, rows=200)}


_LETTER_TITLE = re.compile(
    r"(?:论文|稿件|文章|来稿|学术论文)?(?:正式|拟)?(?:录用|用稿|采用|刊用|采稿|接收|发表)(?:通知书?|证明书?|函|单|告知书)"
)
_OF_JOURNALS = re.compile(r"(?:学报|杂志|通报|通讯|学刊|导报|期刊)(?:\(.*\))?$")


def _over_title(view: View) -> list[Candidate]:
    """The name that stands alone over the letter's title, as a journal heads its own paper: 某某大学学报 over 论文录用证明."""
    for upper, lower in zip(view.rows[:4], view.rows[1:5], strict=False):
        title = lower.words
        if len(upper.tokens) > 1 or upper.page != lower.page or not _LETTER_TITLE.fullmatch(title):
            continue
        name = upper.tokens[0].text
        value = _bare(name)
        if value is not None and len(value) >= 4 and not cover.body_alone(re.sub(r"\(.*\)$", "", value)):
            trust = 0.93 if _OF_JOURNALS.search(value) else 0.85
            at = upper.start + max(0, name.find(value))
            return [Candidate(value, at, at + len(value), trust)]
    return []


def _repeated(view: View) -> list[Candidate]:
    """A name in the head of the first page that stands there twice, as on pages of a submission system."""
    heads: list[tuple[str, int]] = []
    for row in view.rows[:8]:
        match = re.match(r"[\u4e00-\u9fff()]{3,20}", row.words)
        if match is not None and not _NO_JOURNAL.search(match[0]):
            heads.append((match[0], row.start))
    counts = Counter(name for name, _ in heads)
    return [Candidate(name, start, start + len(name), 0.88) for name, start in heads if counts[name] > 1][:1]


def _titles(view: View) -> list[Candidate]:
    found = cover.labelled_title(view, _TITLE_LABEL, 1.0, rows=200)
    if found:
        return found
    journals = {one.value for one in _journals(view)}
    for trust, pattern in (
        (0.97, _TITLE_IN_TEXT[0]),
        (0.9, r"[《“](?P<v>[^《》“”]{8,80})[》”]"),
        (0.85, _TITLE_IN_BLANK),
    ):
        for match in re.finditer(pattern, view.flow):
            value = match["v"].strip("《》“”")
            if value in journals or _RULE.search(value) or not re.search(r"[\u4e00-\u9fffA-Za-z]{4}", value):
                continue
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(value, start, end, trust)]
    return []


def _authors(view: View) -> list[Candidate]:
    """All authors by sentence or label; else whom the letter greets."""
    told = _in_sentence(view)
    if told:
        return told
    said = said_roles(view, {"author": _AUTHOR_LABEL, "further": r"(?:其他|其它|其余|第[二三四五])作者|合作者"})
    if said:
        people = list(dict.fromkeys(name for one in said for name in one.names))
        return [Candidate(people, said[0].start, said[0].end, 1.0 if said[0].whole else 0.95)]
    for match in re.finditer(_WROTE, view.flow):
        listed = [one for one in re.split(r"[、,和]", _LEAD.sub("", match["v"])) if one]
        if listed and all(names.is_person_name(one) for one in listed):
            start, end = view.from_flow(match.start("v"), match.end("v"))
            whole = match["others"] is None or _number(match["count"]) == len(listed)
            return [Candidate(listed, start, end, 0.98 if whole else 0.75)]
    return _greeted(view)


def _number(text: str | None) -> int | None:
    """``3`` of 等3位; None where no number stands."""
    if not text:
        return None
    return int(text) if text.isdigit() else 2 if text == "两" else parse_numeral(text)


def _in_sentence(view: View) -> list[Candidate]:
    """The list of a sentence or bracket, over the end of its line: ``（作者：张三，李四）``, ``作者信息请核对：张三、李四。``."""
    for match in re.finditer(_LISTED, view.flow):
        listed = [one for one in re.split(r"[、,和]", match["v"]) if one]
        known = sum(names.is_person_name(one) for one in listed)
        if known and all(names.is_person_name(one, known_surname=known == 0) for one in listed):
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(listed, start, end, 0.98 if match["others"] is None else 0.75)]
    return []


def _greeted(view: View) -> list[Candidate]:
    for row in view.rows[:40]:
        raw = row_raw(row).strip()
        match = _GREETED.match(raw)
        listed, whole = listed_names(match["v"]) if match is not None else ((), False)
        if (
            listed
            and whole
            and not any(_NOBODY.search(one) for one in listed)
            and sum(map(len, listed)) >= len(re.sub(r"[^\u4e00-\u9fff·]", "", match["v"] if match else ""))
        ):
            return [Candidate(list(listed), row.start, row.starts[-1] + len(row.tokens[-1].text), 0.97)]
    opened = _opened(view)
    if opened:
        return opened
    match = re.search(
        r"(?:尊敬的|亲爱的)(?:作者:?)?(?P<v>[\u4e00-\u9fff·、]{2,24}?)(?:作者|老师|先生|女士|同志)", view.flow
    )
    listed = tuple(re.split("、", match["v"])) if match is not None else ()
    if match is not None and all(names.is_person_name(one) for one in listed):
        start, end = view.from_flow(match.start("v"), match.end("v"))
        return [Candidate(list(listed), start, end, 0.93)]
    return []


_NOBODY = re.compile(r"编辑|编委|各位|[作读]者|贵|本刊|主编|专家|单位")
"""Whom a letter may greet without a name."""
_OPENED = re.compile(r"(?P<v>[\u4e00-\u9fff·]{2,8}?)(?:女士|先生|老师|同志|作者):(?:您好[,!。]*)?(?=[您你贵])")


def _opened(view: View) -> list[Candidate]:
    """Whom a letter greets in the line in which it goes on: 某某女士：您的文章…."""
    for row in view.rows[:8]:
        match = _OPENED.match(row.words)
        if match and not _NOBODY.search(match["v"]) and names.is_person_name(match["v"], known_surname=False):
            return [Candidate([match["v"]], row.start, row.start + len(match["v"]), 0.95)]
    return []


def _dates(view: View) -> list[Candidate]:
    """When the letter was written: by its label, the stage 录用 of a list, the foot, or the only date that stands alone."""
    found = []
    for one in printed_behind(view, _DATE_LABEL):
        listed = dates.find_dates(tidy(one.raw))
        if len(listed) >= 1:
            value, low, high = listed[0]
            found.append(Candidate(value, one.start + low, one.start + high, 0.98 if len(one.label) > 2 else 0.95))
    found += [one for row in view.rows for one in _stage(row)]
    if found:
        return found
    for match in re.finditer(
        r"(?:签发|录用|发文|通知|填发|出具)(?:日期|时间)(?:[为是]|于)?(?P<v>[12]\d{3}[^,。;]{4,10})", view.flow
    ):
        listed = dates.find_dates(match["v"])
        if listed:
            start, end = view.from_flow(match.start("v"), match.end("v"))
            return [Candidate(listed[0][0], start, end, 0.95)]
    own = [one for one in foot_date(view) if not _of_browser(view, one) and len(str(one.value)) > _A_YEAR]
    if own and own[0].trust >= 0.8:
        return own
    alone = _alone(view)
    return alone if len({one.value for one in alone}) == 1 else own


_A_YEAR = 4
"""A bare year is that of the issue a letter promises."""


def _stage(row: Row) -> list[Candidate]:
    """The row of a list of stages in which the article was taken."""
    if not any(_TAKEN.match(token.text) for token in row.tokens):
        return []
    for token, start in zip(row.tokens, row.starts, strict=True):
        listed = dates.find_dates(token.raw)
        if listed:
            return [Candidate(listed[0][0], start, start + len(token.text), 0.96)]
    return []


def _of_browser(view: View, one: Candidate) -> bool:
    row = view.rows[view.row_at(one.start)]
    text = view.text[one.start : one.end]
    return bool(_PRINTED_BY_BROWSER.match(text)) and (
        row.box.y0 > _EDGE or row.box.y1 < 1 - _EDGE or _is_last(view, row)
    )


def _is_last(view: View, row: Row) -> bool:
    return any("http" in token.text for other in view.rows[-3:] for token in other.tokens) and row in view.rows[-3:]


def _alone(view: View) -> list[Candidate]:
    found = []
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            for value, low, high in dates.find_dates(token.text):
                signed = high == len(token.text) and re.search(rf"{_OFFICE}$", token.text[:low])
                if (signed or high - low >= len(token.text) - 2) and not _PRINTED_BY_BROWSER.match(
                    token.text[low:high]
                ):
                    found.append(Candidate(value, start + low, start + high, 0.9))
    return found


SPEC = TypeSpec(
    "acceptance_letter",
    (
        FieldSpec("title", shapes.text(4, 80), finders=(_titles,)),
        FieldSpec("authors", shapes.people(), finders=(_authors,)),
        FieldSpec("journal", shapes.text(2, 24), finders=(_journals,)),
        FieldSpec("date", shapes.date(), finders=(_dates,)),
    ),
    stops=(
        "稿件编号",
        "编号",
        "作者",
        "题目",
        "论文题目",
        "作者单位",
        "单位",
        "联系电话",
        "日期",
        "刊登期刊",
        "录用期刊",
        "刊名",
        "期刊名称",
        "刊物名称",
        "录用日期",
        "刊登时间",
        "拟发期次",
    ),
)
