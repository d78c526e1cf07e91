"""Words for the second set of writings and awards: rarer people, employers, plants and prose by the part of a report."""

from __future__ import annotations

import random
from typing import NamedTuple

_PEOPLE = (
    "高峰 石英 江山 明亮 温馨 雷达 牛犇 程序 季度 关键 时间 常规 甄实 何必 万能 单纯 解放 从容 高技 方正 任务 "
    "侴星辰 禤国栋 乜晓东 厍俊峰 郄占军 逯海生 贠强 璩美凤 亓玉成 訾建军 佴永辉 妫海平 麴文涛 揭秀珍 "
    "夏侯文 端木海涛 东方卫国 公孙亮 宇文涛 慕容雪梅 诸葛建明 司徒志强 "
    "努尔兰·哈山 艾孜买提·吐尔逊 拉巴次仁 格日勒图 金成哲 马哈木·依布拉音 "
    "张建国 王秀兰 李志强 赵晓东 田晓英 胡志勇 董海龙 崔玉珍 孔令伟 任晓明 杜立新 裴俊生 康建忠 "
    "申翠萍 霍俊杰 段文斌 温小平 闫改转 景春喜 吉祥 柴立群 苗润生 聂丽君 芦海军 荆志华"
)
PEOPLE = tuple(_PEOPLE.split())

EMPLOYERS = (
    "山西岚河水泥集团有限公司",
    "国电晋北第二发电有限责任公司",
    "阳泉桃河煤业（集团）有限责任公司二矿",
    "大同云中轨道车辆有限责任公司",
    "太原西山热力有限公司第三供热分公司",
    "晋城丹河化肥厂",
    "运城盐湖铝业股份有限公司",
    "山西省漳泽水库管理中心",
    "忻州滹沱钢铁集团有限公司轧钢厂",
    "吕梁离石煤层气管道有限公司",
    "介休绵山焦化有限公司",
    "临汾尧都铸锻总厂",
    "山西第五建筑安装工程公司",
    "北方九二三机械厂",
    "长治漳河输变电运检分公司",
    "朔州右玉风力发电有限公司",
)
INSTITUTES = (
    "山西晋源电力科学试验研究院有限公司",
    "山西省特种设备检验研究所",
    "太原重型装备检测技术中心",
    "大同市建筑工程质量检测站",
    "阳泉市计量测试所",
    "华北冶金无损检测有限公司",
)


class Job(NamedTuple):
    """A piece of work: the plant, what was done to it, the trouble there was, keywords, library class, in English."""

    plant: str
    work: str
    trouble: str
    keys: tuple[str, ...]
    clc: str
    english: str


JOBS = (
    Job("2号回转窑托轮组", "在线调整与更换", "托轮瓦发热", ("回转窑", "托轮", "瓦温", "窑筒体"), "TQ172", "kiln rollers"),
    Job("300 MW机组给水泵汽轮机", "轴系找中与动平衡", "轴振超限", ("汽轮机", "轴振", "动平衡", "找中"), "TK264", "turbine trains"),
    Job("立井提升机液压制动系统", "双回路改造", "制动油压残压偏高", ("提升机", "制动", "残压", "比例阀"), "TD534", "hoist brakes"),
    Job("热连轧精轧机AGC油缸", "密封结构改进", "内泄漏频繁", ("轧机", "液压缸", "密封", "泄漏"), "TG333", "mill cylinders"),
    Job("35 kV开关柜", "红外与局放联合诊断", "触头过热", ("开关柜", "局部放电", "红外测温", "状态检修"), "TM591", "switchgear"),
    Job("DN800供热管道", "不停输开孔封堵", "支架处腐蚀穿孔", ("供热管道", "封堵", "腐蚀", "带压开孔"), "TU995", "heating mains"),
    Job("敞车车体侧墙", "机器人焊接", "焊接变形", ("侧墙", "机器人", "焊接变形", "夹具"), "U272", "wagon side walls"),
    Job("400 kA电解槽", "焙烧启动工艺优化", "阴极破损", ("电解槽", "焙烧", "阴极", "电流效率"), "TF821", "reduction cells"),
    Job("焦炉炉门刀边", "结构改造与在线调节", "冒烟冒火", ("焦炉", "炉门", "刀边", "密封"), "TQ522", "oven doors"),
    Job("风机齿轮箱高速轴轴承", "塔上更换", "振动与温升异常", ("风力发电", "齿轮箱", "轴承", "振动监测"), "TM315", "wind gearboxes"),
)  # fmt: skip

