"""学信网 printouts, skill certificates of four generations and title certificates."""

from __future__ import annotations

import datetime
import random

from benchmarks.strangers.seen.certificates import (
    MAJORS,
    MEN,
    PLACES,
    STEMS,
    UNIVERSITIES,
    a_day,
    arabic,
    copied,
    firm,
    hanzi,
    month,
    padded,
    page,
    person,
    qr,
    seal,
    serial,
    wide,
)  # fmt: skip
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout

LEVELS = {
    5: ("五级/初级工", "初级", "初级技能"), 4: ("四级/中级工", "中级", "中级技能"), 3: ("三级/高级工", "高级", "高级技能"),
    2: ("二级/技师", "技师", "技师"), 1: ("一级/高级技师", "高级技师", "高级技师"),
}  # fmt: skip
JOBS = [
    "焊工",
    "电工",
    "钳工",
    "车工",
    "铣工",
    "锅炉操作工",
    "起重装卸机械操作工",
    "桥式起重机司机",
    "公路养护工",
    "煤气净化工",
    "管工",
    "制冷空调系统安装维修工",
]
TITLES = (("助理工程师", "初级"), ("工程师", "中级"), ("高级工程师", "副高级"), ("正高级工程师", "正高级"))
FIELDS = ["机械工程", "焊接", "电气工程", "建筑工程", "矿山机电", "冶金", "化工工艺", "交通工程", "安全工程"]


def code_of(rng: random.Random) -> str:
    """在线验证码 in groups of four, or of twelve digits in one."""
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
    return "A" + "".join(rng.choice(letters) for _ in range(15))


def new_number(rng: random.Random, year: int, level: str, own: bool) -> str:
    return f"{'Y' if own else 'S'}000014{serial(rng, 6)}{year % 100:02d}{level}{serial(rng, 6)}"


def record(rng: random.Random) -> tuple[list[tuple[str, str, str]], dict[str, object]]:
    """Rows of a 备案表 (key, label, value) and the truth."""
    (school, code), (name, sex), major = rng.choice(UNIVERSITIES), person(rng), rng.choice(MAJORS)
    kind, digit, form = rng.choice(
        (("普通高等教育", "1", "普通全日制"), ("成人高等教育", "5", "函授"), ("网络教育", "7", "网络教育"))
    )
    words, level, place, years = rng.choice((
        ("本科", "bachelor", "05", 4), ("专科", "junior_college", "06", 3), ("专升本", "bachelor", "05", 2),
        ("硕士研究生", "master", "02", 3),
    ))  # fmt: skip
    if digit != "1" and level == "master":
        words, level, place, years = "专科", "junior_college", "06", 3
    done = datetime.date(rng.randint(2003, 2024), rng.choice((1, 6, 7)), rng.choice((1, 10, 30)))
    number, check = f"{code}{digit}{done.year}{place}{serial(rng, 6)}", code_of(rng)
    rows = [
        ("name", "姓名", name), ("sex", "性别", sex), ("birth", "出生日期", f"{a_day(rng, done.year - 26, done.year - 22):%Y年%m月%d日}"),
        ("start", "入学日期", f"{done.year - years}年09月01日"), ("end", "毕（结）业日期", f"{done:%Y年%m月%d日}"),
        ("school", "学校名称", school), ("major", "专业", major), ("years", "学制", rng.choice((f"{years}年", f"{years}"))),
        ("level", "层次", words), ("kind", "学历类别", kind), ("form", "学习形式", form), ("state", "毕（结）业", "毕业"),
        ("number", "证书编号", number), ("head", "校（院）长姓名", rng.choice(MEN)), ("check", "在线验证码", check),
    ]  # fmt: skip
    truth: dict[str, object] = {
        "name": name, "institution": school, "major": major, "education_level": level, "graduation_date": done.isoformat(),
        "certificate_number": number, "verification_code": check,
    }  # fmt: skip
    return rows, truth


