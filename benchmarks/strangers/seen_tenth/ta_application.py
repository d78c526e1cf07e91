"""Application forms: the national form, a skill path form, a system's printout, an exception form, a brief sheet, Word files."""

from __future__ import annotations

import io
import random

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from benchmarks.strangers.seen_tenth.ta_kit import (
    CITIES,
    FIELDS,
    FIRMS,
    TRADES,
    day,
    digits,
    dot,
    other,
    page,
    person,
    photo,
    zh,
)
from benchmarks.strangers.sheet import Sheet, layout

_LEVEL = {"助理工程师": "assistant_engineer", "工程师": "engineer", "高级工程师": "senior_engineer"}
_STUDY = {"大专": "junior_college", "本科": "bachelor", "中专": "secondary_vocational"}
_HELD = {"助理工程师": "高级工", "工程师": "技师", "高级工程师": "高级技师"}
_NUMBER = {"高级工": 3, "技师": 2, "高级技师": 1}
"""A skill level is given by its number."""
_FREE = ("claims",)


@layout("application_form.ta_national_form")
def national_form(rng: random.Random) -> Sheet:
    """专业技术职务任职资格评审表: a cover with labels in two lines, then particulars and career."""
    who, firm, field = person(rng, 1972, 1990), rng.choice(FIRMS), rng.choice(FIELDS)
    title = rng.choice(("工程师", "高级工程师"))
    now = {"工程师": "助理工程师", "高级工程师": "工程师"}[title]
    study = rng.choice(("大专", "本科"))
    made = day(rng, 2025, 2025, (3, 8))
    born = int(who.birth[:4])
    left = born + 22
    cover = (
        "<div style='height:235mm'><h1 style='font-size:30pt;margin-top:34mm;line-height:1.7'>专业技术职务<br>任职资格评审表</h1>"
        "<table style='margin:34mm auto 0;width:120mm;font-size:16pt'>"
        f"<tr><td style='width:36mm;padding:3mm 0'>单　　　位：</td><td style='border-bottom:.6pt solid #000'>{firm}</td></tr><tr><td style='padding:3mm 0'>姓　　　名：</td><td style='border-bottom:.6pt solid #000'>{who.name}</td></tr>"
        f"<tr><td style='padding:3mm 0;line-height:1.2'>现任专业<br>技术职务：</td><td style='border-bottom:.6pt solid #000'>{now}</td></tr><tr><td style='padding:3mm 0;line-height:1.2'>评　　审<br>任职资格：</td><td style='border-bottom:.6pt solid #000'>{title}</td></tr></table>"
        f"<p class=c style='margin-top:26mm;font-size:14pt'>填表时间：{zh(made)}</p><p class=c style='font-size:13pt'>中华人民共和国人事部制</p></div>"
    )
    body = (
        cover
        + "<h2 class=pb style='font-size:16pt'>基　本　情　况</h2><table class=g style='font-size:10.5pt;text-align:center'>"
        + f"<tr><td rowspan=2>姓名</td><td>现　名</td><td>{who.name}</td><td>性别</td><td>{who.sex}</td><td rowspan=3 style='width:28mm'>{photo()}</td></tr><tr><td>曾用名</td><td>无</td><td>民族</td><td>汉</td></tr>"
        + f"<tr><td colspan=2>出生日期</td><td>{dot(who.birth[:7])}</td><td>出生地</td><td>{rng.choice(('山西平遥', '河北武安', '陕西岐山'))}</td></tr><tr><td colspan=2>参加工作时间</td><td>{left}.08</td><td>身体状况</td><td colspan=2>健康</td></tr>"
        + f"<tr><td colspan=2>最高学历</td><td colspan=4 style='text-align:left'>毕（肄、结）业时间：{left}.07　　学校：{rng.choice(('并州理工大学', '太行工程学院'))}<br>专业：{rng.choice(('机械设计制造及其自动化', '电气工程及其自动化'))}　　学历：{study}　　学制：{4 if study == '本科' else 3}年　　学位：{'学士' if study == '本科' else '无'}</td></tr>"
        + f"<tr><td colspan=3>现从事何种专业技术工作</td><td colspan=3>{field}</td></tr><tr><td colspan=3>专业技术职务任职资格（取得时间及审批机关）</td><td colspan=3>{born + 29}.11 {now}　市职称改革领导小组</td></tr><tr><td colspan=3>现任专业技术职务及任职时间</td><td colspan=3>{now}　{born + 29}.12</td></tr><tr><td colspan=3>何时加入中国共产党（共青团），任何职务</td><td colspan=3>{left - 6}年5月加入共青团</td></tr></table>"
        + f"<h2 style='font-size:14pt;margin-top:6mm'>工　作　经　历</h2><table class=g style='font-size:10.5pt'><tr class=c><td>自何年月至何年月</td><td>在何单位、何部门</td><td>从事何种专业技术工作、任何职务</td><td>证明人</td></tr><tr><td>{left}.08—{born + 29}.11</td><td>{firm}机修车间</td><td>设备检修　技术员</td><td>{other(rng)}</td></tr><tr><td>{born + 29}.12—至今</td><td>{firm}技术部</td><td>{field}技术工作　{now}</td><td>{other(rng)}</td></tr></table>"
        + "<p class=s style='margin-top:4mm'>填表说明：1.本表供评审专业技术职务任职资格使用，1—8页由被评审者填写；2.编号由人事（职改）部门统一编制；3.晋升形式、破格情况须在推荐意见中注明。</p>"
    )
    truth = {
        "name": who.name,
        "level": _LEVEL[title],
        "specialty": field,
        "employer": firm,
        "current_qualification": now,
        "education_level": _STUDY[study],
    }
    return Sheet(
        page(body, margin="20mm", font=rng.choice(("song", "ming"))), "application_form", truth, (*_FREE, "specialty")
    )


