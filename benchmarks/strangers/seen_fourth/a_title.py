"""Title certificates: an electronic one, a booklet, Guangdong's prose, a bilingual card, a ministry's of the nineties."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import cn, day, hanzi, page, spaced, who
from benchmarks.strangers.sheet import Sheet, layout

FIELDS = ("焊接", "机械制造", "机电", "电气", "冶金机械", "工业自动化")


@layout("title_certificate.a_electronic_2023")
def electronic(rng: random.Random) -> Sheet:
    """An electronic certificate, upright: photo top centre, one label a line, code, then a note on where it is checked."""
    year = rng.randint(2019, 2025)
    person = who(rng, (1968, 1995))
    title = rng.choice(("工程师", "高级工程师", "助理工程师"))
    field = rng.choice(FIELDS)
    granted = day(rng, year, (9, 12))
    issued = f"{year + 1}-{rng.randint(1, 4):02d}-{rng.randint(1, 28):02d}"
    province = rng.choice(("山西省", "河北省", "陕西省"))
    number = f"{rng.choice(('C', 'Z', '14'))}{year}{rng.randint(10, 99)}{rng.randint(1, 99999):06d}"
    rows = (
        ("姓　　名", spaced(person.name)), ("性　　别", person.sex), ("身份证号", person.id_number), ("职称系列", "工程系列"), ("专　　业", field), ("职称名称", title),
        ("取得时间", cn(granted)), ("取得方式", "评审"), ("评审组织", f"{province}工程系列{rng.choice(('高级', '中级', '机械'))}职称评审委员会"), ("证书编号", number),
    )  # fmt: skip
    issuer = f"{province}人力资源和社会保障厅"
    body = f"""<h1>{rng.choice(("职称证书", "职称电子证书", "专业技术职称证书"))}</h1><div class=photo style="margin:0 auto 8mm"></div><table>{"".join(f"<tr><td class=k>{a}：<td>{b}" for a, b in rows)}</table>
    <table style="margin-top:14mm"><tr><td style="width:32mm"><div class=code></div><td class=right>发证机关：{issuer}<br>发证日期：{cn(issued)}</table>
    <p class=small>本证书可扫描二维码或登录{issuer}网站查验。</p>"""
    css = "h1 { font-size: 28pt; color: #a33 } .k { width: 46mm; text-align: right; color: #555 }"
    html = page(css, body, font=rng.choice(("song", "kai", "hei")), points=13)
    truth = {
        "name": person.name,
        "id_number": person.id_number,
        "title": title,
        "specialty": field,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "title_certificate", truth)


@layout("title_certificate.a_booklet_2006")
def booklet(rng: random.Random) -> Sheet:
    """专业技术职务任职资格证书, opened: photo, person and number left; field, title, board, approving paper and day right."""
    year = rng.randint(1998, 2014)
    person = who(rng, (year - 48, year - 27))
    title = rng.choice(("工程师", "高级工程师", "助理工程师"))
    field = rng.choice(FIELDS)
    granted = day(rng, year, (8, 12))
    approved = f"{year + 1}-{rng.randint(1, 5):02d}-{rng.randint(1, 28):02d}"
    place = rng.choice(("河东市", "太行市", "雁门市"))
    number = rng.choice((f"{year + 1}{rng.randint(1, 9999):05d}", f"晋{year % 100:02d}-{rng.randint(1, 9999):04d}"))
    issuer = f"{place}人事局" if year < 2009 else f"{place}人力资源和社会保障局"
    body = f"""<table><tr><td class=l><div class=photo style="margin:4mm auto 8mm"></div><table><tr><td class=k>姓　名<td>{spaced(person.name)}<tr><td class=k>性　别<td>{person.sex}
    <tr><td class=k>出生年月<td>{person.birth[:4]}年{int(person.birth[5:7])}月<tr><td class=k>工作单位<td>{rng.choice(("太行机床有限责任公司", "河东化工机械厂", "雁门电力修造厂"))}<tr><td class=k>编　号<td>{number}</table>
    <td class=r><h1>专业技术职务<br>任职资格证书</h1><table><tr><td class=k>专业名称<td>{field}<tr><td class=k>资格名称<td>{title}<tr><td class=k>评审时间<td>{cn(granted)}
    <tr><td class=k>评审组织<td>{place}工程系列{"高级" if title[0] == "高" else "中级"}专业技术职务评审委员会<tr><td class=k>批准文号<td>{place[:1]}职改字〔{approved[:4]}〕{rng.randint(3, 88)}号</table>
    <p class=right style="margin-top:6mm">发证单位：{issuer}<br>{cn(approved, " ")}</p></table>"""
    css = ".l { width: 44%; vertical-align: top } .r { border-left: 0.3mm solid #999; padding-left: 6mm; vertical-align: top } h1 { font-size: 18pt } .k { width: 22mm; white-space: nowrap } .l td td, .r td { vertical-align: top }"
    html = page(css, body, font=rng.choice(("song", "ming", "kai")), size="A4 landscape", margin="16mm", points=12)
    truth = {
        "name": person.name,
        "title": title,
        "specialty": field,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "title_certificate", truth)


@layout("title_certificate.a_prose_south")
def prose(rng: random.Random) -> Sheet:
    """The southern provinces' sentence: by a board, on a day, has passed and holds the title; number below, office and day last."""
    year = rng.randint(2008, 2019)
    person = who(rng, (1965, 1988))
    title = rng.choice(("高级工程师", "工程师"))
    rank = "高级" if title == "高级工程师" else "中级"
    field = rng.choice(("机械设计", "焊接工艺", "电气工程", "模具制造"))
    granted = day(rng, year, (9, 12))
    issued = f"{year + 1}-{rng.randint(1, 4):02d}-{rng.randint(1, 28):02d}"
    province, short = rng.choice((("岭南省", "岭"), ("闽江省", "闽"), ("湘赣省", "湘")))
    number = f"{short}{'高' if rank == '高级' else '中'}职证字第{issued[2:4]}{rng.randint(1001, 19999):05d}{rng.randint(100, 999)}号"
    issuer = f"{province}人力资源和社会保障厅"
    body = f"""<h1>专业技术资格证书</h1><p class=text>{spaced(person.name)}&ensp;于&ensp;{hanzi(granted)}，经&ensp;{province}机械工程技术人员{rank}专业技术资格评审委员会&ensp;评审通过，具备
    &ensp;<b>{field}</b>&ensp;专业&ensp;<b>{title}</b>&ensp;资格。特发此证</p><p>{number}</p><table style="margin-top:16mm"><tr><td><div class=photo></div><td>身份证号：{person.id_number}
    <td class=right>发证机关：{issuer}<br>{hanzi(issued)}</table>"""
    css = "h1 { font-size: 28pt; letter-spacing: 2mm } .text { text-indent: 2em; line-height: 2.3; margin-top: 12mm } b { font-weight: normal } td { vertical-align: bottom }"
    html = page(css, body, font=rng.choice(("kai", "song")), size="A4 landscape", margin="20mm", points=15)
    truth = {
        "name": person.name,
        "id_number": person.id_number,
        "title": title,
        "specialty": field,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "title_certificate", truth)