@layout("diploma_verification.merged_grid")
def merged_grid(rng: random.Random) -> Sheet:
    """The PDF of 学信网: four columns, a photo over five rows, the code in groups of four, notes with other dates below."""
    rows, truth = record(rng)
    now = a_day(rng, 2024, 2025)
    at = {key: (label, value) for key, label, value in rows}
    check = " ".join(at["check"][1][i : i + 4] for i in range(0, 16, 4)) if rng.random() < 0.7 else at["check"][1]

    def pair(key: str, span: int = 1) -> str:
        return f"<td class=l>{at[key][0]}<td colspan={span}>{at[key][1]}"

    body = f"""<p style="font-size:9pt;color:#777">学信网 CHSI &emsp; 更新日期：{now:%Y年%m月%d日}</p>
      <p class=c style="font-size:19pt;font-weight:bold">教育部学历证书电子注册备案表</p>
      <table class=b><tr>{pair("name", 3)}<td rowspan=5 style="width:32mm"><div class=photo style="width:27mm;height:36mm"></div>
      <tr>{pair("sex")}{pair("birth")}<tr>{pair("start")}{pair("end")}<tr>{pair("school", 3)}<tr>{pair("major", 3)}
      <tr>{pair("level")}{pair("years", 2)}<tr>{pair("kind")}{pair("form", 2)}
      <tr><td class=l>毕（结）业<td>毕业<td class=l>校（院）长姓名<td colspan=2>{at["head"][1]}
      <tr>{pair("number", 4)}<tr><td class=l>在线验证码<td colspan=3>{check}<td class=c>{qr(rng, 22)}</table>
      <div style="font-size:9pt;line-height:1.6"><p>注意事项：<br>1.备案表是依据《高等学校学生学籍学历电子注册办法》（教学〔2014〕11号）对学历证书进行电子注册备案的结果。<br>
      2.备案表内容验证办法：①点击备案表中的在线验证码，可在线验证；②登录https://www.chsi.com.cn/xlcx/bgcx.jsp，输入在线验证码。<br>
      3.备案表在报告有效期内可免费在线验证，有效期至{(now + datetime.timedelta(days=180)):%Y年%m月%d日}。<br>4.未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。</p></div>"""
    css = ".l { background:#f2f6fa; width:26mm; font-size:10pt } .b td { height:8mm }"
    sheet = page(rng, body, css, margin="18mm", font=rng.choice(("song", "hei", "zenhei")))
    return Sheet(sheet, "diploma_verification", truth)


@layout("diploma_verification.browser_print")
def browser_print(rng: random.Random) -> Sheet:
    """The page of 在线验证 printed from a browser: one label a line, value below or beside, URL and page number at the edges."""
    rows, truth = record(rng)
    rows = [row for row in rows if row[0] not in rng.sample(("birth", "head", "form", "years"), 2)]
    if rng.random() < 0.5:
        rows = [row for row in rows if row[0] != "check"]
        rows.insert(0, ("check", "在线验证码", str(truth["verification_code"])))
    now = a_day(rng, 2023, 2025)
    below = rng.random() < 0.5
    lines = "".join(
        f"<div class=i><div class=k>{label}</div><div class=v>{value}</div></div>" if below else
        f"<div class=w><span class=k>{label}：</span><span>{value}</span></div>" for _, label, value in rows
    )  # fmt: skip
    url = f"https://www.chsi.com.cn/xlcx/bg.do?vcode={truth['verification_code']}&srcid=bgcx"
    body = f"""<div style="border-bottom:0.5mm solid #1a7f7a;color:#1a7f7a;font-size:13pt">学信网 | 学信档案&emsp;首页&emsp;学籍查询&emsp;学历查询&emsp;在线验证&emsp;出国教育背景服务</div>
      <p style="font-size:9pt;color:#888">首页 &gt; 在线验证报告 &gt; 验证结果</p><p class=c style="font-size:17pt">教育部学历证书电子注册备案表</p>
      <p class=c style="color:#1a7f7a">验证通过&emsp;该报告在有效期内</p><div class=grid>{lines}</div>
      <p style="font-size:9pt;color:#888;margin-top:8mm">主办单位：教育部学生服务与素质发展中心（原全国高等学校学生信息咨询与就业指导中心）<br>客服热线：010-67410388&emsp;京ICP备19004913号-1</p>
      {copied(rng, "right:0;bottom:16mm")}"""
    css = f"""@page {{ @top-left {{ content: "{now:%Y/%m/%d} {rng.randint(9, 17)}:{rng.randint(10, 59)}"; font-size: 8pt }}
      @top-center {{ content: "学历证书电子注册备案表_学信网"; font-size: 8pt }} @bottom-left {{ content: "{url}"; font-size: 8pt }}
      @bottom-right {{ content: "1/1"; font-size: 8pt }} }} .i {{ display:inline-block; width:80mm; margin:1.5mm 0 }}
      .k {{ color:#888 }} .w {{ border-bottom:0.1mm solid #ddd; padding:1mm 6mm }} .w .k {{ display:inline-block; width:40mm }}"""
    return Sheet(page(rng, body, css, font=rng.choice(("hei", "zenhei"))), "diploma_verification", truth)


