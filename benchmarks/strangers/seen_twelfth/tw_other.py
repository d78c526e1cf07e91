"""Papers of no type of their own."""

from __future__ import annotations

import calendar
import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, credit_code, layout


@layout("unknown.tw_business_licence")
def licence(rng: random.Random) -> Sheet:
    where = k.place(rng)
    code = credit_code(rng)
    founded = k.date(rng, 1999, 2016)
    issued = k.workday(rng, rng.randint(2019, 2024))
    body = (
        "<div style='position:absolute;left:12mm;top:12mm;width:273mm;height:186mm;border:5pt double #b8912f;background:#fdfaf0'>"
        + k.at(16, 14, f"统一社会信用代码<br><b>{code}</b>", "font-size:12pt;line-height:1.5")
        + "<p class='c' style='margin-top:30mm;font-size:42pt;letter-spacing:24pt'>营业执照</p><p class='c' style='font-size:13pt'>（副　本）</p><table style='margin:8mm 24mm 0;width:225mm;font-size:13pt;line-height:1.9'>"
        + k.rows(
            ("名　　称", k.firm(rng, where), "注册资本", f"{'壹贰叁伍'[rng.randint(0, 3)]}仟万圆整"),
            ("类　　型", "有限责任公司", "成立日期", k.cn(founded)),
            ("法定代表人", k.name(rng), "营业期限", "长期"),
            (
                "经营范围",
                "机械设备制造、安装与维修；金属材料销售；技术服务。",
                "住　　所",
                "".join(where) + f"工业路{rng.randint(1, 99)}号",
            ),
        )
        + "</table>"
        + k.at(186, 150, "登记机关", "font-size:14pt")
        + k.at(176, 164, k.cn(issued), "font-size:13pt")
        + k.seal(f"{where[1]}市场监督管理局", "left:186mm;top:136mm")
        + k.at(20, 176, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", "font-size:9.5pt")
        + "</div>"
    )
    return Sheet(
        k.doc(
            body,
            "td:nth-child(odd){width:27mm;white-space:nowrap;padding-right:3mm;vertical-align:top} td:nth-child(2){width:100mm;padding-right:6mm}",
            size="A4 landscape",
            margin="0",
            font=k.face(rng, "song", "hei", "ming"),
        ),
        "unknown",
        {"credit_code": code},
        ("credit_code",),
    )


@layout("unknown.tw_material_list")
def material_list(rng: random.Random) -> Sheet:
    one, employer = k.name(rng), k.firm(rng)
    stuff = (
        ("申报评审表", "原件", 3),
        ("学历证书", "复印件", 1),
        ("职业技能等级证书", "复印件", 1),
        ("年度考核表", "复印件", 3),
        ("获奖证书", "复印件", 2),
        ("专利证书", "复印件", 1),
        ("发表论文", "复印件", 2),
        ("师带徒协议", "复印件", 1),
        ("社会保险参保证明", "原件", 1),
        ("技术报告", "原件", 2),
    )
    page, lines = 1, ""
    for number, (thing, kind, count) in enumerate(rng.sample(stuff, 8), 1):
        last = page + rng.randint(0, 9)
        lines += (
            f"<tr><td>{number}</td><td>{thing}</td><td>{kind}</td><td>{count}</td><td>{page}—{last}</td><td></td></tr>"
        )
        page = last + 1
    body = (
        f"<p class='c hei' style='font-size:20pt;margin-bottom:5mm'>申报职称材料{rng.choice(('目录', '清单', '装订目录'))}</p><p>单位：{employer}　　申报人：{one}</p>"
        "<table class='g c' style='margin-top:4mm'><tr><th>序号</th><th>材料名称</th><th>类别</th><th>份数</th><th>页码</th><th>备注</th></tr>"
        + lines
        + "</table>"
        f"<p style='margin-top:6mm'>共{page - 1}页　　装订人：{k.name(rng, '女')}　　审核人：{k.name(rng)}</p>"
    )
    return Sheet(k.doc(body, font=k.face(rng), margin="26mm 22mm"), "unknown", {})


@layout("unknown.tw_news_item")
def news(rng: random.Random) -> Sheet:
    where = k.place(rng)
    employer, (work, _) = k.firm(rng, where), k.job(rng)
    hero, year = k.name(rng), rng.randint(2009, 2024)
    text = (
        f"本报讯（记者 {k.name(rng, '女')}　通讯员 {k.name(rng)}）{rng.randint(1, 12)}月的一天清晨，记者走进{employer}生产车间，机器轰鸣，焊花飞溅。{work}{hero}正带着徒弟们检查刚下线的设备。",
        f"“干一行就要钻一行。”{hero}说。入厂{rng.randint(12, 30)}年来，他先后参与了{rng.randint(20, 80)}多项设备改造，工友们遇到难题都愿意找他商量。",
        f"今年以来，公司把技能人才培养摆在重要位置，开办{work}实训班{rng.randint(2, 8)}期，培训职工{rng.randint(120, 900)}人次，开展岗位练兵{rng.randint(4, 20)}场，一批青年职工脱颖而出。",
        f"据介绍，下一步公司将继续完善激励机制，让更多一线职工在岗位上成才，为{where[1]}工业高质量发展贡献力量。",
    )
    body = (
        f"<p style='border-bottom:1.5pt solid #000;font-size:11pt'>{where[1][:-1]}日报　{year}年{rng.randint(1, 12)}月{rng.randint(1, 28)}日　星期{rng.choice('一二三四五')}　第{rng.randint(2, 8)}版　经济新闻</p>"
        f"<p class='c hei' style='font-size:24pt;margin:6mm 0 2mm'>{rng.choice(('车间里的“土专家”', '一线工匠带出好队伍', '焊花映照匠心'))}</p><p class='c kai' style='margin-bottom:6mm'>——{employer}技能人才培养见闻</p>"
        "<div style='column-count:2;column-gap:8mm;font-size:12pt'>"
        + "".join(f"<p class='i'>{one}</p>" for one in text)
        + "</div>"
    )
    return Sheet(k.doc(body, font=k.face(rng, "song", "ming", "hei"), margin="22mm 20mm"), "unknown", {})


@layout("unknown.tw_meeting_notice")
def meeting(rng: random.Random) -> Sheet:
    employer = k.firm(rng)
    day = k.workday(rng, rng.randint(2010, 2025), 2, 11)
    when = (day[0], day[1], min(28, day[2] + 3))
    subject = rng.choice(("设备检修工作协调会", "安全生产例会", "年度技术革新座谈会", "班组建设推进会"))
    body = (
        f"<p class='c hei' style='font-size:20pt;margin-bottom:8mm'>关于召开{subject}的通知</p><p>各车间、有关部室：</p><p class='i'>经研究，定于{k.cn(when)}召开{subject}，现将有关事项通知如下：</p>"
        f"<p class='i'>一、时间：{k.cn(when)}（星期{'一二三四五六日'[calendar.weekday(*when)]}）上午{rng.choice(('8', '9'))}：30，会期半天。</p><p class='i'>二、地点：公司办公楼{rng.randint(2, 6)}楼会议室。</p>"
        f"<p class='i'>三、参加人员：各车间主任、设备技术员、{rng.choice(('检修班长', '安全员', '班组长代表'))}，机关有关部室负责人。</p>"
        f"<p class='i'>四、要求：请参会人员提前10分钟入场，不得迟到、请人代会；各车间准备5分钟书面发言。</p><p class='i'>联系人：{k.name(rng)}　　电话：{k.phone(rng)}</p>"
        + k.signed(rng, f"{employer}办公室", k.cn(day), rng.random() < 0.6)
    )
    html = k.doc(body, font=k.face(rng), pt=14, margin="28mm 26mm", css="body{line-height:1.95}")
    return Sheet(html, "unknown", {})
