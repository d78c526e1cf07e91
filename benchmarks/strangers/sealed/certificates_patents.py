"""Patent certificates of three generations, copies of the register and receipts of fees."""

from __future__ import annotations

import datetime
import random

from benchmarks.strangers.sealed.certificates import (
    MEN, WOMEN, a_day, arabic, copied, firm, padded, page, people, person, qr, seal, serial,
)  # fmt: skip
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, layout, patent_number

KINDS = {
    1: ("发明", "invention", "发明名称", "发明人", "B", "二十年"), 2: ("实用新型", "utility_model", "实用新型名称", "发明人", "U", "十年"),
    3: ("外观设计", "design", "外观设计名称", "设计人", "S", "十年"),
}  # fmt: skip
THINGS = {
    1: ("一种异种钢接头的焊接方法", "一种基于图像识别的皮带跑偏检测方法及系统", "高强度低合金钢厚板的焊接工艺", "一种露天矿用挖掘机回转机构的润滑控制方法"),
    2: ("一种管道对口夹具", "一种可调式焊接变位机", "一种煤矿用液压支架立柱拆装装置", "一种起重机吊钩防脱装置", "轧辊轴承座拆卸工装", "一种防尘电控柜"),
    3: ("焊枪支架（可调式）", "巡检机器人", "控制柜（KX-2）", "电缆盘"),
}  # fmt: skip
ADDRESSES = ("030024 山西省太原市万柏林区玉河街53号", "037038 山西省大同市云冈区西韩岭工业园8号", "046000 山西省长治市潞州区城北东街111号")
FEES = {1: ((1, 900), (4, 1200), (7, 2000), (10, 4000), (13, 6000), (16, 8000)), 2: ((1, 600), (4, 900), (6, 1200), (9, 2000)), 3: ((1, 600), (4, 900), (6, 1200), (9, 2000))}  # fmt: skip
HANZI_DIGITS = "零壹贰叁肆伍陆柒捌玖"


class Patent:
    """A granted patent, by chance."""

    def __init__(self, rng: random.Random, first: int, last: int, kind: int = 0) -> None:
        self.kind = kind or rng.choice((1, 2, 2, 3))
        self.word, self.key, self.label, self.maker, letter, self.term = KINDS[self.kind]
        self.grant = a_day(rng, first, last)
        self.filed = self.grant - datetime.timedelta(days=rng.randint(700, 1300) if self.kind == 1 else rng.randint(150, 330))
        self.number = patent_number(rng, self.filed.year, self.kind)
        bare = self.number.removeprefix("ZL")
        self.printed = f"ZL {bare[:4]} {bare[4]} {bare[5:]}"
        self.bare = bare.replace(".", "")
        self.title = rng.choice(THINGS[self.kind])
        self.publication = f"CN {self.kind}{rng.randint(10, 19)}{serial(rng, 6)} {letter}"
        self.serial = str(rng.randint(1_200_000, 21_000_000))
        self.owners = [firm(rng)]
        self.makers = people(rng, rng.choice((1, 2, 3, 5, 8, 11)))


def fee(kind: int, year: int) -> int:
    return [amount for start, amount in FEES[kind] if start <= year][-1]


def spelled(amount: int) -> str:
    """Money in the hanzi of banks: 1350 as 壹仟叁佰伍拾元整."""
    text, gap = "", False
    for place, unit in zip((1000, 100, 10, 1), "仟佰拾 ", strict=True):
        digit = amount // place % 10
        if digit:
            text += ("零" if gap and text else "") + HANZI_DIGITS[digit] + unit.strip()
        gap = not digit
    return text + "元整"


def plain(day: datetime.date) -> str:
    return f"{day.year}年{day.month:02d}月{day.day:02d}日"


def certificate_truth(patent: Patent, **more: object) -> dict[str, object]:
    return {
        "patent_kind": patent.key, "title": patent.title, "inventors": patent.makers, "patentees": patent.owners,
        "patent_number": patent.number, "application_date": patent.filed.isoformat(), "grant_date": patent.grant.isoformat(),
        "certificate_serial": patent.serial, **more,
    }  # fmt: skip


