"""Unusual but real forms: proofs of work and employment, insurance booklets, declarations of size, forms of application."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, hanzi_year, id_number, layout

PERSONS = (
    ("高工", "男"), ("任职", "男"), ("常青", "女"), ("年华", "女"), ("安全", "男"), ("章程", "男"), ("成立", "男"),
    ("欧阳致远", "男"), ("上官秀珍", "女"), ("鲜于伟", "男"), ("买买提·艾则孜", "男"), ("阿依古丽·吐尔逊", "女"),
    ("逄锦波", "男"), ("亓玉梅", "女"), ("仝占魁", "男"), ("缑建军", "男"), ("郄彩霞", "女"), ("李强", "男"),
    ("郝润莲", "女"), ("薄振国", "男"), ("令狐建平", "男"), ("单于斌", "男"), ("禚洪涛", "男"), ("苗圃", "女"),
)  # fmt: skip
FIRMS = (
    "山西汾源重型机械有限责任公司", "太原恒岳铸锻集团有限公司", "大同云泉煤业股份有限公司塔山分公司",
    "晋北第三化工设备厂", "长治市漳河水务集团有限公司", "河东钢铁（集团）有限责任公司炼铁厂", "山西北岳电力建设第二工程有限公司",
)  # fmt: skip
INSTITUTES = (
    "山西省机电设计研究所",
    "晋城市沁河水利勘测设计院",
    "太原工业技师学院",
    "朔州市公路养护中心",
    "吕梁市特种设备检验所",
)
JOBS = ("焊工", "电工", "钳工", "化学检验员", "桥式起重机司机", "锅炉运行值班员", "数控车工", "工程测量员")
SPECIALTIES = ("机械制造工艺", "电气自动化", "采矿工程", "焊接技术", "化工工艺", "给水排水", "工程测量", "热能动力")


def person(rng: random.Random) -> tuple[str, str]:
    """A name and a sex."""
    return rng.choice(PERSONS)


def day(rng: random.Random, first: int, last: int) -> tuple[int, int, int]:
    """A year of the span, a month and a day that every month has."""
    return rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)


def iso(date: tuple[int, ...]) -> str:
    """2021-03-05, or 2021-03 of two numbers."""
    return "-".join(f"{part:02d}" for part in date)


def cn(date: tuple[int, ...]) -> str:
    """2021年3月5日, or 2021年3月."""
    return "".join(f"{part}{unit}" for part, unit in zip(date, "年月日", strict=False))


def hanzi(date: tuple[int, ...], zero: str = "〇") -> str:
    """二〇二一年三月五日."""
    return (
        hanzi_year(date[0], zero)
        + "年"
        + "".join(hanzi_number(part) + unit for part, unit in zip(date[1:], "月日", strict=False))
    )


def birth(rng: random.Random, first: int = 1965, last: int = 1988) -> str:
    """A birth date YYYY-MM-DD."""
    return iso(day(rng, first, last))


def spaced(name: str, rng: random.Random) -> str:
    """A name of two characters may stand stretched."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 and rng.random() < 0.5 else name


def page(rng: random.Random, body: str, css: str = "", size: str = "A4", fonts: tuple[str, ...] = ("song",)) -> str:
    """A whole HTML document with common CSS."""
    return f"""<html><meta charset=utf-8><style>@page {{ size: {size}; margin: {rng.randint(18, 24)}mm }}
    body {{ font-family: {FONTS[rng.choice(fonts)]}; font-size: {rng.choice((11, 11.5, 12))}pt; line-height: 1.7 }}
    h1 {{ text-align: center; font-size: 19pt; font-weight: bold; margin: 0 0 5mm 0 }}
    table {{ border-collapse: collapse; width: 100% }} td, th {{ border: 0.25mm solid #000; padding: 1.6mm 2mm;
    text-align: center; font-weight: normal }} .r {{ text-align: right }} .l {{ text-align: left }}
    u {{ padding: 0 2mm }} .seal {{ position: absolute; width: 36mm; height: 36mm; border: 0.8mm solid #d22;
    border-radius: 50%; color: #d22; text-align: center; font-size: 9pt; line-height: 1.3; opacity: .6;
    box-sizing: border-box; padding: 9mm 3mm }} {css}</style><body>{body}</body></html>"""


