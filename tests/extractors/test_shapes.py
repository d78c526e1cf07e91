"""Posts, fields of study and labels nobody listed: what is one, and what only looks like one."""

from __future__ import annotations

import re

import pytest
from yushen.extractors.engine import label_patterns, shapes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("电力系统及其自动化", "电力系统及其自动化"),
        ("系统工程专业", "系统工程"),
        ("高等教育管理", "高等教育管理"),
        ("机械工程系焊接技术与自动化专业", "焊接技术与自动化"),
        ("网络教育电气工程及其自动化", "电气工程及其自动化"),
        ("数控加工（预备技师班）", "数控加工"),
        ("机电一体化技术(工业机器人)", "机电一体化技术(工业机器人)"),
        ("专科高等教育", None),
        ("完成", None),
        ("学习期满，成绩合格", None),
    ],
)
def test_a_field_of_study(text, value):
    hit = shapes.major()(text)
    assert (hit.value if hit else None) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("焊工", "焊工"),
        ("无损检测员", "无损检测员"),
        ("我公司首席技师工作室领办人", "首席技师工作室领办人"),
        ("从事钳工技师岗位工作", "钳工技师"),
        ("工作面支护工", "工作面支护工"),
        ("2022年", None),
        ("证明人", None),
        ("本专业", None),
        ("本专业技术技能", None),
        ("专业技术", None),
        ("合格", None),
        ("太原某某有限公司", None),
    ],
)
def test_a_post(text, value):
    hit = shapes.post()(text)
    assert (hit.value if hit else None) == value


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (
            label_patterns.EMPLOYER,
            ("现工作单位", "参保单位名称", "用人单位(全称)"),
            ("单位性质", "单位负责人", "企业规模"),
        ),
        (label_patterns.ISSUER, ("颁证机构", "发证单位(盖章)"), ("发证机构代码", "发证单位地址")),
        (label_patterns.POSITION, ("现从事岗位", "聘任职务"), ("岗位等级", "工种代码", "任职时间")),
        (label_patterns.GRANT_DATE, ("取得资格时间", "评审通过日期"), ("发证日期", "出生日期", "参加评审时间")),
        (label_patterns.CERTIFICATE_NUMBER, ("资格证书编号", "证书管理号"), ("身份证号码", "批准文号", "准考证号")),
        (label_patterns.IDENTITY, ("公民身份证号码", "社会保障号码"), ("证件类型", "证书编号")),
        (label_patterns.SPECIALTY, ("所学专业名称", "评审专业"), ("专业技术职务", "专业类别")),
    ],
)
def test_a_label_by_its_words(pattern, yes, no):
    assert [one for one in yes if not re.fullmatch(pattern, one)] == []
    assert [one for one in no if re.fullmatch(pattern, one)] == []
