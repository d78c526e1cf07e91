"""Application forms for a title, several pages each."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import (
    EMPLOYERS,
    TOWNS,
    Day,
    code_square,
    day,
    digits,
    page,
    people,
    photo,
    wide,
)
from benchmarks.strangers.sheet import Sheet, id_number, layout, patent_number

_LEVELS = (("助理工程师", "assistant_engineer"), ("工程师", "engineer"), ("高级工程师", "senior_engineer"))
_SCHOOLING = (("大专", "junior_college"), ("本科", "bachelor"), ("中专", "secondary_vocational"))
_COLLEGES = {"大专": "山西工程职业技术学院", "本科": "太原工业学院", "中专": "山西省工业管理学校"}
_PAIRS = (("焊工", "焊接"), ("电工", "电气工程"), ("钳工", "机械工程"), ("铸造工", "铸造"))


def _held(skill: str) -> int:
    """The level by its number. The contract names no form for ``current_qualification``; where it is a skill level it takes the
    closed values of ``skill_level``, as in the samples and all earlier series."""
    return 1 if "高级技师" in skill else 2 if "技师" in skill else 3


@layout("application_form.review_form_cover")
def review_form(rng: random.Random) -> Sheet:
    """A review form of four pages: cover with lines, data, works, opinions; 破格 as a pair of boxes."""
    sex = rng.choice("男男女")
    name = people(rng, 1, sex)[0]
    word, level = rng.choice(_LEVELS)
    school, education = rng.choice(_SCHOOLING)
    trade, specialty = rng.choice(_PAIRS)
    firm, when = rng.choice(EMPLOYERS), day(rng, 2022, 2025, (7, 8, 9))
    number, early = id_number(rng, day(rng, when.year - 39, when.year - 38).iso, sex), rng.random() < 0.3
    skill = trade + rng.choice(("技师", "高级技师", "高级工"))
    box = "☑是　□否" if early else "□是　☑否"
    work = rng.choice(("轧机主传动轴修复", "除尘系统节能改造", "皮带机跑偏治理"))
    body = f"""<div style="height:40mm"></div><h1 style="font-size:26pt">工程技术系列高技能人才<br>职 称 评 审 表</h1><div style="height:40mm"></div>
    <p class=k>单　　　位：<u>{firm}</u></p><p class=k>姓　　　名：<u>{wide(name)}</u></p><p class=k>申 报 专 业：<u>{specialty}</u></p><p class=k>申 报 职 称：<u>{word}</u></p>
    <p class=k>填 表 时 间：<u>{when.cn}</u></p><p class=c style="margin-top:30mm">山西省人力资源和社会保障厅制</p>
    <table class="grid new"><tr><td>姓名</td><td>{name}</td><td>性别</td><td>{sex}</td><td rowspan=3 class=c>{photo(22, 30)}</td></tr><tr><td>身份证号</td><td colspan=3>{number}</td></tr>
    <tr><td>最高学历</td><td>{school}</td><td>参加工作时间</td><td>{when.year - 17}.08</td></tr>
    <tr><td>现职业资格<br>（技能等级）</td><td colspan=2>{skill}</td><td>取得时间</td><td>{when.year - rng.randint(3, 6)}.{rng.randint(1, 12):02d}</td></tr>
    <tr><td>从事专业<br>技术工作</td><td colspan=2>设备检修</td><td>是否破格</td><td>{box}</td></tr>
    <tr><td>学习<br>简历</td><td colspan=4>{when.year - 20}.09—{when.year - 17}.07　{_COLLEGES[school]}学习</td></tr><tr><td>工作<br>简历</td><td colspan=4>{when.year - 17}.08至今　{firm}　{trade}</td></tr></table>
    <div class=new><p>三、任现职以来主要业绩</p><table class=grid><tr><th>起止时间</th><th>项目名称</th><th>本人作用</th><th>完成情况</th></tr>
    <tr><td>{when.year - 3}.03—{when.year - 2}.10</td><td>{work}</td><td>负责人</td><td>已投用</td></tr></table><p>四、年度考核情况：{when.year - 3}年合格，{when.year - 2}年优秀，{when.year - 1}年合格</p></div>
    <div class=new><p>五、单位推荐意见</p><p class=in>同意推荐申报{word}。</p><p class=r>负责人签字：　　　（公章）　　年　月　日</p><p>六、评审组织意见</p>
    <table class=grid><tr><td>总人数</td><td></td><td>参加人数</td><td></td><td>赞成</td><td></td><td>反对</td><td></td></tr></table><p class=r>主任委员签字：　　　年　月　日</p></div>"""
    truth = {
        "name": name,
        "id_number": number,
        "level": level,
        "specialty": specialty,
        "employer": firm,
        "current_qualification": _held(skill),
        "exceptional": early,
        "education_level": education,
    }
    css = ".k { margin: 5mm 0 0 24mm; font-size: 15pt } .grid td { height: 10mm }"
    return Sheet(page(body, "song", css), "application_form", truth, ("claims",))


@layout("application_form.online_printout")
def online(rng: random.Random) -> Sheet:
    """What the declaration system prints: sections with a coloured bar, labels with colons, pages numbered below."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    word, level = rng.choice(_LEVELS)
    school, education = rng.choice(_SCHOOLING)
    trade, specialty = rng.choice(_PAIRS)
    firm, when = rng.choice(EMPLOYERS), day(rng, 2022, 2025, (8, 9, 10))
    number = id_number(rng, day(rng, when.year - 40, when.year - 39).iso, sex)
    skill = f"{trade}（{rng.choice(('二级/技师', '一级/高级技师', '三级/高级工'))}）"
    early = rng.random() < 0.25
    patent = patent_number(rng, rng.randint(2018, 2022), 2)

    def bar(text: str) -> str:
        return f"<p class=bar>{text}</p>"

    body = f"""<p class=c style="font-size:17pt">{when.year}年度专业技术职称申报表</p><p class=s>申报编号：ZC{when.year}{digits(rng, 8)}　　打印时间：{when.iso} 16:{rng.randint(10, 59)}</p>
    {bar("基本信息")}<table><tr><td>姓名：{name}</td><td>性别：{sex}</td><td>证件号码：{number}</td></tr><tr><td colspan=2>工作单位：{firm}</td><td>单位性质：企业</td></tr>
    <tr><td>最高学历：{school}</td><td>手机：1{rng.choice("35")}{digits(rng, 9)}</td><td>现有职业技能等级：{skill}</td></tr></table>
    {bar("申报信息")}<table><tr><td>申报系列：工程</td><td>申报专业：{specialty}</td></tr><tr><td>拟申报职称：{word}</td><td>申报类型：{"破格申报" if early else "正常申报"}</td></tr></table>
    {bar("学习经历")}<table><tr><td>{when.year - 21}-09 ～ {when.year - 18}-07</td><td>{_COLLEGES[school]}</td><td>{school}</td></tr></table>
    {bar("工作经历")}<table><tr><td>{when.year - 18}-08 ～ 至今</td><td>{firm}</td><td>{trade}</td></tr></table>
    <div class=new></div>{bar("专利成果")}<table><tr><td>一种{rng.choice(("焊枪支架", "轴承拆卸工装", "电缆卷放装置"))}</td><td>实用新型</td><td>{patent}</td><td>排名第{rng.randint(1, 3)}</td></tr></table>
    {bar("获奖情况")}<table><tr><td>{when.year - 2}-05</td><td>公司技术比武第{rng.choice("一二三")}名</td></tr></table>{bar("个人承诺")}<p class=in>本人承诺所填内容及所附材料真实有效，如有弄虚作假，自愿承担一切后果。</p>
    <p>申报人签名：<span style="font-family:'AR PL UKai CN'">{name}</span></p>{bar("审核意见")}<p>单位审核：通过</p><p>县（市、区）审核：</p><p class=c>{code_square(18)}</p>"""
    css = """.bar { background: #dcebf7; border-left: 2mm solid #1a6fb5; padding: 1mm 3mm; margin: 3mm 0 }
    td { font-size: 10.5pt } @page { @bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font-size: 9pt } }"""
    truth = {
        "name": name,
        "id_number": number,
        "level": level,
        "specialty": specialty,
        "employer": firm,
        "current_qualification": _held(skill),
        "exceptional": early,
        "education_level": education,
    }
    return Sheet(page(body, "hei", css), "application_form", truth, ("claims",))


