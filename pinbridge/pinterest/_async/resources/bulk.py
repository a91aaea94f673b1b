"""Methods that take one object or many."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pinbridge.errors import CallError
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.types import is_mapping

from ...results import BulkFailedError, BulkFailure, BulkResult, chunks, outcomes, unfinished

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions

_BATCH = 30


class AsyncBulkResource(AsyncAPIResource):
    """Create and change objects of ads, in as many requests as it takes."""

    async def _change(
        self,
        build: Callable[..., Any],
        data: Any,
        ad_account_id: str | None,
        options: RequestOptions | None,
        *,
        names_account: bool = False,
    ) -> Any:
        """Send one object or many.

        Args:
            build: `build_request` of the operation.
            data: The object or objects, as models or dicts.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.
            names_account: Whether each object names the ad account too; dicts may leave it out.

        Returns:
            What Pinterest made of the object; or a `BulkResult` of many.

        Raises:
            BulkFailedError: The only object was refused.
            CallError: The first request failed as a whole.
        """
        is_one = is_mapping(data) or hasattr(data, "to_dict")
        account: str = self._or_default("ad_account_id", ad_account_id, is_required=True)
        items: list[Any | BulkFailure] = []
        for some in chunks([data] if is_one else data, _BATCH):
            rows = some
            if names_account:
                rows = [
                    {"ad_account_id": account, **row} if is_mapping(row) else row for row in some
                ]
            try:
                answer = await self._call(options, build, ad_account_id=account, body=rows)
            except CallError as error:
                if not items:
                    raise
                items += unfinished(len(items), len(rows), error)
            else:
                items += outcomes(answer.items, len(items), len(rows))
        result: BulkResult[Any] = BulkResult(items)
        if not is_one:
            return result
        if result.failed:
            raise BulkFailedError(result)
        return items[0]
