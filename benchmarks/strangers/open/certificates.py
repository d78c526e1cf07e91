"""Diplomas, as schools, colleges and technicians' institutes print them. The helpers serve the other certificates too."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, id_number, layout

PEOPLE = (
    *(("高工", "男"), ("任职", "男"), ("常青", "女"), ("年华", "女"), ("安全", "男"), ("章程", "男"), ("成立", "男")),
    *(("欧阳致远", "男"), ("上官婉如", "女"), ("司马岩", "男"), ("诸葛文博", "男"), ("阿依古丽·买买提", "女")),
    *(("巴特尔·苏和", "男"), ("亓官宁", "女"), ("逄立伟", "男"), ("缑小军", "男"), ("郗红霞", "女"), ("仝卫国", "男")),
    *(("李玉梅", "女"), ("王 磊", "男"), ("张 丽", "女"), ("赵志强", "男"), ("郝建平", "男"), ("白  洁", "女")),
    *(("孟祥瑞", "男"), ("冀晓东", "男"), ("原秀兰", "女"), ("曲向前", "男"), ("毋海燕", "女"), ("卫 东", "男")),
)
MAJORS = (
    "机械设计制造及其自动化",
    "焊接技术与工程",
    "冶金工程",
    "电气工程及其自动化",
    "采矿工程",
    "材料成型及控制工程",
)
COMPANIES = (
    *("太原重锻机械有限公司", "晋北煤业集团有限责任公司", "山西汾河电力建设总公司第三分公司", "大同机车配件厂"),
    *("山西省冶金工程设计研究院", "长治钢锐特种材料股份有限公司", "忻州市水利工程质量检测中心", "阳泉华越矿山装备厂"),
    *("中泽建工（晋中）有限公司", "朔州晋能热电有限公司", "临汾铁路工程段", "山西工业职业技工学校"),
)


def pick(rng: random.Random) -> tuple[str, str, str]:
    """A name as printed, the name without blanks, the sex."""
    shown, sex = rng.choice(PEOPLE)
    plain = shown.replace(" ", "")
    return (shown if len(plain) > 2 or rng.random() < 0.6 else "　".join(plain)), plain, sex


def colleagues(rng: random.Random, count: int) -> list[str]:
    """So many different names without blanks."""
    return [name.replace(" ", "") for name, _ in rng.sample(PEOPLE, count)]


def day(rng: random.Random, first: int, last: int, month: int | None = None) -> str:
    """A date ``YYYY-MM-DD`` in these years."""
    return f"{rng.randint(first, last)}-{month or rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def written(date: str, form: str) -> str:
    """A date in hanzi (``〇`` ``○`` ``零`` ``O`` for the zero), or ``long`` ``padded`` ``dots`` ``dashes`` in digits."""
    parts = date.split("-")
    if form in "〇○零O":
        words = [hanzi_year(int(parts[0]), form), *(hanzi_number(int(part)) for part in parts[1:])]
        return "".join(word + unit for word, unit in zip(words, "年月日", strict=False))
    if form in ("dots", "dashes"):
        return ("." if form == "dots" else "-").join(parts)
    words = [part if form == "padded" else str(int(part)) for part in parts]
    return "".join(word + unit for word, unit in zip(words, "年月日", strict=False))


def sheet(body: str, css: str, font: str = "song", page: str = "size: A4; margin: 22mm") -> str:
    """Whole HTML."""
    return f"""<html><style>@page {{ {page} }} body {{ font-family: {FONTS[font]}; font-size: 12pt; line-height: 1.7 }}
    .seal {{ position: absolute; width: 36mm; height: 36mm; border: 0.9mm solid rgba(205,20,20,.7); border-radius: 50%;
    color: rgba(205,20,20,.75); font-size: 8pt; line-height: 1.3; text-align: center; display: flex;
    align-items: center; justify-content: center; box-sizing: border-box; padding: 3mm }}
    .stamp {{ border: 0.4mm solid #c33; color: #c33; font-size: 9pt; line-height: 1.5; padding: 1mm 3mm; position: absolute }}
    .u {{ border-bottom: 0.3mm solid #333; padding: 0 3mm }} .c {{ text-align: center }} .r {{ text-align: right }}
    .photo {{ flex: none; width: 28mm; height: 38mm; border: 0.3mm solid #999; color: #aaa; text-align: center; line-height: 38mm }}
    table {{ border-collapse: collapse; width: 100%; text-align: left }} h1 {{ text-align: center; font-weight: bold }}
    {css}</style><body>{body}</body></html>"""


def seal(text: str, left: str, top: str) -> str:
    """A round red seal at a place of the page."""
    return f'<div class=seal style="left: {left}; top: {top}"><span>{text}</span></div>'


def copy_stamp(rng: random.Random, place: str) -> str:
    """The employer's words that the copy agrees with the original."""
    words = rng.choice(("经核对，与原件一致", "与原件相符", "复印件与原件一致"))
    checker = rng.choice(("核对人：乔丽", "审核人：薄云", "经办人：靳 松"))
    return (
        f'<div class=stamp style="{place}">{words}<br>{checker}<br>{written(day(rng, 2024, 2025), "long")}'
        f"<br>{rng.choice(COMPANIES)}</div>"
    )


@layout("diploma.regular_sentence")
def regular_sentence(rng: random.Random) -> Sheet:
    """An ordinary university's: landscape, one printed sentence, dates in hanzi, graduated or only completed."""
    shown, name, sex = pick(rng)
    school = rng.choice((("汾阳理工大学", "19871"), ("晋东科技大学", "19902"), ("河东工业职业技术学院", "19933")))
    college = school[0].endswith("学院")
    years = 3 if college else 4
    level = rng.choice(("专科", "高职")) if college else "本科"
    end = rng.randint(2004, 2019)
    major = rng.choice(MAJORS)
    zero = rng.choice("〇○零O")
    graduated = rng.random() < 0.75
    issued = f"{end}-07-{rng.choice(('01', '05', '10'))}"
    birth = day(rng, end - 25, end - 21)
    number = f"{school[1]}1{end}{'06' if college else '05'}{rng.randint(1, 9999):06d}"
    ending = "成绩合格，准予毕业。" if graduated else "其中部分课程成绩不及格，未达到毕业要求，准予结业。"
    kind = "毕业" if graduated else "结业"
    body = f"""<h1>普通高等学校</h1><h1 style="font-size: 30pt; letter-spacing: 8mm">{kind}证书</h1>
    <div class=photo style="position: absolute; left: 0; top: 52mm">照片</div>
    <p class=t>学生 <b>{shown}</b> 性别 {sex}，{written(birth, zero)}生，于{written(f"{end - years}-09", zero)}至
    {written(f"{end}-07", zero)}在本校 <b>{major}</b> 专业{hanzi_number(years)}年制{level}学习，修完教学计划规定的全部课程，{ending}</p>
    <div class=f><p>校　　名：<b>{school[0]}</b><p>{"院" if college else "校"}　　长：<i>贾树仁</i></div>
    <div class=g><p>证书编号：{number}<p class=r>{written(issued, zero)}</div>
    {seal(school[0], "165mm", "118mm")}{copy_stamp(rng, "left: 70mm; top: 148mm") if rng.random() < 0.4 else ""}
    <p class=q>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn　　{school[0]}监制</p>"""
    css = """.t { margin: 10mm 0 0 38mm; font-size: 16pt; text-indent: 2em; line-height: 2 } h1 { margin: 1mm }
    .f { position: absolute; left: 125mm; top: 112mm; font-size: 14pt } .g { position: absolute; left: 0; right: 10mm;
    top: 145mm; display: flex; justify-content: space-between } .q { position: absolute; top: 172mm; font-size: 8pt }"""
    truth = {
        "name": name,
        "institution": school[0],
        "major": major,
        "education_level": "junior_college" if college else "bachelor",
        "completion": "graduated" if graduated else "completed",
        "graduation_date": issued,
        "certificate_number": number,
    }
    html = sheet(body, css, rng.choice(("kai", "song")), "size: A4 landscape; margin: 15mm 22mm")
    return Sheet(html, "diploma", truth, ("study_form",))


@layout("diploma.adult_spread")
def adult_spread(rng: random.Random) -> Sheet:
    """An adult diploma as an opened booklet: photo and number at the left, values on lines in a sentence at the right."""
    shown, name, sex = pick(rng)
    school, code = rng.choice((("并州广播电视大学", "51983"), ("太行工学院", "19744"), ("晋南师范大学", "19655")))
    form, value = rng.choice((("函授", "correspondence"), ("业余", "part_time"), ("函授", "correspondence")))
    way, level, digits = rng.choice(
        (("专科起点本科", "bachelor", "05"), ("专升本", "bachelor", "05"), ("专科", "junior_college", "06"))
    )
    years = rng.choice((3, 5)) if level == "bachelor" else 3
    end = rng.randint(2006, 2022)
    issued = f"{end}-01-{rng.choice((5, 10, 15)):02d}"
    major = rng.choice((*MAJORS, "机电一体化技术", "工商企业管理"))
    number = f"{code}5{end}{digits}{rng.randint(1, 99999):06d}"
    u = '<span class="u">{}</span>'.format
    length = rng.choice((f"{hanzi_number(years)}年制", f"学制{hanzi_number(years)}年的"))
    months = [written(f"{end - years}-02", "long"), written(f"{end}-01", "long")]
    body = f"""<div class=half><div class=photo style="margin: 12mm auto 6mm">相片</div>
    <p class=c>（骑缝加盖学校钢印）<p class=c>证书编号<br>{" ".join(number) if rng.random() < 0.3 else number}
    <p class=c style="font-size: 9pt">批准文号：教发〔{rng.randint(1985, 2002)}〕{rng.randint(10, 200)}号<br>
    查询网址 www.chsi.com.cn<br>普通高等学校　成人高等教育<br>中华人民共和国教育部印制</div>
    <div class="half right"><h1>成人高等教育<br><span style="letter-spacing: 6mm">毕业证书</span></h1>
    <p class=t>学生{u(shown)}，性别{u(sex)}，{u(written(day(rng, 1970, 1985), "long"))}生，于{u(months[0])}至{u(months[1])}
    在本校{u(major)}专业{u(form)}学习，修完{length}{u(way)}教学计划规定的全部课程，成绩合格，准予毕业。
    <p>校　名：{school}　（盖章）<p>校　长：（签章）雒 明<p class=r>{written(issued, rng.choice(("long", "〇", "○")))}
    {seal(school, "66mm", "100mm")}</div>"""
    css = """.half { position: absolute; top: 0; width: 118mm; height: 165mm; left: 0 } .right { left: 130mm }
    .half p { margin: 3mm 0 } .t { text-indent: 2em; line-height: 2.1; font-size: 13pt }"""
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": value,
        "completion": "graduated",
        "graduation_date": issued,
        "certificate_number": number,
    }
    html = sheet(body, css, rng.choice(("song", "ming", "kai")), "size: A4 landscape; margin: 20mm 24mm")
    return Sheet(html, "diploma", truth)


@layout("diploma.technician_institute_grid")
def technician_institute_grid(rng: random.Random) -> Sheet:
    """A technicians' institute: a grid with merged cells, the class named in it, sealed again by the labour office."""
    shown, name, sex = pick(rng)
    school = rng.choice(("晋中机电技师学院", "大同煤炭高级技工学校", "太原铁路机械技工学校"))
    classes = (
        ("中级工班", "tech_intermediate", 3),
        ("高级工班", "tech_senior", 5),
        ("预备技师班", "tech_technician", 6),
    )
    cls, level, years = rng.choice(classes[:1] if school.endswith("机械技工学校") else classes)
    end = rng.randint(2011, 2024)
    issued = f"{end}-07-{rng.randint(1, 15):02d}"
    major = rng.choice(
        ("数控加工（数控车工）", "焊接加工", "机电一体化技术", "电气自动化设备安装与维修", "煤矿机械维修")
    )
    number = f"{rng.choice(('晋技', 'JY', '14'))}{end}{rng.randint(100000, 999999)}"
    full = rng.random() < 0.6
    last = (
        f"<td class=l>学习形式<td>全日制<td class=l>学　　制<td>{years}年"
        if full
        else (f"<td class=l>学　　制<td>{hanzi_number(years)}年<td class=l>专业类别<td>工业类")
    )
    body = f"""<h1>{school if rng.random() < 0.5 else school[-4:]}<br>毕 业 证 书</h1>
    <table><tr><td class=l>姓　　名<td>{shown}<td class=l>性　　别<td>{sex}<td rowspan=4 style="width: 30mm" class=c>照　片
    <tr><td class=l>出生年月<td>{written(day(rng, end - 24, end - 18)[:7], "dots")}<td class=l>入学时间<td>{end - years}年9月
    <tr><td class=l>所学专业<td colspan=3>{major}<tr><td class=l>培　　养<br>层　　次<td>{cls}<td class=l>毕业时间<td>{end}年7月
    <tr>{last}<td class=c style="font-size: 8pt">学籍已注册
    <tr><td colspan=5 class=s>　　该生在我校学习期满，修完教学计划规定的全部课程，经考试、考核成绩合格，准予毕业。
    <p class=r>{school}（盖章）<br>校长：宓国栋<br>{written(issued, rng.choice(("long", "〇")))}
    <tr><td class=l>验　印<td colspan=4 class=s>经审核，准予验印。<p class=r>山西省人力资源和社会保障厅<br>（技工院校毕业证书验印专用章）
    <tr><td class=l>证书编号<td colspan=4>{number}</table>{seal(school, "95mm", "128mm")}
    <p style="font-size: 9pt">注：1.本证书由人力资源和社会保障部门统一监制，涂改无效。<br>2.取得高级工班毕业证书的，按规定比照大专学历落实相关待遇；
    取得预备技师（技师）班毕业证书的，比照本科学历落实相关待遇。"""
    css = "td { border: 0.3mm solid #444; padding: 2.5mm; height: 9mm } .l { width: 24mm; text-align: center } .s { height: 34mm }"
    truth: dict[str, Any] = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": level,
        "completion": "graduated",
        "graduation_date": f"{end}-07",
        "certificate_number": number,
    }
    if full:
        truth["study_form"] = "full_time"
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "ming"))), "diploma", truth)


