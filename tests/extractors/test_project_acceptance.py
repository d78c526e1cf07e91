"""Acceptances in forms of offices, colleges, works and associations: whose list a list is, who accepted, when, how it ended."""

from __future__ import annotations

import pytest
from yushen.extractors.project_sides import side_of
from yushen.extractors.verdicts import verdict

from tests.extractors.recipe import fields, page, values


def found(*rows):
    return values("project_acceptance", list(rows))


@pytest.mark.parametrize(
    ("heading", "side"),
    [
        ("主要研制人员名单", "own"),
        ("验收项目完成人员名单", "own"),
        ("项目组主要成员", "own"),
        ("攻关团队成员", "own"),
        ("成果完成人", "own"),
        ("主要施工人员", "own"),
        ("项目验收组成员", "other"),
        ("参加验收人员", "other"),
        ("评价专家组名单", "other"),
        ("鉴定委员会名单", "other"),
        ("监理人员", "other"),
        ("项目管理领导小组", "other"),
        ("主要技术文件目录", None),
        ("承担单位", None),
        ("项目名称", None),
    ],
)
def test_whose_list_a_heading_announces(heading, side):
    assert side_of(heading) == side


def test_leader_and_members_in_rows_of_a_form():
    got = found(
        "科研项目结题验收表",
        "课题名称|热轧辊道电机防护改造研究",
        "课题负责人|王建国|职称|高级技师",
        "课题组成员|李卫东、张晓燕、赵强",
        "验收专家|孙德胜、周文",
        "验收日期|2022年5月18日",
        "验收结论|通过验收",
        "组织验收单位|晋岳重工有限公司科技部",
    )
    assert got["participants"] == ["王建国", "李卫东", "张晓燕", "赵强"]
    assert got["roles"][0] == "课题负责人"
    assert got["acceptance_date"] == "2022-05-18"
    assert got["conclusion"] == "通过验收"


def test_two_persons_a_row():
    got = found(
        "技术革新项目鉴定书",
        "项目名称：行车定位装置改造",
        "主要参加人员",
        "姓名|分工|姓名|分工",
        "王建国|方案设计|李卫东|电气安装",
        "张晓燕|程序编制|赵强|现场调试",
        "鉴定意见：同意通过鉴定。",
    )
    assert sorted(got["participants"]) == sorted(["王建国", "李卫东", "张晓燕", "赵强"])
    roles = dict(zip(got["participants"], got["roles"], strict=True))
    assert roles["王建国"] == "方案设计"
    assert roles["赵强"] == "现场调试"


def test_numbered_persons_one_a_row():
    got = found(
        "项目验收报告",
        "项目名称：除尘风机节能改造",
        "项目组成员：",
        "1. 王建国，高级技师，负责总体方案",
        "2. 李卫东，技师，负责安装调试",
        "验收委员会成员：",
        "1. 孙德胜，教授",
        "验收时间：2020年8月",
    )
    assert got["participants"] == ["王建国", "李卫东"]
    assert got["roles"] == ["总体方案", "安装调试"]


def test_names_that_blanks_part_and_a_broken_name():
    got = found(
        "成果评价证书",
        "成果名称：轧机牌坊在线修复技术",
        "主要完成人：1.王建国  2.李 卫  3.欧阳晓东",
        "评价机构：山西省冶金学会",
        "评价日期：2023年4月7日",
        "评价专家：孙德胜  周文",
    )
    assert got["participants"] == ["王建国", "李卫", "欧阳晓东"]
    assert got["accepting_body"] == "山西省冶金学会"
    assert got["acceptance_date"] == "2023-04-07"


def test_a_column_of_kinds_parts_the_people():
    got = found(
        "验收会签到表",
        "项目名称：焦炉煤气净化改造",
        "类别|姓名|单位|职称",
        "验收专家|孙德胜|太原理工学院|教授",
        "项目组|王建国|晋岳重工|高级技师",
        "项目组|李卫东|晋岳重工|技师",
    )
    assert got["participants"] == ["王建国", "李卫东"]


