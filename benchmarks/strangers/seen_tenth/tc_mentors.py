"""Masters and apprentices: agreements, proofs, lists."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import TRADES, UNITS, Word, day, page, people, person, rows, seal, wide
from benchmarks.strangers.sheet import Sheet, layout


@layout("mentoring_proof.tc_contract")
def contract(rng: random.Random) -> Sheet:
    old, young = person(rng, 1962, 1975), person(rng, 1982, 1992)
    unit, when, trade = rng.choice(UNITS), day(rng, 2012, 2022), rng.choice(TRADES)
    end = f"{when.year + 2}年{when.month}月{when.day}日"
    body = f"""<h1>师 徒 合 同 书</h1><p class=n>甲方（师傅）：<u>{old.name}</u>　　技术等级：<u>高级技师</u></p><p class=n>乙方（徒弟）：<u>{young.name}</u>　　技术等级：<u>中级工</u></p><p class=n>丙方（监证单位）：<u>{unit}人力资源部</u></p>
<p>为发扬传帮带的优良传统，尽快提高青年职工技术水平，经双方自愿，签订{trade}专业师徒合同，共同遵守。</p><p><b>第一条</b>　合同期限两年，自{when.cn}起至{end}止。</p><p><b>第二条</b>　甲方职责：1.传授本工种应知应会知识和操作绝技；2.每月讲课不少于四课时，手把手示范；3.教育乙方遵章守纪，爱护工具设备。</p><p><b>第三条</b>　乙方职责：1.尊敬师傅，虚心好学，做到勤看、勤问、勤练；2.每季写一份学习心得；3.合同期满达到高级工水平。</p>
<p><b>第四条</b>　考核与奖惩：期满由丙方组织理论和实操考试，合格者给予甲方奖励{rng.randint(5, 20)}00元；不合格者延期半年。</p><p><b>第五条</b>　本合同一式三份，三方各执一份。</p><br><table style='line-height:2.4'>{rows((f"甲方签字：{old.name}", f"乙方签字：{young.name}", "丙方（章）："), (when.dots, when.dots, when.dots))}</table>{seal(unit[:6] + "<br>人力资源部", "2mm", "-24mm")}"""
    truth = {"mentor": old.name, "apprentices": [young.name], "start_date": when.iso}
    return Sheet(
        page(body, rng.choice(("song", "kai")), "13pt"),
        "mentoring_proof",
        truth,
        ("apprentice_levels", "apprentice_dates"),
    )


@layout("mentoring_proof.tc_statement")
def statement(rng: random.Random) -> Sheet:
    old = person(rng, 1960, 1975)
    young = people(rng, 3, 1980, 1993)
    unit, when, trade = rng.choice(UNITS), day(rng, 2019, 2024), rng.choice(TRADES)
    got = [day(rng, 2013, 2018) for _ in young]
    levels = [rng.choice((("技师", 2), ("高级技师", 1), ("高级工", 3))) for _ in young]
    listed = "；".join(
        f"{one.name}，于{d.cn_month}取得{trade}{level[0]}职业资格"
        for one, d, level in zip(young, got, levels, strict=True)
    )
    body = f"""<h1>证　　明</h1><p class=n>职称评审委员会：</p><p>我单位{trade}{old.name}，{old.sex}，现年{when.year - int(old.birth[:4])}岁，高级技师。该同志自{rng.randint(2008, 2011)}年以来一直担任公司兼职教师，先后带徒三名，均已出徒，其中：{listed}。</p><p>上述人员现均为本单位生产骨干。</p><p class=n>　　特此证明。</p><p class=r style='margin-top:14mm'>{unit}劳动工资处</p><p class=r>{when.cn}</p>{seal(unit[:6] + "<br>劳动工资处")}<p class=n style='margin-top:20mm;font-size:10pt'>经办人：{people(rng, 1)[0].name}　　审核：{people(rng, 1)[0].name}</p>"""
    truth = {
        "mentor": old.name,
        "apprentices": [one.name for one in young],
        "apprentice_levels": [level[1] for level in levels],
        "apprentice_dates": [d.iso_month for d in got],
    }
    return Sheet(page(body, rng.choice(("song", "ming")), "15pt"), "mentoring_proof", truth, ("start_date",))


@layout("mentoring_proof.tc_notice_list")
def notice_list(rng: random.Random) -> Sheet:
    old = person(rng, 1965, 1978)
    young = people(rng, 4, 1980, 1989)
    unit, when = rng.choice(UNITS), day(rng, 2013, 2023)
    trade = rng.choice(TRADES)
    levels = [rng.choice((("四级/中级工", 4), ("三级/高级工", 3), ("二级/技师", 2))) for _ in young]
    lines = rows(
        ("序号", "徒弟姓名", "性别", "身份证号", "工种", "现技能等级", "发证日期"),
        *(
            (n, wide(one.name), one.sex, one.id, trade, level[0], f"{when.year - 1}.{month:02d}")
            for n, (one, level, month) in enumerate(zip(young, levels, (3, 6, 6, 11), strict=True), 1)
        ),
        head=True,
    )
    start = day(rng, 2008, 2011)
    body = f"""<h1 style='font-size:18pt'>带徒传艺情况一览表</h1><p class=n>单位（盖章）：{unit}　　　　　　　　　　填表日期：{when.iso}</p><p class=n>师傅姓名：<u>{wide(old.name)}</u>　工种：<u>{trade}</u>　技能等级：<u>一级/高级技师</u>　带徒起始时间：<u>{start.cn_month}</u></p>
