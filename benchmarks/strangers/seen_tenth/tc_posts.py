"""Appointments to posts and titles."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import UNITS, Word, day, page, people, person, rows, seal, wide
from benchmarks.strangers.sheet import Sheet, layout

POSTS = ("机电科副科长", "检修车间主任", "热控班班长", "质量管理部主管工程师", "二分厂技术副厂长", "动力部专业工程师")


@layout("appointment.tc_red_head")
def red_head(rng: random.Random) -> Sheet:
    one = person(rng)
    unit, when = rng.choice(UNITS), day(rng, 2005, 2023)
    post, old = rng.sample(POSTS, 2)
    body = f"""<div style='color:#d00;text-align:center;font-size:30pt;font-weight:bold;letter-spacing:3pt'>{unit[:8]}文件</div><p class=c style='margin-top:10mm'>{unit[0]}{unit[2]}人〔{when.year}〕{rng.randint(3, 120)}号</p><div style='border-top:2pt solid #d00;margin-bottom:10mm'></div><h1 style='font-size:19pt'>{unit}<br>关于{one.name}同志职务任免的通知</h1><p class=n>各部门、各单位：</p><p>根据工作需要，经{when.year}年第{rng.randint(2, 19)}次经理办公会议研究决定：</p><p>聘任{one.name}同志为{post}，试用期一年；</p><p>免去其{old}职务。</p><p>以上任职时间从发文之日起计算。</p><br><p class=r style='margin-right:16mm'>{unit}</p><p class=r style='margin-right:22mm'>{when.hanzi}</p>{seal(unit, "22mm", "-26mm")}
<div style='margin-top:36mm;border-top:1pt solid #000;border-bottom:1pt solid #000;font-size:12pt'>抄报：集团公司组织部　　抄送：公司领导，工会<br>{unit[:6]}办公室　　　　　　　　　　{when.later(2).cn}印发</div>"""
    truth = {"name": one.name, "position": post, "issuer": unit, "date": when.iso}
    return Sheet(page(body, "song", "15pt"), "appointment", truth)


@layout("appointment.tc_letter_of_hire")
def letter_of_hire(rng: random.Random) -> Sheet:
    one = person(rng)
    unit, when = rng.choice(UNITS), day(rng, 2010, 2024)
    title = rng.choice(("机械工程师", "焊接技师", "电气助理工程师", "高级技师", "首席技师"))
    years = rng.choice((2, 3, 5))
    end = when.later(365 * years - 1)
    body = f"""<div style='background:#b5121b;color:#f7d774;height:158mm;width:48%;float:left;text-align:center;padding-top:50mm;box-sizing:border-box'><div style='font-size:46pt;letter-spacing:16pt'>聘书</div><div style='font-size:12pt;margin-top:40mm'>LETTER OF APPOINTMENT</div></div>
<div style='width:48%;float:right;border:1.5pt solid #c9a227;height:158mm;padding:14mm 8mm 0;box-sizing:border-box'><h1 style='letter-spacing:16pt'>聘　书</h1><p class=r style='font-size:10pt'>编号：{when.year}-{rng.randint(1, 300):03d}</p><p class=n style='font-size:15pt'>　　兹聘请<u>{one.name}</u>同志担任我公司<u>{title}</u>职务，聘期<u>{years}</u>年，自{when.dots}至{end.dots}止。</p><p class=n style='font-size:15pt'>　　此聘</p><div style='margin-top:18mm;text-align:right'>聘任单位：{unit}<br>{when.hanzi}</div>{seal(unit, "4mm", "-28mm")}</div>"""
    truth = {"name": one.name, "position": title, "issuer": unit, "date": when.iso}
    return Sheet(page(body, "kai", "13pt", at="size:A4 landscape;margin:20mm"), "appointment", truth)


@layout("appointment.tc_title_list")
def title_list(rng: random.Random) -> Sheet:
    team = people(rng, 7)
    unit, when = rng.choice(UNITS), day(rng, 2011, 2024)
    titles = [rng.choice(("工程师", "高级工程师", "技师", "高级技师")) for _ in team]
    body = f"""<p class=n style='font-size:11pt'>{unit}<br>职称改革领导小组办公室文件</p><p class=r>职改办字（{when.year}）第{rng.randint(1, 20)}号</p><h1 style='font-size:17pt'>关于聘任{team[0].name}等{len(team)}名同志专业技术职务（技师）的决定</h1><p class=n>所属各单位：</p><p>按照评聘分开的原则，经本人述职、民主测评、考核领导组研究，决定聘任以下同志相应职务，聘期三年（{when.cn_month}至{when.year + 3}年{when.month}月），聘期内享受相应待遇。</p>
