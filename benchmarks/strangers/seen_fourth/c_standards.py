"""Standards and who drafted them: an employer's letter, a provincial standard itself, a platform's page, an internal rule, a drafter's certificate."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import css, day, person, persons, red_head, seal
from benchmarks.strangers.sheet import Sheet, layout

FIELDS = (
    "公路沥青路面热再生",
    "露天煤矿边坡雷达监测",
    "农村饮用水水质在线监测",
    "电梯曳引钢丝绳无损检测",
    "光伏扶贫电站运行维护",
)
KINDS = ("技术规范", "技术规程", "技术导则", "操作规程")


@layout("standard_drafting.c_lead_units_letter")
def lead_units_letter(rng: random.Random) -> Sheet:
    """The leading unit certifies that one person took part in drafting a provincial standard."""
    given = day(rng, 2014, 2025)
    name = person(rng, rng.choice("男男女"))
    province, area, unit = rng.choice(
        (
            ("河南省", "41", "河南省交通规划设计研究院股份有限公司"),
            ("内蒙古自治区", "15", "内蒙古自治区标准化院"),
            ("安徽省", "34", "安徽省特种设备检测院"),
        )
    )
    title = rng.choice(FIELDS) + rng.choice(KINDS)
    number = f"DB{area}/T {rng.randint(600, 4200)}—{given.year - 1}"
    html = f"""{css(rng.choice(("song", "kai", "hei")), 15)}<h1 style="letter-spacing:.6em;margin:12mm 0 16mm">证明</h1><div class=i>
    <p>{name}同志，系{rng.choice(("中铁二十局集团第四工程有限公司", "神华北电胜利能源有限公司", "合肥市轨道交通集团有限公司"))}职工，参与了由我单位牵头编制的{province}地方标准《{title}》（{number}）的起草工作，主要承担第{rng.randint(4, 6)}章和附录A的编写以及试验验证，为该标准的主要起草人之一。
    <p>该标准由{province}市场监督管理局批准发布，现行有效。<p>特此证明。</div><div class=sign>{seal(unit[:8] + "<br>" + unit[8:], "14mm", "-8mm")}{unit}<br>{given.any(rng)}</div></html>"""
    return Sheet(
        html,
        "standard_drafting",
        {"name": name, "standard_name": title, "standard_level": "provincial", "date": given.iso},
    )


@layout("standard_drafting.c_provincial_standard")
def provincial_standard(rng: random.Random) -> Sheet:
    """Cover and foreword of a provincial standard; every drafter is named, so no one name is asked for."""
    province, area = rng.choice((("陕西省", "61"), ("河北省", "13"), ("云南省", "53")))
    out = day(rng, 2017, 2024)
    start = out.later(rng, 1, 3)
    title = rng.choice(FIELDS) + rng.choice(KINDS)
    number = f"DB {area}/T {rng.randint(1000, 3900)}—{out.year}"
    word = rng.choice(("本文件", "本标准"))
    names = "、".join(persons(rng, rng.randint(6, 11)))
    html = f"""{css(rng.choice(("hei", "song")), 14, "size:A4;margin:22mm 24mm", ".n{page-break-before:always} hr{border:0;border-top:.4mm solid}")}
    <div style="display:flex;justify-content:space-between;font-size:11pt"><div>ICS {rng.randint(13, 97)}.{rng.randint(10, 90)}.20<br>CCS P {rng.randint(10, 66)}</div><div style="font-size:40pt;font-weight:bold;line-height:1">DB{area}</div></div>
    <div class=c style="font-size:25pt;letter-spacing:.35em;margin:12mm 0 4mm">{province}地方标准</div><div style="text-align:right">{number}</div><hr>
    <div class=c style="font-size:26pt;margin:48mm 0 4mm">{title}</div><div class=c style="font-size:12pt">Technical specification for application and maintenance</div>
    <div style="display:flex;justify-content:space-between;margin-top:76mm"><span>{out.iso} 发布</span><span>{start.iso} 实施</span></div><hr><div class=c style="font-size:18pt;letter-spacing:.2em">{province}市场监督管理局　<span style="font-size:14pt">发 布</span></div>
    <div class=n><div style="text-align:right;font-size:11pt">{number}</div><h1 style="letter-spacing:1em;font-size:18pt;margin-top:10mm">前言</h1><div class=i style="font-size:12pt">
    <p>{word}按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。<p>请注意{word}的某些内容可能涉及专利。{word}的发布机构不承担识别专利的责任。<p>{word}由{province}工业和信息化厅提出并归口。
    <p>{word}起草单位：{province[:2]}建工安装集团有限公司、{province[:2]}省建筑科学研究院、西南交通大学。<p>{word}主要起草人：{names}。<p>{word}由{province}工业和信息化厅负责解释。<p>{word}首次发布。</div></div></html>"""
    return Sheet(
        html,
        "standard_drafting",
        {"standard_name": title, "standard_level": "provincial"},
        ("name", "date"),
    )


@layout("standard_drafting.c_platform_page")
def platform_page(rng: random.Random) -> Sheet:
    """A national standard as printed from the platform of standards, with address and time in the margins."""
    out = day(rng, 2012, 2023)
    start = out.later(rng, 5, 7)
    drafters = persons(rng, rng.randint(5, 9))
    title = rng.choice(
        ("带式输送机 安全规范", "滚动轴承 圆柱滚子 倒角尺寸", "工业用阀门 压力试验方法", "煤炭筛分试验方法")
    )
    seen = start.later(rng, 6, 30)
    html = f"""{css("hei", 10.5, "size:A4;margin:14mm 14mm", ".k{color:#666;width:24%;background:#f4f6f9} table.r td{border-color:#ccc} h2{font-size:12pt;color:#1562b5;border-left:1.2mm solid #1562b5;padding-left:2mm;margin:6mm 0 2mm}")}
    <div style="display:flex;justify-content:space-between;font-size:8pt;color:#555"><span>{seen.slash} 10:{rng.randint(10, 59)}</span><span>国家标准 - 全国标准信息公共服务平台</span></div>
    <div style="background:#1562b5;color:#fff;font-size:15pt;padding:3mm 5mm;margin:3mm 0 5mm">全国标准信息公共服务平台</div>
    <div style="font-size:17pt">国家标准《{title}》</div><div style="color:#888">推荐性　国家标准　<span style="color:#fff;background:#3a3;padding:0 2mm">现行</span></div>
    <h2>基础信息</h2><table class=r><tr><td class=k>标准号<td>GB/T {rng.randint(3000, 39999)}-{out.year}<td class=k>标准类别<td>方法<tr><td class=k>发布日期<td>{out.iso}<td class=k>实施日期<td>{start.iso}<tr><td class=k>全部代替标准<td colspan=3>—
    <tr><td class=k>归口单位<td colspan=3>全国专业标准化技术委员会<tr><td class=k>执行单位<td colspan=3>全国专业标准化技术委员会<tr><td class=k>主管部门<td colspan=3>中国机械工业联合会</table>
    <h2>起草单位</h2><p>上海材料研究所　太原理工大学　北京起重运输机械设计研究院有限公司　<h2>起草人</h2><p>{"　".join(drafters)}
    <p style="font-size:8pt;color:#555;margin-top:60mm">https://std.samr.gov.cn/gb/search/gbDetailed　　1/1</html>"""
    return Sheet(html, "standard_drafting", {"standard_name": title, "standard_level": "national"}, ("name", "date"))


