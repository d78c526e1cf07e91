"""Annual assessments: forms, proofs in a sentence, tables of years, Word files."""

from __future__ import annotations

import io
import random

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from benchmarks.strangers.seen_tenth.ta_kit import CITIES, FIRMS, day, dot, han, other, page, person, seal, zh
from benchmarks.strangers.sheet import Sheet, hanzi_year, layout

_PUBLIC = {"优秀": "excellent", "合格": "qualified", "基本合格": "basically_qualified", "不合格": "unqualified"}
_OFFICE = {"优秀": "excellent", "称职": "qualified", "基本称职": "basically_qualified", "不称职": "unqualified"}
_POSTS = ("焊工技师", "设备点检员", "机修班班长", "电气技术员", "装配钳工", "车间技术主管", "工艺员", "检修班组长")


def _grade(rng: random.Random, table: dict[str, str]) -> str:
    return rng.choices(tuple(table), (3, 8, 0.6, 0.2))[0]


def _saved(file) -> bytes:
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


@layout("assessment_form.ta_institution_form")
def institution_form(rng: random.Random) -> Sheet:
    """事业单位工作人员年度考核登记表: a proposal, then the unit's own opinion."""
    who, town, year = person(rng), rng.choice(CITIES), rng.randint(2020, 2024)
    unit = f"{town[1]}市{rng.choice(('特种设备监督检验所', '热力供应中心', '水利工程质量站', '公路养护中心'))}"
    final = _grade(rng, _PUBLIC)
    asked = "优秀" if final == "合格" and rng.random() < 0.4 else final
    post = rng.choice(("专业技术岗位十一级", "技术工二级", "检验员", "运行班班长"))
    body = (
        f"<h1 style='font-size:19pt'>事业单位工作人员年度考核登记表</h1><p class=c>（ {year} 年度）</p>"
        f"<table class=g style='font-size:11pt'><tr><td>姓　名</td><td>{who.name}</td><td>性　别</td><td>{who.sex}</td><td>出生年月</td><td>{dot(who.birth[:7])}</td></tr>"
        f"<tr><td>政治面貌</td><td>{rng.choice(('群众', '中共党员'))}</td><td>单　位</td><td colspan=3>{unit}</td></tr><tr><td>现任岗位</td><td colspan=2>{post}</td><td>任现职时间</td><td colspan=2>{year - rng.randint(3, 9)}年{rng.randint(1, 12)}月</td></tr>"
        "<tr><td>本人<br>总结</td><td colspan=5 style='height:62mm;vertical-align:top'>　　一年来，本人认真学习党的各项方针政策，遵守单位规章制度，服从工作安排，全年出满勤。业务上完成设备检修及巡检任务，参与技术改造两项，处理突发故障多起，未发生责任事故。存在的不足是理论学习不够系统，今后将加强专业知识学习，力争在技术水平上有新的提高。</td></tr>"
        f"<tr><td>主管领导<br>评语和考<br>核等次建议</td><td colspan=5 style='height:26mm'>　　该同志工作踏实，能较好地完成本职工作，建议考核等次为{asked}。<div class=r>签名：{other(rng)}　　{zh(f'{year + 1}-01-{rng.randint(4, 9):02d}')}</div></td></tr>"
        f"<tr><td>单位考核<br>委员会（小<br>组）意见</td><td colspan=5 style='height:24mm'>　　经研究，同意确定为{final}等次。<div class=r>盖章或签名：　　　　{zh(f'{year + 1}-01-{rng.randint(12, 18)}')}</div></td></tr>"
        f"<tr><td>本人意见</td><td colspan=5>同意。　　　　签名：{who.name}　　{zh(f'{year + 1}-01-{rng.randint(20, 26)}')}</td></tr><tr><td>未确定等次或不参加考核情况说明</td><td colspan=5></td></tr></table><p class=s>注：本表一式两份，一份存入本人档案。</p>"
        + seal(unit, "right:16mm;bottom:32mm")
    )
    truth = {"name": who.name, "records": [{"year": year, "grade": _PUBLIC[final]}], "position": post}
    return Sheet(page(body, margin="18mm", font=rng.choice(("song", "ming"))), "assessment_form", truth)