@layout("employment_proof.s3_seniority_check")
def seniority_check(rng: random.Random) -> Sheet:
    """工作年限审核表: the record office's table of stretches of work, with a tick for where they were found."""
    name, sex = person(rng)
    firm = rng.choice(FIRMS)
    job, later = rng.sample(JOBS, 2)
    start = (rng.randint(1993, 2004), rng.choice((7, 8, 12)))
    turn = (start[0] + rng.randint(5, 8), rng.randint(2, 10))
    end = (rng.randint(2022, 2024), rng.randint(8, 12))
    years = end[0] - start[0] if end[1] >= start[1] else end[0] - start[0] - 1
    signed = (*end, rng.randint(1, 28))
    dot = rng.choice(("{}.{:02d}", "{}年{}月"))
    rows = "".join(
        f"<tr><td>{number}<td>{dot.format(*a)}<td>{dot.format(*b)}<td>{what}<td>{proof}"
        for number, a, b, what, proof in (
            (1, start, turn, job, "招工表、转正定级表"), (2, turn, end, later, "岗位变动审批表、工资变动表"),
        )
    )  # fmt: skip
    body = f"""<h1>专业技术（技能）工作年限审核表</h1><p>审核单位：{firm}</p><table>
    <tr><td>姓　名<td colspan=2>{spaced(name, rng)}<td>性　别<td>{sex}
    <tr><td>工作单位<td colspan=4>{firm}
    <tr><td>参加工作<br>时　　间<td colspan=2>{dot.format(*start)}<td>现从事岗位<td>{later}
    <tr><th>序号<th>起<th>止<th>从事岗位（工种）<th>档案依据{rows}
    <tr><td colspan=2>累计工作年限<td colspan=3 class=l>经审核，该同志累计从事上述工作 <u>{years}</u> 年，与本人人事档案记载一致。
    <tr><td colspan=5 class=l style="height:48mm;position:relative">人力资源部门意见：<br>情况属实。<br><br>
    审核人：{person(rng)[0]}　　　　复核人：{person(rng)[0]}<div class=seal style="right:20mm;top:6mm">{firm}<br>人力资源部</div>
    <p class=r style="margin-right:24mm">{cn(signed)}</table>
    <p style="font-size:9pt">注：1. 本表一式两份，申报人与存档各一份。2. 起止时间以档案原始材料为准。</p>"""
    truth = {
        "name": name, "employer": firm, "start_date": iso(start), "position": later, "years": years,
        "periods": [
            {"from": iso(start), "to": iso(turn), "position": job}, {"from": iso(turn), "to": iso(end), "position": later},
        ], "issuer": firm, "issue_date": iso(signed),
    }  # fmt: skip
    return Sheet(page(rng, body, fonts=("song", "ming")), "employment_proof", truth, ("issuer",))


@layout("appointment.s3_post_contract")
def post_contract(rng: random.Random) -> Sheet:
    """事业单位聘用合同书, the page with parties and post, and the signatures."""
    name, sex = person(rng)
    unit = rng.choice(INSTITUTES)
    post = rng.choice(
        ("专业技术十级岗位（工程师）", "专业技术八级岗位", "工程师", "实验室主任", "技术工二级岗位（技师）")
    )
    since = (rng.randint(2013, 2021), rng.choice((1, 7)), 1)
    until = (since[0] + 3, 6, 30) if since[1] == 7 else (since[0] + 2, 12, 31)
    signed = (since[0] - 1, 12, rng.randint(10, 28)) if since[1] == 1 else (since[0], 6, rng.randint(10, 28))
    number = id_number(rng, birth(rng), sex)
    body = f"""<p class=r>编号：{since[0]}—{rng.randint(10, 99)}</p><h1>事业单位聘用合同书</h1>
    <p>甲方（聘用单位）：<u>{unit}</u><br>法定代表人：<u>{person(rng)[0]}</u><br>乙方（受聘人员）：<u>{name}</u>　性别：<u>{sex}</u><br>
    居民身份证号码：<u>{number}</u></p><p style="text-indent:2em">根据《事业单位人事管理条例》（国务院令第652号）及有关规定，甲乙双方在平等自愿、
    协商一致的基础上签订本合同，共同遵守。</p><p><b>一、合同期限</b><br>　　本合同为{rng.choice(("固定期限", "聘期制"))}合同，自 {cn(since)} 起至
    {cn(until)} 止。其中试用期 <u>／</u> 个月。</p><p><b>二、岗位及职责要求</b><br>　　（一）甲方聘用乙方在 <u>{post}</u> 上工作。<br>
    　　（二）乙方应按照岗位说明书完成规定的工作任务，接受甲方的年度考核和聘期考核。<br>　　（三）因工作需要调整岗位的，双方另行签订变更协议。</p>
    <p><b>三、工资福利与社会保险待遇</b><br>　　乙方工资待遇按国家和单位规定执行，甲方按时为乙方缴纳社会保险费。</p>
    <p><b>四、其他</b><br>　　本合同一式三份，甲乙双方各执一份，存入乙方人事档案一份，自签订之日起生效。</p>
    <div style="position:relative"><div class=seal style="left:16mm;top:-8mm">{unit}<br>★</div>
    <table><tr><td style="border:0" class=l>甲方（盖章）：<br>法定代表人（签名）：<td style="border:0" class=l>乙方（签名）：
    <span style="font-family:{FONTS["kai"]}">{name}</span></table><p class=r>签订日期：{cn(signed)}</p></div>"""
    truth = {"name": name, "position": post, "issuer": unit, "date": iso(signed)}
    return Sheet(
        page(rng, body, fonts=("song", "kai")), "appointment", truth, ("position",) if "岗位（" in post else ()
    )


