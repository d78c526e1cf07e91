"""Application forms: the national review form, a wide summary, a platform's printout, a form for skilled workers, the other path."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.seen_fourth.a_stock import Who, cn, day, padded, page, spaced, who
from benchmarks.strangers.sheet import Sheet, layout

EMPLOYERS = (
    "晋北重型轧辊股份有限公司",
    "太行机车车辆配件有限公司",
    "河东化工设备制造有限公司",
    "关中电力检修集团有限公司",
)
FIELDS = ("焊接", "机械制造", "电气工程", "冶金机械", "自动控制")
SKILLS = {3: "高级工", 2: "技师", 1: "高级技师"}
SCHOOLS = {"junior_college": "大学专科", "bachelor": "大学本科", "secondary_vocational": "中专"}
LEVELS = (("senior_engineer", "高级工程师", 1), ("engineer", "工程师", 2), ("assistant_engineer", "助理工程师", 3))


def truth_of(person: Who, level: str, field: str, employer: str, skill: int, education: str) -> dict[str, Any]:
    return {
        "name": person.name,
        "id_number": person.id_number,
        "level": level,
        "specialty": field,
        "employer": employer,
        "current_qualification": skill,
        "education_level": education,
    }


@layout("application_form.a_national_review_form")
def national(rng: random.Random) -> Sheet:
    """专业技术职务任职资格评审表 of three pages: cover, 基本情况 with split cells, the opinions with votes. No number of identity."""
    person, employer, field = who(rng), rng.choice(EMPLOYERS), rng.choice(FIELDS)
    level, word, skill = rng.choice(LEVELS)
    education = rng.choice(tuple(SCHOOLS))
    trade = rng.choice(("焊工", "维修电工", "钳工"))
    year = rng.randint(2020, 2025)
    body = f"""<div class=cover><h1>专业技术职务任职资格<br>评 审 表</h1><table><tr><td class=c>单　　位：<td>{employer}<tr><td class=c>姓　　名：<td>{spaced(person.name)}
    <tr><td class=c>现任专业<br>技术职务：<td>{trade}{SKILLS[skill]}<tr><td class=c>申报专业：<td>{field}<tr><td class=c>评　　审<br>任职资格：<td>{word}</table>
    <p class=centre>填表时间：{cn(day(rng, year), " ")}</p><p class=centre style="margin-top:40mm">中华人民共和国人事部制</p></div>
    <h2 style="page-break-before:always">基　本　情　况</h2><table class=grid><tr><td rowspan=2>姓名<td>现名<td>{person.name}<td>性别<td>{person.sex}<td>民族<td>汉
    <tr><td>曾用名<td>无<td>出生日期<td>{cn(person.birth[:7])}<td>出生地<td>{rng.choice(("山西运城", "河北邢台", "陕西咸阳"))}
    <tr><td colspan=2>参加工作时间<td>{cn(f"{int(person.birth[:4]) + 21}-09")}<td>身体状况<td>健康<td>政治面貌<td>{rng.choice(("党员", "群众"))}
    <tr><td rowspan=2>最高<br>学历<td>毕业（肄、结）<br>时间<td>学校<td>专业<td>学制<td>学历<td>学位<tr><td>{int(person.birth[:4]) + 22}.07<td>河东机电学院<td>机电工程<td>三年<td>{SCHOOLS[education]}<td>无
    <tr><td colspan=2>现任专业技术职务及任职时间<td colspan=5>{trade}{SKILLS[skill]}&emsp;{cn(f"{year - 6}-08")}<tr><td colspan=2>现从事何种专业技术工作<td colspan=5>{field}
    <tr><td colspan=2>懂何种外语<td colspan=5>英语，初级<tr><td colspan=2>参加何学术团体<td colspan=5>无<tr><td colspan=2>行政职务<td colspan=5>班长</table>
    <h2 style="page-break-before:always">评 审 审 批 意 见</h2><table class=grid><tr><td class=s>专家评议组<br>意见<td style="height:40mm">
    <tr><td class=s>评审组织<br>意见<td style="height:46mm">总人数&emsp;&emsp;参加人数&emsp;&emsp;赞成人数&emsp;&emsp;反对人数<tr><td class=s>人事（职改）<br>部门审批意见<td style="height:40mm" class=right>年&emsp;月&emsp;日</table>"""
    css = "h1 { font-size: 26pt; margin: 30mm 0; line-height: 1.6 } .cover table { width: 120mm; margin: 0 auto } .cover td { font-size: 15pt; padding: 3mm } .c { width: 34mm } .s { width: 30mm; text-align: center } .grid td { text-align: center }"
    html = page(css, body, font=rng.choice(("song", "ming")), points=11)
    truth = truth_of(person, level, field, employer, skill, education)
    del truth["id_number"]
    return Sheet(html, "application_form", truth, ("claims", "exceptional"))


@layout("application_form.a_wide_summary")
def summary(rng: random.Random) -> Sheet:
    """综合情况表 on A3: the head over the table, rows of records, the box for 破格 with all answers."""
    person, employer, field = who(rng), rng.choice(EMPLOYERS), rng.choice(FIELDS)
    level, word, skill = LEVELS[0] if rng.random() < 0.4 else rng.choice(LEVELS)
    exceptional = level == "senior_engineer" and rng.random() < 0.5
    education = rng.choice(("junior_college", "bachelor"))
    year = rng.randint(2021, 2025)
    yes, no = ("√", "&emsp;") if exceptional else ("&emsp;", "√")
    body = f"""<h1>申报{word}任职资格人员综合情况表</h1><table><tr><td>单位（盖章）：{employer}<td class=right>{cn(day(rng, year))}</table>
    <table class=grid><tr><td>姓　名<td>{person.name}<td>性别<td>{person.sex}<td>出生年月<td>{person.birth[:7].replace("-", ".")}<td>身份证号<td colspan=3>{person.id_number}
    <tr><td>最高学历<td>{SCHOOLS[education]}<td>毕业院校及专业<td colspan=3>河东机电学院 机电工程<td>是否破格<td colspan=3>是（{yes}）；否（{no}）
    <tr><td>现有职业技能等级<td>{SKILLS[skill]}<td>取得时间<td>{year - rng.randint(4, 8)}.06<td>申报专业<td>{field}<td>申报资格<td colspan=3>{word}
    <tr><td rowspan=3>任现职期间历年考核情况<td>{year - 3}年<td>{rng.choice(("优秀", "合格"))}<td rowspan=3>主要业绩<td colspan=6 rowspan=3>1. 参加轧机主传动系统改造，解决减速箱漏油；2. 完成“十字头”堆焊修复工艺，年节约备件费用约{rng.randint(8, 60)}万元；3. 带徒2人。
    <tr><td>{year - 2}年<td>合格<tr><td>{year - 1}年<td>{rng.choice(("优秀", "合格"))}<tr><td>获奖情况<td colspan=9>{year - 1}年度公司先进生产者；{year - 2}年市职工技能大赛第五名
    <tr><td>论文著作<td colspan=9>《冷轧辊堆焊修复工艺探讨》，{year - 1}年（独著）<tr><td>专　利<td colspan=9>无<tr><td>单位推荐意见<td colspan=4 style="height:28mm">同意推荐<td>主管部门意见<td colspan=4></table>
    <p>填表人：{rng.choice(("冯晓丽", "董佳"))}&emsp;&emsp;审核人：{rng.choice(("郑国梁", "何平安"))}</p>"""
    html = page(
        ".grid td { text-align: center }", body, font=rng.choice(("song", "hei")), size="A3 landscape", points=13
    )
    truth = truth_of(person, level, field, employer, skill, education) | {"exceptional": exceptional}
    return Sheet(html, "application_form", truth, ("claims",))


@layout("application_form.a_platform_printout")
def platform(rng: random.Random) -> Sheet:
    """A system's printout: number of the application, grey section bars, label and value pairs, a promise at the end."""
    person, employer, field = who(rng), rng.choice(EMPLOYERS), rng.choice(FIELDS)
    level, word, skill = rng.choice(LEVELS)
    rank = {"senior_engineer": "副高级", "engineer": "中级", "assistant_engineer": "助理级"}[level]
    education = rng.choice(("junior_college", "bachelor"))
    year = rng.randint(2021, 2025)
    skill_word = {3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}[skill]
    body = f"""<table class=small><tr><td>职称申报评审信息系统<td class=right>申报编号：{year}{rng.randint(10**7, 10**8 - 1)}</table><h1>职 称 申 报 表</h1><p class=bar>一、基本信息</p>
    <table><tr><td>姓名：{person.name}<td>性别：{person.sex}<td rowspan=3><div class=photo></div><tr><td>证件类型：居民身份证<td>证件号码：{person.id_number}<tr><td>出生日期：{person.birth}<td>手机号码：13{rng.randint(100000000, 999999999)}
    <tr><td>工作单位：{employer}<td colspan=2>单位性质：企业</table><p class=bar>二、申报信息</p><table><tr><td>申报年度：{year}<td>申报系列：工程技术<tr><td>申报级别：{rank}<td>申报职称：{word}
    <tr><td>申报专业：{field}<td>申报方式：高技能人才参评<tr><td>是否破格申报：否<td>是否转评：否</table><p class=bar>三、学历与资格</p><table><tr><td>最高学历：{SCHOOLS[education]}<td>学位：无
    <tr><td>毕业院校：河东机电学院<td>毕业时间：{int(person.birth[:4]) + 22}-07-01<tr><td>现职业资格（技能等级）：{rng.choice(("焊工", "电工", "钳工"))} {skill_word}<td>取得时间：{day(rng, year - 5)}<tr><td>现职称：无<td>证书编号：——</table>
    <p class=bar>四、本人承诺</p><p>本人承诺所填内容及上传材料真实有效，如有虚假，愿承担一切责任。</p><p class=right>申报人签名：{person.name}&emsp;{padded(day(rng, year))}</p>"""
    css = ".bar { background: #e4e4e4; padding: 1mm 2mm; margin: 3mm 0 } h1 { font-size: 20pt } td { padding: 1mm; width: 45% }"
    html = page(css, body, font=rng.choice(("hei", "zenhei")), margin="16mm", points=11)
    truth = truth_of(person, level, field, employer, skill, education) | {"exceptional": False}
    return Sheet(html, "application_form", truth, ("claims",))


