"""Awards, acceptances of projects, proofs of benefit and of work on standards."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, hanzi_number, layout, patent_number

from . import n_kit as k

RANKS = {"一等奖": "first", "二等奖": "second", "三等奖": "third"}
PROJECTS = (
    "大型球磨机齿轮副修复技术研究",
    "矿井提升机智能制动系统研制",
    "高炉煤气余压发电改造",
    "水泥窑低氮燃烧技术应用",
    "船用阀门密封面堆焊工艺研究",
    "特高压变压器现场检修技术",
    "机车轮对自动检测装置开发",
)


@layout("award_certificate.province_progress_person")
def progress_person(rng: random.Random) -> Sheet:
    """A province's prize for progress in science and technology, the person's own certificate."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    year = rng.randint(2005, 2021)
    rank, digit = rng.choice((("二等奖", 2), ("三等奖", 3)))
    project = rng.choice(PROJECTS)
    code = f"{year}-J{digit}-{rng.randint(1, 180):03d}-R{rng.randint(2, 7)}"
    date = f"{year + 1}-{rng.randint(1, 4):02d}-{rng.randint(1, 28):02d}"
    award = f"{unit.province}科学技术进步奖"
    body = f"""<div class=k><h1>{award}<br><span>证　书</span></h1><p class=in>为表彰{award}获得者，特颁发此证书。</p><p>项目名称：{project}</p><p>奖励等级：{rank[0]}等</p><p>获 奖 者：{one}</p><p class=n>证书号：{code}</p><p class=r>{unit.province}人民政府</p><p class=r>{k.cn(date)}</p></div>"""
    css = ".k { border: 2.5mm double #c80; padding: 12mm 20mm; height: 150mm; box-sizing: border-box } h1 { color: #b22 } h1 span { font-size: 18pt } p { font-size: 15pt } .n { font-size: 12pt }"
    truth = {
        "recipients": [one],
        "award_name": award,
        "award_kind": "science_technology",
        "award_rank": RANKS[rank],
        "award_level": "provincial",
        "project": project,
        "issuer": f"{unit.province}人民政府",
        "issue_date": date,
        "certificate_number": code,
    }
    return Sheet(k.page(rng, "kai song", css, body, "A4 landscape", "14mm"), "award_certificate", truth)


@layout("award_certificate.quality_circle")
def quality_circle(rng: random.Random) -> Sheet:
    """QC小组: a result of a quality circle, its members listed, from an association of quality."""
    unit, people = rng.choice(k.UNITS), k.names(rng, rng.choice((5, 6)))
    year = rng.randint(2009, 2023)
    rank = rng.choice(tuple(RANKS))
    project = rng.choice(("降低锅炉飞灰含碳量", "提高轮对压装一次合格率", "缩短换辊时间", "减少皮带跑偏次数"))
    issuer = f"{unit.province}质量协会"
    date = f"{year}-{rng.randint(6, 10):02d}"
    body = f"""<p class=no>证书编号：{year}QC{rng.randint(100, 999)}</p><h1>荣誉证书</h1><p>{unit.name}“{rng.choice(("攀登", "先锋", "晨光"))}”QC小组：</p><p class=in>你小组的课题《{project}》在{year}年{unit.province}质量管理小组成果发表交流会上被评为<b>{rank}</b>。特发此证，以资鼓励。</p><p>小组成员：{"　".join(people)}</p><p class=r>{issuer}</p><p class=r>{k.hz(date)}</p>"""
    code = body.split("证书编号：")[1].split("<")[0]
    css = "p { font-size: 15pt; line-height: 1.9 } h1 { font-size: 34pt; color: #b11 } .no { font-size: 10pt }"
    truth = {
        "award_rank": RANKS[rank],
        "project": project,
        "issuer": issuer,
        "issue_date": date,
        "certificate_number": code,
    }
    return Sheet(
        k.page(rng, "song kai", css, body, "A4 landscape", "20mm"),
        "award_certificate",
        truth,
        ("recipients", "award_level", "award_kind", "award_name"),
    )


