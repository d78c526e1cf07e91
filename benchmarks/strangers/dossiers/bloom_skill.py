"""Certificates of skill: booklets and sheets."""

from __future__ import annotations

from typing import Any

from benchmarks.strangers.dossiers.bloom_base import HEI, MING, Who, dt, foot, grid, portrait, seal, sheet
from benchmarks.strangers.dossiers.model import Paper

_NEW = {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}
_OLD = {4: "中级技能", 3: "高级技能", 2: "技师", 1: "高级技师"}
_GRADE = {4: "国家职业资格四级", 3: "国家职业资格三级", 2: "国家职业资格二级", 1: "国家职业资格一级"}


def _fields(p: Who, trade: str, level: int, number: str, date: str, ident: bool = True) -> dict[str, Any]:
    held = {"name": p.name, "occupation": trade, "skill_level": level, "issue_date": date, "certificate_number": number}
    return {**held, "id_number": p.id} if ident else held


def booklet(
    p: Who,
    trade: str,
    level: int,
    number: str,
    date: str,
    centre: str,
    way: int,
    office: str = "山西省人力资源和社会保障厅",
) -> Paper:
    """0 the bilingual spread, 1 the spread with the marks at the left, 2 inside page upright, 3 the old 技术等级 style."""
    marks = {"theory": 60 + int(number[-2:]) % 33, "deed": 62 + int(number[-3:-1]) % 31}
    if way == 0:
        left = f"{portrait('margin:12mm auto 6mm', 28, 36)}<p class='m'>证书编号：{number}</p><p class='m s'>Certificate No.</p>"
        right = "".join(
            f"<p class='n'>{a}　<u>{b}</u><br><span class='s'>{c}</span></p>"
            for a, b, c in (
                ("姓　　名", p.name, "Name"),
                ("性　　别", p.sex, "Sex"),
                ("出生日期", dt(p.born), "Birth Date"),
                ("文化程度", "大专", "Educational Level"),
                ("身份证号", p.id, "ID No."),
                ("职业（工种）及等级", f"{trade} {_OLD[level]}", "Occupation &amp; Skill Level"),
                ("理论知识考试成绩", str(marks["theory"]), "Result of Theoretical Knowledge Test"),
                ("操作技能考核成绩", str(marks["deed"]), "Result of Operational Skill Test"),
            )
        )
        body = f"<table style='table-layout:fixed'><tr><td style='vertical-align:top;border-right:.5pt dashed #999'>{left}</td><td style='padding-left:8mm;vertical-align:top'>{right}<div style='position:relative;height:24mm'><p class='n'>职业技能鉴定（指导）中心（印）</p><p class='n'>发证日期　{dt(date, 'gap')}</p>{seal(centre, 'right:4mm;top:-12mm')}</div></td></tr></table>"
        return Paper(
            "skill_certificate", sheet(body, MING, 10.5, "A4 landscape", "14mm"), _fields(p, trade, level, number, date)
        )
    if way == 1:
        left = grid([["职业（工种）", trade], ["等　　级", f"{_GRADE[level]}（{_OLD[level]}）"], ["理论成绩", marks["theory"]], ["技能成绩", marks["deed"]], ["评定成绩", "合格"]], "l")  # fmt: skip
        right = f"{portrait('margin:0 auto 4mm', 26, 34)}<p class='n'>姓名：{p.name}　性别：{p.sex}</p><p class='n'>身份证号码：{p.id}</p><p class='n'>证书编号：{number}</p><div style='position:relative;height:32mm'><p class='n'>{office}（印）</p><p class='n'>{dt(date)}　发证</p>{seal(office, 'left:52mm;top:-4mm', wide=30)}</div>"
        body = f"<p class='m s'>中华人民共和国职业资格证书</p><table style='table-layout:fixed'><tr><td style='vertical-align:top;padding-right:8mm'>{left}</td><td>{right}</td></tr></table>"
        return Paper(
            "skill_certificate", sheet(body, MING, 11, "A5 landscape", "9mm"), _fields(p, trade, level, number, date)
        )
    if way == 2:
        body = (
            f"<h1 style='color:#933'>中华人民共和国<br>职业资格证书</h1>{portrait('margin:4mm auto', 30, 38)}"
            + grid([["姓名", p.name, "性别", p.sex], ["出生日期", dt(p.born, "dots")], ["身份证号", p.id], ["职业及等级", f"{trade}（{_NEW[level]}）"], ["证书编号", number], ["发证日期", dt(date, "dots")]])
            + foot(centre, date, 0, "dots")
        )  # fmt: skip
        return Paper("skill_certificate", sheet(body, MING, 12), _fields(p, trade, level, number, date))
    body = (
        (f"<h1>技 师 资 格 证 书</h1>{portrait()}" if level < 3 else f"<h1>技术工人等级证书</h1>{portrait()}")
        + f"<p style='font-size:14pt;line-height:2.1'>{p.name}，{p.sex}，{dt(p.born)}生，身份证号{p.id}，经考核评审，具备{trade}{_OLD[level].replace('技能', '级工')}任职资格，特发此证。</p><p class='n'>编号：{number}</p>{foot(office, date, 0)}"
    )
    return Paper(
        "skill_certificate", sheet(body, MING, 12, "A5 landscape", "10mm"), _fields(p, trade, level, number, date)
    )