<table class=g style='text-align:center'>{rows(("序号", "姓　名", "所在单位", "聘任职务"), *((n, wide(one.name), rng.choice(("机修厂", "供电部", "运输队", "技术处")), title) for n, (one, title) in enumerate(zip(team, titles, strict=True), 1)), head=True)}</table><p class=r style='margin-top:12mm'>{when.cn}</p>{seal(unit[:5] + "职改办")}"""
    truth = {
        "name": "、".join(one.name for one in team),
        "position": titles[0],
        "issuer": f"{unit}职称改革领导小组办公室",
        "date": when.iso,
    }
    return Sheet(
        page(body, rng.choice(("song", "ming")), "13pt"),
        "appointment",
        truth,
        ("name", "position", "issuer", "persons"),
    )


@layout("appointment.tc_contract_page")
def contract_page(rng: random.Random) -> Sheet:
    one, boss = people(rng, 2)
    unit, when = rng.choice(UNITS), day(rng, 2012, 2023)
    post = rng.choice(("电气工程师", "机械设计工程师", "工艺工程师", "设备管理工程师"))
    body = f"""<h1>专业技术人员聘约合同书</h1><table style='line-height:2.1'>{rows(("聘任单位（甲方）：", f"<u>{unit}</u>"), ("法定代表人：", f"<u>{boss.name}</u>"), ("受聘人（乙方）：", f"<u>{one.name}</u>"), ("居民身份证号码：", f"<u>{one.id}</u>"))}</table><p>甲、乙双方在平等自愿、协商一致的基础上，签订本聘约。</p>
<p>一、聘任岗位：甲方聘任乙方为<u>{post}</u>。</p><p>二、聘任期限：自<u>{when.cn}</u>起至<u>{when.year + 3}年{when.month}月{when.day}日</u>止，期满经考核合格可以续聘。</p><p>三、岗位职责：主持或参与本专业技术项目，解决生产技术难题，编写技术文件，指导初级人员工作。</p><p>四、乙方聘期内享受本岗位工资及津贴，年度考核不合格的，甲方有权解聘。</p><p>五、未尽事宜按国家有关规定办理。本聘约自双方签字（盖章）之日起生效，一式两份。</p><br>
<table style='line-height:2.2'>{rows(("甲方（盖章）", "乙方（签字）：" + one.name), ("法定代表人：" + boss.name, ""), ("签订日期：" + when.cn, "签订日期：" + when.cn))}</table>{seal(unit, "105mm", "-32mm")}<p class=c style='margin-top:16mm;font-size:9pt'>— 2 —</p>"""
    truth = {"name": one.name, "position": post, "issuer": unit, "date": when.iso}
    return Sheet(page(body, "song", "12.5pt"), "appointment", truth)


@layout("appointment.tc_word_reply")
def word_reply(rng: random.Random) -> Sheet:
    one = person(rng)
    unit, when = rng.choice(UNITS), day(rng, 2009, 2024)
    post = rng.choice(POSTS)
    word = Word("仿宋", 16)
    word.title(f"关于{one.name}同志任职的批复", 22)
    word.put("机电设备分公司：").text(
        f"你公司《关于{one.name}同志任职的请示》（机电字〔{when.year}〕{rng.randint(2, 30)}号）收悉。经研究，同意{one.name}同志任{post}，任职时间自{when.cn_month}起算，其原任职务自然免除。",
        "请按规定办理有关手续，并做好工作交接。",
        "此复。",
    )
    word.put("").put(f"{unit}人力资源部", "r").put(when.hanzi, "r")
    truth = {"name": one.name, "position": post, "issuer": f"{unit}人力资源部", "date": when.iso}
    return Sheet("", "appointment", truth, (), word=word.bytes())
