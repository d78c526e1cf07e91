"""Yearly assessments, proofs of work, insurance, retirement and the size of firms."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, credit_code, layout

from . import n_kit as k

HAND = "'AR PL UKai CN'"
GRADES = {"优秀": "excellent", "合格": "qualified", "称职": "qualified", "基本合格": "basically_qualified"}


@layout("assessment_form.institution_filled_by_hand")
def by_hand(rng: random.Random) -> Sheet:
    """年度考核登记表 of a public institution, printed labels and a hand-like face for what was filled in."""
    one, year = k.who(rng, 1968, 1992), rng.randint(2009, 2023)
    unit = rng.choice(("白银市特种设备检验所", "大理市水利勘测队", "湘潭市公路养护中心", "宁德市渔港监测站"))
    post, word = (
        rng.choice(("助理工程师", "专业技术十一级", "检验员", "设备科科员")),
        rng.choice(("优秀", "合格", "合格")),
    )
    boss, head = k.names(rng, 2)
    body = f"""<h2>事业单位工作人员年度考核登记表</h2><p class=c>（ <i>{year}</i> 年度）</p><table class=grid><tr><td>姓名<td><i>{one.name}</i><td>性别<td><i>{one.sex}</i><td>出生年月<td><i>{k.dots(one.birth[:7])}</i><tr><td>政治面貌<td><i>{rng.choice(("中共党员", "群众"))}</i><td colspan=2>所聘岗位<td colspan=2><i>{post}</i>
    <tr><td>单位<td colspan=5><i>{unit}</i><tr><td>从事或分管工作<td colspan=5><i>仪器校准与现场检测</i><tr><td>本<br>人<br>总<br>结<td colspan=5 class=t><i>　　本年度我努力学习业务知识，参加了两次专业培训，全年完成检测任务{rng.randint(60, 240)}项，出具报告无差错。能遵守各项规章制度，服从安排。存在不足：与兄弟单位交流较少，今后改进。</i><p class=r>签名：<i>{one.name}</i>　　<i>{year}</i>年<i>12</i>月<i>15</i>日</p>
    <tr><td>主管领导评语和考核等次建议<td colspan=5 class=t><i>工作踏实，业务熟练，建议定为{word}。</i><p class=r>签名：<i>{boss}</i></p><tr><td>单位考核委员会意见<td colspan=5 class=t><i>同意评为{word}等次。</i><p class=r>负责人：<i>{head}</i>（盖章）<i>{year + 1}</i>年<i>1</i>月<i>{rng.randint(5, 20)}</i>日</p>
    <tr><td>被考核人意见<td colspan=5 class=t><i>同意</i><tr><td>未确定等次或不参加考核情况说明<td colspan=5 class=t>　</table>"""
    css = f"i {{ font-family: {HAND}; font-style: normal; font-size: 13.5pt }} td {{ text-align: center; font-size: 10.5pt }} .t {{ text-align: left; height: 20mm }} td:first-child {{ width: 24mm }}"
    return Sheet(
        k.page(rng, "song ming", css, body, margin="16mm"),
        "assessment_form",
        {"name": one.name, "position": post, "records": [{"year": year, "grade": GRADES[word]}]},
    )


@layout("assessment_form.list_of_years")
def list_of_years(rng: random.Random) -> Sheet:
    """A personnel office's proof with a table of five years, one column a year."""
    unit, one = rng.choice(k.UNITS), k.who(rng)
    last = rng.randint(2015, 2024)
    years = [last - 4 + at for at in range(5)]
    words = [rng.choice(("合格", "合格", "优秀")) for _ in years]
    date = f"{last + 1}-{rng.randint(3, 9):02d}-{rng.randint(1, 28):02d}"
    post = rng.choice(("工艺员", "电气点检员", "化验室班长", "维修技师"))
    body = f"""<h2>关于{one.name}同志近五年年度考核情况的证明</h2><p class=in>{one.name}，{one.sex}，身份证号码：{one.number}，现任我公司{post}。近五年年度考核结果如下表：</p>
    <table class=grid><tr><th>年度{"".join(f"<td>{year}" for year in years)}<tr><th>考核结果{"".join(f"<td>{word}" for word in words)}</table><p class=in>特此证明。</p><p class=r>{unit.name}<br>人力资源部（盖章）<br>{k.cn(date)}</p><p class=s>联系人：{k.names(rng, 1)[0]}　　电话：0{rng.randint(350, 990)}－{rng.randint(2000000, 8999999)}</p>"""
    css = "h2 { margin: 15mm 0 } p { font-size: 14pt; line-height: 2 } td, th { text-align: center } .s { font-size: 10pt; margin-top: 20mm }"
    records = [{"year": year, "grade": GRADES[word]} for year, word in zip(years, words, strict=True)]
    return Sheet(
        k.page(rng, "song kai", css, body),
        "assessment_form",
        {"name": one.name, "position": post, "records": records},
    )


