"""The rules of request models: of single fields, and between fields.

They become one function, in the manner of `checks`. For a model with a required text `title` and an optional
id `board_id`, it is

    def function(m, convert):
        try:
            n = 'title'; v = m.title
            if not (v is not UNSET and (isinstance(v, str)) and (len(v) <= 100)): return False
            n = 'board_id'; v = m.board_id
            if convert and v.__class__ is str: v = uuid_of_text(v); keep(m, n, v)
            if convert and v is not UNSET and v.__class__ is not UUID: v = x1(v); keep(m, n, v)
            if not (v is UNSET or (v.__class__ is UUID)): return False
            v = m  # rules between fields follow
            return m.extra is UNSET
        except InvalidInputError as error:
            raise x2(error, n) from error.__cause__
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec
from msgspec.structs import force_setattr

from .checks import Check, Path, Test, compiled, evaluator, named
from .errors import FieldProblem, InvalidInputError, moved, refuse
from .types import UNSET, is_mapping

_FINAL = {"identifier": "str", "uuid": "UUID"}
"""By the kind of a field: class of values that its converter returns unchanged."""


class Rules(msgspec.Struct, eq=False, dict=True):
    """The rules of one request model.

    Args:
        model: The model.
        fields: Rules by attribute name, in field order.
        required: Attributes that have to be given.
        exactly_one: Groups of attributes of which exactly one has to be given.
        at_most_one: Groups of attributes of which no two may be given.
        any_of: Groups of sets of attributes; of each group, one set has to be given in full.
        at_least: Minimum number of members given.
        at_most: Maximum number of members given, None for any number.
    """

    model: Any
    fields: Mapping[str, Check]
    required: Collection[str] = ()
    exactly_one: Sequence[Sequence[str]] = ()
    at_most_one: Sequence[Sequence[str]] = ()
    any_of: Sequence[Sequence[Sequence[str]]] = ()
    at_least: int = 0
    at_most: int | None = None

    @cached_property
    def tests(self) -> list[Test]:
        """The rules between fields."""
        return [
            *(_number_of(group, "== 1", "exactly_one") for group in self.exactly_one),
            *(_number_of(group, "<= 1", "at_most_one") for group in self.at_most_one),
            *map(_any_of, self.any_of),
            *self._of_number(),
        ]

    @cached_property
    def hold(self) -> Callable[[Any, bool], bool]:
        """Convert the values of a new instance until one is invalid; whether all are valid and known."""
        lines: list[str] = []
        for field in self.model.__attrs_attrs__:
            lines.append(f"n = {field.name!r}; v = m.{field.name}")
            lines += [*self._conversion(field), self._condition(field.name)]
        lines += [*self._between(), "return m.extra is UNSET"]
        # Errors of nested models get the name of the field.
        return compiled(
            "m, convert",
            [
                "try:",
                *(f"    {line}" for line in lines),
                "except InvalidInputError as error:",
                f"    raise {named(self._moved)}(error, n) from error.__cause__",
            ],
        )

    @cached_property
    def still_hold(self) -> Callable[[Any], bool]:
        """Whether an instance is still valid: what its values contain may have changed."""
        lines: list[str] = []
        for name, check in self.fields.items():
            if check.parts is not None:
                lines += [f"v = m.{name}", self._condition(name)]
        return compiled("m", [*lines, *self._between(), "return True"])

    def _conversion(self, field: Any) -> Iterator[str]:
        if field.converter is None:
            return
        kind = self.fields[field.name].kind
        if kind == "uuid":
            yield "if convert and v.__class__ is str: v = uuid_of_text(v); keep(m, n, v)"
        other = f"v is not UNSET and v.__class__ is not {_FINAL.get(kind, 'NoneType')}"
        yield f"if convert and {other}: v = {named(field.converter)}(v); keep(m, n, v)"

    def _condition(self, name: str) -> str:
        given = "v is not UNSET and" if name in self.required else "v is UNSET or"
        return f"if not ({given} {self.fields[name].condition}): return False"

    def _between(self) -> list[str]:
        return ["v = m", *(f"if not ({test.condition}): return False" for test in self.tests)]

    def _of_number(self) -> Iterator[Test]:
        given = " + ".join(f"(v.{name} is not UNSET)" for name in self.fields)
        # A tag is a member too, but not a field.
        number = f"{given or 0} + len(v.extra or ()) + {1 if self.model._TAG else 0}"
        names = ", ".join(self.fields)
        if self.at_least:
            one = self.at_least == 1
            wanted = "nothing to change: give" if one else f"needs {self.at_least} of"
            yield Test(f"{number} >= {self.at_least}", f"{wanted} {names}", "min_properties")
        if self.at_most is not None:
            count = evaluator(number)

            def message(instance: Any) -> str:
                return f"may have {self.at_most} of {names}; has {count(instance)}"

            yield Test(f"{number} <= {self.at_most}", message, "max_properties")

    def settle(self, instance: Any, *, convert: bool) -> None:
        """Convert and check the values of a new instance that does not `hold`.

        Raises:
            InvalidInputError: A rule is broken.
        """
        for field in self.model.__attrs_attrs__ if convert else ():
            force_setattr(
                instance, field.name, self._converted(field, getattr(instance, field.name))
            )
        self.settle_extra(instance)
        refuse(self.model.__name__, self.problems(instance))

    def settle_extra(self, instance: Any) -> None:
        """Check and copy the unknown members of an instance."""
        extra = instance.extra
        if extra is not UNSET:
            refuse(self.model.__name__, self._of_extra(extra))
            force_setattr(instance, "extra", dict(extra))

    def settled(self, name: str, value: Any) -> Any:
        """Convert and check a value that is assigned to a field."""
        field = getattr(self.model.__attrs_attrs__, name)
        converted = self._converted(field, value)
        if converted is UNSET or not self.fields[name].holds(converted):
            refuse(self.model.__name__, self._problems_of(name, converted, ()))
        return converted

    def _converted(self, field: Any, value: Any) -> Any:
        try:
            return value if field.converter is None else field.converter(value)
        except InvalidInputError as error:
            raise self._moved(error, field.name) from error.__cause__

    def _moved(self, error: InvalidInputError, name: str) -> InvalidInputError:
        return moved(error, self.model.__name__, name)

    def problems(self, instance: Any, path: Path = ()) -> Iterator[FieldProblem]:
        """Yield what is wrong with an instance."""
        for name in self.fields:
            yield from self._problems_of(name, getattr(instance, name), path)
        for test in self.tests:
            yield from test.problems(instance, path)

    def _problems_of(self, name: str, value: Any, path: Path) -> Iterator[FieldProblem]:
        if value is not UNSET:
            yield from self.fields[name].problems(value, (*path, name))
        elif name in self.required:
            yield FieldProblem((*path, name), "is missing", "required")

    def _of_extra(self, extra: object) -> Iterator[FieldProblem]:
        if not is_mapping(extra):
            yield FieldProblem(("extra",), f"must be a dict, not {type(extra).__name__}", "type")
            return
        known = {field.encode_name for field in msgspec.structs.fields(self.model)}
        for key in extra:
            if key in known or key in self.fields or not isinstance(key, str):
                message = "is a field; pass it as an argument of its own"
                yield FieldProblem(("extra", str(key)), message, "unknown")


def _number_of(group: Sequence[str], wanted: str, rule: str) -> Test:
    given = " + ".join(f"(v.{name} is not UNSET and v.{name} is not None)" for name in group)
    count = evaluator(given)
    names = ", ".join(group)

    def message(instance: Any) -> str:
        return (
            f"only one of {names} may be given" if count(instance) else f"one of {names} is needed"
        )

    return Test(f"{given} {wanted}", message, rule)


def _any_of(sets: Sequence[Sequence[str]]) -> Test:
    given = [" and ".join(f"v.{name} is not UNSET" for name in names) for names in sets]
    wanted = ", or ".join(" and ".join(names) for names in sets)
    return Test(" or ".join(given), f"give {wanted}", "any_of")


def bind(cls: Any, fields: Mapping[str, Check], **groups: Any) -> None:
    """Set the rules of a request model; `groups` are further arguments of `Rules`."""
    cls._RULES = Rules(cls, fields, required=cls._REQUIRED, **groups)
