"""Rarer sheets of types drawn elsewhere in this series."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import (
    FIRMS,
    TOWNS,
    TRADES,
    code,
    day,
    names,
    person,
    photo,
    seal,
    sheet,
    write,
)
from benchmarks.strangers.seen_eighth.e_prose import issn, paragraph, paragraphs, theme
from benchmarks.strangers.sheet import Sheet, layout, patent_number


@layout("diploma.self_study")
def self_study(rng: random.Random) -> Sheet:
    """A diploma of self-study: the examination committee first, the college in charge second, 17 digits."""
    one, year = person(rng, 1970, 1988), rng.randint(2001, 2015)
    word, level, digit = rng.choice((("本科", "bachelor", "5"), ("专科", "junior_college", "6")))
    half = rng.choice((("06-30", "1"), ("12-30", "2")))
    date = f"{year}-{half[0]}"
    school = rng.choice(("太原理工大学", "山西大学", "太原科技大学"))
    major = rng.choice(("机电一体化工程", "工业电气自动化技术", "计算机及应用"))
    number = f"6{digit}14{rng.randint(1, 11):02d}{rng.randint(1, 12):02d}{year % 100:02d}{half[1]}{rng.randint(1, 99999):05d}{rng.randint(0, 9)}"
    body = f"""<h2 style="font-size:22pt;color:#831">高等教育自学考试</h2><h1 style="font-size:32pt;color:#831;letter-spacing:8mm">毕业证书</h1><table><tr><td style="width:42mm;vertical-align:top">{photo(30, 40)}<p class=s>身份证号<br>{one.number}<td style="font-size:15pt;line-height:2.1"><p class=in>{one.name}，{one.sex}，{write(one.birth)}生，参加 {major} 专业{word}高等教育自学考试，全部课程成绩合格，经审定，准予毕业。</table><table style="margin-top:14mm;line-height:2"><tr><td style="position:relative">山西省高等教育自学考试委员会{seal("山西省高等教育自学考试委员会", "left:20mm;top:-10mm")}<td style="position:relative">主考学校：{school}<tr><td>证书编号：{number}<td>{write(date, "han")}</table><p class=s>中华人民共和国教育部监制</p>"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": "self_study",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": one.birth,
        "id_number": one.number,
    }
    return Sheet(sheet(rng, body, size="A4 landscape", fonts="ming kai"), "diploma", truth, ("institution",))


@layout("skill_certificate.third_party_landscape")
def third_party(rng: random.Random) -> Sheet:
    """A landscape e-certificate by a social body of assessment: English under the labels, photograph right."""
    one, (craft, _) = person(rng, 1978, 2000), rng.choice(TRADES)
    level, said = rng.choice(((3, "三级/高级工"), (2, "二级/技师"), (1, "一级/高级技师")))
    date = day(rng, 2020, 2024)
    office = rng.choice(("山西通用职业技能评价有限公司", "晋中市高级技工学校", "大同市职业技能等级认定中心"))
    serial = f"S000014{rng.randint(0, 999999):06d}{date[2:4]}{level}{rng.randint(1, 99999):06d}"
    pairs = (
        ("姓　名", "Name", one.name),
        ("性　别", "Gender", one.sex),
        ("身份证号", "ID No.", one.number),
        ("职业名称", "Occupation", craft),
        ("等　级", "Level", said),
        ("证书编号", "Certificate No.", serial),
        ("发证日期", "Issue Date", write(date, "zz")),
    )
    lines = "".join(
        f'<tr><td style="width:34mm;line-height:1.2">{a}<br><span style="font-size:7pt;color:#777">{e}</span><td>{b}'
        for a, e, b in pairs
    )
    body = f"""<div style="border:1.6mm solid #35679c;padding:9mm;height:165mm;box-sizing:border-box"><h1 style="font-size:28pt;color:#1c4d84">职业技能等级证书</h1><p class=c style="font-size:9pt">Certificate of Occupational Skill Level</p><table><tr><td style="width:150mm"><table style="line-height:2.1;font-size:12.5pt">{lines}</table><td class=c>{photo(32, 42)}<p>{code(22)}</table><table><tr><td class=s>查询网址：http://zscx.osta.org.cn<td class=r style="position:relative;font-size:13pt">{office}（盖章）{seal(office, "right:16mm;top:-14mm")}</table></div>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": craft,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": serial,
        "issuer": office,
    }
    return Sheet(sheet(rng, body, size="A4 landscape", margin="14mm"), "skill_certificate", truth)


@layout("award_certificate.department_decision_table")
def department(rng: random.Random) -> Sheet:
    """A red-headed decision of a town's office with its list as a table of name, firm and craft."""
    town, men, year = rng.choice(TOWNS), names(rng, 8), rng.randint(2012, 2023)
    title = rng.choice(("技术能手", "首席技师", "优秀高技能人才"))
    office = f"{town}人力资源和社会保障局"
    date = f"{year}-{rng.randint(5, 12):02d}-{rng.randint(1, 28):02d}"
    rows = "".join(
        f"<tr><td>{n}<td>{man}<td>{rng.choice(FIRMS)}<td>{rng.choice(TRADES)[0]}" for n, man in enumerate(men, 1)
    )
    body = f"""<h1 class=red style="font-size:30pt">{office}文件</h1><p class=c>{town[0]}人社发〔{year}〕{rng.randint(10, 90)}号</p><hr style="border:0.6mm solid #c00"><h2 style="font-size:19pt">关于授予{men[0]}等{len(men)}名同志“{town}{title}”称号的决定</h2><p>各县（市、区）人力资源和社会保障局，市直各有关单位：<p class=in>为大力弘扬工匠精神，加快高技能人才队伍建设，经单位推荐、专家评审、社会公示，决定授予{men[0]}等{len(men)}名同志“{town}{title}”称号。希望受表彰的同志再接再厉，再创佳绩。<p>附件：“{town}{title}”名单<div class=r style="position:relative;margin-top:14mm">{office}<br>{write(date)}{seal(office, "right:6mm;top:-12mm")}</div><p style="margin-top:30mm;border-top:0.3mm solid;border-bottom:0.3mm solid" class=s>{office}办公室　　　　　　　　{write(date)}印发</p>
    <div style="page-break-before:always"><p>附件<h3>“{town}{title}”名单</h3><table class="g c"><tr><td>序号<td>姓名<td>工作单位<td>职业（工种）{rows}</table></div>"""
    truth = {
        "recipients": men,
        "award_name": f"{town}{title}",
        "award_kind": "talent",
        "award_level": "municipal",
        "issuer": office,
        "issue_date": date,
    }
    return Sheet(sheet(rng, body), "award_certificate", truth, ("award_kind", "award_rank", "certificate_number"))


