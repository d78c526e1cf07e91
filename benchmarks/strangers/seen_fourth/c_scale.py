"""How large an enterprise is: a statistics office's letter, a tender's declaration, a platform's self-test, a bureau's reply, a state-assets office's proof."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import code, css, day, person, red_head, seal
from benchmarks.strangers.sheet import Sheet, layout

MARKS = {"large": "大型", "medium": "中型", "small": "小型"}


def figures(rng: random.Random, scale: str) -> tuple[int, int]:
    """People and 万元 of revenue of an industrial enterprise of that class (国统字〔2017〕213号)."""
    people, revenue = {
        "large": ((1000, 9000), (40_000, 900_000)),
        "medium": ((300, 999), (2_000, 39_000)),
        "small": ((20, 299), (300, 1_999)),
    }[scale]
    return rng.randint(*people), rng.randint(*revenue)


@layout("enterprise_scale.c_statistics_letter")
def statistics_letter(rng: random.Random) -> Sheet:
    """A county's statistics office states the class from the yearly returns."""
    given = day(rng, 2012, 2025)
    scale = rng.choice(("large", "medium", "small"))
    people, revenue = figures(rng, scale)
    firm, issuer = rng.choice(
        (
            ("信阳舜宇光学有限公司", "信阳市平桥区统计局"),
            ("宜昌人福药业有限责任公司", "宜昌市统计局"),
            ("山西建邦集团有限公司", "侯马市统计局"),
        )
    )
    html = f"""{css(rng.choice(("song", "ming", "hei")), 16)}<h1 style="letter-spacing:.4em;margin:14mm 0 18mm">证明</h1><div class=i><p>{firm}为我辖区规模以上工业企业。根据{given.year - 1}年统计年报，该企业从业人员{people}人，全年营业收入{revenue}万元。
    <p>依据国家统计局《统计上大中小微型企业划分办法》，该企业划型为{MARKS[scale]}企业。<p>特此证明。</div><div class=sign>{seal(issuer, "12mm", "-9mm")}{issuer}<br>{given.any(rng)}</div></html>"""
    return Sheet(
        html,
        "enterprise_scale",
        {
            "enterprise": firm,
            "scale": scale,
            "employees": people,
            "revenue": revenue * 10_000,
            "issuer": issuer,
            "date": given.iso,
        },
    )


@layout("enterprise_scale.c_tender_declaration")
def tender_declaration(rng: random.Random) -> Sheet:
    """中小企业声明函 as it is put into a tender: fixed prose with underlined blanks."""
    given = day(rng, 2021, 2025)
    scale = rng.choice(("medium", "small"))
    people, revenue = figures(rng, scale)
    firm = rng.choice(("漳州市昌龙汽车附件有限公司", "衡水众力橡胶制品有限公司", "沧州华海管道设备制造有限公司"))
    buyer = rng.choice(("兰州市城市供水（集团）有限公司", "泉州市公路事业发展中心"))
    html = f"""{css(rng.choice(("song", "hei")), 14)}<h1>中小企业声明函（货物）</h1><div class=i><p>本公司郑重声明，根据《政府采购促进中小企业发展管理办法》（财库﹝2020﹞46号）的规定，本公司参加<u>{buyer}</u>的<u>橡胶密封件采购</u>采购活动，提供的货物全部由符合政策要求的中小企业制造。相关企业的具体情况如下：
    <p>1.<u>橡胶密封件</u>，属于<u>工业</u>行业；制造商为<u>{firm}</u>，从业人员<u>{people}</u>人，营业收入为<u>{revenue}</u>万元，资产总额为<u>{revenue * 2 // 3}</u>万元，属于<u>{MARKS[scale]}企业</u>。
    <p>以上企业，不属于大企业的分支机构，不存在控股股东为大企业的情形，也不存在与大企业的负责人为同一人的情形。<p>本企业对上述声明内容的真实性负责。如有虚假，将依法承担相应责任。</div>
    <div class=sign>企业名称（盖章）：{firm}{seal(firm[:6] + "<br>" + firm[6:], "4mm", "-9mm")}<br>日期：{given.cn}</div></html>"""
    return Sheet(
        html,
        "enterprise_scale",
        {
            "enterprise": firm,
            "scale": scale,
            "employees": people,
            "revenue": revenue * 10_000,
            "issuer": firm,
            "date": given.iso,
        },
    )


