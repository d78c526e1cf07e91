"""Identity cards and application forms, and the people, employers and dates that other personnel layouts use."""

from __future__ import annotations

import random
import re
from typing import Any, NamedTuple

from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, hanzi_year, id_number, layout

PEOPLE = (
    ("高工", "男", "汉"), ("任职", "男", "汉"), ("常青", "女", "汉"), ("年华", "女", "汉"), ("安全", "男", "回"),
    ("章程", "男", "汉"), ("成立", "男", "汉"), ("欧阳文博", "男", "汉"), ("司马晓燕", "女", "汉"), ("尉迟凯", "男", "汉"),
    ("艾力·买买提", "男", "维吾尔"), ("阿依古丽·吐尔逊", "女", "维吾尔"), ("乌兰图雅", "女", "蒙古"), ("扎西次仁", "男", "藏"),
    ("仉慧敏", "女", "汉"), ("逯海生", "男", "汉"), ("郄建国", "男", "汉"), ("亓秀英", "女", "满"), ("解学军", "男", "汉"),
    ("宋钰", "女", "汉"), ("马占魁", "男", "回"), ("齐全", "男", "汉"), ("单忠信", "男", "汉"), ("樊世昌", "男", "汉"),
    ("温雅丽", "女", "土家"), ("石玉柱", "男", "苗"), ("禤志强", "男", "壮"), ("令狐建平", "男", "汉"), ("白云", "女", "汉"),
)  # fmt: skip
COMPANIES = (
    "晋北重型机械制造有限公司", "汾河焦化集团有限责任公司", "山西云岗电力工程有限公司大同分公司", "太行轴承厂", "山西恒岳矿山设备股份有限公司",
    "晋中市漳源水务集团有限公司", "中晋第七建筑工程局有限公司第三工程公司", "长治市潞源特种钢有限公司", "河东铝业有限公司动力厂",
    "山西沁源煤电集团有限公司机电设备修造分公司", "阳泉巨峰耐火材料有限公司", "北方通远机车车辆有限公司",
)  # fmt: skip
INSTITUTES = (
    "山西省水工机械研究院", "临汾市建筑设计院", "晋南机电技师学院", "运城市公路管理局养护中心", "山西省第六地质勘查院", "吕梁市特种设备检验所",
    "晋城市职业技术学校",
)  # fmt: skip
SPECIALTIES = (
    "机械设计制造", "焊接工艺", "电气自动化", "采矿工程", "热处理", "化工工艺", "建筑施工", "仪器仪表", "测量工程",
)  # fmt: skip
CRAFTS = (
    "焊工", "电工", "钳工", "数控车工", "铸造工", "锅炉操作工", "起重装卸机械操作工", "仪器仪表维修工", "矿井通风工",
)  # fmt: skip
PLACES = (
    ("太原市", "尖草坪区"), ("大同市", "平城区"), ("长治市", "潞州区"), ("晋中市", "榆次区"), ("运城市", "盐湖区"), ("阳泉市", "矿区"),
)  # fmt: skip


class Person(NamedTuple):
    """Somebody, with what an identity card says."""

    name: str
    sex: str
    ethnicity: str
    birth: str
    number: str


def someone(rng: random.Random, since: int = 1966, until: int = 1996) -> Person:
    """A person born between two years."""
    name, sex, ethnicity = rng.choice(PEOPLE)
    birth = day(rng, since, until)
    return Person(name, sex, ethnicity, birth, id_number(rng, birth, sex))


def others(rng: random.Random, count: int, beside: str = "") -> list[str]:
    """Names of further people."""
    return rng.sample([one[0] for one in PEOPLE if one[0] != beside], count)


