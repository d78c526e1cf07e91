"""Application forms and identity cards, other forms: summary sheet, first title, southern platform, skill level; cards of other kinds."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import (
    LEVELS,
    SCHOOLING,
    copy_stamp,
    day,
    page,
    seal,
    stretched,
    upright,
    written,
)
from benchmarks.strangers.open.staff_words import FIRMS, JOBS, SCHOOLS, any_employer, fellows, soul
from benchmarks.strangers.sheet import FONTS, Sheet, layout

FIELDS = (
    "机械工程",
    "电气工程",
    "焊接技术",
    "矿山机电",
    "化工机械",
    "工程测量",
    "道路与桥梁",
    "自动控制",
    "水利机械",
    "轨道交通运维",
)
LIFTS = (("助理工程师", "工程师"), ("工程师", "高级工程师"))
REGIONS = (
    ("450922", "广西陆川县", "陆川县公安局", "汉"), ("450123", "广西隆安县", "隆安县公安局", "壮"), ("513401", "四川省西昌市", "西昌市公安局", "彝"),
    ("320211", "江苏省无锡市滨湖区", "无锡市公安局滨湖分局", "汉"), ("410305", "河南省洛阳市涧西区", "洛阳市公安局涧西分局", "汉"),
    ("150702", "内蒙古呼伦贝尔市海拉尔区", "呼伦贝尔市公安局海拉尔分局", "蒙古"), ("222401", "吉林省延吉市", "延吉市公安局", "朝鲜"),
)  # fmt: skip


def number_of(rng: random.Random, area: str, birth: str, sex: str) -> str:
    """A resident identity number of an area, with its check digit."""
    body = f"{area}{birth.replace('-', '')}{rng.randrange(0, 499) * 2 + (1 if sex == '男' else 2):03d}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(one) * weight for one, weight in zip(body, weights, strict=True)) % 11]


def home_of(rng: random.Random, region: str) -> str:
    """A place to live in a region: a village or a flat."""
    return region + rng.choice(
        (
            f"{rng.choice(('城厢镇', '马坡镇', '礼州镇'))}{rng.choice(('那桐', '大桥', '新华'))}村{rng.randint(2, 20)}组{rng.randint(1, 120)}号",
            f"{rng.choice(('太湖大道', '中州西路', '胜利大街'))}{rng.randint(3, 800)}号{rng.randint(1, 30)}幢{rng.randint(1, 4)}-{rng.randint(101, 1802)}",
        )
    )


@layout("application_form.summary_on_a3")
def summary_a3(rng: random.Random) -> Sheet:
    """The summary sheet of a review on A3: many columns of cells, exception in brackets to be ticked, papers and prizes of the person told."""
    person, employer = soul(rng, 1968, 1990), any_employer(rng)
    now, wanted = rng.choice(LIFTS)
    field, year = rng.choice(FIELDS), rng.randint(2019, 2024)
    study, bold = rng.choice(("大学本科", "大学专科", "中专")), rng.random() < 0.4
    tick = ("（√）", "（　）") if bold else ("（　）", "（√）")
    claims = [f"{year - 2}年参与完成“{rng.choice(FIELDS)}装备改造”项目，排名第二", f"{year - 1}年获公司技术创新三等奖"]
    grades = "".join(f"<td>{year - back}年　{rng.choice(('优秀', '合格'))}" for back in (3, 2, 1))
    body = f"""<h1 style="font-size:22pt;margin:0">晋升专业技术资格人员综合情况（公示）表</h1><p style="margin:1mm 0">单位：{employer}<span style="float:right">填表日期：{year}年{rng.randint(6, 9)}月</span>
    <table class=c style="font-size:11pt"><tr><td class=l>姓名<td>{stretched(person.name)}<td class=l>性别<td>{person.sex}<td class=l>出生年月<td>{written(rng, person.birth[:7], "d")}<td class=l>身份证号<td colspan=2>{person.number}
    <tr><td class=l>现任资格<td>{now}<td class=l>取得时间<td>{year - rng.randint(5, 7)}.12<td class=l>申报资格<td>{wanted}<td class=l>申报专业<td colspan=2>{field}
    <tr><td class=l>最高学历<td>{study}<td class=l>毕业时间院校<td colspan=3>{int(person.birth[:4]) + 23}.7　{rng.choice(SCHOOLS)}<td class=l>是否破格<td colspan=2>是{tick[0]}；否{tick[1]}
    <tr><td class=l>历年考核{grades}<td class=l>继续教育<td>合格<td class=l>外语<td colspan=2>免试<tr><td class=l>{upright("任现职以来")}<br>{upright("主要业绩")}
    <td colspan=8 style="text-align:left;height:64mm;vertical-align:top">1.{claims[0]}。<br>2.{claims[1]}。<br>3.主持编写车间检修规程{rng.randint(2, 5)}项，培养高级工{rng.randint(2, 6)}名。
    <tr><td class=l>论文著作<td colspan=8 style="text-align:left">《{rng.choice(FIELDS)}设备故障诊断》，《{rng.choice(("山西冶金", "机械工程与自动化", "煤矿机电"))}》{year - 1}年第{rng.randint(1, 6)}期，独立作者
    <tr><td class=l>单位意见<td colspan=4 style="height:42mm;position:relative">经审核公示，同意申报。<br><br>负责人：{fellows(rng, 1)[0]}　{written(rng, f"{year}-08-{rng.randint(10, 28)}", "d")}{seal(employer, "right:10mm;top:2mm")}<td class=l>主管部门<br>意　　见<td colspan=3>（盖章）</table>"""
    truth = {
        "name": person.name, "id_number": person.number, "level": LEVELS[wanted], "specialty": field, "employer": employer,
        "current_qualification": now, "exceptional": bold, "education_level": SCHOOLING[study],
    }  # fmt: skip
    return Sheet(page(rng, body, ".l { width: 30mm }", "A3 landscape"), "application_form", truth, ("claims",))


@layout("application_form.first_title_of_graduate")
def first_title(rng: random.Random) -> Sheet:
    """The form by which a graduate gets a first title without review: year of trial, schooling block, proposed title, unit's and office's word."""
    person, employer = soul(rng, 1990, 2000), any_employer(rng)
    study, field = rng.choice(("大专", "本科", "中专")), rng.choice(FIELDS)
    graduated = int(person.birth[:4]) + 22
    year = max(graduated + (1 if study == "本科" else 3), 2018)
    body = f"""<h1 style="font-size:18pt">{rng.choice(("大中专毕业生专业技术职务任职资格认定表", "专业技术职称初次认定（初定）审批表", "考核认定专业技术职称呈报表"))}</h1>
    <table class=c style="font-size:10.5pt"><tr><td>姓　名<td>{stretched(person.name)}<td>性　别<td>{person.sex}<td rowspan=3 style="width:26mm">照片<tr><td>出生年月<td>{written(rng, person.birth[:7], "pd")}<td>民　族<td>{person.ethnicity}
    <tr><td>身份证号<td colspan=3>{person.number}<tr><td>工作单位<td colspan=4>{employer}<tr><td rowspan=2>学　历<br>情　况<td>毕业院校<td>所学专业<td>学历<td>毕业时间<tr><td>{rng.choice(("中北大学", "洛阳理工学院", *SCHOOLS))}<td>{rng.choice(FIELDS)}<td>{study}<td>{graduated}.07
    <tr><td>见习期起止<td colspan=2>{graduated}.08—{graduated + 1}.08<td>见习岗位<td>{rng.choice(JOBS)}<tr><td>拟认定资格<td colspan=2>助理工程师<td>认定专业<td>{field}
    <tr><td>{upright("工作小结")}<td colspan=4 style="text-align:left;height:40mm;vertical-align:top;text-indent:2em">参加工作以来，在师傅的带领下熟悉了岗位设备的结构、性能和操作规程，能够独立处理一般故障；先后参与{rng.randint(2, 4)}次年度检修，
    负责现场记录和备件核对，完成了见习期各项任务。今后将继续学习专业知识，提高动手能力。<tr><td>单位考核<br>推荐意见<td colspan=4 style="height:34mm;position:relative">考核合格，同意推荐认定。<p class=r>{written(rng, f"{year}-09-{rng.randint(3, 27):02d}", "pd")}　</p>{seal(employer, "right:26mm;top:0")}
    <tr><td>职称主管<br>部门意见<td colspan=4><p class=r>年　　月　　日　</table>"""
    truth = {
        "name": person.name, "id_number": person.number, "level": "assistant_engineer", "specialty": field, "employer": employer,
        "education_level": SCHOOLING[study],
    }  # fmt: skip
    free = ("claims", "current_qualification", "exceptional")
    return Sheet(
        page(rng, body, "tr td:first-child { width: 22mm; white-space: nowrap }"), "application_form", truth, free
    )


@layout("application_form.label_over_value")
def label_over_value(rng: random.Random) -> Sheet:
    """A coastal province's platform: small grey labels above the values, three to a row in sections, application number, e-sign line."""
    person, employer = soul(rng, 1974, 1994), rng.choice(FIRMS)
    now, wanted = rng.choice(LIFTS)
    field, study, bold = rng.choice(FIELDS), rng.choice(("大专", "本科", "硕士研究生")), rng.random() < 0.3
    year = rng.randint(2021, 2025)
    basic = [
        ("姓名", person.name),
        ("性别", person.sex),
        ("证件号码", person.number),
        ("出生日期", person.birth),
        ("最高学历", study),
        ("工作单位", employer),
    ]
    asked = [
        ("申报职称", wanted),
        ("申报专业", field),
        ("申报类型", "破格申报" if bold else "正常晋升"),
        ("现有职称", now),
        ("现职称取得时间", f"{year - 5}-12-20"),
        ("评委会", "机械工程技术人才评审委员会"),
    ]
    head, tail = basic[:1], basic[1:]
    rng.shuffle(tail)
    rng.shuffle(asked)

    def block(pairs: list[tuple[str, str]]) -> str:
        cells = [f"<td><span class=k>{label}</span><br>{value}" for label, value in pairs]
        return "<table>" + "".join("<tr>" + "".join(cells[at : at + 3]) for at in range(0, len(cells), 3)) + "</table>"

    body = f"""<div style="border-left:2mm solid #c0392b;padding-left:3mm;font-size:15pt">{rng.choice(("广东省职称申报评审表", "江苏省专业技术资格申报表", "福建省职称评审申报表"))}</div>
    <p style="font-size:8.5pt;color:#888">申报流水号：{year}{rng.randint(10**9, 10**10)}　　状态：待受理　　第1页</p><p class=s>基本信息</p>{block(head + tail)}<p class=s>申报信息</p>{block(asked)}
    <p class=s>业绩成果（节选）</p><p>（1）{year - 3}年作为主要完成人完成自动化生产线改造，产能提高{rng.randint(8, 30)}%；（2）{year - 2}年获授权实用新型专利1项（第二发明人）；（3）{year - 1}年发表论文1篇。
    <p class=s>申报人声明</p><p>本人对填报内容的真实性负责。　　签名：<span style="font-family:{FONTS["kai"]};font-size:14pt">{person.name}</span>　　{written(rng, f"{year}-07-{rng.randint(3, 28):02d}", "pn")}"""
    css = ".k { font-size: 8pt; color: #999 } td { border-color: #ddd; width: 33% } .s { background: #f7eceb; color: #c0392b; padding: 1mm 3mm; margin: 4mm 0 1mm }"
    truth = {
        "name": person.name, "id_number": person.number, "level": LEVELS[wanted], "specialty": field, "employer": employer,
        "current_qualification": now, "exceptional": bold, "education_level": SCHOOLING[study],
    }  # fmt: skip
    return Sheet(page(rng, body, css, font="hei zenhei song"), "application_form", truth, ("claims",))


