"""Assessments and declarations, other forms: notices, graded letters, quarters, registers, votes; originality, platform, integrity."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import boxes, day, page, seal, stretched, upright, written
from benchmarks.strangers.open.personnel_more import GRADES
from benchmarks.strangers.open.staff_words import (
    BODIES,
    FIRMS,
    JOBS,
    OFFICES,
    SCHOOLS,
    any_employer,
    compact,
    fellows,
    soul,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout


@layout("assessment_form.notice_to_person")
def notice_to_person(rng: random.Random) -> Sheet:
    """A notice of the result to the person, with counterfoil signed on receipt; a second year is named only as the year it will count in."""
    person, employer, year = soul(rng), rng.choice(BODIES + SCHOOLS), rng.randint(2017, 2024)
    grade = rng.choice(("优秀", "合格", "合格", "基本合格", "不合格"))
    issued = f"{year + 1}-{rng.randint(1, 3):02d}-{rng.randint(4, 28):02d}"
    body = f"""<p class=r style="font-size:10pt">考通字〔{year + 1}〕{rng.randint(3, 260)}号</p><h1 style="margin:8mm 0">
    {rng.choice(("年度考核结果通知书", "工作人员年度考核结果书面通知单"))}</h1><p><b>{stretched(person.name)}</b>　同志：<p style="text-indent:2em;line-height:2.1">
    根据《事业单位工作人员考核规定》，经{rng.choice(("单位考核委员会", "领导班子集体"))}研究并公示，您{hanzi_year(year) if rng.random() < 0.3 else year}年度的考核结果确定为
    <u>　{grade}　</u>等次，相应待遇自{year + 1}年1月起执行。<p style="text-indent:2em;line-height:2.1">对考核结果如有异议，可在接到本通知之日起30日内申请复核。
    <div style="margin:14mm 0 0 86mm;text-align:center;position:relative">{employer}<br>{written(rng, issued, "phb")}{seal(employer, "left:20mm;top:-12mm")}</div>
    <p style="border-top:0.3mm dashed #444;margin-top:34mm;padding-top:4mm;font-size:10.5pt">回执：已收悉本人年度考核结果，对结果（{rng.choice(("无异议", "同意"))}）。　　本人签名：<span style="font-family:{FONTS["kai"]};font-size:14pt">{person.name}</span>　　{written(rng, issued, "d")}"""
    truth = {"name": person.name, "records": [{"year": year, "grade": GRADES[grade]}]}
    return Sheet(page(rng, body, font="song kai ming"), "assessment_form", truth)


@layout("assessment_form.letter_grade_confirmation")
def letter_grade(rng: random.Random) -> Sheet:
    """A private firm's sheet: indicator lines with targets, an A to D grade with its word, the scale in a box, signed by both."""
    person, firm, year = soul(rng, 1975, 1998), rng.choice(FIRMS), rng.randint(2019, 2024)
    scale = (
        ("A", "优秀", "excellent"),
        ("B", "良好", "undetermined"),
        ("C", "合格", "qualified"),
        ("D", "不合格", "unqualified"),
    )
    letter, word, grade = rng.choice(scale)
    post = rng.choice(OFFICES)
    manager = fellows(rng, 1, person.name)[0]
    goals = rng.sample(
        (
            ("设备综合效率", "≥85%", "86.2%"),
            ("维修及时率", "≥98%", "98.7%"),
            ("质量损失", "≤12万元", "9.6万元"),
            ("培训完成率", "100%", "100%"),
            ("TPM提案", "6件", "8件"),
        ),
        4,
    )
    rows = "".join(
        f"<tr><td>{index}<td>{a}<td>{b}<td>{c}<td>{rng.randint(15, 25)}" for index, (a, b, c) in enumerate(goals, 1)
    )
    body = f"""<div style="display:flex;justify-content:space-between;border-bottom:0.4mm solid #333"><b>{firm}</b><span style="font-size:9pt">表单号：HR-PM-{rng.randint(10, 99)}
    </span></div><h1 style="font-size:18pt">{year}年度绩效评价结果确认书</h1><p>员工：{person.name}　　工号：{rng.randint(1000, 9999)}　　岗位：{post}
    <table class=c style="font-size:10pt"><tr><td>No.<td>关键绩效指标<td>目标<td>实际<td>得分{rows}</table>
    <p style="font-size:13pt">年度绩效等级：<b style="border:0.4mm solid #333;padding:1mm 4mm">{rng.choice((f"{letter}（{word}）", f"{letter} / {word}"))}</b>
    <div style="border:0.2mm solid #999;font-size:9pt;padding:2mm;margin:4mm 0">等级说明：A—优秀（前20%）；B—良好；C—合格；D—不合格（末位5%）。绩效等级与次年调薪挂钩。</div>
    <table><tr><td style="height:22mm;width:50%;vertical-align:top">直接主管：<span style="font-family:{FONTS["kai"]}">{manager}</span><br>{written(rng, f"{year + 1}-01-15", "dn")}
    <td style="vertical-align:top">员工确认：<span style="font-family:{FONTS["kai"]}">{person.name}</span><br>{written(rng, f"{year + 1}-01-18", "dn")}</table>
    {seal(firm + "<br>人力资源部", "right:12mm;top:120mm")}"""
    truth = {"name": person.name, "records": [{"year": year, "grade": grade}], "position": post}
    return Sheet(page(rng, body, font="hei zenhei song"), "assessment_form", truth)


