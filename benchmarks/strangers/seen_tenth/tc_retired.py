"""Papers of retirement, and of the size of an enterprise."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import (
    FAMILY,
    FEMALE,
    MALE,
    UNITS,
    Day,
    Person,
    day,
    page,
    people,
    rows,
    seal,
)
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout


def retiring(rng: random.Random) -> tuple[Person, Day]:
    """A person and the day of the right age (of men 60, of women 50), before 2025."""
    sex = rng.choice("男女")
    birth = day(rng, 1950, 1963) if sex == "男" else day(rng, 1960, 1973)
    name = rng.choice(FAMILY) + rng.choice(MALE if sex == "男" else FEMALE)
    years = 60 if sex == "男" else 50
    return Person(name, sex, birth.iso, id_number(rng, birth.iso, sex)), Day(birth.year + years, birth.month, birth.day)


@layout("retirement_certificate.tc_booklet")
def booklet(rng: random.Random) -> Sheet:
    one, left = retiring(rng)
    unit = rng.choice(UNITS)
    born = Day(*(int(part) for part in one.birth.split("-")))
    work = born.year + 19
    body = f"""<div style='background:#7a1020;color:#e8c66a;width:46%;float:left;height:120mm;text-align:center;padding-top:34mm;box-sizing:border-box;font-size:30pt;letter-spacing:8pt'>退休证<div style='font-size:11pt;margin-top:32mm;letter-spacing:0'>人力资源和社会保障部监制</div></div>
<div style='width:50%;float:right;height:120mm;border:1pt solid #888;box-sizing:border-box;padding:6mm'><div style='float:right;border:1pt solid #000;width:24mm;height:32mm;text-align:center;padding-top:10mm;box-sizing:border-box'>照片</div><p class=n>姓　　名　<u>{one.name}</u></p><p class=n>性　　别　<u>{one.sex}</u></p><p class=n>出生年月　<u>{born.cn_month}</u></p><p class=n>身份证号　<u>{one.id}</u></p><p class=n>参加工作时间　<u>{work}年12月</u></p><p class=n>原工作单位　<u>{unit}</u></p><p class=n>退休时间　<u>{left.cn_month}</u></p><p class=n>退休证编号　<u>{rng.randint(10000000, 99999999)}</u></p><p class=n>发证机关（盖章）　　发证日期　{left.later(40).dots}</p>{seal("社会保险<br>事业管理局", "30mm", "-30mm")}</div>"""
    truth = {"name": one.name, "id_number": one.id, "employer": unit, "retirement_date": left.iso_month}
    return Sheet(page(body, "song", "12pt", at="size:A4 landscape;margin:20mm"), "retirement_certificate", truth)


@layout("retirement_certificate.tc_approval_form")
def approval_form(rng: random.Random) -> Sheet:
    one, left = retiring(rng)
    unit = rng.choice(UNITS)
    birth = f"{one.birth[:4]}.{one.birth[5:7]}"
    start = int(one.birth[:4]) + 18
    city = rng.choice(("大同市", "临沂市", "蚌埠市", "汉中市"))
    year, month = (left.year, left.month + 1) if left.month < 12 else (left.year + 1, 1)
    body = f"""<h1>{city}企业职工正常退休审批表</h1><p class=n style='font-size:11pt'>单位编号：{rng.randint(10000, 99999)}　　　个人编号：{rng.randint(1000000, 9999999)}　　　单位：元、年</p><table class=g style='font-size:11pt;text-align:center;line-height:1.5'><tr><td>姓　名</td><td>{one.name}</td><td>性　别</td><td>{one.sex}</td><td>民　族</td><td>汉</td></tr><tr><td>身份证号码</td><td colspan=3>{one.id}</td><td>出生年月</td><td>{birth}</td></tr><tr><td>工作单位</td><td colspan=3>{unit}</td><td>岗位性质</td><td>工人</td></tr><tr><td>参加工作时间</td><td>{start}.12</td><td>视同缴费年限</td><td>{rng.randint(5, 14)}</td><td>实际缴费年限</td><td>{rng.randint(15, 28)}</td></tr><tr><td>退休类别</td><td>正常退休</td><td>退休时间</td><td>{left.year}.{left.month:02d}</td><td>开始领取养老金时间</td><td>{year}.{month:02d}</td></tr>