<table class=g style='font-size:10.5pt;text-align:center'>{lines}<tr><td>5</td><td></td><td></td><td></td><td></td><td></td><td></td></tr><tr><td>6</td><td></td><td></td><td></td><td></td><td></td><td></td></tr></table><p class=n style='font-size:10pt'>填表说明：1.徒弟按取证先后填写；2.附徒弟职业资格（技能等级）证书复印件；3.空行划斜线。</p><p class=n style='margin-top:12mm'>车间主任：{people(rng, 1)[0].name}　　　培训科：{people(rng, 1)[0].name}　　　劳资科：</p>{seal(unit, "150mm", "-30mm")}"""
    truth = {
        "mentor": old.name,
        "apprentices": [one.name for one in young],
        "apprentice_levels": [level[1] for level in levels],
        "apprentice_dates": [f"{when.year - 1}-{month:02d}" for month in (3, 6, 6, 11)],
        "start_date": start.iso_month,
    }
    return Sheet(page(body, "song", "12pt", at="size:A4 landscape;margin:20mm"), "mentoring_proof", truth)


@layout("mentoring_proof.tc_ceremony_word")
def ceremony_word(rng: random.Random) -> Sheet:
    old = person(rng, 1966, 1980)
    young = people(rng, 2, 1988, 1996)
    unit, when, trade = rng.choice(UNITS), day(rng, 2016, 2023), rng.choice(TRADES)
    word = Word("楷体", 14)
    word.title("“名师带徒”结对协议书", 20)
    word.table(
        ("导　　师", old.name, "职业（工种）", trade),
        ("职务/等级", "首席技师", "联系电话", f"139{rng.randint(10000000, 99999999)}"),
        ("学　　员", f"{young[0].name}、{young[1].name}", "所在部门", "检修分公司"),
        ("结对时间", when.cn, "培养年限", "3年"),
    )
    word.put("")
    word.text(
        "培养目标：三年内使学员能独立完成本工种复杂作业，取得技师职业技能等级证书，参加省级以上技能竞赛并取得名次。",
        "导师承诺：毫无保留，言传身教，因材施教，注重职业道德教育。",
        "学员承诺：尊师重道，刻苦钻研，按时完成导师布置的任务，服从管理。",
        "本协议经导师、学员及工会三方签字后生效，由公司技能大师工作室存档备查。",
    )
    word.put(f"导师（签名）：{old.name}").put(f"学员（签名）：{young[0].name}　{young[1].name}").put(
        f"工会代表：{people(rng, 1)[0].name}"
    ).put(unit + "工会委员会", "r").put(when.cn, "r")
    truth = {"mentor": old.name, "apprentices": [one.name for one in young], "start_date": when.iso}
    return Sheet("", "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"), word=word.bytes())


@layout("mentoring_proof.tc_graduation_form")
def graduation_form(rng: random.Random) -> Sheet:
    old, young = person(rng, 1963, 1978), person(rng, 1986, 1993)
    unit, when, trade = rng.choice(UNITS), day(rng, 2014, 2023), rng.choice(TRADES)
    start = when.later(-730)
    got = when.later(-rng.randint(40, 150))
    level, number = rng.choice((("高级工", 3), ("技师", 2)))
    body = f"""<h1>徒工出师考核鉴定表</h1><table class=g style='text-align:center;line-height:1.5'><tr><td style='width:19%'>徒工姓名</td><td>{young.name}</td><td>性别</td><td>{young.sex}</td><td>出生年月</td><td>{young.birth[:4]}年{int(young.birth[5:7])}月</td></tr><tr><td>师傅姓名</td><td>{old.name}</td><td>技术等级</td><td>高级技师</td><td>所学工种</td><td>{trade}</td></tr><tr><td>拜师时间</td><td colspan=2>{start.dots}</td><td>出师时间</td><td colspan=2>{when.dots}</td></tr>
