"""Covers, mastheads and contents pages of journals."""

from __future__ import annotations

import random

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_journals import number
from benchmarks.strangers.seen_tenth.tb_subjects import SUBJECTS
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

_TITLES = (
    "某矿主通风机变频改造实践",
    "汽轮机轴瓦温度偏高的分析与处理",
    "浅谈皮带机跑偏的调整方法",
    "空压机余热回收系统设计",
    "高压电动机轴承异响诊断一例",
    "立磨液压系统保压故障排查",
    "基于PLC的加药系统自动化改造",
    "连铸机扇形段辊子修复技术",
    "桥式起重机啃轨的原因与对策",
    "离心泵机械密封泄漏的治理",
    "井下供电系统越级跳闸的防治",
    "架空线路防风偏措施研究",
)


def contents(rng: random.Random, count: int) -> list[tuple[str, list[str], int]]:
    titles = rng.sample([*_TITLES, *(one.title for one in SUBJECTS)], count)
    at, rows = rng.randint(1, 4), []
    for title in titles:
        rows.append((title, kit.persons(rng, rng.randint(1, 4)), at))
        at += rng.randint(3, 7)
    return rows


@layout("journal_front_matter.tb_cover")
def cover(rng: random.Random) -> Sheet:
    """A coloured cover: big name, number, codes at the corners, sponsor at the foot."""
    issue = number(rng, "工程", 2005, 2024)
    where = kit.place(rng)
    sponsor = f"{where.province}省{rng.choice(('机械工程学会', '冶金设计院', '煤炭工业协会', '电力科学研究院'))}"
    colour = rng.choice(("#1f4e79", "#7a1f2b", "#20603a", "#444"))
    body = (
        f"<div class='cv'><div class='t'><span>ISSN {issue.issn}</span><span>{issue.cn}</span></div><div class='j'>{issue.journal}</div><div class='e'>{issue.english.upper()}</div><div class='no'><b>{issue.issue}</b><br>{issue.year}<br>Vol.{issue.volume}　No.{issue.issue}</div>"
        f"<div class='h'>{rng.choice(('中国核心期刊（遴选）数据库收录期刊', '中国学术期刊综合评价数据库来源期刊', '全国优秀科技期刊'))}</div><div class='p'><p>本期要目</p>{''.join(f'<p>▪ {title}　{names[0]}{chr(31561) if len(names) > 1 else chr(32)}</p>' for title, names, _ in contents(rng, 3))}</div><div class='f'>{sponsor}　主办</div></div>"
    )
    css = f".cv{{background:{colour};color:#fff;height:297mm;padding:12mm;box-sizing:border-box;position:relative}} .t{{display:flex;justify-content:space-between;font-size:10pt}} .j{{font-size:44pt;margin-top:12mm;font-family:'AR PL UKai CN';line-height:1.2}} .e{{font-size:11pt;letter-spacing:1px}} .no{{text-align:right;margin-top:20mm;font-size:14pt}} .no b{{font-size:52pt;line-height:1}} .h{{margin-top:16mm;background:#fff;color:{colour};padding:2mm 4mm;display:inline-block}} .p{{margin-top:24mm;font-size:12pt}} .f{{position:absolute;bottom:14mm;right:14mm;font-size:14pt}}"
    truth = {
        "journal": issue.journal,
        "issn": issue.issn,
        "cn_number": issue.cn,
        "year": issue.year,
        "issue": issue.issue,
        "sponsor": sponsor,
    }
    return Sheet(kit.page(body, css, margin="0"), "journal_front_matter", truth)