@layout("assessment_form.ta_scored_form")
def scored_form(rng: random.Random) -> Sheet:
    """A firm's form with marks by item and boxes for the result."""
    who, firm, year, post = person(rng), rng.choice(FIRMS), rng.randint(2019, 2024), rng.choice(_POSTS)
    final = rng.choice(("优秀", "合格", "合格", "基本合格"))
    items = (("工作业绩", 40), ("安全生产", 20), ("技术能力", 20), ("劳动纪律", 10), ("团结协作", 10))
    low = {"优秀": 0.93, "合格": 0.82, "基本合格": 0.68}[final]
    marks = [round(full * (low + rng.random() * 0.05)) for _, full in items]
    lines = "".join(
        f"<tr><td>{i + 1}</td><td>{n}</td><td>{full}</td><td>{m}</td><td>{m}</td></tr>"
        for i, ((n, full), m) in enumerate(zip(items, marks, strict=True))
    )
    boxes = "　".join(f"{'☑' if g == final else '□'}{g}" for g in _PUBLIC)
    made = f"{year}-12-{rng.randint(20, 28)}"
    body = (
        f"<div class=rel><p class=s>{firm}　　表单编号：HR-QR-{rng.randint(10, 60)}</p><h2 style='font-size:18pt'>{year}年度员工绩效考核表</h2>"
        f"<table><tr><td>被考核人：<u>{who.name}</u></td><td>所在部门：<u>{rng.choice(('检修车间', '动力分厂', '装备部', '一车间'))}</u></td><td>岗位：<u>{post}</u></td></tr></table>"
        f"<table class=g style='text-align:center;margin-top:3mm'><tr style='background:#eee'><td>序号</td><td>考核项目</td><td>标准分</td><td>自评得分</td><td>考核得分</td></tr>{lines}<tr><td colspan=2>合　计</td><td>100</td><td>{sum(marks)}</td><td>{sum(marks)}</td></tr></table>"
        f"<table class=g style='margin-top:-.6pt'><tr><td style='width:30mm'>部门评语</td><td style='height:24mm;vertical-align:top'>能够完成年度各项工作任务，积极参加班组技术攻关。<div class=r>部门负责人：{other(rng)}</div></td></tr><tr><td>考核结果</td><td>{boxes}</td></tr><tr><td>人力资源部<br>审核</td><td style='height:20mm;vertical-align:bottom' class=r>（盖章）　{dot(made)}</td></tr><tr><td>被考核人确认</td><td>本人已知悉上述考核结果。签字：{who.name}</td></tr></table>"
        "<p class=s>等级划分：90分及以上为优秀（不超过参评人数的20%），75～89分为合格，60～74分为基本合格，60分以下为不合格。</p>"
        + seal(firm, "right:6mm;bottom:22mm", "人力资源部")
        + "</div>"
    )
    truth = {"name": who.name, "records": [{"year": year, "grade": _PUBLIC[final]}], "position": post}
    return Sheet(page(body, font=rng.choice(("song", "hei")), pt=11.5), "assessment_form", truth)


@layout("assessment_form.ta_proof_sentence")
def proof_sentence(rng: random.Random) -> Sheet:
    """A letter in one paragraph: the years and grades in running text."""
    who, firm, post = person(rng), rng.choice(FIRMS), rng.choice(_POSTS)
    last, count = rng.choice((2023, 2024)), rng.choice((3, 3, 4))
    years = list(range(last - count + 1, last + 1))
    grades = [_grade(rng, _PUBLIC) for _ in years]
    how = rng.random()
    told = (
        "，".join(f"{y}年度考核结果为{g}" for y, g in zip(years, grades, strict=True))
        if how < 0.5
        else "、".join(f"{y}年{g}" for y, g in zip(years, grades, strict=True))
    )
    made = day(rng, last + 1, last + 1, (2, 8))
    letter = "年度考核情况证明" if how < 0.7 else "考 核 证 明"
    body = (
        f"<h1 style='font-size:24pt;margin:16mm 0 14mm'>{letter}</h1><p style='font-size:15pt'>{rng.choice(('市职称工作领导小组办公室：', '高级职称评审委员会：', ''))}</p>"
        f"<p class=i style='font-size:15pt;line-height:2'>{who.name}，{who.sex}，{zh(who.birth[:7])}出生，身份证号{who.id}，系我公司在岗职工，现任{post}。该同志近{ {3: '三', 4: '四'}[count] }年年度考核情况如下：{told}。</p>"
        f"<p class=i style='font-size:15pt;line-height:2'>特此证明。</p><p class=r style='font-size:15pt;margin-top:22mm'>{firm}<br>{zh(made) if rng.random() < 0.6 else han(made)}</p><p class=s style='margin-top:30mm'>联系人：{other(rng)}　联系电话：{rng.randint(310, 359):04d}-{rng.randint(2000000, 7999999)}</p>"
        + seal(firm, "right:28mm;top:118mm")
    )
    truth = {
        "name": who.name,
        "records": [{"year": y, "grade": _PUBLIC[g]} for y, g in zip(years, grades, strict=True)],
        "position": post,
    }
    return Sheet(page(body, margin="28mm", font=rng.choice(("song", "kai"))), "assessment_form", truth)


