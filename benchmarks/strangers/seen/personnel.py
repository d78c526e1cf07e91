"""Papers of the person and the employer, first part: identity cards, proofs of employment.

The helpers here (names, companies, dates, seals, the page around) serve ``personnel_more`` and ``personnel_forms`` too.
"""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, hanzi_year, id_number, layout

NAMES = (
    *("高工", "任职", "常青", "年华", "安全", "章程", "成立", "白班长", "李月", "于是", "龙江", "郝工", "单位民"),
    *("欧阳振邦", "上官云", "司马建军", "尉迟秀兰", "慕容克勤", "诸葛铁成", "阿依努尔·吐尔逊", "巴图·孟和"),
    *("王磊", "张淑琴", "马援朝", "郭三娃", "亓官德", "逯艳红", "仝小虎", "缑世杰", "赵国栋", "冀晋生", "闫五则"),
    *("蔺兆祥", "母丹阳", "庹新民", "乜志强", "禚春燕", "段书记", "杜鹃", "温如玉", "薄一鸣", "侯长庚", "吉祥"),
)
TRADES = (
    "焊工",
    "电工",
    "钳工",
    "车工",
    "锅炉操作工",
    "采煤机司机",
    "汽车维修工",
    "变电站值班员",
    "化学检验员",
    "起重工",
)
CITIES = ("太原", "大同", "长治", "晋城", "阳泉", "朔州", "运城", "临汾", "吕梁")
STEMS = ("恒岳", "鑫源", "晋北", "华晟", "三阳", "同力", "凯达", "汾东", "天脊", "北辰", "长虹", "东方红", "七一")
LINES = ("机械制造", "煤业", "焦化", "电力工程", "重型装备", "轨道交通装备", "建材", "铸造", "特种钢")
Truth = dict[str, object]


def company(rng: random.Random) -> str:
    """An employer: a firm, a group, a branch, a works, an institute, a school."""
    city, stem, line = rng.choice(CITIES), rng.choice(STEMS), rng.choice(LINES)
    return rng.choice(
        (
            f"山西{stem}{line}有限公司",
            f"{city}市{stem}{line}有限责任公司",
            f"山西{stem}集团{line}股份有限公司",
            f"{stem}{line}集团有限公司{city}分公司",
            f"国营{stem}{line}厂",
            f"{city}{stem}（集团）有限责任公司第二{rng.choice(('机修', '动力', '选煤'))}厂",
            f"山西省{line}研究院",
            f"{city}市第一技工学校",
            f"中国{stem}{line}集团山西设计院有限公司",
        )
    )


def day(rng: random.Random, low: int, high: int) -> str:
    """A date as YYYY-MM-DD, in the years given."""
    return f"{rng.randint(low, high)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def said(rng: random.Random, date: str, style: str | None = None) -> str:
    """A date in one of its writings; the month alone when no day is given."""
    parts = [int(part) for part in date.split("-")]
    style = style or rng.choice(("cn", "dot", "dash", "hanzi", "blank", "pad"))
    if style in ("dot", "dash", "slash"):
        return {"dot": ".", "dash": "-", "slash": "/"}[style].join(f"{part:02d}" for part in parts)
    if style == "hanzi":
        texts = [hanzi_year(parts[0], rng.choice("〇○零O")), *(hanzi_number(part) for part in parts[1:])]
    else:
        texts = [f"{part:02d}" if style == "pad" else str(part) for part in parts]
    gap = " " if style == "blank" else ""
    return gap.join(f"{text}{gap}{unit}" for text, unit in zip(texts, "年月日", strict=False))


def spread(rng: random.Random, text: str) -> str:
    """A two-character name or label as typists pad it."""
    return rng.choice((text, text[0] + "　" + text[1], f"{text[0]} {text[1]}")) if len(text) == 2 else text


