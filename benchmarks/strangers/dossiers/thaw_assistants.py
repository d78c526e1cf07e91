"""助理工程师: two sound ones, and two with faults."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Dossier, File, Plant
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, roster, truth
from benchmarks.strangers.dossiers.thaw_certs import booklet, diploma, graded
from benchmarks.strangers.dossiers.thaw_deeds import accepted, award
from benchmarks.strangers.dossiers.thaw_files import check_up, contents
from benchmarks.strangers.dossiers.thaw_identity import card, form, pledge
from benchmarks.strangers.dossiers.thaw_work import assessed, employed, history, insured

SOUND = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 2.1:S 3.1:S 4.1:U 5.1:S 7.1:S"
TWICE = "S000014000023233000118"


def surveyor() -> Dossier:
    """An identity number that ends in X; 高级工 of two years to the day; a public institution; one PDF with a list of contents."""
    order = next(one for one in range(202, 400, 2) if Who("", "女", "1994-06-18", "140702", one, "").id.endswith("X"))
    p = Who("郝雨薇", "女", "1994-06-18", "140702", order, "山西省晋中市榆次区迎宾西街218号")
    u = Unit("山西汾源测绘地理信息院", "山西省晋中市榆次区", "12140000MB1D4402", "事业单位")
    trade, subject = "工程测量员", "测绘工程"
    name = "T01郝雨薇"
    team = [("武建平", "项目负责人"), (p.name, "外业观测、数据处理"), ("蔺涛", "检核")]
    return Dossier(
        name,
        "assistant_engineer",
        "ready",
        truth(SOUND + " 5.1.2:S"),
        (
            File(
                "郝雨薇申报材料（全）.pdf",
                (
                    contents(p, ["申报登记表", "居民身份证", "毕业证书", "职业技能等级证书", "工作证明", "年度考核证明", "项目验收报告", "承诺书"]),
                    form(p, u, "assistant_engineer", subject, (trade, "三级/高级工", "2024.03.20"), ("太原理工大学", subject, "大专（函授）"), "2026-03-06", ["参与完成城区控制网联测技术革新项目1项"], 0),
                    card(p, "晋中市公安局榆次分局", "2019-07-02", "2029-07-02", 0),
                    diploma(p, "太原理工大学", subject, "junior_college", "2015-03-01", "2018-01-10", "101125201806000847", 1),
                    graded(p, trade, 3, "S000014000031243000206", "2024-03-20", "山西省测绘职业技能评价中心", 0),
                    employed(p, u, trade, "2014-10-08", "2026-03-05", 0, code=u.code),
                    assessed(p, u, trade, "2026-03-05", 1),
                    accepted("城区控制网多模卫星联测方法改进", team, u.name, "山西省测绘产品质量监督站", "2024-11-20", "2023年院技术革新项目", 1),
                    pledge(p, u, "2026-03-06", 0),
                ),
            ),
        ),
        roster=roster(p, u, "助理工程师", subject, name),
    )  # fmt: skip


def lineman() -> Dossier:
    """A class of 中级工; two employers one after the other; a 基本合格 of a year that does not count."""
    p = Who("丁保国", "男", "1988-09-23", "141127", 315, "山西省吕梁市离石区滨河北西路61号")
    u = Unit("吕梁通衢网络工程有限公司", "山西省吕梁市离石区", "91141100MA0GT208", size="小型")
    trade, subject, major = "信息通信网络线务员", "通信工程", "通信线路安装与维护"
    before = "离石区通信线路维护有限公司"
    name = "T02丁保国"
    return Dossier(
        name,
        "assistant_engineer",
        "ready",
        truth(SOUND + " 5.1.1:S 2.4:S"),
        (
            File("01申报表.pdf", (form(p, u, "assistant_engineer", subject, (trade, "三级/高级工", "2018年12月10日"), ("吕梁市高级技工学校", major, "中级工班"), "2026-02-27", ["2024年度公司先进个人"], 3),)),
            File("02身份证.pdf", (card(p, "吕梁市公安局离石分局", "2014-11-03", "2034-11-03", 1),)),
            File("03毕业证书.pdf", (diploma(p, "吕梁市高级技工学校", major, "tech_intermediate", "2005-09-01", "2008-07-01", "JX-2008-01176", 4),)),
            File("04高级工证.pdf", (booklet(p, trade, 3, "1804110006300451", "2018-12-10", "山西省通信行业职业技能鉴定中心", 0),)),
            File("05工作履历证明.pdf", (history(p, u, [("2008-08-05", "2016-04-30", before, trade), ("2016-05-03", "", u.name, trade)], "2026-02-26"),)),
            File("06社保缴费证明.pdf", (insured(p, [("2008-09", "2016-04", before), ("2016-05", "2026-01", u.name)], "2026-02-20", 0),)),
            File("07年度考核.pdf", (assessed(p, u, trade, "2026-02-26", 0, {2022: "基本合格", 2023: "合格", 2024: "优秀", 2025: "合格"}),)),
            File("08先进个人.pdf", (award("荣誉证书", f"{p.name}同志：在2024年度生产工作中成绩突出，被评为公司<b>先进个人</b>。特发此证，以资鼓励。", u.name, "2025-01-20", {"recipients": [p.name], "award_kind": "honour"}, 0),)),
            File("09承诺书.pdf", (pledge(p, u, "2026-02-27", 1),)),
        ),
        roster=roster(p, u, "助理工程师", subject, name),
    )  # fmt: skip


def waterworks() -> Dossier:
    """Born otherwise than the number says; a proof dated after the review; a team's honour; the certificate number of a colleague elsewhere."""
    p = Who("贾晓燕", "女", "1993-05-12", "140826", 264, "山西省运城市绛县振兴路27号")
    u = Unit("运城涑水供水有限公司", "山西省运城市盐湖区", "91140802MA0HD517", size="中型")
    trade, subject = "自来水生产工", "给排水工程"
    name = "T13贾晓燕"
    return Dossier(
        name,
        "assistant_engineer",
        "incomplete",
        truth("G.phase:S G.retired:SU G.specialty:S 1:U 2.1:S 3.1:SU 4.1:U 5.1:U 7.1:S"),
        (
            File("表格/申报表.pdf", (form(p, u, "assistant_engineer", subject, (trade, "三级/高级工", "2023-11-06"), ("运城市建设学校", subject, "中专"), "2026-03-02", ["所在班组获2024年度先进班组", "保证夏季高峰供水"], 2),)),
            File("证件/身份证.pdf", (card(p, "绛县公安局", "2020-08-11", "2040-08-11", 0, birth="1993-05-21"),)),
            File("证件/中专毕业证.pdf", (diploma(p, "运城市建设学校", subject, "secondary_vocational", "2008-09-01", "2011-07-05", "第110238号", 3),)),
            File("证件/高级工证书.pdf", (graded(p, trade, 3, TWICE, "2023-11-06", "运城市城建职业技能评价中心", 2),)),
            File("证明/在岗说明.pdf", (employed(p, u, trade, "2011-09-01", "2026-04-10", 2),)),
            File("证明/考核.pdf", (assessed(p, u, trade, "2026-03-02", 2),)),
            File("证明/品德.pdf", (pledge(p, u, "2026-03-02", 2),)),
            File("业绩/先进班组.pdf", (award("奖　状", "授予：<b>制水二班</b>　2024年度先进班组光荣称号，望再接再厉。", u.name, "2025-01-15", {}, 1),)),
        ),
        (
            Plant("id.birth_date", "证件/身份证.pdf"),
            Plant("date.future", "证明/在岗说明.pdf"),
            Plant("award.recipient", "业绩/先进班组.pdf", ("fail", "unknown")),
            Plant("dossier.missing"),
        ),
        roster=roster(p, u, "助理工程师", subject, name),
    )  # fmt: skip


