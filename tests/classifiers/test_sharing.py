"""Two documents on one sheet are told apart; the two sides of one are not."""

from __future__ import annotations

from yushen.classifiers import segment

from tests.classifiers.recipe import page
from yushen.model import Box, Line, Page, Reading

DIPLOMA = [
    "!毕业证书",
    "学生 王志远 性别男，一九八五年三月七日生，",
    "于二〇〇四年九月至二〇〇八年七月在本校",
    "焊接技术与工程专业四年制本科学习，",
    "修完教学计划规定的全部课程，成绩合格，",
    "准予毕业。",
    "山西工业大学 校长：李明",
    "证书编号：100081200805000123",
]
DEGREE = [
    "!学士学位证书",
    "王志远，男，一九八五年三月七日生。",
    "在山西工业大学焊接技术与工程专业",
    "完成了本科学习计划，业已毕业，",
    "授予工学学士学位。",
    "学位评定委员会主席：李明",
    "证书编号：1000842008000123",
]
AWARD = [
    "!荣誉证书",
    "王志远同志：",
    "在2022年度工作中成绩突出，",
    "被评为先进个人。",
    "特发此证，以资鼓励。",
    "山西晋岳重工有限公司",
]
AWARD_TWO = [
    "!获奖证书",
    "王志远同志：",
    "在第五届职工技能大赛中",
    "荣获焊工组二等奖。",
    "特发此证，以资鼓励。",
    "太原市总工会",
]


def beside(left: list[str], right: list[str]) -> Page:
    """Two halves of a landscape page."""
    return _placed((left, 0.0, 0.0, 0.5, 1.0), (right, 0.5, 0.0, 0.5, 1.0), width=842, height=595)


def above(upper: list[str], lower: list[str]) -> Page:
    """Two halves of a portrait page."""
    return _placed((upper, 0.0, 0.0, 1.0, 0.5), (lower, 0.0, 0.5, 1.0, 0.5), width=595, height=842)


def _placed(*parts: tuple[list[str], float, float, float, float], width: float, height: float) -> Page:
    lines: list[Line] = []
    for rows, x, y, w, h in parts:
        for line in page(rows, ocr=0.97, width=width * w, height=height * h).lines:
            box = line.box
            assert box is not None
            shrunk = Box(x + w * (0.06 + 0.88 * box.x0), y + h * box.y0, x + w * (0.06 + 0.88 * box.x1), y + h * box.y1)
            lines.append(Line(line.text, shrunk, line.confidence, line.method, line.size))
    return Page(1, width, height, tuple(lines), text_source="ocr", has_image=True)


def types(one: Page) -> list[str]:
    return [item.document.type for item in segment([("扫描.pdf", Reading("pdf", "0" * 64, (one,)))])]


def test_a_diploma_beside_a_degree_certificate_are_two_documents_on_one_page():
    documents = segment([("扫描.pdf", Reading("pdf", "0" * 64, (beside(DIPLOMA, DEGREE),)))])
    assert [item.document.type for item in documents] == ["diploma", "degree_certificate"]
    assert [item.document.pages for item in documents] == [(1, 1), (1, 1)]
    texts = [item.pages[0].text for item in documents]
    assert "准予毕业" in texts[0] and "准予毕业" not in texts[1]
    assert "学位评定委员会" in texts[1] and "学位评定委员会" not in texts[0]


def test_two_awards_one_above_the_other_are_two():
    assert types(above(AWARD, AWARD_TWO)) == ["award_certificate", "award_certificate"]


def test_both_sides_of_an_identity_card_are_one():
    front = [
        "姓名 王志远",
        "性别 男 民族 汉",
        "出生 1985年3月7日",
        "住址 山西省太原市小店区晋阳街1号",
        "公民身份号码 140105198503071236",
    ]
    back = ["中华人民共和国", "!居民身份证", "签发机关 太原市公安局小店分局", "有效期限 2015.06.01-2035.06.01"]
    assert types(above(front, back)) == ["id_card"]


def test_the_two_pages_of_a_patent_certificate_side_by_side_are_one():
    first = [
        "证书号第1234567号",
        "!实用新型专利证书",
        "实用新型名称：一种焊接夹具",
        "发明人：王志远;李明",
        "专利号：ZL 2021 2 0345678.9",
        "专利权人：山西晋岳重工有限公司",
        "授权公告日：2021年12月3日",
        "第1页（共2页）",
    ]
    second = [
        "证书号第1234567号",
        "申请日时本专利记载的申请人、发明人信息如下：",
        "申请人：山西晋岳重工有限公司",
        "发明人：王志远;李明",
        "第2页（共2页）",
    ]
    assert types(beside(first, second)) == ["patent_certificate"]


def test_a_form_in_two_columns_stays_whole():
    left = [
        "!年度考核登记表",
        "姓名：王志远",
        "出生年月：1985年3月",
        "单位：山西晋岳重工有限公司",
        "本人总结：完成各项任务，参加改造两项",
    ]
    right = ["（2023年度）", "性别：男", "职务：班长", "部门：检修车间", "考核等次：合格"]
    assert types(beside(left, right)) == ["assessment_form"]
