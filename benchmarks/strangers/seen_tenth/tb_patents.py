"""Patent certificates of four decades."""

from __future__ import annotations

import random
from datetime import date

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_subjects import PATENTED
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout, patent_number

KINDS = {1: "invention", 2: "utility_model", 3: "design"}
DIRECTORS = {1996: "高卢麟", 2000: "姜颖", 2004: "王景川", 2010: "田力普", 2016: "申长雨", 2022: "申长雨"}
FRAME = "border:5px double #9a7a3c;"


@layout("patent_certificate.tb_nineties")
def nineties(rng: random.Random) -> Sheet:
    """China Patent Office, 1990s: sentence form with filled blanks, before the office changed its name."""
    filed = kit.day(rng, 1993, 1995)
    granted = kit.later(rng, filed, 300, 800)
    where = kit.place(rng)
    title = rng.choice(PATENTED[2])
    number = kit.old_patent(rng, filed.year, 2)
    serial = str(rng.randint(120000, 310000))
    inventors = kit.persons(rng, rng.randint(1, 4))
    owner = f"{where.city}市{rng.choice(('第二机床厂', '矿山机械厂', '通用机械总厂', '轧钢厂'))}"
    body = (
        f"<div class='f'><div class='s'>证书第 {serial} 号</div><div class='h'>实用新型专利证书</div>"
        f"<table><tr><td>实用新型名称：</td><td>{title}</td></tr><tr><td>设　计　人：</td><td>{'　'.join(inventors)}</td></tr>"
        f"<tr><td>专　利　号：</td><td>{kit.number_spaced(number)}</td></tr><tr><td>申　请　日：</td><td>{kit.hanzi(filed, '○')}</td></tr>"
        f"<tr><td>专 利 权 人：</td><td>{owner}</td></tr><tr><td>颁　证　日：</td><td>{kit.hanzi(granted, '○')}</td></tr></table>"
        "<p class='t'>本实用新型已由本局依照专利法进行初步审查，决定于上列日期授予专利权，颁发本证书，并在专利登记簿上予以登记。</p>"
        f"<p class='t'>本专利的专利权期限为{rng.choice(('十年', '十年'))}，自申请日起算。专利权人应当自授予专利权的当年开始，依照专利法及其实施细则规定，于每年 {filed.month:02d} 月 {filed.day:02d} 日前一个月内缴纳年费。未按规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>"
        f"<div class='g'>局长　　{DIRECTORS[1996]}</div><div class='o'>中　国　专　利　局</div>{kit.seal('中国专利局', '', 'right:28mm;bottom:24mm')}</div>"
    )
    css = (
        f".f{{{FRAME}position:relative;height:225mm;padding:12mm 14mm}} .s{{font-size:10pt}} .h{{font-size:28pt;text-align:center;letter-spacing:6px;margin:14mm 0 16mm}}"
        "td{padding:3mm 2mm;font-size:13pt;vertical-align:top} td:first-child{white-space:nowrap} .t{text-indent:2em;margin-top:5mm}"
        ".g{margin-top:14mm;font-size:13pt} .o{text-align:right;font-size:15pt;margin:8mm 10mm}"
    )
    truth = {
        "patent_kind": "utility_model",
        "title": title,
        "inventors": inventors,
        "patentees": [owner],
        "patent_number": number,
        "application_date": filed.isoformat(),
        "grant_date": granted.isoformat(),
        "certificate_serial": serial,
    }
    return Sheet(kit.page(body, css, font=rng.choice(("song", "ming"))), "patent_certificate", truth)


