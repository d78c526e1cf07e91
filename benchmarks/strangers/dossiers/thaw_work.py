"""Proofs of work, assessments, social insurance, appointments."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.strangers.dossiers.common import GRADES
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, at, grid, leaf, stamp

GOOD = {2023: "合格", 2024: "合格", 2025: "合格"}


def employed(
    p: Who,
    u: Unit,
    job: str,
    since: str,
    date: str,
    style: int = 0,
    *,
    ident: str = "",
    code: str = "",
    post: str = "",
    firm: str = "",
    grey: bool = False,
) -> Paper:
    """An employment proof with post and place; ``post`` what he leads there."""
    no, employer = ident or p.id, firm or u.name
    lead = f"，现任{post}" if post else ""
    mark = stamp(employer, grey=grey)
    if style == 0:
        body = (
            f"<div class=t>工 作 证 明</div><p>{p.name}，{p.sex}，身份证号{no}，系我单位正式职工，自{at(since)}至今一直在生产一线从事{job}岗位的技术技能工作{lead}。工作地点：{u.seat}。</p><p>特此证明。</p>"
            + (f"<p class=z>统一社会信用代码：{code}</p>" if code else "")
            + f"<p class=e>{employer}</p><p class=e>{at(date)}</p>{mark}"
        )
    elif style == 1:
        body = (
            "<div class=t>从事本职业（工种）工作年限证明</div>"
            + grid(
                [
                    ["姓　名", p.name, "身份证号", no],
                    ["工作单位", employer],
                    ["起止时间", f"{at(since, 'dots')}－至今", "岗　位", f"生产一线　{job}"],
                    ["工作地点", u.seat, "职　务", post or "操作工"],
                ]
            )
            + (f"<p class=z>单位信用代码 {code}</p>" if code else "")
            + f"<p>以上工作经历属实，如有不实，由我单位承担责任。</p><p class=z>经办人：乔　敏　　联系电话：0351-7×××216</p><p class=e>{employer}（公章）</p><p class=e>{at(date, 'dot')}</p>{mark}"
        )
    elif style == 2:
        body = (
            f"<div class=m style='color:#b22;font-size:1.7em;border-bottom:1.2pt solid #b22;padding-bottom:2mm'>{employer}</div><p class=m style='font-size:1.3em'>关于{p.name}同志在岗情况的说明</p>"
            f"<p class=z>山西省工程系列职称评审委员会：</p><p>我单位职工{p.name}（公民身份号码：{no}），于{at(since)}到岗，岗位为{job}，属生产一线技能岗位，至今未离岗{lead}，工作所在地为{u.seat}。</p><p>特此说明。</p>"
            + f"<p class=e>{employer}</p><p class=e>{at(date, 'han')}</p>{mark}"
        )
    else:
        body = (
            f"<div class=t>证　明</div><p style='text-indent:0'>{p.name}同志（身份证号码 <span class=u>{no}</span>）自 <span class=u>{at(since, 'month')}</span> 起在我单位 <span class=u>{job}</span> 岗位工作至 <span class=u>今</span> ，该岗位属于 ☑生产一线　□管理岗位。工作地：{u.seat}{lead}。</p>"
            f"<p class=e>单位（盖章）：{employer}</p><p class=e>日期：{at(date, 'slash')}</p>{mark}"
        )
    fields = {
        "name": p.name,
        "employer": employer,
        "start_date": since if style in (0, 2) else since[:7],
        "issuer": employer,
        "issue_date": date,
    }
    return Paper("employment_proof", leaf(body, ("song", "hei", "song", "kai")[style], 13), fields)


def history(p: Who, u: Unit, lines: list[tuple[str, str, str, str]], date: str, code: str = "") -> Paper:
    """A proof over several employers: from, to, employer, post."""
    body = (
        "<div class=t>职工工作履历证明</div>"
        f"<p class=z>姓名：{p.name}　　性别：{p.sex}　　身份证号：{p.id}</p>"
        + grid(
            [
                ["起", "止", "工作单位", "岗位"],
                *[[at(a, "dots"), at(b, "dots") if b else "至今", c, d] for a, b, c, d in lines],
            ]
        )
        + f"<p>以上岗位均为生产一线技术技能岗位，工作地点在山西省内（{u.seat}）。以上内容与本人档案核对一致。</p>"
        + (f"<p class=z>统一社会信用代码：{code}</p>" if code else "")
        + f"<p class=e>{u.name}</p><p class=e>{at(date)}</p>{stamp(u.name)}"
    )
    return Paper("employment_proof", leaf(body, "song", 12.5), {"name": p.name, "issuer": u.name, "issue_date": date})


def assessed(
    p: Who,
    u: Unit,
    job: str,
    date: str,
    style: int = 0,
    grades: Mapping[int, str] = GOOD,
    *,
    sealed: bool = True,
    grey: bool = False,
) -> Paper:
    """Grades of some years in one proof."""
    mark = stamp(u.name, grey=grey) if sealed else ""
    if style == 0:
        body = (
            f"<div class=t>年度考核情况证明</div><p>兹证明我单位{job}岗位职工{p.name}年度考核结果如下：</p>"
            + "".join(f"<p>{year}年度考核结果为{grade}。</p>" for year, grade in grades.items())
            + f"<p class=e>{u.name}</p><p class=e>{at(date)}</p>{mark}"
        )
    elif style == 1:
        years = list(grades)
        body = (
            "<div class=t>专业技术（技能）人员年度考核结果汇总</div>"
            + grid([["姓名", "岗位", *[f"{one}年" for one in years]], [p.name, job, *[grades[one] for one in years]]])
            + f"<p class=z>审核：人力资源部</p><p class=e>{u.name}（章）</p><p class=e>{at(date, 'iso')}</p>{mark}"
        )
    elif style == 2:
        body = (
            f"<p>经查阅本单位考核档案，{p.name}同志"
            + "，".join(f"{year}年度考核为“{grade}”" for year, grade in grades.items())
            + f"，现岗位为{job}。</p><p class=e>{u.name}</p><p class=e>{at(date, 'han')}</p>"
        )
        body = f"<div class=t>考 核 证 明</div>{body}{mark}"
    else:
        body = (
            "<div class=t>年度考核登记（摘录）</div>"
            + grid(
                [
                    ["考核年度", "被考核人", "岗　位", "考核等次"],
                    *[[str(year), p.name, job, grade] for year, grade in grades.items()],
                ]
            )
            + f"<p class=e>考核单位盖章：{u.name}</p><p class=e>{at(date, 'dot')}</p>{mark}"
        )
    records = [{"year": year, "grade": GRADES[grade]} for year, grade in sorted(grades.items())]
    return Paper(
        "assessment_form", leaf(body, ("song", "hei", "kai", "song")[style], 13), {"name": p.name, "records": records}
    )


def insured(p: Who, spans: list[tuple[str, str, str]], date: str, style: int = 0) -> Paper:
    """Payments to the pension insurance: from and to as 2019-07, payer."""

    def short(one: str) -> str:
        return one.replace("-", "") if style == 0 else one.replace("-", ".")

    if style == 0:
        body = (
            "<div class=t style='font-size:1.4em'>山西省社会保险个人参保缴费证明</div>"
            f"<p class=z>姓名：{p.name}　　社会保障号码：{p.id}</p><p class=z>险种：企业职工基本养老保险</p>"
            + grid(
                [
                    ["序号", "缴费起止年月", "单位名称", "缴费状态"],
                    *[[str(k), f"{short(a)}-{short(b)}", c, "已到账"] for k, (a, b, c) in enumerate(spans, 1)],
                ]
            )
            + f"<p class=s>本证明由网上经办系统出具，验证码 7F2K-90QD。</p><p class=e>打印日期：{at(date, 'iso')}</p>"
            + stamp("山西省社会保险局", "业务专用章", up=20)
        )
    else:
        body = (
            "<div class=t style='font-size:1.4em'>参保人员养老保险缴费记录</div>"
            + grid(
                [
                    ["参保人", p.name, "身份证号码", p.id],
                    *[["缴费单位", c, "缴费期间", f"{short(a)} 至 {short(b)}"] for a, b, c in spans],
                ]
            )
            + f"<p class=e>经办机构：社会保险经办中心</p><p class=e>{at(date)}</p>"
            + stamp("社会保险经办中心", up=22)
        )
    return Paper("social_insurance", leaf(body, "hei", 11.5), {"name": p.name, "id_number": p.id})


def appointed(p: Who, u: Unit, post: str, since: str, until: str, date: str) -> Paper:
    """A letter of appointment."""
    body = f"<div class=t style='font-size:2.4em;letter-spacing:.6em'>聘书</div><p>兹聘任 <b>{p.name}</b> 同志为我公司{post}，聘期自{at(since)}至{at(until)}。</p><p class=e>{u.name}</p><p class=e>{at(date)}</p>{stamp(u.name)}"
    return Paper(
        "appointment",
        leaf(body, "kai", 16, "A4 landscape"),
        {"name": p.name, "position": post, "issuer": u.name, "date": date},
    )
