from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TrendsSupportedRegion(OpenStrEnum):
    """Values of `TrendsSupportedRegion`."""

    US = "US"
    CA = "CA"
    DE = "DE"
    FR = "FR"
    ES = "ES"
    IT = "IT"
    DEATCH = "DE+AT+CH"
    GBIE = "GB+IE"
    ITESPTGRMT = "IT+ES+PT+GR+MT"
    PLROHUSKCZ = "PL+RO+HU+SK+CZ"
    SEDKFINO = "SE+DK+FI+NO"
    NLBELU = "NL+BE+LU"
    AR = "AR"
    BR = "BR"
    CO = "CO"
    MX = "MX"
    MXARCOCL = "MX+AR+CO+CL"
    AUNZ = "AU+NZ"