@layout("social_insurance.s3_handbook")
def handbook(rng: random.Random) -> Sheet:
    """职工养老保险手册: a booklet spread, person on the left, stretches of payment by employer on the right."""
    name, sex = person(rng)
    born = birth(rng, 1966, 1980)
    number = id_number(rng, born, sex)
    firms = rng.sample(FIRMS, rng.choice((2, 3)))
    at = (rng.randint(1996, 2002), rng.randint(1, 12))
    rows, periods = "", []
    for firm in firms:
        end = (at[0] + rng.randint(4, 7), rng.randint(1, 11))
        months = (end[0] - at[0]) * 12 + end[1] - at[1] + 1
        rows += (
            f"<tr><td>{at[0]}.{at[1]:02d}<td>{end[0]}.{end[1]:02d}<td>{months}<td class=l>{firm}<td>{person(rng)[0]}"
        )
        periods.append({"from": iso(at), "to": iso(end), "employer": firm})
        at = (end[0], end[1] + 1)
    body = f"""<table style="table-layout:fixed"><tr><td style="border:0;width:38%;vertical-align:top" class=l>
    <h1 style="font-size:15pt">职工养老保险手册</h1><p>姓　　名　{spaced(name, rng)}<p>性　　别　{sex}<p>出生年月　{cn(tuple(map(int, born.split("-")[:2])))}
    <p>社会保障号码<br>{number}<p>现工作单位<br>{firms[-1]}<p>参加保险时间　{periods[0]["from"].replace("-", "年")}月
    <p style="color:#c22">发证机关：社会保险事业管理局（章）<td style="border:0;width:62%;vertical-align:top">
    <p style="margin:0 0 2mm 0;font-size:13pt">缴 费 年 限 登 记</p><table style="font-size:9.5pt">
    <tr><th>起始年月<th>终止年月<th>月数<th>缴费单位<th>经办人{rows}{"<tr><td>&nbsp;<td><td><td><td>" * 3}</table>
    <p class=l style="font-size:9pt">说明：本手册由职工个人保管，调动工作时随同转移。— 4 —</table>"""
    truth = {"name": name, "id_number": number, "employer": firms[-1], "periods": periods}
    return Sheet(page(rng, body, size="A4 landscape", fonts=("song", "kai", "zenhei")), "social_insurance", truth)


