"""More certificates of skill: grades of the eighties, bilingual pairs, stacked images of a trade, cards, electronic licences."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import copy_stamp, day, seal, sheet, written
from benchmarks.strangers.open.papers_of_study import LETTERS, rows_of, someone
from benchmarks.strangers.open.words_second import staff
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, id_number, layout

WORKERS = ("车工", "钳工", "电焊工", "维修电工", "铸造工", "桥式起重机司机", "仪表维修工", "化学检验员")
WORDS = {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"}


@layout("skill_certificate.worker_grade_of_eighties")
def worker_grade(rng: random.Random) -> Sheet:
    """工人技术等级证书 before the state's booklet: two small leaves, labels upright, marks for 应知 and 应会, no identity number."""
    shown, name, sex = someone(rng)
    issued = day(rng, 1986, 1994)
    word, level = rng.choice((("初级", 5), ("中级", 4), ("中级", 4), ("高级", 3)))
    occupation = rng.choice(WORKERS)
    issuer = rng.choice(("阳泉市劳动局", "榆次市劳动人事局", "大同矿务局工人技术考核委员会", "山西省机械工业厅"))
    number = rng.choice((f"技等字第{rng.randint(100, 9999):05d}号", f"阳劳考证字（{issued[2:4]}）{rng.randint(10, 999)}号", f"No.{rng.randint(1000, 99999):06d}"))  # fmt: skip
    form = rng.choice(("〇", "○", "long", "dots"))
    left = rows_of([
        ("姓<br>名", shown), ("性<br>别", sex), ("出生<br>年月", written(day(rng, 1945, 1968)[:7], form)), ("文化<br>程度", rng.choice(("初中", "高中", "技校"))),
        ("参加<br>工作", written(day(rng, 1969, 1985)[:7], form)), ("工作<br>单位", rng.choice(("榆次液压件厂", "阳泉水泵厂", "大同矿务局机修厂"))),
    ])  # fmt: skip
    marks = rows_of([
        ("工　种", occupation), ("应　知", f"{rng.randint(62, 95)}分"), ("应　会", f"{rng.randint(62, 95)}分"), ("工作实例", rng.choice(("合格", "良好"))),
        ("技术等级", rng.choice((f"{word}工", f"{word}", f"{word}技术等级"))),
    ])  # fmt: skip
    body = f"""<div class=a><p class=c style="margin: 0">工人技术等级证书</p><div style="display: flex"><table style="width: 54mm; flex: none">{left}</table><div style="margin-left: 3mm"><div class=photo style="width: 22mm; height: 30mm; line-height: 30mm">相片</div><p style="font-size: 8pt">（钢印）</p></div></div><p>{number}</p></div>
    <div class="a b"><p class=c style="margin: 0">考　核　成　绩</p><table>{marks}</table><p>　　经考核，达到上述技术等级标准。</p><p class=r>发证机关　{issuer}<br>{written(issued, form)}</p></div>{seal(issuer, "148mm", "72mm")}
    {copy_stamp(rng, "left: 60mm; top: 96mm") if rng.random() < 0.5 else ""}"""
    css = """.a { position: absolute; top: 0; left: 0; width: 86mm; height: 116mm; border: .3mm solid #888; padding: 4mm; box-sizing: border-box; font-size: 11pt } .b { left: 94mm }
    td { border: .3mm solid #888; padding: 1.2mm 2mm; line-height: 1.25 } .l { width: 12mm; text-align: center } .b .l { width: 22mm } .a p { margin: 2mm 0 }"""
    truth = {
        "name": name,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number.removeprefix("No."),
        "issuer": issuer,
    }
    html = sheet(body, css, rng.choice(("ming", "kai", "song")), "size: 210mm 148mm; margin: 14mm")
    return Sheet(html, "skill_certificate", truth)


