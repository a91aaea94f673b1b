from __future__ import annotations

import ast
import textwrap
from itertools import chain
from pathlib import Path, PurePosixPath

import pytest
from codegen.__main__ import Project
from codegen.derive_sync import (
    HAND_WRITTEN,
    RULES,
    DeriveError,
    Table,
    Tree,
    derive,
    derive_trees,
    refuse_unused,
    trees_of,
)

HEADER = "# Derived from x.py by ./codegen.sh; do not edit.\n"
TREES = (
    Tree(PurePosixPath("lib/_async"), PurePosixPath("lib/_sync")),
    Tree(PurePosixPath("checks/_async"), PurePosixPath("checks/_sync")),
)


def table(**rules: str) -> Table:
    return Table(rules={"AsyncAPI": "SyncAPI", "aclose": "close", **rules}, attribute_rules={})


def derived(source: str, rules: Table | None = None) -> str:
    text = derive(textwrap.dedent(source), "x.py", rules or table())
    assert text.startswith(HEADER)
    compile(text, "x.py", "exec")
    return text.removeprefix(HEADER)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("async def f(): pass\n", "def f(): pass\n"),
        ("async  def f(): return await  g()\n", "def f(): return g()\n"),
        ("async def f():\n    async with a as b: pass\n", "def f():\n    with a as b: pass\n"),
        ("async def f():\n    async for a in b: pass\n", "def f():\n    for a in b: pass\n"),
        (
            "async def f():\n    return [a async for a in b if await c(a)]\n",
            "def f():\n    return [a for a in b if c(a)]\n",
        ),
        ("async def f(): await (\n    g()\n)\n", "def f(): (\n    g()\n)\n"),
        ("async def f(): return (await g(1)).x\n", "def f(): return g(1).x\n"),
        ("async def f(): return (await a.b[0](c)(d)).x\n", "def f(): return a.b[0](c)(d).x\n"),
        ("async def f(): return g(await h())\n", "def f(): return g(h())\n"),
        ("async def f(): return (await a or b).x\n", "def f(): return (a or b).x\n"),
        ("async def f(): return not (await g()).x\n", "def f(): return not g().x\n"),
        ("await_count = 1\n", "await_count = 1\n"),
        ("x = AsyncClient\n", "x = Client\n"),
        ("class _AsyncThing: ...\n", "class _Thing: ...\n"),
        ('"""About AsyncThing."""\n', '"""About Thing."""\n'),
        ("x.aclose()\n", "x.close()\n"),
        ('x = "é"; y = AsyncClient  # é\n', 'x = "é"; y = Client  # é\n'),
    ],
)
def test_tokens_are_rewritten(source: str, expected: str) -> None:
    assert derived(source) == expected


def test_everything_else_stays_as_it_is() -> None:
    source = (
        "from typing import (  # why\n    Any,\n)\n\n\n"
        'class Client2:\n    """Nothing to do here."""\n\n'
        '    x: Any = {  # odd   spacing\n        "a":1, }\n'
        "y = 1 + \\\n    2\n\f\nz = 'no line feed at the end'"
    )

    assert derived(source) == source


def test_docstrings_and_comments_are_rewritten() -> None:
    source = '''
    """Use `async with AsyncClient() as client` and `await client.x()`."""

    class AsyncClient:
        """Call `await client.aclose()`, or iterate with `async for`."""

        async def aclose(self):
            """Close; see `AsyncClient`.

                async def main():
                    await client.aclose()
            """
            # after await x.aclose() the AsyncClient is done
            "not a docstring: " + "await me"
    '''

    assert derived(source) == textwrap.dedent(
        '''
    """Use `with Client() as client` and `client.x()`."""

    class Client:
        """Call `client.close()`, or iterate with `for`."""

        def close(self):
            """Close; see `Client`.

                def main():
                    client.close()
            """
            # after x.close() the Client is done
            "not a docstring: " + "await me"
    '''
    )


def test_names_in_other_strings_are_replaced() -> None:
    rules = table(_async="_sync")

    text = derived('__all__ = ["AsyncClient"]\nm = "lib._async.client"\n', rules)

    assert text == '__all__ = ["Client"]\nm = "lib._sync.client"\n'


def test_names_are_replaced_as_a_whole_only() -> None:
    assert derived("my_aclose = aclosed = 1\n") == "my_aclose = aclosed = 1\n"


def test_attribute_rules_need_a_dot() -> None:
    rules = Table(rules={}, attribute_rules={"asyncio": "sync"})

    assert derived("get_pin.asyncio(1)\n", rules) == "get_pin.sync(1)\n"
    with pytest.raises(DeriveError, match="no rule for asyncio"):
        derived("import asyncio\n", rules)


@pytest.mark.parametrize(
    "source",
    ["MyAsyncThing()\n", '"""About MyAsyncThing."""\n', "# MyAsyncThing\n", 'x = "ThingAsync"\n'],
)
def test_names_with_async_within_stay(source: str) -> None:
    # Such are models of an API, as AdsAnalyticsCreateAsyncRequest of Pinterest's: there is only one.
    assert derived(source) == source


@pytest.mark.parametrize(
    "source",
    [
        "AsyncGenerator()\n",
        "AbstractAsyncContextManager()\n",
        "run_async()\n",
        "import asyncio\n",
        "import anyio\n",
        "from typing import Awaitable\n",
        '"""About AbstractAsyncContextManager."""\n',
        "# AbstractAsyncContextManager\n",
        'x = "AbstractAsyncContextManager"\n',
    ],
)
def test_names_without_a_rule_are_errors(source: str) -> None:
    with pytest.raises(DeriveError, match=r"^x\.py:1: no rule for "):
        derived(source)


