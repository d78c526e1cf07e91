"""工程师: two sound ones."""

from __future__ import annotations

from benchmarks.strangers.dossiers import thaw_courses as courses
from benchmarks.strangers.dossiers import thaw_texts as texts
from benchmarks.strangers.dossiers.model import Dossier, File
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, roster, truth
from benchmarks.strangers.dossiers.thaw_certs import booklet, diploma, graded, registered
from benchmarks.strangers.dossiers.thaw_deeds import accepted, award
from benchmarks.strangers.dossiers.thaw_files import blank_behind, no_changes
from benchmarks.strangers.dossiers.thaw_identity import card, form, pledge
from benchmarks.strangers.dossiers.thaw_work import assessed, employed
from benchmarks.strangers.dossiers.thaw_writing import report, report_word, textbook

SOUND = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 6.1:S 7.1:S"


def spinner() -> Dossier:
    """Certificates as pictures; 自考; second of the province; a course book a little over 3000 字; 技师 of three years to the day."""
    p = Who("周桂芬", "女", "1985-02-11", "140725", 428, "山西省晋中市寿阳县朝阳街88号")
    u = Unit("晋中潇河纺织有限责任公司", "山西省晋中市榆次区", "91140702MA0KB149", size="中型")
    trade, subject = "细纱工", "纺织工程"
    name = "T03周桂芬"
    return Dossier(
        name,
        "engineer",
        "ready",
        truth(SOUND + " 5.2.3:S 6.1.2:S"),
        (
            File("申报表.pdf", (form(p, u, "engineer", subject, (trade, "二级/技师", "2023.03.20"), ("太原理工大学", subject, "大专（自考）"), "2026-03-11", ["山西省职工职业技能大赛细纱工第二名", "编写高级工培训教材1部"], 0),)),
            File("身份证.jpg", (card(p, "寿阳县公安局", "2012-09-05", "2032-09-05", 0),), "images"),
            File("毕业证.jpg", (diploma(p, "太原理工大学", subject, "junior_college", "2006-04-01", "2009-12-30", "66142402092004578", 2),), "images"),
            File("高级工证.jpg", (booklet(p, trade, 3, "1404070002300632", "2014-05-20", "晋中市职业技能鉴定中心", 1),), "images"),
            File("技师证.jpg", (graded(p, trade, 2, "S000014000044232000071", "2023-03-20", "山西省纺织行业职业技能评价中心", 1),), "images"),
            File("工作证明.pdf", (employed(p, u, trade, "2003-03-10", "2026-03-10", 1),), alter=blank_behind),
            File("考核证明.pdf", (assessed(p, u, trade, "2026-03-10", 3, {2023: "合格", 2024: "优秀", 2025: "合格"}),)),
            File("获奖证书.jpg", (award("获奖证书", f"{p.name}同志：在山西省职工职业技能大赛细纱工项目决赛中荣获<b>第二名</b>。特颁此证。", "山西省总工会", "2021-10-22", {"recipients": [p.name], "award_kind": "contest", "place": 2}, 0, "晋工竞2021-0086"),), "images"),
            File("培训教材.pdf", (textbook("紧密纺细纱操作与质量控制", "细纱工　高级工培训适用", p.name, u.name, courses.SPINNING),)),
            File("承诺书.pdf", (pledge(p, u, "2026-03-11", 1),)),
        ),
        roster=roster(p, u, "工程师", subject, name),
    )  # fmt: skip


def coker() -> Dossier:
    """A citation for merit in a file closed to changes; two reports, checked by somebody else, one as a Word file."""
    p = Who("靳晓峰", "男", "1983-11-30", "140121", 273, "山西省太原市清徐县美锦大街19号")
    u = Unit("清徐汾东焦化有限公司", "山西省太原市清徐县", "91140121MA0LE704", size="中型")
    trade, subject = "炼焦工", "冶金工程"
    name = "T04靳晓峰"
    second, word = report_word(
        "焦炉集气管压力稳定控制技术革新总结", u.name, p.name, "2024-11-28", texts.PRESSURE, "李树林"
    )
    one = [(p.name, "现场测量、方案编写、试验"), ("苗壮", "刀具制作"), ("申玉柱", "配合安装")]
    two = [("李树林", "项目负责人"), (p.name, "压力测试、阀板设计、报告编写"), ("程蕾", "仪表程序")]
    return Dossier(
        name,
        "engineer",
        "ready",
        truth(SOUND + " 5.2.1:S 6.1.1:S"),
        (
            File("申报表.pdf", (form(p, u, "engineer", subject, (trade, "二级/技师", "2018年10月15日"), ("山西工程职业技术学院", subject, "大专"), "2026-02-25", ["荣立个人三等功一次", "撰写专业技术报告2项"], 3),)),
            File("身份证明.pdf", (card(p, "清徐县公安局", "2011-05-16", "2031-05-16", 1),)),
            File("学历证明.pdf", (diploma(p, "山西工程职业技术学院", subject, "junior_college", "2002-09-01", "2005-07-01", "121111200506000733", 0), registered(p, "山西工程职业技术学院", subject, "junior_college", "2002-09-01", "2005-07-01", "121111200506000733", "AK7D 3MXQ 9T2B 5LWE"))),
            File("职业资格证书.pdf", (booklet(p, trade, 3, "1104010004300218", "2011-06-24", "太原市职业技能鉴定中心", 1), booklet(p, trade, 2, "1804000011200067", "2018-10-15", "山西省职业技能鉴定指导中心", 0))),
            File("工作证明.pdf", (employed(p, u, trade, "2005-08-01", "2026-02-24", 0, post="炼焦车间调火班班长"),)),
            File("年度考核.pdf", (assessed(p, u, trade, "2026-02-24", 1),)),
            File("三等功.pdf", (award("关于给靳晓峰同志记功的决定", f"<p>{p.name}同志在2023年焦炉环保治理攻关中成绩突出，经公司研究决定，给{p.name}同志记<b>个人三等功</b>一次。</p><p>希望其戒骄戒躁，再立新功。</p>", u.name, "2024-01-16", {"recipients": [p.name], "award_kind": "merit_citation"}, 2),), alter=no_changes),
            File("技术报告1.pdf", (report("焦炉炉门冒烟治理技术攻关报告", u.name, p.name, "2023-12-06", texts.SMOKE, 0, checked="李树林"),)),
            File("技术报告1验收.pdf", (accepted("焦炉炉门冒烟治理", one, u.name, "清徐汾东焦化有限公司技术中心", "2023-12-20", "2022年车间技术攻关项目", 0),)),
            File("技术报告2.docx", (second,), "docx", word),
            File("技术报告2验收.pdf", (accepted("焦炉集气管压力稳定控制", two, u.name, "清徐汾东焦化有限公司技术中心", "2024-12-12", "2024年公司技术革新项目", 1),)),
            File("承诺书.pdf", (pledge(p, u, "2026-02-25", 0),)),
        ),
        roster=roster(p, u, "工程师", subject, name),
    )  # fmt: skip
