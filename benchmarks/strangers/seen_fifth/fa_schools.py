"""Diplomas and degree certificates."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import code_square, day, digits, page, people, photo, seal, wide
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout

_UNIVERSITIES = (("中北大学", "10110"), ("太原科技大学", "10109"), ("河南理工大学", "10460"), ("西安科技大学", "10704"))
_MAJORS = ("机械设计制造及其自动化", "材料成型及控制工程", "电气工程及其自动化", "采矿工程", "焊接技术与工程")


@layout("diploma.ordinary_sentence")
def ordinary(rng: random.Random) -> Sheet:
    """The usual sheet of a university: one long sentence with Hanzi dates, portrait at the left, number at the foot."""
    sex = rng.choice("男女")
    name, head = people(rng, 2, sex)
    school, code = rng.choice(_UNIVERSITIES)
    major, zero = rng.choice(_MAJORS), rng.choice("〇○")
    end = day(rng, 2003, 2018, (6, 7))
    born = day(rng, end.year - 24, end.year - 22)
    number = f"{code}1{end.year}05{digits(rng, 6)}"
    body = f"""<h1 style="font-size:30pt;letter-spacing:5mm">普通高等学校<br>毕业证书</h1>
    <table><tr><td style="width:44mm;vertical-align:top">{photo(33, 48)}</td><td><p class=in>学生　{wide(name)}　性别　{sex}，
    {born.hanzi(zero)}生，于{end._replace(year=end.year - 4, month=9).hanzi_month(zero)}至{end.hanzi_month(zero)}在本校
    <b>{major}</b>专业四年制本科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p></td></tr></table>
    <table style="margin-top:8mm"><tr><td>校　　　名：{school}</td><td>校（院）长：{head}</td></tr>
    <tr><td>证 书 编 号：{number}</td><td>{end.hanzi(zero)}</td></tr></table>
    <p class=s>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn　　　　　{school}监制</p>"""
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": "bachelor",
        "completion": "graduated",
        "graduation_date": end.iso,
        "certificate_number": number,
    }
    size, font = "A4 landscape", rng.choice(("song", "kai"))
    return Sheet(page(body, font, "p { font-size: 15pt; line-height: 2 }", size), "diploma", truth, ("study_form",))


@layout("diploma.adult_top_up")
def adult(rng: random.Random) -> Sheet:
    """Adult higher education, a course upon the junior college; blanks of a printed sentence filled in another font."""
    sex = rng.choice("男女")
    name, head = people(rng, 2)
    school, code = rng.choice(_UNIVERSITIES)
    major, end = rng.choice(_MAJORS), day(rng, 2008, 2022, (1, 7))
    form, word = rng.choice((("correspondence", "函授"), ("part_time", "业余")))
    born = day(rng, 1975, 1984)
    number = f"{code}5{end.year}05{digits(rng, 6)}"
    years = rng.choice(("叁", "三"))
    start = end._replace(year=end.year - 3, month=3)
    body = f"""<div class=f><p class=c style="font-size:26pt;color:#a11">成人高等教育<br>毕 业 证 书</p><p class=c>{photo(26, 36)}</p>
    <p class=in>学生 <u>{name}</u> 性别 <u>{sex}</u> ， <u>{born.year}</u> 年 <u>{born.month}</u> 月 <u>{born.day}</u> 日生，于 <u>{start.year}</u> 年 <u>{start.month}</u> 月
    至 <u>{end.year}</u> 年 <u>{end.month}</u> 月在本校 <u>{major}</u> 专业 <u>{word}</u> 学习，修完 <u>{years}</u> 年制 <u>专科起点本科</u> 教学计划规定的全部课程，
    成绩合格，准予毕业。</p><p>批准文号：（84）教成字{digits(rng, 3)}号<br>证书编号：{number}</p>
    <table><tr><td>校（院）长：{head}</td><td class=r>{seal(school)}</td></tr></table><p class=r>{end.cn}</p></div>"""
    css = ".f { border: 2mm double #b99a55; padding: 10mm } u { font-family: 'AR PL UKai CN'; text-decoration: none; border-bottom: 0.2mm solid #555; padding: 0 2mm }"
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": "bachelor",
        "study_form": form,
        "completion": "graduated",
        "graduation_date": end.iso,
        "certificate_number": number,
    }
    return Sheet(page(body, "song", css), "diploma", truth)


@layout("diploma.examination_committee")
def self_study(rng: random.Random) -> Sheet:
    """Self-study examinations: committee and host university both sign; number of seventeen places."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    school = rng.choice(_UNIVERSITIES)[0]
    end, born = day(rng, 2004, 2019, (6, 12)), day(rng, 1970, 1982)
    major = rng.choice(("机电一体化工程", "工商企业管理", "建筑工程", "电力系统及其自动化"))
    level, word, place = rng.choice((("junior_college", "专科", 6), ("bachelor", "本科", 5)))
    county, half = rng.choice(("05", "06", "21")), 1 if end.month == 6 else 2
    number = f"6{place}1401{county}{end.year % 100:02d}{half}{digits(rng, 6)}"
    body = f"""<h1 style="color:#7a1f1f;font-size:28pt">高等教育自学考试毕业证书</h1><table><tr><td style="width:40mm">{photo(30, 40)}
    <p class=s>准考证号<br>{digits(rng, 12)}</p></td><td><p class=in>{name}，{sex}，{born.cn_month}出生，
    参加高等教育自学考试<span class=v>{major}</span>专业{word}，全部课程考试成绩合格，思想品德经鉴定符合要求，准予毕业。</p>
    <p class=s>根据《高等教育自学考试暂行条例》，国家承认其学历。</p></td></tr></table>
    <table><tr><td class=c>{seal("山西省高等教育<br>自学考试委员会")}</td><td class=c>{seal(school)}<br><span class=s>主考学校</span></td></tr></table>
    <table><tr><td>证书编号 {number}</td><td class=r>{end.cn_padded}</td></tr></table>"""
    truth = {
        "name": name,
        "major": major,
        "education_level": level,
        "study_form": "self_study",
        "completion": "graduated",
        "graduation_date": end.iso,
        "certificate_number": number,
    }
    css = ".v { border-bottom: 0.2mm solid #222; padding: 0 3mm } p { line-height: 2.1 }"
    return Sheet(page(body, "kai", css, "A4 landscape"), "diploma", truth, ("institution",))


