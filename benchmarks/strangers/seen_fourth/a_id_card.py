"""Identity cards as they are filed: side by side, a page a side, pasted on a form, certified, in two scripts."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import Who, day, page, who
from benchmarks.strangers.sheet import FONTS, Sheet, id_number, layout

HOMES = (
    ("山西省晋城市泽州县巴公镇东板桥村126号", "泽州县公安局"),
    ("河北省邯郸市丛台区联纺东路甲58号院3号楼2单元502号", "邯郸市公安局丛台分局"),
    ("江苏省苏州市姑苏区桐泾北路302号4幢601室", "苏州市公安局姑苏分局"),
    ("西安市碑林区友谊西路127号17楼3层东户", "西安市公安局碑林分局"),
    ("山东省济南市历城区王舍人街道赵家庄村二区19号", "济南市公安局历城区分局"),
)


def truth_of(person: Who, ethnicity: str, address: str, office: str, since: str, until: str) -> dict[str, str]:
    return {
        "name": person.name,
        "sex": person.sex,
        "ethnicity": ethnicity,
        "birth_date": person.birth,
        "address": address,
        "id_number": person.id_number,
        "issuing_authority": office,
        "valid_from": since,
        "valid_until": until,
    }


def term(rng: random.Random, person: Who) -> tuple[str, str]:
    """First and last day of a card that its holder got between 26 and 45."""
    since = day(rng, min(int(person.birth[:4]) + rng.randint(27, 44), 2024))
    return since, f"{int(since[:4]) + 20}{since[4:]}"


def dotted(date: str) -> str:
    return date.replace("-", ".")


@layout("id_card.a_side_by_side")
def side_by_side(rng: random.Random) -> Sheet:
    """Landscape sheet, portrait side left and emblem side right, the purpose written across in grey."""
    person, (address, office) = who(rng), rng.choice(HOMES)
    since, until = term(rng, person)
    year, month, date = person.birth.split("-")
    cut = rng.randint(9, 12)
    purpose = rng.choice(("仅限申报职称使用，他用无效", "仅供2024年度职称评审使用", "此件仅用于职称评审 再次复印无效"))
    body = f"""<table><tr><td><div class=card>
    <p><b>姓 名</b>&ensp;{person.name}</p><p><b>性 别</b>&ensp;{person.sex}&emsp;&emsp;<b>民 族</b>&ensp;汉</p>
    <p><b>出 生</b>&ensp;{year}&ensp;<b>年</b>&ensp;{int(month)}&ensp;<b>月</b>&ensp;{int(date)}&ensp;<b>日</b></p>
    <p><b>住 址</b>&ensp;{address[:cut]}<br><span style="margin-left:12mm">{address[cut:]}</span></p>
    <p class=no><b>公民身份号码</b>&emsp;{person.id_number}</p></div></td>
    <td><div class=card><p class=big>中华人民共和国</p><p class=big style="font-size:19pt">居 民 身 份 证</p>
    <p style="margin-top:12mm"><b>签发机关</b>&emsp;{office}</p><p><b>有效期限</b>&emsp;{dotted(since)}-{dotted(until)}</p></div></td></tr></table>
    <p class=mark>{purpose}</p>"""
    css = """.card { width: 92mm; height: 58mm; border: 0.3mm solid #aaa; border-radius: 3mm; padding: 3mm 6mm; background: #f4f8fb }
    .card p { margin: 2mm 0; line-height: 1.35 } b { font-weight: normal; color: #2b6ca3; font-size: 9pt } .no { margin-top: 6mm !important }
    .big { text-align: center; font-size: 15pt } td { vertical-align: top }
    .mark { color: #999; font-size: 16pt; text-align: center; margin-top: 12mm; transform: rotate(-6deg) }"""
    html = page(css, body, font=rng.choice(("hei", "zenhei")), size="A4 landscape", margin="30mm 25mm")
    return Sheet(html, "id_card", truth_of(person, "汉", address, office, since, until))


@layout("id_card.a_page_a_side")
def page_a_side(rng: random.Random) -> Sheet:
    """Two pages as a phone's scanning program makes them: the card fills each, emblem side first."""
    person, (address, office) = who(rng, (1975, 1992)), rng.choice(HOMES)
    since, until = term(rng, person)
    year, month, date = person.birth.split("-")
    nation = rng.choice(("汉", "回", "满"))
    body = f"""<div class=face><p class=t>中华人民共和国</p><p class=t>居民身份证</p>
    <table class=back><tr><td>签发机关<td>{office}<tr><td>有效期限<td>{dotted(since)}-{dotted(until)}</table></div>
    <div class=face style="page-break-before:always"><table><tr><td class=k>姓名<td>{" ".join(person.name)}<tr><td class=k>性别
    <td>{person.sex}<span class=k style="margin:0 4mm 0 14mm">民族</span>{nation}
    <tr><td class=k>出生<td>{year} <span class=k>年</span> {int(month)} <span class=k>月</span> {int(date)} <span class=k>日</span>
    <tr><td class=k>住址<td style="width:82mm">{address}</table><p class=num><span class=k>公民身份号码</span>&ensp;{" ".join((person.id_number[:6], person.id_number[6:14], person.id_number[14:]))}</div>"""
    css = """.face { height: 100mm; padding: 8mm } .t { text-align: center; font-size: 26pt; letter-spacing: 4mm; margin: 3mm }
    .back { width: 110mm; margin: 22mm 0 0 20mm; font-size: 16pt } .k { color: #4a7d9c; font-size: 13pt; width: 20mm }
    td { padding: 2mm; vertical-align: top } .num { margin-top: 12mm; font-size: 19pt }"""
    html = page(css, body, font="zenhei", size="172mm 122mm", margin="6mm", points=17)
    return Sheet(html, "id_card", truth_of(person, nation, address, office, since, until))


@layout("id_card.a_pasted_on_form")
def pasted(rng: random.Random) -> Sheet:
    """A sheet of the dossier, 身份证复印件粘贴处, with both sides of the card in ruled boxes."""
    person, (address, office) = who(rng), rng.choice(HOMES)
    since, until = term(rng, person)
    year, month, date = person.birth.split("-")
    head = rng.choice(("居民身份证复印件（正、反面）", "身份证正反面复印件", "附件2&emsp;身份证复印件粘贴页"))
    body = f"""<h2>{head}</h2><table class=grid><tr><td class=side>人像面<td><div class=c>
    <p>姓　名 {person.name}<p>性　别 {person.sex} 民　族 汉<p>出　生 {year}年{int(month)}月{int(date)}日<p>住　址 {address[:13]}<br>　　　 {address[13:]}
    <p style="margin-top:5mm">公民身份号码 {person.id_number}</div>
    <tr><td class=side>国徽面<td><div class=c><p class=centre>中华人民共和国<p class=centre style="font-size:15pt">居民身份证
    <p style="margin-top:9mm">签发机关 {office}<p>有效期限 {dotted(since)} － {dotted(until)}</div></table>
    <p class=small>说明：复印件应清晰可辨，粘贴时不得超出边框。</p>"""
    css = """.side { width: 12mm; text-align: center } .c { width: 90mm; height: 56mm; margin: 6mm auto; border: 0.2mm dashed #777; padding: 2mm 5mm }
    .c p { margin: 1.4mm 0 } .grid td { height: 75mm }"""
    html = page(css, body, font=rng.choice(("ming", "song")), points=12)
    return Sheet(html, "id_card", truth_of(person, "汉", address, office, since, until))


@layout("id_card.a_copy_certified")
def certified(rng: random.Random) -> Sheet:
    """A photocopy of a card without end of term, stamped by the unit as agreeing with the original on another day."""
    sex = rng.choice("男女")
    name = (
        rng.choice(("阿不都热合曼·买买提", "木拉提·哈斯木"))
        if sex == "男"
        else rng.choice(("古丽娜尔·艾合买提", "热依汗·吐尔逊"))
    )
    birth = day(rng, rng.randint(1964, 1968))
    person = Who(name, sex, birth, id_number(rng, birth, sex))
    address, office, nation = rng.choice(
        (
            ("新疆乌鲁木齐市新市区河北西路669号3号楼1单元302号", "乌鲁木齐市公安局新市区分局", "维吾尔"),
            ("新疆克拉玛依市独山子区大庆东路7区12幢31号", "克拉玛依市公安局独山子区分局", "哈萨克"),
        )
    )
    since = day(rng, rng.randint(2014, 2022))
    year, month, date = birth.split("-")
    body = f"""<div class=card>姓名&emsp;{name}<br>性别&emsp;{sex}&emsp;民族&emsp;{nation}<br>出生&emsp;{year} 年 {int(month)} 月 {int(date)} 日<br>
    住址&emsp;{address[:12]}<br>&emsp;&emsp;&emsp;{address[12:]}<br><br>公民身份号码&emsp;{person.id_number}</div>
    <div class=card><div class=centre>中华人民共和国<br>居民身份证</div><br><br>签发机关&emsp;{office}<br>有效期限&emsp;{dotted(since)}-长期</div>
    <div class=stamp>复印件与原件核对无误<br>核对人：{rng.choice(("马丽", "秦勇"))}&emsp;2024年{rng.randint(3, 9)}月{rng.randint(1, 28)}日<br>新疆天山管道装备有限公司人力资源部</div>"""
    css = """.card { width: 86mm; height: 54mm; margin: 6mm 0 12mm 30mm; padding: 4mm; border: 0.2mm solid #ccc; line-height: 1.55 }
    .stamp { color: #a33; border: 0.5mm solid #a33; width: 78mm; padding: 3mm; margin: 4mm 0 0 82mm }"""
    html = page(css, body, font=rng.choice(("hei", "song")), points=11.5)
    return Sheet(html, "id_card", truth_of(person, nation, address, office, since, "长期"))


@layout("id_card.a_guangxi_two_scripts")
def guangxi(rng: random.Random) -> Sheet:
    """A card of Guangxi: every Chinese label has its Zhuang words in Latin letters beside or below."""
    person = who(rng, (1976, 1991))
    address, office = rng.choice(
        (
            ("广西柳州市柳南区西环路金螺岭小区6栋2单元401室", "柳州市公安局柳南分局"),
            ("广西南宁市武鸣区城厢镇永宁路88号", "南宁市公安局武鸣分局"),
        )
    )
    nation = rng.choice(("壮", "壮", "瑶", "汉"))
    since, until = term(rng, person)
    year, month, date = person.birth.split("-")
    body = f"""<div class=card><table><tr><td class=k>姓　名<br><i>Singqmingz</i><td class=v>{person.name}
    <tr><td class=k>性　别<br><i>Singqbied</i><td class=v>{person.sex}<span class=k>&emsp;民　族 <i>Minzcuz</i>&ensp;</span>{nation}
    <tr><td class=k>出　生<br><i>Seng</i><td class=v>{year}<span class=k> 年 </span>{int(month)}<span class=k> 月 </span>{int(date)}<span class=k> 日</span>
    <tr><td class=k>住　址<br><i>Dieg yungh</i><td class=v>{address}</table>
    <p class=id><span class=k>公民身份号码</span> {person.id_number}</p></div>
    <div class=card><p class=centre style="margin:1mm">中华人民共和国<br><i>Cunghvaz Yinzminz Gunghozgoz</i></p>
    <p class=centre style="font-size:17pt;margin:1mm">居民身份证</p><p class=centre style="margin:1mm"><i>Gihminz Sinhfwnhcwng</i></p>
    <table style="margin-top:9mm"><tr><td class=k>签发机关<td class=v>{office}<tr><td class=k>有效期限<td class=v>{dotted(since)}-{dotted(until)}</table></div>"""
    css = f""".card {{ width: 90mm; height: 57mm; border: 0.3mm solid #bbb; border-radius: 3mm; padding: 3mm 5mm; margin: 5mm auto 14mm }}
    td {{ padding: 0.5mm 1mm; vertical-align: top; line-height: 1.2 }} .k {{ color: #38709a; font-size: 8.5pt; width: 17mm }}
    i {{ font-style: normal; font-family: 'DejaVu Sans', {FONTS["hei"]}; font-size: 6pt; color: #38709a }} .id {{ margin: 3mm 1mm }}"""
    return Sheet(page(css, body, font="zenhei"), "id_card", truth_of(person, nation, address, office, since, until))
