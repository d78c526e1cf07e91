"""Training textbooks: of a press, of a company, of a school."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.tc_kit import UNITS, Word, day, page, people, rows
from benchmarks.strangers.sheet import Sheet, layout


def isbn(rng: random.Random, press: str) -> str:
    """An ISBN of thirteen digits with right check digit."""
    serial = f"{rng.randrange(10 ** (8 - len(press))):0{8 - len(press)}d}"
    digits = f"9787{press}{serial}"
    check = -sum(int(one) * (3 if place % 2 else 1) for place, one in enumerate(digits)) % 10
    return f"978-7-{press}-{serial}-{check}"


@layout("textbook.tc_press")
def press(rng: random.Random) -> Sheet:
    chief, second, third, editor = people(rng, 4)
    trade = rng.choice(("焊工", "维修电工", "装配钳工", "锅炉司炉工", "汽车修理工"))
    grade = rng.choice(("高级", "技师 高级技师", "中级"))
    when = day(rng, 2008, 2022)
    thousand, number = rng.randint(148, 420), isbn(rng, "5167")
    title = f"{trade}（{grade}）"
    body = f"""<div style='text-align:center'><div style='background:#dde6f2;padding:6pt;font-size:13pt'>国家职业技能等级认定培训教程</div><div style='font-size:34pt;font-weight:bold;margin:35mm 0 6mm'>{trade}</div><div style='font-size:20pt'>（{grade}）</div>
<div style='margin:22mm 0 50mm;font-size:14pt'>主　编　{chief.name}<br>副主编　{second.name}</div><div style='font-size:14pt'>华北劳动出版社</div></div>
<div class=break></div><div style='font-size:10.5pt'><p class=n><b>图书在版编目（CIP）数据</b></p><p>{title}/{chief.name}主编.—北京：华北劳动出版社，{when.year}</p><p>国家职业技能等级认定培训教程</p><p>ISBN {number}</p><p>Ⅰ.①{trade[0]}… Ⅱ.①{chief.name[0]}… Ⅲ.①{trade}—技术培训—教材 Ⅳ.①TM</p><p>中国版本图书馆CIP数据核字（{when.year}）第{rng.randint(100000, 280000)}号</p><hr>
<p class=c>华北劳动出版社出版发行</p><p class=c>（北京市惠新东街{rng.randint(1, 20)}号　邮政编码：100029）</p><p class=c>*</p><p class=c>三河市印刷有限公司印刷装订　新华书店经销</p><p class=c>787毫米×1092毫米　16开本　{rng.randint(10, 25)}.5印张　{thousand}千字</p><p class=c>{when.cn_month}第1版　{when.cn_month}第1次印刷</p><p class=c>定价：{rng.randint(28, 56)}.00元</p><p class=c>责任编辑　{editor.name}</p></div>
<div class=break></div><h1>前　言</h1><p>为推动职业技能培训和等级认定工作的开展，在从业人员中推行职业技能等级制度，我们组织有关专家编写了本教程。教程以国家职业技能标准为依据，力求体现“以职业活动为导向、以职业能力为核心”的指导思想，内容上按职业功能划分章节，每章附有思考题。</p>
<p>本书由{chief.name}任主编，{second.name}任副主编，{third.name}参加编写。在编写过程中得到有关企业的大力支持，在此一并致谢。由于时间仓促，不足之处在所难免，欢迎读者批评指正。</p><p class=r>编　者</p>"""
    truth = {
        "title": title,
        "authors": [chief.name, second.name, third.name],
        "isbn": number,
    }
    return Sheet(page(body, "song"), "textbook", truth, ("audience", "title", "authors", "character_count"))


@layout("textbook.tc_company")
def company(rng: random.Random) -> Sheet:
    writers = people(rng, 4)
    unit, when = rng.choice(UNITS), day(rng, 2012, 2024)
    trade = rng.choice(("天车工", "轧钢工", "输煤值班员", "采煤机司机", "桥梁工", "电解工"))
    title = f"{trade}岗位技能培训教材"
    thousand = rng.randint(6, 20)
    body = f"""<div style='border-top:8pt solid #a33;border-bottom:8pt solid #a33;height:230mm;padding-top:15mm;text-align:center'><div style='text-align:right;font-size:11pt'>内部资料　注意保存</div>
