"""The ranks of awards by their words."""

from __future__ import annotations

import re

RANKS = (
    ("special", r"特等奖|特等"),
    ("first", r"一等奖|金奖|壹等奖|一等(?=功)?"),
    ("second", r"二等奖|银奖|贰等奖|二等(?=功)?"),
    ("third", r"三等奖|铜奖|叁等奖|三等(?=功)?"),
    ("merit", r"优秀奖|优胜奖|鼓励奖|入围奖|参与奖|优胜"),
)


def rank_in_cell(text: str) -> str | None:
    """The rank that a cell under a head of ranks tells, with or without its 奖 (一等, 金, 优秀)."""
    whole = text if "奖" in text else f"{text}奖"
    return next((value for value, pattern in RANKS if re.match(pattern, whole)), None)
