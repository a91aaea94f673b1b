# Derived from _async/keywords.py by ./codegen.sh; do not edit.
"""The group `keywords` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AgeBucketListItem,
        GenderListItem,
        Keyword,
        KeywordsGetResponse200,
        KeywordsMetricsArrayResponse,
        KeywordsResponse,
        KeywordUpdateBody,
        KeywordUpdateBodyDict,
        L1InterestListItem,
        MatchType,
        TrendingKeywordsResponse,
        TrendsSupportedRegion,
        TrendType,
    )


class KeywordsResource(SyncAPIResource):
    """Operations of the group `keywords`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        campaign_id: str | None = None,
        ad_group_id: str | None = None,
        ad_group_ids: Iterable[str] | None = None,
        match_types: Iterable[MatchType | str] | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Keyword]:
        """GET /ad_accounts/{ad_account_id}/keywords, one page of them.

        `GET /ad_accounts/{ad_account_id}/keywords`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            campaign_id: The `campaign_id` of the operation.
            ad_group_id: The `ad_group_id` of the operation.
            ad_group_ids: The `ad_group_ids` of the operation.
            match_types: The `match_types` of the operation.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.keywords.keywords_get import build_request

        response: Response[KeywordsGetResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_id=campaign_id,
                ad_group_id=ad_group_id,
                ad_group_ids=ad_group_ids,
                match_types=match_types,
                page_size=page_size,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        campaign_id: str | None = None,
        ad_group_id: str | None = None,
        ad_group_ids: Iterable[str] | None = None,
        match_types: Iterable[MatchType | str] | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[Keyword]:
        """GET /ad_accounts/{ad_account_id}/keywords, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 100.
            ad_account_id: The `ad_account_id` of the operation.
            campaign_id: The `campaign_id` of the operation.
            ad_group_id: The `ad_group_id` of the operation.
            ad_group_ids: The `ad_group_ids` of the operation.
            match_types: The `match_types` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Keyword]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                campaign_id=campaign_id,
                ad_group_id=ad_group_id,
                ad_group_ids=ad_group_ids,
                match_types=match_types,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def update(
        self,
        data: KeywordUpdateBody | KeywordUpdateBodyDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> KeywordsResponse: ...

    @overload
    def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[KeywordUpdateBodyDict],
    ) -> KeywordsResponse: ...

    def update(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> KeywordsResponse:
        """PATCH /ad_accounts/{ad_account_id}/keywords.

        `PATCH /ad_accounts/{ad_account_id}/keywords`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            keywords: `Iterable[KeywordUpdate | KeywordUpdateDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.keywords.keywords_update import build_request

        response: Response[KeywordsResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def country_metrics(
        self,
        *,
        country_code: str,
        keywords: Iterable[str],
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> KeywordsMetricsArrayResponse:
        """GET /ad_accounts/{ad_account_id}/keywords/metrics.

        `GET /ad_accounts/{ad_account_id}/keywords/metrics`.

        Args:
            country_code: The `country_code` of the operation.
            keywords: The `keywords` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.keywords.country_keywords_metrics_get import build_request

        response: Response[KeywordsMetricsArrayResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                country_code=country_code,
                keywords=keywords,
            ),
            options=options,
        )
        return response.parsed

    def trending(
        self,
        region: TrendsSupportedRegion | str,
        trend_type: TrendType | str,
        *,
        interests: Iterable[L1InterestListItem | str] | None = None,
        genders: Iterable[GenderListItem | str] | None = None,
        ages: Iterable[AgeBucketListItem | str] | None = None,
        include_keywords: Iterable[str] | None = None,
        normalize_against_group: bool | None = None,
        limit: int | None = None,
        include_prediction: bool | None = None,
        include_demographics: bool | None = None,
        options: RequestOptions | None = None,
    ) -> TrendingKeywordsResponse:
        """GET /trends/keywords/{region}/top/{trend_type}.

        `GET /trends/keywords/{region}/top/{trend_type}`.

        Args:
            region: The `region` of the operation.
            trend_type: The `trend_type` of the operation.
            interests: The `interests` of the operation.
            genders: The `genders` of the operation.
            ages: The `ages` of the operation.
            include_keywords: The `include_keywords` of the operation.
            normalize_against_group: The server's default is False.
            limit: The server's default is 50.
            include_prediction: The server's default is False.
            include_demographics: The server's default is False.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.keywords.trending_keywords_list import build_request

        response: Response[TrendingKeywordsResponse] = self._client.execute(
            build_request(
                region=region,
                trend_type=trend_type,
                interests=interests,
                genders=genders,
                ages=ages,
                include_keywords=include_keywords,
                normalize_against_group=normalize_against_group,
                limit=limit,
                include_prediction=include_prediction,
                include_demographics=include_demographics,
            ),
            options=options,
        )
        return response.parsed
