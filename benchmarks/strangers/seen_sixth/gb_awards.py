"""Awards of several bodies, and two papers that belong to no type."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout

from .gb_words import CITIES, EMPLOYERS, TOPICS, cn, day, dotted, hanzi, names, padded, sheet


@layout("award_certificate.city_honour_letter")
def city_honour(rng: random.Random) -> Sheet:
    """The red folder's inside: addressee, honour in quotation marks, two issuing lines stacked or one, Hanzi date."""
    name, city, date = names(rng, 1)[0], rng.choice(CITIES), day(rng, 2006, 2024)[:7]
    honour = rng.choice(("优秀技术工人", "劳动模范", "先进工作者", "优秀班组长"))
    issuer = (
        f"{city}市{rng.choice(('总工会', '人民政府', '人力资源和社会保障局'))}" if date > "2010" else f"{city}市总工会"
    )
    html = sheet(
        "body { font-size: 19pt; line-height: 2.1 } .w { border: 1.2mm solid #b8860b; outline: 0.4mm solid #b8860b; outline-offset: 2mm; padding: 12mm 18mm; height: 145mm }",
        f"""<div class=w><h1 class=c style="color:#c01010;letter-spacing:8mm;margin:0">荣誉证书</h1><p>{name[0]} {name[1:]} 同志：<p class=t>在{int(date[:4]) - 1}年度工作中成绩显著，被评为{city}市“{honour}”。<p class=t>特发此证，以资鼓励。<p class=r style="margin-top:8mm">{issuer}<p class=r>{hanzi(date, rng.choice("〇○"))}</div>""",
        rng.choice(("kai", "song")),
        "15mm",
        "A4 landscape",
    )
    truth = {
        "recipients": [name],
        "award_name": honour,
        "award_kind": "honour",
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": date,
    }
    return Sheet(html, "award_certificate", truth, ("award_name", "award_rank"))


