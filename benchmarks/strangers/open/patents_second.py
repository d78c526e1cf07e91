"""More papers of patents: certificates of the nineties, long lists over leaves, copies under an employer's head; registers; bills with annexes."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

from benchmarks.strangers.open.certificates import copy_stamp, day, seal, sheet, written
from benchmarks.strangers.open.words_second import EMPLOYERS, INSTITUTES, spread, staff
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout, patent_number

KINDS = {1: ("发明", "invention", "B"), 2: ("实用新型", "utility_model", "U"), 3: ("外观设计", "design", "S")}
TAILS = {
    1: ("的检测方法", "的控制方法及系统", "及其制备工艺"),
    2: ("用拆装工具", "的防护装置", "辅助定位机构", "（可调式）"),
    3: ("操作台", "外壳", "（便携）"),
}
DEVICES = (
    "托辊",
    "热风阀",
    "电缆卷筒",
    "减速机油封",
    "液压支架立柱",
    "结晶器水箱",
    "高压熔断器",
    "锅炉给煤机",
    "钢轨打磨车",
    "管道封堵器",
    "桥式起重机吊钩",
)
STREETS = (
    "030003 山西省太原市尖草坪区迎新街5号",
    "045000 山西省阳泉市城区桃北西街2号",
    "046000 山西省长治市潞州区英雄南路39号",
    "037003 山西省大同市平城区前进街1号",
)
FOREIGN = ("汉斯·米勒", "J·R·威尔逊", "佐藤健一")


class Patent(NamedTuple):
    """What a patent's papers may print."""

    kind: int
    title: str
    owners: list[str]
    inventors: list[str]
    number: str
    filed: str
    granted: str

    @property
    def spaced(self) -> str:
        """The number in groups, of either length."""
        year = 4 if len(self.number) > 13 else 2
        return f"ZL {self.number[2 : 2 + year]} {self.number[2 + year]} {self.number[3 + year :]}"

    @property
    def named(self) -> str:
        """The label of the title."""
        return f"{KINDS[self.kind][0]}名称" if self.kind != 1 else "发明名称"

    @property
    def makers(self) -> str:
        """The word for those who made it."""
        return "设计人" if self.kind == 3 else "发明人"


def old_number(rng: random.Random, year: int, kind: int) -> str:
    """A number of before October 2003: two digits of the year, kind, five of serial, check digit."""
    body = f"{year % 100:02d}{kind}{rng.randint(1000, 59999):05d}"
    rest = sum(int(digit) * weight for digit, weight in zip(body, range(2, 10), strict=True)) % 11
    return f"ZL{body}.{'X' if rest == 10 else rest}"


def patent(rng: random.Random, first: int, last: int, kinds: tuple[int, ...] = (1, 2, 2, 3), most: int = 6) -> Patent:
    """A patent filed in these years, with so many inventors at most."""
    kind, filed = rng.choice(kinds), day(rng, first, last)
    year = int(filed[:4])
    granted = day(rng, year + (2 if kind == 1 else 1), year + (3 if kind == 1 else 1))
    title = ("" if kind == 3 else "一种") + f"{rng.choice(DEVICES)}{rng.choice(TAILS[kind])}"
    owners = rng.sample((*EMPLOYERS, *INSTITUTES), rng.choice((1, 1, 2)))
    number = old_number(rng, year, kind) if year < 2003 else patent_number(rng, year, kind)
    return Patent(kind, title, owners, staff(rng, rng.randint(1, most)), number, filed, granted)


def truth_of(one: Patent) -> dict[str, Any]:
    """The fields that every certificate prints."""
    return {
        "patent_kind": KINDS[one.kind][1],
        "title": one.title,
        "inventors": one.inventors,
        "patentees": one.owners,
        "patent_number": one.number,
        "application_date": one.filed,
        "grant_date": one.granted,
    }


def later(date: str, years: int) -> str:
    """The same day so many years on."""
    return f"{int(date[:4]) + years}{date[4:]}"


