# Derived from pinbridge/pinterest/_async/resources/catalog_items.py by ./codegen.sh; do not edit.
"""Items of catalogs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from pinterest_api._sync.catalog_items import CatalogItemsResource as Generated

from pinbridge._core.polling import Polling, checked_timeout
from pinbridge._sync.polling import wait_until_over
from pinbridge.runtime.types import Seconds

from ...catalogs import batch_body, batch_outcomes, is_over
from ...results import BulkResult, chunks

if TYPE_CHECKING:
    from pinterest_api.models import CatalogsItemsBatch

    from pinbridge.runtime.options import RequestOptions

    from ..publishing import PublishingClient

_BATCH = 1000


class CatalogItemsResource(Generated):
    """Items of catalogs: write in batches, read."""

    _client: PublishingClient

    def write(
        self,
        items: Iterable[Mapping[str, Any]],
        *,
        country: str,
        language: str,
        operation: Literal["UPSERT", "CREATE", "UPDATE", "DELETE"] = "UPSERT",
        catalog_type: Literal["RETAIL", "HOTEL", "CREATIVE_ASSETS"] = "RETAIL",
        catalog_id: str | None = None,
        timeout: Seconds | None = 600.0,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Any]:
        """Write items of a catalog, in as many batches as needed, and wait until they are processed.

        Args:
            items: Items as in the batch requests of the API: `item_id` (for `RETAIL`) and `attributes`.
            country: Code of the country, such as `US`.
            language: Code of the language, such as `EN`.
            operation: Default operation for items without one.
            catalog_type: Type of the catalog.
            catalog_id: The catalog, if there are several.
            timeout: Seconds to wait for each batch, or None for no limit.
            ad_account_id: Act as the owner of this ad account, instead of the user.
            options: Settings for each call.

        Returns:
            The result of each item, in the given order.

        Raises:
            InvalidInputError: An item is invalid; its batch of 1,000 was not sent.
            APIError: A batch was refused as a whole.
            WaitTimeoutError: A batch took longer than `timeout`; `get_batch` returns its state.
        """
        timeout = checked_timeout(timeout)
        results: list[Any] = []
        for chunk in chunks(items, _BATCH):
            body = batch_body(chunk, country, language, operation, catalog_type, catalog_id)
            batch = self.submit_batch(body, ad_account_id=ad_account_id, options=options)
            done = self.wait(
                batch.batch_id or "", timeout=timeout, ad_account_id=ad_account_id, options=options
            )
            results += batch_outcomes(done, chunk, len(results))
        return BulkResult(results)

    def wait(
        self,
        batch_id: str,
        *,
        timeout: Seconds | None = 600.0,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsItemsBatch:
        """Wait until a batch is processed.

        Args:
            batch_id: Id of the batch.
            timeout: Time limit in seconds, or None for no limit.
            ad_account_id: Act as the owner of this ad account, instead of the user.
            options: Settings for each call.

        Raises:
            WaitTimeoutError: It took longer than `timeout`; Pinterest continues.
            NotFoundError: There is no such batch.
        """

        def look(settings: RequestOptions | None) -> Any:
            return self.get_batch(batch_id, ad_account_id=ad_account_id, options=settings)

        batch: CatalogsItemsBatch = wait_until_over(
            f"batch {batch_id}",
            look,
            runtime=self._client.runtime,
            polling=Polling(self._client, timeout, options),
            is_over=is_over,
            on_change=None,
        )
        return batch
