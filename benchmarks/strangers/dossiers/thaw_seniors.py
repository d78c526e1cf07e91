"""高级工程师: two sound ones."""

from __future__ import annotations

from benchmarks.strangers.dossiers import thaw_articles as articles
from benchmarks.strangers.dossiers.damage import signed
from benchmarks.strangers.dossiers.model import Dossier, File
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, roster, truth, zl
from benchmarks.strangers.dossiers.thaw_certs import booklet, diploma, graded
from benchmarks.strangers.dossiers.thaw_deeds import award, benefit, patent, pupils, receipt, register, standard
from benchmarks.strangers.dossiers.thaw_files import as_scan
from benchmarks.strangers.dossiers.thaw_identity import card, form, pledge
from benchmarks.strangers.dossiers.thaw_work import appointed, assessed, employed, insured
from benchmarks.strangers.dossiers.thaw_writing import front, letter, paper

SOUND = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 2.3:S 3.3:S 4.3:U 5.3:S 6.2:S 7.1:S"
HEAVY = Unit("大同雁北重型机床有限公司", "山西省大同市云冈区", "91140200MA0MB356", size="大型")
CLAMP_HOME = "037006 山西省大同市云冈区机厂街1号"
CLAMP = ("一种重型车床中心架的快速夹紧装置", zl("202121287653"), "2021-06-08", "2022-01-04", "CN215468821U", "15317604")
"""The joint patent of two colleagues; its number stands in both dossiers by right."""


def clamp(one: str, two: str) -> File:
    """Its certificate and the receipt of its fifth year."""
    title, number, filed, granted, publication, serial = CLAMP
    return File(
        "实用新型-中心架夹紧装置.pdf",
        (
            patent("utility_model", title, [one, two], [HEAVY.name], number, filed, granted, publication, serial, CLAMP_HOME, 1),
            receipt(number, "utility_model", 5, "900.00", "1", 900.0, "玖佰元整", "2025-05-26", HEAVY.name),
        ),
    )  # fmt: skip


def fitter() -> Dossier:
    """A utility model in its last month, owned with his wife; a title of 技师 before the degree; three pupils with certificates of their own."""
    p = Who("石永刚", "男", "1976-04-12", "140203", 371, "山西省大同市云冈区新胜里7号")
    wife, colleague = "庞丽芳", "樊利民"
    trade, subject, name = "机床装调维修工", "机械工程", "T05石永刚"
    title, number = "一种立柱导轨防护罩拆装工具", zl("201620318427")
    young = [
        (Who("云鹏程", "男", "1989-02-17", "140211", 33, ""), "2014-03-10", "2020-09-18", 184),
        (Who("柴志伟", "男", "1991-07-04", "140202", 615, ""), "2016-05-06", "2021-11-26", 251),
        (Who("郭丽霞", "女", "1993-12-25", "140222", 118, ""), "2018-04-20", "2022-12-09", 306),
    ]
    centre = "大同市机械行业职业技能评价中心"
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        truth(SOUND + " 4.3.1:S 5.3.2:S 6.2.3:S"),
        (
            File(
                "第一卷 基本情况.pdf",
                (
                    form(p, HEAVY, "senior_engineer", subject, (trade, "一级/高级技师", "2017年11月20日"), ("太原理工大学", subject, "大学本科（函授）"), "2026-03-03", ["培养技师3名", "获实用新型专利2项并转化实施", "第一作者发表论文2篇"], 1),
                    card(p, "大同市公安局云冈分局", "2022-05-09", "长期", 0),
                    diploma(p, "太原理工大学", subject, "bachelor", "2009-03-01", "2013-01-10", "101125201305001930", 1),
                    booklet(p, trade, 2, "1004020002200391", "2010-09-15", "大同市职业技能鉴定中心", 0),
                    booklet(p, trade, 1, "1704000011100052", "2017-11-20", "山西省职业技能鉴定指导中心", 1),
                    employed(p, HEAVY, trade, "1996-08-12", "2026-03-02", 2, post="设备维修班班长"),
                    appointed(p, HEAVY, "设备维修班班长", "2012-01-01", "2028-12-31", "2024-01-04"),
                    assessed(p, HEAVY, trade, "2026-03-02", 2, {2023: "优秀", 2024: "合格", 2025: "合格"}),
                    pledge(p, HEAVY, "2026-03-03", 1),
                ),
            ),
            File("社保证明（电子签章）.pdf", (insured(p, [("1996-09", "2026-02", HEAVY.name)], "2026-03-01", 0),), alter=signed),
            File(
                "第二卷 带徒.pdf",
                (
                    pupils(p, HEAVY, trade, [(one.name, start, "二级/技师", got) for one, start, got, _ in young], "2026-03-02"),
                    *[graded(one, trade, 2, f"S000014000062{got[2:4]}2000{serial}", got, centre, 0) for one, _, got, serial in young],
                ),
            ),
            File(
                "实用新型-导轨防护罩工具.pdf",
                (
                    patent("utility_model", title, [p.name, wife], [p.name, wife], number, "2016-04-15", "2016-10-12", "", "5583120", "", 0),
                    receipt(number, "utility_model", 10, "2,000.00", "0.15", 300.0, "叁佰元整", "2025-04-02", p.name),
                    register(title, [p.name, wife], [p.name, wife], number, "2016-04-15", "2016-10-12", 10, "2026-04-15", "2026-01-20"),
                ),
            ),
            File("转化证明-导轨防护罩工具.pdf", (benefit(title, HEAVY.name, [(2022, "节约检修费用", 18.6), (2023, "节约检修费用", 22.4), (2024, "新增利润", 31.5)], 72.5, "柒拾贰万伍仟元整", "2025-02-18", 1),)),
            clamp(p.name, colleague),
            File("转化证明-中心架夹紧装置.pdf", (benefit(CLAMP[0], HEAVY.name, [(2023, "新增利润", 46.2), (2024, "新增利润", 58.3)], 104.5, "壹佰零肆万伍仟元整", "2025-02-18", 0),)),
            File(
                "第三卷 论文.pdf",
                (
                    front(articles.TOOLS, 2021, 4, [("数控立车液压卡盘的改进", "孙立业", 33), (articles.TABLE.title, f"{p.name}，等", 37), ("刀库换刀臂卡滞的排除", "毕然", 38)]),
                    paper(articles.TABLE, articles.TOOLS, [p.name, "云鹏程"], "大同雁北重型机床有限公司，山西 大同 037006", 2021, 4, (37, 37), 0, "SHI Yonggang, YUN Pengcheng"),
                    front(articles.REPAIR, 2023, 9, [(articles.SPINDLE.title, p.name, 58), ("大型减速机现场换齿", "刘福祥", 59), ("液压站噪声的治理", "国强", 61)]),
                    paper(articles.SPINDLE, articles.REPAIR, [p.name], "大同雁北重型机床有限公司，山西 大同 037006", 2023, 9, (58, 58), 1),
                ),
            ),
        ),
        roster=roster(p, HEAVY, "高级工程师", subject, name),
    )  # fmt: skip


