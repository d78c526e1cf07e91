"""Awards told in prose: honour certificates of several decades, contests, a merit card."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout


@layout("award_certificate.b_labour_model")
def labour_model(rng: random.Random) -> Sheet:
    """A government's certificate of the nineties: name above, one sentence, the date in Chinese figures."""
    province, city, _ = w.place(rng)
    high = rng.random() < 0.5
    body, level = (f"{province}省人民政府", "provincial") if high else (f"{city}市人民政府", "municipal")
    name = w.person(rng)
    year, month = rng.randint(1989, 2005), rng.choice((4, 5))
    title = f"{province}省劳动模范" if high else f"{city}市劳动模范"
    html = f"""<html><style>@page {{ size: A4 landscape; margin: 18mm }} body {{ font-family: {w.font(rng, "kai", "ming")}; text-align: center }}
    .frame {{ border: 2mm double #b5301c; padding: 16mm 26mm; height: 128mm }} h1 {{ font-size: 40pt; color: #b5301c; letter-spacing: 12mm; margin: 2mm 0 14mm 12mm }}
    p {{ text-align: left; font-size: 20pt; line-height: 2 ; margin: 0 }} .foot {{ text-align: right; margin-top: 10mm }}</style>
    <div class=frame><h1>荣誉证书</h1><p>{w.spaced(name)}同志：</p>
    <p style="text-indent:2em">为表彰您在社会主义建设中做出的优异成绩，特授予您“{title}”荣誉称号。</p>
    <p class=foot>{body}</p><p class=foot style="margin-top:0">{hanzi_year(year, rng.choice("〇○"))}年{hanzi_number(month)}月</p></div></html>"""
    truth = {
        "recipients": [name],
        "award_name": title,
        "award_kind": "honour",
        "award_level": level,
        "issuer": body,
        "issue_date": f"{year}-{month:02d}",
    }
    return Sheet(html, "award_certificate", truth, ("award_rank",))


@layout("award_certificate.b_paper_prize_of_a_works")
def works_prize(rng: random.Random) -> Sheet:
    """奖状 of a works in the eighties: upright, 奖给, red flags, no number."""
    city = w.place(rng)[1]
    works = f"{city}{rng.choice(('第二机床厂', '水泵厂', '轴承厂', '矿山机械厂', '电瓷厂'))}"
    name = w.person(rng)
    year = rng.randint(1985, 1993)
    title = rng.choice(("先进生产者", "生产标兵", "技术革新能手", "优秀班组长"))
    month = rng.randint(1, 2)
    html = f"""<html><style>@page {{ size: 260mm 380mm; margin: 20mm }} body {{ font-family: {w.font(rng, "song", "kai")}; text-align: center; color: #222 }}
    .frame {{ border: 4mm solid #c9a227; outline: 1mm solid #c0392b; outline-offset: 3mm; padding: 24mm 18mm; height: 270mm }}
    h1 {{ font-size: 74pt; color: #c0392b; letter-spacing: 20mm; margin: 10mm 0 20mm 20mm; font-weight: bold }}
    p {{ font-size: 28pt; line-height: 2; margin: 0 }}</style><div class=frame>
    <div style="color:#c0392b;font-size:30pt">★ ★ ★ ★ ★</div><h1>奖状</h1>
    <p>奖给&emsp;<u>&emsp;{w.spaced(name)}&emsp;</u>&emsp;同志</p><p>一九{hanzi_year(year)[2:]}年度</p>
    <p style="font-size:44pt;letter-spacing:6mm;margin:14mm 0">{title}</p>
    <p style="text-align:right;margin-top:30mm">{works}</p><p style="text-align:right">一九{hanzi_year(year + 1)[2:]}年{hanzi_number(month)}月</p></div></html>"""
    truth = {
        "recipients": [name],
        "award_name": title,
        "issuer": works,
        "issue_date": f"{year + 1}-{month:02d}",
        "award_kind": "honour",
    }
    free = ["award_rank", "award_level"] + (["award_kind"] if title == "技术革新能手" else [])
    return Sheet(html, "award_certificate", truth, tuple(free))