@layout("assessment_form.word_firm_ticks")
def firm_ticks(rng: random.Random) -> Sheet:
    """A firm's own yearly form as a Word file: scores by item, boxes for the grade, the office's opinion."""
    unit, one, year = rng.choice(k.UNITS), k.who(rng), rng.randint(2014, 2024)
    options = ("优秀", "称职", "基本称职", "不称职")
    mark = rng.choice((0, 1, 1))
    post = rng.choice(("车间工艺技术员", "班组长", "设备工程师"))
    scores = [rng.randint(16, 20) for _ in range(5)]
    rows: list[list[str | None]] = [
        ["姓名", one.name, "性别", one.sex],
        ["部门", rng.choice(("铸造分厂", "动力车间", "质检中心")), "岗位", post],
        ["考核项目", "分值", "自评", "考评"],
    ]
    rows += [
        [item, "20", str(score), str(score)] for item, score in zip(("德", "能", "勤", "绩", "廉"), scores, strict=True)
    ]
    rows += [
        ["合计", "100", str(sum(scores)), str(sum(scores))],
        ["考核等次", "　".join(("☑" if at == mark else "□") + word for at, word in enumerate(options)), None, None],
        ["考核小组意见", "同意上述考核结果。　组长签字：", None, None],
    ]
    word = (
        k.Paper("宋体", 12)
        .say(unit.name, "center", 14)
        .say(f"员工年度考核表（{year}年度）", "center", 18, True)
        .table(rows)
        .say(f"填表日期：{year}年12月{rng.randint(15, 30)}日", "right")
    )
    truth = {"name": one.name, "position": post, "records": [{"year": year, "grade": ("excellent", "qualified")[mark]}]}
    return Sheet("", "assessment_form", truth, (), word.bytes())


@layout("employment_proof.dear_committee")
def dear_committee(rng: random.Random) -> Sheet:
    """A plain letter to the committee: who, since when, in which post, how many years."""
    unit, one = rng.choice(k.UNITS), k.who(rng, 1968, 1988)
    date = k.day(rng, 2017, 2024)
    years = rng.randint(8, 22)
    start = f"{int(date[:4]) - years}-{int(date[5:7]):02d}"
    post = rng.choice(("变电检修工", "煤质化验员", "轧钢工艺技术员", "船体装配工", "水轮机检修工"))
    body = f"""<h1>证　明</h1><p>{unit.province}工程系列职称评审委员会：</p><p class=in>我单位职工{one.name}（{one.sex}，{k.cn(one.birth)}出生，身份证号：{one.number}），于{k.cn(start)}到我单位参加工作，一直从事{post}岗位工作至今，工作年限{years}年。</p><p class=in>特此证明。</p><p class=r>{unit.name}</p><p class=r>{k.cn(date)}</p>
    <p class=s>单位地址：{unit.city}{rng.choice(("工业大道", "人民西路"))}{rng.randint(1, 300)}号　经办人：{k.names(rng, 1)[0]}　电话：{rng.choice((138, 139, 151))}{rng.randint(10000000, 99999999)}</p>{k.seal(unit.name)}"""
    css = "p { font-size: 16pt; line-height: 2 } h1 { letter-spacing: 4mm; margin: 12mm 0 } .s { font-size: 10pt; margin-top: 30mm }"
    truth = {
        "name": one.name,
        "employer": unit.name,
        "start_date": start,
        "position": post,
        "years": years,
        "issuer": unit.name,
        "issue_date": date,
    }
    return Sheet(
        k.page(rng, "song kai ming", css, body, margin="26mm"), "employment_proof", truth, ("periods", "place")
    )


