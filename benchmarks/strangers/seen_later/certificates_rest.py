"""Awards: state prizes, decisions with lists, contests, five-small results, titles of honour, drawn for the sealed half."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.certificates import (
    TOWNS,
    a_day,
    arabic,
    chinese,
    company,
    copy_stamp,
    font,
    page,
    person,
    persons,
    seal,
    sheet,
    spread_name,
    written,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout

RANKS = {"special": "特等奖", "first": "一等奖", "second": "二等奖", "third": "三等奖"}
THINGS = [
    "大采高综采工作面液压支架电控系统研究与应用",
    "高炉煤气余压发电机组振动治理",
    "矿用带式输送机断带抓捕装置",
    "厚板窄间隙焊接工艺开发",
    "热轧精轧机组活套控制优化",
    "锅炉低氮燃烧器改造",
]


@layout("award_certificate.s2_prize")
def prize(rng: random.Random) -> Sheet:
    """A prize of science and technology: labels in one stretched column, the person's place among the contributors beside."""
    name, thing, date = person(rng), rng.choice(THINGS), f"{rng.randint(2008, 2023)}-{rng.randint(1, 12):02d}"
    rank = rng.choice(tuple(RANKS)[1:])
    state = rng.random() < 0.6
    award, issuer, level = (
        ("山西省科学技术进步奖", "山西省人民政府", "provincial")
        if state
        else ("中国煤炭工业科学技术奖", "中国煤炭工业协会", "industry_national")
    )
    number = rng.choice(
        (
            f"{date[:4]}-J-2-{rng.randint(10, 99)}-R{rng.randint(2, 9):02d}",
            f"{date[:4]}J{rng.randint(100, 999)}-{rng.randint(2, 9)}",
        )
    )
    role = f"（第{hanzi_number(rng.randint(2, 7))}完成人）" if rng.random() < 0.6 else ""
    rows = [
        ("项目名称", thing),
        (rng.choice(("奖励等级", "获奖等级")), RANKS[rank]),
        ("获 奖 者", f"{name}{role}"),
        ("所在单位", company(rng)),
    ]
    start = rng.randint(0, 2)
    rows = rows[start:] + rows[:start]
    lines = "".join(f"<p class=l><span>{label}：</span>{value}</p>" for label, value in rows)
    body = f"""<div class=f><h1>{award}</h1><h2>证　　书</h2><p class=t>为表彰{award}获得者，特颁发此证书。</p>{lines}
    <p class=n>证书号：{number}</p><p class=r>{issuer}</p><p class=r>{chinese(date, rng.choice("〇○O"))}</p>
    {seal(issuer, "105mm", "148mm", 42)}</div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 15pt }} .f {{ border: 2mm double #c0392b; height: 220mm; padding: 8mm 12mm;
    position: relative }} h1, h2 {{ text-align: center; color: #c0392b }} .t {{ text-indent: 2em; margin: 9mm 0 }} .l {{ margin: 5mm 0 5mm 6mm }}
    .r {{ text-align: right; margin: 4mm 10mm }} .n {{ font-size: 12pt; margin: 12mm 6mm }}"""
    return sheet(
        "award_certificate",
        page(css, body),
        recipients=[name],
        award_name=award,
        award_kind="science_technology",
        award_rank=rank,
        award_level=level,
        project=thing,
        issuer=issuer,
        issue_date=date,
        certificate_number=number,
    )


