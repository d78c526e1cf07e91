"""Awards with labels: science prizes, designs, five-small tables, e-certificates, a platform's print-out."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout

RANKS = (("first", "一等奖"), ("second", "二等奖"), ("third", "三等奖"))
WORKS = (
    "大型回转窑托轮在线修复技术",
    "薄煤层综采工作面自动化控制系统",
    "高压电缆接头局部放电检测装置",
    "超长轴类零件深孔加工工艺研究",
    "冷轧带钢表面缺陷识别与应用",
    "矿用隔爆变频器散热结构改进",
)


@layout("award_certificate.b_science_progress")
def science_progress(rng: random.Random) -> Sheet:
    """A province's science prize: 为表彰…获得者, then labels; one person's copy with his order."""
    province = w.place(rng)[0]
    name, work = w.person(rng), rng.choice(WORKS)
    rank, word = rng.choice(RANKS)
    date = w.day(rng, 2003, 2023)
    order = rng.randint(1, 7)
    number = f"{date[0] - 1}-J-{rng.randint(1, 3)}-{rng.randint(1, 90):03d}-R{order:02d}"
    body = f"{province}省人民政府"
    html = f"""<html><style>@page {{ size: A4; margin: 24mm 26mm }} body {{ font-family: {w.font(rng, "song", "ming", "kai")}; font-size: 17pt }}
    h1 {{ text-align: center; color: #b01515; font-size: 30pt; margin: 14mm 0 4mm; letter-spacing: 1mm }} h2 {{ text-align: center; font-size: 36pt; margin: 0 0 14mm; letter-spacing: 10mm }}
    p {{ line-height: 1.8; margin: 4mm 0 }} .in {{ text-indent: 2em }}</style>
    <h1>{province}省科学技术进步奖</h1><h2>证书</h2><p class=in>为表彰{province}省科学技术进步奖获得者，特颁发此证书。</p>
    <p>项目名称：{work}</p><p>奖励等级：{word}</p><p>获 奖 者：{w.spaced(name)}（第{hanzi_number(order)}完成人）</p>
    <div style="text-align:right;margin-top:24mm"><p>{body}</p><p>{w.cn(date)}</p></div><p style="font-size:13pt">证书号：{number}</p></html>"""
    truth = {
        "recipients": [name],
        "award_name": f"{province}省科学技术进步奖",
        "award_kind": "science_technology",
        "award_rank": rank,
        "award_level": "provincial",
        "project": work,
        "issuer": body,
        "issue_date": w.iso(date),
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, ("place",))


@layout("award_certificate.b_five_small_table")
def five_small(rng: random.Random) -> Sheet:
    """A group's five-small certificate: a ruled table in a frame, several makers."""
    city = w.place(rng)[1]
    names = w.people(rng, rng.randint(2, 4))
    work = rng.choice(
        ("皮带机自动纠偏托辊", "快换式钻杆夹持器", "行车吊钩防脱装置", "法兰螺栓拆卸专用扳手", "炉门密封条更换小车")
    )
    rank, word = rng.choice(RANKS)
    year, month = rng.randint(2008, 2024), rng.randint(1, 12)
    unit = rng.choice((f"{city}{rng.choice(w.STEMS)}{rng.choice(w.MAKES)}集团有限公司", w.company(rng, city)))
    number = f"WX-{year}-{rng.randint(1, 200):03d}"
    html = f"""<html><style>@page {{ size: A4; margin: 28mm 22mm }} body {{ font-family: {w.font(rng, "hei", "song", "zenhei")}; font-size: 14pt }}
    table {{ width: 100%; border-collapse: collapse; margin: 8mm 0 }} td {{ border: 0.3mm solid #333; padding: 4mm 3mm; text-align: center }} td.k {{ width: 34mm; background: #f6efe0 }}
    h1 {{ text-align: center; font-size: 26pt; margin: 6mm 0 }}</style>
    <h1>职工“五小”竞赛活动优秀成果证书</h1><table><tr><td class=k>成果名称<td colspan=3>{work}<tr><td class=k>主要完成人<td colspan=3>{"、".join(names)}
    <tr><td class=k>成果类别<td>{rng.choice(("小革新", "小改造", "小发明", "小设计"))}<td class=k>获奖等级<td>{word}<tr><td class=k>证书编号<td colspan=3>{number}</table>
    <p style="text-indent:2em;line-height:1.8">上述成果经评审委员会评审，符合奖励条件，特颁发此证。</p><p style="text-align:right;margin-top:25mm">{unit}<br>{year}年{month}月</p></html>"""
    truth = {
        "recipients": names,
        "award_kind": "five_small",
        "award_rank": rank,
        "project": work,
        "issuer": unit,
        "issue_date": f"{year}-{month:02d}",
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, ("award_name", "award_level"))


@layout("award_certificate.b_design_prize")
def design_prize(rng: random.Random) -> Sheet:
    """A province's 优秀工程勘察设计奖: the award and class large, the project, the unit, the designers in a row."""
    province, city, _ = w.place(rng)
    names = w.people(rng, rng.randint(5, 8))
    rank, word = rng.choice(RANKS)
    year, month = rng.randint(2006, 2022), rng.randint(3, 12)
    project = f"{city}市{rng.choice(('第三水厂扩建工程', '体育中心游泳馆', '滨河路跨线桥', '热电联产供热管网工程', '职业教育园区图书馆'))}"
    issuer = f"{province}省{'住房和城乡建设厅' if year >= 2010 else '建设厅'}"
    award = f"{province}省优秀工程勘察设计奖"
    number = f"{year}B{rng.randint(10, 99)}{rng.randint(1, 99):02d}"
    html = f"""<html><style>@page {{ size: A3 landscape; margin: 24mm 40mm }} body {{ font-family: {w.font(rng, "song", "hei")}; font-size: 20pt }}
    h1 {{ font-size: 46pt; text-align: center; margin: 4mm 0 }} table {{ margin: 10mm auto; border-spacing: 0 6mm }} td {{ vertical-align: top }} td.k {{ width: 48mm; text-align: justify; text-align-last: justify; padding-right: 6mm }}</style>
    <p style="text-align:right;font-size:14pt">证书编号：{number}</p><h1>{award}</h1><h1 style="font-size:38pt;color:#b8860b">{word}</h1>
    <table><tr><td class=k>项目名称<td>{project}<tr><td class=k>获奖单位<td>{city}市{rng.choice(("建筑", "市政工程"))}设计研究院<tr><td class=k>主要设计人<td>{"　".join(names)}</table>
    <p style="text-align:right;margin-top:16mm;margin-right:20mm">{issuer}<br>{hanzi_year(year)}年{hanzi_number(month)}月</p></html>"""
    truth = {
        "recipients": names,
        "award_name": award,
        "award_kind": "engineering",
        "award_rank": rank,
        "award_level": "provincial",
        "project": project,
        "issuer": issuer,
        "issue_date": f"{year}-{month:02d}",
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth)


@layout("award_certificate.b_trade_body_bilingual")
def trade_body(rng: random.Random) -> Sheet:
    """A national trade association's e-certificate: Chinese and English, a code, 完成人 with rank below."""
    trade = rng.choice(("机械工业", "有色金属工业", "煤炭工业", "建筑材料", "纺织工业"))
    name, work = w.person(rng), rng.choice(WORKS)
    rank, word = rng.choice(RANKS)
    date = w.day(rng, 2016, 2024)
    order = rng.randint(1, 9)
    number = f"{date[0]}{rng.randint(1000, 9999)}-{order:02d}"
    body = f"中国{trade}{'协会' if trade == '煤炭工业' else '联合会'}"
    award = f"{trade}科学技术奖"
    html = f"""<html><style>@page {{ size: A4 landscape; margin: 16mm 24mm }} body {{ font-family: {w.font(rng, "hei", "song")}; font-size: 14pt; background: #fbfaf6 }}
    .en {{ font-family: 'Liberation Serif'; font-size: 10pt; color: #666 }} h1 {{ font-size: 34pt; text-align: center; margin: 4mm 0 0; color: #1b3a6b }} p {{ margin: 3mm 0 }}
    td {{ padding: 1.4mm 4mm }}</style><h1>{award}</h1><p class=en style="text-align:center">CERTIFICATE OF SCIENCE AND TECHNOLOGY AWARD</p>
    <p style="margin-top:8mm">为表彰在促进科学技术进步工作中做出重要贡献者，特颁发此证书，以资鼓励。</p>
    <table><tr><td>获奖项目<br><span class=en>Project</span><td>{work}<tr><td>奖励等级<br><span class=en>Grade</span><td>{word}
    <tr><td>获 奖 者<br><span class=en>Awarded to</span><td>{name}<tr><td>完成人排名<br><span class=en>Rank</span><td>{order}<tr><td>证书编号<br><span class=en>No.</span><td>{number}</table>
    <table style="width:100%;margin-top:8mm"><tr><td>{w.qr(rng)}<br><span class=en>扫码验证</span><td style="text-align:right">{body}<br>{w.cn(date, pad=True)}</table></html>"""
    truth = {
        "recipients": [name],
        "award_name": award,
        "award_kind": "science_technology",
        "award_rank": rank,
        "award_level": "industry_national",
        "project": work,
        "issuer": body,
        "issue_date": w.iso(date),
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, ("place",))


@layout("award_certificate.b_platform_page")
def platform_page(rng: random.Random) -> Sheet:
    """Unusual: an association's honour looked up on its platform and printed; a table of labels under the certificate's name."""
    province = w.place(rng)[0]
    name = w.person(rng)
    date = w.day(rng, 2019, 2025)
    title = rng.choice((f"{province}省技术能手", f"{province}省首席技师"))
    number = f"{date[0]}{rng.randint(100000, 999999)}"
    body = f"{province}省人力资源和社会保障厅"
    rows = (
        ("姓名", name),
        ("性别", rng.choice("男女")),
        ("工作单位", w.company(rng)),
        ("荣誉称号", title),
        ("授予单位", body),
        ("授予日期", w.iso(date)),
        ("证书编号", number),
        ("证书状态", "有效"),
    )
    table = "".join(f"<tr><td class=k>{key}</td><td>{value}</td></tr>" for key, value in rows)
    html = f"""<html><style>@page {{ size: A4; margin: 14mm 16mm; @top-left {{ content: "{date[0] + 1}/3/{rng.randint(1, 28)} 09:41"; font-size: 7pt }}
    @top-right {{ content: "荣誉证书查询"; font: 7pt 'Noto Sans CJK SC' }} }} body {{ font-family: {w.font(rng, "hei", "zenhei")}; font-size: 11pt; color: #333 }}
    .bar {{ background: #2b6cb0; color: white; padding: 4mm 6mm; font-size: 16pt }} table {{ width: 150mm; border-collapse: collapse; margin: 6mm auto }} td {{ border: 0.2mm solid #ccc; padding: 3.5mm }}
    td.k {{ background: #f3f6fa; width: 36mm; text-align: right; color: #666 }}</style><div class=bar>{province}省高技能人才服务平台</div>
    <p style="font-size:9pt;color:#888">首页 &gt; 证书服务 &gt; 荣誉证书查询</p><h2 style="text-align:center">荣誉证书信息</h2><table>{table}</table>
    <p style="font-size:9pt;color:#888;margin-left:14mm">温馨提示：本页面信息仅供核对证书真伪使用。</p></html>"""
    truth = {
        "recipients": [name],
        "award_name": title,
        "award_kind": "talent",
        "award_level": "provincial",
        "issuer": body,
        "issue_date": w.iso(date),
        "certificate_number": number,
    }
    return Sheet(html, "award_certificate", truth, ("award_rank",))
