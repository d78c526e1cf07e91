"""Proofs of employment and yearly assessments as Word files."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, id_number, layout

_GRADES = {"优秀": "excellent", "合格": "qualified", "基本合格": "basically_qualified"}


def _sex_and_number(rng: random.Random) -> tuple[str, str]:
    sex = rng.choice("男男女")
    return sex, id_number(rng, say.day(rng, 1970, 1988).iso, sex)


@layout("employment_proof.word_blanks")
def blanks(rng: random.Random) -> Sheet:
    """A printed sentence with underlined blanks filled in, unit and date at the right."""
    who, employer = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    trade, _ = rng.choice(say.TRADES)
    sex, number = _sex_and_number(rng)
    start, issued = say.month(rng, 1998, 2008), say.day(rng, 2020, 2024)
    years = issued.year - start.year
    fill = lambda text: k.r(f" {text} ", u=True, font="楷体")  # noqa: E731
    body = (
        k.p("工作年限证明", align="center", b=True, sz=22, after=400)
        + k.p(
            "兹证明", fill(who), "，性别", fill(sex), "，身份证号码", fill(number), "，自", fill(str(start.year)), "年", fill(str(start.month)),
            "月至今在我单位从事", fill(trade), "岗位工作，从事本职业工作年限累计为", fill(str(years)), "年。", indent=2, sz=14,
        )
        + k.p("特此证明。", indent=2, sz=14)
        + k.p("（本证明仅用于申报职称，不作其他用途）", sz=9)
        + k.p(f"单位名称（盖章）：{employer}", align="right", sz=14)
        + k.p(say.says(issued, rng.choice(("cn", "gap", "han"))), align="right", sz=14)
    )  # fmt: skip
    truth = {
        "name": who,
        "employer": employer,
        "start_date": start.iso,
        "position": trade,
        "years": years,
        "issuer": employer,
        "issue_date": issued.iso,
    }
    return Sheet("", "employment_proof", truth, ("periods", "place"), k.build(body))


@layout("employment_proof.word_periods")
def periods(rng: random.Random) -> Sheet:
    """工作经历证明: a table of periods with a row each, total in a merged last row, contact beneath."""
    who, employer = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    start, issued = say.month(rng, 1999, 2006), say.day(rng, 2021, 2024)
    middle = say.When(start.year + 5, rng.randint(1, 12))
    later = say.When(middle.year + rng.randint(4, 7), rng.randint(1, 12))
    end = say.When(issued.year, issued.month)
    trade, _ = rng.choice(say.TRADES)
    posts = (f"{trade}学徒", trade, f"{trade}班班长")
    steps = list(zip((start, middle, later), (middle, later, end), posts, strict=True))
    how = rng.choice(("dot", "cn"))
    rows = [k.tr(*(k.tc(text, align="center", b=True) for text in ("起始时间", "终止时间", "所在单位", "岗位")))]
    for at, (first, last, post) in enumerate(steps):
        unit = k.tc(employer, rows="restart") if at == 0 else k.tc("", rows="continue")
        rows.append(k.tr(say.says(first, how), say.says(last, how), unit, post))
    years = end.year - start.year
    rows.append(k.tr("合　计", k.tc(f"工作年限共 {years} 年", span=3)))
    body = (
        k.p("工 作 经 历 证 明", align="center", b=True, sz=20)
        + k.p(f"{say.padded(who)}同志系我单位职工，其工作经历如下：", indent=2)
        + k.tbl(*rows, grid=(1700, 1700, 3600, 1800))
        + k.p("以上情况属实，如有虚假，我单位承担相应责任。", indent=2)
        + k.p(f"{employer}（公章）", align="right")
        + k.p(say.says(issued, "cn"), align="right")
        + k.p(f"经办人：{say.names(rng, 1)[0]}\t联系电话：0355-{rng.randint(2000000, 5999999)}", tabs=(4500,), sz=9)
    )
    truth = {
        "name": who,
        "employer": employer,
        "start_date": start.iso,
        "years": years,
        "periods": [{"from": a.iso, "to": b.iso, "position": c} for a, b, c in steps],
        "issuer": employer,
        "issue_date": issued.iso,
    }
    return Sheet("", "employment_proof", truth, ("position", "place"), k.build(body, size=12))


@layout("employment_proof.word_letterhead")
def letterhead(rng: random.Random) -> Sheet:
    """The unit stands only in the header; a letter with the person's facts in a list of automatic numbers."""
    who, employer = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    trade, _ = rng.choice(say.TRADES)
    _, number = _sex_and_number(rng)
    start, issued = say.month(rng, 2000, 2010), say.day(rng, 2021, 2024)
    body = (
        k.p("在 职 证 明", align="center", b=True, sz=20, after=200)
        + k.p(
            f"兹有{who}（身份证号：{number}）系我公司在册正式职工，签订有劳动合同并缴纳社会保险，情况如下：", indent=2
        )
        + k.p(f"入职时间：{say.says(start, 'cn')}", num=(k.PAREN, 0))
        + k.p(f"现任岗位：{trade}", num=(k.PAREN, 0))
        + k.p("目前状态：在岗", num=(k.PAREN, 0))
        + k.p("特此证明。", indent=2)
        + k.p("（公章）", align="right")
        + k.p(say.says(issued, rng.choice(("cn0", "dash", "han"))), align="right")
    )
    truth = {
        "name": who,
        "employer": employer,
        "start_date": start.iso,
        "position": trade,
        "issuer": employer,
        "issue_date": issued.iso,
    }
    header = k.p(employer, align="center", b=True, sz=18, color="C00000")
    return Sheet("", "employment_proof", truth, ("periods", "place", "years"), k.build(body, header=header, size=14))


