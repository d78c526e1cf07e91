"""Whose list of names a heading, a label or a column announces: of those who did the work, or of those who judged it.

The word next before 人员, 成员 or 名单 decides: 验收项目完成人员 did the work, 项目验收组成员 judged it. What says neither is nobody's.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec
from yushen.extractors.engine.pairs import Piece, bare_label, is_label

from yushen.text import names

Side = Literal["own", "other"]

_OWN_WORDS = "研制|完成|参加|参与|参研|参建|攻关|研究|研发|开发|课题|项目|实施|施工|设计|承担|制作|创新|改造|革新|QC|编制|调试|安装|技术|主创|创作|发明|贡献"
_OTHER_WORDS = (
    "鉴定|验收|评审|评价|论证|专家|评委|评估|委员|监理|主持|审核|审查|审批|审定|批准|校核|核对|复核|经办|打印|填表|填报|制表|联系|办理|证明|会签|监督|"
    "建设|业主|主管|组织|用户|使用|应用|检测|见证|归档|领导|记录|参会|到会|出席|列席|特邀|管理|财务|推荐"
)
_WORDS = re.compile(f"(?P<own>{_OWN_WORDS})|(?P<other>{_OTHER_WORDS})")
NOUN = re.compile(
    r"(?:人员|组员|成员|骨干|人|者|名单|团队|小组|班子|组|委员会|专家|委员|评委|情况表?|信息|一览表?|签[字名](?:表|栏)?)+(?:名单|表|情况表?|简况|一览表?|信息)?"
    r"(?:[及和与]其?(?:具体|主要)?(?:分工|职责|作用|贡献|任务|工作内容|(?:承担|完成)的?工作))?(?:\([^()]{1,12}\))?$"
)
LEAD = re.compile(
    r"(?:本|(?:施工|承建|承担|完成|研制|实施)单位)?(?:项目|课题|成果|工程|技术|施工|方案|攻关|研究|小组|QC小组|QC|团队|任务|改造)(?:组|总)?(?:技术)?(?:负责人|主持人|经理|带头人|组长|主持)(?:姓名)?|第一完成人|主持人|项目长"
)
_CHAIR = re.compile(
    r"(?:项目|成果|技术|现场|会议|竣工)*(?:验收|鉴定|评审|评价|论证|评估|专家|审查|评委|委员会)(?:专家)?(?:小?组|委员会)?(?:正|副|第一|常务)?(?:组长|主任(?:委员)?|委员|召集人|主持人)"
)
"""Who chairs those that judge: 验收组组长, 鉴定委员会副主任委员; the deputies behind are theirs, too."""
INNER_LEAD = re.compile(
    r"(?:副)?(?:负责人|组长|主持人|经理|带头人|成员|组员|骨干|参加人|参加人员|技术负责|技术骨干|主要成员|其他成员|其他人员)"
)
MEMBERS = re.compile(r"(?:主要|其他|其余)?(?:成员|组员|骨干|参加人员?|参与人员?|参加者|参与者|合作者|合作人)(?:名单)?")
"""Words for those who worked with whoever led: theirs is the list right behind the leader, not one behind a jury's chair."""
NAME_HEAD = re.compile(
    r"(?:(?:主要)?(?:完成|研制|参加|参与|项目|课题|研究|攻关|实施|施工|小组)?(?:人员|成员|者|人)|专家|委员|评委)?(?:姓名|签名|签字|名字)|"
    r"(?:主要)?(?:完成|研制|参加|参与|研究|攻关|实施|施工|项目组|课题组|小组)(?:人员|成员|者|人)"
)
_ROLE_HEAD = re.compile(r"承担|分工|贡献|作用|任务|职责|负责|角色|主要工作|工作内容|担任|本项目|项目中")
_WEAK_ROLE_HEAD = re.compile(r"^(?:岗位|职务|小组职务|组内职务|职务/岗位|身份)$")
KIND_HEAD = re.compile(r"^(?:类别|类型|组别|分类|人员类别|参会类别|参会身份|所属|分组)$")
WORK_HEAD = re.compile(r"承担|分工|贡献|创造性|主要工作|作用|参与内容|负责内容")
HEADS = 3
"""Heads side by side without the word 姓名 make a table from so many on: 完成人 | 职称 | 分工, but 主要施工人员 | 张三 is a label."""
HEADING = 26
"""Characters of a heading of a list at most."""
RUNNING = 28
"""Characters from which a row without names is running text and ends a list."""
REST = 3
"""Characters of the rest of a name at the beginning of a row."""


def side_of(text: str) -> Side | None:
    """Whose list a heading or label announces; None where it announces no list of persons."""
    plain = bare_label(text)
    if _CHAIR.fullmatch(plain):
        return "other"
    noun = NOUN.search(plain)
    if noun is None:
        return None
    last: Side | None = "own" if re.search(r"团队|小组", noun[0]) else None
    for match in _WORDS.finditer(plain):
        last = "own" if match.lastgroup == "own" else "other"
    return last


class Columns(msgspec.Struct):
    """The heads of a table of persons."""

    heads: list[Piece]
    names: list[Piece]
    kind: Piece | None
    side: Side | None
    sure: bool
    last_kind: Side | None = None
    empty: int = 0

    def head_of(self, piece: Piece, row: list[Piece] | None = None) -> Piece:
        """The head over a cell: by its number in a full row, else the nearest."""
        if row is not None and len(row) == len(self.heads):
            return self.heads[row.index(piece)]
        return min(self.heads, key=lambda one: abs(one.box.cx - piece.box.cx))

    def role_head(self, name: Piece) -> Piece | None:
        """The head of what the person did: right of the name, before the next column of names."""
        later = [one.box.x0 for one in self.names if one.box.x0 > name.box.x0]
        mine = [one for one in self.heads if name.box.x0 < one.box.x0 < min(later, default=2.0)]
        mine += [one for one in self.heads if one.box.x0 < name.box.x0] if len(self.names) == 1 else []
        for pattern in (_ROLE_HEAD, _WEAK_ROLE_HEAD):
            found = [one for one in mine if pattern.search(one.text)]
            if found:
                return found[-1]
        return None


def kind_side(text: str) -> Side | None:
    """Whose people a word of the column of kinds means; those who only come from the unit that did the work are not named by it."""
    side = side_of(text if NOUN.search(text) else text + "人员")
    return None if side == "own" and text.endswith("单位") else side


def is_head(text: str) -> bool:
    """Words of the heads of tables that could also be names (单位, 成果)."""
    return (
        re.search(r"名|位|号|职|务|称|话|工|别|龄|历|月|专|业|注|签|字|果|献|责|容|间|期|程度|文化", text) is not None
    )


def is_form_row(row: list[Piece]) -> bool:
    """A row of label and value after a table: 验收意见 | 同意."""
    return is_label(row[0].text) and re.search(r"意见|结论|日期|时间|单位|部门|名称|金额|情况", row[0].text) is not None


def is_name(raw: str) -> bool:
    return names.is_person_name(names.clean_name(raw)) and not is_label_word(names.clean_name(raw))


def is_label_word(text: str) -> bool:
    """The words 单位, 备注 and the like in a column of names."""
    return text in {"单位", "备注", "合计", "日期", "姓名", "职务", "职称", "专业"}
