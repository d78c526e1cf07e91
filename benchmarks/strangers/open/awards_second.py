"""More awards: circulars on one person, talents' booklets, quality circles, medals, personal copies, craftsmen, contests, bilingual, merits, designs."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import copy_stamp, day, seal, sheet, written
from benchmarks.strangers.open.words_second import EMPLOYERS, JOBS, spread, staff
from benchmarks.strangers.sheet import FONTS, Sheet, id_number, layout

RANKS = (("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"))
TRADES = ("电焊工", "机修钳工", "矿山电工", "汽轮机运行值班员", "数控铣工", "桥门式起重机司机", "化学检验员")
WORKS: tuple[tuple[str, str | None], ...] = (
    ("晋城丹河化肥厂", "enterprise"),
    ("北方九二三机械厂", "enterprise"),
    ("临汾尧都铸锻总厂", "enterprise"),
    ("忻州滹沱钢铁集团有限公司", None),
    ("山西岚河水泥集团有限公司", None),
    ("长治漳河输变电运检分公司", "enterprise"),
)


def leveled(
    truth: dict[str, Any], level: str | None, free: tuple[str, ...] = ()
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The truth with the level of the award, or the level left free where the paper does not tell."""
    return (truth | {"award_level": level}, free) if level else (truth, (*free, "award_level"))


@layout("award_certificate.circular_on_one")
def circular(rng: random.Random) -> Sheet:
    """红头通报 of a works on one man: number under the head, what he did, title and money given; copies and printing date at the foot."""
    issuer, level = rng.choice(WORKS)
    name, other = staff(rng, 2)
    job, year = rng.choice(JOBS), rng.randint(2010, 2024)
    issued = day(rng, year, year)
    y, m, d = issued.split("-")
    honour = rng.choice(("安全生产标兵", "先进生产者", "岗位能手标兵", "优秀班组长"))
    post = rng.choice(("设备部检修班班长", "动力车间电工", "二车间技师"))
    what = rng.choice(
        (
            f"{int(m)}月{max(1, int(d) - 3)}日夜班巡检时，及时发现{job.plant}{job.trouble}的重大隐患，果断采取措施，避免了一起恶性设备事故",
            f"在{job.plant}检修中连续奋战四十余小时，提前两天完成{job.work}任务，为公司挽回经济损失{rng.randint(30, 90)}万元",
        )
    )
    title = f"关于对{name}同志{rng.choice(('予以表彰奖励', '给予表彰'))}的{rng.choice(('通报', '决定'))}"
    chief = f"签发人：{other}" if rng.random() < 0.4 else ""
    body = f"""<p class=c style="color: #d00; font: bold {rng.choice((30, 34))}pt {FONTS["song"]}; margin: 6mm 0">{issuer}{rng.choice(("文件", ""))}</p>
    <p class=c style="margin: 0">{issuer[2]}字〔{year}〕{rng.randint(3, 99)}号　　{chief}</p><div style="border-top: .9mm solid #d00"></div>
    <h2 class=c style="font: bold 18pt/1.5 {FONTS["song"]}">{title}</h2><p>各车间、部室：<p class=i>{name}，{rng.choice(("男", "女"))}，{rng.randint(28, 57)}岁，系{post}。{what}。
    <p class=i>为鼓励先进、弘扬正气，经{rng.choice(("厂务会研究决定", "公司研究决定", "党政联席会研究"))}，授予{name}同志“{honour}”荣誉称号，并奖励人民币{rng.choice(("伍仟", "叁仟", "壹万"))}元。
    <p class=i>希望{name}同志再接再厉，也希望广大职工以其为榜样，立足岗位，多做贡献。特此通报。
    <p class=r style="margin-top: 16mm">{issuer}<br>{written(issued, rng.choice(("long", "〇", "○")))}{seal(issuer, "112mm", "158mm")}
    <div style="position: absolute; bottom: 4mm; left: 0; right: 0; font-size: 11pt; border-top: .3mm solid #000; border-bottom: .3mm solid #000">抄送：{issuer}工会。<br>
    办公室　　　　　　　　　　　　　　　　　　　　{y}年{int(m)}月{min(28, int(d) + 2)}日印发</div>"""
    truth = {
        "recipients": [name],
        "award_name": honour,
        "award_kind": "honour",
        "issuer": issuer,
        "issue_date": issued,
    }
    truth, free = leveled(truth, level, ("award_rank", "certificate_number"))
    html = sheet(
        body, ".i { text-indent: 2em; margin: 1mm 0 } body { font-size: 15pt }", "song", "size: A4; margin: 26mm"
    )
    return Sheet(html, "award_certificate", truth, free)