@layout("patent_certificate.of_the_nineties")
def of_the_nineties(rng: random.Random) -> Sheet:
    """The folder's inside of the nineties: labels left and right of a rule, class of the international list, day of the certificate after the notice's."""
    one = patent(rng, 1993, 2001, (1, 2, 2, 3), 4)
    serial = str(rng.randint(24000, 490000))
    handed = f"{one.granted[:8]}{min(28, int(one.granted[8:]) + rng.randint(0, 9)):02d}"
    form = rng.choice(("long", "〇", "padded"))
    who = " ".join(one.makers)
    office = "中华人民共和国国家知识产权局" if one.granted > "1998-04" else "中国专利局"
    rows = [
        (one.named, one.title), (who, "　".join(one.inventors)), ("专利号", one.spaced), ("国际专利主分类号" if one.kind != 3 else "分类号", rng.choice(("B23K 37/04", "F16D 65/14", "B66B 1/32", "09-03"))),
        ("专利申请日", written(one.filed, form)), ("专利权人", "；".join(one.owners)), ("地址", rng.choice(STREETS)), ("授权公告日", written(one.granted, form)),
    ]  # fmt: skip
    if rng.random() < 0.5:
        rows[4], rows[5] = rows[5], rows[4]
    lines = "".join(f"<div class=d><span class=k>{a}</span><span>{b}</span></div>" for a, b in rows)
    term = {1: "二十年", 2: "十年", 3: "十年"}[one.kind]
    body = f"""<div class=lf><p style="font-size: 30pt; letter-spacing: 6mm; margin-top: 44mm">{KINDS[one.kind][0]}<br>专利证书</p><p>证 书 号　第{serial}号</p></div><div class=rt>{lines}
    <p class=i>该{"发明" if one.kind == 1 else "外观设计" if one.kind == 3 else "实用新型"}已由本局依照中华人民共和国专利法进行审查，决定于授权公告日授予专利权。专利权期限为{term}，自申请日起计算。</p>
    <p class=r>{office}　局长　{rng.choice(("高卢麟", "姜　颖"))}<br>颁证日　{written(handed, form)}</p></div>{seal(office, "190mm", "118mm")}{copy_stamp(rng, "left: 20mm; top: 130mm") if rng.random() < 0.5 else ""}"""
    css = """.lf { position: absolute; left: 0; top: 0; width: 92mm; height: 166mm; text-align: center; border-right: .4mm solid #9a7 } .rt { position: absolute; left: 102mm; right: 0; top: 4mm }
    .d { display: flex; margin: 2.4mm 0; line-height: 1.5 } .k { flex: none; width: 40mm } .i { text-indent: 2em; margin: 6mm 0 } .r { line-height: 1.9 }"""
    truth = {**truth_of(one), "certificate_serial": serial}
    html = sheet(body, css, rng.choice(("kai", "song", "ming")), "size: A4 landscape; margin: 20mm 22mm")
    return Sheet(html, "patent_certificate", truth)


@layout("patent_certificate.long_lists_on_leaves")
def long_lists(rng: random.Random) -> Sheet:
    """Ten to twenty makers and several owners, wrapped without mark at the line's end, foreign names; the list of the filing day continues on a second leaf."""
    one = patent(rng, 2019, 2021, (1, 2), 2)
    inventors = staff(rng, rng.randint(10, 18))
    if rng.random() < 0.5:
        inventors[rng.randrange(4, 9)] = rng.choice(FOREIGN)
    owners = rng.sample((*EMPLOYERS, *INSTITUTES), rng.randint(2, 4))
    one = one._replace(inventors=inventors, owners=owners)
    serial = str(rng.randint(4_000_000, 17_000_000))
    publication = f"CN {'11' if one.kind == 1 else '21'}{rng.randint(1000000, 9999999)} {KINDS[one.kind][2]}"
    filing = [name for name in inventors if rng.random() < 0.9] or inventors[:1]
    width = rng.randint(5, 7)

    def wrap(names: list[str], mark: str) -> str:
        return "<br>".join(mark.join(names[at : at + width]) for at in range(0, len(names), width))

    mark = rng.choice((";", "；"))
    watermark = (
        f"<div class=wm>{rng.choice(('仅供职称申报使用', 'CNIPA', '国家知识产权局'))}</div>"
        if rng.random() < 0.6
        else ""
    )
    head = f"<p style='margin: 0'>证书号第{serial}号</p>"
    body = f"""{watermark}{head}<h1 style="margin: 12mm 0 8mm">{KINDS[one.kind][0]}专利证书</h1><div class=d><span class=k>{one.named}：</span><span>{one.title}</span></div><div class=d><span class=k>发 明 人：</span><span>{wrap(inventors, mark)}</span></div>
    <div class=d><span class=k>专 利 号：</span><span>{one.spaced}</span></div><div class=d><span class=k>专利申请日：</span><span>{written(one.filed, "padded")}</span></div><div class=d><span class=k>专利权人：</span><span>{"<br>".join(owners)}</span></div>
    <div class=d><span class=k>地　　址：</span><span>{rng.choice(STREETS)}</span></div><div class=d><span class=k>授权公告日：</span><span>{written(one.granted, "padded")}</span><span style="margin-left: 10mm">授权公告号：{publication}</span></div>
    <p class=i>国家知识产权局依照中华人民共和国专利法经过审查，决定授予专利权，颁发{KINDS[one.kind][0]}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{"二十" if one.kind == 1 else "十"}年，自申请日起算。</p>
    <p>局长<br>申长雨</p><p class=r>{written(one.granted, "long")}</p><p class=c style="font-size: 9pt">第1页（共2页）</p>{seal("国家知识产权局", "118mm", "184mm")}
    <div style="break-before: page">{head}<p class=i style="margin-top: 10mm">申请日时申请人：</p><p>{"<br>".join(owners)}</p><p class=i>申请日时发明人：</p><p>{wrap(filing, mark)}</p><p class=c style="font-size: 9pt; margin-top: 120mm">第2页（共2页）</p></div>"""
    css = """.d { display: flex; margin: 2.2mm 0; line-height: 1.55 } .k { flex: none; width: 30mm } .i { text-indent: 2em; line-height: 1.6; font-size: 11pt }
    .wm { position: absolute; left: 20mm; top: 110mm; font-size: 44pt; color: rgba(120,120,120,.16); transform: rotate(-28deg) }"""
    truth = {
        **truth_of(one),
        "certificate_serial": serial,
        "publication_number": publication.replace(" ", ""),
        "inventors_at_filing": filing,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "kai", "hei"))), "patent_certificate", truth)


