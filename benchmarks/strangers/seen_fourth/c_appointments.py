"""Appointments: a red-headed order, a letter of engagement, a public institution's post sheet, a list of many, a technician's booklet."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import css, day, person, persons, red_head, seal, spread
from benchmarks.strangers.sheet import Sheet, layout


@layout("appointment.c_red_head_order")
def red_head_order(rng: random.Random) -> Sheet:
    """任职通知 of a company for one person, with copies and printing line."""
    given = day(rng, 1998, 2025)
    name = person(rng, rng.choice("男男男女"))
    firm, short = rng.choice(
        (
            ("贵州盘江煤电集团有限责任公司", "盘江司任"),
            ("鞍钢建设集团有限公司", "鞍建任"),
            ("甘肃省第三建设集团公司", "甘三建干"),
        )
    )
    position = rng.choice(("设备管理部主任工程师", "土城矿机电科副科长", "安装分公司焊接主管", "技术质量部部长助理"))
    html = f"""{css(rng.choice(("song", "ming")), 16, "size:A4;margin:34mm 26mm 26mm 28mm")}{red_head(firm + "文件", f"{short}〔{given.year}〕{rng.randint(1, 130)}号", rng)}
    <h1 style="font-size:20pt">关于{name}同志任职的通知</h1><p>各单位、各部门：<div class=i><p>经公司研究决定：<p>聘任{name}同志为{position}，{rng.choice(("聘期三年", "试用期一年"))}。<p>特此通知。</div>
    <div class=sign>{seal(firm[:7] + "<br>" + firm[7:], "8mm", "-9mm", 40)}{firm}<br>{rng.choice((given.cn, given.hanzi))}</div>
    <div style="margin-top:48mm;border-top:.25mm solid;border-bottom:.25mm solid;font-size:13pt">抄送：公司领导，存档。<div style="border-top:.25mm solid;display:flex;justify-content:space-between"><span>{firm}办公室</span><span>{given.cn}印发</span></div></div></html>"""
    return Sheet(html, "appointment", {"name": name, "position": position, "issuer": firm, "date": given.iso})


@layout("appointment.c_letter_of_engagement")
def letter_of_engagement(rng: random.Random) -> Sheet:
    """聘书, landscape, two halves: the emblem word left, the text right."""
    given = day(rng, 1995, 2025)
    name = person(rng, rng.choice("男男女"))
    issuer = rng.choice(
        ("江苏省徐州技师学院", "沈阳鼓风机集团股份有限公司", "湖北省机械工程学会焊接专业委员会", "四川锅炉厂")
    )
    position = rng.choice(("焊接专业客座教授", "首席技师", "兼职实习指导教师", "技术顾问"))
    years = rng.choice(("二年", "三年", "壹年"))
    html = f"""{css(rng.choice(("kai", "song")), 18, "size:A4 landscape;margin:0", "body{display:flex;height:210mm} .l{width:148mm;background:#b01010;color:#f5d77a;text-align:center;padding-top:70mm;font-size:54pt;letter-spacing:.3em;box-sizing:border-box} .t{width:149mm;padding:34mm 16mm;box-sizing:border-box}")}
    <div class=l>聘书</div><div class=t><p>{name}{rng.choice((" 同志", "同志"))}：<p class=i style="margin-top:6mm">兹聘请您为{position}，聘期{years}。<p class=i>此聘<div class=sign style="padding:0;margin-top:22mm">{seal(issuer[:7] + "<br>" + issuer[7:], "10mm", "-9mm")}{issuer}<br>{rng.choice((given.hanzi, given.cn, given.hanzi_month))}</div></div></html>"""
    exact = given.hanzi in html or given.cn in html
    return Sheet(
        html,
        "appointment",
        {"name": name, "position": position, "issuer": issuer, "date": given.iso if exact else given.iso_month},
    )


@layout("appointment.c_post_sheet")
def post_sheet(rng: random.Random) -> Sheet:
    """事业单位岗位聘用审批表: a ruled form; the employer's own opinion bears the date, the office above only its seal."""
    given = day(rng, 2009, 2024)
    name, head = person(rng), person(rng)
    unit = rng.choice(("临沂市农业机械研究所", "遵义市播州区人民医院", "张掖市黑河水利勘察设计所"))
    position = rng.choice(("技术工二级岗位", "专业技术十级岗位", "技术工三级岗位", "专业技术七级岗位"))
    html = f"""{css(rng.choice(("song", "hei", "zenhei")), 12.5, "size:A4;margin:20mm 20mm")}<h1 style="margin-bottom:5mm">事业单位工作人员岗位聘用审批表</h1>
    <table class="r c"><tr><td style="width:16%">姓　　名<td style="width:18%">{spread(name)}<td style="width:15%">性　别<td style="width:16%">男<td style="width:15%">出生年月<td>{rng.randint(1966, 1988)}.0{rng.randint(1, 9)}
    <tr><td>文化程度<td>{rng.choice(("大专", "本科"))}<td>参加工作时间<td>{rng.randint(1989, 2008)}.07<td>政治面貌<td>{rng.choice(("中共党员", "群众"))}<tr><td>原聘岗位<td colspan=2>{"技术工四级岗位" if "技术工" in position else "专业技术十一级岗位"}<td>拟聘岗位<td colspan=2>{position}
    <tr><td style="height:44mm">个人申请<td colspan=5 style="text-align:left;vertical-align:top">　　本人符合所申报岗位的任职条件，申请聘用。
    <tr><td style="height:56mm">聘用单位<br>意　　见<td colspan=5 style="vertical-align:bottom;text-align:left">　　经竞聘上岗、公示无异议，同意聘用{name}同志到{position}。<div style="position:relative;text-align:right;margin-top:12mm">负责人：{head}　　{unit}（章）{seal(unit, "3mm", "-4mm", 33)}<br>{given.wide}</div>
    <tr><td style="height:36mm">人社部门<br>意　　见<td colspan=5 style="vertical-align:bottom;text-align:right">（章）　　　　　<br>　　年　　月　　日</table></html>"""
    return Sheet(html, "appointment", {"name": name, "position": position, "issuer": unit, "date": given.iso})


