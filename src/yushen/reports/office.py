"""Who signs the notices, and whether copies have to be verified: the office's own YAML (``--office``)."""

from __future__ import annotations

from pathlib import Path

import msgspec

BLANK = "＿＿＿＿＿＿＿＿"
"""What stands where the office has not said it: a blank to fill in by hand."""


class Office(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The office that signs. All texts appear as given."""

    name: str = BLANK
    """Full name of the office, under which the notice is signed."""
    contact: str = BLANK
    """Contact person."""
    phone: str = BLANK
    address: str = BLANK
    """Where the materials are handed in."""
    deadline: str = BLANK
    """Until when, as it should be printed, e.g. 2025年10月20日."""
    numbering: str = f"〔{'＿' * 4}〕{'＿' * 3}号"
    """Number of the notice; ``{n}`` is replaced by the running number of the dossier in the batch."""
    date: str = f"{'＿' * 4}年{'＿' * 2}月{'＿' * 2}日"
    """Date of the notice."""
    copies_verified: bool = False
    """Whether every copy has to bear 与原件相符 with the seal of the employer (``copy.not_verified``)."""


_CHINESE = {
    "名称": "name",
    "单位": "name",
    "落款": "name",
    "联系人": "contact",
    "电话": "phone",
    "联系电话": "phone",
    "地址": "address",
    "期限": "deadline",
    "补正期限": "deadline",
    "文号": "numbering",
    "编号": "numbering",
    "日期": "date",
    "与原件相符": "copies_verified",
    "核对章": "copies_verified",
    "复印件核对": "copies_verified",
}
_YES, _NO = (
    frozenset({"是", "要", "要求", "需要", "需", "true", "yes", "1"}),
    frozenset({"否", "不要", "不要求", "不需要", "false", "no", "0"}),
)


class OfficeError(Exception):
    """The office file cannot be used (exit code 2). The message is Chinese."""


def read_office(path: Path) -> Office:
    """The office from YAML, keys English or Chinese. Raises OfficeError, naming the key that is not known."""
    import yaml

    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise OfficeError(f"办公室信息文件 {path.name} 读不出来，请用 UTF-8 编码的 YAML 填写。") from error
    if not isinstance(data, dict):
        raise OfficeError(f"办公室信息文件 {path.name} 应为“名称: 内容”逐行填写。")
    given = {_CHINESE.get(str(key), str(key)): str(value) for key, value in data.items() if value is not None}
    unknown = sorted(set(given) - set(Office.__struct_fields__))
    if unknown:
        raise OfficeError(f"办公室信息文件 {path.name} 有不认识的项：{'、'.join(unknown)}。")
    asked = given.pop("copies_verified", "否").strip().lower()
    if asked not in _YES | _NO:
        raise OfficeError(f"办公室信息文件 {path.name} 的“与原件相符”一项请填“要求”或“不要求”。")
    return Office(**given, copies_verified=asked in _YES)
