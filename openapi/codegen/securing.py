"""What a description says of credentials, secrets and repeats."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .normal import address_of
from .reading import Node, SpecError
from .references import nodes, schemas_in

if TYPE_CHECKING:
    from .document import Document, RawOperation

Way = str | tuple[str, ...]
"""A security scheme, or several that are used together."""
_URLS = {"authorizationUrl": "authorization_url", "tokenUrl": "token_url"}

_RETRY_SAFETIES = ("safe", "keyed", "unsafe")

# RFC 9110, 9.2.2: the methods that may be repeated.
_IDEMPOTENT_METHODS = frozenset({"delete", "get", "head", "options", "put", "trace"})


def sends_secrets(document: Document, raw: RawOperation) -> bool:
    """Whether parameters or the body of an operation may hold secrets."""
    sent: list[Any] = [document.resolve(raw.node.get("requestBody") or {}), *raw.parameters]
    is_secret = any(node.get("x-sensitive") for node in nodes(sent))
    return is_secret or not document.secret_schemas.isdisjoint(schemas_in(sent))


def security_schemes(document: Document) -> list[tuple[str, str]]:
    """Write the security schemes of a spec as code, by the names that the spec gives them."""
    components: Node = document.root.get("components") or {}
    schemes: Node = components.get("securitySchemes") or {}
    return [(name, _security_scheme(document.resolve(node))) for name, node in schemes.items()]


def _security_scheme(node: Node) -> str:
    arguments = [f"type={node['type']!r}"]
    if node["type"] == "apiKey":
        arguments += [f"location={node['in']!r}", f"name={node['name']!r}"]
    if node["type"] == "http":
        arguments.append(f"scheme={str(node['scheme']).lower()!r}")
    for flow in filter(None, (node.get("flows") or {}).values()):
        arguments += [f"{_URLS[key]}={flow[key]!r}" for key in _URLS if key in flow]
        break
    return f"SecurityScheme({', '.join(arguments)})"


def is_supported(scheme: Node) -> bool:
    """Whether clients can send credentials of a security scheme: they do so in headers."""
    match scheme.get("type"):
        case "apiKey":
            return scheme.get("in") == "header"
        case "http":
            return str(scheme.get("scheme")).lower() in ("basic", "bearer")
        case kind:
            return kind in ("oauth2", "openIdConnect")


def retry_safety(node: Node, method: str) -> str:
    """Tell whether an operation may be repeated.

    Raises:
        SpecError: `x-retry-safety` has an unknown value.
    """
    stated = node.get("x-retry-safety")
    if stated is None:
        return "safe" if method in _IDEMPOTENT_METHODS else "unsafe"
    if stated not in _RETRY_SAFETIES:
        raise SpecError(f"x-retry-safety is {stated!r}, and none of {', '.join(_RETRY_SAFETIES)}")
    return str(stated)


def security(document: Document, node: Node) -> tuple[Way, ...]:
    """List the ways to authenticate, of which an operation requires one; a public one has none."""
    requirements = _requirements(document, node)
    return _schemes(requirements) if all(requirements) else ()


def optional_security(document: Document, node: Node) -> tuple[Way, ...]:
    """List the ways to authenticate that an operation accepts but does not require."""
    requirements = _requirements(document, node)
    return () if all(requirements) else _schemes(requirements)


def server(document: Document, raw: RawOperation) -> str:
    """Return the address of the operation's own server; empty where it is the service's."""
    item = document.root["paths"][raw.path]
    listed = raw.node.get("servers") or item.get("servers") or ()
    addresses = [address_of(one) for one in listed]
    general = [address_of(one) for one in document.root.get("servers") or ()]
    return "" if not addresses or addresses[0] in general[:1] else addresses[0].rstrip("/")


def _requirements(document: Document, node: Node) -> list[Node]:
    return node.get("security", document.root.get("security")) or []


def _schemes(requirements: Iterable[Node]) -> tuple[Way, ...]:
    return tuple(
        next(iter(schemes)) if len(schemes) == 1 else tuple(schemes)
        for schemes in requirements
        if schemes
    )
