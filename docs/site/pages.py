"""Prepare the pages of the site in build/docs: those of docs/, the reference, the changelog.

Run by `make docs`, before zensical.
"""

from __future__ import annotations

import importlib
import inspect
import re
import shutil
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(__file__).parent
BUILD = ROOT / "build" / "docs"
PAGES = BUILD / "pages"
sys.path[:0] = [str(SITE), str(ROOT / "openapi")]

from codegen.__main__ import Project
from codegen.document import Document
from codegen.patches import load_patches
from models import tables


class Service(NamedTuple):
    """A service as the reference shows it."""

    title: str
    name: str
    package: str
    client: str


SERVICES = [
    Service("PinBridge", "pinbridge", "pinbridge", "PinbridgeClient"),
    Service("Pinterest", "pinterest", "pinbridge.pinterest", "PinterestClient"),
    Service("PinArkive", "pinarkive", "pinbridge.pinarkive", "PinarkiveClient"),
]
MODULES = {
    "errors": "Errors",
    "auth": "Credentials",
    "uploads": "Uploads",
    "webhooks": "Webhooks",
    "paging": "Paging",
    "planning": "Planning",
    "publishing": "Bulk publishing",
    "journal": "Journal",
    "telemetry": "Telemetry",
    "sandbox": "Sandbox",
    "testing": "Testing",
    "pytest_plugin": "Fixtures for pytest",
}


_METHODS: list[str] = []


def main() -> None:
    """Write all pages and the configuration."""
    shutil.rmtree(BUILD, ignore_errors=True)
    shutil.copytree(ROOT / "docs", PAGES, ignore=shutil.ignore_patterns("site"))
    (PAGES / "README.md").rename(PAGES / "guides.md")
    shutil.copy(ROOT / "README.md", PAGES / "index.md")
    shutil.copy(SITE / "site.css", PAGES)
    for name in ("AGENTS", "CHANGELOG", "CONTRIBUTING", "SECURITY"):
        shutil.copy(ROOT / f"{name}.md", PAGES / f"{name.lower()}.md")
    shutil.copytree(
        ROOT / "examples", PAGES / "examples", ignore=shutil.ignore_patterns("__pycache__")
    )
    for page in PAGES.rglob("*.md"):
        page.write_text(_with_links_of_the_site(page.read_text("utf-8"), page), "utf-8")
    navigation = ""
    for section, pages in [
        ("Python", _modules()),
        *((service.title, _service(service)) for service in SERVICES),
    ]:
        navigation += f'    {{ "{section}" = [\n'
        for title, path, text in pages:
            page = PAGES / "reference" / path
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(text, "utf-8")
            navigation += f'      {{ "{title}" = "reference/{path}" }},\n'
        navigation += "    ] },\n"
    config = (SITE / "zensical.toml").read_text("utf-8")
    config = config.replace("    # The pages of the reference.\n", navigation)
    config = config.replace("PATHS", repr([str(ROOT), str(ROOT / "generated")]))
    (BUILD / "zensical.toml").write_text(config, "utf-8")
    (BUILD / "methods.txt").write_text("\n".join(_METHODS), "utf-8")


def _modules() -> Iterator[tuple[str, str, str]]:
    """Yield title, path and text of a page for each public module."""
    for name, title in MODULES.items():
        module = importlib.import_module(f"pinbridge.{name}")
        text = f"# {title}\n\n{inspect.getdoc(module)}\n"
        for public in module.__all__:
            text += f"\n::: pinbridge.{name}.{public}\n"
        yield title, f"{name}.md", text


def _service(service: Service) -> Iterator[tuple[str, str, str]]:
    """Yield the pages of a service: its client, its groups, its models."""
    module = importlib.import_module(service.package)
    clients = [getattr(module, service.client), getattr(module, f"Async{service.client}")]
    text = f"# {service.title}: client\n\n{_side_by_side(clients, group=False)}"
    yield "client", f"{service.name}/client.md", text
    for group, classes in _groups(clients):
        text = f"# {service.title}: {group}\n\nMethods of `client.{group}`.\n\n"
        yield group, f"{service.name}/{group}.md", text + _side_by_side(classes, group=True)
    described = Project().service(service.name)
    document = Document.load(described.spec, load_patches(described.patches_file))
    text = f"# {service.title}: models\n\n"
    for name, lines in tables(document.schemas):
        text += f"## {name}\n\n" + "\n".join(lines) + "\n"
    yield "models", f"{service.name}/models.md", text


def _groups(clients: list[type]) -> Iterator[tuple[str, list[type]]]:
    """Yield each group of methods with its class in both clients."""
    made = [client() for client in clients]
    names = {
        name
        for part in clients[0].__mro__
        for name, value in vars(part).items()
        if isinstance(value, cached_property) and not name.startswith("_")
    }
    for name in sorted(names):
        yield name, [type(getattr(client, name)) for client in made]


def _side_by_side(classes: list[type], *, group: bool) -> str:
    """Return one tab a class; of the class of a group only its methods."""
    text = ""
    for title, shown in zip(("Sync", "Async"), classes, strict=True):
        own = f"{shown.__module__}.{shown.__qualname__}"
        # docs/site/finish.py looks for each of them.
        methods = [name for name in dir(shown) if not name.startswith("_")] if group else []
        # What wraps a generated method is an attribute to the reference: that method is shown.
        wrapped = [
            f"{value.__module__}.{value.__qualname__}"
            for name, value in vars(shown).items()
            if name in methods and getattr(value, "__module__", None) != shown.__module__
        ]
        names = {path.rpartition(".")[2] for path in wrapped}
        _METHODS.extend([*wrapped, *(f"{own}.{name}" for name in methods if name not in names)])
        text += f"""=== "{title}"

    ::: {own}
        options:
          inherited_members: {str(group).lower()}
          merge_init_into_class: {str(not group).lower()}
          show_root_heading: {str(not group).lower()}
          show_root_toc_entry: {str(not group).lower()}

"""
        text += "".join(f"    ::: {path}\n\n" for path in wrapped)
    return text


def _with_links_of_the_site(text: str, page: Path) -> str:
    """Let links to files outside of docs/ lead to their copies on the site."""
    up = "../" * (len(page.relative_to(PAGES).parts) - 1)
    text = re.sub(
        r"\]\((?:\.\./)*(AGENTS|CHANGELOG|CONTRIBUTING|SECURITY)\.md",
        lambda found: f"]({up}{found[1].lower()}.md",
        text,
    )
    text = re.sub(r"\]\((?:\.\./)+README\.md", f"]({up}index.md", text)
    text = re.sub(r"\]\(docs/README\.md", "](guides.md", text)
    text = re.sub(r"\]\((?:\.\./)+examples/", f"]({up}examples/", text)
    if page.parent == PAGES:
        # Files of the root link to pages as docs/NAME.
        text = re.sub(r"\]\(docs/", "](", text)
    return text


if __name__ == "__main__":
    main()
