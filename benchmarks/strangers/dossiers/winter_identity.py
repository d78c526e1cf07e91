"""Identities and employers that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, skill_new, skill_old
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.sheets import KAI, MING, sheet
from benchmarks.strangers.dossiers.winter_shared import DAY, GOOD, honour, innovation
from samples.people import company_code


def wrong_digit() -> Dossier:
    """One wrong digit in the number, the same on every paper; the card ran out in June."""
    p = Person("孟建军", "男", "1984-06-18", "140602", 351, "山西省朔州市朔城区开发北路20号")
    bad = p.id[:-1] + ("3" if p.id[-1] != "3" else "5")
    firm = "朔州右玉电力检修有限公司"
    return Dossier(
        "孟建军_助工",
        "assistant_engineer",
        "review ready incomplete",
        # The certificate from which “任中级工以来” is reckoned bears the wrong number (contract, section 3).
        (clauses("G.phase:S 1:U 2.1:SU 5.1:U 5.1.1:SU 5.1.2:U 7.1:S")),
        (
            File("孟建军身份证.pdf", (id_card(p, ("2004-07-01", "2024-07-01"), "朔州市公安局朔城分局", number=bad),)),
            File(
                "孟建军申报表.pdf",
                (
                    form(
                        p,
                        "assistant_engineer",
                        "电气工程",
                        firm,
                        "电工 三级/高级工",
                        "2021-09-10",
                        "朔州市工业学校 电气工程 中专",
                        DAY,
                        0,
                        number=bad,
                    ),
                ),
            ),
            File(
                "孟建军中专毕业证.pdf",
                (
                    diploma(
                        p,
                        "朔州市工业学校",
                        "电气工程",
                        "secondary_vocational",
                        "2000-09-01",
                        "2003-07-01",
                        "晋职校200307-1182",
                        0,
                    ),
                ),
            ),
            File(
                "孟建军高级工证.pdf",
                (
                    skill_new(
                        p,
                        "电工",
                        "三级/高级工",
                        "S000014000021213000651",
                        "2021-09-10",
                        "朔州市职业技能评价中心",
                        value=3,
                        id_number=bad,
                    ),
                ),
            ),
            File(
                "孟建军工作证明.pdf",
                (employment(p, firm, "电工", "2004-03-01", DAY, 0, place="山西省朔州市", number=bad),),
            ),
            File("孟建军考核.pdf", (assessment(p, firm, GOOD, DAY, 1, job="电工"),)),
            File("孟建军革新项目.pdf", (innovation(p, firm, "主变冷却器控制回路改造", "2023-05-16", "解文彬"),)),
            File("孟建军承诺书.pdf", (pledge(p, DAY, 0),)),
        ),
        (Plant("id.check_digit"), Plant("id.validity", "孟建军身份证.pdf", ("fail", "unknown"))),
        consequences=("id.check_digit",),
        loose=True,
    )


def birth_and_sex() -> Dossier:
    """The card prints another birth day and another sex than its number says."""
    p = Person("卢海霞", "女", "1989-10-12", "141002", 426, "山西省临汾市尧都区鼓楼西大街15号")
    firm = "临汾平阳铸造有限公司"
    return Dossier(
        "卢海霞",
        "assistant_engineer",
        "review ready incomplete",
        (clauses("G.phase:S 1:U 2.1:SU 3.1:SU 5.1:S 7.1:S")),
        (
            File(
                "卢海霞全套.pdf",
                (
                    form(
                        p,
                        "assistant_engineer",
                        "铸造",
                        firm,
                        "铸造工 三级/高级工",
                        "2020-11-05",
                        "临汾机电学校 铸造 中专",
                        DAY,
                        1,
                    ),
                    id_card(p, ("2015-02-11", "2035-02-11"), "临汾市公安局尧都分局", birth="1989-12-10", sex="男"),
                    diploma(
                        p,
                        "临汾机电学校",
                        "铸造",
                        "secondary_vocational",
                        "2005-09-01",
                        "2008-07-01",
                        "临机专08-0316",
                        1,
                    ),
                    skill_new(
                        p, "铸造工", "三级/高级工", "Y000014000077203000045", "2020-11-05", firm, value=3, style=1
                    ),
                    employment(p, firm, "铸造工", "2008-08-01", DAY, 1, place="山西省临汾市"),
                    assessment(p, firm, GOOD, DAY, 2, job="铸造工"),
                    honour(p, firm, "在2022年度生产经营工作中表现突出", "2023-01-18", 0),
                    innovation(p, firm, "树脂砂造型线落砂机振动电机改造", "2022-09-02", "孔令军"),
                    pledge(p, DAY, 1),
                ),
            ),
        ),
        (Plant("id.birth_date"), Plant("id.sex")),
        loose=True,
    )


def names() -> Dossier:
    """A brother's diploma, and a certificate on another man's number; the 15 places in the old booklet are his own."""
    p = Person("李建国", "男", "1981-04-09", "142401", 113, "山西省晋中市太谷区西环路31号")
    brother = Person("李建民", "男", "1983-09-21", "142401", 275)
    firm = "山西太谷玛钢管件有限公司"
    return Dossier(
        "李建国",
        "engineer",
        "review incomplete",
        (clauses("G.phase:S 1:U 2.2:UN 3.2:U 5.2:SU 7.1:S")),
        (
            File("1.身份/身份证.pdf", (id_card(p, ("2011-03-14", "2031-03-14"), "太谷县公安局"),)),
            File(
                "1.身份/申报表.pdf",
                (
                    form(
                        p,
                        "engineer",
                        "机械工程",
                        firm,
                        "钳工 二级/技师",
                        "2020-08-26",
                        "太原机械职业学院 机械工程 大专",
                        DAY,
                        2,
                    ),
                ),
            ),
            File(
                "2.学历/毕业证.pdf",
                (
                    diploma(
                        brother,
                        "太原机械职业学院",
                        "机械工程",
                        "junior_college",
                        "2003-09-01",
                        "2006-07-01",
                        "137771200606000418",
                        0,
                    ),
                ),
            ),
            File(
                "3.技能/高级工.pdf",
                (
                    skill_old(
                        p,
                        "钳工",
                        "三级/高级技能",
                        "0804010003300556",
                        "2008-12-15",
                        value=3,
                        ident=p.id[:6] + p.id[8:17],
                    ),
                ),
            ),
            File(
                "3.技能/技师.pdf",
                (
                    skill_new(
                        p,
                        "钳工",
                        "二级/技师",
                        "S000014000066202000813",
                        "2020-08-26",
                        "晋中市职业技能评价中心",
                        value=2,
                        id_number=Person("", "男", "1983-09-21", "142401", 275).id,
                    ),
                ),
            ),
            File(
                "4.工作/证明.pdf",
                (
                    employment(p, firm, "钳工", "2001-09-01", DAY, 0, place="山西省晋中市太谷区"),
                    assessment(p, firm, GOOD, DAY, 0, job="钳工"),
                ),
            ),
            File(
                "5.业绩/三等功.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 立功证书\n: {p.name} 同志在二〇一九年度技改会战中成绩突出，荣立个人三等功。\n特颁此证。\n> 山西太谷玛钢管件有限公司\n> 2020年1月\n@seal 山西太谷玛钢管件有限公司",
                            font=KAI,
                            size=18,
                            page="A4 landscape",
                        ),
                        {"recipients": [p.name], "award_kind": "merit_citation"},
                    ),
                ),
            ),
            File("6.承诺.pdf", (pledge(p, DAY, 2),)),
        ),
        (Plant("identity.name_mismatch", "2.学历/毕业证.pdf"), Plant("identity.id_mismatch", "3.技能/技师.pdf")),
        consequences=("date.order",),
        loose=True,
    )


def employers() -> Dossier:
    """Paid by an agency, employed twice at a time, a credit code that does not hold; the group's old name on an old paper is innocent."""
    p = Person("田志刚", "男", "1987-01-30", "140502", 633, "山西省晋城市城区新市西街3号")
    firm, other = "晋城金匠智能制造有限公司", "晋城泽州人力资源服务有限公司"
    code = company_code("91140500MA0KQ318")
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    insurance = sheet(
        f"# 山西省社会保险个人参保证明\n: 验证码：8823-1907-5541\n| 姓名 | {p.name} | 社会保障号码 | {p.id}^2 |\n| 险种 | 起始年月 | 终止年月 | 缴费单位 | 月数 |\n| 企业职工基本养老保险 | 201802 | 202411 | {other} | 82 |\n: 打印日期：2024-12-03\n@seal 晋城市社会保险中心/社会保险业务专用章",
        font=MING,
    )
    second = sheet(
        f"# 工作证明\n{p.name}（身份证号{p.id}）自2016年5月1日起至2021年10月31日止，在我单位生产一线从事数控车床操作工工作，工作地点山西省晋城市。\n> 晋城凤鸣精密机械有限公司\n> 2024年12月2日\n@seal 晋城凤鸣精密机械有限公司",
        font=KAI,
        size=14,
    )
    return Dossier(
        "田志刚-社保",
        "assistant_engineer",
        "review incomplete ready",
        (clauses("G.phase:S 1:U 2.1:SU 5.1:S 7.1:S")),
        (
            File(
                "01.pdf",
                (
                    form(
                        p,
                        "assistant_engineer",
                        "机械制造",
                        firm,
                        "车工 三级/高级工",
                        "2021-07-02",
                        "晋城市中等职业学校 机械制造 中专",
                        DAY,
                        3,
                    ),
                ),
            ),
            File("02.pdf", (id_card(p, ("2013-08-08", "2033-08-08"), "晋城市公安局城区分局"),)),
            File(
                "03.pdf",
                (
                    diploma(
                        p,
                        "晋城市中等职业学校",
                        "机械制造",
                        "secondary_vocational",
                        "2003-09-01",
                        "2006-07-01",
                        "晋城职200600218",
                        0,
                    ),
                ),
            ),
            File(
                "04.pdf",
                (
                    skill_new(
                        p,
                        "车工",
                        "三级/高级工",
                        "S000014000088213000072",
                        "2021-07-02",
                        "晋城市技能人才评价中心",
                        value=3,
                    ),
                ),
            ),
            File("05.pdf", (employment(p, firm, "车工", "2018-02-01", DAY, 0, place="山西省晋城市", code=wrong),)),
            File("06.pdf", (Paper("employment_proof", second, {"name": p.name, "issue_date": "2024-12-02"}),)),
            File("07.pdf", (Paper("social_insurance", insurance, {"name": p.name, "id_number": p.id}),)),
            File("08.pdf", (assessment(p, firm, {2021: "合格", 2022: "优秀", 2023: "合格"}, DAY, 2, job="车工"),)),
            File(
                "09.pdf",
                (
                    innovation(p, firm, "细长轴车削跟刀架改进", "2023-11-20", "秦向阳"),
                    honour(p, firm, "在2023年度技术比武中表现优异", "2024-01-12", 1),
                ),
            ),
            File("10.pdf", (pledge(p, DAY, 0),)),
        ),
        (
            Plant("identity.employer_mismatch", "07.pdf", ("fail", "unknown")),
            Plant("work.overlap", None, ("fail", "unknown")),
            Plant("credit_code.check_digit", "05.pdf"),
        ),
        loose=True,
    )
