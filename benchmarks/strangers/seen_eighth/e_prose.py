"""Running text about repairs and trials, for papers and reports."""

from __future__ import annotations

import random

THEMES = (
    ("刮板输送机减速器", "高速轴断裂", "轴承室磨损与偏载", "更换重载轴承并调整联轴器同心度"),
    ("循环流化床锅炉水冷壁", "爆管泄漏", "密相区物料冲刷", "采用超音速电弧喷涂并增设防磨梁"),
    ("轧机压下液压缸", "内泄漏", "密封件老化与油液污染", "改进密封结构并增加循环过滤"),
    ("高压电动机", "定子绕组绝缘降低", "冷却器渗水与粉尘堆积", "改造冷却风道并加装在线监测装置"),
    ("压力容器接管焊缝", "再热裂纹", "预热不足与拘束度过大", "优化焊接顺序并采用后热消氢工艺"),
    ("带式输送机", "胶带跑偏", "机架变形与落料点不正", "加装自动纠偏托辊并改造导料槽"),
)
_LINES = (
    "{0}是生产线上的关键设备，其运行状态直接影响全线的稳定。",
    "自投产以来，{0}多次发生{1}，平均每年停机{a}次，累计影响生产约{b}小时。",
    "对故障件进行宏观检查和尺寸测量，发现{2}是主要原因。",
    "现场测得振动速度有效值为{c}mm/s，温度最高达{d}℃，均超过允许值。",
    "针对上述问题，经过方案比较，决定{3}。",
    "施工前制定了详细的作业指导书，对关键工序设置质量控制点，由专人负责检查记录。",
    "改造后对{0}进行了连续{e}天的跟踪测试，各项参数稳定。",
    "与改造前相比，故障停机时间减少了{f}%，备件消耗明显下降。",
    "按照每小时产量和吨产品利润测算，每年可减少损失约{b}万元。",
    "实践表明，该方法简单可靠，适合在同类设备上推广应用。",
    "为了验证计算结果，选取{a}组试样进行对比试验，试验数据见表1。",
    "在保证强度的前提下，适当减小了零件尺寸，便于现场安装与拆卸。",
    "操作人员应严格执行点检制度，发现异常及时处理，避免事故扩大。",
    "由于现场空间狭小，传统的吊装方法难以实施，因此采用分段运输、就位组装的方式。",
    "检修时应先切断电源、挂牌上锁，确认无残余压力后方可拆卸。",
)


def theme(rng: random.Random) -> tuple[str, str, str, str]:
    """A machine, its trouble, the cause, the remedy."""
    return rng.choice(THEMES)


def paragraph(rng: random.Random, about: tuple[str, ...], lines: int = 4) -> str:
    """Some sentences on a theme, none twice."""
    figures = {
        key: rng.randint(*span)
        for key, span in {"a": (3, 9), "b": (30, 260), "d": (70, 98), "e": (20, 90), "f": (35, 85)}.items()
    }
    figures["c"] = round(rng.uniform(4.8, 9.7), 1)
    picked = sorted(rng.sample(range(len(_LINES)), lines))
    return "".join(_LINES[n].format(*about, **figures) for n in picked)


def paragraphs(rng: random.Random, about: tuple[str, ...], count: int, lines: int = 4) -> list[str]:
    """So many of them."""
    return [paragraph(rng, about, lines) for _ in range(count)]


ISSN_DIGITS = "0123456789X"


def issn(rng: random.Random) -> str:
    """A serial number with its check character."""
    body = f"{rng.choice((1000, 1001, 1002, 1006, 1671, 1672, 2095))}{rng.randint(100, 999)}"
    rest = (11 - sum(int(d) * w for d, w in zip(body, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{body[:4]}-{body[4:]}{ISSN_DIGITS[rest]}"


def isbn(rng: random.Random) -> str:
    """A book's number of the mainland with its check digit."""
    publisher, title = rng.choice(("111", "122", "5045", "5024")), rng.randint(10000, 99999)
    body = f"9787{publisher}{title}"[:12]
    body += "0" * (12 - len(body))
    check = (10 - sum(int(d) * (1 if n % 2 == 0 else 3) for n, d in enumerate(body)) % 10) % 10
    return f"978-7-{publisher}-{body[4 + len(publisher) :]}-{check}"
