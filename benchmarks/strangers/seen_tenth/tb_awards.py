"""Certificates of honours, prizes of science, contests, circles and groups."""

from __future__ import annotations

import random

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_subjects import SUBJECTS
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout

RANKS = {"一等奖": "first", "二等奖": "second", "三等奖": "third"}
PROJECTS = (
    "大型烧结机漏风综合治理技术研究",
    "综采工作面端头支护新工艺",
    "高速线材轧机油膜轴承国产化",
    "1 000 t/h翻车机系统节能改造",
    "220 kV线路带电作业工器具研制",
    "焦炉煤气脱硫废液资源化利用",
)


@layout("award_certificate.tb_model_worker")
def model_worker(rng: random.Random) -> Sheet:
    """A landscape certificate of a government: addressee, sentence, seal over the date."""
    where = kit.place(rng)
    name = kit.person(rng)
    when = kit.day(rng, 1998, 2023)
    high = rng.random() < 0.5
    issuer = f"{where.province}省人民政府" if high else f"{where.city}市人民政府"
    award = rng.choice(("劳动模范", "先进生产者", "先进工作者"))
    number = f"{'省' if high else '市'}劳字第{rng.randint(100, 2900):04d}号"
    body = f"<div class='f'><h1>荣 誉 证 书</h1><p class='n'>{name} 同志：</p><p class='t'>在社会主义{rng.choice(('物质文明和精神文明', '现代化'))}建设中做出显著成绩，经研究决定，授予{where.province + '省' if high else where.city + '市'}{award}称号，特颁此证。</p><p class='i'>{issuer}<br>{kit.hanzi(when, rng.choice('〇○'))}</p><p class='no'>证书编号：{number}</p>{kit.seal(issuer, '', 'right:28mm;bottom:14mm', 40)}</div>"
    css = ".f{border:8px double #c5942d;height:150mm;padding:14mm 24mm;position:relative;box-sizing:border-box;background:#fffaf0} h1{color:#c00;text-align:center;font-size:36pt;letter-spacing:6px;margin:0 0 8mm} .n{font-size:20pt} .t{font-size:18pt;text-indent:2em;line-height:1.9} .i{text-align:right;font-size:15pt;margin:8mm 10mm 0} .no{position:absolute;left:24mm;bottom:10mm;font-size:10pt}"
    truth = {
        "recipients": [name],
        "award_name": f"{where.province + '省' if high else where.city + '市'}{award}",
        "award_kind": "honour",
        "award_level": "provincial" if high else "municipal",
        "issuer": issuer,
        "issue_date": when.isoformat(),
        "certificate_number": number,
    }
    return Sheet(
        kit.page(body, css, "A4 landscape", "14mm", rng.choice(("kai", "song"))),
        "award_certificate",
        truth,
        ("award_rank",),
    )


@layout("award_certificate.tb_science_progress")
def science_progress(rng: random.Random) -> Sheet:
    """A prize of science of a province or of a city, label and value, portrait."""
    where = kit.place(rng)
    high = rng.random() < 0.6
    owner = f"{where.province}省" if high else f"{where.city}市"
    rank = rng.choice(list(RANKS))
    names = kit.persons(rng, 1)
    when = kit.day(rng, 2001, 2022)
    project = rng.choice(PROJECTS)
    number = f"{when.year - 1}-J-{rng.randint(1, 3)}-{rng.randint(10, 180):03d}-R{rng.randint(1, 9):02d}"
    issuer = f"{owner}人民政府"
    body = (
        f"<div class='f'><div class='e'>★</div><h2>{owner}科学技术奖</h2><h1>证　书</h1><p class='t'>为表彰{owner}科学技术进步奖获得者，特颁发此证书。</p><table><tr><td>项目名称：</td><td>{project}</td></tr><tr><td>奖励类别：</td><td>科学技术进步奖</td></tr><tr><td>奖励等级：</td><td>{rank}</td></tr><tr><td>获 奖 者：</td><td>{names[0]}</td></tr></table>"
        f"<p class='i'>{issuer}</p><p class='i'>{kit.zh(when)}</p><p>证书号：{number}</p>{kit.seal(issuer, '', 'right:22mm;bottom:26mm', 42)}</div>"
    )
    css = ".f{border:3px solid #b08a2e;outline:1px solid #b08a2e;outline-offset:-6px;height:230mm;padding:14mm 18mm;position:relative;box-sizing:border-box} .e{text-align:center;color:#c00;font-size:40pt} h2{text-align:center;margin:0;color:#c00;font-size:22pt} h1{text-align:center;font-size:34pt;color:#c00;margin:4mm 0 10mm} .t{font-size:15pt;text-indent:2em;margin-bottom:8mm} td{font-size:15pt;padding:2.5mm 1mm;vertical-align:top} td:first-child{white-space:nowrap} .i{text-align:right;font-size:14pt;margin-right:8mm} .i+p{margin-top:4mm}"
    truth = {
        "recipients": names,
        "award_name": f"{owner}科学技术进步奖",
        "award_kind": "science_technology",
        "award_rank": RANKS[rank],
        "award_level": "provincial" if high else "municipal",
        "project": project,
        "issuer": issuer,
        "issue_date": when.isoformat(),
        "certificate_number": number,
    }
    return Sheet(
        kit.page(body, css, margin="18mm", font=rng.choice(("song", "kai"))),
        "award_certificate",
        truth,
        ("award_name",),
    )


