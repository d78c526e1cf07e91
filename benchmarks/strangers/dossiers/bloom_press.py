"""Journals: covers, contents, papers, letters of acceptance; reports and textbooks."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, NamedTuple

from benchmarks.strangers.dossiers.bloom_base import HEI, KAI, MING, Firm, Who, dt, foot, grid, issn_no, sheet
from benchmarks.strangers.dossiers.model import Paper


class Journal(NamedTuple):
    """A journal with right numbers."""

    name: str
    latin: str
    seven: str
    cn: str
    sponsor: str
    editor: str = "编辑部"

    @property
    def issn(self) -> str:
        return issn_no(self.seven)


class Article(NamedTuple):
    """Title, abstract, keywords, class, and the text: a heading and its paragraphs in turn."""

    title: str
    abstract: str
    keys: str
    group: str
    parts: Sequence[tuple[str, Sequence[str]]]
    refs: Sequence[str] = ()


def front(j: Journal, year: int, issue: str, items: Sequence[tuple[str, str, int]], way: int, issn: str = "") -> Paper:
    """0 cover and contents, 1 one page with all, 2 copyright page and contents of two columns, 3 contents by columns of subjects."""
    code = issn or j.issn
    held = {
        "journal": j.name,
        "issn": code,
        "cn_number": f"CN {j.cn}",
        "year": year,
        "issue": int(issue) if issue.isdigit() else issue,
        "sponsor": j.sponsor,
    }
    plain = "".join(
        f"<tr><td style='text-align:left'>{t}</td><td style='text-align:right;white-space:nowrap'>{a}（{n}）</td></tr>"
        for t, a, n in items
    )
    if way == 0:
        body = f"<p class='n'>ISSN {code}<br>CN {j.cn}</p><div style='height:40mm'></div><h1 style='font-size:44pt;font-family:{KAI}'>{j.name}</h1><p class='m'>{j.latin}</p><p class='m' style='font-size:22pt;margin-top:30mm'>{year}年第{issue}期</p><p class='m'>（月刊）</p><p class='m' style='margin-top:50mm'>主办：{j.sponsor}</p><h2 class='m pb'>目　　次</h2><table class='o'>{plain}</table>"
    elif way == 1:
        body = f"<h1 style='font-family:{HEI}'>{j.name}</h1><p class='m s'>{j.latin}　{year} No.{issue}</p><p class='m'>{year} 年　第 {issue} 期（总第 {(year - 1980) * 6 + 11} 期）</p><table class='o'>{plain}</table><p class='n s' style='margin-top:20mm;border-top:.6pt solid #000'>主管单位：山西省工业和信息化厅　主办单位：{j.sponsor}　编辑出版：《{j.name}》{j.editor}　国际标准连续出版物号：ISSN {code}　国内统一连续出版物号：CN {j.cn}　定价：15.00元</p>"
    elif way == 2:
        body = f"<table class='l'><tr><td>刊　　名</td><td>{j.name}</td></tr><tr><td>主　　办</td><td>{j.sponsor}</td></tr><tr><td>期　　次</td><td>{year}年第{issue}期</td></tr><tr><td>刊　　号</td><td>ISSN {code}　CN {j.cn}</td></tr><tr><td>出版日期</td><td>{year}年{int(issue) if issue.isdigit() else 6}月20日</td></tr></table><h2 class='m'>目　录</h2><div style='columns:2'>{''.join(f'<p class=n>{t}<br><span class=s>{a} …… {n}</span></p>' for t, a, n in items)}</div>"
    else:
        half = len(items) // 2
        blocks = "".join(f"<h3>【{head}】</h3>" + "".join(f"<p class='n'>({n}) {t} …… {a}</p>" for t, a, n in part) for head, part in (("试验研究", items[:half]), ("工艺与装备", items[half:])))  # fmt: skip
        body = f"<p class='m' style='font-size:28pt'>{j.name}</p><p class='m'>第{issue}期　{year}年　　{j.sponsor} 主办</p><p class='m'>ISSN {code}　CN {j.cn}</p>{blocks}"
    return Paper("journal_front_matter", sheet(body, MING, 12), held)


def article(
    one: Article, j: Journal, authors: Sequence[str], homes: Sequence[str], year: int, issue: str, first: int, way: int, volume: int = 0, issn: str = "", brief: str = "", letter: str = ""
) -> Paper:  # fmt: skip
    """0 two columns, 1 one column with a header line, 2 two columns with marks and a DOI, 3 old style without an abstract box."""
    code = issn or j.issn
    held: dict[str, Any] = {
        "title": one.title,
        "authors": list(authors),
        "first_author": authors[0],
        "journal": j.name,
        "year": year,
        "issue": int(issue) if issue.isdigit() else issue,
    }
    number = f"{code}({year}){int(issue):02}-{first:04}-01"
    text = "".join((f"<h3>{k} {head}</h3>" if head else "") + "".join(f"<p>{q}</p>" if not q.startswith("<") else q for q in body) for k, (head, body) in enumerate(one.parts, 1))  # fmt: skip
    refs = (
        "<h3>参考文献</h3>" + "".join(f"<p class='n s'>[{k}] {r}</p>" for k, r in enumerate(one.refs, 1))
        if one.refs
        else ""
    )
    marked = len(homes) > 1
    names = "，".join(f"{a}<sup>{min(k, len(homes)) if marked else ''}</sup>" for k, a in enumerate(authors, 1))
    places = "；".join(f"{k}. {h}" for k, h in enumerate(homes, 1)) if marked else homes[0]
    tail = f"<p class='n s' style='border-top:.5pt solid #000;margin-top:4mm'>收稿日期：{year - 1}-11-{first % 20 + 5:02}　{brief or f'作者简介：{authors[0]}，从事现场技术工作。'}{letter}</p>"
    if way == 0:
        held["article_number"] = number
        body = f"<p class='n s'>第{volume or year - 1975}卷 第{issue}期　　　　{j.name}　　　　Vol.{volume or year - 1975} No.{issue}<br>{year}年{int(issue)}月　　　　{j.latin}</p><h1 style='font-size:18pt'>{one.title}</h1><p class='m' style='font-family:{KAI}'>{names}</p><p class='m s'>（{places}）</p><p class='s'><b>摘　要：</b>{one.abstract}</p><p class='s n'><b>关键词：</b>{one.keys}</p><p class='s n'>中图分类号：{one.group}　文献标志码：B　文章编号：{number}</p><div style='columns:2;column-gap:8mm;font-size:10pt'>{text}{refs}</div>{tail}"
        css = f"@page{{@bottom-center{{content:'· {first} ·'}}}}"
    elif way == 1:
        body = f"<p class='n s' style='border-bottom:.6pt solid #000'>·{first}·　　{j.name}　　{year}年第{issue}期</p><h1 style='font-family:{HEI};font-size:17pt'>{one.title}</h1><p class='m'>{'　'.join(authors)}</p><p class='m s'>{places}</p><p>【摘要】{one.abstract}</p><p>【关键词】{one.keys}</p>{text}{refs}{tail}"
        css = ""
    elif way == 2:
        doi = f"10.16525/j.issn{code}.{year}.{int(issue):02}.{first:03}"
        held["doi"] = doi
        held["article_number"] = number
        body = f"<p class='r s'>{j.name}　{year}，{volume or year - 1990}（{issue}）：{first}</p><p class='n s'>DOI：{doi}</p><h1 style='font-size:19pt;text-align:left'>{one.title}</h1><p class='n'>{names}</p><p class='n s'>{places}</p><div style='background:#eef2f6;padding:3mm'><p class='s'>摘要　{one.abstract}</p><p class='s n'>关键词　{one.keys}</p><p class='s n'>中图分类号　{one.group}　　文章编号　{number}</p></div><div style='columns:2;font-size:10.5pt'>{text}{refs}</div>{tail}"
        css = ""
    else:
        body = f"<h1 style='font-family:{KAI};font-size:20pt;margin-top:8mm'>{one.title}</h1><p class='m'>{places}　{'　'.join(authors)}</p><p class='s' style='margin:3mm 12mm'>内容提要：{one.abstract}　主题词：{one.keys}</p>{text}{refs}<p class='n s' style='border-top:.5pt solid #000'>《{j.name}》{year}年第{issue}期　第{first}页</p>"
        css = ""
    return Paper("paper", sheet(body, MING, 11.5, edge="18mm 18mm", css=css), held)


def letter(p: Who, title: str, j: Journal, when: str, date: str, authors: Sequence[str]) -> Paper:
    """A journal will print it: not printed yet."""
    body = f"<p class='m' style='font-size:22pt;color:#225'>《{j.name}》编辑部</p><h1>稿件录用通知书</h1><p class='n'>{'、'.join(authors)} 作者：</p><p>您好！您投送的稿件《{title}》经初审、外审及终审，符合本刊用稿要求，现已录用，拟安排在本刊{when}刊出。请勿一稿多投。</p><p>感谢您对本刊的支持！</p>{foot(f'《{j.name}》编辑部', date, 0)}"
    return Paper(
        "acceptance_letter",
        sheet(body, MING, 13),
        {"title": title, "authors": list(authors), "journal": j.name, "date": date},
    )


def counted(text: str) -> int:
    """Characters as an editor counts them: each Han and full-width mark one, a Latin word or a number one."""
    import re

    return len(re.findall(r"[A-Za-z0-9.%]+|[^\sA-Za-z0-9.%]", text))


def report(
    one: Article, authors: Sequence[str], u: Firm, date: str, way: int, signs: Sequence[tuple[str, str]] = ()
) -> Paper:
    """0 cover, contents, numbered chapters; 1 like a paper; 2 a form's head and text; 3 with signatures of checkers."""
    held = {"title": one.title, "authors": list(authors), "date": date, "organization": u.name}
    nums = "一二三四五六七八九十"
    text = "".join(
        f"<h2>{(nums[k] + '、') if way in (0, 2) else f'{k + 1} '}{head}</h2>" + "".join(f"<p>{q}</p>" if not q.startswith("<") else q for q in body)
        for k, (head, body) in enumerate(one.parts)
    )  # fmt: skip
    refs = (
        "<h2>参考文献</h2>" + "".join(f"<p class='n'>[{k}] {r}</p>" for k, r in enumerate(one.refs, 1))
        if one.refs
        else ""
    )
    abstract = f"<p><b>摘要：</b>{one.abstract}</p><p class='n'><b>关键词：</b>{one.keys}</p>"
    if way == 0:
        toc = "".join(
            f"<tr><td>{nums[k]}、{head}</td><td style='text-align:right'>{k + 1}</td></tr>"
            for k, (head, _) in enumerate(one.parts)
        )
        body = f"<div style='height:50mm'></div><h1 style='font-family:{HEI};font-size:24pt'>{one.title}</h1><div style='height:70mm'></div><p class='m'>编　写：{'、'.join(authors)}</p><p class='m'>单　位：{u.name}</p><p class='m'>{dt(date, 'hanym')}{num_day(date)}</p><div class='pb'></div><h2 class='m'>目　录</h2><table class='o'>{toc}</table><div class='pb'></div>{abstract}{text}{refs}"
    elif way == 1:
        body = f"<h1 style='font-size:20pt'>{one.title}</h1><p class='m' style='font-family:{KAI}'>{'　'.join(authors)}</p><p class='m s'>（{u.name}　{dt(date)}）</p>{abstract}{text}{refs}"
    elif way == 2:
        body = (
            grid(
                [
                    ["题　目", one.title],
                    ["单　位", u.name, "执笔人", "、".join(authors)],
                    ["完成日期", dt(date, "iso"), "类　别", "专业技术报告"],
                ],
                widths="16 44 16 24",
            )
            + abstract
            + text
            + refs
        )
    else:
        rows = [["编制", "、".join(authors), dt(date, "dot")], *([a, b, dt(date, "dot")] for a, b in signs)]
        body = f"<h1 style='font-family:{HEI};font-size:20pt'>{one.title}</h1>{grid(rows)}<p class='m'>{u.name}</p><p class='m'>{dt(date)}</p>{abstract}{text}{refs}"
    return Paper("technical_report", sheet(body, MING, 12), held)


