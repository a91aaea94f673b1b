from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.AssetResponse] = Operation(
    id="upload_video",
    method="POST",
    path="/v1/assets/videos",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {201: models.AssetResponse},
    required_scope="write",
    summary="Upload a video",
)

_BODY = Body(lambda: checks.model(models.VideoUpload))


def build_request(
    *, body: models.VideoUpload | models.VideoUploadDict
) -> Request[models.AssetResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/assets/videos",
        form=_BODY.form(OPERATION, body),
    )


def sync_detailed(
    *, client: Executor, body: models.VideoUpload | models.VideoUploadDict
) -> Response[models.AssetResponse]:
    """Upload a video.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.VideoUpload | models.VideoUploadDict
) -> models.AssetResponse:
    """Upload a video.

    `POST /v1/assets/videos`.

    At most 200 MB or less by plan. Needs the plan feature `uploaded_media_assets` and free
    storage. A second call stores the file a second time.

    Assumed: The accepted types are assumed; only MP4 is seen in use.

    Args:
        client: The client that sends the request.
        body: Form with one video.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.VideoUpload | models.VideoUploadDict
) -> Response[models.AssetResponse]:
    """Upload a video.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.VideoUpload | models.VideoUploadDict
) -> models.AssetResponse:
    """Upload a video.

    `POST /v1/assets/videos`.

    At most 200 MB or less by plan. Needs the plan feature `uploaded_media_assets` and free
    storage. A second call stores the file a second time.

    Assumed: The accepted types are assumed; only MP4 is seen in use.

    Args:
        client: The client that sends the request.
        body: Form with one video.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
