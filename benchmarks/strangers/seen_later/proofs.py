"""Proofs of employers: apprentices taught, benefit gained."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.seen_later.s2_help import (
    OCCUPATIONS,
    THINGS,
    arabic,
    checked_copy,
    chinese,
    chinese_month,
    company,
    day,
    firm,
    frame,
    iso,
    month_iso,
    person,
    persons,
    seal,
    subject,
    wide,
    written,
)
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, layout, patent_number

LEVELS = {"中级工": 4, "高级工": 3, "技师": 2, "高级技师": 1}
FULL = {4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}


def _hundredths(rng: random.Random) -> int:
    """An amount in hundredths of 万元, that is in hundreds of 元."""
    return rng.randint(1100, 98000)


def _wan(amount: int) -> str:
    return f"{amount / 100:.2f}"


@layout("mentoring_proof.s2_contract")
def contract(rng: random.Random) -> Sheet:
    """An agreement: two parties, a term, duties, a hoped-for level, signatures and the union as witness."""
    mentor, apprentice, witness = persons(rng, 3)
    employer, trade = company(rng), rng.choice(OCCUPATIONS)
    start = day(rng, 2014, 2021)
    end = (start[0] + rng.choice((1, 2, 3)), start[1], start[2])
    title = rng.choice(("名师带徒合同书", "师徒结对协议书", "“导师带徒”协议"))
    duties = rng.sample(
        (
            "甲方应毫无保留地向乙方传授本岗位的操作技能、绝技绝活和安全知识。",
            "甲方每月至少安排四次现场示范，并在带徒手册上做好记录。",
            "乙方应尊敬师傅，虚心学习，服从安排，不迟到不早退。",
            "乙方每季度撰写学习心得一份，交甲方评阅后报人力资源部备查。",
            "协议期内任何一方调离岗位的，本协议自行终止。",
            "丙方负责对师徒双方进行阶段考核，并按规定发放带徒津贴。",
        ),
        5,
    )
    body = f"""<h1>{title}</h1><p class=r>编号：SF-{start[0]}-{rng.randint(1, 99):03d}</p>
    <p>甲方（{rng.choice(("师傅", "师　傅"))}）：<u>{wide(mentor)}</u>　　岗位：{trade}　　技能等级：高级技师</p>
    <p>乙方（{rng.choice(("徒弟", "徒　弟"))}）：<u>{wide(apprentice)}</u>　　岗位：{trade}</p><p>丙方（用人单位）：<u>{employer}</u></p>
    <p class=t>为发挥高技能人才传、帮、带作用，经双方自愿、单位同意，签订如下协议：</p>
    <p><b>一、协议期限</b></p><p class=t>自<u>{arabic(start)}</u>起至<u>{arabic(end)}</u>止。</p>
    <p><b>二、培养目标</b></p><p class=t>期满后乙方能独立完成本岗位全部作业，具备申报高级工的能力。</p>
    <p><b>三、各方职责</b></p>{"".join(f"<p class=t>{i}．{one}</p>" for i, one in enumerate(duties, 1))}
    <p class=t>本协议一式三份，三方各执一份。</p>
    <div style="position:relative;margin-top:8mm">{seal(employer, "right:4mm;top:-10mm")}
    <table style="line-height:2.2"><tr><td class=l style="border:0">甲方签字：{mentor}<td class=l style="border:0">乙方签字：{apprentice}
    <td class=l style="border:0">丙方（盖章）<tr><td class=l style="border:0">见证人：{witness}<td style="border:0">
    <td class=l style="border:0">{written(rng, start)}</table></div>"""
    truth = {"mentor": mentor, "apprentices": [apprentice], "start_date": iso(start)}
    return Sheet(frame(rng, body), "mentoring_proof", truth)


def _pupils(rng: random.Random, names: list[str], start: int) -> list[tuple[str, int, tuple[int, int, int]]]:
    return [(one, rng.choice((4, 3, 3, 2)), day(rng, start + 2, start + 5)) for one in names]


@layout("mentoring_proof.s2_results_table")
def results_table(rng: random.Random) -> Sheet:
    """One sentence, then a table of apprentices with levels reached and the certificates' dates."""
    mentor, *names = persons(rng, rng.randint(3, 5))
    employer, trade = firm(rng), rng.choice(OCCUPATIONS)
    since = (rng.randint(2012, 2018), rng.randint(1, 12), 1)
    pupils = _pupils(rng, names, since[0])
    header = rng.choice(
        (
            "<th>序号<th>徒弟姓名<th>取得等级<th>发证日期<th>证书编号",
            "<th>序<br>号<th>徒　弟<br>姓　名<th>现技能<br>等　级<th>取得时间<th>证书编号",
        )
    )
    rows = "".join(
        f"<tr><td>{i}<td>{wide(name)}<td>{FULL[level]}<td>{when[0]}年{when[1]}月<td style='font-size:9pt'>"
        f"Y0012140000{rng.randint(10, 99)}{when[0] % 100:02d}{level}{rng.randint(1, 999999):06d}"
        for i, (name, level, when) in enumerate(pupils, 1)
    )
    date = day(rng, since[0] + 6, 2025)
    body = f"""<h1>{rng.choice(("带徒传技成果证明", "师带徒情况证明", "传授技艺证明"))}</h1>
    <p class=t>{mentor}系我单位{trade}岗位{rng.choice(("高级技师", "技师"))}，自{since[0]}年{since[1]}月起担任师傅，共带徒{hanzi_number(len(names))}名，
    徒弟取得职业技能等级证书情况如下：</p><table><tr>{header}{rows}</table><p class=t>特此证明。</p>
    <div style="position:relative;margin-top:14mm">{seal(employer, "right:12mm;top:-14mm")}<p class=r>{employer}</p>
    <p class=r>{written(rng, date)}</p></div><p style="margin-top:20mm">审核人：{person(rng)}　　联系电话：0351-{rng.randint(2000000, 7999999)}</p>"""
    truth = {
        "mentor": mentor,
        "apprentices": names,
        "apprentice_levels": [one[1] for one in pupils],
        "apprentice_dates": [month_iso(one[2]) for one in pupils],
        "start_date": month_iso(since),
    }
    return Sheet(frame(rng, body), "mentoring_proof", truth)


