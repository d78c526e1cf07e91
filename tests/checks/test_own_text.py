"""What counts when texts are compared, and what everybody writes: both sides of every line."""

from __future__ import annotations

import pytest

from tests.checks.recipes import doc
from yushen.checks.own_text import letters, own_paragraphs, own_text

OWN = "我们在三号高炉上改用新的冷却壁安装方法，先在地面预拼，再整体吊装，工期缩短了九天。"


@pytest.mark.parametrize(
    "line",
    [
        "根据GB 50168—2018规定：电缆敷设前应检查电缆通道是否畅通并清除积水和杂物。",
        "按照《电力安全工作规程》的要求如下：操作人员进入现场必须穿绝缘靴并戴好安全帽。",
        "规程写明“在电气设备上工作应有停电验电装设接地线悬挂标示牌等安全措施”。",
        "本人承诺以上材料真实有效，如有虚假愿承担一切责任。",
        "单位（盖章）：　　　　　　年  月  日",
        "一、项目概况",
        "[1] 张三. 高炉炉衬的维护[J]. 炼铁, 2015(3): 12-15.",
    ],
)
def test_what_everybody_writes_does_not_count(line: str) -> None:
    kept = letters("".join(own_paragraphs(f"{OWN}\n{line}\n{OWN}")))
    assert kept.startswith(letters(OWN)) and len(kept) - 2 * len(letters(OWN)) < 20


@pytest.mark.parametrize(
    "line",
    [
        "根据现场情况我们规定：每班交接前由班长检查一次润滑油位并记录在交接班本上。",
        "电缆敷设完毕后按规范作了耐压试验，泄漏电流全部合格，没有一相超差。",
        "工人们把这套办法叫作“三查两看”，现在全车间都在用，效果很好。",
        "承诺的工期是三十天，实际用了二十一天，监理对签字验收没有提出异议。",
        "3台风机全部更换为变频驱动，改造后每月用电比上一年度明显下降。",
    ],
)
def test_own_sentences_that_look_like_it_count(line: str) -> None:
    assert letters(line)[-12:] in letters("".join(own_paragraphs(f"{OWN}\n{line}\n{OWN}")))


def test_numbered_paragraphs_below_a_named_standard_are_its_words() -> None:
    clauses = "5.2.1 母线连接处应涂电力复合脂。\n5.2.2 螺栓紧固力矩值应符合产品要求。"
    kept = letters("".join(own_paragraphs(f"{OWN}\n施工依据GB 50149-2010的规定如下：\n{clauses}\n{OWN}")))
    assert letters("母线连接处应涂") not in kept and kept.endswith(letters(OWN))


def test_a_procedure_made_of_clauses_is_somebodys_own_text() -> None:
    procedure = "\n".join(f"4.1.{n} 焊工在第{n}道工序前应检查坡口并记录间隙，不得带水施焊。" for n in range(1, 20))
    assert letters("焊工在第道工序前应检查坡口") in letters("".join(own_paragraphs(procedure)))


def test_sentences_know_their_page() -> None:
    text = own_text(doc("technical_report", text=("一、概况", OWN), paged=False))
    assert text is not None and {sentence.page for sentence in text.sentences} == {1}
    assert own_text(doc("diploma", text=OWN)) is None
