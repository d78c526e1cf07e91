"""Papers of no type: printed web queries and a list of what is in the file."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_awards import WORKS
from benchmarks.strangers.seen_seventh.h_common import HOUSES, day, names, page, said
from benchmarks.strangers.seen_seventh.h_papers import JOURNALS
from benchmarks.strangers.seen_seventh.h_patents import THINGS
from benchmarks.strangers.sheet import Sheet, layout, patent_number


@layout("unknown.data_base_results_page")
def results(rng: random.Random) -> Sheet:
    """A printed page of results of a data base: search box, one line a hit, counts of downloads, the browser's own head and foot."""
    man = names(rng, 1)[0]
    rows = "".join(
        f"<tr><td>{n}<td style='color:#1a56b0'>{work}<td>{man}; {names(rng, 1, man)[0]}<td>{rng.choice(JOURNALS)[0]}<td>{day(rng, 2015, 2023)}<td>期刊<td>{rng.randint(0, 30)}<td>{rng.randint(20, 400)}"
        for n, work in enumerate(rng.sample(WORKS, 4), 1)
    )
    body = f"""<p style="border:0.3mm solid #999;padding:1mm;font-size:9pt">作者 ▾　{man}　　　<span style="background:#1a56b0;color:#fff">&nbsp;检索&nbsp;</span>　　高级检索　出版物检索　结果中检索</p><p class=s>总库 4　中文　外文　|　学术期刊 4　学位论文 0　会议 0　报纸 0　图书　专利 0　标准　成果</p><p class=s>检索范围：总库　作者：{man}　主题定制　检索历史　共找到 4 条结果　1/1　排序：相关度 发表时间↓ 被引 下载　显示 20 ▾</p>
    <table class="g" style="font-size:8.5pt"><tr><td><td>题名<td>作者<td>来源<td>发表时间<td>数据库<td>被引<td>下载{rows}</table>"""
    css = f"@page {{ @top-left {{ content: '检索-中国知网'; font-size: 7pt }} @top-right {{ content: '{day(rng, 2023, 2024).replace('-', '/')} 10:12'; font-size: 7pt }} @bottom-left {{ content: 'https://kns.cnki.net/kns8s/defaultresult/index'; font-size: 7pt }} }}"
    return Sheet(page(rng, body, css, fonts="zenhei hei"), "unknown", {})


@layout("unknown.patent_office_query_page")
def query(rng: random.Random) -> Sheet:
    """A printed page of the patent office's query: case data in a panel, tabs, state line; it is neither certificate nor register."""
    thing, house, men = rng.choice(THINGS), rng.choice(HOUSES), names(rng, 3)
    number, filed = patent_number(rng, 2019, 2), day(rng, 2019, 2019)
    body = f"""<p style="background:#0d4f9e;color:#fff;padding:2mm">国家知识产权局　中国及多国专利审查信息查询　　　　　欢迎您：访客　退出</p><p class=s>申请信息 | 审查信息 | <b>费用信息</b> | 发文信息 | 公布公告 | 同族案件信息</p><p>著录项目信息<table class=g style="font-size:9.5pt"><tr><td>申请号/专利号<td>{number[2:].replace(".", "")}<td>申请日<td>{filed}<tr><td>发明名称<td>{thing}<td>案件状态<td>专利权维持<tr><td>申请人<td>{house}<td>发明人/设计人<td>{"、".join(men)}</table><p>应缴费信息<table class="g c" style="font-size:9.5pt"><tr><td>费用种类<td>应缴金额<td>缴费截止日<td>费用状态<tr><td>实用新型专利第{rng.randint(5, 7)}年年费<td>{rng.choice((900, 1200))}<td>{day(rng, 2025, 2025)}<td>未缴费</table>"""
    css = "@page { @bottom-left { content: 'http://cpquery.cnipa.gov.cn/'; font-size: 7pt } @bottom-right { content: counter(page) '/1'; font-size: 7pt } }"
    return Sheet(page(rng, body, css, fonts="zenhei hei"), "unknown", {})


@layout("unknown.file_cover_and_list")
def listing(rng: random.Random) -> Sheet:
    """The cover of a file with its list: every kind of paper is named with count of leaves and by whom it was checked."""
    man, house = names(rng, 1)[0], rng.choice(HOUSES)
    things = (
        "身份证复印件",
        "学历证书及学信网备案表",
        "职业资格证书（高级技师）",
        "近三年年度考核表",
        "获奖证书",
        "实用新型专利证书及年费收据",
        "论文（含封面、目录、版权页）",
        "专业技术工作报告",
        "师带徒协议",
    )
    rows = "".join(
        f"<tr><td>{n}<td style='text-align:left'>{thing}<td>{rng.choice(('复印件', '原件'))}<td>{rng.randint(1, 20)}<td>"
        for n, thing in enumerate(things, 1)
    )
    body = f"""<p class=r>档号：{rng.randint(100, 999)}<h1>职称申报材料目录</h1><p>申报人：{man}　　单位：{house}　　申报资格：工程师<table class="g c"><tr><td>序号<td>材料名称<td>形式<td>页数<td>备注{rows}</table><p>以上材料共{len(things)}项，已与原件核对。　　审核人：{names(rng, 1, man)[0]}　　{said(day(rng, 2022, 2024), "dot")}"""
    return Sheet(page(rng, body), "unknown", {})
