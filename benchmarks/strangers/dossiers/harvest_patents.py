"""Patents: certificate, register and fee receipts."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.strangers.dossiers.harvest_base import day, page, rows, seal
from benchmarks.strangers.dossiers.model import Paper

KINDS = {"invention": "发明", "utility_model": "实用新型"}


def _spaced(number: str) -> str:
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


def certificate(
    kind: str,
    title: str,
    inventors: Sequence[str],
    owner: str,
    number: str,
    filed: str,
    granted: str,
    publication: str,
    serial: int,
) -> Paper:
    """The certificate in the form of its day: one side before 2018-12-04, two columns afterwards."""
    word = KINDS[kind]
    names = "；".join(inventors)
    if granted < "2018-12-04":
        term = {"invention": "二十", "utility_model": "十"}[kind]
        body = f"<p class=n>证书号第{serial}号</p><h1 style='font-size:30pt'>{word}专利证书</h1><br><p class=n>{word}名称：{title}</p><p class=n>发　明　人：{names}</p><p class=n>专　利　号：{_spaced(number)}</p><p class=n>专利申请日：{day(filed, 4)}</p><p class=n>专 利 权 人：{owner}</p><p class=n>授权公告日：{day(granted, 4)}</p><br><p>本{word}经过本局依照中华人民共和国专利法进行{'审查' if kind == 'invention' else '初步审查'}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><p>本专利的专利权期限为{term}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p><p>专利证书记载专利权登记时的法律状况。</p><p class=n>局长　申长雨</p>{seal('中华人民共和国国家知识产权局', '', 105, 20)}<p class='s c'>第 1 页（共 1 页）</p>"
        html = page(body, "song", 13)
    else:
        body = f"<p class=n>证书号第{serial}号</p><h1 style='font-size:28pt'>{word}专利证书</h1><p class=n>{word}名称：{title}</p><p class=n>专 利 权 人：{owner}</p><p class=n>地　　　址：030024 山西省太原市万柏林区</p><p class=n>发　明　人：{names}</p><table class=bare><tr><td>专　利　号：{_spaced(number)}</td><td>授权公告号：{publication[:2]} {publication[2:-1]} {publication[-1]}</td></tr><tr><td>专利申请日：{day(filed, 4)}</td><td>授权公告日：{day(granted, 4)}</td></tr></table><p class=n>申请日时申请人：{owner}</p><p class=n>申请日时发明人：{names}</p><br><p>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p><br><p class=n>局长　申长雨</p><p class=r>{day(granted, 4)}</p>{seal('国家知识产权局', '', 110, 26)}<p class='s c'>第 1 页（共 1 页）</p>"
        html = page(body, "hei", 12.5)
    fields = {
        "patent_kind": kind,
        "title": title,
        "inventors": list(inventors),
        "patentees": [owner],
        "patent_number": number,
    }
    return Paper("patent_certificate", html, fields | {"application_date": filed, "grant_date": granted})


def register(
    kind: str,
    title: str,
    inventors: Sequence[str],
    owner: str,
    number: str,
    filed: str,
    granted: str,
    entries: Sequence[str],
    when: str,
    status: str,
) -> Paper:
    """专利登记簿副本 with its entries and state; ``status`` valid or lapsed."""
    word = {"valid": "专利权维持", "lapsed": "专利权终止", "expired": "专利权届满终止"}[status]
    listed = "".join(f"<p>{one}</p>" for one in entries)
    body = f"<h1>专利登记簿副本</h1>{rows([('专利号', number[2:]), ('发明名称' if kind == 'invention' else '实用新型名称', title), ('申请日', day(filed)), ('授权公告日', day(granted)), ('发明人', '；'.join(inventors)), ('专利权人', owner), ('法律状态', word)])}<p class=n>登记事项：</p>{listed}<p>以上登记内容与专利登记簿一致。</p><p class=r>国家知识产权局</p><p class=r>{day(when, 4)}</p>{seal('国家知识产权局', '证件专用章')}"
    return Paper("patent_register", page(body, "song", 12), {"patent_number": number, "legal_status": status})


def receipt(number: str, word: str, year: int, full: int, share: str, paid: str, invoice: str, late: str = "") -> Paper:
    """The electronic receipt of an annual fee; ``late`` is the surcharge in 元."""
    amount = round(full * float(share), 2)
    extra = (
        f"<tr><td>103044</td><td>{word}专利年费滞纳金</td><td>元</td><td>1</td><td>{late}</td><td>{late}</td></tr>"
        if late
        else ""
    )
    total = amount + (float(late) if late else 0)
    body = f"<h1 style='font-size:16pt'>中央非税收入统一票据（电子）</h1><p class=n>票据代码：00010125　　票据号码：{invoice}　　校验码：6c{invoice[-4:]}</p><p class=n>交款人：太原晋源专利事务所　　　　　　开票日期：{day(paid, 3)[:8]}{min(int(paid[8:]) + 2, 28):02}</p><table><tr><td>项目编码</td><td>项目名称</td><td>单位</td><td>数量</td><td>标准</td><td>金额（元）</td></tr><tr><td>103043</td><td>{word}专利第{year}年年费</td><td>元</td><td>{share}</td><td>{full:,.2f}</td><td>{amount:.2f}</td></tr>{extra}</table><p class=n>金额合计（小写）{total:.2f}</p><p class=n>其他信息：申请号:{number[2:].replace('.', '')} 缴费日期:{paid} 缴费方式:网上支付 订单号:{invoice}77</p><p class=n>收款单位（章）：国家知识产权局专利局　　复核人：系统　　收款人：系统</p>{seal('国家知识产权局专利局', '财政票据专用章', 170, 18)}"
    return Paper(
        "patent_fee_receipt",
        page(body, "song", 10.5, "A4 landscape", "15mm"),
        {"patent_number": number, "fee_year": year, "paid_date": paid},
    )
