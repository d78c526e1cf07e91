"""Reports as PDF or as a Word file, papers with the pages of their journals."""

from __future__ import annotations

import io
from typing import Any

from benchmarks.strangers.dossiers.frost_articles import Article, Journal
from benchmarks.strangers.dossiers.frost_base import chop, day, page, table
from benchmarks.strangers.dossiers.frost_texts import Text
from benchmarks.strangers.dossiers.model import File, Paper


def _rows(line: str) -> list[list[str]]:
    return [one.split(",") for one in line[1:].split(";")]


def report(title: str, text: Text, unit: str, author: str, date: str, checked: str, *, caption: str = "") -> Paper:
    """A report with a cover of its own; ``checked`` who read it over."""
    cover = (
        f"<div style='padding-top:50mm'><h1 style='font-size:2em;letter-spacing:.05em'>{title}</h1><p class=c style='padding-top:70mm'>编写单位：{unit}</p><p class=c>编写：{author}</p><p class=c>审核：{checked}</p><p class=c>{day(date, 'm')}</p></div><div class=brk></div>"
        f"<p class=n><b>摘要：</b>{text.abstract}</p><p class=n><b>关键词：</b>{text.keys}</p>"
    )
    body = ""
    for head, lines in text.parts:
        body += f"<h2>{head}</h2>" + "".join(
            (f"<p class=c x>{caption}</p>" if caption else "") + table(_rows(one)) if one[0] == "|" else f"<p>{one}</p>"
            for one in lines
        )
    return Paper("technical_report", page(cover + body, "ming", 12), {"title": title, "authors": [author]})


