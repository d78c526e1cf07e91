"""A small report with everything a report can hold, for the tests of this room."""

from __future__ import annotations

from PIL import Image, ImageDraw

from yushen.model import (
    Applicant,
    Box,
    Clause,
    Conclusion,
    Document,
    DossierHead,
    EvidenceRef,
    Field,
    Finding,
    Problem,
    Remedy,
    Report,
)

ID_NUMBER = "140105198503071236"


def report(**changes: object) -> Report:
    """An engineer's dossier: an identity card, a skill certificate, a report as DOCX, and a file that did not open."""
    documents = (
        Document(
            "d1",
            "身份证.jpg",
            "ab" * 32,
            (1, 1),
            "id_card",
            0.98,
            "ocr",
            (
                Field("name", "张三", "张 三", 1, Box(0.2, 0.1, 0.3, 0.13), 0.97, "ocr"),
                Field("id_number", ID_NUMBER, "140105 19850307 1236", 1, Box(0.3, 0.5, 0.7, 0.55), 0.95, "ocr"),
                Field("address", "山西省太原市某路1号", "山西省太原市某路1号", 1, Box(0.2, 0.3, 0.6, 0.4), 0.9, "ocr"),
            ),
        ),
        Document(
            "d2",
            "技师证<b>.pdf",
            "cd" * 32,
            (1, 2),
            "skill_certificate",
            0.99,
            "text",
            (
                Field("skill_level", 2, "二级/技师", 1, Box(0.4, 0.4, 0.5, 0.43), 1.0, "text"),
                Field(
                    "issue_date",
                    "2022-09-30",
                    "2022年9月30日",
                    1,
                    Box(0.6, 0.8, 0.8, 0.83),
                    0.62,
                    "ocr",
                    "两次识别不同",
                ),
            ),
        ),
        Document(
            "d3",
            "总结.docx",
            "ef" * 32,
            (1, 1),
            "technical_report",
            0.9,
            "text",
            (Field("body_character_count", 1999, "正文1999字", 1, None, 1.0, "derived"),),
        ),
        Document(
            "d4",
            "坏.pdf",
            "",
            (1, 1),
            "unknown",
            0.0,
            None,
            (),
            (Problem("document.unreadable", "文件已损坏，无法打开。请重新扫描后提交。"),),
        ),
    )
    values: dict[str, object] = {
        "schema": "yushen.report/1",
        "dossier": DossierHead(
            "张三",
            Applicant("张三", ID_NUMBER),
            "engineer",
            "skill_to_title",
            "焊接",
            "晋岳重工有限公司",
            "2025-09-30",
            "shanxi-2019-55",
        ),
        "documents": documents,
        "findings": (
            Finding(
                "report.length",
                "fail",
                f"报告不足 2000 字（{ID_NUMBER}）",
                (EvidenceRef("d3", "body_character_count"),),
            ),
            Finding("id.check_digit", "pass", "校验位正确", (EvidenceRef("d1", "id_number"),)),
            Finding("dossier.missing", "unknown", "缺少近三年年度考核材料", ()),
        ),
        "facts": {},
        "clauses": (
            Clause(
                "3.2",
                "engineer",
                "获得技师…满 3 年",
                "required",
                "satisfied",
                (),
                "证书日期至截止日满3年。",
                (EvidenceRef("d2", "issue_date"), EvidenceRef("d2", "skill_level")),
            ),
            Clause(
                "7.1",
                None,
                "近 3 年年度考核结果均须为合格以上等次",
                "required",
                "undetermined",
                ("evidence",),
                "没有考核材料。",
                (),
            ),
            Clause(
                "6.3",
                None,
                "字数为 2000 字以上",
                "information",
                "not_satisfied",
                (),
                "正文1999字。",
                (EvidenceRef("d3", "body_character_count"),),
            ),
        ),
        "conclusion": Conclusion(
            "incomplete",
            ("7.1：没有考核材料。",),
            ((Remedy("7.1", "补交2022至2024年的年度考核表"),), (Remedy("7.1", "补交单位考核证明"),)),
        ),
        "problems": (Problem("roster.row", "花名册第 2 行：身份证号是数字格式。"),),
        "system_files": ("Thumbs.db",),
    }
    values.update(changes)
    return Report(**values)  # type: ignore[arg-type]


def page(document: str, number: int) -> Image.Image | None:
    """A grey page with a black block where the values stand; none for the DOCX and the broken file."""
    if document in ("d3", "d4"):
        return None
    image = Image.new("RGB", (800, 1130), "#f4f4f0")
    ImageDraw.Draw(image).rectangle((480, 904, 640, 938), fill="#202020")
    return image
