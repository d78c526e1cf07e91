"""Unusual but real forms, third series: awards, acceptances, proofs of merit."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, hanzi_year, layout

NAMES = (
    "高工",
    "任职",
    "常青",
    "年华",
    "安全",
    "章程",
    "成立",
    "欧阳立春",
    "上官云帆",
    "买买提·艾力",
    "阿依古丽·吐尔逊",
    "巴特尔",
    "逄锦绣",
    "仉海涛",
    "郗文昭",
    "王铁成",
    "李晋川",
    "张宏斌",
    "刘玉莲",
    "赵国栋",
    "冀晓峰",
    "郝建军",
    "武秀兰",
    "阎志强",
    "薛丽芳",
    "段继业",
    "郭润生",
    "贺春雨",
    "令狐楚玉",
    "司马光远",
    "单雄飞",
    "解放",
    "和平",
    "麻建设",
    "宁可",
    "要武",
)
COMPANIES = (
    "山西晋北重型机械有限责任公司",
    "太原汾东锅炉集团有限公司",
    "大同云冈煤矿机械厂",
    "阳泉平潭特种钢管股份有限公司",
    "山西河汾建设工程集团有限公司第三分公司",
    "长治漳泽发电有限责任公司",
    "晋中榆次液压研究院有限公司",
    "运城解州铝业集团有限公司检修分公司",
    "山西省机电设计研究所",
    "吕梁方山化工有限责任公司",
)


def people(rng: random.Random, count: int) -> list[str]:
    """Different names."""
    return rng.sample(NAMES, count)


def wide(name: str, rng: random.Random) -> str:
    """A name of two characters sometimes stretched by a full blank."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 and rng.random() < 0.5 else name


def day(rng: random.Random, low: int, high: int) -> tuple[int, int, int]:
    """A date by chance."""
    return rng.randint(low, high), rng.randint(1, 12), rng.randint(1, 28)


def iso(date: tuple[int, int, int]) -> str:
    """As 2021-03-09."""
    return "{:d}-{:02d}-{:02d}".format(*date)


def cn(date: tuple[int, int, int]) -> str:
    """As 2021年3月9日."""
    return "{}年{}月{}日".format(*date)


def hz(date: tuple[int, int, int], zero: str = "〇") -> str:
    """As 二〇二一年三月九日."""
    return f"{hanzi_year(date[0], zero)}年{hanzi_number(date[1])}月{hanzi_number(date[2])}日"


def page(css: str, body: str, font: str = "song", paper: str = "A4", size: str = "11pt", margin: str = "22mm") -> str:
    """The whole HTML with common rules."""
    return f"""<html><style>@page {{ size: {paper}; margin: {margin} }}
    body {{ font-family: {FONTS[font]}; font-size: {size}; line-height: 1.6 }} p {{ margin: 2mm 0 }}
    table {{ border-collapse: collapse; width: 100% }} td, th {{ border: 0.25mm solid #000; padding: 1.4mm 2mm }}
    .c {{ text-align: center }} .r {{ text-align: right }} .in {{ text-indent: 2em }} .red {{ color: #c8102e }}
    .seal {{ width: 36mm; height: 36mm; border: 0.8mm solid #d33; border-radius: 18mm; color: #d33; text-align: center;
      font-size: 8pt; box-sizing: border-box; padding: 10mm 2mm 0; opacity: 0.6 }}
    {css}</style>{body}</html>"""


