"""Unusual but real forms: certificates old and replaced, patents with a history, pension and study records, moral proofs."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_last.third_a import (
    FIRMS,
    INSTITUTES,
    JOBS,
    SPECIALTIES,
    birth,
    cn,
    day,
    hanzi,
    iso,
    page,
    person,
    spaced,
)  # fmt: skip
from benchmarks.strangers.sheet import FONTS, Sheet, id_number, layout, patent_number


@layout("diploma.s3_replacement")
def replacement(rng: random.Random) -> Sheet:
    """毕业证明书 for a lost diploma: landscape, a sentence, the date of issue years after the graduation."""
    name, sex = person(rng)
    school, code = rng.choice((("太行工业大学", "19921"), ("河汾理工学院", "19935"), ("晋中机电职业技术学院", "19967")))
    junior = school.endswith("职业技术学院")
    level, digits, word, length = ("junior_college", "06", "专科", 3) if junior else ("bachelor", "05", "本科", 4)
    major = rng.choice(
        ("机电一体化技术", "数控技术") if junior else ("机械设计制造及其自动化", "采矿工程", "电气工程及其自动化")
    )
    start = rng.randint(2003, 2010)
    end = start + length
    number = f"{code}1{end}{digits}{rng.randint(100, 99999):06d}"
    born = tuple(int(part) for part in birth(rng, start - 20, start - 18).split("-"))
    issued = day(rng, end + 4, end + 9)
    zero = rng.choice("〇○零")
    body = f"""<div style="border:1.2mm double #8a6d3b;padding:10mm 14mm;height:138mm;position:relative;box-sizing:border-box">
    <h1 style="font-size:26pt;letter-spacing:6mm">毕业证明书</h1><div style="float:right;width:30mm;height:40mm;border:.2mm solid #999;
    text-align:center;line-height:40mm;font-size:9pt;color:#999;margin-left:8mm">照　片</div>
    <p style="text-indent:2em;font-size:15pt;line-height:2">{rng.choice(("学生", "兹有学生"))} <u>{spaced(name, rng)}</u>，性别 <u>{sex}</u>，
    {hanzi(born, zero)}生，于{hanzi((start, 9), zero)}至{hanzi((end, 7), zero)}在本校 <u>{major}</u> 专业（普通全日制）学习，学制{"三" if junior else "四"}年，
    修完{word}教学计划规定的全部课程，成绩合格，准予毕业。因原毕业证书遗失，经本人申请，特发此证明书，与原毕业证书具有同等效力。</p>
    <table style="margin-top:6mm"><tr><td style="border:0" class=l>证明书编号：{number}<br>校（院）长：<span style="font-family:{FONTS["kai"]}">
    {person(rng)[0]}</span><td style="border:0" class=r>{school}（章）<br>{hanzi(issued, zero)}</table>
    <div class=seal style="right:20mm;bottom:4mm">{school}</div></div>"""
    truth = {
        "name": name, "institution": school, "major": major, "education_level": level, "study_form": "full_time",
        "completion": "graduated", "graduation_date": f"{end}-07", "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(rng, body, size="A4 landscape", fonts=("song", "kai")), "diploma", truth)


@layout("skill_certificate.s3_technician_1990s")
def technician(rng: random.Random) -> Sheet:
    """技师合格证书 of the early nineties: a booklet spread, occupation and body of judgement in written blanks."""
    name, sex = person(rng)
    firm = rng.choice(FIRMS)
    job = rng.choice(JOBS[:4])
    high = rng.random() < 0.3
    word = "高级技师" if high else "技师"
    date = day(rng, 1990, 1996)
    born = tuple(int(part) for part in birth(rng, 1948, 1962).split("-")[:2])
    office = rng.choice(("山西省劳动局", "太原市劳动局", "大同市劳动局"))
    number = f"{rng.choice(('晋技', '晋劳技', '并技'))}字第{rng.randint(101, 9899):05d}号"
    hand = f"font-family:{FONTS['kai']}"
    body = f"""<table style="table-layout:fixed"><tr><td style="border:0;border-right:.3mm dashed #bbb;vertical-align:top;padding:4mm 10mm">
    <h1 style="font-size:20pt">{word}合格证书</h1><div style="width:32mm;height:42mm;border:.2mm solid #777;margin:8mm auto;line-height:42mm;color:#888">相片</div>
    <p style="margin-top:10mm">{number}<p style="font-size:10pt">中华人民共和国劳动部制
    <td style="border:0;vertical-align:top;padding:4mm 10mm;position:relative" class=l>
    <p>姓　　名 <u style="{hand}">{name}</u><p>性　　别 <u style="{hand}">{sex}</u><p>出生年月 <u style="{hand}">{cn(born)}</u>
    <p>工作单位 <u style="{hand}">{firm}</u><p>工　　种 <u style="{hand}">{job}</u><p>文化程度 <u style="{hand}">{rng.choice(("初中", "高中", "技校"))}</u>
    <p style="text-indent:2em;margin-top:6mm">该同志经{firm[:2]}{word}考评委员会考核评审，符合<u style="{hand}">{word}</u>任职条件，成绩合格，特发此证。
    <p class=r style="margin-top:12mm">发证机关：{office}（章）<p class=r>{rng.choice((cn, hanzi))(date)}
    <div class=seal style="right:2mm;bottom:0">{office}</div></table>"""
    truth = {
        "name": name, "occupation": job, "skill_level": 1 if high else 2, "issue_date": iso(date),
        "certificate_number": number, "issuer": office,
    }  # fmt: skip
    return Sheet(page(rng, body, size="A4 landscape", fonts=("song", "ming")), "skill_certificate", truth)


def old_patent_number(rng: random.Random, year: int, kind: int) -> str:
    """A number of the form before October 2003, ``ZL 98 2 03417.2``, its check right."""
    digits = f"{year % 100:02d}{kind}{rng.randint(100, 49999):05d}"
    check = "0123456789X"[sum(int(one) * weight for one, weight in zip(digits, range(2, 10), strict=True)) % 11]
    return f"ZL {digits[:2]} {kind} {digits[3:]}.{check}"


@layout("title_certificate.s3_group_sentence")
def group_sentence(rng: random.Random) -> Sheet:
    """A central group's 任职资格证书 as a booklet spread: a running sentence right, numbers and photograph left."""
    name, sex = person(rng)
    born = birth(rng, 1968, 1985)
    number = id_number(rng, born, sex)
    group = rng.choice(("中国华岳能源集团有限公司", "中北铁路工程集团有限公司", "中晋机械装备集团有限公司"))
    title = rng.choice(("工程师", "高级工程师", "助理工程师"))
    specialty = rng.choice(SPECIALTIES)
    granted = day(rng, 2006, 2019)
    issued = (granted[0] + 1, rng.randint(1, 6), rng.randint(1, 28))
    serial = f"{granted[0]}{rng.choice('GZ')}{rng.randint(1000, 9999):06d}"
    sentence = rng.choice(
        (
            f"经{group}工程系列专业技术职务任职资格评审委员会{cn(granted)}评审通过，<u>{name}</u>同志具备<u>{specialty}</u>专业<u>{title}</u>任职资格。",
            f"<u>{name}</u>同志于{cn(granted)}经{group}工程系列评审委员会评审，具备<u>{title}</u>任职资格，专业为<u>{specialty}</u>。",
        )
    )
    body = f"""<table style="table-layout:fixed;height:130mm"><tr><td style="border:0.3mm solid #666;vertical-align:top;padding:10mm" class=l>
    <div style="width:30mm;height:40mm;border:.2mm solid #999;margin:0 auto 8mm auto;text-align:center;line-height:40mm;color:#999">（贴照片处）</div>
    <p>姓　　名：{spaced(name, rng)}<br>性　　别：{sex}<br>身份证号：{number}<br>证书编号：{serial}</p>
    <p style="font-size:9pt;color:#555">本证书加盖印章有效，涂改无效。</p><td style="border:0.3mm solid #666;vertical-align:top;padding:10mm;position:relative" class=l>
    <h1 style="font-size:16pt;line-height:1.4">专业技术职务<br>任职资格证书</h1><p style="text-indent:2em;font-size:13pt;line-height:2.1">{sentence}</p>
    <p style="margin-top:26mm" class=r>{group}<br>发证日期：{cn(issued)}</p>
    <div class=seal style="right:16mm;bottom:2mm">{group}<br>职称专用章</div></table>"""
    truth = {
        "name": name, "id_number": number, "title": title, "specialty": specialty, "grant_date": iso(granted),
        "certificate_number": serial, "issuer": group,
    }  # fmt: skip
    return Sheet(page(rng, body, size="A4 landscape", fonts=("song", "kai", "ming")), "title_certificate", truth)


