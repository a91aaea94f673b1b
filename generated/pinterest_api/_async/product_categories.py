"""The group `product_categories` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AgeTrendsBucket,
        FeaturedTrend,
        GenderBucket,
        InterestsEnum,
        ProductCategoriesEngagementType,
        ProductCategoryDetailLookbackWindow,
        ProductCategoryDetails,
        ProductCategoryEnum,
        ProductCategoryRegion,
        TrendingProductCategory,
        VerticalProductCategory,
    )


class AsyncProductCategoriesResource(AsyncAPIResource):
    """Operations of the group `product_categories`."""

    async def featured_topics(
        self,
        region: ProductCategoryRegion | str,
        *,
        interest: InterestsEnum | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[FeaturedTrend]:
        """GET /trends/topics/featured.

        `GET /trends/topics/featured`.

        Args:
            region: The `region` of the operation.
            interest: The `interest` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.product_categories.trends_featured_topics_list import build_request

        response: Response[list[FeaturedTrend]] = await self._client.execute(
            build_request(interest=interest, region=region), options=options
        )
        return response.parsed

    async def details(
        self,
        *,
        product_categories: Iterable[ProductCategoryEnum | str],
        region: ProductCategoryRegion | str,
        lookback_window: ProductCategoryDetailLookbackWindow | int | None = None,
        engagement_type: ProductCategoriesEngagementType | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[ProductCategoryDetails]:
        """GET /trends/product_categories/details.

        `GET /trends/product_categories/details`.

        Args:
            product_categories: The `product_categories` of the operation.
            region: The `region` of the operation.
            lookback_window: The server's default is 365.
            engagement_type: The server's default is `ENGAGEMENT`.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.product_categories.trends_product_categories_details_list import build_request

        response: Response[list[ProductCategoryDetails]] = await self._client.execute(
            build_request(
                product_categories=product_categories,
                region=region,
                lookback_window=lookback_window,
                engagement_type=engagement_type,
            ),
            options=options,
        )
        return response.parsed

    async def trending(
        self,
        region: ProductCategoryRegion | str,
        *,
        verticals: Iterable[VerticalProductCategory | str] | None = None,
        ages: Iterable[AgeTrendsBucket | str] | None = None,
        genders: Iterable[GenderBucket | str] | None = None,
        engagement_type: ProductCategoriesEngagementType | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[TrendingProductCategory]:
        """GET /trends/product_categories/trending.

        `GET /trends/product_categories/trending`.

        Args:
            region: The `region` of the operation.
            verticals: The `verticals` of the operation.
            ages: The `ages` of the operation.
            genders: The `genders` of the operation.
            engagement_type: The server's default is `ENGAGEMENT`.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.product_categories.trends_product_categories_trending_list import build_request

        response: Response[list[TrendingProductCategory]] = await self._client.execute(
            build_request(
                region=region,
                verticals=verticals,
                ages=ages,
                genders=genders,
                engagement_type=engagement_type,
            ),
            options=options,
        )
        return response.parsed