@layout("award_certificate.s3_bilingual")
def bilingual(rng: random.Random) -> Sheet:
    """A contest certificate of two columns: Chinese left, a translation right; the placing, not a prize."""
    (name,) = people(rng, 1)
    rank = rng.randint(2, 9)
    event, english = rng.choice(
        (("焊工", "Welder"), ("钳工", "Fitter"), ("电工", "Electrician"), ("数控车工", "CNC Turner"))
    )
    year = rng.randint(2017, 2023)
    contest = rng.choice(
        (f"{year}年山西省职业技能大赛", f"第{hanzi_number(rng.randint(6, 9))}届山西省职工职业技能大赛")
    )
    date = (year, rng.randint(6, 11), rng.randint(1, 28))
    number = f"SXJN{year}{rng.randint(1000, 9999)}"
    employer = rng.choice(COMPANIES)
    body = f"""<div class=top>编号 No. {number}</div><table><tr><td class=l><h1>获奖证书</h1>
    <p><b>{wide(name, rng)}</b>（{employer}）：</p><p class=in>在{contest}<u>&ensp;{event}&ensp;</u>项目决赛中，取得
    <u>&ensp;第{hanzi_number(rank)}名&ensp;</u>，{rng.choice(("特发此证，以资鼓励。", "特颁此证。"))}</p>
    <p class=r style="margin-top:22mm">山西省人力资源和社会保障厅</p><p class=r>{hz(date, rng.choice("〇○"))}</p></td>
    <td><h1 class=e>CERTIFICATE OF AWARD</h1><p>This is to certify that the above-named competitor was placed
    <b>No. {rank}</b> in the event of <b>{english}</b> at the final of the Shanxi Provincial Vocational Skills Competition.</p>
    <p style="margin-top:22mm">Department of Human Resources and Social Security of Shanxi Province</p>
    <p>{rng.choice(("Taiyuan, ", ""))}{date[0]}/{date[1]:02d}/{date[2]:02d}</p></td></tr></table>"""
    css = """td { border: none; width: 50%; vertical-align: top; padding: 8mm } .l { border-right: 0.3mm dashed #b90 }
    h1 { text-align: center; color: #b8002a; letter-spacing: 4mm } .e { letter-spacing: 0; font-size: 15pt }
    body { border: 2mm double #c90; padding: 5mm } .top { font-size: 9pt; text-align: right }"""
    truth = {
        "recipients": [name],
        "award_name": contest,
        "award_kind": "contest",
        "award_rank": "none",
        "place": rank,
        "award_level": "provincial",
        "project": event,
        "issuer": "山西省人力资源和社会保障厅",
        "issue_date": iso(date),
        "certificate_number": number,
    }
    html = page(css, body, rng.choice(("kai", "song")), "A4 landscape", f"{rng.choice((12, 13))}pt", "15mm")
    return Sheet(html, "award_certificate", truth, ("award_name", "project"))


