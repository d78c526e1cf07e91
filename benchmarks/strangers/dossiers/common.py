"""The papers that every dossier has, in several wordings and layouts each; a dossier takes its own mixture of them."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from yushen.numbers import patent as patent_rules

LEVELS = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
GRADES = {
    "优秀": "excellent",
    "合格": "qualified",
    "称职": "qualified",
    "基本合格": "basically_qualified",
    "不合格": "unqualified",
}
FIGURES = "〇一二三四五六七八九"


def cn(date: str) -> str:
    """2021-06-05 as 2021年6月5日."""
    return "".join(f"{int(part)}{unit}" for part, unit in zip(date.split("-"), "年月日", strict=False))


def hanzi(date: str, zero: str = "〇") -> str:
    """2021-06-15 as 二〇二一年六月十五日."""

    def small(n: int) -> str:
        tens, ones = divmod(n, 10)
        return ("" if not tens else "十" if tens == 1 else FIGURES[tens] + "十") + (
            "" if tens and not ones else FIGURES[ones]
        )

    y, m, d = date.split("-")
    year = "".join(zero if c == "0" else FIGURES[int(c)] for c in y)
    return f"{year}年{small(int(m))}月{small(int(d))}日"


def form(
    p: Person,
    level: str,
    specialty: str,
    firm: str,
    cert: str,
    got: str,
    school: str,
    date: str,
    style: int,
    *,
    exceptional: bool = False,
    deeds: str = "",
    number: str = "",
) -> Paper:
    """An application form. ``school``: 院校 专业 学历 in one cell or three."""
    title, ident, no = LEVELS[level], number or p.id, "是" if exceptional else "否"
    deeds = (
        deeds
        or f"长期在生产一线从事{cert.split()[0]}工作，熟练掌握本工种操作技能，多次解决现场技术难题，带领同班组人员完成公司下达的各项生产任务。"
    )
    college, major, degree = school.split()
    texts = (
        f"# 高技能人才职称评审申报表\n| 姓 名 | {p.name} | 性 别 | {p.sex} | 出生年月 | {p.birth[:4]}.{p.birth[5:7]} |\n| 身份证号 | {ident}^5 |\n| 工作单位 | {firm}^5 |\n| 申报专业 | {specialty} | 申报级别 | {title} | 是否破格 | {no} |\n| 毕业学校 | {college} | 专业 | {major} | 学历 | {degree} |\n| 职业资格 | {cert}^3 | 取得时间 | {cn(got)} |\n| 主要业绩 | {deeds}^5 |\n| 本人签字 | {p.name}　{cn(date)}^5 |\n| 单位意见 | 同意申报（公章）　{cn(date)}^5 |\n@seal {firm}",
        f"= 工程技术领域高技能人才\n# 职 称 评 审 表\n\n\n= 姓　　名　　{p.name}\n= 工作单位　　{firm}\n= 申报专业　　{specialty}\n= 申报职称　　{title}\n= 填表日期　　{hanzi(date)}\n---\n## 一、个人基本情况\n: 姓名：{p.name}　　性别：{p.sex}　　出生日期：{cn(p.birth)}\n: 公民身份号码：{ident}\n: 毕业院校及专业：{college}　{major}　学历：{degree}\n: 现技能等级：{cert}（{cn(got)}取得）\n: 是否破格申报：{no}\n## 二、任现技能等级以来主要工作业绩\n{deeds}\n## 三、本人承诺\n以上填报内容真实、准确。\n> 申报人：{p.name}\n## 四、推荐单位意见\n经审核，材料属实，同意推荐。\n> {firm}（盖章）\n> {hanzi(date)}\n@seal {firm}",
        f"# 专业技术职务任职资格申报表\n: 填表日期：{date}\n| 基<br>本<br>信<br>息 | 姓名：{p.name}<br>性别：{p.sex}<br>身份证号：{ident} | 单位：{firm}<br>参评类型：{'破格' if exceptional else '正常'}申报 |\n| 申报<br>信息 | 申报级别：{title}<br>申报专业：{specialty} | 技能等级：{cert}<br>发证时间：{got} |\n| 学历 | {college}（{major}） | {degree} |\n| 业绩<br>摘要 | {deeds}^2 |\n| 本人<br>签名 | {p.name} | 单位公章　{date} |\n@seal {firm}",
    )
    fields = {"name": p.name, "id_number": ident, "level": level, "specialty": specialty}
    return Paper(
        "application_form", sheet(texts[style % 3], font=(MING, HEI, KAI)[(style // 3 + style) % 3], size=11.5), fields
    )


def employment(
    p: Person,
    firm: str,
    job: str,
    since: str,
    date: str,
    style: int,
    *,
    place: str = "山西省太原市",
    stamped: bool = True,
    until: str = "",
    number: str = "",
    code: str = "",
) -> Paper:
    """An employment proof: since when and in which post on the production line."""
    ident = number or p.id
    mark = f"\n@seal {firm}" if stamped else ""
    line = f"\n: 统一社会信用代码：{code}" if code else ""
    end = cn(until) if until else "至今"
    end_to = f"至{cn(until)}" if until else "至今"
    texts = (
        f"# 在职证明\n\n兹证明{p.name}（身份证号：{ident}），自{cn(since)}起{end_to}在我公司生产一线从事{job}岗位技术技能工作，工作地点：{place}。\n特此证明。\n{line}\n> {firm}\n> {cn(date)}",
        f"# 关于{p.name}同志工作经历的证明\n\n: 有关评委会：\n{p.name}，{p.sex}，身份证号{ident}，{cn(since)}{end_to}在{firm}（{place}）工作，岗位为生产一线{job}，从事本职业技术技能工作。\n情况属实。{line}\n> {firm}（盖章）\n> {hanzi(date)}",
        f"# 工作经历证明\n{line}\n| 姓名 | {p.name} | 身份证号 | {ident} |\n| 起始时间 | 终止时间 | 工作单位 | 岗位 |\n| {since[:4]}年{int(since[5:7])}月 | {end[:8] if until else '至今'} | {firm} | {job}（生产一线） |\n: 工作地点：{place}\n以上情况属实，特此证明。\n> {firm}\n> {date}",
    )
    return Paper(
        "employment_proof",
        sheet(texts[style % 3] + mark, font=(HEI, MING, MING)[style % 3], size=13),
        {"name": p.name, "issue_date": date},
    )


def assessment(p: Person, firm: str, grades: Mapping[int, str], date: str, style: int, *, job: str = "操作工") -> Paper:
    """One proof over several years."""
    rows = list(grades.items())
    texts = (
        f"# 年度考核证明\n{p.name}同志在我单位{job}岗位工作，近年年度考核结果："
        + "；".join(f"{y}年度 {g}" for y, g in rows)
        + f"。\n特此证明。\n> {firm}\n> {cn(date)}",
        f"# 年度考核结果一览\n: 姓名：{p.name}　　岗位：{job}\n| 年度 | 考核等次 | 考核单位 |\n"
        + "\n".join(f"| {y} | {g} | {firm} |" for y, g in rows)
        + f"\n> 人力资源部\n> {date}",
        f"# 近三年年度考核情况表\n| 姓 名 | {p.name} | 工作岗位 | {job} |\n"
        + "\n".join(f"| {y}年 | {g}^3 |" for y, g in rows)
        + f"\n: 以上考核结果与档案一致。\n> {firm}\n> {hanzi(date)}",
    )
    return Paper(
        "assessment_form",
        sheet(texts[style % 3] + f"\n@seal {firm}", font=(MING, HEI, KAI)[style % 3], size=13),
        {"name": p.name, "records": [{"year": y, "grade": GRADES[g]} for y, g in sorted(grades.items())]},
    )


def pledge(p: Person, date: str, style: int) -> Paper:
    """The applicant's promise."""
    texts = (
        f"# 诚信承诺书\n本人{p.name}郑重承诺：遵守宪法和法律，遵守职业道德，申报职称所提供的材料真实有效，若有虚假，愿承担一切后果。\n> 承诺人：{p.name}\n> {cn(date)}",
        f"# 个人诚信声明\n: 本人声明如下：\n1．遵纪守法，品行端正，无违法违纪记录。\n2．填报的信息、上传的证书和业绩材料均真实。\n3．如有不实，自愿接受取消资格等处理。\n: 声明人（签名）：{p.name}　　　{date}",
        f"# 申报材料真实性保证书\n我保证此次申报职称所提交的全部材料客观真实，复印件与原件一致；本人热爱本职工作，认真履行岗位职责。如有弄虚作假行为，按规定处理。\n> 保证人签字：{p.name}\n> {hanzi(date)}",
    )
    return Paper(
        "declaration",
        sheet(texts[style % 3], font=(KAI, MING, HEI)[style % 3], size=15),
        {"name": p.name, "date": date},
    )


