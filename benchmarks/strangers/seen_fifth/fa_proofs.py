"""Proofs of teaching and of benefit, and papers that lie in dossiers but are of no type."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import (
    EMPLOYERS,
    TOWNS,
    code_square,
    day,
    digits,
    page,
    people,
    photo,
    seal,
)
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout


@layout("mentoring_proof.contract_of_two")
def contract_of_two(rng: random.Random) -> Sheet:
    """A contract of master and apprentice: parties in the head, articles, three signatures."""
    master, pupil, clerk = people(rng, 3)
    firm, when, years = rng.choice(EMPLOYERS), day(rng, 2014, 2022), rng.choice((1, 2, 3))
    until = when._replace(year=when.year + years)
    trade = rng.choice(("电焊工", "高压电工", "数控铣工", "锅炉维修工"))
    body = f"""<h1>名师带徒合同书</h1><p>合同编号：SF-{when.year}-{digits(rng, 3)}</p><p>甲方（师傅）：{master}　　岗位：{trade}</p><p>乙方（徒弟）：{pupil}　　岗位：{trade}</p>
    <p class=in>为发挥技能骨干传帮带作用，经双方自愿、{rng.choice(("工会", "人力资源部"))}同意，签订本合同。</p><p>第一条　带徒期限：自{when.cn}起至{until.cn}止。</p>
    <p>第二条　甲方负责传授{trade}操作技能、安全知识和典型故障处理方法，每月指导不少于八次。</p><p>第三条　乙方应尊重师傅，勤学苦练，合同期满通过公司考核，达到上一技能等级水平。</p>
    <p>第四条　期满由公司组织出师考核，考核优秀的给予师傅奖励。</p><p>第五条　本合同一式三份，自签字之日起生效。</p>
    <table style="margin-top:10mm"><tr><td>甲方签字：<i>{master}</i></td><td>乙方签字：<i>{pupil}</i></td></tr><tr><td>鉴证单位：{firm}<br>经办人：{clerk}</td><td>签订日期：{when.cn}</td></tr></table>"""
    truth = {"mentor": master, "apprentices": [pupil], "start_date": when.iso}
    css = "i { font-family: 'AR PL UKai CN'; font-style: normal }"
    return Sheet(page(body, "song", css), "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"))


@layout("mentoring_proof.pupils_of_one")
def pupils_of_one(rng: random.Random) -> Sheet:
    """An employer's proof: the master in a sentence, a table of pupils with the level and month each of them reached."""
    names = people(rng, 5)
    master, chief, pupils = names[0], names[1], names[2 : 2 + rng.choice((2, 3))]
    firm, when = rng.choice(EMPLOYERS), day(rng, 2023, 2025)
    first = day(rng, 2014, 2016)
    trade = rng.choice(("焊工", "钳工", "电工"))
    levels = [rng.choice((2, 3)) for _ in pupils]
    months = [f"{rng.randint(2018, 2022)}-{rng.randint(1, 12):02d}" for _ in pupils]
    rows = "".join(
        f"<tr><td>{n}</td><td>{pupil}</td><td>{trade}</td><td>{'技师' if level == 2 else '高级工'}</td><td>{month.replace('-', '年')}月</td></tr>"
        for n, (pupil, level, month) in enumerate(zip(pupils, levels, months, strict=True), 1)
    )
    body = f"""<h1>师带徒业绩证明</h1><p class=in>我单位{master}同志自{first.cn_month}起担任{trade}带徒师傅，先后培养徒弟{len(pupils)}名，徒弟取得职业技能等级情况如下：</p>
    <table class=grid><tr><th>序号</th><th>徒弟姓名</th><th>工种</th><th>已取得等级</th><th>取得时间</th></tr>{rows}</table><p class=in>特此证明。</p>
    <table><tr><td>负责人：{chief}</td><td class=r>{seal(firm)}<br>{when.cn}</td></tr></table>"""
    truth = {
        "mentor": master,
        "apprentices": pupils,
        "apprentice_levels": levels,
        "apprentice_dates": months,
        "start_date": first.iso_month,
    }
    return Sheet(page(body, rng.choice(("hei", "ming"))), "mentoring_proof", truth)


