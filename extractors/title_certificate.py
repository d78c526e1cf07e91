"""职称证书: booklet or A4; the grant and the issue are two dates."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.common import broken_identity, identity_token, number_row, number_token
from yushen.extractors.engine.signoff import ISSUED_BY, foot_date, foot_issuers
from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.text import names

_TITLE = re.compile(
    r"(?:[\u4e00-\u9fff]{0,6}?)(?:正高级工程师|高级工程师|助理工程师|工程师|技术员|正高级经济师|高级经济师|经济师|助理经济师|高级讲师|讲师|助理讲师|高级会计师|会计师)"
)


def _title(text: str) -> Hit | None:
    match = _TITLE.search(text.replace("\t", ""))
    return Hit(match[0], match.start(), match.end()) if match else None


def _specialty(text: str) -> Hit | None:
    """A specialty under its label; what goes on with 为 or 是 is a sentence, whose end only its patterns know."""
    told = text.startswith(("为", "是")) or _TITLE_BESIDE.match(text) is not None
    return None if told else shapes.text(2, 20)(text)


_TITLE_BESIDE = re.compile(r"\t?(?:正高级|高级|助理)?(?:工程师|经济师|会计师|讲师|技术员)")
"""具备 采矿 专业 高级工程师 职称: what stands behind 专业 in a sentence with blanks is the title."""


_FIELD_OF_WORK = (
    r"(?![本该各所相有全专])(?:(?!公司|单位|委员会|系列|专业|[高中初]级|[省市县局厅])[\u4e00-\u9fff()、]){2,14}?"
)
"""A field in a sentence, with no body and no grade of the board before it."""
_DAY = r"(?:19|20)\d{2}(?:年|[./-])\d{1,2}(?:月|[./-]\d{1,2})(?:\d{1,2}日)?|[一二][〇○零九][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?"
_TITLE_OF = r"(?![其你您被]|[\u4e00-\u9fff]{0,8}(?:具备|具有|符合|取得|获得|授予|同志|资格|条件|[担聘]任))(?!注册|执业|企业|国家|工程|专业|技术|相应|任职|了|省|部|正|助理|初级)"
"""What stands between 取得 and 工程师 may be the field (机械设计工程师), not the kind of title (注册安全工程师)."""
_GRANTS = r"(?:评审|评定|审定|评议|认定|确认|审核|审批|考核|考试|批准|公布|会议)"
"""A sentence that tells the day: 经…委员会2020年12月3日评审通过; the day under the certificate is the issue's."""


_BLANK_NAME = re.compile(
    r"(?:授予|认定|批准|确认)[\s\u3000]+(?P<v>[\u4e00-\u9fff·]{2,6}(?:[ \u3000][\u4e00-\u9fff])?)(?:[\s\u3000]*同志)?[\s\u3000]+(?:正高级|高级|助理)?(?:工程师|经济师|会计师|讲师|技术员)"
)


def _filled_in(view: View) -> list[Candidate]:
    """The name in a blank of the sentence before the title: 兹授予 张三 高级工程师 职称. Without the blanks it may be the field."""
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = _BLANK_NAME.search(token.raw)
            name = tidy(match["v"]) if match is not None else ""
            if match is not None and names.is_person_name(name) and name in token.text:
                begin = start + token.text.find(name)
                return [Candidate(name, begin, begin + len(name), 0.88)]
    return []


