"""Papers that lie in a dossier and are none of its documents."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import UNITS, Word, day, page, people, rows, seal
from benchmarks.strangers.sheet import Sheet, credit_code, layout


@layout("unknown.tc_invoice")
def invoice(rng: random.Random) -> Sheet:
    buyer, seller = rng.sample(UNITS, 2)
    when = day(rng, 2021, 2024)
    number, price = rng.randint(2, 30), rng.randint(40, 900)
    total = number * price
    tax = round(total * 0.13, 2)
    body = f"""<h1 style='color:#a0522d;font-weight:normal'>电子发票（增值税专用发票）</h1><p class=r style='font-size:10pt'>发票号码：{when.year % 100}14{rng.randint(10**15, 10**16 - 1)}<br>开票日期：{when.year}年{when.month:02d}月{when.day:02d}日</p><table class=g style='font-size:10pt'><tr><td>购买方信息</td><td>名称：{buyer}<br>统一社会信用代码/纳税人识别号：{credit_code(rng)}</td><td>销售方信息</td><td>名称：{seller}<br>统一社会信用代码/纳税人识别号：{credit_code(rng)}</td></tr></table><table class=g style='font-size:10pt;text-align:center'>{rows(("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"), ("*通用设备*轴承", "6310-2RS", "套", number, f"{price}.00", f"{total}.00", "13%", f"{tax:.2f}"), ("合　计", "", "", "", "", f"¥{total}.00", "", f"¥{tax:.2f}"), head=True)}</table><p class=n style='border:.7pt solid #000;padding:4pt;font-size:10pt'>价税合计（小写）¥{total + tax:.2f}</p><p class=n style='font-size:10pt'>备注：购货合同 CG-{when.year}-{rng.randint(10, 99)}　　开票人：{people(rng, 1)[0].name}</p>"""
    return Sheet(page(body, "song", "11pt", at="size:A4 landscape;margin:15mm"), "unknown", {}, ("credit_code",))


@layout("unknown.tc_meeting")
def meeting(rng: random.Random) -> Sheet:
    unit, when = rng.choice(UNITS), day(rng, 2018, 2024)
    body = f"""<h1>会 议 通 知</h1><p class=n>各车间、科室：</p><p>定于{when.cn}下午14:30在办公楼三层会议室召开{when.month}月份安全生产例会，现将有关事项通知如下：</p><p>一、会议内容：1.通报上月隐患排查整改情况；2.安排防汛和暑期劳动保护工作；3.传达上级会议精神。</p><p>二、参会人员：各单位主要负责人、专职安全员。</p><p>三、有关要求：请参会人员提前十分钟入场，手机调至静音，因故不能参加的须向安全部{people(rng, 1)[0].name}请假。</p><p class=r style='margin-top:14mm'>{unit}安全环保部</p><p class=r>{when.later(-3).cn}</p>{seal("安全环保部")}"""
    return Sheet(page(body, "song", "15pt"), "unknown", {})


@layout("unknown.tc_leave_slip")
def leave_slip(rng: random.Random) -> Sheet:
    one, boss = people(rng, 2)
    when, unit = day(rng, 2017, 2024), rng.choice(UNITS)
    kind = rng.randrange(4)
    kinds = "　".join(("☑" if kind == n else "□") + word for n, word in enumerate(("事假", "病假", "年休假", "探亲假")))
    body = f"""<h1 style='font-size:18pt'>{unit}职工请假审批单</h1><table class=g style='line-height:2'><tr><td>请假人</td><td>{one.name}</td><td>班　组</td><td>维修{rng.randint(1, 6)}班</td></tr><tr><td>请假类别</td><td colspan=3>{kinds}</td></tr><tr><td>请假时间</td><td colspan=3>自{when.cn}8时至{when.later(4).cn}18时，共5天</td></tr><tr><td>请假事由</td><td colspan=3 style='height:24mm'>{rng.choice(("家中老人住院，需要陪护。", "回原籍办理房屋手续。", "本人身体不适，医院建议休息。"))}</td></tr><tr><td>班组长意见</td><td>同意</td><td>车间意见</td><td>同意　{boss.name}</td></tr><tr><td>销假记录</td><td colspan=3>　　月　　日　　时　　　　经办人：</td></tr></table><p class=n style='font-size:10pt'>第一联 考勤员留存　　第二联 劳资科备查</p>"""
    return Sheet(page(body, "kai", "13pt", at="size:A5 landscape;margin:10mm 14mm"), "unknown", {})


@layout("unknown.tc_price_word")
def price_word(rng: random.Random) -> Sheet:
    unit, when = rng.choice(UNITS), day(rng, 2019, 2024)
    items = rng.sample(
        (
            ("角磨机", "台"),
            ("液压千斤顶 50t", "台"),
            ("焊条 J507 φ3.2", "kg"),
            ("钢丝绳 6×37-22", "m"),
            ("防爆手电", "只"),
            ("电缆 YC 3×25+1", "m"),
            ("劳保手套", "双"),
        ),
        5,
    )
    word = Word("宋体", 12)
    word.title("物资采购询价单", 20).put(f"询价单位：{unit}供应处　　　　询价日期：{when.dots}")
    lines = [
        (n, name, one, rng.randint(5, 200), f"{rng.randint(3, 900)}.{rng.randint(0, 9)}0", "")
        for n, (name, one) in enumerate(items, 1)
    ]
    word.table(("序号", "名称规格", "单位", "数量", "含税单价（元）", "备注"), *lines)
    word.put("").put("说明：1.报价含运费及13%增值税；2.交货期自合同签订之日起15日内；3.报价有效期30天。", size=10.5)
    word.put(f"报价单位（盖章）：　　　　　　　　联系人：{people(rng, 1)[0].name}")
    return Sheet("", "unknown", {}, (), word=word.bytes())
