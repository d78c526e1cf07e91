"""What his employer and offices say of him."""

from __future__ import annotations

import random
from typing import Any

from samples import people
from samples.documents.base import (
    GRADE_WORDS,
    LEVEL_WORDS,
    SKILL_WORDS,
    Drawn,
    date_words,
    foot,
    form,
    grid,
    sentence,
    sheet,
    title,
)


def application_form(
    rng: random.Random, who: people.Person, *, level: str, exceptional: bool = False, skill_level: int = 2, **_: Any
) -> Drawn:
    page = sheet(rng)
    y = title(page, rng.choice(("职称申报评审表", "工程系列职称申报表", "高技能人才职称评审表")), rng)
    mark = rng.choice((("√", " "), ("■", "□")))
    choice = (
        f"是（{mark[0] if exceptional else mark[1]}）　否（{mark[1] if exceptional else mark[0]}）"
        if mark[0] == "√"
        else f"{mark[0] if exceptional else mark[1]}是　{mark[1] if exceptional else mark[0]}否"
    )
    y = form(
        page,
        y,
        [
            (("姓名",), who.name),
            (("性别",), who.sex),
            (("身份证号", "身份证号码"), who.id_number),
            (("工作单位", "所在单位"), who.employer),
            (("申报级别", "申报职称", "申报资格"), LEVEL_WORDS[level]),
            (("申报专业",), who.specialty),
            (("现有职业资格", "职业技能等级"), SKILL_WORDS[skill_level][1]),
            (("是否破格", "是否破格申报"), choice),
        ],
        rng,
    )
    page.text(75, y, "本人承诺所填内容真实。", 12)
    page.text(330, y + 40, "申报人签字：" + who.name, 12)
    return Drawn(
        "application_form",
        [page],
        {
            "name": who.name,
            "id_number": who.id_number,
            "level": level,
            "specialty": who.specialty,
            "employer": who.employer,
            "current_qualification": skill_level,
            "exceptional": exceptional,
        },
    )


def assessment_form(rng: random.Random, who: people.Person, *, grades: dict[int, str], **_: Any) -> Drawn:
    page = sheet(rng)
    years = sorted(grades)
    style = rng.randrange(3) if len(years) > 1 else 2
    if style == 0:
        y = title(page, rng.choice(("年度考核证明", "考核情况证明")), rng)
        told = "；".join(f"{year}年度考核结果为{GRADE_WORDS[grades[year]]}" for year in years)
        y = sentence(page, y, f"兹证明我单位职工{who.name}，现从事{who.trade}岗位工作，{told}。")
        y = sentence(page, y, "特此证明。")
    elif style == 1:
        y = title(page, "近三年年度考核情况表", rng)
        y = form(page, y, [(("姓名",), who.name), (("岗位", "工作岗位"), who.trade)], rng)
        columns = [90 + 110 * k for k in range(len(years) + 1)]
        for row, texts in enumerate(
            (["年度", *map(str, years)], ["考核等次", *(GRADE_WORDS[grades[year]] for year in years)])
        ):
            for x, text in zip(columns, texts, strict=True):
                page.text(x, y + 30 * row, text, 12)
        y += 90
    else:
        y = 70.0
        for year in years:
            page.centred(y, f"{year}年度考核登记表", 18)
            page.text(75, y + 40, f"姓　名：{who.name}", 12)
            page.text(320, y + 40, f"岗　位：{who.trade}", 12)
            marks = "　".join(
                ("■" if word == GRADE_WORDS[grades[year]] else "□") + word
                for word in ("优秀", "合格", "基本合格", "不合格")
            )
            if len(years) == 1:
                page.text(75, y + 72, f"考核等次：{marks}", 12)
            else:
                page.text(75, y + 72, f"{year}年度考核结果：{GRADE_WORDS[grades[year]]}", 12)
            y += 120
    foot(page, y + 40, who.employer, f"{years[-1] + 1}-01-15", rng)
    return Drawn(
        "assessment_form",
        [page],
        {"name": who.name, "records": [{"year": year, "grade": grades[year]} for year in years], "position": who.trade},
    )


