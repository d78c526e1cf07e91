"""获奖, 荣誉, 竞赛, 表彰: the addressee first, then the sentence; 名次 is not 奖次; the issuer tells the level."""

from __future__ import annotations

import re
from typing import Any

from yushen.extractors.engine import shapes
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.common import addressee
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field
from yushen.text import names
from yushen.text.numerals import parse_numeral

_RANKS = (
    ("special", r"特等奖|特等"),
    ("first", r"一等奖|金奖|壹等奖|一等(?=功)?"),
    ("second", r"二等奖|银奖|贰等奖|二等(?=功)?"),
    ("third", r"三等奖|铜奖|叁等奖|三等(?=功)?"),
    ("merit", r"优秀奖|优胜奖|鼓励奖|入围奖|参与奖|优胜"),
)
_CITATION = re.compile(r"(?:个人|集体|荣立|记)?(?:一|二|三)等功|嘉奖")
_PLACE = re.compile(
    r"(?:第([一二三四五六七八九十\d]{1,3})名|(冠军|亚军|季军)|名次:?第?([一二三四五六七八九十\d]{1,3})名?)"
)
_WINNERS = {"冠军": 1, "亚军": 2, "季军": 3}
_NAME_WORDS = r"(?:奖|称号|能手|先进个人|先进工作者|劳动模范|标兵|优秀员工|优秀职工|工匠|十佳|大师|津贴|个人|集体|功|竞赛|大赛|选手)"


def _recipients(view: View) -> list[Candidate]:
    """Addressee; labelled winners; the subject of the sentence; the list below a heading."""
    found = addressee(view)
    for pattern in (
        r"(?:获奖者|获奖人员?|获奖人姓名|完成人员?|主要完成人员?|主要完成者|获奖人员名单|受表彰人员?|受奖人|获奖选手|参赛选手|获奖作者|获奖个人):?(?P<v>[\u4e00-\u9fff·、,;()第\d ]{2,120})",
        r"^.{0,30}?(?:证书|奖状)(?:NO|No|编号|证书号)?[^\u4e00-\u9fff]{0,24}(?P<v>[\u4e00-\u9fff·、,]{2,40}?)(?:同志|同学|先生|女士)?们?[:,]?(?:在|于|荣获|被|你|获)",
        r"(?:授予|表彰|评选|确定|推荐|认定|选派|选拔|聘任|聘请)(?P<v>[\u4e00-\u9fff·、]{2,40}?)(?:等\d{0,3}[名位人]?)?(?:同志|选手|等)?(?:为|“|荣获|[\u4e00-\u9fff]{0,14}(?:荣誉)?称号|获|入选|进入)",
        r"(?P<v>[\u4e00-\u9fff·]{2,4})(?:同志|选手)[,，]?(?:在|于|荣获|被|获|荣立|享受|入选)",
        r"(?:^|证书|奖状)(?P<v>[\u4e00-\u9fff·]{2,4})(?:在|于|荣获|被评为|被授予|荣立|入选)",
        r"(?:姓名):?(?P<v>[\u4e00-\u9fff·]{2,4})",
    ):
        for match in re.finditer(pattern, view.flow):
            listed = _people(match["v"])
            if listed:
                start, end = view.from_flow(match.start("v"), match.end("v"))
                found.append(Candidate(listed, start, end, 0.9 - 0.01 * len(found)))
                break
    return found


_LIST_HEAD = re.compile(
    r"(?:个人|工作者|标兵|能手|模范|工匠|选手|人员|技师|员工|职工|大师)(?:获奖)?(?:名单)?(?:\(?(?:共)?\d{1,3}[名人]\)?)?:?$"
)


def _named_list(view: View) -> list[Candidate]:
    """The list of a decision: rows of names below a heading such as ``二、先进个人（6名）``; collectives are none."""
    for number, row in enumerate(view.rows):
        head = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", "")
        if len(head) > 34 or not _LIST_HEAD.search(head) or re.search(r"[,。;]", head):
            continue
        found: list[str] = []
        last = row
        for below in view.rows[number + 1 : number + 40]:
            text = view.text[below.start : below.starts[-1] + len(below.tokens[-1].text)]
            listed = names.split_names(text.replace("\t", " "))
            good = [name for name in listed if names.is_person_name(name)]
            if good and len(good) >= 0.7 * len(listed):
                found += good
            elif (first := names.clean_name(below.tokens[0].text)) and names.is_person_name(first):
                found.append(first)
            else:
                break
            last = below
        if found:
            first_row = view.rows[number + 1]
            end = last.starts[-1] + len(last.tokens[-1].text)
            return [Candidate(list(dict.fromkeys(found)), first_row.start, end, 0.93)]
    return []


