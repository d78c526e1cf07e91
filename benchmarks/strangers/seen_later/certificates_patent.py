"""Patent certificates, registers and fee receipts, drawn for the sealed half."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.certificates import (
    a_day,
    arabic,
    company,
    font,
    page,
    person,
    persons,
    qr,
    seal,
    sheet,
)
from benchmarks.strangers.sheet import Sheet, layout, patent_number

KINDS = {
    1: ("invention", "发明", "发明"),
    2: ("utility_model", "实用新型", "实用新型"),
    3: ("design", "外观设计", "外观设计"),
}
TITLES = [
    "一种带式输送机自动纠偏装置及方法",
    "一种焊接烟尘收集净化系统",
    "一种高炉冷却壁漏水在线检测装置",
    "一种便于拆装的矿用液压支架阀组",
    "一种电机端盖轴承拆卸工具",
    "锅炉给水泵变频控制方法、装置及存储介质",
]


def patent(rng: random.Random, first: int, last: int, kind: int) -> dict[str, str]:
    """Number, days and publication number of one patent."""
    filed = a_day(rng, first, last)
    wait = rng.randint(2, 3) if kind == 1 else 1
    granted = f"{int(filed[:4]) + wait}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    letter = {1: "B", 2: "U", 3: "S"}[kind]
    return {
        "number": patent_number(rng, int(filed[:4]), kind),
        "filed": filed,
        "granted": granted,
        "published": f"CN{kind}{rng.randint(5000000, 99999999):08d}{letter}",
        "serial": str(rng.randint(1200000, 19000000)),
        "title": rng.choice(("控制柜", "矿用巡检机器人", "焊接操作台（多功能）")) if kind == 3 else rng.choice(TITLES),
    }


def gaps(number: str) -> str:
    """``ZL202220345678.0`` as printed on certificates."""
    return f"{number[:2]} {number[2:6]} {number[6]} {number[7:]}"


def apart(published: str) -> str:
    return f"CN {published[2:-1]} {published[-1]}"


def owners(rng: random.Random) -> list[str]:
    return [company(rng)] if rng.random() < 0.65 else list(dict.fromkeys((company(rng), company(rng))))


@layout("patent_certificate.s2_before2018")
def before2018(rng: random.Random) -> Sheet:
    """One side: title, makers, number, filing day, owner, grant day, then the words on term and yearly fee with other dates."""
    kind = rng.choice((1, 2, 3))
    word, label, head = KINDS[kind]
    one = patent(rng, 2008, 2014, kind)
    who, whose = persons(rng, rng.randint(1, 7)), owners(rng)
    term = "二十年" if kind == 1 else "十年"
    maker = "设 计 人" if kind == 3 else "发 明 人"
    body = f"""<div class=f><p class=s>证 书 号 第 {one["serial"]} 号</p><h1>{head}专利证书</h1>
    <p>{label}名称：{one["title"]}</p><p>{maker}：{";".join(who)}</p><p>专 利 号：{gaps(one["number"])}</p>
    <p>专利申请日：{arabic(one["filed"], "", True)}</p><p>专 利 权 人：{";".join(whose)}</p><p>授权公告日：{arabic(one["granted"], "", True)}</p>
    <p class=t>本{label}经过本局依照中华人民共和国专利法进行{"" if kind == 1 else "初步"}审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。
    专利权自授权公告之日起生效。</p><p class=t>本专利的专利权期限为{term}，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。
    本专利的年费应当在每年{one["filed"][5:7]}月{one["filed"][8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>
    <p class=t>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>
    <p class=g>局长<br>田力普</p>{seal("中华人民共和国国家知识产权局", "95mm", "158mm", 40)}<p class=b>第 1 页 （共 1 页）</p></div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 12pt }} .f {{ border: 1.6mm double #2e7d4f; height: 248mm; padding: 6mm 12mm;
    position: relative }} h1 {{ text-align: center; font-size: 30pt; color: #7a1f1f }} .s {{ font-size: 10.5pt }} .t {{ text-indent: 2em;
    line-height: 1.6; font-size: 10.5pt }} .g {{ margin-top: 12mm }} .b {{ position: absolute; bottom: 1mm; left: 0; right: 0; text-align: center;
    font-size: 9pt }}"""
    return sheet(
        "patent_certificate",
        page(css, body, "A4", "18mm"),
        patent_kind=word,
        title=one["title"],
        inventors=who,
        patentees=whose,
        patent_number=one["number"],
        application_date=one["filed"],
        grant_date=one["granted"],
        certificate_serial=one["serial"],
    )


@layout("patent_certificate.s2_backside")
def backside(rng: random.Random) -> Sheet:
    """Front and back of 2019-2022: address and publication number on the front, the filing day's people on the back."""
    kind = rng.choice((1, 2, 2, 3))
    word, label, head = KINDS[kind]
    one = patent(rng, 2018, 2020, kind)
    who, whose = persons(rng, rng.randint(2, 9)), owners(rng)
    first = who if rng.random() < 0.6 else [*who, person(rng)]
    maker = "设计人" if kind == 3 else "发明人"
    address = f"0{rng.randint(30000, 48000)} 山西省太原市{rng.choice(('尖草坪区', '万柏林区'))}{rng.choice(('兴华街', '滨河西路'))}{rng.randint(1, 300)}号"
    body = f"""<div class=f><p class=s>证书号第{one["serial"]}号</p><div class=q>{qr(rng, 20)}</div><h1>{head}专利证书</h1>
    <p>{label}名称：{one["title"]}</p><p>{" ".join(maker)}：{";".join(who)}</p><p>专 利 号：{gaps(one["number"])}</p>
    <p>专利申请日：{arabic(one["filed"], "", True)}</p><p>专利权人：{";".join(whose)}</p><p>地　　址：{address}</p>
    <p>授权公告日：{arabic(one["granted"], "", True)}　　　　授权公告号：{apart(one["published"])}</p>
    <p class=t>国家知识产权局依照中华人民共和国专利法经过{"" if kind == 1 else "初步"}审查，决定授予专利权，颁发{label}专利证书并在专利登记簿上予以登记。
    专利权自授权公告之日起生效。专利权期限为{"二十年" if kind == 1 else "十年"}，自申请日起算。</p>
    <p class=g>局长<br>申长雨</p><p class=d>{arabic(one["granted"], "", True)}</p>{seal("国家知识产权局", "104mm", "132mm", 40)}
    <p class=b>第 1 页 （共 2 页）</p></div><div class=f><p class=s>证书号第{one["serial"]}号</p><p class=t>专利权人应当依照专利法及其实施细则规定缴纳年费。
    本专利的年费应当在每年{one["filed"][5:7]}月{one["filed"][8:]}日前缴纳。</p><p>申请日时本专利记载的申请人、{maker}信息如下：</p>
    <p>申请人：<br>{";".join(whose)}</p><p>{maker}：<br>{";".join(first)}</p><p class=b>第 2 页 （共 2 页）</p></div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 12pt }} .f {{ border: 1.2mm solid #4f8f8b; height: 248mm; padding: 6mm 12mm;
    position: relative; break-inside: avoid }} .f + .f {{ break-before: page }} h1 {{ text-align: center; font-size: 29pt }} .q {{ position: absolute;
    right: 12mm; top: 8mm }} .t {{ text-indent: 2em; line-height: 1.7; font-size: 11pt }} .d {{ text-align: right; margin-right: 24mm }}
    .b {{ position: absolute; bottom: 1mm; left: 0; right: 0; text-align: center; font-size: 9pt }}"""
    return sheet(
        "patent_certificate",
        page(css, body, "A4", "18mm"),
        patent_kind=word,
        title=one["title"],
        inventors=who,
        patentees=whose,
        inventors_at_filing=first,
        patent_number=one["number"],
        application_date=one["filed"],
        grant_date=one["granted"],
        publication_number=one["published"],
        certificate_serial=one["serial"],
    )