@layout("appointment.c_list_of_many")
def list_of_many(rng: random.Random) -> Sheet:
    """A paper of the late eighties or nineties by which many are engaged at once."""
    given = day(rng, 1988, 2001)
    names = persons(rng, 16)
    issuer, short = rng.choice(
        (("洛阳矿山机器厂", "洛矿职改字"), ("吉林化学工业公司", "吉化职改字"), ("湘潭电机厂", "湘电职改字"))
    )
    groups = (("高级工程师", names[:3]), ("工程师", names[3:9]), ("助理工程师", names[9:]))
    text = "".join(
        f"<p>{'一二三'[n]}、聘任下列同志为{title}（{len(part)}人）：<p>{'　'.join(spread(one) for one in part)}"
        for n, (title, part) in enumerate(groups)
    )
    html = f"""{css(rng.choice(("song", "ming")), 15, "size:A4;margin:30mm 28mm")}{red_head(issuer, f"{short}（{given.year}）第{rng.randint(1, 40)}号", rng)}
    <h1 style="font-size:18pt">关于聘任{names[0]}等{len(names)}名同志<br>专业技术职务的决定</h1><p>厂属各单位：<div class=i><p>根据职称改革工作的有关规定，经厂专业技术职务聘任委员会讨论，厂长批准，决定：{text}<p>以上人员自发文之日起享受相应职务工资待遇。</div>
    <div class=sign>{seal(issuer, "4mm", "-9mm", 36)}{issuer}<br>{given.hanzi}</div></html>"""
    return Sheet(html, "appointment", {"issuer": issuer, "date": given.iso}, ("name", "position"))


@layout("appointment.c_technicians_booklet")
def technicians_booklet(rng: random.Random) -> Sheet:
    """技师聘任证 of the nineties: a booklet's spread, photo and number left, label lines right."""
    given = day(rng, 1990, 2004)
    name = person(rng)
    issuer = rng.choice(("石嘴山矿务局", "齐齐哈尔车辆厂", "株洲电力机车厂", "铜陵有色金属公司"))
    position = rng.choice(("钳工技师", "电焊工技师", "铸造工技师", "车工高级技师"))
    html = f"""{css(rng.choice(("kai", "song", "ming")), 14, "size:210mm 148mm;margin:10mm", "body{display:flex} .h{width:92mm;padding:4mm;box-sizing:border-box} .h+.h{border-left:.3mm dashed #999} .ph{width:30mm;height:40mm;border:.25mm solid;margin:8mm auto;text-align:center;line-height:40mm;font-size:11pt}")}
    <div class=h><h1 style="font-size:20pt;margin:4mm 0">技师聘任证书</h1><div class=ph>照　片</div><p class=c>编号：{given.year}—{rng.randint(1, 300):03d}</div>
    <div class=h><p>姓　　名：{spread(name)}<p>性　　别：男<p>出生年月：{rng.randint(1940, 1962)}年{rng.randint(1, 12)}月<p>聘任职务：{position}<p>聘任期限：三年<div class=sign style="margin-top:10mm;padding:0">聘任单位：{issuer}（章）{seal(issuer, "2mm", "-12mm", 30)}<br>{rng.choice((given.cn, given.hanzi))}</div></div></html>"""
    return Sheet(html, "appointment", {"name": name, "position": position, "issuer": issuer, "date": given.iso})