@layout("award_certificate.s3_decision")
def decision(rng: random.Random) -> Sheet:
    """A red-head decision that gives a title to several persons; the list follows as an annex with employers."""
    city = rng.choice(("大同", "长治", "晋城", "阳泉", "运城"))
    names = people(rng, rng.randint(4, 7))
    title = rng.choice(("技术能手", "青年岗位能手", "五一劳动奖章"))
    kind = {"技术能手": "talent"}.get(title, "honour")
    date = day(rng, 2016, 2023)
    issuer = {
        "技术能手": f"{city}市人力资源和社会保障局",
        "青年岗位能手": f"共青团{city}市委员会",
        "五一劳动奖章": f"{city}市总工会",
    }[title]
    rows = "".join(
        f"<tr><td class=c>{n}<td class=c>{wide(name, rng)}<td>{rng.choice(COMPANIES)}<td class=c>"
        f"{rng.choice(('电焊工', '维修电工', '钳工班班长', '高级技师', '技术员'))}"
        for n, name in enumerate(names, 1)
    )
    full = f"{city}市{title}"
    word = {"技术能手": "人社", "青年岗位能手": "团", "五一劳动奖章": "工"}[title]
    body = f"""<div class=head>{issuer}文件</div><p class=c>{city[0]}{word}发〔{date[0]}〕{rng.randint(3, 90)}号</p><hr>
    <h2 class=c>关于授予{names[0]}等{len(names)}名同志“{full}”称号的决定</h2><p>各县（区）有关部门，各直属单位：</p>
    <p class=in>{date[0] - 1}年以来，全市广大职工立足岗位、苦练本领，在重点工程建设和技术攻关中涌现出一批先进典型。
    经基层推荐、资格审查、评审并公示，现决定授予{names[0]}等{len(names)}名同志“{full}”称号（名单附后）。</p>
    <p class=in>希望受到表彰的同志珍惜荣誉，再接再厉。{rng.choice(("此前获得省级称号的人员不重复授予。", "各单位要广泛开展向先进学习的活动。"))}</p>
    <p>附件：“{full}”名单</p><div class=sign><p>{issuer}</p><p>{cn(date)}</p></div>
    <div style="break-before: page"><p>附件</p><h3 class=c>“{full}”名单</h3>
    <p class=c>（共{len(names)}名，排名不分先后）</p><table><tr><th>序号<th>姓名<th>工作单位<th>工种/职务{rows}</table>
    <p style="margin-top: 25mm; border-top: 0.2mm solid; border-bottom: 0.2mm solid">{issuer}办公室&emsp;&emsp;
    {date[0]}年{date[1]}月{min(date[2] + 1, 30) if date[1] != 2 else 28}日印发</p></div>"""
    css = """.head { color: #d00; font-size: 25pt; text-align: center; font-weight: bold; margin: 8mm 0 }
    hr { border: 0.6mm solid #d00 } .sign { text-align: right; margin: 18mm 10mm 0 0 }"""
    truth = {
        "recipients": names,
        "award_name": full,
        "award_kind": kind,
        "award_rank": "none",
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": iso(date),
    }
    return Sheet(page(css, body, "song", size="13pt"), "award_certificate", truth, ("certificate_number", "award_rank"))


@layout("award_certificate.s3_prize_sheet")
def prize_sheet(rng: random.Random) -> Sheet:
    """A science prize of a group as a certificate per person: labels with values under them, order among the completers."""
    name = people(rng, 1)[0]
    project = rng.choice(
        ("大型锅筒窄间隙埋弧焊工艺研究与应用", "矿用液压支架立柱激光熔覆再制造技术", "铝电解槽余热回收成套装备研制")
    )
    word, rank = rng.choice((("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third")))
    group = rng.choice(("晋能煤化集团有限公司", "太行重工集团有限公司"))
    date = day(rng, 2015, 2023)
    number = f"{date[0]}-JB-{rng.randint(1, 3)}-{rng.randint(10, 99)}-R{rng.randint(2, 9):02d}"
    rows = [
        ("获 奖 项 目", project),
        ("获 奖 等 级", word),
        ("获 奖 者", f"{name}"),
        ("完成人排序", f"第 {int(number[-2:])} 完成人（共 {rng.randint(10, 15)} 人）"),
        ("证 书 编 号", number),
    ]
    if rng.random() < 0.5:
        rows = rows[2:4] + rows[:2] + rows[4:]
    lines = "".join(f"<p class=k>{label}</p><p class=v>{value}</p>" for label, value in rows)
    body = f"""<div class=frame><h1>{group}科学技术进步奖</h1><h2>证&emsp;书</h2>
    <p class=in>为表彰在促进集团公司科学技术进步工作中做出突出贡献者，特颁发此证书。</p>{lines}
    <div class=sign><p>{group}</p><p>{hz(date)}</p></div><div class=seal>{group}</div></div>
    <p class=foot>本证书信息可在集团科技创新管理平台查询 · http://kjcx.example.com/award?id={rng.randint(10000, 99999)}</p>"""
    css = """.frame { border: 1.2mm solid #a67c00; padding: 10mm 16mm; position: relative; height: 225mm }
    h1 { text-align: center; color: #b00; font-size: 21pt; margin: 4mm 0 } h2 { text-align: center; margin: 0 0 6mm }
    .k { color: #8a6d1b; font-size: 10.5pt; margin-bottom: 0 } .v { font-size: 15pt; margin: 0 0 4mm 8mm }
    .sign { text-align: right; margin-top: 14mm } .seal { position: absolute; right: 18mm; bottom: 14mm }
    .foot { font-size: 8pt; color: #777 }"""
    truth = {
        "recipients": [name],
        "award_name": f"{group}科学技术进步奖",
        "award_kind": "science_technology",
        "award_rank": rank,
        "project": project,
        "issuer": group,
        "issue_date": iso(date),
        "certificate_number": number,
    }
    html = page(css, body, rng.choice(("kai", "hei")), margin="18mm", size="13pt")
    return Sheet(html, "award_certificate", truth, ("award_level",))


