"""Acceptances of projects, proofs of benefit, of apprentices and of standards drafted."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.prose import (
    TOPICS,
    Day,
    company,
    copy_stamp,
    day_of,
    font,
    padded,
    people_of,
    prose,
    seal,
)
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, layout

GRID = """table.g { border-collapse: collapse; width: 100% } .g td, .g th { border: 0.3mm solid #000; padding: 2mm;
text-align: center; font-weight: normal } .g .l { text-align: left }"""
BODIES = ("山西省科学技术厅", "太原市科学技术局", "山西省机械工业联合会", "晋中市工业和信息化局")
OCCUPATIONS = ("焊工", "钳工", "电工", "数控车工", "锅炉操作工", "起重装卸机械操作工")
LEVELS = (("中级工", 4), ("高级工", 3), ("技师", 2))


def page(rng: random.Random, css: str, body: str, size: str = "A4", base: str = "12pt/1.6") -> str:
    return (
        f"<html><style>@page {{ size: {size}; margin: 22mm 22mm }} body {{ font: {base} {font(rng, 'song', 'ming', 'kai')} }}"
        f"{GRID} h1 {{ text-align: center; font-family: {FONTS['hei']} }} p {{ margin: 2mm 0 }} .i {{ text-indent: 2em }} {css}</style>{body}</html>"
    )


@layout("project_acceptance.appraisal_booklet")
def appraisal_booklet(rng: random.Random) -> Sheet:
    """科学技术成果鉴定证书: cover with lines, opinion, makers by rank with their contribution, experts with signatures."""
    topic, met, body = rng.choice(TOPICS), day_of(rng, 2005, 2016), rng.choice(BODIES[:3])
    approved = Day(met.year, met.month, 28) if met.day < 20 else Day(met.year + 1, 1, 9)
    project = f"{topic.thing}{topic.means}技术研究与应用"
    makers, experts = people_of(rng, 12)[:5], people_of(random.Random(rng.random()), 12)
    experts = [one for one in experts if one not in makers][:4]
    unit, nowrap = company(rng), rng.choice(("", " style='white-space:nowrap'", " style='white-space:nowrap'"))
    lines = (
        ("成 果 名 称", project),
        ("完 成 单 位", unit),
        ("鉴 定 形 式", rng.choice(("会议鉴定", "函审鉴定"))),
        ("组织鉴定单位", f"{body}（盖章）"),
        ("鉴 定 日 期", met.any(rng)),
        ("鉴定批准日期", approved.any(rng)),
    )
    cover = "".join(f"<p style='font-size:14pt'>{name}：<u>　{value}　</u></p>" for name, value in lines)
    rows = "".join(
        f"<tr><td>{rank}<td{nowrap}>{padded(rng, one)}<td>{rng.choice('男男女')}<td>{rng.randint(1960, 1988)}.{rng.randint(1, 12):02d}"
        f"<td>{rng.choice(('工程师', '高级工程师', '技师'))}<td>{rng.choice(('大专', '本科', '硕士'))}<td>{unit}<td>{rng.choice(('方案设计', '现场调试', '工艺试验', '数据处理'))}"
        for rank, one in enumerate(makers, 1)
    )
    judges = "".join(
        f"<tr><td>{rank}<td>{'主任委员' if rank == 1 else '委员'}<td>{one}<td>山西{rng.choice(('理工', '工程'))}大学<td>{topic.keys[0]}<td>教授<td><span style='font:15pt {FONTS['kai']}'>{one}</span>"
        for rank, one in enumerate(experts, 1)
    )
    text = f"""<div style="page-break-after:always;position:relative;height:245mm"><p>登 记 号：91420{met.year % 100:02d}Y{rng.randint(1000, 9999)}<br>批准登记号：</p>
    <h1 style="font-size:26pt;margin-top:20mm">科学技术成果鉴定证书</h1><p style="text-align:center">{rng.choice(("晋科鉴字", "晋鉴字"))}〔{met.year}〕第 {rng.randint(10, 400)} 号</p>
    <div style="margin:25mm 12mm 0">{cover}</div><p style="text-align:center;position:absolute;bottom:5mm;left:0;right:0">国家科学技术委员会<br>一九九四年制</p>{seal(body, "right:14mm;bottom:50mm")}</div>
    <table class=g style="page-break-after:always"><tr><td><b>鉴　定　意　见</b><tr><td class=l style="height:150mm;vertical-align:top"><p class=i>{met.plain()}，{body}组织有关专家，对{unit}完成的“{project}”进行了鉴定。鉴定委员会听取了汇报，审阅了技术资料，经质询讨论，形成意见如下：
    <p class=i>1. 提供的资料齐全，符合鉴定要求。<p class=i>2. {prose(rng, topic, 2)}<p class=i>3. 该成果总体达到{rng.choice(("国内领先", "国内先进", "省内领先"))}水平。<p class=i>鉴定委员会一致同意通过鉴定。
    <p style="text-align:right;margin-top:12mm">主任：{experts[0]}　　副主任：{experts[1]}<br>{met.hanzi()}</table>
    <p style="text-align:center;font-size:14pt">主要研制人员名单</p><table class=g style="font-size:9.5pt;page-break-after:always"><tr><td>序号<td>姓　名<td>性别<td>出生年月<td>技术职称<td>文化程度<td>工作单位<td>对成果创造性贡献{rows}</table>
    <p style="text-align:center;font-size:14pt">鉴定委员会名单</p><table class=g style="font-size:9.5pt"><tr><td>序号<td>鉴定会职务<td>姓名<td>工作单位<td>所学专业<td>职称职务<td>签名{judges}</table>"""
    truth = {"project": project, "participants": makers, "accepting_body": body, "acceptance_date": met.iso}
    return Sheet(page(rng, "", text), "project_acceptance", truth, ("roles", "project_level", "conclusion"))


@layout("project_acceptance.form_two_lists")
def form_two_lists(rng: random.Random) -> Sheet:
    """A company's one-page 验收表: label grid with vertical labels, people with roles, the acceptance group below, ticked conclusion."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng), company(rng)
    start = Day(day.year - 1, rng.randint(1, 12), rng.randint(1, 28))
    project = f"{topic.thing}{topic.means}改造"
    people = people_of(rng, 9)
    members, group = people[:4], people[4:]
    roles = ["项目负责人", "技术负责人", *rng.choices(("施工", "调试", "资料整理", "设计"), k=2)]
    department = rng.choice(("设备管理部", "科技质量部", "总工程师办公室"))
    passed = rng.random() < 0.8
    ticks = f"{'☑' if passed else '□'}通过验收　{'□' if passed else '☑'}整改后通过验收　□不通过验收"
    shown = "、".join(f"{one}（{role}）" for one, role in zip(members, roles, strict=True))
    text = f"""<p style="text-align:right">编号：KJ-{day.year}-{rng.randint(1, 90):03d}</p><h1 style="font-size:20pt">{unit}<br>{rng.choice(("科技项目验收表", "技术改造项目竣工验收单"))}</h1>
    <div style="position:relative"><table class=g><tr><td style="width:22mm">项目名称<td colspan=3 class=l>{project}<tr><td>实施单位<td>{rng.choice(("机修车间", "动力分厂", "二号炼铁厂"))}<td style="width:22mm">起止时间<td>{start.year}.{start.month:02d}～{day.year}.{day.month:02d}
    <tr><td>立项<br>级别<td>厂级<td>立项文号<td>{department[:2]}〔{start.year}〕{rng.randint(1, 60)}号<tr><td>项目<br>组成<br>员<td colspan=3 class=l>{shown}
    <tr><td>完<br>成<br>情<br>况<td colspan=3 class=l>{prose(rng, topic, 3)}<tr><td>验<br>收<br>结<br>论<td colspan=3 class=l>{ticks}
    <tr><td>验收组<br>成员<br>（签字）<td colspan=3 style="font:14pt {FONTS["kai"]}">{"　".join(group)}<tr><td>组织验收<br>部　　门<td colspan=3 class=l style="height:26mm">{department}<br><br>
    <span style="float:right">验收日期：{day.any(rng)}</span></table>{seal(department, "right:20mm;bottom:-4mm")}</div><p style="font-size:9pt">注：本表一式三份，实施单位、档案室、财务部各存一份。填表人：{people_of(rng, 1)[0]}</p>"""
    truth = {
        "project": project,
        "participants": members,
        "roles": roles,
        "project_level": "enterprise",
        "accepting_body": department,
        "acceptance_date": day.iso,
        "conclusion": "通过验收" if passed else "整改后通过验收",
    }
    return Sheet(page(rng, ".g td:first-child { line-height: 1.25 }", text), "project_acceptance", truth)


