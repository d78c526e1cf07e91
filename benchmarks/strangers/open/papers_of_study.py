"""More papers of study: party schools, stubs, technicians' e-diplomas, secondary schools, degrees of other forms."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import MAJORS, copy_stamp, day, pick, seal, sheet, written
from benchmarks.strangers.open.words_second import spread, staff
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, id_number, layout

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
SCHOOLS = (
    ("汾阳理工大学", "Fenyang University of Technology", "19871"),
    ("燕赵冶金工程学院", "Yanzhao Institute of Metallurgy", "19346"),
    ("关中石油矿业大学", "Guanzhong University of Petroleum and Mining", "19612"),
    ("北岳工程技术大学", "Beiyue University of Engineering Technology", "19027"),
)


def someone(rng: random.Random) -> tuple[str, str, str]:
    """A name as printed, the name, the sex, from one of the two lists of people."""
    if rng.random() < 0.5:
        return pick(rng)
    name = staff(rng, 1)[0]
    return spread(rng, name), name, rng.choice("男女")


def rows_of(pairs: list[tuple[str, str]], cell: str = "td") -> str:
    """Table rows of a label and a value."""
    return "".join(f"<tr><{cell} class=l>{label}<td>{value}" for label, value in pairs)


@layout("diploma.party_school_trainee")
def party_school(rng: random.Random) -> Sheet:
    """A party school's: 学员 in place of 学生, a class by name, the year of the plan; two halves one above the other."""
    shown, name, sex = someone(rng)
    school = rng.choice(("中共晋东市委党校", "中共汾河省委党校", "中共太行省直机关工作委员会党校"))
    word, key, years = rng.choice((("本科", "bachelor", "二年半"), ("大专", "junior_college", "三年"), ("专科", "junior_college", "二年")))  # fmt: skip
    end = rng.randint(1996, 2012)
    start = end - (2 if years == "二年" else 3)
    major = rng.choice(("经济管理", "行政管理", "法律", "党政管理", "现代科技与管理"))
    zero = rng.choice("〇○零")
    form = rng.choice((zero, zero, "long"))
    issued = f"{end}-{rng.choice(('06', '07', '12'))}-{rng.choice(('20', '28', '30'))}"
    number = rng.choice(
        (f"晋党校函毕字第{end % 100:02d}{rng.randint(1, 9999):04d}号", f"党函{end}-{rng.randint(100, 9999)}")
    )
    low = f"""<p class=t>学员 <span class=u>{shown}</span>，{rng.choice(("", "性别"))}{sex}，{written(day(rng, end - 45, end - 26)[:7], form)}出生，
    于{written(f"{start}-09", form)}至{written(issued[:7], form)}参加{rng.choice(("我校", "本校"))}函授<span class=u>{major}</span>专业{word}班学习，
    学制{years}，学完教学计划规定的全部课程，成绩合格，准予毕业。<p class=r>{school}<br>校长（签章）：{staff(rng, 1)[0]}<br>{written(issued, form)}"""
    high = f"""<div style="display: flex; justify-content: space-between"><div class=photo>贴像片处</div><div class=c style="flex: 1">
    <p style="font-size: 26pt; color: #b00; letter-spacing: 6mm; margin: 4mm 0">毕业证书</p><p>证书编号　{number}<p style="font-size: 9pt">学历层次：{word}　办学形式：函授</div></div>"""
    body = f"""<div class=half>{high}</div><div class=half style="border-top: .3mm dashed #999">{low}</div>{seal(school, "118mm", "176mm")}
    {copy_stamp(rng, "left: 4mm; top: 206mm") if rng.random() < 0.5 else ""}"""
    css = ".half { height: 112mm; padding: 6mm 8mm; box-sizing: border-box } .t { text-indent: 2em; font-size: 15pt; line-height: 2 }"
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": key,
        "study_form": "correspondence",
        "completion": "graduated",
        "graduation_date": issued,
        "certificate_number": number,
    }
    return Sheet(sheet(body, css, rng.choice(("kai", "song", "ming"))), "diploma", truth)