@layout("enterprise_scale.c_self_test")
def self_test(rng: random.Random) -> Sheet:
    """A platform's self-test of the class, printed from the browser; the result stands in large letters."""
    given = day(rng, 2020, 2025)
    scale = rng.choice(("large", "medium", "small"))
    people, revenue = figures(rng, scale)
    firm, area = rng.choice(
        (
            ("潍坊特钢集团有限公司", "370700"),
            ("自贡硬质合金有限责任公司", "510300"),
            ("丹东东方测控技术股份有限公司", "210600"),
        )
    )
    credit = code(rng, area)
    html = f"""{css("hei", 12, "size:A4;margin:14mm 18mm", ".k{color:#667;width:34%;text-align:right} table.r td{border-color:#dde3ea}")}<div style="display:flex;justify-content:space-between;font-size:8pt;color:#777"><span>{given.slash} 15:{rng.randint(10, 59)}</span><span>中小企业规模类型自测小程序</span></div>
    <div style="text-align:center;font-size:18pt;margin:10mm 0 5mm;color:#234">企业规模类型测试结果</div><table class=r><tr><td class=k>企业名称<td>{firm}<tr><td class=k>统一社会信用代码<td>{credit}<tr><td class=k>所属行业<td>工业<tr><td class=k>从业人员（人）<td>{people}<tr><td class=k>营业收入（万元）<td>{revenue:.2f}<tr><td class=k>测试日期<td>{given.iso}</table>
    <div style="border:.5mm solid #2c8;border-radius:3mm;margin:10mm 20mm;padding:6mm;text-align:center"><div style="font-size:10pt;color:#667">根据所填数据，贵企业的规模类型为</div><div style="font-size:24pt;color:#185">{MARKS[scale]}企业</div></div>
    <p style="font-size:9pt;color:#888">温馨提示：测试结果以企业填报的数据为依据，仅供参考。企业对填报数据的真实性负责。</html>"""
    return Sheet(
        html,
        "enterprise_scale",
        {
            "enterprise": firm,
            "scale": scale,
            "employees": people,
            "revenue": revenue * 10_000,
            "date": given.iso,
            "credit_code": credit,
        },
        ("issuer",),
    )


@layout("enterprise_scale.c_bureau_reply")
def bureau_reply(rng: random.Random) -> Sheet:
    """An older paper: an economic commission confirms an enterprise's class, figures in the text in 亿元."""
    given = day(rng, 2003, 2011)
    scale, word, people, tenths = rng.choice((("large", "大型", 2600, 38), ("medium", "中型", 640, 12)))
    people += rng.randint(0, 300)
    tenths += rng.randint(0, 9)
    province, short, firm = rng.choice(
        (
            ("黑龙江省经济委员会", "黑经企", "黑龙江北方工具有限公司"),
            ("湖南省经济委员会", "湘经企", "衡阳钢管（集团）有限公司"),
        )
    )
    html = f"""{css(rng.choice(("song", "ming")), 16, "size:A4;margin:34mm 26mm")}{red_head(province + "文件", f"{short}〔{given.year}〕{rng.randint(10, 320)}号", rng)}<h1 style="font-size:20pt">关于确认{firm}<br>企业规模的函</h1><p>{firm}：
    <div class=i><p>你公司《关于申请确认企业规模的报告》收悉。经审核，你公司{given.year - 1}年末从业人员{people}人，年销售收入{tenths / 10}亿元，符合原国家经贸委等四部门《中小企业标准暂行规定》和统计上划分标准，确认为{word}工业企业。<p>特此函复。</div>
    <div class=sign>{seal(province, "8mm", "-9mm", 38)}{province}<br>{given.hanzi}</div></html>"""
    return Sheet(
        html,
        "enterprise_scale",
        {"enterprise": firm, "scale": scale, "employees": people, "issuer": province, "date": given.iso},
        ("revenue",),
    )


@layout("enterprise_scale.c_key_enterprise")
def key_enterprise(rng: random.Random) -> Sheet:
    """A ruled sheet by which the state-assets office confirms a province's large key enterprise."""
    given = day(rng, 2013, 2025)
    people, revenue = rng.randint(12_000, 98_000), rng.randint(1_200_000, 19_000_000)
    firm = rng.choice(("华阳新材料科技集团有限公司", "山西焦煤集团有限责任公司", "晋能控股装备制造集团有限公司"))
    issuer = "山西省人民政府国有资产监督管理委员会"
    html = f"""{css(rng.choice(("song", "zenhei")), 13.5)}<h1>企业类型证明表</h1><table class=r><tr><td class=c style="width:24%">企业名称<td colspan=3>{firm}<tr><td class=c>企业类型<td colspan=3>省属大型骨干企业<tr><td class=c>出资人<td colspan=3>山西省国有资本运营有限公司
    <tr><td class=c>职工人数<td>{people}人<td class=c style="width:20%">营业收入<td>{revenue}万元<tr><td class=c>用　　途<td colspan=3>职工申报工程技术系列职称<tr><td class=c style="height:60mm">证明单位<br>意　　见<td colspan=3 style="vertical-align:bottom"><div style="position:relative;text-align:right">情况属实。　　{issuer}（章）{seal("国有资产监督<br>管理委员会", "4mm", "-6mm", 36)}<br>{given.cn}</div></table><p style="font-size:11pt">经办人：{person(rng, "女")}　　　联系电话：0351-{rng.randint(2000000, 8999999)}</html>"""
    return Sheet(
        html,
        "enterprise_scale",
        {
            "enterprise": firm,
            "scale": "key",
            "employees": people,
            "revenue": revenue * 10_000,
            "issuer": issuer,
            "date": given.iso,
        },
    )
