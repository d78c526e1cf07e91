"""What firms and persons declare: apprentices, benefit, scale, promises; and two papers of no type."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, credit_code, layout

from .ga_words import CITIES, EMPLOYERS, TRADES, cn, day, dots, face, hz, padded, page, who


@layout("mentoring_proof.company_table")
def mentoring(rng: random.Random) -> Sheet:
    """A company's proof of a master's apprentices, with the level each has reached and when."""
    master = who(rng, 1966, 1980)
    employer, trade = rng.choice(EMPLOYERS), rng.choice(TRADES)
    year = rng.randint(2018, 2023)
    start = f"{year - 6}-{rng.randint(2, 9):02d}"
    learners: list[str] = []
    count = rng.choice((2, 3))
    while len(learners) < count:
        name = who(rng).name
        if name not in (master.name, *learners):
            learners.append(name)
    levels = [rng.choice(((3, "高级工"), (2, "技师"))) for _ in learners]
    dates = [f"{year - rng.randint(1, 3)}-{rng.randint(1, 12):02d}" for _ in learners]
    rows = "".join(
        f"<tr><td>{number}<td>{name}<td>{trade}<td>{word}<td>{dots(date)}"
        for number, (name, (_, word), date) in enumerate(zip(learners, levels, dates, strict=True), 1)
    )
    body = f"""<h1>师带徒证明</h1><p class=t>　　我公司{trade}师傅{master.name}同志，自{cn(start)}起与下列青年职工签订师徒合同，言传身教，所带徒弟均已取得相应职业技能等级证书，名单如下：</p>
    <table><tr><th>序号<th>徒弟姓名<th>工种<th>现技能等级<th>取证时间{rows}</table><p class=t>　　特此证明。</p><p class=r>{employer}工会委员会<br>{employer}人力资源部<br>{cn(f"{year}-{rng.randint(1, 12)}-{rng.randint(1, 28)}")}</p>"""
    css = """h1 { text-align: center; letter-spacing: 3mm } .t { font-size: 14pt; line-height: 2 } th, td { border: 0.2mm solid #000; padding: 3mm; text-align: center } .r { text-align: right; margin-top: 20mm; font-size: 13pt }"""
    truth = {
        "mentor": master.name,
        "apprentices": learners,
        "apprentice_levels": [number for number, _ in levels],
        "apprentice_dates": dates,
        "start_date": start,
    }
    return Sheet(page(face(rng, "song", "kai"), css, body), "mentoring_proof", truth)


@layout("benefit_proof.saving_by_year")
def benefit(rng: random.Random) -> Sheet:
    """A proof of economic benefit: one kind, two years in 万元, the sum, finance seal."""
    issuer = rng.choice(EMPLOYERS)
    subject = rng.choice(
        ("锅炉引风机变频节能改造", "轧辊轴承座快速更换装置", "循环水系统优化改造", "回转窑余热回收利用")
    )
    kind, word = rng.choice((("saving", "节约成本"), ("profit", "新增利润"), ("profit_and_tax", "新增利税")))
    year = rng.randint(2017, 2023)
    parts = [rng.randint(300, 9000), rng.randint(300, 9000)]
    rows = "".join(f"<tr><td>{one}<td>{part / 100:.2f}" for one, part in zip((year - 1, year), parts, strict=True))
    total = sum(parts)
    date = f"{year + 1}-0{rng.randint(1, 6)}-{rng.randint(10, 28)}"
    body = f"""<h2>经 济 效 益 证 明</h2><table><tr><td class=k>项目名称<td colspan=2>{subject}<tr><td class=k>应用单位<td colspan=2>{issuer}<tr><td class=k>应用时间<td colspan=2>{year - 1}年1月—{year}年12月
    <tr><td class=k rowspan=4>经济效益<br>（万元）<td>年　度<td>{word}{rows}<tr><td>累　计<td>{total / 100:.2f}
    <tr><td class=k>计算依据<td colspan=2 class=l>以财务部门年度决算数据为准，与项目实施前一年同口径对比计算，未计入其他技改项目的影响。
    <tr><td class=k>应用单位<br>意　　见<td colspan=2 class=l>情况属实。<br><br>单位公章：　　　　　财务专用章：<br>{issuer}<br>{padded(date)}</table>"""
    css = """h2 { text-align: center } td { border: 0.3mm solid #000; padding: 3.5mm; text-align: center } .k { width: 32mm } .l { text-align: left; line-height: 2 }"""
    truth = {
        "subject": subject,
        "benefit_kind": kind,
        "amount": total * 100,
        "issuer": issuer,
        "date": date,
        "items": [
            {"year": one, "benefit_kind": kind, "amount": part * 100}
            for one, part in zip((year - 1, year), parts, strict=True)
        ],
    }
    return Sheet(page(face(rng, "song", "ming"), css, body), "benefit_proof", truth)


@layout("enterprise_scale.bureau_letter")
def scale(rng: random.Random) -> Sheet:
    """A county bureau's letter on an enterprise's class, with staff and revenue in the sentence."""
    enterprise, code = rng.choice(EMPLOYERS), credit_code(rng)
    word, value, low, high, sales = rng.choice(
        (
            ("大型", "large", 1050, 4800, (45, 300)),
            ("中型", "medium", 320, 900, (3, 35)),
            ("小型", "small", 40, 280, (1, 2)),
        )
    )
    staff, hundred = rng.randint(low, high), rng.randint(*sales)
    figure = hundred * 10000 + rng.randint(0, 9999)
    bureau = f"{CITIES[enterprise[:2]]}工业和信息化局"
    date = day(rng, 2020, 2024)
    year = int(date[:4]) - 1
    body = f"""<h1>关于企业划型情况的证明</h1><p class=t>　　{enterprise}（统一社会信用代码：{code}）系我辖区内工业企业。据该企业上报的{year}年统计报表，年末从业人员{staff}人，全年营业收入{figure}万元，
    依照《统计上大中小微型企业划分办法》，属{word}企业。</p><p class=t>　　特此证明。</p><p class=r>{bureau}<br>（印章）<br>{hz(date)}</p><p class=n>（本证明仅用于该企业职工申报职称）</p>"""
    css = """h1 { text-align: center; font-size: 21pt; margin: 20mm 0 12mm } .t { font-size: 15pt; line-height: 2.2; margin: 0 } .r { margin: 28mm 0 0 85mm; text-align: center; font-size: 14pt } .n { margin-top: 25mm; font-size: 11pt }"""
    truth = {
        "enterprise": enterprise,
        "scale": value,
        "employees": staff,
        "revenue": figure * 10000,
        "issuer": bureau,
        "date": date,
        "credit_code": code,
    }
    return Sheet(page(face(rng, "song", "kai"), css, body), "enterprise_scale", truth)


@layout("declaration.numbered_promises")
def promise(rng: random.Random) -> Sheet:
    """A signed promise: who, four numbered points, signature and date lines."""
    one = who(rng, 1970, 1994)
    employer = rng.choice(EMPLOYERS)
    date = day(rng, 2020, 2024)
    body = f"""<h1>职称申报诚信承诺书</h1><p>本人{one.name}，现在{employer}工作，自愿申报{date[:4]}年度专业技术职称评审，郑重承诺如下：</p>
    <ol><li>所提交的学历、资历、业绩、论文等全部材料真实、准确、完整；<li>不弄虚作假，不抄袭剽窃，不请托说情；<li>严格遵守评审纪律，配合有关部门核查；<li>如有违反，自愿取消申报及评审资格，并接受相应处理。</ol>
    <table><tr><td>承诺人（签字）：<i>{one.name}</i><td>承诺日期：{cn(date)}</table><p class=s>注：本承诺书须由本人亲笔签名，随申报材料一并报送。</p>"""
    css = """h1 { text-align: center; margin: 15mm 0 } p, li { font-size: 14pt; line-height: 2 } p { text-indent: 2em } i { font-family: 'AR PL UKai CN'; font-style: normal; font-size: 19pt } td { padding-top: 20mm; font-size: 14pt } .s { font-size: 9pt; text-indent: 0; margin-top: 25mm }"""
    return Sheet(page(face(rng, "song", "hei"), css, body), "declaration", {"name": one.name, "date": date})


@layout("unknown.file_list")
def file_list(rng: random.Random) -> Sheet:
    """A list of the filed papers, with copies and page numbers: it names every other type and is none of them."""
    one = who(rng)
    year = rng.randint(2019, 2024)
    things = [
        "身份证复印件",
        "学历证书及学信网备案表",
        "职业资格证书复印件",
        "近三年年度考核表",
        "获奖证书",
        "论文及期刊封面、目录",
        "专利证书",
        "工作年限证明",
        "社会保险缴费证明",
        "诚信承诺书",
    ]
    page_number, rows = 1, ""
    for number, thing in enumerate(rng.sample(things, 8), 1):
        last = page_number + rng.randint(0, 4)
        rows += f"<tr><td>{number}<td class=l>{thing}<td>{rng.choice(('原件', '复印件'))}<td>{page_number}-{last}"
        page_number = last + 1
    body = f"""<h2>申报职称材料目录</h2><p>申报人：{one.name}　　　申报单位：{rng.choice(EMPLOYERS)}</p><table><tr><th>序号<th>材料名称<th>原件/复印件<th>页码{rows}</table>
    <p>共 {page_number - 1} 页　　　　　　报送人：　　　　　接收人：　　　　　{year}年　　月　　日</p>"""
    css = """h2 { text-align: center; letter-spacing: 2mm } th, td { border: 0.2mm solid #000; padding: 3mm; text-align: center } .l { text-align: left }"""
    return Sheet(page(face(rng, "song", "ming"), css, body), "unknown", {})


@layout("unknown.public_notice_result")
def notice_result(rng: random.Random) -> Sheet:
    """A unit's statement that an application was on public display without objection."""
    one = who(rng)
    employer = rng.choice(EMPLOYERS)
    date = day(rng, 2019, 2024)
    begin = f"{date[:8]}{min(int(date[8:]), 20):02d}"
    end = f"{date[:8]}{int(begin[8:]) + 6:02d}"
    body = f"""<h1>公示情况说明</h1><p>　　根据职称评审工作要求，我单位于{cn(begin)}至{cn(end)}，将{one.name}同志申报{rng.choice(("工程师", "高级工程师"))}的有关材料在公司公告栏进行了公示，公示期五个工作日。</p>
    <p>　　公示期间，未收到任何单位和个人对申报人及其材料提出异议。公示材料目录附后。</p><p>　　监督电话：{rng.randint(2000000, 8999999)}　　监督部门：公司纪检监察室</p><p class=r>{employer}<br>{cn(f"{date[:8]}28")}</p>"""
    css = """h1 { text-align: center; margin: 22mm 0 12mm; font-size: 24pt } p { font-size: 15pt; line-height: 2.1 } .r { text-align: right; margin-top: 30mm }"""
    return Sheet(page(face(rng, "kai", "song"), css, body), "unknown", {})
