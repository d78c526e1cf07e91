"""Invented journals and titles of papers; front matter: covers, imprint pages, contents."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.sheet import Sheet, layout

JOURNALS = (
    ("华北冶金装备", "Metallurgical Equipment of North China", "TF"),
    ("电机与传动控制", "Motor and Drive Control", "TM"),
    ("现代水泥工程", "Modern Cement Engineering", "TQ"),
    ("矿山机电技术", "Mining Electromechanical Technology", "TD"),
    ("铸锻与热处理", "Casting Forging and Heat Treatment", "TG"),
    ("液压工程学报", "Journal of Hydraulic Engineering and Power", "TH"),
    ("江南职业技术学院学报", "Journal of Jiangnan Vocational and Technical College", "G4"),
    ("西部焊接", "Welding of Western China", "TG"),
)
TITLES = {
    "焊接": ("低合金高强钢厚板多层多道焊工艺试验", "薄壁不锈钢管自动焊接参数的优化"),
    "液压": ("挖掘机液压系统温升原因分析与改进", "大流量换向阀冲击现象的试验研究"),
    "电气": ("变频调速在矿井提升机中的应用", "低压配电柜谐波治理方案的比较"),
    "铸造": ("球墨铸铁轮毂缩孔缺陷的防止措施", "树脂砂铸造大型床身的工艺改进"),
    "采矿": ("近距离煤层回采巷道支护参数设计", "带式输送机自动纠偏装置的研制"),
    "机加工": ("细长轴车削变形的控制方法", "数控铣床夹具的快速换装设计"),
    "水泥": ("回转窑窑尾密封的技术改造", "立磨选粉效率影响因素的探讨"),
}
SPONSORS = (
    "河北省机械工程学会",
    "中国铸锻行业协会",
    "辽宁省机电研究院",
    "西部焊接研究所有限公司",
    "湖南省煤炭学会",
    "江南职业技术学院",
)


def journal(rng: random.Random) -> tuple[str, str, str, str]:
    """Name, English name, ISSN, CN number without its letters CN."""
    name, english, letters = rng.choice(JOURNALS)
    return name, english, w.issn(rng), w.cn_number(rng, letters)


def contents(rng: random.Random, count: int, first: int = 1) -> list[tuple[str, str, int]]:
    """Titles with authors and first pages."""
    titles = [one for pair in TITLES.values() for one in pair]
    rng.shuffle(titles)
    rows, page = [], first
    for title in titles[:count]:
        rows.append((title, " ".join(w.people(rng, rng.randint(1, 4))), page))
        page += rng.randint(3, 7)
    return rows


@layout("journal_front_matter.b_cover_only")
def cover(rng: random.Random) -> Sheet:
    """A cover: the name large, year and issue, ISSN and CN in a corner, the sponsor at the foot."""
    name, english, number, cn = journal(rng)
    year, issue, sponsor = rng.randint(1994, 2024), rng.randint(1, 12), rng.choice(SPONSORS)
    html = f"""<html><style>@page {{ size: 210mm 285mm; margin: 14mm; background: {rng.choice(("#e7f0f7", "#f7efe3", "#eef5ea"))} }} body {{ font-family: {w.font(rng, "hei", "song", "zenhei")} }} h1 {{ font-size: {40 if len(name) > 8 else 54}pt; margin: 14mm 0 2mm; color: #14406b }}</style>
    <table style="width:100%;font-size:10pt"><tr><td>ISSN {number}<br>CN {cn}<td style="text-align:right">中国科技核心期刊</table><h1>{name}</h1><div style="font:15pt 'Liberation Serif'">{english.upper()}</div>
    <div style="font-size:44pt;margin-top:30mm;text-align:right"><span style="font-size:26pt">{year}年</span> 第{issue}期</div><div style="text-align:right;font-size:12pt">（总第{rng.randint(60, 400)}期）</div><div style="height:70mm"></div><div style="text-align:center;font-size:15pt">{sponsor}&emsp;主办</div></html>"""
    truth = {"journal": name, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue, "sponsor": sponsor}
    return Sheet(html, "journal_front_matter", truth)


@layout("journal_front_matter.b_imprint_box_and_contents")
def imprint(rng: random.Random) -> Sheet:
    """Contents in one column with the imprint in a narrow box at the left."""
    name, english, number, cn = journal(rng)
    year, issue, sponsor = rng.randint(2003, 2024), rng.randint(1, 6), rng.choice(SPONSORS)
    founded = rng.randint(1958, 1989)
    rows = "".join(
        f"<tr><td>{title}<td>{authors}<td style='text-align:right'>（{page}）"
        for title, authors, page in contents(rng, 12)
    )
    html = f"""<html><style>@page {{ size: A4; margin: 14mm }} body {{ font-family: {w.font(rng, "song", "ming")}; font-size: 10pt }} .box {{ width: 52mm; border: 0.3mm solid #333; padding: 3mm; font-size: 9pt; vertical-align: top; line-height: 1.9 }} .c td {{ padding: 1.8mm 1mm; vertical-align: top }}</style>
    <table><tr><td class=box>（双月刊，{founded}年创刊）<br>{year}年 第{issue}期<br>第{year - founded + 1}卷<br>主管单位 {rng.choice(("河北省科学技术协会", "中国机械工业集团有限公司"))}<br>主办单位 {sponsor}<br>编辑出版 《{name}》编辑部<br>主　　编 {w.person(rng)}<br>地　　址 {w.place(rng)[1]}市中山路{rng.randint(2, 200)}号<br>邮　　编 {w.place(rng)[2]}<br>电　　话 0{rng.randint(310, 999)}-{rng.randint(2000000, 8999999)}<br>国内统一刊号 CN {cn}<br>国际标准刊号 ISSN {number}<br>邮发代号 {rng.randint(2, 82)}-{rng.randint(10, 900)}<br>定　　价 {rng.choice((8, 10, 15))}.00元
    <td style="padding-left:6mm;vertical-align:top"><div style="font-size:28pt">{name}</div><div style="font:11pt 'Liberation Serif'">{english}</div><h2 style="letter-spacing:10mm;text-align:center">目次</h2><table class=c>{rows}</table></table></html>"""
    truth = {"journal": name, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue, "sponsor": sponsor}
    return Sheet(html, "journal_front_matter", truth)


@layout("journal_front_matter.b_bilingual_contents_two_pages")
def bilingual(rng: random.Random) -> Sheet:
    """Chinese contents with dotted lines by column headings, then CONTENTS in English; the numbers run in a line below."""
    name, english, number, cn = journal(rng)
    year, issue = rng.randint(2008, 2024), rng.randint(1, 12)
    volume = rng.randint(20, 48)
    month = rng.choice(("Jan.", "Mar.", "Jun.", "Sep.", "Nov."))
    rows = contents(rng, 11, 1)
    groups = ("试验研究", "应用技术", "设备与维修", "综述")
    body = ""
    for place, (title, authors, page) in enumerate(rows):
        head = f"<p class=g>·{groups[place // 3]}·</p>" if place % 3 == 0 else ""
        body += f"{head}<p class=l>{title} <span class=r>{authors}&ensp;{page}</span></p>"
    foreign = "".join(
        f"<p>{word} <span class=r>{page}</span></p>"
        for word, (_, _, page) in zip(
            (
                "Test of welding heavy plates",
                "Analysis of temperature rise in hydraulic systems",
                "Speed control of mine hoists",
                "Prevention of shrinkage in hubs",
                "Support of roadways",
                "Control of deformation in turning",
            ),
            rows,
            strict=False,
        )
    )
    html = f"""<html><style>@page {{ size: A4; margin: 18mm 20mm }} body {{ font-family: {w.font(rng, "song", "hei")}; font-size: 11pt }} .g {{ font-weight: bold; margin: 4mm 0 1mm }} .l {{ margin: 1.6mm 0; overflow: hidden }} .r {{ float: right }} .two {{ page-break-before: always; font-family: 'Liberation Serif' }}</style>
    <div style="text-align:center"><span style="font-size:30pt">{name}</span><br>月刊&emsp;{year}年&ensp;第{volume}卷&ensp;第{issue}期</div><h2 style="text-align:center">目&emsp;录</h2>{body}
    <p style="border-top:0.3mm solid;margin-top:10mm;padding-top:2mm;font-size:9.5pt">期刊基本参数：CN{cn}*1979*m*A4*{rng.choice((80, 96, 112))}*zh*P*￥10.00*{rng.randint(1000, 6000)}*{len(rows)}*{year}-{issue:02d}&emsp;ISSN{number}</p>
    <div class=two><h2 style="text-align:center">{english}</h2><p style="text-align:center">Vol.{volume} No.{issue} {month} {year}</p><h3 style="text-align:center">CONTENTS</h3>{foreign}</div></html>"""
    truth = {"journal": name, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue}
    return Sheet(html, "journal_front_matter", truth, ("sponsor",))


@layout("journal_front_matter.b_imprint_page_lines")
def lines(rng: random.Random) -> Sheet:
    """The imprint page alone: label and value line by line, names of the board, the day of publication."""
    name, english, number, cn = journal(rng)
    year, issue, sponsor = rng.randint(1998, 2023), rng.randint(1, 12), rng.choice(SPONSORS)
    rows = (
        ("刊　　名", name),
        ("外文刊名", english),
        ("创刊时间", f"{rng.randint(1960, 1990)}年"),
        ("刊　　期", "月刊"),
        ("期　　次", f"{year}年第{issue}期（总第{rng.randint(100, 400)}期）"),
        ("主管单位", "辽宁省工业和信息化厅"),
        ("主办单位", sponsor),
        ("编辑单位", f"{name}编辑部"),
        ("主　　编", w.person(rng)),
        ("编　　委", " ".join(w.people(rng, 14))),
        ("印　　刷", f"{w.place(rng)[1]}市新华印刷厂"),
        ("国际标准连续出版物号", f"ISSN {number}"),
        ("国内统一连续出版物号", f"CN {cn}"),
        ("出版日期", f"{year}年{issue}月15日"),
        ("广告经营许可证", f"{rng.randint(10**12, 10**13 - 1)}"),
    )
    table = "".join(f"<tr><td class=k>{key}<td>{value}" for key, value in rows)
    html = f"""<html><style>@page {{ size: 185mm 260mm; margin: 20mm 16mm }} body {{ font-family: {w.font(rng, "ming", "zenhei", "kai")}; font-size: 11pt }} td {{ padding: 1.6mm 2mm; vertical-align: top }} td.k {{ width: 48mm; text-align: right; color: #333 }}</style>
    <h2 style="text-align:center;letter-spacing:4mm;border-bottom:0.4mm solid;padding-bottom:3mm">版权页</h2><table>{table}</table><p style="font-size:9pt;text-indent:2em;line-height:1.7">本刊已被国内多家数据库收录，作者如不同意文章被收录，请在来稿时声明。本刊不以任何形式收取审稿费。</p></html>"""
    truth = {"journal": name, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue, "sponsor": sponsor}
    return Sheet(html, "journal_front_matter", truth)


@layout("journal_front_matter.b_college_bulletin_1990s")
def bulletin(rng: random.Random) -> Sheet:
    """Unusual: a college bulletin of the nineties: cover and contents on one spread, no ISSN label but a line of numbers, quarterly."""
    place = rng.choice(("太行", "江淮", "洞庭", "关中"))
    name = f"{place}工业专科学校学报"
    number, cn = w.issn(rng), w.cn_number(rng, "N")
    year, issue = rng.randint(1992, 2001), rng.randint(1, 4)
    rows = "".join(
        f"<p>{title}{'…' * (24 - len(title))}{authors}（{page}）</p>" for title, authors, page in contents(rng, 9)
    )
    html = f"""<html><style>@page {{ size: 370mm 260mm; margin: 16mm }} body {{ font-family: {w.font(rng, "ming", "kai")}; font-size: 12pt }} td {{ width: 165mm; vertical-align: top; padding: 0 6mm }} p {{ margin: 3.4mm 0 }}</style>
    <table><tr><td><h2 style="text-align:center">目　　录</h2>{rows}<td style="border-left:0.2mm solid #888;text-align:center"><div style="text-align:left">（季刊·自然科学版）</div><div style="font-size:36pt;margin-top:16mm;line-height:1.4">{place}工业<br>专科学校学报</div>
    <p style="font-size:24pt;margin-top:26mm">{year}</p><p style="font-size:20pt">第{issue}期</p><p style="font-size:14pt;margin-top:30mm">{place}工业专科学校主办</p><p style="font-size:10pt">ISSN {number}&emsp;CN {cn}</p></table></html>"""
    truth = {
        "journal": name,
        "issn": number,
        "cn_number": f"CN {cn}",
        "year": year,
        "issue": issue,
        "sponsor": f"{place}工业专科学校",
    }
    return Sheet(html, "journal_front_matter", truth)
