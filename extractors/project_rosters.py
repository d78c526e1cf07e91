"""The lists of names of an acceptance document, row by row: tables, labels with names, rows of names under a heading."""

from __future__ import annotations

import re
from itertools import pairwise

from yushen.extractors.engine.name_lists import NamedRole, join_rows, listed, only_names, read_list
from yushen.extractors.engine.pairs import Piece, bare_label, is_label, pieces, split_label
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.view import Row, View
from yushen.extractors.project_sides import (
    HEADING,
    HEADS,
    INNER_LEAD,
    KIND_HEAD,
    LEAD,
    MEMBERS,
    NAME_HEAD,
    REST,
    RUNNING,
    WORK_HEAD,
    Columns,
    Side,
    is_form_row,
    is_head,
    is_name,
    kind_side,
    side_of,
)

from yushen.text import dates, names

_EDGE, _BROKEN = 0.06, 16
"""How far from the right edge a broken line may end, as a fraction of the page's width, and its characters at least."""
_LIST_ROWS = 6
"""Rows over which a list in running text goes on at most."""

_BRACKET_ROWS, _BRACKET = 2, 24
"""Rows over which what stands in brackets behind a name goes on at most, and its characters in one of them."""


class Reader:
    """Goes down the rows and keeps whose list it stands in."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.side: Side | None = None
        self.columns: Columns | None = None
        self.groups: list[tuple[list[NamedRole], bool]] = []
        """Lists as found, each with whether it is of single leaders."""
        self.leads: list[NamedRole] = []
        self.current: list[NamedRole] = []
        self.span: list[int] = []
        self.sure = True
        self.plain: list[str] = []
        """The rows of names without label that stand one under the other, and how many persons were there before them."""
        self.before = 0
        self.led = False
        """The label before was that of who led the work."""
        self.parts = False
        """The heading says that behind each name stands what he did (参加人员及分工)."""

    def read(self) -> None:
        taken = -1
        for number, row in enumerate(self.view.rows):
            if number <= taken:
                continue
            kept = [piece for piece in pieces(row) if not re.fullmatch(r"[*\d-]*\*[*\d-]*", piece.text)]
            kept, taken = self._closed(_label_apart(kept), number)
            if taken == number:
                kept, taken = self._going_on(kept, number)
            self._row(kept)
        self._close()

    def _closed(self, row: list[Piece], number: int) -> tuple[list[Piece], int]:
        """A row that ends inside brackets (…、程丽（检 | 验）) with the row that closes them, and the number of its last row."""
        for below in range(number + 1, min(len(self.view.rows), number + 1 + _BRACKET_ROWS)):
            raw = "".join(piece.raw for piece in row)
            opened = len(re.findall(r"[(（]", raw)) - len(re.findall(r"[)）]", raw))
            if opened != 1 or self.view.rows[below].page != self.view.rows[number].page:
                break
            last = re.split(r"[(（]", raw)[-1]
            more = pieces(self.view.rows[below])
            tail = re.match(r"[^()（）:：。;；]{0,24}[)）]", more[0].raw)
            if tail is None or len(last) > _BRACKET or not names.is_person_name(_before_bracket(raw)):
                break
            whole = Piece(row[-1].text + more[0].text, row[-1].raw + more[0].raw, row[-1].start, row[-1].token)
            row, number = [*row[:-1], whole, *more[1:]], below
        return row, number

    def _going_on(self, row: list[Piece], number: int) -> tuple[list[Piece], int]:
        """A labelled list that is broken over full lines (…、于丽 | 娟、袁国庆。) in one piece, and the number of its last row."""
        if len(row) != 1 or split_label(row[0].text) is None:
            return row, number
        whole = row[0]
        for below in range(number + 1, min(len(self.view.rows), number + 1 + _LIST_ROWS)):
            more = pieces(self.view.rows[below])
            ended = re.search(r"[。;；]\s*$", whole.raw)
            open_end = re.search(r"[、,，]\s*$", whole.raw) or self._reaches_edge(self.view.rows[below - 1])
            if ended or not open_end or len(more) != 1 or split_label(more[0].text) is not None:
                break
            last = re.split(r"[:：]", whole.raw)[-1]
            tail = re.split(r"[。;；]", more[0].raw)[0]
            together = join_rows([last, tail])
            if not only_names(together) or not (listed(last) or "、" in together):
                break
            raw = whole.raw[: len(whole.raw) - len(last)] + together + more[0].raw[len(tail) :]
            whole = Piece(whole.text + more[0].text, raw, whole.start, whole.token)
            number = below
        return [whole], number

    def _reaches_edge(self, row: Row) -> bool:
        """A line that may have been broken for want of room; the edge of a photographed page is not even."""
        right = max(one.box.x1 for one in self.view.rows if one.page == row.page)
        return row.box.x1 > right - _EDGE and sum(len(token.text) for token in row.tokens) >= _BROKEN

    def _close(self) -> None:
        if self.current:
            self.groups.append((self.current, False))
        self.current = []

    def _add(self, people: list[NamedRole], row: list[Piece], *, lead: bool = False) -> None:
        if not people:
            return
        if lead and self.side != "own":
            self.leads += people
        else:
            self.current += people
        self.span += [row[0].start, row[-1].end]

    def _list(self, raw: str) -> list[NamedRole]:
        """The persons of a list; one with something in it that is no name is less sure as a whole."""
        found = read_list(raw)
        self.sure = self.sure and (found.whole or not found.people)
        return found.people

    def _enter(self, side: Side | None) -> None:
        self._close()
        self.side, self.columns, self.plain, self.parts = side, None, [], False

    def _row(self, row: list[Piece]) -> None:
        if not row:
            return
        if self._heads(row) or self._table_row(row):
            return
        first = row[0]
        if self.parts and self.side == "own" and (one := _with_part(row)) is not None:
            self._add([one], row)
            return
        split = split_label(first.text)
        if split is not None:
            self._labelled(row, *split)
            return
        text = "".join(piece.text for piece in row)
        side = side_of(first.text) if is_label(bare_label(first.text)) else None
        if side is not None and len(row) == 1 and len(text) <= HEADING:
            self._enter(side)
            self.parts = _PARTS_TOLD.search(text) is not None
        elif len(row) > 1 and LEAD.fullmatch(bare_label(first.text)):
            self._leads(row)
        elif len(row) > 1 and (side is not None or self._inside_leads(row)):
            self._cells(row, side)
        elif self.side == "own" and self._plain(row, text):
            pass
        elif self.side == "own" and re.match(r"\(?\d{1,2}[.、)]", text) and (person := _numbered(row)):
            self._add([person], row)
        elif len(text) >= RUNNING or len(row) > 1:
            self._leads(row)
            self._enter(None)
        elif self.side is not None and (is_label(text) and len(text) >= 4):
            self._enter(None)

    def _plain(self, row: list[Piece], text: str) -> bool:
        """A row of names, or the rest of a name that the row before broke off."""
        raw = " ; ".join(piece.raw for piece in row)
        together = join_rows([*self.plain, raw])
        goes_on = bool(self.plain) and len(text) <= REST and len(listed(together)) >= len(listed(join_rows(self.plain)))
        if not (goes_on or only_names(" ".join(piece.raw for piece in row)) or only_names(together)):
            return False
        if not self.plain:
            self.before = len(self.current)
        self.plain.append(raw)
        del self.current[self.before :]
        self._add(self._list(together), row)
        return True

    def _inside_leads(self, row: list[Piece]) -> bool:
        return self.side == "own" and INNER_LEAD.fullmatch(bare_label(row[0].text)) is not None

    def _labelled(self, row: list[Piece], label: str, begin: int) -> None:
        """``项目组成员:张三、李四`` and several of the kind in one row."""
        side = side_of(label)
        if side is None and self.led and MEMBERS.fullmatch(label):
            side = "own"  # 主要成员 in the row under 课题负责人
        self.led = LEAD.fullmatch(label) is not None
        lead = LEAD.fullmatch(label) is not None
        inner = self.side == "own" and INNER_LEAD.fullmatch(label) is not None
        first = row[0]
        rest = [_from(first, begin)] if begin < len(first.text) else []
        more: list[Piece] = []
        for index, piece in enumerate(row[1:], start=1):
            if split_label(piece.text) is not None:
                more = row[index:]
                break
            rest.append(piece)
        raw = " ; ".join(piece.raw for piece in rest)
        if lead or inner:
            role = label if not re.search(r"成员|组员|人员|参加人", label) else None
            people = [(name, own or role) for name, own in self._list(raw)]
            if inner:
                self._add(people, row)
            else:
                self._add(people, row, lead=True)
        elif side is not None:
            if not (side == self.side == "own"):
                self._enter(side)
            self.columns = None
            if side == "own":
                self._add(self._list(raw), row)
                if raw.rstrip().endswith("。") and not re.search(r"\d", raw):
                    self._enter(None)  # a sentence that is over: a name alone below signs something else
        elif not (self.side == "own" and self.columns is None and listed(raw)):
            self._enter(None)
        if more:
            self._row(more)

    def _cells(self, row: list[Piece], side: Side | None) -> None:
        """A label's cell with the names, or with leaders and names, in the cells beside it."""
        if side is not None:
            self._enter(side)
        role: str | None = None
        for piece in row[1:] if side is not None else row:
            if side == "other":
                break
            if LEAD.fullmatch(piece.text) or INNER_LEAD.fullmatch(piece.text):
                role = piece.text
                continue
            here_side = side_of(piece.text) if is_label(piece.text) else None
            if here_side == "other" or (is_label(piece.text) and not listed(piece.raw) and here_side is None):
                break
            people = self._list(piece.raw)
            if people:
                one = role if role and not re.search(r"成员|组员|人员|参加人", role) else None
                self._add([(name, own or one) for name, own in people], [piece])
                role = None

    def _leads(self, row: list[Piece]) -> None:
        """项目经理 | 张三 among other cells of a form; 项目成员 | 李四、王五 further on in the row."""
        for label, value in pairwise(row):
            if LEAD.fullmatch(bare_label(label.text)):
                self.leads += [(name, own or bare_label(label.text)) for name, own in listed(value.raw)[:3]]
                self.span += [value.start, value.end]
            elif is_label(bare_label(label.text)) and side_of(label.text) == "own" and listed(value.raw):
                self._enter("own")
                self._add(self._list(value.raw), [value])
                self._close()

    def _heads(self, row: list[Piece]) -> bool:
        found = [piece for piece in row if NAME_HEAD.fullmatch(piece.text)]
        signed = [piece for piece in found if "签" in piece.text]
        others = [piece for piece in row if piece not in found]
        if not found or len(row) < 2 or not all(is_label(piece.text) or len(piece.text) == 1 for piece in row):
            return False
        if any(len(listed(piece.raw)) > 1 and not is_head(piece.text) for piece in others) or any(
            piece.text.isdigit() for piece in row
        ):
            return False  # a row of a table with its number, whose part is called 主要研究人员
        if 2 * sum(bool(listed(piece.raw)) and not is_head(piece.text) for piece in others) > len(others):
            return False
        if not any(re.search(r"姓名|签[名字]|名字", piece.text) for piece in found) and len(row) < HEADS:
            return False
        if len(found) > len(signed) > 0:
            found = [piece for piece in found if piece not in signed]
        kind = next((piece for piece in row if KIND_HEAD.fullmatch(piece.text)), None)
        side = self.side
        if side is None:
            own = next((side_of(piece.text) for piece in found if side_of(piece.text) is not None), None)
            side = own
        sure = side is not None or kind is not None
        if side is None and kind is None and any(WORK_HEAD.search(piece.text) for piece in row):
            side = "own"
        if self.columns is not None or self.side is None:
            self._close()
        self.side = side
        self.columns = Columns(row, found, kind, side, sure)
        return True

    def _table_row(self, row: list[Piece]) -> bool:
        columns = self.columns
        if columns is None or _of_judges(row):
            return False
        for piece in row:
            if (
                columns.kind is not None
                and columns.head_of(piece, row) is columns.kind
                and not names.is_person_name(piece.text)
            ):
                columns.last_kind = kind_side(piece.text)
        side = columns.last_kind if columns.kind is not None else columns.side
        got = False
        for piece in row:
            head = columns.head_of(piece, row)
            if head not in columns.names or not is_name(piece.raw):
                continue
            got = True
            if side != "own":
                continue
            role_head = columns.role_head(head)
            role = next(
                (
                    one
                    for one in row
                    if role_head is not None and one is not piece and columns.head_of(one, row) is role_head
                ),
                None,
            )
            word = role.text if role is not None and not re.fullmatch(r"[\d.%/-]+", role.text) else None
            self._add([(names.clean_name(piece.raw), word)], [piece])
            self.sure = self.sure and columns.sure
        if got:
            columns.empty = 0
            return True
        text = "".join(piece.text for piece in row)
        columns.empty += 1
        if re.fullmatch(r"[\d*.-]*", text) or (
            columns.empty <= 2
            and len(row) > 1
            and not split_label(row[0].text)
            and side_of(row[0].text) is None
            and not LEAD.fullmatch(row[0].text)
            and not is_form_row(row)
        ):
            return True
        self._enter(None)
        return False


