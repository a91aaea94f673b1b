"""Methods of the client that call several operations."""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pinterest_api._async.facade import AsyncFacade

from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ..service import SETTLE
from .storage import AsyncStorageClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_api.models import Board, Media, Pin, PinMediaSource, PinMediaSourceDict

    from pinbridge._core.wire import Progress
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import AsyncUploadSource

    from .publisher import AsyncPublisher
    from .resources.ad_accounts import AsyncAdAccountsResource
    from .resources.ad_groups import AsyncAdGroupsResource
    from .resources.ads import AsyncAdsResource
    from .resources.analytics import AsyncAnalyticsResource
    from .resources.boards import AsyncBoardsResource
    from .resources.campaigns import AsyncCampaignsResource
    from .resources.catalog_items import AsyncCatalogItemsResource
    from .resources.conversions import AsyncConversionsResource
    from .resources.customer_lists import AsyncCustomerListsResource
    from .resources.keywords import AsyncKeywordsResource
    from .resources.media import AsyncMediaResource
    from .resources.pins import AsyncPinsResource
    from .resources.reports import AsyncReportsResource


class AsyncPublishingClient(AsyncStorageClient, AsyncFacade):
    """Methods that call several operations: publish, upload, report."""

    argument_defaults: Mapping[str, Any] = MappingProxyType({})
    """Default values of arguments of all methods."""
    _publisher: AsyncPublisher

    async def aclose(self) -> None:
        """Close the connections and the journal, including those of clients made by `with_options`."""
        self._publisher.close()
        await super().aclose()

    @cached_property
    def boards(self) -> AsyncBoardsResource:
        """Boards: create, find, update, list, delete."""
        from .resources.boards import AsyncBoardsResource

        return AsyncBoardsResource(self)

    @cached_property
    def media(self) -> AsyncMediaResource:
        """Videos: upload, wait, list."""
        from .resources.media import AsyncMediaResource

        return AsyncMediaResource(self)

    @cached_property
    def pins(self) -> AsyncPinsResource:
        """Pins: create, save, update, list, delete, analytics."""
        from .resources.pins import AsyncPinsResource

        return AsyncPinsResource(self)

    @cached_property
    def ad_accounts(self) -> AsyncAdAccountsResource:
        """Ad accounts and everything in them."""
        from .resources.ad_accounts import AsyncAdAccountsResource

        return AsyncAdAccountsResource(self)

    @cached_property
    def ad_groups(self) -> AsyncAdGroupsResource:
        """Ad groups: create, update, list."""
        from .resources.ad_groups import AsyncAdGroupsResource

        return AsyncAdGroupsResource(self)

    @cached_property
    def ads(self) -> AsyncAdsResource:
        """Ads: create, update, list."""
        from .resources.ads import AsyncAdsResource

        return AsyncAdsResource(self)

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        """Analytics of the account and of ads."""
        from .resources.analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)

    @cached_property
    def campaigns(self) -> AsyncCampaignsResource:
        """Campaigns: create, update, list."""
        from .resources.campaigns import AsyncCampaignsResource

        return AsyncCampaignsResource(self)

    @cached_property
    def catalog_items(self) -> AsyncCatalogItemsResource:
        """Items of catalogs: write in batches, read."""
        from .resources.catalog_items import AsyncCatalogItemsResource

        return AsyncCatalogItemsResource(self)

    @cached_property
    def conversions(self) -> AsyncConversionsResource:
        """Conversions: send events, check their quality."""
        from .resources.conversions import AsyncConversionsResource

        return AsyncConversionsResource(self)

    @cached_property
    def customer_lists(self) -> AsyncCustomerListsResource:
        """Customer lists: create, add, remove, list."""
        from .resources.customer_lists import AsyncCustomerListsResource

        return AsyncCustomerListsResource(self)

    @cached_property
    def keywords(self) -> AsyncKeywordsResource:
        """Keywords: create, update, list, and search trends."""
        from .resources.keywords import AsyncKeywordsResource

        return AsyncKeywordsResource(self)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Reports: request, wait, download."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self)

    @without_variables
    async def publish(
        self,
        media: AsyncUploadSource
        | Sequence[AsyncUploadSource]
        | Media
        | PinMediaSource
        | PinMediaSourceDict,
        *,
        board: Board | str,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        section_id: str | None = None,
        dominant_color: str | None = None,
        ai_disclosures: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        cover: AsyncUploadSource | Seconds = 0,
        idempotency_key: str | None = None,
        utm_content: bool = False,
        truncate: bool = False,
        create_board: bool = False,
        settle: Seconds = SETTLE,
        timeout: Seconds | None = 600.0,
        on_progress: Progress | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pin:
        """Publish a pin exactly once: the same call again returns the same pin.

        Pinterest has no idempotency keys, so an intent is written to the journal before the pin is created.
        After an unknown outcome, the pins of the board are listed until the pin is found, or certainly does not
        exist; only then is it sent again. This also applies to later calls, in the same or another process,
        that use the same journal file.

        Args:
            media: See `pins.create`.
            board: The board, its id or its name.
            title: At most 100 characters.
            description: At most 800 characters.
            link: URL that the pin links to, at most 2,048 characters.
            alt_text: Description for people who can't see the media, at most 500 characters.
            section_id: Section of the board.
            dominant_color: Colour shown while the media loads, as `#RRGGBB`.
            ai_disclosures: How artificial intelligence was used for the content.
            extra: Fields that are newer than this library, sent as they are.
            cover: Cover of a video: a time in whole seconds, a picture, or its URL.
            idempotency_key: Your own key, instead of the one derived from board, texts and content. A call
                with the same key returns the same pin.
            utm_content: Whether to add a unique `utm_content` to the link, which identifies the pin among pins
                with the same texts.
            truncate: Whether to shorten texts that are too long, with a warning, instead of rejecting them.
            create_board: Whether to create the board if no board has that name.
            settle: Seconds that Pinterest may take to list a new pin on its board. A pin is not sent again
                sooner.
            timeout: Seconds to wait for the processing of a video, or None for no limit.
            on_progress: Called with the bytes sent of a video and their total.
            ad_account_id: Act as the owner of this ad account, instead of the user.
            options: Settings for each call.

        Returns:
            The pin, published now or before.

        Raises:
            InvalidInputError: A field is invalid, or `idempotency_key` belongs to another pin; nothing was
                sent.
            InvalidFileError: A file is missing, empty, unreadable, or has a type that Pinterest does not accept;
                nothing was sent.
            AmbiguousNameError: No board has that name.
            UndecidedError: It is unknown whether the pin was published; it was not sent again.
            MediaFailedError: Pinterest could not process the video.
            JournalError: The journal can't be written; nothing was sent.
            PinbridgeError: A call failed. If the pin may exist, the next call looks for it.
        """
        from .publish import publish

        if ad_account_id is None:
            ad_account_id = self.argument_defaults.get("ad_account_id")
        return await publish(
            self,
            self._publisher,
            media,
            board=board,
            texts={"title": title, "description": description, "link": link, "alt_text": alt_text},
            others={
                "board_section_id": section_id,
                "dominant_color": dominant_color,
                "ai_disclosures": ai_disclosures,
                "extra": extra,
            },
            cover=cover,
            idempotency_key=idempotency_key,
            utm_content=utm_content,
            truncate=truncate,
            create_board=create_board,
            settle=settle,
            timeout=timeout,
            on_progress=on_progress,
            ad_account_id=ad_account_id,
            options=options,
        )