@layout("diploma.self_study_joint")
def self_study_joint(rng: random.Random) -> Sheet:
    """Self-taught examination: no sentence about a school year; committee and examining university seal side by side."""
    shown, name, sex = pick(rng)
    school = rng.choice(("太行工学院", "晋南师范大学", "并州财经大学"))
    level, key, digit = rng.choice((("本科", "bachelor", 5), ("专科", "junior_college", 6)))
    end = rng.randint(2003, 2021)
    issued = f"{end}-{rng.choice(('06', '12'))}-30"
    major = rng.choice(("工业工程", "建筑工程", "计算机信息管理", "安全工程", "法律"))
    number = f"6{digit}14{rng.choice(('01', '02', '05'))}{rng.randint(1, 30):02d}{end % 100:02d}{rng.randint(1, 2)}"
    number += f"{rng.randint(1, 99999):05d}{rng.randint(0, 9)}"
    birth = day(rng, end - 32, end - 22)
    ident = rng.choice(("", f"，身份证号{id_number(rng, birth, sex)}"))
    body = f"""<p style="font-size: 10pt">编号：{number}<h1>高等教育自学考试<br><span style="font-size: 28pt">毕业证书</span></h1>
    <div style="display: flex"><div class=photo>照片</div><p class=t>{shown}，{sex}，{written(birth, "long")}
    出生{ident}。参加 {major} 专业（{level}）高等教育自学考试，全部课程成绩合格，{rng.choice(("经审定", "思想品德鉴定合格"))}，准予毕业。</div>
    <div style="display: flex; justify-content: space-between; margin-top: 24mm"><div>主考学校：{school}<br>校长（印）</div>
    <div>山西省高等教育自学考试委员会<br>主任委员（印）</div></div><p class=r>{written(issued, rng.choice(("long", "零", "O")))}
    {seal(school, "12mm", "118mm")}{seal("山西省高等教育自学考试委员会", "112mm", "118mm")}
    {copy_stamp(rng, "left: 60mm; top: 190mm") if rng.random() < 0.5 else ""}"""
    css = ".t { margin: 0 0 0 8mm; text-indent: 2em; font-size: 14pt; line-height: 2.1 } h1 { margin: 12mm 0 }"
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": key,
        "study_form": "self_study",
        "completion": "graduated",
        "graduation_date": issued,
        "certificate_number": number,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "kai", "ming"))), "diploma", truth, ("institution",))


