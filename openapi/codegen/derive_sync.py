"""Derive the synchronous code from the asynchronous code, by rewriting tokens.

`AsyncX` becomes `X`, and `XAsyncY` stays. Every other name that contains "async" has to be in the table
below, and every rule of the table has to be used: neither can a new name slip through nor an old rule
stay behind. What really differs (httpx's client, sleeping, threads) is in modules named `_io.py`, which
are written by hand on both sides.
"""

from __future__ import annotations

import io
import keyword
import re
import tokenize
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from tokenize import TokenInfo

from .formatting import tidy
from .reading import SpecError

HAND_WRITTEN = "_io.py"

RULES: dict[str, str] = {
    # Where the name without `Async` means something else.
    "AsyncAPIClient": "SyncAPIClient",
    "AsyncBaseTransport": "BaseTransport",
    "AsyncConnectionInterface": "ConnectionInterface",
    "AsyncConnectionPool": "ConnectionPool",
    "AsyncGenerator": "Generator",
    "AsyncNetworkBackend": "NetworkBackend",
    "AsyncNetworkStream": "NetworkStream",
    "AsyncPool": "Pool",
    "AsyncTransport": "Transport",
    "aclosing": "closing",
    "aiter": "iter",
    "handle_async_request": "handle_request",
    "AsyncAPIResource": "SyncAPIResource",
    "_async": "_sync",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "anext": "next",
    "async_transport": "transport",
    "asynccontextmanager": "contextmanager",
}
# Classes of the standard library for which the patterns would be wrong.
_WITHOUT_PATTERN = frozenset({"AbstractAsyncContextManager", "AsyncGenerator"})

# Rules for names after a dot only.
ATTRIBUTE_RULES: dict[str, str] = {"asyncio": "sync", "asyncio_detailed": "sync_detailed"}

# Names without async in them that belong into `_io.py`.
_ASYNC_ONLY = frozenset({"Awaitable", "Coroutine", "anyio", "isawaitable", "iscoroutine", "trio"})

_WORD = re.compile(r"(?P<dot>\.\s*)?\b(?P<name>[A-Za-z_]\w*)")
_AWAIT = re.compile(r"\bawait\s+")
_ASYNC_KEYWORD = re.compile(r"\basync\s+(?=(?:with|for|def)\b)")
_ASYNC_CLASS = re.compile(r"Async[^\W\d_a-z]")
_TWIN = re.compile(r"(_*)Async([^\W\d_a-z]\w*)")
# Models of an API that are named after what it does in the background have no twin.
_WITHIN = re.compile(r"[A-Z][A-Za-z0-9]*[a-z0-9]Async(?:[A-Z]|$)")
_MARK = ("pytest", ".", "mark", ".", "anyio")
_MARK_LINES = (("@", *_MARK), ("pytestmark", "=", *_MARK))
_LAYOUT = frozenset(
    {tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING}
)
_TEXTS = frozenset({tokenize.NAME, tokenize.COMMENT, tokenize.STRING})
_FSTRING_START = getattr(tokenize, "FSTRING_START", None)
_FSTRING_END = getattr(tokenize, "FSTRING_END", None)


class DeriveError(SpecError):
    """Raised for asynchronous code that has no synchronous form."""


@dataclass(frozen=True)
class Tree:
    """A directory with asynchronous code, and the one derived from it."""

    source: PurePosixPath
    target: PurePosixPath


def trees_of(root: Path, *parts: str) -> list[Tree]:
    """Find the trees of a directory: each folder `_async`, and its sibling `_sync`.

    Args:
        root: The directory.
        *parts: Where to look in it, if not everywhere.
    """
    folders = [
        PurePosixPath(path.relative_to(root).as_posix())
        for part in parts or (".",)
        for name in ("_async", "_sync")
        for path in (root / part).rglob(name)
        if path.is_dir()
    ]
    parents = sorted({folder.parent for folder in folders})
    return [Tree(parent / "_async", parent / "_sync") for parent in parents]


@dataclass
class Table:
    """Hold the rules and note which of them are used.

    Args:
        rules: New name of each name.
        attribute_rules: New name of each name that is replaced after a dot only.
    """

    rules: dict[str, str] = field(default_factory=lambda: dict(RULES))
    attribute_rules: dict[str, str] = field(default_factory=lambda: dict(ATTRIBUTE_RULES))
    used: set[str] = field(default_factory=set)

    def replaced(self, name: str, *, after_dot: bool) -> str | None:
        """Return the new name, or None where no rule applies."""
        new = self.attribute_rules.get(name) if after_dot else None
        if new is None:
            new = self.rules.get(name)
        if new is not None:
            self.used.add(name)
            return new
        if "Async" not in name or name in _WITHOUT_PATTERN:
            return None
        if _WITHIN.match(name):
            return name
        twin = _TWIN.fullmatch(name)
        return twin[1] + twin[2] if twin else None

    def may_change(self, text: str) -> bool:
        """Whether rules may apply to names in a text."""
        return any(name in text for name in ("Async", *self.rules, *self.attribute_rules))

    @property
    def unused(self) -> list[str]:
        """Rules that nothing needed."""
        return sorted({*self.rules, *self.attribute_rules} - self.used)


