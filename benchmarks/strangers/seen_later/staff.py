"""Papers of a person in office: identity cards, application forms, proofs of employment. Helpers of the family too."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, hanzi_year, id_number, layout

NAMES = (
    "常青", "高工", "任职", "年华", "安全", "章程", "成立", "尉迟景山", "欧阳牧", "上官秋雁", "令狐德茂", "訾建国", "仝晓梅", "逯彦龙",
    "卜爱莲", "昝宏伟", "苏和巴特尔", "阿依古丽·买买提", "库尔班·艾山", "郗明轩", "呼延烈", "靳玉", "贠春生", "段小芬", "毋志刚", "柴进录",
)  # fmt: skip
STEMS = ("晋源恒通", "汾阳长兴", "朔州云岭", "太行众力", "潞安东岭", "云中铁马", "古交腾远", "河津鼎信", "雁北华昱")
KINDS = (
    "机械制造有限公司", "煤业集团有限责任公司", "重工股份有限公司", "电力建设有限公司第二分公司", "化工厂", "矿山机器厂", "冶金设计研究院",
    "水利水电勘测设计院", "高级技工学校", "装备集团股份有限公司铸造分公司", "公路养护中心",
)  # fmt: skip
TOWNS = ("太原市", "大同市", "阳泉市", "长治市", "晋城市", "朔州市", "晋中市", "运城市", "忻州市", "临汾市", "吕梁市")
JOBS = (
    "电焊工",
    "维修电工",
    "数控车工",
    "锅炉检修工",
    "采煤机司机",
    "水泵运行工",
    "化验员",
    "桥式起重机驾驶员",
    "装配钳工",
)
SPECIALTIES = ("机械制造工艺", "电气自动化", "焊接技术", "采矿工程", "热能动力", "化工工艺", "测绘工程", "道路与桥梁")


def person(rng: random.Random) -> str:
    """A name as it goes into the truth."""
    return rng.choice(NAMES)


def spaced(rng: random.Random, name: str) -> str:
    """Two characters are often set apart on paper."""
    return rng.choice((f"{name[0]}　{name[1]}", f"{name[0]} {name[1]}", name)) if len(name) == 2 else name


def company(rng: random.Random) -> str:
    """A company, works, institute or school, town before it at times."""
    return rng.choice(("山西", "", rng.choice(TOWNS), "山西省")) + rng.choice(STEMS) + rng.choice(KINDS)


def day(rng: random.Random, first: int, last: int) -> str:
    """A date of these years as ``YYYY-MM-DD``."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def written(rng: random.Random, date: str, styles: str = "年点划斜汉") -> str:
    """A date, or a month, as somebody writes it."""
    parts = [int(one) for one in date.split("-")]
    style = rng.choice(styles)
    if style == "汉":
        texts = [hanzi_year(parts[0], rng.choice("〇○O零")), *(hanzi_number(one) for one in parts[1:])]
        return "".join(text + unit for text, unit in zip(texts, "年月日", strict=False))
    if style == "年":
        return "".join(f"{one}{unit}" for one, unit in zip(parts, "年月日", strict=False))
    mark = {"点": ".", "划": "-", "斜": "/"}[style]
    return mark.join([str(parts[0]), *(f"{one:02d}" for one in parts[1:])])


def seal(text: str, right: str = "22mm", bottom: str = "20mm") -> str:
    """A red round seal that lies over its surroundings."""
    return (
        f'<div style="position:absolute;right:{right};bottom:{bottom};width:34mm;height:20mm;padding-top:14mm;'
        f"border:0.7mm solid rgba(210,20,20,.65);border-radius:50%;color:rgba(210,20,20,.65);text-align:center;"
        f'font-size:7.5pt;line-height:1.2;text-indent:0">{text}<br>★</div>'
    )


