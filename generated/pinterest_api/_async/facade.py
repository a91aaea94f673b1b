"""The groups of the facade, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ad_accounts import AsyncAdAccountsResource
    from .ad_groups import AsyncAdGroupsResource
    from .ads import AsyncAdsResource
    from .advanced_auction import AsyncAdvancedAuctionResource
    from .analytics import AsyncAnalyticsResource
    from .audience_insights import AsyncAudienceInsightsResource
    from .audience_sharing import AsyncAudienceSharingResource
    from .audiences import AsyncAudiencesResource
    from .billing import AsyncBillingResource
    from .board_sections import AsyncBoardSectionsResource
    from .boards import AsyncBoardsResource
    from .brand_accounts import AsyncBrandAccountsResource
    from .bulk import AsyncBulkResource
    from .business_assets import AsyncBusinessAssetsResource
    from .business_invites import AsyncBusinessInvitesResource
    from .business_members import AsyncBusinessMembersResource
    from .business_partners import AsyncBusinessPartnersResource
    from .campaigns import AsyncCampaignsResource
    from .catalog_feeds import AsyncCatalogFeedsResource
    from .catalog_items import AsyncCatalogItemsResource
    from .catalog_product_groups import AsyncCatalogProductGroupsResource
    from .catalog_reports import AsyncCatalogReportsResource
    from .catalogs import AsyncCatalogsResource
    from .conversion_tags import AsyncConversionTagsResource
    from .conversions import AsyncConversionsResource
    from .customer_lists import AsyncCustomerListsResource
    from .integrations import AsyncIntegrationsResource
    from .keywords import AsyncKeywordsResource
    from .labels import AsyncLabelsResource
    from .lead_exports import AsyncLeadExportsResource
    from .lead_forms import AsyncLeadFormsResource
    from .lead_subscriptions import AsyncLeadSubscriptionsResource
    from .media import AsyncMediaResource
    from .notifications import AsyncNotificationsResource
    from .oauth import AsyncOauthResource
    from .order_lines import AsyncOrderLinesResource
    from .pins import AsyncPinsResource
    from .product_categories import AsyncProductCategoriesResource
    from .product_group_promotions import AsyncProductGroupPromotionsResource
    from .promotions import AsyncPromotionsResource
    from .reports import AsyncReportsResource
    from .resources import AsyncResourcesResource
    from .search import AsyncSearchResource
    from .targeting_templates import AsyncTargetingTemplatesResource
    from .terms import AsyncTermsResource
    from .terms_of_service import AsyncTermsOfServiceResource
    from .user_account import AsyncUserAccountResource


class AsyncFacade:
    """Groups of methods, one for every operation; for clients to inherit from."""

    if TYPE_CHECKING:
        execute: Any

    @cached_property
    def ad_accounts(self) -> AsyncAdAccountsResource:
        """Operations of the group `ad_accounts`."""
        from .ad_accounts import AsyncAdAccountsResource

        return AsyncAdAccountsResource(self)

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        """Operations of the group `analytics`."""
        from .analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Operations of the group `reports`."""
        from .reports import AsyncReportsResource

        return AsyncReportsResource(self)

    @cached_property
    def ad_groups(self) -> AsyncAdGroupsResource:
        """Operations of the group `ad_groups`."""
        from .ad_groups import AsyncAdGroupsResource

        return AsyncAdGroupsResource(self)

    @cached_property
    def ads(self) -> AsyncAdsResource:
        """Operations of the group `ads`."""
        from .ads import AsyncAdsResource

        return AsyncAdsResource(self)

    @cached_property
    def billing(self) -> AsyncBillingResource:
        """Operations of the group `billing`."""
        from .billing import AsyncBillingResource

        return AsyncBillingResource(self)

    @cached_property
    def conversions(self) -> AsyncConversionsResource:
        """Operations of the group `conversions`."""
        from .conversions import AsyncConversionsResource

        return AsyncConversionsResource(self)

    @cached_property
    def audience_insights(self) -> AsyncAudienceInsightsResource:
        """Operations of the group `audience_insights`."""
        from .audience_insights import AsyncAudienceInsightsResource

        return AsyncAudienceInsightsResource(self)

    @cached_property
    def audiences(self) -> AsyncAudiencesResource:
        """Operations of the group `audiences`."""
        from .audiences import AsyncAudiencesResource

        return AsyncAudiencesResource(self)

    @cached_property
    def audience_sharing(self) -> AsyncAudienceSharingResource:
        """Operations of the group `audience_sharing`."""
        from .audience_sharing import AsyncAudienceSharingResource

        return AsyncAudienceSharingResource(self)

    @cached_property
    def bulk(self) -> AsyncBulkResource:
        """Operations of the group `bulk`."""
        from .bulk import AsyncBulkResource

        return AsyncBulkResource(self)

    @cached_property
    def campaigns(self) -> AsyncCampaignsResource:
        """Operations of the group `campaigns`."""
        from .campaigns import AsyncCampaignsResource

        return AsyncCampaignsResource(self)

    @cached_property
    def conversion_tags(self) -> AsyncConversionTagsResource:
        """Operations of the group `conversion_tags`."""
        from .conversion_tags import AsyncConversionTagsResource

        return AsyncConversionTagsResource(self)

    @cached_property
    def customer_lists(self) -> AsyncCustomerListsResource:
        """Operations of the group `customer_lists`."""
        from .customer_lists import AsyncCustomerListsResource

        return AsyncCustomerListsResource(self)

    @cached_property
    def keywords(self) -> AsyncKeywordsResource:
        """Operations of the group `keywords`."""
        from .keywords import AsyncKeywordsResource

        return AsyncKeywordsResource(self)

    @cached_property
    def labels(self) -> AsyncLabelsResource:
        """Operations of the group `labels`."""
        from .labels import AsyncLabelsResource

        return AsyncLabelsResource(self)

    @cached_property
    def lead_forms(self) -> AsyncLeadFormsResource:
        """Operations of the group `lead_forms`."""
        from .lead_forms import AsyncLeadFormsResource

        return AsyncLeadFormsResource(self)

    @cached_property
    def lead_subscriptions(self) -> AsyncLeadSubscriptionsResource:
        """Operations of the group `lead_subscriptions`."""
        from .lead_subscriptions import AsyncLeadSubscriptionsResource

        return AsyncLeadSubscriptionsResource(self)

    @cached_property
    def lead_exports(self) -> AsyncLeadExportsResource:
        """Operations of the group `lead_exports`."""
        from .lead_exports import AsyncLeadExportsResource

        return AsyncLeadExportsResource(self)

    @cached_property
    def order_lines(self) -> AsyncOrderLinesResource:
        """Operations of the group `order_lines`."""
        from .order_lines import AsyncOrderLinesResource

        return AsyncOrderLinesResource(self)

    @cached_property
    def product_group_promotions(self) -> AsyncProductGroupPromotionsResource:
        """Operations of the group `product_group_promotions`."""
        from .product_group_promotions import AsyncProductGroupPromotionsResource

        return AsyncProductGroupPromotionsResource(self)

    @cached_property
    def promotions(self) -> AsyncPromotionsResource:
        """Operations of the group `promotions`."""
        from .promotions import AsyncPromotionsResource

        return AsyncPromotionsResource(self)

    @cached_property
    def targeting_templates(self) -> AsyncTargetingTemplatesResource:
        """Operations of the group `targeting_templates`."""
        from .targeting_templates import AsyncTargetingTemplatesResource

        return AsyncTargetingTemplatesResource(self)

    @cached_property
    def terms_of_service(self) -> AsyncTermsOfServiceResource:
        """Operations of the group `terms_of_service`."""
        from .terms_of_service import AsyncTermsOfServiceResource

        return AsyncTermsOfServiceResource(self)

    @cached_property
    def advanced_auction(self) -> AsyncAdvancedAuctionResource:
        """Operations of the group `advanced_auction`."""
        from .advanced_auction import AsyncAdvancedAuctionResource

        return AsyncAdvancedAuctionResource(self)

    @cached_property
    def boards(self) -> AsyncBoardsResource:
        """Operations of the group `boards`."""
        from .boards import AsyncBoardsResource

        return AsyncBoardsResource(self)

    @cached_property
    def board_sections(self) -> AsyncBoardSectionsResource:
        """Operations of the group `board_sections`."""
        from .board_sections import AsyncBoardSectionsResource

        return AsyncBoardSectionsResource(self)

    @cached_property
    def business_members(self) -> AsyncBusinessMembersResource:
        """Operations of the group `business_members`."""
        from .business_members import AsyncBusinessMembersResource

        return AsyncBusinessMembersResource(self)

    @cached_property
    def business_partners(self) -> AsyncBusinessPartnersResource:
        """Operations of the group `business_partners`."""
        from .business_partners import AsyncBusinessPartnersResource

        return AsyncBusinessPartnersResource(self)

    @cached_property
    def brand_accounts(self) -> AsyncBrandAccountsResource:
        """Operations of the group `brand_accounts`."""
        from .brand_accounts import AsyncBrandAccountsResource

        return AsyncBrandAccountsResource(self)

    @cached_property
    def business_invites(self) -> AsyncBusinessInvitesResource:
        """Operations of the group `business_invites`."""
        from .business_invites import AsyncBusinessInvitesResource

        return AsyncBusinessInvitesResource(self)

    @cached_property
    def business_assets(self) -> AsyncBusinessAssetsResource:
        """Operations of the group `business_assets`."""
        from .business_assets import AsyncBusinessAssetsResource

        return AsyncBusinessAssetsResource(self)

    @cached_property
    def catalogs(self) -> AsyncCatalogsResource:
        """Operations of the group `catalogs`."""
        from .catalogs import AsyncCatalogsResource

        return AsyncCatalogsResource(self)

    @cached_property
    def catalog_feeds(self) -> AsyncCatalogFeedsResource:
        """Operations of the group `catalog_feeds`."""
        from .catalog_feeds import AsyncCatalogFeedsResource

        return AsyncCatalogFeedsResource(self)

    @cached_property
    def catalog_items(self) -> AsyncCatalogItemsResource:
        """Operations of the group `catalog_items`."""
        from .catalog_items import AsyncCatalogItemsResource

        return AsyncCatalogItemsResource(self)

    @cached_property
    def catalog_product_groups(self) -> AsyncCatalogProductGroupsResource:
        """Operations of the group `catalog_product_groups`."""
        from .catalog_product_groups import AsyncCatalogProductGroupsResource

        return AsyncCatalogProductGroupsResource(self)

    @cached_property
    def catalog_reports(self) -> AsyncCatalogReportsResource:
        """Operations of the group `catalog_reports`."""
        from .catalog_reports import AsyncCatalogReportsResource

        return AsyncCatalogReportsResource(self)

    @cached_property
    def integrations(self) -> AsyncIntegrationsResource:
        """Operations of the group `integrations`."""
        from .integrations import AsyncIntegrationsResource

        return AsyncIntegrationsResource(self)

    @cached_property
    def media(self) -> AsyncMediaResource:
        """Operations of the group `media`."""
        from .media import AsyncMediaResource

        return AsyncMediaResource(self)

    @cached_property
    def notifications(self) -> AsyncNotificationsResource:
        """Operations of the group `notifications`."""
        from .notifications import AsyncNotificationsResource

        return AsyncNotificationsResource(self)

    @cached_property
    def oauth(self) -> AsyncOauthResource:
        """Operations of the group `oauth`."""
        from .oauth import AsyncOauthResource

        return AsyncOauthResource(self)

    @cached_property
    def pins(self) -> AsyncPinsResource:
        """Operations of the group `pins`."""
        from .pins import AsyncPinsResource

        return AsyncPinsResource(self)

    @cached_property
    def resources(self) -> AsyncResourcesResource:
        """Operations of the group `resources`."""
        from .resources import AsyncResourcesResource

        return AsyncResourcesResource(self)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Operations of the group `search`."""
        from .search import AsyncSearchResource

        return AsyncSearchResource(self)

    @cached_property
    def terms(self) -> AsyncTermsResource:
        """Operations of the group `terms`."""
        from .terms import AsyncTermsResource

        return AsyncTermsResource(self)

    @cached_property
    def user_account(self) -> AsyncUserAccountResource:
        """Operations of the group `user_account`."""
        from .user_account import AsyncUserAccountResource

        return AsyncUserAccountResource(self)

    @cached_property
    def product_categories(self) -> AsyncProductCategoriesResource:
        """Operations of the group `product_categories`."""
        from .product_categories import AsyncProductCategoriesResource

        return AsyncProductCategoriesResource(self)
