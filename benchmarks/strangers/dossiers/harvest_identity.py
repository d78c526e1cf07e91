"""Identity cards, application forms and declarations."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.strangers.dossiers.harvest_base import LEVELS, Firm, Person, day, page, rows, seal
from benchmarks.strangers.dossiers.model import Paper


def id_card(p: Person, office: str, start: str, end: str, style: int = 0) -> Paper:
    """Both sides on one sheet (one under the other, or side by side with the back first)."""
    year, month, number = (int(one) for one in p.birth.split("-"))
    face = (
        "<div class='card'><div class='photo'>照片</div>"
        f"<p class='n'><i>姓&#12288;名</i>{p.name}</p><p class='n'><i>性&#12288;别</i>{p.sex}　　<i>民族</i>汉</p>"
        f"<p class='n'><i>出&#12288;生</i>{year} <i>年</i> {month} <i>月</i> {number} <i>日</i></p>"
        f"<p class='n a'><i>住&#12288;址</i>{p.home}</p><p class='n'><i>公民身份号码</i>　{p.id}</p></div>"
    )
    back = (
        "<div class='card'><p class='c' style='font-size:1.25em'>中华人民共和国</p>"
        "<p class='c' style='font-size:1.6em'>居 民 身 份 证</p><br>"
        f"<p class='n'><i>签发机关</i>　{office}</p><p class='n'><i>有效期限</i>　{start.replace('-', '.')}-{end.replace('-', '.')}</p></div>"
    )
    css = (
        ".card{width:92mm;height:58mm;border:.7pt solid #777;border-radius:3mm;padding:4mm;margin:8mm auto;background:#f5f8fb}"
        "i{font-style:normal;color:#2860a0;font-size:.82em;margin-right:.5em}.a{width:58mm}"
        ".photo{float:right;width:23mm;height:29mm;border:.4pt solid #999;text-align:center;line-height:29mm;color:#888}"
        ".two .card{display:inline-block;margin:4mm}"
    )
    note = "<p class='c s'>此复印件仅供职称申报使用，再次复印无效</p>"
    body = (
        f"<div>{face}{back}</div>{note}",
        f"<p class='c'>身份证复印件（正反面）</p><div class='two'>{back}{face}</div>{note}",
        f"<div class='two' style='margin-top:60mm'>{face}{back}</div><p class='c s'>与原件核对一致　经办人：李　娜</p>",
    )[style]
    paper = ("A4", "A4 landscape", "A4 landscape")[style]
    fields = {"name": p.name, "sex": p.sex, "birth_date": p.birth, "id_number": p.id, "address": p.home}
    fields |= {"issuing_authority": office, "valid_from": start, "valid_until": end}
    return Paper("id_card", page(body, ("hei", "song", "zenhei")[style], 10.5, paper, "15mm", css), fields)


def form(
    p: Person, firm: Firm, level: str, specialty: str, skill: str, schooling: str, when: str, deeds: Sequence[str],
    style: int = 0, exceptional: bool = False,
) -> Paper:  # fmt: skip
    """An application form; ``skill`` as 焊工 二级/技师（2019-01-02）, ``schooling`` as school, major and level in words."""
    title = LEVELS[level]
    made = (_form_national, _form_list, _form_letter, _form_system)[style](
        p, firm, title, specialty, skill, schooling, when, list(deeds), exceptional
    )
    fields = {"name": p.name, "level": level, "specialty": specialty, "employer": firm.name}
    if exceptional or style in (0, 3):
        fields["exceptional"] = exceptional  # type: ignore[assignment]
    if style != 0:
        fields["id_number"] = p.id
    return Paper("application_form", made, fields)


def _opinions(firm: Firm, when: str, above: str) -> str:
    return (
        "<table><tr><td class=k style='width:14%'>单位推荐意见</td><td>经审核，该同志所报材料真实、有效，已在本单位公示5个工作日无异议，"
        f"同意推荐。<br>负责人（签字）：郭建国<p class=r>（公章）　{day(when)}</p>{seal(firm.name, '', 90, 24)}</td></tr>"
        f"<tr><td class=k>主管部门审核意见</td><td>审核同意，予以报送。<p class=r>（公章）　{day(when)}</p>{seal(above, '', 90, 22)}</td></tr></table>"
    )


def _above(firm: Firm) -> str:
    return firm.place.replace("山西省", "")[:3] + "人力资源和社会保障局"


def _form_national(p, firm, title, specialty, skill, schooling, when, deeds, exceptional):  # type: ignore[no-untyped-def]
    listed = "".join(f"<tr><td>{at}</td><td>{one}</td></tr>" for at, one in enumerate(deeds, 1))
    body = (
        "<div style='height:240mm;page-break-after:always'><p class=r>编号：　　　　</p><div style='height:50mm'></div><h1 style='font-size:24pt'>职称评审申报表</h1>"
        "<p class=c>（工程技术领域高技能人才）</p><div style='height:40mm'></div>"
        f"{rows([('单　　位：', firm.name), ('姓　　名：', p.name), ('申报专业：', specialty), ('申报级别：', title), ('是否破格：', '是' if exceptional else '否'), ('填表时间：', day(when))], 'bare')}"
        "<p class=c>山西省人力资源和社会保障厅 制</p></div>"
        "<h2>一、基本情况</h2>"
        + rows(
            [
                ("现　名", p.name, "曾用名", "无", "性　别", p.sex),
                ("出生日期", day(p.birth, 1), "民族", "汉族", "健康状况", "健康"),
                ("最高学历", schooling),
                ("现职业资格<br>（等级）", skill),
                ("单位性质", firm.kind, "单位所在地", firm.place),
            ]
        )
        + f"<h2>二、主要业绩</h2><table>{listed}</table><h2>三、本人承诺与审核</h2>"
        f"<p>以上内容由本人如实填写。　申报人（签名）：{p.name}　　{day(when)}</p>{_opinions(firm, when, _above(firm))}"
    )
    return page(body, "song", 11.5, margin="20mm")


def _form_list(p, firm, title, specialty, skill, schooling, when, deeds, exceptional):  # type: ignore[no-untyped-def]
    head = "破格申报专业技术职务任职资格推荐表" if exceptional else "高技能人才申报专业技术职称推荐表"
    body = f"<h1 style='font-size:17pt'>{head}</h1><p class=n>填报单位（盖章）：{firm.name}　　　　{day(when, 4)}</p>"
    body += rows(
        [
            ("姓 名", p.name, "性 别", p.sex, "出生年月", p.birth[:7].replace("-", ".")),
            ("身份证号", p.id),
            ("工作单位", firm.name, "单位类别", firm.kind),
            ("拟申报职称", title, "拟申报专业", specialty),
            ("学　历", schooling),
            ("职业技能等级及取得时间", skill),
            ("主要业绩成果", "<br>".join(f"{at}. {one}；" for at, one in enumerate(deeds, 1))),
            ("个人签字", f"本人对所填内容及所附材料的真实性负责。　　{p.name}　{day(when, 1)}"),
        ]
    )
    return page(body + _opinions(firm, when, _above(firm)), "zenhei", 10.5, margin="16mm")


def _form_letter(p, firm, title, specialty, skill, schooling, when, deeds, exceptional):  # type: ignore[no-untyped-def]
    body = (
        f"<h1>申 报 表</h1><p class=c>（职业发展贯通 · 技能人才申报职称用）</p><p class=n>申报人：<u>　{p.name}　</u>　　公民身份号码：<u>　{p.id}　</u></p>"
        f"<p class=n>所在单位：<u>　{firm.name}　</u>（{firm.kind}，{firm.place}）</p><p class=n>申报职称：<u>　{specialty}专业 {title}　</u></p>"
        f"<p class=n>学历：<u>　{schooling}　</u></p><p class=n>现有技能等级：<u>　{skill}　</u></p><h2>业绩简述</h2>"
        + "".join(f"<p>（{at}）{one}。</p>" for at, one in enumerate(deeds, 1))
        + f"<p>本人自愿申报，并对材料真实性负责。</p><p class=r>申报人签名：{p.name}　{day(when)}</p>"
    )
    return page(body + _opinions(firm, when, _above(firm)), "kai", 12.5, margin="24mm")


def _form_system(p, firm, title, specialty, skill, schooling, when, deeds, exceptional):  # type: ignore[no-untyped-def]
    pairs = [
        ("姓名", p.name), ("证件号码", p.id), ("性别", p.sex), ("出生日期", p.birth), ("工作单位", firm.name),
        ("统一社会信用代码", firm.code), ("单位性质", firm.kind), ("单位地址", firm.place), ("申报系列", "工程技术"),
        ("申报级别", title), ("申报专业", specialty), ("申报类型", "破格申报" if exceptional else "正常申报"),
        ("学历信息", schooling), ("职业技能等级", skill),
    ]  # fmt: skip
    body = (
        "<p class='n s'>山西省专业技术人才职称评审管理系统　打印时间："
        + when
        + "</p><h1 style='font-size:16pt'>职称申报信息表</h1>"
    )
    body += "<table>" + "".join(f"<tr><td style='width:30%'>{k}</td><td>{v}</td></tr>" for k, v in pairs) + "</table>"
    body += "<p class=n>业绩成果</p><table><tr><td>序号</td><td>内容</td></tr>"
    body += "".join(f"<tr><td>{at}</td><td>{one}</td></tr>" for at, one in enumerate(deeds, 1)) + "</table>"
    body += f"<p class=n>申报人确认签名：{p.name}</p>"
    return page(body + _opinions(firm, when, _above(firm)), "hei", 10, margin="14mm")


def pledge(p: Person, firm: Firm, when: str, style: int = 0) -> Paper:
    """A signed promise, or the employer's letter on conduct."""
    name = p.name
    if style == 3:
        body = (
            f"<h1>职业道德证明</h1><p>{name}，{p.sex}，系我单位职工。该同志遵守宪法和法律法规，遵守操作规程，爱岗敬业，团结同事，无违法违纪记录，未受过党纪政务处分。</p>"
            f"<p>特此证明。</p><p class=r>{firm.name}</p><p class=r>{day(when)}</p>{seal(firm.name)}"
        )
    else:
        words = (
            f"本人{name}，自愿参加2025年度工程系列职称评审，郑重承诺：一、遵守中华人民共和国宪法和法律法规，恪守职业道德；二、所提供的学历、技能等级、业绩、论文等材料真实有效；三、如有弄虚作假，自愿接受取消申报资格等处理。",
            "我已认真阅读申报通知，所填报信息和上传附件均真实、准确，无剽窃他人成果行为，热爱本职工作，认真履行岗位职责。若有不实，由本人承担一切后果。",
            "在本次职称申报中，我保证不请托、不送礼，不伪造学历、资历、业绩；提交的复印件与原件一致；遵纪守法，诚实做人。",
        )[style]
        head = ("诚信承诺书", "个人承诺", "申报人员诚信声明")[style]
        body = f"<h1>{head}</h1><p>{words}</p><br><p class=r>{('承诺人（签字）：', '承诺人：', '声明人签名：')[style]}<span style='font-family:\"AR PL UKai CN\"'>{name}</span></p><p class=r>{day(when, (0, 1, 2)[style])}</p>"
    return Paper(
        "declaration",
        page(body, ("song", "hei", "ming", "kai")[style], 13.5, margin="28mm"),
        {"name": name, "date": when},
    )