def web(rng: random.Random, body: str, css: str = "", size: str = "A4", margin: str = "20mm") -> str:
    """A whole HTML page in a font by chance."""
    font = rng.choice(("song", "hei", "ming", "zenhei", "kai"))
    return (
        f"<html><style>@page {{ size: {size}; margin: {margin} }} body {{ font-family: {FONTS[font]}; "
        f"font-size: {rng.choice(('11', '11.5', '12'))}pt; line-height: 1.6 }} table {{ border-collapse: collapse; "
        f"width: 100% }} td, th {{ border: 0.25mm solid #222; padding: 1.5mm; text-align: center; font-weight: normal }} "
        f"h1 {{ text-align: center; font-size: 20pt; font-weight: bold }} .p {{ text-indent: 2em; margin: 2mm 0 }} "
        f".r {{ text-align: right }} .l {{ text-align: left }} .b {{ position: relative }} {css}</style>{body}</html>"
    )


def _zhuang_number(rng: random.Random, birth: str, sex: str) -> str:
    body = "450" + rng.choice(("102", "205", "721")) + birth.replace("-", "")
    body += f"{rng.randrange(10, 499) * 2 + (sex == '男'):03d}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(one) * weight for one, weight in zip(body, weights, strict=True))
    return body + "10X98765432"[total % 11]


@layout("id_card.s2_zhuang_bilingual")
def zhuang_card(rng: random.Random) -> Sheet:
    """The card of 广西, Zhuang in Latin letters under the labels; both sides beside each other on a wide sheet."""
    name, sex = rng.choice(("韦　岚", "覃桂生", "黄　任", "蓝月娥", "农成立")), rng.choice("男女")
    birth = day(rng, 1964, 1996)
    people_, latin = rng.choice((("壮", "Bouxcuengh"), ("瑶", "Yauzcuz"), ("汉", "Bouxgun")))
    year, month, date = birth.split("-")
    number = _zhuang_number(rng, birth, sex)
    start = day(rng, 2012, 2022)
    forever = int(year) <= 1966
    end = "长期" if forever else f"{int(start[:4]) + (20 if int(start[:4]) - int(year) > 26 else 10)}{start[4:]}"
    office = rng.choice(("南宁市公安局兴宁分局", "柳州市公安局柳南分局", "灵山县公安局"))
    street = ("广西南宁市兴宁区望州", f"南路{rng.randint(10, 290)}号{rng.randint(1, 9)}栋302房")
    low = "<br><small>"
    front = f"""<table class=c><tr><td>姓名{low}Singqmingz</small><td colspan=3 class=v>{name}
    <tr><td>性别{low}Singqbied</small><td class=v>{sex}<td>民族{low}Minzcuz</small><td class=v>{people_}{low}{latin}</small>
    <tr><td>出生{low}Seng</small><td colspan=3 class=v>{year} <i>年</i> {int(month)} <i>月</i> {int(date)} <i>日</i>
    <tr><td>住址{low}Dieg'youq</small><td colspan=3 class=v>{street[0]}<br>{street[1]}
    <tr><td colspan=2>公民身份号码{low}Gunghminz Sinhfwnh Hauhmaj</small><td colspan=2 class=v>{number}</table>"""
    back = f"""<p class=h>中华人民共和国{low}Cunghvaz Yinzminz Gunghozgoz</small><p class=h><b>居 民 身 份 证</b>{low}Gihminz
    Sinhfwnhcwng</small><table class=c><tr><td>签发机关{low}Cienfat gihgvanh</small><td class=v>{office}
    <tr><td>有效期限{low}Mizyauq geizhanh</small><td class=v>{start.replace("-", ".")}-{end.replace("-", ".")}</table>"""
    css = """.k { float: left; width: 112mm; height: 76mm; border: .3mm solid #999; border-radius: 4mm; margin: 12mm 3mm 0;
    padding: 3mm; box-sizing: border-box } .c td { border: 0; text-align: left; padding: .6mm; line-height: 1.2 }
    small { font-size: 6.5pt } .v { font-size: 12pt } .h { text-align: center; margin: 3mm; line-height: 1.2 }
    i { font-style: normal; font-size: 9pt }"""
    html = web(rng, f"<div class=k>{front}</div><div class=k>{back}</div>", css, "A4 landscape", "25mm")
    truth = {
        "name": name.replace("　", ""), "sex": sex, "ethnicity": people_, "birth_date": birth,
        "address": "".join(street), "id_number": number, "issuing_authority": office, "valid_from": start,
        "valid_until": end,
    }  # fmt: skip
    return Sheet(html, "id_card", truth)


