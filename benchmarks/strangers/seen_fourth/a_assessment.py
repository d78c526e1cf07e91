"""Yearly assessments: the institution's form, a proof in prose, a unit's list of three years, an employee's score sheet, a card."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import cn, day, hanzi, page, spaced, who
from benchmarks.strangers.sheet import Sheet, hanzi_year, layout

POSTS = ("电焊工", "维修电工", "机修车间班长", "工艺员", "设备点检员")
EMPLOYERS = ("河东市城市排水管理所", "雁门水利机械总站", "太行公路养护中心")
FIRMS = ("晋北重型轧辊股份有限公司", "太行机车车辆配件有限公司", "河东化工设备制造有限公司")
GRADES = {"优秀": "excellent", "合格": "qualified", "称职": "qualified", "基本合格": "basically_qualified"}


@layout("assessment_form.a_institution_year")
def institution(rng: random.Random) -> Sheet:
    """事业单位工作人员年度考核登记表, two pages; the head of the section proposes, the board decides."""
    person, post = who(rng), rng.choice(("工勤技能岗（技术工二级）", "维修电工", "泵站运行工", "机械维修工"))
    year = rng.randint(2012, 2024)
    final = rng.choice(("优秀", "合格", "合格"))
    proposed = rng.choice((final, "优秀"))
    body = f"""<h1>事业单位工作人员年度考核登记表</h1><p class=centre>（{year} 年度）</p><table class=grid><tr><td class=k>姓　名<td>{spaced(person.name)}<td class=k>性　别<td>{person.sex}<td class=k>出生年月<td>{cn(person.birth[:7])}
    <tr><td class=k>政治面貌<td>{rng.choice(("中共党员", "群众"))}<td class=k>文化程度<td>{rng.choice(("大专", "本科"))}<td class=k>任现职时间<td>{cn(f"{year - 5}-07")}<tr><td class=k>单位及职务<td colspan=5>{rng.choice(EMPLOYERS)}&emsp;{post}
    <tr><td class=k>从事或分<br>管工作<td colspan=5>泵站机电设备的运行与维护<tr><td class=k>本<br>人<br>总<br>结<td colspan=5 style="height:120mm;vertical-align:top">一年来，本人遵守单位各项制度，按时完成检修计划{rng.randint(12, 60)}项，处理突发故障{rng.randint(3, 20)}次，参加安全培训，未发生责任事故。今后将继续学习业务，争取更好的成绩。</table>
    <table class=grid style="page-break-before:always"><tr><td class=k>主管领导<br>评语和考核<br>等次建议<td style="height:44mm">该同志工作认真，建议评为{proposed}等次。<div class=right>签名：{rng.choice(("程国强", "沈 力"))}&emsp;{cn(f"{year + 1}-01-08")}</div>
    <tr><td class=k>单位负责人<br>或考核委员<br>会意见<td style="height:44mm">经考核委员会研究，确定该同志{year}年度考核等次为{final}。<div class=right>盖章&emsp;{cn(f"{year + 1}-01-{rng.randint(12, 28)}")}</div>
    <tr><td class=k>被考核人<br>意　　见<td style="height:30mm">同意。&emsp;签名：{person.name}<tr><td class=k>复核或申<br>诉情况<td style="height:24mm">无<tr><td class=k>未确定等次<br>或不参加考<br>核情况说明<td style="height:24mm"></table>"""
    css = ".k { width: 25mm; text-align: center } h1 { font-size: 18pt; margin-bottom: 0 }"
    html = page(css, body, font=rng.choice(("song", "ming", "hei")), points=12)
    truth = {"name": person.name, "records": [{"year": year, "grade": GRADES[final]}], "position": post}
    return Sheet(html, "assessment_form", truth, ("position",))


@layout("assessment_form.a_proof_in_prose")
def proof(rng: random.Random) -> Sheet:
    """年度考核证明 in running text: three years after one another, the last with its own grade, unit and date at the foot."""
    person, post, firm = who(rng), rng.choice(POSTS), rng.choice(FIRMS)
    last = rng.randint(2019, 2024)
    words = [rng.choice(("优秀", "合格", "合格")) for _ in range(3)]
    years = [last - 2, last - 1, last]
    sentence = "，".join(f"{year}年度考核结果为{word}" for year, word in zip(years, words, strict=True))
    if rng.random() < 0.4 and words[0] == words[1]:
        sentence = f"{years[0]}年度、{years[1]}年度考核结果均为{words[0]}，{years[2]}年度考核结果为{words[2]}"
    call = "先生" if person.sex == "男" else "女士"
    body = f"""<h1>{rng.choice(("年度考核情况证明", "近三年年度考核证明"))}</h1><p>职称评审工作办公室：</p><p class=text>兹有我公司职工{person.name}{rng.choice(("同志", call))}，{person.sex}，身份证号{person.id_number}，
    现任{post}。该同志{sentence}。</p><p class=text>特此证明。</p><div class=right><p>{firm}</p><p>（公章）</p><p>{cn(day(rng, last + 1, (3, 8)))}</p></div><p class=small>经办人：{rng.choice(("毕秀云", "岑志成"))}&emsp;电话：03{rng.randint(49, 59)}-{rng.randint(2000000, 8999999)}</p>"""
    css = "h1 { font-size: 24pt; margin: 12mm } .text { text-indent: 2em; line-height: 2 }"
    html = page(css, body, font=rng.choice(("song", "kai", "hei")), margin="28mm", points=15)
    records = [{"year": year, "grade": GRADES[word]} for year, word in zip(years, words, strict=True)]
    return Sheet(html, "assessment_form", {"name": person.name, "records": records, "position": post})


@layout("assessment_form.a_three_years_table")
def table(rng: random.Random) -> Sheet:
    """任职以来考核情况表: person in the head, a row a year with grade, opinion and who assessed, the oldest first."""
    person, post, firm = who(rng), rng.choice(POSTS), rng.choice(FIRMS)
    count = rng.randint(3, 5)
    last = rng.randint(2018, 2024)
    rows, records = "", []
    family = rng.choice(("合格", "称职"))
    for year in range(last - count + 1, last + 1):
        word = rng.choice(("优秀", family, family))
        records.append({"year": year, "grade": GRADES[word]})
        opinion = rng.choice(("完成本职工作任务", "按期完成检修，服从安排", "技术过硬，能带徒"))
        rows += (
            f"<tr><td>{year}<td>{word}<td>{opinion}<td>{firm}<td>{year + 1}.{rng.randint(1, 3)}.{rng.randint(1, 28)}"
        )
    body = f"""<h1>专业技术（技能）人员近{"三四五"[count - 3]}年考核情况表</h1><table class=grid><tr><td>姓　名<td>{person.name}<td>性　别<td>{person.sex}<td>现岗位<td>{post}</table>
    <table class=grid style="margin-top:-0.3mm"><tr><th>考核年度<th>考核等次<th>考核意见<th>考核单位<th>考核时间{rows}</table><p class=right>单位（盖章）：{firm}&emsp;&emsp;审核人：{rng.choice(("姚慧敏", "孔繁义"))}</p>"""
    css = ".grid td, .grid th { text-align: center } h1 { font-size: 18pt }"
    html = page(css, body, font=rng.choice(("song", "hei")), size="A4 landscape", points=12)
    return Sheet(html, "assessment_form", {"name": person.name, "records": records, "position": post})


@layout("assessment_form.a_employee_scores")
def scores(rng: random.Random) -> Sheet:
    """An enterprise's sheet: items with weights and marks, total, and the grade marked among boxes."""
    person, post, firm = who(rng), rng.choice(POSTS), rng.choice(FIRMS)
    year = rng.randint(2016, 2024)
    chosen = rng.choice(("优秀", "合格", "合格"))
    items = (("工作业绩", 40), ("业务能力", 20), ("工作态度", 20), ("安全生产", 10), ("出勤纪律", 10))
    least = 92 if chosen == "优秀" else 76
    marks = [round(weight * rng.randint(least, min(least + 8, 99)) / 100) for _, weight in items]
    rows = "".join(
        f"<tr><td>{n}<td>{item}<td>{weight}<td>{mark}"
        for n, ((item, weight), mark) in enumerate(zip(items, marks, strict=True), 1)
    )
    boxes = "&emsp;".join(f"{'☑' if one == chosen else '□'} {one}" for one in ("优秀", "合格", "基本合格", "不合格"))
    body = f"""<p class=right>编号：RL-{year}-{rng.randint(1, 300):03d}</p><h1>{firm}<br>{year}年度员工考核表</h1><p>员工姓名：<u>&ensp;{person.name}&ensp;</u>&emsp;所在部门：<u>&ensp;{rng.choice(("机修车间", "动力厂", "检修分厂"))}&ensp;</u>&emsp;岗位：<u>&ensp;{post}&ensp;</u></p>
    <table class=grid><tr><th>序号<th>考核项目<th>权重<th>得分{rows}<tr><td colspan=3>合计得分<td>{sum(marks)}</table><p>考核等次：{boxes}</p><p>部门负责人：{rng.choice(("童立新", "翟平"))}&emsp;&emsp;人力资源部：{rng.choice(("柏青", "应红霞"))}&emsp;&emsp;本人签字：{person.name}</p>
    <p class=right>{cn(day(rng, year + 1, (1, 2)), " ")}</p>"""
    css = ".grid td, .grid th { text-align: center } h1 { font-size: 17pt; line-height: 1.6 } p { margin: 5mm 0 }"
    html = page(css, body, font=rng.choice(("hei", "zenhei", "song")), points=12)
    truth = {"name": person.name, "records": [{"year": year, "grade": GRADES[chosen]}], "position": post}
    return Sheet(html, "assessment_form", truth)


