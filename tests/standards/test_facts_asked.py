"""Conditions on one value: every kind of key, with and without what is worked out beforehand, and both sides of each line."""

from __future__ import annotations

import datetime
from typing import Any

import msgspec
import pytest

from yushen.model import EvidenceRef
from yushen.standards import load, truth
from yushen.standards.case import Case, Path
from yushen.standards.conditions_fact import Day, Fact, SameOrClose, Test
from yushen.standards.facts import Value, read_facts
from yushen.standards.vocabulary import KINDS

PACK = load("shanxi-2019-55")
DAY = datetime.date(2025, 9, 30)
RANKS = {name: index for index, name in enumerate(KINDS["textbooks"].keys["audience"].values)}


def path(of: str) -> Path:
    kind, key = of.split(".")
    return Path(kind if KINDS[kind].single else None, key, KINDS[kind].keys[key])


def asked(condition: Any, of: str, item: dict[str, Any], **more: Any) -> tuple[int, Any]:
    """Truth and reason of a condition asked of one record; the truth with words is the same."""
    kind = of.split(".")[0]
    facts, problems = read_facts({kind: item if KINDS[kind].single else [item], **more})
    assert not problems
    case = Case(PACK, facts, DAY)
    record = None if KINDS[kind].single else facts.of(kind)[0]
    value, reason = condition.truth(case, record), condition.reason(case, record)
    assert reason.truth == value
    return value, reason


LEVEL = Fact(
    path("awards.level"),
    Test(among=frozenset({"national", "provincial"})),
    confirm=frozenset({"municipal"}),
    evidence=frozenset({"county"}),
)
LISTED = Fact(path("reports.listed"), Test(among=frozenset({True})))
AUDIENCE = Fact(
    path("textbooks.audience"),
    Test(among=frozenset({"3", "2"})),
    confirm=frozenset({"4"}),
    evidence=frozenset({"5"}),
)
FROM_SENIOR = Fact(path("skill_certificates.skill_level"), Test(at_least="3", ranks=RANKS))
SEVERAL = Fact(path("textbooks.audience"), Test(at_least="3", ranks=RANKS))
PLACE = Fact(path("awards.place"), Test(among=frozenset({1, 2})), otherwise=truth.CONFIRMATION)
LENGTH = Fact(path("reports.body_characters"), Test(at_least="report_characters"))
NUMBER = Fact(path("reports.body_characters"), Test(at_least=2000))
UNKNOWN = Fact(path("reports.body_characters"), Test(at_least="nowhere"))
EITHER = Fact(
    path("awards.name"), Test(mentions=("竞赛", "《比武》")), confirm=frozenset({"甲"}), evidence=frozenset({"乙"})
)
BOTH = Fact(path("awards.name"), Test(mentions_all=("竞赛", "焊接")))
SAID = Fact(path("reports.listed"), Test(among=frozenset({True})), say="名单中有本人", unstated=truth.CONFIRMATION)
EXCEPTIONAL = Fact(path("application.exceptional"), Test(among=frozenset({True})))
IN_DOUBT = {"value": "national", "doubt": "evidence", "note": "复印件"}
WANTED = "所要求的是国家级、省（部）级"