<tr><td>取得证书</td><td colspan=5 style='text-align:left'>职业技能等级证书，等级：{level}，发证日期：{got.dots}</td></tr>
<tr><td>考核项目</td><td colspan=2>理论</td><td colspan=2>实际操作</td><td>综合</td></tr><tr><td>成　绩</td><td colspan=2>{rng.randint(76, 96)}</td><td colspan=2>{rng.randint(78, 97)}</td><td>合格</td></tr>
<tr><td>徒工自我<br>总　　结</td><td colspan=5 style='text-align:left;height:30mm;vertical-align:top'>在师傅的耐心指导下，我系统学习了识图、设备结构、故障判断等知识，能独立完成日常检修任务，遵守纪律，出勤率百分之百。</td></tr><tr><td>师傅评语</td><td colspan=5 style='text-align:left;height:30mm;vertical-align:top'>该徒工肯吃苦、悟性好，已掌握本工种全部基本操作，同意出师。　　签名：{old.name}</td></tr><tr><td>考核小组<br>意　　见</td><td colspan=5 style='text-align:left;height:30mm;vertical-align:top'>考核合格，准予出师。组长：{people(rng, 1)[0].name}</td></tr><tr><td>单位意见</td><td colspan=5 style='text-align:right;height:28mm;vertical-align:bottom'>（公章）　{when.cn}{seal(unit, "10mm", "-26mm")}</td></tr></table>"""
    truth = {
        "mentor": old.name,
        "apprentices": [young.name],
        "apprentice_levels": [number],
        "apprentice_dates": [got.iso],
        "start_date": start.iso,
    }
    return Sheet(page(body, "song", "11.5pt"), "mentoring_proof", truth, ("apprentice_dates",))


@layout("mentoring_proof.tc_studio_bulletin")
def studio_bulletin(rng: random.Random) -> Sheet:
    pairs = [(person(rng, 1964, 1978), person(rng, 1982, 1991), rng.choice(TRADES)) for _ in range(1)]
    old, young, trade = pairs[0]
    second = person(rng, 1982, 1991)
    while second.name == young.name:
        second = person(rng, 1982, 1991)
    unit, when = rng.choice(UNITS), day(rng, 2015, 2023)
    start = when.later(-rng.randint(800, 1500))
    body = f"""<div style='color:#c00;text-align:center;font-size:26pt;font-weight:bold'>{unit}文件</div><p class=c>人教字〔{when.year}〕{rng.randint(10, 99)}号</p><div style='border-top:2pt solid #c00'></div><h1 style='font-size:18pt'>关于{old.name}同志带徒任务完成情况的认定意见</h1><p class=n>机修分厂：</p>
<p>你单位报来的《师带徒考核报告》收悉。根据公司《导师带徒管理办法》第九条，经人力资源部组织考评，认定意见如下：</p><p>一、师傅{old.name}与徒弟{young.name}、{second.name}于{start.cn}签订师徒协议，协议期两年，工种为{trade}。</p><p>二、协议期内，师傅认真履行职责，制订教学计划，累计授课{rng.randint(60, 150)}学时。徒弟{young.name}、{second.name}经考试分别取得高级工、技师证书，时间分别为{start.year + 2}年6月、{start.year + 2}年12月。</p><p>三、同意兑现师傅带徒津贴，同意师徒关系期满解除。</p><p>此复。</p><p class=r>人力资源部（代章）</p><p class=r>{when.hanzi}</p>{seal(unit)}<hr style='margin-top:20mm'><p class=n style='font-size:11pt'>抄送：工会，财务部。　　承办人：{people(rng, 1)[0].name}　　共印5份</p>"""
    truth = {
        "mentor": old.name,
        "apprentices": [young.name, second.name],
        "apprentice_levels": [3, 2],
        "apprentice_dates": [f"{start.year + 2}-06", f"{start.year + 2}-12"],
        "start_date": start.iso,
    }
    return Sheet(page(body, "song", "14pt"), "mentoring_proof", truth)
