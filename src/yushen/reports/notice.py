"""补正通知.docx: a letter that an office can sign, in the layout of a Chinese official letter (GB/T 9704-2012, 函).

Written only where something is to be supplied or corrected.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from yushen.model import Report
from yushen.reports import words
from yushen.reports.mask import Masker
from yushen.reports.office import Office

NOTICE_NAME = "补正通知.docx"
_UNREAD = frozenset({"document.unreadable", "document.encrypted"})
_MISSING = "dossier.missing"
_SHORT = frozenset(
    {
        "assessment.years",
        "award.recipient",
        "mentoring.order",
        "paper.first_author",
        "paper.not_published",
        "patent.fee",
        "patent.inventor",
        "patent.term",
        "report.author",
        "report.length",
        "textbook.length",
    }
)
"""What is right as a paper and only proves nothing for the clause: to be replaced where the clause is still open, and of no
concern where something else proves it."""
_WAYS = 3
"""Ways to supply a clause that a letter lists; further alternatives are named in general."""
_FIXED = datetime(2000, 1, 1)
"""Time stamped into the file, always the same: the same report gives the same bytes."""
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def supply_lists(report: Report) -> tuple[list[list[str]], list[str]]:
    """What is to be supplied (the options of the conclusion's remedies) and what is to be corrected or handed in anew."""
    mask = Masker.of(report)
    options = [[mask(item.what) for item in option] for option in report.conclusion.remedies]
    corrections = [
        f"{mask(document.path)}：{problem.message}"
        for document in report.documents
        for problem in document.problems
        if problem.code in _UNREAD
    ]
    open_ = {
        ref.document
        for clause in report.clauses
        if clause.role == "required" and clause.outcome == "undetermined"
        for ref in clause.evidence
    }
    corrections += [
        mask(finding.message)
        for finding in report.findings
        if finding.outcome == "fail"
        and finding.code != _MISSING
        and (finding.code not in _SHORT or any(ref.document in open_ for ref in finding.evidence))
    ]
    return options, list(dict.fromkeys(corrections))


def lacking(report: Report) -> list[str]:
    """What is to be supplied, a line for each required clause, by its place in the standard."""
    from yushen.standards import load

    pack, mask = load(report.dossier.standard), Masker.of(report)
    annexed = any(rule.source.startswith("附件") for rule in pack.clauses)
    lines = []
    for clause in report.clauses:
        rule = pack.by_id.get(clause.id)
        if rule is None or clause.role != "required" or "evidence" not in clause.needs:
            continue
        ways = {
            item.what: item.clause
            for option in report.conclusion.remedies
            for item in option
            if item.clause == clause.id or item.clause in rule.children
        }
        if not ways:
            continue
        place = rule.source.replace(" ", "")
        place = f"正文{place}" if annexed and not place.startswith("附件") else place
        listed = list(ways)[:_WAYS]
        named = {ways[what] for what in listed}
        rest = [one for one in report.clauses if one.id in rule.children and one.outcome == "undetermined"]
        more = "；或者补交能够证明本项其他任何一种情形的材料" if any(one.id not in named for one in rest) else ""
        lines.append(mask(f"{place}　{rule.asks}：{'；或者'.join(listed)}{more}"))
    return lines


def needs_notice(report: Report) -> bool:
    """Whether there is anything to supply or to correct. A dossier that no paper can help gets no such letter."""
    if report.conclusion.outcome == "ineligible":
        return False
    options, corrections = supply_lists(report)
    return bool(options or corrections) or report.conclusion.outcome == "incomplete"


def notice_docx(report: Report, office: Office, number: int) -> bytes:
    """The notice for one dossier; ``number`` is its running number in the batch, from 1."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    document = docx.Document()
    _page(document)
    head = report.dossier
    title = _TITLES.get(head.pathway, _TITLES["skill_to_title"])
    _line(document, office.name, size=22, font="小标宋", align=WD_ALIGN_PARAGRAPH.CENTER, colour="C00000", bold=True)
    _line(document, office.numbering.replace("{n}", str(number)), align=WD_ALIGN_PARAGRAPH.RIGHT)
    _line(
        document,
        title,
        size=22,
        font="小标宋",
        align=WD_ALIGN_PARAGRAPH.CENTER,
        before=12,
        after=12,
    )
    unit = f"（{head.employer}）" if head.employer else ""
    _line(document, f"{head.applicant.name or BLANK_NAME}同志{unit}：", indent=False)
    level = words.LEVELS.get(head.level or "", "")
    target = _target(head.specialty or "", level, head.pathway)
    _line(
        document,
        f"你申报{target}的材料收悉。经对照{words.standard_title(head.standard)}核对，截至{_chinese_date(head.as_of)}，"
        "尚有下列材料需要补充或者更正，请按要求办理。",
    )
    options, corrections = supply_lists(report)
    numbered = iter("一二三四五六七八九")
    wanted = lacking(report)
    if wanted:
        _line(document, f"{next(numbered)}、需要补充的材料", font="黑体")
        for index, item in enumerate(wanted, start=1):
            _line(document, f"{index}．{_sentence(item)}")
    elif options:
        _line(document, f"{next(numbered)}、需要补充的材料（有几项的任选其一）", font="黑体")
        for index, option in enumerate(options, start=1):
            _line(document, f"{index}．{_sentence('；'.join(item.rstrip('。') for item in option))}")
    elif report.conclusion.outcome == "incomplete":
        _line(document, f"{next(numbered)}、需要补充的材料", font="黑体")
        for index, why in enumerate(report.conclusion.why, start=1):
            _line(document, f"{index}．{_sentence(Masker.of(report)(why))}")
    if corrections:
        _line(document, f"{next(numbered)}、需要更正或者重新提交的材料", font="黑体")
        for index, item in enumerate(corrections, start=1):
            _line(document, f"{index}．{_sentence(item)}")
    _line(document, f"{next(numbered)}、期限和办理方式", font="黑体")
    _line(
        document,
        f"请于{office.deadline}前将上述材料交至{office.address}。已提交并符合要求的材料不必重复提交。{_unread(report)}"
        "逾期未补正的，按现有材料办理。"
        f"联系人：{office.contact}；联系电话：{office.phone}。",
        together=True,
    )
    # The signature never stands on a page without text of the letter.
    _line(document, "特此通知。", together=True)
    _line(document, "", indent=False, together=True)
    _line(document, office.name, align=WD_ALIGN_PARAGRAPH.RIGHT, right=2, together=True)
    _line(document, office.date, align=WD_ALIGN_PARAGRAPH.RIGHT, right=3)
    return _settled(document, title)


BLANK_NAME = "＿＿＿＿"
_TITLES = {
    "skill_to_title": "关于补正职称申报材料的通知",
    "title_to_skill": "关于补正职业技能评价申报材料的通知",
}


def _target(specialty: str, level: str, pathway: str) -> str:
    """What is applied for."""
    field = f"{specialty.removesuffix('专业')}专业" if specialty else ""
    if pathway == "title_to_skill":
        return f"{specialty}{level}职业技能评价"
    return f"{field}{level}职称"


def _unread(report: Report) -> str:
    """A paper that could not be read may be the one that is wanting."""
    if any(problem.code in _UNREAD for document in report.documents for problem in document.problems):
        return "所列无法读取的文件重新提交后能够读取的，其中已有的材料不必另行补交。"
    return ""


def _chinese_date(text: str) -> str:
    year, month, day = text.split("-")
    return f"{int(year)}年{int(month)}月{int(day)}日"


def _sentence(text: str) -> str:
    return text if text.endswith(("。", "！", "？")) else text + "。"


def _page(document: Any) -> None:
    """A4 with the margins of GB/T 9704-2012: 37 mm above, 35 mm below, 28 mm left, 26 mm right."""
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)


_FONTS = {"仿宋": "仿宋_GB2312", "黑体": "黑体", "小标宋": "方正小标宋简体"}


def _line(
    document: Any,
    text: str,
    *,
    size: float = 16,
    font: str = "仿宋",
    align: Any = None,
    indent: bool = True,
    bold: bool = False,
    colour: str | None = None,
    before: float = 0,
    after: float = 0,
    right: int = 0,
    together: bool = False,
) -> None:
    """One paragraph; body text is 三号 (16 pt) 仿宋 with 28 pt line distance and an indent of two characters."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    paragraph = document.add_paragraph()
    layout = paragraph.paragraph_format
    layout.space_before, layout.space_after = Pt(before), Pt(after)
    layout.line_spacing = Pt(max(28.0, size * 1.5))
    layout.keep_with_next = together or font == "黑体"  # a heading never stands alone at the foot of a page
    layout.keep_together = together
    if align is not None:
        paragraph.alignment = align
    elif indent:
        layout.first_line_indent = Pt(size * 2)
    if right:
        layout.right_indent = Pt(size * right)
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold
    run.font.name = "Times New Roman"
    run._element.rPr.rFonts.set(qn("w:eastAsia"), _FONTS[font])
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)


def _settled(document: Any, title: str) -> bytes:
    """The document's bytes with every time fixed, members in order."""
    core = document.core_properties
    core.author = core.last_modified_by = "yushen"
    core.title, core.comments = title, ""
    core.created = core.modified = _FIXED
    core.revision = 1
    first = io.BytesIO()
    document.save(first)
    result = io.BytesIO()
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            info = zipfile.ZipInfo(name, _ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            target.writestr(info, source.read(name))
    return result.getvalue()
