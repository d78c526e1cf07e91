"""The letter: by the standard's own places, nothing asked that is not needed, the signature never alone on a page."""

from __future__ import annotations

import io

import pytest

from tests.reports.sample import report
from yushen.model import Clause, Conclusion, DossierHead, EvidenceRef, Finding, Remedy
from yushen.reports.html import report_html
from yushen.reports.notice import lacking, needs_notice, notice_docx
from yushen.reports.office import Office

PAPER = Finding("paper.first_author", "fail", "论文第一作者为“李四”，申报人列第 2 位", (EvidenceRef("d3"),))


def letter(**changes: object) -> list[str]:
    import docx

    paragraphs = docx.Document(io.BytesIO(notice_docx(report(**changes), Office(), 1))).paragraphs
    return [one.text for one in paragraphs if one.text]


def clause(identifier: str, role: str = "required", outcome: str = "undetermined", **more: object) -> Clause:
    needs = ("evidence",) if outcome == "undetermined" else ()
    values = {"why": "", "evidence": (EvidenceRef("d3"),), **more}
    return Clause(identifier, None, "条文", role, outcome, needs, **values)  # type: ignore[arg-type]


WRITING = {
    "clauses": (
        clause("6.1"),
        clause("6.1.1", "alternative"),
        clause("6.1.2", "alternative"),
        clause("6.1.3", "alternative"),
    ),
    "conclusion": Conclusion(
        "incomplete", ("6.1",), ((Remedy("6.1.3", "补交 1 篇论文"),), (Remedy("6.1.1", "补交 2 篇报告"),))
    ),
    "findings": (PAPER, Finding("dossier.missing", "fail", "第 6.1 条缺少材料：补交 1 篇论文", ())),
}


def test_what_is_wanting_is_named_by_its_place_in_the_document():
    (line,) = lacking(report(**WRITING))
    assert line.startswith("附件六（一）　学术技术条件（工程师）三项之一：补交 1 篇论文；或者补交 2 篇报告")
    assert line.endswith("；或者补交能够证明本项其他任何一种情形的材料")
    assert not any("第 6.1 条" in text for text in letter(**WRITING))
    body = {
        "clauses": (clause("G.specialty"),),
        "conclusion": Conclusion("incomplete", ("",), ((Remedy("G.specialty", "补交证书"),),)),
    }
    assert lacking(report(**body)) == ["正文二（二）　从事的职业（工种）与申报专业相同或相近：补交证书"]


def test_what_all_alternatives_are_listed_for_has_no_others():
    three = (*WRITING["conclusion"].remedies, (Remedy("6.1.2", "补交教材"),))  # type: ignore[attr-defined]
    (line,) = lacking(report(**{**WRITING, "conclusion": Conclusion("incomplete", ("",), three)}))
    assert "其他任何一种情形" not in line


def test_a_paper_that_nothing_rests_on_is_not_to_be_replaced():
    assert any("第一作者" in text for text in letter(**WRITING))
    proved = {
        "clauses": (clause("6.1", outcome="satisfied"), clause("6.1.3", "alternative")),
        "conclusion": Conclusion("ready", ()),
        "findings": (PAPER,),
        "documents": report().documents[:3],
    }
    assert not needs_notice(report(**proved))
    edited = Finding("document.edited", "fail", "疑经改写", (EvidenceRef("d3"),))
    assert needs_notice(report(**{**proved, "findings": (PAPER, edited)}))


@pytest.mark.parametrize(
    ("specialty", "level", "pathway", "said"),
    [
        ("焊接", "engineer", "skill_to_title", "你申报焊接专业工程师职称的材料收悉"),
        ("焊接专业", "engineer", "skill_to_title", "你申报焊接专业工程师职称的材料收悉"),
        (None, None, "skill_to_title", "你申报职称的材料收悉"),
        ("焊工", "2", "title_to_skill", "你申报焊工技师职业技能评价的材料收悉"),
    ],
)
def test_what_is_applied_for_is_a_title_of_a_specialty_or_a_skill_level(specialty, level, pathway, said):
    head = report().dossier
    dossier = DossierHead(
        head.id, head.applicant, level, pathway, specialty, head.employer, head.as_of, "shanxi-2019-55"
    )
    told = letter(dossier=dossier)
    assert any(said in text for text in told)
    title = "关于补正职业技能评价申报材料的通知" if pathway == "title_to_skill" else "关于补正职称申报材料的通知"
    assert title in told


def test_what_is_there_is_not_asked_for_twice():
    told = "".join(letter())
    assert "已提交并符合要求的材料不必重复提交" in told and "无法读取的文件重新提交后" in told
    assert "无法读取的文件重新提交后" not in "".join(letter(documents=report().documents[:3]))


def test_the_signature_keeps_text_of_the_letter_beside_it():
    import docx

    paragraphs = docx.Document(io.BytesIO(notice_docx(report(), Office(), 1))).paragraphs
    last = next(one for one in paragraphs if one.text.startswith("请于"))
    tail = paragraphs[[one.text for one in paragraphs].index(last.text) : -1]
    assert len(tail) >= 4 and all(one.paragraph_format.keep_with_next for one in tail)


def test_an_explanation_names_file_and_pages():
    told = Conclusion("review", ("3.2：技师证书〔d2〕存疑；文号〔2019〕55号",))
    page = report_html(report(conclusion=told), lambda document, number: None).decode()
    assert "〔技师证&lt;b&gt;.pdf 第1–2页〕存疑" in page and "〔2019〕55号" in page