@layout("application_form.a_skilled_talent_boxes")
def skilled(rng: random.Random) -> Sheet:
    """高技能人才申报工程系列职称审批表: one ruled page, levels and 破格 as boxes with one of them marked."""
    person, employer, field = who(rng), rng.choice(EMPLOYERS), rng.choice(FIELDS)
    level, word, skill = rng.choice(LEVELS)
    exceptional = level == "senior_engineer" and rng.random() < 0.5
    education = rng.choice(("junior_college", "bachelor", "secondary_vocational"))
    mark = rng.choice("☑■")

    def boxes(words: tuple[str, ...], chosen: str) -> str:
        return "&ensp;".join(f"{mark if one == chosen else '□'}{one}" for one in words)

    year = rng.randint(2020, 2025)
    body = f"""<h1>高技能人才申报工程系列职称审批表</h1><table class=grid><tr><td class=k>姓　　名<td>{person.name}<td class=k>身份证号码<td>{person.id_number}
    <tr><td class=k>工作单位<td colspan=3>{employer}<tr><td class=k>申报级别<td colspan=3>{boxes(("助理工程师", "工程师", "高级工程师"), word)}
    <tr><td class=k>申报专业<td>{field}<td class=k>是否破格<td>{boxes(("是", "否"), "是" if exceptional else "否")}
    <tr><td class=k>最高学历<td>{SCHOOLS[education]}<td class=k>毕业时间<td>{int(person.birth[:4]) + 22}年7月<tr><td class=k>现职业技能等级<td>{SKILLS[skill]}<td class=k>取得时间<td>{cn(f"{year - 5}-10")}
    <tr><td class=k>主要工作业绩<td colspan=3 style="height:60mm;vertical-align:top">本人从事{field}相关岗位工作{rng.randint(12, 28)}年，先后参加高线精轧机组、除尘风机等设备大修，任焊接班班长，所带班组连续三年完成检修任务。
    <tr><td class=k>单位意见<td colspan=3 style="height:26mm">经审核，材料属实，同意申报。<div class=right>（公章）&emsp;{cn(day(rng, year), " ")}</div><tr><td class=k>人社部门<br>审核意见<td colspan=3 style="height:26mm"></table>
    <p class=small>注：本表一式三份，用A4纸双面打印。</p>"""
    css = ".k { width: 30mm; text-align: center } h1 { font-size: 18pt }"
    html = page(css, body, font=rng.choice(("song", "hei", "ming")), points=12)
    truth = truth_of(person, level, field, employer, skill, education) | {"exceptional": exceptional}
    return Sheet(html, "application_form", truth, ("claims",))


