"""Forms of application, papers of masters and apprentices, and pages of no type."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, layout

from . import n_kit as k

RANKS = {"助理工程师": "assistant_engineer", "工程师": "engineer", "高级工程师": "senior_engineer"}
BELOW = {"助理工程师": "技师", "工程师": "助理工程师", "高级工程师": "工程师"}
HELD: dict[str, str | int] = {**{title: title for title in RANKS}, "技师": 2}
"""A skill level by its number, a title by its name, as in the other series."""


@layout("application_form.cover_and_basics")
def cover_and_basics(rng: random.Random) -> Sheet:
    """A cover and the page of basic facts; exception by a yes-no box."""
    unit, one = rng.choice(k.UNITS), k.who(rng)
    rank = rng.choice(("工程师", "高级工程师", "助理工程师"))
    special = rng.random() < 0.3
    year = rng.randint(2019, 2024)
    specialty = rng.choice(("机械制造", "电气工程", "冶金工程", "采矿工程", "建材工程"))
    study, level = rng.choice((("大学本科", "bachelor"), ("大专", "junior_college"), ("中专", "secondary_vocational")))
    yes, no = ("☑", "□") if special else ("□", "☑")
    body = f"""<div class=cv><h1>专业技术职务任职资格<br>评　审　表</h1><p>单　　　　位：<u>{unit.name}</u></p><p>姓　　　　名：<u>{one.name}</u></p><p>现任专业技术职务：<u>{BELOW[rank]}</u></p><p>申报专业：<u>{specialty}</u></p><p>申报任职资格：<u>{rank}</u></p><p class=c style='margin-top:30mm'>填表时间：{k.cn(f"{year}-{rng.randint(6, 10):02d}-{rng.randint(1, 28):02d}")}</p></div>
    <h3>一、基本情况</h3><table class=grid><tr><td>姓名<td>{one.name}<td>性别<td>{one.sex}<td>出生日期<td>{k.dots(one.birth)}<tr><td>身份证号<td colspan=3>{one.number}<td>民族<td>汉族<tr><td>最高学历<td>{study}<td>毕业院校<td colspan=3>{rng.choice(("闽北理工学院", "陇东工业大学", "松江化工学院"))}（{int(one.birth[:4]) + 22}年7月）<tr><td>参加工作时间<td>{int(one.birth[:4]) + 22}.08<td colspan=2>现从事何种专业技术工作<td colspan=2>{specialty}<tr><td>现职务取得时间<td colspan=2>{year - 6}年12月<td>是否破格<td colspan=2>{yes}是　{no}否<tr><td>外语成绩<td colspan=2>免试<td>计算机成绩<td colspan=2>合格</table><p style='font-size:9.5pt'>说明：本表一式三份，用钢笔填写或打印，内容真实。</p>"""
    css = ".cv { page-break-after: always; padding: 20mm 10mm } .cv p { font-size: 16pt; line-height: 2.2 } .cv u { padding: 0 4mm } td { text-align: center; font-size: 11pt }"
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": RANKS[rank],
        "specialty": specialty,
        "employer": unit.name,
        "current_qualification": HELD[BELOW[rank]],
        "exceptional": special,
        "education_level": level,
    }
    return Sheet(k.page(rng, "song kai", css, body), "application_form", truth, ("claims",))


@layout("application_form.one_page_summary")
def summary(rng: random.Random) -> Sheet:
    """职称申报人员情况简表 on one wide page: facts above, merits in long cells below."""
    unit, one = rng.choice(k.UNITS), k.who(rng)
    rank = rng.choice(("工程师", "高级工程师"))
    specialty = rng.choice(("焊接", "电气工程", "机械设计", "矿山机电"))
    study, level = rng.choice((("本科", "bachelor"), ("专科", "junior_college")))
    year = rng.randint(2018, 2025)
    body = f"""<h2>{year}年度工程系列（{specialty}专业）职称申报简表</h2><table class=grid><tr><td class=f>申报人<td>{k.spaced(one.name)}<td class=f>性　别<td>{one.sex}<td class=f>出生年月<td>{k.cn(one.birth[:7])}<td class=f>身份证号<td>{one.number}<tr><td class=f>所在单位<td colspan=3>{unit.name}<td class=f>申报专业<td>{specialty}<td class=f>申报级别<td>{rank}
    <tr><td class=f>学　历<td>{study}<td class=f>所学专业<td>{rng.choice(("机械工程", "自动化"))}<td class=f>现有资格<td>{BELOW[rank]}<td class=f>取得时间<td>{year - rng.randint(5, 8)}.10<tr><td class=f>任现职以来<br>主要业绩<td colspan=7 class=t>1. 负责{rng.choice(("轧机主传动改造", "提升机变频改造", "窑尾收尘系统改造"))}项目，通过公司验收；<br>2. 获公司技术革新二等奖一项（第二完成人）；<br>3. 带徒二人，均已出师。<tr><td class=f>论文论著<td colspan=7 class=t>《{rng.choice(("提升机制动系统的改进", "水泥磨机衬板失效分析"))}》，刊于《陇原机电》{year - 2}年第3期，独立作者。<tr><td class=f>单位推荐<br>意见<td colspan=7 class=t>经审查，材料属实，同意推荐。　　　　　（公章）　{year}年{rng.randint(7, 10)}月{rng.randint(1, 28)}日</table>"""
    css = (
        "td { font-size: 10.5pt; text-align: center } .t { text-align: left; height: 28mm } .f { background: #f2f2f2 }"
    )
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": RANKS[rank],
        "specialty": specialty,
        "employer": unit.name,
        "current_qualification": HELD[BELOW[rank]],
        "education_level": level,
    }
    return Sheet(
        k.page(rng, "zenhei song", css, body, "A4 landscape", "12mm"),
        "application_form",
        truth,
        ("claims", "exceptional"),
    )


@layout("application_form.word_declaration_table")
def word_form(rng: random.Random) -> Sheet:
    """A province's 职称申报表 as a Word file: one table of pairs, then opinions."""
    unit, one = rng.choice(k.UNITS), k.who(rng)
    rank = rng.choice(("助理工程师", "工程师"))
    specialty = rng.choice(("机电工程", "电力工程", "化工工程", "船舶工程"))
    study, level = rng.choice((("大学本科", "bachelor"), ("大学专科", "junior_college")))
    year = rng.randint(2019, 2025)
    rows: list[list[str | None]] = [
        ["姓　名", one.name, "性　别", one.sex],
        ["身份证号", one.number, None, None],
        ["工作单位", unit.name, None, None],
        ["文化程度", study, "参加工作时间", f"{int(one.birth[:4]) + 22}年7月"],
        ["现职称（职业资格）", BELOW[rank], "取得时间", f"{year - 5}年11月"],
        ["申报职称", rank, "申报专业", specialty],
        ["申报类型", "☑正常申报　□破格申报　□转评", None, None],
        ["本人承诺", "以上所填内容真实。　签名：", None, None],
        ["单位审核意见", f"情况属实，同意申报。　（公章）{year}年9月{rng.randint(1, 28)}日", None, None],
    ]
    paper = (
        k.Paper("宋体", 12)
        .say(f"{unit.province}工程技术人才职称申报表", "center", 18, True)
        .say(f"申报年度：{year}", "right")
        .table(rows)
        .say("注：本表双面打印，不得改变格式。", size=10)
    )
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": RANKS[rank],
        "specialty": specialty,
        "employer": unit.name,
        "current_qualification": HELD[BELOW[rank]],
        "exceptional": False,
        "education_level": level,
    }
    return Sheet("", "application_form", truth, ("claims",), paper.bytes())


