"""The end of 2024, no roster: identities, dates, numbers and files that do not hold."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.strangers.dossiers import damage
from benchmarks.strangers.dossiers.autumn import clauses
from benchmarks.strangers.dossiers.common import assessment, cn, diploma, employment, form, hanzi, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, skill_new, skill_old
from benchmarks.strangers.dossiers.model import Batch, Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from samples.people import company_code

DAY = "2024-12-05"


def honour(p: Person, firm: str, words: str, date: str, style: int) -> Paper:
    """A personal honour of an enterprise."""
    texts = (
        f"# 荣誉证书\n: {p.name}同志：\n{words}，被评为“先进个人”。\n特发此证，以资鼓励。\n> {firm}\n> {hanzi(date)}",
        f"# 证　书\n: 授予 {p.name} 同志\n= 先进个人 称号\n（{words}）\n> {firm}\n> {cn(date)}",
    )
    return Paper("award_certificate", sheet(texts[style % 2] + f"\n@seal {firm}", font=(KAI, MING)[style % 2], size=17, page="A4 landscape"), {"recipients": [p.name], "award_kind": "honour", "issue_date": date})


def innovation(p: Person, firm: str, project: str, date: str, mate: str) -> Paper:
    """The acceptance of a small innovation with the people who took part."""
    text = f"# 技术革新成果验收表\n| 项目名称 | {project}^3 |\n| 完成单位 | {firm} | 验收日期 | {date} |\n| 参加人员 | {p.name}、{mate}^3 |\n| 验收意见 | 该项目资料完整，现场使用正常，验收通过。^3 |\n> 验收单位：{firm}\n@seal {firm}"
    return Paper("project_acceptance", sheet(text, font=HEI), {"project": project, "participants": [p.name, mate], "acceptance_date": date})


GOOD: Mapping[int, str] = {2021: "合格", 2022: "合格", 2023: "合格"}


def _wrong_digit() -> Dossier:
    """One wrong digit in the number, the same on every paper; the card ran out in June."""
    p = Person("孟建军", "男", "1984-06-18", "140602", 351, "山西省朔州市朔城区开发北路20号")
    bad = p.id[:-1] + ("3" if p.id[-1] != "3" else "5")
    firm = "朔州右玉电力检修有限公司"
    return Dossier(
        "孟建军_助工", "assistant_engineer", "review ready incomplete", dict(clauses("G.phase:S 1:U 2.1:SU 5.1:S 5.1.1:SU 5.1.2:S 7.1:S")),
        (
            File("孟建军身份证.pdf", (id_card(p, ("2004-07-01", "2024-07-01"), "朔州市公安局朔城分局", number=bad),)),
            File("孟建军申报表.pdf", (form(p, "assistant_engineer", "电气工程", firm, "电工 三级/高级工", "2021-09-10", "朔州市工业学校 电气工程 中专", DAY, 0, number=bad),)),
            File("孟建军中专毕业证.pdf", (diploma(p, "朔州市工业学校", "电气工程", "secondary_vocational", "2000-09-01", "2003-07-01", "晋职校200307-1182", 0),)),
            File("孟建军高级工证.pdf", (skill_new(p, "电工", "三级/高级工", "S000014000021213000651", "2021-09-10", "朔州市职业技能评价中心", value=3, id_number=bad),)),
            File("孟建军工作证明.pdf", (employment(p, firm, "电工", "2004-03-01", DAY, 0, place="山西省朔州市", number=bad),)),
            File("孟建军考核.pdf", (assessment(p, firm, GOOD, DAY, 1, job="电工"),)),
            File("孟建军革新项目.pdf", (innovation(p, firm, "主变冷却器控制回路改造", "2023-05-16", "解文彬"),)),
            File("孟建军承诺书.pdf", (pledge(p, DAY, 0),)),
        ),
        (Plant("id.check_digit"), Plant("id.validity", "孟建军身份证.pdf", ("fail", "unknown"))),
        consequences=("id.check_digit",), loose=True,
    )


def _birth_and_sex() -> Dossier:
    """The card prints another birth day and another sex than its number says."""
    p = Person("卢海霞", "女", "1989-10-12", "141002", 426, "山西省临汾市尧都区鼓楼西大街15号")
    firm = "临汾平阳铸造有限公司"
    return Dossier(
        "卢海霞", "assistant_engineer", "review ready incomplete", dict(clauses("G.phase:S 1:U 2.1:SU 3.1:SU 5.1:S 7.1:S")),
        (
            File("卢海霞全套.pdf", (
                form(p, "assistant_engineer", "铸造", firm, "铸造工 三级/高级工", "2020-11-05", "临汾机电学校 铸造 中专", DAY, 1),
                id_card(p, ("2015-02-11", "2035-02-11"), "临汾市公安局尧都分局", birth="1989-12-10", sex="男"),
                diploma(p, "临汾机电学校", "铸造", "secondary_vocational", "2005-09-01", "2008-07-01", "临机专08-0316", 1),
                skill_new(p, "铸造工", "三级/高级工", "Y000014000077203000045", "2020-11-05", firm, value=3, style=1),
                employment(p, firm, "铸造工", "2008-08-01", DAY, 1, place="山西省临汾市"),
                assessment(p, firm, GOOD, DAY, 2, job="铸造工"),
                honour(p, firm, "在2022年度生产经营工作中表现突出", "2023-01-18", 0),
                innovation(p, firm, "树脂砂造型线落砂机振动电机改造", "2022-09-02", "孔令军"),
                pledge(p, DAY, 1),
            )),
        ),
        (Plant("id.birth_date"), Plant("id.sex")), loose=True,
    )


def _names() -> Dossier:
    """A brother's diploma, and a certificate on another man's number; the 15 places in the old booklet are his own."""
    p = Person("李建国", "男", "1981-04-09", "142401", 113, "山西省晋中市太谷区西环路31号")
    brother = Person("李建民", "男", "1983-09-21", "142401", 275)
    firm = "山西太谷玛钢管件有限公司"
    return Dossier(
        "李建国", "engineer", "review incomplete", dict(clauses("G.phase:S 1:U 2.2:UN 3.2:U 5.2:SU 7.1:S")),
        (
            File("1.身份/身份证.pdf", (id_card(p, ("2011-03-14", "2031-03-14"), "太谷县公安局"),)),
            File("1.身份/申报表.pdf", (form(p, "engineer", "机械工程", firm, "钳工 二级/技师", "2020-08-26", "太原机械职业学院 机械工程 大专", DAY, 2),)),
            File("2.学历/毕业证.pdf", (diploma(brother, "太原机械职业学院", "机械工程", "junior_college", "2003-09-01", "2006-07-01", "137771200606000418", 0),)),
            File("3.技能/高级工.pdf", (skill_old(p, "钳工", "三级/高级技能", "0804010003300556", "2008-12-15", value=3, ident=p.id[:6] + p.id[8:17]),)),
            File("3.技能/技师.pdf", (skill_new(p, "钳工", "二级/技师", "S000014000066202000813", "2020-08-26", "晋中市职业技能评价中心", value=2, id_number=Person("", "男", "1983-09-21", "142401", 275).id),)),
            File("4.工作/证明.pdf", (employment(p, firm, "钳工", "2001-09-01", DAY, 0, place="山西省晋中市太谷区"), assessment(p, firm, GOOD, DAY, 0, job="钳工"))),
            File("5.业绩/三等功.pdf", (Paper("award_certificate", sheet(f"# 立功证书\n: {p.name} 同志在二〇一九年度技改会战中成绩突出，荣立个人三等功。\n特颁此证。\n> 山西太谷玛钢管件有限公司\n> 2020年1月\n@seal 山西太谷玛钢管件有限公司", font=KAI, size=18, page="A4 landscape"), {"recipients": [p.name], "award_kind": "merit_citation"}),)),
            File("6.承诺.pdf", (pledge(p, DAY, 2),)),
        ),
        (Plant("identity.name_mismatch", "2.学历/毕业证.pdf"), Plant("identity.id_mismatch", "3.技能/技师.pdf")),
        consequences=("date.order",), loose=True,
    )


def _employers() -> Dossier:
    """Paid by an agency, employed twice at a time, a credit code that does not hold; the group's old name on an old paper is innocent."""
    p = Person("田志刚", "男", "1987-01-30", "140502", 633, "山西省晋城市城区新市西街3号")
    firm, other = "晋城金匠智能制造有限公司", "晋城泽州人力资源服务有限公司"
    code = company_code("91140500MA0KQ318")
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    insurance = sheet(f"# 山西省社会保险个人参保证明\n: 验证码：8823-1907-5541\n| 姓名 | {p.name} | 社会保障号码 | {p.id} |\n| 险种 | 起始年月 | 终止年月 | 缴费单位 | 月数 |\n| 企业职工基本养老保险 | 201802 | 202411 | {other} | 82 |\n: 打印日期：2024-12-03\n@seal 晋城市社会保险中心/社会保险业务专用章", font=MING)
    second = sheet(f"# 工作证明\n{p.name}（身份证号{p.id}）自2016年5月1日起至2021年10月31日止，在我单位生产一线从事数控车床操作工工作，工作地点山西省晋城市。\n> 晋城凤鸣精密机械有限公司\n> 2024年12月2日\n@seal 晋城凤鸣精密机械有限公司", font=KAI, size=14)
    return Dossier(
        "田志刚-社保", "assistant_engineer", "review incomplete ready", dict(clauses("G.phase:S 1:U 2.1:SU 5.1:S 7.1:S")),
        (
            File("01.pdf", (form(p, "assistant_engineer", "机械制造", firm, "车工 三级/高级工", "2021-07-02", "晋城市中等职业学校 机械制造 中专", DAY, 3),)),
            File("02.pdf", (id_card(p, ("2013-08-08", "2033-08-08"), "晋城市公安局城区分局"),)),
            File("03.pdf", (diploma(p, "晋城市中等职业学校", "机械制造", "secondary_vocational", "2003-09-01", "2006-07-01", "晋城职200600218", 0),)),
            File("04.pdf", (skill_new(p, "车工", "三级/高级工", "S000014000088213000072", "2021-07-02", "晋城市技能人才评价中心", value=3),)),
            File("05.pdf", (employment(p, firm, "车工", "2018-02-01", DAY, 0, place="山西省晋城市", code=wrong),)),
            File("06.pdf", (Paper("employment_proof", second, {"name": p.name, "issue_date": "2024-12-02"}),)),
            File("07.pdf", (Paper("social_insurance", insurance, {"name": p.name, "id_number": p.id}),)),
            File("08.pdf", (assessment(p, firm, {2021: "合格", 2022: "优秀", 2023: "合格"}, DAY, 2, job="车工"),)),
            File("09.pdf", (innovation(p, firm, "细长轴车削跟刀架改进", "2023-11-20", "秦向阳"), honour(p, firm, "在2023年度技术比武中表现优异", "2024-01-12", 1))),
            File("10.pdf", (pledge(p, DAY, 0),)),
        ),
        (Plant("identity.employer_mismatch", "07.pdf", ("fail", "unknown")), Plant("work.overlap", None, ("fail", "unknown")), Plant("credit_code.check_digit", "05.pdf")),
        loose=True,
    )


