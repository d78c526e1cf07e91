"""The command line: arguments in, exit code out; no logic. Heavy parts are imported where a command needs them."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from yushen.standards import Pack

app = typer.Typer(
    name="yushen",
    help="预审：读职称申报档案，把证据逐条对到评价标准上。",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
standards_app = typer.Typer(
    help="评价标准：列出、查看、检查、比较。", invoke_without_command=True, rich_markup_mode=None
)
app.add_typer(standards_app, name="standards")
cache_app = typer.Typer(help="读取结果的缓存：查看、清理。", invoke_without_command=True, rich_markup_mode=None)
app.add_typer(cache_app, name="cache")

DEFAULT_STANDARD = "shanxi-2019-55"
EXIT_USAGE = 2


def _refuse(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    raise typer.Exit(EXIT_USAGE)


def _as_of(text: str | None) -> str:
    if text is None:
        return date.today().isoformat()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        _refuse(f"--as-of 应为 YYYY-MM-DD 形式的日期，例如 2025-09-30；给出的是“{text}”。")


def _pack(standard: str) -> Pack:
    from yushen.standards import PackError, load

    try:
        return load(standard)
    except PackError as error:
        _refuse(str(error))


def _alternatives(asked: list[str], standard: str, as_of: str) -> None:
    from yushen.batch.standards import alternatives
    from yushen.standards import PackError

    try:
        alternatives(asked, standard, as_of)
    except PackError as error:
        _refuse(str(error))


@app.command()
def check(
    paths: Annotated[
        list[str],
        typer.Argument(help="批次文件夹、一份档案的文件夹，或压缩包；也可以是 s3:// 一类的地址。", metavar="PATH..."),
    ],
    out: Annotated[str, typer.Option("--out", help="结果写入的文件夹或地址。", metavar="DIR")],
    standard: Annotated[str, typer.Option("--standard", help="评价标准的代号。", metavar="ID")] = DEFAULT_STANDARD,
    as_of: Annotated[str | None, typer.Option("--as-of", help="申报截止日期，默认今天。", metavar="YYYY-MM-DD")] = None,
    level: Annotated[str | None, typer.Option("--level", help="花名册和申报表都没说明时的申报级别。")] = None,
    pathway: Annotated[
        str, typer.Option("--pathway", help="skill_to_title（默认）或 title_to_skill。")
    ] = "skill_to_title",
    one: Annotated[bool, typer.Option("--one", help="把 PATH 当作一份档案。")] = False,
    specialties: Annotated[
        Path | None,
        typer.Option("--specialties", help="本单位认可的相同、相近职业与专业对照表（CSV）。", metavar="FILE"),
    ] = None,
    roster: Annotated[Path | None, typer.Option("--roster", help="花名册（.xlsx 或 .csv）。", metavar="FILE")] = None,
    office: Annotated[Path | None, typer.Option("--office", help="通知落款单位信息（YAML）。", metavar="FILE")] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", help="工作进程数，默认每个处理器核一个。", min=1)] = None,
    cluster: Annotated[
        str | None,
        typer.Option("--cluster", help="在 Dask 集群上运行：调度器的地址，如 tcp://10.0.0.5:8786。", metavar="ADDRESS"),
    ] = None,
    cache: Annotated[
        Path | None, typer.Option("--cache", help="缓存文件夹，默认在用户缓存目录。", metavar="DIR")
    ] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="不使用缓存。")] = False,
    against: Annotated[
        list[Path] | None,
        typer.Option("--against", help="以前批次的结果文件夹，与之比对编号和文字；可重复给出。", metavar="DIR"),
    ] = None,
    compare: Annotated[
        list[str] | None,
        typer.Option(
            "--compare",
            help="另一标准（代号或文件），或改动的数值（参数=数值，或 代号:参数=数值）：哪些结论会变、因哪条；可重复给出。",
            metavar="OTHER",
        ),
    ] = None,
) -> None:
    """预审一批或一份档案，结果写入 --out。"""
    from yushen.batch.application import Options
    from yushen.batch.cache import default_folder
    from yushen.batch.crew import ClusterError, ClusterLost
    from yushen.batch.places import PlaceError, local_places
    from yushen.batch.run import EXIT_FAILED, CheckOptions, check_batch
    from yushen.batch.specialties import SpecialtyError, read_specialties
    from yushen.intake import IntakeError, parse_level
    from yushen.reports import OfficeError

    if pathway not in ("skill_to_title", "title_to_skill"):
        _refuse(f"--pathway 只能是 skill_to_title 或 title_to_skill；给出的是“{pathway}”。")
    wanted = parse_level(level) if level else None
    if level and wanted is None:
        _refuse(
            f"--level 不认识“{level}”：可用 assistant_engineer、engineer、senior_engineer（途径二用技能等级 3、2、1）。"
        )
    if cluster is not None and jobs is not None:
        _refuse("--jobs 与 --cluster 不能同时使用：集群上由各工作机的线程数决定。")
    if cluster is not None and any(one.endswith((".yaml", ".yml")) for one in compare or ()):
        _refuse("--cluster 时 --compare 只能用标准代号或数值；标准文件请在运行完后用 yushen compare 比较。")
    when = _as_of(as_of)
    _pack(standard)
    _alternatives(compare or [], standard, when)
    try:
        application = Options(
            standard=standard,
            as_of=when,
            pathway=pathway,
            level=wanted,
            specialties=read_specialties(specialties) if specialties else (),
            compare=tuple(compare or ()),
        )
        with local_places(paths, out) as (inputs, folder):
            options = CheckOptions(
                paths=inputs,
                out=folder,
                application=application,
                one=one,
                roster=roster,
                office=office,
                jobs=jobs,
                cluster=cluster,
                cache=None if no_cache else (cache or default_folder()),
                against=tuple(against or ()),
            )
            code = check_batch(options)
    except (ClusterLost, PlaceError) as error:
        print(error, file=sys.stderr)
        raise typer.Exit(EXIT_FAILED) from error
    except (ClusterError, IntakeError, OfficeError, SpecialtyError) as error:
        _refuse(str(error))
    raise typer.Exit(code)


@app.command()
def inspect(
    file: Annotated[Path, typer.Argument(help="一个文件。", metavar="FILE")],
    lines: Annotated[bool, typer.Option("--lines", help="只列出各页文字行及其位置。")] = False,
    why: Annotated[bool, typer.Option("--why", help="另在标准错误上说明各页为何判为该类型。")] = False,
    password: Annotated[str | None, typer.Option("--password", help="加密文件的密码。")] = None,
) -> None:
    """读一个文件，把其中的文件和字段以 JSON 写到标准输出。"""
    from yushen.batch.inspect import inspect_file
    from yushen.intake import IntakeError

    try:
        data, code = inspect_file(file, lines=lines, why=why, password=password)
    except IntakeError as error:
        _refuse(str(error))
    sys.stdout.buffer.write(data)
    raise typer.Exit(code)


@app.command()
def evaluate(
    facts: Annotated[Path, typer.Argument(help="事实文件（YAML 或 JSON）。", metavar="FACTS")],
    standard: Annotated[str, typer.Option("--standard", help="评价标准的代号。", metavar="ID")] = DEFAULT_STANDARD,
    as_of: Annotated[str | None, typer.Option("--as-of", help="申报截止日期，默认今天。", metavar="YYYY-MM-DD")] = None,
) -> None:
    """只用标准：对一份事实逐条求值，结果以 JSON 写到标准输出。"""
    from yushen.reports import encode
    from yushen.standards import FactsError, read_facts
    from yushen.standards import evaluate as apply

    pack = _pack(standard)
    try:
        verdict = apply(pack, read_facts(facts), _as_of(as_of))
    except FactsError as error:
        _refuse(str(error))
    sys.stdout.buffer.write(encode({"clauses": verdict.clauses, "conclusion": verdict.conclusion}))


@standards_app.callback()
def standards(context: typer.Context) -> None:
    """列出可用的评价标准。"""
    if context.invoked_subcommand is None:
        from yushen.standards import available

        for pack in available():
            print(f"{pack.id}\t{pack.number or '—'}\t{pack.title}")


@standards_app.command("show")
def standards_show(
    identifier: Annotated[str, typer.Argument(metavar="ID")],
    html: Annotated[Path | None, typer.Option("--html", help="写成网页，每条附条件的树。", metavar="FILE")] = None,
) -> None:
    """把一个标准按人读的样子打印出来：每条的原文、条件，以及需要什么。"""
    from yushen.standards import describe

    pack = _pack(identifier)
    if html is None:
        print(describe(pack))
        return
    from yushen.reports import standard_html, write_whole

    try:
        write_whole(html, standard_html(pack))
    except OSError as error:
        _refuse(f"写不出 {html}：{error.strerror}。请换一个位置。")


@standards_app.command("check")
def standards_check(file: Annotated[Path, typer.Argument(metavar="FILE")]) -> None:
    """检查一个标准文件；有错时指出行号和原因。"""
    from yushen.standards import check_pack

    errors = check_pack(file)
    for error in errors:
        print(error, file=sys.stderr)
    raise typer.Exit(EXIT_USAGE if errors else 0)


@standards_app.command("test")
def standards_test(
    identifier: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="标准的代号或文件；不写则检验每一个有案例的标准。")
    ] = None,
    cases: Annotated[
        Path | None,
        typer.Option(
            "--cases", help="案例文件夹，默认 tests/standards/<代号> 或标准文件旁的同名文件夹。", metavar="DIR"
        ),
    ] = None,
) -> None:
    """用案例（事实进、结论出）检验标准；自己的、别人的都可以。"""
    from yushen.standards import available
    from yushen.standards.conformance import cases_of, run_cases

    chosen = [(identifier, _pack(identifier))] if identifier else [(pack.id, pack) for pack in available()]
    folders = [(pack, cases or cases_of(name, pack)) for name, pack in chosen]
    found = [(pack, folder) for pack, folder in folders if folder is not None]
    if not found or (cases is not None and not (identifier and cases.is_dir())):
        _refuse("没有找到案例文件夹：请用 --cases 指定，并写明标准的代号。")
    wrong = False
    for pack, folder in found:
        results = run_cases(pack, folder)
        failed = [result for result in results if not result.passed]
        for result in failed:
            print(f"{result.name}：{result.message}", file=sys.stderr)
        print(f"{pack.id}：{len(results) - len(failed)} 例通过，{len(failed)} 例不符")
        wrong = wrong or bool(failed) or not results
    raise typer.Exit(1 if wrong else 0)


@standards_app.command("diff")
def standards_diff(
    first: Annotated[str, typer.Argument(metavar="A")], second: Annotated[str, typer.Argument(metavar="B")]
) -> None:
    """比较两个标准。"""
    from yushen.standards import diff

    print(diff(_pack(first), _pack(second)))


@cache_app.callback()
def cache(
    context: typer.Context,
    folder: Annotated[Path | None, typer.Option("--cache", help="缓存文件夹。", metavar="DIR")] = None,
) -> None:
    """显示缓存里有多少文件的读取结果。"""
    from yushen.batch.cache import ReadingCache, default_folder
    from yushen.readers import READER_VERSION

    context.obj = ReadingCache(folder or default_folder(), READER_VERSION)
    if context.invoked_subcommand is None:
        count, old, size = context.obj.statistics()
        print(f"{context.obj.path}：{count} 个文件的读取结果（其中旧版本 {old} 个），{size / 2**20:.1f} MB")


@cache_app.command("prune")
def cache_prune(
    context: typer.Context,
    days: Annotated[int | None, typer.Option("--days", help="另删去多少天没有用到的。", min=0)] = None,
) -> None:
    """删去旧版本的读取结果。"""
    print(f"已删去 {context.obj.prune(days=days)} 条")


@app.command()
def compare(
    folder: Annotated[Path, typer.Argument(help="check 写出的结果文件夹。", metavar="DIR")],
    others: Annotated[
        list[str], typer.Argument(help="另一标准或改动的数值，写法同 check --compare。", metavar="OTHER...")
    ],
) -> None:
    """已有的一批结果换用另一标准或数值：哪些结论会变、因哪条；不再读任何文件。写入 DIR/compare.html。"""
    from yushen.batch.standards import compare_folder
    from yushen.intake import IntakeError
    from yushen.standards import PackError

    try:
        lost = compare_folder(folder, others)
    except (IntakeError, PackError) as error:
        _refuse(str(error))
    if lost:
        _refuse(f"以下档案的 report.json 缺失或已损坏，未作比较：{'、'.join(lost)}。请重新预审该批次。")


@app.command()
def serve(
    folder: Annotated[Path, typer.Argument(help="check 写出的结果文件夹。", metavar="DIR")],
    port: Annotated[int, typer.Option("--port", help="端口。", min=1, max=65535)] = 8650,
) -> None:
    """在本机浏览器里看一批结果（只在本机、只读）。"""
    from yushen.batch.serve import serve_folder

    if not (folder / "index.html").is_file():
        _refuse(f"{folder} 里没有 index.html：请先用 yushen check 生成结果。")
    serve_folder(folder, port)


@app.command()
def doctor() -> None:
    """列出可选组件是否就绪，以及各自的用处。"""
    from yushen.batch.doctor import parts

    for part in parts():
        print(f"{'有' if part.present else '无'}  {part.name}：{part.use}{'' if part.present else '。' + part.how}")


def main() -> None:
    """Entry point of the ``yushen`` command."""
    app()


if __name__ == "__main__":
    main()
