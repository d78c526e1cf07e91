"""Papers with the cover and contents of their issue, letters of editors, reports, textbooks."""

from __future__ import annotations

import io
from dataclasses import dataclass

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.thaw_base import at, leaf, stamp


@dataclass(frozen=True)
class Journal:
    """A periodical: name, English name, ISSN, CN number (without CN), publisher."""

    name: str
    english: str
    issn: str
    cn: str
    host: str
    number: bool = True
    """Whether it prints 文章编号."""


@dataclass(frozen=True)
class Article:
    """A title, its English, abstract, keywords and paragraphs under headings."""

    title: str
    english: str
    abstract: str
    words: str
    parts: tuple[tuple[str, str], ...]
    code: str


def paper(
    a: Article,
    j: Journal,
    authors: list[str],
    unit: str,
    year: int,
    issue: int,
    pages: tuple[int, int],
    style: int = 0,
    english: str = "",
) -> Paper:
    """The article as in the issue; ``english`` the line of authors in English."""
    first, last = pages
    span, month = (f"{first}-{last}" if last > first else str(first)), issue
    number = f"{j.issn}（{year}）{issue:02}-{first:04}-{last - first + 1:02}"
    line = "，".join(authors)
    head = (
        f"<table class=o style='border-bottom:.6pt solid #000;font-size:.8em'><tr><td>第 {year - 1978} 卷第 {issue} 期<br>{year} 年 {month} 月</td><td class=m>{j.name}<br>{j.english}</td><td class=e>Vol.{year - 1978} No.{issue}<br>{year}</td></tr></table>",
        f"<p class=z style='font-size:.8em;border-bottom:.6pt solid #000'>{j.name}　　{year}年第{issue}期　　ISSN {j.issn}　CN {j.cn}</p>",
        f"<p class=z style='font-size:.8em'>· {first} ·　　　　{j.name}　{j.english}　{year}年第{issue}期</p>",
    )[style]
    mid = (
        f"<p class=z style='font-size:.85em'>中图分类号：{a.code}　文献标志码：B"
        + (f"　文章编号：{number}" if j.number else "")
        + "</p>"
    )
    abroad = f"<p class=m style='font-size:.9em'><b>{a.english}</b><br>{english}</p>" if english else ""
    text = "".join(
        f"<h3>{k}　{h}</h3>" + "".join(f"<p>{one}</p>" for one in t.split("\n")) for k, (h, t) in enumerate(a.parts, 1)
    )
    flow = "column-count:2;column-gap:8mm" if style != 2 else ""
    foot = f"<p class=s style='border-top:.4pt solid #555;text-indent:0'>收稿日期：{at(f'{year - 1}-11-0{1 + issue % 8}', 'iso')}<br>作者简介：{authors[0]}，从事相关专业技术技能工作。</p>"
    body = (
        head
        + f"<div class=t style='font-size:1.7em;margin:.6em 0 .3em'>{a.title}</div><p class=m>{line}</p><p class=m style='font-size:.85em'>（{unit}）</p>"
        f"<p class=z style='font-size:.9em'><b>摘　要：</b>{a.abstract}</p><p class=z style='font-size:.9em'><b>关键词：</b>{a.words}</p>{mid}{abroad}<div style='{flow}'>{text}</div>"
        f"<p class=z style='font-size:.85em'>参考文献：<br>[1] 潘承业. 设备检修技术[M]. 北京: 化学工业出版社, 2014.<br>[2] 匡立山. 现场问题分析方法[J]. 设备管理与维修, 2017(8): 21-23.</p>{foot}<p class=m style='font-size:.8em'>{span}</p>"
    )
    fields = {
        "title": a.title,
        "authors": authors,
        "first_author": authors[0],
        "journal": j.name,
        "year": year,
        "issue": issue,
    }
    if j.number or style == 1:
        fields["issn"] = j.issn
    return Paper("paper", leaf(body, ("song", "hei", "song")[style], 10.5, "A4", "18mm 20mm"), fields)


