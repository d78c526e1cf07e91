"""Papers with their journals, reports, textbooks and letters of acceptance."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.strangers.dossiers.harvest_base import day, page, rows, seal
from benchmarks.strangers.dossiers.model import Paper


@dataclass(frozen=True)
class Journal:
    """A journal: name, ISSN, CN number and who runs it."""

    name: str
    issn: str
    cn: str
    host: str


@dataclass(frozen=True)
class Issue:
    """One issue and the first and last page of the article in it."""

    journal: Journal
    year: int
    number: int
    first: int
    last: int

    @property
    def article(self) -> str:
        return f"{self.journal.issn}({self.year}){self.number:02}-{self.first:04}-{self.last - self.first + 1:02}"


def paper(
    title: str, authors: Sequence[str], unit: str, issue: Issue, abstract: str, words: str, text: str, style: int = 0
) -> Paper:
    """The first page: 0 header with rules and 文章编号, 1 two columns, number of the issue in the header."""
    j = issue.journal
    volume = issue.year - 1979
    by = "，".join(authors)
    body_text = "".join(f"<p>{one}</p>" for one in text.split("\n"))
    if style == 0:
        head = f"<table class=bare style='border-bottom:1pt solid #000'><tr><td>第{volume}卷 第{issue.number}期<br>{issue.year}年{issue.number}月</td><td class=k style='font-size:1.3em'>{j.name}</td><td style='text-align:right'>Vol.{volume} No.{issue.number}<br>{issue.year}</td></tr></table>"
        body = f"{head}<p class='n s'>文章编号：{issue.article}</p><h1 style='font-size:17pt'>{title}</h1><p class=c>{by}</p><p class='c s'>（{unit}）</p><p class=n><b>摘　要：</b>{abstract}</p><p class=n><b>关键词：</b>{words}</p>{body_text}<p class='n s'>作者简介：{authors[0]}，主要从事现场技术工作。</p><p class='c s'>· {issue.first} ·</p>"
    else:
        head = f"<p class='n s'>{issue.year}年第{issue.number}期　　　　　　　{j.name}　　　　　　　　总第{issue.number + 12 * (issue.year - 2000)}期</p><hr>"
        body = f"{head}<h1 style='font-size:17pt'>{title}</h1><p class=c>{'　'.join(authors)}</p><p class='c s'>{unit}</p><div style='columns:2;column-gap:8mm'><p class=n>[摘要] {abstract}</p><p class=n>[关键词] {words}</p>{body_text}<p class='n s'>文章编号：{issue.article}</p></div><p class='r s'>{issue.first}</p>"
    fields = {
        "title": title,
        "authors": list(authors),
        "first_author": authors[0],
        "journal": j.name,
        "year": issue.year,
    }
    return Paper("paper", page(body, ("song", "ming")[style], 10.5, margin="18mm"), fields | {"issue": issue.number})


def front(issue: Issue, title: str, authors: Sequence[str], others: Sequence[tuple[str, str]], style: int = 0) -> Paper:
    """Cover with copyright lines and the contents on a second page."""
    j = issue.journal
    lines = [
        (title, "，".join(authors), issue.first),
        *((a, b, issue.first - 14 + 9 * at) for at, (a, b) in enumerate(others, 1)),
    ]
    lines.sort(key=lambda one: one[2])
    listed = "".join(f"<p class=n>{a} ……… {b}（{c}）</p>" for a, b, c in lines)
    contents = f"<div style='page-break-before:always'></div><h1 style='font-size:16pt'>目　次</h1><p class=c>{j.name}　{issue.year}年第{issue.number}期</p>{listed}"
    if style == 0:
        body = f"<div style='height:35mm'></div><h1 style='font-size:36pt'>{j.name}</h1><p class=c style='font-size:20pt'>{issue.year} / {issue.number}</p><div style='height:70mm'></div><p class=c>ISSN {j.issn}　　CN {j.cn}</p><p class=c>主办：{j.host}</p>{contents}"
    else:
        pairs = [
            ("主　　管", "山西省工业和信息化厅"),
            ("主　　办", j.host),
            ("编辑出版", f"《{j.name}》编辑部"),
            ("国际标准连续出版物号", f"ISSN {j.issn}"),
            ("国内统一连续出版物号", f"CN {j.cn}"),
            ("出版日期", f"{issue.year}年{issue.number}月25日"),
            ("定　　价", "12.00元"),
        ]
        body = f"<p class=c style='font-size:26pt'>{j.name}</p><p class=c>月刊　{issue.year}年第{issue.number}期</p>{rows(pairs, 'bare')}{contents}"
    fields = {"journal": j.name, "issn": j.issn, "cn_number": f"CN {j.cn}", "year": issue.year, "issue": issue.number}
    fields.pop("cn_number")
    return Paper("journal_front_matter", page(body, ("hei", "song")[style], 12), fields)


def letter(title: str, authors: Sequence[str], journal: Journal, when: str, due: str) -> Paper:
    """An editor's letter that a manuscript is accepted."""
    body = f"<h1>录 用 通 知</h1><p class=n>{authors[0]} 作者：</p><p>您好！您投寄的稿件《{title}》（作者：{'、'.join(authors)}）经专家评审，已被本刊录用，拟刊登于{due}。请勿再投他刊。</p><p>此致</p><p class=n>敬礼！</p><p class=r>《{journal.name}》编辑部</p><p class=r>{day(when)}</p>{seal(f'{journal.name}编辑部')}"
    return Paper(
        "acceptance_letter",
        page(body, "song", 14, margin="28mm"),
        {"title": title, "journal": journal.name, "date": when},
    )