@layout("award_certificate.tb_contest_place")
def contest_place(rng: random.Random) -> Sheet:
    """A contest of skills of a city: place, several offices below."""
    where = kit.place(rng)
    name = kit.person(rng)
    place = rng.randint(1, 6)
    year = rng.randint(2009, 2024)
    trade = rng.choice(("焊工", "电工", "数控车工", "钳工", "起重装卸机械操作工"))
    contest = f"{where.city}市第{hanzi_number(rng.randint(3, 15))}届职工职业技能大赛"
    offices = [f"{where.city}市总工会", f"{where.city}市人力资源和社会保障局"]
    month = rng.randint(6, 12)
    body = f"<div class='f'><h1>获奖证书</h1><p class='c'>CERTIFICATE OF AWARD</p><p class='x'>选手：<u>　{name}　</u>　　　参赛单位：<u>　{kit.firm(rng, where, '机械')}　</u></p><p class='t'>在{year}年“{contest}”{trade}项目决赛中，荣获<b>第{hanzi_number(place)}名</b>。</p><p class='t'>特发此证，以资鼓励。</p><table><tr>{''.join(f'<td>{office}</td>' for office in offices)}</tr><tr><td colspan=2>{hanzi_year(year)}年{hanzi_number(month)}月</td></tr></table>{kit.seal(offices[0], '', 'left:48mm;bottom:8mm', 36)}{kit.seal(offices[1], '', 'right:38mm;bottom:8mm', 36)}</div>"
    css = ".f{border:10px solid #a11;outline:2px solid #d8a73c;outline-offset:-16px;height:160mm;padding:14mm 22mm;box-sizing:border-box;position:relative} h1{text-align:center;font-size:34pt;margin:0;line-height:1.2} .c{text-align:center;font-size:10pt;letter-spacing:2px;margin-bottom:8mm} .x{font-size:13pt;margin-bottom:5mm} .t{font-size:17pt;text-indent:2em;line-height:1.8} table{width:100%;margin-top:10mm} td{text-align:center;font-size:13pt;padding:2mm}"
    truth = {
        "recipients": [name],
        "award_name": contest,
        "award_kind": "contest",
        "place": place,
        "award_level": "municipal",
        "issuer": "、".join(offices),
        "issue_date": f"{year}-{month:02d}",
    }
    return Sheet(
        kit.page(body, css, "A4 landscape", "14mm", rng.choice(("hei", "song"))),
        "award_certificate",
        truth,
        ("award_rank", "award_name", "issuer"),
    )


