"""Identity cards, application forms and promises, four layouts and more of each."""

from __future__ import annotations

from typing import Any

from benchmarks.strangers.dossiers.bloom_base import HEI, KAI, MING, TITLES, Firm, Who, dt, foot, grid, portrait, sheet
from benchmarks.strangers.dossiers.model import Paper


def card(p: Who, office: str, since: str, until: str, way: int, **other: Any) -> Paper:
    """Both sides: 0 one below another, 1 side by side with a purpose written across, 2 copy with employer's note, 3 back first."""
    sex, born = other.get("sex", p.sex), p.born
    number = other.get("number", p.id)
    y, m, d = (int(one) for one in born.split("-"))
    span = f"{dt(since, 'dots')}-{until if until == '长期' else dt(until, 'dots')}"
    box = "width:86mm;height:54mm;border:.6pt solid #8aa;border-radius:3mm;position:relative;font-size:10pt;padding:0;"
    front = (
        f"<div style='{box}background:#eef5fa'>{portrait('position:absolute;right:5mm;top:8mm', 23, 29)}<div style='position:absolute;left:6mm;top:6mm;width:50mm;line-height:1.9'>"
        f"<div>姓 名　{p.name}</div><div>性 别　{sex}　　民 族　{p.folk}</div><div>出 生　{y} 年 {m} 月 {d} 日</div><div style='line-height:1.35'>住 址　{p.home}</div></div>"
        f"<div style='position:absolute;left:6mm;bottom:4mm'>公民身份号码　　<b>{number}</b></div></div>"
    )
    back = (
        f"<div style='{box}background:#f6f0ea'><div style='text-align:center;padding-top:8mm;font-size:14pt'>中华人民共和国</div><div style='text-align:center;font-size:18pt'>居 民 身 份 证</div>"
        f"<div style='position:absolute;left:20mm;bottom:9mm;line-height:1.8'><div>签发机关　{office}</div><div>有效期限　{span}</div></div></div>"
    )
    note = ""
    if way == 0:
        body = f"<div style='margin:20mm 0 0 36mm'>{front}<div style='height:10mm'></div>{back}</div>"
    elif way == 1:
        body = f"<div style='display:flex;justify-content:space-between;position:relative'>{front}{back}<div style='position:absolute;left:30mm;top:22mm;font-size:15pt;color:#999;transform:rotate(-14deg)'>仅供2026年职称申报使用</div></div>"
    elif way == 2:
        note = "<p class='r' style='color:#2244aa;margin-top:16mm'>此复印件与原件一致　核对人：苗建平　2026.11.5</p>"
        body = f"<h2 style='text-align:center'>身份证复印件</h2><div style='margin:6mm 0 0 36mm'>{front}<div style='height:6mm'></div>{back}</div>{note}"
    else:
        body = f"<div style='margin:30mm 0 0 10mm'>{back}</div><div style='margin:14mm 0 0 56mm'>{front}</div>"
    edge = "10mm 10mm" if way == 1 else "20mm 23mm"
    fields = {
        "name": p.name,
        "sex": sex,
        "birth_date": born,
        "id_number": number,
        "valid_from": since,
        "valid_until": until,
    }
    return Paper("id_card", sheet(body, HEI, 11, "A4 landscape" if way == 1 else "A4", edge), fields)  # fmt: skip


