"""Which bodies are authorities: they certify, approve and register what enterprises are, and are none themselves."""

from __future__ import annotations

import re

_AUTHORITY = re.compile(
    r"(?:厅|人民政府|管委会|管理委员会|(?:改革|健康|建设|信息化|管理|贸易|经济|科技|技术)委员会|[\u4e00-\u9fff]{2}委|街道办事处"
    r"|(?:省|市|州|盟|县|区|旗|国家|中华人民共和国|\)|^)[\u4e00-\u9fff]{0,16}局(?:[\u4e00-\u9fff]{1,6}分局)?"
    r"|(?:工业和信息化|经济和信息化|工信|经信|统计|发展和改革|发展改革|人力资源和社会保障|人社|市场监督管理|市场监管|科学技术|财政|税务|行政审批|应急管理|商务|住房和城乡建设)[\u4e00-\u9fff]{0,8}(?:局|委|办公室|中心|科|处))$"
)
_WORKS = re.compile(
    r"(?:铁路|铁道|矿务|煤矿|工程|勘[查探察测]|地质|地勘|电业|供电|电力|电务|邮政|邮电|公路|航道|航务|港务|盐务|农垦|林业|森工|油田|采油|钻探|建筑|建工|水电|电气化|基建|施工|[一二三四五六七八九十\d])[\u4e00-\u9fff]{0,2}局$"
)
"""Bureaus that work: 某某矿务局, 中铁十二局, 某某工程局."""


def is_authority(name: str) -> bool:
    """Whether a body's name is that of an authority of the state (局, 厅, 委), no enterprise under such a name (矿务局)."""
    plain = re.sub(r"\([^()]*\)$", "", name.replace("（", "(").replace("）", ")"))
    return _AUTHORITY.search(plain) is not None and _WORKS.search(plain) is None
