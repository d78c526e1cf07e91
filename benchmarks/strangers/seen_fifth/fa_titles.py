"""Certificates of professional title, and papers of appointment."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import (
    EMPLOYERS,
    TOWNS,
    code_square,
    day,
    digits,
    page,
    people,
    photo,
    seal,
    wide,
)
from benchmarks.strangers.sheet import Sheet, id_number, layout

_SPECIALTIES = ("机械工程", "电气工程", "冶金工程", "采矿工程", "化工工程")


@layout("title_certificate.electronic_sheet")
def electronic_sheet(rng: random.Random) -> Sheet:
    """The province's electronic certificate: labels at the left, codes at the foot, day of grant and day of issue."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    grant = day(rng, 2019, 2023, (10, 11, 12))
    issued = grant._replace(year=grant.year + 1, month=rng.randint(1, 4))
    number = id_number(rng, day(rng, 1970, 1984).iso, sex)
    title, specialty = rng.choice(("助理工程师", "工程师", "高级工程师")), rng.choice(_SPECIALTIES)
    certificate, issuer = f"14{grant.year}{digits(rng, 8)}", "山西省人力资源和社会保障厅"
    town = rng.choice(TOWNS)
    rows = (
        ("姓　　名", name),
        ("性　　别", sex),
        ("证件号码", number),
        ("系列名称", "工程技术人员"),
        ("专业名称", specialty),
        ("职称名称", title),
        ("评审机构", f"{town}工程系列职称评审委员会"),
        ("授予时间", grant.cn),
        ("证书编号", certificate),
    )
    lines = "".join(f"<tr><td class=a>{a}</td><td>{b}</td></tr>" for a, b in rows)
    body = f"""<h1 style="font-size:30pt;letter-spacing:6mm;color:#8c1515">职称证书</h1><p class=c>（电子证照）</p><table><tr><td class=c style="width:45mm">{photo(32, 44)}</td>
    <td><table>{lines}</table></td></tr></table><table><tr><td>{code_square(26)}</td><td class=r>{issuer}<br>签发日期：{issued.cn}</td></tr></table>
    <p class=s>本证书由{issuer}统一监制，登录“山西人社”门户网站可查询核验。</p>"""
    truth = {
        "name": name,
        "id_number": number,
        "title": title,
        "specialty": specialty,
        "grant_date": grant.iso,
        "certificate_number": certificate,
        "issuer": issuer,
    }
    return Sheet(page(body, "song", ".a { color: #555; width: 30mm }"), "title_certificate", truth)


@layout("title_certificate.green_booklet")
def green_booklet(rng: random.Random) -> Sheet:
    """A booklet of the nineties: two small pages, filled in by brush, approval number and Hanzi dates."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    grant = day(rng, 1993, 2004)
    title, specialty = rng.choice(("助理工程师", "工程师")), rng.choice(_SPECIALTIES)
    office = rng.choice(TOWNS) + "职称改革领导组办公室"
    number = f"{digits(rng, 7)}"
    body = f"""<table><tr><td style="width:48%;border:0.4mm solid #3b6b48;vertical-align:top"><p class=c>{photo(26, 36)}</p><p>姓　名：<u>{wide(name)}</u></p><p>性　别：<u>{sex}</u></p>
    <p>出生年月：<u>{grant.year - rng.randint(27, 45)}.{rng.randint(1, 12):02d}</u></p><p>编　号：<u>{number}</u></p></td><td style="width:4%"></td>
    <td style="border:0.4mm solid #3b6b48;vertical-align:top"><p class=c>专业技术职务任职资格证书</p><p>专业名称：<u>{specialty}</u></p><p>资格名称：<u>{title}</u></p><p>通过时间：<u>{grant.hanzi_month("〇")}</u></p>
    <p>批准文号：<u>晋职改字（{grant.year}）{rng.randint(3, 99)}号</u></p><p>评审组织：<u>工程系列{"中" if title == "工程师" else "初"}级评委会</u></p><p class=r>发证单位：{office}</p></td></tr></table>"""
    truth = {
        "name": name,
        "title": title,
        "specialty": specialty,
        "grant_date": grant.iso_month,
        "certificate_number": number,
        "issuer": office,
    }
    css = "u { font-family: 'AR PL UKai CN'; text-decoration: none; border-bottom: 0.2mm solid #888 }"
    return Sheet(page(body, "ming", css, "A4 landscape", "15mm"), "title_certificate", truth)


@layout("title_certificate.sentence_bureau")
def sentence_bureau(rng: random.Random) -> Sheet:
    """A sheet with a running sentence, signed by a bureau; no issue day beside the day of grant."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    grant, town = day(rng, 2010, 2018), rng.choice(TOWNS)
    number = id_number(rng, day(rng, 1966, 1982).iso, sex)
    title, specialty = rng.choice(("工程师", "助理工程师")), rng.choice(_SPECIALTIES)
    certificate, issuer = f"{town[0]}人社专字第{grant.year}{digits(rng, 4)}号", f"{town}人力资源和社会保障局"
    body = f"""<div style="border:1.4mm double #555;padding:14mm"><h1>专业技术职务任职资格证书</h1><p class=in><u> {name} </u>同志，<u>{sex}</u>，身份证号<u>{number}</u>，
    于{grant.cn}经{town}工程技术人员{"中" if title == "工程师" else "初"}级职务评审委员会评审通过，具备<u>{specialty}</u>专业<u>{title}</u>任职资格。</p><p class=in>特发此证。</p>
    <table><tr><td>{photo(26, 36)}</td><td class=r>{seal(issuer)}<br>发证机关：{issuer}</td></tr></table><p>证书编号：{certificate}</p></div>"""
    truth = {
        "name": name,
        "id_number": number,
        "title": title,
        "specialty": specialty,
        "grant_date": grant.iso,
        "certificate_number": certificate,
        "issuer": issuer,
    }
    return Sheet(page(body, rng.choice(("song", "kai")), "p { font-size: 14pt }"), "title_certificate", truth)