@layout("assessment_form.ta_years_across")
def years_across(rng: random.Random) -> Sheet:
    """Years stand side by side, grades below them, under a letterhead."""
    who, firm, post = person(rng), rng.choice(FIRMS), rng.choice(_POSTS)
    first, count = rng.choice((2019, 2020)), 5
    years = [first + i for i in range(count)]
    grades = [_grade(rng, _OFFICE) for _ in years]
    made = day(rng, 2025, 2025, (2, 8))
    body = (
        f"<div style='color:#c00;text-align:center;font-size:25pt;border-bottom:2pt solid #c00;padding-bottom:3mm'>{firm}</div>"
        f"<p class=r style='margin-top:3mm'>人证〔2025〕{rng.randint(3, 70)}号</p><h2 style='font-size:18pt;margin-top:8mm'>{rng.choice(('申报人员任现职以来年度考核结果', '近五年年度考核结果证明'))}</h2>"
        f"<table class=g style='text-align:center'><tr><td>姓　名</td><td colspan=2>{who.name}</td><td>岗　位</td><td colspan=2>{post}</td></tr><tr><td>参加工作时间</td><td colspan=2>{int(who.birth[:4]) + 21}.07</td><td>部　门</td><td colspan=2>{rng.choice(('生产技术部', '机电科', '检修中心'))}</td></tr>"
        "<tr><td>考核年度</td>"
        + "".join(f"<td>{y}</td>" for y in years)
        + "</tr><tr><td>考核等次</td>"
        + "".join(f"<td>{g}</td>" for g in grades)
        + "</tr>"
        f"<tr><td>组织人事部门意见</td><td colspan=5 style='height:34mm;vertical-align:bottom'><p style='text-align:left'>以上考核结果与我单位存档的考核登记表一致，情况属实。</p><p class=r>审核人：{other(rng)}　　（公章）<br>{zh(made)}</p></td></tr></table>"
        "<p class=s>填表说明：考核等次按优秀、称职、基本称职、不称职填写；新录用人员试用期只写评语、不定等次；另附各年度考核登记表复印件。</p>"
        + seal(firm, "right:22mm;top:118mm")
    )
    truth = {
        "name": who.name,
        "records": [{"year": y, "grade": _OFFICE[g]} for y, g in zip(years, grades, strict=True)],
        "position": post,
    }
    return Sheet(page(body, font=rng.choice(("song", "hei"))), "assessment_form", truth)


