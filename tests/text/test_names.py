from __future__ import annotations

import pytest

from yushen.text.names import (
    clean_name,
    has_others,
    is_latin_name,
    is_person_name,
    same_name,
    sounds_alike,
    split_names,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("张　三", "张三"),
        ("王 \u00a0伟", "王伟"),
        ("张三1", "张三"),
        ("张三1,2*", "张三"),
        ("张三¹", "张三"),
        ("张三 同志：", "张三"),
        ("张三先生", "张三"),
        ("张三（第三完成人）", "张三"),
        ("张三(1985—)", "张三"),
        ("阿卜杜•热合曼", "阿卜杜·热合曼"),
        ("阿卜杜．热合曼", "阿卜杜·热合曼"),
        ("ZHANG  San", "ZHANG San"),
        ("⾼明", "高明"),
        ("欧阳修", "欧阳修"),
    ],
)
def test_clean(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("张三;李四;王五", ["张三", "李四", "王五"]),
        ("张三；李四、王五，赵六,钱七", ["张三", "李四", "王五", "赵六", "钱七"]),
        ("张三\n李四", ["张三", "李四"]),
        ("张三1,2，李四1*", ["张三", "李四"]),
        ("张三1，李四2，王五1,*", ["张三", "李四", "王五"]),
        ("韦　化，石　韦", ["韦化", "石韦"]),
        ("王　伟 张三丰 李 四", ["王伟", "张三丰", "李四"]),
        ("王 伟 张 三 丰", ["王伟", "张三丰"]),
        ("张三丰 李四", ["张三丰", "李四"]),
        ("张三 等", ["张三"]),
        ("张三、李四等5人", ["张三", "李四"]),
        ("张三;李\n四", ["张三", "李四"]),
        ("欧阳 修 李四", ["欧阳修", "李四"]),
        ("约翰·史密斯;李四", ["约翰·史密斯", "李四"]),
        ("Zhang San, Li Si and Wang Wu", ["Zhang San", "Li Si", "Wang Wu"]),
        ("Zhang, San; Li, Si", ["Zhang, San", "Li, Si"]),
        ("张三a,李四b", ["张三", "李四"]),
        ("", []),
        ("张三，张三", ["张三"]),
    ],
)
def test_split(text: str, names: list[str]) -> None:
    assert split_names(text) == names


def test_others() -> None:
    assert has_others("张三、李四等")
    assert has_others("张三等3人")
    assert not has_others("张三、李四")


@pytest.mark.parametrize(
    ("one", "two", "likeness"),
    [
        ("张三", "张　三", "same"),
        ("张三", "张三1", "same"),
        ("阿卜杜·热合曼", "阿卜杜•热合曼", "same"),
        ("張偉", "张伟", "variant"),
        ("李昇", "李升", "variant"),
        ("王鑑", "王鉴", "variant"),
        ("阿卜杜热合曼", "阿卜杜·热合曼", "variant"),
        ("阿卜杜", "阿卜杜·热合曼", "lookalike"),
        ("刘己", "刘已", "lookalike"),
        ("李强", "季强", "lookalike"),
        ("王□伟", "王大伟", "lookalike"),
        ("ZHANG San", "张三", "lookalike"),
        ("ZHANG San", "San Zhang", "variant"),
        ("王喆", "王哲", "different"),
        ("张三", "李四", "different"),
        ("张三", "张三丰", "different"),
        ("闫明", "阎明", "lookalike"),
    ],
)
def test_likeness(one: str, two: str, likeness: str) -> None:
    assert same_name(one, two) == likeness
    assert same_name(two, one) == likeness


def test_sound() -> None:
    assert sounds_alike("张伟", "张玮")
    assert not sounds_alike("张伟", "张强")
    assert not sounds_alike("张伟", "张伟")


@pytest.mark.parametrize("text", ["张三", "欧阳修", "司马相如", "阿卜杜·热合曼", "Zhang San", "王　伟", "張三"])
def test_person(text: str) -> None:
    assert is_person_name(text)


@pytest.mark.parametrize(
    "text", ["", "张", "太原钢铁公司", "单位", "技术中心", "2015年", "先进个人", "张三李四王五", "性别男"]
)
def test_no_person(text: str) -> None:
    assert not is_person_name(text)


def test_rare_family_name() -> None:
    assert not is_person_name("㛃文")
    assert is_person_name("㛃文", known_surname=False)


def test_latin() -> None:
    assert is_latin_name("ZHANG San-feng")
    assert is_latin_name("J. Smith")
    assert not is_latin_name("张三")
    assert not is_latin_name("Vol.40")
