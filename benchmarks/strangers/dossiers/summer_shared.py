"""Numbers, lists and small papers that several dossiers of the summer take."""

from __future__ import annotations

import io
from collections.abc import Sequence

from benchmarks.strangers.dossiers.common import cn
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_deeds import notice
from benchmarks.strangers.dossiers.summer_sheets import HEI, KAI, MING, blank, foot, html, picture, table

SPECIALTIES = (
    ("磨工", "机械制造"), ("机械加工技术", "机械制造"), ("电工", "电气工程"), ("电气自动化设备安装与维修", "电气工程"),
    ("焊工", "焊接"), ("焊接技术及自动化", "焊接"), ("车工", "机械制造"), ("数控技术", "机械制造"), ("机械设计制造及其自动化", "机械制造"),
    ("钳工", "机械制造"), ("机电一体化技术", "机械制造"), ("采煤机司机", "采矿工程"), ("矿井维修电工", "电气工程"), ("矿山机电", "电气工程"),
    ("机电一体化", "机械制造"), ("高炉炼铁工", "炼铁"), ("冶金技术", "炼铁"), ("化学检验员", "化工分析"), ("工业分析", "化工分析"),
    ("铸造工", "铸造"), ("材料成型", "铸造"), ("锅炉运行值班员", "热能动力"), ("热能与动力工程", "热能动力"), ("电气工程及其自动化", "电气工程"),
    ("汽车修理工", "汽车维修"), ("汽车检测与维修", "汽车维修"), ("轧钢工", "轧钢"), ("金属压力加工", "轧钢"), ("水工监测工", "水利工程"), ("水利水电工程", "水利工程"),
)  # fmt: skip


def old(year: int, level: int, serial: int) -> str:
    """Number of a 职业资格证书: ``1604010003300123``."""
    return f"{year % 100:02d}0401000{3}{level}{serial:05d}"


def new(year: int, level: int, serial: int, site: int = 12, kind: str = "S") -> str:
    """Number of a 职业技能等级证书 filed in 山西: ``S000014000012212000345``."""
    return f"{kind}000014{site:06d}{year % 100:02d}{level}{serial:06d}"


def licence(firm: str, code: str, place: str) -> Paper:
    """营业执照: belongs to no type."""
    body = (
        f"<h1 style='letter-spacing:.6em;font-size:2.4em'>营业执照</h1><p class=c>（副　本）</p><p class=n>统一社会信用代码　{code}</p>"
        + "".join(
            f"<p class=n>{a}　{b}</p>"
            for a, b in (
                ("名　　称", firm),
                ("类　　型", "有限责任公司（自然人投资或控股）"),
                ("法定代表人", "尉建国"),
                ("经营范围", "通用设备制造、修理；货物进出口。"),
                ("注册资本", "伍仟万圆整"),
                ("成立日期", "2004年03月19日"),
                ("住　　所", place),
            )
        )
        + foot(["登记机关", "2021年06月10日"], picture("阳泉市市场监督管理局"))
    )
    return Paper("unknown", html(body, font=MING, size=13, page="A4 landscape"))


def cover_and_list(c: Case, items: Sequence[str]) -> tuple[Paper, Paper]:
    """Cover of the file and the list of what is in it: both belong to no type."""
    cover = f"<div style='height:50mm'></div><h1 style='font-size:2.4em'>职称申报材料</h1><p class=c>申报人：{c.p.name}</p><p class=c>申报级别：{c.title}　　申报专业：{c.specialty}</p><p class=c>{c.firm}</p><p class=c>{cn(c.day)}</p>"
    listed = "<h1>材 料 目 录</h1>" + table(
        [
            [("序号", "class=l"), ("材料名称", "class=l"), ("份数", "class=l"), ("备注", "class=l")],
            *([str(k), one, "1", "复印件" if "证" in one else "原件"] for k, one in enumerate(items, 1)),
        ]
    )
    return Paper("unknown", html(cover, font=MING, size=14)), Paper("unknown", html(listed, font=MING, size=14))


def leader(c: Case, team: str, date: str, number: str) -> Paper:
    """The list of those appointed 班组长, the applicant's among other names."""
    rows = table(
        [
            [("姓名", "class=l"), ("任职", "class=l")],
            ["郭宝山", "设备科副科长"],
            [c.p.name, f"{team}班组长（主要技术骨干）"],
            ["董秀英", "质检站站长"],
        ]
    )
    return notice(
        c.firm,
        number,
        "关于调整部分班组长和科室负责人的通知",
        f"<p>经研究，决定聘任下列人员，任期自{cn(date)}起：</p>{rows}",
        date,
        "appointment",
        {"name": c.p.name, "date": date},
        mark=c.seal,
    )