@layout("enterprise_scale.s3_tender_statement")
def tender_statement(rng: random.Random) -> Sheet:
    """中小企业声明函: the enterprise's own statement for a tender, blanks in a running sentence, revenue in 万元."""
    firm = rng.choice(FIRMS)
    word, scale, staff, money = rng.choice(
        (("中型企业", "medium", rng.randint(300, 980), rng.randint(5000, 38000)),
         ("小型企业", "small", rng.randint(30, 280), rng.randint(400, 1900)))
    )  # fmt: skip
    code = credit_code(rng)
    date = day(rng, 2021, 2024)
    body = f"""<h1>中小企业声明函（{rng.choice(("货物", "工程、服务"))}）</h1><p style="text-indent:2em">本公司郑重声明，根据《政府采购促进中小企业发展管理办法》
    （财库〔2020〕46号）的规定，本公司参加 <u>{rng.choice(("吕梁市水利局", "朔州市人民医院"))}</u> 的 <u>设备更新改造</u> 采购活动，提供的货物全部由符合政策要求的
    中小企业制造。相关企业的具体情况如下：</p><p style="text-indent:2em">1. <u>设备及安装</u> ，属于 <u>工业</u> 行业；制造商为 <u>{firm}</u> ，从业人员 <u>{staff}</u> 人，
    营业收入为 <u>{money}</u> 万元，资产总额为 <u>{money + rng.randint(300, 4000)}</u> 万元，属于 <u>{word}</u> ；</p>
    <p style="text-indent:2em">以上企业，不属于大企业的分支机构，不存在控股股东为大企业的情形，也不存在与大企业的负责人为同一人的情形。</p>
    <p style="text-indent:2em">本企业对上述声明内容的真实性负责。如有虚假，将依法承担相应责任。</p><div style="position:relative;margin-top:14mm">
    <div class=seal style="right:6mm;top:-4mm">{firm}</div><p class=r>企业名称（盖章）：{firm}<br>统一社会信用代码：{code}<br>日　期：{cn(date)}</p></div>
    <p style="font-size:9pt;margin-top:22mm">从业人员、营业收入、资产总额填报上一年度数据，无上一年度数据的新成立企业可不填报。</p>"""
    truth = {
        "enterprise": firm, "scale": scale, "employees": staff, "revenue": money * 10000, "issuer": firm,
        "date": iso(date), "credit_code": code,
    }  # fmt: skip
    return Sheet(
        page(rng, body, "p { margin: 3mm 0 }", fonts=("song", "kai", "hei")), "enterprise_scale", truth, ("issuer",)
    )


@layout("application_form.s3_portal_printout")
def portal_printout(rng: random.Random) -> Sheet:
    """职称申报信息确认表 printed from the provincial portal: grey labels on a grid of three pairs, a tick of the exception."""
    name, sex = person(rng)
    born = birth(rng, 1972, 1986)
    number = id_number(rng, born, sex)
    firm, code = rng.choice(FIRMS), credit_code(rng)
    level, word = rng.choice(
        (("engineer", "工程师"), ("senior_engineer", "高级工程师"), ("assistant_engineer", "助理工程师"))
    )
    held = {"engineer": "技师", "senior_engineer": "高级技师", "assistant_engineer": "高级工"}[level]
    school, education = rng.choice((("大专", "junior_college"), ("本科", "bachelor"), ("中专", "secondary_vocational")))
    specialty = rng.choice(SPECIALTIES)
    exceptional = rng.random() < 0.4
    box = "☑是　□否" if exceptional else "□是　☑否"
    batch = rng.randint(2021, 2024)
    got = day(rng, 2014, 2018)

    def row(*cells: tuple[str, str]) -> str:
        span = {1: 5, 2: 2, 3: 1}[len(cells)]
        return "<tr>" + "".join(
            f"<th>{label}<td colspan={span if not (len(cells) == 2 and index) else 2}>{value}"
            for index, (label, value) in enumerate(cells)
        )

    body = f"""<p style="font-size:8.5pt;color:#666">{batch}/{rng.randint(10, 12)}/{rng.randint(1, 28)} 10:{rng.randint(10, 59)}　　山西省专业技术人才职称管理服务系统</p>
    <h1 style="font-size:17pt">{batch}年度工程系列职称评审申报表</h1><p style="text-align:center">（高技能人才贯通）　申报流水号：{batch}{rng.randint(100000, 999999)}</p>
    <h2>▍基本信息</h2><table>{row(("姓名", name), ("性别", sex), ("出生日期", born))}
    {row(("证件类型", "居民身份证"), ("证件号码", number), ("政治面貌", rng.choice(("群众", "中共党员"))))}
    {row(("工作单位", firm))}{row(("单位社会信用代码", code))}{row(("单位性质", "企业"), ("联系电话", "138****" + str(rng.randint(1000, 9999))), ("学历", school))}</table>
    <h2>▍申报信息</h2><table>{row(("申报系列", "工程技术"), ("申报级别", "中级" if level == "engineer" else "副高级" if level == "senior_engineer" else "初级"), ("申报资格", word))}
    {row(("申报专业", specialty), ("申报方式", rng.choice(("评审", "正常评审"))), ("是否破格", box))}
    {row(("现职业资格或职业技能等级", held), ("取得时间", iso(got)), ("现从事岗位", rng.choice(JOBS)))}
    {row(("评审委员会", "山西省工程系列机械专业" + word + "评审委员会"))}</table>
    <h2>▍审核流程</h2><table><tr><th>环节<th>审核部门<th>意见<th>时间
    <tr><td>单位审核<td>{firm}<td>同意推荐<td>{batch}-08-{rng.randint(10, 28)}<tr><td>主管部门审核<td>市人力资源和社会保障局<td>审核通过<td>{batch}-09-{rng.randint(10, 28)}</table>
    <p>本人对以上信息的真实性负责。　　申报人签字：<span style="font-family:{FONTS["kai"]}">{name}</span></p>
    <p style="font-size:8pt;color:#666">https://rsxt.example.gov.cn/zc/print?id={rng.randint(10000, 99999)}　　1/1</p>"""
    truth = {
        "name": name, "id_number": number, "level": level, "specialty": specialty, "employer": firm,
        "current_qualification": held, "exceptional": exceptional, "education_level": education, "credit_code": code,
    }  # fmt: skip
    css = "th { background: #eef1f5; color: #555; width: 15% } td, th { border-color: #aaa; font-size: 9.5pt }"
    css += "h2 { font-size: 11.5pt; color: #1e5aa8; margin: 4mm 0 1mm 0 }"
    return Sheet(page(rng, body, css, fonts=("hei", "zenhei")), "application_form", truth, ("claims",))