@layout("assessment_form.register_card_by_year")
def register_card(rng: random.Random) -> Sheet:
    """A card kept over the years: a row a year, own post each year, grade, the unit's seal and who filled it; some years blank for leave."""
    person, employer = soul(rng, 1962, 1984), any_employer(rng)
    first, count = rng.randint(2008, 2017), rng.randint(4, 7)
    now = rng.choice(("工程师", "助理工程师", "技师"))
    words = rng.choice((("优秀", "称职", "基本称职"), ("优秀", "合格", "基本合格")))
    records, rows = [], ""
    missing = rng.randrange(1, count) if rng.random() < 0.3 else None
    for number in range(count):
        grade = rng.choice((words[0], words[1], words[1], words[2]))
        if number == missing:
            rows += f"<tr><td>{first + number}<td>—<td>病假，未参加考核<td><td>"
            continue
        records.append({"year": first + number, "grade": GRADES[grade]})
        rows += f"<tr><td>{first + number}<td>{grade}<td>{rng.choice(('完成任务较好', '有技术革新成果', ''))}<td>{fellows(rng, 1)[0]}<td>（章）"
    body = f"""<h1 style="font-size:17pt">专业技术人员历年考核登记卡</h1><table class=c style="font-size:10.5pt"><tr><td>姓　名<td>{stretched(person.name)}<td>出生年月
    <td>{written(rng, person.birth[:7], "d")}<td>现任职务<td>{now}<tr><td>单　位<td colspan=3>{employer}<td>卡片编号<td>{rng.randint(100, 999)}</table>
    <table class=c style="margin-top:2mm;font-size:10.5pt"><tr><td>年　度<td>考核等次<td>备　　注<td>登记人<td>单位审验{rows}<tr><td>&nbsp;<td><td><td><td><tr><td>&nbsp;<td><td><td><td></table>
    {seal(employer, f"right:4mm;top:{rng.randint(52, 66)}mm")}<p style="font-size:9pt">本卡随人事档案转移，不得涂改。</p>"""
    truth = {"name": person.name, "records": records, "position": now}
    free = () if missing is None else ("records",)
    return Sheet(page(rng, body, size="A4 landscape" if rng.random() < 0.5 else "A4"), "assessment_form", truth, free)