@layout("patent_certificate.tb_invention_2002")
def invention_2002(rng: random.Random) -> Sheet:
    """State Intellectual Property Office around 2002: landscape inside of a folder, two halves."""
    filed = kit.day(rng, 1997, 2000)
    granted = kit.later(rng, filed, 900, 1500)
    title = rng.choice(PATENTED[1])
    number = kit.old_patent(rng, filed.year, 1)
    serial = str(rng.randint(60000, 170000))
    inventors = kit.persons(rng, rng.randint(2, 5))
    where = kit.place(rng)
    owners = [kit.firm(rng, where, rng.choice(("钢铁", "冶金")))]
    if rng.random() < 0.5:
        owners.append(f"{where.province}{rng.choice(('冶金研究所', '工学院', '机械研究院'))}")
    publication = f"CN {rng.randint(1080000, 1199999)}C"
    main = f"C2{rng.randint(1, 2)}B {rng.randint(3, 13)}/{rng.randint(10, 40)}"
    body = (
        f"<div class='w'><div class='l'><p class='k'>证书号 第{serial}号</p><h1>发明专利证书</h1><p class='n'>发明名称　{title}</p>"
        f"<p>发 明 人　{'；'.join(inventors)}</p><p>专利号　{kit.number_spaced(number)}　　国际专利主分类号　{main}</p>"
        f"<p>专利申请日　{kit.zh(filed, True)}</p><p>专利权人　{'；'.join(owners)}</p>"
        f"<p>授权公告日　{kit.zh(granted, True)}　　授权公告号　{publication}</p></div>"
        "<div class='r'><p>　　本发明经过本局依照中华人民共和国专利法进行审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p>"
        f"<p>　　本专利的专利权期限为二十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。缴纳本专利年费的期限是每年{filed.month}月{filed.day}日前一个月内。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>"
        "<p>　　专利证书记载专利权登记时的法律状况。专利权的转让、继承、撤销、无效、终止和专利权人的姓名、国籍、地址变更等事项记载在专利登记簿上。</p>"
        f"<div class='q'>{kit.squares(rng, '16mm')}</div><p class='g'>局　长　{DIRECTORS[2004]}</p><p class='g'>中华人民共和国国家知识产权局</p>{kit.seal('中华人民共和国国家知识产权局', '', 'right:12mm;bottom:6mm', 36)}</div></div>"
    )
    css = (
        f".w{{{FRAME}display:flex;height:160mm}} .l,.r{{width:50%;box-sizing:border-box;padding:10mm}} .l{{border-right:1px dashed #aaa}} .r{{position:relative}} .r p{{margin-bottom:4mm}}"
        "h1{text-align:center;font-size:25pt;letter-spacing:5px} .l p{margin-bottom:5mm} .k{font-size:9pt} .n{font-size:13pt} .g{text-align:right}"
    )
    truth = {
        "patent_kind": "invention",
        "title": title,
        "inventors": inventors,
        "patentees": owners,
        "patent_number": number,
        "application_date": filed.isoformat(),
        "grant_date": granted.isoformat(),
        "publication_number": publication.replace(" ", ""),
        "certificate_serial": serial,
    }
    return Sheet(kit.page(body, css, "A4 landscape", "14mm", rng.choice(("song", "kai"))), "patent_certificate", truth)