def test_experts_alone_are_no_participants():
    got = found(
        "项目验收证书",
        "项目名称：焦炉煤气净化改造",
        "验收专家组名单",
        "序号|姓名|职称",
        "1|孙德胜|教授",
        "2|周文|研究员",
    )
    assert "participants" not in got


def test_an_unheaded_table_is_not_given_for_sure():
    got = fields(
        "project_acceptance",
        page(["验收单", "项目名称：焦炉煤气净化改造", "姓名|承担的主要工作", "王建国|安装", "李卫东|调试"]),
    )
    assert "participants" not in got or got["participants"].confidence < 0.8


def test_minutes_in_running_text():
    got = found(
        "“高炉喷煤系统防爆改造”项目验收意见",
        "2021年11月5日，太原市工业和信息化局在太原组织有关专家，对晋岳重工有限公司完成的",
        "“高炉喷煤系统防爆改造”项目进行了验收。项目由王建国、李卫东、赵强等同志共同完成。",
        "验收组一致同意通过验收。",
    )
    assert got["accepting_body"] == "太原市工业和信息化局"
    assert got["acceptance_date"] == "2021-11-05"
    assert got["conclusion"].endswith("同意通过验收")
    assert got["participants"] == ["王建国", "李卫东", "赵强"]


def test_the_day_of_the_start_is_not_the_day_of_acceptance():
    got = found(
        "技改项目竣工验收单",
        "项目名称：余热锅炉改造",
        "开工日期：2020年3月1日",
        "竣工日期：2020年9月1日",
        "验收时间：2020年10月12日",
        "验收部门：设备管理部",
        "验收意见：合格",
    )
    assert got["acceptance_date"] == "2020-10-12"
    assert got["accepting_body"] == "设备管理部"


def test_the_body_of_an_opinion_is_who_sealed_it():
    got = found(
        "鉴定证书",
        "成果名称：余热锅炉改造",
        "组织鉴定单位意见：同意鉴定委员会意见。山西省冶金厅(盖章)2004年3月2日",
    )
    assert got["accepting_body"] == "山西省冶金厅"
    silent = found("鉴定证书", "成果名称：余热锅炉改造", "组织鉴定单位意见：同意鉴定委员会意见。")
    assert "accepting_body" not in silent


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("☑通过验收□整改后通过□不通过", "通过验收"),
        ("通过(√)不通过()", "通过"),
        ("□通过□不通过", ""),
        ("通过()不通过()", ""),
        ("通过验收、基本通过、暂缓验收、不予通过", ""),
        ("一致同意通过验收。", "一致同意通过验收"),
        ("未通过验收", "未通过验收"),
        ("资料齐全。" + "各项指标达到任务书要求，" * 8 + "专家组一致同意通过验收。", "专家组一致同意通过验收"),
    ],
)
def test_the_verdict(text, value):
    hit = verdict(text)
    assert hit is not None
    assert hit.value == value


def test_options_without_a_mark_decide_nothing():
    got = found("验收单", "项目名称：余热锅炉改造", "验收结论：通过 基本通过 不通过")
    assert "conclusion" not in got


def test_the_level_by_the_words_beside_the_project():
    assert found("结题证书", "省级职工创新课题《余热锅炉改造》准予结题。")["project_level"] == "provincial"
    got = fields("project_acceptance", page(["项目验收单", "项目名称：余热锅炉改造", "该成果达到省内领先水平。"]))
    assert "project_level" not in got or got["project_level"].confidence < 0.8


def test_values_end_where_an_unknown_label_begins():
    got = found(
        "工程竣工验收报告",
        "工程名称：变电站综合自动化改造",
        "建设单位：晋岳重工有限公司",
        "监理单位总监：孙德胜",
        "竣工验收日期：2019年10月12日",
    )
    assert got["project"] == "变电站综合自动化改造"
    assert "participants" not in got