@layout("assessment_form.quarters_and_year")
def quarters_and_year(rng: random.Random) -> Sheet:
    """A state firm's yearly sheet of a worker: four quarters' marks and grades, then the year's own grade by the workshop, then by the firm."""
    person, firm, year = soul(rng), rng.choice(FIRMS), rng.randint(2018, 2024)
    post = rng.choice(JOBS)
    final = rng.choice(("优秀", "合格", "合格"))
    quarters = "".join(
        f"<tr><td>第{hanzi_number(quarter)}季度<td>{rng.randint(78, 99)}<td>{rng.choice(('优秀', '合格', '合格', '基本合格'))}<td>{fellows(rng, 1)[0]}"
        for quarter in range(1, 5)
    )
    shop = rng.choice(("优秀", "合格"))
    body = f"""<h1 style="font-size:18pt">{firm}<br>员工季度、年度考核表（{year}年）</h1><table class=c style="font-size:10.5pt"><tr><td>姓名<td>{stretched(person.name)}<td>班组
    <td>{rng.choice(("甲班", "电修二班", "综采队机电班"))}<td>工种<td>{post}</table><table class=c style="margin-top:-0.25mm;font-size:10.5pt"><tr><td>考核周期<td>得分<td>等次<td>考核人{quarters}</table>
    <table style="margin-top:-0.25mm;font-size:10.5pt"><tr><td class=c style="width:26mm">车间<br>推荐等次<td style="height:22mm">推荐为{shop}等次。　车间主任：{fellows(rng, 1)[0]}
    <tr><td class=c>公司考核<br>委员会<br>审定<td style="height:42mm;position:relative">审定{person.name}{year}年度考核等次为：<b>{final}</b>
    <p class=r>{written(rng, f"{year + 1}-01-{rng.randint(6, 28):02d}", "pd")}　　</p>{seal(firm, "right:26mm;top:2mm")}</table>"""
    truth = {"name": person.name, "records": [{"year": year, "grade": GRADES[final]}], "position": post}
    return Sheet(page(rng, body), "assessment_form", truth)


@layout("assessment_form.five_heads_with_votes")
def five_heads(rng: random.Random) -> Sheet:
    """德能勤绩廉 each with its own tick boxes, counts of votes per grade, then the final grade in brackets by a tick."""
    person, employer, year = soul(rng), rng.choice(SCHOOLS + BODIES), rng.randint(2016, 2023)
    options = rng.choice((("优秀", "合格", "基本合格", "不合格"), ("优秀", "称职", "基本称职", "不称职")))
    final = rng.choice(options[:3])
    marks = rng.choice(("□☑", "□■", "□√"))
    post = rng.choice(OFFICES)
    rows = "".join(
        f"<tr><td>{head}<td style='text-align:left'>{words}<td style='white-space:nowrap'>{boxes(('好', '较好', '一般', '差'), rng.choice(('好', '较好')), marks)}"
        for head, words in (
            ("德", "政治立场坚定，遵守社会公德和职业道德"), ("能", "具备岗位所需的专业知识和操作能力"), ("勤", "出勤情况良好，工作积极主动"),
            ("绩", "按期保质完成各项工作任务"), ("廉", "遵守廉洁从业各项规定"),
        )
    )  # fmt: skip
    votes = "".join(f"<td>{option}<td>{rng.randint(0, 20)}票" for option in options)
    body = f"""<h1 style="font-size:18pt">专业技术人员年度考核表</h1><p style="margin:0">单位：{employer}<span style="float:right">考核年度：{year}</span>
    <table class=c style="font-size:10pt;margin-top:1mm"><tr><td style="width:24mm">姓名<td>{stretched(person.name)}<td>性别<td>{person.sex}<td>岗位<td>{post}</table>
    <table class=c style="font-size:10pt;margin-top:-0.25mm"><tr><td style="width:12mm">项目<td>内　容<td>评　价{rows}</table>
    <table class=c style="font-size:10pt;margin-top:-0.25mm"><tr><td style="width:24mm">民主测评{votes}</table>
    <table style="font-size:10pt;margin-top:-0.25mm"><tr><td class=c style="width:12mm">{upright("考核结论")}<td style="height:52mm;position:relative">经考核领导小组综合评定，该同志本年度考核等次为：
    <br><br>{boxes(options, final, marks)}<p class=r>组长签字：{fellows(rng, 1)[0]}　　（公章）　　<br>{written(rng, f"{year}-12-{rng.randint(18, 30)}", "pd")}　　</p>
    {seal(employer, "right:24mm;top:8mm")}<tr><td class=c colspan=2 style="text-align:left">被考核人意见：同意。　　签字：<span style="font-family:{FONTS["kai"]}">{person.name}</span></table>"""
    truth = {"name": person.name, "records": [{"year": year, "grade": GRADES[final]}], "position": post}
    return Sheet(page(rng, body), "assessment_form", truth)