@layout("skill_certificate.booklet_spread")
def booklet_spread(rng: random.Random) -> Sheet:
    """国家职业资格证书: photo and number left, bilingual lines right, occupation and level on a line, two bodies with their seals."""
    (name, sex), job = person(rng), rng.choice(JOBS)
    level = rng.choice((5, 4, 3, 3, 2, 1))
    born, day = a_day(rng, 1965, 1992), a_day(rng, 2004, 2019)
    number = f"{day:%y}04{rng.randint(1, 12):02d}{rng.choice('0234')}{serial(rng, 3)}{level}{serial(rng, 5)}"
    idn = id_number(rng, born.isoformat(), sex)
    city = rng.choice(PLACES[:8])
    centre = rng.choice(
        (
            f"{city}市职业技能鉴定指导中心",
            "山西省职业技能鉴定指导中心",
            "机械工业职业技能鉴定指导中心",
            "冶金行业职业技能鉴定站",
        )
    )
    office = f"{city}市{rng.choice(('劳动和社会保障局', '人力资源和社会保障局'))}"
    both = f"{job}{rng.choice(('&emsp;', ' ', '（'))}"
    both += (LEVELS[level][rng.randrange(3)] + ("）" if both.endswith("（") else "")).replace(
        "/", rng.choice(("/", "／"))
    )
    lines = [
        ("姓名", "Name", padded(name, rng)), ("性别", "Sex", sex), ("出生日期", "Birth Date", arabic(born, rng)),
        ("文化程度", "Educational Level", rng.choice(("大专", "高中", "中技", "本科"))), ("身份证号", "ID No.", idn),
        ("发证日期", "Date of Issue", arabic(day, rng)), ("职业（工种）及等级", "Occupation &amp; Skill Level", both),
        ("理论知识考试成绩", "Result of Theoretical Knowledge Test", str(rng.randint(60, 98))),
        ("操作技能考核成绩", "Result of Operational Skill Test", str(rng.randint(60, 98))), ("评定成绩", "Result of Test", rng.choice(("合格", "良好"))),
    ]  # fmt: skip
    if level < 3:
        lines.insert(9, ("综合评审成绩", "Result of Comprehensive Evaluation", str(rng.randint(60, 95))))
    rows = "".join(f"<tr><td>{cn}<div class=e>{en}</div><td class=v>{value}" for cn, en, value in lines)
    body = f"""<div style="position:absolute;left:6mm;top:18mm;width:110mm"><p class=c style="font-size:18pt">中华人民共和国<br>职业资格证书</p>
      <p class=c style="font-size:9pt">Certificate of Occupational Qualification<br>The People's Republic of China</p><div class=photo style="margin:5mm auto"></div>
      <p>证书编号：{number}<br><span class=e>Certificate No.</span></p><p style="font-size:9pt">劳动和社会保障部印制</p></div>
      <div style="position:absolute;left:128mm;top:4mm;width:140mm"><table class=g>{rows}</table>
      <table style="margin-top:5mm;font-size:10pt"><tr><td>职业技能鉴定（指导）中心（印）<br>{centre}<td>劳动保障行政部门（印）<br>{office}</table></div>
      {seal(rng, centre, "left:150mm;bottom:36mm", 32)}{copied(rng, "left:6mm;bottom:2mm") if rng.random() < 0.5 else ""}"""
    css = ".e { font-size:7.5pt; color:#666; line-height:1 } .g td { padding:0.7mm 0; line-height:1.3 } .v { border-bottom:0.2mm solid #777 }"
    truth = {
        "name": name, "id_number": idn, "occupation": job, "skill_level": level, "issue_date": day.isoformat(),
        "certificate_number": number, "issuer": centre,
    }  # fmt: skip
    return Sheet(page(rng, body, css, "A4 landscape", "8mm"), "skill_certificate", truth, ("issuer",))


