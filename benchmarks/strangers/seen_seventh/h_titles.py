"""Certificates of title and an appointment."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import (
    CRAFTS,
    HOUSES,
    apart,
    day,
    names,
    page,
    person,
    said,
    seal,
    square,
)
from benchmarks.strangers.sheet import Sheet, layout


@layout("title_certificate.running_sentence")
def running(rng: random.Random) -> Sheet:
    """A page of the bureau: name, specialty, title and the board's day stand in one sentence; the bureau's own day below."""
    one, (_, field) = person(rng), rng.choice(CRAFTS)
    title = rng.choice(("助理工程师", "工程师", "高级工程师"))
    year = rng.randint(2011, 2022)
    passed, sealed = f"{year}-12-{rng.randint(2, 27):02d}", f"{year + 1}-0{rng.randint(1, 4)}-{rng.randint(1, 28):02d}"
    town = rng.choice(("晋城市", "运城市", "临汾市"))
    number = f"{town[:2]}职{year}{rng.randint(1000, 9999)}"
    body = f"""<div style="text-align:center;border:1mm solid #444;padding:14mm 18mm;height:225mm"><h1 style="font-size:24pt">专业技术职务任职资格<br>证　　书</h1><div style="width:30mm;height:40mm;background:#ddd;margin:6mm auto"></div>
    <div style="text-align:left;font-size:15pt;line-height:2.2"><p class=in>{one.name}同志（{one.number}），经{town}工程系列职务评审委员会{said(passed, "zh")}评审通过，具备{field}专业{title}任职资格，特发此证。</div>
    <p style="text-align:left">编号：{number}<div style="text-align:right;position:relative;margin-top:16mm">发证机关：{town}人力资源和社会保障局<br>发证日期：{said(sealed, "zh")}{seal(town + "人力资源和社会保障局", "right:6mm;top:-14mm")}</div></div>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "title": title,
        "specialty": field,
        "grant_date": passed,
        "certificate_number": number,
        "issuer": f"{town}人力资源和社会保障局",
    }
    return Sheet(page(rng, body), "title_certificate", truth)


@layout("title_certificate.electronic_pairs")
def electronic(rng: random.Random) -> Sheet:
    """An electronic certificate: stretched labels, value lines, query code; system and level beside specialty and title."""
    one, (_, field) = person(rng), rng.choice(CRAFTS)
    title, level = rng.choice((("助理工程师", "初级"), ("工程师", "中级"), ("高级工程师", "副高级")))
    granted = day(rng, 2019, 2024)
    number = f"14{granted[:4]}{rng.randint(1, 9):02d}{rng.randint(1, 99999):05d}"
    board = rng.choice(("山西省机械工程系列评审委员会", "山西省冶金工程高级职称评审委员会"))
    rows = (
        ("姓名", one.name),
        ("性别", one.sex),
        ("身份证号", one.number),
        ("系列名称", "工程技术人员"),
        ("专业名称", field),
        ("资格级别", level),
        ("资格名称", title),
        ("评审组织", board),
        ("取得资格时间", said(granted, "zh")),
        ("证书编号", number),
    )
    lines = "".join(f"<tr><td style='width:42mm;text-align-last:justify'>{a}<td>：{b}" for a, b in rows)
    body = f"""<div style="background:#f4f8ff;border:1mm double #234a86;padding:12mm"><h1 style="color:#234a86;font-size:26pt">职 称 证 书</h1><table style="line-height:2.1;font-size:13.5pt;width:130mm;margin:auto">{lines}</table>
    <table style="margin-top:8mm"><tr><td>{square(25)}<td class=r>签发单位：山西省人力资源和社会保障厅<br><span class=s>本证书由山西省专业技术人员职称管理信息系统生成，电子证书与纸质证书具有同等效力</span></table></div>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "title": title,
        "specialty": field,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": "山西省人力资源和社会保障厅",
    }
    return Sheet(page(rng, body), "title_certificate", truth)


@layout("title_certificate.green_booklet")
def booklet(rng: random.Random) -> Sheet:
    """Two leaves of a booklet of the nineties: the reform office, a document's number, a month without day."""
    one, house = person(rng, 1950, 1965), rng.choice(HOUSES)
    title = rng.choice(("技术员", "助理工程师", "工程师"))
    field = rng.choice(("机械", "电气", "冶金", "采矿机电"))
    granted = f"{rng.randint(1989, 2001)}-{rng.randint(1, 12):02d}"
    office = rng.choice(("阳泉市职称改革领导小组", "大同矿务局职称改革领导组", "山西省冶金工业厅"))
    number = f"{rng.randint(89, 99)}{rng.randint(1000, 9999)}"
    body = f"""<table style="border:1mm solid #275d38"><tr><td style="width:48%;padding:10mm;vertical-align:top"><div style="width:28mm;height:36mm;background:#ddd;margin:auto"></div><p class=c>（发证机关钢印）<p>证书编号　第 {number} 号<p>批准文号　职改字（{granted[:4]}）{rng.randint(2, 60)}号
    <td style="padding:10mm;border-left:0.3mm solid #999;line-height:2.4">姓　　名：{apart(one.name)}<br>性　　别：{one.sex}<br>出生年月：{said(one.birth[:7], "zh")}<br>工作单位：{house}<br>专　　业：{field}<br>任职资格：{title}<br>授予时间：{said(granted, "zh")}<br>发证机关：{office}</table>"""
    truth = {
        "name": one.name,
        "title": title,
        "specialty": field,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(
        page(rng, body, size="A4 landscape", fonts="ming kai"), "title_certificate", truth, ("certificate_number",)
    )


@layout("appointment.decision_sentence")
def decision(rng: random.Random) -> Sheet:
    """A red-headed decision that takes one from his old post and appoints him to a new one; copies go to others, printed another day."""
    man, house = names(rng, 1)[0], rng.choice(HOUSES)
    year = rng.randint(2014, 2023)
    date = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 20):02d}"
    old, new = rng.sample(
        ("轧钢车间技术员", "设备动力部点检长", "维修车间首席技师", "技能大师工作室主任", "工艺研究所工程师"), 2
    )
    body = f"""<h1 class=red style="font-size:30pt">{house}</h1><p class=c>{house[:4]}任字〔{year}〕{rng.randint(1, 40)}号</p><hr style="border:0.6mm solid #c00"><h2>关于{man}同志职务任免的决定</h2><p>公司各单位：<p class=in>经{said(f"{date[:8]}01", "zh")}公司党政联席会议研究，决定：
    <p class=in>免去{man}同志{old}职务，聘任其为{new}，聘期三年，自{year}年{int(date[5:7])}月起执行。<div style="margin:20mm 0 0 85mm;text-align:center">{house}<br>{said(date, "zh")}</div>
    <table style="border-top:0.4mm solid;border-bottom:0.4mm solid;margin-top:40mm"><tr><td>抄报：{rng.choice(("市国资委", "集团公司组织部"))}<td><tr><td>{house}综合办公室<td class=r>{said(f"{date[:8]}{int(date[8:]) + 3:02d}", "zh")}印发</table>"""
    return Sheet(page(rng, body), "appointment", {"name": man, "position": new, "issuer": house, "date": date})
