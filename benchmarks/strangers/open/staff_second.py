"""Proofs of employment, other forms: committee's grid, HR system, sites of a builder, archives, hard regions, old slip."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import day, page, seal, stretched, upright, written
from benchmarks.strangers.open.personnel_more import cut, month_after
from benchmarks.strangers.open.staff_words import (
    CITIES,
    FIRMS,
    JOBS,
    OFFICES,
    SCHOOLS,
    any_employer,
    capital_number,
    compact,
    fellows,
    full_years,
    soul,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout


@layout("employment_proof.committee_grid_two_witnesses")
def committee_grid(rng: random.Random) -> Sheet:
    """A title office's annex: facts in a grid, the proof as a sentence inside a cell, two witnesses who sign, two offices' cells."""
    person, employer = soul(rng, 1966, 1988), any_employer(rng)
    start = f"{int(person.birth[:4]) + rng.randint(20, 25)}-{rng.randint(1, 12):02d}"
    issued = f"{rng.randint(2021, 2024)}-{rng.randint(4, 10):02d}-{rng.randint(1, 28):02d}"
    years, post = full_years(start, issued), rng.choice(JOBS + OFFICES)
    one, two, head = fellows(rng, 3, person.name)
    until = rng.choice((f"至{written(rng, issued[:7], 'p')}止", "至今"))
    kai = f"font-family:{FONTS['kai']}"
    body = f"""<p style="font-size:10pt">附表{rng.randint(2, 9)}</p><h1 style="font-size:18pt">从事本专业技术工作年限证明表</h1>
    <table class=c style="font-size:10.5pt"><tr><td style="width:22mm">姓　名<td>{stretched(person.name)}<td>性别<td>{person.sex}
    <td style="width:22mm">出生年月<td>{written(rng, person.birth[:7], "d")}<tr><td>现从事<br>岗　位<td colspan=2>{post}
    <td colspan=2>毕业时间及学校<td>{int(start[:4])}年　{rng.choice(SCHOOLS)}<tr><td>{upright("年限证明")}
    <td colspan=5 style="text-align:left;height:52mm;vertical-align:top;line-height:2.2;padding:4mm">　　{person.name}同志自
    <u>{start[:4]}</u>年<u>{int(start[5:])}</u>月{until}，在<u>{employer}</u>从事<u>{post}</u>专业技术工作，累计<u>{years}</u>年。
    <br>　　我们对以上证明的真实性负责。<br>　　证明人（签名）：<span style="{kai}">{one}　　{two}</span>
    <br>　　证明人职务：{rng.choice(("车间主任", "科长"))}　　高级工程师<tr><td>所在单位<br>人事部门<br>意　见
    <td colspan=5 style="text-align:left;height:42mm;position:relative">{rng.choice(("经查阅档案，情况属实。", "情况属实，同意证明。"))}
    <p class=r style="margin-top:8mm">负责人签字：<span style="{kai}">{head}</span>　　{employer}（公章）
    <br>{written(rng, issued, "pb")}　　</p>{seal(employer, "right:34mm;top:4mm")}
    <tr><td>县（市、区）<br>职改办<br>审核意见<td colspan=5 style="height:30mm"><p class=r>（公章）　　　年　　月　　日</table>
    <p style="font-size:9pt">填表说明：工作年限按周年计算，截止申报当年12月31日；脱产学习时间应予扣除。</p>"""
    truth = {
        "name": person.name, "employer": employer, "start_date": start, "position": post, "years": years, "issuer": employer,
        "issue_date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body), "employment_proof", truth, ("periods", "place"))


@layout("employment_proof.hr_system_slip")
def hr_system(rng: random.Random) -> Sheet:
    """What a group's HR system prints: no frame, label and value pairs in two columns, staff number, a code to verify, time with clock."""
    person, employer = soul(rng, 1972, 1997), rng.choice(FIRMS)
    start = day(rng, int(person.birth[:4]) + 19, int(person.birth[:4]) + 24)
    issued, post, city = day(rng, 2022, 2025), rng.choice(JOBS + OFFICES), rng.choice(CITIES)
    pairs = [
        ("姓名", person.name), ("员工编号", f"{rng.randint(10**7, 10**8)}"), ("证件号码", person.number), ("入职日期", start),
        ("岗位名称", post), ("工作地点", city), ("司龄", f"{full_years(start, issued)}年"), ("合同类型", "无固定期限"),
        ("所属部门", rng.choice(("设备能源部", "生产一部", "检修中心"))), ("员工状态", "在岗"),
    ]  # fmt: skip
    first, rest = pairs[:1], pairs[1:]
    rng.shuffle(rest)
    pairs = first + rest
    grid = "".join(
        f"<tr><td class=k>{a}：<td>{b}<td class=k>{c}：<td>{d}"
        for (a, b), (c, d) in zip(pairs[::2], pairs[1::2], strict=True)
    )
    body = f"""<div style="border-bottom:0.5mm solid #06c;color:#06c;font-size:11pt">员工自助服务 · 证明开具
    <span style="float:right;font-size:8pt;color:#888">流水号 ZM{compact(issued)}{rng.randint(1000, 9999)}</span></div>
    <h1 style="font-size:17pt;margin:12mm 0 8mm">{rng.choice(("在职信息证明", "员工在职及工作年限证明", "电子在职证明"))}</h1>
    <table style="font-size:11pt">{grid}</table><p style="margin-top:8mm">以上信息由人力资源系统自动生成，与员工档案一致。
    <div style="margin:14mm 0 0 84mm;position:relative">{employer}<br>开具时间：{issued} {rng.randint(8, 17):02d}:{rng.randint(10, 59)}
    {seal(employer + "<br>电子专用章", "left:24mm;top:-10mm")}</div><p style="margin-top:26mm;font-size:8pt;color:#777">验证码
    ：{rng.randint(1000, 9999)}-{rng.randint(1000, 9999)}　验证网址：https://hr.example.com/verify　有效期三个月</p>"""
    truth = {
        "name": person.name, "employer": employer, "start_date": start, "position": post, "place": city,
        "years": full_years(start, issued), "issuer": employer, "issue_date": issued,
    }  # fmt: skip
    css = "td { border: 0; padding: 2mm 1mm } .k { color: #666; width: 24mm; white-space: nowrap }"
    return Sheet(page(rng, body, css, font="hei zenhei song"), "employment_proof", truth, ("periods",))