@layout("skill_certificate.bilingual_pairs_landscape")
def bilingual_pairs(rng: random.Random) -> Sheet:
    """A state firm filed with the ministry: landscape, pairs of labels with English in two columns, the level in Roman digits beside, foot in one line."""
    shown, name, sex = someone(rng)
    level = rng.choice((5, 4, 3, 3, 2, 1))
    occupation, way = rng.choice((("电力电缆安装运维工", "配电电缆"), ("采油工", "——"), ("铁路机车制修工", "电力机车电工"), ("轧钢工", "中厚板轧制"), ("变配电运行值班员", "变电站值班员"), ("矿井通风工", "——")))  # fmt: skip
    issuer = rng.choice(
        (
            "华岳电网有限公司晋西供电公司",
            "北方石油天然气集团有限公司长庆采油厂",
            "云中铁路装备集团有限公司",
            "关中钢铁（集团）有限公司",
            "山西岚河水泥集团有限公司",
        )
    )
    issued = day(rng, 2020, 2025)
    birth = day(rng, 1966, 1998)
    ident = id_number(rng, birth, sex)
    number = f"Y00{rng.randint(10, 99)}14{rng.randint(1, 999999):06d}{issued[2:4]}{level}{rng.randint(1, 9000):06d}"
    roman = {5: "Ⅴ", 4: "Ⅳ", 3: "Ⅲ", 2: "Ⅱ", 1: "Ⅰ"}[level]
    pairs = [
        ("姓名", "Name", shown), ("证件类型", "ID Type", "居民身份证"), ("证件号码", "ID Number", ident), ("职业名称", "Occupation", occupation),
        ("工种/职业方向", "Job / Specialty", way), ("职业技能等级", "Skill Level", f"{hanzi_number(level)}级/{WORDS[level]}　<small>Level {roman}</small>"),
    ]  # fmt: skip
    if rng.random() < 0.5:
        pairs = [pairs[0], *pairs[3:], *pairs[1:3]]
    grid = "".join(
        f"<div class=i><div class=k>{a}<br><small>{b}</small></div><div>{c}</div></div>" for a, b, c in pairs
    )
    foot = [f"证书编号<br><small>Certificate No.</small><br>{number}", f"发证机构<br><small>Issued by</small><br>{issuer}", f"发证日期<br><small>Date of Issue</small><br>{written(issued, rng.choice(('long', 'dashes', 'padded')))}"]  # fmt: skip
    if rng.random() < 0.5:
        foot.reverse()
    body = f"""<div class=fr><h1 style="font-size: 26pt; color: #123a7a; margin: 3mm 0 0">职业技能等级证书</h1><p class=c style="font-size: 9pt; margin: 0 0 3mm">Certificate of Occupational Skill Level</p>
    <p style="font-size: 10.5pt; margin: 0 0 3mm">持证人参加本单位组织的职业技能等级认定，成绩合格，特颁此证。<small>The bearer has passed the assessment organised by the employer.</small></p>
    <div style="display: flex"><div style="width: 190mm; display: flex; flex-wrap: wrap">{grid}</div><div class=photo>照片</div></div>
    <div style="display: flex; justify-content: space-between; margin-top: 10mm">{"".join(f"<div class=c>{one}</div>" for one in foot)}</div></div>{seal(issuer, "112mm", "112mm")}"""
    css = ".fr { border: 1.2mm solid #123a7a; padding: 5mm 8mm; height: 150mm } .i { width: 93mm; display: flex; padding: 3mm 0; font-size: 13pt; line-height: 1.3 } .k { width: 38mm; color: #444 } small { font-size: 8pt; color: #888 }"
    truth = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    html = sheet(body, css, rng.choice(("song", "hei", "kai")), "size: A4 landscape; margin: 16mm 18mm")
    return Sheet(html, "skill_certificate", truth)


