"""Honours and prizes, projects, benefit, pupils and standards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.strangers.dossiers.harvest_base import Person, day, page, rows, seal
from benchmarks.strangers.dossiers.model import Paper


def award(
    words: str, title: str, issuer: str, when: str, fields: Mapping[str, Any], style: int = 0, number: str = ""
) -> Paper:
    """A certificate in words: 0 on the side in italics, 1 upright, 2 title large and words below, 3 a plain printed one."""
    date = day(when, (2, 0, 1, 4)[style])
    foot = f"<p class=r>{issuer}</p><p class=r>{date}</p>{seal(issuer, '', 190 if style in (0, 2) else 105, 24)}"
    no = f"<p class=n>证书编号：{number}</p>" if number else ""
    if style == 0:
        html = page(
            f"<h1 style='color:#b00;font-size:34pt'>{title}</h1><p>{words}</p>{no}<br>{foot}", "kai", 19, "A4 landscape"
        )
    elif style == 1:
        html = page(
            f"<div style='height:25mm'></div><h1 style='font-size:30pt'>{title}</h1><p>{words}</p><br>{foot}{no}",
            "song",
            16,
            "A4",
            "28mm",
        )
    elif style == 2:
        html = page(
            f"<h1 style='color:#b8860b;font-size:40pt'>{title}</h1><p class=c>{words}</p><br>{foot}{no}",
            "ming",
            18,
            "A4 landscape",
        )
    else:
        html = page(f"{no}<h1>{title}</h1><p>{words}</p>{foot}", "hei", 14, "A5 landscape", "14mm")
    more = {"issuer": issuer, "issue_date": when} | ({"certificate_number": number} if number else {})
    return Paper("award_certificate", html, more | dict(fields))


def prize(
    project: str,
    rank: str,
    winners: Sequence[str],
    kind: str,
    issuer: str,
    when: str,
    number: str,
    fields: Mapping[str, Any],
) -> Paper:
    """A prize for a project, with its labels: 项目名称, 奖励等级, 获奖者."""
    listed = "、".join(f"{name}（第{'一二三四五六七八'[at]}完成人）" for at, name in enumerate(winners))
    body = f"<h1 style='font-size:26pt'>{kind}</h1><p class=c>证　书</p><p class=n>为表彰在推动科学技术进步中作出重要贡献者，特颁发此证书。</p>{rows([('项目名称：', project), ('奖励等级：', rank), ('获 奖 者：', listed), ('证 书 号：', number)], 'bare')}<br><p class=r>{issuer}</p><p class=r>{day(when)}</p>{seal(issuer, '', 190, 24)}"
    made = {
        "recipients": list(winners),
        "project": project,
        "issue_date": when,
        "issuer": issuer,
        "certificate_number": number,
    }
    return Paper("award_certificate", page(body, "song", 15, "A4 landscape"), made | dict(fields))


def accepted(
    project: str, who: Sequence[tuple[str, str]], by: str, when: str, source: str, style: int = 0, opinion: str = ""
) -> Paper:
    """An acceptance: 0 report with a list of people, 1 one table, 2 a letter. ``who`` as name and role."""
    opinion = (
        opinion
        or "验收组听取了项目汇报，查阅了资料，察看了现场，认为项目完成了规定的任务，达到预期指标，同意通过验收。"
    )
    if style == 0:
        people = "".join(
            f"<tr><td>{at}</td><td>{name}</td><td>{role}</td></tr>" for at, (name, role) in enumerate(who, 1)
        )
        body = f"<h1>项目验收报告</h1>{rows([('项目名称', project), ('项目来源', source), ('组织验收单位', by), ('验收日期', day(when))])}<h2>一、主要参加人员</h2><table><tr><td>序号</td><td>姓名</td><td>承担的任务</td></tr>{people}</table><h2>二、验收意见</h2><p>{opinion}</p><p class=r>验收组组长：康文斌</p><p class=r>{by}</p><p class=r>{day(when)}</p>{seal(by)}"
    elif style == 1:
        people = "；".join(f"{name}（{role}）" for name, role in who)
        body = f"<h1 style='font-size:17pt'>技术革新、技术改造项目验收单</h1>{rows([('项目名称', project), ('立项依据', source), ('参加人员及分工', people), ('验收意见', opinion), ('验收单位', by), ('验收时间', day(when, 1))])}{seal(by, '', 100, 14)}"
    else:
        people = "、".join(f"{name}（{role}）" for name, role in who)
        body = f"<h1>项目验收证书</h1><p>项目名称：{project}</p><p>项目级别及来源：{source}</p><p>完成人员：{people}</p><p>验收结论：{opinion}</p><br><p class=r>组织验收单位：{by}</p><p class=r>验收日期：{day(when)}</p>{seal(by)}"
    fields = {
        "project": project,
        "participants": [name for name, _ in who],
        "accepting_body": by,
        "acceptance_date": when,
    }
    return Paper("project_acceptance", page(body, ("song", "hei", "kai")[style], 12.5), fields)


def benefit(
    subject: str,
    user: str,
    items: Sequence[tuple[int, str, str]],
    total: str,
    when: str,
    fields: Mapping[str, Any],
    style: int = 0,
) -> Paper:
    """An employer's proof of benefit, in 万元: 0 table of years and kinds, 1 letter."""
    if style == 0:
        lines = "".join(f"<tr><td>{year}</td><td>{kind}</td><td>{amount}</td></tr>" for year, kind, amount in items)
        body = f"<h1>成果转化经济效益证明</h1>{rows([('项目（专利）名称', subject), ('应用单位', user)])}<p class=r>单位：万元</p><table><tr><td>年度</td><td>项目</td><td>金额</td></tr>{lines}<tr><td>合计</td><td></td><td>{total}</td></tr></table><p>上述效益由该成果转化实施产生，经我单位财务部门核算属实。</p><p class=n>财务负责人：裴丽萍　　　单位负责人：曹建军</p><p class=r>{user}</p><p class=r>{day(when)}</p>{seal(user, '财务专用章', 60, 24)}"
    else:
        told = "，".join(f"{year}年{kind}{amount}万元" for year, kind, amount in items)
        body = f"<h1>效 益 证 明</h1><p>“{subject}”已在我单位转化实施，运行稳定。经核算，{told}，{'累计' + total + '万元，' if len(items) > 1 else ''}经济效益和社会效益明显。特此证明。</p><br><p class=r>{user}</p><p class=r>{day(when)}</p>{seal(user)}{seal(user, '财务专用章', 50, 38)}"
    return Paper(
        "benefit_proof", page(body, ("song", "ming")[style], 13), {"issuer": user, "date": when} | dict(fields)
    )


