"""Patents, the register, receipts of yearly fees."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.strangers.dossiers.bloom_base import HEI, MING, dt, foot, grid, seal, sheet
from benchmarks.strangers.dossiers.model import Paper

_KIND = {"invention": ("发明专利证书", "发 明 名 称", "发明"), "utility_model": ("实用新型专利证书", "实用新型名称", "实用新型"), "design": ("外观设计专利证书", "外观设计名称", "外观设计")}  # fmt: skip
_OFFICE = "国家知识产权局"


def spaced(number: str) -> str:
    """``ZL 2020 1 0123456.2``."""
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


def patent(kind: str, title: str, inventors: Sequence[str], owner: str, number: str, filed: str, granted: str, publication: str, serial: str, home: str, way: int, old: Sequence[str] = ()) -> Paper:  # fmt: skip
    """0 before 2018, 1 2019 to 2022 with a back page, 2 of today, 3 a scan of the copy with the owner's note."""
    head, label, word = _KIND[kind]
    held = {
        "patent_kind": kind,
        "title": title,
        "inventors": list(inventors),
        "patentees": [owner],
        "patent_number": number,
        "application_date": filed,
        "grant_date": granted,
        "certificate_serial": serial,
    }
    names = ";".join(inventors)
    if way == 0:
        term = "二十" if kind == "invention" else "十"
        body = (
            f"<div style='border:4pt double #8a6d2f;padding:14mm 12mm'><p class='n'>证书号第 {serial} 号</p><h1 style='font-size:30pt;margin:12mm 0'>{head}</h1>"
            f"<p class='n'>{label}：{title}</p><p class='n'>发　明　人：{names}</p><p class='n'>专　利　号：{spaced(number)}</p><p class='n'>专利申请日：{dt(filed, 'pad')}</p><p class='n'>专 利 权 人：{owner}</p><p class='n'>授权公告日：{dt(granted, 'pad')}</p>"
            f"<p style='margin-top:8mm'>本{word}经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><p>本专利的专利权期限为{term}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年 {filed[5:7]} 月 {filed[8:]} 日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>"
            f"<div style='position:relative;height:34mm;margin-top:10mm'><p class='n'>局长　申长雨</p>{seal(_OFFICE, 'right:20mm;top:-6mm')}</div><p class='m s'>第 1 页 （共 1 页）</p></div>"
        )
        return Paper("patent_certificate", sheet(body, MING, 12.5, edge="14mm"), held)
    held["publication_number"] = publication
    spread = f"CN {publication[2:-1]} {publication[-1]}"
    if way == 1:
        body = (
            f"<p class='n'>证书号第{serial}号</p><div style='border:.5pt solid #444;width:20mm;height:20mm;float:right'></div><h1 style='font-size:28pt;margin:16mm 0 12mm'>{head}</h1>"
            f"<p class='n'>{label}：{title}</p><p class='n'>发　明　人：{names}</p><p class='n'>专　利　号：{spaced(number)}</p><p class='n'>专利申请日：{dt(filed, 'pad')}</p><p class='n'>专 利 权 人：{owner}</p><p class='n'>地　　　址：{home}</p><p class='n'>授权公告日：{dt(granted, 'pad')}　　　　授权公告号：{spread}</p>"
            f"<p style='margin-top:8mm'>国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，颁发{head}并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{'二十' if kind == 'invention' else '十'}年，自申请日起算。</p><p>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>"
            f"<div style='position:relative;height:36mm;margin-top:10mm'><p class='n'>局长　申长雨</p><p class='r'>{dt(granted, 'pad')}</p>{seal(_OFFICE, 'right:14mm;top:-10mm')}</div><p class='m s'>第 1 页 （共 2 页）</p>"
            f"<div class='pb'></div><p class='n'>证书号第{serial}号</p><p style='margin-top:30mm'>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。</p><p>申请日时本专利记载的申请人、发明人信息如下：</p><p class='n'>申请人：</p><p>{owner}</p><p class='n'>发明人：</p><p>{';'.join(old or inventors)}</p><p class='m s' style='margin-top:60mm'>第 2 页 （共 2 页）</p>"
        )
        return Paper("patent_certificate", sheet(body, MING, 12.5, edge="20mm"), held)
    if way == 2:
        first = ";".join(old or inventors)
        body = (
            f"<p class='n'>证书号第{serial}号</p><div style='float:right;text-align:center' class='s'><div style='border:.5pt solid #444;width:20mm;height:20mm'></div>专利公告信息</div><h1 style='font-size:30pt;margin:14mm 0 12mm'>{head}</h1>"
            + grid([[label, title], ["专 利 权 人", owner], ["地　　　址", home], ["发　明　人", names], ["专　利　号", f"{spaced(number)}　　　　授权公告号　{spread}"], ["专利申请日", f"{dt(filed, 'pad')}　　　　授权公告日　{dt(granted, 'pad')}"], ["申请日时申请人", owner], ["申请日时发明人", first]], "o", "24 76")
            + f"<p>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。</p><p>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p><div style='position:relative;height:34mm;margin-top:8mm'><p class='n'>局长　申长雨</p><p class='r'>{dt(granted, 'pad')}</p>{seal(_OFFICE, 'right:14mm;top:-10mm')}</div><p class='m s'>第 1 页(共 1 页)</p>"
        )  # fmt: skip
        return Paper("patent_certificate", sheet(body, HEI, 12, edge="20mm"), held)
    body = (
        f"<div style='transform:scale(.86);border:1pt solid #555;padding:10mm'><p class='n'>证书号第 {serial} 号</p><h1 style='font-size:26pt'>{head}</h1>"
        + grid([[f"{label}：", title], ["发　明　人：", "；".join(inventors)], ["专　利　号：", spaced(number)], ["专利申请日：", dt(filed)], ["专利权人：", owner], ["地　　址：", home], ["授权公告日：", dt(granted)], ["授权公告号：", spread]], "l", "26 74")
        + f"<p>国家知识产权局依照中华人民共和国专利法经过审查，决定授予专利权，颁发证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><div style='position:relative;height:26mm'>{seal(_OFFICE, 'right:14mm;top:-6mm')}</div></div><p class='n' style='color:#2346a0'>复印件与原件相符　{owner}科技部　2026年10月30日</p>"
    )  # fmt: skip
    return Paper("patent_certificate", sheet(body, MING, 12.5, edge="14mm"), held)


