"""Changes of a drawn document that leave what it says as it is: another page, other marks, other words for the same label.

Each takes a sheet and gives its HTML changed, or the same HTML where it finds nothing to change. Text is changed between tags
only, and never within a value that the truth holds as printed.
"""

from __future__ import annotations

import html as escapes
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

import lxml.etree
import lxml.html

from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year
from benchmarks.strangers.synonyms import labels_for, rows_for

Change = Callable[[Sheet, random.Random], str]
CHANGES: dict[str, Change] = {}
_TAG = re.compile(r"(<style.*?</style>|<script.*?</script>|<title.*?</title>|<[^>]*>)", re.S)
_INLINE = re.compile(r"</?(?:span|b|u|i|em|strong|a|font|sub|sup)\b[^>]*>")
_HAN = "[\u4e00-\u9fff]"
_BLANK = "[ \u3000\u00a0\u2002\u2003]"


def change(function: Change) -> Change:
    """Registers a change under its function's name."""
    CHANGES[function.__name__] = function
    return function


# ---- text between tags


def texts(html: str, edit: Callable[[str], str], *, begun: bool = True) -> str:
    """The HTML with every text between tags edited; what an edit leaves alone stays byte for byte. Without ``begun`` texts that
    go on behind a tag within a line (发证机关：<b>…</b>专业) are left alone."""
    parts = _TAG.split(html)
    for index in range(0, len(parts), 2):
        plain = escapes.unescape(parts[index])
        if not begun and index and _INLINE.fullmatch(parts[index - 1]) and re.search(_HAN + r"\s?$", parts[index - 2]):
            continue
        if plain.strip():
            changed = edit(plain)
            if changed != plain:
                parts[index] = escapes.escape(changed, quote=False)
    return "".join(parts)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)


def outside(sheet: Sheet, edit: Callable[[str], str], *, but: tuple[str, ...] = ()) -> str:
    """Edits texts outside the values of the truth; those of the fields ``but`` may be edited, too."""
    kept = {one for name, value in sheet.truth.items() if name not in but for one in _strings(value) if len(one) > 1}
    if not kept:
        return texts(sheet.html, edit)
    pattern = re.compile("(" + "|".join(map(re.escape, sorted(kept, key=len, reverse=True))) + ")")

    def careful(text: str) -> str:
        parts = pattern.split(text)
        return "".join(one if index % 2 else edit(one) for index, one in enumerate(parts))

    return texts(sheet.html, careful)


def styled(html: str, css: str) -> str:
    """The HTML with further CSS behind its own."""
    head, mark, rest = html.partition("<body")
    return f"{head}<style>{css}</style>{mark}{rest}" if mark else f"<style>{css}</style>{html}"


def _label(words: frozenset[str] | tuple[str, ...]) -> re.Pattern[str]:
    spelled = "|".join(f"{_BLANK}*".join(map(re.escape, word)) for word in sorted(words, key=len, reverse=True))
    before = "(?<![\u4e00-\u9fffA-Za-z（）()])"
    behind = f"(?={_BLANK}*[：:]|{_BLANK}*$|{_BLANK}{{2,}}|\u3000)"
    return re.compile(f"{before}(?P<label>{spelled}){behind}")


def labels(sheet: Sheet, words: frozenset[str], edit: Callable[[str], str], behind: str | None = None) -> str:
    """The HTML with labels edited, and with the colon behind them replaced where ``behind`` says by what: only where a label
    begins a text or has a colon, never a word of running text."""
    pattern = _label(words)

    def one(text: str) -> str:
        def put(match: re.Match[str]) -> str:
            colon = re.match(f"{_BLANK}*[：:]", text[match.end() :])
            if not colon and text[: match.start()].strip():
                return match[0]
            return edit(match["label"])

        changed = pattern.sub(put, text)
        if behind is not None:
            changed = re.sub(f"({pattern.pattern}){_BLANK}*[：:]{_BLANK}*", lambda m: m["label"] + behind, changed)
        return changed

    return texts(sheet.html, one, begun=False)


