"""Letters by which editors accept a paper."""

from __future__ import annotations

import random

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_journals import number
from benchmarks.strangers.seen_tenth.tb_subjects import SUBJECTS
from benchmarks.strangers.sheet import Sheet, layout


@layout("acceptance_letter.tb_editor_letter")
def letter(rng: random.Random) -> Sheet:
    """A letter with letterhead and seal, running text."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "综合", 2014, 2025)
    authors = kit.persons(rng, rng.randint(1, 3))
    when = kit.day(rng, issue.year, issue.year)
    where = kit.place(rng)
    body = (
        f"<div class='lh'><span>{issue.journal}</span>编辑部</div><p class='ad'>地址：{where.city}市{rng.choice(('和平街', '迎宾路'))}{rng.randint(3, 90)}号　邮编：{where.post}　ISSN {issue.issn}　{issue.cn}</p><h2>{rng.choice(('稿 件 录 用 通 知 书', '用 稿 通 知', '稿件采用通知'))}</h2>"
        f"<p class='ref'>稿件编号：{when.year}{rng.randint(1000, 9999)}</p><p>尊敬的 {'、'.join(authors)} 作者：</p><p class='t'>您好！您投给本刊的稿件《{subject.title}》，经初审、专家外审和编辑部终审，符合本刊刊登要求，现已决定录用，拟安排在{when.year + 1 if when.month > 8 else when.year}年第{rng.randint(1, 6) if when.month > 8 else rng.randint(9, 12)}期发表（具体刊期以实际出版为准）。</p><p class='t'>请您收到本通知后七日内将版权转让协议签字后寄回，并不要再将该稿投往其他刊物。文章出版后，本部将为每位作者寄送样刊一册。</p><p class='t'>感谢您对本刊的信任与支持，顺祝编安！</p><p class='sg'>《{issue.journal}》编辑部<br>{kit.zh(when)}</p>{kit.seal(issue.journal + '编辑部', '', 'right:14mm;top:126mm')}<p class='k'>联系人：{kit.person(rng)}编辑　　电话：0{rng.randint(310, 899)}-{rng.randint(3000000, 8999999)}</p>"
    )
    css = ".lh{text-align:center;font-size:20pt;color:#b01818} .lh span{font-family:'AR PL UKai CN';font-size:26pt;margin-right:4mm} .ad{border-top:2px solid #b01818;border-bottom:.5px solid #b01818;font-size:9pt;text-align:center;padding:1mm} h2{text-align:center;margin:10mm 0 4mm} .ref{text-align:right;font-size:10pt} p{font-size:12.5pt;line-height:1.9} p.ad,p.k{font-size:9.5pt} .t{text-indent:2em} .sg{text-align:right;margin:14mm 12mm} .k{border-top:.5px solid #999}"
    truth = {"title": subject.title, "authors": authors, "journal": issue.journal, "date": when.isoformat()}
    return Sheet(kit.page(body, css, margin="22mm 25mm", font=rng.choice(("song", "hei"))), "acceptance_letter", truth)


@layout("acceptance_letter.tb_form_table")
def form_table(rng: random.Random) -> Sheet:
    """A form of a university journal with opinions of the review and a fee slip below."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "学报", 2008, 2023)
    authors = kit.persons(rng, rng.randint(2, 4))
    got = kit.day(rng, issue.year, issue.year)
    when = kit.later(rng, got, 60, 200)
    rows = (
        ("论文题目", subject.title),
        ("全部作者（按署名顺序）", "，".join(authors)),
        ("第一作者单位", kit.firm(rng, kit.place(rng), subject.trade)),
        ("收稿日期", kit.dots(got)),
        ("稿件编号", f"T-{got.year}-{rng.randint(100, 900)}"),
        ("审稿意见", "选题具有一定的工程应用价值，论证较充分，数据可靠，同意修改后录用。"),
        ("处理结果", "☑录用　□退修　□退稿"),
        ("拟刊卷期", f"第{issue.volume + 1}卷第{rng.randint(1, 4)}期"),
    )
    body = f"<h2>{issue.journal}<br>论文录用证明</h2><table>{''.join(f'<tr><td>{label}</td><td>{value}</td></tr>' for label, value in rows)}<tr><td>编辑部意见</td><td class='o'>该文已被我刊录用，正在编校之中，特此证明。<br><br>　　　　　　　主编（签字）：<i>{kit.person(rng)}</i>　　　　　（盖章）<br>　　　　　　　　　　　　　　　　　{kit.zh(when)}</td></tr></table>{kit.seal(issue.journal.split('（')[0] + '编辑部', '', 'right:16mm;top:128mm', 36)}<p class='m'>备注：1. 本证明涂改无效；2. 仅用于职称评审或学位申请；3. 请缴纳版面费{rng.choice((800, 1200, 1500))}元，发票随样刊寄出。</p>"
    css = "h2{text-align:center;line-height:1.6} table{width:100%} td{border:1px solid #000;padding:3mm} td:first-child{width:38mm;text-align:center} .o{height:44mm;vertical-align:top} .m{font-size:9.5pt;margin-top:4mm}"
    truth = {"title": subject.title, "authors": authors, "journal": issue.journal, "date": when.isoformat()}
    return Sheet(kit.page(body, css, font=rng.choice(("song", "kai"))), "acceptance_letter", truth)


