"""Awards, patents, projects, benefits."""

from __future__ import annotations

import random
from typing import Any

from samples import people
from samples.documents.base import Drawn, date_words, foot, form, grid, sentence, sheet, small, title


def award_certificate(
    rng: random.Random,
    who: people.Person,
    *,
    award: str,
    issuer: str,
    day: str,
    rank: str | None = None,
    place: int | None = None,
    names: list[str] | None = None,
    project: str | None = None,
    kind: str = "honour",
    level: str | None = None,
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    listed = names or [who.name]
    rank_word = {"first": "一等奖", "second": "二等奖", "third": "三等奖", "merit": "优秀奖"}.get(rank or "", "")
    y = title(page, rng.choice(("荣誉证书", "获奖证书", "证书")), rng, 100)
    if project is not None and rng.random() < 0.5:
        y = form(
            page,
            y,
            [
                (("项目名称", "成果名称"), project),
                (("奖项名称", "奖励名称"), award),
                (("奖励等级", "获奖等级"), rank_word or "—"),
                (("获奖者", "完成人"), "、".join(listed)),
            ],
            rng,
        )
    else:
        page.text(80, y, f"{'、'.join(listed)}{rng.choice(('同志', ' 同志', ''))}：", 15)
        done = f"完成的“{project}”项目" if project else "在工作中成绩突出"
        won = f"第{small(place)}名" if place else rank_word
        y = sentence(
            page,
            y + 40,
            f"{done}，荣获“{award}”{won}。" if rank_word or not place else f"在{award}{who.trade}项目中荣获{won}。",
            15,
        )
        y = sentence(page, y, "特发此证，以资鼓励。", 15)
    foot(page, y + 60, issuer, day, rng)
    truth: dict[str, Any] = {"recipients": listed, "issuer": issuer, "issue_date": day, "award_kind": kind}
    if level:
        truth["award_level"] = level
    if place is None:
        truth["award_name"] = award
    if rank:
        truth["award_rank"] = rank
    if place:
        truth["place"] = place
    return Drawn("award_certificate", [page], truth)


def patent_certificate(
    rng: random.Random,
    who: people.Person,
    *,
    kind: str = "utility_model",
    filed: str,
    granted: str,
    name: str,
    inventors: list[str] | None = None,
    number: str | None = None,
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    word = {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}[kind]
    digit = {"invention": 1, "utility_model": 2, "design": 3}[kind]
    listed = inventors or [who.name]
    identifier = number or people.patent_number(rng, int(filed[:4]), digit)
    body = identifier[2:]
    printed = rng.choice((f"ZL {body[:4]} {body[4]} {body[5:]}", identifier))
    serial = str(rng.randint(10_000_000, 19_999_999))
    letter = {"invention": "B", "utility_model": "U", "design": "S"}[kind]
    publication = f"CN{digit}{rng.randint(10_000_000, 99_999_999)}{letter}"
    page.text(80, 70, f"证书号第{serial}号", 11)
    page.centred(120, f"{word}专利证书", 26)
    y, size = 190.0, 12
    who_word = "设计人" if kind == "design" else "发明人"
    rows = [
        (f"{word}名称", name),
        ("专利权人", who.employer),
        (
            rng.choice(("发 明 人", "发明人")) if kind != "design" else who_word,
            rng.choice(("；", ";", "、")).join(listed),
        ),
    ]
    if rng.random() < 0.5:
        rows.insert(2, ("地　　址", "030000 山西省太原市虚构路1号"))
    for label, value in rows:
        page.text(80, y, f"{label}：{value}", size)
        y += 30
    pairs = [
        ("专 利 号", printed),
        ("授权公告号", f"{publication[:2]} {publication[2:-1]} {publication[-1]}"),
        ("专利申请日", date_words(filed, random.Random(0))),
        ("授权公告日", date_words(granted, random.Random(0))),
    ]
    if rng.random() < 0.5:
        page.text(80, y, f"{pairs[0][0]}：{pairs[0][1]}", size)
        page.text(330, y, f"{pairs[1][0]}：{pairs[1][1]}", size)
        page.text(80, y + 30, f"{pairs[2][0]}：{pairs[2][1]}", size)
        page.text(330, y + 30, f"{pairs[3][0]}：{pairs[3][1]}", size)
        y += 66
    else:
        for label, value in pairs:
            page.text(80, y, f"{label}：{value}", size)
            y += 30
    y = sentence(
        page,
        y + 14,
        "国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。专利权自授权公告之日起生效。",
        11,
    )
    page.text(80, y + 40, "局长", 12)
    page.stamp(430, y + 60, "国家知识产权局", 50)
    return Drawn(
        "patent_certificate",
        [page],
        {
            "patent_kind": kind,
            "title": name,
            "inventors": listed,
            "patentees": [who.employer],
            "patent_number": identifier,
            "application_date": filed,
            "grant_date": granted,
            "publication_number": publication,
            "certificate_serial": serial,
        },
    )


def patent_register(
    rng: random.Random, who: people.Person, *, number: str, name: str, status: str = "valid", until: str, **_: Any
) -> Drawn:
    page = sheet(rng)
    y = title(page, "专利登记簿副本", rng)
    word = {"valid": "专利权维持", "lapsed": "未缴年费终止"}[status]
    y = form(
        page,
        y,
        [
            (("专利号",), number),
            (("发明名称", "名称"), name),
            (("专利权人",), who.employer),
            (("法律状态", "专利权状态"), word),
            (("年费缴至", "年费缴纳至"), date_words(until, rng)),
        ],
        rng,
    )
    foot(page, y + 40, "国家知识产权局", "2025-08-01", rng)
    return Drawn("patent_register", [page], {"patent_number": number, "legal_status": status, "fee_paid_until": until})


def patent_fee_receipt(
    rng: random.Random,
    who: people.Person,
    *,
    number: str,
    fee_year: int,
    amount: int = 270,
    paid: str = "2025-03-10",
    **_: Any,
) -> Drawn:
    """The electronic receipt with its columns free or ruled, or the older receipt by labels."""
    page = sheet(rng)
    layout = rng.randrange(3)
    bare = number[2:].replace(".", "")
    item = f"实用新型专利第{fee_year}年年费"
    if layout < 2:
        page.centred(60, "中央非税收入统一票据（电子）", 18)
        page.text(60, 105, f"票据代码：00010125　票据号码：00{rng.randint(10**7, 10**8 - 1)}", 10)
        page.text(60, 128, f"交款人：{who.employer}　开票日期：{paid}", 10)
        rows = [("项目名称", "单位", "数量", "标准", "金额"), (item, "元", "0.3", "900.00", f"{amount}.00")]
        if layout == 0:
            for row, texts in enumerate(rows):
                for x, text in zip((60, 250, 310, 370, 450), texts, strict=True):
                    page.text(x, 160 + 25 * row, text, 11)
        else:
            grid(page, 60, 155, (190, 55, 60, 80, 80), rows, 11)
        page.text(60, 230, f"金额合计（小写）{amount}.00", 11)
        page.text(60, 260, f"其他信息：申请号:{bare} 缴费日期:{paid} 缴费方式:网上支付", 10)
        page.text(60, 300, "收款单位：国家知识产权局专利局", 11)
    else:
        y = title(page, "国家知识产权局专利收费收据", rng)
        pairs = [
            (("专利号", "申请号/专利号"), number),
            (("费用种类", "收费项目"), item),
            (("金额", "缴费金额"), f"{amount}.00元"),
            (("缴费日期", "缴费日"), paid),
            (("缴费人",), who.employer),
        ]
        form(page, y, pairs, rng)
    return Drawn(
        "patent_fee_receipt",
        [page],
        {"patent_number": number, "fee_year": fee_year, "amount": amount, "paid_date": paid},
    )


def benefit_proof(
    rng: random.Random,
    who: people.Person,
    *,
    subject: str,
    amount: int = 1_200_000,
    kind: str = "profit_and_tax",
    day: str = "2025-03-01",
    number: str | None = None,
    **_: Any,
) -> Drawn:
    """A sentence, a form, or a table with its unit in the corner."""
    page = sheet(rng)
    word = {"profit_and_tax": "利税", "output_value": "产值", "profit": "利润"}[kind]
    y = title(page, rng.choice(("经济效益证明", "成果转化效益证明", "应用证明")), rng, 100)
    layout = rng.randrange(3)
    about = f"（专利号：{number}）" if number else ""
    if layout == 0:
        text = f"“{subject}”{about}在我公司转化实施，2024年新增{word}{amount // 10000}万元，取得了明显的经济效益。"
        y = sentence(page, y, text)
    elif layout == 1:
        pairs = [
            (("项目名称", "成果名称"), subject),
            (("应用单位", "实施单位"), who.employer),
            ((f"新增{word}",), f"{amount // 10000}万元"),
        ]
        if number:
            pairs.insert(1, (("专利号",), number))
        y = form(page, y, pairs, rng)
    else:
        page.text(75, y, f"项目名称：{subject}", 12)
        if number:
            page.text(75, y + 24, f"专利号：{number}", 12)
        page.text(390, y + 48, "单位：万元", 11)
        y = grid(page, 75, y + 70, (180, 200), [("年度", f"新增{word}"), ("2024年", str(amount // 10000))], 12)
    foot(page, y + 60, who.employer, day, rng)
    return Drawn(
        "benefit_proof",
        [page],
        {"subject": subject, "benefit_kind": kind, "amount": amount, "issuer": who.employer, "date": day},
    )


def project_acceptance(
    rng: random.Random,
    who: people.Person,
    *,
    project: str,
    body: str = "太原市工业和信息化局",
    day: str = "2023-06-30",
    people_: list[tuple[str, str]] | None = None,
    conclusion: str = "同意通过验收",
    **_: Any,
) -> Drawn:
    page = sheet(rng)
    listed = people_ or [(who.name, "班组长"), (people.name(rng), "技术员")]
    y = title(page, rng.choice(("项目验收证书", "技术改造项目验收证书")), rng)
    y = form(
        page,
        y,
        [
            (("项目名称",), project),
            (("组织验收单位", "验收单位"), body),
            (("验收日期", "验收时间"), date_words(day, rng)),
            (("完成单位",), who.employer),
        ],
        rng,
    )
    page.text(75, y, "主要完成人员名单", 13)
    for x, text in zip((80, 160, 280), ("序号", "姓名", "职务"), strict=True):
        page.text(x, y + 28, text, 12)
    for index, (one, role) in enumerate(listed, start=1):
        for x, text in zip((80, 160, 280), (str(index), one, role), strict=True):
            page.text(x, y + 28 + 26 * index, text, 12)
    y += 28 + 26 * (len(listed) + 2)
    page.text(75, y, f"验收意见：{conclusion}。", 13)
    foot(page, y + 60, body, day, rng)
    return Drawn(
        "project_acceptance",
        [page],
        {
            "project": project,
            "participants": [one for one, _ in listed],
            "roles": [role for _, role in listed],
            "accepting_body": body,
            "acceptance_date": day,
        },
    )