@layout("project_acceptance.s3_system_print")
def system_print(rng: random.Random) -> Sheet:
    """A printout of a project system: tick boxes, members with tasks, experts, notes of who checked what and when."""
    members, rest = people(rng, 10)[:5], people(rng, 12)
    experts = [one for one in rest if one not in members][:4]
    roles = ["项目负责人", "方案设计", "工艺试验", rng.choice(("现场实施", "数据处理")), "资料整理"]
    project = rng.choice(
        ("高参数锅炉集箱自动焊接工作站开发", "井下胶带输送机智能巡检系统研制", "回转窑窑尾密封装置技术改造")
    )
    company = rng.choice(COMPANIES)
    body_ = "山西省科学技术厅"
    date = day(rng, 2017, 2023)
    number = f"{date[0] - 2}03D1210{rng.randint(10, 99)}"
    member_rows = "".join(
        f"<tr><td class=c>{n}<td>{name}<td>{rng.choice(('高级工程师', '工程师', '技师', '高级技师'))}<td>{role}"
        f"<td class=c>{rng.randint(6, 24)}"
        for n, (name, role) in enumerate(zip(members, roles, strict=True), 1)
    )
    expert_rows = "".join(
        f"<tr><td class=c>{rng.choice(('组员',)) if n else '组长'}<td>{name}<td>{rng.choice(('太原理工大学', '中北大学', '山西大学'))}"
        f"<td>教授<td>机械工程"
        for n, name in enumerate(experts)
    )
    body = f"""<p class=url>山西省科技计划管理信息系统&emsp;打印时间：{iso((date[0] + 1, 3, 5))} 09:{rng.randint(10, 59)}&emsp;受理编号：{rng.randint(10**7, 10**8)}</p>
    <h2 class=c>山西省科技计划项目验收登记表</h2>
    <table><tr><th>项目编号<td>{number}<th>计划类别<td>重点研发计划<tr><th>项目名称<td colspan=3>{project}
    <tr><th>承担单位<td colspan=3>{company}<tr><th>执行期<td>{date[0] - 2}-01 至 {date[0]}-{date[1]:02d}<th>验收方式<td>☑会议&ensp;□函审&ensp;□现场
    <tr><th>组织验收单位<td colspan=3>{body_}<tr><th>验收日期<td>{iso(date)}<th>归档日期<td>{iso((date[0] + 1, 1, 12))}
    <tr><th>验收结论<td colspan=3>☑通过验收&emsp;□不通过验收&emsp;□结题</table>
    <h4>一、项目组主要成员</h4><table><tr><th>序号<th>姓名<th>职称<th>承担任务<th>投入（人月）{member_rows}</table>
    <h4>二、验收专家组</h4><table><tr><th>职务<th>姓名<th>工作单位<th>职称<th>从事专业{expert_rows}</table>
    <h4>三、专家组意见</h4><p class=in>专家组听取了项目组的汇报，审阅了技术资料，经质询和讨论认为：项目提供的验收资料齐全，
    完成了任务书规定的考核指标，经费使用{rng.choice(("合理", "符合规定"))}。</p>
    <p class=r>形式审查：{experts[-1][0]}老师&emsp;&emsp;第 1 页 / 共 1 页</p>"""
    css = ".url { font-size: 8pt; color: #555; border-bottom: 0.2mm solid #999 } th { background: #eef3f8; font-weight: normal } h4 { margin: 4mm 0 1mm }"
    truth = {
        "project": project,
        "participants": members,
        "roles": roles,
        "project_level": "provincial",
        "accepting_body": body_,
        "acceptance_date": iso(date),
        "conclusion": "通过验收",
    }
    return Sheet(
        page(css, body, rng.choice(("hei", "zenhei")), size="10pt", margin="16mm"), "project_acceptance", truth
    )


