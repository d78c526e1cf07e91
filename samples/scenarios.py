"""Dossiers with a point: what is filed, and what a careful officer would conclude. Truth is written here by hand from the
standard's notes; no evaluator of ours is asked."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from samples import documents as d
from samples import people
from samples.documents import Drawn

AS_OF = "2025-09-30"


@dataclass
class Dossier:
    """One applicant's materials in the order in which they are filed, and the truth about them."""

    who: people.Person
    level: str
    documents: list[Drawn]
    conclusion: str
    clauses: dict[str, Any] = field(default_factory=dict)
    findings: list[dict[str, str]] = field(default_factory=list)
    exceptional: bool = False
    why: str = ""


def _same_specialty(who: people.Person) -> people.Person:
    """Specialty named like the occupation, so that no table has to be asked."""
    return people.Person(who.name, who.sex, who.birth, who.id_number, who.employer, who.credit, who.trade, who.trade)


def _base(rng: random.Random, who: people.Person, level: str, **more: Any) -> list[Drawn]:
    """What every dossier files."""
    skill = {"assistant_engineer": 3, "engineer": 2, "senior_engineer": 1}[level]
    grades = more.get("grades", {2022: "qualified", 2023: "qualified", 2024: "qualified"})
    held = more.get("held", "2020-06-10")
    education = {"assistant_engineer": "junior_college", "engineer": "junior_college", "senior_engineer": "bachelor"}[
        level
    ]
    return [
        d.id_card(rng, who),
        d.application_form(
            rng, who, level=level, skill_level=more.get("skill", skill), exceptional=more.get("exceptional", False)
        ),
        d.diploma(
            rng, who, education_level=more.get("education", education), completion=more.get("completion", "graduated")
        ),
        d.skill_certificate(rng, who, skill_level=more.get("skill", skill), issued=held, number=more.get("number")),
        d.employment_proof(rng, who, start="2008-07-01", position=more.get("position")),
        d.assessment_form(rng, who, grades=grades),
        d.declaration(rng, who),
    ]


def assistant_ready(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "assistant_engineer")
    papers.append(d.award_certificate(rng, who, award="先进个人", issuer=who.employer, day="2022-01-20", kind="honour"))
    return Dossier(
        who,
        "assistant_engineer",
        papers,
        "ready",
        {"2.1": "satisfied", "3.1": "satisfied", "5.1": "satisfied", "7.1": "satisfied"},
        why="各项齐备",
    )


def engineer_ready(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "engineer")
    papers.append(d.skill_certificate(rng, who, skill_level=3, issued="2014-05-20"))
    papers.append(
        d.award_certificate(
            rng,
            who,
            award="山西省“五小”竞赛",
            issuer="山西省总工会",
            day="2021-11-05",
            rank="third",
            kind="five_small",
            level="provincial",
            project="一种焊接防护装置",
        )
    )
    name = f"{who.trade}作业质量控制方法研究"
    papers.append(d.paper(rng, who, name=name, authors=[who.name, people.name(rng)]))
    papers.append(d.journal_front_matter(rng, who))
    return Dossier(
        who,
        "engineer",
        papers,
        "ready",
        {"2.2": "satisfied", "3.2": "satisfied", "5.2": "satisfied", "6.1": "satisfied", "7.1": "satisfied"},
        [{"code": "paper.first_author", "outcome": "pass"}],
        why="各项齐备",
    )


def engineer_second_author(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "engineer")
    papers.append(
        d.award_certificate(
            rng,
            who,
            award="山西省“五小”竞赛",
            issuer="山西省总工会",
            day="2021-11-05",
            rank="second",
            kind="five_small",
            level="provincial",
            project="一种装配工装",
        )
    )
    papers.append(d.paper(rng, who, name=f"{who.trade}工艺改进与应用", authors=[people.name(rng), who.name]))
    papers.append(d.journal_front_matter(rng, who))
    return Dossier(
        who,
        "engineer",
        papers,
        "incomplete",
        {"6.1": {"outcome": "undetermined", "needs": ["evidence"]}, "5.2": "satisfied"},
        [{"code": "paper.first_author", "outcome": "fail"}],
        why="论文为第二作者",
    )


def engineer_too_young(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "engineer", held="2022-10-01")
    papers.append(
        d.award_certificate(
            rng,
            who,
            award="山西省“五小”竞赛",
            issuer="山西省总工会",
            day="2023-11-05",
            rank="first",
            kind="five_small",
            level="provincial",
            project="一种检测装置",
        )
    )
    return Dossier(who, "engineer", papers, "ineligible", {"3.2": "not_satisfied"}, why="技师证书差一天不满三年")


def engineer_missing_year(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "engineer", grades={2022: "qualified", 2024: "excellent"})
    papers.append(
        d.award_certificate(
            rng,
            who,
            award="山西省“五小”竞赛",
            issuer="山西省总工会",
            day="2021-11-05",
            rank="third",
            kind="five_small",
            level="provincial",
            project="一种节能装置",
        )
    )
    papers.append(d.acceptance_letter(rng, who, name=f"{who.trade}质量管理探讨"))
    return Dossier(
        who,
        "engineer",
        papers,
        "incomplete",
        {
            "7.1": {"outcome": "undetermined", "needs": ["evidence"]},
            "6.1": {"outcome": "undetermined", "needs": ["evidence"]},
        },
        [{"code": "assessment.years", "outcome": "unknown"}],
        why="缺2023年度考核；论文只有录用通知",
    )