def seal(text: str, style: str = "right: 18mm; top: -14mm", size: int = 38) -> str:
    """A red ring over what stands there, with the words of it (none, when empty)."""
    return (
        f"<div style='position: absolute; {style}; width: {size}mm; height: {size}mm; border: 0.9mm solid #d33;"
        f" border-radius: 50%; color: #d33; text-align: center; font-size: 7.5pt; opacity: .65'>"
        f"<div style='margin: 5mm 4mm 0'>{text}</div><div style='font-size: 16pt'>★</div></div>"
    )


def page(rng: random.Random, body: str, css: str = "", size: str = "A4", font: str | None = None) -> str:
    """The whole HTML around a body."""
    chosen = FONTS[font or rng.choice(("song", "hei", "kai", "ming"))]
    points = rng.choice((11, 12, 12, 13))
    return f"""<html><style>@page {{ size: {size}; margin: 22mm 20mm }}
    body {{ font-family: {chosen}; font-size: {points}pt; line-height: 1.8 }}
    h1, h2 {{ text-align: center; font-weight: bold }} .r {{ text-align: right; position: relative }} u {{ padding: 0 2mm }}
    table {{ width: 100%; border-collapse: collapse }} td, th {{ border: 0.25mm solid #222; padding: 1.5mm 2mm;
    font-weight: normal }} .c td, th {{ text-align: center }} .in {{ text-indent: 2em }} {css}</style>{body}</html>"""


def copy_stamp(rng: random.Random, employer: str) -> str:
    """The employer's note on a copy."""
    words = rng.choice(("经核对，与原件一致", "与原件相符", "此复印件与原件核对无误"))
    label = rng.choice(("核对人", "审核人", "经办人"))
    return (
        f"<div style='color: #24508f; border: 0.3mm solid #24508f; padding: 1mm 3mm; width: 62mm; font-size: 10pt'>"
        f"{words}<br>{label}：{rng.choice(NAMES)}　{said(rng, day(rng, 2024, 2024), 'dot')}<br>{employer}</div>"
    )


def person(rng: random.Random, low: int = 1967, high: int = 1992) -> tuple[str, str, str, str]:
    """Name, sex, birth date and identity number."""
    sex, birth = rng.choice("男女"), day(rng, low, high)
    return rng.choice(NAMES), sex, birth, id_number(rng, birth, sex)


def _residence(rng: random.Random) -> tuple[str, str]:
    return rng.choice(
        (
            ("山西省长治市襄垣县王桥镇南峰村四组046号", "襄垣县公安局"),
            ("山西省太原市万柏林区和平北路27号院3号楼2单元14号", "太原市公安局万柏林分局"),
            ("内蒙古呼和浩特市新城区海拉尔东街铁路小区9栋1号", "呼和浩特市公安局新城区分局"),
            ("河北省石家庄市井陉矿区贾庄镇天护路矿建宿舍5排6号", "石家庄市公安局井陉矿区分局"),
        )
    )


def _card(rng: random.Random) -> tuple[dict[str, str], str]:
    name, sex, birth, number = person(rng)
    since = rng.randint(2006, 2021)
    month, date = rng.randint(1, 12), rng.randint(1, 28)
    address, office = _residence(rng)
    forever = int(birth[:4]) + 46 <= since
    truth = {
        "name": name,
        "sex": sex,
        "ethnicity": rng.choice(("维吾尔", "蒙古", "回")) if "·" in name else rng.choice(("汉", "汉", "满", "土家")),
        "birth_date": birth,
        "address": address,
        "id_number": number,
        "issuing_authority": office,
        "valid_from": f"{since}-{month:02d}-{date:02d}",
        "valid_until": "长期" if forever else f"{since + 20}-{month:02d}-{date:02d}",
    }
    until = truth["valid_until"].replace("-", ".")
    return truth, f"{truth['valid_from'].replace('-', '.')}-{until}"


CARD = """.card { width: 86mm; height: 55mm; border: 0.3mm solid #9ab; border-radius: 3mm; position: relative;
 font-size: 10pt; line-height: 1.3 } .card div { position: absolute } .card b { font-weight: normal; color: #3a74ad;
 font-size: 8pt; margin-right: 2mm } .photo { right: 5mm; top: 8mm; width: 24mm; height: 30mm; background: #ddd }"""