@layout("employment_proof.posts_in_sentences")
def posts_in_sentences(rng: random.Random) -> Sheet:
    """A proof whose periods are lines of text, one under the other, with dashes; the credit code at the foot."""
    unit, one = rng.choice(k.UNITS), k.who(rng, 1966, 1980)
    end = rng.randint(2018, 2024)
    a = end - rng.randint(18, 24)
    b, c = a + rng.randint(4, 7), end - rng.randint(3, 6)
    posts = rng.choice(
        (
            ("电工", "电工班班长", "电气技术员"),
            ("钳工", "钳工班班长", "设备点检员"),
            ("化验工", "化验班班长", "质量管理员"),
        )
    )
    spans = ((f"{a}-08", f"{b}-06"), (f"{b}-07", f"{c}-02"), (f"{c}-03", f"{end}-05"))
    date, code = f"{end}-06-{rng.randint(1, 28):02d}", credit_code(rng)
    lines = "".join(
        f"<p class=l>{k.cn(x)}——{k.cn(y)}　　任{post}；</p>" for (x, y), post in zip(spans, posts, strict=True)
    )
    body = f"""<h2>专业技术工作经历证明</h2><p>姓　　名：{one.name}<br>身份证号：{one.number}</p><p>该同志在我单位的工作经历如下：</p>{lines}<p>以上情况属实，如有不实，愿承担相应责任。</p><p class=r>单位名称（公章）：{unit.name}</p><p class=r>统一社会信用代码：{code}</p><p class=r>法定代表人（签字）：　　　　　　</p><p class=r>{k.cn(date)}</p>"""
    css = "p { font-size: 14pt; line-height: 2 } .l { padding-left: 10mm; margin: 0 } h2 { margin: 14mm 0 }"
    truth = {
        "name": one.name,
        "employer": unit.name,
        "start_date": spans[0][0],
        "periods": [{"from": x, "to": y, "position": post} for (x, y), post in zip(spans, posts, strict=True)],
        "issuer": unit.name,
        "issue_date": date,
        "credit_code": code,
    }
    return Sheet(k.page(rng, "song ming", css, body), "employment_proof", truth, ("position", "years"))


@layout("employment_proof.site_certificate_table")
def site_table(rng: random.Random) -> Sheet:
    """在职证明 as a form of pairs with place of work and monthly pay, the clerk below."""
    unit, one = rng.choice(k.UNITS), k.who(rng, 1975, 1996)
    date = k.day(rng, 2020, 2025)
    start = f"{int(date[:4]) - rng.randint(3, 14)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    post = rng.choice(("电气工程师", "泵阀装配工", "质量检验员", "安全员"))
    place = f"{unit.city}{rng.choice(('东郊', '开发区', '河口'))}生产基地"
    pairs = (
        ("姓名", one.name),
        ("性别", one.sex),
        ("身份证号码", one.number),
        ("工作单位", unit.name),
        ("工作地点", place),
        ("入职时间", k.cn0(start)),
        ("现任岗位", post),
        ("用工形式", "劳动合同制（无固定期限）"),
    )
    body = f"""<h2>在　职　证　明</h2><table class=grid>{"".join(f"<tr><td class=f>{x}<td>{y}" for x, y in pairs)}</table><p class=in>兹证明上述人员为我单位正式在册在岗职工，本证明仅用于职称申报，不作其他用途。</p><table class=b><tr><td>经办人：{k.names(rng, 1)[0]}<td class=r>证明单位：{unit.name}（盖章）<tr><td><td class=r>开具日期：{k.cn0(date)}</table>"""
    css = ".f { width: 34mm; background: #eee } .b { margin-top: 18mm } p { margin: 8mm 0 }"
    truth = {
        "name": one.name,
        "employer": unit.name,
        "place": place,
        "start_date": start,
        "position": post,
        "issuer": unit.name,
        "issue_date": date,
    }
    return Sheet(k.page(rng, "zenhei song", css, body), "employment_proof", truth, ("periods",))


def _bureau(date: str) -> str:
    """The office's name in that year."""
    return "劳动和社会保障局" if date < "2010" else "人力资源和社会保障局"


