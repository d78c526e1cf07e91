"""Proofs of employment and of years of work."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import TRADES, UNITS, Word, day, page, people, person, rows, seal
from benchmarks.strangers.sheet import Sheet, credit_code, layout


@layout("employment_proof.tc_letterhead")
def letterhead(rng: random.Random) -> Sheet:
    one, clerk = person(rng, 1970, 1979), person(rng)
    unit, when, trade = rng.choice(UNITS), day(rng, 2019, 2024), rng.choice(TRADES)
    start = day(rng, 1998, 2008)
    years = when.year - start.year - (1 if (when.month, when.day) < (start.month, start.day) else 0)
    code = credit_code(rng)
    body = f"""<div style='border-bottom:2pt solid #135;padding-bottom:4pt'><span style='font-size:20pt;color:#135;font-weight:bold'>{unit}</span><br><span style='font-size:9pt;color:#135'>统一社会信用代码：{code}　电话：0{rng.randint(351, 359)}-{rng.randint(2000000, 6999999)}</span></div><h1 style='margin-top:18mm'>工作年限证明</h1><p>兹证明{one.name}，{one.sex}，身份证号码{one.id}，自{start.cn}起至今在我公司工作，现从事{trade}岗位，本岗位累计工作年限{years}年。</p><p>我公司对本证明内容的真实性负责，如有虚假，愿承担相应责任。</p><p>特此证明。</p><div style='margin:18mm 0 0 48%'>单位名称（公章）：{unit}<br>经办人：{clerk.name}<br>{when.cn}</div>{seal(unit, "14mm", "-28mm")}"""
    truth = {
        "name": one.name,
        "employer": unit,
        "start_date": start.iso,
        "position": trade,
        "years": years,
        "issuer": unit,
        "issue_date": when.iso,
        "credit_code": code,
    }
    return Sheet(page(body, "song", "14pt"), "employment_proof", truth, ("periods",))


@layout("employment_proof.tc_period_table")
def period_table(rng: random.Random) -> Sheet:
    one, boss = person(rng, 1966, 1972), person(rng)
    unit, when = rng.choice(UNITS), day(rng, 2020, 2024)
    a, b, c = rng.randint(1990, 1996), rng.randint(1999, 2005), rng.randint(2009, 2015)
    jobs = rng.sample(TRADES, 3)
    years = when.year - a - (when.month < 7)
    body = f"""<h1>从事本专业（工种）工作经历证明</h1><p><b>{one.name}</b>同志（公民身份号码：{one.id}）系我单位在职职工，其专业技术工作经历如下：</p><table class=g style='text-align:center'>{rows(("起　止　时　间", "单位及部门", "从事何工种", "证明人"), (f"{a}.07—{b}.03", unit[:4] + "一车间", jobs[0], boss.name), (f"{b}.04—{c}.12", unit[:4] + "二车间", jobs[1], people(rng, 1)[0].name), (f"{c + 1}.01—至今", unit[:4] + "机动部", jobs[2], people(rng, 1)[0].name), ("", "", "", ""), head=True)}</table><p style='margin-top:6mm'>累计从事专业工作<u>{years}</u>年。上述情况属实，若有不实，由我单位承担责任。</p><p class=n style='margin-top:14mm'>单位负责人签字：{boss.name}</p><p class=n>人事部门（盖章）：{unit}人事处</p><p class=n>{when.dots}</p>{seal(unit[:6] + "<br>人事处", "85mm", "-28mm")}<p class=n style='font-size:9.5pt;margin-top:20mm'>注：1.本表由申报人所在单位人事部门填写；2.时间填至月；3.涂改无效。</p>"""
    truth = {
        "name": one.name,
        "employer": unit,
        "start_date": f"{a}-07",
        "position": jobs[2],
        "years": years,
        "periods": [
            {"from": f"{a}-07", "to": f"{b}-03", "position": jobs[0]},
            {"from": f"{b}-04", "to": f"{c}-12", "position": jobs[1]},
            {"from": f"{c + 1}-01", "to": None, "position": jobs[2]},
        ],
        "issuer": f"{unit}人事处",
        "issue_date": when.iso,
    }
    return Sheet(page(body, "song", "13pt"), "employment_proof", truth, ("employer", "place"))


@layout("employment_proof.tc_on_post")
def on_post(rng: random.Random) -> Sheet:
    one = person(rng, 1968, 1982)
    unit, when, trade = rng.choice(UNITS), day(rng, 2018, 2024), rng.choice(TRADES)
    start = day(rng, 2001, 2014)
    body = f"""<h1 style='letter-spacing:14pt'>在职证明</h1><table style='width:84%;margin:0 auto;line-height:2.3;font-size:14pt'>{rows(("姓　　名", one.name), ("性　　别", one.sex), ("身份证号", one.id), ("入职时间", start.cn), ("现任岗位", trade), ("工作地点", rng.choice(("太原市尖草坪区", "铜陵市铜官区", "咸阳市渭城区"))))}</table><p style='font-size:14pt'>以上人员为本公司正式员工，劳动合同期限至{when.year + 3}年12月31日，目前在岗。</p><p class=r style='font-size:14pt;margin-top:20mm'>{unit}</p><p class=r style='font-size:14pt'>开具时间：{when.iso}</p>{seal(unit)}<p class=n style='font-size:9pt;margin-top:30mm;border-top:.5pt dashed #000'>本证明自开具之日起三个月内有效；复印件须加盖公章。核验电话 0517-{rng.randint(80000000, 89999999)}</p>"""
    truth = {
        "name": one.name,
        "employer": unit,
        "start_date": start.iso,
        "position": trade,
        "issuer": unit,
        "issue_date": when.iso,
    }
    return Sheet(page(body, rng.choice(("hei", "kai"))), "employment_proof", truth, ("place", "periods"))


@layout("employment_proof.tc_old_unit_word")
def old_unit_word(rng: random.Random) -> Sheet:
    one = person(rng, 1962, 1968)
    unit, when, trade = rng.choice(UNITS), day(rng, 2016, 2024), rng.choice(TRADES)
    start, end = day(rng, 1986, 1995), day(rng, 2004, 2012)
    word = Word("宋体", 15)
    word.title("原工作单位工作经历证明", 20).put("")
    word.put("致有关单位：")
    word.text(
        f"{one.name}同志，{one.sex}，{one.birth[:4]}年{int(one.birth[5:7])}月出生，于{start.cn_month}至{end.cn_month}在我单位{rng.choice(('机修车间', '铸造分厂', '供电所'))}工作，任{trade}一职。该同志在职期间遵守厂规，业务熟练，表现良好，{end.cn_month}因工作调动离开。"
    )
    word.text("特此证明，请予接洽。").put("").put(f"{unit}劳资科", "r").put(when.hanzi, "r").put(
        "（此件仅供申报技术职称使用）", size=10
    )
    truth = {
        "name": one.name,
        "employer": unit,
        "start_date": start.iso_month,
        "position": trade,
        "periods": [{"from": start.iso_month, "to": end.iso_month, "position": trade}],
        "issuer": f"{unit}劳资科",
        "issue_date": when.iso,
    }
    return Sheet("", "employment_proof", truth, ("place", "years"), word=word.bytes())


@layout("employment_proof.tc_underline_blank")
def underline_blank(rng: random.Random) -> Sheet:
    one, clerk = person(rng, 1968, 1976), person(rng)
    unit, when, trade = rng.choice(UNITS), day(rng, 2015, 2024), rng.choice(TRADES)
    years = rng.randint(8, 20)
    start = when.year - years
    body = f"""<p class=r style='font-size:11pt'>附件{rng.randint(2, 6)}</p><h1>职业技能等级认定申报工作年限证明</h1><p class=n style='text-indent:2em'>兹有我单位职工<u>{one.name}</u>，性别<u>{one.sex}</u>，身份证号<u>{one.id}</u>，累计从事<u>{trade}</u>职业（工种）工作共<u>{years}</u>年，</p><p>其工作经历如下：</p><p class=n>　　<u>{start}</u>年<u>{when.month}</u>月至<u>{when.year}</u>年<u>{when.month}</u>月在<u>{unit}</u>从事<u>{trade}</u>工作；</p><p class=n>　　<u>　　　</u>年<u>　　</u>月至<u>　　　</u>年<u>　　</u>月在<u>　　　　　　　　　　</u>从事<u>　　　　　</u>工作。</p><p>特此证明。本单位对此证明真实性负责，仅作申报使用，不作为我单位对该职工的任何承诺。</p><p class=n>工作单位通讯地址：人民北路{rng.randint(3, 200)}号</p><p class=n>工作单位电话：{rng.randint(2100000, 8999999)}　　联系人：{clerk.name}</p><p class=r style='margin-top:14mm'>工作单位（公章）：{unit}　</p><p class=r>{when.year} 年 {when.month} 月 {when.day} 日</p>{seal(unit)}"""
    truth = {
        "name": one.name,
        "employer": unit,
        "start_date": f"{start}-{when.month:02d}",
        "position": trade,
        "years": years,
        "periods": [{"from": f"{start}-{when.month:02d}", "to": when.iso_month, "position": trade}],
        "issuer": unit,
        "issue_date": when.iso,
    }
    return Sheet(page(body, "song", "14pt"), "employment_proof", truth, ("place",))


@layout("employment_proof.tc_hr_printout")
def hr_printout(rng: random.Random) -> Sheet:
    one = person(rng, 1975, 1984)
    unit, when = rng.choice(UNITS), day(rng, 2021, 2024)
    jobs = rng.sample(TRADES, 2)
    a, b = rng.randint(2003, 2008), rng.randint(2012, 2018)
    body = f"""<div style='font-size:9pt;color:#444'>人力资源信息平台 V5.2　|　员工自助 &gt; 证明开具　　　　　单号 ZM{when.year}{when.month:02d}{rng.randint(1000, 9999)}</div><hr><h1 style='font-size:17pt;font-family:sans-serif'>员工任职履历证明 <span style='font-size:11pt'>Employment Record</span></h1><table style='font-size:11pt'><tr><td>员工 Name<br><b>{one.name}</b></td><td>工号 Staff No.<br><b>{rng.randint(100000, 999999)}</b></td><td>证件号码 ID No.<br><b>{one.id}</b></td></tr><tr><td>用工单位 Employer<br><b>{unit}</b></td><td>参加工作 First Job<br><b>{a - 1}-12-01</b></td><td>入司日期 Hire Date<br><b>{a}-03-01</b></td></tr></table>
