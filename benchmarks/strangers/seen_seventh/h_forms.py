"""Forms of application."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import CRAFTS, HOUSES, day, page, person, said, stacked
from benchmarks.strangers.sheet import Sheet, layout

LEVELS = {"助理工程师": "assistant_engineer", "工程师": "engineer", "高级工程师": "senior_engineer"}
SKILLS = {"高级工": 3, "技师": 2, "高级技师": 1}
NEEDED = {"助理工程师": "高级工", "工程师": "技师", "高级工程师": "高级技师"}
SCHOOLS = {"中专": "secondary_vocational", "大专": "junior_college", "本科": "bachelor"}


@layout("application_form.system_print")
def system_print(rng: random.Random) -> Sheet:
    """A printout of the web system: grey label cells, four columns, a bar code's number above."""
    one, house, (craft, field) = person(rng), rng.choice(HOUSES), rng.choice(CRAFTS)
    level, school = rng.choice(list(LEVELS)), rng.choice(list(SCHOOLS))
    year = rng.randint(2021, 2024)
    cells = (
        ("姓名", one.name, "证件号码", one.number),
        ("性别", one.sex, "出生日期", one.birth),
        ("工作单位", house, "单位性质", "企业"),
        ("申报级别", level, "申报专业", field),
        ("现有职业资格", f"{craft} {NEEDED[level]}", "取得时间", day(rng, 2008, 2017)),
        ("最高学历", school, "毕业时间", day(rng, 1992, 2007)),
        ("是否破格", "否", "申报类型", "技能人才申报职称"),
    )
    rows = "".join(f"<tr><td class=l>{a}<td>{b}<td class=l>{c}<td>{d}" for a, b, c, d in cells)
    body = f"""<p class=s>申报编号：SB{year}{rng.randint(100000, 999999)}　打印时间：{year}-09-{rng.randint(10, 28)} 15:2{rng.randint(0, 9)}:07</p>
    <h1 style="font-size:18pt">高技能人才职称评审申报表（{year}年度）</h1><p style="background:#dde6f2;padding:1mm">▌基本信息<table class=g>{rows}</table>
    <p style="background:#dde6f2;padding:1mm">▌主要工作经历<table class="g c"><tr class=l><td>起止时间<td>单位及部门<td>从事工作<tr><td>{rng.randint(1995, 2007)}.08-至今<td>{house}维修车间<td>{craft}</table>
    <p style="background:#dde6f2;padding:1mm">▌申报人承诺<p class=in>以上信息均由本人填写，真实有效。<p class=r>申报人签字：　　　　　　　　年　　月　　日"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": LEVELS[level],
        "specialty": field,
        "employer": house,
        "current_qualification": SKILLS[NEEDED[level]],
        "exceptional": False,
        "education_level": SCHOOLS[school],
    }
    return Sheet(
        page(rng, body, ".l { background: #f0f0f0; width: 20mm }", fonts="zenhei hei"),
        "application_form",
        truth,
        ("claims",),
    )


@layout("application_form.exceptional_stacked")
def exceptional(rng: random.Random) -> Sheet:
    """A form with stacked labels over several rows; all choices are printed, the chosen ones are ticked."""
    one, house, (craft, field) = person(rng), rng.choice(HOUSES), rng.choice(CRAFTS)
    level = rng.choice(("工程师", "高级工程师"))
    school = rng.choice(list(SCHOOLS))
    off, on = rng.choice((("□", "☑"), ("□", "■"), ("○", "●")))

    def ticks(options: tuple[str, ...], chosen: str) -> str:
        return "　".join(f"{on if one == chosen else off}{one}" for one in options)

    skill = f"{craft}{rng.choice(('', '/'))}{NEEDED[level]}"
    body = f"""<h1>破格申报专业技术职务任职资格审核表</h1><p>推荐单位（章）：<u>　{house}　</u>　　填表日期：{said(day(rng, 2020, 2024), "dot")}
    <table class="g c"><tr><td rowspan=5 style="width:9mm">{stacked("基本情况")}<td style="width:26mm">姓　名<td>{one.name}<td>性　别<td>{one.sex}<td>出生年月<td>{said(one.birth[:7], "dot")}
    <tr><td>身份证号<td colspan=5>{"　".join((one.number[:6], one.number[6:14], one.number[14:]))}<tr><td>学　历<td colspan=5>{ticks(("高中", *SCHOOLS), school)}
    <tr><td>现职业资格<td colspan=2>{skill}<td>从事专业<br>及 年 限<td colspan=2>{field}　{rng.randint(15, 30)}年<tr><td>申报资格<td colspan=5>{ticks(tuple(LEVELS), level)}
    <tr><td rowspan=2>{stacked("申报类别")}<td>是否破格<td colspan=5>{ticks(("是", "否"), "是")}<tr><td>破格类型<td colspan=5>{ticks(("学历破格", "资历破格", "双破"), "资历破格")}
    <tr><td>{stacked("破格理由")}<td colspan=6 style="text-align:left;height:70mm;vertical-align:top"><p class=in>本人长期在生产一线从事{craft}工作，{rng.choice(("获省级技能大赛前三名", "被授予三晋技术能手称号", "拥有国家发明专利1项（第一发明人）"))}，解决重大技术难题{rng.randint(3, 9)}项，为企业节约资金约{rng.randint(100, 900)}万元。
    <p class=r>申报人：{one.name}<tr><td>{stacked("审核意见")}<td colspan=6 style="height:34mm;vertical-align:bottom">（公章）　　负责人：　　　　　　年　　月　　日</table>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": LEVELS[level],
        "specialty": field,
        "employer": house,
        "current_qualification": SKILLS[NEEDED[level]],
        "exceptional": True,
        "education_level": SCHOOLS[school],
    }
    return Sheet(page(rng, body, fonts="ming zenhei"), "application_form", truth, ("claims", "specialty"))


