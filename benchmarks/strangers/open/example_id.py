"""Identity cards: both sides on one sheet."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, id_number, layout


@layout("id_card.two_sides_stacked")
def two_sides(rng: random.Random) -> Sheet:
    """Front above back, labels in small grey type, a watermark of use across."""
    name = rng.choice(("周牧野", "石 磊", "秦晓岚"))
    sex = rng.choice("男女")
    birth = f"{rng.randint(1966, 1999)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    year, month, day = birth.split("-")
    number = id_number(rng, birth, sex)
    since = rng.randint(2008, 2020)
    html = f"""<html><style>@page {{ size: A4; margin: 25mm }} body {{ font-family: {FONTS["hei"]}; font-size: 12pt }}
    .card {{ width: 86mm; height: 54mm; border: 0.3mm solid #bbb; border-radius: 3mm; padding: 5mm; margin: 8mm auto }}
    i {{ font-style: normal; color: #3a6ea5; font-size: 9pt; margin-right: 3mm }}</style>
    <div class=card><p><i>姓 名</i>{name}<p><i>性 别</i>{sex} &emsp; <i>民 族</i>汉
    <p><i>出 生</i>{year} <i>年</i> {int(month)} <i>月</i> {int(day)} <i>日</i>
    <p><i>住 址</i>山西省太原市小店区平阳路11号<br>2单元601<p><i>公民身份号码</i> {number}</div>
    <div class=card><p>中华人民共和国<p>居 民 身 份 证<p><i>签发机关</i> 太原市公安局小店分局
    <p><i>有效期限</i> {since}.03.12-{since + 20}.03.12</div></html>"""
    return Sheet(
        html,
        "id_card",
        {
            "name": name.replace(" ", ""),
            "sex": sex,
            "ethnicity": "汉",
            "birth_date": birth,
            "address": "山西省太原市小店区平阳路11号2单元601",
            "id_number": number,
            "issuing_authority": "太原市公安局小店分局",
            "valid_from": f"{since}-03-12",
            "valid_until": f"{since + 20}-03-12",
        },
    )
