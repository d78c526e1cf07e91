"""Continuing education: a platform's certificate, a unit's proof, a page of the register, a yearly verification, a seminar's certificate."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import cn, day, hanzi, padded, page, spaced, who
from benchmarks.strangers.sheet import Sheet, layout

FIRMS = ("晋北重型轧辊股份有限公司", "太行机车车辆配件有限公司", "河东化工设备制造有限公司")
COURSES = (
    "工业机器人应用",
    "焊接机器人编程与操作",
    "设备状态监测与诊断",
    "绿色制造与节能",
    "数字化车间建设",
    "知识产权实务",
    "先进制造技术概论",
    "安全生产管理",
)


@layout("continuing_education.a_platform_certificate")
def certificate(rng: random.Random) -> Sheet:
    """专业技术人员继续教育合格证书 of a platform: one sentence with year, subject and hours; number and a square code at the foot."""
    person = who(rng, (1968, 1995))
    year = rng.randint(2017, 2025)
    hours = rng.choice((24, 30, 36, 60))
    kind = rng.choice(("公需科目", "专业科目"))
    number = f"JX{year}{rng.randint(10**7, 10**8 - 1)}"
    where = rng.choice(("太行市专业技术人员继续教育公共服务平台", "北方专业技术人员继续教育基地"))
    body = f"""<h1>专业技术人员继续教育<br>合 格 证 书</h1><p class=text>{spaced(person.name)}（身份证号：{person.id_number}）于{year}年度参加专业技术人员继续教育{kind}网络培训，完成规定课程学习，共计{hours}学时，
    经考核成绩合格，特发此证。</p><table style="margin-top:20mm"><tr><td style="width:34mm"><div class=code></div><td>证书编号：{number}<td class=right>{where}<br>{cn(day(rng, year, (7, 12)))}</table>"""
    css = "body { border: 0.8mm solid #36a; padding: 8mm } h1 { color: #249; font-size: 24pt } .text { text-indent: 2em; line-height: 2.2 }"
    html = page(css, body, font=rng.choice(("kai", "song")), size="A4 landscape", margin="14mm", points=15)
    return Sheet(html, "continuing_education", {"name": person.name, "year": year, "hours": hours})


@layout("continuing_education.a_proof_by_unit")
def proof(rng: random.Random) -> Sheet:
    """继续教育学时证明: sentence with parts and total of the year's hours, then a table of courses whose hours sum to it."""
    person, firm = who(rng), rng.choice(FIRMS)
    year = rng.randint(2015, 2025)
    public = rng.choice((24, 30, 32))
    names = rng.sample(COURSES, 3)
    hours = [rng.choice((16, 20, 24, 30)) for _ in names]
    total = public + sum(hours)
    rows = f"<tr><td>1<td>公需科目<td>专业技术人员公需课程<td>{public}" + "".join(
        f"<tr><td>{n}<td>专业科目<td>{a}<td>{b}" for n, (a, b) in enumerate(zip(names, hours, strict=True), 2)
    )
    body = f"""<h1>继续教育学时证明</h1><p class=text>兹证明我公司{person.name}同志（身份证号{person.id_number}），{year}年度参加继续教育学习，公需科目{public}学时，专业科目{sum(hours)}学时，合计{total}学时，具体如下：</p>
    <table class=grid><tr><th>序号<th>类别<th>学习内容<th>学时{rows}<tr><td colspan=3>合计<td>{total}</table><p class=right style="margin-top:14mm">{firm}（盖章）</p><p class=right>{cn(day(rng, year + 1, (1, 5)))}</p>"""
    css = (
        "h1 { font-size: 22pt } .text { text-indent: 2em; line-height: 1.9 } .grid td, .grid th { text-align: center }"
    )
    html = page(css, body, font=rng.choice(("song", "hei", "ming")), margin="25mm", points=13)
    return Sheet(html, "continuing_education", {"name": person.name, "year": year, "hours": total})


