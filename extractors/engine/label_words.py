"""Labels that need care: words that also begin other words, and labels that stand right behind another value."""

from __future__ import annotations

import re

NEEDS_END = frozenset(
    {
        "单",
        "姓",
        "项目",
        "成果",
        "作品",
        "课题",
        "奖项",
        "奖种",
        "职业",
        "工种",
        "专业",
        "单位",
        "年度",
        "等级",
        "日期",
        "编号",
        "级别",
        "职称",
        "资格",
        "岗位",
        "职务",
        "结论",
        "学历",
        "学位",
        "合计",
        "金额",
        "题目",
        "标题",
        "编写",
        "编制",
        "作者",
        "主编",
        "小写",
        "规模",
        "数量",
        "标准",
        "主管",
        "主办",
        "编辑",
        "出版",
        "印刷",
        "发行",
        "地址",
        "电话",
        "行业",
        "层次",
        "类别",
        "执笔",
        "审核",
        "审定",
        "批准",
        "校对",
        "部门",
        "申报人",
        "申请人",
        "甲方",
        "乙方",
        "师傅",
        "徒弟",
        "导师",
        "名师",
        "师父",
        "学徒",
    }
)
"""Words that also begin other words (职业资格证书, 专业技术): labels only where a colon, a gap or the line's end follows."""
GLUED = frozenset(
    {
        "性别",
        "民族",
        "出生",
        "出生日期",
        "出生年月",
        "身份证号",
        "证件号码",
        "学制",
        "学历层次",
        "培养层次",
        "学习形式",
        "毕业时间",
        "毕业日期",
        "入学时间",
        "发证日期",
        "证书编号",
        "专业",
        "专利号",
        "文化程度",
        "工作单位",
        "职务",
        "日期",
        "签发机关",
        "有效期限",
        "住址",
        "公民身份号码",
        "授权公告日",
        "授权公告号",
        "专利申请日",
    }
)
LABEL_ENDS = (
    r"[\u4e00-\u9fff()/]{0,8}(?:单位|名称|日期|时间|年月|编号|号码|等级|级别|收入|人数|专业|职务|职称|岗位|工种|地址|电话|性别|类型|类别"
    r"|机构|机关|部门|代码|编码|序号|证号|(?:验证|校验|查询|识别)码|金额|行业|总额|姓名|作者|期刊|刊物|刊名|刊号|书名|题目|题名|标题|院校|学校|学位|职业|资格|结论|结果|意见|规模"
    r"|年限|学时|字数|主编|主办|签[字名]|编写|编制|撰写|执笔|拟稿|(?<=[\u4e00-\u9fff])[人者])(?:\([\u4e00-\u9fff]{1,4}\))?"
    r"|[\u4e00-\u9fff]{0,2}(?:项目|成果|课题)"
)
"""Words that end as labels do: what stands beside one is its value, no list need know it."""
LABEL_LIKE = re.compile(rf"[\u4e00-\u9fff()]{{2,12}}:|{LABEL_ENDS}")
"""Such a word, or any with its colon."""
_ENDS_ANY = frozenset({"名称", "编号", "号码", "日期", "时间", "单位", "姓名", "证书"})
"""Labels that also end longer ones: 职称 名称 in two boxes is one label."""


def gapped(label: str, labels: tuple[str, ...]) -> str:
    """The expression for a label that gaps may part (姓 名 in two boxes), not where two labels beside each other make it up: of
    职业 | 等级 in the head of a table each has its own column."""
    parted = {
        at
        for at in range(2, len(label) - 1)
        if label[:at] in labels and label[at:] in labels and label[at:] not in _ENDS_ANY
    }
    return "".join(("\t?" if at and at not in parted else "") + re.escape(one) for at, one in enumerate(label))


LONGER_WORDS = {
    "专业": "技术|技能|人[员才]|职务|资格|职称|评[审议]|委员会|组|学会|协会|分会|队|工作|能力|知识",
    "职务": "任职|资格|评[审议]|聘|晋升",
}
"""What goes on with a glued label in the middle of words is one word with it: 某省中级专业技术职务评审委员会 is one name."""
