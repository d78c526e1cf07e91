"""Yearly assessments, further education and social insurance."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import (
    FIRMS,
    GRADE,
    TOWNS,
    TRADES,
    Word,
    code,
    down,
    names,
    person,
    seal,
    sheet,
    ticks,
    write,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout

_POSTS = ("检修班班长", "工艺技术员", "设备管理员", "电气二次检修工", "焊接车间副主任", "机加工段长")


@layout("assessment_form.public_institution_table")
def institution(rng: random.Random) -> Sheet:
    """The registration form of a public institution: summary by the person, proposal of the head, opinion of the unit with boxes."""
    one, firm, post, year = (
        person(rng),
        rng.choice(("阳泉市特种设备检验所", "山西省工业设备安装技工学校", "临汾市水利机械站")),
        rng.choice(_POSTS[:4]),
        rng.randint(2017, 2024),
    )
    grade = rng.choice(("优秀", "合格", "合格", "合格", "基本合格"))
    options = ("优秀", "合格", "基本合格", "不合格")
    body = f"""<h1 style="font-size:20pt">事业单位工作人员年度考核登记表</h1><p class=c>（ <u> {year} </u> 年度）</p><table class="g c"><tr><td>姓　名<td>{one.name}<td>性　别<td>{one.sex}<td>出生年月<td>{write(one.birth[:7], "dot0")}<tr><td>政治面貌<td>{rng.choice(("中共党员", "群众"))}<td>文化程度<td>大专<td>任现职时间<td>{year - 6}.0{rng.randint(1, 9)}<tr><td>单位及职务<td colspan=5>{firm}　{post}<tr><td>从事或分管工作<td colspan=5>设备检修与维护
    <tr><td style="width:12mm">{down("本人总结")}<td colspan=5 style="text-align:left;height:70mm;vertical-align:top"><p class=in>一年来，本人认真学习，服从领导安排，积极完成各项检修任务。全年参加检修{rng.randint(20, 60)}次，处理故障{rng.randint(10, 40)}起，无责任事故。工作中能够以优秀党员为榜样，按合格的标准严格要求自己。但也存在理论学习不够系统等不足，今后将加以改进。<p class=r>签名：{one.name}　{year}年12月{rng.randint(15, 20)}日
    <tr><td>主管领导<br>评　语<td colspan=5 style="text-align:left;height:26mm">　　该同志工作踏实，业务熟练，建议评为{grade}等次。<p class=r>签名：{names(rng, 1)[0]}　{year}年12月{rng.randint(21, 25)}日<tr><td>单位负责人<br>或考核委员会<br>意　　见<td colspan=5 style="height:26mm;position:relative">{ticks(options, grade)}{seal(firm, "right:10mm;top:-2mm")}<p class=r>{year}年12月{rng.randint(26, 31)}日
    <tr><td>本人意见<td colspan=5 style="text-align:left">同意　　签名：{one.name}<tr><td>未确定等次或<br>不参加考核情况说明<td colspan=5>无</table>"""
    truth = {"name": one.name, "position": post, "records": [{"year": year, "grade": GRADE[grade]}]}
    return Sheet(sheet(rng, body), "assessment_form", truth)


@layout("assessment_form.letter_three_years")
def letter(rng: random.Random) -> Sheet:
    """A letter of the firm that says three or four years' grades in running text."""
    one, firm = person(rng), rng.choice(FIRMS)
    first = rng.randint(2017, 2021)
    grades = [rng.choice(("优秀", "合格", "合格", "称职")) for _ in range(rng.choice((3, 4)))]
    if "称职" in grades:
        grades = ["称职" if g == "合格" else g for g in grades]
    records = [{"year": first + n, "grade": GRADE[g]} for n, g in enumerate(grades)]
    said = rng.choice(("，", "；")).join(f"{first + n}年度考核结果为{g}" for n, g in enumerate(grades))
    date = f"{first + len(grades)}-0{rng.randint(2, 9)}-{rng.randint(10, 28)}"
    body = f"""<h1 style="font-size:24pt;margin:14mm 0">年度考核情况证明</h1><div style="font-size:14pt;line-height:2.1"><p>{rng.choice(("市职称工作领导小组办公室", "山西省工程系列评审委员会"))}：<p class=in>兹证明我单位职工{one.name}（身份证号：{one.number}），近{"三" if len(grades) == 3 else "四"}年年度考核结果如下：{said}。<p class=in>特此证明。<div style="margin:18mm 0 0 70mm;position:relative;text-align:center">{firm}<br>{rng.choice(("人力资源部", "组织人事部"))}<br>{write(date)}{seal(firm, "left:26mm;top:-10mm")}</div></div><p class=s>经办人：{names(rng, 1)[0]}　电话：{rng.randint(13000000000, 18999999999)}</p>"""
    return Sheet(sheet(rng, body), "assessment_form", {"name": one.name, "records": records})