@layout("title_certificate.a_two_languages_card")
def card(rng: random.Random) -> Sheet:
    """A folded card of the lower Yangtze: each label with English below it, values on lines, 签发 and 授予 two dates side by side."""
    year = rng.randint(2003, 2020)
    person = who(rng, (1964, 1985))
    title = rng.choice(("工程师", "高级工程师"))
    field = rng.choice(("机械", "焊接", "自动控制", "电力"))
    granted = day(rng, year, (8, 12))
    issued = f"{year}-12-{rng.randint(28, 31):02d}"
    number = f"{year}{rng.randint(320001, 329999)}{rng.randint(1, 9999):04d}"
    issuer = rng.choice(("震泽市职称（职业资格）工作领导小组", "江淮省人事厅"))
    cells = (
        ("姓名", "Full Name", person.name), ("性别", "Sex", person.sex), ("出生日期", "Date of Birth", cn(person.birth[:7])), ("专业", "Specialty", field),
        ("资格名称", "Qualification Title", title), ("授予时间", "Date of Conferment", granted.replace("-", ".")), ("证书编号", "Certificate No.", number),
        ("签发单位盖章", "Issued by", issuer), ("签发日期", "Issued on", cn(issued)),
    )  # fmt: skip
    body = f"""<h1>专业技术资格证书</h1><p class=centre style="font-family:'Liberation Serif'">Certificate of Qualification for Technical Professionals</p><table><tr><td style="width:40mm"><div class=photo></div>
    <td><table>{"".join(f"<tr><td class=k>{a}<br><span>{b}</span><td class=v>{c}" for a, b, c in cells)}</table></table>"""
    css = ".k { width: 42mm; line-height: 1.1; padding: 0.5mm } .k span { font-family: 'Liberation Serif'; font-size: 8pt; color: #555 } .v { border-bottom: 0.2mm solid #999; vertical-align: bottom } h1 { font-size: 18pt; margin: 0 } p { margin: 1mm }"
    html = page(css, body, font=rng.choice(("hei", "song")), size="A5 landscape", margin="8mm", points=10.5)
    truth = {
        "name": person.name,
        "title": title,
        "specialty": field,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "title_certificate", truth)


@layout("title_certificate.a_ministry_1994")
def ministry(rng: random.Random) -> Sheet:
    """Of the nineties, one leaf: a sentence only, all dates in Chinese words, day of the board and day of issue, free number."""
    year = rng.randint(1988, 1997)
    person = who(rng, (1935, 1960))
    title = rng.choice(("高级工程师", "工程师"))
    issuer, short = rng.choice(
        (("重型机械工业部", "重"), ("北方有色金属工业总公司", "有色"), ("矿山机械工业总公司", "矿"))
    )
    granted = day(rng, year, (6, 11))
    issued = f"{year}-12"
    number = f"{short}职证字第{rng.randint(101, 9899)}号"
    zero = rng.choice("〇○")
    body = f"""<h1>专业技术职务任职资格证书</h1><p class=right>{number}</p><p class=text>{spaced(person.name)}同志，{person.sex}，{hanzi(person.birth[:7], zero)}出生。经{issuer}工程技术职务评审委员会于{hanzi(granted, zero)}评审通过，
    确认其具备{title}任职资格。</p><table style="margin-top:8mm"><tr><td><div class=photo></div><td class=right>{issuer}<br>{hanzi(issued, zero, " ")}</table>"""
    css = "body { border: 0.8mm solid #a44; padding: 6mm } h1 { font-size: 20pt } .text { text-indent: 2em; line-height: 2.1 } td { vertical-align: bottom }"
    html = page(css, body, font=rng.choice(("ming", "kai")), size="A5 landscape", margin="9mm", points=12.5)
    truth = {
        "name": person.name,
        "title": title,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "title_certificate", truth)