@layout("standard_drafting.c_internal_rule")
def internal_rule(rng: random.Random) -> Sheet:
    """An enterprise's red-headed paper that issues a rule of its own and names who wrote it."""
    given = day(rng, 2002, 2024)
    firm, short = rng.choice(
        (
            ("淮北矿业股份有限公司临涣选煤厂", "临选"),
            ("华能铜川照金电厂", "照电"),
            ("包头北方铁路产品有限责任公司", "北铁"),
        )
    )
    title = rng.choice(("浮选机检修技术规程", "磨煤机检修工艺规程", "桥式起重机安全操作规程", "高压电动机维护检修规程"))
    writer, checker, chief = persons(rng, 3)
    html = f"""{css(rng.choice(("song", "ming")), 15.5, "size:A4;margin:32mm 26mm")}{red_head(firm + "文件", f"{short}技〔{given.year}〕{rng.randint(2, 90)}号", rng)}
    <h1 style="font-size:19pt">关于印发《{title}》的通知</h1><p>各车间、部室：<div class=i><p>为规范设备检修作业，提高检修质量，根据设备现状，组织编写了《{title}》，经厂技术委员会审查通过，现予印发，自印发之日起执行。
    <p>编写人：{writer}<p>审核人：{checker}<p>批准人：{chief}</div><p style="margin-top:8mm">附件：{title}<div class=sign>{seal(firm[:7] + "<br>" + firm[7:], "8mm", "-9mm", 38)}{firm}<br>{given.any(rng)}</div></html>"""
    return Sheet(
        html, "standard_drafting", {"name": writer, "standard_name": title, "date": given.iso}, ("standard_level",)
    )


@layout("standard_drafting.c_drafters_certificate")
def drafters_certificate(rng: random.Random) -> Sheet:
    """A technical committee's certificate for one drafter of a national standard."""
    given = day(rng, 2010, 2025)
    name = person(rng, rng.choice("男男女"))
    title = rng.choice(
        ("土方机械 液压挖掘机 燃油消耗量试验方法", "铸造用生铁", "电站锅炉水处理设备技术条件", "玻璃纤维增强塑料夹砂管")
    )
    body = rng.choice(("全国土方机械标准化技术委员会", "全国铸造标准化技术委员会", "全国纤维增强塑料标准化技术委员会"))
    html = f"""{css(rng.choice(("kai", "song")), 18, "size:A4 landscape;margin:16mm 26mm;border:1.5mm solid #b8860b")}<div style="padding:8mm 12mm"><h1 style="font-size:32pt;letter-spacing:.3em;margin:0 0 3mm">标准起草人证书</h1>
    <p style="text-align:right;font-size:12pt">证书号：BZ{given.year}{rng.randint(1, 999):04d}<p><u>{name}</u> 同志：<p class=i>您作为主要起草人，参加了GB/T {rng.randint(700, 37999)}-{given.year}《{title}》国家标准的起草工作，为标准的制定做出了贡献。特发此证。
    <div class=sign style="margin-top:12mm">{seal(body[2:8] + "<br>标准化技术委员会", "22mm", "-9mm")}{body}<br>{rng.choice((given.hanzi, given.cn))}</div></div></html>"""
    return Sheet(
        html,
        "standard_drafting",
        {"name": name, "standard_name": title, "standard_level": "national", "date": given.iso},
    )