@layout("acceptance_letter.tb_mail_print")
def mail_print(rng: random.Random) -> Sheet:
    """An e-mail of a submission system as a browser prints it."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 2017, 2025)
    author = kit.person(rng)
    when = kit.day(rng, issue.year, issue.year)
    printed = kit.later(rng, when, 5, 60)
    box = f"{kit.pinyin(author, False).split()[0].lower()}{rng.randint(1970, 1995)}@{rng.choice(('126.com', 'qq.com', '163.com'))}"
    body = (
        f"<p class='u'><span>{printed:%Y/%m/%d} {rng.randint(8, 20)}:{rng.randint(10, 59)}</span><span>邮件 - {box}</span></p><h3>【{issue.journal}】稿件录用通知</h3><table><tr><td>发件人：</td><td>{issue.journal}编辑部 &lt;bjb@{rng.choice(('jxzz', 'gcjs', 'tgbj'))}.org.cn&gt;</td></tr><tr><td>时　间：</td><td>{kit.zh(when)} {rng.choice(('上午', '下午'))} {rng.randint(1, 11)}:{rng.randint(10, 59)}</td></tr><tr><td>收件人：</td><td>{author} &lt;{box}&gt;</td></tr><tr><td>附　件：</td><td>1 个（版权协议.doc）</td></tr></table><hr>"
        f"<p>{author}老师，您好：</p><p>　　您的稿件 #{rng.randint(10000, 99999)}“{subject.title}”已通过三审，达到《{issue.journal}》的发表要求，编辑部决定予以刊用。</p><p>　　后续安排：</p><ol><li>请登录采编系统核对作者署名和单位信息，录用后不得变更；</li><li>校样约于{rng.randint(2, 4)}个月内发送至您的邮箱，请在48小时内返回；</li><li>稿件将先在网站预出版，之后编入纸刊。</li></ol><p>　　本邮件由系统发出，请勿直接回复。</p><p><br>{issue.journal}编辑部<br>{when}</p><p class='u2'>https://mail.{box.split('@')[1]}/js6/read/readhtml.jsp?mid=2:{rng.randint(10**9, 9 * 10**9)}　　　　1/1</p>"
    )
    css = ".u{display:flex;justify-content:space-between;font-size:8pt;color:#555} .u2{font-size:8pt;color:#555;margin-top:60mm} td{font-size:10pt;padding:.5mm 2mm} h3{margin:4mm 0 2mm}"
    truth = {"title": subject.title, "authors": [author], "journal": issue.journal, "date": when.isoformat()}
    return Sheet(
        kit.page(body, css, margin="15mm", font=rng.choice(("hei", "zenhei"))), "acceptance_letter", truth, ("authors",)
    )


@layout("acceptance_letter.tb_word_note")
def word_note(rng: random.Random) -> Sheet:
    """A short note of an editorial office as a Word file."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 2010, 2022)
    authors = kit.persons(rng, 2)
    when = kit.day(rng, issue.year, issue.year)
    document = kit.new_document("仿宋", 15)
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = head.add_run("录 用 函")
    run.bold, run.font.size = True, Pt(24)
    document.add_paragraph(f"{authors[0]}、{authors[1]}同志：")
    document.add_paragraph(
        f"　　来稿收悉。经审阅，大作《{subject.title}》内容充实，结合生产实际，我刊拟予采用，计划刊于《{issue.journal}》{issue.year + 1}年{rng.choice(('上半年', '第1期', '第2期', '第3期'))}。"
    )
    document.add_paragraph("　　请将插图原件及单位介绍信一并寄来，如三个月内未收到清样，请来电查询。切勿一稿多投。")
    document.add_paragraph("　　此致")
    document.add_paragraph("敬礼！")
    for text in (f"{issue.journal}编辑部", kit.hanzi(when)):
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph(f"（编辑：{kit.person(rng)}　国际标准刊号 {issue.issn}）")
    truth = {"title": subject.title, "authors": authors, "journal": issue.journal, "date": when.isoformat()}
    return Sheet("", "acceptance_letter", truth, (), kit.saved(document))
