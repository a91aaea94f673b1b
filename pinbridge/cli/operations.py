"""The operations of all services, from their descriptions."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple, cast

import click

from pinbridge._core.guards import is_list, unique

SERVICES = ("pinbridge", "pinarkive", "pinterest")
_SECTION = re.compile(r"^([A-Z][a-z]+):$", re.MULTILINE)
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n        .*)*)", re.MULTILINE)
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def services() -> list[str]:
    """Return the names of the installed services."""
    return [name for name in SERVICES if find_spec(f"{name}_api") is not None]


def index_of(service: str) -> Any:
    """Load the index of a service's operations."""
    return import_module(f"{service}_api.operations")


def names_of(service: str) -> list[str]:
    """Return the names of a service's operations."""
    return list(index_of(service).OPERATIONS)


class Field(NamedTuple):
    """A parameter of an operation, or a member of its body.

    Attributes:
        name: Its name.
        type: Its type annotation.
        is_required: Whether it is required.
        text: Its description.
        in_body: Whether it is a member of the body.
    """

    name: str
    type: str
    is_required: bool
    text: str
    in_body: bool = False

    @property
    def kind(self) -> str:
        """Its type, shortened for people."""
        return short_type(self.type)

    def read(self, text: str) -> Any:
        """Parse the text of an argument.

        Raises:
            click.UsageError: The text is not valid for the type.
        """
        kinds = set(re.findall(r"\w+", self.type))
        is_list = bool(kinds & {"list", "Iterable", "Sequence"})
        if "File" in kinds:
            if not text.startswith("@"):
                raise click.UsageError(f"{self.name} takes a file: write {self.name}=@{text}")
            return [_file(text[1:])] if is_list else _file(text[1:])
        if is_list and not text.startswith("["):
            return [self._scalar(item.strip(), kinds) for item in text.split(",")]
        if is_list or kinds & {"dict", "Mapping"} or _is_model(self.type):
            return read_json(text, self.name)
        return self._scalar(text, kinds)

    def _scalar(self, text: str, kinds: Collection[str]) -> Any:
        if "bool" in kinds:
            if text.lower() not in _FLAGS:
                raise click.UsageError(f"{self.name} has to be true or false, not {text!r}.")
            return _FLAGS[text.lower()]
        for kind, convert in (("int", int), ("float", float)):
            if kind in kinds:
                try:
                    return convert(text)
                except ValueError:
                    raise click.UsageError(
                        f"{self.name} has to be a number, not {text!r}."
                    ) from None
        return text


class Described:
    """An operation and its description.

    Args:
        service: The service.
        name: Name of the operation.
    """

    def __init__(self, service: str, name: str) -> None:
        self.service = service
        self.name = name
        self._package = f"{service}_api"
        path = index_of(service).OPERATIONS[name]
        self.module = import_module(f".{path}", self._package)
        self.operation = self.module.OPERATION

    @property
    def summary(self) -> str:
        """Its summary; method and path if the description has none."""
        operation = self.operation
        return str(operation.summary) or f"{operation.method} {operation.path}"

    @cached_property
    def _sections(self) -> dict[str, str]:
        document = inspect.getdoc(self.module.sync) or ""
        parts = _SECTION.split(document)
        return {"": parts[0].strip(), **dict(zip(parts[1::2], parts[2::2], strict=True))}

    @property
    def text(self) -> str:
        """Its description."""
        return self._sections[""]

    @cached_property
    def fields(self) -> list[Field]:
        """Its parameters, followed by the members of its body."""
        texts = entries_of(self._sections.get("Args", ""))
        signature = inspect.signature(self.module.build_request)
        found = [
            Field(name, _written(p), p.default is p.empty, texts.get(name, ""))
            for name, p in signature.parameters.items()
            if name != "body"
        ]
        return [*found, *self._members()]

    @cached_property
    def body_type(self) -> str | None:
        """Type annotation of its body; None if it has none."""
        body = inspect.signature(self.module.build_request).parameters.get("body")
        return None if body is None else _written(body)

    def _members(self) -> Iterator[Field]:
        match = re.match(r"(\w+)", self.body_type or "")
        model = match and getattr(import_module(f"{self._package}.models"), match[1], None)
        if not isinstance(model, type):
            return
        import attrs

        sections = _SECTION.split(inspect.getdoc(model) or "")
        about = dict(zip(sections[1::2], sections[2::2], strict=True)).get("Attributes", "")
        texts = entries_of(about)
        for field in attrs.fields(model) if attrs.has(model) else ():
            is_required = field.default is attrs.NOTHING
            text = texts.get(field.name, "")
            yield Field(field.name, self._with_numbers(str(field.type)), is_required, text, True)

    def _with_numbers(self, annotation: str) -> str:
        """Add `int` to a type with an enum of numbers."""
        models = import_module(f"{self._package}.models")
        named = [getattr(models, name, None) for name in re.findall(r"[A-Z]\w+", annotation)]
        has_numbers = any(isinstance(one, type) and issubclass(one, int) for one in named)
        return f"{annotation} | int" if has_numbers else annotation

    def request(self, pairs: Mapping[str, Any], body: Any) -> Any:
        """Build a request.

        Args:
            pairs: Parameters and members of the body, by name.
            body: The body, to which the members are added.

        Raises:
            click.UsageError: A parameter is missing, or the body is not a JSON object.
            InvalidInputError: A value violates a rule of the description.
        """
        # A parameter and a member can have the same name, such as the id of an ad account.
        members = {field.name for field in self.fields if field.in_body}
        names = {field.name for field in self.fields if not field.in_body}
        arguments = {name: value for name, value in pairs.items() if name in names}
        inside = {name: value for name, value in pairs.items() if name in members}
        if inside:
            if body is not None and not isinstance(body, dict):
                raise click.UsageError("Members can only be added to a body that is a JSON object.")
            body = cast("dict[str, Any]", body or {}) | inside
        if self.body_type is not None:
            arguments["body"] = {} if body is None else body
        elif body is not None:
            raise click.UsageError(f"{self.name} takes no body.")
        missing = [
            field.name
            for field in self.fields
            if field.is_required and not field.in_body and field.name not in arguments
        ]
        if missing:
            raise click.UsageError(f"A parameter is missing: add -p {missing[0]}=...")
        return self.module.build_request(**arguments)


