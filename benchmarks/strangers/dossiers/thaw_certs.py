"""Diplomas and their registration, skill and title certificates."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.thaw_base import RANKS, Who, at, grid, leaf, photo, stamp

LAND = "A4 landscape"
DEGREES = {"bachelor": "本科", "junior_college": "专科"}


def diploma(
    p: Who, school: str, major: str, degree: str, start: str, end: str, number: str, style: int = 0, *, name: str = ""
) -> Paper:
    """style 0 full-time · 1 correspondence, adult · 2 by examination (自考) · 3 中专 · 4 school of technicians, with its class (``degree`` tech_…)."""
    who, y0, y1 = name or p.name, start[:7], end[:7]
    years = "〇一二三四五"[int(end[:4]) - int(start[:4])]
    span = f"{at(start, 'month')}至{at(end, 'month')}"
    if style == 0:
        body = (
            "<div class=t style='font-size:2.4em;letter-spacing:.4em'>毕业证书</div>"
            + photo(where="float:left")
            + f"<p>学生 <span class=u>{who}</span> 性别 <span class=u>{p.sex}</span> ，{at(p.birth, 'ring')}生，于{at(start, 'ring')[:-2].split('月')[0]}月至{at(end, 'ring').split('月')[0]}月在本校 <span class=u>{major}</span> 专业 {years}年制{DEGREES[degree]} 学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p>"
            f"<div style='clear:both'></div><table class=o><tr><td>校　　名：{school}</td><td>校（院）长：石鸿儒</td></tr><tr><td>证书编号：{number}</td><td class=e>{at(end, 'ring')}</td></tr></table>"
            + stamp(school, right=70, up=30)
        )
    elif style == 1:
        body = (
            "<div class=m>成人高等教育</div><div class=t style='font-size:2.2em'>毕 业 证 书</div>"
            + photo()
            + f"<p>学生 {who} ，性别 {p.sex} ，{at(p.birth)}出生，于{span}在我校 {major} 专业函授学习，修完{years}年制{DEGREES[degree]}教学计划规定的全部课程，成绩合格，准予毕业。</p><p class=z>证书编号：{number}</p><p class=e>{school}</p><p class=e>{at(end)}</p>"
            + stamp(school)
        )
    elif style == 2:
        body = (
            "<div class=m style='font-size:1.2em'>高等教育自学考试</div><div class=t style='font-size:2.2em'>毕业证书</div>"
            + photo(where="float:left")
            + f"<p>{who}，{p.sex}，{at(p.birth)}生。参加{major}专业{DEGREES[degree]}高等教育自学考试，全部课程成绩合格，经审定，准予毕业。</p><table class=o><tr><td>主考学校：{school}</td><td>山西省高等教育自学考试委员会</td></tr><tr><td>第 {number} 号</td><td>{at(end, 'full')}</td></tr></table>"
            + stamp(school, right=110, up=28)
        )
    elif style == 3:
        body = (
            "<div class=t style='font-size:2.2em;letter-spacing:.3em'>毕业证书</div><div class=m>（普通中等专业学校）</div>"
            + photo()
            + f"<p>学生{who}，性别{p.sex}，{at(p.birth)}生，于{span}在本校{major}专业学习，学制{years}年，修业期满，成绩合格，准予毕业。</p><p class=z>晋中专毕字　{number}</p><p class=e>{school}　　校长（签章）</p><p class=e>{at(end, 'han')}</p>"
            + stamp(school)
        )
    else:
        klass = {"tech_intermediate": "中级工班", "tech_senior": "高级工班", "tech_technician": "预备技师（技师）班"}[
            degree
        ]
        body = (
            f"<div class=t style='font-size:2em'>{school[-4:]}毕业证书</div>"
            + grid(
                [
                    ["姓　名", who, "性　别", p.sex, photo(24, 30, "margin:auto")],
                    ["出生日期", at(p.birth), "学　制", f"{years}年"],
                    ["专　业", major, "培养层次", klass],
                    ["学习时间", span, "证书编号", number],
                ]
            )
            + f"<p>该生修业期满，考核合格，准予毕业。</p><p class=e>{school}</p><p class=e>{at(end)}</p>"
            + stamp(school)
        )
    fields = {
        "name": who,
        "institution": school,
        "major": major,
        "education_level": degree,
        "graduation_date": end,
        "completion": "graduated",
    }
    if number.isdigit():
        fields["certificate_number"] = number
    assert y0 < y1
    return Paper("diploma", leaf(body, ("song", "kai", "kai", "song", "kai")[style], 14, LAND, "18mm 24mm"), fields)


def registered(p: Who, school: str, major: str, degree: str, start: str, end: str, number: str, code: str) -> Paper:
    """The registration of a diploma as printed from the national site."""
    body = (
        "<div class=t style='font-size:1.5em'>教育部学历证书电子注册备案表</div>"
        + f"<p class=e style='font-size:.85em'>更新日期：{at('2026-02-11')}</p>"
        + grid(
            [
                ["姓名", p.name, "性别", p.sex, photo(24, 30, "margin:auto")],
                ["出生日期", at(p.birth, "full"), "入学日期", at(start, "full"), ""],
                ["毕（结）业日期", at(end, "full"), "毕（结）业", "毕业"],
                ["学校名称", school],
                ["专业", major, "层次", DEGREES[degree]],
                ["学历类别", "普通高等教育", "学习形式", "普通全日制"],
                ["证书编号", number, "校（院）长姓名", "石鸿儒"],
                ["在线验证码", code],
            ]
        )
        + "<p class=s>注：1. 备案表是学历注册信息的证明。2. 在线验证码有效期内可在学信网在线验证页面核实。3. 备案表内容如有修改，请以最新在线验证的内容为准。</p>"
    )
    fields = {
        "name": p.name,
        "institution": school,
        "major": major,
        "education_level": degree,
        "graduation_date": end,
        "certificate_number": number,
    }
    return Paper("diploma_verification", leaf(body, "hei", 11), fields)


OLD = {5: "五级／初级技能", 4: "四级／中级技能", 3: "三级／高级技能", 2: "二级／技师", 1: "一级／高级技师"}


def booklet(
    p: Who,
    trade: str,
    level: int,
    number: str,
    date: str,
    office: str,
    style: int = 0,
    *,
    ident: str = "",
    name: str = "",
    printed: str = "人力资源和社会保障部",
) -> Paper:
    """The vocational qualification booklet, opened."""
    who, no = name or p.name, ident or p.id
    left = (
        photo(30, 40, "margin:4mm auto") + f"<p class=m>证书编号：{number}<br><span class=s>Certificate No.</span></p>"
    )
    if style == 0:
        right = grid(
            [
                ["姓　名<br><span class=s>Name</span>", who, "性　别<br><span class=s>Sex</span>", p.sex],
                ["出生日期<br><span class=s>Birth Date</span>", at(p.birth), "文化程度", "——"],
                ["身份证号<br><span class=s>ID No.</span>", no],
                ["职业（工种）及等级<br><span class=s>Occupation &amp; Skill Level</span>", f"{trade}　{OLD[level]}"],
                ["理论知识考试成绩", "78", "操作技能考核成绩", "83"],
                ["评定成绩<br><span class=s>Result of Test</span>", "合格"],
                ["发证日期<br><span class=s>Date of Issue</span>", at(date)],
            ],
            "o",
        )
    else:
        right = (
            f"<p class=z>{who}　　{p.sex}　　{at(p.birth, 'dot')}出生</p><p class=z>身份证件号码　{no}</p>"
            f"<p>经{office}鉴定，成绩合格，核发 <span class=u>{trade}</span> 国家职业资格 <span class=u>{OLD[level]}</span> 证书。</p>"
            f"<p class=e>发证机关：{office}</p><p class=e>发证日期：{at(date, 'han')}</p>"
        )
    body = (
        "<div class=m style='letter-spacing:.4em'>中华人民共和国</div><div class=t style='font-size:1.5em'>职业资格证书</div>"
        f"<table style='width:100%'><tr><td style='width:34%;border-right:.5pt dashed #999;vertical-align:top'>{left}</td><td style='padding-left:6mm'>{right}"
        + (f"<p class=e>{office}（印）</p>" if style == 0 else "")
        + stamp(office, "", 4, 26, size=32)
        + f"</td></tr></table><p class=s style='text-align:center'>{printed}印制</p>"
    )
    fields = {
        "name": who,
        "id_number": no,
        "occupation": trade,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
    }
    return Paper("skill_certificate", leaf(body, "song", 11.5, LAND, "14mm"), fields)


def graded(
    p: Who,
    trade: str,
    level: int,
    number: str,
    date: str,
    office: str,
    style: int = 0,
    *,
    name: str = "",
    sealed: bool = True,
) -> Paper:
    """The certificate of a skill level, since 2019."""
    who, mark = name or p.name, (stamp(office, "", 20, 32) if sealed else "")
    if style == 0:
        body = (
            "<div class=t style='font-size:2em'>职业技能等级证书</div><div class=m class=s>Certificate of Occupational Skill Level</div>"
            + photo()
            + grid(
                [
                    ["姓　　名", who],
                    ["证件类型", "居民身份证"],
                    ["证件号码", p.id],
                    ["职业名称", trade],
                    ["工种/职业方向", "——"],
                    ["职业技能等级", RANKS[level]],
                    ["证书编号", number],
                ],
                "o",
            )
            + f"<p class=e>发证机构：{office}</p><p class=e>发证日期：{at(date)}</p>{mark}"
            + "<p class=s>本证书由经备案的评价机构颁发，可在技能人才评价证书全国联网查询系统查询。</p>"
        )
    elif style == 1:
        body = (
            "<div class=m style='font-size:1.9em;letter-spacing:.2em;margin-bottom:8mm'>职业技能等级证书</div>"
            f"<p style='line-height:2.3'>持证人<b>{who}</b>（证件号码 {p.id}）参加 <b>{trade}</b> 职业技能等级认定，考评合格，达到 <b>{RANKS[level]}</b> 水平，特发此证。</p>"
            f"<table class=o><tr><td>证书编号：{number}</td><td class=e>评价机构（盖章）：{office}</td></tr><tr><td>查询网址：zscx.osta.org.cn</td><td class=e>{at(date, 'full')}</td></tr></table>{mark}"
        )
    else:
        body = (
            "<p class=s style='text-indent:0'>电子证照</p><div class=t style='color:#7a1f1f'>职业技能等级证书</div>"
            f"<table class=o><tr><td>姓名 <b>{who}</b></td><td>性别 {p.sex}</td><td rowspan=4>{photo(24, 30, '')}</td></tr><tr><td colspan=2>证件号码 {p.id}</td></tr>"
            f"<tr><td>职业 {trade}</td><td>等级 {RANKS[level]}</td></tr><tr><td colspan=2>证书编号 {number}</td></tr></table>"
            f"<p class=m style='margin-top:14mm'>{office}</p><p class=m>颁发日期 {at(date, 'dot')}</p>"
            + (stamp(office, "", 62, 30) if sealed else "")
        )
    fields = {
        "name": who,
        "id_number": p.id,
        "occupation": trade,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
    }
    return Paper(
        "skill_certificate",
        leaf(body, ("song", "kai", "hei")[style], 12.5, (LAND, LAND, "A4")[style], "20mm 26mm"),
        fields,
    )


def title(
    p: Who, name: str, specialty: str, granted: str, issued: str, number: str, body: str, style: int = 0
) -> Paper:
    """A title certificate with the day of the review and the day of issue."""
    if style == 0:
        text = (
            "<div class=t>专业技术职务任职资格证书</div>"
            + photo()
            + grid(
                [
                    ["姓　　名", p.name],
                    ["性　　别", p.sex],
                    ["身份证号", p.id],
                    ["专业名称", specialty],
                    ["资格名称", name],
                    ["评审通过时间", at(granted)],
                    ["评审组织", body],
                    ["证书编号", number],
                ],
                "o",
            )
            + f"<p class=e>签发单位：山西省人力资源和社会保障厅</p><p class=e>签发日期：{at(issued)}</p>"
            + stamp(body, right=14)
        )
    else:
        text = (
            "<div class=m>山西省</div><div class=t>职 称 证 书</div>"
            f"<p>{p.name}（身份证号：{p.id}）经{body}评审，于{at(granted)}取得{specialty}专业{name}任职资格。</p><p class=z>证书编号：{number}</p><p class=e>发证日期：{at(issued, 'full')}</p>"
            + stamp(body, right=14)
        )
    fields = {
        "name": p.name,
        "id_number": p.id,
        "title": name,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Paper("title_certificate", leaf(text, ("song", "kai")[style], 13), fields)
