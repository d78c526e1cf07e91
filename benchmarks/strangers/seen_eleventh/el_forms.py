"""Forms of application, declarations and papers of no type."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eleventh.el_kit import (
    FIRMS,
    TRADES,
    Word,
    cn,
    day,
    dot,
    hz,
    name,
    names,
    page,
    person,
    rows,
    signed,
)
from benchmarks.strangers.sheet import Sheet, layout

TARGETS = (("助理工程师", "assistant_engineer"), ("工程师", "engineer"), ("高级工程师", "senior_engineer"))
FIELDS = ("机械工程", "电气工程", "焊接", "热能动力")
SCHOOLING = (("大专", "junior_college"), ("本科", "bachelor"), ("中专", "secondary_vocational"))


@layout("application_form.el_national")
def national(rng: random.Random) -> Sheet:
    one = person(rng, 1970, 1990)
    firm, field = rng.choice(FIRMS), rng.choice(FIELDS)
    target, level = rng.choice(TARGETS[1:])
    held = {"工程师": "助理工程师", "高级工程师": "工程师"}[target]
    school, education = rng.choice(SCHOOLING[:2])
    length = "四年制" if school == "本科" else "三年制"
    body = (
        f'<h1 style="margin-top:40mm;font-size:26pt">专业技术职务<br>任职资格评审表</h1><table style="width:74%;margin:40mm auto;font-size:14pt;line-height:2.2">{rows(("单　　　位：", firm), ("姓　　　名：", one.name), ("现 任 专 业<br>技 术 职 务：", held), ("申报专业：", field), ("申报任职资格：", target))}</table><p class="c">填表时间：2024年8月{rng.randint(1, 28)}日</p><p class="c">中华人民共和国人事部制</p>'
        '<div style="page-break-before:always"><h3>填 表 说 明</h3><p class="s">1．本表供专业技术人员评审专业技术职务任职资格时使用。2．年月日一律用公历阿拉伯数字填写。3．“相片”一律用近期一寸正面半身免冠照。4．如填写内容较多，可另加附页。</p>'
        f'<h3>基 本 情 况</h3><table class="g">{rows(("姓名", "现名", one.name, "性别", one.sex), ("", "曾用名", "", "民族", "汉"), ("出生日期", dot(one.birth), "", "出生地", "山西"), ("身份证号", one.number, "", "参加工作时间", f"{int(one.birth[:4]) + 22}.07"))}</table>'
        f'<table class="g" style="border-top:0">{rows(("最高学历", f"{int(one.birth[:4]) + 22}年7月毕业于省工业学院　{school}　{length}"), ("现任专业技术职务及任职时间", f"{held}　2017年10月"), ("现从事何种专业技术工作", "设备检修与技术管理"), ("懂何种外语、达到何种程度", ""), ("参加何学术团体、任何职务", ""))}</table>'
        f'<h3>工 作 经 历</h3><table class="g">{rows(("自何年月至何年月", "何地何部门", "从事何专业技术工作", "职务"), (f"{int(one.birth[:4]) + 22}.07—2012.06", firm, "机修", "技术员"), ("2012.07—今", firm, "设备管理", held))}</table></div>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth, "id_number": one.number, "level": level, "specialty": field, "employer": firm, "current_qualification": held, "education_level": education,
    }  # fmt: skip
    return Sheet(page(body), "application_form", truth, ("claims", "exceptional"))


@layout("application_form.el_skilled_talent")
def skilled_talent(rng: random.Random) -> Sheet:
    one = person(rng, 1972, 1994)
    firm, trade = rng.choice(FIRMS), rng.choice(TRADES)
    target, level = rng.choice(TARGETS[:2])
    word, skill = {"assistant_engineer": ("高级工", 3), "engineer": ("技师", 2)}[level]
    school, education = rng.choice(SCHOOLING)
    field = rng.choice(FIELDS)
    exceptional = rng.random() < 0.3
    body = (
        f'<h2>高技能人才申报工程系列职称评审表</h2><p class="s r">填报单位（盖章）：{firm}</p><table class="g" style="font-size:10.5pt"><tr><td style="width:26mm">姓　　名</td><td>{one.name}</td><td>性　　别</td><td>{one.sex}</td><td rowspan=4 style="width:28mm" class="c">照<br>片</td></tr><tr><td>身份证号</td><td colspan=3>{one.number}</td></tr><tr><td>出生年月</td><td>{cn(one.birth[:7])}</td><td>学　　历</td><td>{school}</td></tr>'
        f"<tr><td>工作单位</td><td colspan=3>{firm}</td></tr><tr><td>职业（工种）</td><td>{trade}</td><td>现技能等级</td><td colspan=2>{word}</td></tr><tr><td>申报职称</td><td>{target}</td><td>申报专业</td><td colspan=2>{field}</td></tr><tr><td>是否破格</td><td colspan=4>{'☑是　□否' if exceptional else '□是　☑否'}</td></tr>"
        f'<tr><td>主要工作<br>业绩</td><td colspan=4 style="height:70mm;vertical-align:top">1．主持完成车间行车电控系统改造，减少故障停机60%。<br>2．参与编写本工种岗位操作规程，获公司推广。<br>3．带徒{rng.randint(2, 5)}名，其中2人取得高级工证书。<br>4．提出合理化建议11条，采纳8条。</td></tr><tr><td>单位推荐<br>意见</td><td colspan=4 style="height:30mm">经审核，材料真实，同意推荐。<br>负责人：{name(rng)}　　　　2024年9月{rng.randint(1, 28)}日（章）</td></tr><tr><td>主管部门<br>意见</td><td colspan=4 style="height:22mm"></td></tr></table>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth[:7], "id_number": one.number, "level": level, "specialty": field, "employer": firm, "current_qualification": skill, "exceptional": exceptional,
        "education_level": education,
    }  # fmt: skip
    return Sheet(page(body, frame="size:A4;margin:18mm 20mm"), "application_form", truth, ("claims",))


@layout("application_form.el_word_table")
def word_table(rng: random.Random) -> Sheet:
    one = person(rng, 1975, 1995)
    firm, field = rng.choice(FIRMS), rng.choice(FIELDS)
    target, level = rng.choice(TARGETS)
    skill = {"assistant_engineer": ("高级工", 3), "engineer": ("技师", 2), "senior_engineer": ("高级技师", 1)}[level]
    school, education = rng.choice(SCHOOLING)
    doc = Word(size=11)
    doc.title("职称申报表")
    doc.line("（适用于企业高技能人才）", "c")
    doc.table(
        ("申报人", one.name, "身份证号码", one.number), ("所在单位", firm, "最高学历", school), ("拟申报职称", target, "申报专业", field), ("已取得职业资格（技能等级）", skill[0], "取得时间", cn(day(rng, 2012, 2019))),
        ("联系电话", "13800000000", "申报时间", f"2024年9月{rng.randint(1, 28)}日"),
    )  # fmt: skip
    doc.line("一、个人业务总结", bold=True)
    doc.line(
        "本人参加工作以来一直在生产一线从事设备安装、调试与检修工作，先后参加了两条生产线的安装调试，负责关键工序的质量把关，解决技术难题多项，取得了较好的经济效益。",
        "i",
    )
    doc.line("二、单位审核意见", bold=True)
    doc.line("同意申报。公示五个工作日无异议。", "i")
    doc.line("（公章）　　年　　月　　日", "r")
    truth = {
        "name": one.name, "id_number": one.number, "level": level, "specialty": field, "employer": firm, "current_qualification": skill[1], "education_level": education,
    }  # fmt: skip
    return Sheet("", "application_form", truth, ("claims", "exceptional"), doc.save())


@layout("declaration.el_promise")
def promise(rng: random.Random) -> Sheet:
    who, date = name(rng), day(rng, 2020, 2025, (5, 10))
    body = (
        f'<h2>申报人员诚信承诺书</h2><p class="i">本人自愿申报本年度职称评审，现郑重承诺如下：</p><p class="i">一、本人已认真阅读评审文件，知悉有关政策规定；</p><p class="i">二、所提交的学历、资历、业绩成果、论文等材料均真实、有效，无弄虚作假、抄袭剽窃行为；</p><p class="i">三、严格遵守评审纪律，不干扰评审工作；</p><p class="i">四、如有违反，自愿接受取消评审资格、三年内不得申报等处理，并记入诚信档案。</p>'
        f'<div style="margin:16mm 0 0 70mm">承诺人（签名）：<span style="font-family:\'AR PL UKai CN\';font-size:17pt">{who}</span><br>日　　　　　期：{cn(date)}</div>'
    )
    return Sheet(page(body), "declaration", {"name": who, "date": date})


@layout("declaration.el_conduct")
def conduct(rng: random.Random) -> Sheet:
    one = person(rng)
    firm, date = rng.choice(FIRMS), day(rng, 2019, 2025, (4, 10))
    doc = Word("仿宋", 14)
    doc.title("职业道德和廉洁自律情况证明", 20)
    doc.line(
        f"兹有我单位{one.name}（{one.sex}，身份证号{one.number}），在我单位工作期间遵纪守法，爱岗敬业，品行端正，恪守职业道德，未受过党纪政务处分和刑事处罚，无违反廉洁从业规定的行为。",
        "i",
    )
    doc.line("特此证明。", "i")
    doc.line(f"中共{firm}委员会", "r")
    doc.line(hz(date), "r")
    return Sheet(
        "", "declaration", {"name": one.name, "date": date, "id_number": one.number, "sex": one.sex}, (), doc.save()
    )


@layout("unknown.el_material_list")
def material_list(rng: random.Random) -> Sheet:
    who = name(rng)
    things = (
        "职称评审表",
        "毕业证书复印件",
        "学信网备案表",
        "职业资格证书",
        "近三年年度考核表",
        "获奖证书",
        "实用新型专利证书",
        "论文（期刊封面、目录、正文）",
        "社保缴费证明",
        "诚信承诺书",
    )
    body = (
        f'<h2>申报材料目录</h2><p>姓名：{who}　　　　　单位：{rng.choice(FIRMS)}</p><table class="g">{rows(("序号", "材料名称", "份数", "页码", "备注"), *((at + 1, thing, 1, 3 * at + 1, "") for at, thing in enumerate(things)), first="th")}</table>'
        f'<p class="s">注：材料按本目录顺序装订成册，复印件须由单位审核人签字并加盖公章。</p><p>报送人：{who}　　　接收人：{name(rng)}　　　报送日期：2024年9月{rng.randint(1, 28)}日</p>'
    )
    return Sheet(page(body), "unknown", {})


@layout("unknown.el_public_notice")
def public_notice(rng: random.Random) -> Sheet:
    people = names(rng, 4)
    firm, date = rng.choice(FIRMS), f"2024-09-{rng.randint(20, 28)}"
    body = f'<h2>公 示 情 况 说 明</h2><p class="i">我单位于2024年9月{rng.randint(5, 10)}日至{rng.randint(12, 18)}日，在公司公告栏对{"、".join(people)}等{len(people)}名拟推荐参加职称评审人员的申报材料进行了公示，公示期为5个工作日。公示期间，公示监督电话畅通，未收到任何来信、来电、来访反映问题，公示结果无异议。</p><p class="i">特此说明。</p>{signed(firm, cn(date))}<p style="margin-top:20mm">监督电话：0355-7000123　　监督部门负责人：{name(rng)}</p>'
    return Sheet(page(body, font="ming"), "unknown", {})