@layout("employment_proof.two_employers_letter")
def two_employers(rng: random.Random) -> Sheet:
    """A letter that tells two employers one after another in a sentence each, the present one signs."""
    one, (craft, _) = person(rng, 1970, 1985), rng.choice(TRADES)
    old, firm = rng.sample(FIRMS, 2)
    start = int(one.birth[:4]) + 20
    moved = start + rng.randint(5, 9)
    date = f"2022-0{rng.randint(3, 9)}-{rng.randint(10, 28)}"
    body = f"""<h1 style="font-size:22pt;margin:12mm">工作年限证明</h1><div style="font-size:14pt;line-height:2.1"><p class=in>{one.name}，{one.sex}，身份证号：{one.number}。<p class=in>{start}年7月至{moved}年5月，在{old}从事{craft}工作；<p class=in>{moved}年6月至今，在{firm}从事{craft}工作。<p class=in>该同志累计从事{craft}岗位工作{2022 - start - (date < "2022-07")}年。特此证明。<div style="text-align:right;position:relative;margin-top:18mm">{firm}<br>{write(date, "han")}{seal(firm, "right:16mm;top:-12mm")}</div></div>"""
    truth = {
        "name": one.name,
        "employer": firm,
        "position": craft,
        "years": 2022 - start - (date < "2022-07"),
        "issuer": firm,
        "issue_date": date,
        "sex": one.sex,
        "id_number": one.number,
        "period_employers": [old, firm],
    }
    return Sheet(sheet(rng, body), "employment_proof", truth, ("start_date", "periods"))


@layout("patent_fee_receipt.several_patents")
def several(rng: random.Random) -> Sheet:
    """One electronic receipt for the fees of two or three patents, each row with its number in the remark."""
    paid = f"{rng.randint(2021, 2025)}-{rng.randint(1, 12):02d}-{rng.randint(1, 24):02d}"
    items, rows = [], ""
    for _ in range(rng.choice((2, 3))):
        nth = rng.randint(2, 5)
        number = patent_number(rng, int(paid[:4]) - nth, 2)
        money = 600 if nth <= 3 else 900
        items.append({"patent_number": number, "fee_year": nth, "amount": money})
        rows += f"<tr><td>实用新型专利第{nth}年年费<td>元<td>1<td>{money:,.2f}<td>{money:,.2f}<td>{number[2:].replace('.', '')}"
    total = sum(int(str(item["amount"])) for item in items)
    body = f"""<h2 style="color:#a33">中央非税收入统一票据（电子）</h2><table class=s><tr><td>票据代码：00010{rng.randint(100, 999)}<td>票据号码：{rng.randint(10**9, 10**10 - 1)}<td>校验码：{rng.randint(100000, 999999)}<tr><td colspan=2>交款人：{rng.choice(FIRMS)}<td>开票日期：{paid[:8]}{int(paid[8:]) + 3:02d}</table><table class="g c" style="font-size:9.5pt"><tr><td>项目名称<td>单位<td>数量<td>标准<td>金额（元）<td>备注（申请号）{rows}<tr><td colspan=4>金额合计（小写）<td>{total:,.2f}<td><tr><td>其他信息<td colspan=5 style="text-align:left">缴费日期：{paid}　缴费方式：银行汇款</table><table class=s><tr><td style="position:relative">收款单位（章）：国家知识产权局专利局{seal("财务专用章", "left:20mm;top:-10mm")}<td>复核人：{names(rng, 1)[0]}<td>收款人：{names(rng, 1)[0]}</table>"""
    return Sheet(
        sheet(rng, body, size="A5 landscape", fonts="ming zenhei", margin="10mm"),
        "patent_fee_receipt",
        {"items": items, "paid_date": paid},
        ("patent_number", "fee_year", "amount"),
    )