@layout("employment_proof.word_corrected")
def corrected(rng: random.Random) -> Sheet:
    """A proof corrected under tracked changes, its values in content controls, the unit's credit code at its foot."""
    who, employer, code = say.names(rng, 1)[0], rng.choice(say.COMPANIES), credit_code(rng)
    trade, _ = rng.choice(say.TRADES)
    start, issued = say.month(rng, 2001, 2010), say.day(rng, 2021, 2024)
    years = issued.year - start.year
    body = (
        k.p("证　　明", align="center", b=True, sz=24)
        + k.p(
            k.sdt(who), "同志，自", k.dele(f"{start.year - 2}年{start.month}月"), k.ins(f"{start.year}年{start.month}月"), "起至今，一直在",
            k.sdt(employer), "从事", k.sdt(trade), "工作，从事该工种已满", k.dele(str(years + 2), 861), k.ins(str(years), 811), "年。", indent=2,
        )
        + k.p("情况属实，特此证明。", indent=2)
        + k.p(employer, align="right")
        + k.p(f"统一社会信用代码：{code}", align="right")
        + k.p(k.dele(f"{issued.year - 1}年12月1日", 862), k.ins(say.says(issued, "cn"), 812), align="right")
        + k.p(k.r("（人事科内部备注：盖章前删除本行）", hide=True))
    )  # fmt: skip
    truth = {
        "name": who,
        "employer": employer,
        "start_date": start.iso,
        "position": trade,
        "years": years,
        "issuer": employer,
        "issue_date": issued.iso,
        "credit_code": code,
    }
    return Sheet("", "employment_proof", truth, ("periods", "place"), k.build(body, size=16, font="仿宋"))


def _year_form(who: str, sex: str, post: str, unit: str, year: int, proposed: str, final: str) -> str:
    rows = [
        k.tr("姓　名", who, "性　别", sex, "出生年月", "1980.05"),
        k.tr("单　位", k.tc(unit, span=2), "职务（岗位）", k.tc(post, span=2)),
        k.tr(
            k.tc("本\n人\n总\n结"),
            k.tc(k.p(f"{year}年，本人服从安排，完成检修任务，全年无责任事故。", indent=2), span=5),
            height=1500,
        ),
        k.tr(
            "主管领导评语和考核等次建议",
            k.tc(k.p("工作认真，完成任务较好。"), k.p(f"建议等次：{proposed}　　签名："), span=5),
        ),
        k.tr(
            "考核委员会意见",
            k.tc(
                k.p(f"经研究，确定该同志{year}年度考核等次为{final}。"),
                k.p(f"（盖章）　{year + 1}年1月{15}日", align="right"),
                span=5,
            ),
        ),
        k.tr("本人意见", k.tc(k.p("同意考核结果。"), k.p(f"签名：{who}"), span=5)),
    ]
    return (
        k.p("年 度 考 核 登 记 表", align="center", b=True, sz=20)
        + k.p(f"（{year}年度）", align="center")
        + k.tbl(*rows, grid=(1500,) * 6)
    )


@layout("assessment_form.word_year_pages")
def year_pages(rng: random.Random) -> Sheet:
    """Three years' forms one after another, a page each; the proposal of one year differs from the final grade."""
    who, unit = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    trade, _ = rng.choice(say.TRADES)
    first, sex = rng.randint(2017, 2021), rng.choice("男女")
    finals = [rng.choice(("优秀", "合格", "合格")) for _ in range(3)]
    odd = rng.randrange(3)
    pages = []
    for at, final in enumerate(finals):
        proposed = final if at != odd else {"优秀": "合格", "合格": "优秀"}[final]
        pages.append(_year_form(who, sex, trade, unit, first + at, proposed, final))
    records = [{"year": first + at, "grade": _GRADES[final]} for at, final in enumerate(finals)]
    truth = {"name": who, "records": records, "position": trade}
    return Sheet("", "assessment_form", truth, (), k.build(k.page().join(pages) + k.p("")))


