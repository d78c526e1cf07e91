"""Identity cards, papers of the retired, and papers on the size of firms."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import (
    FIRMS,
    TOWNS,
    Word,
    code,
    day,
    later,
    names,
    person,
    photo,
    seal,
    sheet,
    wide,
    write,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout

_ROADS = ("迎泽西大街", "和平南路", "新建街", "滨河东路", "矿山路")


def _card(rng: random.Random) -> tuple[dict[str, str], str, str, str]:
    one = person(rng, 1978, 1986)
    town = rng.choice(TOWNS)
    county = {
        "太原市": "万柏林区",
        "大同市": "云冈区",
        "长治市": "潞州区",
        "晋中市": "榆次区",
        "临汾市": "尧都区",
        "运城市": "盐湖区",
        "阳泉市": "矿区",
        "吕梁市": "离石区",
    }[town]
    since = day(rng, 2012, 2022)
    home = f"山西省{town}{county}{rng.choice(_ROADS)}{rng.randint(2, 180)}号{rng.randint(1, 30)}号楼{rng.randint(1, 6)}单元{rng.randint(1, 18)}号"
    truth = {
        "name": one.name,
        "sex": one.sex,
        "ethnicity": rng.choice(("汉", "汉", "汉", "回", "满", "蒙古")),
        "birth_date": one.birth,
        "address": home,
        "id_number": one.number,
        "issuing_authority": f"{town}公安局{county[:-1]}分局" if len(county) > 2 else f"{town}公安局{county}分局",
        "valid_from": since,
        "valid_until": later(since, 20),
    }
    return truth, home, since, county


@layout("id_card.phone_scan_both")
def both(rng: random.Random) -> Sheet:
    """Both sides on one leaf, the lower turned up first, with the firm's stamp of conformity."""
    truth, home, since, _ = _card(rng)
    firm = rng.choice(FIRMS)
    cut = rng.randint(10, 13)
    lines = f"{home[:cut]}<br>{home[cut : cut + 13]}" + (f"<br>{home[cut + 13 :]}" if len(home) > cut + 13 else "")
    y, m, d = truth["birth_date"].split("-")
    front = f"""<div style="width:105mm;height:66mm;border:0.3mm solid #888;border-radius:4mm;background:#eef4f6;padding:6mm;box-sizing:border-box;margin:auto;font-size:10pt;line-height:1.75">
    <table><tr><td style="vertical-align:top"><span style="color:#27a">姓名</span>　{truth["name"]}<br><span style="color:#27a">性别</span>　{truth["sex"]}　　<span style="color:#27a">民族</span>　{truth["ethnicity"]}<br>
    <span style="color:#27a">出生</span>　{y} 年 {int(m)} 月 {int(d)} 日<table style="line-height:1.3;margin-top:1mm"><tr><td style="width:12mm;vertical-align:top;color:#27a">住址<td>{lines}</table>
    <td style="width:28mm">{photo()}</table><div style="margin-top:1mm"><span style="color:#27a">公民身份号码</span>　<b style="letter-spacing:0.6mm">{truth["id_number"]}</b></div></div>"""
    back = f"""<div style="width:105mm;height:66mm;border:0.3mm solid #888;border-radius:4mm;background:#f3eef0;padding:6mm;box-sizing:border-box;margin:12mm auto;text-align:center">
    <div style="font-size:14pt">中华人民共和国</div><div style="font-size:20pt;letter-spacing:2mm">居民身份证</div><div style="text-align:left;margin:9mm 0 0 14mm;font-size:10pt">签发机关　{truth["issuing_authority"]}<br>有效期限　{write(since, "dot0")}-{write(truth["valid_until"], "dot0")}</div></div>"""
    stamp = f"""<div style="color:#b00;border:0.4mm solid #b00;width:60mm;margin:4mm 0 0 90mm;padding:2mm;font-size:9pt">与原件核对无误<br>核对人：{names(rng, 1, truth["name"])[0]}<br>{firm}人力资源部</div>"""
    return Sheet(sheet(rng, back + front + stamp, fonts="zenhei ming"), "id_card", truth)


