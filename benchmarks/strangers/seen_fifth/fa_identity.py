"""Identity cards, papers of retirement, and two proofs of character and size."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import EMPLOYERS, TOWNS, day, digits, page, people, photo, seal, wide
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout


@layout("id_card.back_first_beside")
def back_first(rng: random.Random) -> Sheet:
    """Landscape copy, the side with the emblem at the left, the front at the right; address over three lines."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    born, since = day(rng, 1975, 1984), day(rng, 2011, 2019)
    number = id_number(rng, born.iso, sex)
    ethnicity = rng.choice(("汉", "回", "满", "蒙古", "土家"))
    house = f"{rng.randint(3, 288)}号{rng.randint(1, 9)}号楼"
    flat = f"{rng.randint(1, 5)}单元{rng.randint(101, 1802)}号"
    town, street = rng.choice((("晋中市榆次区", "迎宾西街"), ("长治市潞州区", "英雄中路"), ("阳泉市矿区", "桃北中路")))
    authority = f"{town[:3]}公安局{town[3:5]}分局"
    body = f"""<table><tr><td class=card><div class=big>中华人民共和国</div><div class=big>居民身份证</div><div style="height:14mm"></div>
    <p><b>签发机关</b>　{authority}<p><b>有效期限</b>　{since.dots}-{since.year + 20}.{since.month:02d}.{since.day:02d}</td>
    <td style="width:8mm"></td><td class=card><div style="float:right">{photo(24, 30)}</div><p><b>姓名</b>　{name}
    <p><b>性别</b>　{sex}　　<b>民族</b>　{ethnicity}<p><b>出生</b>　{born.year}年{born.month}月{born.day}日
    <p><b>住址</b>　山西省{town}<br>　　　　{street}{house}<br>　　　　{flat}<p><b>公民身份号码</b>　{number}</td></tr></table>
    <p class=c style="color:#999;margin-top:18mm">此复印件仅限{rng.randint(2023, 2025)}年度职称申报审核使用，再次复印无效</p>"""
    css = """.card { width: 100mm; height: 66mm; border: 0.3mm solid #999; border-radius: 4mm; vertical-align: top }
    .card p { margin: 1mm 0; font-size: 10.5pt } b { font-weight: normal; color: #2d6a9f; font-size: 9pt }
    .big { font-size: 17pt; text-align: center; letter-spacing: 2mm }"""
    truth = {
        "name": name,
        "sex": sex,
        "ethnicity": ethnicity,
        "birth_date": born.iso,
        "address": f"山西省{town}{street}{house}{flat}",
        "id_number": number,
        "issuing_authority": authority,
        "valid_from": since.iso,
        "valid_until": f"{since.year + 20}{since.iso[4:]}",
    }
    return Sheet(page(body, "hei", css, "A4 landscape", "25mm"), "id_card", truth)


@layout("id_card.korean_labels")
def korean_labels(rng: random.Random) -> Sheet:
    """A card of the Korean autonomous prefecture: every label and the name twice."""
    name, hangul = rng.choice((("朴永浩", "박영호"), ("金美兰", "김미란"), ("崔哲洙", "최철수"), ("李顺姬", "리순희")))
    sex = "女" if name in ("金美兰", "李顺姬") else "男"
    born, since = day(rng, 1968, 1974), day(rng, 2021, 2024)
    number = id_number(rng, born.iso, sex)
    place = f"吉林省延吉市{rng.choice(('北山街', '河南街', '公园路'))}{rng.randint(11, 980)}号"
    body = f"""<div class=card><table><tr><td><i>姓名 성명</i></td><td>{name}<br>{hangul}</td></tr>
    <tr><td><i>性别 성별</i></td><td>{sex} {"남" if sex == "男" else "녀"}　<i>民族 민족</i> 朝鲜 조선</td></tr>
    <tr><td><i>出生 출생</i></td><td>{born.year} <i>年 년</i> {born.month} <i>月 월</i> {born.day} <i>日 일</i></td></tr>
    <tr><td><i>住址 주소</i></td><td>{place}</td></tr></table><div><i>公民身份号码 공민신분번호</i>&emsp;{number}</div></div>
    <div class=card><div class=c style="font-size:15pt">中华人民共和国<br>居民身份证 거민신분증</div><br><br>
    <table><tr><td><i>签发机关 발급기관</i></td><td>延吉市公安局</td></tr>
    <tr><td><i>有效期限 유효기한</i></td><td>{since.dots}-长期</td></tr></table></div>"""
    css = """.card { width: 98mm; height: 68mm; margin: 12mm auto; border: 0.25mm dashed #888; padding: 3mm; font-size: 11pt }
    i { font-style: normal; font-size: 8pt; color: #47749b } td { padding: 0.6mm 1mm }"""
    truth = {
        "name": name,
        "sex": sex,
        "ethnicity": "朝鲜",
        "birth_date": born.iso,
        "address": place,
        "id_number": number,
        "issuing_authority": "延吉市公安局",
        "valid_from": since.iso,
        "valid_until": "长期",
    }
    return Sheet(page(body, "hei", css), "id_card", truth)


