"""Projects accepted, benefits, masters and pupils, and leaves of no type."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import (
    FIRMS,
    TOWNS,
    TRADES,
    Word,
    code,
    day,
    names,
    person,
    photo,
    seal,
    sheet,
    write,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout

_WORKS = (
    "矿用重型刮板机再制造技术开发",
    "热轧生产线粗除鳞系统节能改造",
    "燃煤机组低氮燃烧器优化",
    "大型铸件数字化焊补工艺研究",
    "电解铝多功能机组国产化改造",
)


@layout("project_acceptance.appraisal_certificate")
def appraisal(rng: random.Random) -> Sheet:
    """A certificate of appraisal: cover, opinion, list of makers with their work, list of experts on another leaf."""
    work, firm, men, year = rng.choice(_WORKS), rng.choice(FIRMS), names(rng, 10), rng.randint(2005, 2016)
    date = f"{year}-{rng.randint(3, 12):02d}-{rng.randint(5, 28):02d}"
    body_ = "山西省科学技术厅"
    jobs = ("总体方案", "工艺设计", "现场试验", "数据处理", "安装调试")
    makers = "".join(
        f"<tr><td>{n}<td>{man}<td>{rng.choice(('男', '女'))}<td>{rng.randint(1958, 1984)}.{rng.randint(1, 12):02d}<td>{rng.choice(('工程师', '高级技师', '技师'))}<td>{firm}<td>{job}"
        for n, (man, job) in enumerate(zip(men, jobs, strict=False), 1)
    )
    experts = "".join(
        f"<tr><td>{n}<td>{'主任委员' if n == 1 else '委员'}<td>{man}<td>{rng.choice(('太原理工大学', '中北大学', '山西省机械设计研究院'))}<td>{rng.choice(('教授', '教授级高工', '研究员'))}"
        for n, man in enumerate(men[5:], 1)
    )
    body = f"""<p class=r>晋科鉴字〔{year}〕第 {rng.randint(1, 400):03d} 号</p><h1 style="font-size:28pt;margin:25mm 0 40mm">科学技术成果鉴定证书</h1><table style="font-size:14pt;line-height:2.4;width:140mm;margin:auto"><tr><td style="width:44mm">成 果 名 称：<td>{work}<tr><td>完 成 单 位：<td>{firm}<tr><td>鉴 定 形 式：<td>会议鉴定<tr><td>组织鉴定单位：<td>{body_}（盖章）<tr><td>鉴 定 日 期：<td>{write(date)}<tr><td>鉴定批准日期：<td>{write(f"{year + 1}-01-15")}</table><p class=c style="margin-top:30mm">国家科学技术委员会<br>一九九四年制</p>
    <div style="page-break-before:always"><h3>鉴 定 意 见</h3><p class=in>{write(date)}，{body_}在太原组织召开了“{work}”项目鉴定会。鉴定委员会听取了汇报，审查了资料，经质询讨论，形成如下意见：<p>1.提供的技术资料齐全，符合鉴定要求。<p>2.该项目在关键部件结构与工艺上有创新，经现场应用运行稳定，经济效益显著。<p>3.该成果达到国内先进水平，一致同意通过鉴定。<p class=r>主任委员：{men[5]}<h3>主要研制人员名单</h3><table class="g c" style="font-size:9.5pt"><tr><td>序号<td>姓名<td>性别<td>出生年月<td>职称<td>工作单位<td>对成果的创造性贡献{makers}</table><h3>鉴定委员会名单</h3><table class="g c" style="font-size:9.5pt"><tr><td>序号<td>鉴定会职务<td>姓名<td>工作单位<td>职称{experts}</table></div>"""
    truth = {
        "project": work,
        "participants": men[:5],
        "roles": list(jobs),
        "project_level": "provincial",
        "accepting_body": body_,
        "acceptance_date": date,
        "conclusion": "通过鉴定",
    }
    return Sheet(
        sheet(rng, body, fonts="ming kai"), "project_acceptance", truth, ("roles", "conclusion", "project_level")
    )


@layout("project_acceptance.firm_opinion_sheet")
def opinion(rng: random.Random) -> Sheet:
    """A firm's own acceptance in a form: leader and members in cells, the opinion of the group, signatures of those who accept."""
    work, firm, men = rng.choice(_WORKS), rng.choice(FIRMS), names(rng, 8)
    date = day(rng, 2015, 2024)
    body = f"""<h2 style="font-size:20pt">技术改造项目竣工验收单</h2><table class="g c"><tr><td style="width:28mm">项目名称<td colspan=3>{work}<tr><td>项目编号<td>JG{date[:4]}-{rng.randint(1, 50):02d}<td>实施单位<td>{firm}设备部<tr><td>项目负责人<td>{men[0]}<td>参加人员<td>{"、".join(men[1:4])}<tr><td>开工日期<td>{write(f"{int(date[:4]) - 1}-03-10", "dot0")}<td>验收日期<td>{write(date, "dot0")}<tr><td>验收内容<td colspan=3 style="text-align:left">1.设备安装质量；2.空载及负荷试车；3.技术资料移交。<tr><td>验收意见<td colspan=3 style="text-align:left;height:40mm">　　项目按设计完成全部内容，经72小时试运行，各项指标达到要求，同意通过验收，交付使用。<tr><td>验收组签字<td colspan=3 class=kai>{"　".join(men[4:])}<tr><td>验收单位<td colspan=3 style="position:relative;height:22mm">{firm}{seal(firm, "right:20mm;top:-8mm")}</table>"""
    truth = {
        "project": work,
        "participants": men[:4],
        "roles": ["项目负责人", "参加人员", "参加人员", "参加人员"],
        "accepting_body": firm,
        "acceptance_date": date,
        "conclusion": "同意通过验收",
    }
    return Sheet(sheet(rng, body), "project_acceptance", truth, ("roles", "conclusion", "project_level"))