@layout("application_form.short_table_landscape")
def short_table(rng: random.Random) -> Sheet:
    """A short form on its side: label row above value row, several such pairs; achievements in a wide cell."""
    one, house, (craft, field) = person(rng), rng.choice(HOUSES), rng.choice(CRAFTS)
    level, school = rng.choice(list(LEVELS)), rng.choice(list(SCHOOLS))
    place = NEEDED[level]
    body = f"""<h1 style="font-size:19pt">申 报 {" ".join(level)} 任 职 资 格 人 员 简 表</h1><p class=s>（本表用A3纸双面打印，一式15份）
    <table class="g c"><tr><td>姓 名<td>性 别<td>出生年月<td>参加工作时间<td colspan=2>身 份 证 号 码<tr style="height:10mm"><td>{one.name}<td>{one.sex}<td>{said(one.birth[:7], "dot0")}<td>{int(one.birth[:4]) + 20}.07<td colspan=2>{one.number}
    <tr><td colspan=2>工 作 单 位<td>申报专业<td>申报级别<td>学 历<td>职业技能等级<tr style="height:12mm"><td colspan=2>{house}<td>{field}<td>{level}<td>{school}<td>{craft}（{place}）
    <tr><td colspan=3>任现职以来主要专业技术业绩<td colspan=3>论文、著作、专利及获奖<tr><td colspan=3 style="height:62mm;text-align:left;vertical-align:top">1. {rng.randint(2015, 2018)}年主持完成{rng.choice(("加热炉燃烧控制改造", "天车变频调速改造"))}。<br>2. 带徒{rng.randint(2, 5)}名，其中{rng.randint(1, 2)}名取得技师资格。
    <td colspan=3 style="text-align:left;vertical-align:top">1. 实用新型专利1项。<br>2. 发表论文{rng.randint(1, 3)}篇。<br>3. 集团公司“五小”成果二等奖。<tr><td>单位推荐意见<td colspan=5 style="height:24mm">同意推荐　　　　　　　　（盖章）</table>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": LEVELS[level],
        "specialty": field,
        "employer": house,
        "current_qualification": SKILLS[place],
        "education_level": SCHOOLS[school],
    }
    return Sheet(page(rng, body, size="A4 landscape"), "application_form", truth, ("claims", "exceptional"))