<tr><td>工作简历</td><td colspan=5 style='text-align:left;height:44mm;vertical-align:top'>{start}.12—{start + 12}.06　第三机械厂　车工<br>{start + 12}.07—{left.year}.{left.month:02d}　{unit}　检修工</td></tr><tr><td>单位申报<br>意　　见</td><td colspan=5 style='text-align:left;height:30mm;vertical-align:top'>该同志符合退休条件，同意申报。<br>　　经办人：{people(rng, 1)[0].name}　　　　{left.later(-30).dots}（章）</td></tr><tr><td>社会保险经<br>办机构意见</td><td colspan=5 style='text-align:left;height:26mm;vertical-align:top'>档案与缴费情况已复核。　　审核人：{people(rng, 1)[0].name}</td></tr><tr><td>人社部门<br>审批意见</td><td colspan=5 style='text-align:left;height:34mm;vertical-align:top'>经审核，同意该同志自{left.cn_month}退休，{year}年{month}月起按月计发基本养老金。<br>　　　　　　　　　　　　　　　　　{left.later(12).cn}{seal(city + "人力资源<br>和社会保障局", "15mm", "-18mm")}</td></tr></table>"""
    truth = {"name": one.name, "id_number": one.id, "employer": unit, "retirement_date": left.iso_month}
    return Sheet(page(body, "song", "11pt", at="size:A4;margin:20mm"), "retirement_certificate", truth)


@layout("retirement_certificate.tc_company_notice")
def company_notice(rng: random.Random) -> Sheet:
    one, left = retiring(rng)
    unit = rng.choice(UNITS)
    when = left.later(-rng.randint(5, 25))
    body = f"""<h1>职工退休通知书</h1><p class=r style='font-size:11pt'>退字〔{when.year}〕第{rng.randint(1, 90):03d}号</p><p class=n>{one.name}同志：</p><p>你于{one.birth[:4]}年{int(one.birth[5:7])}月{int(one.birth[8:])}日出生（居民身份证号：{one.id}），按照国务院《关于工人退休、退职的暂行办法》规定，已达到法定退休年龄，经上级社会保险部门批准，准予你从{left.cn}起退休。</p><p>请于接到本通知后十日内到人力资源部办理工作交接、社保关系转移及退休证领取等手续。感谢你多年来为企业作出的贡献，祝你晚年幸福，身体健康！</p><p class=r style='margin-top:20mm'>{unit}</p><p class=r>{when.hanzi}</p>{seal(unit)}<p class=n style='margin-top:28mm;border-top:1pt dashed #000;padding-top:6pt'>回　执：本人已收到退休通知书。　　签收人：{one.name}　　{when.later(1).dots}</p>"""
    truth = {"name": one.name, "id_number": one.id, "employer": unit, "retirement_date": left.iso}
    return Sheet(page(body, rng.choice(("kai", "song")), "15pt"), "retirement_certificate", truth)


@layout("enterprise_scale.tc_bureau_letter")
def bureau_letter(rng: random.Random) -> Sheet:
    unit, when = rng.choice(UNITS), day(rng, 2018, 2024)
    city = rng.choice(("长治市", "淄博市", "马鞍山市", "咸阳市"))
    word, scale, people_, money = rng.choice(
        (
            ("大型企业", "large", rng.randint(1200, 8000), rng.randint(41000, 480000)),
            ("中型企业", "medium", rng.randint(320, 960), rng.randint(2300, 38000)),
        )
    )
    body = f"""<div style='text-align:center;font-size:24pt;color:#c00;letter-spacing:4pt;border-bottom:3pt double #c00'>{city}工业和信息化局</div><h1 style='margin-top:16mm'>企业规模类型证明</h1><p>经查，{unit}属工业行业企业，{when.year - 1}年末从业人员{people_}人，{when.year - 1}年度营业收入{money}万元，资产总额{money * 2}万元。依据国家统计局《统计上大中小微型企业划分办法（2017）》，该企业划型为<b>{word}</b>。</p><p>特此证明。</p><p class=r style='margin-top:22mm'>{city}工业和信息化局</p><p class=r>{when.cn}</p>{seal(city + "工业和<br>信息化局")}<p class=n style='font-size:10pt;margin-top:26mm'>（联系人：{people(rng, 1)[0].name}　联系电话：{rng.randint(2020000, 8880000)}）</p>"""
    truth = {
        "enterprise": unit,
        "scale": scale,
        "employees": people_,
        "revenue": money * 10000,
        "issuer": f"{city}工业和信息化局",
        "date": when.iso,
    }
    return Sheet(page(body, "song", "15pt"), "enterprise_scale", truth)


@layout("enterprise_scale.tc_own_statement")
def own_statement(rng: random.Random) -> Sheet:
    unit, when, code = rng.choice(UNITS), day(rng, 2019, 2024), credit_code(rng)
    word, scale, staff, money = rng.choice(
        (
            ("小型", "small", rng.randint(25, 280), rng.randint(400, 1900)),
            ("中型", "medium", rng.randint(330, 900), rng.randint(2300, 30000)),
            ("大型", "large", rng.randint(1100, 5000), rng.randint(42000, 200000)),
        )
    )
    boxes = "　".join(("☑" if one == word else "□") + one for one in ("大型", "中型", "小型", "微型"))
    body = f"""<h1>企业划型自我声明表</h1><table class=g>{rows(("企业名称", unit), ("统一社会信用代码", code), ("所属行业", "工业（制造业）"), ("主营业务", "设备制造、安装与维修服务"), ("从业人员（人）", f"{staff}"), ("上年度营业收入（万元）", f"{money}.00"), ("资产总额（万元）", f"{money + rng.randint(200, 3000)}.00"), ("企业类型", boxes))}</table><p style='margin-top:8mm'>本企业对上述声明内容的真实性负责。如有虚假，将依法承担相应责任。以上从业人员、营业收入均为上一年度数据。</p><p class=r style='margin-top:14mm'>企业名称（盖章）：{unit}</p><p class=r>日期：{when.cn}</p>{seal(unit)}"""
    truth = {
        "enterprise": unit,
        "scale": scale,
        "employees": staff,
        "revenue": money * 10000,
        "issuer": unit,
        "date": when.iso,
        "credit_code": code,
    }
    return Sheet(page(body, "hei", "13pt"), "enterprise_scale", truth, ("issuer",))


@layout("enterprise_scale.tc_key_enterprise")
def key_enterprise(rng: random.Random) -> Sheet:
    unit = rng.choice(UNITS[:4])
    when, staff = day(rng, 2016, 2023), rng.randint(9000, 60000)
    body = f"""<h1>证　明</h1><p class=n>省职称工作领导小组办公室：</p><p>{unit}系{rng.choice(("省人民政府国有资产监督管理委员会出资", "省国有资本运营有限公司控股"))}的省属大型骨干企业，下设生产单位{rng.randint(8, 40)}个，现有在册职工{staff}人。该企业职称评审工作由集团公司统一组织。</p><p>特此证明。</p><p class=r style='margin-top:24mm'>省人民政府国有资产监督管理委员会企业改革处</p><p class=r>{when.hanzi}</p>{seal("企业改革处")}"""
    truth = {
        "enterprise": unit,
        "scale": "key",
        "employees": staff,
        "issuer": "省人民政府国有资产监督管理委员会企业改革处",
        "date": when.iso,
    }
    return Sheet(page(body, "song", "16pt"), "enterprise_scale", truth)
