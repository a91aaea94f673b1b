from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ingestion_source_options import IngestionSourceOptions
from .lookback_period_options import LookbackPeriodOptions
from .overall_status_options import OverallStatusOptions
from .quality_components import QualityComponents
from .source_platform_options import SourcePlatformOptions


@define(kw_only=True)
class EventQualityScore(Extensible):
    """`EventQualityScore` of the API."""

    ingestion_source: IngestionSourceOptions
    lookback_period: LookbackPeriodOptions
    overall_status: OverallStatusOptions
    quality_components: QualityComponents
    source_platform: SourcePlatformOptions