@layout("patent_certificate.tb_design_2014")
def design_2014(rng: random.Random) -> Sheet:
    """Design certificate of the 2010s, label column right aligned, one side."""
    filed = kit.day(rng, 2012, 2016)
    granted = kit.later(rng, filed, 120, 280)
    title = rng.choice(PATENTED[3])
    number = patent_number(rng, filed.year, 3)
    serial = str(rng.randint(2300000, 4300000))
    inventors = kit.persons(rng, rng.randint(1, 3))
    owner = kit.firm(rng, kit.place(rng), rng.choice(("电器", "工具", "环保设备")))
    rows = (
        ("外观设计名称", title),
        ("设计人", "；".join(inventors)),
        ("专利号", kit.number_spaced(number)),
        ("专利申请日", kit.zh(filed, True)),
        ("专利权人", owner),
        ("授权公告日", kit.zh(granted, True)),
    )
    body = (
        f"<div class='f'><p class='k'>证书号第{serial}号</p><p class='b'>||||| |||| || |||||| ||| |||||</p><h1>外观设计专利证书</h1>"
        + "".join(f"<p class='i'><b>{label}：</b>{value}</p>" for label, value in rows)
        + "<p class='t'>本外观设计经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p>"
        f"<p class='t'>本专利的专利权期限为十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed.month:02d}月{filed.day:02d}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>"
        "<p class='t'>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>"
        f"<div class='g'>局长<br>{DIRECTORS[2010] if granted < date(2014, 1, 1) else DIRECTORS[2016]}</div><p class='d'>{kit.zh(granted, True)}</p>{kit.seal('中华人民共和国国家知识产权局', '', 'right:24mm;bottom:12mm')}</div>"
        "<p class='c'>第 1 页（共 1 页）</p>"
    )
    css = (
        f".f{{{FRAME}position:relative;height:238mm;padding:8mm 14mm;box-sizing:border-box}} .k{{font-size:10pt}} .b{{text-align:right;font-family:monospace;font-size:9pt}} h1{{text-align:center;font-size:27pt;margin:8mm 0 10mm}}"
        ".i{font-size:12.5pt;margin-bottom:4mm} .i b{display:inline-block;width:34mm;text-align:right;font-weight:normal} .t{text-indent:2em;margin-top:3mm} .g{margin-top:10mm} .d{text-align:right;margin:0 14mm} .c{text-align:center;font-size:9pt}"
    )
    truth = {
        "patent_kind": "design",
        "title": title,
        "inventors": inventors,
        "patentees": [owner],
        "patent_number": number,
        "application_date": filed.isoformat(),
        "grant_date": granted.isoformat(),
        "certificate_serial": serial,
    }
    return Sheet(kit.page(body, css, margin="16mm"), "patent_certificate", truth)


@layout("patent_certificate.tb_two_sides_2019")
def two_sides(rng: random.Random) -> Sheet:
    """Front and back of 2019-2021; the back names who filed."""
    kind = rng.choice((1, 2))
    word = "发明" if kind == 1 else "实用新型"
    filed = kit.later(rng, date(2018, 5, 2), 0, 560)
    granted = kit.later(rng, filed, 250, 420) if kind == 2 else kit.later(rng, filed, 500, 800)
    title = rng.choice(PATENTED[kind])
    number = patent_number(rng, filed.year, kind)
    serial = str(rng.randint(3600000, 4400000) if kind == 1 else rng.randint(8800000, 13000000))
    inventors = kit.persons(rng, rng.randint(3, 7))
    at_filing = inventors if rng.random() < 0.6 else [*inventors[:-1], kit.person(rng)]
    where = kit.place(rng)
    owner = kit.firm(rng, where, rng.choice(("重工", "电力检修", "煤业")))
    publication = f"CN {rng.randint(108000000, 112999999) if kind == 1 else rng.randint(209000000, 213999999)} {'B' if kind == 1 else 'U'}"
    fee = f"{filed.month:02d}月{filed.day:02d}日"
    body = (
        f"<div class='f'><p class='k'>证书号第{serial}号</p><div class='q'>{kit.squares(rng)}</div><h1>{word}专利证书</h1>"
        f"<p>{word}名称：{title}</p><p>发　明　人：{';'.join(inventors)}</p><p>专　利　号：{kit.number_spaced(number)}</p><p>专利申请日：{kit.zh(filed, True)}</p>"
        f"<p>专 利 权 人：{owner}</p><p>地　　　址：{where.post} {where.province}省{where.city}市{rng.choice(('高新区', '经开区', '铁东区'))}{rng.choice(('建设路', '工业大道', '学府街'))}{rng.randint(3, 188)}号</p>"
        f"<p>授权公告日：{kit.zh(granted, True)}　　　授权公告号：{publication}</p>"
        f"<p class='t'>国家知识产权局依照中华人民共和国专利法{'进行审查' if kind == 1 else '经过初步审查'}，决定授予专利权，颁发{word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{'二十' if kind == 1 else '十'}年，自申请日起算。</p>"
        "<p class='t'>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>"
        f"<p class='g'>局长　申长雨</p><p class='d'>{kit.zh(granted, True)}</p>{kit.seal('国家知识产权局', '', 'right:22mm;bottom:14mm')}<p class='x'>第 1 页 (共 2 页)</p><p class='x2'>其他事项参见续页</p></div>"
        f"<div class='f n'><p class='k'>证书号第 {serial} 号</p><p class='t'>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年 {fee}前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>"
        f"<p class='t'>申请日时本专利记载的申请人、发明人信息如下：</p><p>申请人：</p><p class='v'>{owner}</p><p>发明人：</p><p class='v'>{';'.join(at_filing)}</p><p class='x'>第 2 页 (共 2 页)</p></div>"
    )
    css = (
        f".f{{{FRAME}position:relative;height:240mm;padding:8mm 14mm;box-sizing:border-box}} .f p{{margin-bottom:4.5mm}} .n{{page-break-before:always}} .q{{position:absolute;right:12mm;top:8mm}}"
        "h1{text-align:center;font-size:26pt;letter-spacing:4px;margin:18mm 0 12mm} .t{text-indent:2em} .v{margin-left:2em;font-size:12pt} .g{margin-top:16mm} .d{text-align:right;margin-right:10mm}"
        ".f p.x{position:absolute;bottom:0;left:0;right:0;text-align:center;font-size:9pt} .f p.x2{position:absolute;bottom:-5mm;left:0;right:0;text-align:center;font-size:8pt}"
    )
    truth = {
        "patent_kind": KINDS[kind],
        "title": title,
        "inventors": inventors,
        "patentees": [owner],
        "inventors_at_filing": at_filing,
        "patent_number": number,
        "application_date": filed.isoformat(),
        "grant_date": granted.isoformat(),
        "publication_number": publication.replace(" ", ""),
        "certificate_serial": serial,
    }
    return Sheet(kit.page(body, css, margin="16mm", font=rng.choice(("song", "hei"))), "patent_certificate", truth)


