"""Pages of no type that lie in dossiers: lists, covers, licences, photographs, slips, a manual, a notice, an invoice."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import code, css, day, person, persons, red_head, seal, spread
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout


@layout("unknown.c_material_list")
def material_list(rng: random.Random) -> Sheet:
    """申报材料清单: a table that names every other paper, with copies and pages."""
    things = [
        "专业技术职务任职资格评审表",
        "居民身份证复印件",
        "毕业证书及学历认证报告",
        "职业技能等级证书",
        "近三年年度考核登记表",
        "社会保险参保缴费证明",
        "发明专利证书及年费缴纳凭证",
        "科技成果鉴定证书",
        "经济效益证明",
        "师带徒协议",
        "发表论文（封面、目录、正文）",
        "获奖荣誉证书",
        "个人诚信承诺书",
    ]
    chosen = [one for one in things if rng.random() < 0.8]
    page, rows = 1, ""
    for n, one in enumerate(chosen, 1):
        size = rng.randint(1, 12)
        rows += f"<tr><td>{n}<td style='text-align:left'>{one}<td>{rng.choice(('原件', '复印件'))}<td>1<td>{page}—{page + size - 1}"
        page += size
    html = f"""{css(rng.choice(("song", "hei", "ming")), 13)}<h1>{rng.choice(("申报材料目录", "送审材料清单", "卷内材料目录"))}</h1><div style="display:flex;justify-content:space-between"><span>申报人：{spread(person(rng))}</span><span>申报资格：{rng.choice(("工程师", "高级工程师"))}</span></div>
    <table class="r c"><tr><th>序号<th>材料名称<th>类别<th>份数<th>页码{rows}</table><p style="margin-top:6mm">移交人：　　　　　　接收人：　　　　　　{day(rng, 2018, 2025).cn_month}</html>"""
    return Sheet(html, "unknown", {})


@layout("unknown.c_file_cover")
def file_cover(rng: random.Random) -> Sheet:
    """The cover of a file bag, large boxes for name, unit and number."""
    html = f"""{css(rng.choice(("song", "kai")), 18, "size:A4;margin:30mm 24mm;background:#f1e3c4")}<div class=c style="font-size:13pt">（{rng.choice(("甘肃省", "吉林省", "山西省"))}职称改革工作领导小组办公室监制）</div><h1 style="font-size:38pt;letter-spacing:.5em;margin:34mm 0 6mm">档案袋</h1><div class=c style="margin-bottom:26mm">职称申报评审材料</div>
    <table class=r style="font-size:17pt"><tr><td class=c style="width:34%;height:16mm">姓　　名<td>{spread(person(rng))}<tr><td class=c style="height:16mm">单　　位<td>{rng.choice(("白银有色集团股份有限公司", "吉林建龙钢铁有限责任公司", "晋城宏圣建筑工程有限公司"))}<tr><td class=c style="height:16mm">申报专业<td>{rng.choice(("冶金", "机械", "电气"))}<tr><td class=c style="height:16mm">编　　号<td>{rng.randint(1, 400):04d}</table><p class=c style="margin-top:30mm;font-size:14pt">{rng.randint(2016, 2025)}年度</html>"""
    return Sheet(html, "unknown", {})


@layout("unknown.c_business_licence")
def business_licence(rng: random.Random) -> Sheet:
    """营业执照 副本 of the present form, landscape."""
    founded, issued = day(rng, 1996, 2015), day(rng, 2016, 2024)
    firm, area, place = rng.choice(
        (
            ("漯河市恒瑞机械制造有限公司", "411100", "漯河市经济技术开发区燕山路南段"),
            ("玉溪新兴钢铁有限公司", "530400", "云南省玉溪市红塔区研和镇"),
            ("滕州市三合机械股份有限公司", "370481", "滕州市木石镇工业园区"),
        )
    )
    html = f"""{css(rng.choice(("song", "hei")), 12, "size:A4 landscape;margin:14mm 20mm;border:1.5mm double #a88b3d", "i{font-style:normal;color:#8a6d2b;display:inline-block;width:30mm} .k{display:flex} .k>div{width:50%}")}<div style="padding:5mm 8mm"><div style="font-size:10pt">统一社会信用代码<br>{code(rng, area)}</div><h1 style="font-size:34pt;letter-spacing:.3em;margin:0">营业执照</h1><p class=c>（副　本）
    <div class=k><div><p><i>名　　称</i>{firm}<p><i>类　　型</i>有限责任公司（自然人投资或控股）<p><i>法定代表人</i>{person(rng)}<p><i>经营范围</i>机械设备制造、加工、销售；金属材料销售；<br>货物进出口（依法须经批准的项目，经相关部门<br>批准后方可开展经营活动）</div><div><p><i>注册资本</i>{hanzi_number(rng.randint(1, 9))}仟万元整<p><i>成立日期</i>{founded.wide}<p><i>住　　所</i>{place}<div class=sign style="margin-top:10mm">登记机关{seal("市场监督管理局", "0mm", "-8mm", 34)}<br>{issued.wide}</div></div></div><p style="font-size:8.5pt;margin-top:12mm">国家企业信用信息公示系统网址：http://www.gsxt.gov.cn　　市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告</div></html>"""
    return Sheet(html, "unknown", {})