@layout("mentoring_proof.s2_running")
def mentoring_running(rng: random.Random) -> Sheet:
    """Nothing but sentences; one of the apprentices has reached nothing yet."""
    mentor, first, second, third = persons(rng, 4)
    employer, trade = firm(rng), rng.choice(OCCUPATIONS)
    start, one, two = day(rng, 2011, 2014), day(rng, 2016, 2018), day(rng, 2019, 2022)
    high = rng.choice(("技师", "高级工"))
    body = f"""<h1>{rng.choice(("证 明", "证　　明"))}</h1><p>{rng.choice(("太原市人力资源和社会保障局", "职称评审委员会", "各有关部门"))}：</p>
    <p class=t>{rng.choice(("兹证明", "兹有"))}我单位{trade}{mentor}同志，{chinese_month(start)}与{first}、{second}、{third}三名青年职工签订师徒合同，结为师徒关系。
    在{rng.choice(("该同志", "师傅"))}的悉心指导下，{first}于{chinese_month(one)}取得{trade}高级工职业资格，{second}于{chinese_month(two)}晋升为{high}，
    {third}目前仍在学徒期。</p><p class=t>情况属实，特此证明。</p><div style="position:relative;margin-top:18mm">
    {seal(employer, "right:8mm;top:-15mm")}<p class=r>{employer}人力资源部　　</p><p class=r>{chinese(day(rng, 2023, 2025))}　　</p></div>"""
    truth = {
        "mentor": mentor,
        "apprentices": [first, second, third],
        "apprentice_levels": [3, LEVELS[high], None],
        "apprentice_dates": [month_iso(one), month_iso(two), None],
        "start_date": month_iso(start),
    }
    return Sheet(frame(rng, body), "mentoring_proof", truth)