@layout("award_certificate.talent_booklet_spread")
def talent(rng: random.Random) -> Sheet:
    """技术能手证书 as an opened booklet: left photo and labels (with 身份证号 at times), right the sentence of award; number under the photo."""
    name, year, sex = staff(rng, 1)[0], rng.randint(2008, 2023), rng.choice("男女")
    birth = day(rng, 1964, 1994)
    issuer, title, level = rng.choice(
        (
            ("山西省人力资源和社会保障厅", "山西省技术能手", "provincial"),
            ("山西省人力资源和社会保障厅", "三晋技术能手", "provincial"),
            ("人力资源和社会保障部", "全国技术能手", "national"),
            ("阳泉市人力资源和社会保障局", "阳泉市技术能手", "municipal"),
        )
    )
    issued = day(rng, year, year)
    date = issued[:7] if rng.random() < 0.4 else issued
    number = f"{rng.choice(('晋能手', 'NS', '第'))}{year}{rng.randint(10, 400):04d}{rng.choice(('', '号'))}"
    rows = [
        f"姓　名　{spread(rng, name)}",
        f"性　别　{sex}",
        f"出生年月　{birth[:4]}.{birth[5:7]}",
        f"工作单位　{rng.choice(EMPLOYERS)}",
    ]
    if rng.random() < 0.5:
        rows.insert(3, f"身份证号　{id_number(rng, birth, sex)}")
    body = f"""<div class=v><div class=left><div class=photo style="margin: 0 auto 3mm">照 片</div><p class=c style="font-size: 10pt">证书编号：{number}</p>{"".join(f"<p class=u>{one}</p>" for one in rows)}</div>
    <div class=right><p class=c style="font-size: 28pt; color: #a00; letter-spacing: 3mm">{rng.choice(("技术能手证书", "荣誉证书"))}</p>
    <p style="text-indent: 2em">{rng.choice(("根据《高技能人才评选表彰管理办法》有关规定，", "经评审、公示，", f"依据{year}年职业技能竞赛结果，"))}{rng.choice(("特授予", "决定授予"))}{name}同志“{title}”{rng.choice(("荣誉称号", "称号"))}。</p>
    <p class=r style="margin-top: 20mm">{issuer}<br>{written(date, rng.choice(("long", "〇", "O")))}</p></div></div>{seal(issuer, "212mm", "96mm")}
    {copy_stamp(rng, "left: 24mm; top: 112mm") if rng.random() < 0.5 else ""}"""
    css = """.v { display: flex; height: 145mm; border: .3mm solid #999 } .left { width: 98mm; padding: 8mm; border-right: .5mm dashed #bbb }
    .right { flex: 1; padding: 10mm 14mm; font-size: 18pt } .left p.u { margin: 2mm 0; font-size: 11.5pt }"""
    truth = {"recipients": [name], "award_name": title, "award_kind": "talent", "award_level": level, "issuer": issuer}
    truth |= {"issue_date": date, "certificate_number": number}
    html = sheet(body, css, rng.choice(("song", "kai", "ming")), "size: A4 landscape; margin: 20mm 18mm")
    return Sheet(html, "award_certificate", truth, ("award_rank",))