@layout("application_form.ta_skill_path")
def skill_path(rng: random.Random) -> Sheet:
    """高技能人才参加工程系列职称评审申报表: one sheet, skill certificate block, achievements, opinions."""
    who, firm, field, trade = person(rng, 1972, 1990), rng.choice(FIRMS), rng.choice(FIELDS), rng.choice(TRADES)
    title = rng.choice(tuple(_LEVEL))
    held, study = _HELD[title], rng.choice(tuple(_STUDY))
    got = day(rng, 2018, 2020)
    broken = rng.random() < 0.25
    body = (
        f"<h2 style='font-size:18pt'>高技能人才申报工程系列专业技术职称审核表</h2><p>填报单位（盖章）：{firm}</p>"
        f"<table class=g style='font-size:10.5pt'><tr><td>姓　　名</td><td>{who.name}</td><td>性　　别</td><td>{who.sex}</td><td>出生年月</td><td>{zh(who.birth[:7])}</td><td rowspan=4 style='width:27mm'>{photo()}</td></tr>"
        f"<tr><td>身份证号</td><td colspan=3>{who.id}</td><td>参加工作时间</td><td>{int(who.birth[:4]) + 20}年8月</td></tr><tr><td>最高学历</td><td>{study}</td><td>毕业院校</td><td colspan=3>{rng.choice(('晋阳职业技术学院', '漳河机电职业技术学院', '并州理工大学'))}</td></tr><tr><td>工作单位</td><td colspan=3>{firm}</td><td>联系电话</td><td>13{digits(rng, 9)}</td></tr>"
        f"<tr><td>现职业技能等级</td><td>{held}</td><td>职业（工种）</td><td>{trade}</td><td>取得时间</td><td colspan=2>{zh(got)}</td></tr><tr><td>申报职称</td><td>{title}</td><td>申报专业</td><td>{field}</td><td>是否破格</td><td colspan=2>{'是 ☑　否 □' if broken else '是 □　否 ☑'}</td></tr>"
        f"<tr><td>主要工作业绩</td><td colspan=6 style='height:62mm;vertical-align:top'>1. {rng.randint(2020, 2022)}年主持完成《除尘风机轴承座在线修复》项目，获公司技术革新二等奖，年节约费用36万元；<br>2. 作为第二发明人取得实用新型专利一项；<br>3. 带徒3名，其中2人取得高级工证书；<br>4. {rng.randint(2021, 2023)}年获“市级技术能手”称号。</td></tr>"
        f"<tr><td>近三年考核</td><td colspan=6>2022年：合格　　2023年：{rng.choice(('优秀', '合格'))}　　2024年：合格</td></tr><tr><td>个人承诺</td><td colspan=6>本人所填内容及提交材料真实有效，如有虚假，愿承担一切责任。　　　承诺人：{who.name}　　2025年{rng.randint(3, 6)}月{rng.randint(1, 28)}日</td></tr>"
        f"<tr><td>单位意见</td><td colspan=6 style='height:20mm;vertical-align:bottom' class=r>负责人：{other(rng)}　　　　年　　月　　日（盖章）</td></tr><tr><td>主管部门审核意见</td><td colspan=6 style='height:20mm;vertical-align:bottom' class=r>年　　月　　日（盖章）</td></tr></table>"
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "level": _LEVEL[title],
        "specialty": field,
        "employer": firm,
        "current_qualification": _NUMBER[held.split("/")[-1]],
        "exceptional": broken,
        "education_level": _STUDY[study],
    }
    return Sheet(
        page(body, margin="16mm", font=rng.choice(("song", "hei"))),
        "application_form",
        truth,
        _FREE,
    )


