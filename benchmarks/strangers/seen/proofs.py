"""Acceptance of projects and proofs of benefit."""

from __future__ import annotations

import datetime
import random
from typing import Any

from benchmarks.strangers.seen.stock import (
    CITIES,
    SEAL,
    SUBJECTS,
    Writer,
    arabic,
    company,
    copy_stamp,
    css,
    day,
    hanzi_date,
    people,
    seal,
    wide,
    written,
)
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, layout, patent_number

PROSE = "p { margin: 0.5em 0 } .t { text-indent: 2em; text-align: justify; line-height: 1.75; margin: 0 } table { border-collapse: collapse } .g { width: 100% } .g td, .g th { border: 0.3mm solid #000; padding: 1.6mm; text-align: center; font-weight: normal } .g .w { white-space: nowrap }"
POSTS = ("高级工程师", "工程师", "高级技师", "技师", "教授级高工", "助理工程师")


def project_name(rng: random.Random) -> str:
    subject = rng.choice(SUBJECTS)
    return f"{subject.thing}{subject.method}{rng.choice(('研究与应用', '关键技术开发', '技术改造', '装置研制'))}"


def experts(rng: random.Random, names: list[str]) -> str:
    """The rows of a committee: number, name, part in it, employer, post, field, empty signature."""
    return "".join(
        f"<tr><td>{number}<td class=w>{wide(name)}<td>{'主任委员' if number == 1 else '委　员'}<td>{company(rng)}<td>{rng.choice(POSTS[:1])}<td>"
        for number, name in enumerate(names, 1)
    )


