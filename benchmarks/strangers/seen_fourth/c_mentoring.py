"""Masters and apprentices: a contract in articles, a table of who became what, a school's pairing, a certificate, a studio's sheet."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import css, day, persons, seal, spread
from benchmarks.strangers.sheet import Sheet, layout

WORDS = {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"}


@layout("mentoring_proof.c_contract_articles")
def contract_articles(rng: random.Random) -> Sheet:
    """师徒合同 of a works: 甲方 and 乙方, articles, signatures at the foot."""
    mentor, pupil = persons(rng, 2)
    start = day(rng, 1988, 2018)
    shop = rng.choice(("金工车间", "铸钢车间", "电修车间", "热处理车间"))
    years = rng.choice((2, 3))
    # The contract is signed on the day on which the term begins, so that only one date can be meant.
    html = f"""{css(rng.choice(("song", "kai", "ming")), 14, "size:A4;margin:24mm 28mm")}<h1 style="letter-spacing:.5em">师徒合同</h1>
    <p>甲方（师傅）：<u>{spread(mentor)}</u>　　所在单位：{shop}<p>乙方（徒弟）：<u>{spread(pupil)}</u>　　所在单位：{shop}
    <div class=i><p>为使青年工人尽快掌握生产技能，经双方协商，自愿签订本合同，共同遵守。<p>一、学徒期限{years}年，自{start.cn}起至{start.year + years}年{start.month}月止。
    <p>二、甲方应做到：言传身教，既教技术又教做人；毫不保留地传授操作技能；严格要求，关心乙方的思想和生活。<p>三、乙方应做到：尊敬师傅，虚心好学，服从分配；遵守劳动纪律和安全操作规程；按期完成学习内容。
    <p>四、期满由{rng.choice(("劳动工资科", "教育科", "人力资源部"))}组织考试，成绩合格者按期转正，成绩优良的对甲方给予奖励。<p>五、本合同一式三份，甲、乙方及车间各执一份，自签字之日起生效。</div>
    <div style="display:flex;justify-content:space-between;margin-top:12mm"><div>甲方（签字）：{mentor}</div><div>乙方（签字）：{pupil}</div></div><div class=sign style="margin-top:8mm">车间（盖章）{seal(shop, "2mm", "-10mm", 30)}<br>{start.any(rng)}</div></html>"""
    return Sheet(
        html,
        "mentoring_proof",
        {"mentor": mentor, "apprentices": [pupil], "start_date": start.iso},
        ("apprentice_levels", "apprentice_dates"),
    )


@layout("mentoring_proof.c_trained_table")
def trained_table(rng: random.Random) -> Sheet:
    """The employer proves whom a master trained: grade reached and its date by name."""
    count = rng.randint(2, 5)
    mentor, *pupils = persons(rng, count + 1)
    first = rng.randint(2006, 2016)
    given = day(rng, 2023, 2025)
    levels = [rng.choice((4, 3, 3, 2, 2, 1)) for _ in pupils]
    dates = [day(rng, first + 3, 2022) for _ in pupils]
    trade = rng.choice(("焊工", "维修电工", "装配钳工", "数控铣工", "化工总控工"))
    firm = rng.choice(("徐州徐工基础工程机械有限公司", "云南天安化工有限公司", "天津市先权工贸发展有限公司"))
    rows = "".join(
        f"<tr><td>{n}<td>{spread(one)}<td>{trade}<td>{WORDS[level]}<td>{when.dot}"
        for n, (one, level, when) in enumerate(zip(pupils, levels, dates, strict=True), 1)
    )
    html = f"""{css(rng.choice(("song", "hei", "zenhei")), 14)}<h1>{rng.choice(("师带徒证明", "带徒情况证明", "传授技艺、培养徒弟证明"))}</h1>
    <p class=i>{mentor}同志系我公司{trade}高级技师，自{first}年起承担“师带徒”工作，先后培养徒弟{count}名，均已取得相应职业资格（技能等级）证书，具体情况如下：
    <table class="r c"><tr><th>序号<th>徒弟姓名<th>工种<th>取得技能等级<th>取证时间{rows}</table><p class=i style="margin-top:4mm">情况属实，特此证明。
    <div class=sign>{seal(firm[:6] + "<br>" + firm[6:], "16mm", "-8mm")}{firm}<br>人力资源部<br>{given.cn}</div></html>"""
    return Sheet(
        html,
        "mentoring_proof",
        {
            "mentor": mentor,
            "apprentices": pupils,
            "apprentice_levels": levels,
            "apprentice_dates": [one.iso for one in dates],
            "start_date": str(first),
        },
    )


@layout("mentoring_proof.c_school_pairing")
def school_pairing(rng: random.Random) -> Sheet:
    """A technical school's 青蓝工程: an older teacher guides a younger one for a school year."""
    mentor, pupil, head = persons(rng, 3)
    start = day(rng, 2009, 2023)
    school = rng.choice(("湖南省工业技师学院", "柳州市第一职业技术学校", "石家庄工程技术学校"))
    html = f"""{css(rng.choice(("kai", "song")), 15, more=".b{border:.4mm solid #000;padding:8mm}")}<div class=b><h1 style="font-size:20pt;margin-bottom:3mm">{school}<br>“青蓝工程”师徒结对登记表</h1>
    <table class="r c" style="font-size:12.5pt"><tr><td style="width:16%">指导教师<td>{mentor}<td style="width:16%">职　称<td>{rng.choice(("高级讲师", "高级实习指导教师"))}<tr><td>任教学科<td>机械基础<td>教　龄<td>{rng.randint(15, 30)}年
    <tr><td>青年教师<td>{pupil}<td>职　称<td>助理讲师<tr><td>任教学科<td>钳工工艺<td>教　龄<td>{rng.randint(1, 3)}年<tr><td>结对时间<td colspan=3>{start.cn_month}—{start.year + 1}年7月
    <tr><td style="height:34mm">指导教师<br>职　责<td colspan=3 style="text-align:left">每周听课不少于一节，指导备课和撰写教案，每学期上示范课两次。<tr><td style="height:34mm">青年教师<br>任　务<td colspan=3 style="text-align:left">每周听指导教师的课不少于两节，每学期上汇报课一次，写出教学反思四篇。
    <tr><td style="height:30mm">学校意见<td colspan=3 style="vertical-align:bottom"><div style="position:relative;text-align:right">同意结对。　　校长：{head}{seal(school, "4mm", "-6mm", 32)}</div></table></div></html>"""
    return Sheet(
        html,
        "mentoring_proof",
        {"mentor": mentor, "apprentices": [pupil], "start_date": start.iso_month},
        ("apprentice_levels", "apprentice_dates"),
    )