def tower() -> Dossier:
    """A folder of scans: the old booklet with fifteen places, grey seals, the English line in another order, a letter beside the paper it announced."""
    p = Who("解宝山", "男", "1972-10-08", "140581", 517, "山西省晋城市高平市建设北路33号")
    u = Unit("晋城太行送变电工程有限公司", "山西省晋城市城区", "91140500MA0NC462", size="大型")
    trade, subject, name = "送配电线路工", "电力工程", "T06解宝山"
    old = p.id[:6] + p.id[8:17]
    where = "晋城太行送变电工程有限公司，山西 晋城 048000"

    def scan(path: str, *papers: object) -> File:
        return File(path, papers, alter=as_scan)  # type: ignore[arg-type]

    return Dossier(
        name,
        "senior_engineer",
        "ready",
        truth(SOUND + " 4.3.4:S 5.3.6:S 6.2.3:S"),
        (
            scan("扫描件001-申报表.pdf", form(p, u, "senior_engineer", subject, (trade, "一级/高级技师", "2016年12月8日"), ("华北电力大学", subject, "大学本科"), "2026-02-28", ["三晋技术能手", "参与编写省地方标准2项", "第一作者发表论文2篇"], 0)),
            scan("扫描件002-身份证.pdf", card(p, "高平市公安局", "2018-10-09", "长期", 2)),
            scan("扫描件003-毕业证.pdf", diploma(p, "华北电力大学", subject, "bachelor", "2005-03-01", "2009-01-15", "100795200905001286", 1)),
            scan("扫描件004-技师证.pdf", booklet(p, trade, 2, "0404060005200119", "2004-06-18", "山西省电力行业职业技能鉴定中心", 0, ident=old, printed="劳动和社会保障部")),
            scan("扫描件005-高级技师证.pdf", booklet(p, trade, 1, "1604000005100038", "2016-12-08", "山西省电力行业职业技能鉴定中心", 1)),
            scan("扫描件006-工作证明.pdf", employed(p, u, trade, "1993-08-02", "2026-02-27", 0, post="线路施工一班班长", grey=True)),
            scan("扫描件007-考核.pdf", assessed(p, u, trade, "2026-02-27", 3, grey=True)),
            scan("扫描件008-三晋技术能手.pdf", award("荣 誉 证 书", f"授予 {p.name} 同志“<b>三晋技术能手</b>”荣誉称号，特发此证。", "山西省人力资源和社会保障厅", "2018-12-21", {"recipients": [p.name]}, 1, "2018-三晋-114")),
            scan("扫描件009-地方标准一.pdf", standard("架空输电线路张力放线施工技术规程", "DB14/T 1836—2019", ["闫长海", p.name, "邢俊", "赖明远"], "晋城太行送变电工程有限公司、山西省电力建设协会", "2019-04-08", "2019-07-01", "山西省市场监督管理局")),
            scan("扫描件010-地方标准二.pdf", standard("输电铁塔螺栓紧固与检查规范", "DB14/T 2477—2022", ["邢俊", "闫长海", "卜建成", p.name], "山西省电力建设协会、晋城太行送变电工程有限公司", "2022-05-12", "2022-08-10", "山西省市场监督管理局")),
            scan(
                "扫描件011-论文一.pdf",
                front(articles.LINES, 2020, 3, [("跨越架封网方式比较", "丁家骏", 24), (articles.STRING.title, f"{p.name}，闫磊", 28), ("耐张线夹液压工艺", "茹新民", 29)]),
                paper(articles.STRING, articles.LINES, [p.name, "闫磊"], where, 2020, 3, (28, 28), 0, "YAN Lei, XIE Baoshan"),
            ),
            scan(
                "扫描件012-论文二.pdf",
                letter(p.name, articles.BOLTS.title, articles.GRID, "2022年第7期", "2022-03-14"),
                front(articles.GRID, 2022, 7, [(articles.BOLTS.title, p.name, 51), ("基坑支护的简化", "曲波", 52), ("接地电阻测量的误差", "罗秀英", 54)]),
                paper(articles.BOLTS, articles.GRID, [p.name], where, 2022, 7, (51, 51), 2),
            ),
            scan("扫描件013-承诺书.pdf", pledge(p, u, "2026-02-28", 1)),
        ),
        roster=roster(p, u, "高级工程师", subject, name),
    )  # fmt: skip