@layout("id_card.s2_paste_sheet")
def pasted_card(rng: random.Random) -> Sheet:
    """A sheet of the dossier on which the copies are pasted, the back first; the employer's checker stamps it."""
    name, sex, birth = person(rng), rng.choice("男女"), day(rng, 1968, 1998)
    checker = rng.choice(("郝丽", "孟庆余", "巩 平"))
    since = day(rng, 2009, 2021)
    until = f"{int(since[:4]) + (20 if int(since[:4]) - int(birth[:4]) > 26 else 10)}{since[4:]}"
    town = rng.choice(TOWNS)
    nation = rng.choice(("汉", "满", "回", "蒙古", "维吾尔" if "·" in name else "土家"))
    office = rng.choice((f"{town}公安局开发区分局", "平遥县公安局", "河津市公安局", "泽州县公安局"))
    address = ("山西省平遥县古陶镇", f"顺城路{rng.randint(2, 80)}号院{rng.randint(1, 12)}排{rng.randint(1, 9)}号")
    number, employer = id_number(rng, birth, sex), company(rng)
    year, month, date = (int(one) for one in birth.split("-"))
    label = rng.choice(("居民身份证复印件粘贴页", "身份证复印件（正、反面）", "附件3　身份证复印件粘贴处"))
    html = web(
        rng,
        f"""<h1>{label}</h1><table class=b><tr><td class=t>反<br>面<br>粘<br>贴<br>处<td><div class=k><p class=h>中华人民共和国
    <p class=h>居民身份证<p>签发机关　{office}<p>有效期限　{since.replace("-", ".")}-{until.replace("-", ".")}</div>
    <tr><td class=t>正<br>面<br>粘<br>贴<br>处<td><div class=k><p>姓名　{name}<p>性别　{sex}　　　民族　{nation}
    <p>出生　{year} 年 {month} 月 {date} 日<p>住址　{address[0]}<br>　　　{address[1]}
    <p class=n>公民身份号码　{number}</div></table>
    <p class=l style="color:#24408c">本复印件经核对与原件一致，仅供职称申报使用。<br>核对人：{checker}　{written(rng, day(rng, 2023, 2024))}
    <br>{employer}人力资源部</p><p style="font-size:9pt;color:#777">注：复印件须清晰，正反面粘贴在同一页，加盖单位公章。</p>""",
        """.k { width: 92mm; height: 58mm; border: .3mm solid #aaa; border-radius: 3mm; margin: 5mm auto; padding: 3mm 5mm;
    text-align: left; position: relative } .k p { margin: 1.2mm 0 } .h { text-align: center } .t { width: 10mm }
    .n { position: absolute; bottom: 3mm }""",
    )
    truth = {
        "name": name, "sex": sex, "ethnicity": nation, "birth_date": birth, "address": "".join(address),
        "id_number": number, "issuing_authority": office, "valid_from": since, "valid_until": until,
    }  # fmt: skip
    return Sheet(html, "id_card", truth)


def _box(options: tuple[str, ...], chosen: str, rng: random.Random) -> str:
    on, off = rng.choice((("☑", "□"), ("■", "□"), ("√", "□")))
    return "　".join((on if one == chosen else off) + one for one in options)


LEVELS = {"助理工程师": "assistant_engineer", "工程师": "engineer", "高级工程师": "senior_engineer"}
SCHOOLING = {"大专": "junior_college", "大学本科": "bachelor", "中专": "secondary_vocational", "硕士研究生": "master"}