def insured(c: Case, rows: Sequence[tuple[str, str, str]], name: str = "太原市社会保险管理服务中心") -> Paper:
    """A social insurance printout: rows (from, to, payer) as 202001."""
    head = [
        ("险种", "class=l"),
        ("缴费单位", "class=l"),
        ("开始年月", "class=l"),
        ("截止年月", "class=l"),
        ("缴费状态", "class=l"),
    ]
    body = (
        f"<h1>社会保险个人参保缴费证明</h1><p class=n>打印流水号：SX2025081100{c.p.id[14:17]}　　　打印日期：2025-08-11</p><p class=n>姓名：{c.p.name}　　社会保障号码：{c.p.id}　　性别：{c.p.sex}</p>"
        + table(
            [
                head,
                *(["企业职工基本养老保险", who, a, b, "正常"] for a, b, who in rows),
                *(["失业保险", who, a, b, "正常"] for a, b, who in rows),
                *(["工伤保险", who, a, b, "正常"] for a, b, who in rows),
            ]
        )
        + f"<p class=n style='font-size:9pt'>本证明可通过“民生山西”扫码验证，验证码有效期90天。</p>{foot([name], picture(name))}"
    )
    return Paper("social_insurance", html(body, font=HEI, size=11), {"name": c.p.name, "id_number": c.p.id})


def register(
    number: str,
    title: str,
    filed: str,
    granted: str,
    inventors: str,
    owners: str,
    events: Sequence[tuple[str, str]],
    state: str,
    paid: str,
    on: str,
) -> Paper:
    """专利登记簿副本 as columns of entries."""
    body = (
        "<h1>专 利 登 记 簿 副 本</h1>"
        + "".join(
            f"<p class=n>{a}：{b}</p>"
            for a, b in (
                ("专利号", number),
                ("发明创造名称", title),
                ("专利申请日", filed),
                ("授权公告日", granted),
                ("发明人", inventors),
                ("专利权人", owners),
                ("专利权状态", state),
                ("年费缴纳至", paid),
            )
        )
        + table([[("登记日", "class=l"), ("登记事项", "class=l")], *([a, b] for a, b in events)])
        + foot(["国家知识产权局", f"出具日期：{on}"], picture("国家知识产权局/证件专用章"))
    )
    return Paper("patent_register", html(body, font=MING, size=13), {"patent_number": number})


def form_docx(c: Case, seal_png: bytes, deeds: str) -> bytes:
    """The application form as a Word table with merged cells, the seal a picture in it."""
    import docx
    from docx.shared import Mm

    d = docx.Document()
    d.add_heading("高技能人才申报专业技术职称审核表", 0)
    t = d.add_table(rows=8, cols=4)
    t.style = "Table Grid"
    rows = (
        ("姓名", c.p.name, "性别", c.p.sex), ("身份证号", c.p.id, "出生年月", c.p.birth[:7]), ("工作单位", c.firm, None, None),
        ("毕业院校及专业", f"{c.college}　{c.major}", "学历", c.education), ("职业资格或技能等级", c.held, "取得时间", c.got),
        ("申报专业", c.specialty, "申报级别", c.title), ("现岗位", c.post, "是否破格", "否"), ("主要业绩", deeds, None, None),
    )  # fmt: skip
    for k, row in enumerate(rows):
        if row[2] is None:
            t.cell(k, 1).merge(t.cell(k, 3))
        for j, text in enumerate(row):
            if text is not None:
                t.cell(k, j).text = text
    d.add_paragraph(f"本人承诺所填内容真实。申报人签字：{c.p.name}　{cn(c.day)}")
    d.add_paragraph("单位意见：同意申报。")
    d.add_paragraph(f"{c.firm}（盖章）　{cn(c.day)}")
    d.add_picture(io.BytesIO(seal_png), width=Mm(36))
    stream = io.BytesIO()
    d.save(stream)
    return stream.getvalue()


def retired(c: Case, date: str) -> Paper:
    """A 退休审批表."""
    p = c.p
    body = "<h1>山西省企业职工退休审批表</h1>" + table(
        [
            [("姓名", "class=l"), p.name, ("性别", "class=l"), p.sex],
            [("公民身份号码", "class=l"), (p.id, "colspan=3")],
            [("单位名称", "class=l"), (c.firm, "colspan=3")],
            [("参加工作时间", "class=l"), c.since[:7], ("退休类别", "class=l"), "正常退休"],
            [("批准退休时间", "class=l"), (cn(date), "colspan=3")],
            [
                ("审批机关意见", "class=l"),
                (
                    f"同意退休。{foot(['人力资源和社会保障局', cn(date)], picture('临汾市人力资源和社会保障局'))}",
                    "colspan=3",
                ),
            ],
        ]
    )
    return Paper(
        "retirement_certificate",
        html(body, font=MING, size=13),
        {"name": p.name, "id_number": p.id, "retirement_date": date},
    )


def line(text: str, font: str = KAI) -> str:
    """One handwritten line."""
    return f"<p class=n style='font-family:{font}'>{blank(text, 20)}</p>"
