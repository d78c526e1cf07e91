"""Identity, promise, insurance, retirement, scale and further study."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import HOUSES, day, names, page, person, said, seal, square
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout


@layout("id_card.korean_bilingual")
def korean(rng: random.Random) -> Sheet:
    """A card of an autonomous prefecture, Korean below the labels; back before front on the sheet."""
    sex, birth = rng.choice("男女"), day(rng, 1974, 1982)
    name = rng.choice(("金哲浩", "朴顺姬", "崔龙国", "李英淑"))
    number, since = id_number(rng, birth, sex), rng.randint(2009, 2018)
    year, month, last = birth.split("-")
    house = f"{rng.randint(1, 90)}号"
    body = f"""<div class=k style="text-align:center"><p style="font-size:15pt;letter-spacing:2mm">中华人民共和国<br>居民身份证</p>
    <p style="text-align:left;margin-top:12mm">签发机关<small>발급기관</small>　延吉市公安局<br>有效期限<small>유효기한</small>　{said(f"{since}-05-09", "dot0")}-{said(f"{since + 20}-05-09", "dot0")}</div>
    <div class=k><div style="float:right;width:24mm;height:30mm;background:#ddd"></div>姓　名<small>성명</small>　{name}<br>
    性　别<small>성별</small>　{sex}　　民　族<small>민족</small>　朝鲜<br>出　生<small>출생</small>　{year}年{int(month)}月{int(last)}日<br>
    住　址<small>주소</small>　吉林省延吉市河南街<br>　　　　　　长白山东路{house}<br><br>公民身份号码<small>공민신분번호</small>　{number}</div>
    <p class=c style="color:#777">复印件与原件一致　仅供申报职称使用</p>"""
    truth = {
        "name": name,
        "sex": sex,
        "ethnicity": "朝鲜",
        "birth_date": birth,
        "address": f"吉林省延吉市河南街长白山东路{house}",
        "id_number": number,
        "issuing_authority": "延吉市公安局",
        "valid_from": f"{since}-05-09",
        "valid_until": f"{since + 20}-05-09",
    }
    css = ".k { width: 92mm; height: 58mm; border: 0.3mm solid #888; border-radius: 3mm; padding: 4mm; margin: 8mm auto; font-size: 10.5pt; line-height: 1.75 } small { font-size: 7pt; color: #36a }"
    return Sheet(page(rng, body, css, fonts="zenhei"), "id_card", truth)


@layout("declaration.numbered_promise")
def promise(rng: random.Random) -> Sheet:
    """A promise in numbered lines; the man of the office signs on a later day below."""
    man, clerk = names(rng, 2)
    date = f"{rng.randint(2020, 2024)}-{rng.randint(1, 12):02d}-{rng.randint(1, 15):02d}"
    house = rng.choice(HOUSES)
    body = f"""<h1>专业技术职称申报人员<br>诚 信 承 诺 书</h1><p>{house}人力资源部：
    <p class=in>本人{man}，自愿申报{date[:4]}年度工程系列职称，现就有关事项郑重承诺如下：
    <p class=in>一、本人已认真阅读申报文件，知晓申报条件和程序要求。<p class=in>二、所提交的学历、资历、业绩、论文等全部材料真实、准确、完整，无弄虚作假、剽窃他人成果行为。
    <p class=in>三、遵守职业道德和学术规范，无违法违纪受处分且在影响期内的情形。<p class=in>四、如有虚假，自愿接受取消资格、记入诚信档案、三年内不得申报的处理。
    <div style="margin:12mm 0 0 80mm;line-height:2.4">承诺人（签名、按手印）：<span style="font-family:'AR PL UKai CN';font-size:17pt">{man}</span><br>{said(date, "sp")}</div>
    <p style="border-top:0.2mm dashed #555;margin-top:24mm;padding-top:3mm" class=s>以下由受理人员填写：材料于 {said(f"{date[:8]}{int(date[8:]) + 6:02d}", "dot")} 收讫，经办人 {clerk}"""
    return Sheet(page(rng, body), "declaration", {"name": man, "date": date})


@layout("social_insurance.months_by_payer")
def payers(rng: random.Random) -> Sheet:
    """A web certificate: header block without rules, then a table of periods by payer; two other insurances are named in a note."""
    one, (first, second) = person(rng, 1966, 1986), rng.sample(HOUSES, 2)
    year = rng.randint(2008, 2014)
    change, end = year + rng.randint(3, 6), 2024
    rows = ((f"{year}-03", f"{change}-06", first), (f"{change}-07", f"{end}-05", second))
    lines = "".join(
        f"<tr><td>{i}<td>{a.replace('-', '')}<td>{b.replace('-', '')}<td>{firm}<td>{(int(b[:4]) - int(a[:4])) * 12 + int(b[5:]) - int(a[5:]) + 1}"
        for i, (a, b, firm) in enumerate(rows, 1)
    )
    body = f"""<div style="float:right">{square(22)}</div><h1 style="font-size:17pt">山西省社会保险个人权益记录单（参保缴费证明）</h1>
    <p class=s>打印时间：{end}-06-{rng.randint(10, 28)} 09:{rng.randint(10, 59)}　　授权码：{rng.randint(10**9, 10**10 - 1)}
    <p>姓名：{one.name}　　性别：{one.sex}　　社会保障号码：{one.number}<br>现参保单位：{second}<br>险种：企业职工基本养老保险　　参保状态：正常参保
    <table class="g c"><tr style="background:#eee"><td>序号<td>缴费起始年月<td>缴费终止年月<td>缴费单位名称<td>实缴月数{lines}</table>
    <p class=s>说明：1.本证明可通过国家社会保险公共服务平台验证。2.失业保险、工伤保险缴费情况未列示。3.涂改、复印无效。
    <div class=r style="position:relative;margin-top:18mm">山西省社会保险局<br>（社会保险业务专用章）{seal("山西省社会保险局<br>业务专用章", "right:2mm;top:-12mm")}"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "employer": second,
        "periods": [{"from": a, "to": b, "employer": firm} for a, b, firm in rows],
    }
    return Sheet(page(rng, body, fonts="ming zenhei"), "social_insurance", truth)