@layout("application_form.recommendation_sheet")
def recommendation(rng: random.Random) -> Sheet:
    """One broad page of a city's office, labels broken over lines and no identity number, opinions in three cells."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    word, level = rng.choice(_LEVELS)
    school, education = rng.choice(_SCHOOLING)
    trade, specialty = rng.choice(_PAIRS)
    firm, town = rng.choice(EMPLOYERS), rng.choice(TOWNS)
    when: Day = day(rng, 2021, 2025, (6, 7, 8))
    skill = trade + rng.choice(("技师", "高级工"))
    body = f"""<p>附件2</p><h1>{town}高技能人才申报工程系列职称推荐表</h1><p>填报单位（盖章）：{firm}<span style="float:right">填报日期：{when.dots}</span></p>
    <table class=grid><tr><td>姓　名</td><td>{wide(name)}</td><td>性　别</td><td>{sex}</td><td>出生<br>年月</td><td>{rng.randint(1972, 1992)}.{rng.randint(1, 12):02d}</td><td>民　族</td><td>汉</td></tr>
    <tr><td>最高<br>学历</td><td>{school}</td><td>现有职业<br>资　　格</td><td>{skill}</td><td>取得<br>时间</td><td>{when.year - 4}.{rng.randint(1, 12):02d}</td><td>申报<br>专业</td><td>{specialty}</td></tr>
    <tr><td>申报<br>职称</td><td>{word}</td><td>工作单位</td><td colspan=3>{firm}</td><td>岗　位</td><td>{trade}</td></tr>
    <tr><td>主要<br>工作<br>业绩</td><td colspan=7 style="height:38mm;vertical-align:top">参与{rng.choice(("行车电气改造", "熔炼炉大修", "减速机国产化"))}，解决现场难题{rng.randint(3, 11)}项；带徒{rng.randint(2, 5)}人；完成技术总结1篇。</td></tr>
    <tr><td>单位<br>意见</td><td>同意推荐</td><td>主管部门<br>意　　见</td><td colspan=2>同意申报</td><td>市人社局<br>意　见</td><td colspan=2></td></tr></table>
    <p class=s>注：此表一式两份，报送时附学历、职业资格证书复印件。</p>"""
    truth = {
        "name": name,
        "level": level,
        "specialty": specialty,
        "employer": firm,
        "current_qualification": _held(skill),
        "education_level": education,
    }
    css = "td { font-size: 11pt; text-align: center }"
    free = ("claims", "exceptional")
    return Sheet(page(body, "song", css, "A4 landscape", "15mm"), "application_form", truth, free)