@dataclass(frozen=True)
class _Edit:
    start: int
    end: int
    text: str


class _Rewriter:
    """Rewrite one module.

    Args:
        source: Its text.
        name: How errors call it.
        table: The rules.
    """

    def __init__(self, source: str, name: str, table: Table) -> None:
        self._source = source
        self._name = name
        self._table = table
        self._line_starts = [0]
        for line in source.split("\n"):
            self._line_starts.append(self._line_starts[-1] + len(line) + 1)
        try:
            self._tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        except (tokenize.TokenError, SyntaxError) as error:
            raise DeriveError(f"{name} is not Python: {error}") from error

    def rewritten(self) -> str:
        """Return the synchronous text."""
        pieces: list[str] = []
        end = 0
        for edit in sorted(self._edits(), key=lambda edit: edit.start):
            pieces += [self._source[end : edit.start], edit.text]
            end = edit.end
        return "".join([*pieces, self._source[end:]])

    def _edits(self) -> Iterator[_Edit]:
        dropped = set(self._mark_rows())
        for row in dropped:
            yield _Edit(self._line_starts[row - 1], self._line_starts[row], "")
        fstring_depth = 0
        for place, token in enumerate(self._tokens):
            if token.start[0] in dropped:
                continue
            if token.type == _FSTRING_START:
                fstring_depth += 1
            elif token.type == _FSTRING_END:
                fstring_depth -= 1
            if fstring_depth:
                self._refuse_in_fstring(token, token.string)
            elif token.type in _TEXTS:
                yield from self._token_edits(place, token)

    def _token_edits(self, place: int, token: TokenInfo) -> Iterator[_Edit]:
        if token.type == tokenize.NAME:
            if token.string in ("async", "await"):
                yield from self._without_keyword(place)
            else:
                yield from self._renamed(place, token)
        elif token.type == tokenize.COMMENT:
            yield self._replaced(token, self._prose(token))
        elif token.type == tokenize.STRING:
            prefix = re.match(r"\w*", token.string)
            if prefix and "f" in prefix.group().lower():
                self._refuse_in_fstring(token, token.string)
            elif self._is_docstring(place):
                yield self._replaced(token, self._prose(token))
            else:
                yield self._replaced(token, self._names(token, token.string))

    def _without_keyword(self, place: int) -> Iterator[_Edit]:
        token, after = self._tokens[place], self._tokens[place + 1]
        end = after.start if after.start[0] == token.end[0] else token.end
        yield _Edit(self._offset(token.start), self._offset(end), "")
        closing = self._needless_parenthesis(place)
        if closing is not None:
            yield self._replaced(self._tokens[place - 1], "")
            yield self._replaced(self._tokens[closing], "")

    def _needless_parenthesis(self, place: int) -> int | None:
        """Find the end of parentheses that only held an `await` together with its operand."""
        opening = self._tokens[place - 1] if place else None
        if self._tokens[place].string != "await" or opening is None or opening.string != "(":
            return None
        before = self._tokens[place - 2] if place > 1 else None
        if before is not None and _ends_operand(before):
            return None
        depth = 0
        for index in range(place + 1, len(self._tokens)):
            token = self._tokens[index]
            if token.string in tuple(")]}"):
                if depth == 0:
                    return index
                depth -= 1
            elif token.string in tuple("([{"):
                depth += 1
            elif depth == 0 and not _is_part_of_operand(token):
                return None
        return None

    def _renamed(self, place: int, token: TokenInfo) -> Iterator[_Edit]:
        after_dot = place > 0 and self._tokens[place - 1].string == "."
        new = self._table.replaced(token.string, after_dot=after_dot)
        if new is not None:
            yield self._replaced(token, new)
        elif "async" in token.string.lower() or token.string in _ASYNC_ONLY:
            self._fail(token, f"no rule for {token.string}")

    def _prose(self, token: TokenInfo) -> str:
        """Rewrite a docstring or comment."""
        text = _ASYNC_KEYWORD.sub("", _AWAIT.sub("", token.string))
        return self._names(token, text)

    def _names(self, token: TokenInfo, text: str) -> str:
        if not self._table.may_change(text):
            return text

        def replace(match: re.Match[str]) -> str:
            dot, name = match.group("dot") or "", match.group("name")
            new = self._table.replaced(name, after_dot=bool(dot))
            if new is None and _ASYNC_CLASS.search(name):
                self._fail(token, f"no rule for {name}")
            return dot + (new or name)

        return _WORD.sub(replace, text)

    def _refuse_in_fstring(self, token: TokenInfo, text: str) -> None:
        # Python versions differ in how they split f-strings into tokens.
        for match in _WORD.finditer(text):
            name = match.group("name")
            known = {*self._table.rules, *self._table.attribute_rules, "await", "async"}
            if name in known or _ASYNC_CLASS.search(name):
                self._fail(token, f"{name} stands in an f-string; take it out")

    def _is_docstring(self, place: int) -> bool:
        before = self._neighbour(place, -1)
        after = self._neighbour(place, 1)
        starts = before is None or before.type == tokenize.NEWLINE
        return starts and after is not None and after.type == tokenize.NEWLINE

    def _neighbour(self, place: int, step: int) -> TokenInfo | None:
        place += step
        while 0 <= place < len(self._tokens):
            if self._tokens[place].type not in _LAYOUT:
                return self._tokens[place]
            place += step
        return None

    def _mark_rows(self) -> Iterator[int]:
        """Find the lines that ask pytest to run coroutines."""
        line: list[TokenInfo] = []
        for token in self._tokens:
            if token.type == tokenize.NEWLINE:
                if tuple(t.string for t in line) in _MARK_LINES:
                    yield token.start[0]
                line = []
            elif token.type not in _LAYOUT:
                line.append(token)

    def _replaced(self, token: TokenInfo, text: str) -> _Edit:
        return _Edit(self._offset(token.start), self._offset(token.end), text)

    def _offset(self, position: tuple[int, int]) -> int:
        row, column = position
        return self._line_starts[row - 1] + column

    def _fail(self, token: TokenInfo, reason: str) -> None:
        raise DeriveError(f"{self._name}:{token.start[0]}: {reason}")