@layout("skill_certificate.two_images_of_a_trade")
def two_images(rng: random.Random) -> Sheet:
    """A trade's own centre: photos of cover and inside pasted on one upright sheet, the inside in running labels, two testing bodies named."""
    shown, name, sex = someone(rng)
    level = rng.choice((4, 3, 3, 2, 1))
    word = {4: "中级技能", 3: "高级技能", 2: "技师", 1: "高级技师"}[level]
    occupation = rng.choice(
        ("锅炉运行值班员", "通信电力机务员", "煤矿综采机司机", "水工监测工", "金属轧制工", "石油钻井工")
    )
    centre = rng.choice(
        (
            "电力行业职业技能鉴定指导中心",
            "煤炭工业职业技能鉴定指导中心",
            "水利行业职业技能鉴定指导中心",
            "冶金行业职业技能鉴定指导中心",
        )
    )
    issued = day(rng, 2000, 2016)
    birth = day(rng, 1958, 1988)
    ident = id_number(rng, birth, sex)
    number = (
        f"{issued[2:4]}{rng.choice(('47', '51', '62'))}003{rng.randint(1, 400):03d}{level}{rng.randint(1, 30000):05d}"
    )
    form = rng.choice(("long", "dots", "〇"))
    number = f"{number[:16]}"
    items = [
        f"姓　名　{shown}　　性　别　{sex}", f"出生日期　{written(birth, form)}", f"文化程度　{rng.choice(('高中', '中专', '大学专科'))}", f"身份证号　{ident}", f"职业（工种）　{occupation}",
        f"技能等级　{rng.choice((f'{hanzi_number(level)}级（{word}）', word, f'国家职业资格{hanzi_number(level)}级'))}", f"理论　{rng.randint(60, 95)}　　实操　{rng.randint(60, 95)}　　评定　合格",
    ]  # fmt: skip
    lines = "".join(f"<p>{one}</p>" for one in items)
    ministry = "人力资源和社会保障部" if issued >= "2009" else "劳动和社会保障部"
    body = f"""<p style="font-size: 10pt; margin: 0">附件{rng.randint(3, 9)}：职业资格证书复印件（{shown}）</p><div class=cover><p>中华人民共和国</p><p style="font-size: 22pt">职业资格证书</p><p style="font-size: 9pt; margin-top: 18mm">Occupational Qualification Certificate<br>The People's Republic of China</p></div>
    <div class=in><div style="width: 48mm" class=c><div class=photo style="margin: 0 auto">照片</div><p style="font-size: 9pt">证书编号<br>{number}</p><p style="font-size: 8pt; color: #777">{ministry}印制</p></div><div style="flex: 1; padding-left: 6mm">{lines}
    <p style="margin-top: 6mm">{rng.choice(("鉴定机构", "职业技能鉴定（指导）中心"))}（印）：{centre}</p><p>发证日期　{written(issued, form)}</p></div></div>{seal(centre, "110mm", "188mm")}
    {copy_stamp(rng, "left: 92mm; top: 224mm") if rng.random() < 0.7 else ""}"""
    css = f""".cover {{ background: #5a1020; color: #e8c060; text-align: center; width: 110mm; height: 76mm; margin: 4mm auto 8mm; padding-top: 12mm; box-sizing: border-box; font-family: {FONTS["kai"]} }} .cover p {{ margin: 1mm }}
    .in {{ display: flex; border: .3mm solid #bbb; padding: 6mm; height: 104mm }} .in p {{ margin: 1.6mm 0 }}"""
    truth = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": centre,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "kai", "ming"))), "skill_certificate", truth)


@layout("skill_certificate.card_front_and_back")
def card(rng: random.Random) -> Sheet:
    """The pilot's plastic card of 2018 to 2020, both faces on a sheet: small labels in front, the number and issuer's code at the back."""
    shown, name, sex = someone(rng)
    level = rng.choice((5, 4, 3, 2, 1))
    occupation = rng.choice(("工业机器人系统操作员", "电工", "焊工", "制冷工", "起重工", "模具工"))
    issued = day(rng, 2018, 2020)
    birth = day(rng, 1968, 1999)
    ident = id_number(rng, birth, sex)
    area = rng.choice(("140100", "130400", "610100"))
    number = f"RSW{area}{rng.randint(1, 40):03d}{issued[2:4]}{level}{rng.randint(1, 900):05d}"
    issuer = rng.choice(
        ("晋中智能制造产教融合促进中心", "邯郸冀南高级技工学校", "西咸焊接技术培训评价有限公司", "太原工匠职业培训学校")
    )
    code = credit_code(rng) if rng.random() < 0.7 else ""
    labels = [("姓名", shown), ("证件号", ident), ("职业", occupation), ("等级", rng.choice((f"{WORDS[level]}（{hanzi_number(level)}级）", f"{hanzi_number(level)}级 {WORDS[level]}", WORDS[level])))]  # fmt: skip
    if rng.random() < 0.4:
        labels[2:] = labels[:1:-1]
    front = "".join(f"<p><i>{a}</i>{b}</p>" for a, b in labels)
    back = [
        f"<p><i>编号</i>{number}</p>",
        f"<p><i>发证单位</i>{issuer}</p>",
        f"<p><i>发证日期</i>{written(issued, rng.choice(('dots', 'dashes', 'long')))}</p>",
    ]
    if code:
        back.append(f"<p><i>信用代码</i>{code}</p>")
    rng.shuffle(back)
    body = f"""<p class=c>职业技能等级证（卡）正反面复印件</p><div class=card><p class=c style="background: #0b5; color: #fff">职业技能等级证</p><div style="display: flex"><div style="flex: 1">{front}</div><div class=photo style="width: 20mm; height: 26mm; line-height: 26mm">照片</div></div></div>
    <div class=card>{"".join(back)}<p style="font-size: 7pt; color: #777">1.本卡仅限本人使用，转借无效。2.职业技能等级认定试点工作期间核发。3.扫描右侧条码可查验真伪。</p></div>{seal(issuer, "92mm", "112mm")}
    {copy_stamp(rng, "left: 50mm; top: 168mm") if rng.random() < 0.6 else ""}<p style="position: absolute; top: 230mm; font-size: 10pt">复印人：{staff(rng, 1)[0]}　　仅供职称申报使用</p>"""
    css = ".card { width: 96mm; height: 58mm; border: .3mm solid #999; border-radius: 3mm; margin: 8mm auto; padding: 3mm 4mm; font-size: 10pt; box-sizing: border-box } .card p { margin: 1mm 0 } i { font-style: normal; color: #888; font-size: 8pt; margin-right: 2mm }"
    truth: dict[str, Any] = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    if code:
        truth["credit_code"] = code
    return Sheet(sheet(body, css, rng.choice(("hei", "song", "zenhei"))), "skill_certificate", truth)