@layout("benefit_proof.years_in_wan")
def years_in_wan(rng: random.Random) -> Sheet:
    """A user's proof for a technical change: a row a year, savings in 万元, seals of firm and of its accounts."""
    firm, when = rng.choice(EMPLOYERS), day(rng, 2022, 2025, (1, 2, 3, 4))
    subject = rng.choice(("高炉煤气余热回收改造", "矿用减速机密封结构改进", "大型铸件埋弧焊修复工艺"))
    years = (when.year - 3, when.year - 2, when.year - 1)
    cents = [rng.randint(4200, 29900) for _ in years]
    rows = "".join(
        f"<tr><td>{year}年</td><td>{one / 100:.2f}</td></tr>" for year, one in zip(years, cents, strict=True)
    )
    body = f"""<h1>经济效益证明</h1><table class=grid><tr><td>项目名称</td><td colspan=2>{subject}</td></tr><tr><td>应用单位</td><td colspan=2>{firm}</td></tr>
    <tr><td>应用起止时间</td><td colspan=2>{years[0]}年1月—{years[-1]}年12月</td></tr></table><p class=r>单位：万元</p>
    <table class=grid><tr><th>年度</th><th>节约成本</th></tr>{rows}<tr><td>合计</td><td>{sum(cents) / 100:.2f}</td></tr></table>
    <p class=in>计算依据：节约成本＝改造前后单位消耗之差×当年产量×当年单价，已扣除改造投入的摊销。</p><table style="margin-top:10mm"><tr><td class=c>{seal(firm + "<br>财务专用章")}</td><td class=c>{seal(firm)}</td></tr></table><p class=r>{when.cn}</p>"""
    items = [
        {"year": year, "benefit_kind": "saving", "amount": one * 100} for year, one in zip(years, cents, strict=True)
    ]
    truth = {
        "subject": subject,
        "benefit_kind": "saving",
        "amount": sum(cents) * 100,
        "issuer": firm,
        "date": when.iso,
        "items": items,
    }
    return Sheet(page(body, "song"), "benefit_proof", truth)


@layout("unknown.list_of_contents")
def list_of_contents(rng: random.Random) -> Sheet:
    """The list at the front of a file: it names every other paper, with pages and ticks."""
    name = people(rng, 1)[0]
    things = [
        "身份证复印件",
        "学历证书及学历证书电子注册备案表",
        "职业资格证书（技师）",
        "职称证书",
        "近三年年度考核表",
        "社会保险参保证明",
        "专利证书",
        "专业技术报告",
        "诚信承诺书",
        "师带徒合同",
    ]
    chosen = rng.sample(things, rng.randint(7, 10))
    at, rows = 1, ""
    for n, thing in enumerate(chosen, 1):
        pages = rng.randint(1, 6)
        rows += f"<tr><td>{n}</td><td>{thing}</td><td>{pages}</td><td>{at if pages == 1 else f'{at}—{at + pages - 1}'}</td><td>{rng.choice(('原件', '复印件'))}</td></tr>"
        at += pages
    body = f"""<h1>申报材料目录</h1><p>申报人：{name}　　单位：{rng.choice(EMPLOYERS)}　　申报职称：{rng.choice(("工程师", "助理工程师"))}</p>
    <table class=grid><tr><th>序号</th><th>材料名称</th><th>份（页）数</th><th>页码</th><th>备注</th></tr>{rows}</table><p class=r>共 {at - 1} 页　　移交人：　　　　接收人：　　　　</p>"""
    return Sheet(page(body, rng.choice(("song", "kai"))), "unknown", {})


