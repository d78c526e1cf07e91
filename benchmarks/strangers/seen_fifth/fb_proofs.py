"""Acceptance of projects, drafting of standards and proofs of benefit."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import COMPANIES, TOPICS, day, font, page, persons, rows, seal, split
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_year, layout


@layout("project_acceptance.fb_appraisal_certificate")
def appraisal(rng: random.Random) -> Sheet:
    """科学技术成果鉴定证书: cover, opinion, those who made it, the committee of experts; four pages."""
    topic, unit, when = rng.choice(TOPICS), rng.choice(COMPANIES), day(rng, 2008, 2019)
    made, experts = persons(rng, 11)[:5], persons(rng, 4)
    experts = [one for one in experts if one not in made]
    body = rng.choice(("山西省科学技术厅", "太原市科学技术局"))
    work = ("总体设计", "结构设计", "电气控制", "现场试验", "数据分析")
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 12.5pt; line-height: 1.9 }} .n {{ break-before: page }} .v {{ border-collapse: collapse; font-size: 11pt }} .v td {{ border: 0.2mm solid #000; padding: 2mm }} .v td:nth-child(2) {{ white-space: nowrap }}",
        f"""<p>{"晋" if body.startswith("山") else "并"}科鉴字〔{when.year}〕第 {rng.randint(10, 300)} 号<h1 style="text-align:center;font-size:28pt;margin:35mm 0">科学技术成果鉴定证书</h1><p>成 果 名 称：{topic.title}<p>完 成 单 位：{unit}<p>鉴 定 形 式：会议鉴定<p>组织鉴定单位：{body}（盖章）<p>鉴 定 日 期：{when.cn}<p style="text-align:center;margin-top:30mm">中华人民共和国科学技术部<br>一九九四年制
        <div class=n><h3>鉴 定 意 见</h3><p style="text-indent:2em">{when.cn}，{body}组织有关专家，对{unit}完成的“{topic.title}”项目进行了鉴定。鉴定委员会听取了汇报，审阅了资料，经质询和讨论，形成如下意见：<p>1. 提供的技术资料齐全、完整，符合鉴定要求。<p>2. 该项目解决了{topic.thing}在使用中的实际问题，经现场应用，效果良好。<p>3. 建议进一步扩大应用范围。<p style="text-indent:2em">鉴定委员会一致同意该项目通过鉴定。<p style="text-align:right">主任委员：{experts[0]}</div>
        <div class=n><h3>主要研制人员名单</h3><table class=v>{rows([("序号", "姓名", "性别", "出生年月", "技术职称", "工作单位", "对成果创造性贡献"), *((at + 1, one, rng.choice("男女"), f"{rng.randint(1960, 1988)}.{rng.randint(1, 12):02d}", rng.choice(("工程师", "高级工程师", "技师")), unit, work[at]) for at, one in enumerate(made))])}</table></div>
        <div class=n><h3>鉴定委员会名单</h3><table class=v>{rows([("鉴定会职务", "姓名", "工作单位", "所学专业", "职称"), *(("主任" if at == 0 else "委员", one, "太原理工大学", "机械", "教授") for at, one in enumerate(experts))])}</table></div>""",
    )
    truth = {
        "project": topic.title,
        "participants": made,
        "roles": list(work),
        "accepting_body": body,
        "acceptance_date": when.iso,
        "conclusion": "通过鉴定",
    }
    return Sheet(html, "project_acceptance", truth, free=("roles", "conclusion", "project_level"))


@layout("project_acceptance.fb_group_project_table")
def group_project(rng: random.Random) -> Sheet:
    """A firm's 项目验收单: one ruled table, people with their share of the work, tick of the conclusion."""
    topic, unit, when = rng.choice(TOPICS), rng.choice(COMPANIES), day(rng, 2016, 2025)
    people = persons(rng, rng.randint(3, 5))
    roles = ["项目负责人", "方案设计", "施工组织", "调试", "资料整理"][: len(people)]
    body = f"{unit}科技管理部"
    html = page(
        f"body {{ font-family: {font(rng, 'hei', 'song')}; font-size: 11pt }} table {{ border-collapse: collapse }} td {{ border: 0.25mm solid #000; padding: 2.6mm }} .h {{ width: 32mm; text-align: center }}",
        f"""<h2 style="text-align:center">公司级科技项目验收单</h2><p>编号：KY{when.year}-{rng.randint(1, 60):02d}<table><tr><td class=h>项目名称<td colspan=3>{topic.title}<tr><td class=h>承担单位<td>机电分厂<td class=h>起止时间<td>{when.year - 1}.3—{when.year}.{when.month}
        <tr><td class=h rowspan={len(people) + 1}>项目组成员<td>姓名<td colspan=2>承担工作{"".join(f"<tr><td>{a}<td colspan=2>{b}" for a, b in zip(people, roles, strict=True))}<tr><td class=h>验收意见<td colspan=3>项目完成了任务书规定的各项内容，指标达到要求，资料齐全。<tr><td class=h>验收结论<td colspan=3>☑通过验收　□整改后通过　□不通过<tr><td class=h>验收部门<td>{body}<td class=h>验收日期<td>{when.cn}</table>""",
    )
    truth = {
        "project": topic.title,
        "participants": people,
        "roles": roles,
        "project_level": "enterprise",
        "accepting_body": body,
        "acceptance_date": when.iso,
        "conclusion": "通过验收",
    }
    return Sheet(html, "project_acceptance", truth, free=("project_level",))