def form(
    p: Who, u: Firm, level: str, subject: str, held: str, schooling: str, date: str, deeds: list[str], way: int, exceptional: bool = False, **other: Any
) -> Paper:  # fmt: skip
    """0 cover and table, 1 one long table, 2 with boxes, 3 sentences of a short form, 4 summary across."""
    title = TITLES[level]
    sex = other.get("sex", p.sex)
    break_ = "是" if exceptional else "否"
    fields: dict[str, Any] = {"name": p.name, "level": level, "specialty": subject, "employer": u.name}
    if way == 0:
        cover = (
            "<div style='height:30mm'></div><h1 style='font-size:26pt'>专业技术职务任职资格<br>评　审　表</h1><p class='m'>（高技能人才贯通申报）</p><div style='height:34mm'></div>"
            + grid(
                [
                    ["工 作 单 位：", f"<u>{u.name}</u>"],
                    ["姓　　　　名：", f"<u>{p.name}</u>"],
                    ["申 报 专 业：", f"<u>{subject}</u>"],
                    ["申 报 资 格：", f"<u>{title}</u>"],
                    ["填 表 日 期：", f"<u>{dt(date)}</u>"],
                ],
                "o",
                "32 68",
            )
            + "<div style='height:24mm'></div><p class='m'>山西省人力资源和社会保障厅监制</p><div class='pb'></div>"
        )
        body = (
            cover
            + "<h2 class='m'>一、基 本 情 况</h2>"
            + grid([
                ["姓名", p.name, "性别", sex, "民族", p.folk],
                ["出生年月", dt(p.born, "yms"), "身份证号码", p.id],
                ["最高学历", schooling],
                ["现有职业资格（技能等级）及取得时间", held],
                ["现从事专业技术工作", subject, "是否破格", break_],
                ["住址", p.home],
            ])
            + "<h2 class='m'>二、主要业绩成果</h2>"
            + "".join(f"<p>{k}. {one}。</p>" for k, one in enumerate(deeds, 1))
            + "<h2 class='m'>三、单位推荐意见</h2><p>经审核，该同志所填内容属实，同意推荐。</p>"
            + foot(u.name, date, 0)
        )  # fmt: skip
        fields["id_number"] = p.id
        return Paper("application_form", sheet(body), fields)
    if way == 1:
        body = "<h1>山西省工程系列职称申报评审表</h1>" + grid(
            [
                ["申报人", p.name, "性别", sex, "出生日期", dt(p.born)],
                ["公民身份号码", p.id, "联系电话", "139****" + p.id[6:10]],
                ["所在单位", u.name],
                ["单位地址", u.seat],
                ["申报级别", title, "申报专业", subject],
                ["申报类别", "破格申报" if exceptional else "正常申报（高技能人才）"],
                ["学历情况", schooling],
                ["技能等级情况", held],
                ["任现职以来主要业绩", "<div style='text-align:left'>" + "<br>".join(f"{k}）{one}；" for k, one in enumerate(deeds, 1)) + "</div>"],
                ["本人承诺", f"以上内容真实准确，如有虚假愿承担相应责任。<br>申报人签字：<span style='font-family:{KAI}'>{p.name}</span>　　{dt(date)}"],
                ["单位审核意见", f"<div style='position:relative;height:26mm'>情况属实，同意申报。<br>{u.name}<br>{dt(date)}</div>"],
            ]
        )  # fmt: skip
        fields["id_number"] = p.id
        return Paper("application_form", sheet(body, MING, 11, edge="16mm 16mm"), fields)
    if way == 2:
        boxes = "　".join(("☑" if one == title else "□") + one for one in TITLES.values())
        kinds = ("□正常申报　☑破格申报") if exceptional else ("☑正常申报　□破格申报")
        body = (
            "<p class='n s'>附件2</p><h1 style='font-size:20pt'>高技能人才申报工程系列职称申请表</h1>"
            + grid([["姓　名", p.name, "性　别", sex], ["身份证号", p.id, "出生年月", dt(p.born, "ym")], ["单位名称", u.name], ["拟申报职称", boxes], ["申报方式", kinds], ["申报专业", subject, "是否退休", "□是 ☑否"], ["学　历", schooling], ["职业资格/技能等级", held]], widths="22 33 18 27")
            + "<h3>申报理由（业绩、成果、论文等）</h3><table class='g'><tr><td style='text-align:left;height:70mm;vertical-align:top'>"
            + "".join(f"<p>（{k}）{one}。</p>" for k, one in enumerate(deeds, 1))
            + f"</td></tr></table><p class='n'>申请人：{p.name}　　　　　　　　　　　　{dt(date, 'gap')}</p>"
        )  # fmt: skip
        fields["id_number"] = p.id
        return Paper("application_form", sheet(body, HEI, 11.5, edge="20mm 20mm"), fields)
    if way == 3:
        body = (
            f"<h1 style='font-family:{HEI}'>职称评审申报表</h1>"
            + grid([["姓名：" + p.name, "性别：" + sex, "出生：" + dt(p.born, "dots")], ["身份证号：" + p.id, "破格：" + break_], ["工作单位：" + u.name], ["申报职称：" + title, "申报专业：" + subject], ["毕业院校及学历：" + schooling], ["现有等级及取得时间：" + held]], "l")
            + "<h2>个人业绩简述</h2>"
            + f"<p>本人自参加工作以来一直在{u.name}生产一线从事技术技能工作。" + "；".join(deeds) + "。</p>"
            + "<h2>单位意见</h2><p>同意上报。</p>"
            + foot(u.name, date, 3, "pad")
        )  # fmt: skip
        fields["id_number"] = p.id
        return Paper("application_form", sheet(body, MING, 12.5), fields)
    body = (
        "<h1 style='font-size:17pt'>申报工程系列专业技术职务任职资格人员综合情况表</h1>"
        + grid([
            ["单位", u.name, "姓名", p.name, "性别", sex, "出生年月", dt(p.born, "yms")],
            ["申报资格", title, "申报专业", subject, "是否破格", break_, "民族", p.folk],
            ["身份证号", p.id, "最高学历", schooling],
            ["技能等级", held],
            ["主要工作业绩", "<div style='text-align:left'>" + "。".join(deeds) + "。</div>"],
            ["填表人", p.name, "审核人", "郗文涛", "日期", dt(date)],
        ])
    )  # fmt: skip
    fields["id_number"] = p.id
    return Paper("application_form", sheet(body, MING, 11, "A4 landscape", "16mm"), fields)