@layout("skill_certificate.e_portrait")
def e_portrait(rng: random.Random) -> Sheet:
    """职业技能等级证书 as e-certificate: head sentence, lines in two columns, body that is the employer or a school."""
    (name, sex), job = person(rng), rng.choice(JOBS)
    level, own = rng.choice((5, 4, 3, 3, 2, 1)), rng.random() < 0.5
    day = a_day(rng, 2019, 2025)
    issuer = (
        firm(rng)
        if own
        else rng.choice(
            (f"{rng.choice(PLACES[:7])}{rng.choice(STEMS)}技师学院", f"山西{rng.choice(STEMS)}职业技能评价中心")
        )
    )
    number = new_number(rng, day.year, str(level), own)
    idn = id_number(rng, a_day(rng, 1968, 1999).isoformat(), sex)
    way = rng.choice((f"{job}（{rng.choice(('电焊工', '维修', '装配', '数控'))}）", "", job))
    rows = [
        ("姓名", "Name", name),
        ("证件类型", "ID Type", "居民身份证"),
        ("证件号码", "ID No.", idn),
        ("职业名称", "Occupation", job),
    ]
    rows += [("工种/职业方向", "Job/Direction", way or "——")] if rng.random() < 0.8 else []
    rows += [("职业技能等级", "Skill Level", LEVELS[level][0]), ("证书编号", "Certificate No.", number)]
    english = rng.random() < 0.6
    if rng.random() < 0.4:
        rows = rows[:1] + rows[3:] + rows[1:3]
    cells = "".join(
        f"<tr><td class=l>{cn}：{f'<div class=e>{en}</div>' if english else ''}<td>{v}" for cn, en, v in rows
    )
    code = credit_code(rng) if rng.random() < 0.5 else ""
    body = f"""<div style="border:0.5mm solid #b08d3c;height:240mm;padding:8mm;position:relative"><p class=c style="font-size:26pt;margin:2mm 0">职业技能等级证书</p>
      <p class=c style="font-size:9pt">Certificate of Occupational Skill Level</p><div class=photo style="margin:4mm auto"></div>
      <p style="text-indent:2em">本证书由{rng.choice(("经人力资源社会保障部门备案的评价机构", "人力资源社会保障部门备案的职业技能等级认定机构"))}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p>
      <table class=g>{cells}</table><div class=r style="margin-top:16mm">{rng.choice(("发证机构", "评价机构", "发证机构（印章）"))}：{issuer}<br>
      {f"统一社会信用代码：{code}<br>" if code else ""}发证日期：{arabic(day, rng)}</div>
      <div style="position:absolute;left:8mm;bottom:6mm;font-size:9pt">{qr(rng, 22)}<br>机构信息查询网址：http://pjjg.osta.org.cn<br>证书信息查询网址：http://zscx.osta.org.cn</div></div>
      {seal(rng, issuer, "right:14mm;top:172mm", 40)}"""
    css = ".l { width:52mm; color:#444 } .g td { padding:1.3mm 0; line-height:1.3 } .e { font-size:8pt; color:#888 }"
    truth = {
        "name": name, "id_number": idn, "occupation": job, "skill_level": level, "issue_date": day.isoformat(),
        "certificate_number": number, "issuer": issuer,
    } | ({"credit_code": code} if code else {})  # fmt: skip
    return Sheet(page(rng, body, css, margin="16mm"), "skill_certificate", truth)


