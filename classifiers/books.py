"""The leaves of a book or a report that go together: cover, imprint, preface, contents and first chapter. Pure."""

from __future__ import annotations

import re

from yushen.classifiers.view import PageView, stands_out

_TITLE = 4
"""Characters of the name of a book at least, and lines at the head of its imprint."""
_COVER = 14
"""Lines of a cover or a title page at most."""
_OPENING = re.compile(
    r"(?:前言|序言?|引言|绪论|编者的话|编写说明|编写人员名?单?|内容(?:提要|简介)|第[一1][章篇节](?![^\u4e00-\u9fff]).{0,20}|(?:模块|项目|单元|课题)[一1](?![\d.]).{0,20})"
)
_BOOK = re.compile(r"教材|教程|讲义|读本|培训|主编|编著|报告|总结|方案|手册")


def joined(before: PageView, now: PageView) -> float:
    """Log-odds for a new document between two pages, below 0 where one leaf of a book leads to the other."""
    return _opens_book(before, now) + _imprint_of(before, now) + _listed_before(before, now)


def _opens_book(before: PageView, now: PageView) -> float:
    """前言 or 第一章 at the head of a page goes with the cover before it."""
    if len(before.lines) > _COVER or not now.lines or not _BOOK.search(before.text):
        return 0.0
    return -2.5 if _OPENING.fullmatch(now.lines[0].text) else 0.0


_BOOK_NAME = re.compile(r"(?:书|教材|讲义|教程|课程)名称?:?(?P<v>.*)")
_CONTENTS = re.compile(r"目[录次]")
_LEADERS = re.compile(r"[.·…\-—_]*\(?\d{0,4}\)?$")
_CHAPTER = re.compile(
    r"(?:第[一二三四五六七八九十\d]{1,3}[章篇节讲课]|(?:模块|项目|单元|课题|任务)[一二三四五六七八九十\d]{1,3}(?![\d.])).{2,}"
)
"""A heading of a book or report; the articles that an issue's contents list have other ones, and are documents of their own."""


def _listed_before(before: PageView, now: PageView) -> float:
    """A page headed by a chapter that the contents on the page before it list: the same book or report."""
    if not now.lines or not any(_CONTENTS.fullmatch(line.text) for line in before.lines):
        return 0.0
    listed = {_LEADERS.sub("", line.text) for line in before.lines}
    return -5.0 if any(_CHAPTER.fullmatch(line.text) and line.text in listed for line in now.lines[:2]) else 0.0


def _imprint_of(before: PageView, now: PageView) -> float:
    """书名 at the head of a page with the large name of the cover before it: the imprint of that book, not another one's."""
    if len(before.lines) > _COVER or not now.lines or not _BOOK.search(before.text):
        return 0.0
    large = {line.text for line in before.lines if stands_out(line) and len(line.text) >= _TITLE}
    for place, line in enumerate(now.lines[:_TITLE]):
        match = _BOOK_NAME.fullmatch(line.text)
        value = match["v"] or now.lines[min(place + 1, len(now.lines) - 1)].text if match else ""
        if value in large:
            return -4.0
    return 0.0