@layout("award_certificate.union_labour_medal")
def labour_medal(rng: random.Random) -> Sheet:
    """五一劳动奖章 by a province's or city's federation of trade unions."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    place, level = rng.choice(((unit.province, "provincial"), (unit.city, "municipal")))
    year = rng.randint(2004, 2024)
    issuer = f"{place}总工会"
    award = f"{place}五一劳动奖章"
    date = f"{year}-04-{rng.randint(24, 30)}"
    body = f"""<h1>荣 誉 证 书</h1><p class=n>{one}同志：</p><p class=in>为表彰您在社会主义现代化建设中做出的突出贡献，特授予<b>{award}</b>。</p><p class=r>{issuer}<br>{k.hz(date)}</p>{k.seal(issuer, shift="right: 30mm; bottom: 20mm")}"""
    css = "body { background: #fff8f0 } p { font-size: 19pt; line-height: 1.9 } h1 { font-size: 38pt; color: #c11; margin: 14mm } .r { margin-top: 12mm }"
    truth = {
        "recipients": [one],
        "award_name": award,
        "award_kind": "honour",
        "award_level": level,
        "issuer": issuer,
        "issue_date": date,
    }
    return Sheet(k.page(rng, "kai", css, body, "A4 landscape", "20mm"), "award_certificate", truth, ("award_rank",))


@layout("award_certificate.contest_decision_list")
def contest_list(rng: random.Random) -> Sheet:
    """A 红头文件 of a city's offices that names the winners of a contest in an annexed list by places."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 6)
    year = rng.randint(2011, 2024)
    trade = rng.choice(k.TRADES)
    contest = f"{unit.city}第{hanzi_number(rng.randint(3, 15))}届职工职业技能大赛"
    date = f"{year}-{rng.randint(9, 12):02d}-{rng.randint(1, 28):02d}"
    issuer = f"{unit.city}人力资源和社会保障局"
    rows = "".join(
        f"<tr><td>第{hanzi_number(at)}名<td>{k.spaced(one)}<td>{rng.choice(k.UNITS).name if at != 2 else unit.name}<td>{97 - at * 2 + rng.randint(0, 1)}.{rng.randint(0, 9)}"
        for at, one in enumerate(people, 1)
    )
    body = f"""<h1 class=red>{issuer}文件</h1><p class=c>{unit.city[:1]}人社发〔{year}〕{rng.randint(20, 190)}号</p><hr><h2>关于表彰{contest}{trade}项目<br>获奖选手的决定</h2><p>各县（市、区）人力资源和社会保障局，各有关企业：</p><p class=in>{contest}已圆满结束。经大赛组委会评定，决定对{trade}项目成绩优异的选手予以表彰（名单见附件）。希望受表彰的同志珍惜荣誉，再创佳绩。</p><p class=in>附件：{trade}项目获奖选手名单</p><p class=r>{issuer}</p><p class=r>{k.cn(date)}</p>
    <div class=an><p>附件</p><h3>{trade}项目获奖选手名单</h3><table class=grid><tr><th>名次<th>姓名<th>单位<th>总成绩{rows}</table></div>"""
    css = ".red { color: #d00; font-size: 28pt } hr { border: 0; border-top: 0.8mm solid #d00 } .an { page-break-before: always } td, th { text-align: center } p { font-size: 14pt }"
    truth = {
        "recipients": people,
        "award_kind": "contest",
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": date,
    }
    return Sheet(
        k.page(rng, "song kai", css, body),
        "award_certificate",
        truth,
        ("place", "award_rank", "award_name", "project", "certificate_number"),
    )


