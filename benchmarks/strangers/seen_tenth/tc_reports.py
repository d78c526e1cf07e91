"""Technical reports: of power plants, builders, works and mines."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import UNITS, Word, day, page, people, person, rows
from benchmarks.strangers.seen_tenth.tc_prose import MACHINE, PLAN, REPAIR, SHOP
from benchmarks.strangers.sheet import Sheet, layout

COUNTED = ("character_count", "body_character_count", "sections")


def ps(paragraphs: tuple[str, ...]) -> str:
    return "".join(f"<p>{one}</p>" for one in paragraphs)


@layout("technical_report.tc_plant_cover")
def plant_cover(rng: random.Random) -> Sheet:
    one, checker, chief = people(rng, 3)
    unit = rng.choice(UNITS)
    when = day(rng, 2014, 2024)
    unit_number = rng.randint(1, 4)
    title = f"{unit_number}号机组{rng.choice(('给水泵汽轮机振动大', '磨煤机出力不足', '凝汽器真空偏低', '引风机喘振'))}原因分析及处理"
    rate = rng.randint(62, 98)
    body = f"""
<div style='text-align:center;padding-top:30mm'><div style='font-size:14pt'>{unit}</div><div style='font-size:16pt;letter-spacing:8pt;margin-top:10mm'>专业技术报告</div>
<div style='font-size:22pt;font-weight:bold;margin:28mm 0 45mm'>{title}</div>
<table style='width:60%;margin:0 auto;font-size:14pt;text-align:left'>{rows(("编　　写：", f"<u>{one.name}</u>"), ("校　　核：", f"<u>{checker.name}</u>"), ("审　　核：", f"<u>{chief.name}</u>"), ("日　　期：", f"<u>{when.cn_month}</u>"))}</table></div>
<div class=break></div>
<h2>1　概述</h2><p>我厂{unit_number}号机组额定容量300MW，于2006年投产发电。自{when.year - 1}年大修以后，该设备多次出现异常，负荷升至240MW以上时参数波动明显，最大值达到{rate}μm，超过了规程规定的允许值，严重影响机组安全经济运行。车间组织专业人员对历次运行记录、检修台账进行了整理，在此基础上制定了试验方案。</p>
<h2>2　设备概况与异常现象</h2><p>设备由本体、轴承座、润滑油系统及热工测点组成，轴承为椭圆瓦，间隙设计值0.15～0.20mm。异常首次出现在夜班，随着循环水温度升高而加剧，停机后复查中心，发现联轴器张口偏差0.11mm。</p>
<p>表1列出了处理前不同负荷下的测量数据。</p><p class=c>表1　处理前测量数据</p><table class=g style='text-align:center'>{rows(("负荷/MW", "1号瓦/μm", "2号瓦/μm", "油温/℃"), (180, rate - 40, rate - 37, 41), (240, rate - 21, rate - 18, 43), (300, rate, rate - 6, 45), head=True)}</table>
<h2>3　原因分析</h2>{ps(MACHINE)}<p>（1）基础台板与垫铁接触不良，二次灌浆层局部脱空，支承刚度下降；（2）管道附加力过大，冷态预留值与热态位移方向相反；（3）轴瓦顶隙超标，油膜刚度不足。经过排除法确认，第一、第二项为主要原因。</p>
<h2>4　处理措施</h2><p>检修期间将台板重新研磨，垫铁由三块减为两块并点焊固定；调整进口管道支吊架，使法兰在自由状态下的错口小于0.5mm；更换轴瓦，刮研后接触角控制在60°左右，顶隙为0.17mm。</p>
{ps(REPAIR)}<h2>5　处理效果</h2><p>机组启动后满负荷运行七十二小时，最大值降至{rate // 3}μm，油温稳定。按全年减少非计划停运一次计算，可避免电量损失约360万千瓦时。</p>
<h2>6　结论</h2><p>本次异常由支承刚度不足与管道附加力共同引起，处理后达到优良标准。建议今后大修中把台板接触情况列为必查项目。</p>"""
    sheet = page(body, rng.choice(("song", "ming")), css="h2{font-size:14pt;margin:10pt 0 4pt}")
    return Sheet(
        sheet,
        "technical_report",
        {"title": title, "authors": [one.name], "organization": unit, "date": when.iso_month},
        COUNTED,
    )


@layout("technical_report.tc_method")
def method(rng: random.Random) -> Sheet:
    writers = people(rng, rng.randint(2, 4))
    unit = rng.choice(UNITS)
    when = day(rng, 2010, 2023)
    title = rng.choice(
        (
            "高墩翻模施工工法",
            "大跨度钢桁架整体提升施工工法",
            "湿陷性黄土地区灰土挤密桩施工工法",
            "地下室外墙单侧支模施工工法",
        )
    )
    names = "　".join(one.name for one in writers)
    body = f"""<h1 style='font-size:22pt'>{title}</h1><p class=c>工法编号：JXGF{when.year}-{rng.randint(10, 99)}</p>
<p class=n><b>完成单位：</b>{unit}</p><p class=n><b>主要完成人：</b>{names}</p><p class=n><b>编制日期：</b>{when.dots}</p><hr>
<h3>1. 前言</h3><p>随着基础设施建设规模不断扩大，结构形式日趋复杂，传统施工方法在工期、质量及安全上难以满足要求。我公司在多项工程实践中总结形成本工法，经应用取得良好效果，关键技术于{when.year - 1}年通过省级科技成果鉴定。</p>
<h3>2. 工法特点</h3><p>2.1 模板一次投入，周转使用，材料损耗小。2.2 工序衔接紧凑，每循环仅需三天。2.3 操作平台封闭，安全性好。</p>
<h3>3. 适用范围</h3><p>适用于高度20m以上、截面变化不大的混凝土结构，其他类似工程可参照执行。</p>
<h3>4. 工艺原理</h3><p>利用已浇筑并达到强度的结构作为支承体，通过对拉螺杆将荷载传至下部，逐节向上周转，直至设计标高。</p>
<h3>5. 施工工艺流程及操作要点</h3><p>5.1 工艺流程：测量放线→钢筋绑扎→模板安装→校正→浇筑混凝土→养护→拆模周转。</p><p>5.2 操作要点：测量采用全站仪与激光铅直仪双控，偏差不大于H/3000且不超过20mm；混凝土分层厚度不大于300mm，坍落度控制在140～160mm；拆模时强度不低于2.5MPa。</p>
<h3>6. 材料与设备</h3><table class=g>{rows(("序号", "名称", "规格", "数量"), (1, "定型钢模板", "2.25m/节", "3套"), (2, "塔式起重机", "QTZ80", "1台"), (3, "全站仪", "2″级", "1台"), head=True)}</table>
<h3>7. 质量控制</h3><p>执行现行混凝土结构工程施工质量验收规范，每节完成后由质检员复核轴线、垂直度并填写记录。</p>
<h3>8. 安全措施</h3><p>高处作业人员必须系挂安全带，六级以上大风停止作业；平台堆载不得超过1.5kN/m²。</p>
<h3>9. 环保措施</h3><p>现场硬化，废水沉淀后排放，夜间照明加设灯罩。</p>
<h3>10. 效益分析</h3><p>与搭设落地支架相比，节约钢管租赁及人工费{rng.randint(35, 190)}万元，工期缩短{rng.randint(12, 40)}天。</p>
<h3>11. 应用实例</h3><p>{when.year - 2}年3月至{when.year - 1}年10月应用于某高速公路特大桥12号至18号墩，最大高度68m，分项工程一次验收合格率100%。</p>"""
    return Sheet(
        page(body, "song", "11pt", "h3{font-size:12.5pt;margin:6pt 0 2pt}"),
        "technical_report",
        {"title": title, "authors": [one.name for one in writers], "organization": unit, "date": when.iso},
        COUNTED,
    )


@layout("technical_report.tc_word_summary")
def word_summary(rng: random.Random) -> Sheet:
    one = person(rng)
    unit, when = rng.choice(UNITS), day(rng, 2018, 2024)
    title = rng.choice(
        (
            "掘进机截割部漏油故障的研究与改进",
            "皮带机托辊快速更换装置的研制",
            "液压支架立柱拆装工艺改进",
            "电机车蓄电池充电系统改造",
        )
    )
    word = Word("仿宋", 14)
    word.title(title).put(f"{unit}　{one.name}", "c")
    word.put(
        f"摘　要：针对现场设备故障率高、维修时间长的问题，从结构、材料、操作三方面查找原因，提出改进方案并在井下实施，故障间隔由{rng.randint(9, 15)}天延长到{rng.randint(60, 120)}天。"
    )
    word.put("关键词：设备维修；结构改进；可靠性")
    word.head("一、问题的提出").text(
        "我矿综采二队现有同类设备六台，服役年限均在五年以上。据机电科统计，上半年因该部位故障影响生产时间累计达87小时，占机电事故时间的三成，更换一次备件需要六名工人连续作业四小时，劳动强度大，且存在吊装风险。"
    )
    word.head("二、原因分析").text(
        "1.密封件材质不适应高温高压工况，使用两周后硬化开裂。",
        "2.原结构采用整体式端盖，拆卸时须整体吊移，空间受限。",
        "3.操作人员未按规程进行润滑，注油周期偏长。",
    )
    word.text(*SHOP[:1])
    word.head("三、改进方案").text(
        "将端盖改为剖分式，两半之间用定位销和六条M16螺栓连接；密封改用聚氨酯骨架密封，增加一道防尘圈；加装集中润滑点并在外壳设观察窗。图纸经机电副总工程师审查后，由机修厂加工。"
    )
    word.table(
        ("项目", "改进前", "改进后"),
        ("更换时间/h", "4.0", "1.2"),
        ("作业人数/人", "6", "2"),
        ("密封寿命/d", "14", "90"),
    )
    word.head("四、应用效果").text(
        f"改进后的装置自{when.year - 1}年5月投入使用，运行平稳，全年减少停机约150小时，直接节约备件费用{rng.randint(8, 45)}万元。工人普遍反映操作简便、安全可靠。"
    )
    word.text(*SHOP[1:])
    word.head("五、结束语").text("实践证明，该项改进投入少、见效快，具有推广价值。下一步将对同类型设备逐台实施。")
    word.put(when.hanzi, "r")
    truth = {"title": title, "authors": [one.name], "organization": unit, "date": when.iso}
    return Sheet("", "technical_report", truth, COUNTED, word=word.bytes())


@layout("technical_report.tc_feasibility")
def feasibility(rng: random.Random) -> Sheet:
    team = people(rng, 6)
    unit, when = rng.choice(UNITS), day(rng, 2008, 2022)
    title = (
        rng.choice(
            (
                "年产3万吨铸件生产线技术改造项目",
                "空压站余热回收利用项目",
                "厂区10kV配电室增容改造项目",
                "焦炉烟气脱硫脱硝项目",
            )
        )
        + "可行性研究报告"
    )
    total = rng.randint(380, 4200)
    body = f"""<div style='border:3pt double #000;height:225mm;padding:20mm 14mm;text-align:center'><div style='font-size:24pt;font-weight:bold;line-height:1.6'>{title}</div>
<div style='font-size:16pt;margin-top:95mm'>{unit}</div><div style='font-size:16pt'>{when.hanzi_month}</div></div>
<div class=break></div><h1>编制人员名单</h1><table class=g style='width:80%;margin:0 auto'>{rows(("分管领导", team[0].name, "副总经理"), ("审　　定", team[1].name, "教授级高工"), ("审　　查", team[2].name, "高级工程师"), ("编　　制", f"{team[3].name}　{team[4].name}　{team[5].name}", "工程师"))}</table>
<div class=break></div><h1>目　录</h1><p class=n>第一章　总论……………………………1</p><p class=n>第二章　市场分析与建设必要性……………2</p><p class=n>第三章　建设方案………………………3</p><p class=n>第四章　环境保护与节能……………………4</p><p class=n>第五章　投资估算与资金筹措………………5</p><p class=n>第六章　结论与建议………………………6</p><div class=break></div>
<h2>第一章　总论</h2><p>项目建设单位始建于1958年，主营机械制造与配套服务，现有职工一千余人。为落实节能降耗要求，拟对现有设施进行改造。本报告依据国家产业政策、行业设计规范及建设单位提供的基础资料编制，研究范围包括工艺、土建、电气、给排水及概算。</p>
<h2>第二章　市场分析与建设必要性</h2><p>近三年产品订单年均增长百分之十一，现有装置满负荷运行仍不能满足要求，且设备老化、能耗偏高。改造后可形成稳定供应能力，经济与社会效益明显。</p>
<h2>第三章　建设方案</h2><p>方案一为原址改造，利用旧有厂房与公辅设施；方案二为异地新建。经技术经济比较，推荐方案一。主要设备选用国产成熟机型，自动控制采用集散控制系统，预留远程通信接口。</p>
{ps(PLAN)}<h2>第四章　环境保护与节能</h2><p>废气经布袋除尘后排放浓度小于20mg/m³，废水循环使用不外排，年节约标准煤{rng.randint(300, 2400)}吨。</p>
<h2>第五章　投资估算与资金筹措</h2><p>项目总投资{total}万元，其中设备购置费{total * 6 // 10}万元，安装工程费{total // 5}万元，其余为其他费用和预备费，资金全部自筹。</p>
<h2>第六章　结论与建议</h2><p>项目符合产业政策，技术可行，静态投资回收期{rng.randint(3, 6)}.{rng.randint(1, 9)}年，建议尽快立项实施。</p>"""
    truth = {"title": title, "authors": [one.name for one in team[3:]], "organization": unit, "date": when.iso_month}
    return Sheet(page(body, "song", css="h2{font-size:15pt;text-align:center}"), "technical_report", truth, COUNTED)


@layout("technical_report.tc_sign_table")
def sign_table(rng: random.Random) -> Sheet:
    one, two, three = people(rng, 3)
    unit, when = rng.choice(UNITS), day(rng, 2016, 2024)
    title = rng.choice(
        (
            "压力容器封头环缝自动焊工艺试验报告",
            "35CrMo主轴调质裂纹分析报告",
            "500kV断路器机构大修技术方案",
            "冷轧机液压AGC系统调试技术总结",
        )
    )
    first, second = when.later(3), when.later(9)
    body = f"""<table class=g style='font-size:10.5pt;text-align:center'><tr><td rowspan=2 style='width:26%'>{unit}</td><td rowspan=2 style='font-size:14pt;font-weight:bold'>{title}</td><td style='width:22%'>编号 JS-{when.year}-{rng.randint(1, 60):03d}</td></tr><tr><td>版本 A/0</td></tr></table>
<table class=g style='font-size:10.5pt;text-align:center;margin:6pt 0'>{rows(("", "姓名", "部门", "日期"), ("拟制", one.name, "技术部", when.iso), ("审核", two.name, "技术部", first.iso), ("批准", three.name, "总师办", second.iso), head=True)}</table>
<p class=n><b>一、目的</b></p><p>为验证新工艺参数在批量生产条件下的适用性，解决前期产品返修率偏高的问题，按照年度技术工作计划开展本项工作，并据此修订作业指导书。</p>
<p class=n><b>二、条件与方法</b></p><p>试样取自同一批次，母材厚度{rng.randint(16, 40)}mm，环境温度18℃，相对湿度小于60%。采用三组参数对比，每组不少于五件，试验后进行外观、超声与力学性能检查。</p>
<p class=n><b>三、数据记录</b></p><table class=g style='text-align:center'>{rows(("组别", "参数Ⅰ", "参数Ⅱ", "合格数/总数", "备注"), ("A", rng.randint(380, 420), 30, "4/5", "轻微缺陷"), ("B", rng.randint(430, 460), 32, "5/5", ""), ("C", rng.randint(470, 500), 34, "3/5", "局部过热"), head=True)}</table>
<p class=n><b>四、分析</b></p><p>A组热输入偏低，熔合不充分；C组热输入过大，晶粒长大，冲击功下降约两成。B组各项指标均优于标准要求，且波动最小。金相照片显示组织为回火索氏体，未见魏氏组织。</p>
<p class=n><b>五、结论与建议</b></p><p>确定采用B组参数，纳入工艺规程；每月抽检一次，发现偏离时及时调整。按全年产量推算，返修工时可减少{rng.randint(300, 900)}小时。</p>
<p class=n><b>六、参考文献</b></p><p class=n>[1] 机械工程材料手册编写组.机械工程材料手册[M].北京：机械工业出版社，2008.</p>"""
    truth = {"title": title, "authors": [one.name], "organization": unit, "date": when.iso}
    return Sheet(page(body, rng.choice(("hei", "song")), "11pt"), "technical_report", truth, ("date", *COUNTED))
