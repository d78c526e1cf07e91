"""Appointments, other forms: an approval grid, an order, a booklet, a slip with counterfoil, an e-letter, a school's contract, OA."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import copy_stamp, day, page, seal, stretched, upright, written
from benchmarks.strangers.open.staff_words import (
    BODIES,
    FIRMS,
    JOBS,
    SCHOOLS,
    any_employer,
    body_code,
    compact,
    fellows,
    soul,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout

TITLES = ("助理工程师", "工程师", "高级工程师", "技师", "高级技师")


@layout("appointment.approval_grid")
def approval_grid(rng: random.Random) -> Sheet:
    """A grid that proposes and decides an appointment: title held, post proposed, term, group's opinion, then the head's decision."""
    person, employer = soul(rng), any_employer(rng)
    post, year = rng.choice(TITLES), rng.randint(2015, 2023)
    decided = f"{year}-{rng.randint(4, 11):02d}-{rng.randint(10, 28):02d}"
    group = f"{decided[:8]}{rng.randint(1, 9):02d}"
    head, chief = fellows(rng, 2, person.name)
    body = f"""<h1 style="font-size:19pt">专业技术职务聘任{rng.choice(("审批表", "呈报表"))}</h1>
    <p style="margin:0">聘任单位：{employer}</p><table class=c style="font-size:10.5pt">
    <tr><td style="width:24mm">姓　名<td>{stretched(person.name)}<td>性别<td>{person.sex}<td>出生年月<td>{written(rng, person.birth[:7], "d")}
    <tr><td>学　历<td>{rng.choice(("大专", "本科", "中专"))}<td colspan=2>参加工作时间<td colspan=2>{int(person.birth[:4]) + 21}年8月
    <tr><td>任职资格<br>及取得时间<td colspan=3>{post}　{year - 1}.12<td>岗位空缺<td>{rng.randint(1, 3)}个
    <tr><td>拟聘职务<td colspan=3>{post}<td>聘任期限<td>{year}.{int(decided[5:7])}—{year + 3}.{int(decided[5:7])}
    <tr><td>{upright("主要业绩")}<td colspan=5 style="text-align:left;height:44mm;vertical-align:top">近三年主持完成{rng.choice(JOBS)}岗位
    操作规程修订{rng.randint(2, 6)}项，处理设备疑难故障{rng.randint(12, 60)}次，培养青年职工{rng.randint(2, 7)}人，年度考核均为合格以上。
    <tr><td>聘任考核<br>小组意见<td colspan=5 style="text-align:left;height:28mm">经考核，该同志具备任职条件，建议聘任。<p class=r>组长
    ：{head}　　{written(rng, group, "pd")}<tr><td>聘任单位<br>决　　定<td colspan=5 style="text-align:left;height:40mm;position:relative">
    {rng.choice((f"同意聘任{person.name}同志为{post}，聘期三年。", f"决定聘任该同志担任{post}职务。"))}
    <p class=r style="margin-top:6mm">法定代表人（签章）：{chief}　　单位公章　　<br>{written(rng, decided, "pd")}　　</p>
    {seal(employer, "right:30mm;top:2mm")}</table><p style="font-size:9pt">本表一式两份，一份存入本人档案，一份单位留存。</p>"""
    truth = {"name": person.name, "position": post, "issuer": employer, "date": decided}
    return Sheet(page(rng, body), "appointment", truth)


@layout("appointment.order_of_manager")
def order_of_manager(rng: random.Random) -> Sheet:
    """A private firm's order: number of the order, whole text in hanzi spacing, signed by the general manager, effective on another day."""
    firm = rng.choice(
        ("深圳市云谷自动化设备有限公司", "东莞市恒泰五金制品有限公司", "江苏锡澄电缆有限公司", "襄垣县永丰选煤有限公司")
    )
    name, boss = fellows(rng, 2)
    post = rng.choice(("工程部经理", "品质总监", "生产厂长", "技术研发中心主任", "设备主管工程师"))
    issued = day(rng, 2012, 2024)
    effect = f"{issued[:4]}-{min(int(issued[5:7]) + 1, 12):02d}-{'28' if issued[5:7] == '12' else '01'}"
    number = rng.randint(1, 40)
    head = rng.choice(
        (f"总经理令<br><span style='font-size:13pt'>第{hanzi_number(number)}号</span>", "任　命　书", "人事任命通告")
    )
    body = f"""<div style="border:0.8mm solid #333;padding:12mm 14mm;height:200mm;position:relative"><div style="font-size:10pt">
    {firm}<span style="float:right">编号：{issued[:4]}-RM-{number:03d}</span></div>
    <h1 style="font-size:26pt;margin:14mm 0 10mm">{head}</h1><div style="font-size:14pt;line-height:2.2">
    公司各部门、全体员工：<br>　　为适应公司发展需要，进一步加强{rng.choice(("技术", "生产", "质量"))}管理，经公司{rng.choice(("董事会", "经营班子"))}
    研究，现任命<b>　{name}　</b>{rng.choice(("先生/女士", "同志", ""))}担任<b>{post}</b>一职，全面负责该部门日常工作，
    直接向总经理汇报。<br>　　本任命自{written(rng, effect, "p")}起生效，原岗位工作于当日前交接完毕。<br>　　此令。</div>
    <div style="position:absolute;right:16mm;bottom:20mm;text-align:right;font-size:13pt;line-height:1.9">总经理
    ：<span style="font-family:{FONTS["kai"]};font-size:18pt">{boss}</span><br>{firm}<br>{written(rng, issued, "pnh")}</div>
    {seal(firm, "right:24mm;bottom:14mm")}</div>"""
    truth = {"name": name, "position": post, "issuer": firm, "date": issued}
    return Sheet(page(rng, body, font="song hei zenhei"), "appointment", truth)