@layout("mentoring_proof.s2_register_form")
def register_form(rng: random.Random) -> Sheet:
    """A register sheet with upright labels at the left: the master's block below the apprentice's."""
    mentor, apprentice = persons(rng, 2)
    employer, trade = firm(rng), rng.choice(OCCUPATIONS)
    start = day(rng, 2015, 2020)
    end = (start[0] + 2, start[1], start[2])
    got = day(rng, start[0] + 2, start[0] + 4)
    level = rng.choice((3, 2))
    upright = lambda text: f"<td rowspan=3 style='width:9mm'>{'<br>'.join(text)}"  # noqa: E731
    body = f"""<h1>{rng.choice(("师带徒登记考核表", "导师带徒培养情况登记表"))}</h1><p>单位：{employer}</p><table>
    <tr>{upright("徒弟情况")}<td>姓　名<td>{wide(apprentice)}<td>性　别<td>男<td>出生年月<td>{rng.randint(1988, 1996)}.{rng.randint(1, 12):02d}
    <tr><td>工　种<td colspan=2>{trade}<td>入厂时间<td colspan=2>{start[0] - 1}年7月
    <tr><td>出师后<br>取得等级<td colspan=2>{FULL[level]}<td>取证日期<td colspan=2>{iso(got)}
    <tr>{upright("师傅情况")}<td>姓　名<td>{wide(mentor)}<td>性　别<td>男<td>工　龄<td>{rng.randint(20, 34)}年
    <tr><td>工　种<td colspan=2>{trade}<td>技术等级<td colspan=2>高级技师<tr><td>荣　誉<td colspan=5>{rng.choice(("公司技术标兵", "无", "市级技术能手"))}
    <tr><td colspan=2>师徒合同<br>期　　限<td colspan=5>{arabic(start)}—{arabic(end)}
    <tr><td colspan=2>出师考核<td colspan=5 class=l>理论 {rng.randint(80, 98)} 分　　实操 {rng.randint(80, 98)} 分　　结论：准予出师
    <tr style="height:36mm"><td colspan=2>单　位<br>意　见<td colspan=5 style="position:relative">{seal(employer, "right:20mm;top:1mm")}同意。<br><br>
    （盖章）　{arabic(end)}</table><p style="font-size:9pt">注：本表一式两份，劳资科、个人档案各存一份。</p>"""
    truth = {
        "mentor": mentor,
        "apprentices": [apprentice],
        "apprentice_levels": [level],
        "apprentice_dates": [iso(got)],
        "start_date": iso(start),
    }
    return Sheet(frame(rng, body), "mentoring_proof", truth)


@layout("benefit_proof.s2_application_table")
def application_table(rng: random.Random) -> Sheet:
    """应用证明: labels at the left, years against kinds in a table within, unit in the corner."""
    project, user, manager = subject(rng), company(rng), person(rng)
    first = rng.randint(2017, 2020)
    kinds = (("新增销售额", "revenue"), ("新增利润", "profit"), ("新增税收", "tax"), ("节支总额", "saving"))
    kinds = kinds[: rng.choice((3, 4))]
    items: list[dict[str, Any]] = []
    rows = ""
    for year in range(first, first + rng.choice((2, 3))):
        amounts = [_hundredths(rng) * (6 if kind == "revenue" else 1) for _, kind in kinds]
        items += [
            {"year": year, "benefit_kind": kind, "amount": amount * 100}
            for (_, kind), amount in zip(kinds, amounts, strict=True)
        ]
        rows += f"<tr><td>{year}" + "".join(f"<td>{_wan(one)}" for one in amounts)
    span = len(kinds)
    date = day(rng, first + 3, 2025)
    body = f"""<h1>{rng.choice(("应 用 证 明", "科技成果应用证明"))}</h1><table><tr><td style="width:22%">项目名称<td colspan={span}>{project}
    <tr><td>应用单位<td colspan={span}>{user}<tr><td>单位注册地址<td colspan={span}>山西省太原市尖草坪区和平北路{rng.randint(3, 300)}号
    <tr><td>应用成果起止时间<td colspan={span}>{first}年1月—{year}年12月
    <tr><td colspan={span + 1}>经济效益（单位：万元）<tr><td>自然年{"".join(f"<td>{one}" for one, _ in kinds)}{rows}
    <tr><td colspan={span + 1} class=l>所列经济效益的有关说明及计算依据：<br>　　以财务部门年度决算报表为准，{rng.choice(("按产量乘以单耗差计算", "扣除改造投入后取净值"))}，未计折旧。
    <tr><td colspan={span + 1} class=l>具体应用情况：<br>　　该成果在我公司{rng.choice(("炼铁厂", "第一分厂", "动力车间"))}应用以来，设备运行平稳，能耗明显下降，社会效益显著。
    <tr style="height:44mm"><td colspan={span + 1} class=l style="position:relative">{seal(user, "right:8mm;top:2mm")}{seal("财务专用章", "left:60mm;top:3mm")}
    应用单位财务部门（盖章）<span style="float:right">应用单位（盖章）</span><br><br><br>法定代表人：{manager}　　　　　　　　　　　　　　{arabic(date)}</table>"""
    truth = {"subject": project, "issuer": user, "date": iso(date), "items": items}
    return Sheet(frame(rng, body), "benefit_proof", truth, ("benefit_kind", "amount"))