@layout("award_certificate.quality_circle_four_bodies")
def quality(rng: random.Random) -> Sheet:
    """优秀QC小组 of a province's associations: circle and subject in front, members in small type below, four issuers two by two."""
    year, unit, job = rng.randint(2009, 2023), rng.choice(EMPLOYERS), rng.choice(JOBS)
    members = staff(rng, rng.randint(5, 9))
    circle = f"{rng.choice(('攀登', '匠心', '雷霆', '春雨'))}QC小组"
    rank, key = rng.choice(RANKS)
    issuers = ("山西省质量管理协会", "山西省总工会", "共青团山西省委员会", "山西省科学技术协会")
    award = rng.choice((f"{year}年度山西省优秀质量管理小组", f"{year}年山西省质量管理小组活动优秀成果"))
    project = f"降低{job.plant}{job.trouble}次数"
    issued = day(rng, year, year, rng.choice((6, 7, 8)))
    date = issued[:7] if rng.random() < 0.6 else issued
    number = f"{year}-QC-{rng.randint(1, 400):03d}"
    signs = "".join(f"<span style='width: 46%; display: inline-block; padding: 2mm 0'>{one}</span>" for one in issuers)
    body = f"""<div class=b><h1 style="color: #b00; font-size: 32pt; margin: 0">荣 誉 证 书</h1><p class=r style="font-size: 10pt; margin: 0">№ {number}</p><p>{unit}{circle}：
    <p style="text-indent: 2em">你小组完成的《{project}》课题，{rng.choice(("荣获", "被评为"))}{award}{rank}。特发此证。
    <p style="font-size: 11pt">{rng.choice(("小组成员", "组　员", "小组主要成员"))}：{rng.choice(("、", "　", " ", "，")).join(members)}
    <div style="text-align: center; font-size: 14pt; margin-top: 6mm">{signs}</div><p class=c style="margin: 2mm">{written(date, rng.choice(("〇", "long", "○")))}</div>"""
    truth = {
        "recipients": members,
        "award_name": award,
        "award_rank": key,
        "project": project,
        "issuer": "、".join(issuers),
        "issue_date": date,
        "certificate_number": number,
    }
    css = (
        ".b { border: 1.5mm double #c9a227; padding: 8mm 16mm; font-size: 17pt; height: 150mm } .b p { margin: 3mm 0 }"
    )
    html = sheet(body, css, rng.choice(("kai", "song")), "size: A4 landscape; margin: 14mm")
    return Sheet(html, "award_certificate", truth, ("award_kind", "award_level"))


