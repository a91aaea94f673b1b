from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .data_output_format import DataOutputFormat
from .granularity import Granularity
from .metrics_reporting_level import MetricsReportingLevel
from .template_response_columns_item import TemplateResponseColumnsItem
from .template_response_conversion_report_time_type import TemplateResponseConversionReportTimeType
from .template_response_creation_source import TemplateResponseCreationSource
from .template_response_date_range import TemplateResponseDateRange
from .template_response_ingestion_sources_item import TemplateResponseIngestionSourcesItem
from .template_response_type import TemplateResponseType


@define(kw_only=True)
class TemplateResponse(Extensible):
    """`TemplateResponse` of the API."""

    ad_account_id: str | None = None
    ad_account_ids: list[str] | None = None
    click_window_days: float | None = None
    columns: list[TemplateResponseColumnsItem] | None = None
    conversion_report_time_type: TemplateResponseConversionReportTimeType | None = None
    creation_source: TemplateResponseCreationSource | None = None
    custom_column_ids: list[str] | None = None
    date_range: TemplateResponseDateRange | None = None
    engagement_window_days: float | None = None
    filters_json: str | None = None
    granularity: Granularity | None = None
    id: str | None = None
    ingestion_sources: list[TemplateResponseIngestionSourcesItem] | None = None
    is_deleted: bool | None = None
    is_owned_by_user: bool | None = None
    is_scheduled: bool | None = None
    name: str | None = None
    report_end_relative_days_in_past: float | None = None
    report_format: DataOutputFormat | None = None
    report_level: MetricsReportingLevel | None = None
    report_start_relative_days_in_past: float | None = None
    type: TemplateResponseType | None = None
    updated_time: float | None = None
    user_id: str | None = None
    view_window_days: float | None = None
