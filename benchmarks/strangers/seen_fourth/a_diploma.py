"""Diplomas: a university's, an adult booklet, a technicians' college, a secondary school of the nineties, a replacement."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import cn, day, hanzi, page, spaced, who
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout


@layout("diploma.a_bachelor_2015")
def bachelor(rng: random.Random) -> Sheet:
    """普通高等学校毕业证书, landscape: photo left, running text right, Chinese numerals, foot with number and site."""
    year = rng.randint(2008, 2021)
    person = who(rng, (year - 24, year - 22))
    school, code = rng.choice((("中原装备工业大学", "19871"), ("雁北理工大学", "19865"), ("洮河科技学院", "19872")))
    major = rng.choice(("材料成型及控制工程", "机械设计制造及其自动化", "电气工程及其自动化", "焊接技术与工程"))
    end = f"{year}-{rng.choice(('06', '07'))}-{rng.choice(('20', '25', '30', '01'))}"
    number = f"{code}1{year}05{rng.randint(1, 9999):06d}"
    zero = rng.choice("〇○")
    born = hanzi(person.birth, zero)
    text = f"""学生&ensp;{spaced(person.name)}&ensp;性别&ensp;{person.sex}，{born}生，于{hanzi_year(year - 4, zero)}年九月至
    {hanzi(end[:7], zero)}在本校&ensp;{major}&ensp;专业四年制本科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"""
    body = f"""<h1>普通高等学校<br><span class=t>毕业证书</span></h1><table><tr><td style="width:50mm"><div class=photo></div>
    <td><p class=text>{text}</p><table class=foot><tr><td>校&emsp;&emsp;名：{school}<td>校&emsp;长：{rng.choice(("陆怀远", "葛汝成"))}
    <tr><td>证书编号：{number}<td>{hanzi(end, zero)}</table></table>
    <p class="small centre">中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn&emsp;&emsp;{school}监制</p>"""
    css = """h1 { font-size: 17pt } .t { font-size: 30pt; letter-spacing: 8mm } .text { text-indent: 2em; line-height: 2.1 }
    td { vertical-align: top } .foot { margin-top: 10mm } .photo { margin: 10mm 0 0 10mm }"""
    html = page(css, body, font=rng.choice(("kai", "song")), size="A4 landscape", points=15)
    truth = {
        "name": person.name,
        "institution": school,
        "major": major,
        "education_level": "bachelor",
        "completion": "graduated",
        "graduation_date": end,
        "certificate_number": number,
    }
    return Sheet(html, "diploma", truth, ("study_form",))


@layout("diploma.a_adult_booklet_2009")
def adult(rng: random.Random) -> Sheet:
    """成人高等教育毕业证书 as an opened booklet: left half photo, number and notes, right half the text with a foot of its own."""
    year = rng.randint(2004, 2016)
    person = who(rng, (year - 40, year - 25))
    school, code = rng.choice((("汾西工业职工大学", "59120"), ("滹沱大学", "19874"), ("北方冶金建筑学院", "19876")))
    major = rng.choice(("机电一体化技术", "工程管理", "电力系统自动化技术", "机械制造与自动化"))
    form, value = rng.choice((("函授", "correspondence"), ("业余", "part_time")))
    plan, level, digit = rng.choice((("三年制专科", "junior_college", "06"), ("三年制专升本科", "bachelor", "05")))
    month = rng.choice((1, 7))
    end = f"{year}-{month:02d}-{rng.choice((1, 10, 15)):02d}"
    number = f"{code}5{year}{digit}{rng.randint(1, 4999):06d}"
    left = f"""<div class=photo style="margin:12mm auto"></div><p class=centre>证书编号：{number}</p>
    <p class=small style="margin-top:35mm">查询网址：http://www.chsi.com.cn<br>中华人民共和国教育部制</p>"""
    right = f"""<h2>成人高等教育</h2><h1>毕 业 证 书</h1><p class=text>学生 <u>&ensp;{person.name}&ensp;</u> 性别 <u> {person.sex} </u>，
    {int(person.birth[:4])} 年 {int(person.birth[5:7])} 月 {int(person.birth[8:])} 日生，于 {year - 3} 年 {"2" if month == 1 else "9"} 月至 {year} 年 {month} 月在本校
    <u>&ensp;{major}&ensp;</u>专业 <u> {form} </u>学习，修完{plan}教学计划规定的全部课程，成绩合格，准予毕业。</p>
    <p>校（院）长：{rng.choice(("丁汉章", "骆 明"))}</p><p>学校：{school}</p><p class=right>{cn(end, " ")}</p>"""
    body = f"<table><tr><td class=l>{left}<td class=r>{right}</table>"
    css = """.l { width: 46%; border-right: 0.3mm solid #bbb; vertical-align: top; padding: 4mm } .r { padding: 4mm 4mm 4mm 12mm; vertical-align: top }
    h1 { font-size: 24pt; margin: 2mm } h2 { margin: 1mm; font-size: 15pt } .text { text-indent: 2em; line-height: 2.2 } u { text-decoration-color: #888 }"""
    html = page(css, body, font=rng.choice(("song", "hei")), size="A4 landscape", margin="18mm", points=13)
    truth = {
        "name": person.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": value,
        "completion": "graduated",
        "graduation_date": end,
        "certificate_number": number,
    }
    return Sheet(html, "diploma", truth)