@layout("unknown.household_page")
def household_page(rng: random.Random) -> Sheet:
    """A person's page of the household register."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    born, town = day(rng, 1970, 1992), rng.choice(TOWNS)
    body = f"""<h1 style="font-size:17pt">常 住 人 口 登 记 卡</h1><table class=grid><tr><td>姓　　名</td><td>{name}</td><td>户主或与<br>户主关系</td><td>{rng.choice(("户主", "妻", "子"))}</td></tr>
    <tr><td>曾 用 名</td><td></td><td>性　　别</td><td>{sex}</td></tr><tr><td>出 生 地</td><td>山西省{town}</td><td>民　　族</td><td>汉族</td></tr>
    <tr><td>籍　　贯</td><td>山西省{town}</td><td>出生日期</td><td>{born.cn}</td></tr><tr><td>公民身份证件编号</td><td>{id_number(rng, born.iso, sex)}</td><td>身高　血型</td><td>{rng.randint(158, 182)} 厘米</td></tr>
    <tr><td>文化程度</td><td>{rng.choice(("大学专科教育", "中等专科教育"))}</td><td>婚姻状况</td><td>已婚</td></tr><tr><td>服务处所</td><td>{rng.choice(EMPLOYERS)}</td><td>职　　业</td><td>工人</td></tr>
    <tr><td>何时由何地迁来本市（县）</td><td colspan=3></td></tr></table><p class=r>承办人签章：户口专用章　　登记日期：{rng.randint(2001, 2015)}年{rng.randint(1, 12)}月{rng.randint(1, 28)}日</p>"""
    return Sheet(
        page(body, "ming", ".grid td { padding: 0.8mm 2mm; font-size: 10pt }", "A5 landscape", "10mm"), "unknown", {}
    )


@layout("unknown.special_work_card")
def special_work_card(rng: random.Random) -> Sheet:
    """An operator's card for special work, both sides: no level of skill."""
    sex = "男"
    name = people(rng, 1, sex)[0]
    number = id_number(rng, day(rng, 1975, 1995).iso, sex)
    first = day(rng, 2018, 2023)
    kind, item = rng.choice(
        (("焊接与热切割作业", "熔化焊接与热切割作业"), ("电工作业", "高压电工作业"), ("高处作业", "登高架设作业"))
    )
    body = f"""<div class=k><table><tr><td><p class=c style="font-size:15pt;color:#1c4e91">中华人民共和国<br>特种作业操作证</p></td><td rowspan=2 style="width:28mm">{photo(24, 32)}</td></tr>
    <tr><td>证号　T{number}<br>姓名　{name}<br>性别　{sex}</td></tr></table></div><div class=k>作业类别　{kind}<br>准操项目　{item}<br>初领日期　{first.iso}<br>
    有效期限　{first.iso} 至 {first.year + 6}{first.iso[4:]}<br>复审日期　{first.year + 3}{first.iso[4:]} 前<br>签发机关　山西省应急管理厅<br>{code_square(18)}</div>
    <p class=s>查询平台：特种作业操作证及安全生产知识和管理能力考核合格信息查询平台</p>"""
    css = ".k { width: 105mm; min-height: 60mm; border: 0.3mm solid #1c4e91; border-radius: 3mm; margin: 8mm auto; padding: 5mm }"
    return Sheet(page(body, "hei", css), "unknown", {})


@layout("unknown.business_licence")
def business_licence(rng: random.Random) -> Sheet:
    """The employer's business licence, landscape, as filed beside a proof of the kind of employer."""
    firm, boss = rng.choice(EMPLOYERS[:7]), people(rng, 1)[0]
    since, town = day(rng, 1998, 2016), rng.choice(TOWNS)
    body = f"""<table><tr><td style="width:34mm">{code_square(24)}<p class=s>扫描二维码登录“国家企业信用信息公示系统”</p></td><td class=c><div style="font-size:34pt;letter-spacing:8mm">营业执照</div>（副　本）</td>
    <td style="width:64mm">统一社会信用代码<br>{credit_code(rng)}</td></tr></table><table><tr><td style="width:24mm">名　　称</td><td>{firm}</td><td style="width:24mm">注册资本</td><td>{rng.choice(("伍仟万", "壹亿", "捌佰万"))}圆整</td></tr>
    <tr><td>类　　型</td><td>有限责任公司</td><td>成立日期</td><td>{since.cn_padded}</td></tr><tr><td>法定代表人</td><td>{boss}</td><td>住　　所</td><td>{town}工业园区{rng.randint(1, 60)}号</td></tr>
    <tr><td>经营范围</td><td colspan=3>机械设备制造、安装、维修；金属材料销售。（依法须经批准的项目，经相关部门批准后方可开展经营活动）</td></tr></table>
    <p class=r>登记机关　{town}市场监督管理局<br>{rng.randint(2019, 2024)}年{rng.randint(1, 12)}月{rng.randint(1, 28)}日</p><p class=s>市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。</p>"""
    return Sheet(page(body, "song", "", "A4 landscape", "16mm"), "unknown", {}, ("credit_code",))
