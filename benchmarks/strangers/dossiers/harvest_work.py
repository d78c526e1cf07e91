"""Employment, insurance, assessments, appointments and the size of an employer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.strangers.dossiers.harvest_base import GOOD, Firm, Person, day, page, rows, seal
from benchmarks.strangers.dossiers.model import Paper


def employment(p: Person, firm: Firm, post: str, start: str, when: str, style: int = 0, code: str = "") -> Paper:
    """A letter on the years of work: 0 running text, 1 table, 2 letter with the reason, 3 on the firm's paper."""
    code = code or firm.code
    since = day(start)
    end = f"<p class=r>{firm.name}（公章）</p><p class=r>{day(when, (0, 4, 2, 1)[style])}</p>{seal(firm.name)}"
    if style == 0:
        text = f"兹证明 {p.name} 同志，性别{p.sex}，身份证号：{p.id}，自{since}至今在我单位生产一线从事{post}岗位工作，为我单位在职职工，工作地点：{firm.place}。特此证明。"
        body = f"<h1>在职证明</h1><p>{text}</p><br>{end}<p class='n s'>统一社会信用代码：{code}　单位性质：{firm.kind}　联系电话：0351-66{p.order:03}12</p>"
    elif style == 1:
        body = f"<h1>从事技术技能工作年限证明</h1>{rows([('姓名', p.name, '身份证号', p.id), ('工作单位', firm.name, '单位类型', firm.kind), ('信用代码', code, '工作地点', firm.place), ('现从事岗位', f'{post}（生产一线）', '起始时间', since), ('证明内容', f'该同志{since}至今一直在我单位{post}岗位从事技术技能工作，期间未中断、未离岗。')])}{end}"
    elif style == 2:
        body = f"<h1>证　明</h1><p class=n>高技能人才职称评审委员会：</p><p>{p.name}（{p.id}）系我单位正式职工，{since}入职，现在{firm.place}的生产现场从事{post}工作，工作至今，连续在岗。我单位为{firm.kind}，统一社会信用代码为{code}。</p><p>以上情况属实，请予接洽。</p>{end}"
    else:
        body = f"<p class=c style='color:#b00;font-size:20pt;border-bottom:2pt solid #b00'>{firm.name}</p><p class='n s'>地址：{firm.place}　　信用代码：{code}</p><h1 style='font-size:17pt'>工作经历证明</h1><p>我公司员工{p.name}，{p.sex}，身份证号码{p.id}，{since}到我公司参加工作，岗位为{post}（一线生产岗位），至出具本证明之日仍在该岗位工作。</p><p>经办人：杜晓丽　　联系电话：0354-3{p.order:03}667</p>{end}"
    fields = {"name": p.name, "employer": firm.name, "start_date": start, "issue_date": when, "position": post}
    return Paper("employment_proof", page(body, ("song", "hei", "kai", "ming")[style], 13, margin="25mm"), fields)


def earlier(p: Person, firm: Firm, post: str, start: str, end: str, when: str) -> Paper:
    """A former employer's letter: from, to."""
    body = f"<h1>工作证明</h1><p>兹有{p.name}（身份证号{p.id}），自{day(start)}至{day(end)}在我单位担任{post}，系全日制在岗职工。特此证明。</p><br><p class=r>{firm.name}</p><p class=r>{day(when)}</p>{seal(firm.name)}"
    fields = {"name": p.name, "employer": firm.name, "issue_date": when}
    return Paper("employment_proof", page(body, "ming", 14, margin="28mm"), fields)


def insurance(p: Person, spans: Sequence[tuple[str, str, str]], when: str, style: int = 0) -> Paper:
    """Pension insurance: ``spans`` as from, to (YYYYMM), employer; the office of the city is in the seal."""
    office = "社会保险参保证明专用章"
    if style == 0:
        lines = "".join(
            f"<tr><td>{a}-{b}</td><td>{firm}</td><td>企业职工基本养老保险</td><td>正常缴费</td></tr>"
            for a, b, firm in spans
        )
        body = f"<h1 style='font-size:17pt'>山西省社会保险个人参保缴费证明</h1>{rows([('姓名', p.name, '社会保障号码', p.id), ('参保状态', '参保缴费', '打印日期', day(when, 3))])}<table><tr><td>缴费起止年月</td><td>单位名称</td><td>险种</td><td>备注</td></tr>{lines}</table><p class='n s'>本证明可通过扫描二维码或输入验证码 SX{p.order}20259 核验。</p>{seal('山西省社会保险局', office[-5:], 110, 10)}"
    else:
        lines = "".join(
            f"<p>{a[:4]}年{int(a[4:])}月至{b[:4]}年{int(b[4:])}月，由 {firm} 缴纳；</p>" for a, b, firm in spans
        )
        body = f"<h1 style='font-size:17pt'>企业职工基本养老保险参保证明</h1><p>{p.name}（公民身份号码：{p.id}）在我中心参加企业职工基本养老保险，缴费情况如下：</p>{lines}<p>截至出具之日处于正常缴费状态。</p><p class=r>社会保险事业服务中心</p><p class=r>{day(when)}</p>{seal('社会保险事业服务中心', '业务专用章', 110, 22)}"
    return Paper("social_insurance", page(body, ("hei", "song")[style], 11.5), {"name": p.name, "id_number": p.id})


