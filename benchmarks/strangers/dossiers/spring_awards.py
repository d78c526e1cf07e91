"""Awards, certificates and proofs that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, skill_old
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from benchmarks.strangers.dossiers.spring_shared import DAY, row


def awards() -> Dossier:
    """An award to others, an association that awards a national qualification, an apprentice who was 技师 before the agreement, sums that do not add up."""
    p = Person("曹志强", "男", "1979-12-01", "140322", 417, "山西省盂县秀水东街33号")
    firm = "盂县华阳耐火材料有限公司"
    pupil = Person("霍宏伟", "男", "1990-06-06", "140322", 215)
    prize = sheet(
        "# 科学技术奖证书\n为表彰山西省科学技术奖获得者，特颁发此证书。\n: 项目名称：高铝砖隧道窑节能烧成技术\n: 奖励等级：三等奖\n: 获 奖 者：冯卫东、李瑞平、杨晋峰\n: 证书号：2019-J-3-118\n> 山西省人民政府\n> 2019年12月30日\n@seal 山西省人民政府",
        font=KAI,
        size=15,
    )
    benefit = sheet(
        f"# 经济效益证明\n“高铝砖隧道窑节能烧成技术”在我公司应用以来取得的经济效益：\n> 单位：万元\n| 年份 | 新增利润 | 新增税金 | 合计 |\n| 2019 | 62 | 15 | 77 |\n| 2020 | 70 | 18 | 88 |\n| 2021 | 81 | 20 | 101 |\n| 总计 | 213 | 53 | 366 |\n> {firm}（财务专用章）\n> 2022年1月20日\n@seal {firm}/财务专用章"
    )
    doubtful = sheet(
        f"# 国家职业资格证书\n@photo\n: 姓　　名：{p.name}\n: 身份证号：{p.id}\n: 职　　业：耐火制品成型工\n: 等　　级：高级技师（一级）\n: 证书编号：ZXH-2018-00921\n: 发证日期：2018年5月20日\n> 中国工业人才发展协会职业资格认证办公室\n@seal 中国工业人才发展协会",
        font=HEI,
    )
    pact = sheet(
        f"# 名师带徒协议书\n: 师　傅：{p.name}（高级技师）\n: 徒　弟：{pupil.name}（技师）\n: 培养期限：2020年1月1日至2022年12月31日\n师傅负责传授耐火制品成型、烧成操作技能，徒弟应刻苦钻研，期满达到技师水平。\n: 师傅签名：{p.name}　　徒弟签名：{pupil.name}\n> 签订日期：2020年1月1日\n> {firm}\n@seal {firm}",
        font=MING,
        size=13,
    )
    return Dossier(
        "曹志强",
        "senior_engineer",
        "incomplete review",
        (clauses("G.phase:S 1:U 2.3:S 3.3:U 4.3.1:U 5.3:U 5.3.4:U 6.2:U 7.1:S")),
        (
            File(
                "01申报表.pdf",
                (
                    form(
                        p,
                        "senior_engineer",
                        "耐火材料",
                        firm,
                        "耐火制品成型工 一级/高级技师",
                        "2018-05-20",
                        "武汉冶金学院 耐火材料 本科",
                        DAY,
                        6,
                    ),
                ),
            ),
            File("02身份证.pdf", (id_card(p, ("2011-05-05", "2031-05-05"), "盂县公安局"),)),
            File(
                "03毕业证.pdf",
                (
                    diploma(
                        p, "武汉冶金学院", "耐火材料", "bachelor", "1998-09-01", "2002-07-01", "104881200205001277", 0
                    ),
                ),
            ),
            File("04资格证.pdf", (Paper("skill_certificate", doubtful, {"name": p.name, "skill_level": 1}),)),
            File(
                "05技师证.pdf",
                (skill_old(p, "耐火制品成型工", "二级/技师", "1104010003200266", "2011-11-11", value=2),),
            ),
            File(
                "06证明.pdf",
                (
                    employment(p, firm, "耐火制品成型工", "2002-08-01", DAY, 2, place="山西省阳泉市盂县"),
                    assessment(p, firm, {2020: "合格", 2021: "优秀", 2022: "合格"}, DAY, 1, job="烧成工段长"),
                    pledge(p, DAY, 2),
                ),
            ),
            File(
                "07科技奖.pdf",
                (
                    Paper(
                        "award_certificate",
                        prize,
                        {
                            "recipients": ["冯卫东", "李瑞平", "杨晋峰"],
                            "award_rank": "third",
                            "award_level": "provincial",
                        },
                    ),
                ),
            ),
            File("08效益.pdf", (Paper("benefit_proof", benefit, {"date": "2022-01-20"}),)),
            File("09带徒协议.pdf", (Paper("mentoring_proof", pact, {"mentor": p.name, "apprentices": [pupil.name]}),)),
            File(
                "10徒弟技师证.pdf",
                (skill_old(pupil, "耐火制品成型工", "二级/技师", "1804010003200410", "2018-08-08", value=2),),
            ),
        ),
        (
            Plant("award.recipient", "07科技奖.pdf"),
            Plant("issuer.doubtful", "04资格证.pdf", ("fail", "unknown")),
            Plant("mentoring.order", "09带徒协议.pdf", ("fail", "unknown")),
            Plant("benefit.amount", "08效益.pdf", ("fail", "unknown")),
            Plant("dossier.missing"),
        ),
        roster=row(p, "高级工程师", "耐火材料", firm, "中型"),
        loose=True,
    )
