"""Five who apply for 助理工程师: two sound, three with something wrong."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.strangers.dossiers.damage import cover_word, locked
from benchmarks.strangers.dossiers.harvest_base import Firm, Person, clauses
from benchmarks.strangers.dossiers.harvest_certs import booklet, diploma, grade
from benchmarks.strangers.dossiers.harvest_deeds import accepted, award
from benchmarks.strangers.dossiers.harvest_identity import form, id_card, pledge
from benchmarks.strangers.dossiers.harvest_work import assessment, employment, insurance, year_form
from benchmarks.strangers.dossiers.model import Dossier, File, Plant


def to_the_day() -> Dossier:
    """高级工 of exactly two years; 中级工班; a social evaluation body; honour of a small firm. Sound."""
    p = Person("樊志刚", "男", "1999-04-18", "140729", 215, "山西省晋中市灵石县翠峰镇静升街21号")
    firm = Firm("灵石恒升电梯工程有限公司", "山西省晋中市灵石县", "91140729MA0JK312")
    trade = "电梯安装维修工"
    skill = f"{trade} 三级/高级工（2023-10-31）"
    last = "2025-10-31"
    return Dossier(
        "A01樊志刚",
        "assistant_engineer",
        "ready",
        clauses("G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 2.1:S 2.4:S 3.1:S 4.1:U 5.1:S 5.1.1:S 7.1:S"),
        (
            File("01申报表.pdf", (form(p, firm, "assistant_engineer", "电梯工程", skill, "晋中市高级技工学校 电梯工程 中级工班", last, ["2024年度公司先进个人", "参与老旧小区电梯门机改造"], 1),)),
            File("02身份证.pdf", (id_card(p, "灵石县公安局", "2017-06-05", "2027-06-05", 0),)),
            File("03毕业证.pdf", (diploma(p, "晋中市高级技工学校", "电梯工程", "tech_intermediate", "2015-09-01", "2018-07-05", "JZJG2018070213", 4),)),
            File("04技能等级证书.pdf", (grade(p, trade, 3, "S000014000031233000418", "2023-10-31", "山西众联职业技能评价有限公司", 0),)),
            File("05工作证明.pdf", (employment(p, firm, trade, "2018-08-01", last, 1), insurance(p, [("201808", "202509", firm.name)], "2025-10-20", 0))),
            File("06考核表/2022.pdf", (year_form(p, firm, trade, 2022, "合格", "负责所辖二十六台电梯的半月保养，全年未发生困人事故，完成抱闸调整十二台次，带班完成两台曳引轮更换。"),)),
            File("06考核表/2023.pdf", (year_form(p, firm, trade, 2023, "合格", "参加老旧小区门机改造，协助班长完成调试；参加技能培训四十学时；遵守操作规程，无违章。"),)),
            File("06考核表/2024.pdf", (year_form(p, firm, trade, 2024, "优秀", "独立处理层门联锁故障三十余起，指导两名中级工完成限速器校验，服务投诉为零，年终被评为先进个人。"),)),
            File("07荣誉证书.pdf", (award(f"{p.name}同志：在2024年度工作中成绩突出，被评为公司<b>先进个人</b>。特发此证，以资鼓励。", "荣誉证书", firm.name, "2025-01-16", {"recipients": [p.name], "award_kind": "honour"}, 0),)),
            File("08承诺书.pdf", (pledge(p, firm, last, 0),)),
        ),
    )  # fmt: skip


def railway() -> Dossier:
    """An old booklet of 2016, two diplomas, only an innovation (third of four people), no honour. Sound."""
    p = Person("冀晓燕", "女", "1988-11-23", "140481", 126, "山西省长治市潞城区中华大街7号院")
    firm = Firm("晋东南地方铁路有限责任公司", "山西省长治市潞城区", "91140481MA0KL507")
    trade = "铁路线路工"
    skill = f"{trade} 高级技能（2016-12-20）"
    team = [("王海军", "项目负责人"), ("秦亮", "方案设计"), (p.name, "现场试用与记录"), ("孙丽", "资料整理")]
    return Dossier(
        "A02冀晓燕",
        "assistant_engineer",
        "ready",
        clauses("G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 2.1:S 3.1:S 4.1:U 5.1:S 5.1.2:S 7.1:S"),
        (
            File(
                "冀晓燕全部材料.pdf",
                (
                    form(p, firm, "assistant_engineer", "铁道工程", skill, "山西铁道职业技术学院 铁道工程 大专（函授）", "2025-09-12", ["参与钢轨接头打磨小车的研制，已通过验收", "连续三年年度考核合格以上"], 2),
                    id_card(p, "长治市公安局潞城分局", "2018-03-26", "2038-03-26", 1),
                    diploma(p, "太原铁路机械学校", "铁道工程", "secondary_vocational", "2004-09-01", "2007-07-01", "TJX07-0312", 3),
                    diploma(p, "山西铁道职业技术学院", "铁道工程", "junior_college", "2012-03-01", "2015-01-10", "140445201506000731", 1),
                    booklet(p, trade, 3, "1604000003300562", "2016-12-20", "山西省职业技能鉴定指导中心", 0),
                    employment(p, firm, trade, "2007-08-10", "2025-09-10", 2),
                    assessment(p, firm, trade, "2025-09-10", 2, {2022: "合格", 2023: "优秀", 2024: "合格"}),
                    accepted("钢轨接头打磨小车的研制", team, firm.name, "2021-05-18", "公司2020年技术革新计划", 1),
                    pledge(p, firm, "2025-09-12", 1),
                ),
            ),
        ),
    )  # fmt: skip


def other_number() -> Dossier:
    """The certificate carries another identity number (two places of the order change seats); a paper nobody needs is locked."""
    p = Person("呼延瑞", "男", "1994-02-08", "140431", 517, "山西省长治市沁源县沁河镇胜利路3号")
    twin = Person(p.name, p.sex, p.birth, p.area, 571, p.home)
    firm = Firm("沁源鑫源煤业有限公司", "山西省长治市沁源县", "91140431MA0HP288")
    trade = "综采维修电工"
    skill = f"{trade} 三级/高级工（2022-06-28）"
    return Dossier(
        "A03呼延瑞",
        "assistant_engineer",
        "review",
        clauses("G.phase:S G.retired:S 1:U 2.1:S 3.1:U 5.1:S/U 7.1:S"),
        (
            File("身份证.pdf", (id_card(p, "沁源县公安局", "2020-05-11", "2040-05-11", 2),)),
            File("申报表.pdf", (form(p, firm, "assistant_engineer", "煤矿机电", skill, "长治职业技术学院 煤矿机电 大专", "2025-09-08", ["2023年度矿级先进个人", "参与采煤机拖缆装置改进"], 3),)),
            File("学历.pdf", (diploma(p, "长治职业技术学院", "煤矿机电", "junior_college", "2012-09-01", "2015-07-01", "140911201506001285", 0),)),
            File("技能证书.pdf", (grade(p, trade, 3, "Y000014000077223000036", "2022-06-28", firm.name, 3, holder=twin.id),)),
            File("在职及考核.pdf", (employment(p, firm, trade, "2015-08-20", "2025-09-05", 0), assessment(p, firm, trade, "2025-09-05", 3))),
            File("先进个人.pdf", (award(f"授予 {p.name} 同志　二〇二三年度<b>先进个人</b>称号", "荣誉证书", firm.name, "2024-02-02", {"recipients": [p.name], "award_kind": "honour"}, 2),)),
            File("革新验收.pdf", (accepted("采煤机拖缆装置防脱改进", [("柴志军", "组长"), (p.name, "成员")], firm.name, "2023-09-21", "矿2023年“小改小革”计划", 2),), alter=locked, type="unknown"),
            File("承诺.pdf", (pledge(p, firm, "2025-09-08", 2),)),
        ),
        (Plant("identity.id_mismatch", "技能证书.pdf"), Plant("document.encrypted", "革新验收.pdf", ("fail", "unknown"))),
    )  # fmt: skip


def _redated(data: bytes) -> bytes:
    return cover_word(data, "2024年1月25日", "2024年1月15日")


def wrong_grade_digit() -> Dossier:
    """The number of the certificate is one of 四级, the print says 三级; the date of an honour was covered by another."""
    p = Person("佟建平", "男", "1996-07-30", "140222", 339, "山西省大同市天镇县玉泉镇北街18号")
    firm = Firm("大同北岳建筑防水有限公司", "山西省大同市天镇县", "91140222MA0GT641")
    trade = "防水工"
    skill = f"{trade} 三级/高级工（2021-11-15）"
    words = f"{p.name}同志在2023年度施工生产中表现优异，被评为<b>先进个人</b>，特发此证。"
    honour = award(words, "荣誉证书", firm.name, "2024-01-25", {}, 1)
    return Dossier(
        "A04佟建平",
        "assistant_engineer",
        "review",
        clauses("G.phase:S G.retired:S 1:U 2.1:S 3.1:U 5.1:S/U 7.1:S"),
        (
            File("佟建平-申报表.pdf", (form(p, firm, "assistant_engineer", "建筑施工", skill, "大同市建筑工程学校 建筑施工 中专", "2025-09-18", ["2023年公司先进个人", "参与地下室侧墙防水做法改进"], 0),)),
            File("佟建平-证件.pdf", (id_card(p, "天镇县公安局", "2022-08-15", "2042-08-15", 0), diploma(p, "大同市建筑工程学校", "建筑施工", "secondary_vocational", "2011-09-01", "2014-07-01", "DJX20140367", 3))),
            File("佟建平-技能证.pdf", (grade(p, trade, 3, "S000014000025214000209", "2021-11-15", "大同市云州职业培训学校", 1),)),
            File("佟建平-工作.pdf", (employment(p, firm, trade, "2014-09-01", "2025-09-16", 3), assessment(p, firm, trade, "2025-09-16", 0))),
            File("佟建平-荣誉.pdf", (replace(honour, fields={"recipients": [p.name], "award_kind": "honour", "issuer": firm.name}),), alter=_redated),
            File("佟建平-革新.pdf", (accepted("地下室侧墙预铺反粘防水做法改进", [("罗永胜", "技术负责"), (p.name, "试验段施工")], firm.name, "2022-12-08", "公司技术攻关项目", 0),)),
            File("佟建平-承诺.pdf", (pledge(p, firm, "2025-09-18", 0),)),
        ),
        (Plant("skill.number", "佟建平-技能证.pdf"), Plant("document.edited", "佟建平-荣誉.pdf", ("fail", "unknown"))),
    )  # fmt: skip


def one_day_short() -> Dossier:
    """高级工 of two years less a day; the identity card ran out last spring."""
    p = Person("兰凤英", "女", "1995-03-14", "140781", 264, "山西省晋中市介休市裕华路51号")
    firm = Firm("介休晋丰化工有限公司", "山西省晋中市介休市", "91140781MA0DR736")
    trade = "化工总控工"
    skill = f"{trade} 三级/高级工（2023-11-01）"
    last = "2025-10-31"
    return Dossier(
        "A05兰凤英",
        "assistant_engineer",
        "ineligible",
        clauses("G.phase:S G.retired:S 1:U 2.1:S 3.1:N 5.1:S 7.1:S"),
        (
            File("1.pdf", (form(p, firm, "assistant_engineer", "应用化工技术", skill, "山西工程职业学院 应用化工技术 大专", last, ["2024年先进个人", "参与脱硫塔喷淋层改造"], 1),)),
            File("2.pdf", (id_card(p, "介休市公安局", "2015-04-20", "2025-04-20", 2),)),
            File("3.pdf", (diploma(p, "山西工程职业学院", "应用化工技术", "junior_college", "2013-09-01", "2016-07-01", "137 6 9 1 2016 06 000852".replace(" ", ""), 0),)),
            File("4.pdf", (grade(p, trade, 3, "Y000014000112233000057", "2023-11-01", firm.name, 2),)),
            File("5.pdf", (employment(p, firm, trade, "2016-07-20", last, 0),)),
            File("6.pdf", (assessment(p, firm, trade, "2025-10-30", 1, {2022: "合格", 2023: "合格", 2024: "优秀"}),)),
            File("7.pdf", (award(f"{p.name} 同志：在二〇二四年度工作中成绩显著，授予“<b>先进个人</b>”荣誉称号。", "证　书", firm.name, "2025-01-10", {"recipients": [p.name], "award_kind": "honour"}, 3, "JF-2025-017"), accepted("脱硫塔喷淋层改造", [("史永红", "负责人"), (p.name, "操作试验")], firm.name, "2024-08-30", "公司技改计划", 2))),
            File("8.pdf", (pledge(p, firm, last, 3),)),
        ),
        (Plant("id.validity", "2.pdf", ("fail", "unknown")),),
    )  # fmt: skip