@layout("assessment_form.ta_word_letter")
def word_letter(rng: random.Random) -> Sheet:
    """A Word file: a proof with one line a year."""
    who, firm, post = person(rng), rng.choice(FIRMS), rng.choice(_POSTS)
    years = [2024, 2023, 2022] if rng.random() < 0.5 else [2022, 2023, 2024]
    grades = [_grade(rng, _PUBLIC) for _ in years]
    plain = rng.random() < 0.5
    file = Document()
    file.styles["Normal"].font.size = Pt(15)
    file.add_heading(rng.choice(("证　　明", "工作考核证明")), 1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    file.add_paragraph(
        f"    兹有我单位职工{who.name}（身份证号：{who.id}），自{rng.randint(2008, 2016)}年起在我单位从事{rng.choice(('设备检修', '机械加工', '电气维护'))}工作，现岗位为{post}。现将其近三年考核情况证明如下："
    )
    for y, g in zip(years, grades, strict=True):
        file.add_paragraph(f"    {y}年度：{g}" if plain else f"    {y}年度考核等次——{g}；")
    file.add_paragraph("    该同志任职期间遵纪守法，爱岗敬业，无违规违纪情形。")
    for line in ("单位（盖章）：" + firm, f"单位负责人（签字）：{other(rng)}", dot(day(rng, 2025, 2025, (2, 8)))):
        file.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    told = sorted(zip(years, grades, strict=True))
    truth = {
        "name": who.name,
        "records": [{"year": y, "grade": _PUBLIC[g]} for y, g in told],
        "position": post,
    }
    return Sheet("", "assessment_form", truth, word=_saved(file))


@layout("assessment_form.ta_word_table")
def word_table(rng: random.Random) -> Sheet:
    """A Word file: the years in rows with work done and who assessed."""
    who, firm, post = person(rng), rng.choice(FIRMS), rng.choice(_POSTS)
    years = [2021, 2022, 2023, 2024][rng.choice((0, 1)) :]
    words = {**_OFFICE, "不定等次": "undetermined"}
    grades = [rng.choices(tuple(words), (3, 8, 0.5, 0, 0.7))[0] for _ in years]
    file = Document()
    file.add_heading("任职期间历年考核情况登记表", 1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    file.add_paragraph(f"单位名称：{firm}                       填表日期：{zh(day(rng, 2025, 2025, (3, 8)))}")
    table = file.add_table(rows=2, cols=4, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("姓  名", who.name, "现任岗位", post), strict=True):
        cell.text = text
    for cell, text in zip(table.rows[1].cells, ("年 度", "完成主要工作", "考核等次", "考核单位"), strict=True):
        cell.text = text
    for y, g in zip(years, grades, strict=True):
        note = (
            "病假累计超过半年"
            if g == "不定等次"
            else rng.choice(("完成生产线大修三次", "主持工装改进一项", "带领班组完成全年检修计划", "参与除尘系统改造"))
        )
        for cell, text in zip(
            table.add_row().cells,
            (f"{y}年", note, g, rng.choice(("机动部", "车间考核组", "公司考核委员会"))),
            strict=True,
        ):
            cell.text = text
    last = table.add_row().cells
    last[0].text = "单位审核意见"
    last[1].merge(last[3]).text = f"经审核，情况属实。        审核人：{other(rng)}      （公章）"
    file.add_paragraph("注：考核等次须与个人档案一致，不得空缺；不定等次的应注明原因。")
    truth = {
        "name": who.name,
        "records": [{"year": y, "grade": words[g]} for y, g in zip(years, grades, strict=True)],
        "position": post,
    }
    return Sheet("", "assessment_form", truth, word=_saved(file))


@layout("assessment_form.ta_archive_slip")
def archive_slip(rng: random.Random) -> Sheet:
    """A short notice to the person for the file: hanzi year, grade in the middle of a sentence, a receipt below."""
    who, firm, post = person(rng, 1965, 1985), rng.choice(FIRMS), rng.choice(_POSTS)
    year, final = rng.randint(2014, 2023), _grade(rng, _OFFICE)
    zero = rng.choice("〇○")
    body = (
        f"<div class=rel style='border:.8pt solid #333;padding:8mm 12mm;margin-top:20mm'><h2 style='font-size:20pt'>年度考核结果通知书</h2><p class=r>（存档联）　第 {rng.randint(100, 999)} 号</p>"
        f"<p style='font-size:14pt'>{who.name}　同志：</p><p class=i style='font-size:14pt;line-height:2'>根据《职工年度考核办法》，经民主测评、所在单位评议、公司考核领导小组审定并公示，您{hanzi_year(year, zero)}年度（岗位：{post}）的考核等次确定为<b> {final} </b>。如有异议，请于接到本通知之日起五日内向考核办公室书面申请复核。</p>"
        f"<p class=r style='font-size:14pt;margin-top:8mm'>{firm}考核领导小组<br>{han(f'{year + 1}-0{rng.randint(1, 3)}-{rng.randint(10, 28)}', zero)}</p>"
        + seal(firm, "right:14mm;bottom:2mm", mm=38)
        + "</div><p class=c style='margin:8mm 0;color:#777'>…………………………………… 裁 ………… 切 ………… 线 ……………………………………</p>"
        f"<div style='border:.8pt solid #333;padding:6mm 12mm'><p class=c>回　　执</p><p>本人已收到{year}年度考核结果通知书，对考核结果<u>无异议</u>。</p><p class=r>签收人：{who.name}　　经办人：{other(rng)}</p></div>"
    )
    truth = {"name": who.name, "records": [{"year": year, "grade": _OFFICE[final]}], "position": post}
    return Sheet(page(body, font=rng.choice(("song", "kai", "ming"))), "assessment_form", truth)
