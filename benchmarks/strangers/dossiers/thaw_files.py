"""What is done to files: scanned, locked for changes only, Word forms, lists of contents."""

from __future__ import annotations

import dataclasses
import io
import random

import pikepdf
import pypdfium2

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.thaw_base import TITLES, Unit, Who, at, grid, leaf, stamp
from samples.drawing import scanned


def as_scan(data: bytes) -> bytes:
    """The pages as an office scanner leaves them."""
    rng = random.Random(len(data))
    first, *rest = (
        scanned(one.render(scale=170 / 72).to_pil().convert("RGB"), rng) for one in pypdfium2.PdfDocument(data)
    )
    stream = io.BytesIO()
    first.save(stream, "PDF", save_all=True, append_images=rest, quality=80, resolution=170)
    return stream.getvalue()


def no_changes(data: bytes) -> bytes:
    """Encrypted against changes; it opens without a password."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(stream, encryption=pikepdf.Encryption(user="", owner="mima88", R=4))
    return stream.getvalue()


def blank_behind(data: bytes) -> bytes:
    """With the empty back of the sheet."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        pdf.save(stream)
    return stream.getvalue()


def verified_copy(data: bytes) -> bytes:
    """With the stamp of a copy that was compared, laid over the margin as a scanner's software does."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas

    from samples.drawing import font_file

    if "copies" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("copies", font_file("zenhei"), subfontIndex=0))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        wide, high = (float(one) for one in pdf.pages[0].mediabox[2:])
        stream = io.BytesIO()
        sheet = canvas.Canvas(stream, pagesize=(wide, high))
        sheet.setFont("copies", 11)
        sheet.drawString(48, 26, "经核对，与原件相符　核对人：甄建国　2026.2.27")
        sheet.save()
        with pikepdf.open(io.BytesIO(stream.getvalue())) as over:
            pdf.pages[0].add_overlay(over.pages[0], pikepdf.Rectangle(0, 0, wide, high))
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def without(one: Paper, *names: str) -> Paper:
    """The paper with nothing said of some fields."""
    return dataclasses.replace(one, fields={name: value for name, value in one.fields.items() if name not in names})


def contents(p: Who, lines: list[str]) -> Paper:
    """The list of what is in a dossier: a page of no type."""
    body = f"<div class=t>职称申报材料目录</div><p class=z>申报人：{p.name}</p>" + grid(
        [["序号", "材料名称", "份数"], *[[str(k), one, "1"] for k, one in enumerate(lines, 1)]]
    )
    return Paper("unknown", leaf(body, "song", 12))


def check_up(p: Who) -> Paper:
    """The sheet of a health examination: a paper that no clause asks for."""
    body = (
        "<div class=t>职工健康体检结果通知单</div>"
        + grid(
            [
                ["受检人", p.name, "性别", p.sex, "体检编号", "TJ25-01938"],
                ["身高", "172 cm", "体重", "71 kg", "血压", "126/82 mmHg"],
                ["视力", "左4.9 右5.0", "听力", "正常", "心电图", "窦性心律"],
                ["血常规", "未见异常", "肝功能", "未见异常", "胸片", "心肺膈未见异常"],
            ]
        )
        + "<p>建议：清淡饮食，适量运动，一年后复查。</p><p class=e>主检医师：翟　敏</p>"
    )
    return Paper("unknown", leaf(body, "song", 12))


def form_word(
    p: Who,
    u: Unit,
    level: str,
    specialty: str,
    skill: tuple[str, str, str],
    school: tuple[str, str, str],
    date: str,
    deeds: list[str],
    *,
    exceptional: bool = False,
) -> tuple[Paper, bytes]:
    """An application form filled in with Word, a table of merged cells."""
    import docx

    lines = [
        ("姓名", p.name, "性别", p.sex),
        ("出生年月", at(p.birth, "dots"), "身份证号", p.id),
        ("工作单位", u.name),
        ("申报级别", TITLES[level], "申报专业", specialty),
        ("申报类型", "破格申报" if exceptional else "正常申报", "是否破格", "是" if exceptional else "否"),
        ("毕业院校及专业", f"{school[0]} {school[1]}", "学历", school[2]),
        ("现技能等级", f"{skill[0]} {skill[1]}", "取得时间", skill[2]),
        ("主要业绩", "\n".join(f"{k}. {one}" for k, one in enumerate(deeds, 1))),
        ("本人承诺", f"以上内容属实。 签名：{p.name} {at(date)}"),
        ("单位意见", f"同意申报。 {u.name}（盖章） {at(date)}"),
    ]
    file = docx.Document()
    file.add_heading("山西省高技能人才申报工程系列职称评审表", 0)
    table = file.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for one in lines:
        cells = table.add_row().cells
        if len(one) == 2:
            cells[1].merge(cells[3])
        for cell, text in zip(cells, one, strict=False):
            cell.text = text
    stream = io.BytesIO()
    file.save(stream)
    fields = {
        "name": p.name,
        "id_number": p.id,
        "level": level,
        "specialty": specialty,
        "employer": u.name,
        "exceptional": exceptional,
    }
    return Paper("application_form", "", fields), stream.getvalue()


def skill_form(p: Who, u: Unit, occupation: str, level: str, held: str, date: str, years: int) -> Paper:
    """The application of an engineer for a skill level."""
    body = "<div class=t style='font-size:1.5em'>专业技术人才参加职业技能评价申报表</div>" + grid(
        [
            ["姓　名", p.name, "身份证号", p.id],
            ["工作单位", u.name],
            ["现职称", held, "累计工作年限", f"{years}年"],
            ["申报职业（工种）", occupation, "申报技能等级", level],
            ["本人承诺", f"以上情况属实。　签名：{p.name}"],
            ["单位意见", f"同意申报（公章）　{at(date)}"],
        ]
    )
    return Paper(
        "application_form",
        leaf(body + stamp(u.name), "song", 12),
        {"name": p.name, "id_number": p.id, "employer": u.name},
    )
