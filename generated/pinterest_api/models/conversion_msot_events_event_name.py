from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionMSOTEventsEventName(OpenStrEnum):
    """Values of `ConversionMSOTEventsEventName`."""

    ADD_TO_CART = "add_to_cart"
    CHECKOUT = "checkout"
    LEAD = "lead"
    SIGNUP = "signup"