@layout("project_acceptance.concluding_certificate_word")
def concluding(rng: random.Random) -> Sheet:
    """A certificate of conclusion of a town's science plan as a Word table with ranks of the members."""
    work, firm, men, town = rng.choice(_WORKS), rng.choice(FIRMS), names(rng, 5), rng.choice(TOWNS)
    date = day(rng, 2016, 2024)
    file = Word("宋体", 12)
    file.p(f"{town}科技计划项目结题证书", "c", 22, True)
    file.p(f"证书编号：{date[:4]}{rng.randint(1000, 9999)}", "r")
    file.table(
        [
            ["项目名称", work],
            ["计划类别", f"{town}重点研发计划"],
            ["承担单位", firm],
            ["项目组成员", "；".join(f"{n}.{man}" for n, man in enumerate(men, 1))],
            ["验收结论", "通过验收"],
            ["组织验收单位", f"{town}科学技术局"],
            ["验收日期", write(date)],
        ]
    )
    truth = {
        "project": work,
        "participants": men,
        "project_level": "municipal",
        "accepting_body": f"{town}科学技术局",
        "acceptance_date": date,
        "conclusion": "通过验收",
    }
    return Sheet("", "project_acceptance", truth, ("conclusion", "roles"), file.bytes())


@layout("benefit_proof.table_by_year")
def by_year(rng: random.Random) -> Sheet:
    """A table of years by kinds in 万元, two seals; the user of the result gives it."""
    work, firm, first = rng.choice(_WORKS), rng.choice(FIRMS), rng.randint(2016, 2021)
    kinds = (("新增销售收入", "revenue"), ("新增利润", "profit"), ("新增税收", "tax"))
    rows = [[rng.randint(800, 3000), rng.randint(100, 500), rng.randint(30, 99)] for _ in range(2)]
    date = f"{first + 2}-0{rng.randint(1, 6)}-{rng.randint(10, 28)}"
    lines = "".join(f"<tr><td>{first + n}<td>{'<td>'.join(map(str, row))}" for n, row in enumerate(rows))
    body = f"""<h1 style="font-size:22pt">应用及经济效益证明</h1><table class="g c"><tr><td>项目名称<td colspan=3>{work}<tr><td>应用单位<td colspan=3>{firm}<tr><td>应用起止时间<td colspan=3>{first}年1月—{first + 1}年12月<tr><td colspan=4 style="text-align:right">单位：万元<tr><td>年度{"".join(f"<td>{name}" for name, _ in kinds)}{lines}<tr><td>计算依据<td colspan=3 style="text-align:left">以上数据根据财务报表及项目投产后产量、单价核算。<tr><td colspan=2 style="height:30mm;position:relative">应用单位（公章）<br>{firm}{seal(firm, "left:8mm;top:-2mm")}<td colspan=2 style="position:relative">财务部门（章）<br>负责人：{names(rng, 1)[0]}{seal(firm, "left:8mm;top:-2mm", "财务专用章")}</table><p class=r>{write(date)}</p>"""
    items = [
        {"year": first + n, "benefit_kind": kind, "amount": row[k] * 10000}
        for n, row in enumerate(rows)
        for k, (_, kind) in enumerate(kinds)
    ]
    truth = {"subject": work, "issuer": firm, "date": date, "items": items}
    return Sheet(sheet(rng, body), "benefit_proof", truth, ("benefit_kind", "amount"))