@layout("retirement_certificate.approval_form")
def approval(rng: random.Random) -> Sheet:
    """An approval form: the office's opinion gives the month from which he is retired; several dates of service above."""
    one, house = person(rng, 1958, 1963), rng.choice(HOUSES)
    year, month = int(one.birth[:4]) + (60 if one.sex == "男" else 50), int(one.birth[5:7])
    out = f"{year + (month == 12)}-{month % 12 + 1:02d}"
    since = f"{int(one.birth[:4]) + 19}-12"
    body = f"""<h1>企业职工退休审批表</h1><p class=s>填报单位：{house}　　　　　单位：元/月
    <table class=g><tr><td>姓　名<td>{one.name}<td>性　别<td>{one.sex}<td>出生年月<td>{said(one.birth[:7], "dot0")}
    <tr><td>公民身份<br>号　　码<td colspan=3>{one.number}<td>用工形式<td>固定工<tr><td>工作单位<td colspan=3>{house}<td>岗位工种<td>{rng.choice(("炉前工", "天车工", "钳工"))}
    <tr><td>参加工<br>作时间<td>{said(since, "dot0")}<td>连续工龄<td>{year - int(since[:4])}年<td>退休类别<td>正常退休
    <tr><td>退休时间<td>{said(out, "zh")}<td>月基本<br>养老金<td>{rng.randint(2600, 4200)}.{rng.randint(10, 99)}<td>待遇起始<td>{said(out, "zh")}
    <tr><td>单位意见<td colspan=5 style="height:24mm">该同志已达法定退休年龄，同意上报。<tr><td>人社部门<br>审批意见<td colspan=5 style="height:30mm">经审核，符合国发〔1978〕104号文件规定，同意{one.name}同志自{said(out, "zh")}起退休。
    </table><p class=s>本表一式三份，本人档案、单位、社保经办机构各存一份。"""
    truth = {"name": one.name, "id_number": one.number, "employer": house, "retirement_date": out}
    return Sheet(page(rng, body), "retirement_certificate", truth)


@layout("enterprise_scale.bureau_letter")
def scale(rng: random.Random) -> Sheet:
    """A letter of a county's bureau; all figures in one sentence, money in 万元."""
    house, code = rng.choice(HOUSES), credit_code(rng)
    size, workers, money = rng.choice(
        (
            ("大型", 1000 + rng.randint(50, 4000), rng.randint(45000, 190000)),
            ("中型", rng.randint(310, 990), rng.randint(2300, 39000)),
        )
    )
    date, town = day(rng, 2020, 2024), rng.choice(("孝义", "定襄", "泽州", "盐湖"))
    body = f"""<h1 class=red style="letter-spacing:3mm">{town}工业和信息化局</h1><hr style="border:0.5mm solid #c00"><h2>企业规模认定证明</h2>
    <p class=in>{house}（统一社会信用代码：{code}）系我辖区规模以上工业企业。根据《统计上大中小微型企业划分办法（2017）》，经核查，该企业{int(date[:4]) - 1}年末从业人员{workers}人，
    全年营业收入{money}万元，属于{size}企业。<p class=in>本证明仅用于职称评审，有效期壹年。<p class=in>特此证明。
    <div style="margin:16mm 0 0 90mm;position:relative;text-align:center">{town}工业和信息化局<br>{said(date, rng.choice(("zh", "han")))}{seal(town + "工业和信息化局", "left:20mm;top:-14mm")}</div>
    <p class=s style="margin-top:30mm">联系人：{names(rng, 1)[0]}　联系电话：0354-{rng.randint(2000000, 7999999)}"""
    truth = {
        "enterprise": house,
        "scale": {"大型": "large", "中型": "medium"}[size],
        "employees": workers,
        "revenue": money * 10000,
        "issuer": f"{town}工业和信息化局",
        "date": date,
        "credit_code": code,
    }
    return Sheet(page(rng, body), "enterprise_scale", truth)


@layout("continuing_education.hours_card")
def hours(rng: random.Random) -> Sheet:
    """A year's certificate from a platform: public and special hours, and their sum in the sentence."""
    one, year = person(rng), rng.randint(2019, 2024)
    public, special = rng.choice((24, 30, 32)), rng.choice((60, 64, 66))
    body = f"""<div style="border:1.2mm solid #2a62a8;padding:10mm;height:150mm"><p class=s>编号：{year}1406{rng.randint(10000, 99999)}</p>
    <h1 style="color:#2a62a8">专业技术人员继续教育证书</h1><p class=in style="font-size:14pt;line-height:2.2">{one.name}（身份证号：{one.number}）于{year}年度参加专业技术人员继续教育学习，
    完成公需科目{public}学时、专业科目{special}学时，共计{public + special}学时，考核合格，准予登记。
    <table style="margin-top:14mm"><tr><td>{square(26)}<br><span class=s>扫码查验</span><td class=r>忻州市专业技术人员继续教育基地<br>忻州市人力资源和社会保障局（监制）<br>{said(f"{year}-12-{rng.randint(10, 28)}", "zh")}</table></div>"""
    truth = {"name": one.name, "year": year, "hours": public + special}
    return Sheet(page(rng, body, size="A4 landscape"), "continuing_education", truth)
