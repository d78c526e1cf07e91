"""More technical reports: career on one machine, commissioning, testing, work instruction, report for a technician's defence."""

from __future__ import annotations

import random

from benchmarks.strangers.open.prose import copy_stamp, day_of, font, seal
from benchmarks.strangers.open.words_second import EMPLOYERS, INSTITUTES, JOBS, Job, part, said, spread, staff
from benchmarks.strangers.open.writings_second import COUNTED, grid, word_css
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout


def headed(rng: random.Random, job: Job, chapters: tuple[tuple[str, str], ...], mark: str) -> str:
    """Chapters whose prose fits their names: (name, part of a report)."""
    return "".join(
        f"<h2>{mark.format(at)}{name}</h2>{part(rng, job, kind, count=rng.randint(1, 2))}"
        for at, (name, kind) in enumerate(chapters, 1)
    )


def values(rng: random.Random, name: str, unit: str, rows: int) -> str:
    """A table of measured values with the limit and a verdict."""
    low = rng.randint(10, 60)
    head: list[list[object]] = [["测点", f"标准值/{unit}", f"{name}/{unit}", "结论"]]
    return grid(
        head + [[f"{at}#", f"≤{low}.0", f"{low - rng.randint(1, 90) / 10:.1f}", "合格"] for at in range(1, rows + 1)]
    )


