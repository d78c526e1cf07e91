"""Packs as people read them: shown, as a page, as HTML, and side by side."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from yushen.cli import app
from yushen.reports import standard_html
from yushen.standards import available, describe, diff, load
from yushen.standards.build_conditions import Conditions
from yushen.standards.outline import outline
from yushen.standards.pack import Parameter, parse
from yushen.standards.publish import pack_pages

SHANXI = load("shanxi-2019-55")
YAML = Path(__file__).parents[2] / "src/yushen/standards/packs/shanxi-2019-55.yaml"
PACKS = available()


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_the_page_of_every_pack_in_the_docs_is_what_is_published(pack):
    """After a change of a pack: ``python -m yushen.standards.publish``."""
    pages = {path.stem: (path, text) for path, text in pack_pages().items()}
    path, text = pages[pack.id]
    assert path.read_text(encoding="utf-8") == text
    assert {path.stem for path in path.parent.glob("*.md")} == set(pages)
    assert all(f"#### {clause.id} " in text for clause in pack.clauses)
    assert all(f"| `{name}` |" in text for name in pack.parameters)


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_show_and_html_have_every_clause_number_source_and_what_is_not_known(pack):
    text, page = describe(pack), standard_html(pack).decode("utf-8")
    for clause in pack.clauses:
        assert clause.text in text and f'id="{clause.id}"' in page
    told = [one.what for one in pack.not_included] + [one.title for one in pack.sources]
    told += [one.label for one in pack.parameters.values()] + [one["why"] for one in pack.no_condition]
    assert all(one in text and one in page for one in told)
    assert "http" not in page.replace("http-equiv", "") and set(re.findall(r'href="#([^"]*)"', page)) <= set(
        re.findall(r'id="([^"]*)"', page)
    )


def _lines(identifier: str) -> list[str]:
    return list(outline(SHANXI, SHANXI.by_id[identifier].condition).lines())


def test_the_tree_says_what_is_asked_with_what_silence_and_other_values_come_to():
    assert _lines("3.2") == ["以下各项均须具备", "  取得技师及以上证书满 3 年", "  取得技师后从事技术技能工作满 3 年"]
    scope = _lines("G.scope")
    assert "  单位类型为企业、事业单位（社会组织、其他须人工确认）" in scope
    assert "  用工方式为在职职工（未写明的不影响；其他情形须人工确认）" in scope
    assert "  在生产一线岗位（其他情形须人工确认）" in scope
    assert _lines("4.3.1")[0] == "培养的徒弟不少于 3 名，每名须"
    assert any("正文字数不少于2000" in line for line in _lines("6.1.1"))
    assert any(
        "男性 60 周岁；1965 年 1 月起出生的每 4 个月延迟 1 个月，至 63 周岁" in line for line in _lines("G.retired")
    )
    assert any("材料显示有处分、处罚记录" in line for line in _lines("1"))


def test_the_tree_follows_the_pack_s_numbers_and_tells_the_days_of_those_that_changed():
    first = SHANXI.parameters["years_engineer"].values[0]
    later = msgspec.structs.replace(first, start=first.start.replace(year=2030), value=5)
    numbers = {**SHANXI.parameters, "years_engineer": Parameter((first, later), "年限", "年")}
    changed = msgspec.structs.replace(SHANXI, parameters=numbers)
    tree = "\n".join(outline(changed, changed.by_id["3.2"].condition).lines())
    assert "满 3（自2019-10-08）、5（自2030-10-08） 年" in tree


def test_every_word_of_the_vocabulary_has_its_line():
    words = {name.removeprefix("read_") for name in dir(Conditions) if name.startswith("read_")}
    text = """
id: all
title: 全
issuer: 某厅
effective: 2020-01-01
definitions:
  骨干: {text: 骨干, of: [awards], condition: {fact: {of: role, is: [backbone]}}}
