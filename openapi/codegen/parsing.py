"""Let openapi-python-client parse a description.

Its own loops copy all references for each component, and every operation several times, with all the models
that its responses lead to, so that the time grows with the square of the size. Here, neither is copied.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError, PropertyError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import (
    Parameters,
    Property,
    Schemas,
    build_parameters,
    build_schemas,
    property_from_data,
)
from openapi_python_client.parser.properties.schemas import (
    ReferencePath,
    get_reference_simple_name,
)
from openapi_python_client.parser.responses import Responses
from openapi_python_client.schema import OpenAPI, Reference, Schema
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier
from pydantic import ValidationError

from .numbering import distinct_names
from .operations import HTTP_METHODS
from .parsed import (
    MARK,
    EnumProperty,
    ModelProperty,
    class_name,
    complete,
    identifier,
    name_of,
    wire_name,
)
from .reading import Node, Problem, SpecError
from .references import escaped, nodes
from .validity import problems_of

if TYPE_CHECKING:
    from openapi_python_client.config import Config
    from openapi_python_client.schema import Operation, PathItem

    from .document import Document

# How the generator's own strings look in its messages.
_UNREADABLE = re.compile(r"<\S+ object at 0x[0-9a-f]+>")
_FOLLOWS = "it refers to a part that is refused"
# What the generator refuses, in our words; the first that matches counts.
_TEXTS = {
    r"is not allowed in (\w+)": r"no template for a \1 parameter of these types; describe text or numbers",
    r'duplicate models with name "(\w+)"': r"two models become \1; rename one of them",
    r"conflicting enums named (\w+)": r"two enums become \1; rename one of them",
    r"Enum values must all be the same type": "the values of an enum are of several types; describe one",
    r"Unsupported enum type": "no template for an enum of this type; describe text or whole numbers",
    r"not find reference|Reference \S+ not found": _FOLLOWS,
    r"default|not valid for enum|to enum|nvalid value|Invalid (?!property|data)": (
        "the default is not a value of the type; correct one of them"
    ),
}
_COMPONENT = re.compile(r"/components/\w+/[\w.-]+?(?=_type_\d|[^\w.-]|$)")


def parse(document: Document, config: Config) -> tuple[GeneratorData, list[Problem]]:
    """Parse a description.

    Returns:
        What was parsed, and the generator's errors and warnings.

    Raises:
        SpecError: The description is not valid OpenAPI.
    """
    root = document.simplified()
    labels = _labelled(root)
    try:
        openapi = OpenAPI.model_validate(root)
    except ValidationError as error:
        raise SpecError(problems=problems_of(root, error)) from error
    parser = _Parser(openapi, config, labels)
    problems = [
        Problem(found[0] if (found := _COMPONENT.search(error.header or "")) else "", text([error]))
        for error in (*parser.schemas.errors, *parser.parameters.errors)
    ]
    for wanted, (path, item) in zip(document.root["paths"], openapi.paths.items(), strict=True):
        for method in HTTP_METHODS:
            operation = getattr(item, method)
            if operation is not None:
                place = f"/paths/{escaped(wanted)}/{method}"
                errors = parser.add(path, item, method, operation)
                problems += [Problem(place, text([error])) for error in errors]
    # A part that only refers to one that is refused is mended with that one.
    problems = [one for one in problems if one.text != _FOLLOWS] or problems
    data = parser.data
    count = sum(len(each.endpoints) for each in data.endpoint_collections_by_tag.values())
    if not problems and count != len(document.operations):
        raise SpecError(f"{count} of {len(document.operations)} operations were generated")
    complete(data, _names_of_unions(document, config), config)
    return data, problems


def _labelled(root: Node) -> dict[str, tuple[str, str]]:
    """Rename properties and parameters, so that none clash by the generator's own rules.

    Returns:
        Location and name of the parameters, by their new names.
    """
    labels: dict[tuple[str, str], str] = {}
    same = partial(identifier, prefix="_")
    for node in nodes(root):
        if "in" in node and "schema" in node:
            place = str(node.get("x-in", node["in"])), str(node["name"])
            node["name"] = labels.setdefault(place, f"p{len(labels)}")
        properties = node.get("properties")
        if isinstance(properties, dict):
            own = {wire: wire for wire in properties}
            names = distinct_names(own, separator=f"{MARK}_", same=same)
            node["properties"] = {names[wire]: inner for wire, inner in properties.items()}
            if "required" in node:
                node["required"] = [names.get(wire, wire) for wire in node["required"]]
    root["paths"] = {
        re.sub(r"{([^{}]*)}", lambda found: f"{{{labels.get(('path', found[1]), '')}}}", path): item
        for path, item in root["paths"].items()
    }
    return {label: place for place, label in labels.items()}


def leave_out(data: GeneratorData, old: Document, document: Document, config: Config) -> None:
    """Remove what was parsed from parts that a description no longer has.

    Args:
        data: What was parsed; it is changed.
        old: The description that it was parsed from.
        document: The description without some operations and components.
        config: The generator's configuration.
    """
    prefix = config.field_prefix
    gone = {class_name(name, prefix) for name in old.schemas.keys() - document.schemas.keys()}
    data.models = [model for model in data.models if name_of(model) not in gone]
    data.enums = [enum for enum in data.enums if str(enum.class_info.name) not in gone]
    ids = {identifier(id_, prefix) for id_ in document.operations}
    for tag, collection in list(data.endpoint_collections_by_tag.items()):
        collection.endpoints = [e for e in collection.endpoints if str(e.name) in ids]
        if not collection.endpoints:
            del data.endpoint_collections_by_tag[tag]
    complete(data, _names_of_unions(document, config), config)


def _names_of_unions(document: Document, config: Config) -> dict[frozenset[str], str]:
    return {
        frozenset(class_name(name, config.field_prefix) for name in union.members): union.name
        for union in document.unions().values()
    }


def text(errors: Sequence[GeneratorError]) -> str:
    """Write messages of the generator in our words."""
    return "; ".join(dict.fromkeys(map(_in_our_words, errors)))


def _in_our_words(error: GeneratorError) -> str:
    said = _UNREADABLE.sub("?", " ".join(f"{error.header or ''} {error.detail or ''}".split()))
    for pattern, reason in _TEXTS.items():
        if found := re.search(pattern, said):
            return found.expand(reason)
    return f"openapi-python-client can't read it ({said}); describe it in another way"


def _referred_to(
    components: Mapping[UntrustedString, Reference | Schema], config: Config
) -> Schemas:
    """Build what components refer to, without the properties of models."""
    schemas, waiting = Schemas(), components
    while waiting:
        errors: list[PropertyError] = []
        failed: dict[UntrustedString, Reference | Schema] = {}
        for name, data in waiting.items():
            schema: Reference | Schema = data
            while isinstance(schema, Reference):
                schema = components[get_reference_simple_name(schema.ref)]
            pointer = f"/components/schemas/{name.get_untrusted_value()}"
            place = ReferencePath(UntrustedString(pointer))
            # The generator copies all classes to add one, so each is built without the others.
            own = Schemas(schemas.classes_by_reference, schemas.dependencies)
            prop, own = property_from_data(
                name=place,
                required=True,
                data=schema,
                schemas=own,
                parent_name="",
                config=config,
                process_properties=False,
                roots={place},
            )
            for taken in own.classes_by_name.keys() & schemas.classes_by_name.keys():
                prop = PropertyError(detail=f'duplicate models with name "{taken}"')
            if isinstance(prop, PropertyError):  # it may need one that is still to come
                prop.header = f"Unable to parse schema {pointer}"
                errors.append(prop)
                failed[name] = data
            else:
                schemas.classes_by_reference[place] = prop
                schemas.classes_by_name |= own.classes_by_name
                schemas.models_to_process += own.models_to_process
        if len(failed) == len(waiting):
            schemas.errors.extend(errors)
            break
        waiting = failed
    return schemas


class _Parser:
    def __init__(
        self, openapi: OpenAPI, config: Config, labels: Mapping[str, tuple[str, str]]
    ) -> None:
        self._openapi = openapi
        self._config = config
        self._labels = labels
        self._collections: dict[PythonIdentifier, EndpointCollection] = {}
        components = openapi.components
        self._bodies = (components and components.requestBodies) or {}
        self._responses = (components and components.responses) or {}
        schemas = (components and components.schemas) or {}
        parameters = (components and components.parameters) or {}
        self.schemas = build_schemas(
            components={}, schemas=_referred_to(schemas, config), config=config
        )
        self.parameters = build_parameters(
            components=parameters, parameters=Parameters(), config=config
        )

    @property
    def data(self) -> GeneratorData:
        """What was parsed."""
        classes = self.schemas.classes_by_name.values()
        return GeneratorData(
            title=self._openapi.info.title,
            description=self._openapi.info.description,
            version=self._openapi.info.version,
            models=[prop for prop in classes if isinstance(prop, ModelProperty)],
            errors=[],
            endpoint_collections_by_tag=self._collections,
            enums=[prop for prop in classes if isinstance(prop, EnumProperty)],
        )

    def add(
        self, path: UntrustedString, item: PathItem, method: str, operation: Operation
    ) -> Sequence[ParseError]:
        """Parse an operation, and return its errors."""
        wanted = (operation.tags or [UntrustedString("default")])[0]
        tag = PythonIdentifier(value=wanted, prefix="tag")
        collection = self._collections.setdefault(tag, EndpointCollection(tag=tag))
        found, self.schemas, self.parameters = Endpoint.from_data(
            data=operation.model_copy(update={"parameters": None}),
            path=path,
            method=method,
            tags=[tag],
            schemas=self.schemas,
            parameters=self.parameters,
            request_bodies=self._bodies,
            responses=self._responses,
            config=self._config,
        )
        if isinstance(found, ParseError):
            return self._errors(path, item, method, operation) or [found]
        bare = replace(found, responses=Responses(patterns=[], default=None), bodies=[])
        for holder in (operation, item):
            filled, self.schemas, self.parameters = Endpoint.add_parameters(
                endpoint=bare,
                data=holder,
                schemas=self.schemas,
                parameters=self.parameters,
                config=self._config,
            )
            if isinstance(filled, ParseError):
                return self._errors(path, item, method, operation) or [filled]
            bare = filled
        order = re.findall(r"{([^{}]*)}", path.get_untrusted_value())
        bare.path_parameters.sort(key=lambda prop: order.index(wire_name(prop)))
        places: dict[str, list[Property]] = {"path": [], "query": [], "header": []}
        for _, prop in bare.iter_all_parameters():
            location, wire = self._labels[wire_name(prop)]
            places[location].append(evolve(prop, name=UntrustedString(wire)))
        endpoint = replace(
            found,
            path_parameters=places["path"],
            query_parameters=places["query"],
            header_parameters=places["header"],
        )
        collection.endpoints.append(endpoint)
        return endpoint.errors

    def _errors(
        self, path: UntrustedString, item: PathItem, method: str, operation: Operation
    ) -> list[ParseError]:
        """List the errors of all parts of an operation, as the generator stops at the first."""
        bare = operation.model_copy(update={"request_body": None, "responses": {}})
        listed = [*(operation.parameters or ()), *(item.parameters or ())]
        parts = [bare.model_copy(update={"parameters": [one]}) for one in listed]
        errors: list[ParseError] = []
        for part in (*parts, operation.model_copy(update={"parameters": None})):
            found, *_ = Endpoint.from_data(
                data=part,
                path=path,
                method=method,
                tags=[],
                schemas=self.schemas,
                parameters=self.parameters,
                request_bodies=self._bodies,
                responses=self._responses,
                config=self._config,
            )
            errors += [found] if isinstance(found, ParseError) else found.errors
        return errors
