"""Finish the site: a Markdown twin of every page, llms.txt, tables of contents, and a check of all links.

Run by `make docs`, after zensical.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import griffe

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "build" / "docs" / "pages"
SITE = ROOT / "build" / "docs" / "site"
ASYNC_ENTRY = re.compile(
    r'<li class="md-nav__item">\s*<a href="#[^"]*\.Async[^"]*" class="md-nav__link">(?:(?!</a>).)*</a>\s*</li>',
    re.DOTALL,
)
DIRECTIVE = re.compile(r"^ *::: (\S+)\n(?: +options:\n(?: {10,}.*\n)+)?", re.MULTILINE)


def main() -> int:
    """Write the twins and llms.txt; return 1 if a link leads nowhere, or a method is missing."""
    loader = griffe.GriffeLoader(search_paths=[ROOT, ROOT / "generated"])
    for package in ("pinbridge", *(path.name for path in (ROOT / "generated").glob("*_api"))):
        loader.load(package)
    loader.resolve_aliases(external=False)
    titles: dict[str, str] = {}
    for page in sorted(PAGES.rglob("*.md")):
        text = re.sub(r'^=== "(.+)"$', r"**\1**", page.read_text("utf-8"), flags=re.MULTILINE)
        text = DIRECTIVE.sub(lambda found: _described(loader, found[1]), text)
        twin = SITE / page.relative_to(PAGES)
        twin.parent.mkdir(parents=True, exist_ok=True)
        twin.write_text(text, "utf-8")
        title = re.search(r"^# (.+)$", text, re.MULTILINE)
        titles[str(page.relative_to(PAGES))] = title[1] if title else page.stem
    config = tomllib.loads((PAGES.parent / "zensical.toml").read_text("utf-8"))
    (SITE / "llms.txt").write_text(_llms(config["project"]["nav"], titles), "utf-8")
    for path in SITE.glob("reference/**/*.html"):
        # The methods of the async tab have the same names.
        path.write_text(ASYNC_ENTRY.sub("", path.read_text("utf-8")), "utf-8")
    broken = sorted(_broken_links())
    for place, target in broken:
        print(f"{place}: the link {target} leads nowhere", file=sys.stderr)
    shown = "".join(path.read_text("utf-8") for path in SITE.glob("reference/**/*.html"))
    methods = (PAGES.parent / "methods.txt").read_text("utf-8").split()
    missing = [name for name in methods if f'id="{name}"' not in shown]
    for name in missing:
        print(f"{name} is missing in the reference", file=sys.stderr)
    return 1 if broken or missing else 0


def _llms(navigation: list[Any], titles: dict[str, str]) -> str:
    """Return the index of all pages for programs (https://llmstxt.org), in the order of the navigation."""
    lines = ["# pinbridge", "", "> Publish to Pinterest from Python and from the command line.", ""]
    lines += ["## Start here", ""]

    def add(entries: list[Any]) -> None:
        for entry in entries:
            [(name, target)] = entry.items()
            if isinstance(target, str):
                lines.append(f"- [{titles.pop(target)}]({target})")
            else:
                lines.extend(["", f"## {name}", ""])
                add(target)

    add(navigation)
    lines.extend(["", "## Optional", ""])
    lines.extend(f"- [{title}]({target})" for target, title in titles.items())
    return "\n".join(lines) + "\n"


def _described(loader: griffe.GriffeLoader, path: str) -> str:
    """Return the documentation of an object as Markdown."""
    shown = loader.modules_collection[path]
    parts = [_entry(shown, 2)]
    if shown.is_class:
        members = shown.all_members.values()
        parts += [
            _entry(member, 3)
            for member in members
            if not member.name.startswith("_") and (member.is_function or member.has_docstring)
        ]
    return "\n".join(parts)


def _entry(shown: griffe.Object | griffe.Alias, level: int) -> str:
    title = f"{'#' * level} {shown.name}\n"
    signature = f"\n```python\n{shown.signature()}\n```\n" if shown.is_function else ""
    text = f"\n{shown.docstring.value}\n" if shown.docstring else ""
    return title + signature + text


class _Links(HTMLParser):
    """Collect what a page links to and the anchors that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: set[str] = set()
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value and name in {"id", "name"}:
                self.anchors.add(value)
            elif value and name in {"href", "src"}:
                self.targets.add(value)


def _broken_links() -> Iterator[tuple[Path, str]]:
    pages = {}
    for path in SITE.rglob("*.html"):
        pages[path] = _Links()
        pages[path].feed(path.read_text("utf-8"))
    for path, links in pages.items():
        if path.name == "404.html":
            continue
        for target in links.targets:
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                continue
            found = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if found.is_dir():
                found /= "index.html"
            if not found.exists() or (
                parts.fragment
                and found in pages
                and unquote(parts.fragment) not in pages[found].anchors
            ):
                yield path.relative_to(SITE), target


if __name__ == "__main__":
    sys.exit(main())
