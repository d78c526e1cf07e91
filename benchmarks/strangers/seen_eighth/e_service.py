"""Proofs of work, appointments, and forms of application."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import (
    FIRMS,
    GAUGE,
    TRADES,
    Word,
    code,
    day,
    down,
    names,
    person,
    photo,
    seal,
    sheet,
    ticks,
    wide,
    write,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout

_LEVELS = {"助理工程师": "assistant_engineer", "工程师": "engineer", "高级工程师": "senior_engineer"}
_NEEDED = {"助理工程师": "高级工", "工程师": "技师", "高级工程师": "高级技师"}
_SCHOOLS = {"中专": "secondary_vocational", "大专": "junior_college", "本科": "bachelor"}


@layout("employment_proof.letter_since")
def since(rng: random.Random) -> Sheet:
    """A letter with a letterhead: since a month to now, years said, address and telephone at the foot."""
    one, firm, (craft, _) = person(rng), rng.choice(FIRMS), rng.choice(TRADES)
    began = f"{rng.randint(1998, 2012)}-{rng.randint(1, 12):02d}"
    date = day(rng, 2021, 2025)
    years = int(date[:4]) - int(began[:4]) - (date[5:7] < began[5:7])
    body = f"""<div style="border-bottom:0.6mm solid #246;color:#246;font-size:15pt">{firm}</div><h1 style="font-size:24pt;margin:16mm 0 10mm">工 作 证 明</h1><div style="font-size:14pt;line-height:2.1"><p class=in>兹证明{one.name}，{one.sex}，身份证号码{one.number}，自{write(began)}至今在我单位从事{craft}工作，累计从事本专业技术工作满{years}年。<p class=in>我单位对本证明的真实性负责。特此证明。<div style="position:relative;margin:20mm 0 0 75mm;text-align:center">{firm}<br>{write(date)}{seal(firm, "left:24mm;top:-14mm")}</div></div><p class=s style="margin-top:50mm">单位地址：经济技术开发区创业路{rng.randint(1, 99)}号　邮编：030{rng.randint(100, 900)}　联系人：{names(rng, 1, one.name)[0]}　电话：035{rng.randint(0, 9)}-{rng.randint(2000000, 8999999)}</p>"""
    truth = {
        "name": one.name,
        "employer": firm,
        "start_date": began,
        "position": craft,
        "years": years,
        "issuer": firm,
        "issue_date": date,
        "sex": one.sex,
        "id_number": one.number,
    }
    return Sheet(sheet(rng, body), "employment_proof", truth, ("periods", "place"))


@layout("employment_proof.resume_table_word")
def resume(rng: random.Random) -> Sheet:
    """A proof of experience as a Word file with rows of period, firm and post, the last one until now."""
    one, (craft, field) = person(rng, 1970, 1984), rng.choice(TRADES)
    firm = rng.choice(FIRMS)
    start = int(one.birth[:4]) + 21
    posts = (f"{craft}学徒", craft, f"{craft}班组长")
    cuts = [f"{start}-08", f"{start + 3}-02", f"{start + 11}-06"]
    ends = [f"{start + 3}-01", f"{start + 11}-05", "2023-02"]
    date = f"2023-0{rng.randint(3, 9)}-{rng.randint(10, 28)}"
    file = Word("仿宋", 14)
    file.p("专业技术工作经历证明", "c", 22, True)
    file.p(f"{one.name}同志（身份证号：{one.number}），从事{field}专业技术工作经历如下：", indent=True)
    rows = [["起止时间", "工作单位", "从事何种工作", "证明人"]]
    for a, b, post in zip(cuts, ends, posts, strict=True):
        rows.append([f"{write(a, 'dot0')}－{write(b, 'dot0')}", firm, post, names(rng, 1, one.name)[0]])
    file.table(rows)
    file.p("以上情况属实，特此证明。", indent=True)
    file.p(f"证明单位（盖章）：{firm}", "r")
    file.p(write(date), "r")
    truth = {
        "name": one.name,
        "employer": firm,
        "start_date": cuts[0],
        "position": posts[2],
        "periods": [{"from": a, "to": b, "position": p} for a, b, p in zip(cuts, ends, posts, strict=True)],
        "issuer": firm,
        "issue_date": date,
        "id_number": one.number,
        "period_employers": [firm] * len(posts),
    }
    return Sheet("", "employment_proof", truth, ("position", "start_date"), file.bytes())


@layout("employment_proof.on_duty_blanks")
def on_duty(rng: random.Random) -> Sheet:
    """A standard form with underlined blanks, credit code of the firm, and contract period as further text."""
    one, firm, number, (craft, _) = person(rng), rng.choice(FIRMS), credit_code(rng), rng.choice(TRADES)
    joined, date = day(rng, 2002, 2017), day(rng, 2022, 2025)
    u = "<u>　{}　</u>".format
    body = f"""<p class=r>编号：（{date[:4]}）证字第{rng.randint(1, 300):03d}号</p><h1 style="font-size:24pt">在 职 证 明</h1><p class=in style="line-height:2.2">姓名{u(one.name)}　性别{u(one.sex)}　身份证件号码{u(one.number)}<p class=in style="line-height:2.2">该同志于{u(write(joined))}入职本单位，现在{u(rng.choice(("检修", "动力", "制造")) + "车间")}担任{u(craft)}岗位工作，已签订{rng.choice(("无固定期限", "固定期限"))}劳动合同，目前在岗。<p class=in>本证明仅用于该职工申报职称，不作为我单位对其任何形式的担保。<table style="margin-top:16mm;line-height:2"><tr><td style="width:60mm"><td style="position:relative">单位名称（公章）：{firm}<br>统一社会信用代码：{number}<br>开具日期：{write(date, "gap")}{seal(firm, "right:14mm;top:-6mm")}</table>"""
    truth = {
        "name": one.name,
        "employer": firm,
        "start_date": joined,
        "position": craft,
        "issuer": firm,
        "issue_date": date,
        "sex": one.sex,
        "id_number": one.number,
        "credit_code": number,
    }
    return Sheet(sheet(rng, body), "employment_proof", truth, ("place", "periods"))


@layout("employment_proof.years_front_line")
def front_line(rng: random.Random) -> Sheet:
    """A proof of years at the front line by mine or plant, in a box, with number of years in Chinese words and a countersigning union."""
    one, firm, (craft, _) = person(rng, 1966, 1980), rng.choice(FIRMS), rng.choice(TRADES)
    start = int(one.birth[:4]) + 20
    year = rng.randint(2019, 2024)
    date = f"{year}-{rng.randint(8, 12):02d}-{rng.randint(10, 28)}"
    body = f"""<div style="border:0.5mm solid;padding:12mm"><h2 style="font-size:21pt">长期坚守生产一线工作证明</h2><p class=in style="font-size:13.5pt;line-height:2.1">{one.name}同志，{write(one.birth)}出生，{start}年7月参加工作，一直在我公司生产一线{craft}岗位工作，截至本证明出具之日，一线工作年限已达{year - start}年。该同志刻苦钻研技术，多次解决生产中的急难问题，受到职工好评。<p class=in>特此证明<div class=r style="margin-top:16mm;position:relative">{firm}（公章）<br>{firm}工会委员会（公章）<br>{write(date, "han")}{seal(firm, "right:50mm;top:-10mm")}</div></div>"""
    truth = {
        "name": one.name,
        "employer": firm,
        "start_date": f"{start}-07",
        "position": craft,
        "years": year - start,
        "issuer": firm,
        "issue_date": date,
        "birth_date": one.birth,
    }
    return Sheet(sheet(rng, body), "employment_proof", truth, ("issuer", "periods"))


@layout("appointment.letter_of_appointment")
def letter(rng: random.Random) -> Sheet:
    """A letter of appointment in a frame: term in figures, firm and day below."""
    one, firm, (craft, _) = person(rng), rng.choice(FIRMS), rng.choice(TRADES)
    post = rng.choice((f"{craft}首席技师", "机械工程师", f"{craft}高级技师", "技能大师工作室负责人"))
    date = day(rng, 2010, 2023)
    until = f"{int(date[:4]) + 3}{date[4:]}"
    body = f"""<div style="border:2mm solid #b22;outline:0.4mm solid #b22;outline-offset:1.5mm;padding:14mm;height:150mm;box-sizing:border-box"><h1 style="font-size:38pt;color:#b22;letter-spacing:14mm">聘书</h1><p style="font-size:18pt;line-height:2.1">{one.name}　同志：<p style="font-size:18pt;line-height:2.1;text-indent:2em;margin:0">兹聘任您为我公司{post}，聘期三年（{write(date, "dot")}—{write(until, "dot")}）。<p style="font-size:18pt;text-indent:2em">此聘<p style="text-align:right;font-size:15pt;position:relative">{firm}<br>{write(date, "han")}{seal(firm, "right:24mm;top:-10mm")}<p class=s>聘字第{rng.randint(1000, 9999)}号</div>"""
    return Sheet(
        sheet(rng, body, size="A4 landscape", fonts="kai ming", margin="15mm"),
        "appointment",
        {"name": one.name, "position": post, "issuer": firm, "date": date},
    )


@layout("appointment.group_notice_word")
def group(rng: random.Random) -> Sheet:
    """A notice that appoints many, one a line: name stands before the post, document number and copies below."""
    firm, men = rng.choice(FIRMS), names(rng, 7)
    year = rng.randint(2015, 2024)
    date = f"{year}-0{rng.randint(2, 9)}-{rng.randint(10, 28)}"
    posts = (
        "生产技术部副部长",
        "机修车间主任",
        "电气车间技术主管",
        "质检中心主任工程师",
        "动力车间工程师",
        "安全环保部工程师",
    )
    file = Word("仿宋", 16)
    file.p(f"{firm}文件", "c", 26, True)
    file.p(f"{firm[2:4]}发〔{year}〕{rng.randint(3, 80)}号", "c")
    file.p(f"关于{men[0]}等六名同志职务聘任的通知", "c", 20, True)
    file.p("公司各部门、车间：")
    file.p("经公司经理办公会议研究决定，聘任：", indent=True)
    for man, post in zip(men, posts, strict=False):
        file.p(f"{man}同志为{post}；" if post != posts[-1] else f"{man}同志为{post}。", indent=True)
    file.p("以上人员聘期三年，自发文之日起计算，原任职务自然免除。", indent=True)
    file.p(firm, "r")
    file.p(write(date), "r")
    file.p(f"抄送：集团公司人力资源部。　　　　拟稿：{men[6]}", size=12)
    return Sheet(
        "",
        "appointment",
        {
            "name": men[0],
            "position": posts[0],
            "issuer": firm,
            "date": date,
            "persons": [{"name": man, "position": post} for man, post in zip(men, posts, strict=False)],
        },
        ("name", "position"),
        file.bytes(),
    )


@layout("appointment.technical_post_contract")
def contract(rng: random.Random) -> Sheet:
    """A contract of a technical post: party A and party B, post and term by articles, both parties' days at the end."""
    one, firm, (_, field) = person(rng), rng.choice(FIRMS), rng.choice(TRADES)
    post = rng.choice(("助理工程师", "工程师"))
    date = day(rng, 2012, 2022)
    body = f"""<h1 style="font-size:22pt">专业技术职务聘任合同书</h1><p>甲方（聘任单位）：{firm}<br>乙方（受聘人）：{one.name}　身份证号：{one.number}<p class=in>甲乙双方本着平等自愿、协商一致的原则，签订本合同。<p>一、甲方聘任乙方担任 <u> {field}专业{post} </u> 职务。<p>二、聘任期限：三年。自{write(date)}起至{write(f"{int(date[:4]) + 3}{date[4:]}")}止。<p>三、乙方应当履行岗位职责，接受甲方的年度考核；考核不合格的，甲方可以解聘。<p>四、聘期内乙方享受公司规定的相应待遇。<p>五、本合同一式两份，双方各执一份。
    <table style="margin-top:16mm;line-height:2.2"><tr><td style="position:relative">甲方（盖章）：{firm}<br>法定代表人：{names(rng, 1)[0]}<br>{write(date, "gap")}{seal(firm, "left:20mm;top:-4mm")}<td>乙方（签字）：<span class=kai style="font-size:15pt">{one.name}</span><br><br>{write(date, "gap")}</table>"""
    return Sheet(
        sheet(rng, body),
        "appointment",
        {"name": one.name, "position": f"{field}专业{post}", "issuer": firm, "date": date, "id_number": one.number},
        ("position",),
    )


