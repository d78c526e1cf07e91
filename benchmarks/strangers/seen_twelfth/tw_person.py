"""Identity cards, application forms and declarations."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, layout

_PEOPLES = ("汉", "汉", "汉", "回", "满", "蒙古")


def _card(rng: random.Random) -> tuple[k.Who, str, str, str, k.Date, str, str]:
    one = k.who(rng)
    province, city, county = k.place(rng)
    address = f"{province}{city}{county}{rng.choice(('建设', '和平', '矿机', '新华', '铁西', '北环'))}"
    address += f"{rng.choice(('路', '街'))}{rng.randint(2, 198)}号{rng.randint(1, 30)}楼{rng.randint(1, 5)}单元{rng.randint(1, 6)}0{rng.randint(1, 4)}号"
    start = k.workday(rng, rng.randint(2012, 2021))
    age = start[0] - one.birth[0]
    until = printed = "长期"
    if age <= 45:
        end = (start[0] + (20 if age > 26 else 10), start[1], start[2])
        until, printed = k.iso(end), k.dot0(end)
    office = f"{city if county.endswith('区') else ''}{'公安局' + county[:-1] + '分局' if county.endswith('区') else county + '公安局'}"
    return one, address, office, rng.choice(_PEOPLES), start, until, printed


def _id_truth(one: k.Who, address: str, office: str, people: str, start: k.Date, until: str) -> dict[str, object]:
    return {
        "name": one.name,
        "sex": one.sex,
        "ethnicity": people,
        "birth_date": k.iso(one.birth),
        "address": address,
        "id_number": one.id,
        "issuing_authority": office,
        "valid_from": k.iso(start),
        "valid_until": until,
    }


def _front(one: k.Who, address: str, people: str, top: float) -> str:
    small = "color:#2a5d9c;font-size:9pt;"
    y, m, d = one.birth
    lines = [address[n : n + 10] for n in range(0, len(address), 10)]
    return (
        f"<div style='position:absolute;left:50mm;top:{top}mm;width:86mm;height:54mm;border:0.8pt solid #9ab;"
        "border-radius:3mm;background:#f1f6fb'>"
        + k.at(6, 6, "姓 名", small)
        + k.at(19, 5.2, one.name, "font-size:12pt")
        + k.at(6, 13.5, "性 别", small)
        + k.at(19, 13, one.sex)
        + k.at(30, 13.5, "民 族", small)
        + k.at(42, 13, people)
        + k.at(6, 21, "出 生", small)
        + k.at(
            19,
            20.5,
            f"{y} <span style='{small}'>年</span> {m} <span style='{small}'>月</span> {d} <span style='{small}'>日</span>",
        )
        + k.at(6, 28.5, "住 址", small)
        + "".join(k.at(19, 28 + 4.9 * n, line) for n, line in enumerate(lines))
        + k.at(6, 45.5, "公民身份号码", small)
        + k.at(31, 45, one.id, "font-size:11.5pt;letter-spacing:0.4pt")
        + k.photo("right:4mm;top:7mm;width:23mm;height:30mm;line-height:30mm", "")
        + "</div>"
    )


def _back(office: str, start: k.Date, printed: str, top: float) -> str:
    return (
        f"<div style='position:absolute;left:50mm;top:{top}mm;width:86mm;height:54mm;border:0.8pt solid #9ab;"
        "border-radius:3mm;background:#f1f6fb'>"
        "<div style='position:absolute;left:5mm;top:6mm;width:13mm;height:13mm;border-radius:7mm;background:#c8443c'></div>"
        + k.at(25, 6, "中华人民共和国", "font-size:13pt;letter-spacing:2pt")
        + k.at(25, 14, "居 民 身 份 证", "font-size:17pt;letter-spacing:1pt")
        + k.at(16, 36, f"<span style='font-size:9pt'>签发机关</span>　{office}")
        + k.at(16, 43.5, f"<span style='font-size:9pt'>有效期限</span>　{k.dot0(start)}-{printed}")
        + "</div>"
    )


@layout("id_card.tw_copy")
def id_copy(rng: random.Random) -> Sheet:
    one, address, office, people, start, until, printed = _card(rng)
    body = (
        "<div style='position:absolute;left:0;top:0;width:210mm;height:297mm'>"
        + _front(one, address, people, 34)
        + _back(office, start, printed, 104)
        + k.at(58, 182, f"此复印件仅供申报{rng.choice(('职称', '工程系列职称'))}使用，他用无效", "font-size:12pt")
        + k.at(
            58,
            196,
            f"与原件核对一致　经办人：{k.name(rng, '女')}　{k.dot((2023, rng.randint(5, 9), rng.randint(1, 28)))}",
            "font-size:11pt;color:#224",
        )
        + "</div>"
    )
    html = k.doc(body, margin="0", font=k.face(rng, "hei", "song", "zenhei"), pt=10.5, css="body{line-height:1.3}")
    return Sheet(html, "id_card", _id_truth(one, address, office, people, start, until))


@layout("id_card.tw_back_first")
def id_back_first(rng: random.Random) -> Sheet:
    one, address, office, people, start, until, printed = _card(rng)
    title = rng.choice(("身份证复印件粘贴页", "附件1　申报人身份证（正反面）", "身份证明材料"))
    body = (
        "<div style='position:absolute;left:0;top:0;width:210mm;height:297mm'>"
        + f"<div style='position:absolute;top:22mm;width:210mm;text-align:center;font-size:16pt'>{title}</div>"
        + "<div style='position:absolute;left:30mm;top:40mm;width:150mm;height:150mm;border:0.6pt solid #000'></div>"
        + _back(office, start, printed, 52)
        + _front(one, address, people, 120)
        + k.at(34, 196, "注：请将第二代身份证国徽面、人像面缩放一致后粘贴于框内。", "font-size:10pt")
        + "</div>"
    )
    html = k.doc(body, margin="0", font=k.face(rng, "hei", "ming"), pt=10.5, css="body{line-height:1.3}")
    return Sheet(html, "id_card", _id_truth(one, address, office, people, start, until))


_SCHOOLS = ("太原理工大学", "中北大学", "西安科技大学", "河南理工大学", "辽宁工程技术大学", "华北科技学院")


@layout("application_form.tw_cover_table")
def application_cover(rng: random.Random) -> Sheet:
    one, where = k.who(rng, 1970, 1988), k.place(rng)
    work, specialty = k.job(rng)
    employer = k.firm(rng, where)
    target, level, now = rng.choice((("工程师", "engineer", "助理工程师"), ("高级工程师", "senior_engineer", "工程师")))
    exceptional = rng.random() < 0.25
    degree, school = rng.choice((("大学专科", "junior_college"), ("大学本科", "bachelor"))), rng.choice(_SCHOOLS)
    year = rng.randint(2019, 2024)
    filled, graduated, began = k.workday(rng, year, 6, 9), one.birth[0] + 23, one.birth[0] + rng.randint(20, 23)
    held = year - rng.randint(5, 7)
    box = "是（√）；否（　）" if exceptional else "是（　）；否（√）"
    line = "display:inline-block;width:80mm;border-bottom:0.7pt solid #000;text-align:center"
    cover = (
        f"<p class='r' style='font-size:11pt'>编号：{k.digits(rng, 6)}</p><p class='c' style='margin-top:26mm;font-size:25pt'>"
        f"{rng.choice(('专业技术职务任职资格', '工程技术系列职称'))}<br>评　审　表</p><div style='margin:34mm 0 0 14mm;font-size:15pt;line-height:2.5'>"
        + "".join(
            f"<p>{label}<span style='{line}'>{value}</span></p>"
            for label, value in (
                ("单　　　位：", employer),
                ("姓　　　名：", one.name),
                ("现任专业技术职务：", now),
                ("申报专业：　", specialty),
                ("申报任职资格：", target),
                ("填 表 时 间：", cn_fill(filled)),
            )
        )
        + f"</div><p class='c' style='margin-top:22mm'>{where[0]}人力资源和社会保障厅制</p><div style='page-break-after:always'></div>"
    )
    table = (
        "<p class='c' style='font-size:17pt;margin-bottom:3mm'>基　本　情　况</p><table class='g' style='font-size:11pt'>"
        + k.rows(
            ("姓　名", one.name, "性　别", one.sex, "出生日期", k.cnm(one.birth)),
            ("身份证号", one.id, "民　族", "汉", "参加工作时间", f"{began}年7月"),
            ("最高学历", degree[0], "毕业学校", school, "毕业时间", f"{graduated}年7月"),
            ("所学专业", specialty, "学　制", "三年" if degree[1] == "junior_college" else "四年", "健康状况", "良好"),
            ("现任专业技术职务及聘任时间", f"{now}<br>{held}年1月", "现从事工种", work, "是否破格", box),
        )
        + "</table><p class='c' style='font-size:14pt;margin:6mm 0 2mm'>工　作　经　历</p><table class='g' style='font-size:11pt'>"
        + k.rows(
            ("起止时间", "单　　位", "从事何专业技术工作", "职务"),
            (f"{began}.07—{held}.12", employer, f"{work}岗位操作与维护", "班员"),
            (f"{held + 1}.01—至今", employer, f"{specialty}技术管理", "班长"),
        )
        + "</table><p style='margin-top:5mm;font-size:11pt'>本人承诺：所填内容及提供材料真实有效，如有不实，愿承担相应责任。</p>"
        f"<p class='r' style='font-size:11pt'>申报人签名：{one.name}　　{cn_fill(filled)}</p>"
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "level": level,
        "specialty": specialty,
        "employer": employer,
        "current_qualification": now,
        "exceptional": exceptional,
        "education_level": degree[1],
        "sex": one.sex,
        "birth_date": k.month(one.birth),
    }
    return Sheet(
        k.doc(cover + table, font=k.face(rng, "song", "ming"), margin="22mm 20mm"),
        "application_form",
        truth,
        ("claims",),
    )


def cn_fill(day: k.Date) -> str:
    return f"{day[0]} 年 {day[1]} 月 {day[2]} 日"


@layout("application_form.tw_simple_one_page")
def application_simple(rng: random.Random) -> Sheet:
    one, where = k.who(rng, 1968, 1990), k.place(rng)
    work, specialty = k.job(rng)
    employer = k.firm(rng, where)
    target, level, now = rng.choice(
        (
            ("助理工程师", "assistant_engineer", "高级工"),
            ("工程师", "engineer", "技师"),
            ("高级工程师", "senior_engineer", "高级技师"),
        )
    )
    schooling = rng.choice(
        (("高级技工学校（高级工班）", "tech_senior"), ("中专", "secondary_vocational"), ("大专", "junior_college"))
    )
    year = rng.randint(2020, 2025)
    got, filed = year - rng.randint(3, 6), k.workday(rng, year, 7, 10)
    papers = rng.randint(0, 2)
    body = (
        f"<p class='c hei' style='font-size:18pt'>{year}年度高技能人才申报工程系列职称申报表</p>"
        f"<p style='font-size:10.5pt'>申报单位（盖章）：{employer}<span style='float:right'>填报日期：{k.dot(filed)}</span></p>"
        "<table class='g' style='font-size:10.5pt'>"
        + k.rows(
            (
                "申报人姓名",
                one.name,
                "性别",
                one.sex,
                "出生年月",
                f"{one.birth[0]}.{one.birth[1]:02}",
            ),
            (
                "公民身份号码",
                f"<span style='letter-spacing:1pt'>{one.id}</span>",
                "学历",
                schooling[0],
                "参加工作",
                f"{one.birth[0] + 20}.09",
            ),
        )
        + f"<tr><td>职业（工种）</td><td>{work}</td><td>现有技能等级</td><td colspan='3'>{now}（{got}年取得）</td></tr>"
        f"<tr><td>拟申报职称</td><td>{target}</td><td>申报专业</td><td colspan='3'>{specialty}</td></tr>"
        f"<tr><td>申报类型</td><td colspan='5'>☑正常申报　□破格申报　□转评</td></tr>"
        f"<tr><td style='height:46mm'>主要工作业绩</td><td colspan='5' style='vertical-align:top'>1. 主持完成{work}岗位技术改进{rng.randint(2, 6)}项，"
        f"累计节约费用{rng.randint(12, 90)}万元；<br>2. 带徒{rng.randint(2, 5)}人，均已出师；<br>3. 参与编制作业指导书{rng.randint(3, 9)}份；<br>"
        f"4. 公开发表论文{papers}篇。</td></tr>"
        f"<tr><td style='height:26mm'>本人承诺</td><td colspan='5'>以上所填属实，如有虚假自愿取消申报资格。<br><p class='r'>签字：{one.name}　{k.cn(filed)}</p></td></tr>"
        "<tr><td style='height:30mm'>所在单位意见</td><td colspan='5'>经审查，材料真实，公示5个工作日无异议，同意推荐。<p class='r'>负责人：　　　　（公章）</p></td></tr>"
        "<tr><td style='height:24mm'>主管部门意见</td><td colspan='5'><p class='r'>（公章）　　年　　月　　日</p></td></tr>"
        f"</table>{k.seal(employer, 'right:24mm;top:164mm')}"
        f"<p style='font-size:9.5pt;margin-top:2mm'>注：本表一式二份，A4纸双面打印。联系电话：{k.phone(rng)}</p>"
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "level": level,
        "specialty": specialty,
        "employer": employer,
        "current_qualification": now,
        "exceptional": False,
        "education_level": schooling[1],
        "sex": one.sex,
        "birth_date": k.month(one.birth),
    }
    html = k.doc(body, font=k.face(rng), margin="18mm 18mm", css="body{position:relative}")
    return Sheet(html, "application_form", truth, ("claims",))


@layout("declaration.tw_promise")
def promise(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    day = k.workday(rng, rng.randint(2019, 2025), 5, 10)
    title = rng.choice(("个人诚信承诺书", "申报职称诚信承诺书", "申报材料真实性承诺书"))
    points = (
        "所提交的学历、资历、业绩、论文、获奖等材料均真实有效，复印件与原件一致；",
        "不存在伪造、变造证件，抄袭、剽窃、代写代发论文等弄虚作假行为；",
        "自觉遵守职称评审各项纪律，不干扰评审工作；",
        "如违反上述承诺，自愿接受撤销任职资格、三年内不得申报及记入诚信档案等处理。",
    )
    when = rng.choice((k.cn, k.hz, cn_fill))(day)
    body = (
        f"<p class='c' style='font-size:22pt;margin:10mm 0'>{title}</p>"
        f"<p class='i'>本人{one.name}，{one.sex}，身份证号码{one.id}，现工作单位为{employer}，申报{day[0]}年度{rng.choice(('工程师', '高级工程师'))}任职资格。"
        "现郑重承诺如下：</p>"
        + "".join(f"<p class='i'>{'一二三四'[n]}、{text}</p>" for n, text in enumerate(points))
        + f"<div style='margin:24mm 0 0 80mm'><p>承诺人（签名按印）：<span class='kai' style='font-size:17pt'>{one.name}</span></p>"
        f"<p>{when}</p></div>"
    )
    truth = {"name": one.name, "date": k.iso(day), "sex": one.sex, "id_number": one.id}
    return Sheet(
        k.doc(body, font=k.face(rng), pt=14, margin="30mm 27mm", css="body{line-height:2}"), "declaration", truth
    )


@layout("declaration.tw_unit_conduct")
def conduct(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    day = k.workday(rng, rng.randint(2018, 2025), 3, 11)
    work, _ = k.job(rng)
    body = (
        f"<p class='c hei' style='font-size:20pt;margin:14mm 0 10mm'>{rng.choice(('思想品德及廉洁自律证明', '职业道德情况证明', '品德鉴定意见'))}</p>"
        f"<p>{rng.choice(('市工程系列职称评审委员会：', '市人力资源和社会保障局：'))}</p>"
        f"<p class='i'>{one.name}同志（{one.sex}，{k.cnm(one.birth)}出生）系我公司{work}岗位职工。该同志拥护中国共产党的领导，遵纪守法，爱岗敬业，团结同事，"
        f"作风正派，廉洁自律。任现职以来未发生违法违纪行为，无责任事故，未受过{rng.choice(('党纪、政纪处分', '任何处分'))}。</p>"
        f"<p class='i'>{rng.choice(('特此证明。', '情况属实，特此证明。'))}</p>"
        + k.signed(rng, employer, k.cn(day))
        + f"<p style='margin-top:26mm;font-size:11pt'>纪检部门经办人：{k.name(rng)}　　电话：{k.phone(rng)}</p>"
    )
    truth = {"name": one.name, "date": k.iso(day), "sex": one.sex, "birth_date": k.month(one.birth)}
    return Sheet(
        k.doc(body, font=k.face(rng), pt=15, margin="30mm 28mm", css="body{line-height:2}"), "declaration", truth
    )