@layout("application_form.engineer_asks_for_skill_level")
def skill_level(rng: random.Random) -> Sheet:
    """The other pathway: somebody with a title applies for a skill level, occupation and level ticked, conditions quoted by number."""
    person, employer = soul(rng, 1975, 1996), rng.choice(FIRMS)
    now = rng.choice(("助理工程师", "工程师"))
    levels = ("四级/中级工", "三级/高级工", "二级/技师", "一级/高级技师")
    wanted = rng.randrange(1, 4)
    occupation, study = rng.choice(JOBS), rng.choice(("大专", "本科"))
    ticks = "　".join(f"{'☑' if index == wanted else '□'}{one}" for index, one in enumerate(levels))
    body = f"""<h1 style="font-size:19pt">职业技能等级认定申报表<br><span style="font-size:12pt">（专业技术人才贯通类）</span></h1><table class=c style="font-size:10.5pt"><tr><td>姓　名<td>{stretched(person.name)}<td>性　别<td>{person.sex}
    <tr><td>证件号码<td>{person.number}<td>文化程度<td>{study}<tr><td>工作单位<td colspan=3>{employer}<tr><td>现有职称<td>{now}<td>取得时间<td>{written(rng, day(rng, 2014, 2019)[:7], "pd")}
    <tr><td>申报职业<br>（工种）<td colspan=3>{occupation}<tr><td>申报等级<td colspan=3>{ticks}<tr><td>考核科目<td colspan=3>□理论知识（免试）　☑操作技能　{"☑" if wanted > 1 else "□"}综合评审
    <tr><td>申报条件<td colspan=3 style="text-align:left">取得相关专业职称，从事本职业（工种）工作满{rng.randint(2, 6)}年，符合国家职业技能标准申报条件第（{rng.randint(2, 5)}）项。
    <tr><td>本人承诺<td colspan=3 style="text-align:left;height:24mm">以上信息真实有效，如有虚假，自愿取消成绩。　　申报人签名：<span style="font-family:{FONTS["kai"]}">{person.name}</span>　{written(rng, day(rng, 2022, 2025), "pd")}
    <tr><td>单位意见<td colspan=3 style="height:36mm;position:relative">情况属实，同意申报。{seal(employer, "right:26mm;top:0")}<tr><td>评价机构<br>审核意见<td colspan=3 style="height:28mm">&nbsp;</table>"""
    truth = {
        "name": person.name, "id_number": person.number, "level": (4, 3, 2, 1)[wanted], "employer": employer, "current_qualification": now,
        "education_level": SCHOOLING[study],
    }  # fmt: skip
    free = ("claims", "specialty", "exceptional")
    return Sheet(page(rng, body, "tr td:first-child { width: 26mm }"), "application_form", truth, free)