@layout("patent_certificate.s3_before_2003")
def before_2003(rng: random.Random) -> Sheet:
    """A certificate of the turn of the century: short number, 颁证日 beside 授权公告日, the text before the labels."""
    kind, word, short, subject = rng.choice(
        (
            (2, "实用新型", "实用新型", "utility_model"),
            (1, "发明", "发明", "invention"),
            (3, "外观设计", "外观设计", "design"),
        )
    )
    people = [one[0] for one in rng.sample([person(rng) for _ in range(30)], 3)]
    people = list(dict.fromkeys(people))
    maker = "设 计 人" if kind == 3 else "发 明 人" if kind == 1 else "设 计 人"
    filed = day(rng, 1994, 2000)
    granted = day(rng, filed[0] + 2, filed[0] + 2)
    number = old_patent_number(rng, filed[0], kind)
    title = (
        rng.choice(("刮板输送机用紧链装置", "双回路液压闭锁阀", "炉门快速启闭机构"))
        if kind < 3
        else rng.choice(("阀体手轮", "配电箱"))
    )
    owner = rng.choice(FIRMS + INSTITUTES)
    serial = f"{rng.randint(20000, 480000)}"
    written = rng.choice((cn, hanzi))
    gap = rng.choice(("；", "、", "　"))
    body = f"""<div style="border:2mm ridge #b08d57;padding:12mm 14mm;height:225mm;box-sizing:border-box;position:relative">
    <p>证书号 第 {serial} 号</p><h1 style="font-size:26pt;letter-spacing:3mm;margin:10mm 0">{word}专利证书</h1>
    <p style="text-indent:2em">本{short}经过本局依照中华人民共和国专利法进行{"审查" if kind == 1 else "初步审查"}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。
    专利权自授权公告之日起生效。本专利的专利权期限为{"二十" if kind == 1 else "十"}年，自申请日起算。</p>
    <table style="margin-top:8mm;width:auto"><tr><td>{word}名称：<td>{title}<tr><td>{maker}：<td>{gap.join(people)}
    <tr><td>专 利 号：<td>{number}<tr><td>专利申请日：<td>{written(filed)}<tr><td>专利权人：<td>{owner}
    <tr><td>授权公告日：<td>{written(granted)}</table>
    <p style="margin-top:22mm">局　长　<span style="font-family:{FONTS["kai"]};font-size:16pt">{person(rng)[0]}</span></p>
    <p class=r>中华人民共和国国家知识产权局<br>颁证日 {written((granted[0], granted[1], min(28, granted[2] + 3)))}</p>
    <div class=seal style="right:24mm;bottom:14mm">中华人民共和国<br>国家知识产权局</div></div>"""
    truth = {
        "patent_kind": subject, "title": title, "inventors": people, "patentees": [owner], "patent_number": number,
        "application_date": iso(filed), "grant_date": iso(granted), "certificate_serial": serial,
    }  # fmt: skip
    return Sheet(page(rng, body, "td { border: 0; text-align: left }"), "patent_certificate", truth)


