"""Projects accepted: appraisal booklets, a works' acceptance sheet, a ministry's certificate, a red-headed notice, a school project."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import WOMEN, css, day, persons, red_head, seal, spread
from benchmarks.strangers.sheet import Sheet, layout


@layout("project_acceptance.c_appraisal_booklet")
def appraisal_booklet(rng: random.Random) -> Sheet:
    """科学技术成果鉴定证书 of the nineties: cover, opinion, list of those who did the work, list of the committee."""
    makers, experts = persons(rng, 5), persons(rng, 8)
    experts = [one for one in experts if one not in makers][:5]
    held = day(rng, 1992, 2006)
    approved = held.later(rng, 1, 2)
    project = rng.choice(
        (
            "WK-4型电铲推压轴断裂修复工艺研究",
            "高寒地区机车柴油机低温起动装置研制",
            "大倾角综采工作面液压支架防滑技术",
            "稀土镁球墨铸铁曲轴等温淬火新工艺",
        )
    )
    unit = rng.choice(("鸡西矿务局机电总厂", "兰州机车工厂", "陕西省煤田地质局一三一队", "内蒙古第二机械制造总厂"))
    body = {"鸡": "黑龙江省煤炭工业管理局", "兰": "甘肃省科学技术委员会", "陕": "陕西省煤炭工业局"}.get(
        unit[0], "内蒙古自治区科学技术厅"
    )
    mark = {"鸡": "黑煤", "兰": "甘科", "陕": "陕煤"}.get(unit[0], "内科")
    posts = ("高级工程师", "工程师", "技师", "工程师", "助理工程师")
    gifts = ("总体方案设计", "结构设计与计算", "工艺试验", "现场安装调试", "数据整理")
    rows = "".join(
        f"<tr><td>{n}<td class=w>{spread(one)}<td>{'女' if one[1:] in WOMEN else '男'}<td>{1968 - 3 * n % 17}.{n + 2}<td>{post}<td>{unit}<td>{gift}"
        for n, (one, post, gift) in enumerate(zip(makers, posts, gifts, strict=True), 1)
    )
    jury = "".join(
        f"<tr><td>{n}<td>{'主任委员' if n == 1 else '委员'}<td>{spread(one)}<td>{place}<td>{'教授' if n % 2 else '高级工程师'}<td>"
        for n, (one, place) in enumerate(
            zip(
                experts,
                ("东北重型机械学院", "煤炭科学研究总院", "西安交通大学", "第一重型机器厂", "省机械研究所"),
                strict=False,
            ),
            1,
        )
    )
    html = f"""{css(rng.choice(("song", "ming")), 14, more=".n{page-break-before:always} .f p{font-size:16pt;margin:7mm 0 0 8mm} table.r{font-size:11pt} .w{white-space:nowrap}")}
    <p style="text-align:right;font-size:15pt">{mark}鉴字〔{held.year}〕第 {rng.randint(3, 140)} 号
    <h1 style="font-size:30pt;letter-spacing:.25em;margin:20mm 0 18mm">科学技术成果<br>鉴 定 证 书</h1>
    <div class=f><p>成 果 名 称：<u>{project}</u><p>完 成 单 位：<u>{unit}</u><p>鉴 定 形 式：<u>会议鉴定</u>
    <p>组织鉴定单位：<u>{body}</u>（盖章）<p>鉴 定 日 期：<u>{held.cn}</u><p>鉴定批准日期：<u>{approved.cn}</u></div>
    <p class=c style="margin-top:14mm">国家科学技术委员会<br>一九九四年制
    <div class=n><p class=c><b>鉴 定 意 见</b><div class=i style="border:.25mm solid;padding:5mm;min-height:190mm">
    <p>{held.cn}，{body}主持召开了“{project}”鉴定会。鉴定委员会听取了研制单位的汇报，审查了技术文件，察看了现场，经讨论形成如下意见：
    <p>一、提供鉴定的技术资料齐全、完整，符合鉴定要求。<p>二、该成果针对生产中的实际问题，技术路线正确，经一年多运行考核，性能稳定可靠。
    <p>三、该成果在同类工艺中达到国内先进水平，同意通过鉴定，建议进一步推广。
    <p style="text-align:right;margin-top:20mm">鉴定委员会主任：{experts[0]}</div></div>
    <div class=n><p class=c><b>主 要 研 制 人 员 名 单</b><table class="r c"><tr><th>序号<th>姓名<th>性别<th>出生年月<th>技术职称<th>工作单位<th>对成果创造性贡献{rows}</table>
    <p class=c style="margin-top:14mm"><b>鉴 定 委 员 会 名 单</b><table class="r c"><tr><th>序号<th>鉴定会职务<th>姓名<th>工作单位<th>职称<th>签名{jury}</table></div></html>"""
    return Sheet(
        html,
        "project_acceptance",
        {"project": project, "participants": makers, "accepting_body": body, "acceptance_date": held.iso},
        ("roles", "conclusion", "project_level"),
    )


@layout("project_acceptance.c_works_sheet")
def works_sheet(rng: random.Random) -> Sheet:
    """One ruled page of a factory: what was rebuilt, who did it with what part, what the departments say."""
    names = persons(rng, 7)
    team = names[:4]
    done = day(rng, 2011, 2024)
    company = rng.choice(
        ("河南永城神火铝业有限公司", "湖北大冶特钢有限责任公司", "河北敬业中厚板有限公司", "四川德胜钒钛有限公司")
    )
    project = rng.choice(
        (
            "2#加热炉蓄热烧嘴改造",
            "冷轧机组液压站节能改造",
            "电解车间多功能天车遥控系统改造",
            "高线精轧机油膜轴承国产化改造",
        )
    )
    parts = ("项目负责人", "电气设计", "机械安装", "现场调试")
    rows = "".join(
        f"<tr><td colspan=2>{spread(one)}<td>{part}<td colspan=3>{shop}"
        for one, part, shop in zip(team, parts, ("设备动力部", "设备动力部", "检修车间", "生产车间"), strict=True)
    )
    html = f"""{css(rng.choice(("hei", "song", "zenhei")), 12, "size:A4;margin:18mm 20mm")}
    <p class=c style="margin:0">{company}</p><h1 style="margin-bottom:4mm">技术改造项目竣工验收单</h1>
    <div style="display:flex;justify-content:space-between;font-size:11pt"><span>编号：JG-{done.year}-{rng.randint(1, 80):03d}</span><span>设备动力部制表</span></div>
    <table class=r><tr><td style="width:17%" class=c>项目名称<td colspan=5>{project}
    <tr><td class=c>立项依据<td colspan=2>公司{done.year - 1}年技改计划第{rng.randint(2, 30)}项<td class=c>投资（万元）<td colspan=2>{rng.randint(40, 900) / 10}
    <tr><td class=c>开工时间<td colspan=2>{done.year - 1}年10月<td class=c>完工时间<td colspan=2 style="width:24%">{done.cn_month}
    <tr class=c><td colspan=2>参加人员<td>职责<td colspan=3>所在部门{rows}
    <tr><td class=c>主要改造内容<td colspan=5 style="height:30mm;vertical-align:top">更换原有设备的控制与执行部分，重新设计安装管路和电缆，增设故障自诊断功能，完成单机、联动试车各72小时。
    <tr><td class=c>使用单位意见<td colspan=5>运行平稳，满足生产要求。<div style="text-align:right">签字：{names[4]}　{done.dot}</div>
    <tr><td class=c>安全环保意见<td colspan=5>无遗留隐患。<div style="text-align:right">签字：{names[5]}　{done.dot}</div>
    <tr><td class=c>验收结论<td colspan=5>通过验收
    <tr><td class=c>验收单位<td colspan=2>{company}技术中心<td class=c>验收日期<td colspan=2>{done.cn}</table>
    <p style="font-size:10.5pt">注：本单一式三份，财务部、设备动力部、使用单位各存一份。　　批准：{names[6]}</html>"""
    return Sheet(
        html,
        "project_acceptance",
        {
            "project": project,
            "participants": team,
            "roles": list(parts),
            "accepting_body": f"{company}技术中心",
            "acceptance_date": done.iso,
            "conclusion": "通过验收",
        },
        ("project_level",),
    )


@layout("project_acceptance.c_plan_certificate")
def plan_certificate(rng: random.Random) -> Sheet:
    """验收证书 of a provincial science plan: first page of label lines, second with members and conclusion."""
    province, short, area = rng.choice((("浙江省", "浙", "杭州"), ("山东省", "鲁", "潍坊"), ("江西省", "赣", "景德镇")))
    members, day_ = persons(rng, 6), day(rng, 2009, 2022)
    kind = rng.choice(("重点研发计划项目", "科技攻关计划项目", "科技支撑计划项目"))
    project = rng.choice(
        ("耐高温陶瓷基复合密封件关键技术研发", "智能化注塑成套装备研制", "农用柴油机高压共轨系统开发与应用")
    )
    parts = ["项目负责人", "技术负责人"] + ["主要研究人员"] * 3 + ["财务"]
    rows = "".join(
        f"<tr><td>{n}<td>{one}<td>{title}<td>{part}<td>{rng.randint(4, 12)}"
        for n, (one, part, title) in enumerate(
            zip(members, parts, ("正高级工程师", "高级工程师", "工程师", "高级技师", "技师", "会计师"), strict=True), 1
        )
    )
    body = f"{province}科学技术厅"
    html = f"""{css(rng.choice(("song", "kai")), 14, more=".n{page-break-before:always} dt{float:left;width:46mm;text-align-last:justify} dd{margin:0 0 7mm 50mm;border-bottom:.25mm solid}")}
    <p style="text-align:right">{short}科验字[{day_.year}]{rng.randint(1, 900):04d}号<h1 style="font-size:27pt;margin:25mm 0 22mm">{province}科技计划项目<br>验收证书</h1>
    <dl><dt>项目名称<dd>{project}<dt>项目编号<dd>{day_.year - 3}C{rng.randint(1001, 3999):05d}<dt>计划类别<dd>{province}{kind}<dt>承担单位<dd>{area}恒创科技股份有限公司
    <dt>起止年月<dd>{day_.year - 3}年1月至{day_.year - 1}年12月<dt>组织验收单位<dd>{body}<dt>验收形式<dd>会议验收<dt>验收日期<dd>{day_.cn}</dl>
    <p class=c style="margin-top:20mm">{body}制
    <div class=n><p><b>一、项目组主要成员</b><table class="r c" style="font-size:11.5pt"><tr><th>序号<th>姓名<th>职称<th>项目分工<th>工作时间（月）{rows}</table>
    <p style="margin-top:8mm"><b>二、验收专家组意见</b><div class=i><p>专家组审阅了验收材料，听取了项目组汇报，经质询和讨论，认为项目完成了合同书规定的各项指标，经费使用基本合理。</div>
    <p><b>三、组织验收单位意见</b><div class=i style="position:relative;min-height:50mm"><p>同意专家组意见，通过验收。<p style="text-align:right;margin-top:18mm">（盖章）{seal(body, "5mm", "4mm")}<p style="text-align:right">{day_.cn}</div></div></html>"""
    return Sheet(
        html,
        "project_acceptance",
        {
            "project": project,
            "participants": members,
            "roles": parts,
            "project_level": "provincial",
            "accepting_body": body,
            "acceptance_date": day_.iso,
        },
        ("conclusion",),
    )


@layout("project_acceptance.c_red_head_notice")
def red_head_notice(rng: random.Random) -> Sheet:
    """An office tells an enterprise that its project has passed; the day of the meeting stands in the text, that of the paper below."""
    city, short, firm = rng.choice(
        (
            ("株洲市", "株工信", "株洲湘火炬火花塞有限责任公司"),
            ("宝鸡市", "宝工信", "宝鸡石油机械有限责任公司"),
            ("柳州市", "柳工信", "柳州欧维姆机械股份有限公司"),
        )
    )
    body = f"{city}工业和信息化局"
    held = day(rng, 2015, 2023)
    issued = held.later(rng, 1, 2)
    leader, *others = persons(rng, 5)
    project = rng.choice(
        ("高精度数控缠绕机自主研发及产业化", "年产2000套智能张拉设备技术改造", "钻机顶驱装置再制造技术推广应用")
    )
    html = f"""{css(rng.choice(("ming", "song")), 16, "size:A4;margin:34mm 26mm 30mm 28mm")}
    {red_head(body + "文件", f"{short}发〔{issued.year}〕{rng.randint(2, 210)}号", rng)}
    <h1 style="font-size:20pt">{body}<br>关于“{project}”<br>项目通过验收的通知</h1>
    <p>{firm}：<div class=i><p>你公司《关于申请“{project}”项目验收的请示》收悉。{held.cn}，我局组织专家对该项目进行了验收。专家组听取了汇报，查验了现场和资料，一致认为项目已按计划完成全部建设内容，达到预期目标。经研究，同意该项目通过验收。
    <p>项目负责人：{leader}；项目组成员：{"、".join(others)}。<p>请你公司认真总结经验，继续加强成果的推广应用。<p>特此通知。</div>
    <div class=sign>{seal(body, "10mm", "-8mm", 40)}{body}<br>{issued.cn}</div></html>"""
    return Sheet(
        html,
        "project_acceptance",
        {
            "project": project,
            "participants": [leader, *others],
            "accepting_body": body,
            "acceptance_date": held.iso,
        },
        ("roles", "conclusion", "project_level"),
    )


@layout("project_acceptance.c_school_completion")
def school_completion(rng: random.Random) -> Sheet:
    """A landscape 结题证书 of a vocational school's research project."""
    province = rng.choice(("江苏省", "安徽省", "福建省"))
    host, *members = persons(rng, 5)
    given = day(rng, 2008, 2024)
    project = rng.choice(
        (
            "高职焊接专业“岗课赛证”融通教学模式研究",
            "技工院校数控专业一体化课程开发与实践",
            "中职电工实训基地资源共享机制研究",
        )
    )
    body = f"{province}教育科学规划领导小组办公室"
    host_label = rng.choice(("主 持 人", "课题主持人", "课题负责人"))
    html = f"""{css(rng.choice(("kai", "song")), 16, "size:A4 landscape;margin:18mm 30mm;border:2mm double #a33;padding:10mm")}
    <h1 style="font-size:34pt;letter-spacing:.4em;color:#a00;margin:0 0 4mm">结题证书</h1><p style="text-align:right;font-size:12pt">证书编号：JK{given.year}-{rng.randint(10, 990):03d}
    <p>课题名称：{project}<p>课题类别：{province}教育科学规划课题（一般项目）<p>承担单位：{province[:2]}工贸技师学院
    <p>{host_label}：{host}<p>主要成员：{"　".join(members)}
    <p class=i>上述课题已完成预定研究任务，经专家组鉴定，准予结题。特发此证。
    <div class=sign style="margin-top:6mm">{seal("教育科学规划<br>领导小组办公室", "16mm", "-8mm")}{body}<br>{rng.choice((given.hanzi, given.cn))}</div></html>"""
    return Sheet(
        html,
        "project_acceptance",
        {
            "project": project,
            "participants": [host, *members],
            "project_level": "provincial",
            "accepting_body": body,
            "acceptance_date": given.iso,
        },
        ("roles", "conclusion"),
    )