@layout("skill_certificate.electronic_licence")
def licence(rng: random.Random) -> Sheet:
    """A province's electronic licence: the identifier of the licence is not the number; level alone large in the middle, rows below, holder's sentence last."""
    shown, name, sex = someone(rng)
    word, level, mark = rng.choice(
        (
            ("高级技师", 1, "1"),
            ("技师", 2, "2"),
            ("高级工", 3, "3"),
            ("中级工", 4, "4"),
            ("特级技师", "special_technician", "T"),
        )
    )
    occupation = rng.choice(
        ("数控机床装调维修工", "煤层气排采集输工", "工程测量员", "铝电解工", "汽轮机和水轮机检修工")
    )
    province, digits = rng.choice((("河北省", "13"), ("陕西省", "61"), ("山西省", "14")))
    issuer = rng.choice(
        (
            f"{province}职业技能鉴定指导中心",
            "长治潞安技师学院",
            "宝鸡渭滨机床有限责任公司",
            "唐山曹妃甸工匠职业技能评价有限公司",
        )
    )
    issued = day(rng, 2021, 2025)
    birth = day(rng, 1966, 1998)
    ident = id_number(rng, birth, sex)
    letter = "Y" if "机床有限" in issuer else "S"
    number = f"{letter}0000{digits}{rng.randint(1, 9999):06d}{issued[2:4]}{mark}{rng.randint(1, 9000):06d}"
    serial = "".join(rng.choice("0123456789ABCDEF") for _ in range(12))
    rows = [("持证主体", shown), ("持证主体代码", ident), ("职业（工种）", occupation), ("颁发机构", issuer), ("颁证日期", written(issued, rng.choice(("long", "dashes")))), ("有效期", "长期"), ("证书编号", number)]  # fmt: skip
    first, rest = rows[:2], rows[2:]
    rng.shuffle(rest)
    body = f"""<p style="font-size: 8pt; color: #888; margin: 0">电子证照标识：1.2.156.3005.2.11100000000013338W0{digits}.{serial}.001.{rng.choice("ABCX")}</p><div class=top>{province}一体化在线政务服务平台　电子证照</div><h1 style="font-size: 24pt; margin: 8mm 0 4mm">职业技能等级证书</h1>
    <p class=c style="font: bold 30pt {FONTS["hei"]}; color: #a50; margin: 0 0 6mm">{word if rng.random() < 0.5 else f"{word}（{hanzi_number(level)}级）" if isinstance(level, int) else word}</p><table>{rows_of([*first, *rest])}</table>
    <p style="text-indent: 2em; margin-top: 8mm">经评价考核合格，证明持证主体达到上述职业（工种）相应等级。</p><p style="position: absolute; bottom: 6mm; font-size: 9pt; color: #777">打印时间：{day(rng, 2025, 2025)} {rng.randint(8, 18):02d}:{rng.randint(10, 59)}:{rng.randint(10, 59)}　防伪码：{"".join(rng.choice(LETTERS) for _ in range(10))}　本证照与纸质证书具有同等法律效力</p>{seal(issuer, "118mm", "176mm")}"""
    css = ".top { background: #1b6ec2; color: #fff; padding: 2mm 4mm; font-size: 11pt } td { padding: 2.6mm 3mm; border-bottom: .2mm solid #cfd8e3; font-size: 13pt } .l { width: 38mm; color: #678 }"
    truth = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(sheet(body, css, rng.choice(("hei", "song", "zenhei"))), "skill_certificate", truth)
