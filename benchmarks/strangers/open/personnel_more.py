"""Employment proofs and assessment forms."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import (
    COMPANIES,
    CRAFTS,
    INSTITUTES,
    PLACES,
    boxes,
    copy_stamp,
    day,
    others,
    page,
    seal,
    someone,
    stretched,
    upright,
    written,
)
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_year, layout

GRADES = {
    "优秀": "excellent", "合格": "qualified", "称职": "qualified", "基本合格": "basically_qualified", "基本称职": "basically_qualified",
    "不合格": "unqualified", "良好": "undetermined",
}  # fmt: skip


def cut(span: tuple[int, int], pieces: int, rng: random.Random) -> list[str]:
    """So many months that cut a span of years into stretches, first to last."""
    first, last = span
    years = sorted(rng.sample(range(first + 2, last - 1), pieces - 1))
    return [f"{year}-{rng.randint(1, 12):02d}" for year in (first, *years, last)]


def month_after(month: str, by: int = 1) -> str:
    """A month so many later, or earlier."""
    count = int(month[:4]) * 12 + int(month[5:]) - 1 + by
    return f"{count // 12}-{count % 12 + 1:02d}"


@layout("employment_proof.letter_running")
def letter_running(rng: random.Random) -> Sheet:
    """A letterhead with credit code and address, one running sentence with underlined values, seal over the unit's name."""
    person, employer, code = someone(rng, 1966, 1988), rng.choice(COMPANIES), credit_code(rng)
    start = f"{int(person.birth[:4]) + rng.randint(18, 24)}-{rng.randint(1, 12):02d}"
    issued = day(rng, 2022, 2024)
    years = (int(issued[:4]) * 12 + int(issued[5:7]) - int(start[:4]) * 12 - int(start[5:])) // 12
    craft, city = rng.choice(CRAFTS), "".join(rng.choice(PLACES))
    body = f"""<div style="border-bottom:0.6mm solid #a22;text-align:center;color:#a22;font-size:19pt">{employer}</div>
    <p style="font-size:8.5pt;text-align:center;margin-top:1mm">统一社会信用代码：{code}　地址：山西省{city}工业路{rng.randint(1, 99)}号　邮编
    ：0{rng.randint(30000, 48000)}</p>
    <h1 style="margin-top:18mm;letter-spacing:3mm">{rng.choice(("工作年限证明", "在职证明", "证明"))}</h1>
    <p style="text-indent:2em;line-height:2.1">
    {rng.choice(("兹证明", "兹有我单位职工", "兹证明我公司职工"))}<u>{person.name}</u>同志，{person.sex}，身份证号码：<u>{person.number}</u>，自
    <u>{written(rng, start, "pb")}</u>{rng.choice(("参加工作", "起"))}至今在我单位从事<u>{craft}</u>{rng.choice(("岗位工作", "工作"))}，
    {rng.choice(("工作年限", "累计工作", "至今已满"))}<u>{years}</u>年。<p style="text-indent:2em">特此证明。</p>
    <div style="margin:22mm 0 0 95mm;text-align:center;position:relative">{employer}<br>{written(rng, issued, "psh")}
    {seal(employer, "left:20mm;top:-10mm")}</div>
    <p style="margin-top:30mm;font-size:10pt">联系人：{others(rng, 1, person.name)[0]}　　联系电话
    ：035{rng.randint(0, 9)}-{rng.randint(2000000, 8999999)}</p>"""
    truth = {
        "name": person.name, "employer": employer, "start_date": start, "position": craft, "years": years, "issuer": employer,
        "issue_date": issued, "credit_code": code,
    }  # fmt: skip
    return Sheet(page(rng, body), "employment_proof", truth, ("periods", "id_number", "place"))