@layout("project_acceptance.letter_of_office")
def letter_of_office(rng: random.Random) -> Sheet:
    """A red-head 验收通知 of a science office with its number; people as an annex in running lines; office's own seal, copies below."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2014), company(rng)
    body, level, programme = rng.choice(
        (("山西省科学技术厅", "provincial", "山西省重点研发计划"), ("太原市科学技术局", "municipal", "太原市科技创新专项"), ("晋中市科学技术局", "municipal", "晋中市重点研发计划"))
    )  # fmt: skip
    met = Day(day.year, day.month, max(1, day.day - 9))
    project = f"{topic.thing}{topic.means}关键技术研究"
    people = people_of(rng, 6)
    mark = f"{'晋科' if level == 'provincial' else body[:2][0] + '科'}函〔{day.year}〕{rng.randint(10, 300)}号"
    text = f"""<p style="text-align:center;font:bold 32pt {FONTS["song"]};color:#d00;letter-spacing:3pt">{body}</p><p style="text-align:center">{mark}</p><div style="border-top:.8mm solid #d00"></div>
    <h1 style="font-size:18pt">关于{programme}项目“{project}”<br>通过验收的通知</h1><p>{unit}：</p>
    <p class=i>由你单位承担的{programme}项目“{project}”（项目编号：{met.year - 2}03D{rng.randint(100000, 999999)}），于{met.plain()}由我{"厅" if level == "provincial" else "局"}组织专家组进行了验收。专家组审阅了资料，听取了汇报，认为项目完成了任务书规定的各项指标，{rng.choice(("一致同意通过验收", "同意通过验收"))}。
    <p class=i>请你单位按照有关规定做好成果登记和推广应用工作。<p class=i>附件：项目组主要成员名单<div style="position:relative;text-align:right;height:40mm;padding-top:10mm">{body}<br>{day.hanzi("〇") if rng.random() < 0.5 else day.plain()}　{seal(body, "right:2mm;bottom:2mm")}</div>
    <p>附件<p style="text-align:center;font-family:{FONTS["hei"]}">项目组主要成员名单<p class=i>项目负责人：{people[0]}<p class=i>主要参加人员：{"、".join(people[1:])}
    <p style="border-top:.3mm solid #000;border-bottom:.3mm solid #000;font-size:10.5pt">抄送：{body[:3]}财政{body[-1]}。　　　　　　　　　{body}办公室　{day.plain()}印发</p>"""
    truth = {
        "project": project,
        "participants": people,
        "project_level": level,
        "accepting_body": body,
        "acceptance_date": met.iso,
    }
    return Sheet(page(rng, "", text, base="14pt/1.6"), "project_acceptance", truth, ("roles", "conclusion"))


def money(rng: random.Random) -> tuple[str, int]:
    """An amount in 万元 with up to two places, and in 元."""
    cents = rng.randint(800, 90000) if rng.random() < 0.6 else rng.randint(8, 900) * 100
    return (f"{cents / 100:g}", cents * 100)


@layout("benefit_proof.years_table")
def years_table(rng: random.Random) -> Sheet:
    """应用证明 form: applicant unit with its code, years in rows and kinds in columns (万元), two seals, legal person."""
    topic, day, user = rng.choice(TOPICS), day_of(rng, 2017), company(rng)
    kinds = rng.sample(
        (("新增产值", "output_value"), ("新增利润", "profit"), ("新增税收", "tax"), ("节支总额", "saving")), 3
    )
    years = range(day.year - rng.randint(2, 3), day.year)
    items: list[dict[str, Any]] = []
    rows = ""
    sums = [0, 0, 0]
    for year in years:
        rows += f"<tr><td>{year}{rng.choice(('', '年'))}"
        for index, (_, kind) in enumerate(kinds):
            shown, amount = money(rng)
            rows += f"<td>{shown}"
            sums[index] += amount
            items.append({"year": year, "benefit_kind": kind, "amount": amount})
    total = "".join(f"<td>{one / 10000:g}" for one in sums)
    subject, code = f"{topic.thing}{topic.means}技术", credit_code(rng)
    text = f"""<h1 style="font-size:20pt;letter-spacing:8pt">应 用 证 明</h1><div style="position:relative"><table class=g>
    <tr><td style="width:26mm">项目名称<td colspan=3>{subject}<tr><td>应用单位<td colspan=3>{user}<tr><td>统一社会<br>信用代码<td colspan=3>{code}<tr><td>应用成果<br>起止时间<td colspan=3>{years[0]}年1月—{years[-1]}年12月
    <tr><td colspan=4>经济效益（单位：万元）<tr><td>年　度{"".join(f"<td>{name}" for name, _ in kinds)}{rows}<tr><td>合　计{total}
    <tr><td colspan=4 class=l>所列经济效益的有关说明及计算依据：<br>{prose(rng, topic, 2, "万元")}<tr><td colspan=4 class=l>具体应用情况：<br>{prose(rng, topic, 3, "万元")}
    <tr><td colspan=4 style="height:40mm;text-align:left;vertical-align:bottom">法定代表人（签章）：{people_of(rng, 1)[0]}　　　财务负责人：{people_of(rng, 1)[0]}<br><br><span style="float:right">应用单位（公章）　　{day.any(rng)}</span></table>
    {seal(user, "right:8mm;bottom:0")}{seal(user + "<br>财务专用章", "left:30mm;bottom:2mm")}</div>"""
    truth = {"subject": subject, "issuer": user, "date": day.iso, "items": items, "credit_code": code}
    return Sheet(page(rng, "", text, base="11pt/1.5"), "benefit_proof", truth, ("benefit_kind", "amount"))


@layout("benefit_proof.patent_letter")
def patent_letter(rng: random.Random) -> Sheet:
    """A letter with running text: one kind, in 元 or 万元; a patent's number named in it; date before issuer."""
    topic, day, user = rng.choice(TOPICS), day_of(rng, 2016), company(rng)
    name, kind = rng.choice(
        (
            ("利税", "profit_and_tax"),
            ("利润", "profit"),
            ("产值", "output_value"),
            ("销售收入", "revenue"),
            ("节约费用", "saving"),
        )
    )
    tens = rng.randint(12, 480)
    shown = rng.choice((f"{tens}万元", f"{tens}.0万元", f"{tens * 10000:,}元", f"人民币{tens}万元"))
    subject = f"一种{topic.thing}{topic.means}装置"
    verb = {
        "利税": "新增利税",
        "利润": "新增利润",
        "产值": "实现新增产值",
        "销售收入": "实现销售收入",
        "节约费用": "节约费用",
    }[name]
    inventor = people_of(rng, 1)[0]
    last = f"<p>单位（盖章）：{user}<p>{day.any(rng)}" if rng.random() < 0.5 else f"<p>{day.any(rng)}<p>{user}"
    text = f"""<h1 style="font-size:24pt;margin-bottom:14mm">{rng.choice(("专利实施效益证明", "经济效益证明", "成果转化效益证明"))}</h1>
    <p class=i>兹证明我单位职工{inventor}等人研制的实用新型专利“{subject}”，自{day.year - 1}年1月起在我单位{rng.choice(("炼铁作业区", "机修分厂", "供电车间"))}投入使用，{prose(rng, topic, 1, "万元")}
    <p class=i>经财务部门核算，{day.year - 1}年1月至{day.year - 1}年12月，该专利累计{verb}{shown}。<p class=i>特此证明。
    <div style="position:relative;text-align:right;margin-top:18mm;padding-right:6mm;height:40mm">{last}{seal(user, "right:4mm;top:-6mm")}</div>
    <p>财务部门审核人：{people_of(rng, 1)[0]}　　联系电话：0351-{rng.randint(2000000, 7999999)}{copy_stamp(rng, "left:0;bottom:10mm") if rng.random() < 0.5 else ""}"""
    truth = {
        "subject": subject,
        "benefit_kind": kind,
        "amount": tens * 10000,
        "issuer": user,
        "date": day.iso,
    }
    return Sheet(page(rng, "body { position: relative; height: 250mm }", text, base="15pt/1.9"), "benefit_proof", truth)


