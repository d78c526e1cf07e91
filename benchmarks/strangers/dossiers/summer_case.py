"""An applicant of the summer batch and the papers that everybody files, each in layouts of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from benchmarks.strangers.dossiers import summer_forms
from benchmarks.strangers.dossiers.common import LEVELS, cn, hanzi
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.summer_sheets import (
    HEI,
    KAI,
    MING,
    blank,
    foot,
    html,
    picture,
    table,
    upright,
)

AS_OF = "2025-08-31"


@dataclass(frozen=True)
class Case:
    """What the ordinary papers of one applicant say."""

    p: Person
    level: str
    specialty: str
    job: str
    firm: str
    place: str
    college: str
    major: str
    education: str
    """As printed on the form."""
    held: str
    """The highest certificate as printed on the form."""
    got: str
    since: str
    post: str
    day: str = "2025-08-12"
    grades: Mapping[int, str] = field(default_factory=lambda: {2022: "合格", 2023: "合格", 2024: "合格"})
    seal: int = 0
    """Kind of seal, see ``summer_sheets.picture``."""

    @property
    def title(self) -> str:
        return LEVELS.get(self.level, self.level)

    def mark(self, name: str = "") -> str:
        return picture(name or self.firm, self.seal)

    def row(self, scale: str = "", kind: str = "企业", exceptional: str = "", **more: str) -> dict[str, str]:
        """The row of the roster."""
        return {
            "申报级别": self.title,
            "姓名": self.p.name,
            "身份证号": self.p.id,
            "单位类型": kind,
            "企业规模": scale,
            "工作单位": self.firm,
            "申报专业": self.specialty,
            "是否破格": exceptional,
            **more,
        }

    def form(self, style: int, *, exceptional: bool = False, deeds: str = "") -> Paper:
        """The application form."""
        deeds = (
            deeds
            or f"参加工作以来一直在{self.post}岗位，承担班组关键工序操作，处置异常工况百余次，所在班组连续三年无质量责任事故。"
        )
        body = (
            summer_forms.national,
            summer_forms.ticked,
            summer_forms.printout,
            summer_forms.lines,
            summer_forms.dense,
        )[style](self, exceptional, deeds)
        fields: dict[str, Any] = {
            "name": self.p.name,
            "level": self.level,
            "specialty": self.specialty,
            "employer": self.firm,
        }
        if style:
            fields["id_number"] = self.p.id
        return Paper("application_form", body, fields)

    def pledge(self, style: int) -> Paper:
        """The promise that all is true."""
        p, d = self.p, self.day
        texts = (
            f"<h1>山西省职称申报诚信承诺书</h1><p>本人系{self.firm}职工{p.name}，身份证号码{p.id}，现申报{self.specialty}专业{self.title}。本人承诺如下：</p><p>一、拥护中国共产党的领导，遵守国家法律法规，恪守职业道德。</p><p>二、所填信息、所附证件及业绩材料真实、准确、完整，无抄袭、剽窃、造假行为。</p><p>三、若违背承诺，三年内不再申报，已取得的资格由发证机关撤销。</p>"
            + foot([f"承诺人（手写签名）：<span style='font-family:{KAI};font-size:1.3em'>{p.name}</span>", cn(d)]),
            "<h1>申报人承诺</h1>"
            + table(
                [
                    [
                        upright("个人承诺"),
                        f"本人已认真阅读申报须知，保证提交的全部材料属实。如与事实不符，本人愿意承担由此产生的一切责任。<br><br>　　　　　　　　　　申报人签字：<span style='font-family:{KAI};font-size:1.2em'>{p.name}</span>　　　日期：{d.replace('-', '.')}",
                    ],
                    [
                        upright("单位承诺"),
                        f"该同志遵纪守法、爱岗敬业，上述材料经本单位审核并公示无异议。<br><br>{foot([self.firm, cn(d)], self.mark(), width='34mm')}",
                    ],
                ]
            ),
            f"<h1>个 人 承 诺</h1><p>我郑重声明，此次参加职称评审所报学历、资历、考核、成果等均为本人真实情况，复印件与原件相同；工作中热爱本职、尽职尽责。愿接受组织核查与社会监督。</p><p class=r>{p.name}　</p><p class=r>{hanzi(d)}　</p>",
        )
        return Paper(
            "declaration", html(texts[style], font=(MING, HEI, KAI)[style], size=13), {"name": p.name, "date": d}
        )

    def identity(
        self, style: int, valid: tuple[str, str], office: str, *, sex: str = "", birth: str = "", nation: str = "汉"
    ) -> Paper:
        """Both sides of the identity card, as copied, photographed or scanned."""
        return summer_forms.identity(self, style, valid, office, sex or self.p.sex, birth or self.p.birth, nation)

    def employment(
        self, style: int, *, code: str = "", sealed: bool = True, rows: Any = None, since: str = ""
    ) -> Paper:
        """What the employer certifies about the years of work."""
        p, start = self.p, since or self.since
        mark = self.mark() if sealed else ""
        y, m = start[:4], int(start[5:7])
        rows = rows or [(f"{y}.{start[5:7]}", "至今", self.firm, self.post)]
        letterhead = f"<div style='color:#c00;text-align:center;font-size:1.6em;border-bottom:1.5pt solid #c00;letter-spacing:.1em'>{self.firm}</div>"
        coded = (
            f"<p class=n style='font-size:9pt'>统一社会信用代码：{code}　　地址：{self.place}　　电话：0351-0000118</p>"
            if code
            else ""
        )
        texts = (
            letterhead
            + coded
            + f"<h1 style='margin-top:12mm'>证　明</h1><p>{p.name}，{p.sex}，公民身份号码{p.id}，系我公司在册职工。自{y}年{m}月入职，一直在{self.place}{self.post}岗位（生产一线）从事{self.job}技术技能工作，至今未间断。</p><p>以上情况属实。</p>"
            + foot([self.firm, cn(self.day)], mark),
            "<h1>专业（技能）工作年限证明</h1>"
            + table(
                [
                    [("姓　名", "class=l"), p.name, ("性　别", "class=l"), p.sex],
                    [("身份证号码", "class=l"), (p.id, "colspan=3")],
                    [("起止年月", "class=l"), ("单　位", "class=l"), ("工作岗位", "class=l"), ("是否一线", "class=l")],
                    *([f"{a}—{b}", c, d, "☑是　□否"] for a, b, c, d in rows),
                    [("工作地点", "class=l"), (self.place, "colspan=3")],
                    [
                        (
                            f"兹证明以上所填工作经历真实有效，如有虚假，本单位承担责任。{foot(['（单位公章）', self.firm, cn(self.day)], mark)}",
                            "colspan=4",
                        )
                    ],
                ],
                widths=("24%", "32%", "26%", "18%"),
            ),
            f"<p class=n>编号：人证〔2025〕{int(p.id[14:17])}号</p><h1>在 岗 证 明</h1><p class=n>职称评审委员会：</p><p>我单位职工{p.name}同志（身份证号码：{p.id}）于{cn(start)}到岗，现任{self.post}，工种为{self.job}，属生产一线技能岗位，工作地点在{self.place}，目前仍在岗。</p><p>特此证明。</p>"
            + foot([self.firm, hanzi(self.day)], mark),
            "<h1>职工从事技术技能工作证明</h1>"
            + f"<p class=n>姓名：{blank(p.name, 7)}　身份证号：{blank(p.id, 13)}</p><p class=n>单位：{blank(self.firm, 20)}</p><p class=n>从事职业（工种）：{blank(self.job, 8)}　岗位：{blank(self.post, 10)}</p><p class=n>工作地点：{blank(self.place, 14)}</p><p class=n>从事本职业起始时间：{blank(y, 3)}年{blank(str(m), 2)}月，至开具之日累计{blank(str(int(self.day[:4]) - int(y) - (start[5:] > self.day[5:])), 3)}年。</p><p class=n>☑生产一线操作　□管理　□辅助</p>"
            + foot(["人力资源部门负责人：韩志平", self.firm, cn(self.day)], mark),
        )
        return Paper(
            "employment_proof",
            html(texts[style], font=(MING, HEI, KAI, MING)[style], size=13),
            {"name": p.name, "issue_date": self.day},
        )

    def assessment(self, style: int, *, name: str = "", grades: Mapping[int, str] | None = None) -> tuple[Paper, ...]:
        """The grades: a form a year, a sentence, a matrix, a list of many people."""
        return summer_forms.assessment(self, style, name or self.p.name, grades or self.grades)
