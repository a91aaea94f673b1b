"""Campaigns, ad groups and ads: create and update one or many."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from pinbridge.errors import CallError
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.types import is_mapping

from ...results import BulkFailedError, BulkFailure, BulkResult, chunks, outcomes, unfinished

if TYPE_CHECKING:
    from pinterest_api.models import EntityStatus

    from pinbridge.runtime.options import RequestOptions

New = TypeVar("New")
Change = TypeVar("Change")
Made = TypeVar("Made")

_BATCH = 30


class AsyncBulkResource(AsyncAPIResource, Generic[New, Change, Made]):
    """Create and update objects of an ad account, one or many, in as many requests as needed."""

    _names_account: ClassVar[bool] = False
    """Whether each object also has an `ad_account_id`. Dicts may omit it."""

    @property
    @abstractmethod
    def _creates(self) -> Callable[..., Any]:
        """`build_request` of the operation that creates."""

    @property
    @abstractmethod
    def _updates(self) -> Callable[..., Any]:
        """`build_request` of the operation that updates."""

    @overload
    async def create(
        self,
        data: New,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Made: ...

    @overload
    async def create(
        self,
        data: Iterable[New],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Made]: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Made: ...

    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Any:
        """Create one or more objects.

        Args:
            data: One object or an iterable of any length, as models or dicts; or give the fields of one
                as keyword arguments.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The created object; for an iterable, the result of each.

        Raises:
            InvalidInputError: A field is invalid; none of the first 30 was sent.
            BulkFailedError: The single object was refused. For an iterable, see `BulkResult.failed`
                instead.
            APIError: The first request was refused as a whole.
        """
        return await self._send(self._creates, body_of(data, fields), ad_account_id, options)

    @overload
    async def update(
        self,
        data: Change,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Made: ...

    @overload
    async def update(
        self,
        data: Iterable[Change],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Made]: ...

    @overload
    async def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Made: ...

    async def update(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Any:
        """Update one or more objects.

        Args:
            data: One change or an iterable of any length, as models or dicts with the `id`; or give the
                fields of one as keyword arguments.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The updated object; for an iterable, the result of each.

        Raises:
            InvalidInputError: A field is invalid; none of the first 30 was sent.
            BulkFailedError: The single change was refused. For an iterable, see `BulkResult.failed`
                instead.
            APIError: The first request was refused as a whole.
        """
        return await self._send(self._updates, body_of(data, fields), ad_account_id, options)

    async def set_status(
        self,
        status: EntityStatus | str,
        *ids: str,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Made]:
        """Set the status of one or more objects.

        Args:
            status: `ACTIVE`, `PAUSED` or `ARCHIVED`.
            ids: Their ids.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The result of each.

        Raises:
            APIError: The first request was refused as a whole.
        """
        changes = [{"id": id_, "status": status} for id_ in ids]
        result: BulkResult[Made] = await self._send(self._updates, changes, ad_account_id, options)
        return result

    async def _send(
        self,
        build: Callable[..., Any],
        data: Any,
        ad_account_id: str | None,
        options: RequestOptions | None,
    ) -> Any:
        is_one = is_mapping(data) or hasattr(data, "to_dict")
        account: str = self._or_default("ad_account_id", ad_account_id, is_required=True)
        items: list[Any | BulkFailure] = []
        for rows in chunks([data] if is_one else data, _BATCH):
            if self._names_account:
                rows = [  # noqa: PLW2901
                    {"ad_account_id": account, **row} if is_mapping(row) else row for row in rows
                ]
            try:
                response = await self._call(options, build, ad_account_id=account, body=rows)
            except CallError as error:
                if not items:
                    raise
                items += unfinished(len(items), len(rows), error)
            else:
                items += outcomes(response.items, len(items), len(rows))
        result: BulkResult[Any] = BulkResult(items)
        if not is_one:
            return result
        if result.failed:
            raise BulkFailedError(result)
        return items[0]
