"""Certificates of schooling: diplomas, degrees and their registration, drawn for the sealed half; helpers for the family."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

FAMILY = "赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
GIVEN = [
    "志强",
    "海燕",
    "晓军",
    "文斌",
    "丽娟",
    "立新",
    "建平",
    "玉梅",
    "泽宇",
    "伟",
    "芳",
    "磊",
    "洁",
    "涛",
    "敏",
    "鑫",
    "颖",
    "振华",
    "国栋",
    "秀兰",
    "卫东",
    "思远",
    "佳琪",
    "一鸣",
    "改改",
    "润生",
    "拴柱",
    "婷婷",
]
RARE = [
    "欧阳明远",
    "司马静",
    "上官云飞",
    "诸葛平",
    "尉迟刚",
    "高工",
    "任职",
    "常青",
    "年华",
    "安全",
    "章程",
    "成立",
    "毕业",
    "程序",
    "阿依古丽·买买提",
    "巴特尔",
    "买合木提·艾山江",
    "乌云其其格",
    "昝宝林",
    "逄锦荣",
    "亓秀芝",
    "仇和平",
    "单于成",
    "查良",
    "郜文学",
    "母建设",
]
TOWNS = [
    "太原",
    "大同",
    "阳泉",
    "长治",
    "晋城",
    "朔州",
    "忻州",
    "临汾",
    "运城",
    "吕梁",
    "洛阳",
    "邯郸",
    "包头",
    "唐山",
    "徐州",
]


def person(rng: random.Random) -> str:
    return rng.choice(RARE) if rng.random() < 0.3 else rng.choice(FAMILY) + rng.choice(GIVEN)


def persons(rng: random.Random, count: int) -> list[str]:
    names: list[str] = []
    while len(names) < count:
        name = person(rng)
        if name not in names:
            names.append(name)
    return names


def company(rng: random.Random) -> str:
    town = rng.choice(TOWNS)
    stem = rng.choice(["宏远", "晋钢", "北方", "鼎新", "汾河", "恒泰", "华阳", "双良", "同晟", "中创"])
    tail = rng.choice(
        (
            "重型机械有限公司",
            "矿山机器股份有限公司",
            "能源集团有限责任公司",
            "热力有限公司第二分公司",
            "化工（集团）有限公司",
        )
    )
    return rng.choice(
        (f"{town}{stem}{tail}", f"山西{stem}{tail}", f"{town}市{stem}冶金设计研究院", f"国营{stem}机器厂")
    )


def a_day(rng: random.Random, first: int, last: int) -> str:
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def arabic(iso: str, gap: str = "", pad: bool = False) -> str:
    parts = [part if pad or not place else str(int(part)) for place, part in enumerate(iso.split("-"))]
    return "".join(f"{gap}{part}{gap}{unit}" for part, unit in zip(parts, "年月日", strict=False)).strip()


def chinese(iso: str, zero: str = "〇") -> str:
    year, *rest = iso.split("-")
    words = [hanzi_year(int(year), zero), *(hanzi_number(int(part)) for part in rest)]
    return "".join(word + unit for word, unit in zip(words, "年月日", strict=False))


def dotted(iso: str, mark: str = ".") -> str:
    return iso.replace("-", mark)


def written(rng: random.Random, iso: str) -> str:
    return rng.choice(
        (
            arabic(iso),
            arabic(iso, " "),
            arabic(iso, "", True),
            dotted(iso),
            iso,
            *(chinese(iso, zero) for zero in "〇○零O"),
        )
    )


def spread_name(name: str) -> str:
    """Two-character names are stretched."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 else name


def font(rng: random.Random) -> str:
    return FONTS[rng.choice(sorted(FONTS))]


def seal(text: str, left: str, top: str, size: int = 36) -> str:
    """A red ring with a star and the text along it, laid over what is below."""
    return (
        f"<div style='position:absolute;left:{left};top:{top};width:{size}mm;height:{size}mm;border:.8mm solid #d22;"
        f"border-radius:50%;color:#d22;text-align:center;font-size:8pt;opacity:.75;line-height:1.3'>"
        f"<div style='padding:{size // 6}mm 3mm 0'>{text}</div><div style='font-size:15pt'>★</div></div>"
    )


def copy_stamp(rng: random.Random, left: str, top: str) -> str:
    """The employer's word on a copy: it is no issuer and no date of the certificate."""
    word = rng.choice(("经核对，与原件一致", "与原件相符", "复印件与原件核对无误"))
    who = rng.choice(("核对人", "审核人", "经办人"))
    return (
        f"<div style='position:absolute;left:{left};top:{top};color:#c33;border:.4mm solid #c33;padding:1.5mm;"
        f"font-size:9pt;line-height:1.4'>{word}<br>{who}：{person(rng)}<br>{dotted(a_day(rng, 2024, 2025))}</div>"
    )


def qr(rng: random.Random, size: int = 22) -> str:
    dots = "".join(
        f"<rect x='{x}' y='{y}' width='1' height='1'/>" for x in range(25) for y in range(25) if rng.random() < 0.48
    )
    return f"<svg width='{size}mm' height='{size}mm' viewBox='0 0 25 25'>{dots}</svg>"


