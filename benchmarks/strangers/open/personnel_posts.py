"""Appointments and proofs of an enterprise's scale; a further application form and work history."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import (
    COMPANIES,
    CRAFTS,
    INSTITUTES,
    LEVELS,
    PLACES,
    SCHOOLING,
    SPECIALTIES,
    boxes,
    copy_stamp,
    day,
    others,
    page,
    seal,
    someone,
    stretched,
    upright,
    written,
)
from benchmarks.strangers.open.personnel_more import month_after
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, layout

POSTS = (
    "首席技师",
    "机电设备管理中心副主任",
    "焊接工艺主任工程师",
    "技能大师工作室负责人",
    "工程师",
    "维修车间技术主管",
    "安全总监",
    "总工程师",
)


def red_head(employer: str, number: str) -> str:
    """The red head of an official paper with its number."""
    return (
        f'<div style="color:#c11;text-align:center;font-size:25pt;font-family:{FONTS["song"]};margin:6mm 0">{employer}文件</div>'
        f'<p class=c style="border-bottom:0.7mm solid #c11;padding-bottom:3mm">{number}</p>'
    )


def imprint(rng: random.Random, employer: str, date: str) -> str:
    """The foot of an official paper: copies, and the day of printing, which comes after that of the paper."""
    printed = f"{date[:8]}{min(int(date[8:]) + rng.randint(0, 2), 28):02d}"
    year, month, last = (int(part) for part in printed.split("-"))
    return (
        f'<div style="border-top:0.4mm solid #222;border-bottom:0.4mm solid #222;font-size:10.5pt;margin-top:26mm">抄送：公司领导，各部室、车间。<br>'
        f'{employer}办公室<span style="float:right">{year}年{month}月{last}日印发</span></div>'
    )


@layout("appointment.letter_landscape")
def letter_landscape(rng: random.Random) -> Sheet:
    """A certificate of appointment with a frame: address line, term, then issuer and date under the seal."""
    name, employer = others(rng, 1)[0], rng.choice(COMPANIES + INSTITUTES)
    post, year = rng.choice(POSTS), rng.randint(2017, 2023)
    issued = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    span = rng.choice(
        (f"聘期自{year + 1}年1月1日至{year + 3}年12月31日", "聘期叁年", f"聘期：{year + 1}.01—{year + 3}.12")
    )
    first = rng.choice(
        (
            f"<u>{stretched(name)}</u>同志：<p style='text-indent:2em;margin:0'>兹聘任您为我单位<u>{post}</u>，{span}。",
            f"<p style='text-indent:2em;margin:0'>兹聘请　<u>{name}</u>　同志担任　<u>{post}</u>　职务，{span}。",
        )
    )
    body = f"""<div style="border:2mm double #c33;height:150mm;padding:6mm 24mm;position:relative">
    <p class=c style="font-size:38pt;color:#c33;margin:0;letter-spacing:20mm">聘书</p>
    <div style="font-size:17pt;line-height:2.2">{first}<p style="text-indent:2em;margin:0">此聘</div>
    <p style="position:absolute;left:24mm;bottom:4mm;font-size:9pt">编号：{year}-PR-{rng.randint(100, 999)}
    <div style="position:absolute;right:24mm;bottom:14mm;text-align:center;font-size:13pt">{employer}
    <br>{written(rng, issued, "ph")}</div>{seal(employer, "right:36mm;bottom:8mm")}</div>"""
    truth = {"name": name, "position": post, "issuer": employer, "date": issued}
    return Sheet(page(rng, body, "@page { margin: 15mm }", "A4 landscape", "song hei kai"), "appointment", truth)


@layout("appointment.red_head_one")
def red_head_one(rng: random.Random) -> Sheet:
    """An official paper that appoints one person and ends another post of his; the day of printing at the foot."""
    name, employer = others(rng, 1)[0], rng.choice(COMPANIES)
    post, year = rng.choice(POSTS), rng.randint(2016, 2023)
    issued = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 24):02d}"
    ends = rng.choice(("", f"免去其{rng.choice(('技术员', '车间主任助理'))}职务。", "试用期一年。"))
    body = f"""{red_head(employer, f"{employer[:2]}人字〔{year}〕{rng.randint(2, 90)}号")}<h1 style="font-size:18pt">关
    于{name}同志{rng.choice(("任职", "聘任", "职务任免"))}的通知</h1>
    <p>各部室、各车间：<p style="text-indent:2em">根据工作需要，经{year}年第{rng.randint(2, 12)}次{rng.choice(("总经理办公会", "党委会"))}研究决定：
    <p style="text-indent:2em">{rng.choice(("聘任", "任命"))}{name}同志为{post}。{ends}
    <p style="text-indent:2em">以上任职自发文之日起执行。
    <div style="margin:18mm 0 0 90mm;text-align:center;position:relative">{employer}
    <br>{written(rng, issued, "ph")}{seal(employer, "left:22mm;top:-12mm")}</div>{imprint(rng, employer, issued)}"""
    return Sheet(
        page(rng, body, font="song kai ming"),
        "appointment",
        {"name": name, "position": post, "issuer": employer, "date": issued},
    )


@layout("appointment.red_head_list")
def red_head_list(rng: random.Random) -> Sheet:
    """An official paper with an annexed list of those appointed: whose document it is cannot be seen from it."""
    names, employer, year = others(rng, 6), rng.choice(COMPANIES + INSTITUTES), rng.randint(2016, 2023)
    issued = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 24):02d}"
    rows = "".join(
        f"<tr><td>{number}<td>{stretched(name)}<td>{rng.choice(CRAFTS)}<td>{rng.choice(('技师', '高级技师', '工程师'))}<td>{year}.{rng.randint(1, 9)}—{year + 3}.{rng.randint(1, 9)}"
        for number, name in enumerate(names, 1)
    )
    body = f"""{red_head(employer, f"厂劳发〔{year}〕{rng.randint(2, 90)}号")}<h1 style="font-size:17pt">关于聘
    任{names[0]}等{len(names)}名同志技师、高级技师职务的通知</h1><p>各单位：
    <p style="text-indent:2em">经个人申请、单位推荐、考评委员会评审，决定聘任以下同志技术职务，聘期三年，待遇按有关规定执行。<table class=c><tr><td>序号<td>姓名<td>工种
    <td>聘任职务<td>聘期{rows}</table>
    <div style="margin:12mm 0 0 90mm;text-align:center;position:relative">{employer}
    <br>{written(rng, issued, "ph")}{seal(employer, "left:22mm;top:-12mm")}</div>{imprint(rng, employer, issued)}"""
    truth = {"issuer": employer, "date": issued}
    return Sheet(page(rng, body, font="song kai ming"), "appointment", truth, ("name", "position"))


@layout("appointment.post_contract")
def post_contract(rng: random.Random) -> Sheet:
    """A contract of appointment: party A with credit code and legal person, party B, articles, both signing on one day."""
    person, employer, code = someone(rng), rng.choice(COMPANIES), credit_code(rng)
    post, signed = rng.choice(POSTS), day(rng, 2017, 2022)
    year = int(signed[:4])
    body = f"""<h1 style="margin:8mm 0">专业技术岗位聘任合同</h1><p style="margin:1mm 0">甲方（聘任单位）：<u>{employer}</u>
    <p style="margin:1mm 0">统一社会信用代码：<u>{code}</u><p style="margin:1mm 0">法定代表人：<u>{others(rng, 1, person.name)[0]}</u>
    <p style="margin:1mm 0">乙方（受聘人）：<u>{person.name}</u>　　性别：<u>{person.sex}</u><p style="margin:1mm 0">身份证号码：
    <u>{person.number}</u>
    <p style="text-indent:2em">根据国家有关法律法规，甲乙双方在平等自愿、协商一致的基础上签订本合同。<p style="text-indent:2em">第一条　聘任岗位：甲方聘任乙方担任<u>{post}
    </u>职务。
    <p style="text-indent:2em">第二条　聘任期限：自{year}年{int(signed[5:7])}月{int(signed[8:])}日起
    至{year + 3}年{int(signed[5:7])}月{int(signed[8:])}日止，共叁年。
    <p style="text-indent:2em">第三条　甲方为乙方提供必要的工作条件，按岗位兑现薪酬待遇；乙方应完成岗位职责规定的任务，每年接受甲方考核。
    <p style="text-indent:2em">第四条　乙方年度考核不合格的，甲方有权解聘。<p style="text-indent:2em">第五条　本合同一式两份，自双方签字盖章之日起生效。
    <table style="margin-top:10mm"><tr><td class=n>甲方（盖章）：{employer}<td class=n>乙方（签字）：{person.name}<tr><td class=n>签订日
    期：{written(rng, signed, "pd")}<td class=n>签订日期：{written(rng, signed, "pd")}</table>
    {seal(employer, "left:22mm;bottom:-6mm")}"""
    truth = {"name": person.name, "position": post, "issuer": employer, "date": signed, "credit_code": code}
    return Sheet(page(rng, body, ".n { border: 0; width: 50% }"), "appointment", truth)


SCALES = {"大型": "large", "中型": "medium", "小型": "small"}


def size(rng: random.Random) -> tuple[str, int, int]:
    """A scale in words with people and takings (元) that fit it."""
    word = rng.choice(tuple(SCALES))
    low, high, least, most = {
        "大型": (1001, 9800, 41000, 900000),
        "中型": (305, 990, 2100, 39000),
        "小型": (22, 290, 310, 1900),
    }[word]
    return word, rng.randint(low, high), rng.randint(least, most) * 10000


def in_ten_thousands(rng: random.Random, amount: int) -> str:
    """An amount in 万元 or 亿元."""
    if amount % 10**6 == 0 and amount >= 10**8:
        return f"{amount / 10**8:g}亿元"
    return rng.choice((f"{amount // 10000}万元", f"{amount // 10000:,}.00万元", f"{amount // 10000} 万元"))


@layout("enterprise_scale.own_letter")
def own_letter(rng: random.Random) -> Sheet:
    """The enterprise writes about itself to the committee in one paragraph with figures; staff and takings of last year."""
    employer, code, (word, staff, taken) = rng.choice(COMPANIES), credit_code(rng), size(rng)
    issued = day(rng, 2022, 2024)
    year = int(issued[:4]) - 1
    total = in_ten_thousands(rng, taken + rng.randint(100, 900) * 10**5)
    body = f"""<h1 style="margin-top:16mm">{rng.choice(("企业规模证明", "企业规模情况说明", "关于企业规模的证明"))}</h1>
    <p>{rng.choice(PLACES)[0]}工程系列高级职称评审委员会：<p style="text-indent:2em;line-height:2.1">{employer}（统一社会信用代码：{code}）成立
    于{rng.randint(1958, 2012)}年，主要从事
    {rng.choice(("矿山机械制造", "金属冶炼及压延加工", "焦炭及化产品生产"))}。截至{year}年底
    ，{rng.choice(("从业人员", "在册职工"))}{rng.choice((f"{staff}人", f" {staff:,} 人"))}，{year}年度营业收
    入{in_ten_thousands(rng, taken)}，资产总额{total}。
    根据国家统计局《统计上大中小微型企业划分办法（2017）》，属于{word}企业。<p style="text-indent:2em">特此证明。
    <div style="margin:18mm 0 0 90mm;text-align:center;position:relative">{employer}
    <br>{written(rng, issued, "phb")}{seal(employer, "left:20mm;top:-10mm")}</div>"""
    truth = {
        "enterprise": employer, "scale": SCALES[word], "employees": staff, "revenue": taken, "issuer": employer, "date": issued, "credit_code": code,
    }  # fmt: skip
    return Sheet(page(rng, body), "enterprise_scale", truth)


@layout("enterprise_scale.bureau_form_ticks")
def bureau_form(rng: random.Random) -> Sheet:
    """A form to be confirmed by the bureau of industry: figures in units of 万元 named in the label, scale as tick boxes, two dates."""
    employer, code, (word, staff, taken) = rng.choice(COMPANIES), credit_code(rng), size(rng)
    city, district = rng.choice(PLACES)
    bureau = f"{city}{rng.choice((district, ''))}工业和信息化局"
    year, month = rng.randint(2022, 2024), rng.randint(3, 9)
    mine, theirs = f"{year}-{month:02d}-{rng.randint(1, 10):02d}", f"{year}-{month:02d}-{rng.randint(12, 28)}"
    style = rng.choice("pd")
    body = f"""<h1>企业规模类型确认表</h1><table class=c><tr><td>企业名称<td colspan=3>{employer}<tr><td>统一社会<br>信用代码<td>{code}<td>所
    属行业<td>{rng.choice(("采矿业", "制造业", "电力、热力生产和供应业"))}
    <tr><td>从业人员<br>（人）<td>{staff}<td>营业收入<br>（万元）<td>{taken // 10000}<tr><td>资产总额<br>（万元）
    <td>{taken // 10000 + rng.randint(100, 9000)}<td>登记类型<td>有限责任公司<tr><td>企业规模<td colspan=3>
    {boxes(("大型", "中型", "小型", "微型"), word, rng.choice(("□☑", "□■", "□√")))}<tr><td>{upright("企业承诺")}
    <td colspan=3 style="text-align:left;height:40mm;position:relative">以上数据取自{year - 1}年度财务报表，真实有效。<p class=r>企业（盖章）：　
    　　　{written(rng, mine, style)}
    {seal(employer, "right:40mm;top:3mm")}<tr><td>{upright("主管部门意见")}
    <td colspan=3 style="text-align:left;height:46mm;position:relative">经核实，该企业规模类型属实，予以确认。
    <p class=r style="margin-top:14mm">{bureau}（盖章）<br>{written(rng, theirs, style)}　
    　{seal(bureau, "right:18mm;top:8mm")}</table>"""
    truth = {
        "enterprise": employer, "scale": SCALES[word], "employees": staff, "revenue": taken, "issuer": bureau, "date": theirs, "credit_code": code,
    }  # fmt: skip
    return Sheet(page(rng, body, "tr td:first-child { width: 28mm }"), "enterprise_scale", truth)


@layout("enterprise_scale.self_test_screen")
def self_test(rng: random.Random) -> Sheet:
    """What the ministry's self-test page prints: values of a query and its result; nobody issues it."""
    employer, (word, staff, taken) = rng.choice(COMPANIES), size(rng)
    tested = day(rng, 2021, 2024)
    body = f"""<p style="font-size:8pt;color:#888">https://example.gov.cn/baosong/appweb/orgScale</p>
    <div style="background:#1f5fa8;color:#fff;padding:3mm 6mm;font-size:15pt">中小企业规模类型自测</div>
    <div style="padding:6mm;line-height:2.2">企业名称：{employer}<br>所属行业：工业（采矿业，制造业，电力、热力、燃气及水生产和供应业）<br>营业收入
    ：{taken // 10000} 万元<br>从业人员：{staff} 人<br>指标说明：从业人员1000人以下或营业收入40000万元以下的为中小微型企业。</div>
    <div style="border:0.4mm solid #1f5fa8;padding:5mm;font-size:14pt;text-align:center">{rng.choice(("测试结果", "自测结果"))}：{word}企业</div><p class=r style="font-size:9pt">测试时间：{written(rng, tested, "np")}</p>
    <p style="font-size:9pt">本结果依据企业自行填报数据生成，仅供参考。</p>{copy_stamp(rng, employer, 2024, "left:100mm;top:135mm")}"""
    truth = {"enterprise": employer, "scale": SCALES[word], "employees": staff, "revenue": taken, "date": tested}
    return Sheet(page(rng, body, font="hei zenhei song"), "enterprise_scale", truth)


@layout("enterprise_scale.key_by_state_assets")
def key_enterprise(rng: random.Random) -> Sheet:
    """The provincial office of state assets confirms a backbone enterprise; a branch's parent is named, no figures."""
    parent = rng.choice(("山西沁源煤电集团有限公司", "汾河焦化集团有限责任公司", "山西恒岳矿山设备股份有限公司"))
    issued, issuer = day(rng, 2020, 2024), "山西省人民政府国有资产监督管理委员会"
    body = f"""<p class=r>晋国资函〔{issued[:4]}〕{rng.randint(10, 300)}号</p><h1 style="margin-top:12mm">证　明</h1><p>省人力资源和社会保
    障厅：<p style="text-indent:2em;line-height:2.1">
    {parent}为我委履行出资人职责的企业
    ，{rng.choice(("系省属大型骨干企业", "属于省属大型骨干企业", "为省属大型骨干企业"))}。{rng.choice(("", "该企业不属于中央驻晋企业。", "所属分公司、子公司职工申报职称可据此认定。"))}<p style="text-indent:2em">特此证明。
    <div style="margin:20mm 0 0 75mm;text-align:center;position:relative">{issuer}
    <br>{written(rng, issued, "ph")}{seal(issuer, "left:28mm;top:-10mm")}</div>"""
    truth = {"enterprise": parent, "scale": "key", "issuer": issuer, "date": issued}
    return Sheet(page(rng, body, font="song kai ming"), "enterprise_scale", truth)


@layout("application_form.exceptional_title")
def exceptional(rng: random.Random) -> Sheet:
    """A form of its own for applications out of turn: the word stands in the title, two diplomas, reasons in prose, voting table."""
    person, employer = someone(rng, 1975, 1993), rng.choice(COMPANIES)
    now, wanted = rng.choice((("助理工程师", "工程师"), ("工程师", "高级工程师")))
    specialty, year = rng.choice(SPECIALTIES), rng.randint(2021, 2024)
    first, second = rng.choice((("中专", "本科"), ("大专", "本科"), ("中专", "大专")))
    place = rng.choice(("晋中市", "大同市"))
    body = f"""<h1 style="font-size:18pt">{year}年度专业技术人员破格申报职称审批表</h1><p style="margin:0">申报单位：{employer}</p>
    <table class=c style="font-size:10.5pt"><tr><td>姓　名<td>{stretched(person.name)}<td>性　别<td>{person.sex}
    <td>出生年月<td>{written(rng, person.birth[:7], "d")}<tr><td>身份证号<td colspan=3>{person.number}<td>民　族
    <td>{person.ethnicity}族<tr><td rowspan=2>学　历<td>第一学历<td>{first}<td colspan=3>太原工业学校　{int(person.birth[:4]) + 19}年毕业
    <tr>
    <td>最高学历<td>{second}<td colspan=3>中北大学（函授）　{int(person.birth[:4]) + 27}年毕业<tr><td>现任专业<br>技术职务<td colspan=2>{now}
    <td>取得时间<td colspan=2>{year - 3}年12月<tr><td>申报专业<td colspan=2>{specialty}<td>申报职务<br>名　　称<td colspan=2>{wanted}
    <tr><td>{upright("破格理由")}<td colspan=5 style="text-align:left;height:52mm;vertical-align:top;text-indent:2em">任现职以来
    主持完成{rng.randint(2, 5)}项技术改造，获实用新型专利{rng.randint(1, 4)}项，在省级职业技能大赛中取得第二名，所带徒弟有{rng.randint(2, 4)}人晋升技师。解决了长期制约生产的关键
    技术难题，符合破格条件第二、三款。
    <tr><td>{upright("单位意见")}<td colspan=5 style="height:34mm;position:relative">经公示无异议，同意破格推荐。
    <p class=r>{year}年{rng.randint(6, 9)}月　　日</p>{seal(employer, "right:22mm;top:0")}<tr><td rowspan=2>{place}<br>评委会
    <br>意见<td>总人数<td>参加人数<td>赞成人数<td>反对人数<td>备　注<tr><td>&nbsp;<td><td><td><td></table>"""
    truth = {
        "name": person.name, "id_number": person.number, "level": LEVELS[wanted], "specialty": specialty, "employer": employer,
        "current_qualification": now, "exceptional": True, "education_level": SCHOOLING[second],
    }  # fmt: skip
    return Sheet(page(rng, body, "tr td:first-child { width: 22mm }"), "application_form", truth, ("claims",))


@layout("employment_proof.several_employers")
def several_employers(rng: random.Random) -> Sheet:
    """Running text that tells a working life over two former employers and the present one, which writes it."""
    person = someone(rng, 1968, 1984)
    before, between, employer = rng.sample(COMPANIES, 3)
    first = int(person.birth[:4]) + 20
    years = [first, first + rng.randint(3, 6), first + rng.randint(8, 14)]
    starts = [f"{year}-{rng.randint(1, 12):02d}" for year in years]
    posts, issued, style = rng.sample(CRAFTS, 3), day(rng, 2022, 2024), rng.choice("pd")
    ends = [month_after(starts[1], -1), month_after(starts[2], -1), None]
    told = "；".join(
        f"{written(rng, start, style)}至{written(rng, end, style) if end else '今'}，在{where}从事{post}工作"
        for start, end, where, post in zip(starts, ends, (before, between, "我单位"), posts, strict=True)
    )
    body = f"""<h1 style="margin-top:20mm">工 作 经 历 证 明</h1>
    <p style="text-indent:2em;line-height:2.1">{person.name}，{person.sex}，身份证号{person.number}。工作经历如下：{told}。上述经历与本人档案记载
    一致。<p style="text-indent:2em">特此证明。
    <p style="margin-top:14mm">单位负责人（签字）：{others(rng, 1, person.name)[0]}
    <div style="margin:4mm 0 0 90mm;text-align:center;position:relative">{employer}
    <br>{written(rng, issued, "ph")}{seal(employer, "left:20mm;top:-12mm")}</div>"""
    periods = [
        {"from": start, "to": end, "position": post} for start, end, post in zip(starts, ends, posts, strict=True)
    ]
    truth = {"name": person.name, "employer": employer, "periods": periods, "issuer": employer, "issue_date": issued}
    return Sheet(page(rng, body), "employment_proof", truth, ("start_date", "position", "place", "years", "id_number"))