@layout("patent_certificate.tb_electronic_2024")
def electronic(rng: random.Random) -> Sheet:
    """The one-page certificate of today, long name lists wrapping over lines."""
    kind = rng.choice((1, 2, 3))
    word = {1: "发明", 2: "实用新型", 3: "外观设计"}[kind]
    maker = "设 计 人" if kind == 3 else "发 明 人"
    filed = kit.day(rng, 2023, 2023)
    granted = kit.later(rng, filed, 280, 500)
    title = rng.choice(PATENTED[kind])
    number = patent_number(rng, filed.year, kind)
    serial = str(rng.randint(6600000, 23000000))
    inventors = kit.persons(rng, rng.randint(4, 14))
    where = kit.place(rng)
    owner = kit.firm(rng, where, rng.choice(("新材料", "智能装备", "轨道装备")))
    digits = {
        1: f"CN {rng.randint(115000000, 119999999)} B",
        2: f"CN {rng.randint(219000000, 222999999)} U",
        3: f"CN {rng.randint(307900000, 309900000)} S",
    }[kind]
    lines = "<br>".join(";".join(inventors[start : start + 6]) for start in range(0, len(inventors), 6))
    body = (
        f"<div class='f'><div class='top'><span>证书号第{serial}号</span><div class='q'>{kit.squares(rng, '20mm')}<br>专利公告信息</div></div><h1>{word}专利证书</h1>"
        f"<table><tr><td>{word}名称：</td><td colspan=3>{title}</td></tr><tr><td>专 利 权 人：</td><td colspan=3>{owner}</td></tr>"
        f"<tr><td>地　　址：</td><td colspan=3>{where.post} {where.province}省{where.city}市{rng.choice(('新华路', '滨河东路', '科技大道'))}{rng.randint(6, 320)}号</td></tr><tr><td>{maker}：</td><td colspan=3>{lines}</td></tr>"
        f"<tr><td>专 利 号：</td><td>{kit.number_spaced(number)}</td><td>授权公告号：</td><td>{digits}</td></tr><tr><td>专利申请日：</td><td>{kit.zh(filed, True)}</td><td>授权公告日：</td><td>{kit.zh(granted, True)}</td></tr>"
        f"<tr><td>申请日时申请人：</td><td colspan=3>{owner}</td></tr><tr><td>申请日时{maker.replace(' ', '')}：</td><td colspan=3>{lines}</td></tr></table>"
        "<p class='t'>国家知识产权局依照中华人民共和国专利法"
        + ("进行审查" if kind == 1 else "经过初步审查")
        + "，决定授予专利权，并予以公告。</p>"
        "<p class='t'>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p>"
        f"<p class='g'>局长<br>申长雨</p><p class='d'>{kit.zh(granted, True)}</p>{kit.seal('国家知识产权局', '', 'right:20mm;bottom:16mm')}</div><p class='x'>第 1 页（共 1 页）</p>"
    )
    css = (
        f".f{{{FRAME}position:relative;height:236mm;padding:8mm 12mm;box-sizing:border-box}} .top{{display:flex;justify-content:space-between}} .q{{text-align:center;font-size:7pt}}"
        "h1{text-align:center;font-size:26pt;letter-spacing:5px;margin:2mm 0 8mm} td{padding:1.6mm 1mm;vertical-align:top} td:first-child,td:nth-child(3){white-space:nowrap} .t{text-indent:2em} .g{margin-top:12mm} .d{text-align:right} .x{text-align:center;font-size:9pt}"
    )
    truth = {
        "patent_kind": KINDS[kind],
        "title": title,
        "inventors": inventors,
        "patentees": [owner],
        "inventors_at_filing": inventors,
        "patent_number": number,
        "application_date": filed.isoformat(),
        "grant_date": granted.isoformat(),
        "publication_number": digits.replace(" ", ""),
        "certificate_serial": serial,
    }
    return Sheet(kit.page(body, css, margin="16mm"), "patent_certificate", truth)