@layout("application_form.ta_system_printout")
def system_printout(rng: random.Random) -> Sheet:
    """A provincial reporting system's page as printed by the browser, with number, state and address."""
    who, firm, field, town = person(rng, 1974, 1992), rng.choice(FIRMS), rng.choice(FIELDS), rng.choice(CITIES)
    title, study = rng.choice(("助理工程师", "工程师", "高级工程师")), rng.choice(("大专", "本科"))
    made = day(rng, 2025, 2025, (5, 9))
    held = {"助理工程师": "三级/高级工", "工程师": "二级/技师", "高级工程师": "一级/高级技师"}[title]
    groups = (
        (
            "基本信息",
            (
                ("姓名", who.name),
                ("性别", who.sex),
                ("证件类型", "居民身份证"),
                ("证件号码", who.id),
                ("出生日期", who.birth),
                ("民族", "汉族"),
                ("手机号码", "15" + digits(rng, 9)),
                ("工作单位", firm),
            ),
        ),
        (
            "申报信息",
            (
                ("申报年度", "2025"),
                ("申报系列", "工程技术"),
                ("申报级别", {"助理工程师": "初级", "工程师": "中级", "高级工程师": "副高级"}[title]),
                ("申报职称", title),
                ("申报专业", field),
                ("申报方式", "正常申报"),
                ("申报类型", "高技能人才贯通"),
                ("是否破格", "否"),
            ),
        ),
        (
            "学历与资格",
            (
                ("最高学历", study),
                ("毕业时间", f"{int(who.birth[:4]) + 22}-07-01"),
                ("现有职业技能等级", held),
                ("取得日期", day(rng, 2016, 2020)),
            ),
        ),
    )
    parts = []
    for head, pairs in groups:
        cells = [f"<td style='color:#666;width:30mm;background:#f7f9fc'>{a}</td><td>{b}</td>" for a, b in pairs]
        rows = "".join("<tr>" + cells[i] + cells[i + 1] + "</tr>" for i in range(0, len(cells), 2))
        parts.append(
            f"<div style='border-left:3pt solid #1677ff;padding-left:2mm;margin:5mm 0 2mm;font-size:13pt'>{head}</div><table class=w>{rows}</table>"
        )
    body = (
        f"<div class=s style='color:#777'>{dot(made, '/')} {rng.randint(8, 18)}:{rng.randint(10, 59)}　　　　　　　{town[0]}省专业技术人才职称申报评审系统</div>"
        f"<h2 style='font-size:17pt'>职称评审申报表</h2><p>申报编号：SB2025{digits(rng, 7)}　　当前状态：{rng.choice(('单位审核通过', '待主管部门审核'))}　　提交时间：{made} 1{rng.randint(0, 7)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}</p>"
        + "".join(parts)
        + "<div style='border-left:3pt solid #1677ff;padding-left:2mm;margin:5mm 0 2mm;font-size:13pt'>附件清单</div><table class=w><tr><td>序号</td><td>材料名称</td><td>上传状态</td></tr><tr><td>1</td><td>毕业证书.pdf</td><td>已上传</td></tr><tr><td>2</td><td>职业技能等级证书.jpg</td><td>已上传</td></tr><tr><td>3</td><td>近三年年度考核表.pdf</td><td>已上传</td></tr></table>"
        f"<p class=s style='margin-top:8mm'>审核记录：{other(rng)}（单位管理员）　审核意见：材料齐全，同意上报。</p><div class=s style='color:#777;margin-top:14mm'>https://zyjs.rst.gov.cn/zcps/apply/print?bh={digits(rng, 6)}　　　　　　　　　　　　　　1/1</div>"
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "level": _LEVEL[title],
        "specialty": field,
        "employer": firm,
        "current_qualification": _NUMBER[held.split("/")[-1]],
        "exceptional": False,
        "education_level": _STUDY[study],
    }
    css = ".w td{border:.5pt solid #d9dfe8;padding:1.7mm 2mm}"
    return Sheet(page(body, css, margin="12mm 15mm", font="zenhei", pt=10.5), "application_form", truth, _FREE)


