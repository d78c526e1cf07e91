"""Three who meet nothing but 破格."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Dossier, File
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, roster, truth, zl
from benchmarks.strangers.dossiers.thaw_certs import booklet, diploma, graded
from benchmarks.strangers.dossiers.thaw_deeds import accepted, award, benefit, patent, receipt
from benchmarks.strangers.dossiers.thaw_files import form_word, verified_copy
from benchmarks.strangers.dossiers.thaw_identity import card, form, pledge
from benchmarks.strangers.dossiers.thaw_work import assessed, employed

RULES = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 7.1:S 7.2:S 8:U"


def mould_maker() -> Dossier:
    """中专 of 1999, with his name in the old form, and 技师 only; second prize of the province's science awards, third of five."""
    p = Who("牛海龙", "男", "1980-07-19", "142701", 239, "山西省运城市盐湖区红旗西街140号")
    u = Unit("运城凤凰模具股份有限公司", "山西省运城市盐湖区", "91140800MA0PD571", size="中型")
    trade, subject, name = "钳工", "模具设计与制造", "T07牛海龙"
    deeds = ["山西省科学技术进步奖二等奖（第三完成人）", "长期从事模具钳工工作"]
    paper, word = form_word(
        p,
        u,
        "senior_engineer",
        subject,
        (trade, "二级/技师", "2012年9月20日"),
        ("运城市机电工程学校", subject, "中专"),
        "2026-03-12",
        deeds,
        exceptional=True,
    )
    prize = "为表彰在促进科学技术进步工作中做出重大贡献者，特颁发此证书。<br>获奖项目：大型复杂压铸模具关键制造技术及应用<br>获奖者：崔国栋、孟凡、牛海龙、孔祥瑞、郝文（第三完成人：牛海龙）<br>奖励等级：<b>二等奖</b>"
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        truth(RULES + " 8.1:S 2.3:NU 3.3:NU"),
        (
            File("评审表.docx", (paper,), "docx", word),
            File("身份证.pdf", (card(p, "运城市公安局盐湖分局", "2009-03-16", "2029-03-16", 0),)),
            File("中专毕业证.pdf", (diploma(p, "运城市机电工程学校", subject, "secondary_vocational", "1996-09-01", "1999-07-01", "99字第0417号", 3, name="牛海龍"),)),
            File("技师证书.pdf", (booklet(p, trade, 2, "1204080001200455", "2012-09-20", "运城市职业技能鉴定中心", 0),)),
            File("工作证明.pdf", (employed(p, u, trade, "1999-08-16", "2026-03-10", 0, post="模具车间首席钳工"),)),
            File("考核证明.pdf", (assessed(p, u, trade, "2026-03-10", 1, {2023: "合格", 2024: "优秀", 2025: "合格"}),)),
            File("科技进步奖.pdf", (award("山西省科学技术进步奖证书", prize, "山西省人民政府", "2022-11-18", {"award_kind": "science_technology", "award_rank": "second", "award_level": "provincial"}, 1, "2021-J-2-046-R03"),)),
            File("承诺书.pdf", (pledge(p, u, "2026-03-12", 0),)),
        ),
        roster=roster(p, u, "高级工程师", subject, name, "是"),
    )  # fmt: skip


