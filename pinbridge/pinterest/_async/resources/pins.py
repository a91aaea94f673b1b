"""Pins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_api._async.pins import AsyncPinsResource as Generated

from pinbridge._core.polling import checked_timeout
from pinbridge.errors import InvalidFileError
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ...pins import PLACEHOLDER_ID, copied_fields, largest_image, pin_fields, pin_request
from ...windows import joined_metrics
from ..media import prepare_media
from ..windows import in_windows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_api.models import Board, Media, Pin, PinMediaSource, PinMediaSourceDict

    from pinbridge._core.wire import Progress
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import AsyncUploadSource

    from ...sources import Kind
    from ..publishing import AsyncPublishingClient


class AsyncPinsResource(Generated):
    """Pins: create, save, update, list, delete, analytics."""

    _client: AsyncPublishingClient

    # Periods of more than 90 days are split, and the results are joined.
    analytics_of_one = in_windows(Generated.analytics_of_one, joined_metrics)
    analytics_of_many = in_windows(Generated.analytics_of_many, joined_metrics)

    @without_variables
    async def create(
        self,
        board: Board | str,
        media: AsyncUploadSource
        | Sequence[AsyncUploadSource]
        | Media
        | PinMediaSource
        | PinMediaSourceDict,
        *,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        section_id: str | None = None,
        dominant_color: str | None = None,
        parent_pin_id: str | None = None,
        sponsor_id: str | None = None,
        ai_disclosures: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        cover: AsyncUploadSource | Seconds = 0,
        truncate: bool = False,
        create_board: bool = False,
        timeout: Seconds | None = 600.0,
        on_progress: Progress | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pin:
        """Create a pin from a picture, several pictures or a video.

        Pinterest has no idempotency keys. After an unknown outcome, check the board before you call it again,
        or use `publish`, which does that.

        Args:
            board: The board, its id or its name.
            media: The URL of a picture; a picture (JPEG or PNG) or video as a path, bytes or binary file; a
                list of 2 to 5 pictures or URLs; a video uploaded before, or its id; or a `media_source` of
                the API.
            title: At most 100 characters.
            description: At most 800 characters.
            link: URL that the pin links to, at most 2,048 characters.
            alt_text: Description for people who can't see the media, at most 500 characters.
            section_id: Section of the board.
            dominant_color: Colour shown while the media loads, as `#RRGGBB`.
            parent_pin_id: Pin that this one was saved from.
            sponsor_id: Id of the sponsor of a paid partnership.
            ai_disclosures: How artificial intelligence was used for the content.
            extra: Fields that are newer than this library, sent as they are.
            cover: Cover of a video: a time in whole seconds, a picture, or its URL.
            truncate: Whether to shorten texts that are too long, with a warning, instead of rejecting them.
            create_board: Whether to create the board if no board has that name.
            timeout: Seconds to wait for the processing of a video, or None for no limit.
            on_progress: Called with the bytes sent of a video and their total.
            ad_account_id: Act as the owner of this ad account, instead of the user.
            options: Settings for each call.

        Raises:
            InvalidInputError: A field is invalid; nothing was sent.
            InvalidFileError: A file is missing, empty, unreadable, or has a type that Pinterest does not accept;
                nothing was sent.
            AmbiguousNameError: No board has that name.
            MediaFailedError: Pinterest could not process the video.
            WaitTimeoutError: Processing the video took longer than `timeout`.
            APIConnectionError: The connection was lost; if `may_have_been_processed` is True, the pin may exist.
        """
        return await self._create(
            board,
            media,
            cover,
            "media",
            {"title": title, "description": description, "link": link, "alt_text": alt_text},
            {
                "board_section_id": section_id,
                "dominant_color": dominant_color,
                "parent_pin_id": parent_pin_id,
                "sponsor_id": sponsor_id,
                "ai_disclosures": ai_disclosures,
                "extra": extra,
            },
            truncate=truncate,
            create_board=create_board,
            timeout=timeout,
            on_progress=on_progress,
            ad_account_id=ad_account_id,
            options=options,
        )

    @without_variables
    async def create_video(
        self,
        board: Board | str,
        video: AsyncUploadSource | Media,
        *,
        cover: AsyncUploadSource | Seconds = 0,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        section_id: str | None = None,
        truncate: bool = False,
        create_board: bool = False,
        timeout: Seconds | None = 600.0,
        on_progress: Progress | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pin:
        """Create a pin from a video: upload it, wait until it is processed, create the pin.

        A picture is rejected before anything is sent. `create` also accepts videos, and all fields of a pin.

        Args:
            board: The board, its id or its name.
            video: A path, bytes or binary file; or a video uploaded before, or its id.
            cover: A time in whole seconds, a picture, or its URL.
            title: At most 100 characters.
            description: At most 800 characters.
            link: URL that the pin links to, at most 2,048 characters.
            alt_text: Description for people who can't see the video, at most 500 characters.
            section_id: Section of the board.
            truncate: Whether to shorten texts that are too long, with a warning, instead of rejecting them.
            create_board: Whether to create the board if no board has that name.
            timeout: Seconds to wait for the processing of the video, or None for no limit.
            on_progress: Called with the bytes sent and their total.
            ad_account_id: Act as the owner of this ad account, instead of the user.
            options: Settings for each call.

        Raises:
            InvalidInputError: A field is invalid; nothing was sent.
            InvalidFileError: The file is missing, empty, unreadable or not a video; nothing was
                sent.
            AmbiguousNameError: No board has that name.
            MediaFailedError: Pinterest could not process the video.
            WaitTimeoutError: Processing it took longer than `timeout`.
            APIConnectionError: The connection was lost; if `may_have_been_processed` is True, the pin may exist.
        """
        return await self._create(
            board,
            video,
            cover,
            "video",
            {"title": title, "description": description, "link": link, "alt_text": alt_text},
            {"board_section_id": section_id},
            truncate=truncate,
            create_board=create_board,
            timeout=timeout,
            on_progress=on_progress,
            ad_account_id=ad_account_id,
            options=options,
        )

    @without_variables
    async def copy(
        self,
        pin_id: str,
        board: Board | str,
        *,
        media: AsyncUploadSource | Media | None = None,
        section_id: str | None = None,
        create_board: bool = False,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pin:
        """Create a pin with the texts and the picture of another one.

        `save` instead saves the other pin to a board.

        Args:
            pin_id: Id of the pin to copy.
            board: The board of the new pin, its id or its name.
            media: Other media. Needed for videos, which can't be downloaded from the API.
            section_id: Section of the board.
            create_board: Whether to create the board if no board has that name.
            ad_account_id: Act as the owner of this ad account, instead of the user.
            options: Settings for each call.

        Raises:
            InvalidFileError: The pin has no picture, and no `media` is given.
            NotFoundError: There is no such pin.
            AmbiguousNameError: No board has that name.
        """
        pin = await self.get(pin_id, ad_account_id=ad_account_id, options=options)
        source = largest_image(pin) if media is None else media
        if source is None:
            raise InvalidFileError(f"pin {pin_id} has no picture to copy; pass media")
        fields = copied_fields(pin)
        color = fields.pop("dominant_color")
        return await self._create(
            board,
            source,
            0,
            "media",
            fields,
            {"dominant_color": color, "board_section_id": section_id},
            truncate=True,
            create_board=create_board,
            timeout=600.0,
            on_progress=None,
            ad_account_id=ad_account_id,
            options=options,
        )

    async def _create(
        self,
        board: Board | str,
        media: Any,
        cover: Any,
        kind: Kind,
        texts: dict[str, str | None],
        others: dict[str, Any],
        *,
        truncate: bool,
        create_board: bool,
        timeout: Seconds | None,
        on_progress: Progress | None,
        ad_account_id: str | None,
        options: RequestOptions | None,
    ) -> Pin:
        timeout = checked_timeout(timeout)
        fields = pin_fields(texts, others, truncate=truncate)
        prepared = await prepare_media(media, cover, kind)
        acting: str | None = self._or_default("ad_account_id", ad_account_id)
        # Validate all fields before anything is sent.
        pin_request(PLACEHOLDER_ID, prepared, fields, acting)
        board_id = await self._client.boards.id_of(
            board, create_board=create_board, ad_account_id=ad_account_id, options=options
        )
        if prepared.video is not None:
            uploaded = await self._client.media.upload(
                prepared.video, timeout=timeout, on_progress=on_progress, options=options
            )
            prepared = prepared.with_id(uploaded.media_id)
        return await self._call(options, pin_request, board_id, prepared, fields, acting)