@layout("mentoring_proof.c_pair_certificate")
def pair_certificate(rng: random.Random) -> Sheet:
    """A red certificate hung up at a ceremony: this master, these apprentices, from this day."""
    mentor, *pupils = persons(rng, rng.randint(2, 4))
    start = day(rng, 2010, 2025)
    firm = rng.choice(
        ("国网宁夏电力有限公司中卫供电公司", "中国铁路郑州局集团有限公司洛阳机务段", "大庆油田第四采油厂")
    )
    html = f"""{css(rng.choice(("kai", "song")), 19, "size:A4 landscape;margin:15mm 28mm;background:#fff7f0")}<h1 style="font-size:40pt;color:#c00;letter-spacing:.3em;margin:8mm 0">师徒结对证书</h1>
    <div class=i><p>经个人自愿、组织推荐，{mentor}同志与{"、".join(pupils)}同志结为师徒关系。<p>师　傅：{mentor}<p>徒　弟：{"　".join(pupils)}<p>结对日期：{start.cn}</div>
    <p class=i>望师傅倾囊相授，徒弟勤学苦练，薪火相传。<div class=sign style="margin-top:2mm">{seal(firm[:8] + "<br>" + firm[8:], "20mm", "-9mm", 40)}{firm}</div></html>"""
    return Sheet(
        html,
        "mentoring_proof",
        {"mentor": mentor, "apprentices": pupils, "start_date": start.iso},
        ("apprentice_levels", "apprentice_dates"),
    )


@layout("mentoring_proof.c_studio_leaving_sheet")
def studio_leaving_sheet(rng: random.Random) -> Sheet:
    """出师考核表 of a master's studio: two people on one ruled page, marks, the grade the apprentice got and when."""
    mentor, pupil, judge = persons(rng, 3)
    start = day(rng, 2014, 2020)
    end = start.later(rng, 30, 40)
    level = rng.choice((3, 2, 2, 1))
    got = end.later(rng, 1, 2)
    marks = [rng.randint(78, 97) for _ in range(3)]
    number = {3: "三级", 2: "二级", 1: "一级"}[level]
    html = f"""{css(rng.choice(("hei", "song", "zenhei")), 12.5, "size:A4;margin:20mm 20mm")}<h1 style="margin-bottom:5mm">技能大师工作室徒弟出师考核表</h1>
    <table class="r c"><tr><td rowspan=2 style="width:10%">师傅<td style="width:15%">姓　名<td>{spread(mentor)}<td style="width:17%">技能等级<td>特级技师<tr><td>所在岗位<td>综采维修<td>带徒经历<td>{rng.randint(6, 20)}年
    <tr><td rowspan=2>徒弟<td>姓　名<td>{spread(pupil)}<td>拜师时技能等级<td>{WORDS[level + 1]}<tr><td>所在岗位<td>综采维修<td>文化程度<td>大专
    <tr><td colspan=2>拜师日期<td>{start.slash}<td>出师日期<td>{end.slash}<tr><td rowspan=3>考核<br>成绩<td>理论<td>{marks[0]}<td rowspan=3>综合评定<td rowspan=3>{sum(marks) / 3:.1f}<tr><td>实操<td>{marks[1]}<tr><td>答辩<td>{marks[2]}
    <tr><td colspan=2>徒弟现技能等级<td>{number}/{WORDS[level]}<td>发证日期<td>{got.slash}
    <tr><td colspan=2 style="height:30mm">师傅评语<td colspan=3 style="text-align:left">该徒弟能独立判断和排除液压支架、采煤机常见故障，达到出师要求。
    <tr><td colspan=2 style="height:34mm">工作室意见<td colspan=3 style="vertical-align:bottom"><div style="position:relative;text-align:right">同意出师。　负责人：{judge}{seal("技能大师工作室", "6mm", "-6mm", 30)}</div></table></html>"""
    return Sheet(
        html,
        "mentoring_proof",
        {
            "mentor": mentor,
            "apprentices": [pupil],
            "apprentice_levels": [level],
            "apprentice_dates": [got.iso],
            "start_date": start.iso,
        },
    )
