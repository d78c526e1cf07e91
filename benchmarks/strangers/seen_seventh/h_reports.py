"""Technical reports and teaching books."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_awards import WORKS
from benchmarks.strangers.seen_seventh.h_common import HOUSES, apart, day, names, page, said, stacked
from benchmarks.strangers.sheet import Sheet, layout

LINES = (
    "现场实测数据表明，改造前设备平均无故障运行时间仅为{a}小时，主要故障形式为密封失效和传动部位磨损。",
    "经分析，温度场分布不均是造成变形量超差的主要原因，最大偏差达到{b}mm。",
    "方案采用分段控制方式，将原有一级减速改为两级，速比由{a}调整为{b}，同时增设过载保护。",
    "为验证方案的可行性，分别在{b}号和{a}号机组上进行了为期三个月的对比试验。",
    "试验期间共采集数据{a}组，剔除异常值后取算术平均值作为评价依据。",
    "实施过程中严格执行能量隔离和挂牌上锁制度，关键工序由专人监护。",
    "与原工艺相比，单件作业时间缩短约{b}分钟，返修率明显下降。",
    "按年运行{a}0小时计算，可节约电能约{b}万千瓦时，经济效益可观。",
    "需要指出的是，该方法对操作者的技能水平有一定要求，应配套开展岗位培训。",
    "备件采用国产材料替代，采购周期由原来的{a}天缩短到{b}天左右。",
)


def prose(rng: random.Random, count: int) -> str:
    """So many paragraphs of two or three sentences."""
    return "".join(
        "<p class=in>"
        + "".join(one.format(a=rng.randint(12, 98), b=rng.randint(2, 11)) for one in rng.sample(LINES, 3))
        for _ in range(count)
    )


@layout("technical_report.signature_table_cover")
def cover(rng: random.Random) -> Sheet:
    """A cover with a table of signers: who made it is the author, who checked and approved it is not; body with a table follows."""
    work, house, men = rng.choice(WORKS), rng.choice(HOUSES), names(rng, 4)
    date = f"{rng.randint(2016, 2023)}-{rng.randint(1, 12):02d}"
    title = f"{work}{rng.choice(('技术总结报告', '技术报告'))}"
    heads = ("一、概述", "二、存在问题分析", "三、技术方案", "四、实施过程", "五、应用效果", "六、结论")
    parts = "".join(f"<h3>{head}</h3>{prose(rng, rng.randint(2, 4))}" for head in heads)
    table = "<p class=c>表1 改造前后对比<table class='g c'><tr><td>项目<td>改造前<td>改造后<tr><td>故障次数（次/年）<td>26<td>4<tr><td>检修工时（h）<td>180<td>62</table>"
    body = f"""<p class=r>编号：JS-{date[:4]}-{rng.randint(10, 99)}<h1 style="margin-top:45mm;font-size:24pt;line-height:1.7">{title}</h1><table class="g c" style="width:110mm;margin:40mm auto 0"><tr><td>编　制<td>{men[0]}<td>{date[2:4]}.{int(date[5:])}.3<tr><td>审　核<td>{men[1]}<td>{date[2:4]}.{int(date[5:])}.8<tr><td>审　定<td>{men[2]}<td>{date[2:4]}.{int(date[5:])}.9<tr><td>批　准<td>{men[3]}<td>{date[2:4]}.{int(date[5:])}.10</table>
    <p class=c style="margin-top:30mm;font-size:14pt">{house}<br>{said(date, "han")}<div style="page-break-before:always">{parts.replace("<h3>六", table + "<h3>六")}</div>"""
    truth = {"title": title, "authors": [men[0]], "organization": house, "date": date}
    return Sheet(
        page(rng, body), "technical_report", truth, ("character_count", "body_character_count", "sections", "date")
    )


@layout("technical_report.work_method")
def method(rng: random.Random) -> Sheet:
    """A 工法 by numbered chapters: title block without cover, main drafters in a line at the end, group under a works."""
    work, house, men = rng.choice(WORKS), rng.choice(HOUSES), names(rng, 3)
    date = day(rng, 2017, 2023)
    title = f"{work}施工工法"
    chapters = (
        "1 前言",
        "2 工法特点",
        "3 适用范围",
        "4 工艺原理",
        "5 施工工艺流程及操作要点",
        "6 材料与设备",
        "7 质量控制",
        "8 安全措施",
        "9 环保措施",
        "10 效益分析",
        "11 应用实例",
    )
    body = f"""<h1 style="font-size:20pt">{title}</h1><p class=c>工法编号：QGF{date[2:4]}-{rng.randint(100, 999)}<br>完成单位：{house}<br>主要完成人：{"　".join(men)}{"".join(f"<h3>{head}</h3>{prose(rng, 2)}" for head in chapters)}<p class=r>{said(date, "zh")}"""
    truth = {"title": title, "authors": men, "organization": house, "date": date}
    return Sheet(
        page(rng, body, "@page { @bottom-center { content: counter(page) } }"),
        "technical_report",
        truth,
        ("character_count", "body_character_count", "sections"),
    )


@layout("technical_report.feasibility_two_columns")
def feasibility(rng: random.Random) -> Sheet:
    """A feasibility study in two columns like an article: author and works under the title, abstract, references; header with another title."""
    work, house, man = rng.choice(WORKS), rng.choice(HOUSES), names(rng, 1)[0]
    year, month = rng.randint(2018, 2023), rng.randint(1, 12)
    title = f"{work}可行性研究报告"
    heads = ("1 总论", "2 现状与必要性", "3 技术方案比选", "4 投资估算", "5 风险分析", "6 结论与建议")
    body = f"""<h1 style="font-size:18pt;margin-bottom:2mm">{title}</h1><p class=c>{man}<br>（{house}）<br>{said(f"{year}-{month:02d}", "zh")}<p><b>摘　要：</b>针对生产中存在的能耗高、故障率高等问题，提出改造方案并进行比选，估算投资{rng.randint(40, 400)}万元，静态投资回收期{rng.randint(1, 4)}年。<p><b>关键词：</b>改造；可行性；投资
    <div style="columns:2;column-gap:8mm;font-size:10.5pt">{"".join(f"<h3 style='font-size:12pt'>{head}</h3>{prose(rng, 3)}" for head in heads)}<h3 style="font-size:12pt">参考文献</h3><p>[1] {names(rng, 1)[0]}. 机械设备改造技术[M]. 北京: 机械工业出版社, {year - 6}.<p>[2] {names(rng, 1)[0]}, 等. 节能改造实践[J]. 冶金设备, {year - 2}(3): 20-24.</div>"""
    truth = {"title": title, "authors": [man], "organization": house, "date": f"{year}-{month:02d}"}
    css = '@page { @top-center { content: "内部技术资料 · 不得外传"; font-size: 8pt } }'
    return Sheet(
        page(rng, body, css), "technical_report", truth, ("character_count", "body_character_count", "sections")
    )


@layout("technical_report.plan_stacked_frame")
def plan(rng: random.Random) -> Sheet:
    """A repair plan in a ruled frame: head rows of pairs, then one tall cell a part with the part's name stacked beside."""
    work, house, men = rng.choice(WORKS), rng.choice(HOUSES), names(rng, 3)
    date = day(rng, 2016, 2023)
    title = f"{work}实施方案"
    parts = "".join(
        f"<tr><td class=c style='width:9mm'>{stacked(head)}<td colspan=3>{prose(rng, 2)}"
        for head in ("项目背景", "技术方案", "实施步骤", "安全措施", "预期效果")
    )
    body = f"""<h1>技 术 方 案</h1><table class=g><tr><td colspan=2 class=c>方案名称<td colspan=2>{title}<tr><td colspan=2 class=c>编制单位<td colspan=2>{house}<tr><td colspan=2 class=c>编 制 人<td style="width:60mm">{apart(men[0], " ")}<td>编制日期：{said(date, "dot")}<tr><td colspan=2 class=c>审 核 人<td>{men[1]}<td>批 准 人：{men[2]}{parts}</table>"""
    truth = {"title": title, "authors": [men[0]], "organization": house, "date": date}
    return Sheet(page(rng, body), "technical_report", truth, ("character_count", "body_character_count", "sections"))


