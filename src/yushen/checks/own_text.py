"""What a person wrote in a report, paper or textbook: its sentences without what everybody writes.

Left out are section titles and references, wording quoted from standards and laws, sentences in quotation marks, and the
printed lines of forms. What remains is compared between documents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from yushen.model import Page, ReadDocument
from yushen.text.body import body_text
from yushen.text.fold import fold_radicals, fold_width
from yushen.text.headings import LONGEST, heading_of, is_reference

COMPARED = ("technical_report", "paper", "textbook")

_NOT_LETTERS = re.compile(r"[\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]|[\u2e80-\u2fdf\u31c0-\u31ef]")
_OTHER_WRITING = re.compile("[\u2e80-\u2fdf\u31c0-\u31ef\uf900-\ufaff\uff21-\uff3a\uff41-\uff5a]")
"""Radicals, compatibility ideographs, full-width letters: a text has them or, mostly, has not."""
_SENTENCE = re.compile(r"[^。！？!?；;\n]+[。！？!?；;]*[”’」）)]*")
_SOURCE = (
    r"(?:(?:GB|GBJ|GBZ|DL|NB|JB|JGJ|CJJ|TSG|AQ|HG|SH|SY|YB|TB|JT|JTG|MT|QX|HJ|DB\d{2}|Q)\s*(?:/\s*[A-Z]{1,3})?\s*[\d.]{2,}"
    r"|《[^《》]{2,40}(?:规范|规程|规则|标准|条例|办法|法|规定|导则|细则|通知|意见|制度)》)"
)
_INTRODUCES = re.compile(rf"{_SOURCE}[^。；]{{0,40}}(?:规定|要求|明确|指出|条文|如下)[^。；：:]{{0,12}}[：:]")
_NUMBERED = re.compile(
    r"\s*(?:第[一二三四五六七八九十百零\d]+[条款章节]|\d{1,2}(?:[.．]\d{1,2})+|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、)）])"
)
_CLAUSE = re.compile(r"\s*(?:第[一二三四五六七八九十百零\d]+条|\d{1,2}(?:[.．]\d{1,2}){2,4})(?=[^\d.．])")
_NORMATIVE = re.compile(r"应|宜|不得|严禁|必须|禁止")
_QUOTED = re.compile(r"“[^“”]{15,}”|「[^「」]{15,}」")
_FORM = re.compile(
    r"填[表写]说明|本人(?:郑重)?(?:承诺|声明|保证)|[（(](?:盖章|公章|签字|签章|签名)[）)]|(?:签名|签字|盖章)\s*[：:]"
    r"|年\s+月\s+日|以下空白|与原件(?:相符|一致)|(?:单位|部门|专家|评委会?|审核|推荐)意见\s*[：:]?\s*$|此(?:页|表|件)[^。]{0,10}(?:填写|盖章|复印)"
)
_FORM_LONGEST = 120
"""Letters of the longest printed line of a form; a paragraph that speaks of a signature among other things is longer."""
_TITLE_LONGEST = 2 * LONGEST
"""Characters of the longest title: Latin letters count half."""
_QUOTE_LEAST = 10
"""Letters behind the colon that are a quotation by themselves; with fewer the quotation stands in the next paragraphs."""


class Sentence(msgspec.Struct, frozen=True, array_like=True):
    """A sentence as printed, with the page it begins on (0: not known)."""

    page: int
    text: str


class OwnText(msgspec.Struct, frozen=True):
    """The sentences of a document that count when it is compared."""

    document: str
    type: str
    title: str
    authors: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    @property
    def letters(self) -> str:
        """All sentences as one run of letters."""
        return "".join(letters(sentence.text) for sentence in self.sentences)


def letters(text: str) -> str:
    """Letters and Han only, in one writing: neither digits nor marks, which a copyist changes first."""
    if _OTHER_WRITING.search(text):
        text = fold_width(fold_radicals(text))
    return _NOT_LETTERS.sub("", text).lower()


def own_text(item: ReadDocument) -> OwnText | None:
    """The text of a document of a type that is compared; None for others."""
    document = item.document
    if document.type not in COMPARED:
        return None
    paragraphs = own_paragraphs(body_text(item.pages, item.paged))
    sentences = split_sentences(paragraphs)
    authors = tuple(str(name) for name in document.value("authors") or ())
    placed = tuple(_placed(sentences, item.pages))
    return OwnText(document.id, document.type, str(document.value("title") or ""), authors, placed)


def split_sentences(paragraphs: Sequence[str]) -> list[str]:
    """Sentences with their closing marks, those without a letter left out."""
    return [found for paragraph in paragraphs for found in _SENTENCE.findall(paragraph) if _LETTER.search(found)]


def own_paragraphs(body: str) -> list[str]:
    """The paragraphs of a body without titles, references, quotations and form lines.

    Numbered sentences of obligation without a source are clauses of a standard where they are the lesser part of a text;
    a text that consists of them is a procedure that somebody wrote."""
    kept = [line for line in body.split("\n") if not (_is_title(line) or _is_reference(line))]
    kept = [_QUOTED.sub("", line) for line in _without_quotations(kept) if not _is_form(line)]
    clauses = {place for place, line in enumerate(kept) if _CLAUSE.match(line) and _NORMATIVE.search(line)}
    whole = sum(map(len, kept))
    if 2 * sum(len(kept[place]) for place in clauses) <= whole:
        kept = [line for place, line in enumerate(kept) if place not in clauses]
    return [line for line in kept if letters(line)]


def _without_quotations(lines: Sequence[str]) -> Iterator[str]:
    """Lines without what stands behind ``GB 50168 规定：``, in the same paragraph or in the numbered ones below it."""
    below = False
    for line in lines:
        if below and _NUMBERED.match(line):
            continue
        below = False
        match = _INTRODUCES.search(line) if "：" in line or ":" in line else None
        if match is None:
            yield line
            continue
        below = len(letters(line[match.end() :])) < _QUOTE_LEAST
        yield line[: match.end()]


def _is_title(line: str) -> bool:
    return len(line) <= _TITLE_LONGEST and heading_of(line) is not None


def _is_reference(line: str) -> bool:
    return any(bracket in line for bracket in "[［【(（") and is_reference(line)


def _is_form(line: str) -> bool:
    return len(line) <= _FORM_LONGEST and _FORM.search(line) is not None


def _placed(sentences: Sequence[str], pages: Sequence[Page]) -> Iterator[Sentence]:
    """Sentences with the pages they begin on; they come in the pages' order."""
    texts = [(page.number, letters(page.text)) for page in pages]
    at, start = 0, 0
    for sentence in sentences:
        head = letters(sentence)[:12]
        for place in range(at, len(texts)):
            found = texts[place][1].find(head, start if place == at else 0)
            if found >= 0:
                at, start = place, found
                break
        yield Sentence(texts[at][0] if texts else 0, sentence)
