"""Patent certificates of five times: the Patent Office of the nineties to the e-certificate of today."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.sheet import Sheet, layout, patent_number
from yushen.numbers import patent

TITLES = {
    1: (
        "一种回转窑托轮轴瓦冷却方法",
        "基于振动信号的齿轮箱故障诊断方法及系统",
        "一种低合金高强钢厚板的焊接方法",
        "一种稀土铝合金导线的制备工艺",
    ),
    2: (
        "一种带式输送机清扫装置",
        "矿用锚杆钻机的夹持机构",
        "一种电缆护层剥切工具",
        "水泥熟料篦冷机的活动篦板",
        "一种可调式铣床夹具",
    ),
    3: ("轴承座（分体式）", "电焊机（便携式）", "配电箱（壁挂式）", "手持式测温仪"),
}
KIND = {1: ("invention", "发明"), 2: ("utility_model", "实用新型"), 3: ("design", "外观设计")}


def parted(number: str) -> str:
    """ZL 2020 1 0123456.2."""
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


def months_on(date: tuple[int, int, int], months: int, day: int) -> tuple[int, int, int]:
    """The day of the month so many months later."""
    count = date[0] * 12 + date[1] - 1 + months
    return count // 12, count % 12 + 1, day


def old_number(rng: random.Random, year: int, kind: int) -> str:
    """A number of eight places with its check digit (1989 to 2003)."""
    body = f"{year % 100:02d}{kind}{rng.randint(0, 49999):05d}"
    return f"ZL{body}.{patent.check_digit(body)}"


@layout("patent_certificate.b_patent_office_1990s")
def patent_office(rng: random.Random) -> Sheet:
    """中国专利局: a utility model with 设计人, an eight-place number, the grant told in the sentence."""
    filed = w.day(rng, 1993, 1996)
    granted = months_on(filed, rng.randint(10, 18), rng.randint(1, 28))
    number = old_number(rng, filed[0], 2)
    title, makers, owner = (
        rng.choice(TITLES[2]).removeprefix("一种"),
        w.people(rng, rng.randint(1, 3)),
        f"{w.place(rng)[1]}市{rng.choice(('第一机床厂', '水泥厂', '电缆厂'))}",
    )
    serial = str(rng.randint(150000, 260000))
    html = f"""<html><style>@page {{ size: A4; margin: 20mm }} body {{ font-family: {w.font(rng, "ming", "song")}; font-size: 14pt }} .frame {{ border: 3mm double #7a8f6b; padding: 12mm; height: 225mm }}
    h1 {{ text-align: center; font-size: 30pt; letter-spacing: 3mm; margin: 8mm 0 16mm }} p {{ margin: 4mm 0; line-height: 1.7 }}</style><div class=frame><p style="text-align:right">证书号 第 {serial} 号</p>
    <h1>实用新型专利证书</h1><p>实用新型名称：{title}<p>设　计　人：{" ".join(makers)}<p>专　利　号：{number}<p>国际专利主分类号：B65G {rng.randint(10, 60)}/{rng.randint(10, 60)}
    <p>专利申请日：{w.cn(filed)}<p>专 利 权 人：{owner}<p>授权公告日：{w.cn(granted)}
    <p style="text-indent:2em;margin-top:10mm">该实用新型已由本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权期限为十年，自申请日起算。
    <p style="margin-top:22mm">中华人民共和国专利局<p>局长&emsp;高卢麟</div></html>"""
    truth = {
        "patent_kind": "utility_model",
        "title": title,
        "inventors": makers,
        "patentees": [owner],
        "patent_number": number,
        "application_date": w.iso(filed),
        "grant_date": w.iso(granted),
        "certificate_serial": serial,
    }
    return Sheet(html, "patent_certificate", truth)


@layout("patent_certificate.b_one_side_2000s")
def one_side(rng: random.Random) -> Sheet:
    """One side with the certificate's number above, labels with colons, the fee day in the sentence, page 1 of 1."""
    kind = rng.choice((1, 2))
    filed = w.day(rng, 2004, 2014)
    granted = months_on(filed, rng.randint(28, 40) if kind == 1 else rng.randint(7, 12), rng.randint(1, 28))
    number = patent_number(rng, filed[0], kind)
    title, makers, owner = rng.choice(TITLES[kind]), w.people(rng, rng.randint(2, 6)), w.company(rng)
    serial, word = str(rng.randint(300000, 3900000)), KIND[kind][1]
    html = f"""<html><style>@page {{ size: A4; margin: 22mm 24mm }} body {{ font-family: {w.font(rng, "song", "ming")}; font-size: 13pt }} h1 {{ text-align: center; font-size: 32pt; margin: 16mm 0; letter-spacing: 4mm; color: #7b1e1e }}
    p {{ line-height: 1.75; margin: 3.5mm 0 }} .in {{ text-indent: 2em; font-size: 12pt }}</style><p>证书号第 {serial} 号</p><h1>{word}专利证书</h1>
    <p>{"发　明　名　称" if kind == 1 else "实用新型名称"}：{title}<p>发 　明 　人：{"；".join(makers)}<p>专 　利 　号：{parted(number)}<p>专利申请日：{w.cn(filed, pad=True)}<p>专 利 权 人：{owner}<p>授权公告日：{w.cn(granted, pad=True)}
    <p class=in>本{word}经过本局依照中华人民共和国专利法进行{"" if kind == 1 else "初步"}审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。
    <p class=in>本专利的专利权期限为{"二十" if kind == 1 else "十"}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年 {filed[1]:02d} 月 {filed[2]:02d} 日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。
    <p class=in>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。
    <p style="margin-top:14mm">局长&emsp;田力普</p><p style="text-align:right;margin-top:-10mm">{w.seal("国家知识产权局")}</p><p style="text-align:center;font-size:10pt">第 1 页（共 1 页）</p></html>"""
    truth = {
        "patent_kind": KIND[kind][0],
        "title": title,
        "inventors": makers,
        "patentees": [owner],
        "patent_number": number,
        "application_date": w.iso(filed),
        "grant_date": w.iso(granted),
        "certificate_serial": serial,
    }
    return Sheet(html, "patent_certificate", truth)


@layout("patent_certificate.b_two_sides_changed_owner")
def two_sides(rng: random.Random) -> Sheet:
    """2019 to 2022: address and publication number in front, applicants and inventors of the filing day on the back, the owner changed since."""
    kind = rng.choice((1, 2))
    filed = w.day(rng, 2017, 2020)
    granted = months_on(filed, rng.randint(26, 30), 3) if kind == 1 else months_on(filed, 25, 7)
    number = patent_number(rng, filed[0], kind)
    title, makers, owner = rng.choice(TITLES[kind]), w.people(rng, rng.randint(3, 5)), w.company(rng)
    before = rng.choice((owner, w.company(rng)))
    serial, word = str(rng.randint(3900000, 16000000)), KIND[kind][1]
    publication = f"CN{kind}{rng.randint(8000000, 19999999):08d}{'B' if kind == 1 else 'U'}"
    names = ";".join(makers)
    html = f"""<html><style>@page {{ size: A4; margin: 20mm 22mm }} body {{ font-family: {w.font(rng, "song", "hei")}; font-size: 12pt }} h1 {{ text-align: center; font-size: 28pt; margin: 10mm 0 12mm }} p {{ line-height: 1.6; margin: 3mm 0 }}
    .two {{ page-break-before: always }} .fig {{ float: right }} .foot {{ text-align: center; font-size: 9pt; margin-top: 16mm }}</style><div class=fig>{w.qr(rng)}</div><p>证书号第{serial}号</p><h1>{word}专利证书</h1>
    <p>{"发 明 名 称" if kind == 1 else "实用新型名称"}：{title}<p>发　明　人：{names}<p>专　利　号：{parted(number)}<p>专利申请日：{w.cn(filed, pad=True)}<p>专 利 权 人：{owner}<p>地　　　址：{w.address(rng)}高新区科技路{rng.randint(1, 99)}号
    <p>授权公告日：{w.cn(granted, pad=True)}&emsp;&emsp;授权公告号：{publication[:2]} {publication[2:-1]} {publication[-1]}
    <p style="text-indent:2em;margin-top:8mm">国家知识产权局依照中华人民共和国专利法经过{"" if kind == 1 else "初步"}审查，决定授予专利权，颁发{word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{"二十" if kind == 1 else "十"}年，自申请日起算。
    <p style="text-indent:2em">专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。
    <p style="margin-top:14mm">局长<br>申长雨</p><p style="text-align:right">{w.cn(granted, pad=True)}</p><p class=foot>第 1 页（共 2 页）</p>
    <div class=two><p>证书号第{serial}号</p><p style="margin-top:14mm">专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[1]:02d}月{filed[2]:02d}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>
    <p style="margin-top:14mm">申请日时本专利记载的申请人、发明人信息如下：</p><p>申请人：<br>{before}</p><p>发明人：<br>{names}</p><p class=foot>第 2 页（共 2 页）</p></div></html>"""
    truth = {
        "patent_kind": KIND[kind][0],
        "title": title,
        "inventors": makers,
        "patentees": [owner],
        "inventors_at_filing": makers,
        "patent_number": number,
        "application_date": w.iso(filed),
        "grant_date": w.iso(granted),
        "publication_number": publication,
        "certificate_serial": serial,
    }
    return Sheet(html, "patent_certificate", truth)


def _of_today(rng: random.Random, kind: int, filed: tuple[int, int, int], granted: tuple[int, int, int]) -> Sheet:
    number = patent_number(rng, filed[0], kind)
    title, makers = rng.choice(TITLES[kind]), w.people(rng, rng.randint(1, 12 if kind == 1 else 5))
    owners = [w.company(rng)] + (["太原冶金职业技术学院"] if rng.random() < 0.3 else [])
    who = "设 计 人" if kind == 3 else "发 明 人"
    word = KIND[kind][1]
    publication = f"CN{kind}{rng.randint(17000000, 29999999):08d}{'BUS'[kind - 1]}"
    serial = str(rng.randint(6000000, 23000000))
    names = ";".join(makers)
    html = f"""<html><style>@page {{ size: A4; margin: 16mm 20mm }} body {{ font-family: {w.font(rng, "song", "ming", "hei")}; font-size: 11.5pt }} .frame {{ border: 1.2mm solid #c2a86a; padding: 8mm 10mm; height: 236mm; position: relative }}
    h1 {{ text-align: center; font-size: 27pt; margin: 12mm 0 8mm; letter-spacing: 2mm }} table.f td {{ padding: 1.8mm 0; vertical-align: top; line-height: 1.5 }} td.k {{ width: 32mm }} .n {{ white-space: nowrap; padding-right: 4mm !important; font-size: 10.5pt }} .qr {{ position: absolute; right: 8mm; top: 6mm; text-align: center; font-size: 7pt }}</style>
    <div class=frame><div class=qr>{w.qr(rng)}<br>专利公告信息</div><p>证书号第{serial}号</p><h1>{word}专利证书</h1><table class=f style="width:100%"><tr><td class=k>{word}名称<td colspan=3>{title}
    <tr><td class=k>专 利 权 人<td colspan=3>{";".join(owners)}<tr><td class=k>地　　　址<td colspan=3>{w.address(rng)}建设北路{rng.randint(2, 300)}号<tr><td class=k>{who}<td colspan=3>{names}
    <tr><td class=k>专 利 号<td class=n>{parted(number)}<td class=k>授权公告号<td class=n>{publication[:2]} {publication[2:-1]} {publication[-1]}<tr><td class=k>专利申请日<td class=n>{w.cn(filed, pad=True)}<td class=k>授权公告日<td class=n>{w.cn(granted, pad=True)}
    <tr><td class=k>申请日时申请人<td colspan=3>{";".join(owners)}<tr><td class=k>申请日时{who.replace(" ", "")}<td colspan=3>{names}</table>
    <p style="text-indent:2em;line-height:1.7;margin-top:8mm">国家知识产权局依照中华人民共和国专利法进行{"" if kind == 1 else "初步"}审查，决定授予专利权，并予以公告。</p><p style="text-indent:2em;line-height:1.7">专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p>
    <table style="width:100%;margin-top:8mm"><tr><td>局长<br>申长雨<td style="text-align:right">{w.seal("国家知识产权局", 30)}<br>{w.cn(granted, pad=True)}</table></div><p style="text-align:center;font-size:9pt">第 1 页（共 1 页）</p></html>"""
    truth = {
        "patent_kind": KIND[kind][0],
        "title": title,
        "inventors": makers,
        "patentees": owners,
        "inventors_at_filing": makers,
        "patent_number": number,
        "application_date": w.iso(filed),
        "grant_date": w.iso(granted),
        "publication_number": publication,
        "certificate_serial": serial,
    }
    return Sheet(html, "patent_certificate", truth)


@layout("patent_certificate.b_one_page_framed_table")
def one_page(rng: random.Random) -> Sheet:
    """The one-page e-certificate since 2023, up to a dozen inventors, now and then two owners."""
    kind = rng.choice((1, 2, 2))
    filed = w.day(rng, 2022, 2023)
    return _of_today(rng, kind, filed, months_on(filed, rng.randint(13, 20), rng.randint(1, 28)))


@layout("patent_certificate.b_design_of_one_person")
def design(rng: random.Random) -> Sheet:
    """Unusual: a design owned by a person, 设计人, in the wide setting of about 2012 with a table of lines."""
    filed = w.day(rng, 2009, 2016)
    granted = months_on(filed, rng.randint(5, 9), rng.randint(1, 28))
    number, title, maker = patent_number(rng, filed[0], 3), rng.choice(TITLES[3]), w.person(rng)
    serial = str(rng.randint(1300000, 3900000))
    rows = (
        ("外观设计名称", title),
        ("设 计 人", maker),
        ("专 利 号", parted(number)),
        ("专利申请日", w.cn(filed)),
        ("专利权人", maker),
        ("授权公告日", w.cn(granted)),
    )
    lines = "".join(f"<tr><td class=k>{key}：</td><td>{value}</td></tr>" for key, value in rows)
    html = f"""<html><style>@page {{ size: 297mm 210mm; margin: 14mm 20mm }} body {{ font-family: {w.font(rng, "kai", "song")}; font-size: 14pt }} table {{ margin: 0 0 4mm 10mm; border-spacing: 0 2mm }} td {{ border-bottom: 0.2mm dotted #999; min-width: 60mm }} td.k {{ border: 0; width: 42mm }}
    h1 {{ text-align: center; color: #8c1d18; font-size: 30pt; letter-spacing: 5mm; margin: 2mm 0 6mm }} p {{ margin: 2mm 0; line-height: 1.6 }}</style><p>证书号 第{serial}号</p><h1>外观设计专利证书</h1><table>{lines}</table>
    <p style="text-indent:2em;font-size:12pt">本外观设计经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。本专利的专利权期限为十年，自申请日起算。本专利的年费应当在每年{filed[1]:02d}月{filed[2]:02d}日前缴纳。</p>
    <p style="margin-top:8mm">局长 田力普 <span style="margin-left:110mm">{w.seal("国家知识产权局", 30)}</span></p></html>"""
    truth = {
        "patent_kind": "design",
        "title": title,
        "inventors": [maker],
        "patentees": [maker],
        "patent_number": number,
        "application_date": w.iso(filed),
        "grant_date": w.iso(granted),
        "certificate_serial": serial,
    }
    return Sheet(html, "patent_certificate", truth)