def word_report(path: str, title: str, text: Text, unit: str, author: str, date: str) -> File:
    """The same as a Word file without a cover."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    book = docx.Document()
    book.add_heading(title, 0)
    for line in (unit, f"执笔：{author}", day(date, "m")):
        book.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    book.add_paragraph(f"摘要：{text.abstract}")
    book.add_paragraph(f"关键词：{text.keys}")
    for head, lines in text.parts:
        book.add_heading(head, 1)
        for one in lines:
            if one[0] != "|":
                book.add_paragraph(one)
                continue
            rows = _rows(one)
            grid = book.add_table(len(rows), len(rows[0]), "Table Grid")
            for k, cells in enumerate(rows):
                for n, cell in enumerate(cells):
                    grid.cell(k, n).text = cell
    stream = io.BytesIO()
    book.save(stream)
    return File(
        path, (Paper("technical_report", "", {"title": title, "authors": [author]}),), "docx", stream.getvalue()
    )


def front(j: Journal, year: int, issue: str, contents: list[tuple[str, str, int]], style: int = 0) -> Paper:
    """Cover, imprint and contents of an issue."""
    body = (
        f"<h1 style='font-size:3em;padding-top:40mm'>{j.name}</h1><p class=c>{year}年第{issue}期</p><p class=c style='padding-top:60mm'>ISSN {j.issn}</p><p class=c>{j.cn}</p><p class=c>{j.sponsor}　主办</p><div class=brk></div>"
        + table(
            [
                ["刊名", f"{j.name}（{j.cycle}，公开发行）"],
                ["主管主办", j.sponsor],
                ["国际标准连续出版物号", f"ISSN {j.issn}"],
                ["国内统一连续出版物号", j.cn],
                ["期次", f"{year}年第{issue}期"],
                ["出版", f"《{j.name}》编辑部"],
            ],
            "f" if style else "k",
        )
        + "<p class=c style='font-size:1.5em;letter-spacing:.6em'>目次</p>"
        + "".join(
            f"<p class=n>{a} <span style='color:#777'>{'…' * max(2, 22 - len(a))}</span> {b}（{c}）</p>"
            for a, b, c in contents
        )
    )
    fields = {"journal": j.name, "issn": j.issn, "cn_number": j.cn.replace("CN ", "CN"), "year": year}
    return Paper("journal_front_matter", page(body, ("kai", "zenhei")[style], 12.5), {k: v for k, v in fields.items() if k != "cn_number"})  # fmt: skip


def paper(
    a: Article,
    j: Journal,
    authors: list[str],
    places: list[str],
    year: int,
    issue: str,
    pages: tuple[int, int],
    *,
    marked: bool = False,
    received: str = "",
    head: str = "",
    cited: str = "",
    number: bool = True,
) -> Paper:
    """A paper of a page or two. ``marked``: superscripts for the places, the last author writing the letters; ``head`` the line above instead of the usual one."""
    if marked:
        named = "，".join(
            f"{one}<sup>{min(k, len(places))}{'*' if k == len(authors) else ''}</sup>"
            for k, one in enumerate(authors, 1)
        )
        seats = "<br>".join(f"{k}．{one}" for k, one in enumerate(places, 1))
        foot = f"<p class=n x style='font-size:.78em;padding-top:3mm'>*通信作者：{authors[-1]}</p>"
    else:
        named, seats, foot = "　".join(authors), "；".join(places), ""
    line = head or f"{year}年第{issue}期"
    span = f"{pages[0]}-{pages[1]}"
    art = f"{j.issn}({year}){int(issue):02}-{pages[0]:04}-{pages[1] - pages[0] + 1:02}" if number and not head else ""
    body = (
        f"<table class=f style='font-size:.8em;border-bottom:.5pt solid #333'><tr><td>{line}</td><td style='text-align:center'>{j.name}</td><td style='text-align:right'>· {pages[0]} ·</td></tr></table>"
        f"<p class=c style='font-size:1.6em;padding-top:6mm'>{a.title}</p><p class=c>{named}</p><p class=c style='font-size:.85em'>（{seats}）</p>"
        f"<p class=n style='font-size:.9em'><b>摘　要</b>　{a.abstract}</p><p class=n style='font-size:.9em'><b>关键词</b>　{a.keys}</p>"
        f"<p class=n style='font-size:.85em'>中图分类号：{a.clc}　文献标志码：B{f'　文章编号：{art}' if art else ''}</p>"
        + "".join(f"<h2>{h}</h2><p>{t}</p>" for h, t in a.parts)
        + f"<p class=n style='font-size:.85em;padding-top:2mm'>参考文献：<br>{cited or '［1］ 季安民．设备维修技术问答［M］．北京：机械工业出版社，2014．'}</p>"
        + foot
        + (f"<p class=n style='font-size:.8em'>收稿日期：{received}　责任编辑：裴静</p>" if received else "")
    )
    fields: dict[str, Any] = {
        "title": a.title,
        "authors": authors,
        "first_author": authors[0],
        "journal": j.name,
        "year": year,
    }
    if not head:
        fields["pages"] = span
    if pages[0] == pages[1]:
        fields.pop("pages", None)
    return Paper("paper", page(body, "ming", 11, "A4", "16mm 18mm"), fields)


def letter(j: Journal, title: str, author: str, year: int, issue: str, date: str) -> Paper:
    """A letter that a paper has been taken."""
    body = f"<h1>稿件录用通知书</h1><p class=n>{author}老师：</p><p>您投寄的稿件《{title}》经专家评审，符合本刊要求，拟刊于本刊{year}年第{issue}期，特此通知。</p><p class=r>《{j.name}》编辑部</p><p class=r>{day(date)}</p>{chop(j.name + '编辑部')}"
    return Paper("acceptance_letter", page(body, "kai", 13.5), {"title": title, "journal": j.name, "date": date})


def textbook(
    name: str, audience: str, author: str, unit: str, date: str, lessons: tuple[tuple[str, tuple[str, ...]], ...]
) -> Paper:
    """A course book for one trade and level."""
    cover = f"<div style='padding-top:55mm'><h1 style='font-size:2.1em'>{name}</h1><p class=c>（培训教材）</p><p class=c style='padding-top:12mm'>适用对象：{audience}</p><p class=c style='padding-top:70mm'>编写：{author}</p><p class=c>{unit}</p><p class=c>{day(date, 'm')}</p></div><div class=brk></div>"
    body = "".join(f"<h2>{head}</h2>" + "".join(f"<p>{one}</p>" for one in lines) for head, lines in lessons)
    return Paper("textbook", page(cover + body, "kai", 13), {"title": name, "authors": [author]})