@layout("unknown.c_photo_sheet")
def photo_sheet(rng: random.Random) -> Sheet:
    """A page with eight little photographs and a line for the name."""
    boxes = "".join("<span></span>" for _ in range(rng.choice((4, 6, 8))))
    label = rng.choice(("近期免冠二寸证件照粘贴页", "证件照片（背面注明姓名）", "一寸红底照片"))
    html = f"""{css(rng.choice(("hei", "song")), 14, more="span{display:inline-block;width:33mm;height:45mm;margin:3mm;border:.2mm solid #888;background:linear-gradient(#c33 55%,#334 55%)}")}<h1>{label}</h1><div class=c>{boxes}</div><p class=c style="margin-top:14mm">姓名：{spread(person(rng))}</html>"""
    return Sheet(html, "unknown", {})


@layout("unknown.c_bank_receipt")
def bank_receipt(rng: random.Random) -> Sheet:
    """电子回单 of a bank for a review fee, two parties side by side."""
    when = day(rng, 2017, 2025)
    payer, payee = (
        persons(rng, 1)[0],
        rng.choice(("陕西省人才交流服务中心", "河南省职称评审服务中心", "江西省机械工程学会")),
    )
    bank = rng.choice(("中国农业银行", "中国银行", "邮储银行"))
    amount = rng.choice((180, 220, 300, 400))
    words = {180: "壹佰捌拾元整", 220: "贰佰贰拾元整", 300: "叁佰元整", 400: "肆佰元整"}[amount]
    html = f"""{css(rng.choice(("song", "hei")), 10.5, "size:210mm 130mm;margin:9mm")}<div style="display:flex;justify-content:space-between"><b style="font-size:14pt">{bank}</b><span style="font-size:15pt">网上银行电子回单</span><span>第1次打印</span></div><p>回单编号：{rng.randint(10**15, 10**16 - 1)}　　交易时间：{when.iso} 11:{rng.randint(10, 59)}:08
    <table class=r><tr><td rowspan=3 class=c style="width:6%">付款人<td style="width:12%">户名<td>{payer}<td rowspan=3 class=c style="width:6%">收款人<td style="width:12%">户名<td>{payee}<tr><td>账号<td>6228 **** **** {rng.randint(1000, 9999)}<td>账号<td>{rng.randint(10**11, 10**12 - 1)}<tr><td>开户行<td>{bank}高新支行<td>开户行<td>中国工商银行朝阳路支行<tr><td colspan=2>金额（大写）<td colspan=2>人民币{words}<td>（小写）<td>￥{amount}.00<tr><td colspan=2>用途<td colspan=4>{rng.choice(("职称评审费", "培训费", "资料费"))}<tr><td colspan=2>交易流水号<td colspan=4>{rng.randint(10**9, 10**10 - 1)}</table>
    <p style="font-size:8.5pt;position:relative">重要提示：本回单不作为收款方发货依据，重复打印无效。{when.cn}</html>"""
    return Sheet(html, "unknown", {})


@layout("unknown.c_manual_page")
def manual_page(rng: random.Random) -> Sheet:
    """A page out of a machine's instructions: numbered parts, a table of faults, a page number."""
    model = f"{rng.choice(('NBC', 'ZX7', 'WSM'))}-{rng.choice((250, 315, 400))}"
    faults = [
        ("开机后风机不转", "电源缺相或风机损坏", "检查三相电源，更换风机"),
        ("无焊接电流输出", "焊枪开关接触不良", "修理或更换焊枪开关"),
        ("送丝不均匀", "送丝轮压力不当", "调整压紧手柄"),
        ("过热指示灯亮", "负载持续率超出规定", "停机冷却后再用"),
        ("气体不流出", "电磁阀卡死或气管堵塞", "清理气路"),
    ]
    rows = "".join(f"<tr><td>{n}<td>{a}<td>{b}<td>{c}" for n, (a, b, c) in enumerate(faults, 1))
    html = f"""{css(rng.choice(("hei", "song")), 11.5, "size:A5;margin:14mm")}<div style="border-bottom:.25mm solid;font-size:9pt">{model} 逆变焊机使用说明书</div><h2 style="font-size:14pt">7　常见故障及排除</h2><table class=r><tr class=c><th>序号<th>故障现象<th>可能原因<th>排除方法{rows}</table><h2 style="font-size:14pt">8　维护保养</h2><p>8.1　每半年用干燥压缩空气清除机内灰尘一次，清理前必须切断电源。<p>8.2　经常检查输出电缆的连接是否牢固，绝缘有无破损。<p>△注意：非专业人员不得打开机壳。<p class=c style="font-size:9pt;margin-top:12mm">— {rng.randint(11, 29)} —</html>"""
    return Sheet(html, "unknown", {})


