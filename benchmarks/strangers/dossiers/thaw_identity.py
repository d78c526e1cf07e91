"""Identity cards, application forms, promises."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.thaw_base import TITLES, Unit, Who, at, grid, leaf, photo, stamp


def card(p: Who, office: str, since: str, until: str, style: int = 0, *, birth: str = "", sex: str = "") -> Paper:
    """Both sides of an identity card on a sheet; ``birth`` or ``sex`` printed otherwise than the number says."""
    born, gender = birth or p.birth, sex or p.sex
    year, month, day = (int(one) for one in born.split("-"))
    term = f"{at(since, 'dot')}-{at(until, 'dot') if until != '长期' else until}"
    box = "border:.6pt solid #9ab;border-radius:4mm;width:92mm;min-height:55mm;padding:4mm 5mm;background:{};margin:{}"
    front = (
        photo(24, 30)
        + f"<table class=o style='width:58mm'><tr><td>姓 名</td><td>{p.name}</td></tr><tr><td>性 别</td><td>{gender}　民 族　汉</td></tr>"
        f"<tr><td>出 生</td><td>{year} 年 {month} 月 {day} 日</td></tr><tr><td>住 址</td><td>{p.home}</td></tr></table>"
        f"<div style='clear:both'>公民身份号码　<b style='letter-spacing:.08em'>{p.id}</b></div>"
    )
    back = (
        "<div class=m style='font-size:1.3em;letter-spacing:.3em;margin-top:6mm'>中华人民共和国</div>"
        "<div class=m style='font-size:1.6em;letter-spacing:.5em'>居民身份证</div>"
        f"<div style='margin-top:7mm'>签发机关　{office}<br>有效期限　{term}</div>"
    )
    notes = (
        "",
        "<div class=m style='color:#88a;margin-top:10mm'>仅供职称申报使用　他用无效</div>",
        "<p class=z style='margin-top:12mm'>经核对，与原件相符。　核对人：人力资源部</p>",
    )
    order = "margin:{}".format("8mm auto")
    body = (
        f"<div style='{box.format('#f3f8fb', '8mm auto')}'>{front if style != 2 else back}</div>"
        f"<div style='{box.format('#f8f6f0', '12mm auto')};{order}'>{back if style != 2 else front}</div>{notes[style]}"
    )
    fields = {
        "name": p.name,
        "sex": gender,
        "birth_date": born,
        "id_number": p.id,
        "issuing_authority": office,
        "valid_from": since,
        "valid_until": until,
    }
    return Paper("id_card", leaf(body, "hei", 10.5, css=".o td:first-child{white-space:nowrap}"), fields)


def form(
    p: Who,
    u: Unit,
    level: str,
    specialty: str,
    skill: tuple[str, str, str],
    school: tuple[str, str, str],
    date: str,
    deeds: list[str],
    style: int,
    *,
    exceptional: bool = False,
    employer: str = "",
) -> Paper:
    """An application form. ``skill`` trade, rank and date as printed; ``school`` name, major, degree."""
    title, firm = TITLES[level], employer or u.name
    mark = "是" if exceptional else "否"
    college, major, degree = school
    if style == 0:
        body = (
            "<div class=s>晋职申〔2026〕表一</div><div class=t>工程技术领域高技能人才<br>申报工程系列职称登记表</div>"
            + grid(
                [
                    ["姓　　名", p.name, "性　　别", p.sex, "出生日期", at(p.birth, "dot")],
                    ["身份证号码", p.id],
                    ["现工作单位", firm],
                    ["职业（工种）", skill[0], "技能等级", skill[1], "取得时间", skill[2]],
                    ["毕业院校", college, "所学专业", major, "学　　历", degree],
                    ["拟申报级别", title, "拟申报专业", specialty, "是否破格", mark],
                    ["主要业绩", "<br>".join(f"{k}．{one}" for k, one in enumerate(deeds, 1))],
                    ["申报人签名", f"{p.name}　　　{at(date)}"],
                    ["所在单位<br>推荐意见", f"情况属实，同意推荐。<br>（公章）　　　{at(date)}"],
                ]
            )
            + stamp(firm)
        )
        face, pt = "song", 11.0
    elif style == 1:
        lines = [
            ("申报人", p.name),
            ("身份证号", p.id),
            ("工作单位", firm),
            ("申报职称", title),
            ("申报专业", specialty),
            ("申报方式", "破格申报" if exceptional else "正常申报"),
        ]
        body = (
            "<div style='height:30mm'></div><div class=m style='font-size:1.3em'>山西省工程系列</div><div class=t style='font-size:2.2em'>职 称 评 审 表</div><div class=m>（高技能人才适用）</div><div style='height:26mm'></div>"
            + "".join(f"<p class=z style='margin-left:38mm'>{a}：<span class=u>{b}</span></p>" for a, b in lines)
            + f"<div style='height:40mm'></div><p class=m>填表日期　{at(date, 'han')}</p><div style='page-break-before:always'></div>"
            f"<h3>一、基本情况</h3><p>{p.name}，{p.sex}，{at(p.birth)}出生。{college}{major}专业毕业，学历{degree}。现持有{skill[0]}{skill[1]}证书，{skill[2]}取得。</p>"
            "<h3>二、专业技术工作业绩</h3>"
            + "".join(f"<p>（{k}）{one}</p>" for k, one in enumerate(deeds, 1))
            + f"<h3>三、申报人承诺</h3><p>本表所填内容及所附材料均真实。</p><p class=e>签字：{p.name}　{at(date)}</p>"
            f"<h3>四、单位审核推荐意见</h3><p>经公示5个工作日无异议，同意推荐。</p><p class=e>{firm}（盖章）</p><p class=e>{at(date)}</p>"
            + stamp(firm, right=4)
        )
        face, pt = "kai", 13.0
    elif style == 2:
        body = (
            "<p class=s style='text-indent:0'>系统导出　山西省职称评审服务平台　第 1 页 共 1 页</p><div class=t style='font-size:1.4em'>职称申报信息表</div>"
            + grid(
                [
                    ["个人信息"],
                    ["姓名", p.name, "证件号码", p.id],
                    ["性别", p.sex, "出生日期", at(p.birth, "iso")],
                    ["单位名称", firm],
                    ["申报信息"],
                    ["申报级别", title, "申报专业", specialty],
                    ["申报类型", f"{'破格' if exceptional else '正常'}申报", "评审年度", date[:4]],
                    ["学历及技能信息"],
                    ["最高学历", degree, "学校／专业", f"{college}／{major}"],
                    ["职业工种", skill[0], "技能等级", f"{skill[1]}（{skill[2]}）"],
                    ["业绩条目"],
                    *[[str(k), one] for k, one in enumerate(deeds, 1)],
                    ["单位审核", f"审核通过　{firm}　{at(date, 'iso')}"],
                ]
            )
            + f"<p class=z>本人确认以上信息无误　签名：{p.name}</p>"
            + stamp(firm, up=34)
        )
        face, pt = "hei", 10.5
    else:
        yes, no = ("☑", "□") if exceptional else ("□", "☑")
        body = (
            "<div class=t>高技能人才职称评审简表</div>"
            + f"<p class=e>填报时间：{at(date, 'full')}</p>"
            + grid(
                [
                    ["姓<br>名", p.name, "公民身份<br>号　　码", p.id],
                    ["单<br>位", firm, "申报资格", f"{title}<br>破格：{yes}是 {no}否"],
                    ["专<br>业", specialty, "现有技能<br>等　　级", f"{skill[0]}　{skill[1]}<br>发证：{skill[2]}"],
                    ["学<br>历", degree, "何时何校<br>何专业毕业", f"{college}　{major}"],
                    ["业绩<br>成果", "；".join(deeds) + "。"],
                    ["诚信<br>声明", f"所报材料真实有效。　声明人：{p.name}"],
                    ["单位<br>意见", f"同意上报　　　　　{at(date)}"],
                ]
            )
            + stamp(firm, "人力资源部", up=26)
        )
        face, pt = "song", 12.0
    fields = {
        "name": p.name,
        "id_number": p.id,
        "level": level,
        "specialty": specialty,
        "employer": firm,
        "exceptional": exceptional,
    }
    return Paper("application_form", leaf(body, face, pt), fields)


def pledge(p: Who, u: Unit, date: str, style: int) -> Paper:
    """The applicant's promise."""
    bodies = (
        f"<div class=t>职称申报诚信承诺书</div><p>我是{u.name}职工{p.name}，现申报工程系列职称。本人承诺遵守国家法律法规和职业道德，所提交的学历、资格、业绩等材料均真实可靠，如有虚假，愿按有关规定接受处理。</p><p class=e>承诺人：{p.name}</p><p class=e>{at(date)}</p>",
        f"<div class=t>个人承诺</div><p class=z>承诺事项：</p><p>一、拥护党的路线方针政策，遵纪守法，近年来无违法违纪行为。</p><p>二、申报材料由本人提供，复印件与原件一致。</p><p>三、热爱本职工作，认真履行岗位职责，恪守职业道德。</p><p class=e>本人签字　<span class=u>{p.name}</span>　　日期　<span class=u>{at(date, 'dot')}</span></p>",
        f"<div class=t>品 德 鉴 定</div><p>{p.name}同志遵守中华人民共和国宪法和法律法规，具有良好的职业道德和敬业精神，作风端正，热爱本职工作，能认真履行岗位职责，未受过党纪、政纪处分。</p><p>特此证明。</p><p class=e>{u.name}</p><p class=e>{at(date, 'han')}</p>{stamp(u.name)}",
    )
    return Paper("declaration", leaf(bodies[style], ("kai", "song", "song")[style], 14), {"name": p.name, "date": date})