def derive(source: str, name: str, table: Table) -> str:
    """Rewrite one module.

    Args:
        source: Text of the asynchronous module.
        name: Its path, for the first line and for errors.
        table: The rules; those used are noted in it.

    Raises:
        DeriveError: A name has no rule, or the text is not Python.
    """
    text = _Rewriter(source, name, table).rewritten()
    return f"# Derived from {name} by ./codegen.sh; do not edit.\n{text}"


def derive_trees(
    root: Path,
    output: Path,
    *,
    table: Table | None = None,
    trees: Sequence[Tree] | None = None,
    is_formatted: bool = True,
) -> list[PurePosixPath]:
    """Write the synchronous twin of every asynchronous module.

    Args:
        root: Directory that holds the trees.
        output: Directory that gets the derived modules, at their paths below `root`.
        table: The rules, instead of those of this module.
        trees: The trees, instead of those that `trees_of` finds.
        is_formatted: Whether to format what was written.

    Returns:
        Paths of the derived modules, relative to `output`.

    Raises:
        DeriveError: A name has no rule, or a module that has to be written by hand is missing.
    """
    table = table or Table()
    written: list[PurePosixPath] = []
    trees = trees_of(root) if trees is None else trees
    for tree in trees:
        for path in sorted((root / tree.source).rglob("*.py")):
            relative = PurePosixPath(path.relative_to(root / tree.source).as_posix())
            if relative.name == HAND_WRITTEN:
                if not (root / tree.target / relative).is_file():
                    raise DeriveError(f"{tree.target / relative} has to be written by hand")
                continue
            text = derive(path.read_text("utf-8"), str(tree.source / relative), table)
            target = output / tree.target / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            written.append(tree.target / relative)
    if is_formatted and written:
        tidy(output, *(str(tree.target) for tree in trees if (output / tree.target).is_dir()))
    return written


def refuse_unused(table: Table) -> None:
    """Raise when a rule was not needed by any module, unless there was nothing to derive.

    Raises:
        DeriveError: There are unused rules.
    """
    if table.used and table.unused:
        raise DeriveError(f"unused rules of derive_sync.py: {', '.join(table.unused)}")


def _ends_operand(token: TokenInfo) -> bool:
    """Whether a parenthesis after this token is a call."""
    if token.type == tokenize.NAME:
        return not keyword.iskeyword(token.string)
    return token.string in (")", "]", "}") or token.type == tokenize.STRING


def _is_part_of_operand(token: TokenInfo) -> bool:
    is_name = token.type == tokenize.NAME and not keyword.iskeyword(token.string)
    return is_name or token.string == "."
