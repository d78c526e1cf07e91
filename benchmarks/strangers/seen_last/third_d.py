"""Unusual but real forms, third series: reports, papers, a textbook, letters, a degree, a receipt."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_last.third_c import COMPANIES, NAMES, cn, day, hz, iso, page, people, wide
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout, patent_number

COUNTS = ("character_count", "body_character_count", "sections")
THINGS = (
    ("大型减速机箱体", "裂纹"),
    ("循环流化床锅炉水冷壁", "磨损"),
    ("矿用液压支架立柱", "锈蚀"),
    ("烧结机台车车轮", "剥落"),
    ("铝电解多功能机组轨道", "变形"),
    ("回转窑托轮轴", "发热"),
)
OPENERS = (
    "{a}是生产线的关键部件，其{b}问题直接影响设备的连续运行。",
    "近三年的检修记录表明，{a}因{b}造成的停机约占全部故障停机的{n}％。",
    "针对{a}的{b}，现场先后试用过多种办法，效果均不理想。",
    "现场测量采用超声测厚仪和红外测温仪，每班记录{k}次，数据经整理后列于表中。",
    "从金相组织看，近表面{k}mm范围内存在明显的硬化层，这与工况分析的结果一致。",
    "改进后焊前预热温度控制在{n}0℃左右，层间温度不高于200℃，焊后缓冷。",
    "为减小变形，采用对称分段退焊，每段长度不超过{n}0mm，并用锤击法消除应力。",
    "试运行{k}个月的结果说明，{a}的{b}得到了有效控制。",
    "按每年检修{k}次计算，可减少停机{n}小时，节约备件费用{n}万元。",
    "在施工中应设专人监护，严格执行动火作业票制度。",
    "对比试验共进行{k}组，每组取三个试样，结果取算术平均值。",
    "其余参数按照原设计取值，不再赘述。",
)


def prose(rng: random.Random, thing: tuple[str, str], count: int) -> str:
    """A paragraph of varied sentences on a thing and its trouble."""
    chosen = rng.sample(OPENERS, min(count, len(OPENERS)))
    text = "".join(one.format(a=thing[0], b=thing[1], n=rng.randint(12, 48), k=rng.randint(3, 9)) for one in chosen)
    return f"<p class=in>{text}</p>"


def figures(rng: random.Random, caption: str) -> str:
    """A small table of measurements."""
    rows = "".join(
        f"<tr><td class=c>{n}<td class=c>{rng.randint(180, 420)}<td class=c>{rng.uniform(0.2, 3):.2f}<td class=c>{rng.randint(30, 62)}"
        for n in range(1, 6)
    )
    return f"<p class=c><b>{caption}</b></p><table><tr><th>测点<th>温度/℃<th>偏差/mm<th>硬度/HRC{rows}</table>"


@layout("technical_report.s3_form")
def report_form(rng: random.Random) -> Sheet:
    """A report within a frame of a form: head cells, the text below in a bordered cell, opinions of others at the end."""
    thing = rng.choice(THINGS)
    title = f"{thing[0]}{thing[1]}{rng.choice(('原因分析及处理', '治理技术总结', '修复工艺实践'))}"
    name, checker, chief = people(rng, 3)
    company = rng.choice(COMPANIES)
    date = day(rng, 2018, 2023)
    heads = ("问题的提出", "原因分析", "技术方案", "实施过程", "效果检验", "结论")
    text = "".join(
        f"<h4>{hanzi_number(n)}、{head}</h4>{prose(rng, thing, 5)}{prose(rng, thing, 4)}"
        + (figures(rng, "表1 处理前后测量数据") if head == "效果检验" else "")
        for n, head in enumerate(heads, 1)
    )
    body = f"""<p class=r>附表{rng.randint(3, 9)}</p><h2 class=c>专业技术报告</h2>
    <table class=h><tr><th>报告<br>题目<td colspan=3>{title}<tr><th>撰写人<td>{wide(name, rng)}<th>现任职务<td>{rng.choice(("助理工程师", "技师", "技术员"))}
    <tr><th>单&emsp;位<td>{company}<th>完成时间<td>{cn(date)}<tr><th>从事<br>专业<td>{rng.choice(("机械工程", "焊接", "设备维修"))}<th>本人作用<td>主持</table>
    <div class=f>{text}</div><table class=s><tr><th>单位技术<br>负责人意见<td>数据真实，措施可行，同意上报。<br>审核：{checker}&emsp;&emsp;批准：{chief}
    &emsp;&emsp;{cn((date[0] + 1, 3, rng.randint(1, 28)))}</table>"""
    css = """.h th { width: 20mm; font-weight: normal } .f { border: 0.25mm solid #000; border-top: none; border-bottom: none; padding: 3mm 4mm }
    h4 { margin: 3mm 0 1mm } @page { @bottom-center { content: "— " counter(page) " —"; font-size: 9pt } } .s th { width: 28mm }"""
    truth = {"title": title, "authors": [name], "organization": company, "date": iso(date)}
    return Sheet(page(css, body, rng.choice(("song", "ming")), size="11.5pt"), "technical_report", truth, COUNTS)


@layout("technical_report.s3_controlled")
def report_controlled(rng: random.Random) -> Sheet:
    """A design institute's controlled document: number and edition in a title block, a table of signatures, decimal headings."""
    thing = rng.choice(THINGS)
    title = f"{thing[0]}防{thing[1]}改造可行性研究报告"
    authors = people(rng, 5)
    makers, others = authors[:2], authors[2:]
    company = rng.choice(("山西省机电设计研究所", "太原汾河工程设计院有限公司", "大同平城冶金研究院"))
    year, month = rng.randint(2017, 2023), rng.randint(1, 12)
    heads = ("总论", "现状与市场需求", "技术方案比选", "环境保护与安全", "投资估算", "结论与建议")
    toc = "".join(f"<p class=t>{n}　{head}<span>{n * 2 - 1}</span></p>" for n, head in enumerate(heads, 1))
    text = "".join(
        f"<h3>{n}　{head}</h3>"
        + "".join(f"<h4>{n}.{k}　{sub}</h4>{prose(rng, thing, rng.randint(5, 8))}" for k, sub in enumerate(subs, 1))
        + (figures(rng, f"表{n}-1 方案参数") if n in (3, 5) else "")
        for n, (head, subs) in enumerate(
            zip(
                heads,
                (
                    ("项目由来", "编制依据"),
                    ("设备现状", "需求分析"),
                    ("方案一", "方案二", "比选结论"),
                    ("环境影响", "安全措施"),
                    ("估算范围", "估算结果"),
                    ("结论", "建议"),
                ),
                strict=True,
            ),
            1,
        )
    )
    body = f"""<div class=cover><p>文件编号：{rng.choice(("KY", "JS"))}-{year}-{rng.randint(10, 99)}&emsp;版次：{rng.choice("AB")}&emsp;密级：内部</p>
    <div class=title>{title}</div><table class=g><tr><th>职责<th>姓名<th>签字<th>日期<tr><td>批准<td>{others[0]}<td><td>
    <tr><td>审核<td>{others[1]}<td><td><tr><td>校对<td>{others[2]}<td><td><tr><td>编制<td>{"、".join(makers)}<td><td></table>
    <p class=c style="margin-top: 35mm">{company}</p><p class=c>{year}年{month}月&emsp;{rng.choice(("太原", "大同"))}</p></div>
    <div class=toc><h3 class=c>目　录</h3>{toc}</div>{text}"""
    css = f""".cover, .toc {{ break-after: page }} .title {{ font-family: {FONTS["hei"]}; font-size: 24pt; text-align: center; margin: 45mm 0 30mm }}
    .g {{ width: 120mm; margin: auto }} .t span {{ float: right }} h3 {{ margin: 5mm 0 2mm }} h4 {{ margin: 2mm 0 }}
    @page {{ @top-left {{ content: "{company}"; font-size: 8pt }} @bottom-right {{ content: "第" counter(page) "页"; font-size: 8pt }} }}"""
    truth = {"title": title, "authors": makers, "organization": company, "date": f"{year}-{month:02d}"}
    return Sheet(page(css, body, "song", size="12pt"), "technical_report", truth, COUNTS)


@layout("paper.s3_magazine")
def magazine(rng: random.Random) -> Sheet:
    """A trade magazine: no abstract, two columns, post and place of the author in brackets at the end, masthead in the foot."""
    thing = rng.choice(THINGS)
    title = f"浅谈{thing[0]}{thing[1]}的{rng.choice(('成因与对策', '现场处理', '预防'))}"
    authors = people(rng, rng.randint(1, 2))
    year, issue, first = rng.randint(2012, 2022), rng.randint(1, 12), rng.randint(20, 180)
    journal = rng.choice(("设备管理与维修天地", "冶金机电之窗", "煤炭机械纵横"))
    text = "".join(
        f"<h4>{n}　{head}</h4>{prose(rng, thing, 6)}{prose(rng, thing, 6)}{prose(rng, thing, 5)}"
        for n, head in enumerate(("故障概况", "原因分析", "处理措施", "效果"), 1)
    )
    company = rng.choice(COMPANIES)
    body = f"""<p class=col>{rng.choice(("经验交流", "检修与改造", "实用技术"))} ▍</p><h1>{title}</h1><p class=a>□ {"　".join(wide(one, rng) for one in authors)}</p>
    <div class=two>{text}<p class=w>（作者单位：{company}）<br>责任编辑　{rng.choice(NAMES)}</p></div>"""
    foot = f"{journal}　{year}年第{issue}期"
    css = f""".two {{ columns: 2; column-gap: 8mm; font-size: 10.5pt; text-align: justify }} h1 {{ font-size: 20pt; margin: 3mm 0 }} h4 {{ margin: 2mm 0 }}
    .col {{ color: #06c; border-bottom: 0.4mm solid #06c }} .a {{ font-family: {FONTS["kai"]}; font-size: 13pt }} .w {{ font-size: 9.5pt; text-align: right }}
    @page {{ @bottom-left {{ content: "{foot}"; font-size: 9pt }} @bottom-right {{ content: "{first + 1}"; font-size: 9pt }} }}
    @page :first {{ @bottom-right {{ content: "{first}" }} }}"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "year": year,
        "issue": issue,
    }
    return Sheet(page(css, body, "song", margin="20mm"), "paper", truth, ("pages", "publication_form"))


@layout("paper.s3_supplement")
def supplement(rng: random.Random) -> Sheet:
    """A supplement with equal first authors, a corresponding author by an envelope, English below, dates of three kinds."""
    thing = rng.choice(THINGS)
    title = f"{thing[0]}{thing[1]}机理与激光熔覆修复试验研究"
    authors = people(rng, 4)
    year = rng.randint(2016, 2023)
    volume = year - 1980
    number, pages = rng.choice("12"), (rng.randint(11, 190),)
    span = f"{pages[0]}-{pages[0] + rng.randint(3, 7)}"
    journal, issn, english = rng.choice(
        (
            ("晋冀机械工程学报", "1671-4563", "Jinji Journal of Mechanical Engineering"),
            ("北方热加工技术", "2096-7896", "Northern Hot Working Technology"),
        )
    )
    doi = f"10.{rng.randint(11000, 19999)}/j.issn{issn}.{year}.S{number}.{rng.randint(1, 40):03d}"
    company = rng.choice(COMPANIES)
    text = "".join(
        f"<h4>{n}　{head}</h4>{prose(rng, thing, 7)}{prose(rng, thing, 6)}"
        + (figures(rng, "表1　试样测试结果") if n == 2 else "")
        for n, head in enumerate(("引言", "试验材料与方法", "结果与讨论", "结论"))
    )
    line = f"{authors[0]}<sup>1†</sup>，{authors[1]}<sup>2†</sup>，{authors[2]}<sup>1</sup>，{authors[3]}<sup>1✉</sup>"
    body = f"""<table class=m><tr><td>第{volume}卷 增刊{number}<td class=c>{journal}<td class=r>Vol.{volume} Suppl.{number}
    <tr><td>{year}年{rng.choice((6, 12))}月<td class=c>{english}<td class=r>{year}</table><p class=d>DOI：{doi}</p>
    <h1>{title}</h1><p class=c>{line}</p><p class=c><small>（1. {company}，山西 太原 030024；2. 中北大学 机械工程学院，山西 太原 030051）</small></p>
    <p class=s><b>摘　要：</b>为解决{thing[0]}的{thing[1]}问题，研究了激光功率和扫描速度对熔覆层组织与硬度的影响。结果表明，优化参数后熔覆层无裂纹，耐磨性提高{rng.randint(2, 5)}倍。</p>
    <p class=s><b>关键词：</b>{thing[0]}；{thing[1]}；激光熔覆；显微硬度</p><p class=s>中图分类号：TG{rng.randint(140, 178)}.{rng.randint(1, 9)}&emsp;文献标志码：A</p>
    <p class=s><b>Abstract:</b> The influence of laser power and scanning speed on the structure and hardness of the coating was studied by tests.</p>
    <div class=two>{text}<h4>参考文献</h4><p class=s>[1] 周建国，马会民. 激光熔覆层裂纹控制研究[J]. 表面技术，2014，43(2)：15-19.<br>[2] 贾文军. 再制造工程概论[M]. 北京：机械工业出版社，2011.</p></div>
    <div class=foot>收稿日期：{year - 1}-11-{rng.randint(10, 28)}；修回日期：{year}-02-{rng.randint(10, 28)}&emsp;†{authors[0]}、{authors[1]}为共同第一作者<br>
    作者简介：{authors[0]}（{rng.randint(1975, 1992)}—），工程师。✉通信作者：{authors[3]}，E-mail: fx{rng.randint(100, 999)}@example.com<br>
    引用格式：{"，".join(authors[:3])}，等. {title}[J]. {journal}，{year}，{volume}(增刊{number})：{span}.</div>"""
    css = """.m td { border: none; padding: 0; font-size: 9pt } .m { border-bottom: 0.8mm double #000 } .d, .s, .foot { font-size: 9pt }
    h1 { font-size: 18pt; text-align: center; margin: 5mm 0 2mm } .two { columns: 2; column-gap: 7mm; font-size: 9.5pt } h4 { margin: 1.5mm 0 }
    .foot { border-top: 0.2mm solid #000; margin-top: 4mm }"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "pages": span,
        "doi": doi,
        "issn": issn,
        "corresponding_authors": [authors[3]],
        "equal_first_authors": authors[:2],
        "publication_form": "supplement",
    }
    return Sheet(page(css, body, "song", margin="18mm", size="10.5pt"), "paper", truth, ("issue", "issn"))


@layout("textbook.s3_inhouse")
def inhouse(rng: random.Random) -> Sheet:
    """An employer's course book: cover, board of editors with many roles, preface that shares out chapters, contents, a first chapter."""
    trade = rng.choice(("焊工", "维修钳工", "矿井维修电工", "锅炉检修工"))
    audience = rng.choice(("技师、高级技师", "高级工", "技师"))
    title = f"{trade}{rng.choice(('技能提升培训教材', '岗位培训教程', '实操培训教材'))}"
    director, reviewer, deputy, chief, *writers = people(rng, 7)
    company = rng.choice(("汾西能源集团有限公司", "晋阳钢铁集团有限公司"))
    year, month = rng.randint(2014, 2023), rng.randint(1, 12)
    thing = rng.choice(THINGS)
    heads = ("安全知识", "识图与工艺基础", "专业设备结构", "典型故障处理", "综合技能训练")
    share = "".join(f"第{hanzi_number(n)}章由{rng.choice(writers)}编写，" for n in range(1, 6))
    toc = "".join(f"<p>第{hanzi_number(n)}章　{head} …………………… {n * 17 - 16}</p>" for n, head in enumerate(heads, 1))
    body = f"""<div class="p cover"><p>内部资料　注意保存</p><p class=sub>{company}职工培训系列教材</p><h1>{title}</h1>
    <p class=c>（适用于{audience}）</p><p class=c style="margin-top: 50mm">主　编　{wide(chief, rng)}</p>
    <p class=c style="margin-top: 45mm">{company}培训中心　编印</p></div>
    <div class=p><h3 class=c>编审委员会</h3><p>主任委员：{director}</p><p>主　　审：{reviewer}</p><p>主　　编：{chief}</p><p>副&ensp;主&ensp;编：{deputy}</p>
    <p>参编人员：{"　".join(writers)}</p><p style="margin-top: 60mm">印刷：{company}印刷厂　开本：A4　印数：{rng.randint(3, 20)}00册</p><p>{year}年{month}月第1版</p></div>
    <div class=p><h3 class=c>前　言</h3><p class=in>为满足{company}职工技能提升的需要，按照国家职业技能标准，结合现场设备的实际，组织编写了本教材。
    全书共五章，突出操作技能，附有大量实例，可供{trade}{audience}培训使用，也可作为自学参考。</p><p class=in>本书由{chief}担任主编，{share}全书由{chief}统稿，{reviewer}审定。</p>
    <p class=in>由于水平有限，书中不妥之处，敬请读者批评指正。</p><p class=r>编　者<br>{year}年{month}月</p></div>
    <div class=p><h3 class=c>目　录</h3>{toc}</div>
    <h3 class=c>第一章　安全知识</h3><h4>第一节　作业前的检查</h4>{prose(rng, thing, 8)}{prose(rng, thing, 7)}<h4>第二节　作业中的注意事项</h4>{prose(rng, thing, 9)}
    <p><b>思考题</b></p><p>1. {trade}作业前应检查哪些内容？</p><p>2. 简述{thing[0]}产生{thing[1]}的原因。</p>"""
    css = """.p { break-after: page } .cover h1 { font-size: 32pt; text-align: center; margin: 35mm 0 5mm } .sub { text-align: center; font-size: 16pt; margin-top: 20mm }"""
    authors = [chief, deputy, *writers]
    truth = {"title": title, "authors": authors, "audience": audience}
    html = page(css, body, rng.choice(("song", "hei")), size="12.5pt")
    return Sheet(html, "textbook", truth, ("character_count", "body_character_count", "authors"))


@layout("acceptance_letter.s3_mail")
def mail(rng: random.Random) -> Sheet:
    """An e-mail printed from a web client: the heads of the mail, three dates, a fee and an account below."""
    thing = rng.choice(THINGS)
    title = f"{thing[0]}{thing[1]}故障诊断与修复工艺"
    authors = people(rng, rng.randint(1, 3))
    journal = rng.choice(("现代冶金设备", "中国煤机技术", "动力工程与检修"))
    date = day(rng, 2022, 2024)
    number = f"{date[0]}-{rng.randint(100, 999)}"
    received = (date[0] - 1, 12, rng.randint(1, 28))
    body = f"""<p class=top>网易邮箱 · 打印邮件</p><h3>稿件录用通知（稿号 {number}）</h3>
    <p class=k>发件人：{journal}编辑部 &lt;bjb@example.com&gt;<br>收件人：{authors[0]} &lt;{rng.randint(10**8, 10**9)}@example.com&gt;<br>
    时　间：{cn(date)} {rng.choice(("（星期三）", ""))}{rng.randint(9, 17)}:{rng.randint(10, 59)}<br>附　件：1个（版权转让协议.doc）</p><hr>
    <p>{authors[0]}等作者：</p><p class=in>您好！贵稿《{title}》（作者：{"，".join(authors)}）已于{cn(received)}收到，经初审、外审及终审，
    {rng.choice(("已被我刊录用", "符合本刊录用要求，决定录用"))}，拟安排在{date[0] + 1}年第{rng.randint(1, 6)}期刊出，具体页码以出版为准。</p>
    <p class=in>请在{rng.randint(7, 15)}日内签署版权转让协议寄回，并缴纳版面费{rng.choice((800, 1200, 2000))}元，汇款时注明稿号。请勿一稿多投。</p>
    <p class=in>户名：{journal}杂志社　开户行：工行太原迎泽支行</p><p>　　此致<br>敬礼</p><div class=r>《{journal}》编辑部</div>
    <p class=f>https://mail.example.com/js6/read/readhtml.jsp?mid={rng.randint(10**6, 10**7)}　　1/1</p>"""
    css = ".top { color: #888; font-size: 9pt } .k { color: #444; font-size: 10pt } hr { border: none; border-top: 0.2mm solid #bbb } .f { font-size: 8pt; margin-top: 40mm }"
    truth = {"title": title, "authors": authors, "journal": journal, "date": iso(date)}
    return Sheet(page(css, body, rng.choice(("hei", "zenhei", "song")), size="11pt"), "acceptance_letter", truth)


@layout("degree_certificate.s3_equivalent")
def equivalent(rng: random.Random) -> Sheet:
    """A certificate of a bachelor of adult education: small booklet on its side, study before it named, all dates in Chinese digits."""
    name = people(rng, 1)[0]
    school, president = rng.choice(("太原科技大学", "中北大学", "太原理工大学")), rng.choice(NAMES)
    major = rng.choice(("机械设计制造及其自动化", "电气工程及其自动化", "材料成型及控制工程", "采矿工程"))
    zero = rng.choice("〇○零O")
    born, date = day(rng, 1970, 1990), day(rng, 2005, 2018)
    number = f"{rng.choice(('10109', '10110', '10112'))}5{date[0]}{rng.randint(1, 999):06d}"
    sex = rng.choice("男女")
    form = rng.choice(("函授", "业余", "高等教育自学考试"))
    body = f"""<table><tr><td class=l><div class=photo>照片<br>（钢印）</div><p class=c>（成人高等教育毕业生）</p>
    <p style="margin-top: 20mm">证书编号：{number}</p><p><small>查询网址：中国学位与研究生教育信息网</small></p></td>
    <td><h1>学士学位证书</h1><p class=in><u>&ensp;{wide(name, rng)}&ensp;</u>，{sex}，{hz(born, zero)}生。在{school}（{form}）<u>{major}</u>专业
    完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予<b>工学学士</b>学位。</p>
    <table class=s><tr><td>{school}<td>校　　　　长<br>学位评定委员会主席<td class=k>{president}</table><p class=r>{hz(date, zero)}</p></td></tr></table>"""
    css = f"""td {{ border: none; vertical-align: middle }} .l {{ width: 40%; border-right: 0.3mm dashed #aaa; padding-right: 8mm }} h1 {{ text-align: center; color: #a00; letter-spacing: 2mm }}
    .photo {{ width: 30mm; height: 38mm; border: 0.3mm solid #888; margin: 6mm auto; text-align: center; padding-top: 12mm; color: #999 }}
    .k {{ font-family: {FONTS["kai"]}; font-size: 17pt }} .s {{ margin-top: 8mm }}"""
    truth = {
        "name": name,
        "institution": school,
        "degree": "工学学士",
        "major": major,
        "grant_date": iso(date),
        "certificate_number": number,
    }
    html = page(css, body, rng.choice(("song", "kai")), "A4 landscape", "14pt", "20mm")
    return Sheet(html, "degree_certificate", truth)


@layout("patent_fee_receipt.s3_paper_many")
def paper_many(rng: random.Random) -> Sheet:
    """The old receipt on paper for several patents at once; the sum in words, a fine for delay, payer is an agent."""
    year = rng.randint(2015, 2019)
    date = (year, rng.randint(1, 12), rng.randint(1, 28))
    items, rows, total = [], "", 0
    for n in range(rng.randint(2, 4)):
        kind = rng.choice((1, 2))
        fee_year = rng.randint(4, 5)
        amount = {1: 1200, 2: 900}[kind]
        printed = patent_number(rng, year - fee_year, kind)
        items.append({"patent_number": printed, "fee_year": fee_year, "amount": amount})
        word = {1: "发明专利", 2: "实用新型专利"}[kind]
        rows += f"<tr><td class=c>{n + 1}<td>{printed[2:]}<td>{word}第{fee_year}年年费<td class=r>{amount}.00"
        total += amount
    words = f"{'零壹贰叁肆伍陆柒捌玖'[total // 1000]}仟" + (
        f"{'零壹贰叁肆伍陆柒捌玖'[total // 100 % 10]}佰" if total // 100 % 10 else ""
    )
    payer = rng.choice(("太原晋科知识产权代理事务所（特殊普通合伙）", *COMPANIES[:3]))
    clerk, checker = people(rng, 2)
    number = rng.randint(10**7, 10**8 - 1)
    body = f"""<div class=t><h2>国家知识产权局专利收费收据</h2><p class=no>№ {number}</p></div>
    <p>交款人：{payer}<span class=q>缴费日期：{cn(date)}</span></p>
    <table><tr><th>序号<th>申请号或专利号<th>费用种类<th>金额（元）{rows}
    <tr><td colspan=2>合计人民币（大写）：{words}元整<td colspan=2 class=r>￥{total}.00</table>
    <p>缴费方式：{rng.choice(("银行汇款", "网上支付", "面交"))}<span class=q>开票日期：{cn((year + 1, 1, 8)) if date[1] == 12 else cn((year, date[1] + 1, 8))}</span></p>
    <p>收款单位：国家知识产权局专利局（收费专用章）　收款人：{clerk}　复核人：{checker}</p><p class=v>第二联　收据联（交款人留存）</p>"""
    css = """body { color: #223 } h2 { text-align: center; color: #825; border-bottom: 1mm double #825; margin: 0 35mm } .no { text-align: right; color: #c22 }
    .q { float: right } td, th { border-color: #825; color: #223 } .v { font-size: 9pt; color: #825 }"""
    truth = {"amount": total, "paid_date": iso(date), "items": items}
    html = page(css, body, rng.choice(("song", "ming")), "A4 landscape", "12.5pt", "22mm")
    return Sheet(html, "patent_fee_receipt", truth, ("patent_number", "fee_year", "amount"))
