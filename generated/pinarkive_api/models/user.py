from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class User(ReadableByKey):
    """A user of the service.

    Attributes:
        role: Such as user, admin or superadmin.
        plan: Name of the plan, or an object that describes it.
        clusters: Number of clusters, or a list of them.

    Assumed: No source shows the whole body. The fields come from the command line tool and from
    version 2.
    """

    id: str | None = None
    field_id: str | None = None
    name: str | None = None
    lastname: str | None = None
    email: str | None = None
    username: str | None = None
    role: str | None = None
    plan: Any | None = None
    clusters: Any | None = None
    country: str | None = None
    birth_date: str | None = None
    referral_code: str | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None

    _WIRE_NAMES = {
        "field_id": "_id",
        "birth_date": "birthDate",
        "referral_code": "referralCode",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    }