@layout("patent_certificate.tb_joint_owners_2008")
def joint_owners(rng: random.Random) -> Sheet:
    """An invention of a university and a firm in 2008-2012 with many joint owners, values underlined."""
    filed = kit.day(rng, 2006, 2008)
    granted = kit.later(rng, filed, 900, 1400)
    title = rng.choice(PATENTED[1])
    number = patent_number(rng, filed.year, 1)
    serial = str(rng.randint(480000, 900000))
    inventors = kit.persons(rng, rng.randint(4, 8))
    first, second = rng.sample(kit.PLACES, 2)
    owners = [f"{first[0]}理工大学", kit.firm(rng, kit.Place(*second), "化工")]
    body = (
        f"<div class='f'><h1>发明专利证书</h1><p class='k'>证书号 第 {serial} 号</p>"
        f"<p>发 明 名 称　<u>　{title}　</u></p><p>发　明　人　<u>　{'、'.join(inventors)}　</u></p><p>专　利　号　<u>　{kit.number_spaced(number)}　</u></p>"
        f"<p>专利申请日　<u>　{kit.zh(filed)}　</u></p><p>专 利 权 人　<u>　{'、'.join(owners)}　</u></p><p>授权公告日　<u>　{kit.zh(granted)}　</u></p>"
        f"<div class='two'><p>本发明经过本局依照中华人民共和国专利法进行审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。本专利的专利权期限为二十年，自申请日起算。</p>"
        f"<p>专利权人应当依照专利法及其实施细则规定缴纳年费。缴纳本专利年费的期限是每年{hanzi_number(filed.month)}月{hanzi_number(filed.day)}日前一个月内。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p></div>"
        f"<div class='s'>局长　<i>{DIRECTORS[2010]}</i></div>{kit.seal('中华人民共和国国家知识产权局', '', 'left:70mm;bottom:10mm', 42)}</div>"
        "<p class='m'>与原件核对无误　核对人："
        + kit.person(rng)
        + "　"
        + kit.dots(kit.later(rng, granted, 600, 2500))
        + "</p>"
    )
    css = (
        ".f{border:2px solid #336;outline:1px solid #336;outline-offset:3px;position:relative;height:215mm;padding:12mm;box-sizing:border-box} h1{text-align:center;font-size:30pt;color:#8a1a1a;margin:0} .k{text-align:center;margin-bottom:12mm}"
        ".f p{margin-bottom:5mm} .two{columns:2;column-gap:8mm;font-size:10pt;margin-top:8mm} .s{margin-top:8mm;font-size:14pt} .m{color:#225;font-size:10pt;margin-top:5mm;border:1px solid #225;display:inline-block;padding:1mm 3mm}"
    )
    truth = {
        "patent_kind": "invention",
        "title": title,
        "inventors": inventors,
        "patentees": owners,
        "patent_number": number,
        "application_date": filed.isoformat(),
        "grant_date": granted.isoformat(),
        "certificate_serial": serial,
    }
    return Sheet(kit.page(body, css, font=rng.choice(("kai", "song"))), "patent_certificate", truth)