@layout("mentoring_proof.contract")
def mentoring_contract(rng: random.Random) -> Sheet:
    """名师带徒协议书: 甲方 and 乙方 with blanks underlined, term, duties in numbered lines, signatures of both and of the office."""
    unit, start = company(rng), day_of(rng, 2012, 2022)
    mentor, *apprentices = people_of(rng, rng.randint(2, 4))
    occupation, until = rng.choice(OCCUPATIONS), f"{start.year + rng.randint(1, 3)}年{start.month}月{start.day}日"
    one, other = rng.choice(
        (("甲方（师傅）", "乙方（徒弟）"), ("师　傅（甲方）", "徒　弟（乙方）"), ("乙方（徒弟）", "甲方（师傅）"))
    )
    shown = {True: mentor, False: "、".join(apprentices)}
    lines = "".join(
        f"<p>{label}：<u>　{padded(rng, shown['师' in label])}　</u>　工种：<u>　{occupation}　</u>　{'技术等级：<u>　高级技师　</u>' if '师' in label else ''}</p>"
        for label in (one, other)
    )
    duties = "".join(
        f"<p class=i>{hanzi_number(index)}、{text}</p>"
        for index, text in enumerate(
            rng.sample(
                (
                    "甲方应毫无保留地传授技艺，指导乙方每月不少于8课时。",
                    "乙方应尊敬师傅，勤学苦练，按时完成学习笔记。",
                    "甲方对乙方的操作安全负监护责任。",
                    "乙方期满应达到独立上岗水平，经考核合格后出师。",
                    "带徒津贴按公司有关规定执行，考核不合格的不予发放。",
                ),
                4,
            ),
            1,
        )
    )
    text = f"""<h1 style="font-size:22pt">{rng.choice(("师带徒协议书", "名师带徒合同书", "师徒结对协议书"))}</h1><p style="text-align:right;font-size:10pt">编号：{start.year}-{rng.randint(1, 80):02d}</p>{lines}
    <p class=i>为充分发挥高技能人才的传帮带作用，加快青年职工成长，经双方协商，{unit}工会同意，签订本协议。<p class=i>带徒期限：自<u> {start.year} </u>年<u> {start.month} </u>月<u> {start.day} </u>日起至<u> {until} </u>止。{duties}
    <p class=i>本协议一式三份，甲乙双方及人力资源部各执一份，自签字之日起生效。<div style="position:relative;margin-top:10mm;height:60mm"><table style="width:100%"><tr><td style="width:42%;vertical-align:top">甲方（签字）：<span style="font-family:{FONTS["kai"]}">{mentor}</span>
    <td>乙方（签字）：<span style="font-family:{FONTS["kai"]}">{"　".join(apprentices)}</span><tr><td><td style="padding-top:8mm">鉴证单位（盖章）：{unit}<br>{start.plain()}</table>{seal(unit, "right:10mm;top:8mm")}</div>"""
    truth = {"mentor": mentor, "apprentices": apprentices, "start_date": start.iso}
    return Sheet(
        page(rng, "", text, base="13pt/1.7"), "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates")
    )