@layout("benefit_proof.patent_saving_word")
def saving(rng: random.Random) -> Sheet:
    """A letter of the finance department on what a patent has saved, as a Word file; one sum."""
    firm, date, money = rng.choice(FIRMS), day(rng, 2018, 2025), rng.randint(35, 480)
    thing = rng.choice(("一种轧辊拆装专用工具", "一种皮带机自动纠偏装置", "一种炉门密封结构"))
    word, kind = rng.choice((("节约成本", "saving"), ("新增利税", "profit_and_tax"), ("新增利润", "profit")))
    file = Word("仿宋", 15)
    file.p("专利实施效益证明", "c", 22, True)
    file.p(
        f"专利“{thing}”自{int(date[:4]) - 2}年在我公司投入使用以来，运行情况良好，解决了长期影响生产的难题。经财务部门核算，累计{word}{money}万元。",
        indent=True,
    )
    file.p("特此证明。", indent=True)
    file.p(f"{firm}（公章）", "r")
    file.p("财务负责人：" + names(rng, 1)[0], "r")
    file.p(write(date), "r")
    truth = {"subject": thing, "benefit_kind": kind, "amount": money * 10000, "issuer": firm, "date": date}
    return Sheet("", "benefit_proof", truth, (), file.bytes())


@layout("mentoring_proof.agreement")
def agreement(rng: random.Random) -> Sheet:
    """An agreement of master and one pupil: party A and B, term, aims, both hands below."""
    (master, pupil), firm, (craft, _) = names(rng, 2), rng.choice(FIRMS), rng.choice(TRADES)
    start = day(rng, 2012, 2022)
    body = f"""<h1 style="font-size:23pt">师带徒协议书</h1><p>甲方（师傅）：<u>　{master}　</u>　职业资格：{craft}高级技师<br>乙方（徒弟）：<u>　{pupil}　</u>　职业资格：{craft}中级工<p class=in>为充分发挥高技能人才传帮带作用，经双方协商，{firm}同意，签订本协议。<p>一、培养期限：自{write(start)}至{write(f"{int(start[:4]) + 2}{start[4:]}")}。<p>二、培养目标：乙方达到高级工水平。<p>三、甲方义务：传授{craft}专业理论和操作技能，每月授课不少于4学时。<p>四、乙方义务：尊敬师傅，虚心学习，完成甲方布置的作业。<p>五、期满由公司考核小组考核，合格者准予出师。<table style="margin-top:14mm;line-height:2.2"><tr><td>甲方签字：<span class=kai>{master}</span><td>乙方签字：<span class=kai>{pupil}</span><tr><td colspan=2 style="position:relative">鉴证单位：{firm}人力资源部<br>签订日期：{write(start)}{seal(firm, "left:50mm;top:-8mm")}</table>"""
    truth = {"mentor": master, "apprentices": [pupil], "start_date": start}
    return Sheet(sheet(rng, body), "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"))


@layout("mentoring_proof.pupils_table_word")
def pupils(rng: random.Random) -> Sheet:
    """A proof of results of teaching as a Word table: pupils with grade gained and the day, since which month each."""
    master, *boys = names(rng, 4)
    firm, start = rng.choice(FIRMS), rng.randint(2010, 2016)
    got = [
        (rng.choice((("技师", 2), ("高级工", 3))), f"{start + rng.randint(4, 7)}-{rng.randint(1, 12):02d}")
        for _ in boys
    ]
    file = Word("宋体", 12)
    file.p("带徒传艺证明", "c", 22, True)
    file.p(
        f"我公司高级技师{master}同志自{start}年3月起担任带徒导师，先后培养徒弟{len(boys)}名，具体如下：", indent=True
    )
    file.table(
        [
            ["序号", "徒弟姓名", "取得技能等级", "取得时间"],
            *(
                [str(n), boy, word, write(when, "dot0")]
                for n, (boy, ((word, _), when)) in enumerate(zip(boys, got, strict=True), 1)
            ),
        ]
    )
    file.p("特此证明。", indent=True)
    file.p(firm, "r")
    file.p(f"{start + 8}年{rng.randint(1, 12)}月{rng.randint(1, 28)}日", "r")
    truth = {
        "mentor": master,
        "apprentices": boys,
        "apprentice_levels": [level for (_, level), _ in got],
        "apprentice_dates": [when for _, when in got],
        "start_date": f"{start}-03",
    }
    return Sheet("", "mentoring_proof", truth, (), file.bytes())