@layout("award_certificate.s2_decision")
def decision(rng: random.Random) -> Sheet:
    """A red-head decision: its list names people in columns without lines; the groups praised before them are no recipients."""
    year = rng.randint(2015, 2024)
    names = persons(rng, rng.randint(5, 14))
    award, kind = rng.choice((("先进工作者", "honour"), ("劳动模范", "honour"), ("安全生产先进个人", "honour")))
    if rng.random() < 0.5:
        town = rng.choice(TOWNS)
        issuer, level, head = f"{town}市人民政府", "municipal", f"{town}市人民政府文件"
        short = town[0] + "政发"
    else:
        issuer, level = f"山西{rng.choice(('鼎新', '同晟', '恒泰'))}机械制造有限公司", "enterprise"
        head, short = f"{issuer}文件", issuer[2:4] + "司发"
    date = f"{year + 1}-{rng.randint(1, 4):02d}-{rng.randint(10, 28)}"
    listed = "".join(f"<span class=nm>{spread_name(name)}</span>" for name in names)
    groups = "、".join(rng.sample(("机修车间", "炼钢作业区", "动力分厂维修班", "质量检验部"), 2))
    body = f"""<h1>{head}</h1><p class=no>{short}〔{year + 1}〕{rng.randint(2, 40)}号</p><hr><h2>关于表彰{year}年度先进集体和{award}的决定</h2>
    <p>各单位、各部门：</p><p class=t>{year}年，全体干部职工攻坚克难、扎实工作，涌现出一批成绩突出的集体和个人。为树立典型、激励先进，经研究，
    决定授予{groups}“先进集体”称号，授予{names[0]}等{len(names)}名同志“{award}”称号，予以通报表彰。</p>
    <p class=t>希望受表彰的集体和个人珍惜荣誉，再接再厉。全体职工要以先进为榜样，立足岗位，为完成全年目标任务作出新的贡献。</p>
    <p class=r>{issuer}</p><p class=r>{arabic(date)}</p>{seal(issuer, "118mm", "118mm", 38)}
    <p class=a>附件：</p><h3>{year}年度{award}名单（{len(names)}名）</h3><div>{listed}</div>
    <p class=c>抄送：{rng.choice(("公司领导，存档。", "市委办公室，市总工会。"))}</p>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 13.5pt; line-height: 1.7 }} h1 {{ color: #d11; text-align: center; font-size: 27pt }}
    hr {{ border: .6mm solid #d11 }} h2 {{ font-size: 17pt; text-align: center }} .no, h3 {{ text-align: center; font-size: 13pt }}
    .t {{ text-indent: 2em }} .r {{ text-align: right; margin: 1mm 14mm }} .nm {{ display: inline-block; width: 42mm }} .a {{ margin-top: 12mm }}
    .c {{ border-top: .3mm solid; border-bottom: .3mm solid; font-size: 11pt; margin-top: 12mm }}"""
    return sheet(
        "award_certificate",
        page(css, body, "A4", "22mm 20mm"),
        ("award_rank", "project"),
        recipients=names,
        award_name=award,
        award_kind=kind,
        award_level=level,
        issuer=issuer,
        issue_date=date,
    )


@layout("award_certificate.s2_podium")
def podium(rng: random.Random) -> Sheet:
    """Landscape contest certificate: place or prize, one or two winners, several bodies behind it, one seal each."""
    names = persons(rng, rng.choice((1, 1, 2)))
    year, town = rng.randint(2014, 2024), rng.choice(TOWNS[:10])
    contest, level = rng.choice(
        (
            (f"{year}年{town}市职工职业技能大赛", "municipal"),
            (f"第{hanzi_number(year - 2005)}届山西省职业技能竞赛", "provincial"),
            (f"“汾酒杯”山西省第{hanzi_number(year - 2008)}届职工技术比武", "provincial"),
        )
    )
    trade = rng.choice(("焊工", "电工", "数控铣工", "装配钳工"))
    place = rng.randint(1, 6) if rng.random() < 0.6 else None
    rank = "none" if place else rng.choice(("first", "second", "third", "merit"))
    word = f"第{hanzi_number(place)}名" if place else {**RANKS, "merit": "优秀奖"}[rank]
    where = f"{town}市" if level == "municipal" else "山西省"
    bodies = [f"{where}人力资源和社会保障{'局' if level == 'municipal' else '厅'}", f"{where}总工会"]
    date = f"{year}-{rng.randint(9, 12):02d}"
    number = f"No.{year}{rng.randint(1, 9999):04d}" if rng.random() < 0.6 else None
    body = f"""<div class=f><h1>{rng.choice(("荣誉证书", "获 奖 证 书"))}</h1><p class=n>{"、".join(spread_name(one) for one in names)}：</p>
    <p class=t>{rng.choice(("在", "代表本单位参加"))}{contest}<b>{trade}</b>{rng.choice(("项目", "赛项", "工种"))}比赛{rng.choice(("中，荣获", "，获得"))}
    <b class=w>{word}</b>。</p><p class=t>特发此证，以资鼓励。</p><p class=m>{f"证书编号：{number}" if number else ""}</p>
    <table><tr>{"".join(f"<td>{one}" for one in bodies)}</table><p class=d>{chinese(date, rng.choice("〇○零"))}</p>
    {seal(bodies[0], "60mm", "86mm", 34)}{seal(bodies[1], "175mm", "86mm", 34)}</div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 18pt }} .f {{ border: 2mm solid #c9a227; height: 160mm; padding: 4mm 22mm;
    position: relative }} h1 {{ text-align: center; color: #c0392b; font-size: 34pt; margin: 4mm }} .t {{ text-indent: 2em; line-height: 1.7;
    margin: 2mm 0 }} .w {{ font-size: 23pt; color: #c0392b }} table {{ width: 100% }} td {{ text-align: center; font-size: 15pt }} .d {{ text-align: center;
    font-size: 15pt }} .m {{ font-size: 11pt; margin: 1mm }} .n {{ font-family: {FONTS["kai"]}; margin: 2mm 0 }}"""
    return sheet(
        "award_certificate",
        page(css, body, "A4 landscape", "18mm"),
        ("issuer", "project"),
        recipients=names,
        award_name=contest,
        award_kind="contest",
        award_rank=rank,
        place=place,
        award_level=level,
        issue_date=date,
        certificate_number=number,
    )


