"""Identity cards, application forms, promises, employment, assessments, social insurance and retirement."""

from __future__ import annotations

from benchmarks.strangers.dossiers.frost_base import JOBS, Man, Works, chop, day, face, page, table
from benchmarks.strangers.dossiers.model import Paper

GRADES = {
    "优秀": "excellent",
    "合格": "qualified",
    "称职": "qualified",
    "基本合格": "basically_qualified",
    "不合格": "unqualified",
}


def card(p: Man, office: str, since: str, until: str, style: int = 0, *, sex: str = "", job: str = "职称申报") -> Paper:
    """Both sides of the identity card on a sheet; ``sex`` printed otherwise than the number says."""
    y, m, d = (int(one) for one in p.born.split("-"))
    gender = sex or p.sex
    end = until if until == "长期" else day(until, "b")
    obverse = (
        face(23, 29)
        + f"<div>姓　名　{p.name}</div><div>性　别　{gender}　　民　族　汉</div><div>出　生　{y} 年 {m} 月 {d} 日</div><div style='width:56mm'>住　址　{p.home}</div>"
        f"<div style='clear:both;padding-top:2mm'>公民身份号码　　{p.id}</div>"
    )
    reverse = f"<div class=c style='font-size:1.25em;padding-top:5mm'>中华人民共和国</div><div class=c style='font-size:1.7em;letter-spacing:.3em'>居民身份证</div><div style='padding-top:6mm'>签发机关　{office}</div><div>有效期限　{day(since, 'b')}-{end}</div>"
    box = "width:90mm;min-height:54mm;border-radius:3.5mm;border:.5pt solid #8aa;padding:4mm"
    both = [
        f"<div style='{box};background:#eef5fa'>{obverse}</div>",
        f"<div style='{box};background:#f7f3ec'>{reverse}</div>",
    ]
    if style == 0:
        body = f"<div style='margin:12mm 30mm'>{both[0]}<div style='height:14mm'></div>{both[1]}</div>"
    elif style == 1:
        body = f"<p class=n>{p.name}身份证复印件（仅限{job}使用）</p><div style='margin:8mm 0'>{both[1]}<div style='height:9mm'></div>{both[0]}</div><p class=r>与原件核对无误　　劳资科</p>"
    else:
        body = f"<table class=f><tr><td>{both[0]}</td><td>{both[1]}</td></tr></table>"
    fields = {"name": p.name, "sex": gender, "birth_date": p.born, "id_number": p.id, "issuing_authority": office, "valid_from": since, "valid_until": until}  # fmt: skip
    paper = "A4 landscape" if style == 2 else "A4"
    return Paper("id_card", page(body, "zenhei", 10, paper, "20mm"), fields)


def form(
    p: Man,
    u: Works,
    level: str,
    subject: str,
    skill: str,
    school: str,
    date: str,
    deeds: list[str],
    style: int = 0,
    *,
    exceptional: bool = False,
    employer: str = "",
) -> Paper:
    """An application form. ``skill``: trade, rank, day; ``school``: name, major, degree (blanks between)."""
    trade, rank, got = skill.split()
    college, major, degree = school.split()
    title, firm, yes = JOBS[level], employer or u.name, "是" if exceptional else "否"
    if style == 0:
        body = (
            "<h1>高技能人才申报工程系列<br>专业技术职称呈报表</h1>"
            + table(
                [
                    ["姓 名", p.name, "性 别", p.sex, "出生年月", day(p.born, "n")],
                    ["公民身份号码", p.id],
                    ["工作单位", firm],
                    ["申报级别", title, "申报专业", subject, "破格申报", yes],
                    ["职业工种", trade, "技能等级", rank, "取得日期", got],
                    ["毕业院校", college, "专业", major, "学历", degree],
                    ["主要工作业绩及成果", "".join(f"<div>{k}. {one}；</div>" for k, one in enumerate(deeds, 1))],
                    ["本人承诺", f"以上所填属实。　　签名：{p.name}　　{day(date)}"],
                    ["单位意见", f"同意推荐申报。<br>　　　　　　（盖章）　　{day(date)}"],
                ]
            )
            + chop(firm)
        )
        font, pt = "ming", 11.5
    elif style == 1:
        marks = ("☑", "□") if exceptional else ("□", "☑")
        body = (
            f"<p class=n>填表时间：{day(date, 'd')}</p><h1>工程技术人才职称申报表</h1><p class=n>单位（全称）：{firm}</p>"
            f"<p class=n>申报人：{p.name}　　　性别：{p.sex}　　　身份证号：{p.id}</p><p class=n>申报职称：{title}　　　申报专业：{subject}</p><p class=n>是否破格：{marks[0]}是　{marks[1]}否</p>"
            + table(
                [
                    ["学历情况", "毕业学校", college],
                    ["", "所学专业", major],
                    ["", "学历层次", degree],
                    ["技能情况", "工种及等级", f"{trade}　{rank}"],
                    ["", "发证日期", got],
                ]
            )
            + "<h2>业绩简介</h2>"
            + "".join(f"<p>{one}。</p>" for one in deeds)
            + f"<h2>单位推荐意见</h2><p>该同志爱岗敬业，材料经公示无异议，同意推荐。</p><p class=r>{firm}</p><p class=r>{day(date)}</p><p class=n>申报人签字：{p.name}</p>"
            + chop(firm, shift="margin-top:-34mm;margin-left:98mm")
        )
        font, pt = "zenhei", 11.5
    else:
        way = "破格" if exceptional else "正常"
        body = (
            "<div style='padding:40mm 0 20mm'><h1 style='font-size:2.3em'>职称评审申报书</h1><p class=c>（工程系列　高技能人才）</p></div>"
            + "".join(
                f"<p class=n style='padding-left:34mm'>{a}　<u>　{b}　</u></p>"
                for a, b in (
                    ("姓　　名", p.name),
                    ("工作单位", firm),
                    ("申报职称", title),
                    ("申报专业", subject),
                    ("申报类型", way),
                )
            )
            + f"<p class=c style='padding-top:45mm'>{day(date, 'c')}</p><div class=brk></div><h2>1　基本信息</h2>"
            + table(
                [
                    ["姓名", p.name, "性别", p.sex],
                    ["出生日期", day(p.born, "d"), "身份证号", p.id],
                    ["毕业院校", college, "学历", degree],
                    ["专业", major, "职业（工种）", trade],
                    ["技能等级", rank, "发证时间", got],
                ]
            )
            + "<h2>2　业绩与成果</h2>"
            + "".join(f"<p>2.{k}　{one}。</p>" for k, one in enumerate(deeds, 1))
            + f"<h2>3　审核意见</h2><p class=n>申报人（签名）：{p.name}</p><p>所报材料与原件一致，同意上报。</p><p class=r>{firm}</p><p class=r>{day(date, 'e')}</p>"
            + chop(firm)
        )
        font, pt = "kai", 13
    fields = {"name": p.name, "level": level, "specialty": subject, "employer": firm, "id_number": p.id}  # fmt: skip
    return Paper("application_form", page(body, font, pt), fields)


