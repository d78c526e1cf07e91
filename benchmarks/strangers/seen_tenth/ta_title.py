"""Title certificates: booklet, e-certificate, enterprise's own, sentence, query page, ministry's sheet."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.ta_kit import (
    CITIES,
    FIELDS,
    FIRMS,
    day,
    digits,
    dot,
    han,
    page,
    person,
    photo,
    qr,
    seal,
    stamp,
    zh,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout

_TITLES = ("助理工程师", "工程师", "工程师", "高级工程师")


def _grant(rng: random.Random, title: str, birth: str, low: int, high: int) -> str:
    least = int(birth[:4]) + {"助理工程师": 23, "工程师": 28, "高级工程师": 34}[title]
    return day(rng, max(low, least), max(high, least), (9, 12))


@layout("title_certificate.ta_blue_booklet")
def blue_booklet(rng: random.Random) -> Sheet:
    """The booklet opened: photograph and number left, labels with dotted lines right."""
    who = person(rng, 1966, 1982)
    title, field, town = rng.choice(_TITLES), rng.choice(FIELDS), rng.choice(CITIES)
    grant = _grant(rng, title, who.birth, 2009, 2014)
    board = f"{town[0]}省{rng.choice(('机械', '煤炭', '冶金', '建设'))}系列{'高级' if title == '高级工程师' else '中级' if title == '工程师' else '初级'}专业技术职务评审委员会"
    number = f"{rng.choice('ABG')}{grant[:4]}{digits(rng, 6)}"
    rows = (
        ("姓　　名", who.name),
        ("性　　别", who.sex),
        ("出生年月", zh(who.birth[:7])),
        ("专业名称", field),
        ("资格名称", title),
        ("授予时间", zh(grant)),
        ("评审组织", board),
    )
    lines = "".join(
        f"<tr><td style='width:26mm;padding:2mm 0'>{a}</td><td style='border-bottom:.6pt dotted #333'>{b}</td></tr>"
        for a, b in rows
    )
    body = (
        f"<table style='height:140mm'><tr><td style='width:42%;border:.8pt solid #336;text-align:center;vertical-align:top;padding-top:16mm'>{photo('margin:auto')}<p style='margin-top:16mm'>（钢印）</p><p style='margin-top:22mm'>编号：{number}</p></td>"
        f"<td style='border:.8pt solid #336;padding:10mm;vertical-align:top'><p class=c style='font-size:15pt'>专业技术职务任职资格</p><table style='font-size:13pt'>{lines}</table><p class='r' style='margin-top:8mm'>{town[0]}省人力资源和社会保障厅制</p></td></tr></table>"
        + seal(board[: board.index("系列") + 2] + "职称评审委员会", "right:30mm;top:96mm", mm=38)
    )
    truth = {
        "name": who.name,
        "title": title,
        "specialty": field,
        "grant_date": grant,
        "certificate_number": number,
        "issuer": board,
    }
    return Sheet(
        page(body, size="A4 landscape", margin="18mm", font=rng.choice(("song", "kai"))), "title_certificate", truth
    )


@layout("title_certificate.ta_electronic")
def electronic(rng: random.Random) -> Sheet:
    """The province's e-certificate: two dates, QR code, an office that prints and a board that judges."""
    who = person(rng, 1972, 1990)
    title, field, town = rng.choice(_TITLES), rng.choice(FIELDS), rng.choice(CITIES)
    grant = _grant(rng, title, who.birth, 2019, 2022)
    year = int(grant[:4]) + 1
    issued = f"{year}-{rng.randint(1, 4):02d}-{rng.randint(10, 28)}"
    firm = rng.choice(FIRMS)
    grade = {"助理工程师": "初级", "工程师": "中级", "高级工程师": "副高级"}[title]
    board = f"{town[1]}市工程技术系列职称评审委员会"
    area = {"山西": "14", "河北": "13", "陕西": "61", "山东": "37", "河南": "41"}[town[0]]
    number = f"{year}{area}{digits(rng, 8)}"
    rows = (
        ("姓名", who.name, "性别", who.sex),
        ("身份证号", who.id, "职称系列", "工程技术"),
        ("职称名称", title, "职称级别", grade),
        ("专业", field, "工作单位", firm),
        ("评审委员会", board, "取得方式", "评审"),
        ("取得时间", dot(grant, "-"), "批准文号", f"{town[1][0]}人社职字〔{year}〕{rng.randint(3, 90)}号"),
    )
    table = "".join(
        "<tr>"
        + "".join(
            f"<td style='padding:1.8mm 2mm;{'color:#666;width:24mm' if i % 2 == 0 else ''}'>{v}</td>"
            for i, v in enumerate(r)
        )
        + "</tr>"
        for r in rows
    )
    office = f"{town[0]}省人力资源和社会保障厅"
    body = (
        "<div class=rel style='border:3pt double #b22;padding:10mm;height:232mm'><p class=c style='font-size:14pt;margin-top:6mm'>中华人民共和国</p>"
        f"<h1 style='font-size:30pt;letter-spacing:8pt'>职称证书</h1><p class=c>（电子证书）</p>{photo('margin:1mm auto 4mm')}<table style='font-size:11pt'>{table}</table>"
        f"<p style='margin-top:6mm'>证书编号：{number}</p><div class=abs style='left:14mm;bottom:14mm'>{qr(rng, 22)}<div class=s>扫码验证</div></div>"
        f"<div class=abs style='right:20mm;bottom:26mm;text-align:center'>{office}<br>发证日期：{zh(issued)}</div>"
        "<p class='abs s' style='left:14mm;bottom:2mm'>本证书由系统生成，与纸质证书具有同等效力，可登录省人力资源和社会保障厅网站“职称证书查询”栏目核验。</p>"
        + seal(office, "right:26mm;bottom:18mm", "职称专用章")
        + "</div>"
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "title": title,
        "specialty": field,
        "grant_date": grant,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(page(body, margin="18mm", font=rng.choice(("song", "hei"))), "title_certificate", truth, ("issuer",))


@layout("title_certificate.ta_ministry_sheet")
def ministry_sheet(rng: random.Random) -> Sheet:
    """A certificate of the nineties under a ministry: the sentence, the approving document, hanzi date."""
    who = person(rng, 1955, 1963)
    title, field = rng.choice(_TITLES), rng.choice(("机械", "电气", "矿山机电", "铸造", "热能动力"))
    grant = _grant(rng, title, who.birth, 1992, 1999)
    board = rng.choice(("中国有色金属工业总公司第三工程局", "机械工业部晋北设备总厂", "铁道部第十九机车工厂"))
    number = f"{rng.choice(('工', '中', '评'))}字第{digits(rng, 5)}号"
    zero = rng.choice("〇○")
    level = {"助理工程师": "初", "工程师": "中", "高级工程师": "高"}[title]
    body = (
        "<div class=rel style='border:1.5pt solid #7a4a1e;outline:.5pt solid #7a4a1e;outline-offset:1.5mm;padding:10mm 18mm;height:130mm'>"
        "<h1 style='font-size:26pt;letter-spacing:3pt'>专业技术职务任职资格证书</h1>"
        f"<p class=r>{number}</p><div style='margin-left:42mm;font-size:17pt;line-height:2;font-family:{FONTS['kai']}'><p class=i>{who.name}同志，{who.sex}，{zh(who.birth[:7])}生，从事{field}专业工作，经{level}级专业技术职务评审委员会评审，具备{title}任职资格。</p><p class=i>任职资格时间从{han(grant, zero)}算起。</p></div>"
        + photo("position:absolute;left:18mm;top:48mm", "一寸照")
        + f"<div class=abs style='right:22mm;bottom:9mm;font-size:14pt;text-align:center'>{board}<br>职称改革领导小组</div>"
        + seal(board, "right:34mm;bottom:3mm", "职改办", 38)
        + "</div>"
    )
    truth = {
        "name": who.name,
        "title": title,
        "specialty": field,
        "grant_date": grant,
        "certificate_number": number,
        "issuer": board + "职称改革领导小组",
    }
    return Sheet(
        page(body, size="A4 landscape", margin="20mm", font=rng.choice(("ming", "kai"))),
        "title_certificate",
        truth,
        ("issuer",),
    )


@layout("title_certificate.ta_group_own")
def group_own(rng: random.Random) -> Sheet:
    """A large firm that judges by itself: portrait, labels above the values."""
    who = person(rng, 1970, 1988)
    title, field, firm = rng.choice(_TITLES), rng.choice(FIELDS), rng.choice(FIRMS)
    grant = _grant(rng, title, who.birth, 2013, 2021)
    number = f"{rng.choice(('ZC', 'JY', 'TY'))}-{grant[:4]}-{rng.randint(1, 400):04d}"
    pairs = (
        ("持证人 Holder", who.name),
        ("性别 Sex", who.sex),
        ("公民身份号码 ID", who.id),
        ("任职资格 Title", title),
        ("从事专业 Specialty", field),
        ("通过日期 Date of Approval", dot(grant)),
    )
    cells = [
        f"<td style='padding:3mm 4mm;width:50%'><div style='font-size:9pt;color:#777'>{a}</div><div style='font-size:16pt;border-bottom:.5pt solid #bbb'>{b}</div></td>"
        for a, b in pairs
    ]
    table = "".join("<tr>" + cells[i] + cells[i + 1] + "</tr>" for i in (0, 2, 4))
    body = (
        f"<p class=c style='font-size:15pt;margin-top:10mm'>{firm}</p><h1 style='font-size:28pt;color:#1b4d89'>专业技术职务任职资格证</h1>"
        f"<table><tr><td style='width:36mm'>{photo()}</td><td style='font-size:11pt'>根据集团公司职称自主评审授权及《专业技术职务任职资格评审管理办法》，经评审委员会评审、公司公示无异议，特授予持证人下列任职资格。</td></tr></table>"
        f"<table style='margin-top:8mm'>{table}</table><p style='margin-top:12mm'>证书编号 No.　{number}</p>"
        f"<p class=r style='margin-top:22mm;font-size:14pt'>{firm}<br>工程系列职称评审委员会</p><p class='s' style='margin-top:30mm;border-top:.5pt solid #999'>1. 本证书为持证人专业技术水平的凭证，请妥善保管，遗失不补。　2. 持证人调出本公司后，由接收单位按规定重新确认。　3. 咨询：人力资源部 0351-{rng.randint(2, 7)}{digits(rng, 6)}</p>"
        + seal(firm, "right:24mm;top:178mm")
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "title": title,
        "specialty": field,
        "grant_date": grant,
        "certificate_number": number,
        "issuer": firm + "工程系列职称评审委员会",
    }
    return Sheet(
        page(body, margin="20mm 24mm", font=rng.choice(("hei", "song", "zenhei"))),
        "title_certificate",
        truth,
        ("issuer",),
    )


@layout("title_certificate.ta_confirmation")
def confirmation(rng: random.Random) -> Sheet:
    """A copy of a small upright certificate by a city's office, with the document that approved it, stamped as a copy."""
    who = person(rng, 1970, 1988)
    title, field, town, firm = rng.choice(_TITLES[:3]), rng.choice(FIELDS), rng.choice(CITIES), rng.choice(FIRMS)
    grant = _grant(rng, title, who.birth, 2009, 2018)
    office = f"{town[1]}市人力资源和社会保障局"
    number = f"{rng.randint(10, 39)}{grant[2:4]}{digits(rng, 7)}"
    paper = f"{town[1][0]}人社专〔{grant[:4]}〕{rng.randint(11, 160)}号"
    body = (
        "<div class=rel style='width:125mm;height:175mm;margin:4mm auto 0;border:1pt solid #444;padding:8mm 10mm'>"
        f"{photo('margin:2mm auto 5mm')}<h2 style='font-size:19pt'>{rng.choice(('中级', '')) if title == '工程师' else ''}专业技术资格证书</h2>"
        f"<p class=i style='font-size:14pt;line-height:2'>本证书由{office}批准颁发，证明<u> {who.name} </u>通过<u> {field} </u>专业评审，具备<u> {title} </u>资格。</p>"
        f"<table style='font-size:11.5pt;margin-top:5mm'><tr><td>身份证号码：{who.id}</td></tr><tr><td>批准日期：{zh(grant)}</td></tr><tr><td>批准文件：{paper}</td></tr><tr><td>管 理 号：{number}</td></tr></table>"
        f"<p class=r style='margin-top:8mm'>{office}</p>"
        + seal(office, "right:10mm;bottom:10mm", "职称专用章", 36)
        + "</div>"
        + stamp(rng, firm, "left:20mm;top:205mm")
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "title": title,
        "specialty": field,
        "grant_date": grant,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(page(body, margin="20mm", font=rng.choice(("song", "ming"))), "title_certificate", truth)


@layout("title_certificate.ta_query_page")
def query_page(rng: random.Random) -> Sheet:
    """A government service site's answer, printed: one record, no seal."""
    who = person(rng, 1970, 1988)
    title, field, town, firm = rng.choice(_TITLES[1:]), rng.choice(FIELDS), rng.choice(CITIES), rng.choice(FIRMS)
    grant = _grant(rng, title, who.birth, 2016, 2023)
    number = f"{grant[:4]}{digits(rng, 9)}"
    board = f"{town[0]}省{rng.choice(('机械工程', '电力工程', '建设工程'))}{'高级' if title == '高级工程师' else '中级'}职称评审委员会"
    made = day(rng, 2025, 2025, (2, 9))
    rows = (
        ("姓名", who.name),
        ("证件号码", who.id),
        ("证书编号", number),
        ("专业技术职务任职资格", title),
        ("申报专业", field),
        ("申报单位", firm),
        ("评委会名称", board),
        ("任职资格取得时间", grant),
        ("证书状态", "有效"),
    )
    table = "".join(
        f"<tr><td style='width:52mm;padding:2.4mm;border-bottom:.5pt solid #ddd;color:#888'>{a}</td><td style='padding:2.4mm;border-bottom:.5pt solid #ddd'>{b}</td></tr>"
        for a, b in rows
    )
    body = (
        f"<div class=s style='color:#777'>职称证书查询 - {town[0]}省政务服务网　　　　　　　　　　{dot(made, '/')} 上午{rng.randint(8, 11)}:{rng.randint(10, 59)}</div>"
        f"<div style='border-left:4pt solid #c00;padding-left:3mm;margin:8mm 0;font-size:18pt'>{town[0]}省职称证书信息查询结果</div>"
        f"<table style='font-size:12pt'>{table}</table>"
        f"<p class=s style='margin-top:10mm;color:#666'>查询时间：{made} {rng.randint(8, 11):02d}:{rng.randint(10, 59)}:{rng.randint(10, 59)}　本页面信息来源于{town[0]}省职称管理信息系统，2012年以前的数据陆续补录中，未查询到的请联系原评审部门。</p>"
        f"<p class=s style='color:#666'>主管单位：{town[0]}省人力资源和社会保障厅专业技术人员管理处　技术支持电话：12333</p>"
        "<div class=s style='margin-top:70mm;color:#777'>https://zwfw.rst.gov.cn/zcgl/certQuery/detail?id="
        + digits(rng, 8)
        + "　　　　　　　　第 1 页，共 1 页</div>"
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "title": title,
        "specialty": field,
        "grant_date": grant,
        "certificate_number": number,
        "issuer": board,
    }
    return Sheet(page(body, margin="13mm 17mm", font="zenhei", pt=11), "title_certificate", truth, ("issuer",))
