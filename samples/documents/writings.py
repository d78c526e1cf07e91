"""Reports, papers, journals."""

from __future__ import annotations

import random
from typing import Any

from samples import people
from samples.documents.base import Drawn, foot, form, grid, sentence, set_lines, sheet, title
from samples.drawing import HEIGHT, WIDTH, Drawing, width_of
from samples.prose import paragraphs, report_sections


def technical_report(
    rng: random.Random, who: people.Person, *, name: str, length: int = 2600, authors: list[str] | None = None, **_: Any
) -> Drawn:
    listed = authors or [who.name]
    sections = report_sections(rng, length)
    cover = sheet(rng)
    pages = []
    layout = rng.randrange(3)
    if layout == 1:
        cover.centred(120, who.employer, 18)
        cover.centred(230, name, 26)
        cover.centred(275, "专业技术报告", 16)
        rows = [
            ("编制", "、".join(listed)),
            ("审核", people.name(rng)),
            ("批准", people.name(rng)),
            ("日期", "2024年5月"),
        ]
        grid(cover, 180, 480, (80, 160), rows, 13)
        pages.append(cover)
        page, y = Drawing(font=cover.font), 60.0
    elif layout == 0:
        cover.centred(220, name, 24)
        cover.centred(420, f"单位：{who.employer}", 14)
        cover.centred(450, f"{rng.choice(('编制', '撰写人', '作者'))}：{'、'.join(listed)}", 14)
        cover.centred(480, "日期：2024年5月", 14)
        pages.append(cover)
        page, y = Drawing(font=cover.font), 60.0
    else:
        page, y = cover, 60.0
        page.centred(y, name, 20)
        page.centred(y + 40, "、".join(listed), 13)
        page.centred(y + 64, f"（{who.employer}）", 11)
        y += 100
    for heading, body in [("摘要", paragraphs(rng, 120)), *sections]:
        if y > HEIGHT - 120:
            pages.append(page)
            page, y = Drawing(font=cover.font), 60.0
        page.text(75, y, heading, 14)
        y += 28
        for character_run in set_lines(body, 12, 445):
            if y > HEIGHT - 70:
                pages.append(page)
                page, y = Drawing(font=cover.font), 60.0
            page.text(75, y, character_run, 12)
            y += 21
        y += 8
    pages.append(page)
    return Drawn("technical_report", pages, {"title": name, "authors": listed, "organization": who.employer})


def paper(
    rng: random.Random,
    who: people.Person,
    *,
    name: str,
    authors: list[str],
    journal: str = "虚构焊接学报",
    year: int = 2023,
    issue: int = 4,
    form_: str = "regular",
    **_: Any,
) -> Drawn:
    first = Drawing(font=rng.choice(("zenhei", "uming")))
    layout = rng.randrange(3)
    start = rng.randint(20, 90)
    issn = "1006-1231"
    volume = f"第{rng.randint(10, 40)}卷 第{issue}期" if form_ == "regular" else f"{year}年增刊"
    if layout == 2:
        first.text(60, 40, f"·　{start}　·", 10)
        first.text(330, 40, f"《{journal}》　{year}年　{volume}", 10)
    else:
        first.text(60, 40, volume, 10)
        first.text(250, 40, journal, 10)
        first.text(450, 40, f"{year}年{issue + 2}月", 10)
    first.centred(90, name, rng.choice((18, 20, 22)))
    x = (WIDTH - sum(width_of(one, 13) + 22 for one in authors)) / 2
    for number, one in enumerate(authors, start=1):
        first.text(x, 130, one, 13)
        if len(authors) > 1:
            mark = f"{number})" if layout == 2 else str(number)
            first.text(x + width_of(one, 13), 127, mark, 7)
        x += width_of(one, 13) + 22
    first.centred(155, f"（{who.employer}，山西 太原 030000）", 10)
    y = 190.0
    for line in set_lines("摘要：" + paragraphs(rng, 150), 10, 450):
        first.text(75, y, line, 10)
        y += 17
    first.text(75, y + 4, "关键词：焊接；工艺；质量", 10)
    first.text(75, y + 24, f"中图分类号：TG44　文献标志码：A　文章编号：{issn}（{year}）{issue:02d}-{start:04d}-04", 10)
    y += 56
    pages = _body(first, y, report_sections(rng, 1500), columns=1 if layout == 1 else 2)
    return Drawn(
        "paper",
        pages,
        {
            "title": name,
            "authors": authors,
            "first_author": authors[0],
            "journal": journal,
            "issn": issn,
            "year": year,
            "issue": issue,
            "pages": f"{start}-{start + 3}",
            "article_number": f"{issn}({year}){issue:02d}-{start:04d}-04",
            "publication_form": form_,
        },
    )


def _body(first: Drawing, y: float, sections: list[tuple[str, str]], *, columns: int) -> list[Drawing]:
    """The sections set from ``y`` on, in one column or two, over as many pages as they need."""
    pages, column, top = [first], 0, y
    width = 450.0 / columns - (15 if columns == 2 else 0)
    for heading, body in sections:
        for line in [heading, *set_lines(body, 10, width)]:
            if y > HEIGHT - 60:
                column += 1
                if column == columns:
                    pages.append(Drawing(font=first.font))
                    column, top = 0, 60.0
                y = top
            pages[-1].text(70 + (width + 25) * column, y, line, 10)
            y += 16
    return pages


