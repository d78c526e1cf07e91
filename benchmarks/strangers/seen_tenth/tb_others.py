"""Papers near to patents and receipts that are neither."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_fees import WORDS, add_years, full_fee
from benchmarks.strangers.seen_tenth.tb_subjects import PATENTED, SUBJECTS, abstract, fill
from benchmarks.strangers.sheet import Sheet, layout, patent_number


@layout("unknown.tb_software_copyright")
def software(rng: random.Random) -> Sheet:
    """A certificate of registration of software."""
    made = kit.day(rng, 2015, 2022)
    given = kit.later(rng, made, 60, 300)
    owner = kit.firm(rng, kit.place(rng), "信息技术")
    number = f"{given.year}SR{rng.randint(100000, 1899999):07d}"
    rows = (
        (
            "软　件　名　称",
            f"{rng.choice(('设备点检', '皮带运输监控', '备件库存', '能耗统计'))}管理系统<br>[简称：{rng.choice(('点检通', '运控', '备件宝'))}]<br>V{rng.randint(1, 3)}.0",
        ),
        ("著　作　权　人", owner),
        ("开发完成日期", kit.zh(made, True)),
        ("首次发表日期", rng.choice(("未发表", kit.zh(kit.later(rng, made, 5, 50), True)))),
        ("权利取得方式", "原始取得"),
        ("权　利　范　围", "全部权利"),
        ("登　　记　　号", number),
    )
    body = f"<div class='f'><h3>中华人民共和国国家版权局</h3><h1>计算机软件著作权登记证书</h1><p class='k'>证书号：　软著登字第{rng.randint(1000000, 9999999)}号</p>{''.join(f'<table><tr><td>{label}：</td><td>{value}</td></tr></table>' for label, value in rows)}<p class='t'>根据《计算机软件保护条例》和《计算机软件著作权登记办法》的规定，经中国版权保护中心审核，对以上事项予以登记。</p><p class='d'>{kit.zh(given, True)}</p><p class='n'>No. {rng.randint(1000000, 9999999):08d}</p>{kit.seal('中华人民共和国国家版权局', '计算机软件著作权登记专用章', 'right:22mm;bottom:22mm', 42)}</div>"
    css = ".f{border:6px double #2c6b4f;height:240mm;padding:10mm 18mm;box-sizing:border-box;position:relative} h3,h1{text-align:center} h1{font-size:24pt;margin:2mm 0 8mm} .k{margin-bottom:8mm} td{padding:2mm;vertical-align:top;font-size:12.5pt} td:first-child{width:40mm} .t{text-indent:2em;margin-top:10mm} .d{text-align:right;margin-top:20mm} .n{position:absolute;bottom:6mm;left:18mm;font-size:10pt}"
    return Sheet(kit.page(body, css, margin="16mm"), "unknown", {})


@layout("unknown.tb_publication_front_page")
def publication(rng: random.Random) -> Sheet:
    """The front page of a published application, codes in round brackets."""
    filed = kit.day(rng, 2011, 2023)
    shown = kit.later(rng, filed, 130, 540)
    where = kit.place(rng)
    subject = rng.choice(SUBJECTS)
    number = patent_number(rng, filed.year, 1)
    publication_number = f"CN {rng.randint(102000000, 117999999)} A"
    body = (
        f"<div class='h'><span class='cn'>(19)中华人民共和国国家知识产权局</span></div><h1>(12)发明专利申请</h1><p class='p'>(10)申请公布号 {publication_number}<br>(43)申请公布日 {kit.dots(shown)}</p><hr><div class='two'><p>(21)申请号 {kit.bare(number)[:-1]}.{number[-1]}</p><p>(22)申请日 {kit.dots(filed)}</p><p>(71)申请人 {kit.firm(rng, where, subject.trade)}<br>　　地址 {where.post} {where.province}省{where.city}市工业园{rng.randint(1, 30)}号</p><p>(72)发明人 {'　'.join(kit.persons(rng, rng.randint(3, 6)))}</p><p>(74)专利代理机构 {where.city}众智专利代理事务所 {rng.randint(11001, 51999)}<br>　　代理人 {kit.person(rng)}</p><p>(51)Int.Cl.<br>　　B65G {rng.randint(15, 69)}/{rng.randint(10, 90)}({rng.choice(('2006.01', '2018.01'))})</p></div>"
        f"<p class='q'>权利要求书{rng.randint(1, 2)}页　说明书{rng.randint(3, 8)}页　附图{rng.randint(1, 4)}页</p><p><b>(54)发明名称</b><br>　　{rng.choice(PATENTED[1])}</p><p><b>(57)摘要</b><br>　　本发明公开了一种技术方案，{abstract(rng, subject)}本发明结构简单，操作方便，{fill(rng, subject, 2)}</p><svg width='90mm' height='60mm' style='margin:6mm 35mm'><rect x='20' y='20' width='120' height='80' fill='none' stroke='#000'/><circle cx='220' cy='110' r='60' fill='none' stroke='#000'/><line x1='140' y1='60' x2='190' y2='80' stroke='#000'/><text x='150' y='40' font-size='12'>1</text><text x='290' y='80' font-size='12'>2</text></svg>"
    )
    css = ".cn{font-size:13pt} h1{font-size:20pt;margin:2mm 0} .p{text-align:right;font-size:11.5pt} .two{columns:2;font-size:10.5pt} .two p{margin-bottom:2mm} .q{text-align:right;font-size:10pt;border-top:.5px solid #000}"
    return Sheet(kit.page(body, css, font=rng.choice(("hei", "song"))), "unknown", {})


@layout("unknown.tb_filing_receipt")
def filing(rng: random.Random) -> Sheet:
    """The notice by which the office takes in an application."""
    kind = rng.choice((1, 2))
    filed = kit.day(rng, 2013, 2024)
    where = kit.place(rng)
    number = patent_number(rng, filed.year, kind)
    owner = kit.firm(rng, where, "机械")
    agent = f"{where.city}市正源专利代理事务所（普通合伙）"
    body = f"<div class='l'>国 家 知 识 产 权 局</div><table class='a'><tr><td>{where.post}<br>{where.province}省{where.city}市胜利路{rng.randint(1, 90)}号{rng.randint(2, 9)}层 {agent}<br>{kit.person(rng)}（{rng.randint(3000000, 8999999)}）</td><td>发文日：<br><br>　　{kit.zh(kit.later(rng, filed, 0, 4), True)}</td></tr><tr><td colspan=2>申请号或专利号：{kit.bare(number)[:-1]}.{number[-1]}　　　　　发文序号：{filed:%Y%m%d}{rng.randint(10000000, 99999999)}</td></tr></table><h2>专 利 申 请 受 理 通 知 书</h2><p class='t'>根据专利法第28条及其实施细则第38条、第39条的规定，申请人提出的专利申请已由国家知识产权局受理。现将确定的申请号、申请日、申请人和发明创造名称通知如下：</p><p>申请号：{kit.bare(number)[:-1]}.{number[-1]}</p><p>申请日：{kit.zh(filed, True)}</p><p>申请人：{owner}</p><p>发明创造名称：{rng.choice(PATENTED[kind])}</p><p class='t'>经核实，国家知识产权局确认收到文件如下：</p><p>请求书　每份页数：4页　文件份数：1份</p><p>权利要求书　每份页数：2页　文件份数：1份　权利要求项数：{rng.randint(4, 10)}项</p><p>说明书　每份页数：{rng.randint(4, 9)}页　文件份数：1份</p><p>说明书附图　每份页数：2页　文件份数：1份</p><p class='m'>提示：1.申请人收到专利申请受理通知书之后，认为其记载的内容与申请人所提交的相应内容不一致时，可以向国家知识产权局请求更正。2.申请人收到专利申请受理通知书之后，再向国家知识产权局办理各种手续时，均应当准确、清晰地写明申请号。</p><p class='e'>审 查 员：{kit.person(rng)}　　　　审查部门：专利局初审及流程管理部</p><p class='m'>200101　纸件申请，回函请寄：100088 北京市海淀区蓟门桥西土城路6号 国家知识产权局专利局受理处收</p>{kit.seal('国家知识产权局', '专利受理章', 'right:20mm;bottom:40mm', 34)}"
    css = ".l{text-align:center;font-size:20pt;letter-spacing:6px;margin-bottom:3mm} .a{width:100%} .a td{border:1px solid #000;padding:2mm;font-size:10.5pt;vertical-align:top} h2{text-align:center} .t{text-indent:2em} p{margin-bottom:1.5mm} .m{font-size:8.5pt} .e{margin-top:10mm}"
    return Sheet(kit.page(body, css), "unknown", {})


@layout("unknown.tb_word_fee_reminder")
def reminder(rng: random.Random) -> Sheet:
    """An agent's reminder, in Word, that a fee will fall due: no payment is shown by it."""
    kind = rng.choice((1, 2))
    filed = kit.day(rng, 2016, 2020)
    year = rng.randint(4, 8)
    due = add_years(filed, year - 1)
    where = kit.place(rng)
    fee = full_fee(kind, year)
    document = kit.new_document("宋体", 12)
    document.add_heading("专利年费缴纳提醒函", 0)
    document.add_paragraph(f"{kit.firm(rng, where, '重工')}：")
    document.add_paragraph(
        "　　贵单位委托我所监控年费的下列专利即将到期，请在期限届满前确认是否继续维持，并将费用汇至我所账户，由我所代为办理。"
    )
    table = document.add_table(rows=1, cols=5, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("专利号", "名称", "待缴项目", "官费/元", "截止日"), strict=True):
        cell.text = text
    number = patent_number(rng, filed.year, kind)
    for cell, text in zip(
        table.add_row().cells,
        (number, rng.choice(PATENTED[kind]), f"{WORDS[kind]}第{year}年年费", str(fee), kit.dots(due)),
        strict=True,
    ):
        cell.text = text
    document.add_paragraph(f"代理服务费：{rng.choice((100, 150, 200))}元/件。逾期六个月内补缴的，需另付滞纳金。")
    document.add_paragraph("□同意缴纳　　□放弃缴纳　　　　　贵方签字：＿＿＿＿＿＿　日期：＿＿＿＿")
    document.add_paragraph(f"{where.city}市正源专利代理事务所（普通合伙）")
    document.add_paragraph(
        f"经办：{kit.person(rng)}　　电话：0{rng.randint(310, 899)}-{rng.randint(3000000, 8999999)}　　开户行：中国银行{where.city}支行"
    )
    return Sheet("", "unknown", {}, (), kit.saved(document))