@layout("award_certificate.workshop_small_reform")
def small_reform(rng: random.Random) -> Sheet:
    """A firm's certificate for a “五小” result, addressed by name."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    year, rank = rng.randint(2010, 2024), rng.choice(tuple(RANKS))
    project = rng.choice(("皮带机清扫器改造", "电机轴承快速拆装工具", "行车滑线防脱装置", "阀门研磨机改进"))
    code = f"{unit.short}五小字（{year}）{rng.randint(1, 90):03d}号"
    date = f"{year + 1}-01-{rng.randint(5, 28):02d}"
    body = f"""<h1>获　奖　证　书</h1><p><u>{one}</u> 同志：</p><p class=in>你完成的《<u>{project}</u>》，在公司{year}年度“五小”成果评比中荣获 <u>{rank}</u>，特发此证。</p><p class=r>{unit.name}　</p><p class=r>{k.wide(date)}　</p><p class=s>编号：{code}</p>"""
    css = "p { font-size: 16pt; line-height: 2 } h1 { color: #a31; font-size: 30pt } .s { font-size: 10pt } u { padding: 0 3mm }"
    truth = {
        "recipients": [one],
        "award_kind": "five_small",
        "award_rank": RANKS[rank],
        "project": project,
        "issuer": unit.name,
        "issue_date": date,
        "certificate_number": code,
    }
    return Sheet(
        k.page(rng, "kai song", css, body, "A5 landscape", "14mm"),
        "award_certificate",
        truth,
        ("award_level", "award_name"),
    )


@layout("project_acceptance.appraisal_certificate")
def appraisal(rng: random.Random) -> Sheet:
    """科学技术成果鉴定证书: cover, opinion, makers with their shares, the committee on a page of its own."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 9)
    makers, experts = people[:4], people[4:]
    project = rng.choice(PROJECTS)
    date = k.day(rng, 2002, 2016)
    body_name = f"{unit.province}科学技术厅"
    roles = ("总体方案设计", "结构设计与计算", "现场试验", "工艺编制")
    rows = "".join(
        f"<tr><td>{at}<td>{one}<td>{rng.choice('男女')}<td>{rng.choice(('高级工程师', '工程师'))}<td>{unit.short}<td>{role}"
        for at, (one, role) in enumerate(zip(makers, roles, strict=True), 1)
    )
    judges = "".join(
        f"<tr><td>{'主任' if at == 0 else '委员'}<td>{one}<td>{rng.choice(('陇东工业大学', '闽北理工学院', '省机械研究院'))}<td>{rng.choice(('教授', '研究员'))}"
        for at, one in enumerate(experts)
    )
    body = f"""<div class=pg><p class=r>{unit.province[:1]}科鉴字〔{date[:4]}〕第{rng.randint(10, 399)}号</p><h1>科学技术成果鉴定证书</h1><p class=f>成　果　名　称：{project}</p><p class=f>完　成　单　位：{unit.name}</p><p class=f>鉴　定　形　式：会议鉴定</p><p class=f>组织鉴定单位：{body_name}（盖章）</p><p class=f>鉴　定　日　期：{k.cn(date)}</p></div>
    <div class=pg><h3>鉴 定 意 见</h3><p class=in>受{body_name}委托，鉴定委员会听取了项目组的汇报，审阅了技术资料，经质询讨论，形成意见如下：一、提供的资料齐全、规范，符合鉴定要求。二、该成果在结构和控制上有创新，经运行表明性能稳定。三、该成果达到国内{rng.choice(("先进", "领先"))}水平，同意通过鉴定。</p><p class=r>鉴定委员会主任：{experts[0]}</p><h3>主要研制人员名单</h3><table class=grid><tr><th>序号<th>姓名<th>性别<th>职称<th>工作单位<th>对成果创造性贡献{rows}</table></div><h3>鉴定委员会名单</h3><table class=grid><tr><th>鉴定会职务<th>姓名<th>工作单位<th>职称{judges}</table>"""
    css = ".pg { page-break-after: always } .f { font-size: 15pt; line-height: 2.4; margin-left: 12mm } h1 { margin: 30mm 0 } td, th { text-align: center }"
    truth = {
        "project": project,
        "participants": makers,
        "roles": list(roles),
        "accepting_body": body_name,
        "acceptance_date": date,
    }
    return Sheet(k.page(rng, "song ming", css, body), "project_acceptance", truth, ("conclusion", "project_level"))