@pytest.mark.parametrize(
    "source", ['f"{await x}"\n', 'f"{AsyncClient}"\n', 'rf"{AsyncOther!r:>{3}}"\n', 'F"aclose"\n']
)
def test_f_strings_with_such_names_are_errors(source: str) -> None:
    with pytest.raises(DeriveError, match="f-string"):
        derive(source, "x.py", table())


def test_other_f_strings_stay() -> None:
    assert derived('x = f"{y!r} and {z:>{w}}"\n') == 'x = f"{y!r} and {z:>{w}}"\n'


def test_what_is_no_python_is_an_error() -> None:
    with pytest.raises(DeriveError, match=r"x\.py is not Python"):
        derive("x = (\n", "x.py", table())


def test_marks_of_coroutine_tests_are_dropped() -> None:
    source = """
    import pytest

    pytestmark = pytest.mark.anyio


    @pytest.mark.anyio
    @pytest.mark.parametrize("x", [1])
    async def test_it(x): await f(x)
    """

    assert derived(source) == textwrap.dedent(
        """
    import pytest



    @pytest.mark.parametrize("x", [1])
    def test_it(x): f(x)
    """
    )


def write(root: Path, **files: str) -> None:
    for name, text in files.items():
        path = root / name.replace("__", "/")
        path = path.with_name(path.name + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), "utf-8")


def test_trees_are_derived_formatted_and_sorted(tmp_path: Path) -> None:
    write(
        tmp_path / "lib/_async",
        client="""
        from typing import AsyncIterator, Any
        import os
        async def f(x:AsyncIterator)->Any: return await x
        """,
        deep__inner="AsyncClient = 1\n",
        _io="async def sleep(): ...\n",
    )
    write(tmp_path / "lib/_sync", _io="def sleep(): ...\n")
    write(tmp_path / "checks/_async", test_x="from lib._async import AsyncClient as C\nC\n")
    rules = table(_async="_sync")
    output = tmp_path / "out"
    output.mkdir()

    written = derive_trees(tmp_path, output, table=rules, trees=TREES)

    assert [str(path) for path in written] == [
        "lib/_sync/client.py",
        "lib/_sync/deep/inner.py",
        "checks/_sync/test_x.py",
    ]
    assert (output / "lib/_sync/client.py").read_text() == textwrap.dedent(
        """\
        # Derived from lib/_async/client.py by ./codegen.sh; do not edit.

        from collections.abc import Iterator
        from typing import Any


        def f(x: Iterator) -> Any:
            return x
        """
    )
    assert "from lib._sync import Client as C" in (output / "checks/_sync/test_x.py").read_text()
    assert not (output / "lib/_sync/_io.py").exists()
    assert rules.unused == ["AsyncAPI", "aclose"]


def test_missing_hand_written_twin_is_an_error(tmp_path: Path) -> None:
    write(tmp_path / "lib/_async", _io="async def sleep(): ...\n")

    with pytest.raises(DeriveError, match=r"lib/_sync/_io\.py has to be written by hand"):
        derive_trees(tmp_path, tmp_path / "out", table=table(), trees=TREES)


def test_trees_are_found_by_their_folders(tmp_path: Path) -> None:
    write(tmp_path / "lib/_async", a="")
    write(tmp_path / "checks/inner/_sync", b="")
    write(tmp_path / "other/_async", c="")

    assert trees_of(tmp_path, "lib", "checks") == [
        Tree(PurePosixPath("checks/inner/_async"), PurePosixPath("checks/inner/_sync")),
        Tree(PurePosixPath("lib/_async"), PurePosixPath("lib/_sync")),
    ]
    assert len(trees_of(tmp_path)) == 3


def test_nothing_to_derive_is_no_error(tmp_path: Path) -> None:
    assert derive_trees(tmp_path, tmp_path, table=table(), trees=TREES) == []


def test_unused_rules_are_errors() -> None:
    rules = table(AsyncOld="New")
    derived("x = AsyncAPI; x.aclose()\n", rules)

    with pytest.raises(DeriveError, match=r"unused rules of derive_sync\.py: AsyncOld"):
        refuse_unused(rules)
    derived("AsyncOld\n", rules)
    refuse_unused(rules)


def test_the_table_of_the_project_has_no_idle_entries() -> None:
    assert all(old != new for old, new in RULES.items())
    assert not any("async" in new.lower() and "sync" not in new.lower() for new in RULES.values())


def offered(path: Path) -> dict[str, list[str]]:
    """Map the public functions and methods of a module to the names of their parameters."""
    found: dict[str, list[str]] = {}
    module = ast.parse(path.read_text("utf-8"))
    classes = [node.body for node in module.body if isinstance(node, ast.ClassDef)]
    for node in chain(module.body, *classes):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            name = RULES.get(node.name, node.name)
            if not name.startswith("_") or name == "__init__":
                arguments = node.args
                found[name] = [
                    argument.arg
                    for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
                ]
    return found


def test_hand_written_twins_offer_the_same() -> None:
    root = Project().root
    pairs = [
        (path, root / tree.target / path.relative_to(root / tree.source))
        for tree in Project().trees
        for path in (root / tree.source).rglob(HAND_WRITTEN)
    ]

    assert pairs
    for written, twin in pairs:
        both = [offered(written), offered(twin)]
        # A lock for two kinds of code, and a decorator that only coroutine functions need.
        for found in both:
            for name in ("acquire", "release"):
                found.pop(name, None)
        assert both[0] == both[1]