@layout("patent_certificate.tb_person_owner_2017")
def person_owner(rng: random.Random) -> Sheet:
    """A utility model of a private person, photocopied small in a file sheet of the employer with a stamp."""
    filed = kit.day(rng, 2015, 2017)
    granted = kit.later(rng, filed, 150, 300)
    title = rng.choice(PATENTED[2])
    number = patent_number(rng, filed.year, 2)
    serial = str(rng.randint(4600000, 7200000))
    owner = kit.person(rng)
    inventors = [owner, *[one for one in kit.persons(rng, 2) if one != owner]][: rng.randint(1, 3)]
    where = kit.place(rng)
    stamped = kit.later(rng, granted, 400, 1500)
    body = (
        f"<div class='hd'>附件{rng.randint(2, 9)}-{rng.randint(1, 4)}　申报人业绩材料复印件</div><div class='f'><p class='k'>证书号第 {serial} 号</p><h2>实用新型专利证书</h2>"
        f"<p>实 用 新 型 名 称 ： {title}</p><p>发 明 人 ： {';'.join(inventors)}</p><p>专 利 号 ： {kit.number_spaced(number)}</p><p>专 利 申 请 日 ： {kit.zh(filed, True)}</p><p>专 利 权 人 ： {owner}</p><p>授 权 公 告 日 ： {kit.zh(granted, True)}</p>"
        f"<p class='t'>本实用新型经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。本专利的专利权期限为十年，自申请日起算。本专利的年费应当在每年 {filed.month:02d} 月 {filed.day:02d} 日前缴纳。</p>"
        f"<p class='g'>局长　申长雨　　　　　　　　　{kit.zh(granted, True)}</p>{kit.seal('中华人民共和国国家知识产权局', '', 'right:14mm;bottom:4mm', 34)}</div>"
        f"<table><tr><td>材料名称</td><td>专利证书</td><td>页数</td><td>1</td></tr><tr><td>审核意见</td><td>复印件与原件一致</td><td>审核人</td><td>{kit.person(rng)}</td></tr><tr><td>审核单位</td><td>{kit.firm(rng, where, '机械')}人力资源部</td><td>日期</td><td>{kit.dots(stamped)}</td></tr></table>"
    )
    css = (
        ".hd{font-size:12pt;border-bottom:1px solid #000;margin-bottom:8mm} .f{border:3px double #888;position:relative;width:140mm;margin:0 auto 10mm;padding:5mm 8mm 14mm} .f p{margin-bottom:2.6mm;font-size:10pt} h2{text-align:center;font-size:19pt;margin:3mm}"
        ".t{text-indent:2em} .g{margin-top:8mm} td{border:1px solid #000;padding:2mm 4mm;font-size:10.5pt} table{margin:auto}"
    )
    truth = {
        "patent_kind": "utility_model",
        "title": title,
        "inventors": inventors,
        "patentees": [owner],
        "patent_number": number,
        "application_date": filed.isoformat(),
        "grant_date": granted.isoformat(),
        "certificate_serial": serial,
    }
    return Sheet(kit.page(body, css, font=rng.choice(("song", "zenhei"))), "patent_certificate", truth)