@layout("application_form.s2_national_cover")
def national_form(rng: random.Random) -> Sheet:
    """The national 评审表: cover with labels over two lines, then 基本情况 with labels down the edge."""
    name, employer, birth = person(rng), company(rng), day(rng, 1970, 1992)
    level = rng.choice(("工程师", "高级工程师"))
    current = {"工程师": "助理工程师", "高级工程师": "工程师"}[level]
    specialty, schooling, job = rng.choice(SPECIALTIES), rng.choice(("大专", "大学本科")), rng.choice(JOBS)
    early = rng.random() < 0.4
    start, granted, filled = day(rng, 1994, 2003)[:7], day(rng, 2012, 2018), day(rng, 2022, 2024)
    work = "、".join(rng.sample(("设备点检", "工艺改进", "焊接试验", "技术培训", "现场安装调试"), 2))
    html = web(
        rng,
        f"""<div style="height:225mm;page-break-after:always"><h1 style="margin-top:30mm">专业技术职务任职资格评审表</h1>
    <table class=q style="margin-top:40mm"><tr><td>单　　位：<td>{employer}<tr><td>姓　　名：<td>{spaced(rng, name)}
    <tr><td>现任专业<br>技术职务：<td>{current}<tr><td>评　　审<br>任职资格：<td>{level}</table>
    <p style="text-align:center;margin-top:25mm">填表时间：{written(rng, filled, "年汉")}<p style="text-align:center">
    中华人民共和国人事部制</div><h1>基　本　情　况</h1><table><tr><td rowspan=2>姓<br>名<td>现 名<td>{name}<td>性别
    <td>{rng.choice("男女")}<td>民族<td>汉<tr><td>曾用名<td>无<td>出生<br>日期<td colspan=3>{
            written(rng, birth, "年点")
        }
    <tr><td colspan=2>出 生 地<td>山西{rng.choice(TOWNS)}<td>身 体<br>状 况<td colspan=3>健康
    <tr><td colspan=2>参加工作<br>时　　间<td>{written(rng, start)}<td>是否<br>破格<td colspan=3>{
            _box(("是", "否"), "是" if early else "否", rng)
        }
    <tr><td rowspan=2>最高<br>学历<td>毕业（肄、结）<br>时　间<td>学　校<td>专 业<td>学 制<td colspan=2>学 历
    <tr><td>{written(rng, day(rng, 1999, 2010)[:7], "年点")}<td>太原科技大学<td>机械工程<td>三年<td colspan=2>{
            schooling
        }
    <tr><td colspan=2>现任专业技<br>术职务及任<br>职时间<td>{current}<br>{written(rng, granted, "年点")}<td>申报<br>专业
    <td colspan=3>{specialty}<tr><td colspan=2>现从事何种专<br>业技术工作<td colspan=5 class=l>{work}
    <tr><td colspan=2>现（兼）任行政职<br>务及任职时间<td colspan=5>{
            job
        }班班长<tr><td colspan=2>懂何种外语，<br>达到何种程度
    <td colspan=5>英语，能借助词典阅读</table>""",
        ".q td { border: 0; font-size: 16pt; text-align: left; padding: 4mm } .q td+td { border-bottom: .3mm solid #000 }"
        " .q td:first-child { width: 38mm }",
    )
    truth = {
        "name": name, "level": LEVELS[level], "specialty": specialty, "employer": employer,
        "current_qualification": current, "exceptional": early, "education_level": SCHOOLING[schooling],
    }  # fmt: skip
    return Sheet(html, "application_form", truth, ("claims",))