@layout("appointment.booklet_with_terms")
def booklet_with_terms(rng: random.Random) -> Sheet:
    """The booklet of appointment open: photo and holder left; right a ruled leaf with post, term, unit, day of filling in; empty lines left."""
    person, employer = soul(rng, 1960, 1985), any_employer(rng)
    post, year = rng.choice(TITLES), rng.randint(1998, 2016)
    issued = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    month = f"{year}年{int(issued[5:7])}月"
    lines = [
        ("受聘职务", post), ("聘任期限", f"{month}至{year + 3}年{int(issued[5:7])}月"), ("聘任单位", employer),
        ("填发日期", written(rng, issued, "phd")),
    ]  # fmt: skip
    leaf = "".join(f"<tr><td class=k>{label}<td class=v>{value}" for label, value in lines)
    empty = "".join(f"<tr><td class=k>{label}<td class=v>&nbsp;" for label in ("续聘职务", "续聘期限", "聘任单位"))
    body = f"""<div style="position:absolute;left:0;top:4mm;width:112mm"><p class=c style="font-size:13pt;margin:0">
    {rng.choice(("中华人民共和国人事部印制", "山西省职称改革领导小组办公室印制", "专业技术职务聘任证书"))}</p>
    <div style="width:30mm;height:40mm;border:0.3mm solid #888;margin:6mm auto;text-align:center;line-height:40mm;color:#999">照片</div>
    <div style="margin-left:22mm;line-height:2.1">姓　　名　{stretched(person.name)}<br>性　　别　{person.sex}<br>出生年月　{written(rng, person.birth[:7], "pd")}<br>任职资格　{post}<br>证书号码　晋聘{rng.randint(10000, 99999)}</div></div>
    <div style="position:absolute;left:126mm;top:0;width:126mm"><p class=c style="font-size:16pt;letter-spacing:3mm;margin:0 0 3mm">聘任记录</p>
    <table>{leaf}</table>{seal(employer, "left:66mm;top:26mm")}<table style="margin-top:10mm">{empty}</table>
    <p class=c style="font-size:9pt">— {rng.choice((2, 4))} —</p></div>"""
    css = "td { border: 0; height: 10mm } .k { width: 26mm } .v { border-bottom: 0.2mm solid #444 }"
    truth = {"name": person.name, "position": post, "issuer": employer, "date": issued}
    return Sheet(page(rng, body, css, "A4 landscape", "song kai ming"), "appointment", truth)


@layout("appointment.slip_and_counterfoil")
def slip_and_counterfoil(rng: random.Random) -> Sheet:
    """The organisation department's slip to the person: the counterfoil left, the slip right, naming the decision it stands on."""
    name, clerk = fellows(rng, 2)
    employer = rng.choice(
        [*BODIES, "洛阳中原轴承集团有限责任公司", "河北邢州钢铁集团有限公司炼铁厂", "内蒙古鄂托克能源化工有限公司"]
    )
    post = rng.choice(("机械修造车间主任", "动力能源科科长", "技术质量部副部长", "检测二室主任", "井下电气技术主管"))
    issued, number = day(rng, 2010, 2023), rng.randint(6, 260)
    based = f"{employer[:2]}党〔{issued[:4]}〕{rng.randint(3, 50)}号"
    unit = rng.choice((f"中共{employer}委员会组织部", f"{employer}组织人事处"))
    wording = rng.choice((f"任你为{post}", f"你任{post}", f"聘任你为{post}（试用期一年）"))
    body = f"""<div style="position:absolute;left:0;top:6mm;width:80mm;height:140mm;border-right:0.4mm dashed #555;padding-right:6mm">
    <p class=c style="font-size:15pt">任职通知书（存根）</p><p class=r style="font-size:10pt">任字第{number}号</p>
    <p>姓名：{name}<br>职务：{post}<br>依据：{based}<br>经办人：{clerk}<br>签领人：<span style="font-family:{FONTS["kai"]}">{name}</span></div>
    <div style="position:absolute;left:94mm;top:6mm;width:158mm;font-size:13pt"><p class=c style="font-size:21pt;letter-spacing:3mm;margin:2mm">
    任职通知书</p><p class=r style="font-size:10pt">任字第{number}号</p><p><u>{stretched(name)}</u>同志：
    <p style="text-indent:2em;line-height:2.1">根据{based}文件，{wording}。请于接到通知后七日内到岗，并办理工作移交手续。
    <p style="text-indent:2em">特此通知。<div style="margin:10mm 0 0 62mm;text-align:center;position:relative">
    {unit}<br>{written(rng, issued, "ph")}
    {seal(employer, "left:26mm;top:-10mm")}</div></div>"""
    truth = {"name": name, "position": post, "issuer": unit, "date": issued}
    return Sheet(page(rng, body, size="A4 landscape", font="song ming kai"), "appointment", truth)


