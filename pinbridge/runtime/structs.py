"""attrs classes that are msgspec structs underneath.

attrs says what a model is: fields, defaults, converters, what `repr` shows. msgspec stores it: models
are made, decoded, compared, copied and encoded in C. msgspec fills slotted attrs classes as well,
but one attribute after the other, which takes half as long again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

import msgspec

from .codec import Constructible, Decodable, refuse_arguments
from .reprs import shown_fields
from .unions import EXTRA

__all__ = ["define", "field"]

_OF_PLAIN_CLASSES = frozenset({"__dict__", "__weakref__"})


def _define(**_: bool) -> Callable[[type[Any]], type[Any]]:
    """Make a struct of the decorated class; the arguments are for type checkers."""
    return _struct_of


class _Field:
    """The arguments of `attrs.field`."""

    __slots__ = ("arguments",)

    def __init__(self, **arguments: Any) -> None:
        self.arguments = arguments


class _Model(msgspec.StructMeta):
    """The class of models: attrs describes one when it is first asked.

    Few of the models that are imported are ever described, and it takes half of the time of an import.
    """

    @property
    def __attrs_attrs__(cls) -> Any:
        return _described(cls)


@cache
def _described(struct: Any) -> Any:
    import attrs

    plain: type[Any] = struct._plain
    namespace = {
        name: attrs.field(**value.arguments) if isinstance(value, _Field) else value
        for name, value in _namespace(plain).items()
    }
    # The struct has methods of its own for what is turned off here.
    described = attrs.define(
        type(plain.__name__, plain.__bases__, namespace),
        kw_only=True,
        slots=False,
        init=False,
        eq=False,
        match_args=False,
        repr=False,
        getstate_setstate=False,
        on_setattr=attrs.setters.NO_OP,
    )
    return attrs.fields(described)


class _RequestModel(_Model):
    """The class of request models: wrong arguments raise an error of the library."""

    def __call__(cls, *args: Any, **values: Any) -> Any:
        try:
            return super().__call__(*args, **values)
        except TypeError:
            model: Any = cls
            if model._TAG is not None and values.get(model._TAG[0]) == model._TAG[1]:
                return cls(*args, **{k: v for k, v in values.items() if k != model._TAG[0]})
            refuse_arguments(cls, args, values)
            raise


@recursive_repr()
def _shown(self: Any) -> str:
    text = ", ".join(f"{name}={value}" for name, value in shown_fields(self))
    return f"{type(self).__qualname__}({text})"


def _namespace(plain: type[Any]) -> dict[str, Any]:
    return {name: value for name, value in vars(plain).items() if name not in _OF_PLAIN_CLASSES}


def _settle(namespace: dict[str, Any]) -> None:
    """Put defaults in the place of fields."""
    for name, field in list(namespace.items()):
        if not isinstance(field, _Field):
            continue
        if "factory" in field.arguments:
            namespace[name] = msgspec.field(default_factory=field.arguments["factory"])
        elif "default" in field.arguments:
            namespace[name] = field.arguments["default"]
        else:
            del namespace[name]


def _struct_of(plain: type[Any]) -> type[Any]:
    namespace = _namespace(plain)
    _settle(namespace)
    namespace["__annotations__"] = dict(plain.__annotations__)
    namespace["_plain"] = plain
    namespace["_REQUIRED"] = frozenset(plain.__annotations__.keys() - namespace.keys())
    is_request = issubclass(plain, Constructible)
    # A response model with an id prints only what tells it from others.
    if is_request or not issubclass(plain, Decodable) or "id" not in plain.__annotations__:
        namespace["__repr__"] = _shown
    # A response is decoded from JSON, which has no cycles, so the garbage collector need not visit it. CPython
    # 3.11 collects while it decodes; without, a list of 1,000 pins takes a fifth less. Only what the
    # collector knows can be referred to weakly.
    options: dict[str, Any] = {"weakref": True} if is_request else {"gc": False}
    rename = dict(namespace.get("_WIRE_NAMES") or {})
    keeps_unknown: bool = getattr(plain, "_KEEPS_UNKNOWN")  # noqa: B009 - it is ours
    name = "extra" if is_request else "_extra"
    if is_request or keeps_unknown:
        namespace["__annotations__"][name] = dict[str, Any] | msgspec.UnsetType
        namespace[name] = msgspec.UNSET
        rename[name] = EXTRA
        options["forbid_unknown_fields"] = keeps_unknown
    if namespace.get("_TAG") is not None:
        options["tag_field"], options["tag"] = namespace["_TAG"]
    make: Any = _RequestModel if is_request else _Model
    struct: type[Any] = make(
        plain.__name__,
        (*plain.__bases__, msgspec.Struct),
        namespace,
        kw_only=True,
        rename=rename,
        **options,
    )
    return struct


if TYPE_CHECKING:
    # What type checkers know, with the converters of the fields.
    from attrs import define, field
else:
    define, field = _define, _Field
