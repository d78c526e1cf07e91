"""Acceptance and appraisal of projects."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import TOPICS, UNITS, Word, day, page, people, rows, seal, wide
from benchmarks.strangers.sheet import Sheet, layout


@layout("project_acceptance.tc_appraisal_booklet")
def appraisal_booklet(rng: random.Random) -> Sheet:
    team = people(rng, 5, 1950, 1975)
    experts = people(rng, 4, 1938, 1955)
    unit, when = rng.choice(UNITS), day(rng, 1998, 2009)
    approved = when.later(rng.randint(10, 40))
    project = rng.choice(TOPICS)
    office, mark = rng.choice((("山西省科学技术厅", "晋"), ("山东省科学技术厅", "鲁"), ("陕西省科学技术厅", "陕")))
    duties = ("总体设计、技术负责", "结构设计与计算", "现场试验", "电气设计", "资料整理")
    titles = ("高级工程师", "工程师", "技师", "工程师", "助理工程师")
    table = rows(
        ("序号", "姓名", "性别", "出生年月", "技术职称", "工作单位", "对成果创造性贡献"),
        *(
            (number, wide(one.name), one.sex, one.birth[:7].replace("-", "."), title, unit[:4], duty)
            for number, (one, title, duty) in enumerate(zip(team, titles, duties, strict=True), 1)
        ),
        head=True,
    )
    jury = rows(
        ("序号", "鉴定会职务", "姓名", "工作单位", "现从事专业", "职称", "签名"),
        *(
            (number, "主任委员" if number == 1 else "委员", one.name, place, "机电", "教授", one.name)
            for number, (one, place) in enumerate(
                zip(experts, ("太原理工大学", "省机械设计院", "西安交通大学", "煤科总院"), strict=True), 1
            )
        ),
        head=True,
    )
    body = f"""<p class=r>{mark}科鉴字〔{approved.year}〕第{rng.randint(11, 380)}号</p><h1 style='font-size:26pt;margin:25mm 0 30mm;letter-spacing:4pt'>科学技术成果鉴定证书</h1>
<table style='font-size:14pt;line-height:2.4'>{rows(("成&nbsp;果&nbsp;名&nbsp;称：", project), ("完&nbsp;成&nbsp;单&nbsp;位：", f"{unit}（盖章）"), ("鉴&nbsp;定&nbsp;形&nbsp;式：", "会议鉴定"), ("组织鉴定单位：", f"{office}（盖章）"), ("鉴&nbsp;定&nbsp;日&nbsp;期：", when.cn), ("鉴定批准日期：", approved.cn))}</table><p class=c style='margin-top:30mm'>国家科学技术委员会<br>一九九四年制</p>
<div class=break></div><p class=n><b>简要技术说明及主要技术性能指标</b></p><p>该成果针对生产中长期存在的技术难题，采用理论计算与现场试验相结合的方法，研制出成套装置。主要性能指标：工作压力16MPa，响应时间小于0.8s，连续运行无故障时间大于3000h。</p>
<p class=n><b>鉴定意见</b></p><p>{when.cn}，{office}在省城主持召开了由{unit}完成的“{project}”科技成果鉴定会。鉴定委员会听取了研制报告、测试报告和用户意见，经质询和讨论，形成如下意见：</p><p>1．提供的技术资料齐全、完整，符合鉴定要求；2．该项目设计合理，工艺先进，填补了省内空白，达到国内领先水平；3．经济效益和社会效益显著。</p><p>鉴定委员会一致同意通过鉴定，建议进一步推广应用。</p><p class=r>鉴定委员会主任：{experts[0].name}　副主任：{experts[1].name}</p>
<div class=break></div><p class=c><b>主要研制人员名单</b></p><table class=g style='font-size:10pt;text-align:center'>{table}</table><p class=c style='margin-top:14mm'><b>鉴定委员会名单</b></p><table class=g style='font-size:10pt;text-align:center'>{jury}</table>"""
    truth = {
        "project": project,
        "participants": [one.name for one in team],
        "roles": list(duties),
        "project_level": "provincial",
        "accepting_body": office,
        "acceptance_date": when.iso,
        "conclusion": "通过鉴定",
    }
    return Sheet(page(body, "song"), "project_acceptance", truth, ("roles", "project_level", "conclusion"))


@layout("project_acceptance.tc_city_form")
def city_form(rng: random.Random) -> Sheet:
    team = people(rng, 4)
    unit, when = rng.choice(UNITS), day(rng, 2015, 2023)
    start = when.year - 2
    project = rng.choice(TOPICS)
    city = rng.choice(("晋城市", "泰安市", "芜湖市", "宝鸡市"))
    parts = ("项目负责人", "技术骨干", "技术骨干", "参加人")
    body = f"""<h1>{city}科技计划项目验收证书</h1><p class=n style='display:flex;justify-content:space-between'><span>计划编号：{start}{rng.randint(10, 99)}0{rng.randint(10, 99)}</span>　　　　　　<span>{city[:2]}科验字（{when.year}）{rng.randint(10, 99)}号</span></p>