def promise(p: Man, date: str, style: int = 0) -> Paper:
    """The applicant's promise."""
    texts = (
        f"<h1>个人承诺书</h1><p>我叫{p.name}，身份证号{p.id}。此次申报职称，我承诺：</p><p>（一）模范遵守国家宪法、法律和各项规章，恪守职业道德；</p><p>（二）提交的学历、资历、业绩、成果等材料均为本人真实材料；</p><p>（三）不托关系、不弄虚作假，违反者自愿取消申报资格。</p><p class=r>承诺人：{p.name}</p><p class=r>{day(date)}</p>",
        f"<h1>诚 信 承 诺</h1><p>本人自愿参加{date[:4]}年度职称评审，遵守中华人民共和国宪法和法律法规，热爱本职，履行岗位职责。所交材料如有失实，一切责任由本人承担。</p><p class=n style='padding-top:10mm'>签名：{p.name}　　　　日期：{day(date, 'b')}</p>",
        f"<h1>申报人品德与诚信声明</h1><p>声明人{p.name}，现就申报材料声明如下：本人近年未受过党纪、政纪处分，无学术不端；申报表内容与所附复印件真实、完整、有效。</p><p class=r>声明人（签字）{p.name}</p><p class=r>{day(date, 'c')}</p>",
    )
    return Paper(
        "declaration", page(texts[style], ("kai", "zenhei", "ming")[style], 14), {"name": p.name, "date": date}
    )


def service(
    p: Man,
    u: Works,
    posts: list[tuple[str, str, str]],
    date: str,
    style: int = 0,
    *,
    firm: str = "",
    sealed: bool = True,
    note: str = "",
) -> Paper:
    """A proof of employment: (from, to or 至今, post) one after another, all of them on the production line."""
    owner = firm or u.name
    if style == 0:
        told = "；".join(f"{day(a, 'm')}{b if b == '至今' else '至' + day(b, 'm')}，任{c}" for a, b, c in posts)
        text = f"<h1>工作经历证明</h1><p>{p.name}，{p.sex}，身份证号{p.id}，系我单位在职职工，工作地点在{u.seat}，一直在生产一线技能岗位从事技术技能工作。其工作经历为：{told}。</p>{f'<p>{note}</p>' if note else ''}<p>特此证明。</p><p class=r>{owner}</p><p class=r>{day(date)}</p>"
    elif style == 1:
        text = (
            "<h1>在岗及工作年限证明</h1>"
            + table([["姓名", p.name, "身份证号", p.id], ["所在单位", owner], ["工作地点", u.seat]])
            + table(
                [
                    ["起", "止", "岗位（生产一线技能岗位）"],
                    *[[day(a, "n"), b if b == "至今" else day(b, "n"), c] for a, b, c in posts],
                ]
            )
            + f"{f'<p>{note}</p>' if note else ''}<p class=n>情况属实。</p><p class=r>{owner}（公章）</p><p class=r>{day(date, 'e')}</p>"
        )
    else:
        first = posts[0]
        text = f"<h1>证　　明</h1><p class=n>职称评审办公室：</p><p>兹有我单位职工{p.name}（{p.id}），自{day(first[0])}起在{u.seat}{owner}生产一线从事{first[2]}工作，{'至今在岗' if first[1] == '至今' else '至' + day(first[1])}，属技术技能岗位，无间断。</p>{f'<p>{note}</p>' if note else ''}<p class=r>{owner}</p><p class=r>{day(date, 'c')}</p>"
    if sealed:
        text += chop(owner)
    return Paper(
        "employment_proof", page(text, ("ming", "zenhei", "kai")[style], 13), {"name": p.name, "issue_date": date}
    )


