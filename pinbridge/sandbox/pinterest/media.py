"""Videos: registered here, sent to the storage host, processed by the clock."""

from __future__ import annotations

import base64
import hmac
import json
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.multipart import Take, read_parts
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest.errors import not_found
from pinbridge.sandbox.pinterest.paging import page
from pinbridge.sandbox.pinterest.rows import Media
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry, State
from pinbridge.sandbox.pinterest.storage import TWO_CREDENTIALS, refusal

STORAGE_PATH = "/storage/media-upload/"

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8")
_FAIL_MARKER = b"[[fail]]"
_LOOKED_AT = 1 << 16
_MOST_FIELDS = 100_000

operations = Registry()


def _shown(row: Media) -> Json:
    return {"media_id": row.id, "media_type": "video", "status": row.status}


@operations.serve("media_list")
def list_media(call: Call) -> Response:
    """List the media of the user."""
    return page(call, call.state.media, Where("user_id = ?", call.user.id), _shown)


@operations.serve("media_create")
def create_media(call: Call) -> Response:
    """Register a video, and say where to send it."""
    state = call.state
    media_id = state.new_id()
    row = state.media.add(
        Media(
            id=media_id,
            user_id=call.user.id,
            key=f"uploads/{media_id}/{state.new_secret()[:32]}",
            status="registered",
        )
    )
    body = {
        "media_id": row.id,
        "media_type": "video",
        "upload_url": call.base_url + STORAGE_PATH,
        "upload_parameters": _parameters(state, row),
    }
    return Response(body, HTTPStatus.CREATED)


@operations.serve("media_get")
def get_media(call: Call) -> Response:
    """Show how far a video is."""
    row = call.state.media.get(call.args["media_id"])
    if row is None or row.user_id != call.user.id:
        raise not_found("Media")
    return Response(_shown(row))


def _parameters(state: State, row: Media) -> dict[str, str]:
    """Return the fields that an upload has to carry; they are signed, so they can be checked."""
    day = state.now().strftime("%Y%m%d")
    policy = {"conditions": [{"key": row.key}]}
    return {
        "x-amz-date": f"{day}T000000Z",
        "x-amz-signature": _signature(row.key),
        "x-amz-security-token": base64.b64encode(f"token of {row.key}".encode()).decode(),
        "x-amz-algorithm": "AWS4-HMAC-SHA256",
        "key": row.key,
        "policy": base64.b64encode(json.dumps(policy).encode()).decode(),
        "x-amz-credential": f"SANDBOX/{day}/us-east-1/s3/aws4_request",
        "Content-Type": "multipart/form-data",
    }


def _signature(key: str) -> str:
    return hmac.digest(b"sandbox storage", key.encode(), "sha256").hex()


class _RefusedUploadError(Exception):
    """An upload that the storage host does not take."""

    def __init__(self, status: HTTPStatus, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


def _refused(message: str, code: str = "InvalidArgument") -> _RefusedUploadError:
    return _RefusedUploadError(HTTPStatus.BAD_REQUEST, code, message)


@dataclass(slots=True)
class _Form:
    """What an upload held: its fields, and the beginning and size of its file."""

    limit: int
    fields: dict[str, bytearray] = field(default_factory=dict[str, bytearray])
    beginning: bytearray = field(default_factory=bytearray)
    size: int = 0
    has_file: bool = False

    def begin_part(self, name: bytes, _: bytes | None) -> Take:
        if self.has_file:
            raise _refused("'file' has to be the last field")
        if name == b"file":
            self.has_file = True
            return self._take_file
        content = self.fields.setdefault(name.decode("utf-8", "replace"), bytearray())
        return lambda data: self._take_field(content, data)

    def _take_field(self, content: bytearray, data: bytes) -> None:
        content += data
        if sum(map(len, self.fields.values())) > _MOST_FIELDS:
            raise _refused("The fields before 'file' are too large", "MaxPostPreDataLengthExceeded")

    def _take_file(self, data: bytes) -> None:
        self.size += len(data)
        self.beginning += data[: max(0, _LOOKED_AT - len(self.beginning))]
        if self.size > self.limit:
            raise _refused(f"The file is larger than {self.limit} bytes", "EntityTooLarge")

    @property
    def outcome(self) -> str:
        """How processing ends: pictures, empty files and files with the fail marker are not videos."""
        content = bytes(self.beginning)
        is_video = content and not content.startswith(_PICTURES) and _FAIL_MARKER not in content
        return "succeeded" if is_video else "failed"


@operations.serve("storage_upload")
async def storage_upload(call: Call) -> Response:
    """Take a file, as the storage host does: a form with signed fields, and no credentials."""
    form = _Form(call.state.core.settings.max_upload_bytes)
    try:
        if "authorization" in call.headers:
            raise _refused(TWO_CREDENTIALS)
        kind = call.headers.get("content-type", "")
        await read_parts(call.stream, kind, form.begin_part, form.limit + _MOST_FIELDS * 2)
        if not form.has_file:
            raise _refused("POST requires exactly one file upload per request")
        with call.state.transaction():
            _receive(call.state, form)
    except _RefusedUploadError as error:
        return refusal(error.code, str(error), error.status)
    except ApiError as error:
        return refusal("MalformedPOSTRequest", error.message)
    return NO_CONTENT


def _receive(state: State, form: _Form) -> None:
    sent = {name: content.decode("utf-8", "replace") for name, content in form.fields.items()}
    row = state.media.find("key = ?", sent.get("key", ""))
    wanted = {} if row is None else _parameters(state, row)
    unsigned = ("x-amz-date", "x-amz-credential")
    wrong = [
        name
        for name in wanted
        if name not in sent or (name not in unsigned and sent[name] != wanted[name])
    ]
    if row is None or wrong:
        named = f": {', '.join(wrong)}" if wrong else ""
        message = f"The fields are not those of a registered upload{named}"
        raise _RefusedUploadError(HTTPStatus.FORBIDDEN, "AccessDenied", message)
    if row.status != "registered":
        return
    row.size, row.outcome, row.status = form.size, form.outcome, "processing"
    row.due_at = state.now() + timedelta(seconds=state.settings.media_seconds)
    state.media.save(row)


def finish(state: State, row: Media) -> None:
    """End the processing of a video."""
    row.status, row.due_at = row.outcome, None
    state.media.save(row)
