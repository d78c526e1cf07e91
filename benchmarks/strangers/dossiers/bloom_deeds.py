"""Awards, accepted projects, benefits, pupils, drafted standards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.strangers.dossiers.bloom_base import HEI, KAI, MING, Firm, Who, dt, foot, grid, portrait, seal, sheet
from benchmarks.strangers.dossiers.model import Paper


def honour(
    text: str, issuer: str, date: str, fields: dict[str, Any], way: int, title: str = "荣誉证书", number: str = ""
) -> Paper:
    """0 red cover and kai, 1 golden border, 2 plain with number, 3 date in characters at the left, 4 upright."""
    held = {"issue_date": date, **fields}
    no = f"<p class='n'>证书编号：{number}</p>" if number else ""
    if number:
        held["certificate_number"] = number
    if way == 0:
        body = f"<div style='border:6pt solid #c01818;padding:14mm 16mm;height:138mm'><h1 style='font-family:{KAI};font-size:40pt;color:#c01818;letter-spacing:.3em'>{title}</h1><div style='font-size:18pt;line-height:1.9'>{text}</div>{foot(issuer, date, 0)}{no}</div>"
        return Paper("award_certificate", sheet(body, KAI, 15, "A4 landscape", "12mm"), held)
    if way == 1:
        body = f"<div style='border:3pt double #caa23a;background:#fffbea;padding:12mm 14mm;height:145mm'><h1 style='font-size:34pt;color:#9b7a12'>{title}</h1>{no}<div style='font-size:17pt;line-height:1.9'>{text}</div>{foot(issuer, date, 3, 'han')}</div>"
        return Paper("award_certificate", sheet(body, MING, 14, "A4 landscape", "13mm"), held)
    if way == 2:
        body = f"<h1 style='font-size:28pt'>{title}</h1>{no}<div style='margin-top:10mm;font-size:15pt;line-height:2'>{text}</div>{foot(issuer, date, 0)}"
        return Paper("award_certificate", sheet(body, MING, 13, "A5 landscape", "12mm"), held)
    if way == 3:
        body = f"<div style='background:#b3131b;color:#ffe9a8;text-align:center;font-size:44pt;font-family:{KAI};padding:8mm'>{title}</div><div style='font-size:17pt;line-height:2;margin-top:8mm'>{text}</div>{foot(issuer, date, 4, 'han')}{no}"
        return Paper("award_certificate", sheet(body, KAI, 14, "A4 landscape", "14mm"), held)
    body = f"<div style='border:1pt solid #888;padding:16mm 12mm;height:230mm'><p class='m s'>{number and '№ ' + number}</p><h1 style='font-family:{HEI};font-size:30pt;margin-top:20mm'>{title}</h1><div style='font-size:15pt;line-height:2.1;margin-top:14mm'>{text}</div>{foot(issuer, date, 0, 'pad')}</div>"
    return Paper("award_certificate", sheet(body, MING, 13, edge="16mm"), held)


def science(
    project: str,
    rank: str,
    people_: str,
    issuer: str,
    date: str,
    number: str,
    fields: dict[str, Any],
    way: int,
    kind: str = "科学技术奖",
) -> Paper:
    """Awards for a project with labels: 0 list of labels, 1 'for…' sentence first."""
    held = {
        "issue_date": date,
        "project": project,
        "certificate_number": number,
        "award_kind": "science_technology",
        **fields,
    }
    if way == 0:
        body = f"<div style='border:5pt double #b3131b;padding:12mm 18mm;height:140mm'><h1 style='font-size:32pt;color:#b3131b'>{kind}证书</h1><p style='font-size:15pt'>为表彰{kind}获得者，特颁发此证书。</p><div style='font-size:15pt;margin-top:6mm;line-height:2'><p>项目名称：{project}</p><p>奖励等级：{rank}</p><p>获 奖 者：{people_}</p><p>证 书 号：{number}</p></div>{foot(issuer, date, 0, 'han')}</div>"
    else:
        body = f"<h1 style='font-size:30pt;margin-top:6mm'>{kind}奖励证书</h1><p class='n' style='font-size:14pt'>{people_}：</p><p style='font-size:15pt;line-height:2'>你（们）完成的“{project}”获{kind}<b>{rank}</b>，特发此证，以资鼓励。</p><p class='n'>证书编号：{number}</p>{foot(issuer, date, 0)}"
    return Paper("award_certificate", sheet(body, MING, 13, "A4 landscape", "14mm"), held)


def accepted(
    project: str, team: Sequence[tuple[str, str]], body_: str, date: str, u: Firm, way: int, level: str, fields: dict[str, Any] | None = None, sponsor: str = "", words: str = "同意通过验收", experts: str = "组长 马鸿儒；委员 褚克勤、焦红岩、令狐安"
) -> Paper:  # fmt: skip
    """0 certificate in a table, 1 opinion in points, 2 appraisal with cover, 3 minutes of a works committee."""
    held: dict[str, Any] = {
        "project": project,
        "participants": [n for n, _ in team],
        "accepting_body": body_,
        "acceptance_date": date,
        **(fields or {}),
    }
    if way == 0:
        body = (
            "<h1>项目验收证书</h1>"
            + grid([["项目名称", project], ["承担单位", u.name], ["项目来源", sponsor or level], ["验收单位", body_], ["验收日期", dt(date)], ["验收意见", f"<p style='text-align:left'>验收组听取了汇报，查阅了资料，察看了现场，认为项目完成了任务书规定的内容，各项指标达到要求，{words}。</p>"]], widths="22 78")
            + "<p class='n'>主要完成人员</p>"
            + grid([["序号", "姓名", "承担的工作"], *([str(k), n, r] for k, (n, r) in enumerate(team, 1))])
            + f"<p class='n'>验收组：{experts}</p>"
            + foot(body_, date, 1)
        )  # fmt: skip
    elif way == 1:
        body = (
            f"<h1 style='font-size:20pt'>“{project}”<br>验 收 意 见</h1><p>{dt(date)}，{body_}组织专家对{u.name}承担的{level}“{project}”进行了验收。验收专家组（{experts}）形成如下意见：</p>"
            f"<p>一、提供的资料齐全、规范，符合验收要求。</p><p>二、项目组完成了合同规定的研究内容，现场运行稳定。</p><p>三、经费使用合理。</p><p>专家组{words}。</p>"
            f"<h3>项目完成人员名单</h3><p class='n'>{'　'.join(f'{n}（{r}）' for n, r in team)}</p>{foot(body_, date, 0)}"
        )
    elif way == 2:
        body = (
            f"<div style='height:30mm'></div><h1 style='font-size:28pt'>科学技术成果鉴定证书</h1><p class='m'>晋科鉴字〔{date[:4]}〕第 {int(date[5:7]) * 37} 号</p><div style='height:30mm'></div>"
            + grid([["成 果 名 称：", project], ["完 成 单 位：", u.name], ["鉴 定 形 式：", "会议鉴定"], ["组织鉴定单位：", body_], ["鉴 定 日 期：", dt(date)]], "o", "30 70")
            + f"<div style='position:relative;height:30mm'>{seal(body_, 'right:30mm;top:-4mm')}</div><h2 class='pb'>鉴 定 意 见</h2><p>鉴定委员会认真审阅了资料，经质询讨论，认为该成果立项来源为{level}，技术路线正确，数据可靠，已在生产中应用，效果明显，{words.replace('验收', '鉴定')}。</p><h2>主要研制人员名单</h2>"
            + grid([["序号", "姓名", "工作单位", "对成果创造性贡献"], *([str(k), n, u.name, r] for k, (n, r) in enumerate(team, 1))])
            + f"<h2>鉴定委员会名单</h2><p class='n'>{experts}</p>"
        )  # fmt: skip
    else:
        body = (
            f"<p class='n s'>{u.name}　技术创新项目</p><h1 style='font-family:{HEI};font-size:20pt'>项 目 评 定 验 收 报 告 单</h1>"
            + grid([["项目", project, "类别", level], ["参加人", "、".join(n for n, _ in team)], ["分工", "；".join(f"{n}：{r}" for n, r in team)], ["评定意见", f"试用三个月，达到预期目标，{words}，准予推广。"], ["评定单位", body_, "日期", dt(date)]], widths="15 45 15 25")
            + f"<p class='n'>评定人员：{experts}</p>"
            + foot(body_, date, 0)
        )  # fmt: skip
    return Paper("project_acceptance", sheet(body, MING, 12), held)


def benefit(
    subject: str,
    u: Firm,
    rows: Sequence[tuple[int, str, float]],
    total: float,
    date: str,
    way: int,
    note: str = "",
    stated: float | None = None,
) -> Paper:
    """Figures in 万元: 0 table, 1 sentence, 2 table across the years, 3 letter of the user."""
    said = total if stated is None else stated
    kinds = {"利润": "profit", "税金": "tax", "节约": "saving", "产值": "output_value"}
    held: dict[str, Any] = {"subject": subject, "date": date, "issuer": u.name}
    if len({k for _, k, _ in rows}) == 1:
        held["benefit_kind"] = kinds[rows[0][1]]
        held["amount"] = round(said * 10000)
    word = {"利润": "新增利润", "税金": "新增税金", "节约": "节约成本", "产值": "新增产值"}
    if way == 0:
        body = (
            f"<h1>经济效益证明</h1><p>我单位自应用“{subject}”以来，取得了明显的经济效益，具体如下：</p><p class='r s'>单位：万元</p>"
            + grid([["年度", "效益类别", "金额"], *([f"{y}年", word[k], f"{v:.1f}"] for y, k, v in rows), ["合　计", "", f"{said:.1f}"]])
            + f"<p>{note}</p>"
            + foot(u.name, date, 0, note="财务专用章")
        )  # fmt: skip
    elif way == 1:
        line = "，".join(f"{y}年{word[k]}{v:g}万元" for y, k, v in rows)
        body = f"<h1>成果转化效益证明</h1><p>“{subject}”已在我公司转化实施。经财务部门核算，{line}，累计{said:g}万元。{note}</p><p>特此证明。</p>{foot(u.name, date, 3, note='财务专用章')}"
    elif way == 2:
        body = (
            "<h1 style='font-size:20pt'>专利实施效益证明</h1>"
            + grid([["专利（项目）名称", subject], ["实施单位", u.name], ["效益（万元）", "、".join(f"{y}年：{word[k]} {v:.2f}" for y, k, v in rows)], ["累计", f"{said:.2f} 万元"], ["情况说明", note or "效益明显。"]], widths="26 74")
            + foot(u.name, date, 1)
        )  # fmt: skip
    else:
        body = f"<h1>应 用 证 明</h1><p>“{subject}”于{rows[0][0]}年起在我单位生产线应用，使用效果良好，社会反响好。{note}其中{'；'.join(f'{y}年度{word[k]}{v:g}万元' for y, k, v in rows)}，合计{said:g}万元。</p><p class='n'>财务负责人：田润芝　　单位负责人：逯国良</p>{foot(u.name, date, 0, 'gap')}"
    return Paper("benefit_proof", sheet(body, MING, 13), held)


def pupils(p: Who, u: Firm, trade: str, young: Sequence[tuple[str, str, str]], date: str, way: int) -> Paper:
    """Who was taught since when and became 技师 when: 0 table, 1 sentences."""
    held: dict[str, Any] = {"mentor": p.name, "apprentices": [n for n, _, _ in young]}
    if way == 0:
        body = (
            f"<h1>师带徒情况证明</h1><p>{p.name}同志担任{trade}师傅期间，与下列徒弟签订师徒协议，并培养其取得技师等级：</p>"
            + grid([["序号", "徒弟姓名", "结对时间", "现等级", "取得时间"], *([str(k), n, dt(a, "dots"), "二级/技师", dt(b, "dots")] for k, (n, a, b) in enumerate(young, 1))])
            + foot(u.name, date, 0)
        )  # fmt: skip
    else:
        lines = "".join(f"<p>徒弟{n}：{dt(a)}拜师，{dt(b)}取得{trade}技师。</p>" for n, a, b in young)
        body = f"<h1 style='font-family:{KAI}'>名师带徒证明书</h1><p class='n'>师傅：{p.name}　　工种：{trade}</p>{lines}<p>师徒关系存续期间双方履行协议良好，特此证明。</p>{foot(u.name, date, 3)}"
    return Paper("mentoring_proof", sheet(body, MING, 13), held)


def drafted(
    p: Who, name: str, number: str, issuer: str, date: str, team: Sequence[str], way: int, level: str, firm: str = ""
) -> Paper:
    """A standard's cover and preface (0), or the issuer's proof (1)."""
    held = {"standard_name": name, "standard_level": level, "name": p.name}
    if way == 0:
        body = (
            f"<p class='n'>ICS 27.100</p><p class='r' style='font-size:24pt;font-family:{HEI}'>{number.split(' ')[0]}</p><p class='m' style='font-size:20pt;letter-spacing:.3em;border-bottom:1pt solid #000'>{issuer.replace('市场监督管理局', '')}地方标准</p><p class='r'>{number}</p><div style='height:40mm'></div><h1 style='font-family:{HEI};font-size:26pt'>{name}</h1><div style='height:60mm'></div><p class='n'>{dt(date, 'iso')} 发布　　　　　　　　　　　　{date[:5]}{int(date[5:7]) % 12 + 1:02}-{date[8:]} 实施</p><p class='m'>{issuer}　发布</p>"
            f"<h2 class='pb m'>前　言</h2><p>本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。</p><p>本文件由{issuer}归口。</p><p>本文件起草单位：{firm}、太原工业学院。</p><p>本文件主要起草人：{'、'.join(team)}。</p>"
        )
        named = list(team) if len(team) > 1 else p.name  # a foreword names all who drafted it
        return Paper("standard_drafting", sheet(body, MING, 13), {**held, "name": named, "date": date})
    body = f"<h1>参与编写规程证明</h1><p>{p.name}同志参与编写了《{name}》（{number}），为主要起草人之一，该规程已于{dt(date)}由{issuer}发布执行。起草人员：{'、'.join(team)}。</p><p>特此证明。</p>{foot(issuer, date, 0)}"
    return Paper("standard_drafting", sheet(body, MING, 14), held)


def photo_page() -> str:
    """A page of an ID photo and nothing else."""
    return sheet(portrait("margin:60mm auto", 35, 45) + "<p class='m'>一寸免冠照片</p>")
