"""A journal's cover, contents and an article in it."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.prose import Subject, sections
from benchmarks.strangers.dossiers.sheets import HEI, MING, sheet


def issn(first: str) -> str:
    """``1006-1231`` from the first seven digits (ISO 3297)."""
    rest = (11 - sum(int(c) * (8 - k) for k, c in enumerate(first)) % 11) % 11
    return f"{first[:4]}-{first[4:]}{'X' if rest == 10 else rest}"


def front(
    journal: str, number: str, cn: str, year: int, issue: int, sponsor: str, title: str, authors: list[str], page: int
) -> Paper:
    """Cover with the masthead, then the contents page."""
    text = f"= {year} 年第 {issue} 期\n# {journal}\n= （月刊）\n\n\n: 主　　办：{sponsor}\n: 编辑出版：《{journal}》编辑部\n: 国内统一刊号：{cn}\n: 国际标准刊号：ISSN {number}\n: 邮发代号：22-117　　每册定价：12.00元\n---\n## 目　录\n: 高炉热风炉管系裂纹治理……………………………白云飞（{page - 4}）\n: {title}……………………{'　'.join(authors)}（{page}）\n: 带式输送机跑偏原因探讨……………………………焦　亮（{page + 3}）"
    return Paper(
        "journal_front_matter",
        sheet(text, font=HEI),
        {"journal": journal, "issn": number, "year": year, "issue": issue},
    )


def article(
    journal: str,
    number: str,
    year: int,
    issue: int,
    title: str,
    authors: list[str],
    place: str,
    page: int,
    abstract: str,
    keywords: str,
    subject: Subject,
    seed: str,
    *,
    code: str = "TG44",
    star: int | None = None,
    text: str = "",
    part: int = 0,
) -> Paper:
    """The article with its head, 文章编号 and foot."""
    numbered = f"{number}({year}){issue:02d}-{page:04d}-03"
    line = "　".join(f"{one}{'*' if star == k else ''}" for k, one in enumerate(authors))
    body = text or sections(
        ["0 前言", "1 问题的提出", "2 改进措施", "3 结果与讨论", "4 结论"], subject, seed, 1700, part
    )
    foot = f"\n: 收稿日期：{year}-01-08\n: 作者简介：{authors[0]}，从事现场技术工作。" + (
        f"\n: *通信作者：{authors[star]}" if star is not None else ""
    )
    head = f": {journal}　　　　　　　　　　　　　　　　　　　　{year}年第{issue}期\n# {title}\n= {line}\n= （{place}）\n: [摘要] {abstract}\n: [关键词] {keywords}\n: [中图分类号] {code}　[文献标志码] B　[文章编号] {numbered}\n"
    fields = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "year": year,
        "issue": issue,
        "article_number": numbered,
    }
    return Paper("paper", sheet(head + body + foot, font=MING, size=10.5), fields)
