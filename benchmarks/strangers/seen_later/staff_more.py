"""Papers of a person in office, second part: assessments, social insurance, retirement, declarations."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.staff import (
    JOBS,
    TOWNS,
    company,
    day,
    person,
    seal,
    spaced,
    web,
    written,
)
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout

GRADES = {
    "优秀": "excellent", "合格": "qualified", "称职": "qualified", "基本合格": "basically_qualified",
    "基本称职": "basically_qualified", "不合格": "unqualified", "不称职": "unqualified", "良好": "undetermined",
    "不定等次": "undetermined",
}  # fmt: skip
SUMMARIES = (
    "一年来，本人认真学习党的路线方针政策，服从组织安排，按时完成车间下达的各项生产任务。",
    "在设备检修中坚持标准化作业，先后处理各类故障二十余起，保证了机组安全稳定运行。",
    "积极参加班组创新活动，提出合理化建议三条，其中一条被采纳并推广。",
    "带领两名青年职工学习图纸和操作规程，使其能够独立顶岗。",
    "存在的不足是理论学习不够系统，今后将加强业务知识的积累，争取更好的成绩。",
    "全年出勤率百分之百，未发生违章作业和质量事故。",
)


@layout("assessment_form.s2_registration_year")
def registration(rng: random.Random) -> Sheet:
    """The yearly 登记表: self-summary, the leader's proposal in words, and the committee's final tick boxes below."""
    name, employer, year = person(rng), company(rng), rng.randint(2018, 2023)
    post = rng.choice((f"{rng.choice(JOBS)}班长", "设备技术员", f"{rng.choice(JOBS)}", "车间副主任"))
    words = rng.choice((("优秀", "合格", "基本合格", "不合格"), ("优秀", "称职", "基本称职", "不称职")))
    final = rng.choice(words[:3])
    proposal = rng.choice([one for one in words[:3] if one != final])
    on, off = rng.choice((("☑", "□"), ("■", "□")))
    ticks = "　".join((on if one == final else off) + one for one in (*words, "不定等次"))
    begun = written(rng, day(rng, 2011, 2016)[:7], "点年")
    text = "".join(rng.sample(SUMMARIES, 5))
    early, late = (f"{year + 1}-01-{at:02d}" for at in (rng.randint(4, 12), rng.randint(15, 28)))
    leader = rng.choice(("主管领导", "部门负责人"))
    head = rng.choice(("事业单位工作人员年度考核登记表", "年度考核登记表", "职工年度考核登记表"))
    html = web(
        rng,
        f"""<h1>{head}</h1><p style="text-align:center">（ {year} 年度）</p><table>
    <tr><td>姓　名<td>{spaced(rng, name)}<td>性　别<td>{rng.choice("男女")}<td>出生年月<td>{
            written(rng, day(rng, 1966, 1993)[:7], "点年")
        }<tr><td>单　位<td colspan=3>{employer}<td>职务<br>（岗位）<td>{post}<tr><td>政治面貌<td>{
            rng.choice(("中共党员", "群众"))
        }
    <td>文化程度<td>大专<td>参加工作时间<td>{begun}<tr><td>从事或<br>分管工作<td colspan=5>设备运行与维护
    <tr><td>个<br>人<br>总<br>结<td colspan=5 class=l style="height:44mm;vertical-align:top"><p class=p>{text}
    <tr><td>{
            leader
        }<br>评语和考<br>核等次<br>建　　议<td colspan=5 class=l><p class=p>该同志工作踏实，业务熟练，团结同志，建议考核等次为{
            proposal
        }。
    <p class=r>签名：{rng.choice(("霍建军", "边 疆"))}　　{written(rng, early, "年")}
    <tr><td>单位（考核<br>委员会）<br>意　　见<td colspan=5 class=b style="height:36mm"><p class=l>经研究，确定为：{
            ticks
        }
    <p class=r>（盖章）　{written(rng, late, "年")}{seal(employer[:10], "4mm", "1mm")}
    <tr><td>本人意见<td colspan=5 class=l>同意考核结果。　　签名：{
            name
        }<tr><td>未确定等次<br>情况说明<td colspan=5></table>""",
        "td { padding: 1mm; line-height: 1.35 } p { margin: 1mm 0 } tr > td:first-child { width: 27mm }",
        margin="16mm",
    )
    truth = {"name": name, "records": [{"year": year, "grade": GRADES[final]}], "position": post}
    return Sheet(html, "assessment_form", truth)


@layout("assessment_form.s2_years_across")
def years_across(rng: random.Random) -> Sheet:
    """A proof with the years as column heads and the grades below them; the counted years in words above."""
    name, employer, job = person(rng), company(rng), rng.choice(JOBS)
    first = rng.randint(2018, 2020)
    years = list(range(first, first + rng.choice((3, 4, 5))))
    grades = [rng.choice(("优秀", "合格", "合格", "良好", "基本合格")) for _ in years]
    issued = day(rng, years[-1] + 1, years[-1] + 1)
    heads = "".join(f"<td>{one}年{rng.choice(('度', ''))}" for one in years)
    html = web(
        rng,
        f"""<p class=l>附件{rng.randint(2, 9)}</p><h1>{
            rng.choice(("近年度考核情况证明", "任现职以来年度考核结果证明"))
        }</h1>
    <p class=p>{name}同志系我单位{rng.choice(("正式职工", "在岗职工"))}，现任岗位：{
            job
        }。根据本人人事档案记载，该同志近{
            len(years)
        }年年度考核结果如下：</p><table style="margin:8mm 0"><tr><td style="width:26mm">年　　度{heads}
    <tr><td>考核结果{"".join(f"<td>{one}" for one in grades)}<tr><td>备　　注<td colspan={
            len(years)
        }>以上均为组织人事部门审定等次</table>
    <p class=p>特此证明。<div class=b style="height:60mm;padding-top:20mm"><p class=r>{employer}　　<p class=r>{
            written(rng, issued, "年汉点")
        }　　{seal(employer[-9:], "14mm", "14mm")}</div><p>经办人：{rng.choice(("计红", "祖 英"))}　　审核人：{
            rng.choice(("燕飞", "厉春明"))
        }""",
    )
    records = [{"year": year, "grade": GRADES[grade]} for year, grade in zip(years, grades, strict=True)]
    return Sheet(html, "assessment_form", {"name": name, "records": records, "position": job})


@layout("social_insurance.s2_kinds_table")
def insurance_kinds(rng: random.Random) -> Sheet:
    """The province's 参保证明: kinds of insurance as rows, each with its own span; only the pension is the career."""
    name, sex, birth, employer = person(rng), rng.choice("男女"), day(rng, 1970, 1995), company(rng)
    number, other = id_number(rng, birth, sex), company(rng)
    begin, change, end = rng.randint(2004, 2010), rng.randint(2013, 2018), "2024-08"
    month = rng.randint(2, 11)
    spans = (
        ("企业职工基本养老保险", f"{begin}-{month:02d}", f"{change}-{month - 1:02d}", other),
        ("企业职工基本养老保险", f"{change}-{month:02d}", end, employer),
        ("失业保险", f"{begin + 1}-01", end, employer),
        ("工伤保险", f"{change}-{month:02d}", end, employer),
    )

    def tight(text: str) -> str:
        return text.replace("-", "")

    rows = "".join(
        f"<tr><td>{at}<td>{kind}<td>{unit}<td>{tight(since)}<td>{tight(until)}<td>"
        f"{(int(until[:4]) - int(since[:4])) * 12 + int(until[5:]) - int(since[5:]) + 1}<td>正常缴费"
        for at, (kind, since, until, unit) in enumerate(spans, 1)
    )
    label = rng.choice(("社会保障号码", "公民身份号码（社会保障号）"))
    html = web(
        rng,
        f"""<h1>{rng.choice(("山西省社会保险个人参保证明", "社会保险参保证明（个人专用）"))}</h1>
    <p style="font-size:9pt">验证码：{rng.choice("ABKX")}{rng.randint(10**9, 10**10 - 1)}　　打印日期：2024-09-{
            rng.randint(10, 28)
        }
    <table><tr><td>姓名<td>{name}<td>{label}<td colspan=2>{number}<tr><td>性别<td>{sex}<td>现参保单位<td colspan=2>{
            employer
        }
    <tr><td>参保地<td>{rng.choice(TOWNS)}<td>参保状态<td colspan=2>参保缴费</table><p><b>参保缴费情况</b>
    <table style="font-size:9.5pt"><tr><td>序号<td>险种名称<td>缴费单位<td>缴费<br>开始年月<td>缴费<br>截止年月<td>实际缴费<br>月　数<td>状态
    {
            rows
        }</table><ol style="font-size:9pt"><li>本证明由参保人通过“民生山西”自助打印，与经办窗口出具的具有同等效力。<li>如需核验，请登录
    https://rst.example.gov.cn/verify 输入验证码，有效期三个月。<li>以上信息仅供参考，具体以经办机构数据为准。</ol>
    <div class=b style="height:45mm"><p class=r style="padding-top:12mm">社会保险经办机构（电子印章）{
            seal("社会保险事业<br>管理服务中心<br>参保证明专用章", "8mm", "6mm")
        }</div>""",
    )
    periods = [{"from": since, "to": until, "employer": unit} for _, since, until, unit in spans[:2]]
    return Sheet(
        html, "social_insurance", {"name": name, "id_number": number, "employer": employer, "periods": periods}
    )