@layout("diploma.stub_and_leaf")
def stub_and_leaf(rng: random.Random) -> Sheet:
    """A works' own university of the eighties: the stub with labels left, the leaf with the sentence right, the number across the fold."""
    shown, name, sex = someone(rng)
    school = rng.choice(
        ("汾西机床厂职工大学", "阳泉矿务局职工大学", "太原河西化工联合职工业余大学", "晋中地区职工业余大学")
    )
    end = rng.randint(1982, 1993)
    years = rng.choice((3, 4))
    spare = "业余" in school
    issued = f"{end}-{rng.choice(('07', '08', '01'))}-{rng.choice(('10', '15', '20'))}"
    major = rng.choice(("机械制造工艺及设备", "工业企业电气自动化", "煤矿机电", "化工工艺", "工业会计"))
    number = rng.choice((f"职大毕字第{rng.randint(10, 999):04d}号", f"（{end % 100}）职毕字第{rng.randint(10, 900)}号"))
    zero = rng.choice("〇○O零")
    form = "；业余学习" if spare else ""
    stub = rows_of([
        ("姓名", shown), ("性别", sex), ("年龄", f"{rng.randint(23, 41)}岁"), ("籍贯", rng.choice(("山西平遥", "河北正定", "河南林县", "山东莱芜"))),
        ("专业", major), ("学制", f"{hanzi_number(years)}年{form}"), ("毕业", f"{end}.{int(issued[5:7])}"),
    ])  # fmt: skip
    body = f"""<div class=stub><p class=c>存　　根</p><table>{stub}</table><p class=c style="font-size: 10pt">{number}</p></div>
    <div class=fold>{"<br>".join(number[:9])}</div><div class=leaf><h1 style="letter-spacing: 10mm; margin: 0 0 5mm; font-size: 26pt">毕业证书</h1>
    <p style="font-size: 10pt; margin: 0; text-align: right">{number}</p><p class=t>学员{shown}，{sex}，系{rng.choice(("太原", "阳泉", "榆次"))}市人，于{written(f"{end - years}-09", zero)}入本校
    {major}专业（大专班）学习{"，利用业余时间" if spare else ""}修业{hanzi_number(years)}年，<br>期满，考试及格，准予毕业。此证<p class=r>校　长　{staff(rng, 1)[0]}<br>{school}<br>{written(issued, zero)}</p></div>
    {seal(school, "196mm", "98mm")}{copy_stamp(rng, "left: 88mm; top: 108mm") if rng.random() < 0.5 else ""}"""
    css = """.stub, .leaf, .fold { position: absolute; top: 0; height: 145mm; box-sizing: border-box } .stub { left: 0; width: 66mm; font-size: 11pt }
    .fold { left: 68mm; width: 10mm; border-left: .3mm dashed #a33; color: #b88; font-size: 9pt; text-align: center; line-height: 1.5; padding-top: 34mm }
    .leaf { left: 82mm; width: 162mm; border: 1mm double #a33; padding: 10mm 14mm } .l { width: 15mm } .stub td { border: .3mm solid #999; padding: 1.8mm }
    .t { text-indent: 2em; font-size: 15pt; line-height: 2 }"""
    truth: dict[str, Any] = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": "junior_college",
        "completion": "graduated",
        "graduation_date": issued,
        "certificate_number": number,
    }
    if spare:
        truth["study_form"] = "part_time"
    html = sheet(body, css, rng.choice(("kai", "ming")), "size: A4 landscape; margin: 24mm 24mm")
    return Sheet(html, "diploma", truth, () if spare else ("study_form",))