@layout("journal_front_matter.tb_masthead_list")
def masthead(rng: random.Random) -> Sheet:
    """A copyright page as a list of label and value, committee above."""
    issue = number(rng, "综合", 2008, 2023)
    where = kit.place(rng)
    sponsor = rng.choice(
        (f"{where.province}省科技情报研究所", f"{where.city}市科学技术协会", f"{where.province}工业信息中心")
    )
    out = f"{issue.year}年{issue.month}月{rng.choice((5, 10, 15, 20, 25))}日"
    rows = (
        ("主管单位", f"{where.province}省{rng.choice(('科学技术厅', '工业和信息化厅', '国防科工办'))}"),
        ("主办单位", sponsor),
        ("编辑出版", f"《{issue.journal}》编辑部"),
        ("社　　长", kit.person(rng)),
        ("主　　编", kit.person(rng)),
        ("责任编辑", "　".join(kit.persons(rng, 3))),
        ("地　　址", f"{where.city}市{rng.choice(('青年路', '解放街', '文源巷'))}{rng.randint(2, 88)}号"),
        ("邮　　编", where.post),
        ("电　　话", f"0{rng.randint(310, 899)}-{rng.randint(3000000, 8999999)}"),
        ("国际标准连续出版物号", f"ISSN {issue.issn}"),
        ("国内统一连续出版物号", issue.cn),
        ("国内发行", f"{where.city}市邮政局"),
        ("邮发代号", f"{rng.randint(2, 80)}-{rng.randint(10, 290)}"),
        ("广告经营许可证", f"{rng.randint(1400000, 4400000)}000{rng.randint(10, 99)}"),
        ("印　　刷", f"{where.city}{rng.choice(('新华', '长虹', '教育'))}印刷有限公司"),
        ("定　　价", f"{rng.choice((8, 10, 12, 15, 20))}.00元"),
        ("出版日期", out),
    )
    body = (
        f"<h1>{issue.journal}</h1><p class='c'>（{rng.choice(('月刊', '半月刊', '双月刊'))}　{rng.randint(1985, 2000)}年创刊）</p><p class='c b'>{issue.year}年第{issue.issue}期　总第{rng.randint(120, 420)}期</p>"
        f"<div class='w'><div class='l'><b>编辑委员会</b><p>主任：{kit.person(rng)}</p><p>副主任：{'　'.join(kit.persons(rng, 3))}</p><p>委员（按姓氏笔画为序）：</p><p>{'　'.join(kit.persons(rng, 24))}</p></div><div class='r'>{''.join(f'<p><b>{label}</b>　{value}</p>' for label, value in rows)}</div></div>"
        "<p class='s'>本刊声明：凡向本刊投稿并经本刊采用的文章，如无特殊声明，即视作同意授权本刊及本刊合作媒体进行信息网络传播及发行。本刊支付的稿酬已包含上述使用费。</p>"
    )
    css = "h1{text-align:center;font-size:30pt;margin:0;line-height:1.3} .c{text-align:center} .b{font-size:13pt;border-bottom:2px solid #000;margin-bottom:6mm} .w{display:flex} .l{width:38%;padding-right:6mm;border-right:.5px solid #777} .r{width:62%;padding-left:6mm;font-size:10.5pt} .s{font-size:9pt;margin-top:10mm}"
    truth = {
        "journal": issue.journal,
        "issn": issue.issn,
        "cn_number": issue.cn,
        "year": issue.year,
        "issue": issue.issue,
        "sponsor": sponsor,
    }
    return Sheet(kit.page(body, css, font=rng.choice(("song", "hei"))), "journal_front_matter", truth)


@layout("journal_front_matter.tb_contents_dots")
def contents_dots(rng: random.Random) -> Sheet:
    """A contents page with dotted leaders, Chinese then English, of a university journal."""
    issue = number(rng, "学报", 2004, 2022)
    rows = contents(rng, 10)
    total = rng.randint(80, 190)
    heads = ("·机械工程·", "·材料与冶金·", "·电气与自动化·")
    lines = "".join(
        (f"<p class='hh'>{heads[index // 4]}</p>" if index % 4 == 0 else "")
        + f"<p class='ln'><span>{title}</span><i></i><span>{'，'.join(names[:3])}{'，等' if len(names) > 3 else ''}（{at}）</span></p>"
        for index, (title, names, at) in enumerate(rows)
    )
    english = "".join(
        f"<p class='en'>{one.english} ……… {kit.pinyin(kit.person(rng))} et al ({rng.randint(1, 120)})</p>"
        for one in rng.sample(SUBJECTS, 4)
    )
    body = (
        f"<p class='top'>{issue.journal}</p><p class='top2'>（{rng.choice(('季刊', '双月刊'))}）　第{issue.volume}卷第{issue.issue}期（总第{total}期）　{issue.year}年{issue.month}月</p><h2>目　次</h2>{lines}<p class='g'>期刊基本参数：{issue.cn.replace(' ', '')}*{issue.year - issue.volume + 1}*q*A4*{rng.randint(96, 140)}*zh*P*￥10.00*{rng.randint(800, 1500)}*{len(rows)}*{issue.year}-{issue.month:02d}</p>"
        f"<h3>{issue.english}</h3><p class='top2'>Vol.{issue.volume}　No.{issue.issue}　Sum No.{total}</p><h3>CONTENTS</h3>{english}<p class='g'>执行编辑：{kit.person(rng)}　英文编辑：{kit.person(rng)}</p>"
    )
    css = ".top{text-align:center;font-size:19pt;font-family:'AR PL UKai CN'} .top2{text-align:center;font-size:10pt} h2{text-align:center;letter-spacing:10px;margin:4mm} h3{text-align:center;margin:5mm 0 1mm;font-size:11pt} .hh{text-align:center;margin:2mm;font-weight:bold} .ln{display:flex;font-size:10pt} .ln i{flex:1;border-bottom:1.5px dotted #000;margin:0 1mm 1.6mm} .en{font-size:9pt} .g{font-size:9pt;margin-top:4mm}"
    truth = {"journal": issue.journal, "cn_number": issue.cn, "year": issue.year, "issue": issue.issue}
    return Sheet(kit.page(body, css, margin="18mm", font=rng.choice(("song", "ming"))), "journal_front_matter", truth)


