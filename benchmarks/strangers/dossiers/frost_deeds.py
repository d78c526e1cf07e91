"""Awards, patents and their fees, acceptances, benefits, pupils, standards, the size of an enterprise."""

from __future__ import annotations

from typing import Any

from benchmarks.strangers.dossiers.frost_base import STEPS, Man, Works, chop, day, page, table
from benchmarks.strangers.dossiers.model import Paper

KINDS = {"invention": ("发明", "二十"), "utility_model": ("实用新型", "十")}


def award(
    head: str, text: str, issuer: str, date: str, fields: dict[str, Any], style: int = 0, number: str = ""
) -> Paper:
    """A certificate: 0 framed, 1 plain with the number above, 2 a decision under a red head (``text`` its paragraphs)."""
    if style == 0:
        body = f"<div style='border:3pt solid #b8862b;padding:10mm 18mm;min-height:130mm'><p class=c style='font-size:2.6em;color:#b01818'>{head}</p><p style='padding-top:6mm'>{text}</p>{f'<p class=n x>编号：{number}</p>' if number else ''}<p class=r style='padding-top:8mm'>{issuer}</p><p class=r>{day(date)}</p></div>{chop(issuer, shift='margin-top:-52mm;margin-left:168mm')}"
    elif style == 1:
        body = f"{f'<p class=r x>证书号：{number}</p>' if number else ''}<p class=c style='font-size:2.1em;letter-spacing:.4em;padding:8mm 0'>{head}</p>{text}<p class=r style='padding-top:10mm'>{issuer}</p><p class=r>{day(date, 'c')}</p>{chop(issuer, shift='margin-top:-22mm;margin-left:182mm')}"
    else:
        body = f"<p class=c style='font-size:2.2em;color:#c11;letter-spacing:.1em'>{issuer}文件</p><p class=c>{number}</p><hr style='border:0;border-top:1.6pt solid #c11'><p class=c style='font-size:1.4em;padding:6mm 0'>{head}</p>{text}<p class=r style='padding-top:8mm'>{issuer}</p><p class=r>{day(date)}</p>{chop(issuer)}"
    sheet = "A4" if style == 2 else "A4 landscape"
    return Paper("award_certificate", page(body, ("kai", "ming", "ming")[style], (16, 15, 13)[style], sheet), {"issuer": issuer, "issue_date": date, **fields})  # fmt: skip


def patent(
    kind: str,
    name: str,
    inventors: list[str],
    owner: str,
    number: str,
    filed: str,
    granted: str,
    publication: str,
    serial: str,
    home: str,
    style: int = 0,
) -> Paper:
    """0 the one-sided certificate before December 2018, 1 the present one-page one."""
    word, term = KINDS[kind]
    split = f"ZL {number[2:6]} {number[6]} {number[7:]}"
    fields: dict[str, Any] = {"patent_kind": kind, "title": name, "inventors": inventors, "patentees": [owner], "patent_number": number, "application_date": filed, "grant_date": granted}  # fmt: skip
    people = ";".join(inventors)
    head = f"<p class=n>证书号第{serial}号</p><h1 style='font-size:2.4em;padding-top:14mm'>{word}专利证书</h1>"
    if style == 0:
        text = (
            head
            + f"<p class=n>{word}名称：{name}</p><p class=n>发 明 人：{people}</p><p class=n>专 利 号：{split}</p><p class=n>专利申请日：{day(filed, 'e')}</p><p class=n>专 利 权 人：{owner}</p><p class=n>授权公告日：{day(granted, 'e')}</p>"
            f"<p style='padding-top:8mm'>本{word}经过本局依照中华人民共和国专利法进行{'审查' if kind == 'invention' else '初步审查'}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p>"
            f"<p>本专利的专利权期限为{term}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。</p><p class=n style='padding-top:16mm'>局长　申长雨</p><p class=c style='padding-top:18mm'>第 1 页（共 1 页）</p>"
        )
    else:
        fields["publication_number"] = publication
        text = (
            head
            + f"<p class=n>{word}名称：{name}</p><p class=n>专 利 权 人：{owner}</p><p class=n>地　　　址：{home}</p><p class=n>发 明 人：{people}</p>"
            + table([[f"专 利 号：{split}", f"授权公告号：{publication}"], [f"专利申请日：{day(filed, 'e')}", f"授权公告日：{day(granted, 'e')}"]], "f")
            + f"<p class=n>申请日时申请人：{owner}</p><p class=n>申请日时发明人：{people}</p><p style='padding-top:8mm'>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。</p><p>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p><p class=n style='padding-top:14mm'>局长　申长雨</p><p class=r>{day(granted, 'e')}</p>{chop('国家知识产权局')}<p class=c>第 1 页(共 1 页)</p>"
        )  # fmt: skip
    return Paper("patent_certificate", page(text, ("ming", "ming")[style], 12.5), fields)


