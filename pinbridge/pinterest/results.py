"""The results of requests with many objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Generic, TypeVar

import attrs

from pinbridge._core.guards import is_iterable
from pinbridge.errors import InvalidInputError, PinbridgeError
from pinbridge.runtime.types import is_mapping, is_sequence

T = TypeVar("T")

_MAX_NAMED = 5


@attrs.frozen
class BulkFailure:
    """An object that Pinterest refused.

    Args:
        index: Position of the object in the request, from 0.
        code: Pinterest's error code.
        message: Error message.
    """

    index: int
    code: int | None
    message: str

    def __str__(self) -> str:
        code = "" if self.code is None else f" ({self.code})"
        return f"[{self.index}] {self.message}{code}"


class BulkFailedError(PinbridgeError):
    """Some objects were refused; the others were accepted.

    Attributes:
        result: The result of each.
    """

    def __init__(self, result: BulkResult[Any]) -> None:
        failed = result.failed
        named = "; ".join(map(str, failed[:_MAX_NAMED]))
        more = f"; and {len(failed) - _MAX_NAMED} more" if len(failed) > _MAX_NAMED else ""
        super().__init__(f"{len(failed)} of {len(result.items)} failed: {named}{more}")
        self.result = result


@attrs.frozen
class BulkResult(Generic[T]):
    """The results of several objects, in the order in which they were sent.

    Args:
        items: The object that Pinterest returned for each, or the failure.
    """

    items: Sequence[T | BulkFailure]

    @property
    def ok(self) -> list[T]:
        """The objects that were accepted."""
        return [item for item in self.items if not isinstance(item, BulkFailure)]

    @property
    def failed(self) -> list[BulkFailure]:
        """The failures."""
        return [item for item in self.items if isinstance(item, BulkFailure)]

    def raise_for_failures(self) -> None:
        """Raise an error if any object was refused.

        Raises:
            BulkFailedError: An object was refused.
        """
        if self.failed:
            raise BulkFailedError(self)


def chunks(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """Split any number of values into lists of at most `size`.

    Raises:
        InvalidInputError: `values` is not iterable, or is a dict or string.
    """
    if not is_iterable(values) or is_mapping(values):
        raise InvalidInputError(f"give a list, not {type(values).__name__}")
    iterator = iter(values)
    while chunk := list(islice(iterator, size)):
        yield chunk


def outcomes(items: Iterable[Any] | None, start: int, count: int) -> list[Any | BulkFailure]:
    """Return the outcomes in a response about several campaigns, ad groups or ads.

    Args:
        items: Items of the response, each with `data` and `exceptions`: a list or, for ads, one object.
        start: Index of the first object of this request among all objects.
        count: Number of objects sent. Those missing from the response have failed.
    """
    found = list(items or ())
    result: list[Any | BulkFailure] = []
    for index in range(count):
        item = found[index] if index < len(found) else None
        exception = _first_exception(getattr(item, "exceptions", None))
        if exception is not None:
            result.append(failure(start + index, exception))
        elif item is None or item.data is None:
            result.append(BulkFailure(start + index, None, "the response does not mention it"))
        else:
            result.append(item.data)
    return result


def failure(index: int, exception: Any) -> BulkFailure:
    """Convert an exception of a response, as a model or dict, to a failure."""
    found = exception if is_mapping(exception) else exception.to_dict()
    code = found.get("code")
    return BulkFailure(
        index, code if isinstance(code, int) else None, str(found.get("message") or "it failed")
    )


def _first_exception(exceptions: Any) -> Any:
    if is_sequence(exceptions):
        exceptions = exceptions[0] if exceptions else None
    # Responses for ads have an empty object if nothing went wrong.
    return exceptions or None


def unfinished(start: int, count: int, error: PinbridgeError) -> list[BulkFailure]:
    """Return a failure for each object of a request that failed as a whole."""
    code = getattr(error, "code", None)
    number = int(code) if isinstance(code, str) and code.isdecimal() else None
    return [BulkFailure(start + index, number, str(error)) for index in range(count)]
