"""Papers of a person in office, third part: continuing education, appointments, and the size of the enterprise."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.staff import (
    SPECIALTIES,
    company,
    day,
    person,
    seal,
    spaced,
    web,
    written,
)
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout

COURSES = (
    "工业机器人应用与维护", "数字化转型基础", "碳达峰碳中和知识", "生产安全事故案例分析", "焊接新工艺新技术", "可编程控制器高级编程",
    "人工智能与产业发展", "职业道德与知识产权", "大数据技术概论", "特种设备管理", "工程质量控制方法", "乡村振兴战略解读",
)  # fmt: skip
BODIES = ("山西省专业技术人员继续教育基地", "太原市人力资源和社会保障局", "山西省机械工程学会", "长治市继续教育中心")


@layout("continuing_education.s2_online_year_proof")
def online_proof(rng: random.Random) -> Sheet:
    """A learning platform's proof: person in a grid, hours planned and done by kind of course, the sum in words below."""
    name, sex, birth, year = person(rng), rng.choice("男女"), day(rng, 1970, 1996), rng.randint(2019, 2024)
    common, special = rng.choice((24, 30, 32)), rng.choice((60, 64, 66, 72))
    total = common + special
    kinds = [("公需科目", 30, common), ("专业科目", 60, special)]
    rng.shuffle(kinds)
    rows = "".join(f"<tr><td>{kind}<td>{asked}<td>{done}<td>合格" for kind, asked, done in kinds)
    printed = day(rng, year + 1, year + 1)
    unit = rng.choice(("学时", "课时"))
    html = web(
        rng,
        f"""<p class=r style="font-size:9pt;color:#555">证明编号：JXJY{year}{rng.randint(10**6, 10**7 - 1)}</p>
    <h1>山西省专业技术人员继续教育<br>{rng.choice(("学时证明", "学习证明", "合格证明"))}</h1>
    <table><tr><td>姓　　名<td>{name}<td>身份证号<td>{id_number(rng, birth, sex)}<tr><td>工作单位<td>{
            company(rng)
        }<td>从事专业<td>{rng.choice(SPECIALTIES)}<tr><td>学习年度<td>{
            year
        }<td>学习形式<td>网络学习</table><table style="margin-top:6mm"><tr><th>科目类别<th>规定{unit}<th>完成{
            unit
        }<th>考核结果
    {rows}</table><p class=p>经审核，该同志{year}年度共完成继续教育 <b>{total}</b> {unit}，准予登记。
    <div class=b style="height:50mm;padding-top:14mm"><p class=r>{rng.choice(BODIES)}<p class=r>打印日期：{
            written(rng, printed, "年划")
        }
    {
            seal("继续教育<br>学时登记专用章", "6mm", "8mm")
        }</div><p style="font-size:9pt">扫描右上角二维码可核验本证明真伪。网址：http://jxjy.example.org/query""",
        "th { background: #eef3ea }",
    )
    return Sheet(html, "continuing_education", {"name": name, "year": year, "hours": total}, ("id_number",))