def front(j: Journal, year: int, issue: int, entries: list[tuple[str, str, int]]) -> Paper:
    """Cover with the imprint, and the contents of an issue."""
    body = (
        f"<div style='height:24mm'></div><div class=t style='font-size:3em;letter-spacing:.2em'>{j.name}</div><p class=m>{j.english}</p><p class=m style='font-size:1.6em'>{year}年 第{issue}期</p><div style='height:60mm'></div>"
        f"<p class=m>ISSN {j.issn}<br>CN {j.cn}</p><p class=m>主办单位：{j.host}</p><p class=m>国内外公开发行</p><div style='page-break-before:always'></div>"
        f"<p class=m style='font-size:1.5em'>目　次</p><p class=m class=s>{j.name}　{year}年第{issue}期</p>"
        + "".join(
            f"<table class=o><tr><td>{a}　<i>{b}</i></td><td style='text-align:right;width:18mm'>（{c}）</td></tr></table>"
            for a, b, c in entries
        )
    )
    return Paper(
        "journal_front_matter",
        leaf(body, "song", 12),
        {"journal": j.name, "issn": j.issn, "year": year, "issue": issue},
    )


def letter(author: str, title: str, j: Journal, issue: str, date: str) -> Paper:
    """An editor's letter that a manuscript will appear."""
    body = f"<div class=t>稿件录用通知书</div><p class=z>{author} 同志：</p><p>您投寄本刊的稿件《{title}》经专家审阅，决定录用，拟安排在本刊{issue}发表。请勿再投他刊。</p><p class=e>《{j.name}》编辑部</p><p class=e>{at(date)}</p>{stamp(j.name + '编辑部')}"
    return Paper("acceptance_letter", leaf(body, "song", 14), {"title": title, "journal": j.name, "date": date})


def count(text: str) -> int:
    """字数 as Word counts it."""
    total, run = 0, False
    for one in text:
        if "⺀" <= one <= "鿿" or "　" < one <= "〿" or "！" <= one <= "￮" or one in "“”—…":
            total, run = total + 1, False
        elif one.isspace():
            run = False
        else:
            total, run = total + (not run), True
    return total


def report(
    title: str, firm: str, author: str, date: str, text: str, style: int = 0, *, checked: str = "", plain: bool = False
) -> Paper:
    """A technical report. ``text``: lines ``# heading`` and paragraphs; ``plain`` running text with no headings."""
    blocks = "".join(
        f"<h3>{one[2:]}</h3>" if one.startswith("# ") else f"<p>{one}</p>" for one in text.strip().split("\n")
    )
    review = f"<br>审核：{checked}　　批准：总工程师办公室" if checked else ""
    if style == 0:
        top = f"<div style='height:40mm'></div><div class=t style='font-size:2em'>{title}</div><div style='height:50mm'></div><p class=m style='line-height:2.2'>编制：{author}{review}</p><p class=m>{firm}</p><p class=m>{at(date, 'month')}</p><div style='page-break-before:always'></div>"
    else:
        top = (
            f"<div class=t style='font-size:1.5em'>{title}</div><p class=m>{author}</p><p class=m>（{firm}　{at(date, 'month')}）</p>"
            + (f"<p class=m class=s>审核：{checked}</p>" if checked else "")
        )
    if not plain and style == 1:
        top += f"<p class=z><b>摘要：</b>本文总结了{title.rstrip('总结报告技术方案')}的做法与效果。</p><p class=z><b>关键词：</b>现场改进；技术总结；效果验证</p>"
    return Paper(
        "technical_report", leaf(top + blocks, ("song", "kai")[style], 12), {"title": title, "authors": [author]}
    )


def report_word(title: str, firm: str, author: str, date: str, text: str, checked: str = "") -> tuple[Paper, bytes]:
    """The same as a Word file."""
    import docx

    file = docx.Document()
    file.add_heading(title, 0)
    file.add_paragraph(f"编写人：{author}" + (f"　　审核人：{checked}" if checked else ""))
    file.add_paragraph(firm)
    file.add_paragraph(at(date))
    for one in text.strip().split("\n"):
        if one.startswith("# "):
            file.add_heading(one[2:], 1)
        else:
            file.add_paragraph(one)
    stream = io.BytesIO()
    file.save(stream)
    return Paper("technical_report", "", {"title": title, "authors": [author]}), stream.getvalue()


def textbook(title: str, audience: str, author: str, firm: str, text: str) -> Paper:
    """A course book of an employer."""
    blocks = "".join(
        f"<h3>{one[2:]}</h3>" if one.startswith("# ") else f"<p>{one}</p>" for one in text.strip().split("\n")
    )
    body = f"<div style='height:36mm'></div><p class=m>{firm}技能培训教材</p><div class=t style='font-size:2.2em'>{title}</div><p class=m style='font-size:1.3em'>（{audience}）</p><div style='height:70mm'></div><p class=m>编写　{author}</p><p class=m>{firm}</p><div style='page-break-before:always'></div>{blocks}"
    return Paper("textbook", leaf(body, "song", 12), {"title": title, "authors": [author]})
