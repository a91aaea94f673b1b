"""Endpoints of the group `lead_ads`."""