@layout("project_acceptance.word_company_report")
def company_report(rng: random.Random) -> Sheet:
    """A firm's 项目验收报告 as a Word file: pairs, opinion of the group, signatures."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 7)
    makers, group = people[:3], people[3:]
    project = rng.choice(PROJECTS)
    date = k.day(rng, 2012, 2024)
    rows: list[list[str | None]] = [
        ["项目名称", project, None, None],
        ["项目编号", f"JG-{date[:4]}-{rng.randint(1, 60):02d}", "立项级别", "公司级"],
        ["项目负责人", makers[0], "参加人员", "、".join(makers[1:])],
        ["验收单位", f"{unit.name}科技管理部", None, None],
        ["验收日期", k.cn(date), None, None],
        [
            "验收意见",
            f"项目按任务书要求完成了全部内容，投运{rng.randint(3, 12)}个月来运行稳定，主要指标达到要求，资料齐全，验收组一致同意通过验收。",
            None,
            None,
        ],
        ["验收组签字", f"组长：{group[0]}　成员：{'、'.join(group[1:])}", None, None],
    ]
    paper = k.Paper("宋体", 12).say(unit.name, "center", 14).say("科技项目验收报告", "center", 20, True).table(rows)
    truth = {
        "project": project,
        "participants": makers,
        "roles": ["项目负责人", "参加人员", "参加人员"],
        "accepting_body": f"{unit.name}科技管理部",
        "acceptance_date": date,
    }
    return Sheet("", "project_acceptance", truth, ("conclusion", "project_level", "roles"), paper.bytes())


@layout("project_acceptance.city_plan_letter")
def city_plan(rng: random.Random) -> Sheet:
    """验收证书 of a project on a city's plan: numbered paragraphs, members in one line."""
    unit, makers = rng.choice(k.UNITS), k.names(rng, 5)
    project = rng.choice(PROJECTS)
    date = k.day(rng, 2010, 2022)
    body_name = f"{unit.city}科学技术局"
    body = f"""<h2>{unit.city}科技计划项目验收证书</h2><p class=r>{unit.city[:1]}科验字[{date[:4]}]{rng.randint(1, 80):03d}号</p><p>一、项目名称：{project}</p><p>二、计划类别：{unit.city}工业攻关计划　　合同编号：{int(date[:4]) - 2}GG{rng.randint(10, 99)}</p><p>三、承担单位：{unit.name}</p><p>四、主要完成人：{"，".join(makers)}</p><p>五、验收意见：{body_name}组织专家对该项目进行了验收。项目完成了合同书规定的各项指标，经费使用合理，验收组同意该项目通过验收。</p><p>六、组织验收单位：{body_name}（盖章）</p><p>七、验收时间：{k.cn(date)}</p>"""
    truth = {
        "project": project,
        "participants": makers,
        "project_level": "municipal",
        "accepting_body": body_name,
        "acceptance_date": date,
    }
    return Sheet(
        k.page(rng, "kai song ming", "p { line-height: 2.1; font-size: 13.5pt }", body),
        "project_acceptance",
        truth,
        ("conclusion", "roles"),
    )


@layout("benefit_proof.finance_year_table")
def finance_table(rng: random.Random) -> Sheet:
    """经济效益证明 by a firm with a table of years and kinds, unit 万元 in the corner."""
    unit = rng.choice(k.UNITS)
    project = rng.choice(PROJECTS)
    last = rng.randint(2012, 2024)
    items, rows = [], ""
    for year in range(last - 2, last + 1):
        profit, tax = rng.randint(80, 900), rng.randint(20, 190)
        items += [
            {"year": year, "benefit_kind": "profit", "amount": profit * 10000},
            {"year": year, "benefit_kind": "tax", "amount": tax * 10000},
        ]
        rows += f"<tr><td>{year}<td>{profit}<td>{tax}"
    date = f"{last + 1}-{rng.randint(1, 6):02d}-{rng.randint(1, 28):02d}"
    body = f"""<h2>经济效益证明</h2><p>项目名称：{project}</p><p>应用单位：{unit.name}</p><p>应用起止时间：{last - 2}年1月至{last}年12月</p><p class=r>单位：万元</p><table class=grid><tr><th>年　度<th>新增利润<th>新增税金{rows}</table><p>计算依据：按采用新技术后产品增量及单位利润计算，数据取自公司财务报表。</p><table class=b><tr><td>财务部负责人：{k.names(rng, 1)[0]}<br>（财务专用章）<td class=r>{unit.name}（公章）<br>{k.cn(date)}</table>"""
    css = ".grid td, .grid th { text-align: center } .b { margin-top: 20mm } p { font-size: 13pt }"
    return Sheet(
        k.page(rng, "song kai", css, body),
        "benefit_proof",
        {"subject": project, "issuer": unit.name, "date": date, "items": items},
        ("amount", "benefit_kind"),
    )


@layout("benefit_proof.word_patent_use")
def patent_use(rng: random.Random) -> Sheet:
    """A user's proof that a patent was put to work and what it saved, as a Word file."""
    unit = rng.choice(k.UNITS)
    year = rng.randint(2018, 2024)
    subject = rng.choice(("一种带式输送机防撕裂装置", "一种电机轴承拆卸工具", "一种阀门密封试验台"))
    amount = rng.randint(120000, 980000)
    number = _utility(rng, year - 3)
    date = f"{year + 1}-03-{rng.randint(1, 28):02d}"
    paper = k.Paper("仿宋", 15).say("专利转化应用证明", "center", 22, True)
    paper.say(
        f"实用新型专利“{subject}”（专利号：{number}）自{year - 1}年10月起在我公司生产线应用。经财务部门核算，{year}年度节约检修费用{amount:,}元。",
        indent=True,
    )
    paper.say("特此证明。", indent=True).say(f"应用单位：{unit.name}", "right").say(k.cn0(date), "right")
    truth = {"subject": subject, "benefit_kind": "saving", "amount": amount, "issuer": unit.name, "date": date}
    return Sheet("", "benefit_proof", truth, ("items",), paper.bytes())


