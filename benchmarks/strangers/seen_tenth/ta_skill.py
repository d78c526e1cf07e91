"""Skill certificates: old booklets, single sheets, an employer's e-certificate, a query printout."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.ta_kit import (
    CITIES,
    FIRMS,
    TRADES,
    day,
    digits,
    dot,
    han,
    other,
    page,
    person,
    photo,
    qr,
    seal,
    stamp,
    zh,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

_LEVELS = {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}


@layout("skill_certificate.ta_red_booklet")
def red_booklet(rng: random.Random) -> Sheet:
    """The bilingual booklet of the labour ministry, opened."""
    who = person(rng, 1962, 1982)
    trade, level = rng.choice(TRADES), rng.choice((3, 3, 2, 1, 4))
    issued = day(rng, 2005, 2016)
    number = f"{issued[2:4]}0401{rng.randint(0, 4)}{digits(rng, 3)}{level}{digits(rng, 5)}"
    word = {4: "四级/中级技能", 3: "三级/高级技能", 2: "二级/技师", 1: "一级/高级技师"}[level]
    town = rng.choice(CITIES)
    center = f"{town[0]}省职业技能鉴定指导中心"
    right = (
        ("姓　　名", "Name", who.name),
        ("性　　别", "Sex", who.sex),
        ("出生日期", "Birth Date", f"{who.birth[:4]} 年 {who.birth[5:7]} 月 {who.birth[8:]} 日"),
        ("文化程度", "Educational Level", rng.choice(("中技", "高中", "大专"))),
        ("身份证号", "ID No.", who.id),
        ("职业（工种）及等级", "Occupation &amp; Skill Level", f"{trade}　{word}"),
        ("理论知识考试成绩", "Result of Theoretical Knowledge Test", rng.randint(61, 95)),
        ("操作技能考核成绩", "Result of Operational Skill Test", rng.randint(62, 96)),
        ("评定成绩", "Result of Test", rng.choice(("合格", "良好"))),
    )
    lines = "".join(
        f"<tr><td style='width:60mm;line-height:1.15;padding:1.3mm 0'>{a}<br><span style='font-size:7pt'>{b}</span></td><td style='border-bottom:.5pt solid #666;font-family:{FONTS['kai']};font-size:13pt'>{c}</td></tr>"
        for a, b, c in right
    )
    body = (
        f"<table style='height:150mm'><tr><td style='width:40%;border:1pt solid #a33;vertical-align:top;text-align:center;padding-top:18mm'>{photo('margin:auto')}"
        f"<p style='margin-top:12mm'>证书编号<br><span class=s>Certificate No.</span><br>{number}</p><p style='margin-top:14mm;font-size:10pt'>中华人民共和国<br>{'劳动和社会保障部' if issued < '2008-06' else '人力资源和社会保障部'}印制</p></td>"
        f"<td style='border:1pt solid #a33;padding:8mm 9mm;vertical-align:top'><table style='font-size:11pt'>{lines}</table>"
        f"<p style='margin-top:5mm;font-size:11pt'>职业技能鉴定（指导）中心（印）<br>{center}</p><p class=r style='font-size:11pt'>发证日期 Date of Issue：　{issued[:4]} 年 {issued[5:7]} 月 {issued[8:]} 日</p></td></tr></table>"
        + seal(center, "right:52mm;top:108mm", mm=38)
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "occupation": trade,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": center,
    }
    return Sheet(
        page(body, size="A4 landscape", margin="18mm", font=rng.choice(("song", "hei"))), "skill_certificate", truth
    )


@layout("skill_certificate.ta_worker_grade")
def worker_grade(rng: random.Random) -> Sheet:
    """工人技术等级证书 of the nineties: the labour bureau's own numbering, marks in a table."""
    who = person(rng, 1957, 1967)
    trade = rng.choice(("电焊工", "维修电工", "钳工", "车工", "铆工", "仪表工"))
    word, level = rng.choice((("高级", 3), ("中级", 4), ("高级", 3)))
    year = rng.randint(1993, 1998)
    town = rng.choice(CITIES)
    office = f"{town[1]}市劳动局"
    number = f"{town[1][0]}劳技字第{digits(rng, 6)}号"
    month = rng.randint(1, 12)
    body = (
        "<div class=rel style='border:1pt solid #333;padding:9mm 12mm'>"
        f"<h1 style='font-size:25pt;letter-spacing:5pt'>工人技术等级证书</h1><p class=c>{number}</p>"
        + photo("position:absolute;right:14mm;top:34mm", "相片")
        + f"<p style='margin-top:8mm;font-size:14pt;line-height:2.1'>姓　名<u>　{who.name}　</u>　性　别<u>　{who.sex}　</u><br>出生年月<u>　{zh(who.birth[:7])}　</u><br>工作单位<u>　{rng.choice(('太原', '大同', '邯郸'))}{rng.choice(('第二机床厂', '矿山机器厂', '钢铁公司机修厂'))}　</u><br>"
        f"参加工作时间<u>　{int(who.birth[:4]) + 19}年{rng.randint(3, 12)}月　</u></p>"
        f"<p class=i style='font-size:14pt;line-height:2.1'>该同志经<u>{trade}</u>工种工人技术等级考核，应知、应会成绩合格，达到<u>{word}</u>工技术等级标准，特发此证。</p>"
        f"<table class=g style='margin-top:5mm;text-align:center'><tr><td>考核项目</td><td>应　知</td><td>应　会</td><td>考核日期</td><td>考评员</td></tr><tr><td>成　　绩</td><td>{rng.randint(65, 92)}</td><td>{rng.randint(66, 95)}</td><td>{year}.{max(1, month - 1)}</td><td>{other(rng)}</td></tr></table>"
        f"<p class=r style='margin-top:12mm;font-size:14pt'>发证机关：{office}（章）<br>{hanzi_year(year)}年{hanzi_number(month)}月</p>"
        + seal(office, "right:20mm;bottom:4mm", "工人考核专用章", 36)
        + "</div>"
    )
    truth = {
        "name": who.name,
        "occupation": trade,
        "skill_level": level,
        "issue_date": f"{year}-{month:02d}",
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(page(body, margin="30mm 24mm", font=rng.choice(("kai", "ming"))), "skill_certificate", truth)


@layout("skill_certificate.ta_single_sheet")
def single_sheet(rng: random.Random) -> Sheet:
    """职业技能等级证书 of a training and assessment body, one upright sheet."""
    who = person(rng, 1970, 1990)
    trade, level = rng.choice(TRADES), rng.choice((3, 3, 4, 2, 1))
    issued = day(rng, 2020, 2024)
    town = rng.choice(CITIES)
    body_name = rng.choice(
        (
            f"{town[1]}市高级技工学校",
            f"{town[0]}省职业技能鉴定协会",
            f"{town[1]}工业职业培训学校",
            f"{town[0]}晨星职业技能评价有限公司",
        )
    )
    area = {"山西": "14", "河北": "13", "陕西": "61", "山东": "37", "河南": "41"}[town[0]]
    number = f"S0000{area}{digits(rng, 6)}{issued[2:4]}{level}{digits(rng, 6)}"
    rows = (
        ("姓　　名：", who.name),
        ("证件类型：", "居民身份证"),
        ("证件号码：", who.id),
        ("职业名称：", trade),
        ("工种/职业方向：", "--"),
        ("职业技能等级：", _LEVELS[level]),
        ("证书编号：", number),
    )
    table = "".join(
        f"<tr><td style='width:42mm;padding:2mm 0;text-align:right'>{a}</td><td style='padding-left:3mm'>{b}</td></tr>"
        for a, b in rows
    )
    body = (
        "<div class=rel style='border:2pt solid #b5892c;padding:12mm 14mm;height:228mm'>"
        "<h1 style='font-size:32pt;letter-spacing:6pt;color:#a02020;margin:10mm 0 10mm'>职业技能等级证书</h1>"
        "<p class=i style='font-size:13pt'>本证书由中华人民共和国人力资源和社会保障部门备案的职业技能等级认定机构颁发，表明持证人通过本机构的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p>"
        f"<table style='font-size:14pt;margin-top:8mm'><tr><td><table>{table}</table></td><td style='width:32mm;vertical-align:top'>{photo()}</td></tr></table>"
        f"<div class=abs style='left:18mm;bottom:48mm'>{qr(rng, 26)}</div><div class=abs style='right:22mm;bottom:26mm;text-align:left;font-size:14pt'>发证机构（公章）：{body_name}<br>发证日期：{zh(issued, rng.random() < 0.5)}</div>"
        "<div class='abs s' style='left:18mm;bottom:6mm'>证书信息查询网址：技能人才评价证书全国联网查询系统 http://zscx.osta.org.cn</div>"
        + seal(body_name, "right:26mm;bottom:16mm")
        + "</div>"
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "occupation": trade,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": body_name,
    }
    return Sheet(page(body, margin="18mm", font=rng.choice(("hei", "song"))), "skill_certificate", truth)


@layout("skill_certificate.ta_query_printout")
def query_printout(rng: random.Random) -> Sheet:
    """The national register's answer, printed from a browser: label column and value column, no seal."""
    who = person(rng, 1970, 1988)
    trade, level = rng.choice(TRADES), rng.choice((3, 2, 4, 1))
    issued = day(rng, 2020, 2024)
    firm = rng.choice(FIRMS)
    number = f"Y{rng.randint(1, 60):04d}14{digits(rng, 6)}{issued[2:4]}{level}{digits(rng, 6)}"
    made = day(rng, 2025, 2025, (1, 9))
    rows = (
        ("姓名", who.name),
        ("证件号码", who.id),
        ("评价机构", firm),
        ("证书编号", number),
        ("职业", trade),
        ("技能等级", _LEVELS[level]),
        ("理论成绩", str(rng.randint(60, 96))),
        ("技能成绩", str(rng.randint(60, 97))),
        ("综合成绩", "--"),
        ("评价日期", dot(issued[:7] + "-01", "-")),
        ("颁证日期", issued if issued[8:] != "01" else issued[:8] + "15"),
    )
    issued = rows[-1][1]
    table = "".join(
        f"<tr><td style='width:38mm;background:#eef4fb;text-align:right;border:.5pt solid #ccd8e6;padding:2.2mm'>{a}</td><td style='border:.5pt solid #ccd8e6;padding:2.2mm 4mm'>{b}</td></tr>"
        for a, b in rows
    )
    body = (
        f"<div class=s style='color:#555'>{dot(made, '/')} {rng.randint(8, 17)}:{rng.randint(10, 59)}　　　　　　　　　　　技能人才评价证书全国联网查询</div>"
        "<div style='background:#2466ab;color:#fff;padding:5mm;font-size:17pt;margin-top:4mm'>技能人才评价证书全国联网查询</div><p style='color:#666'>首页 &gt; 证书查询 &gt; 职业技能等级证书 &gt; 查询结果</p>"
        f"<p>共查询到 1 条记录</p><table style='font-size:11.5pt'>{table}</table>"
        "<p class=s style='margin-top:8mm'>提示：1.查询结果仅供参考，如与纸质证书不一致，请与证书核发机构联系；2.数据由评价机构上传，上传后次日可查；3.职业资格证书请切换至“职业资格证书”栏目查询。</p>"
        "<p class='c s' style='margin-top:12mm;color:#777'>主办单位：人力资源和社会保障部职业技能鉴定中心　　京ICP备05083364号</p>"
        "<div class=s style='margin-top:45mm;color:#555'>http://zscx.osta.org.cn/jiandingApp/command/buzhongxin/ecCertSearchAll　　　　　　　　　　1/1</div>"
    )
    return Sheet(page(body, margin="13mm 16mm", font=rng.choice(("zenhei", "hei")), pt=11), "unknown", {})


@layout("skill_certificate.ta_employer_wide")
def employer_wide(rng: random.Random) -> Sheet:
    """An employer's 职业技能等级证书, across the page, labels with English below, occupation and direction apart."""
    who = person(rng, 1968, 1986)
    trade = rng.choice(("焊工", "电工", "钳工", "起重装卸机械操作工", "多工序数控机床操作调整工"))
    way = {
        "焊工": "电焊工",
        "电工": "电工",
        "钳工": "装配钳工",
        "起重装卸机械操作工": "桥式起重机司机",
        "多工序数控机床操作调整工": "加工中心操作工",
    }[trade]
    level = rng.choice((3, 2, 1, "special_technician"))
    issued = day(rng, 2021, 2024)
    firm = rng.choice(FIRMS)
    word = "特级技师" if level == "special_technician" else _LEVELS[level]
    mark = "T" if level == "special_technician" else str(level)
    number = f"Y000014{digits(rng, 6)}{issued[2:4]}{mark}{digits(rng, 6)}"
    items = (
        ("姓名", "Name", who.name),
        ("性别", "Gender", who.sex),
        ("身份证件号码", "ID Number", who.id),
        ("职业", "Occupation", trade),
        ("工种", "Job", way),
        ("等级", "Skill Level", word),
    )
    cells = [
        f"<td style='width:50%;padding:2.5mm 0;line-height:1.2'>{a} <span style='font-size:8pt;color:#666'>{b}</span><br><span style='font-size:15pt'>{c}</span></td>"
        for a, b, c in items
    ]
    table = "".join("<tr>" + cells[i] + cells[i + 1] + "</tr>" for i in (0, 2, 4))
    body = (
        "<div class=rel style='border:1.5pt solid #2a5d8f;height:158mm;padding:8mm 16mm'><h1 style='font-size:27pt;color:#2a5d8f;margin-bottom:0'>职业技能等级证书</h1>"
        "<p class=c style='font-size:10pt'>Certificate of Occupational Skill Level</p>"
        f"<table style='margin-top:5mm'><tr><td style='width:40mm;vertical-align:top'>{photo()}<div style='margin-top:4mm'>{qr(rng, 24)}</div></td><td style='vertical-align:top'><table>{table}</table></td></tr></table>"
        f"<div class=abs style='left:16mm;bottom:8mm;font-size:11pt'>证书编号 Certificate No.　{number}</div><div class=abs style='right:18mm;bottom:8mm;text-align:center'>{firm}<br>{zh(issued)}</div>"
        + seal(firm, "right:30mm;bottom:2mm", "技能等级认定专用章")
        + "</div>"
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "occupation": trade,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": firm,
    }
    return Sheet(
        page(body, size="A4 landscape", margin="18mm 20mm", font=rng.choice(("hei", "song"))),
        "skill_certificate",
        truth,
        ("occupation",),
    )


@layout("skill_certificate.ta_technician_pass")
def technician_pass(rng: random.Random) -> Sheet:
    """技师合格证书 and a later page of checks, photocopied on one sheet and stamped by the employer."""
    who = person(rng, 1958, 1967)
    trade = rng.choice(("电焊", "维修电工", "机修钳工", "铸造", "热处理"))
    word, level = rng.choice((("技师", 2), ("技师", 2), ("高级技师", 1)))
    issued = day(rng, 2000, 2005)
    town = rng.choice(CITIES)
    office = rng.choice((f"{town[0]}省劳动厅", f"{town[0]}省技师考评委员会", "中国煤炭工业技师考评委员会"))
    number = f"{'高' if level == 1 else ''}技字第 {digits(rng, 5)} 号"
    firm = rng.choice(FIRMS)
    zero = rng.choice("〇○")
    body = (
        f"<div class=rel style='width:150mm;margin:6mm auto;border:1pt solid #555;padding:7mm 10mm'><h1 style='font-size:24pt;letter-spacing:10pt'>{word}合格证书</h1>"
        f"<p class=i style='font-size:14pt;line-height:2.1'><b>{who.name}</b>　同志（{who.sex}，{zh(who.birth[:7])}出生，身份证号码 {who.id}）经考核评审，具备{trade}专业（工种）{word}任职资格，特发此证。</p>"
        f"<p>证书编号：{number}</p><p class=r style='font-size:13pt'>{office}<br>{han(issued, zero)}</p>"
        + seal(office, "right:12mm;bottom:4mm", mm=34)
        + "</div>"
        "<div style='width:150mm;margin:10mm auto;border:1pt solid #555;padding:6mm 10mm'><p class=c>任职资格复查登记</p><table class=g style='text-align:center'><tr><td>复查时间</td><td>复查结果</td><td>复查单位（章）</td></tr>"
        f"<tr><td>{int(issued[:4]) + 3}.11</td><td>合格</td><td>劳资处</td></tr><tr><td>{int(issued[:4]) + 6}.12</td><td>合格</td><td>劳资处</td></tr><tr><td>&nbsp;</td><td></td><td></td></tr></table></div>"
        + stamp(rng, firm, "left:14mm;top:206mm")
        + seal(firm, "left:40mm;top:198mm", mm=36)
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "occupation": trade,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(
        page(body, margin="18mm", font=rng.choice(("song", "kai", "ming"))),
        "skill_certificate",
        truth,
        ("certificate_number",),
    )
