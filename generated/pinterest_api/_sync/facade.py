# Derived from _async/facade.py by ./codegen.sh; do not edit.
"""The groups of the facade, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ad_accounts import AdAccountsResource
    from .ad_groups import AdGroupsResource
    from .ads import AdsResource
    from .advanced_auction import AdvancedAuctionResource
    from .analytics import AnalyticsResource
    from .audience_insights import AudienceInsightsResource
    from .audience_sharing import AudienceSharingResource
    from .audiences import AudiencesResource
    from .billing import BillingResource
    from .board_sections import BoardSectionsResource
    from .boards import BoardsResource
    from .brand_accounts import BrandAccountsResource
    from .bulk import BulkResource
    from .business_assets import BusinessAssetsResource
    from .business_invites import BusinessInvitesResource
    from .business_members import BusinessMembersResource
    from .business_partners import BusinessPartnersResource
    from .campaigns import CampaignsResource
    from .catalog_feeds import CatalogFeedsResource
    from .catalog_items import CatalogItemsResource
    from .catalog_product_groups import CatalogProductGroupsResource
    from .catalog_reports import CatalogReportsResource
    from .catalogs import CatalogsResource
    from .conversion_tags import ConversionTagsResource
    from .conversions import ConversionsResource
    from .customer_lists import CustomerListsResource
    from .integrations import IntegrationsResource
    from .keywords import KeywordsResource
    from .labels import LabelsResource
    from .lead_exports import LeadExportsResource
    from .lead_forms import LeadFormsResource
    from .lead_subscriptions import LeadSubscriptionsResource
    from .media import MediaResource
    from .notifications import NotificationsResource
    from .oauth import OauthResource
    from .order_lines import OrderLinesResource
    from .pins import PinsResource
    from .product_categories import ProductCategoriesResource
    from .product_group_promotions import ProductGroupPromotionsResource
    from .promotions import PromotionsResource
    from .reports import ReportsResource
    from .resources import ResourcesResource
    from .search import SearchResource
    from .targeting_templates import TargetingTemplatesResource
    from .terms import TermsResource
    from .terms_of_service import TermsOfServiceResource
    from .user_account import UserAccountResource


class Facade:
    """Groups of methods, one for every operation; for clients to inherit from."""

    if TYPE_CHECKING:
        execute: Any

    @cached_property
    def ad_accounts(self) -> AdAccountsResource:
        """Operations of the group `ad_accounts`."""
        from .ad_accounts import AdAccountsResource

        return AdAccountsResource(self)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        """Operations of the group `analytics`."""
        from .analytics import AnalyticsResource

        return AnalyticsResource(self)

    @cached_property
    def reports(self) -> ReportsResource:
        """Operations of the group `reports`."""
        from .reports import ReportsResource

        return ReportsResource(self)

    @cached_property
    def ad_groups(self) -> AdGroupsResource:
        """Operations of the group `ad_groups`."""
        from .ad_groups import AdGroupsResource

        return AdGroupsResource(self)

    @cached_property
    def ads(self) -> AdsResource:
        """Operations of the group `ads`."""
        from .ads import AdsResource

        return AdsResource(self)

    @cached_property
    def billing(self) -> BillingResource:
        """Operations of the group `billing`."""
        from .billing import BillingResource

        return BillingResource(self)

    @cached_property
    def conversions(self) -> ConversionsResource:
        """Operations of the group `conversions`."""
        from .conversions import ConversionsResource

        return ConversionsResource(self)

    @cached_property
    def audience_insights(self) -> AudienceInsightsResource:
        """Operations of the group `audience_insights`."""
        from .audience_insights import AudienceInsightsResource

        return AudienceInsightsResource(self)

    @cached_property
    def audiences(self) -> AudiencesResource:
        """Operations of the group `audiences`."""
        from .audiences import AudiencesResource

        return AudiencesResource(self)

    @cached_property
    def audience_sharing(self) -> AudienceSharingResource:
        """Operations of the group `audience_sharing`."""
        from .audience_sharing import AudienceSharingResource

        return AudienceSharingResource(self)

    @cached_property
    def bulk(self) -> BulkResource:
        """Operations of the group `bulk`."""
        from .bulk import BulkResource

        return BulkResource(self)

    @cached_property
    def campaigns(self) -> CampaignsResource:
        """Operations of the group `campaigns`."""
        from .campaigns import CampaignsResource

        return CampaignsResource(self)

    @cached_property
    def conversion_tags(self) -> ConversionTagsResource:
        """Operations of the group `conversion_tags`."""
        from .conversion_tags import ConversionTagsResource

        return ConversionTagsResource(self)

    @cached_property
    def customer_lists(self) -> CustomerListsResource:
        """Operations of the group `customer_lists`."""
        from .customer_lists import CustomerListsResource

        return CustomerListsResource(self)

    @cached_property
    def keywords(self) -> KeywordsResource:
        """Operations of the group `keywords`."""
        from .keywords import KeywordsResource

        return KeywordsResource(self)

    @cached_property
    def labels(self) -> LabelsResource:
        """Operations of the group `labels`."""
        from .labels import LabelsResource

        return LabelsResource(self)

    @cached_property
    def lead_forms(self) -> LeadFormsResource:
        """Operations of the group `lead_forms`."""
        from .lead_forms import LeadFormsResource

        return LeadFormsResource(self)

    @cached_property
    def lead_subscriptions(self) -> LeadSubscriptionsResource:
        """Operations of the group `lead_subscriptions`."""
        from .lead_subscriptions import LeadSubscriptionsResource

        return LeadSubscriptionsResource(self)

    @cached_property
    def lead_exports(self) -> LeadExportsResource:
        """Operations of the group `lead_exports`."""
        from .lead_exports import LeadExportsResource

        return LeadExportsResource(self)

    @cached_property
    def order_lines(self) -> OrderLinesResource:
        """Operations of the group `order_lines`."""
        from .order_lines import OrderLinesResource

        return OrderLinesResource(self)

    @cached_property
    def product_group_promotions(self) -> ProductGroupPromotionsResource:
        """Operations of the group `product_group_promotions`."""
        from .product_group_promotions import ProductGroupPromotionsResource

        return ProductGroupPromotionsResource(self)

    @cached_property
    def promotions(self) -> PromotionsResource:
        """Operations of the group `promotions`."""
        from .promotions import PromotionsResource

        return PromotionsResource(self)

    @cached_property
    def targeting_templates(self) -> TargetingTemplatesResource:
        """Operations of the group `targeting_templates`."""
        from .targeting_templates import TargetingTemplatesResource

        return TargetingTemplatesResource(self)

    @cached_property
    def terms_of_service(self) -> TermsOfServiceResource:
        """Operations of the group `terms_of_service`."""
        from .terms_of_service import TermsOfServiceResource

        return TermsOfServiceResource(self)

    @cached_property
    def advanced_auction(self) -> AdvancedAuctionResource:
        """Operations of the group `advanced_auction`."""
        from .advanced_auction import AdvancedAuctionResource

        return AdvancedAuctionResource(self)

    @cached_property
    def boards(self) -> BoardsResource:
        """Operations of the group `boards`."""
        from .boards import BoardsResource

        return BoardsResource(self)

    @cached_property
    def board_sections(self) -> BoardSectionsResource:
        """Operations of the group `board_sections`."""
        from .board_sections import BoardSectionsResource

        return BoardSectionsResource(self)

    @cached_property
    def business_members(self) -> BusinessMembersResource:
        """Operations of the group `business_members`."""
        from .business_members import BusinessMembersResource

        return BusinessMembersResource(self)

    @cached_property
    def business_partners(self) -> BusinessPartnersResource:
        """Operations of the group `business_partners`."""
        from .business_partners import BusinessPartnersResource

        return BusinessPartnersResource(self)

    @cached_property
    def brand_accounts(self) -> BrandAccountsResource:
        """Operations of the group `brand_accounts`."""
        from .brand_accounts import BrandAccountsResource

        return BrandAccountsResource(self)

    @cached_property
    def business_invites(self) -> BusinessInvitesResource:
        """Operations of the group `business_invites`."""
        from .business_invites import BusinessInvitesResource

        return BusinessInvitesResource(self)

    @cached_property
    def business_assets(self) -> BusinessAssetsResource:
        """Operations of the group `business_assets`."""
        from .business_assets import BusinessAssetsResource

        return BusinessAssetsResource(self)

    @cached_property
    def catalogs(self) -> CatalogsResource:
        """Operations of the group `catalogs`."""
        from .catalogs import CatalogsResource

        return CatalogsResource(self)

    @cached_property
    def catalog_feeds(self) -> CatalogFeedsResource:
        """Operations of the group `catalog_feeds`."""
        from .catalog_feeds import CatalogFeedsResource

        return CatalogFeedsResource(self)

    @cached_property
    def catalog_items(self) -> CatalogItemsResource:
        """Operations of the group `catalog_items`."""
        from .catalog_items import CatalogItemsResource

        return CatalogItemsResource(self)

    @cached_property
    def catalog_product_groups(self) -> CatalogProductGroupsResource:
        """Operations of the group `catalog_product_groups`."""
        from .catalog_product_groups import CatalogProductGroupsResource

        return CatalogProductGroupsResource(self)

    @cached_property
    def catalog_reports(self) -> CatalogReportsResource:
        """Operations of the group `catalog_reports`."""
        from .catalog_reports import CatalogReportsResource

        return CatalogReportsResource(self)

    @cached_property
    def integrations(self) -> IntegrationsResource:
        """Operations of the group `integrations`."""
        from .integrations import IntegrationsResource

        return IntegrationsResource(self)

    @cached_property
    def media(self) -> MediaResource:
        """Operations of the group `media`."""
        from .media import MediaResource

        return MediaResource(self)

    @cached_property
    def notifications(self) -> NotificationsResource:
        """Operations of the group `notifications`."""
        from .notifications import NotificationsResource

        return NotificationsResource(self)

    @cached_property
    def oauth(self) -> OauthResource:
        """Operations of the group `oauth`."""
        from .oauth import OauthResource

        return OauthResource(self)

    @cached_property
    def pins(self) -> PinsResource:
        """Operations of the group `pins`."""
        from .pins import PinsResource

        return PinsResource(self)

    @cached_property
    def resources(self) -> ResourcesResource:
        """Operations of the group `resources`."""
        from .resources import ResourcesResource

        return ResourcesResource(self)

    @cached_property
    def search(self) -> SearchResource:
        """Operations of the group `search`."""
        from .search import SearchResource

        return SearchResource(self)

    @cached_property
    def terms(self) -> TermsResource:
        """Operations of the group `terms`."""
        from .terms import TermsResource

        return TermsResource(self)

    @cached_property
    def user_account(self) -> UserAccountResource:
        """Operations of the group `user_account`."""
        from .user_account import UserAccountResource

        return UserAccountResource(self)

    @cached_property
    def product_categories(self) -> ProductCategoriesResource:
        """Operations of the group `product_categories`."""
        from .product_categories import ProductCategoriesResource

        return ProductCategoriesResource(self)
