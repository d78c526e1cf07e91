"""Identity cards: both sides on one sheet, in a pasting frame, on two sheets."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.ta_kit import FIRMS, Person, dot, page, person, photo, seal, stamp
from benchmarks.strangers.sheet import Sheet, layout

_PLACES = (
    ("山西省太原市小店区坞城中路{}号院3号楼2单元{}02号", "太原市公安局小店分局"),
    ("河北省邯郸市复兴区百花大街{}号1栋{}号", "邯郸市公安局复兴分局"),
    ("陕西省岐山县蔡家坡镇五星村{}组{}号", "岐山县公安局"),
    ("山东省淄博市张店区柳泉路{}号金茂园{}号楼", "淄博市公安局张店分局"),
)
_CSS = (
    ".card{width:85.6mm;height:54mm;border:.6pt solid #667;border-radius:3mm;position:relative;background:#f3f7fa}"
    ".card div{position:absolute}.l{color:#2b6ca3;font-size:8.5pt}.v{font-size:10.5pt;line-height:1.35}"
)


def _front(who: Person, nation: str, home: str, font: str = "") -> str:
    year, month, day = (str(int(x)) for x in who.birth.split("-"))
    line = "<div class={} style='left:{}mm;top:{}mm;{}'>{}</div>"
    put = (
        ("l", 6, 6, "", "姓　名"),
        ("v", 20, 5.5, "font-size:12pt;" + font, who.name),
        ("l", 6, 14, "", "性　别"),
        ("v", 20, 13.3, "", who.sex),
        ("l", 31, 14, "", "民　族"),
        ("v", 45, 13.3, "", nation),
        ("l", 6, 21.5, "", "出　生"),
        (
            "v",
            20,
            20.8,
            "",
            f"{year} <span class=l>年</span> {month} <span class=l>月</span> {day} <span class=l>日</span>",
        ),
        ("l", 6, 29, "", "住　址"),
        ("v", 20, 28.3, "width:34mm", home),
        ("l", 6, 45, "", "公民身份号码"),
        ("v", 31, 44, "letter-spacing:1pt", who.id),
    )
    return "<div class=card>" + "".join(line.format(*one) for one in put) + photo("right:2.5mm;top:6mm", "") + "</div>"


def _back(office: str, since: str, until: str) -> str:
    term = f"{dot(since)}-{until if until == '长期' else dot(until)}"
    return (
        "<div class=card style='background:#f7f3ef'><div style='left:8mm;top:7mm;width:13mm;height:13mm;border-radius:7mm;"
        "background:#c33'></div><div style='left:25mm;top:6mm;width:55mm;text-align:center;font-size:13pt'>中华人民共和国</div>"
        "<div style='left:25mm;top:14mm;width:55mm;text-align:center;font-size:19pt;font-weight:bold'>居民身份证</div>"
        f"<div class=l style='left:17mm;top:36.5mm'>签发机关</div><div class=v style='left:34mm;top:36mm'>{office}</div>"
        f"<div class=l style='left:17mm;top:44.5mm'>有效期限</div><div class=v style='left:34mm;top:44mm'>{term}</div></div>"
    )


def _case(rng: random.Random, low: int = 1970, high: int = 1990, since_year: int = 0):
    who = person(rng, low, high)
    home, office = rng.choice(_PLACES)
    home = home.format(rng.randint(3, 98), rng.randint(1, 19))
    since = f"{since_year or rng.randint(2012, 2023)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    age = int(since[:4]) - int(who.birth[:4]) - (since[5:] < who.birth[5:])
    term = 10 if age < 26 else 20 if age < 46 else 0
    until = f"{int(since[:4]) + term}{since[4:]}" if term else "长期"
    nation = rng.choice(("汉", "汉", "汉", "回", "满", "蒙古", "土家"))
    truth = {
        "name": who.name,
        "sex": who.sex,
        "ethnicity": nation,
        "birth_date": who.birth,
        "address": home,
        "id_number": who.id,
        "issuing_authority": office,
        "valid_from": since,
        "valid_until": until,
    }
    return who, nation, home, office, since, until, truth


@layout("id_card.ta_copy_stamped")
def copy_stamped(rng: random.Random) -> Sheet:
    who, nation, home, office, since, until, truth = _case(rng)
    firm = rng.choice(FIRMS)
    first, second = _front(who, nation, home), _back(office, since, until)
    if rng.random() < 0.4:
        first, second = second, first
    body = (
        f"<div style='margin:18mm auto 0;width:86mm'>{first}<div style='height:22mm'></div>{second}</div>"
        "<div class=abs style='left:12mm;top:150mm;color:#999;font-size:15pt'>仅供职称申报使用，他用无效</div>"
        + stamp(rng, firm, "left:90mm;top:185mm")
        + seal(firm, "left:105mm;top:180mm")
    )
    return Sheet(page(body, _CSS, font="hei"), "id_card", truth)


@layout("id_card.ta_pasting_frame")
def pasting_frame(rng: random.Random) -> Sheet:
    who, nation, home, office, since, until, truth = _case(rng)
    body = (
        "<h2 style='font-size:17pt'>申报人员身份证复印件粘贴页</h2><table class=g><tr><td class=c>人像面</td><td class=c>国徽面</td></tr>"
        f"<tr><td style='padding:8mm'>{_front(who, nation, home)}</td><td style='padding:8mm'>{_back(office, since, until)}</td></tr></table>"
        "<p class=s style='margin-top:5mm'>说明：1.请将身份证正反两面复印件粘贴于框内，须清晰可辨；2.由所在单位人事部门核对原件后加盖公章；3.身份证过期的，应先办理换领手续。</p>"
        f"<p class=s>单位审核人（签字）：　　　　　　　　材料第 {rng.randint(2, 9)} 页</p>"
    )
    return Sheet(page(body, _CSS, "A4 landscape", "16mm", rng.choice(("song", "hei"))), "id_card", truth)


@layout("id_card.ta_two_sheets")
def two_sheets(rng: random.Random) -> Sheet:
    who, nation, home, office, since, until, truth = _case(rng, 1966, 1972, rng.choice((2016, 2018, 2019)))
    body = (
        f"<p class='s r'>附件{rng.randint(1, 4)}-1</p><div style='margin:40mm auto;width:86mm;transform:scale(1.45)'>{_front(who, nation, home, 'font-weight:bold')}</div>"
        f"<p class='s r pb'>附件{rng.randint(1, 4)}-2</p><div style='margin:40mm auto;width:86mm;transform:scale(1.45)'>{_back(office, since, until)}</div>"
    )
    return Sheet(page(body, _CSS, font=rng.choice(("hei", "zenhei"))), "id_card", truth)