@dataclass(frozen=True)
class Text:
    """The text of a report: ``sections`` as heading and paragraphs (lines)."""

    title: str
    abstract: str
    words: str
    sections: tuple[tuple[str, str], ...]

    def with_log(self, heading: str, lines: str) -> Text:
        """The section of that heading with the lines of a record after it."""
        made = tuple((one, f"{text}\n{lines}" if one == heading else text) for one, text in self.sections)
        return replace(self, sections=made)


def log(
    seed: str, count: int, pattern: str, notes: Sequence[str], *spans: tuple[float, float, int], start: tuple[int, int] = (3, 2), step: tuple[int, int] = (2, 6),
) -> str:  # fmt: skip
    """Lines of a record: ``pattern`` with {0}, {1} … drawn from ``spans`` (low, high, places) and a note after each; from a month and day on, ``step`` days apart."""
    rng = random.Random(seed)
    lines, (month, number) = [], start
    for _ in range(count):
        number += rng.randint(*step)
        if number > 28:
            month, number = month % 12 + 1, number - 28
        values = [f"{rng.uniform(low, high):.{places}f}" for low, high, places in spans]
        lines.append(f"{month}月{number}日，" + pattern.format(*values) + "，" + rng.choice(list(notes)) + "。")
    return "\n".join(lines)


def report(author: str, unit: str, when: str, text: Text, style: int = 0) -> Paper:
    """A report: 0 with a cover, 1 title block only, 2 (for DOCX) in lines with marks."""
    fields = {"title": text.title, "authors": [author]}
    if style == 2:
        lines = [
            f"# {text.title}",
            f"执笔：{author}",
            unit,
            day(when),
            f"摘要：{text.abstract}",
            f"关键词：{text.words}",
        ]
        for heading, words in text.sections:
            lines += [f"### {heading}", *words.split("\n")]
        return Paper("technical_report", "\n".join(lines), fields)
    body = "".join(
        f"<h2>{heading}</h2>" + "".join(f"<p>{one}</p>" for one in words.split("\n"))
        for heading, words in text.sections
    )
    brief = f"<p class=n><b>摘要：</b>{text.abstract}</p><p class=n><b>关键词：</b>{text.words}</p>"
    sources = "<h2>参考文献</h2><p class=n>[1] 刘振华. 机械设备维修手册[M]. 北京：机械工业出版社，2016.</p><p class=n>[2] 国家标准及企业有关技术规程.</p>"
    if style == 0:
        cover = f"<div style='height:235mm;page-break-after:always'><div style='height:55mm'></div><p class=c>专业技术报告</p><h1 style='font-size:24pt'>{text.title}</h1><div style='height:60mm'></div><p class=c>编写人：{author}</p><p class=c>单　位：{unit}</p><p class=c>{day(when, 2)}</p></div>"
        html = page(
            cover + brief + body + sources, "song", 12, css="@page{@bottom-center{content:counter(page);font-size:9pt}}"
        )
    else:
        html = page(
            f"<h1 style='font-size:18pt'>{text.title}</h1><p class=c>{author}</p><p class='c s'>（{unit}）　{day(when)}</p>{brief}{body}{sources}",
            "ming",
            11.5,
        )
    return Paper("technical_report", html, fields)


def textbook(
    title: str, author: str, firm: str, audience: str, year: int, chapters: Sequence[tuple[str, str]]
) -> Paper:
    """An in-house textbook in full: cover, preface, chapters."""
    body = f"<div style='height:235mm;page-break-after:always'><p class=r>内部培训教材</p><div style='height:60mm'></div><h1 style='font-size:26pt'>{title}</h1><p class=c>（适用于{audience}）</p><div style='height:70mm'></div><p class=c>{author} 编著</p><p class=c>{firm}　{year}年</p></div><h2>前　言</h2><p>本教材根据国家职业技能标准对{audience}的要求，由{author}独立编写，供本公司{audience}培训使用。</p>"
    body += "".join(
        f"<h2>{heading}</h2>" + "".join(f"<p>{one}</p>" for one in words.split("\n")) for heading, words in chapters
    )
    return Paper("textbook", page(body, "song", 12.5), {"title": title, "authors": [author]})