def mentoring(
    p: Person, firm: str, trade: str, pupils: Sequence[tuple[str, str, str, str]], when: str, style: int = 0
) -> Paper:
    """Pupils as name, start, level in words, date of the level (the last two may be empty)."""
    if style == 0:
        lines = "".join(
            f"<tr><td>{a}</td><td>{day(b, 1)}</td><td>{c}</td><td>{day(d, 1)}</td></tr>" for a, b, c, d in pupils
        )
        body = f"<h1>师带徒证明</h1><p>我单位{trade}{p.name}同志作为师傅，先后与以下职工签订师徒协议，传授技术技能，徒弟成长情况如下：</p><table><tr><td>徒弟姓名</td><td>结对时间</td><td>取得等级</td><td>发证日期</td></tr>{lines}</table>"
    else:
        told = "".join(
            f"<p>{day(b)}与{a}结为师徒，{a}于{day(d)}取得{trade}{c}职业技能等级证书；</p>" for a, b, c, d in pupils
        )
        body = f"<h1>关于{p.name}同志带徒情况的证明</h1><p>师傅：{p.name}。带徒情况：</p>{told}"
    body += f"<p>特此证明。</p><p class=r>{firm}</p><p class=r>{day(when)}</p>{seal(firm)}"
    fields = {"mentor": p.name, "apprentices": [a for a, *_ in pupils], "apprentice_dates": [d for *_, d in pupils]}
    return Paper("mentoring_proof", page(body, ("song", "kai")[style], 13), fields)


def drafted(p: Person, number: str, name: str, drafters: Sequence[str], units: str, issued: str, by: str) -> Paper:
    """Cover and preface of a provincial standard on one sheet."""
    body = f"<p class=n style='font-size:9pt'>ICS 25.160　　CCS J 33</p><p class=r style='font-size:34pt;font-weight:bold'>DB14</p><p class=c style='font-size:18pt;letter-spacing:.3em'>山 西 省 地 方 标 准</p><p class=r>{number}</p><hr><div style='height:30mm'></div><h1 style='font-size:22pt'>{name}</h1><div style='height:25mm'></div><table class=bare><tr><td>{issued}　发布</td><td style='text-align:right'>{issued[:5]}{int(issued[5:7]) + 2:02}{issued[7:]}　实施</td></tr></table><p class=c style='font-size:15pt'>{by}　发布</p><div style='page-break-before:always'></div><h1 style='font-size:16pt'>前　言</h1><p>本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。</p><p>本文件由山西省能源局提出、组织实施和监督检查。</p><p>本文件起草单位：{units}。</p><p>本文件主要起草人：{'、'.join(drafters)}。</p>"
    fields = {"standard_name": name, "standard_level": "provincial", "date": issued}
    return Paper("standard_drafting", page(body, "song", 12), fields)
