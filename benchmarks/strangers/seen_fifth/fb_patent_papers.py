"""Registers and fee receipts of patents."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import COMPANIES, Day, font, invention, page, persons, rows, seal
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, layout, patent_number


@layout("patent_register.fb_form")
def register_form(rng: random.Random) -> Sheet:
    """The office's form: a table of entries, then the log of changes, the right moved to another firm."""
    filed = Day(rng.randint(2018, 2021), rng.randint(1, 12), rng.randint(1, 28))
    number = patent_number(rng, filed.year, 2)
    before, now = rng.sample(COMPANIES, 2)
    moved, made = filed.after(2), Day(filed.year + rng.randint(4, 5), rng.randint(1, 12), rng.randint(1, 28))
    paid = Day(made.year + 1, filed.month, filed.day)
    people = persons(rng, 4)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 11pt }} table {{ border-collapse: collapse; width: 100%; margin: 4mm 0 }} td {{ border: 0.2mm solid #000; padding: 2mm }}",
        f"""<h1 style="text-align:center;font-size:22pt;letter-spacing:2mm">专利登记簿副本</h1><p style="text-align:right;font-size:9pt">证明编号：{rng.randint(10**9, 10**10 - 1)}
        <table>{rows([("专利号", number.replace("ZL", "ZL ")), ("申请日", filed.cn0), ("授权公告日", Day(filed.year + 1, filed.month, rng.randint(1, 28)).cn0), ("实用新型名称", invention(rng)), ("发明人", "；".join(people)), ("专利权人", now), ("法律状态", "专利权维持"), ("年费缴纳截止日", paid.cn0)])}</table>
        <p>登记事项（按时间顺序）<table>{rows([("序号", "事项", "登记日", "内容"), (1, "专利权授予", Day(filed.year + 1, filed.month, 6).dots, "授予专利权"), (2, "专利权转移", moved.dots, f"变更前：{before}<br>变更后：{now}")])}</table>
        <p style="font-size:9pt">注：本副本所载内容与出具之日专利登记簿记载一致。<p style="text-align:right;margin-top:12mm">国家知识产权局<br>{made.cn}{seal("国家知识产权局<br>专利证件专用章", "130mm")}""",
    )
    return Sheet(
        html,
        "patent_register",
        {
            "patent_number": number,
            "legal_status": "valid",
            "fee_paid_until": paid.iso,
            "patentees": [now],
            "issue_date": made.iso,
        },
    )


@layout("patent_register.fb_sentences")
def register_sentences(rng: random.Random) -> Sheet:
    """In sentences, the right ended for want of the fee; two owners."""
    filed = Day(rng.randint(2013, 2017), rng.randint(1, 12), rng.randint(1, 28))
    number = patent_number(rng, filed.year, 1)
    owners = rng.sample(COMPANIES, 2)
    year = rng.randint(5, 7)
    ended, made = filed.after(year), Day(filed.year + year + 2, rng.randint(1, 12), rng.randint(1, 28))
    html = page(
        f"body {{ font-family: {FONTS['song']}; font-size: 13pt; line-height: 2.2 }} h1 {{ text-align: center; font-family: {FONTS['hei']} }}",
        f"""<div style="font-size:10pt">国知登副字〔{made.year}〕第{rng.randint(1000, 9999)}号</div><h1>专 利 登 记 簿 副 本</h1>
        <p style="text-indent:2em">经查阅专利登记簿，名称为“{invention(rng)}”的发明专利（专利号：{number}，申请日：{filed.cn}，授权公告日：{Day(filed.year + 2, filed.month, 9).cn}），发明人为{"、".join(persons(rng, 3))}，专利权人为{owners[0]}、{owners[1]}。
        <p style="text-indent:2em">截至本副本出具之日，该专利法律状态为：<b>专利权终止</b>。终止原因：未缴年费；终止日：{ended.cn}；终止公告日：{Day(ended.year + 1, ended.month, 17).cn}。专利权许可备案、质押登记、保全：无。
        <p style="text-indent:2em">特此证明。<p style="text-align:right">{made.hanzi}<p style="text-align:right">国家知识产权局证件专用章""",
    )
    return Sheet(
        html,
        "patent_register",
        {"patent_number": number, "legal_status": "lapsed", "patentees": owners, "issue_date": made.iso},
        free=("fee_paid_until",),
    )


@layout("patent_register.fb_columns")
def register_columns(rng: random.Random) -> Sheet:
    """A system's printout over two pages, label above value, the fee year instead of a day, an individual as owner."""
    filed = Day(rng.randint(2019, 2022), rng.randint(1, 12), rng.randint(1, 28))
    number = patent_number(rng, filed.year, 3)
    people = persons(rng, 2)
    made = filed.after(3)
    cell = "<div class=c><small>{}</small><br>{}</div>"
    top = "".join(cell.format(a, b) for a, b in (("专利号", number[2:]), ("专利类型", "外观设计"), ("申请日", filed.iso), ("授权公告日", Day(filed.year + 1, 1, 12).iso), ("外观设计名称", "巡检机器人外壳"), ("设计人", " ".join(people)), ("专利权人", people[0]), ("案件状态", "专利权有效")))  # fmt: skip
    html = page(
        f"body {{ font-family: {font(rng, 'hei', 'zenhei')}; font-size: 10.5pt }} .c {{ display: inline-block; width: 76mm; margin: 3mm 2mm; border-bottom: 0.2mm solid #aaa; padding-bottom: 1mm }} small {{ color: #777 }} .n {{ break-before: page }} td, th {{ padding: 2mm 6mm 2mm 0; text-align: left }}",
        f"""<p style="border-bottom:0.6mm solid #2a5">国家知识产权局　专利业务办理系统　　专利登记簿副本（电子件）<p>请求人：{people[0]}　　出具日期：{made.iso}
        <div>{top}</div><p style="margin-top:6mm">第 1 页 / 共 2 页<div class=n><p>著录事项变更：无<p>年费缴纳情况<table>{rows([("年度", "应缴金额（元）", "实缴金额（元）", "缴费日")], "th")}
        {rows([(f"第{n}年", "900.00" if n == 4 else "600.00", "135.00" if n == 4 else "90.00", Day(filed.year + n - 1, filed.month, max(1, filed.day - 1)).iso) for n in (2, 3, 4)])}</table>
        <p>年费已缴纳至第 4 年度。<p>质押、保全、许可、无效宣告：无记录。<p>以上信息由系统自动生成，验证码 {rng.randint(10**11, 10**12 - 1)}。<p>第 2 页 / 共 2 页</div>""",
    )
    return Sheet(
        html,
        "patent_register",
        {
            "patent_number": number,
            "legal_status": "valid",
            "fee_paid_until": filed.after(4).iso,
            "patentees": people[:1],
            "issue_date": made.iso,
        },
        free=("fee_paid_until",),
    )


@layout("patent_fee_receipt.fb_electronic")
def receipt_electronic(rng: random.Random) -> Sheet:
    """中央非税收入统一票据（电子）, the fee reduced, the patent in 其他信息."""
    paid = Day(rng.randint(2021, 2025), rng.randint(1, 12), rng.randint(1, 22))
    number = patent_number(rng, paid.year - 4, 1)
    payer, code = rng.choice(COMPANIES), credit_code(rng)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'hei')}; font-size: 9.5pt }} table {{ border-collapse: collapse; width: 100% }} .r td {{ border: 0.2mm solid #844; padding: 1.6mm }} h1 {{ text-align: center; color: #844; font-size: 17pt }}",
        f"""<h1>中央非税收入统一票据（电子）</h1><table><tr><td>票据代码：00010121<td>票据号码：{rng.randint(10**9, 10**10 - 1)}<tr><td>交款人统一社会信用代码：{code}<td>校验码：{rng.randint(10**5, 10**6 - 1)}
        <tr><td>交款人：{payer}<td>开票日期：{Day(paid.year, paid.month, paid.day + 5).iso}</table>
        <table class=r>{rows([("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注"), ("103044510", "发明专利第5年年费", "元", "0.15", "1,200.00", "180.00", ""), ("金额合计（大写）壹佰捌拾元整", "", "", "", "（小写）", "180.00", "")])}</table>
        <p style="border:0.2mm solid #844;padding:2mm">其他信息：申请号:{number[2:].replace(".", "")} 缴费日期:{paid.iso} 缴费方式:网上支付 订单号:{paid.iso.replace("-", "")}{rng.randint(10**7, 10**8 - 1)}
        <p>收款单位（章）：国家知识产权局专利局　　复核人：{persons(rng, 1)[0]}　　收款人：{persons(rng, 1)[0]}""",
        "A5 landscape",
    )
    return Sheet(
        html,
        "patent_fee_receipt",
        {"patent_number": number, "fee_year": 5, "amount": 180, "paid_date": paid.iso, "credit_code": code},
    )


@layout("patent_fee_receipt.fb_paper_receipt")
def receipt_paper(rng: random.Random) -> Sheet:
    """The office's own receipt before 2020: three colums of boxes, a surcharge beside the fee, amount in capitals."""
    paid = Day(rng.randint(2014, 2019), rng.randint(1, 12), rng.randint(1, 28))
    number = patent_number(rng, paid.year - 3, 2)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'kai')}; font-size: 12pt; color: #123 }} table {{ border-collapse: collapse; width: 100% }} td {{ border: 0.3mm solid #123; padding: 2.4mm }}",
        f"""<div style="text-align:center;font-size:18pt">国家知识产权局专利收费收据</div><p>国财 00201　　<span style="float:right">№ {rng.randint(10**7, 10**8 - 1)}</span>
        <p>缴费日期　{paid.year} 年 {paid.month} 月 {paid.day} 日<table><tr><td>申请号或专利号<td colspan=3>{number[2:]}<tr><td>缴 费 人<td colspan=3>{rng.choice(COMPANIES)}
        <tr><td>费用种类<td>金 额<td>费用种类<td>金 额<tr><td>实用新型专利第4年年费<td>900.00<td>&nbsp;<td>&nbsp;<tr><td>合计人民币（大写）<td colspan=3>玖佰元整　　￥900.00</table>
        <p>收款单位：国家知识产权局专利局（盖章）　　经办：{persons(rng, 1)[0]}<p style="font-size:9pt">第二联　缴费人收执""",
        "A5 landscape",
    )
    return Sheet(
        html, "patent_fee_receipt", {"patent_number": number, "fee_year": 4, "amount": 900, "paid_date": paid.iso}
    )


