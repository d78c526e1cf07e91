"""What a few papers are by what they do, which their words alone do not tell. A decision that gives somebody a merit is an award, one
that puts somebody into a post an appointment, though both are set like any other notice with a red head; a letter that reminds of a
fee is no receipt of it; the contents of an issue are no article of it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from yushen.classifiers.view import PageView

GIVEN = 2.5
"""Log-odds for an award where a named person is given a merit: enough to decide between a notice and an award, not against a page
that is surely something else (an application form telling the same)."""
_HEAD = re.compile(r"关于[^。,;:]{0,40}(?:记功|立功|嘉奖|表彰|授予|给予)[^。,;:]{0,40}(?:决定|通报|通知)")
_MERIT = re.compile(
    r"(?:给予?|为)[\u4e00-\u9fff·、]{2,40}?(?:等[\d一二三四五六七八九十]{0,3}[名位人]?)?(?:同志)?(?:各|分别)?记(?:个人|集体)?[特一二三]等功"
)
_RULE = re.compile(r"办法|规定|细则|条例|评选条件|实施方案")
"""A rule says for what a merit is given, and gives none."""


POSTED = 6.0
"""The same for an appointment where the head names a person's post and the text puts him into it: such a letter reads like any other
reply to a branch (0.85 to 0.99 for a notice), and no page of another type has both."""
_POST_HEAD = re.compile(
    r"关于(?:同意|聘任|任命|聘用)?(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:等[\d一二三四五六七八九十]{0,3}[名位人]?)?同志(?:的)?(?:职务|岗位)?(?:任职|任免|聘任|聘用|任用|职务)(?:的|问题的|事项的)?(?:批复|决定|通知|函)(?!》)"
)
"""关于张三同志任职的批复; a request for it (请示) puts nobody into a post."""


def odds_of(views: Sequence[PageView]) -> dict[str, float]:
    """Log-odds by type for the pages of one document."""
    if not views:
        return {}
    first = views[0]
    odds: dict[str, float] = {}
    if _HEAD.search(first.text) is not None and _MERIT.search(first.text) is not None and not _RULE.search(first.head):
        odds["award_certificate"] = GIVEN
    if _puts_into_post(first):
        odds["appointment"] = POSTED
    if _reminds(first):
        odds.update({"patent_fee_receipt": -REMINDED, "patent_register": -REMINDED})
    if _lists_an_issue(first):
        odds.update({"journal_front_matter": LISTED, "paper": -LISTED})
    return odds


REMINDED = 8.0
"""Log-odds against a receipt where the page asks for the money."""
_REMINDER = re.compile(
    r"(?:年费|缴费|专利费|费用|续费|续展)[^。,;:]{0,10}(?:提醒|催缴|催费|通知|提示|告知|预警|询问|征询)|(?:提醒|催缴|催费|预警)[函单书]"
)
_STILL_OWED = re.compile(
    r"待缴|应缴|即将到期|期限届满前|请(?:在|于|贵|您|及时|尽快)[^。]{0,30}(?:缴|汇|确认)|是否(?:继续)?(?:维持|缴纳)|放弃缴纳|代理服务费"
)
_PAID = re.compile(r"收据|票据|发票|(?:已|经)收(?:讫|到)|收款人|收讫|缴费日期?:?\d{4}|缴纳日期?:?\d{4}")


def _reminds(view: PageView) -> bool:
    """A letter of an agent or of the office that a fee is due: its title says so, and nothing says that it was paid."""
    titled = any(_REMINDER.search(line.text) for line in view.lines[:4] if len(line.text) <= 30)
    return titled and _STILL_OWED.search(view.text) is not None and _PAID.search(view.text) is None


LISTED = 8.0
"""Log-odds for front matter, and against a paper, where a page is the contents of an issue."""
_CONTENTS = re.compile(r"(?:本期)?(?:目录|目次|要目|主要目次)(?:CONTENTS)?|CONTENTS", re.I)
_CONTENTS_ROWS = 6
_LISTED = re.compile(r"\(\d{1,4}\)$|(?:[.·…]{2,}|-{3,})\(?\d{1,4}\)?$|^\(?\d{1,4}\)?[\u4e00-\u9fff]{6,}")
"""A row of contents: its page at the end in brackets or behind dots, or before the title."""
_ISSUE = re.compile(
    r"(?:19|20)\d\d年?第?\d{1,2}期|第\d{1,3}卷第?\d{1,2}期|总第\d{1,4}期|期刊基本参数|ISSN\d{4}-|CN\d\d-\d{4}", re.I
)
_ABSTRACT = re.compile(r"\(?(?:摘要|内容提要|Abstract)\)?:?(?:$|[\u4e00-\u9fff]{8})", re.I)


def _lists_an_issue(view: PageView) -> bool:
    """目次 as a line of its own, an issue named, and rows of titles with their pages; no abstract, as an article has one."""
    headed = any(_CONTENTS.fullmatch(line.text) for line in view.lines[:8])
    rows = sum(_LISTED.search(line.text) is not None for line in view.lines)
    no_article = not any(_ABSTRACT.match(line.text) for line in view.lines)
    return headed and rows >= _CONTENTS_ROWS and no_article and _ISSUE.search(view.text) is not None


def _puts_into_post(view: PageView) -> bool:
    """The head names a person and the text says which post he takes (同意张三同志任…), not only which one he gives up."""
    head = _POST_HEAD.search(view.head)
    if head is None:
        return False
    name = re.escape(head["name"])
    return (
        re.search(rf"(?:{name}同志|(?:聘任|任命|聘用|聘){name}(?:同志)?)(?:为|担任|任(?![职期免]))", view.text)
        is not None
    )