def _front(truth: dict[str, str], width: int) -> str:
    year, month, date = truth["birth_date"].split("-")
    address = truth["address"]
    lines = "<br>".join(address[start : start + width] for start in range(0, len(address), width))
    shown = spread(random.Random(address), truth["name"])
    return f"""<div class=card><div class=photo></div><div style='left:5mm;top:5mm'><b>姓名</b>{shown}</div>
    <div style='left:5mm;top:12mm'><b>性别</b>{truth["sex"]}　　<b>民族</b>{truth["ethnicity"]}</div>
    <div style='left:5mm;top:19mm'><b>出生</b>{year}<b> 年</b>{int(month)}<b> 月</b>{int(date)}<b> 日</b></div>
    <div style='left:5mm;top:26mm'><b>住址</b></div><div style='left:15mm;top:26mm;font-size:9pt'>{lines}</div>
    <div style='left:5mm;top:46mm'><b>公民身份号码</b>　{" ".join(truth["id_number"]) if width == 11 else truth["id_number"]}
    </div></div>"""


def _back(truth: dict[str, str], term: str) -> str:
    return f"""<div class=card><div style='left:25mm;top:7mm;font-size:13pt'>中华人民共和国</div>
    <div style='left:25mm;top:15mm;font-size:16pt'>居 民 身 份 证</div>
    <div style='left:14mm;top:37mm'><b>签发机关</b>　{truth["issuing_authority"]}</div>
    <div style='left:14mm;top:45mm'><b>有效期限</b>　{term}</div></div>"""


@layout("id_card.side_by_side_copy")
def id_side_by_side(rng: random.Random) -> Sheet:
    """Both sides beside one another on a landscape sheet, the number in spaced digits, the employer's copy stamp."""
    truth, term = _card(rng)
    unit = company(rng)
    body = f"""<h2>身份证复印件</h2><table style='margin-top: 15mm'><tr>
    <td style='border: none'>{_front(truth, 11)}<td style='border: none'>{_back(truth, term)}</table>
    <div style='margin: 20mm 0 0 150mm; position: relative'>{copy_stamp(rng, unit)}{seal(unit, "left: 45mm; top: 3mm")}</div>"""
    return Sheet(page(rng, body, CARD, "A4 landscape", "hei"), "id_card", truth)


@layout("id_card.two_pages_marked")
def id_two_pages(rng: random.Random) -> Sheet:
    """Front on the first page, back on the second; what it is for is written across both."""
    truth, term = _card(rng)
    purpose = f"仅供{rng.choice(('2024年度职称申报', '技师考评报名', '职称评审'))}使用，他用无效"
    mark = f"""<div style='position: absolute; top: 62mm; left: 15mm; font-size: 22pt; color: #bbb; opacity: .6;
    transform: rotate(-24deg)'>{purpose}</div>"""
    body = f"""{mark}<div style='margin: 40mm auto; width: 86mm'>{_front(truth, 10)}</div>
    <div style='page-break-before: always; position: relative'>{mark}
    <div style='margin: 40mm auto; width: 86mm'>{_back(truth, term)}</div></div>"""
    return Sheet(page(rng, body, CARD), "id_card", truth)


@layout("id_card.pasted_form")
def id_pasted(rng: random.Random) -> Sheet:
    """An attachment sheet with boxes for the two sides, the back above, what to paste in small print, contact below."""
    truth, term = _card(rng)
    body = f"""<p>附件{rng.randint(2, 7)}</p><h2>申报人员居民身份证（复印件）粘贴页</h2><table class=c>
    <tr><td style='width: 12mm'>国<br>徽<br>面<td style='padding: 8mm 30mm; text-align: left'>{_back(truth, term)}
    <tr><td>人<br>像<br>面<td style='padding: 8mm 30mm; text-align: left'>{_front(truth, 12)}
    <tr><td>备<br>注<td>复印件须清晰完整，由推荐单位人事部门核对原件后签字盖章。</table>
    <p>核对人签字：{rng.choice(NAMES)}　　　　核对日期：{said(rng, day(rng, 2024, 2024), "cn")}</p>"""
    return Sheet(page(rng, body, CARD, font=rng.choice(("song", "kai"))), "id_card", truth)