def _applicant(rng: random.Random) -> tuple[dict[str, object], dict[str, str]]:
    one, firm, (craft, field) = person(rng, 1972, 1990), rng.choice(FIRMS), rng.choice(TRADES)
    level, school = rng.choice(list(_LEVELS)), rng.choice(list(_SCHOOLS))
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": _LEVELS[level],
        "specialty": field,
        "employer": firm,
        "current_qualification": GAUGE[_NEEDED[level]],
        "education_level": _SCHOOLS[school],
        "sex": one.sex,
        "birth_date": one.birth,
    }
    return truth, {"level": level, "skill": _NEEDED[level], "school": school, "craft": craft}


@layout("application_form.cover_and_basics")
def cover(rng: random.Random) -> Sheet:
    """A form of review: cover with stretched labels and notes on filling, then a leaf of basics with years of study and of work."""
    t, m = _applicant(rng)
    year = rng.randint(2021, 2025)
    t["birth_date"] = str(t["birth_date"])[:7]
    done = int(str(t["birth_date"])[:4]) + 21
    body = f"""<p class=r>编号：＿＿＿＿＿＿</p><h1 style="font-size:28pt;margin:30mm 0 24mm">山西省技能人才<br>职称申报评审表</h1><table style="width:125mm;margin:auto;font-size:15pt;line-height:2.4">{"".join(f'<tr><td style="width:42mm;text-align-last:justify">{a}<td>：<td style="border-bottom:0.2mm solid">　{b}' for a, b in (("单位名称", t["employer"]), ("姓名", t["name"]), ("现职业资格等级", m["skill"]), ("申报专业", t["specialty"]), ("申报职称", m["level"]), ("填表时间", write(f"{year}-{rng.randint(7, 10):02d}-{rng.randint(1, 28):02d}"))))}</table><p class=c style="margin-top:26mm">山西省人力资源和社会保障厅制</p><h3 style="page-break-before:always">填 表 说 明</h3><p class=s>1.本表供技能人才申报工程系列助理工程师、工程师、高级工程师职称使用，1—6页由本人填写，其余由单位及评审组织填写。2.内容要具体、真实，字迹要端正清楚。3.如填写内容较多，可另加附页。</p>
    <h3>一、基 本 情 况</h3><table class="g c"><tr><td>姓名<td>{t["name"]}<td>性别<td>{t["sex"]}<td rowspan=4>{photo(24, 32)}<tr><td>出生年月<td>{write(str(t["birth_date"]), "dot0")}<td>民族<td>汉族<tr><td>身份证号<td colspan=3>{t["id_number"]}<tr><td>参加工作时间<td>{done}.08<td>政治面貌<td>{rng.choice(("中共党员", "群众"))}<tr><td>最高学历<td>{m["school"]}<td>毕业时间<td colspan=2>{done}年7月<tr><td>毕业院校及专业<td colspan=4>{rng.choice(("山西机电职业学院", "太原科技大学", "长治职业技术学院"))}　{t["specialty"]}<tr><td>现有职业资格<br>（技能等级）<td colspan=2>{m["craft"]}{m["skill"]}<td>取得时间<td>{rng.randint(2012, 2018)}.12<tr><td>是否破格申报<td colspan=4>{ticks(("是", "否"), "否", "√", "□")}<tr><td>何时何地受过何种奖励<td colspan=4>{year - 2}年获公司先进工作者</table>"""
    t["exceptional"] = False
    return Sheet(sheet(rng, body), "application_form", t, ("claims",))


