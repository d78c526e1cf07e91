"""Dossiers of the summer in which all is in order, up to the engineer: no alarm may be told of them."""

from __future__ import annotations

import base64

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.sheets import seal
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill, verification
from benchmarks.strangers.dossiers.summer_deeds import award, project
from benchmarks.strangers.dossiers.summer_shared import cover_and_list, form_docx, licence, new, old
from benchmarks.strangers.dossiers.summer_writing import body, docx_report, report, textbook
from samples.people import company_code


def one_file() -> Dossier:
    """All in one PDF with cover, list and business licence; 高级工 two years old to the day."""
    p = Person("白雪峰", "男", "1994-05-06", "140311", 217, "山西省阳泉市郊区荫营镇桥上街8号")
    firm = "阳泉桃河水泵制造有限公司"
    c = Case(p, "assistant_engineer", "机械制造", "磨工", firm, "山西省阳泉市", "阳泉市中等职业技术学校", "机械加工技术", "中专", "磨工 三级/高级工", "2023-08-31", "2012-09-01", "磨工班操作工")
    return Dossier(
        "白雪峰",
        "assistant_engineer",
        "ready",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.1:S 3.1:S 4.1:U 5.1:S 5.1.2:S 7.1:S"),
        (
            File(
                "白雪峰_职称申报材料.pdf",
                (
                    *cover_and_list(c, ("职称申报表", "诚信承诺书", "身份证复印件", "毕业证书复印件", "职业技能等级证书", "工作年限证明", "近三年考核登记表", "技术革新项目验收单", "单位营业执照")),
                    c.form(2),
                    c.pledge(1),
                    c.identity(0, ("2020-07-01", "2030-07-01"), "阳泉市公安局郊区分局"),
                    diploma(p, "vocational", "阳泉市中等职业技术学校", "机械加工技术", "2009-09-01", "2012-07-05", "阳职毕字第120318号"),
                    skill(p, 3, "磨工", "三级/高级工", 3, new(2023, 3, 1187, 31), "2023-08-31", "阳泉市职业技能人才评价中心"),
                    c.employment(1),
                    *c.assessment(0),
                    project("砂轮主轴动平衡装置改进", firm, "2024-04-18", (("赵俊文", "组长"), (p.name, "操作试验")), style=1),
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
    c = Case(p, "assistant_engineer", "电气工程", "电工", firm, "山西省长治市长子县", "山西晋能高级技工学校", "电气自动化设备安装与维修", "高级工班", "电工 三级/高级技能", "2016-11-18", "2010-08-16", "电修车间维修电工", seal=1, grades={2022: "称职", 2023: "优秀", 2024: "称职"})
    honour = award(f"<p class=n>{p.name} 同志：</p><p>在二〇二三年度公司生产经营工作中，业绩突出，被评为<b>先进个人</b>。</p><p>特发此证，以资鼓励。</p>", firm, "2024-01-26", {"recipients": [p.name], "award_kind": "honour"}, style=2, mark=1)
    return Dossier(
        "郭丽琴（附件1-9）",
        "assistant_engineer",
        "ready",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.1:S 2.4:SU 3.1:S 4.1:U 5.1:S 5.1.1:S 7.1:S"),
        (
            File("附件0-材料清单.pdf", cover_and_list(c, ("附件1 申报审批表", "附件2 身份证", "附件3 毕业证书", "附件4 职业资格证书", "附件5 在岗证明", "附件6 考核登记表", "附件7 荣誉证书", "附件8 承诺书"))),
            File("附件1-申报审批表.pdf", (c.form(1),)),
            File("附件2-身份证.pdf", (c.identity(2, ("2015-08-31", "2025-08-31"), "长子县公安局"),)),
            File("附件3-毕业证书.pdf", (diploma(p, "senior", "山西晋能高级技工学校", "电气自动化设备安装与维修", "2005-09-01", "2010-07-10", "JX14020100772", mark=1),)),
            File("附件4-职业资格证书.pdf", (skill(p, 1, "电工", "四级/中级技能", 4, old(2012, 4, 912), "2012-10-22", "山西省职业技能鉴定指导中心", mark=1), skill(p, 1, "电工", "三级/高级技能", 3, old(2016, 3, 455), "2016-11-18", "山西省职业技能鉴定指导中心", mark=1))),
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
    c = Case(p, "engineer", "焊接", "焊工", firm, "山西省大同市", "山西机电职业技术学院", "焊接技术及自动化", "大专", "焊工 二级/技师", "2022-08-31", "2006-07-20", "结构车间电焊工", seal=2)
    titles = ("刮板机中部槽对接焊缝裂纹防治技术总结", "液压支架底座拼装焊接变形控制方案")
    subjects = (Subject("埋弧焊专机", "中部槽", "焊缝裂纹", "预热温度", "焊剂", "压紧机构"), Subject("拼装焊接平台", "支架底座", "角变形", "焊接顺序参数", "实芯焊丝", "反变形垫块"))
    heads = (["1 概述", "2 裂纹成因", "3 防治措施", "4 试验结果", "5 结论"], ["一、任务来源", "二、现状调查", "三、技术方案", "四、实施与检验", "五、结论"])
    prize = award(f"<p class=n>{p.name} 同志：</p><p>你的成果“中部槽翻转焊接变位器”在2019年全省职工“五小”竞赛活动中获得</p><p class=c style='font-size:1.4em'>二 等 奖</p>", "山西省总工会", "2019-12", {"recipients": [p.name], "award_kind": "five_small", "award_rank": "second", "award_level": "provincial"}, head="获奖证书", style=1)
    return Dossier(
        "任建业-照片",
        "engineer",
        "ready",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 5.2.4:S 6.1:S 6.1.1:S 7.1:S"),
        (
            File("IMG_20250812_0901.jpg", (c.identity(1, ("2014-03-10", "2034-03-10"), "大同县公安局"),), "images"),
            File("IMG_20250812_0903.jpg", (diploma(p, "college", "山西机电职业技术学院", "焊接技术及自动化", "2003-09-01", "2006-07-01", "128881200606001027"),), "images"),
            File("IMG_20250812_0905.jpg", (skill(p, 0, "焊工", "三级/高级技能", 3, old(2013, 3, 1288), "2013-05-30", "大同市职业技能鉴定中心"),), "images"),
            File("IMG_20250812_0906.jpg", (skill(p, 2, "焊工", "二级/技师", 2, new(2022, 2, 233, 44), "2022-08-31", "大同市职业技能评价指导中心"),), "images"),
            File("IMG_20250812_0911.jpg", (prize,), "images"),
            File("申报登记表.pdf", (c.form(3),)),
            File("单位出具的证明.pdf", (c.employment(2), *c.assessment(2), c.pledge(2))),
            File("技术总结1.pdf", (report(titles[0], p.name, firm, "2020年8月", body(heads[0], subjects[0], p.name, 2600, 0), style=0),)),
            File("技术方案2.pdf", (report(titles[1], p.name, firm, "2023年3月", body(heads[1], subjects[1], p.name, 2700, 1), style=2),)),
            File("项目验收.pdf", tuple(project(t[:-4] if t.endswith("技术总结") else t[:-2], firm, d, ((p.name, "技术骨干，负责工艺试验"), ("谢宝林", "焊接操作")), style=s, mark=2) for t, d, s in zip(titles, ("2020-10-15", "2023-05-20"), (2, 1), strict=True))),
        ),
        roster=c.row("大型"),
    )


def word_files() -> Dossier:
    """Form and reports as Word files; second in a contest of the large enterprise."""
    p = Person("史文斌", "男", "1987-09-03", "140723", 411, "山西省晋中市和顺县义兴镇新建街6号")
    firm = "晋中潇河液压装备集团有限公司"
    c = Case(p, "engineer", "机械制造", "车工", firm, "山西省晋中市", "山西工程职业学院", "数控技术", "大专", "车工 二级/技师", "2021-10-28", "2009-07-15", "金工车间数控车工")
    subjects = (Subject("斜床身数控车床", "缸筒", "圆度超差", "卡盘夹紧力", "切削液", "软爪"), Subject("深孔镗床", "活塞杆", "表面划伤", "排屑压力", "导向油", "支承套"))
    titles = ("薄壁缸筒车削圆度攻关报告", "活塞杆深孔加工排屑改进报告")
    bodies = tuple(body(["1 引言", "2 原因分析", "3 改进措施", "4 应用效果", "5 结论"], s, p.name, n, k) for k, (s, n) in enumerate(zip(subjects, (2350, 2500), strict=True)))
    contest = award(f"<p class=n>{p.name} 同志：</p><p>在集团公司第九届职工职业技能大赛数控车工决赛中荣获第二名，特发此证。</p>", firm, "2022-11-18", {"recipients": [p.name], "award_kind": "contest", "place": 2}, head="荣誉证书")
    png = base64.b64decode(seal(firm).split(",", 1)[1])
    return Dossier(
        "史文斌_WORD",
        "engineer",
        "ready",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 5.2.3:S 6.1:S 6.1.1:S 7.1:S"),
        (
            File("1 审核表.docx", (Paper("application_form", "", {"name": p.name, "id_number": p.id, "level": "engineer", "specialty": "机械制造", "employer": firm}),), "docx", form_docx(c, png, "长期从事液压缸精密车削，参加缸筒圆度、活塞杆排屑两项攻关。")),
            File("2 身份证.pdf", (c.identity(0, ("2016-02-20", "2036-02-20"), "和顺县公安局"),)),
            File("3 学历.pdf", (diploma(p, "college", "山西工程职业学院", "数控技术", "2006-09-01", "2009-07-01", "133691200906002418"), verification(p, "山西工程职业学院", "数控技术", "专科", "2006-09-01", "2009-07-01", "133691200906002418", "junior_college"))),
            File("4 技能证书.pdf", (skill(p, 0, "车工", "三级/高级技能", 3, old(2014, 3, 781), "2014-12-05", "晋中市职业技能鉴定中心"), skill(p, 3, "车工", "二级/技师", 2, new(2021, 2, 90, 61), "2021-10-28", "晋中市技能人才评价中心"))),
            File("5 工作证明.pdf", (c.employment(0, code=company_code("91140700MA0LT5D3")),)),
            File("6 考核.pdf", c.assessment(3)),
            File("7 竞赛.pdf", (contest,)),
            *(File(f"{8 + k} {t}.docx", (Paper("technical_report", "", {"title": t, "authors": [p.name]}),), "docx", docx_report(t, p.name, firm, d, bodies[k])) for k, (t, d) in enumerate(zip(titles, ("2022年5月", "2024年6月"), strict=True))),
            File("10 验收.pdf", tuple(project(t[:-2], firm, d, ((p.name, "技术骨干"), ("姚志军", "程序编制")), style=s) for t, d, s in zip(titles, ("2022-06-16", "2024-07-22"), (0, 2), strict=True))),
            File("11 承诺.pdf", (c.pledge(1),)),
        ),
        roster=c.row("大型"),
    )


def municipal() -> Dossier:
    """5.2 rests on an honour of the city alone: for a person to look at. 自考, a textbook for 高级工, nothing to alarm of."""
    p = Person("曹淑芳", "女", "1980-10-30", "142602", 446, "山西省临汾市侯马市浍滨街97号")
    firm = "侯马浍河化工股份有限公司"
    c = Case(p, "engineer", "化工分析", "化学检验员", firm, "山西省临汾市侯马市", "太原理工学院", "工业分析", "大专", "化学检验员 技师（二级）", "2020-06-19", "2001-08-06", "化验中心分析班化验员", grades={2022: "合格", 2023: "合格", 2024: "优秀"})
    chapters = (
        ("第一章 采样与制样", Subject("采样机", "煤焦样", "水分偏差", "缩分比", "标准筛", "缩分器")),
        ("第二章 滴定分析", Subject("自动滴定仪", "碱液试样", "终点漂移", "滴定速度", "标准溶液", "电极")),
        ("第三章 仪器分析", Subject("气相色谱仪", "焦油试样", "基线不稳", "柱箱温度", "载气", "进样隔垫")),
    )
    honour = award(f"<p class=n>授予：{p.name} 同志</p><p class=c style='font-size:1.3em'>2021年度临汾市先进工作者</p><p>荣誉称号。</p>", "临汾市人民政府", "2022-04-28", {"recipients": [p.name], "award_kind": "honour", "award_level": "municipal"}, style=1)
    return Dossier(
        "曹淑芳",
        "engineer",
        "review",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.2:S 3.2:S 4.2:U 5.2:U 5.2.2:U 6.1:S 6.1.2:S 7.1:S"),
        (
            File("曹淑芳/A表格/A1申报表.pdf", (c.form(4),)),
            File("曹淑芳/A表格/A2承诺.pdf", (c.pledge(2),)),
            File("曹淑芳/B证件/B1身份证.pdf", (c.identity(1, ("2019-01-07", "2039-01-07"), "侯马市公安局"),)),
            File("曹淑芳/B证件/B2毕业证.pdf", (diploma(p, "self_study", "太原理工学院", "工业分析", "2009-09-01", "2012-06-30", "66141001121123450"),)),
            File("曹淑芳/B证件/B3技能证.pdf", (skill(p, 0, "化学检验员", "三级/高级技能", 3, old(2011, 3, 617), "2011-09-09", "山西省职业技能鉴定指导中心"), skill(p, 4, "化学检验员", "二级/技师", 2, new(2020, 2, 41, 77), "2020-06-19", "临汾市职业技能评价中心"))),
            File("曹淑芳/C证明/C1工作.pdf", (c.employment(0),)),
            File("曹淑芳/C证明/C2考核.pdf", c.assessment(1)),
            File("曹淑芳/D业绩/D1荣誉.pdf", (honour,)),
            File("曹淑芳/D业绩/D2教材.pdf", (textbook("化学检验员（高级）实操教程", "化学检验员高级工", p.name, firm, chapters, 3900, p.name),)),
        ),
        roster=c.row("中型"),
    )
