"""More certificates of titles: state firms' grids, sentences of the nineties, two languages, half pages, first fixings after school."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import copy_stamp, day, seal, sheet, written
from benchmarks.strangers.open.papers_of_study import LETTERS, someone
from benchmarks.strangers.open.words_second import EMPLOYERS, staff
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, id_number, layout

TITLES = ("工程师", "助理工程师", "高级工程师", "正高级工程师", "技术员")
SPECIALTIES = (
    "机械设计",
    "电力系统及其自动化",
    "冶炼",
    "选矿工程",
    "煤矿机电",
    "工业与民用建筑",
    "焊接",
    "热能动力",
    "化工工艺",
    "轨道车辆",
)


@layout("title_certificate.state_firm_grid")
def state_firm(rng: random.Random) -> Sheet:
    """A group's own review: a grid whose labels break over lines, an earlier title with its year in it, approving letter, two dates, the firm's code at the foot."""
    shown, name, sex = someone(rng)
    issuer, committee = rng.choice((
        ("北方重型机械集团有限公司", "北方重型机械集团有限公司工程系列高级职称评审委员会"), ("华岳电网有限公司", "华岳电网有限公司电力工程技术高级评审委员会"),
        ("云中铁路装备集团有限公司", "云中铁路装备集团工程系列中级职称评审委员会"), ("晋北煤业集团有限责任公司", "晋北煤业集团煤炭工程系列评委会"),
    ))  # fmt: skip
    title, before = rng.choice((("高级工程师", "工程师"), ("工程师", "助理工程师"), ("正高级工程师", "高级工程师")))
    granted = day(rng, 2006, 2023, rng.choice((9, 10, 11, 12)))
    year = int(granted[:4])
    issued = f"{year + 1}-{rng.randint(1, 4):02d}-{rng.randint(1, 28):02d}"
    specialty = rng.choice(SPECIALTIES)
    birth = day(rng, 1964, min(1992, year - 27))
    has_id = rng.random() < 0.6
    ident = id_number(rng, birth, sex)
    number = rng.choice(
        (
            f"{rng.choice(('BZ', 'HY', 'GC'))}{year}-{rng.randint(1, 4)}-{rng.randint(10, 999):04d}",
            f"{year}{rng.randint(10000, 99999)}",
        )
    )
    form = rng.choice(("long", "dots", "dashes"))
    code = credit_code(rng) if rng.random() < 0.4 else ""
    who = (
        f"<td class=l>身份证<br>号　码<td>{ident}"
        if has_id
        else f"<td class=l>政　治<br>面　貌<td>{rng.choice(('中共党员', '群众'))}"
    )
    body = f"""<p class=c style="font-size: 15pt; margin: 0">{issuer}</p><h1 style="font-size: 24pt; margin: 2mm 0 6mm">{rng.choice(("专业技术资格证书", "专业技术职务资格证书", "职称资格证书"))}</h1>
    <table><tr><td class=l>姓　名<td>{shown}<td class=l>性　别<td>{sex}<td rowspan=3 class=c style="width: 30mm">照<br><br>片
    <tr><td class=l>出　生<br>年　月<td>{written(birth[:7], form)}{who}<tr><td class=l>工　作<br>单　位<td colspan=3>{rng.choice(("第三分公司", "设备制造厂", "技术中心", "动力分厂"))}
    <tr><td class=l>现取得<br>资　格<td><b>{title}</b><td class=l>专　业<td colspan=2>{specialty}<tr><td class=l>原资格<td>{before}（{year - rng.randint(5, 8)}年）<td class=l>资格取<br>得时间<td colspan=2>{written(granted, form)}
    <tr><td class=l>评　审<br>组　织<td colspan=4>{committee}<tr><td class=l>批　准<br>文　号<td>{rng.choice(("人资", "职改"))}〔{issued[:4]}〕{rng.randint(3, 80)}号<td class=l>证　书<br>编　号<td colspan=2>{number}
    <tr><td colspan=5 style="height: 34mm">　　经评审委员会评审，公司批准，具备上述专业技术资格。<p class=r style="margin: 8mm 6mm 0">发证单位：{issuer}<br>发证日期：{written(issued, form)}</table>
    <p style="font-size: 9pt">说明：本证书在集团系统内使用，经登记后有效；遗失须声明作废。{f"统一社会信用代码：{code}" if code else ""}</p>{seal(issuer, "120mm", "124mm")}{copy_stamp(rng, "left: 8mm; top: 188mm") if rng.random() < 0.6 else ""}"""
    css = "td { border: .3mm solid #444; padding: 2mm; line-height: 1.35; font-size: 11.5pt } .l { width: 20mm; text-align: center }"
    truth: dict[str, Any] = {
        "name": name,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    if has_id:
        truth["id_number"] = ident
    if code:
        truth["credit_code"] = code
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "ming"))), "title_certificate", truth)


@layout("title_certificate.sentence_of_the_nineties")
def nineties(rng: random.Random) -> Sheet:
    """A red leaf of the first reviews: the date of the review in the sentence, in hanzi; a leading group signs later; number of the form 字第 号."""
    shown, name, sex = someone(rng)
    title = rng.choice(("工程师", "高级工程师", "助理工程师"))
    specialty = rng.choice(SPECIALTIES)
    granted = day(rng, 1987, 1999, rng.choice((9, 11, 12)))
    issued = f"{int(granted[:4]) + 1}-{rng.randint(1, 5):02d}-{rng.randint(1, 28):02d}"
    issuer = rng.choice(
        (
            "山西省职称改革工作领导小组",
            "阳泉市职称改革领导小组",
            "煤炭工业部职称改革工作领导小组",
            "冶金工业部",
            "晋东南地区行政公署人事局",
        )
    )
    committee = rng.choice(("冶金工程技术", "煤炭工程技术", "机械工程", "建筑工程"))
    rank = {"高": "高级", "工": "中级", "助": "初级"}[title[0]]
    number = rng.choice(
        (
            f"晋职证字第{rng.randint(100, 9999):05d}号",
            f"职改证（{granted[2:4]}）字第{rng.randint(10, 900)}号",
            f"证字{granted[2:4]}—{rng.randint(100, 999)}号",
        )
    )
    zero = rng.choice("〇○零")
    body = f"""<div class=fr><h1 style="letter-spacing: 4mm; color: #a22; font-size: 24pt; margin: 4mm 0 6mm">{rng.choice(("任职资格证书", "专业技术职务任职资格证书"))}</h1><div class=photo style="margin: 0 auto 6mm">相片</div>
    <p class=t>{shown}同志，{sex}，{written(day(rng, 1938, 1965)[:7], zero)}出生，于{written(granted, zero)}经{committee}{rank}专业技术职务评审委员会评审，
    {rng.choice(("符合", "具备"))}<span class=u>{specialty}</span>专业<span class=u>{title}</span>任职{rng.choice(("条件，确认其任职资格", "资格"))}。</p><p class=t>特发此证。</p><p class=r style="margin-top: 10mm">{rng.choice(("", "发证机关："))}{issuer}<br>{written(issued, zero)}</p><p>{number}</p></div>
    {seal(issuer, "62mm", "122mm")}{copy_stamp(rng, "left: 4mm; top: 42mm") if rng.random() < 0.5 else ""}"""
    css = ".fr { border: 1mm double #a22; padding: 4mm 8mm; height: 180mm; box-sizing: border-box } .t { text-indent: 2em; line-height: 1.9; font-size: 13.5pt; margin: 0 }"
    truth = {
        "name": name,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    html = sheet(body, css, rng.choice(("kai", "ming", "song")), "size: A5; margin: 12mm")
    return Sheet(html, "title_certificate", truth)


@layout("title_certificate.labels_in_two_languages")
def two_languages(rng: random.Random) -> Sheet:
    """A coastal province's electronic one: English under each label, three dates (review, approval, issue), management number, seal of committee and of office."""
    shown, name, sex = someone(rng)
    province, city, digits = rng.choice(
        (("山东省", "淄博市", "37"), ("江苏省", "徐州市", "32"), ("辽宁省", "鞍山市", "21"))
    )
    title = rng.choice(TITLES[:4])
    office = f"{province}人力资源和社会保障厅" if title[:2] in ("高级", "正高") else f"{city}人力资源和社会保障局"
    committee = f"{city if '局' in office else province}{rng.choice(('机械', '冶金', '化工', '建设'))}工程技术职务{'高级' if '厅' in office else '中级'}评审委员会"
    specialty = rng.choice(SPECIALTIES)
    granted = day(rng, 2016, 2024, rng.choice((9, 10, 11)))
    approved = f"{granted[:4]}-12-{rng.randint(10, 28)}"
    issued = f"{int(granted[:4]) + 1}-0{rng.randint(1, 3)}-{rng.randint(1, 28):02d}"
    birth = day(rng, 1966, 1993)
    ident = id_number(rng, birth, sex)
    number = f"{digits}{granted[:4]}{rng.choice(('GC', 'JX', ''))}{rng.randint(10**6, 10**7 - 1)}"
    form = rng.choice(("dashes", "long", "padded"))
    pairs = [
        ("姓名", "Full Name", shown), ("性别", "Sex", sex), ("出生日期", "Date of Birth", written(birth, form)), ("身份证号", "ID No.", ident), ("资格名称", "Qualification Title", title),
        ("专业名称", "Specialty", specialty), (rng.choice(("评审通过时间", "评审时间")), "Date of Evaluation", written(granted, form)), ("批准时间", "Date of Approval", written(approved, form)), ("评审委员会", "Evaluation Committee", committee),
        ("证书编号", "Certificate No.", number), ("签发单位", "Issued by", office), ("签发日期", "Date of Issue", written(issued, form)),
    ]  # fmt: skip
    if rng.random() < 0.5:
        pairs = [*pairs[4:8], *pairs[:4], *pairs[8:]]
    lines = "".join(
        f"<div class=i><div class=k>{a}<br><small>{b}</small></div><div class=w>{c}</div></div>" for a, b, c in pairs
    )
    body = f"""<h1 style="font-size: 23pt; margin: 4mm 0 0">{province}专业技术职务资格证书</h1><p class=c style="font-size: 9pt; margin: 0 0 6mm; color: #666">Qualification Certificate of Speciality and Technology</p>
    <div class=photo style="position: absolute; right: 0; top: 28mm">照片</div>{lines}{seal(committee, "60mm", "196mm")}{seal(office, "118mm", "200mm")}
    <p style="position: absolute; bottom: 0; font-size: 9pt">证书信息可通过“{province}专业技术人员管理服务平台”查询，校验码 {"".join(rng.choice(LETTERS) for _ in range(6))}。</p>"""
    css = ".i { display: flex; padding: 1.4mm 0; font-size: 12.5pt; line-height: 1.25 } .k { flex: none; width: 46mm } .w { border-bottom: .2mm solid #888; min-width: 70mm } small { font-size: 8pt; color: #888 }"
    truth = {
        "name": name,
        "id_number": ident,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "kai"))), "title_certificate", truth)