<table class=g style='font-size:10.5pt;margin-top:6mm'>{rows(("开始日期", "结束日期", "部门", "岗位", "变动类型"), (f"{a}-03-01", f"{b}-06-30", "生产运行部", jobs[0], "入职"), (f"{b}-07-01", "至今", "设备维护部", jobs[1], "岗位调整"), head=True)}</table><p class=n style='font-size:10.5pt;margin-top:6mm'>上述信息由系统自动生成，经人力资源中心审核，电子印章有效。出具单位：{unit}人力资源中心　出具日期：{when.iso}</p>{seal(unit[:7] + "<br>人力资源中心", "20mm", "-12mm")}<p class=n style='font-size:8.5pt;margin-top:30mm;color:#444'>验证网址 https://hr.example.com/verify　验证码 {rng.randint(100000, 999999)}　第 1 页/共 1 页</p>"""
    truth = {
        "name": one.name,
        "employer": unit,
        "start_date": f"{a}-03-01",
        "position": jobs[1],
        "periods": [
            {"from": f"{a}-03-01", "to": f"{b}-06-30", "position": jobs[0]},
            {"from": f"{b}-07-01", "to": None, "position": jobs[1]},
        ],
        "issuer": f"{unit}人力资源中心",
        "issue_date": when.iso,
    }
    return Sheet(page(body, "hei"), "employment_proof", truth, ("start_date", "place"))