FACTS = [
    (LEVEL, "awards.level", "national", truth.YES, "级别为国家级"),
    (LEVEL, "awards.level", "municipal", truth.CONFIRMATION, "级别为市级，是否算作国家级、省（部）级须人工确认"),
    (LEVEL, "awards.level", "county", truth.EVIDENCE, "级别为县级，尚不能证明国家级、省（部）级"),
    (LEVEL, "awards.level", "workshop", truth.NO, f"级别为车间（班组）级，{WANTED}"),
    (LEVEL, "awards.level", None, truth.EVIDENCE, "材料未写明级别"),
    (LEVEL, "awards.level", IN_DOUBT, truth.EVIDENCE, "级别读作国家级，存疑（复印件），须补充证明"),
    (
        LEVEL,
        "awards.level",
        {"value": None, "doubt": "confirmation"},
        truth.CONFIRMATION,
        "级别无法辨认，存疑，须人工核对",
    ),
    (LISTED, "reports.listed", True, truth.YES, "{label}"),
    (LISTED, "reports.listed", False, truth.NO, "与“{label}”不符"),
    (LISTED, "reports.listed", None, truth.EVIDENCE, "材料中看不出是否“{label}”"),
    (SAID, "reports.listed", True, truth.YES, "名单中有本人"),
    (SAID, "reports.listed", False, truth.NO, "与“名单中有本人”不符"),
    (SAID, "reports.listed", None, truth.CONFIRMATION, "材料中看不出是否“名单中有本人”"),
    (
        SAID,
        "reports.listed",
        {"value": True, "doubt": "evidence"},
        truth.EVIDENCE,
        "是否“名单中有本人”存疑，须补充证明",
    ),
    (AUDIENCE, "textbooks.audience", ["3"], truth.YES, "适用对象为高级工"),
    (AUDIENCE, "textbooks.audience", ["5", "2"], truth.YES, "适用对象为初级工、技师"),
    (
        AUDIENCE,
        "textbooks.audience",
        ["5", "4"],
        truth.CONFIRMATION,
        "适用对象为初级工、中级工，是否算作高级工、技师须人工确认",
    ),
    (AUDIENCE, "textbooks.audience", ["5", "1"], truth.EVIDENCE, "适用对象为初级工、高级技师，尚不能证明高级工、技师"),
    (AUDIENCE, "textbooks.audience", ["1"], truth.NO, "适用对象为高级技师，所要求的是高级工、技师"),
    (AUDIENCE, "textbooks.audience", None, truth.EVIDENCE, "材料未写明适用对象"),
    (FROM_SENIOR, "skill_certificates.skill_level", "3", truth.YES, "技能等级为高级工"),
    (FROM_SENIOR, "skill_certificates.skill_level", "1", truth.YES, "技能等级为高级技师"),
    (FROM_SENIOR, "skill_certificates.skill_level", "4", truth.NO, "技能等级为中级工，所要求的是高级工及以上"),
    (SEVERAL, "textbooks.audience", ["5", "3"], truth.YES, "适用对象为初级工、高级工"),
    (SEVERAL, "textbooks.audience", ["5", "4"], truth.NO, "适用对象为初级工、中级工，所要求的是高级工及以上"),
    (PLACE, "awards.place", 2, truth.YES, "名次为2"),
    (PLACE, "awards.place", 3, truth.CONFIRMATION, "名次为3，是否算作1、2须人工确认"),
    (LENGTH, "reports.body_characters", 2000, truth.YES, "正文字数为2000"),
    (LENGTH, "reports.body_characters", 1999, truth.NO, "正文字数为1999，所要求的是不少于2000"),
    (LENGTH, "reports.body_characters", None, truth.EVIDENCE, "材料未写明正文字数"),
    (NUMBER, "reports.body_characters", 2000, truth.YES, "正文字数为2000"),
    (NUMBER, "reports.body_characters", 1999, truth.NO, "正文字数为1999，所要求的是不少于2000"),
    (
        UNKNOWN,
        "reports.body_characters",
        2000,
        truth.CONFIRMATION,
        "正文字数为2000，是否算作不少于（该日无规定数值）须人工确认",
    ),
    (EITHER, "awards.name", "全省竞赛", truth.YES, "{label}为全省竞赛"),
    (EITHER, "awards.name", "大比武", truth.YES, "{label}为大比武"),
    (EITHER, "awards.name", "评比", truth.NO, "{label}为评比，所要求的是含有“竞赛”或“《比武》”"),
    (EITHER, "awards.name", "甲", truth.CONFIRMATION, "{label}为甲，是否算作含有“竞赛”或“《比武》”须人工确认"),
    (EITHER, "awards.name", "乙", truth.EVIDENCE, "{label}为乙，尚不能证明含有“竞赛”或“《比武》”"),
    (BOTH, "awards.name", "焊 接技能竞赛", truth.YES, "{label}为焊 接技能竞赛"),
    (BOTH, "awards.name", "焊接", truth.NO, "{label}为焊接，所要求的是含有“竞赛”和“焊接”"),
    (EXCEPTIONAL, "application.exceptional", True, truth.YES, "{label}"),
    (EXCEPTIONAL, "application.exceptional", None, truth.EVIDENCE, "材料中看不出是否“{label}”"),
]


@pytest.mark.parametrize("prepared", [False, True])
@pytest.mark.parametrize(("fact", "of", "raw", "value", "found"), FACTS)
def test_a_value_passes_or_is_told_with_what_is_asked(
    fact: Fact, of: str, raw: Any, value: int, found: str, prepared: bool
):
    fact = fact.prepared() if prepared else fact
    label = fact.path.label
    for evidence in ([], [{"document": "d1"}]):
        given = raw
        if evidence and raw is not None:
            given = {**(raw if isinstance(raw, dict) else {"value": raw}), "evidence": evidence}
        truth_of, reason = asked(fact, of, {of.split(".")[1]: given})
        assert truth_of == value
        assert reason.found == found.format(label=label)
        assert reason.unstated is (raw is None)
        assert reason.evidence == ((EvidenceRef("d1"),) if evidence and raw is not None else ())
        wanted = fact.say or f"{label}为{fact.test.words(PACK.parameters_at(DAY), fact.path)}"
        assert reason.asks == wanted