def test_those_to_whom_a_certificate_speaks():
    got = found("项目结题证书", "王建国、李卫东：", "你们完成的市级职工创新项目“轧辊在线磨削装置”准予结题。")
    assert got["participants"] == ["王建国", "李卫东"]
    assert got["project_level"] == "municipal"


def test_a_list_broken_over_lines_of_a_letter():
    got = found(
        "关于“高精度缠绕机研发”项目通过验收的通知",
        "你公司《关于申请“高精度缠绕机研发”项目验收的请示》收悉，经研究，同意该项目通过验收。特此",
        "项目负责人：王建国；项目组成员：周磊、彭玉山、赵晓燕、孙德胜、李卫东、张志强、郑伟、于丽",
        "娟、袁国庆。",
        "请你公司认真总结经验，继续加强成果的推广应用。",
        "2018年2月20日",
    )
    assert got["participants"] == [
        "王建国", "周磊", "彭玉山", "赵晓燕", "孙德胜", "李卫东", "张志强", "郑伟", "于丽娟", "袁国庆",
    ]  # fmt: skip


def test_a_list_that_is_ended_takes_nothing_below():
    got = found("项目验收意见", "项目名称：缠绕机改造", "项目组成员：周磊、彭玉山。", "王建国", "2018年2月20日")
    assert "王建国" not in got["participants"]


def test_members_under_a_leader_are_own_but_not_under_a_jury():
    rows = ("结题证书", "课题名称：焊接教学模式研究")
    got = found(*rows, "课题负责人：王建国", "主要成员：周磊　彭玉山　赵晓燕", "准予结题。")
    assert got["participants"] == ["王建国", "周磊", "彭玉山", "赵晓燕"]
    got = found(*rows, "课题负责人：王建国", "专家组组长：李强", "成员：周磊　彭玉山　赵晓燕", "准予结题。")
    assert got["participants"] == ["王建国"]


def test_a_numbered_row_whose_part_sounds_like_a_head():
    got = found(
        "验收证书",
        "项目名称|密封件研发",
        "项目组主要成员",
        "序号|姓名|职称|项目分工|工作时间（月）",
        "1|王建国|工程师|项目负责人|12",
        "2|周磊|技师|主要研究人员|5",
        "3|彭玉山|会计师|财务|6",
    )
    assert got["participants"] == ["王建国", "周磊", "彭玉山"]
    assert got["roles"] == ["项目负责人", "主要研究人员", "财务"]


def test_a_leader_of_the_project_accepts_nothing():
    got = found(
        "结题证书", "承担单位：晋阳技师学院", "课题主持人：王建国", "上述课题经专家组鉴定，准予结题。",
        "晋西省教育科学规划领导小组办公室", "2019年7月27日",
    )  # fmt: skip
    assert got.get("accepting_body") == "晋西省教育科学规划领导小组办公室"


def test_options_set_apart_in_a_row():
    rows = ("项目验收表", "项目名称|缠绕机改造", "项目级别|□国家级|☑市级|□厂级")
    got = found(*rows, "验收结论|□通过验收|☑不通过验收")
    assert got["project_level"] == "municipal"
    assert got["conclusion"] == "不通过验收"
    got = found("项目验收表", "项目名称|缠绕机改造", "项目级别|□国家级|□市级|□厂级", "验收结论|□通过验收|□不通过验收")
    assert "conclusion" not in got
    assert "project_level" not in got


def test_people_told_with_their_verb():
    got = found("验收通知", "专家组同意通过验收。项目负责人为王建国，主要完成人为周磊、巴特尔·苏和和彭玉山。")
    assert got["participants"] == ["王建国", "周磊", "巴特尔·苏和", "彭玉山"]
    got = found("验收通知", "验收项目负责人为李强，专家组同意通过验收。")
    assert "participants" not in got