@layout("id_card.two_pages_checked")
def two_pages_checked(rng: random.Random) -> Sheet:
    """Front and back on pages of their own, each with the employer's note that the copy was compared."""
    sex = rng.choice("男女")
    name, checker = people(rng, 2, sex)
    born, since, checked = day(rng, 1976, 1990), day(rng, 2017, 2020), day(rng, 2024, 2025)
    number = id_number(rng, born.iso, sex)
    employer = rng.choice(EMPLOYERS)
    village = rng.choice(("北董村", "上庄村", "西坡村", "南岭村"))
    county = rng.choice(("文水县", "闻喜县", "盂县"))
    address = f"山西省{county}{rng.choice(('城关镇', '东镇镇', '路家村镇'))}{village}{rng.randint(1, 160)}号"
    stamp = f"""<div class=st>经核对，与原件相符<br>核对人：{checker}　{checked.dots}<br>{employer}人力资源部</div>"""
    body = f"""<div class=k><p>姓　名　　{wide(name, "　　")}<p>性　别　　{sex}　　民　族　汉
    <p>出　生　　{born.year} 年 {born.month} 月 {born.day} 日<p>住　址　　{address}<p>&nbsp;<p>公民身份号码　{" ".join((number[:6], number[6:14], number[14:]))}</div>
    {stamp}<div class="k new"><p class=c>中 华 人 民 共 和 国<p class=c>居 民 身 份 证<p>&nbsp;<p>签发机关　{county}公安局
    <p>有效期限　{since.dots}-{since.year + 20}.{since.month:02d}.{since.day:02d}</div>{stamp}"""
    css = """.k { width: 120mm; height: 78mm; margin: 10mm auto; background: #f3f3f3; padding: 6mm } .k p { margin: 1mm 0 }
    .st { color: #b22; border: 0.4mm solid #b22; width: 78mm; margin: 6mm 0 0 60mm; padding: 2mm; font-size: 10pt }"""
    truth = {
        "name": name,
        "sex": sex,
        "ethnicity": "汉",
        "birth_date": born.iso,
        "address": address,
        "id_number": number,
        "issuing_authority": f"{county}公安局",
        "valid_from": since.iso,
        "valid_until": f"{since.year + 20}{since.iso[4:]}",
    }
    return Sheet(page(body, rng.choice(("zenhei", "song")), css), "id_card", truth)


@layout("retirement_certificate.booklet_inside")
def retirement_booklet(rng: random.Random) -> Sheet:
    """The inside of a small booklet laid open: portrait and number at the left, ruled lines at the right."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    born = day(rng, 1958, 1963)
    number = id_number(rng, born.iso, sex)
    left = born._replace(year=born.year + (60 if sex == "男" else 50))
    employer, town = rng.choice(EMPLOYERS), rng.choice(TOWNS)
    rows = (
        ("姓　　名", name),
        ("性　　别", sex),
        ("出生年月", born.cn_month),
        ("公民身份号码", number),
        ("参加工作时间", f"{born.year + rng.randint(18, 22)}年{rng.randint(7, 12)}月"),
        ("退休时间", left.cn_month),
        ("原工作单位", employer),
        ("退休时职务（工种）", rng.choice(("电工", "钳工班长", "工艺员", "行车工"))),
    )
    lines = "".join(f"<div class=l><span>{a}</span><u>{b}</u></div>" for a, b in rows)
    issued = left._replace(day=28)
    body = f"""<table><tr><td style="width:46%;text-align:center">{photo(32, 42)}<p class=s>（照片加盖发证机关钢印有效）</p>
    <p>退 休 证</p><p>晋退字第 {digits(rng, 7)} 号</p><p class=s>凭此证享受国家规定的退休待遇</p></td>
    <td style="border-left:0.2mm solid #999">{lines}<p class=r>发证机关：{town}人力资源和社会保障局<br>{issued.cn}</p></td></tr></table>"""
    css = ".l { margin: 2mm 0 } .l span { display: inline-block; width: 42mm } u { font-family: 'AR PL UKai CN' }"
    truth = {"name": name, "id_number": number, "employer": employer, "retirement_date": left.iso_month}
    return Sheet(page(body, "song", css, "A4 landscape"), "retirement_certificate", truth)


@layout("retirement_certificate.approval_table")
def retirement_approval(rng: random.Random) -> Sheet:
    """The approval form of a worker's retirement, opinions of three bodies one below the other."""
    sex = "男"
    name, clerk, boss = people(rng, 3, sex)
    born = day(rng, 1960, 1964)
    number = id_number(rng, born.iso, sex)
    left = born._replace(year=born.year + 60)
    employer, town = rng.choice(EMPLOYERS), rng.choice(TOWNS)
    body = f"""<h1>企业职工退休审批表</h1><p>单位名称：{employer}<span style="float:right">编号：{left.year}—{digits(rng, 4)}</span></p>
    <table class=grid><tr><td>姓 名</td><td>{name}</td><td>性 别</td><td>{sex}</td><td>民 族</td><td>汉</td></tr>
    <tr><td>身份证号码</td><td colspan=3>{number}</td><td>出生年月</td><td>{born.dots_month}</td></tr>
    <tr><td>参加工作<br>时　间</td><td>{born.year + 19}.{rng.randint(1, 12):02d}</td><td>用工形式</td><td>全民固定工</td><td>工 种</td><td>{rng.choice(("铸造工", "起重工", "电焊工"))}</td></tr>
    <tr><td>退休类别</td><td colspan=2>☑正常　□特殊工种　□病退</td><td>退休时间</td><td colspan=2>{left.cn}</td></tr>
    <tr><td>视同缴费<br>年　限</td><td colspan=2>{rng.randint(8, 15)}年{rng.randint(1, 11)}个月</td><td>实际缴费<br>年　限</td><td colspan=2>{rng.randint(24, 28)}年{rng.randint(1, 11)}个月</td></tr>
    <tr><td>本人<br>意见</td><td colspan=5>对以上内容无异议，申请办理退休。<p class=r>签名：{name}</p></td></tr>
    <tr><td>单位<br>意见</td><td colspan=5>该同志达到法定退休年龄，同意上报。<p class=r>经办人：{clerk}　负责人：{boss}　（单位盖章）</p></td></tr>
    <tr><td>审批<br>机关<br>意见</td><td colspan=5>符合国发〔1978〕104号文件规定，同意退休，从次月起按月发给基本养老金。
    <p class=r>{town}人力资源和社会保障局（章）</p></td></tr></table><p class=s>注：本表一式三份，单位、社保经办机构、本人档案各存一份。</p>"""
    truth = {"name": name, "id_number": number, "employer": employer, "retirement_date": left.iso}
    return Sheet(page(body, rng.choice(("song", "ming"))), "retirement_certificate", truth)