<div style='font-size:28pt;margin-top:45mm'>{title}</div><div style='font-size:15pt;margin-top:8mm'>（供技师、高级技师使用）</div><div style='font-size:15pt;margin-top:80mm'>{unit}<br>职工教育培训中心　编</div></div>
<div class=break></div><table style='width:70%;margin:12mm auto;line-height:2.2'>{rows(("书　　名", title), ("主　　编", writers[0].name), ("编写人员", "、".join(one.name for one in writers[1:3])), ("审　　稿", writers[3].name), ("字　　数", f"{thousand}.{rng.randint(1, 9)}万字"), ("印　　数", f"{rng.randint(2, 9)}00册"), ("编印时间", when.cn_month))}</table>
<div class=break></div><h1>编写说明</h1><p>本教材根据公司“十四五”技能人才培养规划编写，结合现场设备实际，突出操作技能与故障处理。全书共五章，内容包括岗位基础知识、设备结构原理、操作要领、常见故障判断与排除、安全与事故案例。</p><p>第一、二章由{writers[0].name}编写，第三、四章由{writers[1].name}编写，第五章由{writers[2].name}编写，全书由{writers[0].name}统稿。</p>
<h1>目　录</h1><p class=n>第一章　岗位基础知识……1</p><p class=n>第二章　设备结构与工作原理……23</p><p class=n>第三章　操作要领……51</p><p class=n>第四章　故障判断与排除……78</p><p class=n>第五章　安全与案例……102</p>"""
    truth = {
        "title": title,
        "authors": [one.name for one in writers[:3]],
        "audience": "技师、高级技师",
    }
    return Sheet(page(body, rng.choice(("hei", "kai"))), "textbook", truth, ("character_count",))


@layout("textbook.tc_school_word")
def school_word(rng: random.Random) -> Sheet:
    writers = people(rng, 3)
    when = day(rng, 2015, 2023)
    title = rng.choice(("数控车床编程与操作", "可编程控制器应用技术", "工业机器人操作与维护", "焊接实训指导"))
    school = rng.choice(("漳河技师学院", "滹沱河高级技工学校", "淮北机电工程技师学院"))
    word = Word("宋体", 12)
    word.put("校本教材", "c").put("").title(title, 28).put("").put(
        f"编著　{'　'.join(one.name for one in writers)}", "c", size=14
    )
    word.put("").put(school, "c", size=16).put(when.hanzi_month, "c", size=14).turn()
    word.title("前言", 16)
    word.text(
        "随着先进制造业的发展，企业对一线操作人员的理论水平和动手能力提出了更高要求。为适应一体化课程教学改革的需要，我们在总结多年教学经验的基础上编写了这本教材。",
        f"本书适用于我院高级工班学生，也可作为企业在职职工培训用书。教材采用任务驱动形式，共设八个任务，建议学时{rng.randint(60, 120)}学时。",
        f"本书任务一至任务三由{writers[0].name}编写，任务四、五由{writers[1].name}编写，任务六至任务八由{writers[2].name}编写。",
    )
    word.turn().title("任务一　认识设备", 16).text(
        "设备由床身、主轴箱、进给机构、刀架和控制柜五部分组成。开机前应检查润滑油位是否在油标两线之间，检查急停按钮是否复位，防护门是否关闭。",
        "开机顺序为：合上总电源，启动系统，待自检结束后松开急停，依次进行各轴回零。回零时应先回X轴再回Z轴，以免刀架与尾座相撞。",
        "思考题：1.为什么开机后要进行回零操作？2.说明主轴箱内各级齿轮的作用。",
    )
    truth = {"title": title, "authors": [one.name for one in writers]}
    return Sheet("", "textbook", truth, ("audience", "character_count"), word=word.bytes())