@layout("unknown.material_list_word")
def materials(rng: random.Random) -> Sheet:
    """A list of what is in the bag, as a Word file."""
    one, firm = person(rng), rng.choice(FIRMS)
    file = Word("宋体", 12)
    file.p("申报材料目录", "c", 20, True)
    file.p(f"单位：{firm}　　姓名：{one.name}")
    things = (
        "职称申报评审表",
        "身份证复印件",
        "毕业证书及学历证书电子注册备案表",
        "职业资格证书（技能等级证书）",
        "近三年年度考核表",
        "获奖证书",
        "专利证书",
        "专业技术报告",
        "工作年限证明",
        "诚信承诺书",
    )
    file.table(
        [
            ["序号", "材料名称", "份数", "页码"],
            *([str(n), thing, "1", str(2 * n - 1)] for n, thing in enumerate(things, 1)),
        ]
    )
    file.p("审核人（签字）：　　　　　　　　　单位（盖章）", "r")
    return Sheet("", "unknown", {}, (), file.bytes())


@layout("unknown.business_licence")
def licence(rng: random.Random) -> Sheet:
    """A copy of a business licence."""
    firm, number = rng.choice(FIRMS), credit_code(rng)
    opened = day(rng, 1998, 2015)
    rows = (
        ("名称", firm),
        ("类型", "有限责任公司（自然人投资或控股）"),
        ("法定代表人", names(rng, 1)[0]),
        ("注册资本", f"{rng.randint(5, 90)}00万元整"),
        ("成立日期", write(opened, "zz")),
        ("住所", f"山西省{rng.choice(TOWNS)}经济开发区{rng.randint(1, 60)}号"),
        (
            "经营范围",
            "机械设备制造、安装、维修；技术咨询服务；货物进出口。（依法须经批准的项目，经相关部门批准后方可开展经营活动）",
        ),
    )
    lines = "".join(
        f'<tr><td style="width:34mm;text-align-last:justify">{a}<td style="width:4mm"><td>{b}' for a, b in rows
    )
    body = f"""<div style="border:2mm solid #b99a55;padding:12mm"><table><tr><td class=s>统一社会信用代码<br><b>{number}</b><td><h1 style="font-size:34pt;letter-spacing:6mm">营业执照</h1><p class=c>（副　本）<td class=r>{code()}</table><table style="line-height:1.9">{lines}</table><p class=r style="position:relative">登记机关　　{write(day(rng, 2019, 2023), "gap")}{seal("市场监督管理局", "right:10mm;top:-10mm")}</p><p class=s>国家企业信用信息公示系统网址：http://www.gsxt.gov.cn</p></div>"""
    return Sheet(sheet(rng, body, size="A4 landscape"), "unknown", {"credit_code": number}, ("credit_code",))


@layout("unknown.photo_page")
def photos(rng: random.Random) -> Sheet:
    """A leaf with photographs of identity."""
    one = person(rng)
    body = f"""<h2>个人近期免冠照片粘贴页</h2><p>姓名：{one.name}　　单位：{rng.choice(FIRMS)}</p><table style="margin-top:10mm"><tr><td class=c>{photo(35, 49)}<td class=c>{photo(35, 49)}</table><p class=s>要求：近期二寸红底彩色照片2张，背面注明姓名和单位。</p>"""
    return Sheet(sheet(rng, body), "unknown", {})


@layout("unknown.public_notice_result")
def notice(rng: random.Random) -> Sheet:
    """A firm's statement that the notice has hung and nobody has objected."""
    firm, men, date = rng.choice(FIRMS), names(rng, 3), day(rng, 2021, 2025)
    body = f"""<h1 style="font-size:22pt">公示情况说明</h1><p class=in>根据职称申报工作要求，我单位于{write(date)}起对{"、".join(men)}等3名同志的申报材料在公司公告栏进行了公示，公示期5个工作日。公示期间未收到任何异议。<p class=in>特此说明。<div style="text-align:right;position:relative;margin-top:24mm">{firm}<br>{write(f"{date[:5]}{date[5:7]}-28", "zh")}{seal(firm, "right:8mm;top:-14mm")}</div>"""
    return Sheet(sheet(rng, body), "unknown", {})
