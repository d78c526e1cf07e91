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