@layout("diploma.technicians_e_diploma")
def technicians_electronic(rng: random.Random) -> Sheet:
    """The electronic form of 2022 for technicians' schools: labels and values beside a photo, the class, the conclusion, then how to check."""
    shown, name, sex = someone(rng)
    school = rng.choice(("山西恒山技师学院", "邯郸冀南高级技工学校", "包头钢铁技师学院", "大同云冈煤矿技工学校"))
    classes = [("中级工", "tech_intermediate", 3), ("高级工", "tech_senior", rng.choice((3, 5))), ("预备技师（技师）", "tech_technician", rng.choice((4, 6)))]  # fmt: skip
    word, key, years = rng.choice(classes if "技师" in school else classes[:2] if "高级" in school else classes[:1])
    end = rng.randint(2022, 2025)
    birth = day(rng, end - 24, end - 18)
    done = f"{end}-{rng.choice(('06', '07'))}-{rng.choice(('20', '30', '01'))}"
    major = rng.choice(
        ("数控加工（数控车工）", "工业机器人应用与维护", "机电设备安装与维修", "焊接加工", "电气自动化设备安装与维修")
    )
    number = f"{rng.choice(('14', '13', '15'))}{rng.randint(1000, 9999)}{end}{rng.randint(1, 99999):06d}"
    full = rng.random() < 0.6
    pairs = [
        ("姓名", shown), ("性别", sex), ("证件号码", id_number(rng, birth, sex)), ("入学日期", f"{end - years}年9月1日"), ("毕业日期", written(done, rng.choice(("long", "padded")))),
        ("专业名称", major), ("专业代码", f"0{rng.randint(101, 309)}-{rng.choice('234')}"), ("培养层次", rng.choice((f"{word}班", word))), ("学　制", f"{years}年"),
    ]  # fmt: skip
    if full:
        pairs.append(("学习形式", "全日制"))
    if rng.random() < 0.5:
        pairs = [*pairs[5:], *pairs[:5]]
    body = f"""<p class=r style="font-size: 9pt">证书编号：{number}</p><h1 style="font-size: 30pt; margin: 10mm 0 2mm; color: #a11">{rng.choice(("毕业证书", "技工院校毕业证书"))}</h1>
    <p class=c style="font-size: 12pt; margin-bottom: 8mm">{school}</p><div style="display: flex"><table style="flex: none; width: 128mm">{rows_of(pairs)}</table><div class=photo style="margin-left: 8mm">免冠照片</div></div>
    <p style="text-indent: 2em; font-size: 14pt; margin-top: 8mm">该生修完{word}培养计划规定的全部课程，{rng.choice(("取得规定学分", "成绩合格"))}，准予毕业。</p>
    <p class=r style="margin-top: 14mm; font-size: 13pt">{school}<br>校（院）长：{staff(rng, 1)[0]}</p>{seal(school, "122mm", "190mm")}
    <div style="position: absolute; bottom: 4mm; font-size: 8.5pt; color: #555">人力资源和社会保障部门监制　　全国技工院校毕业证书查询：http://jxbysz.example.org.cn<br>
    取得高级工班、预备技师（技师）班毕业证书人员分别按照大学专科、本科学历落实职称评审等相关待遇。</div>"""
    truth: dict[str, Any] = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": key,
        "completion": "graduated",
        "graduation_date": done,
        "certificate_number": number,
    }
    if full:
        truth["study_form"] = "full_time"
    css = "td { padding: 2mm 2mm; font-size: 12.5pt; border-bottom: .2mm dotted #999 } .l { width: 26mm; color: #555 }"
    return Sheet(sheet(body, css, rng.choice(("hei", "song", "kai"))), "diploma", truth)


@layout("diploma.upright_title_of_school")
def school_leaver(rng: random.Random) -> Sheet:
    """Junior or senior school: the title in one upright column, the sentence beside it, the county's office seals a second time; no major."""
    shown, name, sex = someone(rng)
    senior = rng.random() < 0.5
    school = rng.choice(("平定县冠山中学", "五台县第一中学校", "清徐县徐沟镇初级中学", "大同矿区子弟第三中学"))
    if senior and "初级" in school:
        school = "孟县高级中学"
    office = "平定县教育局" if "平定" in school else rng.choice(("五台县教育科技局", "矿务局教育处"))
    end = rng.randint(1984, 2010)
    issued = f"{end}-{rng.choice(('06', '07'))}-{rng.choice(('25', '30', '01', '10'))}"
    form = rng.choice(("〇", "○", "long"))
    part, mark = ("高中", "高") if senior else ("初中", "初")
    number = f"（{mark}）毕字（{end % 100:02d}）第{rng.randint(1, 900):04d}号"
    roll = f"<p style='font-size: 10pt'>学籍号：{end}{rng.randint(100000, 999999)}</p>" if rng.random() < 0.5 else ""
    title = "<br>".join(
        rng.choice((f"{part}毕业证书", "毕业证书")) if end < 1995 else f"{'普通' if senior else ''}{part}毕业证书"
    )
    body = f"""<div class=f><div class=v>{title}</div><div class=w><div style="display: flex; justify-content: space-between"><div><p>{number}</p>{roll}</div><div class=photo>照片</div></div>
    <p class=t>学生 {shown} 性别 {sex}，{written(day(rng, end - 20, end - 15)[:7], form)}生，{rng.choice(("山西省", "本省"))}{rng.choice(("平定", "五台", "清徐"))}县人，于{written(f"{end - 3}-09", form)}至{written(issued[:7], form)}
    在本校{part}部学习，学制{rng.choice(("叁", "三"))}年，修业期满，成绩合格，准予毕业。</p><div style="display: flex; justify-content: space-between; margin-top: 12mm"><span>验印机关<br>{office}</span>
    <span>{school}<br>校长　{staff(rng, 1)[0]}<br>{written(issued, form)}</span></div></div></div>{seal(school, "124mm", "104mm")}{seal(office, "44mm", "104mm")}"""
    css = f""".f {{ border: 1.2mm double #953; display: flex; height: 150mm }} .v {{ width: 26mm; text-align: center; font: bold 26pt/1.5 {FONTS["kai"]}; color: #a22; padding-top: 6mm; border-right: .3mm solid #953 }}
    .w {{ flex: 1; padding: 8mm 10mm }} .t {{ text-indent: 2em; font-size: 14pt; line-height: 2 }} .photo {{ width: 24mm; height: 32mm; line-height: 32mm }}"""
    truth = {
        "name": name,
        "institution": school,
        "education_level": "senior_high" if senior else "junior_high",
        "completion": "graduated",
        "graduation_date": issued,
        "certificate_number": number,
    }
    html = sheet(body, css, rng.choice(("song", "kai", "ming")), "size: A4; margin: 20mm 18mm")
    return Sheet(html, "diploma", truth)


