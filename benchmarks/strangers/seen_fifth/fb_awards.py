"""Awards, honours and contests."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import COMPANIES, TOPICS, day, font, page, persons, rows, seal, split
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

RANKS = (("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"))


@layout("award_certificate.fb_provincial_science")
def provincial_science(rng: random.Random) -> Sheet:
    """The province's science prize: a sentence, then labels, number at the foot, sealed by the government."""
    topic, person, place = rng.choice(TOPICS), persons(rng, 1)[0], rng.randint(2, 7)
    rank, word = rng.choice(RANKS[1:])
    when = day(rng, 2012, 2023)
    number = f"{when.year - 1}-J-{2 if word == 'second' else 3}-{rng.randint(1, 120):03d}-R{place:02d}"
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'kai')}; font-size: 16pt; line-height: 2 }} .b {{ border: 1.5mm double #b8860b; padding: 8mm 18mm }}",
        f"""<div class=b><div style="text-align:center;font-size:30pt;color:#b11;letter-spacing:4mm">山西省科学技术奖证书</div><p style="text-indent:2em">为表彰山西省科学技术进步奖获得者，特颁发此证书。<p>项目名称：{topic.title}<p>奖励等级：{rank}<p>获 奖 者：{split(person)}（第{hanzi_number(place)}完成人）
        <div style="text-align:right">山西省人民政府<br>{when.hanzi}{seal("山西省<br>人民政府", "170mm")}</div><div style="font-size:11pt">证书号：{number}</div></div>""",
        "A4 landscape",
    )
    truth = {
        "recipients": [person],
        "award_name": "山西省科学技术进步奖",
        "award_kind": "science_technology",
        "award_rank": word,
        "award_level": "provincial",
        "project": topic.title,
        "issuer": "山西省人民政府",
        "issue_date": when.iso,
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, free=("place",))


@layout("award_certificate.fb_city_honour")
def city_honour(rng: random.Random) -> Sheet:
    """Addressee first, the title in quotes, a city's government and party committee in one line."""
    city, person = rng.choice(("太原市", "大同市", "长治市", "临汾市")), persons(rng, 1)[0]
    when, title = day(rng, 2009, 2024), rng.choice(("劳动模范", "五一劳动奖章", "优秀高技能人才"))
    issuer = f"{city}总工会" if title == "五一劳动奖章" else f"{city}人民政府"
    html = page(
        f"body {{ font-family: {font(rng, 'kai', 'ming')}; font-size: 20pt; line-height: 2.1; background: #fff8ee }}",
        f"""<div style="text-align:center;color:#c00;font-size:38pt;letter-spacing:10mm">荣誉证书</div><p>授予：<u>　{split(person)}　</u>同志<p style="text-indent:2em">“{city}{title}”荣誉称号，特发此证，以资鼓励。<p style="text-align:right">{issuer}<p style="text-align:right">{when.hanzi_month}""",
        "A4 landscape",
    )
    truth = {
        "recipients": [person],
        "award_name": f"{city}{title}",
        "award_kind": "talent" if title == "优秀高技能人才" else "honour",
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": when.iso_month,
    }
    return Sheet(
        html, "award_certificate", truth, free=("award_rank", *(("award_kind",) if title != "劳动模范" else ()))
    )


@layout("award_certificate.fb_contest_place")
def contest_place(rng: random.Random) -> Sheet:
    """A skills contest: labels in a column, a place instead of a rank, the trade as group."""
    person, place, trade = persons(rng, 1)[0], rng.randint(1, 6), rng.choice(("焊工", "钳工", "电工", "数控铣工"))
    when, issuer = day(rng, 2014, 2024), "山西省总工会"
    name = f"山西省第{hanzi_number(rng.randint(4, 12))}届职工职业技能大赛"
    number = f"SXJN{when.year}{rng.randint(100, 999)}"
    html = page(
        f"body {{ font-family: {font(rng, 'hei', 'zenhei', 'song')}; font-size: 14pt; line-height: 2.2 }} .k {{ color: #777; display: inline-block; width: 32mm }}",
        f"""<div style="background:#c22;color:#fff;text-align:center;font-size:30pt;padding:6mm;margin-bottom:15mm">获 奖 证 书</div><p><span class=k>竞赛名称</span>{name}<p><span class=k>竞赛工种</span>{trade}<p><span class=k>获奖选手</span>{person}<p><span class=k>参赛单位</span>{rng.choice(COMPANIES)}<p><span class=k>竞赛名次</span>个人第{hanzi_number(place)}名
        <p><span class=k>证书编号</span>{number}<p style="text-align:right;margin-top:25mm">{issuer}<p style="text-align:right">{when.cn}""",
    )
    truth = {
        "recipients": [person],
        "award_name": name,
        "award_kind": "contest",
        "award_rank": "none",
        "place": place,
        "award_level": "provincial",
        "issuer": issuer,
        "issue_date": when.iso,
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, free=("award_rank", "project"))


@layout("award_certificate.fb_decision_with_list")
def decision(rng: random.Random) -> Sheet:
    """A firm's decision with red head and number, the list of persons below the text."""
    unit, people = rng.choice(COMPANIES), persons(rng, rng.randint(6, 10))
    when = day(rng, 2013, 2024)
    year = when.year - 1
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 14pt; line-height: 1.9 }}",
        f"""<div style="text-align:center;color:#d00;font-size:28pt;font-family:{FONTS["song"]}">{unit}文件</div><p style="text-align:center">{unit[2:4]}字〔{when.year}〕{rng.randint(3, 88)}号<hr style="border:0.6mm solid #d00"><h3 style="text-align:center">关于授予{people[0]}等{len(people)}名同志{year}年度“技术能手”称号的决定</h3><p>各单位、各部室：
        <p style="text-indent:2em">{year}年，公司广大职工立足岗位、钻研技术，涌现出一批技艺精湛的优秀人才。经各单位推荐、公司评审，决定授予{people[0]}等{len(people)}名同志“技术能手”称号，每人奖励{rng.choice((1000, 2000, 3000))}元。<p style="text-indent:2em">希望受表彰的同志珍惜荣誉，再接再厉。<p>附：名单（排名不分先后）<p>{"　 ".join(f"<span style='white-space:nowrap'>{split(one)}</span>" for one in people)}<p style="text-align:right">{unit}<p style="text-align:right">{when.cn}""",
    )
    truth = {
        "recipients": people,
        "award_name": "技术能手",
        "award_kind": "talent",
        "award_level": "enterprise",
        "issuer": unit,
        "issue_date": when.iso,
    }
    return Sheet(
        html, "award_certificate", truth, free=("award_rank", "award_level", "award_name", "certificate_number")
    )


