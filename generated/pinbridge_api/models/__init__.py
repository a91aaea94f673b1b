"""Models and enums of the API. Each one loads when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_analytics_response import AccountAnalyticsResponse
    from .account_health_status import AccountHealthStatus
    from .activity_log_actor_type import ActivityLogActorType
    from .activity_log_category import ActivityLogCategory
    from .activity_log_list_response import ActivityLogListResponse
    from .activity_log_response import ActivityLogResponse
    from .activity_log_status import ActivityLogStatus
    from .analytics_collect_response import AnalyticsCollectResponse
    from .analytics_daily_metric import AnalyticsDailyMetric
    from .analytics_data_source import AnalyticsDataSource
    from .analytics_overview_account import AnalyticsOverviewAccount
    from .analytics_overview_response import AnalyticsOverviewResponse
    from .analytics_provider_mode import AnalyticsProviderMode
    from .analytics_source import AnalyticsSource
    from .api_key_create import APIKeyCreate, APIKeyCreateDict
    from .api_key_create_response import APIKeyCreateResponse
    from .api_key_response import APIKeyResponse
    from .api_key_scope import APIKeyScope
    from .api_key_source import APIKeySource
    from .api_key_update import APIKeyUpdate, APIKeyUpdateDict
    from .asset_delete_response import AssetDeleteResponse
    from .asset_list_response import AssetListResponse
    from .asset_response import AssetResponse
    from .asset_sort import AssetSort
    from .asset_type import AssetType
    from .auth_organization_response import AuthOrganizationResponse
    from .auth_organization_session_response import AuthOrganizationSessionResponse
    from .auth_permission_response import AuthPermissionResponse
    from .auth_response import AuthResponse
    from .auth_user_response import AuthUserResponse
    from .auth_workspace_response import AuthWorkspaceResponse
    from .billing_cycle import BillingCycle
    from .billing_status import BillingStatus
    from .billing_status_response import BillingStatusResponse
    from .board_access_account_health import BoardAccessAccountHealth
    from .board_access_board import BoardAccessBoard
    from .board_access_code import BoardAccessCode
    from .board_access_response import BoardAccessResponse
    from .board_access_source import BoardAccessSource
    from .board_access_status import BoardAccessStatus
    from .board_create_request import BoardCreateRequest, BoardCreateRequestDict
    from .board_privacy import BoardPrivacy
    from .board_privacy_request import BoardPrivacyRequest
    from .board_response import BoardResponse
    from .board_update_request import BoardUpdateRequest, BoardUpdateRequestDict
    from .bulk_asset_delete_request import BulkAssetDeleteRequest, BulkAssetDeleteRequestDict
    from .bulk_asset_delete_response import BulkAssetDeleteResponse
    from .bulk_asset_delete_summary import BulkAssetDeleteSummary
    from .bulk_ids_request import BulkIdsRequest, BulkIdsRequestDict
    from .bulk_operation_item_result import BulkOperationItemResult
    from .bulk_operation_item_status import BulkOperationItemStatus
    from .bulk_operation_response import BulkOperationResponse
    from .bulk_pin_import_row_result import BulkPinImportRowResult
    from .change_password_request import ChangePasswordRequest, ChangePasswordRequestDict
    from .checkout_request import CheckoutRequest, CheckoutRequestDict
    from .checkout_response import CheckoutResponse
    from .create_sandbox_project_request import (
        CreateSandboxProjectRequest,
        CreateSandboxProjectRequestDict,
    )
    from .csv_import_upload import CsvImportUpload, CsvImportUploadDict
    from .dashboard_account_count import DashboardAccountCount
    from .dashboard_granularity import DashboardGranularity
    from .dashboard_import_job_stats import DashboardImportJobStats
    from .dashboard_pin_stats import DashboardPinStats
    from .dashboard_queue import DashboardQueue
    from .dashboard_schedule_stats import DashboardScheduleStats
    from .dashboard_series_point import DashboardSeriesPoint
    from .dashboard_summary_response import DashboardSummaryResponse
    from .email_preferences_response import EmailPreferencesResponse
    from .email_preferences_update_request import (
        EmailPreferencesUpdateRequest,
        EmailPreferencesUpdateRequestDict,
    )
    from .email_verification_action_response import EmailVerificationActionResponse
    from .error_detail import ErrorDetail
    from .error_envelope import ErrorEnvelope
    from .error_response import ErrorResponse
    from .field_error import FieldError
    from .forgot_password_request import ForgotPasswordRequest, ForgotPasswordRequestDict
    from .headroom import Headroom
    from .health_response import HealthResponse
    from .http_validation_error import HTTPValidationError
    from .image_upload import ImageUpload, ImageUploadDict
    from .import_job_response import ImportJobResponse
    from .import_job_status import ImportJobStatus
    from .import_row_status import ImportRowStatus
    from .import_source_type import ImportSourceType
    from .invitation_status import InvitationStatus
    from .job_status_response import JobStatusResponse
    from .login_request import LoginRequest, LoginRequestDict
    from .mcp_quota_response import MCPQuotaResponse
    from .mcp_quota_upgrade import MCPQuotaUpgrade
    from .mcp_track_response import MCPTrackResponse
    from .me_response import MeResponse
    from .o_auth_callback_response import OAuthCallbackResponse
    from .o_auth_start_response import OAuthStartResponse
    from .organization_response import OrganizationResponse
    from .password_reset_action_response import PasswordResetActionResponse
    from .pin_analytics_response import PinAnalyticsResponse
    from .pin_batch_item_error import PinBatchItemError
    from .pin_batch_item_result import PinBatchItemResult
    from .pin_batch_item_status import PinBatchItemStatus
    from .pin_batch_request import PinBatchRequest, PinBatchRequestDict
    from .pin_batch_response import PinBatchResponse
    from .pin_create import PinCreate, PinCreateDict
    from .pin_delete_reason import PinDeleteReason
    from .pin_delete_response import PinDeleteResponse
    from .pin_import_create import PinImportCreate, PinImportCreateDict
    from .pin_media_type import PinMediaType
    from .pin_response import PinResponse
    from .pin_retry_request import PinRetryRequest, PinRetryRequestDict
    from .pin_sort import PinSort
    from .pin_status import PinStatus
    from .pin_update import PinUpdate, PinUpdateDict
    from .pin_validation_check import PinValidationCheck
    from .pin_validation_check_status import PinValidationCheckStatus
    from .pin_validation_response import PinValidationResponse
    from .pinterest_account_response import PinterestAccountResponse
    from .plan import Plan
    from .portal_response import PortalResponse
    from .pricing_amount_response import PricingAmountResponse
    from .pricing_catalog_response import PricingCatalogResponse
    from .pricing_plan_response import PricingPlanResponse
    from .primary_email_change_action_response import PrimaryEmailChangeActionResponse
    from .primary_email_change_request import (
        PrimaryEmailChangeRequest,
        PrimaryEmailChangeRequestDict,
    )
    from .primary_email_change_request_response import PrimaryEmailChangeRequestResponse
    from .profile_response import ProfileResponse
    from .profile_update_request import ProfileUpdateRequest, ProfileUpdateRequestDict
    from .project_response import ProjectResponse
    from .project_switch_response import ProjectSwitchResponse
    from .projects_context_response import ProjectsContextResponse
    from .rate_meter_account import RateMeterAccount
    from .rate_meter_node import RateMeterNode
    from .rate_meter_response import RateMeterResponse
    from .readiness_response import ReadinessResponse
    from .register_marketing_attribution import (
        RegisterMarketingAttribution,
        RegisterMarketingAttributionDict,
    )
    from .register_request import RegisterRequest, RegisterRequestDict
    from .related_terms_item import RelatedTermsItem
    from .related_terms_response import RelatedTermsResponse
    from .reset_password_request import ResetPasswordRequest, ResetPasswordRequestDict
    from .root_response import RootResponse
    from .schedule_create import ScheduleCreate, ScheduleCreateDict
    from .schedule_payload import SchedulePayload
    from .schedule_response import ScheduleResponse
    from .schedule_sort import ScheduleSort
    from .schedule_status import ScheduleStatus
    from .schedule_update import ScheduleUpdate, ScheduleUpdateDict
    from .status_internal_systems import StatusInternalSystems
    from .status_queue_snapshot import StatusQueueSnapshot
    from .status_readiness import StatusReadiness
    from .status_response import StatusResponse
    from .status_system import StatusSystem
    from .switch_project_request import SwitchProjectRequest, SwitchProjectRequestDict
    from .team_action_response import TeamActionResponse
    from .team_invitation_accept_request import (
        TeamInvitationAcceptRequest,
        TeamInvitationAcceptRequestDict,
    )
    from .team_invitation_accept_response import TeamInvitationAcceptResponse
    from .team_invitation_create_request import (
        TeamInvitationCreateRequest,
        TeamInvitationCreateRequestDict,
    )
    from .team_invitation_preview_response import TeamInvitationPreviewResponse
    from .team_invitation_response import TeamInvitationResponse
    from .team_invitations_list_response import TeamInvitationsListResponse
    from .team_member_response import TeamMemberResponse
    from .team_member_update_request import TeamMemberUpdateRequest, TeamMemberUpdateRequestDict
    from .team_members_list_response import TeamMembersListResponse
    from .team_role import TeamRole
    from .top_pin import TopPin
    from .top_pins_metric import TopPinsMetric
    from .top_pins_page import TopPinsPage
    from .unsubscribe_response import UnsubscribeResponse
    from .validation_error_item import ValidationErrorItem
    from .video_upload import VideoUpload, VideoUploadDict
    from .webhook_create import WebhookCreate, WebhookCreateDict
    from .webhook_delivery_response import WebhookDeliveryResponse
    from .webhook_event import WebhookEvent
    from .webhook_response import WebhookResponse
    from .webhook_update import WebhookUpdate, WebhookUpdateDict
    from .workspace_environment import WorkspaceEnvironment

__all__ = [
    "APIKeyCreate",
    "APIKeyCreateDict",
    "APIKeyCreateResponse",
    "APIKeyResponse",
    "APIKeyScope",
    "APIKeySource",
    "APIKeyUpdate",
    "APIKeyUpdateDict",
    "AccountAnalyticsResponse",
    "AccountHealthStatus",
    "ActivityLogActorType",
    "ActivityLogCategory",
    "ActivityLogListResponse",
    "ActivityLogResponse",
    "ActivityLogStatus",
    "AnalyticsCollectResponse",
    "AnalyticsDailyMetric",
    "AnalyticsDataSource",
    "AnalyticsOverviewAccount",
    "AnalyticsOverviewResponse",
    "AnalyticsProviderMode",
    "AnalyticsSource",
    "AssetDeleteResponse",
    "AssetListResponse",
    "AssetResponse",
    "AssetSort",
    "AssetType",
    "AuthOrganizationResponse",
    "AuthOrganizationSessionResponse",
    "AuthPermissionResponse",
    "AuthResponse",
    "AuthUserResponse",
    "AuthWorkspaceResponse",
    "BillingCycle",
    "BillingStatus",
    "BillingStatusResponse",
    "BoardAccessAccountHealth",
    "BoardAccessBoard",
    "BoardAccessCode",
    "BoardAccessResponse",
    "BoardAccessSource",
    "BoardAccessStatus",
    "BoardCreateRequest",
    "BoardCreateRequestDict",
    "BoardPrivacy",
    "BoardPrivacyRequest",
    "BoardResponse",
    "BoardUpdateRequest",
    "BoardUpdateRequestDict",
    "BulkAssetDeleteRequest",
    "BulkAssetDeleteRequestDict",
    "BulkAssetDeleteResponse",
    "BulkAssetDeleteSummary",
    "BulkIdsRequest",
    "BulkIdsRequestDict",
    "BulkOperationItemResult",
    "BulkOperationItemStatus",
    "BulkOperationResponse",
    "BulkPinImportRowResult",
    "ChangePasswordRequest",
    "ChangePasswordRequestDict",
    "CheckoutRequest",
    "CheckoutRequestDict",
    "CheckoutResponse",
    "CreateSandboxProjectRequest",
    "CreateSandboxProjectRequestDict",
    "CsvImportUpload",
    "CsvImportUploadDict",
    "DashboardAccountCount",
    "DashboardGranularity",
    "DashboardImportJobStats",
    "DashboardPinStats",
    "DashboardQueue",
    "DashboardScheduleStats",
    "DashboardSeriesPoint",
    "DashboardSummaryResponse",
    "EmailPreferencesResponse",
    "EmailPreferencesUpdateRequest",
    "EmailPreferencesUpdateRequestDict",
    "EmailVerificationActionResponse",
    "ErrorDetail",
    "ErrorEnvelope",
    "ErrorResponse",
    "FieldError",
    "ForgotPasswordRequest",
    "ForgotPasswordRequestDict",
    "HTTPValidationError",
    "Headroom",
    "HealthResponse",
    "ImageUpload",
    "ImageUploadDict",
    "ImportJobResponse",
    "ImportJobStatus",
    "ImportRowStatus",
    "ImportSourceType",
    "InvitationStatus",
    "JobStatusResponse",
    "LoginRequest",
    "LoginRequestDict",
    "MCPQuotaResponse",
    "MCPQuotaUpgrade",
    "MCPTrackResponse",
    "MeResponse",
    "OAuthCallbackResponse",
    "OAuthStartResponse",
    "OrganizationResponse",
    "PasswordResetActionResponse",
    "PinAnalyticsResponse",
    "PinBatchItemError",
    "PinBatchItemResult",
    "PinBatchItemStatus",
    "PinBatchRequest",
    "PinBatchRequestDict",
    "PinBatchResponse",
    "PinCreate",
    "PinCreateDict",
    "PinDeleteReason",
    "PinDeleteResponse",
    "PinImportCreate",
    "PinImportCreateDict",
    "PinMediaType",
    "PinResponse",
    "PinRetryRequest",
    "PinRetryRequestDict",
    "PinSort",
    "PinStatus",
    "PinUpdate",
    "PinUpdateDict",
    "PinValidationCheck",
    "PinValidationCheckStatus",
    "PinValidationResponse",
    "PinterestAccountResponse",
    "Plan",
    "PortalResponse",
    "PricingAmountResponse",
    "PricingCatalogResponse",
    "PricingPlanResponse",
    "PrimaryEmailChangeActionResponse",
    "PrimaryEmailChangeRequest",
    "PrimaryEmailChangeRequestDict",
    "PrimaryEmailChangeRequestResponse",
    "ProfileResponse",
    "ProfileUpdateRequest",
    "ProfileUpdateRequestDict",
    "ProjectResponse",
    "ProjectSwitchResponse",
    "ProjectsContextResponse",
    "RateMeterAccount",
    "RateMeterNode",
    "RateMeterResponse",
    "ReadinessResponse",
    "RegisterMarketingAttribution",
    "RegisterMarketingAttributionDict",
    "RegisterRequest",
    "RegisterRequestDict",
    "RelatedTermsItem",
    "RelatedTermsResponse",
    "ResetPasswordRequest",
    "ResetPasswordRequestDict",
    "RootResponse",
    "ScheduleCreate",
    "ScheduleCreateDict",
    "SchedulePayload",
    "ScheduleResponse",
    "ScheduleSort",
    "ScheduleStatus",
    "ScheduleUpdate",
    "ScheduleUpdateDict",
    "StatusInternalSystems",
    "StatusQueueSnapshot",
    "StatusReadiness",
    "StatusResponse",
    "StatusSystem",
    "SwitchProjectRequest",
    "SwitchProjectRequestDict",
    "TeamActionResponse",
    "TeamInvitationAcceptRequest",
    "TeamInvitationAcceptRequestDict",
    "TeamInvitationAcceptResponse",
    "TeamInvitationCreateRequest",
    "TeamInvitationCreateRequestDict",
    "TeamInvitationPreviewResponse",
    "TeamInvitationResponse",
    "TeamInvitationsListResponse",
    "TeamMemberResponse",
    "TeamMemberUpdateRequest",
    "TeamMemberUpdateRequestDict",
    "TeamMembersListResponse",
    "TeamRole",
    "TopPin",
    "TopPinsMetric",
    "TopPinsPage",
    "UnsubscribeResponse",
    "ValidationErrorItem",
    "VideoUpload",
    "VideoUploadDict",
    "WebhookCreate",
    "WebhookCreateDict",
    "WebhookDeliveryResponse",
    "WebhookEvent",
    "WebhookResponse",
    "WebhookUpdate",
    "WebhookUpdateDict",
    "WorkspaceEnvironment",
]

_MODULE_OF: dict[str, str] = {
    "APIKeyCreate": ".api_key_create",
    "APIKeyCreateDict": ".api_key_create",
    "APIKeyCreateResponse": ".api_key_create_response",
    "APIKeyResponse": ".api_key_response",
    "APIKeyScope": ".api_key_scope",
    "APIKeySource": ".api_key_source",
    "APIKeyUpdate": ".api_key_update",
    "APIKeyUpdateDict": ".api_key_update",
    "AccountAnalyticsResponse": ".account_analytics_response",
    "AccountHealthStatus": ".account_health_status",
    "ActivityLogActorType": ".activity_log_actor_type",
    "ActivityLogCategory": ".activity_log_category",
    "ActivityLogListResponse": ".activity_log_list_response",
    "ActivityLogResponse": ".activity_log_response",
    "ActivityLogStatus": ".activity_log_status",
    "AnalyticsCollectResponse": ".analytics_collect_response",
    "AnalyticsDailyMetric": ".analytics_daily_metric",
    "AnalyticsDataSource": ".analytics_data_source",
    "AnalyticsOverviewAccount": ".analytics_overview_account",
    "AnalyticsOverviewResponse": ".analytics_overview_response",
    "AnalyticsProviderMode": ".analytics_provider_mode",
    "AnalyticsSource": ".analytics_source",
    "AssetDeleteResponse": ".asset_delete_response",
    "AssetListResponse": ".asset_list_response",
    "AssetResponse": ".asset_response",
    "AssetSort": ".asset_sort",
    "AssetType": ".asset_type",
    "AuthOrganizationResponse": ".auth_organization_response",
    "AuthOrganizationSessionResponse": ".auth_organization_session_response",
    "AuthPermissionResponse": ".auth_permission_response",
    "AuthResponse": ".auth_response",
    "AuthUserResponse": ".auth_user_response",
    "AuthWorkspaceResponse": ".auth_workspace_response",
    "BillingCycle": ".billing_cycle",
    "BillingStatus": ".billing_status",
    "BillingStatusResponse": ".billing_status_response",
    "BoardAccessAccountHealth": ".board_access_account_health",
    "BoardAccessBoard": ".board_access_board",
    "BoardAccessCode": ".board_access_code",
    "BoardAccessResponse": ".board_access_response",
    "BoardAccessSource": ".board_access_source",
    "BoardAccessStatus": ".board_access_status",
    "BoardCreateRequest": ".board_create_request",
    "BoardCreateRequestDict": ".board_create_request",
    "BoardPrivacy": ".board_privacy",
    "BoardPrivacyRequest": ".board_privacy_request",
    "BoardResponse": ".board_response",
    "BoardUpdateRequest": ".board_update_request",
    "BoardUpdateRequestDict": ".board_update_request",
    "BulkAssetDeleteRequest": ".bulk_asset_delete_request",
    "BulkAssetDeleteRequestDict": ".bulk_asset_delete_request",
    "BulkAssetDeleteResponse": ".bulk_asset_delete_response",
    "BulkAssetDeleteSummary": ".bulk_asset_delete_summary",
    "BulkIdsRequest": ".bulk_ids_request",
    "BulkIdsRequestDict": ".bulk_ids_request",
    "BulkOperationItemResult": ".bulk_operation_item_result",
    "BulkOperationItemStatus": ".bulk_operation_item_status",
    "BulkOperationResponse": ".bulk_operation_response",
    "BulkPinImportRowResult": ".bulk_pin_import_row_result",
    "ChangePasswordRequest": ".change_password_request",
    "ChangePasswordRequestDict": ".change_password_request",
    "CheckoutRequest": ".checkout_request",
    "CheckoutRequestDict": ".checkout_request",
    "CheckoutResponse": ".checkout_response",
    "CreateSandboxProjectRequest": ".create_sandbox_project_request",
    "CreateSandboxProjectRequestDict": ".create_sandbox_project_request",
    "CsvImportUpload": ".csv_import_upload",
    "CsvImportUploadDict": ".csv_import_upload",
    "DashboardAccountCount": ".dashboard_account_count",
    "DashboardGranularity": ".dashboard_granularity",
    "DashboardImportJobStats": ".dashboard_import_job_stats",
    "DashboardPinStats": ".dashboard_pin_stats",
    "DashboardQueue": ".dashboard_queue",
    "DashboardScheduleStats": ".dashboard_schedule_stats",
    "DashboardSeriesPoint": ".dashboard_series_point",
    "DashboardSummaryResponse": ".dashboard_summary_response",
    "EmailPreferencesResponse": ".email_preferences_response",
    "EmailPreferencesUpdateRequest": ".email_preferences_update_request",
    "EmailPreferencesUpdateRequestDict": ".email_preferences_update_request",
    "EmailVerificationActionResponse": ".email_verification_action_response",
    "ErrorDetail": ".error_detail",
    "ErrorEnvelope": ".error_envelope",
    "ErrorResponse": ".error_response",
    "FieldError": ".field_error",
    "ForgotPasswordRequest": ".forgot_password_request",
    "ForgotPasswordRequestDict": ".forgot_password_request",
    "HTTPValidationError": ".http_validation_error",
    "Headroom": ".headroom",
    "HealthResponse": ".health_response",
    "ImageUpload": ".image_upload",
    "ImageUploadDict": ".image_upload",
    "ImportJobResponse": ".import_job_response",
    "ImportJobStatus": ".import_job_status",
    "ImportRowStatus": ".import_row_status",
    "ImportSourceType": ".import_source_type",
    "InvitationStatus": ".invitation_status",
    "JobStatusResponse": ".job_status_response",
    "LoginRequest": ".login_request",
    "LoginRequestDict": ".login_request",
    "MCPQuotaResponse": ".mcp_quota_response",
    "MCPQuotaUpgrade": ".mcp_quota_upgrade",
    "MCPTrackResponse": ".mcp_track_response",
    "MeResponse": ".me_response",
    "OAuthCallbackResponse": ".o_auth_callback_response",
    "OAuthStartResponse": ".o_auth_start_response",
    "OrganizationResponse": ".organization_response",
    "PasswordResetActionResponse": ".password_reset_action_response",
    "PinAnalyticsResponse": ".pin_analytics_response",
    "PinBatchItemError": ".pin_batch_item_error",
    "PinBatchItemResult": ".pin_batch_item_result",
    "PinBatchItemStatus": ".pin_batch_item_status",
    "PinBatchRequest": ".pin_batch_request",
    "PinBatchRequestDict": ".pin_batch_request",
    "PinBatchResponse": ".pin_batch_response",
    "PinCreate": ".pin_create",
    "PinCreateDict": ".pin_create",
    "PinDeleteReason": ".pin_delete_reason",
    "PinDeleteResponse": ".pin_delete_response",
    "PinImportCreate": ".pin_import_create",
    "PinImportCreateDict": ".pin_import_create",
    "PinMediaType": ".pin_media_type",
    "PinResponse": ".pin_response",
    "PinRetryRequest": ".pin_retry_request",
    "PinRetryRequestDict": ".pin_retry_request",
    "PinSort": ".pin_sort",
    "PinStatus": ".pin_status",
    "PinUpdate": ".pin_update",
    "PinUpdateDict": ".pin_update",
    "PinValidationCheck": ".pin_validation_check",
    "PinValidationCheckStatus": ".pin_validation_check_status",
    "PinValidationResponse": ".pin_validation_response",
    "PinterestAccountResponse": ".pinterest_account_response",
    "Plan": ".plan",
    "PortalResponse": ".portal_response",
    "PricingAmountResponse": ".pricing_amount_response",
    "PricingCatalogResponse": ".pricing_catalog_response",
    "PricingPlanResponse": ".pricing_plan_response",
    "PrimaryEmailChangeActionResponse": ".primary_email_change_action_response",
    "PrimaryEmailChangeRequest": ".primary_email_change_request",
    "PrimaryEmailChangeRequestDict": ".primary_email_change_request",
    "PrimaryEmailChangeRequestResponse": ".primary_email_change_request_response",
    "ProfileResponse": ".profile_response",
    "ProfileUpdateRequest": ".profile_update_request",
    "ProfileUpdateRequestDict": ".profile_update_request",
    "ProjectResponse": ".project_response",
    "ProjectSwitchResponse": ".project_switch_response",
    "ProjectsContextResponse": ".projects_context_response",
    "RateMeterAccount": ".rate_meter_account",
    "RateMeterNode": ".rate_meter_node",
    "RateMeterResponse": ".rate_meter_response",
    "ReadinessResponse": ".readiness_response",
    "RegisterMarketingAttribution": ".register_marketing_attribution",
    "RegisterMarketingAttributionDict": ".register_marketing_attribution",
    "RegisterRequest": ".register_request",
    "RegisterRequestDict": ".register_request",
    "RelatedTermsItem": ".related_terms_item",
    "RelatedTermsResponse": ".related_terms_response",
    "ResetPasswordRequest": ".reset_password_request",
    "ResetPasswordRequestDict": ".reset_password_request",
    "RootResponse": ".root_response",
    "ScheduleCreate": ".schedule_create",
    "ScheduleCreateDict": ".schedule_create",
    "SchedulePayload": ".schedule_payload",
    "ScheduleResponse": ".schedule_response",
    "ScheduleSort": ".schedule_sort",
    "ScheduleStatus": ".schedule_status",
    "ScheduleUpdate": ".schedule_update",
    "ScheduleUpdateDict": ".schedule_update",
    "StatusInternalSystems": ".status_internal_systems",
    "StatusQueueSnapshot": ".status_queue_snapshot",
    "StatusReadiness": ".status_readiness",
    "StatusResponse": ".status_response",
    "StatusSystem": ".status_system",
    "SwitchProjectRequest": ".switch_project_request",
    "SwitchProjectRequestDict": ".switch_project_request",
    "TeamActionResponse": ".team_action_response",
    "TeamInvitationAcceptRequest": ".team_invitation_accept_request",
    "TeamInvitationAcceptRequestDict": ".team_invitation_accept_request",
    "TeamInvitationAcceptResponse": ".team_invitation_accept_response",
    "TeamInvitationCreateRequest": ".team_invitation_create_request",
    "TeamInvitationCreateRequestDict": ".team_invitation_create_request",
    "TeamInvitationPreviewResponse": ".team_invitation_preview_response",
    "TeamInvitationResponse": ".team_invitation_response",
    "TeamInvitationsListResponse": ".team_invitations_list_response",
    "TeamMemberResponse": ".team_member_response",
    "TeamMemberUpdateRequest": ".team_member_update_request",
    "TeamMemberUpdateRequestDict": ".team_member_update_request",
    "TeamMembersListResponse": ".team_members_list_response",
    "TeamRole": ".team_role",
    "TopPin": ".top_pin",
    "TopPinsMetric": ".top_pins_metric",
    "TopPinsPage": ".top_pins_page",
    "UnsubscribeResponse": ".unsubscribe_response",
    "ValidationErrorItem": ".validation_error_item",
    "VideoUpload": ".video_upload",
    "VideoUploadDict": ".video_upload",
    "WebhookCreate": ".webhook_create",
    "WebhookCreateDict": ".webhook_create",
    "WebhookDeliveryResponse": ".webhook_delivery_response",
    "WebhookEvent": ".webhook_event",
    "WebhookResponse": ".webhook_response",
    "WebhookUpdate": ".webhook_update",
    "WebhookUpdateDict": ".webhook_update",
    "WorkspaceEnvironment": ".workspace_environment",
}


if not TYPE_CHECKING:  # so that type checkers report names that do not exist

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULE_OF[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