@layout("paper.supplement_issue")
def supplement(rng: random.Random) -> Sheet:
    """An article of a supplement: S1 in the running head, date of 增刊, one author."""
    about, man, serial = theme(rng), names(rng, 1)[0], issn(rng)
    year, at = rng.randint(2012, 2022), rng.randint(60, 200)
    journal = rng.choice(("三晋电力技术", "华北冶金设备", "汾河矿业科技"))
    title = f"{about[0]}{about[1]}的分析与对策"
    body = f"""<table class=s style="border-bottom:0.3mm solid"><tr><td>{year}年增刊1<td class=c style="font-size:13pt">{journal}<td class=r>{write(f"{year}-10")}</table><h1 style="font-size:18pt">{title}</h1><p class=c>{man}<p class="c s">（{rng.choice(FIRMS)}，山西 运城 044000）<p style="margin:2mm 6mm">［摘要］{paragraph(rng, about, 3)}<br>［关键词］{about[0]}；{about[1]}；对策<br>［中图分类号］TM62　［文献标识码］B　［文章编号］{serial}({year})S1-{at:04d}-02</p><div style="columns:2;font-size:10pt;line-height:1.5">{"".join(f"<p class=hei>{n} {head}</p>" + "".join(f"<p class=in>{p}" for p in paragraphs(rng, about, 2, 5)) for n, head in enumerate(("概况", "原因", "对策", "效果", "结语"), 1))}<p class=s>收稿日期：{year}-0{rng.randint(3, 7)}-{rng.randint(10, 28)}<br>作者简介：{man}（{rng.randint(1970, 1988)}—），男，技师。</div>"""
    css = "".join(f'@page :nth({n}) {{ @bottom-center {{ content: "·{at + n - 1}·" }} }}' for n in (1, 2))
    truth = {
        "title": title,
        "authors": [man],
        "first_author": man,
        "journal": journal,
        "issn": serial,
        "year": year,
        "issue": "S1",
        "pages": f"{at}-{at + 1}",
        "article_number": f"{serial}({year})S1-{at:04d}-02",
        "publication_form": "supplement",
    }
    return Sheet(sheet(rng, body, css, fonts="ming"), "paper", truth, ("issue",))


@layout("social_insurance.county_letter")
def county(rng: random.Random) -> Sheet:
    """A letter of a county's centre: the period, the payer and the months in one sentence."""
    one, firm = person(rng, 1970, 1995), rng.choice(FIRMS)
    began, to = (
        f"{rng.randint(2003, 2014)}-{rng.randint(1, 12):02d}",
        f"{rng.randint(2020, 2025)}-{rng.randint(1, 12):02d}",
    )
    months = (int(to[:4]) - int(began[:4])) * 12 + int(to[5:]) - int(began[5:]) + 1
    office = rng.choice(("洪洞县社会保险中心", "平定县社会保险中心", "怀仁市社会保险中心"))
    body = f"""<h1 style="font-size:23pt;margin:12mm">养老保险缴费证明</h1><p class=in style="font-size:14pt;line-height:2.2">兹有参保职工{one.name}，公民身份号码{one.number}，于{write(began)}至{write(to)}由{firm}为其缴纳企业职工基本养老保险费，实际缴费{months}个月，中间无间断。<p class=in style="font-size:14pt">特此证明。<div style="text-align:right;position:relative;margin-top:20mm;font-size:14pt">{office}<br>{write(f"{int(to[:4]) + 1}-02-{rng.randint(10, 28)}")}{seal(office, "right:8mm;top:-12mm", "业务专用章")}</div><p class=s>经办人：{names(rng, 1)[0]}　　复核：{names(rng, 1)[0]}</p>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "employer": firm,
        "periods": [{"from": began, "to": to, "employer": firm}],
    }
    return Sheet(sheet(rng, body), "social_insurance", truth)
