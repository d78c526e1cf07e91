"""What stands around a paper: covers, copyright and contents pages, letters of acceptance."""

from __future__ import annotations

import datetime
import random

from benchmarks.strangers.seen.papers import JOURNALS, MONTHS, paper_title, spaced
from benchmarks.strangers.seen.stock import (
    CITIES,
    SEAL,
    SUBJECTS,
    arabic,
    company,
    copy_stamp,
    css,
    day,
    hanzi_date,
    issn,
    people,
    seal,
    wide,
    written,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout

SPONSORS = (
    "山西省机械工程学会",
    "龙城重工研究院有限公司",
    "中国晋源机械设计研究总院有限公司",
    "山西省冶金信息研究所",
    "北方能源装备集团有限公司",
    "华北交通工程学会",
)
SUPERVISORS = ("山西省科学技术协会", "山西省工业和信息化厅", "中国机械工业集团有限公司")


def cn_number(rng: random.Random, code: str) -> str:
    return f"CN {rng.choice(('14', '11', '10', '13', '61'))}-{rng.randint(1000, 1399)}/{code}"


@layout("journal_front_matter.cover_and_imprint")
def cover_and_imprint(rng: random.Random) -> Sheet:
    """A coloured cover with the numbers in a corner and a bar code, then the imprint as a list of stretched labels."""
    journal, number, date, sponsor = rng.choice(JOURNALS), issn(rng), day(rng, 2011, 2023), rng.choice(SPONSORS)
    code, issue, total, names = cn_number(rng, journal.code), date.month, rng.randint(90, 420), people(rng, 8)
    colour = rng.choice(("#1d4e89", "#7a1f1f", "#2f5d3a", "#444"))
    rows = [
        ("主管单位", rng.choice(SUPERVISORS)),
        ("主办单位", sponsor),
        ("编辑出版", f"《{journal.name}》编辑部"),
        ("社　　长", wide(names[0])),
        ("主　　编", wide(names[1])),
        ("编　　辑", "　".join(wide(one) for one in names[2:5])),
        ("地　　址", f"{rng.choice(CITIES)}市新建路{rng.randint(1, 200)}号"),
        ("邮政编码", f"0300{rng.randint(10, 99)}"),
        ("电　　话", f"0351-{rng.randint(2000000, 8999999)}"),
        ("国际标准连续出版物号" if rng.random() < 0.5 else "国际标准刊号", f"ISSN {number}"),
        ("国内统一连续出版物号" if rng.random() < 0.5 else "国内统一刊号", code),
        ("邮发代号", f"22-{rng.randint(20, 300)}"),
        ("印　　刷", f"{rng.choice(CITIES)}市兴华印务有限公司"),
        ("出版日期", f"{date.year}年{date.month}月{rng.choice((10, 15, 25))}日"),
        ("定　　价", f"{rng.choice((8, 10, 15, 20))}.00元"),
    ]
    if rng.random() < 0.5:
        rows = rows[9:12] + rows[:9] + rows[12:]
    listed = "".join(f"<tr><td class=k>{label}<td>{value}" for label, value in rows)
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 0 }} {css(rng, "song hei zenhei", 22, 24)} td {{ padding: 1.6mm 3mm }} .k {{ color: #555; white-space: nowrap; text-align: justify }}</style>
    <div style="height: 297mm; position: relative; background: {colour}; color: #fff"><p style="position: absolute; left: 15mm; top: 10mm; font-size: 9.5pt; line-height: 1.6; white-space: nowrap">ISSN {number}<br>{code}
    <p style="position: absolute; right: 15mm; top: 10mm; font-size: 9.5pt; text-align: right">{rng.choice(("中国期刊全文数据库收录期刊", "山西省一级期刊", "中国核心期刊（遴选）数据库收录期刊"))}<br>{"双月刊" if rng.random() < 0.2 else "月刊"}
    <p style="position: absolute; top: 45mm; width: 210mm; text-align: center; font-family: {FONTS["kai"]}; font-size: 46pt; margin: 0">{journal.name}
    <p style="position: absolute; top: 72mm; width: 210mm; text-align: center; font-size: 12pt">{journal.english.upper()}
    <p style="position: absolute; top: 110mm; right: 20mm; font-size: 44pt; margin: 0; text-align: right">{date.year}<br><span style="font-size: 60pt">{issue:02d}</span><br><span style="font-size: 12pt">第{rng.randint(20, 48)}卷　总第{total}期</span>
    <p style="position: absolute; bottom: 40mm; left: 15mm; font-size: 13pt">{sponsor}　主办
    <div style="position: absolute; bottom: 12mm; left: 15mm; background: #fff; color: #000; padding: 2mm; font-size: 8pt; text-align: center">ISSN {number}<br>{"▏▎▍▌▏▎▍" * 3}<br>9 77{number.replace("-", "")[:1]}{number.replace("-", "")[1:7]} {rng.randint(100000, 999999)}　{issue:02d}&gt;</div></div>
    <div style="page-break-before: always; padding: 22mm 25mm"><p style="font-size: 19pt; font-family: {FONTS["kai"]}; margin: 0">{journal.name}<p style="font-size: 10pt; margin: 1mm 0 6mm">{journal.english}<br>（1978年创刊　月刊）　{date.year}年第{issue}期
    <table>{listed}</table><p style="font-size: 85%; line-height: 1.6; margin-top: 12mm">版权声明：凡投稿本刊，即视为作者同意将该文的复制权、发行权、信息网络传播权授予本刊编辑部。本刊已许可《中国学术期刊（光盘版）》电子杂志社在中国知网及其系列数据库产品中以数字化方式传播本刊全文。
    <p style="font-size: 85%">编委会主任：{names[5]}　副主任：{names[6]}　{names[7]}</div></html>"""
    truth = {
        "journal": journal.name,
        "issn": number,
        "cn_number": code,
        "year": date.year,
        "issue": issue,
        "sponsor": sponsor,
    }
    return Sheet(html, "journal_front_matter", truth)


@layout("journal_front_matter.contents_two_columns")
def contents(rng: random.Random) -> Sheet:
    """A contents page: masthead between rules, titles with leaders in two columns, sponsor and numbers in a box below."""
    journal, date, sponsor = rng.choice(JOURNALS), day(rng, 2010, 2023), rng.choice(SPONSORS)
    supplement, page, entries = rng.random() < 0.2, rng.randint(1, 3), ""
    number, code, issue = issn(rng), cn_number(rng, journal.code), "S1" if supplement else date.month
    for section in rng.sample(["试验研究", "设计计算", "生产实践", "设备维修", "安全环保", "综合述评"], 4):
        entries += f"<p style='font-weight: bold; text-align: center; margin: 3mm 0 1mm'>· {section} ·"
        for _ in range(rng.randint(3, 4)):
            writers = people(rng, rng.randint(1, 4))
            by = "，".join(writers) if len(writers) < 4 else f"{writers[0]}　等"
            entries += f"<p style='margin: 1mm 0'>{paper_title(rng, rng.choice(SUBJECTS))} {'…' * rng.randint(3, 8)} {by}（{page}）"
            page += rng.randint(3, 6)
    with_numbers = rng.random() < 0.6
    numbers = f"<br>国际标准连续出版物号　ISSN {number}　　国内统一连续出版物号　{code}" if with_numbers else ""
    which = "增刊1（S1期）" if supplement else f"第{issue}期"
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 18mm 18mm }} {css(rng, "song ming kai", 19, 21)}</style>
    <table style="width: 100%; border-top: 1mm solid #000; border-bottom: 0.3mm solid #000"><tr><td style="font-size: 9pt">{rng.choice(("月刊", "（月刊，公开发行）"))}<br>1983年创刊
    <td style="text-align: center; font-size: 24pt; font-family: {FONTS["hei"]}">{journal.name}<br><span style="font-size: 9pt">{journal.english}</span><td style="text-align: right; font-size: 9pt">第{rng.randint(11, 44)}卷　{which}<br>（总第{rng.randint(100, 380)}期）<br>{date.year}年{date.month}月</table>
    <p style="text-align: center; font-size: 17pt; margin: 5mm 0">目　{rng.choice(("次", "录"))}<div style="column-count: 2; column-gap: 9mm; column-rule: 0.2mm solid #999">{entries}</div>
    <div style="border: 0.3mm solid #000; padding: 3mm; margin-top: 8mm; font-size: 88%; line-height: 1.7">主管：{rng.choice(SUPERVISORS)}　　主办：{sponsor}　　出版：《{journal.name}》编辑部{numbers}
    <br>责任编辑：{people(rng, 1)[0]}　　英文审校：{people(rng, 1)[0]}　　期刊基本参数：16开本　{rng.randint(80, 160)}页　印数{rng.randint(2, 6)}000册</div></html>"""
    truth = {"journal": journal.name, "year": date.year, "issue": issue, "sponsor": sponsor}
    return Sheet(html, "journal_front_matter", truth | ({"issn": number, "cn_number": code} if with_numbers else {}))


@layout("acceptance_letter.running_letter")
def running_letter(rng: random.Random) -> Sheet:
    """A letter under the journal's head: addressed authors, the paper in book marks, the planned issue, fees, seal over the date."""
    journal, writers, title, date = (
        rng.choice(JOURNALS),
        people(rng, rng.randint(1, 3)),
        paper_title(rng, rng.choice(SUBJECTS)),
        day(rng, 2019, 2024),
    )
    planned = date + datetime.timedelta(days=rng.randint(70, 260))
    shown, value = (
        (hanzi_date(date, rng.choice("〇○0")), date.isoformat())
        if rng.random() < 0.5
        else (arabic(date), date.isoformat())
    )
    names = "、".join(writers)
    call = rng.choice((f"尊敬的{names}作者：", f"{names}同志：", f"{names} 先生/女士："))
    opening = rng.choice(
        (
            f"您撰写的论文《{title}》（稿件编号：{date:%Y%m}{rng.randint(100, 999)}）经本刊专家评审、三审三校，符合本刊录用标准，决定予以录用，拟安排在《{journal.name}》{planned.year}年第{planned.month}期刊出。",
            f"来稿《{title}》收悉。经我刊编委会审定，该文选题新颖、论证充分，达到发表要求，现已通过终审，计划刊登于{planned.year}年第{planned.month}期正刊。",
        )
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 25mm 27mm }} {css(rng, "song kai zenhei", 25, 28)} {SEAL} p {{ line-height: 1.9; margin: 0 }} .t {{ text-indent: 2em; text-align: justify }}</style>
    <p style="text-align: center; color: #c00; font-size: 26pt; letter-spacing: 1mm; line-height: 1.3">《{journal.name}》编辑部<div style="border-top: 0.8mm solid #c00; margin: 3mm 0 1mm"></div>
    <p style="font-size: 9pt; text-align: center">ISSN {issn(rng)}　{cn_number(rng, journal.code)}　　网址：www.{journal.letters}bjb.cn　　投稿邮箱：{journal.letters}@163.com
    <p style="text-align: center; font-size: 20pt; margin: 10mm 0">{rng.choice(("录 用 通 知 书", "论文录用通知", "稿件采用通知"))}<p>{call}
    <p class=t>您好！<p class=t>{opening}<p class=t>请您于{planned.month - 1 or 12}月10日前将版面费{rng.choice((800, 1200, 1600))}元汇至本刊账户，并在汇款附言中注明稿件编号。出刊后寄赠样刊两册，发票随样刊一并寄出。本通知仅作为稿件录用凭证，正式发表以出版的期刊为准。
    <p class=t>{rng.choice(("请勿一稿多投，文责自负。", "录用后作者署名及顺序不得更改。"))}感谢您对本刊工作的支持！<p class=t>特此通知。
    <div style="position: relative; text-align: right; margin-top: 18mm; padding-right: 5mm"><p>《{journal.name}》编辑部<p>{shown}{seal(journal.name + "编辑部", "right: 12mm; top: -10mm", "稿件专用章")}</div></html>"""
    return Sheet(
        html, "acceptance_letter", {"title": title, "authors": writers, "journal": journal.name, "date": value}
    )


@layout("acceptance_letter.notice_grid")
def notice_grid(rng: random.Random) -> Sheet:
    """A 用稿通知单 printed from an editing system: a grid with labels of both languages, reviewers' words, three dates."""
    journal, writers, title, date = (
        rng.choice(JOURNALS),
        people(rng, rng.randint(1, 4)),
        paper_title(rng, rng.choice(SUBJECTS)),
        day(rng, 2018, 2024),
    )
    received, (shown, value), editor = (
        date - datetime.timedelta(days=rng.randint(30, 150)),
        written(rng, date),
        people(rng, 1)[0],
    )
    rows = [
        ("论文题目<br><i>Title</i>", title),
        ("作　　者<br><i>Authors</i>", rng.choice(("，", "；", "　")).join(writers)),
        ("第一作者单位<br><i>Affiliation</i>", company(rng)),
        ("收稿日期<br><i>Received</i>", f"{received}"),
        (
            "审稿意见<br><i>Comments</i>",
            f"{rng.choice(('选题有实用价值，数据可靠，建议发表。', '修改后可刊用，作者已按要求修改。'))}<br>审稿人：（匿名）　{received + datetime.timedelta(days=16)}",
        ),
        ("拟发刊期<br><i>Scheduled</i>", f"{date.year + 1}年第{rng.randint(1, 12)}期（以实际出版为准）"),
    ]
    grid = "".join(f"<tr><td class=k>{label}<td colspan=3>{text}" for label, text in rows)
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 24mm 22mm; @bottom-left {{ content: "打印自《{journal.name}》采编系统　第1页/共1页"; font-size: 8pt; color: #666 }} }} {css(rng, "song hei", 22, 24)} {SEAL}
    table {{ border-collapse: collapse; width: 100% }} td {{ border: 0.3mm solid #000; padding: 3mm; line-height: 1.5 }} .k {{ width: 34mm; text-align: center; background: #f3f3f3 }} i {{ font-size: 8pt; color: #555 }}</style>
    <p style="text-align: center; font-size: 21pt; font-family: {FONTS["hei"]}; margin: 0">{spaced(journal.name)}<p style="text-align: center; font-size: 10pt; margin: 1mm">{journal.english}
    <p style="text-align: center; font-size: 17pt; margin: 6mm 0 4mm">用 稿 通 知 单<br><span style="font-size: 10pt">Notice of Acceptance</span><p style="text-align: right; margin: 1mm">稿号：{journal.letters.upper()}-{date:%y}-{rng.randint(100, 899)}</p>
    <table>{grid}<tr><td class=k>编辑部意见<br><i>Decision</i><td colspan=3 style="height: 52mm; position: relative; vertical-align: top">同意录用。<p style="text-align: right; margin: 20mm 12mm 0 0">责任编辑：{editor}　　（盖章）<br>{shown}
    {seal("《" + journal.name + "》杂志社", "right: 8mm; top: 14mm")}</table>
    <p style="font-size: 9pt; line-height: 1.6">说明：1. 本单一式两份，作者与编辑部各存一份。2. 刊期如有调整，编辑部将另行通知。{MONTHS[date.month - 1]} {date.year}</p>
    {copy_stamp(rng, company(rng), date + datetime.timedelta(days=90), "left: 6mm; bottom: -4mm") if rng.random() < 0.5 else ""}</html>"""
    return Sheet(
        html, "acceptance_letter", {"title": title, "authors": writers, "journal": journal.name, "date": value}
    )