@layout("title_certificate.half_page_number_above")
def half_page(rng: random.Random) -> Sheet:
    """A capital's half page: photo at the right edge, committee as the subject of the sentence, number with letters above, values bold without labels."""
    _, name, sex = someone(rng)
    city = rng.choice(("北京市", "天津市", "西安市"))
    title, letter = rng.choice(
        (("高级工程师", "G"), ("工程师", "Z"), ("高级工程师（教授级）", "J"), ("助理工程师", "C"))
    )
    rank = {"G": "高级", "J": "正高级", "Z": "中级", "C": "初级"}[letter]
    specialty = rng.choice(SPECIALTIES)
    granted = day(rng, 2008, 2022)
    issuer = f"{city}人力资源和社会保障局" if granted > "2010" else f"{city}人事局"
    number = f"{rng.choice(('ZG', 'ZC', 'GC'))}{letter}{rng.randint(1, 999999):08d}"
    birth = day(rng, 1962, 1985)
    ident = id_number(rng, birth, sex)
    has_id = rng.random() < 0.7
    who = (
        f"{name}（{'身份证' if rng.random() < 0.5 else '证件'}号码：{ident}）"
        if has_id
        else f"{name}（{sex}，{written(birth[:7], 'long')}出生）"
    )
    body = f"""<p style="margin: 0">证书编号：<b>{number}</b></p><h1 style="font-size: 25pt; margin: 6mm 0">专业技术资格证书</h1><div style="display: flex"><p class=t>{city}{rank}专业技术资格评审委员会{rng.choice(("评审通过", "评议"))}，
    <b>{who}</b>具有<b>{specialty}</b>专业<b>{title}</b>资格。</p><div class=photo style="margin-left: 8mm">照片</div></div>
    <div style="display: flex; justify-content: space-between; margin-top: 12mm"><span>评审时间：{written(granted, rng.choice(("long", "〇", "dots")))}</span><span class=r>发证机关：{issuer}</span></div><p style="font-size: 9pt; color: #777">此件由{rng.choice(EMPLOYERS)}人力资源部存档</p>{seal(issuer, "118mm", "74mm")}
    {copy_stamp(rng, "left: 6mm; top: 172mm") if rng.random() < 0.6 else ""}"""
    css = f".t {{ text-indent: 2em; line-height: 2; font-size: 15pt; margin: 0; flex: 1 }} b {{ font-family: {FONTS['hei']} }}"
    truth: dict[str, Any] = {
        "name": name,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    if has_id:
        truth["id_number"] = ident
    html = sheet(body, css, rng.choice(("kai", "song", "hei")))
    return Sheet(html, "title_certificate", truth, ("title",) if "（" in title else ())


@layout("title_certificate.first_fixing_after_school")
def first_fixing(rng: random.Random) -> Sheet:
    """大中专毕业生初定: county office fixes a first title; school and year of leaving in cells, office's opinion in its own box, number beside the seal."""
    shown, name, sex = someone(rng)
    title, level = rng.choice((("助理工程师", "本科"), ("技术员", "大专"), ("助理工程师", "大专"), ("技术员", "中专")))
    specialty = rng.choice(SPECIALTIES)
    left = rng.randint(1996, 2019)
    granted = day(rng, left + (1 if level == "本科" else 2), left + 3)
    issuer = (
        rng.choice(("平遥县人力资源和社会保障局", "襄垣县人力资源和社会保障局", "古交市人力资源和社会保障局"))
        if granted > "2010"
        else rng.choice(("平遥县人事局", "襄垣县人事劳动局"))
    )
    birth = day(rng, left - 24, left - 20)
    ident = id_number(rng, birth, sex)
    number = f"{rng.choice(('初', '定', 'CD'))}{granted[:4]}{rng.randint(1, 900):04d}"
    form = rng.choice(("long", "dots", "padded"))
    school = rng.choice(("太行工学院", "晋东科技大学", "山西省冶金工业学校"))
    pairs = [("姓名", shown, "性别", sex), ("身份证号", ident, "出生年月", written(birth[:7], form)), ("毕业院校", school, "毕业时间", f"{left}年7月"), ("学历", level, "所学专业", rng.choice(("机电一体化", "机械工程", "采矿工程"))),
             ("工作单位", rng.choice(EMPLOYERS), "参加工作时间", f"{left}.09"), ("认定专业", specialty, "认定资格", title)]  # fmt: skip
    head, last = pairs[:-1], pairs[-1]
    table = "".join(
        f"<tr><td class=l>{a}<td>{b}<td class=l>{c}<td>{d}"
        for a, b, c, d in ([last, *head] if rng.random() < 0.4 else [*head, last])
    )
    body = f"""<h1 style="font-size: 20pt">专业技术职务任职资格证书</h1><p class=c style="margin: 0 0 4mm">（大中专毕业生{rng.choice(("初次认定", "考核认定"))}）</p><p style="margin: 0">证书编号：{number}</p>
    <table>{table}<tr><td class=l style="height: 52mm">认定<br>部门<br>意见<td colspan=3>　　经考核，该同志{rng.choice(("见习期满", f"从事专业技术工作满{hanzi_number(int(granted[:4]) - left)}年"))}，符合初次认定条件，自{written(granted, form)}起具备上述任职资格。
    <p class=r style="margin: 12mm 6mm 0">{issuer}（章）</p></table><p style="font-size: 9pt">注：本表一式三份，存入本人档案一份；经办人：{staff(rng, 1)[0]}　复核人：{staff(rng, 1)[0]}</p>{seal(issuer, "116mm", "128mm")}"""
    css = "td { border: .3mm solid #444; padding: 2.4mm; font-size: 11.5pt; line-height: 1.4 } .l { width: 25mm; text-align: center }"
    truth = {
        "name": name,
        "id_number": ident,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "ming"))), "title_certificate", truth)