@layout("mentoring_proof.union_contract")
def union_contract(rng: random.Random) -> Sheet:
    """师徒合同书 of a mine's union: both parties' data in a table, terms, three signatures."""
    unit = k.UNITS[0] if rng.random() < 0.5 else rng.choice(k.UNITS)
    mentor, pupil, chair = k.names(rng, 3)
    trade = rng.choice(k.TRADES)
    start = k.day(rng, 2008, 2021)
    end = f"{int(start[:4]) + 2}{start[4:]}"
    body = f"""<h2>师徒合同书</h2><p class=r>{unit.short}工会制　编号：{start[:4]}－{rng.randint(10, 99)}</p><table class=grid><tr><th><th>姓名<th>年龄<th>工种<th>技术等级<th>所在区队<tr><td>师傅<td>{mentor}<td>{rng.randint(40, 55)}<td>{trade}<td>{rng.choice(("技师", "高级技师"))}<td rowspan=2>{rng.choice(("机电一队", "检修班", "运转车间"))}<tr><td>徒弟<td>{pupil}<td>{rng.randint(20, 28)}<td>{trade}<td>初级工</table>
    <p class=in>根据师徒自愿、组织安排的原则，双方签订本合同，期限自{k.cn(start)}至{k.cn(end)}。</p><p><b>师傅的责任：</b>传授安全知识和操作技能，使徒弟在合同期内能独立顶岗。</p><p><b>徒弟的责任：</b>尊敬师傅，勤学苦练，不违章作业。</p><p><b>奖惩：</b>期满经考试合格，奖励师傅{rng.choice((500, 800, 1000))}元。</p><table class=b><tr><td>师傅签字：{mentor}<td>徒弟签字：{pupil}<td>工会主席：{chair}<tr><td colspan=3 class=r>签订日期：{k.cn(start)}</table>"""
    css = "td, th { text-align: center } .b td { padding-top: 8mm } p { line-height: 1.9 }"
    truth = {"mentor": mentor, "apprentices": [pupil], "start_date": start}
    return Sheet(
        k.page(rng, "kai song", css, body), "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates")
    )