@layout("benefit_proof.s2_sentence")
def benefit_sentence(rng: random.Random) -> Sheet:
    """One kind of benefit of one year, in a sentence; two seals, a checked copy."""
    project, issuer, worker = subject(rng), company(rng), person(rng)
    word, kind = rng.choice((("利税", "profit_and_tax"), ("净利润", "profit"), ("产值", "output_value")))
    amount, year, date = _hundredths(rng), rng.randint(2018, 2022), day(rng, 2023, 2024)
    code = credit_code(rng)
    body = f"""<p class=c style="font-size:11pt;color:#555;border-bottom:0.4mm solid #a00">{issuer}</p><h1>经济效益证明</h1>
    <p class=t>由我公司{worker}同志主持完成的“{project}”项目，于{year - 1}年{rng.randint(3, 11)}月投入使用。经财务部核算，{year}年度
    {rng.choice(("新增", "实现", "共创"))}{word}<u>{_wan(amount)}</u>万元，项目投资{rng.randint(11, 90)}万元已全部收回。</p><p class=t>特此证明。</p>
    <div style="position:relative;margin-top:18mm">{seal(issuer, "right:10mm;top:-14mm")}{seal("财务专用章", "left:20mm;top:-14mm")}
    <p class=r>{issuer}</p><p class=r>统一社会信用代码：{code}</p><p class=r>{written(rng, date)}</p></div>
    <p style="margin-top:22mm">财务负责人：{person(rng)}　　经办人：{person(rng)}</p>{checked_copy(rng, issuer, "left:0;top:190mm")}"""
    truth = {"subject": project, "benefit_kind": kind, "amount": amount * 100, "issuer": issuer, "date": iso(date)}
    return Sheet(frame(rng, body), "benefit_proof", truth | {"credit_code": code})


@layout("benefit_proof.s2_patent_years")
def patent_years(rng: random.Random) -> Sheet:
    """专利转化: savings of each year in 元 with commas, a sum, the patent's number beside its name."""
    thing, issuer = rng.choice(THINGS), firm(rng)
    title = f"一种{thing}装置"
    first, count = rng.randint(2018, 2020), rng.choice((2, 3, 4))
    amounts = [rng.randint(80_000, 2_400_000) for _ in range(count)]
    rows = "".join(
        f"<tr><td>{first + i}年<td>{rng.randint(2, 40)}<td class=r>{one:,}.00" for i, one in enumerate(amounts)
    )
    date = day(rng, first + count, 2025)
    number = patent_number(rng, first - 1, rng.choice((1, 2)))
    body = f"""<h1>{rng.choice(("专利实施效益证明", "专利成果转化证明"))}</h1><p>专 利 名 称：{title}</p><p>专　利　号：{number}</p><p>发　明　人：{"、".join(persons(rng, 3))}</p>
    <p>实 施 单 位：{issuer}</p><p>实施起始时间：{first}年1月</p><p class=r>金额单位：元</p>
    <table><tr><th>年　度<th>实施台（套）数<th>节约成本{rows}<tr><td>合　计<td>—<td class=r>{sum(amounts):,}.00</table>
    <p class=t>以上数据真实有效，{rng.choice(("如有不实，愿承担相应责任。", "由本单位财务部门提供。"))}</p>
    <div style="position:relative;margin-top:16mm"><p>单位负责人（签字）：{person(rng)}</p>{seal(issuer, "right:14mm;top:-8mm")}
    <p class=r>实施单位（公章）</p><p class=r>{written(rng, date)}</p></div>"""
    truth = {
        "subject": title,
        "benefit_kind": "saving",
        "amount": sum(amounts),
        "issuer": issuer,
        "date": iso(date),
        "items": [{"year": first + i, "benefit_kind": "saving", "amount": one} for i, one in enumerate(amounts)],
    }
    return Sheet(frame(rng, body), "benefit_proof", truth)