@layout("award_certificate.b_contest_of_two_bodies")
def contest(rng: random.Random) -> Sheet:
    """A city's skill contest: a place, not a class; the name in the sentence; a number at the foot."""
    _, city, _ = w.place(rng)
    name = w.person(rng)
    year = rng.randint(2009, 2024)
    trade = rng.choice(("数控车工", "焊工", "钳工", "维修电工", "起重工", "化学检验员"))
    place = rng.randint(1, 6)
    issuer = f"{city}市{'人力资源和社会保障局' if rng.random() < 0.5 else '总工会'}"
    date = (year, rng.randint(8, 12), rng.randint(1, 28))
    number = f"JN{year}{rng.randint(10, 99)}{rng.randint(1, 60):03d}"
    event = f"{year}年{city}市职工职业技能大赛"
    how = hanzi_number(place) if rng.random() < 0.7 else str(place)
    html = f"""<html><style>@page {{ size: A4 landscape; margin: 22mm 30mm }} body {{ font-family: {w.font(rng, "hei", "zenhei", "song")}; font-size: 18pt; line-height: 2.1 }}
    h1 {{ text-align: center; font-size: 44pt; margin: 4mm 0 10mm; color: #a00; letter-spacing: 8mm }} p {{ margin: 0; text-indent: 2em }}
    .no {{ position: absolute; left: 0; bottom: 0; font-size: 11pt; text-indent: 0 }} .foot {{ text-align: right; margin-top: 12mm }}</style>
    <h1>获奖证书</h1><p><b>{name}</b>同志在{event}<b>{trade}</b>项目决赛中，荣获个人第{how}名。</p>
    <p>特发此证，以资鼓励。</p><p class=foot>{issuer}</p><p class=foot style="margin:0">{w.cn(date)}</p><p class=no>证书编号：{number}</p></html>"""
    truth = {
        "recipients": [name],
        "award_kind": "contest",
        "award_rank": "none",
        "place": place,
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": w.iso(date),
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, ("award_name", "project"))


@layout("award_certificate.b_teachers_work")
def teachers_work(rng: random.Random) -> Sheet:
    """A school teacher's 微课: 老师 as address, the work in angle quotes, a class, the province's education office."""
    province = w.place(rng)[0]
    name = w.person(rng)
    year = rng.randint(2013, 2024)
    work = rng.choice(("电阻的串联与并联", "三视图的画法", "平面连杆机构", "认识晶体管", "零件图的尺寸标注"))
    rank, word = rng.choice((("first", "一等奖"), ("second", "二等奖"), ("third", "三等奖")))
    month = rng.randint(6, 12)
    issuer = f"{province}省教育厅"
    contest_name = f"{year}年{province}省职业院校微课比赛"
    number = f"{rng.choice(('WK', '微课'))}{year}-{rng.randint(1, 900):04d}"
    html = f"""<html><style>@page {{ size: 285mm 210mm; margin: 25mm 35mm }} body {{ font-family: {w.font(rng, "song", "kai")}; background: #fffdf5 }}
    h1 {{ font-size: 48pt; text-align: center; color: #8a6d1d; margin: 0 0 12mm; font-weight: normal; letter-spacing: 10mm }} p {{ font-size: 19pt; line-height: 1.9; margin: 0 }}</style>
    <p style="font-size:11pt;text-align:right">编号：{number}</p><h1>证书</h1><p>{name}老师：</p>
    <p style="text-indent:2em">您的作品《{work}》在{contest_name}中荣获</p><p style="text-align:center;font-size:30pt;color:#b22">{word[0]}&ensp;{word[1]}&ensp;{word[2]}</p>
    <p style="text-indent:2em">特发此证。</p><p style="text-align:right;margin-top:8mm">{issuer}<br>{hanzi_year(year)}年{hanzi_number(month)}月</p></html>"""
    truth = {
        "recipients": [name],
        "project": work,
        "award_rank": rank,
        "award_level": "provincial",
        "issuer": issuer,
        "issue_date": f"{year}-{month:02d}",
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, ("award_name", "award_kind"))


@layout("award_certificate.b_merit_card")
def merit_card(rng: random.Random) -> Sheet:
    """立功证书: a small booklet opened, labels to the left with a photograph, the deed to the right."""
    city = w.place(rng)[1]
    name, sex = w.person(rng), rng.choice("男女")
    date = w.day(rng, 1996, 2018)
    rank = rng.choice(("一", "二", "三"))
    unit = w.company(rng, city)
    issuer = f"{city}市{rng.choice(('总工会', '人民政府'))}"
    number = f"{rng.randint(1, 400):04d}"
    html = f"""<html><style>@page {{ size: 200mm 140mm; margin: 8mm }} body {{ font-family: {w.font(rng, "ming", "song", "kai")}; font-size: 12pt }}
    td {{ width: 88mm; height: 110mm; border: 0.4mm solid #b33; vertical-align: top; padding: 5mm }} p {{ margin: 3mm 0 }} .photo {{ border: 0.3mm solid #888; width: 26mm; height: 35mm;
    margin: 2mm auto 6mm; text-align: center; line-height: 35mm; color: #999 }}</style><table style="border-collapse:collapse"><tr><td><div class=photo>照片</div>
    <p>姓&emsp;&emsp;名：{w.spaced(name)}<p>性&emsp;&emsp;别：{sex}<p>工作单位：{unit}<p>证书编号：第 {number} 号</td>
    <td><p style="text-align:center;font-size:20pt;color:#b33;letter-spacing:4mm">立功证书<p style="text-indent:2em;line-height:1.9;margin-top:8mm">该同志在{date[0] - 1}年度重点工程立功竞赛活动中成绩显著，经研究决定，给予记{rank}等功。
    <p style="text-align:right;margin-top:14mm">发证机关：{issuer}<p style="text-align:right">{w.cn(date)}</td></tr></table></html>"""
    truth = {
        "recipients": [name],
        "award_kind": "merit_citation",
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": w.iso(date),
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, ("award_name", "award_rank", "certificate_number"))