@layout("social_insurance.s2_pension_years")
def pension_years(rng: random.Random) -> Sheet:
    """A wide 缴费记录 of the pension alone, spans newest first, base pay and amounts beside; unit with its code above."""
    name, sex, birth = person(rng), rng.choice("男女"), day(rng, 1968, 1994)
    number, code = id_number(rng, birth, sex), credit_code(rng)
    units = [company(rng) for _ in range(3)]
    years = [rng.randint(2001, 2006), rng.randint(2009, 2012), rng.randint(2015, 2019), 2024]
    style = rng.choice("点划年")
    spans = [
        (f"{years[at]}-{1 if at else 7:02d}", f"{years[at + 1] - 1}-12" if at < 2 else "2024-06", unit)
        for at, unit in enumerate(units)
    ]
    rows = "".join(
        f"<tr><td>{written(rng, since, style)}{rng.choice(('至', '—'))}{written(rng, until, style)}<td class=l>{unit}"
        f"<td>{rng.randint(1800, 7600)}.00<td>{rng.randint(140, 590)}.{rng.randint(10, 99)}<td>{rng.choice(('已到账', '正常'))}"
        for since, until, unit in reversed(spans)
    )
    html = web(
        rng,
        f"""<h1>职工基本养老保险缴费记录</h1><table class=n><tr><td>单位名称：{units[-1]}<td>统一社会信用代码：{code}
    <tr><td>参保人姓名：{spaced(rng, name)}<td>身份证号：{number}<tr><td>首次参保年月：{
            written(rng, spans[0][0], style)
        }
    <td>个人编号：{
            rng.randint(10**9, 10**10 - 1)
        }</table><table><tr><th>缴费起止年月<th>缴费单位<th>月缴费基数（元）<th>个人月缴费（元）<th>到账情况
    {rows}</table><p style="font-size:9.5pt">险种：企业职工基本养老保险　　制表：系统管理员　　制表时间：2024-07-{
            rng.randint(10, 28)
        } 09:1{rng.randint(0, 9)}<div class=b style="height:42mm">{
            seal(f"{rng.choice(TOWNS)}社会保险中心<br>业务专用章", "20mm", "3mm")
        }</div>""",
        "th { background: #e6eef7 } .n td { border: 0; text-align: left }",
        "A4 landscape",
        "18mm",
    )
    periods = [{"from": since, "to": until, "employer": unit} for since, until, unit in spans]
    truth = {"name": name, "id_number": number, "employer": units[-1], "periods": periods, "credit_code": code}
    return Sheet(html, "social_insurance", truth)