def receipt(number: str, kind: str, year: int, amount: float, words: str, paid: str, payer: str, serial: str) -> Paper:
    """The electronic receipt of a year's fee, unreduced."""
    bare = number[2:].replace(".", "")
    issued = f"{paid[:8]}{min(28, int(paid[8:]) + 1):02}"
    text = (
        "<h1>中央非税收入统一票据（电子）</h1>"
        + table(
            [
                ["票据代码：00010126", f"票据号码：{serial}", "校验码：7be03d"],
                [f"交款人：{payer}", f"开票日期：{issued}"],
            ],
            "f",
        )
        + table(
            [
                ["项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注"],
                ["103044903", f"{KINDS[kind][0]}专利第{year}年年费", "元", "1", f"{amount:,.2f}", f"{amount:,.2f}", ""],
                [f"金额合计（大写）：{words}　　（小写）：{amount:,.2f}"],
                [f"其他信息　申请号:{bare}　缴费日期:{paid}　缴费方式:网上支付"],
            ]
        )
        + f"<p class=n>收款单位（章）：国家知识产权局专利局　　　复核人：梁婧　　　收款人：傅凯</p>{chop('国家知识产权局专利局', '收费专用章', 'margin-top:-16mm;margin-left:30mm')}"
    )
    fields = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": paid}
    return Paper("patent_fee_receipt", page(text, "zenhei", 10.5, "A4 landscape", "18mm"), fields)


def register(name: str, inventors: list[str], owner: str, number: str, filed: str, granted: str, entries: list[tuple[str, str]], state: str, date: str) -> Paper:  # fmt: skip
    """A copy of the register with its entries in order of time; ``state`` valid or lapsed."""
    text = (
        "<h1>专利登记簿副本</h1>"
        + table(
            [
                ["专利号", f"ZL {number[2:6]} {number[6]} {number[7:]}", "专利申请日", day(filed, "e")],
                ["名称", name],
                ["发明人", "；".join(inventors), "专利权人", owner],
                ["授权公告日", day(granted, "e"), "法律状态", {"valid": "专利权维持", "lapsed": "专利权终止"}[state]],
            ]
        )
        + "<p class=n>登记事项：</p>"
        + table([[day(a, "e"), b] for a, b in entries])
        + f"<p class=r>国家知识产权局</p><p class=r>{day(date, 'e')}</p>{chop('国家知识产权局', '证件专用章')}"
    )
    return Paper("patent_register", page(text, "ming", 12), {"patent_number": number, "legal_status": state})


def acceptance(project: str, people: list[tuple[str, str]], owner: str, body: str, date: str, source: str, style: int = 0, said: str = "") -> Paper:  # fmt: skip
    """The acceptance of a project with its people and their work."""
    told = said or "资料齐全，完成了任务书规定的全部内容，技术指标达到要求，运行稳定，同意通过验收。"
    if style == 0:
        text = (
            "<h1>项 目 验 收 证 书</h1>"
            + table(
                [
                    ["项目名称", project],
                    ["任务来源", source],
                    ["完成单位", owner],
                    ["验收单位", body],
                    ["验收时间", day(date)],
                ]
            )
            + "<p class=n>主要完成人员名单</p>"
            + table([["序号", "姓名", "主要工作"], *[[str(k), a, b] for k, (a, b) in enumerate(people, 1)]])
            + f"<p class=n>验收结论：</p><p>{told}</p><p class=r>{body}</p><p class=r>{day(date)}</p>{chop(body)}"
        )
    else:
        text = f"<h1 style='letter-spacing:0'>关于“{project}”项目验收的意见</h1><p>{day(date)}，{body}组织专家对{owner}完成的“{project}”项目（{source}）进行了验收。项目参加人员：{'，'.join(f'{a}（{b}）' for a, b in people)}。</p><p>验收组查看了现场和试验记录，经质询讨论认为：{told}</p><p class=n>验收组组长：时广平</p><p class=r>{body}</p><p class=r>{day(date, 'c')}</p>{chop(body)}"  # fmt: skip
    fields = {
        "project": project,
        "participants": [a for a, _ in people],
        "accepting_body": body,
        "acceptance_date": date,
    }
    return Paper("project_acceptance", page(text, ("zenhei", "ming")[style], 12), fields)