@layout("technical_report.career_of_one")
def career(rng: random.Random) -> Sheet:
    """专业技术总结 in the first person: name, post and unit in a line below the title, （一） sections, signed at the end with the unit's confirmation."""
    job, unit, day = rng.choice(JOBS), rng.choice(EMPLOYERS), day_of(rng, 2015, 2024)
    author, checker = staff(rng, 2)
    title = rng.choice((f"{job.plant}维护检修专业技术总结", f"{job.plant}{job.work}专业技术工作总结"))
    started = day.year - rng.randint(12, 25)
    top = rng.choice(
        (
            f"{unit}　　{spread(rng, author)}",
            f"单位：{unit}　　姓名：{spread(rng, author)}",
            f"（{unit}　{author}）",
        )
    )
    first = f"""<p class=t>本人{started}年{rng.choice((7, 8))}月从技工学校毕业后分配到{unit}，一直从事设备检修工作，{started + 8}年取得高级工资格，
    {started + 11}年被聘为技师。现将任职以来的主要专业技术工作总结如下。</p>"""
    heads = (
        ("立足岗位，不断提高业务素质", ("ground",), 1),
        (f"{job.plant}{job.work}", ("ground", "cause", "doing"), 4),
        ("取得的成果", ("result",), 2),
        ("传授技艺，带好徒弟", ("ahead",), 1),
    )
    subs = ("问题的提出", "原因查找", "方案与实施", "调试情况")
    body = ""
    for at, (head, kinds, count) in enumerate(heads, 1):
        body += f"<p class=t><b>{hanzi_number(at)}、{head}</b></p>"
        for sub in range(count):
            kind = ("ground", "cause", "doing", "result")[sub] if count == 4 else kinds[0]
            body += f"<p class=t>（{hanzi_number(sub + 1)}）{subs[sub]}</p>" if count == 4 else ""
            body += part(rng, job, kind, count=2 if count == 4 else 1, low=4)
    when = day.hanzi(rng.choice("〇○O0")) if rng.random() < 0.5 else day.any(rng)
    sign = rng.choice(("总结人", "本人签字", "撰写人"))
    confirm = f"""<div style="position:relative;border:.3mm solid #000;padding:2mm 4mm;height:34mm;margin-top:6mm">单位审核意见：<br>　　以上所述情况属实。
    <p style="text-align:right;margin:3mm 2mm 0">审核人：{checker}<br>{day.year}.{day.month}.{min(28, day.day + 6)}（公章）</p>{seal(unit[:9], "right:10mm;top:0")}</div>"""
    html = f"""<html><style>@page {{ size: A4; margin: 30mm 27mm 26mm; @bottom-center {{ content: "— " counter(page) " —" }} }}
    body {{ font: {rng.choice((14, 15))}pt/1.7 {font(rng, "song", "kai")} }} .t {{ text-indent: 2em; margin: 0; text-align: justify }}</style>
    <p style="text-align:center;font:bold 21pt {FONTS["song"]};margin:0 0 3mm">{title}</p><p style="text-align:center;margin:0 0 5mm">{top}</p>
    {first}{body}<div style="page-break-inside:avoid"><p style="text-align:right;margin:5mm 4mm 0">{sign}：{author}<br>{when}</p>
    {confirm if rng.random() < 0.7 else ""}</div></html>"""
    truth = {"title": title, "authors": [author], "organization": unit, "date": day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("technical_report.commissioning")
def commissioning(rng: random.Random) -> Sheet:
    """调试报告 of an institute: number and grade on the cover, a page of signatures with two writers and helpers, abstract, three-level clauses, appendix."""
    job, unit, day = rng.choice(JOBS), rng.choice(INSTITUTES[:2]), day_of(rng, 2006, 2023)
    owner = rng.choice(EMPLOYERS)
    people = staff(rng, 8)
    writers = people[: rng.randint(1, 2)]
    helpers, checker, reviewer, approver = people[2:5], people[5], people[6], people[7]
    title = f"{owner}{job.plant}{rng.choice(('启动调试报告', '整套启动试运调试报告', '分系统调试报告'))}"
    number = f"{rng.choice(('TS', 'SXDY-TS', 'KJ'))}-{day.year}-{rng.randint(1, 90):03d}"
    month_only = rng.random() < 0.5
    when = f"{day.year}年{day.month:02d}月" if month_only else day.plain()
    rows = [("编　写", "　".join(writers)), ("校　核", checker), ("审　核", reviewer), ("批　准", approver)]
    rows.insert(rng.choice((0, 1)), ("参加人员", "　".join(helpers)))
    signs = "".join(f"<tr><td>{label}：<td class=u>{value}" for label, value in rows)
    clauses = (
        ("设备概况", "ground"),
        ("调试依据与条件", "doing"),
        ("调试过程", "doing"),
        ("问题及处理", "cause"),
        ("结论与建议", "result"),
    )
    body = ""
    for at, (name, kind) in enumerate(clauses, 1):
        body += f"<h2>{at}　{name}</h2>"
        for sub, word in enumerate(("主要技术规范", "运行方式", "静态检查", "动态试验")[: rng.randint(2, 3)], 1):
            body += f"<h3>{at}.{sub}　{word}</h3>{part(rng, job, kind, count=1)}"
        body += f"<p class=m>表{at}　振动测量记录</p>{values(rng, '实测值', 'μm', 5)}" if at == 3 else ""
    css = word_css(
        rng,
        f'size: A4; margin: 25mm; @top-center {{ content: "{job.plant}调试报告"; font: 9pt {FONTS["song"]}; border-bottom: .2mm solid #000 }} @bottom-right {{ content: counter(page) }}',
        "@page f { @top-center { content: none; border: 0 } @bottom-right { content: none } } .f { page: f; height: 240mm; position: relative; page-break-after: always } "
        ".g td { padding: 4mm 3mm; font-size: 14pt } .u { border-bottom: .3mm solid #000; width: 85mm; text-align: center }",
        "12pt/1.6",
    )
    html = f"""<html><style>{css}</style><div class=f><p style="font-size:12pt">报告编号：{number}<br>密级：内部<br>版本号：A</p>
    <p style="text-align:center;font:bold 24pt/1.6 {FONTS["hei"]};margin-top:45mm">{title}</p>
    <p style="position:absolute;bottom:6mm;width:100%;text-align:center;font-size:16pt">{unit}<br>{when}</p></div>
    <div class=f><p style="font-size:13pt">建设单位：{owner}<br>调试单位：{unit}<br>工作时间：{day.year - 1}年11月～{day.year}年{rng.randint(1, day.month)}月</p>
    <table class=g style="margin:24mm auto 0">{signs}</table></div>
    <p style="text-align:center;font:bold 14pt {FONTS["hei"]}">摘　要</p>{part(rng, job, "result", count=1)}<p><b>关键词</b>　{"；".join(job.keys)}</p>
    {body}<h2>附录A　调试质量控制检查记录</h2>{values(rng, "记录值", "℃", 8)}</html>"""
    truth = {"title": title, "authors": writers, "organization": unit, "date": day.iso[:7] if month_only else day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("technical_report.laboratory_test")
def laboratory_test(rng: random.Random) -> Sheet:
    """检测报告 of a laboratory: mark and number, notes on the back of the cover, a page of results in a grid, photographs, sign-off in one line at the foot."""
    job, unit, day = rng.choice(JOBS), rng.choice(INSTITUTES[1:]), day_of(rng, 2012, 2024)
    client, (writer, checker, approver, contact) = rng.choice(EMPLOYERS), staff(rng, 4)
    title = f"{job.plant}{rng.choice(('无损检测报告', '性能试验报告', '失效分析检测报告'))}"
    number = f"{day.year}{rng.choice('JWS')}-{rng.randint(100, 2999):04d}"
    earlier = max(1, day.day - 9)
    notes = "".join(
        f"<p>{at}．{one}</p>"
        for at, one in enumerate(
            ("报告无检验专用章和骑缝章无效。", "复制报告未重新加盖检验专用章无效。", "报告无编制、审核、批准人签字无效，涂改无效。",
             "对报告若有异议，应于收到之日起十五日内提出。", "委托检验仅对来样负责。"), 1)
    )  # fmt: skip
    rows = (
        ("委托单位", client, "委托编号", f"W{day.year % 100}{rng.randint(1000, 9999)}"),
        ("样品名称", job.plant, "样品数量", f"{rng.randint(1, 6)}件"),
        ("收样日期", f"{day.year}.{day.month}.{earlier}", "检测类别", "委托检测"),
        ("检测依据", "NB/T 47013-2015", "环境条件", f"{rng.randint(18, 26)} ℃ / {rng.randint(30, 60)}%RH"),
        ("主要仪器", "数字超声探伤仪", "联系人", contact),
    )
    table = "".join(f"<tr><td class=l>{a}<td>{b}<td class=l>{c}<td>{d}" for a, b, c, d in rows)
    signs = f"编制：{writer}　　审核：{checker}　　批准：{approver}"
    if rng.random() < 0.4:
        signs = f"批准：{approver}　　审核：{checker}　　{rng.choice(('编制', '主检'))}：{writer}"
    label = rng.choice(("签发日期", "报告日期"))
    html = f"""<html><style>@page {{ size: A4; margin: 24mm 22mm; @top-left {{ content: "报告编号：{number}"; font-size: 9pt }} @top-right {{ content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font-size: 9pt }} }}
    @page f {{ @top-left {{ content: none }} @top-right {{ content: none }} }} .f {{ page: f; page-break-after: always; height: 240mm; position: relative }}
    body {{ font: 12pt/1.6 {font(rng, "song", "hei", "zenhei")} }} .t {{ text-indent: 2em; margin: 0 }} h2 {{ font: bold 13pt {FONTS["hei"]}; margin: 8pt 0 3pt }}
    table {{ border-collapse: collapse; margin: 3mm auto }} .n td, .n th, .r td {{ border: .3mm solid #000; padding: 1.5mm 3mm; text-align: center }} .r {{ width: 100% }} .l {{ width: 24mm }}</style>
    <div class=f><p style="font-size:11pt"><span style="border:.5mm solid #000;padding:1mm 4mm">CMA</span>　{rng.randint(10, 25)}0400{rng.randint(100000, 999999)}<span style="float:right">No. {number}</span></p>
    <p style="text-align:center;font:bold 27pt/1.5 {FONTS["hei"]};margin-top:50mm">{title}</p><p style="text-align:center;font-size:15pt;margin-top:30mm">委托单位：{client}</p>
    <p style="position:absolute;bottom:12mm;width:100%;text-align:center;font-size:17pt">{unit}<br><small>{label}：{day.plain()}</small></p>{seal(unit[:9] + "<br>检验专用章", "right:28mm;bottom:12mm")}</div>
    <div class=f style="font-size:12pt"><p style="text-align:center;font-size:18pt">注　意　事　项</p>{notes}<p style="position:absolute;bottom:8mm">地址：太原市万柏林区和平南路　电话：0351-6{rng.randint(100000, 999999)}</p></div>
    <p style="text-align:center;font:bold 17pt {FONTS["hei"]};margin:0">{unit}<br>检 测 报 告</p><table class=r>{table}
    <tr><td class=l>检测结论<td colspan=3 style="text-align:left">所检部位符合Ⅰ级要求，{said(rng, job, "result", 1)}</table>
    {headed(rng, job, (("概况", "ground"), ("检测方法", "doing"), ("结果与分析", "cause"), ("结论", "result")), "{} ")}<p style="text-align:center;margin:2mm 0">检测数据一览表</p>{values(rng, "实测值", "dB", 9)}
    <p style="margin-top:10mm;text-align:center">{signs}</p></html>"""
    truth = {"title": title, "authors": [writer], "organization": unit, "date": day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("technical_report.work_instruction")
def work_instruction(rng: random.Random) -> Sheet:
    """作业指导书 for one overhaul, no cover: a control grid above the first page (number, edition, signatures), clauses 1-8, dangers in a table, table of changes last."""
    job, unit, day = rng.choice(JOBS), rng.choice(EMPLOYERS), day_of(rng, 2012, 2024)
    writer, checker, approver, changer = staff(rng, 4)
    title = f"{job.plant}{job.work}作业指导书"
    dangers: list[list[object]] = [["序号", "危险点", "控制措施", "确认"]]
    dangers += [
        [at, one, cure, "□"]
        for at, (one, cure) in enumerate(
            (("高处坠落", "系好安全带，挂点牢固"), ("触电", "停电、验电、挂接地线"), ("起重伤害", "专人指挥，严禁站在吊物下"), ("烫伤", "穿隔热服，戴面罩")), 1)
    ]  # fmt: skip
    order = [("编　制", writer), ("审　核", checker), ("批　准", approver)]
    if rng.random() < 0.3:
        order.reverse()
    signs = "".join(f"<td class=l>{label}<td>{name}" for label, name in order)
    said_day = rng.choice((f"{day.plain()}发布", f"发布日期：{day.iso}", f"{day.iso} 发布"))
    changes = grid(
        [["修改次数", "修改章节", "修改内容", "修改人"], [1, "4.2", "增加复紧步骤", changer], [2, "", "", ""]]
    )
    chapters = (
        ("目的和适用范围", "ground"),
        ("概况", "ground"),
        ("作业准备", "doing"),
        ("作业步骤", "doing"),
        ("质量标准", "result"),
        ("异常情况的判断与处理", "cause"),
    )
    css = word_css(
        rng,
        f'size: A4; margin: 24mm 20mm; @top-left {{ content: "{unit}"; font-size: 8.5pt }} @top-right {{ content: "Q/ZY {rng.randint(10, 60)}-{day.year}"; font-size: 8.5pt }} @bottom-center {{ content: counter(page) "/" counter(pages) }}',
        ".k { width: 100%; border-collapse: collapse } .k td { border: .4mm solid #000; padding: 2mm; text-align: center } .l { font-family: "
        + FONTS["hei"]
        + " }",
        "11.5pt/1.6",
    )
    html = f"""<html><style>{css}</style><table class=k><tr><td colspan=4 rowspan=2 style="font:bold 16pt {FONTS["hei"]}">{title}<td class=l>版　次<td>第{rng.choice("AB")}版
    <tr><td class=l>受控状态<td>受控<tr>{signs}</table><p style="text-align:right;margin:2mm 0">{said_day}</p>{headed(rng, job, chapters, rng.choice(("{}　", "{}. ", "{}、")))}
    <h2>7　危险点分析及控制措施</h2>{grid(dangers)}<h2>8　检修记录</h2>{values(rng, "实测值", "mm", 6)}<p class=m>修改记录</p>{changes}
    {f'<div style="position:relative;height:34mm">{copy_stamp(rng, "left:4mm;top:4mm")}</div>' if rng.random() < 0.4 else ""}</html>"""
    truth = {"title": title, "authors": [writer], "organization": unit, "date": day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("technical_report.defence_of_technician")
def defence(rng: random.Random) -> Sheet:
    """Report handed in for a technician's defence: cover of labels on lines (occupation, number, adviser), abstract with keywords, 第一章, thanks at the end."""
    job, unit, day = rng.choice(JOBS), rng.choice(EMPLOYERS), day_of(rng, 2010, 2024)
    author, adviser, master = staff(rng, 3)
    title = rng.choice((f"{job.plant}{job.trouble}的分析与改进", f"{job.plant}{job.work}实践"))
    occupation = rng.choice(("机修钳工", "电焊工", "维修电工", "汽轮机检修工", "起重工"))
    lines = [
        ("题　　目", title), ("姓　　名", spread(rng, author)), ("职业（工种）", occupation), ("申报等级", rng.choice(("技师", "高级技师"))),
        ("准考证号", f"{day.year}{rng.randint(100000, 999999)}"), ("所在单位", unit), ("指导教师", adviser),
    ]  # fmt: skip
    if rng.random() < 0.5:
        lines = [lines[2], lines[3], lines[0], lines[1], *lines[4:]]
    form = "".join(f"<tr><td style='white-space:nowrap'>{label}：<td class=u>{value}" for label, value in lines)
    chapters = (
        ("绪论", "ground"),
        (f"{job.trouble}原因分析", "cause"),
        ("改进方案", "doing"),
        ("应用效果", "result"),
        ("总结与展望", "ahead"),
    )
    body = ""
    for at, (name, kind) in enumerate(chapters, 1):
        body += f"<h2 style='text-align:center'>第{hanzi_number(at)}章　{name}</h2>"
        for sub in ("第一节", "第二节"):
            body += f"<h3>{sub}　{rng.choice(('概述', '基本情况', '主要内容', '分析与讨论'))}</h3>{part(rng, job, kind, count=1, low=2)}"
    month_only = rng.random() < 0.5
    when = f"{hanzi_year(day.year)}年{hanzi_number(day.month)}月" if month_only else day.any(rng)
    css = word_css(
        rng,
        "size: A4; margin: 28mm 26mm; @bottom-center { content: counter(page, upper-roman) }",
        "@page f { @bottom-center { content: none } } .f { page: f; height: 240mm; position: relative; page-break-after: always } .f td { font-size: 14pt; padding: 3.5mm 1mm; vertical-align: bottom } "
        ".u { border-bottom: .3mm solid #000; text-align: center; width: 105mm }",
        "12pt/1.65",
    )
    html = f"""<html><style>{css}</style><div class=f><p style="text-align:center;font:bold 28pt/1.5 {FONTS["hei"]};margin-top:26mm">{rng.choice(("技师专业技术报告", "职业技能鉴定技术报告"))}</p>
    <table style="margin:28mm auto 0;border-collapse:collapse">{form}</table><p style="position:absolute;bottom:4mm;width:100%;text-align:center;font-size:15pt">{when}</p></div>
    <p style="text-align:center;font:bold 16pt {FONTS["hei"]}">{title}</p><p class=t><b>【摘要】</b>{said(rng, job, "result", 2)}</p><p class=t><b>【关键词】</b>{"　".join(job.keys)}</p>{body}
    <h2 style="text-align:center">致　谢</h2><p class=t>报告的完成得到了{adviser}老师的悉心指导，师傅{master}在现场试验中给予了大力帮助，在此一并表示感谢！</p></html>"""
    truth = {"title": title, "authors": [author], "organization": unit, "date": day.iso[:7] if month_only else day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)
