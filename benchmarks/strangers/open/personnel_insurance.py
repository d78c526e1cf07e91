"""Social insurance: proofs and records of payment."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.personnel import (
    COMPANIES,
    INSTITUTES,
    PLACES,
    Person,
    others,
    page,
    seal,
    someone,
    written,
)
from benchmarks.strangers.open.personnel_more import cut, month_after
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout


def until_month(rng: random.Random) -> str:
    """The last month paid in a printout."""
    return f"{rng.randint(2022, 2024)}-{rng.randint(1, 9):02d}"


def insured(rng: random.Random) -> tuple[Person, str]:
    """Somebody insured, and the payer."""
    return someone(rng, 1968, 1994), rng.choice(COMPANIES + INSTITUTES)


def months_between(start: str, end: str) -> int:
    """How many months from one to another, both counted."""
    return int(end[:4]) * 12 + int(end[5:]) - int(start[:4]) * 12 - int(start[5:]) + 1


@layout("social_insurance.stretches_by_payer")
def by_payer(rng: random.Random) -> Sheet:
    """A proof off the government's site: pension only, a row a payer with months as six digits, a code to verify, an e-seal."""
    person, last = insured(rng)
    payers = [*rng.sample([one for one in COMPANIES if one != last], rng.randint(0, 2)), last]
    end = until_month(rng)
    marks = cut((2005, int(end[:4]) - 1), len(payers), rng) if len(payers) > 1 else ["2009-05", end]
    marks[-1] = end
    periods, rows = [], ""
    for index, payer in enumerate(payers):
        start = marks[index] if index == 0 else month_after(marks[index])
        stop = marks[index + 1]
        periods.append({"from": start, "to": stop, "employer": payer})
        rows += f"<tr><td>{index + 1}<td>{payer}<td>{start.replace('-', '')}<td>{stop.replace('-', '')}<td>{months_between(start, stop)}"
    total = sum(months_between(one["from"], one["to"]) for one in periods)
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(16))
    printed = f"{month_after(end)}-{rng.randint(10, 28)}"
    body = f"""<h1 style="font-size:17pt">山西省社会保险个人参保缴费证明</h1><p style="font-size:9pt">验证码：{code}
    <span style="float:right">打印日期：{written(rng, printed, "np")}
    </span></p><table class=c style="font-size:10pt"><tr><td>姓名<td>{person.name}<td>社会保障号码<td>{person.number}<tr><td>险种
    <td>企业职工基本养老保险<td>参保状态
    <td>正常参保<tr><td>当前参保单位<td colspan=3>{last}</table><table class=c style="font-size:10pt;margin-top:4mm"><tr><td>序号
    <td>缴费单位<td>起始年月<td>截止年月
    <td>实缴月数{rows}<tr><td colspan=4>合　　计<td>{total}</table><div style="font-size:9pt;line-height:1.5;margin-top:6mm">备注
    ：<br>1.本证明由参保人通过山西省人力资源和社会保障
    公共服务平台自行打印，加盖电子印章，与窗口打印具有同等效力。<br>2.本证明有效期至{month_after(printed[:7], 3).replace("-", "年")}月，可登录网站或扫描二维码验证。</div>
    <div style="position:relative;text-align:right;margin-top:18mm">{rng.choice(PLACES)[0]}社会保险中心　
    　{seal("社会保险中心<br>社会保险证明专用章", "right:8mm;top:-12mm")}</div>"""
    truth = {"name": person.name, "id_number": person.number, "employer": last, "periods": periods}
    return Sheet(page(rng, body, font="song hei zenhei"), "social_insurance", truth)


@layout("social_insurance.kinds_grid")
def kinds_grid(rng: random.Random) -> Sheet:
    """All five insurances in a grid, each with its own stretch; what counts is the pension."""
    person, payer = insured(rng)
    end = until_month(rng)
    start = f"{rng.randint(2001, 2014)}-{rng.randint(1, 12):02d}"
    style, joint = rng.choice(("compact", "dotted")), rng.choice(("-", "至", "~"))
    kinds = ["工伤保险", "失业保险", "企业职工基本养老保险"]
    rng.shuffle(kinds)

    def shown(month: str) -> str:
        return month.replace("-", "" if style == "compact" else ".")

    rows = ""
    for kind in kinds:
        first = start if "养老" in kind else month_after(start, rng.randint(5, 30))
        rows += f"<tr><td>{kind}<td>{shown(first)}{joint}{shown(end)}<td>{months_between(first, end)}<td>{rng.randint(3800, 9000)}.00<td>正常缴费"
    body = f"""<div style="font-size:9pt;color:#666">{rng.choice(("三晋通", "山西政务服务网"))}<span style="float:right">第1页/共1页
    </span></div><h1>社会保险参保证明（个人专用）</h1>
    <p>{person.name}（身份证号码：{person.number}）在我市参加社会保险情况如下：<p>单位名称：{payer}<table class=c style="font-size:10pt"><tr><td>险
    种类型<td>缴费起止年月
    <td>累计月数<td>缴费基数（元）<td>缴费状态{rows}</table><div style="margin-top:12mm;position:relative" class=r>经办机构
    ：{rng.choice(PLACES)[0]}社会保险管理服务中心<br>
    {written(rng, month_after(end) + "-15", "pn")}{seal("社会保险<br>业务专用章", "right:10mm;top:-10mm")}</div>
    <p style="font-size:8pt;margin-top:20mm">本证明涉及个人信息，请妥善保管。查询网址：https://example.gov.cn/sbcx</p>"""
    truth = {
        "name": person.name, "id_number": person.number, "employer": payer,
        "periods": [{"from": start, "to": end, "employer": payer}],
    }  # fmt: skip
    return Sheet(page(rng, body), "social_insurance", truth)