@layout("patent_certificate.copy_under_employers_head")
def copy_under_head(rng: random.Random) -> Sheet:
    """A certificate made small inside an applicant's sheet: the unit's head and the applicant's place among inventors above, checkers and stamp below."""
    one = patent(rng, 2011, 2022, (1, 2, 2, 3), 5)
    serial = str(rng.randint(1_500_000, 16_000_000))
    applicant = rng.choice(one.inventors)
    place = one.inventors.index(applicant) + 1
    publication = f"CN{ {1: '10', 2: '21', 3: '30'}[one.kind] }{rng.randint(1000000, 9999999)}{KINDS[one.kind][2]}"
    shows = rng.random() < 0.5
    rows = [
        (one.named, one.title), (one.makers, "；".join(one.inventors)), ("专利号", one.spaced), ("专利申请日", written(one.filed, "padded")), ("专利权人", "；".join(one.owners)),
        ("授权公告日", written(one.granted, "padded")),
    ]  # fmt: skip
    if shows:
        rows.append(("授权公告号", publication))
    if one.granted > "2023":
        rows[1], rows[4] = rows[4], rows[1]
    lines = "".join(f"<p>{a}：{b}</p>" for a, b in rows)
    checker, agent = staff(rng, 2)
    body = f"""<h2 class=c style="margin: 0 0 3mm">{rng.choice(EMPLOYERS)}职称申报佐证材料</h2><table><tr><td class=l>申报人<td>{spread(rng, applicant)}<td class=l>材料类别<td>专利{"（第" + hanzi_number(place) + one.makers + "）" if rng.random() < 0.6 else ""}<td class=l>页码<td>{rng.randint(12, 88)}</table>
    <div class=pic><p>证书号第{serial}号</p><h1 style="font-size: 18pt; margin: 4mm 0">{KINDS[one.kind][0]}专利证书</h1>{lines}<p style="text-indent: 2em; font-size: 8.5pt">国家知识产权局依照中华人民共和国专利法进行{"初步" if one.kind > 1 else ""}审查，决定授予专利权，并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><p>局长　申长雨</p><p class=r>{written(one.granted, "long")}</p></div>{seal("国家知识产权局", "98mm", "134mm")}
    <table style="margin-top: 6mm"><tr><td class=l>复印件<br>核验<td>经核对，与原件一致。核验人：{checker}　　复核人：{agent}　　{written(day(rng, 2024, 2025), "long")}</table>"""
    css = """td { border: .3mm solid #444; padding: 2mm 3mm } .l { width: 20mm; text-align: center; line-height: 1.3 } .pic { border: 1mm double #3c7a52; width: 118mm; height: 158mm; margin: 5mm auto 0; padding: 6mm 8mm; font-size: 10pt; box-sizing: border-box }
    .pic p { margin: 2mm 0 }"""
    truth = {**truth_of(one), "certificate_serial": serial}
    if shows:
        truth["publication_number"] = publication
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "kai"))), "patent_certificate", truth)
