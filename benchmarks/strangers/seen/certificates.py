"""Diplomas, degree certificates and 学信网 printouts; small helpers shared by the other modules of certificates."""

from __future__ import annotations

import datetime
import random
import re

from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

MEN = [
    "王建军",
    "李卫东",
    "张海",
    "赵铁柱",
    "段鹏飞",
    "郝志刚",
    "常青",
    "年华",
    "安全",
    "章程",
    "高工",
    "成立",
    "任职",
    "欧阳振华",
    "司马辉",
    "尉迟恭义",
    "买买提·艾力",
    "阿不都热合曼·肉孜",
    "乜文斌",
    "仝瑞",
    "璩向阳",
    "亓立国",
    "母建国",
    "郗鸿儒",
    "牛得水",
    "卜一",
    "上官剑锋",
    "巴特尔",
    "扎西多吉",
    "库万福",
    "相里明",
]
WOMEN = [
    "刘芳",
    "吕晓燕",
    "范冰清",
    "祁连",
    "雒秀英",
    "诸葛明慧",
    "古丽娜尔·吐尔逊",
    "麻丽",
    "令狐雪梅",
    "逯小红",
    "苗青",
    "卓玛央金",
    "宁静",
    "白雪",
    "荣誉",
    "景致",
]
STEMS = [
    "恒晟",
    "汾河",
    "太行",
    "晋机",
    "云冈",
    "雁北",
    "龙城",
    "中晟",
    "鑫源",
    "北方重力",
    "瑞泽",
    "宏达",
    "晋阳",
    "沁水",
]
PLACES = ["太原", "大同", "长治", "晋城", "阳泉", "朔州", "运城", "山西", "石家庄", "包头"]
TRADES = [
    "重型机械",
    "煤化工",
    "电力安装",
    "焊接装备",
    "轨道交通装备",
    "铸造",
    "建筑工程",
    "钢结构",
    "矿山设备",
    "智能装备",
]
COLLEGES = (
    ("晋阳理工大学", "19110"), ("汾河工程学院", "19232"), ("太行科技大学", "19307"), ("雁门职业技术学院", "19418"),
    ("北岳石油化工大学", "19519"), ("黄河交通职业大学", "19624"),
)  # fmt: skip
UNIVERSITIES = tuple(pair for pair in COLLEGES if "职业" not in pair[0])
MAJORS = (
    "焊接技术与工程", "机械设计制造及其自动化", "材料成型及控制工程", "电气工程及其自动化", "金属材料工程", "工程造价",
    "采矿工程", "过程装备与控制工程", "计算机科学与技术", "土木工程", "机电一体化技术", "安全工程",
)  # fmt: skip
STAMP = ["经核对，与原件一致", "与原件相符", "复印件与原件核对无误", "此件与原件一致"]


def person(rng: random.Random) -> tuple[str, str]:
    """A name and its sex."""
    return (rng.choice(MEN), "男") if rng.random() < 0.65 else (rng.choice(WOMEN), "女")


def people(rng: random.Random, count: int) -> list[str]:
    return rng.sample(MEN + WOMEN, count)


def padded(name: str, rng: random.Random) -> str:
    """A name of two characters often set wide."""
    return name[0] + rng.choice(("　", " ", "&emsp;", "")) + name[1] if len(name) == 2 else name


def wide(label: str, rng: random.Random) -> str:
    """A label stretched by blanks."""
    gap = rng.choice(("　　", "　", "&ensp;&ensp;", "  ")) if len(label) == 2 else rng.choice((" ", "&ensp;"))
    return gap.join(label)


def firm(rng: random.Random) -> str:
    place, stem, trade = rng.choice(PLACES), rng.choice(STEMS), rng.choice(TRADES)
    return rng.choice((
        f"{place}{stem}{trade}有限公司", f"{place}{stem}{trade}股份有限公司", f"{place}{stem}集团有限公司",
        f"{stem}{trade}集团有限公司{place}分公司", f"{place}{trade}厂", f"{place}{stem}设计研究院有限公司",
        f"{place}市{trade}研究院", f"中晟集团{place}{trade}有限责任公司", f"{place}市{stem}公路事业发展中心",
    ))  # fmt: skip