@layout("patent_certificate.before_2018")
def before_2018(rng: random.Random) -> Sheet:
    """One side, until 2018: inventors first, term and fee day in the sentence, no number of publication, owner last but one."""
    patent = Patent(rng, 2009, 2018)
    if rng.random() < 0.3:
        patent.owners = patent.owners + [firm(rng)]
    names = rng.choice((";", "；", "、")).join(patent.makers)
    owners = ";".join(patent.owners)
    rows = [(patent.label, patent.title), (" ".join(patent.maker), names), ("专 利 号", patent.printed), ("专利申请日", plain(patent.filed)), ("专 利 权 人", owners), ("授权公告日", plain(patent.grant))]
    lines = "".join(f"<tr><td class=l>{label}：<td>{value}" for label, value in rows)
    examined = "进行审查" if patent.kind == 1 else "经过初步审查"
    body = f"""<div style="border:1mm double #3d7a5a;padding:10mm 14mm;height:240mm;position:relative"><p>证书号第{patent.serial}号</p>
      <p class=c style="font-size:30pt;margin:14mm 0 8mm">{patent.word}专利证书</p><table class=g>{lines}</table>
      <p class=t>本{patent.word}经过本局依照中华人民共和国专利法{examined.replace("经过", "")}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p>
      <p class=t>本专利的专利权期限为{patent.term}，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{patent.filed.month:02d}月{patent.filed.day:02d}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>
      <p class=t>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>
      <p style="margin-top:10mm">局长<br>申长雨</p><p class=c style="position:absolute;bottom:2mm;left:0;right:0">第 1 页（共 1 页）</p></div>
      {seal(rng, "中华人民共和国<br>国家知识产权局", "right:24mm;top:196mm", 42)}{copied(rng, "left:6mm;bottom:-6mm") if rng.random() < 0.5 else ""}"""
    css = ".l { width:40mm; vertical-align:top } .g td { padding:1.6mm 0; font-size:12pt } .t { text-indent:2em; font-size:10.5pt; line-height:1.6 }"
    return Sheet(page(rng, body, css, margin="14mm", font=rng.choice(("song", "ming"))), "patent_certificate", certificate_truth(patent))


@layout("patent_certificate.two_sides")
def two_sides(rng: random.Random) -> Sheet:
    """Front and back of 2018 to 2023: address and publication on the front, those of the filing date on the back, changed in a third."""
    patent = Patent(rng, 2019, 2023)
    filed = list(patent.makers)
    if rng.random() < 0.35:
        filed = [*filed, rng.choice([one for one in MEN + WOMEN if one not in filed])]
    names = "".join(f"{one}{'' if one == patent.makers[-1] else ';'}" for one in patent.makers)
    rows = [(patent.label, patent.title), (" ".join(patent.maker), names), ("专 利 号", patent.printed), ("专利申请日", plain(patent.filed)), ("专 利 权 人", patent.owners[0]),
            ("地 址", rng.choice(ADDRESSES)), ("授权公告日", f"{plain(patent.grant)}&emsp;&emsp;授权公告号：{patent.publication}")]  # fmt: skip
    lines = "".join(f"<tr><td class=l>{label}：<td>{value}" for label, value in rows)
    body = f"""<div class=f><table><tr><td>证书号第{patent.serial}号<td class=r>{qr(rng, 20)}</table><p class=c style="font-size:30pt;margin:4mm 0 10mm">{patent.word}专利证书</p><table class=g>{lines}</table>
      <p class=t>国家知识产权局依照中华人民共和国专利法{"进行审查" if patent.kind == 1 else "经过初步审查"}，决定授予专利权，颁发{patent.word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{patent.term}，自申请日起算。</p>
      <p class=t>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>
      <p style="margin-top:16mm">局长<br>申长雨</p><p style="position:absolute;right:16mm;bottom:26mm">{plain(patent.grant)}</p><p class=p>第 1 页 (共 2 页)</p>{seal(rng, "国家知识产权局", "right:14mm;bottom:18mm", 42)}</div>
      <div class=f style="page-break-before:always"><p>证书号第{patent.serial}号</p><p class=t>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{patent.filed.month:02d}月{patent.filed.day:02d}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>
      <p style="margin-top:30mm">申请日时本专利记载的申请人、{patent.maker}信息如下：</p><p>申请人：</p><p>{patent.owners[0]}</p><p>{patent.maker}：</p><p>{";".join(filed)}</p><p class=p>第 2 页 (共 2 页)</p></div>"""
    css = """.f { border:1mm double #6b8e6b; padding:10mm 14mm; height:240mm; position:relative } .l { width:40mm; vertical-align:top } .g td { padding:1.6mm 0 }
      .t { text-indent:2em; font-size:10.5pt; line-height:1.6 } .p { position:absolute; bottom:2mm; left:0; right:0; text-align:center; font-size:10pt }"""
    truth = certificate_truth(patent, inventors_at_filing=filed, publication_number=patent.publication)
    return Sheet(page(rng, body, css, margin="14mm", font=rng.choice(("song", "ming", "hei"))), "patent_certificate", truth)


