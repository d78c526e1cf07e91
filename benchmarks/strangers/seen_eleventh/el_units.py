"""What units certify: employment, retirement, insurance, scale of the firm, apprentices, projects, standards."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eleventh.el_kit import (
    FIRMS,
    TRADES,
    Word,
    cn,
    cn2,
    day,
    dot,
    hz,
    name,
    names,
    page,
    person,
    rows,
    seal,
    signed,
    wide,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout


@layout("employment_proof.el_plain")
def plain(rng: random.Random) -> Sheet:
    one, firm, trade = person(rng), rng.choice(FIRMS), rng.choice(TRADES)
    start, until = f"{int(one.birth[:4]) + 21}-07", f"2024-0{rng.randint(3, 9)}-{rng.randint(10, 28)}"
    years = 2024 - int(start[:4]) - (int(until[5:7]) < 7)
    body = f'<h1 style="margin-top:20mm;letter-spacing:12pt">在职证明</h1><p class="i">兹证明{one.name}，{one.sex}，身份证号{one.number}，自{cn(start)}起在我公司工作，现任{trade}岗位，从事本专业工作已满{years}年。</p><p class="i">该同志与我公司签有无固定期限劳动合同，现仍在职。</p><p class="i">特此证明。</p>{signed(firm + "（公章）", hz(until))}<p class="s" style="margin-top:25mm">联系人：{name(rng)}　　电话：0356-2000123</p>'
    truth = {
        "name": one.name, "sex": one.sex, "id_number": one.number, "employer": firm, "start_date": start, "position": trade, "years": years, "issuer": firm, "issue_date": until,
    }  # fmt: skip
    return Sheet(page(body, "", rng.choice(("song", "ming"))), "employment_proof", truth, ("periods",))


@layout("employment_proof.el_career_table")
def career_table(rng: random.Random) -> Sheet:
    one, firm, trade = person(rng), rng.choice(FIRMS), rng.choice(TRADES)
    first = int(one.birth[:4]) + 20
    turns = (first + rng.randint(3, 5), first + rng.randint(7, 11))
    periods = [
        {"from": f"{first}-08", "to": f"{turns[0]}-06", "position": "学徒工"}, {"from": f"{turns[0]}-07", "to": f"{turns[1]}-12", "position": trade}, {"from": f"{turns[1] + 1}-01", "position": f"{trade}班班长"},
    ]  # fmt: skip
    date = f"2025-0{rng.randint(3, 8)}-{rng.randint(10, 28)}"
    lines = [(dot(str(at["from"])), dot(str(at.get("to", "至今"))), firm, at["position"]) for at in periods]
    doc = Word()
    doc.title("专业技术工作年限证明")
    doc.table(("姓名", one.name, "性别", one.sex), ("身份证号", one.number, "学历", "中专"))
    doc.line("从事专业技术工作经历：", bold=True)
    doc.table(("起", "止", "工作单位", "岗位"), *lines)
    doc.line(f"该同志累计从事专业技术工作{2025 - first}年。以上情况属实，我单位对此证明的真实性负责。", "i")
    doc.line(f"证明单位（盖章）：{firm}", "r")
    doc.line(f"经办人：{name(rng)}　　{cn(date)}", "r")
    truth = {
        "name": one.name, "sex": one.sex, "id_number": one.number, "employer": firm, "start_date": f"{first}-08", "position": f"{trade}班班长", "years": 2025 - first, "periods": periods, "issuer": firm,
        "issue_date": date,
    }  # fmt: skip
    return Sheet("", "employment_proof", truth, ("position", "start_date", "period_employers"), doc.save())


@layout("employment_proof.el_printed_form")
def printed_form(rng: random.Random) -> Sheet:
    one, firm, post = person(rng), rng.choice(FIRMS), rng.choice(("设备维修", "质量检验", "工艺技术管理"))
    start, date = day(rng, int(one.birth[:4]) + 22, None, (3, 9)), f"2023-10-{rng.randint(10, 28)}"
    place = rng.choice(("山西省晋中市榆次区工业园", "河北省邯郸市峰峰矿区", "陕西省咸阳市秦都区"))
    body = (
        f'<h2>工 作 经 历 证 明</h2><p>____职称评审工作领导小组办公室：</p><p class="i">兹有我单位　<u>{one.name}</u>　同志，身份证号码　<u>{one.number}</u>　，于　<u>{cn(start)}</u>　进入我单位工作，工作地点　<u>{place}</u>　，从事　<u>{post}</u>　工作，至今共计　<u>{2023 - int(start[:4])}</u>　年。</p>'
        f'<p class="i">我单位对上述证明内容的真实性负责，愿意承担由此产生的法律责任。</p><table style="margin-top:12mm;line-height:2.2">{rows(("单位名称（盖章）：", firm), ("单位负责人（签字）：", name(rng)), ("单位联系电话：", "0354-3000123"), ("出具日期：", cn(date)))}</table>{seal(firm, "left:80mm;top:105mm")}<p class="s" style="margin-top:20mm">注：本证明涂改无效；在多个单位工作的须分别出具。</p>'
    )
    truth = {
        "name": one.name, "id_number": one.number, "employer": firm, "place": place, "start_date": start, "position": post, "years": 2023 - int(start[:4]), "issuer": firm, "issue_date": date,
    }  # fmt: skip
    return Sheet(page(body), "employment_proof", truth, ("periods",))


@layout("retirement_certificate.el_card")
def retired_card(rng: random.Random) -> Sheet:
    one, firm = person(rng, 1955, 1963), rng.choice(FIRMS)
    age = 60 if one.sex == "男" else 50
    date = f"{int(one.birth[:4]) + age}-{one.birth[5:7]}"
    issue = cn(date)
    body = (
        f'<h2 style="color:#a00">退 休 证</h2><table><tr><td style="width:44mm;vertical-align:top"><div style="border:.6pt solid #555;width:30mm;height:40mm" class="c s"><br>照片</div></td><td><table style="line-height:2.1">{rows(("姓　　名", wide(one.name)), ("性　　别", one.sex), ("出生年月", cn(one.birth[:7])), ("身份证号", one.number), ("原工作单位", firm), ("参加工作时间", f"{int(one.birth[:4]) + 19}年3月"), ("退休时间", issue))}</table></td></tr></table>'
        f'<p class="s">持证须知：1.本证是退休人员身份的凭证，可享受国家规定的有关待遇。2.本证应妥善保管，不得转借、涂改。</p><p class="r" style="margin:0">发证机关：市人力资源和社会保障局　　{issue}</p>{seal("市人力资源和社会保障局", "right:14mm;bottom:8mm")}'
    )
    truth = {
        "name": one.name,
        "sex": one.sex,
        "birth_date": one.birth[:7],
        "id_number": one.number,
        "employer": firm,
        "retirement_date": date,
    }
    return Sheet(page(body, font="kai", frame="size:A5 landscape;margin:12mm 16mm"), "retirement_certificate", truth)


@layout("retirement_certificate.el_approval")
def approval(rng: random.Random) -> Sheet:
    one, firm = person(rng, 1956, 1964), rng.choice(FIRMS)
    age = 60 if one.sex == "男" else 50
    date = f"{int(one.birth[:4]) + age}-{one.birth[5:7]}"
    body = (
        f'<h2>企业职工退休审批表</h2><p>单位编号：{rng.randint(100000, 999999)}</p><table class="g"><tr><td>姓名</td><td>{one.name}</td><td>性别</td><td>{one.sex}</td></tr><tr><td>单位名称</td><td colspan=3>{firm}</td></tr><tr><td>公民身份号码</td><td colspan=3>{one.number}</td></tr><tr><td>出生年月</td><td>{dot(one.birth[:7])}</td><td>参加工作时间</td><td>{int(one.birth[:4]) + 20}.10</td></tr><tr><td>职务或工种</td><td>{rng.choice(TRADES)}</td><td>退休类别</td><td>正常退休</td></tr><tr><td>缴费年限</td><td>{rng.randint(20, 38)}年</td><td>批准退休时间</td><td>{dot(date)}</td></tr>'
        f'<tr><td>职工所在单位意见</td><td colspan=3 style="height:26mm">该职工已达法定退休年龄，同意上报退休。<br>　　　　　　　　　　　　　（章）</td></tr><tr><td>社会保险经办机构初审意见</td><td colspan=3 style="height:22mm">经初审，符合退休条件。　　经办人：{name(rng)}</td></tr><tr><td>人力资源和社会保障部门审批意见</td><td colspan=3 style="height:26mm">同意退休，自{cn(date)}起办理退休手续，次月起享受基本养老保险待遇。</td></tr></table><p class="s">本表一式三份，单位、社保机构、职工档案各一份。</p>'
    )
    truth = {
        "name": one.name,
        "sex": one.sex,
        "birth_date": one.birth[:7],
        "id_number": one.number,
        "employer": firm,
        "retirement_date": date,
    }
    return Sheet(page(body), "retirement_certificate", truth)


@layout("social_insurance.el_payment_list")
def payment_list(rng: random.Random) -> Sheet:
    one, firms = person(rng), rng.sample(FIRMS, 2)
    first, turn = rng.randint(2010, 2014), rng.randint(2016, 2020)
    periods = [
        {"from": f"{first}-04", "to": f"{turn}-08", "employer": firms[0]},
        {"from": f"{turn}-09", "to": "2024-06", "employer": firms[1]},
    ]
    lines = [("单位名称", "险种", "起始年月", "终止年月", "缴费月数", "缴费状态")]
    for at in periods:
        a, b = (int(at[key][:4]) * 12 + int(at[key][5:]) for key in ("from", "to"))
        lines.append(
            (
                at["employer"],
                "企业职工基本养老保险",
                at["from"].replace("-", ""),
                at["to"].replace("-", ""),
                str(b - a + 1),
                "已到账",
            )
        )
    body = (
        f'<h3>社会保险个人参保缴费证明</h3><table class="s"><tr><td>姓名：{one.name}</td><td>社会保障号码：{one.number}</td></tr><tr><td>现参保单位：{firms[1]}</td><td>参保状态：正常参保</td></tr></table><table class="g s c" style="margin-top:3mm">{rows(*lines, first="th")}</table>'
        f'<p class="s">备注：1.本证明可通过网上服务大厅扫码验证，有效期三个月。2.证明内容以社会保险信息系统数据为准。</p><p class="s">验证码：{rng.randint(10**11, 9 * 10**11)}　　打印日期：2024-07-{rng.randint(10, 28)}</p>{seal("市社会保险中心<br>业务专用章", "right:20mm;top:60mm")}'
    )
    css = "@page{@bottom-center{content:'第 ' counter(page) ' 页 共 ' counter(pages) ' 页';font-family:'Noto Sans CJK SC';font-size:8pt}}"
    return Sheet(
        page(body, css, "hei"),
        "social_insurance",
        {"name": one.name, "id_number": one.number, "employer": firms[1], "periods": periods},
    )


@layout("social_insurance.el_unit_sentence")
def unit_sentence(rng: random.Random) -> Sheet:
    one, firm = person(rng, 1970, 1988), rng.choice(FIRMS)
    start, end = f"{rng.randint(2008, 2017)}-{rng.randint(1, 12):02d}", f"2023-{rng.randint(6, 12):02d}"
    body = f'<h2>参 保 证 明</h2><p class="r s">编号：{rng.randint(20230000, 20239999)}</p><p class="i">兹有参保人{one.name}，身份证号码{one.number}，参保单位为{firm}，在我中心参加企业职工基本养老保险，缴费时间为{cn(start)}至{cn(end)}，期间无欠费、无中断。</p><p class="i">特此证明。</p>{signed("县社会保险事业管理服务中心", hz(end + "-28"))}<p class="s" style="margin-top:20mm">经办：{name(rng)}　　复核：{name(rng)}</p>'
    truth = {
        "name": one.name,
        "id_number": one.number,
        "employer": firm,
        "periods": [{"from": start, "to": end, "employer": firm}],
    }
    return Sheet(page(body), "social_insurance", truth)


@layout("enterprise_scale.el_bureau")
def bureau(rng: random.Random) -> Sheet:
    firm, code = (
        rng.choice(("高平泫水管业有限公司", "高平长平铸造有限公司", "山西丹源机械股份有限公司")),
        credit_code(rng),
    )
    word, scale = rng.choice((("大型", "large"), ("中型", "medium"), ("小型", "small")))
    staff, income = {
        "large": (rng.randint(1100, 4000), rng.randint(41000, 180000)),
        "medium": (rng.randint(320, 900), rng.randint(3000, 30000)),
        "small": (rng.randint(40, 260), rng.randint(400, 1900)),
    }[scale]
    date = day(rng, 2021, 2024, (3, 10))
    body = f'<h2>企业规模类型证明</h2><p class="i">{firm}（统一社会信用代码：{code}），所属行业为工业。截至上年末，该企业从业人员{staff}人，年营业收入{income}万元，资产总额{income * 2}万元。</p><p class="i">根据国家统计局《统计上大中小微型企业划分办法》，该企业属于<b>{word}企业</b>。</p><p class="i">特此证明，仅用于职称申报。</p>{signed("高平市工业和信息化局", cn(date))}'
    truth = {
        "enterprise": firm,
        "scale": scale,
        "employees": staff,
        "revenue": income * 10000,
        "issuer": "高平市工业和信息化局",
        "date": date,
        "credit_code": code,
    }
    return Sheet(page(body), "enterprise_scale", truth)


@layout("enterprise_scale.el_statement")
def statement(rng: random.Random) -> Sheet:
    firm, code = rng.choice(("襄垣漳河矿山机械有限公司", "山西襄源化工设备有限公司")), credit_code(rng)
    word, scale = rng.choice((("中型", "medium"), ("小型", "small")))
    staff, income = {
        "medium": (rng.randint(320, 900), rng.randint(3000, 30000)),
        "small": (rng.randint(40, 260), rng.randint(400, 1900)),
    }[scale]
    date = day(rng, 2020, 2024, (3, 10))
    marks = "　".join(("☑" if one == word else "□") + one for one in ("大型", "中型", "小型", "微型"))
    body = f'<h2>企业划型情况表</h2><table class="g"><tr><td style="width:45mm">企业名称</td><td>{firm}</td></tr><tr><td>社会信用代码</td><td>{code}</td></tr><tr><td>所属行业</td><td>制造业</td></tr><tr><td>从业人员（人）</td><td>{staff}</td></tr><tr><td>营业收入（万元）</td><td>{income}</td></tr><tr><td>企业规模</td><td>{marks}</td></tr><tr><td>企业声明</td><td>本企业所填数据真实准确，与报送统计部门的年报一致。<br>法定代表人：{name(rng)}</td></tr><tr><td>统计部门意见</td><td style="height:30mm;position:relative">情况属实。<br><br>　　　　　　　　襄垣县统计局（章）{seal("襄垣县统计局", "left:44mm;top:-4mm")}<br>　　　　　　　　{cn2(date)}</td></tr></table><p class="s">填表说明：营业收入、从业人员均指上一会计年度数；大、中、小型企业须同时满足所列指标的下限。</p>'
    truth = {
        "enterprise": firm,
        "scale": scale,
        "employees": staff,
        "revenue": income * 10000,
        "issuer": "襄垣县统计局",
        "date": date,
        "credit_code": code,
    }
    return Sheet(page(body, font="zenhei"), "enterprise_scale", truth)


@layout("mentoring_proof.el_agreement")
def agreement(rng: random.Random) -> Sheet:
    who, pupils, firm = name(rng, "男"), names(rng, 2), rng.choice(FIRMS)
    start = day(rng, 2015, 2021, (1, 6))
    trade = rng.choice(TRADES)
    body = (
        f'<h2>师 徒 协 议 书</h2><p>甲方（师傅）：{who}　　工种：{trade}　　技能等级：高级技师</p><p>乙方（徒弟）：{pupils[0]}、{pupils[1]}　　工种：{trade}</p><p class="i">为发挥高技能人才传帮带作用，经{firm}批准，甲乙双方自愿结为师徒，协议如下：</p><p class="i">一、期限两年，自{cn(start)}起计算。</p><p class="i">二、甲方应毫无保留地传授技艺，每月现场指导不少于四次。</p><p class="i">三、乙方应尊敬师傅，刻苦学习，期满达到中级工以上水平。</p><p class="i">四、协议期满由公司组织考核，合格者发放带徒津贴。</p>'
        f'<table style="margin-top:14mm"><tr><td>甲方签字：{who}</td><td>乙方签字：{pupils[0]}　{pupils[1]}</td></tr><tr><td>见证单位：{firm}工会</td><td>签订日期：{cn(start)}</td></tr></table>{seal(firm + "工会", "left:20mm;bottom:108mm")}'
    )
    truth = {"mentor": who, "apprentices": pupils, "start_date": start}
    return Sheet(
        page(body, "", rng.choice(("song", "kai"))), "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates")
    )


@layout("mentoring_proof.el_results")
def results(rng: random.Random) -> Sheet:
    one, pupils, firm = person(rng, 1968, 1982), names(rng, 3), rng.choice(FIRMS)
    start = rng.randint(2012, 2016)
    words = (("技师", 2), ("高级工", 3), ("中级工", 4))
    got = [rng.choice(words) for _ in pupils]
    dates = [f"{start + rng.randint(3, 6)}-{rng.randint(1, 12):02d}" for _ in pupils]
    date = f"2024-05-{rng.randint(10, 28)}"
    lines = [
        ("序号", "徒弟姓名", "现技能等级", "取证时间"),
        *((at + 1, pupil, got[at][0], cn(dates[at])) for at, pupil in enumerate(pupils)),
    ]
    body = f'<h2>带徒情况证明</h2><p class="i">我公司{one.name}（身份证号：{one.number}）自{start}年3月起担任导师，带徒传技，先后培养徒弟{len(pupils)}人，均已取得相应技能等级证书，具体情况如下：</p><table class="g c">{rows(*lines, first="th")}</table><p class="i">特此证明。</p>{signed(firm, cn(date))}'
    truth = {
        "mentor": one.name, "id_number": one.number, "apprentices": pupils, "apprentice_levels": [mark[1] for mark in got], "apprentice_dates": dates, "start_date": f"{start}-03",
    }  # fmt: skip
    return Sheet(page(body), "mentoring_proof", truth)