@layout("assessment_form.staff_list_word")
def summary_word(rng: random.Random) -> Sheet:
    """A one-person table of years as a Word file: year, post, proposal, final grade, note."""
    one, firm = person(rng), rng.choice(FIRMS)
    first = rng.randint(2016, 2021)
    post = rng.choice(_POSTS)
    grades = [rng.choice(("优秀", "合格", "合格")) for _ in range(3)]
    file = Word("宋体", 12)
    file.p("近三年年度考核结果汇总表", "c", 18, True)
    file.p(f"单位：{firm}（盖章）")
    rows = [
        ["姓名", one.name, "身份证号", one.number, ""],
        ["现任岗位", post, "所在部门", rng.choice(("设备部", "动力车间", "检修中心")), ""],
        ["年度", "所在岗位", "考核等次", "考核组织", "备注"],
    ]
    rows += [
        [str(first + n), post, g, "公司绩效考核委员会", rng.choice(("", "", "获先进个人"))]
        for n, g in enumerate(grades)
    ]
    rows += [["审核意见", "以上考核结果与本人档案记载一致。", "", "", ""]]
    file.table(rows, ((0, 3, 0, 4), (1, 3, 1, 4), (6, 1, 6, 4)))
    file.p()
    file.p(
        f"审核人：{names(rng, 1, one.name)[0]}　　　　填表日期：{first + 3}年{rng.randint(1, 6)}月{rng.randint(1, 28)}日",
        "r",
    )
    truth = {
        "name": one.name,
        "position": post,
        "records": [{"year": first + n, "grade": GRADE[g]} for n, g in enumerate(grades)],
    }
    return Sheet("", "assessment_form", truth, (), file.bytes())


@layout("assessment_form.score_sheet_enterprise")
def score(rng: random.Random) -> Sheet:
    """An enterprise's form with marks by item, a total and a final grade; the scale of grades explained in a note."""
    one, firm, post = person(rng), rng.choice(FIRMS), rng.choice(_POSTS)
    year, grade = rng.randint(2018, 2024), rng.choice(("优秀", "合格", "良好"))
    total = {"优秀": rng.randint(91, 98), "良好": rng.randint(81, 89), "合格": rng.randint(65, 79)}[grade]
    parts = [min(20, round(total / 5) + d) for d in (1, -1, 0, 0)]
    parts.append(total - sum(parts))
    items = ("工作业绩", "业务能力", "劳动纪律", "安全生产", "团结协作")
    rows = "".join(f"<tr><td>{n}<td>{a}<td>20<td>{b}" for n, (a, b) in enumerate(zip(items, parts, strict=True), 1))
    body = f"""<p class=s>编号：HR-KH-{year}-{rng.randint(1, 300):03d}　　　　表单版本：A/2</p><h2>{firm}员工年度绩效考核表</h2><table class="g c"><tr><td>员工姓名<td>{one.name}<td>岗位<td>{post}<tr><td>部门<td>生产技术部<td>考核年度<td>{year}年<tr><td>序号<td>考核项目<td>标准分<td>得分{rows}<tr><td colspan=3>合计得分<td>{total}<tr><td colspan=2>考核等级<td colspan=2>{grade}<tr><td colspan=2>考核人签字<td colspan=2>{names(rng, 1, one.name)[0]}　{write(f"{year + 1}-01-{rng.randint(5, 25):02d}", "dot")}<tr><td colspan=2>被考核人签字<td colspan=2>{one.name}</table>
    <p class=s>说明：总分90分及以上为优秀，80—89分为良好，60—79分为合格，60分以下为不合格。优秀比例不超过部门人数的20%。</p>"""
    return Sheet(
        sheet(rng, body, fonts="zenhei ming"),
        "assessment_form",
        {"name": one.name, "position": post, "records": [{"year": year, "grade": GRADE[grade]}]},
    )