@layout("patent_certificate.since_2024_pairs")
def since_2024(rng: random.Random) -> Sheet:
    """One page since 2024: two pairs on a line, names broken over lines without a mark, barcode under the frame, copy stamp."""
    patent = Patent(rng, 2024, 2025)
    per = rng.choice((3, 4, 5))
    groups = [patent.makers[i : i + per] for i in range(0, len(patent.makers), per)]
    names = "<br>".join(";".join(group) for group in groups)
    if rng.random() < 0.3:
        patent.owners = [patent.owners[0], rng.choice((f"{firm(rng)}", "晋阳理工大学"))]
    owners = "<br>".join(patent.owners)
    label = patent.maker
    body = f"""<div style="border:1mm double #4a6ea8;padding:8mm 14mm;height:244mm;position:relative"><table><tr><td style="vertical-align:top">证 书 号 第{patent.serial}号<td class=r style="font-size:8pt">{qr(rng, 18)}<br>专利公告信息</table>
      <p class=c style="font-size:30pt;margin:0 0 8mm">{patent.word}专利证书</p><p>{patent.label}：{patent.title}</p>
      <table class=g><tr><td class=l>专&ensp;利&ensp;权&ensp;人：<td colspan=3>{owners}<tr><td class=l>地&emsp;&emsp;&emsp;址：<td colspan=3>{rng.choice(ADDRESSES)}<tr><td class=l>{"&ensp;".join(label)}：<td colspan=3>{names}
      <tr><td class=l>专&emsp;利&emsp;号：<td>{patent.printed}<td class=l>授权公告号：<td>{patent.publication}<tr><td class=l>专利申请日：<td>{plain(patent.filed)}<td class=l>授权公告日：<td>{plain(patent.grant)}
      <tr><td class=l>申请日时申请人：<td colspan=3>{owners}<tr><td class=l>申请日时{label}：<td colspan=3>{names}</table>
      <p class=t>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。<br>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p>
      <table style="position:absolute;bottom:24mm;left:14mm;width:150mm"><tr><td>局长<br>申长雨<td class=r>{plain(patent.grant)}</table><p class=c style="position:absolute;bottom:0;left:0;right:0;font-size:9pt">第 1 页(共 1 页)</p></div>
      {seal(rng, "国家知识产权局", "right:16mm;top:202mm", 42)}{copied(rng, "left:30mm;top:176mm") if rng.random() < 0.5 else ""}"""
    css = ".l { width:34mm; vertical-align:top; white-space:nowrap } .g td { padding:1.5mm 0; font-size:11pt } .t { font-size:10.5pt; line-height:1.7; text-indent:2em }"
    truth = certificate_truth(patent, inventors_at_filing=patent.makers, publication_number=patent.publication)
    return Sheet(page(rng, body, css, margin="14mm", font=rng.choice(("song", "hei"))), "patent_certificate", truth)
