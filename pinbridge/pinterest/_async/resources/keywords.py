"""Keywords of campaigns and ad groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pinterest_api._async.keywords import AsyncKeywordsResource as Generated

from ...keywords import keyword_outcomes
from ...results import BulkResult, chunks

if TYPE_CHECKING:
    from pinterest_api.models import Keyword, KeywordsCommon, KeywordsCommonDict

    from pinbridge.runtime.options import RequestOptions

_BATCH = 1000


class AsyncKeywordsResource(Generated):
    """Keywords: create, update, list, and search trends."""

    async def create(
        self,
        parent_id: str,
        keywords: Iterable[KeywordsCommon | KeywordsCommonDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Keyword]:
        """Add keywords to a campaign or an ad group, in as many requests as needed.

        Args:
            parent_id: Id of the campaign or ad group.
            keywords: Keywords with `value`, `match_type` and an optional `bid`, as models or dicts.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The result of each, in the given order.

        Raises:
            InvalidInputError: A field is invalid.
            APIError: A request was refused as a whole; `keywords.iter` shows what was added before.
        """
        from pinterest_api.api.keywords.keywords_create import build_request

        account: str = self._or_default("ad_account_id", ad_account_id, is_required=True)
        items: list[Any] = []
        for chunk in chunks(keywords, _BATCH):
            body: Any = {"parent_id": parent_id, "keywords": chunk}
            response = await self._call(options, build_request, ad_account_id=account, body=body)
            items += keyword_outcomes(response, chunk, len(items))
        return BulkResult(items)