@layout("employment_proof.blanks_underlined")
def proof_blanks(rng: random.Random) -> Sheet:
    """A printed sentence with the values in underlined blanks, years stated, contact lines, code of the unit below."""
    name, sex, _, number = person(rng, 1967, 1975)
    unit, trade, since = company(rng), rng.choice(TRADES), day(rng, 1998, 2014)[:7]
    until = rng.randint(2023, 2025)
    years = until - int(since[:4])
    issued, code = f"{until}-{since[5:]}-{rng.randint(10, 28)}", credit_code(rng)
    body = f"""<h1>{rng.choice(("工作年限证明", "从业年限证明", "工 作 证 明"))}</h1>
    <p class=in>兹证明<u>　{name}　</u>，性别<u>　{sex}　</u>，身份证号<u>{number}</u>，自<u>{said(rng, since, "cn")}</u>至今在
    <u>{unit}</u>从事<u>　{trade}　</u>工作，累计从事本职业（工种）工作满<u>　{years}　</u>年。
    <p class=in>我单位对以上内容的真实性负责，如有虚假，愿承担相应责任。<p class=in>特此证明。
    <p>单位联系人：{rng.choice(NAMES)}<br>联系电话：0351-{rng.randint(2000000, 7999999)}<br>统一社会信用代码：{code}
    <div class=r>{seal(unit)}单位（盖章）：{unit}<br>{said(rng, issued)}</div>
    <p style='font-size: 9pt'>注：本证明仅作职称申报、职业技能等级认定使用，不作其他用途。"""
    truth: Truth = {"name": name, "employer": unit, "start_date": since, "position": trade, "years": years}
    truth |= {"issuer": unit, "issue_date": issued, "credit_code": code}
    return Sheet(page(rng, body), "employment_proof", truth, ("periods",))


@layout("employment_proof.history_table")
def proof_history(rng: random.Random) -> Sheet:
    """Posts of one employer as a table of spans under a lead sentence; the personnel department signs beside the seal."""
    name, _, _, number = person(rng, 1967, 1975)
    unit, trade, first = company(rng), rng.choice(TRADES), rng.randint(1996, 2006)
    cuts = [f"{first}-07", f"{first + rng.randint(4, 6)}-03", f"{first + rng.randint(9, 12)}-11"]
    posts = [f"{trade}学徒", f"{trade}", rng.choice((f"{trade}班长", f"{trade}技术主管", "设备管理员"))]
    ends = [*cuts[1:], None]
    style = rng.choice(("cn", "dot", "dash"))
    rows = "".join(
        f"<tr><td>{number_}<td>{said(rng, start, style)}{'—' if style == 'dash' else '至'}"
        f"{said(rng, end, style) if end else '今'}<td>{post}<td>{rng.choice(NAMES)}"
        for number_, (start, end, post) in enumerate(zip(cuts, ends, posts, strict=True), 1)
    )
    issued = day(rng, 2023, 2025)
    body = f"""<h1>工作经历证明</h1><p class=in>{name}（公民身份号码：{number}）系我公司职工，在我单位工作经历如下：
    <table class=c><tr><th>序号<th>起止年月<th>从事岗位<th>证明人{rows}</table>
    <p class=in>以上情况属实，特此证明。<p>人事部门负责人（签字）：{rng.choice(NAMES)}
    <div class=r>{seal(unit, "right: 10mm; top: -16mm")}{unit}<br>人力资源部<br>{said(rng, issued)}</div>"""
    periods = [{"from": start, "to": end, "position": post} for start, end, post in zip(cuts, ends, posts, strict=True)]
    truth: Truth = {"name": name, "start_date": cuts[0], "periods": periods, "position": posts[-1]}
    truth |= {"issuer": unit, "issue_date": issued, "employer": unit}
    return Sheet(page(rng, body), "employment_proof", truth, ("issuer",))