def page(css: str, body: str, paper: str = "A4", margin: str = "20mm") -> str:
    return (
        f"<html><meta charset=utf-8><style>@page {{ size: {paper}; margin: {margin} }} body {{ margin: 0; "
        f"position: relative }} table {{ border-collapse: collapse }} {css}</style><body>{body}</body></html>"
    )


def sheet(kind: str, html: str, free: tuple[str, ...] = (), **truth: Any) -> Sheet:
    return Sheet(html, kind, {name: value for name, value in truth.items() if value is not None}, free)


MAJORS = [
    "机械设计制造及其自动化",
    "电气工程及其自动化",
    "采矿工程",
    "安全工程",
    "测控技术与仪器",
    "冶金工程",
    "焊接技术与自动化",
    "高分子材料与工程",
]
SCHOOLS = [
    "晋阳理工大学",
    "北岳工业大学",
    "汾河工程学院",
    "太行科技学院",
    "中原矿业大学",
    "漳河职业技术学院",
    "云冈大学",
]


@layout("diploma.s2_selfexam")
def self_exam(rng: random.Random) -> Sheet:
    """Self-taught examination: two bodies seal, the number stands above the photo, birth by month."""
    name, major = person(rng), rng.choice(MAJORS)
    level, word = rng.choice((("bachelor", "本科"), ("junior_college", "专科")))
    end = a_day(rng, 2004, 2021)[:7] + "-30"
    end = end.replace("-02-30", "-06-30")
    number = f"6{5 if level == 'bachelor' else 6}1401{rng.randint(10, 30)}{end[2:4]}{rng.choice('12')}"
    number += f"{rng.randint(0, 999999):06d}"
    host = rng.choice([one for one in SCHOOLS if "职业" not in one])
    birth = chinese(f"{rng.randint(1970, 1990)}-{rng.randint(1, 12):02d}")
    body = f"""<div class=l><div class=no>证书编号：{number}</div><div class=photo>照<br>片</div>
    <p class=en>普通高等教育以外 · 高等教育自学考试</p></div>
    <div class=r><h1>高等教育自学考试<br>毕　业　证　书</h1>
    <p class=t><u>　{name}　</u>，{rng.choice(("男", "女"))}，{birth}生，参加<u>　{major}　</u>专业{word}高等教育自学考试，
    全部课程成绩合格，{rng.choice(("经审定，准予毕业。", "思想品德经鉴定符合要求，准予毕业。"))}</p>
    <table width=100%><tr><td>主考学校<br>{host}<td>山西省高等教育自学考试委员会<tr><td><td style='padding-top:9mm'>{chinese(end)}
    </table></div>{seal(host, "135mm", "78mm")}{seal("山西省高等教育自学考试委员会", "195mm", "78mm")}
    <div class=foot>查询网址：https://www.chsi.com.cn　　教育部学生服务与素质发展中心监制</div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: {rng.choice((13, 14))}pt; height: 165mm }} .l {{ float: left; width: 95mm;
    text-align: center }} .r {{ float: right; width: 140mm }} .photo {{ width: 33mm; height: 48mm; border: .3mm solid #777;
    margin: 12mm auto }} .no {{ margin-top: 8mm; font-size: 11pt }} .en {{ font-size: 9pt }} h1 {{ text-align: center;
    font-size: 24pt }} .t {{ line-height: 2.1; text-indent: 2em }} td {{ text-align: center; font-size: 12pt; width: 50% }}
    .foot {{ position: absolute; top: 166mm; left: 0; right: 0; text-align: center; font-size: 8pt }}"""
    return sheet(
        "diploma",
        page(css, body, "A4 landscape", "18mm 22mm"),
        ("institution", "study_form"),
        name=name,
        major=major,
        education_level=level,
        completion="graduated",
        graduation_date=end,
        certificate_number=number,
    )