@layout("declaration.conduct_by_branch")
def conduct(rng: random.Random) -> Sheet:
    """A proof of good conduct by the party branch and the employer, both sealed."""
    name = people(rng, 1)[0]
    when, employer = day(rng, 2023, 2025), rng.choice(EMPLOYERS)
    virtue = rng.choice(("遵纪守法，廉洁自律", "爱岗敬业，恪守职业道德", "作风正派，无违法违纪行为"))
    body = f"""<h1 style="letter-spacing:6mm">品德鉴定意见</h1><p class=in>{name}同志系我单位{rng.choice(("机电车间", "动力分厂", "设备部"))}职工。
    该同志拥护党的路线方针政策，{virtue}，工作期间未受过党纪政务处分，无学术不端和弄虚作假情形，群众公认度高。</p>
    <p class=in>经党支部研究，同意其申报{rng.choice(("工程师", "助理工程师", "高级工程师"))}职称，并对所出具意见的真实性负责。</p>
    <table style="margin-top:18mm"><tr><td class=c>{seal("中共" + employer[:8] + "<br>支部委员会")}</td><td class=c>{seal(employer)}</td></tr></table>
    <p class=r>{when.hanzi()}</p>"""
    return Sheet(page(body, rng.choice(("song", "kai"))), "declaration", {"name": name, "date": when.iso})


@layout("enterprise_scale.bureau_reply")
def scale_reply(rng: random.Random) -> Sheet:
    """A bureau's reply in a letter: people and revenue in the sentence, the class by the statistical rule."""
    firm, town, when = rng.choice(EMPLOYERS[:7]), rng.choice(TOWNS), day(rng, 2022, 2025)
    code, scale = credit_code(rng), rng.choice(("large", "medium"))
    staff = rng.randint(1010, 8900) if scale == "large" else rng.randint(310, 980)
    cents = rng.randint(4_100_000, 9_800_000) if scale == "large" else rng.randint(210_000, 3_900_000)
    word = {"large": "大型", "medium": "中型"}[scale]
    issuer = f"{town}工业和信息化局"
    body = f"""<div style="color:#c00;font-size:26pt;text-align:center;border-bottom:1mm solid #c00">{issuer}</div>
    <p class=r>{town[0]}工信函〔{when.year}〕{rng.randint(3, 190)}号</p><h1 style="font-size:17pt">关于{firm}企业规模的复函</h1>
    <p>{firm}：</p><p class=in>你公司（统一社会信用代码：{code}）关于认定企业规模的申请收悉。经核，你公司{when.year - 1}年末从业人员{staff}人，
    全年营业收入{cents / 100:,.2f}万元。按照国家统计局《统计上大中小微型企业划分办法（2017）》，属{word}工业企业。</p>
    <p class=in>此复。</p><p class=r style="margin-top:20mm">{issuer}<br>{when.cn}</p>"""
    truth = {
        "enterprise": firm,
        "scale": scale,
        "employees": staff,
        "revenue": cents * 100,
        "issuer": issuer,
        "date": when.iso,
        "credit_code": code,
    }
    return Sheet(page(body, "song"), "enterprise_scale", truth)