@layout("project_acceptance.appraisal_certificate")
def appraisal_certificate(rng: random.Random) -> Sheet:
    """The national 鉴定证书: cover with blanks, text boxes, opinion, list of researchers, then the committee."""
    project, names, owner = project_name(rng), people(rng, 11), company(rng)
    body, level = rng.choice(
        (("山西省科学技术厅", "provincial"), ("太原市科学技术局", "municipal"), ("山西省工业和信息化厅", "provincial"))
    )
    date, write = day(rng, 2010, 2019), Writer(rng, rng.choice(SUBJECTS))
    approved, (shown, value) = date + datetime.timedelta(days=rng.randint(12, 60)), written(rng, date)
    members, judges = names[: rng.randint(3, 5)], names[5:]
    works = [
        "项目负责人",
        *rng.sample(("总体方案设计", "现场试验", "数据处理", "结构设计", "工艺编制"), len(members) - 1),
    ]
    team = "".join(
        f"<tr><td>{number}<td class=w>{wide(name)}<td>{rng.choice('男女')}<td>{rng.randint(1962, 1990)}.{rng.randint(1, 12):02d}<td>{rng.choice(POSTS)}<td>{rng.choice(('大学', '大专', '硕士'))}<td>{owner}<td>{work}"
        for number, (name, work) in enumerate(zip(members, works, strict=True), 1)
    )
    cover = (
        ("成　果　名　称", project),
        ("完　成　单　位", owner),
        ("任　务　来　源", body),
        ("鉴　定　形　式", "会议鉴定"),
        ("组织鉴定单位", f"{body}（盖章）"),
        ("鉴　定　日　期", shown),
        ("鉴定批准日期", arabic(approved)),
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 24mm 20mm; @bottom-center {{ content: "第 " counter(page) " 页"; font-size: 9pt }} }} @page :first {{ @bottom-center {{ content: none }} }} {css(rng, "song ming kai", 21, 23)} {PROSE} {SEAL} .k {{ white-space: nowrap; padding: 3.5mm 2mm; vertical-align: top }} .u {{ border-bottom: 0.2mm solid #000; width: 115mm; padding: 3.5mm 2mm }}
    .box {{ border: 0.3mm solid #000; padding: 4mm; min-height: 90mm; position: relative }} .n {{ page-break-before: always }}</style><body style="position: relative">
    <table style="margin: 0 0 0 95mm"><tr><td>登　记　号<td style="border-bottom: 0.2mm solid">914{date.year}Y{rng.randint(1, 999):04d}<tr><td>批准登记号<td style="border-bottom: 0.2mm solid">晋科鉴字〔{date.year}〕第{rng.randint(10, 400)}号</table>
    <p style="text-align: center; font-size: 27pt; font-family: {FONTS["hei"]}; margin: 22mm 0 24mm">科学技术成果鉴定证书<table style="font-size: 14pt">{"".join(f"<tr><td class=k>{label}：<td class=u>{text}" for label, text in cover)}</table>
    {seal(body, "right: 8mm; top: 158mm", "鉴定专用章")}<p style="text-align: center; margin-top: 22mm; font-size: 14pt; line-height: 1.7">国家科学技术委员会<br>一九九四年制
    <div class=n><p>简要技术说明及主要技术性能指标</p><div class=box>{write.paragraphs(3)}</div><p>推广应用前景与措施</p><div class=box style="min-height: 50mm">{write.paragraphs(1)}</div></div>
    <div class=n><p style="text-align: center; font-size: 14pt">鉴　定　意　见</p><div class=box style="min-height: 180mm"><p class=t>{hanzi_date(date)}，由{body}组织有关专家，在{rng.choice(CITIES)}市对{owner}完成的“{project}”进行了技术鉴定。鉴定委员会听取了汇报，审阅了资料，经质询和讨论，形成如下意见：
    <p class=t>一、提供的技术资料齐全、规范，符合鉴定要求。<p class=t>二、{write.sentence()}<p class=t>三、{write.sentence()}<p class=t>综上所述，该成果达到国内{rng.choice(("领先", "先进"))}水平。鉴定委员会一致同意通过鉴定。
    <p style="text-align: right; margin-top: 40mm">鉴定委员会主任：{judges[0]}　　副主任：{judges[1]}<br>{arabic(date)}</div></div>
    <div class=n><p style="text-align: center; font-size: 14pt">主要研制人员名单</p><table class=g style="font-size: 90%"><tr><th>序号<th>姓　名<th>性别<th>出生<br>年月<th>技术<br>职称<th>文化<br>程度<th>工作单位<th>对成果创造性贡献{team}</table></div>
    <div class=n><p style="text-align: center; font-size: 14pt">鉴定委员会名单</p><table class=g style="font-size: 90%"><tr><th>序号<th>姓　名<th>鉴定会职务<th>工作单位<th>职称职务<th>签　名{experts(rng, judges)}</table></div></html>"""
    truth = {
        "project": project,
        "participants": members,
        "roles": works,
        "project_level": level,
        "accepting_body": body,
        "acceptance_date": value,
    }
    return Sheet(html, "project_acceptance", truth, ("conclusion",))


@layout("project_acceptance.opinion_with_annexes")
def opinion_with_annexes(rng: random.Random) -> Sheet:
    """A Word-made 验收意见: numbered running text, then two annexes, experts before the team or after it."""
    project, names, owner, date = project_name(rng), people(rng, 10), company(rng), day(rng, 2015, 2024)
    body, level = rng.choice(
        (
            ("山西省工业和信息化厅", "provincial"),
            ("长治市科学技术局", "municipal"),
            ("山西省应急管理厅", "provincial"),
            ("国家能源局", "national"),
        )
    )
    members, judges, write = names[: rng.randint(3, 5)], names[5:], Writer(rng, rng.choice(SUBJECTS))
    tasks = ["项目负责人", "技术负责人", *["主要参加人"] * (len(members) - 2)]
    number = f"{rng.choice(('2016', '2018'))}{rng.choice(('03D', 'JH', 'XT'))}{rng.randint(100000, 999999)}"
    team = f"<p><b>附件{{}}　项目组主要成员</b></p><table class=g><tr><th>姓名<th>职称<th>所在单位<th>项目分工{''.join(f'<tr><td class=w>{wide(one)}<td>{rng.choice(POSTS)}<td>{owner}<td>{task}' for one, task in zip(members, tasks, strict=True))}</table>"
    panel = f"<p><b>附件{{}}　验收专家组名单</b></p><table class=g><tr><th>序号<th>姓名<th>组内职务<th>工作单位<th>职称<th>签字{experts(rng, judges).replace('主任委员', '组　长').replace('委　员', '组　员')}</table>"
    annexes = [team, panel] if rng.random() < 0.5 else [panel, team]
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 27mm 25mm; @bottom-center {{ content: counter(page) "/" counter(pages); font-size: 9pt }} }} {css(rng, "song hei zenhei", 23, 25)} {PROSE}</style><body style="position: relative">
    <p style="text-align: center; font-size: 18pt; line-height: 1.5"><b>“{project}”项目<br>验　收　意　见</b>
    <p class=t>{arabic(date)}，{body}组织专家在{rng.choice(CITIES)}召开了由{owner}承担的{body}计划项目“{project}”（项目编号：{number}）验收会。验收专家组听取了项目组的工作报告和技术报告，查看了现场，审阅了验收材料，经质询讨论，形成验收意见如下：
    <p class=t>1. 项目提供的验收资料齐全，符合验收要求。<p class=t>2. {write.sentence()}{write.sentence()}<p class=t>3. {write.sentence()}{write.sentence()}<p class=t>4. 项目执行期为{date.year - 3}年1月至{date.year - 1}年12月，经费使用合理，完成了任务书规定的各项指标。
    <p class=t>专家组一致同意该项目通过验收。<p class=t>建议：{write.sentence()}<p style="text-align: right; margin-top: 12mm">验收专家组组长：{judges[0]}<br>{arabic(date, " ")}
    <div style="page-break-before: always">{annexes[0].format(1)}<br>{annexes[1].format(2)}</div>{copy_stamp(rng, owner, day(rng, 2024, 2024), "right: 0; top: 195mm") if rng.random() < 0.5 else ""}</html>"""
    truth = {
        "project": project,
        "participants": members,
        "roles": tasks,
        "project_level": level,
        "accepting_body": body,
        "acceptance_date": date.isoformat(),
    }
    return Sheet(html, "project_acceptance", truth, ("conclusion",))


@layout("project_acceptance.enterprise_landscape_form")
def enterprise_form(rng: random.Random) -> Sheet:
    """An enterprise's form, landscape: labels down the side, boxes to tick for level and conclusion, members in one cell."""
    project, names, owner, date = project_name(rng), people(rng, 9), company(rng), day(rng, 2014, 2024)
    level_word, level = rng.choice((("厂级", "enterprise"), ("市级", "municipal"), ("省级", "provincial")))
    levels = "　".join(f"{'☑' if one == level_word else '□'}{one}" for one in ("国家级", "省级", "市级", "厂级"))
    word = rng.choice(("通过验收", "通过验收", "不通过验收"))
    ends = "　".join(f"{'☑' if one == word else '□'}{one}" for one in ("通过验收", "整改后通过", "不通过验收"))
    members, judges = names[: rng.randint(2, 5)], names[5:]
    roles = [rng.choice(("负责人", "组长")), *(rng.choice((None, "技术负责人", "现场实施")) for _ in members[1:])]
    listed = "、".join(name + (f"（{role}）" if role else "") for name, role in zip(members, roles, strict=True))
    (shown, value), body = written(rng, date), rng.choice((owner, "山西省装备制造业联合会"))
    html = f"""<!doctype html><html><style>@page {{ size: A4 landscape; margin: 14mm 18mm }} {css(rng, "song kai hei", 21, 22)} {PROSE} {SEAL} .g td {{ text-align: left; line-height: 1.5 }} .g .k {{ text-align: center; width: 26mm }}</style>
    <p style="text-align: center; font-size: 18pt; margin: 0 0 2mm">科技（技改）项目验收表</p><table style="width: 100%; font-size: 90%"><tr><td>编号：YS-{date.year}-{rng.randint(1, 60):02d}<td style="text-align: right">填表日期：{date - datetime.timedelta(days=rng.randint(5, 20))}</table>
    <table class=g><tr><td class=k rowspan=4>项<br>目<br>概<br>况<td class=k>项目名称<td colspan=3>{project}<tr><td class=k>承担单位<td>{owner}<td class=k>项目级别<td>{levels}
    <tr><td class=k>起止时间<td>{date.year - 2}.03～{date.year - 1}.12<td class=k>总投入</td><td>{rng.randint(30, 400)}.{rng.randint(1, 9)}万元<tr><td class=k>项目组<br>成　员<td colspan=3>{listed}
    <tr><td class=k rowspan=4>验<br>收<br>情<br>况<td class=k>验收内容<td colspan=3>{"".join(Writer(rng, rng.choice(SUBJECTS)).sentence() for _ in range(3))}<tr><td class=k>验收人员<td colspan=3>组长：{judges[0]}　　成员：{"　".join(judges[1:])}
    <tr><td class=k>验收结论<td colspan=3>{ends}<tr><td class=k>组织验收<br>单　　位<td style="height: 36mm; position: relative">{body}{seal(body, "left: 45mm; top: 2mm")}<td class=k>验收日期<td>{shown}</table>
    <p style="font-size: 85%">注：本表一式三份，承担单位、组织验收单位、档案室各存一份。</html>"""
    truth = {
        "project": project,
        "participants": members,
        "roles": roles,
        "project_level": level,
        "accepting_body": body,
        "acceptance_date": value,
        "conclusion": word,
    }
    return Sheet(html, "project_acceptance", truth)


@layout("benefit_proof.user_statement")
def user_statement(rng: random.Random) -> Sheet:
    """A user's statement in running text, the maker named too; seals of the firm and of its finance office."""
    subject, issuer, maker, date = project_name(rng), company(rng), company(rng), day(rng, 2015, 2024)
    (shown, value), code = written(rng, date), credit_code(rng)
    words, kind = rng.choice(
        (
            ("节约成本", "saving"),
            ("新增产值", "output_value"),
            ("实现利税", "profit_and_tax"),
            ("增加利润", "profit"),
            ("新增销售收入", "revenue"),
        )
    )
    hundreds = rng.randint(1200, 98000)
    figure, amount = rng.choice(
        ((f"{hundreds / 100:.2f}万元", hundreds * 100), (f"{hundreds * 100:,}元", hundreds * 100))
    )
    with_code = rng.random() < 0.5
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 30mm 28mm }} {css(rng, "song kai hei zenhei", 27, 30)} {PROSE} {SEAL} .t {{ line-height: 2 }}</style>
    <p style="text-align: center; font-size: 24pt; margin: 12mm 0 14mm"><b>{rng.choice(("应 用 证 明", "经济效益证明", "成果应用效益证明"))}</b>
    <p class=t>由{maker}研制的“{subject}”，自{date.year - 2}年{rng.randint(1, 12)}月起在我单位投入使用，设备投资{rng.randint(20, 90)}万元。使用至今运行稳定，维护工作量明显减少。
    <p class=t>经我单位财务部门核算，{date.year - 1}年度共<u>{words}　{figure}</u>。{rng.choice(("特此证明。", "情况属实，特此证明。"))}
    <div style="position: relative; margin-top: 40mm; text-align: right; line-height: 2">证明单位（盖章）：{issuer}{f"<br>统一社会信用代码：{code}" if with_code else ""}<br>财务负责人：{people(rng, 1)[0]}<br>{shown}{seal(issuer, "right: 2mm; top: -6mm")}{seal(issuer, "right: 62mm; top: 6mm", "财务专用章")}</div></html>"""
    truth = {"subject": subject, "benefit_kind": kind, "amount": amount, "issuer": issuer, "date": value}
    return Sheet(html, "benefit_proof", truth | ({"credit_code": code} if with_code else {}))


@layout("benefit_proof.year_grid")
def year_grid(rng: random.Random) -> Sheet:
    """The form of a science award: a grid of years and kinds, unit in a corner, how it was reckoned, two seals."""
    subject, issuer, date, first = project_name(rng), company(rng), day(rng, 2016, 2024), rng.randint(2, 3)
    kinds = rng.choice(
        (
            (("新增产值", "output_value"), ("新增利润", "profit"), ("新增税收", "tax")),
            (("新增销售额", "revenue"), ("新增利税", "profit_and_tax"), ("节支总额", "saving")),
        )
    )
    years, items, rows, sums = range(date.year - first, date.year), [], "", [0, 0, 0]
    for year in years:
        rows += f"<tr><td>{year}年"
        for place, (_, kind) in enumerate(kinds):
            cents = rng.randint(*((20000, 60000), (4000, 20000), (900, 4000))[place])
            sums[place] += cents
            items.append({"year": year, "benefit_kind": kind, "amount": cents * 100})
            rows += f"<td>{cents / 100:,.2f}"
    rows += "<tr><td>累　计" + "".join(f"<td>{total / 100:,.2f}" for total in sums)
    shown, value = written(rng, date)
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 22mm 22mm }} {css(rng, "song hei zenhei", 22, 24)} {PROSE} {SEAL} .k {{ width: 28mm }}</style><p style="text-align: center; font-size: 20pt; margin: 4mm 0"><b>经 济 效 益 证 明</b><p style="text-align: right">单位：万元（人民币）</p>
    <table class=g><tr><td class=k>项目名称<td colspan=3>{subject}<tr><td class=k>应用单位<td colspan=3>{issuer}<tr><td class=k>通讯地址<td>{rng.choice(CITIES)}市迎宾路{rng.randint(1, 99)}号<td>联系电话<td>0351-{rng.randint(2000000, 7999999)}<tr><td class=k>应用起止时间<td colspan=3>{years[0]}年1月至今
    <tr><td colspan=4>经　济　效　益<tr><td>年　度{"".join(f"<td>{label}" for label, _ in kinds)}{rows}<tr><td class=k>计算依据<br>及说明<td colspan=3 style="text-align: left; line-height: 1.6">{"".join(Writer(rng, rng.choice(SUBJECTS)).sentence() for _ in range(3))}以上数据取自本单位财务报表。
    <tr><td colspan=2 style="height: 48mm; position: relative; text-align: left; vertical-align: top">财务部门意见：<br>数据属实。<br><br>（财务专用章）{seal(issuer, "left: 28mm; top: 8mm", "财务专用章")}<td colspan=2 style="position: relative; text-align: left; vertical-align: top">应用单位（公章）：<br>负责人：{people(rng, 1)[0]}<br><br>{shown}{seal(issuer, "left: 34mm; top: 8mm")}</table></html>"""
    return Sheet(
        html,
        "benefit_proof",
        {"subject": subject, "issuer": issuer, "date": value, "items": items},
        ("benefit_kind", "amount"),
    )


@layout("benefit_proof.patent_by_years")
def patent_by_years(rng: random.Random) -> Sheet:
    """Use of a patent, year by year in lines, the sum in figures and in capitals of account; a number of the patent stands by."""
    about, issuer, date = rng.choice(SUBJECTS), company(rng), day(rng, 2018, 2024)
    name = rng.choice((f"一种{about.thing}防{about.fault}装置", f"一种用于{about.thing}的{about.method}装置"))
    number, (shown, value) = patent_number(rng, date.year - 4, 2), written(rng, date, 0.3)
    label, kind = rng.choice((("节约费用", "saving"), ("新增利润", "profit"), ("上缴税金", "tax")))
    items: list[dict[str, Any]] = [
        {"year": date.year - back, "benefit_kind": kind, "amount": rng.randint(8, 300) * 10000} for back in (3, 2, 1)
    ]
    total = sum(item["amount"] for item in items)
    lines = "".join(
        f"<p class=t>{hanzi_number(place)}、{item['year']}年{label}{item['amount'] // 10000}万元；"
        for place, item in enumerate(items, 1)
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 28mm 27mm }} {css(rng, "song ming kai", 26, 29)} {PROSE} {SEAL} .t {{ line-height: 1.9 }}</style><p style="text-align: center; color: #c00; font-size: 25pt; border-bottom: 0.8mm solid #c00; padding-bottom: 4mm">{issuer}
    <p style="text-align: center; font-size: 19pt; margin: 9mm 0">关于专利技术转化效益的证明<p class=t>实用新型专利“{name}”（专利号：{number}，证书号第{rng.randint(9000000, 19000000)}号）已在我公司转化实施，实施以来取得的经济效益如下：{lines}
    <p class=t>三年合计{label}{total // 10000}万元（{total:,}.00元）。<p class=t>特此证明。<div style="position: relative; text-align: right; margin-top: 25mm; line-height: 2">{issuer}<br>{shown}{seal(issuer, "right: 6mm; top: -8mm")}</div>
    <p style="font-size: 80%; margin-top: 25mm">经办人：{people(rng, 1)[0]}　　电话：{rng.randint(13000000000, 18999999999)}</html>"""
    return Sheet(
        html,
        "benefit_proof",
        {"subject": name, "benefit_kind": kind, "amount": total, "issuer": issuer, "date": value, "items": items},
    )