def day(rng: random.Random, since: int, until: int) -> str:
    """A date between two years, ``YYYY-MM-DD``."""
    return f"{rng.randint(since, until)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def written(rng: random.Random, date: str, styles: str = "pdsbhn") -> str:
    """A date in one of the usual writings: plain, padded, dots, blanks, hanzi, dashes; a month where there is no day."""
    parts = [int(part) for part in date.split("-")]
    style = rng.choice(styles)
    units = "年月日"[: len(parts)]
    if style == "d":
        return ".".join(rng.choice((f"{part}", f"{part:02d}")) if i else f"{part}" for i, part in enumerate(parts))
    if style == "n":
        return date
    if style == "h":
        words = [hanzi_year(parts[0], rng.choice("〇○O零")), *(hanzi_number(part) for part in parts[1:])]
        return "".join(word + unit for word, unit in zip(words, units, strict=True))
    gap = {"b": "&nbsp;", "p": "", "s": ""}[style]
    digits = "02d" if style == "s" else "d"
    return gap.join(f"{part:{digits}}{gap}{unit}" for part, unit in zip(parts, units, strict=True))


def stretched(name: str) -> str:
    """A name of two characters with a blank between, as typists like it."""
    return "\u3000".join(name) if len(name) == 2 else name


def upright(words: str) -> str:
    """A label that runs downward, a character a line."""
    return "<br>".join(words)


def boxes(options: tuple[str, ...], chosen: str, marks: str = "□☑") -> str:
    """Tick boxes for all the options, one of them marked."""
    return " ".join(f"{marks[option == chosen]}{option}" for option in options)


def seal(text: str, style: str = "") -> str:
    """A round red seal with a star, to be put over something."""
    return (
        f'<div style="position:absolute;width:34mm;height:34mm;border:0.8mm solid #d22;border-radius:50%;color:#d22;'
        f'opacity:.6;text-align:center;font:8.5pt/1.3 {FONTS["song"]};transform:rotate(-8deg);{style}">'
        f'<div style="padding:3mm 4mm 0;line-height:1.25">{text}</div><div style="font-size:15pt;line-height:1">★</div></div>'
    )


def copy_stamp(rng: random.Random, employer: str, year: int, style: str) -> str:
    """The employer's mark that this is a true copy: who compared, and when."""
    words = rng.choice(("经核对，与原件一致", "此件与原件相符", "复印件与原件核对无误"))
    return (
        f'<div style="position:absolute;border:0.4mm solid #24a;color:#24a;padding:1.5mm 2.5mm;font:9pt/1.5 {FONTS["hei"]};'
        f'transform:rotate(-4deg);{style}">{words}<br>核对人：{others(rng, 1)[0]}<br>{written(rng, day(rng, year, year), "pdn")}'
        f"<br>{employer}</div>"
    )


def page(rng: random.Random, body: str, css: str = "", size: str = "A4", font: str = "song hei kai ming zenhei") -> str:
    """The whole HTML with a page size, a font by chance, and table rules that all share."""
    family = FONTS[rng.choice(font.split())]
    body = re.sub(r"(?<=[^\x00-\x7f>])\n\s*|\n\s*(?=[^\x00-\x7f<])", "", body)
    return (
        f"<html><head><meta charset=utf-8><style>@page {{ size: {size}; margin: 20mm }} body {{ font-family: {family};"
        f" font-size: {rng.choice((11, 11.5, 12))}pt; line-height: 1.6; position: relative }}"
        " table { border-collapse: collapse; width: 100% } td, th { border: 0.25mm solid #222; padding: 1.2mm 1.5mm;"
        " font-weight: normal } h1 { text-align: center; font-size: 20pt; margin: 4mm 0 } u { padding: 0 2mm }"
        f" .r {{ text-align: right }} .c, .c td, .c th {{ text-align: center }} {css}</style></head><body>{body}</body></html>"
    )


def address(rng: random.Random, city: str, district: str) -> str:
    """Where somebody lives."""
    road = rng.choice(("胜利街", "迎新南一巷", "太矿路", "钢花小区", "振兴中路"))
    return f"山西省{city}{district}{road}{rng.randint(2, 190)}号{rng.randint(1, 24)}楼{rng.randint(1, 6)}单元{rng.randint(1, 9)}号"