@layout("application_form.word_compact_table")
def compact(rng: random.Random) -> Sheet:
    """A one-leaf form of recommendation as a Word table; exceptional type by boxes."""
    t, m = _applicant(rng)
    exceptional = rng.random() < 0.4
    file = Word("宋体", 11)
    file.p("高技能人才申报专业技术职称推荐审核表", "c", 18, True)
    file.p(
        f"推荐单位（公章）：{t['employer']}　　　　　　{rng.randint(2021, 2025)}年{rng.randint(6, 10)}月{rng.randint(1, 28)}日"
    )
    rows = [
        ["姓　　名", str(t["name"]), "性　　别", str(t["sex"]), "出生日期", write(str(t["birth_date"]), "dash")],
        ["身份证号", str(t["id_number"]), "", "", "学　　历", m["school"]],
        ["工作单位", str(t["employer"]), "", "", "职业（工种）", m["craft"]],
        ["技能等级", m["skill"], "申报职称", m["level"], "申报专业", str(t["specialty"])],
        [
            "申报方式",
            ("□正常申报　☑破格申报" if exceptional else "☑正常申报　□破格申报"),
            "",
            "",
            "联系电话",
            str(rng.randint(13000000000, 18999999999)),
        ],
        [
            "主要工作业绩",
            f"一、参与完成公司设备技术改造项目{rng.randint(2, 6)}项；二、编写操作规程{rng.randint(1, 4)}部；三、带徒{rng.randint(2, 6)}人。",
            "",
            "",
            "",
            "",
        ],
        ["单位推荐意见", "经审查，材料真实，公示无异议，同意推荐。", "", "", "", ""],
        ["主管部门意见", "", "", "", "", ""],
    ]
    file.table(rows, ((1, 1, 1, 3), (2, 1, 2, 3), (4, 1, 4, 3), (5, 1, 5, 5), (6, 1, 6, 5), (7, 1, 7, 5)))
    t["exceptional"] = exceptional
    return Sheet("", "application_form", t, ("claims",), file.bytes())