@layout("skill_certificate.technician_1990s")
def technician_1990s(rng: random.Random) -> Sheet:
    """技师合格证书 or 工人技术等级证书 of the nineties: sentence with filled blanks, identity number of 15 places, free number."""
    (name, sex), job = person(rng), rng.choice(("电焊工", "钳工", "车工", "电工", "铸造工", "锻工"))
    day = a_day(rng, 1989, 2000)
    born = a_day(rng, 1945, 1968)
    idn = id_number(rng, born.isoformat(), sex)
    old = idn[:6] + idn[8:17]
    shown = rng.random() < 0.5
    title, words, level = rng.choice((
        ("技师合格证书", "技师任职条件，特发给技师合格证书", 2), ("高级技师合格证书", "高级技师任职条件，特发给高级技师合格证书", 1),
        ("工人技术等级证书", "高级工技术等级标准要求，特发此证", 3), ("工人技术等级证书", "中级工技术等级标准要求，特发此证", 4),
    ))  # fmt: skip
    office = rng.choice(("山西省劳动厅", "大同市劳动局", "机械电子工业部工人考核委员会", "太原市劳动局"))
    number = rng.choice((f"晋技字第{serial(rng, 5)}号", f"劳技{day:%y}-{serial(rng, 4)}", f"第 {serial(rng, 6)} 号"))
    body = f"""<div style="border:1mm solid #a33;padding:10mm 14mm;height:112mm;position:relative"><p class=c style="font-size:24pt;margin:0">{wide(title, rng)}</p>
      <div style="float:left;margin:6mm 8mm 0 0" class=photo></div><p style="text-indent:2em;font-size:14pt;line-height:2.1;margin-left:40mm">
      <u>{padded(name, rng)}</u>同志，性别<u>{sex}</u>，<u>{born.year}</u>年<u>{born.month}</u>月生{f"，身份证号<u>{old}</u>" if shown else ""}，经考核评审，符合<u>{job}</u>工种{words}。</p>
      <p style="clear:both">编号：{number.replace(" ", "&ensp;")}</p><div class=r>发证机关：{office}（章）<br>{hanzi(day, rng)}</div></div>
      {seal(rng, office, "right:20mm;top:88mm")}{copied(rng, "left:20mm;bottom:4mm")}"""
    truth = {
        "name": name, "occupation": job, "skill_level": level, "issue_date": day.isoformat(),
        "certificate_number": number.replace(" ", ""), "issuer": office,
    } | ({"id_number": old} if shown else {})  # fmt: skip
    sheet = page(
        rng, body, "", rng.choice(("A4 landscape", "240mm 170mm")), "12mm", rng.choice(("kai", "song", "ming"))
    )
    return Sheet(sheet, "skill_certificate", truth, ("certificate_number",))


@layout("skill_certificate.special_landscape")
def special_landscape(rng: random.Random) -> Sheet:
    """特级技师 or 首席技师 of an employer filed with the province: landscape, labels right of a photo, number with letters."""
    (name, sex), job, issuer = person(rng), rng.choice(JOBS), firm(rng)
    words, level, letter = rng.choice((("特级技师", "special_technician", "T"), ("首席技师", "chief_technician", "S")))
    day = a_day(rng, 2022, 2025)
    idn = id_number(rng, a_day(rng, 1966, 1985).isoformat(), sex)
    number = f"Y{letter}000014{serial(rng, 6)}{day:%y}{rng.choice(('0', '1'))}{serial(rng, 6)}"
    code = credit_code(rng)
    body = f"""<p class=c style="font-size:25pt;color:#8a1c1c;margin:0">{words}职业技能等级证书</p>
      <table style="margin-top:8mm"><tr><td rowspan=6 style="width:48mm"><div class=photo></div><br>{qr(rng, 18)}<td>{padded(name, rng)}&emsp;{sex}&emsp;{idn}
      <tr><td>经{rng.choice(("山西省人力资源和社会保障厅备案", "公司特级技师评聘委员会评审、公示"))}，<tr><td>于{day.year}年{day.month}月取得&ensp;<b>{job}</b>&ensp;职业（工种）&ensp;<b>{words}</b>&ensp;资格。
      <tr><td>证书编号 {number}<tr><td>发证单位 {issuer}<br>统一社会信用代码 {code}<tr><td>发证日期 {arabic(day, rng)}</table>
      <p style="font-size:9pt;margin-top:10mm">备注：{words}由企业在高级技师中评聘，岗位津贴按本单位制度执行。本证书可在“技能人才评价证书全国联网查询”系统中查询。</p>
      {seal(rng, issuer, "left:112mm;top:74mm", 38)}{copied(rng, "right:4mm;bottom:4mm") if rng.random() < 0.5 else ""}"""
    truth = {
        "name": name, "id_number": idn, "occupation": job, "skill_level": level, "issue_date": day.isoformat(),
        "certificate_number": number, "issuer": issuer, "credit_code": code,
    }  # fmt: skip
    return Sheet(page(rng, body, "td { padding:1.5mm }", "A4 landscape", "22mm"), "skill_certificate", truth)


