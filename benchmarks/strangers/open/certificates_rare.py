"""Rarer certificates: a trade school of the nineties, a system's printout of a title, a chief technician, teams, late fees."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import COMPANIES, colleagues, copy_stamp, day, pick, seal, sheet, written
from benchmarks.strangers.open.certificates_awards import TOPICS
from benchmarks.strangers.open.certificates_patents import KINDS
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, id_number, layout, patent_number


@layout("diploma.trade_school_of_nineties")
def trade_school(rng: random.Random) -> Sheet:
    """中专 or technical school before 2001, a folded card: short sentence broken into many lines, left early or graduated."""
    shown, name, sex = pick(rng)
    school, word, key = rng.choice(
        (
            ("山西省冶金工业学校", "中专", "secondary_vocational"),
            ("太原机械工业学校", "中等专业", "secondary_vocational"),
            ("大同市第二职业中学", "职业高中", None),
        )
    )
    end = rng.randint(1986, 2000)
    left = rng.random() < 0.25
    issued = f"{end}-07-{rng.choice(('10', '15', '20'))}"
    zero = rng.choice(("〇", "○", "O", "零"))
    major = rng.choice(("炼钢及铁合金", "机械制造", "工业企业电气化", "地下采煤", "财务会计"))
    number = rng.choice((f"字第{rng.randint(10, 999):04d}号", f"（{end % 100}）毕字第{rng.randint(10, 999)}号"))
    ending = "因故未修完全部课程，准予肄业。" if left else "期满，成绩及格，准予毕业。"
    years = rng.choice((3, 4))
    body = f"""<div class=in><div class=photo style="float: left; margin-right: 8mm">相片</div>
    <h1 style="margin: 0; letter-spacing: 4mm">{"肄业" if left else "毕业"}证书</h1><p class=r style="font-size: 10pt">{number}<div style="clear: both"></div>
    <p>学生 {shown} 系 {rng.choice(("山西省太原市", "山西省平定县", "河北省井陉县"))}人，现年{hanzi_number(rng.randint(18, 23))}岁，性别{sex}。
    <p>于{written(f"{end - years}-09", zero)}入本校{major}专业<br>（{word}）学习，学制{hanzi_number(years)}年，<br>{ending}
    <p class=r>校　长　闻人杰<br>{school}<br>{written(issued, zero)}{seal(school, "112mm", "84mm")}</div>
    {copy_stamp(rng, "left: 46mm; top: 92mm") if rng.random() < 0.6 else ""}"""
    css = ".in { border: 1mm double #a33; padding: 6mm 8mm; font-size: 12pt; line-height: 1.8; height: 108mm }"
    truth: dict[str, Any] = {
        "name": name,
        "institution": school,
        "major": major,
        "completion": "attended" if left else "graduated",
        "graduation_date": issued,
        "certificate_number": number,
    }
    if key:
        truth["education_level"] = key
    html = sheet(body, css, rng.choice(("kai", "ming", "song")), "size: A5 landscape; margin: 6mm 14mm")
    return Sheet(html, "diploma", truth, () if key else ("education_level",))


@layout("title_certificate.system_printout")
def system_printout(rng: random.Random) -> Sheet:
    """A province's title system printing a certificate as rows of four cells: committee, way, approval and issue all dated."""
    shown, name, sex = pick(rng)
    birth = day(rng, 1968, 1994)
    ident = id_number(rng, birth, sex)
    title = rng.choice(("工程师", "助理工程师", "高级工程师", "正高级工程师"))
    specialty = rng.choice(("机械工程", "电力工程技术", "冶金工程", "安全工程", "化工"))
    granted = day(rng, 2018, 2024, rng.choice((10, 11, 12)))
    issued = f"{int(granted[:4]) + 1}-0{rng.randint(1, 4)}-{rng.randint(1, 28):02d}"
    issuer = rng.choice(("山西省人力资源和社会保障厅", "忻州市人力资源和社会保障局", "吕梁市人力资源和社会保障局"))
    number = f"{rng.choice(('ZC', 'SX'))}{granted[:4]}{rng.randint(1, 5)}{rng.randint(10000, 99999)}"
    form = rng.choice(("dashes", "long", "dots"))
    cells = [
        ("姓名", shown),
        ("性别", sex),
        ("身份证号", ident),
        ("出生日期", written(birth, form)),
        ("职称系列", "工程技术人员"),
        ("职称名称", title),
        ("专业", specialty),
        ("取得方式", rng.choice(("评审", "认定"))),
        ("取得日期", written(granted, form)),
        ("评审委员会", rng.choice(("工程系列高级评审委员会", "冶金系列中级评审委员会"))),
        ("证书编号", number),
        ("发证日期", written(issued, form)),
        ("申报时单位", rng.choice(COMPANIES)),
        ("发证单位", issuer),
    ]
    if rng.random() < 0.5:
        cells = [*cells[4:12], *cells[:4], *cells[12:]]
    pairs = zip(cells[::2], cells[1::2], strict=True)
    rows = "".join(f"<tr><td class=l>{a}<td>{b}<td class=l>{c}<td>{d}" for (a, b), (c, d) in pairs)
    body = f"""<p style="font-size: 9pt; color: #666">山西省专业技术人才职称管理信息系统　　打印时间：{day(rng, 2025, 2025)} 09:41
    <h2 class=c>专业技术职称证书（电子）</h2><table>{rows}</table><p style="font-size: 10pt">说明：1.本证书由系统自动生成，与纸质证书具有同等效力。
    2.可扫描右下角二维码或登录山西省人社厅官网“职称证书查询”栏目核验。<br>3.编号相同而内容与系统记录不一致的，以系统记录为准。
    <p class=r style="font-size: 9pt">第1页/共1页{seal(issuer, "110mm", "112mm")}"""
    css = (
        "td { border: .3mm solid #9ab; padding: 2.6mm 2mm; font-size: 10.5pt } .l { background: #eef3f8; width: 25mm }"
    )
    truth = {
        "name": name,
        "id_number": ident,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(sheet(body, css, rng.choice(("hei", "zenhei", "song"))), "title_certificate", truth)


@layout("skill_certificate.chief_technician_sentence")
def chief_technician(rng: random.Random) -> Sheet:
    """The new top of the ladder: landscape, everything in one bilingual sentence, the employer evaluates under its code."""
    shown, name, sex = pick(rng)
    ident = id_number(rng, day(rng, 1968, 1988), sex)
    word, level, mark = rng.choice(
        (("首席技师", "chief_technician", "T"), ("特级技师", "special_technician", "S"), ("高级技师", 1, "1"))
    )
    occupation = rng.choice(("焊工", "轧钢工", "电力电缆安装运维工", "采煤工", "机床装调维修工"))
    issued = day(rng, 2022, 2025)
    issuer = rng.choice(COMPANIES[:9])
    number = f"Y0000140000{rng.randint(10, 99)}{issued[2:4]}{mark}{rng.randint(1, 90):06d}"
    code = credit_code(rng)
    english = {"T": "Chief", "S": "Special-grade", "1": "Senior"}[mark]
    body = f"""<h1 style="margin: 2mm">职业技能等级证书</h1><p class=c style="font-size: 10pt">Vocational Skill Level Certificate
    <div style="display: flex"><div class=t><p>　　{shown}（身份证件号码 {ident}）经{issuer}（统一社会信用代码 {code}）组织的职业技能等级认定，
    达到 <b>{occupation}</b> 职业 <b>{word}</b> 水平，特发此证。
    <p class=e>This is to certify that the holder has reached the level of {english} Technician.</div>
    <div class=photo style="margin-left: 8mm">照片</div></div>
    <div class=g><span>证书编号 {number}<br>发证日期 {written(issued, rng.choice(("long", "padded", "〇")))}</span><span>发证机构　{issuer}</span></div>
    {seal(issuer, "172mm", "104mm")}"""
    css = """.t { font-size: 15pt; line-height: 2 } .e { font-size: 10pt; color: #555 } .g { display: flex; justify-content: space-between;
    margin-top: 18mm; font-size: 12pt }"""
    truth = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
        "credit_code": code,
    }
    html = sheet(body, css, rng.choice(("song", "kai", "hei")), "size: A4 landscape; margin: 20mm 28mm")
    return Sheet(html, "skill_certificate", truth)