@layout("award_certificate.skills_contest_place")
def contest(rng: random.Random) -> Sheet:
    """A contest of the province: the place in the sentence, organisers below in two columns, a certificate number."""
    name, firm, date, place = names(rng, 1)[0], rng.choice(EMPLOYERS), day(rng, 2012, 2025), rng.randint(1, 6)
    trade, edition = rng.choice(("焊工", "电工", "钳工", "数控铣工")), rng.randint(5, 16)
    number = f"JS{date[:4]}{rng.randint(1, 999):04d}"
    event = f"山西省第{hanzi_number(edition)}届职工职业技能大赛"
    html = sheet(
        "body { font-size: 15pt; line-height: 2.2; text-align: center } h1 { font-size: 34pt; letter-spacing: 6mm; color: #8c1515 }",
        f"""<p style="font-size:10pt;text-align:right">证书编号：{number}<h1>获奖证书</h1><p style="font-size:20pt">{name}<p>（{firm}）<p>在{event}<br>{trade}比赛中荣获<p style="font-size:26pt;color:#c01010">第{hanzi_number(place)}名<p>特发此证<p style="margin-top:22mm">山西省职工职业技能大赛组织委员会<br>{cn(date)}""",
        rng.choice(("song", "hei")),
    )
    truth = {
        "recipients": [name], "award_name": event, "award_kind": "contest", "award_rank": "none", "place": place, "award_level": "provincial",
        "issuer": "山西省职工职业技能大赛组织委员会", "issue_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(html, "award_certificate", truth, ("award_name", "project"))


@layout("award_certificate.science_progress_person")
def science(rng: random.Random) -> Sheet:
    """The provincial prize, a person's certificate with labelled items."""
    topic, (name,), date = rng.choice(TOPICS), names(rng, 1), day(rng, 2008, 2023)
    word, rank = rng.choice((("一等", "first"), ("二等", "second"), ("三等", "third")))
    number = f"{date[:4]}-J-{rng.choice('123')}-{rng.randint(1, 140):03d}-R{rng.randint(1, 7)}"
    project = f"{topic.thing}{topic.remedy}关键技术及应用"
    html = sheet(
        "body { font-size: 15pt; line-height: 2.3 }",
        f"""<h1 class=c style="font-size:30pt;margin-top:18mm">山西省科学技术奖<br>证　　书</h1><p class=t>为表彰山西省科学技术进步奖获得者，特颁发此证书。<div style="margin:10mm 0 0 16mm">项目名称：{project}<br>奖励等级：{word}<br>获 奖 者：{name}</div><p class=r style="margin-top:26mm">山西省人民政府<br>{dotted(date) if rng.random() < 0.3 else cn(date)}<p>证书号：{number}""",
        rng.choice(("kai", "song", "ming")),
        "24mm",
    )
    truth = {
        "recipients": [name], "award_name": "山西省科学技术进步奖", "award_kind": "science_technology", "award_rank": rank, "award_level": "provincial",
        "project": project, "issuer": "山西省人民政府", "issue_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(html, "award_certificate", truth)


@layout("award_certificate.company_notice_with_list")
def notice(rng: random.Random) -> Sheet:
    """A firm's red-headed decision to commend, names at the end under the honour."""
    firm, people, date = (
        rng.choice(EMPLOYERS),
        names(rng, 9),
        f"{rng.randint(2010, 2025)}-{rng.randint(1, 3):02d}-{rng.randint(1, 28):02d}",
    )
    year = int(date[:4]) - 1
    short = firm[2:4]
    html = sheet(
        "body { font-size: 14pt; line-height: 2 } h1 { color: #d00; text-align: center; font-size: 28pt }",
        f"""<h1>{firm}文件</h1><p class=c style="border-bottom:0.8mm solid #d00">{short}司发〔{date[:4]}〕{rng.randint(2, 40)}号<h2 class=c style="font-size:18pt">关于表彰{year}年度先进生产者的决定</h2><p>各部门、车间：<p class=t>{year}年，全体职工团结协作，圆满完成了全年生产任务，涌现出一批先进个人。为激励先进，经公司研究，决定授予{people[0]}等{len(people)}名同志“先进生产者”称号，予以通报表彰。<p class=t>希望受表彰的同志珍惜荣誉，再创佳绩。<p class=t>附：先进生产者名单（{len(people)}人）<p class=t>{"　".join(people[:5])}<p class=t>{"　".join(people[5:])}<p class=r style="margin-top:14mm">{firm}<p class=r>{cn(date)}<p style="font-size:11pt;border-top:0.3mm solid;border-bottom:0.3mm solid">{short}司办公室　　　　　　　　　　　　{cn(date)}印发""",
        rng.choice(("song", "ming")),
        "26mm",
    )
    truth = {
        "recipients": people,
        "award_name": "先进生产者",
        "award_kind": "honour",
        "award_level": "enterprise",
        "issuer": firm,
        "issue_date": date,
    }
    return Sheet(html, "award_certificate", truth, ("award_kind", "award_level", "award_rank"))


@layout("award_certificate.five_small_result")
def five_small(rng: random.Random) -> Sheet:
    """A city's “五小” prize for a result, makers in one line."""
    topic, city, people, date = (
        rng.choice(TOPICS),
        rng.choice(CITIES),
        names(rng, rng.choice((1, 3, 4))),
        day(rng, 2014, 2025),
    )
    word, rank = rng.choice((("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"), ("优秀奖", "merit")))
    project = f"{topic.part}{rng.choice(('快速更换工具', '拆装小车', '在线清扫装置'))}"
    firm = rng.choice(EMPLOYERS)
    html = sheet(
        "body { font-size: 15pt; line-height: 2 } .w { border: 3mm solid #f3dcb0; padding: 14mm; height: 150mm }",
        f"""<div class=w><h1 class=c style="color:#b22">证　书</h1><p class=t>在{city}市职工“五小”创新大赛活动中，{firm}报送的成果</p><p class=c style="font-size:19pt">《{project}》<p>被评为<b style="font-size:20pt">{word}</b>。<p>完成人：{"、".join(people)}<p class=r style="margin-top:10mm">{city}市总工会<br>{hanzi(date)}</div>""",
        rng.choice(("song", "hei", "kai")),
        "14mm",
        "A4 landscape",
    )
    truth = {
        "recipients": people, "award_name": f"{city}市职工“五小”创新大赛", "award_kind": "five_small", "award_rank": rank, "award_level": "municipal",
        "project": project, "issuer": f"{city}市总工会", "issue_date": date,
    }  # fmt: skip
    return Sheet(html, "award_certificate", truth, ("award_name",))


@layout("award_certificate.technical_expert_title")
def expert(rng: random.Random) -> Sheet:
    """A title of the province with photo box and personal items left, the conferring sentence right."""
    name, firm, date = names(rng, 1)[0], rng.choice(EMPLOYERS), day(rng, 2010, 2024)
    number = f"{date[:4]}{rng.randint(1, 200):03d}"
    html = sheet(
        "td { vertical-align: top; width: 50% } body { font-size: 13pt; line-height: 2.1 }",
        f"""<table><tr><td style="padding-right:12mm"><div style="width:33mm;height:45mm;border:0.2mm solid #888;margin:6mm auto;text-align:center;font-size:9pt;color:#888">照片</div><p>姓　　名　{name}<p>性　　别　{rng.choice("男女")}<p>工作单位　{firm}<p>证书编号　{number}
        <td style="padding-left:12mm;border-left:0.2mm dashed #aaa"><h2 class=c style="font-size:22pt;font-family:{FONTS["kai"]}">山西省技术能手证书</h2><p class=t>根据《山西省高技能人才评选表彰办法》，经评审，授予{name}同志“山西省技术能手”称号。<p class=t>特颁此证。<p class=r style="margin-top:18mm">山西省人力资源和社会保障厅<p class=r>{rng.choice((cn, padded))(date)}</table>""",
        rng.choice(("song", "ming")),
        "18mm",
        "A4 landscape",
    )
    truth = {
        "recipients": [name], "award_name": "山西省技术能手", "award_kind": "talent", "award_level": "provincial", "issuer": "山西省人力资源和社会保障厅", "issue_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(html, "award_certificate", truth, ("award_rank",))


@layout("unknown.software_copyright")
def software(rng: random.Random) -> Sheet:
    """A registration of software: neither patent nor award."""
    topic, firm, date = rng.choice(TOPICS), rng.choice(EMPLOYERS), day(rng, 2015, 2024)
    html = sheet(
        "body { font-size: 12.5pt; line-height: 2.3 } td.k { width: 42mm; text-align: right; vertical-align: top }",
        f"""<h1 class=c>中华人民共和国国家版权局</h1><h1 class=c>计算机软件著作权登记证书</h1><p>证书号：　软著登字第{rng.randint(1000000, 9000000)}号<table><tr><td class=k>软 件 名 称：<td>{topic.thing}状态监测系统<br>V1.0<tr><td class=k>著 作 权 人：<td>{firm}<tr><td class=k>开发完成日期：<td>{cn(f"{int(date[:4]) - 1}{date[4:]}")}<tr><td class=k>首次发表日期：<td>未发表<tr><td class=k>权利取得方式：<td>原始取得<tr><td class=k>权 利 范 围：<td>全部权利<tr><td class=k>登　记　号：<td>{date[:4]}SR{rng.randint(1, 999999):06d}</table><p class=t>根据《计算机软件保护条例》和《计算机软件著作权登记办法》的规定，经中国版权保护中心审核，对以上事项予以登记。<p class=r>{padded(date)}<p>No. {rng.randint(1, 9999999):08d}""",
        rng.choice(("song", "kai")),
    )
    return Sheet(html, "unknown", {})


@layout("unknown.duplication_check")
def duplication(rng: random.Random) -> Sheet:
    """The short report of a duplication check on a paper."""
    topic, (author,), date = rng.choice(TOPICS), names(rng, 1), day(rng, 2018, 2025)
    share = rng.randint(3, 22)
    html = sheet(
        "body { font-size: 10.5pt } .x { font-size: 26pt; color: #c33 }",
        f"""<h2 style="border-bottom:0.5mm solid #357">文本复制检测报告单（简洁）</h2><p>№：ADBD{date[:4]}R_{date.replace("-", "")}{rng.randint(10**8, 10**9)}　　　检测时间：{date} {rng.randint(8, 20):02d}:{rng.randint(0, 59):02d}:18<table class=b><tr><td width=22%>检测文献<td>{topic.remedy}在{topic.thing}中的应用<tr><td>作者<td>{author}<tr><td>检测范围<td>学术期刊网络出版总库<br>博士、硕士学位论文全文数据库<br>互联网资源<br>图书资源<tr><td>时间范围<td>1900-01-01 至 {date}</table>
        <p>总文字复制比：<span class=x>{share}.{rng.randint(1, 9)}%</span><table><tr><td>去除引用文献复制比：{share - 1}.{rng.randint(0, 9)}%<td>去除本人文献复制比：{share}.0%<tr><td>单篇最大文字复制比：{rng.randint(1, 3)}.{rng.randint(0, 9)}%<td>总字数：{rng.randint(2800, 5200)}<tr><td>重复字数：{rng.randint(100, 600)}<td>疑似段落数：{rng.randint(1, 3)}</table>
        <p class=s>说明：1. 总文字复制比：被检测论文总重合字数在总字数中所占的比例。2. 报告单仅对所选择比对资源范围内的检测结果负责。3. 表格、公式、图片以及参考文献不参与检测。""",
        rng.choice(("song", "hei")),
        "20mm",
    )
    return Sheet(html, "unknown", {})