@layout("title_certificate.booklet_two_leaves")
def title_booklet(rng: random.Random) -> Sheet:
    """专业技术职务任职资格证书: left leaf of labels, right leaf with two dates and two bodies."""
    (name, sex), field = person(rng), rng.choice(FIELDS)
    title, rank = rng.choice(TITLES)
    idn = id_number(rng, a_day(rng, 1962, 1990).isoformat(), sex)
    grant = a_day(rng, 2000, 2019, (8, 9, 10, 11))
    issue = grant + datetime.timedelta(days=rng.randint(35, 140))
    office = rng.choice(
        (
            "山西省人事厅",
            "山西省人力资源和社会保障厅",
            "太原市人力资源和社会保障局",
            "大同市人事局",
            "山西省职称改革领导组办公室",
        )
    )
    jury = rng.choice(
        (
            f"山西省工程系列{title}评审委员会",
            f"山西省机械工程专业{title}评审委员会",
            f"{office[:3]}工程系列{rank}职务评审委员会",
        )
    )
    number = rng.choice((f"{serial(rng, 7)}", f"晋{rank[:2]}字第{serial(rng, 5)}号", f"{grant.year}14{serial(rng, 6)}"))
    shown = rng.random() < 0.6
    left = [
        (wide("姓名", rng), padded(name, rng)),
        (wide("性别", rng), sex),
        ("出生年月", f"{idn[6:10]}年{int(idn[10:12])}月"),
    ]
    left += [("身份证号", idn)] if shown else []
    left += [("工作单位", firm(rng)), ("编&emsp;&emsp;号", number)]
    right = [
        ("专业名称", field),
        ("资格名称", title),
        ("授予时间", arabic(grant, rng)),
        ("评审组织", jury),
        ("批准文号", f"晋职字〔{issue.year}〕{rng.randint(3, 90)}号"),
    ]
    if rng.random() < 0.5:
        right[0], right[1] = right[1], right[0]
    labels = rng.choice(("：", ""))
    leaf = ["".join(f"<tr><td class=l>{k}{labels}<td class=v>{v}" for k, v in side) for side in (left, right)]
    body = f"""<p class=c style="font-size:17pt;margin:0">专业技术职务任职资格证书</p><table><tr><td class=h><div class=photo style="margin:2mm auto 6mm"></div><table>{leaf[0]}</table>
      <td class=h style="border-left:0.3mm dashed #999;padding-left:10mm"><table>{leaf[1]}</table>
      <p style="font-size:9.5pt">&emsp;&emsp;本证书表明持证人经评审委员会评审通过，具备相应专业技术职务任职资格。</p>
      <p class=r>签发单位（盖章）{labels}{office}<br>签发日期{labels}&ensp;{hanzi(issue, rng)}</p></table>
      {seal(rng, office, "right:8mm;top:98mm")}{copied(rng, "left:4mm;bottom:0") if rng.random() < 0.5 else ""}"""
    css = ".h { width:50%; vertical-align:top; padding:4mm 6mm } .l { width:26mm; vertical-align:top } .v { border-bottom:0.2mm solid #555 } td { padding:1.2mm }"
    truth = {
        "name": name, "title": title, "specialty": field, "grant_date": grant.isoformat(), "certificate_number": number, "issuer": office,
    } | ({"id_number": idn} if shown else {})  # fmt: skip
    return Sheet(page(rng, body, css, "A4 landscape", "12mm"), "title_certificate", truth)