def _retired(rng: random.Random) -> tuple[str, str, str]:
    """Sex, birth, month of retirement."""
    sex = rng.choice("男女")
    birth = day(rng, 1955, 1962) if sex == "男" else day(rng, 1966, 1972)
    return sex, birth, f"{int(birth[:4]) + (60 if sex == '男' else 50)}{birth[4:7]}"


@layout("retirement_certificate.s2_booklet")
def retired_booklet(rng: random.Random) -> Sheet:
    """The red booklet opened: photo and number on the left page, the lines on the right, issuer's seal below."""
    name, (sex, birth, retired), employer = person(rng), _retired(rng), company(rng)
    issued, number = f"{retired}-{rng.randint(10, 28)}", id_number(rng, birth, sex)
    begun = written(rng, day(rng, 1976, 1990)[:7], "年")
    with_number = rng.random() < 0.6
    lines = [
        ("工作单位", employer),
        ("退休前职务（工种）", rng.choice(JOBS)),
        ("参加工作时间", begun),
        (rng.choice(("退休时间", "批准退休时间")), written(rng, retired, "年汉")),
    ]
    if with_number:
        lines.insert(rng.randint(0, 2), ("公民身份号码", number))
    body = "".join(f"<p>{label}　<u>　{value}　</u>" for label, value in lines)
    html = web(
        rng,
        f"""<table><tr><td style="width:50%;vertical-align:top;height:145mm"><div style="width:32mm;height:42mm;border:.3mm solid #777;
    margin:22mm auto 8mm">照<br><br>片</div><p>发证编号：晋退字第 {
            rng.randint(1000, 99999)
        } 号<p style="margin-top:20mm">中华人民共和国劳动和社会保障部印制
    <td class=l style="padding:6mm 8mm;vertical-align:top"><p style="text-align:center;font-size:18pt">退　休　证
    <p>姓名　<u>　{spaced(rng, name)}　</u>　性别　<u>　{sex}　</u><p>出生年月　<u>　{
            written(rng, birth[:7], "年")
        }　</u>　民族　<u>　汉　</u>
    {body}<div class=b style="height:34mm;padding-top:6mm"><p class=r>发证机关（章）　　　　<p class=r>发证日期　{
            written(rng, issued, "年")
        }{seal("人力资源和<br>社会保障局", "16mm", "2mm")}</div></table>""",
        "p { margin: 2mm 0 }",
        "A4 landscape",
        "16mm",
    )
    truth = {"name": name, "employer": employer, "retirement_date": retired}
    return Sheet(html, "retirement_certificate", truth | ({"id_number": number} if with_number else {}))