@layout("assessment_form.a_card_of_many_years")
def card(rng: random.Random) -> Sheet:
    """年度考核登记卡 from a personnel file, unusual: years across, grades below them, the oldest left, years in Chinese words at times."""
    person, unit = who(rng, (1955, 1975)), rng.choice(EMPLOYERS)
    first = rng.randint(1996, 2008)
    words = [rng.choice(("优秀", "合格", "合格", "合格")) for _ in range(5)]
    years = range(first, first + 5)
    in_words = rng.random() < 0.4
    body = f"""<h1>工作人员年度考核登记卡</h1><p>姓名&ensp;{person.name}&emsp;性别&ensp;{person.sex}&emsp;出生年月&ensp;{hanzi(person.birth[:7])}</p><p>单位&ensp;{unit}</p>
    <table class=grid><tr><td>年　度{"".join(f"<td>{hanzi_year(year) if in_words else year}" for year in years)}<tr><td>考核等次{"".join(f"<td>{word}" for word in words)}
    <tr><td>主管签章{"".join(f"<td>{rng.choice(('孙', '高', '梁'))}" for _ in years)}<tr style="height:16mm"><td>备　注{"<td>" * 5}</table><p class=right>（随本人档案保存）</p>"""
    css = ".grid td { text-align: center } h1 { font-size: 18pt }"
    html = page(css, body, font=rng.choice(("kai", "ming")), size="A5 landscape", margin="12mm", points=12)
    records = [{"year": year, "grade": GRADES[word]} for year, word in zip(years, words, strict=True)]
    return Sheet(html, "assessment_form", {"name": person.name, "records": records})