@layout("assessment_form.s3_notice_and_stub")
def notice_and_stub(rng: random.Random) -> Sheet:
    """年度考核结果通知书 with its stub above the cut: the same result twice, once as a table, once as a sentence."""
    name, sex = person(rng)
    unit = rng.choice(INSTITUTES)
    year = rng.randint(2018, 2023)
    word, grade = rng.choice(
        (("优秀", "excellent"), ("合格", "qualified"), ("合格", "qualified"), ("基本合格", "basically_qualified"))
    )
    proposed = "优秀" if word == "合格" else word
    post = rng.choice(("检测室副主任", "实习指导教师", "机电科技术员", "设备管理员"))
    date = (year + 1, rng.randint(1, 3), rng.randint(3, 28))
    serial = rng.randint(1, 99)
    body = f"""<h1>年度考核结果通知书（存根）</h1><p class=r>考字〔{year + 1}〕第 {serial:03d} 号</p><table>
    <tr><td>姓　名<td>{name}<td>性　别<td>{sex}<td>所在岗位<td>{post}<tr><td>考核年度<td>{year}<td>部门建议<td>{proposed}<td>审定等次<td>{word}
    <tr><td>签收人<td colspan=2><td>签收时间<td colspan=2>　　年　月　日</table>
    <p style="text-align:center;letter-spacing:1mm;margin:9mm 0">………………（骑 缝 盖 章）………………</p>
    <h1>年度考核结果通知书</h1><p class=r>考字〔{year + 1}〕第 {serial:03d} 号</p><p><u>{name}</u> 同志：</p>
    <p style="text-indent:2em">根据《事业单位工作人员考核规定》，经个人总结、民主测评、部门提出考核等次建议，并经单位考核委员会集体研究和公示，审定你
    <u>{year if rng.random() < 0.5 else hanzi_year(year)}</u> 年度考核结果为 <u>{word}</u> 等次。</p>
    <p style="text-indent:2em">如对考核结果有异议，可自接到本通知之日起三十日内向本单位申请复核。考核结果分为优秀、合格、基本合格和不合格四个等次，特此通知。</p>
    <div style="position:relative;margin-top:12mm"><div class=seal style="right:10mm;top:-9mm">{unit}<br>考核委员会</div>
    <p class=r>{unit}</p><p class=r>{rng.choice((cn, hanzi))(date)}</p></div>"""
    truth = {"name": name, "records": [{"year": year, "grade": grade}], "position": post}
    return Sheet(page(rng, body, fonts=("song", "kai", "ming")), "assessment_form", truth)