@layout("id_card.long_term_autonomous")
def elder(rng: random.Random) -> Sheet:
    """A card valid without end on a copier's leaf, both sides beside each other across a landscape sheet."""
    truth, home, since, _ = _card(rng)
    truth["valid_until"] = "长期"
    one = person(rng, 1960, 1966)
    truth.update(name=one.name, sex=one.sex, birth_date=one.birth, id_number=one.number)
    y, m, d = one.birth.split("-")
    half = "width:100mm;height:63mm;border:0.3mm solid #555;border-radius:3mm;padding:5mm;box-sizing:border-box;"
    body = f"""<p class=s>（身份证复印件正反面）</p><table><tr><td><div style="{half}"><div style="float:right">{photo(24, 32)}</div>
    <p style="margin:1mm 0">姓　名　{wide(one.name, " ")}<p style="margin:1mm 0">性　别　{one.sex}　民　族　{truth["ethnicity"]}<p style="margin:1mm 0">出　生　{y}年{int(m)}月{int(d)}日<p style="margin:1mm 0;width:66mm">住　址　{home}
    <p style="margin:1mm 0;clear:both">公民身份号码　{one.number}</div><td><div style="{half}text-align:center"><p style="font-size:13pt;margin:2mm">中华人民共和国<p style="font-size:19pt;margin:2mm">居 民 身 份 证<p style="text-align:left;margin:10mm 0 0 8mm">签发机关　{truth["issuing_authority"]}<p style="text-align:left;margin:1mm 0 0 8mm">有效期限　{write(since, "dot0")}—长期</div></table>
    <p class=c style="color:#888;font-size:15pt;letter-spacing:3mm">仅供申报职称使用　他用无效</p>"""
    return Sheet(sheet(rng, body, size="A4 landscape", fonts="zenhei kai"), "id_card", truth)


@layout("retirement_certificate.red_booklet")
def booklet(rng: random.Random) -> Sheet:
    """A booklet of the labour ministry, labels on dotted lines, years of work and place of pay below."""
    one = person(rng, 1950, 1963)
    firm = rng.choice(FIRMS)
    left = f"{int(one.birth[:4]) + (60 if one.sex == '男' else 50)}-{one.birth[5:7]}"
    began = f"{int(one.birth[:4]) + 19}-{rng.randint(1, 12):02d}"
    line = "border-bottom:0.2mm dotted #333"
    rows = (
        ("姓　　　名", one.name),
        ("性　　　别", one.sex),
        ("出 生 年 月", write(one.birth[:7])),
        ("身份证号码", one.number),
        ("参加工作时间", write(began)),
        ("退 休 时 间", write(left)),
        ("原 工 作 单 位", firm),
        ("连 续 工 龄", f"{int(left[:4]) - int(began[:4])}年"),
    )
    town = rng.choice(TOWNS)
    lines = "".join(f'<tr><td style="width:34mm">{a}<td style="{line}">{b}' for a, b in rows)
    body = f"""<table><tr><td style="width:45%;background:#a11;color:#fd6;text-align:center;height:160mm;font-size:26pt">退 休 证<p style="font-size:11pt">中华人民共和国劳动和社会保障部制</p>
    <td style="padding-left:10mm;vertical-align:top"><div class=c>{photo()}</div><table style="line-height:2">{lines}</table><p>发证单位：{town}劳动和社会保障局　　劳退字第 {rng.randint(10000, 99999)} 号</p></table>"""
    truth = {"name": one.name, "id_number": one.number, "employer": firm, "retirement_date": left}
    return Sheet(sheet(rng, body, size="A4 landscape", fonts="ming kai"), "retirement_certificate", truth)