@layout("application_form.system_export")
def export(rng: random.Random) -> Sheet:
    """An export of a province's system with grey label cells and numbered blocks, bar code above."""
    t, m = _applicant(rng)
    label = '<td style="background:#e9eef3;width:30mm">'
    body = f"""<table class=s><tr><td>{code(14)}<td class=r>申报编号：SX{rng.randint(10**9, 10**10 - 1)}</table><h2>专业技术资格申报信息表</h2><p class=hei>1. 个人信息<table class=g><tr>{label}姓名<td>{t["name"]}{label}证件号码<td>{t["id_number"]}<tr>{label}性别<td>{t["sex"]}{label}出生日期<td>{write(str(t["birth_date"]), "dash")}<tr>{label}工作单位<td colspan=3>{t["employer"]}<tr>{label}单位性质<td>企业{label}手机号码<td>1{rng.randint(30, 89)}****{rng.randint(1000, 9999)}</table><p class=hei>2. 申报信息<table class=g><tr>{label}申报系列<td>工程技术{label}申报专业<td>{t["specialty"]}<tr>{label}申报职称名称<td>{m["level"]}{label}申报级别<td>{ {"助理工程师": "初级", "工程师": "中级", "高级工程师": "副高级"}[m["level"]] }<tr>{label}是否破格<td>否{label}申报途径<td>高技能人才贯通</table>
    <p class=hei>3. 学历与资格<table class=g><tr>{label}最高学历<td>{m["school"]}{label}毕业时间<td>{int(str(t["birth_date"])[:4]) + 22}-07-01<tr>{label}职业资格名称<td>{m["craft"]}{label}职业资格等级<td>{m["skill"]}</table><p class=hei>4. 本人承诺<p class=in>以上信息由本人填报，真实有效。　　签名：{t["name"]}"""
    t["exceptional"] = False
    return Sheet(sheet(rng, body, fonts="zenhei"), "application_form", t, ("claims",))