def word_promise(p: Who, u: Firm, date: str) -> Paper:
    """The promise as lines of a Word file."""
    lines = (
        "# 申报职称个人承诺书",
        f"本人{p.name}，身份证号{p.id}，现在{u.name}工作，申报工程系列职称。",
        "本人承诺：遵守宪法和法律法规，遵守职业道德；申报表中填写的内容和上传的附件全部属实，没有隐瞒和虚报。",
        "如经查实有弄虚作假行为，同意取消本年度申报资格，并记入诚信档案。",
        f"承诺人：{p.name}",
        dt(date, "gap"),
    )
    return Paper("declaration", "\n".join(lines), {"name": p.name, "date": date})


def promise(p: Who, u: Firm, date: str, way: int) -> Paper:
    """0 of the applicant, 1 with numbered points, 2 of the employer on his conduct, 3 short with a tick, 4 as a letter."""
    sign = f"<span style='font-family:{KAI};font-size:1.3em'>{p.name}</span>"
    if way == 0:
        body = f"<h1>诚 信 承 诺 书</h1><p>本人申报2026年度工程系列职称，郑重承诺：所提交的学历、证书、论文、业绩等全部材料真实、合法、有效，无弄虚作假行为。如有不实，自愿取消申报资格并承担一切后果。</p><p class='r' style='margin-top:20mm'>承诺人（签名）：{sign}</p><p class='r'>{dt(date)}</p>"
    elif way == 1:
        body = (
            f"<h1 style='font-family:{HEI};font-size:18pt'>个人申报职称诚信承诺</h1><p class='n'>姓名：{p.name}　　身份证号：{p.id}</p>"
            "<p>一、遵守宪法和法律法规，恪守职业道德；</p><p>二、所填信息与所附材料均真实可靠，复印件与原件一致；</p><p>三、论文及技术报告系本人完成，不存在抄袭、代写；</p><p>四、服从评审委员会的评审结果。</p>"
            f"<p class='n' style='margin-top:18mm;padding-left:80mm'>本人签字：{sign}</p><p class='n' style='padding-left:80mm'>日　　期：{dt(date, 'dots')}</p>"
        )
    elif way == 2:
        body = f"<h1>职业道德证明</h1><p>{p.name}同志系我单位在职职工，工作期间遵守国家法律法规和本单位规章制度，爱岗敬业，作风端正，认真履行岗位职责，无违法违纪及其他不良记录。</p><p>特此证明。</p>{foot(u.name, date, 0, 'han')}"
    elif way == 3:
        body = f"<h2>申报人承诺书</h2><p>☑ 本人已阅读申报文件。</p><p>☑ 本人提供的材料（含电子扫描件）客观真实，如有伪造，按有关规定处理，三年内不再申报。</p><table class='l' style='margin-top:16mm'><tr><td>承诺人</td><td>{sign}</td><td>时间</td><td>{dt(date, 'iso')}</td></tr></table>"
    else:
        body = f"<h1>承　诺　书</h1><p class='n'>{u.name}人力资源部：</p><p>我叫{p.name}，今年申报职称。我保证交给单位的各项证书、证明、论文和技术资料都是真的，都是本人所得、本人所写，愿意接受核查。若有虚假，责任由本人承担。</p><p class='r' style='margin-top:14mm'>{p.name}</p><p class='r'>{dt(date, 'han')}</p>"
    return Paper(
        "declaration", sheet(body, KAI if way == 4 else MING, 14 if way != 1 else 12.5), {"name": p.name, "date": date}
    )