@layout("employment_proof.letterhead_bilingual")
def proof_letterhead(rng: random.Random) -> Sheet:
    """A firm's letterhead, labels in Chinese and English, values in a borderless grid, place of work among them."""
    name, _, _, _ = person(rng, 1967, 1975)
    unit, post = company(rng), rng.choice(("焊接工艺工程师", "设备维修技师", "质检员", "电气主管", "首席钳工"))
    since, issued = day(rng, 2005, 2018), day(rng, 2023, 2025)
    city = rng.choice(CITIES)
    place, code = f"山西省{city}市{rng.choice(('经济技术开发区', '高新区', '矿区'))}", credit_code(rng)
    rows = [
        ("姓　　名", "Name", spread(rng, name)),
        ("入职日期", "Date of Entry", said(rng, since, rng.choice(("cn", "slash", "dash")))),
        ("现任岗位", "Position", post),
        ("工作地点", "Place of Work", place),
        ("用工形式", "Employment Type", rng.choice(("全日制 / Full-time", "劳动合同制 / Contract"))),
    ]
    head, tail = rows[:1], rows[1:]
    rng.shuffle(tail)
    grid = "".join(f"<tr><td>{cn}<br><small>{en}</small><td>{value}" for cn, en, value in head + tail)
    body = f"""<div style='border-bottom: 0.6mm solid #1b4f8f; color: #1b4f8f; font-size: 17pt'>{unit}</div>
    <p style='font-size: 9pt; text-align: right'>统一社会信用代码 {code}　　No. HR-{rng.randint(100, 999)}
    <h1>在 职 证 明<br><small>Certificate of Employment</small></h1>
    <p class=in>兹证明下列人员为本公司在册在职员工 (This is to certify that the following person is our employee):
    <table style='width: 80%; margin: auto'>{grid}</table><p class=in>特此证明。
    <div style='position: relative; margin-top: 20mm'>{seal(unit, "left: 15mm; top: -10mm")}出具单位 Issued by：{unit}<br>
    出具日期 Date：{said(rng, issued, "dash")}</div>"""
    truth: Truth = {"name": name, "employer": unit, "place": place, "start_date": since, "position": post}
    truth |= {"issuer": unit, "issue_date": issued, "credit_code": code}
    return Sheet(
        page(rng, body, "table td { border: none; line-height: 1.3 }"), "employment_proof", truth, ("periods",)
    )


@layout("employment_proof.two_employers")
def proof_two_employers(rng: random.Random) -> Sheet:
    """A testimonial in prose: an earlier employer is named, the present one signs; months in full-width strokes."""
    name, sex, birth, _ = person(rng, 1967, 1975)
    former, unit, trade = company(rng), company(rng), rng.choice(TRADES)
    start, moved, issued = day(rng, 1996, 2003)[:7], day(rng, 2008, 2012)[:7], day(rng, 2024, 2025)
    body = f"""<h1>关于{name}同志从事专业工作情况的证明</h1>
    <p class=in>{name}，{sex}，{said(rng, birth[:7], "cn")}出生。该同志{said(rng, start, "cn")}至{said(rng, moved, "cn")}在{former}
    任{trade}；{said(rng, moved, "cn")}调入我单位，一直在生产一线从事{trade}工作至今，期间未脱离本专业，无重大责任事故。
    <p class=in>{rng.choice(("情况属实。", "以上情况经查阅本人档案属实。"))}
    <div class=r style='margin-top: 18mm'>{seal("", "right: 25mm; top: -12mm", 40)}{unit}（公章）<br>{said(rng, issued)}</div>
    <p style='margin-top: 25mm'>经办人：{rng.choice(NAMES)}　　　负责人：{rng.choice(NAMES)}"""
    periods = [
        {"from": start, "to": moved, "position": trade},
        {"from": moved, "to": None, "position": trade},
    ]
    truth: Truth = {"name": name, "issuer": unit, "issue_date": issued, "periods": periods, "position": trade}
    truth |= {"start_date": start, "employer": unit}
    return Sheet(page(rng, body), "employment_proof", truth, ("start_date",))
