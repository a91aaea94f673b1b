"""Check and encode the arguments of an operation: parameters and bodies.

What is invalid according to the spec, or can't be sent, raises InvalidInputError.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property, partial
from typing import Any
from urllib.parse import quote, urlencode
from uuid import UUID, uuid4

import msgspec

from .checks import Check, Path
from .codec import Constructible, encode, to_builtins
from .errors import FieldProblem, InvalidInputError, refuse
from .operation import FormField, Operation
from .types import UNSET, File, datetime, is_mapping, is_sequence
from .unions import EXTRA

_NOT_ENCODABLE = "contains characters that can't be encoded"


class Parameter(msgspec.Struct, eq=False, dict=True):
    """Check and encode one parameter of an operation.

    Args:
        name: Name on the wire.
        load_check: Returns the rule of the spec. A function, so that the models load with the first call.
        coerce: Conversion of other accepted types.
        argument: Name of the Python argument, for messages.
        separator: Separator of the items of a list, or of the names and values of an object, in one
            value; if it is empty, the name is repeated for each item.
        spread: Whether each member of an object is written as `member=value`.
        style: `deepObject`, `label` or `matrix` of OpenAPI, or `json` for JSON text.
        required: Whether a call without it is refused; a segment of a path always is.
    """

    name: str
    load_check: Callable[[], Check]
    coerce: Callable[[Any], Any] | None = None
    argument: str = ""
    separator: str = ""
    spread: bool = False
    style: str = ""
    required: bool = False

    @cached_property
    def check(self) -> Check:
        """The rule of the spec."""
        return self.load_check()

    def __post_init__(self) -> None:
        self.argument = self.argument or self.name

    def pairs(self, operation: Operation[Any], value: Any) -> list[tuple[str, str]]:
        """Encode a value as name and text; an omitted value gives nothing."""
        if value is None or value is UNSET:
            if self.required:
                raise self._refusal(operation, "is missing", "required")
            return []
        checked = self._checked(operation, value)
        if self.style == "json":
            return [(self.name, encode(checked).decode())]
        if self.style == "deepObject":
            return list(_deep_pairs(self.name, to_builtins(checked)))
        members = _members(checked)
        if members is not None and self.spread and not self.separator:
            return list(members.items())
        texts = self._texts(checked, members, str)
        if self.separator:
            texts = [self.separator.join(texts)]
        return [(self.name, text) for text in texts]

    def segment(self, operation: Operation[Any], value: Any) -> str:
        """Encode a value as one segment of a path."""
        checked = self._checked(operation, value)
        try:
            parts = self._texts(checked, _members(checked), partial(quote, safe=""))
        except UnicodeEncodeError:
            raise self._refusal(operation, _NOT_ENCODABLE, "encoding") from None
        segment = self._joined(parts)
        if segment in ("", ".", "..") or "%00" in segment:
            message = "must be an id; this text would change the path"
            raise self._refusal(operation, message, "path")
        return segment

    def _joined(self, parts: list[str]) -> str:
        """Join encoded values in the style of a path parameter (RFC 6570, 3.2)."""
        if self.style == "label":
            return f".{('.' if self.spread else ',').join(parts)}"
        if self.style != "matrix":
            return ",".join(parts)
        if not self.spread:
            return f";{self.name}={','.join(parts)}"
        return "".join(f";{part}" if "=" in part else f";{self.name}={part}" for part in parts)

    def _texts(
        self, value: Any, members: dict[str, str] | None, write: Callable[[str], str]
    ) -> list[str]:
        if members is None:
            items = value if is_sequence(value) else [value]
            return [write(text_of(item)) for item in items if item is not None]
        pairs = [(write(key), write(text)) for key, text in members.items()]
        if self.spread:
            return [f"{key}={text}" for key, text in pairs]
        return [part for pair in pairs for part in pair]

    def header(self, operation: Operation[Any], value: Any) -> list[tuple[str, str]]:
        """Encode a value as a header; an omitted value gives nothing."""
        pairs = self.pairs(operation, value)
        for _, text in pairs:
            if text and not (text.isascii() and text.isprintable()):
                message = "may hold printable ASCII characters only"
                raise self._refusal(operation, message, "header")
        # White space around a value is not part of it (RFC 9110, 5.5), and can't be sent.
        return [(name, text.strip()) for name, text in pairs]

    def _checked(self, operation: Operation[Any], value: Any) -> Any:
        converted = value if self.coerce is None else self.coerce(value)
        if not self.check.holds(converted):
            refuse(operation.id, self.check.problems(converted, (self.argument,)))
        return converted

    def _refusal(self, operation: Operation[Any], message: str, rule: str) -> InvalidInputError:
        return InvalidInputError.of(operation.id, [FieldProblem((self.argument,), message, rule)])


class Body(msgspec.Struct, eq=False, dict=True):
    """Check and encode the body of an operation.

    Args:
        load_check: Returns the rule of the spec. A function, so that the models load with the first call.
        coerce: Conversion of other accepted types; a body of one model needs none.
        key_paths: Paths of the idempotency keys in the body; `*` stands for every item of a list.
    """

    load_check: Callable[[], Check]
    coerce: Callable[[Any], Any] | None = None
    key_paths: Sequence[Sequence[str]] = ()

    @cached_property
    def check(self) -> Check:
        """The rule of the spec."""
        return self.load_check()

    def checked(self, operation: Operation[Any], value: Any) -> Any:
        """Convert a value and check it."""
        check, converted = self.check, value
        if self.coerce is not None:
            converted = self.coerce(value)
        elif check.kind == "model" and (value.__class__ is dict or is_mapping(value)):
            converted = check.inner.from_dict(value)
        # A model just created from a dict has already checked itself and its contents.
        is_new = converted is not value and isinstance(converted, Constructible)
        if not is_new and not check.holds(converted):
            refuse(operation.id, check.problems(converted, ()))
        for path in self.key_paths:
            # Usually there is one key, and the caller passed it.
            if len(path) > 1 or not getattr(converted, path[0], UNSET):
                converted = _with_keys(converted, path)
        return converted

    def json(self, operation: Operation[Any], value: Any) -> bytes:
        """Encode a value as JSON; missing and empty idempotency keys are generated."""
        checked = self.checked(operation, value)
        try:
            return encode(checked)
        except UnicodeEncodeError:
            path = next(_unencodable(checked, ()), ())
            problem = FieldProblem(path, _NOT_ENCODABLE, "encoding")
        except RecursionError:
            problem = FieldProblem((), "is nested too deeply", "type")
        except (TypeError, ValueError, OverflowError) as error:
            problem = FieldProblem((), f"holds a value that JSON can't: {error}", "type")
        raise InvalidInputError.of(operation.id, [problem])

    def form(self, operation: Operation[Any], value: Any) -> list[FormField]:
        """Encode a model as the fields of a multipart body."""
        checked = self.checked(operation, value)
        described = msgspec.structs.fields(checked.__class__)
        members = {field.encode_name: getattr(checked, field.name) for field in described}
        members.update(members.pop(EXTRA, UNSET) or {})
        fields: list[FormField] = []
        for name, content in members.items():
            parts = content if is_sequence(content) else [content]
            fields += [
                (name, _part(part)) for part in parts if part is not None and part is not UNSET
            ]
        return fields

    def urlencoded(self, operation: Operation[Any], value: Any) -> bytes:
        """Encode a model as a form (`application/x-www-form-urlencoded`)."""
        members: dict[str, Any] = msgspec.json.decode(self.json(operation, value))
        pairs = [
            (name, text_of(part))
            for name, content in members.items()
            for part in (content if is_sequence(content) else [content])
            if part is not None
        ]
        return encode_query(pairs).encode()


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Encode names and texts as a query."""
    pairs = list(pairs)
    try:
        return urlencode(pairs, quote_via=quote, safe="")
    except UnicodeEncodeError:
        path = next((path for pair in pairs for path in _unencodable(pair[1], pair[:1])), ())
        problem = FieldProblem(path, _NOT_ENCODABLE, "encoding")
        raise InvalidInputError.of("query", [problem]) from None