@layout("retirement_certificate.approval_table")
def approval(rng: random.Random) -> Sheet:
    """A form of approval: pay and years in many cells, opinions with several days below; one month of leaving."""
    one = person(rng, 1958, 1965)
    firm = rng.choice(FIRMS)
    year = int(one.birth[:4]) + (60 if one.sex == "男" else 55)
    month = int(one.birth[5:7])
    left = f"{year}-{month:02d}"
    began = f"{int(one.birth[:4]) + 18}-{rng.randint(7, 12):02d}"
    town = rng.choice(TOWNS)
    body = f"""<h2 style="font-size:19pt">企业职工退休（职）审批表</h2><table style="margin-bottom:1mm"><tr><td>单位名称（盖章）：{firm}<td class=r>单位编码：{rng.randint(100000, 999999)}</table>
    <table class="g c"><tr><td>姓　名<td>{one.name}<td>性别<td>{one.sex}<td>出生年月<td>{write(one.birth[:7], "dot0")}<tr><td>公民身份号码<td colspan=3>{one.number}<td>个人编号<td>{rng.randint(1000000, 9999999)}
    <tr><td>参加工作<br>时　　间<td>{write(began, "dot0")}<td>工种<td>电工<td>用工形式<td>合同制<tr><td>退休类别<td colspan=3>{"正常退休"}<td>批准退休<br>时　　间<td>{write(left, "dot0")}
    <tr><td>视同缴费年限<td>{rng.randint(3, 12)}年{rng.randint(0, 11)}个月<td colspan=2>实际缴费年限<td colspan=2>{rng.randint(22, 28)}年{rng.randint(0, 11)}个月<tr><td>从何时起领取<br>养 老 金<td colspan=5>{year + (month == 12)}年{month % 12 + 1}月
    <tr style="height:30mm"><td>单位意见<td colspan=5 style="text-align:left">　　同意按规定办理退休手续。<p class=r>{write(f"{year}-{month:02d}-05")}<tr style="height:36mm"><td>主管部门<br>意　　见<td colspan=2><td>人社部门<br>审批意见<td colspan=2 style="position:relative">同意退休{seal(town + "人力资源和社会保障局", "right:4mm;top:-4mm", "养老保险业务章")}<p class=r>{write(f"{year}-{month:02d}-16")}</table>
    <p class=s>说明：本表一式三份，单位、个人档案、社保经办机构各一份。经办人：{names(rng, 1)[0]}</p>"""
    truth = {"name": one.name, "id_number": one.number, "employer": firm, "retirement_date": left}
    return Sheet(sheet(rng, body), "retirement_certificate", truth)


@layout("enterprise_scale.web_query")
def small_firm(rng: random.Random) -> Sheet:
    """A result of the self-test of firms' size printed from a page of the ministry."""
    firm, number = rng.choice(FIRMS), credit_code(rng)
    word, scale = rng.choice((("大型企业", "large"), ("中型企业", "medium"), ("小型企业", "small")))
    people, money = {
        "large": (rng.randint(1050, 4000), rng.randint(41000, 90000)),
        "medium": (rng.randint(310, 900), rng.randint(2500, 39000)),
        "small": (rng.randint(30, 290), rng.randint(350, 1900)),
    }[scale]
    date = day(rng, 2021, 2025)
    body = f"""<p class=s>{write(date, "slash")} {rng.randint(9, 17)}:{rng.randint(10, 59)}　　　　　　　　中小企业规模类型自测小程序</p><div style="background:#1a5fb4;color:#fff;padding:4mm;font-size:15pt">中小企业规模类型自测</div>
    <div style="border:0.3mm solid #ccc;padding:6mm"><p class=c style="font-size:17pt;color:#1a5fb4">测试结果：{word}</p><table class=g><tr><td style="width:46mm;background:#f2f6fb">企业名称<td>{firm}<tr><td style="background:#f2f6fb">统一社会信用代码<td>{number}<tr><td style="background:#f2f6fb">所属行业<td>工业（制造业）<tr><td style="background:#f2f6fb">从业人员（人）<td>{people}<tr><td style="background:#f2f6fb">营业收入（万元）<td>{money}<tr><td style="background:#f2f6fb">测试时间<td>{write(date, "dash")}</table>
    <p class=s>划型依据：《中小企业划型标准规定》（工信部联企业〔2011〕300号）。本结果由企业自行填报数据生成，企业对其真实性负责。技术支持：010-6820{rng.randint(1000, 9999)}</p></div>"""
    truth: dict[str, object] = {
        "enterprise": firm,
        "scale": scale,
        "employees": people,
        "revenue": money * 10000,
        "date": date,
        "credit_code": number,
    }
    return Sheet(sheet(rng, body, fonts="zenhei"), "enterprise_scale", truth, ("issuer",))