def card(rng: random.Random) -> dict[str, Any]:
    """All that an identity card says."""
    person = someone(rng, 1964, 1998)
    city, district = rng.choice(PLACES)
    start = day(rng, 2009, 2021)
    age = int(start[:4]) - int(person.birth[:4])
    until = "长期" if age > 46 else f"{int(start[:4]) + (20 if age > 26 else 10)}{start[4:]}"
    police = rng.choice((f"{city}公安局{district[:-1]}分局", f"{city}公安局"))
    return {
        "name": person.name, "sex": person.sex, "ethnicity": person.ethnicity, "birth_date": person.birth,
        "address": address(rng, city, district), "id_number": person.number, "issuing_authority": police,
        "valid_from": start, "valid_until": until,
    }  # fmt: skip


def term(truth: dict[str, Any]) -> str:
    """From when to when a card holds, as it is printed."""
    return f"{truth['valid_from'].replace('-', '.')}-{truth['valid_until'].replace('-', '.')}"


@layout("id_card.side_by_side_watermark")
def side_by_side(rng: random.Random) -> Sheet:
    """Both sides next to each other on a landscape page, use written across, the employer's copy stamp below."""
    truth = card(rng)
    year, month, date = (int(part) for part in truth["birth_date"].split("-"))
    home = truth["address"]
    half = "width:84mm;height:53mm;border:0.3mm solid #999;border-radius:3mm;position:absolute;top:28mm;"
    body = f"""<p class=c style="color:#666">身份证复印件</p>
    <div style="{half}left:8mm"><div style="padding:4mm"><g>姓名</g> {truth["name"]}<br><g>性别</g> {truth["sex"]}&emsp;
    <g>民族</g>
    {truth["ethnicity"]}<br><g>出生</g> {year}年{month}月{date}日<br><g>住址</g> {home[:11]}<br>&emsp;&emsp;&nbsp;{home[11:]}
    <br>
    <div style="margin-top:2mm"><g>公民身份号码</g>&emsp;{truth["id_number"]}</div></div>
    <div style="position:absolute;right:4mm;top:6mm;width:20mm;height:25mm;background:#ddd"></div></div>
    <div style="{half}left:104mm"><div style="padding:5mm 4mm;text-align:center"><b style="font-size:15pt">中华人民共和国<br>居
    民身份证</b>
    </div><div style="padding-left:14mm;font-size:10pt"><g>签发机关</g>&emsp;{truth["issuing_authority"]}<br><g>有效期限
    </g>&emsp;{term(truth)}
    </div></div>
    <div style="position:absolute;top:50mm;left:30mm;font-size:19pt;color:#d33;opacity:.3;transform:rotate(-12deg)">
    仅供{rng.choice((2023, 2024))}年度职称申报使用　他用无效
    </div>{copy_stamp(rng, rng.choice(COMPANIES), 2024, "top:100mm;left:120mm")}"""
    css = "g { color: #2a6f97; font-size: 8.5pt } body { line-height: 1.5 }"
    return Sheet(page(rng, body, css, "A4 landscape", "hei zenhei"), "id_card", truth)


@layout("id_card.back_first_phone_app")
def back_first(rng: random.Random) -> Sheet:
    """As a phone's card scanner makes it: emblem side above, portrait side below, values on the line after small labels."""
    truth = card(rng)
    year, month, date = truth["birth_date"].split("-")
    home, number = truth["address"], truth["id_number"]
    cut = rng.randint(9, 12)
    body = f"""<div class=k><div style="margin-left:24mm;letter-spacing:2mm">中华人民共和国</div>
    <div style="margin-left:26mm;font-size:17pt">
    居民身份证</div><p style="margin:9mm 0 0 16mm;font-size:10pt">签发机关　{truth["issuing_authority"]}<br>有效期限　{term(truth)}
    </div>
    <div class=k><table><tr><td>姓名<td>{stretched(truth["name"])}<tr><td>性别<td>{truth["sex"]}　　<s>民族
    </s>　{truth["ethnicity"]}
    <tr><td>出生<td>{year} <s>年</s> {int(month)} <s>月</s> {int(date)} <s>日</s><tr><td>住址<td>{home[:cut]}<br>{home[cut:]}
    </table><p style="margin:3mm 0 0"><s>公民身份号码</s>　{number[:6]} {number[6:14]} {number[14:]}</div>
    <p class=c style="color:#aaa;font-size:8pt">扫描全能王 创建</p>"""
    css = (
        ".k { width: 90mm; height: 57mm; border: 0.3mm solid #bbb; border-radius: 3mm; margin: 12mm auto; padding: 5mm;"
        " line-height: 1.45 } .k td { border: 0; padding: 0.6mm 0 } .k td:first-child { width: 14mm; color: #37a;"
        " font-size: 8.5pt } s { color: #37a; font-size: 8.5pt; text-decoration: none }"
    )
    return Sheet(page(rng, body, css, font="hei zenhei song"), "id_card", truth)