@layout("journal_front_matter.tb_masthead_with_contents")
def side_masthead(rng: random.Random) -> Sheet:
    """Contents at the right, a narrow masthead in the left column on grey, page before title."""
    issue = number(rng, "工程", 2010, 2025)
    where = kit.place(rng)
    sponsor = kit.firm(rng, where, rng.choice(("重型机械研究", "煤炭科技", "电力设计")))
    rows = contents(rng, 12)
    cut = rng.randint(4, 7)
    body = (
        f"<div class='w'><div class='l'><div class='j'>{issue.journal}</div><p>{issue.english}</p><p>{issue.month}/{issue.year}</p><p>第{issue.volume}卷　第{issue.issue}期</p><hr><p>主管<br>{where.province}省国资委</p><p>主办<br>{sponsor}</p><p>出版<br>{issue.journal}杂志社</p><p>主编<br>{kit.person(rng)}</p><p>编辑部主任<br>{kit.person(rng)}</p><p>美术编辑<br>{kit.person(rng)}</p><p>刊号<br>ISSN {issue.issn}<br>{issue.cn}</p><p>投稿网址<br>www.{rng.choice(('gkjd', 'sbjx', 'dljx'))}bjb.com.cn</p><p>每期定价 {rng.choice((10, 15, 20))} 元</p></div>"
        f"<div class='r'><h1>目录 <small>CONTENTS</small></h1><h4>专题研究</h4>{''.join(f'<p><b>{at:03d}</b>　{title}<br><span>{chr(32).join(names)}</span></p>' for title, names, at in rows[:cut])}<h4>应用实践</h4>{''.join(f'<p><b>{at:03d}</b>　{title}<br><span>{chr(32).join(names)}</span></p>' for title, names, at in rows[cut:])}</div></div>"
    )
    css = ".w{display:flex} .l{width:46mm;background:#ececec;padding:5mm;font-size:9pt;box-sizing:border-box} .l p{margin-bottom:3mm} .j{font-size:17pt;font-weight:bold;line-height:1.3} .r{padding-left:8mm;width:120mm} .r h1{font-size:22pt;margin:0;border-bottom:3px solid #b33} .r h4{background:#b33;color:#fff;padding:0 3mm;margin:3mm 0 2mm} .r p{font-size:10pt;margin-bottom:1.2mm} .r span{margin-left:12mm;font-size:9pt;color:#555}"
    truth = {
        "journal": issue.journal,
        "issn": issue.issn,
        "cn_number": issue.cn,
        "year": issue.year,
        "issue": issue.issue,
        "sponsor": sponsor,
    }
    return Sheet(kit.page(body, css, margin="17mm", font=rng.choice(("hei", "zenhei"))), "journal_front_matter", truth)


@layout("journal_front_matter.tb_word_contents")
def word_contents(rng: random.Random) -> Sheet:
    """Masthead and contents typed into a Word file by the editors for their authors."""
    issue = number(rng, "工程", 2012, 2024)
    where = kit.place(rng)
    sponsor = f"{where.province}省{rng.choice(('机械设备成套局', '自动化学会', '焊接学会'))}"
    document = kit.new_document("宋体", 11)
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = head.add_run(issue.journal)
    run.bold, run.font.size = True, Pt(26)
    line = document.add_paragraph(f"{issue.year}年　第{hanzi_number(issue.issue)}期")
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph(f"主办：{sponsor}　　　承办：{kit.firm(rng, where, '科技')}")
    document.add_paragraph(
        f"主编：{kit.person(rng)}　　副主编：{'、'.join(kit.persons(rng, 2))}　　本期编辑：{kit.person(rng)}"
    )
    document.add_paragraph(f"刊号：ISSN {issue.issn}　{issue.cn}　　公开发行")
    document.add_heading("本 期 目 录", 1)
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("题 名", "作 者", "页码"), strict=True):
        cell.text = text
    for title, names, at in contents(rng, 11):
        for cell, text in zip(table.add_row().cells, (title, "、".join(names), str(at)), strict=True):
            cell.text = text
    document.add_paragraph(f"封面摄影：{kit.person(rng)}　　　封底：企业风采")
    truth = {
        "journal": issue.journal,
        "issn": issue.issn,
        "cn_number": issue.cn,
        "year": issue.year,
        "issue": issue.issue,
        "sponsor": sponsor,
    }
    return Sheet("", "journal_front_matter", truth, (), kit.saved(document))