@layout("patent_certificate.s2_onepage")
def onepage(rng: random.Random) -> Sheet:
    """The form of 2024 on: two pairs to a line, long lists that wrap after a separator, people of the filing day below."""
    kind = rng.choice((1, 2, 3))
    word, label, head = KINDS[kind]
    one = patent(rng, 2022, 2023, kind)
    who, whose = persons(rng, rng.randint(3, 13)), owners(rng)
    maker = "设计人" if kind == 3 else "发明人"
    first = who if rng.random() < 0.6 else who[:-1]
    stretched = "　".join(maker)
    body = f"""<div class=f><p class=s>证书号第{one["serial"]}号</p><div class=q>{qr(rng, 20)}<br>专利公告信息</div><h1>{head}专利证书</h1>
    <table><tr><th>{label}名称：<td colspan=3>{one["title"]}<tr><th>专　利　权　人：<td colspan=3>{";".join(whose)}
    <tr><th>地　　　　　址：<td colspan=3>0{rng.randint(30000, 48000)} 山西省晋中市榆次区{rng.choice(("汇通路", "迎宾街"))}{rng.randint(1, 200)}号
    <tr><th>{stretched}：<td colspan=3>{"; ".join(who)}<tr><th>专　利　号：<td>{gaps(one["number"])}<th>授权公告号：<td>{apart(one["published"])}
    <tr><th>专利申请日：<td>{arabic(one["filed"], "", True)}<th>授权公告日：<td>{arabic(one["granted"], "", True)}
    <tr><th>申请日时申请人：<td colspan=3>{";".join(whose)}<tr><th>申请日时{maker}：<td colspan=3>{"; ".join(first)}</table>
    <p class=t>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。<br>
    专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p>
    <p>局长<br>申长雨</p><p class=d>{arabic(one["granted"], "", True)}</p>{seal("国家知识产权局", "112mm", "192mm", 38)}
    <p class=b>第 1 页(共 1 页)</p></div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 11.5pt }} .f {{ border: 1.2mm double #3b5b9a; height: 255mm; padding: 4mm 9mm;
    position: relative }} h1 {{ text-align: center; font-size: 28pt; margin: 18mm 0 6mm }} .q {{ position: absolute; right: 9mm; top: 5mm;
    font-size: 8pt; text-align: center }} th {{ font-weight: normal; text-align: left; white-space: nowrap; vertical-align: top }} td, th {{ padding: 2.6mm 1mm }}
    table {{ width: 100% }} .t {{ text-indent: 2em; font-size: 10pt; line-height: 1.7 }} .d {{ text-align: right; margin-right: 20mm }}
    .b {{ position: absolute; bottom: 1mm; left: 0; right: 0; text-align: center; font-size: 9pt }}"""
    return sheet(
        "patent_certificate",
        page(css, body, "A4", "15mm 18mm"),
        patent_kind=word,
        title=one["title"],
        inventors=who,
        patentees=whose,
        inventors_at_filing=first,
        patent_number=one["number"],
        application_date=one["filed"],
        grant_date=one["granted"],
        publication_number=one["published"],
        certificate_serial=one["serial"],
    )