@layout("diploma.technician_college_table")
def technician_college(rng: random.Random) -> Sheet:
    """A technicians' college: a table of two columns, the class of the course in a line of its own."""
    sex = rng.choice("男男女")
    name, head = people(rng, 2, sex)
    level, word, years = rng.choice((("tech_senior", "高级工班", 5), ("tech_technician", "预备技师班", 6)))
    end = day(rng, 2012, 2023, (6, 7))
    born = day(rng, end.year - 22, end.year - 20)
    school = rng.choice(("太原技师学院", "晋中技师学院", "山西冶金技师学院", "大同煤炭技师学院"))
    major = rng.choice(("焊接加工", "数控加工（数控车工）", "机床切削加工", "电气自动化设备安装与维修"))
    number = f"晋技毕{end.year}{digits(rng, 6)}"
    rows = (
        ("姓名", name, "性别", sex),
        ("出生年月", born.cn_month, "学习形式", "全日制"),
        ("专业", major, "学制", f"{hanzi_number(years)}年"),
        ("培养层次", word, "入学时间", f"{end.year - years}年9月"),
        ("毕业时间", end.cn, "证书编号", number),
    )
    lines = "".join(f"<tr><th>{a}</th><td>{b}</td><th>{c}</th><td>{d}</td></tr>" for a, b, c, d in rows)
    body = f"""<table><tr><td>{photo()}</td><td><h1>{school}<br>毕业证书</h1></td><td class=r>{code_square(20)}</td></tr></table>
    <table class=grid>{lines}</table><p class=in>该生修完教学计划规定的全部课程，考试考核成绩合格，准予毕业。</p>
    <table><tr><td>院长（签章）：{head}</td><td>学校（公章）：{school}</td></tr><tr><td></td><td>验印机关：山西省人力资源和社会保障厅</td></tr></table>
    <p class=s>说明：1. 本证书由人力资源社会保障部统一样式。2. 持高级工班毕业证书者按大专学历、持预备技师班毕业证书者按本科学历享受相应待遇。</p>"""
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": end.iso,
        "certificate_number": number,
    }
    return Sheet(page(body, "hei", "th { background: #eef3f8; width: 24mm }"), "diploma", truth)


@layout("diploma.secondary_nineties")
def secondary(rng: random.Random) -> Sheet:
    """A secondary technical school of the nineties: red frame, 字第号, Hanzi dates, a sign of the department."""
    name, head = people(rng, 2, "男")
    end = day(rng, 1992, 1999, (7,))
    born = end.year - rng.randint(18, 20)
    place, major = rng.choice(
        (("山西省机械工业学校", "机械制造"), ("太原冶金工业学校", "钢铁冶炼"), ("长治煤炭工业学校", "矿山机电"))
    )
    length, zero = rng.choice((3, 4)), rng.choice("〇○")
    number = f"（{end.year % 100}）中专毕字第{digits(rng, 5)}号"
    body = f"""<div class=f><p class=c style="font-size:30pt;letter-spacing:6mm;color:#b01010">毕业证书</p><p class=r>{number}</p>
    <p class=in>学生{name}系山西省{rng.choice(("平遥", "襄垣", "河津", "原平"))}县人，现年{hanzi_number(end.year - born)}岁。于{hanzi_year(end.year - length, zero)}年九月入本校
    {major}专业学习，学制{hanzi_number(length)}年，现已修业期满，全部课程成绩及格，准予毕业。</p><p class=in>此证</p>
    <table><tr><td>{photo(24, 32)}</td><td class=r>{place}<br><br>校长　{head}</td></tr></table><p class=c>{end.hanzi(zero)}</p></div>"""
    css = ".f { border: 1.2mm solid #b01010; outline: 0.3mm solid #b01010; outline-offset: 1.5mm; padding: 12mm } .f p { font-size: 15pt }"
    truth = {
        "name": name,
        "institution": place,
        "major": major,
        "education_level": "secondary_vocational",
        "completion": "graduated",
        "graduation_date": end.iso,
        "certificate_number": number,
    }
    return Sheet(page(body, "kai", css), "diploma", truth, ("study_form", "certificate_number"))


