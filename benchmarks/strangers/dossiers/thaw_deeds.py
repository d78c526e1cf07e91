"""Awards, patents with their fees, acceptances, benefits, pupils, standards."""

from __future__ import annotations

from typing import Any

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, at, grid, leaf, spread, stamp

KINDS = {"invention": ("发明", "发明名称"), "utility_model": ("实用新型", "实用新型名称")}


def award(
    head: str, text: str, issuer: str, date: str, fields: dict[str, Any], style: int = 0, number: str = ""
) -> Paper:
    """A certificate of an award; ``text`` its sentence."""
    no = f"<p class=z>证书编号：{number}</p>" if number else ""
    if style == 0:
        body = f"<div style='border:2.5pt double #b33;padding:12mm 16mm'><div class=t style='color:#b22;font-size:2.4em'>{head}</div><p style='font-size:1.15em'>{text}</p>{no}<p class=e>{issuer}</p><p class=e>{at(date)}</p></div>{stamp(issuer, right=34, up=44)}"
    elif style == 1:
        body = f"<div class=m style='font-size:2em;color:#a11;letter-spacing:.3em'>{head}</div><p style='margin-top:12mm;line-height:2.2'>{text}</p>{no}<p class=e>{issuer}</p><p class=e>{at(date, 'han')}</p>{stamp(issuer)}"
    else:
        body = f"<p class=m style='color:#b22;font-size:1.9em;border-bottom:1.5pt solid #b22'>{issuer}文件</p><p class=m style='font-size:1.35em'>{head}</p>{no}{text}<p class=e>{issuer}</p><p class=e>{at(date)}</p>{stamp(issuer)}"
    size = ("A4 landscape", "A4 landscape", "A4")[style]
    return Paper(
        "award_certificate",
        leaf(body, ("kai", "hei", "song")[style], (15, 14, 12.5)[style], size),
        {"issuer": issuer, "issue_date": date, **fields},
    )


def patent(
    kind: str,
    title: str,
    inventors: list[str],
    owners: list[str],
    number: str,
    filed: str,
    granted: str,
    publication: str,
    serial: str,
    home: str,
    style: int = 0,
    head: str = "",
) -> Paper:
    """style 0 the paper certificate before December 2018, 1 the two-sided one, 2 the present one-page one. ``head`` another kind in the title."""
    word, label = KINDS[kind]
    label = f"{head}名称" if head else label
    named, heirs = "；".join(inventors), "；".join(owners)
    top = f"<p class=z>证书号第{serial}号</p><div class=t style='font-size:2.2em;margin-top:10mm'>{head or word}专利证书</div>"
    fields: dict[str, Any] = {
        "patent_kind": kind,
        "title": title,
        "inventors": inventors,
        "patentees": owners,
        "patent_number": number,
        "application_date": filed,
        "grant_date": granted,
        "certificate_serial": serial,
    }
    if style == 0:
        month, day = int(filed[5:7]), int(filed[8:])
        body = (
            top
            + f"<p class=z>{label}：{title}</p><p class=z>发　明　人：{named}</p><p class=z>专　利　号：{spread(number)}</p><p class=z>专利申请日：{at(filed, 'full')}</p><p class=z>专 利 权 人：{heirs}</p><p class=z>授权公告日：{at(granted, 'full')}</p>"
            f"<p style='margin-top:8mm'>本{word}经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><p>本专利的专利权期限为十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{month:02}月{day:02}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>"
            "<p class=z style='margin-top:14mm'>局长　申长雨</p><p class=m style='margin-top:24mm'>第 1 页（共 1 页）</p>"
        )
    elif style == 1:
        fields["publication_number"] = publication
        body = (
            top
            + f"<p class=z>{label}：{title}</p><p class=z>发 明 人：{named}</p><p class=z>专 利 号：{spread(number)}</p><p class=z>专利申请日：{at(filed, 'full')}</p><p class=z>专 利 权 人：{heirs}</p><p class=z>地　　址：{home}</p><p class=z>授权公告日：{at(granted, 'full')}　　　授权公告号：{publication}</p>"
            "<p style='margin-top:8mm'>国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>"
            f"<p class=z style='margin-top:14mm'>局长 申长雨　　　　　　　　{at(granted, 'full')}</p><p class=m>第 1 页（共 2 页）</p><div style='page-break-before:always'></div>"
            f"<p class=z>证书号第{serial}号</p><p class=z style='margin-top:20mm'>申请日时本专利记载的申请人、发明人信息如下：</p><p class=z>申请人：<br>{heirs}</p><p class=z>发明人：<br>{named}</p><p class=m style='margin-top:60mm'>第 2 页（共 2 页）</p>"
        )
    else:
        fields["publication_number"] = publication
        body = (
            top
            + grid(
                [
                    [f"{label}：{title}"],
                    [f"专 利 权 人：{heirs}"],
                    [f"地　　　址：{home}"],
                    [f"发 明 人：{named}"],
                    [f"专 利 号：{spread(number)}", f"授权公告号：{publication}"],
                    [f"专利申请日：{at(filed, 'full')}", f"授权公告日：{at(granted, 'full')}"],
                    [f"申请日时申请人：{heirs}"],
                    [f"申请日时发明人：{named}"],
                ],
                "o",
            )
            + "<p style='margin-top:6mm'>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。</p><p>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p>"
            f"<p class=z style='margin-top:14mm'>局长　申长雨</p><p class=e>{at(granted, 'full')}</p><p class=m style='margin-top:16mm'>第 1 页(共 1 页)</p>"
        )
    return Paper("patent_certificate", leaf(body, "song", 12.5), fields)