@layout("award_certificate.labour_medal_card")
def medal(rng: random.Random) -> Sheet:
    """五一劳动奖章证书, small and upright: order to grant without 同志, then name, sex, unit and number as a little table, federation and date last."""
    name, year = staff(rng, 1)[0], rng.randint(2006, 2024)
    issuer, title, level = rng.choice(
        (
            ("山西省总工会", "山西省五一劳动奖章", "provincial"),
            ("中华全国总工会", "全国五一劳动奖章", "national"),
            ("晋城市总工会", "晋城市五一劳动奖章", "municipal"),
        )
    )
    issued = f"{year}-04" if rng.random() < 0.6 else day(rng, year, year, 4)
    number = rng.choice((f"{year}{rng.randint(1, 300):04d}", f"晋工奖章{year}-{rng.randint(1, 300)}"))
    rows = [
        ("姓　　名", spread(rng, name)),
        ("性　　别", rng.choice("男女")),
        ("民　　族", rng.choice(("汉族", "回族"))),
        ("工作单位", rng.choice(EMPLOYERS)),
        ("证书编号", number),
    ]
    if rng.random() < 0.4:
        rows.insert(0, rows.pop())
    table = "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows)
    order = f"<p class=o>{issuer}{rng.choice(('决定', '特'))}授予<br><b>{name}</b><br><span style='color:#b00'>{title}</span>"
    parts = [order, f"<table>{table}</table>"]
    if rng.random() < 0.4:
        parts.reverse()
    body = f"""<p class=c style="color: #c00; font-size: 20pt; margin: 0">★</p><h1 style="color: #c00; margin: 2mm 0 8mm">{title}<br>证　书</h1>{"".join(parts)}
    <p class=c style="margin-top: 12mm">{issuer}<br>{written(issued, rng.choice(("〇", "long", "零")))}</p>{seal(issuer, "62mm", "150mm")}"""
    css = ".o { text-align: center; font-size: 17pt; line-height: 1.9 } td { border: .3mm solid #c88; padding: 1.6mm 3mm; font-size: 11pt } .l { width: 24mm; text-align: center } h1 { font-size: 21pt }"
    truth = {
        "recipients": [name],
        "award_name": title,
        "award_kind": "honour",
        "award_level": level,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    html = sheet(body, css, rng.choice(("song", "kai", "hei")), "size: 148mm 210mm; margin: 12mm 16mm")
    return Sheet(html, "award_certificate", truth, ("award_rank",))


@layout("award_certificate.progress_prize_own_copy")
def own_copy(rng: random.Random) -> Sheet:
    """科技进步奖 个人证书: a grid in which the holder's place among so many stands beside his name; units and nominator are not the issuer."""
    name, year, job = staff(rng, 1)[0], rng.randint(2009, 2024), rng.choice(JOBS)
    rank, key = rng.choice(RANKS)
    issuer, award, level = rng.choice(
        (
            ("山西省人民政府", "山西省科学技术奖（科技进步类）", "provincial"),
            ("大同市人民政府", "大同市科学技术进步奖", "municipal"),
            ("中国煤炭装备学会", "中国煤炭装备学会科学技术奖", "industry_national"),
            ("山西省机械工程学会", "山西省机械工业科学技术奖", "industry_provincial"),
        )
    )
    total = rng.randint(5, 12)
    place = rng.randint(1, total)
    project = f"{job.plant}{job.work}关键技术及应用"
    number = f"{year}-{rng.choice(('KJJB', 'J', '2'))}-{1 + RANKS.index((rank, key))}-{rng.randint(10, 99):03d}-G{place:02d}/{total:02d}"
    issued = day(rng, year + 1, year + 1)
    units = rng.sample(EMPLOYERS, 2)
    mark = rng.choice((f"{place}/{total}", f"第{place}完成人（共{total}人）", f"第 {place} 名"))
    rows = [
        ("获奖项目", project),
        ("获奖等级", rank),
        (rng.choice(("获 奖 人", "获奖者", "证书持有人")), name),
        ("排　　序", mark),
        ("完成单位", "<br>".join(units)),
        ("推荐单位", rng.choice(("大同市科学技术局", "太原市科学技术局"))),
    ]
    head, tail = rows[:4], rows[4:]
    rng.shuffle(head)
    table = "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in (*head, *tail))
    body = f"""<p style="margin: 0; font-size: 10pt">证书编号：{number}</p><h1 style="font-size: 25pt; color: #9a6b00; margin: 12mm 0 2mm">{award}</h1><p class=c style="font-size: 17pt; margin: 0 0 8mm">{rng.choice(("个 人 证 书", "获奖证书（个人）"))}</p>
    <table>{table}</table><p style="text-indent: 2em; margin-top: 8mm">为表彰在促进科学技术进步工作中做出重要贡献者，特颁发此证书，以资鼓励。</p>
    <p class=r style="margin-top: 18mm">{issuer}<br>{written(issued, rng.choice(("long", "〇", "padded")))}</p>{seal(issuer, "118mm", "192mm")}<p style="position: absolute; bottom: 0; font-size: 9pt; color: #666">本证书所载{rng.choice(("排序", "信息"))}以公布的奖励决定为准　查询：http://kjj.example.gov.cn/cx</p>"""
    truth = {
        "recipients": [name],
        "award_name": award,
        "award_kind": "science_technology",
        "award_rank": key,
        "award_level": level,
        "project": project,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    css = "td { border: .3mm solid #b99b4e; padding: 3mm 4mm; font-size: 14pt } .l { width: 32mm; text-align: center; background: #faf5e6 }"
    return Sheet(
        sheet(body, css, rng.choice(("song", "hei", "ming"))),
        "award_certificate",
        truth,
        ("place",) if "名" in mark else (),
    )