@layout("mentoring_proof.table_of_results")
def mentoring_table(rng: random.Random) -> Sheet:
    """A proof with a table of apprentices, the level each reached and when, and the number of the certificate; date of the proof below."""
    unit, day = company(rng), day_of(rng, 2018)
    mentor, clerk, *apprentices = people_of(rng, rng.randint(4, 6))
    occupation, since = rng.choice(OCCUPATIONS), day_of(rng, 2008, 2012)
    levels, dates, rows = [], [], ""
    for index, one in enumerate(apprentices, 1):
        (word, level), got = rng.choice(LEVELS), day_of(rng, since.year + 2, day.year - 1)
        levels.append(level)
        dates.append(f"{got.year}-{got.month:02d}")
        printed = rng.choice(
            (f"{got.year}.{got.month:02d}", f"{got.year}年{got.month}月", f"{got.year}-{got.month:02d}")
        )
        number = f"{got.year % 100:02d}04010003{level}{rng.randint(10000, 99999)}"
        rows += f"<tr><td>{index}<td>{padded(rng, one)}<td>{rng.choice('男女')}<td>{occupation}<td>{word}<td>{printed}<td>{number}"
    text = f"""<h1 style="font-size:24pt">{rng.choice(("师带徒证明", "传授技艺证明", "带徒情况证明"))}</h1><p class=i>我单位{occupation}{mentor}同志（{rng.choice(("高级技师", "技师"))}），自{since.plain()}起在{rng.choice(("检修车间", "机加工段", "热轧作业区"))}承担带徒任务，先后与下列{hanzi_number(len(apprentices))}名职工签订师徒协议，所带徒弟均已取得相应职业技能等级：</p>
    <table class=g style="font-size:11pt;margin:4mm 0"><tr><th>序号<th>徒弟姓名<th>性别<th>工种<th>取得等级<th>取得时间<th>证书编号{rows}</table><p class=i>以上情况属实，特此证明。
    <div style="position:relative;text-align:right;height:46mm;padding-top:8mm">{unit}{rng.choice(("（公章）", "", "（盖章）"))}<br>{day.any(rng)}{seal(unit, "right:6mm;top:0")}</div><p>经办人：{clerk}　　联系电话：0352-{rng.randint(2000000, 6999999)}"""
    truth = {
        "mentor": mentor,
        "apprentices": apprentices,
        "apprentice_levels": levels,
        "apprentice_dates": dates,
        "start_date": since.iso,
    }
    return Sheet(page(rng, "", text, base="14pt/1.8"), "mentoring_proof", truth)