@layout("social_insurance.counter_sentence")
def counter_sentence(rng: random.Random) -> Sheet:
    """A counter's proof in running text, months counted in words, institution scheme."""
    person, payer = someone(rng, 1968, 1990), rng.choice(INSTITUTES)
    start, end = f"2014-{rng.randint(10, 12)}", until_month(rng)
    count = months_between(start, end)
    words = f"{hanzi_number(count // 12)}年{'零' + hanzi_number(count % 12) + '个月' if count % 12 else ''}"
    city = rng.choice(PLACES)[0]
    body = f"""<h1 style="margin-top:20mm">参 保 证 明</h1><p class=r>编号：{end[:4]}-{rng.randint(1000, 9999)}</p>
    <p style="text-indent:2em;line-height:2.1">兹证明<u>{person.name}</u>
    （社会保障号码<u>{person.number}</u>），系<u>{payer}</u>职工，于<u>{written(rng, start, "pb")}</u>至<u>{written(rng, end, "pb")}
    </u>参加机关事业单位基本养老保险，
    累计缴费{words}（{count}个月），无欠费。<p style="text-indent:2em">特此证明。<p>经办人：{others(rng, 1, person.name)[0]}　　复核
    ：{others(rng, 1, person.name)[0]}
    <div style="margin:14mm 0 0 90mm;position:relative;text-align:center">{city}机关事业单位社会保险中心
    <br>{written(rng, month_after(end) + "-09", "ph")}
    {seal(city + "机关事业单位<br>社会保险中心", "left:20mm;top:-12mm")}</div>"""
    truth = {
        "name": person.name, "id_number": person.number, "employer": payer,
        "periods": [{"from": start, "to": end, "employer": payer}],
    }  # fmt: skip
    return Sheet(page(rng, body, font="song kai ming"), "social_insurance", truth)


@layout("social_insurance.month_by_month")
def month_by_month(rng: random.Random) -> Sheet:
    """A record with a row a month, newest above, the payer changing and sometimes a gap; pages run on."""
    person, last = insured(rng)
    former = rng.choice([one for one in COMPANIES if one != last])
    end, gap = until_month(rng), rng.choice((0, 0, 3))
    recent, early = rng.randint(9, 16), rng.randint(6, 14)
    mid = month_after(end, 1 - recent)
    stop = month_after(mid, -1 - gap)
    begin = month_after(stop, 1 - early)
    rows, base = "", rng.randint(3700, 7200)
    for count, (newest, payer) in ((recent, (end, last)), (early, (stop, former))):
        for back in range(count):
            month = month_after(newest, -back)
            rows += f"<tr><td>{month.replace('-', '')}<td>{payer}<td>企业养老<td>{base}<td>{base * 0.16:.2f}<td>{base * 0.08:.2f}<td>已到账"
    body = f"""<h1 style="font-size:16pt">个人养老保险缴费明细</h1><p style="font-size:10pt">姓名：{person.name}　　公民身份号码
    ：{person.number}　　当前单位：{last}</p><table class=c style="font-size:9pt;line-height:1.3"><thead><tr><th>费款所属期<th>单位名称
    <th>险种<th>缴费基数
    <th>单位缴费<th>个人缴费<th>到账标志</thead>{rows}</table><p style="font-size:9pt">合计缴费月数：{recent + early}　　打印时间
    ：{month_after(end)}-{rng.randint(10, 27)}　　{rng.choice(PLACES)[0]}社会保险中心</p>"""
    periods: list[dict[str, Any]] = [
        {"from": begin, "to": stop, "employer": former}, {"from": mid, "to": end, "employer": last},
    ]  # fmt: skip
    truth = {"name": person.name, "id_number": person.number, "employer": last, "periods": periods}
    return Sheet(page(rng, body, font="song hei zenhei"), "social_insurance", truth)