@layout("application_form.s2_system_grid")
def system_form(rng: random.Random) -> Sheet:
    """A print from the declaration system: sections in grey bars, label and value in four columns, running number above."""
    name, employer, sex, birth = person(rng), company(rng), rng.choice("男女"), day(rng, 1972, 1994)
    number, code, level = id_number(rng, birth, sex), credit_code(rng), rng.choice(tuple(LEVELS))
    specialty, job, schooling = rng.choice(SPECIALTIES), rng.choice(JOBS), rng.choice(tuple(SCHOOLING))
    way = rng.choice(("正常申报", "破格申报"))
    skill = rng.choice(("技师", "高级技师", "高级工"))
    rows = (
        (("姓名", name), ("性别", sex)),
        (("证件类型", "居民身份证"), ("证件号码", number)),
        (("工作单位", employer), ("统一社会信用代码", code)),
        (("单位性质", rng.choice(("国有企业", "民营企业"))), ("单位所在地", rng.choice(TOWNS))),
        (("最高学历", schooling), ("毕业时间", written(rng, day(rng, 1996, 2014)[:7], "点划"))),
        (("现职业资格（技能等级）", skill), ("取得时间", written(rng, day(rng, 2010, 2019), "点划"))),
    )
    target = (
        (("申报系列", "工程技术"), ("申报级别", level)),
        (("申报专业", specialty), ("申报方式", way)),
        (("评审委员会", "山西省工程系列评审委员会"), ("申报年度", "2024")),
    )
    first, second = (
        "".join("<tr>" + "".join(f"<td class=a>{label}<td class=l>{value}" for label, value in row) for row in part)
        for part in (rows, target)
    )
    parts = [f"<tr><th colspan=4>基本信息{first}", f"<tr><th colspan=4>申报信息{second}"]
    rng.shuffle(parts)
    html = web(
        rng,
        f"""<p style="font-size:8.5pt;color:#555">申报流水号：SXZC2024{
            rng.randint(100000, 999999)
        }　　打印时间：2024-09-{rng.randint(10, 28)} 10:{
            rng.randint(10, 59)
        }</p><h1>山西省职称申报表</h1><p style="text-align:center;margin-top:-4mm">（高技能人才贯通）</p>
    <table>{"".join(parts)}<tr><th colspan=4>工作业绩<tr><td colspan=4 class=l style="height:52mm;vertical-align:top">
    本人长期从事{job}工作，先后完成设备大修{
            rng.randint(8, 30)
        }项，主持编写作业指导书，改进工装夹具，解决了生产现场的疑难故障，
    获得本单位同事的好评。近三年考核均为合格以上，培养徒弟{rng.randint(2, 6)}名，其中两名已取得技师证书。
    <tr><td class=a>单位意见<td colspan=3 class=r style="height:26mm;vertical-align:bottom">（公章）　　　年　　月　　日</table>
    <p style="font-size:8.5pt">本表由系统自动生成，涂改无效。　第 1 页 共 1 页</p>""",
        "th { background: #ddd; text-align: left } .a { width: 24mm; background: #f4f4f4; font-size: 10pt }"
        " .l { font-size: 10pt }",
    )
    truth = {
        "name": name, "id_number": number, "level": LEVELS[level], "specialty": specialty, "employer": employer,
        "current_qualification": skill, "exceptional": way == "破格申报", "education_level": SCHOOLING[schooling],
        "credit_code": code,
    }  # fmt: skip
    return Sheet(html, "application_form", truth, ("claims",))