@layout("enterprise_scale.bureau_letter_word")
def bureau(rng: random.Random) -> Sheet:
    """A letter of the town's bureau of industry as a Word file."""
    firm = rng.choice(FIRMS)
    town = next((one for one in TOWNS if one[:2] == firm[:2]), "太原市")
    word, scale = rng.choice((("大型企业", "large"), ("中型企业", "medium")))
    people, money = (
        (rng.randint(1100, 5000), rng.randint(4, 60))
        if scale == "large"
        else (rng.randint(320, 950), rng.randint(1, 3))
    )
    year = rng.randint(2020, 2024)
    date = f"{year + 1}-0{rng.randint(3, 9)}-{rng.randint(10, 28)}"
    file = Word("仿宋", 16)
    file.p("证　　明", "c", 22, True)
    file.p("省人力资源和社会保障厅：")
    file.p(
        f"{firm}系我市规模以上工业企业。截至{year}年底，该公司从业人员{people}人，{year}年度营业收入{money}亿元。依据国家统计局《统计上大中小微型企业划分办法（2017）》，该企业属于{word}。",
        indent=True,
    )
    file.p("特此证明。", indent=True)
    file.p(f"（联系人：{names(rng, 1)[0]}　　电话：035{rng.randint(0, 9)}-{rng.randint(2000000, 8999999)}）")
    file.p()
    file.p(f"{town}工业和信息化局　　", "r")
    file.p(write(date) + "　　　", "r")
    truth = {
        "enterprise": firm,
        "scale": scale,
        "employees": people,
        "revenue": money * 100000000,
        "issuer": f"{town}工业和信息化局",
        "date": date,
    }
    return Sheet("", "enterprise_scale", truth, (), file.bytes())


@layout("declaration.promise_with_boxes")
def promise(rng: random.Random) -> Sheet:
    """A promise of the applicant with numbered points, signature line and a code of the system."""
    one, firm = person(rng), rng.choice(FIRMS)
    date = day(rng, 2021, 2025)
    body = f"""<h1 style="font-size:22pt">职称申报人员诚信承诺书</h1><p class=in>本人 <u>　{one.name}　</u>，身份证号 <u>　{one.number}　</u>，现工作单位 <u>　{firm}　</u>，拟申报 <u>　工程系列　</u> 职称，郑重承诺如下：
    <p class=in>1.本人已认真阅读申报通知，知晓有关评审条件和要求；<p class=in>2.所填写的信息和提交的学历、职业资格、业绩成果、论文等材料真实、准确、有效，无抄袭、剽窃、侵占他人成果等行为；<p class=in>3.任现职以来无违法违纪行为，未受过党纪政务处分；<p class=in>4.如有不实，自愿接受取消评审资格、撤销职称、三年内不得申报、记入诚信档案等处理。
    <table style="margin-top:20mm"><tr><td>{code(20)}<br><span class=s>申报流水号：{rng.randint(10**11, 10**12 - 1)}</span><td style="line-height:2.4">承诺人（签字）：<span class=kai style="font-size:17pt">{one.name}</span><br>承诺日期：{write(date, "gap")}</table><p class=s>注：本承诺书须由本人亲笔签名，代签无效。</p>"""
    return Sheet(sheet(rng, body), "declaration", {"name": one.name, "date": date, "id_number": one.number})


@layout("declaration.conduct_by_branch_word")
def conduct(rng: random.Random) -> Sheet:
    """A proof of conduct by the branch of the party and the firm, as a Word file."""
    one, firm = person(rng), rng.choice(FIRMS)
    date = day(rng, 2020, 2025)
    he = {"男": "他", "女": "她"}[one.sex]
    file = Word("仿宋_GB2312", 15)
    file.p("思想政治表现及职业道德证明", "c", 20, True)
    file.p(
        f"{one.name}同志，{one.sex}，{write(one.birth[:7])}出生，系我公司职工。该同志拥护中国共产党的领导，遵守国家法律法规和公司各项规章制度，爱岗敬业，团结同事，{he}在工作中服从安排，具有良好的职业道德和敬业精神。近五年内无违法违纪违规行为，未受过任何处分。",
        indent=True,
    )
    file.p("特此证明", indent=True)
    file.p(f"中共{firm}支部委员会", "r")
    file.p(firm, "r")
    file.p(write(date, "han"), "r")
    return Sheet(
        "",
        "declaration",
        {"name": one.name, "date": date, "sex": one.sex, "birth_date": one.birth[:7]},
        (),
        file.bytes(),
    )