def senior_patents(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "senior_engineer", position=f"{who.trade}班班长")
    papers.append(d.skill_certificate(rng, who, skill_level=2, issued="2014-06-01"))
    for name, filed, granted in (
        ("一种焊接夹具", "2021-03-15", "2021-11-20"),
        ("一种液压支撑装置", "2022-02-20", "2022-10-18"),
    ):
        one = d.patent_certificate(
            rng, who, filed=filed, granted=granted, name=name, inventors=[who.name, people.name(rng)]
        )
        number = one.fields["patent_number"]
        papers += [
            one,
            d.patent_register(rng, who, number=number, name=name, until=f"2026-{filed[5:]}"),
            d.benefit_proof(rng, who, subject=name, number=number),
        ]
    for name in ("一种焊接夹具", "一种液压支撑装置", "转炉烟罩修复"):
        papers.append(d.project_acceptance(rng, who, project=f"{name}技术改造"))
        papers.append(d.technical_report(rng, who, name=f"{name}技术改造总结报告", length=3000))
    apprentices = [people.person(rng, trade=who.trade) for _ in range(3)]
    papers.append(d.mentoring_proof(rng, who, apprentices=[one.name for one in apprentices]))
    papers += [d.skill_certificate(rng, one, skill_level=2, issued="2020-05-18") for one in apprentices]
    papers += [d.degree_certificate(rng, who), d.social_insurance(rng, who), d.enterprise_scale(rng, who)]
    return Dossier(
        who,
        "senior_engineer",
        papers,
        "ready",
        {"3.3": "satisfied", "5.3.2": "satisfied", "4.3.1": "satisfied", "6.2": "satisfied"},
        [{"code": "patent.fee", "outcome": "pass"}, {"code": "report.length", "outcome": "pass"}],
        why="两项实用新型、三篇报告、三名技师徒弟",
    )


def senior_patentee_only(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "senior_engineer")
    others = [people.name(rng), people.name(rng)]
    papers.append(
        d.patent_certificate(rng, who, filed="2021-03-15", granted="2021-11-20", name="一种装夹装置", inventors=others)
    )
    papers.append(d.technical_report(rng, who, name="装夹装置改进方案", length=1300))
    papers += [d.continuing_education(rng, who), d.appointment(rng, who, position="高级技师", day="2021-03-01")]
    return Dossier(
        who,
        "senior_engineer",
        papers,
        "incomplete",
        {
            "5.3": {"outcome": "undetermined", "needs": ["evidence"]},
            "6.2": {"outcome": "undetermined", "needs": ["evidence"]},
        },
        [{"code": "patent.inventor", "outcome": "fail"}, {"code": "report.length", "outcome": "fail"}],
        why="本人不是发明人；报告不足2000字",
    )


def senior_exceptional(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(
        rng,
        who,
        "senior_engineer",
        skill=2,
        education="junior_college",
        exceptional=True,
        grades={2022: "excellent", 2023: "qualified", 2024: "qualified"},
    )
    papers.append(
        d.award_certificate(
            rng,
            who,
            award="山西省科学技术奖",
            issuer="山西省人民政府",
            day="2021-12-10",
            rank="second",
            kind="science_technology",
            level="provincial",
            project="高强钢焊接关键技术",
        )
    )
    return Dossier(
        who,
        "senior_engineer",
        papers,
        "ready",
        {"7.2": "satisfied", "8.1": "satisfied", "8": "undetermined"},
        exceptional=True,
        why="破格：省科学技术二等奖，考核有优秀",
    )


def engineer_completion_only(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng))
    papers = _base(rng, who, "engineer", completion="completed")
    papers.append(
        d.award_certificate(
            rng,
            who,
            award="山西省“五小”竞赛",
            issuer="山西省总工会",
            day="2021-11-05",
            rank="third",
            kind="five_small",
            level="provincial",
            project="一种吊装装置",
        )
    )
    papers.append(d.paper(rng, who, name=f"{who.trade}安全操作研究", authors=[who.name]))
    papers.append(d.journal_front_matter(rng, who))
    return Dossier(who, "engineer", papers, "ineligible", {"2.2": "not_satisfied"}, why="结业，不是毕业")


def engineer_retired(rng: random.Random) -> Dossier:
    who = _same_specialty(people.person(rng, born=1964))
    papers = _base(rng, who, "engineer")
    papers.append(d.retirement_certificate(rng, who))
    papers += [d.textbook(rng, who), d.standard_drafting(rng, who)]
    return Dossier(
        who,
        "engineer",
        papers,
        "ineligible",
        {"G.retired": "not_satisfied"},
        [{"code": "textbook.length", "outcome": "fail"}],
        why="已退休；教材只有封面和版权页或不足3000字",
    )


SCENARIOS = (
    assistant_ready,
    engineer_ready,
    engineer_second_author,
    engineer_too_young,
    engineer_missing_year,
    senior_patents,
    senior_patentee_only,
    senior_exceptional,
    engineer_completion_only,
    engineer_retired,
)