@layout("continuing_education.a_register_page")
def register(rng: random.Random) -> Sheet:
    """A page of 继续教育登记证书: the year in the head, records with periods and bodies, the sum and who examined it."""
    person = who(rng)
    year = rng.randint(2008, 2020)
    names = rng.sample(COURSES, rng.randint(3, 5))
    hours = [rng.choice((8, 12, 16, 24, 40)) for _ in names]
    rows = ""
    for at, (one, length) in enumerate(zip(names, hours, strict=True)):
        month = 2 + 2 * at
        rows += f"<tr><td>{year}.{month}.{rng.randint(1, 9)}—{year}.{month}.{rng.randint(11, 28)}<td>{one}<td>{rng.choice(('面授', '网络', '自学'))}<td>{rng.choice(('省机械工程学会', '公司培训中心', '河东机电学院'))}<td>{length}<td>{rng.choice(('合格', '良好'))}"
    body = f"""<h1>专业技术人员继续教育登记证书</h1><table><tr><td>姓名：{spaced(person.name)}<td>单位：{rng.choice(FIRMS)}<td class=right>登记年度：{year}</table>
    <table class=grid><tr><th>起止时间<th>学习内容<th>学习形式<th>主办单位<th>学时<th>考核结果{rows}<tr><td colspan=4>本年度累计学时<td>{sum(hours)}<td></table>
    <table style="margin-top:8mm"><tr><td>验证意见：{"合格" if sum(hours) >= 90 else "属实"}<td class=right>验证单位（章）：河东市职称改革工作办公室<br>验证日期：{cn(day(rng, year + 1, (1, 3)))}</table>"""
    css = "h1 { font-size: 19pt } .grid td, .grid th { text-align: center }"
    html = page(css, body, font=rng.choice(("song", "kai")), size="A4 landscape", points=12)
    return Sheet(html, "continuing_education", {"name": person.name, "year": year, "hours": sum(hours)})


@layout("continuing_education.a_yearly_verification")
def verification(rng: random.Random) -> Sheet:
    """年度验证表 printed from a province's system: key and value cells, public and professional hours apart, the sum as 总学时."""
    person = who(rng, (1968, 1995))
    year = rng.randint(2018, 2025)
    public, special = rng.choice((30, 32, 35)), rng.choice((60, 64, 72, 80))
    body = f"""<p class=right>验证编号：{year}{rng.randint(10**5, 10**6 - 1)}</p><h1>专业技术人员继续教育年度验证表</h1><table class=grid><tr><td class=k>姓名<td>{person.name}<td class=k>性别<td>{person.sex}
    <tr><td class=k>身份证号<td colspan=3>{person.id_number}<tr><td class=k>工作单位<td colspan=3>{rng.choice(FIRMS)}<tr><td class=k>验证年度<td>{year}年<td class=k>职称<td>{rng.choice(("工程师", "助理工程师", "无"))}
    <tr><td class=k>公需科目学时<td>{public}<td class=k>专业科目学时<td>{special}<tr><td class=k>总学时<td>{public + special}<td class=k>验证结果<td>合格</table><table style="margin-top:10mm"><tr><td><div class=code></div>
    <td class=right>河东省人力资源和社会保障厅专业技术人员管理处<br>{padded(day(rng, year + 1, (1, 4)))}</table><p class=small>本表由系统自动生成，可扫描二维码核验真伪。</p>"""
    css = ".k { background: #eef2f8; width: 32mm; text-align: center } h1 { font-size: 19pt }"
    html = page(css, body, font=rng.choice(("hei", "zenhei", "song")), points=12)
    return Sheet(html, "continuing_education", {"name": person.name, "year": year, "hours": public + special})


@layout("continuing_education.a_seminar")
def seminar(rng: random.Random) -> Sheet:
    """Unusual: certificate of a 高级研修班, a university's and the office's together, days of attendance and hours counted for the year."""
    person = who(rng, (1965, 1990))
    year = rng.randint(2012, 2024)
    month = rng.randint(4, 10)
    first = rng.randint(5, 18)
    hours = rng.choice((40, 48, 56))
    course = rng.choice(("先进焊接技术", "智能装备运行与维护", "冶金节能减排"))
    end = f"{year}-{month:02d}-{first + 5:02d}"
    body = f"""<h1>专业技术人才知识更新工程</h1><h2>继续教育证书</h2><p class=right>编号：{year % 100}-{rng.randint(101, 999)}</p><p class=text>{spaced(person.name)}&ensp;同志于{year}年{month}月{first}日至{month}月{first + 5}日参加“{course}”高级研修班学习，
    完成全部课程，计入{year}年度继续教育{hours}学时。</p><p class=text>特发此证。</p><table style="margin-top:14mm"><tr><td>主办单位：河东省人力资源和社会保障厅<td class=right>承办单位：河东机电学院<tr><td><td class=right>{hanzi(end) if rng.random() < 0.5 else cn(end)}</table>"""
    css = "body { border: 1mm double #b33; padding: 6mm } h1 { font-size: 17pt; margin: 2mm } h2 { font-size: 24pt; margin: 3mm } .text { text-indent: 2em; line-height: 2.1 }"
    html = page(css, body, font=rng.choice(("kai", "ming")), size="A4 landscape", margin="14mm", points=14)
    return Sheet(html, "continuing_education", {"name": person.name, "year": year, "hours": hours})
