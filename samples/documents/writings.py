"""Reports, papers, journals."""

from __future__ import annotations

import random
from typing import Any

from samples import people
from samples.documents.base import Drawn, foot, sentence, set_lines, sheet, title
from samples.drawing import HEIGHT, WIDTH, Drawing, width_of
from samples.prose import paragraphs, report_sections


def technical_report(
    rng: random.Random, who: people.Person, *, name: str, length: int = 2600, authors: list[str] | None = None, **_: Any
) -> Drawn:
    listed = authors or [who.name]
    sections = report_sections(rng, length)
    cover = sheet(rng)
    pages = []
    if rng.random() < 0.6:
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
    start = rng.randint(20, 90)
    issn = "1006-1231"
    first.text(60, 40, f"第{rng.randint(10, 40)}卷 第{issue}期" if form_ == "regular" else f"{year}年增刊", 10)
    first.text(250, 40, journal, 10)
    first.text(450, 40, f"{year}年{issue + 2}月", 10)
    first.centred(90, name, 20)
    x = (WIDTH - sum(width_of(one, 13) + 22 for one in authors)) / 2
    for number, one in enumerate(authors, start=1):
        first.text(x, 130, one, 13)
        if len(authors) > 1:
            first.text(x + width_of(one, 13), 127, str(number), 7)
        x += width_of(one, 13) + 22
    first.centred(155, f"（{who.employer}，山西 太原 030000）", 10)
    y = 190.0
    for line in set_lines("摘要：" + paragraphs(rng, 150), 10, 450):
        first.text(75, y, line, 10)
        y += 17
    first.text(75, y + 4, "关键词：焊接；工艺；质量", 10)
    first.text(75, y + 24, f"中图分类号：TG44　文献标志码：A　文章编号：{issn}（{year}）{issue:02d}-{start:04d}-04", 10)
    y += 56
    column, pages, page = 0, [], first
    for heading, body in report_sections(rng, 1500):
        for line in [heading, *set_lines(body, 10, 215)]:
            if y > HEIGHT - 60:
                column += 1
                y = 60.0 if len(pages) or column > 1 else 330.0
                if column == 2:
                    pages.append(page)
                    page, column, y = Drawing(font=first.font), 0, 60.0
            page.text(65 + 240 * column, y, line, 10)
            y += 16
    pages.append(page)
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


def journal_front_matter(
    rng: random.Random, who: people.Person, *, journal: str = "虚构焊接学报", year: int = 2023, issue: int = 4, **_: Any
) -> Drawn:
    page = sheet(rng)
    page.centred(120, journal, 40)
    page.centred(200, f"{year}年第{issue}期", 16)
    page.text(80, 300, "国际标准刊号：ISSN 1006-1231", 12)
    page.text(80, 328, "国内统一刊号：CN 14-1105/TG", 12)
    page.text(80, 356, "主办单位：山西虚构焊接研究所", 12)
    page.text(80, 384, "主编：样某　定价：20.00元", 12)
    return Drawn(
        "journal_front_matter",
        [page],
        {"journal": journal, "issn": "1006-1231", "cn_number": "CN14-1105/TG", "year": year, "issue": issue},
    )


def acceptance_letter(rng: random.Random, who: people.Person, *, name: str, **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("录用通知", "用稿通知书")), rng, 100)
    page.text(75, y, f"{who.name} 作者您好：", 13)
    y = sentence(page, y + 34, f"您的稿件《{name}》经审稿，同意录用，拟刊登于《虚构焊接学报》2025年第12期。")
    foot(page, y + 50, "虚构焊接学报编辑部", "2025-06-01", rng)
    return Drawn("acceptance_letter", [page], {"title": name, "journal": "虚构焊接学报", "date": "2025-06-01"})