SPEC = TypeSpec(
    "title_certificate",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名",),
            patterns=(
                r"(?:授予|兹有|确认|认定|评定|同意|批准)(?P<v>(?!认定|确认|评定|授予|批准|以下|下列)[\u4e00-\u9fff·]{2,6}?)(?:同志)",
            ),
            finders=(_filled_in,),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "id_number",
            shapes.identity(),
            labels=("身份证号", "身份证号码", "证件号码", "公民身份号码"),
            patterns=(r"(?<![\dA-Z])(?P<v>[1-9]\d{5}(?:19|20)\d{9}[\dXx])",),
            finders=(identity_token, broken_identity),
            label_pattern=label_patterns.IDENTITY,
        ),
        FieldSpec(
            "title",
            _title,
            labels=(
                "资格名称",
                "职称名称",
                "任职资格",
                "职称",
                "专业技术资格",
                "专业技术职务任职资格",
                "专业技术资格名称",
                "职务资格",
                "资格",
                "职称级别名称",
                "评审职称",
                "认定资格",
                "取得资格",
                "现取得资格",
            ),
            patterns=(
                r"(?:具备|具有|符合|取得|授予|获得|评为|评定为|认定为|确认为?|晋升为?)[^。]{0,24}?(?P<v>(?:正高级|高级|助理)?(?:工程师|经济师|会计师|讲师|农艺师|实验师|工艺美术师|技术员))(?:\([^()]{1,12}\))?(?:专业技术)?(?:职务)?(?:任职)?(?:资格|职称|职务)",
                r"(?:具备|具有|符合|取得|授予|获得|评为|评定为|认定为|确认为?|晋升为?)[^。]{0,24}?(?P<v>(?:正高级|高级|助理)?工程师)",
                r"(?:同意|批准|予以)(?:认定|评定|确认)[^。]{0,24}?(?P<v>(?:正高级|高级|助理)?(?:工程师|经济师|会计师|讲师|技术员))(?:专业技术)?(?:职务)?(?:任职)?(?:资格|职称)",
            ),
            weak_labels=(
                "等级",
                "级别",
                "层级",
                "资格等级",
                "资格级别",
                "职称等级",
                "职称级别",
            ),  # where a title stands there
            label_pattern=label_patterns.TITLE,
        ),
        FieldSpec(
            "specialty",
            _specialty,
            labels=("专业名称", "专业", "评审专业", "职称专业", "申报专业", "系列专业"),
            patterns=(
                r"(?<!本)专业(?:名称)?[为是][“\"]?(?P<v>[\u4e00-\u9fff()、]{2,16}?)[”\"]?[,。;]",
                r"(?:具备|具有|符合|取得|获得|授予)(?:该同志|其)?(?P<v>[\u4e00-\u9fff()、]{2,14}?)专业(?:技术)?(?:正高级|高级|中级|助理)?(?:工程师|经济师|技术员|任职资格|职称)",
                rf"(?:具备|具有|取得|获得|符合|达到|授予|评为|评定为|认定为|确认为?|晋升为?)了?(?P<v>{_TITLE_OF}{_FIELD_OF_WORK})(?:正高级|高级|助理)?工程师(?:(?:专业技术)?(?:职务)?(?:任职)?(?:资格|职称|职务|条件|标准)|(?=[,。;]))",
                rf"(?:符合|达到)(?P<v>(?![^工]*(?:规定|相应|申报|评审|的|工程(?!师)|国家|企业|专业|技术|注册|助理)){_FIELD_OF_WORK})(?:正高级|高级|助理)?工程师(?:任职|评审|资格|职务)*(?:条件|标准)",
                rf"同志(?P<v>{_FIELD_OF_WORK})专业(?:技术)?(?:正高级|高级|中级|助理)?(?:工程师|经济师|技术员|任职资格|职称)",
                rf"(?:同志|工程师|技术员|任职资格|职称)\((?:专业:)?(?P<v>{_FIELD_OF_WORK})专业\)",
                rf"(?:通过|经过?)了?(?P<v>{_FIELD_OF_WORK})专业(?:技术)?(?:职称|职务|资格|任职)*(?:评审|评定|评议|考评|考核|考试|认定|审定)(?!委员会|小?组)",
                rf"从事(?P<v>{_FIELD_OF_WORK})专业(?:技术)?(?:岗位)?工作",
            ),
            label_pattern=label_patterns.SPECIALTY,
        ),
        FieldSpec(
            "grant_date",
            shapes.date(),
            labels=(
                "授予时间",
                "通过时间",
                "取得时间",
                "评审通过时间",
                "授予日期",
                "取得日期",
                "资格取得时间",
                "评审时间",
                "批准时间",
                "任职资格时间",
                "通过日期",
            ),
            patterns=(
                r"(?:于|自|从)(?P<v>[^,。;]{6,14}?),?(?:经|通过|由|被|起|取得|获得|评审|评定|评为|具备|具有|确认|认定|授予|批准|审定|晋升)",
                r"(?P<v>(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?),?(?:经|通过)[^。]{4,40}?(?:评审|评定|认定|考核|确认)",
                rf"(?P<v>{_DAY}),?{_GRANTS}{{1,3}}(?:一致)?(?:,?通过|合格|,?(?:该同志|[您你其])?已?(?:同意|具备|取得|授予|获得))",
            ),
            finders=(foot_date,),
            label_pattern=label_patterns.GRANT_DATE,
        ),
        FieldSpec(
            "certificate_number",
            shapes.serial(),
            labels=("证书编号", "证书号", "编号", "管理号", "证书号码"),
            finders=(number_row, number_token),
            label_pattern=label_patterns.CERTIFICATE_NUMBER,
        ),
        FieldSpec(
            "issuer",
            shapes.body(),
            labels=(
                "签发单位",
                "发证机关",
                "发证单位",
                "批准单位",
                "审批机关",
                "授予单位",
                "颁发单位",
                "颁发机构",
                "颁证机关",
                "发证机构",
                "发证部门",
                "核发单位",
                "核发机关",
                "核准单位",
            ),
            weak_labels=(
                "评审组织",
                "评审委员会",
                "评委会名称",
                "评委会",
                "评审机构",
                "评审单位",
                "认定机构",
                "认定组织",
                "认定单位",
                "评定机构",
                "评定组织",
            ),
            label_pattern=label_patterns.ISSUER,
            patterns=(ISSUED_BY,),
            finders=(foot_issuers,),
        ),
    ),
    stops=(
        "原资格",
        "原职称",
        "性别",
        "出生年月",
        "出生日期",
        "工作单位",
        "批准文号",
        "签发日期",
        "发证日期",
        "发证时间",
        "系列",
    ),
)