<table class=g><tr><td style='width:20%'>项目名称</td><td colspan=5>{project}</td></tr><tr><td>承担单位</td><td colspan=5>{unit}</td></tr><tr><td>起止时间</td><td colspan=2>{start}年1月—{when.year - 1}年12月</td><td>市拨经费</td><td colspan=2>{rng.randint(5, 40)}万元</td></tr><tr><td>下达部门</td><td colspan=2>{city}科学技术局</td><td>验收方式</td><td colspan=2>专家会议验收</td></tr>
<tr><td rowspan=5>项目组<br>成　员</td><td>姓名</td><td>性别</td><td>年龄</td><td>职务职称</td><td>分工</td></tr>{rows(*((one.name, one.sex, when.year - int(one.birth[:4]), title, part) for one, title, part in zip(team, ("总工程师", "工程师", "技师", "高级工"), parts, strict=True)))}
<tr><td>合同指标<br>完成情况</td><td colspan=5>按合同规定完成全部研究内容，能耗下降{rng.randint(8, 21)}%，申请专利{rng.randint(1, 3)}件，培训工人{rng.randint(30, 90)}名，经费使用符合规定。</td></tr>
<tr><td>验收意见</td><td colspan=5>受{city}科学技术局委托，专家组对该项目进行了验收。专家组审阅资料、考察现场，认为项目完成了任务书规定的各项指标，技术资料完整。<b>专家组同意该项目通过验收。</b><br>　　　　　　　　组长（签字）：{people(rng, 1)[0].name}</td></tr>
<tr><td>组织验收<br>单位意见</td><td colspan=5 style='height:32mm;vertical-align:top'>同意专家组意见。<br><br>　　　　　　　　　　　　{city}科学技术局（章）<br>　　　　　　　　　　　　　　{when.cn}{seal(city + "<br>科学技术局", "20mm", "-26mm")}</td></tr></table>"""
    truth = {
        "project": project,
        "participants": [one.name for one in team],
        "roles": list(parts),
        "project_level": "municipal",
        "accepting_body": f"{city}科学技术局",
        "acceptance_date": when.iso,
        "conclusion": "专家组同意该项目通过验收",
    }
    return Sheet(page(body, "song", "11pt"), "project_acceptance", truth)


@layout("project_acceptance.tc_firm_report")
def firm_report(rng: random.Random) -> Sheet:
    team = people(rng, 6)
    unit, when = rng.choice(UNITS), day(rng, 2017, 2024)
    project = rng.choice(TOPICS) + "项目"
    body = f"""<div style='color:#c00;text-align:center;font-size:24pt;border-bottom:2pt solid #c00;letter-spacing:2pt'>{unit}</div><p class=c>科创字〔{when.year}〕{rng.randint(3, 48)}号</p><h1>关于“{project}”的验收意见</h1>