# ---- the page


def _page(css: str) -> Change:
    return lambda sheet, rng: styled(sheet.html, css)


for _name, _css in {
    "page_b5": "@page { size: 176mm 250mm !important }",
    "page_a5": "@page { size: 148mm 210mm !important; margin: 9mm !important }",
    "page_a3_landscape": "@page { size: A3 landscape !important }",
    "margins_wide": "@page { margin: 34mm 40mm !important }",
    "margins_narrow": "@page { margin: 8mm !important }",
    "spacing_narrow": "* { letter-spacing: .1em !important }",
    "spacing_wide": "* { letter-spacing: .35em !important }",
    "lines_close": "* { line-height: 1.15 !important }",
    "lines_far": "* { line-height: 2.4 !important }",
    "borders_off": "table, tr, td, th { border: none !important }",
}.items():
    CHANGES[_name] = _page(_css)


@change
def font_size(sheet: Sheet, rng: random.Random) -> str:
    """All sizes of letters a fifth smaller or larger."""
    factor = rng.choice((0.82, 1.18))
    return re.sub(
        r"(font(?:-size)?:[^;}\"']*?)(\d+(?:\.\d+)?)pt", lambda m: f"{m[1]}{float(m[2]) * factor:.1f}pt", sheet.html
    )


@change
def font_family(sheet: Sheet, rng: random.Random) -> str:
    """One other font for all."""
    return styled(sheet.html, f"* {{ font-family: {rng.choice(sorted(FONTS.values()))} !important }}")


# ---- labels


@change
def colons_half(sheet: Sheet, rng: random.Random) -> str:
    """Colons in half width, some with a blank behind."""
    mark = rng.choice((":", ": "))
    return outside(sheet, lambda text: text.replace("：", mark))


@change
def colons_blank(sheet: Sheet, rng: random.Random) -> str:
    """A blank before and behind every colon."""
    mark = rng.choice((" ：", "： ", " : "))
    return outside(sheet, lambda text: text.replace("：", mark))


@change
def colons_out(sheet: Sheet, rng: random.Random) -> str:
    """Labels without colon, a wide blank behind."""
    return labels(sheet, labels_for(sheet.type), str, rng.choice(("\u3000", "  ".replace(" ", "\u00a0"))))


@change
def labels_apart(sheet: Sheet, rng: random.Random) -> str:
    """Blanks within short labels: 姓　名, 专 业, 发 证 日 期."""
    blank = rng.choice((" ", "\u3000"))
    words = frozenset(word for word in labels_for(sheet.type) if len(word) <= 4 and word.isalpha())
    return labels(sheet, words, lambda word: blank.join(re.sub(_BLANK, "", word)))


@change
def labels_together(sheet: Sheet, rng: random.Random) -> str:
    """No blanks within labels."""
    return labels(sheet, labels_for(sheet.type), lambda word: re.sub(_BLANK, "", word))


@change
def synonyms(sheet: Sheet, rng: random.Random) -> str:
    """Another usual word for a label, the same word wherever it stands; none that the sheet prints already."""
    printed = re.sub(r"<[^>]*>|\s", "", escapes.unescape(sheet.html))
    html = sheet.html
    for row in rows_for(sheet.type):
        there = [word for word in row if _label((word,)).search(" ".join(_plain(html)))]
        others = [word for word in row if word not in printed]
        if len(there) == 1 and others:  # two of them on one sheet are two things
            html = labels(sheet._replace(html=html), frozenset(row), _always(rng.choice(others)))
    return html


def _always(word: str) -> Callable[[str], str]:
    return lambda _: word


def _plain(html: str) -> list[str]:
    found: list[str] = []
    texts(html, lambda text: found.append(text) or text)  # type: ignore[func-returns-value]
    return [f"\u3000{one.strip()}\u3000" for one in found]


# ---- dates and marks

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日")
_PLAIN_DATE = re.compile(r"(?<![\d.\-/])((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?![\d.\-/])")


