"""Proofs of benefit and of application."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import TOPICS, UNITS, Word, day, page, people, rows, seal
from benchmarks.strangers.sheet import Sheet, credit_code, layout


@layout("benefit_proof.tc_finance_sentence")
def finance_sentence(rng: random.Random) -> Sheet:
    unit, when, subject = rng.choice(UNITS), day(rng, 2016, 2024), rng.choice(TOPICS)
    amount = rng.randint(31, 680) + rng.randint(0, 99) / 100
    one, boss = people(rng, 2)
    kind, word = rng.choice(
        (("saving", "节约成本"), ("saving", "节约费用"), ("profit", "新增利润"), ("output_value", "新增产值"))
    )
    body = f"""<h1 style='letter-spacing:12pt'>经济效益证明</h1><p>由我公司职工{one.name}等同志完成的“{subject}”技术革新项目，于{when.year - 1}年1月在我公司二分厂投入使用。</p>
<p>经财务部核算，自{when.year - 1}年1月至{when.year - 1}年12月，该项目累计为公司{word}<u>{amount:.2f}</u>万元。计算依据：备件消耗减少、维修工时降低及停产损失减少，详见附表（略）。</p><p>特此证明。</p><br>
<table style='line-height:2'>{rows(("财务负责人：" + boss.name, f"单位（公章）：{unit}"), ("制表：" + people(rng, 1)[0].name, when.cn))}</table>{seal(unit[:7] + "<br>财务专用章", "15mm", "-20mm")}{seal(unit, "58mm", "-26mm")}"""
    truth = {
        "subject": subject,
        "benefit_kind": kind,
        "amount": round(amount * 10000),
        "issuer": unit,
        "date": when.iso,
    }
    return Sheet(page(body, rng.choice(("song", "kai")), "15pt"), "benefit_proof", truth)


@layout("benefit_proof.tc_user_form")
def user_form(rng: random.Random) -> Sheet:
    maker, user = rng.sample(UNITS, 2)
    when, subject = day(rng, 2013, 2023), rng.choice(TOPICS)
    years = [when.year - 3, when.year - 2, when.year - 1]
    profit = [rng.randint(20, 200) for _ in years]
    tax = [rng.randint(4, 60) for _ in years]
    one = people(rng, 1)[0]
    body = f"""<h1>应　用　证　明</h1><table class=g><tr><td style='width:22%'>项 目 名 称</td><td colspan=3>{subject}</td></tr><tr><td>应 用 单 位</td><td colspan=3>{user}</td></tr><tr><td>通 讯 地 址</td><td colspan=3>建设路{rng.randint(2, 180)}号</td></tr><tr><td>应用成果起止时间</td><td colspan=3>{years[0]}年1月至{years[-1]}年12月</td></tr>
<tr><td colspan=4 style='text-align:center'>经济效益（单位：万元）</td></tr><tr style='text-align:center'><td>年　度</td><td>新增利润</td><td>新增税收</td><td>利税合计</td></tr>{"".join(f"<tr style='text-align:center'><td>{y}</td><td>{p}</td><td>{t}</td><td>{p + t}</td></tr>" for y, p, t in zip(years, profit, tax, strict=True))}<tr style='text-align:center'><td>累　计</td><td>{sum(profit)}</td><td>{sum(tax)}</td><td>{sum(profit) + sum(tax)}</td></tr>
<tr><td colspan=4 style='height:62mm;vertical-align:top'>具体应用情况：<br>　　我单位于{years[0]}年引进{maker}研制的上述成果，用于一号生产线。使用以来设备故障停机时间明显下降，产品一次合格率提高{rng.randint(2, 9)}个百分点，操作工人由原来的12人减为7人，安全状况良好，建议在同行业推广。</td></tr>
<tr><td colspan=4 style='height:34mm;vertical-align:bottom;text-align:right'>应用单位（盖章）　　　　　　　　<br>负责人：{one.name}　　　{when.cn}　　　{seal(user, "45mm", "-24mm")}</td></tr></table>"""
    items = []
    for y, p, t in zip(years, profit, tax, strict=True):
        items += [
            {"year": y, "benefit_kind": "profit", "amount": p * 10000},
            {"year": y, "benefit_kind": "tax", "amount": t * 10000},
            {"year": y, "benefit_kind": "profit_and_tax", "amount": (p + t) * 10000},
        ]
    truth = {
        "subject": subject,
        "benefit_kind": "profit_and_tax",
        "amount": (sum(profit) + sum(tax)) * 10000,
        "issuer": user,
        "date": when.iso,
        "items": items,
    }
    return Sheet(page(body, "song"), "benefit_proof", truth, ("items",))


@layout("benefit_proof.tc_patent_transfer")
def patent_transfer(rng: random.Random) -> Sheet:
    unit, when = rng.choice(UNITS), day(rng, 2019, 2024)
    code = credit_code(rng)
    subject = rng.choice(("一种皮带清扫装置", "一种阀门密封面研磨工具", "一种电缆快速敷设支架", "一种钢包热修平台"))
    one = people(rng, 1)[0]
    amount = rng.randint(52, 960) * 1000 + rng.randint(0, 999)
    body = f"""<div style='border:2pt solid #356;padding:10mm'><h1>专利实施转化效益证明</h1><p>实用新型专利“{subject}”（发明人：{one.name}）自{when.year - 1}年3月起在我公司推广实施。</p><p>该专利产品{when.year - 1}年度实现利税合计人民币 {amount:,}.00 元，以上数据出自公司当年财务决算，真实有效，本公司对此承担责任。</p><p>特此证明</p>
