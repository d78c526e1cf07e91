"""Proofs of drafting a standard."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import UNITS, Word, day, page, people, person, rows, seal
from benchmarks.strangers.sheet import Sheet, layout

NAMES = (
    "煤矿用防爆柴油机无轨胶轮车检修规范",
    "电站锅炉受热面管排焊接技术规程",
    "铸钢轧辊超声检测方法",
    "带式输送机安全操作规程",
    "城镇供热管网不停输带压开孔作业规程",
    "金属矿山竖井提升机维护技术要求",
)


@layout("standard_drafting.tc_cover_foreword")
def cover_foreword(rng: random.Random) -> Sheet:
    names = people(rng, rng.randint(5, 8))
    name, when = rng.choice(NAMES), day(rng, 2020, 2024)
    start = when.later(90)
    mark, body_name, level, number = rng.choice(
        (
            ("DB14/T", "山西省市场监督管理局", "provincial", "DB14/T"),
            ("DB37/T", "山东省市场监督管理局", "provincial", "DB37/T"),
            ("DB61/T", "陕西省市场监督管理局", "provincial", "DB61/T"),
        )
    )
    code = f"{number} {rng.randint(2001, 3200)}—{when.year}"
    body = f"""<p class=n style='font-size:10pt'>ICS 73.100<br>CCS D 98</p><div style='text-align:right;font-size:40pt;font-weight:bold;letter-spacing:6pt'>{mark[:4]}</div><div style='border-bottom:1.5pt solid #000;font-size:22pt;text-align:center;letter-spacing:10pt;padding-bottom:6pt'>{body_name[:3]}地方标准</div><p class=r>{code}</p><div style='height:45mm'></div><h1 style='font-size:26pt'>{name}</h1><p class=c>Technical specification</p><div style='height:72mm'></div><table style='border-bottom:1.5pt solid #000'>{rows((f"{when.iso} 发布", f"<div style='text-align:right'>{start.iso} 实施</div>"))}</table><div style='font-size:18pt;text-align:center;letter-spacing:4pt;margin-top:6pt'>{body_name}　<span style='font-size:14pt'>发 布</span></div>
<div class=break></div><h1 style='font-weight:normal'>前　　言</h1><p>本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。</p><p>请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。</p><p>本文件由省工业和信息化厅提出、组织实施和监督检查。</p><p>本文件由省能源标准化技术委员会归口。</p><p>本文件起草单位：{"、".join(rng.sample(UNITS, 3))}。</p><p>本文件主要起草人：{"、".join(one.name for one in names)}。</p>"""
    return Sheet(
        page(body, "hei", "12pt"),
        "standard_drafting",
        {"standard_name": name, "standard_level": level, "date": when.iso},
        ("name",),
    )


@layout("standard_drafting.tc_association_proof")
def association_proof(rng: random.Random) -> Sheet:
    one = person(rng)
    name, when = rng.choice(NAMES), day(rng, 2018, 2024)
    proof = when.later(rng.randint(30, 200))
    code, level, body_name = rng.choice(
        (
            ("GB/T", "national", "全国起重机械标准化技术委员会"),
            ("JB/T", "industry_national", "机械工业热处理标准化技术委员会"),
            ("MT/T", "industry_national", "煤炭行业煤矿专用设备标准化技术委员会"),
        )
    )
    body = f"""<div style='border:4pt double #b8862b;padding:14mm 16mm;height:140mm'><h1 style='font-size:26pt;letter-spacing:10pt;color:#8a1f11'>标准起草人证明</h1><p style='font-size:16pt'><u>{one.name}</u>同志（工作单位：{rng.choice(UNITS)}）参加了{code} {rng.randint(3000, 39000)}—{when.year}《{name}》的制定工作，为该标准主要起草人，排名第{rng.choice("二三四五六")}。该标准已于{when.cn}发布。</p><p style='font-size:16pt'>特此证明。</p><p class=r style='margin-top:16mm'>{body_name}秘书处</p><p class=r>{proof.hanzi}</p>{seal(body_name[:9], "12mm", "-28mm")}</div>"""
    truth = {"name": one.name, "standard_name": name, "standard_level": level, "date": proof.iso}
    return Sheet(page(body, "kai", "14pt", at="size:A4 landscape;margin:18mm"), "standard_drafting", truth, ("date",))


@layout("standard_drafting.tc_word_enterprise")
def word_enterprise(rng: random.Random) -> Sheet:
    one, boss = people(rng, 2)
    unit, when, name = rng.choice(UNITS), day(rng, 2015, 2024), rng.choice(NAMES)
    word = Word("仿宋", 15)
    word.title("参与编写企业标准的证明", 20)
    word.text(
        f"《{name}》（Q/ZB {rng.randint(101, 480)}-{when.year - 1}）系我公司发布的企业标准，由设备管理部归口，{when.year - 1}年起在全公司执行。",
        f"我公司职工{one.name}（{one.sex}，{rng.choice(('技师', '工程师', '高级技师'))}）为该标准编写组成员，承担第4章“技术要求”、第5章“检验方法”的编写及现场验证工作，编写字数约{rng.randint(2, 9)}千字。",
        "情况属实，特此证明。",
    )
    word.put("标准化室主任：" + boss.name).put(unit, "r").put(when.cn, "r")
    truth = {"name": one.name, "standard_name": name, "standard_level": "enterprise", "date": when.iso}
    return Sheet("", "standard_drafting", truth, (), word=word.bytes())


@layout("standard_drafting.tc_group_notice")
def group_notice(rng: random.Random) -> Sheet:
    team = people(rng, 5)
    unit, when, name = rng.choice(UNITS), day(rng, 2013, 2023), rng.choice(NAMES)
    parts = ("组长", "执笔", "参编", "参编", "校核")
    body = f"""<h1>规程编写人员情况说明</h1><table class=g><tr><td style='width:24%'>规程名称</td><td colspan=3>{name}</td></tr><tr><td>规程编号</td><td>Q/JT G{rng.randint(10, 99)}—{when.year}</td><td>规程类别</td><td>☐国家 ☐行业 ☐地方 ☑企业</td></tr><tr><td>批准发布单位</td><td>{unit}</td><td>批准时间</td><td>{when.cn}</td></tr><tr style='text-align:center'><td>编写人员</td><td>部门</td><td>分工</td><td>承担章节</td></tr>{rows(*((one.name, "机电动力部", part, f"第{n}章") for n, (one, part) in enumerate(zip(team, parts, strict=True), 1)))}<tr><td>编写经过</td><td colspan=3 style='height:50mm;vertical-align:top'>根据生产实际与设备更新情况，编写组先后召开四次讨论会，征求基层意见{rng.randint(30, 90)}条，采纳{rng.randint(10, 29)}条，经总工程师办公会审定后印发执行，原规程同时废止。</td></tr></table><p class=n style='margin-top:8mm'>以上情况属实。</p><p class=r>{unit}总工程师办公室（章）</p>{seal("总工程师办公室")}"""
    truth = {"standard_name": name, "standard_level": "enterprise", "date": when.iso}
    return Sheet(page(body, "song"), "standard_drafting", truth, ("name", "date"))
