"""Promises and proofs of conduct; proofs of continuing education."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import UNITS, Word, day, page, people, person, rows, seal
from benchmarks.strangers.sheet import Sheet, layout


@layout("declaration.tc_promise")
def promise(rng: random.Random) -> Sheet:
    one, when = person(rng), day(rng, 2019, 2024)
    body = f"""<p class=n style='font-size:11pt'>附件{rng.randint(1, 8)}</p><h1>职称申报人员诚信承诺书</h1><p>本人<u>{one.name}</u>，身份证号<u>{one.id}</u>，现申报<u>{when.year}</u>年度<u>{rng.choice(("工程师", "高级工程师", "助理工程师"))}</u>职称，郑重承诺如下：</p><p>一、本人已认真阅读职称评审文件，知晓申报条件和要求。</p><p>二、所提交的学历、资历、业绩、论文及获奖等全部材料真实、准确、完整，无抄袭、剽窃、弄虚作假行为。</p><p>三、遵守评审纪律，不拉关系、不打招呼、不干扰评审工作。</p><p>四、如有违反，自愿接受取消申报资格、撤销已取得职称、记入诚信档案等处理，三年内不再申报。</p><table style='margin-top:18mm;line-height:2.2'>{rows(("", f"承诺人（签字并按手印）：{one.name}"), ("", f"联系电话：138{rng.randint(10000000, 99999999)}"), ("", f"{when.cn}"))}</table><p class=n style='font-size:10pt;margin-top:20mm'>备注：本承诺书由本人手写签名，随申报材料一并装订。</p>"""
    return Sheet(page(body, "song", "14pt"), "declaration", {"name": one.name, "date": when.iso})


@layout("declaration.tc_conduct")
def conduct(rng: random.Random) -> Sheet:
    one, boss = people(rng, 2)
    unit, when = rng.choice(UNITS), day(rng, 2017, 2024)
    body = f"""<h1>政治表现及职业道德鉴定意见</h1><table class=g style='line-height:1.9'><tr><td style='width:18%'>姓　名</td><td>{one.name}</td><td>性　别</td><td>{one.sex}</td></tr><tr><td>单　位</td><td>{unit}</td><td>政治面貌</td><td>{rng.choice(("中共党员", "群众"))}</td></tr><tr><td>鉴<br>定<br>意<br>见</td><td colspan=3 style='height:80mm;vertical-align:top'>　　该同志拥护中国共产党的领导，热爱祖国，遵纪守法，爱岗敬业，作风正派，团结同事，具有良好的职业道德和敬业精神。近三年来无违法违纪行为，未受过党纪、政务处分，未发生安全和质量责任事故，无弄虚作假、学术不端等失信记录。<br>　　同意推荐其申报职称。</td></tr><tr><td>基层党组织<br>（盖章）</td><td colspan=3 style='height:36mm;vertical-align:bottom'>负责人：{boss.name}　　　　　　　　　　{when.cn}{seal("机关党总支", "20mm", "-24mm")}</td></tr></table>"""
    return Sheet(page(body, rng.choice(("song", "kai")), "14pt"), "declaration", {"name": one.name, "date": when.iso})


@layout("declaration.tc_word_guarantee")
def word_guarantee(rng: random.Random) -> Sheet:
    one, when = person(rng), day(rng, 2018, 2024)
    unit = rng.choice(UNITS)
    word = Word("宋体", 14)
    word.title("申报材料真实性保证书", 20).put(f"{unit}职称评审委员会：")
    word.text(
        "我自愿申请参加本年度专业技术职务任职资格评审，现就申报材料作出保证：",
        "（一）提供的证书、证明、专利、技术总结等复印件均与原件一致；",
        "（二）本人在所列项目中承担的工作属实，排名无误；",
        "（三）如经查实存在虚假，本人愿承担由此产生的一切后果和法律责任。",
    )
    word.put("").put(f"保证人：{one.name}", "r").put(f"二级单位审核人：{people(rng, 1)[0].name}", "r").put(
        when.iso.replace("-", "．"), "r"
    )
    return Sheet("", "declaration", {"name": one.name, "date": when.iso}, (), word=word.bytes())


@layout("continuing_education.tc_certificate")
def certificate(rng: random.Random) -> Sheet:
    one = person(rng)
    year, hours = rng.randint(2016, 2024), rng.choice((72, 80, 90, 96))
    public = rng.choice((24, 30))
    body = f"""<div style='border:6pt solid #2c5d8f;padding:10mm 16mm;height:140mm;position:relative'><div style='text-align:center;font-size:26pt;color:#2c5d8f;letter-spacing:3pt'>专业技术人员继续教育证书</div><p class=c style='font-size:10pt'>CERTIFICATE OF CONTINUING EDUCATION</p><p class=r style='font-size:10pt'>证书编号：JXJY{year}{rng.randint(100000, 999999)}</p><p style='font-size:15pt'>{one.name}（身份证号：{one.id}）参加{year}年度专业技术人员继续教育培训，完成规定课程，考核合格，共计 <b>{hours}</b> 学时，其中公需科目{public}学时，专业科目{hours - public}学时。</p><p style='font-size:15pt'>特发此证。</p><p class=r style='margin-top:14mm'>{rng.choice(("汾河职业技术学院", "省机械工程学会", "沂蒙高级技工学校"))}继续教育基地</p><p class=r>{year}年{rng.randint(9, 12)}月{rng.randint(1, 28)}日</p>{seal("继续教育<br>专用章", "10mm", "-26mm")}</div>"""
    truth = {"name": one.name, "year": year, "hours": hours}
    return Sheet(page(body, "song", "13pt", at="size:A4 landscape;margin:18mm"), "continuing_education", truth)


@layout("continuing_education.tc_register_page")
def register_page(rng: random.Random) -> Sheet:
    one, unit, year = person(rng), rng.choice(UNITS), rng.randint(2012, 2023)
    parts = [rng.choice((12, 16, 18, 24)) for _ in range(4)]
    places = ("省人事考试中心", "公司培训中心", "职工大学", "行业协会")
    names = ("职业道德与创新能力（公需）", "新标准新规范宣贯", "可编程控制器应用", "安全生产管理")
    body = f"""<h1>继续教育学时登记表</h1><p class=n>（{year}年度）</p><p class=n>姓名：{one.name}　　性别：{one.sex}　　工作单位：{unit}</p><table class=g style='text-align:center'>{rows(("学习起止日期", "学习内容", "主办单位", "学习形式", "学时", "考核结果"), *((f"{year}.{month:02d}.{rng.randint(1, 9):02d}—{month:02d}.{rng.randint(14, 27)}", name, place, form, hours, "合格") for month, name, place, form, hours in zip((3, 5, 8, 10), names, places, ("网络", "面授", "脱产", "面授"), parts, strict=True)), head=True)}<tr><td colspan=4>本　年　度　合　计</td><td>{sum(parts)}</td><td></td></tr></table><p class=n style='margin-top:8mm'>单位审核意见：同意登记。　　　审核人：{people(rng, 1)[0].name}　　（盖章）</p><p class=r>{year}年12月{rng.randint(10, 30)}日</p>{seal(unit)}<p class=n style='font-size:10pt;margin-top:24mm'>注：每年学习时间累计不少于90学时，专业科目一般不少于总学时的三分之二。</p>"""
    truth = {"name": one.name, "year": year, "hours": sum(parts)}
    return Sheet(page(body, "song", "11.5pt"), "continuing_education", truth)


@layout("continuing_education.tc_web_printout")
def web_printout(rng: random.Random) -> Sheet:
    one, year = person(rng), rng.randint(2019, 2024)
    first, second = rng.choice((24, 30, 32)), rng.choice((56, 60, 66))
    shown = day(rng, year, year)
    body = f"""<div style='font-size:9pt;color:#666'>{shown.year + 1}/1/{rng.randint(4, 28)} 09:{rng.randint(10, 59)}　　　　　　　专业技术人员继续教育公共服务平台</div><h2 style='text-align:center;font-size:16pt'>学时证明</h2><div style='background:#f3f6fa;padding:6mm'><p class=n>学员姓名：<b>{one.name}</b>　　证件号码：{one.id[:6]}********{one.id[-4:]}</p><p class=n>所属年度：<b>{year}</b>　　　所属地区：{rng.choice(("运城市", "德州市", "安康市"))}市直</p></div><table class=g style='font-size:10.5pt;margin-top:5mm'>{rows(("科目类别", "课程名称", "获得学时", "完成时间"), ("公需课", "数字经济与高质量发展", first, f"{year}-06-18"), ("专业课", "智能制造技术及应用", second, f"{year}-10-22"), head=True)}</table><p class=n style='margin-top:5mm'>年度总学时：<b style='font-size:15pt'>{first + second}</b>　　审验状态：<b style='color:green'>已达标</b></p><p class=n style='font-size:9pt;color:#666'>本证明由平台生成，用人单位可登录平台“证明验证”栏目输入验证码 {rng.randint(10000000, 99999999)} 核验。<br>https://jxjy.example.com/#/certificate/print　　　　1/1</p>"""
    truth = {"name": one.name, "year": year, "hours": first + second}
    return Sheet(page(body, "hei", "12pt"), "continuing_education", truth)


@layout("continuing_education.tc_unit_proof")
def unit_proof(rng: random.Random) -> Sheet:
    one, unit, year = person(rng), rng.choice(UNITS), rng.randint(2014, 2024)
    hours = rng.choice((40, 48, 64, 92))
    topic = rng.choice(("特种设备法规与检验技术", "焊接新工艺新方法", "电力系统继电保护", "六西格玛质量管理"))
    body = f"""<h1 style='letter-spacing:6pt'>培训学时证明</h1><p>兹有我公司员工{one.name}同志，于{year}年{rng.randint(2, 6)}月至{year}年{rng.randint(8, 11)}月参加由公司委托省职工培训中心举办的“{topic}”继续教育培训班学习，学完全部课程，经考试成绩合格，计入{year}年度继续教育学时{hours}学时。</p><p>特此证明。</p><p class=r style='margin-top:20mm'>{unit}教育培训部</p><p class=r>{year}年12月{rng.randint(1, 28)}日</p>{seal(unit[:6] + "<br>教育培训部")}"""
    truth = {"name": one.name, "year": year, "hours": hours}
    return Sheet(page(body, rng.choice(("song", "ming")), "16pt"), "continuing_education", truth)