@pytest.mark.parametrize(("fact", "raw"), [(LEVEL, "national"), (LEVEL, "workshop"), (LISTED, True), (LISTED, False)])
def test_what_is_the_same_for_every_dossier_is_made_once(fact: Fact, raw: Any):
    key = fact.path.key
    of = next(f"{kind}.{key}" for kind in ("awards", "reports") if KINDS[kind].keys.get(key) is fact.path.declared)
    fact = fact.prepared()
    assert asked(fact, of, {key: raw})[1] is asked(fact, of, {key: raw})[1]
    assert asked(fact, of, {})[1] is asked(fact, of, {})[1] is fact.silent
    assert fact.told is not None
    doubted = {key: {"value": raw, "doubt": "confirmation"}}
    assert asked(fact, of, doubted)[1] is not asked(fact, of, doubted)[1]


@pytest.mark.parametrize("fact", [LENGTH, UNKNOWN])
def test_what_depends_on_the_numbers_of_the_day_is_not_kept(fact: Fact):
    prepared = fact.prepared()
    assert (prepared.asks, prepared.wanted, prepared.silent, prepared.told) == (None, None, None, None)


@pytest.mark.parametrize("fact", [PLACE, NUMBER, EITHER, FROM_SENIOR, AUDIENCE])
def test_of_keys_without_a_table_the_words_are_kept_alone(fact: Fact):
    prepared = fact.prepared()
    assert prepared.asks is not None and prepared.silent is not None and not prepared.told


AWARDED, GRANTED = path("awards.date"), path("appointments.date")
BIRTH = path("person.birth_date")
BEFORE, AFTER = Day(AWARDED, None, earliest=False), Day(AWARDED, BIRTH, earliest=True)
LABEL = AWARDED.label
DAYS = [
    (BEFORE, "2025-09-30", None, truth.YES, f"{LABEL}为2025-09-30，不晚于评审日期（2025-09-30）"),
    (BEFORE, "2025-08", None, truth.YES, f"{LABEL}为2025-08，不晚于评审日期（2025-09-30）"),
    (BEFORE, "2025-09", None, truth.YES, f"{LABEL}为2025-09，不晚于评审日期（2025-09-30）"),
    (BEFORE, "2025", None, truth.CONFIRMATION, f"{LABEL}为2025，与评审日期（2025-09-30）孰先孰后不明，须人工核对"),
    (BEFORE, "2025-10-01", None, truth.NO, f"{LABEL}为2025-10-01，晚于评审日期（2025-09-30）"),
    (BEFORE, None, None, truth.EVIDENCE, f"材料未写明{LABEL}"),
    (AFTER, "2000-05-06", "2000-05-06", truth.YES, f"{LABEL}为2000-05-06，不早于出生日期（2000-05-06）"),
    (AFTER, "2000-05-05", "2000-05-06", truth.NO, f"{LABEL}为2000-05-05，早于出生日期（2000-05-06）"),
    (
        AFTER,
        "2000-05",
        "2000-05-31",
        truth.CONFIRMATION,
        f"{LABEL}为2000-05，与出生日期（2000-05-31）孰先孰后不明，须人工核对",
    ),
    (AFTER, "2000-06", "2000-05", truth.YES, f"{LABEL}为2000-06，不早于出生日期（2000-05）"),
    (AFTER, "2000-05", None, truth.EVIDENCE, "材料未写明出生日期"),
    (
        AFTER,
        "2000-05-06",
        {"value": "2000-05-06", "doubt": "confirmation"},
        truth.CONFIRMATION,
        "出生日期读作2000-05-06，存疑，须人工核对",
    ),
    (
        AFTER,
        {"value": None, "doubt": "evidence"},
        {"value": "2000", "doubt": "confirmation"},
        truth.EVIDENCE & truth.CONFIRMATION,
        f"{LABEL}无法辨认，存疑，须补充证明",
    ),
]


@pytest.mark.parametrize(("day", "awarded", "birth", "value", "found"), DAYS)
def test_a_day_stands_to_another_certainly_or_not(day: Day, awarded: Any, birth: Any, value: int, found: str):
    facts, _ = read_facts({"awards": [{"date": awarded}], **({"person": {"birth_date": birth}} if birth else {})})
    case = Case(PACK, facts, DAY)
    record = facts.of("awards")[0]
    reason = day.reason(case, record)
    assert (day.truth(case, record), reason.truth, reason.found) == (value, value, found)
    assert reason.unstated is ("未写明" in found)
    other = "评审日期" if day.other is None else "出生日期"
    assert reason.asks == f"{LABEL}不{'早' if day.earliest else '晚'}于{other}"
    said = msgspec.structs.replace(day, say="先后", otherwise=truth.EVIDENCE, unstated=truth.CONFIRMATION)
    turned = {truth.NO: truth.EVIDENCE}.get(value, truth.CONFIRMATION if "未写明" in found else value)
    assert (said.truth(case, record), said.reason(case, record).truth) == (turned, turned)
    assert said.reason(case, record).asks == "先后"