def held(
    rng: random.Random, regions: tuple[tuple[str, str, str, str], ...] = REGIONS, since: int = 1966
) -> dict[str, str]:
    """What a card says, in some region."""
    area, region, police, nation = rng.choice(regions)
    person = soul(rng, since, 1996)
    start = day(rng, 2012, 2023)
    age = int(start[:4]) - int(person.birth[:4])
    until = "长期" if age > 46 else f"{int(start[:4]) + (20 if age > 26 else 10)}{start[4:]}"
    return {
        "name": person.name, "sex": person.sex, "ethnicity": nation if person.ethnicity in "汉回满" else person.ethnicity, "birth_date": person.birth, "address": home_of(rng, region),
        "id_number": number_of(rng, area, person.birth, person.sex), "issuing_authority": police, "valid_from": start, "valid_until": until,
    }  # fmt: skip


@layout("id_card.bilingual_of_guangxi")
def bilingual_card(rng: random.Random) -> Sheet:
    """A card of Guangxi: Zhuang words in Latin letters beside each label and over the titles, both sides one above the other."""
    truth = held(rng, REGIONS[:2])
    year, month, date = (int(part) for part in truth["birth_date"].split("-"))
    home, cut = truth["address"], rng.randint(10, 13)
    dots = f"{truth['valid_from'].replace('-', '.')}-{truth['valid_until'].replace('-', '.')}"
    body = f"""<div class=k><p>Singqmingz　姓名　<b>{truth["name"]}</b><p>Singqbied　性别　{truth["sex"]}　　Minzcuz　民族　{truth["ethnicity"]}
    <p>Seng　出生　{year} 年(Bi) {month} 月(Ndwen) {date} 日(Hauh)<p>Dieg Youq　住址　{home[:cut]}<br><span style="margin-left:29mm">{home[cut:]}</span>
    <p style="margin-top:4mm">公民身份号码　<span style="font-size:12pt">{truth["id_number"]}</span></div>
    <div class=k style="margin-top:{rng.randint(6, 20)}mm"><p class=c style="font-size:9pt">Cunghvaz Yinzminz Gunghozgoz<br><span style="font-size:12pt">中华人民共和国</span><p class=c style="font-size:9pt">Gihminz Sinhfwncwng<br><span style="font-size:17pt;letter-spacing:1mm">居民身份证</span>
    <p style="margin-top:4mm">Gihgvanh Camfaz　签发机关　{truth["issuing_authority"]}<p>Geizhanh Mizyauq　有效期限　{dots}</div>
    {copy_stamp(rng, rng.choice(FIRMS), 2024, "left:120mm;top:150mm") if rng.random() < 0.6 else ""}"""
    css = ".k { width: 104mm; height: 64mm; border: 0.3mm solid #aaa; border-radius: 3mm; padding: 4mm; margin: 8mm auto; font-size: 9.5pt } .k p { margin: 1mm 0; line-height: 1.4 }"
    return Sheet(page(rng, body, css, font="hei song zenhei"), "id_card", dict(truth))