@layout("employment_proof.sites_of_a_builder")
def builder_sites(rng: random.Random) -> Sheet:
    """A building firm counts a man's sites one numbered line each, with his post there and the manager who vouches."""
    person = soul(rng, 1970, 1990)
    employer = rng.choice(
        ("中铁西北路桥第九工程有限公司", "四川蜀江水电建设集团有限公司第五分公司", "山西老区水利水电工程总公司")
    )
    issued = day(rng, 2021, 2024)
    first = int(person.birth[:4]) + 22
    months = cut((first, int(issued[:4]) - 1), 3, rng)
    sites = rng.sample(
        ("黑茶山隧道", "碛口黄河大桥", "娘子关二级泵站", "兴保铁路TJ-3标", "岢临高速LJ7标", "引洮供水干渠"), 3
    )
    posts = rng.sample(("测量员", "施工员", "质检员", "安全员", "工程部部长", "项目副经理", "项目总工程师"), 3)
    style, joint = rng.choice("pd"), rng.choice(("～", "—", "至"))
    lines, periods = "", []
    for index, (site, post) in enumerate(zip(sites, posts, strict=True)):
        start = months[index] if index == 0 else month_after(months[index])
        end = months[index + 1]
        periods.append({"from": start, "to": end, "position": post})
        lines += f"""<p style="margin:2mm 0 0 8mm">{hanzi_number(index + 1)}、{written(rng, start, style)}{joint}{written(rng, end, style)}，
        {rng.choice(("任", "担任"))}{site}项目经理部{post}；（项目经理：{fellows(rng, 1, person.name)[0]}）</p>"""
    body = f"""<div style="text-align:center;border-bottom:1mm double #333;font-size:16pt;padding-bottom:2mm">{employer}</div>
    <p class=r style="font-size:10pt">人力证字（{issued[:4]}）第{rng.randint(3, 320):03d}号</p>
    <h1 style="margin:10mm 0">证　　明</h1><p style="text-indent:2em">{rng.choice(("我公司职工", "我单位正式员工"))}{person.name}，
    {person.sex}，{written(rng, person.birth[:7], "p")}生，在我公司工作期间先后参加下列工程施工：{lines}
    <p style="text-indent:2em">以上均为施工现场技术管理岗位。<p style="text-indent:2em">此证明供其申报职称使用，他用无效。
    <div style="margin:18mm 0 0 54mm;text-align:center;position:relative">{employer}人力资源部<br>{written(rng, issued, "phd")}
    {seal(employer + "<br>人力资源部", "left:28mm;top:-12mm")}</div>"""
    truth = {
        "name": person.name, "employer": employer, "periods": periods, "issuer": f"{employer}人力资源部", "issue_date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body), "employment_proof", truth, ("start_date", "position", "years", "place"))


@layout("employment_proof.excerpt_of_archives")
def archives(rng: random.Random) -> Sheet:
    """A talent centre that keeps the file writes out what the file says: dates run on in dots, an employer a line, its own seal."""
    person = soul(rng, 1968, 1985)
    former, middle, now = rng.sample(FIRMS, 3)
    issuer = rng.choice(("晋中市人才交流服务中心", "无锡市锡山区人力资源服务中心", "酒泉市人才服务中心档案管理科"))
    issued = day(rng, 2021, 2024)
    first = int(person.birth[:4]) + 19
    marks = cut((first, int(issued[:4]) - 2), 2, rng)
    posts = rng.sample(JOBS, 3)
    joint = rng.choice(("--", "—", "-"))
    spans = [(marks[0], marks[1]), (month_after(marks[1]), marks[2]), (month_after(marks[2]), None)]
    lines, periods = "", []
    for (start, end), where, post in zip(spans, (former, middle, now), posts, strict=True):
        stop = end.replace("-", ".") if end else rng.choice(("现在", "至今"))
        lines += f"<tr><td>{start.replace('-', '.')}{joint}{stop}<td>{where}　{post}"
        periods.append({"from": start, "to": end, "position": post})
    body = f"""<h1 style="font-size:19pt;margin-top:10mm">{rng.choice(("人事档案记载工作经历摘抄", "档案摘抄证明"))}</h1>
    <p>档案编号：{rng.randint(10**5, 10**6)}　　　存档人：{person.name}　　　性别：{person.sex}　　　现工作单位：{now}
    <p>经查阅该同志人事档案，履历表中记载其工作经历为：<table style="margin-left:6mm;width:150mm">{lines}</table>
    <p>（以下空白）<p style="font-size:10pt;margin-top:16mm">查档人：{fellows(rng, 1, person.name)[0]}　　摘抄
    人：{fellows(rng, 1, person.name)[0]}　　校对人：{fellows(rng, 1, person.name)[0]}
    <div style="margin:10mm 0 0 80mm;text-align:center;position:relative">{issuer}<br>{written(rng, issued, "pn")}
    {seal(issuer + "<br>档案专用章", "left:26mm;top:-12mm")}</div>
    <p style="margin-top:26mm;font-size:9pt">说明：本摘抄内容以档案材料为准，涂改无效。</p>"""
    truth = {"name": person.name, "employer": now, "periods": periods, "issuer": issuer, "issue_date": issued}
    css = "td { border: 0; padding: 1.5mm } td:first-child { width: 46mm; white-space: nowrap }"
    return Sheet(page(rng, body, css), "employment_proof", truth, ("start_date", "position", "years", "place"))


@layout("employment_proof.hard_region")
def hard_region(rng: random.Random) -> Sheet:
    """Years at the grass roots of a hard region: the place is what matters; a municipal office confirms below with its own date."""
    person = soul(rng, 1972, 1984)
    employer, place = rng.choice(
        (
            ("青海省柴达木公路养护总段", "青海省海西州都兰县察汗乌苏镇"),
            ("山西省汾河水库管理局", "山西省静乐县赤泥洼乡"),
            ("新疆昌吉州农业机械推广站", "新疆奇台县半截沟镇"),
            ("云南省滇东特种设备安全检测研究院", "云南省会泽县大海乡"),
            ("江西省煤田地质局二一六地质队", "江西省修水县黄沙镇"),
        )
    )
    start = f"{rng.randint(2004, 2012)}-{rng.randint(1, 12):02d}"
    end = f"{rng.randint(2018, 2022)}-{rng.randint(1, 12):02d}"
    post, years = (
        rng.choice(("养护工", "钻探工", "农机推广员", "水文观测员", "维修电工")),
        full_years(start, month_after(end)),
    )
    issued = f"{int(end[:4]) + 1}-{rng.randint(2, 9):02d}-{rng.randint(1, 14):02d}"
    style = rng.choice("pb")
    body = f"""<h1 style="font-size:18pt">{rng.choice(("艰苦边远地区", "基层一线"))}专业技术人员工作经历证明</h1>
    <div style="line-height:2.3;font-size:12pt;margin:6mm 4mm"><b>一、</b>姓名：<u>　{stretched(person.name)}　</u>　身份证号：
    <u>{person.number}</u><br><b>二、</b>工作单位：<u>　{employer}　</u><br><b>三、</b>工作地点：<u>　{place}　</u>
    <br><b>四、</b>起止时间：<u>　{written(rng, start, style)}　</u>至<u>　{written(rng, end, style)}　</u>，满 <u>{years}</u> 年
    <br><b>五、</b>所在岗位：<u>　{post}　</u><br><b>六、</b>是否属于国家（省）艰苦边远地区：{rng.choice(("☑是 □否", "■是 □否"))}</div>
    <div style="position:relative;margin:6mm 0 0 84mm;text-align:center">{employer}（盖章）<br>{written(rng, issued, "pd")}
    {seal(employer, "left:24mm;top:-10mm")}</div><p style="margin-top:18mm">审核人：{fellows(rng, 1, person.name)[0]}　　联系电话
    ：{rng.randint(13, 18)}{rng.randint(10**8, 10**9 - 1)}</p>"""
    truth = {
        "name": person.name, "employer": employer, "place": place, "start_date": start, "position": post, "years": years,
        "periods": [{"from": start, "to": end, "position": post}], "issuer": employer, "issue_date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body, font="song kai hei"), "employment_proof", truth, ("id_number",))


@layout("employment_proof.printed_slip_in_capitals")
def slip_capitals(rng: random.Random) -> Sheet:
    """A printed slip on half a page, counterfoil above the cut: hanzi dates, the years in capitals, filled in by hand."""
    person, employer = (
        soul(rng, 1964, 1982),
        rng.choice(("兵器工业二四七厂", "黑龙江北大荒农机装备总厂", "宁波北仑模具厂")),
    )
    start = f"{int(person.birth[:4]) + rng.randint(18, 23)}-{rng.randint(1, 12):02d}"
    issued = day(rng, 2009, 2020)
    years, post, number = full_years(start, issued), rng.choice(JOBS), rng.randint(100, 9999)

    def hand(text: str) -> str:
        return f'<u style="font-family:{FONTS["kai"]};font-size:14pt">{text}</u>'

    zero = rng.choice("〇○零")
    begun = f"{hanzi_year(int(start[:4]), zero)}年{hanzi_number(int(start[5:]))}月"
    ended = (
        "年".join((hanzi_year(int(issued[:4]), zero), hanzi_number(int(issued[5:7]))))
        + f"月{hanzi_number(int(issued[8:]))}日"
    )
    body = f"""<p style="text-align:center;font-size:10.5pt">工作证明（存根）　第 {number:04d} 号　　事由：评定职称　　经办：{fellows(rng, 1, person.name)[0]}
    <p style="border-top:0.3mm dashed #333;text-align:center;font-size:9pt;color:#555;margin:3mm 0 8mm">劳 字 第 {number:04d} 号
    <h1 style="letter-spacing:8mm;font-size:24pt">工作证明</h1><div style="font-size:13pt;line-height:2.4;margin:0 6mm">　　兹有{hand(person.name)}，系我厂{rng.choice(("正式", "固定", "合同制"))}职工，于{hand(begun)}进厂，现从事{hand(post)}工作，本企业
    工龄{hand(capital_number(years))}年整。<br>　　特此证明</div><div style="margin:10mm 0 0 96mm;text-align:center;position:relative">
    {employer}劳动工资处<br>{ended}{seal(employer + "<br>劳动工资处", "left:16mm;top:-12mm")}</div>"""
    truth = {
        "name": person.name, "employer": employer, "start_date": start, "position": post, "years": years,
        "issuer": f"{employer}劳动工资处", "issue_date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body, font="song ming"), "employment_proof", truth, ("periods",))