@layout("application_form.stacked_landscape_summary")
def stacked(rng: random.Random) -> Sheet:
    """A summary leaf in landscape with labels stacked upright and results in columns."""
    t, m = _applicant(rng)
    del t["sex"], t["birth_date"]
    body = f"""<h2 style="font-size:19pt">申报{m["level"]}任职资格人员情况简表</h2><p>单位（盖章）：{t["employer"]}<table class="g c"><tr><td rowspan=3 style="width:8mm">{down("个人简况")}<td>姓名<td>{wide(str(t["name"]), " ")}<td>身份证号<td>{t["id_number"]}<td>从事专业<td>{t["specialty"]}<tr><td>学历<td>{m["school"]}<td>现职业资格<td>{m["craft"]}（{m["skill"]}）<td>取得年月<td>{rng.randint(2010, 2018)}.{rng.randint(1, 12):02d}<tr><td>外语<td>不作要求<td>计算机<td>不作要求<td>近三年考核<td>均为合格以上<tr><td>{down("主要业绩")}<td colspan=3 style="text-align:left;vertical-align:top">1.主持完成轧机液压系统改造；<br>2.参与编写检修作业指导书；<br>3.获公司“五小”成果二等奖。<td>{down("论文报告")}<td colspan=2 style="text-align:left;vertical-align:top">专业技术报告1篇，题目《设备状态检修的应用》<tr><td>{down("单位意见")}<td colspan=6 style="text-align:left;height:26mm;position:relative">　　同意申报{m["level"]}。{seal(str(t["employer"]), "right:30mm;top:-4mm")}</table><p class=s>填表人：{names(rng, 1)[0]}　　注：本表A3纸打印，一式20份。</p>"""
    return Sheet(sheet(rng, body, size="A4 landscape"), "application_form", t, ("claims", "exceptional"))