@layout("appointment.e_letter_of_contest")
def e_letter(rng: random.Random) -> Sheet:
    """An organising committee's e-letter: English below each line, number and query address, post in quotes, day under the seal."""
    name, year = fellows(rng, 1)[0], rng.randint(2018, 2024)
    contest = rng.choice(
        ("三晋杯职业技能大赛", "全国机械行业职工技能竞赛山西赛区", "长三角焊接技术邀请赛", "煤炭行业数字化矿山技能竞赛")
    )
    issuer = f"{contest}组织委员会"
    post, english = rng.choice(
        (
            ("裁判员", "Referee"),
            ("专家组成员", "Member of Expert Panel"),
            ("技术指导教练", "Coach"),
            ("裁判长", "Chief Referee"),
        )
    )
    issued = f"{year}-{rng.randint(3, 10):02d}-{rng.randint(1, 28):02d}"
    item = rng.choice(("焊接设备操作", "电工", "数控车", "矿井维修电工"))
    body = f"""<div style="border:0.6mm solid #27508a;outline:0.3mm solid #27508a;outline-offset:1.5mm;height:236mm;padding:8mm 12mm;position:relative">
    <p style="font-size:9pt;margin:0">NO. {compact(issued)}{rng.randint(100, 999)}</p>
    <p class=c style="font-size:40pt;margin:14mm 0 0;color:#27508a">聘 书</p><p class=c style="letter-spacing:1mm;color:#27508a;margin:0">
    LETTER OF APPOINTMENT</p><div style="font-size:15pt;line-height:2.1;margin-top:16mm"><u>　{stretched(name)}　</u> {rng.choice(("先生/女士", "老师", "同志"))}：
    <br>　　兹聘请您担任第{hanzi_number(rng.randint(2, 15))}届{contest}{item}项目“<b>{post}</b>”，任期至本届赛事结束。
    <div style="font-size:10pt;line-height:1.5;color:#555">You are hereby appointed as {english} of the competition in {year}.</div></div>
    <div style="position:absolute;right:14mm;bottom:40mm;text-align:center;font-size:13pt">{issuer}<br>{written(rng, issued, "phd")}</div>
    {seal(issuer, "right:30mm;bottom:32mm")}<p style="position:absolute;left:12mm;bottom:4mm;font-size:8.5pt;color:#666">
    电子聘书查询：https://skills.example.org/q　查询码：{rng.randint(100000, 999999)}</p></div>"""
    truth = {"name": name, "position": post, "issuer": issuer, "date": issued}
    return Sheet(page(rng, body, font="song hei kai"), "appointment", truth)


