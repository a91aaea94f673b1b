from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class Currency(OpenStrEnum):
    """Values of `Currency`."""

    UNK = "UNK"
    USD = "USD"
    GBP = "GBP"
    CAD = "CAD"
    EUR = "EUR"
    AUD = "AUD"
    NZD = "NZD"
    SEK = "SEK"
    ILS = "ILS"
    CHF = "CHF"
    HKD = "HKD"
    JPY = "JPY"
    SGD = "SGD"
    KRW = "KRW"
    NOK = "NOK"
    DKK = "DKK"
    PLN = "PLN"
    RON = "RON"
    HUF = "HUF"
    CZK = "CZK"
    BRL = "BRL"
    MXN = "MXN"
    ARS = "ARS"
    CLP = "CLP"
    COP = "COP"
    INR = "INR"
    TRY = "TRY"
