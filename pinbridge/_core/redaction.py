"""Keep secrets out of messages and pickles."""

from __future__ import annotations

import copy
import json
import re
from typing import Any, cast

from .guards import is_dict, is_list

MASK = "***"
# Without IGNORECASE, which makes the search of a large body many times slower.
_SECRET_WORD = re.compile("password|secret|token|api[-_]?key|cookie|authoriz|authentic")
_ADDRESS_HEADERS = frozenset({"location", "content-location", "link", "refresh"})
_BETWEEN_WORDS = re.compile(r"([\s\"'<>]+)")


def without_queries(text: str) -> str:
    """Mask the queries of URLs in a text: they may be signatures."""
    if "?" not in text or "://" not in text:
        return text
    return "".join(map(_without_query, _BETWEEN_WORDS.split(text)))


def _without_query(word: str) -> str:
    start = word.find("://")
    query = word.find("?", start) if start > 0 else -1
    return word if query < 0 else f"{word[:query]}?{MASK}"


def without_secrets(text: str, secrets: tuple[str, ...]) -> str:
    """Mask the queries of URLs, and these secrets, in a text."""
    for secret in secrets:
        text = text.replace(secret, MASK)
    return without_queries(text)


def masked(value: Any, name: str = "") -> Any:
    """Return decoded JSON, or a model, with all secrets masked.

    Secrets are texts whose name suggests one, and the queries of URLs.
    """
    if is_dict(value):
        return {key: masked(item, str(key)) for key, item in value.items()}
    if is_list(value):
        return [masked(item, name) for item in value]
    if isinstance(value, str):
        return MASK if _suggests_secret(name) else without_queries(value)
    # Recognised by its attributes, as attrs may not be imported here.
    cls = type(cast("object", value))
    fields: tuple[Any, ...] = getattr(cls, "__attrs_attrs__", ())
    if not fields:
        return value
    model: object = copy.copy(value)
    for member in (field.name for field in fields):
        # Bypass the model's checks: a masked value may break its rules.
        getattr(cls, member).__set__(model, masked(getattr(model, member), member))
    return model


def masked_content(content: bytes) -> bytes:
    """Return a body with all secrets masked; text that is not JSON is masked entirely if it may hold one."""
    try:
        return json.dumps(masked(json.loads(content))).encode()
    except (ValueError, RecursionError):
        text = content.decode(errors="replace")
        return (MASK if _suggests_secret(text) else without_queries(text)).encode()


def _suggests_secret(text: str) -> bool:
    text = text.casefold()
    return text == "input" or _SECRET_WORD.search(text) is not None


def masked_headers(headers: Any) -> Any:
    """Mask the secrets among headers, in a mapping of the same type."""
    return type(headers)(
        {
            name: MASK if name.lower() in _ADDRESS_HEADERS else masked(headers[name], name)
            for name in headers
        }
    )