def num_day(date: str) -> str:
    """The day after a month in characters."""
    return dt(date, "han").split("月")[1]


def word_report(one: Article, authors: Sequence[str], u: Firm, date: str) -> tuple[bytes, Paper]:
    """A report as a Word file with headings and a table."""
    import docx

    doc = docx.Document()
    doc.add_heading(one.title, 0)
    doc.add_paragraph(f"作者：{'、'.join(authors)}")
    doc.add_paragraph(f"单位：{u.name}")
    doc.add_paragraph(f"日期：{dt(date)}")
    doc.add_paragraph("摘要：" + one.abstract)
    doc.add_paragraph("关键词：" + one.keys)
    for k, (head, body) in enumerate(one.parts, 1):
        doc.add_heading(f"{k} {head}", 1)
        for q in body:
            if not q.startswith("<"):
                doc.add_paragraph(q)
                continue
            rows = [[c.split("</td>")[0].split(">", 1)[1] for c in r.split("<td")[1:]] for r in q.split("<tr>")[1:]]
            table = doc.add_table(len(rows), len(rows[0]), style="Table Grid")
            for a, row in enumerate(rows):
                for b, cell in enumerate(row):
                    table.cell(a, b).text = cell
    if one.refs:
        doc.add_heading("参考文献", 1)
        for k, r in enumerate(one.refs, 1):
            doc.add_paragraph(f"[{k}] {r}")
    stream = io.BytesIO()
    doc.save(stream)
    return stream.getvalue(), Paper(
        "technical_report", "", {"title": one.title, "authors": list(authors), "date": date}
    )