@layout("degree_certificate.centred_lines")
def centred_lines(rng: random.Random) -> Sheet:
    """A school's own design: no sentence, lines centred one below the other, English small under each, three cells at the foot."""
    shown, name, sex = someone(rng)
    school, english, code = rng.choice(SCHOOLS)
    year = rng.randint(2016, 2024)
    major = rng.choice(MAJORS)
    degree, words = rng.choice((("工学学士", "Bachelor of Engineering"), ("管理学学士", "Bachelor of Management"), ("理学学士", "Bachelor of Science")))  # fmt: skip
    granted = f"{year}-{rng.choice(('06', '07'))}-{rng.randint(10, 30):02d}"
    number = f"{code}4{year}{rng.randint(1, 9000):06d}"
    form = rng.choice(("long", "〇", "dots"))
    photo = (
        '<div class=photo style="position: absolute; right: 4mm; top: 30mm">照片</div>' if rng.random() < 0.6 else ""
    )
    body = f"""<div class=fr>{photo}<p class=s>{school}</p><p class=e>{english}</p><p style="font-size: 30pt; letter-spacing: 4mm; margin: 8mm 0 2mm">学士学位证书</p><p class=e>BACHELOR'S DEGREE CERTIFICATE</p>
    <p class=n>{shown}</p><p class=e>{sex}　{written(day(rng, year - 24, year - 21), "dots")} 出生</p><p class=m>{rng.choice(("所学专业", "本科专业", "专　业"))}　{major}</p><p class=e>has completed all requirements of the undergraduate programme</p>
    <p style="margin-top: 8mm">经学位评定委员会审核，授予</p><p class=n>{degree}</p><p>学　位</p><p class=e>is hereby awarded the degree of {words}</p>
    <table><tr><td>证书编号<br>{number}<td>学位评定委员会主席<br>{staff(rng, 1)[0]}<td>授予日期<br>{written(granted, form)}</table></div>{seal(school, "122mm", "202mm")}"""
    css = f""".fr {{ border: .6mm solid #7a5c1e; outline: .3mm solid #7a5c1e; outline-offset: 2mm; height: 232mm; text-align: center; padding: 6mm 8mm; position: relative }} .fr p {{ margin: 3mm 0 }}
    .e {{ font-size: 9pt; color: #777 }} .s {{ font: 20pt {FONTS["kai"]} }} .n {{ font-size: 24pt; font-weight: bold }} .m {{ font-size: 15pt }} td {{ text-align: center; font-size: 11pt; padding-top: 18mm }}"""
    truth = {
        "name": name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "kai"))), "degree_certificate", truth)