@layout("id_card.pasted_in_form")
def pasted(rng: random.Random) -> Sheet:
    """An annex page made with Word: a frame for each side, captions beside, a line of use and who holds it below."""
    truth = card(rng)
    year, month, date = truth["birth_date"].split("-")
    body = f"""<p>附件{rng.randint(1, 6)}</p><h1 style="font-size:16pt">申报人居民身份证复印件</h1><table><tr>
    <td class=c style="width:9mm">{upright("正面")}<td style="height:70mm;padding:6mm 20mm"><p>姓　名　{truth["name"]}<p>性　别
    　{truth["sex"]}
    　民　族　{truth["ethnicity"]}<p>出　生　{year}　年　{int(month)}　月　{int(date)}　日<p>住　址　{truth["address"]}
    <p>公民身份号码　{truth["id_number"]}<tr><td class=c>{upright("背面")}<td style="height:60mm;padding:6mm 20mm">
    <p class=c style="font-size:15pt">中华人民共和国<br>居 民 身 份 证<p>签发机关　{truth["issuing_authority"]}<p>有效期限　{term(truth)}
    </table>
    <p>注：1.复印件须清晰、完整，正背面复印在同一张A4纸上。2.用人单位审核后加盖公章。</p>"""
    return Sheet(page(rng, body), "id_card", truth)


LEVELS = {"助理工程师": "assistant_engineer", "工程师": "engineer", "高级工程师": "senior_engineer"}
SCHOOLING = {
    "大学本科": "bachelor", "大学专科": "junior_college", "中专": "secondary_vocational", "硕士研究生": "master",
    "高级工班": "tech_senior", "大专": "junior_college", "本科": "bachelor",
}  # fmt: skip


@layout("application_form.national_1990s")
def national(rng: random.Random) -> Sheet:
    """The national form: a cover with labels broken over two lines, then basic facts with a split name cell; no ID number."""
    person, employer = someone(rng), rng.choice(COMPANIES + INSTITUTES)
    now, wanted = rng.choice((("助理工程师", "工程师"), ("工程师", "高级工程师")))
    study, craft = rng.choice(("大学本科", "大学专科", "中专")), rng.choice(SPECIALTIES)
    filled = rng.randint(2019, 2024)
    degree = "学士" if study == "大学本科" else "无"
    since = filled - rng.randint(5, 9)
    body = f"""<div style="height:240mm"><h1 style="margin-top:30mm;font-size:26pt">专业技术职务任职资格<br>评　审　表</h1>
    <table class=v style="margin:35mm 0 0 18mm;width:140mm"><tr><td class=l>单　　　　位：<td><u>{employer}</u><tr>
    <td class=l>姓　　　　名：
    <td><u>{stretched(person.name)}</u><tr><td class=l>现任专业<br>技术职务：<td><u>{now}</u><tr><td class=l>评　　　审<br>任职资格：<td>
    <u>{wanted}</u>
    </table><p class=c style="margin-top:35mm">填表时间：　{filled}　年　{rng.randint(5, 10)}　月　{rng.randint(1, 28)}　日
    <p class=c>中华人民共和国人事部制</div><div style="page-break-before:always"><p class=c>一、基 本 情 况<table class=c>
    <tr><td rowspan=2 style="width:12mm">姓<br>名<td style="width:20mm">现　名<td style="width:34mm">{stretched(person.name)}
    <td style="width:20mm">性　别<td>{person.sex}<td rowspan=4 style="width:28mm">一<br>寸<br>照<br>片<tr><td>曾用名
    <td>{rng.choice(("无", "—"))}
    <td>民　族<td>{person.ethnicity}族<tr><td colspan=2>出生日期<td>{written(rng, person.birth, "pd")}<td>出生地<td>山
    西{rng.choice(PLACES)[0][:2]}
    <tr><td colspan=2>参加工作时间<td>{int(person.birth[:4]) + 22}年7月<td>身体状况<td>健康</table>
    <table class=c style="border-top:0"><tr>
    <td rowspan=2 style="width:26mm">最高学历<td>毕业（肄、结）时间<td>学　校<td>专　业<td>学　历<td>学　位<tr><td>{int(person.birth[:4]) + 22}.7
    <td>{rng.choice(("太原重型机械学院", "山西矿业学院", "中北大学"))}<td>{craft}<td>{study}<td>{degree}<tr><td colspan=2>现任专业技术职务<br>及任职
    时间
    <td colspan=4>{now}　{since}年12月<tr><td colspan=2>专业技术职务任职资格<br>（取得时间及审批机关）<td colspan=4>{now}　{since}年11月
    　{rng.choice(PLACES)[0]}人力资源和社会保障局<tr><td colspan=2>现从事何种<br>专业技术工作<td colspan=4>{craft}<tr><td colspan=2>懂何种外语
    <br>达到何种程度
    <td colspan=4>英语　{rng.choice(("四级", "初级", "一般"))}<tr><td colspan=2>参加何种学术团体<br>任何种职务<td colspan=4>无</table></div>"""
    truth = {
        "name": person.name, "employer": employer, "current_qualification": now, "level": LEVELS[wanted],
        "education_level": SCHOOLING[study],
    }  # fmt: skip
    css = ".v td { border: 0; padding: 3.5mm 1mm; font-size: 15pt; vertical-align: bottom } .v .l { width: 42mm; line-height: 1.3 }"
    return Sheet(
        page(rng, body, css, font="song kai ming"), "application_form", truth, ("specialty", "claims", "exceptional")
    )