@layout("continuing_education.online_certificate")
def online(rng: random.Random) -> Sheet:
    """A certificate of a site of learning: public and special hours apart, total said."""
    one, year = person(rng), rng.randint(2018, 2024)
    public, special = 30, rng.choice((42, 60, 64))
    body = f"""<div style="border:2mm solid #2c7; padding:14mm;height:150mm"><h1 style="font-size:26pt;color:#174">专业技术人员继续教育合格证书</h1><p class=s style="text-align:right">证书编号：JXJY{year}{rng.randint(100000, 999999)}</p><p style="font-size:15pt;line-height:2.1;text-indent:2em">{one.name}（身份证号：{one.number}）参加{year}年度专业技术人员继续教育学习，完成公需科目{public}学时、专业科目{special}学时，共计{public + special}学时，考核合格，特发此证。<table style="margin-top:12mm"><tr><td>{code(24)}<td class=r style="position:relative">{rng.choice(TOWNS)}专业技术人员继续教育基地<br>{write(f"{year}-12-{rng.randint(10, 28)}", "zz")}{seal("继续教育专用章", "right:10mm;top:-10mm")}</table></div>"""
    return Sheet(
        sheet(rng, body, size="A4 landscape"),
        "continuing_education",
        {"name": one.name, "year": year, "hours": public + special, "id_number": one.number},
    )


@layout("continuing_education.register_card_word")
def register(rng: random.Random) -> Sheet:
    """A register of one year's courses as a Word table with the sum in its last row."""
    one, firm, year = person(rng), rng.choice(FIRMS), rng.randint(2019, 2024)
    courses = rng.sample(
        (
            ("特种焊接技术与缺陷分析", "专业科目"),
            ("变频器原理与维护", "专业科目"),
            ("数字经济与智能制造", "公需科目"),
            ("职业道德与创新能力", "公需科目"),
            ("设备状态监测与故障诊断", "专业科目"),
        ),
        4,
    )
    hours = [rng.choice((12, 16, 24, 30)) for _ in courses]
    file = Word("宋体", 11)
    file.p("专业技术人员继续教育学时登记表", "c", 18, True)
    file.p(f"（{year}年度）", "c")
    rows = [["姓名", one.name, "工作单位", firm, ""], ["序号", "学习内容", "科目类别", "起止时间", "学时"]]
    for n, ((course, kind), h) in enumerate(zip(courses, hours, strict=True), 1):
        rows.append(
            [str(n), course, kind, f"{year}.{2 * n}.{rng.randint(1, 9)}—{year}.{2 * n}.{rng.randint(12, 27)}", str(h)]
        )
    rows += [["合计学时", "", "", "", str(sum(hours))], ["单位审核意见", "情况属实。", "", "", ""]]
    file.table(rows, ((0, 3, 0, 4), (6, 0, 6, 3), (7, 1, 7, 4)))
    file.p(f"审核人：{names(rng, 1, one.name)[0]}　　（盖章）　　{year}年12月{rng.randint(20, 31)}日", "r")
    return Sheet("", "continuing_education", {"name": one.name, "year": year, "hours": sum(hours)}, (), file.bytes())