@layout("standard_drafting.fb_local_standard")
def local_standard(rng: random.Random) -> Sheet:
    """Cover and foreword of a provincial standard with its drafters."""
    thing = rng.choice(("煤矿带式输送机", "工业锅炉", "起重机械", "矿用隔爆开关"))
    name, people, out = (
        f"{thing}{rng.choice(('检修技术规程', '安全操作规范', '点检管理规范'))}",
        persons(rng, 6),
        day(rng, 2021, 2024),
    )
    html = page(
        f"body {{ font-family: {FONTS['song']}; font-size: 12pt; line-height: 1.8 }} .n {{ break-before: page }}",
        f"""<table><tr><td>ICS 73.100<br>CCS D 93<td align=right style="font-size:40pt;font-family:{FONTS["hei"]}">DB14</table><p style="font-size:24pt;text-align:center;letter-spacing:4mm;font-family:{FONTS["hei"]}">山西省地方标准<p style="text-align:right;border-bottom:0.6mm solid #000">DB14/T {rng.randint(1500, 3200)}—{out.year}<p style="text-align:center;font-size:24pt;margin:45mm 0 70mm">{name}
        <table style="border-bottom:0.6mm solid #000"><tr><td>{out.iso} 发布<td align=right>{out.after(0).year + (out.month > 9)}-{(out.month + 2) % 12 + 1:02d}-{out.day:02d} 实施</table><p style="text-align:center;font-size:17pt">山西省市场监督管理局　发布
        <div class=n><h2 style="text-align:center">前　言</h2><p>　　本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。<p>　　本文件由山西省工业和信息化厅提出、组织实施和监督检查。<p>　　本文件起草单位：{"、".join(rng.sample(COMPANIES, 2))}。<p>　　本文件主要起草人：{"、".join(people)}。</div>""",
    )
    return Sheet(
        html,
        "standard_drafting",
        {"standard_name": name, "standard_level": "provincial", "date": out.iso},
        free=("name", "date"),
    )