@layout("application_form.platform_printout")
def platform(rng: random.Random) -> Sheet:
    """What a province's title platform prints: four-column grid, pathway and kind in words, credit code, watermark code."""
    person, employer, code = someone(rng), rng.choice(COMPANIES), credit_code(rng)
    wanted, rank = rng.choice((("助理工程师", "初级"), ("工程师", "中级"), ("高级工程师", "副高级")))
    specialty, study = rng.choice(SPECIALTIES), rng.choice(("大专", "本科", "中专"))
    bold = rng.random() < 0.4
    craft = rng.choice(CRAFTS)
    grade = {"助理工程师": "高级工", "工程师": "技师", "高级工程师": "高级技师"}[wanted]
    year = rng.randint(2021, 2024)
    rows = [
        ("姓名", person.name, "性别", person.sex), ("身份证号码", person.number, "民族", f"{person.ethnicity}族"),
        ("工作单位", employer, "单位性质", rng.choice(("国有企业", "民营企业"))), ("统一社会信用代码", code, "参加工作时间", "2001-07"),
        ("申报系列", "工程技术人员", "申报级别", f"{rank}（{wanted}）"), ("申报专业", specialty, "申报方式", "破格申报" if bold else "正常申报"),
        ("最高学历", study, "毕业院校", "晋南机电技师学院"), ("现职业技能等级", f"{craft}{grade}", "取得时间", written(rng, day(rng, 2012, 2018), "n")),
    ]  # fmt: skip
    head, tail = rows[:2], rows[2:]
    rng.shuffle(tail)
    grid = "".join(f"<tr><td class=g>{a}<td>{b}<td class=g>{c}<td>{d}" for a, b, c, d in head + tail)
    body = f"""<p style="font-size:8pt;color:#777">山西省专业技术人员职称管理服务平台　　打印时间
    ：{year}-09-{rng.randint(10, 28)} 10:{rng.randint(10, 59)}
    <span style="float:right">水印编号：{rng.randrange(10**11, 10**12)}</span></p><h1>职称申报评审表</h1><p style="margin:0">申报年度
    ：{year}</p>
    <table style="font-size:10.5pt">{grid}<tr><td class=g>主要工作业绩<td colspan=3>一、{year - 3}年主持完成{craft}班组工艺改进，一次合格率提
    高{rng.randint(3, 9)}个百分点；
    <br>二、{year - 2}年参与编写车间作业指导书{rng.randint(2, 6)}项；<br>三、带出徒弟{rng.randint(2, 5)}名。<tr><td class=g>个人承诺<td colspan=3>本
    人承诺所填内容
    和提交材料真实准确，如有虚假，愿承担相应责任。<tr><td class=g>单位推荐意见<td colspan=3 style="height:26mm;position:relative">经审核并公示无异议，同意推荐。
    {seal(employer, "right:12mm;top:1mm")}</table><p class=c style="font-size:8pt;color:#777">第 1 页 共 6 页</p>"""
    truth = {
        "name": person.name, "id_number": person.number, "level": LEVELS[wanted], "specialty": specialty, "employer": employer,
        "current_qualification": f"{craft}{grade}", "exceptional": bold, "education_level": SCHOOLING[study], "credit_code": code,
    }  # fmt: skip
    css = ".g { background: #f0f3f7; width: 30mm }"
    free = ("claims", "current_qualification")
    return Sheet(page(rng, body, css, font="song hei zenhei"), "application_form", truth, free)