_PARTS = {
    "ground": (
        "我单位{plant}自{year}年投入运行以来，累计运行已超过{a}万小时，担负着全厂约{b}%的生产任务。",
        "近年来随着负荷率不断提高，{trouble}现象日渐突出，仅上半年就发生非计划停机{c}次，直接影响产量约{d} t。",
        "从运行台账看，停机多集中在交接班前后和冬季低温时段，与负荷波动有明显的对应关系。",
        "原设计采用的是上世纪八十年代的结构型式，备件已不再生产，外委加工周期长达{e}天。",
        "公司年初下达的设备可开动率指标为{f}%，而实际仅完成{g}%，差距主要来自该设备。",
        "车间曾两次组织厂家来人处理，更换了部分易损件，运行不足一个月故障再次出现。",
    ),
    "cause": (
        "拆检发现，接触面存在明显的偏磨，最大处达0.{c} mm，而图样规定不大于0.05 mm。",
        "对{trouble}逐层分析，从人、机、料、法、环五个方面列出末端因素{a}条，逐条到现场验证。",
        "油样铁谱分析显示，大于15 μm的颗粒数为正常值的{c}倍，说明过滤环节已经失效。",
        "测量基础标高，南北两侧相差{c}.{c} mm，由此引起的附加弯矩使轴承受力不均。",
        "查阅检修记录，历次回装均以经验确定间隙，没有留下可比对的数据，这是管理上的漏洞。",
        "将信号接入示波器观察，故障出现前约{a} ms即有尖峰，可见干扰先于动作，而不是动作引起的。",
        "热态时膨胀量计算值为{c}.{b} mm，预留间隙只有{c} mm，冷态合格而热态卡涩，道理即在于此。",
    ),
    "doing": (
        "经反复论证，决定对{plant}实施{work}，并利用{month}月份计划检修的{a}天窗口期完成。",
        "施工前在地面搭设胎架预拼装，各连接孔用样冲做好标记，减少高空作业时间。",
        "先拆除上部联接螺栓，用{a} t千斤顶同步顶升，每升高{c} mm测量一次水平，偏差超过0.5 mm立即停止。",
        "焊接采用直径3.2 mm的J507焊条，焊前350 ℃烘干1 h，层间温度不超过{b}0 ℃，收弧处打磨圆滑。",
        "控制回路中增加一只中间继电器和{c} s延时，既躲过了冲击，又不影响正常保护的动作。",
        "为防止灰尘进入，装配在临时搭起的防尘棚内进行，所有零件用煤油清洗两遍后用面团粘净。",
        "调整时以联轴器外圆和端面为基准，用两块百分表同时读数，每转90°记录一次，共测四点。",
        "把原来的整体式法兰改成对开式，加工两道O形圈槽，现场不必拆下管道即可更换。",
        "参数由小到大逐级设定，每一级稳定运行{a} min后再进入下一级，并由专人监视温度和振动。",
    ),
    "result": (
        "投运{a}个月以来，{trouble}未再发生，振动由{c}.8 mm/s降为1.{c} mm/s，轴承温度稳定在{e} ℃左右。",
        "单次检修时间由{b} h缩短到{c} h，全年减少停机{d} h，按每小时产值计算增加效益约{e}万元。",
        "经第三方检测，各项指标均达到或优于国家标准的要求，探伤一次合格率为9{c}.{c}%。",
        "备件消耗费用同比下降{b}%，同类设备已有{c}台按此方法改造，效果一致。",
        "改造后岗位噪声下降了{a} dB(A)，作业环境明显改善，职工反映良好。",
        "连续满负荷72 h考核试验中，系统未发生一次误动，数据采集完整率为100%。",
    ),
    "ahead": (
        "实践证明，{work}用于{plant}是可行的，对同类型设备具有参考价值。",
        "不足之处是测点布置偏少，对瞬态过程认识还不深，下一步准备加装在线监测装置。",
        "建议将本次形成的数据和步骤纳入检修规程，每半年复测一次，形成闭环管理。",
        "今后要把经验变成标准，把标准变成习惯，使更多的年轻职工掌握这一方法。",
        "限于水平和条件，文中难免有不妥之处，恳请各位专家批评指正。",
    ),
}


def part(rng: random.Random, job: Job, *kinds: str, count: int = 2, low: int = 3, high: int = 5) -> str:
    """Paragraphs of HTML whose sentences belong to these parts of a report: ground, cause, doing, result, ahead."""
    pool: list[str] = []
    html = ""
    for _ in range(count):
        wanted = rng.randint(low, high)
        if len(pool) < wanted:
            pool = [one for kind in kinds for one in _PARTS[kind]]
            rng.shuffle(pool)
        chosen, pool = pool[:wanted], pool[wanted:]
        html += f"<p class=t>{''.join(filled(rng, job, one) for one in chosen)}</p>"
    return html


def said(rng: random.Random, job: Job, kind: str, count: int) -> str:
    """So many sentences without a paragraph around."""
    return "".join(filled(rng, job, one) for one in rng.sample(_PARTS[kind], count))


def filled(rng: random.Random, job: Job, sentence: str) -> str:
    return sentence.format(
        plant=job.plant,
        work=job.work,
        trouble=job.trouble,
        year=rng.randint(1994, 2008),
        month=rng.randint(3, 11),
        a=rng.randint(6, 15),
        b=rng.randint(11, 24),
        c=rng.randint(2, 6),
        d=rng.randint(120, 980),
        e=rng.randint(38, 72),
        f=rng.randint(95, 98),
        g=rng.randint(86, 93),
    )


def staff(rng: random.Random, count: int) -> list[str]:
    return rng.sample(PEOPLE, count)


def spread(rng: random.Random, name: str) -> str:
    """A name of two characters with a blank inside, as forms print it, now and then."""
    return rng.choice(("　", "  ", " ")).join(name) if len(name) == 2 and rng.random() < 0.5 else name