def journal_front_matter(
    rng: random.Random,
    who: people.Person,
    *,
    journal: str = "虚构焊接学报",
    year: int = 2023,
    issue: int = 4,
    listed: tuple[str, str] | None = None,
    **_: Any,
) -> Drawn:
    """A cover with the numbers, a copyright page by labels, or a contents page with the numbers at its head."""
    page = sheet(rng)
    layout = rng.randrange(3)
    cn = "CN 14-1105/TG"
    if layout == 0:
        page.centred(120, journal, 40)
        page.centred(200, f"{year}年第{issue}期", 16)
        page.text(80, 300, "国际标准刊号：ISSN 1006-1231", 12)
        page.text(80, 328, f"国内统一刊号：{cn}", 12)
        page.text(80, 356, "主办单位：山西虚构焊接研究所", 12)
        page.text(80, 384, "主编：样某　定价：20.00元", 12)
    elif layout == 1:
        page.centred(80, journal, 28)
        page.centred(124, f"（双月刊）　{year}年第{issue}期", 12)
        for row, text in enumerate(
            (
                "主管单位：山西省虚构机械行业协会",
                "主办单位：山西虚构焊接研究所",
                "编辑出版：《虚构焊接学报》编辑部",
                f"刊　　号：ISSN 1006-1231　{cn}",
                "邮发代号：22-000",
                "定　　价：20.00元",
            )
        ):
            page.text(120, 190 + 32 * row, text, 12)
    else:
        page.centred(60, journal, 30)
        page.text(60, 110, f"{year}年第{issue}期", 11)
        page.text(300, 110, f"ISSN 1006-1231　{cn}", 11)
        page.text(60, 132, "主办单位：山西虚构焊接研究所", 11)
        page.centred(170, "目　次", 18)
        title_, author = listed or ("埋弧焊接头组织分析", people.name(rng))
        for row, (name, one, number) in enumerate(
            (
                (title_, author, 21),
                ("焊接变形控制方法综述", people.name(rng), 1),
                ("机器人焊缝跟踪", people.name(rng), 55),
            )
        ):
            page.text(60, 220 + 30 * row, f"{name}……{one}（{number}）", 11)
    truth = {"journal": journal, "issn": "1006-1231", "cn_number": "CN14-1105/TG", "year": year, "issue": issue}
    return Drawn("journal_front_matter", [page], {**truth, "sponsor": "山西虚构焊接研究所"})


def acceptance_letter(rng: random.Random, who: people.Person, *, name: str, **_: Any) -> Drawn:
    """A letter to the author, a shorter notice, or a form."""
    page = sheet(rng)
    y = title(page, rng.choice(("录用通知", "用稿通知书", "稿件录用证明")), rng, 100)
    layout = rng.randrange(3)
    truth: dict[str, Any] = {"title": name, "authors": [who.name], "journal": "虚构焊接学报", "date": "2025-06-01"}
    if layout == 0:
        page.text(75, y, f"{who.name} 作者您好：", 13)
        y = sentence(page, y + 34, f"您的稿件《{name}》经审稿，同意录用，拟刊登于《虚构焊接学报》2025年第12期。")
    elif layout == 1:
        page.text(75, y, f"尊敬的{who.name}：", 13)
        y = sentence(
            page,
            y + 34,
            f"您撰写的论文《{name}》已通过专家评审，决定录用，将发表于《虚构焊接学报》2025年第12期，特此通知。",
        )
    else:
        pairs = [(("稿件题目", "论文题目"), name), (("作者", "作者姓名"), who.name), (("拟刊期",), "2025年第12期")]
        y = form(page, y, pairs, rng)
        y = sentence(page, y, "上述稿件经《虚构焊接学报》审定，同意录用。")
    foot(page, y + 50, "虚构焊接学报编辑部", "2025-06-01", rng)
    return Drawn("acceptance_letter", [page], truth)


def textbook(
    rng: random.Random, who: people.Person, *, name: str = "焊工技能培训教材", thousands: int = 120, **_: Any
) -> Drawn:
    """Cover and copyright page, one page with both, or an in-house booklet with a foreword."""
    cover = sheet(rng)
    layout = rng.randrange(3)
    grade = rng.choice(("高级", "技师"))
    truth: dict[str, Any] = {"title": name, "authors": [who.name]}
    if layout < 2:
        cover.centred(200, name, 30)
        cover.centred(250, f"（{grade}）", 18)
        cover.centred(420, f"主编　{who.name}", 16)
        cover.centred(700, "虚构工业出版社", 14)
        truth["isbn"] = "978-7-5000-1234-4"
        page, y = (Drawing(font=cover.font), 80.0) if layout == 0 else (cover, 500.0)
        for row, text in enumerate(
            (
                f"书　　名：{name}",
                f"主　　编：{who.name}",
                f"字　　数：{thousands}千字",
                "书　　号：ISBN 978-7-5000-1234-4",
            )
        ):
            page.text(90, y + 28 * row, text, 12)
        return Drawn("textbook", [cover, page] if page is not cover else [cover], truth)
    cover.centred(180, "内部资料", 14)
    cover.centred(240, name, 28)
    cover.centred(300, f"适用等级：{grade}", 14)
    cover.centred(500, f"编写：{who.name}", 14)
    cover.centred(540, who.employer, 14)
    page = Drawing(font=cover.font)
    page.centred(70, "前　言", 18)
    y = sentence(
        page, 120, f"为满足{who.trade}{grade}培训的需要，我们编写了本教材，由{who.name}编写，供企业内部培训使用。"
    )
    for text in report_sections(rng, 600):
        y = sentence(page, y, text[1][:160])
    return Drawn("textbook", [cover, page], truth)
