"""What decides between papers whose words are alike: contents or article, reminder or receipt, issue or manuscript; both sides."""

from __future__ import annotations

from yushen.classifiers import decisions, published
from yushen.classifiers.view import view_of

from .recipe import page

TITLES = ["液压系统保压故障排查（3）", "路面横向裂缝成因与养护（10）", "汽轮机轴瓦温度偏高的分析（16）"] * 2


def test_contents_of_an_issue_and_of_a_report() -> None:
    head = ["!某某矿业学院学报", "第30卷第2期（总第107期）　2005年6月", "目　次"]
    assert decisions.odds_of([view_of(page([*head, *TITLES]))])["journal_front_matter"] > 0
    assert "paper" not in decisions.odds_of([view_of(page(["!技术报告", "目　录", *TITLES]))])


def test_a_fee_that_is_due_and_one_that_is_paid() -> None:
    due = ["!专利年费缴纳提醒函", "下列专利即将到期，请在期限届满前确认是否继续维持。", "待缴项目|第6年年费"]
    assert decisions.odds_of([view_of(page(due))])["patent_fee_receipt"] < 0
    paid = ["!专利年费缴费通知", "缴费日期：2016年9月29日", "今已收讫第6年年费，请在下年度及时缴纳。"]
    assert "patent_fee_receipt" not in decisions.odds_of([view_of(page(paid))])


def test_an_issue_at_the_head_with_its_notes_and_a_manuscript() -> None:
    text = ["!截割头截齿排布优化", "某某机械厂　雷涛", "内容提要　介绍了设计要点和应用效果。", "引言"]
    issue = ["1994年　第 3 期（总第 68 期）　管道与阀门", *text, "（收稿日期　1993—5—18）"]
    assert published.odds_of([view_of(page(issue))])["technical_report"] == -published.CERTAIN
    assert "technical_report" not in published.odds_of([view_of(page(text))])
