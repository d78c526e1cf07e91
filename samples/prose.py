"""Invented technical prose of a wanted length."""

from __future__ import annotations

import random

_SUBJECTS = (
    "焊接接头",
    "工艺参数",
    "设备运行状态",
    "坡口尺寸",
    "预热温度",
    "层间温度",
    "检验结果",
    "冷却系统",
    "液压回路",
    "控制程序",
    "夹具结构",
    "测量数据",
    "生产节拍",
    "原有方案",
    "改进后的装置",
)
_VERBS = (
    "直接影响",
    "明显改善了",
    "能够稳定控制",
    "逐步降低了",
    "有效提高了",
    "共同决定",
    "充分验证了",
    "难以满足",
    "较好地适应",
    "进一步优化了",
)
_OBJECTS = (
    "产品质量",
    "加工效率",
    "变形量",
    "一次合格率",
    "能耗水平",
    "操作安全",
    "维护成本",
    "装配精度",
    "现场的实际要求",
    "后续工序的节拍",
    "长期运行的可靠性",
    "批量生产的需要",
)
_TAILS = (
    "经过多次试验得到确认",
    "现场记录与计算结果基本一致",
    "操作人员反映良好",
    "为后续推广打下了基础",
    "数据见记录表",
    "与改造前相比差别明显",
    "仍需在更大范围内验证",
)


def paragraphs(rng: random.Random, length: int) -> str:
    """Sentences until ``length`` characters are reached."""
    text = ""
    while len(text) < length:
        if rng.random() < 0.25:
            text += f"试验中取电流{rng.randint(90, 260)}A、电压{rng.randint(18, 34)}V，测得变形量为{rng.randint(2, 19) / 10}mm，"
        text += f"{rng.choice(_SUBJECTS)}{rng.choice(_VERBS)}{rng.choice(_OBJECTS)}，{rng.choice(_TAILS)}。"
    return text


def report_sections(rng: random.Random, length: int) -> list[tuple[str, str]]:
    """Numbered sections that together have about ``length`` characters."""
    names = ["前言", "问题分析", "技术方案", "实施过程", "试验数据", "效果与效益", "结论"]
    style = rng.randrange(3)
    marks = [("一二三四五六七"[i] + "、", f"{i + 1} ", f"{i + 1}．")[style] for i in range(len(names))]
    share = length // len(names)
    return [(mark + name, paragraphs(rng, share)) for mark, name in zip(marks, names, strict=True)]