@layout("retirement_certificate.s2_approval_table")
def retired_approval(rng: random.Random) -> Sheet:
    """企业职工退休审批表: kinds as tick boxes, three opinions one below the other, pension from the month after."""
    name, (sex, birth, retired), employer = person(rng), _retired(rng), company(rng)
    number, year, month = id_number(rng, birth, sex), int(retired[:4]), int(retired[5:])
    after = f"{year + month // 12}年{month % 12 + 1}月"
    kinds = rng.choice(("☑正常退休　□特殊工种提前退休　□病退", "□病退　□特殊工种　☑正常退休"))
    head = rng.choice(("企业职工退休审批表", "职工退休（职）审批表"))
    html = web(
        rng,
        f"""<h1>{head}</h1><p class=l>单位（章）：{employer}</p><table><tr><td>姓　名<td>{name}<td>性　别<td>{
            sex
        }<td rowspan=3>照片
    <tr><td>身份证号<td colspan=3>{number}<tr><td>出生年月<td>{
            written(rng, birth[:7], "年点")
        }<td>参加工作<br>时　　间<td>{written(rng, day(rng, 1977, 1991)[:7], "年点")}<tr><td>岗位（工种）<td>{
            rng.choice(JOBS)
        }<td>缴费年限<td colspan=2>{rng.randint(25, 38)}年{rng.randint(1, 11)}个月
    <tr><td>退休类别<td colspan=4>{kinds}<tr><td>退休时间<td>{
            written(rng, retired, "年点")
        }<td>养老金<br>起发时间<td colspan=2>{after}
    <tr><td>家庭住址<td colspan=4>山西省{rng.choice(TOWNS)}建设路{rng.randint(3, 99)}号
    <tr><td>本人意见<td colspan=4 class=l style="height:20mm">同意按期办理退休。　　签字：{name}
    <tr><td>单位<br>申报意见<td colspan=4 class=l style="height:32mm">同意上报。<p class=r>{
            written(rng, retired + "-05", "年")
        }
    <tr><td>社会保险<br>经办机构<br>意　　见<td colspan=4 class=l>经审核，符合退休条件。<p class=r>{
            written(rng, retired + "-14", "年")
        }
    <tr><td>人社部门<br>审批意见<td colspan=4 class="l b" style="height:38mm">同意退休，从{
            after
        }起按月领取基本养老金。<p class=r
    style="margin-top:12mm">{written(rng, retired + "-20", "年")}{
            seal("社会保障局<br>退休审批专用章", "5mm", "2mm")
        }</table>
    <p style="font-size:9pt">此表一式三份，本人档案、单位、经办机构各一份。""",
        "td { padding: 1.2mm }",
    )
    truth = {"name": name, "id_number": number, "employer": employer, "retirement_date": retired}
    return Sheet(html, "retirement_certificate", truth)


