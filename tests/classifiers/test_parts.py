"""The smaller parts: the wording language, names of files, page numbers, the model's files."""

from __future__ import annotations

import random

import pytest
from yushen.classifiers.cues import PageNumber, new_document, page_number
from yushen.classifiers.examples import training_pages
from yushen.classifiers.grammar import entries
from yushen.classifiers.hints import prior_of
from yushen.classifiers.labels import LABELS
from yushen.classifiers.model import FOLDER, load, save
from yushen.classifiers.spread import natural_key, rows, stem_of
from yushen.classifiers.train import fit
from yushen.classifiers.view import view_of
from yushen.classifiers.wording import all_ways, parse, pattern_of, say
from yushen.classifiers.words import phrases

from tests.classifiers.recipe import page
from yushen.model import Reading


def test_the_wording_language_says_and_matches_the_same():
    import re

    for written in ("兹聘(任|请)", "[国家]职业资格证书", "毕(结)业日期", "年费(缴纳至|缴至)", "(参加|主持)?编写"):
        pattern = re.compile(pattern_of(written))
        for seed in range(20):
            said = say(written, random.Random(seed)).replace("（", "(")
            assert pattern.fullmatch(said), (written, said)
    assert pattern_of("毕(结)业") == r"毕\(结\)业"
    assert set(all_ways("(a|b)[c]", 10) or []) == {"a", "b", "ac", "bc"}
    assert all_ways("a…b", 10) is None
    with pytest.raises(ValueError, match="never closed"):
        parse("(a|b")


def test_a_gap_spans_a_few_characters_and_no_more():
    import re

    pattern = re.compile(pattern_of("授予…学位"))
    assert pattern.search("授予工学学士学位")
    assert not pattern.search("授予" + "很" * 30 + "学位")


def test_every_label_has_training_wordings_and_every_wording_a_label():
    assert {entry.label for entry in entries()} == set(LABELS)


def test_no_title_phrase_is_met_by_a_bare_everyday_word():
    everyday = ("证明", "合同", "协议", "通知", "报告", "材料表", "登记表", "情况", "名单")
    loose = [
        phrase.written for phrase in phrases() if phrase.title for word in everyday if phrase.pattern.fullmatch(word)
    ]
    assert loose == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("第 2 页 共 3 页", PageNumber(2, 3)),
        ("第1页（共2页）", PageNumber(1, 2)),
        ("- 7 -", PageNumber(7, 0)),
        ("3/12", PageNumber(3, 12)),
        ("2023年5月", None),
        ("第3页 共2页", None),
    ],
)
def test_page_numbers_at_the_foot(text, wanted):
    rows = ["一段正文" * 5 for _ in range(42)] + [text]
    assert page_number(page(rows)) == wanted


def test_numbers_that_run_on_speak_against_a_new_document_and_a_first_page_for_one():
    def numbered(text: str):
        return page(["正文内容继续说明情况" for _ in range(42)] + [text])

    def odds(one, two):
        return new_document(one, two, view_of(one), view_of(two))

    assert odds(numbered("第 1 页 共 3 页"), numbered("第 2 页 共 3 页")) < odds(numbered("-"), numbered("-"))
    assert odds(numbered("第 3 页 共 3 页"), numbered("第 1 页 共 5 页")) > odds(numbered("-"), numbered("-"))


def test_paths_sort_as_people_count():
    paths = ["第十页.jpg", "10.jpg", "2.jpg", "第二页.jpg", "a/1.jpg"]
    assert sorted(paths, key=natural_key) == ["2.jpg", "10.jpg", "a/1.jpg", "第二页.jpg", "第十页.jpg"]
    assert stem_of("甲/身份证_正面.JPG")[:2] == stem_of("甲/身份证（反面）.jpg")[:2] == ("甲", "身份证")
    assert stem_of("论文3.jpg")[1:] == ("论文", (3,))


def test_only_pictures_of_one_page_stand_in_one_row():
    one = Reading("image", "", (page(["甲"], ocr=0.9),))
    text = Reading("pdf", "", (page(["甲"]),))
    found = rows([("1.jpg", one), ("2.jpg", one), ("3.pdf", text), ("报告1.jpg", one)])
    assert sorted(found) == [[0, 1], [2], [3]]


def test_hints_of_names():
    assert prior_of("材料/毕业证.pdf").keys() == {"diploma"}
    assert prior_of("毕业证/001.pdf") == {}


def test_the_model_file_is_small_plain_and_says_the_same_after_saving(tmp_path):
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 4_000_000
    assert {path.suffix for path in FOLDER.iterdir()} == {".npz", ".json"}
    model = load()
    assert model.labels == LABELS
    save(model, tmp_path)
    for path in FOLDER.iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_training_twice_gives_the_same_bytes(tmp_path):
    examples = training_pages(share=0.04)
    assert examples == training_pages(share=0.04)
    for name in ("one", "two"):
        save(fit(examples), tmp_path / name)
    for path in (tmp_path / "one").iterdir():
        assert (tmp_path / "two" / path.name).read_bytes() == path.read_bytes()
