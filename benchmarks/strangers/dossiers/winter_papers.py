"""Files, seals, dates and numbers that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers import damage
from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, skill_new, skill_old
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from benchmarks.strangers.dossiers.winter_shared import DAY, GOOD, honour, innovation


def files() -> Dossier:
    """A locked PDF, one cut off, a CAJ file and an advertisement among the papers; a list of materials and a portrait are innocent."""
    p = Person("崔小东", "男", "1991-05-05", "140581", 215, "山西省高平市长平西街9号")
    firm = "高平市丹河煤机修造有限公司"
    advert = Paper(
        "unknown",
        sheet(
            "# 金秋团购 全场特惠\n= 晋阳家电商城十周年店庆\n| 商品 | 原价 | 团购价 |\n| 滚筒洗衣机 10kg | 3299 | 2199 |\n| 双开门冰箱 | 4599 | 3199 |\n= 地址：解放路北口　订购热线：0356-0000000",
            font=HEI,
            size=18,
        ),
        {},
    )
    return Dossier(
        "崔小东",
        "assistant_engineer",
        "incomplete",
        (clauses("G.phase:S 1:U 2.1:U 3.1:U 7.1:SU")),
        (
            File(
                "崔小东-目录.pdf",
                (
                    Paper(
                        "unknown",
                        sheet(
                            "# 卷内目录\n= （本卷共7份）\n: 一、申报表……………………1\n: 二、身份证复印件…………4\n: 三、毕业证书复印件………5\n: 四、技能等级证书…………6\n: 五、考核表…………………7\n: 六、在职证明………………8"
                        ),
                        {},
                    ),
                ),
            ),
            File(
                "崔小东-申报表.pdf",
                (
                    form(
                        p,
                        "assistant_engineer",
                        "矿山机械",
                        firm,
                        "矿山机械修理工 三级/高级工",
                        "2022-03-18",
                        "高平市职业中学 矿山机械 中专",
                        DAY,
                        4,
                    ),
                ),
            ),
            File("崔小东-身份证.pdf", (id_card(p, ("2017-10-10", "2037-10-10"), "高平市公安局"),)),
            File(
                "崔小东-毕业证.pdf",
                (
                    diploma(
                        p,
                        "高平市职业中学",
                        "矿山机械",
                        "secondary_vocational",
                        "2006-09-01",
                        "2009-07-01",
                        "高职2009-217",
                        0,
                    ),
                ),
                alter=damage.locked,
                type="unknown",
            ),
            File(
                "崔小东-技能证.pdf",
                (),
                "raw",
                damage.cut_off(
                    b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                    + b"7 0 obj\n<</Length 40000>>stream\n"
                    + bytes(range(256)) * 40
                ),
            ),
            File("崔小东-论文.caj", (), "raw", b"CAJ\x00" + bytes(range(256)) * 12),
            File("崔小东-其他.pdf", (advert,)),
            File("崔小东-考核.pdf", (assessment(p, firm, GOOD, DAY, 1, job="矿山机械修理工"),)),
            File(
                "崔小东-在职.pdf", (employment(p, firm, "矿山机械修理工", "2009-08-01", DAY, 1, place="山西省高平市"),)
            ),
            File("崔小东-承诺.pdf", (pledge(p, DAY, 1),)),
        ),
        (
            Plant("document.encrypted", "崔小东-毕业证.pdf", ("fail", "unknown")),
            Plant("document.unreadable", "崔小东-技能证.pdf", ("fail", "unknown")),
            Plant("document.type_unknown", "崔小东-其他.pdf", ("fail", "unknown")),
            Plant("dossier.missing"),
        ),
        consequences=("document.unreadable", "document.type_unknown"),
        loose=True,
    )


def edited() -> Dossier:
    """A grade painted over, a signed proof that was changed afterwards; a signed one that holds is innocent."""
    p = Person("苏慧敏", "女", "1992-12-20", "140802", 548, "山西省运城市盐湖区红旗东街76号")
    firm = "运城河东电机制造有限公司"
    return Dossier(
        "苏慧敏",
        "assistant_engineer",
        "review ready incomplete",
        (clauses("G.phase:S 1:U 2.1:SU 5.1:S")),
        (
            File(
                "苏慧敏-1.申报表.pdf",
                (
                    form(
                        p,
                        "assistant_engineer",
                        "电机制造",
                        firm,
                        "电机装配工 三级/高级工",
                        "2021-04-15",
                        "运城工业学校 电机制造 中专",
                        DAY,
                        5,
                    ),
                ),
            ),
            File("苏慧敏-2.身份证.pdf", (id_card(p, ("2018-05-06", "2038-05-06"), "运城市公安局盐湖分局"),)),
            File(
                "苏慧敏-3.毕业证.pdf",
                (
                    diploma(
                        p,
                        "运城工业学校",
                        "电机制造",
                        "secondary_vocational",
                        "2008-09-01",
                        "2011-07-01",
                        "YC-2011-0533",
                        1,
                    ),
                ),
            ),
            File(
                "苏慧敏-4.等级证.pdf",
                (
                    skill_new(
                        p,
                        "电机装配工",
                        "三级/高级工",
                        "S000014000099213000310",
                        "2021-04-15",
                        "运城市职业技能评价中心",
                        value=3,
                        style=1,
                    ),
                ),
                alter=damage.signed,
            ),
            File(
                "苏慧敏-5.在职证明.pdf",
                (employment(p, firm, "电机装配工", "2011-08-01", DAY, 1, place="山西省运城市"),),
                alter=damage.changed_after_signing,
            ),
            File(
                "苏慧敏-6.考核.pdf",
                (
                    Paper(
                        "assessment_form",
                        sheet(
                            f"# 考核结果证明\n: 姓名：{p.name}　岗位：电机装配工\n| 年度 | 等次 |\n| 2021年度 | 合格 |\n| 2022年度 | 基本合格 |\n| 2023年度 | 合格 |\n> {firm}\n> {DAY}\n@seal {firm}",
                            font=HEI,
                            size=14,
                        ),
                        {"name": p.name},
                    ),
                ),
                alter=lambda data: damage.cover_word(data, "基本合格", "优秀"),
            ),
            File("苏慧敏-7.革新.pdf", (innovation(p, firm, "定子嵌线模改进", "2022-12-08", "张瑜"),)),
            File("苏慧敏-8.承诺.pdf", (pledge(p, DAY, 2),)),
        ),
        (
            Plant("document.edited", "苏慧敏-6.考核.pdf", ("fail", "unknown")),
            Plant("document.signature", "苏慧敏-5.在职证明.pdf"),
        ),
        consequences=("assessment.years", "document.edited"),
        loose=True,
    )


def seal_and_dates() -> Dossier:
    """A proof without a seal, an honour dated after the closing day, a diploma before its school years end; the photocopied ID has no seal to miss."""
    p = Person("郝瑞林", "男", "1985-08-08", "140931", 457, "山西省忻州市忻府区和平西街2号")
    firm = "忻州云中法兰锻造有限公司"
    end = "2003-07-01"
    wrong = sheet(
        f"= 普通高等学校\n# 毕 业 证 书\n@photo\n学生 {p.name} 性别 男，一九八五年八月八日生，于二〇〇五年九月至二〇〇三年七月在本校锻造专业三年制专科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。\n: 证书编号：140801200306000217\n> 忻州职业技术学院\n> 二〇〇三年七月一日\n@seal 忻州职业技术学院",
        font=MING,
        size=14,
    )
    return Dossier(
        "郝瑞林",
        "assistant_engineer",
        "review incomplete ready",
        (clauses("G.phase:S 1:U 2.1:SU 7.1:S")),
        (
            File(
                "a-申报表.pdf",
                (
                    form(
                        p,
                        "assistant_engineer",
                        "锻造",
                        firm,
                        "锻造工 三级/高级工",
                        "2020-12-25",
                        "忻州职业技术学院 锻造 大专",
                        DAY,
                        6,
                    ),
                ),
            ),
            File("b-身份证.pdf", (id_card(p, ("2012-02-02", "2032-02-02"), "忻州市公安局忻府分局"),)),
            File(
                "c-毕业证.pdf",
                (
                    Paper(
                        "diploma", wrong, {"name": p.name, "education_level": "junior_college", "graduation_date": end}
                    ),
                ),
            ),
            File(
                "d-高级工.pdf",
                (
                    skill_new(
                        p,
                        "锻造工",
                        "三级/高级工",
                        "S000014000031203000218",
                        "2020-12-25",
                        "忻州市职业技能评价中心",
                        value=3,
                    ),
                ),
            ),
            File(
                "e-在职证明.pdf",
                (employment(p, firm, "锻造工", "2006-09-01", DAY, 0, place="山西省忻州市", stamped=False),),
            ),
            File("f-考核.pdf", (assessment(p, firm, GOOD, DAY, 0, job="锻造工"),)),
            File("g-先进个人.pdf", (honour(p, firm, "在2024年度工作中成绩突出", "2025-01-20", 0),)),
            File("h-革新.pdf", (innovation(p, firm, "法兰毛坯加热炉燃嘴改造", "2022-10-31", "邢俊"),)),
            File("i-承诺.pdf", (pledge(p, DAY, 0),)),
        ),
        (
            Plant("seal.missing", "e-在职证明.pdf", ("fail", "unknown")),
            Plant("date.future", "g-先进个人.pdf"),
            Plant("date.order", "c-毕业证.pdf"),
        ),
        loose=True,
    )


def numbers() -> Dossier:
    """A diploma number of the 专科 on a 本科, a skill number that says 高级工 on a 技师; the year that is one higher on an old 自考 number is innocent."""
    p = Person("葛晓斌", "男", "1983-03-23", "140109", 735, "山西省太原市万柏林区千峰南路45号")
    firm = "太原汾西轨道装备有限公司"
    award = sheet(
        f"# 获奖证书\n: {p.name} 同志：\n荣获2021年太原市职工职业技能大赛 焊工 项目 第 三 名。\n特发此证。\n> 太原市总工会　太原市人力资源和社会保障局\n> 2021年11月\n@seal 太原市总工会",
        font=KAI,
        size=17,
        page="A4 landscape",
    )
    return Dossier(
        "葛晓斌工程师",
        "engineer",
        "review incomplete",
        (clauses("G.phase:S 1:U 2.2:SU 3.2:U 5.2:S 5.2.3:S 6.1:U 7.1:S")),
        (
            File(
                "申报.pdf",
                (
                    form(p, "engineer", "焊接", firm, "焊工 二级/技师", "2021-06-30", "太原机电大学 焊接 本科", DAY, 7),
                    id_card(p, ("2009-09-09", "2029-09-09"), "太原市公安局万柏林分局"),
                ),
            ),
            File(
                "学历.pdf",
                (diploma(p, "太原机电大学", "焊接", "bachelor", "2003-09-01", "2007-07-01", "101131200706001193", 1),),
            ),
            File(
                "技师证.pdf",
                (
                    skill_new(
                        p,
                        "焊工",
                        "二级/技师",
                        "S000014000036213000995",
                        "2021-06-30",
                        "山西省焊接协会职业技能评价中心",
                        value=2,
                    ),
                ),
            ),
            File("高级工证.pdf", (skill_old(p, "焊工", "三级/高级技能", "1204010003300333", "2012-05-20", value=3),)),
            File(
                "证明.pdf",
                (
                    employment(p, firm, "焊工", "2007-07-15", DAY, 1),
                    assessment(p, firm, GOOD, DAY, 2, job="焊工"),
                    pledge(p, DAY, 1),
                ),
            ),
            File(
                "竞赛.pdf",
                (Paper("award_certificate", award, {"recipients": [p.name], "place": 3, "award_kind": "contest"}),),
            ),
        ),
        (Plant("diploma.number", "学历.pdf"), Plant("skill.number", "技师证.pdf"), Plant("dossier.missing")),
        loose=True,
    )