def _studio(view: View) -> list[Candidate]:
    """The name of a studio or base on its plaque: the row that ends in 工作室."""
    for row in view.rows[:4]:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", "")
        if re.fullmatch(r"[\u4e00-\u9fff·“”()]{4,30}(?:工作室|实训基地|示范岗|先锋岗)", text):
            return [Candidate(text, row.start, row.starts[-1] + len(row.tokens[-1].text), 0.9)]
    return []


def _people(text: str) -> list[str]:
    text = re.sub(r"(?:特颁|为表彰|颁发|特发|证书|奖励|项目|授予|单位).*$", "", text)
    text = re.sub(r"\(?第[一二三四五六七八九十\d]+(?:完成人|名)?\)?|\([^()]*\)", "", text)
    listed = [names.clean_name(name) for name in names.split_names(text)]
    return list(dict.fromkeys(name for name in listed if names.is_person_name(name)))


def _bodies(view: View) -> list[Candidate]:
    """A team as addressee: ``炼钢厂一班：``, where no person stands."""
    for row in view.rows:
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", "")
        match = re.match(
            r"^([\u4e00-\u9fff0-9“”()]{3,30}?(?:公司|厂|车间|班组?|团队|小组|集体|工段|队|部|中心|作业区|学院|大学|代表队))[:：]$",
            text,
        )
        if match is not None:
            return [Candidate([match[1]], row.start, row.start + len(match[1]), 0.7)]
    return []


_AWARD_PATTERNS = (
    r"在[“\"]?(?P<v>[^,，。“”]{4,50}?(?:大赛|竞赛|比赛|比武|锦标赛|挑战赛|对抗赛)[^,，。“”]{0,16}?)[”\"]?(?:活动)?(?:中|上)?,?[^。]{0,50}?(?:荣获|获得|取得|夺得|获)[^。]{0,24}?(?:等奖|[金银铜]奖|第.{1,3}名|[冠亚季]军|优[胜秀]奖)",
    r"(?:荣获|获得|被评为|被授予|评为|授予|荣立|获|获评|享受|入选|命名为|认定为|当选为?)(?:了)?[“\"「『](?P<v>(?:[^“”\"」』]|“[^”]{1,12}”){2,40})[”\"」』](?:荣誉称号|称号)?",
    r"(?:荣获|获得|被评为|被授予|评为|授予|荣立|获评|享受|入选|认定为|当选为?)(?:了|其)?(?P<v>[^,，。:;]{2,50}?(?:奖|称号|能手|先进个人|先进工作者|劳动模范|标兵|优秀员工|优秀职工|工匠|大师|津贴|功|第[一二三四五六七八九十\d]+名|冠军|亚军|季军|集训队))",
    r"(?:奖项名称|奖励名称|荣誉称号|获奖名称|奖项|奖励类别|奖种):(?P<v>[^,，。:;\n]{2,40})",
    r"为表彰(?:在)?(?P<v>[^,，。]{4,30}?奖)(?:获得者|获奖者|获奖人员|获奖项目|获奖单位)",
    r"在(?P<v>[^,，。]{4,50}?(?:大赛|竞赛|比赛|比武|评选|评选活动|竞赛活动))中?",
)


_RANK_END = re.compile(
    r"(?:[,，]?(?:团体|个人|集体|并列)?(?:特等|[一二三壹贰叁]等|金|银|铜|优秀|优胜|鼓励|入围)奖|[,，]?第[一二三四五六七八九十\d]{1,3}名|[冠亚季]军)(?:\(.{1,8}\))?$"
)
"""Rank and place at the end of a name: fields of their own."""


def _award_name(text: str) -> Hit | None:
    value = re.sub(r"[\t\n]", "", text).strip('“”"「」『』,，。:;')
    if value.count("“") != value.count("”"):
        value = value.strip("“”")
    value = re.sub(r"(?:荣誉)?称号$", "", value) if len(value) > 8 else value
    bare = _RANK_END.sub("", value)
    if (
        bare != value
        and re.search(r"(?:决赛|职业\(工种\)|项目|组|赛项)$", bare)
        and not re.search(r"大赛|竞赛|比赛|比武", bare)
    ):
        return None  # the event of a contest and its place: the contest's own name stands elsewhere
    value = bare if len(re.findall(r"[\u4e00-\u9fff]", bare)) >= 4 else value
    return Hit(value, 0, len(text)) if 2 <= len(value) <= 50 and re.search(r"[\u4e00-\u9fff]{2}", value) else None


