"""Proofs of employment, the size of enterprises, social insurance."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, credit_code, layout


@layout("employment_proof.tw_letter")
def letter(rng: random.Random) -> Sheet:
    one, employer, (work, _) = k.who(rng, 1965, 1988), k.firm(rng), k.job(rng)
    begin = one.birth[0] + rng.randint(19, 23)
    years = rng.randint(8, 25)
    issued = k.workday(rng, min(2025, begin + years), 9, 12)
    years = issued[0] - begin
    start = rng.randint(1, 8)
    body = (
        f"<p class='c' style='font-size:22pt;margin:10mm 0'>{rng.choice(('工作证明', '在职证明', '工作年限证明'))}</p>"
        f"<p class='i'>兹证明{one.name}（{one.sex}，身份证号：{one.id}）自{begin}年{start}月至今在我公司从事{work}岗位工作，工作年限共{years}年。"
        f"该职工在职期间遵守劳动纪律，工作表现良好。</p><p class='i'>本证明仅用于职称申报，我公司对其真实性负责。</p><p class='i'>特此证明。</p>"
        + k.signed(rng, employer, k.cn(issued))
        + f"<p style='margin-top:26mm;font-size:11pt'>人事部门联系人：{k.name(rng, '女')}　联系电话：{k.phone(rng)}</p>"
    )
    truth = {
        "name": one.name,
        "employer": employer,
        "start_date": f"{begin}-{start:02}",
        "position": work,
        "years": years,
        "issuer": employer,
        "issue_date": k.iso(issued),
        "id_number": one.id,
        "sex": one.sex,
    }
    html = k.doc(body, font=k.face(rng), pt=15, margin="30mm 28mm", css="body{line-height:2.1}")
    return Sheet(html, "employment_proof", truth, ("periods",))


@layout("employment_proof.tw_history_table")
def history(rng: random.Random) -> Sheet:
    one, where = k.who(rng, 1965, 1985), k.place(rng)
    employer, (work, specialty) = k.firm(rng, where), k.job(rng)
    begin, month = one.birth[0] + rng.randint(19, 22), rng.randint(1, 12)
    first, second = begin + rng.randint(3, 6), begin + rng.randint(9, 14)
    issued = k.workday(rng, second + rng.randint(3, 5), 6, 10)
    until = (issued[0], issued[1] - 1)
    posts = (f"{work}学徒", work, f"{specialty}技术员")
    spans = (((begin, month), (first, 6)), ((first, 7), (second, 12)), ((second + 1, 1), until))
    lines = "".join(
        f"<tr><td>{a[0]}年{a[1]}月</td><td>{b[0]}年{b[1]}月</td><td>{post}</td><td>{k.name(rng)}</td></tr>"
        for (a, b), post in zip(spans, posts, strict=True)
    )
    body = (
        f"<p class='c hei' style='font-size:19pt;margin-bottom:6mm'>{rng.choice(('从事专业技术工作经历证明', '工作经历证明', '工作履历证明'))}</p>"
        "<table class='g' style='font-size:12pt'>"
        + k.rows(("姓　名", one.name, "性　别", one.sex), ("身份证号", one.id, "参加工作时间", f"{begin}年{month}月"))
        + f"<tr><td>工作单位</td><td colspan='3'>{employer}</td></tr><tr><td>工作地点</td><td colspan='3'>{''.join(where)}</td></tr></table>"
        "<table class='g c' style='font-size:12pt;margin-top:-0.6pt'><tr><th>起始时间</th><th>截止时间</th><th>岗位（工种）</th><th>证明人</th></tr>"
        + lines
        + "</table>"
        "<p class='i' style='margin-top:5mm'>以上经历属实，如有虚假，愿承担相应责任。</p>"
        + k.signed(rng, employer, k.dot(issued))
    )
    truth = {
        "name": one.name,
        "employer": employer,
        "place": "".join(where),
        "start_date": f"{begin}-{month:02}",
        "position": posts[-1],
        "periods": [
            {"from": f"{a[0]}-{a[1]:02}", "to": f"{b[0]}-{b[1]:02}", "position": post}
            for (a, b), post in zip(spans, posts, strict=True)
        ],
        "issuer": employer,
        "issue_date": k.iso(issued),
        "id_number": one.id,
        "sex": one.sex,
    }
    html = k.doc(body, font=k.face(rng), margin="26mm 22mm")
    return Sheet(html, "employment_proof", truth, ("years", "position"))


@layout("employment_proof.tw_form_with_code")
def form_with_code(rng: random.Random) -> Sheet:
    one, where = k.who(rng, 1970, 1992), k.place(rng)
    employer, (work, _) = k.firm(rng, where), k.job(rng)
    code = credit_code(rng)
    hired = k.workday(rng, one.birth[0] + rng.randint(20, 25))
    issued = k.workday(rng, max(2017, min(2025, hired[0] + rng.randint(7, 20))), 3, 11)
    years = issued[0] - hired[0] - ((issued[1], issued[2]) < (hired[1], hired[2]))
    position = rng.choice((f"{work}班长", work, "设备技术员"))
    line = "border-bottom:0.5pt solid #000;padding:0 3mm"
    title = rng.choice(("职工在岗及工作年限证明", "在岗工作证明", "在职在岗证明"))
    body = (
        f"<p class='r' style='font-size:10.5pt'>编号：{issued[0]}-{rng.randint(1, 300):03}</p><p class='c' style='font-size:21pt;margin:6mm 0 10mm'>{title}</p>"
        f"<p>姓　　名：<span style='{line}'>{one.name}</span>　性别：<span style='{line}'>{one.sex}</span>　出生：<span style='{line}'>{k.cnm(one.birth)}</span></p>"
        f"<p>身份证号码：<span style='{line}'>{one.id}</span></p><p>入职时间：<span style='{line}'>{k.cn(hired)}</span></p>"
        f"<p>现岗位/职务：<span style='{line}'>{position}</span></p><p>连续工作年限：<span style='{line}'>{years}年</span></p>"
        f"<p>劳动合同形式：<span style='{line}'>{rng.choice(('无固定期限', '固定期限'))}</span>　社会保险：<span style='{line}'>已按月缴纳</span></p>"
        f"<p class='i' style='margin-top:6mm'>经核查劳动合同和社保记录，该职工为我单位正式在岗人员，上述情况属实。</p>"
        + k.signed(rng, employer, k.cn(issued))
        + f"<div style='margin-top:24mm;font-size:11pt'><p>统一社会信用代码：{code}</p><p>单位地址：{''.join(where)}　经办人：{k.name(rng, '女')}</p></div>"
    )
    truth = {
        "name": one.name,
        "employer": employer,
        "start_date": k.iso(hired),
        "position": position,
        "years": years,
        "issuer": employer,
        "issue_date": k.iso(issued),
        "id_number": one.id,
        "sex": one.sex,
        "birth_date": k.month(one.birth),
        "credit_code": code,
    }
    html = k.doc(body, font=k.face(rng), pt=14, margin="26mm 26mm", css="body{line-height:2.1}")
    return Sheet(html, "employment_proof", truth, ("place", "periods"))


_SIZES = (("大型", "large"), ("中型", "medium"), ("小型", "small"))


@layout("enterprise_scale.tw_statement")
def scale_statement(rng: random.Random) -> Sheet:
    where = k.place(rng)
    enterprise, issuer, code = (
        k.firm(rng, where),
        f"{where[1]}{rng.choice(('工业和信息化局', '统计局', '中小企业发展促进局'))}",
        credit_code(rng),
    )
    printed, scale = rng.choice(_SIZES)
    staff = {"大型": rng.randint(1000, 4200), "中型": rng.randint(300, 990), "小型": rng.randint(25, 290)}[printed]
    sales = {"大型": rng.randint(41000, 220000), "中型": rng.randint(2100, 39000), "小型": rng.randint(320, 1990)}[
        printed
    ]
    day = k.workday(rng, rng.randint(2019, 2025), 2, 9)
    body = (
        f"<p class='c' style='font-size:22pt;margin:8mm 0 10mm'>企业{rng.choice(('规模', '划型', '规模类型'))}证明</p>"
        f"<p class='i'>{enterprise}（统一社会信用代码：{code}），主营矿用设备制造与维修，{day[0] - 1}年末从业人员{staff}人，全年营业收入{sales}万元。"
        f"根据《中小企业划型标准规定》（工信部联企业〔2011〕300号）和企业报送的统计年报，该企业属于<b>{printed}企业</b>。</p>"
        f"<p class='i'>本证明仅供该企业职工申报职称使用，有效期一年。</p>"
        + k.signed(rng, issuer, k.cn(day))
        + f"<p style='margin-top:28mm;font-size:11pt'>联系科室：运行监测科　电话：{k.phone(rng)}</p>"
    )
    truth = {
        "enterprise": enterprise,
        "scale": scale,
        "employees": staff,
        "revenue": sales * 10000,
        "issuer": issuer,
        "date": k.iso(day),
        "credit_code": code,
    }
    html = k.doc(body, font=k.face(rng), pt=15, margin="30mm 27mm", css="body{line-height:2}")
    return Sheet(html, "enterprise_scale", truth)


@layout("enterprise_scale.tw_declaration_table")
def scale_table(rng: random.Random) -> Sheet:
    where = k.place(rng)
    enterprise, code = k.firm(rng, where), credit_code(rng)
    printed, scale = rng.choice(_SIZES)
    staff = {"大型": rng.randint(1100, 4200), "中型": rng.randint(310, 990), "小型": rng.randint(25, 290)}[printed]
    sales = {"大型": rng.randint(42000, 220000), "中型": rng.randint(2100, 39000), "小型": rng.randint(320, 1990)}[
        printed
    ]
    day = k.workday(rng, rng.randint(2019, 2025), 2, 9)
    boxes = "　".join(("☑" if one == printed else "□") + one for one in ("大型", "中型", "小型", "微型"))
    body = (
        f"<p class='c hei' style='font-size:19pt;margin-bottom:6mm'>企业规模类型{rng.choice(('声明表', '认定表', '自测登记表'))}</p><table class='g' style='font-size:12.5pt;line-height:2'>"
        + k.rows(
            ("企业名称", enterprise),
            ("统一社会信用代码", code),
            ("所属行业", rng.choice(("工业（制造业）", "采矿业", "电力、热力生产和供应业"))),
            ("从业人员（人）", str(staff)),
            ("营业收入（万元）", f"{sales}"),
            ("资产总额（万元）", str(sales + rng.randint(300, 9000))),
            ("企业规模", boxes),
        )
        + f"</table><p class='i' style='margin-top:6mm'>以上数据取自{day[0] - 1}年度财务决算报表，本单位对真实性负责。</p>"
        f"<p style='margin-top:4mm'>法定代表人（签字）：<span class='kai' style='font-size:15pt'>{k.name(rng)}</span></p>"
        + k.signed(rng, enterprise, k.cn(day))
    )
    truth = {
        "enterprise": enterprise,
        "scale": scale,
        "employees": staff,
        "revenue": sales * 10000,
        "issuer": enterprise,
        "date": k.iso(day),
        "credit_code": code,
    }
    html = k.doc(body, font=k.face(rng), margin="28mm 24mm", css="td:first-child{width:44mm}")
    return Sheet(html, "enterprise_scale", truth, ("issuer",))


def _months(first: tuple[int, int], last: tuple[int, int]) -> int:
    return (last[0] - first[0]) * 12 + last[1] - first[1] + 1


@layout("social_insurance.tw_participation")
def participation(rng: random.Random) -> Sheet:
    one, where = k.who(rng, 1970, 1993), k.place(rng)
    employer, code = k.firm(rng, where), credit_code(rng)
    first = (one.birth[0] + rng.randint(21, 26), rng.randint(1, 12))
    printed = k.workday(rng, rng.randint(2022, 2025), 3, 11)
    last = (printed[0], printed[1] - 1)
    title = rng.choice((f"{where[1]}社会保险参保证明", "社会保险个人参保证明"))
    kinds = ("企业职工基本养老保险", "失业保险", "工伤保险")
    lines = "".join(
        f"<tr><td>{kind}</td><td>{first[0]}{first[1]:02}-{last[0]}{last[1]:02}</td><td>{_months(first, last)}</td><td>正常参保</td></tr>"
        for kind in kinds
    )
    body = (
        f"<p class='c hei' style='font-size:18pt;margin-bottom:2mm'>{title}</p><p class='c' style='font-size:10pt;margin-bottom:6mm'>（个人）</p><table class='g' style='font-size:11.5pt'>"
        + k.rows(("姓名", one.name, "社会保障号码", one.id), ("性别", one.sex, "参保状态", "正常参保"))
        + f"<tr><td>现参保单位</td><td colspan='3'>{employer}</td></tr>"
        f"<tr><td>统一社会信用代码</td><td colspan='3'>{code}</td></tr></table><table class='g c' style='font-size:11.5pt;margin-top:4mm'><tr><th>险种类型</th><th>缴费起止年月</th><th>实际缴费月数</th><th>状态</th></tr>"
        + lines
        + f"</table><p style='font-size:10pt;margin-top:4mm'>说明：1. 本证明可通过{where[0]}社会保险网上服务平台验证，验证码 {k.digits(rng, 12)}；2. 有效期三个月；3. 本证明涉及个人信息，请妥善保管。</p>"
        + k.signed(rng, f"{where[1]}社会保险事业中心", k.cn(printed), under="业务专用章")
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "employer": employer,
        "sex": one.sex,
        "credit_code": code,
        "periods": [{"from": f"{first[0]}-{first[1]:02}", "to": f"{last[0]}-{last[1]:02}", "employer": employer}],
    }
    return Sheet(k.doc(body, font=k.face(rng, "hei", "song", "zenhei"), margin="24mm 22mm"), "social_insurance", truth)


@layout("social_insurance.tw_two_employers")
def two_employers(rng: random.Random) -> Sheet:
    one, where = k.who(rng, 1972, 1990), k.place(rng)
    old, new = k.firm(rng, where), k.firm(rng, where)
    while new == old:
        new = k.firm(rng, where)
    year = one.birth[0] + rng.randint(22, 25)
    first, change = (year, rng.randint(1, 12)), (year + rng.randint(4, 8), rng.randint(2, 12))
    printed = k.workday(rng, min(2025, change[0] + rng.randint(6, 12)), 3, 11)
    last = (printed[0], printed[1] - 1)
    spans = ((old, first, (change[0], change[1] - 1)), (new, change, last))
    lines = "".join(
        f"<tr><td>{n}</td><td>{firm}</td><td>{a[0]}-{a[1]:02}</td><td>{b[0]}-{b[1]:02}</td><td>{_months(a, b)}</td></tr>"
        for n, (firm, a, b) in enumerate(spans, 1)
    )
    body = (
        f"<p class='c' style='font-size:18pt'>{rng.choice(('职工基本养老保险个人缴费记录', '基本养老保险历年缴费明细（个人）'))}</p>"
        f"<p style='font-size:11pt;margin-top:6mm'>打印日期：{k.iso(printed)}<span style='float:right'>打印方式：自助终端</span></p>"
        f"<p>参保人姓名：{one.name}　　公民身份号码：{one.id}</p><p>当前缴费单位：{new}</p>"
        "<table class='g c' style='margin-top:4mm;font-size:11.5pt'><tr><th>序号</th><th>缴费单位</th><th>起始年月</th><th>终止年月</th><th>月数</th></tr>"
        + lines
        + f"<tr><td colspan='4'>累计缴费月数</td><td>{sum(_months(a, b) for _, a, b in spans)}</td></tr></table>"
        + k.signed(rng, f"{where[2]}社会保险经办服务中心", k.cn(printed), under="社保证明章")
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "employer": new,
        "periods": [{"from": f"{a[0]}-{a[1]:02}", "to": f"{b[0]}-{b[1]:02}", "employer": firm} for firm, a, b in spans],
    }
    return Sheet(k.doc(body, font=k.face(rng), margin="26mm 22mm", pt=12.5), "social_insurance", truth)