def grades(
    p: Man,
    u: Works,
    post: str,
    years: dict[int, str],
    date: str,
    style: int = 0,
    *,
    sealed: bool = True,
    firm: str = "",
) -> Paper:
    """The grades of some years in one proof."""
    owner = firm or u.name
    if style == 0:
        text = f"<h1>年度考核情况证明</h1><p>{p.name}同志现任我单位{post}，经查阅考核档案，其{'、'.join(str(y) for y in years)}年度的考核结果依次为{'、'.join(years.values())}。</p><p>以上情况属实。</p><p class=r>{owner}人力资源部</p><p class=r>{day(date)}</p>"
    elif style == 1:
        text = (
            f"<h1>职工年度考核结果登记表</h1><p class=n>姓名：{p.name}　　　单位：{owner}　　　岗位：{post}</p>"
            + table(
                [
                    ["序号", "考核年度", "考核等次"],
                    *[[str(k), f"{y}年度", g] for k, (y, g) in enumerate(years.items(), 1)],
                ]
            )
            + f"<p class=r>填报单位：{owner}</p><p class=r>{day(date, 'd')}</p>"
        )
    else:
        text = f"<h1>考 核 证 明</h1>{''.join(f'<p>{y}年度考核等次：{g}</p>' for y, g in years.items())}<p>被考核人{p.name}，岗位为{post}，以上为{owner}考核小组最终意见。</p><p class=r>{owner}</p><p class=r>{day(date, 'c')}</p>"
    if sealed:
        text += chop(owner, shift="margin-top:-22mm;margin-left:92mm")
    records = [{"year": y, "grade": GRADES[g]} for y, g in sorted(years.items())]
    return Paper(
        "assessment_form", page(text, ("kai", "ming", "zenhei")[style], 13.5), {"name": p.name, "records": records}
    )


def renamed(old: Works, new: Works, date: str, office: str) -> Paper:
    """The notice of the registry that a company goes by another name: of no type."""
    text = f"<h1>准予变更登记通知书</h1><p class=r>（朔）登记企变字〔{date[:4]}〕第1207号</p><p class=n>{new.name}：</p><p>你单位提交的变更登记申请材料齐全，符合法定形式，我局决定准予变更登记。</p>{table([['变更事项', '变更前', '变更后'], ['名称', old.name, new.name]])}<p class=n>统一社会信用代码：{new.code}</p><p class=r>{office}</p><p class=r>{day(date)}</p>{chop(office, '登记专用章')}"
    return Paper("unknown", page(text, "ming", 12.5))


def retired(p: Man, u: Works, date: str, office: str) -> Paper:
    """A certificate of retirement."""
    text = face() + f"<h1>职工退休证</h1><p class=n>姓　　名：{p.name}</p><p class=n>性　　别：{p.sex}</p><p class=n>身份证号：{p.id}</p><p class=n>工作单位：{u.name}</p><p class=n>退休时间：{day(date)}</p><p style='clear:both'>根据国家关于职工退休的规定，批准该同志退休，享受基本养老保险待遇。</p><p class=r>发证机关：{office}</p><p class=r>{day(date)}</p>{chop(office)}"  # fmt: skip
    return Paper(
        "retirement_certificate", page(text, "kai", 13), {"name": p.name, "id_number": p.id, "retirement_date": date}
    )


def insurance(p: Man, spans: list[tuple[str, str, str]], office: str, date: str) -> Paper:
    """A record of the pension insurance: (from, to, employer)."""
    text = (
        "<h1>山西省企业职工基本养老保险个人参保证明</h1>"
        + table([["姓名", p.name, "社会保障号码", p.id], ["参保状态", "参保缴费"]])
        + table([["缴费起始年月", "缴费终止年月", "缴费单位"], *[[a, b, c] for a, b, c in spans]])
        + f"<p class=x>本证明由参保人自助打印，加盖电子印章有效。</p><p class=r>{office}</p><p class=r>打印日期：{day(date, 'd')}</p>{chop(office, '业务专用章')}"
    )
    fields = {"name": p.name, "id_number": p.id, "periods": [{"from": a, "to": b, "employer": c} for a, b, c in spans]}
    return Paper("social_insurance", page(text, "zenhei", 11), fields)
