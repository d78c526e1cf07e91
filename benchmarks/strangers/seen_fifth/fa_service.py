"""Proofs of employment and of years of work."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import EMPLOYERS, day, digits, page, people, seal
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout


@layout("employment_proof.years_by_table")
def years_by_table(rng: random.Random) -> Sheet:
    """Years of technical work: a table of stays and posts, the sum in a sentence, two people responsible."""
    name, clerk, chief = people(rng, 3)
    firm, first = rng.choice(EMPLOYERS), day(rng, 2004, 2009, (7, 8, 9))
    other = rng.choice([one for one in EMPLOYERS if one != firm])
    turn, last = first.year + rng.randint(3, 5), 2024
    middle = turn + rng.randint(3, 5)
    posts = rng.choice(
        (("学徒工", "焊工", "焊接班长"), ("操作工", "电工", "电气点检员"), ("实习生", "钳工", "机修工段长"))
    )
    months = (first.iso_month, f"{turn}-{rng.randint(1, 12):02d}", f"{middle}-{rng.randint(1, 12):02d}")
    ends = (months[1], months[2], f"{last}-{first.month:02d}")
    spans = list(zip(months, ends, posts, strict=True))
    years, issued = last - first.year, day(rng, 2024, 2024, (10, 11, 12))
    rows = "".join(
        f"<tr><td>{a.replace('-', '.')}—{b.replace('-', '.')}</td><td>{other if n == 0 else firm}</td><td>{post}</td><td>{witness}</td></tr>"
        for n, ((a, b, post), witness) in enumerate(zip(spans, people(rng, 3), strict=True))
    )
    body = f"""<h1>专业技术工作年限证明</h1><p class=in>{name}同志在本单位及原单位从事技术技能工作累计 <u> {years} </u> 年，具体工作经历如下：</p>
    <table class=grid><tr><th>起止年月</th><th>工作单位</th><th>从事岗位</th><th>证明人</th></tr>{rows}</table>
    <p class=in>以上情况属实，如有虚假，我单位愿承担相应责任。</p><table><tr><td>经办人：{clerk}<br>负责人：{chief}</td><td class=r>单位（盖章）：{firm}<br>{issued.cn}</td></tr></table>"""
    truth = {
        "name": name,
        "years": years,
        "periods": [{"from": a, "to": b, "position": post} for a, b, post in spans],
        "issuer": firm,
        "issue_date": issued.iso,
    }
    return Sheet(page(body, "song"), "employment_proof", truth, ("employer", "start_date", "position", "place"))


@layout("employment_proof.in_post_letterhead")
def in_post(rng: random.Random) -> Sheet:
    """A letter on headed paper: the post and first day in a sentence, company data in the footer."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    firm, first, issued = rng.choice(EMPLOYERS), day(rng, 2001, 2016), day(rng, 2023, 2025)
    number, code = id_number(rng, day(rng, 1972, 1982).iso, sex), credit_code(rng)
    position = rng.choice(("行车维修工", "数控车工", "锅炉检修工", "变电站值班员"))
    body = f"""<p style="font-size:15pt;color:#204a7d;border-bottom:0.6mm solid #204a7d">{firm}</p><h1>在职证明</h1>
    <p class=in>兹有我单位员工{name}，{sex}，身份证号码{number}，自{first.cn}入职至今，现任{position}一职，工作表现良好，与我单位签订无固定期限劳动合同。</p>
    <p class=in>特此证明。本证明仅用于职称申报，不作任何形式的担保文件。</p><table><tr><td></td><td class=r>{seal(firm + "<br>人力资源部")}<br>{firm}<br>{issued.slashes}</td></tr></table>
    <p class=s style="margin-top:40mm;border-top:0.3mm solid #204a7d">统一社会信用代码 {code}　　电话 035{rng.randint(1, 9)}-{digits(rng, 7)}　　邮编 04{digits(rng, 4)}</p>"""
    truth = {
        "name": name,
        "employer": firm,
        "start_date": first.iso,
        "position": position,
        "issuer": firm,
        "issue_date": issued.iso,
        "credit_code": code,
    }
    return Sheet(page(body, rng.choice(("song", "hei"))), "employment_proof", truth, ("periods", "years", "place"))


@layout("employment_proof.questions_form")
def questions(rng: random.Random) -> Sheet:
    """A short form: numbered lines with blanks filled in, tick boxes for the kind of contract, place of work named."""
    name, chief = people(rng, 2)
    firm, place = rng.choice(
        (
            ("运城盐湖电气股份有限公司", "山西省运城市盐湖区"),
            ("阳泉桃河煤机有限责任公司", "山西省阳泉市郊区"),
            ("朔州平鲁发电有限公司", "山西省朔州市平鲁区"),
        )
    )
    first, issued = day(rng, 2003, 2014), day(rng, 2022, 2025)
    position = rng.choice(("炼钢工", "矿井维修电工", "仪表工", "铸造造型工"))
    years = issued.year - first.year
    first = first._replace(month=min(first.month, issued.month))
    body = f"""<p class=r>存根号：{digits(rng, 5)}</p><h1>一线岗位工作证明</h1><p>一、姓名：<u>　{name}　</u></p><p>二、用人单位名称：<u>　{firm}　</u></p>
    <p>三、到岗时间：<u>　{first.cn_month}　</u></p><p>四、现从事岗位（工种）：<u>　{position}　</u></p><p>五、工作地点：<u>　{place}　</u></p>
    <p>六、在生产一线岗位累计工作：<u>　{years}　</u>年</p><p>七、劳动合同：□固定期限　☑无固定期限　□以完成一定任务为期限</p>
    <p>八、是否劳务派遣：□是　☑否</p><p class=in style="margin-top:8mm">上述内容经我单位核实，真实有效。</p><p class=r>单位负责人（签字）：{chief}<br>单位（公章）：{firm}<br>填写日期：{issued.iso}</p>"""
    truth = {
        "name": name,
        "employer": firm,
        "place": place,
        "start_date": first.iso_month,
        "position": position,
        "years": years,
        "issuer": firm,
        "issue_date": issued.iso,
    }
    return Sheet(page(body, "kai"), "employment_proof", truth, ("periods",))