@layout("textbook.publication_page")
def publication(rng: random.Random) -> Sheet:
    """Cover and the page of publication: data of the library's record, several editors, thousands of 字, price."""
    craft = rng.choice(("焊工", "维修电工", "装配钳工", "数控车工"))
    word = rng.choice(("技师、高级技师", "高级", "中级"))
    men = names(rng, 4)
    year, count = rng.randint(2010, 2022), rng.randint(18, 46) * 10
    stem = f"9787{rng.choice(('111', '5045', '5167'))}"
    stem += "".join(rng.choice("0123456789") for _ in range(12 - len(stem)))
    check = (10 - sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(stem)) % 10) % 10
    press, cut = ("机械工业出版社", 7) if stem[4:7] == "111" else ("中国劳动社会保障出版社", 8)
    isbn = f"978-7-{stem[4:cut]}-{stem[cut:]}-{check}"
    title = f"{craft}（{word}）"
    body = f"""<p class=c style="margin-top:30mm">国家职业技能等级认定培训教材<h1 style="font-size:32pt">{title}</h1><p class=c style="font-size:14pt">主　编　{men[0]}<br>副主编　{men[1]}　{men[2]}<p class=c style="margin-top:90mm">{press}
    <div style="page-break-before:always"><p><b>图书在版编目（CIP）数据</b><p>{title}／{men[0]}主编. -- 北京：{press}，{year}.{rng.randint(1, 9)}<br>国家职业技能等级认定培训教材<br>ISBN {isbn}<p>Ⅰ.①{craft[:1]}… Ⅱ.①{men[0][:1]}… Ⅲ.①{craft}-技术培训-教材 Ⅳ.①TG<p class=s>中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 299999):06d}号
    <hr><p>{press}出版发行<br>（北京市百万庄大街22号　邮政编码100037）<p>策划编辑：{men[3]}　责任校对：{names(rng, 1, *men)[0]}<br>{year}年{rng.randint(1, 12)}月第1版第1次印刷<br>184mm×260mm · {rng.randint(9, 22)}.{rng.choice("257")}5印张 · {count}千字<br>标准书号：ISBN {isbn}<br>定价：{rng.randint(29, 69)}.00元</div>"""
    truth = {"title": title, "authors": men[:3], "isbn": isbn}
    return Sheet(page(rng, body), "textbook", truth, ("character_count", "audience", "authors"))