def diploma(p: Person, school: str, major: str, level: str, start: str, end: str, number: str, style: int) -> Paper:
    """A diploma of higher education, or of a secondary school."""
    words = {"bachelor": "本科", "junior_college": "专科"}
    y0, m0, _ = start.split("-")
    y1, m1, _ = end.split("-")
    years = {2: "二", 3: "三", 4: "四"}[int(y1) - int(y0)]
    if level == "secondary_vocational":
        text = f"= 中等专业学校\n# 毕业证书\n@photo\n学生{p.name}，{p.sex}，{cn(p.birth)}生，{y0}年{int(m0)}月至{y1}年{int(m1)}月在本校{major}专业学习，学制{years}年，学完规定课程，成绩合格，准予毕业。\n: 证书号：{number}\n> {school}\n> {cn(end)}"
    elif style % 2 == 0:
        text = f"# 普通高等学校\n# 毕业证书\n@photo\n学生 {p.name} 性别{p.sex}，{hanzi(p.birth, '○')}生，于{y0}年{int(m0)}月至{y1}年{int(m1)}月在本校{major}专业{years}年制{words[level]}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。\n: 证书编号：{number}　　　　校长：尚文渊\n> {school}\n> {hanzi(end, '○')}"
    else:
        text = f"= 中华人民共和国\n# 高等学校毕业证书\n@photo\n: 姓名：{p.name}　　性别：{p.sex}　　{cn(p.birth)}生\n于{y0}年{int(m0)}月至{y1}年{int(m1)}月在本校{years}年制{words[level]}{major}专业学完教学计划规定的全部课程，成绩合格，准予毕业。\n> 校　名：{school}\n> 院　长：景宏伟\n> {cn(end)}\n: 证书编号：{number}"
    fields = {"name": p.name, "institution": school, "major": major, "education_level": level, "graduation_date": end}
    if number and number[0].isdigit():
        fields["certificate_number"] = number
    return Paper(
        "diploma", sheet(text + f"\n@seal {school}", font=(KAI, MING)[style % 2], size=14, page="A4 landscape"), fields
    )


def zl(body: str) -> str:
    """``ZL202120345678.9`` from the first twelve digits."""
    return f"ZL{body}.{patent_rules.check_digit(body)}"


def clauses(text: str) -> dict[str, str]:
    """``2.1:S 7.1:SU`` as clause → admissible outcomes."""
    words = {"S": "satisfied", "N": "not_satisfied", "U": "undetermined"}
    return {k: " ".join(words[one] for one in v) for k, v in (part.split(":") for part in text.split())}
