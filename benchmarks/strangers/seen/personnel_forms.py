"""Papers of the person and the employer, third part: application forms, social insurance, size of an enterprise."""

from __future__ import annotations

import random

from benchmarks.strangers.seen.personnel import (
    CITIES,
    LINES,
    NAMES,
    STEMS,
    TRADES,
    Truth,
    company,
    day,
    page,
    person,
    said,
    seal,
    spread,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout

LEVELS = (
    ("助理工程师", "初级", "assistant_engineer"),
    ("工程师", "中级", "engineer"),
    ("高级工程师", "副高级", "senior_engineer"),
)
SPECIALTIES = ("焊接", "机械制造", "电气自动化", "采矿机电", "热处理", "轨道交通车辆", "化工机械")
SKILLS = ("高级工", "技师", "高级技师")
SKILL_NUMBERS = dict(zip(SKILLS, (3, 2, 1), strict=True))
SCHOOLS = (
    ("太原机电职业技术学院", "大专", "junior_college"),
    ("晋中理工学院", "本科", "bachelor"),
    ("山西冶金技师学院", "大专", "junior_college"),
    ("大同煤炭工业学校", "中专", "secondary_vocational"),
)


@layout("application_form.national_cover")
def form_national(rng: random.Random) -> Sheet:
    """专业技术职务任职资格评审表 of the ministry: cover with labels broken over lines, then 基本情况 and work history."""
    name, sex, birth, _ = person(rng, 1967, 1988)
    unit, (title, _, level) = company(rng), rng.choice(LEVELS[:2])
    skill, got = rng.choice(SKILLS), f"{rng.randint(2014, 2020)}.{rng.randint(10, 12)}"
    school, word, education = rng.choice(SCHOOLS)
    work = rng.choice(SPECIALTIES)
    line = "<span style='display: inline-block; width: 100mm; border-bottom: 0.2mm solid #000'>"
    body = f"""<div style='height: 225mm'><h1 style='margin-top: 25mm'>专业技术职务任职资格评审表</h1>
    <div style='margin: 45mm 0 0 25mm; font-size: 14pt'>单　　位：{line}{unit}</span><br>姓　　名：{line}{spread(rng, name)}</span><br>现任专业<br>
    技术职务：{line}{skill}</span><br>评　　审<br>任职资格：{line}{title}</span></div>
    <p style='text-align: center; margin-top: 40mm'>填表时间：{rng.randint(2022, 2025)} 年 {rng.randint(5, 9)} 月 {rng.randint(1, 28)} 日
    <br>中华人民共和国人事部制</div><h2 style='page-break-before: always'>基 本 情 况</h2><table class=c>
    <tr><td rowspan=2>姓<br>名<td>现　名<td>{name}<td>性别<td>{sex}<td>民族<td>汉<tr><td>曾用名<td>无<td>出生日期<td colspan=3>{said(rng, birth, "dot")}
    <tr><td colspan=2>出 生 地<td>山西{rng.choice(CITIES)}<td>标准工资<td colspan=3>{rng.randint(3200, 6900)}元
    <tr><td colspan=2>参加工作<br>时　　间<td>{int(birth[:4]) + 21}.07<td>身　体<br>状　况<td colspan=3>健康
    <tr><td rowspan=2>最<br>高<br>学<br>历<td>毕业（肄、结）<br>时间<td colspan=2>学　校<td>专业<td>学制<td>学位
    <tr><td>{int(birth[:4]) + 21}.07<td colspan=2>{school}（{word}）<td>机电<td>{"四年" if word == "本科" else "三年"}<td>{"学士" if word == "本科" else "无"}
    <tr><td colspan=2>现任专业技<br>术职务及任<br>职 时 间<td colspan=2>{skill}　{got}<td colspan=2>现从事何种专<br>业技术工作<td>{work}
    <tr><td colspan=2>专业技术职务任职<br>资格（取得时间及<br>审批机关）<td colspan=5>{skill}　{got}　山西省职业技能鉴定指导中心
    <tr><td colspan=2>现（兼）任行政职<br>务及任职时间<td colspan=5>班长　{got}<tr><td colspan=2>懂何种外语，<br>达到何种程度<td colspan=5>英语　能借助词典阅读
    </table><h2 style='page-break-before: always'>工 作 经 历</h2><table class=c><tr><th>自何年月<br>至何年月<th>在何地、何单位从事何工作<th>职务
    <tr><td>{int(birth[:4]) + 21}.07—2012.03<td>{company(rng)}　{rng.choice(TRADES)}<td>工人<tr><td>2012.04—至今<td>{unit}　{rng.choice(TRADES)}<td>班长
    </table>"""
    truth: Truth = {"name": name, "level": level, "employer": unit, "current_qualification": SKILL_NUMBERS[skill]}
    truth["education_level"] = education
    return Sheet(page(rng, body, font="song"), "application_form", truth, ("specialty", "claims"))


@layout("application_form.summary_a3")
def form_summary(rng: random.Random) -> Sheet:
    """综合情况表: level and specialty in the blanks of the title, 是否破格 as brackets, assessments of five years as a row."""
    name, sex, birth, number = person(rng, 1967, 1988)
    unit, (_, rank, level), specialty = company(rng), rng.choice(LEVELS), rng.choice(SPECIALTIES)
    school, word, education = rng.choice(SCHOOLS[:3])
    skill, exceptional = rng.choice(SKILLS[1:]), rng.random() < 0.35
    yes, no = (" √ ", "　") if exceptional else ("　", " √ ")
    grades = "".join(f"<td>{year}年{rng.choice(('优秀', '合格', '合格'))}" for year in range(2020, 2024))
    merits = (
        f"完成{rng.choice(LINES)}设备改造项目{rng.randint(2, 5)}项，年节约费用{rng.randint(20, 90)}万元；"
        f"获{rng.randint(2018, 2022)}年度公司“五小”成果二等奖；实用新型专利1项（ZL 2021 2 0345678.9）。"
    )
    body = f"""<p>附件6<h2>申报工程系列<u>{specialty}</u>专业<u>　{rank}　</u>任职资格综合情况表</h2><table class=c>
    <tr><td>姓 名<td>{name}<td>性别<td>{sex}<td>出生年月<td>{said(rng, birth[:7], "dot")}<td>身份证号<td>{number}
    <tr><td>最高学历<td>{word}<td>学 制<td>{"四年" if word == "本科" else "三年"}<td>毕业学校<td>{school}<td>毕业时间<td>{int(birth[:4]) + 22}.07
    <tr><td>所学专业<td>机电一体化<td>现从事专业<td>{specialty}<td>现任资格<td>{skill}<td>工作单位<td>{unit}
    <tr><td>任职期间历<br>年考核情况{grades}<td colspan=3>
    <tr><td>专业<br>技术<br>工作<br>简历<td colspan=7 style='text-align: left; height: 28mm'>{int(birth[:4]) + 22}.08—2010.05 在{company(rng)}任{rng.choice(TRADES)}；
    2010.06至今在现单位从事{specialty}技术工作。
    <tr><td>任现职<br>以来主<br>要成果<td colspan=7 style='text-align: left; height: 28mm'>{merits}
    <tr><td rowspan=2>单位<br>呈报<br>意见<td colspan=2>是否破格<td colspan=2>是（{yes}）；否（{no}）。<td rowspan=2>单位<br>审核<br>意见<td rowspan=2 colspan=2>
    同意推荐　　　单位签章<tr><td colspan=4>人事（职改）部门签章　{said(rng, day(rng, 2023, 2024), "cn")}</table>
    <p style='text-align: center'>（不得改变表格格式，用A3纸打印）"""
    truth: Truth = {"name": name, "id_number": number, "level": level, "specialty": specialty, "employer": unit}
    truth |= {"current_qualification": SKILL_NUMBERS[skill], "exceptional": exceptional, "education_level": education}
    return Sheet(page(rng, body, "td { font-size: 10.5pt }", "A3 landscape"), "application_form", truth, ("claims",))


@layout("application_form.system_printout")
def form_system(rng: random.Random) -> Sheet:
    """The online system's form: numbered sections of label-value rows, choices in words, a verification line at the foot."""
    name, sex, birth, number = person(rng, 1967, 1988)
    unit, (title, rank, level), specialty = company(rng), rng.choice(LEVELS), rng.choice(SPECIALTIES)
    school, word, education = rng.choice(SCHOOLS)
    skill, year, code = rng.choice(SKILLS[1:]), rng.randint(2022, 2025), credit_code(rng)
    exceptional = rng.random() < 0.3
    asked = [
        ("申报系列", "工程技术系列"),
        ("申报级别", rng.choice((f"{rank}（{title}）", title))),
        ("申报专业", specialty),
        ("申报类型", "高技能人才职业发展贯通"),
        ("是否破格申报", "是" if exceptional else "否"),
        ("现职业资格（技能等级）", skill),
    ]
    rng.shuffle(asked)
    pairs = [("姓名", name), ("性别", sex), ("证件号码", number), ("出生日期", said(rng, birth, "dash")), ("手机号码", "138****1234"),
             ("最高学历", word), ("毕业院校", school), ("工作单位", unit), ("单位统一社会信用代码", code), ("单位性质", "国有企业")]  # fmt: skip

    def grid(rows: list[tuple[str, str]]) -> str:
        cells = [f"<td class=l>{label}<td>{value}" for label, value in rows]
        return "".join("<tr>" + "".join(cells[start : start + 2]) for start in range(0, len(cells), 2))

    body = f"""<p style='font-size: 9pt; color: #777'>山西省职称评审管理服务平台　　申报编号：SX{year}{rng.randint(100000, 999999)}
    <h2>{year}年度职称评审申报表</h2><h3>一、基本信息</h3><table>{grid(pairs)}</table><h3>二、申报信息</h3><table>{grid(asked)}</table>
    <h3>三、业绩成果</h3><table class=c><tr><th>序号<th>类别<th>名称<th>时间<th>本人角色
    <tr><td>1<td>技术革新<td>{rng.choice(TRADES)}作业工装改进<td>{year - 3}-06<td>主持<tr><td>2<td>发明专利<td>一种夹紧装置<td>{year - 2}-11<td>第二发明人
    <tr><td>3<td>论文<td>《{specialty}工艺质量控制》<td>{year - 2}-04<td>独著</table>
    <h3>四、单位推荐意见</h3><p>经公示无异议，同意推荐。　审核人：{rng.choice(NAMES)}　审核时间：{year}-07-{rng.randint(10, 28)} 10:24:31
    <p style='font-size: 9pt; color: #777'>打印时间：{year}-08-02 09:15　校验码：{rng.randint(10**11, 10**12 - 1)}　第1页/共1页"""
    truth: Truth = {"name": name, "id_number": number, "level": level, "specialty": specialty, "employer": unit}
    truth |= {
        "current_qualification": SKILL_NUMBERS[skill],
        "exceptional": exceptional,
        "education_level": education,
        "credit_code": code,
    }
    css = "body { font-size: 10pt; line-height: 1.6 } td.l { background: #eef3f8; width: 22%; font-size: 10pt } h3 { font-size: 12pt; margin: 3mm 0 1mm }"
    return Sheet(page(rng, body, css, font=rng.choice(("hei", "zenhei"))), "application_form", truth, ("claims",))


def _month(rng: random.Random, low: int, high: int) -> str:
    return day(rng, low, high)[:7]


@layout("social_insurance.kinds_table")
def insurance_kinds(rng: random.Random) -> Sheet:
    """参保证明: a row a kind of insurance, spans as 200803-202412, the notes and the checking code below."""
    name, sex, _, number = person(rng, 1967, 1980)
    unit, since, until = company(rng), _month(rng, 2004, 2014), f"2024-{rng.randint(10, 12)}"
    work = f"{since[:4]}-{min(12, int(since[5:]) + 2):02d}"
    kinds = [("企业职工基本养老保险", since), ("失业保险", since), ("工伤保险", work)]
    rng.shuffle(kinds)
    compact = rng.random() < 0.6

    def show(month: str) -> str:
        return month.replace("-", "") if compact else said(rng, month, "cn")

    rows = "".join(f"<tr><td>{kind}<td>参保缴费<td>{show(start)}-{show(until)}<td>{unit}" for kind, start in kinds)
    office = f"{rng.choice(('太原', '运城', '阳泉'))}市社会保险中心"
    body = f"""<h2>{rng.choice(("社会保险个人参保证明", "山西省社会保险参保证明（个人专用）"))}</h2><p style='font-size: 10pt'>编号：{rng.randint(10**15, 10**16 - 1)}
    <table class=c><tr><td>姓名<td>{name}<td>性别<td>{sex}<tr><td>社会保障号码<td>{number}<td>当前参保单位<td>{unit}</table><br>
    <table class=c><tr><th>险种<th>参保状态<th>缴费起止年月<th>参保单位名称{rows}</table>
    <p style='font-size: 9pt'>说明：1.本证明涉及个人信息，请妥善保管。2.可登录 https://rswt.example.gov.cn 输入授权码 {rng.randint(10**7, 10**8 - 1)} 验证真伪。
    3.本证明有效期至2025年6月30日。<div class=r>{seal(f"{office}<br>业务专用章", "right: 10mm; top: -8mm", 36)}{office}<br>
    打印日期：{said(rng, "2025-01-" + str(rng.randint(10, 28)), "dash")}</div>"""
    period = {"from": since, "to": until, "employer": unit}
    truth: Truth = {"name": name, "id_number": number, "employer": unit, "periods": [period]}
    return Sheet(page(rng, body), "social_insurance", truth)


@layout("social_insurance.payers_in_turn")
def insurance_payers(rng: random.Random) -> Sheet:
    """缴费记录 with a row a payer: start and end in columns of their own, months paid, a labour agency among them."""
    name, _, _, number = person(rng, 1967, 1980)
    units = [company(rng), f"山西{rng.choice(STEMS)}人力资源服务有限公司", company(rng)]
    starts = [_month(rng, 2001, 2006), _month(rng, 2008, 2010), _month(rng, 2013, 2016)]
    ends = [
        f"{int(starts[1][:4]) - 1}-12",
        f"{int(starts[2][:4]) - 1}-{rng.randint(8, 12):02d}",
        f"2024-{rng.randint(5, 9):02d}",
    ]
    gap = rng.choice(("", "-", "/"))
    rows = "".join(
        f"<tr><td>{number_}<td>{start.replace('-', gap)}<td>{end.replace('-', gap)}"
        f"<td>{(int(end[:4]) - int(start[:4])) * 12 + int(end[5:]) - int(start[5:]) + 1}<td>{unit}"
        for number_, (start, end, unit) in enumerate(zip(starts, ends, units, strict=True), 1)
    )
    body = f"""<h2>企业职工基本养老保险个人缴费记录单</h2><p>姓名：{name}　　　公民身份号码：{number}<br>现缴费单位：{units[-1]}　　个人编号：{rng.randint(10**9, 10**10 - 1)}
    <table class=c><tr><th>序号<th>开始年月<th>截止年月<th>实缴月数<th>缴费单位{rows}</table><p style='font-size: 10pt'>（以下空白）
    <p>经办人：{rng.choice(NAMES)}　　复核人：{rng.choice(NAMES)}<div class=r>{seal("社会保险经办机构<br>查询专用章", "right: 8mm; top: -18mm", 34)}
    查询时间：{said(rng, "2024-11-" + str(rng.randint(10, 28)), "slash")}</div>"""
    periods = [{"from": a, "to": b, "employer": unit} for a, b, unit in zip(starts, ends, units, strict=True)]
    truth: Truth = {"name": name, "id_number": number, "employer": units[-1], "periods": periods}
    return Sheet(page(rng, body), "social_insurance", truth)


@layout("social_insurance.running_text")
def insurance_text(rng: random.Random) -> Sheet:
    """A proof in prose by the insurance office for an applicant, months paid as a number, the code of the unit in brackets."""
    name, sex, _, number = person(rng, 1967, 1980)
    unit, since, until, code = company(rng), _month(rng, 2003, 2012), f"2024-{rng.randint(3, 9):02d}", credit_code(rng)
    months = (int(until[:4]) - int(since[:4])) * 12 + int(until[5:]) - int(since[5:]) + 1
    office = f"{rng.choice(('大同', '晋城', '吕梁'))}市社会保险服务中心"
    body = f"""<h1>{rng.choice(("养老保险参保缴费证明", "社 会 保 险 缴 费 证 明"))}</h1>
    <p class=in>兹证明{unit}（统一社会信用代码：{code}）职工{name}，{sex}，社会保障号码：{number}，于{said(rng, since, "cn")}至{said(rng, until, "cn")}
    由该单位在我中心参加企业职工基本养老保险，累计实际缴费{months}个月，无欠缴。<p class=in>特此证明。
    <div class=r style='margin-top: 20mm'>{seal(office)}{office}<br>{said(rng, f"2024-10-{rng.randint(10, 28)}")}</div>
    <p style='font-size: 9pt; margin-top: 20mm'>本证明仅作职称申报用，复印无效。经办人：{rng.choice(NAMES)}"""
    period = {"from": since, "to": until, "employer": unit}
    truth: Truth = {"name": name, "id_number": number, "employer": unit, "periods": [period], "credit_code": code}
    return Sheet(page(rng, body), "social_insurance", truth)


SCALES = (("大型", "large"), ("中型", "medium"), ("小型", "small"))


def _firm(rng: random.Random) -> str:
    return f"{rng.choice(('山西', *CITIES))}{rng.choice(STEMS)}{rng.choice(LINES)}{rng.choice(('有限公司', '股份有限公司', '集团有限公司'))}"


@layout("enterprise_scale.bureau_proof")
def scale_bureau(rng: random.Random) -> Sheet:
    """A bureau of industry certifies size in prose: staff, revenue in 万元, the statistics rule named with its number."""
    firm, (word, scale), date, code = _firm(rng), rng.choice(SCALES), day(rng, 2022, 2025), credit_code(rng)
    staff, revenue = {"large": (2300, 61000), "medium": (460, 8200), "small": (88, 1350)}[scale]
    staff, revenue = staff + rng.randint(1, 99), revenue + rng.randint(1, 600)
    office = f"{rng.choice(CITIES)}市工业和信息化局"
    body = f"""<h1>{rng.choice(("企业规模证明", "企业规模类型认定证明"))}</h1>
    <p class=in>{firm}（统一社会信用代码：{code}）{int(date[:4]) - 1}年末从业人员{staff}人，{int(date[:4]) - 1}年度营业收入{revenue}万元，
    资产总额{revenue + 5000}万元。根据《统计上大中小微型企业划分办法（2017）》（国统字〔2017〕213号），该企业属于{word}企业。<p class=in>特此证明。
    <div class=r style='margin-top: 20mm'>{seal(office)}{office}<br>{said(rng, date)}</div>"""
    truth: Truth = {"enterprise": firm, "scale": scale, "employees": staff, "revenue": revenue * 10000}
    truth |= {"issuer": office, "date": date, "credit_code": code}
    return Sheet(page(rng, body), "enterprise_scale", truth)


@layout("enterprise_scale.self_test_printout")
def scale_printout(rng: random.Random) -> Sheet:
    """中小企业规模类型自测 printed from the ministry's page: label rows, the result in large type, a disclaimer."""
    firm, (word, scale), date, code = _firm(rng), rng.choice(SCALES), day(rng, 2021, 2025), credit_code(rng)
    staff, revenue = {"large": (1900, 52000), "medium": (510, 9100), "small": (64, 990)}[scale]
    staff += rng.randint(1, 80)
    amount = revenue + rng.randint(1, 99) / 100
    rows = [("企业名称", firm), ("统一社会信用代码", code), ("所属行业", "工业"), ("从业人员（人）", str(staff)),
            ("营业收入（万元）", f"{amount:.2f}"), ("资产总额（万元）", "—")]  # fmt: skip
    grid = "".join(f"<tr><td style='width: 40%; color: #555'>{label}<td>{value}" for label, value in rows)
    body = f"""<p style='font-size: 9pt; color: #666'>{date.replace("-", "/")} 15:0{rng.randint(1, 9)}　　　中小企业规模类型自测小程序
    <h2>中小企业规模类型自测结果</h2><table>{grid}</table>
    <p style='text-align: center; font-size: 20pt; color: #1b62b5'>测试结果：{word}企业
    <p style='font-size: 10pt'>依据《中小企业划型标准规定》（工信部联企业〔2011〕300号）生成，结果由企业填报数据计算得出，仅供参考，企业对数据真实性负责。
    <p style='font-size: 10pt'>生成日期：{date}<p style='font-size: 8pt; color: #666; margin-top: 80mm'>https://baosong.example.gov.cn/ScaleTest/result　　1/1"""
    truth: Truth = {"enterprise": firm, "scale": scale, "employees": staff, "revenue": round(amount * 10000)}
    truth |= {"date": date, "credit_code": code}
    return Sheet(page(rng, body, font=rng.choice(("hei", "zenhei"))), "enterprise_scale", truth, ("issuer",))


@layout("enterprise_scale.key_enterprise_letter")
def scale_key(rng: random.Random) -> Sheet:
    """The state assets commission says that a group is a 省属大型骨干企业; the subsidiary asking is named as well."""
    group, date = f"山西{rng.choice(STEMS)}{rng.choice(LINES)}集团有限公司", day(rng, 2019, 2025)
    office = rng.choice(("山西省人民政府国有资产监督管理委员会", "山西省国有资本运营有限公司"))
    body = f"""<div style='color: #d00; font-size: 22pt; text-align: center'>{office}</div><hr style='border: 0.5mm solid #d00'>
    <h2>关于{group}企业类型的证明</h2><p>{rng.choice(CITIES)}市人力资源和社会保障局：
    <p class=in>{group}系我{"委履行出资人职责的" if "委" in office else "公司所属"}省属国有企业，列入省属大型骨干企业名单，现有职工{rng.randint(11, 68)},{rng.randint(100, 999)}人。
    其所属各子公司申报职称时，可按省属大型骨干企业职工对待。<p class=in>特此证明。
    <div class=r style='margin-top: 24mm'>{seal("", "right: 30mm; top: -12mm", 42)}{office}<br>{said(rng, date, rng.choice(("hanzi", "cn")))}</div>
    <p style='margin-top: 20mm; font-size: 10pt'>（联系人：{rng.choice(NAMES)}　联系电话：0351-{rng.randint(4000000, 4999999)}）"""
    staff = int(body.split("现有职工")[1].split("人")[0].replace(",", ""))
    truth: Truth = {"enterprise": group, "scale": "key", "employees": staff, "issuer": office, "date": date}
    return Sheet(page(rng, body, font=rng.choice(("song", "ming"))), "enterprise_scale", truth)


@layout("enterprise_scale.ticked_statement")
def scale_ticked(rng: random.Random) -> Sheet:
    """The firm's own statement for the review office, sizes as boxes of which one is ticked, revenue in 元."""
    firm, (word, scale), date = _firm(rng), rng.choice(SCALES), day(rng, 2023, 2025)
    staff = {"large": 1400, "medium": 380, "small": 52}[scale] + rng.randint(1, 60)
    revenue = {"large": 520000000, "medium": 61000000, "small": 6200000}[scale] + rng.randint(1, 999999)
    on = rng.choice(("☑", "■", "√"))
    boxes = "　".join(f"{on if one == word else '□'}{one}" for one in ("大型", "中型", "小型", "微型"))
    body = f"""<p>附件{rng.randint(4, 12)}<h2>企业规模情况说明表</h2><table class=c><tr><td>企业名称<td colspan=3>{firm}
    <tr><td>所属行业<td>{rng.choice(("制造业", "采矿业"))}<td>成立时间<td>{said(rng, day(rng, 1992, 2010), "dash")}
    <tr><td>从业人员<br>平均人数<td>{staff}人<td>上年度<br>营业收入<td>{revenue:,}元<tr><td>企业规模<td colspan=3>{boxes}
    <tr><td>本单位<br>声明<td colspan=3 style='text-align: left; height: 45mm'><p class=in>以上数据与报送统计部门的年报一致，本单位对其真实性负责。
    <div class=r style='margin-top: 8mm'>{seal(firm, "right: 14mm; top: -10mm", 36)}声明单位（盖章）：{firm}<br>
    {said(rng, date, rng.choice(("cn", "dot")))}</div><tr><td>填表人<td>{rng.choice(NAMES)}<td>审核人<td>{rng.choice(NAMES)}</table>"""
    truth: Truth = {
        "enterprise": firm,
        "scale": scale,
        "employees": staff,
        "revenue": revenue,
        "issuer": firm,
        "date": date,
    }
    return Sheet(page(rng, body), "enterprise_scale", truth)
