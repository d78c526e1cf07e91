from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from yushen.text.fold import (
    fold_dashes,
    fold_dots,
    fold_for_match,
    fold_radicals,
    fold_width,
    fold_with_map,
    squeeze,
    strip_cjk_blanks,
)


def test_width_folds_forms_but_not_meaning() -> None:
    assert fold_width("（ＡＢＣ１２３：）") == "(ABC123:)"
    assert fold_width("①㎡Ⅲ、。《》“”") == "①㎡Ⅲ、。《》“”"


def test_squeeze_takes_every_blank() -> None:
    assert squeeze("姓　名\u00a0 王\t伟\u200b\n") == "姓名王伟"


def test_blanks_between_chinese_go_and_between_latin_stay() -> None:
    assert strip_cjk_blanks("姓　 名：王 伟") == "姓名：王伟"
    assert strip_cjk_blanks("ZHANG San 张 三") == "ZHANG San 张三"
    assert strip_cjk_blanks(" 张三 ") == " 张三 "


def test_dashes_and_dots() -> None:
    assert fold_dashes("1006－1231–2—3～4") == "1006-1231-2-3-4"
    assert fold_dots("0123456．2 2015。6。30") == "0123456.2 2015.6.30"
    assert fold_dots("阿卜杜•热合曼") == "阿卜杜·热合曼"
    assert fold_dots("到此为止。下一句") == "到此为止。下一句"
    assert fold_dots("0123456•X") == "0123456.X"


def test_radicals_become_the_ideographs_seen() -> None:
    assert fold_radicals("⼯程师 ⾼级 ⻋间 ⻓治") == "工程师 高级 车间 长治"
    assert fold_radicals("工程师①㎡") == "工程师①㎡"
    assert fold_radicals("\uf9d1") == "六"


def test_match_folding_makes_labels_equal() -> None:
    assert fold_for_match("晋人社厅发【2019】55号") == fold_for_match("晋人社厅发〔２０１９〕 55 号")
    assert fold_for_match("二○一五", zeros=True) == fold_for_match("二〇一五", zeros=True)
    assert fold_for_match("二○一五") != fold_for_match("二零一五")


@given(st.text(max_size=60))
def test_map_points_into_the_text_and_length_is_kept(text: str) -> None:
    folded, places = fold_with_map(text)
    assert len(folded) == len(places)
    assert list(places) == sorted(set(places))
    assert all(0 <= place < len(text) for place in places)
    for fold in (fold_width, fold_dashes, fold_dots, fold_radicals):
        assert len(fold(text)) == len(text)