@layout("declaration.s2_numbered_promise")
def promise(rng: random.Random) -> Sheet:
    """The applicant's numbered promises, other papers named in them; signature and date below, the unit's stamp after."""
    name, employer = person(rng), company(rng)
    signed = day(rng, 2022, 2024)
    points = [
        "本人已认真阅读本年度职称评审有关文件，知晓申报条件和纪律要求。",
        "所提交的学历证书、职业资格证书、获奖证书、专利证书、论文等材料真实、准确，复印件与原件一致。",
        "论文、专业技术报告均为本人独立撰写或主要完成，无抄袭、剽窃、代写行为。",
        "不以任何方式请托说情、干扰评审工作，自觉接受监督和公示。",
        "如有弄虚作假，自愿取消申报资格，已取得职称的由主管部门予以撤销，并记入诚信档案三年。",
    ]
    chosen = [points[0], *rng.sample(points[1:], rng.randint(3, 4))]
    opening = rng.choice(
        (f"本人{name}，现在{employer}工作，申报2024年度工程系列职称，现郑重承诺如下：", "本人郑重承诺：")
    )
    who = rng.choice(("承诺人（签字）：", "承诺人签名：", "申报人："))
    html = web(
        rng,
        f"""<h1 style="margin:12mm 0">{
            rng.choice(("诚信承诺书", "专业技术人员申报职称诚信承诺书", "申报材料真实性承诺书"))
        }</h1>
    <p class=p>{opening}{"".join(f"<p class=p>{'一二三四五'[at]}、{one}" for at, one in enumerate(chosen))}
    <p class=p style="margin-top:20mm;padding-left:80mm">{who}{spaced(rng, name)}<p class=p style="padding-left:80mm">{
            written(rng, signed, "年点")
        }""",
        "p { font-size: 14pt; line-height: 1.9 }",
    )
    return Sheet(html, "declaration", {"name": name, "date": signed})


@layout("declaration.s2_conduct_proof")
def conduct(rng: random.Random) -> Sheet:
    """The unit's proof of conduct with letter head and number; party office and discipline office sign beside each other."""
    name, employer, sex = person(rng), company(rng), rng.choice("男女")
    issued, begun = day(rng, 2022, 2024), written(rng, day(rng, 1998, 2012)[:7], "年")
    html = web(
        rng,
        f"""<p style="text-align:center;color:#c00;font-size:22pt;border-bottom:.8mm solid #c00;padding-bottom:3mm">{
            employer
        }</p>
    <h1>{rng.choice(("职业道德证明", "思想品德及廉洁自律证明", "政治表现和职业道德证明"))}</h1>
    <p class=p>{rng.choice(("兹证明", "兹有"))}{name}同志（{sex}，{
            written(rng, day(rng, 1968, 1992)[:7], "年")
        }出生），{begun}起在我单位工作。
    <p class=p>该同志拥护党的领导，遵守国家法律法规，{
            rng.choice(("爱岗敬业，诚实守信", "作风正派，团结同事"))
        }，近五年内未受过党纪、政务处分，
    无违法违纪和失信记录，未发生安全、质量责任事故。<p class=p>特此证明。<table style="margin-top:25mm"><tr><td style="width:50%">党委组织部（公章）
    <td>纪检监察室（公章）<tr><td class=b style="height:42mm">{seal("党委组织部", "22mm", "6mm")}<td class=b>{
            seal("纪检监察室", "22mm", "6mm")
        }</table><p class=r style="margin-top:6mm">{written(rng, issued, "年汉")}""",
        ".p { font-size: 14pt; line-height: 2 }",
    )
    return Sheet(html, "declaration", {"name": name, "date": issued})
