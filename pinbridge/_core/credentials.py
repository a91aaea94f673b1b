"""The credentials of a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import force_setattr

from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.reprs import ShownByRepr
from pinbridge.runtime.variables import without_variables

from .guards import is_mapping
from .service import SecurityScheme


class Credentials(ShownByRepr, Struct, frozen=True, kw_only=True):
    """An API key, a bearer token, both or neither, and others where a service has more schemes.

    Args:
        api_key: API key.
        bearer_token: Token of a session.
        others: Credentials of further schemes, by the scheme's name in the spec.

    Raises:
        ConfigurationError: A value can't be sent in a header.
    """

    api_key: str | None = None
    bearer_token: str | None = None
    others: Mapping[str, str] = {}

    @without_variables
    def __post_init__(self) -> None:
        for name, value in (("api_key", self.api_key), ("bearer_token", self.bearer_token)):
            if value is not None:
                _check(name, value)
        if not is_mapping(self.others):
            raise ConfigurationError("others has to be a dict of credentials by their names")
        for name, value in self.others.items():
            _check(name, value)
        force_setattr(self, "others", dict(self.others))

    def __hash__(self) -> int:
        return hash((self.api_key, self.bearer_token))

    def __repr__(self) -> str:
        return "Credentials()"

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to send."""
        return not self.secrets

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secret values, which must not appear in messages."""
        values = (self.api_key, self.bearer_token, *self.others.values())
        return tuple(value for value in values if value is not None)

    def replaced(self, **changes: str | None) -> Credentials:
        """Return a copy with changes."""
        given = {"api_key": self.api_key, "bearer_token": self.bearer_token}
        return Credentials(others=self.others, **(given | changes))

    def headers(
        self,
        schemes: Mapping[str, SecurityScheme],
        accepted: Sequence[str | tuple[str, ...]] | None,
    ) -> list[tuple[str, str]]:
        """Choose the headers for an operation.

        Args:
            schemes: Schemes of the service by name, the preferred one first.
            accepted: Schemes that the operation accepts, or None if that is not known. A tuple of schemes
                stands for all of them together.

        Returns:
            The credentials of one alternative if the accepted schemes are known, as a server might check
            the wrong one. A credential that the operation does not list is used if there is no other.
        """
        if accepted is not None and not accepted:
            return []
        found: dict[str, list[tuple[str, str]]] = {}
        for name, scheme in schemes.items():
            value = self.api_key if scheme.credential == "api_key" else self.bearer_token
            value = self.others.get(name, value)
            if value is not None:
                found[name] = [(scheme.header, scheme.prefix + value), *scheme.extra_headers]
        for name, fields in found.items():
            for way in accepted or ():
                if way == name:
                    return fields
                if not isinstance(way, str) and name in way and found.keys() >= set(way):
                    return [field for each in way for field in found[each]]
        sent = [fields for name, fields in found.items() if schemes[name].is_fallback]
        return [field for fields in sent[: None if accepted is None else 1] for field in fields]


def _check(name: str, value: str) -> None:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError(f"{name} has to be a string")
    # Visible ASCII is valid in every position of a header (RFC 9110, 5.5).
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(
            f"{name} is empty or contains characters that can't be sent in a header (for example a line "
            "break from a file)"
        )