@layout("project_acceptance.s3_opinion")
def opinion(rng: random.Random) -> Sheet:
    """The opinion of a meeting in running sentences; developers in one line by task, experts by signature below."""
    chosen = people(rng, 10)
    makers, experts = chosen[: rng.randint(3, 5)], chosen[6:]
    project = rng.choice(
        ("烧结机台车车轮自动堆焊装置", "副井提升机制动系统在线监测装置", "氧化铝蒸发器管束机械化清洗技术")
    )
    issuer = rng.choice(("汾西能源集团有限公司科技创新部", "晋阳钢铁集团有限公司技术中心"))
    company = rng.choice(COMPANIES)
    meeting = day(rng, 2016, 2023)
    start = f"{meeting[0] - 1}年{rng.randint(1, 12)}月"
    verdict = rng.choice(("同意通过鉴定", "一致同意通过鉴定"))
    body = f"""<h2 class=c>《{project}》<br>科技成果鉴定意见</h2>
    <p class=in>{cn(meeting)}，{issuer}在太原组织召开了由{company}完成的“{project}”成果鉴定会。
    会议成立了鉴定委员会（名单附后），听取了研制报告、测试报告和用户使用报告，查看了现场，形成如下意见：</p>
    <p class=in>1．提交鉴定的技术文件齐全、规范，符合鉴定要求。</p>
    <p class=in>2．该成果自{start}投入试运行以来，设备运行{rng.choice(("平稳", "可靠"))}，故障停机时间由每月{rng.randint(14, 25)}小时
    降至{rng.randint(2, 6)}小时，检修人员由{rng.randint(6, 9)}人减至2人，减轻了劳动强度。</p>
    <p class=in>3．该成果在结构设计和控制方法上有创新，整体技术达到{rng.choice(("国内先进", "省内领先", "国内领先"))}水平。</p>
    <p class=in>鉴定委员会{verdict}。建议进一步完善操作规程，扩大应用范围。</p>
    <p class=in><b>主要研制人员：</b>{"、".join(makers)}</p>
    <table class=sig><tr><td>鉴定委员会主任委员：<i>{experts[0]}</i><td>副主任委员：<i>{experts[1]}</i>
    <tr><td colspan=2>委员：<i>{"　".join(experts[2:])}</i></table>
    <p class=r style="margin-top: 10mm">组织鉴定单位：{issuer}（盖章）</p><p class=r>{cn(meeting)}</p>
    <div class=stamp>经核对，与原件一致<br>核对人：{rng.choice(NAMES)}<br>{meeting[0] + 2}.{rng.randint(1, 12)}.{rng.randint(1, 28)}</div>"""
    css = f""".sig td {{ border: none }} i {{ font-family: {FONTS["kai"]}; font-style: normal; font-size: 15pt }}
    .stamp {{ border: 0.5mm solid #35c; color: #35c; width: 48mm; padding: 2mm; font-size: 10pt; margin-top: 6mm }}"""
    truth = {
        "project": project,
        "participants": makers,
        "roles": [None] * len(makers),
        "accepting_body": issuer,
        "acceptance_date": iso(meeting),
        "conclusion": verdict.replace("一致同意", "同意"),
    }
    html = page(css, body, rng.choice(("song", "ming")), size="13pt", margin="25mm")
    return Sheet(html, "project_acceptance", truth, ("project_level", "roles", "conclusion"))


