"""Six papers of journals, theses of proceedings and front matter."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eleventh.el_kit import issn, name, names, page
from benchmarks.strangers.sheet import Sheet, layout

TOPICS = (
    ("大型球磨机中空轴裂纹的现场焊接修复", "球磨机", "中空轴", "焊接修复"),
    ("变频调速在锅炉引风机节能改造中的应用", "锅炉引风机", "变频调速", "节能改造"),
    ("带式输送机断带抓捕装置的设计与试验", "带式输送机", "断带抓捕", "可靠性"),
    ("薄壁铝合金壳体数控车削变形控制", "铝合金", "薄壁件", "变形控制"),
    ("循环流化床锅炉受热面磨损分析及防治", "循环流化床", "受热面", "磨损"),
    ("矿用隔爆开关触头温升在线监测方法", "隔爆开关", "温升", "在线监测"),
)
FILL = (
    "在设备长期运行中，该部位承受交变载荷与冲击，局部应力集中明显。现场检测表明，缺陷多出现在圆角过渡处，长度在20~85 mm之间，深度最大达到12 mm。",
    "为此，结合检修窗口时间短、作业空间小的特点，制定了分段施工方案，并对关键参数进行了正交试验，确定了较为合理的取值范围。",
    "试验结果显示，采用新方案后单台设备平均停机时间由36 h缩短到14 h，一次合格率由82.5%提高到97.1%，运行半年未再出现同类故障。",
    "由表1可见，各测点数值均在允许范围以内，其中3号测点的偏差最小。与原有做法相比，本方法对操作人员的技能要求有所提高，但综合成本降低约三成。",
    "需要指出的是，环境温度低于5 ℃时应采取预热措施，预热温度宜控制在120~150 ℃，并做好保温缓冷，以避免产生延迟裂纹。",
    "综上，该方案结构简单、成本低，便于在同类设备上推广。后续将进一步研究载荷谱的影响，并完善在线监测手段。",
    "该设备自投产以来已连续运行近十年，随着生产负荷逐年增加，原设计裕量不足的问题逐渐暴露，检修费用每年超过40万元。",
    "经过现场测绘和受力计算，确认原结构在最不利工况下的安全系数仅为1.3，低于规程要求的1.5，必须进行加强处理。",
    "施工前应清除油污、铁锈和水分，并用着色探伤确认缺陷已全部去除，坡口角度取60°±5°，钝边1~2 mm。",
    "控制系统采用可编程控制器，数字量输入32点、输出24点，模拟量通道8路，预留20%的余量以便扩展。",
    "操作中要求两人配合，一人操作、一人监护，每道工序完成后由质检员签字确认，方可转入下一道工序。",
    "对采集的240组数据进行统计，均值为0.46 mm，标准差为0.03 mm，过程能力指数达到1.37，满足批量生产要求。",
    "国内外学者对此开展了大量研究，但多集中在理论分析与仿真方面，针对现场条件的工程应用报道较少。",
    "材料为ZG270-500，碳当量约0.45%，淬硬倾向较大，因此选用低氢型焊条，使用前在350 ℃下烘干1 h。",
    "改造总投资28.6万元，按年节电31万kW·h、电价0.52元计算，约一年九个月即可收回全部投资。",
    "若压力波动超过±0.05 MPa，系统自动报警并切换至备用回路，整个切换过程不超过2 s，对生产没有影响。",
)
PLACES = ("太原 030024", "西安 710032", "郑州 450007", "徐州 221116", "沈阳 110870")


def count_from(start: int, place: str = "bottom-center", mark: str = "· ") -> str:
    """CSS that numbers the pages from a number."""
    return f"@page{{@{place}{{content:'{mark}' counter(page) '{mark[::-1]}';font-size:9pt}}}} @page:first{{counter-reset:page {start - 1};counter-increment:page}}"


def prose(rng: random.Random, count: int) -> str:
    return "".join(f'<p class="i">{"".join(rng.sample(FILL, 3))}</p>' for _ in range(count))


def sections(rng: random.Random, heads: tuple[str, ...], count: int = 2) -> str:
    return "".join(f"<h4>{head}</h4>{prose(rng, count)}" for head in heads)


CSS = "h4{margin:6pt 0 2pt;font-size:11pt} .two{column-count:2;column-gap:8mm;font-size:9.5pt;line-height:1.45;text-align:justify} p{margin:2pt 0}"


@layout("paper.el_running_head")
def running_head(rng: random.Random) -> Sheet:
    topic, *words = rng.choice(TOPICS)
    people = names(rng, 3)
    journal = rng.choice(("北方机械工程", "矿山装备与检修", "动力设备学报"))
    number, year, issue = issn(rng), rng.randint(2016, 2024), rng.randint(1, 6)
    volume, start = year - 1980, rng.randint(20, 140)
    end = start + 1
    code = f"{number}({year}){issue:02d}-{start:04d}-02"
    doi = f"10.{rng.randint(13000, 19999)}/j.issn{number}.{year}.{issue:02d}.{rng.randint(1, 30):03d}"
    body = (
        f'<table class="s"><tr><td>第{volume}卷　第{issue}期<br>{year}年{issue * 2}月</td><td class="c" style="font-size:13pt">{journal}<br><span class="s">JOURNAL OF NORTH EQUIPMENT</span></td>'
        f'<td class="r">Vol. {volume}　No. {issue}<br>{["Feb", "Apr", "June", "Aug", "Oct", "Dec"][issue - 1]}. {year}</td></tr></table><hr>'
        f'<p class="s">文章编号：{code}　　DOI：{doi}</p><h2 style="font-size:18pt">{topic}</h2><p class="c">{people[0]}<sup>1</sup>，{people[1]}<sup>1,2</sup>，{people[2]}<sup>2</sup></p>'
        f'<p class="c s">（1. 汾源重工机械学院 机电系，山西 {PLACES[0]}；2. 秦恒电力检修公司，陕西 {PLACES[1]}）</p>'
        f'<p class="s"><b>摘　要：</b>{FILL[0]}{FILL[2]}</p><p class="s"><b>关键词：</b>{"；".join(words)}</p><p class="s"><b>中图分类号：</b>TH17　　　<b>文献标志码：</b>A</p>'
        f'<div class="two">{sections(rng, ("0　引言", "1　故障概况", "2　方案与参数", "3　效果分析", "4　结论"), 3)}</div>'
        f'<hr style="width:40%;margin-left:0"><p class="s">收稿日期：{year - 1}-0{rng.randint(4, 9)}-12<br>作者简介：{people[0]}（1983—），工程师，主要从事设备检修工作。</p>'
    )
    truth = {
        "title": topic, "authors": people, "first_author": people[0], "journal": journal, "issn": number, "year": year, "volume": volume,
        "issue": issue, "pages": f"{start}-{end}", "doi": doi, "article_number": code, "publication_form": "regular",
    }  # fmt: skip
    return Sheet(page(body, CSS + count_from(start), frame="size:A4;margin:16mm 18mm"), "paper", truth, ("pages",))


@layout("paper.el_trade_monthly")
def trade_monthly(rng: random.Random) -> Sheet:
    topic, *words = rng.choice(TOPICS)
    author = name(rng)
    journal = rng.choice(("设备管理与检修", "现代制造技术与应用", "能源与节能技术"))
    year, issue, at = rng.randint(2012, 2023), rng.randint(1, 12), rng.randint(30, 180)
    body = (
        f'<div style="background:#234;color:#fff;padding:3pt 8pt;font-size:10pt">技术改造　TECHNICAL REFORM</div><h1 style="font-size:22pt;text-align:left">{topic}</h1>'
        f'<p>■　{wide_name(author)}</p><p class="s">晋城丹河铸业有限公司，山西晋城　048000</p>'
        f'<div style="background:#eef;padding:6pt" class="s"><b>[摘要]</b> {FILL[1]}{FILL[2]}<br><b>[关键词]</b> {"、".join(words)}<br>[中图分类号] TM92　[文献标识码] B</div>'
        f'<div class="two">{sections(rng, ("一、问题的提出", "二、改造思路", "三、实施过程", "四、改造效果", "五、结束语"), 3)}<p class="s">参考文献<br>[1] 李国华.工业锅炉节能技术[M].北京：冶金出版社，2009.<br>[2] 王立.风机变频改造实践[J].电气时代，2011(4)：55-57.</p><p class="r s">（编辑　{name(rng)}）</p></div>'
    )
    foot = (
        count_from(at, "bottom-left", "")
        + f"@page{{@bottom-right{{content:'{journal}　{year}年第{issue}期';font-family:'Noto Serif CJK SC';font-size:9pt}}}}"
    )
    truth = {
        "title": topic,
        "authors": [author],
        "first_author": author,
        "journal": journal,
        "year": year,
        "issue": issue,
        "publication_form": "regular",
    }
    return Sheet(page(body, CSS + foot, frame="size:A4;margin:16mm 18mm"), "paper", truth, ("pages",))


def wide_name(text: str) -> str:
    return "　".join(text) if len(text) == 2 else text


@layout("paper.el_corresponding")
def corresponding(rng: random.Random) -> Sheet:
    topic, *words = rng.choice(TOPICS)
    people = names(rng, 4)
    journal = rng.choice(("材料成形与连接学报", "热能工程研究"))
    number, year, issue, volume = issn(rng), rng.randint(2018, 2025), rng.randint(1, 12), rng.randint(12, 46)
    start = rng.randint(101, 900)
    doi = f"10.{rng.randint(3700, 3999)}/{number.replace('-', '')}.{year}{issue:02d}{rng.randint(10, 28)}"
    cn_no = f"{rng.choice(('21', '42', '61'))}-{rng.randint(1100, 1899)}/{rng.choice(('TG', 'TK', 'TB'))}"
    body = (
        f'<p class="s" style="border-bottom:1.5pt solid #900">{journal}，{year}，{volume}（{issue}）：{start}–{start + 1}<span style="float:right">ISSN {number}　CN {cn_no}</span></p>'
        f'<p class="s" style="color:#900">DOI: {doi}</p><h2 style="text-align:left;font-size:17pt">{topic}</h2><p><b>{people[0]}<sup>1</sup>　{people[1]}<sup>1*</sup>　{people[2]}<sup>2</sup>　{people[3]}<sup>1</sup></b></p>'
        '<p class="s">1 辽东理工大学材料学院，沈阳 110870<br>2 辽宁海城矿山设备股份有限公司技术中心，鞍山 114200</p>'
        f'<p class="s"><b>摘要</b>　{FILL[0]}{FILL[3]}</p><p class="s"><b>关键词</b>　{"，".join(words)}</p>'
        f'<p class="s"><b>Abstract</b>　Cracks found in service were repaired on site. Tests show that the down time fell from 36 h to 14 h and the rate of sound joints rose to 97.1%.</p><p class="s"><b>Key words</b>　repair; test; reliability</p>'
        f'<div class="two">{sections(rng, ("1 试验材料及方法", "1.1 试验材料", "1.2 试验方法", "2 试验结果与讨论", "3 结论"), 4)}</div>'
        f'<p class="s" style="border-top:.5pt solid #000">收稿日期：{year - 1}-03-06；修回日期：{year - 1}-10-19<br>基金项目：辽宁省教育厅科学研究项目（LJ{year - 3}021）<br>*通信作者：{people[1]}，教授，E-mail：weld_lab@ldut.example.cn</p>'
    )
    truth = {
        "title": topic, "authors": people, "first_author": people[0], "journal": journal, "issn": number, "cn_number": f"CN {cn_no}", "year": year, "volume": volume,
        "issue": issue, "pages": f"{start}-{start + 1}", "doi": doi, "corresponding_authors": [people[1]], "publication_form": "regular",
    }  # fmt: skip
    return Sheet(page(body, CSS, rng.choice(("song", "ming")), "size:A4;margin:15mm 19mm"), "paper", truth)


@layout("paper.el_college_journal")
def college_journal(rng: random.Random) -> Sheet:
    topic, *words = rng.choice(TOPICS)
    people = names(rng, 2)
    school = rng.choice(("河东职业技术学院学报", "豫北工业技师学院学报", "晋中电力专科学校学报"))
    number, year, issue = issn(rng), rng.randint(2005, 2019), rng.randint(1, 4)
    volume, start = year - 1993, rng.randint(11, 80)
    code = f"{number}（{year}）{issue:02d}—{start:04d}—03"
    body = (
        f'<p class="s">{year}年第{issue}期　　　　　　　　　　　　{school}　　　　　　　　　　　　No.{issue}，{year}<br>第{volume}卷（总第{volume * 4 + issue}期）　　　General No.{volume * 4 + issue}</p><hr>'
        f'<h2>{topic}</h2><p class="c" style="font-family:\'AR PL UKai CN\'">{people[0]}　　{people[1]}</p><p class="c s">（河东职业技术学院　机电工程系，山西　运城　044000）</p>'
        f'<p class="s">　　[摘　要]　{FILL[4]}{FILL[5]}</p><p class="s">　　[关键词]　{"；".join(words)}</p>'
        f'<p class="s">　　[中图分类号]　TK22　　[文献标识码]　A　　[文章编号]　{code}</p>{sections(rng, ("一、引言", "二、原因分析", "三、对策", "四、结语"), 4)}'
        f'<p class="s">收稿日期：{year}—01—15<br>作者简介：{people[0]}（1971—），男，山西万荣人，河东职业技术学院讲师；{people[1]}（1979—），女，山西稷山人，实验师。</p>'
    )
    truth = {
        "title": topic, "authors": people, "first_author": people[0], "journal": school, "issn": number, "year": year, "volume": volume, "issue": issue,
        "pages": f"{start}-{start + 2}", "article_number": f"{number}({year}){issue:02d}-{start:04d}-03", "publication_form": "regular",
    }  # fmt: skip
    return Sheet(
        page(body, CSS + " p{font-size:10.5pt}" + count_from(start, "bottom-right", "")), "paper", truth, ("pages",)
    )


@layout("paper.el_online_first")
def online_first(rng: random.Random) -> Sheet:
    topic, *words = rng.choice(TOPICS)
    people = names(rng, 3)
    journal = rng.choice(("煤矿机电工程", "石化设备技术与安全"))
    number, year = issn(rng), rng.randint(2021, 2025)
    cn_no = f"{rng.choice(('14', '32', '41'))}-{rng.randint(1100, 1499)}/TD"
    body = (
        f'<div style="border-bottom:2pt solid #06c;color:#06c"><b>网络首发</b><span class="s" style="float:right">学术期刊网络出版平台</span></div><p style="line-height:2">《{journal}》<br>ISSN {number}，CN {cn_no}</p>'
        f"<h3 style='text-align:left'>《{journal}》网络首发论文</h3>"
        f'<table><tr><td style="width:28mm">题目：</td><td>{topic}</td></tr><tr><td>作者：</td><td>{"，".join(people)}</td></tr><tr><td>收稿日期：</td><td>{year}-02-11</td></tr><tr><td>网络首发日期：</td><td>{year}-06-{rng.randint(10, 28)}</td></tr>'
        f"<tr><td>引用格式：</td><td>{'，'.join(people)}．{topic}[J/OL]．{journal}．</td></tr></table>"
        '<p class="s" style="margin-top:20mm"><b>网络首发：</b>在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。</p><p class="s"><b>出版确认：</b>纸质期刊编辑部通过签约，在网络版上创办与纸质期刊内容一致的网络版，以单篇或整期出版形式，在印刷出版之前刊发论文的录用定稿、排版定稿、整期汇编定稿。</p>'
        f'<div style="page-break-before:always"><h2>{topic}</h2><p class="c">{"，".join(people)}</p><p class="c s">（长治潞川煤化有限责任公司，山西 长治 046000）</p><p class="s"><b>摘要：</b>{FILL[0]}{FILL[1]}</p><p class="s"><b>关键词：</b>{"；".join(words)}</p>{sections(rng, ("1 概述", "2 系统设计", "3 现场试验", "4 结语"), 2)}</div>'
    )
    truth = {
        "title": topic, "authors": people, "first_author": people[0], "journal": journal, "issn": number, "cn_number": f"CN {cn_no}", "year": year,
        "publication_form": "online_first",
    }  # fmt: skip
    return Sheet(page(body, CSS, "zenhei"), "paper", truth, ("year",))


@layout("paper.el_supplement")
def supplement(rng: random.Random) -> Sheet:
    topic, *words = rng.choice(TOPICS)
    people = names(rng, 2)
    journal = rng.choice(("冶金设备与自动化", "水泥工程技术"))
    number, year, at = issn(rng), rng.randint(2010, 2020), rng.randint(40, 190)
    volume = year - 1978
    body = (
        f'<table class="s"><tr><td>{journal}</td><td class="c">{year}年增刊（1）</td><td class="r">第{volume}卷　总第{volume * 6}期</td></tr></table><hr style="border:1pt solid #000">'
        f'<h2 style="font-family:\'Noto Sans CJK SC\'">{topic}</h2><p class="c">{people[0]}　{people[1]}</p><p class="c s">四川蜀安水泥有限公司（四川 峨眉山 614200）</p>'
        f'<p class="s"><b>【摘　要】</b>{FILL[3]}</p><p class="s"><b>【关键词】</b>{"　".join(words)}</p><div class="two">{sections(rng, ("1　前言", "2　存在的问题", "3　改进措施", "4　经济效益", "5　结语"), 3)}</div>'
        f'<p class="s">{people[0]}，助理工程师，{year - 11}年毕业于西蜀建材学校，现从事设备技术管理工作。</p><p class="s">ISSN {number}</p>'
    )
    truth = {
        "title": topic,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "issn": number,
        "year": year,
        "volume": volume,
        "publication_form": "supplement",
    }
    return Sheet(
        page(body, CSS + count_from(at, mark="— "), frame="size:A4;margin:18mm 20mm"),
        "paper",
        truth,
        ("issue", "pages"),
    )


@layout("journal_front_matter.el_masthead")
def masthead(rng: random.Random) -> Sheet:
    journal, sponsor = rng.choice(
        (
            ("华北焊接技术", "河北省机械工业技术研究院"),
            ("中原电气工程", "河南省电力工程协会"),
            ("汾河水利科技", "山西省水利科学研究所"),
        )
    )
    number, year, issue = issn(rng), rng.randint(2008, 2024), rng.randint(1, 12)
    cn_no = f"{rng.choice(('13', '41', '14'))}-{rng.randint(1100, 1399)}/TG"
    lead = names(rng, 6)
    lines = (
        ("主管单位", "省科学技术厅"), ("主办单位", sponsor), ("编辑出版", f"《{journal}》编辑部"), ("编委会主任", lead[0]), ("主　编", lead[1]), ("副主编", f"{lead[2]}　{lead[3]}"), ("责任编辑", lead[4]),
        ("英文审校", lead[5]), ("地　址", "省城文化路18号（邮编 050000）"), ("电　话", "(0311) 8000 1234"), ("印　刷", "省科技印刷厂"), ("国内发行", "省邮政局报刊发行处"), ("邮发代号", f"18-{rng.randint(100, 299)}"),
        ("国际标准连续出版物号", f"ISSN {number}"), ("国内统一连续出版物号", f"CN {cn_no}"), ("出版日期", f"{year}年{issue}月15日"), ("定　价", "10.00元"),
    )  # fmt: skip
    body = (
        f'<h1 style="font-size:28pt;letter-spacing:6pt">{journal}</h1><p class="c">（月刊　1979年创刊）</p><p class="c"><b>{year}年第{issue}期</b>（总第{(year - 1979) * 12 + issue}期）</p>'
        f"<table style='width:80%;margin:6mm auto'>{''.join(f'<tr><td style=width:52mm>{one}</td><td>{two}</td></tr>' for one, two in lines)}</table><p class='s'>本刊声明：凡向本刊投稿者，如无特别声明，即视为同意本刊以纸质及数字形式出版。版权所有，未经许可不得转载。</p>"
    )
    return Sheet(
        page(body),
        "journal_front_matter",
        {
            "journal": journal,
            "issn": number,
            "cn_number": f"CN {cn_no}",
            "year": year,
            "issue": issue,
            "sponsor": sponsor,
        },
    )


@layout("journal_front_matter.el_contents")
def contents(rng: random.Random) -> Sheet:
    journal = rng.choice(("机车车辆检修技术", "压力容器与管道", "数控加工实践"))
    number, year, issue = issn(rng), rng.randint(2014, 2025), rng.randint(1, 6)
    cn_no = f"{rng.choice(('31', '34', '22'))}-{rng.randint(1100, 1799)}/U"
    entries, at = [], 1
    for head in ("试验研究", "设计与计算", "经验交流"):
        entries.append(f'<tr><td colspan=2 style="background:#ddd"><b>·{head}·</b></td></tr>')
        for topic in rng.sample(TOPICS, 4):
            entries.append(
                f'<tr><td>{topic[0]} ………… {" ".join(names(rng, rng.randint(1, 3)))}</td><td class="r">（{at}）</td></tr>'
            )
            at += rng.randint(3, 7)
    body = (
        f'<table><tr><td style="font-size:20pt;font-family:\'AR PL UKai CN\'">{journal}</td><td class="r">双月刊<br>{year} 年 第 {issue} 期</td></tr></table><h2>目　次</h2><table style="font-size:10.5pt">{"".join(entries)}</table>'
        f'<hr><p class="c s">期刊基本参数：CN {cn_no} * 1986 * b * A4 * 96 * zh * P * ¥15.00 * 3000 * 12 * {year}-{issue:02d}<br>ISSN {number}</p>'
    )
    return Sheet(
        page(body),
        "journal_front_matter",
        {"journal": journal, "issn": number, "cn_number": f"CN {cn_no}", "year": year, "issue": issue},
    )
