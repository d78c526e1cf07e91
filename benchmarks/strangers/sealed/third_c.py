"""Unusual but real forms, third series: awards, acceptances, proofs of merit."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, hanzi_year, layout

NAMES = (
    "高工", "任职", "常青", "年华", "安全", "章程", "成立", "欧阳立春", "上官云帆", "买买提·艾力", "阿依古丽·吐尔逊", "巴特尔",
    "逄锦绣", "仉海涛", "郗文昭", "王铁成", "李晋川", "张宏斌", "刘玉莲", "赵国栋", "冀晓峰", "郝建军", "武秀兰", "阎志强",
    "薛丽芳", "段继业", "郭润生", "贺春雨", "令狐楚玉", "司马光远", "单雄飞", "解放", "和平", "麻建设", "宁可", "要武",
)
COMPANIES = (
    "山西晋北重型机械有限责任公司", "太原汾东锅炉集团有限公司", "大同云冈煤矿机械厂", "阳泉平潭特种钢管股份有限公司",
    "山西河汾建设工程集团有限公司第三分公司", "长治漳泽发电有限责任公司", "晋中榆次液压研究院有限公司", "运城解州铝业集团有限公司检修分公司",
    "山西省机电设计研究所", "吕梁方山化工有限责任公司",
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
    event, english = rng.choice((("焊工", "Welder"), ("钳工", "Fitter"), ("电工", "Electrician"), ("数控车工", "CNC Turner")))
    year = rng.randint(2017, 2023)
    contest = rng.choice((f"{year}年山西省职业技能大赛", f"第{hanzi_number(rng.randint(6, 9))}届山西省职工职业技能大赛"))
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
        "recipients": [name], "award_name": contest, "award_kind": "contest", "award_rank": "none", "place": rank,
        "award_level": "provincial", "project": event, "issuer": "山西省人力资源和社会保障厅", "issue_date": iso(date),
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
        "技术能手": f"{city}市人力资源和社会保障局", "青年岗位能手": f"共青团{city}市委员会", "五一劳动奖章": f"{city}市总工会",
    }[title]
    rows = "".join(
        f"<tr><td class=c>{n}<td class=c>{wide(name, rng)}<td>{rng.choice(COMPANIES)}<td class=c>"
        f"{rng.choice(('电焊工', '维修电工', '钳工班班长', '高级技师', '技术员'))}"
        for n, name in enumerate(names, 1)
    )
    full = f"{city}市{title}"
    body = f"""<div class=head>{issuer}文件</div><p class=c>{city[0]}{rng.choice(("人社", "团", "工"))}发〔{date[0]}〕{rng.randint(3, 90)}号</p><hr>
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
        "recipients": names, "award_name": full, "award_kind": kind, "award_rank": "none", "award_level": "municipal",
        "issuer": issuer, "issue_date": iso(date),
    }
    return Sheet(page(css, body, "song", size="13pt"), "award_certificate", truth, ("certificate_number", "award_rank"))


@layout("award_certificate.s3_prize_sheet")
def prize_sheet(rng: random.Random) -> Sheet:
    """A science prize of a group as a certificate per person: labels with values under them, order among the completers."""
    name = people(rng, 1)[0]
    project = rng.choice(("大型锅筒窄间隙埋弧焊工艺研究与应用", "矿用液压支架立柱激光熔覆再制造技术", "铝电解槽余热回收成套装备研制"))
    word, rank = rng.choice((("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third")))
    group = rng.choice(("晋能煤化集团有限公司", "太行重工集团有限公司"))
    date = day(rng, 2015, 2023)
    number = f"{date[0]}-JB-{rng.randint(1, 3)}-{rng.randint(10, 99)}-R{rng.randint(2, 9):02d}"
    rows = [
        ("获 奖 项 目", project), ("获 奖 等 级", word), ("获 奖 者", f"{name}"),
        ("完成人排序", f"第 {int(number[-2:])} 完成人（共 {rng.randint(10, 15)} 人）"), ("证 书 编 号", number),
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
        "recipients": [name], "award_name": f"{group}科学技术进步奖", "award_kind": "science_technology",
        "award_rank": rank, "project": project, "issuer": group, "issue_date": iso(date), "certificate_number": number,
    }
    html = page(css, body, rng.choice(("kai", "hei")), margin="18mm", size="13pt")
    return Sheet(html, "award_certificate", truth, ("award_level",))


@layout("project_acceptance.s3_system_print")
def system_print(rng: random.Random) -> Sheet:
    """A printout of a project system: tick boxes, members with tasks, experts, notes of who checked what and when."""
    members, rest = people(rng, 10)[:5], people(rng, 12)
    experts = [one for one in rest if one not in members][:4]
    roles = ["项目负责人", "方案设计", "工艺试验", rng.choice(("现场实施", "数据处理")), "资料整理"]
    project = rng.choice(("高参数锅炉集箱自动焊接工作站开发", "井下胶带输送机智能巡检系统研制", "回转窑窑尾密封装置技术改造"))
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
        "project": project, "participants": members, "roles": roles, "project_level": "provincial", "accepting_body": body_,
        "acceptance_date": iso(date), "conclusion": "通过验收",
    }
    return Sheet(page(css, body, rng.choice(("hei", "zenhei")), size="10pt", margin="16mm"), "project_acceptance", truth)