@layout("diploma.a_technician_college_2017")
def technician_college(rng: random.Random) -> Sheet:
    """毕业证书 of a 技师学院, upright: a table of particulars below the photo, then a sentence with the class, two signers."""
    year = rng.randint(2013, 2022)
    person = who(rng, (year - 22, year - 19))
    school = rng.choice(("河东煤机技师学院", "齐鲁船舶技师学院", "上党冶金高级技工学校"))
    major = rng.choice(("焊接加工", "数控加工（数控车工）", "机床切削加工", "电气自动化设备安装与维修"))
    choices = [("高级工班", "tech_senior", rng.choice(("三年", "五年"))), ("中级工班", "tech_intermediate", "三年")]
    if "技师学院" in school:
        choices.append(("预备技师班", "tech_technician", rng.choice(("四年", "六年"))))
    klass, level, length = rng.choice(choices)
    end = f"{year}-07-{rng.choice((1, 5, 10)):02d}"
    years = {"三年": 3, "四年": 4, "五年": 5, "六年": 6}[length]
    number = f"{rng.choice(('JX', 'LJ', ''))}{rng.randint(1401, 3799)}{year}{rng.randint(1, 99999):05d}"
    body = f"""<h1>{"技工院校毕业证书" if rng.random() < 0.5 else "毕 业 证 书"}</h1><div class=photo style="margin:0 auto 6mm"></div>
    <table class=grid><tr><td class=k>姓　　名<td>{person.name}<td class=k>性　　别<td>{person.sex}
    <tr><td class=k>出生日期<td>{cn(person.birth)}<td class=k>学　　制<td>{length}
    <tr><td class=k>专　　业<td>{major}<td class=k>培养层次<td>{klass}
    <tr><td class=k>身份证号<td colspan=3>{person.id_number}<tr><td class=k>证书编号<td colspan=3>{number}</table>
    <p class=text>该生于{year - years}年9月至{year}年7月在我校学习期满，修完教学计划规定的全部课程，经考核成绩合格，准予毕业。</p>
    <p class=sign>校（院）长：{rng.choice(("焦立业", "柴进宝"))}</p><table><tr><td>{school}（章）<td class=right>{rng.choice(("省人力资源和社会保障厅", "市人力资源和社会保障局"))}（验印）</table>
    <p class=right>{cn(end)}</p>"""
    css = ".k { width: 24mm; text-align: center } .text { text-indent: 2em; margin: 8mm 0; line-height: 2 } .sign { margin: 8mm 0 }"
    html = page(css, body, font=rng.choice(("song", "kai", "hei")), points=13)
    truth = {
        "name": person.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "completion": "graduated",
        "graduation_date": end,
        "certificate_number": number,
    }
    return Sheet(html, "diploma", truth, ("study_form",))