def _rank(view: View) -> list[Candidate]:
    flow = view.flow
    citation = _CITATION.search(flow)
    if citation is not None:
        word = citation[0]
        rank = next(
            (value for value, mark in (("first", "一等功"), ("second", "二等功"), ("third", "三等功")) if mark in word),
            None,
        )
        if rank is not None:
            start, end = view.from_flow(citation.start(), citation.end())
            return [Candidate(rank, start, end, 0.95)]
    hits = []
    for value, pattern in _RANKS:
        for match in re.finditer(pattern, flow):
            hits.append((match.start(), match.end(), value))
    if not hits:
        return []
    labelled = [hit for hit in hits if re.search(r"(?:等级|奖次|荣获|获得|获|奖项|评为)[^。,]{0,30}$", flow[: hit[0]])]
    low, high, value = (labelled or hits)[0]
    start, end = view.from_flow(low, high)
    return [Candidate(value, start, end, 0.95 if labelled else 0.85)]


def _place(view: View) -> list[Candidate]:
    match = _PLACE.search(re.sub(r"第[一二三四五六七八九十\d]+完成人", lambda m: "*" * len(m[0]), view.flow))
    if match is None:
        return []
    word = match[1] or match[3]
    value = _WINNERS[match[2]] if match[2] else int(word) if word.isdigit() else parse_numeral(word)
    if not value:
        return []
    start, end = view.from_flow(match.start(), match.end())
    return [Candidate(value, start, end, 0.95)]


_KINDS = (
    ("special_project", r"专项奖|科技专项"),
    ("five_small", r"五小"),
    ("merit_citation", r"[一二三]等功|记功|立功|嘉奖"),
    ("science_technology", r"科学技术奖|科技进步奖|技术发明奖|自然科学奖|科学技术进步|科技奖"),
    ("contest", r"大赛|竞赛|比武|比赛|练兵|对抗赛|集训队|锦标赛"),
    ("talent", r"技术能手|技能大师|津贴|工匠|首席技师|技能人才|领军人才|拔尖人才|高技能人才"),
    ("engineering", r"优秀设计|优质工程|优秀工程|勘察设计奖|鲁班奖|国家优质"),
    ("achievement", r"科技成果|技术成果|创新成果|成果奖|QC成果|质量管理小组|管理创新|技术创新成果|革新成果|合理化建议"),
    ("commendation", r"表彰|通报表扬|表扬"),
    ("honour", r"先进个人|先进工作者|劳动模范|劳模|标兵|优秀员工|优秀职工|五一|先进|优秀|模范|能手|十佳|荣誉"),
)


def _kind(view: View, fields: dict[str, Field]) -> Field | None:
    """By the award's own name first, then by the text."""
    name = fields.get("award_name")
    for text in ((str(name.value) if name else ""), view.flow):
        for value, pattern in _KINDS:
            if re.search(pattern, text):
                if name is not None:
                    return derived("award_kind", value, name)
                match = re.search(pattern, view.flow)
                assert match is not None
                start, end = view.from_flow(match.start(), match.end())
                return field_of("award_kind", Candidate(value, start, end, 0.85), view)
    return None


_LEVEL_BY_NAME = (
    ("national", r"世界技能|中华人民共和国|国务院|国家(?:级|科学|技术|科技|优质|最高)|全国"),
    (
        "provincial",
        r"三晋|省(?:级|部级|科学技术|科技|技术|技能|职工|五一|政府特殊|“五小”|五小)|山西省(?!.{0,8}(?:公司|集团|厂))",
    ),
    ("municipal", r"市(?:级|科学技术|科技|技能|职工|五一|劳动模范|“五小”|五小)"),
    ("county", r"(?:县|区)(?:级|技能|职工)"),
)
_WORKSHOP = re.compile(r"(?:分厂|分公司|车间|工段|班组|厂|矿|项目部|作业区)(?:$|、)")


def _level(view: View, fields: dict[str, Field]) -> Field | None:
    """By the body that issues; a stage word (全国总决赛, 省级选拔) corrects it. An association is of its industry."""
    issuer, name = fields.get("issuer"), fields.get("award_name")
    source = issuer or name
    if source is None:
        return None
    title = str(name.value) if name is not None else ""
    body = str(issuer.value) if issuer is not None else ""
    value = _by_issuer(body) or _by_name(title) or _by_name(view.flow[:300])
    stage = _by_name(title)
    if value in ("industry_national", "industry_provincial", None) or body == "":
        value = value or stage
    if issuer is not None and name is not None and stage == value and name.confidence > issuer.confidence:
        source = name  # the award's own name says the same level, and reads better than the issuer under its seal
    if re.search(r"选拔赛|预赛|初赛", title + view.flow) and value == "national":
        value = "provincial" if "省" in title + body else value
    return derived("award_level", value, source) if value is not None else None


def _by_issuer(body: str) -> str | None:
    parts = [part for part in re.split(r"[、,]", body) if part]
    order = (
        "national",
        "provincial",
        "municipal",
        "county",
        "industry_national",
        "industry_provincial",
        "large_enterprise",
        "enterprise",
    )
    levels = [level for level in map(_one_issuer, parts) if level]
    return min(levels, key=order.index) if levels else None


