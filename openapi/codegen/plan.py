"""What the configuration of a service says of its facade."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from .document import Document
from .reading import SpecError


@dataclass(frozen=True)
class Paging:
    """How a list is read page by page.

    Attributes:
        limit: Parameter for the number of rows; empty where the service decides.
        offset: Parameter for the rows to skip, in lists that are read so.
        cursor: Parameter for the place to go on at, in lists that are read so.
        items: Field of the answer with the rows; empty where the answer is the list itself.
        total: Field of the answer with the number of rows in all.
        total_header: Header field with the number of rows in all.
        next_cursor: Field of the answer with the next cursor.
        key: Field of a row that tells rows apart; empty where rows have none.
        as_page: Whether a call for one page returns a `Page` instead of the answer.
    """

    limit: str
    offset: str = ""
    cursor: str = ""
    items: str = ""
    total: str = ""
    total_header: str = ""
    next_cursor: str = ""
    key: str = "id"
    as_page: bool = False


@dataclass(frozen=True)
class Naming:
    """What `facade:` in a service's configuration says of one operation.

    Attributes:
        group: Name of the group; empty for the client itself, None where the rule decides.
        method: Name of the method, or None where the rule decides.
        positional: Arguments that may be given by position.
        flat: Whether the fields of the body are arguments of the method.
        by_hand: Whether the method is written by hand.
        defaults: Defaults of arguments, instead of those of the spec.
    """

    group: str | None = None
    method: str | None = None
    positional: tuple[str, ...] = ()
    flat: bool = False
    by_hand: bool = False
    defaults: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True)
class Plan:
    """The parts of a service's configuration that concern the facade.

    Attributes:
        operations: What it says of single operations.
        paging: How lists are read page by page; the first that fits counts.
        send_defaults: Whether defaults of the spec are defaults of arguments.
        client_arguments: Arguments that are set for a client, and that a call may override.
        renames: Names of arguments, by the name that follows from the spec.
        skip_empty: Arguments whose empty values are not sent.
    """

    operations: Mapping[str, Naming]
    paging: tuple[Paging, ...]
    send_defaults: bool
    client_arguments: frozenset[str] = frozenset()
    renames: Mapping[str, str] = field(default_factory=dict[str, str])
    skip_empty: frozenset[str] = frozenset()

    @classmethod
    def of(cls, config: Mapping[str, Any], document: Document) -> Plan:
        """Read the configuration.

        Raises:
            SpecError: It has unknown members, or names an operation that does not exist.
        """
        table = dict(_table(config.get("facade"), "facade"))
        operations = {
            id_: _from_table(Naming, entry, f"facade.operations.{id_}")
            for id_, entry in _table(table.pop("operations", None), "facade.operations").items()
        }
        unknown = sorted(operations.keys() - document.operations.keys())
        if unknown:
            raise SpecError(f"facade.operations: no operation {', '.join(unknown)}")
        send_defaults = bool(table.pop("send-defaults", False))
        listed = {
            key: frozenset(map(str, _list(table.pop(key, None), f"facade.{key}")))
            for key in ("client-arguments", "skip-empty")
        }
        renames = dict(_table(table.pop("renames", None), "facade.renames"))
        if table:
            raise SpecError(f"facade: unknown members {', '.join(sorted(table))}")
        styles = [
            _from_table(Paging, entry, f"paging[{place}]")
            for place, entry in enumerate(_list(config.get("paging"), "paging"))
        ]
        return cls(operations, tuple(styles), send_defaults, renames=renames, **_attributes(listed))


def _table(value: Any, where: str) -> Mapping[str, Any]:
    if value is not None and not isinstance(value, dict):
        raise SpecError(f"{where}: has to be a table of names and values")
    return value or {}


def _list(value: Any, where: str) -> Sequence[Any]:
    if value is not None and not isinstance(value, list):
        raise SpecError(f"{where}: has to be a list")
    return value or ()


def _from_table(cls: Any, entry: Any, where: str) -> Any:
    values = _attributes(_table(entry, where))
    unknown = sorted(values.keys() - cls.__dataclass_fields__.keys())
    if unknown:
        raise SpecError(f"{where}: unknown members {', '.join(unknown)}")
    needed = [f.name for f in fields(cls) if f.default is f.default_factory is MISSING]
    if missing := [name for name in needed if name not in values]:
        raise SpecError(f"{where}: {', '.join(missing)} is missing")
    return cls(**{n: tuple(v) if isinstance(v, list) else v for n, v in values.items()})


def _attributes(table: Mapping[str, Any]) -> dict[str, Any]:
    return {name.replace("-", "_"): value for name, value in table.items()}
