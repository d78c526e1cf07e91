"""Promises and testimonies of conduct: by the person, by person and unit, by the unit, by its discipline office, by a platform."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import cn, day, hanzi, page, spaced, who
from benchmarks.strangers.sheet import FONTS, Sheet, layout

FIRMS = ("晋北重型轧辊股份有限公司", "太行机车车辆配件有限公司", "河东化工设备制造有限公司", "关中电力检修集团有限公司")


@layout("declaration.a_integrity_promise")
def promise(rng: random.Random) -> Sheet:
    """个人诚信承诺书: numbered promises, signed and dated at the foot in another hand."""
    person, firm = who(rng), rng.choice(FIRMS)
    date = day(rng, rng.randint(2018, 2025), (3, 11))
    label = rng.choice(("承诺人（签字）：", "承诺人签名：", "申报人（签名）："))
    body = f"""<h1>{rng.choice(("职称申报个人诚信承诺书", "个人诚信承诺书", "职称评审诚信承诺书"))}</h1><p class=text>本人系{firm}职工，现申报{rng.choice(("工程师", "高级工程师", "助理工程师"))}职称，郑重承诺如下：</p>
    <p class=text>一、本人提交的学历、资历、业绩成果、奖励、论文等材料均真实、准确、有效。</p><p class=text>二、本人无伪造、变造证件和剽窃他人成果等学术不端行为，未同时在其他地区申报。</p>
    <p class=text>三、遵守评审工作纪律，不打听、不请托、不干扰评审工作。</p><p class=text>四、如有违反上述承诺，自愿接受取消申报资格、撤销职称、记入诚信档案等处理，并承担相应后果。</p>
    <div class=foot><p>{label}<span class=hand>{person.name}</span></p><p>{cn(date, "&ensp;")}</p></div>"""
    css = f"h1 {{ font-size: 24pt; margin: 10mm }} .text {{ text-indent: 2em; line-height: 2 }} .foot {{ margin: 22mm 0 0 80mm }} .hand {{ font-family: {FONTS['kai']}; font-size: 18pt }}"
    html = page(css, body, font=rng.choice(("song", "hei")), margin="26mm", points=14)
    return Sheet(html, "declaration", {"name": person.name, "date": date})


@layout("declaration.a_person_and_unit")
def both(rng: random.Random) -> Sheet:
    """申报材料真实性承诺书 in a ruled form: the person's part above, the unit's below with another signer, one day for both."""
    person, firm = who(rng), rng.choice(FIRMS)
    date = day(rng, rng.randint(2019, 2025), (4, 10))
    body = f"""<h1>申报材料真实性承诺书</h1><table class=grid><tr><td class=k>姓　　名<td>{spaced(person.name)}<td class=k>工作单位<td>{firm}<tr><td class=k>身份证号<td>{person.id_number}<td class=k>申报专业<td>{rng.choice(("焊接", "机械", "电气"))}
    <tr><td class=k>个人承诺<td colspan=3><p>本人承诺：所提供的个人信息、证件和业绩材料真实可靠，复印件与原件一致。如有不实，本人愿负相应的纪律和法律责任。</p><p class=right>本人签名：{person.name}&emsp;&emsp;{cn(date)}</p>
    <tr><td class=k>单位承诺<td colspan=3><p>我单位已对该同志申报材料逐项审查，并于{date[:4]}年在本单位公示五个工作日，无异议，同意上报。</p><p class=right>审核人：{rng.choice(("罗建英", "段志宏"))}&emsp;单位（公章）&emsp;&emsp;{cn(date)}</p></table>
    <p class=small>备注：1.本表由申报人和所在单位分别填写；2.与申报表一并装订。</p>"""
    css = ".k { width: 24mm; text-align: center } h1 { font-size: 20pt }"
    html = page(css, body, font=rng.choice(("song", "ming", "hei")), points=12.5)
    return Sheet(html, "declaration", {"name": person.name, "date": date})


@layout("declaration.a_unit_on_conduct")
def conduct(rng: random.Random) -> Sheet:
    """思想品德鉴定 by the unit, running text, seal and date in Chinese words or digits."""
    person, firm = who(rng), rng.choice(FIRMS)
    date = day(rng, rng.randint(2005, 2025), (3, 11))
    title = rng.choice(("思想品德鉴定", "现实表现证明", "职业道德情况证明"))
    shown = hanzi(date, rng.choice("〇○")) if rng.random() < 0.4 else cn(date)
    body = f"""<h1>{title}</h1><p class=text>{person.name}，{person.sex}，{cn(person.birth[:7])}出生，系我单位{rng.choice(("检修车间", "热轧分厂", "动力厂"))}{rng.choice(("焊工", "电工", "钳工"))}。该同志拥护中国共产党的领导，热爱祖国，遵纪守法，
    爱岗敬业，诚实守信，具有良好的职业道德和敬业精神，作风端正，团结同志，服从分配，完成任务较好，近年来无违法违纪行为。</p><p class=text>特此{title[-2:] if title[-2:] == "证明" else "鉴定"}。</p>
    <div class=right style="margin-top:24mm"><p>{firm}</p><p>{rng.choice(("党委（盖章）", "（公章）"))}</p><p>{shown}</p></div>"""
    css = "h1 { font-size: 26pt; margin: 14mm } .text { text-indent: 2em; line-height: 2.1 }"
    html = page(css, body, font=rng.choice(("song", "kai", "ming")), margin="28mm", points=15)
    return Sheet(html, "declaration", {"name": person.name, "date": date})


@layout("declaration.a_no_discipline_case")
def clean(rng: random.Random) -> Sheet:
    """A letter of the discipline office: head of the paper with its number, addressee, a sentence, day of issue."""
    person, firm = who(rng), rng.choice(FIRMS)
    date = day(rng, rng.randint(2015, 2025), (3, 11))
    body = f"""<p class=head>中共{firm}纪律检查委员会</p><hr class=red><p class=right>纪函〔{date[:4]}〕{rng.randint(2, 96)}号</p><h1>{rng.choice(("廉洁自律情况证明", "无违纪违法情况证明"))}</h1>
    <p>公司职称改革领导小组办公室：</p><p class=text>经查，{person.name}同志（身份证号：{person.id_number}）自{int(date[:4]) - 5}年以来，未发现有违反党纪政纪行为，未受过党纪、政务处分和刑事处罚，目前无正在立案审查事项。</p>
    <p class=text>特此证明。</p><div class=right style="margin-top:16mm"><p>中共{firm}纪律检查委员会</p><p>{cn(date)}</p></div>"""
    css = ".head { color: #c22; font-size: 19pt; text-align: center } .red { border: 0.5mm solid #c22 } h1 { font-size: 20pt; margin: 10mm } .text { text-indent: 2em; line-height: 2 }"
    html = page(css, body, font=rng.choice(("song", "hei")), margin="26mm", points=14.5)
    return Sheet(html, "declaration", {"name": person.name, "date": date})


@layout("declaration.a_platform_agreed")
def platform(rng: random.Random) -> Sheet:
    """Unusual: a page of a system on which the promise was agreed to with a tick; signer and time of agreement stand in a small table."""
    person = who(rng)
    date = day(rng, rng.randint(2021, 2025), (5, 10))
    body = f"""<p class=nav>首页&ensp;&gt;&ensp;职称申报&ensp;&gt;&ensp;诚信承诺</p><h2>申报人承诺</h2><div class=box><p>本人已认真阅读申报通知及评审条件，知悉弄虚作假的后果。本人承诺：</p><p>1.所填报信息和上传附件真实、完整、有效；</p><p>2.所提交业绩、论文为本人工作成果；</p>
    <p>3.同意评审机构对本人信息进行核查。</p></div><p>☑ 我已阅读并同意上述承诺内容</p><table class=grid><tr><td>承诺人<td>{person.name}<tr><td>身份证号码<td>{person.id_number}<tr><td>承诺时间<td>{date} {rng.randint(8, 21):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}<tr><td>签署方式<td>电子签名（人脸识别）</table>
    <p class=small>流水号：{rng.randint(10**15, 10**16 - 1)}&emsp;打印自职称服务平台</p>"""
    css = ".nav { background: #2c6cb0; color: #fff; padding: 2mm } .box { border: 0.2mm solid #bbb; padding: 4mm; background: #fafafa } h2 { font-size: 17pt }"
    html = page(css, body, font=rng.choice(("hei", "zenhei")), margin="18mm", points=12)
    return Sheet(html, "declaration", {"name": person.name, "date": date})
