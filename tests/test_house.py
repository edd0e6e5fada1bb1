"""House rules: package maps, type names, and when libraries are imported."""

import ast
import asyncio
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "conversations", "storage")
ROOMS = sorted({file.parent for package in PACKAGES for file in (ROOT / package).rglob("*.py")})
HEAVY = {
    "PIL",
    "aiohttp",
    "aiohttp_socks",
    "asyncpg",
    "cryptography",
    "disposable_email_domains",
    "email_validator",
    "phonenumbers",
    "telegram",
    "typst",
    "uvloop",
}
"""Libraries that cost more than 10 ms or 3 MB, and that not every bot needs, or has."""
MOST_HIDDEN = 13


def is_map_only(file: Path) -> bool:
    """Tell whether a file is a docstring and no code."""
    (statement,) = ast.parse(file.read_text("utf-8")).body
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ([node.module] if node.module else [])
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def hidden_imports() -> Iterator[str]:
    """Yield the imports inside functions, each place once."""
    for room in ROOMS:
        for file in room.glob("*.py"):
            tree = ast.parse(file.read_text("utf-8"))
            for function in ast.walk(tree):
                if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield from imported(function)


def brings_in(module: str) -> set[str]:
    """Return the libraries that a module is or imports at its top, following our own modules."""
    top, *_ = module.split(".")
    if top not in PACKAGES:
        return {top}
    file = ROOT.joinpath(*module.split(".")).with_suffix(".py")
    if not file.exists():  # `from bot.admin import menu_registration`
        return set().union(*(brings_in(f"{module}.{each.stem}") for each in file.with_suffix("").glob("[a-z]*.py")))
    return {name for each in imported(ast.parse(file.read_text("utf-8"))) for name in (each.split(".")[0],)}


def test_every_module_is_in_a_package_so_that_the_contracts_see_it() -> None:
    assert [str(room.relative_to(ROOT)) for room in ROOMS if not (room / "__init__.py").exists()] == []


def test_the_sandbox_may_import_no_room_of_bot() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (forbidden,) = [each["forbidden_modules"] for each in contracts if each.get("source_modules") == ["bot.sandbox"]]
    rooms = {f"bot.{each.stem}" for each in (ROOT / "bot").iterdir() if re.fullmatch(r"[a-z]\w*", each.stem)}
    assert set(forbidden) == rooms - {"bot.sandbox"} | {"conversations", "storage"}


@pytest.mark.parametrize("room", [str(room.relative_to(ROOT)) for room in ROOMS])
def test_a_room_has_a_map_that_names_every_module_and_no_code(room: str) -> None:
    init = ROOT / room / "__init__.py"
    assert is_map_only(init)
    named = {word for quoted in re.findall(r"`([\w/]+)`", init.read_text("utf-8")) for word in quoted.split("/")}
    files = {file.stem for file in (ROOT / room).glob("*.py")} - {"__init__"}
    rooms = {file.parent.name for file in (ROOT / room).glob("*/__init__.py")}
    assert (files | rooms) - named == set()


@pytest.mark.parametrize("room", [str(room.relative_to(ROOT)) for room in ROOMS])
def test_a_room_has_at_most_thirteen_files(room: str) -> None:
    assert len(list((ROOT / room).glob("*.py"))) <= 13 + 1, "a map, and thirteen"


@pytest.mark.long
def test_imports_are_hidden_for_heavy_libraries_alone_and_in_few_places() -> None:
    hidden = list(hidden_imports())
    assert len(hidden) <= MOST_HIDDEN, hidden
    assert [module for module in hidden if not brings_in(module) & HEAVY] == []


@pytest.mark.parametrize("words", [("key",), ("--help",), ("dead-letters", "--help")])
async def test_a_small_command_imports_nothing_that_it_does_not_need(words: tuple[str, ...]) -> None:
    program = (
        "import sys, contextlib\n"
        "from bot.cli.main import main\n"
        "with contextlib.suppress(SystemExit):\n"
        f"    main({list(words)!r})\n"
        "print(*sys.modules, sep='\\n', file=sys.stderr)\n"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    told, modules = await process.communicate()
    assert told.strip()
    loaded = modules.decode().split()
    unneeded = ("aiohttp", "telegram", "aiosqlite", "pydantic", "conversations.funnel", "bot.funnels")
    assert "bot.cli.main" in loaded
    assert [name for name in loaded if name.startswith(unneeded)] == []


def types_of(file: Path) -> Iterator[str]:
    """Yield the names of classes and of type aliases at the top of a module."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        targets = node.targets if isinstance(node, ast.Assign) else []
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        yield from (name for name in names if not name.startswith("_") and name != name.upper() and name[0].isupper())


TELEGRAMS_OWN = {"Message", "Update"}
"""Names that the sandbox shares with Telegram."""


def test_no_type_name_stands_for_two_things() -> None:
    places: dict[str, list[str]] = {}
    for room in ROOMS:
        for file in room.glob("*.py"):
            for name in types_of(file):
                places.setdefault(name, []).append(str(file.relative_to(ROOT)))
    twice = {name: where for name, where in places.items() if len(where) > 1 and name not in TELEGRAMS_OWN}
    assert twice == {}
    assert all(any("sandbox" in where for where in places[name]) for name in TELEGRAMS_OWN)


def test_a_module_that_a_docstring_names_exists() -> None:
    named = {
        (str(file.relative_to(ROOT)), name)
        for room in ROOMS
        for file in room.glob("*.py")
        for name in re.findall(r"`((?:bot|conversations|storage)(?:[./]\w+)+)`", file.read_text("utf-8"))
    }
    lost = [(where, name) for where, name in named if not list(ROOT.glob(re.sub(r"[./]", "/", name) + "*"))]
    assert lost == []
