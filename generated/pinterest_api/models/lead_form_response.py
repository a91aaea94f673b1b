from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .lead_form_common_policy_links_item import LeadFormCommonPolicyLinksItem
from .lead_form_question import LeadFormQuestion
from .lead_form_status import LeadFormStatus


@define(kw_only=True)
class LeadFormResponse(Extensible):
    """`LeadFormResponse` of the API."""

    completion_message: str | None = None
    disclosure_language: str | None = None
    has_accepted_terms: bool | None = None
    name: str | None = None
    policy_links: list[LeadFormCommonPolicyLinksItem] | None = None
    privacy_policy_link: str | None = None
    questions: list[LeadFormQuestion] | None = None
    status: LeadFormStatus | None = None
    ad_account_id: str | None = None
    created_time: int | None = None
    id: str | None = None
    updated_time: int | None = None
