"""Two incomplete: a locked diploma with too short a course book, and a surveyor without yearly grades and with a letter for a paper."""

from __future__ import annotations

import io

import pikepdf

from benchmarks.strangers.dossiers.bloom_base import Firm, Who, listed, new_no, old_no, truth
from benchmarks.strangers.dossiers.bloom_deeds import honour
from benchmarks.strangers.dossiers.bloom_lessons import textbook
from benchmarks.strangers.dossiers.bloom_person import card, form, promise
from benchmarks.strangers.dossiers.bloom_press import Journal, letter
from benchmarks.strangers.dossiers.bloom_school import college, registered
from benchmarks.strangers.dossiers.bloom_skill import booklet, modern
from benchmarks.strangers.dossiers.bloom_sound import BASE
from benchmarks.strangers.dossiers.bloom_work import graded, insured, worked
from benchmarks.strangers.dossiers.model import Dossier, File, Plant

GROUND = Journal("测绘与地理信息实践", "Practice of Surveying", "1674512", "14-1365/P", "山西省测绘学会")


def locked(data: bytes) -> bytes:
    """The file asks for a password nobody gave."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(stream, encryption=pikepdf.Encryption(owner="w-71", user="lh2026#sq", R=6))
    return stream.getvalue()


def dammer() -> Dossier:
    """Of a public institution; the diploma cannot be opened; the book for 高级工 has 1700 characters."""
    p = Who("冀红梅", "女", "1988-12-11", "140522", 180, "山西省晋城市阳城县凤城镇新阳西街2号")
    u = Firm("阳城县张峰水库管理中心", "山西省晋城市阳城县", "12140522MB0BL515", "事业单位", "")
    trade, subject, name = "水工监测工", "水利工程", "B15冀红梅"
    return Dossier(
        name,
        "engineer",
        "incomplete",
        truth("G.phase:S G.retired:S G.scope:S G.specialty:SU 1:U 2.2:U 3.2:S 4.2:U 5.2:S 5.2.3:S 6.1:U 6.1.2:U 7.1:S"),
        (
            File("申报表.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2022年6月17日", f"山西水利职业技术学院 {subject} 大专", "2026-11-10", ["晋城市水利职业技能大赛第三名", "编写高级工培训教材1本"], 2),)),
            File("身份证.pdf", (card(p, "阳城县公安局", "2019-06-03", "2039-06-03", 1),)),
            File("毕业证（加密）.pdf", (college(p, "山西水利职业技术学院", subject, "junior_college", "2007-09-01", "2010-07-01", "140791201006000936", 0),), alter=locked, type="unknown"),
            File("等级证书.pdf", (booklet(p, trade, 3, old_no("2015-08-21", 3, 57, "06"), "2015-08-21", "晋城市职业技能鉴定中心", 2), booklet(p, trade, 2, old_no("2019-12-06", 2, 12, "06"), "2019-12-06", "山西省职业技能鉴定指导中心", 0))),
            File("工作证明.pdf", (worked(p, u, [("2010-08-01", "今", "大坝监测站水工监测工")], "2026-11-09", 2),)),
            File("考核证明.pdf", (graded(p, u, "水工监测工", {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-11-09", 1),)),
            File("诚信承诺.pdf", (promise(p, u, "2026-11-10", 1),)),
            File("大赛证书.jpg", (honour(f"<p>{p.name}同志：</p><p>在2021年晋城市水利行业职业技能大赛水工监测项目中荣获<b>第三名</b>。</p>", "晋城市人力资源和社会保障局", "2021-10-15", {"recipients": [p.name], "award_kind": "contest", "place": 3}, 1, "获奖证书"),), "images"),
            File("培训教材.pdf", (textbook("水工监测基础与操作", [p.name], "适用于高级工", u, "2024-05-20"),)),
        ),
        (
            Plant("document.encrypted", "毕业证（加密）.pdf", ("fail", "unknown")),
            Plant("textbook.length", "培训教材.pdf", ("fail", "unknown")),
            Plant("dossier.missing", None, ("fail", "unknown")),
        ),
        roster=listed(p, u, "engineer", subject, name),
        loose=True,
    )  # fmt: skip


def surveyor() -> Dossier:
    """No yearly grades at all; a letter of acceptance for the December issue; his firm's leading group's honour. One PDF."""
    p = Who("仝晓亮", "男", "1990-07-07", "140121", 219, "山西省太原市清徐县清源镇文源路30号")
    before = Firm("太原汾东测绘有限公司", "山西省太原市小店区", "91140105MA0BL616")
    u = Firm("山西晋地测绘集团有限公司", "山西省太原市小店区", "91140000MA0BL717", size="省属大型骨干")
    trade, subject, name = "工程测量员", "测绘工程", "B16仝晓亮"
    school, number = "山西工程职业技术学院", "128921201106001415"
    return Dossier(
        name,
        "engineer",
        "incomplete",
        truth(BASE + "2.2:S 3.2:S 4.2:U 5.2:SU 5.2.2:SU 6.1:U 6.1.3:U 7.1:U"),
        (
            File(
                "仝晓亮职称材料.pdf",
                (
                    form(p, u, "engineer", subject, f"{trade} 二级/技师 2022年11月4日", f"{school} {subject} 大专", "2026-11-17", ["2023年集团公司先进个人", "论文已被录用"], 3),
                    card(p, "清徐县公安局", "2016-08-15", "2036-08-15", 3),
                    college(p, school, subject, "junior_college", "2008-09-01", "2011-07-01", number, 4),
                    registered(p, school, subject, "junior_college", "2008-09-01", "2011-07-01", number, "A8QX 55NM 2ZRT 6V1C", 1),
                    booklet(p, trade, 3, old_no("2016-11-18", 3, 871, "01"), "2016-11-18", "太原市职业技能鉴定中心", 1),
                    modern(p, trade, 2, new_no("2022-11-04", 2, 337, "000061"), "2022-11-04", "山西省测绘职业技能评价中心", 3),
                    worked(p, u, [("2014-03-01", "今", "外业测量队工程测量员")], "2026-11-13", 0, note="此前在太原汾东测绘有限公司工作。"),
                    insured(p, [("2011-08", "2014-02", before), ("2014-03", "2026-10", u)], "2026-11-16", "山西省"),
                    promise(p, u, "2026-11-17", 0),
                    honour(f"<p>{p.name}同志：</p><p>被评为集团公司二〇二三年度<b>先进个人</b>，特发此证，以资鼓励。</p>", u.name, "2024-02-02", {"recipients": [p.name], "award_kind": "honour"}, 0),
                    letter(p, "无人机倾斜摄影在露天矿土方量算中的精度分析", GROUND, "2026年第12期", "2026-10-20", [p.name]),
                ),
            ),
        ),
        (Plant("paper.not_published", None, ("fail", "unknown")), Plant("dossier.missing", None, ("fail", "unknown"))),
        roster=listed(p, u, "engineer", subject, name),
        loose=True,
    )  # fmt: skip