def a_day(rng: random.Random, first: int, last: int, months: tuple[int, ...] = ()) -> datetime.date:
    return datetime.date(rng.randint(first, last), rng.choice(months or tuple(range(1, 13))), rng.randint(1, 28))


def arabic(day: datetime.date, rng: random.Random) -> str:
    return rng.choice((
        f"{day.year}年{day.month}月{day.day}日", f"{day.year}年{day.month:02d}月{day.day:02d}日", f"{day:%Y.%m.%d}",
        f"{day.year} 年 {day.month} 月 {day.day} 日", f"{day.year}.{day.month}.{day.day}", f"{day:%Y-%m-%d}",
    ))  # fmt: skip


def hanzi(day: datetime.date, rng: random.Random, whole: bool = True, zero: str = "") -> str:
    text = f"{hanzi_year(day.year, zero or rng.choice('〇○零OＯ0'))}年{hanzi_number(day.month)}月"
    return text + (f"{hanzi_number(day.day)}日" if whole else "")


def month(day: datetime.date) -> str:
    return day.strftime("%Y-%m")


def serial(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def seal(rng: random.Random, text: str, place: str, size: int = 36) -> str:
    """A red circle over the place given as CSS; half of them without readable text."""
    words = text if rng.random() < 0.6 else ""
    return f'<div class=seal style="{place};width:{size}mm;height:{size}mm">{words}<br>★</div>'


def qr(rng: random.Random, size: int = 20) -> str:
    cells = (
        "".join(f"<rect x={x} y={y} width=1 height=1 />" for x in range(21) for y in range(21) if rng.random() < 0.5)
        .replace("=", '="')
        .replace(" y", '" y')
        .replace(" width", '" width')
        .replace(" height", '" height')
        .replace(" /", '" /')
    )
    return f'<svg width="{size}mm" height="{size}mm" viewBox="0 0 21 21">{cells}</svg>'


def copied(rng: random.Random, place: str) -> str:
    """The employer's stamp on a copy: sentence, checker, date, now and then the employer."""
    day = a_day(rng, 2023, 2025)
    lines = [rng.choice(STAMP), f"核对人：{rng.choice(MEN + WOMEN)}", arabic(day, rng)]
    if rng.random() < 0.5:
        lines.append(firm(rng) + rng.choice(("", "人力资源部")))
    return f'<div class=copied style="{place}">{"<br>".join(lines)}</div>'


def page(rng: random.Random, body: str, css: str = "", size: str = "A4", margin: str = "20mm", font: str = "") -> str:
    """A whole HTML document."""
    face = FONTS[font or rng.choice(tuple(FONTS))]
    body = re.sub(r"(?<![A-Za-z,.])\n\s*", "", body)
    return f"""<html><meta charset=utf-8><style>@page {{ size: {size}; margin: {margin} }}
    body {{ font-family: {face}; font-size: {rng.choice((11, 11.5, 12, 13))}pt; line-height: 1.7; margin: 0 }}
    u {{ text-underline-offset: 1mm; padding: 0 1.5mm }} table {{ border-collapse: collapse; width: 100% }}
    .b td, .b th {{ border: 0.25mm solid #333; padding: 1.2mm 2mm }} .c {{ text-align: center }} .r {{ text-align: right }}
    .seal {{ position: absolute; border: 0.8mm solid rgba(205,20,20,.75); border-radius: 50%; color: rgba(205,20,20,.75);
      text-align: center; font-size: 8.5pt; line-height: 1.3; padding: 7mm 3mm 0; box-sizing: border-box }}
    .copied {{ position: absolute; color: #24418c; border: 0.3mm solid #24418c; font-size: 9pt; padding: 1mm 2mm;
      line-height: 1.35; font-family: {FONTS["kai"]} }}
    .photo {{ width: 30mm; height: 40mm; border: 0.2mm solid #888; background: #eee }}
    {css}</style><body>{body}</body></html>"""


@layout("diploma.ordinary_spread")
def ordinary_spread(rng: random.Random) -> Sheet:
    """普通高等学校 spread: photo and numbers left, running sentence with the values in blanks right."""
    (school, code), (name, sex), major = rng.choice(COLLEGES), person(rng), rng.choice(MAJORS)
    level, years, digits = rng.choice((("本科", 4, "05"), ("专科", 3, "06"), ("本科", 5, "05")))
    if "职业技术" in school:
        level, years, digits = "专科", 3, "06"
    done = datetime.date(rng.randint(2003, 2020), rng.choice((6, 7)), rng.choice((1, 20, 30)))
    start = datetime.date(done.year - years, 9, 1)
    born = a_day(rng, done.year - 24, done.year - 22)
    number = f"{code}1{done.year}{digits}{serial(rng, 6)}"
    chinese = rng.random() < 0.6
    when = (lambda d, w: hanzi(d, rng, w)) if chinese else (
        lambda d, w: f"{d.year} 年 {d.month} 月" + (f" {d.day} 日" if w else ""))  # fmt: skip
    mode = rng.choice(("", "全日制"))
    ends = rng.choice(
        ("修完教学计划规定的全部课程，成绩合格，准予毕业", "修完培养方案规定的内容，成绩合格，达到毕业要求，准予毕业")
    )
    length = f"{hanzi_number(years)}年制"
    body = f"""<div class=left><div class=photo></div><p>证书编号：{number}</p>
      <p class=s>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</p><p class=s>{school}监制</p></div>
      <div class=right><p class=c style="font-size:{rng.choice((24, 28))}pt">{rng.choice(("普通高等学校", "普通高等教育"))}<br>毕 业 证 书</p>
      <p class=t>学生<u>{padded(name, rng)}</u>性别<u>{sex}</u>，<u>{when(born, True)}</u>生，于<u>{when(start, False)}</u>至<u>{when(done, False)}</u>
      在本校<u>{major}</u>专业{mode}<u>{length}{level}</u>学习，{ends}。</p>
      <table class=f><tr><td>校&emsp;名：<td>{school}<tr><td>校（院）长：<td>{rng.choice(MEN)}</table><p class=r>{when(done, True)}</p></div>
      {seal(rng, school, "right:22mm;top:114mm")}{copied(rng, "left:6mm;bottom:2mm") if rng.random() < 0.6 else ""}"""
    css = """.left { position:absolute; left:12mm; top:30mm; width:100mm } .right { position:absolute; left:130mm; top:8mm; width:132mm }
      .s { font-size:8.5pt; color:#555 } .t { text-indent:2em; font-size:14pt; line-height:2.1 } .f { width:70mm; margin-left:40mm }"""
    truth = {
        "name": name, "institution": school, "major": major, "completion": "graduated", "certificate_number": number,
        "education_level": "bachelor" if level == "本科" else "junior_college", "graduation_date": done.isoformat(),
    } | {"study_form": "full_time"}  # fmt: skip
    return Sheet(page(rng, body, css, "A4 landscape", "10mm"), "diploma", truth, () if mode else ("study_form",))


@layout("diploma.self_taught")
def self_taught(rng: random.Random) -> Sheet:
    """自学考试 portrait: two sealing bodies side by side, number of 17 places with a check digit, identity number printed or not."""
    (school, _), (name, sex), major = rng.choice(COLLEGES[:3]), person(rng), rng.choice(MAJORS)
    level, digit = rng.choice((("本科", "5"), ("专科", "6")))
    done = datetime.date(rng.randint(2005, 2021), rng.choice((6, 12)), 30)
    number = f"6{digit}14010{rng.randint(1, 9)}{done:%y}{1 if done.month < 7 else 2}{serial(rng, 6)}"
    province = rng.choice(("山西", "河北", "陕西"))
    born = a_day(rng, 1975, 1996)
    body = f"""<p class=c style="font-size:26pt;letter-spacing:3mm;margin:10mm 0 2mm">毕业证书</p>
      <p class=c>高等教育自学考试</p><div class=photo style="margin:4mm auto"></div>
      <p style="text-indent:2em;font-size:14pt;line-height:2">{name}&ensp;{rng.choice(("性别", "")) and "性别："}{sex}&ensp;{born.year}年{born.month}月{born.day}日生，
      参加&ensp;{major}&ensp;专业（{level}）高等教育自学考试，全部课程成绩合格，{rng.choice(("经审定，准予毕业。", "完成毕业论文（设计），经审定，准予毕业。"))}</p>
      <table style="margin-top:14mm;text-align:center"><tr><td>主考学校（章）<br>{school}<td>{province}省高等教育自学考试委员会<br>（章）</table>
      <p class=r style="margin:10mm 10mm 0">{hanzi(done, rng)}</p>
      <p style="margin-top:12mm">证书编号：{number}</p><p style="font-size:9pt">注册编号以国家教育行政部门电子注册为准&emsp;第 {rng.randint(10, 99)}-{serial(rng, 5)} 号（存根）</p>
      {seal(rng, school, "left:8mm;top:150mm")}{seal(rng, f"{province}省高等教育<br>自学考试委员会", "right:14mm;top:148mm", 40)}"""
    truth = {
        "name": name, "institution": school, "major": major, "completion": "graduated", "study_form": "self_study",
        "education_level": "bachelor" if level == "本科" else "junior_college", "graduation_date": done.isoformat(),
        "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(rng, body), "diploma", truth, ("institution",))


@layout("diploma.technician_school_grid")
def technician_school_grid(rng: random.Random) -> Sheet:
    """技师学院: a grid with merged cells, the class named apart from the school, office of human resources that checks and seals."""
    city = rng.choice(PLACES[:7])
    school = rng.choice(
        (f"{city}{rng.choice(STEMS)}技师学院", f"{city}市高级技工学校", f"山西{rng.choice(STEMS)}技工学校")
    )
    (name, sex), major = (
        person(rng),
        rng.choice(("焊接加工", "数控加工（数控车工）", "电气自动化设备安装与维修", "机床切削加工（车工）")),
    )
    words, level, years = rng.choice((
        ("中级工班", "tech_intermediate", 3), ("高级工班", "tech_senior", rng.choice((3, 5))),
        ("预备技师班", "tech_technician", rng.choice((4, 6))), ("预备技师（技师）班", "tech_technician", 6),
    ))  # fmt: skip
    done = datetime.date(rng.randint(2011, 2023), 7, rng.choice((1, 10, 15)))
    start = datetime.date(done.year - years, 9, 1)
    born = a_day(rng, start.year - 18, start.year - 15)
    mode = rng.random() < 0.7
    number = rng.choice(
        (f"14{done.year}{serial(rng, 8)}", f"晋技毕字{done.year}第{serial(rng, 5)}号", f"JX{serial(rng, 10)}")
    )
    form = "<td>学习形式<td colspan=2>全日制" if mode else "<td>入学方式<td colspan=2>统一招生"
    body = f"""<p class=c style="font-size:22pt;letter-spacing:2mm">{rng.choice(("技工院校毕业证书", "技师学院毕业证书" if "技师" in school else "技工学校毕业证书"))}</p>
      <table class="b c"><tr><td style="width:20%">{wide("姓名", rng)}<td>{padded(name, rng)}<td>{wide("性别", rng)}<td>{sex}<td rowspan=4 style="width:32mm">照<br>片
      <tr><td>出生<br>日期<td>{born.year}年{born.month}月<td>入学<br>时间<td>{start.year}年{start.month}月
      <tr><td>毕业时间<td colspan=3>{done.year}年{done.month}月{done.day}日
      <tr><td>专业名称<td colspan=3>{major}
      <tr><td>培养层次<td>{words}{rng.choice(("", f"（{hanzi_number(years)}年制）"))}{form}
      <tr><td>证书编号<td colspan=4>{number}
      <tr><td rowspan=2>毕<br>业<br>审<br>核<td colspan=4 style="text-align:left">该生在我校按教学计划修完全部课程，考核成绩合格，{rng.choice(("准予毕业", "符合毕业条件，准予毕业"))}。
      <br><br>学校（盖章）：{school}&emsp;&emsp;校（院）长：{rng.choice(MEN)}
      <tr><td colspan=4 style="text-align:left">{rng.choice(("验印机关", "审核验印"))}：{city.replace("山西", "太原")}市人力资源和社会保障局<br>验印日期：{done.year}年{done.month}月{done.day + 11}日</table>
      <p style="font-size:9pt">说明：1.技工院校中级工班、高级工班、预备技师（技师）班毕业生分别按照中专、大专、本科学历落实相关待遇。<br>2.本证书涂改无效。</p>
      {seal(rng, school, "left:58mm;top:128mm")}{copied(rng, "right:4mm;bottom:10mm")}"""
    truth = {
        "name": name, "institution": school, "major": major, "completion": "graduated", "education_level": level,
        "graduation_date": done.isoformat(), "certificate_number": number,
    } | ({"study_form": "full_time"} if mode else {})  # fmt: skip
    return Sheet(page(rng, body, ".b td { padding: 2.4mm 2mm }"), "diploma", truth)


@layout("diploma.replacement")
def replacement(rng: random.Random) -> Sheet:
    """毕业证明书 of adult education in place of a lost diploma: number and date of the proof beside those of the diploma."""
    (school, code), (name, sex), major = rng.choice(UNIVERSITIES), person(rng), rng.choice(MAJORS)
    words, mode = rng.choice(
        (("函授", "correspondence"), ("业余", "part_time"), ("脱产", "full_time"), ("夜大学", "part_time"))
    )
    level, key, digits, years = rng.choice((
        ("专升本", "bachelor", "05", 3), ("专科", "junior_college", "06", 3), ("高中起点本科", "bachelor", "05", 5),
    ))  # fmt: skip
    done = datetime.date(rng.randint(2004, 2016), rng.choice((1, 7)), rng.choice((1, 10, 20)))
    now = a_day(rng, 2019, 2024)
    number = f"{code}5{done.year}{digits}{serial(rng, 6)}"
    body = f"""<p class=r style="font-size:10pt">{school}继续教育学院 〔{now.year}〕证字第 {rng.randint(11, 240)} 号</p>
      <p class=c style="font-size:24pt;margin:16mm 0 12mm">毕 业 证 明 书</p>
      <p style="text-indent:2em;font-size:14pt;line-height:2.1">{name}，{sex}，{arabic(a_day(rng, 1968, 1990), rng)}出生，{done.year - years}年2月至{done.year}年{done.month}月在我校成人高等教育
      {major}专业（{level}，{words}）学习，学制{hanzi_number(years)}年，修完教学计划规定的全部课程，成绩合格，已于{arabic(done, rng)}准予毕业，毕业证书编号为{number}。</p>
      <p style="text-indent:2em;font-size:14pt;line-height:2.1">{rng.choice(("因原毕业证书遗失，经本人申请、学校审核，特发此毕业证明书，与原毕业证书具有同等效力。", "该生毕业证书原件不慎遗失，特此补证。本证明书与毕业证书效力相同，遗失不再补办。"))}</p>
      <div class=r style="margin-top:20mm;font-size:14pt">{school}<br>校长：{rng.choice(MEN)}<br>{hanzi(now, rng)}</div>
      <p style="font-size:9pt;margin-top:30mm">注：学历信息可在学信网（www.chsi.com.cn）查询。经办人：{rng.choice(WOMEN)}&emsp;电话：0351-60{serial(rng, 5)}</p>
      {seal(rng, school, "right:6mm;top:142mm", 40)}"""
    truth = {
        "name": name, "institution": school, "major": major, "education_level": key, "study_form": mode,
        "completion": "graduated", "graduation_date": done.isoformat(), "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(rng, body, font=rng.choice(("song", "kai", "ming"))), "diploma", truth)


@layout("diploma.completed_only")
def completed_only(rng: random.Random) -> Sheet:
    """结业 or 肄业证书, labels in a column beside a sentence: never 准予毕业, though the scheme of the number is the same."""
    (school, code), (name, sex), major = rng.choice(COLLEGES), person(rng), rng.choice(MAJORS)
    title, key, end = rng.choice((
        ("结业证书", "completed", "学完教学计划规定的全部课程，因毕业设计（论文）成绩不合格，未达到毕业要求，准予结业"),
        ("肄业证书", "attended", "学完教学计划规定的部分课程，因故退学，准予肄业"),
    ))  # fmt: skip
    day = a_day(rng, 2006, 2021, (1, 6, 7))
    number = f"{code}1{day.year}06{serial(rng, 6)}"
    rows = [("姓名", padded(name, rng)), ("性别", sex), ("出生日期", arabic(a_day(rng, day.year - 23, day.year - 21), rng)),
            ("专业", major), ("层次", "专科（高职）"), ("学制", "三年")]  # fmt: skip
    if rng.random() < 0.5:
        rows = rows[:3] + rows[4:] + rows[3:4]
    cells = "".join(f"<tr><td class=l>{wide(label, rng)}<td>{value}" for label, value in rows)
    body = f"""<div style="border:1.2mm double #8a6d3b;padding:12mm;height:150mm;position:relative">
      <p class=c style="font-size:26pt;margin:0 0 6mm">{wide(title, rng)}</p>
      <table><tr><td style="width:38mm;vertical-align:top"><div class=photo></div><p style="font-size:8pt">No.<br>{number}</p><td style="width:88mm">
      <table class=g>{cells}</table><td style="vertical-align:top;text-indent:2em;font-size:14pt">该生于{day.year - 3}年9月至{day.year}年{day.month}月在本校学习，{end}。
      <p class=r style="margin-top:12mm">{school}（盖章）<br>{hanzi(day, rng)}</p></table></div>{seal(rng, school, "right:26mm;top:82mm")}"""
    truth = {
        "name": name, "institution": school, "major": major, "education_level": "junior_college", "completion": key,
        "graduation_date": day.isoformat(), "certificate_number": number,
    }  # fmt: skip
    css = ".l { width:26mm; color:#555 } .g td { padding:1.6mm 1mm }"
    return Sheet(page(rng, body, css, "A4 landscape", "14mm"), "diploma", truth, ("graduation_date",))


@layout("degree_certificate.bilingual_spread")
def bilingual_degree(rng: random.Random) -> Sheet:
    """Chinese sentence left, English right; the chairman of the committee and the president signed below."""
    school, code = rng.choice(UNIVERSITIES)
    name, english = rng.choice((
        ("雷振东", "LEI ZHENDONG"), ("尉迟恭义", "YUCHI GONGYI"), ("年华", "NIAN HUA"), ("成立", "CHENG LI"), ("仝瑞", "TONG RUI"),
        ("巴特尔", "BATEER"), ("买买提·艾力", "MAIMAITI AILI"),
    ))  # fmt: skip
    major = rng.choice(MAJORS)
    degree, eng, digit, course = rng.choice((
        ("工学学士", "Bachelor of Engineering", "4", "本科"), ("工学硕士", "Master of Engineering", "3", "硕士研究生"),
        ("工程硕士专业", "Professional Master of Engineering", "3", "硕士研究生"), ("工学博士", "Doctor of Engineering", "2", "博士研究生"),
    ))  # fmt: skip
    day = a_day(rng, 2009, 2023, (1, 6, 7, 12))
    number = f"{'Z' if '专业' in degree else ''}{code}{digit}{day.year}{serial(rng, 6)}"
    born = a_day(rng, day.year - 30, day.year - 23)
    law = rng.choice(("经审核符合《中华人民共和国学位条例》的规定", "通过论文答辩，经审查符合学位授予条件"))
    body = f"""<div style="position:absolute;left:10mm;top:6mm;width:128mm"><p class=c style="font-size:24pt">{course.replace("研究生", "").replace("本科", "学士")}学位证书</p>
      <p style="text-indent:2em;line-height:2.1">{padded(name, rng)}，{rng.choice("男女")}，{born.year}年{born.month}月{born.day}日生。在{school}{major}专业
      {rng.choice(("完成了", "修完"))}{course}{rng.choice(("学习计划", "培养方案规定的全部内容"))}，业已毕业，{law}，授予{degree}学位。</p>
      <table style="margin-top:8mm"><tr><td>{school}<br><br>校长 {rng.choice(MEN)}<td>{school}<br>学位评定委员会<br>主席 {rng.choice(MEN)}</table>
      <p>证书编号：{number}<span style="float:right">{hanzi(day, rng)}</span></p></div>
      <div style="position:absolute;left:152mm;top:6mm;width:116mm;font-family:serif;font-size:12pt"><p class=c style="font-size:20pt">Certificate of Degree</p>
      <p>This is to certify that {english}, born on {born:%B} {born.day}, {born.year}, has fulfilled the requirements of the programme and is hereby awarded the degree of
      <b>{eng}</b> on {day:%B} {day.day}, {day.year}.</p><p>Certificate No. {number}</p><p style="margin-top:20mm">President: ______________</p></div>{seal(rng, school, "left:92mm;top:84mm")}"""
    name_of_degree = "工程硕士" if "专业" in degree else degree
    truth = {
        "name": name, "institution": school, "degree": name_of_degree, "major": major, "grant_date": day.isoformat(),
        "certificate_number": number,
    }  # fmt: skip
    free = ("degree",) if "专业" in degree else ()
    return Sheet(page(rng, body, "", "A4 landscape", "12mm"), "degree_certificate", truth, free)


@layout("degree_certificate.adult_list")
def adult_degree(rng: random.Random) -> Sheet:
    """学士学位证书 for adults or a second degree: labelled lines on A4 with the host's diploma number and a copy stamp."""
    (school, code), (name, sex), major = rng.choice(UNIVERSITIES), person(rng), rng.choice(MAJORS[:7])
    day = a_day(rng, 2008, 2022, (1, 6, 12))
    kind, prefix = rng.choice((("成人高等教育", "C"), ("高等教育自学考试", "C"), ("第二学士学位", "")))
    number = f"{prefix}{code}4{day.year}{serial(rng, 6)}"
    rows = [("姓名", padded(name, rng)), ("性别", sex), ("学科专业", major), ("学位类别", "工学学士"), ("授予日期", arabic(day, rng)),
            ("学位证书编号", number)]  # fmt: skip
    if rng.random() < 0.6:
        rows.insert(3, ("毕业证书编号", f"{code}5{day.year}05{serial(rng, 6)}"))
    if rng.random() < 0.5:
        rows = rows[-1:] + rows[:-1]
    colon = rng.choice(("：", ""))
    cells = "".join(f"<p><span class=l>{label}</span>{colon}&ensp;{value}</p>" for label, value in rows)
    body = f"""<p class=c style="font-size:28pt;letter-spacing:4mm;margin:8mm 0 0">学士学位证书</p><p class=c>（{kind}）</p>
      <div class=photo style="position:absolute;right:2mm;top:52mm"></div><div style="margin:10mm 0">{cells}</div>
      <p style="text-indent:2em">经本校学位评定委员会{day.year}年第{rng.randint(1, 4)}次会议审议通过，依据《中华人民共和国学位条例》授予学士学位，特发此证。</p>
      <div class=r style="margin-top:14mm">{rng.choice(("学位授予单位：", "授予单位（盖章）："))}{school}<br>学位评定委员会主席：{rng.choice(MEN)}<br>{hanzi(day, rng)}</div>
      {seal(rng, school, "right:16mm;top:158mm")}{copied(rng, "left:0;bottom:6mm")}"""
    truth = {
        "name": name, "institution": school, "degree": "工学学士", "major": major, "grant_date": day.isoformat(),
        "certificate_number": number,
    }  # fmt: skip
    css = ".l { display:inline-block; width:34mm; text-align-last:justify }"
    return Sheet(page(rng, body, css), "degree_certificate", truth)