@layout("mentoring_proof.results_of_pupils")
def results(rng: random.Random) -> Sheet:
    """A unit's proof that a master brought up several workers, with the levels they reached and when."""
    unit = rng.choice(k.UNITS)
    mentor, *pupils = k.names(rng, rng.choice((3, 4)))
    trade = rng.choice(k.TRADES)
    start = f"{rng.randint(2010, 2016)}-{rng.randint(1, 12):02d}"
    numbers = [rng.choice((3, 2, 3, 4)) for _ in pupils]
    dates = [f"{int(start[:4]) + rng.randint(2, 4)}-{rng.randint(1, 12):02d}" for _ in pupils]
    rows = "".join(
        f"<tr><td>{at}<td>{pupil}<td>{trade}<td>{k.LEVELS[n][1]}<td>{k.dots(date)}"
        for at, (pupil, n, date) in enumerate(zip(pupils, numbers, dates, strict=True), 1)
    )
    issued = f"{int(start[:4]) + 6}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    body = f"""<h2>带徒传技证明</h2><p class=in>我单位{mentor}同志自{k.cn(start)}起承担带徒工作，先后带出徒弟{len(pupils)}名，徒弟取得职业资格（技能等级）情况如下：</p><table class=grid><tr><th>序号<th>徒弟姓名<th>工种<th>取得等级<th>取证时间{rows}</table><p class=in>特此证明。</p><p class=r>{unit.name}<br>{k.cn(issued)}</p>"""
    css = "td, th { text-align: center } p { font-size: 14pt; line-height: 2 }"
    truth = {
        "mentor": mentor,
        "apprentices": pupils,
        "apprentice_levels": numbers,
        "apprentice_dates": dates,
        "start_date": start,
    }
    return Sheet(k.page(rng, "song ming", css, body), "mentoring_proof", truth)


@layout("unknown.special_work_permit")
def work_permit(rng: random.Random) -> Sheet:
    """特种作业操作证: a safety permit, no skill level."""
    one, unit = k.who(rng, 1975, 1998), rng.choice(k.UNITS)
    date = k.day(rng, 2017, 2024)
    body = f"""<div class=k><h3>中华人民共和国特种作业操作证</h3><div class=ph></div><p>证号　T{one.number}</p><p>姓名　{one.name}　　性别　{one.sex}</p><p>作业类别　{rng.choice(("电工作业", "焊接与热切割作业", "高处作业"))}</p><p>操作项目　{rng.choice(("低压电工作业", "熔化焊接与热切割作业", "登高架设作业"))}</p><p>初领日期　{date}</p><p>有效期限　{date} 至 {int(date[:4]) + 6}{date[4:]}</p><p>复审日期　{int(date[:4]) + 3}{date[4:]} 前</p><p class=r>签发机关　{unit.province}应急管理厅</p></div>"""
    css = ".k { border: 0.5mm solid #37a; padding: 5mm } .ph { float: right; width: 25mm; height: 34mm; border: 0.3mm solid #888 } p { margin: 1mm }"
    return Sheet(k.page(rng, "zenhei song", css, body, "A5 landscape", "12mm"), "unknown", {})


@layout("unknown.publicity_result")
def publicity(rng: random.Random) -> Sheet:
    """A unit's statement that the application was shown in public without objection."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    date = k.day(rng, 2018, 2025)
    body = f"""<h2>公示情况说明</h2><p>{unit.city}职称改革工作领导小组办公室：</p><p class=in>我单位于{k.cn(date)}起对{one}等{rng.randint(2, 9)}名同志的职称申报材料在单位公示栏进行了公示，公示期五个工作日。公示期间未收到任何异议。</p><p class=in>公示监督电话：0{rng.randint(310, 990)}-{rng.randint(2000000, 8999999)}</p><p class=r>{unit.name}</p><p class=r>{k.cn(date[:7])}</p>"""
    return Sheet(k.page(rng, "song kai", "p { font-size: 15pt; line-height: 2 }", body), "unknown", {})


@layout("unknown.software_copyright")
def software(rng: random.Random) -> Sheet:
    """计算机软件著作权登记证书: neither a patent nor an award."""
    unit = rng.choice(k.UNITS)
    date = k.day(rng, 2015, 2024)
    body = f"""<p class=c style='font-size:18pt'>中华人民共和国国家版权局</p><h1>计算机软件著作权登记证书</h1><p class=r>证书号：　软著登字第{rng.randint(1000000, 9999999)}号</p><table><tr><td>软　件　名　称：<td>{unit.short}{rng.choice(("设备点检管理系统", "窑炉温度监控软件", "能耗分析平台"))}<br>V1.0<tr><td>著　作　权　人：<td>{unit.name}<tr><td>开发完成日期：<td>{k.cn0(date)}<tr><td>首次发表日期：<td>未发表<tr><td>权利取得方式：<td>原始取得<tr><td>权　利　范　围：<td>全部权利<tr><td>登　　记　　号：<td>{date[:4]}SR{rng.randint(100000, 999999)}</table><p class=in>根据《计算机软件保护条例》和《计算机软件著作权登记办法》的规定，经中国版权保护中心审核，对以上事项予以登记。</p>"""
    css = "td { padding: 3mm; font-size: 13pt } td:first-child { width: 45mm } h1 { font-size: 22pt }"
    return Sheet(k.page(rng, "song kai", css, body), "unknown", {})
