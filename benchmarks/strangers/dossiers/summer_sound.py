"""Dossiers of the summer in which all is in order, up to the engineer: no alarm may be told of them."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import award, project
from benchmarks.strangers.dossiers.summer_shared import cover_and_list, licence, new, old
from benchmarks.strangers.dossiers.summer_writing import body, report
from samples.people import company_code


def one_file() -> Dossier:
    """All in one PDF with cover, list and business licence; 高级工 two years old to the day."""
    p = Person("白雪峰", "男", "1994-05-06", "140311", 217, "山西省阳泉市郊区荫营镇桥上街8号")
    firm = "阳泉桃河水泵制造有限公司"
    c = Case(
        p,
        "assistant_engineer",
        "机械制造",
        "磨工",
        firm,
        "山西省阳泉市",
        "阳泉市中等职业技术学校",
        "机械加工技术",
        "中专",
        "磨工 三级/高级工",
        "2023-08-31",
        "2012-09-01",
        "磨工班操作工",
    )
    return Dossier(
        "白雪峰",
        "assistant_engineer",
        "ready",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.1:S 3.1:S 4.1:U 5.1:S 5.1.2:S 7.1:S"),
        (
            File(
                "白雪峰_职称申报材料.pdf",
                (
                    *cover_and_list(
                        c,
                        (
                            "职称申报表",
                            "诚信承诺书",
                            "身份证复印件",
                            "毕业证书复印件",
                            "职业技能等级证书",
                            "工作年限证明",
                            "近三年考核登记表",
                            "技术革新项目验收单",
                            "单位营业执照",
                        ),
                    ),
                    c.form(2),
                    c.pledge(1),
                    c.identity(0, ("2020-07-01", "2030-07-01"), "阳泉市公安局郊区分局"),
                    diploma(
                        p,
                        "vocational",
                        "阳泉市中等职业技术学校",
                        "机械加工技术",
                        "2009-09-01",
                        "2012-07-05",
                        "阳职毕字第120318号",
                    ),
                    skill(
                        p,
                        3,
                        "磨工",
                        "三级/高级工",
                        3,
                        new(2023, 3, 1187, 31),
                        "2023-08-31",
                        "阳泉市职业技能人才评价中心",
                    ),
                    c.employment(1),
                    *c.assessment(0),
                    project(
                        "砂轮主轴动平衡装置改进",
                        firm,
                        "2024-04-18",
                        (("赵俊文", "组长"), (p.name, "操作试验")),
                        style=1,
                    ),
                    licence(firm, company_code("91140300MA0H7XQ2"), "山西省阳泉市郊区荫营镇工业园3号"),
                ),
            ),
        ),
        roster=c.row("中型"),
    )


def attachments() -> Dossier:
    """A woman of a 高级工班, numbered attachments, vector seals, an identity card on its last day, a booklet with its cover."""
    p = Person("郭丽琴", "女", "1990-02-11", "140428", 328, "山西省长治市长子县丹朱镇鹿谷大街11号")
    firm = "长治丹朱电机修造有限公司"
    c = Case(
        p,
        "assistant_engineer",
        "电气工程",
        "电工",
        firm,
        "山西省长治市长子县",
        "山西晋能高级技工学校",
        "电气自动化设备安装与维修",
        "高级工班",
        "电工 三级/高级技能",
        "2016-11-18",
        "2010-08-16",
        "电修车间维修电工",
        seal=1,
        grades={2022: "称职", 2023: "优秀", 2024: "称职"},
    )
    honour = award(
        f"<p class=n>{p.name} 同志：</p><p>在二〇二三年度公司生产经营工作中，业绩突出，被评为<b>先进个人</b>。</p><p>特发此证，以资鼓励。</p>",
        firm,
        "2024-01-26",
        {"recipients": [p.name], "award_kind": "honour"},
        style=2,
        mark=1,
    )
    return Dossier(
        "郭丽琴（附件1-9）",
        "assistant_engineer",
        "ready",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.1:S 2.4:SU 3.1:S 4.1:U 5.1:S 5.1.1:S 7.1:S"),
        (
            File(
                "附件0-材料清单.pdf",
                cover_and_list(
                    c,
                    (
                        "附件1 申报审批表",
                        "附件2 身份证",
                        "附件3 毕业证书",
                        "附件4 职业资格证书",
                        "附件5 在岗证明",
                        "附件6 考核登记表",
                        "附件7 荣誉证书",
                        "附件8 承诺书",
                    ),
                ),
            ),
            File("附件1-申报审批表.pdf", (c.form(1),)),
            File("附件2-身份证.pdf", (c.identity(2, ("2015-08-31", "2025-08-31"), "长子县公安局"),)),
            File(
                "附件3-毕业证书.pdf",
                (
                    diploma(
                        p,
                        "senior",
                        "山西晋能高级技工学校",
                        "电气自动化设备安装与维修",
                        "2005-09-01",
                        "2010-07-10",
                        "JX14020100772",
                        mark=1,
                    ),
                ),
            ),
            File(
                "附件4-职业资格证书.pdf",
                (
                    skill(
                        p,
                        1,
                        "电工",
                        "四级/中级技能",
                        4,
                        old(2012, 4, 912),
                        "2012-10-22",
                        "山西省职业技能鉴定指导中心",
                        mark=1,
                    ),
                    skill(
                        p,
                        1,
                        "电工",
                        "三级/高级技能",
                        3,
                        old(2016, 3, 455),
                        "2016-11-18",
                        "山西省职业技能鉴定指导中心",
                        mark=1,
                    ),
                ),
            ),
            File("附件5-在岗证明.pdf", (c.employment(3),)),
            File("附件6-考核登记表.pdf", c.assessment(0)),
            File("附件7-荣誉证书.pdf", (honour,)),
            File("附件8-承诺书.pdf", (c.pledge(0),)),
        ),
        roster=c.row("中型"),
    )


def photos() -> Dossier:
    """Certificates as loose photographs, two reports that were accepted, 技师 three years old to the day."""
    p = Person("任建业", "男", "1983-12-24", "140227", 119, "山西省大同市云州区西坪镇南街41号")
    firm = "大同云岗重型机器有限公司"
    c = Case(
        p,
        "engineer",
        "焊接",
        "焊工",
        firm,
        "山西省大同市",
        "山西机电职业技术学院",
        "焊接技术及自动化",
        "大专",
        "焊工 二级/技师",
        "2022-08-31",
        "2006-07-20",
        "结构车间电焊工",
        seal=2,
    )
    titles = ("刮板机中部槽对接焊缝裂纹防治技术总结", "液压支架底座拼装焊接变形控制方案")
    subjects = (
        Subject("埋弧焊专机", "中部槽", "焊缝裂纹", "预热温度", "焊剂", "压紧机构"),
        Subject("拼装焊接平台", "支架底座", "角变形", "焊接顺序参数", "实芯焊丝", "反变形垫块"),
    )
    heads = (
        ["1 概述", "2 裂纹成因", "3 防治措施", "4 试验结果", "5 结论"],
        ["一、任务来源", "二、现状调查", "三、技术方案", "四、实施与检验", "五、结论"],
    )
    prize = award(
        f"<p class=n>{p.name} 同志：</p><p>你的成果“中部槽翻转焊接变位器”在2019年全省职工“五小”竞赛活动中获得</p><p class=c style='font-size:1.4em'>二 等 奖</p>",
        "山西省总工会",
        "2019-12",
        {"recipients": [p.name], "award_kind": "five_small", "award_rank": "second", "award_level": "provincial"},
        head="获奖证书",
        style=1,
    )
    return Dossier(
        "任建业-照片",
        "engineer",
        "ready",
        clauses(
            "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 5.2.4:S 6.1:S 6.1.1:S 7.1:S"
        ),
        (
            File("IMG_20250812_0901.jpg", (c.identity(1, ("2014-03-10", "2034-03-10"), "大同县公安局"),), "images"),
            File(
                "IMG_20250812_0903.jpg",
                (
                    diploma(
                        p,
                        "college",
                        "山西机电职业技术学院",
                        "焊接技术及自动化",
                        "2003-09-01",
                        "2006-07-01",
                        "128881200606001027",
                    ),
                ),
                "images",
            ),
            File(
                "IMG_20250812_0905.jpg",
                (skill(p, 0, "焊工", "三级/高级技能", 3, old(2013, 3, 1288), "2013-05-30", "大同市职业技能鉴定中心"),),
                "images",
            ),
            File(
                "IMG_20250812_0906.jpg",
                (
                    skill(
                        p, 2, "焊工", "二级/技师", 2, new(2022, 2, 233, 44), "2022-08-31", "大同市职业技能评价指导中心"
                    ),
                ),
                "images",
            ),
            File("IMG_20250812_0911.jpg", (prize,), "images"),
            File("申报登记表.pdf", (c.form(3),)),
            File("单位出具的证明.pdf", (c.employment(2), *c.assessment(2), c.pledge(2))),
            File(
                "技术总结1.pdf",
                (report(titles[0], p.name, firm, "2020年8月", body(heads[0], subjects[0], p.name, 2600, 0), style=0),),
            ),
            File(
                "技术方案2.pdf",
                (report(titles[1], p.name, firm, "2023年3月", body(heads[1], subjects[1], p.name, 2700, 1), style=2),),
            ),
            File(
                "项目验收.pdf",
                tuple(
                    project(
                        t[:-4] if t.endswith("技术总结") else t[:-2],
                        firm,
                        d,
                        ((p.name, "技术骨干，负责工艺试验"), ("谢宝林", "焊接操作")),
                        style=s,
                        mark=2,
                    )
                    for t, d, s in zip(titles, ("2020-10-15", "2023-05-20"), (2, 1), strict=True)
                ),
            ),
        ),
        roster=c.row("大型"),
    )