@layout("continuing_education.s2_register_spread")
def register_spread(rng: random.Random) -> Sheet:
    """The 登记证书 opened at one year: holder's page left, courses with hours right, their sum in the last row."""
    name, year = person(rng), rng.randint(2015, 2023)
    courses = rng.sample(COURSES, rng.randint(3, 5))
    hours = [rng.choice((12, 16, 18, 20, 24, 30)) for _ in courses]
    days = sorted(day(rng, year, year) for _ in courses)
    rows = "".join(
        f"<tr><td>{written(rng, date, '点')}<td class=l>{course}<td>{rng.choice(('面授', '网络', '自学'))}<td>{count}<td>{mark}"
        for date, course, count, mark in zip(days, courses, hours, ("合格", "良", "优", "合格", "86"), strict=False)
    )
    since = written(rng, day(rng, 2004, 2012)[:7], "年")
    html = web(
        rng,
        f"""<table class=o><tr><td style="width:42%;vertical-align:top"><p style="font-size:17pt;margin-top:12mm">专业技术人员<br>继续教育登记证书
    <div style="width:28mm;height:36mm;border:.3mm solid #777;margin:6mm auto">贴照片</div><p class=l>姓　　名：{
            spaced(rng, name)
        }
    <p class=l>性　　别：{rng.choice("男女")}<p class=l>工作单位：{company(rng)}<p class=l>发证机关：{
            rng.choice(BODIES)
        }<p class=l>发证时间：{since}
    <p class=l>证书编号：晋继 {rng.randint(100000, 999999)}<td style="vertical-align:top"><p>（ {year} 年度）学习登记
    <table><tr><td>时间<td>培训内容<td>形式<td>学时<td>成绩{rows}<tr><td colspan=3>本年度合计学时<td>{
            sum(hours)
        }<td>—</table>
    <p class=l>审验意见：{rng.choice(("本年度继续教育合格", "审验合格"))}<div class=b style="height:32mm"><p class=r>{
            written(rng, f"{year}-12-{rng.randint(10, 28)}", "年")
        }{seal("继续教育<br>验证专用章", "10mm", "0mm")}</div></table>""",
        ".o > tbody > tr > td { border: .5mm solid #7a1f1f; padding: 5mm } p { margin: 2mm 0 } .o table { font-size: 10pt }",
        "A4 landscape",
        "14mm",
    )
    return Sheet(html, "continuing_education", {"name": name, "year": year, "hours": sum(hours)})


POSTS = ("工程师", "助理工程师", "高级工程师", "首席技师", "技师", "高级技师")


@layout("appointment.s2_red_head")
def red_head(rng: random.Random) -> Sheet:
    """A red-head letter of the employer: meeting day, post and term in the text, copies to and printing day at the foot."""
    name, employer = person(rng), company(rng)
    post = rng.choice(("设备管理部副部长", "技术质量科科长", "检修车间主任", "首席技师", "高级技师"))
    month, year = rng.randint(3, 11), rng.randint(2014, 2023)
    dated = f"{year}-{month:02d}-{rng.randint(12, 26)}"
    met = written(rng, f"{year}-{month:02d}-{rng.randint(2, 10):02d}", "年")
    verb = rng.choice(("聘任", "任命"))
    word = "聘" if verb == "聘任" else "任"
    sentence = rng.choice(
        (
            f"{word}{name}同志为{post}，聘期三年。" if word == "聘" else f"{name}同志任{post}。",
            f"{verb}{name}同志为{post}" + ("，聘期自发文之日起三年。" if word == "聘" else "，试用期一年。"),
        )
    )
    printed = written(rng, f"{dated[:8]}{int(dated[8:]) + 2:02d}", "年")
    html = web(
        rng,
        f"""<p style="text-align:center;color:#d00;font-size:24pt;letter-spacing:1mm;margin:6mm 0">{employer}文件</p>
    <p style="text-align:center;border-bottom:.8mm solid #d00;padding-bottom:3mm">{
            rng.choice(("晋企人", "人字", "办发"))
        }〔{year}〕{rng.randint(3, 98)}号</p><h1 style="margin:10mm 0">关于{name}同志{
            rng.choice(("职务任职", "任职", "职务聘任"))
        }的{rng.choice(("通知", "决定"))}</h1>
    <p>各部门、各车间、各分公司：<p class=p>根据工作需要，经{met}公司党政联席会议研究，决定：<p class=p>{sentence}
    <p class=p>{
            rng.choice(("特此通知。", "以上任职自发文之日起计算。"))
        }<div class=b style="height:58mm;padding-top:18mm"><p class=r>{employer}　
    <p class=r>{written(rng, dated, "年汉")}　{seal(employer[:8], "10mm", "12mm")}</div>
    <table style="font-size:10.5pt"><tr><td class=l>抄送：公司领导，存档。<tr><td class=l>{
            employer[:6]
        }办公室　　　　　{printed}印发</table>""",
        "p { font-size: 14pt } td { border-width: .25mm 0 }",
        margin="22mm",
    )
    truth = {"name": name, "position": post, "issuer": employer, "date": dated}
    return Sheet(html, "appointment", truth)