@layout("diploma.s2_technician")
def technician_school(rng: random.Random) -> Sheet:
    """A technicians' college: a grid with the class trained for, running words only below; or a booklet's right page."""
    name, end = person(rng), f"{rng.randint(2012, 2024)}-07-{rng.choice(('01', '10', '15'))}"
    years = rng.choice((3, 5, 6))
    level, class_ = {
        3: ("tech_intermediate", rng.choice(("中级工班", "中级工"))),
        5: ("tech_senior", rng.choice(("高级工班", "高级工"))),
        6: ("tech_technician", rng.choice(("预备技师班", "预备技师（技师）班"))),
    }[years]
    school = rng.choice(("山西冶金技师学院", "大同煤炭高级技工学校", "汾西机电技师学院", "国营晋源机器厂技工学校"))
    major = rng.choice(("焊接加工", "数控加工（数控车工）", "机电一体化技术", "矿山机电", "电气自动化设备安装与维修"))
    number = f"{rng.choice(('1400', 'JG14', '14J'))}{end[:4]}{rng.randint(100000, 999999)}"
    start = f"{int(end[:4]) - years}年9月"
    rows = [
        f"<td>姓　　名<td>{spread_name(name)}<td>性　　别<td>{rng.choice('男女')}<td rowspan=4 class=ph>免冠<br>照片",
        f"<td>出生年月<td>{int(end[:4]) - years - 16}年{rng.randint(1, 12)}月<td>学　　制<td>{hanzi_number(years)}年",
        f"<td>专　　业<td colspan=3>{major}",
        f"<td>培养层次<td>{class_}<td>学习形式<td>全日制",
    ]
    body = f"""<h2>中华人民共和国人力资源和社会保障部监制</h2><h1>{rng.choice(("技工院校毕业证书", "毕　业　证　书"))}</h1>
    <p class=n>证书编号：{number}</p><table>{"".join(f"<tr>{row}" for row in rows)}</table>
    <p class=t>该生于{start}至{end[:4]}年7月在我校学习，完成规定的全部课程，成绩合格，准予毕业。</p>
    <table class=f><tr><td>学校（章）：{school}<td>校（院）长：{person(rng)}<tr><td>{rng.choice(("省级人力资源社会保障部门验印", "验印机关（章）"))}
    <td>毕业日期：{arabic(end)}</table>{seal(school, "42mm", "112mm")}{seal("毕业证书验印专用章", "8mm", "134mm", 30)}
    {copy_stamp(rng, "110mm", "195mm")}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 12pt; height: 240mm }} h1 {{ text-align: center; letter-spacing: 3mm }}
    h2 {{ text-align: center; font-size: 10pt; font-weight: normal }} .n {{ text-align: right; font-size: 10pt }}
    table {{ width: 100% }} td {{ border: .3mm solid #333; padding: 3.4mm 2mm; text-align: center }} .ph {{ width: 30mm }}
    .f td {{ border: 0; text-align: left; padding: 5mm 1mm }} .t {{ text-indent: 2em; line-height: 2 }}"""
    return sheet(
        "diploma",
        page(css, body),
        name=name,
        institution=school,
        major=major,
        education_level=level,
        study_form="full_time",
        completion="graduated",
        graduation_date=end,
        certificate_number=number,
    )


@layout("diploma.s2_completed")
def completed(rng: random.Random) -> Sheet:
    """The rarer outcomes of a regular course in running words: completed, attended, or a certificate for a lost one."""
    name, major, school = person(rng), rng.choice(MAJORS), rng.choice(SCHOOLS)
    title, end_words, done = rng.choice(
        (
            ("结业证书", "修完教学计划规定的全部课程，其中部分课程成绩不合格，准予结业", "completed"),
            ("肄业证书", "学完教学计划规定的部分课程，因故退学，特发此肄业证书", "attended"),
            ("毕业证明书", "修完教学计划规定的全部课程，成绩合格，准予毕业。其毕业证书遗失，特此证明", "graduated"),
        )
    )
    college = "职业" in school
    end = f"{rng.randint(2003, 2022)}-07-01"
    kind, form = rng.choice(
        (("普通高等学校", "full_time"), ("成人高等教育", rng.choice(("correspondence", "part_time"))))
    )
    form_word = {"full_time": "", "correspondence": "函授", "part_time": "业余"}[form]
    years = 3 if college else 4
    number = f"1{rng.randint(1000, 9999)}{1 if form == 'full_time' else 5}{end[:4]}{'06' if college else '05'}{rng.randint(1, 9999):06d}"
    text = (
        f"学生<b>{name}</b>　性别<b>{rng.choice('男女')}</b>，{arabic(a_day(rng, 1978, 1985))}生，于{arabic(f'{int(end[:4]) - years}-09')}至"
        f"{arabic(end[:7])}在本校<b>{major}</b>专业{form_word}{hanzi_number(years)}年制{'专科' if college else '本科'}学习，{end_words}。"
    )
    body = f"""<div class=box><p class=k>{kind}</p><h1>{" ".join(title)}</h1><div class=ph></div><p class=t>{text}</p>
    <p class=s>校　　名：{school}　　　校（院）长：{person(rng)}</p><p class=s>证书编号：{number}</p><p class=d>{chinese(end, rng.choice("〇○"))}</p>
    {seal(school, "105mm", "160mm", 40)}</div><p class=w>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</p>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 14pt }} .box {{ border: 2mm double #9b2c2c; padding: 10mm 12mm;
    height: 215mm; position: relative }} h1 {{ text-align: center; font-size: 34pt; color: #9b2c2c }} .k {{ text-align: center }}
    .ph {{ width: 32mm; height: 42mm; background: #dde; margin: 5mm auto }} .t {{ line-height: 2; text-indent: 2em }}
    .d {{ text-align: right }} .w {{ font-size: 8pt; text-align: center }} .s {{ font-size: 12pt }} b {{ border-bottom: .2mm solid #000;
    font-weight: normal; padding: 0 2mm; font-family: {FONTS["kai"]} }}"""
    return sheet(
        "diploma",
        page(css, body),
        ("study_form",) if form == "full_time" else (),
        name=name,
        institution=school,
        major=major,
        education_level="junior_college" if college else "bachelor",
        completion=done,
        graduation_date=end,
        certificate_number=number,
        study_form=form,
    )