@layout("appointment.red_head_one_person")
def red_head(rng: random.Random) -> Sheet:
    """A firm's notice with red head: one person is appointed and leaves the earlier post."""
    name, chief = people(rng, 2)
    firm, when = rng.choice(EMPLOYERS), day(rng, 2015, 2024)
    position, old = rng.choice(
        (("机电车间主任", "机电车间副主任"), ("设备管理部副部长", "设备点检员"), ("首席焊接技师", "电焊班班长"))
    )
    body = f"""<div style="color:#d00;font-size:27pt;text-align:center">{firm}文件</div><p class=c style="border-bottom:0.8mm solid #d00">{firm[2:4]}人字〔{when.year}〕{rng.randint(2, 96)}号</p>
    <h1 style="font-size:18pt">关于{name}同志任职的通知</h1><p>各部门、分厂：</p><p class=in>因工作需要，经公司{rng.choice(("党政联席会议", "经理办公会"))}研究，决定：</p>
    <p class=in>聘任{name}同志为{position}，试用期一年；免去其{old}职务。</p><p class=in>以上任职自发文之日起执行。</p>
    <p class=r style="margin-top:16mm">{firm}<br>{when.cn}</p><p class=s style="border-top:0.3mm solid #333">抄送：公司工会、纪委。　　　　签发人：{chief}</p>"""
    truth = {"name": name, "position": position, "issuer": firm, "date": when.iso}
    return Sheet(page(body, "song"), "appointment", truth)


@layout("appointment.letter_gold")
def letter_gold(rng: random.Random) -> Sheet:
    """A letter of engagement with term: landscape, addressee first, date in Hanzi."""
    name = people(rng, 1)[0]
    firm, when, years = rng.choice(EMPLOYERS), day(rng, 2014, 2024), rng.choice((2, 3, 5))
    position = rng.choice(("焊接高级技师", "电气维修技师", "设备主管工程师", "钳工首席技师"))
    until = when._replace(year=when.year + years)
    body = f"""<div style="border:2mm ridge #c79a3a;padding:14mm;text-align:center"><div style="font-size:44pt;color:#b5121b;letter-spacing:16mm">聘书</div>
    <p style="text-align:left">{wide(name, " ")}　同志：</p><p style="text-align:left" class=in>兹聘请您为我公司{position}，聘期{"二三四五"[years - 2]}年，自{when.cn_month}至{until.cn_month}止。</p>
    <p style="text-align:left" class=in>此聘</p><p class=r>{firm}（盖章）<br>{when.hanzi()}</p></div>"""
    truth = {"name": name, "position": position, "issuer": firm, "date": when.iso}
    return Sheet(page(body, "kai", "p { font-size: 18pt }", "A4 landscape"), "appointment", truth)


@layout("appointment.post_form")
def post_form(rng: random.Random) -> Sheet:
    """A form of appointment to a technical post: person's data, conclusion of the group, the unit's opinion and day."""
    sex = rng.choice("男女")
    name, head = people(rng, 2)
    firm, when = rng.choice(EMPLOYERS), day(rng, 2012, 2023)
    title = rng.choice(("工程师", "助理工程师"))
    body = f"""<h1>专业技术职务聘任表</h1><table class=grid><tr><td>姓名</td><td>{name}</td><td>性别</td><td>{sex}</td><td>出生年月</td><td>{when.year - 38}.{rng.randint(1, 12):02d}</td></tr>
    <tr><td>所在部门</td><td colspan=2>{rng.choice(("炼钢一厂", "技术中心", "动力厂", "化验室"))}</td><td>任职资格<br>及取得时间</td><td colspan=2>{title}　{when.year - 1}.12</td></tr>
    <tr><td>拟聘职务</td><td colspan=2>{title}</td><td>聘任期限</td><td colspan=2>{when.dots_month}—{when.year + 3}.{when.month:02d}</td></tr>
    <tr><td>聘任小组<br>意　见</td><td colspan=5>经考核评议，该同志符合聘任条件，应到 7 人，实到 7 人，同意 {rng.randint(5, 7)} 人。</td></tr>
    <tr><td style="height:48mm">单位意见</td><td colspan=5><p class=in>同意聘任{name}同志{title}职务。</p><p class=r>负责人：{head}　　　<br>{firm}（公章）　　<br>{when.cn}</p></td></tr></table>
    <p class=s>说明：本表由人事部门填写，一份存入本人档案。</p>"""
    truth = {"name": name, "position": title, "issuer": firm, "date": when.iso}
    return Sheet(page(body, rng.choice(("ming", "song")), ".grid td { height: 11mm }"), "appointment", truth)
