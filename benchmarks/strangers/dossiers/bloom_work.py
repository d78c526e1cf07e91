"""What the employer writes: work, yearly grades, appointments, insurance, size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.strangers.dossiers.bloom_base import HEI, KAI, MING, Firm, Who, dt, foot, grid, seal, sheet
from benchmarks.strangers.dossiers.model import Paper

_GRADES = {"优秀": "excellent", "合格": "qualified", "称职": "qualified"}


def worked(
    p: Who, u: Firm, spans: Sequence[tuple[str, str, str]], date: str, way: int, code: str = "", note: str = ""
) -> Paper:
    """0 a sentence, 1 a table of posts, 2 letterhead with lines, 3 employment and social figures, 4 short."""
    post = spans[-1][2]
    first = spans[0][0]
    fields: dict[str, Any] = {"name": p.name, "employer": u.name, "start_date": first, "issue_date": date}
    years = 2026 - int(first[:4])
    if way == 0:
        line = "，".join(f"{dt(a, 'ym')}至{b if b == '今' else dt(b, 'ym')}从事{c}工作" for a, b, c in spans)
        fields["start_date"] = first[:7]
        body = f"<h1>工 作 证 明</h1><p style='font-size:14pt;line-height:2'>兹证明{p.name}同志（身份证号：{p.id}）系我单位在职职工，{line}，一直在生产一线从事技术技能工作。{note}</p><p>特此证明。</p>{foot(u.name, date, 0)}"
    elif way == 1:
        body = (
            f"<h1 style='font-size:20pt'>从事专业技术技能工作年限证明</h1><p class='n'>单位名称：{u.name}　　统一社会信用代码：{code or u.code}</p>"
            + grid([["姓名", p.name, "性别", p.sex, "身份证号", p.id]])
            + grid([["起止时间", "所在部门及岗位", "证明人"], *([f"{dt(a, 'yms')}—{b if b == '今' else dt(b, 'yms')}", c, ("苗建平", "石中玉", "谷春燕")[k % 3]] for k, (a, b, c) in enumerate(spans))])
            + f"<p>该同志累计从事本职业工作 {years} 年，情况属实。{note}</p>"
            + foot(u.name, date, 1, note="人力资源专用章")
        )  # fmt: skip
        fields["start_date"] = first[:7]
        fields["credit_code"] = code or u.code
    elif way == 2:
        fields["start_date"] = first
        body = (
            f"<p class='m' style='color:#c22;font-size:24pt;border-bottom:1.5pt solid #c22;padding-bottom:3mm'>{u.name}</p><p class='n s'>地址：{u.seat}　　电话：0351-{u.code[9:13]}{u.code[2:5]}</p><h1 style='margin-top:8mm'>在职证明</h1>"
            f"<p>{p.name}，{p.sex}，公民身份号码{p.id}，{dt(first)}参加工作，现为我公司{post}。历任岗位如下：</p>"
            + "".join(f"<p>{dt(a)}至{b if b == '今' else dt(b)}　{c}；</p>" for a, b, c in spans)
            + f"<p>以上岗位均属生产一线技术技能岗位，该同志目前在岗。{note}</p>{foot(u.name, date, 3, 'pad')}"
        )
    elif way == 3:
        body = (
            f"<h1 style='font-family:{HEI}'>工作经历及在岗情况证明</h1>"
            + grid([["被证明人", p.name], ["证件号码", p.id], ["用人单位", u.name], ["入职时间", dt(first, "iso")], ["现岗位", post], ["工作地点", u.seat], ["岗位性质", "生产一线技术技能岗位"]], "l", "26 74")
            + "".join(f"<p class='n'>{k}. {dt(a, 'iso')} 起至 {b if b == '今' else dt(b, 'iso')} 止，{c}</p>" for k, (a, b, c) in enumerate(spans, 1))
            + f"<p>本证明仅供职称申报使用。{note}</p>"
            + foot(u.name, date, 0, "iso")
        )  # fmt: skip
    else:
        body = f"<h1 style='font-family:{KAI}'>证　明</h1><p style='font-size:15pt'>{p.name}自{dt(first)}起在我厂（公司）工作，现任{post}，从事该岗位已满{years}年，表现良好。{note}特此证明。</p>{foot(u.name, date, 0, 'han')}"
    return Paper("employment_proof", sheet(body, KAI if way == 4 else MING, 12.5 if way else 13), fields)


def word_worked(p: Who, u: Firm, since: str, post: str, date: str) -> Paper:
    """A work proof as lines of a Word file."""
    lines = (
        "# 工作经历证明",
        f"姓名：{p.name}",
        f"身份证号：{p.id}",
        f"自{dt(since)}起，{p.name}同志在{u.name}任{post}，现仍在该岗位从事一线技术技能工作，其间未脱离岗位。",
        "证明人：荀文　联系电话：0353-6087713",
        "特此证明。",
        u.name,
        dt(date),
    )
    return Paper(
        "employment_proof",
        "\n".join(lines),
        {"name": p.name, "employer": u.name, "start_date": since, "issue_date": date},
    )


def graded(p: Who, u: Firm, post: str, years: dict[int, str], date: str, way: int) -> Paper:
    """0 table of years, 1 a sentence, 2 with boxes, 3 table of several persons?, 4 the form of one year (``yearly``)."""
    records = [{"year": y, "grade": _GRADES[g]} for y, g in years.items()]
    fields: dict[str, Any] = {"name": p.name, "records": records}
    if way == 0:
        body = (
            f"<h1>近三年年度考核情况证明</h1><p class='n'>姓名：{p.name}　　现岗位：{post}　　单位：{u.name}</p>"
            + grid([["考核年度", "考核等次", "备注"], *([f"{y}年度", g, ""] for y, g in years.items())])
            + "<p>以上考核结果已记入本人档案。</p>"
            + foot(u.name, date, 0)
        )
    elif way == 1:
        line = "，".join(f"{y}年度考核结果为{g}" for y, g in years.items())
        body = f"<h1>年度考核证明</h1><p style='font-size:14pt;line-height:2'>经查阅档案，我公司{post}{p.name}同志{line}。特此证明。</p>{foot(u.name, date, 3, 'han')}"
    elif way == 2:
        words = (
            ("优秀", "合格", "基本合格", "不合格")
            if "称职" not in years.values()
            else ("优秀", "称职", "基本称职", "不称职")
        )
        body = (
            f"<h1 style='font-size:20pt'>职工年度考核结果汇总表</h1><p class='n'>填报单位：{u.name}</p>"
            + grid([["姓　名", p.name], ["岗　位", post], *([f"{y} 年", "　".join(("☑" if w == g else "□") + w for w in words)] for y, g in years.items()), ["审核意见", "情况属实"]], widths="24 76")
            + foot(u.name, date, 1, "gap")
        )  # fmt: skip
    elif way == 3:
        body = (
            f"<h1 style='font-family:{HEI};font-size:18pt'>{u.name}考核结果证明</h1>"
            + grid([["姓名", "岗位", *(f"{y}年" for y in years)], [p.name, post, *years.values()]])
            + "<p>注：考核等次分为优秀、合格（称职）、基本合格（基本称职）、不合格（不称职）四等。</p>"
            + foot(u.name, date, 0, "dots")
        )  # fmt: skip
    else:
        parts = []
        for k, (y, g) in enumerate(years.items()):
            parts.append(
                f"<div{' class=pb' if k else ''}><h1 style='font-size:18pt'>年度考核登记表</h1><p class='m'>（ {y} 年度）</p>"
                + grid([["姓名", p.name, "性别", p.sex], ["单位", u.name], ["岗位", post], ["本人总结", f"<p style='text-align:left'>{y}年，本人服从安排，完成班组下达的各项任务，安全无事故，参加岗位培训{20 + y % 7 * 4}学时，协助车间处理设备缺陷{7 + y % 5}项。</p>"], ["主管领导评语", f"工作扎实，建议评定为{g}。"], ["单位考核意见", f"<div style='position:relative;height:26mm'>经研究，确定考核等次为：<b>{g}</b><br>{dt(f'{y + 1}-01-{12 + k}')}{seal(u.name, 'right:10mm;top:-6mm', wide=34)}</div>"], ["本人意见", f"同意　<span style='font-family:{KAI}'>{p.name}</span>"]], widths="22 28 16 34")
                + "</div>"
            )  # fmt: skip
        body = "".join(parts)
    return Paper("assessment_form", sheet(body, MING, 12), fields)


def yearly(p: Who, u: Firm, post: str, years: dict[int, str], date: str) -> tuple[Paper, ...]:
    """The forms of several years one after another, each a document of its own."""
    return tuple(graded(p, u, post, {year: grade}, date, 4) for year, grade in years.items())


def appointed(
    p: Who, u: Firm, post: str, date: str, number: str, way: int, others: Sequence[tuple[str, str]] = ()
) -> Paper:
    """0 a letter of appointment, 1 a notice with a list of persons."""
    fields = {"name": p.name, "position": post, "date": date}
    if way == 0:
        body = f"<div style='border:2pt solid #c9a24a;padding:16mm'><h1 style='font-family:{KAI};font-size:34pt;color:#b11'>聘　书</h1><p style='font-size:17pt;line-height:2'>兹聘请　{p.name}　同志担任<b>{post}</b>，聘期三年。</p>{foot(u.name, date, 0, 'han')}<p class='n s'>编号：{number}</p></div>"
        return Paper("appointment", sheet(body, MING, 12, "A4 landscape", "14mm"), fields)
    rows = "".join(f"<p>{one}　任{what}；</p>" for one, what in (*others[:1], (p.name, post), *others[1:]))
    body = f"<p class='m' style='font-size:26pt;color:#d11;border-bottom:2pt solid #d11'>{u.name}文件</p><p class='m'>{number}</p><h2 class='m' style='font-size:17pt'>关于{others[0][0] if others else p.name}等同志任职的通知</h2><p class='n'>各车间、部室：</p><p>经公司研究决定：</p>{rows}<p>以上人员任职时间自发文之日起计算。</p>{foot(u.name, date, 0)}"
    return Paper("appointment", sheet(body, MING, 14), fields)


def insured(p: Who, spans: Sequence[tuple[str, str, Firm]], date: str, place: str) -> Paper:
    """Print of the social insurance office; the periods as months."""
    rows = [["序号", "单位名称", "险种", "起始年月", "截止年月"]]
    rows += [[str(k), f.name, "企业职工基本养老保险", a.replace("-", ""), b.replace("-", "")] for k, (a, b, f) in enumerate(spans, 1)]  # fmt: skip
    body = f"<h1 style='font-size:18pt'>{place}社会保险个人参保证明</h1><p class='n'>姓名：{p.name}　　社会保障号码：{p.id}</p>{grid(rows)}<p class='n s'>说明：本证明可在山西省人社政务服务网凭验证码核验，验证码 {p.id[4:8]}{p.id[10:14]}SX。打印日期：{dt(date, 'iso')}</p><div style='position:relative;height:24mm'>{seal(place + '社会保险中心', 'right:20mm;top:-8mm', '业务专用章')}</div>"
    return Paper("social_insurance", sheet(body, HEI, 10.5), {"name": p.name, "id_number": p.id})


def size_of(u: Firm, people_: int, revenue: int, date: str, scale: str) -> Paper:
    """The office of industry on an enterprise's size; revenue in 万元."""
    word = {"large": "大型", "medium": "中型"}[scale]
    body = f"<h1>企业规模证明</h1><p>依据《统计上大中小微型企业划分办法（2017）》，{u.name}2025年末从业人员{people_}人，营业收入{revenue}万元，属于<b>{word}企业</b>。</p><p>特此证明。</p>{foot(u.seat[3:6] + '统计局', date, 0)}"
    return Paper(
        "enterprise_scale",
        sheet(body, MING, 14),
        {"enterprise": u.name, "scale": scale, "employees": people_, "date": date},
    )