@layout("retirement_certificate.green_booklet")
def retirement_booklet(rng: random.Random) -> Sheet:
    """退休证 of a mining group: two halves, the date of retirement in Chinese figures."""
    one, unit = k.who(rng, 1954, 1963), rng.choice(k.UNITS)
    date = f"{int(one.birth[:4]) + (60 if one.sex == '男' else 50)}-{one.birth[5:7]}"
    body = f"""<table class=o><tr><td class=a><div class=ph>照片</div><p>证号：{unit.province[:1]}退字第{rng.randint(10000, 99999)}号</p><p class=s>持证人凭此证享受国家规定的退休人员优待</p><td><h2>退　休　证</h2><p>姓　名：{one.name}　　性　别：{one.sex}</p><p>出生日期：{k.cn(one.birth)}</p><p>身份证号：{one.number}</p><p>工作单位：{unit.name}</p><p>参加工作时间：{int(one.birth[:4]) + 19}年{rng.randint(1, 12)}月</p><p>退休时间：{k.hz(date)}</p><p>退休时职务（工种）：{rng.choice(k.TRADES)}</p><p class=r>发证机关：{unit.city}{_bureau(date)}</p></table>"""
    css = ".o td { vertical-align: top; width: 50%; padding: 5mm } .a { border-right: 0.4mm solid #494 } .ph { width: 30mm; height: 40mm; border: 0.3mm solid #555; margin: 8mm auto; text-align: center } .s { font-size: 9pt } h2 { color: #272 }"
    return Sheet(
        k.page(rng, "kai song", css, body, "A4 landscape", "20mm"),
        "retirement_certificate",
        {"name": one.name, "id_number": one.number, "employer": unit.name, "retirement_date": date},
    )


@layout("retirement_certificate.notice")
def retirement_notice(rng: random.Random) -> Sheet:
    """A notice of retirement approved by the human resources bureau, sentence form."""
    one, unit = k.who(rng, 1957, 1964), rng.choice(k.UNITS)
    date = f"{int(one.birth[:4]) + (60 if one.sex == '男' else 50)}-{one.birth[5:7]}"
    body = f"""<h2>职工退休审批通知书</h2><p class=r>退审〔{date[:4]}〕{rng.randint(100, 999)}号</p><p>{unit.name}：</p><p class=in>你单位职工 <u>{one.name}</u>（性别 <u>{one.sex}</u>，身份证号 <u>{one.number}</u>），经审核符合国家规定的退休条件，批准其自 <u>{k.cn(date)}</u> 起退休，按规定享受企业职工基本养老保险待遇。</p><p class=in>请通知本人办理养老金领取手续。</p><p class=r>{unit.city}{_bureau(date)}<br>（退休审批专用章）</p><p class=s>第二联：交职工本人</p>"""
    css = "p { font-size: 14pt; line-height: 2.1 } u { padding: 0 1.5mm } .s { font-size: 10pt; margin-top: 30mm }"
    return Sheet(
        k.page(rng, "song ming", css, body),
        "retirement_certificate",
        {"name": one.name, "id_number": one.number, "employer": unit.name, "retirement_date": date},
    )


@layout("social_insurance.yearly_pension_list")
def pension_list(rng: random.Random) -> Sheet:
    """养老保险缴费清单: a line a year with months, base and both shares, one payer throughout."""
    one, unit = k.who(rng, 1970, 1990), rng.choice(k.UNITS)
    first = rng.randint(2012, 2017)
    last = first + rng.randint(4, 7)
    rows, base = "", rng.randint(2300, 3200)
    for year in range(first, last + 1):
        base += rng.randint(150, 420)
        rows += f"<tr><td>{year}<td>{year}01-{year}12<td>12<td>{base}.00<td>{base * 0.08 * 12:.2f}<td>{base * 0.16 * 12:.2f}<td>{unit.name}"
    body = f"""<h3>{unit.province}企业职工基本养老保险个人缴费清单</h3><table><tr><td>姓名：{one.name}<td>性别：{one.sex}<td>社会保障号：{one.number}<tr><td colspan=2>单位名称：{unit.name}<td>个人编号：{rng.randint(10**9, 10**10 - 1)}</table>
    <table class=grid><tr><th>年度<th>缴费起止<th>月数<th>月缴费基数<th>个人缴费<th>单位缴费<th>缴费单位{rows}</table><p class=s>累计缴费月数：{12 * (last - first + 1)}　　制表：{unit.city}社会保险事业局　　打印时间：{last + 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d} {rng.randint(9, 16)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}</p><p class=s>本清单加盖社保经办机构业务专用章有效。</p>"""
    css = ".grid td, .grid th { font-size: 9.5pt; padding: 1mm; text-align: center } .s { font-size: 9pt }"
    periods = [{"from": f"{first}-01", "to": f"{last}-12", "employer": unit.name}]
    return Sheet(
        k.page(rng, "zenhei song", css, body, "A4 landscape", "15mm"),
        "social_insurance",
        {"name": one.name, "id_number": one.number, "employer": unit.name, "periods": periods},
        ("periods",),
    )