def modern(p: Who, trade: str, level: int, number: str, date: str, body_: str, way: int, branch: str = "") -> Paper:
    """职业技能等级证书: 0 sheet across, 1 electronic upright, 2 print of the query with the sheet above, 3 by sentences."""
    fields = _fields(p, trade, level, number, date)
    fields["issuer"] = body_
    if way == 0:
        body = (
            f"<div style='border:4pt double #3a6ea5;padding:8mm 14mm;height:152mm;position:relative'><h1 style='font-size:26pt;color:#1f4e84;margin-bottom:2mm'>职业技能等级证书</h1><p class='m s'>本证书由人力资源社会保障部门备案的评价机构颁发，表明持证人具备相应职业（工种）的技能水平</p>{portrait('position:absolute;right:14mm;top:34mm')}"
            + grid([["姓名", p.name], ["证件类型", "居民身份证"], ["证件号码", p.id], ["职业名称", trade], ["工种/职业方向", branch or "——"], ["职业技能等级", _NEW[level]], ["证书编号", number]], "o", "26 74")
            + foot(body_, date, 0, "pad")
            + "</div>"
        )  # fmt: skip
        return Paper("skill_certificate", sheet(body, MING, 12, "A4 landscape", "12mm"), fields)
    if way == 1:
        body = (
            f"<div style='background:#f3f8f2;border:1pt solid #5a8;padding:14mm 12mm'><p class='m' style='font-size:24pt'>职业技能等级证书</p><p class='m s'>（电子证书）</p>{portrait('margin:6mm auto', 30, 40)}"
            f"<p class='n'>姓　名：{p.name}　　　　性　别：{p.sex}</p><p class='n'>证件号码：{p.id}</p><p class='n'>职　业：{trade}</p><p class='n'>工　种：{branch or trade}</p><p class='n'>等　级：{_NEW[level]}</p><p class='n'>证书编号：{number}</p><p class='n'>评价机构：{body_}</p><p class='n'>发证日期：{dt(date)}</p><div style='position:relative;height:26mm'>{seal(body_, 'right:20mm;top:-14mm')}</div>"
            "<p class='s n'>证书信息查询网址：http://zscx.osta.org.cn</p></div>"
        )
        return Paper("skill_certificate", sheet(body, HEI, 12), fields)
    if way == 2:
        body = (
            f"<p class='n s'>技能人才评价证书全国联网查询</p><h2>职业技能等级证书</h2><div style='position:relative'>{portrait()}"
            + grid([["姓名", p.name, "性别", p.sex], ["身份证号", p.id], ["职业（工种）", trade, "级别", _NEW[level]], ["理论成绩", "合格", "实操成绩", "合格"], ["证书编号", number], ["发证机构", body_, "发证日期", dt(date, "iso")]])
            + f"{seal(body_, 'right:36mm;top:56mm')}</div>"
        )  # fmt: skip
        return Paper("skill_certificate", sheet(body, HEI, 11), fields)
    body = (
        f"<h1 style='color:#a22'>职业技能等级证书</h1><p style='font-size:13pt;line-height:2'>{p.name}（身份证号：{p.id}）经职业技能等级认定，{trade}职业达到　<b>{_NEW[level]}</b>　水平，准予颁发证书。</p>"
        f"<p class='n'>证书编号：{number}</p>{portrait('margin:4mm 0', 24, 30)}{foot(body_, date, 1)}"
    )
    return Paper("skill_certificate", sheet(body, MING, 12, "A4 landscape", "18mm"), fields)