@layout("unknown.c_training_notice")
def training_notice(rng: random.Random) -> Sheet:
    """A red-headed notice that a course will be held; nobody is certified by it."""
    given = day(rng, 2006, 2025)
    start = given.later(rng, 1, 1)
    body, short = rng.choice(
        (("辽宁省焊接学会", "辽焊学"), ("青海省职业技能鉴定指导中心", "青鉴"), ("江苏省设备管理协会", "苏设协"))
    )
    html = f"""{css(rng.choice(("song", "ming")), 14.5, "size:A4;margin:28mm 26mm")}{red_head(body, f"{short}〔{given.year}〕{rng.randint(1, 60)}号", rng)}<h1 style="font-size:19pt">关于举办{rng.choice(("特种焊接工艺", "设备状态监测与故障诊断", "可编程控制器应用"))}培训班的通知</h1><p>各有关单位：<div class=i><p>为提高企业技术人员业务水平，经研究决定举办培训班，现将有关事项通知如下：<p>一、培训对象：企业工程技术人员、班组长及一线技术工人。<p>二、培训时间：{start.cn}报到，培训期{rng.randint(3, 7)}天。<p>三、培训地点：{rng.choice(("沈阳市铁西宾馆", "西宁市建设大厦", "无锡市太湖工人疗养院"))}。<p>四、收费标准：每人{rng.choice((680, 980, 1280))}元，食宿统一安排，费用自理。<p>五、报名办法：请填写回执，于开班前五日传真至会务组。联系人：{person(rng, "女")}。</div><p>附件：报名回执<div class=sign style="margin-top:8mm">{seal(body, "8mm", "-9mm")}{body}<br>{given.cn}</div></html>"""
    return Sheet(html, "unknown", {})


@layout("unknown.c_invoice")
def invoice(rng: random.Random) -> Sheet:
    """电子发票（普通发票）: a publishing fee or a course fee, taxed at six in a hundred."""
    when = day(rng, 2021, 2025)
    firm = rng.choice(("石家庄煤矿机械有限责任公司", "湖北三环锻造有限公司"))
    seller = rng.choice(("《现代制造工程》杂志社有限公司", "南京智诚教育咨询有限公司", "北京中知专利代理有限公司"))
    item = rng.choice(("*现代服务*版面费", "*非学历教育服务*培训费", "*现代服务*专利代理费"))
    net = rng.randint(500, 4000)
    tax = round(net * 0.06, 2)
    html = f"""{css(rng.choice(("song", "kai")), 10.5, "size:210mm 140mm;margin:8mm", "table.r td{border-color:#8b3a2b}")}<div style="display:flex;justify-content:space-between"><span style="width:50mm"></span><span style="font-size:18pt;color:#8b3a2b">电子发票（普通发票）</span><span style="font-size:9.5pt">发票号码：{when.year % 100}{rng.randint(10**17, 10**18 - 1)}<br>开票日期：{when.year}年{when.month:02d}月{when.day:02d}日</span></div>
    <table class=r><tr><td class=c style="width:5%">购<br>买<br>方<td colspan=3>名称：{firm}<br>统一社会信用代码/纳税人识别号：{code(rng, "130100")}<td class=c style="width:5%">销<br>售<br>方<td colspan=3>名称：{seller}<br>统一社会信用代码/纳税人识别号：{code(rng, "110108")}<tr class=c><td colspan=2>项目名称<td>单位<td>数量<td colspan=2>金额<td>税率<td>税额<tr class=c style="height:24mm;vertical-align:top"><td colspan=2>{item}<td>次<td>1<td colspan=2>{net:.2f}<td>6%<td>{tax:.2f}<tr><td colspan=4>价税合计（小写）<td colspan=4>￥{net + tax:.2f}<tr><td colspan=8>备注：</table><p>开票人：{person(rng, "女")}</html>"""
    return Sheet(html, "unknown", {})