def benefit(subject: str, firm: str, lines: list[tuple[int, str, float]], total: float, date: str, about: str = "") -> Paper:  # fmt: skip
    """Benefits by year in 万元 and their sum as printed; ``about`` who did what."""
    rows = [
        ["年份", "类别", "金额（万元）"],
        *[[f"{a}年", b, f"{c:.1f}"] for a, b, c in lines],
        ["合计", "", f"{total:.1f}"],
    ]
    text = f"<h1>经济效益证明</h1><p>“{subject}”自在我公司生产现场推广实施以来，设备运转正常，经济效益明显，现将各年效益证明如下：</p>{table(rows)}{f'<p>{about}</p>' if about else ''}<p class=r>{firm}（财务专用章）</p><p class=r>{day(date)}</p>{chop(firm, '财务专用章')}"  # fmt: skip
    return Paper("benefit_proof", page(text, "ming", 12.5), {"subject": subject, "issuer": firm, "date": date})


def pupils(p: Man, u: Works, trade: str, names: list[tuple[str, str, str, int]], date: str) -> Paper:
    """Pupils of a master: name, start of the apprenticeship, day of the certificate, its level."""
    text = (
        f"<h1>师带徒情况证明</h1><p>我公司{trade}{p.name}同志自担任导师以来，与下列职工签订《师带徒协议》，传授技术技能，徒弟取证情况如下：</p>"
        + table(
            [
                ["序号", "徒弟", "师徒协议起始日期", "取得证书日期", "证书等级"],
                *[[str(k), a, day(b, "d"), day(c, "d"), STEPS[s]] for k, (a, b, c, s) in enumerate(names, 1)],
            ]
        )
        + f"<p class=n>导师：{p.name}</p><p class=r>{u.name}</p><p class=r>{day(date)}</p>{chop(u.name)}"
    )
    fields = {"mentor": p.name, "apprentices": [a for a, *_ in names]}
    return Paper("mentoring_proof", page(text, "kai", 13), fields)


def standard(name: str, number: str, drafters: list[str], units: str, issued: str, valid: str) -> Paper:
    """Cover and foreword of a standard of the province."""
    text = (
        f"<p class=n>ICS 27.100<br>CCS F 20</p><p class=r style='font-size:2.4em'>DB14</p><p class=c style='font-size:1.6em;letter-spacing:.4em'>山西省地方标准</p><p class=r>{number}</p><hr><h1 style='padding:34mm 0 44mm'>{name}</h1>"
        + table([[f"{day(issued, 'd')}发布", f"{day(valid, 'd')}实施"]], "f")
        + f"<hr><p class=c>山西省市场监督管理局　发布</p><div class=brk></div><p class=c style='font-size:1.4em;letter-spacing:.5em'>前言</p><p>本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。</p><p>本文件由山西省能源局提出、组织实施和监督检查。</p><p>本文件起草单位：{units}。</p><p>本文件主要起草人：{'、'.join(drafters)}。</p>"
    )
    fields = {"standard_name": name, "standard_level": "provincial"}
    return Paper("standard_drafting", page(text, "ming", 12), fields)


def size(u: Works, branch: str, people: int, income: int, assets: int, date: str) -> Paper:
    """The size of an enterprise by the office of statistics: income and assets in 万元."""
    office = "太原市小店区统计局"
    text = f"<h1>企业规模类型证明</h1><p>{u.name}（统一社会信用代码{u.code}）系我区在库统计单位，行业门类为{branch}。根据{date[:4]}年前一年度年报数据：</p>{table([['从业人员（人）', str(people)], ['营业收入（万元）', str(income)], ['资产总额（万元）', str(assets)], ['企业规模', '大型']])}<p>按照《统计上大中小微型企业划分办法》，该企业规模为大型。</p><p class=r>{office}</p><p class=r>{day(date)}</p>{chop(office)}"  # fmt: skip
    return Paper("enterprise_scale", page(text, "ming", 13), {"enterprise": u.name, "scale": "large"})