@layout("declaration.originality_and_licence")
def originality(rng: random.Random) -> Sheet:
    """Two statements on one page, of originality and of use, each signed by the author; title of the work named."""
    person = soul(rng)
    signed = day(rng, 2021, 2025)
    work = rng.choice(
        (
            "高炉布料溜槽快速更换工艺研究",
            "220 kV主变压器现场干燥技术总结",
            "盾构机刀盘耐磨堆焊工艺",
            "数控铣削薄壁件变形控制",
        )
    )
    style = rng.choice("pbd")
    sign = f"""<p class=r style="margin:6mm 6mm 0 0;line-height:2">{rng.choice(("作者签名", "声明人（签名）", "本人签名"))}：<span style="font-family:{FONTS["kai"]};font-size:15pt">{person.name}</span>　　　日期：{written(rng, signed, style)}</p>"""
    body = f"""<h1 style="font-size:18pt;margin-top:12mm">{rng.choice(("专业技术报告独创性声明", "代表作原创性声明", "技术总结原创性声明"))}</h1>
    <p style="text-indent:2em;line-height:2">本人郑重声明：所提交的《{work}》是本人在实际工作中独立完成的成果。除文中已经注明引用的内容外，不包含任何其他个人或集体已经发表或撰写过的成果。对本文有重要贡献的个人和集体，
    均已在文中以明确方式标明。本人完全意识到本声明的法律后果由本人承担。{sign}<h1 style="font-size:18pt;margin-top:22mm">关于使用授权的声明</h1>
    <p style="text-indent:2em;line-height:2">本人同意评审机构保留并向有关专家送交本文的复印件和电子版，允许将本文提交查重系统进行检测。{sign}"""
    return Sheet(page(rng, body, font="song kai ming"), "declaration", {"name": person.name, "date": signed})


@layout("declaration.platform_ticked")
def platform_ticked(rng: random.Random) -> Sheet:
    """What a platform prints after one ticks: articles of notice, ticked consent, e-signature, stamp of time, IP."""
    person, signed = soul(rng, 1970, 1998), day(rng, 2022, 2025)
    articles = rng.sample(
        ("本人所填报的个人基本信息、学历、工作经历真实无误。", "本人上传的证书、文件扫描件均与原件一致。", "本人知晓职称申报“一人一表”，不得多头申报、重复申报。",
         "本人承诺不通过非正当渠道打听评审专家信息。", "本人同意平台将承诺信息推送至信用信息共享平台。"),
        4,
    )  # fmt: skip
    lines = "".join(f"<p style='margin:2mm 0'>☑ {number}. {text}" for number, text in enumerate(articles, 1))
    body = f"""<div style="background:#2b6cb0;color:#fff;padding:3mm 5mm">职称综合管理信息系统<span style="float:right;font-size:9pt">申报编号：{compact(signed)[:4]}{rng.randint(10**7, 10**8)}</span></div>
    <h1 style="font-size:17pt">{rng.choice(("申报人信用承诺", "网上申报诚信承诺书", "个人信用承诺书（电子版）"))}</h1>{lines}<p style="margin-top:6mm">☑ 我已阅读并同意以上全部内容
    <table style="margin-top:6mm;width:120mm;font-size:10.5pt"><tr><td class=g>{rng.choice(("承诺人", "申报人"))}<td>{person.name}<tr><td class=g>证件号码<td>{person.number}
    <tr><td class=g>{rng.choice(("承诺时间", "签署时间"))}<td>{signed} {rng.randint(8, 22):02d}:{rng.randint(10, 59)}:{rng.randint(10, 59)}<tr><td class=g>签署方式<td>人脸识别＋短信验证码
    <tr><td class=g>签署IP<td>10.{rng.randint(2, 250)}.{rng.randint(2, 250)}.{rng.randint(2, 250)}</table><p style="font-size:8.5pt;color:#777">本页由系统自动生成，电子签署与手写签名具有同等效力。</p>"""
    truth = {"name": person.name, "date": signed}
    return Sheet(
        page(rng, body, ".g { width: 32mm; background: #edf2f7 }", font="hei zenhei song"),
        "declaration",
        truth,
        ("id_number",),
    )


