"""Every small change of a Python module: comparisons, and/or, not, constants. A change is made by giving the living
function its changed code, so that everybody who imported it has it."""

from __future__ import annotations

import ast
import importlib
import inspect
import types
from collections.abc import Callable, Iterator
from typing import Any

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}


def mutants_of_module(name: str) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each change's name (module, line.column, what) and what makes it."""
    module = importlib.import_module(name)
    source = inspect.getsource(module)
    number = 0
    while True:
        tree = ast.parse(source)
        found = _change(tree, number)
        if found is None:
            return
        number += 1
        what, place = found
        if what:
            code = compile(ast.fix_missing_locations(tree), module.__file__ or name, "exec")
            yield f"{name.rsplit('.', 1)[1]}:{place} {what}", lambda code=code, module=module: _apply(module, code)


def _change(tree: ast.Module, number: int) -> tuple[str, str] | None:
    """Make the change of that number in the tree; None where there are no more."""
    count = 0
    for node in _inside_functions(tree):
        for what, make in _changes(node):
            if count == number:
                make()
                return what, f"{getattr(node, 'lineno', 0)}.{getattr(node, 'col_offset', 0)}"
            count += 1
    return None


def _inside_functions(tree: ast.Module) -> Iterator[ast.AST]:
    seen = set()
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for statement in function.body:
                if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                    continue
                for node in ast.walk(statement):
                    if id(node) not in seen:
                        seen.add(id(node))
                        yield node


def _changes(node: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARED.get(type(operator), ()):
                yield (
                    f"{type(operator).__name__} → {other.__name__}",
                    lambda i=index, o=other: node.ops.__setitem__(i, o()),
                )
    elif isinstance(node, ast.BoolOp):
        other = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"{type(node.op).__name__} → {other.__name__}", lambda: setattr(node, "op", other())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield (
            "without not",
            lambda: (setattr(node, "op", ast.Not()), setattr(node, "operand", ast.UnaryOp(ast.Not(), node.operand))),
        )
    elif isinstance(node, ast.BinOp) and type(node.op) in COMPUTED:
        turned = COMPUTED[type(node.op)]
        yield f"{type(node.op).__name__} → {turned.__name__}", lambda: setattr(node, "op", turned())
    elif isinstance(node, ast.AugAssign) and type(node.op) in COMPUTED:
        turned = COMPUTED[type(node.op)]
        yield f"{type(node.op).__name__}= → {turned.__name__}=", lambda: setattr(node, "op", turned())
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield f"{node.value} → {not node.value}", lambda: setattr(node, "value", not node.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        for step in (-1, 1):
            yield f"{node.value} → {node.value + step}", lambda s=step: setattr(node, "value", node.value + s)
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "truth":
        turned_to = {"YES": "NO", "NO": "YES", "EVIDENCE": "CONFIRMATION", "CONFIRMATION": "EVIDENCE"}.get(node.attr)
        if turned_to:
            yield f"truth.{node.attr} → truth.{turned_to}", lambda: setattr(node, "attr", turned_to)


def _apply(module: types.ModuleType, code: types.CodeType) -> None:
    """Every function and method of the module gets its code of the changed module."""
    _into(vars(module), code)


def _into(names: Any, code: types.CodeType) -> None:
    for constant in code.co_consts:
        if not isinstance(constant, types.CodeType):
            continue
        target = names.get(constant.co_name)
        if isinstance(target, type):
            _into(vars(target), constant)
            continue
        if isinstance(target, property):
            target = target.fget
        cleared = getattr(target, "cache_clear", None)
        target = inspect.unwrap(target) if callable(target) else None
        if isinstance(target, types.FunctionType) and target.__code__.co_freevars == constant.co_freevars:
            target.__code__ = constant
        if cleared:
            cleared()
