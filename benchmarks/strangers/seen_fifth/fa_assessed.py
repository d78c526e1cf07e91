"""Yearly assessments: forms and proofs."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import EMPLOYERS, day, page, people, seal, wide
from benchmarks.strangers.sheet import Sheet, hanzi_year, layout

_WORDS = {
    "优秀": "excellent",
    "合格": "qualified",
    "称职": "qualified",
    "基本合格": "basically_qualified",
    "良好": "undetermined",
}


@layout("assessment_form.register_two_pages")
def register(rng: random.Random) -> Sheet:
    """The yearly register form: summary on the first page, proposals and the final opinion on the second."""
    sex = rng.choice("男女")
    name, head, chief = people(rng, 3)
    year, firm = (
        rng.randint(2019, 2024),
        rng.choice(("山西省煤炭地质勘查院", "运城市水利勘测设计所", "晋城市质量检验所")),
    )
    final = rng.choice(("优秀", "合格"))
    position = rng.choice(("检测员", "钻探工", "测量员", "设备维修岗"))
    when = day(rng, year + 1, year + 1, (1,))
    boxes = "　".join(f"{'☑' if one == final else '□'}{one}" for one in ("优秀", "合格", "基本合格", "不合格"))
    text = (
        rng.choice(("完成年度检修任务", "完成野外施工与资料整理", "完成样品检测与仪器维护"))
        + "，遵守操作规程，未发生质量安全事故。"
    )
    body = f"""<h1>事业单位工作人员年度考核登记表</h1><p class=c>（ {year} 年度）</p><table class=grid><tr><td>姓　名</td><td>{wide(name)}</td><td>性　别</td><td>{sex}</td><td>出生年月</td><td>{rng.randint(1972, 1992)}.{rng.randint(1, 12):02d}</td></tr>
    <tr><td>政治面貌</td><td>{rng.choice(("群众", "中共党员"))}</td><td>单　位</td><td colspan=3>{firm}</td></tr><tr><td>从事或分管工作</td><td colspan=2>{text[:8]}</td><td>现任岗位</td><td colspan=2>{position}</td></tr>
    <tr><td style="height:130mm">本<br>人<br>总<br>结</td><td colspan=5 style="vertical-align:top"><p class=in>本年度，本人{text}积极参加技术培训，带头落实标准化作业。</p><p class=in>不足之处是理论学习还不够系统，今后将加以改进。</p>
    <p class=r>签名：{name}</p></td></tr></table><table class="grid new"><tr><td>主管领导评语<br>和考核等次建议</td><td>工作踏实，群众认可，建议等次为合格以上。<p class=r>签名：{head}　{when.dots}</p></td></tr>
    <tr><td>考核委员会<br>或负责人意见</td><td>{boxes}<p class=r>签名：{chief}（盖章）　{when.dots}</p></td></tr><tr><td>被考核人意见</td><td>同意。<p class=r>签名：{name}</p></td></tr>
    <tr><td>未确定等次或不<br>参加考核情况说明</td><td></td></tr></table>"""
    truth = {"name": name, "records": [{"year": year, "grade": _WORDS[final]}], "position": position}
    return Sheet(page(body, rng.choice(("song", "ming")), ".grid td { height: 12mm }"), "assessment_form", truth)


@layout("assessment_form.three_years_across")
def three_years(rng: random.Random) -> Sheet:
    """A proof of three years: years across the head of a table, grades below."""
    name = people(rng, 1)[0]
    last, firm = rng.randint(2022, 2024), rng.choice(EMPLOYERS)
    years = (last - 2, last - 1, last)
    grades = [rng.choice(("合格", "优秀", "合格", "称职")) for _ in years]
    grades = ["称职" if "称职" in grades and one == "合格" else one for one in grades]
    position, when = rng.choice(("铸造技师", "电气维修班长", "焊接工艺员")), day(rng, last + 1, last + 1, (2, 3, 8, 9))
    heads = "".join(f"<th>{one}年度</th>" for one in years)
    cells = "".join(f"<td class=c>{one}</td>" for one in grades)
    body = f"""<h1>近三年年度考核情况证明</h1><table class=grid><tr><td rowspan=2>姓名</td><td rowspan=2>岗位（职务）</td><td colspan=3 class=c>考核结果</td></tr>
    <tr>{heads}</tr><tr><td>{name}</td><td>{position}</td>{cells}</tr></table><p class=in>以上考核结果已公示并存入个人档案，特此证明。</p>
    <p class=r>考核单位：{firm}（盖章）<br>{when.cn}</p>"""
    records = [{"year": a, "grade": _WORDS[b]} for a, b in zip(years, grades, strict=True)]
    return Sheet(page(body, "hei"), "assessment_form", {"name": name, "records": records, "position": position})


@layout("assessment_form.letter_hanzi_years")
def letter(rng: random.Random) -> Sheet:
    """A letter in which the years stand in Hanzi, each with its grade in quotation marks."""
    name = people(rng, 1)[0]
    last, firm = rng.randint(2020, 2024), rng.choice(EMPLOYERS)
    years = [last - 3, last - 2, last - 1, last]
    grades = [rng.choice(("优秀", "合格", "合格", "基本合格")) for _ in years]
    position, when = rng.choice(("轧钢工", "化验员", "采煤机司机")), day(rng, last + 1, last + 1)
    words = "，".join(f"{hanzi_year(a)}年度考核为“{b}”等次" for a, b in zip(years, grades, strict=True))
    body = f"""<p class=c style="font-size:22pt">考核证明</p><p>有关评审部门：</p><p class=in>{name}同志现为我公司{position}。经查阅人事档案，其历年考核结果如下：{words}。</p>
    <p class=in>以上情况与档案记载一致。</p><p class=r style="margin-top:20mm">{seal(firm)}<br>{when.hanzi()}</p>"""
    records = [{"year": a, "grade": _WORDS[b]} for a, b in zip(years, grades, strict=True)]
    truth = {"name": name, "records": records, "position": position}
    return Sheet(page(body, "kai", "p { font-size: 15pt; line-height: 2.1 }"), "assessment_form", truth)


@layout("assessment_form.performance_scores")
def performance(rng: random.Random) -> Sheet:
    """A firm's own performance sheet: five marks, their sum, and a grade by the firm's scale beside what it means."""
    name, head = people(rng, 2)
    year, firm = rng.randint(2020, 2024), rng.choice(EMPLOYERS)
    position = rng.choice(("数控操作工", "机修钳工", "电仪维护工"))
    limits = (("工作业绩", 40), ("专业技能", 20), ("安全环保", 15), ("学习创新", 10), ("团队协作", 15))
    marks = [most - rng.randint(0, most // 6) for _, most in limits]
    total = sum(marks)
    word = "优秀" if total >= 95 else "良好" if total >= 90 else "合格"
    rows = "".join(
        f"<tr><td>{a}</td><td>{most}</td><td>{m}</td></tr>" for (a, most), m in zip(limits, marks, strict=True)
    )
    body = f"""<p>{firm}</p><p class=c style="font-size:17pt">{year}年度员工绩效考核表</p><p>被考核人：{name}　　岗位：{position}　　工号：{rng.randint(10000, 99999)}</p>
    <table class=grid><tr><th>考核项目</th><th>满分</th><th>得分</th></tr>{rows}<tr><td>总分</td><td>100</td><td>{total}</td></tr></table>
    <p>考核等级：<b>{word}</b></p><p class=s>等级标准：95分及以上为优秀，90—94分为良好，75—89分为合格，74分及以下为不合格。</p><p>考核人：{head}　　被考核人确认：{name}</p><p class=r>{day(rng, year + 1, year + 1, (1,)).slashes}</p>"""
    truth = {"name": name, "records": [{"year": year, "grade": _WORDS[word]}], "position": position}
    return Sheet(page(body, "zenhei", "th { background: #ddd }"), "assessment_form", truth)
