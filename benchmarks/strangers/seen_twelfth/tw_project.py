"""Accepted projects, their benefits, and drafted standards."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, layout

_THEMES = (
    "矿用带式输送机智能巡检系统",
    "转炉一次除尘风机节能改造",
    "综采工作面液压支架再制造技术",
    "供热管网水力平衡自动调节系统",
    "水泥熟料篦冷机优化",
    "大型铸件缺陷焊补工艺研究",
    "110kV变电站直流系统在线监测",
    "废酸回收利用装置技术改造",
    "重载铁路转辙机状态监测",
)


@layout("project_acceptance.tw_certificate")
def certificate(rng: random.Random) -> Sheet:
    where, theme = k.place(rng), rng.choice(_THEMES)
    employer = k.firm(rng, where)
    provincial = rng.random() < 0.5
    giver = f"{where[0]}科学技术厅" if provincial else f"{where[1]}科学技术局"
    day = k.workday(rng, rng.randint(2010, 2024), 5, 12)
    people = k.names(rng, rng.randint(3, 6))
    experts = [one for one in k.names(rng, 9) if one not in people][:3]
    roles = ["项目负责人"] + [
        rng.choice(("方案设计", "现场实施", "试验测试", "控制软件", "资料整理")) for _ in people[1:]
    ]
    lines = "".join(
        f"<tr><td>{n}</td><td>{one}</td><td>{rng.choice(('男', '女'))}</td><td>{rng.choice(('工程师', '高级工程师', '技师'))}</td><td>{role}</td></tr>"
        for n, (one, role) in enumerate(zip(people, roles, strict=True), 1)
    )
    code = f"{where[0][:1]}科验字〔{day[0]}〕{rng.randint(1, 300):03}号"
    line = "border-bottom:0.6pt solid #000;display:inline-block;width:104mm;padding-left:3mm"
    cover = (
        f"<p class='r'>{code}</p><p class='c' style='font-size:28pt;margin:32mm 0 36mm;letter-spacing:3pt'>科技计划项目验收证书</p><div style='font-size:14pt;line-height:2.7'>"
        + "".join(
            f"<p>{label}：<span style='{line}'>{value}</span></p>"
            for label, value in (
                ("项目名称", theme),
                ("项目编号", f"{day[0] - 2}{k.digits(rng, 5)}"),
                ("承担单位", employer),
                ("计划下达单位", f"<span style='font-size:13pt'>{giver}</span>"),
                ("组织验收单位", giver),
                ("验收日期", k.cn(day)),
            )
        )
        + f"</div><p class='c' style='margin-top:26mm'>{giver}制</p><div style='page-break-after:always'></div>"
    )
    inner = (
        "<p class='hei' style='font-size:14pt'>一、主要完成人员名单</p><table class='g c' style='font-size:11.5pt'><tr><th>序号</th><th>姓名</th><th>性别</th><th>职称</th><th>承担任务</th></tr>"
        + lines
        + "</table>"
        f"<p class='hei' style='font-size:14pt;margin-top:6mm'>二、验收意见</p><p class='i'>{k.cnm(day)}，{giver}组织专家对“{theme}”项目进行验收。专家组听取汇报，审阅资料，"
        f"经质询讨论认为：项目完成了合同规定的研究内容，主要技术指标达到任务书要求，经费使用合理，资料齐全。</p><p class='i'>验收结论：通过验收。</p>"
        f"<p style='margin-top:5mm'>三、验收专家组：{'、'.join(experts)}（组长：{experts[0]}）</p>"
        + k.signed(rng, giver, k.cn(day))
    )
    truth = {
        "project": theme,
        "participants": people,
        "roles": roles,
        "project_level": "provincial" if provincial else "municipal",
        "accepting_body": giver,
        "acceptance_date": k.iso(day),
        "conclusion": "通过验收",
    }
    return Sheet(
        k.doc(cover + inner, font=k.face(rng, "song", "ming", "kai"), margin="24mm 24mm"),
        "project_acceptance",
        truth,
        ("roles",),
    )


@layout("project_acceptance.tw_enterprise_report")
def enterprise_report(rng: random.Random) -> Sheet:
    theme, employer = rng.choice(_THEMES), k.firm(rng)
    day = k.workday(rng, rng.randint(2012, 2024), 2, 12)
    people = k.names(rng, rng.randint(3, 5))
    jury = [one for one in k.names(rng, 9) if one not in people][:4]
    body = (
        f"<p class='c' style='font-size:20pt;margin-bottom:5mm'>技术改造项目验收{rng.choice(('报告', '单', '记录'))}</p><table class='g' style='font-size:12pt;line-height:1.8'>"
        + k.rows(
            ("项目名称", theme),
            ("立项编号", f"{employer[2:4]}技改〔{day[0] - 1}〕{rng.randint(1, 60)}号"),
            ("项目负责人", people[0]),
            ("项目参加人", "、".join(people[1:])),
            ("实施时间", f"{day[0] - 1}年{rng.randint(1, 6)}月—{day[0]}年{max(1, day[1] - 1)}月"),
            ("投资金额", f"{rng.randint(12, 380)}万元"),
            (
                "完成情况",
                f"已按批准方案完成全部改造内容，设备连续运行{rng.randint(60, 180)}天，故障率下降{rng.randint(20, 65)}%，各项指标达到设计要求。",
            ),
            ("验收意见", "资料齐全，安装质量合格，试运行稳定。"),
            ("验收结论", "<b>验收合格</b>"),
            ("验收组成员", "、".join(jury)),
            ("验收日期", k.cn(day)),
        )
        + f"</table><p style='margin-top:4mm'>组织验收部门：{employer}</p>"
        + k.signed(rng, employer, k.cn(day))
    )
    truth = {
        "project": theme,
        "participants": people,
        "accepting_body": employer,
        "acceptance_date": k.iso(day),
        "conclusion": "验收合格",
        "roles": ["项目负责人", *["项目参加人" for _ in people[1:]]],
    }
    html = k.doc(body, font=k.face(rng), margin="24mm 22mm", css="td:first-child{width:32mm}")
    return Sheet(html, "project_acceptance", truth, ("project_level", "roles"))


@layout("project_acceptance.tw_appraisal")
def appraisal(rng: random.Random) -> Sheet:
    where, theme = k.place(rng), rng.choice(_THEMES)
    employer = k.firm(rng, where)
    body_name = f"{where[0]}科学技术厅"
    year = rng.randint(2001, 2014)
    day = k.workday(rng, year, 6, 11)
    people = k.names(rng, rng.randint(4, 7))
    experts = [one for one in k.names(rng, 12) if one not in people][:5]
    lines = "".join(
        f"<tr><td>{n}</td><td>{one}</td><td>{rng.randint(1950, 1982)}.{rng.randint(1, 12)}</td><td>{rng.choice(('本科', '大专', '中专'))}</td><td>{rng.choice(('机械', '电气', '采矿', '焊接'))}</td><td>{employer}</td></tr>"
        for n, one in enumerate(people, 1)
    )
    jury = "".join(
        f"<tr><td>{n}</td><td>{one}</td><td>{'主任委员' if n == 1 else '委员'}</td><td>{rng.choice(('教授', '教授级高工', '研究员'))}</td></tr>"
        for n, one in enumerate(experts, 1)
    )
    body = (
        f"<p style='font-size:11pt'>登记号：{k.digits(rng, 8)}<span style='float:right'>{where[0][:1]}科鉴字〔{year}〕第{rng.randint(1, 400):03}号</span></p>"
        "<p class='c' style='font-size:28pt;margin:16mm 0 12mm;letter-spacing:3pt'>科学技术成果鉴定证书</p><div style='font-size:13.5pt;line-height:2.2'>"
        f"<p>成 果 名 称：{theme}</p><p>完 成 单 位：{employer}</p><p>鉴 定 形 式：会议鉴定</p><p>组织鉴定单位：{body_name}</p><p>鉴 定 日 期：{k.cn(day)}</p></div>"
        f"<p class='hei' style='margin-top:8mm'>鉴定意见</p><p class='i'>受{body_name}委托，鉴定委员会审查了技术资料，听取了研制报告，考察了现场，认为：该成果设计合理，性能稳定，"
        f"经{rng.randint(2, 4)}个单位应用效果显著，达到{rng.choice(('国内先进', '国内领先', '省内领先'))}水平。同意通过鉴定。</p>"
        "<div style='page-break-after:always'></div><p class='c hei' style='font-size:14pt'>主要研制人员名单</p><table class='g c' style='font-size:11pt'><tr><th>序号</th><th>姓名</th><th>出生年月</th><th>文化程度</th><th>所学专业</th><th>工作单位</th></tr>"
        + lines
        + "</table><p class='c hei' style='font-size:14pt;margin-top:8mm'>鉴定委员会名单</p><table class='g c' style='font-size:11pt'><tr><th>序号</th><th>姓名</th><th>鉴定会职务</th><th>职称</th></tr>"
        + jury
        + "</table>"
        + k.signed(rng, body_name, k.cn(day))
    )
    truth = {
        "project": theme,
        "participants": people,
        "accepting_body": body_name,
        "acceptance_date": k.iso(day),
        "conclusion": "通过鉴定",
    }
    return Sheet(
        k.doc(body, font=k.face(rng, "song", "ming", "kai"), margin="24mm 22mm"),
        "project_acceptance",
        truth,
        ("project_level", "roles"),
    )


@layout("benefit_proof.tw_years_table")
def years_table(rng: random.Random) -> Sheet:
    theme, issuer = rng.choice(_THEMES), k.firm(rng)
    last = rng.randint(2016, 2024)
    kinds = (("新增产值", "output_value"), ("新增利润", "profit"), ("新增税金", "tax"))
    items: list[dict[str, object]] = []
    lines = ""
    for year in (last - 2, last - 1, last):
        values = (rng.randint(300, 2600), rng.randint(40, 290), rng.randint(12, 90))
        items += [
            {"year": year, "benefit_kind": kind[1], "amount": value * 10000}
            for kind, value in zip(kinds, values, strict=True)
        ]
        lines += f"<tr><td>{year}年</td>" + "".join(f"<td>{value}</td>" for value in values) + "</tr>"
    day = k.workday(rng, last + 1, 1, 5)
    body = (
        f"<p class='c' style='font-size:21pt;margin-bottom:7mm'>{rng.choice(('经济效益证明', '科技成果应用及经济效益证明'))}</p>"
        f"<p>项目名称：{theme}</p><p>应用单位：{issuer}</p><p>应用起止时间：{last - 2}年1月—{last}年12月</p>"
        "<p class='r' style='font-size:10.5pt'>单位：万元</p><table class='g c'><tr><th>年度</th>"
        + "".join(f"<th>{kind[0]}</th>" for kind in kinds)
        + "</tr>"
        + lines
        + f"</table><p class='i' style='margin-top:5mm'>计算依据：按改造前后同期产量、单耗及财务决算数据对比计算，数据真实。</p><p style='margin-top:5mm'>财务负责人：{k.name(rng)}　　　单位负责人：{k.name(rng)}</p>"
        + k.seal(issuer, "left:40mm;top:150mm", "财务专用章")
        + k.signed(rng, issuer, k.cn(day))
    )
    truth = {"subject": theme, "items": items, "issuer": issuer, "date": k.iso(day)}
    html = k.doc(body, font=k.face(rng), margin="26mm 25mm", css="body{position:relative}")
    return Sheet(html, "benefit_proof", truth, ("benefit_kind", "amount"))


@layout("benefit_proof.tw_sentence")
def benefit_sentence(rng: random.Random) -> Sheet:
    theme, issuer = rng.choice(_THEMES), k.firm(rng)
    printed, kind = rng.choice(
        (("利税", "profit_and_tax"), ("利润", "profit"), ("销售收入", "revenue"), ("产值", "output_value"))
    )
    amount = rng.randint(80, 900)
    year = rng.randint(2014, 2024)
    day = k.workday(rng, year + 1, 1, 9)
    helper = k.name(rng)
    body = (
        f"<p class='c hei' style='font-size:20pt;margin:8mm 0'>{rng.choice(('效益证明', '成果应用效益证明', '应用证明'))}</p><p class='i'>“{theme}”由我公司{helper}等同志完成，"
        f"自{year}年1月投入使用以来，设备运行稳定，维修工作量明显减少。经财务部门核算，{year}年度为企业新增{printed}{amount}万元。</p><p class='i'>特此证明。</p>"
        f"<p style='margin-top:6mm'>财务部门（盖章）：　　　核算人：{k.name(rng, '女')}</p>"
        + k.signed(rng, issuer, k.cn(day))
    )
    truth = {"subject": theme, "benefit_kind": kind, "amount": amount * 10000, "issuer": issuer, "date": k.iso(day)}
    html = k.doc(body, font=k.face(rng), pt=15, margin="30mm 27mm", css="body{line-height:2.05}")
    return Sheet(html, "benefit_proof", truth, ("items",))


@layout("standard_drafting.tw_proof_letter")
def drafting_letter(rng: random.Random) -> Sheet:
    where, one = k.place(rng), k.who(rng)
    issuer, employer = f"{where[0]}{rng.choice(('机械工程学会', '标准化研究院', '焊接协会'))}", k.firm(rng, where)
    subject = rng.choice(
        ("矿用减速机维修技术规范", "带式输送机巡检规程", "压力管道焊接作业规范", "高压电机检修技术规程")
    )
    code, level = rng.choice(
        (
            (f"DB{k.CODES[where[0]]}/T {rng.randint(1000, 2999)}—", "provincial"),
            (f"GB/T {rng.randint(20000, 41000)}—", "national"),
        )
    )
    year = rng.randint(2015, 2024)
    number = f"{code}{year}"
    day = k.workday(rng, year + 1, 1, 9)
    body = (
        f"<p class='c' style='font-size:21pt;margin:8mm 0 10mm'>标准编写{rng.choice(('证明', '参编证明'))}</p><p class='i'>兹证明{employer}{one.name}同志（身份证号：{one.id}）参加了"
        f"{'国家' if level == 'national' else '地方'}标准《{subject}》（标准编号：{number}）的编写工作，为主要起草人之一，承担第{rng.choice('四五六七')}章的编写。该标准已正式发布实施。</p>"
        f"<p class='i'>特此证明。</p>"
        + k.signed(rng, issuer, k.cn(day))
        + f"<p style='margin-top:24mm;font-size:11pt'>联系人：{k.name(rng)}　电话：{k.phone(rng)}</p>"
    )
    truth = {
        "name": one.name,
        "standard_name": subject,
        "standard_level": level,
        "date": k.iso(day),
        "id_number": one.id,
    }
    html = k.doc(body, font=k.face(rng), pt=15, margin="30mm 27mm", css="body{line-height:2}")
    return Sheet(html, "standard_drafting", truth)


@layout("standard_drafting.tw_enterprise_proof_table")
def drafting_table(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    subject = rng.choice(("电焊工安全技术操作规程", "磨煤机检修工艺规程", "起重机械点检标准", "铸钢件超声检测规程"))
    year = rng.randint(2013, 2024)
    day = k.workday(rng, year, 6, 12)
    number = f"Q/{rng.choice(('HY', 'JY', 'TX'))} {rng.randint(10, 300)}—{year}"
    body = (
        "<p class='c hei' style='font-size:19pt;margin-bottom:6mm'>企业标准（规程）编写人员证明</p><table class='g' style='font-size:12.5pt;line-height:2'>"
        + k.rows(
            ("标准（规程）名称", subject),
            ("标准编号", number),
            ("标准级别", "企业标准"),
            ("编写人", one.name),
            ("编写内容", f"第{rng.randint(2, 4)}章至第{rng.randint(5, 8)}章"),
            ("审核人", k.name(rng)),
            ("批准人", k.name(rng)),
        )
        + f"</table><p class='i' style='margin-top:6mm'>该规程由{one.name}同志编写，经公司技术委员会审定后执行，现予证明。</p>"
        + k.signed(rng, employer, k.cn(day))
    )
    truth = {"name": one.name, "standard_name": subject, "standard_level": "enterprise", "date": k.iso(day)}
    html = k.doc(body, font=k.face(rng), margin="28mm 24mm", css="td:first-child{width:44mm}")
    return Sheet(html, "standard_drafting", truth)