@layout("patent_register.s3_transfer_entries")
def transfer_entries(rng: random.Random) -> Sheet:
    """专利登记簿副本 whose entries move the patent from one owner to the next; the state and the fee stand at the end."""
    kind = rng.choice((1, 2))
    year = rng.randint(2013, 2018)
    filed = day(rng, year, year)
    number = patent_number(rng, year, kind).removeprefix("ZL").strip()
    old, new = rng.sample(FIRMS + INSTITUTES, 2)
    granted = (year + 2, rng.randint(1, 12), rng.randint(1, 28))
    moved = (year + 4, rng.randint(1, 12), rng.randint(1, 28))
    lapsed = rng.random() < 0.35
    until = (year + rng.randint(7, 8), *filed[1:])
    state, legal = (
        ("专利权终止（未缴年费）", "lapsed") if lapsed else (rng.choice(("专利权维持", "专利权有效")), "valid")
    )
    printed = day(rng, until[0] + 1, until[0] + 1) if lapsed else (until[0] - 1, 12, rng.randint(20, 28))
    body = f"""<p class=r>副本编号：{printed[0]}{rng.randint(1000000, 9999999)}</p><h1>专 利 登 记 簿 副 本</h1>
    <p><b>一、授权时登记事项</b></p><table><tr><td>专利号<td class=l>ZL {number}<td>申请日<td>{cn(filed)}
    <tr><td>名　称<td class=l colspan=3>一种{rng.choice(("带式输送机断带抓捕", "井下供水自动加压", "铸件浇注温度监测"))}装置
    <tr><td>发明人<td class=l>{person(rng)[0]}<td>授权公告日<td>{cn(granted)}<tr><td>授权时专利权人<td class=l colspan=3>{old}</table>
    <p><b>二、登记事项变更记录</b></p><table><tr><th>序号<th>登记事项<th>变更前<th>变更后<th>登记生效日
    <tr><td>1<td>专利权的转移<td>{old}<td>{new}<td>{cn(moved)}<tr><td>2<td>代理机构<td>太原晋科专利事务所<td>无<td>{cn((moved[0], moved[1], min(28, moved[2] + 1)))}</table>
    <p><b>三、副本出具时的法律状态</b></p><table><tr><td>现专利权人<td class=l>{new}<tr><td>法律状态<td class=l>{state}
    <tr><td>年费缴纳情况<td class=l>年费已缴至{cn(until)}<tr><td>质押、保全、许可备案<td class=l>无</table>
    <div style="position:relative;margin-top:14mm"><p>经办人：{person(rng)[0]}</p><p class=r>国家知识产权局<br>{cn(printed)}</p>
    <div class=seal style="right:6mm;top:2mm">国家知识产权局<br>证件专用章</div></div>"""
    truth = {
        "patent_number": f"ZL {number}", "legal_status": legal, "fee_paid_until": iso(until), "patentees": [new],
    }  # fmt: skip
    return Sheet(page(rng, body, "td, th { font-size: 10pt }", fonts=("song", "hei")), "patent_register", truth)