@layout("application_form.ta_exception")
def exception(rng: random.Random) -> Sheet:
    """破格申报 in the title: reasons at length, conditions met, opinions from below up."""
    who, firm, field = person(rng, 1978, 1992), rng.choice(FIRMS), rng.choice(FIELDS)
    title, study = rng.choice(("工程师", "高级工程师")), rng.choice(("大专", "中专"))
    held = _HELD[title]
    body = (
        f"<p>附件{rng.randint(3, 8)}</p><h2 style='font-size:19pt'>破格申报{rng.choice(('专业技术职称', '专业技术职务任职资格'))}审批表</h2>"
        f"<table class=g style='font-size:11pt'><tr><td style='width:26mm'>申报人</td><td>{who.name}</td><td style='width:26mm'>公民身份号码</td><td>{who.id}</td></tr><tr><td>所在单位</td><td colspan=3>{firm}</td></tr><tr><td>学历</td><td>{study}（{int(who.birth[:4]) + 21}年毕业）</td><td>现有资格</td><td>{held}</td></tr><tr><td>拟破格申报资格</td><td>{title}</td><td>专业</td><td>{field}</td></tr>"
        f"<tr><td>破格类型</td><td colspan=3>□ 破学历　　☑ 破资历　　□ 破学历和资历</td></tr><tr><td>破格理由</td><td colspan=3 style='height:70mm;vertical-align:top;line-height:1.8'>　　本人长期在生产一线从事{field}相关工作，先后解决轧机主传动联轴器频繁断裂、液压系统温升过高等技术难题。{rng.randint(2019, 2022)}年参加省职业技能大赛获第三名，被授予“三晋技术能手”称号；主持的“大型齿轮箱现场修复工艺”获集团公司科技进步一等奖，累计创造经济效益二百余万元。根据评价标准关于破格申报的规定，特申请破格。</td></tr>"
        f"<tr><td>单位推荐意见</td><td colspan=3 style='height:30mm;vertical-align:bottom'>　　经公示无异议，同意推荐。<div class=r>负责人：{other(rng)}　　（公章）　2025年{rng.randint(4, 7)}月{rng.randint(1, 28)}日</div></td></tr><tr><td>市级主管部门意见</td><td colspan=3 style='height:24mm'></td></tr><tr><td>省人社厅审批意见</td><td colspan=3 style='height:24mm'></td></tr></table><p class=s>说明：正常申报人员不填此表；本表一式三份，用A4纸双面打印。</p>"
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "level": _LEVEL[title],
        "specialty": field,
        "employer": firm,
        "current_qualification": _NUMBER[held.split("/")[-1]],
        "exceptional": True,
        "education_level": _STUDY[study],
    }
    return Sheet(page(body, margin="20mm", font=rng.choice(("song", "ming", "hei"))), "application_form", truth, _FREE)


def _saved(file) -> bytes:
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _table(file, rows) -> None:
    table = file.add_table(rows=0, cols=4, style="Table Grid")
    for row in rows:
        cells = table.add_row().cells
        if len(row) == 2:
            cells[0].text = row[0]
            cells[1].merge(cells[3]).text = row[1]
        else:
            for cell, text in zip(cells, row, strict=True):
                cell.text = text


