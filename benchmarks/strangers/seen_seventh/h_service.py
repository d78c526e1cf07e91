"""Proofs of employment and of years."""

from __future__ import annotations

import itertools
import random

from benchmarks.strangers.seen_seventh.h_common import CRAFTS, HOUSES, day, names, page, person, said, seal
from benchmarks.strangers.sheet import Sheet, layout


@layout("employment_proof.posts_table")
def posts(rng: random.Random) -> Sheet:
    """A proof of years by posts: one row a post, sum of years in the last sentence; identity number in the first."""
    one, house, (craft, _) = person(rng, 1968, 1984), rng.choice(HOUSES), rng.choice(CRAFTS)
    start = int(one.birth[:4]) + 20
    cuts = [f"{start}-07", f"{start + 6}-05", f"{start + 13}-02", "2023-06"]
    jobs = rng.sample((f"{craft}学徒", craft, f"{craft}班长", "设备点检员", "检修车间技术员"), 3)
    periods = []
    for (a, b), job in zip(itertools.pairwise(cuts), jobs, strict=True):
        end = b if b == cuts[-1] else f"{int(b[:4])}-{int(b[5:]) - 1:02d}"
        periods.append({"from": a, "to": end, "position": job})
    rows = "".join(
        f"<tr><td>{said(p['from'], 'dot0')}—{said(p['to'], 'dot0')}<td>{house}<td>{p['position']}" for p in periods
    )
    date = f"2023-06-{rng.randint(10, 28)}"
    body = f"""<h1>从事专业技术工作年限证明</h1><p class=in>{one.name}，{one.sex}，身份证号{one.number}，{said(f"{start}-07", "zh")}参加工作，系我单位在职职工。其工作经历如下：<table class="g c"><tr><td>起止年月<td>工作单位<td>岗位{rows}</table><p class=in>累计从事本专业工作{2023 - start}年。如有不实，我单位愿承担相应责任。<div style="margin:18mm 0 0 90mm;position:relative">{house}<br>{said(date, "zh")}<br>经办人：{names(rng, 1)[0]}{seal(house, "left:16mm;top:-14mm")}</div>"""
    truth = {
        "name": one.name,
        "employer": house,
        "start_date": f"{start}-07",
        "years": 2023 - start,
        "periods": periods,
        "issuer": house,
        "issue_date": date,
    }
    return Sheet(page(rng, body), "employment_proof", truth, ("position", "place"))


@layout("employment_proof.front_line_letter")
def front_line(rng: random.Random) -> Sheet:
    """A letter for work at the front of production: workshop, post and years all in one sentence, no identity number."""
    man, house, (craft, _) = names(rng, 1)[0], rng.choice(HOUSES), rng.choice(CRAFTS)
    start = f"{rng.randint(1990, 2008)}-{rng.choice((3, 7, 11)):02d}"
    shop = rng.choice(("热轧分厂", "动力车间", "二号高炉作业区", "综采队"))
    date = day(rng, 2022, 2024)
    years = int(date[:4]) - int(start[:4]) - (int(date[5:7]) < int(start[5:7]))
    body = f"""<p style="font-size:16pt" class=c>工作证明<p>{rng.choice(("省人社厅", "职称评审委员会"))}：<p class=in>{man}同志自{said(start, rng.choice(("zh", "dot")))}至今在我公司{shop}从事{craft}工作，一直在生产一线，工作年限满{years}年。<p class=in>特此证明。<p class=r style="margin-top:20mm">{house}人力资源部<br>{said(date, rng.choice(("han", "zh")))}"""
    truth = {
        "name": man,
        "employer": house,
        "place": shop,
        "start_date": start,
        "position": craft,
        "years": years,
        "issuer": f"{house}人力资源部",
        "issue_date": date,
    }
    return Sheet(page(rng, body), "employment_proof", truth, ("place", "periods", "issuer", "employer"))


@layout("employment_proof.printed_blanks_dispatch")
def dispatch(rng: random.Random) -> Sheet:
    """A printed form with blanks filled: serial, holder, firm, post and since when label above value; the office in charge only witnesses."""
    one, house, (craft, _) = person(rng), rng.choice(HOUSES), rng.choice(CRAFTS)
    since = day(rng, 2005, 2018)
    date = day(rng, 2021, 2024)
    body = f"""<p class=s>No. {rng.randint(100000, 999999)}<h1>在 职 证 明</h1><table class=c style="border-top:0.5mm solid;border-bottom:0.5mm solid"><tr class=s><td>员工姓名<td>证件号码<td>入职日期<td>现任岗位<tr style="font-size:13pt"><td>{one.name}<td>{one.number}<td>{said(since, "slash")}<td>{craft}</table><p class=in>上述人员为本公司正式员工，劳动合同在履行期内，由本公司缴纳社会保险。本证明仅限职称申报使用，不作他用。
    <table style="margin-top:16mm"><tr><td>备案机构：{rng.choice(("平鲁区", "孝义市", "定襄县"))}就业服务中心（见证）<td class=r>用人单位：{house}<br>开具日期：{said(date, "slash")}</table>"""
    truth = {
        "name": one.name,
        "employer": house,
        "start_date": since,
        "position": craft,
        "issuer": house,
        "issue_date": date,
    }
    return Sheet(page(rng, body, fonts="zenhei hei ming"), "employment_proof", truth, ("periods",))