@layout("application_form.skilled_ticks")
def skilled_ticks(rng: random.Random) -> Sheet:
    """A city's form for skilled people: level, exception and schooling as tick boxes, downward labels, opinions of three bodies."""
    person, employer = someone(rng), rng.choice(COMPANIES)
    wanted, bold = rng.choice(tuple(LEVELS)), rng.random() < 0.5
    studies = ("中专", "高级工班", "大专", "本科")
    study, specialty, craft = rng.choice(studies), rng.choice(SPECIALTIES), rng.choice(CRAFTS)
    grade, marks = rng.choice(("三级/高级工", "二级/技师", "一级/高级技师")), rng.choice(("□☑", "□■", "☐☑", "□√"))
    body = f"""<h1 style="font-size:17pt">{rng.choice(PLACES)[0]}高技能人才参加工程系列职称评审申报表</h1>
    <table class=c style="font-size:10.5pt">
    <tr><td rowspan=5 style="width:9mm">{upright("申报人基本情况")}<td style="width:26mm">姓　　名<td>{stretched(person.name)}
    <td>性　别<td>{person.sex}
    <tr><td>身份证号<td>{person.number}<td>出生年月<td>{written(rng, person.birth[:7], "pd")}<tr><td>所在单位
    <td colspan=3>{employer}
    <tr><td>学　　历<td colspan=3>{boxes(studies, study, marks)}<tr><td>现技能等级<td colspan=3>{craft}　{grade}
    <tr><td rowspan=3>{upright("申报")}<td>申报职称<td colspan=3>{boxes(tuple(LEVELS), wanted, marks)}<tr><td>申报专业
    <td colspan=3>{specialty}
    <tr><td>是否破格<td colspan=3>{boxes(("是", "否"), "是" if bold else "否", marks)}<tr><td>{upright("本人承诺")}
    <td colspan=4 style="text-align:left">
    以上情况属实，所提供的证书、论文、专利等材料均为本人所有。<p class=r>签名：<span style="font-family:{FONTS["kai"]}">{person.name}</span>　
    {written(rng, day(rng, 2023, 2024), "pdb")}<tr><td>{upright("单位意见")}
    <td colspan=4 style="height:32mm;position:relative">情况属实，同意申报。
    <p class=r>（盖章）　　　　年　　月　　日</p>{seal(employer, "right:6mm;top:0")}<tr><td>{upright("县区人社")}<td colspan=4>
    <p class=r>（盖章）　　　　年　　月　　日</table><p style="font-size:9pt">本表一式三份，双面打印。</p>"""
    truth = {
        "name": person.name, "id_number": person.number, "level": LEVELS[wanted], "specialty": specialty, "employer": employer,
        "current_qualification": f"{craft} {grade}", "exceptional": bold, "education_level": SCHOOLING[study],
    }  # fmt: skip
    return Sheet(page(rng, body), "application_form", truth, ("claims", "current_qualification"))