@layout("award_certificate.s2_smallgrid")
def small_grid(rng: random.Random) -> Sheet:
    """“Five small” result as a Word-made grid with a vertical label; several makers, a gapped grade, the copy's checker below."""
    names, thing = persons(rng, rng.randint(2, 6)), rng.choice(THINGS)
    rank = rng.choice(("first", "second", "third"))
    issuer, date = company(rng), a_day(rng, 2012, 2024)
    award = rng.choice(("职工“五小”成果奖", "“五小”创新成果奖", "“五小”竞赛优秀成果奖"))
    number = f"WX{date[:4]}-{rng.randint(1, 200):03d}"
    gap = RANKS[rank][0] + "　等　奖"
    people = rng.choice(("、", "　", "，")).join(names)
    body = f"""<h1>{date[:4]}年度{award}<br>获奖证书</h1><table><tr><td rowspan=4 class=v>成<br>果<br>情<br>况<td>成果名称<td colspan=3>{thing}
    <tr><td>成果类别<td>{rng.choice(("小改造", "小发明", "小革新", "小设计"))}<td>获奖等级<td><b>{gap}</b><tr><td>主要完<br>成　人<td colspan=3>{people}
    <tr><td>申报单位<td>{rng.choice(("机修车间", "第二炼钢厂", "动力分厂"))}<td>证书编号<td>{number}<tr><td class=v>颁<br>奖<br>单<br>位<td colspan=4 class=z>
    <br>{issuer}<br>{written(rng, date)}</table>{seal(issuer, "95mm", "104mm", 34)}{copy_stamp(rng, "10mm", "165mm")}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 12.5pt; height: 230mm }} h1 {{ text-align: center; font-size: 21pt }} table {{ width: 100% }}
    td {{ border: .3mm solid #222; padding: 3mm; text-align: center }} .v {{ width: 8mm }} .z {{ text-align: right; padding-right: 16mm; line-height: 2 }}"""
    return sheet(
        "award_certificate",
        page(css, body),
        recipients=names,
        award_name=award,
        award_kind="five_small",
        award_rank=rank,
        award_level="enterprise",
        project=thing,
        issuer=issuer,
        issue_date=date,
        certificate_number=number,
    )


@layout("award_certificate.s2_craftsman")
def craftsman(rng: random.Random) -> Sheet:
    """A title of honour given to one person: addressee last, title in large type, decision's number named in the text."""
    name, year = person(rng), rng.randint(2012, 2024)
    award, kind, level, issuer = rng.choice(
        (
            ("三晋技术能手", "talent", "provincial", "山西省人力资源和社会保障厅"),
            ("全国技术能手", "talent", "national", "人力资源和社会保障部"),
            ("山西省五一劳动奖章", "honour", "provincial", "山西省总工会"),
            ("公司岗位能手", "talent", "enterprise", "山西同晟机械制造有限公司"),
        )
    )
    date = f"{year}-{rng.randint(1, 12):02d}"
    number = f"{rng.choice(('第', '编号：'))}{year}{rng.randint(1, 999):03d}"
    number = number + "号" if number.startswith("第") else number
    value = number.removeprefix("编号：")
    body = f"""<div class=f><p class=s>{number}</p><h1>荣　誉　证　书</h1><p class=t>在生产一线刻苦钻研技术、技艺精湛、贡献突出，经评选决定，授予</p>
    <h2>{award}</h2><p class=c>荣誉称号，以资表彰。</p><p class=to>获得者：<u>　{spread_name(name)}　</u></p>
    <p class=r>{issuer}<br>{chinese(date, rng.choice("〇零"))}</p>{seal(issuer, "100mm", "155mm", 40)}</div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 16pt }} .f {{ background: #fff6f3; border: 1mm solid #c0392b; height: 215mm; padding: 8mm 14mm;
    position: relative }} h1, h2 {{ color: #c0392b; text-align: center }} h2 {{ font-size: 30pt }} .t {{ text-indent: 2em; line-height: 2 }}
    .c, .to {{ text-align: center }} .to {{ margin: 12mm }} .r {{ text-align: right; line-height: 2; margin: 10mm }} .s {{ font-size: 10pt; text-align: right }}"""
    return sheet(
        "award_certificate",
        page(css, body),
        ("award_rank", "project"),
        recipients=[name],
        award_name=award,
        award_kind=kind,
        award_level=level,
        issuer=issuer,
        issue_date=date,
        certificate_number=value,
    )