def employment_proof(
    rng: random.Random,
    who: people.Person,
    *,
    start: str,
    position: str | None = None,
    place: str = "山西省太原市",
    issued: str = "2025-08-20",
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    post = position or who.trade
    y = title(page, rng.choice(("在职证明", "工作年限证明", "工作证明")), rng, 100)
    if rng.random() < 0.7:
        year, month = start.split("-")[:2]
        y = sentence(
            page,
            y,
            f"兹证明{who.name}，身份证号{who.id_number}，自{int(year)}年{int(month)}月至今在我单位生产一线从事{post}岗位工作，工作地点：{place}。",
        )
        y = sentence(page, y, "特此证明。")
        shown = f"{year}-{month}"
    else:
        y = form(
            page,
            y,
            [
                (("姓名",), who.name),
                (("身份证号",), who.id_number),
                (("工作单位",), who.employer),
                (("工作地点",), place),
                (("岗位", "工作岗位"), post),
                (("入职时间", "起始时间"), date_words(start, rng)),
            ],
            rng,
        )
        page.text(75, y, "在生产一线从事技术技能工作至今。", 12)
        shown = start
        y += 30
    foot(page, y + 50, who.employer, issued, rng)
    return Drawn(
        "employment_proof",
        [page],
        {"name": who.name, "start_date": shown, "position": post, "issue_date": issued, "employer": who.employer},
    )


def declaration(rng: random.Random, who: people.Person, *, day: str = "2025-09-01", **_: Any) -> Drawn:
    """诚信承诺书: a paragraph, numbered promises, or a letter to the committee."""
    page = sheet(rng)
    y = title(page, rng.choice(("诚信承诺书", "个人承诺书", "申报材料真实性承诺书")), rng, 100)
    layout = rng.randrange(3)
    if layout == 0:
        text = "本人郑重承诺：所提交的申报材料真实、准确、有效，如有弄虚作假，愿承担一切责任。遵守国家法律法规，恪守职业道德。"
        y = sentence(page, y, text)
    elif layout == 1:
        page.text(75, y, f"本人{who.name}，参加本年度职称评审，现郑重承诺如下：", 12)
        for number, text in enumerate(
            (
                "所填写的申报信息属实；",
                "所提供的学历、证书、业绩、论文均真实有效；",
                "如有虚假，自愿取消申报资格并接受处理。",
            ),
            start=1,
        ):
            page.text(96, y + 28 * number, f"{number}．{text}", 12)
        y += 28 * 4
    else:
        page.text(75, y, "太原市工程系列职称评审委员会：", 13)
        y = sentence(
            page, y + 30, "我申报的全部材料均由本人提供，内容真实，没有抄袭、伪造。违反承诺的，后果由本人承担。"
        )
    page.text(330, y + 40, rng.choice(("承诺人：", "承诺人（签字）：", "申报人签名：")) + who.name, 13)
    page.text(330, y + 70, date_words(day, rng), 13)
    return Drawn("declaration", [page], {"name": who.name, "date": day})


def mentoring_proof(
    rng: random.Random, who: people.Person, *, apprentices: list[str], start: str = "2016-05-01", **_: Any
) -> Drawn:
    """An agreement by labels, a proof in a sentence, or a table with a row an apprentice."""
    page = sheet(rng)
    layout = rng.randrange(3)
    truth: dict[str, Any] = {"mentor": who.name, "apprentices": apprentices, "start_date": start}
    if layout == 0:
        y = title(page, rng.choice(("师带徒协议书", "师徒结对协议书")), rng)
        page.text(75, y, f"甲方（师傅）：{who.name}", 13)
        page.text(75, y + 30, f"乙方（徒弟）：{'、'.join(apprentices)}", 13)
        page.text(75, y + 60, f"协议期限：{date_words(start, random.Random(1))}起三年", 13)
        y = sentence(page, y + 100, "双方自愿结成师徒关系，师傅传授技术技能，徒弟尊师学艺，努力达到技师水平。")
    elif layout == 1:
        y = title(page, "师带徒证明", rng, 100)
        day = date_words(start, random.Random(0))
        y = sentence(
            page,
            y,
            f"兹证明我公司{who.trade}{who.name}自{day}起与{'、'.join(apprentices)}签订师徒协议，传授技艺，履行了师傅职责。",
        )
        y = sentence(page, y, "特此证明。")
    else:
        y = title(page, "名师带徒情况登记表", rng)
        page.text(75, y, f"师傅姓名：{who.name}", 12)
        page.text(320, y, f"工种：{who.trade}", 12)
        rows = [("序号", "徒弟姓名", "起始时间")]
        rows += [(str(number), name, start) for number, name in enumerate(apprentices, start=1)]
        y = grid(page, 75, y + 36, (70, 150, 200), rows, 12)
    foot(page, y + 50, who.employer, start, rng)
    return Drawn("mentoring_proof", [page], truth)


def social_insurance(rng: random.Random, who: people.Person, **_: Any) -> Drawn:
    """A list of payments in columns, the same ruled with begin and end apart, or a sentence."""
    page = sheet(rng)
    y = title(page, rng.choice(("社会保险参保证明", "养老保险参保缴费证明")), rng)
    layout = rng.randrange(3)
    if layout < 2:
        page.text(70, y, f"姓名：{who.name}", 12)
        page.text(300, y, rng.choice(("社会保障号码：", "身份证号码：")) + who.id_number, 12)
    if layout == 0:
        rows = [("单位名称", "险种", "缴费起止年月"), (who.employer, "企业职工基本养老保险", "201501-202508")]
        for row, texts in enumerate(rows):
            for x, text in zip((70, 270, 420), texts, strict=True):
                page.text(x, y + 40 + 28 * row, text, 11)
    elif layout == 1:
        rows = [
            ("参保单位", "险种", "开始年月", "截止年月"),
            (who.employer, "企业职工基本养老保险", "2015-01", "2025-08"),
        ]
        grid(page, 60, y + 36, (180, 150, 75, 75), rows, 10.5)
    else:
        text = f"{who.name}（社会保障号码：{who.id_number}）自2015年1月至2025年8月在{who.employer}参加企业职工基本养老保险并按月缴费。"
        sentence(page, y, text)
    page.text(70, y + 190, "打印日期：2025-09-02", 11)
    return Drawn(
        "social_insurance",
        [page],
        {
            "name": who.name,
            "id_number": who.id_number,
            "periods": [{"from": "2015-01", "to": "2025-08", "employer": who.employer}],
        },
    )


def enterprise_scale(rng: random.Random, who: people.Person, *, scale: str = "large", **_: Any) -> Drawn:
    """A sentence of the statistics office, a form, or the employer's own words with an office's seal."""
    page = sheet(rng)
    word = {"key": "省属大型骨干企业", "large": "大型企业", "medium": "中型企业", "small": "小型企业"}[scale]
    layout = rng.randrange(3)
    y = title(page, rng.choice(("企业规模证明", "企业划型证明")), rng, 100)
    if layout == 0:
        text = f"兹证明{who.employer}从业人员1520人，上年营业收入56000万元，依据国统字〔2017〕213号，属于{word}。"
        y = sentence(page, y, text)
    elif layout == 1:
        pairs = [
            (("企业名称", "单位名称"), who.employer),
            (("从业人员", "从业人数"), "1520人"),
            (("营业收入", "上年营业收入"), "56000万元"),
            (("企业规模", "划型结果"), word),
        ]
        y = form(page, y, pairs, rng)
    else:
        y = sentence(page, y, f"{who.employer}现有从业人员1520人，2024年营业收入56000万元，")
        y = sentence(page, y, f"按照统计上大中小微型企业划分办法，该企业为{word}，特此证明。")
    foot(page, y + 60, "太原市统计局", "2025-03-05", rng)
    truth = {"enterprise": who.employer, "scale": scale, "employees": 1520, "revenue": 560_000_000}
    return Drawn("enterprise_scale", [page], {**truth, "issuer": "太原市统计局", "date": "2025-03-05"})


def retirement_certificate(rng: random.Random, who: people.Person, *, day: str = "2025-06", **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, "职工退休证", rng)
    form(
        page,
        y,
        [
            (("姓名",), who.name),
            (("性别",), who.sex),
            (("身份证号",), who.id_number),
            (("原工作单位", "工作单位"), who.employer),
            (("退休时间", "退休日期"), date_words(day, rng)),
        ],
        rng,
    )
    page.stamp(420, y + 230, "太原市人力资源和社会保障局", 48)
    return Drawn("retirement_certificate", [page], {"name": who.name, "retirement_date": day})


def appointment(rng: random.Random, who: people.Person, *, position: str, day: str, **_: Any) -> Drawn:
    """A letter of appointment, a decision with number and list, or a contract by labels."""
    page = sheet(rng)
    layout = rng.randrange(3)
    if layout == 0:
        y = title(page, rng.choice(("聘书", "聘任书")), rng, 110)
        y = sentence(page, y, f"兹聘任 {who.name} 同志为{position}，聘期三年。", 15)
    elif layout == 1:
        page.centred(70, who.employer + "文件", 22, "#c01818")
        page.centred(112, f"虚构人〔{day[:4]}〕{rng.randint(2, 60)}号", 12)
        y = title(page, "关于聘任专业技术岗位人员的通知", rng, 150)
        y = sentence(page, y, "各部门：经研究，决定聘任下列同志：")
        y = sentence(page, y, f"{who.name}同志聘任为{position}。")
    else:
        y = title(page, "岗位聘任证明", rng, 100)
        y = form(page, y, [(("姓名",), who.name), (("聘任岗位", "聘任职务"), position), (("聘期",), "三年")], rng)
    foot(page, y + 70, who.employer, day, rng)
    return Drawn("appointment", [page], {"name": who.name, "position": position, "date": day, "issuer": who.employer})


def material_list(rng: random.Random, who: people.Person, **_: Any) -> Drawn:
    page = sheet(rng)
    y = title(page, "申报材料目录", rng)
    for index, one in enumerate(
        (
            "居民身份证复印件",
            "毕业证书复印件",
            "职业资格证书复印件",
            "年度考核表",
            "专利证书",
            "专业技术报告",
            "论文",
            "诚信承诺书",
        ),
        start=1,
    ):
        page.text(80, y, f"{index}．{one}　　1份", 12)
        y += 28
    return Drawn("unknown", [page], {})


def continuing_education(
    rng: random.Random, who: people.Person, *, year: int = 2024, hours: int = 90, **_: Any
) -> Drawn:
    """A certificate in a sentence, a form, or a list of courses with a sum."""
    page = sheet(rng)
    y = title(page, rng.choice(("专业技术人员继续教育证书", "继续教育学时证明")), rng, 90)
    layout = rng.randrange(3)
    if layout == 0:
        y = sentence(page, y, f"{who.name}同志于{year}年度参加专业技术人员继续教育学习，完成{hours}学时，经考核合格。")
    elif layout == 1:
        pairs = [(("姓名",), who.name), (("年度", "学习年度"), f"{year}年"), (("学时", "总学时"), f"{hours}学时")]
        y = form(page, y, pairs, rng)
    else:
        page.text(75, y, f"姓名：{who.name}", 12)
        page.text(300, y, f"年度：{year}", 12)
        rows = [("课程类别", "学时"), ("公需科目", "30"), ("专业科目", str(hours - 30)), ("合计学时", str(hours))]
        y = grid(page, 75, y + 36, (220, 120), rows, 12)
    foot(page, y + 60, "山西省专业技术人员继续教育基地", f"{year}-12-20", rng)
    return Drawn("continuing_education", [page], {"name": who.name, "year": year, "hours": hours})


def standard_drafting(
    rng: random.Random, who: people.Person, *, standard: str = "焊接作业安全技术规程", day: str = "2023-05-10", **_: Any
) -> Drawn:
    """A proof in a sentence, a form, or the foreword of the standard with its drafters."""
    page = sheet(rng)
    layout = rng.randrange(3)
    truth: dict[str, Any] = {"standard_name": standard, "name": who.name, "date": day}
    if layout == 0:
        y = title(page, "标准起草证明", rng, 100)
        text = f"兹证明{who.name}同志作为主要起草人参与编制了山西省地方标准《{standard}》（DB14/T {rng.randint(1000, 2999)}-2023），该标准已发布实施。"
        y = sentence(page, y, text)
        foot(page, y + 60, "山西省市场监督管理局", day, rng)
        truth["standard_level"] = "provincial"
    elif layout == 1:
        y = title(page, "标准编制人员证明", rng, 100)
        pairs = [(("标准名称",), standard), (("主要起草人", "起草人"), who.name), (("标准级别",), "企业标准")]
        y = form(page, y, pairs, rng)
        foot(page, y + 60, who.employer, day, rng)
        truth["standard_level"] = "enterprise"
    else:
        page.centred(90, "前　言", 20)
        y = sentence(page, 140, "本标准按照GB/T 1.1—2020给出的规则起草。")
        drafters = [who.name, people.name(rng), people.name(rng)]
        y = sentence(page, y, f"本标准主要起草人：{'、'.join(drafters)}。")
        page.centred(640, f"《{standard}》", 16)
        page.text(75, 690, f"{day} 发布", 12)
        page.text(330, 690, "山西省市场监督管理局　发布", 12)
        truth = {"standard_name": standard, "name": drafters}
    return Drawn("standard_drafting", [page], truth)