@layout("continuing_education.s3_hours_card")
def hours_card(rng: random.Random) -> Sheet:
    """继续教育学时登记卡 of one year: courses with their hours, sums of 公需 and 专业, the total in the last row."""
    name, sex = person(rng)
    year = rng.randint(2018, 2024)
    public = rng.choice((24, 30, 32, 36))
    parts = [rng.choice((12, 16, 20, 24)) for _ in range(rng.choice((3, 4)))]
    total = public + sum(parts)
    courses = rng.sample(
        ("特种设备安全技术", "智能制造与数字化车间", "新版焊接工艺评定标准宣贯", "变频调速技术应用", "煤矿机电设备故障诊断", "工业机器人编程基础"), len(parts)
    )  # fmt: skip
    subject = rng.choice(("数字经济与数字素养", "创新能力与知识产权", "生态文明与绿色发展"))
    forms = ("网络培训", "集中面授", "企业内训", "学术讲座")
    rows = "".join(
        f"<tr><td>{rng.randint(3, 11)}月<td>专业科目<td class=l>{course}<td>{rng.choice(forms)}<td>{hours}"
        for course, hours in zip(courses, parts, strict=True)
    )
    unit = rng.choice(FIRMS + INSTITUTES)
    body = f"""<h1>专业技术人员继续教育学时登记卡</h1><p style="text-align:center">（ <u>{year}</u> 年度）</p>
    <p>姓名：{name}　　性别：{sex}　　现任专业技术职务：{rng.choice(("工程师", "助理工程师", "技术员"))}</p><p>工作单位：{unit}</p>
    <table><tr><th>时间<th>科目<th>学习内容<th>学习形式<th>学时<tr><td>{rng.randint(3, 11)}月<td>公需科目<td class=l>{subject}<td>网络培训<td>{public}{rows}
    <tr><td rowspan=3 colspan=2>学时小计<td colspan=2 class=l>公需科目<td>{public}<tr><td colspan=2 class=l>专业科目<td>{sum(parts)}
    <tr><td colspan=2 class=l><b>本年度合计（应修90学时）</b><td><b>{total}</b></table>
    <div style="position:relative;margin-top:10mm"><table><tr><td class=l style="width:50%">用人单位审核意见：<br>学时属实。<br><br>{cn((year, 12, rng.randint(10, 20)))}
    <td class=l>继续教育管理部门登记：<br>{"准予登记" if total >= 90 else "已登记，不足部分下年度不予补计"}。<br><br>{cn((year + 1, 1, rng.randint(5, 28)))}</table>
    <div class=seal style="left:36mm;top:4mm">{unit}</div></div><p style="font-size:9pt">注：每天按8学时计算；上年度学时不结转。</p>"""
    truth = {"name": name, "year": year, "hours": total}
    return Sheet(page(rng, body, fonts=("song", "ming", "zenhei")), "continuing_education", truth)


