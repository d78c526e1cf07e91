"""award.recipient: the award names the applicant, as a person and not only a team."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, ref
from yushen.model import Document, Field, Finding, ReadDocument
from yushen.text.fold import squeeze
from yushen.text.names import has_others, is_person_name

CODE = "award.recipient"
_TEAM = re.compile(
    r"集体|班组?$|团队|小组|车间|工段|项目部|公司|[厂矿队部处科]$|中心|作业区|支部|工会|代表队|学院|大学|单位|站$|所$"
)


def recipients(case: Case) -> Iterator[Finding]:
    """One finding an award. A name elsewhere on the page, or a list that ends in 等, is for a person to look at."""
    if not case.name:
        return
    for item in case.of("award_certificate"):
        yield _recipient(case, item)


def _recipient(case: Case, item: ReadDocument) -> Finding:
    document = item.document
    field = document.get("recipients")
    elsewhere = squeeze(str(case.name)) in squeeze("".join(page.text for page in item.pages))
    if field is None or not field.value:
        hint = "，页面上有申报人姓名，请确认其为获奖人" if elsewhere else "，请核对原件的获奖人"
        return found(CODE, "unknown", f"{at(document)}没有读出获奖人{hint}", ref(document))
    names = [str(name) for name in field.value]
    likeness = case.best_likeness(names)
    where, listed = at(document, field), "、".join(names)
    if likeness == "same":
        place = next(index for index, name in enumerate(names, 1) if case.likeness(name) == "same")
        among = f"，列第 {place} 位，共 {len(names)} 人" if len(names) > 1 else ""
        return found(CODE, "pass", f"{where}获奖人为申报人“{case.name}”{among}", ref(document, field))
    if likeness in ("variant", "lookalike"):
        message = f"{where}获奖人“{listed}”与申报人“{case.name}”写法相近，请核对原件是否为同一人"
        return found(CODE, "unknown", message, ref(document, field))
    return _another(case, document, field, names, elsewhere)


def _another(case: Case, document: Document, field: Field, names: list[str], elsewhere: bool) -> Finding:
    where, listed = at(document, field), "、".join(names)
    if elsewhere:
        message = f"{where}获奖人读作“{listed}”，页面他处有申报人“{case.name}”，请核对其是否在获奖人员名单内"
        return found(CODE, "unknown", message, ref(document, field))
    if has_others(field.raw):
        message = f"{where}获奖人“{listed}等”未列全，请提交表彰文件或含申报人的完整名单"
        return found(CODE, "unknown", message, ref(document, field))
    if any(_TEAM.search(name) for name in names) and not any(_person(name) for name in names):
        message = f"{where}授予“{listed}”，为集体奖，不能作为个人奖项；如申报人为主要完成人，请提交载明其姓名的文件"
        return found(CODE, failing(field), message, ref(document, field))
    message = f"{where}获奖人为“{listed}”，没有申报人“{case.name}”，请核对原件是否误放他人材料"
    return found(CODE, failing(field), message, ref(document, field))


def _person(name: str) -> bool:
    return is_person_name(name) and not _TEAM.search(name)


CHECKS = (Check((CODE,), recipients),)