@layout("appointment.institution_contract_grid")
def institution_contract(rng: random.Random) -> Sheet:
    """A public institution's contract: cover with contract number and both parties, then a leaf of post, grade and term, both sign."""
    person, employer = soul(rng), rng.choice(SCHOOLS + BODIES)
    code = body_code(rng)
    post = rng.choice(("实训指导教师", "机电设备管理员", "检验检测工程师", "电气运行维护", "实验室管理员"))
    signed = day(rng, 2014, 2022)
    year, month = int(signed[:4]), int(signed[5:7])
    kind = rng.choice(("专业技术岗位", "工勤技能岗位"))
    style = rng.choice("pb")
    body = f"""<div style="height:236mm"><p class=r>合同编号：{year}{rng.randint(100, 999)}</p><h1 style="font-size:30pt;margin:36mm 0 40mm">
    事业单位聘用合同书</h1><div style="font-size:15pt;line-height:2.6;margin-left:20mm">聘用单位（甲方）：<u>{employer}</u><br>
    受聘人员（乙方）：<u>　{stretched(person.name)}　</u><br>签订日期：<u>　{written(rng, signed, style)}　</u></div>
    <p class=c style="margin-top:40mm">{rng.choice(("山西省人力资源和社会保障厅", "中共河北省委组织部　河北省人力资源和社会保障厅"))}监制</div>
    <div style="page-break-before:always"><table><tr><td class=l rowspan=2>甲<br>方<td>名称：{employer}<tr><td>统一社会信用代码：{code}　
    法定代表人：{fellows(rng, 1, person.name)[0]}<tr><td class=l>乙<br>方<td>姓名：{person.name}　　公民身份号码：{person.number}</table>
    <p><b>一、聘用合同期限</b><br>　　自 {year} 年 {month} 月 1 日起至 {year + 5} 年 {month} 月 1 日止，其中试用期 0 个月。
    <p><b>二、聘用岗位及职责要求</b><br>　　甲方聘用乙方在 <u>{post}</u> 岗位工作，岗位类别为{kind}，岗位等级为{rng.choice(("十一级", "十二级", "三级"))}。
    乙方应履行岗位职责，接受甲方年度考核和聘期考核。<p><b>三、岗位纪律</b><br>　　乙方应遵守国家法律法规和甲方依法制定的规章制度。
    <p><b>四、工资福利与社会保险待遇</b><br>　　甲方按照国家有关规定支付乙方工资，并依法为乙方缴纳社会保险费。
    <p><b>五、聘用合同的变更、解除和终止</b><br>　　按《事业单位人事管理条例》执行。<table style="margin-top:12mm"><tr>
    <td style="height:44mm;vertical-align:top;width:50%">甲方（公章）<br><br>法定代表人（签字）<br><br>{written(rng, signed, style)}
    <td style="vertical-align:top">乙方（签字）：<span style="font-family:{FONTS["kai"]};font-size:15pt">{person.name}</span>
    <br><br><br><br>{written(rng, signed, style)}</table>{seal(employer, "left:24mm;bottom:4mm")}</div>"""
    truth = {"name": person.name, "position": post, "issuer": employer, "date": signed, "credit_code": code}
    return Sheet(page(rng, body, ".l { width: 10mm; text-align: center }"), "appointment", truth, ("id_number",))


@layout("appointment.office_system_sheet")
def office_system(rng: random.Random) -> Sheet:
    """A print of the office system's sheet for an outgoing paper: drafter, checkers and signer above, text of the appointment below."""
    employer, year = rng.choice(FIRMS), rng.randint(2018, 2024)
    name, drafter, checker, signer = fellows(rng, 4)
    post = rng.choice(("主任工程师", "一级技能专家", "机电副总工程师", "首席技师", "运行值长"))
    issued = f"{year}-{rng.randint(2, 11):02d}-{rng.randint(6, 28):02d}"
    draft = f"{issued[:8]}{int(issued[8:]) - 4:02d}"
    body = f"""<p style="font-size:8pt;color:#888">协同办公平台 &gt; 公文管理 &gt; 发文查看<span style="float:right">1/1</span></p>
    <h1 style="font-size:18pt;color:#b11">{employer}发文稿纸</h1><table style="font-size:10pt"><tr><td class=l>发文字号
    <td>{employer[2:4]}司干〔{year}〕{rng.randint(2, 70)}号<td class=l>密级<td>普通<tr><td class=l>拟稿<td>{drafter}　{draft}<td class=l>核稿
    <td>{checker}<tr><td class=l>会签<td>{rng.choice(("无", "纪检监察部：同意"))}<td class=l>签发<td>{signer}：同意印发。<tr><td class=l>标题
    <td colspan=3>关于聘任{name}为{post}的通知<tr><td class=l>主送<td colspan=3>机关各部门，所属各单位<tr><td class=l>正文
    <td colspan=3 style="height:88mm;vertical-align:top;line-height:1.9;font-size:11pt">　　根据《专业技术和技能人才聘任管理办法》，经组织考察、
    {year}年第{rng.randint(2, 19)}次党委会研究决定：<br>　　{name}同志聘任为{post}，聘期{rng.choice(("两", "三"))}年。
    <div style="text-align:right;line-height:1.8;margin-top:16mm">{employer}　<br>{written(rng, issued, "ph")}　</div></table>
    <p style="font-size:9pt">办理状态：已归档　　打印人：{drafter}　　打印时间：{year + 1}-01-{rng.randint(5, 28):02d} 15:{rng.randint(10, 59)}</p>
    {copy_stamp(rng, employer, year + 1, "left:104mm;top:214mm")}"""
    truth = {"name": name, "position": post, "issuer": employer, "date": issued}
    css = ".l { width: 20mm; color: #b11 } td { border-color: #b11 }"
    return Sheet(page(rng, body, css, font="song hei zenhei"), "appointment", truth)