def receipt(
    number: str, kind: str, year: int, full: str, share: str, amount: float, words: str, paid: str, payer: str
) -> Paper:
    """The electronic receipt of a yearly fee."""
    bare = number[2:].replace(".", "")
    day = f"{paid[:8]}{int(paid[8:]) + 2:02}"
    body = (
        "<div class=t style='font-size:1.4em'>中央非税收入统一票据（电子）</div>"
        + f"<table class=o><tr><td>票据代码：00010125</td><td>票据号码：{int(bare[4:12]) % 10**10:010d}</td></tr><tr><td>交款人统一社会信用代码：</td><td>校验码：4c91ae</td></tr><tr><td>交款人：{payer}</td><td>开票日期：{day}</td></tr></table>"
        + grid(
            [
                ["项目编码", "项目名称", "单位", "数量", "标准", "金额（元）"],
                ["10304800", f"{KINDS[kind][0]}专利第{year}年年费", "元", share, full, f"{amount:,.2f}"],
                [f"金额合计（大写）{words}　　（小写）{amount:,.2f}"],
                [f"其他信息：申请号:{bare} 缴费日期:{paid} 缴费方式:网上支付"],
            ]
        )
        + "<p class=z>收款单位（章）：国家知识产权局专利局　　复核人：李岚　　收款人：赵睿</p>"
        + stamp("国家知识产权局专利局", "收费专用章", up=26)
    )
    return Paper(
        "patent_fee_receipt",
        leaf(body, "hei", 10, "A4 landscape", "16mm"),
        {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": paid},
    )


def register(
    title: str,
    inventors: list[str],
    owners: list[str],
    number: str,
    filed: str,
    granted: str,
    paid_year: int,
    until: str,
    date: str,
) -> Paper:
    """A copy of the register of patents."""
    body = (
        "<div class=t>专利登记簿副本</div>"
        + grid(
            [
                ["专利号", spread(number), "申请日", at(filed, "full")],
                ["发明创造名称", title],
                ["发明人", "、".join(inventors)],
                ["授权公告日", at(granted, "full"), "专利权人", "、".join(owners)],
                ["法律状态", "专利权有效"],
                ["年费情况", f"已缴纳至第{paid_year}年度，缴费有效期至{at(until, 'full')}"],
            ]
        )
        + f"<p class=z>本副本所载事项与专利登记簿一致。</p><p class=e>国家知识产权局</p><p class=e>{at(date)}</p>"
        + stamp("国家知识产权局", "证件专用章")
    )
    return Paper(
        "patent_register",
        leaf(body, "song", 12),
        {"patent_number": number, "legal_status": "valid", "fee_paid_until": until},
    )


def accepted(
    project: str, people: list[tuple[str, str]], owner: str, body_: str, date: str, source: str, style: int = 0
) -> Paper:
    """The acceptance of a project: who took part in which role, the body that accepted it."""
    if style == 0:
        text = (
            "<div class=t>项目验收证书</div>"
            + grid(
                [
                    ["项目名称", project],
                    ["项目来源", source],
                    ["承担单位", owner],
                    ["组织验收单位", body_],
                    ["验收日期", at(date)],
                ]
            )
            + "<h3>主要完成人员</h3>"
            + grid([["序号", "姓名", "承担工作"], *[[str(k), a, b] for k, (a, b) in enumerate(people, 1)]])
            + f"<h3>验收意见</h3><p>项目按计划完成了规定内容，资料齐全，达到预期指标，现场运行正常，同意通过验收。</p><p class=e>{body_}（盖章）</p><p class=e>{at(date)}</p>{stamp(body_)}"
        )
    else:
        text = (
            f"<p class=m style='font-size:1.5em'>“{project}”项目验收报告</p><p>{at(date)}，{body_}组织有关人员对{owner}承担的“{project}”（{source}）进行了验收。验收组听取了汇报，查阅了资料，察看了现场。</p>"
            f"<p>项目参加人员及分工：{'；'.join(f'{a}（{b}）' for a, b in people)}。</p><p>验收结论：项目达到任务书要求，<b>通过验收</b>。</p>"
            f"<p class=z>验收组组长：霍振邦　　成员：蒲建民、申雅丽</p><p class=e>{body_}</p><p class=e>{at(date, 'dot')}</p>{stamp(body_)}"
        )
    fields = {
        "project": project,
        "participants": [a for a, _ in people],
        "accepting_body": body_,
        "acceptance_date": date,
    }
    return Paper("project_acceptance", leaf(text, ("song", "kai")[style], 12.5), fields)


def benefit(
    subject: str, firm: str, lines: list[tuple[int, str, float]], total: float, words: str, date: str, style: int = 0
) -> Paper:
    """Benefit in 万元 by year and kind, with its sum."""
    rows = [
        ["年度", "效益类别", "金额（万元）"],
        *[[str(a), b, f"{c:g}"] for a, b, c in lines],
        ["合计", "", f"{total:g}"],
    ]
    if style == 0:
        text = f"<div class=t>经济效益证明</div><p>“{subject}”在我公司应用以来，取得了明显的经济效益，经财务部门核算如下：</p>{grid(rows)}<p class=z>合计人民币（大写）：{words}</p><p class=e>{firm}（财务专用章）</p><p class=e>{at(date)}</p>{stamp(firm, '财务专用章')}"
    else:
        text = (
            "<div class=t>专利（成果）转化应用证明</div>"
            + grid([["应用项目", subject], ["应用单位", firm], ["核算单位", "万元"]])
            + grid(rows)
            + f"<p>上述数据由财务部核定，合计{words}，设备运行稳定，社会效益良好。</p><p class=e>应用单位（章）：{firm}</p><p class=e>{at(date, 'full')}</p>{stamp(firm, '财务专用章')}"
        )
    return Paper(
        "benefit_proof", leaf(text, ("song", "hei")[style], 12.5), {"subject": subject, "issuer": firm, "date": date}
    )


def pupils(p: Who, u: Unit, trade: str, names: list[tuple[str, str, str, str]], date: str) -> Paper:
    """Pupils of a master: name, start, level reached and its day."""
    body = (
        "<div class=t>师徒结对及培养成果证明</div>"
        f"<p>根据我公司“名师带徒”管理办法，{p.name}同志担任{trade}师傅，先后与下列人员签订师徒协议，培养情况如下：</p>"
        + grid(
            [
                ["徒弟姓名", "协议签订日期", "现技能等级", "取证日期"],
                *[[a, at(b, "dot"), c, at(d, "dot")] for a, b, c, d in names],
            ]
        )
        + f"<p class=z>师傅：{p.name}</p><p class=e>{u.name}</p><p class=e>{at(date)}</p>{stamp(u.name)}"
    )
    return Paper("mentoring_proof", leaf(body, "song", 12.5), {"mentor": p.name, "apprentices": [a for a, *_ in names]})


def standard(
    name: str,
    number: str,
    drafters: list[str],
    units: str,
    issued: str,
    valid: str,
    by: str,
    proposed: str = "山西省能源局",
    ics: str = "29.240.20",
    ccs: str = "K 47",
) -> Paper:
    """Cover and foreword of an issued standard."""
    head, _, _ = number.partition(" ")
    this, rules = ("本文件", "2020") if issued >= "2020-10-01" else ("本标准", "2009")
    body = (
        f"<p class=z>ICS {ics}<br>CCS {ccs}</p><p class=e style='font-size:2em'>{head.partition('/')[0]}</p><p class=m style='font-size:1.4em;letter-spacing:.3em'>山西省地方标准</p><p class=e>{number}</p><hr>"
        f"<div style='height:45mm'></div><div class=t>{name}</div><div style='height:60mm'></div><table class=o><tr><td>{at(issued, 'iso')} 发布</td><td class=e>{at(valid, 'iso')} 实施</td></tr></table><hr><p class=m>{by}　发布</p>"
        f"<div style='page-break-before:always'></div><p class=m style='font-size:1.4em'>前　言</p><p>{this}按照GB/T 1.1—{rules}的规定起草。</p><p>{this}由{proposed}提出、组织实施和监督。</p><p>{this}起草单位：{units}。</p><p>{this}主要起草人：{'、'.join(drafters)}。</p>"
    )
    return Paper("standard_drafting", leaf(body, "hei", 12), {"standard_name": name, "standard_level": "provincial"})
