"""A client with the methods that do more than one operation."""

from __future__ import annotations

import os
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pinterest_api._async.facade import AsyncFacade

from pinbridge.runtime.variables import without_variables

from ..publish import SETTLE
from .publish import AsyncPublisher, publish
from .storage import AsyncStorageClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_api.models import Board, Media, Pin, PinMediaSource, PinMediaSourceDict

    from pinbridge._async.transport import AsyncTransport
    from pinbridge._core.observe import Tracer
    from pinbridge._core.runtime import Runtime
    from pinbridge._core.service import Service
    from pinbridge._core.settings import Settings
    from pinbridge._core.wire import Progress
    from pinbridge.journal import Journal
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import AsyncUploadSource

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
    """Publish, upload, report: everything that takes several operations.

    Args:
        service: The service to talk to.
        settings: What requests depend on.
        transport: What sends single requests.
        runtime: Clock and chance.
        tracer: Notified of every call.
        journal: Where `publish` notes what it did: a journal, or the path of one, which the client closes.
            Without, it is in memory.
    """

    argument_defaults: Mapping[str, Any] = MappingProxyType({})
    """Arguments that are set once for the client."""

    def __init__(
        self,
        service: Service,
        settings: Settings,
        transport: AsyncTransport,
        runtime: Runtime,
        tracer: Tracer | None = None,
        *,
        journal: Journal | str | os.PathLike[str] | None = None,
    ) -> None:
        super().__init__(service, settings, transport, runtime, tracer)
        self._publisher = AsyncPublisher(journal)

    async def aclose(self) -> None:
        """Close the connections and the journal, also those of clients made by `with_options`."""
        self._publisher.close()
        await super().aclose()

    @cached_property
    def boards(self) -> AsyncBoardsResource:
        """Boards: create, find, change, list, delete."""
        from .resources.boards import AsyncBoardsResource

        return AsyncBoardsResource(self)

    @cached_property
    def media(self) -> AsyncMediaResource:
        """Videos: upload, follow, list."""
        from .resources.media import AsyncMediaResource

        return AsyncMediaResource(self)

    @cached_property
    def pins(self) -> AsyncPinsResource:
        """Pins: create, save, change, list, delete, and their figures."""
        from .resources.pins import AsyncPinsResource

        return AsyncPinsResource(self)

    @cached_property
    def ad_accounts(self) -> AsyncAdAccountsResource:
        """Ad accounts and everything in them."""
        from .resources.ad_accounts import AsyncAdAccountsResource

        return AsyncAdAccountsResource(self)

    @cached_property
    def ad_groups(self) -> AsyncAdGroupsResource:
        """Ad groups: create, change, list."""
        from .resources.ad_groups import AsyncAdGroupsResource

        return AsyncAdGroupsResource(self)

    @cached_property
    def ads(self) -> AsyncAdsResource:
        """Ads: create, change, list."""
        from .resources.ads import AsyncAdsResource

        return AsyncAdsResource(self)

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        """Figures of the account and of ads."""
        from .resources.analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)

    @cached_property
    def campaigns(self) -> AsyncCampaignsResource:
        """Campaigns: create, change, list."""
        from .resources.campaigns import AsyncCampaignsResource

        return AsyncCampaignsResource(self)

    @cached_property
    def catalog_items(self) -> AsyncCatalogItemsResource:
        """Items of catalogs: write in batches, read."""
        from .resources.catalog_items import AsyncCatalogItemsResource

        return AsyncCatalogItemsResource(self)

    @cached_property
    def conversions(self) -> AsyncConversionsResource:
        """Conversions: send events, look at their quality."""
        from .resources.conversions import AsyncConversionsResource

        return AsyncConversionsResource(self)

    @cached_property
    def customer_lists(self) -> AsyncCustomerListsResource:
        """Lists of customers: create, add to, remove from, list."""
        from .resources.customer_lists import AsyncCustomerListsResource

        return AsyncCustomerListsResource(self)

    @cached_property
    def keywords(self) -> AsyncKeywordsResource:
        """Keywords: create, change, list, and what people search for."""
        from .resources.keywords import AsyncKeywordsResource

        return AsyncKeywordsResource(self)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Reports: request, follow, download."""
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
        cover: AsyncUploadSource | float = 0,
        idempotency_key: str | None = None,
        utm_content: bool = False,
        truncate: bool = False,
        create_board: bool = False,
        settle: float = SETTLE,
        timeout: float | None = 600.0,
        on_progress: Progress | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pin:
        """Publish a pin exactly once: the same call again publishes nothing twice.

        Pinterest has no idempotency key. So an intent is written to the journal before the pin is created,
        and after an unknown outcome the board is read until the pin is found or can't be there any more;
        only then is it sent again. That also holds for a later call, in the same or another process, as
        long as all use one journal; a journal that outlives the process is a file.

        Args:
            media: As for `pins.create`.
            board: The board, its id or its name.
            title: At most 100 characters.
            description: At most 800 characters.
            link: Page that the pin leads to, at most 2,048 characters.
            alt_text: Description for people who can't see the media, at most 500 characters.
            section_id: Section of the board.
            dominant_color: Colour shown while the media loads, as `#RRGGBB`.
            ai_disclosures: How artificial intelligence took part in the content.
            cover: Cover of a video: seconds into it, a picture, or the address of one.
            idempotency_key: A key of your own, instead of the one derived from board, texts and content; it
                then decides alone whether a pin is new.
            utm_content: Whether to add a `utm_content` of its own to the link. The pin is then recognised
                by it, also among pins with the same texts.
            truncate: Whether texts that are too long are cut, with a warning, instead of refused.
            create_board: Whether to create the board where no board has that name.
            settle: Seconds that Pinterest may take to show a new pin on its board. A pin is not sent again
                sooner.
            timeout: Seconds to wait for the processing of a video, or None for no limit.
            on_progress: Called with the bytes sent of a video and their total.
            ad_account_id: Ad account whose owner acts, instead of the user.
            options: Settings for each of the calls.

        Returns:
            The pin: new, or published before.

        Raises:
            InvalidInputError: A field breaks a rule, or `idempotency_key` belongs to another pin; nothing was
                sent.
            InvalidFileError: A file is missing, empty, unreadable, or of a kind that Pinterest does not take;
                nothing was sent.
            AmbiguousNameError: No board has that name.
            UndecidedError: Whether the pin was published can't be told; it was not sent again.
            MediaFailedError: Pinterest could not process the video.
            JournalError: The journal can't be written; nothing was sent.
            PinbridgeError: A call failed. Where the pin may be there all the same, the next call looks.
        """
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