@layout("declaration.integrity_from_inspectors")
def integrity(rng: random.Random) -> Sheet:
    """A firm's discipline office answers on integrity: numbered reply to the personnel department, finding of nothing, seal of the office."""
    person, employer = soul(rng), any_employer(rng)
    issued = day(rng, 2021, 2025)
    office = rng.choice((f"中共{employer}纪律检查委员会", f"{employer}纪检监察室", f"{employer}纪委办公室"))
    body = f"""<p>纪函〔{issued[:4]}〕{rng.randint(2, 90)}号</p><h1 style="font-size:19pt;margin:10mm 0">{rng.choice(("廉洁自律情况证明", "关于申报人员廉洁自律情况的回复", "遵纪守法及廉洁证明"))}</h1>
    <p>人力资源部：<p style="text-indent:2em;line-height:2.1">贵部来函征求{person.name}同志（{person.sex}，{written(rng, person.birth[:7], "p")}出生，现任{rng.choice(OFFICES)}）申报高级职称廉洁自律情况的意见收悉。
    经查，截至目前，未收到反映该同志问题的信访举报，未发现该同志有违规违纪违法行为，不在处分影响期内。我们对其申报职称无不同意见。<p style="text-indent:2em">特此{rng.choice(("回复", "证明"))}。
    <div style="margin:18mm 0 0 66mm;text-align:center;position:relative">{office}<br>{written(rng, issued, "phd")}{seal(office, "left:34mm;top:-12mm")}</div>"""
    return Sheet(page(rng, body, font="song ming kai"), "declaration", {"name": person.name, "date": issued})


@layout("declaration.conduct_review_table")
def conduct_review(rng: random.Random) -> Sheet:
    """A table of conduct and ethics: items each with the reviewer's word, opinion of the branch, then of the unit, each with a date."""
    person, employer = soul(rng), rng.choice(SCHOOLS + BODIES)
    year, month = rng.randint(2020, 2025), rng.randint(4, 9)
    branch, unit = f"{year}-{month:02d}-{rng.randint(1, 9):02d}", f"{year}-{month:02d}-{rng.randint(12, 28)}"
    rows = "".join(
        f"<tr><td>{index}<td style='text-align:left'>{text}<td>{rng.choice(('好', '良好', '符合'))}"
        for index, text in enumerate(
            rng.sample(
                (
                    "拥护党的路线方针政策",
                    "遵守国家法律法规",
                    "恪守职业道德，诚实守信",
                    "团结协作，服从分配",
                    "无学术不端行为",
                    "无酒驾醉驾、赌博等行为",
                ),
                4,
            ),
            1,
        )
    )
    body = f"""<h1 style="font-size:18pt">思想政治与职业道德考察表</h1><table class=c style="font-size:10.5pt"><tr><td>被考察人<td>{stretched(person.name)}<td>性别<td>{person.sex}<td>政治面貌
    <td>{rng.choice(("中共党员", "群众", "共青团员"))}<tr><td>单　　位<td colspan=5>{employer}</table><table class=c style="margin-top:-0.25mm;font-size:10.5pt"><tr><td>序号<td>考察内容<td>评价{rows}</table>
    <table style="margin-top:-0.25mm;font-size:10.5pt"><tr><td class=c style="width:26mm">党支部意见<td style="height:34mm">该同志思想品德良好。<p class=r>书记：{fellows(rng, 1)[0]}　　{written(rng, branch, "pd")}
    <tr><td class=c>单位意见<td style="height:46mm;position:relative">同意支部意见，思想政治与职业道德考察合格。<p class=r>（盖章）　　　{written(rng, unit, "pd")}{seal(employer, "right:20mm;top:6mm")}</table>"""
    return Sheet(page(rng, body), "declaration", {"name": person.name, "date": unit}, ("date",))
