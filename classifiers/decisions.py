"""What an office's letter does for whom it names: a decision that gives somebody a merit is an award, one that puts somebody into a post
an appointment, though both are set like any other notice with a red head; a letter that asks for a fee is no receipt for it. Pure."""

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
_ASKED = -8.0
"""Log-odds against a receipt where the page asks for the fee: the words of both are the same."""
_DEMAND = re.compile(
    r"(?:年费|缴费|续费|费用)[^。,;:]{0,8}(?:提醒|提示|催缴|预告)[^。,;:]{0,4}(?:函|单|书|通知)?|(?:催缴|续缴|缴费提醒)(?:函|单|通知书?)"
)
_DUE = re.compile(r"(?:待|应|需|请|是否)(?:继续)?(?:缴|付|汇)|即将(?:到期|届满)|缴费截止|截止日")
_PAID = re.compile(r"收讫|今收到|实收|已收|收款(?:人|单位|日期)|已缴(?:纳|费)|缴费(?:日期|时间|人)|交款人|票据号")


def odds_of(views: Sequence[PageView]) -> dict[str, float]:
    """Log-odds by type for the pages of one document."""
    if not views:
        return {}
    first = views[0]
    found: dict[str, float] = {}
    if _HEAD.search(first.text) is not None and _MERIT.search(first.text) is not None and not _RULE.search(first.head):
        found["award_certificate"] = GIVEN
    if _puts_into_post(first):
        found["appointment"] = POSTED
    if _DEMAND.search(first.head) and _DUE.search(first.text) and not _PAID.search(first.text):
        found.update({"patent_fee_receipt": _ASKED, "patent_register": _ASKED})
    return found


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