@layout("award_certificate.team_with_teachers")
def team_with_teachers(rng: random.Random) -> Sheet:
    """A contest's team: 金奖 or 优胜奖, members below the sentence, teachers beside them who are no winners, number at the top."""
    names = colleagues(rng, 6)
    members, teachers = names[: rng.randint(2, 4)], names[4:]
    prize, key = rng.choice(
        (("金奖", "first"), ("银奖", "second"), ("铜奖", "third"), ("优胜奖", "merit"), ("特等奖", "special"))
    )
    year = rng.randint(2015, 2024)
    name, issuer, level = rng.choice(
        (
            (f"第{hanzi_number(rng.randint(3, 9))}届全国钢铁行业职业技能竞赛", "中国钢铁工业协会", "industry_national"),
            (f"{year}年山西省职工创新创业大赛", "山西省总工会", "provincial"),
            (f"{year}年全国职工数字化应用技术技能大赛", "中华全国总工会", "national"),
        )
    )
    project = rng.choice(TOPICS)
    issued = f"{year}-{rng.randint(6, 12):02d}"
    number = f"NO.{year}{rng.randint(1000, 9999)}"
    body = f"""<p style="font-size: 10pt">证书编号：{number}<h1 style="font-size: 30pt; color: #8a5a00">{rng.choice(("获奖证书", "荣 誉 证 书"))}</h1>
    <p class=t>{rng.choice(COMPANIES)} 代表队：<p class=t>　　在“{name}”中，参赛作品《{project}》荣获 <b>{prize}</b>。
    <div class=m><p>团队成员：{rng.choice(("、", "　", " ")).join(members)}<p>指导教师：{"、".join(teachers)}</div>
    <p class=t>特颁此证。<p class=r style="font-size: 15pt">{issuer}<br>{written(issued, rng.choice(("〇", "long", "O")))}{seal(issuer, "190mm", "120mm")}"""
    css = ".t { font-size: 16pt; margin: 3mm 0 } .m p { font-size: 13pt; margin: 1mm 0 0 12mm } h1 { margin: 2mm }"
    truth = {
        "recipients": members,
        "award_name": name,
        "award_kind": "contest",
        "award_rank": key,
        "award_level": level,
        "project": project,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number.removeprefix("NO."),
    }
    html = sheet(body, css, rng.choice(("kai", "song", "hei")), "size: A4 landscape; margin: 16mm 26mm")
    return Sheet(html, "award_certificate", truth, ("certificate_number",))