def roadman() -> Dossier:
    """Two full posts at once, a year not assessed, a code with a wrong character, an expired card, a paper nobody asked for; the number of T13's certificate."""
    p = Who("裴国平", "男", "1987-04-30", "140829", 157, "山西省运城市平陆县圣人涧镇文化路5号")
    u = Unit("运城中条公路养护有限公司", "山西省运城市平陆县", "91140829MA0JF633", size="小型")
    trade, subject = "公路养护工", "道路工程"
    wrong = u.code[:-1] + ("A" if u.code[-1] != "A" else "B")
    name = "T17裴国平"
    before = "平陆县宏远路桥工程有限公司"
    return Dossier(
        name,
        "assistant_engineer",
        "incomplete",
        truth("G.phase:S G.retired:S G.specialty:S 1:U 2.1:S 3.1:SU 4.1:U 5.1:S 7.1:U"),
        (
            File("1.申报表.pdf", (form(p, u, "assistant_engineer", subject, (trade, "三级/高级工", "2023年11月"), ("运城市交通学校", subject, "中专"), "2026-03-09", ["2024年度先进个人"], 1),)),
            File("2.身份证.pdf", (card(p, "平陆县公安局", "2013-03-08", "2023-03-08", 2),)),
            File("3.毕业证.pdf", (diploma(p, "运城市交通学校", subject, "secondary_vocational", "2003-09-01", "2006-07-01", "06-0519", 3),)),
            File("4.技能证.pdf", (graded(p, trade, 3, TWICE, "2023-11-06", "运城市城建职业技能评价中心", 1),)),
            File("5.履历.pdf", (history(p, u, [("2006-08-01", "2019-06-30", before, trade), ("2018-01-08", "", u.name, trade)], "2026-03-06", wrong),)),
            File("6.考核.pdf", (assessed(p, u, trade, "2026-03-06", 3, {2022: "合格", 2023: "合格", 2024: "合格"}),)),
            File("7.荣誉.pdf", (award("荣誉证书", f"授予 {p.name} 同志2024年度公司<b>先进个人</b>称号。", u.name, "2025-02-08", {"recipients": [p.name], "award_kind": "honour"}, 1),)),
            File("8.承诺.pdf", (pledge(p, u, "2026-03-09", 0),)),
            File("9.其他.pdf", (check_up(p),)),
        ),
        (
            Plant("work.overlap", "5.履历.pdf", ("fail", "unknown")),
            Plant("credit_code.check_digit", "5.履历.pdf"),
            Plant("assessment.years", "6.考核.pdf", ("fail", "unknown")),
            Plant("id.validity", "2.身份证.pdf", ("fail", "unknown")),
            Plant("document.type_unknown", "9.其他.pdf", ("fail", "unknown")),
        ),
        ("dossier.missing",),
        roster=roster(p, u, "助理工程师", subject, name),
    )  # fmt: skip
