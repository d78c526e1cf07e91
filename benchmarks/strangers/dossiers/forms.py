"""The national forms, which look alike in every dossier: identity card, 学信网, skill and patent certificates, fee receipt, register."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, photo, seal, sheet
from samples.people import identity_number

AMOUNTS = {"600.00": "陆佰元整", "900.00": "玖佰元整", "1200.00": "壹仟贰佰元整", "2000.00": "贰仟元整"}


@dataclass(frozen=True)
class Person:
    """An invented applicant; ``area`` and ``order`` make the identity number."""

    name: str
    sex: str
    birth: str
    area: str
    order: int
    address: str = "山西省太原市小店区平阳路64号"

    @property
    def id(self) -> str:
        return identity_number(self.area, self.birth, self.order)

    @property
    def born(self) -> tuple[int, int, int]:
        year, month, day = (int(part) for part in self.birth.split("-"))
        return year, month, day


def id_card(
    p: Person, valid: tuple[str, str], office: str, *, number: str = "", sex: str = "", birth: str = "", note: str = ""
) -> Paper:
    """Both sides on one A4 page, as copied."""
    number, sex = number or p.id, sex or p.sex
    y, m, d = (int(part) for part in (birth or p.birth).split("-"))
    end = valid[1] if valid[1] == "长期" else valid[1].replace("-", ".")
    card = "width:86mm;height:54mm;border:.6pt solid #888;border-radius:3mm;position:relative;margin:14mm auto;background:#eef3f8;font-size:10pt;line-height:1.7"
    html = f"""<html><head><meta charset=utf-8><style>@page{{size:A4;margin:15mm}}body{{font-family:{HEI}}}.l{{color:#2a5d9c}}div.a{{position:absolute}}</style></head><body>
<div style="{card}"><div class=a style="left:6mm;top:5mm"><span class=l>姓　名</span>　{p.name}<br><span class=l>性　别</span>　{sex}　　<span class=l>民　族</span>　汉<br>
<span class=l>出　生</span>　{y} <span class=l>年</span> {m} <span class=l>月</span> {d} <span class=l>日</span><br><span class=l>住　址</span>　<span style="display:inline-block;width:38mm;vertical-align:top;line-height:1.35">{p.address}</span></div>
<img class=a style="position:absolute;right:5mm;top:7mm;width:22mm" src="{photo()}"><div class=a style="left:6mm;bottom:4mm"><span class=l>公民身份号码</span>　{number}</div></div>
<div style="{card}"><div class=a style="left:28mm;top:9mm;font-size:14pt;text-align:center;line-height:1.5">中华人民共和国<br><span style="font-size:19pt">居 民 身 份 证</span></div>
<div class=a style="left:18mm;bottom:6mm"><b>签发机关</b>　{office}<br><b>有效期限</b>　{valid[0].replace("-", ".")}-{end}</div></div><p style="text-align:center;color:#555">{note}</p></body></html>"""
    return Paper(
        "id_card",
        html,
        {
            "name": p.name,
            "id_number": number,
            "sex": sex,
            "birth_date": f"{y}-{m:02d}-{d:02d}",
            "valid_until": valid[1],
        },
    )


def skill_new(
    p: Person,
    job: str,
    level: str,
    number: str,
    date: str,
    issuer: str,
    *,
    value: int,
    style: int = 0,
    id_number: str = "",
) -> Paper:
    """职业技能等级证书, the sheet of 2020 on; style 1 is the e-certificate lying across."""
    y, m, d = date.split("-")
    ident = id_number or p.id
    if style == 0:
        text = f"# 职业技能等级证书\n= Certificate of Occupational Skill Level\n\n@photo\n本证书由{issuer}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。\n\n: 姓  名：{p.name}\n: 证件类型：居民身份证\n: 证件号码：{ident}\n: 职业名称：{job}\n: 工种/职业方向：——\n: 职业技能等级：{level}\n: 证书编号：{number}\n\n> 发证机构（印章）：{issuer}\n> 发证日期：{y} 年 {m} 月 {d} 日\n@seal {issuer}\n\n\n= 证书信息可登录“技能人才评价证书全国联网查询系统”查询"
        html = sheet(text, font=HEI)
    else:
        text = f"# 职业技能等级证书\n@photo\n| 姓名<br>Name | {p.name} | 性别<br>Sex | {p.sex} |\n| 证件号码<br>ID No. | {ident}^3 |\n| 职业（工种）<br>Occupation | {job} | 职业技能等级<br>Skill Level | {level} |\n| 证书编号<br>Certificate No. | {number}^3 |\n| 评价机构<br>Issued by | {issuer}^3 |\n| 发证日期<br>Date of Issue | {y}-{m}-{d}^3 |\n@qr{number}\n: 网上查询：技能人才评价工作网\n@seal {issuer}"
        html = sheet(
            text,
            font=MING,
            page="A4 landscape",
            size=11,
            margin="12mm 30mm",
            css=".seal{margin:-24mm 40mm 0 0;width:32mm}.qr{width:17mm}",
        )
    return Paper(
        "skill_certificate",
        html,
        {
            "name": p.name,
            "id_number": ident,
            "occupation": job,
            "skill_level": value,
            "issue_date": date,
            "certificate_number": number,
            "issuer": issuer,
        },
    )


def skill_old(
    p: Person,
    job: str,
    level: str,
    number: str,
    date: str,
    *,
    value: int,
    ident: str = "",
    centre: str = "山西省职业技能鉴定指导中心",
) -> Paper:
    """中华人民共和国职业资格证书, the booklet opened across."""
    y, m, d = date.split("-")
    text = f"""<html><head><meta charset=utf-8><style>@page{{size:A5 landscape;margin:10mm}}body{{font-family:{KAI};font-size:11pt}}table{{width:100%}}td{{vertical-align:top;padding:1.6mm}}small{{font-size:6.5pt;color:#444}}</style></head><body>
<table><tr><td style="width:42%;text-align:center;border-right:.5pt solid #999"><img src="{photo()}" style="width:28mm;margin-top:14mm"><br><br>证书编号：{number}<br><small>Certificate No.</small></td><td>
姓　名　{p.name}　　性别　{p.sex}<br><small>Name　　　　　　　Sex</small><br>出生日期　{p.born[0]} 年 {p.born[1]:02d} 月 {p.born[2]:02d} 日<br><small>Birth Date</small><br>文化程度　大专<br><small>Educational Level</small><br>发证日期　{y} 年 {m} 月 {d} 日<br><small>Date of Issue</small><br>身份证号　{ident or p.id}<br><small>ID No.</small></td></tr>
<tr><td style="border-right:.5pt solid #999;text-align:center;color:#333;font-size:9pt">人力资源和社会保障部印制</td><td>职业（工种）及等级　{job}　{level}<br><small>Occupation &amp; Skill Level</small><br>理论知识考试成绩　82.0　　操作技能考核成绩　86.5<br>评定成绩　合格<br><br>职业技能鉴定（指导）中心（印）<img src="{seal(centre)}" style="width:30mm;margin:-8mm 0 -10mm 4mm;opacity:.75"></td></tr></table>
<p style="text-align:center;font-size:13pt;margin:3mm">中华人民共和国职业资格证书</p></body></html>"""
    return Paper(
        "skill_certificate",
        text,
        {"name": p.name, "occupation": job, "skill_level": value, "issue_date": date, "certificate_number": number},
    )


def patent(
    kind: str,
    title: str,
    inventors: list[str],
    owners: list[str],
    number: str,
    filed: str,
    granted: str,
    pub: str,
    serial: str,
    *,
    year: int = 0,
    type_title: str = "",
) -> Paper:
    """A patent certificate as it looked in the year of grant: before December 2018, to 2023, today's single page."""
    year = year or int(granted[:4])
    words = {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}
    word = type_title or words[kind]
    f, g = (f"{t[:4]}年{t[5:7]}月{t[8:]}日" for t in (filed, granted))
    spaced = f"ZL {number[2:6]} {number[6]} {number[7:]}"
    law = f"国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发{word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。"
    term = {"发明": "二十", "实用新型": "十", "外观设计": "十五"}[word]
    if year <= 2018:
        text = f": 证书号第{serial}号\n# {word}专利证书\n\n: {word}名称：{title}\n\n: 发 明 人：{'；'.join(inventors)}\n\n: 专 利 号：{spaced}\n\n: 专利申请日：{f}\n\n: 专 利 权 人：{'；'.join(owners)}\n\n: 授权公告日：{g}\n\n本{word}经过本局依照中华人民共和国专利法进行审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。\n本专利的专利权期限为{term}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。\n专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。\n\n: 局长　　申长雨\n@seal 国家知识产权局\n= 第 1 页（共 1 页）"
    elif year <= 2022:
        text = f"@qr{number}\n: 证书号第{serial}号\n# {word}专利证书\n\n: {word}名称：{title}\n: 发 明 人：{';'.join(inventors)}\n: 专 利 号：{spaced}\n: 专利申请日：{f}\n: 专 利 权 人：{';'.join(owners)}\n: 地 址：030024 山西省太原市万柏林区玉河街53号\n: 授权公告日：{g}  授权公告号：{pub[:2]} {pub[2:-1]} {pub[-1]}\n\n{law}\n专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。\n\n: 局长　申长雨\n@seal 国家知识产权局\n> {g}\n= 第 1 页（共 2 页）\n---\n: 证书号第{serial}号\n\n专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。\n\n申请日时本专利记载的申请人、发明人信息如下：\n: 申请人：\n{'；'.join(owners)}\n: 发明人：\n{'；'.join(inventors)}\n\n= 第 2 页（共 2 页）"
    else:
        text = f"@qr{number}\n: 证书号第{serial}号　　　　　　　　　　　　专利公告信息\n# {word}专利证书\n\n: {word}名称：{title}\n: 专 利 权 人：{';'.join(owners)}\n: 地　　　址：030008 山西省太原市尖草坪区恒山路12号\n: 发　明　人：{';'.join(inventors)}\n: 专　利　号：{spaced}　　　　授权公告号：{pub[:2]} {pub[2:-1]} {pub[-1]}\n: 专利申请日：{f}　　　　　授权公告日：{g}\n: 申请日时申请人：{';'.join(owners)}\n: 申请日时发明人：{';'.join(inventors)}\n\n国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。\n专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。\n\n: 局长　申长雨\n@seal 国家知识产权局\n> {g}\n= 第 1 页（共 1 页）"
    fields = {
        "patent_kind": kind,
        "title": title,
        "inventors": inventors,
        "patentees": owners,
        "patent_number": number,
        "application_date": filed,
        "grant_date": granted,
    }
    return Paper(
        "patent_certificate", sheet(text, font=MING, size=12.5, css="body{border:0}h1{font-size:24pt}"), fields
    )


def receipt(number: str, item: str, year: int, amount: str, paid: str, payer: str) -> Paper:
    """中央非税收入统一票据（电子） of an annual fee."""
    text = f"# 中央非税收入统一票据（电子）\n@qr{number}\n: 票据代码：00010122　　　　票据号码：{3310472290 + year}\n: 交款人统一社会信用代码：　　　　　　　校验码：7f3a1c\n: 交款人：{payer}　　　　　　　　　　　开票日期：{paid[:-2]}{int(paid[-2:]) + 1:02d}\n| 项目编码 | 项目名称 | 单位 | 数量 | 标准 | 金额（元） | 备注 |\n| 103044301 | {item}专利第{year}年年费 | 元 | 1 | {amount} | {amount} | |\n| 金额合计（大写）^3 | {AMOUNTS[amount]}（小写）{amount}^4 |\n: 其他信息：申请号:{number[2:14]}{number[15:]} 缴费日期:{paid} 缴费方式:网上支付 订单号:{paid.replace('-', '')}0091827\n: 收款单位（章）：国家知识产权局专利局　　　复核人：王某某　　　收款人：网上支付\n@seal 国家知识产权局专利局/财务专用章"
    return Paper(
        "patent_fee_receipt",
        sheet(text, font=MING, size=10, page="A4 landscape", css="table{clear:both}"),
        {"patent_number": number, "fee_year": year, "paid_date": paid},
    )


def register(
    number: str,
    title: str,
    filed: str,
    granted: str,
    inventors: list[str],
    owners: list[str],
    paid_to: str,
    on: str,
    state: str = "专利权维持",
) -> Paper:
    """专利登记簿副本."""
    text = f"# 专利登记簿副本\n\n| 专利号 | {number} | 发明名称 | {title} |\n| 申请日 | {filed} | 授权公告日 | {granted} |\n| 发明人 | {'、'.join(inventors)}^3 |\n| 专利权人 | {'、'.join(owners)}^3 |\n| 法律状态 | {state}^3 |\n| 年费缴纳情况 | 年费已缴纳至 {paid_to}^3 |\n\n登记簿记载事项（按时间先后）：\n: 1. {granted}　专利权授予。\n\n> 国家知识产权局\n> {on}\n@seal 国家知识产权局/证件专用章"
    return Paper("patent_register", sheet(text, font=MING), {"patent_number": number, "patentees": owners})


def verification(
    p: Person, school: str, major: str, level: str, start: str, end: str, number: str, value: str
) -> Paper:
    """教育部学历证书电子注册备案表."""
    a, b = (f"{t[:4]}年{t[5:7]}月{t[8:]}日" for t in (start, end))
    born = "{}年{:02d}月{:02d}日".format(*p.born)
    text = f"# 教育部学历证书电子注册备案表\n: 更新日期：2025年3月12日\n@photo\n| 姓名 | {p.name} | 性别 | {p.sex} |\n| 出生日期 | {born} | 入学日期 | {a} |\n| 毕（结）业日期 | {b} | 学校名称 | {school} |\n| 专业 | {major} | 学制 | 3 |\n| 层次 | {level} | 学历类别 | 普通高等教育 |\n| 学习形式 | 普通全日制 | 毕（结）业 | 毕业 |\n| 证书编号 | {number} | 校（院）长姓名 | 郝志远 |\n| 在线验证码 | A7KD Q2M9 X4TB 81LC^3 |\n@qr{number}\n: 注意事项：\n: 1、备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。\n: 2、备案表内容验证办法：登录学信网输入在线验证码。\n: 3、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。"
    return Paper(
        "diploma_verification",
        sheet(text, font=HEI),
        {
            "name": p.name,
            "institution": school,
            "major": major,
            "education_level": value,
            "graduation_date": end,
            "certificate_number": number,
        },
    )