@pytest.mark.parametrize(
    "rows",
    [
        ["完成人员：王建国（主持研发、项目负责人）、郝志亮（造型）、程丽（检", "验）"],
        ["参加人员及分工", "王建国（项目负责人）；郝志亮（造型）；程丽（检", "验）"],
        ["参加人员及分工 王建国（项目负责人）；郝志亮（造型）；程丽（检验）"],
    ],
)
def test_a_list_with_a_part_broken_over_the_line_or_behind_a_blank(rows):
    got = values(
        "project_acceptance",
        ["项目验收证书", "项目名称：薄壁球铁件覆膜砂壳型铸造工艺", *rows, "验收单位：平遥县工业和信息化局"],
    )
    assert got["participants"] == ["王建国", "郝志亮", "程丽"]
    assert got["roles"][-1] == "检验"


def test_a_bracket_that_is_never_closed_takes_no_further_rows():
    got = values(
        "project_acceptance",
        [
            "项目验收证书",
            "项目名称：壳型铸造工艺",
            "完成人员：王建国（主持",
            "验收专家：郝志亮、程丽",
            "验收结论：通过验收",
        ],
    )
    assert "郝志亮" not in (got.get("participants") or [])


def test_a_part_in_brackets_that_begins_a_line_is_the_person_befores():
    got = fields(
        "project_acceptance",
        [
            "项目验收单",
            "项目名称：冷却器控制回路改造",
            "参加人员及分工",
            "张海平（项目负责人）；王建国（程序调试）；白雪",
            "（图纸）；薛建军（接线）",
        ],
    )
    assert got["participants"].value == ["张海平", "王建国", "白雪", "薛建军"]
    assert got["roles"].value == ["项目负责人", "程序调试", "图纸", "接线"]
    assert got["participants"].confidence > 0.8


def test_numbers_in_brackets_part_names():
    got = values("project_acceptance", ["项目验收单", "项目组成员：", "（1）王建国", "（2）郝志亮"])
    assert got["participants"] == ["王建国", "郝志亮"]


@pytest.mark.parametrize(
    ("text", "raw", "said"),
    [
        (
            "通过验收各项指标达到任务书要求,同意投入使用。",
            "通过验收 各项指标达到任务书要求，同意投入使用。",
            "通过验收",
        ),
        ("验收合格。设备运行平稳,资料齐全。", "验收合格。 设备运行平稳，资料齐全。", "验收合格"),
        ("不合格焊缝外观不符合要求,须整改", "不合格 焊缝外观不符合要求，须整改", "不合格"),
        ("通过验收的各项指标均已达到", "通过验收的 各项指标均已达到", "通过验收的各项指标均已达到"),
        ("同意通过验收", "同意 通过验收", "同意通过验收"),
        ("达到任务书要求,通过验收", "达到任务书要求， 通过验收", "通过验收"),
    ],
)
def test_a_verdict_on_a_line_of_its_own_is_the_whole_of_it(text, raw, said):
    hit = verdict(text, raw)
    assert hit is not None and hit.value == said


def test_people_with_their_parts_in_running_text():
    got = fields(
        "project_acceptance",
        [
            "关于“浮泥自动收集装置技术革新”项目验收的意见",
            "2025年5月20日，某某市住房和城乡建设局组织专家对某某污水处理中心完成的项目进行了",
            "验收。项目参加人员：石国华（总体设计），米娜（电气控制），鲁晓红（现场安",
            "装、调试与运行试验）。",
            "验收组组长：时广平",
        ],
    )
    assert got["participants"].value == ["石国华", "米娜", "鲁晓红"]
    assert got["roles"].value[2] == "现场安装、调试与运行试验"
    assert got["participants"].confidence > 0.8
    judged = values(
        "project_acceptance", ["项目验收意见", "会议进行了验收。验收组成员：石国华（组长），米娜（记录）。"]
    )
    assert "participants" not in judged