@layout("application_form.ta_word_firm")
def word_firm(rng: random.Random) -> Sheet:
    """A firm's own Word form for the first title."""
    who, firm, field = person(rng, 1980, 1996), rng.choice(FIRMS), rng.choice(FIELDS)
    study = rng.choice(("大专", "本科"))
    file = Document()
    file.styles["Normal"].font.size = Pt(11)
    file.add_heading("职 称 申 报 表", 0).alignment = WD_ALIGN_PARAGRAPH.CENTER
    file.add_paragraph(f"申报单位：{firm}                申报日期：{dot(day(rng, 2025, 2025, (3, 8)))}")
    _table(
        file,
        (
            ("姓  名", who.name, "性  别", who.sex),
            ("出生年月", dot(who.birth[:7]), "身份证号码", who.id),
            ("文化程度", study, "所学专业", rng.choice(("机电一体化技术", "电气自动化技术"))),
            ("现有技能等级", "高级工", "证书取得时间", dot(day(rng, 2019, 2021))),
            ("申报资格名称", "助理工程师", "申报专业", field),
            ("专业工作简历", f"{int(who.birth[:4]) + 22}年至今，在{firm}从事设备维修与技术改造工作。"),
            (
                "主要业绩",
                "参与完成锅炉引风机变频改造、皮带机智能巡检等项目；撰写专业技术报告一篇；获厂级五小成果三等奖一项。",
            ),
            ("部门推荐意见", f"同意推荐。    签字：{other(rng)}"),
            ("公司评审小组意见", ""),
        ),
    )
    file.add_paragraph("注：1.文化程度填写国家承认的最高学历；2.本表由人力资源部存档。")
    truth = {
        "name": who.name,
        "id_number": who.id,
        "level": "assistant_engineer",
        "specialty": field,
        "employer": firm,
        "current_qualification": _NUMBER["高级工"],
        "education_level": _STUDY[study],
    }
    return Sheet("", "application_form", truth, _FREE, word=_saved(file))


@layout("application_form.ta_word_brief")
def word_brief(rng: random.Random) -> Sheet:
    """综合情况简表 as a Word file, labels with brackets, boxes to fill by words."""
    who, firm, field, trade = person(rng, 1972, 1988), rng.choice(FIRMS), rng.choice(FIELDS), rng.choice(TRADES)
    title, study = rng.choice(("工程师", "高级工程师")), rng.choice(tuple(_STUDY))
    held, broken = _HELD[title], rng.random() < 0.3
    file = Document()
    file.add_heading(f"申报评审{title}职称人员综合情况表", 1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    file.add_paragraph(f"一、基本情况（工作单位：{firm}）")
    _table(
        file,
        (
            ("姓名", who.name, "出生年月", zh(who.birth[:7])),
            ("第一学历", "技校", "最高学历", study),
            ("现有职业资格", held, "工种", trade),
            ("拟评职称", title, "拟评专业", field),
            ("是否破格", "是（√）；否（  ）" if broken else "是（  ）；否（√）"),
        ),
    )
    file.add_paragraph("二、任职期间历年考核情况")
    file.add_paragraph("2022年：合格；2023年：合格；2024年：优秀")
    file.add_paragraph("三、任现职以来主要业绩（限5项）")
    for line in (
        f"1. {rng.randint(2019, 2023)}年，参与“高炉煤气余压发电机组检修工艺优化”，本人排名第2，获市级职工创新成果三等奖。",
        "2. 编写《岗位作业指导书》两册，在本单位推广使用。",
        "3. 在省级刊物发表论文1篇（第一作者）。",
    ):
        file.add_paragraph(line)
    file.add_paragraph(
        f"单位审核人：{other(rng)}        申报人签名：{who.name}        {zh(day(rng, 2025, 2025, (4, 8)))}"
    )
    truth = {
        "name": who.name,
        "level": _LEVEL[title],
        "specialty": field,
        "employer": firm,
        "current_qualification": _NUMBER[held.split("/")[-1]],
        "exceptional": broken,
        "education_level": _STUDY[study],
    }
    return Sheet("", "application_form", truth, _FREE, word=_saved(file))
