"""Models and enums of the API. Each one loads when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account
    from .account_account_type import AccountAccountType
    from .action_type import ActionType
    from .ad_account import AdAccount
    from .ad_account_analytics_response_item import AdAccountAnalyticsResponseItem
    from .ad_account_create import AdAccountCreate, AdAccountCreateDict
    from .ad_account_create_subscription_request import AdAccountCreateSubscriptionRequest
    from .ad_account_create_subscription_request_partner_metadata import (
        AdAccountCreateSubscriptionRequestPartnerMetadata,
    )
    from .ad_account_create_subscription_response import AdAccountCreateSubscriptionResponse
    from .ad_account_get_subscription_response import AdAccountGetSubscriptionResponse
    from .ad_account_owner import AdAccountOwner
    from .ad_accounts_audiences_shared_accounts_list_response_200 import (
        AdAccountsAudiencesSharedAccountsListResponse200,
    )
    from .ad_accounts_country_response import AdAccountsCountryResponse
    from .ad_accounts_country_response_data import AdAccountsCountryResponseData
    from .ad_accounts_list_response_200 import AdAccountsListResponse200
    from .ad_accounts_subscriptions_get_list_response_200 import (
        AdAccountsSubscriptionsGetListResponse200,
    )
    from .ad_array_response import AdArrayResponse
    from .ad_array_response_element import AdArrayResponseElement
    from .ad_common import AdCommon
    from .ad_country import AdCountry
    from .ad_create_request import AdCreateRequest, AdCreateRequestDict
    from .ad_group_array_response import AdGroupArrayResponse
    from .ad_group_array_response_element import AdGroupArrayResponseElement
    from .ad_group_audience_sizing_request import (
        AdGroupAudienceSizingRequest,
        AdGroupAudienceSizingRequestDict,
    )
    from .ad_group_audience_sizing_request_creative_types_item import (
        AdGroupAudienceSizingRequestCreativeTypesItem,
    )
    from .ad_group_audience_sizing_request_keywords_item import (
        AdGroupAudienceSizingRequestKeywordsItem,
        AdGroupAudienceSizingRequestKeywordsItemDict,
    )
    from .ad_group_audience_sizing_response import AdGroupAudienceSizingResponse
    from .ad_group_common import AdGroupCommon
    from .ad_group_common_bid_strategy_type import AdGroupCommonBidStrategyType
    from .ad_group_common_promotion_application_level import AdGroupCommonPromotionApplicationLevel
    from .ad_group_create_request import AdGroupCreateRequest, AdGroupCreateRequestDict
    from .ad_group_id_filter import AdGroupIdFilter
    from .ad_group_response import AdGroupResponse
    from .ad_group_response_conversion_learning_mode_type import (
        AdGroupResponseConversionLearningModeType,
    )
    from .ad_group_summary_status import AdGroupSummaryStatus
    from .ad_group_update_request import AdGroupUpdateRequest, AdGroupUpdateRequestDict
    from .ad_groups_analytics_response_item import AdGroupsAnalyticsResponseItem
    from .ad_groups_list_response_200 import AdGroupsListResponse200
    from .ad_pin_analytics import AdPinAnalytics
    from .ad_pin_id import AdPinId
    from .ad_preview_create_from_image import AdPreviewCreateFromImage, AdPreviewCreateFromImageDict
    from .ad_preview_create_from_pin import AdPreviewCreateFromPin, AdPreviewCreateFromPinDict
    from .ad_preview_request import AdPreviewRequest, AdPreviewRequestDict
    from .ad_preview_shopping import AdPreviewShopping, AdPreviewShoppingDict
    from .ad_preview_shopping_creative_type import AdPreviewShoppingCreativeType
    from .ad_preview_shopping_customizable_cta_type import AdPreviewShoppingCustomizableCtaType
    from .ad_preview_shopping_preferred_media_type import AdPreviewShoppingPreferredMediaType
    from .ad_preview_url_response import AdPreviewURLResponse
    from .ad_response import AdResponse
    from .ad_response_rejected_reasons_item import AdResponseRejectedReasonsItem
    from .ad_response_review_status import AdResponseReviewStatus
    from .ad_update_request import AdUpdateRequest, AdUpdateRequestDict
    from .ads_analytics_ad_group_targeting_type import AdsAnalyticsAdGroupTargetingType
    from .ads_analytics_ad_targeting_type import AdsAnalyticsAdTargetingType
    from .ads_analytics_campaign_targeting_type import AdsAnalyticsCampaignTargetingType
    from .ads_analytics_create_async_request import (
        AdsAnalyticsCreateAsyncRequest,
        AdsAnalyticsCreateAsyncRequestDict,
    )
    from .ads_analytics_create_async_request_custom_conversion_event_metrics_item import (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem,
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict,
    )
    from .ads_analytics_create_async_request_custom_conversion_event_metrics_item_custom_event_metrics_type import (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType,
    )
    from .ads_analytics_create_async_request_primary_sort import (
        AdsAnalyticsCreateAsyncRequestPrimarySort,
    )
    from .ads_analytics_create_async_response import AdsAnalyticsCreateAsyncResponse
    from .ads_analytics_filter_column import AdsAnalyticsFilterColumn
    from .ads_analytics_filter_operator import AdsAnalyticsFilterOperator
    from .ads_analytics_get_async_response import AdsAnalyticsGetAsyncResponse
    from .ads_analytics_metrics_filter import (
        AdsAnalyticsMetricsFilter,
        AdsAnalyticsMetricsFilterDict,
    )
    from .ads_analytics_response_item import AdsAnalyticsResponseItem
    from .ads_analytics_targeting_type import AdsAnalyticsTargetingType
    from .ads_credit_discounts_response import AdsCreditDiscountsResponse
    from .ads_credit_discounts_response_discount_type import AdsCreditDiscountsResponseDiscountType
    from .ads_credit_redeem_request import AdsCreditRedeemRequest, AdsCreditRedeemRequestDict
    from .ads_credit_redeem_response import AdsCreditRedeemResponse
    from .ads_credits_discounts_get_response_200 import AdsCreditsDiscountsGetResponse200
    from .ads_list_response_200 import AdsListResponse200
    from .advanced_auction_bid_options import (
        AdvancedAuctionBidOptions,
        AdvancedAuctionBidOptionsDict,
    )
    from .advanced_auction_item import AdvancedAuctionItem
    from .advanced_auction_items import AdvancedAuctionItems
    from .advanced_auction_items_get_record import (
        AdvancedAuctionItemsGetRecord,
        AdvancedAuctionItemsGetRecordDict,
    )
    from .advanced_auction_items_get_request import (
        AdvancedAuctionItemsGetRequest,
        AdvancedAuctionItemsGetRequestDict,
    )
    from .advanced_auction_items_submit_delete_record import (
        AdvancedAuctionItemsSubmitDeleteRecord,
        AdvancedAuctionItemsSubmitDeleteRecordDict,
    )
    from .advanced_auction_items_submit_record import (
        AdvancedAuctionItemsSubmitRecord,
        AdvancedAuctionItemsSubmitRecordDict,
    )
    from .advanced_auction_items_submit_request import (
        AdvancedAuctionItemsSubmitRequest,
        AdvancedAuctionItemsSubmitRequestDict,
    )
    from .advanced_auction_items_submit_upsert_record import (
        AdvancedAuctionItemsSubmitUpsertRecord,
        AdvancedAuctionItemsSubmitUpsertRecordDict,
    )
    from .advanced_auction_key import AdvancedAuctionKey
    from .advanced_auction_operation import AdvancedAuctionOperation
    from .advanced_auction_operation_error import (
        AdvancedAuctionOperationError,
        AdvancedAuctionOperationErrorDict,
    )
    from .advanced_auction_processed_items import AdvancedAuctionProcessedItems
    from .advertiser_defined_events_get_advertiser_defined_events_response import (
        AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse,
    )
    from .advertiser_defined_events_get_advertiser_defined_events_response_advertiser_defined_event import (
        AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEvent,
    )
    from .advertiser_defined_events_get_advertiser_defined_events_response_advertiser_defined_event_mapped_conversion_type import (
        AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEventMappedConversionType,
    )
    from .age_bucket_list_item import AgeBucketListItem
    from .age_trends_bucket import AgeTrendsBucket
    from .all_of import AllOf, AllOfDict
    from .amazon_connect_request import AmazonConnectRequest
    from .analytics_daily_metrics import AnalyticsDailyMetrics
    from .analytics_metrics_response import AnalyticsMetricsResponse
    from .any_of import AnyOf, AnyOfDict
    from .app_type_multipliers import AppTypeMultipliers, AppTypeMultipliersDict
    from .app_type_multipliers_apptype import AppTypeMultipliersAPPTYPE
    from .asset_group_binding import AssetGroupBinding
    from .asset_group_type import AssetGroupType
    from .asset_id_permissions import AssetIdPermissions
    from .audience import Audience
    from .audience_account_type import AudienceAccountType
    from .audience_category import AudienceCategory
    from .audience_category_audience_subcategory import AudienceCategoryAudienceSubcategory
    from .audience_common import AudienceCommon
    from .audience_create_request import AudienceCreateRequest, AudienceCreateRequestDict
    from .audience_definition import AudienceDefinition
    from .audience_definition_response import AudienceDefinitionResponse
    from .audience_definition_scope import AudienceDefinitionScope
    from .audience_definition_scope_scope import AudienceDefinitionScopeScope
    from .audience_definition_type import AudienceDefinitionType
    from .audience_definition_type_scope import AudienceDefinitionTypeScope
    from .audience_demographic_value import AudienceDemographicValue
    from .audience_demographics import AudienceDemographics
    from .audience_insight_category_array_response import AudienceInsightCategoryArrayResponse
    from .audience_insight_category_common import AudienceInsightCategoryCommon
    from .audience_insight_type import AudienceInsightType
    from .audience_insights_response import AudienceInsightsResponse
    from .audience_rule import AudienceRule, AudienceRuleDict
    from .audience_share_type import AudienceShareType
    from .audience_type import AudienceType
    from .audience_update_operation_type import AudienceUpdateOperationType
    from .audience_update_request import AudienceUpdateRequest, AudienceUpdateRequestDict
    from .audiences_list_order import AudiencesListOrder
    from .audiences_list_ownership_type import AudiencesListOwnershipType
    from .audiences_list_response_200 import AudiencesListResponse200
    from .auth_respond_invites_body import AuthRespondInvitesBody, AuthRespondInvitesBodyDict
    from .auth_respond_invites_body_invites_item import (
        AuthRespondInvitesBodyInvitesItem,
        AuthRespondInvitesBodyInvitesItemDict,
    )
    from .auth_respond_invites_body_invites_item_action import (
        AuthRespondInvitesBodyInvitesItemAction,
        AuthRespondInvitesBodyInvitesItemActionDict,
    )
    from .availability_filter import AvailabilityFilter, AvailabilityFilterDict
    from .base_invite_data_response import BaseInviteDataResponse
    from .base_invite_data_response_invite_data import BaseInviteDataResponseInviteData
    from .batch_operation import BatchOperation
    from .batch_operation_status import BatchOperationStatus
    from .bid_floor import BidFloor
    from .bid_floor_request import BidFloorRequest, BidFloorRequestDict
    from .bid_floor_request_bid_floor_spec import (
        BidFloorRequestBidFloorSpec,
        BidFloorRequestBidFloorSpecDict,
    )
    from .billing_invoice_download_response import BillingInvoiceDownloadResponse
    from .billing_invoice_response import BillingInvoiceResponse
    from .billing_invoice_response_document_type import BillingInvoiceResponseDocumentType
    from .billing_invoice_response_status import BillingInvoiceResponseStatus
    from .billing_invoices_get_response_200 import BillingInvoicesGetResponse200
    from .billing_profiles_get_response_200 import BillingProfilesGetResponse200
    from .billing_profiles_response import BillingProfilesResponse
    from .billing_profiles_response_billing_type import BillingProfilesResponseBillingType
    from .billing_profiles_response_card_type import BillingProfilesResponseCardType
    from .billing_profiles_response_payment_method_brand import (
        BillingProfilesResponsePaymentMethodBrand,
    )
    from .billing_profiles_response_status import BillingProfilesResponseStatus
    from .board import Board
    from .board_base import BoardBase
    from .board_create import BoardCreate, BoardCreateDict
    from .board_media import BoardMedia
    from .board_owner import BoardOwner
    from .board_privacy import BoardPrivacy
    from .board_privacy_filter import BoardPrivacyFilter
    from .board_section import BoardSection, BoardSectionDict
    from .board_sections_list_pins_response_200 import BoardSectionsListPinsResponse200
    from .board_sections_list_response_200 import BoardSectionsListResponse200
    from .board_update_privacy import BoardUpdatePrivacy
    from .board_with_update_privacy import BoardWithUpdatePrivacy
    from .board_with_update_privacy_update import (
        BoardWithUpdatePrivacyUpdate,
        BoardWithUpdatePrivacyUpdateDict,
    )
    from .boards_list_pins_response_200 import BoardsListPinsResponse200
    from .boards_list_response_200 import BoardsListResponse200
    from .boards_user_follows_list_response_200 import BoardsUserFollowsListResponse200
    from .book_closed_response import BookClosedResponse
    from .brand_accounts_create_body import BrandAccountsCreateBody, BrandAccountsCreateBodyDict
    from .brand_accounts_create_body_image_base_64 import (
        BrandAccountsCreateBodyImageBase64,
        BrandAccountsCreateBodyImageBase64Dict,
    )
    from .brand_accounts_create_body_image_base_64_content_type import (
        BrandAccountsCreateBodyImageBase64ContentType,
    )
    from .brand_accounts_create_response_200 import BrandAccountsCreateResponse200
    from .brand_accounts_update_body import BrandAccountsUpdateBody, BrandAccountsUpdateBodyDict
    from .brand_accounts_update_body_image_base_64 import (
        BrandAccountsUpdateBodyImageBase64,
        BrandAccountsUpdateBodyImageBase64Dict,
    )
    from .brand_accounts_update_body_image_base_64_content_type import (
        BrandAccountsUpdateBodyImageBase64ContentType,
    )
    from .brand_accounts_update_response_200 import BrandAccountsUpdateResponse200
    from .brand_filter import BrandFilter, BrandFilterDict
    from .budget_type import BudgetType
    from .bulk_download_request import BulkDownloadRequest, BulkDownloadRequestDict
    from .bulk_download_request_campaign_filter import (
        BulkDownloadRequestCampaignFilter,
        BulkDownloadRequestCampaignFilterDict,
    )
    from .bulk_download_response import BulkDownloadResponse
    from .bulk_entity_type import BulkEntityType
    from .bulk_output_format import BulkOutputFormat
    from .bulk_reporting_job_status import BulkReportingJobStatus
    from .bulk_upsert_request import BulkUpsertRequest, BulkUpsertRequestDict
    from .bulk_upsert_request_create import BulkUpsertRequestCreate, BulkUpsertRequestCreateDict
    from .bulk_upsert_request_create_catalog_product_groups_item import (
        BulkUpsertRequestCreateCatalogProductGroupsItem,
        BulkUpsertRequestCreateCatalogProductGroupsItemDict,
    )
    from .bulk_upsert_request_update import BulkUpsertRequestUpdate, BulkUpsertRequestUpdateDict
    from .bulk_upsert_request_update_catalog_product_groups_item import (
        BulkUpsertRequestUpdateCatalogProductGroupsItem,
        BulkUpsertRequestUpdateCatalogProductGroupsItemDict,
    )
    from .bulk_upsert_request_update_label_bulk_update_request import (
        BulkUpsertRequestUpdateLabelBulkUpdateRequest,
        BulkUpsertRequestUpdateLabelBulkUpdateRequestDict,
    )
    from .bulk_upsert_request_update_label_bulk_update_request_status import (
        BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus,
    )
    from .bulk_upsert_response import BulkUpsertResponse
    from .bulk_upsert_status import BulkUpsertStatus
    from .bulk_upsert_status_response import BulkUpsertStatusResponse
    from .business_access_error import BusinessAccessError
    from .business_access_role import BusinessAccessRole
    from .business_access_user_summary import BusinessAccessUserSummary
    from .business_account_audiences_shared_accounts_list_response_200 import (
        BusinessAccountAudiencesSharedAccountsListResponse200,
    )
    from .business_asset_members_get_response_200 import BusinessAssetMembersGetResponse200
    from .business_asset_partners_get_response_200 import BusinessAssetPartnersGetResponse200
    from .business_assets_get_response_200 import BusinessAssetsGetResponse200
    from .business_member_assets_get_response_200 import BusinessMemberAssetsGetResponse200
    from .business_member_assets_summary import BusinessMemberAssetsSummary
    from .business_member_assets_summary_ad_accounts_item import (
        BusinessMemberAssetsSummaryAdAccountsItem,
    )
    from .business_member_assets_summary_profiles_item import (
        BusinessMemberAssetsSummaryProfilesItem,
    )
    from .business_members_asset_access_delete_body import (
        BusinessMembersAssetAccessDeleteBody,
        BusinessMembersAssetAccessDeleteBodyDict,
    )
    from .business_members_asset_access_delete_body_accesses_item import (
        BusinessMembersAssetAccessDeleteBodyAccessesItem,
        BusinessMembersAssetAccessDeleteBodyAccessesItemDict,
    )
    from .business_partner_asset_access_get_response_200 import (
        BusinessPartnerAssetAccessGetResponse200,
    )
    from .business_role import BusinessRole
    from .business_role_check_mode import BusinessRoleCheckMode
    from .business_role_for_members import BusinessRoleForMembers
    from .business_shared_audience import BusinessSharedAudience, BusinessSharedAudienceDict
    from .business_shared_audience_response import BusinessSharedAudienceResponse
    from .campaign_audience_multipliers import (
        CampaignAudienceMultipliers,
        CampaignAudienceMultipliersDict,
    )
    from .campaign_bid_options import CampaignBidOptions
    from .campaign_bid_options_create import CampaignBidOptionsCreate, CampaignBidOptionsCreateDict
    from .campaign_bid_options_update import CampaignBidOptionsUpdate, CampaignBidOptionsUpdateDict
    from .campaign_bid_options_update_update_mask_item import CampaignBidOptionsUpdateUpdateMaskItem
    from .campaign_common import CampaignCommon
    from .campaign_create_common import CampaignCreateCommon
    from .campaign_create_request import CampaignCreateRequest, CampaignCreateRequestDict
    from .campaign_create_response import CampaignCreateResponse
    from .campaign_create_response_data import CampaignCreateResponseData
    from .campaign_create_response_item import CampaignCreateResponseItem
    from .campaign_id import CampaignId
    from .campaign_id_filter import CampaignIdFilter
    from .campaign_objectives_filter import CampaignObjectivesFilter
    from .campaign_response import CampaignResponse
    from .campaign_summary_status import CampaignSummaryStatus
    from .campaign_update_request import CampaignUpdateRequest, CampaignUpdateRequestDict
    from .campaign_update_response import CampaignUpdateResponse
    from .campaigns_analytics_response_item import CampaignsAnalyticsResponseItem
    from .campaigns_list_response_200 import CampaignsListResponse200
    from .cancel_invites_body import CancelInvitesBody, CancelInvitesBodyDict
    from .carousel_slot import CarouselSlot, CarouselSlotDict
    from .catalog import Catalog
    from .catalogs_available_filter_values import CatalogsAvailableFilterValues
    from .catalogs_create_creative_assets_item import (
        CatalogsCreateCreativeAssetsItem,
        CatalogsCreateCreativeAssetsItemDict,
    )
    from .catalogs_create_hotel_item import CatalogsCreateHotelItem, CatalogsCreateHotelItemDict
    from .catalogs_create_report_response import CatalogsCreateReportResponse
    from .catalogs_create_request import CatalogsCreateRequest, CatalogsCreateRequestDict
    from .catalogs_create_retail_item import CatalogsCreateRetailItem, CatalogsCreateRetailItemDict
    from .catalogs_creative_assets_attributes import (
        CatalogsCreativeAssetsAttributes,
        CatalogsCreativeAssetsAttributesDict,
    )
    from .catalogs_creative_assets_available_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValues,
    )
    from .catalogs_creative_assets_available_filter_values_catalogs_creative_assets_filter_values_map import (
        CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMap,
    )
    from .catalogs_creative_assets_available_filter_values_catalogs_creative_assets_filter_values_map_media_type_item import (
        CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMapMediaTypeItem,
    )
    from .catalogs_creative_assets_batch_item import (
        CatalogsCreativeAssetsBatchItem,
        CatalogsCreativeAssetsBatchItemDict,
    )
    from .catalogs_creative_assets_batch_request import (
        CatalogsCreativeAssetsBatchRequest,
        CatalogsCreativeAssetsBatchRequestDict,
    )
    from .catalogs_creative_assets_batch_request_language import (
        CatalogsCreativeAssetsBatchRequestLanguage,
    )
    from .catalogs_creative_assets_feed import CatalogsCreativeAssetsFeed
    from .catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequest,
        CatalogsCreativeAssetsFeedsCreateRequestDict,
    )
    from .catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequest,
        CatalogsCreativeAssetsFeedsUpdateRequestDict,
    )
    from .catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse,
    )
    from .catalogs_creative_assets_item_response import CatalogsCreativeAssetsItemResponse
    from .catalogs_creative_assets_items_batch import CatalogsCreativeAssetsItemsBatch
    from .catalogs_creative_assets_items_filter import CatalogsCreativeAssetsItemsFilter
    from .catalogs_creative_assets_items_post_filter import (
        CatalogsCreativeAssetsItemsPostFilter,
        CatalogsCreativeAssetsItemsPostFilterDict,
    )
    from .catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
    )
    from .catalogs_creative_assets_product import CatalogsCreativeAssetsProduct
    from .catalogs_creative_assets_product_group import CatalogsCreativeAssetsProductGroup
    from .catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequestDict,
    )
    from .catalogs_creative_assets_product_group_filter_keys import (
        CatalogsCreativeAssetsProductGroupFilterKeys,
        CatalogsCreativeAssetsProductGroupFilterKeysDict,
    )
    from .catalogs_creative_assets_product_group_filters import (
        CatalogsCreativeAssetsProductGroupFilters,
        CatalogsCreativeAssetsProductGroupFiltersDict,
    )
    from .catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOf,
        CatalogsCreativeAssetsProductGroupFiltersAllOfDict,
    )
    from .catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf,
        CatalogsCreativeAssetsProductGroupFiltersAnyOfDict,
    )
    from .catalogs_creative_assets_product_group_product_counts import (
        CatalogsCreativeAssetsProductGroupProductCounts,
    )
    from .catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequestDict,
    )
    from .catalogs_creative_assets_product_metadata import CatalogsCreativeAssetsProductMetadata
    from .catalogs_db_item import CatalogsDbItem
    from .catalogs_delete_creative_assets_item import (
        CatalogsDeleteCreativeAssetsItem,
        CatalogsDeleteCreativeAssetsItemDict,
    )
    from .catalogs_delete_hotel_item import CatalogsDeleteHotelItem, CatalogsDeleteHotelItemDict
    from .catalogs_delete_retail_item import CatalogsDeleteRetailItem, CatalogsDeleteRetailItemDict
    from .catalogs_feed import CatalogsFeed
    from .catalogs_feed_credentials import CatalogsFeedCredentials, CatalogsFeedCredentialsDict
    from .catalogs_feed_ingestion import CatalogsFeedIngestion
    from .catalogs_feed_ingestion_details import CatalogsFeedIngestionDetails
    from .catalogs_feed_ingestion_errors import CatalogsFeedIngestionErrors
    from .catalogs_feed_ingestion_errors_largeproductcountdecrease import (
        CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE,
    )
    from .catalogs_feed_ingestion_info import CatalogsFeedIngestionInfo
    from .catalogs_feed_ingestion_warnings import CatalogsFeedIngestionWarnings
    from .catalogs_feed_processing_result import CatalogsFeedProcessingResult
    from .catalogs_feed_processing_schedule import (
        CatalogsFeedProcessingSchedule,
        CatalogsFeedProcessingScheduleDict,
    )
    from .catalogs_feed_processing_schedule_timezone import CatalogsFeedProcessingScheduleTimezone
    from .catalogs_feed_processing_status import CatalogsFeedProcessingStatus
    from .catalogs_feed_product_counts import CatalogsFeedProductCounts
    from .catalogs_feed_validation_details import CatalogsFeedValidationDetails
    from .catalogs_feed_validation_errors import CatalogsFeedValidationErrors
    from .catalogs_feed_validation_warnings import CatalogsFeedValidationWarnings
    from .catalogs_feed_validation_warnings_fetchsamesignature import (
        CatalogsFeedValidationWarningsFETCHSAMESIGNATURE,
    )
    from .catalogs_feed_video_counts import CatalogsFeedVideoCounts
    from .catalogs_feeds_create_request import (
        CatalogsFeedsCreateRequest,
        CatalogsFeedsCreateRequestDict,
    )
    from .catalogs_feeds_update_request import (
        CatalogsFeedsUpdateRequest,
        CatalogsFeedsUpdateRequestDict,
    )
    from .catalogs_format import CatalogsFormat
    from .catalogs_hotel_address import CatalogsHotelAddress, CatalogsHotelAddressDict
    from .catalogs_hotel_attributes import CatalogsHotelAttributes, CatalogsHotelAttributesDict
    from .catalogs_hotel_attributes_main_image import (
        CatalogsHotelAttributesMainImage,
        CatalogsHotelAttributesMainImageDict,
    )
    from .catalogs_hotel_available_filter_values import CatalogsHotelAvailableFilterValues
    from .catalogs_hotel_available_filter_values_catalogs_hotel_filter_values_map import (
        CatalogsHotelAvailableFilterValuesCatalogsHotelFilterValuesMap,
    )
    from .catalogs_hotel_batch_item import CatalogsHotelBatchItem, CatalogsHotelBatchItemDict
    from .catalogs_hotel_batch_request import (
        CatalogsHotelBatchRequest,
        CatalogsHotelBatchRequestDict,
    )
    from .catalogs_hotel_batch_request_language import CatalogsHotelBatchRequestLanguage
    from .catalogs_hotel_feed import CatalogsHotelFeed
    from .catalogs_hotel_feeds_create_request import (
        CatalogsHotelFeedsCreateRequest,
        CatalogsHotelFeedsCreateRequestDict,
    )
    from .catalogs_hotel_feeds_update_request import (
        CatalogsHotelFeedsUpdateRequest,
        CatalogsHotelFeedsUpdateRequestDict,
    )
    from .catalogs_hotel_guest_ratings import (
        CatalogsHotelGuestRatings,
        CatalogsHotelGuestRatingsDict,
    )
    from .catalogs_hotel_item_error_response import CatalogsHotelItemErrorResponse
    from .catalogs_hotel_item_response import CatalogsHotelItemResponse
    from .catalogs_hotel_items_batch import CatalogsHotelItemsBatch
    from .catalogs_hotel_items_filter import CatalogsHotelItemsFilter
    from .catalogs_hotel_items_post_filter import (
        CatalogsHotelItemsPostFilter,
        CatalogsHotelItemsPostFilterDict,
    )
    from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
        CatalogsHotelListProductsByCatalogBasedFilterRequestDict,
    )
    from .catalogs_hotel_product import CatalogsHotelProduct
    from .catalogs_hotel_product_group import CatalogsHotelProductGroup
    from .catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequestDict,
    )
    from .catalogs_hotel_product_group_filter_keys import (
        CatalogsHotelProductGroupFilterKeys,
        CatalogsHotelProductGroupFilterKeysDict,
    )
    from .catalogs_hotel_product_group_filters import (
        CatalogsHotelProductGroupFilters,
        CatalogsHotelProductGroupFiltersDict,
    )
    from .catalogs_hotel_product_group_filters_all_of import (
        CatalogsHotelProductGroupFiltersAllOf,
        CatalogsHotelProductGroupFiltersAllOfDict,
    )
    from .catalogs_hotel_product_group_filters_any_of import (
        CatalogsHotelProductGroupFiltersAnyOf,
        CatalogsHotelProductGroupFiltersAnyOfDict,
    )
    from .catalogs_hotel_product_group_product_counts import CatalogsHotelProductGroupProductCounts
    from .catalogs_hotel_product_group_type import CatalogsHotelProductGroupType
    from .catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequestDict,
    )
    from .catalogs_hotel_product_metadata import CatalogsHotelProductMetadata
    from .catalogs_hotel_report_parameters import (
        CatalogsHotelReportParameters,
        CatalogsHotelReportParametersDict,
    )
    from .catalogs_hotel_report_parameters_report import (
        CatalogsHotelReportParametersReport,
        CatalogsHotelReportParametersReportDict,
    )
    from .catalogs_hotel_report_stats_parameters import (
        CatalogsHotelReportStatsParameters,
        CatalogsHotelReportStatsParametersDict,
    )
    from .catalogs_hotel_report_stats_parameters_report import (
        CatalogsHotelReportStatsParametersReport,
        CatalogsHotelReportStatsParametersReportDict,
    )
    from .catalogs_item_validation_details import CatalogsItemValidationDetails
    from .catalogs_item_validation_errors import CatalogsItemValidationErrors
    from .catalogs_item_validation_issue import CatalogsItemValidationIssue
    from .catalogs_item_validation_issues import CatalogsItemValidationIssues
    from .catalogs_item_validation_warnings import CatalogsItemValidationWarnings
    from .catalogs_items import CatalogsItems
    from .catalogs_items_batch import CatalogsItemsBatch
    from .catalogs_items_batch_request import (
        CatalogsItemsBatchRequest,
        CatalogsItemsBatchRequestDict,
    )
    from .catalogs_items_create_batch_request import (
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsCreateBatchRequestDict,
    )
    from .catalogs_items_create_batch_request_language import (
        CatalogsItemsCreateBatchRequestLanguage,
    )
    from .catalogs_items_delete_batch_request import (
        CatalogsItemsDeleteBatchRequest,
        CatalogsItemsDeleteBatchRequestDict,
    )
    from .catalogs_items_delete_batch_request_language import (
        CatalogsItemsDeleteBatchRequestLanguage,
    )
    from .catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequestDict,
    )
    from .catalogs_items_delete_discontinued_batch_request_language import (
        CatalogsItemsDeleteDiscontinuedBatchRequestLanguage,
    )
    from .catalogs_items_filters import CatalogsItemsFilters
    from .catalogs_items_post_filters import CatalogsItemsPostFilters, CatalogsItemsPostFiltersDict
    from .catalogs_items_request import CatalogsItemsRequest, CatalogsItemsRequestDict
    from .catalogs_items_request_language import CatalogsItemsRequestLanguage
    from .catalogs_items_update_batch_request import (
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpdateBatchRequestDict,
    )
    from .catalogs_items_update_batch_request_language import (
        CatalogsItemsUpdateBatchRequestLanguage,
    )
    from .catalogs_items_upsert_batch_request import (
        CatalogsItemsUpsertBatchRequest,
        CatalogsItemsUpsertBatchRequestDict,
    )
    from .catalogs_items_upsert_batch_request_language import (
        CatalogsItemsUpsertBatchRequestLanguage,
    )
    from .catalogs_list_products_by_feed_based_filter import (
        CatalogsListProductsByFeedBasedFilter,
        CatalogsListProductsByFeedBasedFilterDict,
    )
    from .catalogs_list_products_by_filter_request import (
        CatalogsListProductsByFilterRequest,
        CatalogsListProductsByFilterRequestDict,
    )
    from .catalogs_list_response_200 import CatalogsListResponse200
    from .catalogs_locale import CatalogsLocale
    from .catalogs_product import CatalogsProduct
    from .catalogs_product_group_create_request import (
        CatalogsProductGroupCreateRequest,
        CatalogsProductGroupCreateRequestDict,
    )
    from .catalogs_product_group_currency_criteria import (
        CatalogsProductGroupCurrencyCriteria,
        CatalogsProductGroupCurrencyCriteriaDict,
    )
    from .catalogs_product_group_filter_keys import (
        CatalogsProductGroupFilterKeys,
        CatalogsProductGroupFilterKeysDict,
    )
    from .catalogs_product_group_filter_operator_type_criteria import (
        CatalogsProductGroupFilterOperatorTypeCriteria,
        CatalogsProductGroupFilterOperatorTypeCriteriaDict,
    )
    from .catalogs_product_group_filter_operator_type_criteria_filter_operator_type import (
        CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType,
    )
    from .catalogs_product_group_filters import (
        CatalogsProductGroupFilters,
        CatalogsProductGroupFiltersDict,
    )
    from .catalogs_product_group_filters_all_of import (
        CatalogsProductGroupFiltersAllOf,
        CatalogsProductGroupFiltersAllOfDict,
    )
    from .catalogs_product_group_filters_any_of import (
        CatalogsProductGroupFiltersAnyOf,
        CatalogsProductGroupFiltersAnyOfDict,
    )
    from .catalogs_product_group_filters_request import (
        CatalogsProductGroupFiltersRequest,
        CatalogsProductGroupFiltersRequestDict,
    )
    from .catalogs_product_group_multiple_countries_criteria import (
        CatalogsProductGroupMultipleCountriesCriteria,
        CatalogsProductGroupMultipleCountriesCriteriaDict,
    )
    from .catalogs_product_group_multiple_gender_criteria import (
        CatalogsProductGroupMultipleGenderCriteria,
        CatalogsProductGroupMultipleGenderCriteriaDict,
    )
    from .catalogs_product_group_multiple_media_types_criteria import (
        CatalogsProductGroupMultipleMediaTypesCriteria,
        CatalogsProductGroupMultipleMediaTypesCriteriaDict,
    )
    from .catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria,
        CatalogsProductGroupMultipleStringCriteriaDict,
    )
    from .catalogs_product_group_multiple_string_list_criteria import (
        CatalogsProductGroupMultipleStringListCriteria,
        CatalogsProductGroupMultipleStringListCriteriaDict,
    )
    from .catalogs_product_group_pins_list_response_200 import (
        CatalogsProductGroupPinsListResponse200,
    )
    from .catalogs_product_group_pricing_criteria import (
        CatalogsProductGroupPricingCriteria,
        CatalogsProductGroupPricingCriteriaDict,
    )
    from .catalogs_product_group_product_counts_vertical import (
        CatalogsProductGroupProductCountsVertical,
    )
    from .catalogs_product_group_status import CatalogsProductGroupStatus
    from .catalogs_product_group_type import CatalogsProductGroupType
    from .catalogs_product_group_uint_32_criteria import (
        CatalogsProductGroupUint32Criteria,
        CatalogsProductGroupUint32CriteriaDict,
    )
    from .catalogs_product_group_uint_32_criteria_operator import (
        CatalogsProductGroupUint32CriteriaOperator,
    )
    from .catalogs_product_group_update_request import (
        CatalogsProductGroupUpdateRequest,
        CatalogsProductGroupUpdateRequestDict,
    )
    from .catalogs_product_groups_create_body import (
        CatalogsProductGroupsCreateBody,
        CatalogsProductGroupsCreateBodyDict,
    )
    from .catalogs_product_groups_create_many_body_item import (
        CatalogsProductGroupsCreateManyBodyItem,
        CatalogsProductGroupsCreateManyBodyItemDict,
    )
    from .catalogs_product_groups_list_response_200 import CatalogsProductGroupsListResponse200
    from .catalogs_product_groups_update_body import (
        CatalogsProductGroupsUpdateBody,
        CatalogsProductGroupsUpdateBodyDict,
    )
    from .catalogs_report import CatalogsReport
    from .catalogs_report_all_items_filter import (
        CatalogsReportAllItemsFilter,
        CatalogsReportAllItemsFilterDict,
    )
    from .catalogs_report_distribution_issue_filter import (
        CatalogsReportDistributionIssueFilter,
        CatalogsReportDistributionIssueFilterDict,
    )
    from .catalogs_report_distribution_stats import CatalogsReportDistributionStats
    from .catalogs_report_feed_ingestion_filter import (
        CatalogsReportFeedIngestionFilter,
        CatalogsReportFeedIngestionFilterDict,
    )
    from .catalogs_report_feed_ingestion_stats import CatalogsReportFeedIngestionStats
    from .catalogs_report_feed_ingestion_stats_severity import (
        CatalogsReportFeedIngestionStatsSeverity,
    )
    from .catalogs_report_parameters import CatalogsReportParameters, CatalogsReportParametersDict
    from .catalogs_report_report_status import CatalogsReportReportStatus
    from .catalogs_report_stats import CatalogsReportStats
    from .catalogs_retail_available_filter_values import CatalogsRetailAvailableFilterValues
    from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map import (
        CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMap,
    )
    from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_availability_item import (
        CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapAvailabilityItem,
    )
    from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_condition_item import (
        CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapConditionItem,
    )
    from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_gender_item import (
        CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapGenderItem,
    )
    from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_media_type_item import (
        CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapMediaTypeItem,
    )
    from .catalogs_retail_batch_request import (
        CatalogsRetailBatchRequest,
        CatalogsRetailBatchRequestDict,
    )
    from .catalogs_retail_batch_request_items_item import (
        CatalogsRetailBatchRequestItemsItem,
        CatalogsRetailBatchRequestItemsItemDict,
    )
    from .catalogs_retail_batch_request_language import CatalogsRetailBatchRequestLanguage
    from .catalogs_retail_feed import CatalogsRetailFeed
    from .catalogs_retail_feeds_create_request import (
        CatalogsRetailFeedsCreateRequest,
        CatalogsRetailFeedsCreateRequestDict,
    )
    from .catalogs_retail_feeds_update_request import (
        CatalogsRetailFeedsUpdateRequest,
        CatalogsRetailFeedsUpdateRequestDict,
    )
    from .catalogs_retail_item_error_response import CatalogsRetailItemErrorResponse
    from .catalogs_retail_item_response import CatalogsRetailItemResponse
    from .catalogs_retail_items_batch import CatalogsRetailItemsBatch
    from .catalogs_retail_items_filter import CatalogsRetailItemsFilter
    from .catalogs_retail_items_post_filter import (
        CatalogsRetailItemsPostFilter,
        CatalogsRetailItemsPostFilterDict,
    )
    from .catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsRetailListProductsByCatalogBasedFilterRequestDict,
    )
    from .catalogs_retail_product import CatalogsRetailProduct
    from .catalogs_retail_product_group import CatalogsRetailProductGroup
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest,
        CatalogsRetailProductGroupCreateRequestDict,
    )
    from .catalogs_retail_product_group_product_counts import (
        CatalogsRetailProductGroupProductCounts,
    )
    from .catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsRetailProductGroupUpdateRequestDict,
    )
    from .catalogs_retail_product_metadata import CatalogsRetailProductMetadata
    from .catalogs_retail_report_parameters import (
        CatalogsRetailReportParameters,
        CatalogsRetailReportParametersDict,
    )
    from .catalogs_retail_report_parameters_report import (
        CatalogsRetailReportParametersReport,
        CatalogsRetailReportParametersReportDict,
    )
    from .catalogs_retail_report_stats_parameters import (
        CatalogsRetailReportStatsParameters,
        CatalogsRetailReportStatsParametersDict,
    )
    from .catalogs_retail_report_stats_parameters_report import (
        CatalogsRetailReportStatsParametersReport,
        CatalogsRetailReportStatsParametersReportDict,
    )
    from .catalogs_status import CatalogsStatus
    from .catalogs_type import CatalogsType
    from .catalogs_updatable_creative_assets_attributes import (
        CatalogsUpdatableCreativeAssetsAttributes,
        CatalogsUpdatableCreativeAssetsAttributesDict,
    )
    from .catalogs_updatable_hotel_attributes import (
        CatalogsUpdatableHotelAttributes,
        CatalogsUpdatableHotelAttributesDict,
    )
    from .catalogs_update_creative_assets_item import (
        CatalogsUpdateCreativeAssetsItem,
        CatalogsUpdateCreativeAssetsItemDict,
    )
    from .catalogs_update_hotel_item import CatalogsUpdateHotelItem, CatalogsUpdateHotelItemDict
    from .catalogs_update_retail_item import CatalogsUpdateRetailItem, CatalogsUpdateRetailItemDict
    from .catalogs_upsert_creative_assets_item import (
        CatalogsUpsertCreativeAssetsItem,
        CatalogsUpsertCreativeAssetsItemDict,
    )
    from .catalogs_upsert_hotel_item import CatalogsUpsertHotelItem, CatalogsUpsertHotelItemDict
    from .catalogs_upsert_retail_item import CatalogsUpsertRetailItem, CatalogsUpsertRetailItemDict
    from .catalogs_vertical_batch_request import (
        CatalogsVerticalBatchRequest,
        CatalogsVerticalBatchRequestDict,
    )
    from .catalogs_vertical_feeds_create_request import (
        CatalogsVerticalFeedsCreateRequest,
        CatalogsVerticalFeedsCreateRequestDict,
    )
    from .catalogs_vertical_feeds_update_request import (
        CatalogsVerticalFeedsUpdateRequest,
        CatalogsVerticalFeedsUpdateRequestDict,
    )
    from .catalogs_vertical_product_group import CatalogsVerticalProductGroup
    from .catalogs_vertical_product_group_create_request import (
        CatalogsVerticalProductGroupCreateRequest,
        CatalogsVerticalProductGroupCreateRequestDict,
    )
    from .catalogs_vertical_product_group_update_request import (
        CatalogsVerticalProductGroupUpdateRequest,
        CatalogsVerticalProductGroupUpdateRequestDict,
    )
    from .catalogs_verticals_list_products_by_catalog_based_filter_request import (
        CatalogsVerticalsListProductsByCatalogBasedFilterRequest,
        CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict,
    )
    from .condition_filter import ConditionFilter, ConditionFilterDict
    from .content_type import ContentType
    from .conversion_access_token_response import ConversionAccessTokenResponse
    from .conversion_api_response import ConversionApiResponse
    from .conversion_api_response_events_item import ConversionApiResponseEventsItem
    from .conversion_api_response_events_item_status import ConversionApiResponseEventsItemStatus
    from .conversion_attribution_window_days import ConversionAttributionWindowDays
    from .conversion_event_app_info import ConversionEventAppInfo, ConversionEventAppInfoDict
    from .conversion_event_device_info import (
        ConversionEventDeviceInfo,
        ConversionEventDeviceInfoDict,
    )
    from .conversion_event_device_info_form_factor import ConversionEventDeviceInfoFormFactor
    from .conversion_event_device_info_network_type import ConversionEventDeviceInfoNetworkType
    from .conversion_event_device_info_os_family import ConversionEventDeviceInfoOsFamily
    from .conversion_event_response import ConversionEventResponse
    from .conversion_events import ConversionEvents, ConversionEventsDict
    from .conversion_events_data_item import ConversionEventsDataItem, ConversionEventsDataItemDict
    from .conversion_events_data_item_custom_data import (
        ConversionEventsDataItemCustomData,
        ConversionEventsDataItemCustomDataDict,
    )
    from .conversion_events_data_item_custom_data_contents_item import (
        ConversionEventsDataItemCustomDataContentsItem,
        ConversionEventsDataItemCustomDataContentsItemDict,
    )
    from .conversion_events_user_data import ConversionEventsUserData, ConversionEventsUserDataDict
    from .conversion_events_user_data_properties import ConversionEventsUserDataProperties
    from .conversion_health_selection_item import ConversionHealthSelectionItem
    from .conversion_msot_events import ConversionMSOTEvents, ConversionMSOTEventsDict
    from .conversion_msot_events_attribution_model import ConversionMSOTEventsAttributionModel
    from .conversion_msot_events_attribution_scope import ConversionMSOTEventsAttributionScope
    from .conversion_msot_events_currency import ConversionMSOTEventsCurrency
    from .conversion_msot_events_event_name import ConversionMSOTEventsEventName
    from .conversion_product_report_request import (
        ConversionProductReportRequest,
        ConversionProductReportRequestDict,
    )
    from .conversion_product_report_request_conversion_product_attribution_type import (
        ConversionProductReportRequestConversionProductAttributionType,
    )
    from .conversion_product_report_request_conversion_product_breakdown import (
        ConversionProductReportRequestConversionProductBreakdown,
    )
    from .conversion_product_report_request_granularity import (
        ConversionProductReportRequestGranularity,
    )
    from .conversion_product_report_request_level import ConversionProductReportRequestLevel
    from .conversion_product_reporting_column import ConversionProductReportingColumn
    from .conversion_report_attribution_type import ConversionReportAttributionType
    from .conversion_report_time_type import ConversionReportTimeType
    from .conversion_tag import ConversionTag
    from .conversion_tag_common import ConversionTagCommon
    from .conversion_tag_configs import ConversionTagConfigs
    from .conversion_tag_create import ConversionTagCreate, ConversionTagCreateDict
    from .conversion_tag_list_response import ConversionTagListResponse
    from .conversion_tag_response import ConversionTagResponse
    from .conversion_tag_type import ConversionTagType
    from .conversion_tags_list_response_200 import ConversionTagsListResponse200
    from .country import Country
    from .country_filter import CountryFilter, CountryFilterDict
    from .create_asset_access_request_body import (
        CreateAssetAccessRequestBody,
        CreateAssetAccessRequestBodyDict,
    )
    from .create_asset_access_request_body_asset_requests_item import (
        CreateAssetAccessRequestBodyAssetRequestsItem,
        CreateAssetAccessRequestBodyAssetRequestsItemDict,
    )
    from .create_asset_access_request_error_message_item import (
        CreateAssetAccessRequestErrorMessageItem,
    )
    from .create_asset_access_request_response import CreateAssetAccessRequestResponse
    from .create_asset_group_body import CreateAssetGroupBody, CreateAssetGroupBodyDict
    from .create_asset_group_response import CreateAssetGroupResponse
    from .create_asset_invites_request import (
        CreateAssetInvitesRequest,
        CreateAssetInvitesRequestDict,
    )
    from .create_asset_invites_request_item import (
        CreateAssetInvitesRequestItem,
        CreateAssetInvitesRequestItemDict,
    )
    from .create_invites_results_response_array import CreateInvitesResultsResponseArray
    from .create_invites_results_response_array_items_item import (
        CreateInvitesResultsResponseArrayItemsItem,
    )
    from .create_invites_results_response_array_items_item_invite import (
        CreateInvitesResultsResponseArrayItemsItemInvite,
    )
    from .create_membership_or_partnership_invites_body import (
        CreateMembershipOrPartnershipInvitesBody,
        CreateMembershipOrPartnershipInvitesBodyDict,
    )
    from .create_membership_or_partnership_invites_body_business_role import (
        CreateMembershipOrPartnershipInvitesBodyBusinessRole,
    )
    from .create_mmm_report_request import CreateMMMReportRequest, CreateMMMReportRequestDict
    from .create_mmm_report_request_granularity import CreateMMMReportRequestGranularity
    from .create_mmm_report_request_level import CreateMMMReportRequestLevel
    from .create_mmm_report_response import CreateMMMReportResponse
    from .create_mmm_report_response_create_mmm_report_response_data import (
        CreateMMMReportResponseCreateMMMReportResponseData,
    )
    from .creative_assets_id_filter import CreativeAssetsIdFilter, CreativeAssetsIdFilterDict
    from .creative_assets_processing_record import CreativeAssetsProcessingRecord
    from .creative_assets_visibility_type import CreativeAssetsVisibilityType
    from .creative_type import CreativeType
    from .currency import Currency
    from .currency_filter import CurrencyFilter, CurrencyFilterDict
    from .custom_label_0_filter import CustomLabel0Filter, CustomLabel0FilterDict
    from .custom_label_1_filter import CustomLabel1Filter, CustomLabel1FilterDict
    from .custom_label_2_filter import CustomLabel2Filter, CustomLabel2FilterDict
    from .custom_label_3_filter import CustomLabel3Filter, CustomLabel3FilterDict
    from .custom_label_4_filter import CustomLabel4Filter, CustomLabel4FilterDict
    from .custom_number_0_filter import CustomNumber0Filter, CustomNumber0FilterDict
    from .custom_number_1_filter import CustomNumber1Filter, CustomNumber1FilterDict
    from .custom_number_2_filter import CustomNumber2Filter, CustomNumber2FilterDict
    from .custom_number_3_filter import CustomNumber3Filter, CustomNumber3FilterDict
    from .custom_number_4_filter import CustomNumber4Filter, CustomNumber4FilterDict
    from .customer_list import CustomerList
    from .customer_list_request import CustomerListRequest, CustomerListRequestDict
    from .customer_list_status import CustomerListStatus
    from .customer_list_update_request import (
        CustomerListUpdateRequest,
        CustomerListUpdateRequestDict,
    )
    from .customer_list_upload import CustomerListUpload
    from .customer_list_upload_create_request import (
        CustomerListUploadCreateRequest,
        CustomerListUploadCreateRequestDict,
    )
    from .customer_list_upload_create_response import CustomerListUploadCreateResponse
    from .customer_list_upload_error_detail import CustomerListUploadErrorDetail
    from .customer_list_upload_record_counts import CustomerListUploadRecordCounts
    from .customer_list_upload_response import CustomerListUploadResponse
    from .customer_list_upload_response_error_detail import CustomerListUploadResponseErrorDetail
    from .customer_list_upload_response_record_counts import CustomerListUploadResponseRecordCounts
    from .customer_list_upload_response_state import CustomerListUploadResponseState
    from .customer_list_upload_state import CustomerListUploadState
    from .customer_lists_list_response_200 import CustomerListsListResponse200
    from .customizable_cta_type import CustomizableCTAType
    from .data_output_format import DataOutputFormat
    from .data_status import DataStatus
    from .delete_asset_group_body import DeleteAssetGroupBody, DeleteAssetGroupBodyDict
    from .delete_asset_group_response import DeleteAssetGroupResponse
    from .delete_asset_group_response_exceptions_item import DeleteAssetGroupResponseExceptionsItem
    from .delete_invites_results_response_array import DeleteInvitesResultsResponseArray
    from .delete_invites_results_response_array_items_item import (
        DeleteInvitesResultsResponseArrayItemsItem,
    )
    from .delete_invites_results_response_array_items_item_exception import (
        DeleteInvitesResultsResponseArrayItemsItemException,
    )
    from .delete_member_access_result import DeleteMemberAccessResult
    from .delete_member_access_results_response_array import DeleteMemberAccessResultsResponseArray
    from .delete_partner_asset_access_body import (
        DeletePartnerAssetAccessBody,
        DeletePartnerAssetAccessBodyDict,
    )
    from .delete_partner_asset_access_body_accesses_item import (
        DeletePartnerAssetAccessBodyAccessesItem,
        DeletePartnerAssetAccessBodyAccessesItemDict,
    )
    from .delete_partner_asset_access_body_accesses_item_partner_type import (
        DeletePartnerAssetAccessBodyAccessesItemPartnerType,
    )
    from .delete_partner_assets_result import DeletePartnerAssetsResult
    from .delete_partner_assets_results_response_array import (
        DeletePartnerAssetsResultsResponseArray,
    )
    from .delete_partners_request import DeletePartnersRequest, DeletePartnersRequestDict
    from .delete_partners_response import DeletePartnersResponse
    from .deleted_members_response import DeletedMembersResponse
    from .delivery_metrics_response import DeliveryMetricsResponse
    from .delivery_metrics_response_items_item import DeliveryMetricsResponseItemsItem
    from .delivery_metrics_response_items_item_category import (
        DeliveryMetricsResponseItemsItemCategory,
    )
    from .detailed_error import DetailedError
    from .disclosure_type import DisclosureType
    from .enhanced_match_status_type import EnhancedMatchStatusType
    from .entity_status import EntityStatus
    from .error import Error
    from .event_data import EventData, EventDataDict
    from .event_quality_score import EventQualityScore
    from .exception import Exception_
    from .featured_trend import FeaturedTrend
    from .feed_processing_results_list_response_200 import FeedProcessingResultsListResponse200
    from .feeds_create_body import FeedsCreateBody, FeedsCreateBodyDict
    from .feeds_list_response_200 import FeedsListResponse200
    from .feeds_update_body import FeedsUpdateBody, FeedsUpdateBodyDict
    from .follow_user_request import FollowUserRequest, FollowUserRequestDict
    from .followers_list_response_200 import FollowersListResponse200
    from .gender import Gender
    from .gender_bucket import GenderBucket
    from .gender_demographics import GenderDemographics
    from .gender_filter import GenderFilter, GenderFilterDict
    from .gender_list_item import GenderListItem
    from .get_audiences_order_by import GetAudiencesOrderBy
    from .get_business_asset_type_response import GetBusinessAssetTypeResponse
    from .get_business_assets_response import GetBusinessAssetsResponse
    from .get_business_assets_response_catalog_info import GetBusinessAssetsResponseCatalogInfo
    from .get_business_employers_response_200 import GetBusinessEmployersResponse200
    from .get_business_members_response_200 import GetBusinessMembersResponse200
    from .get_business_partners_response_200 import GetBusinessPartnersResponse200
    from .get_invites_response_200 import GetInvitesResponse200
    from .get_mmm_report_response import GetMMMReportResponse
    from .get_mmm_report_response_get_mmm_report_response_data import (
        GetMMMReportResponseGetMMMReportResponseData,
    )
    from .get_mmm_report_response_get_mmm_report_response_data_report_status import (
        GetMMMReportResponseGetMMMReportResponseDataReportStatus,
    )
    from .get_partner_assets_response import GetPartnerAssetsResponse
    from .google_product_category_0_filter import (
        GoogleProductCategory0Filter,
        GoogleProductCategory0FilterDict,
    )
    from .google_product_category_1_filter import (
        GoogleProductCategory1Filter,
        GoogleProductCategory1FilterDict,
    )
    from .google_product_category_2_filter import (
        GoogleProductCategory2Filter,
        GoogleProductCategory2FilterDict,
    )
    from .google_product_category_3_filter import (
        GoogleProductCategory3Filter,
        GoogleProductCategory3FilterDict,
    )
    from .google_product_category_4_filter import (
        GoogleProductCategory4Filter,
        GoogleProductCategory4FilterDict,
    )
    from .google_product_category_5_filter import (
        GoogleProductCategory5Filter,
        GoogleProductCategory5FilterDict,
    )
    from .google_product_category_6_filter import (
        GoogleProductCategory6Filter,
        GoogleProductCategory6FilterDict,
    )
    from .granularity import Granularity
    from .grid_click_type import GridClickType
    from .hotel_id_filter import HotelIdFilter, HotelIdFilterDict
    from .hotel_processing_record import HotelProcessingRecord
    from .image_details import ImageDetails
    from .image_metadata import ImageMetadata
    from .image_size import ImageSize
    from .ingestion_source_options import IngestionSourceOptions
    from .inner_product_categories_metrics_highlights import InnerProductCategoriesMetricsHighlights
    from .integration_log import IntegrationLog, IntegrationLogDict
    from .integration_log_client_error import (
        IntegrationLogClientError,
        IntegrationLogClientErrorDict,
    )
    from .integration_log_client_request import (
        IntegrationLogClientRequest,
        IntegrationLogClientRequestDict,
    )
    from .integration_log_client_request_method import IntegrationLogClientRequestMethod
    from .integration_log_event_type import IntegrationLogEventType
    from .integration_log_log_level import IntegrationLogLogLevel
    from .integration_logs_invalid_log_response import IntegrationLogsInvalidLogResponse
    from .integration_logs_invalid_log_response_rejected_logs_item import (
        IntegrationLogsInvalidLogResponseRejectedLogsItem,
    )
    from .integration_logs_request import IntegrationLogsRequest, IntegrationLogsRequestDict
    from .integration_logs_success_response import IntegrationLogsSuccessResponse
    from .integration_metadata import IntegrationMetadata
    from .integration_record import IntegrationRecord
    from .integration_request import IntegrationRequest, IntegrationRequestDict
    from .integration_request_patch import IntegrationRequestPatch, IntegrationRequestPatchDict
    from .integrations_get_list_response_200 import IntegrationsGetListResponse200
    from .interest import Interest
    from .interests_enum import InterestsEnum
    from .invite_assets_summary import InviteAssetsSummary
    from .invite_assets_summary_ad_accounts_item import InviteAssetsSummaryAdAccountsItem
    from .invite_assets_summary_profiles_item import InviteAssetsSummaryProfilesItem
    from .invite_business_role_binding import InviteBusinessRoleBinding
    from .invite_exception_response import InviteExceptionResponse
    from .invite_response import InviteResponse
    from .invite_status import InviteStatus
    from .invite_type import InviteType
    from .item_attributes import ItemAttributes
    from .item_attributes_request import ItemAttributesRequest, ItemAttributesRequestDict
    from .item_batch_record import ItemBatchRecord, ItemBatchRecordDict
    from .item_create_batch_record import ItemCreateBatchRecord, ItemCreateBatchRecordDict
    from .item_delete_batch_record import ItemDeleteBatchRecord, ItemDeleteBatchRecordDict
    from .item_delete_discontinued_batch_record import (
        ItemDeleteDiscontinuedBatchRecord,
        ItemDeleteDiscontinuedBatchRecordDict,
    )
    from .item_group_id_filter import ItemGroupIdFilter, ItemGroupIdFilterDict
    from .item_id_filter import ItemIdFilter, ItemIdFilterDict
    from .item_processing_record import ItemProcessingRecord
    from .item_processing_status import ItemProcessingStatus
    from .item_response import ItemResponse
    from .item_response_type_0 import ItemResponseType0
    from .item_response_type_1 import ItemResponseType1
    from .item_update_batch_record import ItemUpdateBatchRecord, ItemUpdateBatchRecordDict
    from .item_upsert_batch_record import ItemUpsertBatchRecord, ItemUpsertBatchRecordDict
    from .item_validation_event import ItemValidationEvent
    from .items_batch_post_body import ItemsBatchPostBody, ItemsBatchPostBodyDict
    from .items_issues_list_response_200 import ItemsIssuesListResponse200
    from .keyword import Keyword
    from .keyword_error import KeywordError
    from .keyword_metrics import KeywordMetrics
    from .keyword_metrics_response import KeywordMetricsResponse
    from .keyword_update import KeywordUpdate, KeywordUpdateDict
    from .keyword_update_body import KeywordUpdateBody, KeywordUpdateBodyDict
    from .keywords_common import KeywordsCommon, KeywordsCommonDict
    from .keywords_get_response_200 import KeywordsGetResponse200
    from .keywords_metrics_array_response import KeywordsMetricsArrayResponse
    from .keywords_request import KeywordsRequest, KeywordsRequestDict
    from .keywords_response import KeywordsResponse
    from .l1_interest_list_item import L1InterestListItem
    from .label import Label
    from .label_create_request import LabelCreateRequest, LabelCreateRequestDict
    from .label_create_request_labels_item import (
        LabelCreateRequestLabelsItem,
        LabelCreateRequestLabelsItemDict,
    )
    from .label_error import LabelError
    from .label_parent_type import LabelParentType
    from .label_status import LabelStatus
    from .label_type import LabelType
    from .label_update_request import LabelUpdateRequest, LabelUpdateRequestDict
    from .label_update_request_labels_item import (
        LabelUpdateRequestLabelsItem,
        LabelUpdateRequestLabelsItemDict,
    )
    from .labels_list_response_200 import LabelsListResponse200
    from .labels_response import LabelsResponse
    from .language import Language
    from .lead_form_array_response import LeadFormArrayResponse
    from .lead_form_array_response_items_item import LeadFormArrayResponseItemsItem
    from .lead_form_common import LeadFormCommon
    from .lead_form_common_policy_links_item import (
        LeadFormCommonPolicyLinksItem,
        LeadFormCommonPolicyLinksItemDict,
    )
    from .lead_form_create_request import LeadFormCreateRequest, LeadFormCreateRequestDict
    from .lead_form_question import LeadFormQuestion, LeadFormQuestionDict
    from .lead_form_question_field_type import LeadFormQuestionFieldType
    from .lead_form_question_type import LeadFormQuestionType
    from .lead_form_response import LeadFormResponse
    from .lead_form_status import LeadFormStatus
    from .lead_form_test_request import LeadFormTestRequest, LeadFormTestRequestDict
    from .lead_form_test_response import LeadFormTestResponse
    from .lead_form_update_request import LeadFormUpdateRequest, LeadFormUpdateRequestDict
    from .lead_forms_list_response_200 import LeadFormsListResponse200
    from .lead_subscription import LeadSubscription
    from .lead_subscription_post_params_create import (
        LeadSubscriptionPostParamsCreate,
        LeadSubscriptionPostParamsCreateDict,
    )
    from .lead_subscription_post_params_create_partner_metadata import (
        LeadSubscriptionPostParamsCreatePartnerMetadata,
        LeadSubscriptionPostParamsCreatePartnerMetadataDict,
    )
    from .leads_export_create_request import LeadsExportCreateRequest, LeadsExportCreateRequestDict
    from .leads_export_create_response import LeadsExportCreateResponse
    from .leads_export_response_data import LeadsExportResponseData
    from .leads_export_status import LeadsExportStatus
    from .line_item import LineItem, LineItemDict
    from .linked_business import LinkedBusiness
    from .local_store_update import LocalStoreUpdate
    from .lookback_period_options import LookbackPeriodOptions
    from .match_type import MatchType
    from .match_type_response import MatchTypeResponse
    from .max_price_filter import MaxPriceFilter, MaxPriceFilterDict
    from .media import Media
    from .media_list_response_200 import MediaListResponse200
    from .media_type import MediaType
    from .media_type_filter import MediaTypeFilter, MediaTypeFilterDict
    from .media_upload import MediaUpload
    from .media_upload_create import MediaUploadCreate, MediaUploadCreateDict
    from .media_upload_parameters import MediaUploadParameters
    from .media_upload_status import MediaUploadStatus
    from .media_upload_type import MediaUploadType
    from .member_business_role import MemberBusinessRole
    from .members_to_delete_body import MembersToDeleteBody, MembersToDeleteBodyDict
    from .members_to_delete_body_members_item import (
        MembersToDeleteBodyMembersItem,
        MembersToDeleteBodyMembersItemDict,
    )
    from .metrics_reporting_level import MetricsReportingLevel
    from .metrics_response import MetricsResponse
    from .min_price_filter import MinPriceFilter, MinPriceFilterDict
    from .mmm_reporting_column import MMMReportingColumn
    from .mmm_reporting_targeting_type import MMMReportingTargetingType
    from .multi_pins_analytics_metric_types_item import MultiPinsAnalyticsMetricTypesItem
    from .non_draft_entity_status import NonDraftEntityStatus
    from .non_nullable_catalogs_currency import NonNullableCatalogsCurrency
    from .non_nullable_product_availability_type import NonNullableProductAvailabilityType
    from .notification_post_notification_response import NotificationPostNotificationResponse
    from .nullable_catalogs_item_field_type import NullableCatalogsItemFieldType
    from .nullable_currency import NullableCurrency
    from .oauth_access_token_request import OauthAccessTokenRequest, OauthAccessTokenRequestDict
    from .oauth_access_token_request_client_credentials import (
        OauthAccessTokenRequestClientCredentials,
        OauthAccessTokenRequestClientCredentialsDict,
    )
    from .oauth_access_token_request_code import (
        OauthAccessTokenRequestCode,
        OauthAccessTokenRequestCodeDict,
    )
    from .oauth_access_token_request_refresh import (
        OauthAccessTokenRequestRefresh,
        OauthAccessTokenRequestRefreshDict,
    )
    from .oauth_access_token_response import OauthAccessTokenResponse
    from .oauth_access_token_response_client_credentials import (
        OauthAccessTokenResponseClientCredentials,
    )
    from .oauth_access_token_response_client_credentials_response_type import (
        OauthAccessTokenResponseClientCredentialsResponseType,
    )
    from .oauth_access_token_response_code import OauthAccessTokenResponseCode
    from .oauth_access_token_response_code_response_type import (
        OauthAccessTokenResponseCodeResponseType,
    )
    from .oauth_access_token_response_integration_refresh import (
        OauthAccessTokenResponseIntegrationRefresh,
    )
    from .oauth_access_token_response_integration_refresh_response_type import (
        OauthAccessTokenResponseIntegrationRefreshResponseType,
    )
    from .oauth_access_token_response_refresh import OauthAccessTokenResponseRefresh
    from .oauth_access_token_response_refresh_response_type import (
        OauthAccessTokenResponseRefreshResponseType,
    )
    from .oauth_access_token_response_response_type import OauthAccessTokenResponseResponseType
    from .objective_type import ObjectiveType
    from .operation_type import OperationType
    from .optimization_goal_metadata import OptimizationGoalMetadata, OptimizationGoalMetadataDict
    from .optimization_goal_metadata_conversion_tag_v3_goal_metadata import (
        OptimizationGoalMetadataConversionTagV3GoalMetadata,
        OptimizationGoalMetadataConversionTagV3GoalMetadataDict,
    )
    from .optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows,
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindowsDict,
    )
    from .optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_event import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent,
    )
    from .optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_learning_mode_type import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType,
    )
    from .optimization_goal_metadata_frequency_goal_metadata import (
        OptimizationGoalMetadataFrequencyGoalMetadata,
        OptimizationGoalMetadataFrequencyGoalMetadataDict,
    )
    from .optimization_goal_metadata_frequency_goal_metadata_timerange import (
        OptimizationGoalMetadataFrequencyGoalMetadataTimerange,
    )
    from .optimization_goal_metadata_scrollup_goal_metadata import (
        OptimizationGoalMetadataScrollupGoalMetadata,
        OptimizationGoalMetadataScrollupGoalMetadataDict,
    )
    from .order_line import OrderLine
    from .order_line_error import OrderLineError
    from .order_line_paid_type import OrderLinePaidType
    from .order_line_response import OrderLineResponse
    from .order_line_single_response import OrderLineSingleResponse
    from .order_line_status import OrderLineStatus
    from .order_lines import OrderLines
    from .order_lines_array_response import OrderLinesArrayResponse
    from .order_lines_list_response_200 import OrderLinesListResponse200
    from .overall_status_options import OverallStatusOptions
    from .pacing_delivery_type import PacingDeliveryType
    from .page_visit_conversion_tags_get_response_200 import PageVisitConversionTagsGetResponse200
    from .paginated import Paginated
    from .partner_type import PartnerType
    from .permissions import Permissions
    from .permissions_with_owner import PermissionsWithOwner
    from .pin import Pin
    from .pin_analytics_metrics_response import PinAnalyticsMetricsResponse
    from .pin_analytics_metrics_response_daily_metrics_item import (
        PinAnalyticsMetricsResponseDailyMetricsItem,
    )
    from .pin_create import PinCreate, PinCreateDict
    from .pin_media import PinMedia
    from .pin_media_metadata import PinMediaMetadata
    from .pin_media_source import PinMediaSource, PinMediaSourceDict
    from .pin_media_source_image_base_64 import (
        PinMediaSourceImageBase64,
        PinMediaSourceImageBase64Dict,
    )
    from .pin_media_source_image_url import PinMediaSourceImageURL, PinMediaSourceImageURLDict
    from .pin_media_source_images_base_64 import (
        PinMediaSourceImagesBase64,
        PinMediaSourceImagesBase64Dict,
    )
    from .pin_media_source_images_base_64_item import (
        PinMediaSourceImagesBase64Item,
        PinMediaSourceImagesBase64ItemDict,
    )
    from .pin_media_source_images_url import PinMediaSourceImagesURL, PinMediaSourceImagesURLDict
    from .pin_media_source_images_url_item import (
        PinMediaSourceImagesURLItem,
        PinMediaSourceImagesURLItemDict,
    )
    from .pin_media_source_pin_url import PinMediaSourcePinURL, PinMediaSourcePinURLDict
    from .pin_media_source_video_id import PinMediaSourceVideoID, PinMediaSourceVideoIDDict
    from .pin_media_with_image import PinMediaWithImage
    from .pin_media_with_image_and_video import PinMediaWithImageAndVideo
    from .pin_media_with_images import PinMediaWithImages
    from .pin_media_with_video import PinMediaWithVideo
    from .pin_media_with_videos import PinMediaWithVideos
    from .pin_promotion_summary_status import PinPromotionSummaryStatus
    from .pin_update import PinUpdate, PinUpdateDict
    from .pins_list_response_200 import PinsListResponse200
    from .pins_save_body import PinsSaveBody, PinsSaveBodyDict
    from .pinterest_lib_error import PinterestLibError
    from .pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from .pinterest_lib_status_204 import PinterestLibStatus204
    from .pinterest_lib_status_204_status_code import PinterestLibStatus204StatusCode
    from .placement_group_type import PlacementGroupType
    from .placement_multipliers import PlacementMultipliers, PlacementMultipliersDict
    from .placement_multipliers_placement import PlacementMultipliersPLACEMENT
    from .price_filter import PriceFilter, PriceFilterDict
    from .price_filter_catalogs_product_group_pricing_currency_criteria import (
        PriceFilterCatalogsProductGroupPricingCurrencyCriteria,
        PriceFilterCatalogsProductGroupPricingCurrencyCriteriaDict,
    )
    from .price_filter_catalogs_product_group_pricing_currency_criteria_operator import (
        PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator,
    )
    from .product_availability_type import ProductAvailabilityType
    from .product_categories_demographic import ProductCategoriesDemographic
    from .product_categories_engagement_type import ProductCategoriesEngagementType
    from .product_categories_metrics_highlights import ProductCategoriesMetricsHighlights
    from .product_category_detail_lookback_window import ProductCategoryDetailLookbackWindow
    from .product_category_details import ProductCategoryDetails
    from .product_category_enum import ProductCategoryEnum
    from .product_category_region import ProductCategoryRegion
    from .product_group_analytics_response_item import ProductGroupAnalyticsResponseItem
    from .product_group_promotion import ProductGroupPromotion, ProductGroupPromotionDict
    from .product_group_promotion_collections_header_type import (
        ProductGroupPromotionCollectionsHeaderType,
    )
    from .product_group_promotion_create_request import (
        ProductGroupPromotionCreateRequest,
        ProductGroupPromotionCreateRequestDict,
    )
    from .product_group_promotion_customizable_cta_type import (
        ProductGroupPromotionCustomizableCtaType,
    )
    from .product_group_promotion_preferred_media_type import (
        ProductGroupPromotionPreferredMediaType,
    )
    from .product_group_promotion_response import ProductGroupPromotionResponse
    from .product_group_promotion_response_item import ProductGroupPromotionResponseItem
    from .product_group_promotion_update_request import (
        ProductGroupPromotionUpdateRequest,
        ProductGroupPromotionUpdateRequestDict,
    )
    from .product_group_promotions_list_response_200 import ProductGroupPromotionsListResponse200
    from .product_group_reference_filter import (
        ProductGroupReferenceFilter,
        ProductGroupReferenceFilterDict,
    )
    from .product_group_summary_status import ProductGroupSummaryStatus
    from .product_type_0_filter import ProductType0Filter, ProductType0FilterDict
    from .product_type_1_filter import ProductType1Filter, ProductType1FilterDict
    from .product_type_2_filter import ProductType2Filter, ProductType2FilterDict
    from .product_type_3_filter import ProductType3Filter, ProductType3FilterDict
    from .product_type_4_filter import ProductType4Filter, ProductType4FilterDict
    from .products_by_product_group_filter_list_response_200 import (
        ProductsByProductGroupFilterListResponse200,
    )
    from .promotion_array_element import PromotionArrayElement
    from .promotion_common import PromotionCommon
    from .promotion_common_discount_status import PromotionCommonDiscountStatus
    from .promotion_create_request import PromotionCreateRequest, PromotionCreateRequestDict
    from .promotion_response import PromotionResponse
    from .promotion_template_value import PromotionTemplateValue, PromotionTemplateValueDict
    from .promotion_type import PromotionType
    from .promotion_update_request import PromotionUpdateRequest, PromotionUpdateRequestDict
    from .promotions_list_response_200 import PromotionsListResponse200
    from .promotions_response import PromotionsResponse
    from .public_targeting_type import PublicTargetingType
    from .quality_component_details import QualityComponentDetails
    from .quality_component_issue import QualityComponentIssue
    from .quality_components import QualityComponents
    from .query_app_types import QueryAppTypes
    from .query_billing_document_type import QueryBillingDocumentType
    from .query_billing_invoice_status import QueryBillingInvoiceStatus
    from .query_catalogs_report_stats_parameters import (
        QueryCatalogsReportStatsParameters,
        QueryCatalogsReportStatsParametersDict,
    )
    from .query_columns_item import QueryColumnsItem
    from .query_comment_feed_type import QueryCommentFeedType
    from .query_content_type import QueryContentType
    from .query_conversion_attribution_click_window_days import (
        QueryConversionAttributionClickWindowDays,
    )
    from .query_conversion_attribution_conversion_report_time import (
        QueryConversionAttributionConversionReportTime,
    )
    from .query_conversion_attribution_engagement_window_days import (
        QueryConversionAttributionEngagementWindowDays,
    )
    from .query_conversion_attribution_view_window_days import (
        QueryConversionAttributionViewWindowDays,
    )
    from .query_created_in_last_n_days import QueryCreatedInLastNDays
    from .query_entity_statuses_item import QueryEntityStatusesItem
    from .query_from_claimed_content import QueryFromClaimedContent
    from .query_invite_status_item import QueryInviteStatusItem
    from .query_label_entity_statuses_item import QueryLabelEntityStatusesItem
    from .query_label_types_item import QueryLabelTypesItem
    from .query_metric_types_item import QueryMetricTypesItem
    from .query_order import QueryOrder
    from .query_pin_analytics_metric_types_item import QueryPinAnalyticsMetricTypesItem
    from .query_pin_filter import QueryPinFilter
    from .query_pin_format import QueryPinFormat
    from .query_pin_type import QueryPinType
    from .query_report_type import QueryReportType
    from .query_resource_type import QueryResourceType
    from .query_schedule_statuses_item import QueryScheduleStatusesItem
    from .query_schedule_types_item import QueryScheduleTypesItem
    from .query_sort import QuerySort
    from .query_sort_billing_invoice import QuerySortBillingInvoice
    from .query_sort_by import QuerySortBy
    from .query_source import QuerySource
    from .query_split_field_pins import QuerySplitFieldPins
    from .query_split_field_user_account import QuerySplitFieldUserAccount
    from .query_video_pin_metric_types_item import QueryVideoPinMetricTypesItem
    from .query_video_pin_sort_by import QueryVideoPinSortBy
    from .quiz_pin_data import QuizPinData, QuizPinDataDict
    from .quiz_pin_data_tie_breaker_type import QuizPinDataTieBreakerType
    from .quiz_pin_option import QuizPinOption, QuizPinOptionDict
    from .quiz_pin_question import QuizPinQuestion, QuizPinQuestionDict
    from .quiz_pin_result import QuizPinResult, QuizPinResultDict
    from .related_terms import RelatedTerms
    from .related_terms_related_terms_list_item import RelatedTermsRelatedTermsListItem
    from .reporting_column_async import ReportingColumnAsync
    from .reporting_time_zone import ReportingTimeZone
    from .reports_stats_response_200 import ReportsStatsResponse200
    from .respond_to_invites_response_array import RespondToInvitesResponseArray
    from .respond_to_invites_response_array_items_item import RespondToInvitesResponseArrayItemsItem
    from .role import Role
    from .s3_file_part import S3FilePart
    from .s3_multipart_upload_data import S3MultipartUploadData
    from .search_partner_pins_response_200 import SearchPartnerPinsResponse200
    from .search_user_boards_get_response_200 import SearchUserBoardsGetResponse200
    from .search_user_pins_list_response_200 import SearchUserPinsListResponse200
    from .shared_audience import SharedAudience, SharedAudienceDict
    from .shared_audience_account import SharedAudienceAccount
    from .shared_audience_account_account_type import SharedAudienceAccountAccountType
    from .shared_audience_common import SharedAudienceCommon
    from .shared_audience_response import SharedAudienceResponse
    from .shared_audience_response_common import SharedAudienceResponseCommon
    from .shared_audiences_for_business_list_response_200 import (
        SharedAudiencesForBusinessListResponse200,
    )
    from .single_interest_targeting_option_response import SingleInterestTargetingOptionResponse
    from .source_platform_options import SourcePlatformOptions
    from .ssio_account_address import SSIOAccountAddress
    from .ssio_account_item import SSIOAccountItem
    from .ssio_account_pmp_name import SSIOAccountPMPName
    from .ssio_account_response import SSIOAccountResponse
    from .ssio_create_insertion_order_request import (
        SSIOCreateInsertionOrderRequest,
        SSIOCreateInsertionOrderRequestDict,
    )
    from .ssio_create_insertion_order_request_order_line_type import (
        SSIOCreateInsertionOrderRequestOrderLineType,
    )
    from .ssio_create_insertion_order_response import SSIOCreateInsertionOrderResponse
    from .ssio_edit_insertion_order_request import (
        SSIOEditInsertionOrderRequest,
        SSIOEditInsertionOrderRequestDict,
    )
    from .ssio_edit_insertion_order_response import SSIOEditInsertionOrderResponse
    from .ssio_insertion_order_common import SSIOInsertionOrderCommon
    from .ssio_insertion_order_status import SSIOInsertionOrderStatus
    from .ssio_insertion_order_status_response import SSIOInsertionOrderStatusResponse
    from .ssio_insertion_orders_status_get_by_ad_account_response_200 import (
        SsioInsertionOrdersStatusGetByAdAccountResponse200,
    )
    from .ssio_order_line import SSIOOrderLine
    from .ssio_order_lines_get_by_ad_account_response_200 import (
        SsioOrderLinesGetByAdAccountResponse200,
    )
    from .summary_pin import SummaryPin
    from .system_user_update_body import SystemUserUpdateBody, SystemUserUpdateBodyDict
    from .targeting_advertiser_country import TargetingAdvertiserCountry
    from .targeting_spec import TargetingSpec, TargetingSpecDict
    from .targeting_spec_age_bucket import TargetingSpecAgeBucket
    from .targeting_spec_app_type import TargetingSpecAppType
    from .targeting_spec_gender import TargetingSpecGender
    from .targeting_spec_operation_age_bucket import TargetingSpecOperationAgeBucket
    from .targeting_spec_operation_age_bucket_field import TargetingSpecOperationAgeBucketField
    from .targeting_spec_operation_age_bucket_operation import (
        TargetingSpecOperationAgeBucketOperation,
    )
    from .targeting_spec_operation_app_type import TargetingSpecOperationAppType
    from .targeting_spec_operation_app_type_field import TargetingSpecOperationAppTypeField
    from .targeting_spec_operation_gender import TargetingSpecOperationGender
    from .targeting_spec_operation_gender_field import TargetingSpecOperationGenderField
    from .targeting_spec_operation_list import TargetingSpecOperationList
    from .targeting_spec_operation_list_operation import TargetingSpecOperationListOperation
    from .targeting_spec_operation_min_max_age import TargetingSpecOperationMinMaxAge
    from .targeting_spec_operation_min_max_age_field import TargetingSpecOperationMinMaxAgeField
    from .targeting_spec_operation_shopping_retargeting import (
        TargetingSpecOperationShoppingRetargeting,
    )
    from .targeting_spec_operation_shopping_retargeting_field import (
        TargetingSpecOperationShoppingRetargetingField,
    )
    from .targeting_spec_operation_shopping_retargeting_operation import (
        TargetingSpecOperationShoppingRetargetingOperation,
    )
    from .targeting_spec_operation_string import TargetingSpecOperationString
    from .targeting_spec_operation_string_operation import TargetingSpecOperationStringOperation
    from .targeting_spec_shopping_retargeting import (
        TargetingSpecShoppingRetargeting,
        TargetingSpecShoppingRetargetingDict,
    )
    from .targeting_spec_targetingstrategy_item import TargetingSpecTARGETINGSTRATEGYItem
    from .targeting_template_audience_sizing import TargetingTemplateAudienceSizing
    from .targeting_template_audience_sizing_reach_estimate import (
        TargetingTemplateAudienceSizingReachEstimate,
    )
    from .targeting_template_common import TargetingTemplateCommon
    from .targeting_template_create import TargetingTemplateCreate, TargetingTemplateCreateDict
    from .targeting_template_get_response_data import TargetingTemplateGetResponseData
    from .targeting_template_keyword import TargetingTemplateKeyword, TargetingTemplateKeywordDict
    from .targeting_template_list_response_200 import TargetingTemplateListResponse200
    from .targeting_template_response_data import TargetingTemplateResponseData
    from .targeting_template_response_data_status import TargetingTemplateResponseDataStatus
    from .targeting_template_update_request import (
        TargetingTemplateUpdateRequest,
        TargetingTemplateUpdateRequestDict,
    )
    from .targeting_template_update_request_operation_type import (
        TargetingTemplateUpdateRequestOperationType,
    )
    from .targeting_type_filter import TargetingTypeFilter
    from .targeting_type_filter_targeting_types_item import TargetingTypeFilterTargetingTypesItem
    from .template_based_report import TemplateBasedReport
    from .template_response import TemplateResponse
    from .template_response_columns_item import TemplateResponseColumnsItem
    from .template_response_conversion_report_time_type import (
        TemplateResponseConversionReportTimeType,
    )
    from .template_response_creation_source import TemplateResponseCreationSource
    from .template_response_date_range import TemplateResponseDateRange
    from .template_response_date_range_absolute_date_range import (
        TemplateResponseDateRangeAbsoluteDateRange,
    )
    from .template_response_date_range_dynamic_date_range import (
        TemplateResponseDateRangeDynamicDateRange,
    )
    from .template_response_date_range_dynamic_date_range_range import (
        TemplateResponseDateRangeDynamicDateRangeRange,
    )
    from .template_response_date_range_relative_date_range import (
        TemplateResponseDateRangeRelativeDateRange,
    )
    from .template_response_ingestion_sources_item import TemplateResponseIngestionSourcesItem
    from .template_response_type import TemplateResponseType
    from .templates_list_response_200 import TemplatesListResponse200
    from .terms_of_service import TermsOfService
    from .title_keywords_filter import TitleKeywordsFilter, TitleKeywordsFilterDict
    from .token_revocation_request import TokenRevocationRequest, TokenRevocationRequestDict
    from .token_revocation_request_token_type_hint import TokenRevocationRequestTokenTypeHint
    from .top_pins_analytics_response import TopPinsAnalyticsResponse
    from .top_pins_analytics_response_date_availability import (
        TopPinsAnalyticsResponseDateAvailability,
    )
    from .top_pins_analytics_response_pins_item import TopPinsAnalyticsResponsePinsItem
    from .top_pins_analytics_response_sort_by import TopPinsAnalyticsResponseSortBy
    from .top_video_pins_analytics_response import TopVideoPinsAnalyticsResponse
    from .top_video_pins_analytics_response_date_availability import (
        TopVideoPinsAnalyticsResponseDateAvailability,
    )
    from .top_video_pins_analytics_response_pins_item import TopVideoPinsAnalyticsResponsePinsItem
    from .top_video_pins_analytics_response_sort_by import TopVideoPinsAnalyticsResponseSortBy
    from .tracking_urls import TrackingUrls, TrackingUrlsDict
    from .trend_type import TrendType
    from .trending_keywords_response import TrendingKeywordsResponse
    from .trending_keywords_response_trending_keyword import TrendingKeywordsResponseTrendingKeyword
    from .trending_keywords_response_trending_keyword_demographics import (
        TrendingKeywordsResponseTrendingKeywordDemographics,
    )
    from .trending_keywords_response_trending_keyword_demographics_age_distribution import (
        TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistribution,
    )
    from .trending_keywords_response_trending_keyword_demographics_age_distribution_age_distribution import (
        TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistributionAgeDistribution,
    )
    from .trending_keywords_response_trending_keyword_demographics_gender_distribution import (
        TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistribution,
    )
    from .trending_keywords_response_trending_keyword_demographics_gender_distribution_gender_distribution import (
        TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistributionGenderDistribution,
    )
    from .trending_keywords_response_trending_keyword_predicted_time_series import (
        TrendingKeywordsResponseTrendingKeywordPredictedTimeSeries,
    )
    from .trending_keywords_response_trending_keyword_time_series import (
        TrendingKeywordsResponseTrendingKeywordTimeSeries,
    )
    from .trending_pin import TrendingPin
    from .trending_product_category import TrendingProductCategory
    from .trending_topic import TrendingTopic
    from .trends_supported_region import TrendsSupportedRegion
    from .updatable_item_attributes import UpdatableItemAttributes, UpdatableItemAttributesDict
    from .update_asset_group_body import UpdateAssetGroupBody, UpdateAssetGroupBodyDict
    from .update_asset_group_body_asset_groups_to_update_item import (
        UpdateAssetGroupBodyAssetGroupsToUpdateItem,
        UpdateAssetGroupBodyAssetGroupsToUpdateItemDict,
    )
    from .update_asset_group_response import UpdateAssetGroupResponse
    from .update_asset_group_response_exceptions_item import UpdateAssetGroupResponseExceptionsItem
    from .update_invites_results_response_array import UpdateInvitesResultsResponseArray
    from .update_invites_results_response_array_items_item import (
        UpdateInvitesResultsResponseArrayItemsItem,
    )
    from .update_mask_bid_option_field import UpdateMaskBidOptionField
    from .update_mask_field_type import UpdateMaskFieldType
    from .update_member_asset_access_body import (
        UpdateMemberAssetAccessBody,
        UpdateMemberAssetAccessBodyDict,
    )
    from .update_member_asset_access_body_accesses_item import (
        UpdateMemberAssetAccessBodyAccessesItem,
        UpdateMemberAssetAccessBodyAccessesItemDict,
    )
    from .update_member_assets_results_response_array import UpdateMemberAssetsResultsResponseArray
    from .update_member_assets_results_response_array_items_item import (
        UpdateMemberAssetsResultsResponseArrayItemsItem,
    )
    from .update_member_business_role_body import (
        UpdateMemberBusinessRoleBody,
        UpdateMemberBusinessRoleBodyDict,
    )
    from .update_member_result import UpdateMemberResult
    from .update_member_results_response_array import UpdateMemberResultsResponseArray
    from .update_partner_asset_access_body import (
        UpdatePartnerAssetAccessBody,
        UpdatePartnerAssetAccessBodyDict,
    )
    from .update_partner_asset_access_body_accesses_item import (
        UpdatePartnerAssetAccessBodyAccessesItem,
        UpdatePartnerAssetAccessBodyAccessesItemDict,
    )
    from .update_partner_assets_result import UpdatePartnerAssetsResult
    from .update_partner_assets_results_response_array import (
        UpdatePartnerAssetsResultsResponseArray,
    )
    from .update_partner_results_response_array import UpdatePartnerResultsResponseArray
    from .update_partner_results_response_array_items_item import (
        UpdatePartnerResultsResponseArrayItemsItem,
    )
    from .user_account_followed_interests_response_200 import (
        UserAccountFollowedInterestsResponse200,
    )
    from .user_business_role_binding import UserBusinessRoleBinding
    from .user_following_feed_type import UserFollowingFeedType
    from .user_following_get_response_200 import UserFollowingGetResponse200
    from .user_list_operation_type import UserListOperationType
    from .user_list_type import UserListType
    from .user_single_asset_binding import UserSingleAssetBinding
    from .user_summary import UserSummary
    from .user_website_summary import UserWebsiteSummary
    from .user_website_verification_code import UserWebsiteVerificationCode
    from .user_website_verify_request import UserWebsiteVerifyRequest, UserWebsiteVerifyRequestDict
    from .user_website_verify_request_verification_method import (
        UserWebsiteVerifyRequestVerificationMethod,
    )
    from .user_websites_get_response_200 import UserWebsitesGetResponse200
    from .users_for_individual_asset_response import UsersForIndividualAssetResponse
    from .vertical_product_category import VerticalProductCategory
    from .video_metadata_with_item_type import VideoMetadataWithItemType

__all__ = [
    "Account",
    "AccountAccountType",
    "ActionType",
    "AdAccount",
    "AdAccountAnalyticsResponseItem",
    "AdAccountCreate",
    "AdAccountCreateDict",
    "AdAccountCreateSubscriptionRequest",
    "AdAccountCreateSubscriptionRequestPartnerMetadata",
    "AdAccountCreateSubscriptionResponse",
    "AdAccountGetSubscriptionResponse",
    "AdAccountOwner",
    "AdAccountsAudiencesSharedAccountsListResponse200",
    "AdAccountsCountryResponse",
    "AdAccountsCountryResponseData",
    "AdAccountsListResponse200",
    "AdAccountsSubscriptionsGetListResponse200",
    "AdArrayResponse",
    "AdArrayResponseElement",
    "AdCommon",
    "AdCountry",
    "AdCreateRequest",
    "AdCreateRequestDict",
    "AdGroupArrayResponse",
    "AdGroupArrayResponseElement",
    "AdGroupAudienceSizingRequest",
    "AdGroupAudienceSizingRequestCreativeTypesItem",
    "AdGroupAudienceSizingRequestDict",
    "AdGroupAudienceSizingRequestKeywordsItem",
    "AdGroupAudienceSizingRequestKeywordsItemDict",
    "AdGroupAudienceSizingResponse",
    "AdGroupCommon",
    "AdGroupCommonBidStrategyType",
    "AdGroupCommonPromotionApplicationLevel",
    "AdGroupCreateRequest",
    "AdGroupCreateRequestDict",
    "AdGroupIdFilter",
    "AdGroupResponse",
    "AdGroupResponseConversionLearningModeType",
    "AdGroupSummaryStatus",
    "AdGroupUpdateRequest",
    "AdGroupUpdateRequestDict",
    "AdGroupsAnalyticsResponseItem",
    "AdGroupsListResponse200",
    "AdPinAnalytics",
    "AdPinId",
    "AdPreviewCreateFromImage",
    "AdPreviewCreateFromImageDict",
    "AdPreviewCreateFromPin",
    "AdPreviewCreateFromPinDict",
    "AdPreviewRequest",
    "AdPreviewRequestDict",
    "AdPreviewShopping",
    "AdPreviewShoppingCreativeType",
    "AdPreviewShoppingCustomizableCtaType",
    "AdPreviewShoppingDict",
    "AdPreviewShoppingPreferredMediaType",
    "AdPreviewURLResponse",
    "AdResponse",
    "AdResponseRejectedReasonsItem",
    "AdResponseReviewStatus",
    "AdUpdateRequest",
    "AdUpdateRequestDict",
    "AdsAnalyticsAdGroupTargetingType",
    "AdsAnalyticsAdTargetingType",
    "AdsAnalyticsCampaignTargetingType",
    "AdsAnalyticsCreateAsyncRequest",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict",
    "AdsAnalyticsCreateAsyncRequestDict",
    "AdsAnalyticsCreateAsyncRequestPrimarySort",
    "AdsAnalyticsCreateAsyncResponse",
    "AdsAnalyticsFilterColumn",
    "AdsAnalyticsFilterOperator",
    "AdsAnalyticsGetAsyncResponse",
    "AdsAnalyticsMetricsFilter",
    "AdsAnalyticsMetricsFilterDict",
    "AdsAnalyticsResponseItem",
    "AdsAnalyticsTargetingType",
    "AdsCreditDiscountsResponse",
    "AdsCreditDiscountsResponseDiscountType",
    "AdsCreditRedeemRequest",
    "AdsCreditRedeemRequestDict",
    "AdsCreditRedeemResponse",
    "AdsCreditsDiscountsGetResponse200",
    "AdsListResponse200",
    "AdvancedAuctionBidOptions",
    "AdvancedAuctionBidOptionsDict",
    "AdvancedAuctionItem",
    "AdvancedAuctionItems",
    "AdvancedAuctionItemsGetRecord",
    "AdvancedAuctionItemsGetRecordDict",
    "AdvancedAuctionItemsGetRequest",
    "AdvancedAuctionItemsGetRequestDict",
    "AdvancedAuctionItemsSubmitDeleteRecord",
    "AdvancedAuctionItemsSubmitDeleteRecordDict",
    "AdvancedAuctionItemsSubmitRecord",
    "AdvancedAuctionItemsSubmitRecordDict",
    "AdvancedAuctionItemsSubmitRequest",
    "AdvancedAuctionItemsSubmitRequestDict",
    "AdvancedAuctionItemsSubmitUpsertRecord",
    "AdvancedAuctionItemsSubmitUpsertRecordDict",
    "AdvancedAuctionKey",
    "AdvancedAuctionOperation",
    "AdvancedAuctionOperationError",
    "AdvancedAuctionOperationErrorDict",
    "AdvancedAuctionProcessedItems",
    "AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse",
    "AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEvent",
    "AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEventMappedConversionType",
    "AgeBucketListItem",
    "AgeTrendsBucket",
    "AllOf",
    "AllOfDict",
    "AmazonConnectRequest",
    "AnalyticsDailyMetrics",
    "AnalyticsMetricsResponse",
    "AnyOf",
    "AnyOfDict",
    "AppTypeMultipliers",
    "AppTypeMultipliersAPPTYPE",
    "AppTypeMultipliersDict",
    "AssetGroupBinding",
    "AssetGroupType",
    "AssetIdPermissions",
    "Audience",
    "AudienceAccountType",
    "AudienceCategory",
    "AudienceCategoryAudienceSubcategory",
    "AudienceCommon",
    "AudienceCreateRequest",
    "AudienceCreateRequestDict",
    "AudienceDefinition",
    "AudienceDefinitionResponse",
    "AudienceDefinitionScope",
    "AudienceDefinitionScopeScope",
    "AudienceDefinitionType",
    "AudienceDefinitionTypeScope",
    "AudienceDemographicValue",
    "AudienceDemographics",
    "AudienceInsightCategoryArrayResponse",
    "AudienceInsightCategoryCommon",
    "AudienceInsightType",
    "AudienceInsightsResponse",
    "AudienceRule",
    "AudienceRuleDict",
    "AudienceShareType",
    "AudienceType",
    "AudienceUpdateOperationType",
    "AudienceUpdateRequest",
    "AudienceUpdateRequestDict",
    "AudiencesListOrder",
    "AudiencesListOwnershipType",
    "AudiencesListResponse200",
    "AuthRespondInvitesBody",
    "AuthRespondInvitesBodyDict",
    "AuthRespondInvitesBodyInvitesItem",
    "AuthRespondInvitesBodyInvitesItemAction",
    "AuthRespondInvitesBodyInvitesItemActionDict",
    "AuthRespondInvitesBodyInvitesItemDict",
    "AvailabilityFilter",
    "AvailabilityFilterDict",
    "BaseInviteDataResponse",
    "BaseInviteDataResponseInviteData",
    "BatchOperation",
    "BatchOperationStatus",
    "BidFloor",
    "BidFloorRequest",
    "BidFloorRequestBidFloorSpec",
    "BidFloorRequestBidFloorSpecDict",
    "BidFloorRequestDict",
    "BillingInvoiceDownloadResponse",
    "BillingInvoiceResponse",
    "BillingInvoiceResponseDocumentType",
    "BillingInvoiceResponseStatus",
    "BillingInvoicesGetResponse200",
    "BillingProfilesGetResponse200",
    "BillingProfilesResponse",
    "BillingProfilesResponseBillingType",
    "BillingProfilesResponseCardType",
    "BillingProfilesResponsePaymentMethodBrand",
    "BillingProfilesResponseStatus",
    "Board",
    "BoardBase",
    "BoardCreate",
    "BoardCreateDict",
    "BoardMedia",
    "BoardOwner",
    "BoardPrivacy",
    "BoardPrivacyFilter",
    "BoardSection",
    "BoardSectionDict",
    "BoardSectionsListPinsResponse200",
    "BoardSectionsListResponse200",
    "BoardUpdatePrivacy",
    "BoardWithUpdatePrivacy",
    "BoardWithUpdatePrivacyUpdate",
    "BoardWithUpdatePrivacyUpdateDict",
    "BoardsListPinsResponse200",
    "BoardsListResponse200",
    "BoardsUserFollowsListResponse200",
    "BookClosedResponse",
    "BrandAccountsCreateBody",
    "BrandAccountsCreateBodyDict",
    "BrandAccountsCreateBodyImageBase64",
    "BrandAccountsCreateBodyImageBase64ContentType",
    "BrandAccountsCreateBodyImageBase64Dict",
    "BrandAccountsCreateResponse200",
    "BrandAccountsUpdateBody",
    "BrandAccountsUpdateBodyDict",
    "BrandAccountsUpdateBodyImageBase64",
    "BrandAccountsUpdateBodyImageBase64ContentType",
    "BrandAccountsUpdateBodyImageBase64Dict",
    "BrandAccountsUpdateResponse200",
    "BrandFilter",
    "BrandFilterDict",
    "BudgetType",
    "BulkDownloadRequest",
    "BulkDownloadRequestCampaignFilter",
    "BulkDownloadRequestCampaignFilterDict",
    "BulkDownloadRequestDict",
    "BulkDownloadResponse",
    "BulkEntityType",
    "BulkOutputFormat",
    "BulkReportingJobStatus",
    "BulkUpsertRequest",
    "BulkUpsertRequestCreate",
    "BulkUpsertRequestCreateCatalogProductGroupsItem",
    "BulkUpsertRequestCreateCatalogProductGroupsItemDict",
    "BulkUpsertRequestCreateDict",
    "BulkUpsertRequestDict",
    "BulkUpsertRequestUpdate",
    "BulkUpsertRequestUpdateCatalogProductGroupsItem",
    "BulkUpsertRequestUpdateCatalogProductGroupsItemDict",
    "BulkUpsertRequestUpdateDict",
    "BulkUpsertRequestUpdateLabelBulkUpdateRequest",
    "BulkUpsertRequestUpdateLabelBulkUpdateRequestDict",
    "BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus",
    "BulkUpsertResponse",
    "BulkUpsertStatus",
    "BulkUpsertStatusResponse",
    "BusinessAccessError",
    "BusinessAccessRole",
    "BusinessAccessUserSummary",
    "BusinessAccountAudiencesSharedAccountsListResponse200",
    "BusinessAssetMembersGetResponse200",
    "BusinessAssetPartnersGetResponse200",
    "BusinessAssetsGetResponse200",
    "BusinessMemberAssetsGetResponse200",
    "BusinessMemberAssetsSummary",
    "BusinessMemberAssetsSummaryAdAccountsItem",
    "BusinessMemberAssetsSummaryProfilesItem",
    "BusinessMembersAssetAccessDeleteBody",
    "BusinessMembersAssetAccessDeleteBodyAccessesItem",
    "BusinessMembersAssetAccessDeleteBodyAccessesItemDict",
    "BusinessMembersAssetAccessDeleteBodyDict",
    "BusinessPartnerAssetAccessGetResponse200",
    "BusinessRole",
    "BusinessRoleCheckMode",
    "BusinessRoleForMembers",
    "BusinessSharedAudience",
    "BusinessSharedAudienceDict",
    "BusinessSharedAudienceResponse",
    "CampaignAudienceMultipliers",
    "CampaignAudienceMultipliersDict",
    "CampaignBidOptions",
    "CampaignBidOptionsCreate",
    "CampaignBidOptionsCreateDict",
    "CampaignBidOptionsUpdate",
    "CampaignBidOptionsUpdateDict",
    "CampaignBidOptionsUpdateUpdateMaskItem",
    "CampaignCommon",
    "CampaignCreateCommon",
    "CampaignCreateRequest",
    "CampaignCreateRequestDict",
    "CampaignCreateResponse",
    "CampaignCreateResponseData",
    "CampaignCreateResponseItem",
    "CampaignId",
    "CampaignIdFilter",
    "CampaignObjectivesFilter",
    "CampaignResponse",
    "CampaignSummaryStatus",
    "CampaignUpdateRequest",
    "CampaignUpdateRequestDict",
    "CampaignUpdateResponse",
    "CampaignsAnalyticsResponseItem",
    "CampaignsListResponse200",
    "CancelInvitesBody",
    "CancelInvitesBodyDict",
    "CarouselSlot",
    "CarouselSlotDict",
    "Catalog",
    "CatalogsAvailableFilterValues",
    "CatalogsCreateCreativeAssetsItem",
    "CatalogsCreateCreativeAssetsItemDict",
    "CatalogsCreateHotelItem",
    "CatalogsCreateHotelItemDict",
    "CatalogsCreateReportResponse",
    "CatalogsCreateRequest",
    "CatalogsCreateRequestDict",
    "CatalogsCreateRetailItem",
    "CatalogsCreateRetailItemDict",
    "CatalogsCreativeAssetsAttributes",
    "CatalogsCreativeAssetsAttributesDict",
    "CatalogsCreativeAssetsAvailableFilterValues",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMap",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMapMediaTypeItem",
    "CatalogsCreativeAssetsBatchItem",
    "CatalogsCreativeAssetsBatchItemDict",
    "CatalogsCreativeAssetsBatchRequest",
    "CatalogsCreativeAssetsBatchRequestDict",
    "CatalogsCreativeAssetsBatchRequestLanguage",
    "CatalogsCreativeAssetsFeed",
    "CatalogsCreativeAssetsFeedsCreateRequest",
    "CatalogsCreativeAssetsFeedsCreateRequestDict",
    "CatalogsCreativeAssetsFeedsUpdateRequest",
    "CatalogsCreativeAssetsFeedsUpdateRequestDict",
    "CatalogsCreativeAssetsItemErrorResponse",
    "CatalogsCreativeAssetsItemResponse",
    "CatalogsCreativeAssetsItemsBatch",
    "CatalogsCreativeAssetsItemsFilter",
    "CatalogsCreativeAssetsItemsPostFilter",
    "CatalogsCreativeAssetsItemsPostFilterDict",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict",
    "CatalogsCreativeAssetsProduct",
    "CatalogsCreativeAssetsProductGroup",
    "CatalogsCreativeAssetsProductGroupCreateRequest",
    "CatalogsCreativeAssetsProductGroupCreateRequestDict",
    "CatalogsCreativeAssetsProductGroupFilterKeys",
    "CatalogsCreativeAssetsProductGroupFilterKeysDict",
    "CatalogsCreativeAssetsProductGroupFilters",
    "CatalogsCreativeAssetsProductGroupFiltersAllOf",
    "CatalogsCreativeAssetsProductGroupFiltersAllOfDict",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOf",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOfDict",
    "CatalogsCreativeAssetsProductGroupFiltersDict",
    "CatalogsCreativeAssetsProductGroupProductCounts",
    "CatalogsCreativeAssetsProductGroupUpdateRequest",
    "CatalogsCreativeAssetsProductGroupUpdateRequestDict",
    "CatalogsCreativeAssetsProductMetadata",
    "CatalogsDbItem",
    "CatalogsDeleteCreativeAssetsItem",
    "CatalogsDeleteCreativeAssetsItemDict",
    "CatalogsDeleteHotelItem",
    "CatalogsDeleteHotelItemDict",
    "CatalogsDeleteRetailItem",
    "CatalogsDeleteRetailItemDict",
    "CatalogsFeed",
    "CatalogsFeedCredentials",
    "CatalogsFeedCredentialsDict",
    "CatalogsFeedIngestion",
    "CatalogsFeedIngestionDetails",
    "CatalogsFeedIngestionErrors",
    "CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE",
    "CatalogsFeedIngestionInfo",
    "CatalogsFeedIngestionWarnings",
    "CatalogsFeedProcessingResult",
    "CatalogsFeedProcessingSchedule",
    "CatalogsFeedProcessingScheduleDict",
    "CatalogsFeedProcessingScheduleTimezone",
    "CatalogsFeedProcessingStatus",
    "CatalogsFeedProductCounts",
    "CatalogsFeedValidationDetails",
    "CatalogsFeedValidationErrors",
    "CatalogsFeedValidationWarnings",
    "CatalogsFeedValidationWarningsFETCHSAMESIGNATURE",
    "CatalogsFeedVideoCounts",
    "CatalogsFeedsCreateRequest",
    "CatalogsFeedsCreateRequestDict",
    "CatalogsFeedsUpdateRequest",
    "CatalogsFeedsUpdateRequestDict",
    "CatalogsFormat",
    "CatalogsHotelAddress",
    "CatalogsHotelAddressDict",
    "CatalogsHotelAttributes",
    "CatalogsHotelAttributesDict",
    "CatalogsHotelAttributesMainImage",
    "CatalogsHotelAttributesMainImageDict",
    "CatalogsHotelAvailableFilterValues",
    "CatalogsHotelAvailableFilterValuesCatalogsHotelFilterValuesMap",
    "CatalogsHotelBatchItem",
    "CatalogsHotelBatchItemDict",
    "CatalogsHotelBatchRequest",
    "CatalogsHotelBatchRequestDict",
    "CatalogsHotelBatchRequestLanguage",
    "CatalogsHotelFeed",
    "CatalogsHotelFeedsCreateRequest",
    "CatalogsHotelFeedsCreateRequestDict",
    "CatalogsHotelFeedsUpdateRequest",
    "CatalogsHotelFeedsUpdateRequestDict",
    "CatalogsHotelGuestRatings",
    "CatalogsHotelGuestRatingsDict",
    "CatalogsHotelItemErrorResponse",
    "CatalogsHotelItemResponse",
    "CatalogsHotelItemsBatch",
    "CatalogsHotelItemsFilter",
    "CatalogsHotelItemsPostFilter",
    "CatalogsHotelItemsPostFilterDict",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest",
    "CatalogsHotelListProductsByCatalogBasedFilterRequestDict",
    "CatalogsHotelProduct",
    "CatalogsHotelProductGroup",
    "CatalogsHotelProductGroupCreateRequest",
    "CatalogsHotelProductGroupCreateRequestDict",
    "CatalogsHotelProductGroupFilterKeys",
    "CatalogsHotelProductGroupFilterKeysDict",
    "CatalogsHotelProductGroupFilters",
    "CatalogsHotelProductGroupFiltersAllOf",
    "CatalogsHotelProductGroupFiltersAllOfDict",
    "CatalogsHotelProductGroupFiltersAnyOf",
    "CatalogsHotelProductGroupFiltersAnyOfDict",
    "CatalogsHotelProductGroupFiltersDict",
    "CatalogsHotelProductGroupProductCounts",
    "CatalogsHotelProductGroupType",
    "CatalogsHotelProductGroupUpdateRequest",
    "CatalogsHotelProductGroupUpdateRequestDict",
    "CatalogsHotelProductMetadata",
    "CatalogsHotelReportParameters",
    "CatalogsHotelReportParametersDict",
    "CatalogsHotelReportParametersReport",
    "CatalogsHotelReportParametersReportDict",
    "CatalogsHotelReportStatsParameters",
    "CatalogsHotelReportStatsParametersDict",
    "CatalogsHotelReportStatsParametersReport",
    "CatalogsHotelReportStatsParametersReportDict",
    "CatalogsItemValidationDetails",
    "CatalogsItemValidationErrors",
    "CatalogsItemValidationIssue",
    "CatalogsItemValidationIssues",
    "CatalogsItemValidationWarnings",
    "CatalogsItems",
    "CatalogsItemsBatch",
    "CatalogsItemsBatchRequest",
    "CatalogsItemsBatchRequestDict",
    "CatalogsItemsCreateBatchRequest",
    "CatalogsItemsCreateBatchRequestDict",
    "CatalogsItemsCreateBatchRequestLanguage",
    "CatalogsItemsDeleteBatchRequest",
    "CatalogsItemsDeleteBatchRequestDict",
    "CatalogsItemsDeleteBatchRequestLanguage",
    "CatalogsItemsDeleteDiscontinuedBatchRequest",
    "CatalogsItemsDeleteDiscontinuedBatchRequestDict",
    "CatalogsItemsDeleteDiscontinuedBatchRequestLanguage",
    "CatalogsItemsFilters",
    "CatalogsItemsPostFilters",
    "CatalogsItemsPostFiltersDict",
    "CatalogsItemsRequest",
    "CatalogsItemsRequestDict",
    "CatalogsItemsRequestLanguage",
    "CatalogsItemsUpdateBatchRequest",
    "CatalogsItemsUpdateBatchRequestDict",
    "CatalogsItemsUpdateBatchRequestLanguage",
    "CatalogsItemsUpsertBatchRequest",
    "CatalogsItemsUpsertBatchRequestDict",
    "CatalogsItemsUpsertBatchRequestLanguage",
    "CatalogsListProductsByFeedBasedFilter",
    "CatalogsListProductsByFeedBasedFilterDict",
    "CatalogsListProductsByFilterRequest",
    "CatalogsListProductsByFilterRequestDict",
    "CatalogsListResponse200",
    "CatalogsLocale",
    "CatalogsProduct",
    "CatalogsProductGroupCreateRequest",
    "CatalogsProductGroupCreateRequestDict",
    "CatalogsProductGroupCurrencyCriteria",
    "CatalogsProductGroupCurrencyCriteriaDict",
    "CatalogsProductGroupFilterKeys",
    "CatalogsProductGroupFilterKeysDict",
    "CatalogsProductGroupFilterOperatorTypeCriteria",
    "CatalogsProductGroupFilterOperatorTypeCriteriaDict",
    "CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType",
    "CatalogsProductGroupFilters",
    "CatalogsProductGroupFiltersAllOf",
    "CatalogsProductGroupFiltersAllOfDict",
    "CatalogsProductGroupFiltersAnyOf",
    "CatalogsProductGroupFiltersAnyOfDict",
    "CatalogsProductGroupFiltersDict",
    "CatalogsProductGroupFiltersRequest",
    "CatalogsProductGroupFiltersRequestDict",
    "CatalogsProductGroupMultipleCountriesCriteria",
    "CatalogsProductGroupMultipleCountriesCriteriaDict",
    "CatalogsProductGroupMultipleGenderCriteria",
    "CatalogsProductGroupMultipleGenderCriteriaDict",
    "CatalogsProductGroupMultipleMediaTypesCriteria",
    "CatalogsProductGroupMultipleMediaTypesCriteriaDict",
    "CatalogsProductGroupMultipleStringCriteria",
    "CatalogsProductGroupMultipleStringCriteriaDict",
    "CatalogsProductGroupMultipleStringListCriteria",
    "CatalogsProductGroupMultipleStringListCriteriaDict",
    "CatalogsProductGroupPinsListResponse200",
    "CatalogsProductGroupPricingCriteria",
    "CatalogsProductGroupPricingCriteriaDict",
    "CatalogsProductGroupProductCountsVertical",
    "CatalogsProductGroupStatus",
    "CatalogsProductGroupType",
    "CatalogsProductGroupUint32Criteria",
    "CatalogsProductGroupUint32CriteriaDict",
    "CatalogsProductGroupUint32CriteriaOperator",
    "CatalogsProductGroupUpdateRequest",
    "CatalogsProductGroupUpdateRequestDict",
    "CatalogsProductGroupsCreateBody",
    "CatalogsProductGroupsCreateBodyDict",
    "CatalogsProductGroupsCreateManyBodyItem",
    "CatalogsProductGroupsCreateManyBodyItemDict",
    "CatalogsProductGroupsListResponse200",
    "CatalogsProductGroupsUpdateBody",
    "CatalogsProductGroupsUpdateBodyDict",
    "CatalogsReport",
    "CatalogsReportAllItemsFilter",
    "CatalogsReportAllItemsFilterDict",
    "CatalogsReportDistributionIssueFilter",
    "CatalogsReportDistributionIssueFilterDict",
    "CatalogsReportDistributionStats",
    "CatalogsReportFeedIngestionFilter",
    "CatalogsReportFeedIngestionFilterDict",
    "CatalogsReportFeedIngestionStats",
    "CatalogsReportFeedIngestionStatsSeverity",
    "CatalogsReportParameters",
    "CatalogsReportParametersDict",
    "CatalogsReportReportStatus",
    "CatalogsReportStats",
    "CatalogsRetailAvailableFilterValues",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMap",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapAvailabilityItem",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapConditionItem",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapGenderItem",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapMediaTypeItem",
    "CatalogsRetailBatchRequest",
    "CatalogsRetailBatchRequestDict",
    "CatalogsRetailBatchRequestItemsItem",
    "CatalogsRetailBatchRequestItemsItemDict",
    "CatalogsRetailBatchRequestLanguage",
    "CatalogsRetailFeed",
    "CatalogsRetailFeedsCreateRequest",
    "CatalogsRetailFeedsCreateRequestDict",
    "CatalogsRetailFeedsUpdateRequest",
    "CatalogsRetailFeedsUpdateRequestDict",
    "CatalogsRetailItemErrorResponse",
    "CatalogsRetailItemResponse",
    "CatalogsRetailItemsBatch",
    "CatalogsRetailItemsFilter",
    "CatalogsRetailItemsPostFilter",
    "CatalogsRetailItemsPostFilterDict",
    "CatalogsRetailListProductsByCatalogBasedFilterRequest",
    "CatalogsRetailListProductsByCatalogBasedFilterRequestDict",
    "CatalogsRetailProduct",
    "CatalogsRetailProductGroup",
    "CatalogsRetailProductGroupCreateRequest",
    "CatalogsRetailProductGroupCreateRequestDict",
    "CatalogsRetailProductGroupProductCounts",
    "CatalogsRetailProductGroupUpdateRequest",
    "CatalogsRetailProductGroupUpdateRequestDict",
    "CatalogsRetailProductMetadata",
    "CatalogsRetailReportParameters",
    "CatalogsRetailReportParametersDict",
    "CatalogsRetailReportParametersReport",
    "CatalogsRetailReportParametersReportDict",
    "CatalogsRetailReportStatsParameters",
    "CatalogsRetailReportStatsParametersDict",
    "CatalogsRetailReportStatsParametersReport",
    "CatalogsRetailReportStatsParametersReportDict",
    "CatalogsStatus",
    "CatalogsType",
    "CatalogsUpdatableCreativeAssetsAttributes",
    "CatalogsUpdatableCreativeAssetsAttributesDict",
    "CatalogsUpdatableHotelAttributes",
    "CatalogsUpdatableHotelAttributesDict",
    "CatalogsUpdateCreativeAssetsItem",
    "CatalogsUpdateCreativeAssetsItemDict",
    "CatalogsUpdateHotelItem",
    "CatalogsUpdateHotelItemDict",
    "CatalogsUpdateRetailItem",
    "CatalogsUpdateRetailItemDict",
    "CatalogsUpsertCreativeAssetsItem",
    "CatalogsUpsertCreativeAssetsItemDict",
    "CatalogsUpsertHotelItem",
    "CatalogsUpsertHotelItemDict",
    "CatalogsUpsertRetailItem",
    "CatalogsUpsertRetailItemDict",
    "CatalogsVerticalBatchRequest",
    "CatalogsVerticalBatchRequestDict",
    "CatalogsVerticalFeedsCreateRequest",
    "CatalogsVerticalFeedsCreateRequestDict",
    "CatalogsVerticalFeedsUpdateRequest",
    "CatalogsVerticalFeedsUpdateRequestDict",
    "CatalogsVerticalProductGroup",
    "CatalogsVerticalProductGroupCreateRequest",
    "CatalogsVerticalProductGroupCreateRequestDict",
    "CatalogsVerticalProductGroupUpdateRequest",
    "CatalogsVerticalProductGroupUpdateRequestDict",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequest",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict",
    "ConditionFilter",
    "ConditionFilterDict",
    "ContentType",
    "ConversionAccessTokenResponse",
    "ConversionApiResponse",
    "ConversionApiResponseEventsItem",
    "ConversionApiResponseEventsItemStatus",
    "ConversionAttributionWindowDays",
    "ConversionEventAppInfo",
    "ConversionEventAppInfoDict",
    "ConversionEventDeviceInfo",
    "ConversionEventDeviceInfoDict",
    "ConversionEventDeviceInfoFormFactor",
    "ConversionEventDeviceInfoNetworkType",
    "ConversionEventDeviceInfoOsFamily",
    "ConversionEventResponse",
    "ConversionEvents",
    "ConversionEventsDataItem",
    "ConversionEventsDataItemCustomData",
    "ConversionEventsDataItemCustomDataContentsItem",
    "ConversionEventsDataItemCustomDataContentsItemDict",
    "ConversionEventsDataItemCustomDataDict",
    "ConversionEventsDataItemDict",
    "ConversionEventsDict",
    "ConversionEventsUserData",
    "ConversionEventsUserDataDict",
    "ConversionEventsUserDataProperties",
    "ConversionHealthSelectionItem",
    "ConversionMSOTEvents",
    "ConversionMSOTEventsAttributionModel",
    "ConversionMSOTEventsAttributionScope",
    "ConversionMSOTEventsCurrency",
    "ConversionMSOTEventsDict",
    "ConversionMSOTEventsEventName",
    "ConversionProductReportRequest",
    "ConversionProductReportRequestConversionProductAttributionType",
    "ConversionProductReportRequestConversionProductBreakdown",
    "ConversionProductReportRequestDict",
    "ConversionProductReportRequestGranularity",
    "ConversionProductReportRequestLevel",
    "ConversionProductReportingColumn",
    "ConversionReportAttributionType",
    "ConversionReportTimeType",
    "ConversionTag",
    "ConversionTagCommon",
    "ConversionTagConfigs",
    "ConversionTagCreate",
    "ConversionTagCreateDict",
    "ConversionTagListResponse",
    "ConversionTagResponse",
    "ConversionTagType",
    "ConversionTagsListResponse200",
    "Country",
    "CountryFilter",
    "CountryFilterDict",
    "CreateAssetAccessRequestBody",
    "CreateAssetAccessRequestBodyAssetRequestsItem",
    "CreateAssetAccessRequestBodyAssetRequestsItemDict",
    "CreateAssetAccessRequestBodyDict",
    "CreateAssetAccessRequestErrorMessageItem",
    "CreateAssetAccessRequestResponse",
    "CreateAssetGroupBody",
    "CreateAssetGroupBodyDict",
    "CreateAssetGroupResponse",
    "CreateAssetInvitesRequest",
    "CreateAssetInvitesRequestDict",
    "CreateAssetInvitesRequestItem",
    "CreateAssetInvitesRequestItemDict",
    "CreateInvitesResultsResponseArray",
    "CreateInvitesResultsResponseArrayItemsItem",
    "CreateInvitesResultsResponseArrayItemsItemInvite",
    "CreateMMMReportRequest",
    "CreateMMMReportRequestDict",
    "CreateMMMReportRequestGranularity",
    "CreateMMMReportRequestLevel",
    "CreateMMMReportResponse",
    "CreateMMMReportResponseCreateMMMReportResponseData",
    "CreateMembershipOrPartnershipInvitesBody",
    "CreateMembershipOrPartnershipInvitesBodyBusinessRole",
    "CreateMembershipOrPartnershipInvitesBodyDict",
    "CreativeAssetsIdFilter",
    "CreativeAssetsIdFilterDict",
    "CreativeAssetsProcessingRecord",
    "CreativeAssetsVisibilityType",
    "CreativeType",
    "Currency",
    "CurrencyFilter",
    "CurrencyFilterDict",
    "CustomLabel0Filter",
    "CustomLabel0FilterDict",
    "CustomLabel1Filter",
    "CustomLabel1FilterDict",
    "CustomLabel2Filter",
    "CustomLabel2FilterDict",
    "CustomLabel3Filter",
    "CustomLabel3FilterDict",
    "CustomLabel4Filter",
    "CustomLabel4FilterDict",
    "CustomNumber0Filter",
    "CustomNumber0FilterDict",
    "CustomNumber1Filter",
    "CustomNumber1FilterDict",
    "CustomNumber2Filter",
    "CustomNumber2FilterDict",
    "CustomNumber3Filter",
    "CustomNumber3FilterDict",
    "CustomNumber4Filter",
    "CustomNumber4FilterDict",
    "CustomerList",
    "CustomerListRequest",
    "CustomerListRequestDict",
    "CustomerListStatus",
    "CustomerListUpdateRequest",
    "CustomerListUpdateRequestDict",
    "CustomerListUpload",
    "CustomerListUploadCreateRequest",
    "CustomerListUploadCreateRequestDict",
    "CustomerListUploadCreateResponse",
    "CustomerListUploadErrorDetail",
    "CustomerListUploadRecordCounts",
    "CustomerListUploadResponse",
    "CustomerListUploadResponseErrorDetail",
    "CustomerListUploadResponseRecordCounts",
    "CustomerListUploadResponseState",
    "CustomerListUploadState",
    "CustomerListsListResponse200",
    "CustomizableCTAType",
    "DataOutputFormat",
    "DataStatus",
    "DeleteAssetGroupBody",
    "DeleteAssetGroupBodyDict",
    "DeleteAssetGroupResponse",
    "DeleteAssetGroupResponseExceptionsItem",
    "DeleteInvitesResultsResponseArray",
    "DeleteInvitesResultsResponseArrayItemsItem",
    "DeleteInvitesResultsResponseArrayItemsItemException",
    "DeleteMemberAccessResult",
    "DeleteMemberAccessResultsResponseArray",
    "DeletePartnerAssetAccessBody",
    "DeletePartnerAssetAccessBodyAccessesItem",
    "DeletePartnerAssetAccessBodyAccessesItemDict",
    "DeletePartnerAssetAccessBodyAccessesItemPartnerType",
    "DeletePartnerAssetAccessBodyDict",
    "DeletePartnerAssetsResult",
    "DeletePartnerAssetsResultsResponseArray",
    "DeletePartnersRequest",
    "DeletePartnersRequestDict",
    "DeletePartnersResponse",
    "DeletedMembersResponse",
    "DeliveryMetricsResponse",
    "DeliveryMetricsResponseItemsItem",
    "DeliveryMetricsResponseItemsItemCategory",
    "DetailedError",
    "DisclosureType",
    "EnhancedMatchStatusType",
    "EntityStatus",
    "Error",
    "EventData",
    "EventDataDict",
    "EventQualityScore",
    "Exception_",
    "FeaturedTrend",
    "FeedProcessingResultsListResponse200",
    "FeedsCreateBody",
    "FeedsCreateBodyDict",
    "FeedsListResponse200",
    "FeedsUpdateBody",
    "FeedsUpdateBodyDict",
    "FollowUserRequest",
    "FollowUserRequestDict",
    "FollowersListResponse200",
    "Gender",
    "GenderBucket",
    "GenderDemographics",
    "GenderFilter",
    "GenderFilterDict",
    "GenderListItem",
    "GetAudiencesOrderBy",
    "GetBusinessAssetTypeResponse",
    "GetBusinessAssetsResponse",
    "GetBusinessAssetsResponseCatalogInfo",
    "GetBusinessEmployersResponse200",
    "GetBusinessMembersResponse200",
    "GetBusinessPartnersResponse200",
    "GetInvitesResponse200",
    "GetMMMReportResponse",
    "GetMMMReportResponseGetMMMReportResponseData",
    "GetMMMReportResponseGetMMMReportResponseDataReportStatus",
    "GetPartnerAssetsResponse",
    "GoogleProductCategory0Filter",
    "GoogleProductCategory0FilterDict",
    "GoogleProductCategory1Filter",
    "GoogleProductCategory1FilterDict",
    "GoogleProductCategory2Filter",
    "GoogleProductCategory2FilterDict",
    "GoogleProductCategory3Filter",
    "GoogleProductCategory3FilterDict",
    "GoogleProductCategory4Filter",
    "GoogleProductCategory4FilterDict",
    "GoogleProductCategory5Filter",
    "GoogleProductCategory5FilterDict",
    "GoogleProductCategory6Filter",
    "GoogleProductCategory6FilterDict",
    "Granularity",
    "GridClickType",
    "HotelIdFilter",
    "HotelIdFilterDict",
    "HotelProcessingRecord",
    "ImageDetails",
    "ImageMetadata",
    "ImageSize",
    "IngestionSourceOptions",
    "InnerProductCategoriesMetricsHighlights",
    "IntegrationLog",
    "IntegrationLogClientError",
    "IntegrationLogClientErrorDict",
    "IntegrationLogClientRequest",
    "IntegrationLogClientRequestDict",
    "IntegrationLogClientRequestMethod",
    "IntegrationLogDict",
    "IntegrationLogEventType",
    "IntegrationLogLogLevel",
    "IntegrationLogsInvalidLogResponse",
    "IntegrationLogsInvalidLogResponseRejectedLogsItem",
    "IntegrationLogsRequest",
    "IntegrationLogsRequestDict",
    "IntegrationLogsSuccessResponse",
    "IntegrationMetadata",
    "IntegrationRecord",
    "IntegrationRequest",
    "IntegrationRequestDict",
    "IntegrationRequestPatch",
    "IntegrationRequestPatchDict",
    "IntegrationsGetListResponse200",
    "Interest",
    "InterestsEnum",
    "InviteAssetsSummary",
    "InviteAssetsSummaryAdAccountsItem",
    "InviteAssetsSummaryProfilesItem",
    "InviteBusinessRoleBinding",
    "InviteExceptionResponse",
    "InviteResponse",
    "InviteStatus",
    "InviteType",
    "ItemAttributes",
    "ItemAttributesRequest",
    "ItemAttributesRequestDict",
    "ItemBatchRecord",
    "ItemBatchRecordDict",
    "ItemCreateBatchRecord",
    "ItemCreateBatchRecordDict",
    "ItemDeleteBatchRecord",
    "ItemDeleteBatchRecordDict",
    "ItemDeleteDiscontinuedBatchRecord",
    "ItemDeleteDiscontinuedBatchRecordDict",
    "ItemGroupIdFilter",
    "ItemGroupIdFilterDict",
    "ItemIdFilter",
    "ItemIdFilterDict",
    "ItemProcessingRecord",
    "ItemProcessingStatus",
    "ItemResponse",
    "ItemResponseType0",
    "ItemResponseType1",
    "ItemUpdateBatchRecord",
    "ItemUpdateBatchRecordDict",
    "ItemUpsertBatchRecord",
    "ItemUpsertBatchRecordDict",
    "ItemValidationEvent",
    "ItemsBatchPostBody",
    "ItemsBatchPostBodyDict",
    "ItemsIssuesListResponse200",
    "Keyword",
    "KeywordError",
    "KeywordMetrics",
    "KeywordMetricsResponse",
    "KeywordUpdate",
    "KeywordUpdateBody",
    "KeywordUpdateBodyDict",
    "KeywordUpdateDict",
    "KeywordsCommon",
    "KeywordsCommonDict",
    "KeywordsGetResponse200",
    "KeywordsMetricsArrayResponse",
    "KeywordsRequest",
    "KeywordsRequestDict",
    "KeywordsResponse",
    "L1InterestListItem",
    "Label",
    "LabelCreateRequest",
    "LabelCreateRequestDict",
    "LabelCreateRequestLabelsItem",
    "LabelCreateRequestLabelsItemDict",
    "LabelError",
    "LabelParentType",
    "LabelStatus",
    "LabelType",
    "LabelUpdateRequest",
    "LabelUpdateRequestDict",
    "LabelUpdateRequestLabelsItem",
    "LabelUpdateRequestLabelsItemDict",
    "LabelsListResponse200",
    "LabelsResponse",
    "Language",
    "LeadFormArrayResponse",
    "LeadFormArrayResponseItemsItem",
    "LeadFormCommon",
    "LeadFormCommonPolicyLinksItem",
    "LeadFormCommonPolicyLinksItemDict",
    "LeadFormCreateRequest",
    "LeadFormCreateRequestDict",
    "LeadFormQuestion",
    "LeadFormQuestionDict",
    "LeadFormQuestionFieldType",
    "LeadFormQuestionType",
    "LeadFormResponse",
    "LeadFormStatus",
    "LeadFormTestRequest",
    "LeadFormTestRequestDict",
    "LeadFormTestResponse",
    "LeadFormUpdateRequest",
    "LeadFormUpdateRequestDict",
    "LeadFormsListResponse200",
    "LeadSubscription",
    "LeadSubscriptionPostParamsCreate",
    "LeadSubscriptionPostParamsCreateDict",
    "LeadSubscriptionPostParamsCreatePartnerMetadata",
    "LeadSubscriptionPostParamsCreatePartnerMetadataDict",
    "LeadsExportCreateRequest",
    "LeadsExportCreateRequestDict",
    "LeadsExportCreateResponse",
    "LeadsExportResponseData",
    "LeadsExportStatus",
    "LineItem",
    "LineItemDict",
    "LinkedBusiness",
    "LocalStoreUpdate",
    "LookbackPeriodOptions",
    "MMMReportingColumn",
    "MMMReportingTargetingType",
    "MatchType",
    "MatchTypeResponse",
    "MaxPriceFilter",
    "MaxPriceFilterDict",
    "Media",
    "MediaListResponse200",
    "MediaType",
    "MediaTypeFilter",
    "MediaTypeFilterDict",
    "MediaUpload",
    "MediaUploadCreate",
    "MediaUploadCreateDict",
    "MediaUploadParameters",
    "MediaUploadStatus",
    "MediaUploadType",
    "MemberBusinessRole",
    "MembersToDeleteBody",
    "MembersToDeleteBodyDict",
    "MembersToDeleteBodyMembersItem",
    "MembersToDeleteBodyMembersItemDict",
    "MetricsReportingLevel",
    "MetricsResponse",
    "MinPriceFilter",
    "MinPriceFilterDict",
    "MultiPinsAnalyticsMetricTypesItem",
    "NonDraftEntityStatus",
    "NonNullableCatalogsCurrency",
    "NonNullableProductAvailabilityType",
    "NotificationPostNotificationResponse",
    "NullableCatalogsItemFieldType",
    "NullableCurrency",
    "OauthAccessTokenRequest",
    "OauthAccessTokenRequestClientCredentials",
    "OauthAccessTokenRequestClientCredentialsDict",
    "OauthAccessTokenRequestCode",
    "OauthAccessTokenRequestCodeDict",
    "OauthAccessTokenRequestDict",
    "OauthAccessTokenRequestRefresh",
    "OauthAccessTokenRequestRefreshDict",
    "OauthAccessTokenResponse",
    "OauthAccessTokenResponseClientCredentials",
    "OauthAccessTokenResponseClientCredentialsResponseType",
    "OauthAccessTokenResponseCode",
    "OauthAccessTokenResponseCodeResponseType",
    "OauthAccessTokenResponseIntegrationRefresh",
    "OauthAccessTokenResponseIntegrationRefreshResponseType",
    "OauthAccessTokenResponseRefresh",
    "OauthAccessTokenResponseRefreshResponseType",
    "OauthAccessTokenResponseResponseType",
    "ObjectiveType",
    "OperationType",
    "OptimizationGoalMetadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindowsDict",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataDict",
    "OptimizationGoalMetadataDict",
    "OptimizationGoalMetadataFrequencyGoalMetadata",
    "OptimizationGoalMetadataFrequencyGoalMetadataDict",
    "OptimizationGoalMetadataFrequencyGoalMetadataTimerange",
    "OptimizationGoalMetadataScrollupGoalMetadata",
    "OptimizationGoalMetadataScrollupGoalMetadataDict",
    "OrderLine",
    "OrderLineError",
    "OrderLinePaidType",
    "OrderLineResponse",
    "OrderLineSingleResponse",
    "OrderLineStatus",
    "OrderLines",
    "OrderLinesArrayResponse",
    "OrderLinesListResponse200",
    "OverallStatusOptions",
    "PacingDeliveryType",
    "PageVisitConversionTagsGetResponse200",
    "Paginated",
    "PartnerType",
    "Permissions",
    "PermissionsWithOwner",
    "Pin",
    "PinAnalyticsMetricsResponse",
    "PinAnalyticsMetricsResponseDailyMetricsItem",
    "PinCreate",
    "PinCreateDict",
    "PinMedia",
    "PinMediaMetadata",
    "PinMediaSource",
    "PinMediaSourceDict",
    "PinMediaSourceImageBase64",
    "PinMediaSourceImageBase64Dict",
    "PinMediaSourceImageURL",
    "PinMediaSourceImageURLDict",
    "PinMediaSourceImagesBase64",
    "PinMediaSourceImagesBase64Dict",
    "PinMediaSourceImagesBase64Item",
    "PinMediaSourceImagesBase64ItemDict",
    "PinMediaSourceImagesURL",
    "PinMediaSourceImagesURLDict",
    "PinMediaSourceImagesURLItem",
    "PinMediaSourceImagesURLItemDict",
    "PinMediaSourcePinURL",
    "PinMediaSourcePinURLDict",
    "PinMediaSourceVideoID",
    "PinMediaSourceVideoIDDict",
    "PinMediaWithImage",
    "PinMediaWithImageAndVideo",
    "PinMediaWithImages",
    "PinMediaWithVideo",
    "PinMediaWithVideos",
    "PinPromotionSummaryStatus",
    "PinUpdate",
    "PinUpdateDict",
    "PinsListResponse200",
    "PinsSaveBody",
    "PinsSaveBodyDict",
    "PinterestLibError",
    "PinterestLibPaginationOrder",
    "PinterestLibStatus204",
    "PinterestLibStatus204StatusCode",
    "PlacementGroupType",
    "PlacementMultipliers",
    "PlacementMultipliersDict",
    "PlacementMultipliersPLACEMENT",
    "PriceFilter",
    "PriceFilterCatalogsProductGroupPricingCurrencyCriteria",
    "PriceFilterCatalogsProductGroupPricingCurrencyCriteriaDict",
    "PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator",
    "PriceFilterDict",
    "ProductAvailabilityType",
    "ProductCategoriesDemographic",
    "ProductCategoriesEngagementType",
    "ProductCategoriesMetricsHighlights",
    "ProductCategoryDetailLookbackWindow",
    "ProductCategoryDetails",
    "ProductCategoryEnum",
    "ProductCategoryRegion",
    "ProductGroupAnalyticsResponseItem",
    "ProductGroupPromotion",
    "ProductGroupPromotionCollectionsHeaderType",
    "ProductGroupPromotionCreateRequest",
    "ProductGroupPromotionCreateRequestDict",
    "ProductGroupPromotionCustomizableCtaType",
    "ProductGroupPromotionDict",
    "ProductGroupPromotionPreferredMediaType",
    "ProductGroupPromotionResponse",
    "ProductGroupPromotionResponseItem",
    "ProductGroupPromotionUpdateRequest",
    "ProductGroupPromotionUpdateRequestDict",
    "ProductGroupPromotionsListResponse200",
    "ProductGroupReferenceFilter",
    "ProductGroupReferenceFilterDict",
    "ProductGroupSummaryStatus",
    "ProductType0Filter",
    "ProductType0FilterDict",
    "ProductType1Filter",
    "ProductType1FilterDict",
    "ProductType2Filter",
    "ProductType2FilterDict",
    "ProductType3Filter",
    "ProductType3FilterDict",
    "ProductType4Filter",
    "ProductType4FilterDict",
    "ProductsByProductGroupFilterListResponse200",
    "PromotionArrayElement",
    "PromotionCommon",
    "PromotionCommonDiscountStatus",
    "PromotionCreateRequest",
    "PromotionCreateRequestDict",
    "PromotionResponse",
    "PromotionTemplateValue",
    "PromotionTemplateValueDict",
    "PromotionType",
    "PromotionUpdateRequest",
    "PromotionUpdateRequestDict",
    "PromotionsListResponse200",
    "PromotionsResponse",
    "PublicTargetingType",
    "QualityComponentDetails",
    "QualityComponentIssue",
    "QualityComponents",
    "QueryAppTypes",
    "QueryBillingDocumentType",
    "QueryBillingInvoiceStatus",
    "QueryCatalogsReportStatsParameters",
    "QueryCatalogsReportStatsParametersDict",
    "QueryColumnsItem",
    "QueryCommentFeedType",
    "QueryContentType",
    "QueryConversionAttributionClickWindowDays",
    "QueryConversionAttributionConversionReportTime",
    "QueryConversionAttributionEngagementWindowDays",
    "QueryConversionAttributionViewWindowDays",
    "QueryCreatedInLastNDays",
    "QueryEntityStatusesItem",
    "QueryFromClaimedContent",
    "QueryInviteStatusItem",
    "QueryLabelEntityStatusesItem",
    "QueryLabelTypesItem",
    "QueryMetricTypesItem",
    "QueryOrder",
    "QueryPinAnalyticsMetricTypesItem",
    "QueryPinFilter",
    "QueryPinFormat",
    "QueryPinType",
    "QueryReportType",
    "QueryResourceType",
    "QueryScheduleStatusesItem",
    "QueryScheduleTypesItem",
    "QuerySort",
    "QuerySortBillingInvoice",
    "QuerySortBy",
    "QuerySource",
    "QuerySplitFieldPins",
    "QuerySplitFieldUserAccount",
    "QueryVideoPinMetricTypesItem",
    "QueryVideoPinSortBy",
    "QuizPinData",
    "QuizPinDataDict",
    "QuizPinDataTieBreakerType",
    "QuizPinOption",
    "QuizPinOptionDict",
    "QuizPinQuestion",
    "QuizPinQuestionDict",
    "QuizPinResult",
    "QuizPinResultDict",
    "RelatedTerms",
    "RelatedTermsRelatedTermsListItem",
    "ReportingColumnAsync",
    "ReportingTimeZone",
    "ReportsStatsResponse200",
    "RespondToInvitesResponseArray",
    "RespondToInvitesResponseArrayItemsItem",
    "Role",
    "S3FilePart",
    "S3MultipartUploadData",
    "SSIOAccountAddress",
    "SSIOAccountItem",
    "SSIOAccountPMPName",
    "SSIOAccountResponse",
    "SSIOCreateInsertionOrderRequest",
    "SSIOCreateInsertionOrderRequestDict",
    "SSIOCreateInsertionOrderRequestOrderLineType",
    "SSIOCreateInsertionOrderResponse",
    "SSIOEditInsertionOrderRequest",
    "SSIOEditInsertionOrderRequestDict",
    "SSIOEditInsertionOrderResponse",
    "SSIOInsertionOrderCommon",
    "SSIOInsertionOrderStatus",
    "SSIOInsertionOrderStatusResponse",
    "SSIOOrderLine",
    "SearchPartnerPinsResponse200",
    "SearchUserBoardsGetResponse200",
    "SearchUserPinsListResponse200",
    "SharedAudience",
    "SharedAudienceAccount",
    "SharedAudienceAccountAccountType",
    "SharedAudienceCommon",
    "SharedAudienceDict",
    "SharedAudienceResponse",
    "SharedAudienceResponseCommon",
    "SharedAudiencesForBusinessListResponse200",
    "SingleInterestTargetingOptionResponse",
    "SourcePlatformOptions",
    "SsioInsertionOrdersStatusGetByAdAccountResponse200",
    "SsioOrderLinesGetByAdAccountResponse200",
    "SummaryPin",
    "SystemUserUpdateBody",
    "SystemUserUpdateBodyDict",
    "TargetingAdvertiserCountry",
    "TargetingSpec",
    "TargetingSpecAgeBucket",
    "TargetingSpecAppType",
    "TargetingSpecDict",
    "TargetingSpecGender",
    "TargetingSpecOperationAgeBucket",
    "TargetingSpecOperationAgeBucketField",
    "TargetingSpecOperationAgeBucketOperation",
    "TargetingSpecOperationAppType",
    "TargetingSpecOperationAppTypeField",
    "TargetingSpecOperationGender",
    "TargetingSpecOperationGenderField",
    "TargetingSpecOperationList",
    "TargetingSpecOperationListOperation",
    "TargetingSpecOperationMinMaxAge",
    "TargetingSpecOperationMinMaxAgeField",
    "TargetingSpecOperationShoppingRetargeting",
    "TargetingSpecOperationShoppingRetargetingField",
    "TargetingSpecOperationShoppingRetargetingOperation",
    "TargetingSpecOperationString",
    "TargetingSpecOperationStringOperation",
    "TargetingSpecShoppingRetargeting",
    "TargetingSpecShoppingRetargetingDict",
    "TargetingSpecTARGETINGSTRATEGYItem",
    "TargetingTemplateAudienceSizing",
    "TargetingTemplateAudienceSizingReachEstimate",
    "TargetingTemplateCommon",
    "TargetingTemplateCreate",
    "TargetingTemplateCreateDict",
    "TargetingTemplateGetResponseData",
    "TargetingTemplateKeyword",
    "TargetingTemplateKeywordDict",
    "TargetingTemplateListResponse200",
    "TargetingTemplateResponseData",
    "TargetingTemplateResponseDataStatus",
    "TargetingTemplateUpdateRequest",
    "TargetingTemplateUpdateRequestDict",
    "TargetingTemplateUpdateRequestOperationType",
    "TargetingTypeFilter",
    "TargetingTypeFilterTargetingTypesItem",
    "TemplateBasedReport",
    "TemplateResponse",
    "TemplateResponseColumnsItem",
    "TemplateResponseConversionReportTimeType",
    "TemplateResponseCreationSource",
    "TemplateResponseDateRange",
    "TemplateResponseDateRangeAbsoluteDateRange",
    "TemplateResponseDateRangeDynamicDateRange",
    "TemplateResponseDateRangeDynamicDateRangeRange",
    "TemplateResponseDateRangeRelativeDateRange",
    "TemplateResponseIngestionSourcesItem",
    "TemplateResponseType",
    "TemplatesListResponse200",
    "TermsOfService",
    "TitleKeywordsFilter",
    "TitleKeywordsFilterDict",
    "TokenRevocationRequest",
    "TokenRevocationRequestDict",
    "TokenRevocationRequestTokenTypeHint",
    "TopPinsAnalyticsResponse",
    "TopPinsAnalyticsResponseDateAvailability",
    "TopPinsAnalyticsResponsePinsItem",
    "TopPinsAnalyticsResponseSortBy",
    "TopVideoPinsAnalyticsResponse",
    "TopVideoPinsAnalyticsResponseDateAvailability",
    "TopVideoPinsAnalyticsResponsePinsItem",
    "TopVideoPinsAnalyticsResponseSortBy",
    "TrackingUrls",
    "TrackingUrlsDict",
    "TrendType",
    "TrendingKeywordsResponse",
    "TrendingKeywordsResponseTrendingKeyword",
    "TrendingKeywordsResponseTrendingKeywordDemographics",
    "TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistribution",
    "TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistributionAgeDistribution",
    "TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistribution",
    "TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistributionGenderDistribution",
    "TrendingKeywordsResponseTrendingKeywordPredictedTimeSeries",
    "TrendingKeywordsResponseTrendingKeywordTimeSeries",
    "TrendingPin",
    "TrendingProductCategory",
    "TrendingTopic",
    "TrendsSupportedRegion",
    "UpdatableItemAttributes",
    "UpdatableItemAttributesDict",
    "UpdateAssetGroupBody",
    "UpdateAssetGroupBodyAssetGroupsToUpdateItem",
    "UpdateAssetGroupBodyAssetGroupsToUpdateItemDict",
    "UpdateAssetGroupBodyDict",
    "UpdateAssetGroupResponse",
    "UpdateAssetGroupResponseExceptionsItem",
    "UpdateInvitesResultsResponseArray",
    "UpdateInvitesResultsResponseArrayItemsItem",
    "UpdateMaskBidOptionField",
    "UpdateMaskFieldType",
    "UpdateMemberAssetAccessBody",
    "UpdateMemberAssetAccessBodyAccessesItem",
    "UpdateMemberAssetAccessBodyAccessesItemDict",
    "UpdateMemberAssetAccessBodyDict",
    "UpdateMemberAssetsResultsResponseArray",
    "UpdateMemberAssetsResultsResponseArrayItemsItem",
    "UpdateMemberBusinessRoleBody",
    "UpdateMemberBusinessRoleBodyDict",
    "UpdateMemberResult",
    "UpdateMemberResultsResponseArray",
    "UpdatePartnerAssetAccessBody",
    "UpdatePartnerAssetAccessBodyAccessesItem",
    "UpdatePartnerAssetAccessBodyAccessesItemDict",
    "UpdatePartnerAssetAccessBodyDict",
    "UpdatePartnerAssetsResult",
    "UpdatePartnerAssetsResultsResponseArray",
    "UpdatePartnerResultsResponseArray",
    "UpdatePartnerResultsResponseArrayItemsItem",
    "UserAccountFollowedInterestsResponse200",
    "UserBusinessRoleBinding",
    "UserFollowingFeedType",
    "UserFollowingGetResponse200",
    "UserListOperationType",
    "UserListType",
    "UserSingleAssetBinding",
    "UserSummary",
    "UserWebsiteSummary",
    "UserWebsiteVerificationCode",
    "UserWebsiteVerifyRequest",
    "UserWebsiteVerifyRequestDict",
    "UserWebsiteVerifyRequestVerificationMethod",
    "UserWebsitesGetResponse200",
    "UsersForIndividualAssetResponse",
    "VerticalProductCategory",
    "VideoMetadataWithItemType",
]

_MODULE_OF: dict[str, str] = {
    "Account": ".account",
    "AccountAccountType": ".account_account_type",
    "ActionType": ".action_type",
    "AdAccount": ".ad_account",
    "AdAccountAnalyticsResponseItem": ".ad_account_analytics_response_item",
    "AdAccountCreate": ".ad_account_create",
    "AdAccountCreateDict": ".ad_account_create",
    "AdAccountCreateSubscriptionRequest": ".ad_account_create_subscription_request",
    "AdAccountCreateSubscriptionRequestPartnerMetadata": ".ad_account_create_subscription_request_partner_metadata",
    "AdAccountCreateSubscriptionResponse": ".ad_account_create_subscription_response",
    "AdAccountGetSubscriptionResponse": ".ad_account_get_subscription_response",
    "AdAccountOwner": ".ad_account_owner",
    "AdAccountsAudiencesSharedAccountsListResponse200": ".ad_accounts_audiences_shared_accounts_list_response_200",
    "AdAccountsCountryResponse": ".ad_accounts_country_response",
    "AdAccountsCountryResponseData": ".ad_accounts_country_response_data",
    "AdAccountsListResponse200": ".ad_accounts_list_response_200",
    "AdAccountsSubscriptionsGetListResponse200": ".ad_accounts_subscriptions_get_list_response_200",
    "AdArrayResponse": ".ad_array_response",
    "AdArrayResponseElement": ".ad_array_response_element",
    "AdCommon": ".ad_common",
    "AdCountry": ".ad_country",
    "AdCreateRequest": ".ad_create_request",
    "AdCreateRequestDict": ".ad_create_request",
    "AdGroupArrayResponse": ".ad_group_array_response",
    "AdGroupArrayResponseElement": ".ad_group_array_response_element",
    "AdGroupAudienceSizingRequest": ".ad_group_audience_sizing_request",
    "AdGroupAudienceSizingRequestCreativeTypesItem": ".ad_group_audience_sizing_request_creative_types_item",
    "AdGroupAudienceSizingRequestDict": ".ad_group_audience_sizing_request",
    "AdGroupAudienceSizingRequestKeywordsItem": ".ad_group_audience_sizing_request_keywords_item",
    "AdGroupAudienceSizingRequestKeywordsItemDict": ".ad_group_audience_sizing_request_keywords_item",
    "AdGroupAudienceSizingResponse": ".ad_group_audience_sizing_response",
    "AdGroupCommon": ".ad_group_common",
    "AdGroupCommonBidStrategyType": ".ad_group_common_bid_strategy_type",
    "AdGroupCommonPromotionApplicationLevel": ".ad_group_common_promotion_application_level",
    "AdGroupCreateRequest": ".ad_group_create_request",
    "AdGroupCreateRequestDict": ".ad_group_create_request",
    "AdGroupIdFilter": ".ad_group_id_filter",
    "AdGroupResponse": ".ad_group_response",
    "AdGroupResponseConversionLearningModeType": ".ad_group_response_conversion_learning_mode_type",
    "AdGroupSummaryStatus": ".ad_group_summary_status",
    "AdGroupUpdateRequest": ".ad_group_update_request",
    "AdGroupUpdateRequestDict": ".ad_group_update_request",
    "AdGroupsAnalyticsResponseItem": ".ad_groups_analytics_response_item",
    "AdGroupsListResponse200": ".ad_groups_list_response_200",
    "AdPinAnalytics": ".ad_pin_analytics",
    "AdPinId": ".ad_pin_id",
    "AdPreviewCreateFromImage": ".ad_preview_create_from_image",
    "AdPreviewCreateFromImageDict": ".ad_preview_create_from_image",
    "AdPreviewCreateFromPin": ".ad_preview_create_from_pin",
    "AdPreviewCreateFromPinDict": ".ad_preview_create_from_pin",
    "AdPreviewRequest": ".ad_preview_request",
    "AdPreviewRequestDict": ".ad_preview_request",
    "AdPreviewShopping": ".ad_preview_shopping",
    "AdPreviewShoppingCreativeType": ".ad_preview_shopping_creative_type",
    "AdPreviewShoppingCustomizableCtaType": ".ad_preview_shopping_customizable_cta_type",
    "AdPreviewShoppingDict": ".ad_preview_shopping",
    "AdPreviewShoppingPreferredMediaType": ".ad_preview_shopping_preferred_media_type",
    "AdPreviewURLResponse": ".ad_preview_url_response",
    "AdResponse": ".ad_response",
    "AdResponseRejectedReasonsItem": ".ad_response_rejected_reasons_item",
    "AdResponseReviewStatus": ".ad_response_review_status",
    "AdUpdateRequest": ".ad_update_request",
    "AdUpdateRequestDict": ".ad_update_request",
    "AdsAnalyticsAdGroupTargetingType": ".ads_analytics_ad_group_targeting_type",
    "AdsAnalyticsAdTargetingType": ".ads_analytics_ad_targeting_type",
    "AdsAnalyticsCampaignTargetingType": ".ads_analytics_campaign_targeting_type",
    "AdsAnalyticsCreateAsyncRequest": ".ads_analytics_create_async_request",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem": ".ads_analytics_create_async_request_custom_conversion_event_metrics_item",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType": ".ads_analytics_create_async_request_custom_conversion_event_metrics_item_custom_event_metrics_type",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict": ".ads_analytics_create_async_request_custom_conversion_event_metrics_item",
    "AdsAnalyticsCreateAsyncRequestDict": ".ads_analytics_create_async_request",
    "AdsAnalyticsCreateAsyncRequestPrimarySort": ".ads_analytics_create_async_request_primary_sort",
    "AdsAnalyticsCreateAsyncResponse": ".ads_analytics_create_async_response",
    "AdsAnalyticsFilterColumn": ".ads_analytics_filter_column",
    "AdsAnalyticsFilterOperator": ".ads_analytics_filter_operator",
    "AdsAnalyticsGetAsyncResponse": ".ads_analytics_get_async_response",
    "AdsAnalyticsMetricsFilter": ".ads_analytics_metrics_filter",
    "AdsAnalyticsMetricsFilterDict": ".ads_analytics_metrics_filter",
    "AdsAnalyticsResponseItem": ".ads_analytics_response_item",
    "AdsAnalyticsTargetingType": ".ads_analytics_targeting_type",
    "AdsCreditDiscountsResponse": ".ads_credit_discounts_response",
    "AdsCreditDiscountsResponseDiscountType": ".ads_credit_discounts_response_discount_type",
    "AdsCreditRedeemRequest": ".ads_credit_redeem_request",
    "AdsCreditRedeemRequestDict": ".ads_credit_redeem_request",
    "AdsCreditRedeemResponse": ".ads_credit_redeem_response",
    "AdsCreditsDiscountsGetResponse200": ".ads_credits_discounts_get_response_200",
    "AdsListResponse200": ".ads_list_response_200",
    "AdvancedAuctionBidOptions": ".advanced_auction_bid_options",
    "AdvancedAuctionBidOptionsDict": ".advanced_auction_bid_options",
    "AdvancedAuctionItem": ".advanced_auction_item",
    "AdvancedAuctionItems": ".advanced_auction_items",
    "AdvancedAuctionItemsGetRecord": ".advanced_auction_items_get_record",
    "AdvancedAuctionItemsGetRecordDict": ".advanced_auction_items_get_record",
    "AdvancedAuctionItemsGetRequest": ".advanced_auction_items_get_request",
    "AdvancedAuctionItemsGetRequestDict": ".advanced_auction_items_get_request",
    "AdvancedAuctionItemsSubmitDeleteRecord": ".advanced_auction_items_submit_delete_record",
    "AdvancedAuctionItemsSubmitDeleteRecordDict": ".advanced_auction_items_submit_delete_record",
    "AdvancedAuctionItemsSubmitRecord": ".advanced_auction_items_submit_record",
    "AdvancedAuctionItemsSubmitRecordDict": ".advanced_auction_items_submit_record",
    "AdvancedAuctionItemsSubmitRequest": ".advanced_auction_items_submit_request",
    "AdvancedAuctionItemsSubmitRequestDict": ".advanced_auction_items_submit_request",
    "AdvancedAuctionItemsSubmitUpsertRecord": ".advanced_auction_items_submit_upsert_record",
    "AdvancedAuctionItemsSubmitUpsertRecordDict": ".advanced_auction_items_submit_upsert_record",
    "AdvancedAuctionKey": ".advanced_auction_key",
    "AdvancedAuctionOperation": ".advanced_auction_operation",
    "AdvancedAuctionOperationError": ".advanced_auction_operation_error",
    "AdvancedAuctionOperationErrorDict": ".advanced_auction_operation_error",
    "AdvancedAuctionProcessedItems": ".advanced_auction_processed_items",
    "AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse": ".advertiser_defined_events_get_advertiser_defined_events_response",
    "AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEvent": ".advertiser_defined_events_get_advertiser_defined_events_response_advertiser_defined_event",
    "AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEventMappedConversionType": ".advertiser_defined_events_get_advertiser_defined_events_response_advertiser_defined_event_mapped_conversion_type",
    "AgeBucketListItem": ".age_bucket_list_item",
    "AgeTrendsBucket": ".age_trends_bucket",
    "AllOf": ".all_of",
    "AllOfDict": ".all_of",
    "AmazonConnectRequest": ".amazon_connect_request",
    "AnalyticsDailyMetrics": ".analytics_daily_metrics",
    "AnalyticsMetricsResponse": ".analytics_metrics_response",
    "AnyOf": ".any_of",
    "AnyOfDict": ".any_of",
    "AppTypeMultipliers": ".app_type_multipliers",
    "AppTypeMultipliersAPPTYPE": ".app_type_multipliers_apptype",
    "AppTypeMultipliersDict": ".app_type_multipliers",
    "AssetGroupBinding": ".asset_group_binding",
    "AssetGroupType": ".asset_group_type",
    "AssetIdPermissions": ".asset_id_permissions",
    "Audience": ".audience",
    "AudienceAccountType": ".audience_account_type",
    "AudienceCategory": ".audience_category",
    "AudienceCategoryAudienceSubcategory": ".audience_category_audience_subcategory",
    "AudienceCommon": ".audience_common",
    "AudienceCreateRequest": ".audience_create_request",
    "AudienceCreateRequestDict": ".audience_create_request",
    "AudienceDefinition": ".audience_definition",
    "AudienceDefinitionResponse": ".audience_definition_response",
    "AudienceDefinitionScope": ".audience_definition_scope",
    "AudienceDefinitionScopeScope": ".audience_definition_scope_scope",
    "AudienceDefinitionType": ".audience_definition_type",
    "AudienceDefinitionTypeScope": ".audience_definition_type_scope",
    "AudienceDemographicValue": ".audience_demographic_value",
    "AudienceDemographics": ".audience_demographics",
    "AudienceInsightCategoryArrayResponse": ".audience_insight_category_array_response",
    "AudienceInsightCategoryCommon": ".audience_insight_category_common",
    "AudienceInsightType": ".audience_insight_type",
    "AudienceInsightsResponse": ".audience_insights_response",
    "AudienceRule": ".audience_rule",
    "AudienceRuleDict": ".audience_rule",
    "AudienceShareType": ".audience_share_type",
    "AudienceType": ".audience_type",
    "AudienceUpdateOperationType": ".audience_update_operation_type",
    "AudienceUpdateRequest": ".audience_update_request",
    "AudienceUpdateRequestDict": ".audience_update_request",
    "AudiencesListOrder": ".audiences_list_order",
    "AudiencesListOwnershipType": ".audiences_list_ownership_type",
    "AudiencesListResponse200": ".audiences_list_response_200",
    "AuthRespondInvitesBody": ".auth_respond_invites_body",
    "AuthRespondInvitesBodyDict": ".auth_respond_invites_body",
    "AuthRespondInvitesBodyInvitesItem": ".auth_respond_invites_body_invites_item",
    "AuthRespondInvitesBodyInvitesItemAction": ".auth_respond_invites_body_invites_item_action",
    "AuthRespondInvitesBodyInvitesItemActionDict": ".auth_respond_invites_body_invites_item_action",
    "AuthRespondInvitesBodyInvitesItemDict": ".auth_respond_invites_body_invites_item",
    "AvailabilityFilter": ".availability_filter",
    "AvailabilityFilterDict": ".availability_filter",
    "BaseInviteDataResponse": ".base_invite_data_response",
    "BaseInviteDataResponseInviteData": ".base_invite_data_response_invite_data",
    "BatchOperation": ".batch_operation",
    "BatchOperationStatus": ".batch_operation_status",
    "BidFloor": ".bid_floor",
    "BidFloorRequest": ".bid_floor_request",
    "BidFloorRequestBidFloorSpec": ".bid_floor_request_bid_floor_spec",
    "BidFloorRequestBidFloorSpecDict": ".bid_floor_request_bid_floor_spec",
    "BidFloorRequestDict": ".bid_floor_request",
    "BillingInvoiceDownloadResponse": ".billing_invoice_download_response",
    "BillingInvoiceResponse": ".billing_invoice_response",
    "BillingInvoiceResponseDocumentType": ".billing_invoice_response_document_type",
    "BillingInvoiceResponseStatus": ".billing_invoice_response_status",
    "BillingInvoicesGetResponse200": ".billing_invoices_get_response_200",
    "BillingProfilesGetResponse200": ".billing_profiles_get_response_200",
    "BillingProfilesResponse": ".billing_profiles_response",
    "BillingProfilesResponseBillingType": ".billing_profiles_response_billing_type",
    "BillingProfilesResponseCardType": ".billing_profiles_response_card_type",
    "BillingProfilesResponsePaymentMethodBrand": ".billing_profiles_response_payment_method_brand",
    "BillingProfilesResponseStatus": ".billing_profiles_response_status",
    "Board": ".board",
    "BoardBase": ".board_base",
    "BoardCreate": ".board_create",
    "BoardCreateDict": ".board_create",
    "BoardMedia": ".board_media",
    "BoardOwner": ".board_owner",
    "BoardPrivacy": ".board_privacy",
    "BoardPrivacyFilter": ".board_privacy_filter",
    "BoardSection": ".board_section",
    "BoardSectionDict": ".board_section",
    "BoardSectionsListPinsResponse200": ".board_sections_list_pins_response_200",
    "BoardSectionsListResponse200": ".board_sections_list_response_200",
    "BoardUpdatePrivacy": ".board_update_privacy",
    "BoardWithUpdatePrivacy": ".board_with_update_privacy",
    "BoardWithUpdatePrivacyUpdate": ".board_with_update_privacy_update",
    "BoardWithUpdatePrivacyUpdateDict": ".board_with_update_privacy_update",
    "BoardsListPinsResponse200": ".boards_list_pins_response_200",
    "BoardsListResponse200": ".boards_list_response_200",
    "BoardsUserFollowsListResponse200": ".boards_user_follows_list_response_200",
    "BookClosedResponse": ".book_closed_response",
    "BrandAccountsCreateBody": ".brand_accounts_create_body",
    "BrandAccountsCreateBodyDict": ".brand_accounts_create_body",
    "BrandAccountsCreateBodyImageBase64": ".brand_accounts_create_body_image_base_64",
    "BrandAccountsCreateBodyImageBase64ContentType": ".brand_accounts_create_body_image_base_64_content_type",
    "BrandAccountsCreateBodyImageBase64Dict": ".brand_accounts_create_body_image_base_64",
    "BrandAccountsCreateResponse200": ".brand_accounts_create_response_200",
    "BrandAccountsUpdateBody": ".brand_accounts_update_body",
    "BrandAccountsUpdateBodyDict": ".brand_accounts_update_body",
    "BrandAccountsUpdateBodyImageBase64": ".brand_accounts_update_body_image_base_64",
    "BrandAccountsUpdateBodyImageBase64ContentType": ".brand_accounts_update_body_image_base_64_content_type",
    "BrandAccountsUpdateBodyImageBase64Dict": ".brand_accounts_update_body_image_base_64",
    "BrandAccountsUpdateResponse200": ".brand_accounts_update_response_200",
    "BrandFilter": ".brand_filter",
    "BrandFilterDict": ".brand_filter",
    "BudgetType": ".budget_type",
    "BulkDownloadRequest": ".bulk_download_request",
    "BulkDownloadRequestCampaignFilter": ".bulk_download_request_campaign_filter",
    "BulkDownloadRequestCampaignFilterDict": ".bulk_download_request_campaign_filter",
    "BulkDownloadRequestDict": ".bulk_download_request",
    "BulkDownloadResponse": ".bulk_download_response",
    "BulkEntityType": ".bulk_entity_type",
    "BulkOutputFormat": ".bulk_output_format",
    "BulkReportingJobStatus": ".bulk_reporting_job_status",
    "BulkUpsertRequest": ".bulk_upsert_request",
    "BulkUpsertRequestCreate": ".bulk_upsert_request_create",
    "BulkUpsertRequestCreateCatalogProductGroupsItem": ".bulk_upsert_request_create_catalog_product_groups_item",
    "BulkUpsertRequestCreateCatalogProductGroupsItemDict": ".bulk_upsert_request_create_catalog_product_groups_item",
    "BulkUpsertRequestCreateDict": ".bulk_upsert_request_create",
    "BulkUpsertRequestDict": ".bulk_upsert_request",
    "BulkUpsertRequestUpdate": ".bulk_upsert_request_update",
    "BulkUpsertRequestUpdateCatalogProductGroupsItem": ".bulk_upsert_request_update_catalog_product_groups_item",
    "BulkUpsertRequestUpdateCatalogProductGroupsItemDict": ".bulk_upsert_request_update_catalog_product_groups_item",
    "BulkUpsertRequestUpdateDict": ".bulk_upsert_request_update",
    "BulkUpsertRequestUpdateLabelBulkUpdateRequest": ".bulk_upsert_request_update_label_bulk_update_request",
    "BulkUpsertRequestUpdateLabelBulkUpdateRequestDict": ".bulk_upsert_request_update_label_bulk_update_request",
    "BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus": ".bulk_upsert_request_update_label_bulk_update_request_status",
    "BulkUpsertResponse": ".bulk_upsert_response",
    "BulkUpsertStatus": ".bulk_upsert_status",
    "BulkUpsertStatusResponse": ".bulk_upsert_status_response",
    "BusinessAccessError": ".business_access_error",
    "BusinessAccessRole": ".business_access_role",
    "BusinessAccessUserSummary": ".business_access_user_summary",
    "BusinessAccountAudiencesSharedAccountsListResponse200": ".business_account_audiences_shared_accounts_list_response_200",
    "BusinessAssetMembersGetResponse200": ".business_asset_members_get_response_200",
    "BusinessAssetPartnersGetResponse200": ".business_asset_partners_get_response_200",
    "BusinessAssetsGetResponse200": ".business_assets_get_response_200",
    "BusinessMemberAssetsGetResponse200": ".business_member_assets_get_response_200",
    "BusinessMemberAssetsSummary": ".business_member_assets_summary",
    "BusinessMemberAssetsSummaryAdAccountsItem": ".business_member_assets_summary_ad_accounts_item",
    "BusinessMemberAssetsSummaryProfilesItem": ".business_member_assets_summary_profiles_item",
    "BusinessMembersAssetAccessDeleteBody": ".business_members_asset_access_delete_body",
    "BusinessMembersAssetAccessDeleteBodyAccessesItem": ".business_members_asset_access_delete_body_accesses_item",
    "BusinessMembersAssetAccessDeleteBodyAccessesItemDict": ".business_members_asset_access_delete_body_accesses_item",
    "BusinessMembersAssetAccessDeleteBodyDict": ".business_members_asset_access_delete_body",
    "BusinessPartnerAssetAccessGetResponse200": ".business_partner_asset_access_get_response_200",
    "BusinessRole": ".business_role",
    "BusinessRoleCheckMode": ".business_role_check_mode",
    "BusinessRoleForMembers": ".business_role_for_members",
    "BusinessSharedAudience": ".business_shared_audience",
    "BusinessSharedAudienceDict": ".business_shared_audience",
    "BusinessSharedAudienceResponse": ".business_shared_audience_response",
    "CampaignAudienceMultipliers": ".campaign_audience_multipliers",
    "CampaignAudienceMultipliersDict": ".campaign_audience_multipliers",
    "CampaignBidOptions": ".campaign_bid_options",
    "CampaignBidOptionsCreate": ".campaign_bid_options_create",
    "CampaignBidOptionsCreateDict": ".campaign_bid_options_create",
    "CampaignBidOptionsUpdate": ".campaign_bid_options_update",
    "CampaignBidOptionsUpdateDict": ".campaign_bid_options_update",
    "CampaignBidOptionsUpdateUpdateMaskItem": ".campaign_bid_options_update_update_mask_item",
    "CampaignCommon": ".campaign_common",
    "CampaignCreateCommon": ".campaign_create_common",
    "CampaignCreateRequest": ".campaign_create_request",
    "CampaignCreateRequestDict": ".campaign_create_request",
    "CampaignCreateResponse": ".campaign_create_response",
    "CampaignCreateResponseData": ".campaign_create_response_data",
    "CampaignCreateResponseItem": ".campaign_create_response_item",
    "CampaignId": ".campaign_id",
    "CampaignIdFilter": ".campaign_id_filter",
    "CampaignObjectivesFilter": ".campaign_objectives_filter",
    "CampaignResponse": ".campaign_response",
    "CampaignSummaryStatus": ".campaign_summary_status",
    "CampaignUpdateRequest": ".campaign_update_request",
    "CampaignUpdateRequestDict": ".campaign_update_request",
    "CampaignUpdateResponse": ".campaign_update_response",
    "CampaignsAnalyticsResponseItem": ".campaigns_analytics_response_item",
    "CampaignsListResponse200": ".campaigns_list_response_200",
    "CancelInvitesBody": ".cancel_invites_body",
    "CancelInvitesBodyDict": ".cancel_invites_body",
    "CarouselSlot": ".carousel_slot",
    "CarouselSlotDict": ".carousel_slot",
    "Catalog": ".catalog",
    "CatalogsAvailableFilterValues": ".catalogs_available_filter_values",
    "CatalogsCreateCreativeAssetsItem": ".catalogs_create_creative_assets_item",
    "CatalogsCreateCreativeAssetsItemDict": ".catalogs_create_creative_assets_item",
    "CatalogsCreateHotelItem": ".catalogs_create_hotel_item",
    "CatalogsCreateHotelItemDict": ".catalogs_create_hotel_item",
    "CatalogsCreateReportResponse": ".catalogs_create_report_response",
    "CatalogsCreateRequest": ".catalogs_create_request",
    "CatalogsCreateRequestDict": ".catalogs_create_request",
    "CatalogsCreateRetailItem": ".catalogs_create_retail_item",
    "CatalogsCreateRetailItemDict": ".catalogs_create_retail_item",
    "CatalogsCreativeAssetsAttributes": ".catalogs_creative_assets_attributes",
    "CatalogsCreativeAssetsAttributesDict": ".catalogs_creative_assets_attributes",
    "CatalogsCreativeAssetsAvailableFilterValues": ".catalogs_creative_assets_available_filter_values",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMap": ".catalogs_creative_assets_available_filter_values_catalogs_creative_assets_filter_values_map",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMapMediaTypeItem": ".catalogs_creative_assets_available_filter_values_catalogs_creative_assets_filter_values_map_media_type_item",
    "CatalogsCreativeAssetsBatchItem": ".catalogs_creative_assets_batch_item",
    "CatalogsCreativeAssetsBatchItemDict": ".catalogs_creative_assets_batch_item",
    "CatalogsCreativeAssetsBatchRequest": ".catalogs_creative_assets_batch_request",
    "CatalogsCreativeAssetsBatchRequestDict": ".catalogs_creative_assets_batch_request",
    "CatalogsCreativeAssetsBatchRequestLanguage": ".catalogs_creative_assets_batch_request_language",
    "CatalogsCreativeAssetsFeed": ".catalogs_creative_assets_feed",
    "CatalogsCreativeAssetsFeedsCreateRequest": ".catalogs_creative_assets_feeds_create_request",
    "CatalogsCreativeAssetsFeedsCreateRequestDict": ".catalogs_creative_assets_feeds_create_request",
    "CatalogsCreativeAssetsFeedsUpdateRequest": ".catalogs_creative_assets_feeds_update_request",
    "CatalogsCreativeAssetsFeedsUpdateRequestDict": ".catalogs_creative_assets_feeds_update_request",
    "CatalogsCreativeAssetsItemErrorResponse": ".catalogs_creative_assets_item_error_response",
    "CatalogsCreativeAssetsItemResponse": ".catalogs_creative_assets_item_response",
    "CatalogsCreativeAssetsItemsBatch": ".catalogs_creative_assets_items_batch",
    "CatalogsCreativeAssetsItemsFilter": ".catalogs_creative_assets_items_filter",
    "CatalogsCreativeAssetsItemsPostFilter": ".catalogs_creative_assets_items_post_filter",
    "CatalogsCreativeAssetsItemsPostFilterDict": ".catalogs_creative_assets_items_post_filter",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest": ".catalogs_creative_assets_list_products_by_catalog_based_filter_request",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict": ".catalogs_creative_assets_list_products_by_catalog_based_filter_request",
    "CatalogsCreativeAssetsProduct": ".catalogs_creative_assets_product",
    "CatalogsCreativeAssetsProductGroup": ".catalogs_creative_assets_product_group",
    "CatalogsCreativeAssetsProductGroupCreateRequest": ".catalogs_creative_assets_product_group_create_request",
    "CatalogsCreativeAssetsProductGroupCreateRequestDict": ".catalogs_creative_assets_product_group_create_request",
    "CatalogsCreativeAssetsProductGroupFilterKeys": ".catalogs_creative_assets_product_group_filter_keys",
    "CatalogsCreativeAssetsProductGroupFilterKeysDict": ".catalogs_creative_assets_product_group_filter_keys",
    "CatalogsCreativeAssetsProductGroupFilters": ".catalogs_creative_assets_product_group_filters",
    "CatalogsCreativeAssetsProductGroupFiltersAllOf": ".catalogs_creative_assets_product_group_filters_all_of",
    "CatalogsCreativeAssetsProductGroupFiltersAllOfDict": ".catalogs_creative_assets_product_group_filters_all_of",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOf": ".catalogs_creative_assets_product_group_filters_any_of",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOfDict": ".catalogs_creative_assets_product_group_filters_any_of",
    "CatalogsCreativeAssetsProductGroupFiltersDict": ".catalogs_creative_assets_product_group_filters",
    "CatalogsCreativeAssetsProductGroupProductCounts": ".catalogs_creative_assets_product_group_product_counts",
    "CatalogsCreativeAssetsProductGroupUpdateRequest": ".catalogs_creative_assets_product_group_update_request",
    "CatalogsCreativeAssetsProductGroupUpdateRequestDict": ".catalogs_creative_assets_product_group_update_request",
    "CatalogsCreativeAssetsProductMetadata": ".catalogs_creative_assets_product_metadata",
    "CatalogsDbItem": ".catalogs_db_item",
    "CatalogsDeleteCreativeAssetsItem": ".catalogs_delete_creative_assets_item",
    "CatalogsDeleteCreativeAssetsItemDict": ".catalogs_delete_creative_assets_item",
    "CatalogsDeleteHotelItem": ".catalogs_delete_hotel_item",
    "CatalogsDeleteHotelItemDict": ".catalogs_delete_hotel_item",
    "CatalogsDeleteRetailItem": ".catalogs_delete_retail_item",
    "CatalogsDeleteRetailItemDict": ".catalogs_delete_retail_item",
    "CatalogsFeed": ".catalogs_feed",
    "CatalogsFeedCredentials": ".catalogs_feed_credentials",
    "CatalogsFeedCredentialsDict": ".catalogs_feed_credentials",
    "CatalogsFeedIngestion": ".catalogs_feed_ingestion",
    "CatalogsFeedIngestionDetails": ".catalogs_feed_ingestion_details",
    "CatalogsFeedIngestionErrors": ".catalogs_feed_ingestion_errors",
    "CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE": ".catalogs_feed_ingestion_errors_largeproductcountdecrease",
    "CatalogsFeedIngestionInfo": ".catalogs_feed_ingestion_info",
    "CatalogsFeedIngestionWarnings": ".catalogs_feed_ingestion_warnings",
    "CatalogsFeedProcessingResult": ".catalogs_feed_processing_result",
    "CatalogsFeedProcessingSchedule": ".catalogs_feed_processing_schedule",
    "CatalogsFeedProcessingScheduleDict": ".catalogs_feed_processing_schedule",
    "CatalogsFeedProcessingScheduleTimezone": ".catalogs_feed_processing_schedule_timezone",
    "CatalogsFeedProcessingStatus": ".catalogs_feed_processing_status",
    "CatalogsFeedProductCounts": ".catalogs_feed_product_counts",
    "CatalogsFeedValidationDetails": ".catalogs_feed_validation_details",
    "CatalogsFeedValidationErrors": ".catalogs_feed_validation_errors",
    "CatalogsFeedValidationWarnings": ".catalogs_feed_validation_warnings",
    "CatalogsFeedValidationWarningsFETCHSAMESIGNATURE": ".catalogs_feed_validation_warnings_fetchsamesignature",
    "CatalogsFeedVideoCounts": ".catalogs_feed_video_counts",
    "CatalogsFeedsCreateRequest": ".catalogs_feeds_create_request",
    "CatalogsFeedsCreateRequestDict": ".catalogs_feeds_create_request",
    "CatalogsFeedsUpdateRequest": ".catalogs_feeds_update_request",
    "CatalogsFeedsUpdateRequestDict": ".catalogs_feeds_update_request",
    "CatalogsFormat": ".catalogs_format",
    "CatalogsHotelAddress": ".catalogs_hotel_address",
    "CatalogsHotelAddressDict": ".catalogs_hotel_address",
    "CatalogsHotelAttributes": ".catalogs_hotel_attributes",
    "CatalogsHotelAttributesDict": ".catalogs_hotel_attributes",
    "CatalogsHotelAttributesMainImage": ".catalogs_hotel_attributes_main_image",
    "CatalogsHotelAttributesMainImageDict": ".catalogs_hotel_attributes_main_image",
    "CatalogsHotelAvailableFilterValues": ".catalogs_hotel_available_filter_values",
    "CatalogsHotelAvailableFilterValuesCatalogsHotelFilterValuesMap": ".catalogs_hotel_available_filter_values_catalogs_hotel_filter_values_map",
    "CatalogsHotelBatchItem": ".catalogs_hotel_batch_item",
    "CatalogsHotelBatchItemDict": ".catalogs_hotel_batch_item",
    "CatalogsHotelBatchRequest": ".catalogs_hotel_batch_request",
    "CatalogsHotelBatchRequestDict": ".catalogs_hotel_batch_request",
    "CatalogsHotelBatchRequestLanguage": ".catalogs_hotel_batch_request_language",
    "CatalogsHotelFeed": ".catalogs_hotel_feed",
    "CatalogsHotelFeedsCreateRequest": ".catalogs_hotel_feeds_create_request",
    "CatalogsHotelFeedsCreateRequestDict": ".catalogs_hotel_feeds_create_request",
    "CatalogsHotelFeedsUpdateRequest": ".catalogs_hotel_feeds_update_request",
    "CatalogsHotelFeedsUpdateRequestDict": ".catalogs_hotel_feeds_update_request",
    "CatalogsHotelGuestRatings": ".catalogs_hotel_guest_ratings",
    "CatalogsHotelGuestRatingsDict": ".catalogs_hotel_guest_ratings",
    "CatalogsHotelItemErrorResponse": ".catalogs_hotel_item_error_response",
    "CatalogsHotelItemResponse": ".catalogs_hotel_item_response",
    "CatalogsHotelItemsBatch": ".catalogs_hotel_items_batch",
    "CatalogsHotelItemsFilter": ".catalogs_hotel_items_filter",
    "CatalogsHotelItemsPostFilter": ".catalogs_hotel_items_post_filter",
    "CatalogsHotelItemsPostFilterDict": ".catalogs_hotel_items_post_filter",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest": ".catalogs_hotel_list_products_by_catalog_based_filter_request",
    "CatalogsHotelListProductsByCatalogBasedFilterRequestDict": ".catalogs_hotel_list_products_by_catalog_based_filter_request",
    "CatalogsHotelProduct": ".catalogs_hotel_product",
    "CatalogsHotelProductGroup": ".catalogs_hotel_product_group",
    "CatalogsHotelProductGroupCreateRequest": ".catalogs_hotel_product_group_create_request",
    "CatalogsHotelProductGroupCreateRequestDict": ".catalogs_hotel_product_group_create_request",
    "CatalogsHotelProductGroupFilterKeys": ".catalogs_hotel_product_group_filter_keys",
    "CatalogsHotelProductGroupFilterKeysDict": ".catalogs_hotel_product_group_filter_keys",
    "CatalogsHotelProductGroupFilters": ".catalogs_hotel_product_group_filters",
    "CatalogsHotelProductGroupFiltersAllOf": ".catalogs_hotel_product_group_filters_all_of",
    "CatalogsHotelProductGroupFiltersAllOfDict": ".catalogs_hotel_product_group_filters_all_of",
    "CatalogsHotelProductGroupFiltersAnyOf": ".catalogs_hotel_product_group_filters_any_of",
    "CatalogsHotelProductGroupFiltersAnyOfDict": ".catalogs_hotel_product_group_filters_any_of",
    "CatalogsHotelProductGroupFiltersDict": ".catalogs_hotel_product_group_filters",
    "CatalogsHotelProductGroupProductCounts": ".catalogs_hotel_product_group_product_counts",
    "CatalogsHotelProductGroupType": ".catalogs_hotel_product_group_type",
    "CatalogsHotelProductGroupUpdateRequest": ".catalogs_hotel_product_group_update_request",
    "CatalogsHotelProductGroupUpdateRequestDict": ".catalogs_hotel_product_group_update_request",
    "CatalogsHotelProductMetadata": ".catalogs_hotel_product_metadata",
    "CatalogsHotelReportParameters": ".catalogs_hotel_report_parameters",
    "CatalogsHotelReportParametersDict": ".catalogs_hotel_report_parameters",
    "CatalogsHotelReportParametersReport": ".catalogs_hotel_report_parameters_report",
    "CatalogsHotelReportParametersReportDict": ".catalogs_hotel_report_parameters_report",
    "CatalogsHotelReportStatsParameters": ".catalogs_hotel_report_stats_parameters",
    "CatalogsHotelReportStatsParametersDict": ".catalogs_hotel_report_stats_parameters",
    "CatalogsHotelReportStatsParametersReport": ".catalogs_hotel_report_stats_parameters_report",
    "CatalogsHotelReportStatsParametersReportDict": ".catalogs_hotel_report_stats_parameters_report",
    "CatalogsItemValidationDetails": ".catalogs_item_validation_details",
    "CatalogsItemValidationErrors": ".catalogs_item_validation_errors",
    "CatalogsItemValidationIssue": ".catalogs_item_validation_issue",
    "CatalogsItemValidationIssues": ".catalogs_item_validation_issues",
    "CatalogsItemValidationWarnings": ".catalogs_item_validation_warnings",
    "CatalogsItems": ".catalogs_items",
    "CatalogsItemsBatch": ".catalogs_items_batch",
    "CatalogsItemsBatchRequest": ".catalogs_items_batch_request",
    "CatalogsItemsBatchRequestDict": ".catalogs_items_batch_request",
    "CatalogsItemsCreateBatchRequest": ".catalogs_items_create_batch_request",
    "CatalogsItemsCreateBatchRequestDict": ".catalogs_items_create_batch_request",
    "CatalogsItemsCreateBatchRequestLanguage": ".catalogs_items_create_batch_request_language",
    "CatalogsItemsDeleteBatchRequest": ".catalogs_items_delete_batch_request",
    "CatalogsItemsDeleteBatchRequestDict": ".catalogs_items_delete_batch_request",
    "CatalogsItemsDeleteBatchRequestLanguage": ".catalogs_items_delete_batch_request_language",
    "CatalogsItemsDeleteDiscontinuedBatchRequest": ".catalogs_items_delete_discontinued_batch_request",
    "CatalogsItemsDeleteDiscontinuedBatchRequestDict": ".catalogs_items_delete_discontinued_batch_request",
    "CatalogsItemsDeleteDiscontinuedBatchRequestLanguage": ".catalogs_items_delete_discontinued_batch_request_language",
    "CatalogsItemsFilters": ".catalogs_items_filters",
    "CatalogsItemsPostFilters": ".catalogs_items_post_filters",
    "CatalogsItemsPostFiltersDict": ".catalogs_items_post_filters",
    "CatalogsItemsRequest": ".catalogs_items_request",
    "CatalogsItemsRequestDict": ".catalogs_items_request",
    "CatalogsItemsRequestLanguage": ".catalogs_items_request_language",
    "CatalogsItemsUpdateBatchRequest": ".catalogs_items_update_batch_request",
    "CatalogsItemsUpdateBatchRequestDict": ".catalogs_items_update_batch_request",
    "CatalogsItemsUpdateBatchRequestLanguage": ".catalogs_items_update_batch_request_language",
    "CatalogsItemsUpsertBatchRequest": ".catalogs_items_upsert_batch_request",
    "CatalogsItemsUpsertBatchRequestDict": ".catalogs_items_upsert_batch_request",
    "CatalogsItemsUpsertBatchRequestLanguage": ".catalogs_items_upsert_batch_request_language",
    "CatalogsListProductsByFeedBasedFilter": ".catalogs_list_products_by_feed_based_filter",
    "CatalogsListProductsByFeedBasedFilterDict": ".catalogs_list_products_by_feed_based_filter",
    "CatalogsListProductsByFilterRequest": ".catalogs_list_products_by_filter_request",
    "CatalogsListProductsByFilterRequestDict": ".catalogs_list_products_by_filter_request",
    "CatalogsListResponse200": ".catalogs_list_response_200",
    "CatalogsLocale": ".catalogs_locale",
    "CatalogsProduct": ".catalogs_product",
    "CatalogsProductGroupCreateRequest": ".catalogs_product_group_create_request",
    "CatalogsProductGroupCreateRequestDict": ".catalogs_product_group_create_request",
    "CatalogsProductGroupCurrencyCriteria": ".catalogs_product_group_currency_criteria",
    "CatalogsProductGroupCurrencyCriteriaDict": ".catalogs_product_group_currency_criteria",
    "CatalogsProductGroupFilterKeys": ".catalogs_product_group_filter_keys",
    "CatalogsProductGroupFilterKeysDict": ".catalogs_product_group_filter_keys",
    "CatalogsProductGroupFilterOperatorTypeCriteria": ".catalogs_product_group_filter_operator_type_criteria",
    "CatalogsProductGroupFilterOperatorTypeCriteriaDict": ".catalogs_product_group_filter_operator_type_criteria",
    "CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType": ".catalogs_product_group_filter_operator_type_criteria_filter_operator_type",
    "CatalogsProductGroupFilters": ".catalogs_product_group_filters",
    "CatalogsProductGroupFiltersAllOf": ".catalogs_product_group_filters_all_of",
    "CatalogsProductGroupFiltersAllOfDict": ".catalogs_product_group_filters_all_of",
    "CatalogsProductGroupFiltersAnyOf": ".catalogs_product_group_filters_any_of",
    "CatalogsProductGroupFiltersAnyOfDict": ".catalogs_product_group_filters_any_of",
    "CatalogsProductGroupFiltersDict": ".catalogs_product_group_filters",
    "CatalogsProductGroupFiltersRequest": ".catalogs_product_group_filters_request",
    "CatalogsProductGroupFiltersRequestDict": ".catalogs_product_group_filters_request",
    "CatalogsProductGroupMultipleCountriesCriteria": ".catalogs_product_group_multiple_countries_criteria",
    "CatalogsProductGroupMultipleCountriesCriteriaDict": ".catalogs_product_group_multiple_countries_criteria",
    "CatalogsProductGroupMultipleGenderCriteria": ".catalogs_product_group_multiple_gender_criteria",
    "CatalogsProductGroupMultipleGenderCriteriaDict": ".catalogs_product_group_multiple_gender_criteria",
    "CatalogsProductGroupMultipleMediaTypesCriteria": ".catalogs_product_group_multiple_media_types_criteria",
    "CatalogsProductGroupMultipleMediaTypesCriteriaDict": ".catalogs_product_group_multiple_media_types_criteria",
    "CatalogsProductGroupMultipleStringCriteria": ".catalogs_product_group_multiple_string_criteria",
    "CatalogsProductGroupMultipleStringCriteriaDict": ".catalogs_product_group_multiple_string_criteria",
    "CatalogsProductGroupMultipleStringListCriteria": ".catalogs_product_group_multiple_string_list_criteria",
    "CatalogsProductGroupMultipleStringListCriteriaDict": ".catalogs_product_group_multiple_string_list_criteria",
    "CatalogsProductGroupPinsListResponse200": ".catalogs_product_group_pins_list_response_200",
    "CatalogsProductGroupPricingCriteria": ".catalogs_product_group_pricing_criteria",
    "CatalogsProductGroupPricingCriteriaDict": ".catalogs_product_group_pricing_criteria",
    "CatalogsProductGroupProductCountsVertical": ".catalogs_product_group_product_counts_vertical",
    "CatalogsProductGroupStatus": ".catalogs_product_group_status",
    "CatalogsProductGroupType": ".catalogs_product_group_type",
    "CatalogsProductGroupUint32Criteria": ".catalogs_product_group_uint_32_criteria",
    "CatalogsProductGroupUint32CriteriaDict": ".catalogs_product_group_uint_32_criteria",
    "CatalogsProductGroupUint32CriteriaOperator": ".catalogs_product_group_uint_32_criteria_operator",
    "CatalogsProductGroupUpdateRequest": ".catalogs_product_group_update_request",
    "CatalogsProductGroupUpdateRequestDict": ".catalogs_product_group_update_request",
    "CatalogsProductGroupsCreateBody": ".catalogs_product_groups_create_body",
    "CatalogsProductGroupsCreateBodyDict": ".catalogs_product_groups_create_body",
    "CatalogsProductGroupsCreateManyBodyItem": ".catalogs_product_groups_create_many_body_item",
    "CatalogsProductGroupsCreateManyBodyItemDict": ".catalogs_product_groups_create_many_body_item",
    "CatalogsProductGroupsListResponse200": ".catalogs_product_groups_list_response_200",
    "CatalogsProductGroupsUpdateBody": ".catalogs_product_groups_update_body",
    "CatalogsProductGroupsUpdateBodyDict": ".catalogs_product_groups_update_body",
    "CatalogsReport": ".catalogs_report",
    "CatalogsReportAllItemsFilter": ".catalogs_report_all_items_filter",
    "CatalogsReportAllItemsFilterDict": ".catalogs_report_all_items_filter",
    "CatalogsReportDistributionIssueFilter": ".catalogs_report_distribution_issue_filter",
    "CatalogsReportDistributionIssueFilterDict": ".catalogs_report_distribution_issue_filter",
    "CatalogsReportDistributionStats": ".catalogs_report_distribution_stats",
    "CatalogsReportFeedIngestionFilter": ".catalogs_report_feed_ingestion_filter",
    "CatalogsReportFeedIngestionFilterDict": ".catalogs_report_feed_ingestion_filter",
    "CatalogsReportFeedIngestionStats": ".catalogs_report_feed_ingestion_stats",
    "CatalogsReportFeedIngestionStatsSeverity": ".catalogs_report_feed_ingestion_stats_severity",
    "CatalogsReportParameters": ".catalogs_report_parameters",
    "CatalogsReportParametersDict": ".catalogs_report_parameters",
    "CatalogsReportReportStatus": ".catalogs_report_report_status",
    "CatalogsReportStats": ".catalogs_report_stats",
    "CatalogsRetailAvailableFilterValues": ".catalogs_retail_available_filter_values",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMap": ".catalogs_retail_available_filter_values_catalogs_retail_filter_values_map",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapAvailabilityItem": ".catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_availability_item",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapConditionItem": ".catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_condition_item",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapGenderItem": ".catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_gender_item",
    "CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapMediaTypeItem": ".catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_media_type_item",
    "CatalogsRetailBatchRequest": ".catalogs_retail_batch_request",
    "CatalogsRetailBatchRequestDict": ".catalogs_retail_batch_request",
    "CatalogsRetailBatchRequestItemsItem": ".catalogs_retail_batch_request_items_item",
    "CatalogsRetailBatchRequestItemsItemDict": ".catalogs_retail_batch_request_items_item",
    "CatalogsRetailBatchRequestLanguage": ".catalogs_retail_batch_request_language",
    "CatalogsRetailFeed": ".catalogs_retail_feed",
    "CatalogsRetailFeedsCreateRequest": ".catalogs_retail_feeds_create_request",
    "CatalogsRetailFeedsCreateRequestDict": ".catalogs_retail_feeds_create_request",
    "CatalogsRetailFeedsUpdateRequest": ".catalogs_retail_feeds_update_request",
    "CatalogsRetailFeedsUpdateRequestDict": ".catalogs_retail_feeds_update_request",
    "CatalogsRetailItemErrorResponse": ".catalogs_retail_item_error_response",
    "CatalogsRetailItemResponse": ".catalogs_retail_item_response",
    "CatalogsRetailItemsBatch": ".catalogs_retail_items_batch",
    "CatalogsRetailItemsFilter": ".catalogs_retail_items_filter",
    "CatalogsRetailItemsPostFilter": ".catalogs_retail_items_post_filter",
    "CatalogsRetailItemsPostFilterDict": ".catalogs_retail_items_post_filter",
    "CatalogsRetailListProductsByCatalogBasedFilterRequest": ".catalogs_retail_list_products_by_catalog_based_filter_request",
    "CatalogsRetailListProductsByCatalogBasedFilterRequestDict": ".catalogs_retail_list_products_by_catalog_based_filter_request",
    "CatalogsRetailProduct": ".catalogs_retail_product",
    "CatalogsRetailProductGroup": ".catalogs_retail_product_group",
    "CatalogsRetailProductGroupCreateRequest": ".catalogs_retail_product_group_create_request",
    "CatalogsRetailProductGroupCreateRequestDict": ".catalogs_retail_product_group_create_request",
    "CatalogsRetailProductGroupProductCounts": ".catalogs_retail_product_group_product_counts",
    "CatalogsRetailProductGroupUpdateRequest": ".catalogs_retail_product_group_update_request",
    "CatalogsRetailProductGroupUpdateRequestDict": ".catalogs_retail_product_group_update_request",
    "CatalogsRetailProductMetadata": ".catalogs_retail_product_metadata",
    "CatalogsRetailReportParameters": ".catalogs_retail_report_parameters",
    "CatalogsRetailReportParametersDict": ".catalogs_retail_report_parameters",
    "CatalogsRetailReportParametersReport": ".catalogs_retail_report_parameters_report",
    "CatalogsRetailReportParametersReportDict": ".catalogs_retail_report_parameters_report",
    "CatalogsRetailReportStatsParameters": ".catalogs_retail_report_stats_parameters",
    "CatalogsRetailReportStatsParametersDict": ".catalogs_retail_report_stats_parameters",
    "CatalogsRetailReportStatsParametersReport": ".catalogs_retail_report_stats_parameters_report",
    "CatalogsRetailReportStatsParametersReportDict": ".catalogs_retail_report_stats_parameters_report",
    "CatalogsStatus": ".catalogs_status",
    "CatalogsType": ".catalogs_type",
    "CatalogsUpdatableCreativeAssetsAttributes": ".catalogs_updatable_creative_assets_attributes",
    "CatalogsUpdatableCreativeAssetsAttributesDict": ".catalogs_updatable_creative_assets_attributes",
    "CatalogsUpdatableHotelAttributes": ".catalogs_updatable_hotel_attributes",
    "CatalogsUpdatableHotelAttributesDict": ".catalogs_updatable_hotel_attributes",
    "CatalogsUpdateCreativeAssetsItem": ".catalogs_update_creative_assets_item",
    "CatalogsUpdateCreativeAssetsItemDict": ".catalogs_update_creative_assets_item",
    "CatalogsUpdateHotelItem": ".catalogs_update_hotel_item",
    "CatalogsUpdateHotelItemDict": ".catalogs_update_hotel_item",
    "CatalogsUpdateRetailItem": ".catalogs_update_retail_item",
    "CatalogsUpdateRetailItemDict": ".catalogs_update_retail_item",
    "CatalogsUpsertCreativeAssetsItem": ".catalogs_upsert_creative_assets_item",
    "CatalogsUpsertCreativeAssetsItemDict": ".catalogs_upsert_creative_assets_item",
    "CatalogsUpsertHotelItem": ".catalogs_upsert_hotel_item",
    "CatalogsUpsertHotelItemDict": ".catalogs_upsert_hotel_item",
    "CatalogsUpsertRetailItem": ".catalogs_upsert_retail_item",
    "CatalogsUpsertRetailItemDict": ".catalogs_upsert_retail_item",
    "CatalogsVerticalBatchRequest": ".catalogs_vertical_batch_request",
    "CatalogsVerticalBatchRequestDict": ".catalogs_vertical_batch_request",
    "CatalogsVerticalFeedsCreateRequest": ".catalogs_vertical_feeds_create_request",
    "CatalogsVerticalFeedsCreateRequestDict": ".catalogs_vertical_feeds_create_request",
    "CatalogsVerticalFeedsUpdateRequest": ".catalogs_vertical_feeds_update_request",
    "CatalogsVerticalFeedsUpdateRequestDict": ".catalogs_vertical_feeds_update_request",
    "CatalogsVerticalProductGroup": ".catalogs_vertical_product_group",
    "CatalogsVerticalProductGroupCreateRequest": ".catalogs_vertical_product_group_create_request",
    "CatalogsVerticalProductGroupCreateRequestDict": ".catalogs_vertical_product_group_create_request",
    "CatalogsVerticalProductGroupUpdateRequest": ".catalogs_vertical_product_group_update_request",
    "CatalogsVerticalProductGroupUpdateRequestDict": ".catalogs_vertical_product_group_update_request",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequest": ".catalogs_verticals_list_products_by_catalog_based_filter_request",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict": ".catalogs_verticals_list_products_by_catalog_based_filter_request",
    "ConditionFilter": ".condition_filter",
    "ConditionFilterDict": ".condition_filter",
    "ContentType": ".content_type",
    "ConversionAccessTokenResponse": ".conversion_access_token_response",
    "ConversionApiResponse": ".conversion_api_response",
    "ConversionApiResponseEventsItem": ".conversion_api_response_events_item",
    "ConversionApiResponseEventsItemStatus": ".conversion_api_response_events_item_status",
    "ConversionAttributionWindowDays": ".conversion_attribution_window_days",
    "ConversionEventAppInfo": ".conversion_event_app_info",
    "ConversionEventAppInfoDict": ".conversion_event_app_info",
    "ConversionEventDeviceInfo": ".conversion_event_device_info",
    "ConversionEventDeviceInfoDict": ".conversion_event_device_info",
    "ConversionEventDeviceInfoFormFactor": ".conversion_event_device_info_form_factor",
    "ConversionEventDeviceInfoNetworkType": ".conversion_event_device_info_network_type",
    "ConversionEventDeviceInfoOsFamily": ".conversion_event_device_info_os_family",
    "ConversionEventResponse": ".conversion_event_response",
    "ConversionEvents": ".conversion_events",
    "ConversionEventsDataItem": ".conversion_events_data_item",
    "ConversionEventsDataItemCustomData": ".conversion_events_data_item_custom_data",
    "ConversionEventsDataItemCustomDataContentsItem": ".conversion_events_data_item_custom_data_contents_item",
    "ConversionEventsDataItemCustomDataContentsItemDict": ".conversion_events_data_item_custom_data_contents_item",
    "ConversionEventsDataItemCustomDataDict": ".conversion_events_data_item_custom_data",
    "ConversionEventsDataItemDict": ".conversion_events_data_item",
    "ConversionEventsDict": ".conversion_events",
    "ConversionEventsUserData": ".conversion_events_user_data",
    "ConversionEventsUserDataDict": ".conversion_events_user_data",
    "ConversionEventsUserDataProperties": ".conversion_events_user_data_properties",
    "ConversionHealthSelectionItem": ".conversion_health_selection_item",
    "ConversionMSOTEvents": ".conversion_msot_events",
    "ConversionMSOTEventsAttributionModel": ".conversion_msot_events_attribution_model",
    "ConversionMSOTEventsAttributionScope": ".conversion_msot_events_attribution_scope",
    "ConversionMSOTEventsCurrency": ".conversion_msot_events_currency",
    "ConversionMSOTEventsDict": ".conversion_msot_events",
    "ConversionMSOTEventsEventName": ".conversion_msot_events_event_name",
    "ConversionProductReportRequest": ".conversion_product_report_request",
    "ConversionProductReportRequestConversionProductAttributionType": ".conversion_product_report_request_conversion_product_attribution_type",
    "ConversionProductReportRequestConversionProductBreakdown": ".conversion_product_report_request_conversion_product_breakdown",
    "ConversionProductReportRequestDict": ".conversion_product_report_request",
    "ConversionProductReportRequestGranularity": ".conversion_product_report_request_granularity",
    "ConversionProductReportRequestLevel": ".conversion_product_report_request_level",
    "ConversionProductReportingColumn": ".conversion_product_reporting_column",
    "ConversionReportAttributionType": ".conversion_report_attribution_type",
    "ConversionReportTimeType": ".conversion_report_time_type",
    "ConversionTag": ".conversion_tag",
    "ConversionTagCommon": ".conversion_tag_common",
    "ConversionTagConfigs": ".conversion_tag_configs",
    "ConversionTagCreate": ".conversion_tag_create",
    "ConversionTagCreateDict": ".conversion_tag_create",
    "ConversionTagListResponse": ".conversion_tag_list_response",
    "ConversionTagResponse": ".conversion_tag_response",
    "ConversionTagType": ".conversion_tag_type",
    "ConversionTagsListResponse200": ".conversion_tags_list_response_200",
    "Country": ".country",
    "CountryFilter": ".country_filter",
    "CountryFilterDict": ".country_filter",
    "CreateAssetAccessRequestBody": ".create_asset_access_request_body",
    "CreateAssetAccessRequestBodyAssetRequestsItem": ".create_asset_access_request_body_asset_requests_item",
    "CreateAssetAccessRequestBodyAssetRequestsItemDict": ".create_asset_access_request_body_asset_requests_item",
    "CreateAssetAccessRequestBodyDict": ".create_asset_access_request_body",
    "CreateAssetAccessRequestErrorMessageItem": ".create_asset_access_request_error_message_item",
    "CreateAssetAccessRequestResponse": ".create_asset_access_request_response",
    "CreateAssetGroupBody": ".create_asset_group_body",
    "CreateAssetGroupBodyDict": ".create_asset_group_body",
    "CreateAssetGroupResponse": ".create_asset_group_response",
    "CreateAssetInvitesRequest": ".create_asset_invites_request",
    "CreateAssetInvitesRequestDict": ".create_asset_invites_request",
    "CreateAssetInvitesRequestItem": ".create_asset_invites_request_item",
    "CreateAssetInvitesRequestItemDict": ".create_asset_invites_request_item",
    "CreateInvitesResultsResponseArray": ".create_invites_results_response_array",
    "CreateInvitesResultsResponseArrayItemsItem": ".create_invites_results_response_array_items_item",
    "CreateInvitesResultsResponseArrayItemsItemInvite": ".create_invites_results_response_array_items_item_invite",
    "CreateMMMReportRequest": ".create_mmm_report_request",
    "CreateMMMReportRequestDict": ".create_mmm_report_request",
    "CreateMMMReportRequestGranularity": ".create_mmm_report_request_granularity",
    "CreateMMMReportRequestLevel": ".create_mmm_report_request_level",
    "CreateMMMReportResponse": ".create_mmm_report_response",
    "CreateMMMReportResponseCreateMMMReportResponseData": ".create_mmm_report_response_create_mmm_report_response_data",
    "CreateMembershipOrPartnershipInvitesBody": ".create_membership_or_partnership_invites_body",
    "CreateMembershipOrPartnershipInvitesBodyBusinessRole": ".create_membership_or_partnership_invites_body_business_role",
    "CreateMembershipOrPartnershipInvitesBodyDict": ".create_membership_or_partnership_invites_body",
    "CreativeAssetsIdFilter": ".creative_assets_id_filter",
    "CreativeAssetsIdFilterDict": ".creative_assets_id_filter",
    "CreativeAssetsProcessingRecord": ".creative_assets_processing_record",
    "CreativeAssetsVisibilityType": ".creative_assets_visibility_type",
    "CreativeType": ".creative_type",
    "Currency": ".currency",
    "CurrencyFilter": ".currency_filter",
    "CurrencyFilterDict": ".currency_filter",
    "CustomLabel0Filter": ".custom_label_0_filter",
    "CustomLabel0FilterDict": ".custom_label_0_filter",
    "CustomLabel1Filter": ".custom_label_1_filter",
    "CustomLabel1FilterDict": ".custom_label_1_filter",
    "CustomLabel2Filter": ".custom_label_2_filter",
    "CustomLabel2FilterDict": ".custom_label_2_filter",
    "CustomLabel3Filter": ".custom_label_3_filter",
    "CustomLabel3FilterDict": ".custom_label_3_filter",
    "CustomLabel4Filter": ".custom_label_4_filter",
    "CustomLabel4FilterDict": ".custom_label_4_filter",
    "CustomNumber0Filter": ".custom_number_0_filter",
    "CustomNumber0FilterDict": ".custom_number_0_filter",
    "CustomNumber1Filter": ".custom_number_1_filter",
    "CustomNumber1FilterDict": ".custom_number_1_filter",
    "CustomNumber2Filter": ".custom_number_2_filter",
    "CustomNumber2FilterDict": ".custom_number_2_filter",
    "CustomNumber3Filter": ".custom_number_3_filter",
    "CustomNumber3FilterDict": ".custom_number_3_filter",
    "CustomNumber4Filter": ".custom_number_4_filter",
    "CustomNumber4FilterDict": ".custom_number_4_filter",
    "CustomerList": ".customer_list",
    "CustomerListRequest": ".customer_list_request",
    "CustomerListRequestDict": ".customer_list_request",
    "CustomerListStatus": ".customer_list_status",
    "CustomerListUpdateRequest": ".customer_list_update_request",
    "CustomerListUpdateRequestDict": ".customer_list_update_request",
    "CustomerListUpload": ".customer_list_upload",
    "CustomerListUploadCreateRequest": ".customer_list_upload_create_request",
    "CustomerListUploadCreateRequestDict": ".customer_list_upload_create_request",
    "CustomerListUploadCreateResponse": ".customer_list_upload_create_response",
    "CustomerListUploadErrorDetail": ".customer_list_upload_error_detail",
    "CustomerListUploadRecordCounts": ".customer_list_upload_record_counts",
    "CustomerListUploadResponse": ".customer_list_upload_response",
    "CustomerListUploadResponseErrorDetail": ".customer_list_upload_response_error_detail",
    "CustomerListUploadResponseRecordCounts": ".customer_list_upload_response_record_counts",
    "CustomerListUploadResponseState": ".customer_list_upload_response_state",
    "CustomerListUploadState": ".customer_list_upload_state",
    "CustomerListsListResponse200": ".customer_lists_list_response_200",
    "CustomizableCTAType": ".customizable_cta_type",
    "DataOutputFormat": ".data_output_format",
    "DataStatus": ".data_status",
    "DeleteAssetGroupBody": ".delete_asset_group_body",
    "DeleteAssetGroupBodyDict": ".delete_asset_group_body",
    "DeleteAssetGroupResponse": ".delete_asset_group_response",
    "DeleteAssetGroupResponseExceptionsItem": ".delete_asset_group_response_exceptions_item",
    "DeleteInvitesResultsResponseArray": ".delete_invites_results_response_array",
    "DeleteInvitesResultsResponseArrayItemsItem": ".delete_invites_results_response_array_items_item",
    "DeleteInvitesResultsResponseArrayItemsItemException": ".delete_invites_results_response_array_items_item_exception",
    "DeleteMemberAccessResult": ".delete_member_access_result",
    "DeleteMemberAccessResultsResponseArray": ".delete_member_access_results_response_array",
    "DeletePartnerAssetAccessBody": ".delete_partner_asset_access_body",
    "DeletePartnerAssetAccessBodyAccessesItem": ".delete_partner_asset_access_body_accesses_item",
    "DeletePartnerAssetAccessBodyAccessesItemDict": ".delete_partner_asset_access_body_accesses_item",
    "DeletePartnerAssetAccessBodyAccessesItemPartnerType": ".delete_partner_asset_access_body_accesses_item_partner_type",
    "DeletePartnerAssetAccessBodyDict": ".delete_partner_asset_access_body",
    "DeletePartnerAssetsResult": ".delete_partner_assets_result",
    "DeletePartnerAssetsResultsResponseArray": ".delete_partner_assets_results_response_array",
    "DeletePartnersRequest": ".delete_partners_request",
    "DeletePartnersRequestDict": ".delete_partners_request",
    "DeletePartnersResponse": ".delete_partners_response",
    "DeletedMembersResponse": ".deleted_members_response",
    "DeliveryMetricsResponse": ".delivery_metrics_response",
    "DeliveryMetricsResponseItemsItem": ".delivery_metrics_response_items_item",
    "DeliveryMetricsResponseItemsItemCategory": ".delivery_metrics_response_items_item_category",
    "DetailedError": ".detailed_error",
    "DisclosureType": ".disclosure_type",
    "EnhancedMatchStatusType": ".enhanced_match_status_type",
    "EntityStatus": ".entity_status",
    "Error": ".error",
    "EventData": ".event_data",
    "EventDataDict": ".event_data",
    "EventQualityScore": ".event_quality_score",
    "Exception_": ".exception",
    "FeaturedTrend": ".featured_trend",
    "FeedProcessingResultsListResponse200": ".feed_processing_results_list_response_200",
    "FeedsCreateBody": ".feeds_create_body",
    "FeedsCreateBodyDict": ".feeds_create_body",
    "FeedsListResponse200": ".feeds_list_response_200",
    "FeedsUpdateBody": ".feeds_update_body",
    "FeedsUpdateBodyDict": ".feeds_update_body",
    "FollowUserRequest": ".follow_user_request",
    "FollowUserRequestDict": ".follow_user_request",
    "FollowersListResponse200": ".followers_list_response_200",
    "Gender": ".gender",
    "GenderBucket": ".gender_bucket",
    "GenderDemographics": ".gender_demographics",
    "GenderFilter": ".gender_filter",
    "GenderFilterDict": ".gender_filter",
    "GenderListItem": ".gender_list_item",
    "GetAudiencesOrderBy": ".get_audiences_order_by",
    "GetBusinessAssetTypeResponse": ".get_business_asset_type_response",
    "GetBusinessAssetsResponse": ".get_business_assets_response",
    "GetBusinessAssetsResponseCatalogInfo": ".get_business_assets_response_catalog_info",
    "GetBusinessEmployersResponse200": ".get_business_employers_response_200",
    "GetBusinessMembersResponse200": ".get_business_members_response_200",
    "GetBusinessPartnersResponse200": ".get_business_partners_response_200",
    "GetInvitesResponse200": ".get_invites_response_200",
    "GetMMMReportResponse": ".get_mmm_report_response",
    "GetMMMReportResponseGetMMMReportResponseData": ".get_mmm_report_response_get_mmm_report_response_data",
    "GetMMMReportResponseGetMMMReportResponseDataReportStatus": ".get_mmm_report_response_get_mmm_report_response_data_report_status",
    "GetPartnerAssetsResponse": ".get_partner_assets_response",
    "GoogleProductCategory0Filter": ".google_product_category_0_filter",
    "GoogleProductCategory0FilterDict": ".google_product_category_0_filter",
    "GoogleProductCategory1Filter": ".google_product_category_1_filter",
    "GoogleProductCategory1FilterDict": ".google_product_category_1_filter",
    "GoogleProductCategory2Filter": ".google_product_category_2_filter",
    "GoogleProductCategory2FilterDict": ".google_product_category_2_filter",
    "GoogleProductCategory3Filter": ".google_product_category_3_filter",
    "GoogleProductCategory3FilterDict": ".google_product_category_3_filter",
    "GoogleProductCategory4Filter": ".google_product_category_4_filter",
    "GoogleProductCategory4FilterDict": ".google_product_category_4_filter",
    "GoogleProductCategory5Filter": ".google_product_category_5_filter",
    "GoogleProductCategory5FilterDict": ".google_product_category_5_filter",
    "GoogleProductCategory6Filter": ".google_product_category_6_filter",
    "GoogleProductCategory6FilterDict": ".google_product_category_6_filter",
    "Granularity": ".granularity",
    "GridClickType": ".grid_click_type",
    "HotelIdFilter": ".hotel_id_filter",
    "HotelIdFilterDict": ".hotel_id_filter",
    "HotelProcessingRecord": ".hotel_processing_record",
    "ImageDetails": ".image_details",
    "ImageMetadata": ".image_metadata",
    "ImageSize": ".image_size",
    "IngestionSourceOptions": ".ingestion_source_options",
    "InnerProductCategoriesMetricsHighlights": ".inner_product_categories_metrics_highlights",
    "IntegrationLog": ".integration_log",
    "IntegrationLogClientError": ".integration_log_client_error",
    "IntegrationLogClientErrorDict": ".integration_log_client_error",
    "IntegrationLogClientRequest": ".integration_log_client_request",
    "IntegrationLogClientRequestDict": ".integration_log_client_request",
    "IntegrationLogClientRequestMethod": ".integration_log_client_request_method",
    "IntegrationLogDict": ".integration_log",
    "IntegrationLogEventType": ".integration_log_event_type",
    "IntegrationLogLogLevel": ".integration_log_log_level",
    "IntegrationLogsInvalidLogResponse": ".integration_logs_invalid_log_response",
    "IntegrationLogsInvalidLogResponseRejectedLogsItem": ".integration_logs_invalid_log_response_rejected_logs_item",
    "IntegrationLogsRequest": ".integration_logs_request",
    "IntegrationLogsRequestDict": ".integration_logs_request",
    "IntegrationLogsSuccessResponse": ".integration_logs_success_response",
    "IntegrationMetadata": ".integration_metadata",
    "IntegrationRecord": ".integration_record",
    "IntegrationRequest": ".integration_request",
    "IntegrationRequestDict": ".integration_request",
    "IntegrationRequestPatch": ".integration_request_patch",
    "IntegrationRequestPatchDict": ".integration_request_patch",
    "IntegrationsGetListResponse200": ".integrations_get_list_response_200",
    "Interest": ".interest",
    "InterestsEnum": ".interests_enum",
    "InviteAssetsSummary": ".invite_assets_summary",
    "InviteAssetsSummaryAdAccountsItem": ".invite_assets_summary_ad_accounts_item",
    "InviteAssetsSummaryProfilesItem": ".invite_assets_summary_profiles_item",
    "InviteBusinessRoleBinding": ".invite_business_role_binding",
    "InviteExceptionResponse": ".invite_exception_response",
    "InviteResponse": ".invite_response",
    "InviteStatus": ".invite_status",
    "InviteType": ".invite_type",
    "ItemAttributes": ".item_attributes",
    "ItemAttributesRequest": ".item_attributes_request",
    "ItemAttributesRequestDict": ".item_attributes_request",
    "ItemBatchRecord": ".item_batch_record",
    "ItemBatchRecordDict": ".item_batch_record",
    "ItemCreateBatchRecord": ".item_create_batch_record",
    "ItemCreateBatchRecordDict": ".item_create_batch_record",
    "ItemDeleteBatchRecord": ".item_delete_batch_record",
    "ItemDeleteBatchRecordDict": ".item_delete_batch_record",
    "ItemDeleteDiscontinuedBatchRecord": ".item_delete_discontinued_batch_record",
    "ItemDeleteDiscontinuedBatchRecordDict": ".item_delete_discontinued_batch_record",
    "ItemGroupIdFilter": ".item_group_id_filter",
    "ItemGroupIdFilterDict": ".item_group_id_filter",
    "ItemIdFilter": ".item_id_filter",
    "ItemIdFilterDict": ".item_id_filter",
    "ItemProcessingRecord": ".item_processing_record",
    "ItemProcessingStatus": ".item_processing_status",
    "ItemResponse": ".item_response",
    "ItemResponseType0": ".item_response_type_0",
    "ItemResponseType1": ".item_response_type_1",
    "ItemUpdateBatchRecord": ".item_update_batch_record",
    "ItemUpdateBatchRecordDict": ".item_update_batch_record",
    "ItemUpsertBatchRecord": ".item_upsert_batch_record",
    "ItemUpsertBatchRecordDict": ".item_upsert_batch_record",
    "ItemValidationEvent": ".item_validation_event",
    "ItemsBatchPostBody": ".items_batch_post_body",
    "ItemsBatchPostBodyDict": ".items_batch_post_body",
    "ItemsIssuesListResponse200": ".items_issues_list_response_200",
    "Keyword": ".keyword",
    "KeywordError": ".keyword_error",
    "KeywordMetrics": ".keyword_metrics",
    "KeywordMetricsResponse": ".keyword_metrics_response",
    "KeywordUpdate": ".keyword_update",
    "KeywordUpdateBody": ".keyword_update_body",
    "KeywordUpdateBodyDict": ".keyword_update_body",
    "KeywordUpdateDict": ".keyword_update",
    "KeywordsCommon": ".keywords_common",
    "KeywordsCommonDict": ".keywords_common",
    "KeywordsGetResponse200": ".keywords_get_response_200",
    "KeywordsMetricsArrayResponse": ".keywords_metrics_array_response",
    "KeywordsRequest": ".keywords_request",
    "KeywordsRequestDict": ".keywords_request",
    "KeywordsResponse": ".keywords_response",
    "L1InterestListItem": ".l1_interest_list_item",
    "Label": ".label",
    "LabelCreateRequest": ".label_create_request",
    "LabelCreateRequestDict": ".label_create_request",
    "LabelCreateRequestLabelsItem": ".label_create_request_labels_item",
    "LabelCreateRequestLabelsItemDict": ".label_create_request_labels_item",
    "LabelError": ".label_error",
    "LabelParentType": ".label_parent_type",
    "LabelStatus": ".label_status",
    "LabelType": ".label_type",
    "LabelUpdateRequest": ".label_update_request",
    "LabelUpdateRequestDict": ".label_update_request",
    "LabelUpdateRequestLabelsItem": ".label_update_request_labels_item",
    "LabelUpdateRequestLabelsItemDict": ".label_update_request_labels_item",
    "LabelsListResponse200": ".labels_list_response_200",
    "LabelsResponse": ".labels_response",
    "Language": ".language",
    "LeadFormArrayResponse": ".lead_form_array_response",
    "LeadFormArrayResponseItemsItem": ".lead_form_array_response_items_item",
    "LeadFormCommon": ".lead_form_common",
    "LeadFormCommonPolicyLinksItem": ".lead_form_common_policy_links_item",
    "LeadFormCommonPolicyLinksItemDict": ".lead_form_common_policy_links_item",
    "LeadFormCreateRequest": ".lead_form_create_request",
    "LeadFormCreateRequestDict": ".lead_form_create_request",
    "LeadFormQuestion": ".lead_form_question",
    "LeadFormQuestionDict": ".lead_form_question",
    "LeadFormQuestionFieldType": ".lead_form_question_field_type",
    "LeadFormQuestionType": ".lead_form_question_type",
    "LeadFormResponse": ".lead_form_response",
    "LeadFormStatus": ".lead_form_status",
    "LeadFormTestRequest": ".lead_form_test_request",
    "LeadFormTestRequestDict": ".lead_form_test_request",
    "LeadFormTestResponse": ".lead_form_test_response",
    "LeadFormUpdateRequest": ".lead_form_update_request",
    "LeadFormUpdateRequestDict": ".lead_form_update_request",
    "LeadFormsListResponse200": ".lead_forms_list_response_200",
    "LeadSubscription": ".lead_subscription",
    "LeadSubscriptionPostParamsCreate": ".lead_subscription_post_params_create",
    "LeadSubscriptionPostParamsCreateDict": ".lead_subscription_post_params_create",
    "LeadSubscriptionPostParamsCreatePartnerMetadata": ".lead_subscription_post_params_create_partner_metadata",
    "LeadSubscriptionPostParamsCreatePartnerMetadataDict": ".lead_subscription_post_params_create_partner_metadata",
    "LeadsExportCreateRequest": ".leads_export_create_request",
    "LeadsExportCreateRequestDict": ".leads_export_create_request",
    "LeadsExportCreateResponse": ".leads_export_create_response",
    "LeadsExportResponseData": ".leads_export_response_data",
    "LeadsExportStatus": ".leads_export_status",
    "LineItem": ".line_item",
    "LineItemDict": ".line_item",
    "LinkedBusiness": ".linked_business",
    "LocalStoreUpdate": ".local_store_update",
    "LookbackPeriodOptions": ".lookback_period_options",
    "MMMReportingColumn": ".mmm_reporting_column",
    "MMMReportingTargetingType": ".mmm_reporting_targeting_type",
    "MatchType": ".match_type",
    "MatchTypeResponse": ".match_type_response",
    "MaxPriceFilter": ".max_price_filter",
    "MaxPriceFilterDict": ".max_price_filter",
    "Media": ".media",
    "MediaListResponse200": ".media_list_response_200",
    "MediaType": ".media_type",
    "MediaTypeFilter": ".media_type_filter",
    "MediaTypeFilterDict": ".media_type_filter",
    "MediaUpload": ".media_upload",
    "MediaUploadCreate": ".media_upload_create",
    "MediaUploadCreateDict": ".media_upload_create",
    "MediaUploadParameters": ".media_upload_parameters",
    "MediaUploadStatus": ".media_upload_status",
    "MediaUploadType": ".media_upload_type",
    "MemberBusinessRole": ".member_business_role",
    "MembersToDeleteBody": ".members_to_delete_body",
    "MembersToDeleteBodyDict": ".members_to_delete_body",
    "MembersToDeleteBodyMembersItem": ".members_to_delete_body_members_item",
    "MembersToDeleteBodyMembersItemDict": ".members_to_delete_body_members_item",
    "MetricsReportingLevel": ".metrics_reporting_level",
    "MetricsResponse": ".metrics_response",
    "MinPriceFilter": ".min_price_filter",
    "MinPriceFilterDict": ".min_price_filter",
    "MultiPinsAnalyticsMetricTypesItem": ".multi_pins_analytics_metric_types_item",
    "NonDraftEntityStatus": ".non_draft_entity_status",
    "NonNullableCatalogsCurrency": ".non_nullable_catalogs_currency",
    "NonNullableProductAvailabilityType": ".non_nullable_product_availability_type",
    "NotificationPostNotificationResponse": ".notification_post_notification_response",
    "NullableCatalogsItemFieldType": ".nullable_catalogs_item_field_type",
    "NullableCurrency": ".nullable_currency",
    "OauthAccessTokenRequest": ".oauth_access_token_request",
    "OauthAccessTokenRequestClientCredentials": ".oauth_access_token_request_client_credentials",
    "OauthAccessTokenRequestClientCredentialsDict": ".oauth_access_token_request_client_credentials",
    "OauthAccessTokenRequestCode": ".oauth_access_token_request_code",
    "OauthAccessTokenRequestCodeDict": ".oauth_access_token_request_code",
    "OauthAccessTokenRequestDict": ".oauth_access_token_request",
    "OauthAccessTokenRequestRefresh": ".oauth_access_token_request_refresh",
    "OauthAccessTokenRequestRefreshDict": ".oauth_access_token_request_refresh",
    "OauthAccessTokenResponse": ".oauth_access_token_response",
    "OauthAccessTokenResponseClientCredentials": ".oauth_access_token_response_client_credentials",
    "OauthAccessTokenResponseClientCredentialsResponseType": ".oauth_access_token_response_client_credentials_response_type",
    "OauthAccessTokenResponseCode": ".oauth_access_token_response_code",
    "OauthAccessTokenResponseCodeResponseType": ".oauth_access_token_response_code_response_type",
    "OauthAccessTokenResponseIntegrationRefresh": ".oauth_access_token_response_integration_refresh",
    "OauthAccessTokenResponseIntegrationRefreshResponseType": ".oauth_access_token_response_integration_refresh_response_type",
    "OauthAccessTokenResponseRefresh": ".oauth_access_token_response_refresh",
    "OauthAccessTokenResponseRefreshResponseType": ".oauth_access_token_response_refresh_response_type",
    "OauthAccessTokenResponseResponseType": ".oauth_access_token_response_response_type",
    "ObjectiveType": ".objective_type",
    "OperationType": ".operation_type",
    "OptimizationGoalMetadata": ".optimization_goal_metadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadata": ".optimization_goal_metadata_conversion_tag_v3_goal_metadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows": ".optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindowsDict": ".optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent": ".optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_event",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType": ".optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_learning_mode_type",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataDict": ".optimization_goal_metadata_conversion_tag_v3_goal_metadata",
    "OptimizationGoalMetadataDict": ".optimization_goal_metadata",
    "OptimizationGoalMetadataFrequencyGoalMetadata": ".optimization_goal_metadata_frequency_goal_metadata",
    "OptimizationGoalMetadataFrequencyGoalMetadataDict": ".optimization_goal_metadata_frequency_goal_metadata",
    "OptimizationGoalMetadataFrequencyGoalMetadataTimerange": ".optimization_goal_metadata_frequency_goal_metadata_timerange",
    "OptimizationGoalMetadataScrollupGoalMetadata": ".optimization_goal_metadata_scrollup_goal_metadata",
    "OptimizationGoalMetadataScrollupGoalMetadataDict": ".optimization_goal_metadata_scrollup_goal_metadata",
    "OrderLine": ".order_line",
    "OrderLineError": ".order_line_error",
    "OrderLinePaidType": ".order_line_paid_type",
    "OrderLineResponse": ".order_line_response",
    "OrderLineSingleResponse": ".order_line_single_response",
    "OrderLineStatus": ".order_line_status",
    "OrderLines": ".order_lines",
    "OrderLinesArrayResponse": ".order_lines_array_response",
    "OrderLinesListResponse200": ".order_lines_list_response_200",
    "OverallStatusOptions": ".overall_status_options",
    "PacingDeliveryType": ".pacing_delivery_type",
    "PageVisitConversionTagsGetResponse200": ".page_visit_conversion_tags_get_response_200",
    "Paginated": ".paginated",
    "PartnerType": ".partner_type",
    "Permissions": ".permissions",
    "PermissionsWithOwner": ".permissions_with_owner",
    "Pin": ".pin",
    "PinAnalyticsMetricsResponse": ".pin_analytics_metrics_response",
    "PinAnalyticsMetricsResponseDailyMetricsItem": ".pin_analytics_metrics_response_daily_metrics_item",
    "PinCreate": ".pin_create",
    "PinCreateDict": ".pin_create",
    "PinMedia": ".pin_media",
    "PinMediaMetadata": ".pin_media_metadata",
    "PinMediaSource": ".pin_media_source",
    "PinMediaSourceDict": ".pin_media_source",
    "PinMediaSourceImageBase64": ".pin_media_source_image_base_64",
    "PinMediaSourceImageBase64Dict": ".pin_media_source_image_base_64",
    "PinMediaSourceImageURL": ".pin_media_source_image_url",
    "PinMediaSourceImageURLDict": ".pin_media_source_image_url",
    "PinMediaSourceImagesBase64": ".pin_media_source_images_base_64",
    "PinMediaSourceImagesBase64Dict": ".pin_media_source_images_base_64",
    "PinMediaSourceImagesBase64Item": ".pin_media_source_images_base_64_item",
    "PinMediaSourceImagesBase64ItemDict": ".pin_media_source_images_base_64_item",
    "PinMediaSourceImagesURL": ".pin_media_source_images_url",
    "PinMediaSourceImagesURLDict": ".pin_media_source_images_url",
    "PinMediaSourceImagesURLItem": ".pin_media_source_images_url_item",
    "PinMediaSourceImagesURLItemDict": ".pin_media_source_images_url_item",
    "PinMediaSourcePinURL": ".pin_media_source_pin_url",
    "PinMediaSourcePinURLDict": ".pin_media_source_pin_url",
    "PinMediaSourceVideoID": ".pin_media_source_video_id",
    "PinMediaSourceVideoIDDict": ".pin_media_source_video_id",
    "PinMediaWithImage": ".pin_media_with_image",
    "PinMediaWithImageAndVideo": ".pin_media_with_image_and_video",
    "PinMediaWithImages": ".pin_media_with_images",
    "PinMediaWithVideo": ".pin_media_with_video",
    "PinMediaWithVideos": ".pin_media_with_videos",
    "PinPromotionSummaryStatus": ".pin_promotion_summary_status",
    "PinUpdate": ".pin_update",
    "PinUpdateDict": ".pin_update",
    "PinsListResponse200": ".pins_list_response_200",
    "PinsSaveBody": ".pins_save_body",
    "PinsSaveBodyDict": ".pins_save_body",
    "PinterestLibError": ".pinterest_lib_error",
    "PinterestLibPaginationOrder": ".pinterest_lib_pagination_order",
    "PinterestLibStatus204": ".pinterest_lib_status_204",
    "PinterestLibStatus204StatusCode": ".pinterest_lib_status_204_status_code",
    "PlacementGroupType": ".placement_group_type",
    "PlacementMultipliers": ".placement_multipliers",
    "PlacementMultipliersDict": ".placement_multipliers",
    "PlacementMultipliersPLACEMENT": ".placement_multipliers_placement",
    "PriceFilter": ".price_filter",
    "PriceFilterCatalogsProductGroupPricingCurrencyCriteria": ".price_filter_catalogs_product_group_pricing_currency_criteria",
    "PriceFilterCatalogsProductGroupPricingCurrencyCriteriaDict": ".price_filter_catalogs_product_group_pricing_currency_criteria",
    "PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator": ".price_filter_catalogs_product_group_pricing_currency_criteria_operator",
    "PriceFilterDict": ".price_filter",
    "ProductAvailabilityType": ".product_availability_type",
    "ProductCategoriesDemographic": ".product_categories_demographic",
    "ProductCategoriesEngagementType": ".product_categories_engagement_type",
    "ProductCategoriesMetricsHighlights": ".product_categories_metrics_highlights",
    "ProductCategoryDetailLookbackWindow": ".product_category_detail_lookback_window",
    "ProductCategoryDetails": ".product_category_details",
    "ProductCategoryEnum": ".product_category_enum",
    "ProductCategoryRegion": ".product_category_region",
    "ProductGroupAnalyticsResponseItem": ".product_group_analytics_response_item",
    "ProductGroupPromotion": ".product_group_promotion",
    "ProductGroupPromotionCollectionsHeaderType": ".product_group_promotion_collections_header_type",
    "ProductGroupPromotionCreateRequest": ".product_group_promotion_create_request",
    "ProductGroupPromotionCreateRequestDict": ".product_group_promotion_create_request",
    "ProductGroupPromotionCustomizableCtaType": ".product_group_promotion_customizable_cta_type",
    "ProductGroupPromotionDict": ".product_group_promotion",
    "ProductGroupPromotionPreferredMediaType": ".product_group_promotion_preferred_media_type",
    "ProductGroupPromotionResponse": ".product_group_promotion_response",
    "ProductGroupPromotionResponseItem": ".product_group_promotion_response_item",
    "ProductGroupPromotionUpdateRequest": ".product_group_promotion_update_request",
    "ProductGroupPromotionUpdateRequestDict": ".product_group_promotion_update_request",
    "ProductGroupPromotionsListResponse200": ".product_group_promotions_list_response_200",
    "ProductGroupReferenceFilter": ".product_group_reference_filter",
    "ProductGroupReferenceFilterDict": ".product_group_reference_filter",
    "ProductGroupSummaryStatus": ".product_group_summary_status",
    "ProductType0Filter": ".product_type_0_filter",
    "ProductType0FilterDict": ".product_type_0_filter",
    "ProductType1Filter": ".product_type_1_filter",
    "ProductType1FilterDict": ".product_type_1_filter",
    "ProductType2Filter": ".product_type_2_filter",
    "ProductType2FilterDict": ".product_type_2_filter",
    "ProductType3Filter": ".product_type_3_filter",
    "ProductType3FilterDict": ".product_type_3_filter",
    "ProductType4Filter": ".product_type_4_filter",
    "ProductType4FilterDict": ".product_type_4_filter",
    "ProductsByProductGroupFilterListResponse200": ".products_by_product_group_filter_list_response_200",
    "PromotionArrayElement": ".promotion_array_element",
    "PromotionCommon": ".promotion_common",
    "PromotionCommonDiscountStatus": ".promotion_common_discount_status",
    "PromotionCreateRequest": ".promotion_create_request",
    "PromotionCreateRequestDict": ".promotion_create_request",
    "PromotionResponse": ".promotion_response",
    "PromotionTemplateValue": ".promotion_template_value",
    "PromotionTemplateValueDict": ".promotion_template_value",
    "PromotionType": ".promotion_type",
    "PromotionUpdateRequest": ".promotion_update_request",
    "PromotionUpdateRequestDict": ".promotion_update_request",
    "PromotionsListResponse200": ".promotions_list_response_200",
    "PromotionsResponse": ".promotions_response",
    "PublicTargetingType": ".public_targeting_type",
    "QualityComponentDetails": ".quality_component_details",
    "QualityComponentIssue": ".quality_component_issue",
    "QualityComponents": ".quality_components",
    "QueryAppTypes": ".query_app_types",
    "QueryBillingDocumentType": ".query_billing_document_type",
    "QueryBillingInvoiceStatus": ".query_billing_invoice_status",
    "QueryCatalogsReportStatsParameters": ".query_catalogs_report_stats_parameters",
    "QueryCatalogsReportStatsParametersDict": ".query_catalogs_report_stats_parameters",
    "QueryColumnsItem": ".query_columns_item",
    "QueryCommentFeedType": ".query_comment_feed_type",
    "QueryContentType": ".query_content_type",
    "QueryConversionAttributionClickWindowDays": ".query_conversion_attribution_click_window_days",
    "QueryConversionAttributionConversionReportTime": ".query_conversion_attribution_conversion_report_time",
    "QueryConversionAttributionEngagementWindowDays": ".query_conversion_attribution_engagement_window_days",
    "QueryConversionAttributionViewWindowDays": ".query_conversion_attribution_view_window_days",
    "QueryCreatedInLastNDays": ".query_created_in_last_n_days",
    "QueryEntityStatusesItem": ".query_entity_statuses_item",
    "QueryFromClaimedContent": ".query_from_claimed_content",
    "QueryInviteStatusItem": ".query_invite_status_item",
    "QueryLabelEntityStatusesItem": ".query_label_entity_statuses_item",
    "QueryLabelTypesItem": ".query_label_types_item",
    "QueryMetricTypesItem": ".query_metric_types_item",
    "QueryOrder": ".query_order",
    "QueryPinAnalyticsMetricTypesItem": ".query_pin_analytics_metric_types_item",
    "QueryPinFilter": ".query_pin_filter",
    "QueryPinFormat": ".query_pin_format",
    "QueryPinType": ".query_pin_type",
    "QueryReportType": ".query_report_type",
    "QueryResourceType": ".query_resource_type",
    "QueryScheduleStatusesItem": ".query_schedule_statuses_item",
    "QueryScheduleTypesItem": ".query_schedule_types_item",
    "QuerySort": ".query_sort",
    "QuerySortBillingInvoice": ".query_sort_billing_invoice",
    "QuerySortBy": ".query_sort_by",
    "QuerySource": ".query_source",
    "QuerySplitFieldPins": ".query_split_field_pins",
    "QuerySplitFieldUserAccount": ".query_split_field_user_account",
    "QueryVideoPinMetricTypesItem": ".query_video_pin_metric_types_item",
    "QueryVideoPinSortBy": ".query_video_pin_sort_by",
    "QuizPinData": ".quiz_pin_data",
    "QuizPinDataDict": ".quiz_pin_data",
    "QuizPinDataTieBreakerType": ".quiz_pin_data_tie_breaker_type",
    "QuizPinOption": ".quiz_pin_option",
    "QuizPinOptionDict": ".quiz_pin_option",
    "QuizPinQuestion": ".quiz_pin_question",
    "QuizPinQuestionDict": ".quiz_pin_question",
    "QuizPinResult": ".quiz_pin_result",
    "QuizPinResultDict": ".quiz_pin_result",
    "RelatedTerms": ".related_terms",
    "RelatedTermsRelatedTermsListItem": ".related_terms_related_terms_list_item",
    "ReportingColumnAsync": ".reporting_column_async",
    "ReportingTimeZone": ".reporting_time_zone",
    "ReportsStatsResponse200": ".reports_stats_response_200",
    "RespondToInvitesResponseArray": ".respond_to_invites_response_array",
    "RespondToInvitesResponseArrayItemsItem": ".respond_to_invites_response_array_items_item",
    "Role": ".role",
    "S3FilePart": ".s3_file_part",
    "S3MultipartUploadData": ".s3_multipart_upload_data",
    "SSIOAccountAddress": ".ssio_account_address",
    "SSIOAccountItem": ".ssio_account_item",
    "SSIOAccountPMPName": ".ssio_account_pmp_name",
    "SSIOAccountResponse": ".ssio_account_response",
    "SSIOCreateInsertionOrderRequest": ".ssio_create_insertion_order_request",
    "SSIOCreateInsertionOrderRequestDict": ".ssio_create_insertion_order_request",
    "SSIOCreateInsertionOrderRequestOrderLineType": ".ssio_create_insertion_order_request_order_line_type",
    "SSIOCreateInsertionOrderResponse": ".ssio_create_insertion_order_response",
    "SSIOEditInsertionOrderRequest": ".ssio_edit_insertion_order_request",
    "SSIOEditInsertionOrderRequestDict": ".ssio_edit_insertion_order_request",
    "SSIOEditInsertionOrderResponse": ".ssio_edit_insertion_order_response",
    "SSIOInsertionOrderCommon": ".ssio_insertion_order_common",
    "SSIOInsertionOrderStatus": ".ssio_insertion_order_status",
    "SSIOInsertionOrderStatusResponse": ".ssio_insertion_order_status_response",
    "SSIOOrderLine": ".ssio_order_line",
    "SearchPartnerPinsResponse200": ".search_partner_pins_response_200",
    "SearchUserBoardsGetResponse200": ".search_user_boards_get_response_200",
    "SearchUserPinsListResponse200": ".search_user_pins_list_response_200",
    "SharedAudience": ".shared_audience",
    "SharedAudienceAccount": ".shared_audience_account",
    "SharedAudienceAccountAccountType": ".shared_audience_account_account_type",
    "SharedAudienceCommon": ".shared_audience_common",
    "SharedAudienceDict": ".shared_audience",
    "SharedAudienceResponse": ".shared_audience_response",
    "SharedAudienceResponseCommon": ".shared_audience_response_common",
    "SharedAudiencesForBusinessListResponse200": ".shared_audiences_for_business_list_response_200",
    "SingleInterestTargetingOptionResponse": ".single_interest_targeting_option_response",
    "SourcePlatformOptions": ".source_platform_options",
    "SsioInsertionOrdersStatusGetByAdAccountResponse200": ".ssio_insertion_orders_status_get_by_ad_account_response_200",
    "SsioOrderLinesGetByAdAccountResponse200": ".ssio_order_lines_get_by_ad_account_response_200",
    "SummaryPin": ".summary_pin",
    "SystemUserUpdateBody": ".system_user_update_body",
    "SystemUserUpdateBodyDict": ".system_user_update_body",
    "TargetingAdvertiserCountry": ".targeting_advertiser_country",
    "TargetingSpec": ".targeting_spec",
    "TargetingSpecAgeBucket": ".targeting_spec_age_bucket",
    "TargetingSpecAppType": ".targeting_spec_app_type",
    "TargetingSpecDict": ".targeting_spec",
    "TargetingSpecGender": ".targeting_spec_gender",
    "TargetingSpecOperationAgeBucket": ".targeting_spec_operation_age_bucket",
    "TargetingSpecOperationAgeBucketField": ".targeting_spec_operation_age_bucket_field",
    "TargetingSpecOperationAgeBucketOperation": ".targeting_spec_operation_age_bucket_operation",
    "TargetingSpecOperationAppType": ".targeting_spec_operation_app_type",
    "TargetingSpecOperationAppTypeField": ".targeting_spec_operation_app_type_field",
    "TargetingSpecOperationGender": ".targeting_spec_operation_gender",
    "TargetingSpecOperationGenderField": ".targeting_spec_operation_gender_field",
    "TargetingSpecOperationList": ".targeting_spec_operation_list",
    "TargetingSpecOperationListOperation": ".targeting_spec_operation_list_operation",
    "TargetingSpecOperationMinMaxAge": ".targeting_spec_operation_min_max_age",
    "TargetingSpecOperationMinMaxAgeField": ".targeting_spec_operation_min_max_age_field",
    "TargetingSpecOperationShoppingRetargeting": ".targeting_spec_operation_shopping_retargeting",
    "TargetingSpecOperationShoppingRetargetingField": ".targeting_spec_operation_shopping_retargeting_field",
    "TargetingSpecOperationShoppingRetargetingOperation": ".targeting_spec_operation_shopping_retargeting_operation",
    "TargetingSpecOperationString": ".targeting_spec_operation_string",
    "TargetingSpecOperationStringOperation": ".targeting_spec_operation_string_operation",
    "TargetingSpecShoppingRetargeting": ".targeting_spec_shopping_retargeting",
    "TargetingSpecShoppingRetargetingDict": ".targeting_spec_shopping_retargeting",
    "TargetingSpecTARGETINGSTRATEGYItem": ".targeting_spec_targetingstrategy_item",
    "TargetingTemplateAudienceSizing": ".targeting_template_audience_sizing",
    "TargetingTemplateAudienceSizingReachEstimate": ".targeting_template_audience_sizing_reach_estimate",
    "TargetingTemplateCommon": ".targeting_template_common",
    "TargetingTemplateCreate": ".targeting_template_create",
    "TargetingTemplateCreateDict": ".targeting_template_create",
    "TargetingTemplateGetResponseData": ".targeting_template_get_response_data",
    "TargetingTemplateKeyword": ".targeting_template_keyword",
    "TargetingTemplateKeywordDict": ".targeting_template_keyword",
    "TargetingTemplateListResponse200": ".targeting_template_list_response_200",
    "TargetingTemplateResponseData": ".targeting_template_response_data",
    "TargetingTemplateResponseDataStatus": ".targeting_template_response_data_status",
    "TargetingTemplateUpdateRequest": ".targeting_template_update_request",
    "TargetingTemplateUpdateRequestDict": ".targeting_template_update_request",
    "TargetingTemplateUpdateRequestOperationType": ".targeting_template_update_request_operation_type",
    "TargetingTypeFilter": ".targeting_type_filter",
    "TargetingTypeFilterTargetingTypesItem": ".targeting_type_filter_targeting_types_item",
    "TemplateBasedReport": ".template_based_report",
    "TemplateResponse": ".template_response",
    "TemplateResponseColumnsItem": ".template_response_columns_item",
    "TemplateResponseConversionReportTimeType": ".template_response_conversion_report_time_type",
    "TemplateResponseCreationSource": ".template_response_creation_source",
    "TemplateResponseDateRange": ".template_response_date_range",
    "TemplateResponseDateRangeAbsoluteDateRange": ".template_response_date_range_absolute_date_range",
    "TemplateResponseDateRangeDynamicDateRange": ".template_response_date_range_dynamic_date_range",
    "TemplateResponseDateRangeDynamicDateRangeRange": ".template_response_date_range_dynamic_date_range_range",
    "TemplateResponseDateRangeRelativeDateRange": ".template_response_date_range_relative_date_range",
    "TemplateResponseIngestionSourcesItem": ".template_response_ingestion_sources_item",
    "TemplateResponseType": ".template_response_type",
    "TemplatesListResponse200": ".templates_list_response_200",
    "TermsOfService": ".terms_of_service",
    "TitleKeywordsFilter": ".title_keywords_filter",
    "TitleKeywordsFilterDict": ".title_keywords_filter",
    "TokenRevocationRequest": ".token_revocation_request",
    "TokenRevocationRequestDict": ".token_revocation_request",
    "TokenRevocationRequestTokenTypeHint": ".token_revocation_request_token_type_hint",
    "TopPinsAnalyticsResponse": ".top_pins_analytics_response",
    "TopPinsAnalyticsResponseDateAvailability": ".top_pins_analytics_response_date_availability",
    "TopPinsAnalyticsResponsePinsItem": ".top_pins_analytics_response_pins_item",
    "TopPinsAnalyticsResponseSortBy": ".top_pins_analytics_response_sort_by",
    "TopVideoPinsAnalyticsResponse": ".top_video_pins_analytics_response",
    "TopVideoPinsAnalyticsResponseDateAvailability": ".top_video_pins_analytics_response_date_availability",
    "TopVideoPinsAnalyticsResponsePinsItem": ".top_video_pins_analytics_response_pins_item",
    "TopVideoPinsAnalyticsResponseSortBy": ".top_video_pins_analytics_response_sort_by",
    "TrackingUrls": ".tracking_urls",
    "TrackingUrlsDict": ".tracking_urls",
    "TrendType": ".trend_type",
    "TrendingKeywordsResponse": ".trending_keywords_response",
    "TrendingKeywordsResponseTrendingKeyword": ".trending_keywords_response_trending_keyword",
    "TrendingKeywordsResponseTrendingKeywordDemographics": ".trending_keywords_response_trending_keyword_demographics",
    "TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistribution": ".trending_keywords_response_trending_keyword_demographics_age_distribution",
    "TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistributionAgeDistribution": ".trending_keywords_response_trending_keyword_demographics_age_distribution_age_distribution",
    "TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistribution": ".trending_keywords_response_trending_keyword_demographics_gender_distribution",
    "TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistributionGenderDistribution": ".trending_keywords_response_trending_keyword_demographics_gender_distribution_gender_distribution",
    "TrendingKeywordsResponseTrendingKeywordPredictedTimeSeries": ".trending_keywords_response_trending_keyword_predicted_time_series",
    "TrendingKeywordsResponseTrendingKeywordTimeSeries": ".trending_keywords_response_trending_keyword_time_series",
    "TrendingPin": ".trending_pin",
    "TrendingProductCategory": ".trending_product_category",
    "TrendingTopic": ".trending_topic",
    "TrendsSupportedRegion": ".trends_supported_region",
    "UpdatableItemAttributes": ".updatable_item_attributes",
    "UpdatableItemAttributesDict": ".updatable_item_attributes",
    "UpdateAssetGroupBody": ".update_asset_group_body",
    "UpdateAssetGroupBodyAssetGroupsToUpdateItem": ".update_asset_group_body_asset_groups_to_update_item",
    "UpdateAssetGroupBodyAssetGroupsToUpdateItemDict": ".update_asset_group_body_asset_groups_to_update_item",
    "UpdateAssetGroupBodyDict": ".update_asset_group_body",
    "UpdateAssetGroupResponse": ".update_asset_group_response",
    "UpdateAssetGroupResponseExceptionsItem": ".update_asset_group_response_exceptions_item",
    "UpdateInvitesResultsResponseArray": ".update_invites_results_response_array",
    "UpdateInvitesResultsResponseArrayItemsItem": ".update_invites_results_response_array_items_item",
    "UpdateMaskBidOptionField": ".update_mask_bid_option_field",
    "UpdateMaskFieldType": ".update_mask_field_type",
    "UpdateMemberAssetAccessBody": ".update_member_asset_access_body",
    "UpdateMemberAssetAccessBodyAccessesItem": ".update_member_asset_access_body_accesses_item",
    "UpdateMemberAssetAccessBodyAccessesItemDict": ".update_member_asset_access_body_accesses_item",
    "UpdateMemberAssetAccessBodyDict": ".update_member_asset_access_body",
    "UpdateMemberAssetsResultsResponseArray": ".update_member_assets_results_response_array",
    "UpdateMemberAssetsResultsResponseArrayItemsItem": ".update_member_assets_results_response_array_items_item",
    "UpdateMemberBusinessRoleBody": ".update_member_business_role_body",
    "UpdateMemberBusinessRoleBodyDict": ".update_member_business_role_body",
    "UpdateMemberResult": ".update_member_result",
    "UpdateMemberResultsResponseArray": ".update_member_results_response_array",
    "UpdatePartnerAssetAccessBody": ".update_partner_asset_access_body",
    "UpdatePartnerAssetAccessBodyAccessesItem": ".update_partner_asset_access_body_accesses_item",
    "UpdatePartnerAssetAccessBodyAccessesItemDict": ".update_partner_asset_access_body_accesses_item",
    "UpdatePartnerAssetAccessBodyDict": ".update_partner_asset_access_body",
    "UpdatePartnerAssetsResult": ".update_partner_assets_result",
    "UpdatePartnerAssetsResultsResponseArray": ".update_partner_assets_results_response_array",
    "UpdatePartnerResultsResponseArray": ".update_partner_results_response_array",
    "UpdatePartnerResultsResponseArrayItemsItem": ".update_partner_results_response_array_items_item",
    "UserAccountFollowedInterestsResponse200": ".user_account_followed_interests_response_200",
    "UserBusinessRoleBinding": ".user_business_role_binding",
    "UserFollowingFeedType": ".user_following_feed_type",
    "UserFollowingGetResponse200": ".user_following_get_response_200",
    "UserListOperationType": ".user_list_operation_type",
    "UserListType": ".user_list_type",
    "UserSingleAssetBinding": ".user_single_asset_binding",
    "UserSummary": ".user_summary",
    "UserWebsiteSummary": ".user_website_summary",
    "UserWebsiteVerificationCode": ".user_website_verification_code",
    "UserWebsiteVerifyRequest": ".user_website_verify_request",
    "UserWebsiteVerifyRequestDict": ".user_website_verify_request",
    "UserWebsiteVerifyRequestVerificationMethod": ".user_website_verify_request_verification_method",
    "UserWebsitesGetResponse200": ".user_websites_get_response_200",
    "UsersForIndividualAssetResponse": ".users_for_individual_asset_response",
    "VerticalProductCategory": ".vertical_product_category",
    "VideoMetadataWithItemType": ".video_metadata_with_item_type",
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