@layout("title_certificate.e_certificate")
def title_electronic(rng: random.Random) -> Sheet:
    """职称证书 of the provincial system: two columns of labels, date of passing in the grid, date of making below, query address."""
    (name, sex), field = person(rng), rng.choice(FIELDS)
    title, rank = rng.choice(TITLES)
    idn = id_number(rng, a_day(rng, 1966, 1996).isoformat(), sex)
    grant = a_day(rng, 2019, 2024)
    made = grant + datetime.timedelta(days=rng.randint(20, 90))
    number = rng.choice(
        (f"14{grant.year}{serial(rng, 9)}", f"SX-ZC{grant.year}{serial(rng, 6)}", f"A14{serial(rng, 10)}")
    )
    office = rng.choice(("山西省人力资源和社会保障厅", "大同市人力资源和社会保障局", "山西省职称工作领导小组办公室"))
    jury = f"{office[:3]}{rng.choice(('', '机械'))}工程系列{rank}职称评审委员会"
    cells = [("姓名", padded(name, rng)), ("性别", sex), ("身份证号", idn), ("职称系列", "工程技术系列"), ("职称级别", rank), ("职称名称", title),
             ("专业名称", field), (rng.choice(("评审通过时间", "取得时间", "授予时间")), arabic(grant, rng)), ("评审委员会", jury), ("证书编号", number)]  # fmt: skip
    if rng.random() < 0.5:
        cells = cells[-1:] + cells[:-1]
    rows = "".join(
        "<tr>" + "".join(f"<td class=l>{k}<td>{v}" for k, v in cells[i : i + 2]) for i in range(0, len(cells), 2)
    )  # fmt: skip
    body = f"""<p class=c style="font-size:27pt;letter-spacing:5mm;margin:14mm 0 4mm">职称证书</p><p class=c style="font-size:9pt">（电子证书）</p>
      <table class=b style="font-size:11pt">{rows}</table>
      <p style="text-indent:2em">持证人经{rng.choice(("评审", "考核认定"))}，取得上述职称资格。本电子证书与纸质证书具有同等法律效力。</p>
      <table style="margin-top:10mm"><tr><td>{qr(rng, 26)}<br><span style="font-size:9pt">扫码查验</span><td class=r>{office}<br>{rng.choice(("制证日期", "发证日期", "签发日期"))}：{arabic(made, rng)}</table>
      <p style="font-size:9pt;margin-top:16mm">查询网址：https://rst.shanxi.gov.cn/zcpt&emsp;“民生山西”APP 可下载、核验。打印时间：{made.year + 1}-03-{rng.randint(10, 28)}</p>
      {seal(rng, office, "right:10mm;top:140mm", 40)}"""
    truth = {
        "name": name, "id_number": idn, "title": title, "specialty": field, "grant_date": grant.isoformat(), "certificate_number": number,
        "issuer": office,
    }  # fmt: skip
    css = ".l { background:#f7f2e6; width:25mm } .b td { padding:2.6mm 2mm }"
    return Sheet(page(rng, body, css, margin="18mm"), "title_certificate", truth)


@layout("title_certificate.sentence_by_employer")
def title_sentence(rng: random.Random) -> Sheet:
    """资格证书 in one sentence issued by a central enterprise's own office: month only, jury named inside, document number of the reply."""
    (name, _), field = person(rng), rng.choice(FIELDS)
    title, rank = rng.choice(TITLES[:3])
    grant = a_day(rng, 2005, 2023)
    issuer = rng.choice(
        (
            f"中晟{rng.choice(('矿业', '电力建设', '铁路工程'))}集团有限公司职称改革领导小组",
            f"{rng.choice(STEMS)}集团有限公司职称管理办公室",
        )
    )
    number = rng.choice((f"ZS{grant.year}-{serial(rng, 4)}", f"{rank[0]}字第{serial(rng, 6)}号"))
    issue = grant + datetime.timedelta(days=70)
    body = f"""<div style="border:1.5mm solid #9c2a2a;outline:0.3mm solid #9c2a2a;outline-offset:1mm;padding:14mm 16mm;height:122mm;position:relative">
      <p style="text-align:right;font-size:10pt;margin:0">证书编号：{number}</p><p class=c style="font-size:24pt;margin:4mm 0 8mm">专业技术资格证书</p>
      <p style="text-indent:2em;font-size:15pt;line-height:2.1">{padded(name, rng)}&ensp;同志于{grant.year}年{grant.month}月经工程系列{rank}专业技术资格评审委员会评审，
      具备&ensp;{field}&ensp;专业&ensp;{title}&ensp;资格{rng.choice(("", f"（批文：中晟人〔{grant.year}〕{rng.randint(20, 300)}号）"))}，特发此证。</p>
      <div class=r style="margin-top:12mm">{issuer}<br>{rng.choice((hanzi(issue, rng, False), f"{issue.year}年{issue.month}月"))}</div></div>
      {seal(rng, issuer, "right:26mm;top:104mm", 38)}{copied(rng, "left:20mm;bottom:0") if rng.random() < 0.6 else ""}"""
    truth = {
        "name": name, "title": title, "specialty": field, "grant_date": month(grant), "certificate_number": number, "issuer": issuer,
    }  # fmt: skip
    return Sheet(page(rng, body, "", "A4 landscape", "14mm"), "title_certificate", truth)