def read_pairs(described: Described, texts: Iterable[str]) -> dict[str, Any]:
    """Parse several `name=value` or `name:=JSON`; a list may be given in several parts.

    Raises:
        click.UsageError: One of them is neither, is given twice, or there is no such parameter.
    """
    values: dict[str, Any] = {}
    for text in texts:
        name, value = _pair(described, text)
        if name not in values:
            values[name] = value
        elif is_list(value) and is_list(values[name]):
            values[name] += value
        else:
            raise click.UsageError(f"-p {name} is given twice.")
    return values


def _pair(described: Described, text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"-p {text!r} has to be name=value, or name:=JSON.")
    is_json = name.endswith(":")
    name = name.removesuffix(":").strip().replace("-", "_")
    known = {field.name: field for field in described.fields}
    if name not in known:
        from difflib import get_close_matches

        close = get_close_matches(name, known, 1)
        hint = (
            f"did you mean {close[0]}?"
            if close
            else f"the parameters are {', '.join(known) or 'none'}."
        )
        raise click.UsageError(f"{described.name} has no parameter {name!r}; {hint}")
    return name, read_json(value, name) if is_json else known[name].read(value)


def read_json(text: str, name: str) -> Any:
    """Parse JSON.

    Raises:
        click.UsageError: The text is not JSON.
    """
    try:
        return json.loads(text, object_pairs_hook=unique)
    except ValueError as error:
        raise click.UsageError(f"{name} is not valid JSON: {error}") from None


def short_type(annotation: str) -> str:
    """Format a type for people: without `Unset`, `None` and the dict types of models."""
    item = re.match(r"(?:list|Iterable)\[(.+)\]", annotation)
    if item is not None:
        return f"list of {short_type(item[1])}"
    parts = [part.strip() for part in annotation.split("|")]
    kept = [p for p in parts if p not in ("Unset", "None") and not p.endswith("Dict")]
    names = {"datetime.datetime": "time", "datetime.date": "day", "uuid.UUID": "id", "str": "text"}
    shown = [names.get(part, part) for part in kept]
    return "file" if "File" in shown else (shown[0] if shown else "text")


def entries_of(section: str) -> dict[str, str]:
    """Parse the entries of a section of a docstring."""
    return {name: " ".join(text.split()) for name, text in _ENTRY.findall(section)}


def _written(parameter: inspect.Parameter) -> str:
    return str(parameter.annotation).replace("models.", "")


def _is_model(annotation: str) -> bool:
    return re.search(r"\b[A-Z]\w+Dict\b", annotation) is not None


def _file(name: str) -> Any:
    from pinbridge.uploads import Upload

    return Upload.prepare(Path(name)).part