@layout("patent_fee_receipt.fb_several_patents")
def receipt_several(rng: random.Random) -> Sheet:
    """One receipt for three patents of one firm, a list by application number."""
    paid = Day(rng.randint(2021, 2025), rng.randint(1, 12), rng.randint(1, 20))
    payer, items = rng.choice(COMPANIES), []
    for kind, word, n, amount in ((2, "实用新型", 3, 600), (1, "发明", 4, 1200), (2, "实用新型", 5, 900)):
        items.append(
            (word, {"patent_number": patent_number(rng, paid.year - n + 1, kind), "fee_year": n, "amount": amount})
        )
    total = sum(one["amount"] for _, one in items)
    lines = [
        (at + 1, one["patent_number"][2:], f"{word}专利第{one['fee_year']}年年费", f"{one['amount']:.2f}")
        for at, (word, one) in enumerate(items)
    ]
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'zenhei')}; font-size: 10.5pt }} table {{ border-collapse: collapse; width: 100% }} td {{ border-top: 0.2mm solid #666; padding: 2mm }} h1 {{ font-size: 16pt }}",
        f"""<h1>中央非税收入统一票据（电子）</h1><p>票据代码 00010122　票据号码 {rng.randint(10**9, 10**10 - 1)}　校验码 {rng.randint(10**5, 10**6 - 1)}
        <p>交款人：{payer}　　开票日期：{Day(paid.year, paid.month, paid.day + 4).cn}<table>{rows([("序号", "申请号", "项目名称", "金额")])}{rows(lines)}</table>
        <p><b>金额合计（大写）贰仟柒佰元整　（小写）￥{total:,.2f}</b><p>其他信息：缴费日期：{paid.cn}；缴费方式：银行汇款；共 3 件<p>收款单位：国家知识产权局专利局""",
    )
    return Sheet(
        html,
        "patent_fee_receipt",
        {"amount": total, "paid_date": paid.iso, "items": [one for _, one in items]},
        free=("patent_number", "fee_year"),
    )