@layout("id_card.e_licence_grid")
def e_licence(rng: random.Random) -> Sheet:
    """An electronic licence that a government platform prints from the register: a grid of all the card says, validity in two cells."""
    truth = held(rng)
    style = rng.choice("npd")
    until = truth["valid_until"] if truth["valid_until"] == "长期" else written(rng, truth["valid_until"], style)
    body = f"""<div style="border:0.6mm solid #2a5caa;padding:8mm"><p class=c style="font-size:19pt;color:#2a5caa;margin:0">{rng.choice(("居民身份证电子证照", "居民身份电子凭证"))}</p><p class=c style="font-size:9pt;color:#777">数据来源：全国一体化政务服务平台</p>
    <table><tr><td class=g>姓名<td>{truth["name"]}<td class=g>性别<td>{truth["sex"]}<tr><td class=g>民族<td>{truth["ethnicity"]}{rng.choice(("", "族"))}<td class=g>出生日期<td>{written(rng, truth["birth_date"], style)}
    <tr><td class=g>住址<td colspan=3>{truth["address"]}<tr><td class=g>公民身份号码<td colspan=3>{truth["id_number"]}<tr><td class=g>签发机关<td colspan=3>{truth["issuing_authority"]}
    <tr><td class=g>有效期起始日期<td>{written(rng, truth["valid_from"], style)}<td class=g>有效期截止日期<td>{until}</table>
    <p style="font-size:9pt;margin-top:6mm">用途：{rng.choice(("职称评审", "办理职业技能等级认定"))}　　授权时间：{day(rng, 2024, 2025)} 10:{rng.randint(10, 59)}　　授权有效期：24小时<br>电子证照标识：1.2.156.3005.2.11100000000013127D001.{truth["id_number"][:6]}{rng.randint(10**9, 10**10)}</p></div>"""
    return Sheet(
        page(rng, body, ".g { background: #eaf1fb; width: 34mm }", font="song hei zenhei"), "id_card", dict(truth)
    )


