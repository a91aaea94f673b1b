"""What the templates see: plain data, all of it Python code or text ready to be written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .document import CrossFieldRules, RawOperation


@dataclass(frozen=True)
class EnumView:
    """An enum as its template sees it."""

    name: str
    docstring: str
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class FieldView:
    """A field of a model as its template sees it."""

    name: str
    annotation: str
    assignment: str
    input_type: str = ""
    converter: str = ""
    dict_type: str = ""
    check: str = ""
    owners: tuple[str, ...] = ()
    required: bool = False
    is_deprecated: bool = False

    @property
    def argument(self) -> str:
        """The field as an argument of the class."""
        given = f"{self.name}: {self.input_type or self.annotation}"
        return given if self.required else f"{given} = ..."

    @property
    def code(self) -> str:
        """All code of the field, to find out what it needs imported."""
        return "\n".join(
            (
                self.annotation,
                self.assignment,
                self.input_type,
                self.converter,
                self.dict_type,
                self.check,
            )
        )


@dataclass(frozen=True)
class ModelView:
    """A model as its template sees it."""

    name: str
    docstring: str
    is_request: bool
    base: str
    fields: tuple[FieldView, ...]
    rules: CrossFieldRules
    wire_names: str
    header_imports: tuple[str, ...]
    type_imports: tuple[str, ...]
    cyclic_imports: tuple[str, ...]
    tag: tuple[str, str, str] | None = None

    @property
    def deprecated(self) -> list[FieldView]:
        """The fields that the API has deprecated and that may be left out."""
        return [field for field in self.fields if field.is_deprecated]

    def arguments(self, *, with_deprecated: bool) -> str:
        """Write the arguments of the class."""
        kept = [f.argument for f in self.fields if with_deprecated or not f.is_deprecated]
        if self.is_request:
            kept.append("extra: Mapping[str, Any] | Unset = ...")
        return ", ".join(["*", *kept]) if kept else "/"


@dataclass(frozen=True)
class UnionView:
    """A union of models as its template sees it.

    Attributes:
        members: Classes and modules of the models.
        is_tagged: Whether the value of one member tells the models apart.
    """

    name: str
    module: str
    docstring: str
    is_request: bool
    is_tagged: bool
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ParameterView:
    """A parameter of an endpoint as its template sees it.

    Attributes:
        scoped: The annotation with the names of classes in `models`, as modules of endpoints have it.
    """

    name: str
    location: str
    argument: str
    constructor: str
    annotation: str
    scoped: str
    required: bool
    description: str
    owners: tuple[str, ...]
    default: Any = None
    maximum: int | None = None
    is_deprecated: bool = False

    @property
    def constant(self) -> str:
        """Name of the constant that describes the parameter."""
        return f"_{self.argument.upper()}"


@dataclass(frozen=True)
class BodyFieldView:
    """A field of a body, for methods that take the fields as arguments."""

    name: str
    input_type: str
    required: bool
    default: str
    description: str
    owners: tuple[str, ...]
    is_deprecated: bool = False

    @property
    def is_unset_by_none(self) -> bool:
        """Whether None as an argument means that the field is not sent, as it can't be null."""
        return self.default == "UNSET" and not self.required and "None" not in self.input_type

    @property
    def value(self) -> str:
        """The value of the argument for the field."""
        return (
            f"UNSET if {self.name} is None else {self.name}" if self.is_unset_by_none else self.name
        )

    @property
    def argument(self) -> str:
        """The field as an argument in a signature."""
        if self.required:
            return f"{self.name}: {self.input_type}"
        if self.is_unset_by_none:
            return f"{self.name}: {self.input_type.removesuffix(' | Unset')} | None = None"
        return f"{self.name}: {self.input_type} = {self.default}"


@dataclass(frozen=True)
class FormView:
    """A model whose fields may be given as keyword arguments; without a name, one of free keys.

    Attributes:
        is_partial: Whether the model has further fields.
    """

    name: str
    fields: tuple[BodyFieldView, ...] = ()
    is_partial: bool = False

    def without_deprecated(self) -> FormView:
        """Leave out the fields that the API has deprecated."""
        kept = tuple(field for field in self.fields if not field.is_deprecated)
        return self if kept == self.fields else FormView(self.name, kept, is_partial=True)


@dataclass(frozen=True)
class BodyView:
    """The body of an endpoint as its template sees it.

    Attributes:
        scoped: The annotation with the names of classes in `models`.
        forms: The models that it may be.
        is_list: Whether it is a list of them.
        classes: Names of the classes of the forms, and in the types of their fields.
    """

    constructor: str
    annotation: str
    scoped: str
    required: bool
    arguments: tuple[str, ...]
    description: str
    forms: tuple[FormView, ...] = ()
    is_list: bool = False
    classes: tuple[str, ...] = ()

    def without_deprecated(self) -> BodyView:
        """Leave out the fields that the API has deprecated."""
        return replace(self, forms=tuple(form.without_deprecated() for form in self.forms))

    @property
    def fields(self) -> tuple[BodyFieldView, ...]:
        """The fields of its model, where it is one."""
        return self.forms[0].fields if len(self.forms) == 1 and not self.is_list else ()


@dataclass(frozen=True)
class EndpointView:
    """An endpoint as its template sees it.

    Attributes:
        raw: The operation in the spec.
        scoped_result: The type of the result with the names of classes in `models`.
        rows: Type of the rows of each list in the answer, by the name of the field.
        row_fields: Names of the fields of these rows.
        signatures: Arguments of `build_request`, and of the functions that send it with each client.
        without_deprecated: The same without deprecated parameters, where there are any.
        classes: Names of the classes that it takes and returns.
    """

    raw: RawOperation
    rows: Mapping[str, str]
    row_fields: Mapping[str, frozenset[str]]
    id: str
    method: str
    path_template: str
    path_expression: str
    query_expression: str
    header_expression: str
    retry_safety: str
    security: str
    optional_security: str
    required_scope: str
    server: str
    or_bytes: bool
    json_type: str
    is_deprecated: bool
    summary_literal: str
    result_type: str
    scoped_result: str
    responses: str
    parameters: tuple[ParameterView, ...]
    body: BodyView | None
    signatures: tuple[str, ...]
    without_deprecated: tuple[str, ...]
    forwarded: str
    docstring: str
    detailed_docstring: str
    imports: tuple[str, ...]
    classes: tuple[str, ...]

    @property
    def builder(self) -> str:
        """Name of the function that describes a call for the others in the package."""
        is_marked = self.is_deprecated or self.without_deprecated
        return "build_request_unmarked" if is_marked else "build_request"

    @property
    def owners(self) -> set[str]:
        """Models that may be given instead of their ids."""
        parts: list[ParameterView | BodyFieldView] = [
            *self.parameters,
            *(self.body.fields if self.body else ()),
        ]
        return {name for part in parts for name in part.owners}