def _dates(form: Callable[[int, int, int], str]) -> Change:
    def apply(sheet: Sheet, rng: random.Random) -> str:
        def put(match: re.Match[str]) -> str:
            year, month, day = int(match[1]), int(match[2]), int(match[3])
            return form(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else match[0]

        return texts(sheet.html, lambda text: _PLAIN_DATE.sub(put, _DATE.sub(put, text)))

    return apply


CHANGES["dates_dash"] = _dates(lambda y, m, d: f"{y}-{m:02}-{d:02}")
CHANGES["dates_dot"] = _dates(lambda y, m, d: f"{y}.{m}.{d}")
CHANGES["dates_slash"] = _dates(lambda y, m, d: f"{y}/{m:02}/{d:02}")
CHANGES["dates_hanzi"] = _dates(lambda y, m, d: f"{hanzi_year(y)}年{hanzi_number(m)}月{hanzi_number(d)}日")
CHANGES["dates_blanks"] = _dates(lambda y, m, d: f"{y} 年 {m:02} 月 {d:02} 日")


@change
def marks_names(sheet: Sheet, rng: random.Random) -> str:
    """Another mark between the names of a list."""
    mark = rng.choice(("，", "；", " ", "\u3000", ","))
    people = [
        v for v in sheet.truth.values() if isinstance(v, list) and len(v) > 1 and all(isinstance(x, str) for x in v)
    ]
    names = {name for group in people for name in group}
    if not names:
        return sheet.html
    one = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return texts(sheet.html, lambda text: re.sub(f"({one})[、，,；;](?={one})", lambda m: m[1] + mark, text))


@change
def marks_titles(sheet: Sheet, rng: random.Random) -> str:
    """《》 as “” and “” as 「」."""
    table = str.maketrans("《》“”", "“”「」")
    return outside(sheet, lambda text: text.translate(table))


@change
def brackets_half(sheet: Sheet, rng: random.Random) -> str:
    """（） as ()."""
    return texts(sheet.html, lambda text: text.replace("（", "(").replace("）", ")"))


_NUMBERED = ("id_number", "certificate_number", "patent_number", "birth_date", "verification_code", "issn", "cn_number")


@change
def full_width(sheet: Sheet, rng: random.Random) -> str:
    """Digits and letters in full width, in numbers too."""
    table = {code: code + 0xFEE0 for code in (*range(48, 58), *range(65, 91), *range(97, 123))}
    return outside(sheet, lambda text: text.translate(table), but=_NUMBERED)


@change
def stops(sheet: Sheet, rng: random.Random) -> str:
    """Sentences that end without a full stop at the end of a text, or in another mark."""
    mark = rng.choice(("", "．", "；"))
    return outside(sheet, lambda text: re.sub(r"。(\s*)$", lambda m: mark + m[1], text))


@change
def honorifics(sheet: Sheet, rng: random.Random) -> str:
    """同志 as 先生 or 女士, or none; 同志 behind a name in running text that had none."""
    names = {
        one for value in sheet.truth.values() for one in _strings(value) if re.fullmatch("[\u4e00-\u9fff]{2,3}", one)
    }
    women = sheet.truth.get("sex") == "女"
    word = rng.choice(("女士" if women else "先生", ""))
    if "同志" in re.sub("<[^>]*>", "", sheet.html):
        return outside(sheet, lambda text: text.replace("同志", word))
    if not names or sheet.type in ("paper", "technical_report", "id_card", "textbook"):
        return sheet.html
    pattern = re.compile("(" + "|".join(map(re.escape, sorted(names))) + ")(?=[，,]|系|于|在|自|担任|同意)")
    return texts(
        sheet.html, lambda text: pattern.sub(r"\1同志", text) if len(text) > 24 and re.search("[，。]", text) else text
    )


# ---- what machines add


@change
def footer_pages(sheet: Sheet, rng: random.Random) -> str:
    """Page numbers at the foot, the time of printing at the head."""
    foot = rng.choice(
        ('"第 " counter(page) " 页 共 " counter(pages) " 页"', '"- " counter(page) " -"', "counter(page)")
    )
    head = rng.choice(('"打印时间：2024-08-13 09:41:27"', '"打印日期：2024年8月13日"', '"2024/8/13"'))
    return styled(sheet.html, _margins(foot, head))


def _margins(foot: str, head: str) -> str:
    small = "font: 9pt 'Noto Serif CJK SC'; color: #333"
    return f"@page {{ @bottom-center {{ content: {foot}; {small} }} @top-right {{ content: {head}; {small} }} }}"


@change
def footer_scanner(sheet: Sheet, rng: random.Random) -> str:
    """The line of a scanning app at the foot, what the copy is for at the head."""
    foot = rng.choice(('"由 扫描全能王 扫描创建"', '"CamScanner 扫描"', '"夸克扫描王"'))
    head = rng.choice(('"仅供职称评审使用"', '"仅供2024年度职称评审使用，复印无效"', '"附件3"'))
    return styled(sheet.html, _margins(foot, head))


@change
def watermark(sheet: Sheet, rng: random.Random) -> str:
    """仅供职称评审使用 across the page."""
    words = rng.choice(("仅供职称评审使用", "仅限2024年职称申报使用", "山西省专业技术职称网上申报系统"))
    css = "position: fixed; left: 18%; top: 45%; font: 24pt 'Noto Sans CJK SC'; color: #e4e4e4; transform: rotate(-30deg); z-index: -1"
    return _put_last(sheet.html, f'<div style="{css}">{words}</div>')


@change
def qr_caption(sheet: Sheet, rng: random.Random) -> str:
    """A line under the document about its code."""
    words = rng.choice(
        ("扫描二维码查验真伪", "扫一扫 验真伪", "查询网址：http://zscx.osta.org.cn", "本页由电子档案系统生成")
    )
    return _put_last(sheet.html, f'<p style="font-size: 9pt; text-align: left; margin: 2mm 0 0">{words}</p>')


def _put_last(html: str, more: str) -> str:
    head, mark, rest = html.rpartition("</body>")
    return f"{head}{more}{mark}{rest}" if mark else html + more


# ---- rows and columns of forms


@change
def rows_turned(sheet: Sheet, rng: random.Random) -> str:
    """The rows of a table of labels and values in reversed order."""
    return _tables(sheet, lambda rows: rows[::-1])


@change
def columns_turned(sheet: Sheet, rng: random.Random) -> str:
    """Where two labels with their values share a row, the second pair first."""

    def turn(rows: list[Any]) -> list[Any]:
        for row in rows:
            cells = list(row)
            if len(cells) == 4:
                for cell in (*cells[2:], *cells[:2]):
                    row.remove(cell)
                    row.append(cell)
        return rows

    return _tables(sheet, turn)


def _tables(sheet: Sheet, turn: Callable[[list[Any]], list[Any]]) -> str:
    tree = lxml.html.document_fromstring(sheet.html)
    known, changed = labels_for(sheet.type), False
    for table in tree.iter("table"):
        rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
        if len(rows) > 1 and all(_pairs(row, known) for row in rows):
            parent = rows[0].getparent()
            if any(row.getparent() is not parent for row in rows):
                continue
            for row in rows:
                parent.remove(row)
            parent.extend(turn(rows))
            changed = True
    return str(lxml.etree.tostring(tree, encoding="unicode", method="html")) if changed else sheet.html


def _pairs(row: Any, known: frozenset[str]) -> bool:
    """Whether a row is one or two labels, each before its value."""
    cells = list(row)
    if len(cells) not in (2, 4) or any(cell.get("rowspan") for cell in cells):
        return False
    heads = [re.sub(rf"\s|{_BLANK}|[：:]", "", cell.text_content()) for cell in cells[::2]]
    values = [re.sub(r"\s", "", cell.text_content()) for cell in cells[1::2]]
    return all(head in known or 2 <= len(head) <= 7 for head in heads) and not any(one in known for one in values)