@layout("diploma.a_secondary_1993")
def secondary(rng: random.Random) -> Sheet:
    """中等专业学校毕业证书 of the nineties: free numbering 毕字第…号 at the top right, all in Chinese numerals, headmaster's name."""
    year = rng.randint(1987, 1999)
    person = who(rng, (year - 21, year - 18))
    school = rng.choice(("太岳机械工业学校", "河套电力工业学校", "辽西冶金工业学校", "长城煤炭工业学校"))
    major = rng.choice(("机械制造", "工业企业电气化", "焊接", "矿山机电", "铸造"))
    years = rng.choice((3, 4))
    serial = rng.randint(11, 988)
    number = rng.choice(
        (f"（{year % 100}）中专毕字第{serial:04d}号", f"毕字第{year % 100}{serial:04d}号", f"中毕字第{serial}号")
    )
    end = f"{year}-07"
    body = f"""<p class=right>{number}</p><h1>毕 业 证 书</h1><p class=text>学生&ensp;{spaced(person.name)}&ensp;，{person.sex}，现年{hanzi_number(year - int(person.birth[:4]))}岁，系
    {rng.choice(("山西省平遥县", "河北省迁安县", "内蒙古包头市"))}人，于{hanzi_year(year - years)}年九月入本校{major}专业（学制{hanzi_number(years)}年）学习，
    修业期满，各科成绩及格，准予毕业，此证。</p><table><tr><td><div class=photo></div><td class=right><p>{school}</p><p>校长&emsp;{rng.choice(("冯玉堂", "苗春生"))}</p>
    <p>{hanzi(end, rng.choice("〇○零"), "&ensp;")}</p></table>"""
    css = "body { border: 1mm double #a33; padding: 8mm } h1 { font-size: 30pt } .text { text-indent: 2em; line-height: 2.3 } td { vertical-align: bottom }"
    html = page(css, body, font=rng.choice(("kai", "ming")), size="A5 landscape", margin="8mm", points=13)
    truth = {
        "name": person.name,
        "institution": school,
        "major": major,
        "education_level": "secondary_vocational",
        "completion": "graduated",
        "graduation_date": end,
        "certificate_number": number,
    }
    return Sheet(html, "diploma", truth, ("study_form", "certificate_number"))


@layout("diploma.a_lost_replacement_2019")
def replacement(rng: random.Random) -> Sheet:
    """毕业证明书: the school attests a lost diploma; two numbers are printed, and the day of issue is years after graduation."""
    year = rng.randint(2002, 2012)
    person = who(rng, (year - 24, year - 21))
    school, code = rng.choice((("潞安职业技术学院", "59131"), ("胶东工程职业学院", "59142")))
    major = rng.choice(("焊接技术及自动化", "数控技术", "供用电技术"))
    number = f"{code}1{year}06{rng.randint(1, 4999):06d}"
    issued = day(rng, rng.randint(2015, 2024))
    body = f"""<h1>毕业证明书</h1><p class=text>学生{person.name}，性别{person.sex}，身份证号{person.id_number}，于{year - 3}年9月至{year}年7月在我院{major}专业
    三年制专科（全日制）学习，修完教学计划规定的全部课程，成绩合格，于{year}年7月1日毕业，毕业证书编号为{number}。</p>
    <p class=text>因本人{rng.choice(("不慎将毕业证书遗失", "所持毕业证书遗失"))}，经审核，情况属实，特此证明。</p>
    <table style="margin-top:20mm"><tr><td><div class=photo></div><td class=right>院长：{rng.choice(("沈炳文", "项建中"))}<br>{school}<br>{cn(issued)}</table>
    <p class=small>根据教育部规定，毕业证明书与原毕业证书具有同等效力。毕业证明书编号：{code}{issued[:4]}{rng.randint(1, 99):03d}</p>"""
    css = "h1 { font-size: 28pt; margin: 15mm } .text { text-indent: 2em; line-height: 2.2 }"
    html = page(css, body, font=rng.choice(("song", "kai", "zenhei")), points=14)
    truth = {
        "name": person.name,
        "institution": school,
        "major": major,
        "education_level": "junior_college",
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": f"{year}-07-01",
        "certificate_number": number,
    }
    return Sheet(html, "diploma", truth, ("certificate_number",))
