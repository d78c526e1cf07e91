"""Three more sound ones: reports just long enough, two years to the day, an exception."""

from __future__ import annotations

from benchmarks.strangers.dossiers import frost_texts as texts
from benchmarks.strangers.dossiers.frost_base import Man, Works, row, verdicts
from benchmarks.strangers.dossiers.frost_certs import booklet, college, graded, school
from benchmarks.strangers.dossiers.frost_deeds import acceptance, award, size
from benchmarks.strangers.dossiers.frost_person import card, form, grades, insurance, promise, service
from benchmarks.strangers.dossiers.frost_sound import BASE
from benchmarks.strangers.dossiers.frost_writing import report, word_report
from benchmarks.strangers.dossiers.model import Dossier, File


def concrete() -> Dossier:
    """Second on the certificate of a third prize of a large enterprise; a Word report of little more than 2000 字."""
    p = Man("田宝林", "男", "1983-11-02", "140105", 195, "山西省太原市小店区许坦东街41号")
    u = Works("太原汾东建工集团有限公司", "山西省太原市小店区", "91140105MA0MN417", size="大型")
    trade, subject, name = "混凝土工", "建筑工程技术", "F04田宝林"
    raft, seam = "大体积筏板夏季跳仓施工技术", "高层剪力墙铝合金模板漏浆治理"
    office = "太原市小店区住房和城乡建设局"
    return Dossier(
        name,
        "engineer",
        "ready",
        verdicts(BASE + "2.2:S 3.2:S 4.2:U 5.2:S 5.2.1:S 6.1:S 6.1.1:S 7.1:S"),
        (
            File("1申报表及承诺书.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2022年8月19日", f"山西建筑职业技术学院 {subject} 大专", "2026-10-14", ["公司科技成果三等奖（第二完成人）", "撰写专业技术报告2项"], 0), promise(p, "2026-10-14", 1))),
            File("2身份证.pdf", (card(p, "太原市公安局小店分局", "2014-05-20", "2034-05-20", 0),)),
            File("3毕业证.pdf", (college(p, "山西建筑职业技术学院", subject, "junior_college", "2002-09-01", "2005-07-01", "127781200506000341", 0),)),
            File("4职业资格.pdf", (booklet(p, trade, 3, "1204010005300442", "2012-05-18", "太原市职业技能鉴定中心", 0), graded(p, trade, 2, "S000014000044222000061", "2022-08-19", "山西省建设行业职业技能评价中心", 1))),
            File("5工作证明.pdf", (service(p, u, [("2005-07-18", "至今", "混凝土工")], "2026-10-12", 2),)),
            File("6考核表.pdf", (grades(p, u, "混凝土工", {2023: "合格", 2024: "合格", 2025: "优秀"}, "2026-10-12", 1),)),
            File("7企业规模证明.pdf", (size(u, "建筑业", 2618, 263400, 198700, "2026-04-16"),)),
            File("8科技成果奖.pdf", (award("科学技术成果奖励证书", f"<p>成果名称：{raft}</p><p>奖励等级：<b>三等奖</b></p><p>完成人：任慧敏、{p.name}、孔祥</p><p>获奖者：{p.name}（第二完成人）</p>", u.name, "2024-12-20", {"award_rank": "third"}, 1, "FDJG-2024-KJ3-07"),)),
            word_report("9技术报告/筏板跳仓施工技术总结.docx", f"{raft}总结", texts.RAFT, u.name, p.name, "2024-10-15"),
            File("9技术报告/筏板项目验收.pdf", (acceptance(raft, [("任慧敏", "项目总工，方案审定"), (p.name, "技术骨干，方案编写、浇筑测温与总结"), ("孔祥", "配合比试验")], u.name, office, "2024-11-15", "公司2023年技术推广计划", 0),)),
            File("9技术报告/铝模漏浆攻关报告.pdf", (report(f"{seam}技术攻关报告", texts.SEAM, u.name, p.name, "2022-12-16", "任慧敏"),)),
            File("9技术报告/铝模项目验收.pdf", (acceptance(seam, [(p.name, "技术骨干，攻关方案与报告撰写"), ("孔祥", "数据统计")], u.name, office, "2023-01-12", "公司2022年技术攻关项目", 1),)),
        ),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def sewage() -> Dossier:
    """高级工 two years to the day; a class of 中级工 at a technical school; two employers one after another."""
    p = Man("鲁晓红", "女", "1990-12-08", "140902", 66, "山西省忻州市忻府区七一北路30号")
    before = Works("忻州忻府供水有限公司", "山西省忻州市忻府区", "91140900MA0GT520")
    u = Works("忻州市云中污水处理中心", "山西省忻州市忻府区", "1214090040571208", kind="事业单位")
    trade, subject, name = "工业废水处理工", "环境工程", "F06鲁晓红"
    project = "二沉池浮泥自动收集装置技术革新"
    return Dossier(
        name,
        "assistant_engineer",
        "ready",
        verdicts(BASE + "2.1:S 3.1:S 4.1:U 5.1:S 5.1.2:S 7.1:S"),
        (
            File("申报表.pdf", (form(p, u, "assistant_engineer", subject, f"{trade} 三级/高级工 2024年10月31日", "忻州市技工学校 环境保护与检测 中级工班", "2026-10-20", [f"参与完成“{project}”项目"], 1),)),
            File("身份证.pdf", (card(p, "忻州市公安局忻府分局", "2024-02-05", "2044-02-05", 0),)),
            File("技校毕业证.pdf", (school(p, "忻州市技工学校", "环境保护与检测", "tech_intermediate", "2006-09-01", "2009-07-01", "晋技毕字20091406327"),)),
            File("高级工证书.pdf", (graded(p, trade, 3, "S000014000052243000127", "2024-10-31", "山西省环保行业职业技能评价中心", 0),)),
            File("工作经历/原单位证明.pdf", (service(p, before, [("2009-08-03", "2018-06-30", "净水岗位操作工")], "2018-07-02", 1),)),
            File("工作经历/现单位证明.pdf", (service(p, u, [("2018-07-02", "至今", trade)], "2026-10-19", 2),)),
            File("工作经历/社保.pdf", (insurance(p, [("2009-08", "2018-06", before.name), ("2018-07", "2026-09", u.name)], "忻州市社会保险中心", "2026-10-19"),)),
            File("年度考核.pdf", (grades(p, u, trade, {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-10-19", 0),)),
            File("项目验收.pdf", (acceptance(project, [("石国华", "总体设计"), ("米娜", "电气控制"), (p.name, "现场安装、调试与运行试验")], u.name, "忻州市住房和城乡建设局", "2025-05-20", "2024年度技术革新项目", 1),)),
            File("承诺书.pdf", (promise(p, "2026-10-20", 0),)),
        ),
        roster=row(p, u, "助理工程师", subject, name),
    )  # fmt: skip


def exception() -> Dossier:
    """破格: 大专 and 技师 only, second prize of the province for science, one 优秀."""
    p = Man("冯占奎", "男", "1979-03-30", "140581", 89, "山西省高平市东城街街道长平东街17号")
    u = Works("高平丹朱煤业有限公司", "山西省高平市", "91140581MA0DY623", size="大型")
    trade, subject, name = "矿山机电设备检修工", "机电工程", "F07冯占奎"
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        verdicts(BASE + "7.1:S 7.2:S 8:U 8.1:S"),
        (
            File("破格申报表.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 二级/技师 2016年10月14日", "山西煤炭职业技术学院 机电一体化技术 大专", "2026-10-11", ["获山西省科学技术进步奖二等奖", "长期在井下一线从事设备检修，主持解决支架漏液等难题"], 1, exceptional=True),)),
            File("身份证.pdf", (card(p, "高平市公安局", "2019-07-08", "2039-07-08", 2),)),
            File("学历证书.pdf", (college(p, "山西煤炭职业技术学院", "机电一体化技术", "junior_college", "1999-09-01", "2002-07-01", "121791200206000265", 0),)),
            File("技师证.pdf", (booklet(p, trade, 2, "1604050009200163", "2016-10-14", "山西省煤炭行业职业技能鉴定中心", 0),)),
            File("工作证明.pdf", (service(p, u, [("2002-07-22", "至今", trade)], "2026-10-09", 0),)),
            File("考核证明.pdf", (grades(p, u, trade, {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-10-09", 2),)),
            File("科技进步奖.pdf", (award("山西省科学技术奖励证书", f"为表彰山西省科学技术进步奖获得者，特颁发此证书。<br>项目名称：大采高液压支架电液控制故障诊断与修复技术<br>奖励等级：<b>二等</b><br>获 奖 者：{p.name}（第三完成人）", "山西省人民政府", "2024-05-10", {"award_rank": "second", "award_kind": "science_technology", "award_level": "provincial"}, 0, "2023-J-2-031-R03"),)),
            File("承诺书.pdf", (promise(p, "2026-10-11", 2),)),
        ),
        roster=row(p, u, "高级工程师", subject, name, "是"),
    )  # fmt: skip
