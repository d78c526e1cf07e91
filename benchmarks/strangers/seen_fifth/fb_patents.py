"""Patent certificates of several eras."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import (
    COMPANIES,
    SCHOOLS,
    Day,
    font,
    invention,
    page,
    persons,
    spaced_patent,
    split,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout, patent_number

ADDRESSES = (
    "030024 山西省太原市万柏林区和平北路131号",
    "037003 山西省大同市云冈区新平旺街22号",
    "045000 山西省阳泉市城区北大街48号",
)


def _granted(rng: random.Random, first: int, last: int, months: int) -> tuple[Day, Day]:
    """Filing and grant."""
    filed = Day(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))
    later = filed.month - 1 + months
    return filed, Day(filed.year + later // 12, later % 12 + 1, rng.randint(1, 28))


@layout("patent_certificate.fb_one_page")
def one_page(rng: random.Random) -> Sheet:
    """The form since 2023: pairs in two columns, applicants and inventors at filing below."""
    filed, granted = _granted(rng, 2023, 2024, rng.randint(6, 10))
    number = patent_number(rng, filed.year, 2)
    people = persons(rng, rng.randint(3, 7))
    owner, title = rng.choice(COMPANIES), invention(rng)
    publication, serial = f"CN {rng.randint(218000000, 223999999)} U", rng.randint(18000000, 22999999)
    names = ";".join(people)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 11.5pt }} .frame {{ border: 1mm double #b89a50; padding: 12mm 11mm; height: 205mm }} "
        "h1 { text-align: center; font-size: 25pt; letter-spacing: 3mm; margin: 14mm 0 12mm } .t td { padding: 1.6mm 0 } .qr { float: right; width: 17mm; height: 17mm; background: #444; font-size: 6pt }",
        f"""<div class=frame><div class=qr></div><div>证书号第{serial}号</div><h1>实用新型专利证书</h1>
        <p>实用新型名称：{title}<p>专 利 权 人：{owner}<p>地　　　址：{rng.choice(ADDRESSES)}<p>发　明　人：{names}
        <table class=t width=100%><tr><td>专　利　号：{spaced_patent(number)}<td>授权公告号：{publication}
        <tr><td>专利申请日：{filed.cn0}<td>授权公告日：{granted.cn0}</table>
        <p>申请日时申请人：{owner}<p>申请日时发明人：{names}
        <p style="margin-top:9mm;text-indent:2em;line-height:1.7">国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，并予以公告。
        <p style="text-indent:2em;line-height:1.7">专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。
        <table width=100% style="margin-top:12mm"><tr><td>局长<br>申长雨<td align=right>国家知识产权局<br>{granted.cn0}</table></div>
        <div style="text-align:center;font-size:9pt">第 1 页(共 1 页)</div>""",
    )
    return Sheet(
        html,
        "patent_certificate",
        {
            "patent_kind": "utility_model",
            "title": title,
            "inventors": people,
            "patentees": [owner],
            "inventors_at_filing": people,
            "patent_number": number,
            "application_date": filed.iso,
            "grant_date": granted.iso,
            "publication_number": publication.replace(" ", ""),
            "certificate_serial": str(serial),
        },
    )


@layout("patent_certificate.fb_front_and_back")
def front_and_back(rng: random.Random) -> Sheet:
    """The form of 2019 to 2022 on two pages; inventors on the back as they were at filing, one of them left since."""
    filed, granted = _granted(rng, 2018, 2020, rng.randint(20, 28))
    number = patent_number(rng, filed.year, 1)
    people = persons(rng, 5)
    owners = [rng.choice(COMPANIES), rng.choice(SCHOOLS)]
    title = invention(rng) + "及其使用方法"
    publication, serial = f"CN {rng.randint(107000000, 112999999)} B", rng.randint(3600000, 5400000)
    html = page(
        f"body {{ font-family: {FONTS['song']}; font-size: 12pt; line-height: 1.9 }} h1 {{ text-align: center; font-family: {FONTS['hei']}; font-size: 27pt; letter-spacing: 4mm }} "
        ".foot { text-align: center; font-size: 9pt; margin-top: 12mm } .back { break-before: page }",
        f"""<div>证书号第 {serial} 号</div><h1>发明专利证书</h1>
        <p>发 明 名 称：{title}<p>发 明 人：{"；".join(people[:4])}<p>专 利 号：{spaced_patent(number)}<p>专利申请日：{filed.cn0}
        <p>专 利 权 人：{"；".join(owners)}<p>地 址：{rng.choice(ADDRESSES)}<p>授权公告日：{granted.cn0}　　　　授权公告号：{publication}
        <p style="text-indent:2em;margin-top:8mm">国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为二十年，自申请日起算。
        <p style="text-indent:2em">专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。
        <p style="margin-top:14mm">局长　申长雨<span style="float:right">{granted.cn0}</span><div class=foot>第 1 页（共 2 页）<br>其他事项参见续页</div>
        <div class=back><div>证书号第 {serial} 号</div><p>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年 {filed.month:02d} 月 {filed.day:02d} 日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。
        <p style="margin-top:12mm">申请日时本专利记载的申请人、发明人信息如下：<p>申请人：<br>{"；".join(owners)}<p>发明人：<br>{"；".join(people)}<div class=foot>第 2 页（共 2 页）</div></div>""",
    )
    return Sheet(
        html,
        "patent_certificate",
        {
            "patent_kind": "invention",
            "title": title,
            "inventors": people[:4],
            "patentees": owners,
            "inventors_at_filing": people,
            "patent_number": number,
            "application_date": filed.iso,
            "grant_date": granted.iso,
            "publication_number": publication.replace(" ", ""),
            "certificate_serial": str(serial),
        },
    )


@layout("patent_certificate.fb_design_before_2018")
def design_before_2018(rng: random.Random) -> Sheet:
    """One side, 外观设计 with 设计人, no publication number, the fee day in the text."""
    filed, granted = _granted(rng, 2011, 2016, rng.randint(4, 8))
    number = patent_number(rng, filed.year, 3)
    people = persons(rng, rng.randint(1, 3))
    title = rng.choice(("钻杆接头", "电焊机外壳（便携式）", "阀门手轮", "矿灯充电架", "减速机（立式）"))
    owner, serial = rng.choice(COMPANIES), rng.randint(1600000, 4000000)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 13pt; line-height: 2.1; background: #fffdf3 }} .l {{ display: inline-block; width: 38mm; text-align-last: justify; margin-right: 2mm }}",
        f"""<div style="font-size:11pt">证书号第{serial}号</div><div style="text-align:center;font-size:28pt;margin:16mm 0">外观设计专利证书</div>
        <p><span class=l>外观设计名称</span>：{title}<p><span class=l>设计人</span>：{"、".join(people) if rng.random() < 0.5 else ";".join(people)}<p><span class=l>专利号</span>：{spaced_patent(number)}
        <p><span class=l>专利申请日</span>：{filed.cn0}<p><span class=l>专利权人</span>：{owner}<p><span class=l>授权公告日</span>：{granted.cn0}
        <div style="font-size:10.5pt;line-height:1.6;margin-top:8mm"><p>　　本外观设计经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。
        <p>　　本专利的专利权期限为十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年 {filed.month:02d} 月 {filed.day:02d} 日前缴纳。</div>
        <div style="margin-top:10mm">局　长<br>{"田力普" if granted.year < 2013 else "申长雨"}</div><div style="text-align:center;font-size:9pt">第 1 页 （共 1 页）</div>""",
    )
    return Sheet(
        html,
        "patent_certificate",
        {
            "patent_kind": "design",
            "title": title,
            "inventors": people,
            "patentees": [owner],
            "patent_number": number,
            "application_date": filed.iso,
            "grant_date": granted.iso,
            "certificate_serial": str(serial),
        },
    )


@layout("patent_certificate.fb_ruled_by_hand")
def ruled_by_hand(rng: random.Random) -> Sheet:
    """An old landscape sheet with values on ruled lines: dates in Hanzi numerals, an individual as owner."""
    filed, granted = _granted(rng, 2004, 2008, rng.randint(11, 15))
    number = patent_number(rng, filed.year, 2)
    person = persons(rng, 1)[0]
    title, serial = invention(rng).removeprefix("一种"), rng.randint(700000, 1200000)
    html = page(
        f"body {{ font-family: {font(rng, 'kai', 'song')}; font-size: 13pt }} .box {{ border: 0.8mm solid #a33; padding: 6mm 14mm; line-height: 1.8 }} u {{ text-underline-offset: 1mm }}",
        f"""<div class=box><div style="text-align:center;font-size:30pt;color:#a11">实用新型专利证书</div><div style="text-align:right;font-size:11pt">第 {serial} 号</div>
        <p>实用新型名称　<u>　{title}　</u><p>设 计 人　<u>　{split(person)}　</u><p>专 利 号　<u>　{spaced_patent(number)}　</u><p>专利申请日　<u>　{filed.hanzi}　</u>
        <p>专 利 权 人　<u>　{split(person)}　</u><p>授权公告日　<u>　{granted.hanzi}　</u>
        <p style="text-indent:2em">该实用新型已由本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权期限为{hanzi_number(10)}年，自申请日起算。
        <p style="text-align:right">中华人民共和国国家知识产权局<p style="text-align:right">局　长　　田力普</div>""",
        "A4 landscape",
    )
    return Sheet(
        html,
        "patent_certificate",
        {
            "patent_kind": "utility_model",
            "title": title,
            "inventors": [person],
            "patentees": [person],
            "patent_number": number,
            "application_date": filed.iso,
            "grant_date": granted.iso,
            "certificate_serial": str(serial),
        },
    )


@layout("patent_certificate.fb_wrapped_names")
def wrapped_names(rng: random.Random) -> Sheet:
    """A printout of the e-certificate for an invention: many inventors over three lines, the employer's copy note across."""
    filed, granted = _granted(rng, 2020, 2022, rng.randint(22, 30))
    number = patent_number(rng, filed.year, 1)
    people = persons(rng, rng.randint(10, 14))
    owner = rng.choice(COMPANIES)
    title = invention(rng) + "及方法"
    publication, serial = f"CN {rng.randint(113000000, 118999999)} B", rng.randint(5500000, 7300000)
    checked = Day(granted.year + 1, rng.randint(1, 12), rng.randint(1, 28))
    lines = "<br>".join(";".join(people[at : at + 5]) for at in range(0, len(people), 5))
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'zenhei')}; font-size: 11pt }} .g {{ display: grid; grid-template-columns: 36mm 1fr 28mm 1fr; row-gap: 3mm }} .w {{ grid-column: 2 / 5 }} h2 {{ text-align: center; font-size: 24pt; margin: 15mm 0 }}",
        f"""<table width=100%><tr><td>证书号 第{serial}号<td align=right style="font-size:8pt">专利公告信息<br>▦▦▦</table><h2>发 明 专 利 证 书</h2>
        <div class=g><span>发明名称：</span><span class=w>{title}</span><span>专利权人：</span><span class=w>{owner}</span><span>地　　址：</span><span class=w>{rng.choice(ADDRESSES)}</span>
        <span>发 明 人：</span><span class=w>{lines}</span><span>专 利 号：</span><span>{spaced_patent(number)}</span><span>授权公告号：</span><span>{publication}</span>
        <span>专利申请日：</span><span>{filed.cn0}</span><span>授权公告日：</span><span>{granted.cn0}</span><span>申请日时申请人：</span><span class=w>{owner}</span><span>申请日时发明人：</span><span class=w>{lines}</span></div>
        <p style="margin-top:10mm;text-indent:2em">国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。<p style="text-indent:2em">专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。
        <p style="margin-top:12mm">局长　申长雨<p style="text-align:right;margin-top:8mm">{granted.cn0}
        <p style="color:#c33;border:0.4mm solid #c33;width:58mm;padding:2mm;font-family:{FONTS["kai"]};transform:rotate(-6deg)">经核对，与原件相符<br>核对人：{persons(rng, 1)[0]}<br>{checked.dots}""",
    )
    return Sheet(
        html,
        "patent_certificate",
        {
            "patent_kind": "invention",
            "title": title,
            "inventors": people,
            "patentees": [owner],
            "inventors_at_filing": people,
            "patent_number": number,
            "application_date": filed.iso,
            "grant_date": granted.iso,
            "publication_number": publication.replace(" ", ""),
            "certificate_serial": str(serial),
        },
    )