def _unencodable(value: Any, path: Path) -> Iterator[Path]:
    """Yield the paths of texts that can't be encoded, such as half of a surrogate pair."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            yield path
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _unencodable(getattr(value, name), (*path, name))
    elif is_mapping(value) or is_sequence(value):
        for step, item in value.items() if is_mapping(value) else enumerate(value):
            yield from _unencodable(item, (*path, step))


def _members(value: Any) -> dict[str, str] | None:
    """Return the members of an object as texts, or None for another value."""
    # The common types first: abstract ones are slow to ask.
    if isinstance(value, (str, int, UUID)):
        return None
    if not isinstance(value, Constructible) and not is_mapping(value):
        return None
    members: dict[str, Any] = to_builtins(value)
    return {key: text_of(member) for key, member in members.items() if member is not None}


def _deep_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if is_mapping(value):
        for key, item in value.items():
            yield from _deep_pairs(f"{name}[{key}]", item)
    elif is_sequence(value):
        for item in value:
            yield from _deep_pairs(name, item)
    elif value is not None:
        yield name, text_of(value)


def text_of(value: Any) -> str:
    """Write a value as in a query or path."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if is_mapping(value) or is_sequence(value):
        return encode(value).decode()  # in values of any type: OpenAPI has no style for it
    return str(value)


def _part(value: Any) -> File | str | bytes:
    """Encode a part of a multipart body; objects are JSON (OpenAPI 3.1, Encoding Object)."""
    if isinstance(value, File):
        return value
    is_object = is_mapping(value) or isinstance(value, Constructible)
    return encode(value) if is_object else text_of(value)


def _with_keys(value: Any, path: Sequence[str]) -> Any:
    if value is None or value is UNSET:
        return value
    step, rest = path[0], path[1:]
    if step == "*":
        return [_with_keys(item, rest) for item in value]
    before = getattr(value, step)
    # An empty key is generated too: all requests with it would count as the same one.
    after = _with_keys(before, rest) if rest else before or uuid4().hex
    if after is before:
        return value
    # Copied, as the model belongs to the caller; not created again, as its values are checked already.
    copied = copy.copy(value)
    msgspec.structs.force_setattr(copied, step, after)
    return copied