@layout("appointment.s2_contract_terms")
def contract_terms(rng: random.Random) -> Sheet:
    """专业技术职务聘约书: parties as 甲方 and 乙方, term and tasks by article, both sign; the employer's legal head is named."""
    name, employer, post = person(rng), company(rng), rng.choice(POSTS)
    year = rng.randint(2015, 2023)
    start = f"{year}-{rng.randint(1, 9):02d}-01"
    signed = f"{year - 1}-12-{rng.randint(10, 28)}"
    term = f"{written(rng, start, '年')}起至{written(rng, f'{year + 3}{start[4:]}', '年')}止"
    boss = rng.choice(("温如海", "苑 军", "阎凤山"))
    html = web(
        rng,
        f"""<h1>{rng.choice(("专业技术职务聘约书", "专业技术职务聘任合同书", "技能岗位聘任协议"))}</h1>
    <p>甲方（聘任单位）：<u>　{employer}　</u><p>法定代表人：<u>　{boss}　</u><p>乙方（受聘人）：<u>　{spaced(rng, name)}　</u>
    <p class=p>根据国家和省有关规定，经双方协商一致，订立本{rng.choice(("聘约", "合同"))}。<p class=p><b>第一条</b>　甲方聘任乙方担任 <u>　{post}　</u>
    职务，聘期三年，自{term}。<p class=p><b>第二条</b>　乙方职责：承担{rng.choice(("设备技术改造", "工艺方案编制", "技术攻关"))}任务，指导下一级人员工作，
    每年提交技术总结一份。<p class=p><b>第三条</b>　甲方按本单位工资制度兑现乙方岗位工资，提供必要的工作条件和进修机会。
    <p class=p><b>第四条</b>　聘期内乙方年度考核不合格的，甲方可以解聘或者低聘。<p class=p><b>第五条</b>　本约一式三份，双方各执一份，一份存入本人档案。
    <table style="margin-top:14mm"><tr><td class="b l" style="width:50%;height:48mm;vertical-align:top;border:0">甲方（盖章）：
    <p>负责人签字：{boss}{seal(employer[:8], "14mm", "8mm")}<td class=l style="vertical-align:top;border:0">乙方（签字）：{name}
    <p>签订日期：{written(rng, signed, "年点")}</table>""",
    )
    truth = {"name": name, "position": post, "issuer": employer, "date": signed}
    return Sheet(html, "appointment", truth)


SIZES = {"大型": "large", "中型": "medium", "小型": "small"}
SIZE_FIGURES = {
    "大型": ((1050, 6800), (42000, 380000)),
    "中型": ((320, 960), (2600, 38000)),
    "小型": ((30, 280), (350, 1900)),
}


def _figures(rng: random.Random, size: str) -> tuple[int, int]:
    """Employees, and revenue in 万元 (industry's borders of 2011)."""
    people, money = SIZE_FIGURES[size]
    return rng.randint(*people), rng.randint(*money)