def _files() -> Dossier:
    """A locked PDF, one cut off, a CAJ file and an advertisement among the papers; a list of materials and a portrait are innocent."""
    p = Person("崔小东", "男", "1991-05-05", "140581", 215, "山西省高平市长平西街9号")
    firm = "高平市丹河煤机修造有限公司"
    advert = Paper("unknown", sheet("# 金秋团购 全场特惠\n= 晋阳家电商城十周年店庆\n| 商品 | 原价 | 团购价 |\n| 滚筒洗衣机 10kg | 3299 | 2199 |\n| 双开门冰箱 | 4599 | 3199 |\n= 地址：解放路北口　订购热线：0356-0000000", font=HEI, size=18), {})
    return Dossier(
        "崔小东", "assistant_engineer", "incomplete", dict(clauses("G.phase:S 1:U 2.1:U 3.1:U 7.1:SU")),
        (
            File("崔小东-目录.pdf", (Paper("unknown", sheet("# 卷内目录\n= （本卷共7份）\n: 一、申报表……………………1\n: 二、身份证复印件…………4\n: 三、毕业证书复印件………5\n: 四、技能等级证书…………6\n: 五、考核表…………………7\n: 六、在职证明………………8"), {}),)),
            File("崔小东-申报表.pdf", (form(p, "assistant_engineer", "矿山机械", firm, "矿山机械修理工 三级/高级工", "2022-03-18", "高平市职业中学 矿山机械 中专", DAY, 4),)),
            File("崔小东-身份证.pdf", (id_card(p, ("2017-10-10", "2037-10-10"), "高平市公安局"),)),
            File("崔小东-毕业证.pdf", (diploma(p, "高平市职业中学", "矿山机械", "secondary_vocational", "2006-09-01", "2009-07-01", "高职2009-217", 0),), alter=damage.locked, type="unknown"),
            File("崔小东-技能证.pdf", (), "raw", damage.cut_off(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n" + b"7 0 obj\n<</Length 40000>>stream\n" + bytes(range(256)) * 40)),
            File("崔小东-论文.caj", (), "raw", b"CAJ\x00" + bytes(range(256)) * 12),
            File("崔小东-其他.pdf", (advert,)),
            File("崔小东-考核.pdf", (assessment(p, firm, GOOD, DAY, 1, job="矿山机械修理工"),)),
            File("崔小东-在职.pdf", (employment(p, firm, "矿山机械修理工", "2009-08-01", DAY, 1, place="山西省高平市"),)),
            File("崔小东-承诺.pdf", (pledge(p, DAY, 1),)),
        ),
        (Plant("document.encrypted", "崔小东-毕业证.pdf", ("fail", "unknown")), Plant("document.unreadable", "崔小东-技能证.pdf", ("fail", "unknown")), Plant("document.type_unknown", "崔小东-其他.pdf", ("fail", "unknown")), Plant("dossier.missing")),
        consequences=("document.unreadable", "document.type_unknown"), loose=True,
    )


def _edited() -> Dossier:
    """A grade painted over, a signed proof that was changed afterwards; a signed one that holds is innocent."""
    p = Person("苏慧敏", "女", "1992-12-20", "140802", 548, "山西省运城市盐湖区红旗东街76号")
    firm = "运城河东电机制造有限公司"
    return Dossier(
        "苏慧敏", "assistant_engineer", "review ready incomplete", dict(clauses("G.phase:S 1:U 2.1:SU 5.1:S")),
        (
            File("苏慧敏-1.申报表.pdf", (form(p, "assistant_engineer", "电机制造", firm, "电机装配工 三级/高级工", "2021-04-15", "运城工业学校 电机制造 中专", DAY, 5),)),
            File("苏慧敏-2.身份证.pdf", (id_card(p, ("2018-05-06", "2038-05-06"), "运城市公安局盐湖分局"),)),
            File("苏慧敏-3.毕业证.pdf", (diploma(p, "运城工业学校", "电机制造", "secondary_vocational", "2008-09-01", "2011-07-01", "YC-2011-0533", 1),)),
            File("苏慧敏-4.等级证.pdf", (skill_new(p, "电机装配工", "三级/高级工", "S000014000099213000310", "2021-04-15", "运城市职业技能评价中心", value=3, style=1),), alter=damage.signed),
            File("苏慧敏-5.在职证明.pdf", (employment(p, firm, "电机装配工", "2011-08-01", DAY, 1, place="山西省运城市"),), alter=damage.changed_after_signing),
            File("苏慧敏-6.考核.pdf", (Paper("assessment_form", sheet(f"# 考核结果证明\n: 姓名：{p.name}　岗位：电机装配工\n| 年度 | 等次 |\n| 2021年度 | 合格 |\n| 2022年度 | 基本合格 |\n| 2023年度 | 合格 |\n> {firm}\n> {DAY}\n@seal {firm}", font=HEI, size=14), {"name": p.name}),), alter=lambda data: damage.cover_word(data, "基本合格", "优秀")),
            File("苏慧敏-7.革新.pdf", (innovation(p, firm, "定子嵌线模改进", "2022-12-08", "张瑜"),)),
            File("苏慧敏-8.承诺.pdf", (pledge(p, DAY, 2),)),
        ),
        (Plant("document.edited", "苏慧敏-6.考核.pdf", ("fail", "unknown")), Plant("document.signature", "苏慧敏-5.在职证明.pdf")),
        consequences=("assessment.years", "document.edited"), loose=True,
    )


def _seal_and_dates() -> Dossier:
    """A proof without a seal, an honour dated after the closing day, a diploma before its school years end; the photocopied ID has no seal to miss."""
    p = Person("郝瑞林", "男", "1985-08-08", "140931", 457, "山西省忻州市忻府区和平西街2号")
    firm = "忻州云中法兰锻造有限公司"
    end = "2003-07-01"
    wrong = sheet(f"= 普通高等学校\n# 毕 业 证 书\n@photo\n学生 {p.name} 性别 男，一九八五年八月八日生，于二〇〇五年九月至二〇〇三年七月在本校锻造专业三年制专科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。\n: 证书编号：140801200306000217\n> 忻州职业技术学院\n> 二〇〇三年七月一日\n@seal 忻州职业技术学院", font=MING, size=14)
    return Dossier(
        "郝瑞林", "assistant_engineer", "review incomplete ready", dict(clauses("G.phase:S 1:U 2.1:SU 7.1:S")),
        (
            File("a-申报表.pdf", (form(p, "assistant_engineer", "锻造", firm, "锻造工 三级/高级工", "2020-12-25", "忻州职业技术学院 锻造 大专", DAY, 6),)),
            File("b-身份证.pdf", (id_card(p, ("2012-02-02", "2032-02-02"), "忻州市公安局忻府分局"),)),
            File("c-毕业证.pdf", (Paper("diploma", wrong, {"name": p.name, "education_level": "junior_college", "graduation_date": end}),)),
            File("d-高级工.pdf", (skill_new(p, "锻造工", "三级/高级工", "S000014000031203000218", "2020-12-25", "忻州市职业技能评价中心", value=3),)),
            File("e-在职证明.pdf", (employment(p, firm, "锻造工", "2006-09-01", DAY, 0, place="山西省忻州市", stamped=False),)),
            File("f-考核.pdf", (assessment(p, firm, GOOD, DAY, 0, job="锻造工"),)),
            File("g-先进个人.pdf", (honour(p, firm, "在2024年度工作中成绩突出", "2025-01-20", 0),)),
            File("h-革新.pdf", (innovation(p, firm, "法兰毛坯加热炉燃嘴改造", "2022-10-31", "邢俊"),)),
            File("i-承诺.pdf", (pledge(p, DAY, 0),)),
        ),
        (Plant("seal.missing", "e-在职证明.pdf", ("fail", "unknown")), Plant("date.future", "g-先进个人.pdf"), Plant("date.order", "c-毕业证.pdf")),
        loose=True,
    )


def _numbers() -> Dossier:
    """A diploma number of the 专科 on a 本科, a skill number that says 高级工 on a 技师; the year that is one higher on an old 自考 number is innocent."""
    p = Person("葛晓斌", "男", "1983-03-23", "140109", 735, "山西省太原市万柏林区千峰南路45号")
    firm = "太原汾西轨道装备有限公司"
    award = sheet(f"# 获奖证书\n: {p.name} 同志：\n荣获2021年太原市职工职业技能大赛 焊工 项目 第 三 名。\n特发此证。\n> 太原市总工会　太原市人力资源和社会保障局\n> 2021年11月\n@seal 太原市总工会", font=KAI, size=17, page="A4 landscape")
    return Dossier(
        "葛晓斌工程师", "engineer", "review incomplete", dict(clauses("G.phase:S 1:U 2.2:SU 3.2:U 5.2:S 5.2.3:S 6.1:U 7.1:S")),
        (
            File("申报.pdf", (form(p, "engineer", "焊接", firm, "焊工 二级/技师", "2021-06-30", "太原机电大学 焊接 本科", DAY, 7), id_card(p, ("2009-09-09", "2029-09-09"), "太原市公安局万柏林分局"))),
            File("学历.pdf", (diploma(p, "太原机电大学", "焊接", "bachelor", "2003-09-01", "2007-07-01", "101131200706001193", 1),)),
            File("技师证.pdf", (skill_new(p, "焊工", "二级/技师", "S000014000036213000995", "2021-06-30", "山西省焊接协会职业技能评价中心", value=2),)),
            File("高级工证.pdf", (skill_old(p, "焊工", "三级/高级技能", "1204010003300333", "2012-05-20", value=3),)),
            File("证明.pdf", (employment(p, firm, "焊工", "2007-07-15", DAY, 1), assessment(p, firm, GOOD, DAY, 2, job="焊工"), pledge(p, DAY, 1))),
            File("竞赛.pdf", (Paper("award_certificate", award, {"recipients": [p.name], "place": 3, "award_kind": "contest"}),)),
        ),
        (Plant("diploma.number", "学历.pdf"), Plant("skill.number", "技师证.pdf"), Plant("dossier.missing")), loose=True,
    )


def _year_missing() -> Dossier:
    """The assessment of 2022 is not there; that of 2019 does not stand in for it."""
    p = Person("霍建英", "女", "1993-09-09", "140723", 184, "山西省晋中市和顺县新建街6号")
    firm = "和顺天池选煤设备有限公司"
    return Dossier(
        "霍建英", "assistant_engineer", "incomplete", dict(clauses("G.phase:S G.retired:S 1:U 2.1:S 3.1:S 5.1:S 7.1:U")),
        (
            File("霍建英.pdf", (
                id_card(p, ("2019-11-11", "2039-11-11"), "和顺县公安局"),
                form(p, "assistant_engineer", "选煤", firm, "选煤工 三级/高级工", "2021-10-28", "和顺县职业技术学校 选煤 中专", DAY, 8),
                skill_new(p, "选煤工", "三级/高级工", "Y000014000045213000008", "2021-10-28", firm, value=3),
                diploma(p, "和顺县职业技术学校", "选煤", "secondary_vocational", "2009-09-01", "2012-07-01", "和职201207095", 0),
                assessment(p, firm, {2019: "优秀", 2021: "合格", 2023: "合格"}, DAY, 1, job="选煤工"),
                employment(p, firm, "选煤工", "2012-08-15", DAY, 0, place="山西省晋中市和顺县"),
                innovation(p, firm, "跳汰机风阀密封改进", "2023-03-30", "郝玉明"),
                pledge(p, DAY, 2),
            )),
        ),
        (Plant("assessment.years", None, ("fail", "unknown")), Plant("dossier.missing")), loose=True,
    )


def _basically() -> Dossier:
    """基本合格 in 2022: no paper mends it."""
    p = Person("靳文龙", "男", "1990-02-14", "140428", 291, "山西省长治市长子县丹朱街18号")
    firm = "长子慈林山矿山设备有限公司"
    return Dossier(
        "靳文龙", "assistant_engineer", "ineligible", dict(clauses("G.phase:S G.retired:S 1:U 2.1:S 3.1:S 5.1:S 7.1:N")),
        (
            File("申报材料1-3.pdf", (form(p, "assistant_engineer", "机械维修", firm, "机修钳工 三级/高级工", "2020-06-19", "长治职业中专学校 机械维修 中专", DAY, 0), id_card(p, ("2016-12-01", "2036-12-01"), "长子县公安局"), diploma(p, "长治职业中专学校", "机械维修", "secondary_vocational", "2006-09-01", "2009-07-01", "CZ0900471", 1))),
            File("申报材料4-6.pdf", (skill_new(p, "机修钳工", "三级/高级工", "S000014000071203000526", "2020-06-19", "长治市职业技能评价中心", value=3, style=1), employment(p, firm, "机修钳工", "2009-09-01", DAY, 1, place="山西省长治市长子县"))),
            File("申报材料7-9.pdf", (assessment(p, firm, {2021: "合格", 2022: "基本合格", 2023: "优秀"}, DAY, 0, job="机修钳工"), honour(p, firm, "在安全生产工作中成绩显著", "2021-12-30", 1), innovation(p, firm, "绞车制动器改造", "2021-07-14", "闫斌"), pledge(p, DAY, 0))),
        ),
        consequences=("assessment.years",), loose=True,
    )


def _too_young() -> Dossier:
    """A 技师 of two years and a half who applies for 工程师."""
    p = Person("邢丽娟", "女", "1991-07-07", "140105", 682)
    firm = "太原龙城仪表有限公司"
    return Dossier(
        "邢丽娟", "engineer", "ineligible", dict(clauses("G.phase:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:N 5.2:S 5.2.1:S 7.1:S")),
        (
            File("邢丽娟_申报表.pdf", (form(p, "engineer", "仪器仪表", firm, "仪器仪表装调工 二级/技师", "2022-05-31", "山西信息职业学院 仪器仪表 大专", DAY, 1),)),
            File("邢丽娟_身份证.pdf", (id_card(p, ("2020-01-01", "2040-01-01"), "太原市公安局小店分局"),)),
            File("邢丽娟_毕业证.pdf", (diploma(p, "山西信息职业学院", "仪器仪表", "junior_college", "2009-09-01", "2012-07-01", "140921201206000618", 0),)),
            File("邢丽娟_技能证.pdf", (skill_old(p, "仪器仪表装调工", "三级/高级技能", "1704010003300777", "2017-06-10", value=3), skill_new(p, "仪器仪表装调工", "二级/技师", "S000014000012222000131", "2022-05-31", "太原市职业技能评价中心", value=2))),
            File("邢丽娟_证明.pdf", (employment(p, firm, "仪器仪表装调工", "2012-07-20", DAY, 0),)),
            File("邢丽娟_考核.pdf", (assessment(p, firm, {2021: "合格", 2022: "合格", 2023: "优秀"}, DAY, 1, job="仪表装配"),)),
            File("邢丽娟_立功.pdf", (Paper("award_certificate", sheet(f"# 立功证书\n: {p.name} 同志：\n在2020年设备国产化攻关中贡献突出，荣立个人二等功。特发此证。\n> {firm}\n> 2020年12月28日\n@seal {firm}", font=MING, size=18, page="A4 landscape"), {"recipients": [p.name], "award_kind": "merit_citation", "issue_date": "2020-12-28"}),)),
            File("邢丽娟_承诺.pdf", (pledge(p, DAY, 1),)),
        ),
        loose=True,
    )


def batch() -> Batch:
    """As of the last day of 2024."""
    return Batch(
        "winter", "2024-12-31",
        (_wrong_digit(), _birth_and_sex(), _names(), _employers(), _files(), _edited(), _seal_and_dates(), _numbers(), _year_missing(), _basically(), _too_young()),
        None,
        (("电工", "电气工程"), ("钳工", "机械工程"), ("车工", "机械制造"), ("铸造工", "铸造"), ("矿山机械修理工", "矿山机械"), ("电机装配工", "电机制造"), ("锻造工", "锻造"), ("焊工", "焊接"), ("选煤工", "选煤"), ("机修钳工", "机械维修"), ("仪器仪表装调工", "仪器仪表")),
    )
