"""Documents of all types, each in several layouts, with what is printed on them as truth.

``draw(type, rng, **facts)`` gives the pages and the fields by the contract's names; facts that are not given are invented.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from samples import people
from samples.drawing import HEIGHT, WIDTH, Drawing, width_of
from samples.prose import paragraphs, report_sections


@dataclass
class Drawn:
    """A document: its pages and its truth."""

    type: str
    pages: list[Drawing]
    fields: dict[str, Any] = field(default_factory=dict)


Pairs = list[tuple[tuple[str, ...], str]]
"""Labels to choose from, and the value printed after."""
SKILL_WORDS = {
    5: ("五级/初级工", "初级工"),
    4: ("四级/中级工", "中级工"),
    3: ("三级/高级工", "高级工", "国家职业资格三级"),
    2: ("二级/技师", "技师", "国家职业资格二级"),
    1: ("一级/高级技师", "高级技师", "国家职业资格一级"),
}
LEVEL_WORDS = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
GRADE_WORDS = {"excellent": "优秀", "qualified": "合格", "basically_qualified": "基本合格", "unqualified": "不合格"}
_DIGITS = "〇一二三四五六七八九"


def date_words(day: str, rng: random.Random) -> str:
    """A date in one of the writings that documents use; as precise as given."""
    parts = [int(part) for part in day.split("-")]
    if len(parts) == 1:
        return f"{parts[0]}年"
    if len(parts) == 2:
        return rng.choice((f"{parts[0]}年{parts[1]}月", f"{parts[0]}.{parts[1]:02d}"))
    year, month, date = parts
    style = rng.randrange(5)
    if style == 0:
        return f"{year}年{month}月{date}日"
    if style == 1:
        return f"{year}年{month:02d}月{date:02d}日"
    if style == 2:
        return f"{year}-{month:02d}-{date:02d}"
    if style == 3:
        return f"{year}.{month:02d}.{date:02d}"
    zero = rng.choice("〇○零")
    return "".join(zero if c == "0" else _DIGITS[int(c)] for c in str(year)) + f"年{_small(month)}月{_small(date)}日"


def _small(number: int) -> str:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


def sheet(rng: random.Random) -> Drawing:
    return Drawing(font=rng.choice(("zenhei", "uming", "ukai", "uming")))


def spaced(label: str, rng: random.Random) -> str:
    """A two-character label stretched with blanks, at times."""
    return label[0] + rng.choice(("", "", "　", "　　", " ")) + label[1] if len(label) == 2 else label


def title(page: Drawing, text: str, rng: random.Random, y: float = 70) -> float:
    size = rng.choice((20, 22, 26))
    shown = rng.choice((text, "　".join(text) if len(text) <= 5 else text))
    page.centred(y, shown, size, rng.choice(("#101010", "#101010", "#b01818")))
    return y + size + rng.choice((28, 40))


def form(page: Drawing, y: float, pairs: Pairs, rng: random.Random) -> float:
    """Pairs of label and value in one of four layouts; gives where the next thing may stand."""
    chosen = [(spaced(rng.choice(labels), rng), value) for labels, value in pairs]
    layout = rng.randrange(4)
    size = rng.choice((11, 12, 13))
    left = rng.choice((70, 85, 100))
    step = size * rng.choice((2.0, 2.4))
    if layout == 0:
        colon = rng.choice(("：", ":", "： "))
        for label, value in chosen:
            page.text(left, y, f"{label}{colon}{value}", size)
            y += step
    elif layout == 1:
        across = 130 if max(width_of(label, size) for label, _ in chosen) < 110 else 175
        top = y - 6
        for label, value in chosen:
            page.rule(60, y - 6, 535, y - 6)
            page.text(68, y, label, size)
            page.text(60 + across + 8, y, value, size)
            y += step
        page.rule(60, y - 6, 535, y - 6)
        for x in (60, 60 + across, 535):
            page.rule(x, top, x, y - 6)
    elif layout == 2:
        index = 0
        while index < len(chosen):
            label, value = chosen[index]
            page.text(70, y, f"{label}：{value}", size)
            short = (
                width_of(label + value, size) < 190
                and index + 1 < len(chosen)
                and width_of("".join(chosen[index + 1]), size) < 200
            )
            if short:
                index += 1
                page.text(320, y, f"{chosen[index][0]}：{chosen[index][1]}", size)
            y += step
            index += 1
    else:
        for label, value in chosen:
            page.text(left, y, label, size)
            page.text(left + rng.choice((115, 140)), y, value, size)
            y += step
    return y + 16


def sentence(page: Drawing, y: float, text: str, size: float = 13, left: float = 75, right: float = 520) -> float:
    """A paragraph set to the measure, indented by two characters."""
    line, used = "　　", 2 * size
    for character in text:
        advance = width_of(character, size)
        if used + advance > right - left and character not in "，。；：、）”":
            page.text(left, y, line, size)
            y += size * 1.8
            line, used = "", 0.0
        line += character
        used += advance
    page.text(left, y, line, size)
    return y + size * 2.0


def foot(page: Drawing, y: float, issuer: str, day: str, rng: random.Random) -> None:
    """Who signs, when, and the seal over it."""
    size = 13
    x = min(330, 540 - width_of(issuer, size))
    page.text(x, y, issuer, size)
    down = rng.choice((30, 30, 58))
    page.text(x + 20, y + down, date_words(day, rng), size)
    page.stamp(x + rng.choice((40, 95, 130)), y + rng.choice((0, 22)), issuer[:14], radius=rng.choice((46, 52)))


def _day(rng: random.Random, first: int, last: int) -> str:
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def id_card(rng: random.Random, who: people.Person, **_: Any) -> Drawn:
    page = sheet(rng)
    year, month, day = (int(part) for part in who.birth.split("-"))
    top = rng.choice((90, 120))
    page.text(100, top, "姓　名　" + who.name, 14)
    page.text(100, top + 30, f"性　别　{who.sex}　　民　族　汉", 14)
    page.text(100, top + 60, f"出　生　{year} 年 {month} 月 {day} 日", 14)
    page.text(100, top + 90, "住　址　山西省太原市小店区虚构路1号", 14)
    page.text(100, top + 150, f"公民身份号码　　{who.id_number}", 15)
    back = top + rng.choice((280, 320))
    page.centred(back, "中华人民共和国", 18)
    page.centred(back + 32, "居民身份证", 24)
    page.text(150, back + 90, "签发机关　太原市公安局小店分局", 13)
    begin = rng.randint(2016, 2022)
    age = begin - year - (1 if (month, day) > (6, 1) else 0)
    end = "长期" if age >= 46 else f"{begin + (20 if age >= 26 else 10)}-06-01"
    page.text(150, back + 120, f"有效期限　{begin}.06.01-{end.replace('-', '.')}", 13)
    return Drawn(
        "id_card",
        [page],
        {
            "name": who.name,
            "sex": who.sex,
            "ethnicity": "汉",
            "birth_date": who.birth,
            "id_number": who.id_number,
            "issuing_authority": "太原市公安局小店分局",
            "valid_from": f"{begin}-06-01",
            "valid_until": end,
        },
    )


def application_form(
    rng: random.Random, who: people.Person, *, level: str, exceptional: bool = False, skill_level: int = 2, **_: Any
) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("职称申报评审表", "工程系列职称申报表", "高技能人才职称评审表")), rng)
    mark = rng.choice((("√", " "), ("■", "□")))
    choice = (
        f"是（{mark[0] if exceptional else mark[1]}）　否（{mark[1] if exceptional else mark[0]}）"
        if mark[0] == "√"
        else f"{mark[0] if exceptional else mark[1]}是　{mark[1] if exceptional else mark[0]}否"
    )
    y = form(
        page,
        y,
        [
            (("姓名",), who.name),
            (("性别",), who.sex),
            (("身份证号", "身份证号码"), who.id_number),
            (("工作单位", "所在单位"), who.employer),
            (("申报级别", "申报职称", "申报资格"), LEVEL_WORDS[level]),
            (("申报专业",), who.specialty),
            (("现有职业资格", "职业技能等级"), SKILL_WORDS[skill_level][1]),
            (("是否破格", "是否破格申报"), choice),
        ],
        rng,
    )
    page.text(75, y, "本人承诺所填内容真实。", 12)
    page.text(330, y + 40, "申报人签字：" + who.name, 12)
    return Drawn(
        "application_form",
        [page],
        {
            "name": who.name,
            "id_number": who.id_number,
            "level": level,
            "specialty": who.specialty,
            "employer": who.employer,
            "current_qualification": skill_level,
            "exceptional": exceptional,
        },
    )


def diploma(
    rng: random.Random,
    who: people.Person,
    *,
    education_level: str = "junior_college",
    graduated: str | None = None,
    completion: str = "graduated",
    number: str | None = None,
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    day = graduated or _day(rng, 2006, 2014)
    year = int(day[:4])
    word = {
        "junior_college": "专科",
        "bachelor": "本科",
        "secondary_vocational": "中专",
        "tech_senior": "高级工班",
        "tech_technician": "预备技师（技师）班",
    }[education_level]
    technical = education_level.startswith("tech")
    school = rng.choice(("太原虚构", "山西样例", "并州示范")) + (
        "技师学院"
        if technical
        else "中等专业学校"
        if word == "中专"
        else rng.choice(("大学", "工业学院"))
        if word == "本科"
        else rng.choice(("职业技术学院", "工程职业学院"))
    )
    verb = {"graduated": "毕业", "completed": "结业"}[completion]
    digit = {"junior_college": "06", "bachelor": "05"}.get(education_level)
    certificate = number or (
        f"199991{year}{digit}{rng.randint(0, 999999):06d}" if digit else f"1401{year}{rng.randint(10000, 99999)}"
    )
    y = title(page, f"{verb}证书", rng, 90)
    if technical and rng.random() < 0.6:
        y = form(
            page,
            y,
            [
                (("姓名",), who.name),
                (("性别",), who.sex),
                (("专业", "所学专业"), who.specialty),
                (("培养层次",), word),
                (("学制",), "三年"),
                (("毕业时间", "毕业日期"), date_words(day, rng)),
                (("证书编号",), certificate),
            ],
            rng,
        )
    else:
        by, bm, bd = (int(part) for part in who.birth.split("-"))
        study = "四年制本科" if word == "本科" else "三年制专科" if word == "专科" else f"学制三年{word}"
        text = f"学生 {who.name} 性别 {who.sex}，{by}年{bm}月{bd}日生，于{year - 3}年9月至{year}年7月在本校 {who.specialty} 专业{study}学习，修完教学计划规定的全部课程，成绩合格，准予{verb}。"
        y = sentence(page, y, text, 14)
        page.text(75, y + 10, f"证书编号：{certificate}", 12)
        y += 40
    page.text(75, y + 60, rng.choice(("校长：", "校（院）长：")), 12)
    foot(page, y + 60, school, day, rng)
    return Drawn(
        "diploma",
        [page],
        {
            "name": who.name,
            "institution": school,
            "major": who.specialty,
            "education_level": education_level,
            "completion": completion,
            "graduation_date": day,
            "certificate_number": certificate,
        },
    )


def skill_certificate(
    rng: random.Random, who: people.Person, *, skill_level: int, issued: str, number: str | None = None, **_: Any
) -> Drawn:
    page = sheet(rng)
    year = int(issued[:4])
    certificate = number or people.skill_number(rng, year, skill_level)
    word = rng.choice(SKILL_WORDS[skill_level])
    old = year < 2019
    y = title(page, "职业资格证书" if old else "职业技能等级证书", rng)
    issuer = "山西省职业技能鉴定中心" if old else rng.choice(("太原样例职业技能评价有限公司", "山西虚构技能评价中心"))
    bilingual = old and rng.random() < 0.5

    def label(*words: str, english: str) -> tuple[str, ...]:
        return tuple(f"{one} {english}" for one in words) if bilingual else words

    together = old and rng.random() < 0.5
    pairs: Pairs = [
        (label("姓名", english="Name"), who.name),
        (label("性别", english="Sex"), who.sex),
        (label("身份证号" if old else "证件号码", english="ID No."), who.id_number),
    ]
    if together:
        pairs.append((("职业（工种）及等级",), f"{who.trade} {word}"))
    else:
        pairs += [
            (("职业（工种）", "职业名称"), who.trade),
            (("职业技能等级", "技能等级") if not old else ("等级", "职业资格等级"), word),
        ]
    pairs += [(("证书编号",), certificate), (label("发证日期", english="Date of Issue"), date_words(issued, rng))]
    y = form(page, y, pairs, rng)
    page.text(300, y + 20, f"发证机构：{issuer}" if not old else issuer, 12)
    page.stamp(420, y + 30, issuer[:14], 48)
    return Drawn(
        "skill_certificate",
        [page],
        {
            "name": who.name,
            "id_number": who.id_number,
            "occupation": who.trade,
            "skill_level": skill_level,
            "issue_date": issued,
            "certificate_number": certificate,
            "issuer": issuer,
        },
    )


def title_certificate(
    rng: random.Random, who: people.Person, *, title_word: str = "工程师", granted: str = "2018-12-20", **_: Any
) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("专业技术职务任职资格证书", "职称证书")), rng)
    number = f"SX{granted[:4]}{rng.randint(10000, 99999)}"
    y = form(
        page,
        y,
        [
            (("姓名",), who.name),
            (("身份证号",), who.id_number),
            (("专业名称", "评审专业"), who.specialty),
            (("资格名称", "职称名称"), title_word),
            (("授予时间", "取得时间"), date_words(granted, rng)),
            (("证书编号",), number),
        ],
        rng,
    )
    foot(page, y + 40, "太原市工程系列中级职称评审委员会", granted, rng)
    return Drawn(
        "title_certificate",
        [page],
        {
            "name": who.name,
            "id_number": who.id_number,
            "title": title_word,
            "specialty": who.specialty,
            "grant_date": granted,
            "certificate_number": number,
        },
    )


def assessment_form(rng: random.Random, who: people.Person, *, grades: dict[int, str], **_: Any) -> Drawn:
    page = sheet(rng)
    years = sorted(grades)
    style = rng.randrange(3) if len(years) > 1 else 2
    if style == 0:
        y = title(page, rng.choice(("年度考核证明", "考核情况证明")), rng)
        told = "；".join(f"{year}年度考核结果为{GRADE_WORDS[grades[year]]}" for year in years)
        y = sentence(page, y, f"兹证明我单位职工{who.name}，现从事{who.trade}岗位工作，{told}。")
        y = sentence(page, y, "特此证明。")
    elif style == 1:
        y = title(page, "近三年年度考核情况表", rng)
        y = form(page, y, [(("姓名",), who.name), (("岗位", "工作岗位"), who.trade)], rng)
        columns = [90 + 110 * k for k in range(len(years) + 1)]
        for row, texts in enumerate(
            (["年度", *map(str, years)], ["考核等次", *(GRADE_WORDS[grades[year]] for year in years)])
        ):
            for x, text in zip(columns, texts, strict=True):
                page.text(x, y + 30 * row, text, 12)
        y += 90
    else:
        y = 70.0
        for year in years:
            page.centred(y, f"{year}年度考核登记表", 18)
            page.text(75, y + 40, f"姓　名：{who.name}", 12)
            page.text(320, y + 40, f"岗　位：{who.trade}", 12)
            marks = "　".join(
                ("■" if word == GRADE_WORDS[grades[year]] else "□") + word
                for word in ("优秀", "合格", "基本合格", "不合格")
            )
            if len(years) == 1:
                page.text(75, y + 72, f"考核等次：{marks}", 12)
            else:
                page.text(75, y + 72, f"{year}年度考核结果：{GRADE_WORDS[grades[year]]}", 12)
            y += 120
    foot(page, y + 40, who.employer, f"{years[-1] + 1}-01-15", rng)
    return Drawn(
        "assessment_form",
        [page],
        {"name": who.name, "records": [{"year": year, "grade": grades[year]} for year in years], "position": who.trade},
    )


def employment_proof(
    rng: random.Random,
    who: people.Person,
    *,
    start: str,
    position: str | None = None,
    place: str = "山西省太原市",
    issued: str = "2025-08-20",
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    post = position or who.trade
    y = title(page, rng.choice(("在职证明", "工作年限证明", "工作证明")), rng, 100)
    if rng.random() < 0.7:
        year, month = start.split("-")[:2]
        y = sentence(
            page,
            y,
            f"兹证明{who.name}，身份证号{who.id_number}，自{int(year)}年{int(month)}月至今在我单位生产一线从事{post}岗位工作，工作地点：{place}。",
        )
        y = sentence(page, y, "特此证明。")
        shown = f"{year}-{month}"
    else:
        y = form(
            page,
            y,
            [
                (("姓名",), who.name),
                (("身份证号",), who.id_number),
                (("工作单位",), who.employer),
                (("工作地点",), place),
                (("岗位", "工作岗位"), post),
                (("入职时间", "起始时间"), date_words(start, rng)),
            ],
            rng,
        )
        page.text(75, y, "在生产一线从事技术技能工作至今。", 12)
        shown = start
        y += 30
    foot(page, y + 50, who.employer, issued, rng)
    return Drawn(
        "employment_proof",
        [page],
        {"name": who.name, "start_date": shown, "position": post, "issue_date": issued, "employer": who.employer},
    )


def declaration(rng: random.Random, who: people.Person, *, day: str = "2025-09-01", **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("诚信承诺书", "个人承诺书", "申报材料真实性承诺书")), rng, 100)
    y = sentence(
        page,
        y,
        "本人郑重承诺：所提交的申报材料真实、准确、有效，如有弄虚作假，愿承担一切责任。遵守国家法律法规，恪守职业道德。",
    )
    page.text(330, y + 40, "承诺人：" + who.name, 13)
    page.text(330, y + 70, date_words(day, rng), 13)
    return Drawn("declaration", [page], {"name": who.name, "date": day})


def award_certificate(
    rng: random.Random,
    who: people.Person,
    *,
    award: str,
    issuer: str,
    day: str,
    rank: str | None = None,
    place: int | None = None,
    names: list[str] | None = None,
    project: str | None = None,
    kind: str = "honour",
    level: str | None = None,
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    listed = names or [who.name]
    rank_word = {"first": "一等奖", "second": "二等奖", "third": "三等奖", "merit": "优秀奖"}.get(rank or "", "")
    y = title(page, rng.choice(("荣誉证书", "获奖证书", "证书")), rng, 100)
    if project is not None and rng.random() < 0.5:
        y = form(
            page,
            y,
            [
                (("项目名称", "成果名称"), project),
                (("奖项名称", "奖励名称"), award),
                (("奖励等级", "获奖等级"), rank_word or "—"),
                (("获奖者", "完成人"), "、".join(listed)),
            ],
            rng,
        )
    else:
        page.text(80, y, f"{'、'.join(listed)}{rng.choice(('同志', ' 同志', ''))}：", 15)
        done = f"完成的“{project}”项目" if project else "在工作中成绩突出"
        won = f"第{_small(place)}名" if place else rank_word
        y = sentence(
            page,
            y + 40,
            f"{done}，荣获“{award}”{won}。" if rank_word or not place else f"在{award}{who.trade}项目中荣获{won}。",
            15,
        )
        y = sentence(page, y, "特发此证，以资鼓励。", 15)
    foot(page, y + 60, issuer, day, rng)
    truth: dict[str, Any] = {"recipients": listed, "issuer": issuer, "issue_date": day, "award_kind": kind}
    if level:
        truth["award_level"] = level
    if place is None:
        truth["award_name"] = award
    if rank:
        truth["award_rank"] = rank
    if place:
        truth["place"] = place
    return Drawn("award_certificate", [page], truth)


def patent_certificate(
    rng: random.Random,
    who: people.Person,
    *,
    kind: str = "utility_model",
    filed: str,
    granted: str,
    name: str,
    inventors: list[str] | None = None,
    number: str | None = None,
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    word = {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}[kind]
    digit = {"invention": 1, "utility_model": 2, "design": 3}[kind]
    listed = inventors or [who.name]
    identifier = number or people.patent_number(rng, int(filed[:4]), digit)
    body = identifier[2:]
    printed = rng.choice((f"ZL {body[:4]} {body[4]} {body[5:]}", identifier))
    serial = str(rng.randint(10_000_000, 19_999_999))
    letter = {"invention": "B", "utility_model": "U", "design": "S"}[kind]
    publication = f"CN{digit}{rng.randint(10_000_000, 99_999_999)}{letter}"
    page.text(80, 70, f"证书号第{serial}号", 11)
    page.centred(120, f"{word}专利证书", 26)
    y, size = 190.0, 12
    who_word = "设计人" if kind == "design" else "发明人"
    rows = [
        (f"{word}名称", name),
        ("专利权人", who.employer),
        (
            rng.choice(("发 明 人", "发明人")) if kind != "design" else who_word,
            rng.choice(("；", ";", "、")).join(listed),
        ),
    ]
    if rng.random() < 0.5:
        rows.insert(2, ("地　　址", "030000 山西省太原市虚构路1号"))
    for label, value in rows:
        page.text(80, y, f"{label}：{value}", size)
        y += 30
    pairs = [
        ("专 利 号", printed),
        ("授权公告号", f"{publication[:2]} {publication[2:-1]} {publication[-1]}"),
        ("专利申请日", date_words(filed, random.Random(0))),
        ("授权公告日", date_words(granted, random.Random(0))),
    ]
    if rng.random() < 0.5:
        page.text(80, y, f"{pairs[0][0]}：{pairs[0][1]}", size)
        page.text(330, y, f"{pairs[1][0]}：{pairs[1][1]}", size)
        page.text(80, y + 30, f"{pairs[2][0]}：{pairs[2][1]}", size)
        page.text(330, y + 30, f"{pairs[3][0]}：{pairs[3][1]}", size)
        y += 66
    else:
        for label, value in pairs:
            page.text(80, y, f"{label}：{value}", size)
            y += 30
    y = sentence(
        page,
        y + 14,
        "国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。专利权自授权公告之日起生效。",
        11,
    )
    page.text(80, y + 40, "局长", 12)
    page.stamp(430, y + 60, "国家知识产权局", 50)
    return Drawn(
        "patent_certificate",
        [page],
        {
            "patent_kind": kind,
            "title": name,
            "inventors": listed,
            "patentees": [who.employer],
            "patent_number": identifier,
            "application_date": filed,
            "grant_date": granted,
            "publication_number": publication,
            "certificate_serial": serial,
        },
    )


def patent_register(
    rng: random.Random, who: people.Person, *, number: str, name: str, status: str = "valid", until: str, **_: Any
) -> Drawn:
    page = sheet(rng)
    y = title(page, "专利登记簿副本", rng)
    word = {"valid": "专利权维持", "lapsed": "未缴年费终止"}[status]
    y = form(
        page,
        y,
        [
            (("专利号",), number),
            (("发明名称", "名称"), name),
            (("专利权人",), who.employer),
            (("法律状态", "专利权状态"), word),
            (("年费缴至", "年费缴纳至"), date_words(until, rng)),
        ],
        rng,
    )
    foot(page, y + 40, "国家知识产权局", "2025-08-01", rng)
    return Drawn("patent_register", [page], {"patent_number": number, "legal_status": status, "fee_paid_until": until})


def patent_fee_receipt(
    rng: random.Random,
    who: people.Person,
    *,
    number: str,
    fee_year: int,
    amount: int = 270,
    paid: str = "2025-03-10",
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    page.centred(60, "中央非税收入统一票据（电子）", 18)
    page.text(60, 105, f"票据代码：00010125　票据号码：00{rng.randint(10**7, 10**8 - 1)}", 10)
    page.text(60, 128, f"交款人：{who.employer}　开票日期：{paid}", 10)
    for x, text in zip((60, 250, 310, 370, 450), ("项目名称", "单位", "数量", "标准", "金额"), strict=True):
        page.text(x, 160, text, 11)
    for x, text in zip(
        (60, 250, 310, 370, 450),
        (f"实用新型专利第{fee_year}年年费", "元", "0.3", "900.00", f"{amount}.00"),
        strict=True,
    ):
        page.text(x, 185, text, 11)
    page.text(60, 230, f"金额合计（小写）{amount}.00", 11)
    page.text(60, 260, f"其他信息：申请号:{number[2:].replace('.', '')} 缴费日期:{paid} 缴费方式:网上支付", 10)
    page.text(60, 300, "收款单位：国家知识产权局专利局", 11)
    return Drawn(
        "patent_fee_receipt",
        [page],
        {"patent_number": number, "fee_year": fee_year, "amount": amount, "paid_date": paid},
    )


def benefit_proof(
    rng: random.Random,
    who: people.Person,
    *,
    subject: str,
    amount: int = 1_200_000,
    kind: str = "profit_and_tax",
    day: str = "2025-03-01",
    number: str | None = None,
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    word = {"profit_and_tax": "利税", "output_value": "产值", "profit": "利润"}[kind]
    y = title(page, rng.choice(("经济效益证明", "成果转化效益证明", "应用证明")), rng, 100)
    about = f"（专利号：{number}）" if number else ""
    y = sentence(
        page, y, f"“{subject}”{about}在我公司转化实施，2024年新增{word}{amount // 10000}万元，取得了明显的经济效益。"
    )
    foot(page, y + 60, who.employer, day, rng)
    return Drawn(
        "benefit_proof",
        [page],
        {"subject": subject, "benefit_kind": kind, "amount": amount, "issuer": who.employer, "date": day},
    )


def project_acceptance(
    rng: random.Random,
    who: people.Person,
    *,
    project: str,
    body: str = "太原市工业和信息化局",
    day: str = "2023-06-30",
    people_: list[tuple[str, str]] | None = None,
    conclusion: str = "同意通过验收",
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    listed = people_ or [(who.name, "班组长"), (people.name(rng), "技术员")]
    y = title(page, rng.choice(("项目验收证书", "技术改造项目验收证书")), rng)
    y = form(
        page,
        y,
        [
            (("项目名称",), project),
            (("组织验收单位", "验收单位"), body),
            (("验收日期", "验收时间"), date_words(day, rng)),
            (("完成单位",), who.employer),
        ],
        rng,
    )
    page.text(75, y, "主要完成人员名单", 13)
    for x, text in zip((80, 160, 280), ("序号", "姓名", "职务"), strict=True):
        page.text(x, y + 28, text, 12)
    for index, (one, role) in enumerate(listed, start=1):
        for x, text in zip((80, 160, 280), (str(index), one, role), strict=True):
            page.text(x, y + 28 + 26 * index, text, 12)
    y += 28 + 26 * (len(listed) + 2)
    page.text(75, y, f"验收意见：{conclusion}。", 13)
    foot(page, y + 60, body, day, rng)
    return Drawn(
        "project_acceptance",
        [page],
        {
            "project": project,
            "participants": [one for one, _ in listed],
            "roles": [role for _, role in listed],
            "accepting_body": body,
            "acceptance_date": day,
        },
    )


def mentoring_proof(
    rng: random.Random, who: people.Person, *, apprentices: list[str], start: str = "2016-05-01", **_: Any
) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("师带徒协议书", "师徒结对协议书")), rng)
    page.text(75, y, f"甲方（师傅）：{who.name}", 13)
    page.text(75, y + 30, f"乙方（徒弟）：{'、'.join(apprentices)}", 13)
    page.text(75, y + 60, f"协议期限：{date_words(start, random.Random(1))}起三年", 13)
    y = sentence(page, y + 100, "双方自愿结成师徒关系，师傅传授技术技能，徒弟尊师学艺，努力达到技师水平。")
    foot(page, y + 50, who.employer, start, rng)
    return Drawn("mentoring_proof", [page], {"mentor": who.name, "apprentices": apprentices, "start_date": start})


def social_insurance(rng: random.Random, who: people.Person, **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, "社会保险参保证明", rng)
    page.text(70, y, f"姓名：{who.name}", 12)
    page.text(300, y, f"社会保障号码：{who.id_number}", 12)
    for row, texts in enumerate(
        (("单位名称", "险种", "缴费起止年月"), (who.employer, "企业职工基本养老保险", "201501-202508"))
    ):
        for x, text in zip((70, 270, 420), texts, strict=True):
            page.text(x, y + 40 + 28 * row, text, 11)
    page.text(70, y + 130, "打印日期：2025-09-02", 11)
    return Drawn(
        "social_insurance",
        [page],
        {
            "name": who.name,
            "id_number": who.id_number,
            "periods": [{"from": "2015-01", "to": "2025-08", "employer": who.employer}],
        },
    )


def enterprise_scale(rng: random.Random, who: people.Person, *, scale: str = "large", **_: Any) -> Drawn:
    page = sheet(rng)
    word = {"key": "省属大型骨干企业", "large": "大型企业", "medium": "中型企业", "small": "小型企业"}[scale]
    y = title(page, "企业规模证明", rng, 100)
    y = sentence(
        page, y, f"兹证明{who.employer}从业人员1520人，上年营业收入56000万元，依据国统字〔2017〕213号，属于{word}。"
    )
    foot(page, y + 60, "太原市统计局", "2025-03-05", rng)
    return Drawn(
        "enterprise_scale",
        [page],
        {"enterprise": who.employer, "scale": scale, "employees": 1520, "revenue": 560_000_000},
    )


def retirement_certificate(rng: random.Random, who: people.Person, *, day: str = "2025-06", **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, "职工退休证", rng)
    form(
        page,
        y,
        [
            (("姓名",), who.name),
            (("性别",), who.sex),
            (("身份证号",), who.id_number),
            (("原工作单位", "工作单位"), who.employer),
            (("退休时间", "退休日期"), date_words(day, rng)),
        ],
        rng,
    )
    return Drawn("retirement_certificate", [page], {"name": who.name, "retirement_date": day})


def appointment(rng: random.Random, who: people.Person, *, position: str, day: str, **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("聘书", "聘任书")), rng, 110)
    y = sentence(page, y, f"兹聘任 {who.name} 同志为{position}，聘期三年。", 15)
    foot(page, y + 70, who.employer, day, rng)
    return Drawn("appointment", [page], {"name": who.name, "position": position, "date": day})


def technical_report(
    rng: random.Random, who: people.Person, *, name: str, length: int = 2600, authors: list[str] | None = None, **_: Any
) -> Drawn:
    listed = authors or [who.name]
    sections = report_sections(rng, length)
    cover = sheet(rng)
    pages = []
    if rng.random() < 0.6:
        cover.centred(220, name, 24)
        cover.centred(420, f"单位：{who.employer}", 14)
        cover.centred(450, f"{rng.choice(('编制', '撰写人', '作者'))}：{'、'.join(listed)}", 14)
        cover.centred(480, "日期：2024年5月", 14)
        pages.append(cover)
        page, y = Drawing(font=cover.font), 60.0
    else:
        page, y = cover, 60.0
        page.centred(y, name, 20)
        page.centred(y + 40, "、".join(listed), 13)
        page.centred(y + 64, f"（{who.employer}）", 11)
        y += 100
    for heading, body in [("摘要", paragraphs(rng, 120)), *sections]:
        if y > HEIGHT - 120:
            pages.append(page)
            page, y = Drawing(font=cover.font), 60.0
        page.text(75, y, heading, 14)
        y += 28
        for character_run in _lines(body, 12, 445):
            if y > HEIGHT - 70:
                pages.append(page)
                page, y = Drawing(font=cover.font), 60.0
            page.text(75, y, character_run, 12)
            y += 21
        y += 8
    pages.append(page)
    return Drawn("technical_report", pages, {"title": name, "authors": listed, "organization": who.employer})


def _lines(text: str, size: float, measure: float) -> list[str]:
    lines, line, used = [], "　　", 2 * size
    for character in text:
        advance = width_of(character, size)
        if used + advance > measure and character not in "，。；：、）”":
            lines.append(line)
            line, used = "", 0.0
        line += character
        used += advance
    return [*lines, line]


def paper(
    rng: random.Random,
    who: people.Person,
    *,
    name: str,
    authors: list[str],
    journal: str = "虚构焊接学报",
    year: int = 2023,
    issue: int = 4,
    form_: str = "regular",
    **_: Any,
) -> Drawn:
    first = Drawing(font=rng.choice(("zenhei", "uming")))
    start = rng.randint(20, 90)
    issn = "1006-1231"
    first.text(60, 40, f"第{rng.randint(10, 40)}卷 第{issue}期" if form_ == "regular" else f"{year}年增刊", 10)
    first.text(250, 40, journal, 10)
    first.text(450, 40, f"{year}年{issue + 2}月", 10)
    first.centred(90, name, 20)
    x = (WIDTH - sum(width_of(one, 13) + 22 for one in authors)) / 2
    for number, one in enumerate(authors, start=1):
        first.text(x, 130, one, 13)
        if len(authors) > 1:
            first.text(x + width_of(one, 13), 127, str(number), 7)
        x += width_of(one, 13) + 22
    first.centred(155, f"（{who.employer}，山西 太原 030000）", 10)
    y = 190.0
    for line in _lines("摘要：" + paragraphs(rng, 150), 10, 450):
        first.text(75, y, line, 10)
        y += 17
    first.text(75, y + 4, "关键词：焊接；工艺；质量", 10)
    first.text(75, y + 24, f"中图分类号：TG44　文献标志码：A　文章编号：{issn}（{year}）{issue:02d}-{start:04d}-04", 10)
    y += 56
    column, pages, page = 0, [], first
    for heading, body in report_sections(rng, 1500):
        for line in [heading, *_lines(body, 10, 215)]:
            if y > HEIGHT - 60:
                column += 1
                y = 60.0 if len(pages) or column > 1 else 330.0
                if column == 2:
                    pages.append(page)
                    page, column, y = Drawing(font=first.font), 0, 60.0
            page.text(65 + 240 * column, y, line, 10)
            y += 16
    pages.append(page)
    return Drawn(
        "paper",
        pages,
        {
            "title": name,
            "authors": authors,
            "first_author": authors[0],
            "journal": journal,
            "issn": issn,
            "year": year,
            "issue": issue,
            "pages": f"{start}-{start + 3}",
            "article_number": f"{issn}({year}){issue:02d}-{start:04d}-04",
            "publication_form": form_,
        },
    )


def journal_front_matter(
    rng: random.Random, who: people.Person, *, journal: str = "虚构焊接学报", year: int = 2023, issue: int = 4, **_: Any
) -> Drawn:
    page = sheet(rng)
    page.centred(120, journal, 40)
    page.centred(200, f"{year}年第{issue}期", 16)
    page.text(80, 300, "国际标准刊号：ISSN 1006-1231", 12)
    page.text(80, 328, "国内统一刊号：CN 14-1105/TG", 12)
    page.text(80, 356, "主办单位：山西虚构焊接研究所", 12)
    page.text(80, 384, "主编：样某　定价：20.00元", 12)
    return Drawn(
        "journal_front_matter",
        [page],
        {"journal": journal, "issn": "1006-1231", "cn_number": "CN14-1105/TG", "year": year, "issue": issue},
    )


def acceptance_letter(rng: random.Random, who: people.Person, *, name: str, **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("录用通知", "用稿通知书")), rng, 100)
    page.text(75, y, f"{who.name} 作者您好：", 13)
    y = sentence(page, y + 34, f"您的稿件《{name}》经审稿，同意录用，拟刊登于《虚构焊接学报》2025年第12期。")
    foot(page, y + 50, "虚构焊接学报编辑部", "2025-06-01", rng)
    return Drawn("acceptance_letter", [page], {"title": name, "journal": "虚构焊接学报", "date": "2025-06-01"})


def material_list(rng: random.Random, who: people.Person, **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, "申报材料目录", rng)
    for index, one in enumerate(
        (
            "居民身份证复印件",
            "毕业证书复印件",
            "职业资格证书复印件",
            "年度考核表",
            "专利证书",
            "专业技术报告",
            "论文",
            "诚信承诺书",
        ),
        start=1,
    ):
        page.text(80, y, f"{index}．{one}　　1份", 12)
        y += 28
    return Drawn("unknown", [page], {})


MAKERS: dict[str, Callable[..., Drawn]] = {
    name: maker
    for name, maker in list(globals().items())
    if name
    in {
        "id_card",
        "application_form",
        "diploma",
        "skill_certificate",
        "title_certificate",
        "assessment_form",
        "employment_proof",
        "declaration",
        "award_certificate",
        "patent_certificate",
        "patent_register",
        "patent_fee_receipt",
        "benefit_proof",
        "project_acceptance",
        "mentoring_proof",
        "social_insurance",
        "enterprise_scale",
        "retirement_certificate",
        "appointment",
        "technical_report",
        "paper",
        "journal_front_matter",
        "acceptance_letter",
        "material_list",
    }
}