STANDARDS = (
    ("DB14/T", "山西省市场监督管理局", "provincial", "地方标准", "山西省地方标准"),
    ("YB/T", "中华人民共和国工业和信息化部", "industry_national", "行业标准", "中华人民共和国黑色冶金行业标准"),
    ("GB/T", "国家市场监督管理总局　国家标准化管理委员会", "national", "国家标准", "中华人民共和国国家标准"),
)


@layout("standard_drafting.proof_of_committee")
def standard_proof(rng: random.Random) -> Sheet:
    """A proof by a technical committee with title in 《》 and number, the drafter's rank; the committee's seal and date below."""
    topic, day, standard = rng.choice(TOPICS), day_of(rng, 2013), rng.choice(STANDARDS)
    name, unit = people_of(rng, 1)[0], company(rng)
    title = f"{topic.thing}{topic.means}{rng.choice(('技术规程', '通用技术条件', '操作规范'))}"
    number = f"{standard[0]} {rng.randint(300, 3900)}—{day.year}"
    body = rng.choice(("山西省机械工业标准化技术委员会", "全国冶金设备标准化技术委员会", "晋中市标准化研究院"))
    role = rng.choice(("主要起草人之一，排名第二", "主要起草人（第3名）", "起草组成员，承担第5章的编写"))
    text = f"""<h1 style="font-size:24pt;letter-spacing:6pt;margin:10mm 0 14mm">{rng.choice(("证　明", "标准起草人证明", "标准编写证明"))}</h1><p>{unit}：</p>
    <p class=i>由我单位归口、你单位参加起草的{standard[3]}《{title}》（{number}）已由{standard[1].split("　")[0]}批准发布。你单位<u> {padded(rng, name, " ")} </u>同志在该标准编制过程中为{role}。</p><p class=i>特此证明。</p>
    <div style="position:relative;text-align:right;padding:22mm 8mm 0;height:40mm">{body}<br>{day.any(rng)}{seal(body, "right:14mm;top:14mm")}</div>{copy_stamp(rng, "left:0;bottom:0") if rng.random() < 0.5 else ""}"""
    truth = {"name": name, "standard_name": title, "standard_level": standard[2], "date": day.iso}
    return Sheet(
        page(rng, "body { position: relative; height: 248mm }", text, base="15pt/2"),
        "standard_drafting",
        truth,
        ("issuer",),
    )