@layout("degree_certificate.two_languages")
def degree_two_languages(rng: random.Random) -> Sheet:
    """A master's degree, Chinese at the left and English at the right of a landscape sheet."""
    sex = rng.choice("男女")
    name, chair = people(rng, 2, sex)
    school, code = rng.choice(_UNIVERSITIES)
    english = {
        "10110": "North University of China",
        "10109": "Taiyuan University of Science and Technology",
        "10460": "Henan Polytechnic University",
        "10704": "Xi'an University of Science and Technology",
    }[code]
    major, other = rng.choice(
        (("材料加工工程", "Materials Processing"), ("机械电子工程", "Mechatronics"), ("采矿工程", "Mining"))
    )
    when, born = day(rng, 2009, 2021, (6, 7)), day(rng, 1978, 1984)
    number = f"{code}3{when.year}{digits(rng, 6)}"
    month = ("June", "July")[when.month - 6]
    body = f"""<table><tr><td style="width:52%;vertical-align:top"><h1>硕士学位证书</h1><div class=c>{photo(25, 34)}</div>
    <p class=in>{name}，{sex}，{born.cn}生。在我校{major}学科（专业）已通过硕士学位的课程考试和论文答辩，成绩合格。
    根据《中华人民共和国学位条例》的规定，授予工学硕士学位。</p><p>{school}<br>校长、学位评定委员会主席　{chair}<br>证书编号：{number}<br>{when.hanzi()}</p></td>
    <td style="vertical-align:top;font-size:10.5pt"><h1 style="font-size:16pt">Certificate of Master's Degree</h1>
    <p>This is to certify that the holder of this certificate, born on {born.slashes}, has completed the course of study in {other},
    passed the oral defence of the thesis, and is hereby awarded the degree of <i>Master of Engineering</i>.</p>
    <p>{english}<br>President, Chair of the Academic Degrees Committee</p><p>No. {number}<br>{month} {when.day}, {when.year}</p></td></tr></table>"""
    truth = {
        "name": name,
        "institution": school,
        "degree": "工学硕士",
        "major": major,
        "grant_date": when.iso,
        "certificate_number": number,
    }
    return Sheet(page(body, "song", "", "A4 landscape", "18mm"), "degree_certificate", truth)


@layout("degree_certificate.adult_bachelor")
def degree_adult(rng: random.Random) -> Sheet:
    """A bachelor's degree of adult education: portrait sheet, title over the emblem, number with C before."""
    sex = rng.choice("男女")
    name, chair = people(rng, 2)
    school, code = rng.choice(_UNIVERSITIES)
    major, when, born = rng.choice(_MAJORS), day(rng, 2006, 2020, (1, 6, 7)), day(rng, 1974, 1982)
    number = f"C{code}4{when.year}{digits(rng, 6)}"
    body = f"""<div class=c style="margin-top:14mm">（成人高等教育本科毕业生）</div><h1 style="font-size:32pt;color:#224;letter-spacing:3mm">学士学位证书</h1>
    <table><tr><td style="vertical-align:top;width:36mm">{photo(28, 38)}<p class=s>（学位授予单位钢印）</p></td><td>
    <p class=in>{wide(name)}，{sex}，{born.year} 年 {born.month} 月 {born.day} 日生。自 {when.year - 3} 年 3 月至 {when.year} 年 1 月在
    {school}　{major}　专业完成了成人高等教育本科学习计划，业已毕业。经审核符合《中华人民共和国学位条例》的规定，授予 <b>工学</b> 学士学位。</p></td></tr></table>
    <p class=r>{school}校长<br>学位评定委员会主席　{chair}</p><p class=c>{when.cn}</p><p>证书编号：{number}</p>"""
    truth = {
        "name": name,
        "institution": school,
        "degree": "工学学士",
        "major": major,
        "grant_date": when.iso,
        "certificate_number": number,
    }
    return Sheet(page(body, rng.choice(("kai", "song")), "p { font-size: 14pt }"), "degree_certificate", truth)