def register(number: str, kind: str, title: str, inventors: Sequence[str], owner: str, filed: str, granted: str, state: str, date: str, fee: str, legal: str, way: int) -> Paper:  # fmt: skip
    """The copy of the register: 0 lines, 1 table."""
    held = {"patent_number": number, "legal_status": legal}
    if way == 0:
        body = f"<h1 style='font-size:24pt'>专利登记簿副本</h1><p class='n'>专利号：{spaced(number)}</p><p class='n'>{_KIND[kind][2]}名称：{title}</p><p class='n'>申请日：{dt(filed, 'pad')}　　授权公告日：{dt(granted, 'pad')}</p><p class='n'>发明人：{'；'.join(inventors)}</p><p class='n'>专利权人：{owner}</p><h3>登记事项</h3><p class='n'>{dt(granted, 'pad')}　授予专利权</p><p class='n'>{fee}</p><p class='n'>法律状态：{state}</p><p>（以下空白）</p>{foot(_OFFICE, date, 0, 'pad', note='证件专用章')}"
    else:
        body = f"<h1 style='font-family:{HEI};font-size:22pt'>专利登记簿副本</h1>" + grid([["专利号", spaced(number)], ["名称", title], ["专利类型", _KIND[kind][2]], ["申请日", dt(filed, "iso"), "授权日", dt(granted, "iso")], ["发明人", "、".join(inventors)], ["专利权人", owner], ["年费情况", fee], ["专利权状态", state]]) + foot(_OFFICE, date, 0, "pad", note="证件专用章")  # fmt: skip
    return Paper("patent_register", sheet(body, MING, 12.5), held)


def receipt(
    number: str, kind: str, year: int, amount: int, spelled: str, paid: str, payer: str, slip: str, way: int
) -> Paper:
    """A year's fee: 0 electronic of 2021 on, 1 the same with more columns and a reduction."""
    held = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": paid}
    bare = number[2:].replace(".", "")
    item = f"{_KIND[kind][2]}专利第{year}年年费"
    full = {3: 600, 6: 900, 10: 2000}[3 if year < 4 else 6 if year < 9 else 10]
    rows = [
        ["项目编码", "项目名称", "单位", "数量", "标准", "金额（元）"],
        ["102033", item, "元", f"{amount / full:g}", f"{full:,.2f}", f"{amount:,.2f}"],
    ]
    if way == 1:
        rows.append(["", "", "", "", "", ""])
    body = (
        f"<h1 style='font-size:18pt'>中央非税收入统一票据（电子）</h1><p class='n s'>票据代码：00010124　　票据号码：{slip}　　校验码：{slip[2:8]}</p><p class='n'>交款人：{payer}　　　　开票日期：{dt(paid, 'iso')}</p>"
        + grid(rows)
        + f"<p class='n'>金额合计（大写）{spelled}　　（小写）{amount:,.2f}</p><p class='n'>其他信息：申请号:{bare} 缴费日期:{paid} 缴费方式:网上支付 订单号:{slip}88</p><p class='n'>收款单位（章）：国家知识产权局专利局　　复核人：曲静　　收款人：尤佳</p><div style='position:relative;height:10mm'>{seal('国家知识产权局专利局', 'left:50mm;top:-18mm', '财务专用章', 40, True)}</div>"
    )
    return Paper("patent_fee_receipt", sheet(body, MING if way else HEI, 11, "A4 landscape", "18mm"), held)