@layout("employment_proof.history_table")
def history_table(rng: random.Random) -> Sheet:
    """A proof of work history as a table, a stretch a row, workshop and post apart, total below and two who sign."""
    person, employer = someone(rng, 1968, 1986), rng.choice(COMPANIES + INSTITUTES)
    issued = day(rng, 2023, 2024)
    first = int(person.birth[:4]) + 20
    months = cut((first, int(issued[:4]) - 1), 3, rng)
    posts = rng.sample(CRAFTS, 3)
    style, joint = rng.choice("dpn"), rng.choice(("—", "至", "～", " - "))
    rows, periods = "", []
    for index, post in enumerate(posts):
        start = months[index] if index == 0 else month_after(months[index])
        end = None if index == 2 else months[index + 1]
        until = "今" if end is None else written(rng, end, style)
        rows += f"<tr><td>{written(rng, start, style)}{joint}{until if end or joint == '至' else '至今'}<td>{rng.choice('一二三四')}车间<td>{post}"
        rows += f"<td>{others(rng, 1, person.name)[0]}"
        periods.append({"from": start, "to": end, "position": post})
    years = int(issued[:4]) - first - (1 if issued[5:7] < months[0][5:] else 0)
    body = f"""<p>附件3</p><h1>专业技术工作经历（年限）证明</h1><table class=c><tr><td style="width:25mm">姓　名
    <td>{stretched(person.name)}<td>性　别
    <td>{person.sex}<td>出生年月<td>{written(rng, person.birth[:7], "pd")}<tr><td>工作单位<td colspan=5>{employer}</table>
    <table class=c style="margin-top:-0.25mm"><tr><td style="width:58mm">起止时间<td>部门（车间）<td>从事岗位（工种）<td>证明人{rows}</table>
    <table style="margin-top:-0.25mm"><tr><td style="padding:5mm">该同志累计从事上述工作满 <u>{years}</u> 年，情况属实。
    <br><br>人事部门负责人（签字）：{others(rng, 1, person.name)[0]}<br><br>
    <div style="position:relative;text-align:right;height:26mm">
    单位（公章）：{employer}<br>{written(rng, issued, "pb")}　　{seal(employer, "right:20mm;top:-6mm")}</div></table>
    <p style="font-size:9pt">说明：本证明限用于职称申报，单位对其真实性负责，弄虚作假的追究相关人员责任。</p>"""
    truth = {
        "name": person.name, "employer": employer, "periods": periods, "years": years, "issuer": employer, "issue_date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body), "employment_proof", truth, ("start_date", "position", "place"))


@layout("employment_proof.bilingual_hr")
def bilingual(rng: random.Random) -> Sheet:
    """A human resources department's proof in label lines with English below each, no ID number, post and place of work stated."""
    person, employer = someone(rng, 1975, 1995), rng.choice(COMPANIES)
    start, issued = day(rng, 1999, 2014), day(rng, 2022, 2024)
    post = rng.choice(("设备主管", "高级技师", "工艺员", "维修班班长", "质检员"))
    city, district = rng.choice(PLACES)
    rows = [("姓　名", "Name", person.name), ("性　别", "Gender", person.sex), ("入职日期", "Date of Employment", written(rng, start, "pnd")),
            ("现任岗位", "Position", post), ("工作地点", "Place of Work", f"山西省{city}{district}"),
            ("用工性质", "Type of Contract", rng.choice(("无固定期限劳动合同", "固定期限劳动合同")))]  # fmt: skip
    middle = rows[2:]
    rng.shuffle(middle)
    lines = "".join(
        f'<div style="margin:4mm 0 0 12mm">{cn}：　{value}<br><span style="font-size:8pt;color:#666">{en}</span></div>'
        for cn, en, value in rows[:2] + middle
    )
    english = {"01": "January", "06": "June", "09": "September"}.get(issued[5:7])
    foot = f"<br><span style='font-size:9pt'>{english} {int(issued[8:])}, {issued[:4]}</span>" if english else ""
    body = f"""<div style="font-size:9pt;color:#555;border-bottom:0.2mm solid #999">HR-QR-07-{rng.randint(10, 99)}　版
    本 B/{rng.randint(0, 3)}
    <span style="float:right">人力资源部</span></div><h1 style="margin:12mm 0 0">在 职 证 明</h1>
    <p class=c style="margin:0">CERTIFICATE OF EMPLOYMENT</p>
    <p style="margin-top:10mm">兹证明以下人员为我公司在职员工：<br>
    <span style="font-size:8pt;color:#666">This is to certify that the person below is
    our employee.</span></p>{lines}<p style="margin-top:8mm">本证明仅用于职称申报，不作为任何形式的担保。
    <div style="margin:16mm 0 0 90mm;position:relative">
    公司名称：{employer}<br>出具日期：{written(rng, issued, "pn")}{foot}{seal(employer, "left:22mm;top:-8mm")}</div>"""
    truth = {
        "name": person.name, "employer": employer, "start_date": start, "position": post, "place": f"山西省{city}{district}",
        "issuer": employer, "issue_date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body, font="song hei zenhei"), "employment_proof", truth, ("periods",))


PRAISE = (
    "坚持党的基本路线，自觉遵守国家法律法规和单位各项规章制度，服从安排，团结同志。", "完成设备点检一百余台次，处理突发故障十余起，保证了生产线连续运行。",
    "主动承担工艺改进任务，参与编写作业指导书，对青年职工进行传帮带。", "全年出勤率达百分之百，无违章、无责任事故。", "在技术比武中表现突出，受到车间肯定。",
    "针对存在的不足，今后将进一步加强理论学习，提高解决复杂问题的能力。",
)  # fmt: skip


@layout("assessment_form.institution_yearly")
def institution_yearly(rng: random.Random) -> Sheet:
    """The register form of public institutions: summary, a proposal of the leader, the committee's final grade (which may differ)."""
    person, employer, year = someone(rng), rng.choice(INSTITUTES), rng.randint(2018, 2023)
    final = rng.choice(("优秀", "合格", "合格", "基本合格"))
    proposed = rng.choice(("优秀", "合格"))
    post = rng.choice(("助理工程师", "维修技师", "实验室技术员", "工程科科员"))
    signed = f"{year + 1}-01-{rng.randint(5, 25):02d}"
    leader, head = others(rng, 2, person.name)
    summary = "".join(rng.sample(PRAISE, 4))
    body = f"""<h1 style="letter-spacing:1mm">事业单位工作人员年度考核登记表</h1><p class=c>（ {year} 年度）</p><table class="c w"><tr>
    <td>姓　名<td>{stretched(person.name)}
    <td>性　别<td>{person.sex}<td>出生年月<td>{written(rng, person.birth[:7], "d")}<tr><td>政治面貌
    <td>{rng.choice(("中共党员", "群众"))}<td>文化程度<td>大专
    <td>现任职务<br>（岗位）<td>{post}<tr><td>单　位<td colspan=3>{employer}<td>从事工作<td>{rng.choice(("设备维护", "检验检测", "实训教学"))}
    <tr><td>{upright("个人总结")}
    <td colspan=5 style="text-align:left;height:50mm;vertical-align:top;text-indent:2em">{summary}
    <tr><td>主管领导<br>评语和考核<br>等次建议<td colspan=5 style="text-align:left;height:30mm">该同志工作认真负责，较好地完成了各项任务。建议等次：{proposed}
    <p class=r>签名：{leader}　　{written(rng, f"{year}-12-{rng.randint(20, 30)}", "pd")}<tr><td>单位负责人<br>或考核委员会<br>意见
    <td colspan=5
    style="text-align:left;height:32mm;position:relative">经考核委员会研究，确定为 {final} 等次。<p class=r>（签名或盖章）{head}　　
    {written(rng, signed, "pd")}{seal(employer, "right:4mm;top:-2mm")}<tr><td>本人意见
    <td colspan=5 style="text-align:left">{rng.choice(("同意", "无异议"))}。
    　　签名：{person.name}　　{written(rng, signed, "pd")}<tr><td>未确定等次<br>或不参加考<br>核情况说明<td colspan=5>&nbsp;</table>"""
    truth = {"name": person.name, "records": [{"year": year, "grade": GRADES[final]}], "position": post}
    css = "td { font-size: 10pt; line-height: 1.4 } .w tr td:first-child { width: 27mm } h1 { margin: 0 }"
    return Sheet(page(rng, body, css), "assessment_form", truth)


@layout("assessment_form.three_years_sentence")
def three_years_sentence(rng: random.Random) -> Sheet:
    """A proof in one sentence with semicolons, years in Arabic or Chinese, other years named in passing."""
    person, employer, last = someone(rng), rng.choice(COMPANIES + INSTITUTES), rng.randint(2020, 2023)
    words = rng.choice((("优秀", "合格"), ("优秀", "称职"), ("合格", "基本合格"), ("称职", "基本称职")))
    years = [last - 2, last - 1, last]
    grades = [rng.choice(words) for _ in years]
    style = rng.choice(("{}年度考核为{}", "{}年考核等次：{}", "{}年度{}", "{}年年度考核结果为“{}”"))
    chinese = rng.random() < 0.3
    text = rng.choice(("；", "，", "、")).join(
        style.format(hanzi_year(year) if chinese else year, grade) for year, grade in zip(years, grades, strict=True)
    )
    post, issued = rng.choice(CRAFTS), f"{last + 1}-{rng.randint(3, 9):02d}-{rng.randint(1, 28):02d}"
    body = f"""<h1 style="margin-top:25mm">{rng.choice(("年度考核证明", "近三年考核情况证明", "考核结果证明"))}</h1>
    <p>{rng.choice(PLACES)[0]}工程系列中级职称评审委员会：
    <p style="text-indent:2em;line-height:2">{person.name}，{person.sex}，{person.birth[:4]}年生，现在我单位{post}岗位工作。该同志近三年年度考核
    结果如下：{text}。
    考核材料已存入本人档案。<p style="text-indent:2em">特此证明。
    <div style="margin:20mm 0 0 95mm;text-align:center;position:relative">{employer}人力资源部<br>
    {written(rng, issued, "phbd")}{seal(employer + "人力资源部", "left:18mm;top:-12mm")}</div>"""
    if rng.random() < 0.5:
        body += copy_stamp(rng, employer, last + 1, "top:185mm;left:10mm")
    records = [{"year": year, "grade": GRADES[grade]} for year, grade in zip(years, grades, strict=True)]
    return Sheet(page(rng, body), "assessment_form", {"name": person.name, "records": records, "position": post})


@layout("assessment_form.years_across")
def years_across(rng: random.Random) -> Sheet:
    """A summary with the years running across and the grades below them, of one person; the note names the scale of grades."""
    person, employer, last = someone(rng), rng.choice(COMPANIES), rng.randint(2021, 2023)
    years = list(range(last - 4, last + 1))
    grades = [rng.choice(("优秀", "称职", "称职", "基本称职")) for _ in years]
    heads = "".join(f"<td>{year}年{rng.choice(('', '度'))}" for year in years)
    cells = "".join(f"<td>{grade}" for grade in grades)
    post = rng.choice(("维修电工班班长", "机加车间技术员", "化验员", "电气工段长"))
    body = f"""<h1>专业技术人员任现职以来年度考核情况汇总表</h1><p>填报单位（盖章）：{employer}<span style="float:right">填报时间
    ：{last + 1}.{rng.randint(3, 6)}</span>
    <table class=c><tr><td>姓名<td>性别<td>现任岗位{heads}<td>备注<tr><td>{stretched(person.name)}<td>{person.sex}
    <td>{post}{cells}<td>&nbsp;</table>
    <p>人事部门负责人：{others(rng, 1, person.name)[0]}　　　　填表人：{others(rng, 1, person.name)[0]}<p style="font-size:9pt">注：考核等次分
    为优秀、称职、基本称职、不称职四个等次。</p>
    {seal(employer, "left:70mm;top:8mm")}"""
    records = [{"year": year, "grade": GRADES[grade]} for year, grade in zip(years, grades, strict=True)]
    truth = {"name": person.name, "records": records, "position": post}
    return Sheet(page(rng, body, "td { font-size: 10pt }", "A4 landscape"), "assessment_form", truth)


@layout("assessment_form.enterprise_scored_ticks")
def scored_ticks(rng: random.Random) -> Sheet:
    """An enterprise's performance sheet: weighted scores, then the grade as tick boxes; the scale of grades is printed too."""
    person, employer, year = someone(rng), rng.choice(COMPANIES), rng.randint(2019, 2023)
    options = rng.choice(
        (
            ("优秀", "合格", "基本合格", "不合格"),
            ("优秀", "称职", "基本称职", "不称职"),
            ("优秀", "良好", "合格", "不合格"),
        )
    )
    grade, post = rng.choice(options[:3]), rng.choice(CRAFTS)
    low, high = {0: (91, 98), 1: (80, 89), 2: (65, 78)}[options.index(grade)]
    total = rng.randint(low, high)
    parts = (("工作业绩", 50), ("专业能力", 20), ("工作态度", 20), ("安全纪律", 10))
    points = [round(total * weight / 100) for _, weight in parts]
    points[0] += total - sum(points)
    rows = "".join(
        f"<tr><td>{name}<td>{weight}<td>{score}<td>" for (name, weight), score in zip(parts, points, strict=True)
    )
    scale = "、".join(
        f"{word}（{span}）" for word, span in zip(options, ("90分以上", "80—89分", "60—79分", "60分以下"), strict=True)
    )
    body = f"""<h1 style="font-size:17pt">{employer}<br>{year}年度员工绩效考核表</h1><table class=c><tr><td>被考核人
    <td>{stretched(person.name)}<td>岗　位<td>{post}
    <tr><td>部　门<td>{rng.choice(("机动部", "生产技术部", "质量部"))}<td>考核期间<td>{year}.01.01—{year}.12.31</table>
    <table class=c style="margin-top:-0.25mm"><tr>
    <td>考核项目<td>权重（%）<td>得分<td>扣分说明{rows}<tr><td>合　计<td>100<td>{total}<td></table><table style="margin-top:-0.25mm">
    <tr><td>考核等次：
    {boxes(options, grade, rng.choice(("□☑", "□■", "○●", "□√")))}<tr><td style="height:30mm;position:relative">考核小组意见：同
    意上述考核结果。<br><br>组长：{others(rng, 1, person.name)[0]}
    　　日期：{written(rng, f"{year + 1}-01-{rng.randint(8, 28):02d}", "dn")}{seal(employer, "right:15mm;top:-3mm")}<tr>
    <td>被考核人签字：{person.name}</table>
    <p style="font-size:9pt">等次标准：{scale}。</p>"""
    truth = {"name": person.name, "records": [{"year": year, "grade": GRADES[grade]}], "position": post}
    return Sheet(page(rng, body), "assessment_form", truth)