clauses:
  - id: "1"
    text: 一
    asks: 一
    condition:
      all:
        - any: [{judgement: 评}, {confirmation: 认}]
        - choice: [{clause: "2"}, {not: {clause: "2"}}]
        - shown: {of: {fact: {of: retirement.retired, is: [true]}}}
        - confirm_if: {of: {fact: {of: retirement.retired, is: [true]}}}
        - readings: {first: {judgement: 评}, second: {judgement: 议}, second_if: {as_of: {from: 2020-01-01, to: 2021-01-01}}}
        - note: {of: {judgement: 评}, text: 注}
        - remark: {if: {judgement: 评}, text: 提}
        - count: {of: awards, where: {all: [{term: 骨干}, {since: {of: date, level: "3", earlier: confirmation}}, {within: {of: date, years: 2}}, {day: {of: date, not_after: as_of}}]}}
        - count: {of: [{kind: papers}, {kind: reports, where: {fact: {of: body_characters, at_least: 9}}}], at_least: 3}
        - sum: {of: benefits, amount: amount, over: kind, at_least: 5}
        - assessed: {years: 3, back: 1, every: true, where: {year_is: 1}}
        - held: {level: "3", years: 2}
        - worked: {level: "3", years: 2}
        - same: {left: application.specialty, right: application.occupation}
        - below_age: [{sex: 男, age: 60, from: 1965-01-01, months: 4, cap: 63}]
        - occupation_years: {route: promotion, titles: {"3": engineer}}
  - {id: "2", text: 二, asks: 二, condition: {judgement: 评}}
"""
    pack = parse(text, "all.yaml")
    assert all(f"{word}:" in text for word in words)
    lines = list(outline(pack, pack.by_id["1"].condition).lines())
    for told in (
        "  不属于以下情形",
        "论文",
        "更早的须人工确认",
        "评审日期在2020-01-01起至2021-01-01",
        "提示（不影响结果）：提",
    ):
        assert any(told in line for line in lines), told


def test_two_packs_are_held_against_each_other_by_meaning_not_by_name():
    text = diff(SHANXI, load("national-2018-74"))
    assert "3.2 ↔ S.engineer（工程师）" in text and "7.1 ↔ A.years" in text
    assert "report_characters：2000 → 无（字）" in text and "years_engineer" not in text
    assert "另有 5 项数值相同" in text and "未收入" in text and "业绩成果和学术技术条件" in text
    same = diff(SHANXI, SHANXI)
    assert f"另有 {len(SHANXI.clauses)} 条相同" in same and f"另有 {len(SHANXI.parameters)} 项数值相同" in same
    assert "→" not in same and "只在" not in same


def test_a_number_that_bears_another_name_is_found_by_what_it_is_used_for():
    renamed = parse(YAML.read_text(encoding="utf-8").replace("years_engineer", "jishi_nian"), "r.yaml")
    assert "jishi_nian" not in diff(SHANXI, renamed)
    changed = YAML.read_text(encoding="utf-8").replace("years_engineer", "jishi_nian")
    changed = changed.replace("value: 3, reference: 附件 三（二）", "value: 5, reference: 附件 三（二）")
    told = diff(SHANXI, parse(changed, "r.yaml"))
    assert "years_engineer / jishi_nian：3 → 5（年）" in told
    assert "条件 甲：取得技师及以上证书满 3 年" in told and "条件 乙：取得技师及以上证书满 5 年" in told


def test_names_that_are_exchanged_are_not_taken_for_one_another():
    text = YAML.read_text(encoding="utf-8").replace("years_engineer", "x").replace("years_senior", "years_engineer")
    told = diff(
        SHANXI, parse(text.replace("years: x", "years: years_senior").replace("  x:", "  years_senior:"), "x.yaml")
    )
    assert "years_engineer" not in told and "years_senior" not in told


def test_a_changed_text_role_level_and_term_are_shown_where_they_differ():
    text = YAML.read_text(encoding="utf-8")
    text = text.replace("大专及以上学历。", "大专以上学历。", 1)
    text = text.replace("指参与完成项目的高技能人才。", "指参与完成项目的人员。")
    told = diff(SHANXI, parse(text, "t.yaml"))
    assert "原文：" in told and "大专【及｜】以上学历" in told and "“技术骨干”的定义不同" in told
    assert "3.2" not in told and "没有差别" not in told


def test_the_command_writes_the_page_and_says_where_it_cannot(tmp_path):
    run = CliRunner().invoke(app, ["standards", "show", "sichuan-2021", "--html", str(tmp_path / "s.html")])
    assert run.exit_code == 0 and (tmp_path / "s.html").read_bytes() == standard_html(load("sichuan-2021"))
    (tmp_path / "file").write_text("x")
    run = CliRunner().invoke(app, ["standards", "show", "sichuan-2021", "--html", str(tmp_path / "file/s.html")])
    assert run.exit_code == 2 and "写不出" in run.stderr
    run = CliRunner().invoke(app, ["standards", "show", "sichuan-2021"])
    assert run.exit_code == 0 and run.stdout == describe(load("sichuan-2021")) + "\n"