@layout("retirement_certificate.s3_early_approval")
def early_approval(rng: random.Random) -> Sheet:
    """职工退休（职）审批表 for special work: age, work, three opinions; the office's opinion names the month of retirement."""
    name, sex = person(rng)
    born = day(rng, 1963, 1969)
    number = id_number(rng, iso(born), sex)
    firm = rng.choice(FIRMS)
    leave = (born[0] + (55 if sex == "男" else 45), born[1])
    paid = (leave[0] + leave[1] // 12, leave[1] % 12 + 1)
    began = (born[0] + rng.randint(18, 20), rng.randint(7, 12))
    asked = (
        (leave[0], max(1, leave[1] - 1), rng.randint(1, 28)) if leave[1] > 1 else (leave[0] - 1, 12, rng.randint(1, 28))
    )
    months = (leave[0] - began[0]) * 12 + leave[1] - began[1]
    job = rng.choice((*JOBS[:3], "炉前工", "井下掘进工"))
    signed = (*leave, rng.randint(10, 28))
    opinion = rng.choice(
        (
            "经审核，同意该同志于{}退休，自{}起按月发给基本养老金。",
            "符合特殊工种提前退休条件，批准{}退休，{}起享受基本养老保险待遇。",
        )
    )
    body = f"""<h1>企业职工退休（职）审批表</h1><p>单位名称：{firm}</p><table>
    <tr><td>姓　名<td>{spaced(name, rng)}<td>性　别<td>{sex}<td>出生年月<td>{cn(born[:2])}
    <tr><td>公民身份<br>号　　码<td colspan=3>{number}<td>参加工作<br>时　　间<td>{cn(began)}
    <tr><td>退休类别<td colspan=5>□正常退休　☑特殊工种提前退休　□因病退休　□退职
    <tr><td>特殊工种<br>名　　称<td colspan=2>{job}<td>从事年限<td colspan=2>{rng.randint(10, 19)}年
    <tr><td>连续工龄<td colspan=2>{months // 12}年{months % 12}个月<td>职务（工种）<td colspan=2>{rng.choice(("技师", "高级工", "班长"))}
    <tr><td>本人申请<td colspan=5 class=l style="height:20mm">本人自愿申请退休。　　　　签字：<span style="font-family:{FONTS["kai"]}">{name}</span>　　{cn(asked)}
    <tr><td>单位意见<td colspan=5 class=l style="height:24mm;position:relative">同意上报。公示无异议。<p class=r>{cn(asked)}</p>
    <div class=seal style="right:6mm;top:-2mm">{firm}</div><tr><td>人社部门<br>审批意见<td colspan=5 class=l style="height:34mm;position:relative">
    {opinion.format(cn(leave), cn(paid))}<p class=r style="margin-top:10mm">{cn(signed)}</p><div class=seal style="right:6mm;top:4mm">人力资源和社会保障局<br>退休审批专用章</div></table>
    <p style="font-size:9pt">本表一式三份：社保经办机构、用人单位、个人档案各一份。</p>"""
    truth = {"name": name, "id_number": number, "employer": firm, "retirement_date": iso(leave)}
    return Sheet(
        page(rng, body, "td { font-size: 10.5pt } td:first-child { white-space: nowrap }", fonts=("song", "ming")),
        "retirement_certificate",
        truth,
    )


@layout("declaration.s3_integrity_reply")
def integrity_reply(rng: random.Random) -> Sheet:
    """廉洁自律及职业道德证明 as a reply of the discipline office, with head, and a line asked for in the other's letter."""
    name, sex = person(rng)
    firm = rng.choice(FIRMS)
    date = day(rng, 2021, 2024)
    asked = (date[0], date[1], max(1, date[2] - 4))
    number = id_number(rng, birth(rng), sex)
    year = date[0]
    text = rng.choice(
        (
            "未受过党纪、政务处分，未发现有正在被立案审查调查的情况；在工作中遵纪守法、诚实守信，具有良好的职业道德和敬业精神。",
            "思想品德端正，廉洁自律，恪守职业道德，无学术造假、弄虚作假行为，无违法违纪记录，未受到任何处分。",
        )
    )
    body = f"""<div style="color:#c11;text-align:center;font-size:21pt;border-bottom:.8mm solid #c11;padding-bottom:2mm;letter-spacing:1mm">{firm}纪委</div>
    <p class=r>纪函〔{year}〕{rng.randint(3, 60)}号</p><h1 style="font-size:17pt;margin-top:6mm">关于{name}同志廉洁自律及职业道德情况的证明</h1>
    <p>人力资源部：</p><p style="text-indent:2em">你部{cn(asked)}来函收悉。经查，{name}，{sex}，居民身份证号{number}，现任我单位{rng.choice(("机修车间技师", "动力分厂技术员", "生产技术科副科长"))}，
    拟申报{year}年度工程系列专业技术职称。该同志自任现职以来，{text}</p><p style="text-indent:2em">特此证明。</p>
    <div style="position:relative;margin-top:16mm"><p class=r>中共{firm}纪律检查委员会<br>{rng.choice((cn, hanzi))(date)}</p>
    <div class=seal style="right:8mm;top:-8mm">纪律检查委员会<br>★</div></div>
    <p style="margin-top:40mm;border-top:.2mm solid #000;font-size:10pt">联系人：{person(rng)[0]}　　电话：0351-{rng.randint(2000000, 7999999)}</p>"""
    return Sheet(page(rng, body, fonts=("song", "kai")), "declaration", {"name": name, "date": iso(date)})