def test_both_days_bear_the_reason_out():
    facts, _ = read_facts(
        {
            "awards": [{"date": {"value": "2001", "evidence": [{"document": "d1"}]}}],
            "person": {"birth_date": {"value": "2000", "evidence": [{"document": "d2"}]}},
        }
    )
    reason = AFTER.reason(Case(PACK, facts, DAY), facts.of("awards")[0])
    assert reason.evidence == (EvidenceRef("d1"), EvidenceRef("d2"))


NAMES = SameOrClose(path("application.occupation"), path("application.specialty"))
TABLE = {"source": "对照表", "pairs": [["焊工", "焊接工程"]]}
UNNAMED = {"pairs": [["焊工", "焊接工程"]]}
SHOWN = f"{NAMES.left.label}“{{}}”与{NAMES.right.label}“{{}}”"


@pytest.mark.parametrize(
    ("left", "right", "table", "value", "found"),
    [
        ("焊工", "焊工", None, truth.YES, SHOWN + "名称相同"),
        ("焊接", "焊接专业", TABLE, truth.YES, SHOWN + "名称相同"),
        ("焊工", "焊接工程", TABLE, truth.YES, SHOWN + "经《对照表》认定为相同或相近"),
        ("焊接工程", "焊工", UNNAMED, truth.YES, SHOWN + "经办理机关的对照表认定为相同或相近"),
        ("焊工", "酿酒", TABLE, truth.CONFIRMATION, SHOWN + "未列入办理机关的对照表，是否相同或相近须人工确认"),
        ({"value": "焊工", "doubt": "evidence"}, "焊工", None, truth.EVIDENCE, SHOWN + "存疑，须人工核对"),
        ("焊工", {"value": "酿酒", "doubt": "confirmation"}, TABLE, truth.CONFIRMATION, SHOWN + "存疑，须人工核对"),
        (None, "焊工", None, truth.EVIDENCE, f"材料未写明{NAMES.left.label}"),
        ("焊工", None, None, truth.EVIDENCE, f"材料未写明{NAMES.right.label}"),
        (None, None, None, truth.EVIDENCE, f"材料未写明{NAMES.left.label}"),
    ],
)
def test_names_are_the_same_close_by_the_office_s_table_or_a_person_s_to_say(
    left: Any, right: Any, table: Any, value: int, found: str
):
    item = {"occupation": left, "specialty": right}
    more = {} if table is None else {"specialty_table": table}
    truth_of, reason = asked(NAMES, "application.occupation", item, **more)
    names = [one["value"] if isinstance(one, dict) else one for one in (left, right)]
    assert (truth_of, reason.found) == (value, found.format(*names))
    assert reason.unstated is (left is None or right is None)
    refusing = msgspec.structs.replace(NAMES, otherwise=truth.NO, unstated=truth.CONFIRMATION, say="相近")
    turned, told = asked(refusing, "application.occupation", item, **more)
    if "未列入" in found:
        assert (turned, told.found) == (truth.NO, SHOWN.format(*names) + "不同")
    assert turned == (truth.NO if "未列入" in found else truth.CONFIRMATION if "未写明" in found else value)
    assert (reason.asks, told.asks) == (f"{NAMES.left.label}与{NAMES.right.label}相同或相近", "相近")


def test_a_pair_that_the_pack_proposes_is_told_and_decides_nothing():
    left, right = PACK.close[1][:2]
    value, reason = asked(NAMES, "application.occupation", {"occupation": left, "specialty": right})
    assert value == truth.CONFIRMATION and "本标准包的参考表建议视为相近，" in reason.found


def test_both_names_bear_the_reason_out():
    both = {
        "occupation": {"value": "焊工", "evidence": [{"document": "d1"}]},
        "specialty": {"value": "焊工", "evidence": [{"document": "d2"}]},
    }
    assert asked(NAMES, "application.occupation", both)[1].evidence == (EvidenceRef("d1"), EvidenceRef("d2"))


def test_a_value_in_doubt_decides_nothing_though_it_would_pass():
    assert (
        LEVEL.of_value(Case(PACK, read_facts({})[0], DAY), Value("national", truth.CONFIRMATION)) == truth.CONFIRMATION
    )
