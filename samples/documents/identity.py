"""What says who somebody is and what he has learned."""

from __future__ import annotations

import random
from typing import Any

from samples import people
from samples.documents.base import (
    SKILL_WORDS,
    Drawn,
    Pairs,
    date_words,
    day_between,
    foot,
    form,
    sentence,
    sheet,
    title,
)
from samples.drawing import Drawing


def id_card(rng: random.Random, who: people.Person, **_: Any) -> Drawn:
    """Both sides on one sheet: below each other, side by side, or the back above the front; labels in blue or black, address on one line or two."""
    page = sheet(rng)
    layout = rng.randrange(3)
    front, back = (((100, 110), (100, 420)), ((55, 150), (320, 150)), ((130, 430), (130, 90)))[layout]
    size = (14, 9.5, 12)[layout]
    year, month, day = (int(part) for part in who.birth.split("-"))
    begin = rng.randint(2016, 2022)
    age = begin - year - (1 if (month, day) > (6, 1) else 0)
    end = "长期" if age >= 46 else f"{begin + (20 if age >= 26 else 10)}-06-01"
    _id_front(page, *front, size, who, rng)
    x, y = back
    page.text(x + 2.5 * size, y, "中华人民共和国", 1.3 * size)
    page.text(x + 1.5 * size, y + 2.3 * size, rng.choice(("居民身份证", "居 民 身 份 证")), 1.6 * size)
    page.text(x, y + 6.4 * size, "签发机关　太原市公安局小店分局", size)
    page.text(x, y + 8.6 * size, f"有效期限　{begin}.06.01-{end.replace('-', '.')}", size)
    if layout == 2:
        page.text(150, 700, "仅供职称申报使用", 16, "#b0b0b0")
    return Drawn(
        "id_card",
        [page],
        {
            "name": who.name,
            "sex": who.sex,
            "ethnicity": "汉",
            "birth_date": who.birth,
            "address": "山西省太原市小店区虚构路1号2单元603室",
            "id_number": who.id_number,
            "issuing_authority": "太原市公安局小店分局",
            "valid_from": f"{begin}-06-01",
            "valid_until": end,
        },
    )


def _id_front(page: Drawing, x: float, y: float, size: float, who: people.Person, rng: random.Random) -> None:
    colour = rng.choice(("#101010", "#2f6fa8"))
    year, month, day = (int(part) for part in who.birth.split("-"))
    step = 2.2 * size
    for row, (label, value) in enumerate(
        (
            ("姓　名", who.name),
            ("性　别", f"{who.sex}　　民　族　汉"),
            ("出　生", f"{year} 年 {month} 月 {day} 日"),
            ("住　址", "山西省太原市小店区虚构路"),
        )
    ):
        page.text(x, y + row * step, label, size, colour)
        page.text(x + 4 * size, y + row * step, value, size)
    page.text(x + 4 * size, y + 3 * step + 1.4 * size, "1号2单元603室", size)
    page.text(x, y + 5.4 * step, "公民身份号码", size, colour)
    page.text(x + 7.5 * size, y + 5.4 * step, who.id_number, size)


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
    day = graduated or day_between(rng, 2006, 2014)
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


def diploma_verification(
    rng: random.Random, who: people.Person, *, fields: dict[str, Any] | None = None, **_: Any
) -> Drawn:
    """The 备案表 of 学信网: as a table with two pairs a row, as a list, or as a printed web page."""
    page = sheet(rng)
    day = day_between(rng, 2006, 2014)
    truth = {
        "name": who.name,
        "institution": "太原虚构职业技术学院",
        "major": who.specialty,
        "education_level": "junior_college",
        "graduation_date": day,
        "certificate_number": f"199991{day[:4]}06{rng.randint(0, 999999):06d}",
        **{name: value for name, value in (fields or {}).items() if name not in ("completion", "study_form")},
    }
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(16))
    y = title(page, "教育部学历证书电子注册备案表", rng)
    pairs = [
        (("姓名",), who.name),
        (("性别",), who.sex),
        (("出生日期",), date_words(who.birth, random.Random(0))),
        (("毕（结）业日期", "毕业日期"), date_words(truth["graduation_date"], random.Random(1))),
        (("学校名称", "院校名称"), truth["institution"]),
        (("专业", "专业名称"), truth["major"]),
        (("学历类别",), "普通高等教育"),
        (("层次",), {"junior_college": "专科", "bachelor": "本科"}.get(truth["education_level"], "专科")),
        (("毕（结）业", "毕业结论"), "毕业"),
        (("证书编号",), truth["certificate_number"]),
        (("在线验证码",), code),
    ]
    y = form(page, y, pairs, rng)
    page.text(70, y + 20, "注意事项：1. 备案表是依据《高等学校学生学籍学历电子注册办法》制作的。", 9)
    page.text(70, y + 36, "2. 备案表内容可在学信网在线验证。", 9)
    return Drawn("diploma_verification", [page], {**truth, "verification_code": code})


def degree_certificate(
    rng: random.Random, who: people.Person, *, degree: str = "工学学士", day: str | None = None, **_: Any
) -> Drawn:
    """学位证书: the sentence of the national form, a shorter one, or a form."""
    page = sheet(rng)
    granted = day or day_between(rng, 2006, 2014)
    school = rng.choice(("太原虚构大学", "山西样例工业大学"))
    number = f"99991{granted[:4]}4{rng.randint(0, 999999):06d}"
    layout = rng.randrange(3)
    y = title(page, rng.choice(("学士学位证书", "学位证书")), rng, 90)
    by, bm, bd = (int(part) for part in who.birth.split("-"))
    if layout == 0:
        text = f"{who.name}，{who.sex}，{by}年{bm}月{bd}日生。在{school}{who.specialty}专业完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予{degree}学位。"
        y = sentence(page, y, text, 14)
    elif layout == 1:
        text = f"{who.name}在本校{who.specialty}专业学习期满，成绩合格，经学位评定委员会审议通过，授予{degree}学位。"
        y = sentence(page, y, text, 15)
    else:
        pairs = [
            (("姓名",), who.name),
            (("专业", "专业名称"), who.specialty),
            (("学位类别", "所授学位"), degree),
            (("学位授予单位",), school),
        ]
        y = form(page, y, pairs, rng)
    page.text(75, y + 16, "学位评定委员会主席：样某", 12)
    page.text(75, y + 44, rng.choice(("证书编号：", "学位证书编号：")) + number, 12)
    foot(page, y + 90, school, granted, rng)
    return Drawn(
        "degree_certificate",
        [page],
        {
            "name": who.name,
            "institution": school,
            "degree": degree,
            "major": who.specialty,
            "grant_date": granted,
            "certificate_number": number,
        },
    )