@layout("degree_certificate.professional_booklet")
def professional_booklet(rng: random.Random) -> Sheet:
    """Engineers' professional degree taken beside work: opened booklet, number and photo left, the 领域 on a line in the sentence right."""
    shown, name, sex = someone(rng)
    school, _, code = rng.choice(SCHOOLS)
    year = rng.randint(2004, 2019)
    granted = f"{year}-{rng.choice(('03', '06', '12'))}-{rng.randint(15, 30):02d}"
    field = rng.choice(("机械工程", "冶金工程", "矿业工程", "电气工程", "项目管理", "安全工程"))
    number = f"Z{code}3{year}{rng.randint(1, 9000):06d}"
    zero = rng.choice(("〇", "○", "O", "long"))
    tail = rng.choice(("在职人员攻读硕士专业学位", "同等学力　专业学位", "专业学位"))
    u = "<span class=u>{}</span>".format
    body = f"""<div class=left><div class=photo style="margin: 14mm auto 8mm">像片</div><p>（钢印）</p><p>编号：{number}</p><p style="font-size: 9pt">{tail}<br>国务院学位委员会办公室印制</p></div>
    <div class=right><h1 style="font-size: 26pt; margin: 4mm 0 8mm">{rng.choice(("硕士学位证书", "工程硕士学位证书"))}</h1><p class=t>{u(shown)}系{rng.choice(("山西", "河北", "内蒙古"))}省（区）人，{sex}，{written(day(rng, year - 45, year - 28)[:7], zero)}生。在
    {rng.choice(("我校", school))}已通过{u(field)}领域工程硕士专业学位的课程考试和论文答辩，成绩合格。根据《中华人民共和国学位条例》的规定，授予{u("工程硕士")}专业学位。</p>
    <p class=r>{school}校长<br>学位评定委员会主席　{staff(rng, 1)[0]}<br>{written(granted, zero)}</p></div>{seal(school, "190mm", "92mm")}
    {copy_stamp(rng, "left: 6mm; top: 126mm") if rng.random() < 0.4 else ""}"""
    css = """.left, .right { position: absolute; top: 0; height: 158mm } .left { left: 0; width: 84mm; text-align: center; border-right: .3mm solid #c9b } .right { left: 94mm; right: 0 }
    .t { text-indent: 2em; font-size: 15pt; line-height: 2.1 } .right .r { font-size: 13pt }"""
    truth = {
        "name": name,
        "institution": school,
        "degree": "工程硕士",
        "major": field,
        "grant_date": granted,
        "certificate_number": number,
    }
    html = sheet(body, css, rng.choice(("kai", "song", "ming")), "size: A4 landscape; margin: 20mm 22mm")
    return Sheet(html, "degree_certificate", truth)


@layout("degree_certificate.under_law_of_2025")
def under_law(rng: random.Random) -> Sheet:
    """The electronic certificate under the law of degrees: identity number printed, subject class and kind in cells, sentence last, code for checking."""
    shown, name, sex = someone(rng)
    school, english, code = rng.choice(SCHOOLS)
    granted = f"2025-{rng.choice(('03', '06', '07'))}-{rng.randint(10, 30):02d}"
    level, digit, years = rng.choice((("学士", 4, 23), ("硕士", 3, 27), ("博士", 2, 33)))
    major = rng.choice(("机械工程", "电气工程", "材料科学与工程", "矿业工程"))
    number = f"{code}{digit}2025{rng.randint(1, 9000):06d}"
    birth = day(rng, 2025 - years - 4, 2025 - years)
    degree = f"工学{level}"
    cells = [("姓　　名", shown), ("性　　别", sex), ("出生日期", written(birth, "long")), ("身份证号", id_number(rng, birth, sex)), ("学科专业", major), ("学位类型", "学术学位")]  # fmt: skip
    if rng.random() < 0.5:
        cells = [cells[0], *cells[4:], *cells[1:4]]
    grid = "".join(f"<div class=i><b>{label}</b>{value}</div>" for label, value in cells)
    sentence = f"""<p class=t>依据《中华人民共和国学位法》，经{school}学位评定委员会审议通过，授予 <b>{name}</b> {degree}学位。</p>"""
    body = f"""<p style="font-size: 9pt; color: #777">{school} · 学位电子证书　（本件为电子证书打印件）</p><h1 style="font-size: 28pt; margin: 14mm 0 10mm">{level}学位证书</h1>
    <div style="display: flex"><div style="width: 132mm">{grid}</div><div class=photo>照片</div></div>{sentence}
    <div style="display: flex; justify-content: space-between; margin-top: 22mm"><div style="font-size: 10pt">学位证书编号：{number}<br>验证码：{"".join(rng.choice(LETTERS) for _ in range(8))}<br>验证网址：https://degree.example.edu.cn</div>
    <div class=r>{school}<br><span style="font-size: 9pt; color: #777">{english}</span><br>{written(granted, rng.choice(("long", "〇", "padded")))}</div></div>{seal(school, "120mm", "188mm")}"""
    css = ".i { font-size: 13pt; padding: 2.4mm 0 } .i b { display: inline-block; width: 30mm; font-weight: normal; color: #666 } .t { text-indent: 2em; font-size: 15pt; line-height: 2; margin-top: 12mm }"
    truth = {
        "name": name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "kai"))), "degree_certificate", truth)