@layout("social_insurance.sentence_proof")
def insurance_sentence(rng: random.Random) -> Sheet:
    """A participation proof in a sentence with an unbroken span, office and code below."""
    one, unit = k.who(rng, 1972, 1994), rng.choice(k.UNITS)
    end = f"{rng.randint(2019, 2024)}-{rng.randint(1, 9):02d}"
    start = f"{int(end[:4]) - rng.randint(4, 15)}-{rng.randint(1, 12):02d}"
    body = f"""<h2>参保缴费证明</h2><p class=in>兹有{unit.name}职工{one.name}，公民身份号码{one.number}，在我中心参加企业职工基本养老保险，{k.cn(start)}至{k.cn(end)}期间由{unit.name}连续缴费，无欠费。</p><p class=in>特此证明。</p><p class=r>{unit.city}社会保险服务中心（业务章）</p><p class=r>{k.cn(f"{end[:4]}-{int(end[5:]) + 1:02d}-{rng.randint(1, 28):02d}")}</p><p class=s>验证码：{rng.randint(10**15, 10**16 - 1)}　本证明可登录当地人社公共服务平台验证，有效期90天。</p>"""
    css = "p { font-size: 15pt; line-height: 2.1 } h2 { margin: 14mm } .s { font-size: 9.5pt; margin-top: 40mm }"
    periods = [{"from": start, "to": end, "employer": unit.name}]
    return Sheet(
        k.page(rng, "song kai", css, body),
        "social_insurance",
        {"name": one.name, "id_number": one.number, "employer": unit.name, "periods": periods},
    )


SCALES = {"大型": "large", "中型": "medium", "小型": "small"}


@layout("enterprise_scale.self_statement")
def scale_statement(rng: random.Random) -> Sheet:
    """A firm's statement by the national classification, number of people and income in 万元."""
    unit = rng.choice(k.UNITS)
    word, staff, income = rng.choice(
        (
            ("大型", rng.randint(1050, 6800), rng.randint(41000, 380000)),
            ("中型", rng.randint(320, 950), rng.randint(3000, 38000)),
            ("小型", rng.randint(60, 290), rng.randint(500, 1900)),
        )
    )
    date, code = k.day(rng, 2018, 2024), credit_code(rng)
    year = int(date[:4]) - 1
    body = f"""<h2>企业规模说明</h2><p class=in>{unit.name}（统一社会信用代码：{code}），属工业企业。{year}年末从业人员{staff}人，{year}年度营业收入{income}万元。依据《统计上大中小微型企业划分办法（2017）》，我公司属于<b>{word}企业</b>。</p><p class=in>特此说明。</p><p class=r>{unit.name}（公章）</p><p class=r>{k.cn(date)}</p>"""
    truth = {
        "enterprise": unit.name,
        "scale": SCALES[word],
        "employees": staff,
        "revenue": income * 10000,
        "issuer": unit.name,
        "date": date,
        "credit_code": code,
    }
    return Sheet(k.page(rng, "song kai", "p { font-size: 15pt; line-height: 2 }", body), "enterprise_scale", truth)


@layout("enterprise_scale.word_bureau_proof")
def scale_bureau(rng: random.Random) -> Sheet:
    """A county office's proof of the type of a firm, as a Word file with a short table."""
    unit = rng.choice(k.UNITS)
    word = rng.choice(("大型", "中型"))
    staff, income = (
        (rng.randint(1100, 4000), rng.randint(42000, 99000))
        if word == "大型"
        else (rng.randint(310, 900), rng.randint(5000, 30000))
    )
    date = k.day(rng, 2016, 2024)
    issuer = f"{unit.city}工业和信息化局"
    paper = (
        k.Paper("仿宋", 15)
        .say("企业类型证明", "center", 22, True)
        .say(f"经核实，{unit.name}上年度主要指标如下：", indent=True)
    )
    paper.table(
        [
            ["企业名称", "从业人员（人）", "营业收入（万元）", "企业类型"],
            [unit.name, str(staff), f"{income:,}", f"{word}企业"],
        ]
    ).say("特此证明，仅供该企业职工申报职称使用。", indent=True).say(issuer, "right").say(k.cn(date), "right")
    truth = {
        "enterprise": unit.name,
        "scale": SCALES[word],
        "employees": staff,
        "revenue": income * 10000,
        "issuer": issuer,
        "date": date,
    }
    return Sheet("", "enterprise_scale", truth, (), paper.bytes())
