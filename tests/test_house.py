"""The arrows of docs/design.md held against the imports, and the rule that heavy parts are imported late."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOTS = {
    "yushen": ROOT / "src/yushen",
    "yushen.extractors": ROOT / "extractors",
    "yushen.classifiers": ROOT / "classifiers",
}
ARROW = ("intake", "readers", "classifiers", "extractors", "checks", "evidence", "standards", "reports")
HELPERS = {"model": (), "limits": (), "text": ("model",), "numbers": ("model", "text")}
"""What everyone may import, and what they themselves may."""
TOP = ("batch", "cli", "workbench", "__main__")
"""Put the rooms together; imported by no room."""


def modules() -> dict[str, Path]:
    found = {}
    for package, root in ROOTS.items():
        for path in sorted(root.rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found[".".join((package, *(part for part in parts if part != "__init__")))] = path
    return found


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return {name for name in names if name.startswith("yushen.")}


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def broken_arrows(module: str, imported: set[str]) -> list[str]:
    here = room(module)
    wrong = []
    for name in imported:
        there = room(name)
        if there in ("", here, "__version__"):
            continue
        if here in HELPERS:
            allowed = there in HELPERS[here]
        elif here in ARROW:
            allowed = there in HELPERS or (there in ARROW and ARROW.index(there) < ARROW.index(here))
        else:
            allowed = here in TOP
        if not allowed:
            wrong.append(f"{module} imports {name}")
    return wrong


def test_imports_go_left_to_right():
    wrong = [line for module, path in modules().items() for line in broken_arrows(module, imports(path))]
    assert wrong == []


def test_the_arrow_test_can_fail():
    assert broken_arrows("yushen.intake.batch", {"yushen.readers.pdf"})
    assert broken_arrows("yushen.text.fold", {"yushen.numbers.issn"})
    assert broken_arrows("yushen.standards.load", {"yushen.batch.run"})
    assert not broken_arrows("yushen.checks.patent", {"yushen.numbers.patent", "yushen.model"})


def test_every_package_is_named_in_pyproject():
    import tomllib

    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"])
    there = {name for name, path in modules().items() if path.name == "__init__.py"}
    assert there == listed


@pytest.mark.parametrize("module", ["yushen.cli", "yushen.model", "yushen.standards"])
def test_heavy_parts_are_imported_late(module):
    heavy = (
        "rapidocr",
        "onnxruntime",
        "cv2",
        "sklearn",
        "scipy",
        "jieba",
        "pyhanko",
        "docx",
        "pdfplumber",
        "numpy",
        "rich",
    )
    code = f"import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_no_module_outgrows_the_house():
    """Rule: aim at 150 lines, ask at 300, split at 400. Tables of words may be longer."""
    tables = {"words.py", "vocabulary.py", "name_tables.py", "grammar.py"}
    long = {
        str(path.relative_to(ROOT)): count
        for path in modules().values()
        if path.name not in tables and (count := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}
