"""People, employers and small helpers of the second set of personnel documents: other provinces, schools, private firms."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import Person, day
from benchmarks.strangers.open.words_second import PEOPLE as MORE
from benchmarks.strangers.sheet import hanzi_number, id_number

WOMEN = ("凤", "莲", "玲", "芳", "秀", "霞", "珍", "梅", "玉", "丽", "英", "花", "转", "娜")
NATIONS = {"·": "维吾尔", "格日勒图": "蒙古", "金成哲": "朝鲜", "拉巴次仁": "藏", "禤国栋": "壮"}
EXTRA = (
    "安宁", "高升", "岗卫东", "时限", "单位", "职新华", "任期", "聘卿", "年富强", "向上", "户部青", "万事兴", "和平", "全国红",
    "司空明", "澹台秀英", "闾丘建军", "钟离芳", "皮小燕", "冼志华", "招振雄", "揭阳春", "幸福", "支持", "水生", "党建国",
    "买合木提·托合提", "古丽娜尔·居马", "达瓦卓玛", "巴雅尔", "敖登其其格", "热孜万古丽·艾山",
)  # fmt: skip
FIRMS = (
    "福建闽峰精密铸造有限公司", "江苏锡澄电缆有限公司", "深圳市云谷自动化设备有限公司", "四川蜀江水电建设集团有限公司第五分公司", "洛阳中原轴承集团有限责任公司",
    "内蒙古鄂托克能源化工有限公司", "青岛海润船舶修造有限公司", "宁波北仑模具厂", "陕西渭北煤业股份有限公司电力安装分公司", "河北邢州钢铁集团有限公司炼铁厂",
    "湖南湘衡变压器有限公司", "广西柳邕工程机械股份有限公司", "东莞市恒泰五金制品有限公司", "甘肃河西风电技术服务有限公司", "黑龙江北大荒农机装备总厂",
    "中铁西北路桥第九工程有限公司", "晋鲁豫管道运输有限责任公司晋中输油处", "兵器工业二四七厂", "山西老区水利水电工程总公司", "襄垣县永丰选煤有限公司",
)  # fmt: skip
SCHOOLS = (
    "河北省冶金高级技工学校", "山东省东营市技师学院", "湘西民族职业技术学院", "山西省轻工业学校", "成都铁路工程学校", "晋中市第二职业中专学校",
)  # fmt: skip
BODIES = (
    "江西省煤田地质局二一六地质队", "河南省黄河河务局机械修造中心", "青海省柴达木公路养护总段", "山西省汾河水库管理局", "云南省滇东特种设备安全检测研究院",
    "新疆昌吉州农业机械推广站", "安徽省皖北建筑勘察设计院", "大同市园林机械管护中心",
)  # fmt: skip
CITIES = (
    "福建省三明市", "江苏省无锡市", "四川省乐山市", "河南省洛阳市", "陕西省铜川市", "内蒙古自治区鄂尔多斯市", "湖南省衡阳市", "山西省忻州市", "甘肃省酒泉市",
)  # fmt: skip
JOBS = (
    "工程机械维修工", "变电设备检修工", "模具工", "电梯安装维修工", "制冷工", "水泵运行工", "选煤工", "冷作工", "化学检验员", "轨道车司机", "管道工",
    "铣工", "架线工", "钻探工",
)  # fmt: skip
OFFICES = (
    "技术科副科长",
    "质量工程师",
    "设备部主管",
    "机修班班长",
    "工艺技术员",
    "实习指导教师",
    "项目总工程师",
    "安全员",
    "材料员",
    "电气主任工程师",
)
CAPITALS = "零壹贰叁肆伍陆柒捌玖"


def soul(rng: random.Random, since: int = 1966, until: int = 1995) -> Person:
    """A person of the second set, born between two years."""
    name = rng.choice((*MORE, *EXTRA))
    sex = "女" if any(mark in name for mark in WOMEN) else rng.choice("男男女")
    people = next(
        (nation for mark, nation in NATIONS.items() if mark in name), rng.choice(("汉", "汉", "汉", "回", "满"))
    )
    birth = day(rng, since, until)
    return Person(name, sex, people, birth, id_number(rng, birth, sex))


def fellows(rng: random.Random, count: int, beside: str = "") -> list[str]:
    """Names of further people."""
    return rng.sample([name for name in (*MORE, *EXTRA) if name != beside], count)


def any_employer(rng: random.Random) -> str:
    """A firm, a school or another body."""
    return rng.choice(rng.choice((FIRMS, FIRMS, SCHOOLS, BODIES)))


def capital_number(number: int) -> str:
    """A number below a hundred in the capitals of accounts: 26 as 贰拾陆."""
    tens, units = divmod(number, 10)
    return (f"{CAPITALS[tens]}拾" if tens else "") + (CAPITALS[units] if units or not tens else "")


def compact(month: str) -> str:
    """A month or day as digits only."""
    return month.replace("-", "")


def full_years(start: str, until: str) -> int:
    """Whole years from one month to another."""
    return (int(until[:4]) * 12 + int(until[5:7]) - int(start[:4]) * 12 - int(start[5:7])) // 12


def spelled_month(month: str) -> str:
    """2003-07 as 2003年七月, as some clerks write."""
    return f"{month[:4]}年{hanzi_number(int(month[5:7]))}月"


def body_code(rng: random.Random) -> str:
    """A unified code of a public institution (it begins with 12), both check characters right."""
    digits = "".join(rng.choice("0123456789") for _ in range(8))
    inner = 11 - sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
    code = f"12{rng.choice(('140000', '140700', '430000', '510100'))}{digits}{'X' if inner == 10 else inner % 11}"
    letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    return code + letters[-sum(letters.index(one) * pow(3, place, 31) for place, one in enumerate(code)) % 31]


def town(city: str) -> str:
    """A city without its province."""
    return city.split("自治区")[-1] if "自治区" in city else city.split("省")[-1]