@layout("employment_proof.s2_blanks_letter")
def blanks_letter(rng: random.Random) -> Sheet:
    """One sentence with underlined blanks, issuer and date below right, contact of the personnel office at the foot."""
    name, sex, birth, employer = person(rng), rng.choice("男女"), day(rng, 1968, 1990), company(rng)
    job, start, issued = rng.choice(JOBS), day(rng, 1996, 2008)[:7], day(rng, 2023, 2024)
    years = int(issued[:4]) - int(start[:4])
    number, begun = id_number(rng, birth, sex), written(rng, start, "年")
    html = web(
        rng,
        f"""<h1 style="margin:18mm 0">{rng.choice(("工作年限证明", "在职证明", "从事本职业工作年限证明"))}</h1>
    <p class=p style="font-size:14pt;line-height:2.2">{rng.choice(("兹证明", "兹有我单位职工"))} <u>　{spaced(rng, name)}　</u>，性别
    <u>　{sex}　</u>，身份证号码 <u>　{number}　</u>，自 <u>　{begun}　</u>{rng.choice(("起至今", "至今"))}在我单位从事
    <u>　{job}　</u>工作，累计从事本职业工作满 <u>　{years}　</u>年。在职期间遵纪守法，无违反职业道德的行为。
    <p class=p style="font-size:14pt">特此证明。<p class=p style="font-size:11pt">（本证明仅用于申报职称，我单位对其真实性负责。）
    <div class=b style="height:55mm;padding-top:15mm"><p class=r>{employer}{rng.choice(("（盖章）", ""))}
    <p class=r>{written(rng, issued, "年汉")}{seal(employer[:9], "10mm", "8mm")}</div>
    <p style="font-size:10pt;border-top:.2mm solid #888">人事部门联系人：{rng.choice(("白静", "弓建平"))}
    　联系电话：035{rng.randint(1, 9)}-{rng.randint(2000000, 7999999)}""",
    )
    truth = {
        "name": name, "employer": employer, "start_date": start, "position": job, "years": years, "issuer": employer,
        "issue_date": issued,
    }  # fmt: skip
    return Sheet(html, "employment_proof", truth, ("id_number", "sex", "periods"))


@layout("employment_proof.s2_career_table")
def career_table(rng: random.Random) -> Sheet:
    """A Word table of posts one after another; the certifying unit is the last employer, its opinion in the bottom row."""
    name, employer = person(rng), company(rng)
    jobs = rng.sample(JOBS, 3)
    year = rng.randint(1997, 2004)
    cuts = [year, year + rng.randint(3, 6), year + rng.randint(8, 12), rng.randint(2021, 2024)]
    months = [rng.randint(3, 11) for _ in cuts]
    periods = [
        {
            "from": f"{cuts[at]}-{months[at]:02d}",
            "to": f"{cuts[at + 1]}-{months[at + 1] - (at < 2):02d}",
            "position": job,
        }
        for at, job in enumerate(jobs)
    ]
    style = rng.choice("年点斜")
    rows = "".join(
        f"<tr><td>{at}<td>{written(rng, one['from'], style)}<td>{written(rng, one['to'], style)}<td>{one['position']}"
        f"<td>{rng.choice(('苗壮', '薄秀英', '郑重'))}"
        for at, one in enumerate(periods, 1)
    )
    issued, total = day(rng, 2024, 2024), cuts[3] - cuts[0]
    place = f"山西省{rng.choice(TOWNS)}"
    html = web(
        rng,
        f"""<h1>申报人员工作经历证明表</h1><table><tr><td>姓　　名<td colspan=2>{spaced(rng, name)}<td>工作地点<td>{
            place
        }
    <tr><td>现工作单位<td colspan=4>{employer}<tr><td style="width:18mm">本<br>单<br>位<br>工<br>作<br>经<br>历
    <td style="padding:0" colspan=4><table class=in><tr><td>序号<td>起始时间<td>截止时间<td>岗位（工种）<td>证明人{
            rows
        }</table>
    </table><table style="border-top:0"><tr><td style="width:18mm;border-top:0">合　　计<td class=l style="border-top:0">
    以上工作年限共 {total} 年<tr><td>单位<br>意见<td style="height:50mm" class=b><p class=l>以上情况属实。
    <p class=r style="margin-top:18mm">单位名称：{employer}（公章）<p class=r>{written(rng, issued, "年")}{
            seal(employer[-8:], "4mm", "4mm")
        }</table><p style="font-size:9.5pt">填表说明：1.工作经历从首次参加本职业工作填起；2.中断期间不计入工作年限。""",
        ".in td { border-width: 0 .25mm .25mm 0 } .in td:last-child { border-right: 0 } .in tr:last-child td { border-bottom: 0 }",
    )
    truth = {
        "name": name, "employer": employer, "place": place, "start_date": periods[0]["from"], "years": total,
        "periods": periods, "issuer": employer, "issue_date": issued,
    }  # fmt: skip
    return Sheet(html, "employment_proof", truth, ("position",))