<div style='margin:10mm 0 0 45%'><p class=n>证明单位：{unit}</p><p class=n>统一社会信用代码：{code}</p><p class=n>出具日期：{when.iso}</p></div>{seal(unit, "12mm", "-34mm")}</div><p class=n style='font-size:9pt;margin-top:6mm'>说明：1.本证明一式三份。2.本证明仅用于申报人职称评审，涂改无效。3.联系人：{people(rng, 1)[0].name}，电话：0351-{rng.randint(2000000, 7999999)}</p>"""
    truth = {
        "subject": subject,
        "benefit_kind": "profit_and_tax",
        "amount": amount,
        "issuer": unit,
        "date": when.iso,
        "credit_code": code,
    }
    return Sheet(page(body, "song", "14pt"), "benefit_proof", truth)


@layout("benefit_proof.tc_word_saving")
def word_saving(rng: random.Random) -> Sheet:
    unit, when, subject = rng.choice(UNITS), day(rng, 2018, 2024), rng.choice(TOPICS)
    one, boss = people(rng, 2)
    parts = [rng.randint(3, 40), rng.randint(3, 40), rng.randint(3, 40)]
    word = Word("仿宋", 14)
    word.title("关于职工技术创新成果节约价值的证明", 18)
    word.text(
        f"{one.name}同志主持的《{subject}》，{when.year - 1}年度被评为公司合理化建议一等奖，现已在动力车间、检修车间应用满一年。经使用单位测算、财务部门审核，年节约价值情况如下：",
    )
    word.table(
        ("序号", "节约项目", "计算说明", "金额（万元）"),
        (1, "电费", "节电量×0.52元", parts[0]),
        (2, "备件费", "同比减少额", parts[1]),
        (3, "外委检修费", "减少外委次数", parts[2]),
        ("", "合　计", "", sum(parts)),
    )
    word.text("以上情况属实。")
    word.put(f"使用单位负责人：{boss.name}　　财务审核：{people(rng, 1)[0].name}").put(f"{unit}财务部", "r").put(
        when.cn, "r"
    )
    truth = {
        "subject": subject,
        "benefit_kind": "saving",
        "amount": sum(parts) * 10000,
        "issuer": f"{unit}财务部",
        "date": when.iso,
    }
    return Sheet("", "benefit_proof", truth, ("items",), word=word.bytes())


@layout("benefit_proof.tc_yearly_list")
def yearly_list(rng: random.Random) -> Sheet:
    unit, when = rng.choice(UNITS), day(rng, 2014, 2022)
    subject = rng.choice(TOPICS) + "技术"
    years = [when.year - 2, when.year - 1]
    values = [rng.randint(800, 2600), rng.randint(800, 2600)]
    lines = "".join(f"<p>{y}年度新增销售收入：{v}万元</p>" for y, v in zip(years, values, strict=True))
    body = f"""<p class=n>省人力资源和社会保障厅：</p><h1 style='font-size:18pt;font-weight:normal'>科技成果推广应用及效益情况证明</h1><p>成果名称：{subject}</p><p>推广单位：{unit}</p><p>推广范围：本公司各生产厂及外部用户{rng.randint(3, 15)}家</p><p>主要完成人：{"、".join(one.name for one in people(rng, 3))}</p>{lines}<p>两年合计新增销售收入{sum(values)}万元（大写数字以财务报表为准）。社会效益：减少粉尘排放，改善作业环境，带动就业{rng.randint(20, 60)}人。</p><p>我单位对上述内容的真实性负责。</p><p class=r style='margin-top:16mm'>证明单位盖章　　　　　</p><p class=r>{when.hanzi}</p>{seal(unit)}"""
    truth = {
        "subject": subject,
        "benefit_kind": "revenue",
        "amount": sum(values) * 10000,
        "issuer": unit,
        "date": when.iso,
        "items": [
            {"year": y, "benefit_kind": "revenue", "amount": v * 10000} for y, v in zip(years, values, strict=True)
        ],
    }
    return Sheet(page(body, rng.choice(("ming", "song")), "14pt"), "benefit_proof", truth, ("issuer",))