@layout("award_certificate.fb_five_small")
def five_small(rng: random.Random) -> Sheet:
    """A “五小” certificate for a team: names in a row, rank large in the middle."""
    unit, people = rng.choice(COMPANIES), persons(rng, rng.randint(2, 5))
    rank, word = rng.choice(RANKS)
    project = rng.choice(TOPICS).thing + rng.choice(("拆装专用工具", "自动润滑装置", "快速更换法"))
    when = day(rng, 2015, 2025)
    number = f"WX-{when.year}-{rng.randint(1, 99):03d}"
    html = page(
        f"body {{ font-family: {font(rng, 'zenhei', 'kai')}; font-size: 15pt; line-height: 2; text-align: center }} .f {{ border: 2mm solid #2a6; padding: 10mm }}",
        f"""<div class=f><div style="text-align:right;font-size:10pt">No. {number}</div><div style="font-size:32pt">证　书</div><p>《{project}》<p>在{when.year - 1}年度职工“五小”创新成果评选中获<div style="font-size:30pt;color:#c22;letter-spacing:6mm">{rank}</div><p>完成人：{" ".join(people)}<p style="text-align:right;margin-top:8mm">{unit}工会委员会<p style="text-align:right">{when.dots}</div>""",
        "A4 landscape",
    )
    truth = {
        "recipients": people,
        "award_name": "职工“五小”创新成果",
        "award_kind": "five_small",
        "award_rank": word,
        "project": project,
        "award_level": "enterprise",
        "issuer": f"{unit}工会委员会",
        "issue_date": when.iso,
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, free=("award_level", "award_name"))


@layout("award_certificate.fb_design_bilingual")
def design_bilingual(rng: random.Random) -> Sheet:
    """A department's prize for good design: bilingual, those who designed in a table with their order."""
    people, when = persons(rng, 4), day(rng, 2012, 2023)
    rank, word = rng.choice(RANKS)
    project = f"{rng.choice(('吕梁', '晋中', '阳泉', '朔州'))}{rng.choice(('第二污水处理厂', '110kV变电站', '热电联产供热管网', '煤矸石综合利用电厂'))}工程"
    number = f"晋优设{when.year}{rng.randint(10, 199):03d}"
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'hei')}; font-size: 13pt; line-height: 1.9 }} table {{ border-collapse: collapse }} td {{ border: 0.2mm solid #000; padding: 2mm; text-align: center }}",
        f"""<h1 style="text-align:center;font-size:28pt;margin-bottom:0">获奖证书</h1><p style="text-align:center;font-size:11pt">CERTIFICATE OF AWARD<p style="margin-top:10mm">奖项 Award：山西省优秀工程设计奖<p>项目 Project：{project}<p>等级 Grade：{rank}<p>设计单位 Design Unit：山西省机械设计研究院有限公司<p>主要设计人员 Designers：<table>{rows([("排名", *range(1, 5)), ("姓名", *people)])}</table>
        <p>证书编号 No.：{number}<p style="text-align:right;margin-top:20mm">山西省住房和城乡建设厅<br>{hanzi_year(when.year)}年{hanzi_number(when.month)}月""",
    )
    truth = {
        "recipients": people,
        "award_name": "山西省优秀工程设计奖",
        "award_kind": "engineering",
        "award_rank": word,
        "project": project,
        "award_level": "provincial",
        "issuer": "山西省住房和城乡建设厅",
        "issue_date": when.iso_month,
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, free=("place",))
