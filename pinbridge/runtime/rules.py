"""The rules of request models: of single fields, and between fields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec

from .checks import Check, Path
from .coerce import DECODING
from .errors import FieldProblem, refuse
from .types import UNSET, is_mapping


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
    def hold(self) -> Callable[[Any], bool]:
        """Whether an instance is known to be valid; may be False for a valid one."""
        from .conditions import of_model

        return of_model(self)

    @cached_property
    def settle(self) -> Callable[[Any], None]:
        """Convert and check the values of a new instance; raises InvalidInputError."""
        from .conditions import of_new_model

        return of_new_model(self)

    @property
    def tags(self) -> int:
        """Number of tags, which are members but not fields."""
        return 1 if self.model._TAG else 0

    def problems(self, instance: object, path: Path) -> Iterator[FieldProblem]:
        """Yield the problems of an instance."""
        if not self.hold(instance):
            yield from self.problems_one_by_one(instance, path)

    def problems_one_by_one(self, instance: object, path: Path = ()) -> Iterator[FieldProblem]:
        """Yield the problems of an instance, without the compiled rules."""
        for name in self.fields:
            yield from self._of_field(name, getattr(instance, name), path)
        yield from self._of_groups(instance, path)
        yield from self._of_number(instance, path)

    def settle_slowly(self, instance: Any) -> None:
        """Convert the values of a new instance, except while decoding, and check them rule by rule."""
        cls: Any = instance.__class__
        fields: Sequence[Any] = cls.__attrs_attrs__
        for field in fields:
            convert = field.converter
            if convert is not None and not DECODING.active:
                value = convert(getattr(instance, field.name))
                msgspec.structs.force_setattr(instance, field.name, value)
        refuse(cls.__name__, self.problems_one_by_one(instance))
        self.settle_extra(instance)

    def settle_extra(self, instance: Any) -> None:
        """Check and copy the unknown members of an instance."""
        extra = instance.extra
        if extra is not UNSET:
            refuse(self.model.__name__, self._of_extra(extra))
            msgspec.structs.force_setattr(instance, "extra", dict(extra))

    def enforce_field(self, instance: object, field: Any, value: Any) -> Any:
        """Convert and check a value assigned to a field."""
        converted = value if field.converter is None else field.converter(value)
        refuse(type(instance).__name__, self._of_field(field.name, converted, ()))
        return converted

    def _of_extra(self, extra: object) -> Iterator[FieldProblem]:
        if not is_mapping(extra):
            yield FieldProblem(("extra",), f"must be a dict, not {type(extra).__name__}", "type")
            return
        known = {field.encode_name for field in msgspec.structs.fields(self.model)}
        for key in extra:
            if key in known or key in self.fields or not isinstance(key, str):
                message = "is a field; pass it as an argument of its own"
                yield FieldProblem(("extra", str(key)), message, "unknown")

    def _of_field(self, name: str, value: Any, path: Path) -> Iterator[FieldProblem]:
        if value is not UNSET:
            yield from self.fields[name](value, (*path, name))
        elif name in self.required:
            yield FieldProblem((*path, name), "is missing", "required")

    def _of_groups(self, instance: object, path: Path) -> Iterator[FieldProblem]:
        for rule, groups in (("exactly_one", self.exactly_one), ("at_most_one", self.at_most_one)):
            for group in groups:
                values = [getattr(instance, name) for name in group]
                count = sum(value is not None and value is not UNSET for value in values)
                names = ", ".join(group)
                if count > 1:
                    yield FieldProblem(path, f"only one of {names} may be given", rule)
                elif not count and rule == "exactly_one":
                    yield FieldProblem(path, f"one of {names} is needed", rule)
        for sets in self.any_of:
            if not any(all(getattr(instance, n) is not UNSET for n in names) for names in sets):
                wanted = ", or ".join(" and ".join(names) for names in sets)
                yield FieldProblem(path, f"give {wanted}", "any_of")

    def _of_number(self, instance: Any, path: Path) -> Iterator[FieldProblem]:
        extra = instance.extra
        given = self.tags + (len(extra) if is_mapping(extra) else 0)
        given += sum(getattr(instance, name) is not UNSET for name in self.fields)
        named = ", ".join(self.fields)
        if given < self.at_least:
            one = self.at_least == 1
            wanted = "nothing to change: give" if one else f"needs {self.at_least} of"
            yield FieldProblem(path, f"{wanted} {named}", "min_properties")
        if self.at_most is not None and given > self.at_most:
            message = f"may have {self.at_most} of {named}; has {given}"
            yield FieldProblem(path, message, "max_properties")


def bind(cls: Any, fields: Mapping[str, Check], **groups: Any) -> None:
    """Set the rules of a request model; `groups` are further arguments of `Rules`."""
    cls._RULES = Rules(cls, fields, required=cls._REQUIRED, **groups)