@layout("award_certificate.tb_quality_circle")
def quality_circle(rng: random.Random) -> Sheet:
    """A quality circle's prize of a society: group, theme, members in two lines."""
    where = kit.place(rng)
    names = kit.persons(rng, rng.randint(5, 9))
    rank = rng.choice(list(RANKS))
    year = rng.randint(2006, 2024)
    group = rng.choice(("铁流", "先锋", "匠心", "扬帆", "红旗"))
    subject = rng.choice(SUBJECTS)
    theme = f"降低{subject.thing}故障率"
    issuer = f"{where.province}省质量{rng.choice(('管理协会', '协会'))}"
    number = f"QC{year}-{rng.randint(100, 999)}"
    month, date = rng.randint(6, 9), rng.randint(3, 28)
    body = f"<div class='f'><div class='l'><p>{rng.choice(('全面质量管理', '质量第一　用户至上'))}</p><h1>优秀质量管理小组<br>成果证书</h1><p>NO. {number}</p></div><div class='r'><p><b>{kit.firm(rng, where, subject.trade)}</b></p><p>{group}QC小组：</p><p class='t'>你小组《{theme}》课题成果，在{year}年度{where.province}省质量管理小组活动成果发表会上，被评为</p><h2>{rank}</h2><p>小组成员：{'　'.join(names)}</p><p class='i'>{issuer}<br>{year}年{month}月{date}日</p>{kit.seal(issuer, '', 'right:14mm;bottom:12mm', 36)}</div></div>"
    css = ".f{display:flex;height:165mm} .l{width:38%;background:#a3151b;color:#f3d27a;text-align:center;padding-top:34mm;font-size:13pt} .l h1{font-size:22pt;margin:14mm 0} .r{width:62%;padding:18mm 14mm;border:2px solid #a3151b;box-sizing:border-box;position:relative;font-size:14pt} .t{text-indent:2em} h2{text-align:center;color:#a3151b;font-size:26pt;margin:5mm} .i{text-align:right;margin-top:10mm}"
    truth = {
        "recipients": names,
        "award_name": "优秀质量管理小组",
        "award_rank": RANKS[rank],
        "project": theme,
        "issuer": issuer,
        "issue_date": f"{year}-{month:02d}-{date:02d}",
        "certificate_number": number,
    }
    return Sheet(
        kit.page(body, css, "A4 landscape", "14mm", rng.choice(("song", "zenhei"))),
        "award_certificate",
        truth,
        ("award_kind", "award_level", "award_name"),
    )


@layout("award_certificate.tb_collective")
def collective(rng: random.Random) -> Sheet:
    """An old 奖状 for a group, written from right like the forms with flags, one sentence."""
    where = kit.place(rng)
    year = rng.randint(1994, 2012)
    big = kit.firm(rng, where, rng.choice(("煤业", "钢铁", "化工")))
    unit = f"{rng.choice(('机修分厂', '运输部', '动力厂', '综采二队'))}{rng.choice(('维修一班', '电气班', '甲班', '检修组'))}"
    award = rng.choice(("先进班组", "红旗班组", "先进集体", "安全生产先进集体"))
    body = f"<div class='f'><div class='fl'>⚑　⚑　★　⚑　⚑</div><h1>奖　　状</h1><p class='n'>{unit}：</p><p class='t'>在{hanzi_year(year)}年度生产竞赛活动中，团结协作，成绩突出，被评为公司{award}。特发此状，以资鼓励。</p><p class='i'>{big}</p><p class='i'>{year + 1}年{rng.choice((1, 2, 3))}月</p>{kit.seal(big[:16], '', 'right:26mm;bottom:18mm', 40)}</div>"
    month = int(body.split(f"{year + 1}年")[1].split("月")[0])
    css = ".f{border:6px solid #d33;border-image:none;background:#fff3e0;height:165mm;padding:8mm 20mm;box-sizing:border-box;position:relative} .fl{text-align:center;color:#d33;font-size:26pt} h1{text-align:center;color:#d33;font-size:48pt;margin:0;line-height:1.2} .n,.t{font-size:20pt} .t{text-indent:2em} .i{text-align:right;font-size:16pt;margin-right:6mm} .n{margin-top:6mm}"
    truth = {"recipients": [unit], "award_name": award, "issuer": big, "issue_date": f"{year + 1}-{month:02d}"}
    return Sheet(
        kit.page(body, css, "A4 landscape", "12mm", "kai"),
        "award_certificate",
        truth,
        ("recipients", "award_kind", "award_level", "award_rank"),
    )