def _utility(rng: random.Random, year: int) -> str:
    """A utility model's number."""
    return patent_number(rng, year, 2)


@layout("standard_drafting.office_proof")
def drafting_proof(rng: random.Random) -> Sheet:
    """A standards office's proof that a person took part in drafting."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    date = k.day(rng, 2013, 2024)
    area = {
        **{"黑": 23, "甘": 62, "湖": 43, "浙": 33, "广": 45, "福": 35},
        **{"云": 53, "吉": 22, "山": 14, "江": 36, "新": 65},
    }[unit.province[0]]
    name, level, code = rng.choice(
        (
            ("矿井提升设备安全检测规程", "provincial", f"DB{area}/T {rng.randint(1000, 3000)}—{date[:4]}"),
            ("工业锅炉运行维护规范", "provincial", f"DB{area}/T {rng.randint(1000, 3000)}—{date[:4]}"),
        )
    )
    issuer = f"{unit.province}市场监督管理局标准化处" if date > "2019" else f"{unit.province}质量技术监督局标准化处"
    body = f"""<h2>标准起草人证明</h2><p class=in>由{unit.name}牵头起草的地方标准《{name}》（{code}）已于{k.cn(date[:7])}批准发布。{one}同志为该标准主要起草人（排名第{rng.choice("二三四")}），承担技术要求、试验方法章节的编写。</p><p class=in>特此证明。</p><p class=r>{issuer}</p><p class=r>{k.cn(date)}</p>"""
    truth = {"name": one, "standard_name": name, "standard_level": level, "date": date}
    return Sheet(k.page(rng, "song kai", "p { font-size: 15pt; line-height: 2 }", body), "standard_drafting", truth)


@layout("standard_drafting.group_cover_foreword")
def group_standard(rng: random.Random) -> Sheet:
    """A firm's or province's standard: cover with numbers and dates, then the foreword with its drafters."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 5)
    year = rng.randint(2015, 2024)
    name = rng.choice(("立式磨机安装与验收技术要求", "电动葫芦定期检验导则", "高压水除鳞系统维护规程"))
    own = rng.random() < 0.5
    code = (
        f"Q/{unit.short[:1]}TLY {rng.randint(1, 60):03d}—{year}" if own else f"DB45/T {rng.randint(1200, 2800)}—{year}"
    )
    date = f"{year}-{rng.randint(3, 9):02d}-{rng.randint(10, 28)}"
    body = f"""<div class=cv><p>ICS {rng.choice(("73.100", "53.020.20", "77.180"))}<br>CCS H {rng.randint(10, 99)}</p><p class=big>{f"{unit.name}企业标准" if own else "广西壮族自治区地方标准"}</p><p class=r>{code}</p><hr><h1>{name}</h1><p class=c>Technical requirements</p><div class=dt><span>{date} 发布</span><span style='float:right'>{year + (date[5:7] > "09")}-12-01 实施</span></div><hr><p class=c>{unit.name if own else "广西壮族自治区市场监督管理局"}　发布</p></div>
    <h3>前　　言</h3><p class=in>本文件按照GB/T 1.1给出的规则起草。</p><p class=in>请注意本文件的某些内容可能涉及专利。</p><p class=in>本文件由{unit.name}提出并归口。</p><p class=in>本文件起草单位：{unit.name}、省机械研究院。</p><p class=in>本文件主要起草人：{"、".join(people)}。</p>"""
    css = ".cv { page-break-after: always } .big { font-size: 22pt; letter-spacing: 1mm; margin-top: 15mm } h1 { margin: 40mm 0 5mm; font-size: 26pt } .dt { margin-top: 55mm }"
    truth = {"standard_name": name} | ({} if own else {"standard_level": "provincial"})
    return Sheet(
        k.page(rng, "hei song zenhei", css, body),
        "standard_drafting",
        truth,
        ("name", "date", "standard_level") if own else ("name", "date"),
    )
