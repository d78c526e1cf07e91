"""The layouts behind ``summer_case``: application forms, identity cards, assessments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from benchmarks.strangers.dossiers.common import GRADES, cn, hanzi
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.summer_sheets import (
    HEI,
    KAI,
    MING,
    blank,
    block,
    copied,
    foot,
    html,
    photo,
    qr,
    table,
    upright,
)

if TYPE_CHECKING:
    from benchmarks.strangers.dossiers.summer_case import Case


def national(c: Case, exceptional: bool, deeds: str) -> str:
    """The national form: cover whose labels break over two lines, then the table without a number of identity."""
    p = c.p
    label = "display:inline-block;width:7em;text-align:justify;line-height:1.2;vertical-align:middle"
    cover = (
        "<div style='height:30mm'></div><h1 style='font-size:2em'>专业技术职务任职资格<br>评　审　表</h1>"
        + ("<p class=c>（破格申报）</p>" if exceptional else "")
        + "<div style='height:26mm'></div>"
        + "".join(
            f"<p class=n style='margin:4mm 0 0 26mm'><span style='{label}'>{a}</span>：{blank(b, 16)}</p>"
            for a, b in (
                ("单　　　　位", c.firm),
                ("姓　　　　名", p.name),
                ("现任专业<br>技术职务", c.held),
                ("评　　　审<br>任职资格", c.title),
                ("申报专业", c.specialty),
            )
        )
        + f"<p class=c style='margin-top:28mm'>填表时间：{cn(c.day)}</p><p class=c>中华人民共和国人力资源和社会保障部制</p>"
    )
    y, m = c.since[:4], c.since[5:7]
    inside = "<h2 class=new style='text-align:center'>基　本　情　况</h2>" + table(
        [
            [
                ("姓　名", "class=l rowspan=2"),
                ("现　名", "class=l"),
                p.name,
                ("性别", "class=l"),
                p.sex,
                ("民族", "class=l"),
                "汉族",
            ],
            [("曾用名", "class=l"), "无", ("出生日期", "class=l"), (f"{p.birth[:4]}年{p.birth[5:7]}月", "colspan=3")],
            [("出生地", "class=l"), ("山西", "colspan=2"), ("参加工作时间", "class=l"), (f"{y}年{m}月", "colspan=3")],
            [("政治面貌", "class=l"), ("群众", "colspan=2"), ("身体状况", "class=l"), ("健康", "colspan=3")],
            [
                ("最高学历", "class=l rowspan=2"),
                ("毕业学校", "class=l"),
                (c.college, "colspan=2"),
                ("专业", "class=l"),
                (c.major, "colspan=2"),
            ],
            [("学　历", "class=l"), (c.education, "colspan=5")],
            [("职业资格（技能等级）及取得时间", "class=l colspan=2"), (f"{c.held}　　{cn(c.got)}", "colspan=5")],
            [("现从事何种技术技能工作", "class=l colspan=2"), (f"{c.job}（{c.post}）", "colspan=5")],
            [("申报专业及级别", "class=l colspan=2"), (f"{c.specialty}　{c.title}", "colspan=5")],
            [("工作<br>总结", "class=l"), (deeds, "colspan=6 style='height:46mm;vertical-align:top'")],
            [
                ("单位<br>意见", "class=l"),
                (f"同意推荐。{foot(['负责人：段文辉', c.firm, cn(c.day)], c.mark(), indent='70mm')}", "colspan=6"),
            ],
        ]
    )
    return html(cover + inside, font=MING, size=11.5)


def ticked(c: Case, exceptional: bool, deeds: str) -> str:
    """A landscape table with boxes to tick."""
    p = c.p
    boxes = "　".join(("☑" if one == c.title else "□") + one for one in ("助理工程师", "工程师", "高级工程师"))
    how = "是（√）　否（　）" if exceptional else "是（　）　否（√）"
    body = (
        f"<h1>高技能人才申报工程系列职称审批表</h1><p class=n style='font-size:9pt'>单位（章）：{c.firm}　　　　　　　　　　　填报日期：{c.day}</p>"
        + table(
            [
                [
                    ("姓名", "class=l"),
                    p.name,
                    ("性别", "class=l"),
                    p.sex,
                    ("出生年月", "class=l"),
                    p.birth[:7].replace("-", "."),
                    (f"<img src='{photo()}' style='width:21mm'>", "rowspan=4 class=l"),
                ],
                [("身份证号", "class=l"), (p.id, "colspan=3"), ("参加工作", "class=l"), c.since[:7].replace("-", ".")],
                [("毕业院校", "class=l"), (f"{c.college}", "colspan=3"), ("学历", "class=l"), c.education],
                [("所学专业", "class=l"), c.major, ("工种及等级", "class=l"), c.held, ("取得时间", "class=l"), c.got],
                [("申报级别", "class=l"), (boxes, "colspan=4"), ("申报专业", "class=l"), c.specialty],
                [
                    ("现工作单位", "class=l"),
                    (c.firm, "colspan=2"),
                    ("现岗位", "class=l"),
                    c.post,
                    ("是否破格", "class=l"),
                    how,
                ],
                [("主要<br>业绩", "class=l"), (deeds, "colspan=6")],
                [
                    ("单位推<br>荐意见", "class=l"),
                    (
                        f"经公示无异议，同意推荐。{foot([cn(c.day)], c.mark(), width='33mm', indent='150mm')}",
                        "colspan=6",
                    ),
                ],
            ],
            widths=("9%", "15%", "9%", "19%", "10%", "19%", "19%"),
        )
    )
    return html(body, font=HEI, size=10.5, page="A4 landscape", margin="14mm 16mm")


def printout(c: Case, exceptional: bool, deeds: str) -> str:
    """Printed from the declaration site: no lines, two pairs a row."""
    p = c.p
    pairs = [
        ("姓名", p.name, "性别", p.sex),
        ("证件类型", "居民身份证", "证件号码", p.id),
        ("出生日期", p.birth, "联系电话", "139****0026"),
        ("工作单位", c.firm, "单位所在地", c.place),
        ("申报系列", "工程系列", "申报级别", c.title),
        ("申报专业", c.specialty, "申报方式", "破格申报" if exceptional else "正常申报"),
        ("是否破格", "是" if exceptional else "否", "申报通道", "高技能人才"),
        ("毕业院校", c.college, "所学专业", c.major),
        ("学历层次", c.education, "现从事岗位", c.post),
        ("技能等级", c.held, "取证日期", c.got),
    ]
    grid = table(
        [
            [
                (a, "style='border:0;color:#666;width:16%'"),
                (b, "style='border:0;border-bottom:.4pt dotted #999;width:34%'"),
                (d, "style='border:0;color:#666;width:16%'"),
                (e, "style='border:0;border-bottom:.4pt dotted #999;width:34%'"),
            ]
            for a, b, d, e in pairs
        ]
    )
    body = (
        f"<p class=n style='font-size:8pt;color:#555'>专业技术人员管理服务平台　　　　　　　　　　　　　　　　　　打印时间：{c.day} 09:41:07</p><h1>职称申报表</h1><p class=n><img src='{qr(p.id)}' style='width:20mm;float:right;margin-top:-16mm'></p><h2>一、基本信息</h2>{grid}<h2>二、业绩简述</h2><p>{deeds}</p><h2>三、审核记录</h2>"
        + table(
            [
                [("环节", "class=l"), ("单位", "class=l"), ("意见", "class=l"), ("日期", "class=l")],
                ["个人申报", p.name, "提交", c.day],
                ["单位审核", c.firm, "同意上报", c.day],
            ]
        )
        + foot([f"{c.firm}（公章）"], c.mark())
        + "<p class=n style='font-size:8pt;color:#555'>第 1 页 / 共 1 页</p>"
    )
    return html(body, font=HEI, size=10.5)


def lines(c: Case, exceptional: bool, deeds: str) -> str:
    """Printed lines filled in, no table."""
    p = c.p
    body = (
        f"<p class=n>附件2</p><h1>高技能人才贯通申报工程技术职称登记表</h1><p class=n>1. 申报人：{blank(p.name, 6)}　性别：{blank(p.sex, 2)}　民族：{blank('汉', 3)}　出生：{blank(cn(p.birth), 9)}</p>"
        f"<p class=n>2. 身份证号码：{blank(p.id, 14)}</p><p class=n>3. 所在单位：{blank(c.firm, 20)}</p><p class=n>4. 拟申报职称：{blank(c.title, 8)}　申报专业：{blank(c.specialty, 8)}　破格：{blank('是' if exceptional else '否', 3)}</p>"
        f"<p class=n>5. 学历情况：{blank(c.college, 11)}（学校）{blank(c.major, 8)}（专业）{blank(c.education, 4)}（学历）</p><p class=n>6. 已获职业技能等级：{blank(c.held, 10)}，发证日期：{blank(cn(c.got), 9)}</p><p class=n>7. 现岗位：{blank(c.post, 12)}，从事该工作自{blank(c.since[:4], 3)}年{blank(str(int(c.since[5:7])), 2)}月起。</p>"
        f"<p class=n>8. 主要工作业绩：</p><p>{deeds}</p><p class=n style='margin-top:6mm'>本人签名：<span style='font-family:{KAI};font-size:1.3em'>{p.name}</span>　　{c.day.replace('-', '/')}</p><p class=n style='margin-top:8mm'>单位审查意见：情况属实，同意申报。</p>{foot([c.firm, cn(c.day)], c.mark())}"
    )
    return html(body, font=KAI, size=12.5)


def dense(c: Case, exceptional: bool, deeds: str) -> str:
    """Labels written downwards, cells over many rows."""
    p = c.p
    body = f"<h1>工程技术领域高技能人才{'（破格）' if exceptional else ''}职称申报表</h1>" + table(
        [
            [
                upright("个人概况", 5),
                ("姓　　名", "class=l"),
                p.name,
                ("性　　别", "class=l"),
                p.sex,
                (f"<img src='{photo()}' style='width:22mm'>", "rowspan=4 class=l"),
            ],
            [("出生年月", "class=l"), f"{p.birth[:4]}年{int(p.birth[5:7])}月", ("籍　　贯", "class=l"), "山西"],
            [("身份证<br>号　码", "class=l"), (p.id, "colspan=3")],
            [("工作单位", "class=l"), (c.firm, "colspan=3")],
            [("岗位", "class=l"), c.post, ("参加工作时间", "class=l"), (c.since[:7], "colspan=2")],
            [upright("学历", 2), ("毕业院校", "class=l"), (c.college, "colspan=2"), ("学　历", "class=l"), c.education],
            [("专　　业", "class=l"), (c.major, "colspan=4")],
            [
                upright("技能", 1),
                ("职业（工种）及等级", "class=l"),
                (c.held, "colspan=2"),
                ("发证时间", "class=l"),
                c.got,
            ],
            [
                upright("申报", 2),
                ("申报级别", "class=l"),
                (c.title, "colspan=2"),
                ("破格与否", "class=l"),
                "破格" if exceptional else "不破格",
            ],
            [("申报专业", "class=l"), (c.specialty, "colspan=4")],
            [upright("工作业绩", 1), (deeds, "colspan=5 style='height:40mm;vertical-align:top'")],
            [
                upright("单位意见", 1),
                (
                    f"该同志申报材料真实，同意推荐其申报{c.specialty}专业{c.title}。{foot([c.firm, cn(c.day)], c.mark(), indent='72mm')}",
                    "colspan=5",
                ),
            ],
        ],
        widths=("7%", "17%", "24%", "16%", "16%", "20%"),
    )
    return html(body, font=MING, size=11)


def identity(c: Case, style: int, valid: tuple[str, str], office: str, sex: str, birth: str, nation: str) -> Paper:
    p, number = c.p, c.p.id
    y, m, d = (int(one) for one in birth.split("-"))
    end = valid[1] if valid[1] == "长期" else valid[1].replace("-", ".")
    box = "position:relative;width:85.6mm;height:54mm;border:.5pt solid #777;border-radius:3mm;font-family:" + HEI
    front = f"<div style=\"{box};background:#eef4ee\"><div style='position:absolute;left:6mm;top:6mm;font-size:9.5pt;line-height:1.75'><span style='color:#3b6ea5'>姓名</span>　{p.name}<br><span style='color:#3b6ea5'>性别</span>　{sex}　<span style='color:#3b6ea5'>民族</span>　{nation}<br><span style='color:#3b6ea5'>出生</span>　{y}年{m}月{d}日<br><span style='color:#3b6ea5;vertical-align:top'>住址</span>　<span style='display:inline-block;width:38mm;line-height:1.3;vertical-align:top'>{p.address}</span></div><img src='{photo()}' style='position:absolute;right:5mm;top:6mm;width:21mm'><div style='position:absolute;left:6mm;bottom:4mm;font-size:10pt'><span style='color:#3b6ea5'>公民身份号码</span>　<b>{number}</b></div></div>"
    back = f"<div style=\"{box};background:#f4efe6\"><div style='position:absolute;left:30mm;top:8mm;width:48mm;text-align:center;font-size:13pt;line-height:1.45'>中华人民共和国<br><span style='font-size:17pt;letter-spacing:2pt'>居民身份证</span></div><div style='position:absolute;left:5mm;top:7mm;width:17mm;height:17mm;border-radius:50%;border:2pt solid #b33'></div><div style='position:absolute;left:16mm;bottom:6mm;font-size:9.5pt;line-height:1.8'>签发机关　{office}<br>有效期限　{valid[0].replace('-', '.')}-{end}</div></div>"
    if style == 0:
        body = f"<h2 style='text-align:center'>身份证复印件（正反面）</h2><table style='margin-top:12mm'><tr><td style='border:0'>{front}</td><td style='border:0'>{back}</td></tr></table>{copied(c.firm, c.day)}"
        page = html(body, page="A4 landscape", font=MING, margin="18mm")
    elif style == 1:
        mark = "<div style='position:fixed;top:110mm;left:8mm;color:#999;font-size:16pt;transform:rotate(-24deg);opacity:.45'>仅供2025年职称申报使用　他用无效</div>"
        body = f"<div style='height:20mm'></div><div style='margin-left:22mm'>{back}<div style='height:12mm'></div>{front}</div>{mark}"
        page = html(body, font=MING)
    else:
        body = f"<div style='height:6mm'></div>{front}<div class=new style='height:6mm'></div>{back}"
        page = html(body, page="98mm 68mm", margin="2mm 5mm")
    return Paper(
        "id_card",
        page,
        {
            "name": p.name,
            "sex": sex,
            "birth_date": f"{y}-{m:02d}-{d:02d}",
            "id_number": number,
            "issuing_authority": office,
            "valid_from": valid[0],
            "valid_until": valid[1],
        },
    )


def assessment(c: Case, style: int, name: str, grades: Mapping[int, str]) -> tuple[Paper, ...]:
    years = sorted(grades)
    records = [{"year": y, "grade": GRADES[grades[y]]} for y in years]
    whole = {"name": name, "records": records}
    if style == 0:
        scale = (
            ("优秀", "称职", "基本称职", "不称职")
            if "称职" in grades.values()
            else ("优秀", "合格", "基本合格", "不合格")
        )
        return tuple(
            Paper(
                "assessment_form",
                html(
                    f"<h1>企业职工年度考核登记表</h1><p class=c>（{y}　年度）</p>"
                    + table(
                        [
                            [("姓名", "class=l"), name, ("单位", "class=l"), c.firm],
                            [("工种", "class=l"), c.job, ("岗位", "class=l"), c.post],
                            [
                                upright("本人总结"),
                                (
                                    f"本年度出勤{248 + k * 3}天，完成定额工时的{104 + k}%，参加技能培训{2 + k}次，提出合理化建议{k + 1}条，无违章记录。",
                                    "colspan=3 style='height:38mm;vertical-align:top'",
                                ),
                            ],
                            [
                                ("车间评语", "class=l"),
                                ("工作认真，技术熟练，团结同志。　　　主任签字：高文元", "colspan=3"),
                            ],
                            [
                                ("考核等次", "class=l"),
                                ("　　".join(("☑" if g == grades[y] else "□") + g for g in scale), "colspan=3"),
                            ],
                            [
                                ("被考核人意见", "class=l"),
                                (f"同意。　　签字：<span style='font-family:{KAI}'>{name}</span>", "colspan=3"),
                            ],
                        ],
                        widths=("16%", "30%", "14%", "40%"),
                    )
                    + foot([f"{c.firm}考核领导小组", f"{y + 1}年1月{8 + k}日"], c.mark()),
                    font=MING,
                ),
                {"name": name, "records": [{"year": y, "grade": GRADES[grades[y]]}]},
            )
            for k, y in enumerate(years)
        )
    if style == 1:
        said = "，".join(f"{y}年为{grades[y]}" for y in years)
        body = f"<h1>考 核 情 况 说 明</h1><p>经查阅人事档案，我公司{c.post}{name}同志近几年的年度考核等次分别是：{said}。该同志任现岗位期间未受过处分。</p>{foot([f'{c.firm}人力资源部', hanzi(c.day)], c.mark())}"
        return (Paper("assessment_form", html(body, font=KAI, size=14), whole),)
    if style == 2:
        body = (
            f"<h1>近年度考核等次汇总表</h1><p class=n>单位：{c.firm}</p>"
            + table(
                [
                    [
                        ("姓名", "class=l rowspan=2"),
                        ("岗位", "class=l rowspan=2"),
                        ("年度考核等次", f"class=l colspan={len(years)}"),
                        ("备注", "class=l rowspan=2"),
                    ],
                    [(f"{y}年", "class=l") for y in years],
                    [name, c.post, *((grades[y], "class=l") for y in years), ""],
                ]
            )
            + foot([f"{c.firm}", c.day], c.mark())
        )
        return (Paper("assessment_form", html(body, font=HEI, size=12, page="A4 landscape"), whole),)
    others = ("郎跃进", "弓志华", "侯秀梅", "撖永强")
    body = (
        f"<p class=n>人力资源档案摘抄</p><h1>职工年度考核结果（节选）</h1><p class=n>车间：{c.post[:2]}车间</p>"
        + table(
            [
                [("序号", "class=l"), ("姓名", "class=l"), *((f"{y}年度", "class=l") for y in years)],
                *(
                    [str(k + 11), one, *(("合格", "优秀", "合格", "基本合格")[(k + j) % 4] for j in range(len(years)))]
                    for k, one in enumerate(others[:2])
                ),
                ["13", f"<b>{name}</b>", *(grades[y] for y in years)],
                *(
                    [str(k + 14), one, *(("合格", "合格", "优秀")[(k + j) % 3] for j in range(len(years)))]
                    for k, one in enumerate(others[2:])
                ),
            ]
        )
        + block("注：本表摘自历年考核结果备案表，仅供被摘抄人申报职称使用。", "font-size:9pt")
        + foot([c.firm, cn(c.day)], c.mark())
    )
    return (Paper("assessment_form", html(body, font=MING, size=12), whole),)