<p class=n>各有关单位：</p><p>根据公司《科技项目管理办法》，{when.cn}，公司科技创新部组织对机动部牵头完成的“{project}”进行了验收。验收组由生产、财务、安全等部门人员组成，听取了项目组汇报，查看了现场和运行记录。</p>
<p>一、项目于{when.year - 1}年2月立项，计划投资{rng.randint(60, 300)}万元，实际投资{rng.randint(30, 59)}万元，未超预算。</p><p>二、装置投运以来运行稳定，各项参数达到立项书要求，未发生人身和设备事故。</p><p>三、资料齐全，图纸已归档。</p><p>验收组认为该项目达到预期目标，准予验收。</p>
<p>项目负责人：{team[0].name}</p><p>项目组成员：{"、".join(one.name for one in team[1:4])}</p><p>验收组组长：{team[4].name}　　副组长：{team[5].name}</p><br><p class=r>{unit}科技创新部</p><p class=r>{when.hanzi}</p>{seal(unit[:6] + "<br>科技创新部")}"""
    truth = {
        "project": project,
        "participants": [one.name for one in team[:4]],
        "roles": ["项目负责人", "项目组成员", "项目组成员", "项目组成员"],
        "accepting_body": f"{unit}科技创新部",
        "acceptance_date": when.iso,
    }
    return Sheet(
        page(body, "song", "14pt"),
        "project_acceptance",
        truth,
        ("roles", "project_level", "conclusion", "accepting_body"),
    )


@layout("project_acceptance.tc_completion_word")
def completion_word(rng: random.Random) -> Sheet:
    team = people(rng, 7)
    unit, when = rng.choice(UNITS), day(rng, 2019, 2024)
    group = rng.choice(("华晋能源集团有限公司", "北方重工控股集团有限公司"))
    project = rng.choice(TOPICS) + "研究与应用"
    number = f"KY{when.year - 2}-{rng.randint(1, 60):02d}"
    word = Word("宋体", 12)
    word.title("科研项目结题证书", 22)
    word.put(f"证书编号：{number}-J", "r")
    word.text(
        f"{group}科技管理部对{unit}承担的集团公司{when.year - 2}年度科技计划项目《{project}》（项目编号：{number}）组织结题评审，评审专家组认为该项目完成了合同书规定的研究内容和考核指标，同意结题。特发此证。"
    )
    word.put("项目完成人员（按贡献排序）：")
    parts = ("主持人", "主要参与人", "主要参与人", "参与人", "参与人")
    word.table(
        ("排名", "姓名", "职称/技能等级", "承担任务"),
        *(
            (n, one.name, title, part)
            for n, (one, title, part) in enumerate(
                zip(team[:5], ("高级工程师", "高级技师", "工程师", "技师", "技术员"), parts, strict=True), 1
            )
        ),
    )
    word.put("").put("评审专家：" + "、".join(one.name for one in team[5:]))
    word.put(f"{group}科技管理部（盖章）", "r").put(f"发证日期：{when.cn}", "r")
    word.put("注：本证书复印无效，可登录集团科技管理平台查询。", size=9)
    truth = {
        "project": project,
        "participants": [one.name for one in team[:5]],
        "roles": list(parts),
        "accepting_body": f"{group}科技管理部",
        "acceptance_date": when.iso,
    }
    return Sheet(
        "", "project_acceptance", truth, ("project_level", "conclusion", "roles", "acceptance_date"), word=word.bytes()
    )


@layout("project_acceptance.tc_system_print")
def system_print(rng: random.Random) -> Sheet:
    team = people(rng, 4)
    unit, when = rng.choice(UNITS), day(rng, 2020, 2024)
    printed = when.later(rng.randint(40, 300))
    project = rng.choice(TOPICS)
    names = ";".join(one.name for one in team[:3])
    fields = (
        ("项目编号", f"{when.year - 3}03D{rng.randint(100000, 999999)}"),
        ("项目名称", project),
        ("计划类别", "省重点研发计划（工业领域）"),
        ("承担单位", unit),
        ("项目负责人", team[0].name),
        ("项目组主要成员", names),
        ("执行期", f"{when.year - 3}-01-01 至 {when.year - 1}-12-31"),
        ("财政资金（万元）", f"{rng.randint(20, 150)}.00"),
        ("验收组织单位", "山西省科学技术厅"),
        ("验收时间", when.iso),
        ("验收结论", "通过验收"),
        ("办理状态", "已办结"),
    )
    body = f"""<div style='font-size:9pt;color:#555;border-bottom:1pt solid #999'>省级科技计划管理信息系统 &gt; 验收管理 &gt; 验收信息查看　　　当前用户：{team[3].name}</div><h2 style='font-size:15pt'>验收信息</h2>
<table style='font-size:10.5pt'>{"".join(f"<tr><td style='width:34%;background:#eef;border:.5pt solid #aac;padding:4pt;text-align:right'>{label}</td><td style='border:.5pt solid #aac;padding:4pt'>{value}</td></tr>" for label, value in fields)}</table>
<p class=n style='font-size:10pt;margin-top:8pt'>验收意见：项目组提交的材料符合验收要求；建立了示范线一条，形成企业标准两项，完成任务书约定的全部指标；专家组一致同意通过验收。</p>
<p class=n style='font-size:9pt;color:#555'>打印时间：{printed.iso} 10:{rng.randint(10, 59)}:{rng.randint(10, 59)}　http://kjjh.example.gov.cn/ys/view?id={rng.randint(1000, 9999)}　　第1页 共1页</p>"""
    truth = {
        "project": project,
        "participants": [one.name for one in team[:3]],
        "roles": ["项目负责人", "项目组主要成员", "项目组主要成员"],
        "project_level": "provincial",
        "accepting_body": "山西省科学技术厅",
        "acceptance_date": when.iso,
        "conclusion": "通过验收",
    }
    return Sheet(page(body, "hei", "11pt"), "project_acceptance", truth, ("roles",))