@layout("enterprise_scale.s2_office_letter")
def office_letter(rng: random.Random) -> Sheet:
    """A letter of the office of industry or statistics in one paragraph, the ministry's rule named with its own number."""
    enterprise, size = company(rng), rng.choice(tuple(SIZES))
    staff, money = _figures(rng, size)
    key = size == "大型" and rng.random() < 0.5
    issuer = rng.choice(("太原市工业和信息化局", "长治市统计局", "大同市云冈区工业信息化和科技局", "孝义市统计局"))
    issued = day(rng, 2022, 2024)
    year = int(issued[:4]) - 1
    amount = rng.choice((f"{money}万元", f"{money:,}万元", f"{money}.00万元"))
    coded = rng.random() < 0.5
    code = credit_code(rng)
    verdict = (
        "属于省属大型骨干企业" if key else rng.choice((f"属{size}工业企业", f"为{size}企业", f"划型结果为{size}企业"))
    )
    inner = f"（统一社会信用代码：{code}）" if coded else ""
    html = web(
        rng,
        f"""<h1 style="margin:16mm 0">{
            rng.choice(("企业规模证明", "关于企业划型情况的证明", "企业类型证明"))
        }</h1><p class=p>{rng.choice(("经查，", "根据企业申请并经核实，", ""))}{enterprise}{
            inner
        }系我辖区内登记注册的工业企业。该企业{year}年末从业人员{staff}人，全年营业收入{amount}，资产总额{
            money * 2
        }万元。依据《统计上大中小微型企业划分办法（2017）》（国统字〔2017〕213号）和《中小企业划型标准规定》（工信部联企业〔2011〕300号），该企业{
            verdict
        }。
    <p class=p>{
            rng.choice(("特此证明。", "此证明仅用于该企业职工申报职称。"))
        }<div class=b style="height:62mm;padding-top:20mm"><p class=r>{issuer}　　
    <p class=r>{written(rng, issued, "年汉")}　　{seal(issuer, "12mm", "14mm")}</div>""",
        ".p { font-size: 14pt; line-height: 2 } .r { font-size: 14pt }",
        margin="26mm",
    )
    truth = {
        "enterprise": enterprise, "scale": "key" if key else SIZES[size], "employees": staff, "revenue": money * 10000,
        "issuer": issuer, "date": issued,
    }  # fmt: skip
    return Sheet(html, "enterprise_scale", truth | ({"credit_code": code} if coded else {}))


@layout("enterprise_scale.s2_own_statement")
def scale_statement(rng: random.Random) -> Sheet:
    """The enterprise's own statement as a table: kinds ticked, figures with the unit in the head, checked by the office."""
    enterprise, size = company(rng), rng.choice(tuple(SIZES))
    (staff, money), code, issued = _figures(rng, size), credit_code(rng), day(rng, 2022, 2024)
    year = int(issued[:4]) - 1
    on, off = rng.choice((("☑", "□"), ("■", "□")))
    ticks = "　".join((on if one == size else off) + one for one in (*SIZES, "微型"))
    before = [round(money * factor) for factor in (0.82, 0.91)]
    rows = [
        f"<tr><td>从业人员（人）<td>{staff - rng.randint(3, 20)}<td>{staff}",
        f"<tr><td>营业收入（万元）<td>{before[1]}<td>{money}",
        f"<tr><td>资产总额（万元）<td>{before[0] * 2}<td>{money * 2}",
    ]
    rng.shuffle(rows)
    html = web(
        rng,
        f"""<h1>{
            rng.choice(("企业规模类型声明表", "企业规模（类型）情况表", "申报人所在企业规模认定表"))
        }</h1><table><tr><td>企业名称<td colspan=2 class=l>{enterprise}
    <tr><td>统一社会信用代码<td colspan=2 class=l>{
            code
        }<tr><td>所属行业<td colspan=2 class=l>工业（制造业）<tr><td>指　　标<td>{year - 1}年<td>{year}年{
            "".join(rows)
        }<tr><td>企业规模<br>（在□内划√）<td colspan=2>{ticks}</table><p class=p>本企业声明以上数据与年度财务报表、
    统计年报一致，如有不实，愿承担相应责任。<div class=b style="height:48mm;padding-top:10mm"><p class=r>声明单位：{
            enterprise
        }（公章）
    <p class=r>{written(rng, issued, "年点")}{seal(enterprise[-9:], "8mm", "6mm")}</div>
    <p style="font-size:9.5pt">注：划型以上一年度从业人员和营业收入两项指标同时满足下限为准。填表人：{
            rng.choice(("边志远", "晁 丽"))
        }""",
    )
    truth = {
        "enterprise": enterprise, "scale": SIZES[size], "employees": staff, "revenue": money * 10000, "issuer": enterprise,
        "date": issued, "credit_code": code,
    }  # fmt: skip
    return Sheet(html, "enterprise_scale", truth)
