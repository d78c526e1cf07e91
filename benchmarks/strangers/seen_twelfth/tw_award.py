"""Awards and honours, masters and apprentices, retirement."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, layout

_PROJECTS = (
    "大型减速机在线监测与故障预警技术",
    "矿井主通风机变频节能改造",
    "高强钢厚板窄间隙焊接工艺",
    "选煤厂重介系统智能控制",
    "余热锅炉受热面防磨技术",
    "井下供电系统防越级跳闸研究",
    "水泥回转窑托轮轴瓦修复技术",
    "铸造砂再生循环利用",
)
_GRADES = (("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"))


@layout("award_certificate.tw_science_award")
def science_award(rng: random.Random) -> Sheet:
    where, one = k.place(rng), k.name(rng)
    printed, rank = rng.choice(_GRADES)
    year = rng.randint(2012, 2024)
    project = rng.choice(_PROJECTS)
    provincial = rng.random() < 0.5
    giver = where[0] if provincial else where[1]
    issuer = f"{giver}人民政府"
    award = f"{giver}科学技术进步奖"
    number = f"{year}-{rng.choice('JB')}-{rng.choice('123')}-{rng.randint(1, 90):03}-R{rng.randint(1, 7):02}"
    day = (year + 1, rng.randint(1, 6), rng.randint(1, 28))
    employer = k.firm(rng, where)
    body = (
        "<div style='position:absolute;left:10mm;top:10mm;width:277mm;height:190mm;border:6pt double #c9a13b;background:#fff8ec'>"
        f"<p class='c red' style='margin-top:16mm;font-size:30pt;letter-spacing:3pt'>{award}</p><p class='c red' style='font-size:24pt;letter-spacing:24pt;padding-left:24pt'>证书</p>"
        f"<p class='i' style='margin:6mm 34mm 0;font-size:16pt'>为表彰{award}获得者，特颁发此证书，以资鼓励。</p><div style='margin:7mm 0 0 50mm;font-size:16pt;line-height:1.95'>"
        f"<p>项目名称：{project}</p><p>奖励等级：{printed}</p><p>获 奖 者：{one}</p><p>工作单位：{employer}</p></div>"
        + k.at(38, 160, f"证书号：{number}", "font-size:13pt")
        + k.at(180, 152, issuer, "font-size:16pt")
        + k.at(176, 164, k.cn(day), "font-size:15pt")
        + k.seal(issuer, "left:184mm;top:136mm", size=42)
        + "</div>"
    )
    truth = {
        "recipients": [one],
        "award_name": award,
        "award_kind": "science_technology",
        "award_rank": rank,
        "award_level": "provincial" if provincial else "municipal",
        "project": project,
        "issuer": issuer,
        "issue_date": k.iso(day),
        "certificate_number": number,
    }
    return Sheet(
        k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "song", "kai", "ming")),
        "award_certificate",
        truth,
    )


@layout("award_certificate.tw_contest")
def contest(rng: random.Random) -> Sheet:
    where, one, (work, _) = k.place(rng), k.name(rng), k.job(rng)
    nth = rng.randint(1, 6)
    year = rng.randint(2010, 2024)
    provincial = rng.random() < 0.4
    giver = where[0] if provincial else where[1]
    event = f"{giver}第{'一二三四五六七八九'[rng.randint(2, 8)]}届职工职业技能大赛"
    issuer = f"{giver}总工会"
    day = k.workday(rng, year, 6, 12)
    body = (
        "<div style='position:absolute;left:14mm;top:14mm;width:269mm;height:182mm;border:2.5pt solid #c8161d'>"
        "<div style='position:absolute;left:3mm;top:3mm;right:3mm;bottom:3mm;border:0.8pt solid #c8161d'></div>"
        "<p class='c red' style='margin-top:22mm;font-size:48pt;letter-spacing:20pt;padding-left:20pt'>荣誉证书</p><div style='margin:12mm 32mm;font-size:19pt;line-height:2.05'>"
        f"<p>{one} 同志：</p><p class='i'>在{event}{work}决赛中，荣获<b>第{'一二三四五六'[nth - 1]}名</b>。</p><p class='i'>特发此证，以资鼓励。</p></div>"
        + k.at(168, 138, issuer, "font-size:17pt")
        + k.at(158, 150, k.hz(day), "font-size:17pt")
        + k.seal(issuer, "left:172mm;top:122mm", size=44)
        + "</div>"
    )
    truth = {
        "recipients": [one],
        "award_name": event,
        "award_kind": "contest",
        "award_rank": "none",
        "place": nth,
        "award_level": "provincial" if provincial else "municipal",
        "issuer": issuer,
        "issue_date": k.iso(day),
    }
    return Sheet(
        k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "kai", "song", "hei")),
        "award_certificate",
        truth,
        ("project",),
    )


@layout("award_certificate.tw_team_certificate_number")
def five_small(rng: random.Random) -> Sheet:
    employer = k.firm(rng)
    people = k.names(rng, rng.randint(3, 5))
    printed, rank = rng.choice((*_GRADES, ("优秀奖", "merit")))
    year = rng.randint(2008, 2023)
    project = rng.choice(
        (
            "皮带机头部清扫器改造",
            "液压站冷却回路改进",
            "电机接线盒防潮小发明",
            "焊机电缆快速接头",
            "炉前测温枪支架小革新",
        )
    )
    number = f"WX{year}-{rng.randint(1, 120):03}"
    day = k.workday(rng, year + 1, 1, 4)
    body = (
        "<div style='position:absolute;left:12mm;top:12mm;width:186mm;height:273mm;border:1.6pt solid #2c6e49'>"
        "<p class='c' style='margin-top:24mm;font-size:34pt;letter-spacing:12pt;color:#8c1c13'>获奖证书</p>"
        f"<p class='r' style='margin-right:20mm;font-size:11.5pt'>证书编号：{number}</p><div style='margin:12mm 22mm;font-size:16pt;line-height:2.1'>"
        f"<p>{'、'.join(people)}：</p><p class='i'>你们完成的“{project}”成果，在{year}年度公司“五小”成果评选活动中获<b>{printed}</b>。</p><p class='i'>特颁此证。</p></div>"
        + f"<p style='position:absolute;right:24mm;top:186mm;text-align:right;font-size:15pt'>{employer}<br>{k.cn(day)}</p>"
        + k.seal(employer, "right:32mm;top:168mm", size=42)
        + k.at(24, 252, f"附：本成果已列入{year}年度公司合理化建议汇编。", "font-size:10.5pt")
        + "</div>"
    )
    truth = {
        "recipients": people,
        "award_name": f"{year}年度公司“五小”成果",
        "award_kind": "five_small",
        "award_rank": rank,
        "project": project,
        "issuer": employer,
        "issue_date": k.iso(day),
        "certificate_number": number,
    }
    return Sheet(
        k.doc(body, margin="0", font=k.face(rng, "song", "kai", "ming")),
        "award_certificate",
        truth,
        ("award_level", "award_name"),
    )


@layout("mentoring_proof.tw_agreement")
def agreement(rng: random.Random) -> Sheet:
    employer, (work, _) = k.firm(rng), k.job(rng)
    mentor, apprentice = k.names(rng, 2)
    day = k.workday(rng, rng.randint(2012, 2022))
    years = rng.choice((1, 2, 3))
    end = (day[0] + years, day[1], day[2])
    body = (
        f"<p class='c hei' style='font-size:21pt;margin-bottom:7mm'>{rng.choice(('师带徒协议书', '名师带徒合同', '师徒结对协议书'))}</p>"
        f"<p>甲方（师傅）：{mentor}　　工种：{work}　　技能等级：{rng.choice(('技师', '高级技师'))}</p><p>乙方（徒弟）：{apprentice}　　工种：{work}</p><p>单　　位：{employer}</p>"
        f"<p class='i' style='margin-top:4mm'>为发挥技能人才传帮带作用，加快青年职工成长，经双方自愿、单位同意，结为师徒，订立本协议。</p>"
        f"<p class='i'>一、期限。自{k.cn(day)}起至{k.cn(end)}止，共{'一两三'[years - 1]}年。</p>"
        f"<p class='i'>二、甲方职责。传授{work}理论知识和操作技能，每月不少于{rng.randint(4, 12)}课时，做好带教记录。</p>"
        "<p class='i'>三、乙方职责。尊敬师傅，服从指导，遵守操作规程，按计划完成学习任务。</p><p class='i'>四、目标。协议期满，乙方独立上岗，并具备申报上一级技能等级条件。</p>"
        "<p class='i'>五、本协议一式三份，甲乙双方及人力资源部各执一份。</p><table style='margin-top:12mm'>"
        f"<tr><td>甲方签字：<span class='kai' style='font-size:15pt'>{mentor}</span></td><td>乙方签字：<span class='kai' style='font-size:15pt'>{apprentice}</span></td></tr></table>"
        + k.signed(rng, f"{employer}", k.cn(day))
    )
    truth = {"mentor": mentor, "apprentices": [apprentice], "start_date": k.iso(day)}
    html = k.doc(body, font=k.face(rng), pt=13.5, margin="26mm 26mm", css="body{line-height:1.95}")
    return Sheet(html, "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"))


_MADE = (("高级工", 3), ("技师", 2), ("高级技师", 1), ("中级工", 4))


@layout("mentoring_proof.tw_table_of_apprentices")
def apprentices(rng: random.Random) -> Sheet:
    employer, (work, _) = k.firm(rng), k.job(rng)
    mentor, *pupils = k.names(rng, rng.randint(3, 5))
    begin, since = rng.randint(2009, 2015), rng.randint(1, 12)
    got = [rng.choice(_MADE) for _ in pupils]
    days = [k.workday(rng, begin + rng.randint(4, 8)) for _ in pupils]
    issued = k.workday(rng, begin + 9, 3, 10)
    lines = "".join(
        f"<tr><td>{n}</td><td>{pupil}</td><td>{work}</td><td>{rank[0]}</td><td>{k.dot(day)}</td></tr>"
        for n, (pupil, rank, day) in enumerate(zip(pupils, got, days, strict=True), 1)
    )
    body = (
        f"<p class='c' style='font-size:20pt;margin-bottom:6mm'>{rng.choice(('技艺传承（带徒）情况证明', '带徒传技证明', '师带徒情况证明'))}</p>"
        f"<p class='i'>我公司{work}{mentor}同志自{begin}年{since}月起承担带徒任务，所带徒弟取得职业技能等级情况如下：</p>"
        "<table class='g c' style='margin:6mm 0'><tr><th>序号</th><th>徒弟姓名</th><th>工种</th><th>取得等级</th><th>取证时间</th></tr>"
        + lines
        + "</table><p class='i'>特此证明。</p>"
        + k.signed(rng, employer, k.cn(issued))
        + f"<p style='margin-top:18mm;font-size:11pt'>工会经办人：{k.name(rng, '女')}　联系电话：{k.phone(rng)}</p>"
    )
    truth = {
        "mentor": mentor,
        "apprentices": pupils,
        "apprentice_levels": [rank[1] for rank in got],
        "apprentice_dates": [k.iso(day) for day in days],
        "start_date": f"{begin}-{since:02}",
    }
    return Sheet(k.doc(body, font=k.face(rng), pt=13.5, margin="28mm 24mm"), "mentoring_proof", truth)


@layout("retirement_certificate.tw_small_booklet")
def retirement_booklet(rng: random.Random) -> Sheet:
    sex = rng.choice("男女")
    birth = k.date(rng, 1959, 1963)
    one = k.Who(k.name(rng, sex), sex, birth, k.id_number(rng, k.iso(birth), sex))
    where = k.place(rng)
    employer = k.firm(rng, where)
    age = 60 if sex == "男" else rng.choice((50, 55))
    year, month = birth[0] + age, birth[1] + 1
    day = (year + month // 13, month if month <= 12 else 1, 1)
    shown = k.cnm(day)
    number = f"{where[1][0]}人社退字第{k.digits(rng, 6)}号"
    line = "border-bottom:0.5pt solid #000;display:inline-block;width:66mm;padding-left:2mm"
    left = (
        "<p class='c red' style='margin-top:26mm;font-size:30pt;letter-spacing:14pt;padding-left:14pt'>退休证</p>"
        + k.photo("left:44mm;top:52mm")
        + k.at(26, 98, f"编号：{number}", "font-size:11.5pt")
        + k.at(30, 116, f"{where[0]}人力资源和社会保障厅印制", "font-size:10.5pt")
    )
    right = (
        "<div style='position:absolute;left:10mm;top:16mm;width:112mm;line-height:2.1'>"
        + "".join(
            f"<p>{label} <span style='{line}'>{value}</span></p>"
            for label, value in (
                ("姓　　名", one.name),
                ("性　　别", sex),
                ("出生年月", k.cnm(birth)),
                ("身份证号", one.id),
                ("工作单位", f"<span style='font-size:10pt'>{employer}</span>"),
                ("参加工作", f"{birth[0] + 19}年{rng.randint(1, 12)}月"),
                ("退休时间", shown),
                ("退休类别", "正常退休"),
            )
        )
        + "</div>"
        + k.at(48, 112, f"发证机关：{where[1]}人力资源和社会保障局", "font-size:10.5pt")
        + k.seal(f"{where[1]}人力资源和社会保障局", "left:70mm;top:94mm", size=34)
    )
    body = (
        "<div style='position:absolute;left:16mm;top:36mm;width:262mm;height:132mm;border:0.8pt solid #777'></div>"
        f"<div style='position:absolute;left:16mm;top:36mm;width:131mm;height:132mm;border-right:0.6pt solid #aaa'>{left}</div>"
        f"<div style='position:absolute;left:147mm;top:36mm;width:131mm;height:132mm'>{right}</div>"
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "employer": employer,
        "retirement_date": k.month(day),
        "sex": sex,
        "birth_date": k.month(birth),
    }
    return Sheet(
        k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "song", "hei", "ming"), pt=12.5),
        "retirement_certificate",
        truth,
    )


@layout("retirement_certificate.tw_approval_form")
def retirement_approval(rng: random.Random) -> Sheet:
    sex = rng.choice("男男女")
    birth = k.date(rng, 1959, 1963)
    one = k.Who(k.name(rng, sex), sex, birth, k.id_number(rng, k.iso(birth), sex))
    where = k.place(rng)
    employer, (work, _) = k.firm(rng, where), k.job(rng)
    age = 60 if sex == "男" else 50
    day = (birth[0] + age, birth[1], birth[2])
    retired = f"{day[0]}-{day[1]:02}"
    shown = k.cnm(day)
    approved = (day[0], day[1], min(28, max(1, day[2])))
    body = (
        f"<p class='c hei' style='font-size:18pt;margin-bottom:4mm'>{rng.choice(('企业职工退休审批表', '职工正常退休（退职）审批表', '参保人员退休审批表'))}</p>"
        f"<p style='font-size:11pt'>单位名称：{employer}<span style='float:right'>单位：元、月</span></p><table class='g' style='font-size:11pt'>"
        + k.rows(
            ("姓　名", one.name, "性　别", sex, "出生日期", k.cn(birth)),
            ("身份证号", one.id, "参加工作时间", f"{birth[0] + 18}年{rng.randint(1, 12)}月", "职务或工种", work),
            ("退休类别", "正常退休", "退休时间", shown, "缴费年限", f"{rng.randint(25, 40)}年{rng.randint(0, 11)}个月"),
            (
                "视同缴费",
                f"{rng.randint(6, 15)}年",
                "个人账户",
                f"{rng.randint(20000, 90000)}.{rng.randint(10, 99)}",
                "月养老金",
                f"{rng.randint(2100, 4600)}.{rng.randint(10, 99)}",
            ),
        )
        + f"<tr><td style='height:30mm'>本人申请</td><td colspan='5'>本人已达到法定退休年龄，申请办理退休手续。<p class='r'>签名：{one.name}</p></td></tr>"
        f"<tr><td style='height:34mm'>单位意见</td><td colspan='5'>同意申报退休。<p class='r'>（公章）　{k.cn(approved)}</p></td></tr>"
        f"<tr><td style='height:40mm'>人社部门审批意见</td><td colspan='5'>经审核，符合退休条件，同意该同志从{shown}退休，自次月起享受养老保险待遇。<p class='r'>{where[1]}人力资源和社会保障局（章）　{k.cn(approved)}</p></td></tr></table>"
        + k.seal(employer, "right:36mm;top:106mm", size=36)
        + k.seal(f"{where[1]}人力资源和社会保障局", "right:20mm;top:146mm", size=36)
        + "<p style='font-size:10pt;margin-top:3mm'>注：本表一式三份，单位、本人档案、社保经办机构各一份。</p>"
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "employer": employer,
        "retirement_date": retired,
        "sex": sex,
        "birth_date": k.iso(birth),
    }
    return Sheet(
        k.doc(body, font=k.face(rng), margin="22mm 20mm", css="body{position:relative}"),
        "retirement_certificate",
        truth,
    )