def brewer() -> Dossier:
    """高级技师 with 大专; the allowance of the province; a utility model within the months of grace."""
    p = Who("梁秋生", "男", "1971-09-14", "142331", 451, "山西省吕梁市汾阳市西河路9号")
    u = Unit("汾阳子夏酿造有限公司", "山西省吕梁市汾阳市", "91141182MA0QE680", size="大型")
    trade, subject, name = "酿酒师", "食品工程", "T08梁秋生"
    number = zl("202022918364")
    title = "一种地缸发酵酒醅取样器"
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        truth(RULES + " 8.5:S 2.3:N 3.3:S"),
        (
            File(
                "梁秋生.pdf",
                (
                    form(p, u, "senior_engineer", subject, (trade, "一级/高级技师", "2013.11.22"), ("山西农业大学", subject, "大专（函授）"), "2026-03-04", ["享受省政府特殊津贴的高技能领军人才", "获实用新型专利1项"], 2, exceptional=True),
                    card(p, "汾阳市公安局", "2017-09-20", "长期", 1),
                    diploma(p, "山西农业大学", subject, "junior_college", "2003-03-01", "2006-01-12", "101135200606000518", 1),
                    booklet(p, trade, 1, "1304000022100011", "2013-11-22", "山西省职业技能鉴定指导中心", 0),
                    employed(p, u, trade, "1992-09-01", "2026-03-03", 3, post="酿造一车间首席技师"),
                    assessed(p, u, trade, "2026-03-03", 0, {2023: "优秀", 2024: "合格", 2025: "合格"}),
                    award("证　书", f"{p.name}同志：<br>为表彰您在生产一线为我省经济社会发展作出的突出贡献，经省政府批准，确定您为<b>享受山西省人民政府特殊津贴的高技能领军人才</b>。", "山西省人民政府", "2023-02-10", {"recipients": [p.name]}, 1, "2022-特-G017"),
                    patent("utility_model", title, [p.name, "任丰年"], [u.name], number, "2020-12-10", "2021-09-21", "CN214218072U", "14237755", "032200 山西省吕梁市汾阳市杏花村镇", 1),
                    receipt(number, "utility_model", 5, "900.00", "1", 900.0, "玖佰元整", "2024-12-03", u.name),
                    pledge(p, u, "2026-03-04", 1),
                ),
            ),
        ),
        roster=roster(p, u, "高级工程师", subject, name, "是"),
    )  # fmt: skip


def turbine() -> Dossier:
    """高级技师 of twenty months, 大专; led a development whose profit and tax of one year are 514.8 万元."""
    p = Who("尹红梅", "女", "1978-08-25", "140303", 146, "山西省阳泉市矿区桃北西街52号")
    u = Unit("阳泉桃河发电有限责任公司", "山西省阳泉市矿区", "91140300MA0RF795", size="中型")
    trade, subject, name = "汽轮机检修工", "热能动力工程", "T09尹红梅"
    project = "汽轮机低压缸零出力供热改造成套技术"
    team = [
        (p.name, "项目主持人，负责总体方案与研发"),
        ("白云山", "本体改造"),
        ("苗秀峰", "冷却蒸汽系统"),
        ("卢泽", "控制逻辑"),
    ]
    return Dossier(
        name,
        "senior_engineer",
        "ready review",
        truth(RULES + " 8.3:SU 2.3:N 3.3:N"),
        (
            File("01申报简表.pdf", (form(p, u, "senior_engineer", subject, (trade, "一级/高级技师", "2024-07-08"), ("太原电力高等专科学校", subject, "大专"), "2026-02-26", ["主持研发的科技成果2024年实现利税514.8万元"], 3, exceptional=True),)),
            File("02身份证.pdf", (card(p, "阳泉市公安局矿区分局", "2015-01-29", "2035-01-29", 2),)),
            File("03毕业证.pdf", (diploma(p, "太原电力高等专科学校", subject, "junior_college", "1998-09-01", "2001-07-01", "10117120010600412", 0),)),
            File("04技师.pdf", (booklet(p, trade, 2, "1404030002200087", "2014-10-17", "山西省电力行业职业技能鉴定中心", 1),)),
            File("05高级技师.pdf", (graded(p, trade, 1, "S000014000027241000019", "2024-07-08", "山西省电力行业职业技能评价中心", 0),)),
            File("06工作证明.pdf", (employed(p, u, trade, "2001-07-20", "2026-02-25", 1, post="汽机检修班班长"),)),
            File("07考核.pdf", (assessed(p, u, trade, "2026-02-25", 2, {2023: "合格", 2024: "合格", 2025: "优秀"}),)),
            File("08成果验收.pdf", (accepted(project, team, u.name, "阳泉市科学技术局", "2023-10-27", "2022年阳泉市科技计划项目", 0),)),
            File("09效益证明.pdf", (benefit(project, u.name, [(2024, "新增利润", 356.2), (2024, "新增税金", 158.6)], 514.8, "伍佰壹拾肆万捌仟元整", "2025-03-06", 0),)),
            File("10品德鉴定.pdf", (pledge(p, u, "2026-02-26", 2),), alter=verified_copy),
        ),
        roster=roster(p, u, "高级工程师", subject, name, "是"),
    )  # fmt: skip