@layout("id_card.front_only_enlarged")
def front_only(rng: random.Random) -> Sheet:
    """Only the side with the portrait, blown up by the copier over a landscape page, and the employer's stamp and a pencilled note."""
    truth = held(rng)
    for key in ("issuing_authority", "valid_from", "valid_until"):
        del truth[key]
    year, month, date = (int(part) for part in truth["birth_date"].split("-"))
    home, cut = truth["address"], rng.randint(9, 12)
    body = f"""<div style="font-size:20pt;line-height:1.75;padding:8mm 0 0 10mm;position:relative;height:140mm"><g>姓　名</g>　{stretched(truth["name"])}<br><g>性　别</g>　{truth["sex"]}　　<g>民 族</g>　{truth["ethnicity"]}<br>
    <g>出　生</g>　{year} <g>年</g> {month} <g>月</g> {date} <g>日</g><br><g>住　址</g>　{home[:cut]}<br><span style="margin-left:31mm">{home[cut:]}</span>
    <div style="position:absolute;left:10mm;top:112mm"><g>公民身份号码</g>　　<b>{truth["id_number"]}</b></div><div style="position:absolute;right:6mm;top:8mm;width:52mm;height:66mm;background:#c8c8c8"></div></div>
    <p style="font-family:{FONTS["kai"]};color:#555">（{rng.choice(("反面见附件", "原件已验"))}）</p>{copy_stamp(rng, any_employer(rng), 2023, "left:172mm;top:118mm")}"""
    return Sheet(
        page(rng, body, "g { color: #777; font-size: 15pt }", "A4 landscape", "hei zenhei song"), "id_card", dict(truth)
    )