@layout("assessment_form.word_years_table")
def years_table(rng: random.Random) -> Sheet:
    """历年考核结果证明: years across, grades beneath them, in a table of two rows; Hanzi date at the foot."""
    who, unit = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    first, number = rng.randint(2016, 2020), rng.randint(3, 5)
    grades = [rng.choice(list(_GRADES)) if at else "合格" for at in range(number)]
    width = 7000 // number
    rows = [
        k.tr(k.tc("年　度", align="center"), *(k.tc(f"{first + at}年", align="center") for at in range(number))),
        k.tr(k.tc("考核结果", align="center"), *(k.tc(grade, align="center") for grade in grades)),
    ]
    issued = say.day(rng, first + number, first + number)
    body = (
        k.p("年度考核结果证明", align="center", b=True, sz=20)
        + k.p(f"我单位职工{who}同志近{hanzi_number(number)}年年度考核结果如下：", indent=2)
        + k.tbl(*rows, grid=(1600, *([width] * number)))
        + k.p("特此证明。", indent=2)
        + k.p(unit, align="right")
        + k.p(say.says(issued, "han"), align="right")
    )
    records = [{"year": first + at, "grade": _GRADES[grade]} for at, grade in enumerate(grades)]
    return Sheet("", "assessment_form", {"name": who, "records": records}, (), k.build(body, size=14))


@layout("assessment_form.word_sentence")
def sentence(rng: random.Random) -> Sheet:
    """Running text: one year 优秀, the two others 称职; the person's post in the sentence."""
    who, unit = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    trade, _ = rng.choice(say.TRADES)
    year, best = rng.randint(2018, 2022), rng.randrange(3)
    years = [year, year + 1, year + 2]
    others = [one for one in years if one != years[best]]
    body = (
        k.p("关于职工年度考核情况的证明", align="center", b=True, sz=18)
        + k.p(f"{rng.choice(say.CITIES)}职称工作领导小组办公室：")
        + k.p(
            f"{who}，男，现任{trade}。该同志{others[0]}年度、{others[1]}年度考核等次均为",
            k.r("称职", b=True),
            f"，{years[best]}年度考核等次为",
            k.r("优秀", b=True),
            "。",
            indent=2,
        )
        + k.p("特此证明。", indent=2)
        + k.p(f"{unit}人力资源部", align="right")
        + k.p(say.says(say.day(rng, year + 3, year + 3), "cn"), align="right")
    )
    records = [{"year": one, "grade": "excellent" if one == years[best] else "qualified"} for one in years]
    return Sheet(
        "",
        "assessment_form",
        {"name": who, "records": records, "position": trade},
        (),
        k.build(body, font="仿宋", size=16),
    )


@layout("assessment_form.word_ticks")
def ticks(rng: random.Random) -> Sheet:
    """A company's form of one year: all grades printed with boxes, one ticked; scores in a table nested within."""
    who, unit = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    trade, _ = rng.choice(say.TRADES)
    year, final = rng.randint(2018, 2023), rng.choice(list(_GRADES))
    marks = "".join(f"{'☑' if one == final else '□'}{one}　" for one in ("优秀", "合格", "基本合格", "不合格"))
    scores = k.tbl(
        k.tr("德", "能", "勤", "绩", "廉"), k.tr(*(str(rng.randint(15, 20)) for _ in range(5))), grid=(1300,) * 5
    )
    rows = [
        k.tr(f"姓名：{who}", f"岗位：{trade}", f"工号：{rng.randint(10000, 99999)}"),
        k.tr(k.tc(f"所在部门：{unit}", span=3)),
        k.tr(k.tc(k.p("各项得分："), scores, span=3)),
        k.tr(k.tc(f"考核等次：{marks}", span=3)),
        k.tr(k.tc(f"考核人签字：{say.names(rng, 1)[0]}", span=2), f"日期：{year + 1}.1.{rng.randint(5, 28)}"),
    ]
    body = (
        k.p(f"{year}年度员工考核表", align="center", b=True, sz=20)
        + k.tbl(*rows, grid=(3000, 3000, 2600))
        + k.p("说明：等次由考核小组集体确定。", sz=9)
    )
    truth = {"name": who, "records": [{"year": year, "grade": _GRADES[final]}], "position": trade}
    return Sheet("", "assessment_form", truth, (), k.build(body, font="微软雅黑"))