def _one_issuer(part: str) -> str | None:
    if re.search(r"协会|学会|联合会(?!.*总工会)|商会|促进会", part):
        return "industry_national" if re.search(r"^(?:中国|全国|中华)", part) else "industry_provincial"
    if re.search(r"(?:公司|集团|厂|矿|车间|分厂|项目部)(?:\(.*\))?(?:工会|团委|党委|工会委员会)?$", part):
        return "enterprise" if _WORKSHOP.search(part) else "large_enterprise" if "集团" in part else "enterprise"
    if re.search(
        r"^(?:中华人民共和国|国家|国务院|全国|中国|人力资源和社会保障部|科学技术部|工业和信息化部|住房和城乡建设部|教育部|中华全国总工会)",
        part,
    ) or re.search(r"^[\u4e00-\u9fff]{2,12}部$", part):
        return "national"
    if re.search(r"省|自治区|^(?:北京|上海|天津|重庆)市", part) and not re.search(
        r"市(?!.*省)[\u4e00-\u9fff]*(?:局|政府|工会|委员会)", part.split("省")[-1]
    ):
        return "provincial"
    if re.search(r"(?:县|区)(?:人民政府|[\u4e00-\u9fff]*(?:局|工会|委员会))", part) and not re.search(
        r"市[\u4e00-\u9fff]*(?:局|政府)$", part.split("区")[-1] if "区" in part else ""
    ):
        return "county"
    if re.search(r"市", part):
        return "municipal"
    return None


def _by_name(text: str) -> str | None:
    return next((value for value, pattern in _LEVEL_BY_NAME if re.search(pattern, text)), None)


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    if "recipients" not in fields:
        for candidate in _bodies(view):
            fields["recipients"] = field_of("recipients", candidate, view)
    kind, level = _kind(view, fields), _level(view, fields)
    if kind is not None:
        fields["award_kind"] = kind
    if level is not None:
        fields["award_level"] = level
    if "award_rank" not in fields and "award_name" in fields:
        fields["award_rank"] = derived("award_rank", "none", fields["award_name"])
    return fields


def _serial(text: str) -> Hit | None:
    return shapes.serial()(text)


_ANY: Any = shapes.text(2, 60)
SPEC = TypeSpec(
    "award_certificate",
    (
        FieldSpec(
            "recipients",
            shapes.people(),
            labels=(
                "获奖者",
                "获奖人",
                "获奖人员",
                "完成人",
                "主要完成人",
                "主要完成人员",
                "获奖选手",
                "姓名",
                "获奖个人",
            ),
            wraps=True,
            label_pattern=r"(?!.*(?:指导|单位))(?:主要)?(?:获奖|完成|创造|研制|创新|攻关|参赛|受奖|受表彰|小组|团队|课题组|代表队|工作室)(?:带头|领办|人员|队员|者|人|选手|成员|个人){1,2}(?:姓名|名单)?",
            finders=(_recipients, _named_list),
        ),
        FieldSpec(
            "award_name",
            _award_name,
            labels=("奖项名称", "奖励名称", "荣誉称号", "获奖名称", "奖励类别"),
            patterns=_AWARD_PATTERNS,
            finders=(_studio,),
        ),
        FieldSpec("award_rank", lambda _: None, finders=(_rank,)),
        FieldSpec("place", lambda _: None, finders=(_place,)),
        FieldSpec(
            "project",
            _ANY,
            labels=("项目名称", "成果名称", "获奖项目", "获奖成果", "作品名称", "课题名称", "工程名称"),
            wraps=True,
            patterns=(r"(?:项目|成果|课题|作品)[“《](?P<v>[^”》]{3,50})[”》]", r"完成的[“《](?P<v>[^”》]{3,50})[”》]"),
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=("颁发单位", "颁奖单位", "授奖单位", "主办单位", "颁发机构", "授予单位", "发证单位", "表彰单位"),
            finders=(foot_issuers,),
        ),
        FieldSpec(
            "issue_date",
            shapes.date(),
            labels=("颁发日期", "获奖时间", "颁奖日期", "发证日期", "获奖日期", "授奖日期"),
            finders=(foot_date,),
        ),
        FieldSpec("certificate_number", _serial, labels=("证书编号", "证书号", "编号", "证书号码", "奖励编号")),
    ),
    stops=(
        "奖励等级",
        "获奖等级",
        "等级",
        "奖励日期",
        "工作单位",
        "单位",
        "身份证号",
        "指导教师",
        "指导老师",
        "获奖单位",
        "完成单位",
        "参赛项目",
        "工种",
    ),
    finish=_finish,
)