@layout("diploma.lost_replacement_letter")
def lost_replacement_letter(rng: random.Random) -> Sheet:
    """毕业证明书 in place of a lost diploma: the lost one's number and the day of the letter stand beside the true ones."""
    shown, name, sex = pick(rng)
    school = rng.choice(("并州电力高等专科学校", "晋东科技大学", "山西省冶金工业学校"))
    level, key = {"校": ("中专", "secondary_vocational"), "学": ("本科", "bachelor")}[school[-1]]
    if "高等专科" in school:
        level, key = "专科", "junior_college"
    years = 3 if level == "专科" else 4
    end = rng.randint(1992, 2003)
    issued = day(rng, 2012, 2023)
    major = rng.choice(("发电厂及电力系统", "电气工程", "工业电气自动化", "钢铁冶金", "工业与民用建筑"))
    number = f"补{issued[:4]}{rng.randint(10, 999):04d}"
    old = f"（{end}）毕字第{rng.randint(100, 4000)}号"
    body = f"""<p class=r style="font-size: 10pt">证明书编号：{number}<h1 style="letter-spacing: 5mm">毕业证明书</h1>
    <p class=t>兹有学生{shown}，{sex}，{written(day(rng, end - 23, end - 20), "long")}出生，于{end - years}年9月入{rng.choice(("我校", "本校"))}
    {major}专业学习，学制{hanzi_number(years)}年，普通全日制{level}，{end}年7月毕业。学业期满，成绩合格，准予毕业，原发毕业证书编号为{old}。
    <p class=t>因{rng.choice(("本人遗失", "本人保管不慎，毕业证书遗失"))}，经登报声明作废，由本人申请，学校审核，特发此毕业证明书，与原毕业证书具有同等效力。
    <p class=r style="margin-top: 22mm">{school}<br>校长：顾维钧石<br>{written(issued, rng.choice(("long", "〇")))}
    <p style="margin-top: 20mm; font-size: 9pt">本证明书无照片、无钢印无效。　联系电话：0351-3{rng.randint(100000, 999999)}
    {seal(school, "116mm", "128mm")}<div class=photo style="position: absolute; left: 0; top: 132mm">照片</div>"""
    css = ".t { text-indent: 2em; font-size: 15pt; line-height: 2 } h1 { font-size: 26pt; margin: 14mm 0 }"
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": key,
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": f"{end}-07",
        "certificate_number": number,
    }
    html = sheet(body, css, rng.choice(("song", "kai", "hei")))
    return Sheet(html, "diploma", truth, ("certificate_number",))
