"""Awards, patents, projects, benefits, apprentices and standards of the summer batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.strangers.dossiers.common import cn, hanzi
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.summer_certs import framed
from benchmarks.strangers.dossiers.summer_sheets import HEI, KAI, MING, blank, foot, html, picture, qr, table

WORDS = {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}


def award(
    text: str,
    issuer: str,
    date: str,
    fields: dict[str, Any],
    *,
    head: str = "荣誉证书",
    style: int = 0,
    mark: int = 0,
    co: str = "",
) -> Paper:
    """A certificate lying across; ``text`` is its HTML paragraphs. Style 1 upright with a frame, 2 with Chinese numerals in the date."""
    when = hanzi(date) if style == 2 and date.count("-") == 2 else cn(date)
    gap = ".4em" if len(head) < 6 else ".1em"
    body = f"<h1 style='font-size:2.3em;color:#b01818;letter-spacing:{gap}'>{head}</h1>{text}{foot([one for one in (issuer, co) if one] + [when], picture(issuer, mark), indent='130mm' if style != 1 else '70mm')}"
    page = "A4" if style == 1 else "A4 landscape"
    return Paper(
        "award_certificate",
        html(framed(body), font=(KAI, MING, KAI)[style], size=17, page=page, margin="14mm"),
        {"issue_date": date, **fields},
    )


def notice(
    firm: str,
    number: str,
    title: str,
    text: str,
    date: str,
    type_: str,
    fields: dict[str, Any],
    *,
    mark: int = 0,
    lead: str = "各单位：",
) -> Paper:
    """A 红头文件."""
    body = f"<div style='color:#d00;text-align:center;font-size:22pt;letter-spacing:.15em'>{firm}文件</div><p class=c>{number}</p><div style='border-top:2pt solid #d00;margin:2mm 0 8mm'></div><h1 style='font-size:1.4em'>{title}</h1><p class=n>{lead}</p>{text}{foot([firm, cn(date)], picture(firm, mark))}<p class=n style='border-top:.6pt solid #000;font-size:10pt'>抄送：公司领导，存档。　　　　　　　　　　　{cn(date)}印发</p>"
    return Paper(type_, html(body, font=MING, size=14), fields)


def patent(
    kind: str,
    title: str,
    inventors: Sequence[str],
    owners: Sequence[str],
    number: str,
    filed: str,
    granted: str,
    pub: str,
    serial: str,
    *,
    word: str = "",
) -> Paper:
    """The certificate as of the year of grant: to 2018 with the fee day, then with a back, since 2023 in two columns."""
    word = word or WORDS[kind]
    who = "设 计 人" if word == "外观设计" else "发 明 人"
    f, g = (f"{t[:4]}年{t[5:7]}月{t[8:]}日" for t in (filed, granted))
    no = f"ZL {number[2:6]} {number[6]} {number[7:]}"
    seal = picture("国家知识产权局")
    top = f"<p class=n style='font-size:11pt'>证书号 第{serial}号</p>"
    space = "margin:5mm 0"
    year = int(granted[:4])
    head = f"<h1 style='font-size:26pt;letter-spacing:.2em'>{word}专利证书</h1>"
    if year < 2019:
        term = {"发明": "二十", "实用新型": "十", "外观设计": "十"}[word]
        body = (
            f"{top}{head}"
            + "".join(
                f"<p class=n style='{space}'>{a}：{b}</p>"
                for a, b in (
                    (f"{word}名称", title),
                    (who, "；".join(inventors)),
                    ("专 利 号", no),
                    ("专利申请日", f),
                    ("专 利 权 人", "；".join(owners)),
                    ("授权公告日", g),
                )
            )
            + f"<p>本{word}经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><p>本专利的专利权期限为{term}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。</p>{foot(['局长　　申长雨'], seal)}<p class=c>第1页（共1页）</p>"
        )
    elif year < 2023:
        body = (
            f"<img src='{qr(number)}' style='width:20mm;float:right'>{top}{head}"
            + "".join(
                f"<p class=n style='{space}'>{a}：{b}</p>"
                for a, b in (
                    (f"{word}名称", title),
                    (who, ";".join(inventors)),
                    ("专 利 号", no),
                    ("专利申请日", f),
                    ("专 利 权 人", ";".join(owners)),
                    ("地　　址", "041000 山西省临汾市尧都区滨河西路1号"),
                    ("授权公告日", f"{g}　　　　授权公告号：{pub[:2]} {pub[2:-1]} {pub[-1]}"),
                )
            )
            + f"<p>国家知识产权局依照中华人民共和国专利法经过审查，决定授予专利权，颁发{word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p>{foot(['局长　申长雨', g], seal)}<p class=c>第 1 页 (共 2 页)</p><div class=new></div>{top}<p>专利权人应当依照专利法及其实施细则规定缴纳年费。</p><p class=n>申请日时本专利记载的申请人、{who.replace(' ', '')}信息如下：</p><p class=n>申请人：</p><p>{';'.join(owners)}</p><p class=n>{who.replace(' ', '')}：</p><p>{';'.join(inventors)}</p><p class=c>第 2 页 (共 2 页)</p>"
        )
    else:
        two = table(
            [
                [
                    (f"专 利 号：{no}", "style='border:0'"),
                    (f"授权公告号：{pub[:2]} {pub[2:-1]} {pub[-1]}", "style='border:0'"),
                ],
                [(f"专利申请日：{f}", "style='border:0'"), (f"授权公告日：{g}", "style='border:0'")],
            ]
        )
        short = who.replace(" ", "")
        body = (
            f"<div style='float:right;text-align:center;font-size:8pt'><img src='{qr(number)}' style='width:20mm'><br>专利公告信息</div>{top}{head}"
            + "".join(
                f"<p class=n style='{space}'>{a}：{b}</p>"
                for a, b in (
                    (f"{word}名称", title),
                    ("专 利 权 人", ";".join(owners)),
                    ("地　　　址", "045000 山西省阳泉市矿区桃北西街2号"),
                    (who.replace(" ", "　", 2), ";".join(inventors)),
                )
            )
            + two
            + f"<p class=n>申请日时申请人：{';'.join(owners)}</p><p class=n>申请日时{short}：{';'.join(inventors)}</p><p>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p>{foot(['局长　申长雨', g], seal)}<p class=c>第 1 页(共 1 页)</p>"
        )
    return Paper(
        "patent_certificate",
        html(f"<div style='border:2pt solid #b9a36a;padding:8mm'>{body}</div>", font=MING, size=12.5, margin="12mm"),
        {
            "patent_kind": kind,
            "title": title,
            "inventors": list(inventors),
            "patentees": list(owners),
            "patent_number": number,
            "application_date": filed,
            "grant_date": granted,
        },
    )


def receipt(number: str, word: str, year: int, amount: int, paid: str, invoiced: str, payer: str, upper: str) -> Paper:
    """中央非税收入统一票据（电子）, with a reduced fee where 标准 is more than 金额."""
    full = {600: 600, 900: 900, 1200: 1200, 2000: 2000, 300: 2000, 135: 900}[amount]
    body = (
        f"<p class=c style='font-size:16pt'>中央非税收入统一票据（电子）</p><p class=n>票据代码：00010125　　　　　　票据号码：{4471000000 + year * 77 + amount}　　　校验码：c41e0{year}</p><p class=n>交款人：{payer}　　　　　　　　　　　　　　　开票日期：{invoiced}</p>"
        + table(
            [
                [
                    ("项目编码", "class=l"),
                    ("项目名称", "class=l"),
                    ("单位", "class=l"),
                    ("数量", "class=l"),
                    ("标准", "class=l"),
                    ("金额（元）", "class=l"),
                    ("备注", "class=l"),
                ],
                [
                    "103044301",
                    f"{word}专利第{year}年年费",
                    "元",
                    f"{amount / full:g}",
                    f"{full:,.2f}",
                    f"{amount:,.2f}",
                    "",
                ],
                [(f"金额合计（大写）　{upper}", "colspan=4"), (f"（小写）　{amount:,.2f}", "colspan=3")],
            ]
        )
        + f"<p class=n>其他信息：申请号:{number[2:14]}{number[15:]} 缴费日期:{paid} 缴费方式:网上支付 订单号:{paid.replace('-', '')}551027</p><p class=n>收款单位（章）：国家知识产权局专利局　　　复核人：网上复核　　　　收款人：网上缴费</p><p><img src='{picture('国家知识产权局专利局/财务专用章')}' style='width:30mm;margin:-22mm 0 0 20mm;opacity:.8'></p>"
    )
    return Paper(
        "patent_fee_receipt",
        html(body, font=MING, size=10, page="A4 landscape", margin="16mm"),
        {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": paid},
    )


def project(
    title: str,
    firm: str,
    date: str,
    people: Sequence[tuple[str, str]],
    *,
    style: int,
    source: str = "",
    body_: str = "",
    mark: int = 0,
    experts: Sequence[str] = ("荆百川", "仝国瑞", "邵文静"),
) -> Paper:
    """An acceptance: 0 a certificate with two lists of names, 1 a table, 2 a record in running text."""
    body_ = body_ or firm
    names = [n for n, _ in people]
    if style == 0:
        page = (
            f"<p class=n>登记号：2024Y{len(title):04d}</p><div style='height:20mm'></div><h1 style='font-size:2em'>科技项目验收证书</h1><div style='height:18mm'></div>"
            + "".join(
                f"<p class=n style='margin:4mm 0 0 20mm'>{a}：{blank(b, 19)}</p>"
                for a, b in (
                    ("项目名称", title),
                    ("承担单位", firm),
                    ("任务来源", source or "企业自立"),
                    ("组织验收单位", body_),
                    ("验收日期", cn(date)),
                )
            )
            + f"<h2 class=new>一、验收意见</h2><p>{cn(date)}，{body_}组织专家对“{title}”项目进行验收。专家组听取了汇报，审阅了资料，查看了现场，认为项目完成了任务书规定的各项内容，技术资料齐全，运行稳定。验收组一致同意通过验收。</p><p class=r>验收组组长：{experts[0]}</p><h2>二、项目主要完成人员</h2>"
            + table(
                [
                    [
                        ("序号", "class=l"),
                        ("姓名", "class=l"),
                        ("职务（工种）", "class=l"),
                        ("在项目中的作用", "class=l"),
                    ],
                    *([str(k), n, "技师", r] for k, (n, r) in enumerate(people, 1)),
                ]
            )
            + "<h2>三、验收专家名单</h2>"
            + table(
                [
                    [("姓名", "class=l"), ("单位", "class=l"), ("职称", "class=l")],
                    *([n, "山西省机械工程学会", "教授级高级工程师"] for n in experts),
                ]
            )
            + foot([body_, cn(date)], picture(body_, mark))
        )
    elif style == 1:
        page = (
            "<h1>技术攻关（革新）项目验收单</h1>"
            + table(
                [
                    [("项目名称", "class=l"), (title, "colspan=3")],
                    [("实施单位", "class=l"), firm, ("项目级别", "class=l"), source or "公司级"],
                    [("项目成员及分工", "class=l"), ("；".join(f"{n}（{r}）" for n, r in people), "colspan=3")],
                    [("完成情况", "class=l"), ("已按计划完成全部工作量，试运行三个月，指标达到预期。", "colspan=3")],
                    [("验收结论", "class=l"), ("☑通过　□整改后通过　□不通过", "colspan=3")],
                    [("验收部门", "class=l"), body_, ("验收时间", "class=l"), date.replace("-", ".")],
                ]
            )
            + foot([f"{body_}（盖章）"], picture(body_, mark))
        )
    else:
        page = f"<h1>项目验收意见书</h1><p>由{firm}组织实施的“{title}”（{source or '公司技术革新计划项目'}）已全部完成。{cn(date)}，{body_}主持召开验收会，与会人员经质询、讨论，形成意见如下：该项目资料齐全，达到合同指标，准予通过验收。</p><p>参加完成该项目的人员：{'；'.join(f'{n}，{r}' for n, r in people)}。</p>{foot([body_, hanzi(date)], picture(body_, mark))}"
    return Paper(
        "project_acceptance",
        html(page, font=(MING, HEI, KAI)[style], size=12.5),
        {"project": title, "participants": names, "acceptance_date": date},
    )


def benefit(
    subject: str,
    user: str,
    rows: Sequence[tuple[int, str, float]],
    total: str,
    date: str,
    *,
    style: int = 0,
    mark: int = 0,
) -> Paper:
    """Rows are (year, kind as printed, 万元)."""
    if style == 0:
        years = sorted({y for y, _, _ in rows})
        kinds = list(dict.fromkeys(k for _, k, _ in rows))
        value = {(y, k): v for y, k, v in rows}
        body = (
            f"<h1>应 用 证 明</h1><p class=n>项目（专利）名称：{subject}</p><p class=n>应用单位：{user}</p><p class=r>经济效益（单位：万元）</p>"
            + table(
                [
                    [("年　度", "class=l"), *((k, "class=l") for k in kinds)],
                    *([str(y), *(f"{value[y, k]:g}" for k in kinds)] for y in years),
                    [("累　计", "class=l"), (total, f"colspan={len(kinds)}")],
                ]
            )
            + f"<p>该成果应用后，减轻了工人劳动强度，具有良好的社会效益。以上数据由财务部门核实。</p><p class=n>财务负责人：牛淑英　　　单位负责人：亢建平</p>{foot([user, cn(date)], picture(user, mark))}"
        )
    else:
        said = "，".join(f"{y}年{k}{v:g}万元" for y, k, v in rows)
        body = f"<h1>经济效益证明</h1><p>“{subject}”在我单位转化实施以来，取得了明显的经济效益：{said}，合计{total}万元。同时改善了作业环境，社会效益良好。特此证明。</p><p class=n>财务部门审核：（盖章）</p>{foot([user, hanzi(date)], picture(user + '/财务专用章', 0))}"
    return Paper("benefit_proof", html(body, font=(HEI, MING)[style], size=13), {"subject": subject, "date": date})


def mentoring(
    master: str,
    rank: str,
    pupil: str,
    pupil_rank: str,
    job: str,
    start: str,
    end: str,
    firm: str,
    *,
    style: int = 0,
    mark: int = 0,
) -> Paper:
    """An agreement of master and apprentice; style 1 names the apprentice first."""
    fields: dict[str, Any] = {"mentor": master, "apprentices": [pupil], "start_date": start}
    if style == 0:
        body = f"<h1>名师带徒协议</h1><p class=n>师　傅：{blank(master, 6)}　技能等级：{blank(rank, 6)}</p><p class=n>徒　弟：{blank(pupil, 6)}　技能等级：{blank(pupil_rank, 6)}</p><p class=n>工　种：{blank(job, 6)}　培养目标：{blank('技师', 5)}</p><p class=n>带徒期限：{cn(start)}至{cn(end)}</p><p>一、师傅应毫无保留地传授本工种操作技能和安全知识，每月集中指导不少于四次。</p><p>二、徒弟应尊敬师傅、刻苦学习，协议期内通过技师等级评价。</p><p class=n style='margin-top:8mm'>师傅（签字）：{master}　　　　徒弟（签字）：{pupil}</p>{foot([firm + '工会', cn(start)], picture(firm + '工会', mark))}"
    else:
        body = (
            "<h1>师徒结对登记卡</h1>"
            + table(
                [
                    [("学徒姓名", "class=l"), pupil, ("学徒技能等级", "class=l"), pupil_rank],
                    [("导师姓名", "class=l"), master, ("导师技能等级", "class=l"), rank],
                    [("职业（工种）", "class=l"), job, ("结对时间", "class=l"), start.replace("-", ".")],
                    [("计划出师时间", "class=l"), end.replace("-", "."), ("培养方向", "class=l"), "技师"],
                ]
            )
            + foot([firm, start.replace("-", ".")], picture(firm, mark))
        )
    return Paper("mentoring_proof", html(body, font=(KAI, MING)[style], size=13), fields)


def standard(
    number: str, name: str, level: str, drafters: Sequence[str], firms: str, issuer: str, issued: str, effective: str
) -> Paper:
    """Cover and foreword of a standard."""
    kind = {
        "municipal": "地　方　标　准",
        "provincial": "地　方　标　准",
        "large_enterprise": "企　业　标　准",
        "key_enterprise": "企　业　标　准",
    }[level]
    body = f"<p class=n>ICS 25.160.01<br>CCS J 33</p><h1 style='font-size:2.2em;letter-spacing:.5em'>{kind}</h1><p class=r style='font-family:{HEI}'>{number}</p><div style='border-top:1pt solid #000;height:30mm'></div><p class=c style='font-size:1.7em;font-family:{HEI}'>{name}</p><div style='height:62mm'></div><table><tr><td style='border:0'>{issued} 发布</td><td style='border:0;text-align:right'>{effective} 实施</td></tr></table><div style='border-top:1pt solid #000'></div><p class=c>{issuer}　发 布</p><h1 class=new style='font-size:1.3em'>前　　言</h1><p>本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。</p><p>本文件由{issuer}提出并归口。</p><p>本文件起草单位：{firms}。</p><p>本文件主要起草人：{'、'.join(drafters)}。</p><p>本文件为首次发布。</p>"
    return Paper("standard_drafting", html(body, font=MING, size=13), {"standard_name": name})