@layout("standard_drafting.fb_firm_certifies")
def firm_certifies(rng: random.Random) -> Sheet:
    """A firm certifies that a person wrote its procedure; document number, contact at the foot."""
    unit, person, when = rng.choice(COMPANIES), persons(rng, 1)[0], day(rng, 2018, 2025)
    name = f"{rng.choice(TOPICS).thing}{rng.choice(('检修作业规程', '焊接工艺规程', '安全技术操作规程'))}"
    html = page(
        f"body {{ font-family: {font(rng, 'kai', 'song', 'zenhei')}; font-size: 15pt; line-height: 2.2 }}",
        f"""<h1 style="text-align:center;letter-spacing:8mm">证明</h1><p style="text-indent:2em">我公司职工{split(person)}，作为第一执笔人编写了企业标准《{name}》（标准号：Q/{rng.choice(("JZ", "HJ", "LA"))} {rng.randint(10, 99)}—{when.year - 1}），该规程已于{when.year - 1}年在公司内发布执行。<p style="text-indent:2em">特此证明。<p style="text-align:right">{unit}<p style="text-align:right">{when.hanzi}{seal(unit, "120mm")}<p style="font-size:11pt;margin-top:25mm">经办人：{persons(rng, 1)[0]}　　联系电话：0352-{rng.randint(2000000, 7999999)}""",
    )
    return Sheet(
        html,
        "standard_drafting",
        {"name": person, "standard_name": name, "standard_level": "enterprise", "date": when.iso},
    )


@layout("benefit_proof.fb_years_in_table")
def benefit_years(rng: random.Random) -> Sheet:
    """Three years' added profit in 万元 with a sum; two seals, credit code of the user."""
    topic, unit, code, when = rng.choice(TOPICS), rng.choice(COMPANIES), credit_code(rng), day(rng, 2020, 2025)
    years = [(when.year - 4 + at, rng.randint(120, 980)) for at in range(1, 4)]
    total = sum(amount for _, amount in years)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'hei')}; font-size: 12.5pt }} table {{ border-collapse: collapse }} td {{ border: 0.2mm solid #000; padding: 3mm; text-align: center }}",
        f"""<h2 style="text-align:center">经济效益证明</h2><table><tr><td>成果名称<td colspan=2>{topic.title}<tr><td>应用单位<td colspan=2>{unit}<tr><td>统一社会信用代码<td colspan=2>{code}</table><p style="text-align:right">单位：万元<table>{rows([("年　度", "新增利润", "备注"), *((f"{a}年", b, "") for a, b in years), ("合　计", total, "")])}</table>
        <p>计算依据：以财务部门核算的实际数据为准，扣除材料与人工成本后得出。<table style="margin-top:10mm"><tr><td style="height:38mm;vertical-align:bottom">应用单位（公章）<br>{when.cn}<td style="vertical-align:bottom">财务专用章<br>财务负责人：{persons(rng, 1)[0]}</table>""",
    )
    truth = {
        "subject": topic.title,
        "benefit_kind": "profit",
        "amount": total * 10000,
        "items": [{"year": a, "benefit_kind": "profit", "amount": b * 10000} for a, b in years],
        "issuer": unit,
        "date": when.iso,
        "credit_code": code,
    }
    return Sheet(html, "benefit_proof", truth)


@layout("benefit_proof.fb_sentence")
def benefit_sentence(rng: random.Random) -> Sheet:
    """A user's letter on a patent: how much was saved, in figures within the sentence."""
    unit, patent, when = (
        rng.choice(COMPANIES),
        rng.choice(("一种皮带清扫器", "一种阀门研磨机", "一种联轴器找正工具")),
        day(rng, 2018, 2025),
    )
    tenths = rng.randint(150, 950)
    html = page(
        f"body {{ font-family: {font(rng, 'kai', 'ming')}; font-size: 14.5pt; line-height: 2.1 }}",
        f"""<h2 style="text-align:center">专利应用效益证明</h2><p>各有关单位：<p style="text-indent:2em">实用新型专利“{patent}”自{hanzi_year(when.year - 2)}年起在我公司检修车间应用。使用以来，备件消耗和停机时间明显减少，累计节约检修费用{tenths / 10:.1f}万元。<p style="text-indent:2em">情况属实，特此证明。<p style="text-align:right">{unit}（盖章）<p style="text-align:right">{when.hanzi}""",
    )
    return Sheet(
        html,
        "benefit_proof",
        {"subject": patent, "benefit_kind": "saving", "amount": tenths * 1000, "issuer": unit, "date": when.iso},
    )