@layout("application_form.a_engineer_to_skill")
def to_skill(rng: random.Random) -> Sheet:
    """The other path, unusual: an engineer applies for the assessment of a skill level; trade in place of specialty."""
    person, employer = who(rng, (1975, 1992)), rng.choice(EMPLOYERS)
    skill, word = rng.choice(((3, "三级（高级工）"), (2, "二级（技师）"), (1, "一级（高级技师）")))
    title = rng.choice(("助理工程师", "工程师"))
    education = rng.choice(("bachelor", "junior_college"))
    year = rng.randint(2021, 2025)
    pairs = (
        ("姓名", person.name), ("性别", person.sex), ("出生日期", cn(person.birth)), ("文化程度", SCHOOLS[education]), ("身份证号", person.id_number),
        ("工作单位", employer), ("现有职称", title), ("取得职称时间", f"{year - rng.randint(3, 8)}年12月"), ("职称证书编号", f"{year - 3}{rng.randint(1000, 99999)}"), ("从事本职业年限", f"{rng.randint(6, 20)}年"),
        ("申报职业（工种）", rng.choice(("电工", "焊工", "钳工"))), ("申报技能等级", word),
    )  # fmt: skip
    body = f"""<h1>专业技术人才参加职业技能评价<br>申　报　表</h1><table>{"".join(f"<tr><td class=k>{a}<td class=v>{b}" for a, b in pairs)}</table>
    <p style="margin-top:8mm">本人郑重声明：以上所填内容真实。</p><p class=right>申报人（签名）：{person.name}&emsp;{cn(day(rng, year))}</p><p>单位审核：情况属实，同意申报。（盖章）</p><p>评价机构受理意见：</p>"""
    css = ".k { width: 46mm; padding: 1.6mm; text-align: right } .v { border-bottom: 0.2mm solid #444; padding-left: 6mm } h1 { font-size: 19pt }"
    html = page(css, body, font=rng.choice(("kai", "song")), points=13)
    truth = {
        "name": person.name,
        "id_number": person.id_number,
        "level": skill,
        "employer": employer,
        "education_level": education,
    }
    return Sheet(
        html, "application_form", truth, ("level", "specialty", "current_qualification", "claims", "exceptional")
    )