@layout("social_insurance.provincial_single_firm")
def insured(rng: random.Random) -> Sheet:
    """A personal proof of a province: a grid of kinds with beginning, state and months paid; numbered notes, a seal of business."""
    one, firm, number = person(rng, 1972, 1995), rng.choice(FIRMS), credit_code(rng)
    began = f"{rng.randint(2004, 2016)}-{rng.randint(1, 12):02d}"
    to = f"{rng.randint(2022, 2025)}-{rng.randint(1, 12):02d}"
    months = (int(to[:4]) - int(began[:4])) * 12 + int(to[5:]) - int(began[5:]) + 1
    kinds = "".join(
        f"<tr><td>{kind}<td>{write(began, 'bare')}-{write(to, 'bare')}<td>{months}<td>参保缴费"
        for kind in ("企业职工基本养老保险", "失业保险", "工伤保险")
    )
    body = f"""<table class=s><tr><td>验证码：{rng.randint(10**15, 10**16 - 1)}<td class=r>打印时间：{to}-{rng.randint(10, 28)} 09:{rng.randint(10, 59)}</table><h1 style="font-size:20pt">社会保险个人参保证明</h1><table class="g c"><tr><td>姓名<td>{one.name}<td>社会保障号码<td>{one.number}<tr><td>现参保单位<td colspan=3>{firm}<tr><td>单位统一社会信用代码<td colspan=3>{number}</table><table class="g c" style="margin-top:2mm"><tr><td>险种类型<td>缴费起止年月<td>实际缴费月数<td>参保状态{kinds}</table>
    <p class=s>备注：<br>1.本证明由参保人通过网上服务平台自助打印，可扫描二维码或登录平台验证，有效期三个月。<br>2.缴费期间如有单位变更，以经办机构系统记录为准。</p><table><tr><td>{code()}<td class=r style="position:relative">{rng.choice(TOWNS)}社会保险中心{seal("社会保险业务专用章", "right:4mm;top:-10mm", "（1）")}</table>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "employer": firm,
        "periods": [{"from": began, "to": to, "employer": firm}],
        "credit_code": number,
    }
    return Sheet(sheet(rng, body, fonts="zenhei ming"), "social_insurance", truth)


@layout("social_insurance.changes_of_payer")
def payers(rng: random.Random) -> Sheet:
    """A statement of another province: rows of payer by period, months and base; the present payer last."""
    one = person(rng, 1972, 1992)
    firms = rng.sample(FIRMS, 3)
    start = rng.randint(2006, 2010)
    cuts = (f"{start}-03", f"{start + 5}-08", f"{start + 9}-01", "2024-06")
    periods = []
    for n, firm in enumerate(firms):
        end = cuts[n + 1]
        if n < 2:
            end = f"{int(end[:4]) - (end[5:] == '01')}-{(int(end[5:]) - 2) % 12 + 1:02d}"
        periods.append({"from": cuts[n], "to": end, "employer": firm})
    rows = "".join(
        f"<tr><td>{n}<td>{write(p['from'], 'dash')} 至 {write(p['to'], 'dash')}<td>{(int(p['to'][:4]) - int(p['from'][:4])) * 12 + int(p['to'][5:]) - int(p['from'][5:]) + 1}<td>{p['employer']}<td>{rng.randint(2200, 7600)}.00"
        for n, p in enumerate(periods, 1)
    )
    body = f"""<h2 style="font-size:18pt">职工基本养老保险缴费历史明细表（个人）</h2><p>姓名：{one.name}　　性别：{one.sex}　　公民身份号码：{one.number}<br>个人编号：{rng.randint(10**9, 10**10 - 1)}　　参保地：{rng.choice(TOWNS)}　　人员状态：在职<table class="g c"><tr><td>序号<td>缴费起止时间<td>月数<td>缴费单位名称<td>期末缴费基数（元）{rows}</table><p>当前参保单位：{firms[2]}<p class=s>本表信息截至2024年06月{rng.randint(20, 30)}日。本表加盖电子印章，与经办窗口出具的纸质件具有同等效力。咨询电话：12333</p><div style="position:relative;height:36mm">{seal("社会保险事业管理中心", "right:20mm;top:0", "证明专用章")}</div>"""
    truth = {"name": one.name, "id_number": one.number, "employer": firms[2], "periods": periods, "sex": one.sex}
    return Sheet(sheet(rng, body, size="A4 landscape", fonts="zenhei ming"), "social_insurance", truth)


@layout("assessment_form.opinion_book_old")
def old(rng: random.Random) -> Sheet:
    """A technician's yearly assessment from an earlier decade: work, opinion of the workshop, then of the works, in words."""
    one, firm, (craft, _) = person(rng, 1960, 1978), rng.choice(FIRMS), rng.choice(TRADES)
    year, grade = rng.randint(2004, 2012), rng.choice(("优秀", "称职", "基本称职"))
    body = f"""<h1 style="font-size:22pt">技师年度考核表</h1><p class=c>{year} 年</p><table class="g c"><tr><td>姓　名<td>{one.name}<td>工　种<td>{craft}<td>聘任职务<td>{rng.choice(("技师", "高级技师"))}<tr><td>工作<br>单位<td colspan=5>{firm}<tr><td>{down("本年度主要工作成绩")}<td colspan=5 style="text-align:left;vertical-align:top;height:80mm"><p class=in>解决生产技术难题{rng.randint(2, 8)}项，传授技艺培养徒弟{rng.randint(1, 4)}人，提合理化建议{rng.randint(2, 9)}条，节约材料费{rng.randint(3, 30)}万元。
    <tr><td>车间<br>意见<td colspan=5 style="text-align:left;height:24mm">　　情况属实，完成了本年度任务。<p class=r>负责人：{names(rng, 1, one.name)[0]}　{year}年12月{rng.randint(5, 15)}日<tr><td>厂（公司）<br>考核意见<td colspan=5 style="text-align:left;height:28mm;position:relative">　　经考核，该同志{year}年度考核等次为：{grade}。{seal(firm, "right:6mm;top:-4mm")}<p class=r>{year}年12月{rng.randint(20, 31)}日</table>"""
    truth = {"name": one.name, "position": craft, "records": [{"year": year, "grade": GRADE[grade]}]}
    return Sheet(sheet(rng, body, fonts="ming kai"), "assessment_form", truth, ("position",))