@layout("benefit_proof.s3_user_letter")
def user_letter(rng: random.Random) -> Sheet:
    """A user's calculation: three years of one kind in ten thousand yuan, formula below, two offices sign; a tax code in the head."""
    subject = rng.choice(("大型齿圈断齿在线补焊修复技术", "循环流化床锅炉水冷壁防磨喷涂技术", "一种链板机张紧装置"))
    issuer = rng.choice(COMPANIES)
    label, kind = rng.choice((("节约检修费用", "saving"), ("新增利润", "profit"), ("新增销售收入", "revenue")))
    first = rng.randint(2016, 2020)
    sums = [rng.randint(3000, 40000) for _ in range(3)]
    date = (first + 3, rng.randint(1, 6), rng.randint(1, 28))
    code = credit_code(rng)
    rows = "".join(
        f"<tr><td class=c>{first + n}年度<td class=r>{amount / 100:,.2f}<td class=c>{rng.randint(2, 9)}台（套）"
        for n, amount in enumerate(sums)
    )
    writer, boss, money = people(rng, 3)
    body = f"""<p class=top>{issuer}<br><small>统一社会信用代码：{code}</small></p><h2 class=c>经济效益证明</h2>
    <table class=n><tr><th>成果名称<td colspan=3>{subject}<tr><th>应用单位<td colspan=3>{issuer}
    <tr><th>应用起止<td colspan=3>{first}年1月至{first + 2}年12月</table>
    <p class=r style="margin-bottom: 0">单位：万元（人民币）</p><table><tr><th>年&emsp;度<th>{label}<th>应用数量{rows}
    <tr><th>合&emsp;计<td class=r><b>{sum(sums) / 100:,.2f}</b><td></table>
    <p><b>计算依据：</b>按{rng.choice(("公司财务部门审定的成本台账", "年度决算报表"))}逐项核算，已扣除人工和材料投入；
    采用该成果前后同类设备的运行数据相比较，未含间接效益。</p>
    <p><b>社会效益：</b>减少了设备停机和环境污染，改善了作业条件，在同行业中有推广价值。</p>
    <table class=b><tr><td>经办人：{writer}<td>财务负责人：{money}<td>单位负责人：{boss}
    <tr><td style="height: 34mm" colspan=2>（财务专用章）<td>（单位公章）<br><br>{cn(date)}</table>"""
    css = ".top { color: #345; border-bottom: 0.5mm solid #345; font-size: 13pt } .n th { width: 28mm } .b { margin-top: 6mm } .b td { border-color: #999 }"
    truth = {
        "subject": subject,
        "benefit_kind": kind,
        "amount": sum(sums) * 100,
        "issuer": issuer,
        "date": iso(date),
        "items": [{"year": first + n, "benefit_kind": kind, "amount": amount * 100} for n, amount in enumerate(sums)],
        "credit_code": code,
    }
    return Sheet(page(css, body, rng.choice(("song", "zenhei")), size="11.5pt"), "benefit_proof", truth)


