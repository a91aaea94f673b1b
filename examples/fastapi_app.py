"""Publish from a FastAPI app, with one client for the whole app and errors as responses.

uvicorn fastapi_app:app
curl --json '{"picture": "https://example.com/a.jpg", "title": "A", "key": "a-1"}' localhost:8000/pins
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Request
from pydantic import BaseModel

from pinbridge import AsyncPinbridgeClient, InvalidInputError, NotFoundError, PinbridgeError


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncPinbridgeClient() as client:
        app.state.pinbridge = client
        yield


app = FastAPI(lifespan=lifespan)


def get_client(request: Request) -> AsyncPinbridgeClient:
    return request.app.state.pinbridge


Client = Annotated[AsyncPinbridgeClient, Depends(get_client)]


class NewPin(BaseModel):
    """What to publish; two requests with the same key publish one pin."""

    picture: str
    title: str
    key: str
    board: str = "Travel"


@app.post("/pins", status_code=202)
async def create(new: NewPin, client: Client) -> dict[str, str]:
    if not new.picture.startswith("https://"):  # a path would be a file on this server
        raise HTTPException(422, "picture has to be an https URL")
    try:
        pin = await client.publish(
            new.picture, board=new.board, title=new.title, idempotency_key=new.key, wait=False
        )
    except InvalidInputError as error:
        raise HTTPException(422, str(error)) from None
    except PinbridgeError:
        raise HTTPException(502, "Publishing does not work at the moment") from None
    return {"id": str(pin.id), "status": pin.status}


@app.get("/pins/{pin_id}")
async def read(pin_id: str, client: Client) -> dict[str, str]:
    try:
        pin = await client.pins.get(pin_id)
    except (NotFoundError, InvalidInputError):
        raise HTTPException(404) from None
    return {"id": str(pin.id), "status": pin.status}