def _of_judges(row: list[Piece]) -> bool:
    """鉴定委员会主任：张三 right under the table of those who did the work: a label of its own, and no row of the table."""
    split = split_label(row[0].text)
    return split is not None and side_of(split[0]) == "other"


_PART = re.compile(
    r"(?:\(?\d{1,2}[.、)．]?\s*)?(?P<name>[\u4e00-\u9fff·]{2,8})[\s:：—-]+(?P<part>[\u4e00-\u9fff、和及与]{2,18})"
)
_PARTS_TOLD = re.compile(r"分工|职责|作用|贡献|任务|所?承担|工作")


def _with_part(row: list[Piece]) -> NamedRole | None:
    """``张三　机械设计`` under a heading that says 分工: a person a row, and behind a blank or colon what he did."""
    match = _PART.fullmatch(" ".join(piece.raw.strip() for piece in row))
    if match is None or not names.is_person_name(match["name"]) or names.is_person_name(match["part"]):
        return None
    if not is_name(match["name"]) or side_of(match["name"]) is not None:
        return None
    return match["name"], re.sub(r"^负责(?!人)|(?<=[\u4e00-\u9fff]{2})工作$", "", match["part"]) or None


def _label_apart(row: list[Piece]) -> list[Piece]:
    """A label of own people that one blank parts from their names, cut off: 参加人员及分工 张三（骨干）."""
    match = re.match(r"(\S{2,14})[^\S\n]+(?=\S)", row[0].raw) if row else None
    if match is None or side_of(match[1]) != "own" or not is_label(match[1]):
        return row
    label = tidy(match[1])
    first = row[0]
    rest = Piece(first.text[len(label) :], first.raw[match.end() :], first.start + len(label), first.token)
    if not first.text.startswith(label) or not listed(rest.raw):
        return row
    return [Piece(label, match[1], first.start, first.token), rest, *row[1:]]


def _before_bracket(raw: str) -> str:
    """The word before the last opening bracket."""
    return names.clean_name(re.split(r"[、,，;；:：\s()（）]", re.split(r"[(（]", raw)[-2].strip())[-1])


def _from(piece: Piece, begin: int) -> Piece:
    colon = re.search(r"[:：]", piece.raw)
    raw = piece.raw[colon.end() :].strip() if colon else piece.text[begin:]
    return Piece(piece.text[begin:], raw, piece.start + begin, piece.token)


def _numbered(row: list[Piece]) -> NamedRole | None:
    """``1. 张三，高级技师，某某公司，负责总体设计``: a person a row."""
    text = re.sub(r"^\(?\d{1,2}[.、)]", "", "".join(piece.text for piece in row))
    words = re.split(r"[,，、:\s(]", text)
    if not words or not names.is_person_name(words[0]) or dates.find_dates(words[0]):
        return None
    did = re.search(r"(?:负责|承担|主持|担任|从事)([^,。;，；)]{2,20})", text)
    return words[0], did[1] if did else None