@layout("standard_drafting.cover_and_foreword")
def standard_cover(rng: random.Random) -> Sheet:
    """A standard's own cover (class numbers, number, two dates, issuer) and foreword with units, reviewers and drafters."""
    topic, day, standard = rng.choice(TOPICS), day_of(rng, 2013), rng.choice(STANDARDS)
    people = people_of(rng, rng.randint(5, 8))
    title = f"{topic.thing}{topic.means}{rng.choice(('技术规程', '检验规程', '操作规范'))}"
    number = f"{standard[0]} {rng.randint(300, 3900)}—{day.year}"
    later = Day(day.year + 1, 1, 1) if day.month > 9 else Day(day.year, day.month + 3, 1)
    spaced = "　".join(title) if len(title) < 12 else title
    text = f"""<div style="page-break-after:always;position:relative;height:250mm"><p>ICS {rng.randint(21, 77)}.{rng.randint(10, 160)}<br>{topic.clc[0]} {rng.randint(10, 99)}</p><p style="text-align:right;font:bold 40pt 'DejaVu Sans'">{standard[0].split("/")[0]}</p>
    <p style="text-align:center;font:bold 22pt {FONTS["hei"]};letter-spacing:5pt">{standard[4]}</p><p style="text-align:right">{number}</p><div style="border-top:.4mm solid #000"></div>
    <p style="text-align:center;font:22pt {FONTS["hei"]};margin-top:50mm">{spaced}</p><p style="text-align:center">Technical code for {topic.english}</p><div style="position:absolute;bottom:20mm;left:0;right:0">
    <p>{day.iso} 发布<span style="float:right">{later.iso} 实施</span></p><div style="border-top:.4mm solid #000"></div><p style="text-align:center;font-size:15pt"><b>{standard[1]}</b>　发布</p></div></div>
    <h1 style="font-size:16pt">前　　言</h1><p class=i>{rng.choice(("本文件", "本标准"))}按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。<p class=i>请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
    <p class=i>本文件由{rng.choice(("山西省工业和信息化厅", "中国冶金工业协会"))}提出并监督实施。<p class=i>本文件起草单位：{company(rng)}、{company(rng)}。<p class=i>本文件主要起草人：{"、".join(people)}。<p class=i>本文件为首次发布。"""
    truth = {"standard_name": title, "standard_level": standard[2], "date": day.iso}
    return Sheet(page(rng, "", text), "standard_drafting", truth, ("name", "issuer"))