@layout("patent_fee_receipt.late_fee_table")
def late_fee(rng: random.Random) -> Sheet:
    """A bill printed upright: the office's header grid, one patent with annual fee and late fee in two rows."""
    kind = rng.choice((1, 2, 3))
    filed = rng.randint(2015, 2018)
    number = patent_number(rng, filed, kind)
    year = rng.randint(5, 7)
    whole = (
        {1: 2000, 2: 1200, 3: 1200}[kind] if year > 6 or (kind != 1 and year > 5) else {1: 1200, 2: 900, 3: 900}[kind]
    )
    late = whole * rng.choice((5, 10, 25)) // 100
    paid = day(rng, max(2021, filed + year - 1), max(2021, filed + year - 1), rng.choice((9, 10, 11)))
    opened = f"{paid[:8]}28" if paid[8:] < "28" else paid
    payer = rng.choice(COMPANIES)
    body = f"""<h2 class=c>中央非税收入统一票据（电子）</h2><table><tr><td>票据代码<td>00010222<td>票据号码<td>{rng.randint(10**9, 10**10 - 1)}
    <tr><td>交款人<td>{payer}<td>校验码<td>{rng.randint(10**5, 10**6 - 1)}<tr><td>执收单位<td>国家知识产权局专利局<td>开票日期<td>{opened}</table>
    <table style="margin-top: 4mm"><tr><th>序号<th>收费项目<th>计费年度<th>收费标准<th>金额
    <tr><td>1<td>{KINDS[kind][0]}专利年费<td>第{year}年<td>{whole:.2f}<td>{whole:.2f}
    <tr><td>2<td>年费滞纳金<td>第{year}年<td>——<td>{late:.2f}<tr><td colspan=4>合　计<td>{whole + late:.2f}</table>
    <p>备注：申请号 {number[2:]}；缴费日期 {paid}；票据可在国家知识产权局专利业务办理系统下载、查验。
    <p>收款人：薄云　　复核人：靳 松　　（财政部监制）{seal("中央财政票据监制章", "110mm", "108mm")}
    {copy_stamp(rng, "left: 8mm; top: 132mm") if rng.random() < 0.7 else ""}"""
    css = "td, th { border: .3mm solid #555; padding: 2mm; font-size: 11pt }"
    truth: dict[str, Any] = {
        "patent_number": number,
        "fee_year": year,
        "paid_date": paid,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "hei"))), "patent_fee_receipt", truth, ("amount",))
