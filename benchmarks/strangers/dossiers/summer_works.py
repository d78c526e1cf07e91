"""Papers of the summer that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.journals import issn
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import award
from benchmarks.strangers.dossiers.summer_shared import new, old
from benchmarks.strangers.dossiers.summer_sheets import KAI, foot, html, picture
from benchmarks.strangers.dossiers.summer_writing import body, front_matter, paper

COUNTED = "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U"


def second_author() -> Dossier:
    """Second author, an article of a supplement, a letter of acceptance: no paper that counts for certain."""
    p = Person("景慧芳", "女", "1988-04-14", "140727", 386, "山西省晋中市祁县昭馀镇新建北路55号")
    firm = "祁县昌源玻璃机械集团有限公司"
    c = Case(
        p,
        "engineer",
        "电气工程",
        "电工",
        firm,
        "山西省晋中市祁县",
        "山西工程职业学院",
        "电气自动化设备安装与维修",
        "大专",
        "电工 二级/技师",
        "2021-03-26",
        "2010-07-20",
        "动力车间维修电工",
        seal=2,
    )
    subjects = (
        Subject("行列式制瓶机", "伺服电机", "丢步", "加减速时间", "导热硅脂", "编码器联轴器"),
        Subject("退火炉", "加热元件", "断丝", "晶闸管触发角", "陶瓷纤维", "引出棒"),
    )
    titles = ("行列式制瓶机伺服丢步的诊断", "退火炉温控回路的改造实践", "变频器在玻璃窑助燃风机上的应用")
    one, two = issn("1008451"), issn("1672990")
    letter = f"<p class=n style='color:#b00;font-size:1.5em;text-align:center'>《轻工设备与电气》编辑部</p><h1>稿件录用通知书</h1><p class=n>{p.name} 老师：</p><p>您好！您投来的论文《{titles[2]}》（稿号QG2025-0417）经三审通过，拟安排在本刊2025年第12期发表。请勿一稿多投。</p>{foot(['《轻工设备与电气》编辑部', '2025年7月3日'], picture('轻工设备与电气编辑部'))}"
    merit = award(
        f"<p class=n>{p.name} 同志：</p><p>鉴于你在2022年技改工程中的突出表现，给予记个人三等功奖励。</p>",
        firm,
        "2023-01-06",
        {"recipients": [p.name], "award_kind": "merit_citation"},
        head="奖励证书",
        mark=2,
    )
    return Dossier(
        "景慧芳",
        "engineer",
        "incomplete review",
        clauses(f"{COUNTED} 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.3:U 7.1:S"),
        (
            File("(1)申报表.pdf", (c.form(1),)),
            File("(2)身份证.pdf", (c.identity(1, ("2014-04-01", "2034-04-01"), "祁县公安局"),)),
            File(
                "(3)毕业证.pdf",
                (
                    diploma(
                        p,
                        "college",
                        "山西工程职业学院",
                        "电气自动化设备安装与维修",
                        "2007-09-01",
                        "2010-07-01",
                        "133691201006001555",
                    ),
                ),
            ),
            File(
                "(4)技能等级.pdf",
                (
                    skill(p, 0, "电工", "三级/高级技能", 3, old(2015, 3, 1420), "2015-12-18", "晋中市职业技能鉴定中心"),
                    skill(p, 3, "电工", "二级/技师", 2, new(2021, 2, 20, 61), "2021-03-26", "晋中市技能人才评价中心"),
                ),
            ),
            File("(5)证明.pdf", (c.employment(2), *c.assessment(0), c.pledge(2))),
            File("(6)三等功.pdf", (merit,)),
            File(
                "(7)论文A.pdf",
                (
                    front_matter(
                        "轻工机电技术",
                        one,
                        "11-3361/TS",
                        2022,
                        7,
                        titles[0],
                        ["王海平", p.name],
                        44,
                        sponsor="中国轻工装备协会",
                    ),
                    paper(
                        "轻工机电技术",
                        one,
                        2022,
                        31,
                        7,
                        titles[0],
                        ["王海平", p.name],
                        f"{firm}，山西 祁县 030900",
                        44,
                        body(["1 概述", "2 诊断", "3 处理", "4 结语"], subjects[0], p.name, 1800, 0),
                    ),
                ),
            ),
            File(
                "(8)论文B.pdf",
                (
                    front_matter(
                        "玻璃工业装备",
                        two,
                        "31-1877/TQ",
                        2023,
                        2,
                        titles[1],
                        [p.name],
                        118,
                        sponsor="上海玻璃机械研究所",
                        style=1,
                        supplement=True,
                    ),
                    paper(
                        "玻璃工业装备",
                        two,
                        2023,
                        40,
                        2,
                        titles[1],
                        [p.name],
                        f"{firm}，山西 祁县 030900",
                        118,
                        body(["一、概况", "二、改造", "三、效果"], subjects[1], p.name, 1700, 1),
                        style=1,
                        supplement=True,
                    ),
                ),
            ),
            File(
                "(9)录用通知.pdf",
                (
                    Paper(
                        "acceptance_letter",
                        html(letter, font=KAI, size=14),
                        {"title": titles[2], "journal": "轻工设备与电气", "date": "2025-07-03"},
                    ),
                ),
            ),
        ),
        (Plant("paper.first_author", "(7)论文A.pdf"), Plant("paper.not_published", "(9)录用通知.pdf")),
        ("paper.not_published", "dossier.missing"),
        roster=c.row("大型"),
        loose=True,
    )


def journals() -> Dossier:
    """An ISSN that does not compute, a CN of Hong Kong, an article on school lessons received after its issue."""
    p = Person("温玉梅", "女", "1985-03-02", "141029", 448, "山西省临汾市乡宁县昌宁镇迎旭东街31号")
    firm = "乡宁鄂河炼铁有限公司"
    c = Case(
        p,
        "engineer",
        "炼铁",
        "高炉炼铁工",
        firm,
        "山西省临汾市乡宁县",
        "临汾职业技术学院",
        "冶金技术",
        "大专",
        "高炉炼铁工 二级/技师",
        "2020-07-17",
        "2006-08-01",
        "高炉车间炉前工",
    )
    good = issn("1005778")
    bad = good[:-1] + ("3" if good[-1] != "3" else "6")
    subject = Subject("高炉炉前开铁口机", "铁口泥套", "铁口浅", "打泥量", "无水炮泥", "转臂")
    lesson = [
        ("h", "一、幼儿园环境创设的意义"),
        (
            "p",
            "环境是幼儿的第三位老师。教师应当根据季节变化布置墙面，让孩子参与剪贴、涂色和摆放，在动手中感受美，体验合作的乐趣。",
        ),
        ("h", "二、游戏活动的组织"),
        (
            "p",
            "游戏是幼儿的基本活动。户外游戏以走、跑、跳、钻为主，室内游戏以角色扮演和建构为主，教师既要放手又要关注安全，及时记录孩子的表现。",
        ),
        ("h", "三、家园共育"),
        (
            "p",
            "家长开放日和亲子阅读能增进了解。教师应通过家访、微信群与家长沟通，鼓励家长在家中延续良好的作息和饮食习惯，共同守护孩子健康成长。",
        ),
        ("h", "四、结语"),
        ("p", "幼儿教育重在启发。只有把爱心、耐心和专业知识结合起来，才能让每个孩子在快乐中成长。"),
    ]
    titles = ("高炉浅铁口的预防与处理", "谈幼儿园环境创设与游戏活动的组织")
    hk = issn("2078336")
    merit = award(
        f"<p class=n>{p.name} 同志：</p><p>在2021年高炉大修会战中，记个人二等功一次。</p>",
        firm,
        "2022-01-20",
        {"recipients": [p.name], "award_kind": "merit_citation"},
        head="立功证书",
        style=2,
    )
    return Dossier(
        "温玉梅",
        "engineer",
        "incomplete review",
        clauses(f"{COUNTED} 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.3:U 7.1:S"),
        (
            File("温玉梅/1.pdf", (c.form(2), c.identity(2, ("2011-06-30", "2031-06-30"), "乡宁县公安局"))),
            File(
                "温玉梅/2.pdf",
                (
                    diploma(
                        p, "college", "临汾职业技术学院", "冶金技术", "2003-09-01", "2006-07-01", "136961200606000207"
                    ),
                ),
            ),
            File(
                "温玉梅/3.pdf",
                (
                    skill(
                        p,
                        0,
                        "高炉炼铁工",
                        "三级/高级技能",
                        3,
                        old(2013, 3, 66),
                        "2013-07-05",
                        "冶金行业职业技能鉴定指导中心",
                    ),
                    skill(
                        p,
                        2,
                        "高炉炼铁工",
                        "二级/技师",
                        2,
                        new(2020, 2, 18, 58),
                        "2020-07-17",
                        "山西省冶金行业技能评价中心",
                    ),
                ),
            ),
            File("温玉梅/4.pdf", (c.employment(1), *c.assessment(2), c.pledge(1), merit)),
            File(
                "温玉梅/5.pdf",
                (
                    front_matter(
                        "炼铁技术与装备",
                        bad,
                        "HK 98-0721/TF",
                        2021,
                        3,
                        titles[0],
                        [p.name],
                        12,
                        sponsor="国际冶金出版社",
                    ),
                    paper(
                        "炼铁技术与装备",
                        bad,
                        2021,
                        9,
                        3,
                        titles[0],
                        [p.name],
                        f"{firm}，山西 乡宁 042100",
                        12,
                        body(["1 引言", "2 原因", "3 处理", "4 结语"], subject, p.name, 1700, 0),
                    ),
                ),
            ),
            File(
                "温玉梅/6.pdf",
                (
                    front_matter(
                        "学前教育探索",
                        hk,
                        "14-1399/G",
                        2022,
                        6,
                        titles[1],
                        [p.name],
                        90,
                        sponsor="山西省幼教协会",
                        style=1,
                    ),
                    paper(
                        "学前教育探索",
                        hk,
                        2022,
                        15,
                        6,
                        titles[1],
                        [p.name],
                        f"{firm}，山西 乡宁 042100",
                        90,
                        lesson,
                        style=1,
                        abstract="【摘要】环境创设与游戏是幼儿园教育的重要内容，本文结合带班经历谈几点体会。<br>【关键词】幼儿园；环境；游戏",
                        received="2022-11-18",
                        published="2022-06-15",
                    ),
                ),
            ),
        ),
        (
            Plant("paper.issn", "温玉梅/5.pdf"),
            Plant("paper.cn_number", "温玉梅/5.pdf", ("fail", "unknown")),
            Plant("paper.specialty", "温玉梅/6.pdf", ("fail", "unknown")),
            Plant("date.order", "温玉梅/6.pdf", ("fail", "unknown")),
        ),
        ("paper.not_published", "paper.issn", "paper.cn_number"),
        roster=c.row("中型"),
        loose=True,
    )