@layout("mentoring_proof.s3_register")
def register(rng: random.Random) -> Sheet:
    """A register card of a master's studio: apprentices first with level before and after, the mentor at the end."""
    mentor, witness, *learners = people(rng, rng.randint(4, 6))
    start = day(rng, 2013, 2019)
    company = rng.choice(COMPANIES)
    trade = rng.choice(("焊工", "钳工", "电工", "起重工"))
    levels, dates, rows = [], [], ""
    for n, name in enumerate(learners, 1):
        level, word, before = rng.choice(((2, "技师", "高级工"), (3, "高级工", "中级工"), (1, "高级技师", "技师")))
        got = (start[0] + rng.randint(1, 3), rng.randint(1, 12))
        levels.append(level)
        dates.append(f"{got[0]}-{got[1]:02d}")
        rows += (
            f"<tr><td class=c>{n}<td>{wide(name, rng)}<td>{trade}<td>{before}<td>{word}"
            f"<td>{got[0]}年{got[1]}月<td>{rng.choice(('优秀', '合格', '良好'))}"
        )
    body = f"""<h2 class=c>{company}<br>名师带徒出师登记卡</h2><p>第 {rng.randint(1, 40)} 卡&emsp;工作室：{rng.choice(("劳模创新工作室", "技能大师工作室"))}</p>
    <table><tr><th>序号<th>徒弟姓名<th>工种<th>拜师时<br>等级<th>出师后<br>取得等级<th>取得<br>时间<th>出师<br>考核{rows}</table>
    <table class=t><tr><th rowspan=3>师<br><br>傅<th>姓名<td>{mentor}<th>技能等级<td>高级技师
    <tr><th>签订协议日期<td>{cn(start)}<th>带徒期限<td>{rng.choice(("三年", "叁年"))}
    <tr><th>传授内容<td colspan=3>{trade}基本功、典型故障处理、{rng.choice(("大型结构件工艺编制", "技能竞赛项目训练"))}</table>
    <p>人力资源部审核意见：情况属实。&emsp;审核人：{witness}</p>
    <p class=r>{company}（盖章）</p><p class=r>{cn((start[0] + 4, rng.randint(1, 12), rng.randint(1, 28)))}</p>"""
    css = "th { font-weight: normal; background: #f3f3f3 } .t { margin-top: -0.25mm } td { text-align: center }"
    truth = {
        "mentor": mentor,
        "apprentices": learners,
        "apprentice_levels": levels,
        "apprentice_dates": dates,
        "start_date": iso(start),
    }
    return Sheet(page(css, body, rng.choice(("song", "hei")), size="11.5pt", margin="20mm"), "mentoring_proof", truth)


@layout("standard_drafting.s3_card")
def card(rng: random.Random) -> Sheet:
    """A certificate of a drafter from a technical committee, in a letter; publication, entry into force and issue are dated."""
    name = people(rng, 1)[0]
    number, standard = rng.choice(
        (
            ("DB14/T 2341—2021", "煤矿用带式输送机安全检测规范"),
            ("DB14/T 2107—2020", "钢结构现场焊接质量验收规程"),
            ("DB14/T 1988—2020", "压力管道定期检验导则"),
        )
    )
    year = int(number[-4:])
    body_ = "山西省特种设备标准化技术委员会"
    date = (year + 1, rng.randint(1, 12), rng.randint(1, 28))
    company = rng.choice(COMPANIES)
    body = f"""<div class=box><h1>标准起草人证明</h1><p class=r>晋特标证〔{date[0]}〕{rng.randint(10, 99)}号</p>
    <p class=in><u>&ensp;{company}&ensp;</u><u>&ensp;{name}&ensp;</u>同志作为主要起草人（第{rng.randint(2, 7)}位），参加了山西省地方标准
    {number}《{standard}》的编制工作，承担{rng.choice(("第5章、第6章条文及附录A", "试验验证和条文说明"))}的编写。</p>
    <p class=in>该标准由山西省市场监督管理局于{year}年{rng.randint(1, 9)}月10日发布，自{year}年12月10日起实施。</p>
    <p class=in>特此证明。</p><div class=sign><p>{body_}</p><p>{hz(date, rng.choice("〇○零"))}</p></div>
    <p class=f>联系人：{rng.choice(NAMES)}&emsp;电话：0351-{rng.randint(2000000, 7999999)}</p></div>"""
    css = """.box { border: 0.4mm solid #276; padding: 14mm; margin-top: 15mm } h1 { text-align: center; letter-spacing: 3mm; color: #154 }
    .sign { text-align: right; margin-top: 20mm } .f { font-size: 9pt; color: #666; margin-top: 12mm }"""
    truth = {"name": name, "standard_name": standard, "standard_level": "provincial", "date": iso(date)}
    return Sheet(page(css, body, rng.choice(("kai", "song")), size="14pt"), "standard_drafting", truth, ("date",))
