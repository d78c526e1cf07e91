"""More proofs of benefit and of apprentices: account of unit costs, user's report, kinds by years, transfer, slip; certificate, statements, agreement of three, handbook."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.proofs import OCCUPATIONS, page
from benchmarks.strangers.open.proofs_second import later, project_of
from benchmarks.strangers.open.prose import (
    TOPICS,
    Day,
    company,
    copy_stamp,
    day_of,
    font,
    padded,
    people_of,
    prose,
    seal,
)
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, id_number, layout

DIGITS = "零壹贰叁肆伍陆柒捌玖"
REACHED = (("高级工", 3), ("技师", 2), ("高级技师", 1))


def capital(yuan: int) -> str:
    """An amount in 元 (below 100 million) in capital Chinese numerals."""

    def four(number: int) -> str:
        text = ""
        for value, unit in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
            digit = number // value % 10
            text += DIGITS[digit] + unit if digit else "零"
        while "零零" in text:
            text = text.replace("零零", "零")
        return text.rstrip("零")

    high, low = divmod(yuan, 10000)
    text = (four(high).lstrip("零") + "万" if high else "") + (four(low) if high else four(low).lstrip("零"))
    return text + "元整"


def institution_code(rng: random.Random) -> str:
    """A code of a public institution (12…) with both check characters right."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    inner = f"4{rng.randint(0, 9999999):07d}"
    rest = 11 - sum(int(one) * weight for one, weight in zip(inner, (3, 7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
    code = f"12{rng.choice(('140000', '140100', '140500'))}{inner}{'X' if rest == 10 else rest % 11}"
    return code + alphabet[-sum(alphabet.index(one) * pow(3, index, 31) for index, one in enumerate(code)) % 31]


def yuan(amount: int) -> str:
    return f"{amount:,}.00"


@layout("benefit_proof.account_of_costs")
def account_of_costs(rng: random.Random) -> Sheet:
    """A landscape 效益核算表: kinds of cost in rows, before, after and difference in 元, the total in words and figures, three signatures."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2015), company(rng)
    subject, year = project_of(rng, topic), day.year - 1
    rows, total = "", 0
    for index, name in enumerate(
        rng.sample(("电费", "备件费", "人工费", "外委修理费", "润滑油脂", "废品损失", "刀具费"), 4), 1
    ):
        after = rng.randint(1, 40) * 1500
        before = after + rng.randint(2, 90) * 1200
        total += before - after
        rows += f"<tr><td>{index}<td>{name}<td style='text-align:right'>{yuan(before)}<td style='text-align:right'>{yuan(after)}<td style='text-align:right'>{yuan(before - after)}<td>{rng.choice(('财务账', '物资领用单', '电能表', '工时统计', ''))}"
    words, figures = rng.choice((("大写", "小写"), ("人民币大写", "￥")))
    makers = people_of(rng, 3)
    text = f"""<h1 style="font-size:18pt;margin:0">{rng.choice(("技术革新成果经济效益核算表", "经济效益测算表", "项目直接经济效益核定表"))}</h1><p>核算单位（盖章）：{unit}<span style="float:right">核算期：{year}年1月1日至{year}年12月31日　　金额单位：元</span></p><div style="position:relative"><table class=g><tr><td colspan=2>成果名称<td colspan=4 class=l>{subject}
    <tr><td style="width:12mm">序号<td>费用项目<td>实施前（年）<td>实施后（年）<td>节约额<td>数据来源{rows}<tr><td colspan=2>合　计<td colspan=4 class=l>{words}：{capital(total)}　　　{figures}：{yuan(total)}<tr><td colspan=2>计算说明<td colspan=4 class=l>年节约额＝实施前费用－实施后费用。{prose(rng, topic, 1, "万元")}</table>{seal(unit + "<br>财务专用章", "left:24mm;top:-26mm")}</div>
    <p>核算：{makers[0]}　　　　复核：{makers[1]}　　　　财务负责人：{makers[2]}　　　　<span style="float:right">核算日期：{day.any(rng)}</span></p>"""
    truth = {"subject": subject, "benefit_kind": "saving", "amount": total, "issuer": unit, "date": day.iso}
    html = page(rng, "@page { margin: 18mm 20mm }", text, "A4 landscape", "12pt/1.6")
    return Sheet(html, "benefit_proof", truth)


@layout("benefit_proof.users_report")
def users_report(rng: random.Random) -> Sheet:
    """A customer's 用户使用报告 on its letterhead: addressed to the maker, parts (一) to (三), profit and tax with their sum in one sentence, code and address in the foot."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2016)
    maker, user, code = company(rng), company(rng), credit_code(rng)
    while user == maker:
        user = company(rng)
    profit = rng.randint(300, 9000)
    tax = profit * rng.randint(9, 30) // 100
    subject = f"{topic.thing}{topic.means}{rng.choice(('成套技术', '装置', '工艺'))}"
    until = rng.choice((f"{day.year - 1}年底", f"{day.year}年{day.month}月"))
    sentence = rng.choice(
        (
            f"截至{until}，累计新增利润{profit / 10}万元，上缴税金{tax / 10}万元，<u>利税合计{(profit + tax) / 10:g}万元</u>。",
            f"自投用以来，为我公司创造利税共计{(profit + tax) / 10:g}万元（其中：利润{profit / 10}万元，税金{tax / 10}万元）。",
        )
    )
    html = f"""<html><style>@page {{ size: A4; margin: 32mm 26mm 28mm; @top-left {{ content: "{user}"; font: 13pt {FONTS["kai"]}; color: #06489c; border-bottom: .5mm solid #06489c }} @top-right {{ content: "USER REPORT"; font-size: 9pt; color: #06489c; border-bottom: .5mm solid #06489c }}
    @bottom-center {{ content: "统一社会信用代码：{code}　地址：山西省忻州市和平西街{rng.randint(2, 90)}号　邮编：034000　传真：0350-{rng.randint(2000000, 3999999)}"; font: 8pt {FONTS["hei"]}; color: #06489c }} }} body {{ font: 13pt/1.85 {font(rng, "song", "hei", "kai")} }} p {{ margin: 1mm 0 }} .i {{ text-indent: 2em }}</style>
    <p style="text-align:center;font:bold 19pt {FONTS["hei"]}">{rng.choice(("用户使用报告", "用户意见及效益说明", "用户应用报告"))}</p><p>{maker}：<p class=i>贵公司研制的“{subject}”于{day.year - 2}年{rng.randint(3, 11)}月在我公司{rng.choice(("东山矿", "一号线", "北区"))}投入使用，现将使用情况反馈如下：
    <p class=i>（一）使用情况。{prose(rng, topic, 2, "万元")}<p class=i>（二）技术评价。{prose(rng, topic, 2, "万元")}<p class=i>（三）经济效益。{sentence}<p class=i>希望贵公司继续做好售后服务。<div style="position:relative;height:42mm;padding:14mm 10mm 0 0;text-align:right">用户单位：{user}<br>日期：{day.any(rng)}{seal(user, "right:20mm;top:6mm")}</div>
    <p style="font-size:10.5pt">填写人：{people_of(rng, 1)[0]}　　职务：机电副经理　　电话：1{rng.choice((35, 39, 86))}{rng.randint(10**7, 10**8 - 1)}</p></html>"""
    truth = {
        "subject": subject,
        "benefit_kind": "profit_and_tax",
        "amount": (profit + tax) * 1000,
        "issuer": user,
        "date": day.iso,
        "credit_code": code,
    }
    return Sheet(html, "benefit_proof", truth, ("items",))


@layout("benefit_proof.kinds_down_years_across")
def kinds_down_years_across(rng: random.Random) -> Sheet:
    """The benefit page of a prize's application: kinds in rows, years across with a last column of sums, unit in brackets, notes, finance seal on its own."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2014), company(rng)
    subject = f"{topic.thing}{topic.means}关键技术及应用"
    years = [day.year - 3, day.year - 2, day.year - 1]
    kinds = (("新增销售收入", "revenue"), ("新增利润", "profit"), ("新增税收", "tax"), ("节约资金", "saving"))
    chosen = sorted(rng.sample(range(4), rng.randint(2, 3)))
    items: list[dict[str, Any]] = []
    rows, mark = "", rng.choice(("", " 年", "年度"))
    for name, kind in (kinds[one] for one in chosen):
        values = [rng.randint(*((9000, 90000) if kind == "revenue" else (300, 8000))) for _ in years]
        rows += f"<tr><td>{name}{''.join(f'<td>{value / 100:.2f}' for value in values)}<td>{sum(values) / 100:.2f}"
        items += [
            {"year": year, "benefit_kind": kind, "amount": value * 100}
            for year, value in zip(years, values, strict=True)
        ]
    text = f"""<p style="font:bold 14pt {FONTS["hei"]}">{rng.choice(("七、经济效益和社会效益", "六、直接经济效益证明", "附件5　经济效益证明"))}</p><table class=g><tr><td style="width:34mm">成果名称<td colspan=4>{subject}<tr><td>出具证明单位<td colspan=4>{unit}<tr><td colspan=5 style="text-align:right;border-bottom:0">（单位：万元人民币）<tr><td>栏　目　＼　年　度{"".join(f"<td>{year}{mark}" for year in years)}<td>累　计{rows}
    <tr><td>各栏目的<br>计算依据<td colspan=4 class=l style="height:46mm;vertical-align:top">{prose(rng, topic, 3, "万元")}<tr><td>社会效益<td colspan=4 class=l style="height:36mm;vertical-align:top">{prose(rng, topic, 2, "万元")}
    <tr><td colspan=5 style="height:44mm;vertical-align:top"><div style="position:relative;height:42mm;text-align:left">财务部门（盖章）：<br><br>财务负责人（签字）：{padded(rng, people_of(rng, 1)[0])}<span style="position:absolute;right:4mm;bottom:2mm">证明单位公章<br>{day.year}　年　{day.month}　月　{day.day}　日</span>{seal(unit + "<br>财务专用章", "left:34mm;top:2mm")}{seal(unit, "right:4mm;bottom:0")}</div></table><p style="font-size:9.5pt">注：1. 新增税收指缴纳的各种税金；2. 本表须加盖财务专用章和单位公章方为有效；3. 应附有关凭证复印件。<span style="float:right">— {rng.randint(9, 30)} —</span></p>"""
    truth = {"subject": subject, "issuer": unit, "date": day.iso, "items": items}
    return Sheet(page(rng, "", text, base="11.5pt/1.55"), "benefit_proof", truth, ("benefit_kind", "amount"))


@layout("benefit_proof.transfer_income")
def transfer_income(rng: random.Random) -> Sheet:
    """A research institution's 成果转化证明: the income in capital numerals and figures, contract's number and date named, two people of the office below."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2018)
    office = rng.choice(("山西恒岳矿业研究院", "吕梁山煤化工研究所", "汾河水利职业学院", "太行装备技术师范学院"))
    buyer, code = company(rng), institution_code(rng)
    tens = rng.randint(5, 260)
    subject, made = f"{topic.thing}{topic.means}方法", later(Day(day.year - 1, 2, 1), rng.randint(0, 250))
    name = people_of(rng, 1)[0]
    shown = rng.choice(
        (
            f"人民币{capital(tens * 10000)}（¥{tens * 10000:,}.00）",
            f"{tens}万元（大写：{capital(tens * 10000)}）",
            f"¥{tens * 10000}元（{capital(tens * 10000)}）",
        )
    )
    text = f"""<p style="text-align:center;font:26pt {FONTS["kai"]};color:#c00;margin:0">{office}</p><hr style="border:.4mm solid #c00"><h1 style="font-size:20pt;margin:12mm 0">{rng.choice(("科技成果转化证明", "成果转化收益证明"))}</h1><p class=i>我单位{name}同志为第一完成人的科技成果“{subject}”，于{made.plain()}与{buyer}签订技术转让合同（合同登记号：{made.year}14{rng.randint(10**6, 10**7 - 1)}），合同已履行完毕。
    <p class=i>经核实，该成果转化取得技术转让收入{shown}，款项已于{made.year}年度内全部到账。<p class=i>情况属实，特此证明。<div style="position:relative;margin-top:22mm;padding-left:85mm;height:46mm;text-align:center">{day.any(rng)}<br>{office}{rng.choice(("科研处", "成果转化办公室", ""))}{seal(office, "right:16mm;top:-10mm")}</div>
    <table style="width:100%;font-size:10.5pt;border-top:.3mm solid #000"><tr><td>经办人：{people_of(rng, 1)[0]}<td>审核人：{people_of(rng, 1)[0]}<td>事业单位法人证书号（统一社会信用代码）：{code}</table>{copy_stamp(rng, "left:0;bottom:4mm") if rng.random() < 0.5 else ""}"""
    truth = {"subject": subject, "benefit_kind": "revenue", "amount": tens * 10000, "date": day.iso}
    truth["credit_code"] = code
    css = "body { position: relative; height: 250mm }"
    return Sheet(page(rng, css, text, base="15pt/1.95"), "benefit_proof", truth, ("issuer",))


@layout("benefit_proof.slip_with_ticks")
def slip_with_ticks(rng: random.Random) -> Sheet:
    """Half a sheet, landscape: kind by a tick, amount digit by digit in boxes with the yearly figure in the sentence, finance and union sign on other days."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2012), company(rng)
    kinds = (("增加产值", "output_value"), ("节约成本", "saving"), ("增加利润", "profit"), ("其他", "other"))
    index = rng.randint(0, 2)
    ticks = "　".join(f"{rng.choice('☑√') if one == index else '□'}{name}" for one, (name, _) in enumerate(kinds))
    amount, subject = rng.randint(12000, 890000), f"{topic.thing}{topic.fault}的改进"
    checked = day if rng.random() < 0.3 else Day(day.year, day.month, max(1, day.day - 5))
    names = people_of(rng, 4)
    text = f"""<p style="font-size:9pt;margin:0">No. {rng.randint(1, 9999):06d}<span style="float:right">第二联　申报人留存</span></p><h1 style="font-size:15pt;margin:0 0 2mm">{unit}{rng.choice(("“五小”成果效益认定单", "合理化建议效益认定单", "小改小革效益确认单"))}</h1><div style="position:relative"><table class=g><tr><td style="width:22mm">成果名称<td colspan=3 class=l>{subject}<tr><td>申报人<td>{names[0]}<td style="width:22mm">班组<td>{rng.choice(("电工班", "钳工一班", "维修二班"))}<tr><td>效益类别<td colspan=3 class=l>{ticks}
    <tr><td>计算过程<td colspan=3 class=l>{prose(rng, topic, 1, "万元")}<tr><td>认定金额<td colspan=3 class=l>年创效　¥ {amount:,} 元　（大写）{capital(amount)}<tr><td>财务审核<td>{names[1]}　{checked.month}月{checked.day}日<td>工会意见<td>同意　{names[2]}<tr><td colspan=4 style="text-align:right;height:15mm;vertical-align:bottom">认定单位（公章）：{unit}　　　认定日期：{day.any(rng)}</table>{seal(unit, "right:30mm;bottom:-8mm")}</div>"""
    truth = {
        "subject": subject,
        "benefit_kind": kinds[index][1],
        "amount": amount,
        "issuer": unit,
        "date": day.iso,
    }
    html = page(rng, "@page { margin: 10mm 12mm } .g td { padding: 1.5mm }", text, "A5 landscape", "10.5pt/1.4")
    return Sheet(html, "benefit_proof", truth)


@layout("mentoring_proof.certificate_to_mentor")
def certificate_to_mentor(rng: random.Random) -> Sheet:
    """A landscape certificate given to the mentor: addressee, one sentence that holds the apprentices, the grades they reached and the months."""
    unit, day, occupation = company(rng), day_of(rng, 2014), rng.choice(OCCUPATIONS)
    mentor, *apprentices = people_of(rng, rng.randint(2, 4))
    since = Day(day.year - rng.randint(3, 6), rng.randint(1, 12), 1)
    levels, dates, parts = [], [], []
    for one in apprentices:
        word, level = rng.choice(REACHED[:2])
        got = day_of(rng, since.year + 1, day.year - 1)
        levels.append(level)
        dates.append(f"{got.year}-{got.month:02d}")
        parts.append(f"{one}于{got.year}年{got.month}月取得{occupation}{word}职业资格")
    told = "，".join(parts)
    called = "" if len(apprentices) == 1 else "、".join(apprentices) + hanzi_number(len(apprentices)) + "名同志"
    if not called:
        called = f"{apprentices[0]}同志"
    title = rng.choice(("师 带 徒 证 书", "名 师 带 徒 证 书", "导师带徒结业证书"))
    text = f"""<div style="border:3mm solid #b3202a;padding:1mm;height:164mm;box-sizing:border-box"><div style="border:.4mm solid #d9a441;height:100%;box-sizing:border-box;padding:6mm 20mm;position:relative"><h1 style="font:36pt {FONTS["kai"]};color:#b3202a;margin:4mm 0 8mm">{title}</h1><p style="font-size:19pt">{mentor} 同志：
    <p class=i>{rng.choice(("您", "你"))}自{since.year}年{since.month}月起担任{called}的师傅，精心传授{occupation}技艺，{told}。{rng.choice(("带徒任务已按协议完成，特发此证。", "经考核，带徒成绩合格，特发此证。"))}<div style="position:absolute;right:30mm;bottom:14mm;text-align:center">{unit}<br>{rng.choice((day.hanzi("〇"), day.hanzi("○"), day.plain()))}</div>{seal(unit, "right:34mm;bottom:8mm")}</div></div>"""
    truth = {
        "mentor": mentor,
        "apprentices": apprentices,
        "apprentice_levels": levels,
        "apprentice_dates": dates,
        "start_date": since.iso[:7],
    }
    html = page(rng, "@page { margin: 14mm 16mm }", text, "A4 landscape", "16pt/1.8")
    return Sheet(html, "mentoring_proof", truth)


@layout("mentoring_proof.apprentices_statements")
def apprentices_statements(rng: random.Random) -> Sheet:
    """Apprentices in the first person, each with identity number, signature and date; the employer's word and seal at the end. The mentor stands inside the text."""
    unit, day, occupation = company(rng), day_of(rng, 2019), rng.choice(OCCUPATIONS)
    mentor, *apprentices = people_of(rng, rng.randint(3, 4))
    since = Day(day.year - rng.randint(5, 9), rng.randint(1, 12), rng.randint(1, 28))
    levels, dates, blocks = [], [], ""
    for one in apprentices:
        (word, level), got = rng.choice(REACHED), day_of(rng, since.year + 2, day.year - 1)
        birth = f"{rng.randint(1984, 1998)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        levels.append(level)
        dates.append(got.iso)
        number = id_number(rng, birth, "男")
        saying = rng.choice(
            (
                f"我叫{one}，身份证号{number}，系{unit}职工。{since.plain()}拜{mentor}为师学习{occupation}，在师傅指导下，本人于{got.plain()}取得{word}职业技能等级证书。",
                f"本人{one}（身份证号：{number}），自{since.plain()}起跟随师傅{mentor}学习{occupation}技能，{got.plain()}晋升为{word}。",
            )
        )
        blocks += f"<p class=i>{saying}{rng.choice(('以上所述属实。', '特此说明。', ''))}<p style='text-align:right'>{rng.choice(('徒弟签字', '证明人', '说明人'))}：<span style='font:17pt {FONTS['kai']}'>{one}</span>（手印）　　{day.plain()}"
    text = f"""<h1 style="font-size:21pt">{rng.choice(("关于师徒关系的情况说明", "师 徒 关 系 说 明", "带徒情况说明"))}</h1>{blocks}<div style="border-top:.3mm dashed #000;margin-top:6mm;padding-top:3mm;position:relative"><p class=i>单位意见：经核实，上述人员均为我单位在册职工，所述师徒关系及取得技能等级的情况属实。<p style="text-align:right;margin:8mm 4mm 0">{unit}人力资源部<br>{later(day, 2).any(rng)}</p>{seal(unit + "<br>人力资源部", "right:4mm;top:10mm")}</div>"""
    truth = {
        "mentor": mentor,
        "apprentices": apprentices,
        "apprentice_levels": levels,
        "apprentice_dates": dates,
        "start_date": since.iso,
    }
    return Sheet(page(rng, "", text, base="13pt/1.75"), "mentoring_proof", truth)


@layout("mentoring_proof.agreement_of_three")
def agreement_of_three(rng: random.Random) -> Sheet:
    """企业新型学徒制培养协议: employer with its code, apprentice and school as parties 甲 乙 丙; the mentor only in a grid inside; aim of training is no grade reached."""
    unit, start, code = company(rng), day_of(rng, 2019, 2023), credit_code(rng)
    apprentice, mentor, teacher, agent = people_of(rng, 4)
    end, occupation = Day(start.year + rng.randint(1, 2), start.month, start.day), rng.choice(OCCUPATIONS)
    birth = f"{rng.randint(1990, 2001)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    school = rng.choice(("晋阳高级技工学校", "太行技师学院", "汾河职业技能培训学校"))
    sex = rng.choice("男女")
    tutors = [("企业导师", mentor, rng.choice(("技师", "高级技师"))), ("学校教师", teacher, "一级实习指导教师")]
    if rng.random() < 0.5:
        tutors.reverse()
    grid = "".join(f"<tr><td>{label}<td>{padded(rng, one)}<td>职业资格/职称<td>{word}" for label, one, word in tutors)
    clauses = "".join(
        f"<p class=i>第{hanzi_number(index)}条　{clause}"
        for index, clause in enumerate(
            (
                f"培养期限自{start.plain()}起至{end.plain()}止，共{(end.year - start.year) * 12}个月。",
                "甲方负责为乙方安排岗位和企业导师，保证乙方每周在岗实训时间；丙方负责理论教学，每学年不少于240学时。",
                "乙方在学徒期间的工资不低于当地最低工资标准，按时参加考核。",
                f"培养目标为{occupation}{rng.choice(('四级/中级工', '三级/高级工'))}，考核合格者由评价机构颁发相应证书。",
                "本协议未尽事宜由三方协商解决；一式四份，报人力资源和社会保障部门备案一份。",
            ),
            2,
        )
    )
    text = f"""<h1 style="font-size:20pt;margin-bottom:2mm">{rng.choice(("企业新型学徒制培养协议书", "企业新型学徒培养三方协议", "新型学徒制师徒培养协议"))}</h1><p style="text-align:center">（编号：XXT{start.year}{rng.randint(1, 200):04d}）</p><table style="font-size:12pt;border-spacing:0 1mm"><tr><td>甲方（企业）：<td>{unit}<tr><td>统一社会信用代码：<td>{code}<tr><td>乙方（学徒）：<td>{apprentice}　　性别：{sex}　　身份证号：{id_number(rng, birth, sex)}<tr><td>丙方（培训机构）：<td>{school}</table>
    <p class=i>第一条　根据企业新型学徒制的有关规定，三方自愿签订本协议，培养安排如下：</p><table class=g style="font-size:11pt"><tr><td style="width:28mm">学徒岗位<td>{occupation}<td style="width:32mm">所在部门<td>{rng.choice(("检修部", "动力车间", "生产一部"))}{grid}</table>{clauses}
    <div style="position:relative;margin-top:6mm;height:46mm"><table style="width:100%"><tr><td>甲方（盖章）<td>乙方（签字）：<span style="font:15pt {FONTS["kai"]}">{apprentice}</span><td>丙方（盖章）<tr><td>经办人：{agent}<td><td>{school}<tr><td>{start.plain()}<td>{start.plain()}<td>{start.plain()}</table>{seal(unit, "left:4mm;top:0")}{seal(school, "right:14mm;top:2mm")}</div>"""
    truth = {"mentor": mentor, "apprentices": [apprentice], "start_date": start.iso, "credit_code": code}
    return Sheet(
        page(rng, "", text, base="12pt/1.7"), "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates")
    )


@layout("mentoring_proof.handbook_side_by_side")
def handbook_side_by_side(rng: random.Random) -> Sheet:
    """A 师徒手册 of two pages: cover in lines; then two columns with the same labels, apprentice left or right, stages with marks, the grade reached at the end."""
    unit, start, occupation = company(rng), day_of(rng, 2013, 2021), rng.choice(OCCUPATIONS)
    mentor, apprentice, chief = people_of(rng, 3)
    word, level = rng.choice(REACHED[:2])
    end = Day(start.year + rng.randint(2, 3), start.month, start.day)
    got = later(end, rng.randint(20, 120))
    shop = rng.choice(("热力车间", "电气维修工段", "机加二班", "运转车间"))

    def column(title: str, name: str, born: int, school: str, extra: str) -> str:
        rows = (
            ("姓　　名", name),
            ("性　　别", rng.choice("男女")),
            ("出生年月", f"{born}年{rng.randint(1, 12)}月"),
            ("文化程度", school),
            ("岗　　位", occupation),
            ("单　　位", shop),
        )
        lines = "".join(f"<p>{label}：<u>　{value}　</u>" for label, value in rows)
        return f"<td style='width:50%;vertical-align:top;padding:3mm;border:.3mm solid #000'><p style='text-align:center;font-weight:bold'>{title}</p>{lines}{extra}"

    columns = [
        column("师　傅　基　本　情　况", padded(rng, mentor), start.year - rng.randint(38, 52), "大专", "<p>技能等级：<u>　高级技师　</u>"),
        column("徒　弟　基　本　情　况", padded(rng, apprentice), start.year - rng.randint(20, 30), "技校", f"<p>入厂时间：<u>　{start.year - 1}年7月　</u>"),
    ]  # fmt: skip
    if rng.random() < 0.4:
        columns.reverse()
    stages = "".join(
        f"<tr><td>第{hanzi_number(step)}阶段<td class=l>{rng.choice(('安全规程与工器具使用', '设备结构与原理', '常见故障判断', '独立操作与检修', '图纸识读'))}<td>{rng.randint(78, 97)}<td style='font-family:{FONTS['kai']}'>{mentor}<td style='font-family:{FONTS['kai']}'>{apprentice}"
        for step in range(1, 5)
    )
    text = f"""<div style="height:248mm;page-break-after:always;text-align:center;position:relative;padding-top:45mm;box-sizing:border-box"><p style="font:bold 34pt {FONTS["kai"]}">{rng.choice(("师　徒　手　册", "师带徒工作手册", "导师带徒记录册"))}</p><div style="width:110mm;margin:50mm auto 0;text-align:left;font-size:15pt"><p>师　　傅：<u>　　{mentor}　　</u><p>徒　　弟：<u>　　{apprentice}　　</u><p>结对日期：<u>　{start.any(rng)}　</u></div><p style="position:absolute;bottom:14mm;left:0;right:0;font-size:15pt">{unit}职工教育办公室制</p></div>
    <table style="width:100%;border-collapse:collapse"><tr>{"".join(columns)}</table><p style="font-weight:bold;margin-top:5mm">阶段考核记录</p><table class=g style="font-size:11pt"><tr><td>阶段<td>学习内容<td>成绩<td>师傅签字<td>徒弟签字{stages}</table>
    <div style="position:relative;border:.3mm solid #000;padding:3mm;margin-top:5mm;height:44mm"><p>出师鉴定：{end.plain()}期满，经考核准予出师。<p>徒弟取得技能等级：<u>　{word}　</u>　　取得日期：<u>　{got.plain()}　</u><p style="text-align:right">鉴定人：{chief}　　单位（章）：{unit}</p>{seal(unit, "right:6mm;bottom:1mm")}</div>"""
    truth = {
        "mentor": mentor,
        "apprentices": [apprentice],
        "apprentice_levels": [level],
        "apprentice_dates": [got.iso],
        "start_date": start.iso,
    }
    return Sheet(page(rng, "", text), "mentoring_proof", truth)
