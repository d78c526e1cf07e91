"""Invented people, bodies and numbers; the numbers' check digits are right unless a scenario wants them wrong."""

from __future__ import annotations

import random
from dataclasses import dataclass

from yushen.numbers import credit_code, id_card, patent

SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华建国志文辉玉兰斌海波宁鹏飞晓东红梅永健新宇成林浩然"
COMPANIES = (
    "太原晋岳重工有限公司",
    "大同云岗矿山机械有限公司",
    "长治上党焊接装备有限公司",
    "山西并州轧制技术有限公司",
    "晋中榆次液压机械有限公司",
)
TRADES = (("焊工", "焊接"), ("电工", "电气工程"), ("钳工", "机械工程"), ("车工", "机械制造"))


@dataclass(frozen=True)
class Person:
    name: str
    sex: str
    birth: str
    id_number: str
    employer: str
    credit: str
    trade: str
    specialty: str


def name(rng: random.Random) -> str:
    return rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, rng.choice((1, 2, 2))))


def identity_number(area: str, birth: str, order: int) -> str:
    """18 places with the right check digit (GB 11643): area of six digits, birth ``YYYY-MM-DD``, order (odd: male)."""
    first = f"{area}{birth.replace('-', '')}{order % 1000:03d}"
    return first + id_card.check_digit(first)


def company_code(body: str) -> str:
    """A unified social credit code (GB 32100) from its first 16 places: both check characters are added."""
    inner = body + credit_code.organisation_check(body[8:])
    return inner + credit_code.check_digit(inner)


def person(rng: random.Random, *, born: int | None = None, trade: str | None = None) -> Person:
    year = born or rng.randint(1972, 1990)
    month, day = rng.randint(1, 12), rng.randint(1, 28)
    sex = rng.choice("男男男女")
    order = rng.randrange(0, 499) * 2 + (1 if sex == "男" else 2)
    birth = f"{year}-{month:02d}-{day:02d}"
    number = identity_number("140" + rng.choice(("105", "106", "221", "402")), birth, order)
    pair = next((one for one in TRADES if one[0] == trade), None) or rng.choice(TRADES)
    employer = rng.choice(COMPANIES)
    body = f"91140100{rng.choice(('MA0', 'MA1'))}{rng.choice('ABCDEFGH')}{rng.choice('KLMNPQ')}{rng.randint(100, 999)}"
    return Person(
        name(rng),
        sex,
        birth,
        number,
        employer,
        company_code(body),
        pair[0],
        pair[1],
    )


def patent_number(rng: random.Random, year: int, kind: int) -> str:
    """As ``ZL202220345678.0``."""
    body = f"{year}{kind}{rng.randint(0, 9_999_999):07d}"
    return f"ZL{body}.{patent.check_digit(body)}"


def skill_number(rng: random.Random, year: int, level: int) -> str:
    """Form A to 2019, form B after."""
    if year < 2019:
        return f"{year % 100:02d}04010003{rng.randint(0, 0)}"[:10] + f"{level}{rng.randint(0, 99999):05d}"
    return f"S000014{rng.randint(0, 999999):06d}{year % 100:02d}{level}{rng.randint(0, 999999):06d}"