@layout("award_certificate.tb_five_small")
def five_small(rng: random.Random) -> Sheet:
    """A factory's prize for small improvements with the order of the makers, folder page in two halves."""
    where = kit.place(rng)
    names = kit.persons(rng, rng.randint(2, 4))
    rank = rng.choice(list(RANKS))
    when = kit.day(rng, 2004, 2022)
    project = rng.choice(
        (
            "液压站油温自动报警装置",
            "皮带机清扫器快换支架",
            "天车滑触线集电托改进",
            "轧辊轴承拆装专用工具",
            "阀门手轮助力扳手",
        )
    )
    issuer = kit.firm(rng, where, rng.choice(("铝业", "矿业", "热电")))
    body = f"<table class='f'><tr><td class='a'><div>“五小”活动<br>成果奖励证书</div><p>（小发明、小革新、小改造、<br>小设计、小建议）</p></td><td class='b'><p>编　　号　{when.year}-{rng.randint(1, 99):03d}</p><p>成果名称　{project}</p><p>完 成 人　{'、'.join(f'{name}（第{hanzi_number(index)}）' for index, name in enumerate(names, 1))}</p><p>所在单位　{rng.choice(('检修车间', '点检站', '机电科'))}</p><p>评审结果　{when.year - 1}年度“五小”成果{rank}</p><p>奖　　金　人民币{rng.choice((300, 500, 1000, 2000))}元</p><p class='i'>{issuer}<br>“五小”活动领导小组<br>{kit.dots(when)}</p>{kit.seal(issuer[:14], '工会委员会', 'right:16mm;bottom:16mm', 34)}</td></tr></table>"
    number = body.split("编　　号　")[1].split("<")[0]
    css = ".f{width:100%;height:120mm} .a,.b{width:50%;border:1.5px solid #744;padding:10mm;vertical-align:middle;position:relative} .a{text-align:center} .a div{font-size:24pt;color:#a22;line-height:1.6} .b p{margin-bottom:3mm;font-size:12pt} .i{text-align:right}"
    truth = {
        "recipients": names,
        "award_name": "“五小”成果",
        "award_kind": "five_small",
        "award_rank": RANKS[rank],
        "project": project,
        "issuer": issuer,
        "issue_date": when.isoformat(),
        "certificate_number": number,
    }
    return Sheet(
        kit.page(body, css, "A4 landscape", "18mm", rng.choice(("song", "kai"))),
        "award_certificate",
        truth,
        ("award_level", "award_name", "issuer"),
    )


@layout("award_certificate.tb_word_decision")
def word_decision(rng: random.Random) -> Sheet:
    """A decision of a firm after a contest of skills, Word file, names by place in a table."""
    where = kit.place(rng)
    issuer = kit.firm(rng, where, rng.choice(("电力检修", "煤业", "轨道装备")))
    when = kit.day(rng, 2011, 2024)
    names = kit.persons(rng, 6)
    mark = f"{issuer[2]}{rng.choice(('工', '人', '办'))}发〔{when.year}〕{rng.randint(6, 98)}号"
    document = kit.new_document("仿宋", 14)
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = head.add_run(f"{issuer}文件")
    run.font.size, run.font.color.rgb = Pt(26), RGBColor(0xC0, 0, 0)
    document.add_paragraph(mark).alignment = WD_ALIGN_PARAGRAPH.CENTER
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run(f"关于表彰{when.year}年职工技术比武优胜选手的决定")
    run.bold, run.font.size = True, Pt(18)
    document.add_paragraph("各车间、部室：")
    document.add_paragraph(
        f"　　为激励广大职工学技术、练本领，公司于{when.year}年{max(when.month - 1, 1)}月组织开展了职工技术比武。经过理论考试和实际操作两个环节，评出各工种优胜选手。经公司研究，决定授予下列人员“技术标兵”称号，并给予物质奖励："
    )
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("工种", "名次", "姓名", "所在单位"), strict=True):
        cell.text = text
    for index, name in enumerate(names):
        row = (
            ("电工", "焊工")[index // 3],
            f"第{hanzi_number(index % 3 + 1)}名",
            name,
            rng.choice(("检修一车间", "检修二车间", "动力车间", "运行部")),
        )
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph(
        "　　希望受到表彰的同志珍惜荣誉，再接再厉。全体职工要向他们学习，立足本职，苦练技能，为公司发展做出新的贡献。"
    )
    for text in (issuer, kit.zh(when)):
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph(f"抄送：公司领导，工会。　　　　　　{issuer}办公室　{kit.zh(when)}印发")
    truth = {"recipients": names, "award_name": "技术标兵", "issuer": issuer, "issue_date": when.isoformat()}
    return Sheet(
        "",
        "award_certificate",
        truth,
        ("award_kind", "award_level", "award_rank", "place", "certificate_number", "project"),
        kit.saved(document),
    )