@layout("textbook.in_house_with_preface")
def in_house(rng: random.Random) -> Sheet:
    """A works' own book without ISBN: the preface says in one sentence who wrote which chapter and for whom."""
    house, men = rng.choice(HOUSES), names(rng, 3)
    craft = rng.choice(("天车工", "高压电气试验工", "锅炉检修工", "液压工"))
    year = rng.randint(2015, 2023)
    title = f"{craft}岗位技能培训教材"
    body = f"""<p>内部资料　注意保存<h1 style="margin-top:40mm;font-size:28pt">{title}</h1><p class=c style="margin-top:110mm;font-size:14pt">{house}职工培训中心　编<br>{said(f"{year}-06", "han")}
    <div style="page-break-before:always"><h2>前　言</h2><p class=in>为满足公司高技能人才培养需要，培训中心组织编写了《{title}》。本书供{craft}高级工、技师培训使用，也可作为一线职工自学参考书。<p class=in>本书共六章，第一、二章由{men[0]}编写，第三、四章由{men[1]}编写，第五、六章由{men[2]}编写，全书由{men[0]}统稿。由于水平有限，不妥之处请批评指正。<p class=r>编者</div>
    <div style="page-break-before:always"><h2>目　录</h2>{"".join(f"<p>第{n}章　{head} ………………………… {i * 17 + 1}" for i, (n, head) in enumerate(zip("一二三四五六", ("基础知识", "设备结构", "操作规程", "故障判断与处理", "检修工艺", "安全与环保"), strict=True)))}</div>"""
    truth = {"title": title, "authors": men}
    return Sheet(page(rng, body), "textbook", truth, ("character_count", "audience"))