@layout("id_card.laminated_of_nineties")
def laminated(rng: random.Random) -> Sheet:
    """The first card, laminated, upright text typed: 编号 of fifteen digits, day of issue and length of validity, police in the seal."""
    person = soul(rng, 1955, 1975)
    area, region, police, nation = rng.choice(REGIONS)
    issued = day(rng, 1988, 2001)
    number = (
        f"{area}{person.birth[2:].replace('-', '')}{rng.randrange(0, 499) * 2 + (1 if person.sex == '男' else 2):03d}"
    )
    year, month, date = (int(part) for part in person.birth.split("-"))
    home = home_of(rng, region)
    nation = nation if person.ethnicity in "汉回满" else person.ethnicity
    years = rng.choice(("10年", "20年"))
    body = f"""<p style="color:#666;font-size:9pt">附：本人第一代居民身份证复印件（历史档案）</p><div class=k><p class=c style="font-size:14pt;letter-spacing:1.5mm">居民身份证</p><p>姓名　{stretched(person.name)}<p>性别　{person.sex}　　民族　{nation}
    <p>出生　{year}年{month}月{date}日<p>住址　{home}<div style="position:absolute;right:5mm;top:16mm;width:22mm;height:28mm;background:#ddd"></div></div>
    <div class=k style="margin-top:12mm"><p>{written(rng, issued, "p")}签发　　有效期限{years}<p>编号　{number}{seal(police, "left:58mm;top:12mm")}</div>"""
    css = ".k { width: 94mm; height: 62mm; border: 0.4mm dashed #888; padding: 4mm; margin: 8mm auto; position: relative; font-size: 10.5pt } .k p { margin: 2mm 0; max-width: 66mm }"
    truth = {
        "name": person.name, "sex": person.sex, "ethnicity": nation, "birth_date": person.birth, "address": home, "id_number": number,
        "valid_from": issued,
    }  # fmt: skip
    return Sheet(page(rng, body, css, font="song kai ming"), "id_card", truth, ("issuing_authority", "valid_until"))
