"""Technical prose of several trades, put together by chance from plain sentences without doubtful characters."""

from __future__ import annotations

import random

THINGS: dict[str, tuple[str, ...]] = {
    "焊接": ("焊缝", "坡口角度", "焊接电流", "热输入", "层间温度", "熔池", "熔敷金属", "焊后热处理"),
    "液压": ("液压缸", "换向阀", "油液温度", "泄漏量", "蓄能器", "密封件", "系统压力", "回油过滤器"),
    "电气": ("变频器", "电动机", "控制柜", "继电保护", "传感器", "接地电阻", "谐波含量", "通信模块"),
    "铸造": ("型砂", "浇注温度", "冒口", "砂芯", "铁液", "球化剂", "缩孔", "充型过程"),
    "采矿": ("巷道", "顶板", "锚杆", "采煤机", "支架", "瓦斯浓度", "带式输送机", "通风阻力"),
    "机加工": ("主轴", "刀具", "切削速度", "夹具", "工件", "进给量", "表面粗糙度", "定位基准"),
    "水泥": ("回转窑", "预热器", "生料", "熟料", "篦冷机", "窑尾温度", "立磨", "收尘器"),
}
_SENTENCES = (
    "{a}是影响{b}的主要因素，现场必须按规定的周期进行检查。",
    "为此对{a}进行了为期{n}个月的跟踪测量，共取得{m}组数据。",
    "测量结果显示，{a}的波动幅度由原来的{n}%下降到{k}%，{b}也随之趋于平稳。",
    "在其他条件不变的情况下，改变{a}可以使{b}得到改善，但幅度有限。",
    "操作人员往往只注意{a}而忽视{b}，这是造成故障反复出现的重要原因。",
    "经过分析比较，决定保留原有的{a}，只对{b}作局部改造。",
    "改造后连续运行{m}天，{a}未发生异常，{b}满足使用要求。",
    "由表中数据可以看出，当{a}超过允许范围时，{b}明显恶化。",
    "{a}与{b}之间并不是简单的线性关系，需要结合现场情况加以修正。",
    "按照图纸要求，安装前应逐件检查{a}，不合格的一律不得使用。",
    "考虑到检修时间只有{n}小时，{a}采用整体更换的办法，{b}则在线调整。",
    "与同类设备相比，本方案中{a}的配置更为简单，{b}的维护也比较方便。",
    "理论计算值与实测值相差不大，说明对{a}的假设是合理的。",
    "若不及时处理，{a}的缺陷会逐步扩大，最终影响{b}。",
    "班组每班记录{a}和{b}各{k}次，由技术员汇总后上报。",
    "通过调整{a}，把{b}控制在要求的区间内，合格率达到{p}%。",
    "初步认为问题出在{a}上，随后的解体检查证实了这一判断。",
    "这种做法投资少、见效快，对{a}没有不利影响。",
)


def sentence(rng: random.Random, trade: str) -> str:
    first, second = rng.sample(THINGS[trade], 2)
    return rng.choice(_SENTENCES).format(
        a=first, b=second, n=rng.randint(6, 18), m=rng.randint(20, 180), k=rng.randint(2, 5), p=rng.randint(91, 99)
    )


def text(rng: random.Random, trade: str, length: int) -> str:
    """Running text of at least so many characters."""
    said = ""
    while len(said) < length:
        said += sentence(rng, trade)
    return said


def paragraphs(rng: random.Random, trade: str, count: int, length: int, tag: str = "p") -> str:
    """So many paragraphs of about that length."""
    return "".join(
        f"<{tag}>{text(rng, trade, rng.randint(length * 2 // 3, length * 4 // 3))}</{tag}>" for _ in range(count)
    )


def table(rng: random.Random, caption: str, heads: tuple[str, ...], rows: int, style: str = "") -> str:
    """A table of figures with a caption above."""
    body = "".join(
        f"<tr><td>{number}</td>" + "".join(f"<td>{rng.randint(120, 980) / 10}</td>" for _ in heads[1:]) + "</tr>"
        for number in range(1, rows + 1)
    )
    head = "".join(f"<th>{one}</th>" for one in heads)
    return f"<p class=cap>{caption}</p><table class=data {style}><tr>{head}</tr>{body}</table>"