def assessment(
    p: Person, firm: Firm, post: str, when: str, style: int = 0, grades: Mapping[int, str] = GOOD, stamped: bool = True
) -> Paper:
    """One letter on several years: 0 table, 1 sentence, 2 lines with tick boxes, 3 a wide table, years as heads."""
    kinds = {"优秀": "excellent", "合格": "qualified", "基本合格": "basically_qualified", "不合格": "unqualified"}
    mark = seal(firm.name) if stamped else ""
    end = f"<br><p class=r>{firm.name}{'（盖章）' if stamped else ''}</p><p class=r>{day(when)}</p>{mark}"
    if style == 0:
        lines = "".join(
            f"<tr><td class=k>{year}年度</td><td class=k>{post}</td><td class=k>{one}</td></tr>"
            for year, one in grades.items()
        )
        body = f"<h1>年度考核结果证明</h1><p>{p.name}同志（身份证号 {p.id}）近年来年度考核结果如下：</p><table><tr><td class=k>年度</td><td class=k>岗位</td><td class=k>考核等次</td></tr>{lines}</table>{end}"
    elif style == 1:
        told = "；".join(f"{year}年度考核等次为“{one}”" for year, one in grades.items())
        body = f"<h1>考 核 证 明</h1><p>我单位{post}{p.name}同志，{told}。特此证明。</p>{end}"
    elif style == 2:
        boxes = "".join(
            f"<p class=n>{year} 年度：　{'　'.join(('☑' if one == kind else '□') + kind for kind in kinds)}</p>"
            for year, one in grades.items()
        )
        body = f"<h1>职工年度考核情况表</h1><p class=n>姓名：{p.name}　　　现岗位：{post}　　　部门：生产部</p>{boxes}<p class=n>考核委员会意见：同意以上考核等次。　　主任：任志强</p>{end}"
    else:
        body = f"<h1>近三年年度考核一览</h1><table><tr><td>姓名</td><td>现工作岗位</td>{''.join(f'<td>{year}年</td>' for year in grades)}</tr><tr><td>{p.name}</td><td>{post}</td>{''.join(f'<td>{one}</td>' for one in grades.values())}</tr></table><p class=n>说明：考核等次分为优秀、合格、基本合格、不合格四等。</p>{end}"
    records = [{"year": year, "grade": kinds[one]} for year, one in grades.items()]
    return Paper(
        "assessment_form", page(body, ("song", "kai", "hei", "zenhei")[style], 13), {"name": p.name, "records": records}
    )


def year_form(p: Person, firm: Firm, post: str, year: int, one: str, duty: str) -> Paper:
    """The yearly 考核登记表."""
    kinds = {"优秀": "excellent", "合格": "qualified"}
    body = f"<h1 style='font-size:17pt'>年度考核登记表</h1><p class=c>（{year} 年度）</p>" + rows(
        [
            ("姓　名", p.name, "性　别", p.sex, "出生年月", p.birth[:7].replace("-", ".")),
            ("单　位", firm.name, "岗　位", post),
            ("本人总结", f"<div style='min-height:45mm'>{duty}</div>"),
            ("主管领导评语和考核等次建议", f"该同志工作认真负责，完成任务较好，建议评为{one}。　签名：申卫东　{year + 1}年1月8日"),
            ("单位意见", f"经研究，确定{p.name}同志{year}年度考核等次为：{one}。<p class=r>{year + 1}年1月15日</p>{seal(firm.name, '', 80, 20)}"),
            ("本人意见", f"同意。　{p.name}　{year + 1}年1月17日"),
        ]
    )  # fmt: skip
    return Paper(
        "assessment_form", page(body, "song", 11), {"name": p.name, "records": [{"year": year, "grade": kinds[one]}]}
    )


def leads(p: Person, firm: Firm, post: str, when: str, number: str) -> Paper:
    """A red-headed paper that appoints the applicant to lead a crew or workshop."""
    body = f"<p class=c style='color:#c00;font-size:24pt'>{firm.name}文件</p><p class=c>{number}</p><hr style='border:0;border-top:1.5pt solid #c00'><h1 style='font-size:16pt'>关于{p.name}同志任职的通知</h1><p class=n>各车间、各部室：</p><p>根据生产工作需要，经研究决定：聘任{p.name}同志为{post}，自发文之日起执行。</p><br><p class=r>{firm.name}</p><p class=r>{day(when)}</p>{seal(firm.name)}"
    return Paper("appointment", page(body, "song", 14, margin="26mm"), {"name": p.name, "position": post, "date": when})


def size(firm: Firm, scale: str, staff: int, revenue: int, when: str, by: str, style: int = 0) -> Paper:
    """The size of an employer: ``revenue`` in 万元."""
    word = {"large": "大型企业", "medium": "中型企业", "key": "省属大型骨干企业"}[scale]
    if style == 0:
        text = f"{firm.name}（统一社会信用代码{firm.code}）2024年末从业人员{staff}人，2024年营业收入{revenue}万元，按照《统计上大中小微型企业划分办法（2017）》，属于{word}。特此证明。"
        body = f"<h1>企业规模证明</h1><p>{text}</p><br><p class=r>{by}</p><p class=r>{day(when)}</p>{seal(by)}"
    else:
        body = f"<h1>企业规模类型认定表</h1>{rows([('企业名称', firm.name), ('从业人员（人）', str(staff)), ('营业收入（万元）', str(revenue)), ('行业', '工业'), ('规模类型', word), ('认定部门', by), ('认定日期', day(when, 3))])}{seal(by, '', 100, 14)}"
    fields = {"enterprise": firm.name, "scale": scale, "employees": staff, "revenue": revenue * 10000, "date": when}
    return Paper("enterprise_scale", page(body, ("song", "hei")[style], 13.5, margin="26mm"), fields)
